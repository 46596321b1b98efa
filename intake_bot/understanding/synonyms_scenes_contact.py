"""Said at the beginning: is it a good moment, when to come back. Written as synonyms_scenes."""

CONTACT = """
= moment.now
good|great|perfect|fine|okay|decent time|moment
now|right|this|it is? is? now? good|fine|great|perfect|ok|okay|works|time
go ahead|on|for it
fire|shoot away?
i am|we free|available|alone|here|ready|home|listening|around|up|all|good|off|clear|by
i am|we all? ears|set|yours
i can talk|chat|text|read|answer|do it? now?
i|you got|have|can a? time|minute|min|sec|moment|few
nobody|noone|nadie|no is|else|one here|around|home|is|else?
kids|kin|house|everybody|everyone are|is asleep|sleeping|napping|gone|out|at|empty
on|at my|lunch break|lunch|desk|couch|home
just got|me home|off|here
yes|yeah|sure|ok|okay now|go|shoot|talk
what is up
let us do|talk|get|go this|it|to|now|ahead?
no better time
time is good|fine
ahora|horita|ya|si puedo|mismo|si|estoy|esta|es|tengo|mero|le
    puedo|bien|mismo|libre|tiempo|sola|solo|chance?
diga|dime|digame|diganme|mande|platique|platiqueme|cuente|cuenteme|hable|adelante|dele|dale|pregunte
estoy|ando|aqui libre|desocupado|desocupada|disponible|listo|lista|sola|solo|solito|solita|descansando
si|aqui estoy|ando aqui|libre|sola|solo|disponible
tengo|hay tiempo|chance|ratito|rato|chancita|oportunidad
buen momento|tiempo|rato|hora
puedo hablar|platicar|contestar|leer|escribir|responder ahora?
a sus ordenes
soy todo|toda oidos
no|nadie hay|esta nadie|en|aqui
esta|es bien|buen ahora|momento|ahi?
los ninos|chamacos|hijos ya|estan|se dormidos|durmieron|escuela
= moment.later
! driving|manejando|working|trabajando|ocupado|ocupada|ocupadisimo|ocupadisima|busy|cooking|swamped|
    slammed
! i am|at|in|on my|the|kin? kin|kids|sons|daughters|kin?
    soccer|baseball|football|ball|school|doctors|doctor|dentist|appointment|gym|game|work|practice|
    party|funeral|church
! at work|school|church|class|practice|court|dinner|the|my
! not|never a? good|great|best|right|convenient time|moment
! bad|wrong|rough|terrible|horrible|awful time|moment
i am|we driving|working|busy|cooking|eating|sleeping|swamped|slammed|tied|occupied|teaching|at|in
! i am|was|still? driving|busy|cooking|eating|swamped|slammed|clocked
! i am|at|in|still on|at? work|class|school|church|court|meeting|appointment|store|hospital|practice|
    game|funeral
! on my way|shift
! in the? middle of
! can|could not talk|chat|text|do|answer|read|speak now|right|this|here|yet|at?
! kin|boss|kids|people|somebody|someone is|are|right here|around|next|beside|home|with|in|awake|over
! hands|house are|is full
give|gimme me? a|an|few|couple|some|one minute|minutes|min|mins|hour|hours|sec|second|bit|while
not now|right|today|yet|at|this
try me? again|back|later|tomorrow|tonight|another
come|text|hit|write|message|ask|check|reach back|me|again|up
    later|tomorrow|tonight|another|after|when|in?
hold on|off
another|some|different time|day
! after|when|once work|dinner|school|i|kids|class|shift|church|my|lunch
    get|off|done|out|are|am|go|finish
in a? few|little|bit|while|hour|minutes
rather not now|right
ahora|horita|hoy|ya no
ahora|ahorita|horita|hoy|orita|ya no|andamos|ando|estoy|toy
    que?|ocupado|ocupada|puedo|manejando|trabajando
no es|puedo|me|tengo|se buen|momento|ahora|ahorita|chance|tiempo|hablar|platicar|agarra|puede
! mal|mala momento|hora
! estoy|ando|voy|toy trabajando|manejando|ocupado|ocupada|cocinando|comiendo|ocupadisima|ocupadisimo|
    dormido|atareada
! estoy|ando|voy en|por|de el|la|mi? trabajo|chamba|jale|clase|escuela|junta|misa|iglesia|camino|cita|
    hospital|corte
! estoy|ando en medio|media|plena|pleno
! estoy|esta|anda|tengo con|aqui|a|cerca kin|jefe|patron|gente|alguien|los|visita|visitas
! hay|tengo gente|visita|visitas
mas|al|luego|despues|otro|otra rato|tarde|ratito|dia|hora|rato|lueguito
luego|despues|despuecito le|les|me|te|hablamos|platicamos escribo|marco|escriben|escribe|busca|busque
escribame|escribanme|busqueme|busquenme|intente|mandeme mas|luego|despues|al|otro|manana|a
    tarde|rato|dia
deme|denme|dame unos|un|una|5|10|20 minutos|momento|rato|ratito|hora|chance
saliendo|salga|cuando|acabando|terminando del|de|termine|salga|llegue|acabe
    trabajar|trabajo|chamba|jale|comer?
espere|esperame|espereme|aguante tantito|rato|momento|poco?
= moment.call_me
! sooner|rather|prefer|easier|better|best|want|like to? talk|speak|discuss|hear
    on|over|by|with|in|voice|it|to|a|person
! talk|speak|chat|discuss on|over|by|about the? phone|voice|line|telephone
! call|ring|phone|dial|buzz me|instead|my|us|first
! give|gimme|drop me a? call|ring|buzz|shout
! phone|voice|actual call|calls|conversation
! rather|prefer|want|need|like|just a? call|phone|calls
! hear a|your|human|real|somebodys? voice
! not|hate|no|bad|suck|can do|with|at|good|like|into|much|a|big? texting|typing|type|texts|texter
! my? thumbs|fingers|hands|eyes|glasses are|do|is|hurt|can|too|not|ache
! have|has|let|want|get someone|somebody|person|human call|ring|phone
! llameme|llamenme|llamame|marqueme|marquenme|marcame|hableme|hablenme|telefoneme|telefoneenme
! prefiero|mejor|quiero|quisiera|gustaria|puede|pueden|podrian|por que?
    llamada|telefono|hablado|me|hablar|voz llamen|llame|marquen
! por telefono|llamada|tel|voz
! de viva? voz
! me puede|pueden|podria|podrian llamar|marcar|hablar
! echeme|echenme|deme|denme|dame un|una telefonazo|llamada|llamadita|fonazo|timbrazo|marcada
! no me|se|soy|puedo|veo gusta|buena|bueno|se|sirve|le|bien escribir|textear|mensajear|teclear|chatear
! escribir|textear no|se me gusta|complica|cuesta
! hablar|platicar por|directo|en telefono|voz|llamada
una|por|con|mejor llamada|llamadita
marcar|llamar|llamen|llame|marquen|marque
= moment.wrong_person
! who|quien is|are|es|eres|habla|this|them|you
! is|there|theres no|nobody|not here|them|named|called|by|with|carlos|that? here|name|that?
! there is no
! wrong|incorrect number|person|phone|guy|lady|one|gal|dude|contact|house
! not me|him|them|my name|the|who|this|that right|person|guy|one|number|lady|you|her|want|looking
! that|this|it is not me|them|my|the|who|i|his|her|him
! i am|is not them|that|the|who|this|named|called person|guy|one|lady|you|woman|man|name?
! do|did not know|recognize|sign|never know? what|who|you|them|this|anybody|any|that|anyone|nobody|
    about|person|nothing
! never heard|met|signed|reported|knew of|up|anything|about|you|them|this|any?
! new|different|got|changed|just number|owner|phone|this|my|hands number?
! this|the|that|my number|phone|line used|belonged|was|belongs|is|has|used
    to|somebody|someone|not|new|another|them|changed
! used to belong|be
! belongs|belonged to
! no one|body|such|longer by|with|person|named|called|here|has name|that|called|here|them
! nobody by|with|named|called|here
! no longer|is them|has|his|her|number
! who is|are this|them|you|that
! mistaken|mixed|mistake up|me|number|identity
! numero|telefono|persona equivocado|equivocada|incorrecto|erroneo|mal|cambio
! equivocado|equivocados|equivocada|equivocaron|equivoco|confundieron|confunden|confundido|confundiendo
! no soy|es yo|esa|la|el|them|ella|mi|quien|aqui|nadie persona|que|busca|nombre|numero|buscan?
! yo no|ni me|soy|tengo|se|la|lo|los|conozco llamo|esa|ese|nada|que|quien|conozco
! no|ni conozco|se|los|lo|la a|quien|nadie|ninguna|ningun|de|conozco|them|que
! este|ese|el numero|celular|telefono|cel era|es|ya|lo|antes|pertenece|pertenecia
    de|no|compre|nuevo|acabo|era|cambio
! aqui no vive|hay|es|esta|conocemos
! acabo|me|lo de|dieron|compre|sacar este? numero|chip|linea|celular
! numero|chip|linea|celular nuevo|nueva
! se equivoco|equivocaron|confundieron|confundio|equivoca
! otra|diferente persona
= back.hour
! hour|hora|60|horita
! in|like|about|around|give|en|como|dentro 1|a|an|one|half|de|una|media
    hour|hr|hora|ratito|while|rato|bit|few|little?
! 45|30|40|60|90|sixty|sesenta minutes|minutos|min|mins
in a? bit|while|little|few|minutes
shortly|soon|enseguida|rapido|pronto
al|en rato|ratito|rato
ahorita|horita mas|tarde|rato|luego?
= back.evening
! after|once|when i|we? put|get|tuck|feed|bathe kids|kin|baby|girls|boys|them|little to|in|down|bed|fed?
! tonight|tonite|2nite|evening|evenings|tnite
! this|later in|the|on|today? evening|night|today
! before|close|around|til|till to? bed|bedtime|sleep
! after|once|when dinner|supper|dishes|work|kids|i are|get|is|go|done|off|home|asleep|in|eat
! supper|dinner dishes|is|done|over
! end of the? day
! 5|6|7|8|9|10|seven|six|eight|nine pm|tonight|oclock|p
! when kids|kin are|is|go|goes asleep|in|to|sleep
! noche|nochecita|anochecer|cena|anochezca
! a|como|las|despues las|de|como 6|7|8|9|10|siete|ocho|nueve|seis|diez de|pm|la|en|hoy noche|hoy|pm|la?
! despues|acabando|cuando|luego de|que? cenar|cena|trabajo|trabajar|chamba|jale|salga|duerman|acueste|
    duerma
! cuando los? ninos|chamacos|bebe se? duerman|duerma|acuesten
! al? anochecer|oscurecer|salir
! saliendo|salgo|salga del|de? trabajo|chamba|jale
hoy mas|mismo tarde|noche?
later today|on
= back.tomorrow
! tomorrow|tommorow|tomorow|manana|mannana|maniana
! next|following|otro day|dia|morning
! day after today
! a|in 24|few|day hours
! not|no today|tonight|hoy|este tomorrow|manana
! hoy no
not today|tonight
in the morning
por|en|temprano la manana
al otro dia
= back.i_will_write
! i will|would|can|rather|prefer|got|want|shall
    text|write|message|reach|contact|hit|let|be|get|holler|call|ping|say|come
! let me be|reach|write|text|contact|get|come|do|hit|initiate|start|message|holler|ping
! i|me will? text|write|message|reach|contact|ping you|yall|first|out|when
! leave|keep it|that|the ball to|in|with|up me|my
! do not|never text|write|contact|call|message|reach|come me|back|again? unless|until|first|i|till
! wait|until|til|unless for|i|on to? write|me|hear|text|reach|say|contact
! you will|can hear|wait from|for|to me
! i? hear from me
! ball in|is my|in court
! on my own? terms|time|end
! dont text|call me i
! yo les|le|te|los|lo|la|me|soy|mero|misma|mismo?
    aviso|escribo|busco|llamo|contacto|marco|hablo|mando|escribire|avisare
! yo prefiero|quiero|mejor les|le? escribir|buscar|avisar|contactar|escribirles|buscarlos|avisarles|
    escribo|busco
! yo? me comunico|pongo|reporto
! cuando yo? pueda|quiera|tenga|este|sienta|anime|me|lista|listo
    escribo|busco|aviso|les|le|yo|llamo|anime|sienta
! les|le|los|te escribo|aviso|busco|mando|llamo|contacto|marco yo|cuando|primero|despues|luego
! esperen|espere|esperense|esperame|esperar a|que|mi|hasta yo|mi|mensaje|que|les|escriba|me
! no me? busquen|escriban|busque|escriba|llamen|manden|pregunten yo|les|cuando|hasta
! que yo escriba|avise|busque|contacte|inicie
! yo primero|inicio|doy|tomo la|el|primero|contacto|iniciativa?
"""
