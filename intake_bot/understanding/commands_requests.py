"""Requests in free words, en and es: erasing what was kept, a person, a pause. As clauses over commands_leaving."""

from __future__ import annotations

REQUESTS = {
    # to erase what was kept of them
    "erase": """
        @erase all|any? of? all? my|our|this|the|any|these *? @kept
        @erase|rid|of *? *? everything|thing|all|anything *? i|you|yall|ive|about|on|in *? *? *? \
            told|wrote|said|sent|have|know|got|me|us|typed|shared|texted|answered|here
        @erase *? everything|all|whatever|anything|what you|i|about|on|we|ive|yall|youve|of|that|from|to|it|my|u \
            have|said|me|told|wrote|know|got|it|sent|collected|i|you|yall|ive|has|typed|answers|data|info| \
            information
        @erase everything|anything $
        @erase it|them all
        @erase all of? it|that|this
        get rid of all? my|everything|the *? @kept|you
        my|all|everything *? @kept|my *? deleted|erased|gone|removed|wiped|destroyed
        all? my @kept to? be? deleted|erased|gone|removed|wiped|destroyed|forgotten
        want|need|like everything|it all? deleted|erased|wiped|gone
        @borren ya|por|favor|de|tambien? mi|mis|todos|todas|toda|la|los|lo mis|mi|la|los|las|informacion|mio|de? \
            @datos|mio|mia
        @borren todo $|lo|de|sobre|ya|por|mi|esto
        @borren lo que les|le|yo|tienen|tengan|saben|he|dije|escribi|puse|mande|conteste|se *?
        se borren|borre|eliminen|elimine|destruya|destruyan todos|toda|todas? mis|mi|los|la|lo|todo @datos?
        no quiero|quede|queden|que *? *? nada guardado|registrado|guardada|registro|mio
        no quiero que guarden|tengan|quede|queden|conserven *? *? *?
        no guarden|conserven|tengan mi|mis|nada|ninguno @datos|de|mio|mia
        dont keep|store|save any? of? my|anything|the @kept|about|i|on
        desaparezcan mi|mis|todo @datos?
    """,
    # "call me", which other words before it make something else
    "call": """
        pasenme|comuniquenme|comuniqueme|paseme|conectenme|comunicame con|a *? *?
        @call me|us \
            $|at|on|please|instead|back|when|whenever|tomorrow|later|tonight|today|now|asap|after|around|between| \
            this|so|if|or|and|anytime|monday|tuesday|wednesday|thursday|friday|saturday|1|2|3|4|5|6|7|8|9|10|11| \
            12|my
        llamenme|llameme|llamame|marquenme|marqueme|marcame|llamadme|hablenme
    """,
    # a person instead of us
    "person": """
        one|any|anyone|somebody|someone of? you|yall|your|the|there? *? @call me|us|her|him
        who *? *? *? *? can|could|would *? *? *? phone|call|talk|speak
        hay|habra|habria|existe quien|alguien|persona que|con|quien? le|me|nos|quien? \
            pueda|puede|podria|puedo|poder hablar|llamar|explicar|ayudar|marcar *?
        canyou|can|could|would|will|may|might|have|get|let|please|need|want|wanna|like|ask *? *? @someone to? \
            please? call|phone|ring|contact|reach me|us
        canyou|please please|just? call|phone|ring me|us
        @someone real|else? needs|need|has|should|can to? call me
        give me|us a? *? call|ring|callback
        i|id want|need|like|prefer|rather|get|have a phone|real? call|callback $|from|back|please|instead|with
        want|wanna|need|like|rather|prefer|love|can|could|may|let|possible|able i|me|just|really? to? @talk to|with \
            *? *? @someone
        want|wanna|need|like|rather|prefer|can|could i? to? @talk to|with my|the|your *? @someone
        @talk to|with a|an|real|actual|live|some|another *? @someone
        @talk to|with @someone
        is|are there a|any|some|an|really *? *? @someone i|to|that|on|there can|could|talk|speak|here
        get|give|send|find|connect|transfer|put me|us with|to|through|on|a|an|some *? *? *? @someone
        who|whom do|can|should|could i talk|speak|call
        number|someone|somebody|person i can|could|to call|talk|speak
        need|want a|an|some|the real|actual|live|human? @someone $|to|not|please|instead|for|on|here
        i need help $
        i need|want some|somebody|someone|your to? help with me|this?
        want|need|like *? *? @someone to call|contact|help me|us
        que me llame|llamen|marque|marquen|contacte|hable|hablen|atienda|atiendan|ayude \
            alguien|una|un|por|el|la|usted|la|$ *? @alguien?
        @quiero que? me|nos llamen|llame|marquen|marque
        me|nos pueden|puede|podrian|podria|puedes|podrias|quieren|pudieran llamar|marcar|hablar|telefonear|atender \
            por|al|a|alguien? telefono?
        me|nos puede|podria|pueden ayudar|llamar|atender|hablar|marcar una|un|alguna @alguien
        pueden|puede|podrian|podria alguien|persona? llamarme|marcarme|hablarme
        llamenme|llameme|llamame|marquenme|marqueme|marcame|hablenme|llamadme
        @quiero hablar|platicar|conversar|tratar|comunicarme|hablarlo con|directamente con? \
            un|una|algun|alguna|el|la|alguien|otra|mi|su *? @alguien?
        hablar|platicar|comunicarme con una|un|alguna|algun|otra *? @alguien
        hablar|platicar|comunicarme con alguien $|de|por|que|real|mas|directamente|please|mejor
        hay alguien|alguna|una|algun|un *? *? con|que|aqui|quien|ahi
        @quiero una|ayuda|alguna llamada|de|persona de|por|$|real|humana @alguien?
        con quien puedo|podria hablar|comunicarme|platicar
        a que numero|telefono puedo|podria|les llamar|hablar|marcar|llamo|marco
    """,
    # not now, also inside a longer text
    "pause_any": """
        ill|i|lemme|let|lets|gonna|will|well|id|wanna|rather|better *? *? \
            finish|answer|get|text|reply|continue|pick|come|circle|resume|respond|hit back? *? *? *? @later
        get|getting|come back to|at you|u|yall|this|that|ya
        lets|let pick|continue|finish|resume|do|talk *? *? *? @later
        text|write|message|hit|msg|remind|ask|try me|us|again up|again|back? @later
        need|take|want|taking|having|needing a|some|to *? *? break|breather|pause|rest
        hold|hang on|up|tight
        give|gimme|allow me? a|some|few|couple|till *? *? \
            minute|days|time|week|hours|weeks|minutes|sec|moment|while
        let|lemme me? think|sleep on|about|over|it
        cant|couldnt|wont do|answer|talk|text|think|handle|take *? *? *? *? right|rn|today|tonight|at \
            now|the|rn|moment
        stop|dont|no|quit *? \
            text|texting|message|messaging|writing|write|escriban|manden|contact|contacting|escriba \
            me|us|mensajes|textos? until|till|til|hasta
        not now|rn|tonight maybe|later|ill|i|im|sorry|but
        luego|despues|manana|rato|tarde|noche|dia|saliendo|orita|ahorita|ratito|llegando *? *? le|les|te|lo|la *? \
            @sigo
        le|les|te|lo @sigo *? *? luego|despues|manana|al|mas|otro
        prefiero|mejor|quiero|quisiera|puedo|podemos|podriamos|seguimos|dejamos|vamos \
            seguir|seguirle|continuar|terminar|contestar|contestarles|dejarlo|hacerlo *? *? *? *? \
            luego|despues|manana|proxima|rato
        necesito|dame|deme|denme|tomar|ocupo|quiero|dejenme|dejeme un|unos|mas|tantito *? \
            descanso|pausa|chance|tiempo|dias|momento|minuto|respiro|rato|ratito
        dame|deme|denme chance|tiempo|chanza|chansa
        dejeme|dejenme|dejame|deja pensar|pensarlo|lo|consultarlo|platicarlo
        espereme|esperenme|esperame|aguanteme|esperen|aguantenme
        ahora|ahorita|orita no puedo
        no puedo contestar|responder|escribir|seguir|hablar|platicar *? *? ahorita|ahora|hoy|orita
    """,
    # not now, as a whole text
    "pause": """
        can|could|may|lets|should|cant we|i|us|canyou? \
            stop|pause|finish|end|continue|do|pick|resume|talk|leave|take|quit|break|wrap \
            this|it|up|here|off|a|break|there? up|here|again|break|it? \
            for|again|a|until|another|some|other|tomorrow|later \
            today|now|tonight|bit|minute|later|time|tomorrow|moment|day|while|sec?
        stop|pause|finish|done|enough|thats here|it|all|enough|this? for today|now|tonight|the|a \
            day|night|moment|bit|while?
        i|just? need|want|wanna|gotta|have|take|taking a|some|to|more|little little|few? \
            break|minute|moment|time|think|pause|rest|minutes|breather|sec to|about|from? \
            think|it|this|that|this|pause?
        i|im am|was|just? busy|driving|working|sleeping|asleep|occupied|tied at|up|right|rn|at? \
            work|now|the|moment|rn? moment?
        im|i|am|just at|in|on work|class|school|church|a|the|my \
            bus|meeting|shift|store|doctor|doctors|hospital|appointment|break|car|road? right|rn|now|atm? now?
        text|write|message|hit|contact|ask|try|msg|remind me|us|again|back up|back|again? \
            later|tomorrow|tonight|another|after|next|in|some|this|on|monday|around *? *? *?
        i? ill|will|gonna \
            do|finish|answer|text|get|come|reply|respond|continue|write|think|talk|hit|msg|message|let \
            it|this|you|these|back|to|the|about|later|rest|more|up? know|it|to|you|rest|back|this|u? it|you|this? \
            later|tomorrow|tonight|when|another|after|soon|in|this|next|then|monday *? *? *? *?
        i|ive? gotta|have|got|need to? go|run|leave $|now|rn|for|to
        gotta|gtg|g2g|got go|run|bounce|now|rn|ttyl?
        this|now|its|it|today is|isnt|not|a|really? not|a|isnt|just? a? good|bad|great|best time|moment|day \
            right|for|rn? me|now?
        not|bad|wrong a|the|really|good? good|right|best? time|moment right|for|rn? me|now?
        i? cant|couldnt do|talk|text|answer|right|think|now|rn|at|respond|reply|really \
            this|it|right|now|the|about|rn|to|at? right|now|the|moment|it|rn? now|moment|right? now?
        i|im? need|have|wanna|gotta|must|want|let|lemme me|to|some? think|sleep|process|pray on|about|over? \
            it|this|that? first|more|some|for? more|a|first? while|bit|little?
        give|gimme|allow me? a|some|more|until|few|couple|till \
            day|days|time|week|few|hours|tomorrow|minutes|moment|couple days|minutes|of|hours|weeks? days?
        im|i|am not|dont feel|really|sure|quite|yet? ready|up to|for|yet? this|it|do? yet|today|now|right|this? \
            now?
        come|get|circle|go back to|at|with? me|this|it|you? later|tomorrow|another|some|on|in|next *? *?
        do|finish|continue|talk|save this|it|about|later|again? it|this? later|tomorrow|another|some|for|next \
            time|day|other|later|week? time?
        call|text it a day|night
        thats|that all|it|enough for today|now|tonight
        ask|check|try|remind me|back|again|with with|again|me|in? me? later|tomorrow|another|next|in|after *? *?
        too|so|im tired|sleepy|much|exhausted right|for|rn|to|tonight|today|now? \
            now|today|tonight|me|talk|continue?
        podemos|puedo|podriamos|podria|podemos|vamos|quiero|mejor|quisiera|hay a|lo|que? \
            parar|seguir|seguirle|dejarlo|continuar|hacerlo|dejar|pausar|descansar|terminar|hacer|detener|pausa| \
            paramos|dejamos|seguimos|seguirlo|dejamos|continuamos lo|aqui|esto|ya|una|le|por|para|un? \
            pausa|aqui|descanso|rato? por|hasta|para|manana|luego|despues|mas|otro|en|el|al|hoy|ahora|ahorita \
            hoy|ahora|manana|luego|despues|otro|tarde|dia|ahorita|momento|rato|aqui|lunes? dia|momento?
        lo|le|la? dejamos|paramos|seguimos|continuamos|dejo|sigo|terminamos|seguiremos|vemos ahi|asi|aqui|para? \
            por|hasta|para|manana|luego|despues|otro|mas|en|el|al \
            hoy|ahora|manana|luego|despues|tarde|dia|rato|aqui|otro|momento|lunes|ahorita? dia|momento?
        ahorita|ahora|hoy|orita|este|en mismo|momento|este|estos? momento|momentos? no \
            puedo|tengo|quiero|es|me|ando|estoy|hay|se|contesto *? *? *?
        no puedo|tengo|quiero|es|alcanzo|voy \
            hablar|contestar|responder|tiempo|buen|escribir|seguir|un|a|platicar|ahora|poder|continuar? \
            momento|poder|contestar|seguir|buen? ahorita|ahora|hoy|orita|momento|en|por|tiempo \
            este|estos|hoy|mismo|ahora|ahorita? momento|momentos|rato?
        estoy|ando|toy \
            ocupado|ocupada|manejando|trabajando|en|cansado|cansada|muy|comiendo|saliendo|bien|cuidando|dormido \
            el|la|mi|clase|clases|ocupado|ocupada|misa|una|cansado|cansada? \
            trabajo|chamba|escuela|junta|doctor|iglesia|hospital|camion|turno|reunion|tienda? \
            ahorita|ahora|orita|hoy|en? este|mismo? momento?
        mejor|yo|ya|a? luego|rato|despues|manana|tarde|mas|al|otro|noche|dia rato|tarde|dia|momento? \
            le|les|te|lo|seguimos|continuamos|hablamos|platicamos|vemos|nos|me|escribo|contesto|sigo|respondo| \
            seguir|hago|termino|acabo \
            sigo|seguimos|contesto|respondo|escribo|continuo|digo|aviso|hablo|vemos|termino|hago|escriben|mando| \
            platico|pienso|escribe|hablamos? *? *?
        les|le|te|lo contesto|respondo|escribo|sigo|termino|hago|aviso|hablo|marco|mando|seguimos \
            luego|despues|manana|al|mas|otro|en|cuando|saliendo|llegando|por|a|el \
            rato|tarde|dia|la|un|pueda|tenga|salga|llegue|tardecita|noche|ratito|ratito|lunes? *? *?
        escribanme|escribame|escribeme|mandenme|mandeme|preguntenme|preguntame|busquenme|recuerdenme|recuerdeme| \
            pregunteme|mensajeenme mensaje|de? nuevo? luego|despues|manana|al|mas|otro|en|el|la \
            rato|tarde|dia|la|un|ratito|noche|lunes|semana? *? *?
        tengo|necesito|quiero|quisiera|dejeme|dejenme|dejame|deje|deja|voy|requiero|ocupo|dame|deme|denme \
            que|de|a|un|una|lo|mas|poco|tantito|unos? \
            pensar|pensarlo|pienso|tiempo|descanso|pausa|descansar|momento|rato|consultarlo|tiempecito|minuto| \
            minutos|dias|pensarle|respiro|tomar de|para|bien|con|primero|lo|mas|un? \
            pensar|pensarlo|esto|descanso|poco|calma?
        no estoy|ando|me listo|lista|para|siento|bien|en|de lista|listo|humor|animo|para|todavia|aun|ahorita? para? \
            hablar|esto|seguir|eso? todavia|aun|hoy|ahorita?
        no es un? buen|el|mal|muy momento|dia|hora|buen ahorita|ahora|para|hoy|momento? mi|hablar|eso?
        es|son un|muy mal|malas|mala|tarde momento|horas|hora|ahorita?
        por hoy ya|es|fue|suficiente|nada|hasta|no|lo|basta|esta \
            es|todo|suficiente|mas|no|fue|bien|aqui|dejamos|dejo? todo|suficiente?
        hasta aqui|manana|luego por|le|lo|seguimos|nomas|y|continuamos hoy|dejamos|seguimos|dejo|paro|por|manana? \
            hoy?
        ya por|es hoy|tarde|noche no|ya|para? mas|eso|contestar?
        tengo que irme|salir|colgar|dejarlo|dejar|trabajar|ir|cortar *? *? *?
        me tengo|voy que? ir|a *? *? *?
        mejor|puede|podria|sera|que|tal|quiza|quizas ser|sea|vez|en? otro|luego|despues|mas|en \
            dia|momento|rato|tarde|otro|adelante dia|momento|rato?
        en|para otro|un|unos momento|dia|rato|ratito|dias|noche|tarde mas|mejor|please|si?
        semana|mes que entra|viene|proxima seguimos|mejor
    """,
    # what may stand around a whole text
    "soft": """
        please|sorry|thanks|thank|gracias|ok|okay|hi|hello|hey|hola|hmm|um|uh|oh|well|so|no|yes|yeah|sure|si|lol| \
            but|and|y|pero|bueno|pues|este|eh
        you|perdon|disculpe|disculpen|disculpa|ahorita|ahora|now|actually|honestly|guys|bro|amigo|amiga|senor| \
            senora|maam|sir|ya|la|verdad|really|today|hoy|just
        mejor|nah|k|kk|alright|sry|srry|porfis|mil|muchas|amable|muy|anymore|at|all|oiga|oye|mire|mira|fijese| \
            fijense|lo|siento|neta|for|real|i|im|yo|mas
        buenos|buenas|dias|tardes|noches|good|morning|evening|night|afternoon|after|todo|everything|this|jaja| \
            haha|hehe|nvm|because|porque|its|too|that|ok
        i? thought|been|talked|decided|prayed|lo|have|ive|changed|change \
            about|it|thinking|pense|pensado|on|my|over|mind? it|this|bien|mind?
        cambie|he de|cambiado? de? opinion
        me arrepenti
        god bless
        take care
        que esten|este|tenga|tengan bien|buen? dia?
    """,
}

# after a clause: with a condition, only so or then, it asks for something else
LIMITS = {
    "leave": """
        if|unless|when|whenever|until|till|without|before|once|except|because|while|online|alone|later|after|by| \
            at|on|near|so|yet|soon|than|first
        in|face person|public|front|court|the|spanish|english|that|to|my
        with him|her|them|my|his|someone|people|a|that|the
        to be|know|have|go|see|happen|take|start
        right|just now|yet|away
        this week|month|early|late|soon|morning
        today|tomorrow|tonight
        for now|today|the|a|this
        si|cuando|hasta|sin|mientras|antes|aunque|donde|solo|sola|primero|hoy|ahorita|ahora|todavia|aun|tan|manana
        en persona|linea|publico|ingles|espanol|vivo|la|el|mi|ese|esa
        con el|ella|ellos|mi|su|la|alguien
        por telefono|video|videollamada|ahora|hoy|internet|zoom|que
        a solas|esa|las|esta
        el|los lunes|martes|miercoles|jueves|viernes|sabado|domingo|dia|proximo
        del lunes|martes|miercoles|jueves|viernes|sabado|domingo|dia
        que|de|y que|ese|esa|el|ella
    """,
    "erase": """
        if|when|after|once|unless|later|when|before|someday
        si|cuando|despues|luego|al|algun
        and|y|e start|redo|change|put|write|again|empiezo|pongan|pon|cambien
    """,
    "call": """
        bob|names|name|crazy|dumb|before
    """,
    "person": """
        who|whom|that i|was|did|hurt|about|hit|robbed|broke|stole|else|responsible|made
        responsible|instead speak|talk|of
        que|quien me|hizo|lo|le|robo|pego|golpeo|causo|caus|dano
        bob|names|name|crazy|dumb|sir|maam
        before|antes anyone|de
        despues|antes|entre
        there|present|beside|next|with sit|to|me|at|in
    """,
}
