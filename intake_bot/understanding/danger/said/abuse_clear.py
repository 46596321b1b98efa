"""Being hurt, held or controlled by someone now: clear. Format: see ``grammar``."""

ABUSE_CLEAR = """
== clear
HE .. got|has|have|had|keeps|tiene|holds .. me|us .. trapped|tied|chained|cornered|encerrad*|amarrad*
HE .. got|has|keeps .. me|us .. locked in|up|inside|outside|here
KIN|HE .. punch*|hit*|beat*|slap*|kick*|chok*|strangl*|shov* .. me|us .. nobody|no|and|every|again|when|daily|all
punching|hitting|beating|slapping|kicking|choking me|us
HE AUX? kick|kicks|kicking me|us $|in|and|when|on|with|if|every|because|until|down
beat*|hit*|golpe*|peg* .. me|us .. up? .. saturday|sunday|monday|tuesday|wednesday|thursday|friday|yesterday|tonight|
    again|ayer|anoche|hoy
threaten*|amenaz* .. to|con|de .. kill|hurt|beat|matar*|golpear*|quitar* .. me|us|los|mis .. if|si .. i|lo|
    me .. leave|dejo|go|divorce|call|tell|voy|denuncio
HE ... grab*|choke*|slap*|punch*|kick*|shove* .. my .. neck|throat|hair|arm|face|wrist|head|stomach
lock*|encierr*|trap*|throw*|kick*|corr* .. me .. outside|out|afuera|in|inside|calle|rain ... night|home|house|noche|
    cold|when|every|at
im|i|were|estoy|estamos .. trapped|atrapad*|stuck|prisoner|encerrad*|hostage|cautiv*|presa .. here|in|en|with|con|
    aqui .. him|this|house|her|el|esta|casa|cuarto|home
me|nos obliga|fuerza|forza .. a .. acostarme|tener|hacerlo|dormir|coger|sexo|prostituirme
hitting|banging|kicking|pounding|breaking|golpeando|pateando|tumbando .. door|puerta .. now|ahorita|right|help|ayuda|
    please|here
HE AUX? quem*|burn*|bit*|hit*|slap*|punch*|kick*|chok*|strangl*|spit*|whip*|beat* me|us with|when|if|because|every|on|
    w|con|cuando
me|nos quema|muerde|escupe|pellizca|amarra|azota|cintarea|pica|corta|tira|avienta|cuelga|sacude .. con|cuando|si|
    cigarro|cinto|cable|agua|porque|la|cigarros|palo
hands|hand|manos|mano|fingers|grip .. around|on|en|al|del|alrededor .. my|mi|neck|cuello|throat .. neck|throat|cuello|$
me|nos aprieta|tapa|jala|tuerce|quema|corta .. cuello|boca|brazo|nariz|pelo
me|nos esta|estan|sigue|siguen|anda PEGANDO
push|pushed|dresser|chair|couch|barricade|silla|mueble|ropero ... against|behind|contra|en|atras .. door|
    puerta .. night|every|so|para|cuando|$|noche|noches
shoving|shoves|hitting|slapping|slaps|choking me|us
im|i|am|is|are being beaten|abused|raped|molested|choked|hit|hurt|tortured|trafficked|assaulted|held|controlled
HE AUX? HITS ME
HE AUX? AUX? HITTING ME
my|mi|the KIN AUX? HITS|HITTING ME
keeps|keep|still|started|always HITTING ME
he|she|they|hes|shes|theyre|KIN|was .. HITTING me
being|get|getting|gets|still|keep being|getting|get|been? beaten|abused|raped|molested|choked|hit|slapped|punched|
    strangled|tortured|trafficked|assaulted|kicked
getting|get|gets beat|hit|beaten|smacked|slapped|punched|abused|jumped|kicked .. by|at|every|when|home|here|again
being|getting abused|beaten|raped|molested|trafficked|hurt|hit
me PEGA
nos PEGA
me|nos AUX PEGA|PEGANDO|PEGARME
me|nos esta|sigue|volvio|vuelve|empezo|empieza a pegar|golpear|ahorcar|lastimar|violar|maltratar|agredir
AUX PEGARME
AUX a PEGARME
AUX golpeandome|pegandome|maltratandome|lastimandome|violandome|ahorcandome|atacandome|jaloneandome|humillandome|
    haciendome
HE le PEGA a ME
le|les PEGA a ME
abusa|abusan|abusando|aprovecha de mi
me|nos volvio|vuelve|volvieron|vuelven|regreso a PEGARME|pegar|golpear|violar|atacar|lastimar|ahorcar|maltratar|
    agredir|empujar|amenazar
me|nos acaba|acaban de pegar|golpear|violar|atacar|lastimar|ahorcar|agredir|empujar|aventar|dar|encerrar|amenazar|
    correr
acaba|acaban de PEGARME
me|nos ahorca|estrangula|agarra .. del|de|por|$|con|y|cuando|hasta|cuello
me|nos amenaza|amenazan|apunta|apuntan|apuntando|persigue .. con .. WEAPON
me|nos obliga|obligan|fuerza|forza .. a .. tener|acostarme|sexo|relaciones|prostituirme|acostarnos|hacerlo|coger
me|nos viola|manosea
me|nos tiene|tienen|mantiene|mantienen .. encerrada|encerrado|amarrada|amarrado|secuestrada|encerrados|encerradas|
    retenida|prisionera|atrapada|amenazada|amenazado|vigilada|incomunicada|cautiva
me|nos dejo|dejaron|deja|dejan|encerro|encierra|encierran|encerraron .. encerrada|encerrado|en|con|bajo .. casa|
    cuarto|bano|llave|afuera
me|nos encierra|encierran
estoy|estamos encerrada|encerrado|escondida|escondido|atrapada|encerrados|encerradas|escondidas|secuestrada .. en|con|
    aqui|bano|cuarto|$
estoy|ando llena|lleno|toda|todo de? moretones|golpes|moreteada|golpeada|madreada
tengo|traigo|ando .. moretones|moreton|moretes|ojo|marcas|labio .. morado|moradas|reventado|cuello|cuerpo|brazos
locked|locks|locking me|us in|inside|up|out
locked in .. room|bathroom|basement|closet|house|bedroom
holding|holds|keeping|keeps|hold|trapping ME hostage|captive|prisoner|against|here|down|inside|locked
im|i|am hiding|locked|trapped .. in|here|from|inside .. bathroom|closet|room|him|her|them|basement|bedroom|cant|$
hiding from HIM
wont|doesnt|not|never|dont|refuses let|allow|lets ME .. leave|out|go|eat|sleep|see|talk|have|use|work|call|outside|
    anywhere|shower .. $|out|home|the|house|see|my|to|anyone|phone|money|friends|family|unless|without|job|alone|with
wont|doesnt|dont|not let|allow me leave|eat|sleep $
wont|doesnt|not|dont let ME leave|out
no me|nos deja|permite .. salir|ir|trabajar|ver|hablar|comer|dormir|usar|tener|contestar|visitar .. con|nadie|mi|
    familia|sola|casa|dinero|celular|telefono|amigas|ni|calle
no me|nos deja salir|irme|comer|dormir $
me|nos prohibe|prohiben .. salir|ver|hablar|trabajar|que|tener|usar
me|nos jala|arrastra|avienta|empuja .. del|de|por|contra|las|al|cuando .. pelo|cabello|pared|escaleras|piso|cuello|
    toma|enoja
HE .. gets|get|is|becomes|turns|se|being|got violent|physical|abusive|agresivo|violento|agresiva|violenta|
    aggressive .. with|when|conmigo|cuando|again|if|y|at|every|me|otra
HE .. pone|vuelve violento|agresivo|violenta|agresiva
HE is|has|hes|shes|got|have|tiene|trae|esta|with .. a|un|una|the|con WEAPON
hes|shes|theyre outside|here|coming .. with .. WEAPON
he|she|they|hes|shes|theyre|someone is|are|trying|try|tratando|quiere|quieren|esta|estan .. to|de? .. break|breaking|
    kick|kicking|get|getting|entrar|tumbar|tirar|forzar|banging|pounding|tirando|tumbando|golpeando .. in|into|down|
    my|the|la|a|on .. door|house|window|puerta|casa|in|$|here|now|chapa
breaking|kicking|busting|breaks|kicked in|down|into .. my|the|our .. door|house|window|place|apartment
breaking|kicking|busting down .. door
hes|he|she|shes|someone breaking in $|now|right|please
banging|pounding|beating on|at .. my|the door|window
he|she|they|hes|shes|theyre|someone is|are|trying|tries|keeps trying? to kill|hurt|choke|strangle|rape|stab|shoot|
    beat ME
he|she|they wont|doesnt|not stop hitting|beating|hurting|touching|kicking
i|im|am|were|we in danger
estoy|estamos|esta|sigo|corro|corremos|vivo|vivimos en? .. peligro
i|im|am|we not|dont|never|isnt .. safe at|in .. home|house|apartment|my
im|i not|dont feel? safe $
not|dont|never feel? safe at|in .. home|house|apartment|my|own|here
home|house|casa isnt|is|aint|no|not .. safe|segura|seguro
no me siento|estoy segura|seguro|salvo|tranquila .. en|con|aqui|ahora|a|ni .. casa|el|mi|aqui|$|ella|salvo|lado|hogar
no estoy|estamos .. a salvo
please|someone|somebody|plz|need|pls|porfa|favor|por|help|ayuda|urgente ... call|send|llamen|llame|llama|manden|cops|
    police|policia|llamar|hablen|marquen .. the|a|la|al|911|an|police|cops|policia|help|patrulla .. police|911|cops|
    policia|ambulance|now|here|help|patrulla|right|ambulancia
call|send .. police|911|cops .. please|now|hurry|help|for|to
please call .. police|911|cops
llamen|llame|manden|llama|hablen|marquen .. policia|911|patrulla
need|necesito .. police|cops|policia|911|help|ayuda .. now|here|ya|ahora|ahorita|right|urgente|please|asap|urgent|
    porfa|rapido
help me .. hes|shes|please|he|she|hurry|theyre|now
help please .. he|hes|shes|they|theyre|im
auxilio $|me|esta|por|porfavor|ayuda|policia|nos
ayuda|ayudenme|ayudame .. por|me|esta|urgente|el .. va|pegando|afuera|golpeando|matar
sos $
he|she|they|KIN|hes|shes .. force|forces|forced|forcing|makes|make|making ME to? .. have|do|sleep|sex .. sex|it|with|
    things|stuff|him|in
touches|touching|touch|molesting|raping me
touches|touching me
HE comes|coming|viene|llega|entra|entrando|keeps|mete|sneaks|climbs .. in|into|a|to|al|en .. my|mi .. room|bed|cama|
    cuarto
black eye|eyes|eyed .. again|from|he|she|right|because|now|$|that|my
bruise|bruises|bruised|bruising|marks|busted|choke .. all|on|from|over|lip|everywhere .. him|her|my|he|over|where|me|
    last|body|arm|arms|neck

== clear recent
HE ... beat|hit|choked|slapped|punched|kicked .. all|both|up|me|my|the .. of|me|kids|mom|us|sister|brother
HE ... beat|hit|choked|slapped|punched|kicked ... me|us|my
HE .. HIT ME
HIT ME
me|nos PEGO
HE .. threatened|amenazo ME .. with
threw|choked|raped|slapped|beat|punched ME
got beat|hit|jumped|raped|beaten|choked|slapped|punched|attacked|assaulted
was|were|been|fui beaten|raped|choked|slapped|attacked|assaulted|hit|jumped|punched|violada|golpeada|abusada
PEGO a ME
abuso|abusaron de mi
locked|encerro me .. in|out|en|up
tried|trato|intento|quiso to|de|a? PEGARME|kill|choke|hurt|rape|hit|stab|strangle|ahorcarme|matarme .. ME
trato|intento|quiso de? PEGARME
"""
