"""Wishing for death by its ways and means, goodbyes, and one's own who is about to: clear. Format: see ``grammar``."""

SELF_HARM_WAYS = """
== clear mine even
hope|hoping|wish|wishing|pray|praying|prayed|want .. dont|never|didnt|not|wont|doesnt|i wake|woke|waking up $|
    tomorrow|this|in|again|anymore|ever|and|at|from
disappointed|devastated .. i? woke|wake|waking up
wake|woke .. up? .. disappointed|mad|sad|angry|pissed|sorry|upset|hating .. that|i|im|to|it|still|because .. woke|
    alive|here|breathing|still|did|awake
ojala|espero|ruego|pido|rezo|quisiera|quiero|ganas ... no|ya|nunca .. despertar|despierte|despertara|amanecer|
    amanezca|amaneciera|desperte
buscando|busco|manera|forma|modo .. de|para .. no .. amanecer|despertar|existir|LIVE
odio|enoja|decepciona|lloro|tristeza ... despertar|desperte|despierto .. viva|vivo|otra|otro|$
DONT WANT|wish|plan|intend|deserve|care|need|merezco|pienso|decided|desire|seguir|quisiera ... living|viviendo|
    existing|existiendo|respirando|breathing $|anymore|like|with|and|but|any|asi|mas|ya|con|y|pero|after|on|in|sin|
    longer
DONT deserve|merezco .. LIVE
decid*|chose|choose|decision|elegi|resolvi .. not|no|dejar|stop|quit .. wish|go|want|to|de|seguir? .. LIVE|living|
    viviendo|vivir|alive
no|dont|not ... reason|razon|motivo|reasons|razones|point ... LIVE|living|respirando|respirar|vivir|viviendo|
    breathing|alive|breathe
only reason .. im|i|id .. not dead|gone
only reason .. im|i .. still? alive|breathing|living
unica|lo|unico razon|motivo|que .. me|sigo|estoy|tiene|mantiene .. viva|vivo|respirando
no tomorrow .. for me
no hay|habra manana .. para mi
not|no|dont|wont|cant|never|quiero|want .. be|estar|quiero|want|make|voy|llego|llegar|pienso|estare|see .. alive|vivo|
    viva .. para|for|in|by|when|cuando|to|until|tomorrow|manana|on|next|$
dont|not|wont|cant|doubt .. make|survive|last it? .. through|till|until|thru .. night|tonight|weekend|morning|month
no .. paso|pasar|llego|sobrevivo|aguanto|amanezco .. de .. esta|la noche|manana|hoy
no|dont confio|trust|confiar .. mi|me|myself .. tonight|right|alone|noche|sola|solo|hoy|ahora|$
cant|dont|not keep myself safe
no .. mantenerme|cuidarme .. salvo
no .. way|salida|out|future|opcion|option .. except|but|besides|other|mas|solo|menos|sino .. dying|death|DIE|dead|
    morir|muerte
no .. tuve|tenia|had|got valor|guts|courage|nerve|huevos ... hoy|tonight|ahora|today|next|manana

== clear mine
hope|hoping|wish|wishing|pray|praying|want|deseo|espero|pido|ask|asking|beg|begging|suplico|ruego|esperando|
    waiting for|la|que|on death|muerte
me queda|falta|resta|toca .. es|solo .. morir|morirme|matarme|muerte
death|dying|suicide|muerte|morir|morirme|muerta|muerto sounds|seems|feels|looks|suena|se|seria|would|me .. be|ve|
    seems|siento? .. nice|good|peaceful|easier|great|relief|bonito|bien|alivio|paz|descanso|mejor|easy|better|
    tentador|like
looking|looked|search*|google*|research*|reading|read|busc*|averigu*|guglee|youtube .. up|about|on|for? ... how|como|
    ways|way|manera|maneras|formas|forma|painless|dolor|rapido .. to|de|para|painless? .. die|kill|suicid*|morir|
    morirse|matarme|matarse|hang|overdose|ahorcarse|ahorcarme|do|irme|desaparecer
painless|quick|peaceful|easiest|indolora|rapida .. way|death|muerte|manera|forma .. out|die|$|end|kill|morir|irme
how many|much|cuantas|cuantos .. DRUGS|pastillas|pills|clonas|aspirinas .. to|para|it|se|would|takes|need|hace|
    necesita
only|unica|best|sola|unico .. way|out|option|solution|escape|salida|forma|manera|solucion|opcion|remedio|thing|
    left ... DIE|dying|death|SELFKILL|muerte|matandome|morir|muerto|muriendome
DIE|dying|death|SELFKILL|muerte|morirme .. is|es|only|unica|mejor|best .. way|option|salida|opcion|solucion|out|
    solution|queda|forma
guts|courage|nerve|balls|valor|huevos|agallas|strength|energia .. to|para|de|pa .. pull|jump|trigger|SELFKILL|brincar|
    jalar|die|tirarme|aventarme|gatillo|morirme|end|slit|colgarme|saltar
pull|jalar|jale|apretar|aprieto|squeeze|jalarle .. the|el|al trigger|gatillo $|on|tonight|now|hoy|ya|esta
eat|swallow|taste|comerme a|my|una bullet|gun|bala
join|joining|reunirme|alcanzar|alcanzo|alcanzarte|join .. my|mi|mis|him|her|them|ella|el|a|con|KIN .. KIN .. waiting|
    heaven|cielo|soon|esperando|espera|arriba|up|$
join|joining|reunirme|alcanzar|alcanzo|alcanzarte|seeing|see|con|with ... waiting|esperando|heaven|cielo|heavens
going|gonna|want|wanna|WANT|WILL to? be|join|go with? my|mi KIN .. in|hes|shes|he|she|waiting|up|there|heaven
be|estar|meet|conocer with|con|a|to? jesus|god|dios|lord|angels|senor|diosito|maker|creador by|soon|tonight|this|on|
    hoy|pronto|$|tomorrow|before|esta|today
me voy|fui|ire .. con|al|pal .. cielo|panteon|hoyo|otro mundo|mas alla
me habre|hube ido|muerto
habre ido .. por|antes|cuando
by|por my|mi own|propia hand|mano
made sure|peace .. of? it? .. last|ready .. to? .. go|die
gone for good
want|wanna|going|gonna .. dead gone
im|i|ill .. out|leaving|done|leave|checking|check|dejo|exit ... this|este|esta|the .. life|world|mundo|earth|tierra|
    vida
dejar|abandonar|irme|partir|salir .. este|esta|de|del .. mundo|vida|tierra
saldre|sacan|sacarme|saquen|bajo|bajar|bajare|coming|leaving|come ... not|no|nunca|dont|never .. stairs|escaleras|
    alive|viva|vivo
wrote|written|writing|wrote|escribi|escrito|termine|finished|deje|dejo|left|grabe|recorded|hice|mande|sent the|my|las|
    mis|los|unas goodbye|goodbyes|letters|cartas|notes|mensajes|videos .. $|already|ya|for|to|para|de|pa|a|one|una
wrote|written|writing|escribi|escrito|termine|deje|dejo|left|grabe|recorded|hice|mande|sent|mandando .. carta|cartas|
    letter|letters|note|mensaje|mensajes|video|nota|texts ... despedida|goodbye|busquen|gone|die|muera
carta|letter|letters|cartas|nota|note .. on|en|is|esta|under|debajo|for|para .. table|mesa|drawer|cajon|pillow|bed|
    cama|my|mi .. kids|hijos|mom|mama|daughter|son|bible|biblia
take care|cuiden|cuida|look|watch|cuidenme .. of|after|a|over? my|mi|mis|las|los ... kids|hijos|dog|perro|cat|gato|
    mom|mama|baby|hija|daughter|son|perros|gatos|family|familia .. when|cuando|for|after|once|ya .. im|me|no|i|falte|
    yo|gone
last person|one|thing|persona .. i|to|que|con .. talk|talked|text|hablo|hear|say|despido
arregl*|dej*|paid|pague|sorted|settled|signed|firme|have|put|got .. seguro|insurance|testamento|will|funeral|entierro|
    casket|caja|cremat*|life .. insurance|todo|house|casa|for|para|ya|done|order|last|paid|$ ... descanso|vivir|die|
    wont|gone|ready|burden
sitting|in|on|at|with|from|from|here|con|en|estoy|im|tengo|got|traigo|agarre|encerr*|locked .. bathtub|tub|bathroom|
    bath|bano|tina|regadera|floor|piso|closet|garage|cuarto|room|bed|cama|shower|cocina|kitchen ... with|con|and|y|
    holding .. my|a|the|una|un|la|el|mi? RAZOR|ROPE|GUN|DRUGS
got|took|found|tied|tie|hung|bought|saque|compre|amarre|amarrando|colgue|consegui|prepare|have|hice|made|making|
    tying ... rope|noose|soga|lazo|mecate|reata|cuerda .. out|neck|tree|ceiling|beam|rafters|closet|garage|ready|knot|
    viga|techo|arbol|cuello|nudo|lista|listo|from
i|ive|tengo|puse|meti|traigo|keep|holding|hold|sitting .. puse|meti|puesto|puesta|loaded|with|a|la|el|
    the? GUN .. my|mi|la|the|en|to|against|in .. head|mouth|temple|chin|lap|throat|cabeza|boca|sien|frente|barbilla|
    cuello|pecho|heart|chest
GUN ... loaded|cargada|ready ... shoot|anybody|anyone|nobody .. but|except|only .. me|myself
GUN ... nobody|anybody|anyone|only|just .. but|except? me|myself
me puse|meti|apunte|pongo la|una|el GUN
DRUGS|oxy|bottle|fentanyl|percs|frasco|insulin|insulina|clonas ... has|with|have|con .. my|mi name|nombre
WILL|i|im|ive|me|gonna .. take|swallow|taking|took|tomar|tragar|tome|trague|down|drink ... all .. of? it|them|em $|
    and|at|tonight|so|now|ya|i
WILL|i|im|ive|me|gonna .. take|swallow|taking|took|tomar|tragar|tomarme|tragarme|tomo|trago|down|chug ... whole|
    entire|entero|completo|completa|todo|toda|todas|lot|bunch|handful|puno .. bottle|box|pack|frasco|bote|caja|DRUGS|
    blister|tira
took|swallowed|downed|popped em|them all
me? tome|trague|tomado|tragado|bebi|tomo el|un|todo|toda|la|medio|una|casi? frasco|bote|caja|blister|tira entero|
    entera|completo|completa|lleno|de|$
me tome|trague el|los|un|todo|todos? frasco|bote|blister .. completo|entero|ya|$
tome|bebi|trague|tomarme|tomando|tomar|beberme|drink|drank|drinking|swallow|swallowed|tomado .. veneno|raticida|
    insecticida|cloro|bleach|poison|antifreeze|acido|matarratas|gramoxone|pesticide|fosforo|sosa|drano|anticongelante
hit|hits|bang|banging|bash|slam|slamming|golpeo|pego|estrello|azoto|golpear|golpeando .. my|la|mi|contra .. head|
    cabeza .. on|against|into|contra|en|the|until|hasta .. wall|pared|floor|piso|bleed*|until|sangr*|muro|sangre
i|ive|im|been|started|back|keep|still|yeah|me .. burning|cutting|slicing|scratching|carving|burn|cut|slice|carve|
    burned my|on|into|at|up .. LIMBS .. $|again|to|and|so|every|because|at|when|just|with|rn|tonight
i|been|started|still|back|need|urge to? cut|cutting|selfharming|burning $|again|today|tonight|rn|every|myself
yeah i cut
relapse*|recai ... self|cutting|cut|harm|razor|selfharm|cortarme|autolesion* .. $|harm|again|after|last|tonight|otra
me he|habia|volvi|vuelvo|vuelto|estoy|ando|sigo|empece|quiero|WANT vuelto|otra|a|de|volviendo? .. cortar|lastimar|
    autolesionar|cortando|lastimando|quemando|quemar|hacer|cortarme|lastimarme|rajar|rasgunar .. $|dano|los|las|y|
    otra|la|en|porque|con|para|cuando
me corto|corte|rajo|raje|quemo|rasguno|arano|pellizco|muerdo .. LIMBS|muslos|$|cuando|para|otra|y
cut|cutting|corte|cortado|cortar|cortarme|slit|abri .. LIMBS|again|myself|me ... bleed*|sangr*|blood|deep|profund*|
    para|stop
voice|voices|voz|voces|something .. says|saying|say|tells|telling|dice|dicen|keeps|tell|diciendo|pide|piden ... jump|
    kill|die|cut|hurt|do|brinca|salta|mate|matate|muerete|muera|tirate|hazlo|cortate|end|acabe|lastime|aviente|tire|
    crash .. it|myself|me|$|now|all
drive|driving|drove|walk|walking|step|stepping|jump|jumping|jumped|swerve|steer|crash|run|roll .. car|truck|it|myself|
    right|just? off|into|in|from|onto|over .. HIGHUP|traffic|tree|wall|river|lake|ocean|pole|semi|train|oncoming|
    highway|freeway
tirarme|aventarme|lanzarme|arrojarme|estrellarme|echarme|aviento|tiro|lanzo|brincar|saltar|brinco|salto|estrello|
    caerme|tirar|aventar|lanzar|arrojar .. al|del|de|a|desde|contra|en|por|abajo .. HIGHUP|rio|mar|muro|poste|arbol|
    trailer|carros|camion|piso|edificio|vacio|troca|voladero|presa|pozo
me tire|avente|lance|aventé|arroje .. al|del|de|a|desde|en .. HIGHUP|carro|carros|camion|rio|edificio|calle|tren|piso
im|i|estoy|ando|here|arriba|parada|parado|sitting|standing|sentado|sentada|subido|subida|writing .. on|en|at|the|from|
    del|de|by|al|la|el|sobre ... HIGHUP ... jump*|coming|down|brinc*|tir*|salt*|avent*|looking|viendo|wind|abajo|step|
    bye|adios|goodbye|sorry|perdon|pienso|thinking|nobody|miss
everyone|everybody|family|kids|mom|they|todos|familia|hijos|people|wife|world|mundo ... happier|easier|glad|celebrate|
    tranquilos|felices|contentos|descansarian|mejor|fine|descansan .. off|if|when|si|once|cuando|without .. i|im|me|
    yo .. dead|died|gone|muero|muriera|die|muerto|muerta|mato|exist|existiera|desaparezco
WANT|need|deserve to? be? punished|punish|starve|bleed
try|trying|intento|intentare|intentarlo|lo .. again|otra|de|vez? ... this|esta|ahora|next .. time|vez|si .. succeed|
    work|bien|works|fail|fallar|right
ya? me .. avente|tire|colgue|tome|corte .. una|no? .. vez ... ahora|manana|otra|next|intento
cant|not|dont|no .. live|vivir|seguir|go|on .. con|with .. this|what|lo|esta|the|mi|guilt|culpa .. $|guilt|culpa|i|
    que|did|hice|anymore|mas|vida
me .. puedo|podria|vaya|voy a? hacer algo|dano|una

== clear mine
i|im|ill|id|me|we|intend|planning|plan ... dead by|before|when|till|then|until|by .. friday|monday|sunday|then|he|
    they|the|my|you|tomorrow|morning|christmas|thursday|next|judge|that|i|end|sunrise|noon
sooner|rather|prefer be dead
have|got|made|theres|with|i a? plan|way|method .. and|with .. date|time|place|note|day|means|method|spot|pills|rope
picked|pick|chose|found|got|elegi|escogi|encontre|busco|have .. a|the|my|el|la|un .. tree|beam|curve|bridge|branch|
    spot|arbol|viga|palo|rama|puente|overpass|cliff .. $|out|picked|already|tonight|to|para|ya|today|hoy|and|otro
checking|check out .. before|permanently|early|tonight|for|of .. $|then|good|life|here|world|that
tonights|tonight|esta|hoy the|es|noche la|night|dia noche?|$|dia
swallow*|trague|tome .. something|whatever|stuff|a|some|algo|lo .. bad|drawer|was|que .. $|now|and|traia|ahora|help|
    idk|scared
swallowed|trague something|whatever|stuff|them|algo|battery|batteries|magnets
already|ya took|taken|swallowed|ate them|all
drank|drink|drinking|tome|bebi|swallowed|drunk|chugged|trague .. TOXIN|spray|cleaner|chemical|limpiador|solvente
TOXIN .. me|lo|la|y|hoy .. tomo|bebo|trago|tomar|swallow|drink
ya? compre|consegui|bought|got|tengo|have|buy .. TOXIN .. $|hoy|tonight|and|y|para|ready|me|already|for
WILL|WANT|WANTED|almost to? od|overdose|oding|ode
od|oding|overdosing|overdosed tonight|now|rn|friday|yesterday|today|again|last|on .. $|so|it|pills|everything|night|
    DRUGS
thinking|thought|bout|about|of|been|pensando|considering|on ending it|things|everything|myself
WILL end it in|so|with|by|at|cause|then|out|cuz|because|how|here|myself|for .. he|back|she|they|i|my|the|nothing|good|
    $
hung|hanged|shot|drowned|kill|offed|killing myself .. $|i|hes|in|so|then|because|and|bc|cuz|tonight|would|today|
    before|over|after
nothing|nobody|noone|nada|nadie|only .. keeping|holding|keeps|mantiene|ata|detiene|tying|ties .. me|us .. on|here|
    alive|earth|aqui|vivo|viva|mundo|life|esta|este
im|ill|i|planning|voy .. be|rot|lie|lying|estar|in? in|under|6|six|bajo|en the|la|el? ground|grave|coffin|casket|dirt|
    tierra|cajon|tumba|feet|panteon|cementerio .. by|before|soon|then|antes|pronto|$|when|para|cuando|next
forgive|perdon*|perdoname .. me ... what|lo|que .. about|going|gonna|voy|boy .. to|a|do|hacer .. do|hacer|myself
going|go|went|gonna|im|step|jump|jumping .. off|over .. HIGHUP|side|edge|roof|tower|building
WILL|WANT|go|ready|me to? jump|tirarme .. off|from|de|del|out|tonight|$|abajo
rope|noose|soga|mecate|lazo .. tied|ready|hand|attic|garage|closet|basement|listo|lista|tree|neck|tight|hung|
    already|mano|$
ya? tengo|compre|amarre|bought|buy|consegui|traje .. la|el|un|una|the|a? rope|soga|noose|mecate|lazo
the|una|la|my|a noose|soga .. is|esta|up|hung|ready|tied|lista|colgada|around
stones|rocks|piedras .. in|en .. pockets|bolsa|bolsas|bolsillos|mochila
me meti|metere|meto|camino|caminar|walk|walking|swim|meter|voy .. into|para|pa|al|en|dentro|hasta .. mar|ocean|sea|
    river|rio|lago|lake ... tape|hundir|drown|not|never|sin|hasta|pecho|back|return|nadar|until
close*|cerre|cierro|encierro|encerre|shut|inside|in .. garage|cochera|garaje ... carro|car|motor|engine|
    truck .. prendido|running|on|encendido|andando
abierto|abri|open*|prend*|abro .. gas|bombona|garrafa|tanque|llave .. ventana|gas|close*|cerr*|sleep|dormir
enough|suficiente|suficientes|saved|saving|juntado|juntando|junte|guardado|guardando|guarde|counted|sorted|hoarding|
    stash*|acumulated|accumulated|contadas|counting .. up|of|my|the|mis|las|todas|sufficient|sleeping|out .. DRUGS
DRUGS .. counted|sorted|saved|lined|contadas|listas|guardadas|juntas|ready|waiting|laid
have|tengo|i .. the|las|mis|my DRUGS .. ready|here|front|hand|aqui|enfrente|mano|listas|counted|lined|mesa
bleed out
guindarme|guinde|guindo|ahorcarse|ahorcaba .. $|y|hoy|de|en|con|ayer|es|duele
duele|hurt|hurts|tarda|long .. mucho|much|bad|to|when ... ahorcarse|hang|ahorcarme|die|morirse|morir|hanging|
    desangrarse
no|dejar|dejo|voy|ya .. quiero|voy|de|a|pienso .. existir .. $|pasando|despues|mas|asi|hoy|y|es
exist|existing .. past|after|beyond .. this|today|week|friday
poner|pongo|ponerle|put|puse .. fin|end|final .. a|to .. mi|mis|my .. vida|dias|existencia|life|sufrimiento|days|
    suffering|all
me despido|despedi .. de .. todos|familia|hijos|mundo|vida|todo|perro|mama|amigos
despedirme .. de .. todos|mis|mi|familia|hijos|mundo|vida|ellos
para|pa ya? no|nunca .. despertar|amanecer|volver|levantarme|existir
menos|mejor|facil|rapido|easier|less|hurts .. morirse|morirme|morir .. que|$|than|de
me tome|trague|clave|meti|zampe|empuje|bebi|empine|tomo|meto|trago ... DRUGS .. de|y|que|$|para|con|hace|todo|anoche|
    juntas ... abuela|vieja|roomie|mama|botella|arrepenti|durmiendo|ardiendo|despertar|vomit*|media|nadie|mareo|todas|
    tequila|vino|alcohol
me tome|trague|clave|meti|zampe|empuje|bebi .. todas|todo|20|30|40|50|15|10|12|muchas|puno|frasco|bonche|monton|
    demasiadas|varias .. DRUGS
took|taking|taken|swallowed|eat|ate .. all|20|30|40|50|15|10|12|many|handful|whole|bottle|bunch|ton|lot .. DRUGS
DRUGS ... peligrosas|mortal|lethal|deadly|fatal|kill|matan|letal|dangerous .. $|tome|took|me|i|dose|una|you
ideas|pensamientos|thoughts|pienso de|about|of|en muerte|morir|dying|death|end|morirme
usarla|use|usar|usarlo|using .. it|WEAPON? .. conmigo|on me|myself
quit*|take|llevense|saquen|hide|guard* .. pistola|gun|pills|pastillas|guns|cuchillos|knives|arma ... antes|before|
    uses|use|conmigo|i|haga|hurt|me
razor|razors|blade|navaja|cuchilla|hojilla|gillette|cutter|knife .. phone|case|thighs|helping|arm|arms|munecas|
    wrist|wrists|venas|brazos|skin|muneca|mesa|relief|alivio|calm*
cut|cutting|opened|open|abri|slit|corte|rajé|raje|slashed|sliced .. my|mi|la|las|el|un|poquito|tantito .. chest|wrist|
    wrists|vein|veins|venas|muneca|munecas|pecho|throat|cuello|thigh|thighs
try|intento|intentarlo|tried|intente .. again|otra|de nuevo .. tonight|tomorrow|manana|hoy|noche
walk|walked|step|stepped|ran|atravese|meti|pare|cruce|puse .. in|into|a|enfrente|frente|al|un|out .. front|traffic|
    truck|camion|carro|tren|train|trailer|bus ... again|freno|swerved|otro|proposito|purpose|stopped|hit|aver|$|
    esquivo
dont|doesnt|aint|not|no planning|plan|intend|planeo|pienso|planning .. to? be .. $|here|alive|around|there
still|sigo here|alive|vivo|viva|aqui .. by|para then|entonces .. no|not|dont|doubt
make it stop .. only|way
me di dos|varios|tajos|cortes|cuchillazos
me quiero|quise|voy|intente|trate a|de? guindar|matar|colgar|ahorcar|desangrar|morir
cargue|cargada|cargo|loaded|load .. y|and|the|la|it|gun|pistol ... piernas|lap|mouth|boca|sien|head|cabeza|lado
taking them|it|em at midnight|tonight|once|when|after|later|now|all
ready|ready|gonna|going|ima|finna|want|wanna|voy a? to? meet my|jesus|god|mi|the|a maker|$|creador|lord|dios

im cutting|burning|cuttin again|$|myself|now|tonight|deep
done|finished|through living|breathing|existing
not safe with myself|me
dont|no|cant|not ... way|salida|out|option .. except|but|besides|other|mas|menos|sino .. dying|death|dead|morir|muerte
god|dios|lord .. takes|lleve|take|llevara me $|tonight|soon|home|ya
got|have|tengo|bought|buy|compre .. stuff|things|what|todo|cosas|lo .. need|necesario|para|to|listo .. do|hacerlo|
    matarme|die|end it?
dead .. by|before|for .. friday|monday|then|then|tuesday|wednesday|thursday|saturday|sunday|christmas|morning|noon
apreto|aprieto|jalo|pull|squeeze .. el|the gatillo|trigger
todo listo|preparado|ready|laid .. para|for|pa esta|hoy|tonight noche?
me despido de todos
DIE eso|thats .. quiero|want
no|ni .. despertar|seguir|quedarme .. listo|ready|preparado

== clear mine past
quitarme de .. medio

== clear past
KIN|HE .. is|says|said|wants|trying|going|keeps|threatening|gonna|talking|about|shes|hes|she|he ... kill|killing|hang|
    hanging|shoot|hurt|hurting|cut|cutting|cuts|harm .. herself|himself|themself|themselves|itself
KIN|HE .. dice|quiere|va|intenta|intentando|esta|anda|amenaza ... matarse|suicidarse|ahorcarse|colgarse|tirarse|
    cortarse|aventarse|morirse|suicidar|cortando .. $|y|con|que|ya|porque|del|por|si|me|ahorita|no
KIN|HE .. se quiere|va|esta|anda a? matar|suicidar|colgar|ahorcar|cortar|cortando|matando|morir|aventar|tirar|
    lastimando|ahorcando

== clear recent
KIN|HE .. se .. corto|tomo|trago|avento|colgo|ahorco|disparo|tiro .. los|las|unas|un|todas|el|muchas|de? .. venas|
    munecas|pastillas|frasco|brazos|veneno|puente|azotea|cloro
KIN|HE .. took|swallowed .. all|bunch|bottle|handful|whole .. DRUGS|of
KIN|HE .. swallowed|cut|slit|hung|shot|overdosed|jumped .. DRUGS|herself|himself|wrists|all|bottle|on|off|bunch
KIN|HE .. tried|trato|intento|quiso .. to|de? .. kill|hang|matarse|suicidarse|shoot|ahorcarse|colgarse|suicide

KIN|HE .. end|ending|take|taking|quitarse|quito|terminar .. his|her|their|own|la|con life|lives|vida .. $|and|y|
    tonight|ahorita|hoy|ya|dice|he|now|today|he|took|se|help
KIN|HE .. dice|dijo|said|says|told .. que|me .. se va|quiere|hes|shes|she|he|gonna|wants a|to|going? .. matar|kill|
    suicidar|die|morir|ahorcar|colgar .. $|hoy|antes|herself|himself|y|tonight

== possible mine
tell|dile|digan*|diles|diganle|avisen|tellem .. my|mi|mis|a|them ... kids|mom|mama|hijos|hija|son|daughter|wife|
    mother|family|familia|babies|everyone|esposa|hijo|dad|papa .. i|that|que|love|los|la|perdon|sorry|how .. love|
    loved|amo|quiero|sorry|ame|perdon*|quise

== clear mine
im|be|ill out for good
pills down
googling|googled|google .. how|ways .. to? die|kill|hang|od|overdose
me voy|quiero|puedo|vengo|venia a|de? botar|lanzar|tirar .. $|del|al|de|a|hoy .. $|carro|metro|tren|puente|viaducto|
    noche
para|antes de? tirarme|aventarme|colgarme|ahorcarme|matarme
hoy|manana me cuelgo|tiro|avento|aviento|mato|muero|ahorco|guindo
me dejo caer
acostar*|acuesto|lay|lie|laying|lying .. down? .. on|en|the|las .. tracks|vias|rails|rieles
belt|cinto|cinturon|cord .. from|in|al|del|and|en|the|y .. bar|rod|closet|cuello|neck|tubo|ceiling
going|back|here|ready|time|about|way to jump $|tonight|off|now|after
soltar|suelto|solte|let|letting .. el|la|go|of|the volante|wheel
ultimo dia mio|vivo|viva|aqui
take|llevar*|irnos|llevo|kill .. all|todos|us|los .. us|juntos|conmigo|cuatro|tres .. heaven|cielo|world|mundo|me
attempted|tried|intente|intento .. end|quitarme|take|matarme .. my|la|mi? life|vida|$
last|ultima comunicacion|communication
starv*|sin comer|without eating .. heart|corazon|pare|quits|stops
loaded .. 22|38|shotgun|pistol|rifle|gun|revolver .. and|here|loaded|table|now
do it right|bien next|la time|proxima
hung|colgue|hang the|el|un? belt|cinturon|rope|soga|cord
se me .. pare .. corazon
"""
