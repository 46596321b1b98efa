"""Fear, force and drink: classes for those kinds. Format: see ``grammar``."""

FEELINGS = {
    "AFRAID": """
        afraid|scared|terrified|frightened|petrified|fear|fearing|frighten|scard|affraid|skared|shook|fearful|
            paranoid|spooked|freaked|intimidated
        in fear
        asustada|asustado|aterrada|aterrado|aterrorizada|aterrorizado|espantada|paniqueada|temerosa
        scared to death|shitless
        freaked out
        afrade|frightend|terified|terrifyed|horrified|panicked|atemorizado|atemorizada|temeroso|espantado|paniqueado|
            horrorizada|horrorizado|asustadas|asustadisima|aterrados|amedrentada|amedrentado|intimidada|intimidado|
            atemorizados|aterrorizados|asustadita|empanicada|friqueada
    """,
    "AFRAIDING": """
        scares|terrifies|frightens|intimidates|scare|scaring|terrifying|creeps|asusta|aterra|intimida|asustan|
            aterroriza
        terrorizes|terrorizing|frightening|intimidating|spooks|menaces|atemoriza|atemorizan|aterran|aterrorizan|espanta|
            espantan|horroriza|amedrenta|amedrentan|scarin
    """,
    "MIEDO": """
        miedo|terror|panico|pavor|temor|mieditis|myedo
        tengo|siento|traigo|da|dan|con|de|por|mucho miedo|terror|panico|pavor|temor
        temo
    """,
    "FORCED": """
        forced|pressured|coerced|blackmailed|obligated|cornered|pushed|bullied|threatened|manipulated|guilted|
            railroaded|strongarmed|obliged|presured|preassured
        extorted|hounded|badgered|browbeaten|bulldozed|steamrolled|guilttripped|goaded|coherced|
            coersed|forcd|presurred|blackmaled|armtwisted
    """,
    "FORCING": """
        forcing|pressuring|coercing|blackmailing|guilting|bullying|manipulating|threatening|presuring|strongarming|
            badgering|hounding
        compelling|extorting|obliging|obligating|cornering|browbeating|hassling|guilttripping|coersing|forcin|
            pressurin|goading|nagging
    """,
    "OBLIGADO": """
        obligado|obligada|presionado|presionada|forzado|forzada|chantajeado|chantajeada|amenazado|amenazada|
            coaccionado|coaccionada|acorralada|acorralado|comprometida|obligados|presionados
        extorsionado|extorsionada|hostigado|hostigada|manipulado|manipulada|orillado|orillada|forzados|forzadas|
            obligadas|presionadas|arrinconado|arrinconada|chantajeados|forsado|forsada
    """,
    "OBLIGANDO": """
        obligando|presionando|forzando|chantajeando|extorsionando|coaccionando|empujando|manipulando
        hostigando|coercionando|apremiando|orillando|acorralando|chantajiando|forsando|arrinconando
    """,
    "OBLIGAR": """
        obligar|presionar|forzar|chantajear|convencer
        coaccionar|extorsionar|manipular|orillar|hostigar|acorralar|arrinconar|forsar
    """,
    "OBLIGANDOME": """
        obligandome|presionandome|forzandome|chantajeandome|obligandonos|insistiendome
        extorsionandome|coaccionandome|manipulandome|exigiendome|hostigandome|acorralandome|apurandome|presionandonos|
            forzandonos|chantajeandonos|orillandome|insistiendonos
    """,
    "OBLIGA": """
        obliga|obligan|presiona|presionan|fuerza|fuerzan|chantajea|chantajean|manipula|manipulan
        coacciona|coaccionan|extorsiona|extorsionan|hostiga|hostigan|acorrala|acorralan|forza|forzan
    """,
    "OBLIGO": """
        obligo|obligaron|forzo|forzaron|presiono|presionaron|chantajearon|chantajeo|amenazaron|amenazo
        extorsiono|extorsionaron|coacciono|coaccionaron|manipularon|hostigaron|acorralo|acorralaron|orillo|orillaron|
            obligaban|obligaba|presionaba|presionaban|forzaba|forzaban|forso|forsaron|exigio|exigieron
    """,
    "THREATENER": """
        KIN says|said|told|will|threatened|threatens|dice|dijo|amenazo|amenaza
        they|he|she|lawyer|po|judge|court|boss|husband|officer|probation said|told|says|say|tell|threatened|
            threatens|threatening|keep|will|saying
        me|nos amenaza|amenazan|amenazo|amenazaron|dijo|dijeron|dicen|dice|advirtieron|advirtio
        theyll|hell|shell
    """,
    "THREAT": """
        he|she|they|hell|shell|theyll|my|im|ill|i|shes|hes|theyre
        me|nos|mi|le|les|voy|van|va|pierdo|regreso|termino
    """,
    "DRUNK": """
        drunk|wasted|hammered|plastered|buzzed|tipsy|smashed|sloshed|shitfaced|trashed|faded|stoned|zooted|blazed|
            intoxicated
        tanked|blitzed|tweaking|tweakin|crossfaded|inebriated|drunken|drnk|blackout|turnt|geeked|coked|shwasted|
            zonked|blasted|tweaked
        fucked|fckd|lit|liquored|coked|tore|torn|geeked up
        high as|af|asf|rn|right|now|again|off|from|and|but|out
        blacked|spaced|zoned|strung|tripping out|balls
        under the influence
        on something|drugs|meth|coke|shrooms|acid|molly|percs|xans|xanax|pills|crack|heroin|fentanyl|perc|lean|
            edibles|ecstasy
        borracho|borracha|pedo|peda|pedisimo|pedisima|ebrio|ebria|drogado|drogada|borrachos|briago|briaga|pacheco|
            pacheca|grifo|grifa|marihuano|mariguano|marihuana
        jalado|jalada|entonado|entonada|crudelio|jumo|ajumado|ajumao|bolo|fumado|fumada|colocado|colocada|ciego|
            embriagado|embriagada|picado|picada
        alcoholizado|alcoholizada|intoxicado|intoxicada|motorolo|trabado|trabada|periqueado|periqueada|enfiestado|
            enfiestada|rascado|rascada|chupado|alumbrado|mareadon|pistiado|borrachisimo|borrachita|pedon|pediche|
            tomadito|tomadita|tomadon|chispo
        hasta|asta el|las|la|atras|arriba culo|chanclas|tope|verga|manitas|huevos|cien|dedo
        hasta|asta atras|arriba|tras
        en copas|drogas|estado|fuego|pedo
        con|tengo|traigo|llevo unas|varias|algunas|muchas|unos|dos|tres copas|cheves|chelas|tragos|cervezas|encima
        bajo los efectos|influjos|influencia
        bajo el efecto|influjo
        media|medio peda|pedo|borracha|borracho|tomada|tomado|ebria|ebrio|grifa|loca
        a verga
    """,
    "DRINKS": """
        drink|drinks|beer|beers|shots|tequila|vodka|whiskey|wine|alcohol|weed|liquor|blunt|blunts|joint|joints|bowl|
            edible|edibles|percs|xans|xanax|margaritas|rum|hennessy|henny|coke|molly|bottle|bottles|40s|brews|fifth|
            bong|pot|margs|mezcal|perc|meth|crack|acid|shrooms|lean|dab|dabs|whisky|booze|cocktails|glasses|seltzers|
            claws
        cerveza|cervezas|chela|chelas|cheve|cheves|birria|birrias|trago|tragos|copas|copitas|caguama|caguamas|
            caguamon|tequilas|mezcales|vino|ron|pisto|pistos|botella|pomo|porro|toque|gallo|mota|churro|lineas|
            cristal|perico|whisky|alcohol|frias|birras|tequilazos|vodka|cubas|aguardiente|guaro|guaros|michelada|
            micheladas|tragitos|chupe|chupes|chelitas|cubetazo|cartones|carton|sixes|shots|pacheca|piedra|foco|
            marihuana|chemo|thc|litros|latas|romo|palos|cañas|canas|cubatas
    """,
    "HOWMANY": """
        a|some|few|couple|several|many|too|one|two|three|four|five|six|seven|eight|nine|ten|twelve|2|3|4|5|6|7|8|9|
            10|11|12|13|14|15|20|lot|lots|bunch|much|half|whole|bottle|6pack|sixpack|30|my|another|last|the
        a few|couple|lot|bunch|ton|whole|bottle|fifth|six|glass|half|shot|good|little of? too? many? pack?
        too many|much
        way too many|much
        unas|unos|varias|varios|muchas|muchos|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|un|una|media|
            demasiadas|demasiado|algunas|mis|bastantes|otra|otras|par|mas|15|20|bastante|mucho|mucha|las|la|el
        un par|chingo|buen|monton|vergo de?
    """,
}
