"""What people say for yes, in Spanish. Written as ``tree`` says; a heading's example is tested."""

YES_SPANISH = """
= yes anywhere
# the word itself: "simón"
sip|sipi|sipis|sipo|sep|sehh|simon|sisi|seh|sisisi|siii
claro|clarin|claritito|clarop|klaro
obvio|obviamente|segurisimo|dale|dele|orale|andale|andele|simonki
deacuerdo|deacuerda
encantado|encantada|afirmativo|correctamente|efectivamente
anoteme|apunteme|apuntenme|anotenme
hagale|agale|hagamosle
ahuevo|aguevo|awebo|awevo|ahuebo|aweboo|agüevo|ajuevo
sipirili|sipiriri|sincho|cincho|simonazo|cimon|simonn|sisas|sies|claroo|clarines|clarinete|clarostick|
    sipiripi
cabal
tuanis
cheverisimo|chevere|nitido|tato|calidad|bacanisimo|brutal|wepa
definitivamente|absolutamente
afirma|afirmo|positivo|simontl|yeap|yea|yess|yep
logico|naturalmente|desde_luego|ciertamente|indudablemente|indiscutiblemente
# a yes, and more of it: "claro que sí"
si si
claro que si
obvio|seguro que si
si|claro como no
si me gustaria|encantaria|late|gusta
si claro|senor|senora|senorita|gracias|porfavor
si por favor
de una
simon ese|wey|guey|carnal|que|si|compa|yes|perro
clarin clarinete
si hombre|mujer|mija|mijo|jefa|jefe|senorita|doctor|licenciada|licenciado|compa|carnal|mana|mano|amiga|
    amigo
si acepto|quiero|deseo|autorizo|puede|pueden|gracias|claro|como|porfa|porfis|porfi|ahuevo|simon|senor|
    obvio
si le|les doy permiso
si estoy|estaria|me de|encantada|gustaria|interesa|animo|apunto|puede|late acuerdo?
que si hombre|mujer|senor|senora|le|pues
obvio bobis|microbio|que|si
de una|volada|vez que? si
si a todo|eso
# they say that it is one: "mi respuesta es sí"
la respuesta es si
es un si
dalo por hecho
no digo que no
no le digo que no
yo digo que si
diria que si
yo diria que si
mi respuesta es si
le digo que si
un si rotundo|definitivo|enorme|grande
le doy que si
mil veces si
# they think so: "supongo que sí"
supongo|creo|pienso|digo|espero|parece|yo que si
me parece que si
apuesto que si
# how it sounds, is or would be: "me parece bien"
ya vas|estas|rugiste|dijiste
me parece bien|perfecto|excelente
por mi esta|bien|si|no bien|hay|encantado? problema?
no me molesta|opongo|molestaria|importaria para? nada?
un|los? mensaje|mensajes|texto|textos esta|estan bien
esta to|todo bien|bueno
to bien
ya dijo|dijeron|estas|quedo|quedamos|vas
por mi encantado|encantada|adelante|perfecto|va|dale|sale|ok|okay|bien|excelente|feliz|todo
estoy a|puesto|puesta|de|en favor|acuerdo
mas que dispuesto|dispuesta|encantado|encantada|listo|lista
# nothing against it: "no hay problema"
como no
sin problema|problemas|bronca|broncas|duda|pedo|pena|falta
no hay|tengo ningun? problema|problemas|bronca|broncas|pedo|falla|lio|inconveniente|pex
no tengo ningun? problema|inconveniente|objecion con? eso?
ningun|ninguna problema|inconveniente|bronca
y? por que|ke no
porque no
no veo por que no
no veo porque no
no le? veo ningun? problema|inconveniente
no faltaba|faltara mas
ni modo que no
ni lo dude|dudes
no lo dude|dudes
no pues|este si
como cree|crees que no
no se diga mas
pos|pues porque no
como de que no
cual es el|hay problema
sin duda alguna|ninguna?
sin dudarlo|pensarlo
sin lugar a dudas
no hay cuidado|fijon|falla|tos|drama|lio|pena|pedo|bronca|rollo
no hay de que preocuparse
nada en contra
a poco no
# let us begin: "órale pues"
sale|va|dale|orale|andale|andele|bueno pues|vale|que|entonces
va que va
sale y bale|vale
sale pues|entonces|ok|gracias|vale|si|jefe|compa
va va
fierro pariente|compa|pues
arre pues|compa|lulu
jala|jalo|jalamos pues|si|compa
juega|jueguele el|pues|vivo gallo?
va|vaya que|pues|si|vaya si?
dale pa|para lante|alante|adelante
dale dale|gas|nomas|que|mami|papi|mija|mijo|play|luz|si si?
venga va|vale|si|pues|dale|ok
vamos pues|a|con|dandole|pa ello|darle|por|todo|eso?
ya que chingados|mas
# they are in, and will do it: "cuente conmigo"
me late mucho?
me|le apunto|entro|animo
yo|que si
yo? le atoro|entro|jalo
estoy de acuerdo con
cuenta|cuenten|cuente|contad conmigo
yo? me apunto|sumo|anoto|uno
# they like it, or are glad: "con gusto"
con mucho? gusto
con mucho|todo gusto|placer
con mil|todo|muchisimo|harto|gran gusto|amores|placer|amor|corazon|agrado|mi
con el alma|corazon
de mil amores
de pelos
de perlas
de lujo
de maravilla
# other ways to say it: "de acuerdo"
simona la? mona?
por supuesto|supu que? si?
desde luego que? si?
de acuerdo|acuerdito
eso si
asi es|mero
a huevo|webo|guevo
a mi|mii si
la verdad si
porfa|porfis|porfi|porfavor si
que remedio
pongame|ponga|ponle|pongale que? si
que? mejor que mejor
en efecto
de todas formas|maneras|modos si
por su pollo
vale perfecto|genial|si|ok|gracias|va|tio|tia
al cien|100|tiro|puro
a darle
cabal que? si|pues|vos
pura vida
cheque leque|pues
ta to
asi mismo|mesmo|merito|mero|se habla|es
seguro|segurito que si
segurito|segurisima|seguramente si?
trato hecho
faltaba|faltaria mas
dicho y hecho
con los brazos abiertos
de buena gana
de todas todas
delo por hecho
dese por servido
a la orden
totalmente|completamente|muy|absolutamente de acuerdo
totalmente|absolutamente|definitivamente|efectivamente|positivamente si
fijese|fijate|mire|oiga|ay|uy|uh|ah|hijole|pos|ps|bueno que? si
eso es correcto|cierto|verdad|asi
correcto si
es correcto|cierto|afirmativo|exacto
pos ya que
pues ya que
que mas quisiera
de peluches
vientos huracanados?
sabes que si
usted sabe que si
= yes figure
# the word itself: "simón"
dalee|dalle|dalepues|salee|vaale|valee|claroo|claroque|oralee|andalee|vaa|simonn|sipp|sepi|sipiii|siip|
    ziii|zi
# a yes, and more of it: "claro que sí"
si|sip|simon|claro|dale|ok|bueno|sale|va @spoken_to_es
si|claro mi|mii amor|vida|reina|rey|cielo|corazon|gente|estimado|estimada|lic|jefe
si|claro que? yes
# nothing against it: "no hay problema"
no tengo|hay|veo por que decir|decirle|negarme|negar que? no?
no me voy a echar|rajar|negar para|pa|atras?
no me echo|rajo para|pa|atras?
# they like it, or are glad: "con gusto"
encantado|encantada|feliz|contento|contenta de la|mi|toda? vida
# nothing against: "por mí no hay problema"
por mi|mii que no quede|falte
que no quede|sea por mi|mii
por mi|mii no hay|queda falla|pierde|pega|bronca|problema
por mi|mii no ha de quedar
de mi|mii parte si|adelante|no_hay|encantado|encantada
de mi|mii parte no hay|tengo problema|inconveniente|pega|bronca
como chingados|carajos|diablos|demonios|diantres|jodidos|rayos|chihuahuas|fregados que? no
como va a ser que no
y como no
como le voy|iba a decir que no
tonto|tonta|loco|loca|burro|burra|bruto|bruta|menso|mensa|boba|bobo seria|fuera yo? si dijera|digo que
    no
tonto|tonta|loco|loca|burro|burra|bruto|bruta|menso|mensa|boba|bobo seria|fuera de|en decir|no que? no?
ni tonto|tonta|bruto|bruta que fuera
ni modo que diga|dijera|le|les|me|conteste que|diga|niegue no|que?
no encuentro|hallo|hay|veo|tengo una|ninguna? razon|excusa para|de no|decir|negarme que? no?
no encuentro|hallo|hay|veo|tengo un|ningun? pretexto|motivo para|de no|decir|negarme que? no?
nada que perder
no tengo|hay|pierdo nada que|con perder|probar|intentar|intentarlo
nada pierdo|se_pierde
# it was said already, and stands: "ya le dije que sí"
ya? le|les|te? habia|he|tenia dicho que? si
ya? le|les|te? dije|avise|conteste|confirme|prometi que si
sigue|sigo siendo|en|con que? si
quedamos|quede|acordamos|decidimos|resolvimos|coincidimos en|a? que si
los|las dos|tres|todos decimos|dijimos|queremos|votamos que? si
hoy|ahora|ahorita le|les|te digo|contesto|respondo que si
hoy|ahora|ahorita es un? si
ahora|hoy si quiero|puedo|acepto|jalo
# put me down: "apúnteme en la lista"
pongale|ponle|ponga|dele|marquele|pongan una|la palomita|crucecita|cruz
pongale|ponle|ponga|anote|apunte|marque mi nombre
pongale|ponle|ponga|marque|marca|apunte|anote palomita
apunteme|anoteme|inscribame|apuntenme|anotenme
pongame|apunteme|anoteme|metame|agregueme|incluyame en|a la|su lista
# the words taken from one's mouth: "me leyó la mente"
me lo|la|las quito|saco|gano|robo|quitaste|ganaste de la boca|lengua
me quito|saco|gano|robo la|las palabra|palabras
me leyo|lee|leiste la|el mente|pensamiento
eso mismo|mero|merito quiero|digo|pienso|queria|necesito
justo|exactamente eso quiero|queria|necesito|buscaba
pense|crei que nunca me preguntaria|preguntarian|iban|iba
# what holds it: "tiene mi palabra"
tiene|tienen|le doy|tiene? mi palabra
palabra de honor|hombre|mujer|dios
palabra que si
se|te lo juro|prometo que si
cuente|cuenta|cuenten con eso|ello
delo|denlo|dalo por hecho|seguro|descontado
con todo el|mi alma|corazon|ser|amor
a ojos cerrados
con los ojos cerrados
sin peros|pretextos|excusas|titubear|rodeos
ni para|pa que preguntar|pregunta|dudarlo
para|pa luego es tarde
a ojo cerrado
al chile|puro|tiro|cien si
amen que? si
de bolas|ley|fijo|plano|todas que? si
a|de echar|darle pa|para|atomos|lante
que mas puedo|podria pedir|querer
lo que sea por|con ayudar
# other ways to say it: "de acuerdo"
firmo donde|lo|ahora|ya sea|quieran|digan|que
= yes beside little
# the word itself
adelante
# they are in, and will do it
yo me aviento|lanzo|animo|rifo|arriesgo|apunto|ofrezco|presto
# said of something, mostly
esta|estaria|suena|va bien|bueno
me parece
me encantaria|gustaria mucho?
= yes alone
# the word itself
seguro|sale|sobres|jalo|chido
vale|va|arre|juega|correcto|exacto|exactamente|perfecto|positivo|simon
excelente
bueno|quiero|tengo|deseo
si|fierro|acepto|puedo|cierto
ponle|yes_si|listo|lista|bacano
conforme|podria|chevere|genial
bien|buenisimo
aceptado|aceptada|gustosa|gustoso|anuente
supongo|feliz|dispuesta|dispuesto
zas|zaz|sas|ey|ei|eit|eyy
ya_ya|ja|jaja_si|ajam|ajum|mju
aja
encantadisimo|encantadisima|concedido|autorizado|vamos|jalas|amonos|vamonos
hecho|trato|venga|vientos|jalamos
ponte
fuga|sobas|sobres_va|chidisimo|padrisimo|simonky|cabalito|exactisimo|evidente|evidentemente
guay|mola|estupendo|fenomenal|dabuten|fantastico|fantastica|buenisimo|buenisima|macanudo|regio|joya|
    barbaro
puesto
ai|dii|sii|shi|siu|suu|isi|ziz|siss|slae|vle|valr|dal|dle|dalw|claor|clro|calro|bno
# a yes, and more of it
si es posible
si puede|pueden|puedes
# how it sounds, is or would be
muy bien
estoy de acuerdo|dispuesto|dispuesta|listo|lista
esta perfecto
yo jalo|feliz|encantado|encantada|dispuesto|dispuesta
me gusta|encanta|late la|esa|el idea|plan
acepto la|el|su propuesta|oferta|invitacion|ayuda|trato
me sirve|conviene|acomoda|funciona|ayuda|interesa|agrada|anima|late
buena idea
que bueno|bien|padre|chido|amable|alivio si?
asi sea|quedamos|estamos
para eso estoy|estamos|vine
estoy listo|lista|puesto|puesta|ready
# they allow it
le? doy permiso
# nothing against it
como guste|gusten|quiera|quieran|diga|digan|mande|manden|no
# let us begin
a dar
ya dijo|rugio|rugiste|vas
# they are in, and will do it
yo si|quiero|puedo
estoy conforme
jalo con eso|todo
me gusta mucho?
estoy aqui para|a eso|sus
listo|lista cuando|para|y|pa usted|lo|dispuesto|las? diga|que|que_sea?
# they like it, or are glad
cuando guste|gusten|quiera|quieran|diga|digan|pueda|puedan
de lujo|diez|10|maravilla|perlas|pelos
# other ways to say it
eso|ese mero
asi mero
es verdad
lo|la|los|las quiero|tengo|acepto|deseo
con todo
pos|pues? ya que
ta weno|bueno|guena
lo|la|los|las|uno|una necesito|ocupo|requiero
que mejor
quiero participar|hacerlo|intentarlo|probar|seguir|entrarle|continuar|empezar|ir
lo que diga|digan|usted
ojala que? si
mande usted|nomas
que asi sea
"""
