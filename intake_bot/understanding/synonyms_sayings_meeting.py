"""Sayings of coming there, of the meeting itself and of who comes along.

Each is narrow and means one thing: who comes before whom, a figure of speech, the thing pointed at. The wide lists are
in synonyms_scenes_*.py; written as those.
"""

MEETING_SAYINGS = """
= arrival.after_them
! ahead|before|earlier|antes|adelante|primero of|than|que|de me|i|yo|mii|mi
! goes|go|gets|get|walks|walk|comes|come|arrives|arrive|entra|entre|llega|llegue|pasa|pase
    before|ahead|antes of|que|than? me|i|yo
! follow|following|sigo|seguirlo|seguirla them|el|la in|inside|adentro?
! come|walk|go|get|arrive|show|llegar|entrar|llego|entro behind|after|atras|detras them|de|del
! i am|be the last to|one?
! them is|are already|there|ya inside|there|seated|adentro|sentado
! let|have|make|dejen|que them be|get|come|go|llegue|entre|pase there|here|in|inside|first|primero|antes
    first|primero|before|ahead|antes
! fashionably|make them wait
= arrival.before_them
! after|behind|despues|detras|atras than|de|que? me|i|yo|mii|mi
me|i|yo first|go
me first
! adelantarme|madrugar|madrugarle|anticiparme|ganarle|ganarles
! beat them there|to|in?
! be|already|estar|este waiting|seated|settled|there|sitting|sentado|sentada|instalado|instalada
    when|before|once|cuando|antes|already them|they|el|que|llegue|entre
! settled|comfy|comfortable|situated in|at my|the chair|seat|spot|room
! first one|person|to there|in|arrive|here|through|inside?
! primero|primera|primerito|primerita en|yo|que llegar|entrar|todos|nadie|them?
! with time to spare|settle|breathe
! catch my breath
! agarrar|tomar aire|lugar|asiento
= arrival.separate_doors
! another|other|back|side|different|separate|rear|otra|trasera|atras
    way|entrance|door|gate|puerta|entrada in|i|could|use|donde? i|could|use?
! is|hay there|una|otra a|otra|entrada|puerta back|side|separate|other|entrada|trasera|atras
    entrance|door|way|puerta?
! do|rather|prefer|never|no not|no|quiero|have? cross|crossing|bump|run|toparme|cruzarme paths|into|con
    them|el?
! sneak|slip|escabullirme|colarme in|through|por
= arrival.no_preference
! whoever|quien gets|get|is|arrives|comes|llegue|este there|here|first|primero|antes
! same time|tiempo|together|juntos
! whichever|as|como order|orden|caiga|llegue|salga
= arrival.decide_later
! closer|nearer|mas|cuando to|the|cerca|se the|day|date|acerque|llegue time|day|date|dia|fecha?
! figure|work|sort|decide|see that|it|this|out|later|when out|later|closer|nearer|when|then
! le|les|lo|se digo|aviso|confirmo|decido|platico|lo mas|luego|despues|digo adelante|tarde|cerca|mas?
= order.me
! go|speak|talk|start|begin|voy|ir|hablar|hablo before|ahead|antes of|de|que|than? them
! i|yo go|start|talk|speak|voy|empiezo|hablo first|primero|primera
! been|have|llevo|tengo holding|carrying|carried|guardado for|on|to|this|years|tiempo|two|2|months
! off my chest
! get it off|out|over
! rip the bandaid|band
! rompo|romper el|la hielo
= order.them
! go|speak|talk|start|begin|voy|ir|hablar|hablo after|behind|despues of|de|que? them
! go|speak|talk|start|begin|hable|empiece before|ahead|antes of|de|que|than? me|i|yo|mii
! after you|them|him
! age before beauty
! them|otra can|may|puede have|take|tener the|la floor|word|palabra|lead
! ball in|is their|them
! them asked|started|pidio|called|busco for|it|esto|this|la
! listen|hear|escuchar|oir|escucho|oigo first|before|antes|primero i|de|que?
    talk|speak|hablar|say|hable?
= order.mediator
! you|ustedes|usted|yall guys|all|people? should|can|could|empiecen|empiece|start|deben|go|begin|abran|
    comiencen start|first|go|begin|open|primero|empezar?
! quien|whoever|person|one|senora|senor|persona|lady|man que|dirija|runs|is|who|in|lleva|media|running
    dirija|dirige|media|runs|lleva|charge|running|the|modera|presida|coordina|conduzca|organiza|it|this|
    la|el junta|reunion|meeting|it|charge|thing|show|sesion|esto?
! person|one|whoever in charge|running
= order.decide_there
! we will|can|vamos|ya|luego figure|see|decide|work|talk|a|veremos|nos|vemos
    it|out|ver|acomodamos|ponemos? there|then|out|ahi|alla
! rock paper scissors
! piedra papel tijera
! see|feel|ver|como what|how|it|que|me|se|este|sienta it|the|feels|vibe|ambiente|sienta|energia
= seating.far_apart
! other|opposite|otro side|end|lado|extremo of|del|de the|la|el? room|table|cuarto|mesa|sala
! otra|otro|the|opposite|far|furthest|hasta|mera|la|el|otro
    punta|extremo|end|side|lado|rincon|esquina|corner de|of|del? mesa|cuarto|sala|table|room
! hasta la|el otra|otro|fondo
! max|maximum|most|safe|big|good|healthy distance|space|gap|separation
! arms|arm length|reach
! six|ten|6|10|several|few feet|pies|metros|chairs|sillas apart|away|between|de?
! chair|chairs|silla|sillas|few|couple|seats apart|between|de|en|away|vacia|empty por|medio|us|between?
= seating.across
! look|looking|mirar|verlo|verla|ver|verle|see them|him|her|la|los|el in|square|dead|straight|a|right
    the|eye|los|in|cara? eye|eyes|ojos|face|cara
! nose to nose
! toe to toe
! so|where|para i|we|que can|nos|lo see|veamos|vea|look them|each|la|cara?
= seating.near_door
! in|por case|si i|me|we? got|need|have|want|tengo|quiero|ocupo to|que?
    run|bolt|leave|go|jet|salir|correr|irme
! easy|quick|clear|fast|salida|way|escape exit|out|escape|rapida|route|way|getaway
! by|near|next|close|cerca|junto|pegado|pegadito|al|a to|de|a|al|lado the|la|an|una|de?
    exit|door|salida|puerta
! can|need|puedo|poder|para|if|so to|i|can|poder|pueda leave|run|bolt|salir|salirme|escape|get|correr
    out|fast|quick|rapido|corriendo|if|si?
= seating.side
! not|no right|directly|straight|de|tan? in|across|al|frente|facing front|from|frente? of|from|a? them
! not|no|without|sin straight|right|directly|de|tener|looking at|across|frente|que|verlo|them?
! at|en|an|de angle|diagonal|slant|esquina
! shoulder to shoulder
! same side
! mismo lado
= breaks.when_i_ask
! i|yo will|le|les|mejor|te tell|let|ask|say|raise|wave|speak|give|aviso|digo|pido|hago|levanto
    you|when|my|know|if|up|cuando|si|una|la|sena|mano|seña? hand|know|mano|need|senal?
! levanto|levantar|alzo|alzar|raise|raising|put my|la|mi|up a? mano|hand|manita
! as|if|when|only|solo|nomas|si|cuando and|i|it|we|se|lo|me?
    when|needed|gets|get|need|necesite|pone|ponga|pida|necesito|ocupe|requiera?
    it|hard|heavy|rough|heated|intense|dificil|pesado|feo|fuerte?
! safe|code|magic word|signal
! call a|for? time|timeout|break|recess
! tap out
= breaks.planned
! every|cada|each half|20|30|15|45|hour|media|hora|thirty|twenty|tanto|rato|so
    hour|minutes|min|mins|hora|minutos|often?
! on|with|con|a|por the|a|un|el|una clock|timer|schedule|reloj|horario|alarma|dot|hora
! know|saber|knowing when|cuando|que|theyre|they are|va|toca|coming
! set|fixed|regular|scheduled|built|fijos|fijas ones|times|breaks|in|descansos|pausas|horas?
= breaks.no_need
! straight|right|all|push|power|plow through|thru
! rip|get|acabar|terminar|sacarlo off|it|de|con the|done|una|eso bandaid|with|vez
! i do not|will|would need|stop|want any|a|one|to|them|breaks|break?
! no hacen|hace|necesito|quiero|ocupo falta|pausas|descansos|pararle
! de corrido|corridito|jalon|hilo|tiron
= breaks.decide_later
! see|ver|vemos|veo how|como it|me|va|la|i|vemos goes|siento|cosa|feel|va
= share.mediator
! between|entre us|you|nosotros|usted|nos
! stays|stay|keep|queda|quede|quedese with|here|between|it|con|entre|aqui|ahi
    you|us|usted|nosotros|private|quiet?
! for|para your|sus|tus eyes|ears|ojos|oidos only?
! do|no not|le|lo|se|les tell|say|share|repeat|pass|diga|digan|cuente|cuenten|comente
    them|him|her|anyone|anybody|it|nadie|nada|on|else?
! mums the word
! hush hush
! my business
= share.may_share
! sure|yes|fine|ok|okay|si|claro them|she|he|they|que|el
    can|may|could|should|deserves|deserve|lo|le|puede know|hear|sepa|sepan|diga|saberlo|see|read
! them|they can|may|should|deserves|puede|puedan|debe know|hear|see|read|saber|saberlo|enterarse|oirlo
! tell|let|pass|share|digale|digales|diganle|cuentele|cuentenle|comenteselo|digaselo|pasele|compartalo|
    compartanlo it|them|him|her|that|el|recado? know|on|along|everything|all|that|it|mensaje|todo?
! nothing|nada to|que hide|esconder|ocultar
! no es? secreto
! not|no a secret
= supporter.decide_later
! ask|check|talk|see|preguntar|preguntarle|hablar|platicar|consultar with|to|a|con|if? my|mi kin
    first|primero|si|if|whether?
! no|not|have|havent|todavia|aun not|le|he|les|asked|talked|spoken|hablado|preguntado
    asked|talked|spoken|preguntado|hablado|to|with|a|con|pregunto|hablo
    them|to|with|kin|mi|ella|anyone|a|nadie?
! tell|let|luego|despues|ya|al you|les|le|lo|rato|te when|know|later|digo|aviso|confirmo|les
    i|when|later|know|digo|aviso?
! depends|depende who|on|if|de|si|quien
! see who|if|whether
! ver|veo|dejeme|deje|checo si|quien|ver|preguntar|con
= form.go_between
! alguien|someone|somebody|quien|mediator|person|ustedes|you|one que|can|to|who|could|nos?
    lleve|llevar|carry|pass|relay|take|lleven|llevando|bring|run|ferry
    y|and|back|messages|things|word|los? traiga|trae|traer|mensajes|recados|forth|bring|between|words|
    what|notes|mensaje|recado
! lleve|llevar|traiga|traer|lleven|llevan|trae|pasen|pase|pasar y|los|el|mis|un|and?
    traiga|traer|trae|recados|recado|mensajes|mensaje|recaditos
! tell you|the|mediator and|you you|they|she|tell
! yo les|le digo y|a ustedes|usted
! go|messages|talking through you|mediator|someone
= form.letters
! pen and pal|paper
! puno y letra
! a mano
! better|mejor on|with|in|por|al paper|writing|escrito|escribir
= form.video
! on|over|por|through|via the|a|mi? screen|computer|laptop|tablet|pantalla|compu|camara|zoom|facetime|
    skype|teams
= form.face_to_face
! look|ver|verlo|mirar|mirarlo|verla them|a|la|lo|los in|los|a the|ojos|la? eye|eyes|ojos|cara|face
! breathe the same
! sit down|across with|from|together
= form.representative
! send|let|have|mandar|mando|que my|mi|vaya|va|hable
    kin|brother|lawyer|friend|abogado|hermano|pastor|amigo in|instead|por|en|to|talk|go|speak|hable?
    my|mii|mi|lugar|place|for?
= place.near_home
! walk|walking|caminando|pie|caminar|andando|bike|a from|desde|de|to|a|pie mi|my|it|there|from|de|desde?
    casa|house|home|place|apartment|casita|mi?
! a pie|patin|patita
! where|somewhere|donde|algo|algun|un|some i|que|lugar|a|place|me?
    can|pueda|quede|puedo|cerca|walk|caminando to|llegar|a|cerca|pie|caminando?
! not|no|nada|que|sin too|muy|tan|have|tener|me|que? far|lejos|travel|viajar|salir|quede|drive
! my|mi|this|mismo|same neighborhood|barrio|colonia|side|town|block|rumbo|vecindario|area|hood|pueblo|
    street|calle|zip|end
= place.program_office
! where|donde|wherever yall|you|ustedes|usted|las|the|your guys|all|program|staff|people?
    work|works|trabajan|are|trabaja|estan|is|sit|atienden|located|meet|tienen
! your|su|sus|tu|suya|yall|yalls|ur place|building|turf|oficina|oficinas|edificio|headquarters|spot|
    base|centro|lugar
! with|con|over|ahi|alla|alli you|ustedes|there|con guys|usted|ustedes|at?
! go|come|ir|voy|drop|stop|vengo|pasar to|by|in|con|a|over|alla you|ustedes|there|the|su|with|la
= place.public_place
! second|2nd|segunda|segundo one down|from
! where|donde|somewhere|lugar|place|anywhere there|haya|hay|with|con|que|people|busy
    is|are|people|gente|others|witnesses|camaras|cameras|haya|movimiento|around
! library|biblioteca|cafe|diner|starbucks|mcdonalds|dennys|parque|park|church|iglesia|plaza|mall
! middle|neutral|half|terreno|medio ground|way|neutral|turf|spot|site|camino
= place.online
! not|no|without|sin|rather leave|leaving|salir|salgo|travel|going the|my|de|mi|house|home|anywhere|out
    house|home|casa|room?
! pajamas|couch|sofa|pijama
! from my|home|the couch|bed|phone|house|kitchen|sofa
! por|desde|en la|mi|el compu|computadora|laptop|tablet|celular|telefono|pantalla|camara|sofa|cama
! remotely|remoto|virtual|zoom|skype|facetime|videollamada
"""
