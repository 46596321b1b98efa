"""What makes "don't text me" something else: at some hours, for now, to someone else, from someone else."""

from __future__ import annotations

KEYWORDS = """
    stop|stopall|unsubscribe|cancel|end|quit|revoke|optout
    stop all
    opt out
    alto|basta|parar|pare|paren|para|cancelar|cancele|terminar|fin|detener|detenganse|baja
"""

# after a clause, in the same breath
LIMITS = {
    # a wish for hours, a pause, texts to or from somebody else
    "any": """
        after|before $
        sign|signs|light|lights|watch|watching
        at work|school|church|home|night|noon|midnight|lunch|dinner|@num|odd|weird|the|dawn
        at this|that time|hour|point|moment|address|job
        before you|my|the|noon|work|school|church|lunch|@num|@hour|that
        after work|school|church|dinner|lunch|dark|bed|my|the|@num|@day|midnight|hours|noon|that|lunch
        until|till|til|during|while|when|whenever|unless|except|if|between|past|without|through|thru|outside| \
            although
        for now|today|a|the|tonight|few|couple|some|@num
        for this|that week|month|morning|afternoon|moment
        today|tonight|tomorrow|tmrw|tmr|2day|2nite|yet
        this week|month|morning|afternoon|evening|late|early|weekend|often|much
        on \
            @day|weekends|weekdays|the|weeknights|school|holidays|work|facebook|fb|whatsapp|telegram|instagram| \
            insta|thanksgiving|christmas
        in the|english|spanish|ingles|espanol|front|class|school|public
        so|too|that|as late|early|much|often|many|fast|soon|long
        late|early|daily|often|loudly
        by mail|phone|email|letter|him|his|them|her|their|the|my|people|others
        to mail|email
        to my old|previous|work|moms|dads|house|address|email|job|mailbox|apartment|home
        my old|previous|moms|dads|house|address|mailbox|job|email
        use|call|text|try this|my|the one|number|phone|line
        old|previous|moms|dads|house|address|mailbox|apartment
        policias|policia|oficial|oficiales|carta|cartas|correo|patrulla|gente|personas|dinero|fotos
        like this|that|i|a
        with him|her|them|the|my|his|their|that|someone|people
        about him|her|them|his|their|money|what|how
        from \
            him|her|them|his|their|my|school|work|@num|other|people|someone|unknown|that|those|court| \
            both|either
        from the|a|an|some @other
        to \
            think|decide|see|talk|eat|sleep|work|do|be|finish|tell|say|ask|him|her|them|his|their|my|people|each| \
            strangers|other|others
        him|her|them|his|their|people|someone|others|each|strangers|other|too|back
        my|the|our @other
        than
        to|for the|this|my meeting|mediation|charges
        and? use|put|add|write|text|call this|the|it|my|to|him|her? new|other|instead
        antes|despues|hasta|mientras|cuando|durante|entre|salvo|excepto|si|hoy|ahorita|manana|tan|tanto|tantos| \
            muy|tarde|temprano|asi
        como|largos|largo|fuera|lejos|seguido|diario
        por ahora|hoy|la|las|el|ahorita|whatsapp|correo|telegram|un|unos|lo|facebook|email|ahi
        en \
            la|el|mi|mis|este|estos|ingles|espanol|horas|horario|domingo|domingos|clase|clases|misa|publico|lo|un| \
            una|dias|dia
        de \
            noche|madrugada|dia|tarde|manana|voz|audio|el|ella|ellos|ellas|mi|mis|ese|esa|esos|esas|la|los|las| \
            lunes|tu|nadie|otro|otra
        a esta|estas|las|la|media|el|los|ella|ellos|nadie|otro|@num|deshoras|alguien|otros|nadie
        a mi|su|mis|tu @other
        for @day
        @day
        los|las @day|fines|noches|mananas|tardes|dias|fin
        el @day|fin|dia
        ella|ellos|ellas|ese|esa|el
        con el|ella|ellos|mi|groserias|ese|esa|la|mentiras
        sobre el|ella|eso|mi
        al trabajo|mediodia
        que sean
        en que
        que sea
        de|para|a entrar|tocar|pasar|llevarse|agarrar|meterse|venir|pegar
        sin avisar|avisarme|preguntar|razon
    """,
    # of the program, not of its texts
    "list": """
        to|for|from|of|in|off|out of? the|this|your|my|any|that|all? *? \
            meeting|mediation|program|programme|case|process|talk|conference|dialogue|pressing|charges|schedule| \
            calendar|waiting|visitors|voicemail|voicemails|calls|emails|email|newsletter|mail
        voicemail|voicemails|calls|emails|email|newsletter|robocalls
        para|de|del|en|a la|el|este|esta|su|todo? \
            mediacion|programa|reunion|encuentro|caso|proceso|dialogo|junta|conferencia
        viejo|anterior
        the? first|second|last|next|that|this question|answer|form|letter|lease|report
        y|and|e|or|o mi|mis|my|our direccion|datos|respuestas|address|answers|information|historia|story|expediente
        of options|things|choices|people|names|supporters|places
        the|your|that @day|schedule|calendar|waiting|supporter|supporters|speakers|guest
    """,
    # "stop texting me now" is a stop, "don't text me now" is not
    "dont": """
        now|rn|yet|first
        right now|this
        ahora|aun|todavia|ahora
        anymore today|tonight
    """,
}
LIMIT_CLASSES = {
    "num": """
        1 2 3 4 5 6 7 8 9 10 11 12 15 20 30 45 9am 8am 10pm 9pm 8pm 7am 10am una two three five six seven eight nine
        ten
    """,
    "hour": "1 2 3 4 5 6 7 8 9 10 11 12 noon 8am 9am 10am 7am sunrise",
    "day": """
        monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays
        sunday sundays mon tue wed thu fri sat sun lunes martes miercoles jueves viernes sabado sabados domingo
        domingos
    """,
    "other": """
        other ex mom mother dad father wife husband son daughter kids kid brother sister boyfriend girlfriend family
        friend friends cousin boss neighbor offender victim guy person school court mama papa hijo hija hermano
        hermana esposo esposa novio novia familia amigo amiga amigos jefe vecino prima primo tio tia abuela abuelo
        expareja
    """,
}
