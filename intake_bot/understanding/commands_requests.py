"""Requests in free words, en and es: erasing what was kept, a person, a pause. As clauses over commands_leaving."""

from __future__ import annotations

REQUESTS = {
    # to erase what was kept of them
    "erase": """
        @erase my|our name|address|story|statement|case|number|phone|email|birthday and|or|from|too|plus|off|also|with
        @erase all|whole of? it|that|this|them $
        borren|borre|borra|eliminen|elimine|elimina|quiten lo que te|les|le|yo|ya? conte|dije|platique|puse| \
            escribi|mande|conteste
        @borren mis|mi|nuestros|sus @datos|nombre|direccion *?
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
        rid of what|everything|all|anything i|ive|weve|we *? said|told|wrote|typed|sent|shared|answered
        deletion|erasure|removal|destruction|erasing|deleting of all|any|my|our *? *? @kept
        eliminacion|borrado|supresion|destruccion|cancelacion de todos|todas|todo? mis|mi|los|la *? @datos
        @erase whatever|what|anything you|yall *? *? *? me|file|record|saved|stored|got|have
        have|having|get|want|like|need all? my|everything|our *? @kept deleted|erased|wiped|gone|removed|destroyed
        dont want|like you|yall|my|anything|any to|having|keeping|keep|saved|stored|kept? *? *? @kept|file|saved| \
            stored|kept
        right|exercise|rights to? be? forgotten|erasure|deletion
        @borren|quiten|desaparezcan todo|cualquier|toda|todos *? *? *? mi|mis|mio|de|sobre|que *? *?
        que @borren|borren|eliminen|quiten mis|mi|todo|toda|todos|lo
        no quede|queden|guarden|conserven ningun|nada|mi|mis|rastro *? *? *?
        my|all|everything *? @kept|my *? deleted|erased|gone|removed|wiped|destroyed
        all? my @kept to? be? deleted|erased|gone|removed|wiped|destroyed|forgotten
        want|need|like everything|it all? deleted|erased|wiped|gone
        @borren ya|por|favor|de|tambien? mi|mis|todos|todas|toda|la|los|lo mis|mi|la|los|las|informacion|mio|de? \
            @datos|mio|mia
        @borren todo $|lo|de|sobre|ya|por|mi|esto
        @borren lo que les|le|tienen|tengan|saben|he|dije|escribi|mande|conteste|se *?
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
        is|are anybody|anyone|someone|somebody real|human|alive there|here
        who can|could|do|should i|we *? *? *? talk|speak|sit|meet to|with *? *? your|the office|center|program
        @alguien|muchacha|senora|senorita que|para me|nos pueda|puedan|podria|puede|pudiera hablar|llamar|explicar| \
            atender|ayudar|marcar
        que me|nos lo|las|los? explique|diga|atienda|llame|hable|ayude|conteste una|un|la|el|alguna @alguien|muchacha
        alguien de ustedes|su|alla|ahi *? me|nos llamara|llame|marque|hable|atienda|explique|marcara
        pasarme|comunicarme|ponerme|transferirme|comunicar|pasar|transferir|ponganme|pongame con *? *? \
            @alguien|responsable|jefe|jefa|gerente|supervisor|supervisora|alguien
        would|could|can|might one|someone|somebody of? your|you|the? people|staff|workers|team? phone|call|ring me|us
        could|can|would|will|canyou|have|let|may *? *? *? lady|girl|guy|person|worker|caseworker|counselor| \
            @someone to? \
            call|phone|ring|telephone|contact me|us
        need|want|like|wish|prefer *? @someone to explain|walk|show this|these|me|us
        put|patch|get|connect|transfer|pass|switch|hook me|us thru|through|to|with|over|up to|with? *? *? \
            @someone|caseworker| \
            counselor|manager|boss|supervisor|office
        is|are there a|any|an? real|actual|live? person|human|someone|somebody|anyone|people $|there|here|behind|on|at
        can|could|may we|i|us talk|speak|discuss|do|chat this|it? by|over|on the? phone|telephone
        what|which|whats number|phone|telephone|the|your number|phone? can|could|do|should|to|for i|we|me? call| \
            ring|dial|phone|reach
        what|whats is|are your|the *? *? number i|so|to|can i|we|want|wanna? call|to|can call?
        want|need a|the|to|an real one|agent|human|person $
        can|could|would|will someone|somebody|anyone|anybody please? call|phone|ring $|me|us|him|her|my
        i? need help from|of *? *? @someone
        mejor|prefiero|preferiria que? sea? por|una llamada
        a|cual|que que|es|el|su? numero|telefono *? *? llamo|marco|llamar|hablo|comunico|hablar
        con|a su|el|la|un|una|tu supervisor|supervisora|encargado|encargada|gerente|coordinador|coordinadora $| \
            please|gracias|uno
        alguien|quien|persona me|que|le? *? puede|podria|pudiera|pueda explicar|explicarme|llamar|llamarme|marcar| \
            marcarme
        no quiero|deseo|me hablar|platicar|tratar|hablo|gusta con un|una|este|maquinas? robot|maquina|bot| \
            maquinas|computadora
        dont|not|never|no like|want|wanna|do|talking|to? talk|talking|speak|chat|text|texting to|with a|this|the? \
            robot|robots|bot| \
            bots|machine|machines|computer|ai
        one|any|anyone|somebody|someone of? you|yall|your|the|there? *? @call me|us|her|him
        one|some|any|somebody|someone|lady|ladies|guy|girl|mediator|worker|person of? the|your|you|yall? *? *? *? \
            to|could|can|would|might|please|should? just|please|maybe? @call|ring|dial|contact me|us
        way|chance|possible|possibility for|to|that|someone|i|of|get *? *? *? *? @someone to|can|could|would? call| \
            phone|talk|ring|speak|contact
        is|are|was there|someone|anyone|somebody *? *? who|that|i|human|person can|could|would? talk|speak|explain| \
            help|call|answer
        is|are there|it|you|this? a? real|actual|live|any person|human|people|someone there|here|around|available|on
        can|could|canyou|would|may *? *? @someone explain|help|walk|clarify|tell *? *?
        speak|talk to|with whoever|whomever *? *? *?
        puede|pueda|pudiera|podria|quien explicar|explique|ayudar|llamar|atender|explicarme|llamarme|ayudarme @alguien
        @someone who|that can|could|would|will explain|help|talk|call|answer|walk
        rather|prefer|easier|better|like|want|need to? talk|speak|do|talking|speaking|hear|discuss this|it? on| \
            over|by the? phone
        rather|prefer|better|easier if|to|for *? *? call|called|calls|phone me|us|you
        can|could|may|let|please|want|like|need i|we|me|to? speak|talk|chat|be|get with|to|connected|transferred \
            to|with? *? *? @someone|supervisor|manager|boss|lady|office
        @alguien me|nos|que me|nos|puede|pueda|podria? atendiera|atienda|llamara|llame|marcara|marque|hablara| \
            hable|explique|ayude|llamarme|hablarme|explicarme|atenderme
        @quiero|seria|es|sera|hay posible|mejor|que|modo|manera|forma|facil *? *? *? @alguien|usted|ustedes| \
            licenciada *? *? llame|llamara|marque|marcara|atendiera|atienda|hable|hablara|llamen|marquen
        @quiero|mejor|prefiero|puedo|podria|podemos hablar|hablarlo|platicarlo|platicar|tratarlo|hacerlo por \
            telefono|llamada
        me|nos marque|llame|llama|marca|echa|echan|echen|den|da|de la|el|un|una|por|alguien @alguien|telefonazo| \
            llamada|llamadita|fonazo
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
        need|want a|an|some|the real|actual|live|human? @someone $|not|please|instead|for|on|here
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
            un|una|algun|alguna|el|la|otra|otro|su? *? @alguien|usted|ustedes|supervisor|supervisora|jefe|jefa| \
            gerente|consejero|consejera|oficina
        @quiero hablar|platicar|conversar|tratar|comunicarme|hablarlo con mi \
            mediador|mediadora|trabajadora|encargada|encargado|asesora|asesor|facilitadora|facilitador
        @quiero hablar|platicar|comunicarme con *? *? *? *? q|que me|nos atendio|atiende|escribio|llamo|ayudo
        hablar|platicar|comunicarme con una|un|alguna|algun|otra *? @alguien
        hablar|platicar|comunicarme con alguien $|de|por|que|real|mas|directamente|please|mejor
        hay alguien *? con|que|aqui|quien|ahi que? me|nos? atienda|ayude|llame|explique|pueda|hable?
        hay alguna|una|algun|un *? @alguien *? con|que|aqui|quien|ahi
        @quiero una|ayuda|alguna llamada|de|persona de|por|$|real|humana @alguien?
        con quien puedo|podria hablar|comunicarme|platicar
        a que numero|telefono puedo|podria|les llamar|hablar|marcar|llamo|marco
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
        with my|his|someone|people|a|that
        with the lawyer|police|judge|family|kids|cops|whole
        to be|know|have|go|see|happen|take|start
        right|just now|yet|away
        this week|month|early|late|soon|morning
        today|tomorrow|tonight
        for now|today|the|a|this
        viviendo|living|vivo|respirando
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
        era|eran|quise|queria|fue|meant|ponga|pongan|mejor
        i|it|its|that|yo meant|was|mean|should|wrong|quise|queria
        si|cuando|despues|luego|al|algun|sin|antes
        and|y|e start|redo|change|put|write|again|empiezo|pongan|pon|cambien
    """,
    "call": """
        bob|names|name|crazy|dumb|before|by|a|the
    """,
    "person": """
        if|unless|when|before|whenever|in the|something|anything|there|theres|its|it|he|she|they|case
        si hay|algo|ella|se|esta|llueve|pasa
        who|whom|that i|was|did|hurt|about|hit|robbed|broke|stole|else|responsible|made
        responsible|instead speak|talk|of
        que|quien me|hizo|lo|le|robo|pego|golpeo|causo|caus|dano
        bob|names|name|crazy|dumb|sir|maam
        before|antes anyone|de
        despues|antes|entre
        there|present|beside|next|with sit|to|me|at|in
    """,
}
