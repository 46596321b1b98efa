"""What people say when they do not know, in Spanish. Written as ``tree`` says; a heading's example is tested."""

UNSURE_SPANISH = """
= unsure anywhere, at every choice
# the word itself
quiza|quizas|quisas|quisa|depende|indeciso|indecisa|talvez|kisas|kiza|quien_sabe
probablemente
# they do not know
no se
no se si|que|como|cuando decir|hacer|pensar?
no se bien|todavia|aun|la|si verdad?
no lo se
pues|este|hijole no se
no sabria decirle|decir|decirte|que? decir?
no le|te|lo? sabria|se decir
no|todavia estoy muy|tan? seguro|segura|convencido|convencida|decidido|decidida
quien sabe
ni idea
no tengo ni? idea
aun|todavia no se|decido|sabria|he|lo|me|estoy se|decido|decidido|seguro|segura?
todavia|aun no lo decido|se|sabemos
vete|vaya a saber
vaya usted a saber
# they must think, ask or wait
la verdad|neta no lo? se
dejame|dejeme|dejenme|deje|deja pensarlo|pensar|lo|pienso|ver pienso?
lo voy a pensar
voy a pensarlo
lo tengo que pensar
tengo|necesito|quiero que? pensarlo|pensar
lo pienso|pensare|pensaria
lo estoy|ando pensando
estoy|ando pensandolo
no me|lo|he decido|decidido|decidi
no lo he decidido|pensado
ahi|ya|luego|despues vemos|veremos|veo|vere
sometimes i? want|think|feel|do? to|yes? and|but? sometimes not|no|i do? not?
# yes and no at once
a lo mejor si|no?
puede que si|no
chance y|que si|no?
igual y si|no?
tengo mis? dudas
a veces si a veces no
a veces pienso|digo|quiero|me|creo que|dan? si|ganas? y|pero? a|otras veces que|ya|siento? no
one|some day|days|minute yes|i want|do? to? the|other? next|days|day? no|not|i do? not?
hay|unos dias en? que|si y? hay? otros|dias? en? que? no?
no le|les|te puedo|podria decir
no puedo|podria decir|decirle|decirte|decirles ni|que|si
si|yessi y no
ni si ni no
mitad y? mitad
parte de mi
# it may be, it depends
yo que se
tal|tl vez|ves
puede|podria ser
estoy indeciso|indecisa
mas o menos
ni una cosa ni la? otra
sepa la bola|pepa
me la pienso
por un lado
= unsure anywhere
# the word itself: "quizás"
chanza|chansa|asegun|aseguin|sepaa|npi|nidea|nose|nolose|quiensabe|kiensabe|quizaa
pensandolo
indecisa|indeciso|dudoso|dudosa|dudando
dudo
# they do not know: "no sé"
no estoy nada|tampoco|bien seguro|segura
a saber
sabra|solo|sabe dios|diosito
solo dios sabe|sabra|dira
dios dira|sabra|sabe
pos|pues quien sabe
ni la mas|menor|remota|minima? minima|remota|idea|puta idea?
no tengo ni? la? mas? menor|remota|minima|puta|zorra|pinche idea
ni puta|zorra|pajolera|pinche idea
vaya uno|usted a saber
vete tu a saber
no lo tengo|veo claro|decidido|seguro
no lo tengo muy|tan|del|todo claro|seguro|todo
no estoy del todo seguro|segura|convencido|convencida?
no estoy 100|100%|cien por? ciento? seguro|segura|convencido|convencida?
no c
no sabria que? decir|contestar|responder|decirle?
no sabemos
aun no sabemos|decidimos
# they must think, ask or wait: "déjeme pensarlo"
lo? sigo pensando|pensandolo|dudando
necesito|denme|deme|dame|ocupo mas|un|algo|poco? de? tiempo|chance
lo tengo que consultar|platicar|pensar|hablar|checar|ver|preguntar|analizar
pos|pues|bueno a ver
haber a ver
a ver que|como|si pasa|sale|dice|dicen|puedo|pues
habra que ver
esta|queda por verse
eso se vera
estoy|ando en duda|dudas|veremos
en duda|veremos
luego|despues|manana|ahi le|les|te digo|aviso|confirmo|contesto|respondo
al|mas rato|tarde le|les|te digo|aviso|confirmo
yo? le|les|te aviso|confirmo luego|despues|manana
preguntame|pregunteme|preguntenme luego|despues|manana|otro|mas dia|tarde?
dejeme|dejame|dejenme|deje lo|le|les pienso|consulto|checo|pregunto|veo|platico|reviso|medito|decido
dejeme|dejame|dejenme|deje pensarlo|pensar|ver|decidir|consultarlo
me lo pienso|pensare|voy
me lo voy|tengo a|que pensar
lo pensare|consulto|platico|consultare|platicare|meditare|hablare|checare|checo|medito
lo consulto|consultare con la|mi almohada|esposo|esposa|familia|mama|papa|pareja|abogado
lo voy|vamos a pensar|consultar|platicar|checar|ver|meditar
tengo|quiero|necesito|debo que? pensarlo|pensar|consultarlo|platicarlo|checarlo|verlo|meditarlo|
    consultar|checar
no me decido|acabo|convenzo de? decidir|convencer?
sin decidir
hay que ver|pensarlo|pensar|verlo
we shall see
# yes and no at once: "sí y no"
una parte de mi|mii
deme|denme|dame unos|un dias|dia
capaz que? si|no
chance|chanza que? si|no
puede|pueda ser que? si|no
entre que? si y que? no
estoy|ando entre si|que y|si no|que no?
con dudas
tengo mis|muchas|algunas|unas|varias|ciertas dudas
un dia|rato si otro|un|y dia|rato? no
quisas|kiza|talvez|talves si|no
posiblemente|probablemente|quizas|acaso si|no
# it may be, it depends: "a lo mejor"
pueda ser|que
que se yo
segun y como|se|conforme
segun como|que|se|sea
eso? dependeria|depende
ni fu ni fa
a medias
= unsure figure
# they do not know: "no sé"
quisiera decir que? si pero no se
# yes and no at once: "sí y no"
unos|algunos|hay dias|ratos si
otros no|ratos|dias
a veces pienso|digo|quiero|siento que? si
# nothing comes: "me agarra de sorpresa"
me agarra|agarro|coge|cogio|pesco|tomo|agarran|cae|cayo en|de curva|frio|sorpresa|bajada
me agarra|agarro|coge|cogio fuera de base|lugar
me agarra|agarro con la guardia|los
me agarra|agarro|coge|cogio|pesco desprevenido|desprevenida|mal|pensando
me la|lo|las pone|puso|pones|ponen|deja|dejo muy?
    dificil|canija|cabrona|pelona|peliaguda|complicada|complicado|dura|en|gacho
esta|ta|es muy|bien|medio? dificil|duro|peliagudo|canijo|cabron|complicado|complicada|peliaguda|canija
    esa|eso|esto|esta
esta|ta|es muy|bien|medio? dificil|duro|peliagudo|canijo|cabron|complicado
    decidir|contestar|responder|decirlo|de
que dificil|pregunta|preguntota|preguntas pregunta|tan|dificil|me
dificil de|la|esa? decir|decidir|contestar|responder|pregunta|decision
sigo sin saber|decidir|decidirme|respuesta|idea
estoy|ando|quedo sin saber|decidir|decidirme|idea
sigo igual|dudando|pensando|pensandolo|indeciso|indecisa
no se|sabria todavia|aun|ahora|ahorita|decirle|contestar
nunca lo|la he hecho|pensado no se|sabria?
ni se|idea decirle|que?
ahorita|ahora|hoy|todavia ni|no se|decido
# the head, the heart: "tengo el corazón partido en dos"
corazon|alma|cabeza|mente partido|partida|dividido|dividida|revuelta|revuelto
partido|partida|dividido|dividida en dos
corazon me? dice|quiere|pide que? una|si|no
cabeza me? dice|quiere|pide que? una|si|no
cabeza me da vueltas
ando|estoy hecho|hecha un? bolas|lio|nudo|bola
una parte|mitad mia|de dice|quiere|mi|mii
# then and now: "hay días que sí y otros que no"
ayer|antes|anoche yo? estaba muy|bien? segura|seguro|decidida|decidido|convencida|convencido
hoy|ahora|ahorita ya? no tanto
hoy|ahora|ahorita ya no se|estoy
ya no estoy tan|muy? seguro|segura|convencido|convencida
hay dias|noches|ratos|veces|momentos que|en? digo|quiero|amanezco|si que? si|no|por?
hay|en dias|noches|ratos|veces|momentos que? si y? otros|otras
un|unos dia|rato|ratos|dias digo|quiero|amanezco|pienso que? si
cambio de opinion|parecer|idea cada|diario|a
segun como amanezca|ande|me|este
depende del dia|animo|humor|momento
depende de como|que|con
# in the balance: "es un volado"
ponga|pongale|ponle|pon un signo de interrogacion
signo de interrogacion
un? volado
aguila o sol
cara o cruz
echar|echarlo|echo|echamos un|a volado|suerte
en veremos|suspenso|consulta
ni para|pa aca|alla ni para|pa alla|aca
ni pa|para delante|atras ni
entre la espada y
estoy|ando en ascuas
entre dos aguas|fuegos
de repente si|puede|quien
ando|estoy|sigo esperando|pidiendo|pidiendole|rezando una|a|por una|dios|senal|que
esperando|espero una? senal
lo|la|le estoy|ando|sigo|traigo rumiando|masticando|consultando|digiriendo|meditando|orando|madurando|
    procesando
rumiando|rumiandolo|masticandolo|digiriendo|digiriendolo|procesandolo|sopesando|cavilando
pregunteme|preguntame|preguntenme luego|manana|despues|otro|en|mas|cuando
a ver si ya me
llegado el|ese momento|dia
cuando llegue el|ese momento|dia vemos|veo|veremos|digo|decido|sabre
ya veremos|vere
ya se vera
ya el tiempo dira
el tiempo dira
despues|luego|antes de hablar|platicar|consultar|pensarlo|verlo
hasta|cuando hable|platique|consulte con
le|les|te digo|aviso|contesto|confirmo|resuelvo despues|luego|manana|cuando
no me he puesto|sentado|dado a|tiempo
no me he puesto a pensar|pensarlo
no lo he pensado|decidido|platicado|meditado
= unsure alone
# the word itself
chance
sepa|sabe|sometimes|posiblemente|igual|duda
capaz
emm
ns|nsnc|puede
segun|nc|dudas|duda|dudoso|posible|pueda|veremos|vemos|regular|acaso
nose|nosee|nsee|nc|nosep|no_ze|nosw|no_s|noc|nzse|quisas|quisa|kizas|talvex|talves|tlvz|talbes|quiza_s
regular|mas_o_meno|masomeno|asi_asi
complicado|complicada|dificil|peliagudo
# they do not know
yo no se
ni idea mijo|mija|la_verdad
# they must think, ask or wait
a ver
# yes and no at once
no me acuerdo|recuerdo
no del todo
quien quita y? si|no?
# it may be, it depends
es|esta complicado
de repente|pronto
asi asi
ahi ahi
mas o meno
puede que
"""
