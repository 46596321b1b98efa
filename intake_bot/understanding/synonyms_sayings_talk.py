"""Sayings of texts and calls, of when, and of being free to stop.

Each is narrow and means one thing: who comes before whom, a figure of speech, the thing pointed at. The wide lists are
in synonyms_scenes_*.py; written as those.
"""

TALK_SAYINGS = """
= phone.only_me
! just|only|solo|nomas|lil|little old|lil|little|mero|this|yo? me|yo|mii
! just|only lil|little|old|plain old? me
! nobody|noone|no|nadie|not else|mas|one|even|ni
    touches|uses|knows|has|toca|usa|agarra|ve|sees|reads|kin|lo|le|el|sabe|mis|else
    it|phone|code|password|this|telefono|celular|kin|lo|el|mi|clave|ella?
! my|mi own personal|private|propio|personal phone|cell|number|celular|telefono?
! it|this|es|phone is|lives|never|nomas|solo|stays|with mine|mio|on|leaves|in|with|mi
    me|my|side|pocket|hand|only|alone?
! locked|bloqueado|con|fingerprint|face|huella|clave|password
= phone.shared
! family|house|home|familiar|familia|kids|community|group|shelter
    phone|telefono|celular|tablet|line|cell|plan|de
! belongs|de|pertenece|es|mio|mine to|los|a|de|both|dos|todos|y|and
    both|dos|us|all|todos|toda|kins|kin|familia
! kin|kids|everyone|everybody|todos|we|us|both|all|entre
    uses|use|share|shares|borrows|grabs|usan|lo|los|play|plays|pass|usa|pide|piden|agarran|take
    it|this|the|usan|on|usamos|around|phone|compartimos|agarran|turns|prestado?
! mio y|de
! take turns
! prestado|borrowed|prestan|prestamos
= phone.watched
! kin|husband|wife|them|boss|jefe|he|she goes|looks|reads|snoops|scrolls|checks|revisa|lee|ve|checa|
    agarra|esculca|grabs|takes|has through|at|my|it|in|todo|el|me|los|mis|mi|lo
    phone|texts|messages|it|celular|mensajes|telefono|agarra|revisa|password|todo|location?
! them|kin has|knows|tiene|sabe my|mi|la password|passcode|pin|code|clave|contrasena
! me lo|la|el|los? agarra|revisa|quita|checa|lee|esculca|espia|checan|revisan
! when|cuando|while|mientras i|yo? am|duermo|sleep|bano|shower|asleep|me sleeping|sleep|duermo|bano?
= channel.sms
! no|not|never|ni|nunca have|use|got|tengo|uso|se|got|downloaded telegram|app|apps|esa|eso
! telegram no|not|i|yo|ni tengo|uso|se|do|have|quiero|conozco|no|puedo not|tengo|uso?
    have|use|know|want?
! telegram is? not|no|que|what es|is|me|for? eso|me|gusta|that?
! keep|stick|leave|lets|seguimos|sigamos|aqui|stay with|to|it|as|like|por|asi|here|mensaje|nomas?
    is|texts|texting|sms|mensaje|this|here|asi|aqui?
= channel.telegram
! telegram is what|the|my|where|best|better|good|fine|free|easier|cheaper|how i|we|for|way|one|app?
! the|that|esa|la|other|otra app|aplicacion
! on telegram
! telegram please|mejor|es|porfa|esta|si|mas
= stay.stay
! stick|stay|keep|stuck|remain|leave|quedo|quedarme|seguir|sigo|sigamos|seguimos|dejemos|dejelo
    to|with|it|on|texting|here|con|por|en|aqui|asi|como
    texting|texts|text|here|this|texto|mensajes|aqui|asi|is|mensaje|esta|way|same?
! nah|no|nope|not|mejor|rather telegram|the|not|app|link|keep|stick|stay|por|aqui|here|texto|texting|
    switch|switching|move?
! do not want|need to|a|the|another switch|change|app|move|link|telegram
! here is|works fine|good|ok|great|best
! this is|works fine|good|ok|great|best|better
! aqui|texto|asi esta|estoy|estamos|nomas bien|mejor|agusto|comodo?
= voicemail.no
! never|do|no|not|nunca|jamas|please|nada ever|not|leave|me|dejen|deje|dejar
    leave|ever|dejen|deje|a|one|any|me|mensaje|mensajes|recado|recados|nada|messages|message|voicemail
    voicemail|message|messages|msg|msgs|anything|one|mensaje|recado|voicemails|nada|it|un?
! no recados|mensajes|mensaje|recado|voicemail|voicemails|messages|msgs|grabaciones
! just|solo|nomas hang up|cuelguen|cuelgue
! hang up|cuelguen
! cuelguen|cuelgue si|nomas|mejor|no
! someone|kin|husband|others|alguien|them hears|listens|oye|escucha|could|puede|would|might
    hear|oir|escuchar|listen|lo|it?
= voicemail.ok
! leave|deje|dejen|dejeme|dejenme|drop as|a|un|el|me|all|it|one|mensaje|recado
    many|long|message|msg|voicemail|mensaje|recado|buzon|like|confianza|details
! i|only|yo|lo|nadie will|check|listen|hear|oigo|escucho|mas back|it|them|lo|to|mi|my|oye|escucha|que?
= voicemail.name_only
! just|only|solo|nomas|solamente your|say|the|a|que|digan|diga|su|el|quien|first|leave
    who|name|names|it|nombre|quien|your|llame|llamo|es|number|numero
! no|without|nothing|not|sin|nada|dont details|detalles|about|mention|reason|the|say|decir|mencionar|mas
    what|case|it|court|asunto|caso|why|de|que?
! keep it vague|short|generic
! first name
= stop.must_go_on
! once you|i|we|your|u are|start|begin|agree|sign in|you|are|there|up|it|i|no? in|stuck|are|no|cant?
! no|not|ni|there|aint turning|way|going|backing|vuelta|echarse|is|modo
    back|out|de|para|atras|no|hay|turning|way|quit hoja|now|back|atras|out?
! see|carry|follow|stick it|through|this|with through|out|thru|it|to
! hay|toca|tengo|tenemos que|terminar|acabar terminar|acabar|seguir|aguantar|cumplir|llegar|lo
! quedo|queda|estoy amarrado|amarrada|atorado|comprometido|comprometida|atada|atado|obligado
! locked|trapped|committed|bound|tied in
! signed|firme my|mi|away|up
! a deal|promise|commitment is
! lo prometido es
! trato es trato
= stop.can_stop
! parar|dejarlo|salirme|irme|cortarle|salir|dejar|pararle|terminar|retirarme|quit|stop|leave|bail|walk
    si|cuando|if|when|whenever|out|away me|quiera|yo|i|am|feel|want|gets|siento|it|no|se|any|at
    siento|want|feel|get|uncomfortable|quiero|quiera|gusta|time|am|mal|bad|much|any?
! door|puerta is|esta always? open|abierta
! walk|get|pull|bow|back|drop|tap out|away
! not|no|nobody is|hay|stuck|locked|trapped|contract|contrato|jail|compromiso|amarres
! say|decir|digo when|stop|the|hasta|basta|no|ya word|aqui?
= stop.not_sure
! did|do|could|not not|really|sure|quite really|follow|get|understand|catch|read|remember|hear
    follow|get|understand|that|it|what|any|part|this?
! no le? entendi|entiendo|agarre|capte|pesque|comprendi|acuerdo|quedo|lei
! come|say again
! over my head
! lost|confused|perdi|confundi|bolas|confundido|confundida
= decides.i_do
! would|that|is|its be? yours|your truly
! yours truly
! me myself|and
! su servidor|servidora
! un servidor
! this guy|girl|gal|lady
! i wear the
! yo merengues
! mando|decide|decido yo
! my own boss|person|man|woman|self
! i am grown|the
! soy|ya duena|dueno|mayor|adulto|adulta
! nobody|nadie tells|me|makes me|manda|for|dice|obliga
= decides.someone_else
! not up to me
! no me|soy toca|preguntan|yo|dejan
! kin|them|court|judge|po calls|call|runs|makes|wears the|it|all shots|pants|show|rules?
= decides.not_sure
! good|great question
! buena pregunta
! who|quien knows|sabe
! never|nunca|no thought|lo|habia|really pensado|about|pense|thought
= again.month
! un|el|en|next|proximo|dentro|1|one|a mes|mesecito|mesesito|month|mesito
! mesesito|mesecito|mesito
! treinta|thirty|30 dias|days
! four|4|cuatro|few|unas weeks|semanas|semanitas
= again.three_months
! tres|3|three|unos|few|couple mesecitos|mesesitos|mesitos|meses|months|monthes
! ninety|90|noventa days|dias
= times.by_steps
! one|uno|una|de|paso by|por|at|en|a one|uno|una|a|paso
! de a|en una|uno|poco|poquito|pasito
! pregunteme|preguntenme|ask|preguntando|digame|guide|walk|help|hold me|de|una|uno|usted|por|my
    uno|una|partes|along|en|through|hand|slow|slowly
! little|bit by
! slow|easy|despacio|despacito|poco y|and|with|por|a? con|steady|me|poco|buena?
= times.any_time
! cuando|whenever ustedes|usted|you|yall|les|le guys|all?
    puedan|pueda|can|quieran|quiera|want|digan|diga|say|gusten|acomode|free|need|like|available
= times.decide_later
! aun|todavia|not|no no|have|me|tengo|got se|me|got|dan|tengo|my|han|mi|dado
    dan|el|mi|horario|schedule|rol|shifts|turno|turnos|dado|yet|rota?
! vemos|veo|veremos|digo|aviso|hablamos otro|luego|despues|manana|mas|al dia|rato|tarde?
= days.mon
! primer|first|comienzo|arranque|inicio|start|beginning|top dia|day|de|weekday|of la|of|the|de|semana?
    week|semana|laboral|the|workweek|la? semana|week?
= days.any
! all|every|todos los? days|dias|day are|is|son|me|the the?
    same|alike|iguales|igual|good|fine|free|buenos|dan to? me|igual|mii?
= days.sat
! dia|day before|antes|de|after|despues sunday|domingo|friday|viernes|del
sabado|sabadito|sabados que|si|cuando no|not
= moment.later
! boss|jefe|kin is|are|me|esta|here watching|here|around|home|viendo|aqui|awake|listening
! at|in|on my|the|a|kin? dentist|doctor|doctors|hospital|store|gym|bank|airport|funeral|movies|game|
    appointment|clinic|court|dmv|salon|barber|practice|church|meeting|class|train|plane|bus
! estoy|ando|voy en|con el|la|mi? dentista|doctor|medico|clinica|banco|tienda|gimnasio|aeropuerto|
    mandado|dmv
! driving|operating|welding|babysitting|manejando|soldando|cargando|teaching|cooking|bathing|showering|
    feeding a|the|my|un|la|el?
! not|no this|ahora|en|right|at minute|second|moment|ahorita|mismo|the|este moment|momento?
! til|till|until|hasta 1|2|3|4|5|6|7|8|9|10|noon|tonight|las|later|que so|pm|tonight|work|la?
! hands are|full
! elbow deep
! in the middle|shower|tub|car
= moment.now
! alone|solo|sola|free|libre|good right|rn|now|ahora|ahorita|here|go
! shoot|hit|lay it|me|on
! perfect|good|great|buen|perfecto timing
! kids|kin|baby|ninos just|are|is|ya went|asleep|se|napping|down|dormidos
    down|for|sleep|nap|asleep|durmieron?
= moment.wrong_person
! you|u|think|busca|quiere want|mean|need|looking|meant|must|a for? my?
    neighbor|somebody|someone|kin|another|else|otra|otro|vecino
! do not|no know any|nobody|nothing|anything about? of? this|that
= back.i_will_write
! hit|text|message|call|contact|write|reach|holler|buzz|ping you|yall|at up|first|when|once|out|you|back
    when|if|once|i?
! do not|no text|call|contact|hit|message|me|escriban|llamen i|me|yo will|i|les
= back.evening
! tonight|tonite|noche|evening|dinner|supper|cena|dusk|sundown|sunset
! nightfall|anochecer
= back.hour
! 60|sixty|45|30|half|hour|hora|una|an minutes|min|an|hour|media|hora|o|or?
= texting.no
! no|not|nada|never por|by|via|to|de|over|through text|texto|texts|texting|textos|mensaje|mensajes|phone
! por|by|via texto|text|mensaje no|not
! lose|delete|borre|borren|quiten my|mi this? number|numero
! take me off
= texting.ok
! si|yes|sure|ok|okay|yessi|claro|fine|va|sale|simon esta|thats|its|por|no|that|it|by|text|es|puede
    bien|fine|ok|texto|mensaje|problema|okay|works|is|texting|pueden|ay? fine|ok|good|texto|mensaje?
= safer.go_on
! por|aqui|aca|asi|here|text|texts|texto|mensaje
    aca|aqui|nomas|esta|is|works|asi|este|mensaje|texto|mismo|works
    nomas|bien|fine|good|mismo|ok|medio|safe|seguro|mejor?
! keep|go|carry|siga|sigale|sigamos|continue|dale
    going|on|talking|texting|typing|aqui|adelante|nomas|por
! i am? safe|fine|ok|alone|okay
= explain.more
! what|que was|is|fue|es|do|quiere|significa that|you|decir|eso|mean|lo again|part|eso|mean|de?
! i? do|did|no not|le|lo|se get|understand|follow|entendi|entiendo|capte it|that|this|bien|muy|nada?
= hours.midday
! lunch|lunchtime|noon|noonish|mediodia|almuerzo break|time|hour|hora|ish? around|at|about|is|a?
    12|noon|1|doce?
! hora de|del la? comida|lunch|almuerzo|comer|lonche
! a medio dia
= hours.afternoon
! despues|after de|of|las? las|la|the? 12|1|2|3|4|una|dos|tres|two|three|school|escuela|lunch|comer|
    comida pm|let|lets|out?
= hours.evening
! despues|after de|of|las? las|la|the? 5|6|7|8|cinco|seis|siete|work|trabajo|chamba|dinner|cenar|shift|
    turno pm?
! ya|cuando|que salga|salgo|llegue de la|del chamba|trabajo|jale
= hours.morning
! before|antes i|de|that go|entrar|ir|head|leave|get? to|al|a|in|la|for?
    work|trabajo|chamba|school|escuela
"""
