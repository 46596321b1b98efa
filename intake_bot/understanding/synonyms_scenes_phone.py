"""Said of one's phone: who uses it, how to go on, which hours, which channel. Written as synonyms_scenes."""

PHONE = """
= phone.only_me
! password|passcode|pin|fingerprint|code protected|locked|only
! nobody|noone|none|never|not else|but|other|ever|anyone|let|anybody
    touches|uses|sees|reads|looks|has|me|checks|gets|touch|see|use|can|else|knows
! no one else|but|ever|touches|uses|sees|reads|gets|has|me|can|knows
! only|just|solely i|me|myself|mine|my|one and|can|have|use|see|touch|who|phone|eyes|hands?
    uses|use|has|reads|eyes|see?
! i am the only
! i|live|lives alone|by|solo|all|on|myself
! my own|personal|private|phone
! all mine
! locked|lock|password|passcode|fingerprint|face|pin|thumbprint|encrypted|biometric
! mine alone|only|no
! keep|have|it|got it|is|a|lock with|on|locked|private|password|code|me|it
! solo|nomas|solamente|unicamente|nada|nadamas mas|que|lo? yo|mio|mia|uso|mii|para yo|mii|mio?
! nadie lo|mas|me|le|otro lo|usa|toca|agarra|ve|revisa|sabe|conoce|tiene
! nadie mas|toca|agarra|usa
! es|este|telefono|celular|cel mio|mia|personal|solo|privado|para propio|mio|mii|nomas|solamente?
! yo sola|solo|nomas|nadamas|solita|solito|mero|unicamente
! tiene|tengo|con|le|traigo|esta clave|huella|contrasena|pin|puse|bloqueado|candado|password|patron
    clave|contrasena?
! vivo|ando sola|solo|solita|solito
! mi|mio propio|personal telefono|celular|cel?
! soy el|la|yo unico|unica
mine|mio
= phone.shared
! we|us|both|all|everybody|everyone|kids|family|kin
    share|use|uses|shares|borrow|borrows|grab|sharing|both|split|play|plays it|one|a|the|this|games?
! share|shared|sharing|shares|joint|communal|borrow|borrowed|borrowing|borrows|loaner
! family|house|household|shelter|work|company|job|couples|group|church|office|kins|borrowed|landline
    phone|cell|line|plan|tablet|ipad|computer|phones?
! me|myself and kin|the|us|kids|brother|roommate
! kin|kins|kids|brother|roommate|roommates|friend
    and|uses|use|borrows|borrow|plays|play|phone|cell|also|sometimes|too
    i|me|it|games|this|on|sometimes|phone
! it is kin|kins|kids|brothers|friends|the phone|cell|mine?
! belongs to
! on kins|kin|brothers|familys|our phone|plan|account|cell|family
! two|both|three|several of us
! not only|just me|mine|my|myself
! pass|passes|passed|hand it? around|back
! lo|la|los|le usa|usan|usamos|comparto|compartimos|agarra|agarran|agarramos|presto|prestan|ocupan|
    ocupamos|ocupa|comparten|juegan|tenemos|uso
! compartido|compartida|comparto|compartimos|comparte|prestado|prestada|prestan|presta|presto|familiar|
    comunitario|entre
! es|telefono|celular|cel|numero de|del|familiar
    kin|mi|la|los|todos|casa|toda|trabajo|kin|mis|nosotros|ambos|dos|hermano
! yo y mi|mis|kin
! mi|mis|el|la|los kin|hijos|ninos|hermano|hermana|chamacos|amigo y|tambien|lo
    yo|mi|usa|usan|juegan|agarran|agarra|ocupa
! los|somos|entre dos|tres|todos|varios
! no es|solo mio|mia|mio|solo|nomas
! uno para|pa|entre todos|los|toda
ambos|both|everybody|everyone|todos
= phone.watched
! po|boss|parents|officer|staff|parole|probation can|could|might|may|does|will
    look|check|search|read|see|go|monitor|access
! kin|kins|brother|boss|po|someone|somebody|he|them|people|parents|husband|roommate|staff|officer|
    foster|guardian|caseworker|counselor|they reads|read|checks|check|monitors|monitor|looks|look|sees|
    see|watches|watch|goes|go|snoops|snoop|tracks|track|opens|knows|spies|searches|inspects|controls|
    picks|scrolls|peeks|gets|reading|checking|has
    all|my|it|through|thru|at|on|in|into|every|everything|over|up|what|access|around|password|code|the|
    login|both
! kin|kins|brother|boss|po|someone|somebody|them|parents|roommate|staff|officer|guardian
    likes|might|can|will|could|tends|loves|always|often|sometimes|has|keeps|is to?
    read|check|see|look|monitor|go|snoop|access|reading|checking|watching|nosy|nosey|strict|spy|my|
    track|looks|checks|reads|goes
! read|reads|checks|check|monitors|looks|look|goes|go|watches|sees|searches|scrolls|snoops|spies|peeks|
    going|looking|snooping|reading at|through|thru|in|on|over|all|my|into|everything|every
    phone|texts|messages|stuff|phones|msgs|text|message|shoulder|what|single|my|the|cell|thing|i|dms?
! over my shoulder
! has|have|knows|got|know my|the|access|all|full
    password|passcode|pin|code|to|login|fingerprint|my|phone|passwords|icloud
! monitored|watched|spied|tracked|surveilled|bugged|spyware|parental|vigilado|vigilada|vigilan|espiado|
    supervised|supervisado|intervenido
! parental|tracking|spy controls|control|app|software
! my? phone|it|texts gets|get|is|are|being checked|searched|read|looked|monitored|watched|inspected
! not|aint|is|never really|very|safe|that|at|not private|all
! jail|prison|facility|halfway|detention|group phone|house|home|staff|tablet|checks
nosy|nosey|metiche|metiches|snoopy|chismosa|chismoso|celosa|celoso|controlador|controladora
! kin|alguien|them|jefe|otra|gente|mi|hermano|novio|papas|oficial|encargado|suegra me?
    lo|le|los|me|todo|mis|mi|la|siempre|lee|revisa|checa|ve|espia|vigila|mira|agarra
    revisa|revisan|checa|checan|lee|leen|ve|ven|esculca|esculcan|espia|mira|vigila|todo|mis|mensajes|mi|
    el|telefono|agarra|husmea|monitorea|los
! me lo|la|los|le|andan|anda|estan|esta? revisa|revisan|checa|checan|lee|leen|ve|ven|mira|miran|espia|
    espian|esculca|esculcan|vigila|vigilan|checando|revisando|espiando|leyendo|vigilando|agarra|
    controla|controlan|monitorea|monitorean|husmea
! me? revisa|revisan|checa|checan|lee|leen|esculca|espia|vigila|monitorea|husmea
    todo|todos|mi|mis|el|los|la|cel|celular|telefono|mensajes|lo|seguido|diario|a|siempre
! lo revisa|revisan|checa|checan|lee|leen|espia|vigila|mira|esculca|ve|monitorea
! sabe|tiene|saben|tienen|conoce mi|el|la|acceso clave|contrasena|patron|pin|codigo|password|a|huella
! no es|esta|tengo|hay|tan? privado|seguro|privacidad|privada
! se mete|meten|la|fija|fijan a|en|pasa|mi|mis|revisando|checando|leyendo
! control parental
= safer.go_on
! text|texting|texts|mensaje|mensajes not|no call|calls|calling|llamada|llamadas
! text|texting|texts|txt instead|over|rather|is|works|are|here|me|only|please|and|fine|beats
    a|of|than|fine|ok|okay|good|better|best|easier|safer|me|phone|cool|calls?
! keep|stay|stick|continue|lets|carry|go|just
    with|on|going|by|it|to|in|texting|here|messaging|this|writing
    text|texting|texts|here|messages|this|as|on|like|way|messaging|writing|is|going?
! by|over|via|through|thru|in text|texts|texting|message|messages|writing|chat|sms
! here is|works|by|in|please|on fine|good|ok|okay|text|this|chat|for|works?
here|right|aqui here|mismo|mero?
! this way|is|works|chat|thread|number|here? works|fine|good|ok|okay|is?
! writing|typing is|works|it|feels easier|better|fine|safer|out
! not|no|rather|do|can a|want|on|like|talk|to? call|calls|phone|llamada|llamadas|talk|talking|hablar
! seguimos|sigamos|seguir|sigue|siga|continuamos|continuar|continuemos|quedamos|quedemonos|quedarnos|
    vamos|sigo|prefiero|mejor por|aqui|escribiendo|en|con|asi|escribir|texteando|mensajeando|
    escribiendonos|mensaje|texto aqui|texto|mensaje|mensajes|chat|este|medio|escrito|textos?
! por|con aqui|texto|mensaje|mensajes|escrito|este|mensajito|mensajitos|chat|medio medio|mismo|nomas?
! escribiendo|texteando|mensajeando|mensajitos|textos|textear|escribir|mensajear
! mensajes|mensaje|texto|escrito|escribir esta|es|si|mejor|no|puedo|me
    bien|mejor|llamada|llamadas|mas|comodo|gusta|si?
! no puedo|quiero|me|gusta|una hablar|llamadas|por|gusta|llamada|hablo telefono|hablar?
go on|ahead
= safer.call_me
! call|ring|phone|dial|buzz me|instead|is|us|please|better|safer|works|would safer|better|best|fine|ok?
! give|gimme|drop me a? call|ring|buzz|shout
! phone|voice|with|by|on|over|via|through a|the? call|calls|phone|please|voice|telephone
! rather|prefer|like|want|better|best|need|lets|safer|easier just? to|a|you|by|on|over|get|the?
    talk|speak|talking|call|phone|calls|called|hear|voice
! talk|speak|hear on|over|with|to|in|a phone|voice|someone|the|person|call
! not|no text|texts|texting|in|by|writing but|call|writing|text
! llameme|llamenme|llamame|marqueme|marquenme|marcame|hableme|hablenme|llamada|llamadas|llamadita|
    telefonazo|marquen|marcar
! prefiero|mejor|quiero|gustaria|que|con|por una|por|me|hablar|que|hablando|hablado|de
    llamada|telefono|llamen|llame|marquen|hablen|hable|voz|hablar|llamadita
! por|de telefono|llamada|voz|viva voz?
! me puede|pueden|podrian|podria llamar|marcar|hablar
hablar|hablando|platicar|hablado|platicando
= safer.stop_here
! not|no for|right|yet|at|thanks|por|today|ahora now|this|the|moment|time|ahora|for?
! stop|pause|leave|end|drop|halt|quit|lets|put|hold
    here|for|it|this|now|off|there|right|stop|pause|on|at|everything
    now|here|for|at|hold|there|that|please?
! not|no is|am|feel|longer|its|es|me safe|not|comfortable|ready|seguro|segura|siento|comodo|comoda
! some|another|different|other other|time|day
! take|need|want a break|pause|breather|rest|time|to
! wait|hold|come|try off|a|back|until|for|again|later while|bit|later|now|another?
! no quiero|puedo|deseo|es|me seguir|continuar|seguro|ahora|siento|hablar
    seguro|segura|comodo|comoda|mas?
! lo|le|la|aqui|hasta|ahi|mejor|por|ahora|ya dejamos|dejo|paramos|paro|dejemos|paremos|aqui|ahi|ahora|
    no|lo|la|nomas dejamos|dejo|paramos|no|dejemos|nada|ahi|por?
! pausa|pausar|paremos|detengamos|detenernos|pausamos|pare|parar|parenle|parele aqui|por|ahora|un?
! otro|mas|despues|luego dia|tarde|momento|adelante|rato
! prefiero|mejor no|parar|dejarlo|esperar|pausar
! esperar|espere|esperemos|aguantemos
= hours.morning
! antes de|del las? 9|10|11|12|once|diez|nueve|doce|mediodia|medio|trabajar|trabajo
! before 9|10|11|12|noon|work|nine|ten|eleven
! morning|mornings|mornin|breakfast|sunrise|early|dawn|am|coffee|first|temprano|tempranito|mananas|
    madrugada|desayuno|mananita|amanecer|tempranas
! before noon|lunch|work|school|12|i|9|8|10|11|eleven|nine|ten|my go|leave|start|head?
! 6|7|8|9|10|11|seven|eight|nine|ten|eleven am|ish|a|in|oclock|or|to the|m|10|11|9|am|morning?
! at|around|like|about|by|after 8|9|10|11|nine|ten|eleven|eight am|ish|in|oclock?
! when|after|once i|kids drop|get|wake|the|go|leave|are|my kids|up|to|bus|school|coffee|off
! en|por|de|a la|las manana|mananas|mananita|primera hora?
! antes de|del|que mediodia|comer|las|entrar|trabajar|lonche|medio 12|once|doce|dia?
! a|como|tipo|despues las|a|de 6|7|8|9|10|11|siete|ocho|nueve|diez|once|seis las|de|am|la|9|10|11
    manana|am|8|9|10|11?
! despues|luego|cuando de|que|dejo dejar|dejo|desayunar|me|los|a los|levanto|ninos|kids?
! entro|trabajo|work|busy|ocupado|ocupada afternoons|noches|nights|tardes|tarde
! manana temprano
! nights|noche|noches i|trabajo|work sleep|shift
= hours.midday
! midday|noon|lunch|lunchtime|mediodia|noonish|almuerzo|lonche|12|12pm|doce|noontime|middle
! middle of the? day
! on|at|during|in my? lunch|break|lonche|hora
! between 11|12|eleven|noon and 1|2|one|two
! medio dia
! hora|horas|tiempo|rato|descanso|break de|del|para? lonche|comer|comida|almuerzo|almorzar|lunch
! a|como|entre las|a|la 12|1|doce|una y|de|las|del|pm 1|dia|la|una|tarde?
! cuando como|almuerzo
! a la hora|horas de|del comida|comer|almuerzo|lonche|almorzar|lunch
! entre|de 11|12|once|doce y|a 1|2|una|dos
= hours.afternoon
! tipo|como|sobre|a las? 1|2|3|4|5|dos|tres|cuatro|cinco
! after|when|once i? pick|get|grab kids|them|kin|up|my up|from? school|from|bus?
! afternoon|afternoons|aft|tarde|tardes|tardecita|siesta|aftrnoon
! after|around|when|once|by noon|lunch|school|1|2|3|4|kids|pickup|two|three|four|comer|class|my|the
    get|bus|let|are|is|get? out|home|school|pick?
! around|about|at|like|after|by|between|till|til 1|2|3|4|5|one|two|three|four|130|230|330
    ish|pm|or|oclock|and|to? 3|4|5|pm|oclock?
! 1|2|3|4|230|330|130|1:30|2:30|3:30|4:30|three|two|four pm|ish|oclock|or|to|thirty 3|4|5?
! mid|late|early afternoon|day
! en|por|de|a la|las tarde|tardes|tardecita
! despues|luego|cuando de|que|salen|salgan|salgo|los|del|vienen|acabando
    comer|comida|la|mediodia|las|escuela|lonche|1|2|3|4|una|dos|tres|cuatro|ninos|kids|clase|clases
! a|como|tipo|cerca|sobre|por|entre las|a|de 2|3|4|5|1|dos|tres|cuatro|cinco|una las|de|pm|la|o|y|media
    3|4|5|tarde|pm|tres|cuatro|cinco|media?
! salen|salgan|recojo|recoger los|de|a|mis ninos|kids|escuela|hijos|clases|chamacos
= hours.evening
! despues|luego|pasadas de las? 6|7|8|9|seis|siete|ocho|nueve
! cuando|ya|hasta cuando|que|salgo|salga|llego salgo|salga|llego|de|a|del de|a|del?
    trabajar|trabajo|chamba|jale|casa|la
! evening|evenings|evenin|night|nights|nighttime|noche|noches|nochecita|sunset|dusk|bedtime|dinner|
    supper|cena|anochecer|tonight|dinnertime|anocheciendo|late
! after|when|once work|dinner|supper|5|6|7|8|9|i|kids|five|six|seven|eight|dark|sunset|sundown|my|the|
    bedtime|practice|shift get|are|go|off|clock|in|is|sleep|end|out?
    off|home|bed|asleep|out|to|work|done|ends?
! around|about|at|like|after|by|past|between 6|7|8|9|six|seven|eight|nine|630|730
    ish|pm|or|oclock|and|tonight|p? 7|8|9?
! 6|7|8|9|10|six|seven|eight|nine|6:30|7:30|630|730 pm|ish|oclock|p
! off|out|home|done at|by|from|with 5|6|7|5pm|6pm|work|8|five|six
! off work
! en|por|de|a|ya la|las|en|de|noche noche|noches|nochecita
! despues|luego|cuando|ya|saliendo|salgo|acabando|llegando|salga del|de|que|las|a
    trabajo|trabajar|chamba|jale|cenar|cena|5|6|7|8|9|cinco|seis|siete|ocho|nueve|duermo|salgo|llego|se|
    la|acueste|casa|noche|trabajar
! a|como|tipo|sobre|desde|entre las|a|de 6|7|8|9|10|seis|siete|ocho|nueve|diez de|pm|la|y|o|las
    noche|pm|7|8|9?
! cuando|ya los|se|que|el? ninos|bebe|duermen|chamacos|duerman|estan|kids|oscurece
= hours.any
! any|anytime|whenever|whatever|cualquier|all|flexible|every|cuando|siempre|todo|toda|retired|jubilado|
    jubilada|always|24/7|open time|hour|works|day|hora|rato|dia|is|sea|quieran|quiera|gusten|puedan|
    momento|el|schedule|free|home|ok|fine|available|pueda|guste|long
! i am|estoy|ando home|free|retired|flexible|easy|open|around|libre|siempre|jubilado|jubilada|en|
    desempleado|desempleada|unemployed|available|disponible casa|all|always|day|anytime|todo|el|dia?
! me acomodo|adapto|ajusto a? lo? que|sea|cualquier|todo|ustedes|cualquiera|todos
    sea|quieran|dia|horario|hora?
! me da|es igual|lo|indistinto mismo?
! no|does|do hay|tengo|matter|care|not|work|trabajo|have|particular
    horario|problema|when|what|matter|care|preferencia|job|schedule|con|hora|time?
! day or night
! de|dia|noche y|dia|o noche|dia
! makes|make|makes no difference
! todo el|dia dia|tiempo
a|las toda|todas|cualquier|24 hora|horas
= channel.sms
! text|texts|texting|sms|regular|normal|plain|old|green|imessage|texto|mensaje|mensajes|mensajito|
    mensajitos|textos|mensajeria|textmessage
! by|this|keep|like|same|here|stay|on|over|as|right
    text|way|here|texting|number|this|it|we|now|with|on|works|is fine|this|now|are|here|text|works?
! do|did|never|without|not|no not|have|use|heard|know|got|uso|tengo|conozco|se|what|like|installed|la|
    trust|want? have|use|telegram|what|that|it|usar|eso|aplicacion|esa|app|apps|know|of|is|smartphone|
    data
! no|without|not|sin|old|flip|basic app|apps|telegram|smartphone|internet|data|phone|datos|aplicaciones|
    aplicacion|download|downloads
! por|como|asi aqui|asi|mensaje|texto|este|ahora|siempre|estamos
! aqui mismo|nomas|esta|por bien|este?
= channel.telegram
! telegram|telegran|telgram|telegrm|telegrama|tele|telegraph|telegam
! app|aplicacion|wifi|data is|better|works|mejor|funciona|esa|la?
! not|no|out|sin|limited|run of? text|sms|texts|minutes|texto|textos|plan|saldo|credito|credit|mensajes
! has|more encrypted|secure|encryption|encriptado|private
= stay.stay
! text|texts|texting|stay|sms|stick|keep|here|texto|mensaje|mensajes|seguir|seguimos|quedo|aqui|
    quedarme|mejor|sigamos|sigo
! changed|cambie my|de|mind|opinion|idea|parecer
! can|does|did|will|do|could|no not|me|puedo|sirve|funciona|pude|abre|jala
    open|work|load|install|use|have|deja|abrir|get|link|find
! never|forget|olvide|olvidelo|skip|leave|no mind|it|telegram|el|lo|quiero telegram|link|it?
= times.by_steps
! step|steps|paso|pasos|pasito|bit|little|piece|uno|una|poco|poquito|parte|one|pregunta|question|dia|day
    by|a|por|at step|paso|bit|little|piece|uno|una|poco|poquito|parte|one|pregunta|time|question|dia|day
! one|a|single at|thing|question|day|piece|by a|at|time|one time|a?
! ask|walk|guide|take|help|lead|give|tell|show|go|break|talk
    me|it|us|through|down|slow|slowly|the|a|days|list
    through|the|questions|it|one|options|choices|slowly|steps|step|individually|slow|days|list|figure|
    along|this?
! guieme|guiame|guienme|pregunteme|preguntenme|preguntame|ayudeme|ayudenme|llevame|lleveme|vaya|vayan|
    digame|vayamos|vamos|diganme por|paso|poco|de|con|preguntando|preguntandome|uno|despacio|por|las|
    los|cuales|a|en|dia parte|partes|poco|opciones|pasos|paso|uno|dias?
! guieme|guiame|guienme|preguntemelo|despacio|despacito|slowly|slow|lento|individually|gradually|gradual
! you|usted|ustedes ask|pregunte|preguntenme|pregunta|guide|pregunteme
! by|with|por|con steps|questions|pasos|preguntas|partes|opciones|choices
! choose|pick|elijo|escojo|elegir|escoger from|a|de|entre list|options|menu|lista|opciones|las
! not|no sure|se|know how|como to|escribirlo|ponerlo|explicar|explicarlo|write|say|put|explain|decirlo|
    it?
= times.any_time
! any|anytime|whenever|whichever|cualquier|all|flexible|every|cuando|siempre|todo|toda|retired|jubilado|
    jubilada|always|24/7|open|wide time|hour|works|day|hora|rato|dia|is|sea|quieran|quiera|gusten|
    puedan|momento|el|schedule|free|home|ok|fine|available|pueda|guste|open|days|dias|suits
! my schedule|calendar is|es open|flexible|clear|empty|free|wide
! i am|estoy|ando always|home|free|retired|flexible|easy|open|libre|jubilado|jubilada|desempleado|
    unemployed|available|disponible all|always|day|anytime|todo|el|dia|siempre|week?
! me acomodo|adapto|ajusto a? lo? que|sea|cualquier|todo|ustedes|cualquiera|todos
    sea|quieran|dia|horario|hora?
! me da|es igual|lo|indistinto mismo?
! do|does|no|not not|care|matter|work|tengo|trabajo|have
    have|matter|care|work|horario|job|when|preferencia|when|a|particular
! name|pick|choose|you the|a|any time|day|pick|choose
! day or night
! todo el|dia dia|tiempo
= times.decide_later
! do|can|could|will|have|need|got|ask|check|tell|let|waiting|wait|depends|depende|i
    not|to|with|on|my|you|me|if|del|de|know|see know|tell|check|schedule|work|look|say|see|boss|ask|
    trabajo|shifts|get|turno|yet|kin|rota
! my? schedule|shifts|shift|hours|turnos|horario|rota|roster
    changes|change|varies|vary|rotates|rotate|cambia|cambian|me|varia|is|not
! tengo|voy|deje|dejeme|debo|necesito que|a|ver|checar|pensar|preguntar?
    ver|checar|preguntar|consultar|pensar|revisar|revisarlo|pensarlo|mi|con|en
! no se|tengo|me|han|lo todavia|aun|bien|mi|dado|mis|claro|se horario|turno|horarios|cuando|dias|rol
! can i answer|tell|do|decide|say later|that|this|it|you? later|next|tomorrow|another?
"""
