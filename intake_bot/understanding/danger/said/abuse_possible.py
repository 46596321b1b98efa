"""Being hurt, held or controlled by someone now: possible. Format: see ``grammar``."""

ABUSE_POSSIBLE = """
== possible
gritos|golpes|pleitos|violencia|violence|fighting|hitting|screaming .. en|in|at|a .. casa|home|house|aqui
casa|home|house ... gritos|golpes|pleitos|violencia|violence|yelling|screaming|hitting
freaks|freak|flips|loses|goes off|out|it|crazy .. if|when|si .. im|i|late
pedir*|pido|ask|asking|need|tengo .. permiso|permission ... para|to|for|hasta
before|antes|when|cuando .. he|she|que|el|dad|husband|mi .. wakes|gets|comes|finds|llegue|despierte|notices|
    se .. up|home|out|de|entere .. or|o|if|si|its|hes|me .. bad|mad|mal|its|hell|me|pega|hes|enoj*
ribs|costillas|jaw|labio|lip|eye|ojo ... hurt*|duele*|broke*|bruis*|morad*|swollen|hinchad*|busted|rot* ... from|he|
    him|by|el|again|otra
grab*|chok*|squeez* .. my|me .. neck|throat
escond*|hid*|sneak* .. el|my|mi|the|that|para .. celular|telefono|phone|cel|que|messages|texting ... escrib*|text*|
    habl*|him|el|talk|write|no
not|no|doesnt|wont|never|dont|cant let* .. me|us .. see|talk|visit|call|work|study|have|go|leave|drive|
    use ... sister*|brother*|mom|family|friend*|parents|anyone|phone|out|work|school|church|doctor|money|alone
no me|nos deja* .. ver|hablar|visitar|llamar|trabajar|estudiar|tener|ir|salir|usar|manejar ... herman*|mama|familia|
    amig*|papas|nadie|telefono|sola|iglesia|doctor|dinero|escuela|trabajar|$
se gasta|queda|quita .. dinero|sueldo|cheque|quincena|todo
se pone|vuelve .. loco|loca|agresiv*|violent*|furios*|como|mal .. si|cuando|loco|loca|celos* .. si|cuando|no|me|le|
    contesto|$
scream*|yell*|grit* .. in|at|me|en|a .. my|face|me|cara ... face|cara|day|time|again|all
scratch*|arana|rasguna|pinch*|pellizca*|spit*|escup*|bite*|muerd* .. me .. when|mad|cuando|enoj*|and|every
no|sin|pedir|pido|dar|need|ask|asking|get|have|without .. permiso|permission .. de|to|para|for .. hablar|salir|ver|
    talk|leave|go|see|use|usar|everything|todo|ir|breathe|eat|text|nadie|trabajar
not|isnt|cant|no allowed .. to .. talk|have|see|friends|leave|use|work|go|drive .. friends|anyone|out|house|phone|
    family|work|him|nobody|alone|without|anywhere
KIN|HE|mi|PARTNER .. me .. humilla|grita|insulta|menosprecia
me .. grita|humilla|insulta|humillan|insultan
me da|con con|lo|todo lo|cuchara|cinto|chancla|palo|cable|sarten|olla que|anoche|cuando|mano
me|nos quita|quitan|esconde|revisa|checa|controla|controlan|vigila|retiene|revisan|cela .. dinero|celular|telefono|
    sueldo|papeles|cel|llaves|pasaporte|cheque|tarjeta|mensajes|redes|todo
control|controls|controlling|controla|controlan .. everything|me|todo|my|every|what|how|mi|lo|who|where
checks|controls|tracks|monitors|reads|watches|goes|goin everything|my|every|all|where|through .. phone|i|money|move|
    texts|messages|go|my|do
HE .. takes|hides|breaks|checks|tracks|reads|keeps|controls|smashes|goes .. my|all .. phone|money|keys|paycheck|
    passport|papers|location|card|cards|id|texts|documents|check|messages
fell|cai|caigo|tripped .. again|otra|supposed|digo .. $|vez|supposed|thats|pues|decir|say|caigo
otra vez me cai|caigo
depends|depende|depending|segun .. on|de|what|del|como|el|his .. mood|humor|animo|genio|venga|llegue|ande|his|her
mood .. he|she|hes|my|father|dad|husband|comes|is|when|in
anda|esta|viene|llega .. de .. malas|buenas|genio|mal humor ... el|mi|me|no|mejor|porque|si
no|doesnt|dont|hates|odia|not .. like|gusta|likes|want|deja|wants ... when|que|me|if .. i|tenga|hable|salga|use|
    vaya|trabaje|conteste|ande|texting|talking|talk|text|having|have|salir|see|going .. friends|amigos|nadie|anyone|
    people|amigas|phone|nobody|sola|out|to|telefono|other|con|text|alone|the|celular
se enoja|molesta|encabrona|encela|pone|enojan|prende|altera .. si|cuando|cada .. me|salgo|llego|hablo|contesto|
    tardo|no|ve|digo|pido|uso|platico|voy|le
HE|PARTNER .. gets|get|getting|goes mad|angry|upset|jealous|pissed|furious|weird|crazy|off|ballistic .. when|if|
    every|whenever .. i|im|dinner
handles|handle|manages|keeps|holds|controls|maneja|administra|guarda|tiene|cobra|se|queda .. my|all|our|mi|todo|el|
    con|mis|the|la .. money|cash|check|paycheck|pay|dinero|sueldo|cheque|tarjeta|cards|debit|quincena|lana
no manejo|tengo|veo|toco .. dinero|lana|sueldo|tarjeta .. el|me|propio|propia
me da lo|para|solo|dinero .. dia|justo|semana|camion|gasto .. tickets|recibos|cuentas|cambio|le
le .. enseno|muestro|entrego|doy .. tickets|recibos|sueldo|cheque|todo
siempre contesta|ve|lee|revisa|agarra|oye|escucha el|ella
contesta|lee|ve .. el|ella .. siempre|primero|todo|mi|mis
hes|shes|ya|ahi|he|she .. viene|llego|back|home|here|coming|walked .. gotta|cant|if|no|g2g|delete|stop|borro|bye|
    dont .. text|go|hablar|talk|puedo|this|borro|type|weird|write|$|reply|escribir
delete|borra|borren|erase|deleting|borro|borrar .. this|these|esto|los|mensajes|everything|messages|texts|
    it ... before|so|he|antes|para|que|after|see|sees|vea|lea|husband|ve
if|si .. i|text|escribo|contesto|reply|answer|contesta .. weird|raro|diferente|else|different ... me|yo|him|el|not|
    no
not|arent|isnt|no|aint|dont|werent .. safe|good|okay|segura|ok|great .. at|in .. home|house|here|my
a|acostumbre|acostumbrada|acostumbrado|used|no|quiero|cansada|cansado|harta|aguanto|aguantar .. que|to|de|
    him .. me grite|pegue|insulte|humille|trate|golpee|maltrate|grita|pega|controle|griten
yelling|screaming|gritos|grita|gritando|hollering .. at|me|all|cada|todo|diario|dia .. me|day|dia|time|night|noches|
    us
cuenta|counts|mide|times|checa .. los|the|mis|my|cuantos|mileage|kilometros .. minutos|minutes|miles|tiempo|hora|
    time|kilometros|steps
ya tengo que estar|llegar .. yo|casa|antes|comida
me tiene|traen .. cortita|checada|marcada|controlada|prohibido
his way|su modo|forma .. es|of|is
no es que|es sea|un malo|mala .. es|sino|pero
hes|he|shes not|isnt always|like|a|usually bad|that|like|mean ... just|when|but|only
temper|genio|explosivo|volatile|blows|flips|rages|rage .. up|out|he|his|bad|when|around|muy|on|$
sleep|sleeping|slept|dormir|duermo|dormi .. in|with|con|en|lock .. car|carro|locked|llave|knife|bathroom|bano|door|
    closet|shelter
crying|hiding|hide|sneak|escondidas|secret|sneaking .. in|from|de|write|text|texting|bathroom|bano|escribo|
    to .. him|el|bathroom|write|this|bano|her|text|husband|mi|my
starts|empieza|starting|started .. when|drinking|evenings|noche|tomar|again|on|con|yelling .. he|el|gritos|me|
    cuando|us
me|nos quito|rompio|escondio|quitaron .. dinero|celular|telefono|sueldo|papeles|cel|llaves|pasaporte|cheque|
    tarjeta .. para|otra|anoche|ayer|porque|hoy
HE AUX? yells|screams|yell|yelling|insults|shouts|threatens|cusses|screaming|bullies|harasses|grita|insulta|humilla|
    amenaza|gritan|insultan|humillan|menosprecia|ofende .. at|me|us .. me|everyday|all|every|day|$|when|constantly|time|
    if|now|over|so
me|nos grita|gritan|insulta|insultan|humilla|humillan|menosprecia|ofende|ofenden|amenaza|amenazan|cela|manipula|
    aisla|trata|tratan .. $|todo|cuando|por|siempre|como|mucho|mal|diario|y|delante|cada|muy|con|tiempo|feo|dias|basura|
    ya|toma|en
HE .. controls|controlling|possessive|jealous|manipulative|manipula|controlador|celoso|posesivo|abusive|abusivo|
    violent|violento|agresivo|toxic|controladora
HE hits|pegan|pega|beats ME|me
walk|walking|walks|ando|caminar|camino|vivo|living .. on|de|eggshells|with|en|puntitas|con .. eggshells|puntitas|
    puntillas|miedo|fear|cascaras|huevos|him|pinzas
afraid|scared|terrified|miedo .. to|of|de|going .. go|going|regresar|be|llegar|volver|ir|come|leave|at .. home|casa|
    house|alone|him|at|a|with|my|there
dont|no|not|cant|scared want|quiero|puedo|to .. go|going|regresar|ir|volver|be|llegar|stay|leave .. home|casa|at|
    there|a .. because|tonight|he|me|$|hes|porque|el|hoy|noche|safe|con
need|necesito|want|quiero|trying .. get|salir|out|escape|place|irme|escapar|leave|lugar .. out|away|from|de|safe|of|
    here|to|shelter|seguro|esta|mi|refugio .. him|here|this|casa|stay|refugio|house|el|shelter|aqui|safe|from|her|now|
    ella
HE .. drinks|drunk|toma|tomado|borracho|drinking|high .. and|y|he|se|gets|me|when .. violent|hits|mean|pone|pega|
    violento|throws|scares|crazy|agresivo|breaks|grita|golpea|feo|loco
shelter|refugio|hotline .. for|para|women|tonight|de|now|mujeres
HE .. breaks|rompe|throws|punches|avienta|punched|smashed .. my|the|things|mi|la|cosas|las|platos .. again|wall|
    tonight|otra|anoche|pared|walls|platos|plates|celular|phone
permission|permiso .. to|para|por|for .. everything|todo|leave|salir|talk|go|see|work|spend|hasta|hablar|use|ir|
    trabajar|breathe|him
he|she|they|hes|shes doesnt|wont|not .. like|let|want|allow .. me .. talking|talk|have|see|friends|work|going|leave|
    out|my|texting|anyone|phone|on|money
if|si he|she|el|ella|me|my|they|mi .. finds|sees|catches|ve|encuentra|cacha|reads|find|descubre|knows|see|entera|
    hears|esposo|marido|novio|husband|boyfriend|dad ... hell|shell|me|ill|kill|mata|hurt|pega|theyll|im|golpea|beat|
    hits|lose|hit
HE .. looks|checks|reads|ve|revisa|checa|lee|watching|over|looking .. my|mi|mis|me .. phone|texts|celular|mensajes|
    telefono|shoulder|cel|messages

== possible now
HE ... threaten*|amenaz*|insult*|humill*|humiliat*|scream*|grit*|control*|yell*|belittl*|isolat*|prohib* ... me|us|
    todo|everything|my|mi
me|nos .. quit*|escond*|rompi*|retien*|hid|took|take*|revis*|check* .. papeles|pasaporte|telefono|celular|dinero|
    llaves|phone|passport|money|keys|id|papers|documents|visa|identificacion|tarjeta
si .. hablo|digo|denuncio|salgo|dejo|voy|llamo|cuento ... me .. deporta|deportan|quita|mata|pega|corre|migra|
    encierra|golpea|manda|echa
deport*|migra|ice|immigration|inmigracion ... if|si|call*|llama*|amenaz*|threaten*|report*|dice|says|hablo|tell
aqui|casa|home|house|things|cosas|situation|situacion .. at|en|la|las? .. home|casa|cosas|house|here ... bad|feas|
    feo|mal|ugly|rough|getting|malas|scary|worse|peor|peligroso|dificiles|violent|violentas|pone|tensas|tense|crazy
cosas .. estan|ponen .. feas|feo|mal|violentas|peligrosas|peor
me .. ve|viendo|watch*|mira|mirando|lee|leyendo|reads|reading|monitor*|vigila* .. lo|what|que|mi|my|everything|
    mis ... escribo|type|text|texts|mensajes|write|phone|celular
watching|reading|viendo|leyendo|lee .. what|lo|que|my|mi|this ... i|escribo|type|write|texts|mensajes|typing|writing
"""
