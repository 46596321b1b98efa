"""Wanting to die, hurting oneself, hopelessness and goodbyes: possible. Format: see ``grammar``."""

SELF_HARM_POSSIBLE = """
== possible even mine
no deberia estar aqui|vivo|viva
goodbye|adios .. thanks|gracias .. for|por .. trying|tratar|everything|todo|help*|intentar
cant|cannot|no|dont|not .. see|veo|find|hallo .. any|way|a|salida|how .. forward|out|way|through|past|future|salida
relieved|aliviad*|descansar* .. if|si|when|sin .. i|me|mi .. gone|dead|muero|muriera|falto|ya
razor|navaja|blade|knife|cuchillo .. under|debajo|next|in|bajo .. pillow|almohada|bed|hand|cama
ya? me rendi|rindo .. con|de|todo|$|ya
me doy por vencid*
shouldve|shoulda|ought died|dead|been
hubiera|debi .. muerto|morirme|morir|nacido
family|kids|everyone|they|hijos|familia|todos ... insurance|seguro ... ok|fine|better|bien|mejor
wrote|escribi|written .. the|my|la|mi note|notes|carta|cartas
not|no|never|stop exist*|existir|breath*
peaceful|easier|quiet ... not|dead|exist*|gone|asleep|existir|muert*
llevo|tengo|ando|traigo|having|have|been ... pensando|pensamientos|thinking|thoughts|ideas .. cosas|malos|bad|feas|
    feos|malas|feo|oscur*|dark|scary|horrible|negativ*
pens*|piens* .. feo|cosas|mal .. feas|malas|feo|mal|$
dead|muerta|muerto|empty|vacia|vacio|numb|rota|broken|hueca .. inside|dentro|adentro
inside .. dead|empty|numb
if|si .. something|anything|algo .. happens|happen|pasa|happened|sucede .. to? me
take|raise|watch|cuid*|encarg*|keep .. my|mis|mi .. kids|hijos|ninos|son|daughter|dog|babies|hija|hijo ... if|si|
    when|cuando|gone|pasa|happens
irme|ir|desaparecer|largarme ... no|nunca|jamas|never ... volver|regresar|despertar|nunca|come
nothing|nada|nadie|nobody ... get|want|ganas|levant*|reason|left|helps|makes ... up|bed|cama|nothing|nada|left|feel|
    care|anymore|here
have|got|tengo .. nobody|nothing|noone|nadie|nada ... left|nothing|nadie|nada|anymore|ya
ya no jodo|molesto|estorbo|doy|chingo .. a|lata|mas nadie|$|problemas
quiero|quisiera desaparecer|esfumarme|apagarme|perderme
i give|gave|giving up on .. everything|life|all|myself|living|it
estorb* .. en|a|para|aqui .. mundo|casa|vida|familia|todos|nadie
siento|soy|solo que|yo estorbo|sobro|molesto
nobody|noone|nadie .. needs|wants|loves|necesita|quiere me .. around|here|alive|anymore|$|aqui
me siento|estoy|ando .. vacia|vacio|perdida|perdido|muerta|muerto|sin|acabada|acabado|destrozada|destrozado|hundida|
    hundido .. salida|por|sin|dentro|esperanza|ganas|fuerzas
vacia|vacio|sin por|salida|ganas|esperanza dentro|$|de|y
perdon* .. por .. todo .. ya
pictur*|imagin*|think|thinking|fantasi*|pens*|piens*|dream*|sueno|planning .. about|of|en|con|on .. DIE|dying|death|
    muerte|suicid*|ending|morir|killing|funeral
everyone|everybody|todos|they|kids|familia|world|mundo|people|family ... better|mejor|happier|easier|relieved|
    aliviados|tranquilos ... without|sin|gone|dead|muerto|muerta|off|falto
nobody|noone|nadie ... miss*|notice*|extran*|llor*|cry|care|cares|cared|importa|daria|funeral|entierro
wish|ojala|quisiera|desear* ... never|nunca|not|no ... born|nacido|woken|despert*|existed|existir|nacer
hate|odio|tired|harto|harta|cansad*|sick|done|can't ... life|vida|living|vivir|existing|existir|myself|alive
dont|no|not|never ... see|veo|imagin*|hay|have|tengo ... future|futuro|tomorrow|reason|razon|point|sentido|salida|
    way|esperanza|hope
cut*|burn*|scratch*|cort*|rasgu*|quem* .. my|me|mis|los .. arm*|wrist*|leg*|thigh*|braz*|muneca*|pierna*|skin|piel
pill*|pastilla*|overdos*|sobredosis|noose|rope|soga|razor*|blade ... me|my|all|todas|tonight|hoy|myself|think*|
    stare|looking|count*|contando|saving|juntando|guard*
burden|carga|estorb*|lastre|worthless|inutil ... everyone|family|familia|todos|kids|hijos|mom|mama|mi|my|them|soy|
    everybody|others
wont|not|no|dont be|need|estar|estare|necesitar|needing|ocupar|voy|estaria here|anything|it|a|nada|estar|ocupar|any|
    them|aqui|that after|anymore|that|then|by|for|mas|ya|$|much
ya? no voy a? estar|necesitar|ocupar .. nada|$|para|por|ya
wont|not need|needing .. ride|anything|it|them|that .. after|anymore|home|where|soon
wont be here|around $
wont|not be here|around .. much|long|longer|anymore|then|by|to|when|for|after
wont|not matter soon|then|anymore|after|much|by|in|to
itll|it|all|todo|this will|be|ll|pronto|se|va all|be|over|acaba|acabar .. over|soon|pronto|acabar .. soon|pronto|
    anyway|$
be over soon|anyway|then
no creo|pienso|se|voy|alcanzo .. llegar|llego|llegue|si|ver .. al|a|manana|ese|navidad|llego|otro|ano|domingo|lunes|
    martes|miercoles|jueves|viernes|sabado
dont|doubt|not think|plan|planning|ill|expect|im .. make|last|see|reach|be .. it|to|that|long|until|till|another|
    christmas|here .. monday|tuesday|wednesday|thursday|friday|saturday|sunday|then|that|birthday|far|morning|year
give|den|denle|pueden .. my|mi|spot|lugar .. spot|lugar|place|slot|to|turno .. someone|somebody|otro|otra|alguien|
    else|other
dont|no need|necesito|ocupo .. slot|appointment|horario $|anymore|ya
nothing|nada left? to|que lose|perder
not|dont|no have|got|tengo .. any|hopes|hope|esperanzas|ninguna .. hopes|hope|esperanza|period|esperanzas|$
sin|no .. esperanzas
lo|de|soy|algo .. capaz|capable .. de hacerme
hacerme $
vias|tracks|puente|bridge|railing|edge|rio|azotea .. del|tren|train|and|y .. rato|think|thinking|quedo|stand|pienso|
    stare|tren|look|miro|jump
miro|mirando|look|looking|stare|staring|veo|viendo .. at|a|las|la|el|los|the .. vias|tracks|pastillas|pills|puente|
    bridge|navaja|cuchillo|techo|ceiling|rope|gun|soga|razor|cuchillos|belt
descansar|rest|peace|paz .. para|de|por|for|at|once .. siempre|fin|todo|forever|last|esto|all
quiero|want|wanna|necesito ya? descansar|rest $
cuiden|cuida|cuide|cuidame|cuidenme a mi|mis mama|hijos|hija|hijo|perro|ninos|familia|gato|jefa|abuela|jefita|
    esposa|hermana
fue|was|been .. bonito|nice|good|great|pleasure|gusto .. platicar|talking|knowing|conocer|conocerlos|conocerla|
    haberlos
gracias|thanks|thank .. por|for|x todo|everything .. fue|adios|bye|goodbye|cuiden|cuidense|you|been|was|bonito
gave|giving|give|deje|regale|dejo .. my|mi|mis .. dog|cat|perro|gato|guitar|car|ps5|things|stuff|cosas|ropa|ring|
    tools|mascota .. to|a|away
who|quien|quienes .. gets|keeps|takes|raise|queda|cuida|cuidar|criar .. kids|dog|my|mis|hijos|perro|con|mi .. if|si|
    when|cuando|after|once
que mas da
whats|what it|does matter $
doesnt|dont|no|nothing matter|importa anymore|ya|$|nothing
nada me ilusiona|alegra|llena|interesa|importa ya?
one less problem|mouth
un problema menos
shouldnt|no be|deberia|debo alone|estar tonight|sola|solo|rn|right
i want|wanna|need it all to stop|end|be over
whats|wats|what the point of? anymore|everything|life|living|anything|trying|me|even
CANT|dont|not do|take|stand|handle|bear|deal|cope|keep|fight|hold|carry|live|continue|endure|go|want .. this|it|
    with|on|life|pain|doing|going|fighting|todo ANYMORE
CANT do|take|stand|handle|bear|deal|cope with? this|it|life ANYMORE
i CANT do|take|handle|deal|cope with? this|it|life no ANYMORE
CANT keep|go doing|going|living|fighting|on|pretending
CANT ANYMORE $
CANT con? todo? esto|todo|mi|la|tanto|este|vida vida|dolor|pena|$|ya|mas|sola|solo|carga
ya? no puedo|aguanto|soporto|doy mas $
ya? no aguanto|soporto|doy $
ya no puedo $
ya? no puedo seguir|continuar|con asi|todo|mi|aqui|adelante|$|tanto vida|dolor|$
ya? no aguanto|soporto|resisto mas|esta|mi|la|este|tanto|asi|vivir|estar|vida|dolor|esto|todo|nada|seguir
ya no quiero seguir|continuar $
ya no quiero nada
ya no quiero seguir|continuar|saber|luchar|sufrir|sentir mas? asi|con|de|nada|mas|este|esto|tanto
no|ni quiero seguir asi|luchando|sufriendo|sintiendo
ya no me quedan|queda fuerzas|ganas|nada|fuerza|esperanza
ya no tengo|siento|hay fuerzas|ganas|esperanza|esperanzas|ilusion|salida|remedio|nada
no tengo|hay|veo|encuentro|hallo .. esperanza|salida|fuerzas|futuro|ganas|sentido|luz|ilusion .. de|para|a|en|$|por|
    nada|ya|que
ya? no le|les|me|encuentro|hallo|veo|tiene .. veo|encuentro|hallo|tiene|sentido|chiste|caso|salida .. sentido|caso|
    chiste|nada|vida|salida|a
no|ni|sin .. sentido|chiste|caso .. a|de|la|nada|vida|seguir|todo vida|nada|seguir|todo|$
nada tiene|vale|importa ya? .. sentido|caso|pena|importancia|$
nada|todo me|ya .. importa|igual|da|vale .. ya|lo|que|$ pase|igual|todo|nada
ya nada|todo .. importa|igual|sentido|vale|sirve
ya me|todo da|vale igual|lo .. vivir|morir|todo|pase|muera
para|pa que sigo|seguir|luchar|lucho|intentarlo|seguirle|sirvo|levantarme|estoy
soy|siento|me|solo una|un|como|solo .. carga|estorbo|estorbando|lastre|burden|basura|peso|problema|inservible|
    molestia para|de|por|a|en|$|y|todos|que|muy
soy|solo puro|estorbo|nomas una|un|de|estorbo carga|estorbo|estorbar|lastre|peso|$
nomas|solo|puro estorbo
me siento .. una|un carga|estorbo|lastre|basura
no sirvo|valgo para|nada|ni .. nada|$
no valgo|sirvo nada|la
i am|im|feel|being|become|just|such a|an? .. burden|waste|deadweight
a burden to|on|for
im|i|feel worthless|hopeless|useless|trapped .. anymore|life|and|$|like|every|so|all
feel|feeling|felt|am|im|everything|its|it|all|life|is|seems hopeless|pointless|worthless|meaningless
feel|im|feeling|am dead|numb|empty|broken|nothing inside|anymore|everything|to
hopeless
lost|losing|lose|have|got|theres|there|no|without all? hope .. left|anymore|$|in|for|and|of
no hope left|for|anymore
sin|perdi|perdido|pierdo|no .. esperanza|esperanzas|ilusion|ganas .. de|ya|en|$ vivir|nada|seguir|todo|$|vida
no .. future|tomorrow|way|light .. for|out|at|tunnel .. me|this|end|anymore|$|tunnel
there|theres|see|is no way out|forward
CANT|dont|not see .. way out|future|light|point|tomorrow|reason|end
no|see|isnt|any the|is|a|any|there point $|anymore|in|of|even .. anymore|anything|trying|life|everything|going|all|
    it|getting|fighting|$|any
no|whats the? point|use .. anymore|trying|anything|going|life
nothing|none|not|no .. matters|matter|worth .. anymore|it|me|fighting|nothing
nothing matters|helps|left .. anymore|$|for|to|in
i give|gave|giving|given up|in $
i give|gave|giving|given up .. everything|all|trying|hope|me|myself|anymore|fighting|nothing
ready to? give up
im done .. trying|fighting|everything|caring|living|being
im so|just|tired of? .. everything|fighting|trying|hurting|it all|pain|living|being|existing|life
tired of everything|fighting|hurting|trying|pretending|being|existing|feeling .. anymore|sad|alone|this|$|all|
    everything|a
estoy cansado|cansada|harto|harta de|todo|ya .. todo|luchar|sufrir|seguir|llorar|fingir|sentirme|vivir|vida|$|
    existir
cansada|cansado|harta|harto de todo|luchar|sufrir|seguir|pelear .. $|ya|mas|y|esto|asi
me canse de todo|luchar|sufrir|seguir|intentar
hate|odio my|mi|this|esta life|existence|vida|self|existencia
hate|odio being alive|myself|a|existir|vivir|me
odio mi|la vida
me odio
i hate|despise myself
alone|solo|sola|nobody|nadie .. cares|importa|importo|quiere|notice|misses .. about|if|me|si|a|$ .. me|i|alive|live|
    die|$|nadie|mi
nobody|noone .. cares|care|loves|wants|needs|notice|would .. about|if|me|i|anymore
a nadie le|les importo|hago|importa .. yo|$|falta|vivo|nada
nadie me quiere|necesita|importa|extrana
when|once|after|cuando|si|if im|i|ya|me .. gone|dead|here|este|muera|falte|no|anymore|vaya|muero|esten|estare|
    estoy .. $|please|tell|take|dile|diganle|cuiden|give|they|les|no|ya|remember|aqui|you|everyone|van
if|si something|anything|algo .. happens|happen|pasa|happened|pasara|sucede|llega .. to|tell|me|dile|please|give|
    take|por|a
if i|im dont|not|didnt make|show|answer|here|wake|come|around .. it|up|tell|back|tomorrow|here|morning|meeting
cuando|para ya? no este|esten|estoy|exista|viva|lean|lea
cuando me|yo .. muera|vaya|falte|haya|mate .. quiero|que|les|ya|ido|$|muerto|todo|van|cuiden|diganle
para cuando lean|lea|vean|leas esto|este
by the? time .. read|see|get this
goodbye|bye|adios|farewell|despido|despedirme|despedida|goodbyes .. everyone|everybody|world|forever|siempre|todos|
    all|todo|cruel|mundo|final|kids|family|ya|de
say|saying|said|told|decir|decirles|dije .. goodbye|goodbyes|adios .. to|a|$|everyone|para|now|todos|forever
me despido .. de|ya|para|siempre|$
this|esto|este|es is|es|mi .. goodbye|adios|despedida|ultimo|ultima .. $|de|for|to|mensaje|adios|vez|everyone|que
adios para siempre
mi ultimo|ultima mensaje|dia|noche|texto|navidad|adios|vez
my last christmas|goodbye|words|days
gave|giving|given|give|regale|regalando|regalado|regalar|repartiendo|reparti|regalo away? my|mis|all|todas|todo|
    most|everything .. stuff|things|cosas|clothes|ropa|dog|guitar|belongings|possessions|perro|games|ps5|shoes|jewelry|
    ahorros|money|that|everything|away|mias
giving|gave|given|give .. stuff|things|everything|clothes|dog|belongings|possessions|shit|all away
regale|regalando|reparti|repartiendo .. mis|todas .. cosas|pertenencias|ropa|todo
tell|dile|diganle|digan|dígale|digale|let .. my|a|him|her|them|mis|mi .. i|que|kids|mom|hijos|mama|know|family|lo|
    los|la|le .. love|loved|amo|amaba|quiero|quise|perdone|sorry|siempre|perdon
cuiden|cuidenme|cuida|cuide|cuidame|encarguense|encargo a|de|mucho|mis|mi|les|me mis|mi|los|las hijos|hija|hijo|
    hijas|ninos|perro|perrito|mama|gato|madre|ninas|familia|mascotas|bebe .. por|cuando|si|$|me|que|ya|yo|porfa|please|
    mucho
take|please|someone|somebody|who will care|take|look|watch .. of|care|after|over .. my|the|for kids|dog|cat|
    daughter|son|mom|baby|family|children|pets .. when|if|for|after|ok|me .. im|i|gone|me|$
les dejo|encargo .. mis|a|todo hijos|hijas|ninos|cosas|perro|lo|mama
perdon|perdonen|perdonenme|perdoname|disculpen|sorry|forgive .. por|for|me .. todo|everything|haber|existir|nacido|
    lo|being .. lo|i|que|hice|dano|$|nacido|alive|did|burden|malo|voy|causado .. $|voy|malo|alive
have|having|had|been|tengo|he|ando|traigo dark|suicidal|bad|intrusive|scary|ugly|malos|oscuros|feos|negros|teniendo|
    pensamientos|con thoughts|pensamientos|ideas|suicidas|thinking|feos|malos|oscuros|negativos|raros
dark thoughts|place
pensamientos|ideas feos|oscuros|feas|malos|malas|negros|suicidas|raras|de de? .. matarme|muerte|morir|$|en|y|a
bad thoughts|things .. about|myself|to|again|$|me
sometimes|i|often|aveces|veces .. wonder|think|pienso|pregunto|wish|siento .. if|que|what|about|en .. dead|die|
    alive|worth|here|muerto|muerta|morir|vivir|viva|vivo|wasnt|existiera
thinking|think|thought|thoughts|pienso|pensando|pensar|pensado .. about|of|en|de|la .. death|dying|muerte|end|
    heaven|cielo|not|no .. $|a|here|lot|constantly|every|being|about|all|estar|todo|todos|now|mucho
not|no .. ok|okay|safe|segura|seguro|bien with|alone|conmigo|from|to|sola|solo .. myself|mismo|misma|alone|be|de
dont|cant trust myself .. alone|tonight|right|now|$|around|to
im|not|i .. danger|safe .. to|from|for|around myself
might|may|could|would|gonna|will|going do .. something|smth|algo|sth .. stupid|dumb|bad|crazy|drastic|permanent|
    reckless .. $|to|tonight|myself|if|today|soon|again
hacer|cometer|haga|hago|cometa una|alguna|algo|algun locura|tonteria|estupidez|pendejada|barbaridad|tonterias|
    drastico|malo .. $|si|conmigo|hoy|esta|ya|y|porque|a
hacer|hago una locura|tonteria|pendejada
tocar|toque|toco|hit|hitting|rock fondo|bottom
drive|run|crash|fall|walk .. into|in|off .. traffic|bridge|wall|river|tree|truck
wouldnt|wont|would|not|dont|didnt mind|care|matter|wake if|whether .. i|me|a .. die|died|live|lived|wake|woke|dead|
    hit|alive|killed|gone|disappeared|up|hits
dont care if|whether|what|anymore .. i|me|to .. die|live|happens|wake|dead|alive|me|survive|myself
no me importa|importaria .. si|ya|que .. muero|vivo|morir|morirme|mato|vida|muriera|despierto|vivir|pase|mi|
    atropella
me da igual|lo si|mismo .. vivo|muero|vivir|morir|viva|si
me vale|da .. vivir|morir|vida|si|muero .. $|vivo|muero|o|ya|madre
deserve|merezco|merezca .. to|die|suffer|vivir|morir|hell|morirme|esto .. vivir|die|live|$|dead|muerto|suffer|todo
dont deserve to? .. live|alive|here|be|life|breathe
no merezco .. vivir|vida|estar|seguir|nada|existir
life .. not|isnt|aint|over|worth|pointless|nothing|meaningless|no|ruined .. worth|over|$|it|me|for|anymore|living|
    meaning|purpose|point
my life is|has .. over|worthless|nothing|meaningless|hell|pointless|no|ruined|shit
mi vida .. se|ya|no|es|esta .. acabo|termino|arruinada|infierno|mierda|asco|vale|sentido|acabada|desgracia|basura|
    nada|destrozada
la vida .. no|ya|es|me .. vale|sentido|asco|mierda|quiere|harto|harta|pesa|cansa|gusta|interesa
just|solo|nomas|only|i|want|wanna|quiero|need .. pain|everything|dolor|sufrir|sufrimiento|hurting|suffering|
    todo .. to .. stop|end|over|acabe|termine|pare $|forever|for|already|ya
want|wanna|need everything|pain|this|all|noise|life .. to? stop|end $|forever|already
quiero que .. todo|dolor|sufrimiento .. acabe|termine|pare|apague|terminar|acabar ya|$|para
no se que hago|estoy aqui|vivo|viva|en .. $|mundo|ya|viviendo|vivo|tierra
que hago yo? aqui|en .. mundo|vida|$|viva
no|ya no .. fuerzas|energia|ganas|strength .. para|de|to|left|pa .. seguir|nada|vivir|go|continuar|levantarme|keep|
    fight|$|luchar|on|live
no strength|energy|will|fight .. left|to|anymore
no quiero ser|seguir|dar .. una|un|de|siendo|mas .. carga|estorbo|problema|molestia|lata
dont want to be a? .. burden|problem|bother|here|alive|around .. to|anymore|anyone|$|everyone|no|on|for
no debi|deberia|hubiera haber|existir|nacer|nacido|seguir .. nacido|$|viva|vivo|aqui
shouldnt|shoulda|should have|never|be .. been born|died|dead|alive|here
never have been born
should have died|been .. me|instead|dead|that|$
it should .. been|have .. me .. who|that|died|instead|dead|not
debi|deberia|hubiera|debio .. haberme|haber|sido|ser|morirme|muerto .. muerto|yo|muerta|morirme|aquel|aquella|ese|
    el|en
cut|cutting|cuts|self|selfharm|cortadas|cortes|marcas .. my|me|en|on|myself .. arm|arms|wrist|wrists|legs|brazos|
    brazo|munecas|thighs|piernas
i cut|burn|scratch|hit|hurt myself
DONT WANT to? be|exist alive|here|around|on .. $|anymore|earth
DONT WANT estar|seguir|vivir|existir aqui|viva|vivo|en|$
want|wanna|wish|quiero|quisiera to|i? .. disappear|vanish|desaparecer|esfumarme|dormir|sleep .. forever|siempre|$|
    all|off|y|and
estoy .. limite|borde|edge|orilla|final .. $|de|ya|y
im at|on the|my breaking|end|edge|limit|rock|wits .. point|rope|$|bottom|end|ledge|limit
at the? end of my rope
end of the road|line for me
llegue|llegado|estoy .. al|mi|a .. limite|tope|final .. $|ya|y|no|de
falling|fall|breaking|slipping|losing|spiraling|drowning .. apart|down|away|it|myself|will|fast .. $|every|anymore|
    and|i|live|cant|again
no one|nobody|nadie .. can|would|puede|could .. help|save|ayudar|ayudarme|salvarme .. me|$|ya
too late .. for me|save|help
it|its too late|already .. for me|save
ya es .. tarde .. para mi|$
gone by|soon|tonight
i|ya|me want|quiero|voy|wanna .. out|off|go|ir|largo|irme .. of|this|de|esta|este|forever|siempre .. life|world|
    ride|vida|mundo|planet|todo
out of this life|world
depressed|deprimida|deprimido|depresion|depression .. and|y|want|no|cant|that|que|bad|fuerte|muy|otra|again|so|can|
    thinking|quiero|really|$

== possible mine
SELFHARM
SELFKILL
"""
