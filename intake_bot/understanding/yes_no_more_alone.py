"""More of what means yes only where nothing else is said. Written as yes_no_phrases."""

YES_WHOLE = """
    pos|pues? ya que
    we good|cool
    yo jalo|feliz|encantado|encantada|dispuesto|dispuesta
    jalo con eso|todo
    i can|could live|deal|work|handle|manage|do with? that|it|this
    willing|bien|buenisimo
    need|want one|it|that|some
    ta weno|bueno|guena
    seems|sounds|feels|looks good|fine|ok|okay|fair|right|lovely|wonderful|perfect|great|nice|reasonable
    would be good|fine|ok|okay|lovely|wonderful|perfect|great|nice|helpful|awesome|cool
    the? guess|suppose so|yes
    me gusta|encanta|late la|esa|el idea|plan
    me gusta mucho?
    let us
    you may|can|should
    let us talk|meet|continue
    si puede|pueden|puedes
    lo|la|los|las|uno|una necesito|ocupo|requiero
    que mejor
    supongo|feliz|dispuesta|dispuesto|aceptado|aceptada|gustosa|gustoso|anuente
    all right
    very well
    i accept|take|like|love|want the offer|idea|help
    acepto la|el|su propuesta|oferta|invitacion|ayuda|trato
    quiero participar|hacerlo|intentarlo|probar|seguir|entrarle|continuar|empezar|ir
    zas|zaz|sas|ey|ei|eit|eyy|bet_bet|say|slay|tru|tru_dat|same|legit|solid|granted|approved|accepted|agree|checked
    check
    k|kk|kkk|kay|mkay|mmkay|okk|oka|oke|okeydoke|yesplease|ofcourse|ya_ya|ja|jaja_si|ajam|aja|ajum|mju|mhmm|umhum|umhm
    bet bet|that|say
    fr fr|yes|tho
    for real
    no cap
    no lie
    true that|dat|story
    word up
    i got you|u|chu
    gotchu
    i get|want|take one|it|some
    got you
    me too
    i am listening|ready|up|here
    the more the merrier
    music to my ears
    finally
    porfavor|please i beg you?
    deal
    i guess|suppose|reckon
    gladly|willingly|happily|readily|naturally|clearly|evidently|precisely|exactly|positively|unquestionably
    undoubtedly
    like always|usual
    nothing would please me more
    cuando guste|gusten|quiera|quieran|diga|digan|pueda|puedan
    como guste|gusten|quiera|quieran|diga|digan|mande|manden|no
    lo que diga|digan|usted
    encantadisimo|encantadisima|concedido|autorizado|hecho|trato|venga|vamos|vientos|jalas|jalamos|amonos|vamonos
    ponte
    fuga|sobas|sobres_va|chidisimo|padrisimo|simonky|cierto|cabalito|exactamente|exactisimo|evidente|evidentemente
    amen
    guay|mola|estupendo|fenomenal|dabuten|puesto|fantastico|fantastica|buenisimo|buenisima|macanudo|regio|joya|barbaro
    de lujo|diez|10|maravilla|perlas|pelos
    a dar
    me sirve|conviene|acomoda|funciona|ayuda|interesa|agrada|anima|late
    buena idea
    que bueno|bien|padre|chido|amable|alivio si|yessi?
    ojala que? si|yessi
"""
