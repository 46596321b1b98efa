"""Being made or pushed to take part, by anyone: clear. Format: see ``grammar``."""

PRESSURE_CLEAR = """
== clear
pagaron|pagan|pago|paid|pay .. me? .. para|pa|to .. que .. diga|perdon*|say|forgive
if|si .. me|i rajo|raje|back|retract*|echo .... cobr*|kill*|hurt*|pay|mata*|buscan
told|said|dijeron|dijo .. id|ill|i|hed|me .. arrested|jail*|violat*|kick*|fired|lock*|revok*|sent|evict*|arrest*|
    carcel|encerrar*|meter* .. if|unless|si|unless
forced|making|make|made|hicieron|hizo me .. sign|firmar
sign|do|agree|go|accept|firmo|firma|acepto or|o .. lose|pierdo|jail|back|out|kick* .. my|me|mi|jail|to|$
no tengo|tenia|tuve|dejan|dan|dieron|dejaron otra? opcion|alternativa|eleccion $|y|pero|me|porque|mas
telling|tells|told|dice|diciendo|dicta*|makes .. me .. what|lo|que .. to|que .. type|say|write|put|answer|contest*|
    escrib*|diga|ponga
pick*|choos*|answering|contestando|eligiendo|escogiendo .. the|my|las|mis|for .. answers|respuestas|me
pag*|paid|offer*|ofrec* .. me|us ... para|pa|to|so .. que|say|forgive|drop|i .. diga|digo|forgive|say|yes|perdon*|
    drop|retir*|acept*
if|si .. back|me|i .. out|rajo|arrepiento|retiro|salgo|quit .. me|they|he|ill .. la|las|lo|kill|hurt|mat*|cobr*|
    come|get
no firm*|acept*|voy|hago|particip* .... acaba|pierd*|quita*|corre*|trabajo|casa|hijos|papeles
sign|do|agree|firma*|acept*|go|say|accept|participate|participa .. it|this|yes|or|o .. or|o .. lose|go|get|hes|me|
    im|te|la|back|they|out|kick*|evict*
si no .. entro|voy|firmo|acepto|hago|participo|digo|vengo .. me .. revoc*|met*|mand*|regres*|corr*|quit*|encierr*
trajeron|traen|trajo|metieron|vine|vengo|estoy|tienen|hacen|dragged|brought .. a|por la|mala? fuerza|fuerzas|huevo
take|taking|quitan|quita|quitarme|lose|no|cut|cutting|stop .. kids|food|stamps|benefits|housing|check|papers|hijos|
    ninos|ayuda|casa|apartment|job|trabajo|visa|papeles|custody|visits|visitas|probation ... if|unless|si ... dont|
    refuse|not|no|say|back|quit
if|si ... dont|refuse|no|not ... violate|violated|jail|prison|evict*|deport*|kids|kick*|corre|fire*|hurt|lose|
    homeless|custody|carcel|bote|corren|quita*|regres*|golpe*|revo*
LAWFOLK|KIN|HE|they ... have|must|gotta|need|better|tengo to? .. say|do|agree|sign|take|accept|decir|firmar|
    aceptar ... or|o .. jail|prison|else|im|he|she|they|lose|kick|go|me .. jail|prison|lose|back|out|leave|kick|
    violated|$
amenaz* .. con .. quitarme|correrme|dejarme|meterme|mandarme|regresarme|acusarme|denunciarme ... si|hijos|no
threaten* .. to .. take|leave|kick|fire|violate|send|report|divorce ... if|unless|kids
lose|losing|pierdo|perder|perderia|quitan|quitar|take .. my|mis|mi|a|custody|the|el|me .. kids|job|house|hijos|
    trabajo|casa|kid|baby|children|son|daughter|spot|apartment|custodia|papeles|probation .... if|unless|si .. i|no|
    me .. dont|no|say|hago|voy|acepto|show|refuse|miss|firmo|do
if|unless i|we dont|refuse|say|wont|back|quit .... lose|jail|prison|out|kicked|fired|violated|back|kids|take|street|
    revoke|homeless|juvie|detention|charges|warrant|hurt|regresa|corre|quita|mata|jeopardize
or|o .. dont|not|no|else|get|im|he|she|they|me .. come|violates|violate|fired|back|out|kicks|sends|kick|send|locked|
    atengo|regresan|corren|lose|regreso|prison|jail|meten|quitan|pierdo .. back|me|$|us|monday|of|jail|out|in|mi|mis|a
o|either acepto|firmo|voy|hago|digo|lo|sign|do|i|aceptaba|firmaba|aceptas|firmas .. o|or|go .. me|no|jail|i|im|te|
    la|he|they|back
do|sign|agree|go|take|acepta|firma|say|show it|up|this|yes|to|the|or|deal .. or .. else|he|she|they|dont|hell|
    theyll|see|im|youre|your|get
out of .. church|house|program|family|will|job|team|gang|shelter|casa ... if|unless|si|until .. i|no|dont
unless i .. sit|sign|agree|do|go|meet|apologize|forgive|say|talk|come
KIN|LAWFOLK|HE|they is|are|am|be? making|makes|make|made me $
KIN|LAWFOLK|HE|they is|are|am|be? making|makes|make me do|go|come|sign|agree|say|meet|apologize|forgive|participate|
    talk|sit
me|nos regresa|regresan|corre|corren|mete|meten|manda|mandan|deporta|deportan|encierra|encierran|quita|quitan|
    revoca|revocan|saca|sacan|bota .. a|de|al|la|mis|mi|los|el .... si|if|no
no .. me dejan|deja|dejaron decir|negarme|salirme|elegir|opinar|escoger .. no|$|que|nada
take it or
see what happens
FORCING me|us $
being|been|am|im|was|getting|feel|feeling|felt|i|are|kinda? FORCED $
being|been|am|im|was|getting|feel|feeling|felt|i|are|kinda being? FORCED to|into|by|and|but|because|so|here|in|from|
    like|with|about|cuz|or
AUX|me|nos OBLIGANDO $
me|nos esta|estan|anda|andan|vienen|sigue|siguen|ha|han|traen|tienen|viven|quieren|tratan|quiere|
    trata de? OBLIGANDO|OBLIGAR|OBLIGADO
AUX OBLIGANDOME
me|nos OBLIGA a|para|que|$|con|mi|y|todos|por|ir|hacer|el|la
me|nos OBLIGO a|para .. participar|aceptar|firmar|venir|hacer|decir|esto|hacerlo|estar|entrar|que|contestar|ir
me|nos siento|sentimos|sentia|siente|veo muy|bien|como|un|medio|bastante|poco? OBLIGADO
estoy|fui|vengo|soy|ando|vine|sigo|estamos|participo|acepte siendo? OBLIGADO
me|nos tienen|tiene|traen|trae|han OBLIGADO
lo|esto hago|acepto|haciendo|acepte|firme OBLIGADO
contra|against de? my|mi own? voluntad|will
no es|fue|vengo|vine|lo|estoy|hago|acepto .. por|mi|de .. mi|voluntad|gusto|propia|decision|eleccion .. voluntad|
    propia|gusto|decision|mia|$
no es por? gusto
no .. por|de gusto|voluntad propia|$
no tengo|hay|tuve|tenemos otra? opcion|alternativa|remedio|salida|eleccion $|mas|y|pero|me|porque
no me queda|quedo|dejan|dejaron|dan .. otra|opcion|remedio
have|had|got|given|gave|leave|left|i|me|theres|with no other? choice|option|say $|but|and|because|here|or|really|so
not|isnt|wasnt|aint|never .. my|a|up|really .. choice|decision|to|idea .. $|me|to|my|but|it|they|hers|moms
under duress|pressure|threat|presion|amenaza .. to|from|$|para|de|by|and
bajo presion|amenaza|amenazas
blackmail|blackmailing|blackmailed|chantaje|chantajea|chantajeando|chantajeado|coerced|chantajean|extorsion|
    coaccionada|coaccionado|coercion|chantajeada
bullied|guilted|tricked|pushed|talked|manipulated|strongarmed|dragged|roped into .. this|it|doing|saying|meeting|
    agreeing|signing|forgiving|talking
twisting|twisted|twist my arm
THREATENER ... if|si|unless|or|o i|no|me|else|si|yo|dont|we|if .. dont|no|do|else|not|refuse|say|lo|firmo|acepto|
    participo|hago|voy|quiero|digo|perdono|agree|didnt .. agree|do|say|meet|sign|this|go|acepto|hago|firmo|participo|
    voy|show|it|no|talk|perdono|hacerlo|take|participate|accept|come|$|forgive|que
if|unless i|we|im dont|do|not|refuse|say|didnt|doesnt|wont .. agree|do|say|meet|sign|this|go|participate|accept|no|
    come|take|show|it|talk|forgive|cooperate|comply|part .. THREAT
if i dont|refuse|say|not ... kick|kicks|kicking|jail|prison|lose|violate|violated|hurt|leave|leaves|beat|evict|fire|
    locked|lockup|hit|out|cut|revoke|tell|report|arrested|deport|deported|mad|disown|jammed|custody
si no .. acepto|participo|hago|firmo|voy|perdono|quiero|niego|lo|no|digo|contesto|coopero|presento|vengo|llego|
    retiro .. THREAT
si no ... me|nos corre|corren|meten|mandan|regresan|encierran|quitan|deja|dejan|golpea|golpean|mata|matan|pega|
    pegan|encarcelan|deportan|corra|metan|manden|echan|echa|quita|denuncia|denuncian|revocan|va|van|acusan|meto|manda|
    regresa|bota|botan|encanan|mete|arrestan|revoca|madrea|parte
or|o else .. $|he|they|hes|she|theyll|theyre|my
o si|de no|lo|contrario .. me|no|nos|va .. corre|corren|meten|mandan|regresan|van|quitan|encierran|va|atenga|pesar
or .. theyll|hell|shell|they|he|she .. kick|jail|prison|lose|violate|go|send|locked|hurt|leave|take|back|revoke|get|
    beat|evict|fire .. me|jail|us|prison|my|back|out|up|time|kids|violated|to|probation|$
they|theyre|he|hes|she|shes|KIN are|is|keep|keeps? forcing|pressuring|obligando|presionando me to|into|a|para .. do|say|
    agree|meet|go|sign|decir|ir|hacer|firmar
i|we dont have a|any|no choice $|here|in
== clear plain
KIN|HE|they says|say|said|told .. have|got|gotta|need to .. or .. kicks|kick|kicked|throws|throw me out
"""
