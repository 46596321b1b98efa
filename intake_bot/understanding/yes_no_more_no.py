"""More of what people say for no: regions, trades, teens and elders. Written as yes_no_phrases."""

NO_PLAIN = """
    fine|ok|okay|good|alright|better|cool without it|one|that|them|any|help|all|this
    nah|no|nope we good|cool
    no me siento capaz|listo|lista|comodo|comoda|seguro|segura|preparado|preparada
    just as soon not
    i would just as soon not
    i would say no
    i? guess|hope|suppose|think|reckon|imagine not
    no from me|us
    nah|no|nope you good|straight|cool|okay|fine
    not|most likely not?
    highly unlikely
    i? highly|seriously|really doubt it|that
    i? see no need|reason|point
    i? do not see the|a point|need|reason|use
    not a good fit|time|match
    against my wishes|religion|beliefs|principles|will|faith
    it is against my wishes|religion|beliefs|principles|will|faith
    unlikely
    conmigo no cuenten|cuente
    ni pienso|quiero|ganas|loca|deseo
    ni me interesa|gusta|late
    cero interes|ganas|animos
    no esta permitido|autorizado
    no se permite
    no me pueden|puede|podrian
    asi mero|nomas|mismo|me? estoy|quedo|ando bien
    no tengo por que
    zero interest
    we do not do that
    not gon do it|that
    let us not
    not today|tonight satan
    thanks but no thanks
    no deal|dice|go|bueno|siree|sirree|ty|thx|bro|dude|man|fam|dawg|sis|girl|hun|honey|ma|mate
    no freaking|fucking|freakin|fuckin|effing|damn|friggin|frickin|flipping way
    no way in hell|no|ever
    no way no how
    not on my watch|phone
    not a fan of?
    hell nah|naw|nope|no
    nah|naw|nope|no fam|cuz|homie|bruv|b|thanks
    i am not about that|it|this
    i am not with it|that|this
    i am not finna|fixing|tryna|trying|bout|about|gonna|going|doing to|do|be|that|it|this?
    is not no way
    is not happening|gonna|going|doing to? happen|do|that|it?
    not gonna|going to? happen
    not gon happen
    i is not
    negatory|nopers|noper|nopity|nuhuhh|nahfam|nahhh|nonono|nonononono|noooope|nopee
    nopity nope
    thats|that is gonna|going to? be a no
    hard|big|huge|firm|strong|definite|resounding|fat|easy|solid|flat|soft|absolute|total no|nope|nah
    a? hard|big|huge|firm|strong|definite|resounding|fat|solid|flat|soft|absolute|total no|nope|nah
    no se moleste|molesten
    never in a|my|100|one|10 million|billion|thousand|hundred|zillion|life? years|lifetimes?
    jamas de los jamases
    not ready for|to that|this|it?
    not with my permission|consent
    would rather|prefer you|they|he|it|we did not|not
    i would rather|prefer you|they|it|we|that did not|not
    have to say no
    maybe not no
    keep it|that|this off my phone
    no means no
    no period|never|absolutely|definitely|just
    no and that is that|final
    that is final
    told you no|already
    i already? told|said you|u|yall? already? no
    already said no
    not if i can help it
    not in the slightest|least
    not even close|once|slightly|remotely|a|for|if|one|on bit|little|second|bit?
    not one bit
    no sale
    nothing doing
    like hell
    like hell i will|would
    when pigs fly
    over my dead body
    go to hell
    not interested
    afraid not
    i am afraid not
    unfortunately|sadly|regrettably|alas not|no
    heck|hecks|hell|hells to? the? no|nah|naw
    include me out
    thanks|thank you? but? no
    not for all the|money tea|money|in?
    i will|would have to pass|decline
    lowkey|highkey|deadass no|nah
    i vote|say|choose no|nah
    no with capital|a|all
    i would not dream|think of it|that
    out of the question
    that is out of the question
    not an? option
    that is not an? option
    only over my
    no dude|man
    # es
    naranjas|nelazon|nelpas|nonis|nonez|nambe|nombe|nein|niet|nanai|nastis|nelly|nelsin|nopal|noup|nopo|nanais|nopis
    no hombre|hombe|mijo|mija|mana|mano|compa|amigo|amiga|jefa|jefe|wey|guey|carnal|tio|tia|joven|doctora|licenciada
    nombre|nambre no
    nel pues|no|ni|que|nada|compa|ese|para|gracias|mejor
    ni maiz|mais paloma
    ni verga|vergas|madre|mergas|modo_no|merga|pex
    ni a balazos|golpes|madrazos|rastras|canonazos|tiros|patadas|fuerzas|palazos
    ni aunque me paguen|pagaran|rueguen
    ni muerta|muerto|dormido|dormida|ebrio
    ni en suenos|pintura|broma|drogas|pedo|mil|cuenta|tu|sus anos|suenos?
    ni de fundas|vaina|cona|coña|a|riesgo|chiripa|churro|churros|pelos|chingadera|milagro|puta|bromas|chistes \
        broma|pedo|coña|chiste?
    de eso nada
    nada de eso
    eso jamas|nunca
    eso si|yessi que no
    yo? mejor|prefiero paso
    yo paso
    paso de eso|ello|esta|esa|esto|todo
    paso gracias
    mejor nel|nada|nones|nunca|ni
    asi dejelo|dejalo|dejemoslo
    dejelo|dejalo|dejemoslo asi
    no hace falta
    no es|sera|seria necesario|preciso
    estoy bien asi
    asi estoy|estamos bien
    en absoluto
    en lo absoluto
    en desacuerdo
    bajo ninguna circunstancia|concepto|motivo
    por ningun|nada motivo|concepto|del
    por nada del mundo
    por ningun lado|motivo
    ni por todo el|nada oro?
    ni por nada
    absolutamente|rotundamente|definitivamente|totalmente|categoricamente|terminantemente no
    un no rotundo|definitivo|enorme
    le digo que no
    yo digo|diria que no
    diria que no
    mi respuesta es no
    que no hombre|senor|senora|le|entienda|entiende|entiendan
    ya dije|le|les dije|que que? no
    ya le|te|les? dije que no
    dije que no
    lamentablemente|desafortunadamente|desgraciadamente no
    por desgracia no
    gracias pero no
    le agradezco pero no
    me temo que no
    me da que no
    va a ser que no
    va ser que no
    ahi si|yessi no
    hoy no
    no hay manera|modo|forma|chance
    no hay de otra no
    no que yo sepa
    no mijo|nop|nopo
    no y no
    no y punto|ya|se|no
    no es no
    mil veces no
    olvidelo|olvidalo|olvidenlo|olvidese
    ni lo piense|suene|sueñe|pienses|mencione|intente|diga|quiera|mande dios|pienses?
    ni pensar|pensarlo|hablar|hablarse
    al contrario no
    dios me libre
    dios guarde|libre|no
    ni quiera dios
    pa|para nada
    ni un|una poco|pizca|gota
    ni tantito|tantita|poquito|poco
"""

NO_WHOLE = """
    it|that is? too much|soon|hard|painful|far|risky|personal|scary|heavy|private
    too much|soon|hard|painful|risky|personal|scary|heavy|private for? me|now?
    thumbs down
    i? am? all set
    do not think i do|can|will|would|should
    eso? es|seria muy|demasiado? privado|personal|pronto
    unable to
    i am unable to
    i? can not accept that|it|this
    eso no
    pass|paso|rejected|denied|declined|refused|opposed|incorrect|false|wrong|incorrecto|falso|negado|denegado
    rechazado
    no_way|noway|nunk|nanay|x|nada_nada|nthanks|noty|nty|nothx|nothanks
    you may|can|must|should|could not
    please do not
    do not
    i could|should|must|shall|might|may|shan|cannot not
    you better not
    i object|refuse|decline|disagree|pass
    i am cool|straight|set|good|alright on|off that|it
    i can not do that|this|it|so
    can not do that|it|this|so
    can not
    can|will|would|do|did|does not do|want|like|happen that|it|this|to?
    would not|could|does|did
    would|could|does|did|will not
    not necessary|needed|required|wanted|applicable|mine|now
    unnecessary|unneeded
    no necesito|ocupo|requiero nada|ayuda|gracias?
    no puede|pueden|puedes
    todavia|aun no
    not happening|doing|having|feeling it|that|this?
    i am not doing|having|feeling it|that|this
    i got|have|want|need nothing|none
    is not got none|any|one|nothing|nobody
    do not got none|any|one|nothing|nobody
    never have|will|would|did|again
    nunca en mi|la|mi_vida|mas vida?
    jamas en mi|la|de vida|los|jamases?
    me|lo opongo|niego|rechazo|rehuso|declino|abstengo
    rechazo|declino|rehuso|paso
    ninguno|ninguna de|gracias esos?
    mejor|gracias otro_no
    sin interes|comentarios_no
    de nada no
"""
