"""Sayings of what is wished, needed, owed and owned up to.

Each is narrow and means one thing: who comes before whom, a figure of speech, the thing pointed at. The wide lists are
in synonyms_scenes_*.py; written as those.
"""

ASKED_SAYINGS = """
= apology.would_like
! la|lo|una necesito|quiero|espero|merezco|acepto|aceptaria
! glad|happy|grateful|honored|thankful|contento|contenta|feliz|agradecido|agradecida to|de|con
    receive|hear|get|accept|have|recibirla|oirla|escucharla|recibir one|it|an|that|una?
! i should|would be glad|happy|grateful|like
! waited|waiting|been|llevo|espero|esperando so|for|long|to|mucho|anos|tiempo|esa|una
    long|for|that|one|hear|disculpa|esperando|esperandola
! be good|nice|great|decent|something
! at least|al an|menos apology|sorry|una|un|that
! look me in
= apology.would_not
! do|would|will|no|not not|no|never|want|quiero want|need|care|hear|quiero|oir
    to|for|to|oirla|hear|escucharla|it|one|an|su? hear|it|one|an|listen|apology|disculpa|perdon?
! no me|quiero|acepto|necesito interesa|importa|sirve|disculpas|perdones|que|su su|sus|un|la?
    perdon|disculpa|disculpas
! keep|save|stick|meterse|guardarse|guardese their|his|her|your|the|it|sus|su|them
    disculpas|apology|perdon|sorry|breath|disculpa?
! words|talk are|is cheap|wind|air|nothing
! palabras se|no las|sirven lleva
! a sorry|apology|disculpa does|will|would|can|no not|no|cambia|fix|arregla|regresa
! it|sorry will|would|does|can not fix|change|bring|undo|help|matter
= support.none
! my|mi|all|todos? kin|friends|amigos|amigas|familia are|is|all|have|has|me|se|mis|estan?
    dead|gone|bailed|left|moved|died|away|passed|muertos|murieron|fueron|dejaron
! just|only|solo|nomas|solamente me|i|yo|myself now|here|ahora|since|desde|after|and|aqui|in?
! it is|am just|only me|i|myself since|after|now|and|here
! kin|husband|everyone|todos|them|family passed|died|left|moved|gone|fallecio|murio|se|estan|viven|esta
    away|out|on|fue|fueron|lejos|en|muertos|alla|mexico?
! no tengo|hay a|con nadie|quien
! todos estan|viven|se en|lejos|quedaron|alla
! kin|family is|are|lives|live all|back|far|in|other|away|out gone|dead|home|away|mexico|there|states?
! on my own
! nobody|noone|no to|left|comes|calls|one turn|call|talk|lean|here?
! no one to|left
! lone wolf
! lobo solitario
= support.enough
! my|mi|toda|whole|all my|mi|the|la? kin me|is|are|has|always
    apoya|ayuda|apoyan|ayudan|supports|supportive|support|behind|my
    mucho|bastante|siempre|always|back|me|todo|muchisimo
! have|got|tengo a? my|mi kin and|y a? my|mi church|friends|kin|pastor|group|iglesia|amigos|amigas|
    neighbors|vecinos|dog|god
! surrounded|rodeado|rodeada by|with|de
! got|have|tengo|hay all|plenty|enough|todo|todos|mucha|harta|bastante
    the|el|gente|i|apoyo|help|people|ayuda need|necesito?
! never|nunca|no am|estoy|ando alone|lonely|solo|sola
= support.some
! comes|kin|va|viene and|y goes|viene|va
! here and there
! one|two|couple|few|un|una|dos|par|pocos of? people|friends|persons|par|amigos|amigas|personas|gentes
! could|would|should use|like|do more|with|another
= losses.not_sure
! no|nunca|havent|not|never|have|did he|not|hecho|e|really|hice|saque|saco|a
    sacado|hecho|sumado|added|done|figured|counted|contado|checado|calculado|do|sat|looked|cuentas|la|
    las|totaled|run cuentas|la|the|it|numbers|math|cuenta|that|up|las|bien|down|at|everything|todo
! lost count|track
! perdi la cuenta
! hard|tough|dificil to|de say|put|tell|decir|calcular|count|know
! ask my|kin
! never|no|nunca stopped|me to|puse count|add|think|a
= losses.none
! did|no|not not|me|salio|nos lose|lost|cost|costo|perdi|perdimos|costaron|out|spend|gaste|pay
    a|nada|anything|any|ni|un dime|thing|cent|money|penny|centavo|peso|nothing|nada|cinco?
! just|only|solo|nomas|puro|pure|mas my|mi|un|el|the|puro|a
    nerves|nervios|susto|scare|pride|orgullo|feelings|coraje|sleep|peace|fear|sueño|sueno|tiempo|time
= insurance.partly
! puse|pague|pusimos|paid|put|pagamos i|yo|500|250|1000|200|300|100|some|una|la|half|part|parte|mitad|
    algo yo|parte|mitad|of|it|y|and y|and|ellos|they ellos|they|insurance|seguro|rest|lo|el|la|otra|the
    resto|rest|demas|mitad|otra|lo|the? rest|demas|resto?
! ellos|they|insurance|seguro|them y|and|puso|pago|paid|pusieron|pagaron|covered|cubrio
    lo|the|el|half|la|una|part|some|most|algo|parte|mitad|mayoria
    demas|rest|resto|parte|of|otra|mitad|it?
! lo demas|otro ellos|yo|el|puse
! the rest was|is|came on|me|out|my
! deductible|deducible|copay|copago
! not the whole|entire|full
= insurance.yes
! every|last red|single|last? penny|cent|dime
! hasta el|la ultimo|ultima
! did|no|not not|tuve|puse pay|que|ni|spend|owe a|un|poner|nada|anything
    dime|peso|cent|thing|centavo|thing|nada?
! paid|covered|took|cubrio|cubrieron|pagaron|pago|handled for|care|it|lo|the|of|por?
    todo|it|all|everything|lot|completo|whole
! paid|covered in full
= insurance.no
! had|no|do|did|sin|never|without not|tenia|teniamos|tengo|have|any|insurance|seguro|got
    have|any|insurance|seguro|aseguranza|coverage|cobertura|cubierto|nada
! came|salio|salieron|all|todo|puro out|de|from|of mi|my|pocket bolsa|bolsillo|pocket|cartera
! not a|one dime|cent|penny|cent
! ni un|una centavo|peso|quinto|cinco
! washed|lavaron|lavo their|se|sus hands|las|manos
= insurance.not_sure
! still|todavia|siguen|sigue|aun waiting|fighting|en|no|esperando|investigando|on|dicen|processing|
    haggling
! adjuster|ajustador|claim|reclamo|tramite
! kin|husband|esposo handles|handled|does|deals|maneja|ve|lleva|hizo with|that|eso|it|all|lo|el
= receipts.no
! all|todo|was|everything|it|puro|paid|pague|fue|lo was|in|fue|pague|with|en|paid|it|puro|pague|con
    cash|efectivo|en|in|con cash|efectivo|sin|no? nota|recibo|papel|receipt?
! no|nunca|not|never|sin|ni me|dieron|guardo|keep|kept|nota|save|pido|pedi|get|hay|una|un|tengo
    nota|dieron|recibo|recibos|that|those|them|factura|one|papeles|facturas|receipt|nada|notas|ni|
    receipts|papel
! sin|without|no|ni nota|recibo|recibos|papel|papeles|receipt|receipts|paper|paperwork|factura|facturas|
    comprobantes|comprobante|ticket
! long gone
! threw|tossed|washed|lost|burned|tire|perdi|quemaron|boto|bote|lave
    them|it|all|los|todo|everything|todos
= receipts.some
! me|faltan faltan|unos|algunos|dos|uno|varios unos|algunos|dos|uno|varios?
! only|just|solo|nomas|nada|solamente mas|the|one|un|el|la|los|del|de|a|tengo
    the|one|el|la|los|del|from|for|couple|few|uno|unos|de|two|dos|ones
    del|de|from|for|taller|hospital|doctor|shop|body|car|garage|mechanic|vet|la|los|that|unos|the
! one|ones from|for the|my
! el|los|la|las del|de|de taller|hospital|doctor|clinica|la|farmacia|seguro|mecanico
! for the big|bigger|main
! nearly|casi|almost|most all|todos|of
= receipts.yes
! si|yes|yep|yeah|yessi,? los|las|tengo|guarde|have|i|got|here|right|están|aqui|estan
    tengo|have|got|kept|guarde|here|them|guardo|guardados|aqui|todos|all|estan|conmigo?
! aqui|here|they|them|right are|estan|los|here|tengo|los
    in|tengo|conmigo|estan|front|mi|my|todos|guardados|hand
! kin|wife|husband|mom files|keeps|kept|saved|saves|guarda|guardo|archiva|has|tiene|saves
    everything|all|them|it|todo|todos|every|los
! keep|save|guardo|file everything|todo|every|it
! pack|packrat rat
! down to the
= facts.partly
! some|unas|algunas|parts|partes|cosas|things|half|certain|ciertas|mitad
    cosas|of|things|it|are|is|son|si|parts|that|true|y|yes|partes|points
    son|are|is|true|ciertas|si|verdad|y|right|no|yes|ciertos|not?
    y|and|some|otras|others|not|but|pero|unas|no|rest
    otras|not|some|no|others|are|is|isnt|false|la|partes|cosas|rest? no|not|mitad|arent?
! not|no all|todo|everything|exactly|exactamente of|that|es|fue|lo|it?
    that|it|is|asi|que|dicen|es|true|cierto|cierta|verdad|said|right|accurate?
! blew|exaggerated|exageraron|exageran|exagero|twisted
! my side|version
! hay cosas que
= facts.yes
! i did it|that|do|this
! si? fui yo
! i am the one
= facts.no
! not|no me|fui yo?
! not what|how|the happened|it|went|i|way happened|went|did|was|it?
! asi no fue|paso
! no fue asi|verdad|cierto
! did|no|not|never not|lo|fui|happened|fue|es|true|did
    do|hice|it|yo|asi|cierto|verdad|happened|nothing|happen|way
! lies|lie|mentira|mentiras|bull|bs|bullshit|false|falso|lying|mienten
! set|framed me|up
! wrong guy|person|man
! wasnt|was not|no|not me|fui yo
= facts.lawyer_first
! ask|talk|check|speak|talked|run|preguntar|hablar|consultar|ver|preguntarle|consultarlo|hablo|habla
    to|with|it|con|a|al|by|mi|primero my|mi|a|un|lawyer|with|by|attorney|abogado|con|el
    lawyer|attorney|abogado|abogada|pd|defender|licenciado|counsel|defensor
! my|mi|the|el lawyer|attorney|abogado|abogada|pd|counsel|licenciado
    said|says|told|told|dijo|dice|me|tiene not|to|wait|me|que|no|say?
! no|not|without|nothing|nada|sin comment|till|until|un|a|mi|my|hasta|lawyer|attorney|abogado
= answer.yes
! lo|todo que me? pregunte|pregunten|quiera|quieran|guste|gusten
! lo|whatever|anything|todo|any|all|las que|them|he|she|they|question|lo|what|of|questions|it?
    quiera|quieran|wants|want|asks|ask|pregunte|pregunten|preguntar|need|needs|que|guste|sea
    preguntar|to|know|ask|saber|pregunte|preguntarme?
! fire away
! shoot
! ask|pregunte|preguntenme|pregunteme|que me|away|lo|pregunte|anything
    anything|que|away|todo|whatever|quiera|sea?
! no|nothing|nada tengo|to|que nada|hide|esconder|ocultar
! open|an open book
! libro abierto
! owe|debo|least|deserves|merece|merecen that|eso|answers|respuestas|that|one|an|una|explicacion
= answer.no
! not|no|wont|will answering|voy|not|quiero|pienso|answer|pienso|want
    nothing|anything|a|any|none|contestar|responder|decir|a|to
    contestar|responder|questions|question|nada|decir|answer|that|them?
! stay|staying|remain|keep|keeping|quedo|quedarme|guardar|prefiero|rather|be
    silent|quiet|callado|callada|silencio|mouth|my|callarme|the|mum
! fifth|5th amendment
! no comment
! lips are
! nada que decir
! right to remain
! none of that|their
= answer.some
! depends|depende on|de what|which|the|que|la|lo|cual
    question|pregunta|pregunten|ask|questions|topic|they|it|is|que
! depends|depende what|on|de|que|of them|what|lo|que|it|cual|se
! if|si|as|mientras|unless it|no|is|son|they|long|not
    are|muy|not|as|too|easy|faciles|personal|personales|respectful
! easy|simple|basic|ones|faciles|sencillas ones|only|nomas|si|preguntas
! not|no the? personal|hard|about|las|family|private personales|de|ones|my|stuff|kin?
! pick and choose
= listen.no
! could|can|do|not|will|would|dont|no not|think|could|can|puedo|creo|podria|aguantaria|voy|soportaria|
    aguanto i|sit|listen|handle|stomach|stand|bear|poder|oir|escuchar|que|a
    could|can|sit|through|listen|that|it|aguantar|poder|oir|aguante|escuchar|handle|stomach?
    sit|through|listen|handle|that|it|hear|eso|escucharlo?
! too|muy much|heavy|hard|fuerte|dificil|painful|pesado for|para|to? me|mii|hear?
! break|kill|destroy|matar|partir|romper me|el|my
= listen.yes
! all ears
! soy todo|toda
! owe|debo|deserve|deserves|merece|least them|that|le|eso|i|ser much|can|escuchado|to|lo?
! take|tomar|aguantar it|lo que
! hear|oir|escuchar|escucharlo|escucharla|listen them|lo|la|to out|que|completo|tenga|them
= explore.not_sure
! half|part|parte|mitad|side of|de|mii me|mi wants|want|does|doesnt|quiere|si|says|is|dice
! one minute|day i|yes
! back and forth
! on the? fence
! torn|dividido|dividida
! una parte|mitad de|quiere
= explore.no
! not|no interested|interesa|interesada|interesado at|en|nada|para|in all|absoluto|nada|the|slightest?
= part.not_sure
! half|part|parte|mitad of|de me|mi wants|want|quiere|si|says
! torn|on|dividido|dividida the|between? fence|two?
= contact.not_sure
! hay|some|there|unknown|llamadas|numeros|calls|got|recibo
    llamadas|is|are|calls|numeros|unknown|weird|strange|desconocidas|desconocidos|raras|numbers|
    anonymous|raros desconocidas|desconocidos|raras|raros|numbers|pero|calls|but|hangups|texts|no|i
! no me|puedo|estoy|se consta|probarlo|asegurarlo|segura|seguro|afirmar|si
! can|could not prove|tell|say|swear|be if|it|who|sure|that?
= contact.no
! not|nothing|nada|no since|desde that|it|the|then|esa|eso|aquella?
    night|day|court|happened|noche|dia|then|paso
! cero|zero|no|ningun|nada|not|nothing|total|radio
    contacto|contact|de|silence|silencio|word|peep|llamadas|mensajes|a
    nada|nothing|word|peep|thing|at|ella|el|silence?
= contact.ongoing
! keeps|sigue|todavia|still|no|wont|every|cada|diario|siempre
    calling|texting|me|llamando|escribiendo|para|stop|week|day|buscandome|dia|semana|mandando|deja|rato|
    showing|coming
= amends.other
= amends.money_in_parts
! can|could|no not|puedo pay|do|afford|pagar|pagarlo|swing it|that|lo? all|whole|todo|full|everything
    at|de|in|thing|un|una? once|golpe|jalon|vez|front
= amends.other
! make|made|draw|paint|give|bake|sew|knit|carve|build|hacerle|hacer|regalarle|dibujarle|pintarle|hago|
    write|escribirle|sing|compose|cook them|her|him|le|it|a|un|una|the a|an|un|una|some|nice|one|los?
    painting|drawing|portrait|picture|quilt|blanket|card|cake|song|poem|sculpture|cuadro|dibujo|retrato|
    cancion|poema|pastel|colcha|cobija|tarjeta|meal|letter|carta|video|comida|pie|gift|regalo|playlist|
    pintura|altar
! visit|visitar|grave|tumba|panteon|church|iglesia|candle|vela|veladora
! talk|speak|hablar|hablarle|platicar to|with|a|con
    kids|students|teens|youth|jovenes|muchachos|ninos|los
! teach|ensenar|ensenarle|coach|mentor|entrenar
! quit|stop|dejar|stay drinking|drugs|tomar|sober|clean|smoking|las|drogas|out
! replace|reponer|reponerle|buy|comprar|comprarle what|lo|it|the|them|a|otra|otro|un|una
    que|i|bike|phone|new|one|otro|nuevo
= amends.not_sure
! know|idk|se|idea|sure what|que|how would|le|could|to|they|helps
    help|ayudaria|serviria|make|fix|offer|ofrecer|want|them|do them|it|right|their
! what would|could|que help|fix|make|le|puedo|ayudaria
! que|what ellos|ella|them|they digan|diga|say|want|pidan|quiera
= needs.health
! me|i|get|dializan|dialysis|canso|tire|mareo|winded|dizzy mucho|easily|easy|fast|rapido|a|quick
! dializan|dialisis|dialysis|inyecto|insulin|quimio|chemo
= needs.hearing
! left|right|one|good|ear|oido ear|is|izquierdo|derecho is? shot|gone|bad|dead|out|no|busted
= needs.interpreter
! only|just|solo|nomas|puro speaks|speak|talks|habla|hablo|hablamos|espanol|spanish spanish|espanol?
! my|mi kin only|just|solo|no|does speaks|habla|not spanish|espanol|speak|ingles english?
! hablo|speak|mi|my|only|solo lengua|mixteco|zapoteco|otra|dialecto|language|mam|other|different
    is|es|no|not|language|ocupo?
! quien|someone|somebody|alguien|que|who to|que|me|can|could|who|pueda?
    traduzca|translate|translates|interprete|interpret|traducir|traduce
= needs.sight
! big|large|bigger|grandes|grande print|letters|letras|font
! legally|almost|half|mostly|medio|casi blind|ciego|ciega
"""
