"""What is said elsewhere of wanting, of being afraid, of the case and of drink (``+UNWILLING``, ``-CRIME``, ...).

No danger by itself; see ``conditions``, whose list this goes on with. Format: see ``grammar``.
"""

SCENES = {
    "TERROR": """
        terrified|petrified|horrified|aterrada|aterrado|aterrorizada|aterrorizado|temblando|tiemblo|shaking|trembling
        scared|frightened to|out|half|shitless death|of|out|shitless|mind?
        so|really|badly|very|too|legit scared|afraid|frightened
        tanto|mucho|puro|que terror|miedo|pavor|panico
        muero|muerta|muerto de miedo
        no duermo|dormimos .. miedo
        muy|bien asustada|asustado
        cant|aint|havent|no|not sleep|slept|sleeping|duermo|dormido
        tengo|con|traigo terror|panico|pavor
    """,
    "TREMBLING": """
        terrified|petrified|shaking|trembling|panicking|hiding|escondida|escondido|aterrada|aterrado|aterrorizada|
            aterrorizado|temblando|tiemblo|panico|terror|pavor|frightened|panicked|fearing|911|cowering|horrified
        so|real|really|very|badly|legit|super|too|im|mad|hella|straight|i|am|of|still|always scared|afraid|frightened|
            spooked|shook
        scared|afraid|asustada|asustado|miedo .. of|to|out|for|de|que|a|por|por|him|them|he|they|el|shitless|because|
            bc|sin
        tengo|tenemos|traigo|da|siento|con|por|vivo|de|mucho|le|les miedo|pavor|terror|panico|temor
        muy|estoy|bien asustada|asustado|espantada|espantado
        cant|no|dont|not|barely|never .. sleep|duermo|dormir|leave|salir|salgo|eat|breathe|go
        ayuda|auxilio|help|hurry|ayudenme|vengan|urgente|unsafe|danger|peligro
        call|called|calling|llamen|llame|llamo|llamar|at|en the|a? la? police|cops|policia|911|station|patrulla
        feel|felt|im|be|siento|sentirme safe|unsafe|segura|seguro|peligro
    """,
    "FOE": """
        testify|testified|testifying|snitch|snitched|snitching|snitches|retaliation|represalias|denuncie|denunciarlo|
            denunciado|declarar|declare|declaro|testificar|testifique|rajona|soplon|soplona|identificarlo|identifique|
            agresor|imputado|acusado
        the|my|from|de|del|el|mi|lo guy|dude|boy|kid|kids|ones|one|man|girl|people|muchacho|tipo|chavo|man|otro|otra|
            los|el from|of|de|del|in the|my|mi|este|caso|juicio|robo|asalto? case|caso|juicio|robo|asalto?
        from|del|of the|my|mi? case|caso|juicio|asalto
        pressed|press|pressing|drop|dropped|quite|quitar|quito|quita|retire|retirar|retiro|bajar|baje .. charges|
            cargos|denuncia|demanda|case
        one|ones|guy|guys|man|dude|kid|boy|boys|he|same|dudes|person who|that .. robbed|stabbed|jumped|hit|shot|hurt|
            did|beat|attacked|assaulted|raped|broke|mugged|ran|threatened|held|killed
        el|la|los|las|lo|al|del|tipo|man que|q .. me|nos|lo|le|la .. asalto|robo|robaron|pego|hirio|ataco|apunalo|
            balaceo|balearon|violo|golpeo|asaltaron|agredio|atropello|estafo|disparo|pegaron|atacaron|choco|entro|
            apunalaron|mato
        since|desde|after|despues|porque|because|for|por que? i|me|le|lo|les|dije|acepte|denunciar|hablar|told|
            reporting|talking|signed|agreed|reported|declarar|hable|denuncie
        salio|soltaron|liberaron|released|out .. de|from|of|on .. la|jail|prison|carcel|penal|bote|bail|bond
        su|his|their|her gente|people|crew|gang|clica|banda|boys|homies|homeboys|barrio
        de parte de
        de su parte
        if|si i|voy|hablo|testifico|declaro|go|talk|testify|come
    """,
    "CASED": """
        testify|testified|testifying|snitch|snitched|snitching|snitches|detective|hearing|trial|sentencing|
            retaliation|witness|testigo|denuncia|denuncie|denunciarlo|denunciar|denunciado|declarar|declare|declarado|
            declaro|declaracion|juicio|audiencia|acusado|imputado|agresor|represalias|sapo|sapa|rata|rajona|rajon|
            bocona|soplon|soplona|chismosa|chota|demanda|demande|testificar|testifique|testifico|plea|parole|verdict|
            sentenced|prosecutor|fiscal|fiscalia|identificarlo|identifique|careo|mediadora|statement|subpoena
        the|my|this|our|from|in|of|del|el|mi|este|lo|esta|la|tu|your|that|his|your|any|talking|about|over case|caso|
            charges|cargos|court|corte|case|report|reporte|meeting|mediation|mediacion|reunion|junta|juzgado|carcel|
            jail|prison|penal
        pressed|press|pressing|drop|dropped|quite|quitar|retire|retirar|retiro|bajar|baje|drop charges|cargos|it|
            denuncia|case|la|los
        got|gets|is|was|when|since|hes|he|being|been out|released|bail|bond|libre|early
        salio|salga|sale|soltaron|liberaron|suelto|libre .. de|$|y|el|del|la|libre|de|libre|con|bajo|ya|hoy|ayer|
            antier
        one|ones|guy|guys|man|dude|kid|boy|boys|he|same|dudes|person who|that .. robbed|stabbed|jumped|hit|shot|hurt|
            did|beat|attacked|assaulted|raped|broke|mugged|ran|threatened|held|killed
        el|la|los|las|lo|al|del que|q .. me|nos|lo|le|la .. asalto|robo|robaron|pego|hirio|ataco|apunalo|balaceo|
            balearon|violo|golpeo|asaltaron|agredio|atropello|estafo|disparo|pegaron|atacaron|choco|entro|apunalaron|
            hizo|mato|amenazo
        since|desde|after|despues|porque|because|for|por que? i|me|he|le|lo|les|dije|acepte|denunciar|hablar|told|
            said|reporting|talking|signed|lo|agreed|reported|declarar|hable|denuncie
        want me|u|you to .. shut|drop|quiet
        cellmate|celly|clique|clica|pandilla|gang|crew|homies|su gente|his people|family|familia
        other|otra|contraria side|party|parte|lado|family
        the|a|a|in to meeting|court
    """,
    "CRIME": """
        thats|that|eso|is|was .. case|charge|crime|delito|caso
        thats|that who|why|what .. im|was|got|i
        the night of
        back then
        at the time
        i|yo .. own|confess|confieso|admit .. it|i|that|que
        in|en|fue .. january|february|march|april|may|june|july|august|september|october|november|december|enero|
            febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre
        robbed|mugged|carjacked|burglarized|robbery|burglary|carjacking
        that|esa|aquella|ese|aquel|same night|day|noche|dia|tarde|madrugada|time|vez|morning|summer
        during|durante|en|when|cuando .. the|el|la|me|nos|he|they|it|lo robbery|robo|asalto|burglary|attack|robaron|
            asalto|asaltaron|robbed|stole|attacked|happened|incidente|paso|crash
        took|stole|grabbed|snatched|gave|quito|robo|quitaron|robaron|llevo|llevaron|demanded|wanted|arrebato .. my|
            the|mi|mis|el|la|him|him|le|celular|bolsa purse|wallet|phone|bag|chain|keys|money|cash|celular|cartera|
            bolsa|dinero|telefono|bolso|register|bike|laptop|mochila|reloj|cadena
        open|empty|opened the? register|safe|drawer
        last|back|el ano|year|summer|winter|pasado
        years|months|anos|meses|ago ago|atras|later|pasado
        hace .. anos|meses|tiempo|ano
        i|yo .. admit|regret|did|hit|stabbed|robbed|threatened|stole|amenace|robe|golpee|pegue|asuste|hice|scared|
            followed|pulled|broke|took|segui .. it|him|her|that|lo|la|them|eso|what|le|a|ella|the|his
        sorry for|about|that|to|i|what|he|she|por
        back in|then|when
        used to
        no longer|one
        not|no|ya|never .. anymore|mas|longer
    """,
    "TIPPLE": """
        BOOZE
        DOPE
        STONED|PLAINLY
        SPREE
        drinks|drinking|drunk|bottle|booze|tomando|bebiendo|fumando|smoking|smoked|shots|tome|bebi|drank|wine|
            relapsed|drugs|droga|drogas|pills|hit
    """,
    "SOBER": """
        sober|sobrio|sobria|clean|limpio|limpia .. since|for|now|years|months|days|desde|ya|anos|meses|dias|hoy|today|
            and|y|in|$|tres|dos|two|three|six|one
        years|months|anos|meses|days|dias|semanas|weeks sober|clean|sobrio|sobria|limpio|limpia|sin
        not|never|no|dont|nunca|ni|wont|didnt|quit|stopped|deje|dejo|sin|nada .. drink|drinking|drunk|tomo|tomado|
            tomar|bebo|beber|alcohol|drugs|drogas|smoke|fumo|borracho|borracha|high|tome|bebi|toco|touch|beer
        he|she|they|hes|shes|el|ella|dad|papa|husband|driver|brother|hermano|uncle|tio|mom|victim|guy .. was|were|is|
            gets|got|comes|estaba|iba|andaba|venia|llega|era|tomaba .. STONED|PLAINLY
        when|cuando|if|si|siempre .. i|he|she|they|estaba|andaba|esta|me|estoy|ando|im|toy .. was|were|estaba|STONED|
            PLAINLY|got|had
        fui|fuimos|went|was|were|iba .. al|a|to|at|del .. SPREE
        that|esa|ese|aquella|the night|noche|time|morning|vez
        i|yo|we|he|she|they .. was|were|estaba|andaba|iba .. STONED|PLAINLY|MELLOW
        andabamos|andaban|estabamos|ibamos|had|andaba .. STONED|PLAINLY|been drinking?
        was|were|estaba|iba|andaba|got|been .. STONED|PLAINLY .. when|cuando|that|esa|and|y|at
        drunk|ebrio|borracho driving|driver|driver|drivers|conductor
        aa|rehab|na meeting|meetings|group|grupo|counselor|chip
        STONED|PLAINLY .. driver|driving|uncle|person|people|guy|love|power|with|de|on|con .. power|poder|amor|
            felicidad|tea|te|jesus|risa|alegria|dicha|gusto|love|fighting|driving|risa|him
        drunk people|driver|guy|man|driving|uncle|dad|husband|dialed|on|with love|power|words|crash|drivers?
        gonna|going|will|ill|voy|vamos|might|wanna|would|quiero .. get|getting|ponerme|emborracharme|be|drink|tomar|
            a .. STONED|PLAINLY|drunk|high|borracho|beer|beers|chelas
        drove|driving|drive|maneje|manejar|manejando|choque|iba .. drunk|high|stoned|tomado|borracho|borracha|ebrio|
            pedo
        nobody|anyone|comes|anybody|somebody|people|if|llega|viene .. drunk|high|borracho|borracha|tomado
        water|agua|ketchup|vidrio|jamaica|dark
        conductor|chofer|driver|senor|tipo|guy .. borracho|ebrio|drunk|drnk|tomado
        borracho|ebrio|drunk|drnk driver|conductor
        threw|avente|broke|rompi|throw a|una|the|la bottle|botella|glass
        stoned|drunk|high me no|nah|nope|never
        autocorrect|phone|gps|siri is
    """,
}
