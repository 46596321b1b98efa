"""Meaning to hurt someone else: clear. Format: see ``grammar``."""

THREATS_CLEAR = """
== clear mine
run|running|ran HIM over|down
WILL run HIM over
ill|will|gonna|voy ... ruin*|destroy*|end|arruin*|destroz* ... his|him|her|hers|theirs|their|su|la|lo vida|life|$|too
get my hands on HIM .. dead|gonna|im|ill|hes|kill*|done|over
pull*|pulling|slide|sliding|roll*|creep* up|on|thru|through .. HIM|him|her|them|his|house|block|tonight
WILL to? slit|slice|cut|snap|break|crush|stomp|bash|cave|crack|split|shoot|smash|punch|rearrange|wring|stab|blow|bust|
    knock|kick|gouge his|her|their|that|the BODY|eyes|throat|neck|skull|tires|lights
HE dies|muere|die|dead tonight|today|hoy|manana|esta|tomorrow|soon|next
hoy|esta .. se|la .. muere|mueren|mato
mandar*|mando|mande|pagar*|pago|contratar*|send|sending|hire|pay|paying .. a|someone|alguien|gente|people|unos|
    somebody ... golpe*|mat*|hurt*|beat*|kill*|madre*|visit*|quebr*|revient*|jump*|break*|shoot*|teach*|asust*
voy|vamos|ire .. por .. el|ella|ellos|ese .. lo|la|los|con|y .... revent*|mat*|golpe*|WEAPON|madr*
i|we|tengo|have|got|know .. people|gente|guys|friends|compas|amigos|homies|contactos|boys ... him|her|them|lo|
    la ... disappear*|desaparec*|hurt|gone
i|we|tengo|have|got|know .. people|gente|guys|friends|compas|amigos|homies|contactos|boys ... disappear*|desaparec*|
    kill*|handle|hurt|mat*|visit|quebr*|partan|get ... him|her|them|lo|la
make|making|hacer|hago HIM .. disappear|bleed|suffer|scream|cry|beg|pay|hurt
LO voy|boy|vamos a? dejar ... ruedas|hospital|muert*|tirado|coma|cojo|ciego|vegetal|invalido|piernas|dientes|caminar
ill|i|gonna .. shut|close it|her|his|their .. for|mouth|up .. good|forever
cut|cortar|arrancar|break|quebrar|chop .. fingers|dedos|hands|manos|tongue|lengua|legs|piernas|ears|huevos|
    balls ... him|ese|el|off|his|her|le
LO voy|boy|vamos a? cortar|arrancar|quebrar|quitar .. dedos|manos|lengua|piernas|huevos|cabeza
until|till|hasta .. i|he|she|que|they .. bleed*|dead|stops|muera|sangre|make|llore|pida|breathing|moving
tengo|i|traigo|have|got .. WEAPON ... use|usar*|not|no|him|el|contra|ready|listo|waiting|esperando ... him|her|usarla|
    use|it|el|ella|contra|scared|afraid|miedo|them
use .. it|WEAPON .. on .. HIM|him|her|them
usarla|usarlo|usar .. contra|con .. a?? HIM|ese|ellos
WILL beat .. life|shit|hell|crap|brains|snot|living|daylights out|of .. him|her|them|out|$
beat|kick|whoop|beating|knock .. life|shit|hell|crap|brains|snot|daylights|fuck out of HIM
ill|will|gonna make|sure .. HE|sure .. never|wont|doesnt|not .. walk|walks|talk|talks|see|sees|wake|wakes|breathe|
    breathes|again|another|live|lives|hurt|hurts
LO voy|boy|vamos|quiero a? quemar|tumbar|destrozar|prender|balacear .. casa|carro|negocio|puesto|troca|moto|tienda|
    todo|fuego
pagar|paga|pagan|pagara .. con .. vida|sangre
prenderle|meterle|echarle fuego|lumbre .. a
going|go|headed|heading|pulling|voy|vamos|ire|pull|show|showing|driving|waiting|esperar*|caer*|llego|llegar .. with|
    con .. WEAPON
agarro|agarrare|tomo .. del|por|el .. cuello|pescuezo ... no|hasta|y
LO voy|vamos|quiero|juro|jura|prometo ... KILL|HURT|matar*|mato|golpe*|madr*|revent*|part*|romp*|quebr*|punal*|apunal*
KILL|HURT HIM .. swear|juro|god|promise|to .. swear|god|juro
juro|swear|promise ... LO .. agarro|mato|voy|reviento|parto|corto|quemo|encuentro|hundo|ahorco|muele|muelo
WEAPON .. para|pal|for|pa .. HIM|him|her|them|cuando|when|if|si
bought|got|buying|compre|consegui|comprando|comprar .. WEAPON .... him|her|them|el|ella|ese
LO caemos|cae|caigo|caeremos .. a|en .. su|la casa|entre|hoy
le|les .. caemos|caigo .. casa|entre|hoy|noche
break|breaking|bust|knock|smash|rip|cut|tear .. his|her|their|every|all .. tooth|teeth|bone|bones|fingers|arms|legs|
    neck|jaw
pague|pagar|pagamos|pagaron|contrate .. uno|alguien|unos|a .... den|maten|piso|dar|quiebren|madreen|rompan
que|para LO? den|metan|dieran|echen piso|plomo|BLOWS|plomazos
im|ima|i gonna|going|will be the last thing
WILL to? KILL HIM
WILL to? HURT HIM
WILL make sure .. HIM dies|pays|suffers
WANT to? KILL|HURT HIM
WANT HIM to? dead|die|gone|disappear|bleed
WILL KILL|HURT you
WILL end HIM $
WILL end HIM tonight|when|if|for|and
WILL to? HURT|KILL|rip|tear|split|bust|whip|kick|beat|chop|blow|make his|her|their|the|that BODY|eyes|shit|guts|tongue
WILL to? rip|tear|chop|blow HIM apart|head|limb|up|to|open
WILL to? put|send|see HIM in|to|into|under a|the? hospital|ground|dirt|grave|coffin|wheelchair|er|morgue|icu|box|bag|
    6|six|ambulance
WILL to? fuck|mess|beat|light|shoot|blow|cut|burn|smoke|tear|bust|smash HIM up|tonight|bad
WILL to? burn|torch|blow|shoot|light|set down|up? his|her|their|that|the HOUSE|shit|fire|on
WILL to? smash|trash|wreck|slash|key|destroy|bust his|her|their HOUSE|tires|windows|truck
WILL to? catch|get|find|jump|see HIM lacking|slipping|slippin|outside|alone|back
WILL to? get HIM $
WILL to? make HIM pay|suffer|regret|sorry|bleed|beg|hurt|disappear|feel
WILL to? hunt HIM down
WILL to? teach HIM a? lesson
WILL to? take HIM out $
WILL to? do to HIM what
WILL to? bring|take|get|pull|carry|use|grab|load|carrying my|a|the|this WEAPON
bringing|packing|carrying|loading my|a|the WEAPON
bring|carry|pack|llevo|llevar|llevare|traer|traigo|cargo|cargar|cargando un|una|la|el|mi|my|a WEAPON
WEAPON .. with|conmigo|to|al|a|for|pa|para|listo .. meeting|reunion|junta|him|her|them|el|ella|cita|ese|esa|mediacion
i have|got a|the|my WEAPON .. for|with|and HIM|his|her
got a? bullet|bala .. with|for|his|her|para|con .. him|her|name|el|ella
tengo una|un bala|balas|tiro .. para|pa el|ella|ese|ellos
he|she|they|hes|shes|theyre a|is|are? dead man|meat|woman|when|if|to|once|on|soon
he|she|they|hes|shes|theyre a? dead $
he|she|they|hes|shes|theyre gonna|going|about|bout|better|will|wont|not to? die|bleed|end|get|be make|live .. to|it|
    out|hurt|dead|killed|see|what|bad|sorry
he|she|they|hes|shes|theyre gonna|going|about|bout|will to? die|bleed|get|end|be hurt|killed|shot|stabbed|whats|
    fucked|beat|jumped|up|dead|buried
he|she|they|hes|shes|theyre gonna|going|will to? die|bleed $
HE deserves|deserve|needs|need|has|merece|merecen to|que? die|morir|killed|shot|dead|dying|lo|la|maten|morirse|death|
    muera|bullet
HE deserves|needs to? be shot|killed|dead|beaten|buried
HE wont|not|no live|alive|vivo|vive|viva|make|leave|walk|salga|llega|llegue|sale to|see|much|long|longer|another|out|
    tomorrow|alive|vivo|viva|manana|de
LO voy|boy|vamos a KILL|HURT|MADRE|buscar|quemar|esperar|partir|hundir
LO voy|boy|vamos|quiero a? dar|meter|pegar|poner|soltar|tirar|caer|entrar|aventar .. BLOWS|duro|verga|madre|encima
LO voy|boy|vamos|quiero|WANT a? partir|romper|quebrar|reventar|rajar|volar|cortar|tumbar|arrancar|dejar .. MADRE|
    dientes|ojos|santo|vegetal|nariz|irreconocible|nacer
LO voy|boy|vamos|quiero KILL|HURT
LO WANT|voy|vamos a? KILL|HURT
voy|boy|vamos|quiero|WANT|capaz|ganas a|de|que? matar*|golpear*|apunal*|madrear*|lastimar*|revent*|estrangular*|
    quemarl*|acuchill* .. KILLHIM|HIM|casa|carro|su|a|el|ese|esa|$
voy|boy|vamos|quiero|WANT|ganas a|de? KILLHIM BLOWS|MADRE|dano|sufrir|pagar|una|la|su|toda|unos|casa|carro
voy|boy|vamos|ganas|quiero a|de? matarlo|matarla|matarlos|golpearlo|golpearla|madrearlo|apunalarlo|lastimarlo|
    lastimarla|reventarlo|quemarlo|estrangularlo|desaparecerlo|quebrarlo|balearlo|quemarle|partirle|romperle|
    dispararle|golpearlos|matarle
WILL KILLHIM BLOWS|MADRE|dano
WILL KILL|HURT a HIM
WILL KILL|HURT|quemar|quemarle|quemarles .. casa|carro|negocio|puesto
WILL KILL HIM
si LO veo|encuentro|topo|agarro|cacho|pesco|miro ... LO|le mato|madreo|parto|quiebro|doy|meto|reviento|voy|pego|rompo|
    agarro|chingo|trueno|hago|va
si LO veo|encuentro|topo|agarro|cacho|pesco|miro ... no respondo
si me LO|la|los? topo|encuentro|cruzo ... LO|le|no mato|madreo|parto|quiebro|doy|meto|reviento|voy|pego|rompo|agarro|
    respondo|va
if i see|saw|catch|find|run HIM|into .. ill|im|i|ima|imma|its|hes|gonna .. KILL|HURT|over|dead|swinging
LO parto|rompo|quiebro|reviento|tumbo|rajo .. MADRE
LO doy|meto|pego|pongo|suelto|entro|caigo BLOWS
LO doy|meto|pego|pongo|entro .. un|una|unos|unas|a|en|sus BLOWS
LO mando|voy|vamos|mandamos a?? al mandar? panteon|hospital|hoyo|cementerio|infierno
LO va|voy|van|vamos a cargar la|el
se LO|la|los va|van a? cargar|llevar la|el|puta chingada|verga|diablo|huesuda|fregada|tiznada
ya LO|se LO? cargo la chingada|verga
me LO|la|los voy|vamos|quiero a? chingar|echar|quebrar|tronar|cobrar|bajar|despachar
me LO|la|los echo|quiebro|trueno|chingo|bajo|despacho
pagar|paying|pago|pague|hire|pay|paid para|someone|a|que|un .. alguien|to|lo|sicario|que|HURT|KILL .. madreen|maten|
    HURT|KILL|quiebren|golpeen|desaparezcan|lo
mandar|mande|mando|send|sending|sent .. a|some|my|unos|alguien|gente|people .. madrearlo|matarlo|golpearlo|HURT|KILL|
    visitarlo|madreen|maten|golpeen
quiero verlo|verla|verlos muerto|muerta|muertos|sufrir|sangrar|sufriendo
WANT to? see|watch HIM die|bleed|suffer|dead|hurt|burn|beg
WANT que se? muera|mueran|sufra|sufran
ojala se? muera|mueran|maten|lo|la|los .. mate|maten|yo|$|atropelle|ese|esa|perro
LO merece|merecen|mereces morir|muerte
WILL rape|violar HIM
going|gonna|will|wanna|about to? stab|shoot|kill|murder someone|somebody|people|everybody|everyone
im|i armed|strapped .. and|when|going|ready|if|outside
blood on my|the hands|floor|walls|streets
shoot|blow|burn up|down the? .. place|building|meeting|courthouse|office|school|court|house
estallar|quemar|balacear|explotar el|la|ese|todo|su .. lugar|edificio|oficina|corte|escuela|juzgado|casa
si .. vuelve|acerca|acerque|toca|ve|mira|aparece|habla ... LO|la|le mato|parto|reviento|madreo|quiebro|meto|rompo
on god|my|everything ... KILL|HURT HIM
i swear|promise|juro .. KILL|HURT HIM
te|les|se juro .. LO mato|voy|reviento
LO juro .. LO mato|voy|parto
im|estoy outside|afuera|waiting|esperando|here|esperandolo|sitting|parked .. his|her|their|su|de|in HOUSE|him|her|el|
    casa|front .. with|con .. WEAPON
esta|este|tonight|hoy|today noche|is|se|es|the|lo|la .. LO|night|the mato|i|voy|day|muere|arreglo|finish|end|him

== clear mine past
LO mato|apunalo|quiebro|trueno|reviento|madreo|acuchillo|balaceo|parto|quemo|desaparezco|plomeo|rajo|ahorco|chingo|
    golpeo|despedazo|verguio|descuartizo|ejecuto|hundo|agarro $|si|cuando|yo|por|con|en|a|ahi|como|hoy|la|al|el|un|y|
    antes|ahorita|sin|wey

== clear
salio|fue|went|anda|left|ran|driving|out .. looking|buscando|a|for .. buscarlo|matarlo|buscandolo|quebrarlo
salio|went|left|ran|driving|out .. con|with .. WEAPON .. looking|buscarlo|buscando|after|for .. him|her|them|$|el|ella
went|gone|left|out|fue|salio .... WEAPON .... buscarlo|him|matarlo|looking|find|buscar
"""
