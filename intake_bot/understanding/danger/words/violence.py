"""Violence meant or done to another, whole phrases by form: classes for threats. Format: see ``grammar``."""

VIOLENCE = {
    "SOMEONE": """
        him|her|them|em|hm|dude|homeboy|someone|somebody|everyone|everybody|whoever|ese|esa|yall|thm|hem
        both|all|every|each|one of em|them|you|yall|those
        every last|single one of em|them|you|yall
        DET GUY|KIN|FOLK
        DET fucking|damn|stupid|little|lil|dirty|lying|old|dumb|ugly|punk|fat|skinny|whole|goddamn|pregnant|sorry|
            smug|bitch ass|piece GUY|KIN|FOLK
        DET stupid|dumb|punk|bitch|lying|sorry|fat|lil ass GUY|FOLK|KIN
        mr|mrs|ms|prof
    """,
    "FOLK": """
        witch|skank|hag|rapist|pedo|junkie|crackhead|murderer|killer|robber|burglar|shooter|lowlife|degenerate|sicko|
            coward|witness|witnesses|judge|cop|cops|officer|teacher|principal|boss|manager|foreman|neighbor|neighbour|
            neighbors|prosecutor|da|lawyer|landlord|coworker|boys|man|men|driver|coach|snitches|mediator|guard|rat|
            rats|son|sons|woman|women|supervisor|thug|thugs|couple|dude|dudes|nurse|doctor|counselor|pig|pigs|crew|
            heifer|hussy|tramp|swine|fella|chump|goon|bum|thot|hoodlum|trash|rapist|opp|opps|zorra|lagarta|golfa|
            testigo|testigos|soplon|sapo|sapos|vecino|vecina|patron|capataz|mayordomo|fiscal|policia|
            licenciado|maestro|maestra|individuo|sujeto|chivo|rajon|chapin|papo|bolo|puerco|animal|vieja|viejo|cipote|
            chamaco|pelado|jefe|jueza|juez|mamon|joto|maricon|hijueputa|careverga|ojete|hocicon|marrano|mugroso|
            mugrosa|tal
        magistrate|attorney|detective|sheriff|deputy|warden|caseworker|pastor|priest|bullies|gangster|dealer|pimp|
            employer|owner|tenant|abogado|abogada|licenciada|gerente|encargado|dueno|casero|chofer|guardia|custodio|
            celador|alcalde|cura|soplona|policias|jueces|narco|sicario|pandillero|asaltante
    """,
    "THATMAN": """
        that|this|the GUY|FOLK
        that|this stupid|lying|dirty|little|lil|dumb|punk|old|fucking GUY|FOLK
    """,
    "PARTS": """
        face|head|skull|teeth|tooth|jaw|nose|neck|throat|legs|leg|knees|kneecaps|kneecap|arms|arm|fingers|hands|hand|
            ribs|back|spine|eyes|eye|chest|stomach|belly|guts|brains|brain|tongue|balls|dick|heart|windpipe|wrists|
            ears|mouth|lip|lips|ass|dome|wig|melon|nuts
        gut|collarbone|cheek|shin|shins|toes|elbow|elbows|knee|foot|feet|wrist|ankle|ankles|faces|necks|throats|
            heads|bones|jugular|trachea|larynx|forehead|temple|ribcage|sternum|liver|kidneys|lungs|kneecapz
    """,
    "LEAD": """
        bullet|bullets|slug|slugs|hole|holes|knife|blade|hot|shank|screwdriver|pitchfork|in|rounds|round|clip|mag|
            lead|shell|hammer|axe|thing|ice|steel|knives
    """,
    "SLAY": """
        kill|murder|stab|shoot|strangle|slaughter|execute|assassinate|behead|decapitate|gut|dismember|shank|shiv|
            lynch|bludgeon|throttle|suffocate|smother|maim|cripple|torture|unalive|merk|murk|whack|electrocute|
            castrate|disembowel|annihilate|exterminate|pistolwhip|curbstomp|slay|choke|poison|mutilate|crucify|
            asphyxiate|bayonet|machete|knife|pistolwhip|kneecap|bury|drown|rape|impale|incinerate|eliminate|ambush|
            kidnap|butcher|massacre|hurt|beat|punch|slap|stomp|whoop|whup|pummel|sucker|cremate|gun|obliterate
        blow|gun|cut|mow|run|shoot|strike away|down|over
        do|take away with
        pistol whip
        curb stomp
        sucker punch
        drive through|into
        batter|clobber|wallop|flay|scalp|harm|wound|injure|bash|headbutt|backhand|brutalize|snuff|garrote|
            attack|assault|smite|kil|kll|murdr|merc|mame|exicute
    """,
    "DOWN": """
        beat|knock|kick|stomp|choke|punch|slap|smash|pound|bash|whip|whoop SOMEONE unconscious|senseless|bloody|out|
            down|up|silly|dead|sideways|lifeless|stupid|cold
        gun|mow|run|cut|hunt|track|put|strike|shoot|take|chase|drag|lay|plow|hold SOMEONE down
        blow SOMEONE away|up|apart
        run|fuck|mess|light|cut|split|bust|slice|shoot|carve|rip|tear|tie|string|smoke|chop|burn|torch|jack|rough|
            blow|jam|screw|beat|bang SOMEONE up|open|apart|over|in
        burn|bury|skin|eat|roast|cook SOMEONE alive
        finish|do|pick|bump|knock|take|kill SOMEONE off|in
        set|light|put SOMEONE on|in|under fire|ice|blast|dirt|ground
        tear|rip|cut|chop|beat|smash|hack|shoot SOMEONE to|limb|in death|pieces|shreds|pulp|from|half|bits|two
        make SOMEONE dead|bleed|disappear|accident|vanish|suffer|scream|beg
        swing|fire|shoot|blast|unload|lunge|jump|rush on|at SOMEONE
        go|come|get after SOMEONE
        pull a|the|my|this trigger
        pull trigger
        pull a|the|my ARMED on SOMEONE
        knock|smash|bash|bust|cave|beat|kick|blow|punch|stomp|bang|rearrange|slit|gouge|snap|wring|crack|break|crush|
            cut|slash|slice|squeeze|split|chop|smack|shatter|fracture|rip|twist|stab|shoot|carve|mess|fuck|saw his|
            her|their|that|them|somebodys|everybodys PARTS
        choke|beat|squeeze|kick|stomp|knock|strangle|slap|whoop the|all life|breath|shit|hell|crap|fuck|daylights|
            black|snot|brakes|dog|tar|living|piss|white|taste
        put|pump|stick|shove|plant|dump|drive|send|lodge|bury|leave|empty|sink|lay|run|ram a|an|one|two|three|some|my|
            this|the|six|these|few|every|mag|clip|whole|his|intensive LEAD
        put lead|holes in|on|into SOMEONE
        put one|two|three|it in|through|between SOMEONE|his|her|their
        put something|poison|bleach|antifreeze|arsenic|rat|windex|glass|pills|fentanyl in|into his|her|their|the
        poison|spike|lace|drug his|her|their drink|food|coffee|tea|dog|dogs|well|water|lunch|cat|soup|beer
        take his|her|their life|head|eyes|eye|breath|last|kids|daughter|son
        cut|slash|snip|clip|loosen|drain his|her|their|the brake|brakes|break
        burn|torch|blow|shoot|light|bomb|firebomb|set|spray|tear up|down|fire|up that|this|the|his|her|their|your|whole
        burn|torch|firebomb|bomb|shoot|spray his|her|their|that|your|yall house|home|crib|trailer|apartment|shop|
            store|car|truck|block|place|barn|porch|spot
        make sure he|she|they never|dont|doesnt|stay|stays|cant|aint|wont|is|are|pay|pays|bleed|bleeds|suffer|suffers|
            die|dies
        do|end|finish|pop|drop|smoke|clap|cap|body|burn|spray|blast|ice|off|waste|whack|hit SOMEONE right|myself|slow|
            quick|tonight|tomorrow|today|at|when|before|dirty|for|with|where|this|and|monday|tuesday|wednesday|
            thursday|friday|saturday|sunday|first
        get SOMEONE at gunpoint|knifepoint
        teach SOMEONE what|a
        show SOMEONE what pain|hurt|death|dying|fear
        send|put|leave|lay|get|land|see|have|throw|dump SOMEONE in|to|into|under|inside|at DEADEND
        send|put|leave|lay|get|land|see|have|throw|dump SOMEONE in|to|into|under|inside|at a|an|one|two|three|some|my|
            this|the|six|these|few|every|mag|clip|whole|his|intensive DEADEND
        leave|have SOMEONE leaking|leakin|bleeding|bleedin|dead|stinking|lifeless|crippled|drooling|limping|crawling|
            paralyzed|blind|toothless|twitching|breathless|for
    """,
    "DEADEND": """
        hospital|ground|dirt|grave|coffin|casket|wheelchair|er|morgue|icu|box|bag|bodybag|ambulance|ditch|trunk|river|
            lake|swamp|hole|cemetery|graveyard|urn|hell|feet|care|stretcher|hearse|shroud|woods|dumpster|canal|tomb|
            pieces|crutches|traction|coma|slab|earth|obituaries|obituary|traction|blender|bayou|quarry|landfill|ashes
        body bag
        pine box
        6|six feet
        mortuary|infirmary|crematorium|crypt|gutter|sewer|ravine|cast
    """,
    "SLAIN": """
        stabbed|shot|killed|murdered|jumped|buried|smoked|clapped|murked|merked|burned|sliced|bodied|stomped|whooped|
            wacked|whacked|strangled|hung|lynched|gutted|castrated|sprayed|knifed|shanked|executed|slaughtered|popped|
            capped|blasted|slumped|bloody|bloodied|rocked|domed|beaten|jacked|smashed|punched|crushed|maimed|bullet|
            bullets|beating|beatdown|stitches|knife|blade|visit|hole|holes|lead|slug|slugs|whooping|hands|smacked|
            wheelchair|machete|bat|torched
        knocked|messed|fucked|lit|cut|jacked|blown|wiped|carved|chopped|split out|up|open|away|down
        his|her|their ass|shit|head|teeth|face|neck|skull|jaw|throat|windows|brains|wig beat|kicked|whooped|handed|
            knocked|blown|bashed|split|broken|smashed|cracked|caved|shot|rocked|pushed|busted|cut|slit
        run over|down
        set on fire
        put down|under|in
        taken out|care
        assassinated|bludgeoned|beheaded|decapitated|poisoned|drowned|choked|battered|thrashed|clobbered|pummeled|
            whupped|hanged|butchered|massacred|mutilated|suffocated|smothered|pistolwhipped|hospitalized|crippled|
            paralyzed|decked|slain|offed|killt|shott
    """,
    "UNTILDEAD": """
        bleeding|bleed|bleeds|dead|gone|buried|ground|dirt|grave|breathing|coffin|moving|crying|begging|box|stops|
            paid|hurting|suffers|dies|blood|ashes|unconscious|morgue|hospital|pays|pay|feet|floor|cold|wheelchair|begs
        unresponsive|lifeless|motionless|screaming|begged|pulp
    """,
    "SOONDAY": """
        monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|today|weekend|christmas|xmas|
            thanksgiving|easter|morning|sunrise|sunset|daylight|sunlight|spring|summer|january|february|march|april|
            june|july|august|birthday|next|another|year|years|24|30|40|eighteen|old|light|day|dawn|nightfall|sundown|
            month|week|hour
        lunes|martes|miercoles|jueves|viernes|sabado|domingo|manana|navidad|pascua|hoy|noche|amanecer|semana|ano|mes|
            reyes|nochebuena|cumpleanos|diciembre|enero|febrero|marzo|mayo|junio|julio|agosto|septiembre|octubre|
            noviembre|viejo|quince|juicio|declarar|sol|dia|audiencia|quincena|fin|anciano|tarde|mediodia
    """,
    "ONWAY": """
        on my|our|the|his|her way
        on the|my road|bus|train|highway
        heading|headed|driving|drivin|walking|riding|pulling|rolling|going|goin|coming|comin|sliding|running|crossing|
            marching over|there|up|to|down|straight|thru|through|out|in|back|for|right|after|into|here|home|across|
            the|now
        outside|parked|waiting|standing|sitting|posted|watching|lurking|hiding|creeping|sittin|waitin|standin|behind|
            following|round
        about to pull|roll|slide|go
        will|gonna|ima go|be|pull|roll|slide|head|walk|drive|find|get|see
        in his|her|their driveway|yard|lot|lobby|hallway|building|garage|backyard|porch|house
        at his|her|their door|house|work|job|gate|place|apartment|window|school
        camino|rumbo|afuera|esperandolo|esperandola|esperando|frente|enfrente|siguiendolo|siguiendola|estacionado
        voy|vamos|ire|salgo|llego|regreso|paso|entro|caigo|ando|estoy a|para|por|pa|alla|tras|ya|en|cerca|con|
            buscando|hacia|detras|aqui
    """,
    "GRABS": """
        grabbed|got|took|have|loaded|traigo|agarre|tengo|cargue|saque|grabbing|bought|sharpened|compre|afile|consegui|
            cargo|llevo|brought|packed|borrowed|holding|cargando|agarro|tome|cogi|stole|hid|keep|found|packing|
            getting|loading|carrying|meti|guarde|tenemos|traemos|llevamos|alisto|preste|adquiri|adquirido|purchased|
            comprado|conseguido|cargado|escondi|escondida|escondido|dug
        have|ive got|bought|purchased
        me prestaron|presto|consiguieron|preste
        snatched|gotten|acquired|obtained|swiped|pocketed|stashed|brang|brung|sharpening|robe|empaque|traje|conseguimos|
            compramos|agarramos|sacamos|afilando|aliste|encontre
    """,
    "DEADLY": """
        choppa|choppas|glizzy|blick|uzi|mac10|beretta|ruger|mossberg|gun|guns|pistol|glock|rifle|shotgun|knife|knives|
            machete|9mm|ak|ar|ar15|switchblade|revolver|axe|hatchet|
            molotov|shank|draco|blicky|firearm|crowbar|silencer|bullet|bullets|ammo|38|45|357|22|strap|piece|heat|
            burner|blade|acid|sword|crossbow|chainsaw|taser|bomb|gasoline|hollowpoints|rounds|razor|screwdriver|
            icepick|grenade|ski mask
        tire iron
        brass knuckles
        ice pick
        lighter fluid
        meat cleaver
        box cutter
        butcher knife
        nail gun
        gas can
        pistola|arma|armas|navaja|cuchillo|fierro|cuete|cohete|escopeta|rifle|machete|filo|punal|fusca|picahielo|
            hacha|cuerno|escuadra|charrasca|filero|balas|jeringa|gasolina|acido|chimba|veneno|carabina|revolver|corvo|
            chuzo|matona|tola|tartamuda|metralleta|bomba|granada|nueve|punta|verduguillo|guadana|soga|dinamita|bidon|
            gatillo|garrote|ranfla|tolete|plomo|tiros
        handgun|pistols|rifles|shotguns|revolvers|firearms|dagger|swords|glocks|uzi|ak47|shiv|blades|cleaver|machetes|
            pistolas|escopetas|navajas|cuchillos|daga|fuscas|metralletas|punales|espada|fierros|cartuchos|municion|
            municiones|trabuco|silenciador|barreta
    """,
    "BAJAR": """
        palmar|rebanar|secuestrar|levantar|descuartizar|desmadrar|escabechar|despachar|surtir|degollar|ajusticiar|
            liquidar|eliminar|rematar|tirotear|asfixiar|sofocar|embestir|arrollar|apachurrar|aplastar|cuerear|
            tundir|moler|fajar|noquear|guantear|trompear|garrotear|colgar|castrar|capar|mutilar|encajuelar|sepultar|
            tablear|filetear|destazar|despellejar|decapitar|ametrallar|ensartar|atravesar|agujerear|violar|enfriar|
            embolsar|masacrar|exterminar|aniquilar|incendiar|tiznar|verguiar|puyar|achicharrar|rociar|calcinar|baldar|
            navajear|emboscar|desangrar|estrellar|pisotear|tasajear|cercenar|mochar|torcer|desfigurar|desollar|desnucar
        estrangular|acribillar|zurrar|vapulear|aporrear|despedazar|acogotar|envenenar|linchar
    """,
    "BAJARLO": """
        abrir|ajusticiar|liquidar|eliminar|rematar|tirotear|asfixiar|sofocar|embestir|arrollar|apachurrar|aplastar|
            cuerear|tundir|moler|fajar|noquear|guantear|trompear|garrotear|colgar|castrar|capar|mutilar|encajuelar|
            sepultar|tablear|filetear|destazar|despellejar|decapitar|ametrallar|ensartar|atravesar|agujerear|violar|
            enfriar|masacrar|exterminar|aniquilar|acabar|emboscar|desangrar|desfigurar|desnucar|balear|jalar+lo|la|
            los|las|le|les
        desollar|tasajear|aporrear|zurrar|vapulear|mutilar|acribillar|desmadrar|noquear|azotar|abofetear|agolpear+lo|la|
            los|las|le|les
    """,
    "TRIPAS": """
        MADRE|panza|vida|crisma|costillas|garganta|craneo|oxigeno|ojos|tripas|pecho|dedos|jeta|espalda|dientes|cabeza
        costilla|nuca|nariz|quijada|orejas|manos|lengua|huevos|piernas|pescuezo|cuello|hocico|mandibula
    """,
    "BAJO": """
        tumbo|cuelgo|muelo|asfixio|remato|aplasto|apachurro|destazo|fileteo|enfrio|ajusticio|decapito|embisto|arrollo|
            castro|capo|mutilo|sepulto|ensarto|atravieso|agujereo|liquido|elimino|fusilo|ametrallo|incendio|torturo|
            tableo|navajeo|desfiguro|estrangulo|acribillo|plomeo|verguio|venadeo|desangro|apaleo|garroteo|tasajeo|
            desollo|apago|enjuicio|descalabro|noqueo|emplomo|empalo|reviento|pico|puyo|balaceo|lincho|tiroteo
        matamos|quebramos|tronamos|reventamos|madreamos|bajamos|tumbamos|picamos|quemamos|enterramos|levantamos|
            partimos|golpeamos|agarramos|linchamos|colgamos|desaparecemos|chingamos|ejecutamos|despedazamos|rematamos|
            caemos|vergueamos|puteamos|rajamos|apunalamos|pateamos|cazamos|acabamos|fregamos
        mat|quem|golpe|apunal|revent|quebr|enterr|estrangul|degoll|ahorc|disparar|ejecut|destroz|arranc|cort|tumb|
            ahog|acab|despedaz|liquid|elimin|acuchill|balac|machete|dispar|acribill+are|aremos
        matare|matarelo|partire|rompere|partiremos|romperemos|herire|daremos|dare|hare|pondre|sacare|metere|
            quitare BLOWS|muerte|pedazos|sufrir|pagar|sangrar|llorar|vida|MADRE
        parto|rompo|vuelo|corto|abro|arranco|quiebro|hundo|reviento|saco|quito|rajo|piso|machaco|aplasto la|el|los|
            las|su|toda TRIPAS
        abro en canal|dos
        paso|aviento|echo por encima|el|la|mi|un
        paso|aviento|echo el|la|mi|un carro|troca|camion|camioneta|moto|trailer
        vuelo la tapa|cabeza
        pego|meto|doy|suelto|clavo|zampo|planto|encajo|ensarto|dejo un|una|dos|tres|el|la|sus|unos|unas|cinco|seis|
            todo tiro|tiros|balazo|balazos|cuchillo|navaja|plomazo|plomazos|punalada|punaladas|filo|cargador|
            machetazo|machetazos|hachazo|piedra|palo|plomo|batazo|tubazo|martillazo|martillazos|punta|fierrazo|fierro|
            botellazo|BLOWS
        cargo|llevo yo|entre|entrepatas|conmigo
        asesinamos|acuchillamos|balaceamos|plomeamos|fusilamos|degollamos|ahorcamos|estrangulamos|destrozamos|tableamos|
            vergueo|puteo|masacro|desmadro|descabezo|zurro
        asesin|madre|pate|cachete|fusil|ametrall|decapit|masacr|asfixi|descuartiz|linch|ching|tron|plome|navaje|vergue|
            envenen|tortur|mutil|noque|lastim+are|aremos
    """,
    "QUEMATEN": """
        maten|desaparezcan|bajen|tumben|levanten|quiebren|golpeen|madreen|revienten|visiten|piquen|quemen|partan|
            balaceen|truenen|ejecuten|linchen|asusten|venadeen|plomeen|agarren|pateen|vergueen|entierren|encajuelen|
            rompan|apunalen|metan|esperen|acaben|cuelguen|rematen|liquiden|callen|amarren|secuestren|friegen|chinguen|
            mate|desaparezca|quiebre|madree|reviente|levante|truene|pique|plomee|golpee|tumbe
        den piso|una|su|plomo|cuello|bala|en|chicharron|gas|un
        hagan pedazos|sufrir|pagar
        asesinen|deguellen|ahorquen|estrangulen|acuchillen|baleen|fusilen|acribillen|tiroteen|cacheteen|abofeteen|
            apaleen|azoten|destrocen|despedacen|descuarticen|hieran|torturen|plomien|asfixien|envenenen|atropellen|
            masacren|desmadren|puteen|putien|cuereen|tundan|desnuquen|castren|rajen|trituren
    """,
    "MUERTO": """
        muerto|muerta|muertos|tieso|tiesa|frio|tirado|tirada|sangrando|ardiendo|sufriendo|sufrir|morir|enterrado|
            enterrada|morado|morada|llorando|suplicando|rogando|quemado|quemada|quemandose|calcinado|agonizando|
            agonizar|arder|sangrar|desangrado|desangrandose|colgado|colgada|destripado|pudriendose|picado|balaceado|
            llorar|muertitos|descuartizado|suplicar|paralitico|invalido|vegetal|retorciendose|panteon|cajon|ataud|
            hoyo|tumba|zanja|barranco|barranca|cementerio
        bajo tierra
        tres metros
        metros bajo
        en pedazos
        destrozado|destrozada|degollado|degollada|decapitado|baleado|baleada|acribillado|fusilado|ahorcado|ahorcada|
            apunalado|apunalada|acuchillado|madreado|golpeado|golpeada|reventado|ensangrentado|ensangrentada|
            inconsciente|moribundo|lisiado|estrangulado|carbonizado|mutilado|torturado|desfigurado|cadaver|difunto|
            tullido|postrado|sepultado|sepultada|implorando
    """,
    "CREW": """
        brothers|cousins|boys|homies|friends|uncles|guys|people|crew|gang|clique|team|goons|shooters|bros|family|cuz|
            muchachos|compas|primos|hermanos|homies|amigos|batos|plebes|clika|clica|gente|banda|cuates|carnales|
            sicarios|tios|hombres|raza|contactos|malandros|pelones|cholos|companeros
        brother|cousin|uncle|homie|friend|buddy|cuate|primo|hermano|carnal|compa|tio|sobrino|cunado|hijo|man|guy|dude
        squad|posse|mob|homeboys|homegirls|buddies|associates|cartel|mafia|narcos|pandilla|mara|palomilla|sobrinos|
            cunados|parientes|colegas|socios|vatos|weyes|camaradas|matones|pistoleros|gatilleros|sicario|maton|
            pistolero|hitman|hitmen|enforcer|thugs|nephew|nephews
    """,
}
