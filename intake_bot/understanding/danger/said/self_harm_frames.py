"""Frames which join one's own death with a will, an hour, a farewell and what was set in order: clear.

Each says two things at once; neither alone would be enough. Format: see ``grammar``.
"""

SELF_HARM_FRAMES = """
== clear mine surely
ill|i|im|id .. be|been dead .. by|before|when|after|soon|tonight|tomorrow|then|either|already|anyway|if|$|and|so|
    instead|lol|friday|monday|long
ill|im|i|me|gonna|going .. be|been|become|end a|in|in? the? corpse|coffin|casket|morgue|urn|dirt|ground|outline|
    ashes|obituary|statistic|hanging|swinging|buried|rotting|underground
chalk outline
WILL|im|ill|be|found hanging|swinging|dangling .. in|from|off|by|when
i|my|own .. plan*|prepar*|write|arrang*|wrote|writing|picked|paid|pedi|escogi|arregl*|compre|bought|have|ready|
    pagu* .. MYEND
the|el|la|los|las|un|una? MYEND .. tonight|tomorrow|next|soon|will|ya|hoy|esta|manana|everyone|nobody|lista|listo|
    pedi
see|sorry|come|vengan|at|en|para|bring|ir|llevenme|todos|everyone .. MYEND
put|pongan|escrib*|escribir*|write .. on|en .. my|mi|the|la|el stone|headstone|tombstone|lapida|tumba|grave|urna|
    ataud|cajon
better|rather|mejor|prefer dead|muerto|muerta than|que|k
antes muerto|muerta que .. volver|seguir|ir|verl*|verte|vivir|regresar
dead|death|muerte is better|mejor
worth|valgo|valdria|vale .. more|mas ... dead|muerto|muerta|dying
vale .. mas que yo
worth more than i|me
parezca|look|looks|like .. accidente|accident .... insurance|seguro|cobren|pays|nobody|they|nadie
que parezca .. accidente
get|pick|collect|find|finds|finding|discover|recoger|recojan|encuentr*|encontrar|hallen|hallar|levantar|levanten|
    identify .. my|mi body|cuerpo|corpse|cadaver|remains|restos
when|until|til|before|first|that|nobody|cuando|para|por|hasta|noone .. they|kids|someone|police|cops|no|nadie|would|
    will|ellos|mis .. find|finds|encuentren|hallen me|me? first|$|hanging|dead
this|esto|these|carta|letter|note ... when|until|till|before|cuando ... i|im|ive|yo .. gone|dead|muerta|muerto
nobody|noone|nadie|yall|whoever|when|cuando|you .. see|sees|read|reads|reading|lean|lea|vea|vean .. this|these|esto|
    it .... i|im|ill|ive|ya|me|estare .. gone|dead|muert*|habre|ido|matado
beg|begging|ask|asking|pray|praying|pido|ruego|suplico|rezo|pidiendo|le .. god|lord|dios|diosito|jesus|him|
    virgen .. to|que|for .. take|recoja|lleve|llevar*|die|morir*|end|death|muerte|mate
join|joining|follow|be|irme|reunirme|ir|seguir|alcanzar|voy .. with|con|a my|mi|mis|her|him|the|el|ella|them? late|
    dead|difunt*|muert*
its|is|es|esta|she|all loaded|cargada|cargado .... my|mi|mis|me mouth|head|lap|piernas|boca|cabeza|hand|mano|side|
    cama|bed
bought|got|have|tengo|took|compre|juntado|junte enough .. make|so|to|not|for|of
make sure|certain .. i|im dont|never|not|wont|dead .. wake|survive|come|live|here|$
asegur* .. de|que .. no|morir* .. despert*|fall*|vivo|viva|vivir|vivire|viviendo
know|se|knew|figured|calcule|calculated|sabe|saque ... how much|dose|dosis ... need|needed|necesito|necesitan|
    necesita|too|takes|itd|lethal|letal|mata
the|el|la|los|las|un|una? dose|dosis .. exact*|lethal|letal|mortal|fatal|necesit*
what .. to draw up
me estoy|ando dejando morir|ir
me hago|hice|haciendo|hacerme cortes|cortadas|rayas|heridas|tajos|cortecitos|marcas
pase|paso|llevo|toda|estuve ... rajandome|cortandome|quemandome|lastimandome|hiriendome|rasgunandome
the|el|la|los|las|un|una? navaja|cutter|razor|blade|cortarme|cutting .... unico|only|calms|calma|helps|alivia|
    relief|sentir
like|como|i|another|did|made|hice .. 5|10|15|20|30|a|few|unos|dozen|couple|new|fresh|more .. cuts|cortes|cortadas
lavado de|del estomago
lavaron|pumped|pump|pumping .. estomago|stomach
attempt|intento|atente|suicid* .. (hospital|psych|er|internad*|ward)
hospitaliz*|intern*|internad*|er|psych|hospital ... por|for|after|from|because .. un|an|mi|my|another .. intento|
    attempt|overdose|sobredosis
intent*|tried|try|trate|attempt* .... rope|belt|soga|cuerda|branch|rama|cinto|cinturon|mecate|cord|gun|
    nudo .. broke|rompio|reventaron|revento|snapped|aguanto|jammed|trabo|solto|quebro
again|volver|otra|next|proxima|proximo|siguiente .. time|vez|a|intent* .... do|hago|sale|salir|make|works|work|wont|
    no|mejor|bien .. right|bien|sure|fail|fallar|falla|works|recio|sale|count
tercera .. vencida
third time .. charm .. die|dead|pills|rope|do
ni eso|para|morir*|matarme .. me|pude|supe .. salio|salir|bien|morirme|matarme
PREPARED .... PARTING
PARTING .... PREPARED
DOIT|lo .. hago|hare|tomo|haga .... when|once|after|while|cuando|mientras .. they|theyre|hes|shes|kids|everyone|
    todos|ninos|mujer|mama|nobody|ella|nadie|el|se|mi .. asleep|school|sleep|practice|leave|leaves|church|duerm*|
    vaya|vayan|vayamos|bed
when|once|after|while|cuando|mientras|till|until|que .. they|theyre|hes|shes|kids|everyone|todos|ninos|mujer|mama|
    nobody|ella|nadie|el|se|mi .. asleep|school|sleep|practice|leave|leaves|duerm*|vaya|vayan|vayamos|bed|
    home .... DOIT|hago|hacerlo|tomo|tirarme|gone|going $|it
esperando que .. se .. duerm* .. todos .. para hacerlo
the|el|la|los|las|un|una? find|finds|encuentr*|calm|peace|goodbye|bye|last .... im|ill|gonna|voy|lo DOIT|hago
helium|nitrogen|helio .... not for|me|bag|balloons|mask
otro lado .. barandal|baranda|barandilla|reja
murio|mataron|died|passed|killed|muerte|difunt*|muerto .... irme|ir|reunirme|join|be|go .. con|with el|ella|him|her|
    them|mi .... tengo|traigo|got|way|hoy|tonight|como|que|soon|pills|pastillas
viejo|viejita|nina|nino|angelito|difunto .... hoy|noche|tonight|domingo|pastillas .... irme|voy|reunir*
voy|irme|reunirme|joining|join .. con mi viejo|nina|nino|angelito|difunto|difunta|hijito|bebe
ya? tengo|traigo|llevo con que
ya? se|tengo|pense|decidi como y|hacerlo|$|cuando
pense|decidi|chose|chosen|decided|planned|picked|figured|know .. how|como .. and|y|ive|i .. when|cuando|where|donde
chosen how|when
todo|everything|esta ya? listo|preparado|prepare|laid|set .... noche|tonight|hoy|bano|regadera|mesa|dark|goodbye
tengo|got|have todo|everything|it|things .. para|listo|laid|ready|preparado|for|aqui|set .. esta|hoy|noche|tonight|
    mesa|out
forever|permanent|eternal|eterno|permanente nap|sleep|break|exit|rest|descanso|sueno
before|antes i|de take|swallow|tomarmelas|tomarme these|them|todas|all
drank|swallowed|tome|bebi the|lo|what|all stuff|something|whatever|todo|que .. under|sink|abajo|cleaner|lavadero|
    fregadero|bano
ya|ill .. already|ya be|estare|habre gone|dead|ido|muerta|muerto .... kids|find|hijos|ninos|sister|morning|manana|
    read|dont
cut|cutting|cuts deep|deeper|profundo|hondo
falta|nomas|solo|quiero .. jalarle|jalarla|apretarle|dispararme|brincar|saltar .. $|al|y|del
take|llevo|dejar|dejo|llevarme .. my|mi|los|him|her|them .. with|conmigo|solo me|en .. este|this|mundo|world
estan|estarian|estaran|seran|would|will|be|theyd ... better|easier|lighter|pesa|peaceful|mejor|felices|
    descansar .. sin|without|minus mi|me
subtract* me|myself
dejo|dejar|deje|dejare de|el vivir|existir|respirar .. $|hoy|y|manana|ya|esta
esta noche|hoy|manana|ya .. termino|acabo|terminare|acabare|finish|end con todo|esto|mi|it
tonight|today|now i? finish|end|ending it
termino|acabo|terminare|acabare con todo|mi .. $|hoy|esta|y|adios|gracias|vida|existencia
con|by my|mi own|propia hand|mano
taken|ended|taking|ending|quitado|end|take my own? life
WILL|have|ill ended things|it|everything
pulse|heart|corazon .... quit|stop|stops|pare|pararse|apague .. so|to|on|hoping|hope|purpose|que|$
purpose|proposito|adrede .... die|cold|freeze|starve|morir*|overdose|heart|choque
i|me|mi|my .... wrote|written|writing|escribi|deje|left|dejo .. letter|letters|carta|cartas|nota|note|notes .. to|
    for|pa|para|a|my|mi|mis|the|los|cada .. LOVEDONES|everybody|todos|uno
the|el|la|los|las|un|una? letter|letters|carta|cartas|nota|note .... in|on|under|en|bajo|abajo|debajo|
    sobre .. drawer|cajon|pillow|almohada|fridge|refri|table|mesa|bed|cama|buro|nightstand|counter
the|el|la|los|las|un|una? river|rio|mar|lago|lake|sea|ocean .... lleve|llevarme|take me|swallow|trague|orilla|edge|
    me lleva
i|he|ive|estuve|ya|me .. pensado|planeando|pensando|planning|planeado .. how|como|where|donde .. irme|do|hacerlo|
    end|go|leave|me
ya? se|sabe|know|knew|figured .. cuando|when|where|donde .... irme|doler|duela|dolor|hurt|morir*|die|pain|end
WILL|going|about|voy .. hacer|do .. conmigo|con .. mi|este vida|cuerpo
perdon*|perdonar*|forgive|sorry .. me? .. por|for .. lo|what .. que|i|im|ill .. voy|going|gonna|about|will|
    hare .. a|to? .. hacer|do
no .. mori|muero|pude .. ahora|hoy|esta|la|manana .. si|vez|proxima .. lo|me|voy .. a|bien|hago|hacer|matar|
    mato .. bien|$
this|esta time|vez .... last|ultima|otra|anterior .. time|vez .. i|me|woke|desperte|failed|falle|they|salvaron
thinking|think|pienso|pensar|pensando|sueno .. about|of|en|con .. eating|taking|comerme|volarme|putting|hanging|
    colgarme|swallowing|jumping|aventarme|cutting|cortarme|slitting|driving .. my|off|into|own|a|las|la|me
burned|burn|queme|burning|quemando .. myself|mi|my .. with|con .. lighter|encendedor|cigarette|cigarro|iron|plancha|
    stove|again
me? corto|queme|cut|burn .. so|para|because|porque|only|unica .... feel|sentir|numb|stops|stop|calma*|relief
i|me|ya .. aventaria|tiraria|mataria|colgaria|jump|kill .. now|hoy|ahorita|if|si .. valor|guts|could|pudiera
enough|dosis|dose .. sleep|dormir|caballo|horse
the|el|la|los|las|un|una? finger|dedo .. on|en|al .. trigger|gatillo
apreto|aprieto|jalo|pull|squeeze|apretar|jalar|le? jalo .. el|the|al|del gatillo|trigger .... acaba|over|ya|hoy|
    tonight|done|todo|end
aniversario|anniversary|birthday|cumpleanos .... me voy|irme|join|joining con|him|her .. el|ella|mi|$|tonight
russian roulette
ruleta rusa
bag|bolsa .. over|on|en|around .. my|la|mi .. head|cabeza|neck
toaster|hairdryer|secadora|plancha .. in|en|into .. tub|bath|bathtub|tina|banera
prenderme|prendo|quemarme|rociarme|echarme|set|light .. myself|vivo|gasolina|gasoline|fuego|lumbre .. fire|fuego|
    vivo|encima|gasolina|lumbre
voy|va|vamos|pienso a? estar|ser|quedar muerto|muerta|finado|enterrado|enterrada|difunto
voy|va|vamos|estare|quedare|estar .. bajo|tres|abajo .. tierra|metros
ultimo|ultima|last dia|noche|day|night en|de|on|of|aqui|in this|the|esta|este|la|mi|my|earth? tierra|mundo|vida|
    life|earth|planet
hope|hopes|hoping|esperanza|deseo|wish ... die|dying|dead|death|morirme|morir|muerte|matarme|muera .. $|soon|ya|
    before|antes|hoy|tonight|in|sleep|pronto|rapido
viernes|sabado|domingo|lunes|hoy|manana|friday|saturday|sunday|monday|tonight|tomorrow .. i|me|yo|ya .. die|muero|
    mato|morire|ahorco|cuelgo|disparo|suicido|aviento|jump|hang
viernes|sabado|domingo|lunes|martes|miercoles|jueves|hoy|manana|esta noche? me ahorco|cuelgo|mato|suicido|aviento|
    disparo|muero $|ya|en|y|con|sin|despues|antes
my|mi|the life|vida|story|historia .. ends|end|over|acaba|termina|acabo|termino .. tonight|today|hoy|now|aqui|esta|
    here|friday|saturday|sunday|monday|on|ya
tell|dile|diganle|diganles|digan|let .. my|a|mi|mis LOVEDONES ... fault|culpa|tried|intente|sorry|perdon*|perdonar*
if|si|cuando|when .. me .. encuentran|encuentren|encuentra|find|hallan .. me? muerto|muerta|dead|tirado|colgado
the|el|la|los|las|un|una? find|finds|found .. this|the|my phone|note|carta|letter|telefono .... tell|fault|sorry|
    love
god|lord|dios|diosito .. call|calls|calling|llam*|llama* .. me home|ya|conmigo|with|a
swallowed|swallow|trague|tragado|tragar|tragarme .. pilas|batteries|battery|vidrio|vidrios|glass|razor|razors|
    blades|magnets|imanes|clavos|cloro|pins|needles
disappear*|vanish|desaparec* .. forever|permanently|para siempre|for good|off this|the? earth|world
disappear*|vanish|desaparec*|esfum* .. del|de la|this|the|este mundo|tierra|earth|world|mapa
goodbye|bye|adios|farewell .. cruel|mundo|world|life|vida|forever|siempre .. $|mundo|world|cruel|a
tome|made|taken|tomada|hice .. la|my|the|mi|up .. decision|mind .... die|morir|irme|end|join|gone|suicid*|matarme|
    quitarme|dead
ready|listo|lista|going|gonna|want|wanna|quiero|quisiera|voy .. be|ser|un|an .. angel|angelito|angelita|estrella
cross over|to the? other|light
walk*|voy|go|going|camin*|drive .. into|to|al|para|en|out .. woods|desert|snow|forest|mountains|monte|desierto|
    sierra|cerro|bosque|wilderness .... not|never|no .. come|coming|return|volver|regresar|regreso|vuelvo|salir|
    found|walk
carbon monoxide|monoxido
monoxido .. de
the|el|la|los|las|un|una? pastilla|pill tras|after|por|by otra? pastilla|pill|una|another
make|making|going|gonna|voy .. it|that|que|do .... dead|died|muerto|morir* .. so|happen|instead|same|en|vez|yo
sin frenar
me .. arrepenti|arrepiento .. medias|ultimo|mera|ultima .... hoy|tonight|otra|ya|esta
me .. dan|da|vienen|vino|dieron .. ganas .. de SELFACT|aventarme|tirarme|morirme|no|cortarme|acabar|estrellarme
i|ive|me|he .. tried|intentado|intente|intentando|trying .. to|de? .. DIE|SELFACT|matarme|suicid* .... again|otra|
    tonight|hoy|yesterday|ayer|week|semana|anoche
my|mi .. policy|insurance|poliza|seguro .. pays|paga|pagan|covers|cubre .... death|muerte|die|muera|dead|suicid*|
    even|muerto
planning|plan|intend|expect .. on .. living|dying|being dead
WILL|WANT|going|quiero .. walk|walking|caminar|swim|swimming|nadar|meterme|wade|meter .. into|in|to|para|al|en|out|
    hasta .. dentro|adentro|the|del|el? sea|ocean|lake|river|mar|rio|lago|presa|canal|waves
van|vayan|va|estaran|estarian|estar|estan|viviran|will|be .. mejor|better|tranquil*|happier .. si|cuando|when|once|
    if .. me|yo|i|im|ya .. muera|muero|muerto|muerta|vaya|falte|die|dead|gone|no
my|mi last|dying|ultima|ultimo wish|voluntad|deseo|request
hoy|esta|tonight|ya|today|manana .. noche? se|my|mi|the .. termina|acaba|life|vida .. mi|ends|is|se vida|over|today|
    tonight|acaba|termina|existencia
me|he hice|hago|hecho|haciendo dano .. otra|nuevo|again|otraves
the|el|la|los|las|un|una? cemetery|graveyard|morgue|panteon|cementerio|tumba|grave .... ill|me|yo|voy|im .. be|
    estar|in|serious|serio|ver|verlo|verla|verme|veran .. in|it|there|ahi|alli|$
the|el|la|los|las|un|una? letters|letter|cartas|carta|note|notes|video|videos|mensajes .... after|when|once|para|
    cuando|despues .. i|im|yo|me|ya .. do|did|gone|die|muera|vaya|falte|hago|dead
have|has|tendra|tienen|need .. to|que worry|deal|think|bother|hear|preocupar*|batallar|aguantar* .. after|despues|
    about|with|from|de|con .. me|tonight|today|custody|mi|hoy .. after|tonight|today|anymore|mas|hoy
hago|do|doing|did .. it .. right|bien|de|this|esta time|vez|verdad
finally .. did|done|do|doing .. it .... gun|loaded|dont|answer|pills|note|letter
die|dead|morir|suicid*|kill .. in|by|before|para|antes|de .. christmas|navidad|birthday|cumpleanos|year|ano|weekend|
    monday|friday|diciembre|december|summer|verano
suicid*|ending|killing .. a lot|every|all|day|constantly|todo .... picked|day|date|plan|how|fecha|como
attempted|tried|intente .. to? .. end|take|quitarme|acabar .. my|mi|la|con life|vida
the|el|la|los|las|un|una? by .. time|when|cuando .. reads|read|lea|lean|gets|reciba* .. it|this|that|esto|
    la .... ended|dead|gone|ido|muert*|killed|habre|no
make .. it|that|them .. happen|true .... dead|died|gone|die
if .. i .. was|were|am .. dead|gone .... make|happen|gonna|going|so
salgo|salir|saldre .. de .. este mundo
decidi|decided .. que? no .. vivir|seguir|living|going|live|to
shut|end|finish|delete|unplug|switch .. me|it .. down|off|out .. tonight|for|$
the|el|la|los|las|un|una? last|ultima|third|tercera|next|proxima .. time|vez .... woke|desperte|salvaron|saved|
    found|hallaron|broke|failed|falle|chickened|arrepenti
preferian|preferirian|rather|prefer|quieren|want .. dead|muerto|muerta .... complacer|cumplir|give|wish|get
need|quiero|want|necesito .. the .. forever|permanent|big|long|final .. break|sleep|nap|rest
picked|pick|escogi|found|spot|lugar .... nobody|nadie .. checks|check|looks|finds|find|busca|encuentra
checks|checan|check|rondas|rounds|count|conteo .... know|se|exactly|how|cuanto|long|time|tiempo .. i|tengo .. have|
    got
this|thats|era|fue|the|la|el|my last|ultima|ultimo supper|dinner|cena $|and|y|with|con

== clear mine even surely
need|necesit* ... where im|i going|go|headed
a? donde voy no .. necesito|voy|ocupo|hace|llevo
god|lord|dios|diosito|jesus|virgen ... not|no|wont|isnt|doesnt|hasnt|refuse* .. take|taking|llev*|llevar*|recog*|
    called|calling .... i|ill|yo|im|me .. do|will|myself|voy|see|self|sola|solo|mano|going|mato
not|dont|wont|never|no ... among|amongst the living
no more me
not me after|anymore|by tonight|today|tomorrow|friday|sunday|monday|saturday
not|isnt|dont|doesnt|no .. safe|good|trusted|trust|seguro|bueno .. for|que|me|myself .. be|me|being|este|estar|
    quede by|alone|sola|solo|with myself|conmigo?
nobody|noone|nadie|kids|daughter|son|sister|wife|roommate|boys|hija|hijos|hijo|mama|mom|ellos .. would|no|wont|dont|
    not|vaya|lo .. find|finds|encuentre|encuentren|halle|hallen|encontrar|finding .. me|a|$ .. til|until|for|hasta|
    first|$|rent|dias|days|weeks|like|asi|colgad*|hanging
no|nadie|que .. me encuentre|encuentren|halle|hallen .. mi|mis|un|la|los hija|hijos|hijo|ninos|mama|esposa|familia|
    hermana|hermano|nino|nina|mujer
never|not|no|dont .. wake|waking|despertar|amanecer|wakes|despierte|despertare|amanezca .. up? .. $|tomorrow|manana|
    again|ever|mas|anymore|nunca|asi|por
voy|pienso|quiero|creo a|ya|no? no? despertar|amanecer
not|no|dont|wont .. living|vivir|vivire .. long|much|mucho|longer .. enough|$|more|tiempo|mas
manana|tomorrow|lunes|viernes|domingo|sabado|friday|sunday .. ya? no existo|existire|amanezco|vivo|vivire
fail*|couldnt|falle|fracas* .. at|even|hasta|en .. dying|morir*|SELFKILL|suicid*
trust*|confi*|safe|segur*|seguro|alone|sola|solo ... around|with|near|cerca|con|junto .. the|my|las|mis|los|a? TOOL|
    medicine|kitchen|botiquin|cabinet
not|no|dont .. exist|existir past|after|beyond|anymore|ya|mas|at
hope|hopes|want|wanna|esperanza|goal|plan|need|quiero .... to|no not|existir exist|be|wake|live|breathe|mas anymore|
    here|up|alive|$
no me? despertar|existir|despierte .. nunca|mas|ya|aqui|viva|vivo|$
the|el|la|los|las|un|una? close|cerrar|cierro|shut .. my|los|mis .. eyes|ojos .... never|no|not|forever|
    siempre .. open*|abrir*|wake|again|mas|despertar|$
not|never|no .. open*|abrir* .. my|los|mis .. eyes|ojos
the|el|la|los|las|un|una? close .. eyes for good|forever
ya no respiro|respirare .. $
no .. voy a respirar
life ends for me
CANT .. do|face|live|take|spend another|one|otro day|night|dia|hour .. alive|living|vivo|viva|more
not|no|wont|ya .. be|long|estar|estare|seguir|more|for .. in|on|en|for .. this|este|esta world|earth|mundo|tierra|
    vida|planet|life
nobody|noone|nadie|nothing .. is|s|to|can|va|puede|stopping|stop|me .. stop|stopping|detener*|detiene|
    impedir* .. me .. now|tonight|ya|this|time|esta|hoy
nobodys stopping me
shouldve|should|hubiera|debi|wish .. died|dead|muerto|haberme|morir* .. instead|yo|with|con|that|en|in .... gonna|
    fix|correct|arregl*|going|make|hoy|tonight|voy|corrijo|corregir
not|no|dont .. brake|frenar|frenare|turn .. at|el|the|en .. wheel|volante|curve|curva|light|barranco
not|no|dont .. enough|tengo|have .. guts|valor|courage|huevos|nerve .. to|para|de|yet .. SELFACT|die|jump|brincar|
    aventarme|jalar|pull|hacerlo|do|tirarme
wont|not|dont|no .. be|around|estar|estare .. here|around|alive|aqui|viva by|after|past|come|para|despues .... sure|
    settled|arregl*|goodbye|promise|bother|trust|plan|dead|peace|paz
settled|made .... wont be around|here
cant|dont|not|no .. stay|staying|remain|keep|seguir|mantener* alive|living|breathing|vivo|viva|viviendo
if i dont answer .... did|do|dead|gone|it
not|wont|no|ni .. live|vivir|vivire|gonna .. like|to|hasta|otro|another|past|para .. this|see|another|ver|llegar|
    navidad|christmas|season|winter|otra|cumpleanos .... mean|serious|serio|juro|swear|way|plan
ellos|they|she|he|ella|nobody|nadie|mi|mama .. no|dont|doesnt|didnt .. saben|sabe|know|knows|tell .. que|it|its|was|
    is|era|what|that .. last|ultimo|ultima|kind|goodbye|adios|despedida
ya decidi que no
que .. no .. hubiera nacido .... cumplir|complacer|gusto|razon

== clear
took|hid|locked|quito|escondio|quitaron|take .. knives|knife|gun|guns|belt|razors|cuchillos|pastillas|pistola|
    navajas|cinto|laces .... but|pero|forgot|missed|except|found|encontre|falto|else|other
"""
