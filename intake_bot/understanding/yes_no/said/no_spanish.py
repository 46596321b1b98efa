"""What people say for no, in Spanish. Written as ``tree`` says; a heading's example is tested."""

NO_SPANISH = """
= no anywhere
# the word itself: "nel"
nel|nell|nones|nanay|nanais|nopi|nopis|nelson|nelazo|negativo|tampoco|nunquita|nop
naranjas|nelazon|nelpas|nonis|nonez|nambe|nombe|nein|niet|nanai|nastis|nelly|nelsin|nopal|noup|nopo|
    nanais|nopis
olvidelo|olvidalo|olvidenlo|olvidese
# a no, and more of it: "claro que no"
nel pastel|perro|carnal|wey|guey
nunca jamas
nunca de los? nuncas|jamases
no interest
no me|le|lo|la|te|se|nos? ha|han|he|hemos
no lo? creo
no no? creo
claro|obvio|seguro no
claro que no
obvio que? no
de plano no
que no
no senor|senora|senorita|senores
no es posible
no me siento capaz|listo|lista|comodo|comoda|seguro|segura|preparado|preparada
no se permite
no me pueden|puede|podrian
no tengo por que
no hombre|hombe|mijo|mija|mana|mano|compa|amigo|amiga|jefa|jefe|wey|guey|carnal|tio|tia|joven|doctora|
    licenciada
nel pues|no|ni|que|nada|compa|ese|para|gracias|mejor
no hace falta
no es|sera|seria necesario|preciso
que no hombre|senor|senora|le|entienda|entiende|entiendan
no hay manera|modo|forma|chance
no hay de otra no
no que yo sepa
no mijo|nop|nopo
no y punto|ya|se|no
no es no
# they say that it is one: "mi respuesta es no"
i would|will? have to say no
i am going to say no
i will say no
la respuesta es no
es un no
le digo que no
yo digo|diria que no
diria que no
mi respuesta es no
ya dije|le|les dije|que que? no
ya le|te|les? dije que no
dije que no
ni lo piense|suene|sueñe|pienses|mencione|intente|diga|quiera|mande dios|pienses?
# they think not: "creo que no"
creo|digo|pienso|prefiero|supongo|prefiriera|preferiria|parece que no
lo dudo
lo dudo mucho
dudo que si
me temo que no
# they would rather not, or pass: "mejor no"
mejor|prefiero no
mejor que no
preferiria|prefiero no
yo? mejor|prefiero paso
yo paso
paso de eso|ello|esta|esa|esto|todo
paso gracias
mejor nel|nada|nones|nunca|ni
# they do not want to, or are not ready: "no me interesa"
ni pienso|quiero|ganas|loca|deseo
ni me interesa|gusta|late
cero interes|ganas|animos
# it is no good, or too much: "estoy bien así"
asi mero|nomas|mismo|me? estoy|quedo|ando bien
estoy bien asi
asi estoy|estamos bien
# by no means, and not for anything: "de ninguna manera"
de ninguna|ningun manera|modo|forma
ni loco|loca|muerto|muerta|madres|pensarlo|maiz|sonarlo|hablar|borracho|borracha
ni de|en chiste|broma|loco|loca|coña|cona|suenos|pedo|relajo
ni por error|asomo|pienso
ni a palos
por supuesto que no
ni hablar de eso
por mi no
ni maiz|mais paloma
ni verga|vergas|madre|mergas|modo_no|merga|pex
ni a balazos|golpes|madrazos|rastras|canonazos|tiros|patadas|fuerzas|palazos
ni aunque me paguen|pagaran|rueguen
ni muerta|muerto|dormido|dormida|ebrio
ni en suenos|pintura|broma|drogas|pedo|mil|cuenta|tu|sus anos|suenos?
ni de fundas|vaina|cona|coña|a|riesgo|chiripa|churro|churros|pelos|chingadera|milagro|puta|bromas|
    chistes broma|pedo|coña|chiste?
de eso nada
nada de eso
eso jamas|nunca
en absoluto
bajo ninguna circunstancia|concepto|motivo
por ningun|nada motivo|concepto|del
por nada del mundo
por ningun lado|motivo
ni por todo el|nada oro?
ni por nada
por desgracia no
ni pensar|pensarlo|hablar|hablarse
ni quiera dios
pa|para nada
ni un|una poco|pizca|gota
ni tantito|tantita|poquito|poco
# other ways to say it: "olvídelo"
que va
me parece que no
a mi|mii no
yo no
desde luego que no
la verdad no
nomas no
si como no aja
chale no
conmigo no cuenten|cuente
nombre|nambre no
eso si que no
asi dejelo|dejalo|dejemoslo
dejelo|dejalo|dejemoslo asi
en lo absoluto
en desacuerdo
absolutamente|rotundamente|definitivamente|totalmente|categoricamente|terminantemente no
un no rotundo|definitivo|enorme
lamentablemente|desafortunadamente|desgraciadamente no
gracias pero no
le agradezco pero no
me da que no
va a ser que no
va ser que no
ahi si no
hoy no
mil veces no
al contrario no
dios me libre
dios guarde|libre|no
= no figure
# the word itself: "nel"
nequis|nequiz|nequaquam|nelas|nelis|nones|nonas|nanai|nanais|nope|nopes|nopz|nelpastel|nelazo|nanina|
    nica|nicagando|nipedo|nilocoo
# a no, and more of it: "claro que no"
no va conmigo
no tengo corazon|estomago|animo|cara|fuerzas|cabeza para|pa
nel|nop|nelson @spoken_to_es
no mi|mii amor|vida|reina|rey|cielo|corazon|gente|estimado|estimada|lic|jefe
# they would rather not, or pass: "mejor no"
mejor hay que|asi|ahi dejarlo|dejar|dejarla
se lo|la dejo|paso|regalo a otro|otra|alguien
# by no means, and not for anything: "de ninguna manera"
por mas que quieran|quiera|insistan|rueguen no?
ni ahi|cagando|borracha|mamado|ebria|drogado|regalado|regalada|pagado|pagada|amarrado|amarrada|
    arrastrado|arrastrada|obligado|obligada|rogado|rogada|soñando|sonando|jugando
# what would not move one: "ni aunque me paguen"
ni que|aunque|porque|asi paguen|paguen|rueguen|supliquen|obliguen|regalen|lleven|maten|amarren
ni que|aunque|porque|asi me|nos paguen|pagaran|paga|pagues|rueguen|rogaran|regalen|obliguen|amarren|
    maten|lleven
ni que|aunque|porque|asi me|nos arrastren|supliquen|imploren|inviten|den|manden|cobren
ni que|aunque|porque|asi me|se lo|la pida|pidan|pidiera|diga|ordene|mande|rueguen|regalen
ni que|aunque fuera|estuviera loco|loca|borracho|borracha|regalado
ni por todo el oro|dinero
ni por un millon
ni por todos los santos
ni con una|un pistola|arma|cuchillo|machete
ni con grua|gruas|chochos|porras
no hay dinero|poder|plata|lana que
antes|primero muerta|muerto|preso|ciego
antes|primero|mejor|prefiero que? me muero|mato|ahorco|muera|trague
prefiero|antes|mejor|primero comer|comerme|tragar|tragarme|caminar|lamer|besar|masticar|dormir|morir|
    morirme vidrio|vidrios|clavos|sapos|lumbre|brasas|sobre|en|alacranes|gusanos|tierra|cucarachas|
    piedras|descalzo|un|una
prefiero morir|morirme
# stepping aside: "a mí no me metan"
yo? de|en esta|esa|eso|esto yo? me bajo|salgo|rajo|quito|abro|retiro
esta|esa la dejo pasar|ir
a otro perro con
busquen|busque|busquense|pidanle|preguntenle|consigan|consiganse a? otro|otra|alguien
a mi|mii ni|no me metan|meta|busquen|incluyan|anoten|apunten
no me metan|meta|incluyan|anoten|apunten|insistan|insista
conmigo ni|no cuenten|cuente
# closed: "ese capítulo ya está cerrado"
esa|la puerta ya? esta|quedo cerrada|clausurada
esa puerta ya? la cerre
ese capitulo|ciclo|tema|libro ya? esta|quedo cerrado
ese capitulo|ciclo|tema|libro ya? lo cerre
ya cerre ese|esa|el|mi capitulo|ciclo|tema|puerta|libro
esa pagina|hoja ya? la pase|voltee|cambie
ese tren|barco ya? paso|zarpo|se
ya? di|le|dimos vuelta a|di la|vuelta hoja|pagina|a?
ya? pase|cambie|voltee de|la pagina|hoja
# once was enough: "con una vez tuve"
con una vez tuve|basta|fue|basto
con una vez me basto|basta
otra vez no
ni una vez mas
no otra vez
ya no mas de eso|esto
ya basta de eso|esto
ya estoy|soy|ando muy? viejo|vieja|grande|cansado|cansada|mayor para|pa esos|eso|esas|estas|andar
ya no estoy para|pa eso|esos|esas|estas|andar|estar|que
no estoy para|pa eso|esos|esas|estas|juegos|bromas|trotes
nunca mas
no vuelvo a pasar|eso|lo
# stronger: "no y no me insista"
no va|iba a poder ser|hacer?
no va a ser posible
no ha|puede de? poder ser
esta|esa vez|ocasion no va|voy|puedo|paso
la|mi respuesta es|sigue|sera siendo|un? no
es|sigue|sera un|siendo no
es no
repito|insisto que? no
que|te|les? dije|digo|repito que no
no|ni contigo|con ni con? nadie|usted|otro
no|ni con usted|ustedes|el|ella ni con? nadie
no puedo|quiero|debo ni quiero|puedo|debo
ni puedo|quiero|debo ni quiero|puedo|debo
no y no me pregunte|preguntes|pregunten|insista|insistan|moleste
eso si que? ni|no
eso si que? ni? pensarlo|loco|loca|muerto
ni en esta vida|otra
que pereza|flojera|hueva|paja|fiaca|lata|fastidio|cansancio|asco|horror|miedo no
lo mio no es
eso no es para mi|mii
no es lo mio
no es cosa mia
no soy de esas|esos
no me nace|provoca|apetece
no me da la gana
no me llama la
guacala|fuchi
mejor|asi asi|ahi? la|lo|muere dejamos|dejo
que ahi muera
hasta aqui llegue|nomas|la
ya ni para|pa que
para|pa que le? muevo|movemos|revolver|mover|remover
no muevan|mueva|revuelvan|remuevan el agua|pasado
ni le mueva|muevan|busque
# other ways to say it: "olvídelo"
eso|ya|esto no va conmigo
con|de eso no cuenten|cuente
quisiera|quisieramos decir|decirle|poder que si pero no
= no beside little
# the word itself
jamas
nunca
# a no, and more of it
no quiero|quisiera|deseo|puedo|pienso|acepto
no me gustaria|gusta|interesa|conviene|animo|late|nace|siento|parece
no se me hace
no @spoken_to_es
# they say that it is one
que insistan|rueguen|pidan|digan lo
# they do not want to, or are not ready
ya no quiero|puedo|deseo|pienso|acepto|gracias
# other ways to say it
me resisto|reservo
= no alone
# the word itself
nada|jamas|ninguno
nunca|ninguna|nadie
incorrecto|falso|negado|denegado
rechazado
nunk|nada_nada
nanay
rechazo|declino
rehuso|paso
bo|mo|nno|noo|npo|nop|noi|nio|n0|nao|nei|no_no
# a no, and more of it
no se puede
no tengo|voy|hay|acepto|creo|podria|estoy|vengo|doy|lo|los|la|las|le|me|permito
no estoy de acuerdo|dispuesto|dispuesta|conforme|listo|lista
no hay|tengo ninguno|ninguna|nada
no necesito|ocupo|requiero nada|ayuda|gracias?
no puede|pueden|puedes
nunca en mi|la|mi_vida|mas vida?
jamas en mi|la|de vida|los|jamases?
# they would rather not, or pass
me|lo opongo|niego|rechazo|rehuso|declino|abstengo
mejor|gracias otro_no
asi estoy|estamos|ando bien|mejor|agusto|contento|contenta|tranquilo|tranquila
# they do not want to, or are not ready
sin interes|comentarios_no
# it is no good, or too much
eso? es|seria muy|demasiado? privado|personal|pronto
estoy|ando|estamos bien asi|gracias
estoy bien gracias|asi|aqui
# by no means, and not for anything
ninguno|ninguna de|gracias esos?
de nada no
yo me bajo|salgo|rajo|quito|abro
# other ways to say it
para|pa que
eso no
todavia|aun no
la|lo dejo pasar
sera otro dia|ano
sera en otra vida|ocasion
sera para la|otra proxima|ocasion|vez
se agradece gracias?
ahorrese|ahorrense el|la|su saliva|tiempo|viaje
sin comentarios
"""
