"""Orders that keep two people apart and what breaks them: who forbids, and every way to come near. See ``grammar``."""

BARRED = {
    "JUDGES": """
        judge|judges|court|courts|juez|jueza|corte|juzgado|tribunal|fiscal|fiscalia|po|parole|probation|bail|bond|
            magistrate|jues|magistrado|magistrada|jueces|probatoria|law|ley|conditions|terms|condiciones|libertad|
            judges|contract|release|autoridad|autoridades|directive|officer|officers|sheriff|commissioner|cps|dcf|
            police|cops|policia|mandamiento|mandato
    """,
    "FORBIDS": """
        said|told|says|say|tells|ordered|orders|saying|dijo|dice|dijeron|dicen|ordeno|ordena|puso|gave|set|advirtio|
            ruled|mando|manda|states|stated|requires|sez|dio|warned|swore|decided
    """,
    "NOTNEAR": """
        no|not|never|dont|zero|cant|none|nunca|ni|away|cero|jamas|keep|stay|without|0|ningun|nada|lejos|nothing|
            forbid|apart
    """,
    "FORBIDDEN": """
        barred|banned|forbidden|prohibited|forbade|forbids|forbid|prohibe|prohiben|prohibido|prohibida|prohibio|
            prohibieron|vetado|vetada|impide|trespassed|proibido|proibe|proivido|prohivido|privido|prohibits|outlawed|
            proibio|prohivio|prohibicion|restringido|bans
    """,
    "SUPPOSED": """
        supposed|supossed|suppose|sposed|spose|suposed|sposta|supposta|allowed|alowed|permitted|meant|sposto
    """,
    "PAPERS": """
        order|orders|orden|ordenes|paper|papers|papel|papeles|papelito|paperwork|injunction|documento|restriccion|
            restricion|restrision|restricsion|perimetral|medida|medidas|cautelar|cautelares|alejamiento|alejamento|ro|
            tro|ppo|dvro|dvpo|epo|pfa|nco|rule|condition|directive|clause|tobillera|pulsera|brazalete|grillete|dpo|
            opo|precautoria|proteccion|tether|anklet
        ankle monitor|bracelet
        no|zero|0 contact
        no contacto
        stay away
    """,
    "LAYSDOWN": """
        restraining|restrainin|restrainning|retraining|restraning|protective|protection|protecton|stayaway|keepaway|
            stalking|permanent|civil|active|valid|nocontact|stay|away|contact|peace|harassment|emergency|temporary|
            temp|court|courts|judges|no|standing|domestic|dv
    """,
    "FARTHER": """
        feet|ft|foot|yards|yds|yard|yd|metros|mts|pies|meters|metres|varas
    """,
    "NUMBERED": """
        50|100|150|200|250|300|400|500|1000|cien|doscientos|trescientos|quinientos|hundred|thousand|mil|x|doscientas|
            one|two|five|three
        50ft|100ft|150ft|200ft|300ft|500ft|1000ft|100m|200m|300m|500m|100mts|200mts|500mts|100yds
    """,
    "WENT": """
        came|come|comes|coming|came|showed|shows|showing|show|stopped|stops|pulled|rolled|drove|drives|driving|walked|
            walks|rode|rides|slid|snuck|sneaked|sneaks|went|turned|turns|pops|popped|rolls|swung|creeped|crept|broke|
            goes|sneaking|crawled|climbed|barged
    """,
    "WHERETO": """
        by|over|past|back|up|through|around|here|thru|inside|in|at|into|towards|near|outside|along|behind|onto|on|
            past|home|there|out
        to my|the|our|her|his|their|where|me|church|court|work|school
    """,
    "ATSPOT": """
        sat|sits|sitting|sittin|stood|stands|standing|standin|parked|parks|parkin|parking|waiting|waits|waited|
            leaning|leans|sleeping|sleepin|living|livin|staying|hiding|lurking|posted|idling|lives|slept|stayed|
            working|works|honked|honking|banging|knocking|ringing|screaming|yelling|crying|laughing|singing
    """,
    "BESIDE": """
        behind|next|outside|at|in|on|across|near|by|two|right|front|beside|around|there|here|with|along|under|around
    """,
    "REACHES": """
        called|calls|calling|callin|call|texted|texts|texting|text|txted|txts|messaged|messages|messaging|msgd|msged|
            wrote|writes|writing|written|dmd|dmed|dms|dming|emailed|emails|emailing|phoned|phones|phoning|facetimed|
            snapped|snaps|inboxed|inboxes|facetimes|pinged|pokes|poked|tagged|added|requested|commented|commenting|
            liked|likes|liking|viewed|views|watches|followed|follows|following|rang|rings|knocked|knocks|banged|
            approached|approaches|contacted|contacts|contacting|visited|visits|spoke|speaks|talked|talks|whispered|
            hugged|hugs|kissed|kisses|touched|grabbed|waved|waves|winked|honks|mailed|mails|telephoned|telephones|
            hollered|yelled|screamed|shouted|laughed|smiled|yelling|shouting|screaming|knocking|banging|jumped|showed|
            blew|blowing|blows|reached|reaches|reaching|hit|hits|harassing|harasses|bothering|bothers|threatened|
            threatens|friended|venmod|venmoed|whatsapped|sends|sent|sending|dropped|drops|dropping|left|leaves|
            leaving|gave|slipped|bothered|stalking|pushed|shoved|entered|opened|taped|passed|handed|unblocked|
            answered|answers|ran|met|confronted|cornered|peeked|took|stole|threw|slashed|keyed|tracked|found|violates|
            violated|violating|broke|breaks|breaking|ignores|ignored|ignoring|presented|crossed|crosses
        hit|hits|hitting me|her|him up
    """,
    "VINO": """
        vino|viene|vienen|vinieron|venido|llego|llega|llegan|llegaron|aparecio|aparece|aparecen|aparecieron|entro|
            entra|entraron|regreso|volvio|vuelve|paso|pasa|pasaron|pasan|fue|fueron|tocan|tocando|anda|andan|andaba|
            ronda|ronda|rondando|cruzo|brinco|salto|entrando|viniendo|pasando|llegando|presento|metio|meto|sigio|
            duerme|vive|renta|bino|biene|yego|ronda|asomo|asoma|merodea
    """,
    "SEMUESTRA": """
        presento|presenta|aparecio|aparece|acerco|acerca|acercan|acercaron|metio|sento|sienta|paro|para|paran|
            estaciono|estaciona|subio|brinco|brinca|salto|asomo|asoma|apersono|arrimo|arrima|planto|planta|bajo|cruzo|
            atraveso|colo|mudo|inscribio|topo|salta
    """,
    "MEBUSCA": """
        llamo|llama|llamaron|llaman|llamando|llamado|escribio|escribe|escriben|escribieron|escribiendo|escrito|marco|
            marca|marcan|marcaron|marcando|marcado|mando|manda|mandan|mandaron|mandando|mandado|hablo|habla|hablan|
            hablando|hablado|busco|busca|buscan|buscaron|buscando|buscado|contacto|contacta|contactan|contactando|
            siguio|sigue|siguen|siguiendo|agrego|agrega|texteo|textea|texteando|mensajea|mensajeo|visito|visita|
            saludo|saluda|molesta|molesto|molestando|acosa|acosando|dejo|deja|dejaron|dejando|dejado|grito|grita|
            espero|espera|esperaba|pidio|timbra|timbro|comento|comenta|depositó|deposito|recarga|envia|envio|enviando|
            aborda|abordo|intercepto|encontro|abrazo|beso|empujo|dedico|susurro|llego|llegan|llegaron|llega|aparecio|
            aparece|puso|paso|regalo|chifla|chiflo|pita|pito|timbrea|espia|vigila|persigue|persiguio|videollamo|tira|
            tiro|avienta|avento|amenazo|amenaza|amenazando|amenazaron|respondio|contesto|marka|yama|yamo|escrivio|
            escrive|ablo|abla|manda|anda|viene|vino|hostiga|acerca|acerco|rebloqueo|desbloqueo|saco|agarro|jalo|
            enseno|grita|ronda
    """,
    "LEBUSQUE": """
        llame|llamo|llamado|escribi|escribo|escrito|marque|marco|marcado|mande|mando|mandado|hable|hablo|hablado|
            busque|busco|buscado|contacte|contacto|contactado|segui|sigo|agregue|textee|texteo|mensajee|visite|salude|
            deje|dejo|dejado|di|espere|vi|visto|comente|deposite|envie|toque|abrace|bese|lleve|llevo|pedi|grite|
            desbloquee|conteste|contesto|respondi|stalkeo|stalkee|avente|ronde|regale|veo|rogue|llevado|espio|sigo|
            wasapie|alcance|topé|tope|encontre
    """,
    "FUI": """
        fui|pase|llegue|entre|toque|volvi|regrese|meti|acerque|apareci|asome|sente|subi|brinque|quede|ido|pasado|
            acercado|regresado|vuelto|manejo|maneje|ando
    """,
    "THINGSENT": """
        voicemail|voicemails|flowers|roses|letter|letters|card|cards|gift|gifts|note|notes|text|texts|message|
            messages|email|emails|dm|dms|package|box|bouquet|teddy|voicenote|postcard|cake|calls|money|payments|poem|
            photo|photos|pics|videos|collect|carta|cartas|flores|rosas|ramo|recado|recados|mensaje|mensajes|mensajito|
            mensajitos|audio|audios|regalo|regalos|caja|papelito|nota|notita|tarjeta|llamada|llamadas|videollamada|
            videollamadas|correo|correos|solicitud|memes|dinero|deposito|transferencias|serenata|mariachi|peluche|
            chocolates|canciones|likes|saludos|deposit|venmo|cashapp|followers|flower|rose|hoodie|ring|sobre|paquete|
            cancion|dedicatoria|postal
    """,
    "NEWNUMBER": """
        new|different|blocked|unknown|fake|burner|another|other|private|cousins|friends|sisters|brothers|moms|
            someones|burners|finsta|alt|otro|otra|otros|nuevo|nueva|falso|falsa|falsos|desconocido|oculto|privado|
            falsas|moms|secret
    """,
    "NUMBERS": """
        number|numbers|account|accounts|acct|accts|acc|profile|profiles|page|phone|phones|numero|numeros|cuenta|
            cuentas|perfil|perfiles|cel|celular|telefono|fono|email|ig|insta|snap|user|username|handle|line|chip
    """,
    "GOBETWEEN": """
        friend|friends|cousin|cousins|sister|sisters|brother|mom|moms|mother|kids|son|daughter|family|girl|homie|
            homies|girlfriend|wife|aunt|uncle|neighbor|buddy|boy|boys|people|inmates|primo|prima|primos|hermano|
            hermana|hermanos|amigo|amiga|amigos|amigas|mama|madre|hijo|hija|hijos|familia|tia|tio|suegra|vecina|
            vecino|cunado|cunada|cuate|compa|compas|novia|nuevo|terceros|ninos|nino|nina|gente|alguien|someone|
            somebody|dad|papa|abuela|homeboy
    """,
}
