"""Sayings of bringing somebody along: who that would be, what one cannot do alone, and why nobody should come.

Written as synonyms_scenes; family is ``kin`` by then. Whoever is named may be anybody: ``@kin`` and ``@familia`` stand
for all who may be beside one.
"""

SUPPORTER_SAYINGS = """
= supporter.yes
# who it would be: "I'd like my sister with me", "quiero que venga mi hermana"
~ my|our @kin
~ mi|mis|nuestro|nuestra @familia
with|bring|bringing|take|taking|have|want|need|invite|inviting|con|llevo|llevar|llevaria|llevare|traigo|
    traer|invito|invitar to|a? my|our|mi|mis|nuestra @kin|@familia
want|like|need|have|bring|take|prefer to|a|my? have|bring|be|with? someone|somebody|company
    with|there|beside|along|next|by
bring|bringing|take|taking|llevo|llevar|llevaria|llevare|traigo
    someone|somebody|alguien|company|compania|acompanante
quiero|quisiera|gustaria|prefiero|ocupo|necesito|pido que me?
    venga|vaya|este|fuera|viniera|acompane|acompanen|vengan|vayan mi|mis|un|una|alguien @familia?
que venga|vaya|vengan|entre|este|esten|acompane mi|mis|un|una|alguien @familia?
my|our @kin is|will|would|can|wants|could|has be|to|already?
    coming|come|join|joining|sit|sitting|accompany|accompanying|too
my|our @kin is|will|would|can|wants|could to? be|go there|with|along|beside|by|too
my|our @kin comes|goes|too|insists|drives|sits|said|says i|she|he|them? will|would|yes|can?
    come|go|be|drive|too
mi|mis|nuestra @familia me? va|viene|acompana|acompanaria|iria|vendria|ira|vendra|lleva|acompanara|van|
    vienen|acompanan
mi|mis|nuestra @familia puede|quiere|dijo|podria|pidio que? si? me?
    ir|venir|acompanarme|acompana|estar|acompanar|venia|viene|va
my old|best|oldest|dear|good|big|little|older|younger|baby|church @kin
mi antiguo|antigua|mejor|vieja|viejo|querida|querido @familia
her|his|their name is
se llama
it|who is|would my @kin
father|padre|pastor|deacon|reverend|brother|sister|don|dona|tio|tia|doctora|doctor|hermana|hermano
    from|al|el|la church
@kin from church|school|work|group|aa|na|bible|rehab|choir
apunte|apuntele|anote|anotele|ponga|pongale|agregue|sume|incluya|registre a|al|un|una|dos
    @familia|padre|dos|uno
put|write|mark|pencil|count|sign down|in|me 1|one|two|2|a|my|for person|people|name|guest|@kin|plus
1|one|2|two|3|three|un|una|dos|tres person|people|guest|guests|persona|personas|acompanante|
    acompanantes|invitado
plus one|1
jalo|voy|llego|caigo|ire|entro|paso con el|la|mi|mis|un|una @familia
plus|mas me|yo|myself
me and my @kin
yo y mi @familia
# who comes: "my cousin is coming with me", "mi tía me acompaña"
@kin is|will|wants|insists|can|already coming|come|there|going|go|drive|sit|be
@kin coming|insists|drives|sits|comes
my|our|the? @kin took|got|asked off|for|work day|off|work?
my|our|the? @kin has|have|got my back|elbow|hand|arm
has|have|got|holding|hold my back|elbow|hand|arm
tiene|quiere|va|puede|viene que|a|conmigo ir|acompanarme|venir|mi|estar @familia
me lleva|trae|acompana|acompanara|espera|cuida|cuidaria|acompanaria mi|un|una|el|la @familia
se queda|sienta|pone|queda a|con|junto|cerca mi|mii|conmigo lado?
a mi lado
ya pidio|pidieron permiso|el
ya? tengo|consegui|halle|encontre|traigo|hay quien|con|alguien|acompanante|compania
ya? le|les dije|pedi|avise|pregunte a mi @familia y|que
already asked|told|lined|got|have someone|somebody|my|up|them|one
i have|got someone|somebody|them|one lined|picked|ready|coming|in
someone|somebody to|who|that hold|sit|come|walk|stand|lean|loves|cares
have|let|bring them|my|kin come|sit|in|along in|with|there|along|too?
might|may as well have|let|bring them
# not without, not alone: "not without my brother", "no puedo ir sola"
not|no|never go|going|walk|walking|step|stepping|set|setting|come|coming|sit|sitting|do|doing|be|being
    in|into|there|it|foot|this|that|through? without|alone|solo|myself|unless
not|no|never going|gonna to? go|walk|step|do|sit|be|come in|into|there|it|this|that|through?
    without|alone|myself
! not|never going|walking|stepping|setting|coming foot? in|into there|that|it without|alone|by
not without my|them|someone|somebody|backup|company|support|@kin
sin mi|mis|el|ella|them|alguien @familia|no?
sin them|alguien|compania|nadie no|ni
can|could|do not do|face|handle|go|make|get|sit|walk|through it|this|that|one|in|there|through|there
    alone|solo|myself
can not do this|that one alone
no|ni puedo|quiero|pienso|voy|aguanto|me|podria ir|hacerlo|entrar|estar|con|a|eso|esto|animo|yo
    sola|solo|solita|solito
sola|solo|solita|solito no|ni puedo|quiero|voy|entro|aguanto|me|podria|la|yo|loca|loco
me da|dan miedo|pena|nervios|pavor|cosa ir|estar|entrar|hacerlo sola|solo|solita|solito
scared|afraid|terrified|nervous to|of go|going|be|being|do|walk alone|in|by|there alone|myself
i|would shake|faint|cry|freeze|panic alone|without
por si me da|desmayo|pongo|siento|quiebro|suelto
in case i faint|cry|freeze|fall|lose|need
nervous|shy|anxious|shaky by myself|my
dos cabezas|ojos|oidos piensan|ven|oyen|mejor
my|mi|our? @kin|@familia and|y|or my|mi? @kin|@familia too|los|both? dos?
! my|our @kin coming
~ @kin|@familia
me and my? two|2|three|3|four boys|girls|kids|sons|daughters|sisters|brothers|friends
not by myself|my
do not make|let|leave me go|do|come|alone|there|by
can|could|may my|our @kin come|sit|be|join|stay|go
puede|pueden|podria|que|tiene|quiere que? ir|venir|entrar|estar|acompanarme|pasar mi|con @familia
va|viene|vendra|ira|vendria|iria|van|vienen mi|mis|un|una @familia
mi|mis @familia ya? pidio|pidieron|consiguio|arreglo|aparto permiso|el|libre|dia
my|our @kin said|says that? shed|hed|theyd|shell|hell|theyll would|will? come|go|be|drive
my|our @kin from|at|named|called|who|that
mi|mis @familia de|del|que|llamado|llamada
nada|nomas|solo|solamente|just|only mas? mi|my|mis|con|with mi|my? @kin|@familia
i was thinking|hoping my @kin
my @kin will drive|take|bring|carry me
nadie|nobody|noone|none mas|but|else|except|other que|but|than|except? my|mi @kin|@familia
no one but|except|else my|but @kin?
two heads|ears|sets
strength in numbers
la union hace
moral support
an? extra|second|another|other pair|set|head|ears of
otro|otra|mas par|oreja|oidos de|mas
rather not be|go|do alone
rather have someone|somebody|company
feel|sleep|breathe|do|be|rest a? whole|lot|much|so|way? lot? better|easier|safer|calmer|braver
    with|if|having|knowing|when a|my|someone|somebody|them|friendly
friendly|familiar|known|loving face|faces|hand|shoulder
a? face i know
una? cara|rostro|mano conocida|conocido|amiga|amigable|familiar
me siento|sentiria|voy|iria|sentire|quedo|quedaria mas|mejor|a
    acompanada|acompanado|gusto|segura|seguro|tranquila|tranquilo|fuerte
    con|si|en|acompanada|acompanado|al?
somos|seremos|vamos|seriamos|iremos dos|tres|juntos|juntas|los|varios
we|there will|would be two|2|three|both
me traduce|traduzca|interprete|ayuda|ayude mi|alguien|con
support|emotional person|support
! si mi|mis @familia puede|pueden|tiene|sale|quiere|consigue|alcanza
= supporter.no
# they would only make it worse: "my mom would only cry", "prefiero que no venga mi mamá"
my|our|the? @kin would|will|ll|might only|just|always?
    make|cry|ruin|embarrass|judge|lose|turn|worry|interrupt|fight|yell|freak|get|take
    it|a|over|mad|upset?
@familia se|me|nomas|va|haria|solo a|pondria|va? a?
    llorar|lloraria|preocupa|enoja|altera|mete|pelear|regana|juzga|regañaria|preocuparia|enojaria
my|mi @kin|@familia wants|offered|quiere|ofrecio|asked|queria to|ir|venir|se|come? but|pero i?
    said|le|no|not
my|our|the? @kin offered|asked|volunteered i|and|but said|told no|them
se ofrecio|ofrecieron pero le|les|no dije? que? no
rather|prefer my|them|kin|@kin did|not|stay|stayed not|home|out
prefiero|mejor que no vaya|venga|vayan|vengan|este|sepa|entre
no quiero que vaya|venga|vayan|vengan|este|sepa|entre|me mi|mis|nadie|kin|ella|el|acompane?
    @familia|nadie?
do|would not want|like|need my|any|our|them @kin? there|coming|involved|to? come|see|know|hear?
# alone: "party of one", "mejor sola"
came|come|born|walked|lived|been into|here|this|in|through world|alone|by|whole|it alone|by|on
i can|will|would|got|do do|handle|face|manage|take|carry|stand it|this|that alone|solo|myself|by|on
solo|sola|solito|solita vine|naci|llegue|ando|vivo|voy|entro|con me|voy|mi|dios|alma|conmigo|y?
solo|sola|solito|solita me basto|voy|defiendo|las
nomas|solo|solamente|nada yo|mas|con yo|dios|mi|y
me|yo y|and dios|mi|god|my|jesus|the alma|rosario|sombra|lord|shadow|soul|rosary|bible|conciencia|god|
    dios|jesus
me myself and
yo y mi|nadie|solo alma|conciencia|sombra|mas|rosario
me basto|sobro|defiendo sola|solo|yo|y
one|1|a|single chair|seat|spot please|only|for|is|will
leave|save|set|just|only|need me? one|1 chair|seat|spot
party|table|team of|for one|1
! un|una|1 silla|lugar|asiento|persona|cupo|campo nada|nomas|solamente|solo|basta|es mas?
solo|nomas|nada mas? una|un silla|lugar|asiento
fly|flying|going|go|riding|ride|rolling|doing|run it|this? solo|dolo|stag|alone
trapos|trapitos sucios se
voy por mi lado
lone wolf
lobo solitario
por|de|a mi|mii propia|propio lado|cuenta|pie|manera|solas
is not nobody|noone|anybody|no coming|going|with|there|one
nobody|noone|nadie is? coming|viene|va|with
do not have|got people|anyone|anybody|nobody|friends|family|someone
more|mas nervous|scared|embarrassed|nerviosa|nervioso|ashamed with|if|having|con|si
shed|hed|theyd|them would? only|just make|ruin|cry
es cosa|asunto|problema|bronca|rollo mia|mio
mejor sola|solo|solita|solito
sola|solita|solito mejor|puedo|esta
mi|mis @familia no|ni sabe|saben|se|tiene|tienen nada|entera|enteran|por?
my|our @kin does|do|did not know
no tiene|tienen por|que|para que? saber|enterarse|sepan|enterarse?
con dios me|tengo basta|tengo|sobra?
do it|this|that|fine|better|ok alone|solo
on|by|under my own|lonesome power|steam|two?
i am|soy|ya|estoy a|an|ya? big|grown|grande|adulto|adulta|mayorcita|mayorcito girl|boy|man|woman|adult?
grown man|woman|ass
do|no not? need|want|necesito|ocupo|quiero a|que|my|anyone|anybody|nobody|nadie|ninguna me?
    babysitter|cuiden|lleven|handholding|hand|chaperone|audience|entourage|ninera|chaperona|publico|
    escolta|bodyguard|held|holding|hold my? hand?
no|sin|without|zero audience|publico|entourage|spectators|testigos|mirones|chaperones|plus|guests|
    company|extra|espectadores
fewer people|the|folks
# nobody is to know: "I don't want anyone knowing", "en mi casa nadie sabe"
los? trapos|trapitos sucios|se lavan|al
dirty laundry
keep|keeping|leave|leaving|left it|this|them|my|that between|out|kin|from|private|to|away|all
    of|out|us|myself|it?
not|no want|quiero anyone|anybody|my|mi|mis|that|que|others|people|one i|of|else|nadie|kin?
    love|know|kin|nadie? know|knowing|hearing|hear|seeing|see|sepa|sepan|oiga|oigan|vea|vean|entere|
    enteren|involved|watching|listening
nobody|noone|nadie|ninguno in|of|en|de my|mi|la kin|casa|kins|family|house|gente knows|sabe?
nobody|noone|nadie knows|sabe|saben nada|about|de|this|eso?
nobody|noone|nadie needs|tiene|has to|que know|saber|hear|enterarse|see
en mi casa|familia|trabajo ni|no|nadie|ninguno saben|sabe|se|me
my kin|kins|folks|friends|people|church do|does|dont|doesnt|never|would|will|can not|have
    know|knows|knew|found|ever
y? que asi|ahi siga|se|quede|quiero|sea
between|entre them|me and|y them|me|god|yo
entre nosotros|nosotras|ella|el y|dos|solos yo?
told|asked them|my|@kin kin|to|not? to|not? stay|come|sit|wait|butt home|out|away?
le|les dije|pedi que no|mejor se? viniera|vengan|venga|fuera|quedara|quede|quedaran|meta|metan
do|no|would not? want|quiero|like to? drag|burden|expose|involve|worry|bother|preocupar|preocuparlos|
    meter|cargar|exponer|molestar|involucrar|meterlos|preocuparla|meterla|molestarlos
turn|make it|this into? a circus|drama|scene|show|mess|zoo
would|will|only|just make|ruin|embarrass|cry|start it|me|a|drama|everything|worse
un|puro circo|escandalo|show|desmadre|borlote
# nobody to be had: "I've got nobody to bring", "no tengo a quien llevar"
todos|todas trabajan|ocupados|ocupadas|lejos|viven|estan|andan
everybody|everyone|anybody i|who would? ask|know|could is|works|working|busy
everybody|everyone is|works|lives busy|working|far|dead|away
my|our|the? @kin works|work|live|lives out|days|nights|far|in|away|back
no|ni tengo|hay|conozco|cuento|queda a|con|nadie quien|nadie|nadie_mas|invitar|pedirle|llevar|aqui?
have|got|is no|not|nobody|noone|anyone|anybody one|body|to|left|around|nobody|like to?
    bring|ask|left|around|here|that?
nobody|noone|nadie is|can|could|puede|quiere|esta
    free|available|come|make|ir|acompanarme|acompanar|disponible|libre|off
# you are enough: "you guys are enough", "con ustedes me basta"
you|ustedes|usted|yall|mediator guys|folks|people? are|is|will enough|plenty|suficiente|suficientes|do
con ustedes|usted|mediator me? basta|alcanza|sobra|tengo|estoy
ustedes|usted me bastan|basta
lean|leaning|trust|count|counting on|in you|mediator guys|folks|yall?
me apoyo|fio|confio|recargo en|con ustedes|usted|mediator
= supporter.decide_later
# it depends on somebody: "maybe bring my sister", "depende de si puede mi hermana"
my|mi @kin|@familia said|dijo que? she|he|them|shed|hed|iba|va would|will|a?
    see|check|ver|checar|preguntar|pensarlo|let
if|unless my|our @kin
! si mi|mis @familia puede|pueden|tiene|sale|quiere|consigue|alcanza
depende|depends|depending de|on|whether si|if|whether? puede|my|mi|she|he|can? @kin|@familia?
i? might|may bring|take|ask|invite my|our|a @kin
maybe|perhaps|possibly|quiza|quizas|chance|posiblemente|probablemente
    be|bring|take|ask|invite|sea|lleve|llevo|vaya? my|mi|a|con @kin|@familia
lo mejor|vez mi|con|va|llevo|lleve @familia|mi
a lo mejor|tal mi|con|va|mis @familia?
tal vez mi|con|va @familia?
i might|may bring|take|ask|invite
have|got|need|tengo|debo|ocupo to|que ask|check|talk|see|preguntarle|preguntar|hablar|avisarle|consultar
    with|to|a|con|my|mi? my|mi|a? @kin|@familia
# waiting for somebody: "waiting to hear from my sister", "a ver si le dan permiso a mi hermana"
my|our|mi @kin|@familia might|may|maybe|quiza|quizas|tal
waiting|wait|holding|hoping to|on|for hear|my|them|see|if|word|an|a
them|kin|@kin will|said|would|is let|tell|call|text|get|going|checking|check me|you|back|us|to|know|if
has|need|needs to check|ask|see|look|clear with|at|if|for|her|his|their|about?
    work|her|his|their|schedule|boss|shift|job
a ver si le|les dan|da|dejan el|permiso? dia? a? mi? @familia?
a ver si puede|consigue|quiere
a ver que dice|dicen
si le|les|me dan|da|dejan|sueltan|cambian|conviene el|permiso|la|libre|chance|turno
depends|depende|depending on|de|del|si my|their|her|his|quien|work|trabajo|horario|kin|mi|who|whether
if them|kin|@kin can|gets|get|will|could|lets off|free|out|come|make|time|leave|the|it
en cuanto me|le conteste|avise|diga|confirme mi|them @familia?
en cuanto me|le|them|sepa|tenga|hable conteste|confirme|digan|diga|avise|con|algo?
cuando me conteste|confirme|digan|diga|avise
le|les|te aviso|confirmo|digo|informo en|cuando|mas|luego|despues|cerca
# not thought of yet: "I haven't asked anyone yet", "ando viendo a quién"
estoy|ando|sigo|seguimos viendo|buscando|pensando|checando|preguntando|decidiendo
    quien|a|si|en|con|todavia
todavia|aun no le? cuento|digo|pregunto|he a|dicho nadie|ella|el
todavia|aun no le? se|tengo|he|veo|decido|cuento|digo|pregunto|hablo|pienso quien|a|de|nada|nadie?
ni|no|todavia he|lo|me|le|les pensado|he|pregunto|decidido|cuento|hablado|platicado
    en|pensado|bien|a|quien|nadie
still|yet thinking|deciding|asking|figuring|working|looking who|on|around|about|into|whether|out
have|had not asked|picked|chosen|thought|worked|figured|decided|settled|talked|told|found
    anyone|anybody|who|out|on|about|my|yet|it|if|them|to
asking|checking|looking around
have|got|would to ask around|first
# nearer to the day: "closer to the day", "unos días antes"
cerca|cerquita|cerquitas de|del|a la? dia|fecha
mas cerca|cerquita
ya? encima|pegado del|de dia|la
closer|nearer to|the day|date|time|it|meeting|then
unos dias antes
a|few|couple|the days|day|week|night before
know|decide|tell|say|digo|aviso|sabre|confirmo by|next|in|el|la|para
    week|month|friday|monday|semana|mes|lunes|viernes
can|could|may|puedo|podria|let i|we|le|les|me
    tell|let|answer|decide|avisar|decir|confirmar|avisarles|avisarle|decirles|decirle you?
    later|luego|despues|mas|closer|know|when
# left open: "leave it open", "déjelo en blanco"
leave|keep|put that|it|us|me blank|open|empty|undecided|unsure|pending|maybe|as|for
let us leave it
skip it for|this
dejelo|dejela|dejemoslo|dejenlo|dejo|pongale en|abierto|pendiente|vacio blanco|veremos|suspenso|abierto?
en blanco|veremos|suspenso
pendiente|pending
por confirmar|definir|decidir|verse|ver
por mientras|ahora|lo_pronto
one day i want|would|feel
the next day|not
un dia|rato si|quiero|digo|yessi
give|deme|denme|dame|need|necesito|ocupo me|us|un|mas|some|a|chance|tiempo|unos
    some|more|a|tiempo|chance|dias|rato|time|de? time|days|while|pensarlo|preguntar|decidir?
have not worked|figured|sorted out if|whether|who|that?
en veremos
going back and forth
idk|unsure|undecided who|yet|if
= supporter.yes + supporter.no
# told of somebody, and not whether they come: both fit, so it is asked again
! my|our @kin had|has|was|were|is|are|called|call|died|passed|knows|know|saw|got|told|thinks|did|does|
    works|lives|left|hit|drove|wrote|needs|hates|loves|says|said|can
! mi|mis|nuestra @familia fue|esta|es|era|tuvo|tiene|sabe|llamo|murio|fallecio|anda|vive|trabaja|piensa|
    opina|cree|estaba|hizo|le|se|ya|dice|dijo|no|puede|quiere
! my|our @kin is|was the one
! mi @familia es|fue el|la que
! can|could|are|is|puede|pueden kin|kids|children|babies|ninos|them come|ir|go|allowed|bring|be|llevar
! them|el|ella va|will|is|are|gonna|trae a|to|going? llevar|bring|bringing|traer|alguien
! my|our @kin is|are|was with|at|in|on|sick|here|out|too|not|very|so|dead|gone|away|going|old|busy?
    me|right|now|the|sick|old|busy|weak|far|young|little|scared|to? to? come|be|mad|upset|angry?
! my|our @kin wants|want|wanted|likes|needs to know|talk|see|speak|ask|help|hear|read
! my|our @kin will|would|is be|going|kill|get|freak|have to? be?
    mad|upset|worried|angry|sad|scared|sick|busy|working|late|me|out
! i? was|were|am|estoy|estaba|ando|vivo|vive|live|lived|came|been|fui|hable|talked|spoke with|con
    my|mi|mis @kin|@familia
! i have|got someone|somebody at|in|on|else|here|over|living
! mi|mis @familia quiere|quieren hablar|saber|ver|preguntar|decirle
"""
