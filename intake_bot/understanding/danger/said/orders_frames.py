"""An order is spoken of anywhere in the text (``+BAN``), and here is the coming near. Format: see ``grammar``."""

ORDERS_FRAMES = """
== clear exact anytime +BAN -KEPT -AGO ~WRONGLY
i|im|ive|we|weve|been|me|her|him|us .. sleeping|slept|sleepin|staying|meeting|hooking|hook|hookup|messing|seeing|
    playing|living|talking|talk|texting|sneaking|dating .. over|there|together|in|up|at|each|with|her|him|secret|
    again|around|every|on|to|here|still
got|get|getting|back|moved|are|we .. together|back|in .. together|but|with|her|him|again|and|still|even
recogio|recoge|recogi|corta|guino|sono|pego|arranco|abrio|llevo|durmio|duerme|quedo|sento|siento|vigila|compro|pidio|
    ordeno|canto|bailo|entro|saco|subio .. a|el|la|mi|en|al|con|me|aqui|las|un|una
mails|mailed|mailing|ordered|mows|picked|picks|hollering|waved|waving|cut|rented|rents|works|hired|sat|slept|kissed|
    served|bought|gave|handed|singing|parked|jumped .. my|me|up|a|the|her|him|wings|next|at|in|tapes|letters|chain|at|
    on|over
pick|picked|pickup her|him|them up
hand|handed|gave|slipped|pass|passed|passing .. him|her|message|note|letters
he|she|they .. came|come|shows|showed|calls|texts|writes|reaches
HE .. WENT WHERETO
HE .. ATSPOT .. BESIDE
HE .. REACHES .. ME|me|my|again|with|from|on|at|here|$|up|to|by|anyway|the|a|another|it|and|last|right|today|NUMBERED|
    every|all|through|thru|THINGSENT|yesterday|tonight|us|over|out|for|flowers
he|she|they|hes|shes|theyre|his|her .. is|was|were|are|be|car|truck|hes|shes .. in|at|outside|on|inside|next|across|
    behind|here|right|sitting|standing .. my|the|our|me|here|front|line|back|there|waiting|same|daycare|school|church|
    them|us|of
he|she|they|who|mom|cousin|brother|friend|sister .. sent|sends|left|leaves|mailed|dropped|put|gave|brought|slipped|
    writes|wrote|delivered|posted|sending|leaving .. THINGSENT|me|my|us|his|her|someone|somebody|friends|people
hes|shes|theyre|keeps|keep|been|still|constantly .. REACHES
i|im|ive|we .. REACHES|texting .. him|her|them|his|hers|their|back|his|again|anyway|mom|to|a
i|im|ive|we .. WENT .. by|over|there|past|anyhow|anyway|up|to|inside|in|back .. her|his|their|see|there|him|them|the|
    anyhow|anyway|a|talk|$|house|work|job|place|because|get
i|im|ive|we .. seen|seeing|saw|see|living|talking|sleeping|meeting|hanging|dating|met|staying|kissed|hooking|
    chilling .. him|her|them|each|eachother|with|back|on|to|up|together|other|again
i|we .. broke|violated|messed|did|fucked .. it|order|up|anyway|anyhow|rule|no
me|nos .. MEBUSCA
se|me|nos .. SEMUESTRA .. en|a|por|al|cerca|frente|con|atras|delante|afuera|detras|la|mi|aqui|ahi|junto|enfrente|y|
    ayer|hoy|adentro|el|otra|mis|de|hasta|$
VINO .. a|en|por|al|afuera|aqui|enfrente|frente|hasta|con|mi|sentado|parado|y|otra|cerca|atras|viviendo|ahi|hoy|ayer|
    adentro|$|preguntando|metido|la|dejando|dejo|el|gritando
HE|ese|quien .. MEBUSCA|VINO .. $|a|en|por|me|mi|otra|y|hoy|ayer|flores|con|cartas|mensajes|al|por|de|la|el|un|una|
    anoche|cada|como|todos|llorando|perdon
mando|manda|mandaron|mandado|mandarme|dejo|deja|hizo|envio|dejarme|envia .. THINGSENT|a|con|por|me|GOBETWEEN|decir|su
le|la|lo|les .. LEBUSQUE
FUI .. a|por|con|al|hasta|en|ahi|alla|cerca|su|y|con|$|de|cuadras .. su|buscarla|buscarlo|verla|verlo|la|casa|ella|el|
    ver|trabajo|hablar|tocar|hablarle|pedirle|tocarle|sus|calle|dejarle|$|negocio|ellos|los|las|pedir|enfrente|un|
    dejar|buscar|mis|mi
me acerque|meti|presente
fui|pase|llegue|entre $|y|a|anoche|ayer|otra|igual|por
esta|estan|estaba|estuvo|estamos|anda|andan|sigue .. en|afuera|aqui|enfrente|frente|parado|sentado|ahi|cerca|viviendo|
    fuera|dentro|adentro|atras .. mi|$|la|casa|afuera|con|de|y|ahorita|mis|hoy|ayer|nuestra
toco|tocando|toca|golpeo|tocan .. puerta|timbre|ventana|claxon|porton|$|a|el|mi
nos hemos|vimos|vemos|hablamos|hablado|topamos|escribimos|encontramos|vimos|seguimos|juntamos|vemos
seguimos|hablamos|platicamos|quedamos|estamos|vivimos .. viendonos|hablando|hablandonos|juntos|escribiendonos|
    viviendo|de|vernos|en|otra|y|$|con|por
rompi|rompio|viole|violo|salte|salto|brinco|brinque|quebrante|infringi|incumpli|infringio|quebranto|rompe|rompemos|
    violando|rompiendo|incumple|falte
called|texted|calling|texting|emailed|calls|texts|knocking|messaging|messages .. ME|her|him|again|from|all|NUMBERED|
    times|and
llamando|escribiendo|marcando|mandando|buscando|hablando|rondando|siguiendo|tocando|molestando .. y|a|$|con|por|me|de|
    la|otra|mi|desde|todos|diario
desde|con|from|on|using|made|makes|hizo|uso|usa .. NEWNUMBER NUMBERS
voicemails|voicemail|flowers|roses|flores|rosas|serenata|ramo|mariachi .. at|in|on|my|a|en|mi|with|con|otra|$|from|de
got|received|recibi|llego|llegaron|recibo .. THINGSENT .. from|de .. him|her|el|ella|HIM|su|his
let|lets himself|herself|themselves in|into
he|she|hes|shes|theyve .. come|been|did|does .. twice|over|here|by|again|both|all|it|everyday|daily|todo
hizo|hace|hicieron .. las|todo|los|lo .. tres|dos|mismo|todo|contrario
went|going|sneaking|sneak|snuck|drove|driving|walked .. to|over|past|by|into|in .. her|his|see|their|window|kids
spoke|talked|talking|messaged|contacted|speaking|texted|called .. to|with|the|my .. victim|him|her|ex
we .. spoke|talked|met|saw|hung|hooked
jumped|climbed|kicked|broke|busted|yelling|screaming|shouting .. my|our|through|at|me|over .. fence|door|window|gate|
    me|letterbox|house|garage
me cayo|cae en|al|a|ayer|hoy
estuve|estuvimos .. en|por|afuera|cerca|con
him|her|el|ella|he|she .. in|at|outside|en|afuera|on|by .. my|mi|the|la|our

sitting|standing|parked|waiting|parado|sentado|estacionado|esperando|leaning|sleeping|living|viviendo|knocking|
    banging|honking|crying|yelling .. outside|in|at|by|across|next|behind|on|afuera|en|frente|atras|cerca|a|enfrente|
    con
called|texted|messaged|contacted|wrote|emailed|dmed|dmd|sent|unblocked|visited|calling|texting|saw|followed her|him|
    them
called|texted|messaged|contacted|wrote|emailed|visited|sent|told|asked my|his|her .. mom|sister|brother|girl|cousin|
    ex|mother
drove|went|walked|stopped|ran|showed|snuck|slid|stood|been|rode by|past|over|up|to|outside|through .. her|his|their|
    there|job|house|work|place|window
acabo|acaba|acaban|acabamos|quiso|fui|vino|volvio|sigue|anda de|a? venir|llamar|marcar|escribir|entrar|pasar|mandar|
    hablar|verla|verlo|buscar|tocar|hablarle|marcarle|escribirle|llamarme|marcarme|escribirme|buscarme|acercarse|
    meterse|verla|llegar|aparecer|salir|verme|hacer|subir|tocarme|visitarla|contactarme|acercarme
le|lo|la LEBUSQUE|estuve|ando
ongoing|continua|sigue $
kissed|hugged|touched|grabbed|followed|cornered|hit|grabbed|pushed|whispered|agarro|empujo|abrazo|beso|amenazo|
    golpeo .. me|my|to
there|here|ahi|aqui he|she|they|esta|estaba is|was|are|comes|$|el|ella|$
theres his|her|the truck|car

== clear exact anytime asks surely +BAN -KEPT -AGO
esta|estan|he|she|hes|shes|anda|estoy|im .. in|at|on|outside|en|afuera|aqui|here|right .. my|mi|ahorita|now|rn|sala|
    her|his|su|front|enfrente|porch

== possible exact anytime asks +BAN -KEPT -AGO
NEWNUMBER NUMBERS
GOBETWEEN .. REACHES|brings|brought|gave|passes|tells|told|read|dice|trajo|trae|dio|entrego|pasa|paso|called|handed|
    carries|relays|lleva|llevo
HE .. REACHES
i|ive|we .. REACHES|saw|see|seen|met|ran
vi|veo|saw|see|seen|visto|topamos|tope|encontre|halle .. HIM|lo|la|his|her|su|him|el|un|que|me|a|car|truck|carro
SEMUESTRA|VINO|MEBUSCA .. $|a|en|por|de|y|con|la|mi|otra|ayer|hoy|al
le|la|lo|me .. LEBUSQUE|MEBUSCA
same|misma|mismo .. store|place|party|class|bus|tienda|fiesta|gym|church|iglesia|escuela|school|room|fila|lugar|time
drove|drives|walk|passes|pasa|pass|passed|rides|walks|parks|parked .. by|past|on|my|his|her|por|at|it|across

== possible exact anytime asks +BAN +RECENT -KEPT -AGO -SERVICE
he|she|they|hes|shes|theyre|we|me|su|ella|ellos|her|his
"""
