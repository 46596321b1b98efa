"""Drunk or high at this moment, by what one is, took, sees and where one sits. Format: see ``grammar``."""

DRINK_FRAMES = """
== clear exact mine anytime -SOBER -AGO
STONED
i|im|am|ive|we|were|feel|feeling|still|kinda|lil|bit|little|so|too|very|real|hella|super|pretty|legit|already|got|
    getting|just|mad|estoy|ando|toy|stoy|toi|sigo|vengo|estamos|andamos|siento|bien|medio|todavia|muy|re|quede|voy|
    pedisima|bastante PLAINLY
PLAINLY $|and|so|rn|right|sorry|perdon|again|as|af|now|ask|texting|answering|typing|pero|y|ahorita|hoy|tonight|cant|
    no|disculpe|off|on
i|im|am|feel|feeling|still|kinda|so|too|very|real|hella|legit|were|pretty|super|already MELLOW as|af|asf|rn|right|off|
    lol|tonight|again|on|already
i|im|ive|id|ill|already|just|we|me|nos|and|after|sorry|honestly|only DRANK .. HOWMANY .. BOOZE|DOPE|shots
snorted|snortin|huffing|huffin|smoking|smokin|smoked|popped|injected|dropped|railed|vaped|sniffed .. BOOZE|DOPE|
    something|somethin|paint|glue|that|this|some|loud|too
meth|molly|shrooms|xans|percs|fentanyl|heroin|coke|crack|acid|mushrooms|edibles|lean|cristal|perico|mota|hongos $
BOOZE .. lots|lot|mucho|mucha|harto|demasiado|muchas $
wake|woke n|and bake|baked
threw|knocked back .. pint|pints|few|shots|BOOZE
DRANK .. HOWMANY .. BOOZE|DOPE .. $|so|ask|and|rn|in|tonight|already|lol|to|ya|y|ahorita|sorry|perdon|before|today|
    now|hoy|asi|para|pero|but|am|solo|solita|solito|encima|then|by
i|im|ive|id|just|we|been|still|currently|sitting|here|me|nos|estoy|ando|sigo|andamos|acabo DRANK .. BOOZE|DOPE
drank|downed|chugged|killed|finished|polished|pounded|slammed|knocked|acabe|baje|empine|chingue|eche|tome .. whole|
    entire|all|half|toda|todo|media|box|handle|fifth .. BOOZE|thing|botella|bottle|back|box|handle|fifth|pomo|caguama
HOWMANY BOOZE|shots|drinks deep|down
three|four|five|six|seven|eight|nine|ten|twelve|3|4|5|6|7|8|9|10|11|12|too|tres|cuatro|cinco|seis|siete|ocho|
    diez many? drinks|shots|beers|tragos in|deep|and|so|$|already|tonight|rn|later
HOWMANY BOOZE|shots in $|and|already|so|now|rn|lol|tonight
HOWMANY|un|una|otra|otro BOOZE encima|adentro|arriba|dentro
BOOZE .. in|deep|encima|adentro|arriba|dentro me|deep|encima|adentro|arriba|dentro|$
on my|number first|second|third|fourth|fifth|sixth|seventh|eighth|tenth|2nd|3rd|4th|5th|6th|7th|8th|40oz|two|three|
    four|five|six|seven|eight|2|3|4|5|6|7|8|9|10|12
voy|vamos|van|ya en|por la|el|mi|las cuarta|quinta|tercera|sexta|segunda|decima|septima|octava|tercer|cuarto|quinto|
    doce|diez|ocho|seis|siete|nueve|cinco|cuatro $|ya|y|chela|cerveza|cheve|caguama|ronda|copa|jaja|apenas
con|traigo|tengo|llevo|ando .. HOWMANY .. BOOZE|DOPE .. encima|adentro|arriba|ya|hoy|dentro
traigo|llevo .. HOWMANY .. BOOZE|DOPE $
con|traigo|tengo|llevo .. BOOZE .. encima|adentro|arriba
drinking|drinkin|bebiendo|tomando|chupando|pisteando|cheleando|boozing|drankin|pistiando .. since|desde|toda|todo|
    straight|all|heavily|rn
been|drinking|hitting|hittin|pounding|back|hit .. the bottle|bar|sauce|shine|bong|booze|juice
been at|in|to the bar|pub|club|cantina .. since|all
desde|llevo .. tomando|bebiendo|chupando|pisteando|cheleando|brindando|pisteo|fumando|bebo
acabo|acabamos de? meter|tomar|fumar|beber|inyectar|echar|inhalar|meterme|tomarme|fumarme|echarme|darme .. BOOZE|DOPE|
    HOWMANY
tome|tomado|bebido|bebi|drank|consumido|had|have .. too|demasiado|mucho|mucha|harto|bastante|tanto|demas|alot .. much|
    many|mas|$|BOOZE|hoy|ahorita|y|para|monton|to drink?
drank|had|have|drink|drinking too much|many
relapsed|recai|recaido .. using|rn|now|estoy|right|and|ahorita|hoy|tonight
me|just inyecte|injected|shot|banged|pinche|pique|chute|fixed .. $|hace|dope|earlier|ratito|rato|up|todo|and|y|ahorita
me di|meti|dimos|metimos .. pase|linea|raya|toque|lineas|jalon|hit|perico|pases|rayas|piedra|foco|cristal
nodding|tweaking|tweakin|peaking|flotando|alucinando|rolling|tripping .. off|rn|right|hard|balls|face|bro
took|popped|ate|tome|comi|swallowed|dropped|did|snorted|meti .. three|four|five|six|two|bunch|handful|several|all|few|
    2|3|4|5|6|some|dos|tres|cuatro|cinco|unas|whole|lines .. pills|gummies|pastillas|gummy|relaxers|xans|bars|lines|
    coke|em|crack|speed|somas|norcos|brownies|brownie|addys|pepas

== clear exact mine anytime -SOBER -AGO +TIPPLE
MELLOW right|rn|now|af|asf|again|as|tonight|ahorita|ahora|sorry|already|lol|perdon|jaja|jajaja|haha|hahaha|wey|hoy|
    off|outta|$|and|so|y|but|pero|bro|cant
i|im|am|ive|we|were|feel|feeling|still|kinda|lil|bit|little|already|so|too|very|real|hella|estoy|ando|toy|stoy|sigo|
    vengo|estamos|andamos|siento|bien|medio|todavia|aun|re|super|muy|quede|quedo MELLOW
SEEN .. is|are|keeps|keep|se|da|dan|todo|me|esta|estan|looks|be|doing .. SWIMS
SWIMS .. SEEN
SEEN SWIMS
see|seeing|seein|veo|viendo .. double|doble|borroso|dos|triple|things
cant|cannot|no|not|ni|dont|hardly|barely|couldnt .. see|feel|type|text|spell|stand|walk|puedo|veo|siento|atino|
    coordino .. straight|screen|face|keys|letters|pantalla|escribir|teclas|letras|cara|words|leer|bien
cant|no|dont .. think|entiendo|remember|acuerdo .. straight|nada|papa|ni|clear
slurring|slur|slurrin|puking|vomitando|vomiting|barfing|hiccup|hic|guacareando|swaying|wobbling|nodding|floating|
    drooling
feel|feeling|siento|feelin .. weird|heavy|fuzzy|gooood|floaty|numb|rarisimo|rarisima|flotando|woozy|dizzy|invincible|
    nothing|lento|acelerado|great|amazing
sorry|perdon|disculpe|disculpa|excuse|perdone|forgive .. typos|spelling|typing|letra|letras|ortografia|faltas|
    horrores|dedos
ask|text|call|pregunteme|preguntame|hablame|escribame|contesto .. tomorrow|manana|morning|sober
love|quiero|amo|forgive|perdono|hug .. you|everybody|everyone|yall|todos|him|bot|robot
made|helps|makes|help|hace|ayuda .. me .. answer|type|text|this|do|contestar|escribir|honest|brave

== possible exact mine anytime -SOBER -AGO +TIPPLE
estoy|ando|toy|sigo|ya|medio|im|feeling|kinda|bien|muy GLAD

== possible exact mine anytime -SOBER -AGO
PLAINLY
had|have|having .. a|few|couple|some|several|one|two .. drink|drinks
DRANK .. BOOZE|DOPE
i|im|am|feel|feeling|still|kinda|lil|bit|too|hella|super|pretty|legit|ando|toy|sigo|vengo|andamos|estoy|
    medio MELLOW $|as|af|rn|right|lol|tonight|and|jaja|haha|so|sorry|perdon|but|pero|y|again|today|hoy|ahorita|on|bro|
    wey|compa|porque|because|escribiendo|contestando|con|off|de
few|couple|several|some deep|in|many
few|couple|two|three|three|several|several|one too many
DRANK .. algo|something|somethin|strong|fuerte .. para|to|pa|for|calm|calmarme|relax|nerves
took|ate|comi|gave|dieron|dio|popped|comimos|doubled|mixed .. gummy|gummies|edible|something|somethin|algo|gotas|
    brownie|ambien|benadryl|nyquil|morphine|puff|toque|jalon|meds|pills .. and|y|to|so|ago|hour|at|en|im|ando|estoy|
    hold|for|with|but|pa
SPREE .. bar|since|desde|ahorita|open|night|rn
drinking|tomando|bebiendo|drinkin|smoking|fumando|pisteando|chupando|drink again|otra|right|now|rn|ahorita|tonight|
    day|solo|alone|sola|nuevo
no|not .. estoy|in|en|ando .. condiciones|condition|shape|state|line|straight
SEEN .. is|are|keeps|keep|se|da|dan|todo|me|esta|estan|looks|doing .. SWIMS|thing|bailan
SEEN SWIMS
SWIMS .. las|los|the|la .. letras|pantalla|teclas|screen|letters
todo|cuarto|room|everything|everythings da|dando|is|its|spinning|va|vueltas|swimming|esta .. vueltas|spinning|lentito|
    swimming|girando|olas|slow
see|seeing|seein|veo|viendo .. double|doble|triple
cant|cannot|no|not|ni .. feel|siento|see|veo .. face|cara|screen|pantalla|legs|piernas|lengua|tongue
tongue|lengua .. fat|numb|dormida|traba|heavy|trabada|enreda|thick
slurring|slurrin|crossfaded|buzzin|swimmy|sedada|sedado|dopada|dopado|atontada|atontado|drogui
head|cabeza .. swim|swimming|swimmy|spinning|floaty|clear|turning|goin|nubes|volando|vueltas
celebrating|celebrando|festejando|brindando|partying|celebrated .. with|con|since|desde|rn|ahorita|woo|y|la|lol|
    temprano|noon
copa|trago|drink|beer|cerveza|vaso|vasito|chela|botella|glass|flask|vinito|bottle .. in|en hand|mano|my|la|mi|lap
liquid courage|lunch|dinner|breakfast|diet
drink|drinking|trago|copa|beer|wine|trago|tragos|tequila .. to|para|before|pa|antes|cuando|when|each|every .. answer|
    calm|text|talk|contestar|hablar|escribir|read|relax|animarme|atreverme|cope|aguantar|puedo|this|courage|open
relapsed|relapse|recai|recaido|recaida|recayendo
smoke|smoking|smoked|smokeamos|rolled|toke|toking|puff|churrito|porrito|hit|joint .. break|pen|bong|blunt|joint|bowl|
    fat|tree|relax|contestando|out|kind|poco
up|awake|despierto|despierta|dormido|slept|sin .. 2|3|4|two|three|four|dos|tres|cuatro .. days|dias
de|ando|seguimos|sigo|sigue|andamos fiesta|parranda|farra|peda|pachanga|borrachera|juerga|rumba|reventon|chinchorreo|
    loquera
dont|no|never .. hold|tome|hagan|haga|fije|fijen|judge .. me|mucho|caso|cuenta .. to|$|caso|had|anoche|de|it|had
no|dont .. tell|digan .. sponsor|padrino|po|counselor
self medicating|medicated
"""
