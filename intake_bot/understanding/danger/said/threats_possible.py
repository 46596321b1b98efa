"""Meaning to hurt someone else: possible. Format: see ``grammar``."""

THREATS_POSSIBLE = """
== possible mine
cant|cannot|not|wont|no .. promise|trust|guarantee|keep|prometo ... hands|manos|myself|cool|calm
controle|controlar*|controlo|contener*|aguante|aguantar* ... enfrente|frente|veo|lo|tenga|golpe*|si
accidents happen
bajo|debajo|under|abajo .. tierra|ground|dirt
KIN said|says|dijo|dice|will|would|can|gonna|quiere|ofrecio .. he|hed|take|que|se|lo|el|to ... care|handle|arregla|
    encarga|way|arreglar|encargar|manera|modo|hurt|golpear
eye for an? eye
whats|what coming to HIM
dont know what ill|i|id .. do
bought|buying|compre|consegui|comprando|comprar|borrowed|loaded|sharpened|afile|cargue .. WEAPON
what|which|where|when|exactly|a|por|donde|cual time|door|block|exactly|que|cual|car ... he|she|they|hes|shes|el|ella|
    ese|sale|him|estaciona ... park|parks|parking|stay|stays|leave|leaves|sale|estaciona|vive|trabaja|live|lives|work|
    works|puerta|exit|staying|drive|drives|hours|out
hora .. sale|salen|entra|llega .. el|ella|ese|y|HIM ... puerta|door|solo|carro|$
detector|detectores de metal|metales
bring|llevarle|traerle|llevo|got|have|traigo|tengo .. something|algo|somethin|regalito|surprise|sorpresa|
    regalo .. for|para|especial|special .. him|her|them|el|ella|ese
tell|dile|diganle|digale|avisenle|avisele|let|diganles|warn .. HIM|que|him|her|el .. sleep|watch|pray|rezando|rece|
    duerma|cuide|prepare|ready|coming|hide|run|back|alla|encontrar|espere|vamos|one|vaya
one|un eye|ojo open|abierto
yo cobro|cobrare|cobrar
arrieros somos
lo|cosas que .. haria|hago|hare
five|5|ten|10|cinco|diez|few|couple minutes|minutos|min|mins|seconds .. alone|solos|solo|a solas|con|with .. HIM|with|
    el|him|in
my|mi|mis|our|the KIN .. been|is|are|andan|anda|keep|keeps|wants|want|quieren|ya ... asking|looking|buscando|
    preguntando|find|buscarlo|waiting|esperando ... him|where|block|he|el|lo|donde|her|por|they
nothing|nada to|que|left lose|perder|to .. now|i|ya|$|do|lose
me da igual|lo|si .. carcel|bote|preso|prision|jail
WILL to? KILL|HURT HIM|that|those|these
CANT|dont|not|wont|no promise|guarantee|control|trust|responsible|garantizo|respondere|prometo ... myself|hit|hurt|
    swing|hacer|responsable|calm|what ... him|her|them|i|si|lo|see|if|acerca|veo|hago|tengo
HE gonna|going|will|is|gon|finna to? pay|regret|learn|find|sorry|get|wish|see .. for|it|out|what|this|coming|his|
    theirs|hers|he|$|they|ever
hes|shes|theyre gonna|going|gon|finna|bout to? pay|regret|learn|find|get|wish|see .. for|it|out|what|this|coming|his|
    theirs|hers|he|$|they|ever
he|she|they better|should|needs|need|gotta to? watch|look|hide|run|pray|hope|sleep|be|not|stay .. his|her|their|back|
    from|i|over|one|careful|scared|ready|come|never|show|hope|away|watch|lucky
watch|watching his|her|their back
que se cuide|cuiden|prepare|preparen|atenga|atengan|agarre|esconda|amarre|encomiende
mas le|les vale .. que|cuidarse|no|esconderse
LO voy|vamos|boy|ando a? buscar|buscando|encontrar|esperar|cazar|cazando|enfrentar|encarar|hundir|hacer|ensenar|
    ver .. $|y|en|hasta|afuera|a|para|la|pagar|ensenar|lo|llorar|sufrir|cara|sangrar|de|su
wait|waiting|espera|esperen|just till|til|until|nomas|a|no|for .. i|lo|him|see|catch|get|que|salga|he|her|la|
    them .. see|him|catch|her|them|get|salga|vea|outside|tope|encuentre|out|gets
catch HIM .. slipping|slippin|lackin|lacking|outside|alone|one|in|on|sleeping
take|tomar|hacer|handle|arreglar|solve|fix|settle .. into|en|por|this|it|things|matters|justicia|lo .. own|mi|my|
    street|manos|propias|cuenta|manera|way|hands|ourselves|a .. hands|propia|way|manera|manos|mano|streets|myself|
    chingadazos|golpes|golpe
snitch|snitches|rat|soplon|chismoso ... get|dies|deserve|va|gonna|pay|paga|will ... what|stitches|to|pagar|arrepentir|
    hurt|die
thinking|think|thoughts|pienso|pensando|imagine|imagino|fantasize|dreaming|sueno|daydream|fantasizing|
    picture ... killing|hurting|stabbing|shooting|strangling|beating|matandolo|matarlo|killin|golpeandolo|punching|
    choking|lastimarlo|lastimandolo|burning|hitting|smashing|revenge .. him|her|them|$|el|ella|that|his|someone|ese|
    people|everyone
killing|stabbing|shooting|strangling|choking HIM
LO quiero|quisiera|voy|deseo|necesito .. tener|ver|agarrar|encontrar|hacer .. enfrente|frente|solo|sufrir|solas|
    llorar|sangrar|rogar|suplicar|sola
ganas .. de .. KILL|HURT|madre|romper|partir|partirle|darle|romperle|hacerle|meterle|desquitarme|ahorcar
soy|seria|im|be|estoy|i capaz|capable .. de|of .. matar|matarlo|killing|hurting|todo|cualquier|hacerle|hacer|lo|
    anything|cualquiera|algo
HE no|wont|not sabe|saben|know|see|conoce|idea .. con|what|quien|who|de|coming|hit .. quien|mess|meti|coming|do|metio|
    capaz|im|hit|capable

== possible mine now
let HIM .. come|try
we|ya|vamos|nos will|a|see|veremos|ver .. see|who|quien|laugh*|rie|mas
HE doesnt|dont|no|not know|sabe|idea|saben .. what|who|lo|con|quien|que ... coming|messed|metio|espera|capable|capaz|
    made
accident|accidente .. could|might|can|puede|podria|happen|le|pasar* ... HIM|him|her|them|el|ella|happen|to|pasar*
== possible mine
i could|might strangle|choke|kill|hurt|beat|stab|shoot|slap|punch|smack HIM
"""
