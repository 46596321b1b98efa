"""Figures of speech for yes, from both languages and many places: no reason against, a word given, a name put down.

Written as yes_no_phrases: each line is one idea with the words in which others tell it.
"""

from __future__ import annotations

from intake_bot.understanding.yes_no_ideas_to import TO_ENGLISH, TO_SPANISH

YES_PLAIN = f"""
    i? will|would|could|can not say no
    why would i say no to that|it
    you twisted my arm
    never been surer|more of
    if it helps i am game
    why would|should i|we say no|refuse to? that|it|this?
    who could|would say no|refuse to?
    i? keep my|a word|promise|promises
    nothing would make me prouder|happier|gladder
    twisted my arm
    i? do not see a|any|the downside|harm|reason why? not?
    can not see a|any downside|harm
    with bells on
    never been|felt surer|more sure|certain|ready
    put my name on|down it|the|for
    then i am game|in|down
    i am game|down
    and i finally am|did|will
    fine|ok|okay|good by|with my wife|husband|family|kids|mom so|and it is? fine|ok|okay|good by|with me
    absolutely|definitely|totally|certainly|hell|oh|of_course no problem|problems|issue|issues|objection|objections|\
worries|doubt|qualms at|with? all|it|that?
    # who is spoken to
    yes|yeah|yep|yup|sure|ok|okay {TO_ENGLISH}
    yes|yeah|yep|sure young|my|miss lady|man|friend|dear|love|lady
    of course {TO_ENGLISH}
    yesm|yesmaam|yessuh|yeppie|yeppo|yuppie|yessss|yepp|yupp|yess|yass
    # no reason against
    can|could not think of a|one|any good? reason not|to|why to? say? no?
    can|could not come up with a|one|any reason not|to to? say? no?
    not a single|one reason not|to to? say? no?
    nothing to lose
    have|got nothing to lose
    what have i got to lose
    i would|will? be? a? fool|crazy|dumb|stupid|silly|nuts|insane|an_idiot not to|if
    be|is|am a? fool|crazy|dumb|stupid|silly|nuts|insane not to
    be|is a? fool|crazy|dumb|stupid|silly|nuts|insane to say no
    would not be right|fair|decent|proper not to|if
    only|just right|fair|decent|proper that? i|we? do|did|say|said? yes
    # it was said already, and stands
    i|we already? said yes
    already? told you|them|yall yes
    said|told you|them|yall|him|her|everybody|someone|somebody i would
    still a? yes
    same answer as before|yes
    answer is|stays|remains a? yes|yeah|yep
    i? will|would|did not change my mind yes
    # where it ended
    landed|settled|agreed|decided|ended on|at|up|with a? yes|yeah
    came|come down|out|around|round to|on|at? a? yes|yeah
    we both|all? say|said|vote|voted|agree|agreed yes
    today|now|tonight|nowadays it|that|my|the answer? is a? yes|yeah
    today|now i say|am yes
    i am for it|this|that
    now i am for it|this|that
    changed my mind yes
    # put me down
    put|mark|write|pencil|jot me|us down as|for a? yes
    put|mark|check|tick my|the name|box
    put|mark a? check|checkmark|x by|on|next
    check|tick|mark|circle|put yes|the_yes
    # the words taken from one's mouth
    took the words right? out of|from my mouth
    you|u|yall took|stole my words
    read|reading my mind
    exactly|just|precisely what i was about|going|fixing|thinking|wanting to? say|ask|do?
    what took you|yall so long
    about time you|yall|somebody|someone asked
    been waiting|hoping for? you|somebody|someone|yall to|would ask|call|write
    # by me
    ok|okay|fine|good|cool|alright|aok|okey|dandy|gravy by me|us
    whatever you|yall need i am in
    i am in
    i am so|all|totally there|in|onboard
    consider me in|there|yes
    let us ride|rock|roll
    # what holds it
    with all my heart|soul
    from the bottom of my heart
    cross my heart
    you have|got my word
    my word on it
    on my mother|mothers|mama|mamas|kids|soul|honor|grave yes|grave|life|soul|honor
    scouts honor
    hand to god
    swear to god yes
    i do|will|would and i am not
    no ifs ands? or? no? buts
    no ifs
    no doubt about it
    no two ways about it
    no hesitation|hesitations|second_thoughts
    wild horses could not keep|stop|hold
    # a wish in reverse
    do not mind if i do
    would not say no
    would not turn it|that|you down
    would not dream of saying|missing|turning|refusing no|it|that
    not about|going to say no
    # es
    no tengo|hay|veo por que decir|decirle|negarme|negar que? no?
    firmo donde|lo|ahora|ya sea|quieran|digan|que
    encantado|encantada|feliz|contento|contenta de la|mi|toda? vida
    no me voy a echar|rajar|negar para|pa|atras?
    no me echo|rajo para|pa|atras?
    si|yessi|sip|simon|claro|dale|ok|bueno|sale|va {TO_SPANISH}
    si|yessi|claro mi|mii amor|vida|reina|rey|cielo|corazon|gente|estimado|estimada|lic|jefe
    si|yessi|claro que? yes
    dalee|dalle|dalepues|salee|vaale|valee|claroo|claroque|oralee|andalee|vaa|simonn|sipp|sepi|sipiii|siip|ziii|zi
    # nothing against
    por mi|mii que no quede|falte
    que no quede|sea por mi|mii
    por mi|mii no hay|queda falla|pierde|pega|bronca|problema
    por mi|mii no ha de quedar
    de mi|mii parte si|yessi|adelante|no_hay|encantado|encantada
    de mi|mii parte no hay|tengo problema|inconveniente|pega|bronca
    como chingados|carajos|diablos|demonios|diantres|jodidos|rayos|chihuahuas|fregados que? no
    como va a ser que no
    y como no
    como le voy|iba a decir que no
    tonto|tonta|loco|loca|burro|burra|bruto|bruta|menso|mensa|boba|bobo seria|fuera yo? si dijera|digo que no
    tonto|tonta|loco|loca|burro|burra|bruto|bruta|menso|mensa|boba|bobo seria|fuera de|en decir|no que? no?
    ni tonto|tonta|bruto|bruta que fuera
    ni modo que diga|dijera|le|les|me|conteste que|diga|niegue no|que?
    no encuentro|hallo|hay|veo|tengo una|ninguna? razon|excusa para|de no|decir|negarme que? no?
    no encuentro|hallo|hay|veo|tengo un|ningun? pretexto|motivo para|de no|decir|negarme que? no?
    nada que perder
    no tengo|hay|pierdo nada que|con perder|probar|intentar|intentarlo
    nada pierdo|se_pierde
    # it was said, and stands
    ya? le|les|te? habia|he|tenia dicho que? si|yessi
    ya? le|les|te? dije|avise|conteste|confirme|prometi que si|yessi
    sigue|sigo siendo|en|con que? si|yessi
    quedamos|quede|acordamos|decidimos|resolvimos|coincidimos en|a? que si|yessi
    los|las dos|tres|todos decimos|dijimos|queremos|votamos que? si|yessi
    hoy|ahora|ahorita le|les|te digo|contesto|respondo que si|yessi
    hoy|ahora|ahorita es un? si|yessi
    ahora|hoy si|yessi quiero|puedo|acepto|jalo
    # put me down
    pongale|ponle|ponga|dele|marquele|pongan una|la palomita|crucecita|cruz
    pongale|ponle|ponga|anote|apunte|marque mi nombre
    pongale|ponle|ponga|marque|marca|apunte|anote palomita
    apunteme|anoteme|inscribame|apuntenme|anotenme
    pongame|apunteme|anoteme|metame|agregueme|incluyame en|a la|su lista
    # the words taken from one's mouth
    me lo|la|las quito|saco|gano|robo|quitaste|ganaste de la boca|lengua
    me quito|saco|gano|robo la|las palabra|palabras
    me leyo|lee|leiste la|el mente|pensamiento
    eso mismo|mero|merito quiero|digo|pienso|queria|necesito
    justo|exactamente eso quiero|queria|necesito|buscaba
    pense|crei que nunca me preguntaria|preguntarian|iban|iba
    # what holds it
    tiene|tienen|le doy|tiene? mi palabra
    palabra de honor|hombre|mujer|dios
    palabra que si|yessi
    se|te lo juro|prometo que si|yessi
    cuente|cuenta|cuenten con eso|ello
    delo|denlo|dalo por hecho|seguro|descontado
    con todo el|mi alma|corazon|ser|amor
    a ojos cerrados
    con los ojos cerrados
    sin peros|pretextos|excusas|titubear|rodeos
    ni para|pa que preguntar|pregunta|dudarlo
    para|pa luego es tarde
    a ojo cerrado
    al chile|puro|tiro|cien si|yessi
    amen que? si|yessi
    de bolas|ley|fijo|plano|todas que? si|yessi
    a|de echar|darle pa|para|atomos|lante
    que mas puedo|podria pedir|querer
    lo que sea por|con ayudar
"""

YES_SAID = """
    gladly
    # es
    yo me aviento|lanzo|animo|rifo|arriesgo|apunto|ofrezco|presto
"""

YES_WHOLE = """
    # keys that lie beside each other
    yed|yws|yrs|tes|ues|yez|yse|yss|yees|tyes|uyes|yesz|yesd|yesx|yesa|yesw|ywa|hyes|yexs|yaes|yeas|yex|eys|yesp
    sute|shure|shur|sire|suer|suree|okk|okau|oksy|pk|oj|ol|okya|okat|surr|yeag|yeha|yeahj|yeaj|yeqh|ueah|teah|yeh
    what you? say goes
    you bet your boots|life|bottom
    i would not mind
    mark it down
    anything you|yall need|want|say
    same answer
    all the way
    always|already do|did|have|am|was|will
    since day one
    no better time
    now is? as good a time as any
    time to
    i am ready
    ready when you are
    ready as i|ill will|ever? ever? be?
    born ready
    # es
    ai|dii|zi|sii|shi|siu|suu|isi|ziz|siss|slae|vle|valr|dal|dle|dalw|claor|clro|calro|bno
    mande usted|nomas
    ya dijo|rugio|rugiste|vas
    que asi sea
    asi sea|quedamos|estamos
    para eso estoy|estamos|vine
    estoy aqui para|a eso|sus
    listo|lista cuando|para|y|pa usted|lo|dispuesto|las? diga|que|que_sea?
    estoy listo|lista|puesto|puesta|ready
    ready
"""
