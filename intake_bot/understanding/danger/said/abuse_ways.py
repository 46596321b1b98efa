"""Being hurt, sold, held or starved, more ways, and someone near who is: clear. Format: see ``grammar``."""

ABUSE_WAYS = """
== clear
BEATS ME $|when|if|every|with|and|at|because|most|sometimes|all|by|in|like|on|for|so|but|over|cuz|up|or|again|around|with|
    w|almost|whenever|too|to|even|against|until|out|every|days|nights|now
BEATS my|me|our .. arm|neck|hair|throat|face|wrist|head|mom|mama|sister|brother|kids|baby|daughter|son|mother|body|hand
BEATING me|us|my .. $|when|every|with|again|and|at|right|now|hard|so|because|for|since|in|all|help|please|arm|neck|kids|
    mom|sister|daughter|son|baby|brother|rn
is|was|been|keeps|started|hes|shes|theyre|still|has|gets|wont|he|she BEATING .. me|us|my .. $|mom|kids|sister|brother|baby|
    when|every|again|with
chokes|strangles|rapes|molests|gropes|fondles|suffocates me
got|has|have|grabs|holds|had|holding|grabbing|squeezes .. me .. by .. throat|neck|hair
put|puts|putting .. his|her|their|a foot|fist|knee|hands|gun|knife|hand|belt|pillow .. in|on|to|around|over|through .. my|me
    stomach|face|neck|throat|head|belly|mouth|back|chest|body|$|wall
held|holds|holding|puts|put|pulled|pulls|points|pointed .. a|the|his .. knife|gun|lighter|cigarette|blade|machete|pillow .. to|
    on|at|against|over .. my|me|us ... yesterday|again|last|tonight|every|because|when|night|now|today|if|cause|just|sunday
ties|tied|chains|chained|handcuffs|cuffs|tapes|tie|locks|locked|duct .. me|us|my .. to|up|in|down|outside|hands|inside .. the|
    a|bed|$|at|when|so|radiator|basement|room|night|closet|chair|bathroom|shed|garage|cage|rain|cold
leaves|leave|keeps|keep .. me|us|him|her .. without|with|in|locked|hungry|outside|no .. food|heat|eating|meds|medicine|water|
    dark|basement|no|cold|diaper|money|lunch
dont|doesnt|wont|not|never|refuses .. give|feed|gives|feeds|let .. me|us .. food|eat|meds|medicine|water|insulin|
    pills|medication|oxygen|my
starv*|drugging|drugs|poisoning|sedating|sedates me|us
make*|making|force*|forcing|want|wants|tells|told .. me|us|her .. to? .. sleep|have|do|be|go|sell|suck|touch|strip|dance|
    undress|watch ... men|sex|tricks|guys|clients|customers|his|body|him|drugs|naked|things|clothes|it|friends|porn|nasty
sells|sold|selling|pimping|pimps|trafficking|traffics|renting|rents|trading me|us|my .. $|to|out|body|for|on|and|online
keeps|keep|taking|takes|took|has|have|holding|hold|hid|hides .. my|all .. passport|papers|documents|visa|ids .. so|and|if|until|
    i|cant|wont|lock*|leave
pays|paying|gives|wants|asks|asking|makes|made|threat* .. me .. for|to|send .. pictures|pics|nudes|photos|naked|videos|
    undress ... im|13|12|14|15|16|11|10|9|tell|told|mom|secret|stop|years|old
does|doing|did|do|done .. stuff|things|bad|it|weird|sexual|nasty|dirty|what|something .. to|with me .. $|at|when|in|and|every|i|
    dont|if|that|but|down|sexual|like|since|please|mom
HE .. does|did .. to me at|every|in|when .. night|nights|room|asleep|sleep|work|alone|home
what .. he|she|they does|do .. to me
touches|touching|rubs|kisses|licks|fondles|gropes .. me|my .. $|at|when|in|every|and|down|there|private|privates|under|
    chest|body|butt|boobs|legs|where|while|private|breasts
touch|touched me .. down|there|private|places|wrong|again|sleep|asleep|parts|inappropriately|under
comes|come|coming|gets|climbs|sneaks|crawls .. in|into .. my|bed|the|with .. room|bed|shower|bathroom|me|blanket .... night|when|
    asleep|sleep|touch*|lock|drunk|tell|every|clothes|naked
starts|start|starting|comes .. swinging|punching|throwing|hitting|beating|choking .. $|at|on|me|when|and
i|think|he|she|they|my .. broke|fractured|busted|cracked|dislocated|broken|sprained|split|bruised|popped|tore|chipped .. my|
    BODYMY ... $|again|last|yesterday|tonight|just|when|because|he|she|today|cant|time|night|sunday|now|help|bad
broke|fractured|busted|cracked|dislocated|bruised|split .. my BODYMY
slammed|slams|smashed|smash|banged|stomped|pushed|shoved|kicked|punched|slapped|grabbed|pulled|twisted|bit|scratched|
    burned|yanked|spit|choked|squeezed|hit|dragged|busted .. my|me|in|on|against .. BODYMY|head|throat|neck|hair|wall|floor|
    counter|table|stomach|stairs|down ... again|tonight|yesterday|last|ago|today|because|when|just|now|morning|night|again|
    hour|hr|hrs|cause|cuz|bc|time|friday|sunday|everyday|blood|bleed*|cant|texting
BEATEN me|us .. with|w .. a|the|his|her|an? THING
BEATS|BEATING me|us .. with|w .. a|the|his|her|an? THING
threw|throw|throws|throwing|poured|pours|dumped|spilled .. hot|boiling|scalding|a|the|his|plate|THING .. on|at|over me|us|
    my ... just|now|again|tonight|yesterday|last|burn*|when|because|$|today
me .. beaten|bruised|bleeding|bloody|concussion|stitches .... husband|boyfriend|bf|wife|he|him|mom|dad|again|she
im|ive|i|got|have|my .. bleeding|bruises|stitches|concussion|burns|bruised|swollen|fractured|black|busted|welts|marks .. from|
    because|he|on|where|cuz|all|him|over|eye|lip .. him|he|she|hit|my|beat|last|her|neck|again|over|arms|body|where|husband
come|please|someone|somebody|can .. get|pick|save|rescue|take .. me|us .. please|out|up|now|from|here|help|hurry|asap|before .. $|
    here|him|he|now|fast|before|quick|please
come get me .. please|hurry|now|he|hes
get me|us out .. of .. here|house|this .. please|hes|he|before|now|$
order|pizza|pretend|finja|entienda|pretending ... help|hes|here|listening|aqui|lado|puedo|hablar|cant|talk|please
he|she|hes|shes|el|esta .. aqui|here|next|al|right|a .. lado|to|there|me .. no|cant|dont|not .. puedo|talk|hablar|call|text|
    decir ... help|ayuda|policia|police|please|porfavor|favor|entienda
KIN|HE|neighbor|vecino|vecina|man|guy|someone .. is|are|hes|shes|was|keeps BEATING .. her|him|my|KIN|the|a|his|them .. mom|wife|
    sister|kids|now|right|again|brother|rn|$|help|son|daughter|outside|girlfriend|baby|screaming|bad
HE|KIN .. BEATS .. my|our|the|his|her .. mom|sister|brother|kids|baby|daughter|son|mother|wife|mama|grandma|children|lil
screaming|yelling|screams|gritando|grita|gritos|llorando|crying ... matan|kill*|help|matando|auxilio|pegando|beating|hitting|
    ayuda|golpeando
marido|esposo|novio|hombre|wey|papa|padrastro|senor|HE .. le|la|lo|los|les esta|estan|anda GOLPEANDO
HE|KIN le|les|la PEGAS .. a .. mi|mis|su|la|los|el ... mama|hermana|hermano|hijos|hija|hijo|ninos|abuela|bebe|esposa|mujer|
    madre|hermanita|hermanito|nina
me|nos PEGAS $|cuando|si|con|por|cada|y|en|delante|enfrente|a|siempre|diario|seguido|todos|todas|los|las|porque|hasta|
    como|la|el|mi|de|al|feo|bien|duro|ni|pero|ese|este|mientras|sin|tanto|muy|mas|casi|que|tambien|desde|para|bajo|entre|
    mucho|otra|nomas|ya|aunque
me|nos trae|traen|tiene|tenia|tienen .. a|de|en|bajo .. puro|puros|golpe|golpes|patada|pan|chingadazo|llave|amenaza|raya|
    sirvienta|costal|esclava|encerrada|encerrado|encierro .. $|golpe|golpes|y|de|con|en|desde|agua|porque|amenazas
me|nos PEGARON .. con|en|contra|por|de|a .. un|una|el|la|los|su|mi? THING
me|nos mete|metio|hunde|sumerge .. la cabeza .. en|bajo|al agua|escusado|bano|inodoro|pila|cubeta
me|nos saca|saco|sacan|echa|avienta|corre|bota .. a|de|por .. empujones|golpes|patadas|rastras|calle|madrugada .. $|con|y|
    calle|noche|de|la|madrugada|ninos|cuando
me|nos toca|tocan|soba|besa|lame|agarra|frota|mete .. en|por|mano|cuando|la|mis|las|los|el|ahi|abajo|donde|dedos .. noche|
    noches|cama|cuarto|partes|duermo|dormida|dormido|pechos|debo|pierna|piernas|gusta|abajo|intimas|privadas|bano|mano|
    mis|calzon|cuerpo|senos|pompis|nalgas|sola|$
mete|metio|entra|viene|llega|sube|acuesta|pasa .. a|en|al|con|de .. mi|mis|conmigo|la|cuarto .. cama|cuarto|cobija|noche|
    bano|recamara ... noche|toca|duermo|dormida|manosea|$|desnud*|me|cuando|conmigo
me|nos hace|hacen|hizo|obliga|pide .. cosas|hacer|tocarlo|verlo|dormir|acostarme|mandarle|vender|hacerle|que|a .. feas|malas|
    cosas|gustan|quiero|con|fotos|encuerada|hombres|otros|toque|senores|noche|debe|desnuda|tocar
me|nos vende|venden|renta|rentan|prostituye|prostituyen|explota|explotan|droga|drogan|esclaviza .. $|a|con|por|y|para|en|
    hombres|cada
me|nos tiene|tuvo|dejo|deja|tienen|dejan|trae|mantiene .. sin .. comer|comida|dinero|papeles|agua|salir|medicina|
    medicamento|celular|ropa|luz|ver|dejar
me|nos quita|quito|quitan|escondio|esconde|rompio|tiene|guarda .. mi|el|la|mis|los|las .. telefono|celular|papeles|pasaporte|
    dinero|llaves|identificacion|documentos|medicinas|comida .... encerr*|salir|dejar|pued*|deja|amenaz*|pega|llamar|vaya
me|nos controla|revisa|cela|vigila|checa .... pega|golpe*|castig*|obedezco|encierra|grita|amenaza|dinero .. $|con|si|me|y|
    todo|salir
si|cuando|como no .. obedezco|hago|quiero|llego|contesto|cocino|acuesto|limpio|lavo|doy|hay .... me|nos PEGAS|castiga|quita|
    encierra|grita|viola|amenaza|corre|deja
arrastra|arrastro|arrastraba|arrastrando|jalo|jalaba|jaloneaba|pateaba|golpeaba|pegaba|ahorcaba .. anoche|ayer|hoy|rato|
    hace|sala|cabellos|pelo|todos|otra ... anoche|ayer|hoy|rato|sala|ahorita|pelo|$|vez
boca|labio|ojo|nariz|costillas|costilla|cara|cabeza|brazo|pierna|diente|dientes|cuerpo|cuello|espalda|dedo|mano .. cosida|
    morado|morados|rota|rotas|partida|reventado|reventada|hinchado|hinchada|lastimadas|quebrado|quebrada|golpeada|moreteada|
    roto|lastimado|sangrando|marcado|fracturado|moretes|moretones|cerrado|inflamado|marcas .... marido|esposo|el|novio|pareja|
    me|ayer|anoche|deja|pego|partio|papa|mama|dejo|anoche|golpes|ella|otra|hoy
me|nos matando|ahorcando|ahogando|esta|va GOLPEANDO|matar|ahorcar|ahogar .. $|ayuda|auxilio|mi|por|ahorita|ya|con|el
mi ABUSER .. me|nos PEGAS
mi ABUSER .. me|nos esta|anda|sigue GOLPEANDO
my|the|our|his ABUSER .. BEATS|BEATING .. me|us|my
my|the|our ABUSER .. hit|beat|slap|choke|hurt|abuse|rape|molest|punch|whoop|whup|kick|threaten|control|force|lock me|us .. $|every|
    when|if|all|too|for|and|because|in
if|when i|we .. talk|leave|scream|tell|say|cry|stop|refuse|dont|complain|move|eat|burn|forget|late|look .... BEATS|hits|beats|
    he|she|hell .. BEATS|hit|beat|me|kill|kills|hurt .. me|us|$|kids|again
puede|quiere|va|vaya|capaz|amenaza|amenazo|jura|dice .. a|con|de|que? .. matarme|matarnos|ahorcarme|quemarme|picarme|
    acuchillarme .. $|si|cuando|y|con|hoy|esta|a|porque|anoche

== clear recent
me|nos PEGARON
me|nos .. PEGARON .. en|con|de|la|el|los|mi|una|un|a|por|contra .. BODYMY|golpes|piso|pared|escaleras|pelo|THING
BEATEN me|us .. $|again|last|today|tonight|yesterday|when|and|in|on|because|for|with|this|just|so|up|bad|hard|by|down|
    across|w|cuz|at|over|after|from|out|like|against|right|real
BEATEN .. by|with|my .. my|the|his|her .. hair|throat|neck|husband|boyfriend|bf|dad|mom|stepdad|arm|wife|girlfriend
rompio|partio|reventó|revento|abrio|quebro|lastimo|fracturo|jodio|hincho|cerró|descalabro|volo|tumbo .. la|el|un|mi|una|dos|
    los|toda BODYMY
he|she|they|mama|dad|mom|papa .. BEATEN .. me|us|my
BEATEN my kids|mom|sister|brother|baby|daughter|son|mother|head|face|arm
"""
