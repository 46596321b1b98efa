"""More of what people say for yes: regions, trades, teens and elders. Written as yes_no_phrases."""

YES_PLAIN = """
    count on it|that
    y not
    very|so|mighty|really|real|too? kind|nice|sweet|thoughtful|generous of you|yall|ya
    i? is not got a|any|no problem|issue|issues|objection with? it|that|this?
    i? is not tripping|trippin
    no probably|prob
    np|nw|yh|fs|ofcc|deff|bett|duhh|yezz|yesz
    heck|hell|damn ya|ye
    you are allowed|authorized|permitted
    that is permitted|allowed|fair|acceptable|agreeable
    fair enough
    text|texts|texting|message|messages|messaging|voicemail|voicemails is|are good|fine|ok|okay|cool|great|alright
    un|los? mensaje|mensajes|texto|textos esta|estan bien
    i would say yes|so
    porfa|porfis|porfi|porfavor si|yessi
    que remedio
    yo? le atoro|entro|jalo
    anoteme|apunteme|apuntenme|anotenme
    pongame|ponga|ponle|pongale que? si|yessi
    i am? not opposed|against|averse to? it|that|this|the?
    would|will|do love|like|enjoy to|that|it|nothing more?
    love|happy|glad|honored|willing to
    let us get|have it|to
    that will|ll do
    much appreciated
    i? reckon
    que? mejor que mejor
    en efecto
    it|that|this can|could|would|will not hurt
    works for us|all
    it|that|this will do
    i will do it|that|this
    i will give it|that|this a shot|try|go|chance|whirl
    i will try
    i will take it|that|one|some
    i am amenable|agreeable to? it|that|this?
    why would not i
    why would i not
    who would not
    de todas formas|maneras|modos si|yessi
    como cree|crees que no
    hagale|agale|hagamosle
    estoy de acuerdo con
    be my guest
    you got|know it
    amen to? that|this?
    hallelujah
    right on
    righto|rightyo|okeydoke|youbetcha|yezzir|yessur|yurr|yup_yup|yeppo|yessiree|yessirree|yeahh|yesm|yesh|yay|yayy
    yes|yup|yep siree|sirree|indeed|ma|bob
    darn|damn|darned|dang tootin|tooting|right|straight|skippy
    damn|darn|hell straight|yes|yeah|skippy
    i? reckon so|yes
    might|may as well
    all for it|that|this
    all about it|that
    i am? on board
    i am with it|that|you
    i second that
    you have|got my permission|okay|ok|consent|blessing|word
    permission granted
    go right|on|head ahead|then|on?
    you go ahead
    fire away
    bring it on
    knock yourself|yourselves out
    help yourself
    it|that is fine|ok|okay|alright|cool|good|great|perfect|right|okey by|with|for me|us
    it|that is all right|good|gravy by|with|for me|us?
    suits me
    it|that suits me
    most certainly|definitely|assuredly
    very much so
    without question|hesitation|fail
    in a heartbeat|jiffy|second
    one? hundred percent|%
    100%|1000%|110%|200%|10000%|1000000%|10/10|100/100|100|1000
    10|ten out of 10|ten
    no brainer
    a? hard|big|huge|firm|strong|solid|definite|resounding|easy|fat|enthusiastic|soft|total yes|yeah|yup
    copy that
    ten four
    ahuevo|aguevo|awebo|awevo|ahuebo|aweboo|agüevo|ajuevo
    sho|sure nuff|enough
    sho
    for shizzle
    fo|for shizzle|real yes|yeah
    foshizzle|shonuff|yuppers|yeper|yuppp|yupperz|yasss|yaas|yaass|yass|yesssir|yessss|okays|okayy|okie|oky
    say no more
    lowkey|highkey|deadass yes|yeah
    hells|hell to the yes
    yes|yeah a million|hundred|thousand times
    i thought you would|d never ask
    thought you would|d never ask
    do not have to ask|tell me twice
    you do not have to ask me? twice
    let us get|make this|it|that started|done|happen|going
    let us roll|rock|ride|begin|start|try|proceed it|that|this?
    let us give it|that|this a try|shot|go|chance
    bring it
    tell me where to sign
    where do i sign
    sign me up
    i am so|all|totally|definitely|100|very|super|completely|really|always down|in|game|for|ready|there|yours
    i am all in
    all in
    i am in favor
    in favor
    consider it done
    done deal
    it is a deal|date|plan|go
    you can say that again
    that is right|correct|true|affirmative|fact|facts
    that is a go
    i would say so|yes
    i sure|certainly|definitely|absolutely|surely|really|totally|most do|would|will|can|am|have|did|could|want|agree
    do i ever
    would i ever
    you have|got yourself a? deal
    if i must
    fine then
    ok|okay|fine|alright|sure|yeah|yes i guess|suppose|then|whatever|cool|please|thanks|bro|mom
    why yes
    yes|yeah we can
    sounds like a? fun|winner|plan|good|great|deal|yes
    i hear you yes
    i agree with|to|on? it|that|this|you|everything|all
    i fully|totally|completely|absolutely|wholeheartedly|gladly|happily|freely \
        agree|consent|accept|approve|support|authorize
    i give|grant you|my|them permission|consent|okay|ok
    try me
    oui|okdokey|okeedokee|okiedokie|okidoki|okidoky|okeydokie|oki_doki
    okie|okey|oki|okee dokey|dokie|doki|doke|dokee|dokes
    # es
    sipirili|sipiriri|sincho|cincho|simonazo|cimon|simonn|sisas|sies|claroo|clarines|clarinete|clarostick|sipiripi
    simon ese|wey|guey|carnal|que|si|compa|yes|perro
    por su pollo
    clarin clarinete
    sale y bale|vale
    sale pues|entonces|ok|gracias|vale|si|yessi|jefe|compa
    va va
    vale perfecto|genial|si|yessi|ok|gracias|va|tio|tia
    al cien|100|tiro|puro
    le entro|jalo
    yo? le entro
    fierro pariente|compa|pues
    a darle
    arre pues|compa|lulu
    jala|jalo|jalamos pues|si|yessi|compa
    juega|jueguele el|pues|vivo gallo?
    va|vaya que|pues|si|yessi|vaya si|yessi?
    cabal
    cabal que? si|yessi|pues|vos
    pura vida
    tuanis
    cheque leque|pues
    cheverisimo|chevere|nitido|tato|calidad|bacanisimo|brutal|wepa
    esta to|todo bien|bueno
    ta to
    to bien
    dale pa|para lante|alante|adelante
    dale dale|gas|nomas|que|mami|papi|mija|mijo|play|luz|si|yessi si|yessi?
    asi mismo|mesmo|merito|mero|se habla|es
    seguro|segurito que si|yessi
    segurito|segurisima|seguramente si|yessi?
    venga va|vale|si|yessi|pues|dale|ok
    vamos pues|a|con|dandole|pa ello|darle|por|todo|eso?
    trato hecho
    faltaba|faltaria mas
    cuenta|cuenten|cuente|contad conmigo
    yo? me apunto|sumo|anoto|uno
    ya dijo|dijeron|estas|quedo|quedamos|vas
    ya dijiste
    dicho y hecho
    no se diga mas
    por mi encantado|encantada|adelante|perfecto|va|dale|sale|ok|okay|bien|excelente|feliz|todo
    con los brazos abiertos
    con mil|todo|muchisimo|harto|gran gusto|amores|placer|amor|corazon|agrado|mi
    con el alma|corazon
    de mil amores
    de buena gana
    de todas todas
    delo por hecho
    dese por servido
    a la orden
    estoy a|puesto|puesta|de|en favor|acuerdo
    totalmente|completamente|muy|absolutamente de acuerdo
    totalmente|absolutamente|definitivamente|efectivamente|positivamente si|yessi
    definitivamente|absolutamente
    afirma|afirmo|positivo|simontl|yeap|yea|yess|yep
    por que no
    pos|pues porque no
    y por que no
    si|yessi hombre|mujer|mija|mijo|jefa|jefe|senorita|doctor|licenciada|licenciado|compa|carnal|mana|mano|amiga|amigo
    si|yessi acepto|quiero|deseo|autorizo|puede|pueden|gracias|claro|como|porfa|porfis|porfi|ahuevo|simon|senor|obvio
    si|yessi le|les doy permiso
    si|yessi estoy|estaria|me de|encantada|gustaria|interesa|animo|apunto|puede|late acuerdo?
    fijese|fijate|mire|oiga|ay|uy|uh|ah|hijole|pos|ps|bueno que? si|yessi
    que si|yessi hombre|mujer|senor|senora|le|pues
    como de que no
    cual es el|hay problema
    eso es correcto|cierto|verdad|asi
    correcto si|yessi
    es correcto|cierto|afirmativo|exacto
    obvio bobis|microbio|que|si|yessi
    logico|naturalmente|desde_luego|ciertamente|indudablemente|indiscutiblemente
    sin duda alguna|ninguna?
    sin dudarlo|pensarlo
    sin lugar a dudas
    no hay cuidado|fijon|falla|tos|drama|lio|pena|pedo|bronca|rollo
    no hay de que preocuparse
    nada en contra
    pos ya que
    pues ya que
    ya que chingados|mas
    a poco no
    apuesto que si|yessi
    que mas quisiera
    mas que dispuesto|dispuesta|encantado|encantada|listo|lista
    de pelos
    de peluches
    de perlas
    de lujo
    de maravilla
    de una|volada|vez que? si|yessi
    vientos huracanados?
    sabes que si|yessi
    usted sabe que si|yessi
    yo digo que si|yessi
    diria que si|yessi
    yo diria que si|yessi
    mi respuesta es si|yessi
    le digo que si|yessi
    un si|yessi rotundo|definitivo|enorme|grande
    le doy que si|yessi
    si|yessi a todo|eso
    mil veces si|yessi
"""

YES_SAID = """
    adelante
    with or without
"""
