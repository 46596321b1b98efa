"""Verbs of danger in forms that the other lists lack: the perfect, the gerund, the future. Format: see ``grammar``."""

FORMS = {
    "KILLEDSELF": """
        killed|kiled|hung|hanged|shot|drowned|offed|poisoned|unalived|gassed|strangled|suffocated|stabbed|
            electrocuted|choked SELF
        ended|taken|took my own? life
        ended it all?
        blew|blown my brains|head out|off
        slit|slashed|cut|opened my wrists|wrist|veins|throat|arms
        jumped|stepped|walked|thrown|threw SELF? INTO DEATHPLACE
        taken|took|swallowed all|every of? my|the? DRUGS
        taken|took|swallowed the whole|entire bottle
        overdosed|oded
    """,
    "MEMATE": """
        me mate|mato|matare|colgue|cuelgue|cuelgo|ahorque|ahorco|suicide|suicido|dispare|envenene|colgare|ahorcare|
            suicidare|disparare|envenenare|degollare|desangrare
        me di|de|doy|dare|pegue|pego|pegare|meti|meta|metere un|el tiro|balazo|plomazo
        me corte|corto|cortare|abri|abra|abrire|raje las|el|la venas|munecas|cuello|yugular|garganta
        me quite|quito la vida
        me avente|aviente|aviento|aventare|tire|tiro|tirare|lance|lanzare|arroje del|de|al|a|desde el|la|las|
            los? HIGHUP
        me tome|trague|tomo todas|todos las|los|mis? DRUGS
    """,
    "MATANDOME": """
        matandome|colgandome|ahorcandome|suicidandome|envenenandome|disparandome|desangrandome|ahogandome|
            asfixiandome|electrocutandome
        cortandome|abriendome|rajandome las|el|la|los venas|munecas|cuello|garganta|brazos|muslos
        dandome|pegandome|metiendome un|el tiro|balazo|plomazo
        tirandomeome|lanzandome|arrojandome del|de|al|a|desde el|la|las|los? HIGHUP
        quitandome la vida
        tomandome|tragandome todas|todo|el|las|un las|mis|los? DRUGS|frasco|bote
    """,
    "CORTARMEEL": """
        cortarme|abrirme|rebanarme|rajarme el|la cuello|garganta|yugular
    """,
    "MATARLE": """
        KILLHIM
        MATARLO
        dar|meter|pegar|poner|soltar+le|les un|una|unos|unas|de|sus? BLOWS
        CORTARLE|CLAVARLE|quemar|quemarle el|la|los|las PARTES|casa|carro|cara
    """,
    "MATARE": """
        matare|apunalare|quemare|envenenare|atropellare|balaceare|acuchillare|degollare|ahorcare|golpeare|madreare|
            estrangulare|ejecutare|secuestrare|descuartizare|macheteare|asfixiare
        dare|metere|pegare|pondre|soltare un|una|unos|unas|de|sus? BLOWS
        cortare|rompere|partire|quebrare|volare|reventare|arrancare|quemare|rebanare|balaceare el|la|los|las|
            su PARTES|MADRE|casa|carro
    """,
    "SLAYINGHIM": """
        LASHING|SLAYIN|jumping|jumpin HIM
        slitting|cutting|breaking|snapping|bashing|burning|smashing|slicing|crushing|torching his|her|their throat|
            throats|neck|brakes|legs|arms|knees|face|head|skull|teeth|house|home|car|trailer|place
        putting|puttin a bullet|knife|blade|bullets in|through|into HIM
    """,
    "SLAINHIM": """
        killed|stabbed|shot|strangled|poisoned|beaten|murdered|smoked|buried|drowned|burned|torched HIM
    """,
    "SLAYHIM": """
        LASH HIM
        slit|cut|break|snap|bash|burn|smash|slice|crush|torch his|her|their throat|throats|neck|brakes|legs|arms|
            knees|face|head|skull|teeth|house|home|trailer|place down?
        put a bullet|knife|blade in|through|into HIM
    """,
    "HURTINGME": """
        peg|golpe|quem|encerr|jal|manose|ahorc|pate|cachete|toc|viol|amarr|arrastr|lastim|tortur|jalone|apret|asfixi|
            estrangul|empuj|azot|madre|pellizc|nalgue|maltrat|cintare|aplast|ahog|agarr+andome|andonos
        mordiendome|hiriendome|mordiendonos|agrediendome|sacudiendome|escupiendome
        dandome|dandonos|metiendome|tirandome de? BLOWS|golpes|patadas|cachetadas|cinturonazos|nalgadas
    """,
    "HITSKIN": """
        golpea|patea|cachetea|azota|ahorca|quema|viola|madrea|maltrata|pellizca|amarra|manosea|cuerea|nalguea a mi|
            mis|nuestra|nuestros|nuestro|la|el KIN|bebe|nina|nino|ninos|viejita|viejito|abue
    """,
}
