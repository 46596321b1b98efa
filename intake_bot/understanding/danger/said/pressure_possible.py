"""Being made or pushed to take part, by anyone: possible. Format: see ``grammar``."""

PRESSURE_POSSIBLE = """
== possible
back out $|now
decided|decidio|chose|answered|contesto|signed .. for|por .. me|mi
mas|better me|le|te vale|do|say|agree|sign
mas me|te|le vale
cant|can|puedo|not|dont .. back|echar*|get|say|salir*|retract* .. out|atras|no|me|ya $|now|anymore|ahora|or
ruega|rogar|suplica|begs|begging|begged|insiste|pide|asks|llora .. me|que|to|mi .. que|to|say|diga|perdone|acepte|
    do .. yes|si|forgive|it|this|perdone|acepte|diga
LAWFOLK|KIN|HE|they ... expects|quiere|want*|need* .. me|que .. to|me|lo .. forgiv*|sign|do|agree|perdon*|acept*|
    firm*|say
no me|nos dejan|deja .. en paz|de .. hasta|$|con|para|y
cornered|acorralad*|trapped
do i even get .. say|choice
not|isnt|no|never|aint .. optional|voluntary|opcional|voluntario|negotiable|choice|mine
mandatory|obligatorio|required .. said|told|they|dijeron|me
easier|mejor|facil|simpler .. to|just|decir|digo .. say|decir|agree|que .. yes|si|sign|agree
say|decir|agree|digo|dije .. yes|si|to .. so|para|pa|cause|porque ... stop*|leave|dej*|quit|mad|bother*|molest*|
    calling|callen|happy|insist*
everyone|everybody|family|familia|todos|mom|mama|they|KIN .. mad|angry|upset|enojad*|molest*|disappointed|hates|
    wont|pissed .. at|conmigo|talk|with .. me|porque|to|for ... not|no|dont|refus*|wont|unless|forgiv*|until|quiero
KIN|LAWFOLK|they ... insist*|exig*|demand*|pressur*|presion*|nag*|push* ... me|i|que|it|acept*|forgiv*|yes|$
no|not|dont|ni ... quiero|want|wanna|queria|gusta|ganas ... pero|but|y ... KIN|LAWFOLK|they|HE ... insist*|oblig*|
    dice*|dijo|quiere*|make*|making|says|said|want*|told|exig*|me
contest*|answer*|sign*|respond*|firm* .. por|for .. mi|me
KIN|HE .. contest*|answer*|sign*|firm*|pick* .. por|for|me|it .. mi|me
deber|obligation|duty|obligacion .. de|to|perdonar|forgive|como .. perdonar|forgive|cristian*|christian|hij*
wife|husband|mom|dad|boss|lawyer|po|sister|mama|papa|esposa|esposo|jefe .. signed|put|inscribio|apunto|metio|
    volunteered .. me
KIN|LAWFOLK|they|ellos dice|dicen|dijo|dijeron que tengo|debo|tenemos|hay que? ir|hacer|hacerlo|aceptar|participar|
    perdonar|firmar|decir|$
KIN|LAWFOLK|they says|say|said|told ... dont|not|never ... no|refuse|back
dont even think about
voluntario|voluntary|voluntaria|optional|opcional|choice|supuestamente|dizque|supposedly|quote ... but|pero|aunque|
    right|lol|yeah|sure|aja|segun|jaja|ya|voluntary|voluntario|quotes|unquote ... sabe|obligan|como|they|yeah|ok|no|
    know|makes|tengo|not|doesnt|pues|really|mom|right|es|feel|sure
strongly|fuerte|firmly|highly .. recommended|suggested|encouraged|recomendo|sugirio|advised|urged
recommended|suggested|encouraged|recomendo|sugirio|recomendaron|sugirieron .. strongly|fuerte|mucho|if|fuertemente|
    insistiendo .. you|entiende|know|sabe|$
not|no|dont|ni .. even|se|siquiera|te .. think|thinking|piense|ocurra|thought|occur .. about|decir|saying|say|en|
    of .. no|saying|que|negarme|refusing|decir
para|pa|so|nomas|only|to|for .. que|no|keep|avoid|evitar|llevar|theres|there ... bronca|peace|problemas|pleito|
    drama|paz|back|problems|happy|bothering|deje|dejen|quiet|moleste|contenta|contento|fight|contentos|fiesta|pleitos|
    regañen|nagging|mad|enoje|enojen ... casa|home|house|$|en|with|tranquilo|mi|ya|con|my|me|back|off|conmigo|paz
get them|her|him|my|everyone off my
que|so|para .. ya|they|she|he|me .. dejen|deje|leave|stop|quit|shut|callen|calle .. en|me|nagging|up|asking|chingar|
    joder|molestar|bugging|about
what|que|how|como .. was|could|iba|podia i|a|decir|yo .. gonna|say|tell|decir|supposed|no|decirle .. no|$|her|him|
    them|decirle|tell|say
couldnt|cant|no|how|didnt .. say|puedo|pude|podia|could|tell|know .. no|decir|decirle|i|say|how .. no|to|que|say
put me .. yes .. guess
yes i guess $
supongo|guess|pos|pues que|so|ya|ni|i .. si|yes|ni|modo|have .. ni|toca|no|choice|si|modo|to
ni modo .. toca|tengo|acepto
no|nobody|never|nadie|noone|didnt|ni|solo .. me .. pregunto|preguntaron|asked|avisaron|consultaron|dijeron|
    informaron ... si|if|yo|me|nada|what|dia|quiero|queria|vos|el|$
nobody|noone|nadie|never asked|asks|pregunto|ask .. me|us
not|no|dont|ni .. want|wanna|quiero|ganas|even ... make|making|makes|me|obligan|have|tengo|pero|but|im ... me|do|
    hacerlo|verla|verlo|here|it|to|ir|que|there
sign|signed|firma|firme|firmar|agreed|acepte|accepted ... because|porque|or|to|o|for|so|cause ... pressure|told|
    said|mad|dijo|mom|dad|made|enojar|kept|insistio|mama|presion|boss|threatened|scared|miedo|bote|jail
mis papas|padres|jefes|papa|mama ya? dijeron|dijo|decidieron|decidio|firmaron|firmo|aceptaron que|por .. si|voy|yo|
    mi|vaya
my mom|dad|parents|lawyer|po|grandma|wife|husband|family already? decided|signed|agreed .. for|me|up
crying|begging|llorando|rogando|suplicando|cried|begged|lloro|rogo ... me|chance|please|que|por|do|mi|diga|say|to|
    my ... yes|chance|me|si|perdone|this|forgive|hours|kitchen|firme|agree|retire
owe|debo|debemos|deuda|favor .. them|his|a|le|her|to|su|family|me|familia ... so|asi|cant|no|say|have|por|family|
    familia
FORCING|FORCES me|us
forced|pressured|coerced|obligated|presured .. to|into|by|me
presionada|presionado|presionando|presiona|presionan|pressured|pressuring .. $|de|para|from|to|on|a|por|me|by|into|
    about|here
LAWFOLK|HE|PARENT|KIN|PARTNER .. says|said|told|tells|say|telling|insists|insisted|keeps|demands|ordered|orders|
    saying|keep|wants|want|expects ... i|me|that|to have|had|must|gotta|should|need|better|got|hafta|to|ought .. to|do|
    agree|this|say|it|take|participate|forgive|meet|accept|go|be|apologize|sign|talk|part|yes .. this|it|yes|do|part|
    agree|him|her|them|meet|forgive|$|participate|say|sign|accept|with|the|apologize|through
LAWFOLK|HE|PARENT|KIN|PARTNER|they says|said|told|tells|say|telling i|me have|had|must|gotta|got|need|hafta to|do|$|
    agree|say|accept|forgive|go $
LAWFOLK|HE|PARENT|KIN|PARTNER|they says|said|told|tells|say|telling i|me have|had|must|gotta|got|need|hafta to do|
    agree|accept|forgive|participate|meet|say|go|talk|sign|apologize|settle .. this|it|$|him|her|them|yes|part|so|or|
    with|through|the|to|and
LAWFOLK|HE|PARENT|KIN|PARTNER|they makes|making|made|make|makin me|us $
LAWFOLK|HE|PARENT|KIN|PARTNER|they makes|making|made|make|makin me|us .. do|agree|sign|go|say|come|talk|meet|answer|
    participate|accept|forgive|apologize|sit|write|text|feel|put .. this|it|$|yes|him|her|them|here|to|these|with|the|
    through|guilty|bad|part|like|for|sorry
LAWFOLK|HE|PARENT|KIN|PARTNER|they pushing|pushed|pushes|push|pressed|pressing|nagging|guilt|guilting|tripping|
    begging|hounding me|us .. to|into|about|if|because|$ .. do|say|agree|this|sign|meet|it|forgive|doing|yes|part|$|
    accept|him|her|meeting|drop|saying|them|not
pushing|pushed|nagging|guilt|guilting|hounding me|tripping .. to|into|me|about .. do|say|agree|this|sign|meet|it|
    forgive|doing|into|yes|part|accept|saying|not|drop|take
only|just|solo|nomas|nada|reason|i doing|did|agreed|said|here|im|am|signed|saying|lo|estoy|acepte|vengo|hago|vine|
    participo|digo|came|agree .. this|it|yes|because|hago|por|here|acepte|aqui|porque|so|cause|bc|esto|cuz|for|si|para|
    that|up .. because|my|cause|cuz|porque|mi|bc|so|they|he|me|mis|for|is|court|judge|que ... KIN|LAWFOLK|told|said|
    made|makes|wants|says|dijo|obliga|dijeron|quiere|insist|insistio|deje|moleste|off|asked|making|dice|insiste|pidio|
    leave
doing this for .. KIN|LAWFOLK|them|him|her|judge
not|no|dont|didnt|never want|wanna|wanted|quiero|queria|quise|really .. to|hacer|hacerlo|this|do|be|participar|
    venir|estar|esto ... but|pero ... KIN|LAWFOLK|they|he|she|me|have|tengo|obligan|dicen|quieren|mi|forced|making|hay|
    insist|toca|says
dont|didnt|never|no|not even|really|ni want|wanna|wanted|quiero|queria|quise|siquiera .. to|hacer|hacerlo|this|do|
    be|here|part .. do|this|be|esto|hacerlo|participar|here|it|part ... but|pero|my|mi
didnt|nobody|noone|nadie|sin|never ask|asked|preguntaron|pregunto|preguntarme|consulto|consultaron .. me|si|if
signed|sign|metieron|apuntaron|inscribieron|put|volunteered|anotaron|apunto|metio|enrolled .. me|us .. up|sin|aqui|
    en|in .. without|sin|a|for|to|this|asking|esto|fuerza|preguntar|fuerzas|asked|preguntarme
feel|feeling|felt|siento|feels|sentí like|que|i|its|as? .. have|must|tengo|gotta|no|had|supposed|cant|debo to|que|
    choice|choose|opcion|say $
feel|feeling|felt|siento|feels like|que|i|its|as? .. have|must|tengo|gotta|no|had|supposed|cant|debo to|que|choice|
    say|no .. do|say|this|decir|aceptar|hacerlo|agree|yes|go|hacer|meet|forgive|perdonar|no|participar|it|choice|out|be|
    because|or|so
CANT say|decir|refuse|negarme|back|echarme|decirle .. no|que|out|para|a .. $|to|no|or|because|atras|without|him|her|
    si|ellos|me|now|ahora
afraid|scared|miedo .. to|de|a .. say|decir|refuse|negarme|back|tell .. no|que|out|them|atras
a|ala|por fuerza|fuerzas|huevo|webo|guevo|wevo .. tengo|me|quieren|aqui|vine|hacer|voy|aceptar|participar|venir que|
    tienen|trajeron|haga|firme|participe
tengo que|k .. a|por fuerza|fuerzas|huevo|webo
quieren|quiere|exige|exigen|insiste|insisten|dijo|dijeron|ordeno|ordenan|empenada|necia|necio|aferrado|aferrada|
    aferrados ... que|k ... acepte|participe|firme|diga|perdone|tengo|tenia|debo|haga|vaya|retire|venga|hable|conteste|
    entre|hacerlo|quite|quiera|no|acepto|pida|tiene ... lo|esto|acepte|aceptar|hacerlo|participar|perdon|perdone|$|
    mediacion|al|a|denuncia|hacer|programa|juicio|fuerza|no|haga|el|le|firmar|cargos|decir|ir
me|nos dijo|dijeron|dicen|dice|exigen|exige|ordenaron|ordeno que|k .. tengo|tenia|debo|tenemos|debia|hay $
me|nos dijo|dijeron|dicen|dice|exigen|exige|ordenaron|ordeno que|k .. tengo|tenia|debo|tenemos|debia|hay que|
    aceptar|hacerlo|participar|a .. aceptar|hacerlo|participar|hacer|firmar|fuerza|perdonar|decir|ir|venir|estar|
    contestar|obligatorio|huevo|fuerzas|hablar|pedir|esto|entrar
me|nos mando|mandaron|mandan|manda|trajo|traen|metio|metieron|hace|hacen|hicieron|hizo|convencieron|apuntaron|
    pusieron|puso a|de|por|venir|hacer|firmar|aceptar|en|sin|hacerlo|esto|decir|participar .. fuerza|mala|fuerzas|hacer|
    esto|aceptar|firmar|$|huevo|hacerlo|participar|aqui|preguntar|gana|si|preguntarme|malas
me|nos mete|meten|metiendo|estan|traen|tienen .. presion|mucha|encima|chinga|hasta|harta|harto .. $|para|presion|
    con|que|la|mi|madre
insiste|insisten|insistiendo|insistio|encima|duro|necia|necio|terca|chingando|friegue|jode|jodiendo|dale .. en|con|
    que|de|a|para|y ... acepte|participe|firme|aceptar|diga|hacer|perdone|vaya|esto|participar|haga|si|hable|perdonar|
    que
a force|mandatory|obligatorio|forced|required|forzoso .. to|or|for|by|para
mandatory|obligatorio .. for|para|me|or
threatened|threatens|threatening|amenazo|amenazan|amenaza|amenazaron ... kick|fire|leave|divorce|correrme|con|take|
    tell|report|dejar|quitarme|if|si ... dont|no|out|me|if|kids|hijos|casa|job|trabajo|si|police|migra
offered|ofrecio|ofrecieron|ofrece|paying|pay|pagar|dinero|money .. me|money|dinero|para|if|si|to ... drop|retire|
    say|quite|forgive|diga|agree|retirar|perdone|accept|firme|cargos|charges
drop|dropping|retirar|quitar|retire|quite .. the|la|los|my .. charges|case|denuncia|cargos|demanda .. or|if|o|$|
    because|says|dice
i have to .. or .. jail|prison|back|violated|lose|go|revoked|house|kicked|fired
have|tengo|had to|que .. because|or|porque|o .. my|mi|el|la|they|he|the|me .. KIN|LAWFOLK|said|told|dijo|dijeron|
    makes|obligan|says
KIN|LAWFOLK|he|she|they|HE .. will|would|se|be|is|gonna|ll|hell|shell|esta|va|theyll .. mad|angry|furious|enoja|
    enojar|kick|pissed|kill|encabrona|enojaria|hurt|upset .. me|at|if|si|conmigo|$ .. i|me|dont|no|if|out|si|
    digo .. dont|no|say|do|acepto|back|hago|quit|agree|participo|firmo
THREATENER .. me|us ... if|si|unless ... dont|no|do|not|refuse|say

== possible now
forcing|forced|forces|obligan|obligad*|obligaron|presionan*|presionad*|pressur*|coerc*|blackmail*|chantaj* .. me|us|
    to|into|a|para|por|in|nos
me|nos|i|im .. forc*|oblig*|presiona*|pressur*|coerc*|blackmail*|chantaj*
cosa|idea|decision|plan .. de|of .. mi|my|KIN .. $|no|not|KIN|y
fue|was|its|es|is .. cosa|idea|decision .. de|of|mi .. mi|su|my|KIN
my|mi|the KIN .. idea|decision|choice not|no|$
KIN|HE|LAWFOLK ... quiere|wants|want|quieren|wanted|expects|exige|need|needs .. que|me|i|for .. to|me|diga|acepte|
    firme|vaya|participe|perdone|haga .. do|say|agree|forgive|sign|go|si|esto|yes|this|accept|it|drop|$
feel|feels|siento|afraid|scared|worried|miedo|if|si ... say|digo|said|decir|refuse|niego|back|tell .. no|out|
    que ... hate*|mad|angry|enoj*|blame*|disappoint*|hurt*|trouble|odi*|problem*|decepcion*|jail|everyone|kick*|against|
    leave|peor|worse
dont|not|no|never|didnt|ni|nunca .. want|wanna|quiero|queria|wanted .. to|this|esto|hacer*|do|be|estar|it|part|
    fue .. cosa|idea|mom|mama|wife|mujer|husband|esposo|lawyer|abogado|familia|family|court|po|padres|parents|jefa|jefe|
    marido

== possible asks
do i even? get .. say|choice
es mi deber|obligacion .. perdonar*|aceptar|ir
"""
