"""Being hurt, ruled and used at home or by those one depends on, told as it goes on. See ``grammar``."""

ABUSE_HOME = """
== clear
HOMEY|he|she|they STRIKES .. and|or STRIKES me|us
HOMEY|he|she|they STRIKES .. and|or .. twists|calls|kicks|pulls|pushes|throws|slaps .. me|us|my
HOMEY|he|she|they STRIKES|wails|whales .. on? me|us|our|my
when|whenever|once|if|til|until .. he|she|HOMEY .. gets|comes|drinks|is|wakes|loses|sees .... he|she|then STRIKES|
    swings $|and|or|me|again
STRIKES|kicks me|us like|with|w|until|til|till|where|so|pregnant|while|by|across|in|on|over
roughs|knocks|throws|slaps|pushes|shoves|smacks|tosses me|us|her|my around|down|across|up
HOMEY|he|she .. been|be|keeps|started|is|hes|shes .. STRIKING|roughing|whupping .. our|my|the|her|his .. son|
    daughter|kids|kid|baby|mom|mother|boy|girl|grandma|sister|brother|children
squeezing|gripping|twisting|bending|pulling|yanking|holding my|me arm|wrist|hair|hand|neck|ear|fingers .... tell*|
    what|now|put|say|while|so|until
bashing|bashed|smashing|smashed|slamming|slammed|banging|banged|grinding my head|face .... hes|shes|he|she|now|
    floor|ago|tiles|wall|again|today|tonight|hour|door|hurts|swollen
hes|shes|he|she .. got|has me .. pinned|cornered|blocked|held|by .. $|in|against|to|down|on|hair|throat|neck|under
hes|shes|theyre .. hurting|beating|hitting|choking|punching|killing me|us $|and|right|again|please|help|in|now|bad|
    every
shakes|drags|pulls|grabs|holds|lifts|yanks|picks me|us .. by|up .. the|my .. throat|hair|neck|arm|ear|collar
grabs|grab|touches|gropes|corners|rubs|feels .. me .. and|at|in|on|when|every|while|from .. holds|blocks|shift|work|
    locks|closes|night|covers|behind|shower|kitchen|says|time|cleaning|the door|alone
puts|slides|sticks|runs|shoves his|her hand|hands|fingers .. up|in|under|down|inside|on|between|over .. my|me
forces|forced|forcing|force himself|herself|themself|themselves .. on|onto me|us|my .. $|when|every|while|again|at|
    and|my|last|tonight|then|his|broke
keeps|still|always|comes .. forcing|forces|forced .. himself|herself|me|his
sold|selling|rents|rented|renting|sells|pimps|pimping|pimped|trading|trades .. me|us .. to|out|for .. men|guys|
    friends|rent|drugs|johns|money|night|$
im|i|am|we|were .. being|get|getting .. sold|rented|pimped|trafficked|starved|caged
makes|make|has|had me|us kneel|beg|crawl|thank|strip|ask|sit|stand|sleep|eat|lick|bark|apologize|watch|wear .. on|
    for|permission|outside|in|rice|floor|dog|corner|knees|naked|to|from|hours|him|his|like|diaper
thank him|her|them .... marriage|finished|after
dog food|bowl .... he|she|gives|eat|me
uses|keeps|gets|grabs|swings|has|got the|a|his .. leash|belt|switch|cord|strap|paddle|hanger|whip|cane|hose .. $|on|
    for|when|if|and|from ... me|us|$|him|she|he|my|our|on
leash|belt|cord|hose|switch|fists|chain|collar .... for|on|with .. me $
cameras|camera|camara|camaras .. on|in|en|por|for .... he|she|hes|watches|viene|pegarme|hits|screaming|calls|yells|
    grita|me|llora*|lloro|husband|wife|marido
wants|takes|gets|take|hand|demands|keeps .. my .. check|pay|money|paycheck|ssi|disability|tips .... beating|beats|
    hits|belt|slaps|or|fists|it|punch*
short|late|missing .... get|gets|got|it .. with|by|from .. belt|fists|strap|cord|switch
short|late|missing .... he|she|HOMEY beats|hits|slaps me|us
its|is|slaps|hits .. was|before|only|just .... now .. its|fists|belt|worse|punches|kicks|knife
gives|give|feeds|feed|leaves|lets .. me|us .. scraps|crumbs|dog|leftovers|no|one|nothing .. food|eat|meal|a|to|floor
wait|waits .. til|till|until .. get|we|im|youre|you .. home .... scared|afraid|belt|terrified|dont|hes|he
scared|afraid|terrified|dread .. to|of|going .. go|home|going|get .. home .... wait*|belt|hit*|beat*|fists|drunk|
    mad|hurt*
if .. he|she|HOMEY|they .. sees|finds|catches|reads|knows|hears|wakes ... im|ill|were|i dead|killed|done|finished|
    toast|die|hurt|beat
deleting|delete|erase|erasing|hiding|borro|borrando|borrare .... if|si|cause|because|before|antes|porque|
    que .... sees|finds|dead|ve|vea|mata|checks|reads|kill*|revisa|beat*
reads|checks|revisa|lee|goes .. everything|all|my|mi|todo|through ... type|text*|phone|messages|celular|mensajes|
    escribo .... choke*|hit*|beat*|slap*|mad|pega|golpea|ahorc*|punch*|hurt*|mata
HOMEY|he|she .. says|said|dice|threatens|swears|promised|told|dijo .... if|si ... tell|talk|leave|go|say|call|told|
    hablo|digo|dejo|voy|cuento .... break|kill|hurt|beat|burn|cut|choke|bury|mata|matar|quema|rompe|golpea|pega|
    quitar .. me|my|us|you|mi|mis|$|los|la|a|kids
passed|knocked out|unconscious|asleep|gone|sleeping ... then|so|and|cant .. cant|wont|doesnt .. follow|hit|hurt|
    beat|see
got|have .. a|two|another busted|split|fat|swollen|black|broken|bloody|cut|bruised lip|eye|eyes|nose|face|lips|jaw|
    cheek|ear|rib|ribs .. $|right|now|from|trying|thats|again|because|so|this|today|and|i
he|she|HOMEY broke|kicked|busted in .. hes|shes|in|is|he|into|and|through .. in|the|house|here|hes|my|window|kitchen
ex|exhusband|boyfriend|stepdad|father|husband|he .. broke|kicked|busted|breaking|climbed .. in|window|door .. hes|
    is|now|he .. in|here|the|now
took|takes|grabbed|smashed .. phone|keys .... went|came|goes|comes|come .. for|at|after me|us
got|was|been|gets thrown|slammed|knocked|tossed|pushed|dragged|hurled|shoved .. thru|through|into|down|against|off|
    across|over .. table|wall|stairs|door|window|floor|glass|dresser|counter|fence|car .... by|last|tonight|today|
    again|husband|man|yesterday|my|hes|he
HOMEY|he|she STRUCK .. MYBODY|my|me ... pastor|purpose|blister*|blood|bleeding|swollen|baby|pregnant|week|hour|
    minutes|floor|help|where|shelter|hospital|again|stitches|deaf|till|til|until|spots|kettle|out|unconscious|
    concussion
STRUCK me|us .. with|w|while .. the|my|a? .. baby|kettle|kid|kids|daughter|son .. in|arms|watching|on|purpose|there|$
theres|so|got blood|glass .. everywhere|all|in|on ... he|she|HOMEY .. cut|hit|stabbed|threw|did|punched|slammed
strangled|choked me til|till|until|once|again|twice|so|and|for|unconscious
HOMEY|he|she|boss|foreman|manager|contractor|supervisor|landlord|pastor|coach ... takes|comes|came|took|sleeps|
    walks|enters|puts .. to|in|into|for|behind|us|me|her .. truck|womens|trailer|uniform|shed|office|room|thursday|
    field .. $|yesterday|at|night|and|every|thursday|me|when
holds|has|keeps|took|kept .. our|my visas|visa|passport|passports|papers|documents|green card .... beat|beats|hit|
    hits|leave|cant|lock*|owe|work|yells|threat*|at night|deport*|sell
burned|burnt|poured|put|broke|smashed|cut .. my .. books|nursing|hair|phone|clothes|uniform|hands .. and|
    then .. my .. hand|face|hands|arm|me|leg
pushed|push|throw|shove|tried|tries .. me|us .. down|off|out .. the? stairs|balcony|roof|car|window|porch|
    moving .. $|last|again|and|tonight|today|when|yesterday
sleeps|sleep .. off|it .... nights|night .. when|he|is .. he|beats|hits|mean
shelter|shelters|refugio .. you|work|where|with|for|women*|hay|tienen|a|mujeres .... worse|fists|beats|hits|slaps|
    pega|golpea|mata|kill|hurt*|afraid
not|isnt|aint safe here|home|inside|there|in|with $|him|her|this|at|right|please
cut|cuts|slashed|sliced|slices .. my|the tires|brakes|phone|line|wires .... took|phone|cant|leave|hide*|library

== clear
me|nos agarra|agarro|toma|jala|levanta|arrastra|lleva|trae|saca|tiene .. de|del|por|a los|las|el|la? .. cuello|pelo|
    pelos|cabello|pescuezo|grenas|mechas|fuerza|fuerzas|rastras|brazo|garganta
agarra|agarro|agarrando|tiene|jala|ahorca a mi|mis|su .. mama|madre|hermana|hija|abuela|hijo|hermanito .. del|de|
    por .. cuello|pelo|pelos|cabello|garganta
me|nos castiga|castigan|corrige|disciplina ... quem*|golpe*|amarr*|hinc*|encerr*|sin comer|cinto|cable|manguera
me|nos inyecta|droga|da|mete|dan|obliga .. cosas|pastillas|algo|droga|gotas|medicina .. fuerza|tenerme|dormirme|
    quieta|tomar
me|nos persigue|persiguio|alcanzo|alcanza|correteo|choco|atropello ... golpear|golpearme|golpeo|pegar|afuera|
    con el carro
me|nos avento|empujo|tiro|estrello|azoto .. contra|por|al|a|de|encima .... traigo|tengo|sangre|vidrios|duele|hoy|
    anoche|ahorita|puedo|espalda|embarazada|moret*|puntos
tengo|traigo|ando|con .. los|las|un|el|la|dos|muchos|unos .. ojos|ojo|costillas|labio|brazo|cuerpo|espalda|cara|
    boca|moretones|moreton|golpes .. cerrado|cerrados|morado|morados|en|hinchad*|rotas|marcad* .... golpe|golpes|el|
    ella|anoche|esposo|marido|novio|papa|respirar
cerrados|hinchados|morados|sangrando .. de|por .. los|las|tanto|sus|un golpes|golpe|golpiza|madriza|cachetadas
esta|estan|ta pasando|sucediendo .. ahora|ahorita|ya|en .. $|mismo|ayuda|este|vez
cada|todas .. quincena|semana|viernes|sabado|noche|dia|pago|las ... me|nos lleva|jala|saca|golpea|pega|quita|toca|
    agarra|viola|encierra|patea|corre|avienta .. $|de|al|el|la|todo|por|a|con|y|mi|los
le|les|nos pone|puso|echa|ponen .. candado|llave|cadena .. al|a|en .. refri|refrigerador|despensa|puerta|cuarto|
    cocina|casa|telefono .... me|nos|no|da|pega|salir|comer|pedimos|hambre
nos|me da|dan|pega|corrige con la|el|una|un cuchara|palo|manguera|cable|cinto|chancla|varilla|vara|escoba|plancha|
    sarten|correa|reata|cucharon .. si|cuando|por|porque|y|$|en
me|nos revento|reviento|rompio|quebro|partio|cerro|hincho|abrio|tumbo .. el|la|los|un|una|mi .. oido|timpano|labio|
    ceja|diente|dientes|ojo|boca|nariz|hocico|jeta|cabeza|costilla|brazo .. $|de|con|a|y|por|anoche|hoy|el|ayer|
    otra|ahorita
estoy|ando|sigo .. sangrando .. $|de|por|mucho|porque|el|y|ahorita|alla|abajo .... el|paro|golpe*|me|forz*|novio|
    esposo|marido|obligo|dije|pego
no|nunca paro|para|detuvo|quito .. cuando|aunque|y .. le|yo dije|digo|pedi|grite|lloraba|suplique
para|con|pa mi .. guarda|tiene|usa|saca|compro .. la|una|el .. correa|cadena|cinto|cable|leash|reata|cadena
tiene|guarda|saca|usa|trae .. la|una|el|un correa|cadena|cinto|cable|reata|fuete .... para|pa|conmigo|con .. mi|
    pegarme|$|pegarnos|nosotros
me|nos toca|tocan|toquetea|manosea|soba|besa .... no .. quiero|gusta|dejo|queria|le digo
alguien|el|mi .. casa|padrastro|tio|primo|hermano|abuelo|jefe|patron|papa|maestro|pastor|padrino .. me toca|manosea|
    soba|encuera|mete|besa .. $|y|cuando|en|las|los|por|la|debajo|todas|el|mano
no me|nos dan?|da|deja .. de? comer|comida|agua|alimento .. $|ya|y|desde|si|hasta|mas|una|nada|cuando|en
se me|nos sube|monta|encima|acuesta|mete|arrima cada|todas|en|a|encima|aunque|cuando|por|y .. noche|noches|diga|
    cama|quiero|dormida|duermo|borracho|no|la
se me sube|monta aunque|y|cada|cuando|encima
no .. le|les|se importa|vale .. que|si .. llore|diga|no|duela|grite|sangre .... me|se|hace|sigue
ya .. me|nos dio|toca|toco|pego|viene|vienen .. primer|los|el|unos golpe|golpes|cachetadas .... ahorita|vienen|mas|
    siempre|hoy|sigue|siguen
acaba de dispar*|tronar|sacar|balear|aventar ... dice|techo|pared|me|siguiente|nos|pistola|cuchillo|a
dice|dijo que .. la|el|lo que? siguiente|proxima|otro|otra|sigue .. es|soy|va|sera .. para|pa|yo|mi|conmigo|a|mia
tiene|tienen|puso|hay camaras|camara .... pegarme|golpearme|pega|golpea|encierra|grita|amenaza|castiga
escribo|mando|mensaje|contesto|hablo .. del|desde|de|con .. mi|la|el|una|otro|celular|telefono .. vecina|amiga|
    hermana|prestado|escondida|escondidas .... encierra|pega|quita|quito|mata|golpea|rompio|celular|esposo|marido|vea
encierra|quita|quito|encerro .... escribo|mando|mensaje|contesto .. del|desde|de|con .. vecina|amiga|prestado|
    escondidas

== clear recent
HOMEY|he|she|they .. STRUCK .. MYBODY|me
HOMEY|he|she .. was|were|started bashing|smashing|clawing|stomping .. me|my|us

== clear
HOMEY|he|she|they STRIKES .. the|his|our|my .. women|kids|workers|girls|boys|residents|wife|daughter|son|mother|
    mom .. and|when|if|with|every|in|too

== clear
keeps|has|takes|holds|hides|controls|took .. my|the|all|our .. keys|card|cards|papers|shoes|wallet|id|
    phone and .. money|keys|card|cards|phone|papers|shoes|id|wallet .... cant|not|nowhere|never .. go|leave|
    anywhere|out|call|eat|buy|move
have|need|got|gotta|has|had|must to? ask|beg .. permission|him|her .. to|before|for .. pee|eat|shower|bathroom|
    sleep|talk|drink|toilet|food
HOMEY|stepfather|stepdad|uncle|boss|landlord .. gets|climbs|crawls|lays|lies .. in|into|on|under .. bed|top|covers|
    shower .. with|of|on me
HOMEY|stepfather|stepdad|uncle|boss|landlord .. gets|climbs|crawls|sneaks .. in|into|under my bed|covers|shower|
    blanket
mi|el|su HOMEY .. se .. mete|sube|acuesta|metio|cuela .. a|en|conmigo|con|bajo .. mi|la|cama|cuarto|cobijas|bano|noche
tengo que pedir|pedirle|rogarle permiso|perdon .. para|pa|por .. comer|banarme|bano|hablar|dormir $|y|o|porque|si|
    me|en la casa
"""
