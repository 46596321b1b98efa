"""Wanting to die, hurting oneself, hopelessness and goodbyes: clear. Format: see ``grammar``."""

SELF_HARM_CLEAR = """
== clear mine
im|i gonna|going|will|to end it $|after|soon|before|when|for|and|all|tonight|anyway|this|once
WILL end it $|after|soon|tonight|before
take|taking|tomar*|trag* .. all|todas|whole|every .. my|mis|the|las|bottle|frasco .. meds|pills|pastillas|medicine|
    medicinas|medication|bottle
used|using|use|uso .. it|razor|blade|navaja .. on myself|me
pienso|pensando|piensa|ganas|idea .. en|de .. estrellarme|chocar|aventarme|tirarme|colgarme|cortarme|matarme|
    morirme|ahorcarme
pens*|piens* ... estrellarme|matarme|morirme|tirarme|aventarme|colgarme|cortarme|suicid*
hear|hearing|voices|voces|oigo|escucho ... kill|hurt|matar*|mate|die|dano|lastim* ... myself|me|$
tome|trague un|el|todo|medio .. frasco|bote|blister|caja .. pastillas|pildoras|medicina|medicinas|cloro|veneno
me voy|vamos|boy|WANT|pienso a|por? matar|suicidar|colgar|ahorcar|tirar|aventar|lanzar|arrojar|cortar|quitar|
    disparar|envenenar|desvivir|morir|dar|pegar|meter|tomar .. metro|tren|puente|vida|tiro|balazo|venas|pastillas|
    azotea|vacio|carro|camion|$
better off|without|if .. without me
me tiro|aviento|lanzo|arrojo al|del|de|desde|a .. metro|tren|puente|azotea|edificio|balcon|vacio|vias|rio|ventana|
    carros
me cuelgo|ahorco|suicido|disparo|enveneno
took|swallowed|taken|taking|downed too many|much? .. PILLS
took|swallowed|taken|downed all of them|it
took|swallowed|taken|downed the whole|entire .. bottle|thing|box|pack
took|swallowed|taken|downed .. whole|entire|all .. bottle|PILLS
me tome|trague todas las|mis? pastillas|pildoras
me tome|trague .. todo el frasco|bote
mejor estaria|estar muerto|muerta
ganas .. de DIE
las ganas .. tengo .. de DIE
standing|sitting|stood|sat|parked|parada|parado|sentada|sentado|estoy|subida|subido|here|staring|trepada|
    trepado .. on|at|en|sobre|by|a|al|from|in .. ledge|bridge|puente|roof|azotea|edge|orilla|barandal|overpass|barranco|
    cliff
tengo|tenia pensado|planeado|decidido .. como|cuando .. hacerlo|matarme|voy
know|knew|figured|decided|planned|picked .. how|when|where .. do|kill|end .. it|myself
going|gonna|iba|will|about|almost to|a? do|hacerlo it .. tonight|last|probably|and|night|but
i was going|gonna|about to? do it
lo iba|voy|estuve a|por? hacer $|hoy|esta|ya
hoy me voy
me voy|ire .. para|de .. siempre|mundo|aqui
si me mato
me mato .. antes|manana|hoy|y|se|ya|mejor
soga|rope|noose|cuerda .. neck|cuello|ceiling|techo|viga|closet|tied|lista|ready
hand|hands|mano|manos .. pills|pastillas|razor|navaja
kys $
WANT to? a? DIE
WANT me? DIE
me WANT matar|morir|suicidar|colgar|ahorcar
me voy|vamos|boy a? matar|suicidar|colgar|ahorcar|quitar|envenenar|aventar|desvivir
me WANT a? aventar|tirar|lanzar|cortar|pegar un|las|los|del|de|al|a|por
me quiero morir|matar|ir de este mundo
I WANT|WILL to? not be|exist here|alive|around|$
i wish|wished i was|were|wasnt|werent never? dead|alive|born|gone|here
i wish|wished i had|would|could|have just? die|died|dead|disappear
wish i was|were|wasnt|werent|had|could never? dead|alive|born|gone|die|here|disappear|exist
wish i never? woke|wake up
wish id|i died|die
better off dead|gone
be|id better|easier if? i? was|were|am? dead|gone|wasnt|died|$
world|everyone|everybody|family|kids|they|theyd|people|mom|all|theyll|yall|wife ... better|happier|
    easier off? without me
better|happier off? without me
better|easier if i was|were|wasnt|werent dead|gone|here|around|alive|born
better|easier if i didnt|dont|stopped exist|existing|wake|live
better|easier if i died|disappeared|left this
better if i|im not|wasnt here|around|alive
mejor sin mi
mejor|mas|menos felices|tranquilos|problemas si? yo? me muero|muriera|estuviera|fuera|murieria
mejor si yo? me muero|muriera|desaparezco|desapareciera
mejor si yo? no|ya no? existiera|estuviera|estoy|existo|naciera
estaria|estarian|estar mejor muerto|muerta
mejor muerto|muerta que
preferiria|prefiero|quisiera estar muerto|muerta
preferiria|prefiero|quisiera|mejor morirme|morir|desaparecer|estar muerta
WANT estar muerto|muerta
mejor me muero|mato|cuelgo|desaparezco
me DIE a? gana|ganas
ojala yo? me? muera|muriera|muriese|matara|maten|murieran
ojala yo? no|nunca hubiera|ubiera|despierte|despertara|existiera|naciera|amanezca
ojala yo? estuviera|estubiera|fuera muerto|muerta|yo
nunca debi|hubiera|deberia nacer|nacido|haber
DONT WANT to? LIVE $
DONT WANT to? LIVE anymore|any|longer|like|with|and|because|but|if|asi|mas|ya|en|con|pero|porque|sin|through|today|
    tomorrow|again|at|i|y
DONT WANT to? be|exist alive|anymore
DONT WANT to? be|estar|seguir here|aqui|around anymore|any|longer|mas|ya|on|no|alive|en|$
DONT WANT seguir|estar|continuar aqui|viviendo|vivo|viva|mas|existiendo|en este|con vida
DONT WANT to? wake|get up anymore|tomorrow|again|ever|$
DONT WANT volver a? despertar|amanecer|levantarme
DONT WANT nada con? la? vida
DONT WANT despertar|amanecer
go to sleep|bed and|n never|not wake
fall asleep and|n never|not wake
WANT sleep|dormir|dormirme .. not|never|no wake|waking|despertar
dormir|dormirme y? ya? no|nunca volver? a? despertar
sleep forever
dormir|dormirme para siempre
never wake|waking up
no despertar nunca|mas|jamas
no despertarme
no|any|point|reason|sense|use|purpose|why .. of|in|to|for LIVE $
no|any|the|little reason|reasons|point|will|purpose|need|use|sense to|in|of|for LIVE
see|have|got|find no|any|a|the reason|point|purpose to|in|of|for LIVE|being|life|continuing|staying
nothing|no ones left? to live for
nothing|noone left to live
why am i still? alive|living|here on
why be alive
whats|what the point of|in LIVE|life|being
ninguna|sin|no razon|razones|motivo|motivos|ganas|sentido para|de LIVE
no tengo|encuentro|veo|hallo|siento .. razon|razones|motivo|motivos|ganas para|de LIVE
para|pa que vivir|vivo|existo|existir|viviendo
para|pa que sigo|seguir viva|vivo|viviendo|aqui|respirando
no vale|tiene|merece la? pena|caso|sentido .. LIVE
no vale|tiene|merece .. la|mi vida
mi vida ya? no|nada vale|tiene|sirve|importa
vida no|ni|nada tiene|vale sentido|nada|pena
tired|sick|over|done|bored|exhausted|finished of|with|from? being alive
tired|sick|over|done|bored|exhausted|finished of|with|from LIVE
tired|sick|over|done|finished of|with life|breathing|existence
done|finished|through with life|living|everything|this world
cansado|cansada|harto|harta|aburrido|aburrida|asta|fastidiado|fastidiada de la|mi|tanto|esta vida|vivir|existir
cansado|cansada|harto|harta|aburrido|aburrida de vivir|existir|estar|seguir
la|esta vida me pesa
me canse de vivir|existir
CANT LIVE|bear anymore|like|with|on
CANT go|keep|carry on|going|living living|anymore|like|with|any|much|$
CANT seguir|continuar viviendo|viva|vivo
gave|give|given|giving up on life|living|everything
ENDIT
life|vida isnt|not|aint|no worth|vale living|la|nada
not worth living|being
isnt worth living
SELFHARM again|tonight|rn|now|more|lately|hoy|ahorita|otra|anymore|so|at|to
i|im WANT|WILL|been|keep|started|cant to? stop|been|just? SELFHARM
WILL|WANT|keep|started|been to? SELFHARM
THINKS of|about|en SELFHARM|DIE
i|been cutting|burning|starving myself? again
started|start|back|relapsed|been|keep|went to? self? cutting|harming|hurting again|myself|my
relapsed .. cutting|selfharm|cut
my|the? arms|wrists|thighs|legs are|is .. cut|cuts|scars|bleeding
me estoy|ando|sigo|he cortando|lastimando|hiriendo|haciendo|autolesionando|quemando|cortado|rasgunando los|las|la|
    el? dano|brazos|piernas|piel|venas|$
me estoy|ando|sigo cortando|lastimando|autolesionando|hiriendo
me corto|lastimo|quemo|rasguno|hago los|las|el|la|con|cada|para|dano brazos|brazo|munecas|venas|piernas|navaja|vez|
    sentir|piel|cuando|los|$
me lastimo|autolesiono|corto cuando|para|porque|$
volvi|vuelvo|volver|empece|otra a|vez? cortarme|lastimarme|hacerme|autolesionarme
me dan|da|vienen|entran|traen|llegan ganas de? SELFKILL|SELFHARM|DIE|ya
me dan|da|vienen|entran ganas|unas|muchas .. de no LIVE
pills|pastillas|rope|soga|razor|navaja|cuerda|frasco|noose .. in|en|listas|lista|ready|frente .. hand|hands|mano|
    manos|front|mi
i have|got|bought|tengo|traigo|compre the|a|las|la|my|una|mis pills|pastillas|rope|soga|noose|cuerda .. ready|
    listas|lista|hand|mano|do|all|y|saved
standing|sitting|estoy|parada|parado|im|here on|en|at|the|arriba|sobre the|el|la|un|de ledge|bridge|puente|roof|
    azotea|edge|orilla|barandal|overpass|vias|tracks .. and|y|i|no|wanna|want|looking|thinking|pensando|$
this|it is|will|ll be? the|my last|final day|night|text|message|time|goodbye|christmas|words
wont be|make here|alive|it tomorrow|morning|anymore|much|to|when|through|past|after
im not going|gonna to? be|make alive|it|here tomorrow|morning|through|tonight|much
wont be|make it? through the? night
im gonna be|going to? gone|dead soon|tonight|tomorrow
no voy|boy a amanecer|despertar|llegar|estar .. vivo|viva|manana|aqui|mas|$
no|ni llego|paso|amanezco .. manana|hoy|noche|domingo|navidad|viva|vivo
me mato $
me mato .. y ya
me mato si|hoy|ahorita|esta|porque|ya
me voy de este mundo
hoy|ahorita|manana|noche me mato|muero|cuelgo
ya no|ya? estare|voy estar? aqui|viva|vivo .. manana|cuando|para|mas|molestar
wrote|writing|escribi|escribiendo|left|deje|hice|have|leaving .. suicide|goodbye|despedida|final|last note|letter|
    letters|notes|carta|cartas|de|notas
wrote|writing|escribi|escribiendo|left|deje|hice mi|una|la|mis|unas carta|cartas|nota de despedida|adios
carta|nota|cartas de despedida
god|dios|lord|diosito just|please|por|ya take|llevame|recojame|recoge|lleve|quitame|me .. me|ya|away|lleve|vida|home
dios .. me recoja|lleve|llevara|recogiera|quite
que dios|diosito ya? me recoja|lleve|perdone
deseo|pido|ruego .. morirme|morir|llevara|lleve
want|wanna|wish .. god|lord to? take me
quiero|quisiera|deseo que? .. me|todo trague|mate|lleve|recoja|atropelle|parta .. tierra|alguien|ya|dios|$
quiero|quisiera ya? irme .. con|cielo|mundo|siempre|alla
want|wanna go be|to|with be? with? heaven|god|mom|dad|grandma|jesus|him|her .. now|heaven|already|$
quiero|quisiera alcanzar|reunirme|irme .. a|con mi|el|ella .. cielo|hermano|mama|papa|madre|hijo|padre|abuela|
    difunto|muerto|senor
WANT to? disappear|vanish|fade|evaporate .. forever|away|gone|existence|$|dead|wake
WANT to? just? not exist|be
everyone|everybody|mundo|world|kids|familia|todos|mom|hijos .. without|sin me|mi .. better|mejor|easier|happier|
    fine|bien
todos|mundo|familia|hijos|estarian|estaria|estarán|estan|estaran|mama|ellos|viven|vivirian|vivir .. mejor .. sin mi
todos|familia|hijos|mama|ellos|les .. mejor|bien si .. no|muero|muriera|desaparezco|falto|voy|estuviera

== clear
hid|hide|hides|hidden|locked|took|escondio|esconde|guardo|quito|escondieron .. the|all|las|los|my|mis .. guns|gun|
    pills|knives|meds|pastillas|cuchillos|navajas|pistola|belts|razors .. from me|away

== clear even mine
finish the job
should*|shoulda have? .. died|dead .. might|finish|gonna|will|still
no|theres|there|have|see|got|isnt|find no|any|a? reason .. for me|us? to? LIVE
nobody|noone|nadie would|will|va|d|le .. care|miss|notice|cry|extranar|importar|importa|importaria .. if|when|si|
    me .. dead|died|gone|muero|muriera|killed|mato
better off .. if .. i|im .. gone|dead|died|didnt|disappeared|wasnt|left
plan|planned|planning|decided|ready to|my suicide|die
noone|nobody would|will|d|gonna even? miss|notice|care|cry .. if|when|me .. i|im|id|gone|dead .. died|gone|dead|
    disappeared|disappear|wasnt|killed|$
noone|nobody would|will|ll miss me
nadie me va a extranar|llorar
nadie me extranaria|extranara|lloraria|llorara|va
a nadie le|les importaria|importa|importara|va .. si .. muero|muriera|desaparezco|desapareciera|existo|falto|
    faltara|mato|vivo
a nadie le haria|hago falta
si me muero|muriera|mato .. nadie|mejor|todos|ni
if i die|died|disappeared|was gone|dead? no|nobody|noone|everyone|everybody|they|would|it
if i die|died tonight|today|tomorrow|now
i could|can end it

== clear mine past recent
WANTED SELFKILL|SELFHARM
WANTED to? a? die|morir|morirme
WANTED to? be dead
took|swallowed|popped|downed|drank|taken|taking|swallowing|drinking all|too|a|the|my|whole|bunch|entire|some|so|
    handful|bottle many|of|much|whole|bunch|lot|bottle|handful|ton|bleach|poison .. PILLS|them|it|bottle|bleach
took|swallowed|drank|taken|swallowing all|too|many|some many|my|the|of PILLS
drank|drinking bleach|poison|antifreeze|cleaner
overdosed|oded
me tome|tragué|trague|tomado|empastille|tragado|tomando todas|muchas|un|una|varias|mis|el|cloro|veneno|todo|
    demasiadas|como ... pastillas|pildoras|medicinas|veneno|cloro|frasco|bote|raticida|medicamento|$
me tome|trague|tomado un? cloro|veneno|raticida|insecticida
cut|cutting|burned|hurt|harmed|sliced myself
me corte|rajé|raje|queme|lastime|autolesione los|las|el|la|con|otra|de|mi|a|porque? brazos|brazo|munecas|venas|
    piernas|vez|navaja|nuevo|proposito|pierna|muneca

== clear mine past
suicid*
SELFKILL
"""
