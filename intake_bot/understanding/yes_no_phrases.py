"""What people say for yes and no, in both languages, in the plain words of ``spoken``.

``yessi`` is a "sí" with its accent (without one it may be an "if"). PLAIN ones count anywhere in a text, SAID ones
where little stands beside them, WHOLE ones only where nothing else is said that we do not know.
"""

YES_PLAIN = """
    yes|yeah|yep|yup|ye|yah|yas|yass|yessir|yessum|yepper|yeppers|yeh|yis|yus|yesh|aye
    yes|yeah maam|sir|please
    okeydokey|okok
    okey|okie dokey|dokie
    sure|surely|absolutely|definitely|totally|certainly|affirmative|agreed|alright|aight|ight|fosho|fasho|deffo|defo
    definetly|definately|defintely|obviously|obvi|totes|gladly|indeed|thumbsup|yessi
    for sure
    fo|4 sho|sure
    sure thing
    of course
    by all means
    you bet|betcha
    sounds good|great|fine|ok|okay|right|like a? plan? good?
    that|it|this works|work for? me?
    that will|would work
    works for me
    fine by|with me
    i am|would be? fine|ok|okay|cool|good|comfortable with that|it|this
    ok|okay|cool|good with me|that|it|this
    i am down|game|willing for|with that|it|this?
    i am down|game|willing|happy|glad|open for|to|with that|it|this|do?
    i am all for it
    count|sign me in|up
    let us do it|this|that
    let us go|doit
    go ahead
    go for it
    why not
    sure|yeah|ok why not
    do not see why not
    i can not see why not
    see no reason|problem|harm why? not?
    can|could|would not hurt
    no problem|prob|probs|problemo|worries|biggie|doubt|objection|objections|issue|issues|harm|sweat at? all?
    i? have no problem|issue|issues|objection|objections with? that|it|this?
    no problem|issue|objection with that|it|this
    no question about? it?
    not a? problem|issue at? all?
    not do? not? mind
    i do|would not mind that|it|at|if? all|i? do?
    do|would not mind that|it|at?
    i do not have a|any problem|issue|objection with? that|it|this?
    i would love|like that|it|this
    i would|will love|like to
    i would be happy|glad|willing|delighted|honored to?
    happy|glad|willing to
    heck|hell|hells|fuck|damn|oh yes|yeah|yea
    damn right
    uh|ah|mm|um huh|hum
    uhhuh|mhm|mmhm|mhmm|mmhmm|yuh
    mm hm|hmm
    10 4
    roger that?
    say less
    no cap yes|yeah
    i guess|suppose|think|believe|imagine so|yes|yeah
    guess so
    think so
    i would|could|can not say no
    can|would|will not say no to? that|it|this?
    please do
    i say yes
    i would|will? have to say yes
    i am going to say yes
    i will say yes
    it is a yes
    that is a yes
    a yes from me
    without a? doubt
    100 percent|%
    my pleasure
    with pleasure
    not gonna lie yes
    do not worry
    would|will not miss it|that|this
    would|will not have it any other way
    you can count on|me? me|it
    i would|will be there
    yes|yeah|sure|ok|okay i|let|lets|us|we
    # es
    sip|sipi|sipis|sipo|sep|sehh|simon|sisi|seh|sisisi|siii
    si si
    simona la? mona?
    claro|clarin|claritito|clarop|klaro
    claro que si|yessi
    por supuesto|supu que? si|yessi?
    desde luego que? si|yessi?
    obvio|obviamente|segurisimo|dale|dele|orale|andale|andele|simonki
    obvio|seguro que si|yessi
    sale|va|dale|orale|andale|andele|bueno pues|vale|que|entonces
    sale y? vale
    va que va
    ya vas|estas|rugiste|dijiste
    me parece bien|perfecto|excelente
    por mi esta|bien|si|yessi|no bien|hay|encantado? problema?
    por mi si|yessi
    de acuerdo|acuerdito
    deacuerdo|deacuerda
    como no
    si|yessi|claro como no
    con mucho? gusto
    con mucho|todo gusto|placer
    encantado|encantada|afirmativo|correctamente|efectivamente
    si|yessi me gustaria|encantaria|late|gusta
    me late mucho?
    me|le apunto|entro|animo
    cuente|cuenten conmigo
    eso si|yessi
    asi es|mero
    sin problema|problemas|bronca|broncas|duda|pedo|pena|falta
    no hay|tengo ningun? problema|problemas|bronca|broncas|pedo|falla|lio|inconveniente|pex
    no tengo ningun? problema|inconveniente|objecion con? eso?
    ningun|ninguna problema|inconveniente|bronca
    y? por que|ke no
    porque no
    no veo por que no
    no veo porque no
    no le? veo ningun? problema|inconveniente
    no faltaba|faltara mas
    faltaba mas
    ni modo que no
    no me molesta|opongo|molestaria|importaria para? nada?
    ni lo dude|dudes
    no lo dude|dudes
    a huevo|webo|guevo
    si claro|senor|senora|senorita|gracias|porfavor
    si por favor
    supongo|creo|pienso|digo|espero|parece|yo que si|yessi
    me parece que si|yessi
    yo|que si|yessi
    no pues|este si|yessi
    a mi|mii si|yessi
    la verdad si|yessi
    la respuesta es si|yessi
    es un si|yessi
    de una
    dalo por hecho
    no digo que no
    no le digo que no
"""

NO_PLAIN = """
    nope|nah|naw|nay|noup|negative|nuhuh|nopes|nahh|thumbsdown
    no no
    nuh|uh|nu uh
    no way jose?
    no thanks|thank|sir|maam|mam|ma you?
    no gracias
    not really|particularly
    not so much
    not at all
    not for me
    really? not happening|interested
    absolutely|definitely|certainly|probably not
    most definitely not
    of course not
    absolutely|hell|heck|hella|oh|fuck|def|definitely no|nah|naw
    hell to the no
    not a|in chance|hell|way
    not in a million|thousand|hundred years
    not a chance in? hell?
    fat|no chance
    i would|will rather|prefer|sooner not
    rather|prefer not to?
    prefer|rather no
    i would rather say no
    hard pass|no
    i will pass
    i do not think|believe|suppose|guess so|that|it?
    do not think so
    i doubt it|that
    doubt it
    not on your life
    not in this|my life|lifetime
    forget it|that
    no can do
    it|that is not|a happening|no
    that|it would be a no
    that is a? no
    a no from me
    count me out
    i? do not think|believe i|we can|could|will|would|should|want
    not ok|okay|alright|fine|cool|good
    not a? yes
    i am not willing|interested|ready in? that?
    i say no
    i do not want to
    i can not say yes
    can not say yes to? that|it|this?
    i would not say yes
    not ok|okay|cool with that|it|me
    i am not ok|okay|comfortable|cool|good|down|happy with? that|it|this?
    no cap no
    no ma am
    not this time|today|happening|ever|a|my good? idea|thing?
    i? do not think|believe that|it|this is? a|the|such? good|great|smart|right|best|wise? idea|thing|plan|call?
    not a|such|the? good|great|smart|right|best|wise idea|thing|plan|call
    bad|terrible|horrible idea
    not something i am|would|will|can|could|want|feel|plan like|want|ready|do|comfortable|interested|willing?
    i am|will|would|have|going to? decline|pass
    have|going to decline|pass
    i? respectfully|politely? decline
    would|will|gonna? pass on|this? that|this|it?
    rather|prefer that? we|you|it? not
    # es
    nel|nell|nones|nanay|nanais|nopi|nopis|nelson|nelazo|negativo|tampoco|nunquita|nop
    nel pastel|perro|carnal|wey|guey
    nunca jamas
    nunca de los? nuncas|jamases
    para|pa nada
    de ninguna|ningun manera|modo|forma
    ni loco|loca|muerto|muerta|madres|pensarlo|maiz|sonarlo|hablar|borracho|borracha
    ni de|en chiste|broma|loco|loca|coña|cona|suenos|pedo|relajo
    ni por error|asomo|pienso
    ni a palos
    que va
    mejor|prefiero no
    mejor que no
    no interest
    i would|will? have to say no
    i am going to say no
    i will say no
    no me|le|lo|la|te|se|nos? ha|han|he|hemos
    no lo? creo
    no no? creo
    creo|digo|pienso|prefiero|supongo|prefiriera|preferiria|parece que no
    me parece que no
    lo dudo
    lo dudo mucho
    dudo que si
    preferiria|prefiero no
    a mi|mii no
    yo no
    claro|obvio|seguro no
    claro que no
    obvio que? no
    por supuesto que no
    desde luego que no
    de plano no
    que no
    la verdad no
    la respuesta es no
    es un no
    no senor|senora|senorita|senores
    nomas no
    no es posible
    si|yessi como no aja
    ni hablar de eso
    chale no
    por mi no
"""

YES_SAID = """
    # said of something, mostly: they count where little stands beside them
    okay|ok|okey|oki|okie|kk|kay|okis|okas|okei
    esta|estaria|suena|va bien|bueno
    me parece
    me encantaria|gustaria mucho?
"""

NO_SAID = """
    no quiero|quisiera|deseo|puedo|pienso|acepto
    no me gustaria|gusta|interesa|conviene|animo|late|nace|siento|parece
    i do not want that|it|any|this
    i do not want
    never|nunca|jamas
"""
