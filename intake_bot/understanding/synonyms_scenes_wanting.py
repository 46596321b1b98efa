"""Said of looking into it, of taking part, of an apology, of listening and answering. Written as synonyms_scenes."""

_NOT_NOW = """
! not|no|maybe|never|ni at|right|yet|now|just|today|for|this|ahora|ahorita|todavia|aun|por|en
    this|now|yet|the|time|moment|today|ahora|lo|pronto|momento|este
! bad|wrong|hard|rough|tough|crazy|busy|difficult|not|mala|mal|dificil
    a|good|right|momento|epoca|racha|temporada? time|timing|moment|week|month|patch|year|racha
! too soon|early|fresh|raw|much|pronto|reciente
! still|todavia|aun too|grieving|healing|recovering|raw|hurting|processing|muy|sanando|duele|lastimada|
    recuperando|estoy|ando|me soon|fresh|early|raw|reciente|pronto|doliendo|sanando|duelo|duele?
! i am|we|kin|estoy|ando|kin grieving|mourning|recovering|in|due|pregnant|about|having|moving|going|
    buried|sick|dealing|expecting|overwhelmed|swamped|en|de|con|pasando|enfermo|enferma|embarazada|
    mudando|muy|bien surgery|hospital|duelo|luto|through|with|to|due|therapy|mucho|un|trabajo|treatment|
    kin|luto|ocupada|ocupado|abrumada|abrumado|saturada|saturado
! baby|surgery|operation|funeral|exams|finals|divorce|chemo|move|cirugia|operacion|examenes|divorcio|
    parto|bebe is|next|coming|first|this|en|en|due|this|soon|proxima|viene
! maybe|perhaps|quiza|quizas|tal|mejor|puede|igual
    later|someday|down|next|in|after|another|some|mas|despues|luego|otro|algun|el|adelante|en
    the|year|few|road|time|day|dia|tarde|adelante|proximo|unos|meses|rato|anos?
! mas|despues|luego|otro|en adelante|tarde|quiza|quizas|dia|momento|tal|unos|otro|otra?
    quiza|quizas|tal|veremos|mejor|a|meses|semanas|momento|ocasion?
! another|some|different|other time|day|month|year
! in a? few|couple|some|another? weeks|months|time|year
! need|want|necesito|ocupo|quiero|give|deme|denme more|some|mas|a|time|tiempo|un|esperar|wait|me?
    time|tiempo|space|espacio|little|month|while|esperar
! ask|try|come|check|text|pregunteme|preguntenme|busquenme|busqueme|escribanme
    me|back|again|mas|despues|en|luego|otro|later
    later|again|back|in|next|tarde|adelante|unos|luego|tiempo|mes|dia?
! can|could|no not|puedo|estoy|ando|tengo|me|es
    deal|do|handle|face|think|take|con|para|lista|listo|preparada|preparado|tiempo|cabeza|animos|animo|
    siento|ahora with|this|about|it|eso|esto|ahora|ahorita|todavia|lista|listo|el|que?
    now|right|today|yet|ahora|ahorita|todavia
! once|after|when|hasta|cuando|despues i|the|my|things|kin|de|que|pase|termine|salga|nazca|me|este|sane|
    mi|se am|baby|surgery|settle|have|school|trial|feel|get|calm|is|navidad|juicio|operacion|nazca|
    termine|escuela|parto|recupere|mejor|sienta|calme|el|la
later|someday|later on
mas tarde|adelante
luego|despues|despuecito
"""
_PERSON = """
! talk|speak|chat|discuss|meet|hablar|hablarlo|platicar|platicarlo|conversar|conversarlo|consultar|
    consultarlo|hable|comunicarme|plicar to|with|con|primero|antes|directo|de|it|this|over|about
    a|an|your|you|someone|somebody|human|person|real|alguien|una|ustedes|usted|persona|first|mediator|
    staff|kin|through|live|primero|antes|un|voz|the|mi|encargado|humano|ser|guys
! talk|hablar it|this|that|hablarlo over|through|out|primero
! want|need|rather|like|prefer|quiero|quisiera|necesito|prefiero|ocupo|gustaria|puedo|mejor|ask|get|have
    to? a|an|talk|speak|ask|hablar|hablarlo|platicar|platicarlo|real|hacer|preguntar|alguien|con|
    hablando|human|someone|somebody|conversation person|someone|somebody|human|first|call|con|antes|
    primero|mas|questions|preguntas|unas|to|lo|directamente|alguien|counselor|advisor|with
! real|actual|live|human|persona person|human|voice|being|real|operator|de|agent
! have|got|tengo|with|some|con|i questions|dudas|preguntas|questions|got|have
    first|antes|before|primero|que|for|about
! call|phone|ring|llameme|llamenme|llamen|marqueme|marquenme|have
    me|us|someone|somebody|por|y|para|a|call? please|call|explain|hablar|platicar|me|favor|first|
    primero?
! can|could|puedo|puede|podria|pueden|hay someone|somebody|i|me|alguien|un|una
    talk|speak|call|explain|hablar|llamar|explicar|explique|con|me|alguien|persona|humano
! with|to|con a? person|human|someone|somebody|alguien|persona|real
! not|no a|con|to|un bot|robot|machine|computer|maquina|computadora
somebody|someone|alguien to|con talk|quien|hablar|speak
person|persona|human|humano
"""
_NO = """
! i|am|will|would|do|rather|prefer|we|please|better|just not|pass|no|say
    want|interested|like|care|do|participate|take|get|be|go|wish|need|into|agree|part|involved|on
    to|in|it|this|part|him|anything|involved|with|any|that|one|meet|them|for?
! not|no|nunca|never|ni|nor interested|thanks|thank|way|gracias|interesa|quiero|deseo|me|going|
    happening|gonna|for|my|loco|loca|interesado|interesada|participo|participare|doing|into|in|wanting|
    acepto|estoy interested|interesa|interesado|me|you|gracias|to|thing|participar|gusta|nada|hacerlo|
    saber|verlo|verla|verle|que|entrar|entrarle|seguir|happen|it|this|gustaria|dispuesta|dispuesto|of
! rather|prefer|mejor|prefiero|preferiria|better
    not|no|que|dejarlo|paso|olvidarlo|leave|dejarla|quedarme|no|did?
    it|no|asi|participar|quiero|gracias?
! no|not|zero|cero thanks|gracias|thank|sir|maam|way|chance|interes|desire|interest|ganas|senor|senora|
    you|never|for|from|me?
! hard|big|thats pass|no
! leave|let|keep|dejen|dejenlo|dejelo|dejalo|dejarlo me|it|this|them|las|asi|en|el|las|alone|past
    out|alone|be|past|of|go|cosas|paz|pasado|asi|como|that
! over|past|behind|done with|it|me
! want|quiero|just|prefiero|let nothing|nada|move|olvidar|move|seguir|pasar|to|olvidarme
    que|to|con|on|de|mi|pagina|it|forget|todo|vida
! count|leave|take|keep me out|off
! pass|paso|decline|refuse|rechazo|declino|niego|olvidenlo|olvidelo|nope|nah|nel|nones|jamas|ni loco
! ya para|no que|quiero|me
! can|could not stand|face|look|see|be|bear|go them|through|at|near|in|it|another
! stay|stays|lejos|far away|from|de|away|de
"""
_UNSURE = """
! not|no|un|ni|aint|i|im|am sure|certain|decided|se|lo|estoy|made|positive|100|completamente|tengo|he|
    idea|torn|undecided|really|quite|yet|totally yet|up|what|if|whether|how|seguro|segura|decidido|
    decidida|se|que|si|still|mind|claro|about|todavia|cierto|cierta|decidir|of
! thinking|pensando|pensandolo|pensarlo|debating|deciding|considering|wondering|mulling|weighing|
    dudando|dudosa|dudoso|indeciso|indecisa|undecided|torn|confused|confundida|confundido|unsure|fence
    about|it|over|still|if|whether|todavia|aun|en|lo|si|between|on|maybe?
! on|of|in|entre|en the|two|half|between|si|duda|dos|mitad fence|minds|y|aguas|dilemma
! part|half|una|mitad of|parte me|de|mi|quiere|si
! go|going|went|voy back|ando|y|from and|forth|vengo
! need|have|want|got|let|tengo|necesito|quiero|deje|dejeme|dejenme|lo|voy|debo to|me|que|a|un|voy
    think|pray|pensar|pensarlo|sleep|consider|orar|consultarlo|decide|platicarlo|pienso
    about|on|it|over|bien|primero|lo|con|pensar|tiempo?
! what|how|que would|do|will|happens|me i|it|you|hago|recomienda|think
! can|could|no not|puedo|me|he decide|decidir|decido|tell|say|make|decidido|commit yet|todavia|up|bien?
! depends|depende on|de|how|what|que|como|if|del?
"""

WANTING = (
    "= explore.not_now\n"
    + _NOT_NOW
    + "= part.not_now\n"
    + _NOT_NOW
    + "= explore.person\n"
    + _PERSON
    + "= part.person\n"
    + _PERSON
    + "= explore.no\n"
    + _NO
    + "= part.no\n"
    + _NO
    + "= explore.not_sure\n"
    + _UNSURE
    + "= part.not_sure\n"
    + _UNSURE
    + """
= explore.yes
! i|we|me|id|yes|si|would|do am|would|want|will|do|like|have|interested|open|willing|curious|gustaria|
    quiero|interesa|quisiera|can|ok|could|in|be|love|to
    in|interested|open|willing|curious|like|love|want|to|ready|down|game|ver|saber|try|try|participar|
    game|intentarlo|que|hacerlo|conocer|learn|know|hear|see|find|give|look|it|okay|do|oir
! interested|intrigued|curious|willing|keen|eager|interesada|interesado|dispuesta|dispuesto|interesa|
    animo|anima|curiosidad|gustaria|encantaria|sign|count|ready|open
    in|to|me|up|a|de|mucho|si|saber|ver|it|hear|learn|try|about|intentarlo|intentar|participar|que?
! tell|cuenteme|cuentenme|digame|expliqueme|me|see|learn|hear|know|saber|show|give|look|ver
    me|more|mas|interesa|what|how|gustaria|it|into|it|a|de|que|como
    more|mas|saber|es|se|try|shot|chance|it|about|is|trata|try?
! worth|vale|let|lets|vamos|hay a|la|us|give|que|try|it
    a|pena|try|shot|see|do|go|intentarlo|darle|ver|look|it|probar|find|chance?
! quiero|quisiera|me|si|deseo|estoy|claro|gustaria|interesa|acepto|le|puedo|podria
    ver|saber|gustaria|interesa|interesaria|participar|conocer|intentarlo|intentar|oir|entrarle|hacerlo|
    quiero|dispuesto|dispuesta|que|entro|probar|entiendo|de|explorar|informacion|aprender|escuchar
! why|por|nothing|no|nada que|to|pierdo|tengo|se lose|que|pierde|perder
! give it|this a? shot|try|chance|go
! up|down|game|open|in for|to|with it|that|this|trying|hearing|learning|seeing
! what|que have|puedo i|perder got|to? lose?
count me in
sign me up
i am in
le entro|entramos
me animo|apunto|late|interesa|gustaria|encantaria|parece
adelante
orale|andale|va|sale|simon|jalo
= part.agree
! i|yes|si|yo|we|quiero agree|acepto|accept|consent|want|will|would|participo|participare|participar|
    participate|choose|am|do|like|estoy|ok|join to|in|agree|participate|take|join|participar|in|do|de|
    part|this|it|entrar|love|acepto|willing|ready|opt?
! agree|agreed|acepto|aceptado|accept|consiento|consent|participo
! sign|count me up|in
! take|join|tomar|formar part|in|parte
estoy de|listo|lista acuerdo
de acuerdo
le entro
opt in
= apology.would_like
! would|want|like|love|need|hope|hoping|wish|deserve|deserves|owe|owed|owes|expect|appreciate|welcome|
    quiero|quisiera|gustaria|necesito|espero|merezco|deseo|ojala|encantaria|debe|pido|want|prefiero|
    waiting|hear|oir|escuchar|recibir|escucharlo|oirlo
    a|an|one|it|that|to|for|them|hear|me|una|la|escuchar|oir|que|un|recibir|disculpa|perdon|if|from|
    some|escuchara|sinceramente|sus|real|get apology|one|it|that|hear|disculpa|disculpas|perdon|pida|
    sorry|sinceras|ella|them|pidiera|se|meant|apologize|to|disculpe|disculpara|sincere|oirla|escucharla|
    oir|escuchar|heartfelt|words|palabra
! would|it|sorry|apology|disculpa|that|una|un|me|eso|seria|honest|real|sincere would?
    mean|help|heal|be|do|make|go|significaria|ayudaria|haria|serviria|sanaria|good|nice|caeria|vendria|
    importa|valdria|aliviaria a|everything|world|lot|nice|me|good|wonderful|great|so|long|mucho|bien|
    todo|difference|feel|the|enough|helpful|healing|heart|corazon|alma|sanar|way
! mean|means|significa|significaria a|the|everything|so|mucho|todo|lot|something world|lot|much|to|para?
! if|si|as|only|solo|siempre|mientras they|them|it|es|viene|sale|lo|is|cuando|que|se|y ever?
    mean|means|meant|sincere|sincera|de|honest|genuine|real|heartfelt|sincero|dice|sea|siente|corazon|
    is|feel|comes it|corazon|verdad|sincera|sincero|from|from?
! all|only|lo|es|thing|unico i|that|unico|que|want|wanted|ask|asked|need|quiero|pido|necesito|espero
! owe|owes|owed|debe|deben me|that|one|an|it|una|eso|la
! would|want|like|need|love|i|que|quiero|hear to? hear|see|look|them|me|say|hear|look|get
    say|it|them|sorry|mire|vea|pida|diga|ojos|apologize|that|me|eyes|face
! say|says|saying|dijera|diga|pida|hear|decir|pidiera|apologize|apologized|pedirme
    sorry|it|perdon|lo|disculpas|them|that|disculpa|to
~ yes|si|yeah|yep|claro|sure|please|definitely|absolutely|simon|sip
! sorry|apology|apologizing|disculpa|perdon is|would|seria|important|needed|matters|nice|good|great|
    helps|wanted|goes|importante|me|hace|importa
! i|me deserve|merezco|importa|need|haria|gustaria|want|encantaria
! por supuesto|favor
= apology.would_not
! no|not|never|nunca|do|does|would|will|can|could|rather|prefer|prefiero|without|skip|sin|ni|ya|keep|
    save not|no|me|quiero|necesito|interested|want|need|care|the|mean|matter|help|change|interesa|creo|
    creeria|hace|busco|sirve|nada|importa|espero|for|accept|believe|forgive|your|them|breath|bother|
    hear|one|an|falta|acepto|pido|deseo|quisiera|hear|trust|fake|fix|bring|make
! no|not|dont amount|need|apology|sorry|disculpa|disculpas|perdon|thanks|gracias|interest|interested|
    use|point|way|bother
! words|sorry|apology|apologies|palabras|disculpa|disculpas|perdon|it|that|talk|eso|saying|them
    are|is|do|does|will|would|no|can|wont|son|mean|empty|cheap|too|hollow|not|se|fake|never
    cheap|empty|just|meaningless|not|nothing|arregla|late|change|fix|me|lleva|worthless|undo|cambia|
    sirve|devuelve|sirven|bring|useless|hollow|mean|help|basura|borra|regresa|vacias|words|fake
! too|muy|demasiado|ya little|late|tarde|es|para|no
! do|please|just|no|not|no|ni bother|se|hace|waste|save moleste|moleste|falta|it|breath|time|breath
! save|ahorrese|guardese|ahorrenselo|keep|stuff|shove|guardeselo|se|que|trague|guarde
    it|your|them|the|sus|la|lo|breath|sorry|apology|disculpas?
! for|para|de what|que|nada|would|sirve|serviria|me good|do|sirve|sirven
! would|will|could not believe|trust|buy|mean|change|help|matter|be|accept|fix|undo|want
! what|que good|difference|caso|point|gana|use
! prefiero|rather|mejor|would|preferiria asi|no|que|dejarlo|nothing|do|not|without|oirlo?
    no|asi|it|nada?
! i am|estoy good|fine|ok|okay|bien|over without|sin|asi|over
paso|pass|nah|nope|nel
= apology.not_sure
"""
    + _UNSURE
    + """
! depends|depende|maybe|quiza|quizas|tal|puede on|de|how|como|del|if|vez|ser|it|what|dia|que?
! mixed|sentimientos feelings|encontrados
! part|half of me
! would not|don know
= apology.decide_later
! can|could|let|may|will|i|me|puedo|dejeme|deje|prefiero|want|have|need
    i|me|we|will|you|to|get|decidir|contestar|contesto|pensarlo|responder|decirle|que
    answer|tell|say|decide|think|let|come|know|get|see|pensarlo|luego|despues|otro|pensar|mas|sleep
    this|later|back|that|about|it|on|you|next|another|luego|despues|otro|when|manana?
    one|it|that|later|question? later|next|tomorrow|another|week|time?
! ask|pregunteme|preguntenme|answer|decide|tell|contesto|decido|respondo|le|les|lo|la|wait|see|veo|
    vemos|veremos|hablamos|check me|again|despues|luego|mas|you|it|later|when|next|decido|digo|contesto|
    veo|pienso|until|til|after|how|what|on|aviso|confirmo|en
    later|tarde|i|luego|despues|see|week|manana|hear|meet|time|them|then|que|adelante|la
! not|no|todavia|aun ready|yet|lista|listo|right|ahora|now|decided|decido|se|he to|now|no|para|decidido
"""
    + """
= listen.yes
! i|we|me|yes|si|yo|claro will|would|can|am|want|could|should|let|le|la|lo|los|owe|open|ready|willing|
    try|may|have|need|ok|escucho|escucharia|escuchare|que|estoy|quiero|deseo|puedo|need|deserve|tengo
    to? hear|listen|willing|open|ready|down|sit|ears|them|let|oigo|escucho|escucharia|escuchare|oiria|
    oir|escuchar|escucharla|escucharlo|oirla|oirlo|face|respect|take|dispuesto|dispuesta|lista|listo|be|
    do|that|hable|que|escucharlos|give
! hear|listen|let|deserve|deserves|owe|give them|to|out|what|a|it|say|speak|have|be|talk|that|chance
    say|heard|out|has|what|much|speak|listen|chance|finish|that|them|side|voice?
! all|soy ears|todo|toda
! least|lo|es i|menos|minimo|justo|correcto|lo can|que|could|owe|puedo|hacer|menos|minimo|do
! they|them|tiene|merece|tienen|se|right|its deserve|deserves|has|have|right|derecho|a|lo|merece|que|to|
    her|only|fair a|right|to|hablar|that|chance|que|ser|decir|say|escuchada|escuchado|fair?
! escuchar|escucho|escucharia|escuchare|oigo|escuchandola|escuchandolo|oiria|oir|oire|escucharla|
    escucharlo
! fair|its|only|solo enough|fair|right
! i|would|like|quiero|want|gustaria|need|quisiera want|like|to|saber|oir|entender|need|que?
    understand|know|hear|saber|entender|oir|why|how|me
! should|must|debo|deberia|tengo que? hear|listen|escuchar|escucharla|escucharlo|oir|oirla|oirlo
! como no
= listen.no
! no|not|do|will|would|can|could|rather|prefer|never|prefiero|mejor|nunca
    not|puedo|quiero|hear|no|podria|aguanto|want|listen|handle|soporto|be|sit|estoy|escuchar|escuchare|
    escucharia|oir|me hear|listen|handle|take|that|it|escuchar|oir|oirla|oirlo|to|escucharla|escucharlo|
    through|there|stand|interesa|do|able|face|saberlo
! too|muy|demasiado|me much|hard|painful|duro|dificil|da|fuerte|doloroso|haria|dolor|verguenza
! rather|prefer|prefiero|mejor not|no|paso|paso
! paso|pass
! nothing|nada they|to|que|them can|hear|say|decir|diga|escuchar|oir
= listen.not_sure
"""
    + _UNSURE
    + """
! depends|depende|maybe|quiza|quizas|tal|might on|de|how|como|what|vez|if|could|i|hear|listen|try?
! afraid|scared|miedo|nervous|nervios|worried of|to|what|de|me|about
= answer.yes
! i|we|me|yo|les|le|si|yes will|would|can|should|could|try|do|contesto|contestaria|respondo|responderia|
    respondere|contestare|puedo|conteste|owe|am|deben|digo
    answer|respond|tell|explain|talk|to|them|open|willing|ready|contestar|responder|lo|todas|todo|do|be|
    try|ask
! any|all|every|whatever|cualquier|cualquiera|todas|todo|anything|lo|everything
    of|they|them|question|pregunta|las|que|questions|i|lo|preguntas|to|quiera|quieran|pregunte|me|asks|
    wants|want|ask|know
! ask|preguntame|pregunte|que|let me|them|away|pregunte|pregunten|lo
    anything|ask|away|whatever|any|lo|me|que|quiera|quieran?
! open book|to|questions|libro
! owe|owes|deserve|deserves|merece|merecen|debo|le|tiene|tienen|has|have
    them|that|answers|an|answer|respuestas|una|to|saber|derecho|debo|right|it|a|el?
    answers|answer|that|much|respuestas|explicacion|explanation|saber|truth|a|respuesta|know?
! contesto|contestaria|respondo|responderia|respondere|contestare|contestar|responder|contestarle|
    responderle|contestarles todo|lo|todas|con|preguntas|sus|sinceramente|cualquier|a|si?
! tell|decir|digo|dire|hablar|speak them|the|la|con|todo|everything|truth|verdad
    everything|truth|verdad|toda?
! nothing|nada|no to|que|tengo|escondo hide|esconder|ocultar|nada
= answer.some
! unas|algunas|some|varias si|yes|cuantas|no
! some|certain|algunas|unas|ciertas|few|couple|most|part|depende|depends|varias|pocas|mayoria|cuantas|
    half|alguna|cualquiera|parte|ones|mitad of|questions|them|preguntas|cuantas|si|yes|maybe|de|on|
    which|what|del|las|only|but|pocas|nomas|which|que|pero|it|but|cuales|cosas|things?
! not|no|but|except|menos|excepto|salvo|pero all|every|todas|everything|todo|each|las|nothing|ones|
    about|lo|cualquier|the|anything|personal personales|of|personal|too|them|about|question|questions|
    pregunta|demasiado|muy|familia|intimas|my|it|family|legal|involving?
! only|just|solo|nomas|solamente|unicamente|mientras
    the|some|a|las|unas|algunas|about|sobre|ones|to|sean|sea
    simple|easy|few|que|faciles|algunas|puedo|i|fair|respetuosas|pueda|ones|that|pocas|night|day|case|
    noche|caso|basicas|about|cuantas|personal|muy|personales|respectful|reasonable
! right|power|option|derecho to|a|de skip|pass|refuse|contestar|brincar
! a|una|un few|couple|pocas|pocas|par
unas|algunas|some|pocas|varias si|no|cuantas?
if i can|know
= answer.no
! do|will|would|can|could|rather|prefer|not|no|prefiero|mejor|never|nunca|nothing|nada
    not|no|want|quiero|puedo|contesto|contestare|responder|contestar|contestaria|respondo|respondere|
    answer|comfortable|me|to|interrogated|que|questions|estoy
    answer|any|questions|to|preguntas|nada|contestar|responder|talk|respond|be|preguntas|answering|me|
    que|say|decir|responderia|interrogated
! no|zero|without|sin|ninguna|none|nada comment|questions|answers|preguntas|respuestas|pregunta|of|de
! not|no|nothing|nada going|me|to|gonna|gusta|tengo|que say|answer|hablar|decir|contestar
= answer.not_sure
"""
    + _UNSURE
)
