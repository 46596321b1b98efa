"""Drunk or high at this moment: possible. Format: see ``grammar``."""

DRINK_POSSIBLE = """
== possible mine past
been|im|was sipping|sippin|drinkin|boozing|day|partying .. all|since|afternoon|tonight|today|wine|day|a
HOWMANY DRINKS .. y|and|ya|ando .. ya|ando|feel|im|contento|feeling|me
crudo|cruda|hungover ... tomado|tomada|pedo|peda|borracho|borracha|drunk
todavia|aun|medio|poco ... tomado|tomada|pedo|peda|borracho|borracha|high|drunk
im|i|am|estoy|ando|toy|sigo|vengo|feel|super|bien|so|muy|still|got|tan|medio|todo|re .. borrach*|drunk|wasted|
    stoned|drogad*|marihuan*|mariguan*|intoxicat*|jendi*|jumao|ajuma*|arrebata*|fumao|tomao|emborrach*|pistead*|
    embriag*|crossfaded|sloshed|hammered|plastered
toy|estoy|ando|toi .. jendio|arrebatao|fumao|prendio|bebio|tomao|guaneado|pluto|jarto|peda|sabroso|borrachon|quemao|
    entonao
on my first|second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|HOWMANY .. glass|beer|drink|shot|bottle|wine
no estoy|ando|ni en mis|mi cinco|5|sentidos|juicio
not|no in|en my|mi|mis right|juicio|cinco .. mind|sentidos
unas|unos|con|HOWMANY tequilitas|traguitos|chelitas|cervecitas|copitas|tequilas|tragos|copas|vinitos|mezcalitos|
    cubitas|roncitos|whiskicitos|caguamitas encima|y|ya|uno|dentro|adentro|de
encima uno dice|habla
con|traigo .. tequilitas|traguitos|chelitas|cervecitas|copitas|mezcalitos|tragos|copas|tequilas
when|till|until|cuando|once .. im|sober|sobrio|se|straight|soberup .. straight|sober|sobrio|baje|sobria|pase|clear|
    down ... tomorrow|$|up|efecto|ask|manana|borrachera|to|lo
meds|pills|painkillers|medicine|pastillas|medicamento|medicina|medication|norco|oxy ... got|have|loopy|foggy|woozy|
    high|out|drogado|drogada|atarantada|atarantado|ida|volando|kicking|mensa|menso|fuzzy
loopy|woozy|atarantado|atarantada|mareadito|alegre|alegrito|alegron
ando|estoy|ya .. medio|algo|un|bien .. alegre|happy|mareado|prendido|contento|entonado|alegrito|puesto|mareadito|
    acelerado|prendida|entonada|ido
take|took|taking|tome|agarre|something|somethin|algo ... edge off
something|algo|lil|little .. to|para .. edge|calm|relajarme|relax|agarrar|calmar|courage|valor .. off|down|me|
    nervios|$|valor|up|los
la|agarrar|darme|para .. valor ... tequila|trago|cerveza|copa|mezcal|whisky
letras|letters|pantalla|screen|words|teclas|keys ... mueven|moving|bailan|blurry|borroso|borrosa|swimming|veo|doble|
    double|spinning|bien|dancing
ni|no veo|puedo|atino bien? .. pantalla|letras|escribir|teclas|vien|teclear
fiesta|party|pachanga|boda|reventon|carnita|club|kegger ... veo|tomado|tragos|drinks|shots|drunk|jaja|chelas|
    tequila|cervezas|pantalla|lit|beers
salud $
cheers|salud .. compa|rey|bro|amigo|buddy|mi|brother
lo que|q ud|usted diga|digas|mande .. rey|jefe|salud|patron|reina|mi
i love|luv|lvoe you|u|yall .. man|bro|buddy|guys|so
smoking|smoked|fumando|fume|fumo .. weed|bud|tree|mota|something|gallo|pot|hierba|yerba ... calm|chill|rn|now|
    ahorita|antes|before|relax
im|ive|am|been .. DRUNK
DRUNK sorry|perdon|disculpa
estoy|ando|toy|sigo|vengo .. DRUNK
estoy|ando|sigo puesto|mal|marinado|happy|alegre .. de|por|con|$ .. alcohol|tragos|copas|$|chelas|mota
a little|bit DRUNK
had|having|drank|drinking|drink|have|bebiendo|tomando|tomado|tome|smoking|smoked|fumando|fume|
    fumado .. HOWMANY .. DRINKS .. and|so|$|rn|right|tonight|today|hoy|ahorita|now|with|con|ya|y|already|while|earlier|
    in|since
drinking|bebiendo|tomando|pisteando|chupando right|rn|now|tonight|ahorita|ahora|hoy|otra|again|today|solo|sola
started|start|volvi|recai|relapsed|relapse|back|using|slipped .. drinking|using|to|a|tomar|beber|drogarme|consumir|
    again|fumar|today|drugs|on .. again|hoy|$|anoche|tonight|today|drinking|meth|alcohol|otra|last|drugs|pills|heroin
i|im relapsed|using again|today|tonight|last|on
todo|everything|room|cuarto da|me|is|its|esta vueltas|spinning|girando|da
cant|no type|puedo|see|think|text|walk|escribir|even straight|bien|right ... drunk|drank|beers|high|drinks|tome|
    borracho
bad trip
drunk|stoned|wasted|borracho|pedo|peda|borracha .. typing|typos|text|escribo
"""
