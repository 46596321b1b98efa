"""Being hurt, sold, held or starved, more ways, and someone near who is: clear. Format: see ``grammar``."""

ABUSE_WAYS = """
== clear
BEATS ME when|if|every|with|and|at|because|most|sometimes|all|by|in|like|on|for|so|but|over|cuz|up|or|again|around|
    with|w|almost|whenever|too|to|even|against|until|out|every|days|nights|now
BEATS my|me|our .. arm|neck|hair|throat|face|wrist|head|mom|mama|sister|brother|kids|baby|daughter|son|mother|body|hand
BEATING me|us .. $|when|every|with|again|and|at|right|now|hard|so|because|for|since|in|all|help|please|arm|neck|kids|
    mom|sister|daughter|son|baby|brother|rn
is|was|keeps|started|hes|shes|theyre|still|has|gets|wont|he|she BEATING .. me|us|my .. $|mom|kids|sister|brother|baby|
    when|every|again|with
chokes|strangles|rapes|molests|gropes|fondles|suffocates me
got|has|have|grabs|holds|had|holding|grabbing|squeezes .. me .. by .. throat|neck|hair
puts|putting .. his|her|their|a foot|fist|knee|hands|hand|belt|pillow .. in|on|to|around|over|through .. my|
    me stomach|face|neck|throat|head|belly|mouth|back|chest|body|$|wall
held|holds|holding|puts|put|pulled|pulls|points|pointed .. a|the|his .. knife|gun|lighter|cigarette|blade|machete|
    pillow .. to|on|at|against|over .. my|me|us ... yesterday|again|last|tonight|every|because|when|night|now|today|
    if|cause|just|sunday
ties|chains|handcuffs|cuffs|tapes|locks .. me|us|my .. to|up|in|down|outside|hands|inside .. the|a|bed|$|at|when|so|
    radiator|basement|room|night|closet|chair|bathroom|shed|garage|cage|rain|cold
leaves|leave|keeps|keep .. me|us|him|her .. without|with|in|locked|hungry|outside|no .. food|heat|eating|meds|
    medicine|water|dark|basement|no|cold|diaper|money|lunch
dont|doesnt|wont|not|never|refuses .. give|feed|gives|feeds|let .. me|us .. food|eat|meds|medicine|water|insulin|
    pills|medication|oxygen|my
starv*|drugging|drugs|poisoning|sedating|sedates me|us
make*|making|force*|forcing .. me|us|her .. to? .. sleep|have|do|be|go|sell|suck|touch|strip|dance|undress|
    watch ... men|sex|tricks|guys|clients|customers|his|body|him|drugs|naked|clothes|friends|porn|nasty
sells|sold|selling|pimping|pimps|trafficking|traffics|renting|rents|trading me|us|my .. $|to|out|body|for|on|and|online
keeps|keep|taking|takes|took|has|have|holding|hold|hid|hides .. my|all .. passport|papers|documents|visa|ids .. so|
    and|if|until|i|cant|wont|lock*|leave
pays|paying|gives|wants|asks|asking|makes|made|threat* .. me .. for|to|send .. pictures|pics|nudes|photos|naked|
    videos|undress ... im|13|12|14|15|16|11|10|9|tell|told|mom|secret|stop|years|old
does|doing|did|do|done .. stuff|things|bad|weird|sexual|nasty|dirty|what|something .. to|with me .. $|at|when|in|and|
    every|i|dont|if|that|but|down|sexual|like|since|please|mom
HE .. does|did .. to me at|every|in|when .. night|nights|room|asleep|sleep|work|alone|home
what .. he|she|they does|do .. to me
touches|touching|rubs|kisses|licks|fondles|gropes .. me|my .. $|at|when|in|every|and|down|there|private|privates|
    under|chest|body|butt|boobs|legs|where|while|private|breasts
touch|touched me .. down|there|private|places|wrong|again|sleep|asleep|parts|inappropriately|under
comes|come|coming|gets|climbs|sneaks|crawls .. in|into .. my|bed|the|with .. room|bed|shower|bathroom|me|
    blanket .... night|when|asleep|sleep|touch*|lock|drunk|tell|every|clothes|naked
starts|start|starting|comes .. swinging|punching|throwing|hitting|beating|choking .. $|at|on|me|when|and
broke|fractured|busted|cracked|dislocated|broken|sprained|split|bruised|popped|tore my|two|three .. BODYMY ... again|
    last|yesterday|tonight|today|cant|sunday|now|help|morning
think HE broke|fractured|busted|cracked|dislocated .. my BODYMY
slammed|slams|smashed|smash|banged|stomped|pushed|shoved|kicked|punched|slapped|grabbed|pulled|twisted|bit|scratched|
    burned|yanked|spit|choked|squeezed|hit|dragged|busted .. my|me|in|on|against .. BODYMY|head|throat|neck|hair|wall|
    floor|counter|table|stomach|stairs|down ... again|tonight|yesterday|last|ago|today|because|when|just|now|morning|
    night|again|hour|hr|hrs|cause|cuz|bc|time|friday|sunday|everyday|blood|bleed*|cant|texting
BEATS|BEATING me|us .. with|w .. a|the|his|her|an? THING
threw|throws|throwing|poured|pours|dumped .. hot|boiling|scalding|a|the|his|plate|THING .. on|at|over me|us|
    my ... just|now|again|tonight|yesterday|last|burn*|when|because|$|today
me .. beaten|bruised|bleeding|bloody|concussion|stitches .... husband|boyfriend|bf|wife|he|him|mom|dad|again|she
im|ive|i|got|have|my .. bleeding|bruises|stitches|concussion|burns|bruised|swollen|fractured|black|busted|welts|
    marks .. from|because|he|on|where|cuz|all|him|over|eye|lip .. him|he|she|hit|my|beat|last|her|neck|again|over|
    arms|body|where|husband
come|please|someone|somebody|can .. get|save|rescue .. me|us .. please|out|now|from|help|hurry|before .. here|him|he|
    now|fast|before|quick|please|house
come get me .. please|hurry|now|he|hes
get me|us out .. of .. here|house|this .. please|hes|he|before|now|$
pizza|pretend|finja|entienda|pretending ... help|hes|here|listening|aqui|lado|puedo|hablar|cant|talk|please
he|she|hes|shes|el|esta .. aqui|here|next|al|right|a .. lado|to|there|me .. no|cant|dont|not .. puedo|talk|hablar|
    call|text|decir ... help|ayuda|policia|police|please|porfavor|favor|entienda
KIN|HE|neighbor|vecino|vecina|man|guy|someone .. is|are|hes|shes|was|keeps BEATING .. her|him|my|KIN|the|a|his|
    them .. mom|wife|sister|kids|now|right|again|brother|rn|$|help|son|daughter|outside|girlfriend|baby|screaming|bad
HE|KIN .. BEATS .. my|our|the|his|her .. mom|sister|brother|kids|baby|daughter|son|mother|wife|mama|grandma|children|
    lil
screaming|yelling|screams|gritando|grita|gritos|llorando|crying ... matan|kill*|help|matando|auxilio|pegando|beating|
    hitting|ayuda|golpeando
marido|esposo|novio|hombre|wey|papa|padrastro|senor|HE .. le|la|lo|los|les esta|estan|anda GOLPEANDO
HE|KIN le|les|la PEGAS .. a .. mi|mis|su|la|los|el ... mama|hermana|hermano|hijos|hija|hijo|ninos|abuela|bebe|esposa|
    mujer|madre|hermanita|hermanito|nina
me|nos PEGAS $|cuando|si|con|por|cada|y|en|delante|enfrente|a|siempre|diario|seguido|todos|todas|los|las|porque|hasta|
    como|la|el|mi|de|al|feo|bien|duro|ni|pero|ese|este|mientras|sin|tanto|muy|mas|casi|que|tambien|desde|para|bajo|
    entre|mucho|otra|nomas|ya|aunque
me|nos trae|traen|tiene|tenia|tienen .. a|de|en|bajo .. puro|puros|golpe|golpes|patada|pan|chingadazo|llave|amenaza|
    raya|sirvienta|costal|esclava|encerrada|encerrado|encierro .. $|golpe|golpes|y|de|con|en|desde|agua|porque|amenazas
me|nos mete|metio|hunde|sumerge .. la cabeza .. en|bajo|al agua|escusado|bano|inodoro|pila|cubeta
me|nos saca|saco|sacan|echa|avienta|corre|bota .. a|de|por .. empujones|golpes|patadas|rastras|calle|madrugada .. $|
    con|y|calle|noche|de|la|madrugada|ninos|cuando
me|nos toca|tocan .. en|por|cuando .. noche|noches|cama|cuarto|dormida|dormido|duermo|partes|pechos|intimas|privadas
me|nos soba|besa|lame|agarra|frota|mete .. en|por|mano|cuando|la|mis|las|los|el|ahi|abajo|donde|dedos .. noche|noches|
    cama|cuarto|partes|duermo|dormida|dormido|pechos|debo|pierna|piernas|gusta|abajo|intimas|privadas|bano|mano|mis|
    calzon|cuerpo|senos|pompis|nalgas|sola|$
mete|metio|entra|viene|llega|sube|acuesta|pasa .. a|en|al|con|de .. mi|mis|conmigo|la|cuarto .. cama|cuarto|cobija|
    noche|bano|recamara ... noche|toca|duermo|dormida|manosea|$|desnud*|me|cuando|conmigo
me|nos hace|hacen|obliga|pide .. a|hacer|que|cosas|mandarle .. feas|malas|encuerada|desnuda|hombres|toque|tocarlo|
    fotos|sexo|senores|tocar
me|nos vende|venden|renta|rentan|prostituye|prostituyen|explota|explotan|droga|drogan|esclaviza .. $|a|con|por|y|para|
    en|hombres|cada
me|nos tiene|tuvo|dejo|deja|tienen|dejan|trae|mantiene .. sin .. comer|comida|dinero|papeles|agua|salir|medicina|
    medicamento|celular|ropa|luz|ver|dejar
me|nos quita|quito|quitan|escondio|esconde|rompio|tiene|guarda .. mi|el|la|mis|los|las .. telefono|celular|papeles|
    pasaporte|dinero|llaves|identificacion|documentos|medicinas|comida .... encerr*|salir|dejar|pued*|deja|amenaz*|
    pega|llamar|vaya
me|nos controla|revisa|cela|vigila|checa .... pega|golpe*|castig*|obedezco|encierra|grita|amenaza|dinero .. $|con|si|
    me|y|todo|salir
si|cuando|como no .. obedezco|hago|quiero|llego|contesto|cocino|acuesto|limpio|lavo|doy|hay .... me|nos PEGAS|castiga|
    quita|encierra|grita|viola|amenaza|corre|deja
arrastra|arrastro|arrastraba|arrastrando|jalo|jalaba|jaloneaba|pateaba|golpeaba|pegaba|ahorcaba .. anoche|ayer|hoy|
    rato|hace|sala|cabellos|pelo|todos|otra ... anoche|ayer|hoy|rato|sala|ahorita|pelo|$|vez
boca|labio|ojo|nariz|costillas|costilla|cara|cabeza|brazo|pierna|diente|dientes|cuerpo|cuello|espalda|dedo|
    mano .. cosida|morado|morados|rota|rotas|partida|reventado|reventada|hinchado|hinchada|lastimadas|quebrado|
    quebrada|golpeada|moreteada|roto|lastimado|sangrando|marcado|fracturado|moretes|moretones|cerrado|inflamado|
    marcas .... marido|esposo|el|novio|pareja|me|ayer|anoche|deja|pego|partio|papa|mama|dejo|anoche|golpes|ella|otra|
    hoy
me|nos va a? matar|ahorcar|ahogar .. ayuda|auxilio|ahorita|ya
mi ABUSER .. me|nos PEGAS
mi ABUSER .. me|nos esta|anda|sigue GOLPEANDO
my|the|our|his ABUSER .. BEATS|BEATING .. me|us|my
if|when i|we .. talk|leave|scream|tell|say|cry|stop|refuse|dont|complain|move|eat|burn|forget|late|look .... BEATS|
    hits|beats|he|she|hell .. BEATS|hit|beat|me|kill|kills|hurt .. me|us|$|kids|again
puede|quiere|va|vaya|capaz|amenaza|amenazo|jura|dice .. a|con|de|que? .. matarme|matarnos|ahorcarme|quemarme|picarme|
    acuchillarme .. $|si|cuando|y|con|hoy|esta|a|porque|anoche

== clear recent
BEATEN me|us .. with|w .. a|the|his|her|an? THING
me|nos PEGARON .. con|en|contra|por|de|a .. un|una|el|la|los|su|mi? THING
my|the|our ABUSER .. hit|beat|slap|choke|hurt|abuse|rape|molest|punch|whoop|whup|kick|threaten|control|force|lock me|
    us .. $|every|when|if|all|too|for|and|because|in
HE hit|hits|beat|punched|slapped|choked|pushed me|us .. in front|with|where|for|because|over|if|cuz|today|kids|
    again ... kids|friday|today|clothes|monday|sunday|again|shovel|now
me|nos PEGARON
me|nos .. PEGARON .. en|con|de|la|el|los|mi|una|un|a|por|contra .. BODYMY|golpes|piso|pared|escaleras|pelo|THING
BEATEN me|us .. $|again|last|today|tonight|yesterday|when|and|in|on|because|for|with|this|just|so|up|bad|hard|by|down|
    across|w|cuz|at|over|after|from|out|like|against|right|real
BEATEN .. by|with|my .. my|the|his|her .. hair|throat|neck|husband|boyfriend|bf|dad|mom|stepdad|arm|wife|girlfriend
rompio|partio|reventó|revento|abrio|quebro|lastimo|fracturo|jodio|hincho|cerró|descalabro|volo|tumbo .. la|el|un|mi|
    una|dos|los|toda BODYMY
he|she|they|mama|dad|mom|papa BEATEN .. me|us
BEATEN my kids|mom|sister|brother|baby|daughter|son|mother|head|face|arm

== clear
put|puts|putting|lay|lays|laying|laid .. hands on me|us|my .. $|every|again|when|and|cuz|because|last|all|in|if|cause|
    daily|now|since
held|hold|holds|put|puts|pressed|burn|burned|shoved|stuck .. my|me|his|her .. hand|head|face|arm|fingers|hair .. on|
    under|in|to|into|at .. burner|stove|water|toilet|fire|iron|sink|tub|grill|oven|pool
got|took|take|takes|has|have|holding|locked|hold|taken|hides|keeps .. my|our .. passport|passports|id|papers|phone|
    visa|documents|keys .... leave|locked|camp|trap|out|owe|work|escape|run|deport*|ice|migra
not|never|aint|arent allowed|permitted to? leave|talk|go|eat|see|have|use|work|shower|sleep|close .. house|anyone|out|
    phone|alone|home|$|room|anybody|friends|family|to|outside|without|unless|my|door
eat when|if|what HE says|lets|allows|say
dont|doesnt|not|never|wont|stopped|refuses feed|feeds|feeding .. me|us|my|her|him|brother|sister|kids|grandma
locks|locked|padlock* .. the fridge|refrigerator|refri|food|pantry
threw|put|pushed|slammed|throw|throws|puts|pushes|knocked|shoved|shoves|kicked|drags|slams me|us .. against|through|
    into|on|down|across|over .. DRAGGED ... again|just|tonight|today|yesterday|found|getting|back|last|because|for|
    purple|who|ur|morning|when|if|hour
knocking|knocks|slapping|slaps|throwing|throws|tossing|beating|smacking|roughing|shoving|kicking me|us|mom|her around|
    about|down|up
HE|someone|alguien|esta|estan|is|are|hes|shes .. rompiendo|azotando|tumbando|pateando|forzando|tirando|breaking|
    banging|kicking|pounding|golpeando|busting .. on|la|el|the|my|in|down|a .. puerta|porton|door|ventana|window|
    chapa|reja
nailed|nails|boarded|screwed|barred .. windows|doors|window|door
hospital|er|emergency|urgencias .. my|mi|because|porque|he|again ... ABUSER ... did|again|beat|hit|hizo|otra|pego|
    madreo
my|mi ABUSER .. did|hizo|lo .. it|this|lo|esto|volvio|de .. again|to|otra|nuevo|me|hacer .. $|vez|me|now
ABUSER .. got|took|gets|getting|grabbed|grabbing|saco|agarro|trae|saca|has .. the|his|a|el|un|her belt|cord|switch|
    paddle|cinto|cinturon|cable|chancla|bat|hammer|machete .. out|gtg|again|$|en|mano|hand|and|y|brb
camera|camara|cameras|camaras .. in|en .. my|mi|our|la shower|bathroom|bano|bedroom|cuarto|recamara|regadera
hombre|marido|tipo|esposo|novio|papa|padrastro|wey|ABUSER .. que|la|lo|le|les .. la|lo|le? golpea|maltrata|patea|
    ahorca|viola|lastima|madrea|pega .. $|y|a|cuando|hoy|mucho|todos|feo|diario|cada|enfrente|con
acaba|acaban de agarrar|golpear|aventar|patear|echar|quemar|tirar|empujar|jalar|arrastrar|ahorcar|cachetear|
    romper .. a|me|agua|del|mi|el|la|al|encima|por|contra .. mi|encima|agua|cuello|pelo|caliente|hijo|hija|nino|pared|
    escaleras|brazo|$
me|nos echar|echo|aventar|avento|tirar|tiro .. agua|cafe|sopa|aceite|caldo caliente|hirviendo
me|nos dio|dieron|da|dan|ha|han|pega|pego .. dado|con|una|la|unas|de .. THING|calentada|palizas|paliza|golpiza|
    golpizas|madriza|tunda|pela|patadas|corriente|toques ... $|anoche|hoy|otra|cuando|hora|ayer|por|y|rato|casa|vez|
    todos|cada
me|nos|le|les esta|anda|sigue|siguen|estan|ta cayendo|dando|moliendo|agarrando|tirando|aventando|dandole|
    entrando .. a|de|con|duro golpes|patadas|palos|duro|cosas|golpazos|trompadas|punetazos|madrazos|cachetadas
dandole|pegandole|golpeando|tirandole .. a ME|mami|mama|mi|mis
le ta|esta|anda pegando|golpeando|dando a ME|mami|mama|mi
almohada|bolsa|cobija|trapo .. en|sobre|la .. mi|la|el cara|cabeza|boca|cuello
si .. lo|la|me|le|digo|hablo|no .. dejo|voy|denuncio|digo|hablo|separo|cuento|salgo|hago|quedo|obedezco|quiero .. lo|
    que|a|con? .. me|nos|le|les|a .. mata|matan|quita|echa|golpea|desaparece|quema|pega|mato|madrea|migra|ahorca|
    busca .. a|$|la|mis|y|los|mi|migra|con|nina
pa|para|y que .. no .. salga|escape|hable|vea|vaya|grite|huya ... velada|encerr*|tiene|llave|quit*|amarr*
tiene|trae|tengo velada|encerr*|amarr*|vigilada|trancada|amenazada .. pa|para|con|en|y|que .. no|salga|casa|cuarto|$
trancaos|trancados|encerrados .. aqui|cuarto|bano|dentro
corretea|persigue|corre|sigue|amenaza|busca|anda|viene .. con|por .. el|un|una|la? ARMED|cinto|cinturon|palo ... casa|
    patio|ahorita|me|nos|orita|todos|ahi|cuando|toma
fotos|videos|pictures|desnuda|desnudo|naked ... fuerza|amenaza|obliga|force*|threat*|subirlas|post|publicar|send|
    mandar ... si|if|no|dont|hago|leave
quem* ... con|on|in|en .. cigarro|plancha|agua|estufa|cigarette|iron|burner|stove|lighter|comal|cigarros ... mi|me|
    her|him|my|nieta|hija|hijo|hoy|anoche|ahorita|mom|mama|again
me|nos aprieta|apreto|apreté|tapa|tapo|agarro|agarra|torcio|apretando .. el|del|la|los cuello|boca|nariz|pescuezo|
    garganta ... $|hasta|y|que|no|negro|respirar|anoche|hoy
no .. me suelta|sueltame|sueltenme|suelte
saco de boxeo
punching bag
HE .. hitting|hits|beats|punch*|slap*|kick* ... where .. clothes|nobody|cant|dont|doesnt .. see|cover|show
guards|pimp|set|boss|cops|guard|manager|frat .. beat|beating|hit|hurt|rape|make|paddle|touch|paddling|jump me|
    us .. every|in|when|if|at|for|now|again|$|night
boss|pimp|patron|jefe|landlord ... hurt|hit|touch|rape|toca|viola|obliga|pega|lastima me|us|nos .. in|at|en|when|
    every|night|por|cuando|$
hit|beat|slap|kick .. us|me with .. THING|stick .. if|when|every
mother|mom|dad|stepdad|uncle|grandson|son|caregiver|aide|nurse|husband|wife|boyfriend|girlfriend|gf|bf|man .. kicked|
    dropped|dragged|burned|choked|slapped|slammed|held|shaved|pushed|locked|hit|threw|spit|pulled|beat|punched|
    grabbed|put|twisted|bit|strangled|stabbed|cut|knocked .. me|my|us ... now|today|hour|again|morning|yesterday|
    tonight|purpose|cause|last|for|just|sunday|monday|friday|saturday|since|every|ago|texting|detention|bleeding|
    because
got|took|have|needed|need .. stitches|puntos|staples ... wife|gf|bf|husband|boyfriend|girlfriend|he|she|mom|dad|again|
    sunday|saturday
nose|rib|ribs|arm|wrist|jaw broke|broken|busted|cracked .. again|husband|boyfriend|wife|by|from|last|now|he|she|out
wrist|arm|face|neck|hair|hand .. was|were|been|got twisted|burned|slammed|broken|grabbed ... when|by|declined|refused|
    said|today|again
hiding|hid|escondida|escondido|escondidos .. in|en|from|under|de|debajo|bajo ... him|him|yelling|gritando|el|him|
    looking|drunk|tomado|borracho|banging|here|hes|knife|puerta
my face|cara .. my|mi ABUSER did|hizo|lo
held me|us down
touches you|me at|in|when .. night|sleep|alone|asleep
happening .. right|to .. now|me .. $|please|help
smash it .. then me

== clear recent
me|nos PEGADO|pegado .. $|otra|hoy|anoche|con|de|y|por|varias|muchas|en|dos|ayer|una|porque
me|nos obligo|forzo|siguio|metio|violo .. aunque|le|a|y ... no|llorando|fuerza|dije
aunque|le dije .. que no ... obligo|forzo|siguio|metio|hizo|igual
PEGARON .. al|a .. mi|de|mis|nino|nina|bebe|chiquito|chiquita|hijo|hija .. hijo|hija|hijos|$|anos|nino|nina|por|bebe
put|puts .. a|his|the gun|knife|pillow|hands|foot|belt .. in|to|on|around|over|through .. my|me

== clear
strikes|punches me|us .. $|again|he|at|when|every|did
no let me out|leave|go
burn|burned|burns|hit|beat|cut me with iron|stick|knife|belt|cable .. because|if|when
twists my arm
punches us
chained .. in|to|the|me .. garage|door|bed|basement|house
encadenad*
me|nos .. torcio|doblo|quebro|rompio .. la|los|el|las|dedos|mano .. muneca|brazo|mano|dedos|costilla ... manana|antes|
    hoy|anoche|hospital|todo|cena|minutos
me golpea|patea|pega $|y|si|cuando|porque|todos
si .. no|huele|tiro|niego|pago .. me .. golpea|patea|pega|echa
cagando|moliendo|agarrando a palos|golpes|patadas|trompadas
coge|agarra|da a|con punos|golpes|el|la punos|baston|palo|cinto|patadas
aporreando|rompiendo .. la|todo|el puerta|todo|bano .. porque|viene|no|y|esta
cuando el|ella dice que coma
dedos marcados
sangre .. del|de oido|nariz|boca|la .. cachetada|golpe|porque|el|me|dio|$
bleeding from .. ear|nose|mouth|head|my
breaking everything .. and|we|hes
dad|stepdad|papa|papi|mom|mama ... belt|cinto|fists|cinturon|drunk .... now|gotta|ahorita|ayuda|help|gtg

== clear recent
me|nos dejo|dejado|deja|dejaron inconsciente|sin|tirada|desmayada|morada|marcada|ciega|moreteada|hinchada|
    aire .. conocimiento|$|aire|respirar|en|la|de|el|sentido
"""
