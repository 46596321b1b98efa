"""The other side of a case: who it is, where it waits, what it says and leaves behind. See ``grammar``."""

MENACE = {
    "SIDE": """
        offender|ofensor|agresor|defendant|acusado|imputado|mara|pandilla|clica|gang|banda|barrio
        he|she|they|hes|shes|theyre|theyve|hed|theyd|shed|hell|theyll|him|el|ella|ellos|ellas|ese|esa|esos|este|aquel|
            who
        his|her|their|sus|su|hes KIN|boys|crew|people|homies|gang|dad|guys|gente|clica|pandilla|homeboy|homeboys|boy|
            posse|clique|set|goons|bros|lawyer|girl|girlfriend|wife|daddy|mama|nephew|nephews|grandma|roommate|
            cellmate|celly|shooters|fans|banda|raza|barrio|compas|cuates|secuaces|matones|sicarios|socios|hermanitos|
            papas|colegas|novia|mujer|carnales|barra|truck|car|carro|troca|camioneta|moto|familia|primo|primos|
            hermano|hermanos|amigo|amigos
        the|that|this|those|these GUY
        the|this|that|some|two|three|one|those|these|a guy|guys|dude|dudes|man|men|kid|kids|boy|boys|girl|girls|one|
            ones|person|people|family|defendant|offender|accused|suspect|neighbor|victim|victims|fool|woman|lady|
            group|gang|crew|cousin|cousins|brother|brothers|uncle|uncles|mother|father|friends|driver
        the other side|party|guy|kid|family|person|boy
        the victims KIN|family|people|friends|boys
        same one|ones|guy|guys|dude|dudes|two|man|men|car|truck|kids|people|boys
        el|la|los|las|un|unos|una|dos|tres|ese|esos que|de|del|tipo|tipos|vato|vatos|man|muchacho|muchachos|hombre|
            hombres|acusado|imputado|agresor|ofensor|denunciado|chavo|chavos|senor|senora|otro|otra|otros|familia|
            gente|papa|mama|hermano|hermanos|primo|primos|amigos|mismo|mismos|moto|carro|camioneta|troca|sujeto|
            individuo|delincuente|culpable|ratero|ladron|marero|bato|guey|wey|morro|plebe|pelado|joven|chamaco|tio|
            tios|vecino|cholo|cholos|victima|suyos|demas
        la otra parte|familia|gente|persona
        el otro lado|tipo|muchacho
        lo|los|la de|del el|ella|barrio|clica|caso|juicio|robo|asalto
        alguien|someone|somebody
        dos|tres|two|three|four|unos|varios tipos|guys|hombres|men|dudes|encapuchados|batos|vatos|motos|chavos|of|de
    """,
    "LURKS": """
        parked|parks|parking|waiting|waits|waited|sitting|sits|sat|standing|stands|stood|circling|circles|circled|
            cruising|cruises|cruised|watching|watches|watched|staring|stares|stared|following|follows|followed|
            tailing|tailed|tails|stalking|stalks|stalked|idling|lurking|lurks|hiding|camped|posted|pacing|prowling|
            creeping|spying|filming|recording|photographing|loitering|peeking|trailed|trailing|chasing|chased|hunting|
            tracking|tracked|banging|pounding|knocking|kicking|ringing|revving|blocked|cornered|surrounded|roaming
        parado|parada|parados|estacionado|estacionada|estacionados|estaciona|estaciono|esperando|espera|esperan|
            esperaba|esperaron|sentado|sentados|rondando|ronda|rondan|ronde|vigilando|vigila|vigilan|viendo|viendome|
            mirando|mirandome|mira|miran|siguiendo|siguiendome|siguio|siguieron|sigueme|acosando|acosa|acecha|
            acechando|persigue|persiguiendo|persiguio|escondido|afuera|merodeando|merodea|espiando|espia|espian|
            apostado|rodeando|rodearon|plantado|tocando|golpeando|cerco|cercaron|acorralo|acorralaron|apuntando|
            cateando|cazando|buscandome|buscando|cuidando|checando
        prowls|stalkin|lurkin|followin|watchin|waitin|loitered|roams|roamed|prowled|trails|shadowing|shadowed|
            hounding|pursuing|pursued|pursues|surveilling|cased|filmed|films|spied|spies|peeks|peeked|peeping|lurked|
            hovering|scoping|eyeing|glaring|glared|acecho|acechan|acechaba|acecharon|acosaron|acosan|acosaba|
            acosandome|acechandome|espiandome|espiaban|espiaba|espiaron|vigilandome|vigilaba|vigilaban|vigilaron|
            persiguen|perseguia|perseguian|persiguieron|persiguiendome|siguiendonos|siguen|seguia|seguian|corretea|
            correteo|corretearon|correteandome|rondaba|rondaban|rondaron|rondandome|merodeaba|merodean|merodeo|
            estacionan|estacionaron|estacionaba|esperaban|esperandome|esperandonos|observa|observan|observando|
            observandome|fotografiando|filmando|rastrea|rastreando|hostiga|hostigan|hostigando|escondidos|escondida|
            miraba|miraban|apostados|agazapado
    """,
    "PASSES": """
        drives|drove|driving|drive|rolls|rolled|rolling|rides|rode|riding|walks|walked|comes|came|coming|goes|going|
            went|passes|passed|passing|pulls|pulled|shows|showed|showing|pops|popped|turns|turned|stops|stopped|
            circles|creeps|crept|slows|slowed|ran|keeps|got|gets
        pasa|pasan|paso|pasaron|pasando|viene|vienen|vino|vinieron|viniendo|llega|llegan|llego|llegaron|aparece|
            aparecen|aparecio|aparecieron|anda|andan|andaba|volvio|volvieron|regreso|anduvo|cae|caen|cayo|cayeron|
            entro|entraron
    """,
    "BYNEAR": """
        by|past|around|outside|near|up|at|into|slow|slowly|through|behind|back|over|across|down|in|on
        por|afuera|frente|enfrente|cerca|a|en|vueltas|rondando|despacio|despacito|hasta|otra|al|atras|detras
    """,
    "MYPLACE": """
        my|our|mi|mis|nuestra|nuestro|the|la|el|las|los house|home|place|apartment|apt|door|window|windows|work|job|
            school|building|street|block|driveway|yard|porch|car|neighborhood|trailer|dorm|gate|fence|corner|stop|
            classroom|class|church|gym|store|shop|office|shelter|hospital|room|hall|hallway|lobby|campus|daycare|
            garage|alley|mailbox|roof|road|truck|tent|camp|motel|barn|pond|farm|lot|parking|bus|desk|locker|stairs|
            steps|complex|backyard|moms|mothers|parents|grandmas|cell|house|windshield|floor|balcony|kitchen|casa|
            puerta|ventana|ventanas|trabajo|jale|chamba|escuela|depa|departamento|calle|cuadra|edificio|colonia|carro|
            porton|cochera|esquina|prepa|universidad|salon|iglesia|parada|banqueta|portal|barrio|patio|azotea|techo|
            zaguan|reja|barda|tienda|negocio|puesto|local|refugio|albergue|cuarto|cuarta|pasillo|hospital|urgencias|
            oficina|fabrica|obra|taller|turno|facultad|clase|acera|buzon|rancho|parcela|solar|milpa|finca|casilla|
            estacionamiento|mirilla|vereda|porche|entrada|salida|rampa|vecindad|callejon|metro|camion
        me|home|here|afuera|outside|aqui
        where i live|work|sleep|stay|am
        donde vivo|trabajo|estudio|duermo|estoy
    """,
    "HARMS": """
        kill|kills|killing|killed|murder|hurt|hurts|hurting|shoot|shooting|stab|stabbing|bury|burying|burn|burns|
            burning|beat|beats|jump|cut|cutting|gut|skin|finish|smoke|torch|harm|drown|strangle|rape|hunt|destroy|
            ruin|slice|choke|punish|silence|regret|die|dies|dead|bleed|suffer|disappear|bullet|grave|coffin|casket|
            snitch|snitches|rat|retaliate|revenge|payback|whack|clip|merk|torture|unalive|slit|shank|pop|cap|stitches|
            threatened
        get|gets|find|finds|found|catch|touch|got|jump|handle|fix|end|run|have me|you|us|u|him|my|her|someone
        come|comes|coming|came for|after|looking|back
        you|im|u|youre|hes|i|ur|shes|were next|done|finished|over|dead|gone
        watch|check|mind my|your|ur|her|his|their back|mouth|step|self
        make|making|gonna me|you|us|u pay|sorry|regret|suffer
        be sorry|careful
        pay for it|this|that|what
        shut|keep|zip|close up|your|my|ur|quiet|it|her|his mouth|quiet|up|trap|shut?
        stay|be quiet|silent
        in|to the|a|my ground|bag|hole|box|river|dirt|hospital|wheelchair|grave
        make it home|out|alive
        one with my|your name
        on fire
        cripple|maim|hang|skin|blind|scar|carve|gun|drag|wipe
        a navajazos|balazos|golpes|machetazos|tiros
        silla de ruedas
        proxima|proximo|siguiente soy|eres|es|va|vas yo|tu|vos|ella|mi?
        goes|go|going up
        me|us quiet
        accidentes|accidents|accident
        les|le va mal
        throw|threw acid
        wont|not miss
        take me|us with
        me next
        be next
        rough|roughed up
        the river|ground
        kidnap
        nobody|noone will|else
        de terminar|acabar
        a terminar lo|con
        me baja|bajan|tumba|tumban|revienta|truena|quiebra|plomea|aplasta|raja
        reventarme|reventar|tronarme|bajarme|tumbarme|enfriarme|dispara|secuestrarla|kidnapping|extorsion
        drop it|charges|the|out or|charges|case?
        keep talking|running|telling|snitching
        matar|matarme|mata|matan|maten|mate|mataria|mataran|matarnos|matarte|muerta|muerto|morir|mueres|muero|muera|
            muere|lastimar|lastimarme|golpear|golpearme|pegar|pegarme|picar|picarme|rajar|rajarme|rajan|raje|rajo|
            rajamos|quemar|quemarme|quemarnos|enterrar|enterrarme|desaparecer|desaparecerme|desaparezca|linchar|
            tirada|embolsada|embolsado|costal|panteon|hoyo|partir|partirme|quebrar|quebrarme|quiebran|tronar|callar|
            callarme|callas|callate|calladita|calladito|arrepentir|arrepentiras|lamentar|lamentaras|lamentaria|
            lamentare|pagaras|cobrar|cobro|cuidate|cuide|cuidara|degollar|apunalar|balear|despidete|sapa|sapo|rajona|
            bocona|rata|soplon|soplona|chismosa|chota|plomo|atengo|atente|madrear|putear|venganza|desquite|violarme|
            secuestrar|levantar|amenaza|amenazas|venadear|machetear|rociar|ahorcar|muerte|quebrada|tumbar|hundir
        a|la|lo|las las? va|van|vas|voy a pagar|pesar|encontrar|buscar|callar|cargar|cobrar
        la|lo|las pagas|pago|pagan|pagamos|pierdes|pierdo
        sigues|sigo|siguen|siguiente tu|yo|vos|ella|mis?
        soy|eres|serias|seria el|la|lo siguiente|proximo|proxima
        viene|vengo|vienen|van|venir|venia|vendria|volvere|vuelvo|ir por mi|ti|vos|nosotros|ella
        no llego|llegas|llegaba|llega|salgo|sales|amanezco|amaneces|vuelvo|paso|regreso a|de|al|viva|vivo|caminando
        en bolsa|caja|costal|pedazos|pedacitos|cajon
        me|nos|te va|van|vas a pasar|ir|cargar|llevar|encontrar|buscar|hacer|pesar|tocar|caer|faltar
        me|te|le|nos queda|quedan poco|dias|horas|un|una|un
        en|a un|una|el|la costal|bolsa|rio|barranco|canal|baldio|cajon|caja|panteon
        no sales|salis|llegas|llegamos|salgo|vuelves|vuelvo|salen|amaneces|amanezco
        te mueres|matan|mata|mato|matamos|callamos|rajamos|rajo|buscamos|encontramos
        ya vere|veras|vera|veremos|se|sabe|sabes|saben|sabemos|te|lo|las
        vas|va|voy a ver|pagar|pesar|saber|pesarle|morir|valer
        que me|le|se ande|cuide|cuidara|calle|atenga|prepare|atuviera|arrepentiria|arrepienta
        de|en donde|lugar te|me encuentre|vea|agarre|escondas
        cerrar|cierra|cierre|tener|calla|cuida|cuide la|el|tu|mi boca|hocico|pico|espalda
    """,
    "SAYSTO": """
        said|says|saying|told|tells|telling|texted|texts|wrote|writes|yelled|yells|yelling|screamed|whispered|swore|
            promised|posted|messaged|dmd|dmed|called|calls|hollered|shouted|mouthed|threatened|threatens|vowed|warned|
            warning|warns|emailed|commented|announced|sent|sends|spraypainted|painted|read|reads|bragged|left|
            promises|swears|talking|goes|like|knows|hissed|mailed|passed|muttered|sang|asked
        dijo|dice|dijeron|dicen|diciendo|grito|gritan|gritaron|grita|gritando|juro|jura|juraron|mando|manda|mandaron|
            mandan|escribio|escriben|escribieron|escribe|susurro|advirtio|advirtieron|advierte|amenazo|amenaza|
            amenazan|amenazaron|prometio|promete|sentencio|sentenciaron|texteo|aviso|avisaron|publico|subio|posteo|
            dejo|dejaron|deja|pintaron|pinto|manifesto|decia|decian|llamo|llamaron|llama|marco|marcaron|repite|audio|
            recado|dio|canto|senas|hizo|pregunto|contesto|soltó|solto|dise|dijieron
        sayin|tellin|yellin|screamin|threatning|threatnin|swearing|vowing|promising|boasted|growled|snarled|declared|
            warnin|whispering|whispers|screams|screaming|roared|texting|messaging|implied|hinted|repeated|replied|
            responded|typed|amenazando|amenazaban|amenazaba|amenazandome|advirtiendo|advertia|advierten|juraba|
            jurando|gritaba|gritaban|gritandome|diciendome|diciendonos|susurrando|prometieron|prometen|escribiendo|
            repitio|repiten|repetia|asegura|aseguro|insinuo|insinua|insinuaron|sentencian|respondio|texteando|
            publicaron
    """,
    "QUOTED": """
        you|youre|ur|your|u dead|next|done|finished|gonna|wont|better|talk|snitch|breathe|going
        youre|ur|u a|are? dead|next|marked man|kid|bitch|meat
        i|we know|knows|see where|how|what your? you|u|your|ya|house|school|sleep|live|eat
        see you|u|ya soon|around|there|at|later|tuesday|friday|monday|thursday|in
        see|saw what you|u happens|happened
        tick|tic tock|tac
        tic tac
        enjoy your last
        last weekend|chance|warning
        next time|one|is|bullet
        be a shame
        hell|theyll be back
        talk|testify|snitch|show|go|come and you|i|well|were|die|bleed
        say|says hi|hello to|hi
        te vas|va|van|mueres|quedan|queda|callas|callamos|matamos|mato|encontre|vi|vamos|rajamos|quemo|encuentre|
            agarre|espero|llevo|atienes|moriras|cuidas|salvaste|mueras|desaparezco|busco|llega|salvas|toca|tengo
        vas|vais|va a ver|morir|pagar|amanecer|caer|saber|llorar|arrepentirte|venir
        ya te|sabes|sabemos|la|vi se|vi|encontre|encontramos|lo|donde|pagaras|que|cargo
        nos vemos
        sigues tu|vos
        se|sabemos donde|a vives|estas|trabajas|que|duermes|tu
        donde te encuentre|vea|agarre
        tienes|tenes|tiene 24|dos|un horas|dias|dia
        o retiras|quitas|te
        que se|me|te calle|cuide|atenga|callara|cuidara|acuerde|acuerdes|cuides|olvide
        no llegas|sales|vas|llega|pasas|salis|va
        compra|comprando|vete|ve la? caja|preparando|despidiendo|haciendo
        calladito|calladita
        existo
        retira|quita la|los denuncia|cargos|demanda
        de nosotros|mi nadie|no se
    """,
    "OMEN": """
        bullet|bullets|casing|casings|noose|coffin|wreath|skull|skeleton|corona|ataud|calavera|bala|balas|casquillo|
            casquillos|veladora|veladoras|cartucho|esquela|panfleto|molotov|brick|bricks|ladrillo|pedrada|hangman|
            grenade|granada|tombstone|obituary|explosive|petardo|matchbook|airtag|tracker|rastreador
        dead|muerto|muerta|muertos|decapitado|degollado|envenenado cat|dog|bird|birds|rat|rats|squirrel|chicken|
            animal|fish|possum|snake|mouse|crow|puppy|kitten|rabbit|roses|flowers|raccoon|gato|perro|pajaro|rata|
            gallina|gallo|animal|paloma|perrito|gatito|flores|conejo|pollo|zopilote|raton
        cat|dog|bird|gato|perro|rat|squirrel|gallina|pajaro|perrito muerto|muerta|dead|decapitado|envenenado|ahorcado|
            degollado
        cabeza|head|pig|goat|hen de|of|feet|head|parts puerco|cochino|chivo|perro|a?
        pigs|fish|cows|chicken head|guts|heart|feet|blood
        tracking device
        dead|muerto|muerta hamster|pigeon|turtle|pet|mice|hen|iguana|cachorro|pollito|vibora|tlacuache|pescado|mascota
    """,
    "THREATNOTE": """
        note|notes|letter|paper|message|messages|recado|recados|nota|papel|papelito|carta|mensaje|mensajes|audio|
            dibujo|drawing|picture|photo|photos|foto|fotos|pictures|video|videos|text|texts|voicemail|graffiti|post|
            tarjeta|card|anonimo|anonimos|hoja|letrero|manta|panfleto|dm|dms
    """,
    "DAMAGED": """
        slashed|cut|keyed|smashed|broke|burned|torched|shot|egged|poisoned|killed|spraypainted|tagged|vandalized|
            busted|popped|flattened|punctured|burnt|wrecked|painted|trashed|kicked|scratched|loosened|threw|
            firebombed|hit|stole|sabotaged|unscrewed|jammed
        poncho|poncharon|pincho|pincharon|rajo|rajaron|rajado|rayo|rayaron|quebro|quebraron|rompio|rompieron|quemo|
            quemaron|quemado|balearon|balacearon|balaceo|rociaron|rocio|pintaron|pinto|enveneno|envenenaron|mato|
            mataron|apedrearon|apedreo|tiraron|tiro|aventaron|avento|ponchadas|ponchada|incendio|incendiaron|
            destrozaron|destrozo|robaron|desinflaron|forzaron|forzo|cortaron|grafitearon|reventaron|roto|ponchado|
            poncharle|rotas
    """,
    "MYTHINGS": """
        tire|tires|car|truck|window|windows|house|mailbox|door|fence|dog|dogs|cat|cats|porch|windshield|brakes|barn|
            shed|garage|lock|locks|camera|cameras|chickens|horse|hay|crops|store|shop|stand|bike|tent|trailer|
            headlights|mirror|llanta|llantas|carro|coche|troca|camioneta|ventana|ventanas|vidrio|vidrios|casa|puerta|
            porton|perro|perros|gato|gatos|gallinas|milpa|moto|negocio|puesto|local|cortina|parabrisas|cerca|barda|
            frenos|ruedas|rueda|fachada|buzon|chapa|camara|camaras|foco|focos|tienda|lamina
        tyres|tyre|vehicle|van|motorcycle|scooter|greenhouse|gates|doorbell|vehiculo|bicicleta|motocicleta|ventanal|
            zaguan|reja|rejas|invernadero|corral|vacas|caballo|caballos|borregos|cosecha|faros|espejos
    """,
    "ARMED": """
        gun|guns|pistol|knife|blade|machete|bat|bats|rifle|shotgun|strap|piece|glock|axe|hammer|crowbar|chain|pipe|
            weapon|weapons|gasoline|gas|matches|taser|brick|bottle|razor|box|cutter|pistola|pistolas|arma|armas|
            navaja|cuchillo|machete|bate|escopeta|fierro|cuete|fusca|punal|tubo|cadena|gasolina|rifle|filero|palo|
            martillo|hacha|picahielo
        ak|switchblade|burner|revolver|hatchet|molotov|shank|ar15|hollowpoints|bullets|ammo|blicky|toolie|draco|
            firearm|shovel|cohete|filo|cuerno|escuadra|charrasca|balas|desarmador|varilla|jeringa|handgun|pistols|
            rifles|shotguns|firearms|dagger|sword|shiv|machetes|uzi|ak47|escopetas|cuchillos|navajas|daga|metralleta|
            fierros|punales|garrote|espada
        tire|baseball|brass iron|bat|knuckles
    """,
    "SHOWSARM": """
        showed|shows|showing|pulled|pulls|pointed|points|pointing|flashed|flashes|lifted|waved|waving|holding|held|
            cocked|aimed|drew|swung
        enseno|ensenaron|ensena|mostro|mostraron|saco|sacaron|apunto|apuntaron|apunta|levanto|blandio
        brandished|brandishes|brandishing|aims|aiming|pointin|flashing|cocks|cocking|swinging|apuntan|apuntando|
            apuntandome|ensenando|ensenan|mostrando|blande|blandiendo|empuno|empuna|encanono|encanonaron|encanona|
            desenfundo|levantaron
    """,
    "THROAT": """
        throat|neck|cuello|garganta|pescuezo|cogote
    """,
    "HIDES": """
        hiding|hide|hid|hides|ducked|moved|relocated|fled|escaped|barricaded|relocating|moving|motels|motel
        in|at|to a|the|another|my|different motel|motels|hotel|shelter|closet
        sleep|sleeping|slept|staying|stay at|in|with a|my|different|the|aunts|friends|moms|another car|house|place|
            motel|friends|aunts|cousins|truck|tub|closet
        changed|change my|the|our locks|number|route|schools|name|phone|job|numbers
        escondida|escondido|escondidos|escondiendo|escondiendome|esconderme|escondi|encerrada|encerrado|encerrados|
            encerre|encerramos|mude|mudamos|mudarme|mudar|refugio|huyendo|hui|tranca|mudado
        cambie|cambiamos|cambio de|mi|el|la|las|mis casa|numero|chapa|trabajo|escuela|ruta|chapas|telefono|nombre|
            cerradura
        duermo|dormimos|durmiendo|dormir en|con|fuera el|la|casa|un|mi|tranca|miedo carro|closet|otra|tia|hermana|
            machete|palo?
    """,
}
