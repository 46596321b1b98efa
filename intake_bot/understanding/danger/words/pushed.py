"""Who pushes somebody into taking part, with what words, and what they hold over them. See ``grammar``."""

PUSHED = {
    "PUSHER": """
        KIN
        LAWFOLK
        they|he|she|theyre|hes|shes|who|someone|somebody|alguien|ellos|ellas|el|ella|boss|manager|supervisor|landlord|
            landlady|dean|principal|teacher|coach|counselor|therapist|sponsor|elders|elder|deacon|bishop|priest|rabbi|
            imam|reverend|rev|pastor|chief|sheriff|warden|guard|guards|cop|cops|police|detective|da|das|prosecutor|
            defender|pd|caseworker|worker|lady|hr|foreman|employer|patron|patrona|jefe|jefa|gerente|encargado|
            encargada|dueno|duena|casero|casera|directora|director|maestro|maestra|coordinadora|coordinador|rector|
            fiscal|fiscalia|defensor|defensora|letrado|letrada|licenciada|licenciado|lic|trabajadora|trabajador|
            policia|comandante|juez|jueza|agente|oficial|funcionaria|pastora|padre|cura|sacerdote|obispo|hermanos|
            suegro|suegra|suegros|marido|mujer|compadre|padrino|madrina|abuelo|abuela|tio|tia|homies|gang|crew|
            ranflero|palabrero|mediator|mediadora|advocate|staff|board|hoa|union|congregation|church|iglesia|familia|
            family|everyone|everybody|todos|people|guy|girl|man|cunado|cunada|consejero|consejera|psicologa|doctor|
            nurse|alcalde|lider|presidente|abogado|abogada|lawyer|attorney|judge|po|court|corte|school|escuela|parole|
            probation|shelter|program|tutor|nuera|yerno|hijastro|vecinos|grandkids|daughters|sons|victims|offenders|
            representante|capataz|mayordomo|ayudante|comisaria
        HE
        su|sus|his|her KIN|gente
    """,
    "TELLS": """
        says|said|told|tells|tell|telling|saying|sez|ordered|orders|demands|demanded|warned|warns|threatened|
            threatens|threatening|swore|swears|promised|goes|went|yelled|screamed|announced|decided|decides|decreed|
            made|makes|makin|making|dice|dijo|dicen|dijeron|diciendo|decia|ordena|ordeno|ordenan|ordenaron|exige|
            exigen|exigio|advirtio|advirtieron|amenaza|amenazo|amenazan|amenazaron|grito|gritan|decidio|decidieron|
            juro|jura|mando|mandaron|solto|hollered|explained|hinted|texted|wrote|dijieron|dise|dijeran|repite|
            repiten|texteo|escribio|sentencio|advierte
    """,
    "URGES": """
        insists|insisted|insisting|wants|wanted|want|needs|asked|begs|begged|pide|piden|pidio|ruega|rogo|suplica|
            insiste|insisten|insistio|quiere|quieren|expects|expected|keeps|kept|nagging|nags|nagged|begging|
            expecting|crying|lecturing|lectured|preaching|urging|urged|coaxing|persuaded|convinced|insistiendo|
            insistieron|ruegan|rogando|suplicando|llora|llorando|lloro|convencieron|convencio|convencer|pushing|
            pushes|pushed|push|guilting|guilts|guilted|hounding|bugging
    """,
    "CONSENT": """
        yes|agree|agreed|accept|accepted|sign|signed|signing|participate|forgive|forgiving|forgave|cooperate|comply|
            meet|apologize|testify|settle|mediate|attend|go|come|show|sit|talk|do|say|click|press|opt|join|drop|play|
            follow|type|text|try|shake|face|let|hug|make
        aceptar|acepto|acepte|acepta|aceptara|aceptaba|acepten|firmar|firmo|firme|firma|firmara|firmaba|participar|
            participo|participe|participara|perdonar|perdono|perdone|perdona|perdonara|voy|vaya|ir|fuera|iba|vas|va|
            venir|venga|viniera|vengo|hago|hacer|hacerlo|haga|hiciera|hacia|diga|decir|digo|dijera|ponga|poner|
            pusiera|pongo|hable|hablar|hablo|siento|sentarme|siente|sentara|arreglo|arregle|arreglar|arreglara|
            conteste|contestar|contesto|quite|quitar|retire|retirar|coopere|cooperar|pida|pedir|pido|pedirle|asista|
            asistir|jale|presente|presentarme|presento|firmes|vayas|aceptes|perdones|perdonas|aceptas|firmas|digas|
            perdonarlo|perdonarla|perdono|escriba|conteste|verlo|verla|cumplo|cumplir|jalo|mediacion|vea|ver
    """,
    "ORELSE": """
        fire|fired|fires|evict|evicted|evicts|evicting|expel|expelled|suspend|suspended|grounded|jail|prison|juvie|
            county|bars|locked|lockup|violate|violated|violates|revoke|revoked|revokes|deport|deported|deports|ice|
            immigration|migra|inmigracion|lose|losing|loses|divorce|divorces|divorcing|custody|homeless|street|
            streets|benefits|voucher|stamps|visa|lease|scholarship|disown|disowned|disowns|warrant|detention|foster|
            eviction|punish|punished|punishes|shunned|excommunicated|christmas|prom|inheritance|regret|bail|charges|
            sue|fail|flunk|kick|kicks|kicking|kicked
        kick|kicks|kicking|throw|throws|put|puts|get|be|toss|send me|us|thrown|kicked|put|sent out|away|back|home|off|
            outside
        take|takes|taking|took|keep|keeps|pull|pulls|withdraw|cut|cuts|cutting|end|ends|stop|stops my|the|away|me|our
        out of|on the|my house|home|street|church|will|program|family|team|apartment|job|school
        back to jail|prison|county|custody|court|inside|juvie
        call|calls|tell|tells|send|sends ice|cps|immigration|the|my|me judge|cops|police|po|dad|mom|boss|husband|back|
            away?
        no|lose more|my|the|your housing|kids|job|visits|visit|money|food|phone|bed|spot|place|voucher|home|house|car
        never|wont|stop speak|talk|speaking|talking|see
        held|used|use against me|us|you
        years|months|days|time in? jail|prison|county|inside
        corre|corren|correrme|corra|echa|echan|echarme|eche|botan|bota|meten|mete|meterme|regresan|deporta|deportan|
            deporten|migracion|carcel|bote|preso|presa|detenido|detenida|encierran|encierra|encerrarme|refunde|
            refunden|expediente|quita|quitan|quitarme|quiten|pierdo|pierdes|perder|perderia|custodia|beca|pension|
            golpea|golpean|pega|pegan|mata|matan|madrea|madrean|parten|demanda|demandan|denuncia|denuncian|acusa|
            acusan|revocan|revoca|atengo|atienes|atente|castiga|castigan|castigado|castigada|excomulgan|expulsan|
            expulsa|suspenden|reprueban|desheredan|divorcia|divorcio|cortan|corta|calle|despide|despiden|despedir|
            despiden|reportan|multan|multa|fichan|entregan
        me|te|nos sacan|saca|saque|mandan|manda|lleva|llevan|dejan|deja|niega|niegan|hacen|va|van|caen|hundo|quita|
            quitan|corta|cortan|atienes|maldice
        se lleva|llevan|lo|la|los a? mis|los|las|mi
        de la casa
        se lleva|quita|llevan al|el|la|a bebe|nino|nina|hijo|hija|mis
        never see|talk|speak
        walk|walks away|out
        ya vere|veras
        hit|hits|beat|beats|kill|kills|hurt|hurts|slap|report|reports|whoop me|us|my
    """,
    "ANSWERS": """
        answered|answers|answering|typed|types|typing|wrote|writes|writing|filled|fills|filling|signed|signs|signing|
            clicked|clicks|pressed|presses|picked|picks|picking|chose|chooses|agreed|submitted|checked|completed|
            replied|entered|responded
        contesto|contesta|contestaron|contestan|contestando|respondio|responde|respondiendo|lleno|llena|llenaron|
            llenando|escribio|escribe|escribieron|escribiendo|firmo|firma|firmaron|firman|puso|pone|pusieron|ponen|
            apreto|apreta|pico|decidio|decide|decidieron|deciden|consintio|autorizo|tecleo|teclea|voto
    """,
    "ENROLS": """
        signed|signs|sign|volunteered|voluntold|enrolled|registered|entered|added|roped|dragged|drag|drags|tricked|
            talked|pushed|forced|guilted|bullied|leaned|conned|sucked|railroaded|stuck|hooked|hauled|scheduled|
            nominated|committed|shoved
        apunto|apuntaron|inscribio|inscribieron|anoto|anotaron|metio|metieron|puso|pusieron|registro|registraron|
            arrastro|arrastra|arrastran|llevaron|trajeron|subieron|enredo|enredaron|embarco|embarcaron|comprometio|
            comprometieron|jalo|jalaron|convencio|convencieron
    """,
    "HOVERS": """
        standing|sitting|hovering|leaning|looking|watching|reading|next|beside|behind|over|here|nodding|staring|
            holding|pointing|breathing|staring|dictating|dictates|coaching|mouthing
        parado|parada|parados|sentado|sentada|viendo|viendome|mirando|mirandome|leyendo|lado|aqui|enfrente|encima|
            atras|detras|dictando|dicta|dictandome|vigilando|vigila|junto|dictan|revisa|revisando|lee|leen|ve|ven|
            mira|cuidando
    """,
    "PUSHES": """
        pressuring|pressures|pressured|hounded|bugged|leaning|leaned|harping|badgering|badgered|pestering|pestered|
            bullying|bullied|strongarming|demanding|demands|hassling|twisting|tripping|browbeating|cornered|
            threatening|manipulating|obliging|compelling|compelled|obligated|hassled|wearing|wore
        presiona|presionan|presionando|presionaron|presiono|obliga|obligan|obligando|obligaron|obligo|fuerza|fuerzan|
            forzando|forzaron|exige|exigen|exigiendo|friega|fregando|friegan|chinga|chingando|chingan|molesta|
            molestan|jode|joden|jodiendo|acorralan|acorralaron|acorralo|chantajea|chantajean|manipula|manipulan|
            empuja|empujan|empujando|apura|apuran|apurando|rodearon|rodeo|hostiga|hostigan
        hounds|bugs|badgers|hassles|urges|coerces|coerced|coercing|compels|extorts|blackmails|blackmailing|
            blackmailed|rushes|rushed|pressed|pressing|pleading|pleads|pleaded|cornering|corners|strongarmed|
            strongarms|browbeat|goading|guilttripping|guilttrips|presionaba|presionaban|rogaban|rogaba|exigia|exigian|
            exigieron|insistian|insistia|suplican|suplicaba|chantajeando|chantajearon|extorsiona|extorsionan|
            hostigando|acorrala|acorralando|apremia|apremian|orillaron|atosiga|atosigan|atosigando|fastidia|fastidian|
            fastidiando|apuraron|manipulando|convence|convencen
    """,
}
