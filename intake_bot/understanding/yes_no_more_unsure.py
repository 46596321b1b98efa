"""More doubts, and words that say neither or are another's. Written as yes_no_phrases."""

UNSURE_PLAIN = """
    would like to think about|on|it|over
    i would like to think about|on|it|over
    can|could i think about|on it|that|this
    i? really|honestly? could not say|tell ya|you?
    no estoy nada|tampoco|bien seguro|segura
    una parte de mi|mii
    half of me
    half yes half no
    vamos a ver
    vamos viendo
    let us see how?
    i am? still? weighing it|my|the options?
    i? need to weigh it|my|the options?
    still processing
    i? keep? going back and forth
    back and forth
    i? may|might or may|might not
    i? will? play it by ear
    hard to know
    i? have yet to decide
    no decision|answer yet
    lo? sigo pensando|pensandolo|dudando
    a ratos si|yessi y? a ratos no
    ya? se vera
    necesito|denme|deme|dame|ocupo mas|un|algo|poco? de? tiempo|chance
    deme|denme|dame unos|un dias|dia
    let me talk|think it over
    lo tengo que consultar|platicar|pensar|hablar|checar|ver|preguntar|analizar
    i? go? either way
    could|can|might|may go either way
    i could go either way
    in|of two minds
    i am of|in two minds about? it|that?
    not a clue|notion
    have not a clue
    no earthly|freaking|fucking idea|clue
    conflicted|ambivalent|hesitant|skeptical|wavering|hesitating|doubtful|dunno|dunnoo|donno|idek|idrk|idfk|iduno
    indecisive
    i do not know for|if|what|how sure|yet|to
    i am conflicted|ambivalent|hesitant|skeptical|wavering|hesitating|doubtful|iffy|indecisive
    still up|undecided|unsure|torn|wondering in|on|about? the|it?
    still not sure|decided|certain
    jury is still? out
    the jury is still? out
    toss up
    a toss up
    coin flip|toss
    tbd|tba
    to be determined|decided|confirmed
    remains to be seen
    too early|soon to say|tell|know|decide
    god|lord|heaven|heavens|goodness only? knows
    only god|time|heaven knows|will|can tell|say|know?
    time will tell
    search me
    who can say|tell
    who is to say
    half and half
    6 of one half a? dozen of the other
    i? will|have to? get back to you|u|yall
    let me get back to you
    i? will let you|u|yall know
    i? will think about|on|over it|that
    i? will have to see|think|check|ask|pray|decide
    i? need|want|have|got to sleep|pray|reflect|ponder|mull on|about|over it|that
    pray on|about it|that
    sleep on it
    can not decide
    i can not decide|choose|say
    my mind is not made up
    it is? hard|difficult|tough|tricky to say|tell|decide|answer|choose|know
    not too|so|real|really|quite|entirely|completely|totally|fully|exactly|very|super|absolutely|100|terribly \
        sure|certain|convinced|decided|that
    i am not too|so|real|really|quite|entirely|completely|totally|fully|exactly|very|super|absolutely|terribly \
        sure|certain|convinced|decided
    not 100%|100|fully|entirely sure?
    i am not 100%|100 sure|certain?
    60 40
    60/40
    40/60
    leaning towards?|toward? yes|no
    i do not know
    i dunno
    dont kno
    do not kno|no|kno_man
    ask me another|some|later|again|next|in time?
    not yet decided|sure
    i? need|want time to think
    need|want some|more|a|extra time|info|information|little|few|minute|day|days to?
    # es
    a saber
    sabra|solo|sabe dios|diosito
    solo dios sabe|sabra|dira
    dios dira|sabra|sabe
    pos|pues quien sabe
    pos|pues|bueno a ver
    haber a ver
    a ver que|como|si pasa|sale|dice|dicen|puedo|pues
    habra que ver
    hay que ver|pensarlo
    esta|queda por verse
    se vera
    eso se vera
    capaz que? si|yessi|no
    chanza|chansa|asegun|aseguin|sepaa|npi|nidea|nose|nolose|quiensabe|kiensabe|quizaa
    chance|chanza que? si|yessi|no
    puede|pueda ser que? si|yessi|no
    pueda ser|que
    ni la mas|menor|remota|minima? minima|remota|idea|puta idea?
    no tengo ni? la? mas? menor|remota|minima|puta|zorra|pinche idea
    ni puta|zorra|pajolera|pinche idea
    que se yo
    vaya uno|usted a saber
    vete tu a saber
    entre si|yessi y no
    entre que? si|yessi y que? no
    estoy|ando entre si|yessi|que y|si|yessi no|que no?
    estoy|ando en duda|dudas|veremos
    en duda|veremos
    con dudas
    segun y como|se|conforme
    segun como|que|se|sea
    eso? dependeria|depende
    luego|despues|manana|ahi le|les|te digo|aviso|confirmo|contesto|respondo
    al|mas rato|tarde le|les|te digo|aviso|confirmo
    yo? le|les|te aviso|confirmo luego|despues|manana
    preguntame|pregunteme|preguntenme luego|despues|manana|otro|mas dia|tarde?
    dejeme|dejame|dejenme|deje lo|le|les pienso|consulto|checo|pregunto|veo|platico|reviso|medito|decido
    dejeme|dejame|dejenme|deje pensarlo|pensar|ver|decidir|consultarlo
    me lo pienso|pensare|voy
    me lo voy|tengo a|que pensar
    lo pensare|consulto|platico|consultare|platicare|meditare|hablare|checare|checo|medito
    lo consulto|consultare con la|mi almohada|esposo|esposa|familia|mama|papa|pareja|abogado
    lo voy|vamos a pensar|consultar|platicar|checar|ver|meditar
    tengo|quiero|necesito|debo que? pensarlo|pensar|consultarlo|platicarlo|checarlo|verlo|meditarlo|consultar|checar
    no lo tengo|veo claro|decidido|seguro
    no lo tengo muy|tan|del|todo claro|seguro|todo
    no me decido|acabo|convenzo de? decidir|convencer?
    no estoy del todo seguro|segura|convencido|convencida?
    no estoy 100|100%|cien por? ciento? seguro|segura|convencido|convencida?
    sin decidir
    pensandolo
    no c
    indecisa|indeciso|dudoso|dudosa|dudando
    tengo mis|muchas|algunas|unas|varias|ciertas dudas
    dudo
    no sabria que? decir|contestar|responder|decirle?
    ni fu ni fa
    ni si|yessi ni no
    un dia|rato si|yessi otro|un|y dia|rato? no
    a medias
    quisas|kiza|talvez|talves si|yessi|no
    posiblemente|probablemente|quizas|acaso si|yessi|no
    no sabemos
    hay que ver|pensarlo|pensar|verlo
    we shall see
    aun no sabemos|decidimos
"""

UNSURE_WHOLE = """
    capaz|ehh|ehhh|ehm
    good question
    hmm|hmmm|mmm|emm|ehm
    a ver
    probably
    yo no se
    segun|ns|nsnc|nc|dudas|duda|dudoso|puede|posible|pueda|veremos|vemos|regular|acaso|dubious|unclear|unknown
    thinking|deciding|debating|tbh_idk|complicated
    it is complicated
    es|esta complicado
    i do not remember|recall
    no me acuerdo|recuerdo
    not quite|exactly|entirely|fully
    no del todo
    that is a tough|hard|good one
    tough|hard|difficult|tricky call|one|question|decision
"""

NOTHING = """
    que no sea|sean|este|esten|haya|me|se|tenga|sepa|sepan|vea|vean|lea|lean|llamen|vaya|digan|nadie|nos
    me|nos da igual|lo
    i would|will? like|love|want to \
        keep|know|ask|see|stop|leave|quit|cancel|wait|talk|speak|skip|pass|hold|be|think|consider
    me|nos dijo|dijeron|dice|dicen|pregunto|preguntaron|pidio que si|yessi|no
    good|fine|bien|ok and|y you|usted|tu|u|yourself
    and you
    y usted|tu|ustedes
    me gusta|encanta el|los|las|mi|mis|tu|su
"""

OTHERS = """
    mi|my corazon|cabeza|mente|razon|head
"""
