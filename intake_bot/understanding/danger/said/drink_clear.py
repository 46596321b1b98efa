"""Drunk or high at this moment: clear. Format: see ``grammar``."""

DRINK_CLEAR = """
== clear mine past
finished|killed|drank|downed|done HOWMANY? .. pack|sixpack|bottle|fifth|case|12pack|handle|box|wine
drunk|high|stoned|wasted off|as|outta .. my|ass|hell|mind|fuck
toy|estoy|ando|toi .. jalao|jala*|tomao|ajumao|bebio|prendio|arrebatao|jendio|jalado
kinda|little|bit|lil|medio|media|kind|sorta|pretty|hella|mad|super|bien DRUNK
im|i|am|aint|estoy|isnt not|no|aint .. sober|sobrio|sobria
plastered|hammered|shitfaced|sloshed|borrachisimo|pedisimo|pedisima|wasted .. $|tell|rn|lol|sorry
vengo|salgo|sali|estoy|saliendo|ando|andamos|voy .. de|en .. la|un|el .. cantina|bar|antro|peda|pulqueria|tequilera|
    cerveceria|borrachera ... no|ni|tomado|tome|y|pedo|con|$
at|in|from the|a|this bar|club|pub ... drunk|plastered|shots|wasted|beers|drinks|tell|drinking
me meti|metimos|eche .. unas|una|un|unos|rayas|raya|linea|pase|cristal|pericazo .. rayas|raya|lineas|linea|pases|
    pase|pericazo|perico|coca|cristal|tachas|acido|toques
on my HOWMANY|first|second|third|fourth|fifth|sixth|1st|2nd|3rd|4th|5th|6th .. glass|beer|drink|shot|bottle|
    margarita|one|round
i|im|ima|yo am|feel|feeling|still|got|get|getting|little|bit|a|the|been|currently|here|already|at? little|bit|work|
    home|tad? bit? DRUNK
im|am|feel|feeling|getting|still a|the|bit|so|as|on|off|at|little? lil|little|bit|tad? DRUNK
im|am|feeling|still high|hi $
im|am|feeling|still high|hi rn|right|now|af|but|and|lol|asf|as|again|off|on|tonight|sorry|from|out|while|so|cuz|
    because
im|am high as
estoy|ando|toy|voy|sigo|vengo|me|stoy|ya|todavia un|algo|bien|aun|todo|toda|medio|media|bastante|siento|poco|
    poquito|demasiado|super|hasta|puse|puesto|pongo|muy|re? poco|poquito|bit? DRUNK
estoy|ando|toy|vengo|sigo|stoy tomado|tomada|loco|loca|high|puesto|puesta|tomadito|tomadita $
estoy|ando|toy|vengo|sigo|stoy tomado|tomada|high|puesto|puesta|tomadito|tomadita y|pero|asi|ahorita|ahora|por|
    desde|perdon|disculpa|ya|wey|jaja|hoy|la|bien|sorry|no|porque|rn
estoy|ando|toy|sigo muy|bien|algo|medio|un|bastante|super|todavia|media|poco|demasiado|ya poco|poquito? tomado|
    tomada|high|loco|tomadito|mareado
estoy|ando|sigo|andamos|estamos tomando|chupando|pisteando|bebiendo|pedeando|fumando|echando|cheleando|pistiando|
    metiendome|inhalando|drogandome|loqueando ahorita|ahora|con|desde|unas|chelas|cervezas|cheves|aqui|mota|$|tequila|y|
    hoy|marihuana|vino|alcohol|todo|toda|en|un|una|la|mezcal|porro
been|im|am|we|ive|still|just|currently|out|are|i|here|start|started been? drinking|drinkin|smoking|drankin|partying|
    drinkn $
been|ive|im|i am|been? drinking|drinkin|drankin|smoking|boozing all|since|tonight|today|day|a|too|again|and|so|
    heavily|beers|vodka|tequila|whiskey|weed|lately|alot|some|rn|right|now|with|straight|at|hard|but|for
im|am|just|currently|sitting|still drinking|smoking rn|right|now|DRINKS|a|with|at|and|tonight|as|here|some
i|ive|id|already|just|about|im had|drank|drunk|downed|drinkin|drinking|killed|pounded|have|on|taken|took|done|did|
    popped|smoked|hit|ate|finished|snorted|chugged .. DRINKS .. tonight|rn|today|so|already|now|before|this|sorry|in|
    and|$|just|but|lol
i|ive|already|just had|drank|downed|pounded|smoked|popped|snorted|chugged|finished|did HOWMANY .. DRINKS
i|ive|just|id had|have|drank too|way|a much|many|few|lot to|$|tonight|and|drinks|beers|already|today|but|so
had|drank|drunk|drink too|way much|many .. to|$|tonight|and|again|already|today|drink|but|sorry
HOWMANY drinks|beers|shots|tequilas|glasses in|deep|down|later|already|rn|tonight|so|and
on my HOWMANY? .. DRINKS
took|popped|did|snorted|dropped|smoked|hit|eat|ate|taking|on HOWMANY .. xans|xanax|percs|perc|molly|acid|shrooms|
    edible|edibles|coke|meth|lines|weed|blunt|joint|bars|oxy|bowl|bong|crack
just|been|im|still smoked|smoking|hit|smoke|lit|popped|dropped|snorted .. weed|blunt|joint|bowl|bong|pot|a|some|
    meth|crack|dab|molly|acid|pen|coke|xan|perc|cart|edible
DRUNK right|rn|now|af|asf|again|as|tonight|ahorita|texting|here|sorry|already|posting
DRUNK texting|dialing
llevo|ya|voy|van|traigo|llevamos|vamos llevo|me|van|por|en|la|tomo|traigo|encima|como? HOWMANY .. DRINKS
llevo|traigo|voy|vamos|llevamos .. por|la|mi|en? .. DRINKS .. encima|$|y|ya|hoy|ahorita|desde|en|adentro|hasta
voy por|en la|mi|el .. cerveza|chela|cheve|caguama|trago|copa|botella
me|nos eche|aviente|tome|bebi|chupe|fume|meti|chingue|empujé|empuje|di|ech|atasque|tomado|trague|puse|tomo|pistie|
    tire|jale .. HOWMANY .. DRINKS
me|nos eche|tome|bebi|fume|meti|chingue|empuje|di|chupe|pistie|acabo .. DRINKS
me acabo de fumar|meter|tomar|echar|chingar|dar|aventar|inhalar|empujar|beber .. HOWMANY? .. DRINKS
acabo de fumar|tomar|fumarme|meterme|beber|echarme|drogarme|inhalar .. HOWMANY|$|mucho|marihuana|mota|DRINKS
he|hemos|llevo|ando|estoy|estuve|vengo|ya|sigo estado|de|ya? bebiendo|tomando|fumando|chupando|pisteando|peda|pedo|
    beber|tomar todo|toda|desde|alcohol|DRINKS|mucho|hoy|anoche|demasiado|un|como|con|sin|unas
tome|bebi|tomado|bebido|fume|tomamos|chupe|pistie mucho|demasiado|unas|de|un|harto|bastante|algo|tantito .. DRINKS|
    hoy|ahorita|$|mas|y|chingo|vergo|anoche|de|ahora|esta
tome|bebi|fume|tomado|bebido .. hoy|ahorita|ahora|hace
se me subio|subieron|pasaron .. las|el|la|$|ya|alcohol|cheves|copas|chelas|tequila
traigo|tengo|ando|estoy .. un|una|pedo|unos|las|bien|en|de|con pedo|peda|copas|borrachera|jumo|pea|cuete|papalina|
    alcohol|chelas|tragos .. encima|$|que|de|y|bien|pero|ahorita|loca|horrible
estoy|ando|de|en peda|pachanga|farra|juerga
no puedo escribir|teclear ... tome|tomado|borracho|pedo|peda|tomada
todavia|aun traigo|tengo|estoy|ando .. el|la|bajo|con .. efecto|efectos|alcohol|pedo|peda|borrachera
"""
