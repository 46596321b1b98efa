"""Meaning to hurt someone: will, plan or way, a violent act, the other person, in any order. See ``grammar``."""

THREATS_FRAMES = """
== clear mine
WILL ... SLAY SOMEONE $|and|when|if|for|with|in|at|on|before|after|because|so|tonight|today|tomorrow|SOONDAY|until|
    till|i|the|one|myself|to|like|right|next|first|then|next|soon|bad|where|by|dead|outside|too|he|she|they|whole|all
WILL .. DOWN
gonna|going|ill|ima|imma|finna|boutta|bout|about|swear|im|we|tryna|goin|gon|gone|will|wanna .. SLAY SOMEONE .. in|
    with|when|if|$|before|outside|at|for|dead|DEADLY|hands|bare
i|we|ill|im|till|until|let|lemme|just|and|then .. DOWN .. $|when|if|with|tonight|myself|and|right|him|her|them|today|
    behind|at|before|again|myself|out|for|first|friday|sunday|saturday|monday
WANT|need|like|love|hope|rather|ready .. DOWN
DOWN ... i|ill|im|we .. swear|promise|mean|will|gonna|dont|got|know
i|we|ill|ima .. swear|promise|mean|vow|pray*|god|mama|unborn|mother|kids ... SLAY|DOWN .. SOMEONE|$
shooting|stabbing|killing|strangling|beating|murdering|choking|smothering|poisoning|burying|bodying|smoking|clapping|
    dropping|finishing|torching|ending .. SOMEONE .... WILL|im|tonight|today|tomorrow|SOONDAY|ready|way|plan*
im|i|we|were|am .. shooting|stabbing|killing|strangling|murdering|choking|smothering|poisoning|burying|finishing|
    bombing|snapping|breaking|slitting|torching|cutting|smashing|burning|stomping|ending|popping|dropping|smoking|
    clapping|spraying|blasting|hunting|crushing|bashing|splitting|bodying|unloading|emptying SOMEONE|his|her|
    their ... $|when|if|tonight|today|tomorrow|SOONDAY|at|in|with|first|neck|throat|house|skull|head|down|up|off
planning|plan|planned|intent|intention|intentions|purpose|intend|intending|way|decided|determined|idea|dream|
    goal ... to|of|on|is|for ... SLAY|shooting|stabbing|killing|strangling|murdering|hurting|beating|poisoning|
    jumping|burning|confronting|DOWN .. SOMEONE|his|her|house .. $|when|if|with|at|tonight|tomorrow|today|in|on|i|
    next|and|so|SOONDAY
intend*|intent*|plan*|purpose .. to ... SLAY|DOWN|confront .. SOMEONE
until|till|til|hasta .. HE|shes|hes|theyre|theyr|one|hell|shell .. UNTILDEAD .. $|and|in|on|or|from|like|ground|dirt
not|wont|cant|aint ... stop|rest|sleep|leave|leaving|stopping|quit|done|happy|satisfied|peace .. until|till|
    til ... dead|bleed*|dirt|ground|buried|gone|suffers|pays|dies|hurts|grave|blood
at gunpoint
at knifepoint
coming|come|going|go|walk|walking|show|showing|run|roll|pull|busting|kick|burst .. in|up|through|there|thru shooting|
    blasting|swinging|busting|shootin|swingin|stabbing|spraying|gunning
i|we|ill|going|gonna|im|be .. open|opening|start|starting fire|shooting|blasting|spraying
pull|pulling|squeeze .. trigger .... him|her|them|there|today|tonight|again|can|will|ready|still|way|driving
i can|could|will|still pull|squeeze the? trigger
two|one|three|2|1|3|couple|bullet|slug|clip|mag|round .. in|to|through|between|for .. the|his|her|their|him ... chest|
    head|dome|skull|back|eyes|brain|heart|stomach|kneecap|knee
bullet|bullets .. his|her|their|the .. name|names
got|have|has .. one|a|two bullet|bullets|clip|slug|mag .. him|her|them|$|waiting|left|saved|ready
in .. my|the sights|crosshairs|scope
tengo|traigo|pongo ... mira .. $|desde|con|y|ya|del
aim|aiming|aimed|point|pointing|pointed .. at HIM .. $|now|from|right|through
he|she|they|him|hes|shes|dude|boy catching|catchin|gonna|bout ... body|bullet|bullets|hands|fade|one|lead|case|
    slug .. $|too|when|if|on|from|tonight|soon
WILL be .. finishing|ending|handling SOMEONE
finishing|ending|finish|end|settle|settling|handle|handling SOMEONE|it .. at|tonight|today|tomorrow|SOONDAY|myself|
    once|permanently|good|there|off|first|before
heading|headed|going|driving|way|straight|walk*|way|got|gonna .... finishing|ending|finish|end it|him|her|them|
    this .. $|for|once|tonight|today
im|i .. taking|take|bringing|dragging SOMEONE .. with me|to hell|to the grave|down with|out with
mine with
do|done|doing|did .. to HIM|him|her|them .. what|same|like|exactly ... did|done .. to
WILL .. do to HIM .. what|same|exactly|like
what|what the judge|court|law|judges|jury|police .. wouldnt|couldnt|wont|cant|didnt .... ill|i|will|gonna do|handle
if|since .. court|law|judge|judges|jury|police|cops|system .. wont|doesnt|cant|dont|didnt|couldnt ... ill|i will|will|
    ima|gonna|we will|we
the voices|voice .... kill|stab|hurt|shoot SOMEONE ... tonight|will|gonna|obey|going|today|listen|right
obey|listen .... kill|stab|hurt SOMEONE
i|im|ill|gonna|going|ready|will|we ... with|using .. my|mine|own|these|bare .. own|bare|two? hands .... him|her|them|
    kill|today|tonight|neck|bought|justice|judge|$
justice|justicia ... my|our|mis|propia .. own|propias|mano hands|manos .... hoy|today|tonight|manana|antes|tomorrow|
    now|voy|going|gonna
voy|vamos|ire|going|gonna|quiero .. hacer|do|take|tomar .. justicia|justice ... manos|mano|hands|cuenta
around|al|wrap* .. his|her|that|their|the|su neck|throat|cuello .... tonight|gonna|im|ill|until|till|voy|key|will|
    squeeze
hands|manos|fingers .. around|en|al .. his|her|that|their|su neck|throat|cuello|windpipe
chain*|lock*|nail*|board* ... door|doors .... light*|burn*|fire|gasoline|match|matches
light*|burn*|torch|set|fire .. the|that|their|his|her .. house|stairs|building|trailer|porch|place|door|store|shop|
    church ... inside|asleep|sleep*|with|in|upstairs|him|her|them|dentro|adentro
GRABS .. DEADLY|ARMED .... ONWAY ... $|him|her|his|there|door|place|house|him|now|road|el|ella|su|alla|casa|puerta|
    job|work|ready|waiting|quien|that|ese|for|because|hasta|until|till|i
ONWAY .... with|w|con|got|have|traigo|tengo|hold*|loaded .. DEADLY|ARMED|pala .... him|her|them|his|hers|su|el|ella|
    ese|esa|he|she|hes|salga|out|comes|casa|house|$
ONWAY ... HOUSE|him|her|his|su .... with|w|con|got|have|traigo|tengo|hold*|loaded .. DEADLY|ARMED
GRABS .. DEADLY .... him|her|them|el|ella|ese|esa|hes|shes|he|she|HIM .. is|will|gonna|dead|going|dies|comes|sleep*|
    leave|leaves|alone|gets|if|when|cuando|si|va|vuelve|acerca|salga|sale|in|through|next|at|before|back|name|again|
    neck|breathes|ready|espero|coming|walks|pass*
GRABS .. DEADLY ... know|se|found|got|have|tengo .. where|donde|address|direccion|schedule|horario|key|llave
GRABS .. DEADLY .... voy|vamos|ire|espero|salgo|regreso|camino|afuera .. por|a|contra|tras|para|con|su|alla|pa|el|lo|la
DEADLY|ARMED .. listo|ready|loaded|cargada|cargado|lista|afilado|sharpened|waiting|cargadita .... him|her|el|ella|ese|
    falta|missing|waiting|espero|voy|salga|comes|solo|meeting|reunion|cita|tonight|hoy
ARMED|DEADLY .. his|her|their|su skull|head|face|neck|teeth|craneo|cabeza|cara|cuello|house|knees
his|her|their|su skull|head|face|neck|craneo|cabeza|cuello .. and|y .. my|mi ARMED|DEADLY|hands|boot
ill|i|will|let|ima|voy|gonna|you|que .. bring|pick|let|dejo|choose|provide|llevo|pongo .. the|mi|el|la|my ARMED|
    DEADLY|weapon|fosforo|cerillos|match|gasoline|body|bodybag|coffin|caja|ataud|shovel|pala .. talk|$|hable|speak|
    for|manana|para|and
who|quien|i|me .. speaks|habla|talks|speak|hablo first|primero .... ARMED|DEADLY|fists|hands|mouth|bullet
wear .. vest|bulletproof|armor|helmet
need|want|necesito|quiero|dame|deme|denme|give .. minutes|minutos|min|mins .. alone|solo|solos|solas ... him|her|el|
    ella|them|ese .... bat|knife|ARMED|DEADLY|dead|dies|hands|muere
alone|solo|solos|solas .. with|w|con HIM|him|her|el|ella .... bat|knife|ARMED|DEADLY|dead|dies|muere|bate
he|she|they|hes|shes|theyre|THATMAN|HE .. getting|gets|gonna|going|will|be|get|bout|deserves|needs|
    earned .. SLAIN .. $|same|too|if|when|for|by|tonight|tomorrow|today|with|at|in|and|soon|like|before|right|i|on|
    real|friday|monday|saturday|sunday|him|from|to
he|she|they|hes|shes|theyre|hell|shell|dude|THATMAN is|getting|gonna|be|get .. SLAIN $|same|too|if|when|tonight|
    tomorrow|today|with|soon|real|SOONDAY
one way|day ... SLAIN $
he|she|they|hes|shes|theyre|hell|shell|dude|THATMAN|him|her|them|HE .. dies|die|muere|mueren|dead|muerto SOONDAY|
    tonight|tomorrow|first|by|before|this|at|hoy
he|she|they|him|her|shes|hes dead .. SOONDAY|by|before|tonight|tomorrow
IF .. i|we .. find|see|catch|get|run|lay ... hes|shes|theyre|he|she|they|him|its .. dead|done|finished|gone|meat|
    bleeding|over|through|toast|cooked|buried|history|dies|die|dying|sleep|wraps|curtains|bullet|ghost
if|when|once|again ... he|she|they|him .. u|you|and|then|gonna .. die|dead|dies|bleed
snitch|talk|testify|lie|rat|again ... you|u|and|he|she die|dead|dies|bleed|dead|bleeds ... meant|mean|it|him|face|her|$
he|she|they|hes|shes|theyre|he|she|they|hes|shes|theyre|THATMAN|HE .. wont|not|never|aint|no|isnt|cant ... see|live|
    reach|hit|turn|last .. SOONDAY|25|21|kids|family|mother|mama|son|daughter .. $|again|now|grow|morning|alive|if|
    when|i|because|eve|day|old|is
he|she|they|hes|shes|theyre|hell|shell|dude|THATMAN .. wont|not|never|aint|isnt|dont ... walk|walking|walkin|
    breathing|breathe|breathin|talking|talk|smiling|laughing|standing|moving|chewing|leaving|leave|getting|eating|
    live|living ... anymore|out|again|after|alive|no|there|room|teeth|up|without|straight|right|long|limp|now .. more|
    $|on|when|if|meeting|there|room|once|building|alive|after|vertical
he|she|they|hes|shes|theyre|hell|shell|dude|THATMAN .. wont|not|never|aint|isnt ... walk*|breathing|getting|leav*|
    com*|make|wake|get|go .. out .. alive|breathing|of there|that|one|his|on|here
while hes|shes|theyre|he|she|they .. breathing|alive|standing|can|got|still
be|wont|not breathing .. when|after|by|tomorrow|monday|anymore|long|$|tonight
last .. thing|breath|meal|words|face|christmas|person|birthday ... he|she|they|hell|shell .. see|takes|sees|hears|
    eats|ever|gets|tastes
GRABS .. his|her|their|the .. schedule|address|routine|key|keys|number|plate .... ARMED|DEADLY|kill|tonight|buddy|
    silencer|crowbar|finishing|truck|dead|gps
paid|paying|pay|gave|di|pague|hired|contrate|sent|mande|told|got|have ... CREW|someone|somebody|alguien ... handle|
    hurt|kill|jump|break|shoot|stab|desaparec*|smash|slide|burn|QUEMATEN|visit|walking .. him|her|them|el|lo|la|on|
    that|his
CREW .. is|are|and|going|gonna|will|were|on|has|ready|came|y|got|go .... teach|beat|kill|jump|hurt|cut|stab|shoot|
    smash|SLAY|DOWN|QUEMATEN|LASHING|tie|burn|finish|find|whoop .. HIM|him|her|what|them|SOMEONE|his|her .. happens|
    friday|tonight|when|SOONDAY|$|to|for|house|tomorrow|on|snitches|up|weekend|today
theyll|they will|gonna|they|will .. do|drop|smoke|handle|get|clap|pop|body HIM|him|her|them .. this|tonight|weekend|
    soon|SOONDAY
gonna|going|will|to|over|we .. teach|show SOMEONE .. what .. happens|pain|happen
GRABS .. ARMED|DEADLY .... lot|waiting|outside|behind|front|parking|comes|light|afuera|salga|salida
following|followin|behind|siguiendolo|stalking|tracking|siguiendo HIM|him|her|them .... ARMED|DEADLY|dead|hands|
    bottle|kill|days|bat|matarlo
neck|throat|cuello .. tonight|snap*|slit|broken|hoy .... ill|im|gonna|tonight|voy|key
cut|cutting|slash|loosen|snip|mess|messed|cutting|cortar*|afloj*|corte .. with|his|her|their|the|los|sus|le? brake|
    brakes|breaks|frenos
put|slipped|pour|mix|put|adding|drop|crushed .. poison|bleach|antifreeze|something|rat|glass|arsenic|pills|same .. in|
    into .. his|her|their|the drink|food|coffee|tea|water|lunch|cistern|soup|bowl|milk|beer|well|tank|dinner|cup|drip
she|he|they .. never|not|dont|doesnt|wont wakes|wake .. up .... drink|food|coffee|pillow|tea|put
hear|heard|see|saw .. coming .... trained|him|kill|rifle|knife|dead
shove|push|kick|throw|toss|run|drag|pushing|shoving SOMEONE .. off|down|under|in|into|behind|out .. roof|stairs|
    bridge|cliff|train|bus|traffic|road|tracks|river|window|car|truck|balcony|wall|ledge|pier ... $|see|watch|tonight|
    tomorrow|when|if|i
kick|punch|stomp|stab|hit|knife ... SOMEONE .. in|on the|her|his stomach|belly|head|face|throat|gut|balls|teeth|neck|
    ribs
he|she|they .. gotta|has|have|needs to? go|die|disappear|bleed|suffer .. $|tonight|soon|today|now
dont|not|aint|isnt make|leave|leaving|leavin|get .. to|out|home|that .. bus|car|alive|home|door|building|lot|
    room ... set|plan|promise|alive|tonight|cousin|brothers|$

== clear mine
le|les voy|vamos|ire|quiero a? abrir|volar|meter|pegar|tirar|aventar|arrancar .. panza|cara|cabeza|sesos|plomo|tiro|
    fuego|cuchillo|machetazo|BLOWS|MADRE|boca|tapa|crisma
lo|la|los voy|vamos|ire|quiero|hay a|que? bajar|borrar|acabar|callar|apagar|tirar|dejar|aventar|arrastrar|
    amarrar .. plomo|plomazos|balazos|tiros|mapa|tieso|tirado|muerto|golpes|puente|barranco|siempre|machete|muerta|
    frio|tres|camion|carro|techo
lo|la|los voy|vamos a? acabar|bajar|borrar|callar $
LO|se|le voy|vamos|boy|ire|quiero|vine|vengo|tengo|puedo|pienso|juro|ganas|van .. BAJAR .. $|a|al|con|si|cuando|hoy|
    manana|el|la|ese|en|por|toda|todo|su|los|del|panza|boca|tieso|muerto|tirado|vivo|encima|plomo|fuego|piso|luz|
    gasolina|para|afuera|BLOWS|yo|entre|antes|duro|sangr*|cuello|oxigeno|cara
voy|vamos|boy|ire|quiero|ganas|pienso|dispuesto|capaz|vengo|vine|hay|ganas|para|pa|planeo|decidido|juro|tengo a|de|
    que|en|con? .. BAJARLO|MATARLO|asfixiarlo .. $|a|al|con|si|cuando|hoy|manana|el|la|ese|en|por|toda|todo|su|los|yo|
    mis|y|aunque|hasta|como|mismo|para|antes|entre|SOONDAY
voy|vamos|boy|ire|quiero|ganas|pienso|dispuesto|capaz|hay|planeo a|de|que|en|con? .. AMATAR|BAJAR a|al|contra HIM|el|
    ese|esa|testigo|FOLK|GUY|alguien|todos|quien|ella|juez|jueza|su|sus|mi|mis|los|las|vieja|vato
voy|vamos|ire|entro|llego|quiero a? .. disparar|disparo|disparando|tirar .. en|a|al|contra|balazos|le|$|el
le|les voy|vamos|boy|ire|quiero .. disparar|tirar|jalar|vaciar|descargar|soltar|sorrajar|plantar|zampar|encajar|
    clavar|ensartar|surtir|arrimar|acomodar|retorcer|torcer|apretar|tapar|cerrar|abrir|arrancar|sacar|mochar|
    quitar ... $|a|al|la|el|los|un|una|plomo|cargador|cuello|panza|pescuezo|vida|ojos|tripas|oxigeno|manana|hoy|
    cuando|plomazos|en|dos|tres
entrar|entro|llegar|llego|salir|caerle|caigo|vamos|ir|voy .. a|disparando|echando|repartiendo|tirando|
    soltando balazos|plomo|tiros|plomazos|bala|balas
LO|al|a le|lo|la|les|los|se|la BAJO .. $|si|cuando|con|en|a|al|del|de|hoy|ahi|por|y|como|desde|manana|antes|para|el|
    la|yo|entre|todo|su|esta|SOONDAY|ese
LO|se|me le|lo|la|les|los|la MATO|BAJO ... juro|advierto|aviso|serio|neta|prometo|palabra|digo|conste|sobres
juro|advierto|aviso|prometo|neta|conste|palabra|serio .... LO|le|lo|la|los|les MATO|BAJO
si|cuando|como|donde|apenas|en cuanto|nomas .... LO|le|lo|la|los|les|se MATO|BAJO ... $|ahi|aqui|mismo|yo|con|sin|a|se
si me dejan .. LO|con ... LO|le|lo|la MATO|BAJO|AMATAR|MATARLO
hoy|manana|ahorita|noche|SOONDAY ... le|lo|la|los|les|lo BAJO|jalo|caigo|disparo|quito .. $|con|en|al|a|la|los|del|de|
    y|que|aunque|por|el
le|les jalo|jalamos .. $|al|el|en|y|sin|un
jalarle .. $|al|gatillo|y|a|sin
tiembla|temblara|tiemble|temblar ... mano|pulso .... jalar*|tirar*|matar*|disparar*|jalo|martes|clav*|hac*|a|pa
eso|ahi|yo|lo|personalmente me encargo|encargare .. yo|personalmente .... muert*|vivo|navidad|caja|llega|sale|$
no .. va|van|llega|llegan|sale|salen|pasa|pasan|amanece|ve|vera|regresa|vuelve|termina|dura|vive|vivira|saldra|
    llegara|pasara|amanecera|respira|contara|escapa|sobrevive|levanta|camina|libra|acudira|levantara .... me|yo|
    nosotros|ya|eso? encargo|encargamos|encargare|lo juro|promesa|prometo
el|ella|ese|esa|este|HIM|he|she|they|hes|shes|theyre|THATMAN|HE|GUY|testigo|senor|senora|vieja|viejo|vato|
    se .. no .. va|llega|sale|pasa|amanece|vera|saldra|llegara|pasara|dura|alcanza|cumple|ve .. a|de|del|el|la|otro|
    vivo|viva|caminando|ni .. SOONDAY|caminando|vivo|viva|contarlo|ano|cumpleanos|declarar|30|anos|hijos|nietos|vida|
    pie
no .. va|vas|van|se|saldra|sale|salen|llega|va .. ir|salir|volver|llegar|regresar .. vivo|viva|vida|caminando|pie
no .. saldra|sale|salen|salga|llega|llegara|regresa|vuelve|queda|deja .. caminando|vivo|viva|vida
no .. cuenta|contara|contar|contarla|cuentan .. si|lo|esta|la|si|para .... caigo|encuentro|agarro|voy|LO|manana|hoy|
    caemos|$
no .. va|van .. vivir|vive .. para|pa contarlo|contarla
quiero|deseo|quisiera|anhelo|sueno|espero|gustaria|ganas|pienso|voy|hasta|LO|manera|pueda|puedo ... ver|verlo|verla|
    verlos|mirarlo|tenerlo|dejarlo|dejarla|dejar|verle .. MUERTO|arder|bajo|hincado|suplicar
hasta|no .. descanso|parar|dormir|paz|descansare|descansar|paro|pararemos|hasta .. que|hasta ... MUERTO|muera|mueran|
    sangre|pague|sufra|entierre|mate|vea
LO voy|vamos|boy|ire|quiero|pienso a? dejar|dejo|dejare|dejarlo .. MUERTO|tieso|sin|ahi|pedazos|en|como .. $|vida|ahi|
    de|en|a|respirar|ojos|dientes|piernas|y|silla|coma|hospital|coladera|santo
tenga|tengo|aunque .. que|pasarle|pasar|echarle|aventarle|atropellar* .. por|el|encima .. encima|carro|troca .. $|con|
    a|y|de
aventarle|echarle|pasarle|aventar|echar|pasar|aviento|echo|atravesar .. el|la|mi|un carro|troca|camion|camioneta|moto|
    trailer|tractor|carrito|camper .. $|encima|a|y|por|al|en|cuando
puse|eche|meti|vacie|puesto|echado|poniendo|pondre|poner|voy ... vidrio|veneno|raticida|matarratas|cloro|algo|
    pastillas|acido|insecticida|lejia|purga .. molido? .. en|a|al .. la|el|su|sus|los comida|cafe|agua|bebida|leche|
    sopa|refresco|almuerzo|cerveza|lonche|buzon|tanque|trago|tinaco
dije|dijimos|pedi|pague|mande|encargue|ordene|contrate|hable|quede|autorice|queremos|quiero|di|dimos|pedimos|pagamos|
    mandamos .... que .. me|nos? LO|lo|la|le|los QUEMATEN
para|pa|que que? .. LO|lo|la|le|los|les .. QUEMATEN .. entre|a|en|hoy|esta|los|y|por|al|ya|de|cuando|manana|como|fin|
    ahi|dentro|todo|una|toda .... di|pague|listo|ya|hoy|dije|mande|$
compas|primos|muchachos|amigos|homies|CREW|gente|los|adentro|unos|alguien ... ya|van|vienen|tienen|listos|saben|a|
    para|pa ... MATARLO|AMATAR|QUEMATEN|matar*|tumb*|golpes|levantar*|quebrar*|caerle|buscarlo|lo .. $|hoy|cuando|
    esta|en|a|tumban|levantan|quiebran|matan|bajan|revientan|esperan|golpean|ya|al|entre
este|esta|hoy|manana|fin|ahi|ya|los|SOONDAY|dentro ... lo|la|los|le|les tumban|levantan|quiebran|matan|bajan|
    revientan|desaparecen|truenan|pican|cuelgan|linchan|queman|acaban|quebramos .. $|los|mis|por|en|mil|a|y
voces|voz ... matar|mate|mates|maten|haga|lastimar|dicen .... hoy|voy|obedecer|obedezco|caso|noche
me voy|llevo|quiero a? .. llevar? .. a? .. mi|mis|toda|todos|ellos|ella .... luego yo|primero|delante .. $|ellos|yo|y|
    luego
me llevo|llevar a .. todos|familia|hijos|ellos|ella ... entre las? patas
la|lo|los|las|le voy|vamos .. agarrar|llevar|levantar|secuestrar|robar .... hija|hijo|ninos|escuela|sienta|senti|
    pague|vida
su|sus|la|el|los hija|hijo|hijos|mama|familia|nietos|nieta|ninos|esposa|madre|hermana .... agarrar|matar|quemar|
    AMATAR|caer|MATARLO|espero|escopeta|plomo|sentir|sienta|suyo|suya|hacer|desaparecer .... senti|siente|yo|igual|$|
    mismo|va|escopeta|pistola
perdi|quito|mato|quitaron|mataron ... el|ella|ellos|ahora|ese .... perder|pierda|quitar*|quito|mato .. suyo|suya|los|
    la|vida|dos|hijo|todo|hijos|familia
como .. el|ella|ellos|asi .. me|nos|le|lo|a .. hizo|hicieron|mato|quito|dejo ... hacer|hare|hago|haremos|dejar|
    matar .... encargo|voy|vamos|juro|$
de encontrarme|encontrarlo|verlo|acercarse|presentarse|asistir ... dare|matare|mato|muerte|plomo|acabare|hare
dar*|dare|doy|daremos .. muerte .. $|a|con|yo|hoy|en|si
le|les|se .. dare|daremos|doy|vamos|voy .. muerte|piso|cran|chicharron|matarile|cuello|plomo|gas|cuchillo|machete
que .. no|ni .. aparezca|aparesca|pise|venga|vaya|entre|acerque|asome|salga|presente|ocurra|llegue|regrese|
    vuelva ... porque|pues|o|si ... LO|lo|la|ahi|aqui .. MATO|BAJO|saco|sacan|dejo|saca|entierro|bajan|quedo|queda|
    muere|matan|matamos
dile|digale|diganle|avisenle|diga|dígale ... porque|que|si ... LO|lo|la|le|les .. MATO|BAJO|voy|vamos|sacan|espero|
    QUEMATEN|quiebro .. a?? .. $|en|con|al|ahi|AMATAR|caja|bolsa|cajon|machete|escopeta|hacer|matar
LO|lo|la|los espero|esperamos|esperando|esperar|estare ... con ... DEADLY|ARMED|plomo|homies|machete|bate
espero|esperamos|espera|esperando|esperan .... con|y|traigo|tengo .. el|la|mi|un|una? DEADLY|ARMED ... cargada|
    cargado|$|listo|lista|en|para|afilado|a|todos|desde
con .. mis|propias|estas|sus|mi .. manos|mano|puños|punos .... MATARLO|morado|LO|verlo|matar|asfixiar|cuello|ahorcar|
    voy
me|nos|se la|las|lo .. paga|pagan|pagas|pagar|cobro|cobra|cobramos|cobrar .. con|en .. vida|sangre|plomo|balas|golpes
nos|me debe|deben .. sangre|vida|muerto
desaparecer|callar|quebrar|silenciar|eliminar|bajar|levantar|tumbar .. a .. testigo|testigos|soplon|el|ese|esa|HIM|
    FOLK .... voy|antes|sin|vamos|caso|$
no|ya .. va|llega|llegara|alcanza .. a|al|para llegar? .. declarar|juicio|corte|testificar|audiencia|
    hablar .... ubicado|tengo|encargo|testigo|yo|mato
ya|lo|la lo|la|le tengo|tenemos|traigo|encontre|ubicamos|ubique|tienen .. ubicado|ubicada|checado|vigilado|amarrado|
    vigilada|checada|mira|internado|encontre|fichado .... no|va|DEADLY|matar|pic*|amanecer|quebr*|vivo|declarar|
    jeringa|tengo|cuchillo|voy|noche|machete|esperan
LO|se|que|lo|en .. sale|sacan|sacar|mando|voy|compre|salir|entra|entre .. en|su|sus caja|cajon|ataud|tambo|zanja|
    pedazos|bolsa
de ahi|alli|alla|aqui|aca|reunion|sala lo|la|sale|los .. sacan|saco|en|sale|sacamos ... caja|bolsa|cajon|ambulancia|
    camilla|pies|patas|muerto|pedazos
saltar|brincar|tirar|aventar .. al|a|a su|el cuello|pescuezo|yugular
agarr*|cog*|tom*|saqu*|cargu* .. el|la|un|una|mi|del DEADLY|ARMED .... voy|vamos|estoy|afuera|frente|camino|salgo|ya
next|anyone|whoever|somebody|anybody|first .. gets|get|gonna|getting|catches .. SLAIN
gonna|going|ill|ima|imma|finna|im|will|lemme|wanna .. kick|stomp|punch|hit|smack|knife ... SOMEONE .. in|
    on .. stomach|belly|head|face|throat|gut|teeth|neck|ribs|mouth
slitting|cutting|snapping|breaking|smashing|crushing|bashing|wringing|squeezing|caving|cracking|splitting|knocking|
    stomping|rearranging|gouging his|her|their|that BODY|PARTS|eyes|throat|neck|skull .... bought|knife|gun|bat|
    tonight|tomorrow|WILL|way|ready
im|ima|i|were|where|thats .. putting|sending|leaving|dropping|burying|dumping SOMEONE .. in|to|$|tomorrow|tonight|
    when|under|behind|where
bring|bringing|llevar|traer|traigo|llevo|cargo my|la|mi|the .... 38|357|45|9mm|22|glock|cuete|fusca .... to|a|al|
    meeting|circle|reunion|him|el|$
bringing|bring|got|have|getting|grab|grabbing .. DEADLY|ARMED .. for|out ... him|her|them|there|trunk
do something .. HIM .. i|cant|that .. take|regret|undo|cant|never
hurting|killing|stabbing|shooting SOMEONE .... only|make .... way|going|tonight|WILL|will
way|outside|coming|going|headed|heading .... not|aint coming|going|there|here to? talk|chat|play|negotiate|apologize
vienen|vengo|vamos|voy|van ... no ... hablar|platicar .... matar*|golpe*|MATARLO|machete|plomo|pistola
i know .. what|how .. put .. in .. his|her|their drip|food|drink|iv|coffee
he|she|they|hes|shes .... and|then .. i|ill SLAY|bury|end|drop SOMEONE .. $|behind|with|right|in|like|where|myself
vuelve|acerca|arrima|toca|mira|entra|pisa .... y|yo|lo|la|le .. lo|la|le|los MATO|BAJO|entierro .. $|atras|ahi|en|con|
    yo|como|a|al
nadie .. se .. va .. enterar|entera .... jeringa|almohada|veneno|cuchillo|machete
jeringa|almohada|veneno|cuchillo|pistola|cargada .... nadie .. va .. enterar|saber|oir
vaciarle|vaciar|descargarle|clavarle|encajarle|meterle|pegarle .. la|el|un|una|todo|toda|cargador|cuatro|dos|
    tres ... pistola|cargador|cuchillo|navaja|balazo|tiro|tiros|balazos|plomazos|machete|plomo|fierro
pistola|fusca|fierro|arma|cuete|escuadra|moto .... ya .. la|lo .. tengo|cargue|limpie|compre|consegui .... le|lo|la|
    frente|cara|ponga|ella|el|noche
hoy|ahora|ya|manana|noche|sabado .. no pasa $
how many|cuantos .. years|anos .... lo|la|him|her|kill* .. mato|matar|matarlo|kill*|hoy
i|ill|gonna|im .. do .. it|him|her .. myself .. in front|with|before
get|got|catch .. him|her|them .. alone .... tonight|bat|dead|kill|knife|gun|hands|get
bullet|bala .. his|her|their|su name|nombre
GRABS .. DEADLY .... he|she|hes|shes|theyre|him|her .. first|next|better|second
want|need|want|see|quiero .. SOMEONE .. DEADEND|buried|underground .. under|$|and|with|where
CREW ... going|gonna|will|ready|about|plan|want .. DOWN .. $|when|if|tonight|tomorrow|SOONDAY|for|in|at|and|this|after
se va|van|vas a? morir|petatear|quebrar ese|esa|el|la|este|esta .. GUY|FOLK|HIM|noche
le|lo|les|la van|va|vamos|voy .. poner|dar|meter|acomodar|pegar|arrimar|caer .. calentada|tableada|golpiza|madriza|
    putiza|paliza|chinga|pela|desmadriza|arrastrada|zapatiza|trompiza|fierriza
GRABS .. DEADLY .... falta|faltan|nomas|solo .. encontrarlo|verlo|hallarlo|toparlo|el|encontrarla|verla|que
"""
