"""How, and how often: breaks and contact. Written as synonyms_who."""

WAYS = """
= when_asked
when|whenever|if|as|once|only i|someone|somebody|anyone|anybody asks|ask|need|needs|want|wants|say|says|feel|asked
when|whenever|if|as|once|only them|we|people|one|you asks|ask|need|needs|want|wants|say|says|feel|asked
when|whenever|if|as|only needed|necessary|required|asked|requested
when|whenever|if it is? needed|necessary|gets|becomes too|needed|necessary|much?
on request|demand
ask for one|it|them|a|breaks|some break|breaks?
i will|can|would|could ask|holler|say|speak so|something|up|for|when|you?
i will|can let you|them know
by|upon request
i|we|people|someone asks|ask for|when|if
cuando|si|cada|nomas alguien|uno|yo|them|cualquiera lo|las|los|la|que|uno|alguien|me|se|yo? pida|necesite|ocupe
cuando|si|cada|nomas alguien|uno|yo|them|cualquiera lo|las|los|la|que? sienta|falta|quiera|necesario
cuando|si|cada|nomas alguien|uno|yo|them|cualquiera uno|alguien|me|se|yo? sienta|falta|quiera|necesario
cuando|si|cada|nomas alguno|nos|me|haga|sea lo|las|los|la|que|uno|alguien|me|se|yo? pida|necesite|ocupe
cuando|si|cada|nomas alguno|nos|me|haga|sea lo|las|los|la|que|uno|alguien|me|se|yo? sienta|falta|quiera|necesario
cuando|si|cada|nomas las|lo|los|la|se lo|las|los|la|que|uno|alguien|me|se|yo? pida|necesite|ocupe
cuando|si|cada|nomas vez|hagan|que|haya|quiera lo|las|los|la|que|uno|alguien|me|se|yo? pida|necesite|ocupe
cuando|si|cada|nomas las|lo|los|la|se lo|las|los|la|que|uno|alguien|me|se|yo? sienta|falta|quiera|necesario
cuando|si|cada|nomas vez|hagan|que|haya|quiera lo|las|los|la|que|uno|alguien|me|se|yo? sienta|falta|quiera|necesario
cuando|si|cada|nomas alguien|uno|yo|them|cualquiera lo|las|los|la|que|uno|alguien|me|se|yo? pidan|pidamos|necesitemos
cuando|si|cada|nomas alguno|nos|me|haga|sea lo|las|los|la|que|uno|alguien|me|se|yo? pidan|pidamos|necesitemos
cuando|si|cada|nomas alguien|uno|yo|them|cualquiera lo|las|los|la|que? quieran|requiera|solicite|necesidad
cuando|si|cada|nomas alguien|uno|yo|them|cualquiera uno|alguien|me|se|yo? quieran|requiera|solicite|necesidad
cuando|si|cada|nomas alguno|nos|me|haga|sea lo|las|los|la|que|uno|alguien|me|se|yo? quieran|requiera|solicite|necesidad
cuando|si|cada|nomas las|lo|los|la|se lo|las|los|la|que|uno|alguien|me|se|yo? pidan|pidamos|necesitemos
cuando|si|cada|nomas vez|hagan|que|haya|quiera lo|las|los|la|que|uno|alguien|me|se|yo? pidan|pidamos|necesitemos
cuando|si|cada|nomas las|lo|los|la|se lo|las|los|la|que|uno|alguien|me|se|yo? quieran|requiera|solicite|necesidad
cuando|si|cada|nomas vez|hagan|que|haya|quiera lo|las|los|la|que? quieran|requiera|solicite|necesidad
cuando|si|cada|nomas vez|hagan|que|haya|quiera uno|alguien|me|se|yo? quieran|requiera|solicite|necesidad
cuando pida|pidan|quiera|quieran|necesite|ocupe|pidamos|necesitemos
segun|conforme se|uno|haga|lo|las|vaya|vayamos necesite|ocupe|falta|pida|necesitando|necesitemos|vaya
yo|nosotros|ahi|alguien|uno les|las|los|lo? pido|aviso|pedimos|pide|pida
pedirlo|pedirlas|pedirlos|pedir cuando|si|descanso|uno?
que los|las|lo|uno|alguien pida|pidan
= set_times
set|fixed|scheduled|planned|regular|certain|specific|preset time|times|breaks|intervals|schedule|hours|hour|break
at regular|even|certain intervals|times|points
every half|other|30|20|45|15|so|now|60 hour|minutes|min|mins|often|and|of|five|an? hour|then|minutes|hours?
every 10|90|couple|few hour|minutes|min|mins|often|and|of|five|an? hour|then|minutes|hours?
every twenty|thirty|fifteen|hour|forty hour|minutes|min|mins|often|and|of|five|an? hour|then|minutes|hours?
scheduled|planned|hourly|programados|programadas|programado|planeados
horario|horarios|preplanned|timed|planificados|schedule|timer
have|on|with a|the schedule|clock|timer
once|twice an|a|per|every hour
ahead of time
in advance
a|en|con|de horas|horarios|tiempos|ratos|hora|momentos fijas|fijos|fija|establecidas|establecidos
a|en|con|de horas|horarios|tiempos|ratos|hora|momentos definidas|exactas|marcadas|determinadas|programadas|fijo
horas|horarios|descansos|tiempos|hora|horario|ratos|pausas fijas|fijos|fija|fijo|programados|programadas
horas|horarios|descansos|tiempos|hora|horario|ratos|pausas establecidos|establecidas|definidos
horas|horarios|descansos|tiempos|hora|horario|ratos|pausas planeados|planeadas|marcados
con|por horario|reloj|agenda
cada media|hora|30|20|45|15|cierto|tanto|60|treinta|veinte|cuarenta|dos hora|minutos|tiempo|horas?
ya programados|planeados|fijos
= no_breaks
no|without|zero|skip|not any|the|a|need? breaks|break|rests|pauses
no need for|to? a|any|them|it|rest|stop|breaks|break|one?
do|will|would not need|want|take|require any|them|one|a|to breaks|break|stop|rest
~ do|will|would not need|want|require any|them|one|it
do|will|would not need|want|take|require breaks
i am good|fine|ok|okay without|no them|it|breaks|any?
straight|right|all|push|power|plow|keep the? way? through|thru|on|going
do it straight|all
get it over|done with
in one go|sitting|shot|session
all at once
non|no|without|not stop|stopping|pausing|stops|interruptions
nonstop
keep going
no hacen|hace falta
no|ni|sin necesito|ocupo? ningun|ninguno|necesarios|necesarias|un? descanso|descansos|pausa|pausas
no|ni|sin quiero|quisiera|requiero? ningun|ninguno|necesarios|necesarias|un? descanso|descansos|pausa|pausas
no|ni|sin hay|necesitamos|kin|haya|tomar|hacer? ningun|ninguno|necesarios|necesarias|un? descanso|descansos|pausa|pausas
no|ni|sin necesito|ocupo|quiero|quisiera|requiero? ningun|ninguno|necesarios|necesarias|un? necesarios|receso
no|ni|sin necesito|ocupo|quiero|quisiera|requiero? ningun|ninguno|necesarios|necesarias|un? recesos|interrupciones|parar
no|ni|sin hay|necesitamos|kin|haya|tomar|hacer? ningun|ninguno|necesarios|necesarias|un? necesarios|receso
no|ni|sin hay|necesitamos|kin|haya|tomar|hacer? ningun|ninguno|necesarios|necesarias|un? recesos|interrupciones|parar
sin parar|pararle|cortes|detenerse|pararnos
no los|las necesito|ocupo|quiero|requiero
~ no necesito|ocupo|quiero|requiero
no necesito|ocupo ninguno|parar|nada
de corrido|jalon|corridito|seguido|filo
de un|una jalon|tiron|sola|vez|golpe|sentada vez?
~ none|ninguno|ningunos|ninguna|zero|nada
todo|corrido|seguido|seguidito|derecho seguido|corrido|derecho
= never_contact
never|nunca|jamas
not|no at|ni|even all|once|one
not even|a|one once|one|single time|word|peep|call|text?
not one|a single? time|word|peep|call|text|message|thing
no que yo sepa|recuerde
never once|ever|again|heard
not once
no|zero contact|communication|calls|word at? all?
nothing since|at|from all|them|then|that?
have|has|had|did|does not heard|seen|talked|spoken|contacted|called|texted|been
have|has|had|did|does not reached|hear|contact|written|messaged|tried|gotten|had
not heard|seen|talked|spoken|contacted|called|texted|reached|hear from|to|with|me|out|a? them|me|word?
not been in|any touch|contact|contacted
no word|sign|news|calls|texts|messages|contact from|of? them?
not that i know|am of|aware?
none at all
nada de nada
desde entonces|esa|ese|aquel nada
nada desde entonces|esa|ese|aquel|eso|que
ni una|un|media|siquiera vez|sola|solo|mensaje|llamada|palabra vez|mensaje|llamada?
ninguna|ninguno|ningun vez|contacto|mensaje|llamada
no me|lo|nos|la|le|se|he|hemos|hubo|ha|han ha|han|he|hemos|volvio|volvieron|volvi? vuelto|llamado|buscado|contactado
no me|lo|nos|la|le|se|he|hemos|hubo|ha|han ha|han|he|hemos|volvio|volvieron|volvi? hablado|visto|escrito|mandado
no me|lo|nos|la|le|se|he|hemos|hubo|ha|han busco|llamo|hablo? vuelto|llamado|buscado|contactado
no me|lo|nos|la|le|se|he|hemos|hubo|ha|han escribio|contacto|contactado|buscado? vuelto|llamado|buscado|contactado
no me|lo|nos|la|le|se|he|hemos|hubo|ha|han busco|llamo|hablo? hablado|visto|escrito|mandado
no me|lo|nos|la|le|se|he|hemos|hubo|ha|han escribio|contacto|contactado|buscado? hablado|visto|escrito|mandado
no me|lo|nos|la|le|se|he|hemos|hubo|ha|han ha|han|he|hemos|volvio|volvieron|volvi? comunicado|molestado|marcado|sabido
no me|lo|nos|la|le|se|he|hemos|hubo|ha|han ha|han|he|hemos|volvio|volvieron|volvi? tenido|recibido|contacto|a|dicho
no me|lo|nos|la|le|se|he|hemos|hubo|ha|han busco|llamo|hablo? comunicado|molestado|marcado|sabido
no me|lo|nos|la|le|se|he|hemos|hubo|ha|han escribio|contacto|contactado|buscado? comunicado|molestado|marcado|sabido
no me|lo|nos|la|le|se|he|hemos|hubo|ha|han busco|llamo|hablo? tenido|recibido|contacto|a|dicho
no me|lo|nos|la|le|se|he|hemos|hubo|ha|han escribio|contacto|contactado|buscado? tenido|recibido|contacto|a|dicho
no me volvio|volvieron|busco|llamo|hablo|escribio|contacto|buscaron|llamaron
no se|he|hemos sabido|tenido|vuelto|visto|hablado|recibido
sin contacto|noticias|mensajes|llamadas
para|pa nada
en ningun momento
= once
once|onetime
one|single|1|1x time|occasion|text|call|message|letter|email|visit|dm|voicemail|attempt|phone call?
just|only|was once|one|1|a|that|the time|once|one|single|1|text|call|message? time|call|text|message?
just|only|was once
one single|only time|text|call|message
only|just one|1
1 time|vez
that|the one time
una|1 sola|vez|unica|solita|ocasion vez|ocasion?
solo|nomas|solamente|fue mas|en|esa|fue? una|1|un|aquella|esa vez|mensaje|llamada|ocasion|sola? vez?
hubo|unicamente|pero|nada mas|en|esa|fue? una|1|un|aquella|esa vez|mensaje|llamada|ocasion|sola? vez?
una llamada|carta|llamadita
un mensaje|mensajito|recado|correo
= ongoing
never|not stopped|stops|quit|ended|ends|paused
nunca paro|dejo|termino
ongoing|constantly|constant|continuous|continuously|continues|daily|weekly|repeatedly|regularly
often|frequently|constante|constantemente|seguido|seguidito|diario|diariamente|frecuentemente|nonstop
it|them|still|keeps|keep|that|this goes|keeps|keep|is|continues|happens on|happening|going|calling|texting|contacting
it|them|still|keeps|keep|that|this going|contacting|calling on|happening|going|calling|texting|contacting
it|them|still|keeps|keep|that|this texting|messaging|on|happening on|happening|going|calling|texting|contacting
it|them|still|keeps|keep|that|this goes|keeps|keep|is|continues|happens messaging|writing|bothering
it|them|still|keeps|keep|that|this goes|keeps|keep|is|continues|happens coming|trying|ongoing|still
it|them|still|keeps|keep|that|this going|contacting|calling messaging|writing|bothering|coming|trying|ongoing|still
it|them|still|keeps|keep|that|this texting|messaging|on|happening messaging|writing|bothering
it|them|still|keeps|keep|that|this texting|messaging|on|happening coming|trying|ongoing|still
goes|going|carries|keeps|kept|keep on|going|happening|calling|texting|contacting|coming
goes|going|carries|keeps|kept|keep messaging|writing|showing|sending|trying|hitting|blowing
keeps|kept|keep on? going|happening|calling|texting|contacting|coming|messaging|writing
keeps|kept|keep on? showing|sending|trying|reaching|bothering|harassing|hitting|blowing|popping up?
happening still|now
all the time
every day|week|night|weekend|month|few|other|single|couple|time day|days|week|weeks|night?
over and over
again and again
several|many|multiple|few|couple|numerous|lots|dozens of? times|calls|texts|messages|occasions
more than once
times|calls a day|week
a lot
lots of times|calls|texts|messages
two|three|four|five|2|3|4|5|10 times|calls|texts
will|does|has|would|wont not stop|leave|quit|stopped|left calling|texting|me|messaging|alone|trying? alone?
still calls|texts|contacts|messages|writes|does|going|goes
still contacting|calling|texting|doing|reaching|happens|trying|sends|tries
calls|texts|messages|writes|contacts|emails me all|every|still|daily|a|constantly|almost|nonstop|at
yes|yeah|si still|todavia|aun
sigue|siguen|continua|continuan pasando|llamando|llamandome|haciendolo|hablandome
sigue|siguen|continua|continuan escribiendome|buscandome|mandandome|mandando|escribiendo
sigue|siguen|continua|continuan molestando|molestandome|marcando|marcandome|insistiendo
sigue|siguen|continua|continuan buscando|igual|en|con|llegando|queriendo
sigue|siguen
todavia|aun me|lo|hoy|hay|sigue|le|se llama|hace|busca|escribe|manda|marca|molesta
todavia|aun me|lo|hoy|hay|sigue|le|se pasa|habla|llaman|escriben|hacen|buscan|mandan|sigue
me sigue|siguen llamando|buscando|escribiendo|hablando|mandando|molestando|marcando|contactando|texteando|insistiendo
me marca|llama|llaman|marcan|busca|escribe seguido|diario|cada|todos|mucho|siempre|a|todavia|mensajes
me manda|habla|mandan|escriben|buscan|textea|contacta seguido|diario|cada|todos|mucho|siempre|a|todavia|mensajes
a? cada rato|dia|semana|ratito|noche|tercer|mes|fin|vez me|nos? llama|llaman|marca|marcan|busca?
a? cada rato|dia|semana|ratito|noche|tercer|mes|fin|vez me|nos? buscan|escribe|escriben|manda|mandan|habla?
todo el|los tiempo|dia|dias|rato
todos los dias|fines
varias|muchas|bastantes|algunas|dos|tres|cuatro|cinco|como veces|ocasiones|llamadas
mas de una|dos|tres vez|veces
no deja|dejan|para|paran de|en|con llamar|escribir|buscarme|llamarme|molestar|molestarme
no deja|dejan|para|paran de|en|con buscar|mandar|mandarme|marcarme|hablarme|paz
no me deja|dejan|ha|han en|de|dejado paz?
no ha|han parado|dejado
a diario|menudo
con frecuencia
una y otra vez
no para|paran
"""
