"""Who and whom, en and es: classes of words that the patterns of danger share. Folded; format: see ``grammar``."""

PEOPLE = {
    "I": """
        i|im|ive|ill|id|yo|ima|imma|we|were|weve
        i am|have|will|would|do|had
        i just|almost|nearly
        we are|have
    """,
    "ME": """
        me|us|nos|myself
        my kids|kid|son|daughter|children|baby|family|mom|sister|brother
        a mis|mi hijos|hijas|ninos|nino|hijo|hija|bebe|familia|mama|hermana|hermano
    """,
    "PARTNER": """
        husband|wife|boyfriend|girlfriend|partner|ex|bf|gf|fiance|fiancee|hubby|spouse|bd|babydaddy|exhusband|exwife
        baby daddy|mama|dad|mom
        ex husband|wife|boyfriend|girlfriend|bf|gf|partner
        man|old man
        esposo|esposa|marido|novio|novia|pareja|viejo|vieja|exnovio|exnovia|exesposo|exesposa|expareja|exmarido|
            concubino
        ex novio|novia|esposo|esposa|pareja|marido
        mujer|senor
        bae|hubbie|wifey|conyuge|amasio|amasia|pololo|polola|jaina|exmujer|concubina|exbf|exgf|exboyfriend|exgirlfriend|
            exhubby|husbend|husban|nobio|nobia|esposito|maridito
    """,
    "PARENT": """
        mom|mum|mommy|mother|moms|dad|daddy|father|pops|stepdad|stepfather|stepmom|stepmother|parents|folks|grandma|
            grandpa
        grandmother|grandfather|grandson|guardian
        foster mom|dad|mother|father|parents
        step dad|mom|father|mother
        mama|papa|ama|apa|padre|madre|padres|papas|padrastro|madrastra|jefe|jefa|jefes|jefita|jefito|abuela|abuelo|
            abuelos
        tutor|tutora
        momma|mami|papi|mamita|papito|jefecita|jefecito|abuelita|abuelito|abue|granny|nana|gramps|granddad|grandparents|
            grandparent|memaw|papaw|mamaw|tutores|stepparent|stepparents|bisabuela
    """,
    "KIN": """
        PARTNER
        PARENT
        brother|brothers|bro|sister|sisters|sis|son|sons|daughter|kid|kids|child|children|cousin|cousins|uncle|
            uncles|aunt|tia
        nephew|niece|roommate|roomate|friend|friends|family|people|homie|homies|boys|inlaws|stepbrother|stepson
        mother|father|brother|sister in law
        hermano|hermanos|hermana|hermanas|hijo|hija|hijos|primo|primos|prima|tio|tios|sobrino|suegra|suegro|cunado|
            cunada
        familia|familiares|amigo|amigos|amiga|gente|compas|hermanito|carnal|carnales|companero|roomie|banda|
            parientes
        sibling|siblings|stepsister|stepdaughter|stepkids|nephews|nieces|grandson|grandsons|grandkids|
            daughters|aunts|auntie|relatives|relative|tias|primas|sobrina|sobrinos|sobrinas|nieto|nieta|nietos|nietas|
            yerno|nuera|cunados|cunadas|suegros|hermanita|hermanitos|hijastro|hijastra|hijito|hijita|amigas|companera|
            companeros|cuate|cuates|camarada|camaradas|padrino|madrina|compadre|comadre|pariente|familiar|buddy|buddies|
            homeboy|homegirl|bestie
    """,
    "GUY": """
        guy|guys|man|dude|kid|boy|bastard|bitch|bitches|asshole|mf|mfer|mofo|motherfucker|fucker|punk|pos|girl|
            woman|lady|clown
        fool|thief|loser|pig|creep|person|people|family|idiot|scum|snitch|jerk|prick|dick|cunt|hoe|whore|victim|
            offender|liar|monster
        piece of shit|trash
        son of a bitch
        tipo|tipa|vato|bato|wey|guey|cabron|cabrona|pendejo|pendeja|hombre|mujer|senor|senora|chavo|chava|muchacho|
            muchacha
        morro|morra|desgraciado|desgraciada|infeliz|hdp|maldito|maldita|perro|rata|ratero|ratera|idiota|culero|
            culera|malnacido
        chamaco|maje|bicho|tio|gente|persona|familia|puto|puta|pinche|imbecil|animal|monstruo|hp|malparido|bicha|
            chismosa|chivato
        hijo de puta|perra
        hijo de su|la madre|chingada|puta madre|perra madre
        fella|bloke|chap|individual|individuo|sujeto|fulano|fulana|tipejo|batos|vatos|tipos|chola|cholo|pibe|chaval|
            chavalo|joven|perp|robber|burglar|attacker|abuser|rapist|criminal|criminals|delincuente|delincuentes|ladron|
            ladrona|ladrones|rateros|asesino|asesina|maleante|violador|agresor|agresora|ofensor|acusado|malandro|marero|
            bully|dickhead|douche|douchebag|dumbass|jackass|scumbag|weirdo|psycho|lunatic|punks|fuckers|bastards|
            assholes|idiots|stalker|shithead|dipshit|moron|skank|slut|babosa|baboso|estupido|estupida|tarado|mamon|
            ojete|mugroso|hijueputa|gonorrea|malparida|pendejos|cabrones|putos|culeros|desgraciados|zorra|lacra|cobarde|
            infelices|mendigo|mendiga|condenado
    """,
    "DET": """
        my|mi|mis|his|her|their|su|sus|the|la|el|los|las|our|nuestros|al|del|un|una|a|an|some|unos|esos|these|those|
            that|this|ese|esa|este|esta|tu|your|victims|cualquier
    """,
    "HE": """
        PARENT
        PARTNER
        he|she|they|hes|shes|theyre|theyve|hed|shed|hell|shell|theyll|who|this|el|ella|ellos|ellas|este|someone|
            somebody|alguien
        he|she|they is|are|has|have|will|would|just|might|could|can|may
        DET KIN
        DET GUY
        the other person|guy|side|party|family
        la otra persona|parte|familia
        una persona|gente
    """,
    "HIM": """
        him|her|them|em|hm|someone|somebody|everyone|everybody|anyone|alguien|todos|ellos|el|ella
        DET KIN
        DET GUY
        DET fucking|pinche|damn|stupid|little|dirty|maldito GUY
        a el|ella|ellos|ellas|ese|esa|esos|alguien|todos|ustedes|este|cualquiera
        a DET KIN
        a DET GUY
        a ese|esa pinche GUY
        whoever did this|that|it
        the people who|that
        the one who|that
        al que
    """,
    "LO": """
        lo|la|los|las|le|les|te|melo|mela
        se|me lo|la
    """,
    "HOUSE": """
        house|home|place|apartment|apt|door|window|work|job|school|building|street|block|driveway|yard|porch|car|
            neighborhood|trailer
        casa|puerta|ventana|trabajo|jale|chamba|escuela|depa|departamento|calle|cuadra|edificio|colonia|carro|
            porton|cochera
    """,
    "AUX": """
        is|are|was|has|have|been|still|keeps|keep|kept|started|starts|be|always|again|just|likes|going|gonna|will|
            wants|tried|tries
        esta|estan|anda|andan|sigue|siguen|ha|han|viene|vienen|va|vive
        se la pasa
        vuelve|volvio|empezo a
        is|was always|still|constantly
        keeps on
        wants|going|tried|trying|tries|starts|threatens to
    """,
    "LAWFOLK": """
        po|lawyer|attorney|judge|court|probation|officer|caseworker|counselor|principal|pastor|mediator|prosecutor|
            abogado
        abogada|juez|jueza|juzgado|corte|fiscal|licenciado|director|pastor|padre|consejero|oficial|lic
        probation|parole officer
        public defender
        oficial de probatoria|libertad
        social worker
        boss|teacher|coach|jefe|maestra|everyone|everybody|todos|people|school|escuela|church|iglesia|family|
            program|programa
    """,
}
