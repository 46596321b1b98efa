"""Sayings of hearing the other one out: ears, chairs, tongues held, and what one has heard enough of.

Written as synonyms_scenes; whoever is not the person is ``them`` by then.
"""

LISTEN_SAYINGS = """
= listen.yes
# it is fair, and helps: "fair is fair", "hablando se entiende la gente"
desde que|entonces quiero saber como|que
no ifs
que hable|diga|digan|hablen todo lo que quiera|tenga|sienta
la|lo|los|las|le|les escucho|escuchare|escucharia|oigo|oire|oiria|escuchamos
even if it|them|me is|hurts|hurt|duela|grite|griten|insulte|cueste|sea|hard|ugly|rough|bad|llore|lloren|
    yell|yells|cry|doliera
aunque me? duela|grite|griten|insulte|cueste|llore|lloren|regane|ofenda|digan|diga
what is fair|right
fair is fair
raised me|us to|right|better
se|les|le lo debo|debemos
them tiene|tienen todo? el|su|derecho derecho
tiene|tienen todo el derecho
todo el derecho
quiero|necesito|quisiera|deseo|gustaria entender|oirlo|oirla|escucharlo|escucharla|saberlo|oir
    de|su|por|lo|la|boca?
need|want|have|like to hear it|them|this|that from|out|all|straight|directly|said
estare|estoy|aqui|ahi|voy para|pa|dispuesto|a|listo oir|oirla|oirlo|escuchar|escucharla|escucharlo
nomas|solo|nada_mas oir|escuchar|escucho|oigo|listen
no voy a decir nada
will|would not say|speak|utter a|anything|one word|thing|peep
just listen|hear
close|shut my mouth
i am listening|here
open mind|heart
con|de mente|corazon abierta|abierto
with an open
con respeto|calma|gusto|atencion|todo la|lo|los|le|respeto? escucho|oigo|escucharia|oiria|oire|escuchare
it would? help|helps me|us understand|heal|to
can|could learn something|from
somos|nos debemos|merecemos
hablando se entiende
# silent: "I'll bite my tongue", "me quedo callado"
hush|quiet|silent|shut and|up listen|let|hear|and|my|for|while
button|zip it|up|my
bite|hold|bit|holding my tongue|lip|peace
keep|stay|sit|be|remain quiet|silent|still|put|hushed
zip my lip|lips|mouth
callado|callada|calladito|calladita|quieto|quieta|quietecito|chiton
en silencio
me muerdo|muerdo|aguanto|trago la|callo|los|el lengua|labios|coraje|orgullo
morderme|muerdo|morder la lengua
sin|without|wont|not interrumpir|interrumpirlo|interrumpirla|interrupting|interrupt|chistar|rechistar|
    contestar|abrir|decir|butting|cut|cutting|talking|arguing la|ni|in|them|off|back|nada?
no|not voy|interrumpo|going|gonna|will a|to|interrupt|run|walk
    interrumpir|interrumpirlo|interrumpirla|interrupt
ni pio|chisto
# one stays: "I'll stay in my seat", "aquí me quedo sentado"
will|would|am|wont not walk|run|leave|hang|storm|get|quit|budge|going? off|away|out|up|to|walk|run|mad?
no me|voy voy|levanto|paro|salgo|raje|rajo|a|muevo|ir
stay|sit|stand|remain|be|keep in|put|there|through|right|my|it|the
    seat|chair|put|till|until|through|the|listen|there|and|them
stays in the
aqui|ahi me|estoy|estare quedo|siento|sentado|sentada|firme
me quedo|siento ahi|sentado|sentada|a|hasta|y sentado|oir|escuchar|oirlo|oirla|escucho|el|lo|la?
# whatever it is: "let her get it all out", "que se desahogue"
whatever|anything|everything|all|what|however them|him|her|that|long
    got|has|have|wants|want|gotta|needs|need|say|says|takes|it to|say|it|tell|takes?
    say|tell|get|share|off|throw?
even|if if them cuss|yell|scream|curse|holler|cry|call|blame|hate|get|shout
lo que me? them? quiera|quieran|tenga|tengan|haya decir|contar|reclamar|gritar|que|decirme|sacar
lo que sea que|them
que me diga|digan|reclame|reclamen|grite|griten|insulte|cuente|cuenten|suelte|saque
    todo|lo|hasta|sus|misa|que|de que|quiera|verdades|sea?
que them? diga|digan|hable|hablen|saque|suelte|cuente todo|lo|sus que|quiera|tenga|verdades?
que se desahogue|desahoguen|descargue|desquite
desahogue|desahogarse|desahoguen
let|have them get|vent|unload|pour|scream|cry|holler|spill|finish|have
    it|all|everything|out|at|her|his|their? all|out|off|say|piece|mind?
let them say|speak|talk it|all|their|what
even|aunque|asi sea? all|todo|toda day|night|el|la dia|noche|long?
as|for|however long as? it|them takes|talks|needs|wants
el tiempo|rato que|lo sea|necesite|dure|quiera|haga
take|face|own it|my|what|the like|on|medicine|words|chin|comes|heat|music|them
tragar gordo|saliva|camote
me tocara|toca|tocaria|corresponde tragar|oir|escuchar|aguantar|oirlo|oirla|escucharlo|escucharla
aguantar vara|parejo
aguanto|aguantare vara|lo|la|todo
# ears: "I'm all ears", "le presto atención"
my|both|open|mis|los|con|las ears|ear|oidos|orejas are|open|wide|abiertos|abiertas|bien
lend|lending|give|presto|prestar|doy|dar|pongo|poner|prestarle|darle
    them|an|mi|la|mis|el|los|oido|atencion ear|oido|oreja|oidos|ear|atencion?
le|les doy|presto|pongo|prestare|dare mi|la|el|mis|atencion oido|oreja|oidos|atencion?
ears|orejas|oidos open|abiertos|abiertas|wide
con los oidos
# what is owed and what is wished: "I owe them that much", "se lo debo"
owe|owed|debo|deben them|le|les|lo|that|eso that|much|eso|at|it?
only|just right|fair
least|minimo|menos i|que can|could|puedo|podria
quiero|quisiera|necesito|gustaria|interesa|deseo saber|entender|oir|escuchar|conocer
    como|que|por|su|cual esta|siente|sintio|paso|vivio|piensa|version|them|lado|dolor|sufrio|les|le
want|need|like|would to know|understand|hear|see|learn how|why|their|what
    them|side|story|is|feels|it|did|went
si them tuvo|tuvieron|tiene|puede|viene|se valor|huevos|el|valor|pantalones|venir|agallas|atreve
if|since them can|has|had|got the|guts|nerve|courage|come|say|face|stand
yo tengo el|tambien
i can|will|have do|the that|it|guts|courage|same|listen
the kind|sort of man|woman|person
be a|the man|woman|adult|bigger|person
ser|soy|como hombre|hombrecito|mujer|derecho|derecha|macho
tiene|tienen|doy mi palabra
could|can|puedo|podria do|give|hacer that|them|eso|lo? much
! them|el|ella|nobody will|wont|would|never|va|does|did|me|no|nunca|is|can not|me|never|a|going?
    listen|listens|listened|hear|hears|heard|escuchar|escucha|escucho|escucharme|oye|oyo|oir to?
    me|mi|mii
! them|el|ella will|va|me does|not|never|a|va|no|nunca? to?
    listen|listens|escuchar|escucharme|escucha|oir|oirme|escucho
! can|could|do|did not hear|listen well|out|you|good|nothing|much|on|from|very
! no|ni se? oye|oigo|escucha|escucho|oimos bien|nada|de|mal|por
! quiero|want|need|deseo que|them me|to escuche|escuchen|oiga|oigan|listen|hear to? me?
! can not not
= listen.no
! can|could|do|did not hear|listen well|out|you|good|nothing|much|on|from|very
! no|ni se? oye|oigo|escucha|escucho|oimos bien|nada|de|mal|por
! quiero|want|need|deseo que|them me|to escuche|escuchen|oiga|oigan|listen|hear to? me?
si no fuera|fueran
! can not not
anybody|anyone|everybody|cualquiera|todos but|except|menos|else
nothing|nada them says|say|can|diga|does is|will|would|gonna|could? going? to? change|fix|help|matter
no thanks i know
rather|sooner eat|chew|swallow|walk|lick|crawl|have|get|stick
    glass|nails|dirt|over|on|through|a|my|needles
not them not
them had|got|tuvo|tuvieron their|a|his|su|the oportunidad|chance|turn|say|day|shot
said|says|talked|spoken|dijo|hablo|done|did enough|plenty|bastante|demasiado|mucho
punching|kicking bag
doormat|scapegoat|tapete|trapeador|piñata
their|his|her|su|la voice|voz makes|me|gives|is|turns
i would|will|ill leave|walk|run|hang|explode out|off|away|up|the?
me saldria|salgo|iria|levantaria|voy|largo de|del|y|corriendo|en
already? know|knew|se what|lo|que them? that? them|thinks|say|says|going|will|va|piensa|dira a|decir|to?
ya se lo que
not them ever|never|not
not now not ever
no aguantaria|soportaria|aguanto|soporto|tolero|tolerar ni|la|lo|verlo|verla|oirlo|oirla|su|eso|nada?
no|nada|nothing cambia|cambie|cambiaria|arregla|resuelve nada|eso|lo
ni|no verlo|verla quiero|puedo|en|pintado|pintada
ni|no quiero|puedo|soporto ni? verlo|verla|pintado
my|mi lawyer|abogado|attorney can|que|will|handles? listen|hear|oiga|escuche|that?
no|not|nothing left|more|mas to|que|nothing hear|say|hablar|oir|decir|discuss
dont|not care what|about|how|to|for
excuses|pretextos|excusas
waste|wasting breath|time|my
keep it|them|that away|to themselves|himself|herself
que se lo|las guarde|guarden|trague|ahorre|quede
no me hagan|haga oir|escuchar
makes me sick|mad|angry|puke
me da|dan|enferma|revuelve asco|coraje|rabia|nauseas
! them|el|ella|nobody will|wont|would|never|va|does|did|me|no|nunca|is|can not|me|never|a|going?
    listen|listens|listened|hear|hears|heard|escuchar|escucha|escucho|escucharme|oye|oyo|oir to?
    me|mi|mii
! them|el|ella will|va|me does|not|never|a|va|no|nunca? to?
    listen|listens|escuchar|escucharme|escucha|oir|oirme|escucho
# enough was heard: "I've heard it all before", "ya escuché bastante"
heard|listened|had|seen more? enough|plenty from|of|to|than?
heard it all|before
heard all i|of
ya lo|la|los|las|le|les|he|me oi|escuche|oimos|oido|aguante|escuchado|conozco
    bastante|suficiente|demasiado|mucho|anos|harto?
bastante|suficiente|demasiado lo|la|los|las|le|les|he oi|escuche|oido|aguante|escuchado
ya tuve|oi|escuche|aguante bastante|suficiente|demasiado
harta|harto|cansado|cansada de|con oir|escuchar|oirlo|oirla|them|sus|su
hasta el|la|aqui gorro|coronilla|de|me
done|finished|through listening|hearing
tired|sick of hearing|listening|them|their
# nothing would come of it: "it's all lies", "puras mentiras"
nothing|nada them|que can|says|say|could|diga|digan|pueda
    will|would|gonna|going|change|change|decir|va|cambia|arregla
no|not going|gonna|will|wont to? change|fix|help anything|nothing|a|it
no va a? cambiar|arreglar|servir nada|de
same|puro|puros|puras|pura|las|el old|mentiras|cuento|cuentos|mismas|mismo|excusas|pretextos|choro|
    choros|teatro|drama lies|excuses|story|song|mentiras|excusas|cuento?
them lies|lied|lying|fakes|miente|mienten|mintio|manipulates|twists|inventa|exagera
them is|are|es|son a|an|puro|bien|un|una|puros|all|full?
    liar|liars|fake|mentiroso|mentirosa|mentirosos|manipulator|manipulador|manipuladora|narcissist
all|nothing|puras|pura|bunch|pack|full but|of? mentiras|mentira|lies|bs|bull|crap
what is|s the point|use|good
what good|use would|is|does|will
no|ni|de le|tiene|que|hay|para veo|hallo|caso|sirve|chiste|me|serviria
    caso|sentido|chiste|oirlo|oirla|escucharlo|escucharla?
waste of|my|time my|time|breath
perdida|perder de|mi|el tiempo
talk|words|palabras is|are|se cheap|wind|lleva
deaf ears
in one ear
por un|una oido|oreja
no me importa|interesa|importan lo|su|sus|nada|la que|diga|digan|version|historia|excusas
could not care less|what
# what one will not sit through: "not going there to get yelled at", "no voy a ir a que me griten"
not|no|never going|gonna|sitting|sit|voy|ir|ire|pienso|quiero|pienso|want|standing|here|quiero
    there|to|here|around|ir|a|que|be|get|for|sit|ahi?
    a|while|so|getting|to|be|be|get|para|let|like|there|being|que?
    getting|blamed|yelled|screamed|lectured|judged|attacked|called|cussed|insulted|shamed|bashed|me|
    insulted|disrespected|torn|scolded|preached? echen|griten|culpen|insulten|regañen|regañe|humillen|
    juzguen|grite|insulte|ofendan|reclamen|at|for|regane|reganen|sermoneen?
get|getting|be|being|to|got blamed|yelled|screamed|lectured|judged|attacked|cussed|insulted|shamed|
    bashed|disrespected|scolded|preached|guilt
que me echen|griten|culpen|insulten|reganen|regane|humillen|juzguen|grite|insulte|ofendan|sermoneen|
    avienten la|en|por|a|las?
take|listen|oir|escuchar|aguantar to|sus|their|his?
    abuse|insults|screaming|insultos|crap|shit|gritos|sermones|reclamos|sermon
plug|cover|close|shut|tapo|taparia|taparme|tapar|cierro|tape|con|stuff|las my|los|mis|las|manos|with
    ears|oidos|orejas|en|cotton
manos en los|las oidos|orejas
ear|earplugs|headphones|tapones|audifonos plugs|in|on|en|para?
mute|muted|block|blocked them
# tell it to others: "tell it to the judge", "que se lo diga al juez"
let|have|make|go them? go|tell|say|save|explain|take|it|confess it|that|all|to to|for
    the|a|somebody|someone|god|their judge|court|lawyer|wall|priest|cops|police|jury|hand|someone|god|
    else|pastor|therapist|mama
tell|save|say|take|explain it|that to|for the|a|god|somebody|their|someone
    judge|court|lawyer|wall|priest|cops|police|jury|else|mama|therapist|pastor?
que se lo|los|le diga|cuente|digan|cuenten|explique|reclame|guarde|platique al|a|la|con|los
    juez|la|su|otro|dios|jueza|abogado|pared|psicologo|padre|cura|policia|alguien|bolsillo?
que le|lo diga|cuente|digan|explique al|a juez|la|jueza|su|otro|dios|pared
diga|cuente|digaselo|cuenteselo al|a juez|la|jueza|su|otro|dios
let them talk to|with somebody|someone|the|a|their else|judge|wall|lawyer|therapist?
rather|sooner|prefer|mejor|prefiero|better them?
    write|writes|read|reads|send|sends|email|escriba|escriban|leerlo|leer|mande|manden
mejor|prefiero por|en|una escrito|carta
que me? lo? escriba|escriban|mande|manden si|una|por quiere|carta|escrito
pero|but oirlo|oirla|oir|escucharlo|escucharla|escuchar|sentarme|verlo|verla|hear|listen|sit|listening
    ni|no|not|jamas|nunca|a|never|muerto|muerta|down
oirlo|oirla|escucharlo|escucharla|oir|sentarme|verlo|verla ni|no|jamas|nunca|a
    muerto|muerta|loco|loca|quiero|puedo|en|de|pienso|oir|por|aguanto?
no|ni|no_me|nunca|jamas voy|quiero|pienso|puedo|vuelvo|tengo|estoy|aguanto|soporto|dispuesto|dispuesta
    a|ganas|de|humor|para|sentarme? oirlo|oirla|oir|escuchar|escucharlo|escucharla|oirle
ni muerto|muerta|loco|loca|pagado|pagada oigo|escucho|oirlo|escucharlo|me?
no|not|never interest|interested|desire|want|care in|to hearing|hear|listen|their|them|about
    side|story|from|to|word|version?
= listen.not_sure
# if they can, and if the other keeps calm: "only if he stays calm", "depende de cómo amanezca"
i would|could|can|will try
try my|to best|but
quiza|quizas|tal|maybe|perhaps si|if|vez them? esta|is|esta|habla|se|are?
    calmado|calmada|calm|nice|tranquilo|sober
only|solo|nomas if|si them? is|are|esta|me|se|can|stay|stays
    calm|calmado|nice|respectful|tranquilo|habla|porta|respeta
do|does not know if|whether|how
cuesta|costaria mucho|trabajo
un|a rato|little|bit ratito|maybe|while|tal
me da|dan|daria miedo|nervios|cosa|pendiente
i am? scared|afraid|nervous|anxious
quiero|want pero|to|but me|but|but no|da|i|am|scared miedo|am|se|scared?
some of it|that|them
would|have|got|need to? see|feel how|that|what|it|them? day|goes|feel|feels|is?
i|si could|if handle|can|strong
not|dont|no sure|know|se if|i|am? i? strong|can|could|able|ready|handle
si|if them se|yell|yells|gets|starts|start|empieza|empiezan|pone|ponen|grita|gritan|grite|tono
depends|depende|depending|segun on|what|de|del|how|como|mood|si|el
    mood|day|i|them|dia|animo|humor|amanezca|ande|tono|como|them|how|feel|my|tone|the|venga|me|diga
ask|pregunteme|preguntenme|preguntame me|luego|despues|cuando|manana|mas
    after|once|when|later|tomorrow|again|tarde?
after|once|when|until i talk|speak|pray|sleep|see to|with|on|about|my?
despues|luego|antes|primero|hasta de|hablo|quiero|tengo|que|voy
    hablar|hablo|consultar|platicar|pensarlo|hable con|lo|mi|a?
unas|algunas|ciertas|some|certain cosas|things|parts|partes yes|si|yessi|i|maybe
otras|others|otros no|not|quien i|se|sure|sabe|can
them i? could
half|part|parte|mitad of|de me|mi|mii says|wants|dice|quiere|go|run|si|yes|no?
half of me
in|the between|middle one
in between
de en? medio
ya|ahi|luego|alla veremos|vemos|vere cuando|llegado|el|llegue|en|si momento|dia|este|estemos|llegue|el?
llegado el|ese
hay|unas|unos|ciertas|some|certain dias|noches|ratos|veces|days|nights|momentos
    que|si|en|yes|i|no|digo|yessi
esta|ta|uy|muy|bien dificil|duro|dura|complicado|complicada|canijo|pelon|fuerte|cabron
    esa|eso|decidir|saber|esta
tough|hard|heavy|good one|question|call
still|todavia|aun me|working|mad|hot|angry hierve|on|duele|sangre|at
still mad|angry|raw
trabajando|working en|on eso|it|that|ello
never|nunca done|lo he|it|that hecho|done?
might|maybe|puede|quiza|quizas|tal|chance listen|could|que|vez|hear|try|pudiera|podria
try|tratar|intentar|trataria|intentaria to|de|escuchar|but|pero listen|hear|no|pero|but|can?
not|no know|sure|se|sabria|prometo if|whether|si|que i|lo|la|los|las|pueda|podria|aguante
    could|can|aguante|aguantar|pueda|podria|would|aguanto?
"""
