"""Drunk or high at this moment: possible. Format: see ``grammar``."""

DRINK_POSSIBLE = """
== possible mine past
been|im|was sipping|sippin|drinkin|boozing|day|partying .. all|since|afternoon|tonight|today|wine|day|a
HOWMANY DRINKS .. y|and|ya|ando .. ya|ando|feel|im|contento|feeling|me
im|i|am|estoy|ando|toy|sigo|vengo|feel|super|bien|so|muy|still|got|tan|medio|todo|re .. borrach*|drunk|wasted|
    stoned|drogad*|marihuan*|mariguan*|intoxicat*|jendi*|jumao|ajuma*|arrebata*|fumao|tomao|emborrach*|pistead*|
    embriag*|crossfaded|sloshed|hammered|plastered
toy|estoy|ando|toi .. jendio|arrebatao|fumao|prendio|bebio|tomao|guaneado|pluto|jarto|peda|sabroso|borrachon|quemao|
    entonao
no estoy|ando|ni en mis|mi cinco|5|sentidos|juicio
unas|unos|con|HOWMANY tequilitas|traguitos|chelitas|cervecitas|copitas|tequilas|tragos|copas|vinitos|mezcalitos|
    cubitas|roncitos|whiskicitos|caguamitas encima|y|ya|uno|dentro|adentro|de
con|traigo .. tequilitas|traguitos|chelitas|cervecitas|copitas|mezcalitos|tragos|copas|tequilas
when|till|until|cuando|once .. im|sober|sobrio|se|straight|soberup .. straight|sober|sobrio|baje|sobria|pase|clear|
    down ... tomorrow|$|up|efecto|ask|manana|borrachera|to|lo
take|took|taking|tome|agarre|something|somethin|algo ... edge off
something|algo|lil|little .. to|para .. edge|calm|relajarme|relax|agarrar|calmar|courage|valor .. off|down|me|
    nervios|$|valor|up|los
letras|letters|pantalla|screen|words|teclas|keys ... mueven|moving|bailan|blurry|borroso|borrosa|swimming|veo|doble|
    double|spinning|bien|dancing
im|ive|am|been .. DRUNK
estoy|ando|toy|sigo|vengo .. DRUNK
had|having|drank|drinking|drink|have|bebiendo|tomando|tomado|tome|smoking|smoked|fumando|fume|
    fumado .. HOWMANY .. DRINKS .. and|so|$|rn|right|tonight|today|hoy|ahorita|now|with|con|ya|y|already|while|earlier|
    in|since
drinking|bebiendo|tomando|pisteando|chupando right|rn|now|tonight|ahorita|ahora|hoy|otra|again|today|solo|sola
todo|everything|room|cuarto da|me|is|its|esta vueltas|spinning|girando|da
"""
