"""What the other lists say, in other forms: done by then, going on, after "once" and "until". See ``grammar``."""

SELF_FORMS = """
== clear mine surely anytime
ill have|of|already KILLEDSELF
i|we will|shall have|of|already KILLEDSELF
if|si i|yo just? SELFKILL .. tonight|today|hoy|ahorita
by the time|moment .... i|ill|ive already|have|had|will|would? have? KILLEDSELF
before|when|until you|they|he|she|anyone|mom|nobody .... ill have KILLEDSELF
para cuando|que .... ya MEMATE
cuando|hasta|despues|antes que? yo|ya? MEMATE
i|tonight|sunday|friday|im overdose|overdosing|od tonight|today|now|on|this|friday|sunday|saturday|$
before|to|but|by|plan|from overdose|overdosing|od $|on|i|tonight|this|purpose
the|el plan|idea is|es .. overdose|CORTARMEEL|SELFKILL
i plan|mean|intend on|to overdosing|overdose
MATANDOME
CORTARMEEL
hoy|manana|esta|el .. noche|SOONDAY|fin|tarde? .. MEMATE .. $|y|ya|esta|decidido|con|en|de|al
MEMATE el|la|este|esta|antes|despues|en|hoy|manana SOONDAY|noche|fin|de|que|quincena
if|si|when|cuando i|yo|ya? SELFKILL|MEMATE .... who|whos|quien|will|does|do|can|puede|pueden|todavia|tell|cobran|
    cobra|insurance|seguro|echan|pagan
who|quien|will|does|do|can|le|pueden|puede .... if|si|when|cuando i|yo|ya? SELFKILL|MEMATE .. $|antes|before|here|
    aqui|tonight|hoy|en
dejenme|dejame|dejeme morir|desangrarme $|en|ya|aqui
let me bleed $|out|i|here|please
let me die $|in|please|already|i|here
me|la|lo dejen|deje morir|desangrarme|ir $|en|aqui
opened|abri|abierto|abierta .. the|el|la gas $|huele|smells
nudo .. hecho|listo|amarrado|apretado
which|what|que|cual .. bridge|building|puente|edificio|roof .. highest|tallest|alto|high|tall|alta
not|wont|dont|no .. exist|existing|existire|existir .. SOONDAY|after|next|anymore|despues|ya
how long|cuanto .. until|to|tardan|tarda .. find|finds|encontrar|hallar .. body|cuerpo|alone|solo|sola
stopped|stoped|quit|deje|skipping|stopping .. dialysis|dialisis|insulin|insulina|eating|comer .... die|live|body|
    give|morir|vivir|fade|apagarme|purpose|proposito
== clear surely
DRUGS|pastillas crushed|molidas|machacadas|dissolved|disueltas .. $|in|en|y|and
DRUGS .. all? lined .. up|on|in
== clear mine surely
bought|got|have|borrowed|stole .. GUN|rope|pills .. so|to i? can|could|will? end|finish|stop .. this|it|everything|me
cut|slit|opened|corte|abri my|mis|the|los|las wrist|wrists|veins|venas|munecas $|with|w|y|and|con|otra|again|too
== clear past
KIN|HE .. took|swallowed|drank|downed|tomo|trago|bebio .. all|whole|entire|todo|todas|frasco|bottle|un ... DRUGS|
    TOXIN|medicine|bottle|frasco
KIN|HE .. going|gonna|va|planning to|a? od|overdose|SELFKILL .. tonight|today|hoy|now|purpose
== clear plain
asked|preguntaron|pregunto .... suicid*|SELFKILL|SELFHARM|DIE .... but|pero .. lied|menti|lying|mentira
"""

THREAT_FORMS = """
== clear mine anytime
i|we will|shall have SLAINHIM|beaten .. $|by|before|when|until|then|SOONDAY
ill have SLAINHIM .. by|before|when|until|then|SOONDAY|$
== clear mine even
nothing|nobody|noone|cant|wont|no .. stop|stopping|keep|stops|talk .. me|us from|out .. SLAYINGHIM
not|no ... stop|stopping|rest|resting|finished|done|parar|paro|detener|detengo|descansar|descanso|tranquilo|quiet|
    sleep|leave .. until|till|hasta .. SLAYHIM|MATARLE|matarl*|ver muerto
== clear mine
i|we|im|came|here came|come|here|vine|vengo|venimos to|for|a|para SLAYHIM|MATARLE
once|after|until|till i|we SLAYHIM .. even|done|over|square|happy|rest|sleep|peace|$
the|my|our|el|mi|nuestro plan|mission|goal|job|dream|idea|objetivo|mision|meta|sueno|deseo is|es|era .. to|
    de? SLAYHIM|MATARLE
para|pa|hasta|encargo darle|meterle|pegarle|darles|meterles un|una|unos|sus? BLOWS
van|va|vamos|quiere|quieren|quiero a? darle|meterle|pegarle|darles|meterles un|una|unos|sus? BLOWS
LO|le|les|la MATARE
waiting|sitting|parked|hiding|posted|standing .. to|and|so .. SLAYHIM
on my|our way to|and SLAYHIM
CREW|we|us|i|me are|r|gonna|is|be|will|im SLAYINGHIM .. SOONDAY|$|tonight|when|at|after|on
my|me .. CREW .. r|are|is SLAYINGHIM
im SLAYINGHIM .. SOONDAY|tonight|when|after|on
== clear mine
tengo|tenemos|traigo|agarre|agarramos|levante|levantamos a su|sus KIN|nina|nino|hermanito|hijita ... conmigo|
    amarrado|amarrada|encerrado|encerrada|si|hasta
poner|pongo|puse|pondre|plant|planted|planting|build|building|built .. bomba|bomb|explosivo|explosivos|explosives|
    dinamita
i|we spiked .. her|his|their drink|bottle|coffee|food|tea|water
i|we|eche|puse|put|pour|poured|slipped .. TOXIN .. in|into|en .. her|his|their|su drink|bottle|coffee|food|tea|water|
    comida|cafe|vaso|agua|guiso
i|we|to make|watch him|her|them bleed|choke|burn|drown|beg
== clear past
"""

ABUSE_FORMS = """
== clear
esta|estan|sigue|siguen|anda|andan|vive|viven|empezo|lleva|termino|amanecio|vino|llego|castiga|castigan|despierta|
    castigo|desperto HURTINGME
HE|KIN|HOMEY .. HURTINGME .. $|cuando|ahorita|otra|desde|en|con|por|y|diario|todo
man|woman|guy|lady|boss|people|owner|madam|mister|sir|caregiver|caretaker|guardian|landlord|roommate|patron|patrona|
    one .. i|we|who|that .. live|work|stay|rent|with|for|here|care|cares .. HITS|STRIKES me|us|my
HITSKIN .. cada|todos|diario|seguido|cuando|si|y|$|por|delante|enfrente|con|en|otra|hoy
HE|KIN|HOMEY .. pulls|pulling|yanks|yanking|drags|dragging me|my .. hair|by
me|nos pone|ponen|apunta|apuntan .. el|la|un|una cuchillo|pistola|navaja|machete|arma|fierro .. $|en|si|cuando|cada|
    y|otra|ayer|anoche|hoy
== clear recent
i|ive|yo .. hit|beat|slapped|choked|kicked|punched|shoved|strangled my|our .. wife|girlfriend|husband|boyfriend|kid|
    kids|son|daughter|mom|mother|dad|baby|gf|bf|fiance
volvi a pegarle|patear|golpear|cachetear|pegar|ahorcar|empujar|golpearla|patearla .. a? mi|mis|la? mujer|esposa|
    senora|novia|vieja|hijo|hija|hijos|ninos|mama|papa
a mi mujer|esposa|senora|novia|vieja|hijo|hija|mama|papa|apa|ama la|lo|le pego|pegue|golpeo|golpee|patee|cachetee|
    ahorque|madree
la|lo|le pegue|golpee|patee|agarre|cachetee|ahorque .. a|del mi|cuello|pelo|cabello .. a? mi? mujer|esposa|senora|
    novia|vieja|hijo|hija|mama|papa
== clear
me|nos hace|hacen|obliga|obligan|pone|ponen|manda|mandan a? dormir|comer|arrodillar|hincar|banar .. en|con|sobre|
    del patio|piso|perro|perros|suelo|calle|azotea|frijoles|arroz|corral|gallinero|bano
me|nos arrodilla|hinca|arrodillan|hincan .. en|sobre .. frijoles|arroz|maiz|piso|sal|corcholatas
me|nos presta|vende|renta|ofrece|alquila|prestan|venden a|con su|sus|los|un|otros compadre|amigos|amigo|hombres|
    primo|clientes|senores|socio
broke|breaks|knocked|knocks|busted|cracked|crushed out? one|two|three|some|both|all|another .. my .. BODYPART|
    fingers|teeth|ribs|toes
broke|hit|shook|shakes|burned|kicked|slapped|punched|choked|hits|kicks|slaps the|my|our baby|babys|infant .. $|arm|
    leg|head|again|hard|today|and|with|so|when
i|we|ill get|gets|got the belt|hose|paddle|switch|cord|strap|whip .. $|if|when|again|for|tonight
un|una hombre|mujer|senor|tipo|vato ... HURTINGME
HURTINGME ahora|ahorita|otra|en
"""
