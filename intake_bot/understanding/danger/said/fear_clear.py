"""Fear of the other side: threats from it, being followed, retaliation: clear. Format: see ``grammar``."""

FEAR_CLEAR = """
== clear
sent|mando|mandaron|texted|send|sends .. me|us .. picture|foto|pic|photo|video
slash*|cut|poncharon|pincharon|rayaron|keyed|broke|smashed|burned|quemaron .. my|mis|mi|our|el .. tires|llantas|car|
    carro|windows|truck|house|casa .. after|because|despues|por|desde|since|last|anoche|again|when
sent|mando|mandaron|texted|send|sends .. me|us .. pic*|photo*|foto*|video* .. of|de .. my|mi|our|mis .. house|casa|
    kids|hijos|door|car|daughter|hija|son|hijo|school|work
waits|waiting|espera|esperan|wait .. me|for .. me|outside|afuera|after|en|at .. my|the|la|school|work|mi|escuela|
    trabajo|house|casa|car
parked|estacionado|waiting|esperando|sitting|standing .. across|outside|near|by|frente|enfrente|afuera|behind .. me|
    my|mi|street|calle|from|de .. me|house|casa|right|now|street|window
mudado|mudamos|moved ... encontr*|found|finds ... us|me|nos|again|vuelto|twice|otra
vuelto|volvio|volvieron a encontrar*|buscar*|amenazar*|seguir*
me|nos .. dijeron|dijo|dicen|dice|advirtieron|pidieron|exigieron .. que .. quit*|retir*|baj* .. la|los|
    le .. denuncia|cargos|demanda|huevos
drop .. charges|case .. or|told|said|warned
told|said|warned|tell* .. me|us .. to .. drop|shut|keep|watch|back ... charges|case|mouth|quiet|back|off|up
shot|shoot*|fired|balac*|dispar* .. at|en|up|a|contra .. our|my|mi|nuestra|la|us|me .. HOUSE|house|car|door|window
me|nos amenaz* .. de muerte
amenaz* .. de muerte
threw|throw|arrojaron|aventaron|tiraron .. brick|rock|rocks|piedra|piedras|bottle|ladrillo|bomb ... window|house|
    car|door|ventana|casa|carro ... note|nota|court|again|because|anoche|message|this|corte|denuncia
HE told|said|dijo|says|telling|dice ... dead|kill|muert*|mat* .. if|when|si|cuando|soon|next .. i|me|we|hablo|voy|
    testify|talk
im|i|id|ill .. dead|finished|next|done .. if|when .. i|he|she|they
HE .. told|tells|telling|said .. im|i|id dead|next|done|finished
note|nota|letter|carta|recado|message|mensaje ... que|saying|said|decia|dice|telling ... cuid*|watch|careful|kill|
    muert*|mat*|next|regret|arrepent*|quiet|call*|back|snitch
HE ... show*|came|was|aparec*|llego|waits|espera* ... where|at|donde|en|outside|afuera|a .. i|my|mi work|job|
    trabajo|school|house|casa|escuela|gym|stop|church .... stare*|staring|wait*|watch*|viendo|mirando|esperando|smil*|
    laugh*
jump*|attack*|golpe*|corner* .. me|us .. last|at|because|this|outside|ayer|anoche
HE said|says|told|texted|swore|threatened .. kill|hurt|shoot|stab|beat|murder ME .. if|when|unless|for|next|soon|
    once
amenaz* .. me|nos|a .. si|con
vino|vinieron|llego|llegaron|mando|mandaron|fue|fueron ... amenazarme|asustarme|golpearme|buscarme|advertirme|
    intimidarme
HE|ese|GUY ... esta|is|estan|are|hes|shes|sitting|parked ... afuera|outside|aqui ... carro|car|casa|se|house|va|
    leave|leaving|waiting|window|ahora|now|again|truck|puerta|door
esta|estan|hes|shes|theyre .. aqui|here|right|ahi|alli? .. afuera|outside|fuera .. $|en|de|in|my|esperando|waiting|
    con|with|y|and|no|again
HE found|find|finds|tracked|encontro|encontraron|localizo|hallo me|us|my|mi|where|donde .. twice|again|already|
    anyway|every|otra|vez|new|house|address|$
HE me encontro|encontraron|localizo|hallo|localizaron
shot|shooting|fired|disparo|dispararon|balacearon|aventaron|tiraron|rayaron|rociaron|quemaron|rompieron|pintaron|
    pincharon|poncho|poncharon|slashed|keyed|egged|spraypainted .. at|up|on|into|a|la|el|las|los|mi|my|our .. my|our|mi|
    HOUSE|house|window|porch|puerta|carro|casa|tires|llantas|car|windows .... over|last|again|anoche|yesterday|his|
    gente|because|since|now|nite|ayer|friends|boys|fue|tonight|this
te|vas|you|youre vas|a|gonna|dead|next|going .. morir|next|die|to .... su|his|puerta|door|wrote|note|nota|mensaje|
    gente|family|their
foto|fotos|pic|pics|picture|photo|photos|video .. de|of .. mi|my|our|the .. HOUSE|hija|hijo|daughter|son|kids|front|
    hijos|escuela|family|familia|mama|mom|window|me .... number|numero|desconocido|blocked|unknown|his|their|ellos|sent|
    el|mando|mandaron|phone|crew
fear|live|living|vivo|viviendo|vivimos .. aterrada|aterrado|fear|con|terror|asustada .. de|of|miedo|him|ese|ella|el|
    her|every
me|nos tiene|tienen|traen sentenciado|sentenciada|amenazado|amenazada|marcado|marcada|fichado|amenazados
me|nos va|van|quiere|quieren a? levantar|levantarme|desaparecer|matar|quebrar|torcer|enfriar|plomear|venadear
si .. hablo|digo|voy|testifico|declaro|me|abro|sigo .... me muero|matan|mata|levantan|quiebran|van|buscan|cae|caen|
    toca|encuentran
if i .. show|talk|testify|go|come|say|keep|do|snitch|open .... im|they|ill|hell|theyll|he|id|shell .. done|dead|
    kill|next|regret|find|hurt|come|gonna|sorry|get|finished|pay|jump|see
HE|KIN said|says|told|dijo|dice|dijeron ... if|si .. i|voy|hablo|me|we|show|declaro|abro ... done|dead|next|sorry|
    pay|muero|matan|arrepentir|regret|find|toca|pesar
asked|asking|asks|pregunto|pregunta|preguntando|preguntaron|told ... if|about|por|si|whether ... grandma|mom|mother|
    mama|mi|my|me|she|running .... mouth|know|meeting|house|talk|tell|saben|bocona|hablar|casa|school|escuela
tell|dile|diganle|told her|him|them|me|your|a .. we|que|they|know .. know|sabemos|ya|about|where
AFRAID of|about HIM $
AFRAID of|about him|her|them and|but|because|so|since|when|if|now|too|still|coming|hurting|finding|doing|i|he|they|
    showing|getting|killing|cuz|bc|retaliating|even|to|after|attacking|sending
AFRAID of|about his|her|their|the KIN|retaliation|people|guys|gang
AFRAID of my? KIN
AFRAID of what HE|his|her will|would|might|could|can|may|gonna|is|family do
AFRAID of what hell|shell|theyll|he|they do
AFRAID of what hell|shell|theyll do
AFRAID that? HE will|would|might|may|could|gonna|is|are|can|going|wants|ll? to? HURTS
AFRAID that? HE .. HURTS
AFRAID .. HE .. hurt|kill|find|attack|harm|beat|retaliate|come|send|follow|get|shoot|stab|jump|do|show|finds|hurts|
    comes|sends|retaliates|try|track ... me|us|my|after|again|something|here|to|someone|up|somebody|family|out|back|$
AFRAID hell|shell|theyll|he|they|she HURTS
AFRAID for my|our|his|her life|safety|family|kids|son|daughter|children|lives|mom
fear|fearing|fears|temo for|por my|our|mi|nuestra|la life|safety|vida|seguridad|family|familia|kids
AFRAID of|about? retaliation|revenge|represalias|payback
HE scares|terrifies|frightens me
HE is|are|hes|shes|theyre|keeps|keep|been|started? threatening|stalking|following|harassing|watching|tailing|
    chasing|hunting ME
keeps|keep|still|been|started threatening|stalking|following|harassing|watching|intimidating ME
HE|ex still|keeps|always|just stalks|follows|threatens|harasses|watches|intimidates|bothers ME
HE stalks|follows|threatens|harasses|intimidates ME
HE said|says|told|swore|promised|tells|texted|saying|threatens|threatened|threatening|swears|vowed .. hell|shell|
    theyll|hes|he|theyre|she|they|to|gonna|going|will|im|i|id .. kill|hurt|shoot|beat|stab|find|get|come|jump|burn|pay|
    regret|dead|harm ... me|us|my|you|family|for|it|i|$|kids|house|if|after
HE .. told|said|says|texted me .. if i|we .. talk|testify|go|show|say|snitch|come|do|tell|press|court|dont
theyll|hell|shell KILL|HURT|kill|hurt|beat|shoot|get|find ME
HE gonna|going|will|wants|want|trying|coming|wanna|is|are|threatened to? kill|hurt|shoot|beat|jump|stab|get|find|
    attack|burn|come|harm|follow|murder|strangle|retaliate ME|after|against
hes|theyre|shes gonna|going|trying|coming|out|after|looking|wants to|for|after? kill|hurt|shoot|beat|jump|stab|get|
    find|attack|me|us|my ME
hes|theyre|shes|he|they|KIN|is|are|people|guys|friends|someone looking|coming|out|asking for|after|around ME
hes|theyre|shes|he|they|KIN gonna|going|will|is come|coming after ME
hes|theyre|shes|KIN|someones|someone|is|are|was|were|parked|car|truck|sitting|standing|waiting outside|following|
    watching|stalking .. my|the|our|me|us HOUSE
hes|theyre|shes|someones following|stalking|watching|chasing|tailing ME
he|she|they|hes|shes|theyre|someone is|are|parked|sitting|standing|was|just|keeps|been? outside|near|by my|our|
    the HOUSE
hes|shes|theyre|he|she|they is|are? outside|here $
im|i|am|being|been|get|getting|keep being|been|getting? followed|stalked|threatened|harassed|intimidated .. by|and|
    now|again|$|online|at|i|since
le|les|siento|tengo mucho|tanto|un|demasiado|siempre|todavia|aun? miedo|terror|panico|pavor $
le|les tengo|tenemos|agarre mucho|tanto|un|demasiado|todavia|aun? miedo|terror|panico|pavor $
le|les tengo|tenemos|agarre mucho|tanto|un|demasiado|todavia|aun? miedo|terror|panico|pavor a|al|porque|y|no|pero|
    de|desde|el|ella|ellos|siempre|todavia|es|me|por|sabe .. HIM|el|y|es|me|no|KIN|sabe|ese
MIEDO de|a|al|con|por|tambien HIM
MIEDO de|a|al|que lo|que HE? va|van|vaya|vayan|pueda|puedan|me|haga .. hacer|hacerme|hagan|haga|hacernos|pueda|
    puedan|a
MIEDO de|a? que HE? me|nos|le|les|lo haga|hagan|mate|maten|pegue|peguen|golpee|golpeen|lastime|lastimen|encuentre|
    encuentren|ataque|ataquen|busque|busquen|siga|sigan|mande|espere|vaya|vayan|vuelva|vea|agarre|agarren|amenace|pase|
    alcance|cobre|quiera|quieran|quite|venga|hiciera|esperen
MIEDO de|a? que HE? se|venga|vengan|vuelva|vuelvan|mande|manden|sepa|sepan|aparezca|salga|regrese|regresen|tome|
    tomen|quiera|quieran|busque|intente|llegue|lleguen|pueda .. desquite|desquiten|vengue|venguen|represalias|a|por|
    donde|casa|gente|alguien|me|vengar|buscarme|hacerme|mi|hacer|entere
MIEDO de|a|por|que .. venganza|represalias|desquite|se|su|mi|sus .. vengue|familia|vida|KIN|seguridad|hijos|venguen|
    desquiten|amigos|gente
MIEDO por mi|mis|nuestra|la vida|seguridad|familia|hijos|KIN
temo por|que|a .. mi|me|se|que|lo|el|ella|HIM|mis|haga .. vida|haga|hagan|vengue|mate|maten|pase|seguridad|busque|
    desquite|familia|hijos|pueda
me|nos esta|estan|sigue|siguen|anda|andan|ha|han|vive|traen|trae|ah|viene|vienen amenazando|siguiendo|acosando|
    vigilando|persiguiendo|buscando|amenazado|rondando|espiando|acechando|molestando|intimidando|seguido|acosado|
    amenazada|cazando|amenazandome|hostigando|perseguido|vigilada|checando
sigue|siguen|anda|andan|esta|estan|viene|vienen amenazandome|siguiendome|acosandome|vigilandome|persiguiendome|
    buscandome|amenazandonos|espiandome|acechandome|hostigandome|rondando|intimidandome|buscandonos
me|nos amenaza|amenazan $
me|nos amenaza|amenazan con|de|por|que|cada|si|y|a .. matar|muerte|matarme|hacer|si|voy|retiro|hacerme|quitar|vez|
    mensajes|le|no|digo|hablo|declaro|mi|que
me|nos manda|mandan|mando|mandaron|llegan|llego|llegaron|deja|dejan|sigue|dejo|hace|hacen amenazas|amenaza|mensajes|
    mandando|recados .. amenazas|$|por|amenazandome|de|y|con|amenazantes|diciendo|a|otra|que .. me|va|muerte|$|van|
    facebook|matar|messenger|whats
recibo|recibiendo|recibido|recibi|getting|received|gotten|get|got mensajes|threats|amenazas|death|threatening|
    llamadas|threat .. amenazas|threats|texts|de|messages|calls|from|amenazantes|$|by|since|anonimas|every|por|
    online .. him|his|her|el|su|$|them|ella|people|parte|last|on
death threats
me|nos acosa|persigue|vigila|acosan|persiguen|vigilan|ronda|acecha|espia|hostiga .. $|por|y|afuera|en|todos|cada|
    cuando|a|su|con|desde|el|todo
me|nos quiere|quieren|va|van|pueden|puede a? matar|golpear|lastimar|pegar|quebrar|madrear|partir|chingar|
    desaparecer|encontrar|tronar|secuestrar|buscar
quiere|quieren|va|van a? PEGARME|hacerme|buscarme|partirme|desaparecerme|quebrarme|chingarme|encontrarme|madrearme
dice|dijo|dicen|dijeron|diciendo|jura|juro|manda|mando|mandaron|grito|juraron|decir que .. me|nos|la voy|va|van|iba|
    iban|quiere|quieren .. a .. matar|golpear|lastimar|pegar|pesar|arrepentir|buscar|cargar|encontrar|cobrar|quebrar|
    partir|pagar|hundir
me|nos va|van|iba a? ir|pesar|cargar|pasar|caer .. mal|peor|algo|feo|caro
me voy a? arrepentir
me dijo|dijeron|dice|dicen|manda|mando|mandaron que .. me|si|le|mejor|no|retire .. vaya|cuide|cuidara|declaro|hablo|
    calle|retirara|arrepentir|iba|quite|denuncio|atenga|retiro|pase|bajara|baje|denuncia|callara|presento|voy|testifico|
    abro
esta|estan|anda|andan|pasa|pasan|pasaron|estaciono|estaciona|llego|vinieron|veo .. afuera|fuera|por|frente|cerca|
    enfrente|esperando|rondando .. mi|me .. HOUSE|esquina|afuera
pasa|pasan|ronda|rondan|vigila|vigilan|merodea|merodean por|afuera|cerca|frente|mi|la|enfrente .. mi|nuestra|de|
    la HOUSE
me esta|estan|estaba|espera|esperan|esperaba|siguio|siguieron|sigue .. esperando|afuera|hasta|en|desde|fuera|
    al .. mi|casa|HOUSE|trabajo|salida|carro|afuera|escuela|calle|salir
he|she|they|hes|KIN|guys|someone .. following|followed|follows ME .. home|to|from|around|car|store|work|again|now
shows|showing|showed|show|pops up at|outside|to|in .. my|our|where|the|school .. HOUSE|i|work|live
retaliate|retaliation|retaliating .. against|on|me|from|if|$|because|by|for|is
his|her|their|sus|su KIN .. are|keep|keeps|is|andan|anda|estan|me|nos|has|have|been|want|came|told|wants|jumped|
    said|still|threatened|vinieron|follow|sent|texted|trying ... threatening|threaten|threatened|following|looking|
    after|amenazan|amenazo|amenazaron|buscan|buscando|siguen|amenazando|messaging|harassing|jump|hurt|warn|warned|
    dijeron|rondando|drop|molesta|molestan|keep|quiet|else|shut|retaliate|acosan|vigilan|get|kill
vino|vinieron|llego|llegaron|mandaron|mando|mandan .. gente|alguien|unos|amigos|primos|sus|su|hombres|tipos|familia|
    hermano|hermanos .. a|por|conmigo .. decirme|amenazar|casa|buscarme|asustarme|decir|buscar|que|amenazarme|mi|
    advertirme
sent|send|sends|sending .. his|people|someone|friends|guys|somebody|her|their .. to|after|at|over|by ... me|my|
    house|scare|threaten|find
i|im sleep|sleeping|carry|carrying .. with .. WEAPON|lights|light|door|bed|pillow
he|she|they|hes|shes .. gets|getting|get|got|released|out|being|coming|sale|salio|salir|comes|was .. out|released|
    carcel|jail|prison .. and|im|i|soon|next|this|tomorrow|he|y ... AFRAID|hell|find|come|kill|hurt|after|miedo|scared|
    me
no|ni|ya puedo|quiero|salgo|duermo .. salir|dormir|de|ni|por|mi|sola .. miedo|casa|el|porque .. el|me|a|que|de|
    miedo|anda|ellos|lo|ella .. anda|sigue|busca|encuentre|esta|el|vea|haga|venga|sabe|encuentro

== clear recent
HE threatened|amenazo|amenazaron|followed|stalked|chased|approached|cornered ME
HE .. me|nos amenazo|amenazaron|siguio|siguieron|persiguio|acoso
me|nos amenazo|amenazaron|siguio|siguieron|persiguio|acoso|busco|buscaron|encontro|espero
HE .. followed|chased|threatened ME
was|got|been|fui threatened|followed|jumped|attacked|amenazada|amenazado|seguida|perseguida
HE jumped|attacked ME
"""
