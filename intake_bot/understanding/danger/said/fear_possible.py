"""Fear of the other side: threats from it, being followed, retaliation: possible. Format: see ``grammar``."""

FEAR_POSSIBLE = """
== possible
look*|voltea*|check* .. behind|over|atras|hacia .. me|my|shoulder|atras
always look* behind
what if HE .. hurt*|hits|attack*|kill*|retaliat*|come*|follow*|find*
sabe|knows|conoce .. que|what|cual|which|mi|my|por ... ruta|route|camino|way|bus|tomo|take|paso|camion
what happens|about to? .. me|us .. after|afterwards|later|when
que me pasa* .. despues|luego
no|not|nothing|nada .. digo|say|pongo|put|writing ... por escrito|writing|paper|case|acaso
see|seeing|saw|veo|viendo|vi|visto .. his|her|their|el|la|su|him|that|same .. truck|car|carro|troca|moto|van|face|
    camioneta ... by|near|outside|around|afuera|cerca|por|at|on ... my|mi|our|kids|school|house|work|street|casa|
    escuela|trabajo
keep* seeing|running HIM|his|into
find|finds|know|sabe|averigu* .. out? where .. we|i .. moved|live|mov*|am|stay*
check*|revis* .. locks|lock|doors|door|windows|cerradura*|puerta*|ventana*|seguros ... times|veces|night|noche|
    every|cada|again|since|todo
ever|desde since|que .. got|salio|found|supo|out .. out|libre|released|$|i|me|no
cant|cannot|dont|no|not|barely .. sleep|duermo|dormir|eat|relax|rest|descans* ... knowing|he|hes|him|sabiendo|
    porque|because|anda|sale|libre|out|el|por|venga
nightmare*|pesadilla*|dream*|sueno* ... HE|him|viene|vienen|coming|after|busca|mata|kill* ... me|mi|por|my|again|
    otra
has|tiene|have|got .. cousins|friends|people|family|primos|gente|amigos|conocidos|eyes|contactos|
    homies .. everywhere|todos|partes|all|inside|dentro|lados|over
somebody|someone|alguien .. will|gonna|is|le|va|might|could|puede .. tell|decir*|come|find|buscar*|hurt|hacer*|
    avisar*
me|nos puede|pueden|vaya|vayan|va|van|quiera .. a|hacer|hacerme .. hacer|algo|dano
hacer*|haga*|do .. algo|something|dano|anything .. me|to|a|conmigo .. me|mi|si|$|por|my|us
people|gente|family|familia|friends|he|they .. dangerous|peligros*|violent*|armed|armad*
terrified|petrified|panic*|aterr* .. to|de|of|que ... him|room|verlo|same|alone|her|them|near|cuarto|el|verla
what if|happens HE .. comes|come|shows|finds|follows|retaliates|sends|hurts|attacks|does .. after|up|me|us|my|
    something|someone|to .. me|my|house|home|us|$|him|again
y si HE? .. viene|manda|busca|encuentra|sigue|venga|desquita|espera .. busca|encuentra|sigue|venga|desquita|espera|
    hace|casa|alguien|afuera
MIEDO de|a? salir|ir|dormir|estar|andar|caminar|abrir|llegar|que .. a|de|sola|solo|la|en|por|mi .. calle|casa|
    puerta|sola|solo|tienda|trabajo|el|escuela
drives|drove|driving|comes|rides|walks|circles|passes|circling|cruising|cruises|rolling|parks|parked by|past|around|
    near|outside|up|on|slow|in .. my|our HOUSE
conoce|conocen|tiene|tienen|saben|sabe .. mi|mis casa|direccion|horario|horarios|domicilio|ruta
sabe|saben|averiguo|averiguaron|descubrio|encontro .. donde vivo|vivimos|trabajo|estudian|estudio|viven|van|
    encontrarme|paro|estoy
HE sabe|saben|conoce|averiguo|descubrio|averiguaron donde|mi|en vivo|vivimos|trabajo|casa|direccion|estudian|
    estudio|estoy|viven|esta|duermo|van|queda|encontrarme
HE knows|know|found|has|got|have my address|house|car|schedule|apartment|work
HE knows|know|found out? where i|we|my live|work|lives|stay|sleep|mom|kids|go|goes|family|parents|school|car|park
HE knows|know|found|finds|has|have|got|sabe|saben|followed|find out|my? where|out|address .. i|we|my live|vivo|work|
    lives|stay|sleep
HE found|finds|tracked|encontro|localizo me|us
blocked|unknown|private|restricted|hidden|desconocido|privado|oculto|raro|anonymous numero|numbers|number|caller|
    numeros|calls|llamadas|id
numero|numeros|llamadas|llaman .. desconocido|desconocidos|privado|anonimas|cuelgan|mudas|raras|colgadas|anonima|
    extranas
hang|hanging|hung up|ups .. calls|on|call
calls|call .. hang|breathing|silence|nobody|no .. up|one
calls|call .. same|middle|night
same|mismo|misma|un|una|theres|hay|a|gray|black|white|strange|weird car|truck|van|carro|camioneta|coche|moto|suv|
    guy|tipo|hombre|man .. gris|negro|negra|blanco|blanca|que|keeps|on|in|en|outside|de|sits|por|raro|polarizado|
    polarizados|with .. cuadra|block|corner|esquina|outside|street|calle|afuera|around|vidrios|my|driving|pasando|
    rondando|mi
watch|watching|cuido|cuidando|cuidarme .. my|mi|mis|la|las .. back|espalda|espaldas|step
lights|luces|curtains|cortinas|blinds|doors|puertas|windows .. off|apagadas|cerradas|closed|locked|shut|down .. at|
    por|de|since|night|desde|because|noche|all|si|so
keep|tengo|dejo|leave|with .. lights|luces|curtains|cortinas|doors|blinds .. off|apagadas|closed|cerradas|locked|
    night
gets|get|got|getting|sale|salga|salio|releases|released|liberan|liberado|suelten|soltaron|comes .. out|libre|home|
    de|released|el|la .. the|de|next|in|soon|on|carcel|jail|early|this|and|of|bote|prison|tomorrow|month|
    week .... AFRAID|leave|move|here|living|hide|before|miedo|mudo|mudarme|me|scared|after|antes|wont|find|come
his|her|their|su|sus|the|la|el|esa KIN|boys|crew|people|gente|clica|pandilla|barrio|gang|homeboys|raza|banda|mara|
    cousins|uncles ... no|dont|aint|de|not|wont|are|is|son|es .. perdonan|perdona|olvidan|cuidado|forgive|forget|play|
    joke|juegan|armas|peligro|tientan|peligrosa|pesada|watching|plotting|planning|after|brava
es|son gente .. de|mala|pesada|peligrosa|brava
gente|familia de cuidado|armas|miedo
de cuidado
HE knows|sabe|saben|conoce ... my|mi|mis|what|a|que|when|where|donde|cuando|which ... stop|time|hora|route|ruta|
    schedule|school|routine|salgo|llego|entro|gym|church|iglesia|shift|turno|bus|bedroom|window|parada|leave|camino|
    rutina|trabajo|work
please|plz|porfa|better|safer .. HE|HIM|no|dont|that|if .. HE|HIM|never|not|tell|digan|le .. tell|find|finds|found|
    digan|entere|HIM ... answered|talked|contacted|date|address|addresses|live|hable|conteste|here|out
dont|no|never|pls|please tell|digan|le|give|let HIM|digan|her|him|el .. the|i|where|my|anything|que|donde|mi|fecha|
    date|when|about|hable|know
anda|andan|anduvo|been|was|were|is|keeps|estaba|someone|alguien preguntando|asking|asked|pregunta|preguntan|
    preguntaron .. about|por|for|around|mi .. me|mi|us|my|nosotros
wont|not|cant|no|dont be|living|live|vivir|stay|voy|going .. living|here|aqui|vivir|ahi|alla|after .. anymore|after|
    ya|when|cuando|if|then|he|$
me|i|yo vi|saw|vio|miro|miraba|stares|stared|stare|staring|se|me queda .. viendo|at|raro|mirando|feo .. me|every|
    cada|cuando|afuera
running|run .. mouth
warning|advertencia|aviso|note|nota|notes|recado|message .. on|under|in|en|left|dejaron|con|debajo|pegada|
    from .. my|the|mi|la|him .. car|door|wiper|puerta|carro|windshield|mailbox|parabrisas|porch
own it|up .. but ... brothers|uncles|cousins|family|boys|friends|dad
hermanos|primos|tios|brothers|uncles|cousins|familia|family .. de|of .. ella|el|hers|his|the .. no|dont|me|andan|
    want|quieren|wont|victim
street|calle|afuera|out|salir|outside .. ya|not|no|anymore|alone|sola|solo|cant|even .. salgo|puedo|go|step|walk|
    anymore|sola
ya no salgo|duermo|voy|camino .. sola|solo|de|a|tranquila|por|ni
AFRAID of|about HIM
HE AFRAIDING me
AFRAID to see|face|meet|be .. HIM|near|around|alone|same|in|with
AFRAID of|about seeing|facing|being|meeting|running .. HIM|near|around|alone|same|in|into|with
AFRAID .. HE ... come|comes|find|finds|hurt|hurts|do|does|kill|follow|know|knows|recognize|retaliate|after|anything|
    again|jump
MIEDO ... HE|HIM ... haga|pase|me|venga|sepa|encuentre|siga
MIEDO de|a|que .. verlo|verla|encontrarmelo|encontrarlo|topar|topármelo|toparmelo|tenerlo|enfrentarlo|cruzarmelo
me MIEDOS HIM
me da|dan|daba|sigue|causa mucho|tanto|un|todavia|harto|bastante? miedo|terror|panico|pavor HIM|ella|ese|esa|su|
    verlo|verla|encontrarlo|encontrarmelo|toparmelo|salir|estar|andar|ellos|sus .. familia|senor|hombre|tipo|el|calle|
    sola|solo|que|$|ella|cerca|gente|muchacho|chavo|amigos|hermano|hermanos
AFRAID .. MY safe|safety|life|family
i|we dont|not|never|cant|no|didnt feel|felt|am|be safe .. with|near|around|anymore|since|anywhere|going|there|
    because|knowing|being|alone|walking|outside|if|in|even
unsafe
no me siento|sentiria segura|seguro|tranquila|tranquilo|salvo .. con|cerca|desde|en|sabiendo|cuando|si|saliendo|
    sola|solo|ni|de|ya
no estoy segura|seguro|tranquila .. ni|en|con|sola|cerca .. mi|casa|calle|el
looking|look|mirando|checking|volteando .. over|atras|behind|para|por|hacia .. my|atras|mi|todos|me|
    encima .. shoulder|shoulders|back|espalda|lados|hombro
he|she|they|hes|shes|KIN might|may|could|would|will|gonna .. come|hurt|retaliate|send .. me|someone|people|
    house .. house|$|if|for|me
hell|shell|theyll come|find|get|send after|me|back|for|us|someone|people
puede|pueden|podria|podrian|capaz|vaya|vayan|va|van .. buscarme|desquitarse|vengarse|encontrarme|desquite|vengue|
    tomar
se quiere|quiera|va|quieren|puede|pueden|van|vaya|quieran a? vengar|desquitar .. $|de|conmigo|con|por
represalias|retaliation|retaliate|desquitarse|vengarse
HE knows|know|sabe|saben|has|found|tiene|tienen|got ... my|mi|mis|donde|where|i ... number|numero|car|carro|kids|
    hijos|school|escuela|live|vivo|schedule|horario|work|family|trabajo|license|address
saw|see|seen|vi|veo|noticed|visto|spotted HIM|el|lo|a|his|her|their|un|the ... outside|near|around|afuera|cerca|
    parked|my|following|estacionado|rondando|mi|merodeando|por|drive|driving .. my|mi|home|work|house|casa|street|calle|
    $|me|block|de|trabajo|the|job|school|by
somebody|someone|alguien|car|truck|carro|camioneta|moto|guy|man|hombre following|watching|sigue|siguiendo|vigilando|
    parked|afuera|estacionada|sits|ronda|pasando|rondando ... me|my|house|mi|casa|outside|home|afuera|calle|work|
    trabajo|school|noche|again
messing|mess|bothering|bother|harass|harassing|intimidate|intimidating|intimidan|intimida|molestan|
    intimidar .. with|a|me|my|us|mi ... me|family|us|online|kids|$|again|familia|house|school
i|we moved|move|mude|mudé|cambie|changed|moving|mudarme|esconderme|hide|hiding .. because|de|my|from|por|number|
    casa|para|numero ... HIM|el|hes|miedo|scared|him|her|find|encuentre|threats|amenazas|his|su
dont|no|not|never|ya want|quiero|wanna ... HIM|el|que|KIN ... knowing|find|sepa|come|hurt|encuentre|know|
    me ... after|me|haga|hurt|busque|mate|dano|siga
cant|no|dont|barely|hardly|ni sleep|duermo|dormir|eat .. dormir|because|sleep|at|por|thinking|pensando|de ... HIM|
    hes|he|el|miedo|scared|afraid|come|venga|threats|amenazas|they
me|nos vio|miro|mira|vieron|hizo|hace|hicieron|echo|ve|hacen .. senas|feo|con|amenazante|una|amenazas|sena|cara|
    mirada ... cuello|pistola|odio|feo|matar|amenazas|corte|disparar|amenazante|muerte|amenaza
gave|gives|made|makes|dio .. me|a|us .. look|gesture|throat|gun|finger|sign|stare
he|she|they said|told|warned|says|texted|wrote|posted|sent .. id|ill|to|i|me .. regret|better|watch|careful|keep|
    shut|drop|back|sorry|pay|stay|quiet|mouth .. it|not|my|quiet|mouth|out|back|up|charges|case|for|i|this|what|off|go|
    show|saying
posting|posted|posts|subio|publico|publica .. about|things|sobre|stuff|mi|my|cosas|threats ... me|snitch|rata|face|
    foto|address|threat|amenazas
know|se he|she|they|what|de|that .. capable|capaz|dangerous|can|what|lo .. of|de|is|do|que|man|puede
HE is|are|es|son|hes|shes|theyre very|muy|really? dangerous|peligroso|peligrosa|peligrosos|capaz|crazy|gang|
    unpredictable|capable|violent|violento .. of|and|de|y|people|$|with|member|person|gente|when|i|if
he|she|they|hes|shes|theyre|es|son|his|su|anda|KIN ... gang|pandilla|pandillero|cartel|maras|narco|narcos|
    pandilleros|marero|malandros|malandro|cholos|sicario|sicarios|delincuentes
AFRAID|worried|miedo|worry|nervous|preocupa|scared ... HE|hell|theyll|shell|el|ellos ... come|find|retaliate|
    revenge|vengue|follow|after|busque|hurt|desquite|house|home|haga|encuentre|gets|out|address|live|casa|represalias

== possible now
threaten*|amenaz* ... me|us|mi|my|nos
me|nos|mi|my .. threaten*|amenaz*
follow*|stalk*|chas*|watch*|sigui*|persig*|acos*|vigil*|espi* me|us|my|nos
me|nos .. sigui*|persig*|acos*|vigil*|espi*|acech*|rond*|intimid*|hostig*
know|sabe|saben|knows|se|conoce|imagin* .. what|lo|de|que .. HE|he|hes|shes|theyre|que|el|ella|they .. capable|
    capaz|capaces|can|puede
capable|capaz|capaces .. of|de ... him|he|el|todo|anything|ella|family|what|algo|cualquier|matar|hacer
HE .. capable|capaz|capaces .. of|de
no|not|never|dont|wont|nothing .. digo|pongo|put|saying|say|anything|nada|hablo|escribo|write ... escrito|writing|
    paper|record|he|el|phone|text ... si|case|acaso|find*|escrito|see*|entere|just|vea
por si acaso|las ... el|ella|me|nos|casa|anda
afraid*|scar*|terrif*|fright*|miedo|temor|pavor|asust*|aterr*|panic* ... HE|HIM|el|ella ... come*|do|hurt*|find*|
    haga|hacer|venga|salga|busque|out|me|know*|sepa|after|again|house|casa|revenge|family
HE ... venga*|veng*|desquit*|retaliat*|revenge|represalia* ... me|nos|conmigo|us|my|mi|$
no|dont|not want|quiero|let|dejen .. HE|HIM|que|him ... to|me|el ... find*|know*|encuentr*|sepa*|follow*|siga|hurt*|
    haga ... me|live|vivo|house|casa|family|kids|hijos|dano|us|address
quieren|quiere|want|wants|van|gonna|going .. a|to|hacer|hurt|get|cobrar* ... me|nos|us|conmigo .. dano|hurt|algo|
    cobrar*|pay|back
KIN|gente|people|friends|boys|gang ... threat*|amenaz*|watch*|follow*|sigui*|jump*|attack*|beat*|golpe*|harass*|
    buscan*|looking .. me|us|my|nos|for

== possible past
AFRAID|terrified of|to leave|go|walk|sleep|open|be|answer|salir|even|step my|the|outside|alone|out|home|house|at|
    door|anywhere .. house|home|because|he|they|night|door|$|now|alone|in|bc|cause
afraid|scared|miedo|terrified|unsafe .. de|to|at|in|en|a|por .. street|calle|home|casa|outside|salir|sleep|dormir|
    alone|sola|solo|door|puerta|night|noche
"""
