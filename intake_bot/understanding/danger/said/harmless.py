"""Words of danger that are aimed at something harmless, or told of somebody else: no danger. Format: see ``grammar``.

What these cover is not read as danger; ``words.harmless`` says what is harmless.
"""

HARMLESS_SAID = """
# food, games, work: what one overdoses on, destroys, is drunk of
od|oded|oding|overdose|overdosed|overdosing|sobredosis|drunk|wasted|hammered|drowning|armed|loaded|strapped .. on|of|
    de|with|con|in|from|by|en FOOD|PLAYED|DEBTS|snacks|kleenex|tissues|questions
hasta .. arriba|atras|gorro|chanclas|madre|tronco de FOOD|NOBODY|DEBTS|trabajo|cosas|juntas
ando|estoy|voy|vengo|toy|sigo bien|muy|todo|toda|super|re? DRUNK|STONED|high|pedo|tomado|tomada|ciego|
    ciega .. de FOOD|PLAYED|rabia|coraje|sueno|felicidad|emocion|nervios|amor|alegria
tomado|tomada|tomados|agarrado|agarrada .. de|por .. mano|manos|brazo
hammered|wasted|smashed|cooked|crushed ... on|at|by|with|from .. FOOD|NOBODY|roof|roofing|shingles|work|shift|job
KILL|HURT|destroy|demolish|wreck|crush|smoke|LASH HIM|LO|THEM|you|u|yall? at|in|on|en|al|a PLAYED|uno|cards
KILLHIM en|al|a .. PLAYED|uno|billar
KILL|HURT|destroy|demolish|wreck|crush|smoke|murder|matar|mato a|an|the|that|this|those|these|some|my|el|la|los|las|
    un|una|unos|esos|esas|ese|esa FOOD|PLAYED
FOOD ... KILL|HURT|destroy|demolish|wreck|crush|murder|mato|matar em|them|it|those
LO|le voy|vamos .. tiro|golpe|estocada de gracia|final a? .. deuda|deudas|hipoteca|DEBTS|FOOD|PLAYED
knife|bat|machete|cuchillo|pistola|sword|swords|espada|espadas|arma|armas .. foam|espuma|plastic|plastico|juguete|
    lego|cardboard|carton|madera|agua|burbujas|globos
foam|espuma|plastic|plastico|toy|lego|cardboard|lightsaber|inflatable sword|swords|bat|knife|guns
fierro|punta|puntas para el|la hielo|nieve|jardin
# food, bills, weather, pets, machines: what does it to me
NOBODY me|nos esta|estan|trae|traen TORMENTING
NOBODY me|nos va|van|quiere|quieren a? matar|torturar|ahorcar|volver
NOBODY|CLOTHES me|nos TORMENTS
PETS me|nos tiro|tumbo|mordio|pateo|pego
me|nos esta|estan|anda|andan|trae|traen TORMENTING el|la|los|las|mi|mis|este|esta|estas|estos|un|una NOBODY|DEBTS|
    CLOTHES
me|nos anda|esta? buscando|busca el|la|un plomero|electricista|carpintero|albanil|cartero|casero|jardinero|banco
me|nos esta|estan|viene|trae|traen .. matando|torturando el|la|los|las|mi|mis|este|esta|estas|estos|un|una ACHES|
    CLOTHES|FOOD
me|nos va|van|quiere|quieren a? matar|torturar|ahorcar|volver el|la|los|las|mi|mis|este|esta|estas|estos|un|
    una NOBODY|DEBTS|CLOTHES
me|nos TORMENTS el|la|los|las|mi|mis|este|esta|estas|estos|un|una NOBODY|DEBTS|CLOTHES
me|nos amenazo|amenaza|obliga|obligan el|la banco|hipoteca|arrendador|dieta|horario
me|nos obliga|obligan|OBLIGA a? comer .. verduras|ensalada|brocoli|avena
NOBODY|ACHES|CLOTHES|DEBTS is|are|keeps killing|strangling|torturing|murdering me|us
me .. va|van|quiere|quieren|esta|estan|vas? a? matar|mata|matan|matando .. de|del|con risa|infarto|corazon|gusto|
    susto|nervios|aburrimiento|hambre|coraje|amor|verguenza|ternura|orgullo|sueno|pena|cansancio|tanto|tanta|tantas|
    tantos
LO|la|lo mato con .. disculpa|respuesta|mirada|indiferencia|sonrisa|ternura|chiste|risa
torturando|matando|PEGANDO .... me pintan|pinta|peinan|peina|maquillan|cosquillas
me suena|suenan a|el|la|los|que|de|ese|esa|tu|lo|este|esta|raro|bien|mucho|familiar|conocido
me|nos tiene|tienen|trae|traen .. encerrada|encerrado|acorralada|acorralado|secuestrada|secuestrado|amarrada|
    amarrado en .. juntas|reuniones|trafico|aeropuerto
me agarra .. la|el|un|una ansiedad|nervio|tristeza|llanto|gripa|sueno|hambre|risa|frio|miedo|angustia|panico|
    calambre|antojo|nostalgia
auxilio|help mi|my? KIN|bebe|nieto|nieta .. puso|escondio|cambio|borro|hid|changed|put|erased
me guarda|guardan|lleva|llevan|cuida|cuidan .. papeles|documentos|pasaporte|dinero|llaves .. para|pa .. no .. pierda|
    pierdan
# wounds that a game, a crash or a doctor explains
WOUNDS ... from|by|de|del|por|in|en|at|playing|jugando|during .. the|a|my|mi|el|la|los|su|his|her|un|una? PLAYFUL|
    CUREDBY|crash|wreck
WOUNDS .... jugando|playing|codazo|pelotazo|en|in|at .. PLAYFUL|balon|pelota
dejo|deja .. morada|adolorida .. la|el teta|chichi|pecho|seno
swung|swings .... we .. laughing|laughed|laugh
HE .. STRUCK|HIT me once .... we laugh
not|isnt|aint allowed out|outside .... program|facility|rehab|programa|probation
life|car|health|auto|dental|home insurance .. guy|man|lady|agent|salesman .. sell*
no me deja|dejan salir .. despues|tarde|antes|hasta|noche .... tengo 13|14|15|16|17
duermo|dormimos|duerme|sleep|sleeping|slept .. en|in .. carro|coche|troca|camioneta|camion|sala|sillon|car|truck|van|
    couch ... turno|turnos|lejos|commute|ronca|ronquidos|snores|snoring|visitas|guests|trucker|ruta
cambie|cambiamos|cambio|mude|mudamos|moved|moving|changed .. de|to|a|from|the|my|our|closer|mas? .. casa|house|cerca|
    place|apartment|numero|number|mind ... dueno|landlord|vendio|sold|plan|compania|carrier|cheaper|barato|front|back
put|puse|pusimos|puso|instale .. cameras|camara|camaras .. por .. robo|seguro
# asked by a form, a nurse, a friend; known from work, church or the news
ask|asks|asked|asking|preguntan|preguntar|preguntaron|pregunto|pregunta .. if|about|whether|am|si|sobre|por|de|
    thinking .... suicid*|SELFKILL|SELFHARM .. said|say|answered|dije|conteste|puse .. no|not|nope|never|nel|nah
suicid* line|prevencion|prevention|hotline|squeeze|bid|door|rates|by .. boredom|calls|volunteer|survey|aburrimiento
linea|prevencion|hotline|lifeline|volunteer|voluntaria|voluntario|tesis|thesis|sermon|charla|taller|training|curso|
    conferencia|noticias|news|estadistica|estadisticas|articulo|article|podcast|curriculum|vemos|hay|muchos|tantos|
    prevenir|awareness .. de|on|about|sobre|of|y|suicid* .. suicid*
linea|prevencion|hotline|lifeline|volunteer|voluntaria|voluntario|tesis|thesis|sermon|charla|taller|training|curso|
    conferencia|estadistica|estadisticas|vemos .. suicid*
hay|muchos|tantos|tantas|many suicid*
no fue|era|is|was|es .. suicid* .... fue|era|sino|was|accident*
soga|rope|noose|lazo .. cuello|neck .. como dicen|hipoteca|deuda|deudas|mortgage
no .. quiero|voy|want|gonna .. echar|poner|put .. soga|noose .. al|around? cuello|neck?
compre|bought|traje|buy|necesito|ocupo .. soga|rope|mecate|lazo|reata|cuerda .... colchon|mattress|mudanza|lancha|
    boat|tent|pinata|hamaca|hammock|tendedero|clothesline
WANT|WILL to? DIE with|at|a|de|an .. viejo|vieja|viejito|viejita|old|clear|clean|90|95|100|noventa|cien
feel|feeling|felt|siento dead|muerta|muerto inside|por? dentro? on|los|at|in|after .. monday|mondays|lunes|gym|
    traffic
tired|sick|done|over|exhausted|cansada|cansado|harto|harta of|with|de living|vivir with|out|con|off|next .. inlaws|
    roommates|roommate|parents|suegros|suegra|papas|suitcase|suitcases|maletas
cant|cannot go|keep|carry on|going with .. the|this survey|form|page|app|link|call|questions|test|application
no puedo seguir con .. la|el|esta|este encuesta|formulario|pagina|app|liga|llamada|preguntas|cuestionario
despidame|despidanos|me despido .. por|hoy|ya .. me? voy? .. a|al|para dormir|casa|trabajo|cama
hoy|ya me voy a|al|para|pa|temprano .. trabajar|casa|trabajo|chamba|comer|escuela|trabajar|viaje|banar|doctor|misa|
    clase|clinica|gym|rancho|mercado
hoy me voy $|a|al|para|pa|temprano trabajar|casa|trabajo|chamba|comer|escuela|trabajar|viaje|banar|doctor|misa|clase|
    clinica|gym|rancho|mercado|de
lo voy|iba a hacer lo|la de participar|ir|hablar|firmar|venir
adios|goodbye .. mundo|world cruel .. dijo|said|grito|says|dice
# dead and past things told
life|seguro|seguros insurance|de vida? .. guy|man|lady|agent
nobodys|noone|noones|nobody|no|nadie .. ones|is|me|twisting|holding|pushing|forcing|pushed|esta|tiene .. gun|arm|
    pistola .. to|a|en|my|head .. head|arm|cabeza
worried|worry|preocupa|miedo|afraid|scared ... boring|aburrid*|awkward|stutter|tartamude*|accent|acento|sweaty
# more ways of speaking
get|gets|got|getting|be|being|been kicked out|off|outta
nobody|noone|nadie from|de|on ... pushed|FORCED|FORCING|presiono|obligo
blackmail|chantaje lol|no|nah|jaja|not|never
FORCED into|to rob*|steal*|drive|driving|sell|selling|hide|hold|holding|break|carry
se queria|quiso matar|suicidar|morir
corrector|autocorrect|autocorrector .... era|meant|changed|cambio
ciego|ciega|blind|perdido|perdida .... glaucoma|lentes|vista|cataratas|glasses|mapa|map
meds|medicine|pills|DRUGS|they make|makes|hacen|ponen|made me .. sleepy|sick|gain|drowsy|hungry|subir
my DRUGS are|is refilled
tome|take|took un|una|mi|an ibuprofeno|paracetamol|aspirina|tylenol|advil|taxi|uber
lo voy a hacer .... lo de participar|ir|hablar|firmar|venir
hammered .... roof|roofing|shingles|nails|clavos|crew
en la mira el|la|un|una|los|ese horario|trabajo|casa|carro|departamento|puesto|cita|dia
shot lined up
driver|other|he|she|they|him|kid|guy ... was|were|got on .. meth|fentanyl|heroin|coke|crack|percs|acid
mate|KILL .. la|el|my|the MACHINES|pantalla|screen|phone|celular|battery|bateria|mood|vibe
hes|shes|theyre coming around|along
sicario|hitman|gatillero .. segun|movie|mentira|pelicula
i|me|yo burned|smashed|jammed|cut|queme|machuque my|la|el hand|thumb|finger|toe|mano|dedo .. in|on|con|at|with|
    en .. door|fryer|stove|oven|knife|can|puerta|estufa|comal|sarten|grill|truck
le|les pegue|di un|una|el grito|susto|gritos|abrazo|beso|aventon|llamada|regano|gripa|estiron .. a? mi? hija|hijo|
    esposa|esposo|mama|papa?
do|does|why|porque|siempre you|u|they|yall|ustedes|le|les? ask|preguntan|pregunta a? everyone|everybody|todos|
    todas .. if|about|si|de|sobre .... suicid*|SELFKILL|SELFHARM
"""
