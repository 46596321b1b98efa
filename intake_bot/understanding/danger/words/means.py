"""Means of harm, high places, limbs, and blows by form: classes of words. Format: see ``grammar``."""

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
        hits|beats|slaps|punches|chokes|shoves|strangles|burns|rapes|molests|abuses|hurts|harms|attacks|bites|pinches|
            whips|belts|spanks|smacks|tortures|assaults|mistreats|terrorizes|headbutts|stabs|ties|chains|gropes|
            fondles|drags|starves|backhands|whoops|whups|stomps|suffocates|smothers|slams|yanks|imprisons|tases|
            paddles
    """,
    "BEATING": """
        hitting|beating|slapping|punching|choking|shoving|strangling|burning|raping|molesting|abusing|hurting|harming|
            attacking|biting|pinching|whipping|spanking|smacking|torturing|assaulting|mistreating|terrorizing|
            stabbing|tying|groping|fondling|starving|stomping|suffocating|smothering|drugging|poisoning|beatin|hittin|
            chokin|paddling|whooping|whupping
    """,
    "BEATEN": """
        hit|beat|slapped|punched|choked|shoved|strangled|burned|burnt|raped|molested|abused|hurt|grabbed|attacked|bit|
            kicked|pinched|whipped|smacked|scratched|tortured|assaulted|stabbed|cut|tied|groped|dragged|pushed|threw|
            slammed|knocked|headbutted|backhanded|stomped|suffocated|smothered|drugged|locked|yanked|jumped|cornered|
            whooped|slugged|socked|spit|spat|tased|shook|pinned|chained
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
    """,
    "PEGARON": """
        pego|golpeo|maltrato|pateo|cacheteo|ahorco|jaloneo|lastimo|violo|abuso|manoseo|empujo|avento|agredio|madreo|
            jalo|ataco|arrastro|quemo|mordio|encerro|aruno|rasguno|escupio|amarro|estrangulo|asfixio|pellizco|fajo|
            surtio|estrello|azoto|pisoteo|descalabro
        pegaron|golpearon|patearon|violaron|madrearon|agredieron|atacaron|aventaron|encerraron|amarraron
        dio|solto|metio|pego|puso una|un|unos|unas|de cachetada|golpe|golpes|cachetadas|putazo|madriza|golpiza|
            punetazo|punetazos|paliza|patada|patadas|trancazo|trompada|chinga|trompon|cinturonazo|arrastrada
    """,
    "GOLPEANDO": """
        pegando|golpeando|maltratando|pateando|cacheteando|ahorcando|jaloneando|lastimando|violando|manoseando|
            abusando|agrediendo|atacando|madreando|empujando|aventando|arrastrando|fajando|sonando|quemando|
            torturando|estrangulando|moliendo|reventando|drogando
        pegandole|golpeandola|golpeandolo|ahorcandola|matandola|matandolo|violandola|pegandome|pegandonos|
            arrastrandola|agarrandola|lastimandola|golpeandome|matandome|ahorcandome|tocandome
    """,
    "LASH": """
        kill|killing|murder|stab|shoot|strangle|choke|drown|poison|bury|shank|smoke|behead|execute|gut|slaughter|
            unalive|suffocate|lynch|whack|merk|butcher|blast|slit|smother|hurt|harm|beat|punch|slap|attack|assault|
            smack|whoop|whup|stomp|injure|torture|maim|cripple|deck|sock|pummel|hit|smash|bash|burn|jump|crush|
            destroy|slice|hunt|ruin|kick|knock|bust|clock|paralyze|rape|cut|shake
    """,
    "LASHING": """
        killing|murdering|stabbing|shooting|strangling|choking|drowning|poisoning|burying|smoking|executing|hurting|
            harming|beating|punching|slapping|attacking|smacking|whooping|stomping|torturing|smashing|bashing|burning|
            jumping|crushing|destroying|ruining|breaking|busting|hunting|ending|smothering|shaking|running over|
            wringing|catching|clapping|blasting|smokin|killin|beatin|shootin|jumpin
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
    """,
    "MATO": """
        mato|apunalo|quiebro|trueno|reviento|madreo|acuchillo|balaceo|parto|quemo|desaparezco|plomeo|rajo|ahorco|
            chingo|golpeo|despedazo|descuartizo|ejecuto|hundo|agarro|pico|clavo|tumbo|entierro|destrozo|ahogo|
            enveneno|atropello|cazo|lincho|acabo|degollo|destripo|arranco|vuelo|macheteo|pateo|cacheteo|jodo|friego|
            cobro|quebro|disparo|machuco|pelo|chuzo|balaceo|levanto|desnuco|acribillo|estrangulo|despelleco
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
    """,
    "DRUGS": """
        pills|pill|pastillas|pildoras|meds|tylenol|xanax|medicine|medication|medicina|medicinas|tabletas|ibuprofen|
            percs|advil|paracetamol|paracetamoles|acetaminophen|aspirin|aspirinas|clonazepam|clonas|rivotril|zolpidem|
            ambien|benadryl|hormonas|insulina|insulin|diazepam|valium|lithium|litio|antidepresivos|antidepressants|
            somniferos|tablets|capsules|capsulas|grageas|amitriptilinas|tafil|alprazolam|oxy|oxys|fentanyl|morphine|
            morfina|trazodone|zoloft|seroquel|melatonin|digoxin|calmantes|pildoras|klonopin|adderall|tramadol
    """,
    "TOXIN": """
        veneno|raticida|insecticida|cloro|bleach|poison|antifreeze|matarratas|gramoxone|pesticide|drano|
            anticongelante|detergent|thinner|lye|acetone|ammonia|herbicida|paraquat|fosfina|lejia|aguarras|chemical|
            windex|lysol
        rat poison
        pastillas|pastilla de frijol|curar|arroz|maiz
    """,
    "DRAGGED": """
        wall|fridge|floor|door|table|stairs|ground|counter|room|dresser|sink|pared|piso|puerta|escaleras|mesa|suelo|
            refri|cama|bano|mueble|lavadero
    """,
    "PEGADO": """
        pegado|golpeado|pateado|violado|abusado|maltratado|ahorcado|agredido|empujado|aventado|lastimado|cacheteado|
            madreado|amenazado|quemado|mordido|jaloneado|encerrado|arrastrado
    """,
    "ARMED": """
        gun|guns|pistol|glock|strap|rifle|shotgun|knife|blade|machete|bat|weapon|9mm|ak|switchblade|burner|revolver|
            crowbar|hammer|axe|hatchet|pipe|brick|molotov|shank|ar15|hollowpoints|bullets|ammo|blicky|toolie|draco|38|
            firearm|shovel
        tire iron
        gas can
        baseball bat
        brass knuckles
        pistola|arma|armas|navaja|cuchillo|fierro|cuete|cohete|escopeta|rifle|machete|bate|filo|punal|fusca|tubo|
            picahielo|martillo|hacha|cuerno|escuadra|charrasca|filero|balas|desarmador|varilla|bat|jeringa
    """,
}
