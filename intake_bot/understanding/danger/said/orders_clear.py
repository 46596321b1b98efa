"""An order that keeps two people apart, broken by either: clear. Format: see ``grammar``."""

ORDERS_CLEAR = """
== clear past
prohibido|prohibida|banned|ORDER .... vino|viene|came|llego|showed|dejo|left|mando|sent .... casa|house|calle|
    street|me|aca|here|buzon|voicemail
vino|viene|came|llego|showed|dejo|left|mando|sent .... prohibido|prohibida|banned
went|go|drove|fui|pase|came|showed .. to|by|a|up|past|at .. her|his|their|su|la .... judge|juez|order|orden|court|
    supposed|allowed|prohib* ... not|no|to|away|me|de
tiene|tienen|hay|tengo .. ORDER .. pero|but|y .. viene|vino|llama|escribe|busca|sigue|manda|igual
busca|llama|escribe|manda|habla|marca|sigue|molesta|contacta|calls|texts|messages|comes|follows ... aunque|even|
    pero|but|though ... prohib*|orden|order|puede|debe|allowed|supposed|judge|juez
rompi|viole|incumpli|ignore|quebrante .. orden|order|medida
i .. broke|violated|ignored|broken .. order|orden
HE .. BREAKS|BROKE ... ORDER
BREAKS|BREAKING .. the|his|her|their|a|my|that|la|su|mi|una|court|esa? .. ORDER
BROKE the|his|her|their|a|my|that|la|su|mi|una|court|no|esa|lo|los? .. ORDER
ha|han roto|violado|incumplido|quebrantado|ignorado|desobedecido|pasado .. ORDER
violation of .. ORDER
ORDER was|is|got|has|been|being been|being|got? violated|broken|ignored|rota|violada
ORDER ... but|pero|yet|still|even|aun|sigue|keeps|though|he|she|igual|vale|todavia|aunque|they|i|yo|me|
    le ... CONTACTS|CONTACT|CONTACTING|CONTACTED|CONTACTA|CONTACTO|CONTACTANDO|CONTACTAR
CONTACTS|CONTACTING|CONTACTED|CONTACTA|CONTACTO|CONTACTANDO|CONTACT ... ORDER
HE ... CONTACTS|CONTACTING|CONTACTED|CONTACTA|CONTACTO|CONTACTANDO ... ALLOWED
ALLOWED .. to|from|me|acercarse|que|a|se|de? .. CONTACT|CONTACTAR|near|acercarse|acerque|anywhere|around|talk|
    within|contact|come ... but|pero|yet|keeps|still|sigue|igual|aun|anyway|keep
juez|judge|court|corte|jueza|policia|juzgado ... said|dijo|told|prohibio|ordeno|ordered|puso|no|prohibido|
    tells ... no|not|away|stay|acercar|acercarse|contact|contacto|hablar|buscar|que|acerque ... CONTACTS|CONTACTING|
    CONTACTED|CONTACTA|CONTACTO|CONTACTANDO|keeps|still|sigue|but|pero|came|i|busca
even|despite|aunque|ignoring|aun|pese|apesar ... ORDER
even though|if|aunque|aun|although ... judge|juez|court|corte|order|orden|police ... CONTACT|no|not|away|prohibio|
    prohibido|dijo|said|told
gps|ankle|brazalete|tobillera .. went|alert|alerta|sono|beeping
HE keeps|kept|still|wont|constantly|been stop|is|been? CONTACTING ME
HE keeps|kept|still|wont|been|continues|keep stop|to|trying|on|is|been? to? CONTACTING|CONTACT|contacting ME
HE still CONTACTS ME
HE keeps|kept|keep|still|continues|been coming|showing|shows|comes|going|stopping|driving to|by|over|up|here|past|
    at|back|around $|my|at|our|to|outside|here|where
hes|shes|theyre keeps|still|been coming|showing to|by|over|up|past|at $|my|our
HE came|come|showed|shows|comes|stopped|was|went|turned|just to|by|at|up|over|back|here|outside? .. my|our|
    the HOUSE|court ... again|yesterday|today|tonight|last|anoche|this|rn|now|just
HE me|nos sigue|siguen|anda|andan|vuelve|volvio|volvieron|esta|estan|ha|no a|deja|de|dejan? CONTACTANDO|CONTACTAR|
    llamando|escribiendo|marcando|buscando|buscado|hablando|hablado|marcado|escrito
me|nos sigue|siguen CONTACTANDO
me|nos volvio|volvieron|vuelve a ... CONTACTAR
sigue|siguen CONTACTANDOME|viniendo|llegando|apareciendo|mandandome|mandando .. a|por|en|$|mi|mensajes|cartas .. mi|
    mensajes|casa|$|trabajo|puerta|cartas
me|nos sigue|siguen|vuelve buscando|llamando|escribiendo|molestando|contactando|mandando|hablando|marcando|llegando
volvio|vino|llego|aparecio|fue|regreso|volvieron|vinieron .. a|en|por|otra .. mi|la|nuestra HOUSE ... otra|ayer|hoy|
    anoche|ahorita|nuevo|vez|aunque|sabiendo
no debe|debia|deberia|puede|podia|tiene acercarse|acercarseme|contactarme|buscarme|llamarme|escribirme|
    hablarme .. $|pero|y|a|me|cerca|contacto|aqui|lo ... $|pero|sigue|vino|me|escribio|y|llamo|mando|acerco|volvio|busco
i|yo|ya|la|lo|le|ive|im broke|violated|violating|breaking|rompi|viole|incumpli|quebrante|ignored|violado|
    roto .. ORDER
i|ive|yo|le|lo|la|anoche CONTACTED_I ... ORDER
ORDER ... i|yo|le|la|lo|pero|but CONTACTED_I
ALLOWED ... but|pero|y|and i|le|la|lo|yo|igual|fui|still|just CONTACTED_I
i|le|la|lo|yo|fui CONTACTED_I ... ALLOWED
"""
