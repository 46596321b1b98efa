"""Words that deny (DENIES), take back even where nothing follows (BACK), correct (CORRECTS), and tell of others or of
something else (EARLIER, ASIDE), in the plain words of ``spoken``."""

DENIES = """
    away|far from
    lejos|retirado|retirada de|del
    facing
    nobody|noone|nadie
    no one
    nowhere|not|no|never|nor|neither|ni|nunca|tampoco|except|excepto
    salvo|menos|without|sin|jamas|hate|avoid|against|odio|evitar
    anything|anyone|anybody|anywhere|any|all|everything|everyone|whichever|whatever one? but|except|besides
    all|everything|anything other than
    other|rather|better|easier|safer|more|sooner than
    instead|outside of
    en vez|lugar de
    todo|todas|todos|cualquiera|cualquier|lo|la|el que|lugar|opcion|otro|otra|cosa? menos|excepto|salvo|que
    mejor|mas|antes que
    anything|cualquier|otra but|cosa que|menos
    do|would|will|can not want|like|need|do|go|to?
    no quiero|quisiera|me|puedo|deseo|gusta|gustaria|conviene|late?
    do not
    nothing to do with
"""

ASIDE = """
    # where somebody is, works or was, and what the person does: no choice, to the next comma or "so"
    them|kin|neighbor|vecino|vecina|friend lives|live|works|work|stays|lived|worked|hangs|goes|vive|trabaja|estaba|va
    i am|was sitting? at|in|on right? now?
    i work|worked|study|contacted|called|texted|wrote|messaged
    trabajo|trabajaba|estudio
    used to
    solia|antes iba
    last time|night|week
    the first|other time
    la ultima|otra|primera vez
"""

BACK = """
    no|wait wait|no
    wait
    no no
    no espera|espere|esperese|esperate|perdon|sorry|digo|mejor|mas|bueno|actually|scratch|i
    espera|espere|esperese|esperate
    scratch|change that
    never mind
    nevermind
    bueno no
    olvidelo
"""

CORRECTS = """
    digo|perdon|disculpe|oops|ups|actually|sorry|finally|mejor
    actually|sorry|oh|perdon|digo|ups|oops|ah|ay no
    i mean|meant
    quise|quiero decir
    mejor|mas dicho|bien|pensado
    on second thought
    thinking about it more?
    now that i think about it
    at|in the end
    al final
    al final de cuentas|todo
    al fin y al cabo
    pensandolo|pensando mejor|bien
    ya pensandolo|pensado bien|mejor?
    the|my final? answer is
    make that|it
    change to
    let us say
"""

EARLIER = """
    # somebody else's choice, or an earlier one, when a choice follows that is their own
    my|the|his|her|our kin thought|thinks|said|says|wants
    my|the|his|her|our kin wanted|prefers|told|think|say
    my|the|his|her|our brother|lawyer|counselor|friend|kin|therapist thought|thinks|said|says|wants
    my|the|his|her|our brother|lawyer|counselor|friend|kin|therapist wanted|prefers|told|think|say
    mi|la|el kin|abogado dice|dijo|decia|quiere|queria|piensa|prefiere|opina
    mi|la|el abogada|amiga|amigo|jefa dice|dijo|decia|quiere|queria|piensa|prefiere|opina
    mi|la|el jefe|kin|psicologa|consejera dice|dijo|decia|quiere|queria|piensa|prefiere|opina
    people|everyone|everybody|them|some say|said|says|think|want|wants
    todos|ellos|gente dicen|quieren
    at first
    al|en principio
    originally|before i
    i thought|figured
    i was going to? say
    i was thinking
    i used to
    yo? decia|pensaba|queria|iba
    primero|antes dije|pensaba|decia
    was gonna|going to? say
"""
