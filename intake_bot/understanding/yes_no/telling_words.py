"""The words and grammar of ``telling``: ``@class``, ``a|b``, ``word?``, ``*`` any light word, ``$`` the
end."""

from __future__ import annotations

from intake_bot.understanding.phrases import word_set
from intake_bot.understanding.yes_no import telling_english as english
from intake_bot.understanding.yes_no import telling_spanish as spanish

CLASSES = {
    "it": "it that this which",
    "very": """really very so much quite pretty real super extremely just totally greatly truly definitely actually
        honestly sincerely certainly absolutely also only still such kind of way mighty deeply highly always probably
        rather sure completely perfectly a an the my some big huge great little bit even more right too hereby
        fully freely voluntarily gladly happily exactly precisely
        all sorta kinda frankly""",
    "good": """nice great good wonderful helpful useful lovely amazing awesome perfect fine ok okay cool appreciated
        welcome welcomed comforting reassuring calming fantastic excellent terrific convenient handy beneficial kind
        sweet beautiful fabulous brilliant dope splendid acceptable alright wise smart reasonable doable agreeable
        relief help comfort blessing weight load plus godsend pleasure treat honor privilege lifesaver relieving
        healing
        swell dandy grand superb delightful supportive valuable ideal preferred wanted worth worthwhile""",
    "better": "better best easier safer preferable calmer smoother simpler happier nicer lighter",
    "bad": """bad terrible horrible awful wrong weird awkward hard difficult painful stressful risky dangerous
        uncomfortable
        scary unpleasant upsetting embarrassing humiliating harmful hurtful worse worst problem issue mistake disaster
        nightmare unsafe unhelpful useless pointless unnecessary overwhelming triggering creepy tough burden hassle
        unfair inappropriate unacceptable disrespectful intrusive strange rough stupid dumb crazy heavy much soon""",
    "uneasy": """uncomfortable uneasy nervous anxious sick scared afraid upset mad angry sad unsafe worse bad weird
        worried stressed panicky shaky ashamed embarrassed awkward tense crazy cry lonely small pressured trapped
        overwhelmed exposed vulnerable terrible awful horrible depressed""",
    "easy": """better safe safer calm calmer comfortable good fine ok okay supported easier relaxed happy happier
        secure
        stronger confident protected great braver lighter heard relieved alright less""",
    "helps": "help helps helped ease eases calm calms relax relaxes comfort comforts relieve relieves soothe support",
    "worsens": """hurt hurts upset upsets scare scares bother bothers trigger triggers stress stresses embarrass annoy
        disturb terrify frighten worry hinder traumatize retraumatize harm overwhelm confuse annoys""",
    "fond": """appreciate appreciated welcome love like enjoy value want need treasure cherish prefer accept take
        support
        embrace favor adore wish approve authorize allow permit consent""",
    "grateful": """grateful thankful glad happy honored pleased delighted relieved ok okay fine comfortable willing
        down open interested ready cool alright content obliged excited eager thrilled appreciative blessed in up
        favorable inclined game""",
    "what": "it that this one some them having to those if someone somebody anything when company support help",
    "contact": """text texting message messaging write send leave contact reach share tell pass use do go ask try
        speak
        talk record keep put bring start continue proceed count record""",
    "refuse": "refuse object decline disagree oppose reject dislike hate dread protest forbid detest",
    "mine": "my permission consent ok okay blessing approval authorization word go green light",
    # es
    "eso": "eso esto ello",
    "seria": "seria es esta estaria sera fuera estuviera resultaria parece suena pareceria sonaria esta",
    "muy": """muy bastante super tan mucho mucha de un una gran bien mas realmente hasta todo lo la el demasiado algo
        re bien tambien que""",
    "bueno": """bueno buena genial excelente perfecto perfecta ideal util padre padrisimo chido lindo linda bonito
        bonita agradable fenomenal estupendo maravilloso maravillosa magnifico alivio bendicion favor ayuda chevere
        bacano gusto placer honor apoyo estupenda buenisimo buenisima buenazo suave consuelo descanso necesario
        necesaria conveniente importante provechoso bien padrisima guay positivo adecuado correcto""",
    "malo": """malo mala peor dificil incomodo incomoda pesado pesada doloroso dolorosa problema estresante error feo
        fea riesgoso peligroso complicado complicada molesto molesta vergonzoso vergonzosa innecesario innecesaria
        demasiado fuerte horrible terrible duro dura humillante arriesgado inutil penoso tormento vergueza
        martirio""",
    "agrada": """ayudaria ayuda ayudan ayudaran sirve serviria conviene convendria alivia aliviaria tranquiliza
        tranquilizaria gusta gustaria encanta encantaria agrada agradaria late lateria acomoda acomodaria funciona
        funcionaria interesa interesaria anima animaria conforta reconforta apetece apeteceria cuadra ayudara servira
        convence nace place provoca checa cuadra favorece emociona emocionaria ilusiona facilita facilitaria
        ayudarian sirven servirian beneficia beneficiaria calma calmaria""",
    "molesta": """molesta molestaria incomoda incomodaria estresa estresaria lastima lastimaria afecta afectaria
        perjudica perjudicaria asusta asustaria preocupa preocuparia doleria dana danaria angustia
        angustiaria altera alteraria inquieta abruma abrumaria desagrada desagradaria disgusta disgustaria choca
        ofende avergonzaria avergüenza averguenza estorbaria enoja enojaria entristece cansa agobia agobiaria
        traumaria repugna intimida intimidaria""",
    "paz": "paz tranquilidad confianza seguridad alegria gusto fuerza fuerzas valor esperanza animo calma",
    "pena": """pena miedo verguenza cosa nervios coraje asco incomodidad flojera hueva ansiedad desconfianza panico
        tristeza pavor terror rabia temor susto mala escalofrios""",
    "agradezco": """agradeceria agradezco agradecere agradeceriamos agradecemos agradeciera agradesco agradeseria
        agradesere""",
    "contento": """encantado encantada feliz contento contenta dispuesto dispuesta agradecido agradecida gustoso
        gustosa
        conforme interesado interesada puesto puesta listo lista preparado preparada apuntado apuntada comodo comoda
        animado animada abierto abierta tranquilo tranquila""",
    "mejor": """mejor bien tranquilo tranquila seguro segura comodo comoda acompanado acompanada apoyado apoyada
        confiado confiada protegido protegida gusto calmado calmada aliviado aliviada fuerte agusto contento contenta
        feliz""",
    "mal": """mal incomodo incomoda peor nervioso nerviosa ansioso ansiosa triste inseguro insegura presionado
        presionada
        expuesto expuesta avergonzado avergonzada asustado asustada fatal estresado estresada agobiado""",
    "permito": "autorizo permito consiento apruebo acepto accedo admito doy",
    "permiso": """permiso autorizacion consentimiento chance luz aprobacion palabra visto ok okey si""",
    "escriban": """escriba escriban escribame escribanme escribeme escribe escribanos mande manden mandeme mandenme
        mandame manda textee texteeme texteame texteenme mensajee mensajeeme deje dejen dejelo dejenlo dejeme envie
        envien envieme envienme enviame mandenlo mandelo mandelos haganlo hagalo hazlo pongale preguntenme pregunteme
        graben grabenlo contacteme contactenme cuentele digale diganle""",
    "gustan": """guste gusten gustes quiera quieran quieras pueda puedan puedas diga digan desee deseen necesite
        necesiten ocupe ocupen""",
    "pensar": """pensar pensarlo preguntar preguntarle preguntarles consultar consultarlo hablar hablarlo platicar
        platicarlo checar checarlo ver verlo orar orarlo revisar revisarlo discutirlo meditarlo analizarlo comentarlo
        decidir decidirlo rezar consultarle platicarle""",
    "necesito": "necesito ocupo requiero necesitamos ocupamos preciso",
    "family": """sister brother mom mother dad father wife husband friend son daughter aunt uncle cousin pastor
        counselor advocate partner boyfriend girlfriend grandma grandmother grandpa neighbor niece nephew sponsor""",
    "familia": """hermana hermano mama madre papa padre esposa esposo amiga amigo hijo hija tia tio prima primo pastor
        consejera abogada pareja novio novia abuela abuelo vecina vecino comadre compadre cunada sobrina suegra""",
}
HEAVY = word_set("""
    not no never nunca if si unless say says said told think thinks thought but pero when cuando why how what
    dice dicen dijo dijeron piensa creen cree he she they ella ellos ellas people nobody nadie none ni sin
    without would will should used before antes was were yesterday ayer it that this eso esto else otro otra
    another other tampoco instead later luego despues tomorrow manana call calls llamada phone
""")
"""Words that end what may stand before a "would be nice"."""
NEVER_SLIPS = word_set("""
    there their where here some come same sore more fire fine find kind king since sense sence hard heard hand
    bad bed calls falls lost last cost most host must just rest best test vest nest west pass past waste wants
    going doing want like live love leave lead need read seed feed help hell hope home half held hear year
    tear bear hurt huge hers sera seria ayudaba gustaba encantaba servia convenia molestaba pensaba series
    serie tiene tienen viene venia gusto justo gasto gusta pasta hasta basta peor pero para paro pena puede
    puedo debe dejo deje dejen tomen vemos menos mando manda mande grande cuando cuanto quiera quiero mejor
    mayor comer comida bueno nuevo fuera fuerza fuerte suerte muerte muerto duele suele sueldo worse worst
    words works worth wrong write right light night fight tight sight might eight weird wired scare share
    score store stone story sorry worry marry merry carry money honey phone alone along stress street strong
    string safer safes later water after other mother father brother bother sister cry try dry easy busy lazy
    crazy better letter latter matter bitter butter
""")
OPENERS = """
    i really|honestly|just|do|still? think|feel|guess|believe|know|suppose|say|bet|imagine|reckon|figure that|like?
    i would|have|am to|going? say|admit|saying that?
    to be honest|fair|frank|truthful|clear|real with? you?
    i am thinking|guessing|saying that?
    in my opinion|view|book
    for|to me
    i am sorry|afraid that? but?
    i do not think|believe|feel|see|suppose|know that|like|how|if?
    not sure how
    thank you so? much?
    in that case
    as for me
    personally
    all in all
    # es
    yo? creo|pienso|siento|digo|diria|opino|supongo|considero|veo|siento que
    me parece que
    yo? no creo|pienso|siento|veo|considero que
    para ser sincero|sincera|honesto|honesta
    la|mi mera? verdad|neta|opinion es? que?
    a mi|mii me?
    para mi|mii
    por mi|mii? parte?
    en mi opinion
    en ese caso
    yo|sinceramente
    fijese|fijate|mire|mira|oiga|verá|vera que?
    ay|uy|hijole|pos|ps
    de hecho
    le|les dire|digo|comento que?
    muchas? gracias
"""
_THANKS = """
    se? lo|la|los|les|le|te @muy? @agradezco
    @agradezco mucho|eso|que|la|el|su|si
    i @very? would? @very? appreciate it|that|this|the
    much appreciated
"""
_NOTHING = """
    i do|would not want|need|like to|him|her|them|anyone|my be|to|feel alone|lonely|know|scared
    i would like|love|want|need to|you know|ask|see|talk|call|speak|change|stop|leave|tell|go|cancel|wait|hear
    i need|want help|you|to
    i would like|prefer a|the call|person|phone|letter|video
    i like you|him|her|them
    you can not|never be|say|know|tell
    @it is @very? good|great|nice|hard|bad|cool|fine to know|hear|see
    @it is good|nice|great|fine morning|day|weather
    no puede|pueden ser|creerlo
    no me siento|siento bien|mal $|hoy
    no es mi|el|este numero|telefono|celular|nombre|mensaje
    esta|estaba bien|muy caliente|frio|lejos|feo|caro|raro|cansado|cansada|enfermo|enferma|ocupado|ocupada
    you|they can ask|beg me? till|until
    i do not feel good|well|safe $
    i do not care
    esta|es|seria|estaria @muy? @bueno si|que|yessi
    me|nos ayuda|ayudan a|con
    me gusta|gustan|encanta|encantan el|la|mi|los|las|mis|tu|su
    i want|like|need|have|rather|would|prefer to? talk|speak to|with \
        a|someone|somebody|the|you|him|her|them|an|human|person|this
    quiero|quisiera|tengo|necesito que? hablar|platicar con|de|antes|sobre \
        una|un|alguien|ella|usted|ustedes|la|el|con|eso|esto
    @it @very? is for|up|about real|to|you|me
    i want|like|need to see|talk my|a|the|with
    i am @very? afraid|scared
"""
KINDS = {
    "yes": english.YES + spanish.YES,
    "no": english.NO + spanish.NO,
    "doubt": english.DOUBT + spanish.DOUBT,
    "nothing": _NOTHING,
    "thanks": _THANKS,
}
