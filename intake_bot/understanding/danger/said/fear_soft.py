"""Veiled fear of the other side: what he is like, what may come after, what one does to be safe. See ``grammar``."""

FEAR_SOFT = """
== possible exact anytime -CRIME -AGO
SIDE|HE .. type|kind|sort|hold|holds|capable|capaz|one|man|person|someone|familia|gente|clase .. to|of|that|who|you|
    de|que|pesada|people .. grudge|grudges|person|cross|mess|forgets|forgive|forgets|comes|looking|olvida|perdona|
    anything|todo|cosas|cuidado|mess|want|hurt|get|retaliate|revenge|hold|follow|snap|deal
doesnt|wont|never|nunca let|forget|forgets|lets|olvida|olvidan|perdonan|gets .. things|it|go|over|this|$|alone|nada|
    facil|asi
you|ustedes|usted|they|people|yall .. dont|no|havent|not .. know|conocen|conoce|seen|understand|saben .. him|what|
    like|lo|he|how|es|como|la|quien|de|that|them|his
usted me entiende|entiendes
what|que|como .. happens|pasa|pasara|does|haga|hacer .. me|us|he .. after|afterwards|despues|luego .. $|goes|go|leave|
    meeting|salir|salga
hell|theyll|hed|theyd .. flip|snap|lose|blame|retaliate|figure|pay|hurt|kill|come|find|follow|wait|know|send|get|
    explode|make .. me|it|out|when|if|mad|my|where|someone|after|how|furious|angry|that
the|that|his|her|su|esa .. way|look|looks|mirada|forma|modo|stare .. looked|looks|smiled|he|gives|me|said|mira|that|
    miro|stared|de|i|stares .. me|at|chills|miedo|i|raro|feo|creeps|like|verme|mirarme
jump|startle|flinch|freeze|congelo|brinco|tiemblo|panic|shake|temblar|sobresalto .. when|every|at|cuando|cada|por|
    nomas|if|whenever .. phone|door|knock|noise|car|ruido|puerta|tel|telefono|suena|tocan|moto|hear|ver|see|name|
    nombre|truck|ring
curtains|blinds|lights|cortinas|persianas|sheets|bedsheets .. closed|shut|drawn|cerradas|apagadas|every|opened|been
no|not|dont|cant|never .. confio|trust|confiar|fio .. el|him|en|ellos|them|ella|de|her|his|su
same|misma|mismo|a|strange|weird|some|un|una|that|otra|white|black|gray|grey|red|blue|unmarked|tinted|otro car|truck|
    van|carro|camioneta|moto|guy|man|hombre|tipo|motorcycle|suv|pickup|charger|sedan|troca|coche|dude|carros|cars|
    men .. outside|afuera|keeps|again|por|block|street|parked|on|across|every|nights|night|cuadra|smoking|third|
    sitting|rondando|calle|esquina|corner|passing|days|week|slow|pasa|dando|twice|around|watching|behind|following|
    en .. my|$|block|street|mi|night|house|nights|calle|me|again|across|corner|la|every|most|day|outside|casa|slow|
    afuera|now|here|noches|days|vueltas|tres|row
someone|somebody|alguien|unos|strangers .. asked|asking|asks|pregunto|preguntando|preguntaron|rang|knocked|toco|
    timbro|looking|came|been|tried|shot|cut|unscrewed|took|broke|left|dejo|apago|apagaron .. about|for|my|by|mi|por|
    house|door|where|el|la|what|which|at|clerk|neighbor|vecina|niño|nino|kids|in|puerta|timbre|foco|outside|a
if|si .. anything|something|algo .. happens|happen|pasa|pasara|pase .. to|me|ya|a|it|saben|you
mi|my|own|por safety|seguridad
watch|watching|cuido|cuide|cuidarme|guardar|mind .. my|mi|las|me|la|mis .. back|espalda|espaldas|cuidar|step|pasos|
    over
hide|hiding|escondo|esconder|cross|cruzo|avoid|evito|turn|duck .. when|street|cuando|from|de|si|calle|around|out|
    the .. see|veo|him|verlo|lo|comes|street|he|when|them|her|his|calle|pasa
something|accidents|accident|algo .. bad|happens|happen|malo|feo .. to|who|whoever|me|after|if|si|people|him
hes|shes|theyre out|free|loose|suelto|libre $
always|siempre .. finds|knows|sabe|encuentra|encuentran|encontrarme .. out|me|where|how|donde|$
dont|no|not .. want|quiero|wanna .. trouble|problemas|beef|lios|pedos|bronca .. with|con .. him|them|ellos|el|esa|ese|
    su|her
me mira|miran|ve|ven|miraba|miro .. feo|raro|mal|manera
AFRAID|afraid|scared|miedo|terrified|asusta to|de|a walk|go|drive|ride|caminar|ir|salir|manejar|andar .. school|work|
    store|class|bus|church|escuela|trabajo|tienda|iglesia|sola|solo|alone|home|casa
respira|respiran|breathes|breathing .. nomas|solo|y|and|$|on|into|cuelga
my|our brother|kid|sister|son|girlfriend|mom .. got|was|him .. jumped|slapped|beat|followed|call|hit
"""
