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
        dia|dias de descanso; i dont work; i do not work;
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
        gives|give|giving me a? ride|lift; can drive|take|bring|drop me us?; drives|takes|brings|driving me;
        me? cuida|cuidan al? los|mis|mi|el|la? ninos|hijos|nino|hijo|hija|bebe|nina;
        me? cuida de|a mi|mis bebe|ninos|hijos;
        watches|babysits the|my|our kids|
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
        me|nos lleva|llevan|trae|traen|recoge|recogen|acerca|acercan;
        me|nos puede|pueden llevar|traer|recoger|acercar;
        me|nos dejan salir|usar|ir|venir; ahi|alli aprovecho|puedo|me acomodo; aprovecho;
        me hago un? hueco|tiempo|espacio;
        dont|wouldnt|doesnt mind; id not mind; backup|backups|fallback|alternatively; back up; plan b;
        second|2nd best|choice|preference; if i have|need|must to; if needed|necessary; if need be; if i must;
        worst case scenario?; in a pinch; as? a? last resort; si acaso; en su defecto; de respaldo|repuesto;
        segunda opcion; en ultimo caso; si no hay|queda de? otra|remedio; as a? backup|back-up|alternative;
        sin problema|problemas|bronca|broncas|pedo|pena|inconveniente; no tengo problema|problemas|inconveniente;
        ando|estoy|estaria|estare de descanso|franco|vago; ando libre|desocupado|desocupada|por aqui;
        libre|libres|desocupado|desocupada|desocupados; con gusto; con mucho gusto; me late|funciona|funcionan;
        les|le|te caigo; caigo; llego sin problema|problemas; me da chance|tiempo; me desocupo ya;
        me toca|tocan descansar|descanso|libre|libres; tengo el dia libre;
        tengo|tenemos libre|libres|disponible|disponibles;
        a? good|great|fine|perfect|better|decent day|days|time|one|choice for? me|us?;
        a|very|really good|great day|time;
        while|when|whenever theyre|hes|shes at|in school|daycare|preschool|class|work;
        while|when the|my kids are at|in school|daycare|class;
        while|when my son|daughter|kid|husband|wife is at|in school|daycare|class|work;
        while the|my baby|kids sleep|sleeps|nap|naps;
        cuando|mientras los|mis ninos|hijos estan en la? escuela|guarderia|clases;
        cuando|mientras mi|el|la hijo|hija|nino|nina|bebe esta en la? escuela|guarderia|clases|kinder;
        cuando|mientras estan|esta en la escuela|guarderia; cuando|mientras duerme|duermen el|la? bebe;
        nothing on|in my? calendar|schedule|agenda|books|plate; nothing planned|scheduled|happening|to; clear; my
        calendar|schedule|day is clear|open|free|empty; calendars|schedules clear|open|empty; free and clear;
        nada que hacer; no tengo planes|pendientes|que hacer; sin planes|pendientes|compromisos|nada; sin que hacer;
        un? buen dia para mi|nosotros; buen dia para mi;
        hay chance|modo|manera|forma; se puede; si se arma; se arma; ya quedo; in? between classes|shifts|jobs|class;
        entre clases|clase|turnos;
        can always; cuenten|cuente conmigo; ahi estoy|estare; ahi estare; all yours;
        i get mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays off
    """,
    "afterthat can": """
        free|open|good|available|off|home|ok|fine|clear after that|then|this; libre|disponible despues de eso;
        and? then im|i? free|open|good|available|off|can|home; and? then i am free|open|good|available;
        y? ya? despues|luego ya? si|puedo|libre; y? despues|luego ya? estoy libre|disponible
    """,
    "part:afternoon can": "la|las|una? tarde|tardes libre|libres",
    "part:morning can": "la|las|una manana|mananas libre|libres; mananas libres",
    "part:evening can": "la|las|una? noche|noches libre|libres",
    "can part:afternoon": "tengo la|las|una? tarde|tardes libre|libres",
    "can part:morning": "tengo la|las|una? manana|mananas libre|libres",
    "can part:evening": "tengo la|las|una? noche|noches libre|libres",
    "only": """
        solo|solamente|nomas|namas|nadamas|unicamente tengo|tenemos|dispongo|hay; nada mas tengo|tenemos|hay;
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
        sleep|sleeping|slept in|late; like to sleep in; like sleeping in;
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
        no trabajo|trabajamos|trabaja ni salgo|salimos|salir|nada|vamos|voy|viajo|viajamos|manejo;
        no cuenten|cuente|cuentes|conteis|contar conmigo; ni salgo|salimos|voy|vamos|trabajo|trabajamos|puedo|podemos;
        no salgo|salimos|sale; no me dejan|deja salir|ir|venir|faltar; me es muy? dificil; no hay nadie;
        no me da la vida; ando|estoy corto|corta|apretado|apretada|lleno|llena|hasta; no hay quien; no alcanzo;
        no doy abasto; no la hago; no la armo; no llego; estoy fuera|lejos; no se arma; no jala|jalan; no va|van;
        nobodys|noones home; is|are|r dead|shot; a mess; a nightmare; a disaster; chaos; full up; jammed; spoken for;
        isnt|arent|aint|not|never great|ideal|easy|doable|possible|happening; not gonna fly; wont fly; no can do;
        hard|tough|difficult|tricky|rough|harder|tougher for|on me|us;
        hard|tough|difficult|tricky to make|do|get|come;
        me cuesta; me cuesta trabajo|mucho; batallo; batallo en|para;
        a|my|the? worst|bad|horrible|terrible|rough|crazy day|days|time|times for? me|us?; un? mal dia; el peor dia;
        no es posible; salgo|estoy|ando|voy de viaje|vacaciones; skip|avoid|evitar|evitando; stay away from;
        hate|odio; no quiero; dont want|like; i do not want; not really; no way; i have plans; have|got plans;
        tengo compromiso|compromisos|planes|ocupado|ocupada; ya tengo planes; imposible para mi;
        not a good time|day|idea; a no go; no go; are|is a no; off the table; wiped; conflict|conflicts; gone;
        traveling|travelling; me voy|vamos a|al|pa|para|de|pal; nos vamos a|al|pa|para|de|pal;
        im|were|are|be going|headed|heading|flying to|home; im|were|be visiting; vamos a estar en
    """,
    "prefer but": """
        better|best|easier than; mejor|mejores que; mas que; is|are|work|works|fit|suit|r better|easier than;
        prefer over
    """,
    "prefer": """
        prefer|preferably|preferable|preferrably|prefered|preferred|best|better|ideal|ideally|rather|favorite|
        preference|preferiblemente|preferentemente|preferible|prefiero|preferiria|preferimos|idealmente|mejor|
        mejores|mejorcito|optimo|pref|ideales|easiest|easier; de preferencia; would|d|id|ill rather|prefer;
        would|d|id rather|prefer have|do|it|to; id|i rather have|do; first|1st|top|number choice|pick|option;
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
        if possible; de ser posible; a poder ser;
        cuando mejor|mas|mejores me|nos queda|quedan|viene|vienen|conviene|acomoda;
        cuando me|nos queda|quedan|viene|vienen|conviene|acomoda mejor|mas; when its best|easiest|better;
        when i|im most? free|available|open most|best; lo mas facil|comodo; the most convenient; el mas comodo;
        favorite|favourite|favorites|fave|fav; strong|slight preference for; leaning; lean towards?; partial to
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
        open|free|flexible|empty schedule|calendar|agenda; day or|and night; dia y|o noche; all hours; no preference;
        sin preferencia
    """,
    "same": """
        same|igual|ditto|likewise; same thing|hours|time|times|deal|schedule; the same time|hours; lo mismo;
        misma|mismo hora|horario; la misma hora; los mismos horarios; tambien igual
    """,
}
