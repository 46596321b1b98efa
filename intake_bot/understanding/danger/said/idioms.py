"""Sayings that only sound like danger: what they cover is not read as danger. Format: see ``grammar``."""

IDIOMS = """
dont want .. anyone|anybody|nobody to go
looking|look* for .. revenge
watching .. with my KIN
que pasa si no hay
hermano|brother|papa|dad|tio|uncle|cousin|primo|vecino|abuelo|padre .. se|gets|got|era|es|was .. borracho|drunk|
    pesado|tomado|alcoholico
pesado .. con .. copas|tragos
no me dejan|deja salir|ir .. antes|temprano|trabajo|entre|semana|hasta .. de|las|semana|tarde
suegra|comadre|vecina
persigue la culpa
celos* .. de|con .. comida
mis|my|los|the hijos|kids|ninos|hija|daughter .. me? .. quitan|take|takes|agarran|quita|steal|use .. telefono|phone|
    cel|tablet
pega|da .. el sol .... pantalla
thought i was dead|gonna|going
thoughts of ending it .. that|was|then
or else ill .. nerve
dont want .. jail
anybody|anyone|nobody .. go to jail
sin mala intencion
without it being
en paz que
threw .. rock|piedra
no se si ya? pueda perdonar|ir|llegar|asistir
en el bano porque .. unico|only
hace|dijo|said .. amen
KIN .. beat me .. at
to jail .. want|wants
el|este|un|tanto dolor de cabeza
letter|wrote|write|carta|mensaje .. through|thru|por|via .. program|mediator|office|court|lawyer|advocate|programa|
    abogado|corte|mediadora
wrote me a letter through
cuanto|como|how|lo|that|much|why me|he|she|they|que lastimo|hurt|dolio|lastimaron|afecto .. me|$
beat|beats|beating me at|in .. again|bingo|madden|uno|chess|cards|dominoes|spades|pool|fifa|2k|poker|duty|kart|
    monopoly|everything|basketball|checkers|scrabble
dying|die|dead|muero|morir|muriendo|morirme|muriendome|mori|muerta|muerto|morimos to|of|for|from|de|por|con .. know|
    see|hear|find|laughter|laughing|hunger|hungry|boredom|heat|thirst|cold|risa|hambre|calor|frio|sed|sueno|
    aburrimiento|ganas|saber|pena|verguenza|curiosidad|antojo|embarrassment|cansancio|cansada|cansado|nervios|verlo|
    ver|coffee|tacos|amor|ternura|embarassment|curiosity|stress|estres|emocion|asco|comer|tos|gripa|cancer|envidia|
    celos|eso|meet|get|eat|try|tell|shame|thirsty
muero|muriendo|muriendome|morirme de ganas de acabar|terminar con|de esto|el|la|este
WANT to? die .. of|from .. embarrassment|laughter|shame|boredom|embarassment|cringe
me WANT|queria|quise morir|morirme .. de|del .. verguenza|risa|pena|frio|calor|hambre|oso|sueno
die|dead|dying|died|morir laughing|lol|lmao|tired|serious|end|battery|phone|line|lmfao
im|i dead $
to die for $
phone|battery|car|laptop|cell|charger|truck|plant|plants|plantas|celular|pila|bateria|telefono|cel|carro|wifi|game|
    show|computer .. is|about|going|gonna|to|died|dying|dead|muere|murio|esta|se|me|va ... die|dead|dying|died|muere|
    murio|morir|muriendo|muerta
kill|killing|killed|kills|kil|beat|murdered|mata|matan|matando|matar|mato time|tiempo|traffic|it|rush|heat|clock|odds|
    vibe|mood|buzz|hambre|bugs|weeds|germs|spiders|spider|mosquitos|roaches|bill|curiosidad|cucarachas|dos|
    aburrimiento|rato|battery|crowd|two|mosquitoes|ants|hormigas|plants|deadline|calor|gusanillo|moscas|engine|lights|
    noise|cockroach|rats|rat|mice|zombies|antojo
kill|killing|matar|mato the|el|un|a|some|my|la|las|los|dos|al .. time|tiempo|mood|vibe|lights|engine|spider|weeds|
    battery|rato|boss|bugs|hour|hours|aburrimiento|arana|cucaracha|pajaros|rata|mosquito|curiosidad|hambre|gusano|
    zombies|dragon|cucarachas|chickens|pollos|gallina|pollo|deer|pig|puerco|plant
is|are|was|re|s|be|been|gonna|really|just|esta|estan killing me|us|it
back|head|feet|knee|knees|foot|traffic|stomach|tooth|work|job|heat|homework|headache|wait|waiting|suspense|cramps|
    boss|bills|allergies|school|espalda|cabeza|pies|trafico|calor|rodilla|muela|trabajo|espera|tarea|estomago|dolor|
    jefe|duda|curiosidad|frio|mondays|legs|shoes|this|that|it|rent|prices|rodillas|hambre|estres|tos|humor|garganta|
    cuello|nostalgia|sueno|nervios|ansiedad ... kills|kill|killing|mata|matan|matando me|us|it
me|nos mata|matan|matando|mato el|la|los|las|de|un .. espalda|cabeza|pies|trafico|calor|rodilla|muela|trabajo|espera|
    tarea|estomago|dolor|jefe|duda|curiosidad|frio|hambre|risa|estres|aburrimiento|sueno|estudiando|tos|cansancio|
    nervios|garganta|cuello|ternura|verguenza|nostalgia|pena|angustia|ansiedad|antojo
me|nos esta|estan matando|mata el|la|los|las|un|esta|este|mi|de|tanta|tanto
me mato|muero|matando|mata trabajando|estudiando|entrenando|laborando|de|chambeando|por|limpiando|corriendo
mom|mother|boss|wife|husband|dad|coach|teacher|mama|jefa|jefe|esposa|marido|esposo|novia|girlfriend|sister|suegra|amá|
    vieja|roommate|he|she|they|me|papa|abuela|madre|patron .. gonna|going|will|would|va|kill|mata|matara|is|me .. to|
    a|me .. kill|matar|mata|murder .. me|$|si|if .. if|si|por|for|$|cuando|when ... late|tarde|llego|miss|forget|
    forgot|olvido|dishes|homework|lose|pierdo|spill|bill|phone|reprobé|repruebo|grade|grades|break|carro|practice|car|
    cena|dinner|birthday|trabajo|trash|cumple|cumpleanos|aniversario|laundry
mataria|matar|matando|kill|killed|killing|mato|maté por|for .. un|una|a|some|unos|that|coffee|food|cafe|tacos|nap|
    pizza|sleep
kill|killed|killing it|this|that .. at|on|in|test|interview|exam|presentation|performance|final|song|show|game
kill two birds
dos pajaros
dressed|lady|serial|time|buzz killer|kill|killers|killed
killer deal|whale|workout|food|app|playlist|view|outfit|song
murder|murdered|killed .. in|on|at .. game|fortnite|cod|warzone|xbox|playstation|fifa|nba|mystery|halo
hit|hits|hitting|beats|beat|punch|slap|kick|punched|punches|smacked|pega|pego|golpea|pegan|pegando|dio|da me|us .. up|
    with|different|hard|harder|deep|how|like|right|at|in|on|that|me|duro|fuerte|el|la|mucho|cuando|como|gacho|when|
    bien|cada|los|las|recio|un|una .. later|text|anytime|question|news|feels|chess|uno|realization|realized|feelings|
    games|pool|nostalgia|feel|money|tristeza|sueno|sol|recuerdo|hambre|gripa|calor|realizacion|sentimiento|domingos|
    cards|basketball|fifa|mario|checkers|dominoes|call|bill|ball|balon|cruda|luz|frio|pelota|realidad|recuerdos|
    melancolia|ambre|noche|aire|economia|tos|crisis|dolor|migrana|rayo|depre|alergia|ataque
hit|hits me|us up
it|that|this|which|reality|news|realization|song|music|pain|grief|sadness|wave|ball|sun|car|truck|bus|bike|eso|esto|
    cold|wind|covid|flu hit|hits|hurts|beats|hurt|slapped|slaps|pega|pego|duele|kicked|kicks|strikes|struck me|us|my|
    nos
me|nos pega|pego|pegan|golpea|da|dio|pegando|golpeo el|la|los|las|un|una|mucho|duro|fuerte|gacho|bien|muy|mas|hasta|
    recio|cuando|cada .. sol|luz|recuerdo|recuerdos|gripa|calor|frio|hambre|nostalgia|tristeza|cruda|sueno|aire|
    viento|tos|realidad|crisis|sentimiento|noticia|alergia|migrana|depre|balon|pelota|carro|economia|golpe|bajon|
    lunes|covid|situacion|inflacion|melancolia|ansiedad|musica|cancion|ritmo
hit HIM .. up|with .. a|$|on|later|the|about|for|when .. text|call|message|question|$|up|news|ball
it just|really|finally|also? hit|hits me that|how ... $
it just|really|finally|also? hit|hits me that|how
hit HIM up
beat HIM at|in|to|there|home|playing|score|by
beats|beat me .. there|playing|by
beats|beat me .. at|in|to .. chess|cards|dominoes|uno|it|there|madden|fifa|pool|basketball|games|game|checkers|
    everything|spades|golf|racing|tennis|domino|loteria|bingo|minutes|pong|scrabble
WILL beat HIM .. at|in|there|score|record|race|game|fifa|chess|pool|uno
shoot|send|drop HIM a|an|over|the .. text|email|message|line|msg|call|dm|glance|smile|link|photo|pic
shoot|shot me|you a|an .. text|email|message|line|call|dm
a shot
burn HIM a .. cd|copy|playlist|disc|dvd
hurt|hurting|lastimar|herir|hurts .. his|her|their|anyones|sus|los|my|mis|the|peoples|someones .. feelings|
    sentimientos|pride|credit|chances|orgullo|back|knee|ego|feeling
hurt|hurting|lastime|corte|cut|lastimé|burned|queme|pegue my|myself|me|el|la|un .. shaving|cooking|
    working|playing|cocinando|rasurando|trabajando|jugando|dedo|back|finger|knee|rodilla|espalda|pie|afeitando|
    lifting|toe|hand|ankle|shoulder|running|gym|pelo|cabello|unas|hair|picando|rasurandome|futbol
hurt|cut|burned|burn|burnt|lastime|corte myself .. shaving|cooking|working|playing|at|running|peeling|chopping|
    slicing|by|on|in|while .. work|shaving|cooking|working|running|gym|accident|knife|stove|playing|kitchen|lifting|
    glass|onions|chopping|the
me corte|corto|cortar|cortarme|corta el|la|las|un .. pelo|cabello|dedo|unas|fleco|barba|mano
me|ya corto|corte|cortaron|cortan de|la|el|tiempo|internet|luz .. luz|tiempo|agua|internet|dinero|llamada|telefono|
    senal
cortarme|cortarnos|cortarse el|las|un .. pelo|cabello|dedo|unas
quiero|voy|vamos a? pegar|golpear una|un|el|la .. siesta|grito|salto|vuelta|banio|bano|estirada|poster|carteles|
    llamada|cartel|telefonazo
le|les|lo|la voy|vamos|quiero a? dar|pegar|meter|hacer un|una|las|los|su|mis|el|la|de|ganas|con|mas .. abrazo|carta|
    gracias|disculpa|telefonazo|llamada|regalo|explicacion|vuelta|oportunidad|ganas|disculpas|grito|beso|mano|raite|
    chance|pago|comida|comer|dinero|perdon|espacio|gusto|noticia|sorpresa|caso|pesame|pregunta|favor|preguntas|pastel|
    cafe|saber|conocer|todo
killing|kill|suicide|suicidal squad|drinks|drink|wings|prevention|hotline|bomber|doors
highest|high school|schools|chair|five|fives|hopes|horse|way|ground|end|fever|temperature|blood|waters|stakes|heels|
    note|maintenance|speed|tech|price|prices|rise|quality|on
high on .. life|list|my|the|caffeine|sugar|jesus|waitlist|waiting
high horse
high as|a a? kite|school festival|parade|show
drunk|borracho|high|punch|ebrio|borracha|driver|driving|buzzed driver|driving|drivers|class|on|love|words|de|dial|
    uncle|amor|history .. amor|poder|love|words|life|power|felicidad|$|coffee|sugar|happiness|sueno|cansancio|class
buzzed|buzz haircut|cut|in|my|the|me|feed|lightyear
stoned|wasted|smashed|hammered|trashed|loaded|lit|rolling|tripping|blasted|faded fries|gift|potato|potatoes|
    time|years|money|hours|avocado|by|jeans|baked|haircut|car|burger|thumb|nail|window|
    windows|opportunity|down
lit up|candle|room
tomando|tomado|tomo|tomaba|tome|tomar clases|cursos|curso|terapia|el|cafe|agua|te|nota|notas|medicamento|medicina|
    fotos|decision|decisiones|en|la|un|una|mi|mis|mucha|mucho|apuntes|pastillas|jugo|leche|refresco|con|antibiotico|
    vitaminas|desayuno|siesta|aire|unas|las|aspirinas .. camion|bus|curso|clase|clases|cuenta|metro|terapia|decision|
    calma|foto|cafe|agua|leche|refresco|siesta|medicina|taxi|pastilla|descanso|jugo|antibiotico|vitaminas|coca|serio|
    te|tiempo|desayuno|fotos|aire|mate|malteada|baño|bano|riesgo|vacaciones|sol|presion
drinking|drink|drank|had|having|tome|tomo|tomando|eche|beber|bebiendo .. HOWMANY .. coffee|water|tea|juice|soda|cafe|
    agua|te|milk|coke|coca|refresco|refrescos|cafes|coffees|gatorade|monster|redbull|pepsi|leche|licuado|energy|sodas|
    slices|tacos|lemonade|smoothie|chocolate|coffe|atole|cookies
coca cola|zero|light
diet|cherry coke
drug|drugs store|test|tests|court|class|free
root|ginger beer|ale
on .. bus|train|metro line|linea
not|dont|no drink|tomo|bebo|consumo
pills|pastillas .. for|para .. my|la|el|dolor|presion|alergia|blood|headache|diabetes|back|cholesterol
afraid|scared|miedo|terrified|temo|terror|panico|scary|fear of|a|al|que|so|not|de|i|to|ala|las|los|el .. heights|dogs|
    spiders|elevators|flying|crying|dark|speaking|stairs|needles|clowns|dentist|alturas|perros|volar|elevador|
    elevadores|dentista|oscuridad|hablar|aranas|inyecciones|agujas|publico|doctor|avion|equivocarme|llorar|quedarme|
    trabarme|cucarachas|ratones|snakes|bees|storms|thunder|cats|lightning|water|rats|bugs|highways|ghosts|movie|film|
    judged|juzguen|crowds|snake|failure|ridiculo|fracaso|payasos|agua|driving|manejar|truenos|viboras|tormentas|
    trueno|abejas|sangre|needle|getting|microphone|answering|talking|sounding|forgetting|messing|freezing|breaking|
    losing|saying
afraid not|so|i|we|that .. i|we|day|date|$|cant|wont|have|its|it|the|need|my
im|i am? afraid i|we|not|so|its|that|the|my|monday|tuesday|wednesday|thursday|friday|saturday|sunday .. cant|wont|
    have|need|will|work|doesnt|$|missed|lost|dont|is|not|forgot|wasnt|didnt
me temo que|no|el|si
makes|made|making|make|makin me|us .. laugh|sick|happy|smile|sad|cry|think|wonder|late|feel|proud|hungry|sleepy|tired|
    nervous|stay|mad|work|sleep|go .. laugh|better|$|sick|happy|smile|sad|good|sleepy|safe|proud|nervous|late|tired|
    overtime|hungry|crazy|extra|to|double|hopeful|calmer|weak
says|said|told|tells|dice|dijo|dicen|tell|say|saying .. i|me|that|que .. have|had|must|tengo|need|should|debo|has|
    gotta to|que .. rest|stay|eat|drink|sleep|work|pay|be|clean|wait|come|leave|pick|take|bring|wear|get|call|show|
    pagar|descansar|dormir|comer|trabajar|estar|tomar|llevar|limpiar|esperar|recoger|llegar|usar|see|exercise|walk|
    check|finish|study|send|quit|lose|start|stop|move|sign|use|have|try .. at|a|mas|more|by|300|for|off|all|it|the|my|
    here|there|on|home|el|la|las|un|her|him|up|los|al|temprano|in|$|medicine|weight|ride|con|before|smoking|early|
    less|water|out|meds|break
die|dying|dead laughing|of .. at|laughter|boredom|embarrassment|hunger|shame|$
dead to me
work|job|feet|back|traffic|heat|knees|shift|shifts|overtime|allergies|boss|class|math|stairs|head|shoes|hours|
    suspense|waiting|diet|homework|commute|tooth|migraine|sun|cold|weather|bills .. is|are|been? killing|kills|
    murdering me|us|ya|you
mom|mama|mother|wife|sister|dad|boss|husband|coach|teacher .. is|will|gonna|going to? kill|murder me .. if|when|for|
    about|because|she
trafico|crucigrama|trabajo|calor|espalda|pies|tarea|hambre|gripa|turno|rodilla|muela|examen|jefe|frio|humedad|
    dolor .. me matando|mata|obliga|persigue|trae|muriendo
suicide lane|rate|rates|prevention|hotline|squad|watch|awareness
prevencion|tasa .. del suicidio
es|un|pure suicidio .. $|mejor|trabajar|manejar|jaja
libro|pelicula|serie|novela|book|movie|show|class|paper|essay .. suicid*
veneno|poison|raticida|cloro|bleach .. para|pa|de|for|to .. ratas|ratones|cucarachas|hormigas|plaga|rats|mice|roaches|
    ants|limpiar|clean|piso|laundry
dolor .. de .. cabeza|muela|espalda
no allowed to
cut hair|grass|lawns|class|school|coupons|meat|from|fabric
got cut
encerrado|encerrada|atrapado|stuck|trapped .. en|in .. trafico|junta|elevador|traffic|meeting|elevator|cuarentena|
    oficina
golpee la rodilla|cabeza|pie|dedo|codo
tiro al|a sol|la|el hamaca|hueva|playa|rato
fut|futbol|box|karate|boxeo|gym|soccer .. $|no|me|partido
romper .. el|un record
LO? voy|vamos a? pegar|dar|echar una|un leida|telefonazo|grito|bano|manita|mano|vistazo|ojeada|revisada|llamada|
    vuelta|aventon
LO? voy|vamos a? romper|ganar .. record
wake .. sad|mad .. because|it .. rain*|early
WANT to? die|morir laughing
WANT to? die of|from laughter|embarrassment
WANT to? disappear|desaparecer into|for|under|to|unos|un .. book|weekend|beach|blanket|covers|days|dias|while|rato|
    mountains
feel|felt|feeling dead .. after|shift|work|gym|tired|double
friend|friends|brothers|brother|uncle|tio|dad|cousin|primo|hermano|lost|gone|aunt|si ... suicide|suicidio .. since|
    long|years|hace|$|anos|ago
suicidal|suicida patient|patients|pt|clients|teens|callers
getting choked up
used to carry .. WEAPON
usar .. el|la cel|celular|telefono|internet .. en
WANT|vamos|voy a? matar .. marrano|pollo|pollos|puerco|cerdo|vaca|chivo|borrego|gallina|tiempo|cucaracha|hambre
WEAPON de agua|juguete|silicon|hule
sun|heat|sol|calor|spice|chile .. will|gonna|va kill .. ya|you|me|us
explota la cabeza
no quiero vivir en este|esta|ese departamento|casa|barrio|ciudad|colonia|estado
me disparo la|el alergia|presion|azucar|alarma
examen|sat|calor|final|tarea|trafico .. me|nos va a? matar
WILL|has to? kill my back|knees|feet
"""
