"""Said of days and of when to be asked again, of being free to stop, of who decides. Written as synonyms_scenes."""

_DAYS = {
    "mon": "monday|mondays|lunes|mon|lun", "tue": "tuesday|tuesdays|martes|tues|tue",
    "wed": "wednesday|wednesdays|miercoles|wed|weds|hump|humpday|mier|mie|midweek",
    "thu": "thursday|thursdays|jueves|thurs|thur|thu|jue", "fri": "friday|fridays|viernes|fri|vie|tgif|vier",
    "sat": "saturday|saturdays|sabado|sabados|sat|sab", "sun": "sunday|sundays|domingo|domingos|sun|dom",
}  # fmt: skip
_TIMES_OF_DAY = "morning|mornings|afternoon|evening|night|nights|am|pm"

WHEN = (
    "\n".join(
        f"= days.{day}\n! {words}\n! {words}\n    {_TIMES_OF_DAY}|after|before|around|at|por|en|a|despues|como|only"
        for day, words in _DAYS.items()
    )
    + """
! after church|mass|misa|service
! day of rest
despues de misa
= days.mon
! first|start|beginning|principio|inicio|primer|comienzo of|day|de|dia the|la|of? week|semana|workweek
= days.wed
! middle|mitad|medio|mediados of|de the|la? week|semana
! hump day
= days.fri
! last|end|ultimo|final day|of|dia|de the|la? workweek|week|semana|laboral|workday
= days.sat
! weekend|fin but|except|not|no|de|menos|pero|excepto not|semana? sunday|no|menos|domingo|pero? domingo?
= days.sun
! weekend|fin but|except|not|no|de|menos|pero|excepto not|semana? saturday|no|menos|sabado|pero? sabado?
= days.any
! any|all|every|each|cualquier|todos|whichever|whatever|either|cualquiera|whenever|cuando|toda|los
    of|day|days|dia|los|them|works|el|me|sea|one|is|quieran|la|quiera|de|siete|7
    the|them|days|dias|queda|fine|ok|week|semana|works|good|da|sirve|ellos|igual?
! pick|choose|you|name|ustedes|elijan|escojan one|any|a|pick|choose|el|whichever|escojan|decidan|digan
    day|one|dia|them?
! do|does|no|makes|make|not me|matter|not|importa|care|hay|tengo|no|problem|have
    matter|care|difference|which|cual|preferencia|preference|problema|diferencia?
! me acomodo|adapto|ajusto a? lo? que|sea|cualquier|todo|ustedes|cualquiera|todos
    sea|quieran|dia|horario?
! me da|es igual|lo mismo?
! me queda|viene|sirve cualquier|cualquiera|todo|bien dia|cualquiera|todos?
! i am|estoy|my|soy free|open|retired|flexible|libre|jubilado|jubilada|schedule|always|easy|disponible
    is|all|every|week|siempre|toda|todos|open|any?
! seven|7|siete days|dias a|de week|semana?
! all week|of
! toda la? semana
= again.month
! 1|one|a|un|4|four|cuatro|30|treinta|next|proximo|otro|este month|weeks|semanas|days|dias|mes|mesecito
! few|couple|unas|pocas|some|three|tres|3|2|two|dos weeks|semanas|semanitas
! soon|pronto
after the holidays|new
= again.three_months
! three|3|tres|90|noventa|twelve|12|doce|few|couple|unos|varios|several|thirteen
    months|meses|mo|mos|days|dias|weeks|semanas|month|mesecitos
trimestre|quarter|trimester|season
! longest|longer|furthest|mas|lo|farthest|later|whichever one|option|lejos|largo|tarde|mas|is|tiempo
    tarde|tiempo|largo|longer|later?
! next year|season|quarter|summer|spring|fall
! need|want|give|dame|deme|denme|necesito|quiero more|lots|mas|bastante|plenty|a of|tiempo|lot?
    time|tiempo?
= again.i_will_write
! i will|would|can let|tell|notify you|yall|them know
! i will|can let you
! i will|would|can|rather|prefer|got|want|shall
    text|write|message|reach|contact|hit|let|be|get|holler|call|ping|say|come|if|when|initiate
! let me be|reach|write|text|contact|get|come|do|hit|initiate|start|message|holler|ping
! me|i first|reach|text|write|contact|message out|you|first?
! leave|keep|put it|that|the|ball to|in|with|up|on me|my
! do|please|dont|stop|quit|no|not not|never|need|asking|ask|preguntar|more?
    text|write|contact|call|message|reach|come|ask|bother|remind|check|to|me|reminders|again|anymore
    me|back|again|in|anymore|any
! wait|until|til|unless|when for|i|on|im to? write|me|hear|text|reach|say|contact|am|ready|decide|feel
! you will|can hear|wait from|for|to me
! if|when|once|whenever i ever? change|want|decide|feel|am|need|get|find
    my|to|like|ready|it|up|strong|the|around? mind|it|ready|to|nerve?
! in|on my own|terms|time|schedule
! ball is? in my
! no reminders|reminder|recordatorios|follow
! yo les|le|te|los|lo|la|me|soy|mero|misma|mismo|mejor?
    aviso|escribo|busco|llamo|contacto|marco|hablo|mando|escribire|avisare|buscare|pongo
! yo prefiero|quiero|mejor|voy|seria les|le|a?
    escribir|buscar|avisar|contactar|escribirles|buscarlos|avisarles|escribo|busco
! yo? me comunico|pongo|reporto|contacto
! cuando|si yo? pueda|quiera|tenga|este|sienta|anime|me|lista|listo|cambie|decida|sepa|ya
    me|les|le|de|anime|sienta|lo|yo|quiera|cambio?
    escribo|busco|aviso|les|le|yo|llamo|anime|sienta|idea|opinion|decida|este|animo|listo|lista?
! les|le|los|te escribo|aviso|busco|mando|llamo|contacto|marco|escribire|avisare
    yo|cuando|primero|despues|luego|si
! esperen|espere|esperense|esperar|hasta a|que|mi|yo yo|mi|mensaje|que|les|escriba|me
! ya? no me|ya|pregunte|pregunten|hace|es|manden|necesito|ocupo?
    busquen|escriban|busque|escriba|llamen|manden|pregunten|pregunte|insistan|insista|recuerden|
    molesten|falta|mas|recordatorio|recordatorios
! que yo escriba|avise|busque|contacte|inicie
! yo primero|inicio|doy|tomo|digo la|el|primero|contacto|iniciativa|cuando?
= stop.can_stop
! i|we|anyone|you|one? can|may|could|am|get|free|allowed|able|have|is|allow
    to|allowed|the|my|free|right|i|still? stop|quit|leave|drop|back|end|walk|pull|change|exit|bail|bow|
    withdraw|cancel|go|step|get|out|say|opt|hang|to|stopping|leaving
! can|may|could|free|allowed|right|able to? stop|quit|leave|drop|back|end|walk|pull|exit|bail|bow|
    withdraw|cancel|step|change|opt
! stop|quit|leave|drop|walk|back|end|pull|bail|exit|out|withdraw|cancel
    any|whenever|anytime|when|at|out|away|if|as any|time|i|whenever|anytime|point|moment|if|of|it?
    time|want|point|like|feel|anytime|it|any?
! it|this|that|all is|totally|completely|entirely|purely|all|was voluntary|optional|my|up|choice
! voluntary|voluntario|voluntaria|optional|opcional|voluntad|voluntariamente
! nobody|noone|nothing|no|not can|one|is|forces|forced|forcing|obligated|obliged|have|required|
    obligation|stuck|locked|trapped|handcuffed|contract|here|strings
    make|force|forcing|can|to|me|makes|obligated|keep|by|in|here|attached?
! do|does|did not have|need|must to? stay|go|continue|finish|keep|do
! no|without penalty|reason|explanation|questions|strings needed|required|why|asked|attached
! whenever|anytime|when|cuando i|yo|me? want|like|feel|say|please|quiera|guste|se|de|quiera? ganas?
! my choice|right|decision
! i|we can|could always leave|stop|quit|say|back|walk|change
! any|en cualquier|time|moment|point|todo momento|time|rato?
! puedo|podemos|puede|podria|puede|se pararlo|parar|dejarlo|salirme|salir|irme|retirarme|terminar|
    acabar|cortar|decir|cambiar|detener|detenerme|detenerlo|cancelar|abandonar|renunciar|echarme|parale|
    pararle|suspender|rajarme|dejar|terminarlo|arrepentirme|cortarle|desistir
! soy|estoy libre|aqui de|para|porque|por irme|salir|salirme|dejarlo|quiero|parar|mi|voluntad|gusto?
! nadie|nada|no me|estoy|es|hay|tengo|la? obliga|obligado|obligada|fuerza|forzado|forzada|obligatorio|
    obligacion|detiene|amarra|que|a|puede? seguir|obligar|fuerza|quedarme?
! la|lo|le puedo|paro|dejo|corto|suelto|termino cuando|parar|dejar|cortar|si|terminar|en?
! tengo el? derecho|libertad|opcion de|a? parar|irme|salirme|dejarlo|retirarme|salir
! cuando|en|a yo|el|cualquier|la quiera|guste|diga|momento|desee|hora|rato|decida que? quiera?
! yo decido|mando|digo|elijo
! es voluntario|mi|voluntaria|libre|por decision|voluntad?
= stop.must_go_on
! i|we must|have|got|gotta|need|required|obligated|forced|supposed|am|are|must|gotta
    to|supposed|stuck|required|obligated|bound|finish|continue|locked|obliged|forced|going
    to|stick|finish|keep|continue|complete|see|go|do|stay|it|in|with|through|on?
! have|got|need|forced|required|obligated|bound|must to?
    go|continue|finish|keep|stay|complete|stick|see|do|follow|push|on|through|it
! can|could|may|will|no not|way|i|back|turning? stop|quit|leave|back|out|change|get|turning|walk|drop
! no|there|not way|turning|backing|going|choice|is|option|allowed|escape? out|back|no|choice|to|option
! once|when i|you|we start|started|begin|sign|in|say|agree|am|are|commit
! until|till|to the|it|its? end|over|done|finished|bitter
! stuck with|in|here
! judge|court|po|corte|juez|lawyer|law|ley says|said|ordered|makes|will|me|dice|obliga|order|mando
! mandatory|obligatorio|obligatoria|required|forzoso|forzosa|compulsory|obligado|obligada
! tengo|hay|debo|debemos|tenemos|obligado|obligada|toca|queda|forzado|forzada|debo
    que|a|de|seguir|terminar|otra|mas? seguir|terminar|continuar|acabar|cumplir|aguantar|llegar|
    quedarme|seguirle|acabarlo|terminarlo|hasta|que|remedio
! no me|puedo|se|hay|tengo|podria|queda? puedo|pararlo|parar|dejarlo|salirme|salir|irme|retirarme|
    opcion|salida|remedio|rajar|rajarme|echarme|de|otra|dejar|marcha|vuelta|puede|zafarme
    parar|atras|salir|dejar|ir|otra?
! hasta el|que? final|fin|termine|acabe|terminar|acabar
! ya|una una|empezado|empece|que|firme|estoy|vez vez|empiezo|empezado|dentro|metido|metida
= decides.i_do
! i|me|myself|yo|only|just|it do|am|decide|choose|the|only|myself|will|get|alone|make|call|have|and|
    mean|mero|mera|mismo|misma|decido|elijo|escojo|mando|soy|solo|sola|digo|is|nomas?
    decide|choose|one|the|say|boss|my|only|me|up|call|mine|me|own|decision|shots|decision|choice|final|
    mio|decido|quien?
! my|mine|own|mi|es decision|choice|call|life|say|business|alone|decide|own|body|mia|mio|eleccion|vida
! up|depends|down|falls|rests|belongs|left|depende|es|toca|corresponde to|on|with|de|a|mi
    me|myself|mii|mi|yo|decision?
! i am the|my? one|boss|own|decider|captain|person|adult
! nobody|noone|no|nadie but|else|one|other|can|mas|me|puede than|but|else|decide|decides|que|me|for|por?
    me|myself|decides|yo|obliga|decide?
! nobody|noone|nadie else|can|mas|puede decide|decides|make|makes|decidir|por
! depende|de de? mi|mii
! la decision|ultima es|palabra|la mia|tengo?
! me toca a|decidir|elegir|mii?
a|de mi|mii
! yo y|solo|solita|solito|nadie|soy|mismo|misma|nadie|unicamente
! uno mismo|decide
= decides.someone_else
my|the|your|a|mi|el|la|los|las|del|su kin|brother|lawyer|attorney|judge|po|probation|parole|boss|da|
    prosecutor|court|mediator|program|pastor|counselor|therapist|caseworker|officer|parents|police|
    state|system|abogado|abogada|juez|jueza|corte|fiscal|oficial|jefe|programa|psicologa|psicologo|
    trabajadora|tribunal|padres|defensor|public|licenciado|licenciada|gobierno|estado|social|magistrado|
    detective|cops|victim|agente|consejera|consejero
    officer|worker|does|decides|decide|says|defender|social|system|dice|attorney|manda|will?
! kin|them|mediator|everyone|others|other|somebody|someone|anybody|else|otra|otros|otro|alguien|ellos|
    ustedes|usted|you|staff|judge|court|lawyer|attorney|abogado|juez|corte|people
    does|do|decides|decide|else|not|mas|guys|persona|deciden|gente|all|make|makes|chooses|tells|says|
    manda|mandan|will|get|i? decide|decides|does|me|say?
! not|aint|no me|my|soy|i|up|mi|mia|yo|depende|is|es?
    yo|decision|choice|call|to|me|decido|mia|mii|de|who|quien?
! i do|have|am|get not|no|just|told|ordered have|decide|do|get|been|say|told|choice|what
! no tengo|me|depende|soy|es voz|opcion|toca|yo|mia|de|preguntan|dejan|decision a|mii|mi?
"""
)
