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
"""
