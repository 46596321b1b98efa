"""Leaving the program in free words, en and es, as clauses (clauses.py); and the words that requests are made of."""

from __future__ import annotations

REQUEST_CLASSES = {
    "baja": "baja",
    "art": "la el este esta su lo de del al a con en que todo eso esto ese",
    "case": "case part participation enrollment",
    "prog": """
        mediation meditation mediations mediating program programme process case meeting meetings conference dialogue
        circle mediacion mediasion medicacion programa proceso caso reunion encuentro circulo junta meet mediacionn
        conferencing dialog sessions
    """,
    "sure": "mediation meditation program programme process mediacion mediasion programa proceso dialogue encuentro",
    "no": "dont dontwanna nolonger never not aint wont didnt",
    "want": "want wanna wish plan intend care gonna like feel choose willing",
    "again": "anymore again more now all mas nunca",
    "erase": "delete erase wipe remove destroy clear purge trash scrub shred forget",
    "kept": """
        stuff things data info information answers records record file files history messages texts responses chats
        conversation conversations profile account details replies everything
    """,
    "borren": """
        borren borre borra borrar eliminen elimine elimina eliminar destruyan borrarme borrenme boren vorren quiten
        borraran borrad eliminad desaparezcan olviden borrarlo borrarla borrenlo limpien limpie limpia limpiar tiren
        tire desechen depuren borres elimines
    """,
    "datos": """
        datos informacion info respuestas mensajes expediente historial registros registro archivo archivos cuenta
        conversacion conversaciones todo textos dato
    """,
    "someone": """
        someone somebody anyone anybody person human mediator staff operator agent representative rep worker
        advocate facilitator supervisor coordinator caseworker counselor
    """,
    "alguien": """
        alguien persona humano mediador mediadora encargado encargada licenciada licenciado representante operador
        operadora facilitador facilitadora coordinadora coordinador trabajadora asesor asesora
    """,
    "quiero": """
        quiero quisiera necesito prefiero deseo gustaria ocupo puedo podria puede pueden urge preferiria kiero
        pudiera
    """,
    "later": "later tomorrow tonight tonite tmrw tmw tomoro tomorow another 2morrow 2nite",
    "call": "call phone ring",
    "sigo": """
        sigo seguimos contesto respondo escribo termino continuo continuamos seguire contestare respondere escribire
        acabo acabamos terminamos platico platicamos hablamos seguir seguirle contestar contestarles terminar continuar
    """,
    "day": "today tomorrow tonight later tmrw another next monday tuesday wednesday thursday friday weekend tmw",
    "talk": "talk speak chat deal text communicate talking",
}
LEAVE = {
    # to leave the program, the mediation or the case; not only one way of meeting
    "leave": """
        @prog is|are off|cancelled|dead|over on|for|with my|me end|side|part|$
        dont|didnt think|believe|feel meeting|seeing|facing|sitting *? *? *? is|would|be right|good|best|healthy for me
        no quiero|deseo|pienso|voy|vamos a? reunirme|verme|juntarme|encontrarme|sentarme|reunirnos con \
            el|ella|ellos|nadie ya lo decidi|pense|hable
        no|ni voy|vamos|pienso|quiero a? ir|asistir|acudir|presentarme a|al la|el|esa|su|ninguna|ese? cita|@prog \
            con|ni \
            *? *? *? *? ni|nunca|jamas
        quiten|saquen|retiren|saque|quite|retire mi|nuestro|el|este caso|nombre|participacion de|del la|el|este? @prog
        me|nos salgo|salimos|bajamos|retiramos|rajamos mi|los|las|con|toda? *? y? yo|el|ella|dos|familia? de|del lo? \
            de? la|el|este? @prog
        changed|change|changing my mind about|on sitting|meeting|seeing|facing|talking|going|it|this|that *? *?
        changed|change|changing my mind and|so|but|now? i|im? dont|wont|not|no|dontwanna|cant want|doing|do|wanna| \
            going|gonna \
            to? do|doing|continue|meet|participate|be|sit|anymore|through|this|it|part
        @no @want to? meet|sit|see|face down? with? him|her|them|this|that|the|my? *? @again|ever|after all?
        @no gonna|be? go|come|going|coming|showing|attending up? to|for? the|this|that|your|any meeting|mediation| \
            conference|session $|@again| \
            period|ever
        @no gonna the|this|that|your|any meeting|mediation|conference|session $|@again|period|ever
        a|say|saying|answer|answers|its|say hard|firm? no to|on|for the|this|that|doing|your *? @prog
        rather|prefer to? go|take|just|have|do|let|see go? to|it|through|with|in? the|a|my? court|trial|judge|lawyers
        let|have the|a|my court|judge|lawyer|lawyers|jury|prosecutor|da|courts handle|decide|deal|figure|settle
        take|want|choose|chose|choosing *? *? court|trial|judge date|hearing? instead
        call off the|this|my|our whole? @prog|thing
        call the|this|my|our whole? @prog|thing off
        scrap|axe|ditch|drop the|this|my|our whole? @prog
        @sure is|isnt|aint|just? not? for|right for? me|us
        take|taking back my|our yes|agreement|consent|word
        i|we cant|couldnt|wont go|follow|carry through|thru|forward|ahead with|on this|it|that|the
        wont|not|nolonger be? attending|participating|partaking $|anymore|after|at
        how do|can|to|would|could i|we? drop|back|opt|pull out $|of|now
        get|let|have me|us out of *? @prog
        me? echo|eche|echamos|hecho para atras $|ya|no|y|con
        me|nos voy|quiero|vamos a? echar|rajar para? atras?
        ya no me|nos? quiero|voy|queremos|vamos|pienso a? juntar|reunir|reunirme|juntarme|sentar|sentarme|ver| \
            verme|encontrarme con
        no me|nos voy|vamos|pienso|quiero a? juntar|reunir|sentar|ver|parar|enfrentar|encontrar|presentar|sentarme| \
            juntarme|reunirme|presentarme con|a|en|ante|frente *?
        no voy|pienso|vamos|quiero a? ir ni|nunca|jamas ninguna|ningun|esa|otra|la|nunca? *?
        no voy|pienso|vamos|quiero a? ir a ninguna|ningun|esa|otra|la|nada|sentarme|sentarnos|verme|vernos|verlo| \
            verla|reunirme|reunirnos|encontrarme|juntarme|hablar|platicar|negociar|mediar *?
        cancelen|cancele|cancela la|el|mi|esa|esta|nuestra reunion|junta|cita|encuentro|mediacion con el|ella|ellos| \
            ese| \
            esa|usted|su *?
        no participo|participamos|participare|participaremos|asisto|asistire|acudire $
        que siga|continue|vaya|sigan el|la|con|a su? juicio|corte|proceso|tribunal|caso *? yo|nosotros? no *?
        salir|salirme|salirnos del programa
        salir|salirme|salirnos de|del la? @sure $
        no voy|pienso|vamos|iremos|quiero a? ir|asistir|presentarme a la|el|su|esa reunion|junta|mediacion| \
            encuentro $|ya|mas|nunca
        arrepenti|arrepiento|arrepentimos|arrepentido y|de|pero? ya? no quiero|voy|hacerlo|participo|entro|vamos *?
        cambie|cambiado|cambiamos|cambio de opinion|parecer|idea|decision y|pero? ya? no quiero|voy|le|lo| \
            participo|puedo|vamos \
            a? hacerlo|participar|ir|entro|entrarle|hacer|entrar|seguir|hago *?
        siempre no quiero|voy|le|participo|participare $|a|entro *?
        renuncio|desisto|desistimos|renunciamos|declino $|ya
        deseamos|queremos|quisieramos|preferimos|decidi|decidimos|pedimos|solicito|solicitamos|pido desistir| \
            retirarnos|salirnos| \
            renunciar|cancelar|retirar|salir|desistirnos de|del|a|la *? *? @sure|caso|participacion
        prefiero|preferimos|mejor|quiero|queremos que? lo|la|nos|me? vea|decida|resuelva|arregle|lleve|atienda| \
            juzgue el|la|un|una? juez|jueza| \
            corte|juzgado|tribunal
        prefiero|preferimos|mejor|quiero|voy a|al|que? ir|irme|irnos|vamos a|al|la? juicio|corte|tribunal|juez|juzgado
        que lo|la vea|decida|resuelva|arregle|diga el|la|un juez|jueza|corte|juzgado|tribunal
        digo|decimos|decido|decidimos|es|respuesta que|un|es? no al|a la|el? @prog
        ya no estoy|estamos de|en acuerdo en|con|para *? participar|@prog|seguir
        retiro mi|nuestra participacion|consentimiento|autorizacion|solicitud $
        no acepto|aceptamos|apruebo|autorizo la|el|su|esta @sure $|ya|ni
        @sure no es para mi|nosotros|uno
        me rajo|zafo $|de|del|ya
        @no @want to? do|continue|finish|start|attend|join|have|doing *? *? @prog @again?
        @no @want to? continue|keep|go|move|proceed|carry|follow going|moving|on|through|forward|ahead? \
            with|in|through *? *? @prog @again?
        @no @want to? be|stay|remain|keep|take being|in|part? part? of|in|a? *? *? @prog @again?
        @no @want to? participate|participating in|with? *? @prog? @again?
        @no @want to? take part in? *? @prog? @again?
        @no @want *? *? @sure @again?
        @no going|moving|proceeding|continuing|participating forward|ahead|on|through|along? with|in *? *? @prog \
            @again?
        @no going through|ahead|forward|along with this|it|that $
        @no doing|attending|joining|continuing|having *? *? @prog @again?
        @no gonna|be|interested|willing|planning in|to|on|with? \
            do|doing|attend|attending|join|joining|continue|continuing|have|having? with? *? @sure @again?
        @no gonna|be|interested|willing in|to? be? participate|participating|participation in? *? @prog? @again?
        @no participating|participate in? *? @prog? @again?
        @no be|gonna|being? taking|take|being|be|having a? part in|of|with? this|it|that|any|@prog|the? *? @prog? \
            after? all?
        @no be|gonna? attending|participating|joining|coming|continuing|involved|proceeding to|in|with? *? *? @prog
        @no be|gonna? participating|continuing|proceeding $|after|anymore|in|with all?
        @no doing|having|attending *? *? @prog after all
        @no @want to? do|go|be|continue|have|take *? *? *? @prog after all
        decided|decide|deciding|chosen|thinking|thought against|not *? *? *? @prog|participating|it|doing
        decided|chose|rather|prefer im|i|ill|that? i|im? @no|wont|not do|doing|go|going|gonna|be|continue| \
            continuing|want *? *? *? *? @prog
        decided|chose|chosen|prefer|rather|decide not to? go|move|proceed|continue|carry|follow|take|be forward|on| \
            ahead|through|part|involved with|in? *? *? @prog|this|it
        changed|change|changing my mind *? *? *? dont|wont|not|no|dontwanna *? *? *? *?
        rather|prefer|decided not meet|see|sit|face|talk *? *? after all
        wish|want|like|request|requesting|asking to? be? withdrawn|dropped|excused|released|taken|withdrawal| \
            resignation from|of|out|off *? *? @prog|case
        my|formal withdrawal|resignation from|of *? *? @prog|case
        my @case|participation over|ended|withdrawn
        me desisto|rajo de|del|para|con|atras|ya? lo? de? la|el|esto|todo|eso? @prog?
        no|ni|ya quiero|voy|pienso|vamos|puedo|deseo a? entrar|entrarle|meterme|seguirle|ir|presentarme|participar \
            a|en|con lo? de? la|el|eso|esto|ese? @sure
        no|ni voy|quiero|puedo|pienso|vamos|deseo a? seguir|continuar|entrar con|en|a lo|eso|esto|todo|ese|esta? \
            de? *? *?
        siempre no|mejor quiero|voy|le|acepto|puedo|no *? *? @prog|entro|participo|voy
        siempre no voy|quiero|puedo a? *? *? *? @sure
        decidi|decidimos|decidido|resolvi|preferimos|prefiero|acorde que? siempre|mejor|ya? no *? *? *? *? *? @sure
        deseo|quiero|solicito|pido|favor|pueden|puede mi|la|que? me? @baja|retiro|salida|cancelacion|saquen| \
            retiren|quiten de|del mi|la|el|este? @prog|participacion|caso
        dejar|dejo|abandono|deje|dejamos *? *? @sure
        @no interested|need|care in|for|about *? @sure @again?
        decline|refuse|decided|choose|chose|rather|prefer|opt not|to|no to|be? \
            participate|participating|continue|proceed|do with|in? *? @prog?
        decided|choose|chose|rather|prefer|decline|refuse not? to? do|attend|have|continue|join|go with|through? \
            with? *? @prog
        want|wanna|need|like|wish to? be|get|pull|back|drop|opt|bow|bail|step|tap|optout out|off|optout of|from *? \
            *? @prog
        want|wanna|need|like|wish|gonna to? withdraw|quit|leave|exit|cancel|end|drop|stop|abandon \
            doing|with|from|participating|out|being? of|in|from|with? *? *? @sure|participation|enrollment
        want|wanna|need|like|wish|gonna to? withdraw|back|drop|pull|opt|bow|optout out?
        want|wanna|need out of|from? *? *? @prog
        want|wanna|need out of|from @again|this|it|here
        i|im|am|we withdrawing|quitting|leaving|dropping|backing|pulling|bowing|opting|optout|exiting|bailing out? \
            of|from|on? *? @prog
        @no @want to? go|going|follow|move thru|through|forward|ahead with it|that|this|the @prog? @again?
        @no going|going|goin thru|through|forward|ahead with it|that|this|the @prog? @again?
        im|i|am|were|we|were out|done of|with *? *? @sure
        @quiero|voy|prefiero|pienso|vamos|decidi|decidimos|decidido a? dejar|abandonar|cancelar|terminar|parar \
            @art? @art? @art? @sure
        echar|echarme|echarnos|echo|eche para|pa|hacia|por atras|tras @art? @art? @art? @sure
        @quiero|voy|decidi|decidimos|prefiero|vamos a? me? echar|echarme|echo|eche para|pa atras
        decidi|decidido|decidimos|decidio|prefiero|preferimos|mejor|opte|resolvi|resolvimos por|que|ya|mejor| \
            siempre? no \
            participar|seguir|continuar|hacer|ser|ir|entrar|asistir|participo|sigo|continuo @art? @art? @art? \
            @sure|parte
        decidi|decidido|decidimos|prefiero|preferimos|resolvi que|ya|mejor|siempre? que|ya|mejor|siempre? no \
            quiero|voy|vamos|queremos|puedo a? \
            participar|seguir|continuar|hacer|ser|ir|entrar|asistir|estar|entrarle @art? @art? @art? @art? @sure|parte
        no le|les entro|entramos|sigo|seguimos a|con lo|la|eso|esto|el? de? la|el? @prog?
        withdrawing from? this|it|please?
        backing|dropping|pulling|bowing|bailing out of *? thing|deal|whole
        im|i|am backing|dropping|pulling|bowing|bailing out of? this|it|everything?
        i quit|withdraw|resign|leave|exit|drop|cancel from|out? of? *? @prog
        withdraw|remove|take|drop|pull|sign|get|count|leave|cross|keep|optme|close|cut me|us|my|out|name? \
            name|out|off|from? out|off|of|from? *? *? @sure|case
        drop|back|pull|opt|get|bow|optout out? of|from *? @prog
        withdraw me|my from? participation|consent|application|request|case?
        cancel|end|close|drop|terminate *? my|the|this|whole|mi @sure|participation|enrollment|case|involvement
        cancel my|the|this|our whole? meeting|conference|session|mediation $
        change|changed|changing|change my mind about|on doing|the|this|having|being|going|participating *? *? \
            @prog|participating
        how|way|do do|to|can|i i? withdraw|leave|quit|exit|drop|get|cancel|stop|back out? of|from|with|in? *? *? \
            @sure
        count|deal|leave me|us out of|for? *? @prog
        count me out $
        done|through|finished over? with *? *? @sure
        no mediation|meeting for|with? me|please $
        no|ni|tampoco quiero|deseo|voy|pienso|quisiera|podre|pretendo|planeo|acepto a|que|ya? \
            participar|participando en? *? *? @prog? @again?
        no|ni|tampoco quiero|deseo|voy|pienso|quisiera|pretendo|planeo a|ya? \
            seguir|continuar|estar|ser|formar|tomar participando|parte|dentro|adelante? de|en|con|del *? *? @prog \
            @again?
        no|ni|tampoco quiero|deseo|voy|pienso|quisiera|pretendo|planeo a|ya? seguir|continuar participando|adelante \
            $|con|en
        no|ni|tampoco quiero|deseo|voy|pienso|quisiera|pretendo a|ya? hacer|tener|empezar|terminar|la|el|esta|este \
            *? *? @sure @again?
        no|ni|tampoco quiero|deseo|ocupo|necesito la|el|esta|este|ninguna|ningun @prog @again?
        no|ni voy|quiero|pienso a? ir|asistir|presentarme a ninguna|ningun|esa @prog
        no|ni me interesa|interesan mas|seguir|ya? participar|participando en? *? @prog?
        no|ni me interesa|interesan mas|seguir|ya? la|el|este|esta|su @prog
        ya no participo|participamos|sigo|continuo en|con? la|el|esta|este|lo? de? la|el? @prog?
        no voy|quiero|pienso|puedo|vamos a? seguir|continuar con|en lo? de? la|el|esta|este? *? @prog
        saquenme|quitenme|retirenme|saqueme|quiteme|bajenme de|con esto|todo|eso $
        no voy a participar
        decidi|decidido|prefiero|elijo|opto|decidimos|quiero|opte por? ya? no participar|seguir|continuar|hacer|ser \
            en|con|parte? de|la|el|este? *? @prog?
        quiero|quisiera|deseo|prefiero|necesito|voy|gustaria|pienso|kiero a? \
            salirme|retirarme|salir|renunciar|abandonar|dejar|cancelar|terminar|desistir|darme|bajarme|desafiliarme \
            baja? de|del|a|con|al? *? *? @sure|participacion|caso
        quiero|quisiera|deseo|prefiero|necesito|voy|gustaria|pienso|kiero a? \
            salirme|retirarme|renunciar|desistir|bajarme de? esto|todo|ya|aqui?
        me quiero|voy|gustaria|quisiera|tengo|deseo a|que? salir|retirar|dar|bajar de|del baja? de|del? *? *? @prog
        me quiero|voy|gustaria|quisiera|deseo a? retirar|bajar|salir de|ya? esto|ya? $
        me salgo|retiro|bajo|voy|doy|sali|retire de|del|baja del|de|la? *? *? @prog
        me salgo|retiro|bajo de? esto|todo|ya|aqui? $
        saquenme|quitenme|retirenme|denme|borrenme|saqueme|quiteme|retireme|deme|sacame|quitame|bajenme| \
            eliminenme|desinscribanme|darme|dame de|del|baja del|de|la? *? *? @prog
        dar|darme|doy de? baja del|de|en *? *? @prog
        renuncio|desisto|declino|abandono a|al|de|del|el|la? *? @prog?
        cancelen|cancele|cierren|cierre|cancelar|cerrar|terminen|cancela|cancelo|anulen mi|la|el|este|esta|todo \
            @sure|participacion|caso|expediente|inscripcion|reunion|encuentro
        cambie|cambiado de opinion|idea|parecer sobre|con|acerca|de|ya *? *? *? @prog|participar
        retiro mi consentimiento|participacion|autorizacion|solicitud para|de|a|en|del \
            la|el|participar|este|esta|@prog @prog?
        no cuenten|cuente|cuentes conmigo
        conmigo no|ni cuenten|cuente
        como|para le|puedo? hago|puedo|salgo|hacer|me para|salgo|salir|retiro|retirarme|salirme|doy? \
            salir|salirme|retirarme|de|del|baja? de|del *? *? @sure
    """,
}
