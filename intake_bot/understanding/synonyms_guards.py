"""Phrases that hold an option's word and mean none: greetings, sayings, hours. Written as synonyms_who."""

GUARDED = """
= elsewhere
# said of a place, and chosen by nobody
work|works|worked|working|study|studies|teach at|in|for|near an|a|the|my|this? office|church|school|library|restaurant
work|works|worked|working|study|studies|teach at|in|for|near an|a|the|my|this? mall|park|cafe|gym|hospital
trabajo|trabaja|trabajaba|estudio en|para|cerca una|un|la|el|mi? oficina|iglesia|escuela|biblioteca
trabajo|trabaja|trabajaba|estudio en|para|cerca una|un|la|el|mi? restaurante|tienda|parque|cafe|gimnasio
before|after|antes|despues|until|hasta|till de|del? la|las|el|the|my? 1|2|3|4|5|6|7|8|9|10|11|12|noon|mediodia|lunch
before|after|antes|despues|until|hasta|till de|del? la|las|el|the|my? church|work|school|misa|trabajo|salir|comer|doce
before|after|antes|despues|until|hasta|till de|del? la|las|el|the|my? una|dos|tres|cuatro|cinco|seis|siete|ocho
next|close|junto|cerca|beside|sentado|sentada to|a|al|de|with|con? my|mi|mii|un|una? kin|abogado|abogada|lawyer|advocate
no need|falta|hace to|que|falta? ask|tell|worry|hurry|preguntar|pedir
near|close|closer|by|around|cerca to|de|del? my|mi|la|the? job|work|trabajo|chamba|school|escuela|lawyers|courthouse
for|at once
some|other|most|many people|folks do|say|think|like|can|will|would|are|have
good|buen|buena|buenas|buenos morning|evening|afternoon|night|noche|noches|tarde|tardes|dia|dias
first of all
primero que nada|todo|dime|digame
give me a|one second|sec|minute|moment
un|one|a segundo|segundito|momento|momentito|sec|second|minute
never mind
enough is? enough|already
none of your|ur business
nobody asked
once upon a time
otra|tal vez
a la vez
en vez
de vez en
una vez que|mas|por
= only
nada mas que?
nadamas|nomas
= apart
# these hold an answer's word and are none, also where an answer is as long
digo|pienso|creo|opino yo
not|no just|only|solo|nomas once|una|one|1 time|vez?
almost|nearly|hardly|barely|casi|apenas never|nunca|nothing|nada|nobody|nadie|none|ninguno|ninguna
almost|nearly|hardly|barely|casi|apenas once|all|everyone|todos
almost|nearly|hardly|barely|scarcely|casi|apenas any|anyone|enough|some|always|siempre|suficiente|algo
not at all sure|certain
i look|check|read|watch|see|checked at|through? it|that|my?
do not let|make me|them go|start|speak|talk|be|begin? first|last?
let me go|speak|start|talk|be? last|second|after
not none|nobody|never|nothing
have|has|i|had|already had enough
already enough
ya|he tuve|tenido suficiente|bastante
could|can|may be better|worse
no me? falta|faltan nada|nadie
nada|nadie me falta|falto
las|los|the|my? fotos|photos|pictures|screenshots|estados|statements cuentan|sirven|valen|count
paloma mensajera
carrier pigeon
smoke signals
y si no tengo|puedo|hay
y|que|what|happens si|if|pasa si? alguien|them|kin|someone|anyone lo|la|los|me? ve|lee|revisa|agarra|oye|sees|reads
my|the? voicemail|mailbox|inbox|phone|box is full
buzon esta? lleno
my|mi|his|her|their|own|them|kin|lawyer|lawyers|kins office|oficina|place|building|edificio|despacho
en? mi|kin|them oficina|despacho
near|close|closer|next|by|around|nearby to? your|the|their office|offices|building|program
away|far from my|our|the? home|house|place
que diga mediator
lo que diga|decida|quiera mediator
every|cada now|so and|often|then? then|again?
que decida|diga|escoja|elija el? mediator
whatever|whoever|whichever the? mediator says|say|thinks|wants|decides|picks|chooses
i would|will|can|could if
close|near but not too? close|near
"""
