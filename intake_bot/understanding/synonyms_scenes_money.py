"""Said of contact since then, of costs, insurance and papers, and of the facts. Written as synonyms_scenes."""

MONEY = """
= contact.no
! ni sus? luces|rastro|senas|polvo
! not|never|no|nunca|none|nothing|nada|jamas|haven|zero|ninguna|ningun|ninguno|ni|has|have|did|neither|
    nadie|radio heard|a|contact|me|he|ha|que|had|seen|not|one|de|spoken|word|peep|we|tried|nothing|once|
    hemos|them|se|talked|single|text|since|from|llamada|call|calls|lo|la|un|una|hear|sign|mensaje|at|
    ever|silence|spoke|tried|reached? called|heard|seen|contact|contacted|texted|talked|reached|word|
    peep|messaged|written|wrote|spoke|spoken|busco|llamo|escribio|hablo|contacto|buscado|llamado|
    escrito|hablado|visto|sabido|vi|supe|noticias|luz|rastro|aparecio|aparecido|sola|all|once|from|
    since|nothing|none|call|text|mensaje|llamada|approach|approached|tried|bothered|molestado|
    comunicado|acercado|acerco|dicho|saber|llamadas|mensajes|desde|bump|came|anything|crickets|him|her|
    silence|contact
! radio|total|complete|silencio|crickets|silence silence|silencio|total|radio?
! blocked|block|bloqueado|bloquee|bloqueada|changed|cambie|jail|prison|locked|carcel|preso|encerrado|
    mudado|mude|moved him|them|so|de|my|number|numero|en|up|away?
! order|orden|restraining|protective de? order|restriccion|proteccion|orden?
! cero|zero|no contacto|contact|calls|news
= contact.once
! once|one|single|1|una|un|only|just|solo|sola|nomas|unica
    time|text|call|letter|message|email|visit|card|dm|note|vez|sola|solo|llamada|mensaje|carta|correo|
    recado|dia|visita|the|one|1|once|unica|mensajito|voicemail|request|encounter|attempt|ocasion|
    postcard|llamadita|cartita|facebook|friend|weird|day|apology|like|wave
    only|vez|time|ever|day|week|months|text|call|letter|message|nomas|ocasion|ago|dia|sola|on|from|back|
    right|after|request|and|mensaje?
! wrote|sent|called|texted|ran|saw|came|tried|reached|messaged|emailed|bumped|showed|left|apologized|
    stopped|waved|marco|llamo|escribio|busco|mando|vino|encontre|tope|hablo|vi|toque|mandaron|contacto|
    aparecio|dejo|toco me|into|him|her|them|out|by|up|on|a|un|una|solo|me|lo|la|to|over|el|nomas|al|to|
    it? once|one|single|letter|card|una|sola|un|solo|time|vez|dia|facebook|funeral|christmas|navidad|
    cumpleanos|birthday|then
! at|en|in|when|on the|a|el|la|una|my? store|funeral|court|walmart|gas|grocery|corte|tienda|church|
    iglesia|velorio|hearing|juzgado|market|mercado|birthday|christmas
! only|just|nomas|solo when|at|the|cuando|en|that|esa|para|first|at|despues
= contact.ongoing
! keep|keeps|still|constantly|always|every|all|nonstop|will|does|continues|daily|weekly|sigue|siguen|
    todavia|aun|diario|diariamente|siempre|cada|todos|todo|constante|seguido|regularly|often|frequently|
    months|harassing|stalks|stalking|follows|texts|calls|blowing|harasses|messages|shows|drives|acosa|
    frecuentemente|repeatedly|hourly|continuamente|dms|blows
    the|day|week|time|stop|los|dias|dia|rato|semana|me|deja|para|paran|up|by|my|past|calling|texting|
    trying|el|dejan|sends|stops|quit|quits|does|contacts|at|ha|han|a|tiempo|noche|night|month|cansa|
    stopped|let|ends|on|buscando|leave? calls|texts|messages|calling|texting|messaging|writing|sending|
    trying|stop|stopping|stopped|quit|me|up|phone|long|llamando|escribiendo|buscando|mandando|
    molestando|marcando|llamar|escribir|molestar|buscar|dejado|parado|alone|paz|day|week|night|time|
    house|chat|contacting|coming|harassing|bothering|llama|llaman|escribe|manda|marca|busca|acosando|
    insistiendo|tranquila|tranquilo|bothers|contact|house|dms|showing|following|accounts|insistir|
    mandar|pasando|pasa|driving|semana|emails|molesta|rondando|day|night|mandandome|buscandome|
    llamandome|escribiendome|dias|contacts|apareciendo|haciendolo|bother|dejan|go|viene|viniendo|
    chateando
! no|not|never|nunca|does|wont|ni does|will|me|ha|ever|stop|quit|se|let|sabe?
    para|paran|stop|quit|deja|dejan|cansa|parado|stops|dejado|rinde|parar|end|ends|quits|up
! several|many|multiple|lots|dozens|hundreds|few|couple|tons|varias|muchas|algunas|bastantes|dos|tres|
    cuatro|cinco|two|three|four|five|six|ten|10|20|5|6|3|4|2|cientos|mil|a|un|twice|mas|more|bunch
    of|than|monton|lot|de? times|calls|texts|messages|letters|veces|llamadas|mensajes|cartas|once|
    emails|ocasiones|una|voicemails|notes|dms|visits
! twice|repeatedly|dos veces
! we|nos|tenemos|live|work|vivimos|trabajamos|them|same|vecinos|share|compartimos|co|go
    talk|hablamos|see|vemos|text|kids|live|works|lives|trabaja|neighbors|trabajamos|same|next|hijos|
    parent|parenting|school|work|building|edificio|to?
    every|each|all|sometimes|diario|other|together|juntos|same|next|daily|school|church|work|often|
    still|siempre|seguido|misma|mismo|cada|escuela|regularly
! on|off and|again off|on|again
! still|todavia|aun going|happening|now|does|sigue|hoy|ongoing|lo|hasta
= contact.not_sure
! unknown|blocked|private|restricted|desconocido|hidden|strange|hang|hangups|anonymous|anonimo|anonimas|
    raras|weird|cuelgan|fake|oculto|numeros calls|number|numbers|numero|llamadas|account|accounts|ups|
    up|texts|perfil|cuenta|raros|cuelgan|falsas?
! maybe|might|could|may|puede|quiza|quizas|tal|possibly|think|creo|suspect|sospecho
    have|be|been|haya|que|vez|sido|was|fue|ser|it|them|fuera
= losses.none
! no|nothing|none|zero|nada|didnt|not|ni|never|did|cero|free|gratis|without|sin|had|insurance
    gaste|gasto|perdi|pague|costo|cost|lose|lost|spend|spent|pay|paid|money|un|a|out|not|me|tuve|had|
    expenses|gastos|loss|losses|hubo|one|have|financial|really|perdida|perdidas|damage?
    cent|penny|dime|peso|centavo|dollar|dollars|nickel|quinto|cinco|nada|anything|cost|lose|spend|pay|
    loss|losses|money|gastos|gasto|ni|dinero|costo|dollar|gastar|money|centavos|perdida|expenses|
    cobraron|thing|perdidas|pocket|costs
! it|was|fue|not|no|only|solo|just|more|mas about|era|fue|was|por|the|de|que?
    emotional|about|money|emocional|dinero|feelings|sentimental|susto|miedo|sentimientos|scared|moral|
    psicologico|fear|trust|confianza
! luckily|gracias|thank|gladly|por a|god|suerte|nothing|nada|dios nothing|nada|no?
! got|gave|recovered|returned|devolvieron|regresaron|recupere|devolvio
    everything|it|todo|my|lo|them|me|all back|todo?
= losses.not_sure
! nunca|no|jamas saque|saco|hice|llevo|lleve la|las|una? cuenta|cuentas|suma|sumas
! never|no|not|nunca|havent|have|did|haven|lost|perdi|still|todavia|ni|cant|can|could|ya|hard
    not|added|he|hice|counted|la|lo|kept|know|se|idea|sure|saque|calculated|count|llevo|track|cuanto|me|
    clue|keep|to|do|not|tell|really|adding|sumado|sume|llevado|acuerdo|estoy|say|have|bien|figured|done?
    it|up|cuenta|cuentas|track|exactly|cuanto|exacto|counted|calculated|added|how|bien|idea|clue|sumado|
    calculado|remember|contado|number|total|math|seguro|segura|figured|say|acuerdo|fue|know|put|out|
    counting|quote|estimate
! waiting|wait|need|esperando|falta|have|tengo|depends|pending|todavia|depende
    for|on|the|a|que|el|to|un|de|bills|me? quote|estimate|bill|bills|check|mechanic|presupuesto|cuenta|
    cuentas|ask|look|insurance|recibos|facturas|checar|cotizacion|taller|total|add|sumar|pasen
! lost track|count
! who|quien knows|sabe
! hard|dificil to|de put|say|price|calcular|decir|count|price
! priceless|sentimental|incalculable
= insurance.yes
! every|all|hundred|100|full|fully|whole|entire|everything|todo|toda|completo|completa|completamente|
    total|totalmente|hasta|cien|entirely|complete|totality|they|it|insurance|seguro|aseguranza|geico|
    allstate|progressive|statefarm|medicaid|medicare|took|pagaron|cubrieron|cubrio|pago|paid|covered|
    reimbursed|mi|made single|of|bit|percent|last|el|por|cubierto|paid|covered|cubierta|thing|pagado|
    pagaron|cubrieron|cubrio|pago|took|ultimo|care|took|picked|me|reembolsaron|se|lo|reimbursed|taken|
    hizo|for|whole|up|handled|por? penny|cent|dime|dollar|it|everything|all|bill|centavo|peso|ciento|
    todo|covered|paid|percent|care|reimbursed|whole|completo|cargo|thing|amount|of|full|total|entero|
    cubierto|damage|pagado|costo|whole|tab|reembolsaron
! made|quede|salio|nothing|no|did|zero|left whole|a|out|had|puse|pague|tuve|pay|me|with?
    mano|whole|pocket|pagar|anything|deductible|pay|costo|bill|deber
! every|all|the|hasta|todo penny|cent|dime|of|whole|ultimo|centavo|it|el|thing|completo
= insurance.partly
! not|no all|everything|quite|fully|completely|todo|completo
! everything|all|todo|most but|except|minus|menos|excepto|salvo deductible|deducible|copay
! part|partly|partial|some|half|most|portion|percent|parte|mitad|poco|poquito|algo|mayoria|parcial|
    parcialmente|casi|deductible|deducible|except|minus|menos|excepto|almost|copay|copago|porcentaje|
    bit|little|minimum|chunk|80|70|50|60|90|40|30|20|75|fraction|tantito|nomas|solo|only|just
    of|todo|it|the|all|que|but|pero|pague|de|la|el|la|del|for|i|everything|una|some|part|a|certain|
    ciertas|lo|una? all|everything|todo|rest|it|deductible|mitad|part|parte|bill|half|car|truck|carro|
    hospital|deducible|them|out|medical|medico|gastos|some|unas|bills|cosas|loss|things|house|porcentaje
! had|still|i|tuve|puse|pague|me|yo to|have|had|paid|put|pay|owe|que|pagar|poner|cover|toco|el|puse?
    deductible|rest|deducible|resto|diferencia|difference|copay|remaining|faltaba|other|out|lo|otra
= insurance.no
! no? them|insurance|claim denied|rejected|refused|declined it|me|us|everything|claim?
! no|not|none|nothing|never|nada|denied|rejected|refused|declined|rechazaron|negaron|didnt|sin|without|
    nunca|ni|uninsured|zero|did|had|have|dont|do|claim|reclamo|closed|canceled|cancelado|expired|lapsed|
    vencido|vencida|liability|out insurance|had|tenia|tengo|me|la|lo|pagaron|cubrieron|cover|covered|
    have|pay|paid|seguro|aseguranza|coverage|it|my|claim|un|quisieron|cubrio|pago|not|our|the|dieron|
    have|filed|got|was|were|el|fue|any|hice|quiso|only|pocket|of|ever|un|paid|denied|submit|file|report|
    reporte|reporting|help|give? insurance|coverage|covered|claim|reclamo|seguro|aseguranza|anything|
    nada|dime|cent|penny|peso|it|cover|pagaron|pagar|cubrir|centavo|pocket|denied|theft|me|us|thing|
    denegado|denegaron|cover|paid|everything|pago|quinto|approve|approved|rechazado|rechazada|cubrio|
    cubrieron|file|filed|out|cobertura
! all|everything|paid|pay|pague|salio|puse|todo|i|yo|came out|on|de|it|por|la|mi|paid|yo|pague|from|lo?
    pocket|myself|bolsa|bolsillo|me|own|cuenta|mii|todo
! uninsured|denied|rejected|liability
= insurance.not_sure
! still|waiting|pending|todavia|esperando|proceso|estan|investigating|review|reviewing|tramite|adjuster|
    ajustador|they|aun for|on|them|to|in|la|respuesta|are|en|se|no|el|sabemos|han|hear|deciding|
    contestan|decidido|a|que|me|not|processing|heard?
    hear|decide|deciding|answer|claim|respuesta|them|resuelven|processing|review|reclamo|investigando|
    contestan|proceso|tramite|decidido|insurance|adjuster|back|avisan|yet|adjuster|dicho|dicen
! kin|husband|esposo handles|handled|did|maneja|hizo|deals|knows
= receipts.yes
! i|have|got|kept|keep|saved|save|yes|all|every|everything|los|las|si|tengo|guarde|guardo|todo|todos|
    todas|traigo|junte|conservo|the|toda have|got|kept|keep|saved|save|todos|todo|todas|los|las|tengo|
    guardo|guarde|of|every|them|it|all|conservo|la|el|everything|en|receipts|single|aqui|each|tengo|
    bien|toda? all|everything|them|every|it|receipts|receipt|folder|box|binder|drawer|file|carpeta|
    folder|caja|cajon|recibos|facturas|notas|papeles|comprobantes|tickets|completo|guardados|guardado|
    pictures|fotos|screenshots|invoices|bills|guardaditos|organized|envelope|todo|todos|email|paperwork|
    documentos|archivo|sobre|one|shoebox|copies|copias|estados|records|completos|papel|proof|desk
! in|en|on a|una|my|un|mi|the? folder|box|binder|drawer|file|carpeta|caja|cajon|sobre|envelope|phone|
    email|correo|shoebox|bolsa|safe|glove|celular|computer|cabinet
! bank|card|credit|estados statement|statements|de cuenta?
! have|got|tengo|with|con proof|photos|pictures|pruebas|fotos|evidence|evidencia
= receipts.some
! unos|algunos|unas|some si|yes|no
! otros|otras|others se|perdi|lost|los
! lost|perdi|missing few|some|one|unos|algunos|couple
! some|part|few|couple|half|most|many|unos|unas|algunos|algunas|varios|mitad|mayoria|parte|one|several|
    uno|lost|missing|perdi|a|only|nomas|solo|casi|pocos|faltan|maybe|bits|only|dos|tres|two|three|just
    of|them|the|a|but|si|all|everything|every|los|otros|todos|la|unos|algunos|few|some|se|todo|todas|
    cuantos|it|one|couple|los|me|other|tengo|out|bits|un?
    them|but|all|others|perdieron|perdi|lost|everything|it|rest|faltan|otros|todos|todo|pieces|otras|
    few|some|missing|kept|par|algunos|tengo|falta|one|ones|receipts|recibos
! not|no|casi all|every|everything|todos|todo|todas|of
! have|tengo|got|kept|for one|some|a|uno|unos|algunos|por|the?
    two|one|few|couple|otro|part|some|unos|algunos|par|dos|car|door|hospital
= receipts.no
! no|not|none|never|nothing|nada|ninguno|ninguna|threw|lost|didnt|tire|perdi|did|do|sin|zero|ni|nunca|
    burned|gone|quemaron|trash|tossed|havent|basura|extravie|paid|pague|all|todo|todos|destroyed|
    robaron|stole|stolen|throw have|got|kept|keep|guarde|tengo|me|los|uno|them|it|got|not|save|saved|
    receipts|everything|get|pedi|a|single|all|away|se|dieron|one|tire|todo|todos|have|any|perdi|was|
    cash|en|junto|which|were|recibo|mis|think|conservo|que|las|perdieron|those?
    receipts|receipt|any|them|it|one|away|recibos|recibo|papeles|nada|ninguno|uno|cash|efectivo|all|
    everything|saved|kept|single|lost|gone|perdieron|quemaron|guarde|that|stuff|trash|todos|todo|out|
    fire|move|move|flood|comprobantes|todos|thing|ni|paperwork|facturas|nothing|papel|tickets
! cash|efectivo
= facts.yes
! i|yes|si|yo|we|me did|own|admit|accept|take|plead|pled|acknowledge|confess|guilty|fui|acepto|admito|
    reconozco|asumo|hago|lo|los|soy|am|do|agree|responsible|messed|screwed|was|la|me|stand|culpable|
    deny|fault|tengo|hice|confieso|declaro up|to|it|them|responsibility|full|guilty|did|culpable|hice|
    yo|responsable|that|this|la|culpa|mi|error|the|lo|los|responsabilidad|hago|todo|for|what|cargo|
    happened|everything|all|by|equivoque|regue|my|que|as|wrong
! own|owning|admit|accept|take|plead|pled|acknowledge|confess|up|asumo|acepto|admito|reconozco|confieso|
    responsible|responsibility|guilty|culpable|responsable|blame|mea
    up|to|it|full|la|mi|los|todo|culpa|hechos|all|the|that|responsabilidad|them|culpable|lo|culpa?
    it|responsibility|blame|culpa|hechos|that|guilty|everything|facts|them|error|falta|todo|hice|yo|did
! my|mia|mi|culpa|it|all|everything|that|thats|fue|es|asi|all|true|cierto|verdad|todo|tal|facts|it|the|
    correct|correcto|exactly|right|accurate fault|mia|culpa|bad|mistake|error|is|was|es|happened|fue|
    true|cierto|verdad|correct|went|cual|mi|exactamente|pena|right|are|did|negarlo|how|like|accurate|
    doubt|paso|lo|denying|falta|that|hice|what? true|correct|right|mia|cierto|verdad|paso|down|happened|
    me|said|fue|fault|it|doing|did|accurate|culpa|sucedio|dice|i
! did it|that|wrong|what
! lo hice|fui|acepto
! guilty|culpable
= facts.partly
! no|not fue|paso|es|quite|exactly|exactamente|precisely? exactamente|asi|tal|like|how|exactly
    cual|asi|that|happened|como|it?
! part|partly|partial|some|parte|partes|half|most|mitad|algunas|algunos|algo|unas|unos|yes|si|only|solo|
    nomas|mayoria|casi|parcialmente|certain|ciertas|pero|but|except|excepto|menos|salvo|hay
    of|it|that|them|all|everything|todo|todos|but|pero|the|cosas|cierto|es|como|some|la|una|algunas|lo|
    things|parts|every|que|part|it|true|parte|parts?
    it|true|cierto|all|everything|todo|paso|happened|did|verdad|acepto|hice|that|exactly|details|unas|
    thing|like|wrong|asi|parts|things|verdad|otras|way|dicen|todos|cosas|algunas|them|niego|mentira
! more|otra|mas|two|dos|it|differently|not|no
    to|than|version|sides|lados|versions|went|exactly|fue|like|exactamente|paso|tal|quite?
    it|story|that|side|differently|happened|historia|asi|how|cuentan|versiones|dicen|tal|cual|cosas|
    they|way
! exaggerated|exaggerating|exageran|exagerado|exagera|exageraron|agregaron|added|inventaron
= facts.no
! no|not|never|didnt|nunca|nothing|nada|wasnt|none|deny|niego|innocent|inocente|falso|false|lie|lies|
    mentira|mentiras|lying|mienten|wrong|falsely|acusan|accused|framed|setup|ni
    did|was|do|am|not|fue|fui|hice|them|la|lo|me|deny|niego|even|there|de|eso|it|one|accept|acepto|
    estuve|true|cierto|guy|that|person|of|soy|innocent|reconozco|culpan|all|happened|paso|todo|estaba|
    have|had|they? it|that|true|there|innocent|inocente|me|nothing|nada|yo|fui|hice|ahi|cierto|verdad|
    guilty|acepto|them|wrong|everything|deny|lie|lies|person|accept|happened|asi|accused|do|admit|paso|
    culpable|had|set|confundieron|todo|charges|one|persona|confunden|took
! they|them|me|the|wrong|got|se|somebody|someone
    got|are|have|confundieron|equivocaron|guy|is|acusan|culpan|echan|confunden|set|la|de?
    wrong|lying|guy|person|mentira|persona|up|else|injustamente|falsamente|mienten|culpa|mix
! innocent|inocente|framed|false|falso|mentira|mentiras|lies|bullshit
= facts.lawyer_first
! plead|take|taking|pleading the? fifth|5th
! not|no|nothing|nada|never saying|say|talk|talking|answering|answer|contesto|hablo|digo|respondo|
    contestare nothing|anything|nada|word|shit? til|until|hasta|without|sin|before
    i|que|hablar|talking|consultar|see|speaking? speak|talk|hablar|hable|con|ver|see|to|get?
    to|with|con? lawyer|attorney|abogado|abogada|defensor|defensora|licenciado|counsel|defender|lawyers
! til|until|till|before|hasta|antes i|que|de speak|talk|hablar|hable|see|consult|consultar|consulte|ver
    to|with|con|a? lawyer|attorney|abogado|abogada|defensor|defensora|licenciado|counsel|defender|one
! lawyer|attorney|abogado|abogada|licenciado|licenciada|defensor|defensora|defender|counsel|lic|legal|
    lawyers|abogados|laywer|attny|atty|abogao|represention|lawer
    first|primero|antes|says|dice|present|advice|presente|counsel|representation?
! fifth|silent|incriminate|remain|quinta|silencio|miranda amendment|enmienda?
! public|defensor|pd defender|publico|says|first
! not|no|nothing|nada|never|wont|plead|prefiero
    saying|answering|say|voy|digo|contesto|hablo|comment|hasta|the|a|without|sin|contestar|decir?
    lawyer|fifth|attorney|comment|abogado|comentarios|word|abogada|nothing|counsel|nada|hablar
"""
