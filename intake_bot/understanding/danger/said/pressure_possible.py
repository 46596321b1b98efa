"""Being made or pushed to take part, by anyone: possible. Format: see ``grammar``."""

PRESSURE_POSSIBLE = """
== possible
decided|decidio|chose|answered|contesto|signed .. for|por .. me|mi
mas|better me|le|te vale|do|say|agree|sign
mas me|te|le vale
no|not|dont|ni ... quiero|want|wanna|queria|gusta|ganas ... pero|but|y ... KIN|LAWFOLK|they|HE ... insist*|oblig*|
    dice*|dijo|quiere*|make*|making|says|said|want*|told|exig*|me
contest*|answer*|sign*|respond*|firm* .. por|for .. mi|me
KIN|HE .. contest*|answer*|sign*|firm*|pick* .. por|for|me|it .. mi|me
wife|husband|mom|dad|boss|lawyer|po|sister|mama|papa|esposa|esposo|jefe .. signed|put|inscribio|apunto|metio|
    volunteered .. me
KIN|LAWFOLK|they says|say|said|told ... dont|not|never ... no|refuse|back
voluntario|voluntary|voluntaria|optional|opcional|choice|supuestamente|dizque|supposedly|quote ... but|pero|aunque|
    right|lol|yeah|sure|aja|segun|jaja|ya|voluntary|voluntario|quotes|unquote ... sabe|obligan|como|they|yeah|ok|no|
    know|makes|tengo|not|doesnt|pues|really|mom|right|es|feel|sure
recommended|suggested|encouraged|recomendo|sugirio|recomendaron|sugirieron .. strongly|fuerte|mucho|if|fuertemente|
    insistiendo .. you|entiende|know|sabe|$
para|pa|so|nomas|only|to|for .. que|no|keep|avoid|evitar|llevar|theres|there ... bronca|peace|problemas|pleito|
    drama|paz|back|problems|happy|bothering|deje|dejen|quiet|moleste|contenta|contento|fight|contentos|fiesta|pleitos|
    regañen|nagging|mad|enoje|enojen ... casa|home|house|$|en|with|tranquilo|mi|ya|con|my|me|back|off|conmigo|paz
couldnt|cant|no|how|didnt .. say|puedo|pude|podia|could|tell|know .. no|decir|decirle|i|say|how .. no|to|que|say
nobody|noone|nadie|never asked|asks|pregunto|ask .. me|us
sign|signed|firma|firme|firmar|agreed|acepte|accepted ... because|porque|or|to|o|for|so|cause ... pressure|told|
    said|mad|dijo|mom|dad|made|enojar|kept|insistio|mama|presion|boss|threatened|scared|miedo|bote|jail
LAWFOLK|HE|PARENT|KIN|PARTNER|they makes|making|made|make|makin me|us $
LAWFOLK|HE|PARENT|KIN|PARTNER|they makes|making|made|make|makin me|us .. do|agree|sign|go|say|come|talk|meet|answer|
    participate|accept|forgive|apologize|sit|write|text|feel|put .. this|it|$|yes|him|her|them|here|to|these|with|the|
    through|guilty|bad|part|like|for|sorry
not|no|dont|didnt|never want|wanna|wanted|quiero|queria|quise|really .. to|hacer|hacerlo|this|do|be|participar|
    venir|estar|esto ... but|pero ... KIN|LAWFOLK|they|he|she|me|have|tengo|obligan|dicen|quieren|mi|forced|making|
        hay|
    insist|toca|says
CANT say|decir|refuse|negarme|back|echarme|decirle .. no|que|out|para|a .. $|to|no|or|because|atras|without|him|her|
    si|ellos|me|now|ahora
me|nos dijo|dijeron|dicen|dice|exigen|exige|ordenaron|ordeno que|k .. tengo|tenia|debo|tenemos|debia|hay que|
    aceptar|hacerlo|participar|a .. aceptar|hacerlo|participar|hacer|firmar|fuerza|perdonar|decir|ir|venir|estar|
    contestar|obligatorio|huevo|fuerzas|hablar|pedir|esto|entrar
offered|ofrecio|ofrecieron|ofrece|paying|pay|pagar|dinero|money .. me|money|dinero|para|if|si|to ... drop|retire|
    say|quite|forgive|diga|agree|retirar|perdone|accept|firme|cargos|charges
drop|dropping|retirar|quitar|retire|quite .. the|la|los|my .. charges|case|denuncia|cargos|demanda .. or|if|o|$|
    because|says|dice
KIN|LAWFOLK|he|she|they|HE .. will|would|se|be|is|gonna|ll|hell|shell|esta|va|theyll .. mad|angry|furious|enoja|
    enojar|kick|pissed|kill|encabrona|enojaria|hurt|upset .. me|at|if|si|conmigo|$ .. i|me|dont|no|if|out|si|
    digo .. dont|no|say|do|acepto|back|hago|quit|agree|participo|firmo
THREATENER .. me|us ... if|si|unless ... dont|no|do|not|refuse|say

== possible now
feel|feels|siento|afraid|scared|worried|miedo|if|si ... say|digo|said|decir|refuse|niego|back|tell .. no|out|
    que ... hate*|mad|angry|enoj*|blame*|disappoint*|hurt*|trouble|odi*|problem*|decepcion*|jail|everyone|kick*|
        against|
    leave|peor|worse

== possible
LAWFOLK|HE|PARENT|KIN|PARTNER .. says|said|told|tells|say|telling|insists|insisted|keeps|demands|ordered|orders|
    saying|keep|wants|want|expects ... i|me|that|to have|had|must|gotta|should|need|better|got|hafta|to|ought .. to|
    do|agree|this|say|it|take|participate|forgive|meet|accept|go|be|apologize|sign|talk|part|yes .. this|it|yes|do|
    part|agree|him|her|them|meet|forgive|$|participate|say|sign|accept|with|the|apologize|through
== possible asks
do|dont i even? get|have a|any say|choice|voice in|about|$
"""
