"""Words that say what can be and what cannot: free, busy, not, except, best; en and es. Written as in limits.py."""

from __future__ import annotations

from collections.abc import Mapping

STANCES: Mapping[str, str] = {
    "can": """
        can|could|free|available|avail|open|ok|okay|okey|okie|fine|good|gud|great|works|perfect|perfecto|prefect|
        cool|yes|yea|yeah|yep|yup|sure|able|libre|libres|disponible|disponibles|puedo|podria|podriamos|podemos|
        puede|pueden|bien|bueno|buenos|buenas|si|sip|claro|listo|doable|possible|posible|descanso|descansa|libro|
        libra|off|sirve|sirven|queda|quedan|conviene|convienen|acomoda|acomodan|funciona|funcionan|jala|awesome|
        alright|manageable|feasible|workable; can do|make|come|be|meet|work|swing; can make it;
        could do|make|come|be|meet|work; would|will|should|might|may|wld|itd|thatd|itll work|be|do|fit;
        that|it|they|those|these|either|all work; do work; ill be; ill take;
        work|works for|with me|us|you|my; work for; works|work well|good|great|fine|ok|okay|too|perfect|perfectly;
        all|pretty|usually|always|totally|mostly|wide good|free|open|available;
        im|are|am|we|is good|free|open|available|off|around|down|fine|ok|okay;
        i am good|free|open|available|off|around|down|fine; we are good|free|open|available;
        put|pencil|sign|lock|book|schedule|mark|set|count me in? down? for?; put|schedule it for|on;
        apunteme|apuntame|anoteme|anotame|apunteme|pongame|ponme|agendeme|agendame;
        apunteme|apuntame|anoteme|anotame|pongame|agendeme|agendame para|pa|el;
        me queda|quedan|sirve|sirven|viene|vienen|conviene|convienen|acomoda|acomodan|cae|caen;
        me queda|quedan|viene|vienen|cae|caen|va|da bien|perfecto; queda|quedan bien;
        esta|estan|estaria|seria|serian bien|bueno|perfecto|buenas|buenos; si puedo; si se puede;
        puedo ir|llegar|hacer|pasar|estar; day|days off; off day|days; off work|all; dia|dias libre|libres;
        dia|dias de descanso; tarde|tardes|manana|mananas libre|libres; i dont work; i do not work;
        i dont have work|class|school|anything|church|plans;
        i do not have work|class|school|anything|church|plans; dont have work|class|classes|school|anything|plans;
        im not working|scheduled|busy; not working|busy|scheduled; no trabajo|chambeo|laburo|curro;
        no tengo clase|clases|trabajo|escuela|nada|chamba|turno|compromisos; no tengo que trabajar;
        no voy a trabajar; no me toca trabajar|turno|trabajo; no estoy ocupado|ocupada;
        no work|school|class|classes|church|plans; sin trabajo|clases|escuela;
        i? dont have something|anything|nothing going|scheduled|planned? on?; i do not have something|anything;
        have|got a? the? my?
        ride|car|truck|babysitter|sitter|transportation|transport;
        tengo el? un? carro|coche|ride|aventon|transporte|troca|chofer;
        tengo quien me|los|la lleve|lleva|cuide|cuida;
        get|gets|got a? ride|lift; me da|dan|daria un? ride|raite|aventon|jalon|bola;
        me|nos lleva|llevan|trae|traen|puede|pueden llevar|traer;
        gives|give|giving me a? ride|lift; can drive|take|bring|drop me us?; drives|takes|brings|driving me;
        me cuida|cuidan al? los|mis|mi|el|la ninos|hijos|nino|hijo|hija|bebe|nina; watches|babysits the|my|our kids|
        kid|son|daughter|baby|children; have|got time|off|open|nothing|availability; have the? day off;
        got the day off; have all day;
        me dieron permiso; tengo tiempo|libre|chance|espacio|hueco|permiso|disponible|disponibilidad;
        it|this|that would|will need to be; need|needs|have|has|got|gotta to be; would have|need to be;
        has|have|needs|need to be; got to be; que fuera|fueran|fuese|sea|sean; seria|serian;
        tiene|tendria|tienen|tendrian que ser; debe|deberia ser;
        how|what about|bout; que tal|le|les parece?; not|aint|isnt|arent|wouldnt so|too|that? bad;
        not|aint|isnt|arent|wouldnt be? a problem|issue|prob; no es|son malo|problema;
        no hay problema|bronca|pedo|inconveniente|lio;
        no problem|prob|issue|worries; why not; second|2nd|third|3rd|last|other choice|option|pick;
        i|im|am|at|be home; estoy|ando en? la? casa;
        estoy|ando|estaria|estare libre|disponible; let|lets|let us do|say|try|go|meet;
        let us|lets go|do with|for; ill|i will|can be there|here; happy|glad to; im down; vacant; not a problem;
        dont|wouldnt|doesnt mind; id not mind; in? between classes|shifts|jobs|class; entre clases|clase|turnos;
        can always; cuenten|cuente conmigo; ahi estoy|estare; ahi estare; all yours;
        i get mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays off
    """,
    "afterthat can": """
        and? then im|i? free|open|good|available|off|can|home; and? then i am free|open|good|available;
        y? despues|luego ya? si|puedo|libre; y? despues|luego ya? estoy libre|disponible
    """,
    "only": """
        only home|off|free|here|around; solo|nomas|solamente llego|estoy|vengo|descanso;
        only|just|solo|solamente|nomas|unicamente|namas|nadamas|exclusively|strictly; nada mas; no mas; tan solo;
        its the only; es lo unico; solo puedo; can only; only can; puedo solo|solamente|nomas;
        the only time|day|days; el unico dia; los unicos dias; unico dia; lo unico
    """,
    "not": """
        ni; ni los|el|las|la|en|por; not then; no then; entonces no;
        not|nor|never|neither|no|noo|nope|nop|nah|naw|without|sin|nunca|jamas|tampoco|nel|nada|nothing|none|ningun|
        ninguna;
        just|and|definitely|absolutely|please|maybe|probably|preferably not|no; y|mejor no; ni de chiste|broma;
        ni loca|loco; no way; hell no; no se puede; por favor no; just never; not on; ni a; y menos; sobre todo no
    """,
    "any except": "anything|everything|anytime but|except|besides; cualquier cosa menos; todo menos",
    "nocar": """
        no car|ride|sitter|babysitter|transportation; no carro|ride|troca|coche|raite; no have car;
        i? dont have|got a? car|ride;
        no tengo un? carro|troca|ride|coche|raite|transporte|aventon; no tengo|hay quien me? lleve|cuide|los|traiga?;
        no tengo|hay quien
    """,
    "theirs": """
        he|she|they|husband|wife|hubby|brother|sister|mom|dad|mother|father|son|daughter|boyfriend|girlfriend|ride|
        roommate|grandma|aunt|uncle|cousin works|working; el|ella|hermano|hermana|esposo|esposa|marido|mama|papa|hijo|
        hija|novio|novia|mujer|tia|tio|primo|prima|cunado|cunada|abuela|suegra trabaja; el|ella tambien trabaja
    """,
    "dark": """
        i? dont|cant|no drive|driving|see|travel at|after night|nite|dark; not driving at|after night|dark;
        i? dont|cant see|drive too|so|very? well|good at night|nite; i? dont drive|see in|after the dark;
        i? do not drive|see too|so|very? well? at|after night|dark; i? do not drive|see well? in|after the dark;
        i? dont like to? drive|driving at|after night|dark; not comfortable driving at night;
        no manejo|veo|camino|salgo bien? de|en|por la? noche|noches; no me gusta manejar de noche;
        ya? no puedo manejar de noche
    """,
    "except": """
        except|cept|excep|exc|excepting|excluding|besides|excepto|salvo|menos|minus|xcept|exept|quitando|exceptuando|
        exepto;
        except|save for|on|in; aside|apart from; other than; all but; con|a excepcion de|del; fuera de|del;
        anything|everything but|except|besides; as long as its not; siempre que no sea; siempre y cuando no sea;
        mientras no sea; that|so long as it isnt|aint; as long as it isnt|aint; if its not; si no es;
        unless its|it is|its a|on; a menos que sea|caiga; barring; pero menos; aparte de|del
    """,
    "minus": """
        that|which isnt|arent|aint; that|which is|are not; thats not; that arent; que no sea|sean; thats not a;
        that isnt a
    """,
    "cant": """
        cant|cannot|couldnt|wouldnt|shouldnt|wasnt|werent|havent|hasnt|mustnt|couldn|cudnt|wudnt|unable|busy|
        unavailable|ocupado|ocupada|ocupados|imposible|impossible|wont|dont|
        doesnt|isnt|arent|aint|booked|fuera|bad|horrible|terrible|malo|mala|malos|malas|dificil|dificiles|packed|
        swamped|slammed|away; can not; cant do|make|come|go|meet|be; cant make it|the;
        cant do it|anything|any|nothing; cant be there|here; i dont do; not|never able to;
        not available|free|good|possible|ok|okay|great|open|around|happening; not gonna|going work|happen;
        not going|gonna to? work|happen|be;
        r|are|is|it bad|terrible|awful|horrible|hard|rough|tough|out|tricky|full|packed|impossible|no|hectic|
        crazy|difficult; no|not good; no bueno|buena|buenos; tied up; out of the question; off limits;
        wont|dont|doesnt|didnt|wouldnt|couldnt|isnt|aint work|working|fit|do|make|be|happen|good|possible|great;
        wouldnt|couldnt be able to? make|do|come|be? it|there?; would|could not be able to? make|do|come? it?;
        will|do|does not work|fit|do|make|be|happen;
        wont|dont|doesnt work|be|do for me|us; wont be able to; wont be free|available|around|home|here;
        doesnt|dont|wont work out; i do not do; not an option; no puedo|podria|podre|podemos|puede|podra|pude;
        no puedo ir|llegar|hacer|nada|estar|asistir; no voy|podria a? poder|ir|estar;
        no me queda|quedan|sirve|sirven|viene|vienen|conviene|convienen|acomoda|acomodan|da|gusta|gustan;
        no me queda|viene bien; no me da tiempo; no estoy|ando|estare|estaria;
        no estoy|ando libre|disponible|aqui; no hay modo|chance|manera|forma;
        no tengo tiempo|chance|permiso|libre|disponible;
        esta|estan|se me dificil|ocupado|ocupada|ocupados|pesado|complicado|complicada;
        se me complica|complican|hace|dificulta dificil?; out of town|state|country;
        im|am|be|were|are out of town|state|country; on vacation|holiday; de vacaciones|viaje;
        voy|ando|estoy|estare|vamos a andar|estar|salir fuera|lejos?; ando|estoy|estare fuera; me es imposible;
        no es posible; salgo|estoy|ando|voy de viaje|vacaciones; skip|avoid|evitar|evitando; stay away from;
        hate|odio; no quiero; dont want|like; i do not want; not really; no way; i have plans; have|got plans;
        tengo compromiso|compromisos|planes|ocupado|ocupada; ya tengo planes; imposible para mi;
        not a good time|day|idea; a no go; no go; are|is a no; off the table; wiped; conflict|conflicts; gone;
        traveling|travelling; me voy|vamos a|al|pa|para|de|pal; nos vamos a|al|pa|para|de|pal;
        im|were|are|be going|headed|heading|flying to|home; im|were|be visiting; vamos a estar en
    """,
    "prefer but": "better|best|easier than; mejor|mejores que; mas que; is|are|works better than; prefer over",
    "prefer": """
        prefer|preferably|preferable|preferrably|prefered|preferred|best|better|ideal|ideally|rather|favorite|
        preference|preferiblemente|preferentemente|preferible|prefiero|preferiria|preferimos|idealmente|mejor|
        mejores|mejorcito|optimo|pref|ideales|easiest|easier; de preferencia; would|d|id|ill rather|prefer;
        would|d|id rather|prefer have|do|it|to; id|i rather have|do; first|top choice|pick;
        me gusta|gustaria|gustan|gustarian mas; would love; lo mejor|ideal|preferible es|seria|son;
        lo mejor|ideal|preferible; work|works|fits best|better; mas facil|comodo|conveniente;
        is|are|be|would|r|will the? best|better|ideal|easiest|easier|preferred;
        best|better is|are|would|be|for|time|times|day|days; best would|will be; best for me|us;
        best time|times|day|days for|is|are|would; best times would be; que mejor;
        me queda|quedan|conviene|convienen|acomoda|acomodan|viene|vienen|sirve|va|cae mejor|mas;
        nos queda|quedan|conviene|acomoda|viene mejor|mas;
        queda|quedan|seria|serian|es|son mejor|mejores|ideal|preferible; mejor me|nos queda|quedan|viene|vienen;
        mejor seria|serian|puedo|para|pa|si; mejor seria|para en|mi; perfect would be;
        my preference|favorite|pref is|would; primera opcion; sobre todo|especially; more convenient; mas bien;
        if possible; de ser posible; a poder ser
    """,
    "busy": """
        do|doing|did doubles|double; a double; im|am|hes|shes|is on nights|days|swings|call;
        on night|day|swing|graveyard shift|shifts; on call; on nights;
        work|working|job|shift|shifts|school|class|classes|church|mass|practice|practica|practicas|soccer|futbol|
        football|baseball|beisbol|basketball|basket|game|games|gym|court|probation|parole|doctor|doctors|dr|
        dentist|dentista|dialysis|dialisis|quimio|quimioterapia|chemo|chemotherapy|therapy|therapist|terapia|
        terapias|counseling|appointment|appointments|appt|appts|apt|meetings|meeting|training|entrenamiento|
        entrenamientos|rehearsal|choir|coro|aa|na|daycare|babysit|babysitting|clinic|clinica|tutoring|group|groups|
        iop|bingo|band|jury|soccer|wic|treatment|vet|chores|laundry|karate|ballet|dance|swim|swimming|choir|drill|
        detox|mtgs|mtg|dialisis|guardia|funeral|
        wedding|boda|surgery|cirugia|trabajo|trabajar|trabaja|trabajamos|trabajando|chamba|chambeo|chambear|jale|
        curro|bregando|bregar|bregamos|laboro|escuela|clase|clases|misa|iglesia|culto|cita|citas|ensayo|ensayos|
        turno|turnos|uni|universidad|gimnasio|corte|cuido|cuidar|cuidando|recojo|guarderia|consulta|camello|
        servicio|grupo|curso|cursos|taller|practice|study|studying|estudio|estudiar|visitation|visita|visitas|
        carpool|coaching|vendo|limpio|doblo|lecture|lectures|lab|bible|sleep|asleep|sleeping|nap|naps|duermo|dormido|
        dormida|durmiendo|siesta|catequesis|catecismo|rehab|
        reunion|reuniones|junta|juntas|sesion|tournament|recital|classes|deliveries|orientation;
        i|im|am|at|have|has|got|gotta|my|to|we|hubby|husband|wife|always|usually|go|he|she|both work|
        working; have|has|got|gotta to work; got to|2 work; working on|nights;
        work|working|works doubles|double|overtime|nights|days|mornings|evenings|from;
        work|works|working full time; work night|day|morning|swing|graveyard shift|shifts;
        my work|job|shift|school|class is|are|goes; at work; get the kids; pick up;
        pick|picking up the|my kids|kid|son|daughter; picking up;
        kids|kid|children|son|daughter|grandkids have|has|had; my? kids;
        not|never at the same time|hours as|of; not|never the same time|hours as; no a? la misma hora que|de|q;
        no al mismo tiempo que|de|q; no cuando tengo|estoy; not when|while im|i? have? at|in|my;
        i have|got the|my kids|grandkids|son|daughter|baby; have|got my kids|grandkids;
        ninos|hijos|nietos|nenes|babies|chamacos; bible study|group; locked down?; on? lockdown; physical therapy;
        drop|dropping off; take|taking care of; watch|watching my|the;
        are|is for my|the family|kids|wife|husband|children; es|son para mi familia|hijos;
        voy a la? misa|iglesia|culto|escuela|clase|clases|trabajar|dialisis|terapia; ir a misa; doblo turno;
        me toca|tocan; tengo mi|a|que|un|una|el|la|los;
        tengo cita|citas|clase|clases|escuela|trabajo|turno|misa|culto|ensayo|terapia|corte|practica|junta|
        reunion; work from home; teach|coach|volunteer|host|babysat; work release; reporting;
        church service|services; sunday school; night class|classes; night school; parent teacher;
        i sell|clean|drive|cook|teach|deliver|serve; estoy trabajando|ocupado|ocupada|en;
        ando trabajando|chambeando; llevo a; recoger a; voy por; tengo ninos;
        ensayamos|entreno|entreno|entrena|entrenan; im at work|school|church|class;
        1st|2nd|3rd|first|second|third|night|day|graveyard|swing|late|early shift|shifts; im there;
        family time|day; game|date|movie|poker|bingo|trivia|family|card|girls|guys|taco night; im|am at|in the|a|my;
        de guardia; estoy|ando de guardia; me operan; operacion;
        in class|school|court|dialysis|therapy|treatment|treatments; mi|el turno es; have a|an;
        got a|an
    """,
    "goin": """
        need|needs|have|has|got|gotta to? be at work|school|class|there; tengo que entrar a? trabajar|trabajo?;
        entrar a|al trabajar|trabajo;
        entro|entra|entramos|entrando; entro|entra|entramos a|al trabajar|trabajo|turno|clase|clases|escuela;
        start|starts|begin work|working|school|class|shift; go|goes|going in|into;
        go|goes|going into|to work|school|class; be at work|school|class; clock|clocking in;
        my? shift|work|class|school starts|begins; my class starts|begins; mi turno empieza|comienza;
        empiezo|comienzo; empiezo|comienzo a|el trabajar|turno
    """,
    "getoff": """
        leave|leaves|leaving work|school|class|there; ends|finishes; is over|done; which|that|it ends;
        gets|lets out|off; se acaba; termina|terminan|acaba|acaban|salen; out;
        en cuanto|cuando|apenas|luego que salga|salgo|sale|salen|salgan|termine|termino|llegue;
        en cuanto|cuando|apenas salga|salgo|salen|termine|termino|llegue de|del la|mi? escuela|trabajo|clase|
        clases|trabajar|chamba|jale; get|gets|got|getting|im|am|be|come|comes|gets off|out|home;
        get|gets|getting|im|am|be off|out|home of|from work|school|class|practice|there|it;
        get|gets|getting|im|am|be off work; get|gets|getting out of work|school|class|practice; off work|at;
        off work at; im|get|gets|getting|got|be off at|around|by; home from work|school;
        done|finish|finished|finishing|through with|at|by;
        done|finish|finished|finishing|through with work|school|class; done with work at;
        out of work|school|class; salgo|sale|salimos|saliendo|salir|salia;
        salgo|sale|salimos|saliendo|salir de|del|d la? trabajar|trabajo|jale|chamba|escuela|clase|clases|turno|
        chambear; llego a? mi? la? casa; llego; me desocupo; termino|acabo;
        termino|acabo de trabajar|turno|clases; shift|work|class|school ends|over|finishes; my shift ends|is over;
        regreso; regreso a? la? casa?; clock out; clocking out
    """,
    "any": """
        anytime|anytimes|whenever|wheneva|flexible|flexibles|always|siempre|anyhour;
        any|what|which|whatever old? time|times|hour; any|whatever time|hour of the? day; any time works;
        at any time|hour; all day|times|hours; all|the whole|entire day long; all the time; the whole|entire day;
        whole|entire day; round the clock; wide|totally|completely open|free|flexible|available; todo|to el dia;
        todo el dia completo|entero; tiempo completo; el dia entero;
        a? cualquier|cualquiera hora|horario|rato|momento|horita; a? cualquier|cualquiera hora|momento del dia;
        cuando sea|gusten|guste|quiera|quieran|quieras|pueda|puedan|puedas;
        cuando usted|ustedes|uds|ud|tu|vos mas? diga|digan|quiera|quieran|quieras|guste|gusten|pueda|puedan|
        puedas|prefiera|prefieran|digas; cuando les|le convenga|quede|parezca|acomode;
        a? la hora que|q|k sea|quiera|quieran|guste|gusten|digan|diga|puedan|les|le;
        a? la hora que|q les|le convenga|quede; a? toda|todas|cualquiera hora|horas; en cualquier momento;
        completamente|totalmente libre|disponible|flexible; el dia y la hora que quieran;
        whenever you|u|ya|yall|they|yalls want|need|can|like|say|guys|are|got|r;
        whenever you guys|all want|need|can|like; whenever works|work; whenever works|work for? you|u|yall;
        whenever is|its|it fine|good|ok|best|easiest|convenient|is; no restrictions;
        my|the schedule is|s open|flexible|clear; my schedules open; me da lo mismo; me|le? da|es igual; da igual;
        me da lo mismo la hora; no tengo horario; from open to close; morning noon and|or? night;
        day or|and night; dia y|o noche; all hours; no preference; sin preferencia
    """,
    "same": """
        same|igual|ditto|likewise; same thing|hours|time|times|deal|schedule; the same time|hours; lo mismo;
        misma|mismo hora|horario; la misma hora; los mismos horarios; tambien igual
    """,
}
