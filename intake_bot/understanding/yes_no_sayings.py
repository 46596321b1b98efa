"""Doubts, short answers, sayings and turns around a yes or a no. Written as yes_no_phrases."""

UNSURE_PLAIN = """
    maybe|perhaps|unsure|possibly|shrug|undecided|mebbe|mayb|prehaps|iffy|torn
    i do not know yet|really|honestly|either?
    do not know
    i honestly|really|just|still do not know
    not sure yet|really|about? that|it?
    i am not sure|certain|positive|convinced yet?
    not certain|positive|convinced|100 yet|percent?
    not 100 percent|% sure?
    no idea|clue
    i have no idea|clue
    might be? not?
    could|may be
    it depends on?
    depends
    hard|difficult|tough to say|tell|call|decide
    can not|never say|tell|decide for? sure
    can not tell
    can not say|decide for? sure?
    could not say|tell you? you?
    let me think|sleep|consider on|about? it|that?
    need|have|got|want to think on|about? it|that?
    i would have to think on|about? it|that?
    give me some? time to? think?
    give me a minute|while|day|week to think
    thinking about it
    still thinking|deciding|debating|considering
    on the fence
    50 50
    fifty fifty
    yes|yeah and no|nah
    who knows
    i? wish i knew
    we will see
    ask me later|tomorrow|again
    mixed feelings
    i go back and forth
    beats me
    your guess is as good as mine
    some|other|certain days yes some|other|certain days no
    up in the air
    made|make up my mind
    i|we? have|had not decided|thought yet?
    i? have not made up my mind
    i? have not thought about it
    well see
    50/50
    fifty/fifty
    not decided yet?
    i am torn|undecided|unsure
    i wonder
    part of me
    part of me wants to and part of me
    maybe yes maybe no
    # es
    quiza|quizas|quisas|quisa|depende|indeciso|indecisa|talvez|kisas|kiza|quien_sabe
    no se
    yo que se
    no se si|que|como|cuando decir|hacer|pensar?
    no se bien|todavia|aun|la|si verdad?
    no lo se
    no se la verdad
    la verdad|neta no lo? se
    pues|este|hijole no se
    no sabria decirle|decir|decirte|que? decir?
    no le|te|lo? sabria|se decir
    no|todavia estoy muy|tan? seguro|segura|convencido|convencida|decidido|decidida
    no estoy muy|tan seguro|segura|convencido|convencida
    quien sabe
    tal|tl vez|ves
    a lo mejor si|no?
    puede|podria ser
    puede que si|no
    ni idea
    no tengo ni? idea
    dejame|dejeme|dejenme|deje|deja pensarlo|pensar|lo|pienso|ver pienso?
    lo voy a pensar
    voy a pensarlo
    lo tengo que pensar
    tengo|necesito|quiero que? pensarlo|pensar
    lo pienso|pensare|pensaria
    lo estoy|ando pensando
    estoy|ando pensandolo
    chance y|que si|no?
    igual y si|no?
    tengo mis? dudas
    estoy indeciso|indecisa
    aun|todavia no se|decido|sabria|he|lo|me|estoy se|decido|decidido|seguro|segura?
    todavia|aun no lo decido|se|sabemos
    no me|lo|he decido|decidido|decidi
    no lo he decidido|pensado
    mas o menos
    ahi|ya|luego|despues vemos|veremos|veo|vere
    ya veremos
    a veces si a veces no
    a veces pienso|digo|quiero|me|creo que|dan? si|ganas? y|pero? a|otras veces que|ya|siento? no
    sometimes i? want|think|feel|do? to|yes? and|but? sometimes not|no|i do? not?
    one|some day|days|minute yes|i want|do? to? the|other? next|days|day? no|not|i do? not?
    ni una cosa ni la? otra
    hay|unos dias en? que|si y? hay? otros|dias? en? que? no?
    no le|les|te puedo|podria decir
    no puedo|podria decir|decirle|decirte|decirles ni|que|si
    unos dias si y? otros no
    si|yessi y no
    ni si ni no
    mitad y? mitad
    vete|vaya a saber
    vaya usted a saber
    sepa la bola|pepa
    me la pienso
    por un lado
    parte de mi
    probablemente
"""

UNSURE_WHOLE = """
    i|it|we might|may
    kind|sort of
    ish
    maybe|sorta|perhaps so
    chance|sepa|sabe|eh|meh|sometimes|might|may|posiblemente|igual|duda
"""

SARCASM = """
    # after a yes these make it a no
    when pigs fly
    when hell freezes over
    over my dead body
    yeah|ya|sure right
    as if
    in your|his|her|them dreams
    y que mas
    cuando las ranas crien|tengan pelo
    cuando los cerdos|chanchos|puercos vuelen
    en tus|sus suenos
    aja si como no
"""

YES_WHOLE = """
    muy bien
    eso|ese mero
    asi mero
    i am down|game|willing|in|happy|glad
    seguro|vale|va|sale|arre|sobres|jalo|juega|correcto|exacto|exactamente|perfecto|chido|positivo|simon
    bet|fine|cool|perfect|great|awesome|good|word|facts|true|correct|duh|deal|right|excelente|estupendo
    all good
    done deal
    it is fine|ok|okay|alright|cool|good
    it|they|he|she|them|we did|does|is|has|have|are|will|was
    i do|will|would|can|could|did|have|am|want|guess|suppose
    i? have them|it|some|one
    i want to
    i want that|it|this
    i accept|agree
    i can do that|it|this
    can do
    si|bueno|fierro|acepto|quiero|puedo|tengo|deseo|cierto
    ponle|conforme|podria|yes_si|listo|lista|chevere|bacano|genial
    es verdad
    si es posible
    lo|la|los|las quiero|tengo|acepto|deseo
    yo si|quiero|puedo
    estoy de acuerdo|dispuesto|dispuesta|listo|lista
    estoy conforme
    le? doy permiso
    con todo
    esta perfecto
"""

NO_WHOLE = """
    para|pa que
    no se puede
    i am out
    na|nada|never|nunca|jamas|nunca|neg|not|neither|none|ninguno|ninguna|nothing|nadie|nobody
    i do|did|will|would|can|could|have|am|was not
    it|they|he|she|them|we did|does|do|is|has|have|are|will|was|would|can not
    i never|rather did|have|would|not
    i have none|nothing
    i do|did not have|want|like|need|feel|accept|agree any|one|it|that|them|to|those|like?
    i would not want|like|do that|it|to|this?
    i can not do|accept that|it|this?
    not me|yet
    never ever
    no he|she|it|they|them|we i? never did
    no tengo|voy|hay|acepto|creo|podria|estoy|vengo|doy|lo|los|la|las|le|me|permito
    no estoy de acuerdo|dispuesto|dispuesta|conforme|listo|lista
    no hay|tengo ninguno|ninguna|nada
"""

NOTHING = """
    not going|gonna to? lie
    i? can not wait
    never|not said|say|saying a? no|yes
    that is not a? no
    i? do not doubt it|that
    never better
    nunca|no dije que no|si|yessi
    no es que no? quiera
    no quiero decir que no
    no quiero|quisiera que venga|vaya|este|vengan|vayan mi|mis|el|ella|su
    i do not want my|him|her|them
    almost|hardly|barely|casi|apenas never|nunca|nothing|nada|nobody|nadie
    i would|will|could|can if
    si|yessi dios quiere|permite|lo?
    dios mediante
    la mera? verdad
    do not know them|anyone|anybody|you|people
    i? do not know what you|that|this|it|is
    no se de|a que|quien
    no se preocupe|preocupen|apure
    i am good|fine|okay|ok|alright|set|cool
    i? do not get|understand|follow it|that|this|you|the|what?
    no? le|lo|les|te? entiendo|entendi|comprendo
    # words in which a yes or no means neither
    no matter what|how|who|when|where
    no one|1 else|here|can|will|but
    i know
    you know
    si es posible|necesario|puede|quiere|gusta
    si no es molestia|mucho
    si me permite|permiten
    okay so
    ok so
    ok pues|bueno|mire
    yes or no
    si|yessi o no
    sure that|if|about
    to say yes|no
    say yes|no
    decir que? si|yessi|no
    wants|wanted to say yes|no
    a yes|no would
    un si|yessi|no seria
    no other|more|less|longer
    no solo|nomas|nadamas|solamente
    not only|just
    never mind
    nevermind
    que si|yessi me|le|te
    ya no
    va a|mi|mi
    va mi|a|con
    ya se|tengo|esta|estoy|lo
    ya arregle|lo
    to be sure
    como si|yessi
    aunque si|yessi
    como que no
"""

TURN = """
    i? thought about it and?
    lo pense mucho? y?
    after thinking about it

    but|pero|sino|actually|however|although|though|aunque|except|digo|perdon|sorry|finally|nevertheless|wait|oops
    i mean|meant
    at|in the end
    al final|cabo
    on second thought
    mejor|pensandolo
    pensandolo bien
    mejor|bien dicho|pensado
    my|the|our answer is
    la|mi respuesta es
    sin embargo
    en mi caso
    in my case
    for me
    ya lo pense
"""

OTHERS = """
    # whose yes or no it is, or when it was: not the person's now
    my|his|her|the|our wife|husband|mom|mother|dad|father|sister
    my|his|her|the|our brother|son|daughter|lawyer|attorney|boss|friend|friends
    my|his|our counselor|therapist|family|girlfriend|boyfriend|kids|cousin|aunt|uncle|grandma|roommate|pastor|neighbor
    my parents|partner|fiance|ex|po
    mi esposa|esposo|mama|papa|hermana|hermano|hijo|hija|abogado|abogada|jefe|jefa|amigo|amiga|familia|novio|novia|madre
    mi padre|prima|primo|tia|tio|abuela|abuelo|suegra
    mi suegro|marido|mujer|pareja|psicologa|psicologo|terapeuta|cunada|hermanita
    mis|los|las papas|padres|hijos|amigos|amigas|hermanos|hermanas|demas
    people|everybody|everyone|others|he|she|they|some|other people|folks?
    el|ella|ellos|ellas|todos|todo|otros|otras|gente|la dice|dicen|dijo|dijeron|quiere|quieren|decia|gente|piensa|mundo
    otras|otra personas|persona|gente
    todo el mundo
    la gente
    at first
    al|en principio
    antes|before|earlier|originally|yesterday|ayer
    last week|time|night
    used to
    i was gonna|going to? say
    iba a decir
    thought about
    i thought
    pensaba|decia|queria
    le dije a
    part of me
    una parte de mi
"""
