"""Being hurt, held, watched or starved at home: classes for abuse. Format: see ``grammar``."""

HOME = {
    "HOMEY": """
        husband|wife|boyfriend|girlfriend|bf|gf|partner|hubby|fiance|fiancee|dad|daddy|father|stepdad|stepfather|mom|
            mommy|mother|mama|stepmom|stepmother|stepbrother|parents|grandpa|grandma|caregiver|caretaker|landlord|
            pimp|guardian|inlaws|roommate|roomate|bunkie|cellie|sponsor|madam|trafficker|boss|coach|uncle|grandson|
            son|brother|sister|daughter|cousin|aunt|nephew|niece|aide|foster|spouse|patriarch|babydaddy
        baby daddy|mama
        babys dad|father|mom|mama
        foster mom|dad|mother|father|parents|brother
        moms|mothers|sisters|mamas boyfriend|bf|husband|man
        daughter|mother|father|sister|brother|son in law
        man i live with
        guy i live with
        esposo|esposa|marido|novio|novia|pareja|viejo|vieja|papa|padre|padrastro|mama|madre|madrastra|tio|tia|hermano|
            hermanastro|hermana|hijo|hija|nieto|nieta|abuelo|abuela|primo|suegra|suegro|cunado|cuidador|cuidadora|
            concubino|yerno|nuera|casero|patron|patrona|mayordomo|hijastro|hijastra|padrote|compadre|jefe|jefa|senor|
            mujer|hombre|companero|apa|ama|papi|mami|papas|padres|casera|contratista|sobrino|sobrina|enganchador|
            pollero|coyote
        novio|marido|esposo|pareja|senor de mi mama|hermana|madre
        papa|padre de mi|mis hijo|hija|hijos|bebe|nino|nina
        wifey|hubs|hubbie|husban|husbend|boyfrend|boyfreind|girlfreind|stepson|stepdaughter|stepsister|granddad|granny|
            nana|papaw|grandfather|grandmother|granddaughter|housemate|flatmate|roomie|maridito|viejito|jefito|jefecito|
            papito|mamita|amasio|amasia|conyuge|pololo|jevo|abuelito|abuelita|hermanito|hermanita|hermanos|hermanas|
            hijos|cunada|suegros|padrino|entenado|nietos|hermanastra|concubina|taita|nobio|nobia|esposito|exmarido|
            exnovio|exesposo
    """,
    "STRIKES": """
        hits|beats|slaps|punches|chokes|shoves|strangles|burns|rapes|molests|abuses|attacks|bites|pinches|whips|
            spanks|smacks|tortures|assaults|mistreats|terrorizes|headbutts|stabs|gropes|fondles|drags|starves|
            backhands|whoops|whups|stomps|suffocates|smothers|slams|yanks|tases|clocks|decks|pummels|clobbers|
            thrashes|belts|throttles|scratches|slugs|batters|bashes|whacks|swats|pistolwhips|dunks|scalds|brands|
            bruises|ties|handcuffs|squeezes|twists|spits|clobbers|violates|degrades|drugs|poisons|paddles|canes|
            lashes|punishes|overpowers|tackles|claws|stalks2
        wallops|jabs|brutalizes|manhandles|beatz|slapz
    """,
    "STRUCK": """
        hit|beat|slapped|punched|choked|shoved|strangled|burned|burnt|raped|molested|abused|hurt|attacked|bit|kicked|
            pinched|whipped|smacked|scratched|tortured|assaulted|stabbed|groped|dragged|pushed|threw|slammed|knocked|
            headbutted|backhanded|stomped|suffocated|smothered|drugged|yanked|slugged|socked|spit|spat|tased|shook|
            pinned|chained|cut|clocked|decked|pummeled|clobbered|thrashed|belted|throttled|bashed|whacked|scalded|
            branded|bruised|grabbed|squeezed|twisted|cornered|flung|hurled|tackled|overpowered|forced|smashed|cracked|
            broke|fractured|popped|dislocated|sprained|busted|snapped|chipped|bent|crushed|pulled|ripped|shaved|
            poured|broken|punchd|hitted|clawed|gouged|jabbed|rammed|dumped|struck|whooped|whupped|locked|tied
        beaten|bitten|walloped|swatted|battered|brutalized|mauled|pounded|beated|kickd|manhandled|
            mistreated|harmed
    """,
    "STRIKING": """
        hitting|beating|slapping|punching|choking|shoving|strangling|burning|raping|molesting|abusing|hurting|
            attacking|biting|pinching|whipping|spanking|smacking|torturing|assaulting|headbutting|stabbing|groping|
            fondling|dragging|starving|stomping|suffocating|smothering|slamming|yanking|kicking|clocking|punishing|
            scratching|shaking|drugging|poisoning|squeezing|twisting|grabbing|pushing|throwing|swinging|hittin|beatin|
            chokin|kickin|cutting|killing|chasing|pinning|dunking|tying|whooping|whupping|strangling|bending|pulling
        backhanding|battering|pummeling|clobbering|slugging|bashing|walloping|throttling|whacking|
            swatting|jabbing|brutalizing|manhandling|mistreating|terrorizing|slappin|punchin|smackin|whoopin|whuppin|
            stranglin|abusin|hurtin|stompin|hiting
    """,
    "BODYPART": """
        BODYMY
        arms|ribs|wrists|hands|legs|ankle|elbow|knee|knees|eyes|lips|stomach|belly|thigh|thighs|hip|hips|cheekbone|
            nails|chest|breasts|ear|ears|tailbone|pelvis|skull|forehead|chin|brazos|manos|piernas|ojos|labios|panza|
            barriga|vientre|estomago|oreja|orejas|tobillo|rodilla|cuerpo|clavicula|cachete|muela|muelas|frente|
            garganta|pomulo|ceja|nuca|codo|pecho|cadera|tabique|dentadura|jaw|cuello
        forearm|shin|shins|toe|toes|elbows|ankles|shoulders|kneecap|kneecaps|spine|temple|eyebrow|eyelid|gums|molar|
            tongue|thumb|thumbs|knuckles|ribcage|sternum|groin|crotch|buttocks|butt|breast|eardrums|cheeks|tummy|
            abdomen|menton|barbilla|mejilla|mejillas|craneo|espinilla|espinillas|pantorrilla|muslo|muslos|antebrazo|
            munecas|codos|hombros|rodillas|tobillos|caderas|costado|costados|pechos|senos|nalga|nalgas|mandibula|
            cachetes|cejas|pulgar|pies|encia|encias|pomulos|espinazo|lengua
    """,
    "MYBODY": """
        my|mi|mis|our|el|la|los|las|dos|tres|un|una|otro|otra|2|3|two|three|both|a|toda BODYPART
        my left|right|front|two|broken|busted|upper|whole|other|good|bad BODYPART
        a front|back tooth
    """,
    "HURTNOW": """
        bruised|bruises|bruise|broken|broke|busted|split|swollen|bleeding|bloody|cracked|fractured|stitches|staples|
            stitched|sprained|dislocated|welts|burns|burned|blistery|blistered|concussion|concussed|marks|handprints|
            scratches|scratched|limping|limp|blacked|fingerprints|chipped|sore|purple|aching|gash|wrong|popped|facing|
            knots|puffy
        black eye|eyes
        two black eyes
        morado|morada|morados|moretes|moretones|moreton|hinchado|hinchada|partido|partida|roto|rota|quebrado|quebrada|
            quebrados|sangrando|sangre|puntos|puntadas|marcas|golpeada|golpeado|moreteada|fracturada|fracturado|
            cosida|cosiendo|reventado|reventada|lastimado|lastimada|inflamado|inflamada|quemaditos|quemaduras|
            quemadura|madreada|zafado|descalabrado|descalabrada|rasgunos|chichon|chichones|cardenales|cicatrices|
            adolorida|adolorido|magullada|apaleada|marcada|marcado|marcados|cojeando|negro|negros|safado|rajada|
            mordida|mordidas|heridas|tronada
        gashed|lacerated|laceration|contusion|bloodied|welt|sprain|fractures|wounds|wounded|injuries|injured|bites|
            bitten|swelling|inflamed|bruising|brused|brusies|swolen|burnt|lumps|morete|moreteado|hematoma|hematomas|
            cortadas|cortada|aranazos|aranazo|rasgunada|rasgunado|hinchados|hinchadas|hinchazon|fracturas|fractura|
            quebradas|rotos|rotas|golpeados|lastimados|lastimadas|lesiones|magullado|magulladuras|madreado|dislocado|
            dislocada|desviada|desviado|inflamados|ampollas|mallugada|mallugado|chipote|chipotes|verdugones|contusiones|
            esguince
    """,
    "HELDIN": """
        locked inside|outside
        cant get out|outside
        cant leave
        not allowed|permitted out|outside
        not allowed|permitted to leave|go
        no key|keys|way
        dont have a key
        padlocked|deadbolted|nailed|boarded|chained|captive|prisoner|hostage|confined|trapped|caged|handcuffed|
            imprisoned|encerrada|encerrado|encerradas|encerrados|amarrada|amarrado|secuestrada|secuestrado|prisionera|
            prisionero|incomunicada|incomunicado|retenida|retenido|esclavizada|encadenada|enclaustrada|cautiva|
            recluida|enjaulada|cautivo
        lock on the outside
        bajo llave
        con llave|candado
        no puedo|podemos salir|salirme|escapar|irme
        no hay como salir
        wont|doesnt|dont|not|never let me|us out|leave|outside|go
        no me|nos deja|dejan|permite|permiten salir|irme|ir
        kidnapped|abducted|shackled|enslaved|atrapada|aprisionada|aprisionado|maniatado|amordazada|raptada|raptado|
            recluido|confinada|confinado|prisioneras|encerradita|cautivas|esclava
    """,
    "LIFELINE": """
        phone|phones|cell|cellphone|passport|papers|documents|visa|id|ids|keys|key|wallet|purse|shoes|coat|clothes|
            cane|walker|wheelchair|glasses|hearing|inhaler|insulin|meds|medicine|oxygen|laptop|sim|card|cards|ebt|
            license|money|paycheck|pills|charger|ss|checkbook|doorknob|knob|green|birth|medication
        celular|telefono|cel|pasaporte|papeles|documentos|llaves|dinero|cartera|bolsa|ine|dni|movil|identificacion|
            zapatos|ropa|lentes|tarjeta|sueldo|medicina|medicinas|pastillas|silla|bastón|baston|andadera|insulina|
            chip|cargador|quincena|pension|visa|credencial|actas|oxigeno
    """,
    "TAKESIT": """
        took|takes|taken|taking|hid|hides|hidden|holds|holding|keeps|broke|smashed|threw|locked|stole|confiscated|
            destroyed|burned|cut|smashes|flushes|pours|poured|flushed|keeping|grabbed|grabs|breaks|pawned|ripped|
            disconnected
        has
        quito|quita|quitaron|quitan|escondio|esconde|rompio|rompe|tiene|trae|guarda|guardo|retiene|retuvo|quebro|
            agarro|llevo|lleva|tiro|corto|tienen|quemo|confisco|arrebato|apaga|estrello|azoto|quitado|escondido|
            desconecto|arrebata|tira|esconden|retienen
        confiscates|seizes|seized|withholds|withholding|withheld|snatched|snatches|destroys|shatters|shattered|steals|
            arrebataron|arrebatan|decomisa|decomiso|confisca|destruyo|destruye|escondieron|rompieron|quebraron
    """,
    "NEARBY": """
        closet|bathroom|shower|laundry|basement|attic|garage|porch|stairwell|pantry|tub|bushes|bedroom
        under the|my|a bed|table|blanket|covers|desk|porch|sheets
        locked|behind the|a door
        in|from my|the room|car
        bano|ropero|closet|cuarto|lavadero|azotea|patio|cochera|clóset|sotano|bodega|armario|regadera|zotehuela
        debajo|abajo de la|las cama|cobijas|mesa
        cupboard|cellar|crawlspace|bathtub|restroom|alacena|despensa|tina|rincon|balcon|cajuela|garaje
    """,
    "RAGES": """
        yelling|screaming|banging|pounding|kicking|drunk|breaking|throwing|smashing|looking|coming|swinging|raging|
            hunting|punching|mad|angry|hitting|high|wasted|cussing|slamming|hollering|tearing|furious|sharpening|
            pacing|crazy|trashing|shouting|rampage|loose|wild|beating|shooting|tweaking
        gritando|golpeando|pateando|rompiendo|buscando|buscandome|buscandonos|tomado|borracho|drogado|azotando|
            furioso|loco|enojado|aventando|tirando|tumbando|quebrando|pegando|destrozando|bolo|encabronado|como loco|
            violento|correteando|matando|amenazando|pistola|machete|cuchillo
        roaring|threatening|ranting|screamin|yellin|bangin|swingin|poundin|kickin|violent|stabbing|slashing|attacking|
            storming|belligerent|enraged|livid|enfurecido|enfurecida|furiosa|borracha|drogada|violenta|violento|rabioso|
            agresivo|agresiva|amenazandonos|amenazandome|persiguiendome|persiguiendonos|gritandome|gritandonos|
            insultandome|encabronada|emputado|enloquecido|arrojando
    """,
    "DAILYWHY": """
        talking|asking|texting|laughing|being|coming|saying|going|missing|forgetting|crying|looking|leaving|burning|
            taking|spending|telling|getting|answering|dropping|spilling|breaking|calling|speaking|dancing|refusing|
            waking|using|wearing|eating|sleeping|dinner|nothing|not|smiling|having|making|writing|replying|working|
            breathing|trying|signing|agreeing|hugging|seeing|lying|cooking|hanging
        tardar|tardarme|hablar|contestar|salir|llegar|reir|reirme|decir|preguntar|pedir|mirar|quemar|gastar|llorar|
            olvidar|cena|comida|sopa|tortillas|tarde|nada|todo|escribir|contestarle|no|celos|mandarme|cualquier|
            mensaje|mensajes|bailar|saludar|platicar|defender|defenderme|llegarle|tirar
    """,
    "ATNIGHT": """
        night|nights|sleep|asleep|sleeping|drunk|alone|home|room|bed|shower|work|gone|out|school|dark|weekends|shift|
            practice|church|massage|visits|bedtime|naked|bathtub|bath
        noche|noches|dormida|dormido|duermo|cama|cuarto|sola|solo|trabaja|turno|va|sale|casa|borracho|tomado|bano|
            duerme|recamara|madrugada|cobijas|desnuda|cobija|solos|solas|toma|lleva|surco|catecismo|ensayo
    """,
    "PEGANME": """
        pega|golpea|maltrata|patea|cachetea|ahorca|jalonea|lastima|viola|abusa|manosea|muerde|azota|madrea|agrede|
            zamarrea|sacude|cuerea|apalea|tortura|estruja|zarandea|avienta|empuja|aporrea|faja|fajea|surte|tunde|
            arrastra|pellizca|amarra|estrangula|asfixia|acuchilla|guantea|moquetea|trompea|cintarea|verguea|somete|
            abofetea|quema|escupe|ataca|hiere|rasguna|aruna|encierra|sofoca|tuerce|aprieta|golpetea|chanclea|nalguea|
            puya|pisotea|descalabra|navajea|apunala|martiriza|zangolotea|revuelca|sopapea|bofetea|jala|muele|suena|
            hala|ultraja|droga|prostituye|explota|puteado|putea
        pegan|golpean|maltratan|patean|lastiman|violan|abusan|manosean|amarran|queman|encierran|torturan|explotan|
            cachetean|jalonean|empujan|avientan|agreden|ahorcan|apalean
        pone|levanta|alza|pega|mete|pasa|puso|levanto|alzo la|las mano|manos
        pone|ponen la|las mano|manos encima
        deja|dejo|dejan|dejado toda? marcada|marcado|morada|morado|moreteada|tirada|inconsciente|sangrando|sin|coja|
            hinchada|desmayada|medio muerta|muerta|golpeada|moretones|marcas|ciega|sorda
        bofetean|noquea|zurra|vapulea|chancletea|golpia|jalonia|cachetia|manosia|lesiona|magulla|chicotea|garrotea|
            sorraja|cinturonea|muerden|azotan|madrean|pellizcan|estrangulan|asfixian|escupen|someten|sacuden|zarandean|
            aporrean|tunden|verguean|putean|cuerean|noquean|zurran|abofetean|atacan|arrastran|rasgunan|apunalan
    """,
    "DEALS": """
        da|dan|mete|meten|suelta|acomoda|pone|arrea|receta|zampa|agarra|agarran|trae|traen|cae|despierta|corre|saca|
            muele|entra|carga|levanta|coge|pegue|revienta|toca|trajo|dando|metiendo|soltando|agarrando|tiene|quiere|
            vuelve|volvio
    """,
    "DEALT": """
        dio|dieron|metio|solto|acomodo|puso|arreo|zampo|agarro|trajo|cayo|desperto|corrio|saco|entro|levanto|cogio|
            sacaron|saque
    """,
    "WALLOPS": """
        golpes|golpe|golpiza|golpizas|patadas|patada|cachetadas|cachetada|bofetadas|bofetada|punetazos|punetazo|
            madriza|madrizas|paliza|palizas|chinga|cinturonazos|cinturonazo|cintarazos|putazos|chingadazos|trancazos|
            madrazos|tundas|tunda|empujones|palos|cinto|cinturon|cable|chancla|pela|pelas|manotazos|trompadas|
            trompones|punos|cocos|coscorrones|zapes|fuetazos|varazos|vergazos|rastras|correazos|chicotazos|pijazos|
            pellizcos|toques|nalgadas|pescozones|patas|punetes|bastonazos|planazos|putiza|sopapos|fajazos|sillazos|
            pisotones|cabezazos|cachazo|cachazos
        bofetones|bofeton|guantazo|guantazos|manotazo|machetazos|machetazo|cuchilladas|batazos|batazo|tubazos|tablazos|
            tablazo|chanclazos|chanclazo|zapatazos|zapatazo|fregadazos|fregadazo|coscorron|cocotazos|cabezazo|rodillazo|
            rodillazos|codazo|codazos|patadon|nalgada|jalones|jaloneos|empujon|trompon|trompada|tortazo|tortazos|
            hostias|hostia|sopapo|golpazos|golpazo|putazo|madrazo|trancazo|chingadazo|chingazos|chingazo|vergazo|
            cintarazo|correazo|cuerazos|cuerazo|latigazos|reatazos|palazos|palazo|zurra|zurras|tranquiza|golpisa|
            golpisas|putizas|felpa|moquetazos|moquetes|manazo|manazos|sillazo|botellazo|botellazos|verguiza|azotes
    """,
    "PARTE": """
        parte|rompe|revienta|rebienta|quiebra|truena|tumba|hincha|abre|voltea|tapa|deja|corta|tuerce|dobla|aplasta|
            quema|golpea|partio|rompio|revento|quebro|trono|tumbo|hincho|abrio|volteo|fracturo|torcio|doblo|zafo|
            cerro|apreto|corto|descalabro|aplasto|rajo|jalo|jala|agarro|agarra|aprieta|machuco|sumio|mordio|quemo|
            pateo|piso|pisa|safo|astillo|disloco|desvio|chueco
    """,
    "PEGARONME": """
        pego|golpeo|maltrato|pateo|cacheteo|ahorco|jaloneo|lastimo|violo|abuso|manoseo|empujo|avento|agredio|madreo|
            jalo|ataco|arrastro|quemo|mordio|aruno|rasguno|escupio|amarro|estrangulo|asfixio|pellizco|fajo|surtio|
            estrello|azoto|pisoteo|descalabro|navajeo|apunalo|forzo|abofeteo|tiro|sumio|volteo|quebro|rompio|partio|
            torcio|fracturo|reventó|revento|doblo|hundio|tumbo|zarandeo|sacudio|hirio|aplasto|apreto|tapo|drogo|
            encerro|castigo|acuchillo|balaceo|colgo|zumbo|halo|remato|zafo|trono|rajo|cerro|abrio|hincho|mato|chanclo|
            atropello
        pegaron|golpearon|patearon|violaron|madrearon|agredieron|atacaron|aventaron|encerraron|amarraron|tiraron|
            quebraron|rompieron|quemaron|cortaron|arrastraron|ahorcaron|forzaron
        bofeteo|noqueo|zurro|vapuleo|cuereo|tundio|vergueo|puteo|sometio|torturo|garroteo|apaleo|aporreo|golpio|jalonio|
            cachetio|madrio|manosio|cintareo|chancleo|nalgueo|lesiono|magullo|moqueteo|guanteo|abofetearon|azotaron|
            cachetearon|tundieron|verguearon|putearon|apunalaron|jalonearon|manosearon|lastimaron|maltrataron|mordieron|
            empujaron|estrangularon|asfixiaron|escupieron|sacudieron|sometieron|torturaron|apalearon|aporrearon|hirieron
    """,
}
