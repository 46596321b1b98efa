"""Where and in which way: the office, a public place, near home, online, letters; where to sit; when to arrive."""

PLACE = """
= office
your|ur|the|yall|program|ya office|offices|building|place|spot|center
office|oficina|offices|oficinas|headquarters|ofi
su|sus|tu|la|las|una|al|ala oficina|oficinas|despacho|edificio|ofi
oficina de ustedes
over? there with you guys|all?
there|at|go|come|over|ahi|alla|aqui|alli|voy|ir|directamente con|a|to you|ustedes|usted|yall
con ustedes
where|wherever|donde you|ustedes|yall guys? are|work|estan|trabajan|esten
at|in your place|spot|building|center|location|site|end
i? can|will|could come|go|drive|head to|in|down you|there|yall guys?
come in|down
come|go to|see you
i come to you
donde ustedes estan|esten|trabajan
en el centro de mediacion
in your offices
program|programs office|place|building
= public
public|publico|publica|neutral|publicly
a? public|neutral|open|crowded|busy place|space|spot|area|location|setting|ground|territory|site|somewhere|park|library
un lugar|sitio|espacio|area|zona publico|neutral|abierto|concurrido|con
somewhere|someplace|anywhere|place public|neutral|open|busy|crowded|with
out in public
with people|other around|people
con gente|mas alrededor|gente
donde haya|hay gente|mas
around|near other? people
library|biblioteca|libreria|cafe|cafeteria|restaurant|restaurante|park
parque|plaza|mall|starbucks|mcdonalds|mcdonald|denny|dennys
church|iglesia|parroquia|community|rec center|hall|centro|room?
coffee shop|place|house|spot
coffeeshop|diner|museum|museo|gym|school|escuela|zocalo|jardin
kiosko|lobby|taqueria|fonda|panera|ihop|dunkin|zoo|courthouse|gimnasio
centro comunitario|comercial|social
center of town
community|recreation|senior|civic center|hall|room
= near_home
near my? home
near me|home|here|us|mine|mi
near|nearby|around my|our|the house|home|place|apartment|apt|crib
close to|by me|home|here|my|us|mine|where|the? house|home|place|apartment|apt|neighborhood|live|i|crib|kin? live?
close by
closer to me|home|my|us house|home|place?
closest to me|home|my|us|where house|home|place|i? live?
nearest to? me|my|home house|home|place?
next to my? house|home|me|place|apartment
around here|my|the|where house|home|neighborhood|way|area|place|corner|block|i? live?
by my house|home|place|apartment|job|crib|neighborhood
by the house|crib
my|our|the neighborhood|hood|area|part|side|block|barrio|town|neighbourhood of? town?
in|at|around? my neighborhood|hood|town|area|block
where i live|stay
somewhere|someplace|something|anywhere|place|spot near|close|nearby|closer by|to|me|my|here? me|house|home|here?
walking distance
i can walk to?
within walking distance
not far from me|home|my|here house|home|place?
local|nearby|walkable
cerca|cerquita|cercas de mi|mii|aqui|casa|donde casa|casita|colonia|barrio|domicilio|hogar|depa|vivo|yo? vivo?
cerquita|cercano|cercana
lo|un|algo|lugar|sitio mas? cerca|cercano|cerquita|cercas
cerca
aqui|ahi|alla cerca|cerquita|cercas
aqui|por|en|alrededor por|en|mi|de|donde mi|la|el|aqui|donde|casa|vivo casa|colonia|barrio|cuadra
aqui|por|en|alrededor por|en|mi|de|donde mi|la|el|aqui|donde|casa|vivo rumbo|zona|vecindario|pueblo|vivo
por mi|la|el|aqui casa|casita|colonia|barrio|rumbo|rumbos|vecindario|cuadra
en|a mi|la|el colonia|barrio|rumbo|rumbos|vecindario|cuadra
mi colonia|barrio|rumbo|vecindario|zona
por aqui|mi|mis|mii|donde casa|colonia|barrio|rumbo|rumbos|lado|vivo?
donde vivo
a la vuelta
aqui en corto
pueda|puedo llegar|ir caminando|pie
= online
online|virtual|virtually|remote|remotely|zoom|skype|facetime|webcam|internet
video|videos|videocall|videochat|videollamada|videoconferencia|videollamadas|virtualmente|remoto|enlinea
on line
zoom|video|virtual|online|skype|facetime call|chat|meeting|conference|one|link|thing
google|microsoft|ms meet|meets|teams
teams
over|by|on|via|through|using|in|with the? zoom|video|internet|computer|phone|webcam|skype
over|by|on|via|through|using|in|with the? facetime|camera|web|laptop|screen|teams|net|whatsapp
on my|the|a computer|phone|laptop|tablet|screen|cell|pc from? home?
from my|mi? home|house|couch|room|computer|phone|bed|place|casa
computer|laptop from? home?
from my? home|house|couch|phone|computer|place|bed|bedroom
over a? screen
en|por|x linea|internet|zoom|video|videollamada|skype|computadora|compu|celular|telefono
en|por|x pantalla|facetime|whatsapp|whats|camara|videoconferencia|meet|teams|cel|remoto
de|a forma|manera|distancia virtual|remota?
por|con|en|desde la|el|mi compu|computadora|telefono|celular|cel|camara|pantalla
desde mi? casa|hogar|cuarto
a distancia|virtual
en linea
por medio de internet|zoom|video
llamada de video
video llamada
by camera
= face_to_face
face to face
faceto face
f2f|presencial|presencialmente|irl
in person
in real life
in the flesh
in the same room
en persona|vivo
cara a cara
frente a frente
de frente
same room
sit down together
meet them? in? person
meet them
vernos|verlo|verla|verse|verme
en el mismo cuarto
= across
across
face to face
right|directly|straight|sitting|sit|seated in|across|opposite|facing from? front? of? them|each? other?
facing them|each|me|eachother other?
opposite side|sides|them|each|from of? other|them?
across from? them|each|eachother other?
in front of? them|me|each other?
looking at|them each|them|me other?
look them in the eye|eyes|face
where i can see them
see them face|eyes
de frente
frente a frente
cara a cara
enfrente de? them|uno? del? otro?
en frente de? them?
frente de? them|uno? a? otro?
viendonos|mirandonos|viendo|mirando a? la? them|cara?
opuesto|opuestos|opposite|faceto
= side_by_side
side by|to side
next|close|beside|near to? each|them|one|eachother other|another?
beside|alongside
beside|alongside them|each other?
next to each|them|eachother other?
same side of? the? table?
shoulder to shoulder
lado a|por|con lado
al|a|de lado de|del|uno|them|otro them|otro|uno|el?
a un lado de|del them|otro
juntos|juntitos|junto al? them|otro|a?
uno al|a|junto lado|al del? otro|uno?
hombro con|a hombro
mismo lado
= off_to_side
off to? the? side
to|on|at|towards the|one|a side
a side
hacia|a|de|por un|el|los lado|lados|costado
a|de ladito|lado|costado
al costado
= circle
circle|circulo|rueda|ruedita|round|ring|circular|redondo|redonda|circulito|bolita
in|like|en|a|un|form a|un|una|like|forma|circle|rueda circle|round|ring|circulo|rueda|table|redondo|de
round table
mesa redonda
around a|the table
alrededor de la|una mesa
en bola|media|semicirculo luna?
= far_apart
far apart|away|from|as them|possible?
as far as|away|apart possible|from|as? them|possible?
not close|near to? them
not too close|near to? them?
distance between|from us|them
at a distance
opposite ends of? the? room|table?
other side|end of the? room|table
across the room
with space between?
lots of space
lejos|lejitos|apartado|apartados|separados|separado|retirado|retirados|distanciados|retiradito|retirada|lejecitos
lo mas lejos|retirado posible?
a distancia
con distancia|espacio
apart|distant|spaced|separate|separated
= near_door
near|by|close|next|beside|closest to? the? door|exit|way
door|exit|puerta|salida
cerca|junto|pegado|pegada|al|a|por|cerquita|lado de|a|la|del|lado la|de|puerta|salida la|puerta|salida? puerta|salida?
= before
~ before|antes|earlier|early|beforehand|antesito
before them|the|everybody|everyone|anybody other? get|gets|arrive|arrives|come|comes|walk|walks|does|do? in|there|here?
antes que|de them|todos|nadie|llegue|llegar|lleguen|el|entre them?
ahead of? them?
me|i|yo there? first|primero|primera
i go|get|arrive|come to|like|be? be|get|arrive? in|there|here|inside|already? first|early|earlier|before
i go|get|arrive|come to|like|be? go|come|walk|sit? in|there|here|inside|already? first|early|earlier|before
i am|be|want|walk to|like|be? be|get|arrive|go|come|walk|sit? in|there|here|inside|already? first|early|earlier|before
i would|will|prefer|rather to|like|be? be|get|arrive? in|there|here|inside|already? first|early|earlier|before
i would|will|prefer|rather to|like|be? go|come|walk|sit? in|there|here|inside|already? first|early|earlier|before
i like|should|have|need to|like|be? be|get|arrive? in|there|here|inside|already? first|early|earlier|before
i like|should|have|need to|like|be? go|come|walk|sit? in|there|here|inside|already? first|early|earlier|before
get|be|arrive|come|go|walk|sitting|getting|being|arriving in|there|here|inside? first|early|earlier
already|be sitting|seated|there|inside|in when|before them
sitting down? already when them
already be? sitting|seated|there|inside|settled|in
i want|wanna|need to be inside|settled|seated|sitting
have them come|arrive|walk|get in|there? after|second|last me?
them come|comes|arrive|arrives|walk|walks|go|goes|get|gets in|there? after|second|last|later me?
them after|second|last|later me?
yo llego|entro|voy|estar|estoy|paso|llegar|entrar|quiero|prefiero llegar|estar|entrar? primero|antes|primera|temprano
llegar|entrar|estar|pasar|llego|entro|estoy yo? primero|antes|primera|temprano
prefiero|quiero|quisiera|gustaria llegar|entrar|estar|pasar|ya|yo estar|llegar|ahi? primero|antes|primera
prefiero|quiero|quisiera|gustaria llegar|entrar|estar|pasar|ya|yo estar|llegar|ahi? temprano|sentado|sentada|adentro
que them llegue|entre|pase|venga despues|luego
cuando them llegue|entre yo|ya yo? ya|este|sentado
ya estar sentado|sentada|ahi|adentro|alli
yo ya este|estar|estando sentado|sentada|ahi|adentro|alli
~ first|primero|primera|temprano|early
= after
~ after|despues|afterwards|afterward|later
after them|the|everybody|everyone other? get|gets|arrive|arrives|come|comes|is? in|there|here|inside|already|seated?
after them|the|everybody|everyone other? are|walk|walks|sit|sits|does|do? in|there|here|inside|already|seated?
despues de|que|del them|todos|llegue|el|entre them?
behind them
them|they first
them already|be sitting|seated|there|inside|in|are|is|be there|inside|in|seated|sitting?
them is|are|be already|there|inside|sitting|seated|in there|inside|in|seated|sitting? when|first|before?
let|have|want|prefer|like|rather them to? get|arrive|come|go in|there|here|inside|seated? first|already|before me?
let|have|want|prefer|like|rather them to? walk|be|sit|wait in|there|here|inside|seated? first|already|before me?
let|have|want|prefer|like|rather them to? get|arrive|come|go|walk|be in|there|here|inside first|already|before?
once|when|until them is|are|gets|get|arrive|arrives|sits|sit already|there|in|inside|seated? there|in|inside|seated?
them can|could|should|may|will? get|gets|arrive|arrives|come|comes in|there|here? first|before me?
them can|could|should|may|will? go|goes|walk|walks|be|there in|there|here? first|before me?
them there|here first
i go|get|arrive|come|am|be to? be|get|arrive|go|come|walk? in|there|here? second|last|after|later
i want|walk|will|would|rather|prefer to? be|get|arrive|go|come|walk? in|there|here? second|last|after|later
get|be|arrive|come|go|walk in|there|here? second|last
me|i second|last
come in last|after|second
que them|el llegue|entre|pase|venga|este|vaya primero|antes|adentro|ya
que llegue|entre|pase|venga|este|vaya them|el primero|antes|adentro|ya
them|el primero|antes
primero them
ya que them|el este|llegue|entre|haya|se adentro|ahi|llegado|entrado|sentado?
cuando them|el ya? este|haya adentro|ahi|llegado|entrado|sentado|sentada?
yo llego|entro|voy|paso|llegar|entrar|quiero|prefiero llegar|entrar? despues|ultimo|segundo|luego|al|tarde ultimo|final?
llegar|entrar|pasar|llego|entro yo? despues|ultimo|segundo|al|luego ultimo|final?
yo despues|ultimo|luego|segundo
= same_time
together|simultaneously|juntos|simultaneo|parejo|sametime|simultaneamente
same|exact time|moment|thing
at the? same|exact time
all|both|walk|go|come|arrive at|of|in|us|we? at? once|together
at once
al mismo|parejo|igual tiempo?
a la par|vez|misma vez|hora?
los dos juntos|parejos|al|a mismo|la tiempo|vez|par?
mismo tiempo|rato
both of us
= separate_doors
another|different|separate|other|side|back|otra|diferente|distinta door|doors|entrance|entrances|entry|puerta|entrada
by|through|use the|a|another|different back|side|door|other|entrance|different|separate? door|entrance|entry?
puerta|puertas|entrada|entradas de|trasera|diferente|distinta|separadas atras|servicio?
puerta|puertas|entrada|entradas separada|diferentes|distintas|aparte|lateral atras|servicio?
otra puerta|entrada
puerta|entrada aparte
not|without see|seeing|run|bump|running|bumping into? them in|at|on? the? way|door|hallway|lobby|entrance? in?
sin verlo|verla|verlos|toparmelo|toparmela|encontrarmelo
por atras
"""
