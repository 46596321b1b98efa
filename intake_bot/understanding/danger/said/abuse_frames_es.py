"""Being hurt, held, robbed or used by someone at home: in Spanish, and lately in both. See ``grammar``."""

ABUSE_FRAMES_ES = """
== clear
me|nos|m PEGANME .. $|si|cuando|y|con|por|cada|porque|hasta|como|la|el|mi|de|al|feo|bien|duro|ni|pero|ese|este|
    mientras|sin|tanto|muy|mas|casi|que|tambien|desde|para|entre|mucho|otra|nomas|aunque|en|delante|enfrente|a|
    siempre|diario|seguido|todos|todas|los|las|su|una|ya|horrible|fuerte|igual|vez|luego|despues|aqui|jueves|lunes|
    viernes|sabado|domingo|noches|dias|encima|tambien|hoy
me|nos|m PEGANME
HOMEY|he|she|they|hes|shes|theyre|el|ella|ellos|quien|que .. me|nos|m DEALS|DEALT .. a|de|con|una|unas|unos|un|mis|el|
    la|sus|puro|puros|otra|tremenda|buena? WALLOPS
me|nos|m DEALS .. WALLOPS .. si|cuando|por|cada|diario|todos|otra|hoy|anoche|ayer|ahorita|y|porque|hasta|$|en|cuando|
    frente|delante|bien|de|la|el|con|como|esta
me|nos|m esta|anda|sigue|siguen|estan|ta|ta|acaba|vino|llego|vuelve|empezo|empieza a|de|y? GOLPEANDO|sonando|fajando|
    tocando|pegar|golpear|corriendo|ahorcar|dando|corretear|quemando|tocar|manosear|violar|insultar|encerrar
HOMEY .. PEGANME .. a .. mi|mis|la|su|los|el|nosotros|todos KIN|ninos|hermanitos|hermanita|HOMEY|bebe|mama|$|hijos
HOMEY|hombre|marido|que|quien|papa .. le|la|los|les|nos PEGANME|pega|golpea|patea .. a|feo|diario|todos|con|duro|
    ahorita|delante|horrible|mucho|cuando .. mi|mis|mama|hermana|hijos|toma|llega|dias|cinto
me|nos|m PARTE .. MYBODY|hocico|cara|boca .. $|otra|por|cuando|de|con|y|cada|porque|si|nomas|enfrente|asi|en|contra
HOMEY|he|she|they|hes|shes|theyre|el|ella|ellos .. me|nos|m PARTE .. MYBODY
creo .. que .. me|nos .. PARTE|PEGARONME .. MYBODY|BODYPART
MYBODY|BODYPART .. HURTNOW .... HOMEY|me|el|por|dejo|anoche|ayer|pego|hizo|doy|puerta|vez
HOMEY .... MYBODY .. HURTNOW
tengo|traigo|ando|amaneci|quede|estoy|ando|llevo|sigo .. con|la|el|los|un|las|mi|toda|dos|unos|una .. BODYPART|cara|
    boca|ojo|cuerpo .. HURTNOW .... el|me|HOMEY|no|anoche|$|otra|puedo|y
tengo|traigo|ando .. la|el|los|dos|mi boca|cara|dedos|costillas|labio|hocico|quijada|cara|brazo .. HURTNOW .. $|y|no|
    por|me|mi
no .. veo|oigo|puedo|siento .. del|de|por|con|mover|abrir|tragar|respirar|caminar|el .. ojo|oido|brazo|boca|izquierdo|
    derecho|mano|costillas|bien .... pego|golpe*|partio|marido|cachetada|duro|ahorco
deja|dejar|dejan .. morada|marcada|marcado|moreteada|tirada|inconsciente|ciega|coja|irreconocible|marcados .. $|otra|
    y|de|cuando|la|con|el|a|en
HOMEY|otra|anoche|me .. dejo|dejado .. morada|marcada|moreteada|tirada|coja|ciega .. otra|$|la|de|el|anoche
no .. vuelve|vuelva|vuelven .. a .. dejar|pegar|golpear|encerrar|tocar .. $|morada|me|otra|marcada
hay|no .. dia|noche|semana ... que .. no .. me|nos .. PEGANME|toque|pegue|golpee|golpe|grite|quite|humille
cada .. que|vez|noche|dia|quincena|fin|rato .. llega|toma|se|pierde|viene|sale|me|nos|enoja|PEGANME ... me|nos|
    PEGANME|golpes|toca|revienta .. PEGANME|PARTE|golpes|golpear|$|DEALS|toca|BODYPART|boca
si|cuando .. no|tardo|llego|contesto|hablo|digo|salgo|junto|pago|quiero|hago|niego|lloro|grito|dejo|tarde|halla|
    encuentra|ve|entera|despierta|pido .... me|nos .. PEGANME|remata|golpea .. $|a|con|otra|y|de|los|el|la|mis
si|cuando .. no|tardo|llego|contesto|hablo|digo|salgo|junto|pago|quiero|hago|niego|lloro|grito|dejo|tarde|halla|
    encuentra|entera|despierta .... me|nos DEALS .. WALLOPS
si|cuando .. no|tardo|llego|contesto|hablo|digo|salgo|quiero|hago|niego|lloro|halla|entera .... me|nos va a? .. dar|
    matar|golpear|pegar|quebrar ... $|otra|golpiza|paliza|chinga|madriza
si .. me|nos|se|lo .. halla|encuentra|cacha|ve|agarra|descubre|entera|despierta|oye|escucha .... me|nos .. mata|va|
    pega|golpea|quiebra|revienta|remata .... borro|borre|rapido|escondida|escondidas|escrib*|mensaje|mensajes|texto|
    golpiza|ya viene|dar
va|vaya|puede|quiere|iba .. a|que|me .. dar|darme|matar|matarme|golpear|golpearme|rematar|pegar|pegarme|quebrar|
    quemar|encerrar|acabar|picar .. otra|una|a|golpiza|paliza|hoy|esta .. golpiza|paliza|chinga|noche|$|madriza|si|
    putiza|con
dice|dijo|jura|grita|gritando|amenaza|gritandome .. que|de|con ... me|nos .. a? .. mata|matar|quiebra|quema|corta|
    remata|ahorca|pica|desfigura|quebrar|quemar|acabar|matarme|quebrarme|ahorcar|picar|matarnos .. $|si|hoy|piernas|
    esta|noche|las|la|los|ahora
dice|dijo|dicen|amenaza|amenazo|amenazan|jura .. que|con|de|si ... si|que .. me|lo|no|voy|hablo|digo|salgo|dejo|
    denuncio|escapo .... mata|matan|quiebra|quema|quita|acido|desaparece|deporta|deportan|golpea|pega|rompe|echa|
    ahorca|hunde|migra .. a|los|las|mis|me|mi|al|$|la|con|ninos|familia|encima
gritando|gritos|grita|gritandome .. que .. hoy|me|esta|va|si|ahora .. si|me|noche|va|a|que .. mata|matar|muero|matarme
esta|anda|viene|sigue .. tocando|golpeando|pateando|tumbando|rompiendo|azotando|aventando|forzando|tirando|
    dando .. la|a|mi|las|todo|patadas .. puerta|patadas|ventana|todo|cosas|casa|porton ... y|$|trae|por|que|con|mi|
    hago|ayuda|viene|patadas|ahorita
trae|tiene|agarro|saco|anda|viene|traia .. el|un|una|la|su .. bate|cuchillo|machete|pistola|cinto|cinturon|palo|cable|
    tubo|martillo|galon|navaja|hacha .... que hago|puerta|ayuda|ninos|nos|me|escondid*|encerrad*|cuarto|viene|estoy|
    patio|arriba
me|nos|le .. pone|pega|mete|ponen .. el|un|la|una .. cuchillo|pistola|navaja|machete|cigarro|plancha|almohada|bolsa|
    encendedor|tijeras|picahielo|pie|rodilla .. en|sobre|al|por|contra .. el|la|mi|los|mis .. cuello|panza|cara|
    cabeza|garganta|brazo|mano|boca|frente|pierna|espalda|costillas|pecho
me|nos puso|puesto|metio ... cuchillo|pistola|machete|navaja ... delante|enfrente|anoche|hoy|ayer|otra|ahorita|
    embarazada|meses
me|nos|le .. apunta|apuntando|apuntandonos|apuntandome|encanona|hincados|hincadas .. con|a la|en la|sala
tiene|tienen|trae .. a|nos|me|todos|todas ... hincados|apuntandonos|amarrados|encerrados|apuntandome|hincada|hincadas
me|nos .. avienta|tira|empuja|lanza|arroja|estrella|azota|baja|arrastra|jala|saca|hala .. de|por|contra|del|encima|
    las|la|al|a .. escaleras|escalera|troca|carro|pared|piso|balcon|ventana|calle|banqueta|patadas|pelo|pelos|
    cabellos|golpes|suelo|marcha|mesa|puente|azotea|espejo
me|nos .. ha|han|habia .. mandado|dejado|tirado|quitado|pegado|golpeado|roto|quebrado|vuelto|amenazado|levantado|
    obligado|forzado .. al|a|sin|el|la|mi|las|los|dos|tres|alzar|otra .. hospital|conocimiento|celular|movil|llaves|
    mano|manos|papeles|costillas|calle|pegar|telefono|dni|ine|dinero|pasaporte|costilla|medio
mandado|mando|manda .. al hospital .. $|tres|dos|varias|este|otra|anoche|el|mi|ya|y
estoy|acabo|vengo|salgo|llegue .. en|de|del|al hospital|urgencias|clinica|cruz|imss|seguro ... me .. PEGARONME|
    PEGANME|cosiendo|navajeo|pico|quebro .. HOMEY|mi|el|la|por|$|con|anoche
me|nos|m TAKESIT .. mi|mis|el|la|los|las|todos|todas|toda|hasta|las? LIFELINE .... este|escribo|prestad*|vecina|
    vecino|salir|encerrad*|pega|golpe*|sola|afuera|amiga|tablet|hermana|dormida|no|deporta*|denuncio|hablo|gpes|gasto|
    llave|nadie
HOMEY|el|ella|HOMEY|he|she|they|hes|shes|theyre|el|ella|ellos .. TAKESIT .. mi|mis|todo|todos LIFELINE .. y|,|mi|con|
    para|escondid*|cel .... prestado|prestada|escribo|salir|pega|encerrada|dinero|cel|otro|escondida
este|esta|desde|numero|escribo .. es|de|del|uno|otro|un|la|el .. prestado|vecina|vecino|prima|amiga|cria|crio|nino|
    nina|tienda|hija|prestada|hermana .... quito|rompio|quebro|escondio|trae|tiene|encerr*|quitaron|pega|golpe*
HELDIN .... HOMEY|he|she|they|hes|shes|theyre|el|ella|ellos|el|ella .. llave|llaves|hit|drunk|locked|quito|trae|tiene|
    keeps|took|has|fue|se|lleva|llevo|works|work|esconde|dice|wont|left|says|nailed|pega|grita|leaves|puso
HOMEY|he|she|they|hes|shes|theyre|el|ella|ellos ... HELDIN .. $|desde|since|and|con|with|in|en|so|de|del|if|cuando|
    when|hasta|till|until|all|room|house|casa|ni|sola|for
encerrada|encerrado|encerradas|encerrados .. desde|sin|bajo|hace|con .. llave|lunes|martes|miercoles|jueves|viernes|
    sabado|domingo|ayer|candado|dias|comer|ninos|el|anoche|dos|tres|un|luz|telefono|cuando
no me|nos|m deja|dejan|dejo salir|irme|comer|dormir|ir|escapar|hablar|banarme .. de|del|ni|sola|a|desde|y|hay|con|que|
    al|sin|para|porque|nunca|pa|hasta|since .. $|cuarto|casa|aqui|la|nadie|mi|el|que|doctor|hospital|ni|ningun|calle|
    alguien|familia|patio|sola|friday|verlos|noche
me|nos tiene|tienen|trae|traen|mantiene|mantienen|deja|dejan trabajando|encerr*|sin|bajo|amarr*|esclav*|prohibido|
    vigil*|amenaz*|cautiv*|vela|velada|agarrada .. $|paga|sin|pagar|llave|con|y|en|desde|comer|aqui|del|hablar|salir|
    casa|pa|para|brazo|comida
trabajando|trabajo|trabajamos .. sin|dia|16|14|18|gratis|noche .. paga|pagar|horas|sueldo|cobrar|comer .... amenaz*|
    papeles|pasaporte|matan|salir|familia|migra|deja|encerr*|escap*|pega|golpe*
me|nos|m hace|hacen|obliga|obligan|pone|fuerza|forza|obligo|forzo|forzaron|obligaron .. a|que|otra .. acostarme|
    dormir|coger|tocarlo|tener|acostarnos|desnudarme|besarlo|chuparsela|prostituirme|robar|vender|hacerlo .. con|
    cuando|relaciones|sexo|sus|droga|$|fuerza|desnuda
me pone|obliga|manda a .. pedir|vender|trabajar|prostituirme ... si|golpe*|quema|pega|crucero
anoche|ayer|hoy|otra|ahorita|madrugada .. me|nos .. forzo|obligo|violo|toco|manoseo|quemo|ahorco|tiro|aventó|avento|
    encerro|amarro|pego|dio|golpeo|jalo|quebro|puso|estrello|corto|sumio|volteo|echo|arrastro|pateo
me|nos .. forzo|obligo|violo|toco|manoseo|quemo|ahorco|tiro|avento|encerro|amarro|pego|golpeo|quebro|estrello|corto|
    sumio|pateo|cacheteo|arrastro|volteo .. anoche|ayer|otra|hoy|encima|ahorita|delante|enfrente .. $|vez|en|y|por|de|
    con|los|mi|el|hoy|no|porque
me|nos .. PEGARONME .. por|porque|nomas .. DAILYWHY|no le|me|que .. $|DAILYWHY|la|el|le|lo|me|con|a|en
me|nos .. PEGARONME ... delante|enfrente|frente .. de|a .. ninos|hijos|hijas|familia|amigos|todos|nina|nino
HOMEY|hombres|senor|patron|mayordomo|tio|padrastro|hermano .. me|nos|a .. toca|tocan|manosea|soba|besa|agarra|lame|
    acaricia|tocando|abusa|hace|mete|viola|muchachas|cosas ... ATNIGHT|cosas|cuando|mano|no|si|por|partes|mi|tocó|
    toco|otra|secreto|digo
me|nos .. hace|haciendo|hacen cosas .. $|cuando|malas|feas|en|por|de|y|mientras|que|cada
volvio|vuelve|regreso ... otra|de|a|me ... tocando|tocar|pegando|pegar|golpear|golpeando|encerrar|manosear .. $|me|a|
    mi|otra|y|por
mete|meterse|metio|metiendo|entra|viene|sube|pasa .. a|en|al|con .. mi|mis|nuestra|nuestro cuarto|cama|recamara|
    cobijas|regadera|bano .... noche|noches|dormida|duermo|mama|toca|trabaja|tomado|desnudo|nadie|de|cuando|ya no
me|nos .. da|dan|dio|echa|pone|mete|obliga|hace .. pastillas|algo|gotas|droga|drogas|tomar|un .. para|pa|pastillas|en|
    y .. dormir|amanezco|desperte|despierto|dormida|que|amanezco|no .. $|desnuda|y|desperte|despierto|acuerdo|
    amanezco|sienta|salga
amanezco|desperte|despierto|amaneci .. desnuda|encuerada|adolorida|sangrando|golpeada|sin
me .. cobra|cobran|pago|paga .. con|por|la|el .. mi cuerpo|cuerpo|sexo|acostarme|favores|dormir|renta|noche .. $|y|si|
    renta|me|con|cuerpo
me|nos .. echo|avento|tiro|echa|rocio|echar|vacio|aventar|tirar|aventó .. agua|aceite|cafe|sopa|acido|cloro|alcohol|
    gasolina|caldo|thinner|plato .. hirviendo|caliente|encima|cara|espalda|piernas|brazo|pies
me|nos va a? echar|aventar|rociar|tirar acido|gasolina|aceite|agua|cloro
levanto|alza|alzo|alzado|alzarme|levanta|levantado|pone|puso|puesto .. la|las mano|manos .. $|encima|otra|a|mi|hace|
    cuando|hoy|y|delante
por .. mandarme|escribir*|contestar*|hablar*|salir|llegar|tardar*|ese|pedir .... me .. PEGARONME|DEALS|DEALT|
    PEGANME .. $|a|WALLOPS|con|la|el|de|MYBODY|otra|y
dedos|costillas|brazo|nariz|quijada|ojo|boca .. quebrad*|rot*|partid*|hinchad*|morad*|cerrad*|fractur* .... HOMEY|me|
    escribo|el|por eso
por eso .... quebro|rompio|partio|fracturo|zafo .. los|el|la|dos|las .. dedos|brazo|mano|muneca|dedo
caer|cai|caigo|resbale|tropece|puerta|escalera|escaleras ... HOMEY|digo|diga|dije|decir|doctor|planta|dijo|urgencias|
    enfermera ... tiro|pego|aventó|avento|respirar|mentira|hizo|empujo|golpe*|duele|resbale
encerrad*|escondid*|metid*|trancad* .. en|con|bajo|debajo|aqui .. el|la|mi|los|de .. bano|cuarto|closet|ropero|ninos|
    cama|carro|azotea|cocina .... el|HOMEY|trae|esta|golpe*|puerta|llave|afuera|ayuda|no|tomado|viene|nina|grit*|
    tirando|busca
ayuda|auxilio|porfavor|porfa|help|urgente|socorro .... golpes|golpe*|pega*|mata*|cuchillo|encerr*|gritando|machete|
    pistola|tumb*|rompiendo|ahorca*
esta|anda rompiendo|quebrando|destrozando|quemando .. todo|la|mi|mis|las .. y|ropa|cosas|casa|platos|todo .. viene|me|
    por|y|que|patio|no|dijo
quemo|quema|corto|tiro|rompio .. mi|mis|toda|nuestra ropa|cosas|fotos|cama .... sigo|sigue|galon|yo|encerr*|mata*|
    golpe*|encima
le|nos .. tengo|tiene|pido|pedir .. que|permiso .... para|pa|hasta .... tardo|no|si .. me .. PEGANME|golpea|pega
prohibido|prohibe|prohibio .. hablar|salir|ver|trabajar|que ... con|mi|nadie|familia|sola ... PEGARONME|golpe*|
    fracturo|pega|quebro|encerr*|mata
despierta|despierto|levanta .. a|con golpes|patadas|gritos|cinturonazos|agua
vivo con miedo .... golpes|pega|mata|golpe*|me
los|nos|les .. dejo|deja|dejaron .. marcados|marcadas|moreteados .. $|y|de|a
sumio|hundio|metio|sumia .. la|mi cabeza|cara .. en|al|a .. fregadero|agua|escusado|inodoro|tina|pila|cubeta|lavabo|
    almohada
le .. pega|golpea|esta|anda|sigue .. a|pegando|golpeando .. a|mi|mis|la? mi|mama|hermana|mis .. $|y|con|otra|ahorita|
    cuando|mucho|todos|diario|enfrente|mama|hermana|hermano|hijos|hermanita|abuela
colgo|amarro|encadeno|encierra|quema|quemo .. a|al|los|de .. mi|mis|los|brazos|manos|ninos hija|hijo|ninos|hijos|
    brazos|bebe|nina|pies|nietos

== clear recent
HOMEY|he|she|they|hes|shes|theyre|el|ella|ellos .. me|nos .. PEGARONME
me|nos .. avento|aventaron|tiro|tiraron|empujo|lanzo|arrojo|estrello|azoto|arrastro|saco|halo|jalo .. de|por|contra|
    del|encima|las|la|al|a .. escaleras|escalera|troca|carro|pared|piso|balcon|ventana|calle|banqueta|patadas|pelo|
    pelos|cabellos|golpes|suelo|marcha|mesa|puente|azotea|espejo
me|nos encerro|encerraron
me|nos .. apunto|encanono .. con
me|nos|le .. puso|metio|acerco|paso .. el|un|la|una .. cuchillo|pistola|navaja|machete|cigarro|plancha|almohada|bolsa|
    encendedor|tijeras .. en|sobre|al|por|contra
me|nos PARTE .. MYBODY
HOMEY|he|she|they|hes|shes|theyre|el|ella|ellos .. locked|chained|trapped|tied|shut .. me|us|kids .. in|inside|out|up|
    door|shed|basement|garage|closet|room|outside|bathroom
HOMEY|he|she|they|hes|shes|theyre|el|ella|ellos .. STRUCK ME|MYBODY
held|put|pressed .. a|the|his ARMED|DEADLY|knife .. to|at|on|against .. my|me|us
me|nos DEALS|DEALT .. WALLOPS
== clear
been|being|im|kept held|kept|locked|stuck .. in|at|here|inside ... room|apartment|house|basement|trailer|place|
    closet .... key|leave|out|phone|door|since|friday|monday
locked|locks|hid|hides|took|takes|taken .. away .. my|all ... shoes|coat|clothes|keys|wheelchair|walker|cane|phone
not|never|aint permitted|allowed out|outside
slapped|smacked|knocked|punched|pushed|shoved|beat .. around .. for|by|when|again|every|if
HOMEY .. me|nos .. clavo|encajo|enterro|pico|corto|quemo|mordio|ahorco|pego|golpeo|amarro|encerro|navajeo|apunalo|
    arrastro|pateo .. anoche|ayer|hoy|con|en|y|las|el|un|la|de
me|nos amarro|encadeno|encerro .. a|en|al|con .. la|el|mi|una? cama|silla|cuarto|bano|pata|llave|carro|tubo|closet|
    bodega|sotano|patio|ropero|cochera
me|nos .. navajeo|apunalo|acuchillo|quebro|ahorco .... HOMEY|marido|pareja
no m|me|nos deja|dejan salir .. $|hay|ay|alguien|ayuda|porfa|que|since|desde|ni|de|del|al|para|si|y
si .. se|me .. entera|ve|encuentra|cacha|halla .... me mata|golpea|pega|remata .... borro|borrar|borre|escond*|
    mensaje|escrib*
si .. entera|ve|lee .... mensaje|mensajes|escrib* .... me mata|pega|golpea|remata
tronó|trono|quebro|rompio|partio|fracturo .. una|la|dos|el|mi|los costilla|costillas|nariz|brazo|dedo|dedos|diente|
    muneca .. $|y|ayer|por|me|otra
peeing|pissing|coughing|spitting|vomiting|throwing .. blood
how .. get out ... he|she|they .. nailed|locked|took|has|barricaded|keeps
BODYPART|face|lip|lips|eye .. split|busted|swollen|bleeding|cut .... no shoes|barefoot|kids .. in there|finish|
    finish what
he|she|hell|shell finish what he|she started
my|the HOMEY .. did|does .. it|this|that .. again|then|and|to .. my|me|again|face|sorry|out
bends|bent|twists|twisted|squeezes|squeezing|breaks .. my|me .. fingers|arm|wrist|leg|hand|neck .. back|til|until|so|
    hard|when|every|if|while
pulling|pulls|takes|taking|removes|hides|unplugs .. my oxygen|insulin|inhaler|cane|walker|wheelchair|meds|medicine|
    pills|hearing|glasses|catheter
they|he|she|el|ella|ellos|patron|boss .. no|not|dont|never .. pay .. me|us .... hit|hits|beat|stick|threat*|passport|
    papers|lock*
got|has|have .. me|us .. in .. the|a closet|trunk|basement|cage|garage|corner|headlock|chokehold
se quita|quito|saca|saco|trae|agarra .. el|la cinto|cinturon|cable|chancla|machete .... $|y|toca|mi|me
no .. me|nos .. da|dan .. de|comida|agua|mis? comer|agua|medicina|pastillas|comida .... ni|salir|encerr*|escond*|deja|
    hambre
ABUSER .. que|me .. toca|manosea|soba .. y|en|cuando|por|de|mi|las|los ... amenaz*|nadie|creer|noche|dice|secreto|
    decir|cuarto|partes|piernas|duermo|pechos
me|nos quiso|intento|trato|queria|intentaba .. de? ahorcar|matar|golpear|pegar|quemar|violar|asfixiar|acuchillar|
    estrangular|ahogar|encerrar|forzar|tocar .. $|delante|enfrente|otra|anoche|ayer|hoy|con|en|y
== clear
me|nos corrio|saco|echo|boto|corre|saca|echa|aventó .. casa|cuarto|puerta .. a golpes|patadas|empujones|cinturonazos|
    madrazos
HOMEY .. los|las|les|la PEGANME $|cuando|con|y|diario|si
HOMEY|he|she .. STRUCK me|us .. so hard
RAGES ... im|we|were|kids|i .. under|in|hiding|locked .. bed|closet|bathroom|basement
me|nos dejo|deja .. el|un|la|los|con .. ojo|labio|boca|cara|brazo|cuerpo|ojos .. HURTNOW
"""
