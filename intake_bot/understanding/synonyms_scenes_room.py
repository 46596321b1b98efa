"""Said of the meeting itself: who speaks first, breaks, seats, what may be told, people around. Written as
synonyms_scenes."""

ROOM = """
= order.me
! i|me|myself|yo|let|dejeme|dejenme|mii|gotta|want|need|quiero|prefiero|puedo|quisiera|necesito
    would|will|want|should|can|need|rather|like|got|have|am|quiero|prefiero|quisiera|debo|voy|to|me|
    gustaria|deseo|get|gotta|puedo|going|love|mind|say|hablar?
    first|start|open|go|begin|lead|speak|talk|primero|primera|empezar|abrir|empiezo|comenzar|comienzo|
    inicio|iniciar|abro|hablo|arranco|arrancar|kick|ice|rompo|romper|ahead|batch|piece|starting|off|say|
    speaking|tirar|aventarme|aviento|echo|parto
! let|dejeme|dejenme|quiero|want|need|get|tengo|have|hay me|to|i|que|say|my|yo|it|mi|lo?
    sacar|say|desahogarme|out|chest|vent|piece|part|over|off|hablar|side|decir|sacarlo|explain|soltar|
    vaciar|apologize|disculparme|apologise
! get|quiero|want|rather it|to|salir|get|de? over|with|eso|done|way
! start|begin|empiece|empiecen|empezar|comenzar|comiencen|first|comience with|con|conmigo|por
    me|conmigo|mii|myself|migo
! yo|i|me mero|misma|mismo|merito|primero|primera|first|voy|empiezo|abro|inicio|arranco|hablo|primerito
! before|antes i|de|que lose|my|me|se chicken|nerve|arrepienta|rajarme|quite|cobarde|olvide|lose
= order.them
! them|victim|let|have|want|prefer|que|prefiero|quiero|hear|rather|like
    would|should|can|gets|goes|go|deserves|start|have|ella|el|them|to|el|them|otra|puede|debe|que|
    starts|speak|speaks|talk|talks|opens|open|deserve|begin|begins|could|needs|muchacho?
    first|start|talk|open|go|begin|lead|speak|primero|empezar|hable|empiece|comience|abra|floor|ahead|
    primera|inicie|out|empieza|hablar|hablo|comenzar|say|side|speaking|starting|turn|diga|arranque
! hear|listen|oir|escuchar|escucharlo|escucharla|oirlo|oirla|see|escucho|ver|know|listening
    to|what|what|que|a|lo|them|their|primero? them|first|say|tiene|dice|out|primero|side|decir|primero|
    say|tenga|have|otro|otra|version|story
! owe|deserve|deserves|merece|derecho|toca|right|their|respeto|turn to|a|el|le|it|that|al|them?
    them|that|her|floor|el|first|turn|respeto|ella|hablar|primero
! i|yo|me|prefiero go|speak|talk|am|hablo|voy|escucho|despues|listen|second|last|rather|will|would|ir|
    quiero|al|can|hablar|wait? second|last|segundo|ultimo|after|final|despues|listen|escuchar|segunda|
    next|later|wait|respond|react|contestar|responder
! los demas|otros primero?
! they|them are|who|the|was|fue one|ones|victim|hurt|lastimado|lastimada|victima|asked|hurting
= order.decide_there
! see|depends|depende|depending|vemos|veremos|según|segun|wing|figure|decide|decidir|decidimos|flip|
    play|toss|go|decidamos|improvise|improvisar|whoever|whichever|quien|feel|read|let|coin|draw|rifa|
    volado|sortear|echamos|natural how|on|como|it|de|a|by|out|with|of|up|it|there|se|ahi|the|un|is|
    feels|wants|quiera|este|out|coin|que|happens|room|vaya|straws|el|naturally|cuando?
    goes|feel|flow|feels|sienta|ahi|ear|day|coin|vaya|moment|momento|alla|there|ready|lista|listo|time|
    then|happens|volado|dia|moneda|room|vibe|mood|going|este|quiera|mood|when|llegando|spot|get|arriba|
    anime|naturally|it|meet
! on|at|in|en|ese|cuando|when|once|ya|ahi|alla|estando|llegando|hasta
    the|el|we|ese|estemos|que|i|they|mismo|esa|mero|ya|lleguemos|llegue|all|estando|esten?
    there|spot|moment|day|momento|dia|ahi|alla|juntos|reunion|vemos|decidimos|decido|together|vea|veo|
    room|meeting|get|are|llegar|lleguemos|platicamos
! whoever|quien wants|quiera|is|feels|este|se|guste|esta|tenga
! flip|echar|echamos|toss|coin|volado|moneda
! no|do|does not|me|hay|tengo importa|preference|matter|preferencia|care
! any|either|cualquiera|igual one|de|of|da|way|us|los|works|dos?
= order.mediator
! que empiece|arranque|abra|hable|comience|inicie|hablen
    licenciada|licenciado|trabajadora|lic|encargada|encargado|mediator
! mediator|referee|ref|leader|licenciado|licenciada|lic|professional|expert|profesional|staff|you|
    ustedes|usted|moderator|neutral|encargado|encargada|trabajadora|somebody|someone|alguien|neutral|
    guide|experto|worker|facilitator|coordinadora|host|abogado|ones
    que|who|should|can|to|from|guys|in|de|person|party|que|could|social|running|neutral|start|open|that?
    start|open|starts|opens|begin|begins|first|lead|leads|kick|introduce|introduces|break|empiece|
    empieza|abra|modera|dirige|guie|guia|primero|starting|charge|presenta|presente|intro|hable|set|sets|
    talk|talks|speak|arranque|explain|office|staff|program|team|oficina|programa|comience|inicie|
    conduce|empiecen|rompa|neutral|impartial|lleva|speaks|goes|go|trained|equipo|all|it
! mediator|licenciado|licenciada|lic|referee
! neither|ninguno|ni|none|not of|de|yo|him|me us|los|ni|nosotros|nor|them
! neutral|imparcial|impartial person|party|tercero|persona|third?
= breaks.when_i_ask
! when|whenever|if|cuando|si|solo|nomas|only|as|once|each|on|by|conforme|segun|until|unless|aja
    i|yo|someone|one|we|las|lo|uno|me|it|alguien|them|si|cuando|needed|anyone|my|request|se|los|either|
    things|demand|somebody|necesite|hagan|feelings|the|necesario|vaya|haga?
    ask|need|say|want|raise|feel|signal|tell|get|gets|call|start|pida|pido|necesite|ocupe|diga|digo|
    sienta|siento|falta|aviso|avise|levante|quiera|necesito|ocupo|necesario|ponga|canse|necessary|
    overwhelmed|request|hand|too|am|demand|requested|needed|pedir|solicite|signal|emotional|hot|intense|
    heated|cry|alce|haga|pidamos|pida|altere|desborde|llore|tenga|abrume|pidiendo|necesitando
! i|we|yo|uno will|would|can|am|les|lo|las|able|let|just|shall|puedo
    ask|say|signal|speak|raise|tell|let|holler|aviso|digo|pido|pedir|avisar|aviso|levanto|wave|request|
    know|up|pedirlas
! raise|hold|levanto|levantar|alzo|put my|la|up|a? hand|mano
! on|upon|by|a my|request|demand|peticion? request|demand|peticion|signal|call|senal|terms
! able|let|ability|option|right|poder|puedo|puedan|libertad|free|allowed to|me|que|de|el?
    ask|stop|pause|step|leave|take|salir|pedir|pedirlas|parar|pausar|pida|descanso|break|breathe|walk|
    call
! play it by
! as we|needed|i|necessary
! not|no|sin|nothing|nada|without on|a|schedule|set|fixed|horario|planned|scheduled?
    schedule|horario|fijas|fijo|clock|planned|reloj
! need|might|may|puede|quiza|maybe|might a|one|take|need|que|necesite|ocupe|want|have|smoke|air?
    smoke|break|breather|one|air|una|descanso|minute|moment|aire
step out
= breaks.planned
! every|cada|each|per|half|once half|couple|few|thirty|twenty|fifteen|forty|20|30|15|45|10|60|an|media|
    hora|dos|treinta|veinte|quince|cuarenta|1|one|so|cierto|other|two|now|an|y|and|ciertos|tanto?
    hour|hours|minutes|mins|min|often|hora|horas|minutos|media|tiempo|then|rato|again|topic|and|minuto
! scheduled|schedule|planned|plan|regular|regularly|set|fixed|timed|timer|clock|programadas|programados|
    programado|horario|horarios|fijos|fijas|fijo|planeados|planeadas|reloj|agenda|regulares|structured|
    structure|predictable|built|calendar|itinerary|routine|alarm|preset|halftime|intervals|interval|
    intermission|recess|establecido|establecidos|establecidas|puntuales|acordado|acordados|cronometro
    times|time|breaks|in|schedule|ahead|times?
! know|saber|knowing|tell|decide|agree|acordar|want|have
    when|cuando|ahead|de|a|before|antes|beforehand|on|what|antemano?
    it|coming|antemano|time|plan|schedule|beforehand|hora|horas|antes|they|va|hay|van|son|times|are
! for|por|con|with|de|in my|mi|mis|the|la|a? meds|medicine|medicina|diabetes|bathroom|bano|insulin|
    prayer|advance|anticipacion|antemano|reloj|horario|insulina|prayers
! half|mitad|halfway|middle|medio way|through|time|de|point|of|la|one
! two|dos|three|tres|a|couple|one|una breaks|descansos|pausas|scheduled
= breaks.no_need
! no|not|without|skip|zero|none|nah|sin|ninguna|ninguno|ningun|never|nothing|rather
    need|breaks|pausas|descansos|descanso|want|not|stop|stopping|break|necesito|quiero|ocupo|hace|para|
    one|any|of|hacen|interruptions|interrupciones|parar|take|needed|requiero|me|pare?
    breaks|break|it|any|stopping|that|those|want|falta|descansos|descanso|pausas|pausa|needed|
    necesarias|needed|parar|stop|one|ninguna|stops|nothing|cortes|recesos|necesarios|interrupciones|
    gusta|intermission
! get|straight|push|power|plow|go|keep|right|run|just|all|barrel|do|power|rather|finish|knock|quick|
    quickly|rapido|seguido|derecho|corrido|directo|continuo|jalon|tiron|hilo|sitting|nonstop|blast|
    muscle it|right|straight|through|in|thru|all|going|once|over|at|de|hasta|a|un|una|do|de|out|one|
    keep|get? over|through|thru|once|done|going|with|straight|shot|go|sitting|corrido|jalon|filo|final|
    acabar|seguido|golpe|tiron|rapido|terminar|sentada|hilo|nonstop|quick
! de|en|todo|mejor un|una|corrido|seguido|hilo?
    corrido|jalon|tiron|seguido|filo|golpe|sentada|hilo|derecho
! i|we|yo|estoy|me can|am|will|would|do|aguanto|puedo|sit|be|estoy|resisto|siento|handle?
    fine|good|ok|okay|hours|sit|handle|last|aguantar|bien|aguanto|tough|sin|without|all|strong
! entre mas|menos rapido|pausas|pronto|tiempo
! sooner|faster|quicker the? better|done|over
! breaks would|just drag|make|only|mess
= seating.across
! them to? look|face|see me
! viendo|viendolo|viendola|viendole|mirandolo|mirandola|mirandole|viendonos|mirandonos a? la|los|las?
    ojos|cara|caras|frente
! across|facing|face|opposite|directly|straight|front|frente|enfrente|opuesto|mirarlo|mirarla|verlo|
    verla|vernos|mirarnos|eye|eyes|ojos|cara|verle|enfrentito|frontal|contrario
    from|to|in|de|on|of|them|a|the|front|mirandonos|table|him|los|bien|cara|enfrente|ojo?
    face|them|front|other|frente|cara|ojos|eye|eyes|contact|table|ella|el|her|side|mesa|person|otro|
    enfrente?
! see|look|looking|watch|mirar|ver|verle|mirarle|want|read|stare|quiero|viendo|viendonos|mirando|
    mirarnos|viendole|reaccion at|them|him|her|in|their|his|la|los|his|el|to|see|look|verle|mirarlo|
    verlo|ver|mirarle|a|right|dead|las|into? face|eye|eyes|expression|expressions|cara|ojos|front|
    reaction|reactions|gestos|rostro|expresion|look|across|directly|them|reaccion|expresiones|faces
! where|donde|so|para|que|asi i|lo|la|le|pueda|yo|we can|pueda|vea|puedo|could
    see|look|ver|verlo|verla|mirar|mirarlo|watch|mire|verle|cara|them
! table|desk|mesa|escritorio between|de|in|por entre|medio|us|between?
! man|woman to man|woman
= seating.side
! side|lado|ladito|costado|corner|angle|angled|sideways|esquina|diagonal|diagonally|rincon|perfil|
    sidelines|edge|orilla|beside|lateral|esquinado|chueco|alongside|next|perpendicular|ladeado|oblicuo
    by|of|the|de|off|to|view|room|sort|del|al|table|la?
    side|corner|table|angle|cuarto|mesa|them|costado|lado|room|mediator|mediador?
! not|no|dont|without|never|sin|avoid|rather|evitar
    directly|right|straight|want|de|in|have|face|frente|verlo|look|tener|que|quiero|verle|mirarlo|to|
    stare|staring|not|make|looking|facing|hacer|mirar?
    front|across|at|facing|face|frente|cara|look|see|them|frentazo|him|verlo|verla|mirarlo|mirarla|
    directo|contact|ojos|eye|contacto|opposite|eyes|stare|staring|verle
! off|a|al|de|por|hacia|to to|hacia|un|the|el|one? side|lado|ladito|costado
! sit|sentarme|sentado|sentada|siento next|beside|junto|al|a|by to|lado|de?
    mediator|kin|abogado|friend|del|mediador
! by|next|beside|junto|lado to|a|al|del|my|mi? mediator|kin|amiga|lawyer
= seating.far_apart
! otra|otro|other|opposite punta|extremo|lado|end|side de|of? mesa|cuarto|table|room|sala
! far|farther|farthest|further|furthest|distance|distant|away|apart|space|lejos|lejitos|retirado|
    retirada|retirados|distancia|separados|separado|separada|apartado|apartada|aparte|alejado|alejada|
    espacio|gap|metros|feet|metro|mile|opposite|other|otro|otra|lejecitos|retiradito|retiradita|extremo|
    alejados|lejano|pies|yards|apartados|sana|long
    apart|away|from|as|ends|end|side|de|del|possible|between|the|posible|lado|one|room|punta|table|
    extremo|cuarto|uno|them|can|we|us|of|mesa? them|possible|end|room|ella|el|side|mesa|posible|other|
    otro|can|us|cuarto|table|ellos|nosotros|person?
! not|no|never|nunca|anywhere|nowhere|nada|ni|do
    close|near|anywhere|cerca|next|want|quiero|within|too|de|next|que|me|muy|be|tenerlo|beside|right|be?
    reach|near|them|close|cerca|next|nearby|distance|tocar|arms|juntos|cerquita|pegados|beside|tenerlo|
    side
! as|lo|entre|the|cuanto|mas|mientras much|mas|far|more|farther|further|lejos|lejecitos
    space|distance|lejos|retirado|retirada|as|better|mejor|posible|possible|away|espacio|apartado|
    distancia|alejado|room|se|que|pueda
! lots|plenty|bastante|mucho|mucha|some|good|big|wide|give|keep|long|maximum|arms|buena|personal|deme|
    mantener|table of|me|my|big|table|a|el|them|sus?
    space|distance|espacio|distancia|room|gap|table|length|away|metros|bubble
! out|fuera|beyond of|arms|del|de? reach|alcance|length
= seating.near_door
! in|por|so case|si|i i|me|can? need|want|have|tengo|quiero|ocupo|necesito|bolt to|que?
    bolt|leave|run|escape|salir|irme|go|step|get
! door|doors|exit|exits|doorway|puerta|puertas|salida|salidas|entrance|entrada|door
    way|out|please|nearby|cerca|close|near?
! get|leave|run|escape|slip|go|step|salir|salirme|irme|escapar|huir|bolt|escaparme|walk|duck|correr|out|
    jet|dip|way|leaving|zafarme|escapada|exit|escapo|salgo|way
    out|outside|away|away|quick|fast|if|rapido|si|corriendo|afuera|facil|easy|easily|route|pronto|
    rapidito|off|cuando|por? fast|quick|quickly|rapido|necesito|need|easy|easily|if|afuera|get|
    corriendo|things|route|hurry|pronto|whenever|cuando|algo|want|me|door|ocupo|air|too
! fresh|air|aire|claustrophobic|claustrofobia|trapped|cornered|atrapado|atrapada|encerrado|encerrada|
    acorralado|acorralada|boxed|asfixio|ahogo air|out|fresco|in?
! back|espalda to|contra|the|a wall|pared|la
= seating.decide_later
! see|depends|depende|decide|decidir|veo|vemos|ver|figure|wait|look
    the|how|when|que|de|como|el|out|ahi|cuando|llegando|at|until|once|until|til|estando
    room|see|get|layout|cuarto|lugar|vea|este|sala|feel|there|then|am|llegue|ahi|lo|i|estemos
= share.mediator
! no salga|sale|salir de aqui|ahi|esta
! keep|keeps|leave|hold|guarde|guardelo|guardenlo|guarden|quede|quedese|quedate|reserve|reserven|just|
    only|solo|nomas|stay|stays|solamente|entre|between|private|privado|privately|secret|secreto|
    confidential|confidencial|zip|hush|callado|callada|calladito|unicamente|wraps|lo|mejor|calla
    it|that|this|to|between|among|se|lo|quede|the|entre|with|us|en|you|para|stay|usted|just|quiet|la|me|
    stays|eso|my|your|and|under|y? yourself|you|us|private|secret|quiet|mediator|usted|ustedes|privado|
    secreto|nosotros|confidencial|nos|reservado|mediador|mii|mi|in|aqui|here|confidential|two|wraps|hat|
    himself|yourselves|between|mediador|yo|guardado|guarda|entre|low?
guardelo|guardenlo|guardeselo|guarda|guardelos|guardarlo|private|privado|confidencial|reservado|
    confidential|secret|secreto|calladito
! do|no|not|dont|never|nunca|ni|nothing|prefer|rather|without|please|nobody|nadie|them
    not|to|need|le|les|se|lo|quiero|que|want|digan|tell|pass|one|mention|share|repeat|repita|him|
    comparta|de|telling|have|tiene|does|should|has|else|mas|la|debe|can|them?
    tell|share|pass|say|mention|repeat|diga|digan|cuente|cuenten|comparta|compartan|sepa|comente|
    comenten|mencione|enterar|enterarse|know|let|out|compartir|need|anyone|them|saber|platique|
    platiquen|along|him|entere|nada|business|repeated|diga|it|decirle|shared|leave|on|revele|mencionen
! off|not|none|no|nada of the|of|their|his|asunto|her? record|business|incumbencia|them
! for|para|only|solo|pa|just your|the|you|usted|ustedes|mediator|for|para|oidos|nomas|between?
    ears|eyes|only|mediator|nomas|nada|you|us|solamente
= share.may_share
digaselo|digaselos|cuenteselo|pasele|diganselo
! pass|share|tell|give|send|relay|forward|let|go|say|mention|convey|deliver|put|you|mediator|usted|
    ustedes|can|may|ok|okay|fine|sure|yes|si|free|feel|welcome
    can|may|could|to|free|have|ok|okay|fine|good|should|with|it|them|me|that|this|ahead|my|him|her|on|
    please|by|welcome? pass|share|tell|give|say|mention|relay|it|them|that|know|along|on|him|away|this|
    message|out|see|hear|ahead|with|permission|reading|read
! pass|send|relay|forward|let it|that|this|them|the|him|my|her?
    on|along|know|through|message|over|hear|see
! no|nothing|not|nada|i que|to|have|tengo|got|problem|hay|mind|am?
    hide|ocultar|secret|secrets|esconder|escondo|problema|secretos|if|them|hiding|ashamed
! they|them|he|she|ella|el|want|quiero|need|should|let|deserve|que|hope|me|ojala
    can|should|may|que|to|need|deserves|needs|tiene|puede|deben|gustaria|los|debe|el|lo|ella|them|have?
    know|hear|hear|see|sepa|sepan|saber|saberlo|oiga|enterarse|entere|oirlo|enteren|escuche|read|see
! digale|diganle|digales|diganles|digaselo|diganselo|digaselos|paselo|paseselo|pasele|pasenlo|comparta|
    compartalo|compartan|compartanlo|cuentele|cuenteselo|comente|comentele|comenteselo|comuniquele|
    hagaselo|transmitalo|transmitaselo|mencioneselo|entregueselo|leaselo|platiquele|muestreselo|
    mandeselo|que|se|lo|le|puede|pueden|si|autorizo|permito|pueda|doy
    lo|se|puede|pueden|decir|compartir|permiso|diga|digan|sepa|sepan|comparta|decirselo|decirle|
    compartirlo|pasarlo|contarle|decirlo|comentar|comentarle|comentarlo|contarselo|decirles|platicarle|
    mencionarlo|lo|saber|que|enterar|transmitir|pasar|digale|contar
! digale|diganle|digaselo|diganselo|paselo|pasenlo|compartalo|compartanlo|cuentele|comparta|compartan|
    comparte|compartelo|paseselo|transmitalo
! do|does|no not|me mind|bother|importa|care|molesta
    sharing|if|them|que|compartir|sepa|sepan|compartirlo
= support.enough
! lots|plenty|huge|big|great|amazing|strong|good|tons|solid|wonderful|mucha|mucho|muchos|muchas|
    bastante|bastantes|suficiente|toda|todos|whole|harta|harto|gran|buen|buena|large|close|loving|
    blessed|rodeada|rodeado|surrounded|bien|very|muy|so|supportive|sobrada|sobran|sobra
    of|a|my|entire|mi|la|los|de|have|got|whole|con|by|with|great|good|el|mis|strong|many|tight|such|que?
    support|people|kin|friends|network|circle|village|tribe|team|church|congregation|crew|gente|apoyo|
    familia|amigos|amigas|community|comunidad|iglesia|hermanos|supporters|folks|love|vecinos|backing|
    amistades|red|supported|familion|parientes|compania|ayuda|loved|helped|blessed|acompanado|
    acompanada|apoyado|apoyada|backup|respaldo|arropado|arropada|cousins
! kin|kins|friends|everyone|everybody|church|hermanos|neighbors|vecinos|amigas|amigos|coworkers|todos|
    they|community|group|sponsor|kids|therapist|iglesia|all|familia|kin|team|pastor
    y|and|are|is|has|have|me|my|mi|mis|estan|esta|siempre|always|got|is|the|all?
    friends|church|kin|rock|there|back|backs|supports|support|help|apoyan|apoya|apoyo|amigos|iglesia|
    conmigo|hermanos|ayudan|ayuda|pastor|solid|behind|here|close|sponsor|neighbors|vecinos|amazing|
    therapist|supportive|coworkers|amigas|great|wonderful|awesome|unida|unidos|rodean|cuidan|kids|hijos|
    group
! no me? falta|faltan nadie|nada|apoyo|gente|compania
! no|not|nunca|never me|lack|short|estoy|alone|solo|on
    falta|faltan|nadie|of|solo|sola|alone|gente|apoyo|nada
! more|mas|all|todo|todos|everything than|de|the|that|el|i|la|lo
    enough|need|could|suficiente|support|apoyo|suficientes|help|necesito|ask|ayuda|people
! i am|estoy|me covered|good|blessed|bien|solid|cuidado|cuidada|siento|lucky|set|loved|acompanada|
    acompanado|apoyada|apoyado
! kin|friends|familia and|y friends|church|kin|amigos|iglesia
! never|nunca alone|solo|sola
! plenty|lots|bastantes|montones|sobra|muchisimos|muchos|enough
= support.some
! i? have|got|tengo a? my|mi|one|two|una|un|dos|only|just|solo|nomas?
    kin|brother|friend|amiga|amigo|hermano|neighbor|vecina but|pero|eso that|it|ya|else|is|es?
    it|is|todo|all|nadie?
! one|two|couple|few|only|just|solo|nomas|unos|algunos|algunas|uno|una|dos|par|mainly|mostly|sometimes|
    kinda|somewhat|little|some|poquitos|pocos|pocas|tres|three|at|al|maybe|handful|my|mi|tantito|
    solamente|unicamente|un or|two|my|mi|one|a|un|una|los|mis|kin|friend|person|buddy|good|of|o|dos|
    least|menos|tres|few|mas|close|que|persona? friend|friends|kin|person|people|brother|dog|sister|
    amigo|amiga|amigos|amigas|hermano|vecina|neighbor|pastor|buddy|sponsor|one|two|therapist|counselor|
    persona|personas|conocidos|vecino|comadre|perro|cat|aunt|coworker|boyfriend|gente|dos|help|support|
    apoyo|ayuda|amiguita|compadre|neighbor|tres|otra
my|mi|the|la|un|una|un|a kin|brother|friend|neighbor|vecina|vecino|amiga|amigo|pastor|comadre|hermano|
    coworker|sponsor|therapist|counselor|dog|boss|padrino|lady|psicologa|sobrina|compadre|caseworker
    checks|calls|helps|is|me|visits|tries|that|y|and|del|de|when|if|comes|nomas|only|mas|texts|here|
    just|from|a|brings|stops|from? check|checks|calls|helps|ayuda|llama|visita|apoya|about|in|echa|
    sometimes|veces|there|it|all|me|nomas|nada|only|here|cuando|by|mano|viene|tries
! not|no|could|wish|ojala|falta|need|quisiera|could
    as|many|mucho|muchos|muchas|tanto|use|i|a|enough|lot|had|que|everyone|todos|mas|tantos|bastante|
    more|suficiente? many|much|lot|more|mas|enough|everyone|tantos|tanto|todos|muchos|mucha|gente|
    suficiente
! here|on|de|once|a|sometimes|off|now|aveces|from and|off|and|vez|en|in|veces|on|time|ratos?
    there|on|off|cuando|while|time|veces|si|then|again
! so|mas|kind|sort|mas so|o|of? so|menos
= support.none
! i|me|just|only|all|totally|completely|basically|pretty|estoy|ando|vivo|soy|me|solo|sola|solito|solita|
    yo|so|by|on|quede|quedado am|feel|all|have|siento|by|my|on|got|como|mas|be|been|soy|solo|sola|estoy|
    un|completamente|bien|muy|much|y|live? alone|myself|own|solo|sola|solita|solito|nobody|lonely|perro|
    abandoned|abandonado|abandonada|loner|hongo|isolated|luna|aislado|aislada|desamparado|solterona
! no|nobody|noone|not|none|nadie|ninguno|ninguna|zero|do|without|sin|nothing|nada|never|ni|have|lost|
    todos|everyone|everybody|they|kin|friends|perdi|ya
    have|one|tengo|a|hay|really|not|any|got|single|cuento|me|con|is|un|que|all|moved|kin|friends|turned|
    left|mi|se|perdi|died|live|lives|viven|abandonaron|gone|ni|to?
    anyone|anybody|nobody|family|kin|friends|nadie|one|left|support|apoyo|amigos|soul|alma|back|gone|
    dead|me|perro|lean|turn|fueron|away|murieron|murio|else|apoya|lejos|far|ayuda|dejaron|familia|amigo|
    died|ninguno|espalda|helps|there|queda|mexico|cuidar|otro|abandonaron
! moved|new|nuevo|nueva|recien|llegue|deployed here|to|in|en|llegado|llegada|aqui|hace|alone|town
! like|como|just|only|solo|nomas a|un|me|yo|my|mi|god|dios|jesus
    perro|hongo|dog|myself|god|dios|cat|shadow|sombra
= support.not_sure
! hard|dificil|depends|depende|no|not|quien|who to|on|de|say|sabe|knows|sure|que|what?
    say|decir|knows|se|count|day|dia|cuenta
"""
