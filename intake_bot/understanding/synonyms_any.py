"""What any question may have: later, no matter, not sure, none, some, enough, something else.

Written as in synonyms_who. Little words of hesitation between two words of a phrase are passed over.
"""

ANY = """
= decide_later
decide|choose|pick|answer|talk it|that|this|on|about? it|that? later|after|afterwards|another|tomorrow|soon time|day?
tell|let|give|get you|ya|yall guys? know|it|that|an? answer? later|tomorrow|soon|after|next|another time|week?
i will|can tell|let you know
i will decide|choose|pick|see|think on|about? it? later|after|soon|tomorrow
let me decide|choose|pick|think|sleep it|that|on|about? it|that? later|after|afterwards
let me think|sleep|ask|check|see on|about|with|my? it|that|this?
get back to you
get back with you
later
later on
~ after|afterwards|soon|someday
some other|another time|day
maybe later
next time
not right now|away
not|nothing yet
not for now
not now
not decided|ready yet
ask me later|again|tomorrow|after|next
i? have not decided|figured|chosen
i? have not thought about it
i? have not made up my mind
can i|we? decide|choose|pick|tell|think later|about|on it?
undecided|tbd
no decision yet
still thinking|deciding|debating|considering
need|want|have|got to time to? think|decide?
need|want|have|got to think|sleep|pray on|about|over it|that|this?
need|want|have to? more|some time|info|information
need to decide|talk|ask|check|see|discuss later|with|my|about?
think about it|that later?
think it over
i do not know yet
too early|soon to say|tell|know|decide
hold off
we will see
see later
decide later on
decidir|decido|decidimos|decidamos|elegir|escoger|elijo|escojo|contesto|respondo|pienso eso|lo|la? despues|luego|manana
decidir|decido|decidimos|decidamos|elegir|escoger|elijo|escojo|contesto|respondo|pienso eso|lo? mas tarde|adelante
decidirlo|pensarlo|elegirlo|verlo despues|luego|manana
decidirlo|pensarlo|elegirlo|verlo mas tarde|adelante
decidir
~ despues|luego|despuecito|lueguito|alrato
despues|luego decido|decidimos|veo|vemos|digo|aviso|contesto|confirmo|resuelvo|pienso|platicamos|vere|veremos|hablamos
despues|luego lo|la|se decido|decidimos|veo|vemos|platico|pienso|resuelvo|dire|digo
despues|luego les|le|te lo? digo|aviso|confirmo|contesto|dire|avisare|platico|respondo
mas tarde|adelante
mas|al rato|ratito|alratito les|le|te|lo|vemos|veo? digo|aviso|confirmo|decido?
al rato
manana les|le|te digo|aviso|confirmo
ya|yo les|le|te lo? digo|aviso|confirmo|dire|avisare|contesto|hago luego|despues|saber?
les|le|te lo? digo|aviso|confirmo|dire|avisare|contesto luego|despues|manana|bien?
les|le|te lo? digo|aviso|confirmo|contesto mas tarde|adelante
todavia|aun no se|decido|sabemos|decidimos
todavia|aun no lo|me|he|hemos se|decido|decidido|pienso
todavia|aun no lo he|hemos decidido|pensado
no he|hemos decidido|pensado
no lo he|hemos decidido|pensado
deje|dejeme|dejame|dejenme pensarlo|pensar|pienso|ver|veo|consultarlo|platicarlo|preguntar
deje|dejeme|dejame lo|la pienso|consulto|platico|veo|checo
lo|la|me|se voy|tengo a|que pensar|platicar|consultar|ver|decidir
voy|tengo|necesito|quiero a|que? pensarlo|pensar|consultarlo|platicarlo|decidirlo
lo pienso|pensare|consulto|platico|checo
lo estoy|ando pensando
otro dia
en otro momento
por ahora|lo|el no|pronto|momento no?
ahorita no|todavia se|no?
pendiente
ya veremos|vere
quiero esperar
esperar
esperarme
necesito|ocupo|deme|denme mas? tiempo|chance
= no_preference
whatever|wherever|whenever|whichever|however
whatever|wherever is|works|you|they|yall|them|suits easiest|best|want|like|think|say? want|say|prefer|think|me|you|them?
whenever|whichever|however is|works|you|they|yall|them|suits easiest|best|want|like|think|say? want|say|prefer?
whenever|whichever|however is|works|you|they|yall|them|suits easiest|best|want|like|think|say? think|me|you|them?
whatever|wherever is|works|you|they|yall|them|suits prefer|pick|guys|need|works|for? want|say|prefer|think|me|you|them?
whenever|whichever|however is|works|you|they|yall|them|suits prefer|pick|guys|need|works|for? want|say|prefer?
whenever|whichever|however is|works|you|they|yall|them|suits prefer|pick|guys|need|works|for? think|me|you|them?
do|does|did not care|mind|matter|bother
do|does not make any|a|no? difference|matter to|for? me?
does not really|even? matter|bother|faze
could not care less
could care less
i do not have a|any? preference|preferences|opinion
no|any|without preference|preferences|pref|opinion
dont matter
no matter
makes|make|made|is no|zero difference|diff to|for? me?
either|any|anything one|way|of|place? them|these|those|the? is|are|works? fine|ok|okay|good? fine|ok|okay?
either|any|anything one|way|of|place? them|these|those|the? work|will|goes|would? fine|ok|okay|good? fine|ok|okay?
either|any|anything one|way|of|place? them|these|those|the? is|are|works? do|cool|be|great? fine|ok|okay?
either|any|anything one|way|of|place? them|these|those|the? work|will|goes|would? do|cool|be|great? fine|ok|okay?
either|any|anything spot|seat|chair|time? them|these|those|the? is|are|works? fine|ok|okay|good? fine|ok|okay?
either|any|anything spot|seat|chair|time? them|these|those|the? work|will|goes|would? fine|ok|okay|good? fine|ok|okay?
either|any|anything spot|seat|chair|time? them|these|those|the? is|are|works? do|cool|be|great? fine|ok|okay?
either|any|anything spot|seat|chair|time? them|these|those|the? work|will|goes|would? do|cool|be|great? fine|ok|okay?
anywhere|anyone|both one|way|of|place? them|these|those|the? is|are|works? fine|ok|okay|good? fine|ok|okay?
anywhere|anyone|both one|way|of|place? them|these|those|the? work|will|goes|would? fine|ok|okay|good? fine|ok|okay?
anywhere|anyone|both one|way|of|place? them|these|those|the? is|are|works? do|cool|be|great? fine|ok|okay?
anywhere|anyone|both one|way|of|place? them|these|those|the? work|will|goes|would? do|cool|be|great? fine|ok|okay?
anywhere|anyone|both spot|seat|chair|time? them|these|those|the? is|are|works? fine|ok|okay|good? fine|ok|okay?
anywhere|anyone|both spot|seat|chair|time? them|these|those|the? work|will|goes|would? fine|ok|okay|good? fine|ok|okay?
anywhere|anyone|both spot|seat|chair|time? them|these|those|the? is|are|works? do|cool|be|great? fine|ok|okay?
anywhere|anyone|both spot|seat|chair|time? them|these|those|the? work|will|goes|would? do|cool|be|great? fine|ok|okay?
anything|anywhere|any|either is|are|works|sounds|good? fine|ok|okay|good|cool|for|with? me?
either|any way|one|spot|seat|chair|place
any of them|these|those|the? above?
all the same to|for? me?
all of them
all same to|for me
same to|for me
it is all good
up to you|them|yall|mediator guys|all?
you|ustedes|usted|yall|mediator guys|can? choose|pick|decide|elija|escoja|elijan
you|ustedes|usted|yall|mediator guys|can? escojan|decidan|decida|deciden|eligen|sabran
you|yall guys? tell me
you|yall guys? call it|the?
your call|choice|decision|pick
i am easy|flexible|open|neutral
i am good|fine|ok|okay|cool|happy with either|any|anything|whatever|both|all
surprise me
wherever you|they|them? put|want|sit|need me?
dealers choice
put|sit me anywhere|wherever
me da|es|vale|viene igual|mismo|indiferente|indistinto
me da|es lo mismo
me vale
da|es igual|mismo|indiferente|indistinto
da|es lo mismo
indistinto|indiferente|cualquiera|cualkiera|equis
como|donde|cuando|cual|quien|lo|la|el que? quieran|quiera|gusten|guste|sea|digan|diga|prefieran|prefiera|decidan
como|donde|cuando|cual|quien|lo|la|el que? decida|convenga|acomode|manden|mande|pongan|sienten|quede|caiga|toque|haya
como|donde|cuando|cual|quien|lo|la|el que? a? les|le|se|me|te? sea|quieran|quiera|gusten|guste|convenga|acomode
como|donde|cuando|cual|quien|lo|la|el que? a? les|le|se|me|te? acomoden|parezca|quede|pueda
como|donde|cuando|cual|quien|lo|la|el que? a? les|le|se|me|te? facilite|pongan|toque|sienten
como|donde|lo|la|el que? ustedes|usted|them|mediator quieran|quiera|gusten|guste|digan
como|donde|lo|la|el que? ustedes|usted|them|mediator diga|prefieran|prefiera|decidan|decida
lo que ustedes|usted|them|mediator
como ustedes|usted|vean|vea vean|vea?
no me? importa|interesa|afecta|preocupa cual|donde|como|quien|cuando|eso?
no|sin tengo? una|ninguna? preferencia|preferencias
no hay|hace|tengo? diferencia|preferencia|preferencias|problema
donde me pongan|sienten|toque|acomoden|digan|manden ahi? me? siento?
en cualquier|cualquiera lado|lugar|parte|asiento|silla|sitio?
cualquier|cualquiera lado|lugar|parte|cosa|opcion|sitio|asiento|forma|de? las|los|ellas|ellos?
cualquiera me|esta|es|de da|bien|buena|las|late|sirve
todas|todos|todo me|estan|kin|da da|dan|bien|igual|iguales|lo? igual|bien|mismo?
~ x
= not_sure
not|am|un sure|certain|positive
not really sure|certain|clear
not a? hundred|100 percent|%? sure?
hard|tough|difficult to say|tell|know|call
can|could not say|tell|be|remember|recall
not that sure
no way to know|tell
do not remember|recall
hard|not easy? to know
confused
i am lost|torn
no sabria decir|decirle|decirte?
no estoy segura|seguro|cierta|cierto
no me acuerdo
no lo? recuerdo
no tengo claro|idea|certeza
no lo tengo claro
no podria|puedo decir|decirle|saber|asegurar
a saber
eso no se
= none
none|nothing|zero|zilch|nada|ninguno|ninguna|ningunos|ningunas|cero|nobody|noone|nadie|zip|nil
no one|body
not one|any|anyone|anybody|anything|a thing|single|soul|person? one|person|thing?
nothing|none at all
none of the|them|these|those above?
nothing|none really
do|have not have|got any|anyone|anybody|anything|nobody|no one|body?
do|will|would not need|want|require any|anything|anyone|anybody|nobody
have|got|has no one|body
have|got|has|there is|are nobody|none|nothing|zero|zip
i am all|on alone|my own?
i am|feel all|so? alone|lonely
come|coming|go|going|be|am alone
~ alone|lonely
by|on my own|self
by|all myself
no tengo|hay|cuento|tenemos a|con|ni? nadie|uno|ninguno|ninguna|nada
~ solo|sola|solito|solita
a nadie
no llevo|viene|va|traigo|llevare a? nadie
no necesito|quiero a? nadie
nada|ninguno|ninguna|nadie de|por? nada|eso|los|esos|esas|las? anteriores?
ni uno|una|nadie un|una|solo|sola? solo|sola|persona|alma?
estoy|ando|vivo|vengo|voy|ire|mejor|prefiero|quiero ir|yo? solo|sola|solito|solita
yo solo|sola|solito|solita
= some
some|somewhat|partly|partially|algo|poco|poquito|algunos|algunas|unos|pocos|pocas|parcialmente
a little|few|couple|bit of? bit|them|people|friends?
some|part|half|parts|parte|mitad|few|algunas|algunos of|de it|them|the|those|ellas|ellos|ello|las|los|eso
one or two
just|only my|a|one|the|some kin|brother|friend|few
just|only my|a|one|the|some couple|kin|pastor|counselor|therapist
not a|that? lot|many|much
not enough|much|many|everything|all
mas o menos
kind|sort of
here and there
un|tantito poco|poquito|tantito
un par
uno|una|alguno que otro|otra
solo|nomas|nada|solamente mas? mi|mis kin|amiga|amigo
solo|nomas|nada|solamente mas? mi|mis kin
no mucho|tanto|muchos|muchas|suficiente|suficientes|todo|todos|tantos|bastante
una parte
la mitad
a medias|veces
mas poco|poca
= enough
enough|plenty|loads|tons|suficiente|suficientes|bastante|bastantes|muchos
muchas|demasiados|ample|abundante|lots|muchisimos|muchisimas|muchisimo|bastantito
a whole? lot|bunch|ton of? people|support|them|friends|kin?
whole|my entire? whole church|kin|neighborhood|village|crew|team
lots|tons|plenty|loads of people|support|them|friends|kin
de sobra|sobras|mas
sobra|sobran|sobrados
more than enough
many|good people|friends|support
as much|many as i need
all|everything i need
all the support|help
very|well supported
i am|feel|got well supported|covered
great|strong|good|big|solid support|kin|circle|system|network
everyone|everybody|kin supports me?
everyone|everybody|kin is behind me
everyone|everybody|kin has my back
todos|kin me apoyan|apoya
~ mucho|mucha|harto
mucha gente|ayuda|kin
mucho|harto apoyo
si tengo suficiente|suficientes|bastante|bastantes|muchos|muchas
toda mi|la kin
mi kin entera|completa|me apoya?
un monton|chorro|buen
= other
other|others|otro|otra|otros|otras
something|anything else
different thing|way
other|otra|otro thing|stuff|cosa|way|forma|manera|modo|algo
algo mas|distinto|diferente|otro
= partly
part|partly|partial|partially|half|parcial|parcialmente|some|mitad|parte
a|only|just|some|one part|half|portion|some|bit of? it|them|that|what?
part|parts|half|some|portion of it|them|that|what
not all|everything|the of|whole it|them|thing?
not everything
no todo|todos|todas
una|la|alguna|cierta|en parte|mitad
half and half
a medias
= partly
something|algo
"""
