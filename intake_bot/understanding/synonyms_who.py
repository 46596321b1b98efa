"""Who: the person, the other one, the mediator; who comes first; who decides.

``= name`` begins a meaning; ``~`` a phrase that counts only where nothing else is said. Words are ``spoken``; everybody
who is not the person is ``them`` by then, whoever leads the meeting ``mediator``, and family ``kin`` (PERSONS).
"""

PERSONS = """
= them
he|she|him|her|them|they|ella|ellos|ellas|hers|theirs
the? other person|party|side|guy|man|woman|lady|dude|kid|boy|girl|driver|family|half|individual|participant|gal|persons
the? other young man|lady|woman|person
that person|guy|man|woman|kid|boy|girl|lady|dude|fool|individual
the victim|offender|defendant|guy|man|woman|lady|kid|person
the one who did it|this|that
the one that did it|this|that
the? others
la otra persona|parte|gente|muchacha|senora|chava|familia|senorita|mujer|vieja
el otro muchacho|senor|joven|chavo|vato|lado|tipo|guey|wey|man|hombre?
la otra
otra persona
el|la|al|ese|esa|este|esta|del senor|senora|muchacho|muchacha|joven|chavo|chava
el|la|al|ese|esa|este|esta|del vato|tipo|tipa|victima|ofensor|morro|morra
el|la|al|ese|esa|este|esta|del chamaco|chamaca|hombre|mujer|cabron|persona|chico|chica|dona|don|guey|wey|plebe|bato
el que me hizo|robo|pego|choco eso|dano|esto?
= kin
abuela|abuelo|aunt|boyfriend|cousin|cunada|cunado|dad|dads|daughter|esposa|esposo|ex|exes|familia|family|familys
father|girlfriend|grandma|grandmas|hermana|hermanas|hermano|hermanos|hija|hijas|hijo|hijos|husband|husbands|kids
madre|mama|marido|mom|moms|mother|mothers|novia|novio|padre|padres|papa|papas|pareja|parents|partner|prima|primo
roommate|roommates|sister|sisters|son|suegra|suegro|tia|tio|uncle|wife|wifes
= mediator
the? mediator|mediators|facilitator|facilitators|moderator|referee|mediador|mediadora|facilitador|facilitadora|medator
the? moderador|moderadora|conciliador|conciliadora|intermediary|arbitro|coordinador|coordinadora|coordinator
la|el|al mediador|mediadora|facilitador|facilitadora|moderador
la|el|al moderadora|conciliador|conciliadora|coordinador|coordinadora
the person|one in charge
the person|one who? is? leads|leading|runs|running|mediates|mediating|guides|guiding it|this|the? meeting?
whoever is in charge
whoever leads|runs|is running|leading it?
el|la que dirige|media|lleva|modera|conduce|guia la|el? reunion|platica|mediacion|cosa?
la persona que dirige|media|lleva|modera|conduce|guia la|el? reunion|platica|mediacion?
quien dirige|media|lleva|modera|conduce|guia la|el? reunion|platica|mediacion?
el|la encargado|encargada
"""

WHO = """
= me
me|i|myself first
first me
i go|speak|talk|am|speaks|be|goes first
i start|begin|lead|open|kick
i would|will|want|can|should|could|rather|prefer|need|get|am to|going|like|love? to? go|speak|talk|share|be first
i would|will|want|can|should|could|rather|prefer|need|get|am to|going|like|love? to? start|begin|lead|open|kick
want|prefer|like|need|love|rather to? start|begin|lead|open|kick
want|prefer|like|need|love|rather|gonna to? go|speak|talk|be|say|share first
let me go|start|begin|speak|talk first?
let me be|say first
say my piece|part|side|peace
be the? one? who|to|that|first talk|talks|speaks|speak|goes|go|starts|start|begins|begin first?
i need|want|should|have to? be the one
me to start|begin|go|speak|talk|open first?
me starting|beginning|going|speaking|talking first?
my turn|side|part|story|say first
start|begin with me|myself|mine
yo|mii primero|primera
primero|primera yo|mii
yo empiezo|comienzo|inicio|arranco|hablo|empezaria|comenzaria|hablaria|abro primero|primera?
empiezo|comienzo|inicio|arranco|hablo yo primero|primera?
prefiero|quiero|quisiera|gustaria ser|yo|empezar|comenzar|iniciar|arrancar yo|empezar|comenzar primero|primera?
deseo|puedo|debo|necesito ser|yo|empezar|comenzar|iniciar|arrancar yo|empezar|comenzar primero|primera?
prefiero|quiero|quisiera|gustaria|deseo|puedo|debo|necesito yo? empezar|comenzar|iniciar|arrancar
prefiero|quiero|quisiera|gustaria yo? hablar|ir|decir|pasar|ser|la|el yo|la|el? primero|primera
deseo|puedo|debo|necesito yo? hablar|ir|decir|pasar|ser|la|el yo|la|el? primero|primera
que yo empiece|hable|comience|inicie|vaya|pase primero|primera?
que empiece|hable|comience|inicie|vaya yo primero|primera?
ser la|el primera|primero
empezar|comenzar|hablar yo primero|primera?
dejeme|dejame|dejenme empezar|hablar|comenzar primero?
me toca a mii
yo mero|mera|mismo|misma|merito|merita|merengues
a mii me toca
por mii primero
empezar|empiecen|comenzar por|con mii|migo|conmigo
~ me|myself|yo|mii|mine|moi
~ por mii
~ i do|decide|choose
~ yo decido|elijo|mando
~ me only|alone
= them
them first
first them
them went|spoke|talked|started|go|goes|start|starts|begin|begins|lead|leads first?
them open|opens|speak|speaks|talk|talks|say|says|going|starting|speaking|talking first?
them can|should|could|will|would|may to? go|start|begin|lead|open|speak|talk|say|be first?
them might|needs|need|has|have|wants|must to? go|start|begin|lead|open|speak|talk|say|be first?
let|have them go|start|begin|lead|open|speak|talk|say|be first?
want|prefer|like|rather|need them to? go|start|begin|lead|open|speak|talk|say|be first?
for them to go|start|begin|lead|open|speak|talk first?
start|begin with them
i would|will|want|can|rather|prefer|to? to? go|speak|talk|be second|last|after
i go|speak|talk|am second|last
hear|listen to? them out? first
i will|want|would|prefer|rather|like to? hear|listen to? from? them out? first
i will|want|would|prefer|rather|like to? listen|hear first
them turn|side first
que empiece|hable|comience|inicie|diga|vaya|arranque|pase|abra primero? them|el primero|primera?
que them empiece|hable|comience|inicie|diga|vaya|arranque|pase|abra primero|primera?
que el empiece|hable|comience|inicie|diga|vaya|arranque|pase|abra primero|primera?
primero|primera que? el|ella|them
them primero|primera
them|el empieza|comienza|inicia|habla|empiece|comience|hable|debe|deberia|puede empezar|hablar|comenzar|primero?
them hablando|empezando
empieza|comienza|inicia|habla them|el primero?
le toca a|primero them
prefiero|quiero|quisiera|gustaria escuchar|escucharlo|escucharla|oir|oirlo|oirla them|el|primero|a? them|primero?
yo despues|segundo|segunda|ultimo|ultima
yo al ultimo|final
yo hablo|voy|empiezo|quiero despues|segundo|segunda|ultimo|al|hablar|ir final|ultimo|despues|segundo?
dejenlo|dejenla|dejelo|dejela empezar|hablar|comenzar primero?
los demas primero
por them
~ them
~ a|al|pa them
~ el
= mediator
mediator
you|staff|ustedes|usted guys|can|could|should? start|begin|open|go|speak|talk first|primero?
you|staff|ustedes|usted empiecen|empiece|empiezan|empieza|comiencen|comience|hablen first|primero?
someone|somebody|anyone from your|the office|staff|team|program|side
let you guys? start|begin
one|somebody of you guys?
alguno|alguien|uno|una de ustedes
que empiece|empiecen|abra|abran|comience|comiencen|hable|hablen usted|ustedes mediator? primero?
your staff
= mediator + decide_there
you guys|all|people? decide|choose|pick|tell
ustedes|usted deciden|decide|decidan|decida|elijan|elija|escojan|escoja|digan|diga
= decide_there
decide|see|figure|work|choose it|that|this|about|on? out? it? there|then|together|onsite
sort|talk|pick|settle|discuss|agree it|that|this|about|on? out? it? there|then|together|onsite
decide|see it|that|this? out? it? when|once we|i|all|everyone? get|are|am|is|meet|arrive there|here|together?
figure|work|choose it|that|this? out? it? when|once we|i|all|everyone? get|are|am|is|meet|arrive there|here|together?
sort|talk|pick it|that|this? out? it? when|once we|i|all|everyone? get|are|am|is|meet|arrive there|here|together?
settle|discuss|agree it|that|this? out? it? when|once we|i|all|everyone? get|are|am|is|meet|arrive there|here|together?
decide|see|figure|work|choose it|that|this? out? it? on|in|at|that the|that? day|moment|room|meeting|spot|time
sort|talk|pick|settle|discuss|agree it|that|this? out? it? on|in|at|that the|that? day|moment|room|meeting|spot|time
figure|work|talk it|that out
then and there
on|in|at the day|moment|room|meeting|spot
the day of
that day
see|depends|depending|based on? how it|we|i|that|things|them? goes|go|feels|feel
we will see|decide|figure|know|find when|there|then|that|once|out|it|together
when|once we|i|everyone get|are|arrive|am there|here|together
play it by ear
go with the flow
as we go
whoever is|feels|wants|gets|has ready|like|to|up|brave|there|first|it|more|most
ahi|alla|alli ya? lo? vemos|decidimos|decidamos|veremos|vamos|platicamos|resolvemos
ahi|alla|alli ya? lo? veo|decido|decide|ve|ponemos|decidir|decidan
ahi|alla|alli se|nos|lo|entre ve|decide|vera|ponemos|vemos|decidimos|todos
decidir|decidimos|decidamos|decidirlo|ver|verlo eso|lo|de|que? acuerdo? ahi|alla|alli|estando|cuando|ya|juntos|entre
ponernos|platicarlo|vemos|decido|veo|platicamos eso|lo|de|que? acuerdo? ahi|alla|alli|estando|cuando|ya|juntos|entre
decidir|decidimos|decidamos|decidirlo|ver en|el|ese el? momento|dia|reunion|mismo|lugar
verlo|vemos|decido|veo|platicarlo en|el|ese el? momento|dia|reunion|mismo|lugar
que se decida|vea ahi|alla|alli|en|ese
ahi|alla|alli mismo|mero
ahi|alla|alli en el momento
en el|la mero? momento|reunion|dia
ese mismo? dia
el mismo dia
sobre la marcha
segun|depende como se|este|vaya|me|nos|sienta
segun se sienta|de|vaya
al llegar
ya|una estando|vez ahi|alla|alli
estando ahi|alla|alli
cuando lleguemos|estemos|llegue|este|nos
~ there|ahi|alla|alli|then
"""
