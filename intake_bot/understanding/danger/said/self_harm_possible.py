"""Wanting to die, hurting oneself, hopelessness and goodbyes: possible. Format: see ``grammar``."""

SELF_HARM_POSSIBLE = """
== possible even mine
cant|cannot|no|dont|not .. see|veo|find|hallo .. any|way|a|salida|how .. forward|out|way|through|past|future|salida
razor|navaja|blade|knife|cuchillo .. under|debajo|next|in|bajo .. pillow|almohada|bed|hand|cama
hubiera|debi .. muerto|morirme|morir|nacido
wrote|escribi|written .. the|my|la|mi note|notes|carta|cartas
not|no|never|stop exist*|existir|breath*
dead|muerta|muerto|empty|vacia|vacio|numb|rota|broken|hueca .. inside|dentro|adentro
if|si .. something|anything|algo .. happens|happen|pasa|happened|sucede .. to? me
take|raise|watch|cuid*|encarg*|keep .. my|mis|mi .. kids|hijos|ninos|son|daughter|dog|babies|hija|hijo ... if|si|
    when|cuando|gone|pasa|happens
pictur*|imagin*|think|thinking|fantasi*|pens*|piens*|dream*|sueno|planning .. about|of|en|con|on .. DIE|dying|death|
    muerte|suicid*|ending|morir|killing|funeral
everyone|everybody|todos|they|kids|familia|world|mundo|people|family ... better|mejor|happier|easier|relieved|
    aliviados|tranquilos ... without|sin|gone|dead|muerto|muerta|off|falto
nobody|noone|nadie ... miss*|notice*|extran*|llor*|cry|care|cares|cared|importa|daria|funeral|entierro
wish|ojala|quisiera|desear* ... never|nunca|not|no ... born|nacido|woken|despert*|existed|existir|nacer
cut*|burn*|scratch*|cort*|rasgu*|quem* .. my|me|mis|los .. arm*|wrist*|leg*|thigh*|braz*|muneca*|pierna*|skin|piel
burden|carga|estorb*|lastre|worthless|inutil ... everyone|family|familia|todos|kids|hijos|mom|mama|mi|my|them|soy|
    everybody|others
wont|not|no|dont be|need|estar|estare|necesitar|needing|ocupar|voy|estaria here|anything|it|a|nada|estar|ocupar|any|
    them|aqui|that after|anymore|that|then|by|for|mas|ya|$|much
no creo|pienso|se|voy|alcanzo .. llegar|llego|llegue|si|ver .. al|a|manana|ese|navidad|llego|otro|ano|domingo|lunes|
    martes|miercoles|jueves|viernes|sabado
nothing|nada left? to|que lose|perder
vias|tracks|puente|bridge|railing|edge|rio|azotea .. del|tren|train|and|y .. rato|think|thinking|quedo|stand|pienso|
    stare|tren|look|miro|jump
miro|mirando|look|looking|stare|staring|veo|viendo .. at|a|las|la|el|los|the .. vias|tracks|pastillas|pills|puente|
    bridge|navaja|cuchillo|techo|ceiling|rope|gun|soga|razor|cuchillos|belt
gave|giving|give|deje|regale|dejo .. my|mi|mis .. dog|cat|perro|gato|guitar|car|ps5|things|stuff|cosas|ropa|ring|
    tools|mascota .. to|a|away
que mas da
CANT ANYMORE $
ya? no puedo|aguanto|soporto|doy mas $
ya no puedo $
a burden to|on|for
no .. future|tomorrow|way|light .. for|out|at|tunnel .. me|this|end|anymore|$|tunnel
tired of everything|fighting|hurting|trying|pretending|being|existing|feeling .. anymore|sad|alone|this|$|all|
    everything|a
me odio
if|si something|anything|algo .. happens|happen|pasa|happened|pasara|sucede|llega .. to|tell|me|dile|please|give|
    take|por|a
cuando me|yo .. muera|vaya|falte|haya|mate .. quiero|que|les|ya|ido|$|muerto|todo|van|cuiden|diganle
goodbye|bye|adios|farewell|despido|despedirme|despedida|goodbyes .. everyone|everybody|world|forever|siempre|todos|
    all|todo|cruel|mundo|final|kids|family|ya|de
say|saying|said|told|decir|decirles|dije .. goodbye|goodbyes|adios .. to|a|$|everyone|para|now|todos|forever
this|esto|este|es is|es|mi .. goodbye|adios|despedida|ultimo|ultima .. $|de|for|to|mensaje|adios|vez|everyone|que
giving|gave|given|give .. stuff|things|everything|clothes|dog|belongings|possessions|shit|all away
have|having|had|been|tengo|he|ando|traigo dark|suicidal|bad|intrusive|scary|ugly|malos|oscuros|feos|negros|teniendo|
    pensamientos|con thoughts|pensamientos|ideas|suicidas|thinking|feos|malos|oscuros|negativos|raros
dark thoughts|place
thinking|think|thought|thoughts|pienso|pensando|pensar|pensado .. about|of|en|de|la .. death|dying|muerte|end|
    heaven|cielo|not|no .. $|a|here|lot|constantly|every|being|about|all|estar|todo|todos|now|mucho
dont|cant trust myself .. alone|tonight|right|now|$|around|to
drive|run|crash|fall|walk .. into|in|off .. traffic|bridge|wall|river|tree|truck
deserve|merezco|merezca .. to|die|suffer|vivir|morir|hell|morirme|esto .. vivir|die|live|$|dead|muerto|suffer|todo
dont deserve to? .. live|alive|here|be|life|breathe
no merezco .. vivir|vida|estar|seguir|nada|existir
life .. not|isnt|aint|over|worth|pointless|nothing|meaningless|no|ruined .. worth|over|$|it|me|for|anymore|living|
    meaning|purpose|point
quiero que .. todo|dolor|sufrimiento .. acabe|termine|pare|apague|terminar|acabar ya|$|para
dont want to be a? .. burden|problem|bother|here|alive|around .. to|anymore|anyone|$|everyone|no|on|for
no debi|deberia|hubiera haber|existir|nacer|nacido|seguir .. nacido|$|viva|vivo|aqui
debi|deberia|hubiera|debio .. haberme|haber|sido|ser|morirme|muerto .. muerto|yo|muerta|morirme|aquel|aquella|ese|
    el|en
i cut|burn|scratch|hit|hurt myself
DONT WANT to? be|exist alive|here|around|on .. $|anymore|earth
i|ya|me want|quiero|voy|wanna .. out|off|go|ir|largo|irme .. of|this|de|esta|este|forever|siempre .. life|world|
    ride|vida|mundo|planet|todo

== possible mine
SELFKILL

== possible even mine
nobody|noone|nadie .. needs|wants|loves|necesita|quiere me .. around|here|alive|anymore|$|aqui
ya? no aguanto|soporto|doy $
CANT do|take|stand|handle|bear|deal|cope with? this|it|life ANYMORE
== possible mine even
want|wanna|need everything|pain|this|all|noise|life .. to? stop|end $|forever|already
no|ni|sin .. sentido|chiste|caso .. a|de|la|nada|vida|seguir|todo vida|nada|seguir|todo|$
== possible asks even
whats|what the? point of|in anything|living|life|all|everything
ya nada|nadie me importa $
"""
