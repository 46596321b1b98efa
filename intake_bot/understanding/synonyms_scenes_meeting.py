"""Said of the way to be in touch, of the place and of coming there. Written as synonyms_scenes."""

MEETING = """
= form.face_to_face
! face|person|eye|eyes|man|woman|cara|frente|persona|presencial|presencialmente|live|inperson|physically
    to|in|de|a|look|mirandonos|cara face|person|eye|eyes|man|woman|cara|frente|persona?
! in|same|sit|sitting|meet|meeting|see|look|looking|shake|talk|be|get|across|one
    the|at|them|down|to|in|on|together|from? person|flesh|room|table|eye|eyes|together|face|hand|hands|
    across|one|up
! en|cara|vernos|verla|verlo|verle|mirarlo|mirarla|sentarnos|sentados|hablar|conocerlo|conocerla|
    juntarnos|reunirnos|personalmente|mirarnos|estar a|de|la|los|al|en|las|frente?
    persona|cara|vivo|frente|ojos|mesa|personalmente|juntos|caras|directo|mismo
! vernos|verlo|verla|verle|meet|meeting|personalmente|juntarnos|reunirnos|sit
= form.video
! on|by|over screen|video|camera|zoom
! video|videocall|videochat|zoom|skype|facetime|teams|meet|webcam|screen|camera|virtual|virtually|
    online|remote|remotely|computer|laptop|internet|videollamada|videollamadas|pantalla|camara|
    computadora|compu|virtualmente|whatsapp|celular|linea|distancia|tablet
! not|no|sin same|mismo|in room|cuarto|lugar
= form.letters
! letter|letters|write|writing|written|mail|email|emails|note|notes|pen|paper|handwritten|postcard|
    journal|correspondence|carta|cartas|cartita|escribir|escribirle|escribiendo|escribiendonos|
    escribirnos|escribo|escrito|escribirles|correo|correspondencia|papel|lapiz|puno|notas|recado|
    redactar
! by|por|in|put|through|a on|in|down? mail|mano|writing|paper|words|escrito|pluma
! better|mejor|easier|express with|on|en|at|to|me?
    words|paper|escribir|writing|write|escribo|escribiendo|papel
= form.go_between
! go|between|messenger|middleman|middle|intermediary|third|intermediario|intermediaria|mensajero|
    mensajera|enmedio|liaison|middlewoman|runner|courier|relay
    between|man|person|party|woman|it|messages?
! mediator|someone|somebody|you|person|alguien|ustedes|usted|one|third|tercero|tercera|otra
    can|could|to|who|that|que|just|me|le|lo|persona|party|in|neutral|back?
    pass|passes|passing|carry|carries|carrying|relay|relays|relaying|deliver|delivers|take|takes|tell|
    go|goes|bring|brings|lleve|pase|lleva|pasa|transmita|diga|haga|comunique|vaya|middle|entregue|
    puente|messages|messenger
! messages|mensajes|recados|words|recado|everything through|back|por|con|de|traves|pass|carried|via
    someone|mediator|forth|medio|traves|and|you|ustedes|alguien|mediator|between?
! through|thru|via|por|traves a|medio|conducto|de|an|the|de?
    mediator|someone|you|somebody|third|ustedes|alguien|usted|other|intermediary|tercero|otra|otro
! separate|different|distintos|diferentes|cuartos rooms|room|cuartos|salas|separados
! shuttle
! not|no|sin|without directly|direct|directamente|directo|contacto
! pass|carry|relay|llevar|pasar messages|word|mensajes|recados|notes|back|things|along|it|los?
! not talk to them directly
= form.representative
! kin|kins|brother|friend|lawyer|attorney|advocate|someone|somebody|person|hermano|amiga|amigo|pastor|
    abogado|abogada|alguien|otra|otro|counselor|sponsor|defensor|licenciado|sobrino|cunada|comadre|
    compadre|sacerdote|boyfriend|nephew|uncle|caseworker
    would|will|can|could|should|may|to|who|else|that|go|do|speak|talk|be|stand|handle|represent|vaya|
    hable|represente|va|puede|por|en|me|que|persona|pueda|mas|goes|does|speaks|talks|handles|represents|
    act? go|do|speak|talk|represent|stand|handle|be|it|for|instead|in|on|por|en|vaya|hable|represente|
    ir|hablar|me|va|my|meet|fill|take|sit|answer|de?
    it|for|instead|in|on|mi|mii|behalf|lugar|me|place|parte|nombre
! in|on|instead|for|take my|of|me? place|behalf|stead|me|part|shoes|spot
! en|de|por|a mi lugar|parte|nombre|representacion|representante
! por mii
! represent|represents|represented|representing|representative|representante|represente|representado|
    representada|representarme|proxy|stand|surrogate|apoderado|delegate|substitute|suplente|substituto|
    spokesperson|vocero|vocera|speaker|standin me|in?
! send|let|have|mandar|mando|mande|que|enviar|want|quiero|prefiero|dejar|dejo|get
    vaya|hable|represente|a|mi|my|someone|somebody?
    kin|brother|friend|lawyer|abogado|hermano|amigo|amiga|alguien|someone|somebody|attorney|otra|else|
    hermana
! not|no|do|prefiero me|yo|quiero|want|can|puedo|no ir|go|estar|myself|personally|be|presentarme|there
! speak|speaks|talk|talks|go|goes|hable|habla|hablen|vaya for|por|on|en me|mi|mii|behalf|my|lugar|nombre
= form.not_sure
! do|no|not|not|still know|sure|se|estoy|decided|idea|que|thinking|which|cual|seguro
    yet|todavia|which|cual|about|segura|seguro
= place.program_office
! your|yalls|yall|the|ur|program|main|su|sus|tu|las|la|agency|official|center|you|ustedes|usted|where
    place|office|offices|building|location|spot|site|headquarters|conference|place|space|oficina|
    oficinas|edificio|centro|instalaciones|lugar|programa|you|yall|ustedes|local|sede|end|room|are|work|
    guys|area|despacho
! office|offices|oficina|oficinas|officina|oficinita|ofi|headquarters|hq|sede|instalaciones
! there|at|with|con|come|go|in|ir|voy|to|by|over|ahi|alla|donde with|to|at|con|a|by|in|over|y?
    you|yall|ustedes|usted|uds|estan|your|them
! i|we|me|yo can|will|could|puedo|prefiero|would come|go|drive|meet|ir|voy|head
    in|to|you|there|by|over|alla|down|con|ustedes
! official|oficial|formal|guards|security|guardia|staff|professional
    place|there|lugar|around|building|guard|nearby|environment|setting|present
= place.public_place
! public|publico|publica|library|biblioteca|cafe|cafeteria|coffee|restaurant|restaurante|park|parque|
    plaza|mall|starbucks|mcdonalds|church|iglesia|community|diner|neutral|crowd|crowds|crowded|busy|
    dennys|denny|burger|taqueria|panaderia|bakery|ihop|wendys|school|escuela|gym|rec|lobby|concurrido|
    concurrida|kiosco|museum|zoo|food|bookstore|donut|dunkin|subway|chipotle|parroquia|salon|ymca|
    walmart|target|tienda|mercado|market|taco|comercial|bar|neutro|square|fonda|waffle|applebees|centro|
    panera|kfc|pizza|shop place|space|court|shop|house|center|ground|centre|comunitario|comercial|hall?
! people|gente|folks|others|witnesses|testigos|crowd|crowds|personas
    around|everywhere|about|watching|near|alrededor|cerca|mas|pasando|walking|coming|viendo|can
! with|around|con|donde|where|near|among|other|mucha|have|lots|plenty|haya
    mas|other|there|haya|pase|lots|a|of|hay|more|is|are?
    people|gente|folks|others|testigos|witnesses|crowd|personas|movimiento|strangers
! in|out|somewhere|someplace|place|lugar|sitio|un out|in|the|con|donde|abierto|at|neutral|al|a?
    open|middle|neutral|gente|abierto|aire|central|visible|publico|haya|downtown
! al|aire aire libre
! halfway|midway|medio|half|mitad camino|between|way|de|there?
= place.near_home
! near|nearby|close|closer|closest|nearest|local|around|walking|cerca|cerquita|cerquitas|cercano|cercas|
    walkable|down|neighborhood|hood|barrio|colonia|vecindario|corner|cuadra|blocks|block|vecindad|rumbo|
    esquina|next|round|proximo to|by|my|me|distance|the|where|here|mi|de|a|from|door|aqui?
    me|my|home|house|here|street|road|casa|aqui|mi|mii|place|live|where|us|block|apartment|distance|
    vivo|hogar|domicilio|distance|corner|yo?
! do|can|could|no|not|without|lost|dont|sin|me|my|neither
    not|tengo|have|drive|car|license|manejo|puedo|ride|quitaron|far|carro|lejos|viajar|travel?
    drive|car|ride|license|travel|transportation|carro|manejar|licencia|transporte|viajar|lejos|wheels|
    vehicle|far|go|gas|coche|manera|en
! at|in|near|my|en|de|mi|by|a|por|from my|our|mi|the|la?
    house|home|casa|neighborhood|barrio|colonia|apartment|street|hogar|town|pueblo|domicilio|rumbo|area|
    depa|porch|place|crib
! not|no|nothing|nada|tan|que too|very|tan|muy|que|me|quede? far|lejos
! walk|caminar|caminando|bike|pie|andando to|it|there|distance|pueda|llegar?
! on|off|by my|the bus|block|street|side|line|route|end|way
! not|no|can|does have|tengo|hay|leave|alcanza|money
    dinero|para|el|pasaje|gas|gasolina|camion|baby|kids|far
= place.online
! online|internet|virtual|virtually|zoom|video|skype|facetime|teams|meet|webcam|computer|laptop|remote|
    remotely|screen|web|net|wifi|camera|linea|computadora|compu|videollamada|pantalla|celular|distancia|
    remoto|virtualmente|camara|whatsapp|tablet|tableta|electronico|electronically|digital|enlinea|onlin|
    phone|laptop
! from|desde|without|sin|stay|staying|quedarme my|mi|the|leaving|leave|salir|en|tener|que|at|de?
    home|house|casa|couch|bed|living|sala|cama|hogar|room|salir|sofa|cuarto|phone|distance|afar|leaving
! not|no leaving|leave|salir|go|going the|my|out|de|of|mi? house|home|casa|out
! over|on|by|through|via|por|en the|un|el|una|mi|my?
    internet|web|net|computer|phone|zoom|video|camera|screen|linea|computadora|celular|pantalla|llamada|
    app|laptop|tablet
! not|no|sin|rather|do|prefer in|en|tener|to|not|see|be|same?
    person|persona|room|presencial|travel|viajar|anywhere
! out|live|fuera|vivo|moved of|in|another|otro|lejos|away|del state|estado|country|pais|town
= place.decide_later
! can|could|let|may|will|i|me|dejeme|have|need|got to|i|me|we|que|get|ask|check|think
    answer|tell|say|decide|think|pensarlo|ver|see|check|ask|on|about|with|look
    later|that|this|it|you|me|kin|first
! depends|depende|let on|de|me|how|if
= arrival.before_them
! before|antes|ahead|earlier|early|first|primero|primera|temprano|tempranito|antecito|adelante
    them|the|que|de|of|than|todos|nadie? them|other|him|her|ellos|todos|ella|nadie|person|everyone|
    anybody|arrives|shows|llegue|comes|gets?
! i|me|yo|be|get|let|want|want|already|ya|que|to
    be|get|go|llego|entro|quiero|prefiero|estar|este|yo|to|already|am|come|arrive|llegar|me|sitting?
    first|before|settled|early|seated|there|in|antes|primero|primera|temprano|sentado|sentada|acomodado|
    acomodada|instalado|instalada|inside|adentro|comfortable|situated|down|already|listo|lista
! have|let|que|make|want them|el|ella|la|lo? come|walk|arrive|enter|get|wait|llegue|entre|pase|espere|
    be|show in|up|here|there? afuera|outside|after|despues|second|last|later|luego|segundo
! do|not|no|without|rather|quiero|me gusta want|rather|quiero|that|having|like|que|llegar|walk|walking|
    them|todos|entrar to|y|in|into|la|ya|me|miren|vean|este|walk?
    walk|walking|in|come|esperando|este|esten|watch|watching|stare|staring|waiting|wait|vean|miren|ahi|
    there|mirando
! need|want|time|get|quiero|necesito|give to|tiempo|a|me|un|para?
    settle|settled|calm|breathe|prepare|ready|acostumbrarme|calmarme|acomodarme|respirar|prepararme|
    comfortable|situated|minute|bearings|ready|aclimatarme|tranquilizarme
! see|watch|verlo|verla|ver them|cuando|el? come|walk|enter|entrar|coming|llegar|entre|llegue|arrive
! early bird
! ya|para estar|este sentada|sentado|ahi|adentro|lista|listo
= arrival.after_them
! let|wait|have|want them to? get|be|settle|sit|come settled|seated|inside|in|down|there|first?
    then|and|before|first i|me
! after|behind|following them|the|other|person|ella|everyone|arrive|come|walk|in|get|show
! despues|atras|detras|luego de|del|que the|al|el|la?
    them|other|person|ella|ellos|todos|el|llegue|llegar|entrar|entre?
! last|ultimo|ultima to|al|en in|get|entrar|llegar|arrive|come|walk
! el ultimo|trasero
! let|have|que|want|prefiero|when|once|cuando|ya|until|til|hasta|wait|they|them
    them|ya|el|ella|they|everyone|todos is|are|all|already|este|esten|go|goes?
    in|first|settled|seated|sitting|primero|antes|sentados|sentado|sentada|este|esten|inside|adentro|
    there|ahi|already|here|situated|instalado|dentro
! i|me|yo go|llego|entro|arrive|would|can|will|al|de?
    wait|last|second|ultimo|despues|espero|espera|segundo
! them|el|ella|ellos|they can|could|should|que|will|go|puede|pueden|goes|go|get|gets|come|be?
    in|first|primero|antes|ahead|there|already|inside|seated|sitting|adelante|waiting|here
! walk|come|arrive|enter|go|show|get|be|llegar|entrar|llego|entro in|up|al|there|the?
    last|second|after|late|ultimo|final|despues|later|segundo
! wait|espero|esperar|espere in|en|afuera|my|mi|outside|until|el|a|for|hasta|que?
    car|outside|carro|afuera|coche|parking|them|el|they|estacionamiento|lote|that|troca|llegue
! not|no|hate|odio|without|sin not|want|be|quiero|to|me|voy|gusta?
    wait|sit|esperar|esperando|waiting|sitting|estar
    around|alone|for|ahi|sola|solo|in|there|sentada|sentado|them|waiting|la|esperarlo|esperarla
! be the? last|fashionably
= arrival.separate_doors
! not|no|without|sin|avoid|evitar|rather want|quiero|me|have|tener|not? to|que|quiero?
    run|bump|cross|topar|toparme|encontrar|encontrarme|cruzar|cruzarme|walk|topo
    into|con|past|paths|them|a|with them|ella|el|anybody
! back|side|another|different|separate|other|second|rear|own|private|diferente|otra|distinta|separada|
    trasera|atras|aparte|lateral|emergencia|alternate|service|alley|emergency|employee|secret
    door|doors|entrance|entrances|entry|way|puerta|entrada|puertas|entradas|exit|gate|ways|hallway|side|
    route|lado
! door|doors|entrance|entrances|entry|puerta|puertas|entrada|entradas
    puerta|por|on|in|of|de|diferentes|distintas|separadas|aparte|atras|trasera|distinta|the|my|not|que|
    trasero|lateral|otra? other|back|side|different|own|separate|atras|separadas|distintas|diferentes|
    lado|aparte|they|trasera|lateral|own|no|them|otra|separada|use?
! not|no|without|sin|avoid|dont|rather|evitar|never|nunca
    want|have|to|quiero|que|me|not|tener|having|even|chance|riesgo?
    cross|crossing|see|seeing|run|running|bump|bumping|meet|meeting|pass|passing|face|encuentro|topar|
    toparme|toparnos|toparmelo|toparmela|encontrarme|encontrarmelo|encontrarmela|cruzar|cruzarme|
    cruzarnos|verlo|verla|verle|verlos|encontrarnos|vernos|topo|cruzo|encontrar|coincidir|share|vea|
    vean|wait|walk|walking paths|them|into|in|en|con|hallway|lobby|parking|pasillo|entrada|lot|antes|
    outside|him|a|at|elevator|estacionamiento|before|afuera|until|hasta|la|past|same|together
! separate|separados|separadas|separately|apart|separado|aparte
! not|sin|no|never|nunca at|use|por|in|the the|la|same same|misma|mismo
    door|entrance|puerta|time|entrada|way|lado
! different|another|otra|otro|separate|diferente|distinto way|ways|entrada|lado|route|acceso|camino
    in|to|por?
! puerta|entrada|por de|la|el|the? atras|trasera|emergencia|lado|back|servicio|lateral
! separate|different|separados floors|elevator|waiting|rooms|room|cuartos|salas
= arrival.no_preference
! do|does|makes|no|not|any|either|whatever|whichever|cualquier|cualquiera|igual|da|lo
    not|me|no|tengo|mismo|que|sea|order|way|como|really|hay?
    care|matter|difference|diferencia|importa|preferencia|preference|igual|mismo|way|works|fine|orden|
    manera|forma|ok|sea|quieran|problema|gusten|sea|acomoden|da|que
= supporter.yes
! not|no want|quiero to? ir|come|go|be|do|estar it|this? alone|solo|sola|solita|solito|myself
! not|no|do|rather|without|quiero|never|dont|can want|not|to|quiero|ir|be|go|do|that|rather|estar?
    alone|solo|sola|solita|solito|myself
! someone|somebody|alguien|quien|moral|support|backup|apoyo to|with|por|que|in|my|me|support?
    come|sit|be|with|me|hold|conmigo|acompane|lado|favor|there|beside|next|support|corner|alongside|
    apoye|este|side|vaya
! feel|me|would|help|sentiria|seria|be safer|better|siento|sentiria|easier|ayudaria|nice|stronger|
    calmer|good|mas|con|less if|with|having|mas|mejor|compania|company|alguien|someone|segura|seguro|
    tranquila|tranquilo|acompanado|acompanada|nervous|alone
acompanado|acompanada
= supporter.no
! i|just|only|me|myself|solo|alone|go|come|going|yo|sola|on|voy|by|ire|prefiero|mejor|handle|do
    am|go|come|will|can|got|by|mi|my|me|yo|handle|ir|voy|going|do|coming|solo|sola|it|cuenta|this|want?
    alone|myself|solo|sola|me|own|solita|solito|cuenta|solos|solamente|nomas|handle|solo
! no|nobody|noone|none|not|nadie|do|without|sin|dont|ninguno|ni|there
    need|one|not|necesito|quiero|llevo|want|tengo|va|a|hay|is|anybody|any|have|else|que?
    anyone|anybody|nobody|nadie|someone|somebody|ninguno|ninguna|one|company|compania|a|supporter|
    support|llevar|come|coming|with|babysitter|else|acompanante|nobody
! private|privado|between|entre|personal us|matter|nosotros|business|nos|yo
! do|not|no|rather|prefer|prefiero|keep not|want|quiero|que|rather|kin|keep|them?
    kin|friends|anyone|familia|involve|involved|involucrar|meter|know|sepa|sepan|nadie|drag|private
! i am|will good|fine|be alone|solo|fine|ok|okay|by
= supporter.decide_later
! ask|asking|preguntar|preguntarle|see|check|find|depends|depende|let|avisar|aviso|ver|veo|need|voy|
    tengo|have|deje|dejeme|waiting|consultar to|if|with|who|a|out|on|me|si|que|le|quien|preguntarle|de|
    preguntar|whether? ask|if|with|kin|who|free|off|someone|can|anybody|puede|alguien|quien|kin|amiga|
    amigo|work|si|anyone|available|think|whether|pensarlo|them
! maybe|might|perhaps|quiza|quizas|tal|puede|possibly|not|no
    vez|que|know|sure|decided|se|todavia|my|kin|mi|aun|quien|who|if|bring|someone|alguien|yet|llevar
"""
