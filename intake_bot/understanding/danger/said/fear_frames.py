"""The other side waits, menaces, leaves signs; one hides from it. Each way to tell of it. Format: see ``grammar``."""

_NEAR_ME = """
SIDE ... LURKS ... outside|across|frente|afuera|enfrente|behind .. MYPLACE
SIDE .. outside|afuera|in|en|at|on .. MYPLACE .. right|now|rn|ahorita|again|every|since|desde|todos|todas|otra|tres|
    three|days|nights|hoy|days|noches|dias
se .. paro|estaciona|estaciono|sienta|sento|aparece|aparecio|presento|acerco|acercaron|aposto|asomo|planto .. BYNEAR|
    en|a|con|me|y .. MYPLACE|mi|me|casa|enfrente
tried|trying|intento|intentaron|tocaron|tocando|kicking|banging|kickin|jiggling|rattling|pateando|quiso|quisieron|
    climbed .. my|mi|la|the|our|abrir|meterse|entrar|get|break|open|in .. door|puerta|window|ventana|lock|chapa|
    porton|inside|gate|tents
preguntando|preguntaron|preguntado|asking|askin|asked|buscando|buscaron|looking .. por|for|about|around|a .. mi|me|us|
    nosotros .. en|at|in|around|to|a|with|y|con|mis|my|los|de|for|if|which|on
SIDE .. preguntando|asking|askin|looking|buscando|askin .. por|for|about|a .. mi|me|us
"""
_MENACES = """
promised|promises|swore|swears|vowed|intends|prometio|promete|juro|jura|juraron|threatened|threatens|amenaza|amenazo|
    amenazan .. to|que|con|sacar|sacarme|i|id|hell|me|my .. HARMS
out to get|hurt|kill me|us|my
want|wants|quieren|quiere me quiet|silenced|dead|gone|hurt|callada|callado|muerta|muerto
whoever|quien|el que .. brings|finds|gets|traiga|encuentre|agarre .. me
protection|proteccion|protegerme|safe .. from|de|contra .. him|el|them|her|ellos|ella|his|su
call|calls|calling|yell|yells|yelling|whisper|whispers|whispering|scream|screams|screaming|shout|shouting|gritan|
    grita|gritando|gritar|susurra|susurran .. my|mi|el|our .. name|names|nombre|daughters|kids
throws|throwing|avientan|avienta|tiran|tira|aventando .. rocks|piedras|eggs|things|bottles|cosas|huevos .. at|a|
    en .. my|mi|la|our
set|sets|prendieron|prendio|quemaron .. my|mi|our .. MYTHINGS .. on|fuego|lumbre|fire|after|since|desde|day
shows|points|pointing|flashes|ensena|apunta|muestra|ensenando|apuntando .. me|a|la|el|his|at .. ARMED
escondo|hide|hiding|encierro .. cuando|when|whenever .. llega|viene|pasa|he|they|comes|oigo|hes
SIDE .. SAYSTO .. me|my|mi|us|nos|her|a|le|everyone|everybody|folks|people|him|them|que .. HARMS
SIDE .. SAYSTO .. i|im|id|hell|shell|theyll|he|hed|they|theyd|shes|hes|were|well|youre|u|you|we|if|when|youll|my|
    cuando|te|si .. HARMS
me|nos|le|les SAYSTO .. que|si|te|me|nos|lo|la|con|vas|va|ya|a|van|donde|el .. HARMS
SAYSTO .. que .. me|nos|lo|la|les|si|voy .. va|van|iba|iban|voy|matan|mata|HARMS .. a|HARMS .. HARMS
HARMS .. si|if .. i|hablo|digo|declaro|voy|me|testify|talk|snitch|say|show|go|sigo|firmo|acepto|presento|tell|get|
    gets|out|sit .. $|to|con|la|el|contra|against|any|the|up|that|there|in|meeting|out|him|a|reunion|esa|eso
if|si .. i|hablo|digo|declaro|voy|me|acepto|sigo|firmo|presento|siento|vas|hablas|declaras|sigues|vienes|dices|abres|
    sales .. talk|testify|snitch|show|go|come|say|tell|up|sit|hablo|a|con|la|esa|en|que|declarar .. HARMS
snitches .. get|die|end|dont|stitches|bleed
im|i|id|ill|soy|sigo .. next|marked|siguiente|sentenciado|sentenciada .. $|if|man|when|si|they|he
im|id|ill dead|done .. if|when|once|si .. i|he|they|hablo|voy|declaro
wont|not|never .. make|walk|leave|get .. home|alive .. $|alive|if|of
no .. llego|llegas|salgo|sales|amanezco|regreso .. viva|vivo|caminando|manana|viejo|navidad|reunion|audiencia
"""
_SIGNS = """
moved|mude|mudamos|cambie|relocated .. encontro|encontraron|found|finds|hallo|dio
OMEN .. on|in|at|under|to|en|a|afuera|frente|al|con|through|by|de|for|off .. my|mi|the|our|me|la|el|mis .. MYPLACE|
    name|nombre|MYTHINGS|door|phone|coat|bag|stuff
OMEN .. nombre|name|saying|que|with|said|con|doorstep|puerta|porch|puesto
dejo|dejaron|left|leaves|leave|mailed|sent|mando|mandaron|put|puso|pusieron|found|find|encontre|amanecio|hallo|threw|
    aventaron|there|hung|colgaron|llego|llegaron .. OMEN
THREATNOTE .. on|under|in|at|through|en|debajo|bajo|pegada|pegado|from|de|that|que|saying|with|of|con .. HARMS|snitch|
    rata|sapo|door|windshield|wiper|puerta|parabrisas|careful|knows|kids|hijos|sleeping|sabemos|know|watching|collar
foto|fotos|photo|photos|picture|pictures|video|videos|pics .. me|mi|mis|my|mia|mias|us .. walking|sleeping|caminando|
    durmiendo|saliendo|house|kids|door|casa|hijos|through|from|window|entrando|leaving|hija|daughter|dormida|school
sent|sends|texted|mando|manda|mandan|mandaron|taking|tomando|toma|tomo|took|takes|has|tiene|llego|got|recibi .. fotos|
    foto|photo|photos|pictures|pics|picture|video .. de|of .. mi|my|our|me|mis|mia|mias|casa|puerta|house|door
made|makes|did|does|doing|hizo|hace|haciendo|haciendome|hicieron|drew|ran|dragged|ran|paso|pasaron|drawing|slid|
    pointed|pointing|simulando .. dedo|finger|gun|pistola|senal|sena|senas|thumb|hand|throat|cutting|seas .. THROAT|
    at|pistola|gun|mi|me|across|por|his
dedo|finger|thumb|mano|hand .. por|across|like|en|over|al .. THROAT
throat|cuello thing|gesture|sign|slit|slitting|cutting|cut
opened|abrio|lifted|levanto .. his|su|la|jacket|chamarra|shirt|playera|camisa .. gun|pistola|arma|showed|enseno
price|precio|money|hit|bounty|contract|recompensa|green|plata|luz .. on|por|light|verde|sobre|a|for .. my|me|mi|head|
    cabeza|verde
tienen|tiene|traen .. me? jurada|sentenciada|sentenciado|jurado|fichado|fichada|ubicada|ubicado|checada|vigilada|
    vigilado|amenazada|amenazado|marcada|marcado
theyre|hes|shes|is|are|been|still|im .. after|gunning|looking|hunting|coming .. for|after .. me|my|us
theyre|hes|shes|are|is after me|us
SIDE .. wants|want|quieren|quiere|swore|looking|busca|buscan .. revenge|venganza|payback|blood|desquite|vengarse|
    sangre|desquitarse
SIDE .. wants|want|quiere|quieren|ver .. me dead|hurt|gone|muerto|muerta|bajo
my|mi .. life|vida .. danger|peligro|threatened|risk|corre|riesgo|line
put|posted|subio|subieron|puso|publico|publicaron|leaked|leak|doxxed|has .. my|mi .. address|direccion|house|foto|
    face|picture|photo|number|name|nombre|casa .. on|online|to|in|en|a|facebook|story|grupo|y|with|con|de|up
hunting|gunning for me|us
"""
_HERE_NOW = """
he|she|they|ese|esa|SIDE is|are|esta|estan|right .. behind|outside|here|downstairs|abajo|afuera|aqui .. $|now|ahorita|
    again|please|help
hes|shes|theyre|esta|estan here|outside|downstairs|abajo|afuera|behind|coming .. $|now|ahorita|again|please|help
outside|behind|afuera|abajo .. him|he|el|ellos|them $
being|been|im|getting hunted|followed|stalked|watched|tailed|threatened
followed|threatened|stalked|chased again
amenazas|threats .. de|from|por|by .. el|him|them|ellos|su|his
me|nos sigue|siguen $
"""
_ARMED = """
threw|throw|aventaron|avento|tiraron|tiro|arrojaron|chucked .. rock|rocks|piedra|piedras|botella|bottle|eggs|huevos|
    firecracker|paint .. at|a|en|my|mi|through|into|contra .. MYTHINGS|MYPLACE
viene|vienen|venian|venia|venir|vendra por mi|nosotros $|y|porque|si|esta|en|con|a|por
DAMAGED .. my|mi|mis|our|me|la|las|el|los|the|nos|moms|a .. MYTHINGS|llantas|tires|window .. again|otra|anoche|after|
    despues|since|desde|last|because|same|twice|yesterday|ayer|hoy|today|this|week|second
me DAMAGED .. la|las|el|los|mi|mis .. MYTHINGS
SHOWSARM .. me|a|his|the|un|una|el|la|at|their|my|su|mi .. ARMED
SHOWSARM .. ARMED .. at|me|al|a|my|en|y|and|in|on|to|for|mi
SIDE .. with|con|w .. ARMED .. afuera|outside|asking|waiting|buscando|esperando
"""
_HIDING = """
HIDES .. from|de|because|so|por|cuz|since|para|cause|on|till|porque|account .. HIM|SIDE|el|him|them|they|he|que|his|
    no|account .. cant|wont|find|finds|found|encuentre|encuentren|$|sepa|sabe|out|came|is|looking|knows|of|me|got|
    kept|keeps|people|will|threats|made
HIDES .. so|para|pa|where|donde .. he|they|him|que|no|SIDE|el|nobody|they .. cant|no|wont|dont|doesnt|find|encuentre|
    encuentren|sepa|sepan|see|know|vea|knows
im|were|estoy|estamos|sigo .. hiding|ducked|escondida|escondido|escondidos|barricaded|encerrada|encerrado|encerrados|
    huyendo .. in|at|en|from|de|off|con|my|$|with|the|bed|out|cama|behind|until|because|por
chair|dresser|tranca|silla|mueble|couch|couch|board|nail|boards .. against|under|contra|en|across|over .. door|puerta|
    windows|knob
sleep|sleeping|duermo|dormimos|slept .. with|in|con|at|en|by|under|floor|piso .. bat|knife|gun|car|lights|tranca|bate|
    cuchillo|carro|machete|cuchillo|shoes|clothes|motel|floor|piso|door|hammer|zapatos|pistola|machete|palo|ropa|
    closet
no|not|dont|cant|never|ya|wont|barely|scared|afraid|miedo|stopped .. salgo|salimos|salir|go|leave|abro|step|leaving|
    walk|walking|abrir|open|going|caminar|answer|prendo|prender|play .. a|de|out|outside|house|home|ni|my|the|mi|casa|
    puerta|calle|alone|door|anywhere|sola|solo|sin|para|noche|school|work|luz|afuera|nowhere .. por|because|since|
    desde|he|porque|bc|cause|con|him|them|ellos|cuz|hes|el|theyre|they|miedo|in|out|night|anymore|until|ever|now
dont|no|never|not tell|digan|diga|give|den|let .. him|them|le|les|anyone|nadie|her|al|que|they|hes|mi|he .. address|
    where|donde|direccion|number|im|calle|know|town|date|city|fecha|sepa|find|numero|calle|shelter
changed|change|moved|switched|cambie|cambiamos|mude|mudamos|move|moving|cambio|changing|leaving|mudarme|irme .. my|mi|
    the|de|number|twice|casa|again|schools|school|the|numero|la|out|house|town|motels|apartments|dos|three|a|jobs|job|
    route .. so|because|cause|cuz|bc|since|por|para|porque|on|from|away|twice|he|they|el|encontro|him|de|desde|
    after .. he|they|him|the|el|ellos|que|of|them|he|his|no|people|su|cant|esa|miedo|this|me|account|found|finds
"""
_QUOTED = """
SAYSTO|THREATNOTE|pintado|pinto|recado|voice|voz|says|read|reads .... QUOTED
"""
_OF_THE_FOE = """
DAMAGED .. my|mi|mis|our|la|las|el|los .. MYTHINGS
hes|shes|theyre|he|they|esta|estan|anda is|was|are? .. at|in|on|en|afuera|outside|by .. my|mi .. MYPLACE
me|nos va|van|iba|iban a? .. HARMS
SAYSTO .. que .. me|nos|lo|la|les .. HARMS
outside|afuera .. MYPLACE .... him|he|el|ellos|them|his|help
amenazas|threats .... el|him|them|ellos|su|his
SIDE .. knows|know|found|sabe|saben|encontro|encontraron|averiguo|got|has|tiene|supo .. my|mi|where|donde|me|
    in .. address|insta|instagram|facebook|house|school|shelter|hotel|work|live|vivo|casa|escuela|refugio|turno|
    direccion|trabajo|here|number|new|kids|family|sleep
"""
FEAR_FRAMES = f"""
== clear exact anytime +TERROR -CRIME -AGO
he|she|they|el|ella|ellos .. PASSES|LURKS|HARMS|SAYSTO|cut|broke|found|came|follows|has|keeps|wont
vino|viene|llego|llega|anda|dijo|dice|ronda|pasa|pasan|volvio|sigue|manda|mando|mandaron|grita|gritan|consiguio|busca|
    buscan|andan|encontro

== possible exact anytime +TERROR -CRIME -AGO
he|she|they|hes|shes|theyre|his|them|him|ellos|ella|su|familia|HIDES

== clear exact anytime +FOE -AGO -BAN
{_OF_THE_FOE}
{_NEAR_ME}
{_ARMED}
{_MENACES}
{_SIGNS}
{_HERE_NOW}
== clear exact now -CRIME -AGO -BAN
{_NEAR_ME}
== clear exact anytime +CASED -CRIME -AGO -BAN
{_NEAR_ME}
{_ARMED}
{_QUOTED}
== clear exact anytime +RECENT -AGO -BAN
{_NEAR_ME}
{_ARMED}
{_MENACES}
{_QUOTED}
== clear exact anytime -CRIME -AGO
{_MENACES}
{_SIGNS}
== clear exact now -CRIME -AGO
{_HERE_NOW}
== clear exact even anytime mine -AGO
{_HIDING}

== clear exact anytime +TREMBLING +CASED -AGO
SIDE .. LURKS
SIDE .. PASSES|here|aqui|outside|gonna|going|coming
SIDE .. at|in|outside|by|behind|afuera|en|atras|on .. MYPLACE|me|my|the
hes|shes|theyre|esta|estan .. here|aqui|outside|afuera|coming
HIDES
followed|seguida|seguido|threatened|amenazada|amenazado|threats|amenazas|jumped|persigue|retaliation|represalias
SIDE .. knows|know|found|sabe|saben|encontro|encontraron|averiguo|has|tiene
OMEN

== possible exact anytime -CRIME -AGO -BAN
{_NEAR_ME}
{_QUOTED}
== possible exact anytime +RECENT -CRIME -AGO
SIDE .. HARMS .. me|us|my|mi|nos
== possible exact now +FOE -CRIME
me DAMAGED .. MYTHINGS
DAMAGED .. my|mi|mis|our|las|la|el .. MYTHINGS
== possible exact past -CRIME
my|mi|mis MYTHINGS again|otra
"""
