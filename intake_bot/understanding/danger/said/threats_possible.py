"""Meaning to hurt someone else: possible. Format: see ``grammar``."""

THREATS_POSSIBLE = """
== possible mine
ruin* my life .. so|and|now .. ill|im|i|his|gonna
get my hands on HIM
LO va|van a? ir .. mal|feo|peor
hasta que .. pague|paguen|sufra|llore
could|can|might|puedo|podria hurt|lastimar HIM
cant|cannot|not|wont|no .. promise|trust|guarantee|keep|prometo ... hands|manos|myself|cool|calm
keep my hands to
gonna|going|will|might|finna|bout|about to? snap|explode|flip|swing|go off|on|at .. HIM|on|off|someone
snap on HIM
le|les|lo|la traigo|tengo .. ganas|tantas|muchas|hartas .. a|de|contra|ese|$
consequences|consecuencias ... for|para|him|her|them|el|ella|ese|trust|watch|believe|coming
controle|controlar*|controlo|contener*|aguante|aguantar* ... enfrente|frente|veo|lo|tenga|golpe*|si
no se si me controle|aguante|contenga
accident|accidente .. could|might|can|puede|podria|happen|le|pasar* ... HIM|him|her|them|el|ella|happen|to|pasar*
accidents happen
HE should|belongs|deserves|needs|deberia|debe|merece|tiene|ought|wish|hope .. be|que|to|in|a|estar .. feet|six|
    under|underground|grave|ground|hell|tierra|pudriendose|enterrado|buried|muerto|dead|tumba|hoyo|infierno
six|6 feet under
bajo|debajo|under|abajo .. tierra|ground|dirt
lo que le|les|te espera
what .. waiting|coming .. for|to .. him|her|them
wait .. see .. what .. happens|coming|does|do
no sabe|saben|idea .. con|quien|de .. quien|metio|metieron|soy|capaz
no sabe|saben con|de|lo .. quien|que
alguien|somebody|someone|hay|que|le .. tiene|needs|should|gotta|deben|le|ensenar|dar .. que|to|ensenar|
    dar ... leccion|lesson|escarmiento|susto|merecido|place
escarmiento|merecido|escarmentar
KIN said|says|dijo|dice|will|would|can|gonna|quiere|ofrecio .. he|hed|take|que|se|lo|el|to ... care|handle|arregla|
    encarga|way|arreglar|encargar|manera|modo|hurt|golpear
eye for an? eye
the old|hard|street way
by .. any means
over .. not|isnt|until
not|isnt|aint|far over|done|finished .. hell|shell|theyll|until|with|he|yet|between
el|ella|ese|ya|luego vera|veran|va|van a? ver|$|quien
HE gets|get|getting|gonna|will|got .. get|whats|what|getting coming to|for? him|her|them
he|she|they|hell|shell|theyll .. whats coming
whats|what coming to HIM
if|when|once|cuando|si .. see|run|catch|veo|topo|find|ever HIM|lo|la|into .. know|answer|responsible|no|dont|cant|
    se .. what|know|promise|hold|be|respondo|que|control .. ill|i|id|do|might|voy|hacer|responsible|hago|myself
dont know what ill|i|id .. do
my|mis|the KIN .. gonna|going|will|ready|want|are|wanna .. to|take|handle|deal .. take|handle|deal|with|
    care .. care|of|with|him|her|them|it
locura .. con HIM|wey|el|ella|ese|tipo
bought|buying|compre|consegui|comprando|comprar|borrowed|loaded|sharpened|afile|cargue .. WEAPON
what|which|where|when|exactly|a|por|donde|cual time|door|block|exactly|que|cual|car ... he|she|they|hes|shes|el|
    ella|ese|sale|him|estaciona ... park|parks|parking|stay|stays|leave|leaves|sale|estaciona|vive|trabaja|live|lives|
    work|works|puerta|exit|staying|drive|drives|hours|out
where|donde|wheres|onde .. does|do|will|exactly|is|esta|va .. he|she|they|el|ella|HIM .. park|parking|live|staying|
    stay|work|parked|sleep|parks
donde .. vive|trabaja|estaciona|encuentro .. el|ella|ese|esa|HIM|$
dime|digame|diganme|tell .. me|donde|where .. donde|where ... vive|lives|he|trabaja|stays|encuentro|esta|live|works
hora .. sale|salen|entra|llega .. el|ella|ese|y|HIM ... puerta|door|solo|carro|$
search|searching|searches|revisan|revisar|checan|check|checking|frisk|pat .. bags|bag|pockets|mochilas|mochila|
    bolsas|us|people|down|door|entrada|purses|entrar|ropa
metal detector|detectors
detector|detectores de metal|metales
bring|llevarle|traerle|llevo|got|have|traigo|tengo .. something|algo|somethin|regalito|surprise|sorpresa|
    regalo .. for|para|especial|special .. him|her|them|el|ella|ese
tell|dile|diganle|digale|avisenle|avisele|let|diganles|warn .. HIM|que|him|her|el .. sleep|watch|pray|rezando|rece|
    duerma|cuide|prepare|ready|coming|hide|run|back|alla|encontrar|espere|vamos|one|vaya
one|un eye|ojo open|abierto
HE better|gotta|mejor hope|pray|run|hide|watch|rece|corra|rezar|not|se|leave|move
better|mejor hope|que .. cops|police|before|never|policia .. get|before|antes|encuentre|me
before|antes i|que do|get|yo|me|lo .. get|him|yo|do|encuentre|to|agarre $
HE|se LO? las|la va|van|vas a pagar
las va|van|vas|tiene|tendra a|que pagar
lo|el que .. hace|hizo|debe|siembra|busca|encuentra .. paga|pagan|cosecha|encuentra
yo cobro|cobrare|cobrar
arrieros somos
camino|calle .. nos .. encontramos|vemos|topamos|encontraremos|topemos
nos .. vamos|vemos|veremos .. encontrar|topar|las|afuera|calle|caras
ya|luego|despues nos veremos|arreglamos|arreglaremos las|$|caras|afuera
cosas .. que LO haria|hiciera|quiero|voy
que .. LO haria
lo|cosas que .. haria|hago|hare
five|5|ten|10|cinco|diez|few|couple minutes|minutos|min|mins|seconds .. alone|solos|solo|a solas|con|with .. HIM|
    with|el|him|in
alone in|with a? room|him .. with|him|no|and|$
a solas con el|ella|ese
my|mi|mis|our|the KIN .. been|is|are|andan|anda|keep|keeps|wants|want|quieren|ya ... asking|looking|buscando|
    preguntando|find|buscarlo|waiting|esperando ... him|where|block|he|el|lo|donde|her|por|they
nothing|nada to|que|left lose|perder|to .. now|i|ya|$|do|lose
he|she|they took|killed|mato|mataron|quito .. my|mi|a .. boy|son|brother|hijo|hermano|baby|girl|daughter|
    everything ... nothing|nada|pay|lose|paga|turn|toca
volver|back|regresar|going|worth|vale|go .. a|to|la|al .. carcel|jail|prison|bote|pena|it|locked .. por|for|lo|
    matarlo|him|if|$
me da igual|lo|si .. carcel|bote|preso|prision|jail
dont|no care|importa|me .. if|jail|go|regresar|volver|voy|going|carcel ... jail|prison|locked|carcel|bote|preso|
    back|cana
blood|sangre .. boils|hierve|boil|boiling ... him|her|ver|see|verlo|when
WILL to? KILL|HURT HIM|that|those|these
i KILL HIM if|when|once|tonight|next
could|should|shoulda have? KILL HIM
i could|should KILL|HURT HIM
feel like KILL HIM
WANT to? hit|slap|punch|fight|hurt|beat|choke|shake|strangle HIM
i|im so|just|really? mad|angry|pissed|heated|furious .. i could|can|might|want .. HURT|KILL|hit|punch|explode|snap
CANT|dont|not|wont|no promise|guarantee|control|trust|responsible|garantizo|respondere|prometo ... myself|hit|hurt|
    swing|hacer|responsable|calm|what ... him|her|them|i|si|lo|see|if|acerca|veo|hago|tengo
no respondo .. de|por|si|$|yo|que .. mi|mis|lo|$|veo|actos|hago|acerca|pongan|pase|tengo
no se .. que|de|lo|hacer|hago|soy|haria ... si .. LO|tengo|me|topo|veo|encuentro|enfrente
dont know what i|ill|id might|will|would|could? do .. if|when|to .. i|him|her|see|them|he
HE is|are|will|gonna|going|va|van|me|better|should|se|LO to? pay|pagar|regret|arrepentir|sorry|watch|careful|paga|
    cuide|cuidar|learn|pagara|pagaran|lamentar .. for|his|her|their|$|it|this|what|back|por|lo|todo|esto|la|cuidado|
    caro|muy
HE gonna|going|will|is|gon|finna to? pay|regret|learn|find|sorry|get|wish|see .. for|it|out|what|this|coming|his|
    theirs|hers|he|$|they|ever
hes|shes|theyre gonna|going|gon|finna|bout to? pay|regret|learn|find|get|wish|see .. for|it|out|what|this|coming|
    his|theirs|hers|he|$|they|ever
he|she|they better|should|needs|need|gotta to? watch|look|hide|run|pray|hope|sleep|be|not|stay .. his|her|their|
    back|from|i|over|one|careful|scared|ready|come|never|show|hope|away|watch|lucky
watch|watching his|her|their back
me|nos la|las|lo va|van|tiene|tienen|vas a|que? pagar|pagarlas
me|nos la|las|lo paga|pagan|pagara|pagaran|cobro|cobrare|debe
LO va|van a pesar|doler|salir|ir|costar .. caro|mal|muy|$|peor|lo|a
se|te LO? va|van|vas a arrepentir|acordar
se arrepentira|arrepentiran|acordara
que se cuide|cuiden|prepare|preparen|atenga|atengan|agarre|esconda|amarre|encomiende
mas le|les vale .. que|cuidarse|no|esconderse
LO voy|vamos|boy|ando a? buscar|buscando|encontrar|esperar|cazar|cazando|enfrentar|encarar|hundir|hacer|ensenar|
    ver .. $|y|en|hasta|afuera|a|para|la|pagar|ensenar|lo|llorar|sufrir|cara|sangrar|de|su
ya? se|tengo|sabemos .. donde|direccion|por .. vive|viven|trabaja|encontrarlo|estudia|duerme
i|ik|we know|found|got .. where|out|address .. he|she|they|lives|hes|his|her|where .. live|lives|works|stay|stays|
    sleeps|at|goes|staying|hangs|address|parks|work|he|she|school
i know where HE sleeps|lives|live|works|work|stays|hangs|goes|parks|park|sleep
i know where hes|shes|theyre? at|staying|hiding|living
i know .. his|her|their address|car|schedule|house|kids|block|route
wait|waiting|espera|esperen|just till|til|until|nomas|a|no|for .. i|lo|him|see|catch|get|que|salga|he|her|la|
    them .. see|him|catch|her|them|get|salga|vea|outside|tope|encuentre|out|gets
let me|them catch|see|find|run|get HIM|into .. slipping|outside|alone|out|on|street|lacking|again|$|in|one
catch HIM .. slipping|slippin|lackin|lacking|outside|alone|one|in|on|sleeping
on sight|site
hands on HIM
payback|revenge|vengeance|venganza|vengarme|vengarnos|desquitarme|desquite|desquitar|retribution
get|getting|want even|back .. with|at HIM
get my|our? lick|revenge|payback|justice .. back|myself|own|my
justicia .. por mi|propia mano
justice .. my|our|own hands
take|tomar|hacer|handle|arreglar|solve|fix|settle .. into|en|por|this|it|things|matters|justicia|lo .. own|mi|my|
    street|manos|propias|cuenta|manera|way|hands|ourselves|a .. hands|propia|way|manera|manos|mano|streets|myself|
    chingadazos|golpes|golpe
street justice
i|ill|we|ima|imma will? handle|deal|take|settle|finish HIM|it|this|with|care .. my|myself|way|him|her|them|of|
    street|own|what|streets
mis|my|los|our|the KIN ... ya|will|gonna|are|lo|ready|le|se|van|wants|want|quieren|going|handle ... buscando|handle|
    get|hurt|visit|find|jump|ajustar|cobrar|partir|madrear|dar|matar|kill|beat|arreglar|visita|encargar|encargan|
    golpear|slide|fuck|jumpin
my|mi|mis|our KIN .. gonna|ready|will|want|going|quieren|van|lo|estan|se|can .. to|a|andan|la? .. HURT|KILL|cobrar|
    jump|handle|slide|pull|encargan|beat|buscando|encargar .. him|her|them|lo|el|ella|de|up|$|it
pay HIM a visit
hacerle una visita|visitita
visita .. no .. va|le .. gustar|olvidar|guste
HE has|got|have|tiene|le it|one|what|whats|something|his|hers|shit coming
snitches get stitches
snitch|snitches|rat|soplon|chismoso ... get|dies|deserve|va|gonna|pay|paga|will ... what|stitches|to|pagar|
    arrepentir|hurt|die
lesson|leccion .. HIM|le|les|lo|needs|she|he|teach|ensenar|dar
needs|need|hay|hace|se to|que|falta|merece|le? .. taught|darle|ensenarle|dar|buen|una|putiza|susto|ponerle|leccion|
    madriza|golpiza .. lesson|susto|leccion|lo|una|su|sus|putiza|place|madriza|golpiza
HE deserves|deserve|needs|need .. ass|beating|beat|whooping|whipped|suffer|beatdown|slap|punched|hurt|pain|hit|
    kicked|slapped|smack
HE se|lo merece|merecen .. golpiza|madriza|paliza|sufrir|putiza|peor|golpes|que|matado|chinga|putazos
WANT HIM .. to .. suffer|hurt|feel|scared|bleed|rot|burn|cry
quiero|quisiera que .. sufra|sufran|sienta .. lo|como|igual|mismo|el|mas|yo
quiero|ojala|deseo que|le|les .. pase|pasara|vaya|pasen|den .. algo|lo|mal|peor|muy|mismo|feo|vida
ojala|espero|hope|wish .. se|he|she|they|le|les|los|lo .. muera|die|dies|rot|suffers|maten|pudra|mueran|choque
hope|wish .. he|she|they .. gets|get|got .. killed|hit|hurt|jumped|shot|stabbed|cancer|beat|raped
HE should|shouldve have|deberia|debe|deberian .. be|die|dead|rot|hang|died|estar|morir|morirse|pudrirse .. dead|
    muerto|muerta|shot|$|muertos|in|killed
si .. se|vuelve|me|ella|el|he|she .. acerca|acerque|ve|mira|aparece|toca ... LO|no|se|va|van|conoce|voy|respondo|
    arrepiente|conocer
if|si HE|el|ella|lo|la|me|i|they|come|comes|looks|look|says|ever|shows|see|run|steps|step|opens|talks|talk ... ill|
    ima|imma|its|im|he|she|hes|they|conoce|va|voy|respondo|swing|theyll|i ... swing|over|regret|snap|lose|done|sorry|
    hands|war|on|show|fight|pop|deck|smack|react|responsible|dead|problems|back
i|im gonna|going|will|might|about|ima|wanna to? snap|explode|lose|go|black|do .. it|on|off|out|my|crazy|
    something .. him|her|them|if|when|shit|control|mind|bad|stupid|illegal|ill|regret .. i|when|if|to|$|sees|him|her|it
do something|somthing|smth .. ill|i|id|im .. regret|sorry
do something to HIM
hacer|hago|haga|haria .. algo|una .. de|que|locura|le|a .. arrepentir|arrepienta|el|ella|pese|arrepiento
violent|violento|violenta .. thoughts|fantasies|pensamientos|con|toward|urges|urge .. about|hacia|him|el|her|$|to|
    against|toward
thinking|think|thoughts|pienso|pensando|imagine|imagino|fantasize|dreaming|sueno|daydream|fantasizing|
    picture ... killing|hurting|stabbing|shooting|strangling|beating|matandolo|matarlo|killin|golpeandolo|punching|
    choking|lastimarlo|lastimandolo|burning|hitting|smashing|revenge .. him|her|them|$|el|ella|that|his|someone|ese|
    people|everyone
killing|stabbing|shooting|strangling|choking HIM
matarlo|matarla|matarlos|matarle|apunalarlo|golpearlo|golpearla|madrearlo|lastimarlo|lastimarla|quebrarlo|
    desaparecerlo|golpearlos|partirle|romperle|dispararle
les|le|lo va|van|voy|vamos a? tocar|caer|visitar|llegar|tronar .. la|$|su|hora|noche|mi|gente
esto|this|it no|aint|isnt|is|not se|over|finished|personal|war .. queda|over|$|between|not|acaba|until|till|
    yet .. asi|aqui|until|$|us|here|till|blood|i
no se|esto va quedar|queda|a asi|quedar
LO quiero|quisiera|voy|deseo|necesito .. tener|ver|agarrar|encontrar|hacer .. enfrente|frente|solo|sufrir|solas|
    llorar|sangrar|rogar|suplicar|sola
WANT five|5|ten|10|alone minutes|min|mins|time|in .. alone|with|a .. with|him|her|room
ganas .. de .. KILL|HURT|madre|romper|partir|partirle|darle|romperle|hacerle|meterle|desquitarme|ahorcar
traigo|tengo|siento|hay|got|have|full|lleno|llena mucha|mucho|tanta|so|tanto|much|un? .. odio|rabia|coraje|rage|
    hate|hatred ... hacer|quiero|do|hurt|matar|cualquier|capaz|desquitar|kill|algo|could
soy|seria|im|be|estoy|i capaz|capable .. de|of .. matar|matarlo|killing|hurting|todo|cualquier|hacerle|hacer|lo|
    anything|cualquiera|algo
HE no|wont|not sabe|saben|know|see|conoce|idea .. con|what|quien|who|de|coming|hit .. quien|mess|meti|coming|do|
    metio|capaz|im|hit|capable
HE messed|mess|fucked|fuck|se .. with .. wrong
HE se metio|metieron con .. equivocada|equivocado|equivocados|quien

== possible mine now
pictur*|imagin*|think*|thought*|fantasi*|dream*|keep|pens*|piens*|soñ*|suen* .. hurting|killing|hitting|punching|
    stabbing|choking|shooting|beating|strangling|matarlo|golpearlo|lastimarlo|matar*|golpear*|lastimar*|doing HIM|to|$|
    la|lo
let HIM .. come|try
que se atreva|atrevan|acerque|arrime
want|quiero|let HIM|que .. to|venga|come|try .... see|ver*|who|quien
we|ya|vamos|nos will|a|see|veremos|ver .. see|who|quien|laugh*|rie|mas
last|ultimo laugh|word|que|en .. rie|rio
HE doesnt|dont|no|not know|sabe|idea|saben .. what|who|lo|con|quien|que ... coming|messed|metio|espera|capable|
    capaz|made
"""
