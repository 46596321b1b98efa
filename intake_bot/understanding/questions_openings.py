"""How questions begin, in English and Spanish. ``a|b`` is either word; a line stands for all its sequences."""

from __future__ import annotations

from intake_bot.understanding.phrases import word_set

CLEARLY = """
what|whats|whatever|wat|who|whos|where|wheres is|are|am|was|were|do|does|did
what|whats|whatever|wat|who|whos|where|wheres will|would|can|could|should|has|have|if|gonna
when|whens|why|whys|how|hows|which|whose is|are|am|was|were|do|does|did
when|whens|why|whys|how|hows|which|whose will|would|can|could|should|has|have|if|gonna
what|wat if|happens|happen|time|day|kind|exactly|about|even|else|all|am|im|re|r
what|wat are|is|do|does the|you|u|i|we|they|it|this
whats|wats
who|whos sees|reads|gets|pays|runs|else|all|talks|starts|speaks|goes|covers
who|whos decides|knows|can|gonna|going|reading|to|that|opens|leads|makes|gave|told
how long|much|many|soon|far|come|does|do|can|could|will|would|is|are|did|private|safe|often|old|big
which of|one|day|place|way
why me|now|cant|dont|should|would|is|are|do|does
can|could|may|should|will|would|do i|we|you|u|yall|they|he|she|it|this|that|there|my
does|did|is|are|am|was|shall|might i|we|you|u|yall|they|he|she|it|this|that|there|my
can|could|may|should|will|would|do|does|did|is|are|am|was|shall|might his|her|their|the|your|someone
can|could|may|should|will|would|do somebody|anyone|anybody|people|these|those|ya
does|did|is|are|am|was|shall|might somebody|anyone|anybody|people|these|those|ya
cant|couldnt|wont|wouldnt|dont i|we|you|u|yall|they|he|she|it|this|that|there|my
doesnt|didnt|isnt|arent|shouldnt|aint i|we|you|u|yall|they|he|she|it|this|that|there|my
have|has you|they|he|she|anyone|yall
are|is people|mediation|parking|everything|anything|something|somebody|a|an|what|anybody|anyone
do|does people|anyone|mediation|folks|saying|doing|an
am|must|gotta i
u|you real|there|a
i want|wanna|need to? know
i|id want|wanna|need|like to know|ask
id like to know|ask
i am|was wondering|curious
im|was|just wondering|curious
i wonder
tell me if|what|how|who|when|where|why|more|about
let me know if|what|how
explain
walk me through|thru
any chance|way|idea|news
is there|it|this|that
idk|dunno if|what|how|who
not sure what|how|who|if
suppose|say he|she|they|the|i
que pasa|pasaria|es|hago|hay|hace|hacen|se|sigue|si|onda|me|le
que dia|hora|horas|tipo|tan|tanto|significa|gano|saco|voy|puedo|tengo|debo|van
q pasa|es|hago|onda|se|hay|dia|horas|hora|sigue|tan
quien|quienes va|van|puede|pueden|es|son|me|le|lo|la|ve
quien|quienes ven|lee|leen|paga|habla|empieza|decide|dirige|mas|recibe|tiene|seria
con|a|para|de quien|quienes
cuando es|seria|va|sera|puedo|empieza|termina|tengo|hay|van|toca|nos
donde|adonde es|seria|va|sera|puedo|tengo|hay|queda|saco|voy|esta|mando
a donde|cuantos|cuanto|quien|que
en|de|con|para que|q|quien|cual|donde|cuanto|cuantos
por quien|cual|donde|cuanto|cuantos
como es|se|funciona|le|puedo|hago|va|me|sera|seria|lo|voy|van|que|recupero|manejan|pago|cancelo|cambio
cuanto|cuanta|cuantos|cuantas|cto
cual|cuales es|son|seria
por que me|le|yo|tengo|se|esta|ustedes|hay|debo
por que no me|le|puedo|se
xq|pq me|le|yo|tengo
y si
que tal si
puedo|podria|podemos|pueden|podrian|podre no|yo|llevar|ir|decir|hablar|traer|escribir|llamar|salir|dejar
puedo|podria|podemos|pueden|podrian|podre pagar|cambiar|mandar|hacer|ver
puedo|podria|podemos|pueden|podrian|podre pedir|saber|participar|preguntar|buscar|retirar
tengo|tenemos que|q a|hacer|ir|hablar|decir|perdonar|perdonarlo|verlo|verla|participar
tengo|tenemos que|q aceptar|pagar|admitir|declararme|empezar|pedir|verle|estar|venir|llevar|firmar
quiero|quisiera|queria|necesito saber|preguntar
me gustaria saber
me pregunto
digame|dime|expliqueme|explica|explicame
me|nos puede|podria|puedes|pueden|podrian explicar|decir
a fuerza|fuerzas|huevo
sera que|posible
hay forma|manera|modo|chance|otra
es verdad|cierto|obligatorio|posible|seguro|necesario|voluntario|confidencial|gratis|privado
no se si|que|como|quien
"""
"""So begins a text that asks, with a question mark or without."""

PERHAPS = """
me|nos|le|les|lo|la|los|las|se van|va|voy|puedo|puede|pueden|dan|da|deja|dejan|vale|cobran|cobra|pagan|paga
me|nos|le|les|lo|la|los|las|se bajan|quitan|ayuda|obligan|afecta|toca|sirve
me|nos|le|les|lo|la|los|las|se debe|podra|podria|perdona|dirian|avisan|dicen|entera
va|van|voy a
hay|es|son|sirve|dan|puede|pueden|puedo|podria|debo|tengo|tenemos|hace|esto|eso|si|existe
gonna|gotta|so|if|would|will|must|then|have|got|need|suppose|when
que|como|cuando|donde|quien|cuanto|cual|hablo|quieren|usted|ustedes|habra|sera|estoy|saben
yall|this|u|you
no me|le|es|se|seria|hay|tengo|puede|pueden
de verdad|veras
r u|they|yall|you|we|i|these|those
what|whats|wat|who|whos|hows|how|which|does|do|are|is|can|could|did
suppose|supposing|say
lets say
eres|sirven|esperan|sabe|pierdo|salgo|gano|vale|tendria|pudiera|cuenteme|cuentame|primero|apenas
el|ella|ellos|alguien|nadie puede|pueden|va|van|sabe|se|le|me|tiene|tienen|podria|ve|lee
mi abogado|licenciado|mama|oficial puede|va|tiene|podria
a lo mejor
"""
"""So begin questions and statements alike, above all in Spanish: "me van a pagar"."""

MARKED = """
hay|habra|existe|tienen|dan|venden|aceptan|abren|cierran|atienden|cobran|saben|conocen
any|have|got
donde|cuando|quien|como|cuanto|cuantos|cuantas
es|son|esta|sera gratis|seguro|privado|obligatorio|voluntario|peligroso|necesario|lejos|caro|legal
"""
"""With a question mark, so begins even the shortest question: "¿hay estacionamiento?"."""

INSIDE = """
how|what|when|where|who|why do|does|can|could|will|would|is|am|are i|he|she|they|we|it|you|that|this
can|could|may|am|will|would|should|do i
do|does|can|could|will|would|is|are|did he|she|they|it|that|you|probation|my
que hago
como le hago
quien me|lo|la|los|puede|va|decide|rompe|empieza|pone|paga
si o no
a quien
any harm|chance|way|risk
tell me how|what|if|why|who
whos|what making|stops|happened|other|gonna|going|now
de donde
me|nos|le|les|se|lo|la van|va|vas|pueden|puede|puedo|dejan|avisan|dirian|bajan|quitan|cobran|pagan|regresan|explica
what if
is|are there
juez|fiscal|oficial|abogado|licenciado|policia va|van|puede|pueden|podria|ve|sale
victima|senora|senor|muchacho|gente|corte va|van|puede|pueden|podria|ve|sale
mensajes|respuestas|palabras sirven|sirve|se|cuentan|van|llegan
podemos|podria|podre
"""
"""Wherever it stands in a sentence, this asks: "if I answer these does probation get to read it"."""

ENDS = """
o no|que|como|igual|nomas|k|q
then what
what then
esta bien
bien asi
fine|ok|okay|true right
que sigue|hago
or not|what|nah
"""
"""Whatever comes before, with this at its end it may ask."""

PROPOSES = """
what|how about
is|would|does|will|are
can|could we|i|you|u do|come|make|be|meet
que tal|les|le
le|les|te parece|queda
puede|podria|puedo ser
se puede
esta|estaria|seria bien
puedo|podemos
maybe|quiza|quizas|tal
"""
"""With a time, so begins an answer that proposes it."""

BEFORE = word_set(
    """
    ok okay k so and but um uh well hi hello hey yo wait also sorry please pls just like then hmm oh yes yeah no nah
    honestly actually thanks quick question real talk maybe cuz because lol ngl now anyway alright bro man again still
    y pero pues bueno oiga oye mire hola disculpe perdone perdon si este entonces ay ah eh una pregunta duda gracias
    por favor porfa ademas tambien osea o sea ps pos buenas buenos dias tardes noches digame fijese nomas solo
    """
)
"""Said before the question itself begins."""

TIMES = word_set(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun weekday
    weekdays weekend weekends tomorrow tmrw today tonight morning mornings afternoon afternoons evening evenings night
    nights noon oclock january february april june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec lunch week christmas
    lunes martes miercoles jueves viernes sabado sabados domingo domingos manana hoy tarde tardes noche noches mediodia
    semana finde enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre navidad
    """
)

TAGS = word_set("right verdad vdd cierto no ok okay huh eh correct si yes")
"""A question mark after these only asks for a nod."""
