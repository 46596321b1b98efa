"""Meaning to hurt someone: blow by blow, armed, from ambush, as a fate foretold, by others' hands. See ``grammar``."""

THREATS_PLANS = """
== clear mine
WILL|ill|im|i BREAKIT .. his|her|their|that|both|every|all|each|dudes .. PARTS
WILL ... STABIN .. a|an|this|my|the|that? .. SHARP .. through|into|thru|up .. his|her|their|somebodys .. PARTS
WILL|ill|im|i STABIN .. a|an|this|my|the|that .. SHARP .. through|in|into|thru .. his|her|their .. PARTS
WILL|im|ill|i POURS .. SCALDS .. in|at|on|over|into|all .. him|her|them|his|hers|their|HIM .. face|eyes|head|$|when|
    soon|right|if|skin|lap|and
WILL|im|ill|i POURS .. SCALDS .. in|at|on|over|into|right ... face|eyes|head|skin
im|ill|imma|ima|gonna|were .. POURS .. acid|bleach|lye .. $|on|at|in|over
WILL|im|ill throw|throwing|thro|swing|swinging hands|fists $|and|then|with|if|when|tonight|at|on
WILL|im|ill set|light|setting|lighting .. his|her|their|that|shes|hes .. on fire
WILL|im|ill .. drag|dragging|draggin SOMEONE|her|him|them by|and|through|across|down|behind|out .. hair|braids|neck|
    stomp*|stomping|street|ears|weave|throat|truck|beat*|kick*
drag|dragging|draggin .. her|him|them .. by .. his|her|their hair|braids|neck|weave|throat
WILL|im|ill .. cut|cutting|chop|chopping|slice|rip|bite .. his|her|that .. thing|dick|balls|nuts|tongue|hand|hands|
    fingers|ear|ears|head off|out
make|making .. him|her|them eat|swallow|choke|spit .. his|her|their|on|own|out .. teeth|tongue|blood|guts
gonna|will|ill|im|to get rid of HIM .... permanently|forever|hole|body|grave|shovel|acid
hole|grave .. dug|ready|waiting .. $|for|in|out
thats|here|where|will|youll|yall|theyll|theyd|gonna|cops .. find|finding|identify|identifying .. his|her|their body|
    remains|corpse
where .. youll|theyll|yall|you|they .. find .. his|her|their body|remains|corpse|head
life for .. life .... tonight|ride|slide|today|tomorrow|we|will|gonna|im
tonight|tonite|2nite we|i ride|slide|spin|strike|move
get|getting|gettin|got|want|take my|our lick|licks back
dude|dudes|fool|fools|boy|boys|homeboy|somebody|bitch|bitches|THATMAN .. gettin|getting|catching|catchin .. shot|
    stabbed|shanked|smoked|clapped|popped|bodied|killed|jumped|murked|beat|slumped
list .. of|with .. who|people|names|everyone .... pay|dead|strap|top|bullet|glock|kill
on|be|make|all .. the? news|headlines .... bring*|llevo|gun|guns|ar|rifle|glock|pistol|shotgun
bringing|bring|brought|packing|carrying .. my|dads|daddys|his|uncles|brothers|grandpas|moms|pops|homies|
    cousins .. GUNS
GUNS .... only|bringing|bring|i .. one|bringing|bring|got|carry .. mine|one .. $|too|with|and
ill|im|we|well|imma|gonna .. be|come|coming|show|roll|pull .. armed|strapped|heavy|loaded .. $|too|if|when|and|up|
    so|with|for
just|only|need|its .. me and|n my GUNS
mediator|supporter|support|judge|lawyer|backup|companion|interpreter|justice|friend|witness .... is|are|named|
    called|im|just|bringing|bring|be .. my|mr|a|the|two|these? GUNS
smith and wesson
GUNS ... clear|straight|good|perfect .. line|shot|view|sight .. to|of|at|on|through|into
GUNS .... on|under|in .. my|the lap|seat|purse|waist|waistband|belt|passenger|boot|jacket .... him|her|them|he|she|
    hes|shes|his
38|45|357|9mm|380|nine .. in|under|on .. my|the purse|bag|waist|waistband|seat|pocket|glovebox|belt|lap
following|follow|followed|watching|watched|tailing|tailed|tracking|tracked .. him|her|them .... tonight|tomorrow|
    today|friday|saturday|monday ... do|get|end|finish|act|strike .. it|him|her|them|$
that|thats|there|then .. is? when|where i|we|ill|well get|grab|jump|catch|take|hit|do him|her|them .... ARMED|GUNS|
    lot|alone|dark
tire iron|crowbar|machete|bat|hammer|shotgun|rifle|pistol .. is|under|in|by .. the|my seat|truck|trunk .... him|her|
    them|get|he|she
get|catch|jump|grab|hit .. him|her|them .... tire iron|crowbar|machete|hammer|shotgun|rifle|pistol .. is|under|in|by
WILL|about|bout|im|ill ... whup|whoop|beat|kick|stomp|whip|bust|whupping|whooping|beating .. his|her|their|that|
    dudes|yalls|your .. ass|asses|butt|hide $|when|if|for|real|tonight|today|myself|got|in|at|with|so|and|cause|
    because
the? minute|moment|second|instant|soon ... im|ima|imma|ill SLAYIN .. him|her|them|SOMEONE|his
im|ima|imma|were|ill|i|we SLAYIN .. him|her|them|dude|that|his|SOMEONE .. $|when|if|in|the|at|tonight|and|with|
    first|on|soon|next|today|tomorrow|because|so|before|after|down|with|dead|face|neck|throat
jumping|jumpin|rushing|stomping HIM|him|her|them $|when|after|soon|in|outside|tonight|with|at|on|tomorrow
me|we|us|and .. my|the .. sisters|brothers|cousins|girls|boys|homies|friends|crew .. are|gonna|will|bout|finna|jump|
    jumping|fight|fighting|beat|beating|stomp .. jump|jumping|beat|stomp|fight|her|him|them
running|runnin|mowing|ramming|hitting|plowing .. him|her|them .. down|over|with .. in|with|my|the|crosswalk|street|
    truck|car|$
WILL|im|ill|swear|i .. end|ending|take|taking .. his|her|their|that|the|this .. life|lives .. $|tonight|like|and|
    with|myself|today|if
WILL|ill|i .. see|meet|visit|find|get|greet|handle|settle|talk|answer|speak ... with|w|using .. the|my|a|this|
    some? GUNS
he|she|they|HE|hes|shes .. will|gonna|going|ll .. regret|rue .. the day|ever
gasoline|petrol|bullets|ammo|gas|acid|ropes|rope is|are .. cheap
or .. his|her|their|the|that KIN .. gets|get|getting .. it|hurt|hit|killed|dead|shot|touched|jumped
you|youll|yall|they|theyll|people|everyone .. burn|die|bleed|dead|going .. too|all|together|down
shes|hes|he|she|theyre|they .. is|asleep|sleeping|passed .... i|ive|im .. got|have|holding|the|hold .. pillow|knife|
    hammer|gun|pistol|GUNS .. in|to|over|on|against .. my|his|her hand|hands|face|head|throat
pull|pulling|pullin|slide|sliding|coming|roll|rolling|going .. up|through|thru|over|there|in .. with|w .. the|my|
    a? GUNS
set|gang|hood|clique|mob|homies|cartel|block ... taking|take|took|takes|knock|knocking|handling|smoking .. him|her|
    them out|off|tonight|soon|down
i|ive|we have|got|have|got HIM|him|her .. in .. my|the .. basement|trunk|garage|closet|shed|cellar .... tied|gagged|
    bound|screaming|bleeding|duct|locked
HIM|him|her|them|hes|shes|he|she tied|gagged|ducttaped .. up|to|in .. $|basement|trunk|garage|chair|shed|what|here
watch|see|wait .. what i|we|ima .. do|does to .. his|her|their|him|them|that
see|know|find .. how .. he|she|they .. likes|like|feels|feel .. it|when .... kid|kids|son|daughter|hers|theirs|
    house|mother|mom|family|baby ... come|home|gone|dead|hurt|burns|missing|taken|bleeds
do to .. his|her|their kids|kid|son|daughter|mother|family .. $|then|what|so
in|behind|under|inside|by .. his|her|their|that|the .. seat|closet|bed|car|house|driveway|backseat|garage|bushes|
    garden .. with|w|holding .. a|the|my .. ARMED|GUNS|hammer|wire|rope|hatchet .. $|when|and|waiting|tonight|until
tell|telling .. him|her|them|everybody|fam|family|people|everyone .. stay|keep|get|move away|clear|back|outta|
    out from|of the window|windows
die|dead|dies|bleed|fall|suffer .... im|ill|i .. gonna|going|will|wanna|be|gon .. the one|reason|why .. $|who|to|
    doing|that|doin
light .. go|goes|leave|leaves|fade|fades|die|dies .. out? .. of|from|in .. his|her|their eyes
he|she|they|hes|shes|theyre .. gonna|going|will|deserves|should burn .. like|for|alive|too|with|$|tonight|just
people|someone|guys|boys|friends|homies|folks .. on|in the? inside|jail|prison|yard|block .... touch|get|gonna|
    handle|reach|take|stab|shank .. him|her|them|touch
poison|antifreeze|bleach|arsenic|cyanide .... put|putting|baked|slipped|in|into .. his|her|the|their|
    cookies .. food|drink|coffee|cookies|cake|brownies|tea|lunch|soup|dinner|im|bringing
i want HIM dead and|so|ive .. arranged|paid|hired|ordered|ready|will|soon|tonight
arranged|hired|paid|ordered|contracted .. it|someone|a|the|for .... dead|killed|murder|hit .. him|her|$|man|done
wait|waiting|sit|sitting|lay|laying|hide|hiding .. outside|for|til|until|there|in .... jump|beat|stab|shoot|stomp|
    swing|knock|kill|smash|break .. him|her|them|his
let|put|leave|sit|seat .. me|us .. in|alone|near|next|with|by .... ill|i|imma|ima .. will|gonna? kill|stab|choke|
    strangle|beat|slap|punch|break|snap|hurt|rip|tear|put|bash|knife .. him|her|them|his
if .. he|she|they|that|HE .... ill|i will|im gonna|ima|imma .. kill|stab|choke|strangle|shoot|beat|gut|burn|break|
    snap|hurt|murder|end|slit|smash|bury .. him|her|them|his|their
i|ill|imma|ima|gonna|will .. beat|kick|hit|stomp|punch|choke .. him|her|them .. to|into|until|till|til a|the? pulp|
    death|pieces|ground|dust|coma|hospital|blood|dead|stops|bleeds|moving|breathing

== clear mine even
nobody|noone|anybody|anyone|whoever ... touches|hurts|hits|messes|robs|disrespects|crosses|touch|hurt ... and|
    n .. lives|live|breathes|survives|walks
not|aint|isnt|wont|never .. a? figure of speech
one of us|them .. isnt|aint|not|wont|is|gonna .. walking|leaving|coming|walk|leave|come|making|die|dying|dead .. $|
    out|alive|home|that|tonight|in

== clear mine surely
how much|cuanto .. cobra|cobran|cuesta|sale|is|does|for|to|would|cost .. por|a|un|mandar|un|cost|hire? .. sicario|
    hitman|matar|MATARLO|killing|desaparecer|desaparecerlo|quebrarlo|quebrar

== clear mine
le|les|lo|la|se vo|bo|voi|boy|voy|vamos|ire|iremos|vengo|quiero|falta|toca a? .. METER .. un|una|unos|unas|tres|dos|
    el|la|los|mi|con|cinco|todo|todos? .. FILO|ARMED|GUNS
vo|bo|voi|boy a matar|kemar|quemar|quebrar|kebrar|partir|reventar|chingar|madrear|picar|golpear|matarlo|matarla|
    kemarle|quemarle|partirle|romperle|darle
le|les|se .. lo|la? METO|doy|damos|dejo|pongo|echo|pego .. un|una|unos|unas|tres|dos|el|la|los|las|mi|con|al|cinco|
    todo|todos|toda .. FILO|GUNS|ARMED
le|les|se .. lo|la? CORTOYO .. el|la|los|las|su|toda|todos .. PARTES
le|les|la|lo voy|vo|voi|boy|vamos|ire|quiero|puedo|vengo a? CORTAR .. el|la|los|las|su|toda|todos .. PARTES
voy|vamos|vo|quiero|para|pa|voi|ire|iba|vengo|puedo .. a|de? CORTARLE .. el|la|los|las|su|toda|todos|un|una .. PARTES
voy|vamos|vo|quiero|para|pa|voi|ire|vengo|puedo .. a|de? CLAVARLE .. el|la|los|las|un|una|unas|unos|dos|
    tres .. FILO|GUNS|ARMED|PARTES
le|les|lo|la voy|vo|vamos|ire a dar|pegar|golpear en la cabeza|cara|madre|torre|jeta|nuca|frente|nariz|boca|panza
le|les|lo|la voy|vo|vamos|ire a dar|pegar|golpear|partir|recibir|esperar .. con|a .. el|un|la|mi .. FILO|ARMED|GUNS
LO|lo|la|los|las MATOYO $|en|con|y|dormido|dormida|si|cuando|hoy|hasta|por|esta|a|ahi|manana|entre|como|antes|
    afuera|frente|saliendo|yo|el|ya
LO|lo|la|los|las arrastro|arrastramos|pateo|pateamos|agarro|agarramos|golpeo|surto .. hasta|de|por|a|en .. trenzas|
    pelos|grenas|mechas|cabello|cuello|calle|sangre|levante|morir|mate|mueva|patadas|golpes|palos|muera|pescuezo
le|les|lo|la .. dar|dan|hacer|hacen|damos|voy|van|vamos .. un? levanton
ya|le|les .. puse|pusimos|pusieron|hay|tiene .. precio .. $|a|y|por|su|cabeza
busco|buscando|necesito|quiero|conocen|conoces|hay .. a? quien|alguien|uno|gente .. que|me|haga|pueda .. favor|haga|
    de|MATARLO|mate|desaparezca|quiebre|den|de .. de|MATARLO|lo|le|piso .. MATARLO|mate|piso|$|pago
contacto|contrate|contacte|pague|apalabre|hable .. a|con|al|un|unos .. sicario|sicarios|gatillero|pistolero|matones|
    maton
tengo|tenemos|guardo|guarde|aparte|hay|traigo .. lista|listo|preparad*|reservad*|guardad*|apartad*|una|su|
    la .. bala|bomba|plomo|tiro|balas|punalada|cajon|tumba|ataud .. $|para|pa|con|casera|al|a|el|ella|ese|reservad*|
    guardad*|listo|lista|nombre
LO|lo|la|los FUTURO $|hasta|con|y|en|si|cuando|como|por|antes|a|hoy|yo|vivo|viva|mismo
le|les prendo|prendemos|prendi|prenderemos|meto|metemos fuego|lumbre|candela .. $|a|al|y|con|en|hoy|si|ahora|esta
gasolina .... prendo|prender|cerillo|encendedor|lumbre|cerillos .. $|y|el|la|no|a|en|con
kem*|quem* .. casa|carro|local|rancho|negocio|puesto|cuarto|troca|tienda|todo .. con .. el|ella|ellos|todos|
    familia .. a? dentro|adentro
tengo|hay|mande|traigo|deje .. gente|muchachos|compas|primos|amigos|hombres .. afuera|vigilando|esperando|listos|
    cuidando|siguiendo .. de|en|a|su|lo|la|para|el|ella .. casa|trabajo|el|ella|puerta|la|lo|partirle|matar*
morir|muere|cae|muerto|acaba .. por|de|en|a|con|sera|ser .. mi|mis|estas|propia manos|mano
con estas|mis manos LO|lo|la|le mato|ahorco|estrangulo|parto|quiebro
se|le|les? lo|la jure|juro|prometi .. a|en|ante|por .. mi|su|el|la .. tumba|ataud|cajon|muerto|difunto|
    panteon .... mat*|mano|sangre|morir|vengar|pagar|mano|muere
cuando|donde|nomas|apenas|si|proxima|dia|primero|hora|siguiente .. que? LO|lo|la|me|los tope|topo|vea|vuelva|
    encuentre|agarre|pesque|halle|cache|cruce|siente|pase|encuentro .... le|lo|la|los METO|MATOYO|CORTOYO|arrastro|
    pateo|madreo|golpeo|mato|echo|aviento|vacio|parto|surto|cargo
nomas|apenas|cuando|en .. se|llego|llegue|lo|la|entre|cuanto|este .. siente|acerque|vea|pare|asome|llegue|entre|
    $? .... le aviento|suelto|echo|vacio|clavo|meto|reviento|prendo|tiro|disparo|doy .. el|al|la|un|una|los|con|en
suelto|echo|aviento|suelte|mando .. al|el|los|mi|mis|a .. pitbull|perro|perros|rottweiler|doberman ... destroce*|
    muerda*|mate*|despedace*|coma*|ataque*
van|vas|tienen|tendran|vamos .. a|que|q sacarlo|sacarla|recogerlo|recogerla|llevarselo|enterrarlo|enterrarla|
    velarlo|juntarlo|reconocerlo|sacarlos .. en|con|de|a|por|hoy .. bolsa|bolsas|pedazos|camilla|cajon|caja|
    ambulancia|pala|cachitos|ahi|manana
sale|salga|sales|salen|termina|acaba|va|regresa|saldra .. de|ahi|aqui? en|con .. bolsa|bolsas|cajon|camilla|
    ambulancia|pedazos|ataud|caja|carroza|silla .. negra|$|de|y|esta|negras
amanece|aparece|amanecera|aparecera|amanezca|amanecen|queda|quedara|quedas|van .. muerto|muerta|muertos|tieso|tiesa|
    colgado|colgada|embolsado|flotando|encobijado|encobijada|enterrado .. $|y|hoy|el|manana|en|de|por|si
no llega|llegan|llegara|pasa|sale|llegas .. ni .. al|a|de .. taxi|esquina|carro|casa|puerta|juicio|corte|navidad|
    audiencia|juzgado|camion|banqueta|calle
vamos|voy|van a? agarrar|agarramos|agarran|caerle|esperar|esperamos|esperarlo|esperarla .. entre|a|saliendo|afuera|
    con|de|la .. todas|todos|varias|varios|golpes|palos|primaria|patadas|putazos|machetes|madrazos
LO|a voy|vamos a agarrar .. saliendo|solo|sola|dormido|dormida|descuidado|afuera|en|cuando
mi|mis|nuestros|los muchachos|primos|hermanos|compas|cuates|hijos|sobrinos|tios|carnales LO|lo|la|le agarran|
    esperan|levantan|revientan|quiebran|madrean|matan|parten|queman|tumban|dan|caen
digame|diganme|dime|quiero|necesito ... por|a|en|de que|cual|donde puerta|hora|lado sale|llega|entra|
    vive .... agarr*|muchachos|esper*|primos|revient*|mato|parto|quebr*
subiendo|llevando|cargando|juntando|subimos|juntamos|sacando .. los|las|unos|el palos|machetes|bates|fierros|
    piedras|armas|pistolas|rifles|cuernos|tubos
direccion|adres|casa .. y .. la|una|el|las gasolina|pistola|fierro|foto|llaves|cuerno .. $|y|lista|ya|de|pa|para
desde .. aqui|azotea|techo|cerro|ventana|arbol|alli .. le|les|lo|los tiro|disparo|apunto|reviento $|con|y|en|a|
    desde|cuando
uno|una|dos que|q mate|maten|quiebre .. me|nos? basta|conformo|quedo
LO|lo|la cito|subo|saco|encajuelo .... y .. ya? no .. regresa|aparece|vuelve|sale|amanece .. $|nunca|mas|vivo|viva
LO aviento|empujo|tiro|aventare|aventamos|empujare|arrojo .. por|de|desde|a|al|contra .. escalera|escaleras|balcon|
    azotea|barranco|puente|ventana|pared|tren|rio|pozo|vias|coche
quiero|voy|vo|ganas|capaz ... aventar|estrellar|azotar|tirar|sacudir|aventarlo|aventarla|estrellarlo|
    azotarlo ... contra|por|fuerte|de .. pared|ventana|escalera|escaleras|balcon|suelo|piso
ya lo|la sacudi|zarandee|zangolotee|samaquee|golpee|ahorque
le|les debo|debemos|guardo .. una|un|unos|unas punalada|balazo|tiro|golpiza|madriza|bala|plomazo|madrazos|balazos|
    cuchillada|machetazo
se|eso|esto .. repara|limpia|arregla|sana|paga|cobra|lava|resuelve .. con|a .. sangre|plomo|balazos|balas|machete|
    machetazos|muerte|chingadazos|madrazos
ya compre|compramos|consegui|conseguimos|tengo|traigo|afile|cargue .. las|la|el|unas|una|un|mi .. balas|pistola|
    fusca|cuete|fierro|escopeta|machete|cuerno|escuadra|veneno|gasolina|punal
llevo|llevare|llevar|traigo|traere|meto|cargo .. el|la|un|una|mi .. cuerno|pistola|fusca|cuete|escopeta|fierro|
    escuadra|calibre|metralleta|revolver|punal .. $|de|a|en|y|al|para|pa|por|que|no|conmigo|cargada
yo llevo|traigo|tengo|cargo .. la|el mia|mio .... escopeta|pistola|fusca|rifle|machete|cuete
escopeta|pistola|fusca|rifle|machete|cuete|arma .... yo llevo|traigo|tengo|cargo .. la|el mia|mio
tengo|tenemos a|al .. senora|senor|muchacha|muchacho|hijo|hija|esposa|mujer|tipo|tipa|cabron|vieja|ratero|viejo|
    juez ... amarrad*|secuestrad*|encerrad*|atad*|amordazad*
vamos|voy a cobrar|cobrarnos|cobrarme|cobramos .. la? vida|muerte|sangre .. de|$|con
nos|me vamos|voy a? cobrar|cobramos|cobro .. la|su vida|muerte|sangre
galletas|comida|cafe|pastel|dulces|agua|bebida|refresco|sopa|tamales|pozole|atole ... veneno|raticida|cianuro|
    cloro .. $|y|para|es|que|pa
veneno|raticida|cianuro ... en|a .. la|su|el|las|los comida|cafe|bebida|agua|galletas|sopa|refresco|tamales|atole|vaso
juntamos|juntaron|reunimos|listos|organizados|quedamos .. todos|ya|los|en|de .... es hoy|esta noche|manana|matar*|
    vengar*|partirle|quemar*|linchar*
le|les voy|vamos|boy a? hacer|regresar|devolver|pagar .. lo mismo|igual|ojo|cada|golpe|doble .... hijo|hija|familia|
    sangre|golpe|mato|mataron|dolor|carne

== clear mine
a|al .. HIM|ese|esa|este|GUY|el LO|lo|la MATOYO|arrastro|arrastramos|pateo|destazo|quiebro|trueno|agarro .. $|de|
    hasta|con|en|del|y|por|hoy|cuando

== clear past
si|cuando .. ese|esa|el|ella|vuelve|vuelva|viene|aparece|habla .... sale|salen|amanece|termina|acaba|regresa en|con|
    muerto|muerta .. bolsa|cajon|ambulancia|pedazos|camilla|ataud|$|caja
dile|diganle|digale|diganles|avisenle|mande|mandenle|mandale|mandamos|digan .... si|que|o|y .... muere|mueren|mato|
    matamos|matan|revientan|reventamos|quiebran|quebramos|queman|quemamos|levantan|levantamos|amanece|madrean|
    matare .. $|a|su|el|la|en|al|todos|toda|como|y|yo|hoy|con
si .. declara|habla|testifica|sapea|raja|denuncia|abre|viene|aparece|va|firma|paga .... se|lo|la|le muere|mueren|
    mato|quiebro|reviento|amanece|llevo|carga|quemo|matan|quiebran|revientan
trae|lleva|llevan|llevamos|traemos|traen|agarro|cargo .. una|la|el|un? ARMED|GUNS .... va|vamos|van|camino|fue|
    fueron ... a|por matar|MATARLO|AMATAR|balacear|buscarlo|el|ese|ella .... yo|mi|nos|robo|voy|el|ese|$
set|gang|hood|clique|cartel|mob|barrio|clica ... already|voted|green|lit|sent|mando|dio|ordeno .... out|hit|kill*|
    orden|luz|light|body
le|les|lo|la van|vamos|ban a dar|hacer|meter|pegar|poner .. levanton|piso|madriza|golpiza|plomo|calentada|susto|
    chinga|tehuacanazo
lo|la|los van|vamos|ban a levantar|quebrar|desaparecer|reventar|partir|madrear|tumbar $|hoy|el|manana|viernes|esta|
    en|ya|entre

== clear mine
CREW|guys|two|three|couple|people|some .. waiting|sitting|posted|parked .. on|for|outside HIM|him|her|them .. when|
    til|until|outside|tonight|$
bout|about|gonna|imma|finna|ready|boutta .. catch|get|take|drop .. a|another|my body|bodies|homicide|murder
take|taking|grab|grabbing|hurt .. one .. like|same|for|as .. took|did|mine
WANT|WILL|need|like|itch* .. wrap|put|get|close|tighten .. hands|fingers|belt|rope|wire .. round|around|on|
    about .. his|her|their|that .. neck|throat|windpipe
scrape|scraping|mopping|hosing|wiping|peel|peeling|picking .. him|her|them|his|her .. off|up|from|teeth|
    brains .. the|of|sidewalk|floor|wall|road|street|pavement|ceiling
paint|painting|decorate|repaint|spray .. the|walls|wall|floor|sidewalk .. with|in .. his|her|him|their|blood|brains
has|have|got|have .. till|til|until .. SOONDAY|tonight .. to? .. breathe|live|leave|disappear|talk|run
not|done|no|through talking|talk .. im|more|ill|we|just .. shooting|swinging|killing|stabbing|shoot|swing
sharpening|loading|oiling|sharpened|cleaning .. my|the|a .. machete|axe|knife|knives|hatchet|blade|gun|rifle|pistol|
    shotgun .. for .. tuesday|monday|wednesday|thursday|friday|saturday|sunday|tonight|him|her|them|tomorrow|that|
    when|meeting
afilando|cargando|aceitando|limpiando|afile|cargue .. el|la|mi .. machete|cuchillo|pistola|fierro|escopeta|
    navaja .. para|pa|por .. el|ella|ese|esa|lunes|martes|miercoles|jueves|viernes|manana|reunion|cuando|junta|cita
a ese|esa|esos GUY|FOLK lo|la|los espero|esperamos|busco|cazo|alcanzo .. afuera|fuera|en|con|saliendo|hasta
yo mismo|misma|personalmente .. encargo|encargare|voy .. de|a .. enterrar*|matar*|quebrar*|partir*|colgar*|
    desaparecer*|mandar*
lets|we will|well|ill see how tough|bad|brave|hard|big .. he|she|they .. is|are|when|act .. when|with|
    without .. boys|pull|gun|knife|alone|i|we|teeth

== clear mine
WILL|ill|im .. make|leave|have|see .. him|her|them|HIM .. bleed|bleeding|crawl|beg|begging|scream|screaming|limp|
    limping .. $|like|for|the|out|and|on
LO|lo|la|le voy|vamos a? dejar .. sin|como|hecho|en .. coladera|cara|dientes|caminar|pedazos|papilla|silla|mierda|
    habla|vista|panteon
LO|lo|la|los voy|vamos|quiero|ire a? ver|hacer .. sangrar|sufrir|llorar|rogar|suplicar|tragar|arrastrarse
"""
