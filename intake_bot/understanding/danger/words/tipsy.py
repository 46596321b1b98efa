"""Drunk or high: every word for it, what one takes, how much of it, and what it feels like. See ``grammar``."""

TIPSY = {
    "STONED": """
        shitfaced|sloshed|zooted|crossfaded|inebriated|tweaking|tweakin|tweaked|geeked|soused|blotto|snockered|
            schwasted|shwasted|sozzled|drnk|drubk|drukn|durnk|krunk|drunkass|trashd
        fucked|fckd|liquored|coked|geeked|boozed|cracked|methed|doped|pilled|gassed|tanked up|out
        high as|af|asf|afff|rn|asff|asfff
        hihg|hgih|hiigh as|af|rn|asf
        high as a|hell|shit|fuck kite?
        on shrooms|acid|molly|meth|coke|xans|xanax|percs|lean|edibles|fent|ecstasy|lsd|k2|heroin|dope|crack|mushrooms|
            ketamine|mdma|pcp|speed|percocet|oxy|tramadol
        high off|on the|some|of|that|my? fent|molly|weed|meth|coke|xans|lean|edibles|dope|percs|acid|shrooms|gas|
            pills|crack|oxy|heroin|pot
        lit|baked|faded|loaded|smashed|wasted|hammered|plastered|trashed|blasted|fried|gone|smoked|rolling|rollin|
            rollinn af|asf|rn
        absolutely|so|sooo|straight|completely baked|smashed|wasted|hammered|plastered|trashed|blasted|faded
        crunk|bolinga|tweakin|zooted|faded|blitzed|plastered|shitface|lubed|trolleyed|rollin
        tore|torn up from
        high|higher high|than
        dead|blind|stinking|roaring|falling|rip|piss|blackout drunk|roaring|down
        under the influence
        not sober
        half cut
        a lil|little|bit more than? buzzed|tipsy|drunk|stoned|faded|lit|high|toasted
        three|3|two|2|four sheets
        off my face|ass|head|tits|rocker
        on a bender|binge
        on one rn|tonight|again|right
        in the bag
        blackout drunk
        borrachita|borrachito|borrachisimo|borrachisima|borrachon|borrachona|pedisimo|pedisima|briago|briaga|
            drogadisima|drogadisimo|pacheco|pacheca|motorolo|periqueado|enfiestado|jumo|jumao|ajumado|ajumao|jendio|
            jendia|zocado|zocada|jincho|jincha|beodo|beoda|achispado|achispada|emporrado|emporrada|empepado|
            empastillado|empastillada|pistiado|tragueado|tragueada|copeado|crudelio|encuetado|encuetada|borrachin|
            pedernal|drogao|borrachote|borrachaza|motorola|enmotado|enmarihuanado|embalado|periquiado
        hasta|asta el|las|la full|manitas|chanclas|huevos|culo|dedo|cepillo|tronco|reata|caramelo|verga|nariz|cien|
            trancas
        bien|ando|andamos|voy|vengo|toy|estoy|sigo|quede hasta|asta atras|arriba
        ando|andamos|voy|vengo|toy hasta|asta el|la gorro|tope|madre
        bien|ando|toy|estoy a pija|cachimba|verga|mil
        como una|un cuba|trapo|piojo|cosaco
        hecho|hecha|hechos un|una|unos cuba|trapo|pedo|piltrafa|uva|huevo|mierda
        en nota|pedo|peda|fuego
        en estado de ebriedad|embriaguez
        media|medio jarra|peda|pedo|tomado|tomada|borracho|borracha|pacheco
        pasado|pasada|pase|pasada|pasadito|pasadita de copas|tragos|alcohol|cucharadas|chelas
        bajo los|el efectos|efecto|influjo|influencia del|de alcohol|droga|drogas|la|trago
        ando|estoy|toy|vengo|sigo|andamos|quede|voy|stoy|ya|etsoy bien|medio|muy|re|super|todo|toda|ya|un|algo|poco|
            tan|bastante? pedo|peda|pedos|tomado|tomada|tomadito|tomadita|cuete|cohete|jarra|servido|servida|
            pasadisimo|pasadisima|mamado|mamao|mamada|picado|picada|jalado|jalada|fumado|fumada|curda|curado|curao|
            chispo|chispeado|chapeto|rascado|rascada|bolo|bola|entonado|entonada|crico|crica|arrebatao|arrebatado|
            colocado|colocada|cocido|cocida|cruzado|cruzada|tronado|tronada|trole|tomao|enyerbado|enfarrado|
            enguarapetado|loquisimo|coco|eriza|pilo|zarazo|sarazo|socado|turro|mocho|pluto|bebido|bebida|ahumado|
            ahumada|entonadito|tomadon|volado|pistiado|pedon|mariguano
    """,
    "PLAINLY": """
        drunk|drunnk|drunkk|stoned|tipsy|intoxicated|borracho|borracha|borrachos|borrachas|ebrio|ebria|drogado|
            drogada|alcoholizado|alcoholizada|intoxicado|intoxicada|marihuano|mariguano|grifo|grifa|trabado|
            embriagado|embriagada
    """,
    "MELLOW": """
        wasted|hammered|plastered|smashed|trashed|buzzed|blazed|tanked|blitzed|turnt|faded|pissed|pickled|sauced|lit|
            legless|lifted|fried|toasted|baked|ripped|loaded|bombed|roasted|throwed|spun|woozy|loopy|wrecked|high|
            gone|trippin|tripping|twisted|tripp|floaty|stewed|zonked|geeking|coked|juiced|tossed|gonezo|tore
        mareado|mareada|puesto|puesta|volado|volada|volando|jarra|prendido|prendida|prendidito|mamado|mamao|mamada|
            chispa|picado|picada|bebida|bebido|high|loco|loca|fumado|fumada|ciego|ciega|servido|cuete|pasado|pasada|
            curado|atarantado|acelerado|aceleradisimo|pedo|peda|tomado|tomada|mareadito|rarito|suave|suavecito|
            locochon|grave|flotando|puestisimo|entonado|sabroso|ida|ido|malito|dopado
        en el|otro|un avion|viaje|mundo|planeta|trip
        en la|las loquera|luna|nubes|onda|fiesta|borrachera
        in outer space
        on cloud 9|nine
    """,
    "GLAD": """
        alegre|alegrito|alegron|happy|crudo|cruda|relax|contento|contenta|hungover|agusto|goofy|silly|medio
    """,
    "DRANK": """
        had|drank|drunk|drinking|drinkin|downed|downing|chugged|chugging|sipping|sippin|sipped|killed|finished|
            polished|pounded|having|havin|took|popped|popping|snorted|snorting|smoked|smoking|smokin|hit|hitting|
            hittin|ate|eaten|dropped|slammed|swallowed|railed|inhaled|vaped|consumed|drained|doubled|mixed|knocked|
            gulped|shotgunned|nursing|poured|cracked|crackin|drinkn|drankin|drink|dranked|tossed|injected|puffed|
            puffing|toked|dabbed|sniffed|licked|bumped
        tome|tomo|tomando|tomado|tomamos|bebi|bebo|bebiendo|bebido|eche|echo|echando|echamos|echado|chupe|chupando|
            chupamos|fume|fumando|fumado|fumamos|fumo|meti|metiendo|metido|metimos|chingue|empuje|empujamos|pistie|
            pisteando|pisteo|aviente|inhale|inhalando|trague|comi|comido|comimos|bajé|baje|bajamos|acabe|acabo|
            acabamos|puse|pusimos|atasque|zampe|inyecte|consumi|consumiendo|consumido|llevo|llevamos|traigo|cargo|
            jale|jalamos|cheleando|brindando|brindado|clave|clavamos|soplamos|meto|mande|empine|empinando|sirvieron|
            tirando|destape|abri|abierta|sampe|refine|refino|cure|curando
    """,
    "BOOZE": """
        keg|kegs|drafts|draft|brewskis|pitchers|jugs|jug|mojitos|twelver|thirtyrack|sixer|moscato|malibu|kahlua|
            baileys|cachaca|vino
        twelve|six|thirty|12|30 pack|rack
        mad dog
        captain morgan
        beer|beers|brew|brews|brewski|brewskis|tequila|tequilas|vodka|whiskey|whisky|bourbon|scotch|rum|gin|wine|
            wines|champagne|prosecco|merlot|cabernet|chardonnay|mimosa|mimosas|margarita|margaritas|marg|margs|
            martini|martinis|mojito|sangria|henny|hennessy|hennesy|cognac|brandy|mezcal|ouzo|sake|soju|liquor|booze|
            alcohol|moonshine|jameson|fireball|jager|jagers|jagermeister|cuervo|modelo|modelos|bud|budlight|heineken|
            ipa|ipas|seltzer|seltzers|whiteclaw|claw|claws|shots|shotz|cocktail|cocktails|stout|cider|40oz|tallboy|
            tallboys|forty|flask|toddy|everclear|schnapps|absinthe|wines|boxwine|fourloko|spritz|sixpack|12pack|6pack|
            brewskies|beerz|buzzballz|rumchata
        tall boy|boys
        jack|jim|johnny|crown|captain|grey|four|bud|miller|coors daniels|beam|walker|royal|morgan|goose|loko|light|
            lite
        old fashioned|english
        a|the|my|this|whole|another|half bottle|bottles|drink|round|flask|cooler|glass
        glass|glasses|bottle|bottles|pitcher|pint|box|can|cans|cup|case|pack|fifth|handle of? wine|vodka|gin|rum|
            henny|tequila|jack|beer|whiskey|liquor|red|white|bubbly|booze|modelo|ouzo
        cerveza|cervezas|cervecita|cervecitas|chela|chelas|chelita|chelitas|cheve|cheves|birra|birras|birria|birrias|
            caguama|caguamas|caguamon|caguamita|tequilita|tequilitas|tequilazo|tequilazos|mezcales|mezcalito|
            mezcalitos|vino|vinito|vinitos|roncito|rones|whiskys|whiskicitos|aguardiente|guaro|guaros|guarito|pisto|
            pistos|pistito|copa|copas|copita|copitas|trago|tragos|traguito|traguitos|pulque|charanda|sotol|bacanora|
            michelada|micheladas|michela|cubas|cubata|cubatas|calimocho|sidra|tinto|canita|cañitas|canitas|chupito|
            chupitos|orujo|orujos|fernet|pisco|piscola|piscolas|chicha|cañazo|canazo|tecate|tecates|caguamas|pomo|
            pomos|botella|botellita|carton|cartones|cubeta|cubetazo|cubetas|garrafa|alcohol|romo|lavagallo|cususa|
            chicha|coñac|conac|anis|brandi|ginebra|vodkas|vodkita|rebujitos|rebujito|sangria|champan|quimera|yuscaran|
            botellon|palitos|frias|birritas|pistitos|tonayan|bucanas|buchanans|buchanan|amargas|alipus|anforita|
            caballitos|caballito|shot|cocteles
    """,
    "DOPE": """
        rails|perky|perkies|percy|zaza|kegs|bho
        weed|joint|joints|blunt|blunts|bong|bongs|edible|edibles|kush|dab|dabs|dabbed|spliff|reefer|ganja|mary|thc|
            carts|acid|lsd|tabs|shroom|shrooms|mushrooms|molly|mdma|ecstasy|cocaine|meth|crystal|crank|heroin|dope|
            smack|fent|fentanyl|fetty|perc|percs|percocet|percocets|oxy|oxys|vicodin|norco|norcos|xan|xans|xanax|
            xanny|xannies|klonopin|klonopins|ativan|valium|lean|dxm|k2|ketamine|ket|pcp|addies|painkillers|tramadol|
            tramadols|ambien|tina|ghb|poppers|whippets|nitrous|salvia|dmt|benzos|suboxone|methadone|morphine|opioids|
            kratom|zaza|za|dro
        nerve|moms pills
        muscle relaxers|relaxer
        mota|motita|churro|churros|porro|porros|porrito|toque|toques|toquecito|gallo|gallito|yerba|hierba|marihuana|
            mariguana|bareto|baretos|canuto|canutos|cristal|criko|piedras|crack|perico|pericazo|cocaina|merca|raya|
            rayas|pase|pases|periquito|tacha|tachas|extasis|pepa|pepas|pasti|pastis|acido|acidos|hongos|hongo|
            honguitos|lsd|ketamina|tusi|tusibi|fentanilo|chiva|heroina|percs|xanax|clonas|clona|clonazepam|rivo|
            rivotril|tramadol|tramadoles|brownie|brownies|thinner|activo|resistol|chemo|popper|basuco|bicha|bazuco|
            lean|gomitas|gomita|comestible|pildoras
    """,
    "SWIMS": """
        spinning|spinnin|swimming|swimmy|swirling|wavy|waving|moving|dancing|blurry|blurred|blury|doubled|floating|
            floaty|breathing|wobbly|melting|tilting|dizzy|woozy|numb|fuzzy|foggy|twirling|spin|spins|swims|sliding|
            jumping|dizzy|fat
        vueltas|girando|gira|mueve|mueven|moviendo|bailan|bailando|borroso|borrosa|borrosas|doble|nublado|nublada|
            flotando|flotar|floto|volando|dormida|dormidos|trabada|traba|entumida|brillan|brilla|chistoso|ondas|olas|
            saltan|derriten|adormecida
    """,
    "SEEN": """
        room|rooms|screen|letters|words|keys|keyboard|phone|text|head|world|everything|everythings|floor|ceiling|
            walls|tongue|face|fingers|hands|eyes|wall|buttons|house|sentences|typing|bed|lips|legs|brain|road|
            questions|ground|thumbs|vision
        letras|pantalla|teclas|cuarto|cabeza|mundo|todo|piso|techo|paredes|lengua|cara|dedos|manos|ojos|palabras|
            teclado|casa|suelo|foco|cel|celular|vista|boca|carretera|renglones|mensajes|numeros
    """,
    "SPREE": """
        bar|pub|club|party|partying|kegger|bash|wedding|nightclub|tailgate|afterparty|cookout|brewery|saloon|cantina|
            antro|fiesta|pachanga|peda|bautizo|boda|quince|quinceanera|reventon|farra|parranda|pulqueria|bares|
            discoteca|boliche|posada|convivio|jaripeo|chinchorreo|rumba|pari|palenque|guateque|verbena|cumple|festejo|
            festejando|celebrando|brindando|celebrating|botellon|chupe|juerga|jolgorio|bembe
    """,
}
