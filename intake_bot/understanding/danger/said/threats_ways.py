"""Meaning to hurt someone, more ways: on the way, armed, paid for, done already, one's own child. See ``grammar``."""

THREATS_WAYS = """
== clear mine
WILL go|come|drive|walk|pull|roll|slide|drop|run|break|sneak|head|get|wait|show|climb|catch|find|follow ... LASH|
    LASHING THEM|HIM|up $|and|when|if|tonight|with|for|in|right|myself|today|before|after|at|so|then|like|on|up|out|
    over|down|til|until
WILL LASH THEM $|when|if|tonight|with|for|in|right|myself|today|before|at|so|then|like|on|up|out|over|down|til|until|
    and|before|first|bad|i|the|one|w|soon|thursday|friday|monday|tuesday|wednesday|saturday|sunday|tomorrow|next|all|
    both
im|ima|we|were|imma|i .. LASHING THEM|HIM $|when|if|tonight|with|right|today|the|as|before|soon|next|on|at|myself|
    first|i|me|we|and|then|over|up|out|friday|monday|sunday|saturday|tomorrow
WILL LASH|LASHING the|his|her|their|my|a shit|hell|fuck|crap|s|life|breath|taste|soul|black|piss|brains out|of|
    off .. HIM|him|her|them|THEM
WILL|can LASH .. ass|a$$|face|head|teeth|skull|jaw|neck|throat|house|car|tires|windows .. when|if|in|tonight|off|down|
    up|on|open|out|apart|$|the
address|direccion .. so|para|pa .. i|we|que|yo|ir .. can|go|a .. LASH|AMATAR|MATARLO|kill|end|finish
one|a|good|una|un reason|razon not|no|to|para|por .. LASH|AMATAR|MATARLO
what|whats|nothing|nobody|who|que|quien|nada|nadie .. stop*|keep*|detiene|impide|frena|para ... LASHING|MATARLO|AMATAR
hard|dificil|barely|trying|cuesta not|no to? LASH|MATARLO|AMATAR HIM|THEM|$
first|next|second|minute|moment|time|soon|chance ... see|saw|catch|get|lay|have|run ... LASHING|jumping|swinging|dead|
    LASH|its|hes|shes|theyre .. THEM|HIM|on|dead|done|over|$|hell|finished
planned|plan|planning|got|all|set|ready .. it|to|for|on|it|all .. jump|LASH|LASHING|kill .. HIM|THEM .. for|on|when|
    monday|tomorrow|after|$|friday|tonight
people|anyone|folks|those|whoever|gente|quien|el .. cross|crossed|mess|messes|touch|snitch|fuck|mete|meten|
    metio ... end|hospital|ground|dead|morgue|graves|hoyo|panteon|hospital|disappear
snitches|rats|sapos|chismosos|ratas get|end|mueren|acaban|terminan|deserve .. stitches|ditches|tiesos|muertos|up|mal|
    die
HE ... gonna|going|about|will|finna|bout .. get .. hers|his|theirs|whats|what|it
hope|ojala|que|dile|tell .. HE|se|him|her .. says|say|said|despida|disfrute|enjoy|kiss|vaya ... goodbye|bye|familia|
    family|last|hijos|comprando|caja|days|ultimos|while|mientras .. to|family|kids|mom|days|dias|can|pueda|$|ataud|
    before
le|les queda|quedan ... dias|horas|vida|noche $
le|les queda|quedan ... dias|horas|noche de vida
catch|catching|caught|get|got .. a|another|my body|bodies|homicide|murder|charge|case over|for|on|behind|about
do|doing|hacer|get|face|catch|go|ir .. time|life|carcel|prison|murder|jail ... LASH|LASHING|MATARLO|AMATAR .. HIM|
    THEM|$
i|ive|im|tengo|traigo|got|have|bought|grabbed|getting|keeping|agarre|consegui|gives|load* .. ARMED .. for|waiting|
    with|ready|loaded|cargada|para|pal|pa|con|when|cuando|in|en .. him|her|them|name|nombre|el|ella|ese|his|face|cara
time|chance|go|stop|home|ready .. to .. get|grab|load|bring|pick .. my|the|a ARMED .... hes|shes|him|her|HIM|he|them
acid|gasoline|gasolina|acido|lumbre|fuego|gas .... face|cara|house|casa|her|him|his|el|ella|carro .. burn|pretty|wont|
    adentro|dentro|inside|encima|quemar|light|prender|prendo
i|im|were|we|voy|vamos|ire|ando|estoy|wait|waiting|ill|gonna|outside|sitting ... way|going|headed|heading|driving|
    waiting|wait|outside|camino|rumbo|esperando|afuera|parked|casa|over|by|there .... with|w|con|tengo|traigo|got|
    have|holding|grabbed .. un|una|el|my|a|the|mi|la? ARMED .. $|y|and|in|en|para|to|for|ready|listo|lista|cargada|
    ahora|esta|now
i|im|were|we|gonna|ill|fixing|wanna|finna ... shoot|kill|stab|LASH .. HIM|THEM .... ARMED .. truck|car|ready|me|
    loaded|with|in|seat|bag|waist|already
nos|los|lo|la|le|les|ahi|alli|jueves|reunion|cita ... le|lo|la|les .. clavo|meto|entierro|encajo|hundo|ensarto|
    pongo .. el|la|un|una|mi? ARMED|plomo|BLOWS
LO MATO $|si|cuando|yo|por|con|en|a|ahi|como|hoy|la|al|el|un|y|antes|ahorita|sin|wey|manana|los|toda|las|esta|donde|
    entre|todo|su
LO|se voy|vas|vamos|boy|voi|ire|quiero|vine|vengo|van|tengo|puedo|quisiera a|que|ganas? .. AMATAR
voy|vamos|boy|voi|quiero|ganas|para|pa|dispuesto|pienso|capaz|iba|puedo|podria|vine|vengo|quisiera|hay|toca|falta a|
    de|que|en|por|poder? MATARLO $|y|a|en|con|si|cuando|hoy|por|todo|toda|la|el|los|las|de|yo|manana|como|BLOWS|MADRE|
    su|un|una|entre|ahorita|antes|para|porque|pa
voy|vamos|boy|voi|quiero|ganas|pienso|dispuesto|dispuesta|quisiera|capaz a|de|que|en? AMATAR a|HIM|el|ese|esa|su|todos
voy|vamos|boy|voi|quiero|ire|salir|agarrar*|esperar*|tenerlo|llegar|ir|encontr*|topar* ... a|para|pa|y|
    hasta .. MATARLO .. MADRE|$|a|BLOWS|con|y|todo|en|el|la|los
a HIM|ese|este|esa ... LO|me voy|vamos|boy|ire a? AMATAR|LASH|echar|chingar|quebrar|buscar
LO voy|vamos|boy|ire a? mandar|mando .. otro|hoyo|panteon|san|3|tres|con|hospital .. barrio|mundo|pedro|metros|$|
    tierra|abuela|infierno
LO mando|mandamos .. otro|al|con|a .. barrio|hoyo|panteon|pedro|mundo|infierno|hospital|diablo
voy|vamos|ire por|tras|sobre|contra el|ella|ellos|ese|esa|esos $|y|con|hoy|ahora|ya|a|hasta|esta|donde
ofensas|traiciones|deudas|cosas|estas .. las|se .. cobro|cobran|pagan|arreglan|arreglo|lavan ... machete|sangre|plomo|
    balazos|golpes|muerte|cuchillo|vida
if|si i|no .. cant|es .. have|mia|mio .. nobody|nadie|noone|one|him|her
LO|la|lo tengo|tenemos|traigo .. amarrado|amarrada|encerrado|encerrada|atado|atada|secuestrado .. aqui|cajuela|garage|
    $|cuarto|sotano|bodega|casa
i|ive|we|got|have .. HIM|him|her .. tied|locked|chained .. garage|trunk|basement|closet|shed
i|ive|we|just .. cut|loosened|put|poured|set|slashed|messed|rigged .. brake|brakes|poison|bleach|gas|gasoline|fire|
    tires|antifreeze .. lines|his|her|on|in|food|drink|lines|house|car
i|ive .. just|think|already .. stabbed|shot|killed|choked|strangled|hit|beat|ran .. HIM|him|her|them
he|shes|hes|she .. not moving|breathing .. i|my
told|tell|dije|texted|warned|mande .. HE|HIM|her|him|them|le|que|lo|la .. if|si|that|i|que|next .... ill|id|i|lo|la|
    le .. kill|come|get|LASH|matar|mato|MATO|hurt|going|gonna|voy ... meant|mean|serio|promise|va|cumplo|kids|kill|
    dead|matar|hurt
voy|vamos a|por|tras su|sus|la|el|los familia|hijos|mama|hija|hijo|hermano .. $|tambien|si|uno|para

== clear mine
shook|shake|smothered|smother|hit|slapped|threw|choked|hurt|spanked|burned|squeezed .. my|the baby|newborn|infant|
    toddler|son|daughter|kid|kids|child|babies ... again|hard|today|bleed*|stop|crying|tonight|now|just|yesterday|ill|
    lost|cry*
scared|afraid|worried|terrified|miedo ... ill|i|im|might|voy|que|le|yo|vaya|pueda|de .. gonna|might|will|going|could|
    hurt|shake|hacer|hacerle|lastimar|matar|smother|snap|pegar|kill .. hurt|shake|kill|smother|hit|drown|dano|a|my|
    the|algo|on|mi .. baby|kids|son|daughter|child|HIM|bebe|hijos|hijo|hija|ninos|kid|esposa|wife|girlfriend
want|wanna|urge|feel|going|gonna|thoughts|thinking|ganas|quiero|voy|voices|voces|keep .. to|of|de|a|like? .. hurt|
    hurting|shake|shaking|smother|drown|kill|killing|lastimar|ahogar|matar|ahorcar|throw|hacerle|sacudir|
    aventar .. my|a|mi|mis|the|al|dano|algo .. baby|kids|son|daughter|child|children|bebe|hijos|hijo|hija|ninos|
    newborn|wife|esposa|mother|mama
le|les|lo|la pegue|sacudi|golpee|avente|di|tape|apreté|aprete|zangolotee|ahorque|queme .. a|al|mi|mis|muy|la|un|
    una .. bebe|hijo|hija|ninos|hijos|nina|nino|esposa|mujer|mama ... feo|duro|fuerte|hoy|ahorita|otra|voy|sangre|
    mano|ya|miedo|control
se me .. va|fue|pasa|paso .. la mano con .. hijo|hija|ninos|hijos|bebe|mujer|nina|nino

== clear past
KIN|LAWFOLK|muchachos|banda|gang|crew|set .. is|are|hes|says|said|wants|going|gonna|on|plans|planning|theyre|way|hes|
    about|heading|got|outside ... LASH|handle|take .. HIM|him|her|them|guy|it|care|kid .... tonight|rn|now|bat|gun|
    permit|meeting|today|house|when|school|there|ARMED|thursday|friday|monday|tomorrow|road
KIN|muchachos|banda|gente|barrio .. van|va|quiere|quieren|anda|andan|ya|tienen|salio|salieron|fue|fueron|dice|
    piensa ... AMATAR|MATARLO|buscarlo|orden ... $|el|a|ese|quebrar|matar|noche|hoy|con|manana|agresor|ya|al|lo
KIN .. took|grabbed|agarro|se|saco|llevo|cogio|tomo .. llevo|the|la|el|un|una|my|his? ARMED .... find|kill|looking|
    house|after|buscar*|casa|el|matar*|him|going|fue|went|salio
i|ive|we|ya|le|les|already|my .. paid|pague|pagamos|hired|contrate|mande|mandamos|sent|pago|di ... someone|somebody|
    guys|people|alguien|unos|para|pa|gente|uno|friends|dudes|a|lana ... teach|lesson|susto|LASH|handle|visit|hurt|den|
    hagan|asusten|maten|quiebren|partan|golpeen|madreen|visita|piso|desaparezcan|leccion|care

== clear mine
intend|intending|aim|purpose|vow|vowed|fully|plan|way|ready|here|there|prepared|happy|over|1 of|to|on|and? LASH|
    LASHING|confront .. HIM|her|him|them|that|his $|when|until|if|with|at|tonight|on|and|for|teeth|residence|home|
    myself|in|because|before|friday|the
WILL KILL|poison|shoot|stab|drown|burn|hurt .. and .. then? THEM
shooting|shoot|burning|blowing|lighting|bombing up|down .. that|the|this|his|their|your|yall|everybody .. place|
    building|school|office|court|courthouse|church|house|party|spot
im|were|we|ill|gonna|ima|imma coming|come|comin|pulling for .. all|yall|him|her|them|HIM|you|u|every|everybody .. of|
    $|too|and|with|one|tonight|next|yall|when|soon
said|told|promised|swore|tell|telling .. id|ill|i|im|face|him|her|them .. kill|shoot|stab|end|hurt ... and|i|meant|
    will|mean|bet|serious
WILL|be|ill|im|were|gon|waiting be? waiting|waitin|posted .. for|on|with|there|outside|when|by .. HIM|him|her|them|
    boys|ARMED|homies|cousins|crew .. tonight|with|when|out|$|outside|comes|gets|car
when HE|him gets|get|comes|come|out|is|walks .. out|off|home|in|through ... waiting|LASH|dead|boys|hes|ARMED|kill|open
tell|dile|digan*|digale|diganle|avis*|warn .. HE|HIM|him|her|that|que|a|ese|el .. hes|shes|is|he|she|esta|ya|im|
    hoy .. dead|muerto|muerta|coming|kill*|mato|llegan|llego|cae|caen|plomo|quiebro|encuentro
put|putting|putin|send|sending|leave|leaving HIM|him|her|them in|into|to|under .. hospital|ground|bag|morgue|grave|
    coffin|dirt|box|er|icu|wheelchair|ditch
WILL open|rip|chop|carve|gouge|pull|tear|knock|shove|kick|burn|blow|cut|slit|snap|split .. his|her|their|
    that .. throat|face|head|teeth|eyes|heart|tongue|neck|skull|guts|balls|fingers|legs|kneecaps
bring|bringing|brought|traigo|llevo|llevar|llevare|voy|ir|ire|carry|carrying|packing|cargo|entro|llego .. my|the|a|un|
    una|mi|con|armado|armada|el ... ARMED|armado|armada ... meeting|circle|HE|he|look|use|usar|disparo|dice|reunion|
    case|not|little|monday|him|caso|her|thursday|martes|lunes|jueves|there|there|there|just
ir|voy|ire|llego|go|going|show|come|pull armado|armada|strapped|armed .. $|por|if|case|si|el|to|up|y|and|for
took|take|quito|quitaron|quitó|mato|killed .. my|mi .... take|taking|quitar|quito|hers|his|theirs|suyo|suya|mato|
    kill .. his|hers|theirs|her|somebody|el|la|$|suyo|suya|uno
sangre con|por|se sangre|paga|cobra|lava
voy|quiero|vamos|ire|hay|tengo|vengo|gonna|will|to|im .. vengar|vengarme|avenge|avenging|desquitarme|cobrarme .. a|mi|
    my|la|el|muerte|death|de|sangre|con|por .. KIN|sangre|ese|HIM|muerte|sister|hijo
deben|debe|owes|owe .. nos|me|us .. sangre|blood|vida
sicario|sicarios|hitman|gatillero|matones
no .. lo|la|los .. vuelven|vuelve|volveran|van|encuentran a? ver|encontrar|saber|levantar
no .. me lo quitan
finish what i|we started
dont|not|wont|no|wont .. miss|fail|fallar|fallo|hold .. this|next|segunda|again|proxima|second|esta .. time|vez|$
nos|los matamos|mato|matare todos|a
mato .. a .. todos|ninos|hijos|ella|el .. y .. mi|me|todos|despues
handle|handling|deal|dealing|settle|settling|fix|fixing|correcting .. HIM|him|her|it|this .. myself|myself|street|way|
    own .. $|tonight|saturday|friday|with|on|sunday|tomorrow
LO|al|a le|lo|la|les|los MATO .. $|en|con|si|cuando|antes|apenas|hoy|el|esta|porque|por|yo|atras|ahi|a|y|como|al|
    tambien
MATO|mato .. a ese|esa|este|esos|el|ella|GUY .. $|GUY|si|cuando|hoy
al que|primero .. que .. disparo|mato|quiebro|plomo|parto|madreo|reviento|toca
LO|me|se|ya lo|la|los cargo|cobro|echo|ejecuto|quiebro|chingo|despacho|trueno|bajo|plancho|meto $|hoy|ya|antes|si|esta
LO|al|a|se voy|vamos|va|van|vas a KILL|HURT|AMATAR
LO voy|vamos a? dejar|dejamos|dejo .. sin|en|tirado|tirada|ahi|como|hecho .. dientes|piernas|ahi|muerto|pedazos|manos|
    coladera|$|ojos|vida|hospital|coma|suelo|camino|habla
LO subimos|levantamos|agarramos|reventamos|quebramos|enterramos|tumbamos|quemamos|caemos .. $|al|a|en|y|con|hoy|el|
    afuera|ahi|entre|la
meter|meto|prender|prendo|echar|echo|pegar|rociar|rocio .. fuego|lumbre|candela|acido|gasolina|llamas .. a|al|la|el|
    en|su|con|encima .. cara|casa|rancho|carro|el|ella|negocio|dentro|adentro|puesto|moto|todo|tienda|troca|y
echo|echar|aviento|paso|avento|tiro .. el|la|encima|un|mi .. carro|camion|troca|moto|camioneta|trailer .. encima|$|y|
    asi
acabo|acabe|acabamos|just|ya de? pegarle|matarlo|matar|darle|dispararle|golpearlo|golpear|apunalarlo|apunalar|stabbed|
    shot|killed|hit .. con|con|un|a|in|him|her|mi|y|en
gasolina|gasoline|matches|cerillos|acid|acido .. waiting|can|ready|throw|in|en|on|para|lista|compre .. her|his|him|
    face|cara|house|casa|porch|them|su
waiting|waitin|wait for|on them|him|her|HIM ... with .. ARMED|boys|brothers|homies
ARMED ... uses|usar|use|ready|due|waiting .. him|he|for|usarla .. him|her|them|meeting|el|ella|$
made|make|hice|hacer the? call|llamada|order|orden .. touch*|gonna|hes|already|green|handled|lo|$
di|dimos|gave|put .. la|the|out|un|a orden|hit|green|bounty|price .. $|on|al|light|his|a|that|him|esta|sobre|por|her|
    head
hoy|esta|manana|viernes|sabado|domingo|jueves|noche se? muere|mueren|acaba|quiebra|termina $|ese|la|el|este|todo|
    noche|esa
end|ending|acabar|terminar .. his|her|their|con .. bloodline|family|line|familia|estirpe|vida|toda
sending|send|mando|mandar .. him|her|them|lo|la .. to|back|con|a .. jesus|god|hell|maker|lord|dios|diablo|infierno|
    satan
KIN .. is|are|hes|going|went|headed|left|drove|driving|way|on|grabbed|took|got|got ... with|took|grabbed|got .. a|the|
    his|my ARMED
tied|drug|drugging|roofie|poison|ambush|jump HIM|him|her|them .. up|and|back|in|when|after|monday|friday|tonight
poison|kill|drown|stab|shoot|burn the|his|her|their|that|stupid .. dog|cat|dogs|pets|house|kids|car .. and|then|first|
    with

== clear mine
tengo|traigo|have|got|i .. ARMED|pistola|gun|rifle .... voy|going|way|heading|gonna|driving .. su|his|her|their casa|
    house|job|trabajo|place|work
tengo|traigo|have|got|i .. ARMED|pistola|gun ... know|se|conozco .. where|when|what|donde|time|hora .. gets|lives|
    vive|sale|works|time|he|she
eyes on his|her|the house|him|her
his|her|their|su|the|la address|direccion .. so|para|pa .. i|we|que|yo .. can|go|pueda .. kill|LASH|ir|go
ganas|intention|intencion .. tengo|got|have .. arma|gun|WEAPON
myself|yo mismo .. LO|him|her MATO|kill
LO MATO apenas|luego|nomas|en cuanto|tantito|cruce
bullet|bala .. his|su|her name|nombre
how|where|so|now .. go kill|hurt|shoot|stab HIM

== clear past
HE .. not|wont|never|aint|isnt|no ... leaving|leave|walking|walk|coming|come|make|getting|get|breathing|see|
    alive ... alive|building|home|room|here|walking|breathing|morning|out|there|sunday|christmas|piece|again|trial|
    court ... after|$|if|once|when|i|alive|and|ill
HE .. leaving|leave|leaves|going|come|coming|end|ends|ending|wind|gonna|go ... bodybag|stretcher|ambulance|box|casket|
    coffin|hearse|pieces|wheelchair|icu|morgue|grave|ground|handcuffs2|bag
pay|paga|pagar|paying|pays|cobr* .. with|in|con|on .. blood|life|sangre|vida|teeth|dientes|machete|plomo|bullets
HE|him|her|them|hes|shes|theyll|hell|shell|tipo|HIM end|ends|wind|winds|leaving|leaves|gonna|going|amanece|aparece|
    amanecer|acaba|acabar|termina|terminar|terminara|floating|belongs|wakes .. up|be? in|en a|una|un|la? body? bag|
    ditch|zanja|baldio|cuneta|trunk|cajuela|tambo|barranco|costal|bolsas|lote|hoyo|river|box
hospital|bag|ground|morgue|grave|coffin|hoyo|panteon .. where|thats|is|cuz|because|es|donde .. im|ill|i|lo|la .. put*|
    send*|mando|voy
de|ahi|alli|alla|hoy|aqui|ya .. no sale|salen|salga|pasa|amanece|llega|va .. caminando|vivo|viva|por|manana|noche|hoy|
    a .. $|pie|su|noche|manana|amanecer|contarlo
le|les|se|lo cae|caen|toca|tocan|llueve|llega .. plomo|bala|balazo|balazos|chinga|plomazo|hora|lumbre

== clear mine
ill|im|gonna|imma|finna .. shooting|slicing|burying|gutting|bury|stabbing HIM|him|her|it|them .. $|plain|behind|down|
    open|with|in|if
he|she|him|her|hell|shell|hes .. again|one .. time|more|and .. i|im bury|shoot|stab|kill|LASHING him|her|them|HIM
emptying|empty the|a|it clip|mag|gun|on
going|go|goin|get|im .. thru|through|in .. his|her|their window|door .. tonight|with
loaded .. shotgun|rifle|gun|pistol .. and|driving|drivin|going .. to|his|her .. his|her|their place|house|job|now
run|push|pushing HIM|him|her off|down|over|through .. the? road|stairs|roof|cliff|ledge
him|her|he|she dead friday|tonight|tomorrow|by|soon|monday|saturday|sunday
aint|not|wont wakin|waking|wake up .. $|tonight|again
take it out of his|her|their hide
got|traigo|tengo the|la|el gun|pistola|fierro .. got|his|su .. address|direccion|casa
le corto|cortare|corte los? frenos
le|les voy|vamos a aventar|echar|poner|llenar|acabar .. carro|agua|bomba|papa|casa|familia|acido .. encima|casa|plomo|
    hirviendo|familia|cara|todo
lo|la|los linchamos|quemamos|hago tierra
hago tierra|pomada
todo el dia pensando .. cabeza|cuello .. martillo|cuchillo|manos
aprieto el cuello
dan piso
hombre muerto
cargada .. y|la|lo .. espero|voy|busco
regrese|vuelvo|voy por .. el|la|mi cuchillo|pistola|machete|fierro|fusca|escuadra
how many|cuantos years|anos .. for|si|lo|me|dan .. killing|mato|matarlo|kill|murder
fair is fair .. rifle
cojo|agarro|saco la|el|mi escopeta|machete|pistola|cuchillo .. y|de|caza .. me|voy|planto|busco
llega a la reunion .. encargo

== clear mine past
LO|le|ya .. corte|aflojé|afloje|puse|eche|meti|prendi|ponche|sabotee .. frenos|veneno|acido|lumbre|fuego|casa|
    gasolina|carro|comida|bomba|moto
LO di|meti|clave|pegue|solte|dispare|pique|apunale|golpee|madree|queme|mate .. un|una|unos|con|hace|ahorita|en|creo|
    tres|dos|y|varios ... sangrando|rato|ahorita|hoy|creo|mueve|respira
"""
