"""Ordinary life in words that danger also uses: what they cover is not read as danger. Format: see ``grammar``."""

ORDINARY = """
call|calls|calling|called me|us|her|him by .. name|names
llam* por mi|su .. nombre
change|changing|changed|cambiar|cambie the|la|lo .. way|how|picture|idea|forma|manera|imagen|que .. see|sees|saw|
    think|thinks|ve|ven|piensa|piensan
go|seguir on? with|con this|it|that|esto|eso $
go|seguir on? with|con the|this|that|these|those|el|la|los|las|este|esta|estos|estas .. program|process|texts|questions|
    form|intake|meeting|mediation|programa|proceso|mensajes|preguntas|encuesta|mediacion|reunion|cita
hes after me to|about
drunk on|de|with .. tea|te|jesus|coffee|power
following my|the instructions|advice|rules|recipe
followed every rule
promised my dead|late|own
hit .. send|home run|bumper
give me a shot
blacked out from .. sugar|heat|hunger|calor
hasta atras en
ando tronado|quebrado
pasa por mi casa .. camion|bus|tren|ruta
tren|camion|bus|train pasa|passes|goes
shes|hes allowed
over my dead body
siguen|sigue en instagram|face|facebook|tiktok|twitter|redes|youtube
had been drinking
les llevo .. cervezas|chelas|refrescos|pan|comida
on my joints
picked|pick my driveway|house|store|car|shop
can i step out
bother you on|at|again|with
feel unsafe in .. own
security guard
gallinas|gallina
asked me about my side
pressure pills
de la presion a|antes|en
perro|perrito|gato|gata|gatita|loro|perra|cachorro|dog|cat|puppy|parrot|kitten .. me|nos .. sigue|siguio|persigue|
    acosa|correteo|espera|
    espia|vigila|mira|follows|following|followed|watches|watching|stalks|staring
me|nos .. sigue|persigue|siguen|persiguen|acosan|acosa|siguio .. deuda|suerte|suelte|telcel|banco|perrito|perro|gata|
    gato|rodilla|muela|
    cobradores|promociones|cancion|culpa|gatito
me|nos sigue|siguen|seguia doliendo|gustando|costando|dando|pareciendo|faltando|ardiendo|interesando|pesando|sonando|
    encantando
me|nos .. espera|esperan|esperando .. camion|taxi|uber|bus|hermana|esposo|marido|hija|trabajo|jefe|patron|cena|comida|
    dentista|mama
KIN .. me .. espera|cuida|lleva|recoge|espero .. en|a|afuera|fuera
me cuida a|los|las|al
waiting|waits|outside .. car|me .. husband|wife|mom|ride|fine|brother|dad|sister
waits for me .. every|fine|after
my|mi ride|uber|lyft|taxi
car outside .. ride|uber|building
afuera mi? uber|taxi|esposo|marido|mama|hermana|ride
bite|bit the bullet
bullet points
hit the clinic|gym|road|store|hay|sack|jackpot|mall|methadone
shoot me if|please|lol
obliga|obligan|oblig*|obligado a checar|usar|comer|trabajar|madrugar|levantarme|misa|estudiar|contestar .. todas|
    uniforme|tres|las|horas|a|corbata
me presiona|apura el tiempo|reloj|trabajo
forced to marry|retire|resign|sell|move|close
forced me to sign|open the lease|register|contract|safe
threatened|threatens to raise|sue|cancel|ground .. rent|us|me|my
amenazada|amenazado|amenazaron con que|pastel|cortar .. me|organizar|agua|luz
coffee|punch|love|sugar|sleep drunk
drunk .. from|on sleep|power|love|words|no
stoned wheat|fruit|crackers
efectos|efecto de|del .. anestesia|antihistaminico|jarabe|vacuna|medicina
pedo|peda de|por risa
compa|suegra|mama|jefa|hermana|esposa|vieja|novia|casa .. me|nos .. va|van|quiere|quieren a? matar
me van a matar .. casa|trabajo|jaja
raise a hand
raised a hand to
hasta la|el madre|gorro de
sisters|friends|cousins|neighbors|brothers ex|husband|boyfriend .. violated|broke|violates .. order
violo la orden .. exmarido|ex|novio|prima
order|orden .. against|contra .. not|no .. kid|chico|muchacho|one
person|persona|uno who|que .. breaks|rompe|topa
said|dijo .. up to me
made me do .. test
toddler|baby|bebe|puppy|dog|cat|kitten|gato|gata|perro|perra|nieto|nietecito|loro|parrot .. bit|bites|hit|hits|
    kicks|kicked|scratched|pego|mordio|muerde|rasguno|patea|pega me|us
my|mi toddler|baby|dog|cat|puppy .. me
locked down
lock me in for
idk who
took a|my pill|pills|aspirin|tylenol|advil|meds .. for|headache|back|pain
push* me .. better|harder|study|school|finish|limits|gym
thanks for trying to help
help me .. adios|goodbye|bye
cant see .. screen|anything|small|print
cortarme|cortarnos|cortarse el|las|un|la .. pelo|cabello|dedo|unas|fleco
WILL cortarme .. pelo|cabello|unas
me pega .. en|la|de .. ventana|cara|frente|lunes|gana|noche
lo mato y se
never wanted to hurt
salir temprano|antes .. del|de .. trabajo|turno
me costo|csto|sale|salio un ojo
tomo|tomar|tomo mis pastillas|medicina|medicamento .. para|con|de
no sure|se .. if|whether|si
mando saludos
throw|threw .. rock|rocks|egg|eggs
bajo|baja|bajan uno|usted
scared of them .. laugh*|judg*
le* la lectura
forced|forcing|force|obligo|fuerza|fuerzo|obligar|forzar me|myself|to|a .. to|a|myself|me|smile|laugh .. eat|smile|
    get|go|salir|comer|sonreir|levantarme|hacer|ejercicio|exercise|laugh|sleep|dormir|work|correr|overtime|leer
me obligo|fuerzo|forzo a .. salir|comer|caminar|levantarme|correr|leer|dormir|sonreir|hacer|ir
work|boss|job|school|weather|traffic|trabajo|jefe|patron|clima|lluvia|coach .. is|makes|making|me|made|forcing|
    forced|obliga .. me|obliga|making|stay|work|quedarme|trabajar|us ... late|overtime|tarde|extra|stay|trabajar|
        double|
    doubles|weekends|domingos|sabados|inside|home
rush|blood|peer|water|tire|air|low|high|presion|alta|baja|time pressure|alta|baja|arterial|washer|cooker
under pressure|presion .. at|work|en|trabajo|school|deadline|from|del
no have no? choice .. in|of|about|de .. date|menu|time|lunch
no|dont|have|tengo|another|otra otra?|other choice|opcion|option .. que|but|than|for|de|dia .. el|la|on|lunes|
    martes|miercoles|jueves|viernes|sabado|domingo|monday|tuesday|wednesday|thursday|friday|dia|hora|date|saturday|
    sunday|manana|tarde|que|para
follow|follows|following|sigue|siguen|sigo me|us|you|him|her|up|them|the|instructions .. on|en|instagram|insta|
    twitter|tiktok|back|facebook|ig|instructions|youtube|through|snap
followed|following|follow the|up|your|instructions|directions|rules|through
text|call|email|contact|message me .. back|when|if|at|on|anytime|later|please|tomorrow|before|after
office|program|mediator|court|school|boss|lawyer|work|doctor|bank|oficina|escuela|mediadora|programa|company|
    insurance|clinic|collectors|scammers|telemarketers|teacher|banco|jefe|clinica|abogado|mom|mama|coworker|job|
        friend|
    sister|brother|friends|nurse|daughter|son|grandma|hospital|landlord|pharmacy .. keeps|keep|called|texted|still|
    calls|llamo|sigue|emailed|wrote|contacted|llaman|siguen|mando|escribio|messaged|sent|texts|call|llama .. calling|
    texting|llamando|sending|mandando|mandandome|mensaje|escribiendo|emailing|voicemail|llamandome
office|program|mediator|court|school|boss|lawyer|doctor|bank|oficina|escuela|insurance|clinic|mom|mama|sister|
    friend|nurse called|texted|llamo|emailed|wrote|contacted|escribio|messaged|calls|texts me|us
break|breaks|broken|broke .. my|the|his|a|in .. lease|record|law|promise|leg|fast|heart|ice|diet|habit|news|bread
break|breaking|broke in|the order of
speaking|talking|court|alphabetical|pizza|food|out|new|place|placed|coffee|in|number|right|online|work|worst|
    certain|phone order|orders|pizza|of
in order
order of .. speaking|things|events|service
orden alfabetico|del|publico
gun|guns|water|nail|glue|top|nerf|heat|toy|massage|staple|paint|pistola gun|guns|de|salt|violence|range|rapa|show|
    agua|silicon|silicona|juguete
jump|jumped|jumping|jumps|brinco|salto in|on|rope|start|the|around|ship|up|for|from|off .. shower|call|gun|line|
    pool|train|bed|rope|tub|joy|trampoline|couch|zoom|right|lake|board|carpool|subway|opportunity|chance
catch|catching|get|hop|take|board|taking|miss|missed a|the|my .. train|bus|metro|flight|bridge
overdose|overdosed|od|oded on .. coffee|sugar|candy|tacos|chocolate|caffeine|pizza|food|cuteness|netflix
hang|hanging|hung out|with|around|on|there|in|a
hang up $
disappear|disappeared|desaparecio|desaparecer|vanish .. from|en|my|for|un|del|para|of .. phone|screen|app|rato|mapa|
    weekend|fb|social|facebook|redes|few|vacaciones|hour
end|ending|ended this|things|call|shift|class .. on|with|well|by|at|call|here|good|off|in|early|peace|peacefully|
    right|positive|friends .. note|hour|peace|$|time|mediation|meeting|monday|friday|noon|well|5|terms|6|agreement|
    month|week|handshake
end it at|by|on|here|with|well|in .. 5|6|7|8|9|note|please|peace|terms|time|handshake
end|close this|the|it chapter|case|process|mediation|meeting|story|call|peacefully|well|properly|already|in
jefa|jefe|mama|papa|boss|mom|dad|mother|wife|esposa|suegra|coach|manager|supervisor|teacher|vieja|
    madre .. me .. matar|mata|kill|matara ... si|if|late|tarde|cuando|by
me costo|cuesta|corto|cortar|cortaron el|un|la .. ojo|pelo|cabello
lines|lindas
drunk|borracho|ebrio|tomado .. driver|hit|conductor|le|me|choco|crashed
conductor|chofer|driver|senor|tipo|guy|un|a borracho|ebrio|tomado|drunk|borracha
en orden
rather|prefiero .. die|morirme|morir .. than|antes|que
eye for .. not|isnt
pay .. every|cent|what|back|restitution|restitucion
pega .. sol|luz
follow* up|along|through|back
was|were|era suicidal|suicida .. in|that|then|back|en|at
blackout .. here|street|storm|power|whole|neighborhood|again|curtains
rompio|broke|violated|violo la|the|his .. orden|order .. lo|y|and|he .. encerraron|jail|went|metieron
aqui no hay orden
se|can|could|is .. puede|this|it .. aunque|with|ok|con ... order|orden
a mi prima|primo|amiga|vecina|hermana
wont be here|around .. for|12th|flying|on|until|monday|tuesday|wednesday|thursday|friday|saturday|sunday|because|
    vacation|the|next|in|that
no voy a estar .. ciudad|en|ese|esa|el|la|esta|fuera|hasta|casa|lunes|martes|miercoles|jueves|viernes|sabado|
    domingo|proxima
metal detector|detectors .. because|pacemaker|have|plate
wasted .. day|time|money|half|everyones|years
i beat myself up
de .. comida|futbol|videojuegos|trabajo jaja
irme|ir .. del|al|a .. trabajo|casa|turno|escuela|fiesta
HE follows|following|sigue|siguen .. rules|reglas|program|instrucciones
crush it
quiero|wants|que pague .. o sea|el|los
motion|music|movie .. sick|theater
WILL|would feel pressured in|if|by|with
choice .. date|day|time|menu|seat
hit|beat me .. again at|in|and|took|with .. car|truck|uno|bingo|madden|bike
beat|beats me .. at|in .. KIN|bingo|madden|uno|duty|chess|cards|dominoes|spades|again
cerrar|terminar|acabar con este|esto|el|la|todo .. capitulo|proceso|caso|asunto|tema|tramite|ciclo|papeleo|tramites|
    juicio
acabar|terminar con|de|esto|todo .. tarea|trabajo|papeleo|cuestionario|preguntas|pendientes|tramite|turno|bien|paz|
    tiempo|temprano
give|gave|giving up|my|a .. my|seat|smoking|sugar|coke|bread|soda|parking|cigarettes|spot|trying|looking|drinking|
    statement|name|number|address .. finding|school|diet|car|for|lent|parking|seat|$|to|wordle|him|them|the|my
give|gave away|my .. the|prize|kittens|puppies|free|raffle|tickets|number|word|two|best|ending
regale|regalo|regalado|regalaron .. flores|gatitos|perritos|un|una|juguete|cachorros|pastel
cant|can|not|couldnt|dont|cannot|no|wont take|do|make|handle|stand|puedo|mas it|this|that|more|any|el|la|los|con|
    de .. monday|tuesday|wednesday|thursday|friday|saturday|sunday|lunes|martes|miercoles|jueves|viernes|sabado|
        domingo|
    morning|mornings|week|weekends|evenings|shift|shifts|by|date|before|after|today|until|tomorrow|weather|heat|cold|
    noise|calls|hours|math|gluten|mananas|tarde|temprano|10|9|8|stairs|spicy|classes|homework|manana|early|afternoons|
    nights|at|during|that|time|calor|frio|horas|video|online|then
cant|not|wont|no|cannot|couldnt|dont do|make|take it|this|that .. monday|tuesday|wednesday|thursday|friday|saturday|
    sunday|that|tomorrow|before|after|then|morning|on|at|until|by|online|over|alone|without|in|today .. $|day|
        afternoon|
    time|morning|date|phone|text|person|week|video|my|an|noon|5|6|7|4|3
ya? no aguanto|soporto|puedo .. calor|frio|trafico|hambre|sueno|muela|zapatos|espalda|ruido|lluvia|vecino|perro|
    pies|tarea|esperar|dolor|cabeza|rodilla|las|ganas|martes|lunes|jueves|viernes|miercoles|sabado|domingo|risa|comer|
    antes|despues|ese|picante|esa|hoy|manana|por|clases|horario|tacones|gripa|tos|domingos|sabados|fila|alergia|
        internet
ya? no puedo|puede ... ir|llegar|asistir|lunes|martes|miercoles|jueves|viernes|sabado|domingo|comer|cargar|salir|
    manejar|contestar|hablar|caminar|escribir|mandar|creer|manana|tarde|tardes|hora|antes|despues|esperar|ese|esa
no tengo|hay|veo ganas|sentido|caso|fuerzas de|en|para .. cocinar|salir|ir|comer|trabajar|cargar|hablar|manejar|
    tacos|llevar|mandar|discutir
no sirvo para .. hablar|matematicas|cocinar|bailar|esto|eso|los|las|la|cantar
no quiero|queria ser|una carga .. para|mediador|mal|grosero|grosera|malo|mala|molestia|descortes
point|points .. where|of|in|the|meeting|here|location|meet|park
no me|nada importa|importan .. el|la|donde|cual|quien|esperar|si|hora|primero|lugar|que|cuando|sentarme|empezar
me da igual|lo el|la|donde|cual|quien|si|dia|hora|cualquier|que|cuando|mismo|martes .. dia|lugar|hora|primero|donde|
    $|cuando|el|aqui|quien|oficina|lunes|martes|en|habla|online|empiece|mediador|sea|empezar|linea
cancion|pelicula|letra|serie|song|movie|book|lyrics|libro|novela|show|episode|corrido|rola ... KILL|DIE|matar|mato|
    die|morir|kill|suicide|murder|muere
gracias por preguntar
live|living near|in|with|on|alone|there|at|off|by|close|far|here|next|across|together|around|vivir|cerca .. $|my|
    him|her|them|that|peace|fear|the|this|in|to|mom|house|town|same|anymore|city|street|apartment|here|noise|
        roommates|
    block
vivir|vivo|viviendo|seguir|estar|vive en|cerca|con|sola|solo|lejos|ahi|alla|junto|aqui|por .. paz|de|con|ese|el|la|
    esa|miedo|mi|mis|mismo|ellos|casa|colonia|ruido|ciudad|solo|lugar|barrio|los
wake|despertar up .. the|early|kids|baby|at|to|late|my|him|before|temprano|ninos|bebe|people
despertar a|al|temprano|los|tan|bebe
be|stay here .. all|until|past|long|late|for|too|by|when|on|at|$|because .. day|night|hours|late|time|five|him|5|4|
    6|7|8|long|hour|forever|minutes|there
better|easier|mejor|bien sin .. mi|me .. abogado|carro|mama|hijos|familia|hermano|lentes|celular
meet|go|see|start|sit|continue|begin without me
gone|dead .. for|when .. week|month|day|weekend|vacation|days|trip|weeks|work|summer|hour|two|a
im|ill|i be? gone for|until|till|on|from|by|to|all|next|this|that
hasta el|la|las|los|tarde|manana|lunes|martes|miercoles|jueves|viernes|sabado|domingo .. lunes|martes|miercoles|
    jueves|viernes|sabado|domingo|noche|tarde|manana|mes|semana|dia|horas|fin|julio|proximo|siguiente|final|cinco|seis
adios|bye|goodbye|despido|despedida|goodnight de|por|ahora|for|now|see|talk|ttyl|nos|thanks|gracias|have|then|until|
    hoy|party|a|soltera|soltero .. ahora|now|vemos|soltera|soltero|later|soon|then|tomorrow|hoy|day|$|trabajo|
        companera|
    todos|coworker|maestra|casa
choked|drowning|drown|buried|swamped on|in .. drink|laundry|work|homework|emails|paperwork|coke|water|coffee|food
crazy|locura|tonteria .. busy|hours|week|shift|schedule|traffic
stuck in traffic
no|not|dont|never busco|quiero|looking|want|into .. venganza|revenge|vengarme|desquitarme
beat me at
locked out of|my
lock me in for|at|on
va|voy|van a ir|llegar|estar|venir conmigo
scared|afraid|nervous|worried|miedo|nerviosa|nervioso|preocupa ill|i|we|my|de|que .. cry|forget|say|freeze|mess|
    sound|llorar|trabe|equivoque|voice|mind|ponga|olvide|voz
quiero que|pague|pay|pays|paguen|pagar .. pague|paguen|pagar|los|lo|el|for|me .. danos|celular|debe|rompio|carro|
    dano|window|phone|damage|damages|ventana|reparacion|vidrio|repair|lo|bike|gastos|hospital|pantalla|doctor|doctors|
    bills|bill|what|it
make|makes|made|get|have|want|wants|going|gonna|should|has HIM to? pay .. for|me|back|half|$|the|my .. window|phone|
    damage|damages|repair|back|repairs|bills|bike|it|car|door|hospital|broken|broke|fence|deductible|restitution|half|
    what
HE should|will|gonna|needs|going|has|have|can|could|would|must|agreed|wants|said|promised|offered|better|is|va|
    tiene|debe to|que|a? .. pay|pagar|pays|pague .. me|for|back|by|the|los|lo|el|la|half|in|restitution|$|a|monthly|
        mi|
    danos|each|every|what|it|por .. back|window|phone|damage|damages|repair|bills|month|danos|celular|car|door|broke|
        it|
    fence|what|bike|deductible|week|carro|mes|half|ventana|meses|payments|hospital|vidrio|debe|rompio|stole|took
to|justice|learn|teach|taught|lesson|leccion .. a|my|his|her .. lesson .. from|plan|plans|piano|guitar|english|
    swimming|math|that|life
learned|learn|aprendi|taught|aprender .. lesson|leccion
visit|visitar|visita .. grandma|abuela|mom|family|familia|mi|mis|al|doctor|hospital
piece of .. cake|paper|mind
even though|aunque|despite .. it|its|rains|the|llueva|weather|late
call|llamen|llame the? .. office|oficina|mediator|mediadora|police|policia .. station|number|report|officer|for|
    about|para|a .. report|copy|records|informacion|preguntar|number|case|info|reporte|caso
called|llame|call|llamaron|calling the|a|la .. police|policia|cops .. that|esa|when|cuando|ese|after|despues|last|
    report|y|in .. night|noche|dia|year|llegaron|paso|time|it
call for help
help me .. understand|with|find|fill|out|please|figure|choose|pick|decide|translate|pay|get|move|reschedule .. this|
    the|form|question|it|ride|$|that|there|date|time|my|a
ayudenme|ayuda|ayudame|ayudeme a|con|para|de .. entender|llenar|el|la|esto|formulario|pregunta|llegar|escoger|
    formato|papeles|transporte|encontrar|mi|un|contestar
not|dont|no .. sure|know|sleep|work|se .. if|whether|que|how|which|cual|about|yet
"""
