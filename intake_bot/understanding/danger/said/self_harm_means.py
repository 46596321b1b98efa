"""Frames which join the means and places of death with the writer, here and now: clear. Format: see ``grammar``."""

SELF_HARM_MEANS = """
== clear mine surely
the|el|la|los|las|un|una? TOOL .... join|joining|irme con|my|him|her|mi|el|ella
the|el|la|los|las|un|una? TOOL .. to|para|pa do|hacerlo|end|usarla|matarme|morir*|die|no|not it|this|despertar|wake?
the|el|la|los|las|un|una? TOOL .... WILL|ima|i|voy|mean|im DOIT $|and|tonight|when|so|now|myself|me|y|hoy|with|
    before|right|after
WILL|i|im DOIT .... TOOL
the|el|la|los|las|un|una? TOOL .... its|thats|is|es|son|was for|para me|myself|mi $|not|nobody|alone|no|and|y|only|
    mismo|misma
one|un|una|single|last bullet|shell|round|bala|cartucho|tiro ... for|para|es|its|is me|myself|mi|mia|mine $|y|and
the|el|la|los|las|un|una? TOOL .... tired|cansad*|hart* .. de|of deciding|everything|living|life|vivir|vida|todo|
    being
the|el|la|los|las|un|una? TOOL .... not|no|dont .. come|coming|salir|volver|wake|despertar|amanecer .. out|up|back|$
the|el|la|los|las|un|una? TOOL .... goodbye|goodbyes|despid*|adios|perdoname|perdonenme|funeral
sorry|lo siento|perdon|goodbye|adios|despid* .... TOOL
the|el|la|los|las|un|una? TOOL .... looking|staring|stare|stares|miro|mirando|viendo|mirandola|mirandolas|viendolas|
    viendola at? it|them|la|las|lo|los|$
calling|calls|talking|talks|whispering|whispers|llama|llaman|habla|hablan|grita .. my|me|mi|to me|name|
    nombre .... TOOL|HIGHUP
the|el|la|los|las|un|una? TOOL|HIGHUP .. keeps|is|se|que|me|always|sigue .. calling|calls|talking|talks|whispering|
    whispers|llama|llaman|llamando|habla|hablan|grita|hablando .. my|me|to|again
my|mi hand|hands|mano|manos .. goes|going|keeps|reach*|va .. to|for|a TOOL
got|took|take|pulled|saque|get|have|sacando|agarre .. GUN .. out|from|del|de? .. safe|case|closet|drawer|box|
    nightstand|cabinet|holster|ropero|cajon|closet|caja|armario|lockbox
my|mi|the|la|una|i|el|un|a|tengo ... GUN ... on|out|in|under|sobre|en|abajo|debajo .. table|lap|counter|dash|
    nightstand|hand|mouth|piernas|mano|boca|buro|almohada|pillow|mesa|regazo
load|loaded|loading|unloaded|cargue|cargando|cargada|clean|limpie .. the|my|la|mi|un|el GUN
the|el|la|los|las|un|una? GUN .. limpi*|listo|lista|listos|listas|clean .. loaded|cargad*|ready
the|el|la|los|las|un|una? GUN .... put it in|to|against my mouth|head|temple|heart|chest
the|el|la|los|las|un|una? mouth|boca|sien|temple .... GUN
robe|stole|tome|agarre|took|borrowed|steal|consegui|bought|compre|got|buying|getting|buy|get|comprar|
    conseguir ... GUN .... myself|conmigo|hacerlo|mismo
enough|suficiente*|bastante .. DRUGS? to|for|para|pa|como|so .. not|never|dont|no|kill|die|sleep|matar*|dormir*|
    morir*|hot|sleep|matarme|end
the|el|la|los|las|un|una? DRUGS .... enough|suficiente*|bastante* .. to|for|para|$|of
how|much|cuanto|cuanta|cuantos|cuantas|que|exactly|exactamente|which ... DRUGS|dose|toxico|lethal|letal|
    mortal .. need|necesit*|id|takes|itd|mata*|matar*|overdose|hace|lethal|too
nurse|nurses|enfermera|enfermero|doctor|medico|farmacia|pharmacy|vet|paramedic|emt ... know|se|have|tengo|get|
    exactly|exactamente .... dose|dosis|draw|inject|iv|via|pocket|locker|DRUGS
hid|hide|hides|hidden|took|quito|escondio|quitaron|escondieron|take|lock|locked .. TOOL away|from .... but|pero|
    forgot|missed|found|except|encontre|se le
wants|scared|afraid|gonna|i|im|me .. open|slash|slice|cut|cutting|carve|slicing|rip|shred|corto|cortar|rajar|
    abrir .. my|los|las|mis|un|el LIMBS .. up|open|off|so|with|con|bad|deep|till|hasta|again
my|mis|mi|los LIMBS .. open|abiert*|sangr*|bleeding|cut|cortad*|slashed|slit|rayad*|gushing|dripping
sangr*|bleeding|blood .... LIMBS
the|el|la|los|las|un|una? LIMBS .... sangr*|bleeding|blood|stitches|puntadas
me estoy|ando desangrando
me arranco|arranque|rajo|raye|rayo|rasguno|tajeo|cortando|rajando .. piel|LIMBS|carne
throw|throwing|throwin|puke|puking|vomit*|dizzy|mare*|sleepy|sueno|double|blurry|borroso|panza|throat|garganta|
    burning|ardiendo|arde|heartbeat|heart|numb|dormid*|shaking|temblando|drowsy .... took|swallowed|drank|tome|
    trague|bebi|bebo|beber|bebiendo|bottle .. DRUGS|TOXIN|stuff|all|todas|todo|them
took|swallowed|drank|tome|trague|bebi|ate|eaten|meti|inyecte|injected ... DRUGS|TOXIN|some|stuff|lot|todas|todo|all|
    30|40|50|everything|frasco|bottle .... throw|throwing|throwin|puke|puking|vomit*|dizzy|mareo|mareada|mareado|
    sleepy|sueno|double|seein|blurry|borroso|panza|throat|garganta|burning|heart|arrepent*|drowsy|awake|dormir|
    despert*|goodbye|perdon|duele|adormec*|sirvio
took|take|taking|swallowed|swallow|ate|tome|trague|tomarme|tomarmelas|tragarme|voy|tomar ... moms|dads|mothers|
    fathers|sisters|brothers|grandmas|grandpas|nanas|roommates|husbands|wifes|mamas|wifes|abuelas .. DRUGS
tome|trague|tomarme|tomar|tomo|trago .. las|sus|la|los|unas|todas DRUGS .. de|que .. mi|sobr*|dejo|el|ella
bottle|frasco|bote .. pills|DRUGS|pastillas|tylenol .. empty|vacio|gone|acabe|vacie
empty|emptied|vacie|vacio|finished|acabe .. bottle|frasco|bote|botiquin|blister|bottles|cabinet|pastilleros|
    DRUGS .... i|me|tome|took|swallowed|todo
me? tome|trague|tomado|bebi .. 20|30|40|50|15|25|35|60|veinte|treinta|cuarenta|cincuenta|sesenta|cien|100|quince|
    doce|botiquin|gramos $|de|y|pastillas|hace|ya
the|el|la|los|las|un|una? TOXIN .... drank|drink|drinking|tome|bebi|trague|swallowed|tomado|sip .. some|it|un|la|lo|
    todo|half|a|$
drank|drink|tome|bebi|trague|tomado .. un|el|poco|poquito|vaso|trago|some|glass|half|cup|all|tantito|mucho|
    todo .. de? TOXIN
asleep|dormid*|durmieron|duermen|sleeping .... DOIT|carta|cartas|letter|letters|goodbye|frasco|GUN|sorry|gone|kissed
DOIT .... find|finds|encuentr*|garage|dark|sundown|arrepent*|alone|fault|last|goodbye|bye|calm|peace|dying
the|el|la|los|las|un|una? ROPE .. in|on|from|over|en|del|de|a|y|and .. beam|beams|rafter|rafters|ceiling|closet|
    shower|neck|viga|regadera|tubo|cuello|branch|rama|rod|fan|ventilador|knot|nudo
tied|tie|tying|amarre|amarrado|ate|colgue|hung|hang .. it|la|lo|el|the|una|un .... beam|beams|rafters|ceiling|
    closet|neck|viga|regadera|tubo|cuello|rama|branch|techo|standing|celda|cell|sabana|sheet|sheets
the|el|la|los|las|un|una? sabana|sheet|sheets|laces|cordones|agujetas .. tied|amarr*|amarrad*|tie|knot|nudo|neck|
    cuello|bars|barrotes
the|el|la|los|las|un|una? TOOL .. wont|doesnt|will|no|si|not|might hold|aguante|aguanta|work|alcance|jam
amarre|amarro|puse|tied|wrapped .. ROPE|it|lo .. neck|cuello|garganta|pescuezo
i|ive put|wrapped|got .. ROPE|it .. neck|throat
the|el|la|los|las|un|una? garage|cochera|garaje|door|windows|ventanas|vidrios .. shut|down|closed|up|cerrad*|arriba|
    sealed .... car|engine|carro|motor|gas .. on|running|prendido|encendido|abierto|abri
the|el|la|los|las|un|una? prendi|carro|car|engine|motor|truck|running .. en|in|inside .. garage|cochera|
    garaje .. cerrad*|closed|shut|door
the|el|la|los|las|un|una? car|engine|truck|carro|motor|camioneta .. on|running|prendido|encendido|door .... garage|
    cochera|windows|hose|door|ventanas|vidrios .. $|shut|down|closed|up|cerrad*|arriba|sealed|exhaust
the|el|la|los|las|un|una? garage|cochera|garaje .... car|engine|truck|carro|motor .. on|running|prendido|encendido
the|el|la|los|las|un|una? hose|manguera .. tailpipe|exhaust|escape|mofle|window
the|el|la|los|las|un|una? gas|bombona|estufa|horno|oven|stove .. on|abiert*|open|prendid* .... ventan*|ventana*|
    window*|door|sorry|perdon|kids|baby|cerr*|cerrad*|sealed|adios|goodbye
he? abri|abierto|opened|turned .. gas|bombona|llave|oven|stove .... ventan*|ventana*|window*|door|cerr*|cerrad*|
    sorry|perdon|kids|adios|goodbye|sealed
cerr*|cerrad*|close*|sealed|tape* .. ventan*|ventana*|windows|door|puerta .... gas|bombona|oven|stove
the|el|la|los|las|un|una? HIGH .... jump*|saltar|brincar|aventarme|tirarme|lanzarme|caer|step .. $|and|off|y|de|
    soon|now|tonight|ya|hoy|over|out
the|el|la|los|las|un|una? HIGH .... un|one|un pasito|paso|step .. y|and|adelante|forward|more|mas|ya|$
the|el|la|los|las|un|una? HIGH|DEEP .... not|no|dont|never|wont|ya .. think|voy|se|pienso|im|si? .. walk|walking|
    come|coming|bajar|bajarme|going|salir|regreso|vuelvo|regresar|volver|climb|get .. down|out|up|back|home|$|por|
    otro
the|el|la|los|las|un|una? DEEP .... wouldnt|wont|take|not .. take|be|feel .. long|cold|pain
the|el|la|los|las|un|una? DEEP .... chest|neck|pecho|cuello|hundir|drown|ahogarme
stood|stand|standing|pare|parada|parado|went|walk*|meti|meter|swim .. in|into|edge|orilla|al|en|el|la|on .. DEEP|
    HIGH .... back|volver|vuelvo|again|otra|hoy|tonight|dark|jump
subi|trepe|climbed|climbing|going|went|up|arriba|subi|subo|subir|subirme|subiendo .. on|onto|up|al|a|del|en|
    to .. HIGHUP|tower|torre|techo|roof .... not|no|jump|salt*|avent*|bajar|bajarme|bajo|bajare|bajando|dark|
    goodbye|perdon*|perdonar*|adios|sorry|will|letter|note|carta
estoy|im|parado|parada|standing|sentado|sentada|sitting .. on|en|at|al|over|from|de .. barandal|barandilla|railing|
    cornisa|parapet|pretil|baranda|ledge|guardrail .. $|del|de|of|y|and
head|headed|heading|walking|going|rumbo|camino|voy|driving|drive|fui|went .. to|al|a|for|the|toward|
    towards .. bridge|puente|overpass|tracks|vias|quarry|cliff|river|lake|lago|barranco|tower|railroad|viaducto|
    presa .... calm*|calma*|sorry|perdon*|perdonar*|gracias|thank*|goodbye|adios|not|no|sin|peace|paz|never|fence|
    jump|done|bye|tired|frenar
wrong side .. railing|rail|fence
from|desde|on|en|sobre .. ledge|barandal|barandilla|railing|cornisa|parapet|pretil .. $|del|of|y|and
the|el|la|los|las|un|una? train|tren|truck|camion|trailer|metro|anden|vias|tracks|bus .... no|not|wont|ya .. frenar|
    quitar|quitarme|brake|stop|move|moverme|moving|hacer
the|el|la|los|las|un|una? anden|vias|tracks|platform .... paso|pasito|linea|step|siguiente|next|comes|viene|pite|
    pitara|coming|lie|lay|jalo
the|el|la|los|las|un|una? bus|train|truck|semi|tren|camion|trailer|metro|traffic|carros .... just|nomas|solo|voy|
    quise|quiero|want|every|cada .. step|jump|walk|avent*|tirarme|aventarme|meterme|out|front .. out|off|in|$|front|
    time|vez
eche|avente|tire|tiro|meti|threw|throw|step|stepped|jump|jumped|run|ran .. debajo|abajo|delante|enfrente|front|
    under|frente .. of|del|de|al .. HIGH|camion|trailer|tren|truck|bus|train|carro|car|semi
estampar|estamparme|estrellar|estrellarme|chocar|voltear|crash|flip .. me|contra|into|la|el|en|against .. muro|
    poste|arbol|trailer|barda|pared|wall|tree|pole|camion|pilar|median|semi
prepare|prepared|preparado todo|everything .. en|in|para|for .. regadera|bano|tub|garage|noche|tonight
take|took|swallowed|tome|tomo|trague|trago|swallow|tomar|meto bunch|a|lot|handful|whole|all|todas|mitad|half|todo|
    la|them .. of|them|todas|todo|mitad|las|el .. them|em|drawer|cabinet|juntas|botiquin|already|of
half|halfway|mitad .. through|of|de|del .. bottle|DRUGS|frasco .... DRUGS|finish*|sleep*|adios|goodbye
room|cuarto|bathroom|bano|garage|house|casa .. first|primero .... kids|ninos|hijos|them|gone
i cut|cutting|corto|corte|corte ... deep|deeper|hondo|bandaids|profundo|bathroom|bano|bleed*|sangr*
i cut my|up|into LIMBS .. last|again|today|where|and|this|tonight|because|bad|until|till
the|el|la|los|las|un|una? frasco|veneno|DRUGS|TOXIN .... me lo|las|la tomo|trago|tomare|zampo .. todas|todo|para|y|
    cuando|hoy|esta|$
escondid*|hidden|stash*|hiding|hoard*|saving|juntando|juntado|junte .. frasco|DRUGS|RAZOR|ROPE|TOXIN|GUN|medicina|
    unas|las|some .... i|me|tomo|cuando|noche|tonight|necesito|need|enough|use
i|he|ive|been|estado|ando|estoy|tengo saving|hoarding|stashing|juntando|juntado|stockpiling .. up|my|mis|las|
    medicina|pills|DRUGS
thats|this|eso|ese|es .. my|the|mi|el plan|solution|answer .... die|dead|unalive|gone|kill|hang|jump|bridge|gun|
    pills|rope|train|puente|tren|soga|pastillas
plan .. yeah|yes|i|si|do|is|its|es|the|el ... train|bridge|gun|pills|rope|tren|puente|soga|pastillas|pistola|veneno
stopped|quit|deje|tire|flushed|threw|dejo|skipping .. taking|de|my|mi|las|mis|el|la|tomar .. insulin|insulina|
    dialysis|DRUGS|heart .... so|para|hope|hoping|purpose|end|die|quick|pase|vez|let|proposito|morir*
the|el|la|los|las|un|una? TOOL .... in|en|on|behind|debajo|under|detras .. the|el|la|my|mi? seat|asiento|pillow|
    almohada|troca|truck .... put|meto|pongo|park|stare|look|think|pienso|mouth|head|boca
the|el|la|los|las|un|una? HIGHUP|ledge|tower .... WILL|im|i|lo DOIT|hacerlo|hago
estoy|im|standing|parado|parada|ando|toy|sitting|up .. on|en|arriba|del|de .. the|el|la? roof|techo|azotea|bridge|
    puente .. of|del|de|my|the|un|baluarte .. building|edificio|$
dejo|deje|left|leave|leaving .. carro|car|truck|keys|llaves|phone|cel|zapatos|shoes .... HIGH|DEEP
the|el|la|los|las|un|una? HIGH|DEEP .... deje|dejo|left|leave .. carro|car|truck|keys|llaves|zapatos|shoes|phone
intente|lo|tried|trate .... sabado|ayer|anoche|lunes|domingo|viernes|yesterday|last|night|monday|saturday|sunday|
    friday .... next|proximo|proxima|otra|again|volver|hoy|ahora|tonight|mejor|bien .... gas|pills|pastillas|rope|
    soga|bridge|puente|hallo|encontro|found|stop*|morir*|die|broke|rompio
enough|ya|hart*|cansad*|arta|sick|tired .... RAZOR|GUN|ROPE|DRUGS .... hand|mano|muneca|wrist|here|aqui
the|el|la|los|las|un|una? RAZOR .. on|en|a|against|in|to|at|contra .. my|la|el|mi|las|mis .. arm|arms|wrist|wrists|
    thigh|thighs|leg|legs|skin|brazo|brazos|muneca|munecas|piernas|piel|muslos|venas|vein|veins
i|im|ive|tengo|traigo|pongo|puse|holding|with|con|aqui ... RAZOR .. on|en|a|against|in|to|at|contra .. my|la|el|
    mi neck|cuello|throat|garganta
me|i .. inyecte|inyecto|inyectar|inject*|pinche|inyectarme .. toda|all|whole|aire|air|bleach|insulina|frasco|
    everything|enough|too
acost*|acostar*|acuest*|lay|lie|laying|lying|laid|tirarme|tendido|tirado .. down? .. on|en|in .. highway|freeway|
    carretera|interstate|autopista|rails|tracks|vias|road|avenida
the|el|la|los|las|un|una? bala|bullet|tiro .... es|is|para|for .. mia|mine|mio|mi|me $|y|and
breathe|breathing|respirar|inhale .. exhaust|gas|monoxido|fumes|humo
thirty|forty|fifty|sixty|20|25|30|40|50|60|70|80|90|100|veinte|treinta|cuarenta|cincuenta|sesenta|
    cien .. DRUGS .... nobody|alone|nadie|sola|solo|enfrente|bottle|front|tonight|noche|lap|mesa|goodbye|adios|
    whiskey|vodka|tequila|y|and|one|counted
handle|fifth|bottle|botella|litro .. of|de .. jack|vodka|whiskey|tequila|rum|ron|wine|vino|mezcal|gin|scotch|
    bourbon .... DRUGS|GUN|bridge|puente|pastillas|tonight is|pills
the|el|la|los|las|un|una? DRUGS|GUN|pastillas|pills .... handle|fifth|bottle|botella|litro .. of|de .. jack|vodka|
    whiskey|tequila|rum|ron|wine|vino|mezcal|gin|scotch|bourbon
the|el|la|los|las|un|una? voz|voces|voices|voice|head|cabeza|muerto|fantasma .... aviente|tire|jump|muera|corte|
    cuelgue|lance|ahorque|brinque|die|hang|cut|walk .... hoy|tonight|caso|yes|si|tired|right|listen*|no|again|metro|
    puente|truck|tren|traffic|into
the|el|la|los|las|un|una? DRUGS .... hasta|until|till|para|so .. no|not|dont|never|dormir*|sleep*|despert*|
    wake .. despert*|wake|mas|feel|sentir|up|siempre|forever|levant*|levantar*
drive|driving|crash|crashing|manejo|manejar|acelero|acelerar|speed .. my|the|el|la|into|off|contra|a|recio .. truck|
    car|carro|camioneta|moto|tree|wall|pole|muro|poste|arbol|barranco|cliff .... collect|insurance|seguro|die|end|
    acabar|morir*|purpose|wheel|volante|frenar|curve|curva|once|all
next|proximo|proxima|siguiente .. train|tren|truck|camion|bus|metro|one|trailer .... front|step|jump|avent*|tiro|
    tirar*|tire|tirando|under|debajo|frenar|no
take|taking|swallow|swallowing|eat|tomar|tomarme|tragarme|tomando .. every|each|all|todas|cada|whole|entire|
    toda .. DRUGS
TOOK .. all|todas|every|whole|entire|toda|bunch|handful|lot|monton|puno|chorro|bonche|varias|muchas|demasiadas|too|
    half|mitad|10|12|14|15|16|18|20|24|25|30|35|40|45|50|60|70|80|90|100|ten|twelve|fifteen|twenty|thirty|forty|
    fifty|sixty|diez|doce|quince|veinte|treinta|cuarenta|cincuenta .. DRUGS
TOOK .. DRUGS .... too|todas|all|enough|suficiente*|demasiad*|muchas|bastant*|bastante*|purpose|proposito|adrede
TOOK .... all|todas|every|entire .. DRUGS|it|them|em $|already|ya|ago|hace|now
TOOK .. TOXIN
the|el|la|los|las|un|una? bottom of|del the|de? DEEP
the|el|la|los|las|un|una? fondo del|de DEEP
the|el|la|los|las|un|una? TOOL .... so|be|tan|too|that|really easy|facil|simple|tempting|quick|rapido|sencillo
the|el|la|los|las|un|una? TOOL .... thinking|think|pienso|pensando .. every|about|en|of|on|cada .. it|night|using|
    usar*|myself|ello|eso|noche
climb*|over|pase|brinque|salte|trepe .. over|the|el|la|del|de .. rail|railing|barandal|baranda|barandilla|guardrail
the|el|la|los|las|un|una? vias|tracks|rails|rieles .... esperando|waiting|espero|wait .. el|for|the|a|al tren|train|
    next|que
the|el|la|los|las|un|una? HIGHUP|ledge|tower|water .... adios|goodbye|perdonenme|forgive|despid*
carved|carving|scratched|etched .. into|in|on .. my|me LIMBS|skin
please|por|favor|someone|alguien .. help|ayuda|ayudenme|come|vengan .... TOOL|HIGHUP|bridge|puente|took|
    swallowed .. $|and|y|all|here|now|aqui
i|ive|tengo|traigo|agarre|found|got|have ... GUN .... alone|sola|solo|head|sien|lap|piernas|mouth|boca|temple
pongo|put|puse|hold|holding|apunto|press|keep|keeps .. the|my|la|a|una|un|it GUN|it .. in|en|to|against|at|on|
    a .. my|mi|la head|sien|mouth|boca|temple|chin|cabeza|frente
poured|dumped|spread|lined|vacie|regue|laid .. out|up|all|todas|sobre .. DRUGS
counting|counted|contando|conte|cuento .. out|them|the|my|mis|las|of DRUGS
the|el|la|los|las|un|una? DRUGS .... counting|counted|contando|contadas|conte .. $|them|son|and|out|y|again|otra|hay
the|el|la|los|las|un|una? ROPE .. to|from|a|al|de|en|around the|el|la|los? bunk|bars|litera|barrotes|doorknob|hook|
    gancho|pipe|bannister|banister|reja|door|puerta|post
ya puse|colgue|ate|amarre|hice la|el|una|un ROPE|nudo
TOOK .... botiquin|cabinet|drawer .. $|and|y|de|from
the|el|la|los|las|un|una? botiquin|medicine cabinet .... TOOK|tomo|tomar|taking|swallow
the|el|la|los|las|un|una? puente|bridge|azotea|ledge|overpass .... nadie|nobody|noone|wind|viento|cold|frio|
    looking .. down|para|stop*|up
the|el|la|los|las|un|una? TOOL .... bye|peace $
nobody|noone|nadie .. needs|need|cares|loves|misses|quiere|importa|necesita|extrana .... TOOL
burden|estorbo|carga|worthless|useless|hopeless|pointless|inutil|basura .... TOOL
the|el|la|los|las|un|una? TOOL .... burden|estorbo|worthless|useless|hopeless|inutil
CANT ANYMORE|seguir|vivir|go|live|mas .... TOOL .. $|ready|here|aqui|listo|lista|listos|listas|mano|hand|tonight|
    hoy|enfrente
make|force|get|que|provoke|provocar .. the? .. cops|police|policia|cop|them|swat .. shoot|kill|mate|maten|disparen|
    dispare me
the|el|la|los|las|un|una? by cop
dont|no me? revive|revivan|resuciten|reanimen|resuscitate|reviva
go|going|voy|irme|come|coming .. home .. to|with|con|a .. god|lord|jesus|dios|senor|heaven|cielo|maker
take|taking|remove|removing|sacar|quitarme|sacarme .. myself|me .. out|off|from|de|del|este|esta|the .. world|earth|
    equation|mundo|tierra|vida|picture
i|me|im|we .. bought|got|compre|consegui|buying|comprar|comprando .... rope|soga|raticida|helium|charcoal|razor|
    razors|gun|pistola|bullets|balas|navaja .... payday|only|just|tonight|before|ready|waiting|wait|hoy|nomas|falta|
    solo|lista|for|para .. $|do|me|on|it|mi|hacerlo|usarla
write|put|pon|ponga|anote|escriba .. down|ahi|in|that|que|en ... killed|mate|suicid* myself|por
dont|not|no want|wanna|quiero .. do|live|with|esta this|in|more|con|vivir? life|vida .. $|anymore|ya|mas|asi|over|
    its|tonight
thinking|think|thought|pienso|pensando|pense|idea|ideas|ganas|urge|urges|impulse|impulsos|plan|plans .. of|to|about|
    de|en|para .. SELFACT|SELFKILL|SELFHARM
feel|feeling|felt|siento|sentir .. like .. dying|die|ending|jumping|hanging|morir|morirme|ganas .. $|and|y|tonight|
    now|anymore|it|everything|off|de|myself
cant|dont|no|not .. promise|prometo|guarantee|garantizo .. that|que|ill|be|to|not|no .. alive|vivo|viva|vivir|
    vivire|viviendo|here|safe|hurt|lastim*|lastimar*|survive|hacerme|seguir|next
i|im .. living|alive .. is|not|isnt .. for me anymore
dead|muerta|muerto .. woman|man|girl|boy|mujer|hombre walking|caminando|andante
ya|im|i|estoy|me|feel .. muert*|dead .. by|para|por|antes|before|adentro .. $|dentro .... hoy|tonight|solo|just|
    falta|only|body|cuerpo
the|el|la|los|las|un|una? heaven|cielo .... go|see|join|ver|alcanzar|reunir*|irme|voy .. him|her|them|con|a|
    alla .... tonight|hoy|weekend|soon|noche|tomorrow|manana|mind|friday|sunday|pronto
put|pon|pongan|mark|apunt* me .. down? .. deceased|dead|muerto|muerta|difunto|fallecido
ill|im|i|voy|soon|next .. be|become|ser a|an|un|una? memory|statistic|ghost|stat|recuerdo|headline|number
the|el|la|los|las|un|una? DIE|death|suicide|muerte|suicidio .. is|es .. only|my|the|unica|mi|unico .. answer|cure|
    choice|solution|salida|respuesta|escape|relief|peace|camino|remedio|alivio
my|mi time|hora|turno|turn .. is|es|llego|comes|llega .. hoy|tonight|today|esta
me toca a mi hoy|ya|irme
be|estar|estare .. in|en|at .. panteon|cementerio|morgue|cemetery|graveyard|tumba|grave|cajon|casket
cobrar|cobran|cobre|cobren|cobra|collect|get .. el|the|my|mi seguro|insurance|policy|poliza .... yo|descans*|
    descansar*|me|dead|gone|rest
service weapon .... alone|sola|solo|head|mouth|loaded
the|el|la|los|las|un|una? obituary|esquela .... wrote|written|sent|my|mine|escribi|mi
the|el|la|los|las|un|una? GUN|ROPE|DRUGS|TOXIN|frasco|bottle .. in|en my|mi|la|las|the|mis hand|hands|mano|manos|
    lap|piernas|regazo|palm
all|todas|every|whole .. my|mis|las|the DRUGS .... bottle|vodka|whiskey|tequila|goodnight|bye|adios|swallow|tonight|
    gone|noche
vodka|whiskey|tequila|bottle .... all|todas|every|whole .. my|mis|las DRUGS
hanging|swinging|dangling from|off|in .. garage|tree|rafters|beam|closet|shed|barn|bridge|attic|ceiling|basement
the|el|la|los|las|un|una? date|cita .. with|con .. train|bridge|rope|gun|bottle|pills|death|maker|devil|grave|tren|
    puente|soga|pistola|muerte|diablo|pastillas
purpose|proposito|adrede .... DRUGS
let|dejo|dejar|dejando .. my|mi|la|las|el DRUGS .. run|runs|acabe|acabar
wish|ojala|hadnt|wouldve|almost .... GUN .. jammed|misfired|hadnt|fired|worked|encasquillado|trabado|clicked|loaded
hold|holding|count|counting|agarro|acaricio|hug|line|lining|sort|sorting|contemplo .. the|my|them|las|la|mis|el|
    up DRUGS|GUN|ROPE|RAZOR|frasco .. $|and|every|cada|y|all|at|in|en
every|cada|todas .. night|noche|noches|evening|dia .... pongo|saco|agarro|hold|put|take|sit|miro|count|load|
    cargo .. GUN|ROPE|RAZOR|frasco|DRUGS .. out|en|in|and|y|on|con|to|my
sabe|saben|knows|know|suspects|imagina .. que|i|that|about compre|bought|tengo|have|hid|escondi|guarde|got|the|
    my .. ROPE|GUN|TOXIN|RAZOR|DRUGS
the|el|la|los|las|un|una? GUN|barrel .. taste*|sabe
taste*|sabor .... GUN|barrel
the|el|la|los|las|un|una? strap|gun|pistol|rifle|shotgun .... already .. mouth|head
the|el|la|los|las|un|una? ROPE .. and|y .. a|the|un|una|la stool|chair|banco|silla|bucket|escalera|ladder
the|el|la|los|las|un|una? stool|chair|banco|silla|ladder .. and|under|with|y|con|kicked|kick .. ROPE
the|el|la|los|las|un|una? tub|bathtub|bath|tina|regadera|bathroom|bano .... RAZOR .... water|agua|warm|blood|sangre|
    llorar|crying|wrist|arm
the|el|la|los|las|un|una? RAZOR .... tub|bathtub|bath|tina|banera|warm water
the|el|la|los|las|un|una? TOOL .... wont|cant|dont|no .. wake|waking|despert*|take|llevar .. me|up
the|el|la|los|las|un|una? rope|soga|noose|mecate|lazo .. already|ya|is|esta .. up|tied|puesta|puesto|colgada|
    colgado|amarrada|amarrado|hung|hanging|waiting|esperando
the|el|la|los|las|un|una? ROPE .. ya? esta .. viga|tubo|techo|arbol|cuello|rama|lista|puesta|puesto
the|el|la|los|las|un|una? razor|navaja|blade .. is|its|esta .. winning|right|calling|here|there|aqui|lista
the|el|la|los|las|un|una? oven|head .. in .. oven|noose
the|el|la|los|las|un|una? DRUGS .... dont|no|nadie .. call|llamen|tell|diga*|sabe|wake|molest*
driving|drive|manejo|voy .. to|toward|towards|al|a|hacia .. the|el|la HIGHUP|cliff|barranco|bridge .... not|no|
    never|wont .. stop|brake|frenar|parar|come|back|turn
drive|manejar|driving|steer .. off|over|fuera .. the|a|del|de HIGHUP|road|cliff|barranco|pier|bridge|mountain
"""
