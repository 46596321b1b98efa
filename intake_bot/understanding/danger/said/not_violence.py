"""Blades, bats, blows and locks that hurt nobody: what these cover is no threat and no abuse. See ``grammar``."""

NOT_VIOLENCE = """
bat|bate|bats .. glove|gloves|guantes|ball|balls|pelota|cage|cages
bat|bate|bats ... park|parque|practice|game|baseball|softball|cancha|beisbol
toy|water|bb|nerf|fake|pellet|squirt|paintball|cap|glue|nail|heat|staple gun|guns|rifle|pistol
pistola|rifle|escopeta .. agua|juguete|nerf|diabolos|silicon|clavos|pintura
hunting|cacer*|caza .... rifle|gun|shotgun|escopeta|knife|cuchillo
rifle|gun|shotgun|escopeta .... hunting|deer|range|cacer*|venado|conejos|patos
kitchen|cocina|chef|cocinero|cocinera|carniceria|carnicero|butcher|restaurant|restaurante ... traigo|have|got|carry|
    with|con|uso|cuchillo|knife .. el|la|my|un|a? cuchillo|knife|todo|all
traigo|have|got|carry|uso .. cuchillo|knife|machete|knives|cuchillos .... cocinero|chef|cocina|kitchen|milpa|jardin|
    yard|cana|coco|fishing|campo|cook|work|pesca|lena|garden
machete|cuchillo|hacha|axe|culebra|vibora|snake ... anda|con|cuchillo|machete|con el|milpa|lena|monte|cana|wood
culebra|vibora|alacran|snake|raton .... machete|palo|escoba|shovel|bat|pala
hammer|martillo .. nails|clavos|nail
hammer|nails|martillo|clavos .... shed|building|build|fence|roof|techo|cerca|deck|mueble
darles|darle|dar|meterles en la madre .... final|partido|juego|domingo|torneo|liga
final|partido|torneo|game|liga .... darles|darle|madre|matar|beat|kill|destroy|crush
just killed a man
leyendo|reading|libro|book|novela|watching|viendo ... .... matar|kill|matan|mato|killed
prendi|prendio|prender|prendieron fuego a .. milpa|basura|parcela|pasto|lena|chimenea|carbon
nos agarramos a golpes jugando
golpea|golpear|pego|pega .. costal|pera|pinata|balon|pelota|bola
usar|use|used .. en|in .. la|el|the corte|juicio|court|caso|case|trial
abrir|open|rompi .. la|the caja|register|safe
serve|serving .. time|sentence
break|descanso|take a break
me pega|golpea|da en el orgullo|bolsillo|ego|alma
me corretea|persigue el tiempo|reloj
se me quema|quemo
me|nos encierran|castigan|castiga|encierra .. si|por .. no? .. voy|pago|salgo|falto|un|participo|digo
toque|lluvia|clima|trabajo|chamba|tos|dolor|espalda|rodilla|pierna|trafico|internet|senal|bebe|nino|niño|perro|gato|
    escuela|tarea|gripa|ciatica|artritis|brazalete|horario|turno|nieve .. no me|nos deja|dejan .. salir|dormir|ir|
    comer|manejar|hablar|caminar
toddler|baby|cat|dog|kitten|puppy|grandkids|grandbaby|newborn|knee|back|boss|supervisor|traffic|rain|snow|weather|
    curfew|monitor|parole|probation .. wont|doesnt|dont|not|never let me|us
wont|dont|doesnt let me have|use my? cell|phone .. at|in|on .. plant|work|school|jail|job|shift|floor|class
kids|grandkids|toddler|nietos|hijos|baby|gato|cat .. lock|locks|hold|holds|keep|keeps|tienen|tiene .. me|us .. out|
    hostage|amarrada|awake|up|prisoner
choked|choking up
choked at|on|when|in my|a|the|court|i|front
hit|hitting up .. my|him|her|a|the
beat|beats me i dont|no|idk
the break in
one|a|another|lunch|short break in|into|at
black eye|ojo morado .. from|del|de|por|in|playing .. soccer|basketball|football|softball|baseball|boxing|practice|
    game|fut|futbol|box|entrenamiento|partido|pelota|balon|surgery|cirugia
encerrada|encerrado|locked|encerrados .. in|en .. bodega|oficina|office|trabajo|work|warehouse|estudio|
    biblioteca .. haciendo|doing|estudiando|studying|inventario|inventory|trabajando
pumas|chivas|america|rayados|tigres|equipo|team|azul|toros .. nos dieron|metieron|dio|pusieron una? paliza|goliza|
    madriza|chinga
different times
different times
mi hijo me hizo un desastre
beat me .. noodle
locked|lock the keys
locked in .. yes|agree*|contract|decision|price|rate
yes now mean .. locked in
mortgage|rent|bills|deuda|deudas|renta|hipoteca|taxes|loan .. is|are|me|nos|esta|estan .. strangling|killing|
    choking|ahogando|ahorcando|matando
can|could|puedo|would i? .. settle|work|catch|wait ... with|another|own|and|a
mato con mi insistencia|preguntas
black eye|ojo morado .. from|del|de|por .. soccer|basketball|football|softball|baseball|boxing|practice|game|fut|
    futbol|box|partido .... vean|asusten|see|worry
lock|locks me up over|for|if
me encierran o|por
de|da|dan|dar|me lastima
corro riesgo
datos|direccion|address|info .. escondidos|escondida
informed|told that i dropped
hit|beat|punched|stabbed|shot|jumped|robbed|hurt|pushed|slapped|cut|swung|kicked|choked HIM|him|her|them|
    at .... sorry|ashamed|apologize|apology|regret|regrets|remorse|forgive|forgiveness|amends|wrong
le|lo|la|los pegue|golpee|di|apunale|dispare|avente|empuje|corte|golpeamos|pateamos|amenace .... siento|perdon|
    arrepiento|arrepentido|arrepentida|verguenza|disculpa|disculparme|culpa|excusa|lamento
hit|beat|punched|stabbed|shot|jumped|robbed .. HIM|him|her|them .... i|we was|were 12|13|14|15|16|17|18|19|20|21|22|
    young|drunk|kids|kid|teenager|stupid
le|lo|la|los pegue|golpee|di|apunale|golpeamos|pegamos .... tenia|teniamos|era 12|13|14|15|16|17|18|19|20|21|joven|
    chavo|morro|adolescente
baby|bebe|grandkids|grandkid|nietos|nieto|cat|dog|horse|mule|goat|cow|vaca|caballo|burro .... kicking|kicks|kicked|
    patea|patean|pateo|hits|bites|bit|muerde|mordio|scratches|scratched|arana me|us?
kick|kicks|kicking|kicked me off
kick|kicks|kicking me from|all inside|night
me|nos patea|patean .. noche .. como mulas
bebe me? patea|pateo .. la? panza|costillas|vientre
boxing|sparring|karate|mma|wrestling|judo|football|rugby|hockey|derby|muay .... hit|punched|kicked|choked|knocked|
    tackled|slammed|beat|beaten .. me|us|in|around|$
slap|slapped|slaps|patted|hit me|us on the back|shoulder
used to want|wish|dream|think|plan .. to|him|her|them|of|about .. hurt|kill|dead|killing|hurting|die|punch|
    beat .. him|her|them|$
used to hit|beat|slap|choke|kick|punch|hurt|abuse|lock me|us|mom|my
antes|solia .. queria|quise .. matarlo|matarla|golpearlo|muerto|lastimarlo
solia pegarme|golpearme|maltratarme
locked|lock|locks|locking myself|my|our .. keys|out|key|phone
i fell|tripped|slipped .... black|got|broke|busted|bruised .. eye|arm|leg|hip|wrist|lip|nose|ankle
falling|fell .. off|down|from|out .. ladder|bike|horse|roof|bed|tree|scooter|skateboard
broke|broken|fractured .. my|his|her|arm|leg|hip .... ladder|bike|skiing|soccer|basketball|falling|fell|slipped|ice
bring|bringing|carry|ill .. my|the|a? gun|pistol|arma|pistola safety|permit|license|licencia|permiso|range|
    certificate|class|course|lock
bring|bringing|carry|llevo|traigo|take|taking .. a|un|el|my|the bat|bate|bats .... glove|gloves|ball|balls|park|
    practice|game|guantes|pelota|parque|beisbol|softball|cages
llevar|llevo|traer .. la|el|mi escopeta|pistola|rifle|arma .. a|al|para .. registrar|vender|empenar|arreglar|
    entregar|cazar|monte|caza|feria|tiro
stick|put|putting a pin in
put|add|use a? bullet point|points
got|bought|get|getting|buy|compre|compramos|regale HIM|him|her|them|le|my|mi a|an|un|una .. hammer|bat|knife|bow|
    axe|gun|rifle|martillo|bate|navaja .. for|por|para|pa .. birthday|christmas|graduation|cumple|cumpleanos|navidad
LO|lo|la|los? voy|vamos|quiero|vas a agarrar|agarro|agarraste|agarraron en curva|movidas|desprevenido|desprevenida
lo|la|le|te|los|las|me? quiero|voy|dan|ganas? a|de? matar|mato|comer|comerme|matarlo a besos|cosquillas|abrazos|
    carcajadas|apapachos
le? echo|echar|echarle|pongo|poner|ponerle|cargo|cargar gasolina|gas a|al|en|para .. carro|troca|camioneta|moto|
    tanque|camion|coche|podadora
le|les? prendo|prender|prenderle|prendiendo .. la|el? lumbre|fuego|candela .. a|al|para|pa|en .. frijoles|comal|
    asador|anafre|carbon|fogon|estufa|horno|boiler|lena|chimenea|fogata|cafe|comida|veladora|vela|olla|caldo|tamales
HOMEY? me agarra|toma|aprieta|da la mano cuando|para|y|mientras|en|si .. lloro|miedo|cruz*|rezo|triste|calle|
    rezamos|juicio|nervios*|camin*
me jala|jalan el|la|los internet|trabajo|celular|wifi|chamba|sueno|telefono|senal|pies
se me|nos sube|suben|baja el|la presion|azucar|colesterol|fiebre|temperatura|calentura|gato|perro|nieto|animo
me|nos|se quiebra|quiebro|rompe|rompo|parte .. la cabeza .. este|esto|formulario|con|pensando|tanto|preguntas|
    pregunta|numeros|papeles
me golpee|pegue|corte|queme|machuque con|en|contra|la|el
nombre|cara|apellido|voz|eso .. me suena
me mete|meto|meti|meten en problemas|lio|lios|broncas|lodo
me trae|traen a raya
me trae|traen de .. lado|arriba|aca|cabeza|vuelta
ando|con|tengo .. ojo|labio|cara|mano|pie|cachete|parpado hinchado|hinchada|morado .... abeja|avispa|mosquito|muela|
    alergia|perrilla|orzuelo|conjuntivitis|arana|dentista|diente|operacion|cirugia|caida|cai|futbol|partido|balon|box
ojo|labio|cara|mano|pie|cachete|parpado hinchado|hinchada|morado .... abeja|avispa|mosquito|muela|alergia|perrilla|
    orzuelo|conjuntivitis|arana|dentista|diente|operacion|cirugia|caida|cai|futbol|partido|balon|box
eye|lip|face|cheek swollen|puffy|black|bruised .... bee|wasp|allergy|allergies|tooth|dentist|surgery|stye|mosquito
HOMEY .. no me|nos deja|dejan ir|salir|ver|usar .. sola|solo|tarde|noche|fiesta|calle .... tengo|anos|15|14|16|17|
    13|porque|menor
mom|dad|parents|grandma|mama .. wont|doesnt|dont let me go|ride|drive|take|come .. alone|myself|bus
voy? a? darle|dar un tiro a eso|esto|la|el
quiero|quisiera|voy|poder? a? dar|darle|darles|dando|doy|di la cara .. a|y|$
te voy a .... carrilla|broma|jugando|jaja
lo|la? tengo|traigo en la mira .. un|una|ese|el|otro .. carrito|carro|casa|trabajo|depa|curso|vestido|puesto|moto
alive to hear|see|know|read|meet|enjoy
makes me|us? wanna|want|feel .. crawl|hide|die
mortgage|rent|bills|debt|loan|inflation .. is|are .. strangling|killing|choking|beating us|me .... matters|help|
    restitution|so
me sigue|siguen doliendo .... donde me pego
kill|killing|murder|crush|destroy|smash .. it|this|a|the|that? .. interview|test|exam|burger|taco|pizza|beer|game|
    workout|presentation|tacos|steak|audition|final|quarterly
beat|beats|beating .. the|that traffic|rush|heat|odds|clock|crowd|deadline|record|line
beat me to|at .. the|it|parking|punch|chess|cards|pool|checkers|dominoes|door|counter
kick|whoop|whup|beat|kicking|whooping|beating .. his|her|their|your|my ass|butt .. in|at|on .. chess|cards|madden|
    2k|game|fortnite|pool|dominoes|uno|mario|fantasy|monopoly|checkers|golf|bowling|xbox|ps5
shooting|shoot .. hoops|pictures|photos|pool|video|videos|film|wedding|portraits|commercial|breeze
drop|dropping|dropped HIM|him|her|them|kids|son|daughter off|at .. school|dads|moms|house|daycare|work|airport|
    clinic|practice|day|home|bus
WILL? cut|cutting|trim .. his|her|my|their|the|some .. hair|grass|lawn|nails|bangs|cake|check|hedge|toenails
kicked|broke|busted .. in .. my|the|our door|window .. and .. stole|took|robbed|grabbed|ran
heat|work|job|life|shift|weather|school|class|finals|stomach|cramps|pollen is|keeps|been|are beating|kicking|
    killing me|us .. up|down|$
holds|hold|held me|us down in|through|when .. hard|times|broke|tough
jail|prison|work|school|job|court|probation|program|hospital|facility|dorm|parole .. wont|doesnt|dont|didnt let me|
    us .. use|go|leave|have|out .. phone|$|after|until|early|home|it
me|nos pone|puso|pasa la mano en|sobre|por la|el espalda|hombro|frente|cabeza
me|nos abrio|abre|abrieron los|el|la|las ojos|corazon|puerta|puertas|mente
me|nos tira|avienta|tiro|avento la|el|un|una? onda|paro|ride|aventon|chamba|bola|mano|rollo|indirectas
me aprieta|apreto|dio|da la mano .. en|y|cuando|al|$
partir|parto|cortar el|la|los|un|una? pastel|queso|pan|limon|limones|carne|lena|piñata|pinata|rosca|sandia|pavo
le|les|lo|la voy|vamos a sacar|tomar copias|copia|fotos|foto|cita|radiografias|sangre|jugo
lo|la|los|las voy|vamos|tengo a|que dejar|recoger en|a|con .. escuela|casa|trabajo|guarderia|visto|aeropuerto|paz|
    kinder|mama|abuela|doctor
lo|la|los voy|vamos a ver sufrir|llorar con
cuchillo|navaja para|de|pa el|la|cortar .. pastel|carne|fruta|queso|cocina|pan|pescado|mantequilla
arma|pistola .. legal|registrada|reglamentaria|permiso|guardia|policia|seguridad|escolta .. $|por|para|de|mi
llevo|cargo|traigo|porto .. arma|pistola .... guardia|policia|seguridad|escolta|permiso|vigilante|reglamentaria
take|taking .. his|her|their|that life story|savings|advice|lessons|lesson
i|she|he? locked my|our|the keys .. in|inside .. the|my? car|truck|house|room|apartment|trunk
kick|kicks|kicked|kicking me|us|him|her|them out
"""
