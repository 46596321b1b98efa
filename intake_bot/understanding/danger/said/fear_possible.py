"""Fear of the other side: threats from it, being followed, retaliation: possible. Format: see ``grammar``."""

FEAR_POSSIBLE = """
== possible
see|seeing|saw|veo|viendo|vi|visto .. his|her|their|el|la|su|him|that|same .. truck|car|carro|troca|moto|van|face|
    camioneta ... by|near|outside|around|afuera|cerca|por|at|on ... my|mi|our|kids|school|house|work|street|casa|
    escuela|trabajo
find|finds|know|sabe|averigu* .. out? where .. we|i .. moved|live|mov*|am|stay*
ever|desde since|que .. got|salio|found|supo|out .. out|libre|released|$|i|me|no
has|tiene|have|got .. cousins|friends|people|family|primos|gente|amigos|conocidos|eyes|contactos|
    homies .. everywhere|todos|partes|all|inside|dentro|lados|over
hacer*|haga*|do .. algo|something|dano|anything .. me|to|a|conmigo .. me|mi|si|$|por|my|us
miedo|terror|panico|pavor .. verlo|verla|verlos|verle|encontrarlo|encontrarla|encontrarmelo|toparmelo|enfrentarlo
MIEDO de|a? salir|ir|dormir|estar|andar|caminar|abrir|llegar|que .. a|de|sola|solo|la|en|por|mi .. calle|casa|
    puerta|sola|solo|tienda|trabajo|el|escuela
conoce|conocen|tiene|tienen|saben|sabe .. mi|mis casa|direccion|horario|horarios|domicilio|ruta
HE knows|know|found|has|got|have my address|house|car|schedule|apartment|work
HE found|finds|tracked|encontro|localizo me|us
blocked|unknown|private|restricted|hidden|desconocido|privado|oculto|raro|anonymous numero|numbers|number|caller|
    numeros|calls|llamadas|id
numero|numeros|llamadas|llaman .. desconocido|desconocidos|privado|anonimas|cuelgan|mudas|raras|colgadas|anonima|
    extranas
calls|call .. same|middle|night
lights|luces|curtains|cortinas|blinds|doors|puertas|windows .. off|apagadas|cerradas|closed|locked|shut|down .. at|
    por|de|since|night|desde|because|noche|all|si|so
keep|tengo|dejo|leave|with .. lights|luces|curtains|cortinas|doors|blinds .. off|apagadas|closed|cerradas|locked|
    night
gets|get|got|getting|sale|salga|salio|releases|released|liberan|liberado|suelten|soltaron|comes .. out|libre|home|
    de|released|el|la .. the|de|next|in|soon|on|carcel|jail|early|this|and|of|bote|prison|tomorrow|month|
    week .... AFRAID|leave|move|here|living|hide|before|miedo|mudo|mudarme|me|scared|after|antes|wont|find|come
es|son gente .. de|mala|pesada|peligrosa|brava
dont|no|never|pls|please tell|digan|le|give|let HIM|digan|her|him|el .. the|i|where|my|anything|que|donde|mi|fecha|
    date|when|about|hable|know
anda|andan|anduvo|been|was|were|is|keeps|estaba|someone|alguien preguntando|asking|asked|pregunta|preguntan|
    preguntaron .. about|por|for|around|mi .. me|mi|us|my|nosotros
wont|not|cant|no|dont be|living|live|vivir|stay|voy|going .. living|here|aqui|vivir|ahi|alla|after .. anymore|after|
    ya|when|cuando|if|then|he|$
warning|advertencia|aviso|note|nota|notes|recado|message .. on|under|in|en|left|dejaron|con|debajo|pegada|
    from .. my|the|mi|la|him .. car|door|wiper|puerta|carro|windshield|mailbox|parabrisas|porch
HE AFRAIDING me
AFRAID .. HE ... come|comes|find|finds|hurt|hurts|do|does|kill|follow|know|knows|recognize|retaliate|after|anything|
    again|jump
MIEDO ... HE|HIM ... haga|pase|me|venga|sepa|encuentre|siga
i|we dont|not|never|cant|no|didnt feel|felt|am|be safe .. with|near|around|anymore|since|anywhere|going|there|
    because|knowing|being|alone|walking|outside|if|in|even
no me siento|sentiria segura|seguro|tranquila|tranquilo|salvo .. con|cerca|desde|en|sabiendo|cuando|si|saliendo|
    sola|solo|ni|de|ya
hell|shell|theyll come|find|get|send after|me|back|for|us|someone|people
saw|see|seen|vi|veo|noticed|visto|spotted HIM|el|lo|a|his|her|their|un|the ... outside|near|around|afuera|cerca|
    parked|my|following|estacionado|rondando|mi|merodeando|por|drive|driving .. my|mi|home|work|house|casa|street|
        calle|
    $|me|block|de|trabajo|the|job|school|by
somebody|someone|alguien|car|truck|carro|camioneta|moto|guy|man|hombre following|watching|sigue|siguiendo|vigilando|
    parked|afuera|estacionada|sits|ronda|pasando|rondando ... me|my|house|mi|casa|outside|home|afuera|calle|work|
    trabajo|school|noche|again
me|nos vio|miro|mira|vieron|hizo|hace|hicieron|echo|ve|hacen .. senas|feo|con|amenazante|una|amenazas|sena|cara|
    mirada ... cuello|pistola|odio|feo|matar|amenazas|corte|disparar|amenazante|muerte|amenaza
posting|posted|posts|subio|publico|publica .. about|things|sobre|stuff|mi|my|cosas|threats ... me|snitch|rata|face|
    foto|address|threat|amenazas
HE is|are|es|son|hes|shes|theyre very|muy|really? dangerous|peligroso|peligrosa|peligrosos|capaz|crazy|gang|
    unpredictable|capable|violent|violento .. of|and|de|y|people|$|with|member|person|gente|when|i|if

== possible now
me|nos|mi|my .. threaten*|amenaz*
me|nos .. sigui*|persig*|acos*|vigil*|espi*|acech*|rond*|intimid*|hostig*
capable|capaz|capaces .. of|de ... him|he|el|todo|anything|ella|family|what|algo|cualquier|matar|hacer
HE .. capable|capaz|capaces .. of|de
KIN|gente|people|friends|boys|gang ... threat*|amenaz*|watch*|follow*|sigui*|jump*|attack*|beat*|golpe*|harass*|
    buscan*|looking .. me|us|my|nos|for

== possible past
afraid|scared|miedo|terrified|unsafe .. de|to|at|in|en|a|por .. street|calle|home|casa|outside|salir|sleep|dormir|
    alone|sola|solo|door|puerta|night|noche
== possible
what if|happens HE .. comes|come|shows|finds|follows|retaliates|sends|hurts|attacks|does .. after|up|me|us|my|to .. |
    me|my|house|home|us|$|him|again
== possible
HE? sabe|saben|conoce donde trabajo|vivo|estudio|estoy|duermo
me da|dan|daria terror|pavor|panico toparmelo|topármelo|encontrarmelo|verlo|verla|cruzarmelo|toparmela
"""
