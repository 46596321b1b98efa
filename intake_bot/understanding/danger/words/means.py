"""Means of harm, high places, limbs, and blows by form: classes of words. Format: see ``grammar``."""

MEANS = {
    "RAZOR": """
        razor|razors|razorblade|razorblades|blade|blades|knife|scissors|boxcutter|scalpel|exacto|shard
        box cutter
        box cutters
        broken|piece glass
        piece of glass
        navaja|navajas|gillette|cuchilla|cuchillo|cuter|cutter|hojilla|tijeras|bisturi|vidrio|cuchillas|cuters|hojillas|
            hojita|navajita|exacto|yilet|cuchillos|rastrillo|boxcutters|knives|cutters
        xacto|pocketknife|penknife|shards|dagger|daga|punal|tijera|razer|rasor|rasuradora|navajilla|cuchillito|
            switchblade
    """,
    "ROPE": """
        rope|noose|soga|lazo|mecate|cuerda|reata|cord|belt|cinturon|cable|sabana|cinto|bedsheet|bedsheets|shoelaces|
            shoelace|agujetas|sabanas|corbata|ropes|clothesline|riata|cincho|correa|piola|pita|guindo|alambre
        nooses|cords|cuerdas|lazos|twine|lasso|sogas|mecates|cordon|cordones|chain|
            cadena|cables
    """,
    "GUN": """
        gun|pistol|revolver|shotgun|rifle|glock|barrel|pistola|escopeta|fusca|arma|cuete|canon|handgun|sidearm|ruger|
            beretta|
            carabina|winchester|9mm|357|strap|firearm|remington|fierro|escuadra
        the|my|a|his 22|38|45|9
        12|20 gauge
        una|la|calibre 38|22|45|9
        guns|pistols|rifles|revolvers|pistolita|pistolas|escopetas|metralleta|trabuco|glocks|gat|uzi|colt|luger|ar15|
            ak47|semiautomatic|magnum|fuscas|chispero|carbine|firearms
    """,
    "HIGHUP": """
        bridge|overpass|ledge|roof|rooftop|balcony|cliff|tracks|rails|railing|freeway|interstate|pier|dam|platform|
            rooftop|overlook|viaduct|skyway|trestle|guardrail|parapet|quarry|crane|watertower|
            bridges|balconies
        parking garage|structure
        puente|azotea|barandal|balcon|vias|cornisa|barranco|acantilado|mirador|carretera|metro|tren|
            barandilla|baranda|techo|viaducto|terraza|andamio|grua|tejado|pretil|voladero|despenadero|precipicio|
            anden|torre
        orilla del puente
        cliffs|rooftops|ledges|overpasses|skyscraper|precipice|ravine|canyon|abyss|abismo|puentes|azoteas|balcones|
            acantilados|rascacielos|campanario|riel|rieles|railway|railroad|catwalk|scaffold|scaffolding|silo
    """,
    "LIMBS": """
        arm|arms|wrist|wrists|thigh|thighs|leg|legs|skin|stomach|forearm|ankles|hips|hand|hands
        brazo|brazos|muneca|munecas|pierna|piernas|piel|venas|muslos|antebrazo|mano|manos|estomago
        forearms|ankle|calf|calves|antebrazos|muslo|tobillos|tobillo|vein|veins|panza|vientre|antebraso
    """,
    "BODYMY": """
        arm|rib|ribs|nose|jaw|wrist|finger|fingers|eye|lip|tooth|teeth|face|head|neck|hair|throat|skin|leg|back|
            collarbone|hand|cheek|mouth|eardrum|shoulder|foot|glasses
        brazo|costilla|costillas|nariz|quijada|muneca|dedo|dedos|ojo|labio|diente|dientes|cara|cabeza|cuello|pelo|
            cabello|pierna|espalda|mano|boca|hocico|timpano|hombro|pie|lentes|jeta
    """,
    "THING": """
        belt|cord|cable|stick|bat|hanger|hose|wire|broom|bottle|hammer|shoe|iron|lighter|cigarette|cigarettes|knife|
            gun|pan|chair|plate|fists|fist|paddle|pipe|remote|switch|buckle|coffee|water|rock|board
        extension cord
        cinto|cinturon|cable|palo|bate|gancho|manguera|escoba|botella|martillo|zapato|chancla|plancha|cigarro|
            cigarros|encendedor|cuchillo|pistola|sarten|silla|plato|punos|puno|tubo|machete|tabla|leno|vara|piedra|
            alambre|cadena|correa|chicote|puros
        crowbar|shovel|rake|ladle|spoon|skillet|mallet|brick|stone|ruler|slipper|sandal|racket|wrench|screwdriver|vase|
            mug|bucket|helmet|boot|boots|mop|charger|chain|rod|leash|knuckles|pala|cuchara|cucharon|raqueta|ladrillo|
            tubos|varilla|mecate|soga|fajo|fierro|hacha|desarmador|regla|trapeador|olla|comal|cazuela|vaso|taza|celular|
            telefono|control|bota|botas|guarache|huarache|chanclas|zapatos|cincho|riata|reata|latigo|fuete|rama|navaja|
            cuerda|macana|garrote|bordon|baston|sombrilla|paraguas|casco|lampara
    """,
    "BEATS": """
        hits|beats|slaps|punches|chokes|shoves|strangles|burns|rapes|molests|abuses|hurts|harms|attacks|bites|pinches|
            whips|belts|spanks|smacks|tortures|assaults|mistreats|terrorizes|headbutts|stabs|ties|chains|gropes|
            fondles|drags|starves|backhands|whoops|whups|stomps|suffocates|smothers|slams|yanks|imprisons|tases|
            paddles
        kicks|kickz|scratches|slugs|clobbers|pummels|batters|bashes|wallops|throttles|whacks|jabs|brutalizes|manhandles|
            pounds|beatz|hitz|slapz
    """,
    "BEATING": """
        hitting|beating|slapping|punching|choking|shoving|strangling|burning|raping|molesting|abusing|hurting|harming|
            attacking|biting|pinching|whipping|spanking|smacking|torturing|assaulting|mistreating|terrorizing|
            stabbing|tying|groping|fondling|starving|stomping|suffocating|smothering|drugging|poisoning|beatin|hittin|
            chokin|paddling|whooping|whupping
        kicking|scratching|dragging|yanking|headbutting|backhanding|battering|pummeling|clobbering|
            slugging|bashing|walloping|throttling|whacking|swatting|brutalizing|manhandling|grabbing|slappin|
            punchin|smackin|whoopin|whuppin|stranglin|kickin|abusin|hurtin|stompin|slamin|rapin|hiting|beeting
    """,
    "BEATEN": """
        hit|beat|slapped|punched|choked|shoved|strangled|burned|burnt|raped|molested|abused|hurt|grabbed|attacked|bit|
            kicked|pinched|whipped|smacked|scratched|tortured|assaulted|stabbed|cut|tied|groped|dragged|pushed|threw|
            slammed|knocked|headbutted|backhanded|stomped|suffocated|smothered|drugged|locked|yanked|jumped|cornered|
            whooped|slugged|socked|spit|spat|tased|shook|pinned|chained
        beaten|bitten|walloped|swatted|jabbed|battered|brutalized|mauled|pounded|whupped|hitted|beated|punchd|kickd|
            manhandled|mistreated|harmed|decked|clobbered|pummeled|throttled|bashed|whacked|
            scalded|bruised|tackled|overpowered|clawed|struck|hurled|stompd
    """,
    "ABUSER": """
        husband|wife|boyfriend|girlfriend|bf|gf|ex|partner|hubby|fiance|dad|daddy|father|stepdad|stepfather|mom|
            mother|mama|stepmom|stepmother|uncle|brother|stepbrother|sister|son|grandson|grandpa|cousin|roommate|
            caregiver|caretaker|landlord|boss|coach|pastor|nurse|aide|guardian|aunt|inlaws|parents|pimp|man|foster
        babys|baby daddy|dad|father|mama
        baby mama|daddy
        moms|mothers|sisters boyfriend|bf|husband|man
        husbands|boyfriends|dads|stepdads|moms|brothers|uncles|mans
        esposo|esposa|marido|novio|novia|pareja|viejo|vieja|ex|exnovio|exmarido|exesposo|papa|padre|padrastro|mama|
            madre|madrastra|tio|hermano|hermanastro|hermana|hijo|nieto|abuelo|primo|patron|suegra|suegro|cunado|
            cuidador|cuidadora|concubino|senor|tipo|wey|guey|hombre|man|bato|vato|don|yerno|nuera|vecino
        stepson|stepdaughter|stepsister|granddad|granny|nana|grandfather|grandmother|granddaughter|nephew|niece|
            housemate|roomie|exboyfriend|exhusband|exwife|exgirlfriend|conyuge|pololo|amasio|amasia|abuelito|abuelita|
            hermanito|hermanita|hermanastra|concubina|sobrino|sobrina|hijastro|hijastra|casero|papi|mami|jefe|jefa|
            nobio|nobia|maridito
    """,
    "PEGAS": """
        pega|golpea|maltrata|patea|cachetea|ahorca|jalonea|lastima|viola|abusa|manosea|muerde|azota|madrea|agrede|
            zamarrea|sacude|cuerea|apalea|tortura|estruja|zarandea|avienta|empuja|aporrea|faja|fajea|surte|tunde|
            arrastra|pellizca|amarra|estrangula|asfixia|acuchilla|guantea|moquetea|trompea|cintarea|verguea|encierra|
            somete
        pegan|golpean|maltratan|patean|lastiman|violan|abusan|manosean|amarran|queman|encierran|amenazan|castigan
        cae|agarra|trae|muele|da|mete|suelta a|de puro|puros|puras? golpes|golpe|patadas|trompadas|punetazos|madrazos|
            chingadazos|putazos|palos|cachetadas|cinturonazos|cinchazos|trancazos|golpizas|pinas|bofetadas
        saca a empujones|patadas|golpes|rastras
        pone|ponen la|las mano|manos encima
        parte|rompe|revienta la|el boca|hocico|cara|madre|labio|nariz|jeta|dientes
        mete la cabeza
        jala|agarra|levanta|arrastra del|de|el pelo|cabello|pelos|mechas|cuello
        abofetea|bofetea|apunala|navajea|escupe|rasguna|aruna|pisotea|descalabra|noquea|zurra|vapulea|sopapea|chanclea|
            chancletea|putea|golpia|jalonia|cachetia|manosia|lesiona|magulla|nalguea|chicotea|golpetea|martiriza|
            zangolotea|hiere|ataca|sofoca|garrotea|cinturonea|cachetean|ahorcan|jalonean|muerden|azotan|madrean|agreden|
            empujan|avientan|arrastran|pellizcan|estrangulan|asfixian|escupen|someten|sacuden|zarandean|aporrean|tunden|
            torturan|verguean|putean|cuerean|apalean|noquean|zurran|abofetean|atacan
    """,
    "PEGARON": """
        pego|golpeo|maltrato|pateo|cacheteo|ahorco|jaloneo|lastimo|violo|abuso|manoseo|empujo|avento|agredio|madreo|
            jalo|ataco|arrastro|quemo|mordio|encerro|aruno|rasguno|escupio|amarro|estrangulo|asfixio|pellizco|fajo|
            surtio|estrello|azoto|pisoteo|descalabro
        pegaron|golpearon|patearon|violaron|madrearon|agredieron|atacaron|aventaron|encerraron|amarraron
        dio|solto|metio|pego|puso una|un|unos|unas|de cachetada|golpe|golpes|cachetadas|putazo|madriza|golpiza|
            punetazo|punetazos|paliza|patada|patadas|trancazo|trompada|chinga|trompon|cinturonazo|arrastrada
        bofeteo|abofeteo|noqueo|zurro|vapuleo|cuereo|tundio|vergueo|puteo|apunalo|acuchillo|navajeo|zarandeo|sacudio|
            sometio|torturo|garroteo|apaleo|aporreo|golpio|jalonio|cachetio|madrio|manosio|cintareo|chancleo|nalgueo|
            lesiono|hirio|abofetearon|azotaron|cachetearon|tundieron|verguearon|putearon|apunalaron|jalonearon|
            manosearon|lastimaron|maltrataron|mordieron|arrastraron|empujaron|ahorcaron|estrangularon|asfixiaron|
            escupieron|sacudieron|sometieron|torturaron|apalearon|aporrearon|hirieron
    """,
    "GOLPEANDO": """
        pegando|golpeando|maltratando|pateando|cacheteando|ahorcando|jaloneando|lastimando|violando|manoseando|
            abusando|agrediendo|atacando|madreando|empujando|aventando|arrastrando|fajando|sonando|quemando|
            torturando|estrangulando|moliendo|reventando|drogando
        pegandole|golpeandola|golpeandolo|ahorcandola|matandola|matandolo|violandola|pegandome|pegandonos|
            arrastrandola|agarrandola|lastimandola|golpeandome|matandome|ahorcandome|tocandome
        abofeteando|azotando|zurrando|asfixiando|pellizcando|escupiendo|mordiendo|zarandeando|sacudiendo|aporreando|
            apaleando|tundiendo|vergueando|puteando|cuereando|sometiendo|cintareando|pisoteando|garroteando|chicoteando|
            apunalando|acuchillando|golpiando|patiando|jaloniando|cachetiando|madriando|encerrando|pateandome|
            cacheteandome|jaloneandome|madreandome|empujandome|violandome|abusandome|manoseandome|maltratandome|
            estrangulandome|asfixiandome|aporreandome|azotandome|golpeandonos|pateandonos|maltratandonos|lastimandonos|
            cacheteandola|pateandola|estrangulandola|madreandola
    """,
    "LASH": """
        kill|killing|murder|stab|shoot|strangle|choke|drown|poison|bury|shank|smoke|behead|execute|gut|slaughter|
            unalive|suffocate|lynch|whack|merk|butcher|blast|slit|smother|hurt|harm|beat|punch|slap|attack|assault|
            smack|whoop|whup|stomp|injure|torture|maim|cripple|deck|sock|pummel|hit|smash|bash|burn|jump|crush|
            destroy|slice|hunt|ruin|kick|knock|bust|clock|paralyze|rape|cut|shake
        assassinate|bludgeon|massacre|dismember|annihilate|throttle|batter|wallop|clobber|mutilate|wound|
            pistolwhip|brutalize|disembowel|impale|castrate|asphyxiate|backhand|slug|headbutt|kneecap|decapitate|
            electrocute|ambush|kidnap|slay|murk|kil|killin
    """,
    "LASHING": """
        killing|murdering|stabbing|shooting|strangling|choking|drowning|poisoning|burying|smoking|executing|hurting|
            harming|beating|punching|slapping|attacking|smacking|whooping|stomping|torturing|smashing|bashing|burning|
            jumping|crushing|destroying|ruining|breaking|busting|hunting|ending|smothering|shaking|running over|
            wringing|catching|clapping|blasting|smokin|killin|beatin|shootin|jumpin
        slaughtering|assassinating|bludgeoning|massacring|gutting|butchering|crippling|battering|clobbering|
            pummeling|kicking|whupping|whacking|ambushing|kidnapping|suffocating|torching|shanking|merking|murking|
            lynching|raping|knifing|beheading|decapitating|dismembering|stranglin|stabbin|burnin|punchin|slaying|
            assaulting|pistolwhipping|mutilating|asphyxiating
    """,
    "THEM": """
        him|her|them|em|that|this|these|those|his|hers|their|someone|somebody|everyone|everybody|anybody|all|every|
            whoever|ya|you|yall|ass|both
        DET KIN
        DET GUY
        DET KINS
        DET fucking|damn|stupid|little|dirty|dumb|ugly|punk GUY|KIN|cat|dog|face|ass|mouth
        my|his|her|their baby|kids|kid|son|daughter|child|dog|cat|newborn|infant
    """,
    "KINS": """
        girlfriends|boyfriends|wifes|husbands|brothers|sisters|exs|moms|dads|sons|daughters|guys|bitchs|neighbors|
            cousins|girls|dudes|mans|kids|motherfuckers|snitchs
    """,
    "MATARLO": """
        matar|asesinar|apunalar|acuchillar|balear|balacear|ahorcar|estrangular|degollar|quebrar|tronar|ejecutar|
            desaparecer|golpear|lastimar|herir|madrear|putear|reventar|patear|cachetear|chingar|destrozar|agredir|
            atacar|verguear|quemar|partir|romper|picar|plomear|envenenar|atropellar|machetear|joder|torturar|rajar|
            ahogar|descuartizar|cazar|tumbar|enterrar|hundir|eliminar|desmadrar|despedazar|destripar|fregar|venadear|
            linchar|secuestrar|levantar|cortar|arrancar|disparar|plomear|acabar+lo|la|los|las|le|les|te
        asfixiar|decapitar|masacrar|acribillar|ametrallar|fusilar|abofetear|azotar|noquear|zurrar|vapulear|aporrear|
            mutilar|tundir|apalear|golpiar|desnucar|rematar|navajear|tirotear|desfigurar+lo|la|los|las|le|les
    """,
    "MATO": """
        mato|apunalo|quiebro|trueno|reviento|madreo|acuchillo|balaceo|parto|quemo|desaparezco|plomeo|rajo|ahorco|
            chingo|golpeo|despedazo|descuartizo|ejecuto|hundo|agarro|pico|clavo|tumbo|entierro|destrozo|ahogo|
            enveneno|atropello|cazo|lincho|acabo|degollo|destripo|arranco|vuelo|macheteo|pateo|cacheteo|jodo|friego|
            quebro|disparo|machuco|pelo|chuzo|balaceo|levanto|desnuco|acribillo|estrangulo|despelleco
        mando matar
        brinco|salto|tiro|voy|echo encima|al
        doy muerte|piso|plomo|cuello
        recibo|recibimos|agarro|agarramos|corro a balazos|tiros|plomazos|golpes|machetazos
        mataria|matare|quebrare|partire|reventare|quemare
        hare pedazos|pagar|mierda|sufrir
        hago pedazos|mierda|pagar|picadillo|polvo|sufrir|trizas|cagada
        saco los|las|el ojos|tripas|dientes|corazon
        lleno|llenamos de plomo|plomazos|balas|tierra
        dejo|dejamos tieso|frio|tirado|invalido|paralitico|coladera
        cago|cagamos a tiros|palos|trompadas|pinas|golpes|balazos
        bajo los dientes|humos
        asfixio|fusilo|decapito|noqueo|vergueo|masacro|desmadro|apaleo|estrangulare|acuchillare|madreare|degollare|
            ahorcare
    """,
    "AMATAR": """
        matar|asesinar|apunalar|acuchillar|balear|balacear|ahorcar|estrangular|degollar|quebrar|tronar|ejecutar|
            desaparecer|golpear|lastimar|madrear|putear|reventar|patear|cachetear|chingar|destrozar|agredir|atacar|
            verguear|quemar|picar|plomear|envenenar|atropellar|machetear|joder|torturar|rajar|ahogar|descuartizar|
            cazar|tumbar|enterrar|eliminar|desmadrar|despedazar|destripar|venadear|linchar|levantar|tablear|
            encajuelar|herir|acribillar|rafaguear|pelar|chuzar|levantar|tablear|machucar|coger|desnucar
        explotar a tiros|balazos|plomazos
        cagar a tiros|palos|trompadas|golpes|balazos|pinas
        hacer pedazos|mierda|picadillo|trizas|polvo|cagada|sufrir
        dar piso|cuello|matarile|plomo|bala|BLOWS|chicharron|cran|fierro
        mandar al otro barrio|mundo|lado
        mandar al hoyo|hospital|panteon|infierno|cementerio
        mandar con san pedro
        meter plomo|bala|cuchillo|un|unos balazo|tiro|plomazo|cuchillo|navajazo|balazos|tiros|plomazos?
        llenar de plomo|balas|agujeros
        sacar los|las|el ojos|tripas|dientes|corazon
        partir|romper|reventar|volar|quebrar|tumbar la|el|los|su|toda|las MADRE|dientes|craneo|espinazo|tapa
        arrancar la|los|el|las cabeza|ojos|dientes|corazon|pelo|huevos|lengua
        prender fuego|lumbre
        echar acido|gasolina|lumbre|fuego
        pasar por|el|encima cuchillo|encima|carro|machete
        fusilar|decapitar|masacrar|asfixiar|ametrallar|tirotear|abofetear|noquear|zurrar|vapulear|aporrear|apalear|
            mutilar|rematar|desfigurar|navajear|tundir|secuestrar
    """,
    "DRAGGED": """
        wall|fridge|floor|door|table|stairs|ground|counter|room|dresser|sink|pared|piso|puerta|escaleras|mesa|suelo|
            refri|cama|bano|mueble|lavadero
        wardrobe|bookcase|cabinet|countertop|couch|sofa|desk|bathtub|toilet|radiator|mirror|stove|sidewalk|concrete|
            pavement|railing|doorframe|washer|dryer|mostrador|lavabo|ropero|closet|espejo|estufa|fregadero|banqueta|
            cemento|barandal|escalon|escritorio|sillon|tina|excusado|concreto|reja|poste|comoda|buro
    """,
    "PEGADO": """
        pegado|golpeado|pateado|violado|abusado|maltratado|ahorcado|agredido|empujado|aventado|lastimado|cacheteado|
            madreado|amenazado|quemado|mordido|jaloneado|encerrado|arrastrado
        abofeteado|zurrado|azotado|estrangulado|asfixiado|pellizcado|escupido|rasgunado|manoseado|torturado|sometido|
            amarrado|zarandeado|sacudido|aporreado|apaleado|cintareado|nalgueado|puteado|putiado|vergueado|tundido|
            acuchillado|apunalado|golpiado|jaloniado|cachetiado
    """,
}
