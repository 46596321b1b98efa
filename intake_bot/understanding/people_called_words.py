"""Words around the name that somebody wants to be called by, en and es, folded (see phrases.py)."""

from __future__ import annotations

from intake_bot.understanding.phrases import word_set

CALLED = """
    call|calls|called|calling me
    can|could|may call me
    i|everyone|people|they go|goes by
    go|goes|going|went by
    prefer|rather|like to? be called
    be|being called
    known|know|knows me? as
    i would? prefer|rather
    id prefer|rather
    use|using|put|write|say the? name?
    use|put|write|say
    nickname is
    me|nos dicen|dice|decian|digan|diga|llaman|llama|llamen|llame|apodan|nombran|conocen como|por?
    me puede|pueden|podria|podrian decir|llamar|hablar como?
    llamarme|decirme|nombrarme
    digame|diganme|dime|llameme|llamenme|llamame|diganle
    prefiero que? me? digan|diga|llamen|llame?
    prefiero
    use|usen|ponga|pongan|ponle|pongale|escriba|escriban el? nombre?
    ponganme|pongame|ponme
    aka
    mi apodo es
"""
"""Leads to what somebody is called, folded."""
NAMED = """
    my? name is|was
    my? names
    the names
    i am|m called|named
    im called|named
    mi nombre es
    nombre es
    me llamo
"""
"""Leads to a name, which another may outweigh: "my name is Robert but I go by Bob"."""
IS = """
    its me?
    aqui|habla
    it is
    im
    i am
    this is
    just|simply
    soy
    es
    yo soy
    solo|nomas|nada? mas?
    only
    con|mejor
"""
"""Leads only where they open the text."""
TAILS = """
    thank you
    please|pls|plz|thanks|thank|thx|ty|lol|ok|okay|only|anyway|too|instead
    is|s|are|sounds|works|work|will fine|good|ok|okay|great|cool|best|do|enough|alright|correct|right
    works|work|will do?
    for short
    if you|possible|thats
    por favor
    porfa|porfavor|gracias|nomas|nada|solamente|solo|ok|si|plis
    esta|estaria|suena bien|perfecto|ok
    con eso
    basta
    con eso basta
    si puede|pueden|se|gusta
"""
"""May follow a name."""
BEFORE = word_set("""
    you u can could please pls just so well hi hello hey um uh oh yes yeah ok okay i id ill would like want to it a
    mi hola pues bueno este si y and but pero que quiero quisiera gustaria me usted ustedes le les todos todo el
""")
"""May stand before a lead."""
FILLERS = word_set("just only simply solo nomas nada mas")
NAME_WORDS = word_set("name nickname nombre apodo")
GREETS = word_set("hi hello hey hola um uh well so pues bueno este yes yeah ok okay si")
DENIES = word_set("not dont never nobody no nunca nadie without hate sin cant wont tampoco")
NO_NAME = word_set("""
    i im prefer prefiero call llameme llamenme llamame same one idk nose back at later tomorrow on when after before
    tonight today anytime now if maybe or whenever whatever anything and by in for to from not no my your the that
    this what who how why me you it none nothing nobody private complicated fine all everyone everybody crazy ok
    okay good up too very so scared afraid busy here there sorry sure unsure old out sick tired free with about
    please alright cool dude bro they them he she his her we cuando despues antes luego manana hoy al a si como
    quien que quiera quieran guste gusten cualquiera lo la mi su tu yo el ella nada nadie todos todo privado no
    ocupado ocupada bien mal muy complicado de por para hasta mas aqui igual un una
""")
"""Words that begin no name, unless they are written with a capital letter behind a lead."""
STARTS_OTHER = word_set("""
    but because and is if so or who my i he she they not its pero porque y es si o que mi yo no soy also tambien at
    on after before when al despues cuando never only except from with
""")
"""Words with which a name is over."""
