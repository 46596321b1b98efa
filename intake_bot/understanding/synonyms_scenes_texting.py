"""Said of the explanation, of being texted and of voice messages. Written as synonyms_scenes."""

TEXTING = """
= explain.next
next|nex|nxt|continue|proceed|advance|forward|onward|onwards|resume|siguiente|sigamos|siga|sigue|
    continua|continue
continuar|continuemos|prosiga|proseguir|avanzar|avance|avancemos|adelante|dele|dale|sig|sigo|sigale|
    continuo|proxima|proximo
keep|go|carry|move|moving|press|roll|push|going on|going|ahead|along|it|forward|right|moving|rolling
got it|that|you|ya
i understand|understood|see|follow|know|read|get|hear|am you|it|that|this|everything|all|good|with|ok?
understood|gotcha|roger|noted|copy|10-4|clear|capisce|makes sense|gotchu|bet|aight|heard|okey
it|that|all makes|is|was|seems|sounds sense|clear|good|fine|enough|understandable
what is|comes next|else|after
next one|part|question|page|thing|step|topic|please
skip ahead|to|forward
all|i|we am? good|set|clear|caught|ready up?
ready for|to|when|set
no|zero questions|question|dudas|duda|preguntas|further|more? questions?
enough|thanks info|detail|moving
on to the next
let us go|continue|move|keep|proceed|get|do on|it|going|to|ahead?
ya? entendi|entiendo|entendido|comprendo|comprendi|capte|capto|leido|lei|enterado|enterada|quedo|caigo
    claro|todo|bien|eso?
queda|quedo|todo|esta|muy|ya|bien claro|clarisimo|bien|entendido|clara
ya le? entendi|se|lei|quedo|vi|supe
que|lo|la|el sigue|siguiente|otra|demas|otro
siga|sigale|sigan|sigamos|vamos|pasemos|pase|dele|dale|prosiga|continue|continuemos
    con|a|para|adelante|nomas|pues|no? lo|la|adelante|siguiente?
adelante
ta|esta|muy bien|bueno|claro
de acuerdo
listo|lista
vamonos|vamos|orale|andale|va|sale|vientos
otra|la cosa|pregunta|parte
eso es todo
no|ya necesito|ocupo|hace|quiero|no mas|falta|mas
i do not need more
that is all i need
= explain.more
! what does|do that|it|this|you mean|work|involve|entail
! a ver platiqueme|cuenteme|expliqueme|digame
more|mas|further|details|detalle|detalles|detail|elaborate|expand|ampliar|amplie|detalleme|explicacion|
    explanation
! explain|clarify|elaborate|expand|describe|repeat
    that|this|it|more|further|again|better|on|to|a|what|some|please?
! tell|give|show|teach|say|send|hear|read|know|learn|get|see|want|like|need
    me|us|to|a|some|little|bit|even? more|rest|details|further|detail
! more info|information|details|detail|about|on|please|explanation|of|to|is|context|specifics|words
! what|how|why does|do|is|would|can|will|about|are you|that|it|this|mean|exactly|they|work|i
! not|do|did clear|sure|follow|get|understand|understanding|quite|fully|not|really
    it|this|that|what|you|all|any|a|get|understand|follow
! i am? confused|lost|curious|puzzled
! confused|confusing|unclear|confunde|confundido|confundida|huh
! go|walk|run|break|take me|over|through|into|deeper|it|that|down?
    through|again|that|it|down|detail|deeper|over
! say|come that|it|one more|again|differently
! rest of that|it
! in simpler|plain|other words|terms|english
! can|could|would|will you explain|tell|say|clarify|go|expand|elaborate|repeat|give
! i have|got|had a|some|one|few? question|questions
! have|a|some question|questions
! cuenteme|cuentame|cuentenme|digame|dime|expliqueme|explicame|expliquenme|platiqueme|explique|diganme|
    hableme|hablame|amplieme
! explicar|explicarme|explicarmelo|explica|explican|expliquemelo|aclare|aclareme|aclarar|aclaracion|
    amplie|ampliar
! mas informacion|detalles|detalle|info|datos|sobre|de|acerca|explicacion|despacio|claro|a|explicado
! quiero|quisiera|necesito|me|ocupo|deseo|gustaria
    saber|leer|oir|entender|conocer|informacion|detalles|interesa mas|mejor|bien|saber|que|como?
! no le? entiendo|entendi|comprendo|comprendi|capto|capte|queda|quedo|entendi|me|agarro
    nada|bien|mucho|muy|claro|queda|quedo|eso|todo|onda?
! no quedo|me claro|clara
! otro|un|poco|poquito poco|poquito|mas|tantito mas|de
! que|como|por quiere|significa|es|seria|funciona|se|quiso|que decir|eso|esa|hace|asi
! estoy|me|ando perdida|perdido|confundida|confundido|perdi|confundi|quede
! tengo|traigo una|unas|algunas? duda|dudas|pregunta|preguntas
! a que se refiere|refieren
! repita|repitame|repitelo|repetir|repitamelo|repitalo
! a fondo|detalle
= texting.ok
! you|ya|yall|ok|okay|fine|good|free|welcome|sure|yes|yeah can|may|could|to|text|are
    text|message|write|me
! text|texts|texting|message|messages|messaging is|are|works|work|ok|okay|away|me|fine|good
    ok|okay|fine|good|great|cool|easier|best|perfect|for|with|alright|anytime|whenever
! text|txt|message|write|hit me|up anytime|whenever|here|all|please|any|at
texting|texts|text|mensajes|mensaje|texto
text me|away
go ahead
no|dont problem|issue|worries|prob|objection|biggie|mind
i do not mind
do not mind
fine|ok|okay|good|cool|alright|works by|with|for me|us
permission granted
i agree|accept|consent|allow|approve|permit|authorize|give
you have|got my permission|consent|ok|okay|blessing
i give|grant permission|consent|my
acepto|autorizo|permito|apruebo|consiento|autorizado|aceptado
doy|les|le|tienen|tiene doy|mi|permiso|autorizacion permiso|autorizacion|consentimiento
! pueden|puede|podrian|si|pues escribirme|textearme|mandarme|mensajearme|escribir|mandar|textear|
    escribanme|escribame|mandenme
! escribanme|escribame|mandenme|mandeme|texteenme|texteeme|escriban|mandame|escribeme|mensajeenme
no hay|tengo|le|veo problema|bronca|pedo|inconveniente|pierde|falla
sin problema|broncas|bronca|problemas|pena
por|con aqui|mensaje|texto|este|mensajes|gusto
mensajes|mensaje|mensajito|textos|por si|esta|estan|texto|mensaje|me bien|ok|okay|mejor|gusta
esta|me|por parece|bien|mi bien|bueno|perfecto
de acuerdo
= texting.no
! do|can|please|would|will not|never want|like|need|get|receive|accept|text|send|message|write
    texts|texting|messages|text|this|here|me|to
! no|ni quiero|acepto|deseo|necesito|recibo mensajes|mensaje|textos|texto|nada|que
! not|no|never want|text|write this|texts|phone|number
! please|do not text|message|write|send|contact this|my|me|to? phone|number|texts|messages|here?
! do|please|prefer|rather|better|would|you|can|may not|never
    text|message|write|send|contact|do|did|be|like|want|me|that|agree|consent|permission
! rather|prefer|wish|like|better you|if|that|they? did|do|would|could|not? not
! no|stop|without|zero|quit text|texts|texting|messages|messaging|msgs|permission|consent
! i do|would|can|will not|rather want|agree|consent|like|prefer|accept|text|not to|any?
    get|be|texts|texting|messages|text|this|it?
! rather|prefer|better not
! no|ni|nunca|tampoco me|quiero|deseo|gusta|acepto|autorizo|doy|les|le|estoy|manden|escriban|escriba|
    mande|texteen|mensajes
! no se? me? permito|acepto|autorizo|gustaria|interesa|conviene|molesten|envien
! mejor|preferiria|prefiero|preferible|gustaria que? no
! nada de mensajes|textos
! sin mensajes|textos
! no|not no|is|safe|es|private safe|seguro|segura|private|privado
someone|people|them|kin|alguien might|will|could|would|reads|lee|ve see|read|ve
= texting.call_me
! call|ring|phone|dial|buzz me|instead|my|rather|first|only|us
! give|gimme|drop me a? call|ring|buzz|shout
! phone|voice calls?|call|only|is|please|instead|conversation
! rather|prefer|like|want|better|best|need|just a|to|by|on|you|the|with|get?
    call|phone|talk|speak|talking|hear|calls|called
! over|by|on|via the? phone|telephone|voice
! llameme|llamenme|llamame|marqueme|marquenme|marcame|hableme|hablenme|llamada|llamadas|telefonazo|
    telefoneme
! prefiero|mejor|quiero|solo|gustaria|puede|pueden|que por|una|me|que|hablar|de
    llamada|telefono|llamen|llame|marquen|marque|hablen|hable|hablado|voz|llamadas
! por telefono|llamada|voz|tel
! de viva? voz
! me puede|pueden|podrian|podria llamar|marcar|hablar
hablar|platicar|hablando|hablado
= voicemail.ok
! you|yes|sure|ok can|may|could leave|say|put|record
    whole|full|entire|everything|all|long|detailed|regular message|thing|it|msg|voicemail?
leave|drop|record a|the|it|me|your|whatever|one|any|message|away|voicemail
    message|messages|msg|voicemail|one|it|away|details|anything|all?
! leave|put|say|tell|include|give everything|all|whatever|details|reason|anything|full|the|as|me
    whole|details|message|want|you|like|need|reason|much|everything|why|message|all
! you|ok|okay|fine|go|feel|yes|yeah|sure can|may|to|ahead|free|welcome|leave leave|and|to|a|one|me|say
    message|leave|voicemail|one?
! voicemail|voicemails|messages|message|vm is|are|works|ok|okay|work|fine
    ok|okay|fine|good|private|safe|secure|great|for|with|password|mine
! only|nobody|noone|just i|me|one|else|myself listen|listens|hear|hears|checks|check|has|else|can|gets
! only one who|that listens|checks|hears
! my|the voicemail|inbox|mailbox is|has|are private|password|mine|locked|pin
i am the only
i do not mind|care
no|not problem|issue|worries|objection
! deje|dejen|dejeme|dejenme|dejelo|dejenlo|deja|dejarlo|dejar|dejalo el|un|su|los|todo|lo|nomas?
    mensaje|recado|mensajes|nomas|que|completo|ahi|quieran|grabado|voz|lo|dicho
dejen|deje|dejenlo|dejelo|dejalo|dejar|dejenmelo|dejemelo|graben|grabe|grabenlo
! nadie|solo|nomas|unicamente mas|yo lo|los|oye|escucha|oigo|escucho|revisa|reviso|checo|los
    escucha|oye|oigo|escucho|reviso
! pueden|puede|podrian|si dejarlo|dejarme|dejar|grabar|dejarmelo|decir|dejen
sin problema|bronca|pena
no hay|tengo problema|bronca|inconveniente|le
= voicemail.name_only
! just|only|solo|nomas|solamente|unicamente|nada
    your|a|ur|su|el|tu|first|quien|mas|who|that|de|say|leave|digan|diga|deje|dejen|state?
    name|nombre|names|who|quien|called|llamo|llama|number|numero|callback|nombrecito
! name|nombre only|and|nomas|nada|no|y|solamente|but|sin|is
    mas|details|number|nothing|numero|no|that|it|enough|more|detalles?
! nothing|no but|except|more|other|detail|details|mas|que|besides than?
    your|a|name|the|just|number|quien|nombre
! do not|without|never say|mention|tell|give|saying|mentioning|put|any
    what|why|about|the|it|details|mediation|case|reason|program|anything case|program|details|else?
! keep|make it short|vague|simple|brief|generic|discreet|low|general
! no|without|sin|ningun details|detail|detalles|detalle|specifics|dar|particulars|info detalles?
! no digan|diga|mencionen|mencione|den|expliquen de|que|para|el|la|por|nada|detalles|asunto
    que|trata|caso|mediacion|programa|es|motivo|se|asunto?
! sin decir|mencionar|dar|explicar
! say|leave|give who|your it|called|you|is|name|number
who|quien called|calls|calling|llamo|llama|it|es|habla|hablo|are|you is|are?
! identify|identifiquese|identifiquense yourself|yourselves
! discreto|discretos|breve|corto|discretion|discrecion
! callback|numero|number only|nomas|solo|para
! que me llame|regrese|comunique|hable|devuelva
! just|only ask|tell me|for to call|me
= voicemail.no
! do|please|rather|prefer|better|you not|never leave|say|record|do|drop|put|be
    any|no|a|messages|message|voicemail|voicemails|one|anything|it
! no|zero|without|nada|ni|cero voicemail|voicemails|message|messages|msgs|vm|vms|mensajes|recados|
    mensaje|de mensajes|recados|voz|dejar?
! nothing|none at|on|in|recorded|please all|my|the|it|machine|there?
! i? rather|prefer|like|better if|that|you|they? did|do|would|would? not|nothing
! kin|somebody|someone|other|others|anyone|people|kids|roommate|roommates|everyone|everybody|boss
    play|plays|listens|listen|hear|hears|check|checks|gets|might|could|will|can|would|has|uses?
    to|them|it|those|my|hear|listen|play|check?
! shared|family|house|home|public|joint voicemail|machine|line|answering|mailbox|landline
! just|only hang|hangup|call|try|text|keep up|back|again|trying|instead|me|later
! hang|hangup|cuelguen|cuelgue|colgar up?
! my|the voicemail|mailbox|inbox is|not|has|does set|not|broken|shared|work
! do|did not have|check|use|listen|set|know|like|want any|a|to|up|my|it|how?
    voicemail|voicemails|one|messages|it
! no me? dejen|deje|dejes|digan|diga|graben|grabe|dejar|quiero|acepto|tengo|uso|reviso|manden
    nada|mensaje|mensajes|recado|recados|ninguno|ningun|ni|que|buzon|voz|lo
! lo|los|todos|alguien|kin|otros|gente|ahi oye|oyen|escucha|escuchan|revisa|revisan|checa|checan|oiga|
    escuche|puede|podria|pueden oir|escuchar|mi|el|kin|todos|them|alguien|otra|otros|oye?
! prefiero|mejor|preferiria|gustaria que? no|nada|ningun
! nada de mensajes|recados|voz|grabaciones|nada
! cuelguen|cuelgue|cuelga|cuelguele
! mejor|solo|nomas vuelvan|vuelva|insistan|intenten|marquen|llamen|manden a|otra|de|mas|texto|mensaje
"""
