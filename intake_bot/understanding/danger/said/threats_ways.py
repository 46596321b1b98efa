"""Meaning to hurt someone, more ways: on the way, armed, paid for, done already, one's own child. See ``grammar``."""

THREATS_WAYS = """
== clear mine
WILL go|come|drive|walk|pull|roll|slide|drop|run|break|sneak|head|get|wait|show|climb|catch|find|follow ... LASH|LASHING
    THEM|HIM|up $|and|when|if|tonight|with|for|in|right|myself|today|before|after|at|so|then|like|on|up|out|over|down|til|
    until
WILL .. LASH .. THEM|HIM .. down|up|over|head|face|ass|brains|out|neck|dead .. dead|like|dog|$|with|in|open|tonight|off
WILL LASH THEM $|when|if|tonight|with|for|in|right|myself|today|before|at|so|then|like|on|up|out|over|down|til|until|
    and|before|first|bad|i|the|one|w|soon|thursday|friday|monday|tuesday|wednesday|saturday|sunday|tomorrow|next|all|both
im|ima|we|were|imma|i .. LASHING THEM|HIM $|when|if|tonight|with|right|today|the|as|before|soon|next|on|at|myself|first|
    i|me|we|and|then|over|up|out|friday|monday|sunday|saturday|tomorrow
WILL LASH|LASHING the|his|her|their|my|a shit|hell|fuck|crap|s|life|breath|taste|soul|black|piss|brains out|of|off .. HIM|
    him|her|them|THEM
WILL|can LASH .. ass|a$$|face|head|teeth|skull|jaw|neck|throat|house|car|tires|windows .. when|if|in|tonight|off|down|up|
    on|open|out|apart|$|the
WILL|can|will|let|tell|dime|dame|give ... so|para|pa|and|to .. i|can|que|yo|go|ir|vaya .. LASH|go|AMATAR|MATARLO .. LASH|
    THEM|HIM|$|a .. HIM|THEM|$
address|direccion .. so|para|pa .. i|we|que|yo|ir .. can|go|kill|LASH|a|AMATAR|MATARLO .. LASH|THEM|HIM|kill|$
one|a|good|una|un reason|razon not|no|to|para|por .. LASH|AMATAR|MATARLO
what|whats|nothing|nobody|who|que|quien|nada|nadie .. stop*|keep*|detiene|impide|frena|para ... LASHING|MATARLO|AMATAR
hard|dificil|barely|trying|cuesta not|no to? LASH|MATARLO|AMATAR HIM|THEM|$
first|next|second|minute|moment|time|soon|chance ... see|saw|catch|get|lay|have|run ... LASHING|jumping|swinging|dead|LASH|
    its|hes|shes|theyre .. THEM|HIM|on|dead|done|over|$|hell|finished
planned|plan|planning|got|all|set|ready .. it|to|for|on|it|all .. jump|LASH|LASHING|kill .. HIM|THEM .. for|on|when|
    monday|tomorrow|after|$|friday|tonight
HE .. not|wont|never|aint|isnt|no ... leaving|leave|walking|walk|coming|come|make|getting|get|breathing|see|alive ... alive|
    building|home|room|here|walking|breathing|morning|out|there|sunday|christmas|piece|again|trial|court ... after|$|if|
    once|when|i|alive|and|ill
HE .. leaving|leave|leaves|going|come|coming|end|ends|ending|wind|gonna|go ... bodybag|stretcher|ambulance|box|casket|
    coffin|hearse|pieces|wheelchair|icu|morgue|grave|ground|handcuffs2|bag
people|anyone|folks|those|whoever|gente|quien|el .. cross|crossed|mess|messes|touch|snitch|fuck|mete|meten|metio ... end|
    hospital|ground|dead|morgue|graves|hoyo|panteon|hospital|disappear
snitches|rats|sapos|chismosos|ratas get|end|mueren|acaban|terminan|deserve .. stitches|ditches|tiesos|muertos|up|mal|die
HE ... gonna|going|about|will|finna|bout .. get .. hers|his|theirs|whats|what|it
hope|ojala|que|dile|tell .. HE|se|him|her .. says|say|said|despida|disfrute|enjoy|kiss|vaya ... goodbye|bye|familia|family|
    last|hijos|comprando|caja|days|ultimos|while|mientras .. to|family|kids|mom|days|dias|can|pueda|$|ataud|before
days .. are|left numbered|to live
dias contados
le|les queda|quedan ... dias|horas|vida|noche .. de|$ .. vida|$
pay|paga|pagar|paying|pays|cobr* .. with|in|con|on .. blood|life|sangre|vida|teeth|dientes|machete|plomo|bullets
catch|catching|caught|get|got .. a|another|my body|bodies|homicide|murder|charge|case over|for|on|behind|about
do|doing|hacer|get|face|catch|go|ir .. time|life|carcel|prison|murder|jail ... LASH|LASHING|MATARLO|AMATAR .. HIM|THEM|$
i|ive|im|tengo|traigo|got|have|bought|grabbed|getting|keeping|agarre|consegui|gives|load* .. ARMED .. for|waiting|with|
    ready|loaded|cargada|para|pal|pa|con|when|cuando|in|en ... HIM|him|her|them|name|nombre|el|ella|ese|his|face|cara|su
time|chance|go|stop|home|ready .. to .. get|grab|load|bring|pick .. my|the|a ARMED .... hes|shes|him|her|HIM|he|them
acid|gasoline|gasolina|acido|lumbre|fuego|gas .... face|cara|house|casa|her|him|his|el|ella|carro .. burn|pretty|wont|
    adentro|dentro|inside|encima|quemar|light|prender|prendo
i|im|were|we|voy|vamos|ire|ando|estoy|wait|waiting|ill|gonna|outside|sitting ... way|going|headed|heading|driving|waiting|
    wait|outside|camino|rumbo|esperando|afuera|parked|casa|over|by|there .... with|w|con|tengo|traigo|got|have|holding|
    grabbed .. un|una|el|my|a|the|mi|la? ARMED .. $|y|and|in|en|para|to|for|ready|listo|lista|cargada|ahora|esta|now
i|im|were|we|gonna|ill|fixing|wanna|finna ... shoot|kill|stab|LASH .. HIM|THEM .... ARMED .. truck|car|ready|me|loaded|
    with|in|seat|bag|waist|already
nos|los|lo|la|le|les|ahi|alli|jueves|reunion|cita ... le|lo|la|les .. clavo|meto|entierro|encajo|hundo|ensarto|
    pongo .. el|la|un|una|mi? ARMED|plomo|BLOWS
LO MATO $|si|cuando|yo|por|con|en|a|ahi|como|hoy|la|al|el|un|y|antes|ahorita|sin|wey|manana|los|toda|las|esta|donde|
    entre|todo|su
LO|se voy|vas|vamos|boy|voi|ire|quiero|vine|vengo|van|tengo|puedo|quisiera a|que|ganas? .. AMATAR
voy|vamos|boy|voi|quiero|ganas|para|pa|dispuesto|pienso|capaz|iba|puedo|podria|vine|vengo|quisiera|hay|toca|falta a|de|
    que|en|por|poder? MATARLO $|y|a|en|con|si|cuando|hoy|por|todo|toda|la|el|los|las|de|yo|manana|como|BLOWS|MADRE|su|
    un|una|entre|ahorita|antes|para|porque|pa
voy|vamos|boy|voi|quiero|ganas|pienso|dispuesto|dispuesta|quisiera|capaz a|de|que|en? AMATAR a|HIM|el|ese|esa|su|todos
voy|vamos|boy|voi|quiero|ire|salir|agarrar*|esperar*|tenerlo|llegar|ir|encontr*|topar* ... a|para|pa|y|hasta .. MATARLO|
    AMATAR .. MADRE|$|a|BLOWS|con|y|todo|en|el|la|los
a HIM|ese|este|esa ... LO|me voy|vamos|boy|ire a? AMATAR|LASH|echar|chingar|quebrar|buscar
LO voy|vamos|boy|ire a? mandar|mando .. otro|hoyo|panteon|san|3|tres|con|hospital .. barrio|mundo|pedro|metros|$|tierra|
    abuela|infierno
LO mando|mandamos .. otro|al|con|a .. barrio|hoyo|panteon|pedro|mundo|infierno|hospital|diablo
voy|ya|hoy|vamos|ire .. por|tras|sobre|contra el|ella|ellos|ese|esa|esos .. $|y|con|hoy|ahora|ya|a|hasta|esta|donde
ofensas|traiciones|deudas|cosas|estas .. las|se .. cobro|cobran|pagan|arreglan|arreglo|lavan ... machete|sangre|plomo|
    balazos|golpes|muerte|cuchillo|vida
if|si i|she|he|no|ella|el .. cant|mia|mio|mine|es .. have|de|no|then .. nobody|nadie|noone|one|$
LO|la|lo tengo|tenemos|traigo .. amarrado|amarrada|encerrado|encerrada|en|atado|atada|secuestrado|vigilado .. aqui|cajuela|
    garage|$|cuarto|sotano|bodega|casa
i|ive|we|got|have .. HIM|him|her .. tied|locked|chained|trunk|basement .. up|in|garage|trunk|basement|here|$
LO|le|ya .. corte|aflojé|afloje|puse|eche|meti|prendi|queme|ponche|sabotee .. frenos|veneno|acido|lumbre|fuego|casa|
    gasolina|carro|comida|bomba|moto
i|ive|we|just .. cut|loosened|put|poured|set|slashed|messed|rigged .. brake|brakes|poison|bleach|gas|gasoline|fire|tires|
    antifreeze .. lines|his|her|on|in|food|drink|lines|house|car
LO di|di|meti|clave|pegue|solte|dispare|pique|apunale|golpee|corte|madree|queme|mate .. $|un|una|unos|con|hace|ahorita|
    en|creo|tres|dos|y|varios ... sangre|sangrando|rato|ahorita|hoy|creo|mueve|respira|puñalada|punalada|tiro|balazo|
    muerto|muerta|tirado|policia
i|ive .. just|think|already .. stabbed|shot|killed|choked|strangled|hit|beat|ran .. HIM|him|her|them
he|shes|hes|she .. not moving|breathing .. i|my
told|tell|dije|texted|warned|mande .. HE|HIM|her|him|them|le|que|lo|la .. if|si|that|i|que|next .... ill|id|i|lo|la|le .. kill|
    come|get|LASH|matar|mato|MATO|hurt|going|gonna|voy ... meant|mean|serio|promise|va|cumplo|kids|kill|dead|matar|hurt
voy|vamos a|por|tras su|sus|la|el|los familia|hijos|mama|hija|hijo|hermano .. $|tambien|si|uno|para

== clear mine
shook|shake|smothered|smother|hit|slapped|threw|choked|hurt|spanked|burned|squeezed .. my|the baby|newborn|infant|toddler|
    son|daughter|kid|kids|child|babies ... again|hard|today|bleed*|stop|crying|tonight|now|just|yesterday|ill|lost|cry*
scared|afraid|worried|terrified|miedo ... ill|i|im|might|voy|que|le|yo|vaya|pueda|de .. gonna|might|will|going|could|
    hurt|shake|hacer|hacerle|lastimar|matar|smother|snap|pegar|kill .. hurt|shake|kill|smother|hit|drown|dano|a|my|the|
    algo|on|mi .. baby|kids|son|daughter|child|HIM|bebe|hijos|hijo|hija|ninos|kid|esposa|wife|girlfriend
want|wanna|urge|feel|going|gonna|thoughts|thinking|ganas|quiero|voy|voices|voces|keep .. to|of|de|a|like? .. hurt|hurting|
    shake|shaking|smother|drown|kill|killing|lastimar|ahogar|matar|ahorcar|throw|hacerle|sacudir|aventar .. my|a|mi|mis|
    the|al|dano|algo .. baby|kids|son|daughter|child|children|bebe|hijos|hijo|hija|ninos|newborn|wife|esposa|mother|mama
le|les|lo|la pegue|sacudi|golpee|avente|di|tape|apreté|aprete|zangolotee|ahorque|queme .. a|al|mi|mis|muy|la|un|una .. bebe|
    hijo|hija|ninos|hijos|nina|nino|esposa|mujer|mama ... feo|duro|fuerte|hoy|ahorita|otra|voy|sangre|mano|ya|miedo|control
se me .. va|fue|pasa|paso .. la mano con .. hijo|hija|ninos|hijos|bebe|mujer|nina|nino

== clear past
KIN|LAWFOLK|muchachos|banda|gang|crew|set .. is|are|hes|says|said|wants|going|gonna|on|plans|planning|theyre|way|hes|about|
    heading|got|outside ... LASH|handle|take .. HIM|him|her|them|guy|it|care|kid .... tonight|rn|now|bat|gun|permit|meeting|
    today|house|when|school|there|ARMED|thursday|friday|monday|tomorrow|road
KIN|muchachos|banda|gente|barrio .. van|va|quiere|quieren|anda|andan|ya|tienen|salio|salieron|fue|fueron|dice|piensa ... AMATAR|
    MATARLO|buscarlo|orden|ARMED ... $|el|a|ese|quebrar|matar|noche|hoy|con|manana|agresor|ya|al|lo
KIN .. took|grabbed|agarro|se|saco|llevo|cogio|tomo .. llevo|the|la|el|un|una|my|his? ARMED .... find|kill|looking|house|
    after|buscar*|casa|el|matar*|him|going|fue|went|salio
i|ive|we|ya|le|les|already|my .. paid|pague|pagamos|hired|contrate|mande|mandamos|sent|pago|di ... someone|somebody|guys|
    people|alguien|unos|para|pa|gente|uno|friends|dudes|a|lana ... teach|lesson|susto|LASH|handle|visit|hurt|den|hagan|
    asusten|maten|quiebren|partan|golpeen|madreen|visita|piso|desaparezcan|leccion|care
"""
