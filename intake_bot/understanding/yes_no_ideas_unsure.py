"""Figures of speech for a doubt, heads that spin and coins that are tossed; and what says neither or is another's.

Written as yes_no_phrases: each line is one idea with the words in which others tell it.
"""

UNSURE_PLAIN = """
    mind|head|heart|gut|brain says|say yes and|but|while my heart|head|mind|gut|brain says|say no
    mind|head|heart|gut|brain says|say no and|but|while my heart|head|mind|gut|brain says|say yes
    let me run it|this|that by|past
    run it|this|that by my
    i? have not got|have a|any clue|idea
    give|gimme me? til|till|until
    changes? my mind every|each|all|so|a
    change my mind every|each|all|so|a
    # the head, the heart
    my? head is|s|been|keeps? spinning|swimming
    can|could|do not land|settle|decide|agree|commit on|to an|one|it|either|anything|the|a answer|way|side|thing?
    my|the heart says|wants|said yes|no and|but my|the head|mind|brain|gut
    my|the head|mind|brain|gut says|wants|said yes|no and|but my|the heart|gut|head
    pulled|torn|split|caught|stuck in|both|two|between|down|both_ways two|directions|ways|the|half|middle?
    stuck in the middle
    caught in the middle
    i am? split down|right the|down middle|the?
    i am? a? mess|jumble|wreck about|over|on it|this|that
    # nothing comes
    drawing|draw|drew a blank
    still|yet have|got|drawing nothing|blank
    i still got|have nothing
    i still do not know
    you got|have|stumped me there
    stumped
    i am? stumped|stuck|lost|clueless|baffled on|about it|that|this|here?
    no answer yet
    do not have an? answer
    have no answer
    wish i had an answer
    wish i could say|tell
    put|add a? question mark
    big? question mark
    a? big question mark
    # then and now
    i was so? sure|certain|convinced|decided|set yesterday|before|earlier|last|until|till
    yesterday|before|earlier|last_night i was so? sure|certain|convinced|decided|set|ready
    not so|as|too|that sure anymore|now|today
    i am not so|as|too|that|exactly sure|certain
    i? keep changing|flipping|switching|flopping|wavering
    changes every day|hour|five|few
    changes by the day|hour|minute
    depends what|how day|mood|i
    ask me after|when|once
    ask me tomorrow|later|again
    # in the balance
    hanging|swinging in the air|balance|wind
    flip|flipping|toss|tossed|tossing a coin
    could|may|might fall|land|swing either|on
    six|6 of|in one
    day to day
    half|part|piece|side of me is|says|wants|thinks|feels
    two|2 minds|hearts|sides about|on
    i have not landed|settled on|it|an
    have not figured|worked|sorted|made it|up out|my
    still figuring|working|sorting it|this|that out|through
    still weighing|chewing|praying|mulling|wrestling|stewing|sleeping|turning on|it|with|over|this|that
    wrestling|chewing|stewing|mulling|sleeping with|on|over|about it|that|this
    waiting on|for a|the? sign|lord|clarity
    god|the_lord has not told|shown|answered|said
    # es
    unos|algunos|hay dias|ratos si|yessi
    otros no|ratos|dias
    a veces pienso|digo|quiero|siento que? si|yessi
    quisiera decir que? si|yessi pero no se
    # nothing comes
    me agarra|agarro|coge|cogio|pesco|tomo|agarran|cae|cayo en|de curva|frio|sorpresa|bajada
    me agarra|agarro|coge|cogio fuera de base|lugar
    me agarra|agarro con la guardia|los
    me agarra|agarro|coge|cogio|pesco desprevenido|desprevenida|mal|pensando
    me la|lo|las pone|puso|pones|ponen|deja|dejo muy? dificil|canija|cabrona|pelona|peliaguda|complicada|complicado|\
dura|\
en|gacho
    esta|ta|es muy|bien|medio? dificil|duro|peliagudo|canijo|cabron|complicado|complicada|peliaguda|canija esa|eso|\
esto|esta
    esta|ta|es muy|bien|medio? dificil|duro|peliagudo|canijo|cabron|complicado decidir|contestar|responder|decirlo|de
    que dificil|pregunta|preguntota|preguntas pregunta|tan|dificil|me
    dificil de|la|esa? decir|decidir|contestar|responder|pregunta|decision
    sigo sin saber|decidir|decidirme|respuesta|idea
    estoy|ando|quedo sin saber|decidir|decidirme|idea
    sigo igual|dudando|pensando|pensandolo|indeciso|indecisa
    no se|sabria todavia|aun|ahora|ahorita|decirle|contestar
    nunca lo|la he hecho|pensado no se|sabria?
    ni se|idea decirle|que?
    ahorita|ahora|hoy|todavia ni|no se|decido
    # the head, the heart
    corazon|alma|cabeza|mente partido|partida|dividido|dividida|revuelta|revuelto
    partido|partida|dividido|dividida en dos
    corazon me? dice|quiere|pide que? una|si|yessi|no
    cabeza me? dice|quiere|pide que? una|si|yessi|no
    cabeza me da vueltas
    ando|estoy hecho|hecha un? bolas|lio|nudo|bola
    una parte|mitad mia|de dice|quiere|mi|mii
    # then and now
    ayer|antes|anoche yo? estaba muy|bien? segura|seguro|decidida|decidido|convencida|convencido
    hoy|ahora|ahorita ya? no tanto
    hoy|ahora|ahorita ya no se|estoy
    ya no estoy tan|muy? seguro|segura|convencido|convencida
    hay dias|noches|ratos|veces|momentos que|en? digo|quiero|amanezco|si|yessi que? si|yessi|no|por?
    hay|en dias|noches|ratos|veces|momentos que? si|yessi y? otros|otras
    un|unos dia|rato|ratos|dias digo|quiero|amanezco|pienso que? si|yessi
    cambio de opinion|parecer|idea cada|diario|a
    segun como amanezca|ande|me|este
    depende del dia|animo|humor|momento
    depende de como|que|con
    # in the balance
    ponga|pongale|ponle|pon un signo de interrogacion
    signo de interrogacion
    un? volado
    aguila o sol
    cara o cruz
    echar|echarlo|echo|echamos un|a volado|suerte
    en veremos|suspenso|consulta
    ni para|pa aca|alla ni para|pa alla|aca
    ni pa|para delante|atras ni
    entre la espada y
    estoy|ando en ascuas
    entre dos aguas|fuegos
    de repente si|puede|quien
    ando|estoy|sigo esperando|pidiendo|pidiendole|rezando una|a|por una|dios|senal|que
    esperando|espero una? senal
    lo|la|le estoy|ando|sigo|traigo rumiando|masticando|consultando|digiriendo|meditando|orando|madurando|procesando
    rumiando|rumiandolo|masticandolo|digiriendo|digiriendolo|procesandolo|sopesando|cavilando
    pregunteme|preguntame|preguntenme luego|manana|despues|otro|en|mas|cuando
    a ver si ya me
    llegado el|ese momento|dia
    cuando llegue el|ese momento|dia vemos|veo|veremos|digo|decido|sabre
    ya veremos|vere
    ya se vera
    ya el tiempo dira
    el tiempo dira
    despues|luego|antes de hablar|platicar|consultar|pensarlo|verlo
    hasta|cuando hable|platique|consulte con
    le|les|te digo|aviso|contesto|confirmo|resuelvo despues|luego|manana|cuando
    no me he puesto|sentado|dado a|tiempo
    no me he puesto a pensar|pensarlo
    no lo he pensado|decidido|platicado|meditado
"""

UNSURE_WHOLE = """
    i got|have nothing
    no sure
    not sur|sute|sur e
    maybw|mayne|mabye|maye|mybe|maybr|mayb|maube|perhap|idkk|ikd|idl|idj|dunnoe|dk|i_dk|id k
    who can say
    undecided here|still|yet
    sort of yes|no
    kind of yes|no
    yes ish|ish_no
    in between
    somewhere in between|the|middle the? middle?
    both|neither yes|and|nor no|or and|nor|or? no?
    # es
    nose|nosee|nsee|nc|nosep|no_ze|nosw|no_s|noc|nzse|quisas|quisa|kizas|talvex|talves|tlvz|talbes|quiza_s
    de repente|pronto
    regular|mas_o_meno|masomeno|asi_asi
    asi asi
    ahi ahi
    mas o meno
    puede que
    quien quita y? si|no?
    ni idea mijo|mija|la_verdad
    complicado|complicada|dificil|peliagudo
"""

NOTHING = """
    i am not saying|telling|giving a? no|yes|you?
    it|that is not a no|yes
    not a no
    sure is|was|has hot|cold|nice|something|a|been|pretty|raining|windy|getting
    # thanks, and what was understood, say neither
    thank|thanks you? for thinking|asking|offering|considering|checking|reaching|including of|out? me?
    yes|yeah|ok|okay i understand|understood|read|heard|got|get your|the question|message|text|texts|messages
    i understand|understood|read|heard|got|get your|the question|message|text|texts|messages
    i get|see|know what you are? asking|ask|mean
    and? i am not ashamed|embarrassed|afraid|sorry|proud|shy of|to|about? it|that|say|admit|this?
    everybody|everyone|they|people|folks in|of|at my|the house|family|block|church says|said|say
    i was against it|this|that
    was against it|that|this till|until
    # es
    esta|ta|estaba bien caliente|frio|lejos|feo|caro|raro|cansado|cansada|enfermo|enferma|ocupado|ocupada|mal|chistoso
    dijo|dijeron|dice|dicen|contesto|contestaron|respondio|respondieron que? si|yessi|no
    si|yessi|ya|ok|yo entendi|entiendo|lei|comprendo|comprendi|capto|oi|vi la|el|su|lo pregunta|mensaje|que|texto
    si|yessi|ya|ok|yo la|lo|le|les entendi|entiendo|lei|comprendo|comprendi|capto|oi|vi
    entendi|entiendo|lei|comprendo|comprendi la|el|su|lo pregunta|mensaje|que|texto
    gracias por preguntar|pensar|tomarme|acordarse|invitarme|considerarme
    unas|algunas|ciertas cosas|partes|preguntas si|yessi|no
    y? no me da pena|verguenza|miedo decirlo|admitirlo|aceptarlo
"""

OTHERS = """
    the judge|court|lawyer|da|lady|officer|other|pastor|doctor said|says|told|told_me?
    the|my|our brothers|sisters|sons|daughters|kin|folks|boys|girls|nephew|niece|grandson|granddaughter|stepmom|\
stepdad|caseworker|sponsor|probation|doctor|neighbors|grandpa|grandmother|grandfather
    # es
    no es mi|el|este|su numero|telefono|celular|nombre|mensaje
    no me ha|han llegado|dicho|mandado|contestado|explicado|salido
    no se leer|escribir|ingles|usar|manejar|hablar
    mi|mis nuera|yerno|nieto|nieta|nietos|cunada|cunado|sobrino|sobrina|padrino|madrina|comadre|compadre|vecina|\
vecino|oficial|consejera|consejero|padrastro|madrastra
"""
