"""With what, where and on what: means of harm, high places, parts of the body, blows by form. Format: see ``grammar``."""

MEANS = {
    "RAZOR": """
        razor|razors|razorblade|razorblades|blade|blades|knife|scissors|boxcutter|scalpel|exacto|shard
        box cutter
        navaja|navajas|gillette|cuchilla|cuchillo|cuter|cutter|hojilla|tijeras|bisturi|vidrio
    """,
    "ROPE": """
        rope|noose|soga|lazo|mecate|cuerda|reata|cord|belt|cinturon|cable|sabana
    """,
    "GUN": """
        gun|pistol|revolver|shotgun|rifle|glock|barrel|pistola|escopeta|fusca|arma|cuete|canon
    """,
    "HIGHUP": """
        bridge|overpass|ledge|roof|rooftop|balcony|cliff|tracks|rails|railing|freeway|interstate|pier|dam|platform
        parking garage|structure
        puente|azotea|barandal|balcon|vias|cornisa|barranco|acantilado|mirador|carretera|metro|tren
    """,
    "LIMBS": """
        arm|arms|wrist|wrists|thigh|thighs|leg|legs|skin|stomach|forearm|ankles|hips|hand|hands
        brazo|brazos|muneca|munecas|pierna|piernas|piel|venas|muslos|antebrazo|mano|manos|estomago
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
    """,
    "BEATS": """
        hits|beats|slaps|punches|chokes|shoves|strangles|burns|rapes|molests|abuses|hurts|grabs|harms|attacks|bites|
            kicks|pinches|whips|belts|spanks|smacks|scratches|tortures|assaults|mistreats|terrorizes|headbutts|
            stabs|cuts|ties|chains|gropes|fondles|drags|starves|pushes|threatens|humiliates|backhands|whoops|
            whups|clocks|pops|jumps|stomps|suffocates|smothers|knocks|throws|slams|yanks|corners|controls|traps|
            imprisons|tases|shakes|licks|forces
    """,
    "BEATING": """
        hitting|beating|slapping|punching|choking|shoving|strangling|burning|raping|molesting|abusing|hurting|
            grabbing|harming|attacking|biting|kicking|pinching|whipping|spanking|smacking|scratching|torturing|
            assaulting|mistreating|terrorizing|stabbing|cutting|tying|groping|fondling|dragging|starving|pushing|
            humiliating|stomping|suffocating|smothering|drugging|poisoning|killing|controlling|beatin|hittin|
            chokin|threatening
    """,
    "BEATEN": """
        hit|beat|slapped|punched|choked|shoved|strangled|burned|burnt|raped|molested|abused|hurt|grabbed|attacked|
            bit|kicked|pinched|whipped|smacked|scratched|tortured|assaulted|stabbed|cut|tied|groped|dragged|pushed|
            threw|slammed|knocked|headbutted|backhanded|stomped|suffocated|smothered|drugged|locked|yanked|jumped|
            cornered|whooped|slugged|socked|spit|spat|tased|shook|pinned|chained
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
    """,
    "PEGAS": """
        pega|golpea|maltrata|patea|cachetea|ahorca|jalonea|lastima|viola|abusa|manosea|muerde|azota|madrea|agrede|
            zamarrea|sacude|cuerea|apalea|tortura|estruja|zarandea|avienta|empuja|aporrea|faja|fajea|surte|tunde|
            revienta|suena|casca|castiga|arrastra|quema|pellizca|escupe|cachetea|amarra|rasguna|aruna|pisa|
            patalea|estrangula|asfixia|acuchilla|corta|pica|tumba|guantea|moquetea|trompea|cintarea|verguea|
            chinga|parte|amenaza|encierra|persigue|acorrala|somete|obliga|toca|tocan|agarra
        pegan|golpean|maltratan|patean|lastiman|violan|abusan|manosean|amarran|queman|encierran|amenazan|castigan
        cae|caen|agarra|agarran|trae|traen|muele|da|dan|mete|arma|suelta a? puro|puros|puras|de|con? golpe|golpes|
            patadas|trompadas|punetazos|madrazos|chingadazos|putazos|palos|cachetadas|guantadas|cinturonazos|
            cinchazos|trancazos|cuerazos|chancletazos|vergazos|golpiza|golpizas|pinas|bofetadas|piñas
        saca a empujones|patadas|golpes|rastras
        pone|ponen la|las mano|manos encima
        parte|rompe|revienta|rompio|revienta la|el|mi|los boca|hocico|cara|madre|labio|nariz|jeta|dientes
        mete la cabeza
        jala|agarra|levanta|arrastra del|de|los|por|el pelo|cabello|pelos|greñas|grenas|mechas|cuello
    """,
    "PEGARON": """
        pego|golpeo|maltrato|pateo|cacheteo|ahorco|jaloneo|lastimo|violo|abuso|manoseo|empujo|avento|agredio|madreo|
            jalo|ataco|arrastro|quemo|mordio|encerro|corto|pico|reventó|revento|sonó|sono|rompio|partio|aruno|
            rasguno|escupio|amarro|estrangulo|asfixio|tumbo|apreto|pellizco|castigo|faje|fajo|surtio|agarro|tiro|
            aventó|estrello|azoto|amenazo|pisoteo|desmayo|moretéo|fracturo|quebro|lastimó|cacheteó|toco|descalabro
        pegaron|golpearon|patearon|violaron|madrearon|agredieron|atacaron|aventaron|encerraron|amarraron
        dio|solto|metio|pego|puso una|un|unos|unas|de cachetada|golpe|golpes|cachetadas|putazo|madriza|golpiza|
            punetazo|punetazos|paliza|patada|patadas|trancazo|trompada|chinga|trompon|cinturonazo|arrastrada
    """,
    "GOLPEANDO": """
        pegando|golpeando|maltratando|pateando|cacheteando|ahorcando|jaloneando|lastimando|violando|manoseando|
            abusando|agrediendo|atacando|madreando|empujando|aventando|matando|arrastrando|quemando|torturando|
            estrangulando|ahogando|amenazando|moliendo|reventando|persiguiendo|drogando|tocando
        pegandole|golpeandola|golpeandolo|ahorcandola|matandola|matandolo|violandola|pegandome|pegandonos|
            arrastrandola|agarrandola|lastimandola|golpeandome|matandome|ahorcandome|tocandome
    """,
    "LASH": """
        kill|killing|murder|stab|shoot|strangle|choke|drown|poison|bury|shank|smoke|behead|execute|gut|slaughter|
            unalive|suffocate|hang|lynch|ice|whack|dome|merk|body|knife|butcher|skin|blast|clap|cap|waste|slit|
            smother|hurt|harm|beat|punch|slap|attack|assault|smack|whoop|whup|stomp|injure|torture|maim|cripple|
            deck|sock|pummel|hit|smash|bash|burn|jump|crush|destroy|wreck|run|slice|hunt|end|fuck|mess|ruin|break|
            kick|knock|bust|tear|rip|clock|lay|drag|crack|snap|paralyze|rob|rape|cut|shake|blow|drop|put
    """,
    "LASHING": """
        killing|murdering|stabbing|shooting|strangling|choking|drowning|poisoning|burying|smoking|executing|hurting|
            harming|beating|punching|slapping|attacking|smacking|whooping|stomping|torturing|smashing|bashing|
            burning|jumping|crushing|destroying|ruining|breaking|busting|hunting|ending|smothering|shaking|
            running over|wringing|catching|clapping|blasting|smokin|killin|beatin|shootin|jumpin
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
            atacar|verguear|quemar|partir|romper|picar|plomear|envenenar|atropellar|machetear|joder|torturar|
            rajar|ahogar|descuartizar|cazar|tumbar|enterrar|hundir|eliminar|desmadrar|despedazar|destripar|fregar|
            venadear|linchar|secuestrar|levantar|cortar|arrancar|disparar|plomear|acabar+lo|la|los|las|le|les|te
    """,
    "MATO": """
        mato|apunalo|quiebro|trueno|reviento|madreo|acuchillo|balaceo|parto|quemo|desaparezco|plomeo|rajo|ahorco|
            chingo|golpeo|despedazo|descuartizo|ejecuto|hundo|agarro|pico|clavo|tumbo|entierro|destrozo|ahogo|
            enveneno|atropello|cazo|lincho|acabo|mando matar|mato yo|degollo|degüello|destripo|arranco|vuelo|
            macheteo|pateo|cacheteo|jodo|friego|cobro|quebro
        mataria|mataré|matare|quebrare|partire|reventare|quemare|hare pedazos|pagar|mierda|sufrir
        hago pedazos|mierda|pagar|picadillo|polvo|sufrir|trizas|cagada
        saco los|las|el ojos|tripas|dientes|corazon
        lleno|llenamos de plomo|plomazos|balas|tierra
        dejo|dejamos tieso|frio|tirado|invalido|paralitico|coladera
        cago|cagamos a tiros|palos|trompadas|pinas|golpes|balazos
        bajo los dientes|humos
    """,
    "AMATAR": """
        matar|asesinar|apunalar|acuchillar|balear|balacear|ahorcar|estrangular|degollar|quebrar|tronar|ejecutar|
            desaparecer|golpear|lastimar|madrear|putear|reventar|patear|cachetear|chingar|destrozar|agredir|atacar|
            verguear|quemar|picar|plomear|envenenar|atropellar|machetear|joder|torturar|rajar|ahogar|descuartizar|
            cazar|tumbar|enterrar|eliminar|desmadrar|despedazar|destripar|venadear|linchar|levantar|tablear|
            encajuelar|herir|acribillar|rafaguear|coger a
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
    """,
    "ARMED": """
        gun|guns|pistol|glock|strap|rifle|shotgun|knife|blade|machete|bat|weapon|9mm|ak|switchblade|burner|revolver|
            crowbar|hammer|axe|hatchet|pipe|brick|acid|gasoline|gas|molotov|chain|shank|ar15|hollowpoints|bullets|
            ammo|clip|mag|blicky|pole|toolie|draco
        tire iron
        gas can
        baseball bat
        brass knuckles
        pistola|arma|armas|navaja|cuchillo|fierro|cuete|cohete|escopeta|rifle|machete|bate|filo|punal|fusca|tubo|
            picahielo|martillo|hacha|palo|acido|gasolina|cadena|cuerno|escuadra|charrasca|filero|balas|plomo|
            desarmador|varilla|bat|sopleta|candela
    """,
}
