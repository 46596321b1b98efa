"""The words around a pattern that change what it means. Format: see ``grammar``."""

SETTINGS = {
    "NEG": """
        not|dont|doesnt|didnt|isnt|arent|wasnt|aint|wont|wouldnt|never|nobody|noone|none|without|nunca|nadie|jamas|
            tampoco|ni|sin|no|nor|neither|cant|couldnt|havent|hasnt|hardly|rarely|dnt|nah|nope|nel|werent|ninguno|
            nomore|stopped|quit|refuse|deje|dejo|nada|dejaron
        no one
    """,
    "BETWEEN": """
        im|am|i|be|been|being|feel|feeling|really|even|at|all|that|so|too|very|ever|going|to|trying|want|wanting|
            planning|gonna|muy|tan|nada|estoy|voy
        quiero|a|me|la|le|longer|anymore|one|yo|ni|en|de|que|he|she|they|is|are|was|were|do|does|did|would|will|any|
            actually|just|has|have|it|like|siquiera|siento|tengo|lo|nos|es|soy|esta|estan|ha|han|va|van|se|thinking|
            about|of|wanna|could|pienso|pensado|planeo|por|para|ando|trying|meant|mean|means|gon|tomado|fue|ser|
            intencion|intention|plans|desire|harm|or|fui|estaba|super|ahorita|now|currently|mucho|tanto|real|need|get|
            getting|either|anything|anybody|anyone|siendo|had|pressured|el|ella|afraid|myself
        here|mi|my|husband|wife|boyfriend|girlfriend|esposo|novio|mom|mama|dad|papa|pareja|marido|partner|parents|lawyer|
            abogado|family|familia|people|persona
    """,
    "IF": """
        if|when|whenever|unless|once|until|till|cuando|si|siempre|aunque|wen|cada
    """,
    "ASKS": """
        will|can|could|would|does|do|did|is|are|should|has|have|what|how|who|where|why|puede|pueden|podria|va|van|
            que|como|quien|donde|cuando|habra|hay|es|sera|cual|am|tengo|debo|puedo|any
        por que
    """,
    "OTHERS": """
        he|she|they|hes|shes|theyre|who|his|her|their|el|ella|ellos|ellas|people|some|somebody|someone|nobody|
            everyone|alguien|gente|quien|hell|shell|theyll|hed|shed|theyd|theyve|kids|it|you|usted|ustedes|tu|him|them
        wants|tried|says|quiere|dice|trato|intento|quiso|talks|wanted|threatened
        DET KIN
        another|one|otro|otra KIN
        DET friend|coworker|classmate|student|neighbor|teacher|amigo|amiga|vecino|vecina|companero|companera|
            conocido|guy|girl|kid|boy|senor|muchacho|man|woman|chavo|chava|cellmate|bunkie
    """,
    "SAID": """
        said|saying|says|told|yelled|yelling|yells|screamed|screaming|shouted|goes|dijo|dice|decia|grito|gritaba|
            diciendo|contesto|telling|tells|swore|texted|wrote|posted|threatened|amenazo|gritando|decian|dijeron|
            gritaron|amenazaron
        was|be|hes|shes|he|she like
    """,
    "SONG": """
        song|songs|lyric|lyrics|movie|movies|film|netflix|episode|novel|poem|chorus|soundtrack|meme|videogame|
            fortnite|gta|podcast
        the|that|a|tv|this|my|on show|series|book|character|scene|game|quote|joke|verse|album|documentary|dream
        video game
        just kidding|joking
        jk
        cancion|canciones|letra|pelicula|peliculas|peli|novela|personaje|poema|rola|rolas|corrido|corridos|meme|
            videojuego|telenovela|estribillo|chiste|refran|documental
        la|una|esa|mi|en serie|escena|obra
        es|era|pura broma
        como dice el dicho
    """,
    "MEETING": """
        meeting|mediation|room|session|table|reunion|junta|mediacion|sala|sesion|mesa|encuentro
        ahi adentro|mismo
        in|over there
    """,
    "JOKE": """
        lol|lmao|lmfao|haha|hahaha|jaja|jajaja|jajajaja|jeje|jajaj|hehe|jk|kidding|rofl|xd|ja|😂|🤣|broma
    """,
    "BUT": """
        but|pero|except|though|aunque|excepto|sino|although|tho|peroo|idk|think|pienso
    """,
}

SKIPPED = """
really just honestly literally actually basically fucking fuckin fukin freaking frickin damn dang goddamn kinda
sorta so very totally super pretty quite seriously fr ngl tbh lowkey highkey like lol lmao haha jaja jajaja also
even always ever already constantly often sometimes still again now rn probably maybe definitely truly somehow well
um uh omg bruh bro man dude yo smh plz please sir maam sorry kind legit simply sure only fully completely absolutely
deadass straight finally suddenly lately right muy bien tan pinche neta wey guey pues ya todavia nomas solo
solamente siempre aveces veces como verdad sinceramente simplemente realmente mucho bastante tal ahorita ahora hoy
aun tambien hasta quizas quiza igual entonces otra vez oye mira jeje porfa sra sr gacho bn mas is are am be been
being has have the a an of to that it es esta estan ha han he el la los las un una de que al del se son sea
"""
"""Words that may stand anywhere inside a pattern without changing it."""

SUBJECTS = "i im ive he she they hes shes theyre my el ella ellos mi yo we its"
"""After "no" these begin a new sentence: "no he hits me" is not a denial."""

WRITER = "i im ive id ill me my myself mi mis yo we"
"""Words by which the writer speaks of the writer."""

DOER = "i im ive id ill ima imma yo we voy vamos quiero ire tengo iba vengo juro"
"""Words by which the writer is the one who means to."""

AUXILIARIES = """
is was are were has had have been tried tries wants wanted to always would talked mentioned hablado habla will
gonna going be who that que se esta estaba ha habia quiso trato de intento quiere a le dijo even still just
keeps talks about thinking
"""
"""What may stand between a subject and its verb."""

PAST_WORDS = """
hit beat was were had did said told came took got shot broke threw went made left felt thought knew saw held amenazo
siguio pego golpeo dijo vino fue hizo llego busco encontro obligo presiono forzo mando quiso pudo estuvo tuvo violo
rompio habia era estaba iba grito insulto encerro quito llamo escribio agarro ataco aprieto
"""
PAST_ENDS = "ed aron ieron aba aban abas"
"""Verbs of the past, and the endings of the others."""

LATELY = "last yesterday anoche ayer today tonight hoy ahorita now ahora antier"
"""Words that mean lately even beside a word of the past ("he did it that day and again yesterday")."""

AGREES = "me too|yo tambien|asi me siento|thats me|how i feel|same here|igual yo|so am i"
"""What makes a song or a film one's own."""
