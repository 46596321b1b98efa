"""Not now, in free words, en and es; as clauses over the classes of commands_leaving."""

from __future__ import annotations

PAUSE = {
    # not now, also inside a longer text
    "pause_any": """
        need|want|have|gotta|wanna to? sleep|pray|mull on|over it|this|that|these|the
        pick|resume|finish|continue|do this|it|these|that|them up? again|later? on? @day|@later
        about to go|walk|get|head|step|be in|into|inside|on|to *? class|court|courtroom|church|work|surgery| \
            meeting|shift|bed
        put|keep the? rest|others|remaining|balance|questions of? these|it|them|this|questions? on hold|pause|ice
        come|get|go|circle back to it|this|that|these|them @later|@day|when|after|in|next
        one|a|1|hang|hold|just|gimme a|one? sec|second|min|minute|moment|tick someone|someones|somebody|somebodys| \
            gotta|baby
        dejeme|dejenme|deje *? *? *? *? y|luego|despues le|les|te @sigo
        otra|proxima|siguiente|entrante semana|dia le|les|lo|te? seguimos|sigo|continuamos|contesto|retomamos
        banca|bancame|aguanta|esperate|espera|aguantame un|una toque|cacho|ratito|rato|poquito|momentico|chin
        necesito|quiero|ocupo|tengo que? parar|descansar|respirar|pausar un|por|aqui rato|momento|hoy|ratito|dia|poco
        lo|le|la dejamos|dejemos|seguimos|vemos para|hasta mas|la|el|otro|manana tardecita|tarde|noche|rato|dia|lunes
        seguimos|continuamos|retomamos esta|hoy|en|por noche|tarde|la|un|lunes
        lets|let|ill|i|we|can|could|id save|leave|do|keep|finish|hold|put|answer|move|take us|we|i? the|this|that|my? \
            rest|others|remaining|balance|these|questions for|till|until|on|to @later|@day|after|another
        hagamos|hacemos|hacer|haga|hagan|tomemos|tomamos|tomar|tomarme|pidamos|pido|demonos|denme una|un \
            pausa|descanso|receso|pausita|respiro|break|paron
        dejar|dejarlo|dejarla|dejen|dejenlo|poner|ponerlo|quedar|quedarme|pongan|ponganme|ponganlo|seguir lo|me|esto| \
            todo? en|de espera|pausa|pendiente|standby|suspenso|stand|pausita
        pausar|pausarlo|pausen|pausenlo|pausamos|pausemos esto|todo|por|hasta|lo|mientras|las|el|unos|unas|un
        stop|dont|no|quit *? text|texting|message|messaging|writing|write|contact|contacting me|us @again|anything \
            until|till|til|before|for
        no|ni|ya me|nos @again|ya? manden|escriban|mande|escriba|pregunten|busquen|contacten nada|mas|mensajes|textos| \
            preguntas? mas|de|ya|nada? hasta
        stop|pause|quit|end|wrap|finish here|there|it|this|up here? today|tonight
        leave this|it|that|things there|here|off|at? for now|today|tonight|the night|day|week|evening|moment?
        stop|pause|quit|end|wrap|break|finish|done|finished|enough|call this|it|up|here|there|off|things|with| \
            answering|questions? *? for now|today|tonight|rn|one|the|this night|day|week|evening|bit|while|moment?
        can|could|may|might|should|lets|shall|rather we|i|us|to? *? pick|continue|finish|resume|pause|carry| \
            proceed *? *? *? \
            @later|@day|after|next|another|when|until|till
        call it a night|day
        can|could|will|must|gotta|have|need|gonna this|it|that|the|these|to? rest|questions|others|remaining? \
            wait $|till| \
            until|for|a|please|@later|@day|if
        rest|this|it|that can|could|must|will|gotta wait $|till|until|for|a|please|@later|@day
        put|place|keep|leave this|it|that|me|us|these|everything|things on hold|pause|ice|standby
        pause this|it|the|these|my|for|until|till|here|things? questions|form|now|today|a|while|bit|moment|chat|talk
        can|could|lets|may we|i|us? just? pause $|for|until|till|here|this|it
        save my place|spot
        ask|try|check|remind|circle|text|message|touch *? *? again|back|base|up in|on|next|after| \
            around|this *? week|month|@day|january|february|march|while|bit|hour|hours|days|weeks|minutes|few| \
                couple|dinner| \
            lunch|summer|year
        try|ask|text|message|catch me|us in|next|after *? week|month|@day|january|february|march|while|bit|hour| \
            hours| \
            days|weeks|minutes|few|couple|dinner|lunch|summer|christmas|thanksgiving|work
        gotta|gtg|g2g go|run|bounce|jet|dip|leave|split $|now|rn|ttyl|bye|more|get|put|pick
        not in|up|feeling|doing *? *? headspace|place|mood|state|mindset|condition|shape|space *? today|rn|now| \
            tonight|right
        cant|cannot|couldnt deal|focus|type|chat|respond|reply|concentrate|handle|keep|continue|face *? *? *? \
            right|rn|today| \
            tonight|atm now|moment?
        need|want|take|gimme|give *? *? *? time|days|weeks|space to? think|decide|process|consider|breathe|pray
        need|want|needing a|some|few|couple|more few|couple|little|bit? of? days|weeks|time $|first|please|before
        busy|tied|slammed right|rn|at|today|up *? now|moment|work
        need|have|wanna|gotta|must|let|lemme me|to? talk|ask|check|speak|consult|discuss|run with|to|by|this|it? \
            my|the *? *? \
            first|before
        ill|will|can|lemme|let finish|do|answer|continue|reply|respond|text|write|send *? *? *? when|after|once i| \
            im|the|my| \
            its|work|dinner|lunch|kids|school|everyone *? *?
        save|finish|do|answer *? *? rest|others|remaining *? @later|@day|after|next
        picking|continuing|finishing|resuming *? *? *? @later|@day|next|after
        hang|hold|wait on|up $|a|one|some|let|im|i|gotta|please|sec|somebody|someone|there
        podemos|podriamos|puedo|vamos|hay|mejor|quiero|quisiera|dejenme|tengo a|que? parar|pausar|dejarlo|descansar| \
            detenernos|suspender|cortarle|pararle|pausarle por|hasta|para|aqui *? hoy|ahora|manana|luego|ahorita
        ahi|aqui|le|lo|la|mejor? le|lo|la? paro|dejo|dejamos|paramos|corto|cortamos|dejemos|dejemoslo|paremos| \
            terminamos| \
            acabamos|sigo|parale|dejemosle por|hasta|para|aqui *? hoy|ahora|manana|luego|noche|rato|dia|momento| \
                despues
        manana|luego|despues|rato|lunes|martes|miercoles|jueves|viernes|sabado|domingo *? *? *? *? le|lo|la? \
            acabamos| \
            terminamos|acabo|seguimos|sigo|contesto|continuamos|termino|retomamos|retomo
        cuando|apenas *? *? *? *? le|lo|les? seguimos|sigo|contesto|continuamos|retomamos
        ya? no doy|jalo mas? hoy|ahorita|noche
        puede|pueden|podria esperar|aguantar $|un|hasta|esto|lo|tantito|al|para|las *?
        se? puede|podemos|podria|podriamos|prefiero|mejor dejar|dejarlo|dejamos|dejemoslo|pasarlo|pasamos lo|esto| \
            las? para \
            luego|despues|otro|manana|el|la|mas *?
        dejemoslo|dejamoslo|dejarlo para|hasta otro|manana|luego|despues|la|el|mas *?
        me|nos pueden|puede|podrian|podria|puedes preguntar|escribir|mandar|buscar luego|despues|manana|mas|al| \
            otro|el *?
        preguntenme|pregunteme|escribanme|escribame|busquenme|busqueme|mandenme|preguntame|escribeme luego| \
            despues|manana|al| \
            mas|otro|el|la|en rato|tarde|dia|lunes|otra|noche|proxima|unos|semana? *?
        acaba|acabando|muere|muriendo|descarga|termina la pila|bateria *?
        ponganlo|pongan|pongalo|ponganme|dejen|dejenlo|dejelo en pausa|espera|stand
        brb|bbl|gtg|g2g|ttyl|brb
        hold that|this thought
        need|gotta|have|must to? step|get away|out|off|back for|a|from|now|rn *? *?
        too|so tired|busy|sleepy|exhausted|wiped to|for do|talk|text|answer|this|think *? *? today|tonight|now|rn
        pick|resume|finish|continue this|it|these up|back|off? @day|@later
        hoy ya? no manana|$
        me|nos esperan|espera|espere|esperas tantito|un|poquito|momentito|poco
        espere|esperen|espereme|espera|aguante|aguanta $|tantito|un
        more|rest|finish|continue|others|remaining|again|resume of|it|this|the? @later
        thats|that all|it|enough i|im|for|got|have|can *? *? *? *? today|tonight|now|rn|@later
        cant|cannot rn|today|tonight
        hit|text|ask|message|try|write|msg|catch me|us up|back|again? @later
        take|taking|need|want|a|little|quick break|pause|breather|timeout please|$|first|from|rn|for
        una|un pausa|descanso|pausita|respiro|break please|$|de|por|ya
        ahi|ahorita|orita vengo|vuelvo|regreso
        en un rato|momentito|ratito vuelvo|regreso|sigo|contesto|le|les|seguimos
        me|nos pregunta|preguntan|pregunte|manda|mande|sigue|siguen|escribe|escriben lo|el|las|los demas|resto| \
            otras|que|faltante *? *? *? luego|noche|manana|tarde|rato|despues|dia
        ill|i|lemme|let|lets|gonna|will|well|id|wanna|rather|better *? *? \
            finish|answer|get|text|reply|continue|pick|come|circle|resume|respond|hit back? *? *? *? @later
        get|getting|come back to|at you|u|yall|this|that|ya
        lets|let pick|continue|finish|resume|do|talk *? *? *? @later
        text|write|message|hit|msg|remind|ask|try me|us|again up|again|back? @later
        need|take|want|taking|having|needing a|some|to *? *? break|breather|pause|rest
        hold|hang on|tight $|please|a|one|for|im|let|i|sec|gotta|have|need|sorry
        hold up $
        give|gimme|allow me? a|some|few|couple|till *? *? \
            minute|days|time|week|hours|weeks|minutes|sec|moment|while
        let|lemme me? think|sleep on|about|over|it
        cant|couldnt|wont do|answer|talk|text|think|handle|take *? *? *? *? right|rn|today|tonight|at \
            now|the|rn|moment
        stop|dont|no|quit *? \
            text|texting|message|messaging|writing|write|escriban|manden|contact|contacting|escriba \
            me|us|mensajes|textos? until|till|til|hasta
        not now|rn|tonight maybe|later|ill|i|im|sorry|but
        luego|despues|manana|rato|tarde|noche|dia|saliendo|orita|ahorita|ratito|llegando *? *? le|les|te|lo|la *? \
            @sigo
        le|les|te|lo @sigo *? *? luego|despues|manana|al|mas|otro
        prefiero|mejor|quiero|quisiera|puedo|podemos|podriamos|seguimos|dejamos|vamos \
            seguir|seguirle|continuar|terminar|contestar|contestarles|dejarlo|hacerlo *? *? *? *? \
            luego|despues|manana|proxima|rato
        necesito|dame|deme|denme|tomar|ocupo|quiero|dejenme|dejeme un|unos|mas|tantito *? \
            descanso|pausa|chance|tiempo|dias|momento|minuto|respiro|rato|ratito
        dame|deme|denme chance|tiempo|chanza|chansa
        dejeme|dejenme|dejame|deja pensar|pensarlo|lo|consultarlo|platicarlo
        espereme|esperenme|esperame|aguanteme|esperen|aguantenme
        ahora|ahorita|orita no puedo
        no puedo contestar|responder|escribir|seguir|hablar|platicar *? *? ahorita|ahora|hoy|orita
    """,
    # not now, as a whole text
    "pause": """
        can|could|may|lets|should|cant we|i|us|canyou? \
            stop|pause|finish|end|continue|do|pick|resume|talk|leave|take|quit|break|wrap \
            this|it|up|here|off|a|break|there? up|here|again|break|it? \
            for|again|a|until|another|some|other|tomorrow|later \
            today|now|tonight|bit|minute|later|time|tomorrow|moment|day|while|sec?
        stop|pause|finish|done|enough|thats here|it|all|enough|this? for today|now|tonight|the|a \
            day|night|moment|bit|while?
        i|just? need|want|wanna|gotta|have|take|taking a|some|to|more|little little|few? \
            break|minute|moment|time|think|pause|rest|minutes|breather|sec to|about|from? \
            think|it|this|that|this|pause?
        i|im am|was|just? busy|driving|working|sleeping|asleep|occupied|tied at|up|right|rn|at? \
            work|now|the|moment|rn? moment?
        im|i|am|just at|in|on work|class|school|church|a|the|my \
            bus|meeting|shift|store|doctor|doctors|hospital|appointment|break|car|road? right|rn|now|atm? now?
        text|write|message|hit|contact|ask|try|msg|remind me|us|again|back up|back|again? \
            later|tomorrow|tonight|another|after|next|in|some|this|on|monday|around *? *? *?
        i? ill|will|gonna \
            do|finish|answer|text|get|come|reply|respond|continue|write|think|talk|hit|msg|message|let \
            it|this|you|these|back|to|the|about|later|rest|more|up? know|it|to|you|rest|back|this|u? it|you|this? \
            later|tomorrow|tonight|when|another|after|soon|in|this|next|then|monday *? *? *? *?
        i|ive? gotta|have|got|need to? go|run|leave $|now|rn|for|to
        gotta|gtg|g2g|got go|run|bounce|now|rn|ttyl?
        this|now|its|it|today is|isnt|not|a|really? not|a|isnt|just? a? good|bad|great|best time|moment|day \
            right|for|rn? me|now?
        not|bad|wrong a|the|really|good? good|right|best? time|moment right|for|rn? me|now?
        busy|driving|working|swamped|slammed|tied|cooking|eating|occupied rn|now|right|today|atm|up|this now|week|rn?
        my? phone|battery|cell is|at|about|almost|going|just? to|at? dying|die|dead|low|1|2|3|5|percent
        ill|i|will|be|gonna|lemme be? back|brb *? soon|later|in|after? *?
        voy|vengo|ando|estoy manejando|trabajando|cocinando|saliendo|entrando *? *?
        por hoy ya|es|fue|hasta|nada? estuvo|todo|suficiente|mas|basta
        hasta manana|luego|pronto|lunes|entonces $
        deme|dame|denme un minutito|momentico|ratico|segundito
        tengo que consultarlo|platicarlo|pensarlo|hablarlo|checarlo|preguntarle con|a? mi? *?
        i? cant|couldnt do this|it right|now|rn|today|tonight|atm now|moment?
        i? cant|couldnt talk|text|answer|right|think|now|rn|at|respond|reply|really \
            this|it|right|now|the|about|rn|to|at? right|now|the|moment|it|rn? now|moment|right? now?
        i|im? need|have|wanna|gotta|must|want|let|lemme me|to|some? think|sleep|process|pray on|about|over? \
            it|this|that? first|more|some|for? more|a|first? while|bit|little?
        give|gimme|allow me? a|some|more|until|few|couple|till \
            day|days|time|week|few|hours|tomorrow|minutes|moment|couple days|minutes|of|hours|weeks? days?
        im|i|am not|dont feel|really|sure|quite|yet? ready|up to|for|yet? this|it|do? yet|today|now|right|this? \
            now?
        come|get|circle|go back to|at|with? me|this|it|you? later|tomorrow|another|some|on|in|next *? *?
        do|finish|continue|talk|save this|it|about|later|again? it|this? later|tomorrow|another|some|for|next \
            time|day|other|later|week? time?
        call|text it a day|night
        thats|that all|it|enough for today|now|tonight
        ask|check|try|remind me|back|again|with with|again|me|in? me? later|tomorrow|another|next|in|after *? *?
        its|this? too much right|for|rn|to|tonight|today|now? now|today|tonight|me?
        too|so|im tired|sleepy|exhausted right|for|rn|to|tonight|today|now? \
            now|today|tonight|me|talk|continue?
        podemos|puedo|podriamos|podria|podemos|vamos|quiero|mejor|quisiera|hay a|lo|que? \
            parar|seguir|seguirle|dejarlo|continuar|hacerlo|dejar|pausar|descansar|terminar|hacer|detener|pausa| \
            paramos|dejamos|seguimos|seguirlo|dejamos|continuamos lo|aqui|esto|ya|una|le|por|para|un? \
            pausa|aqui|descanso|rato? por|hasta|para|manana|luego|despues|mas|otro|en|el|al|hoy|ahora|ahorita \
            hoy|ahora|manana|luego|despues|otro|tarde|dia|ahorita|momento|rato|aqui|lunes? dia|momento?
        lo|le|la? dejamos|paramos|seguimos|continuamos|dejo|sigo|terminamos|seguiremos|vemos ahi|asi|aqui|para? \
            por|hasta|para|manana|luego|despues|otro|mas|en|el|al \
            hoy|ahora|manana|luego|despues|tarde|dia|rato|aqui|otro|momento|lunes|ahorita? dia|momento?
        ahorita|ahora|hoy|orita|este|en mismo|momento|este|estos? momento|momentos? no \
            puedo|tengo|quiero|es|me|ando|estoy|hay|se|contesto *? *? *?
        no puedo|tengo|quiero|es|alcanzo|voy \
            hablar|contestar|responder|tiempo|buen|escribir|seguir|un|a|platicar|ahora|poder|continuar? \
            momento|poder|contestar|seguir|buen? ahorita|ahora|hoy|orita|momento|en|por|tiempo \
            este|estos|hoy|mismo|ahora|ahorita? momento|momentos|rato?
        estoy|ando|toy \
            ocupado|ocupada|manejando|trabajando|en|cansado|cansada|muy|comiendo|saliendo|bien|cuidando|dormido \
            el|la|mi|clase|clases|ocupado|ocupada|misa|una|cansado|cansada? \
            trabajo|chamba|escuela|junta|doctor|iglesia|hospital|camion|turno|reunion|tienda? \
            ahorita|ahora|orita|hoy|en? este|mismo? momento?
        mejor|yo|ya|a? luego|rato|despues|manana|tarde|mas|al|otro|noche|dia rato|tarde|dia|momento? \
            le|les|te|lo|seguimos|continuamos|hablamos|platicamos|vemos|nos|me|escribo|contesto|sigo|respondo| \
            seguir|hago|termino|acabo \
            sigo|seguimos|contesto|respondo|escribo|continuo|digo|aviso|hablo|vemos|termino|hago|escriben|mando| \
            platico|pienso|escribe|hablamos? *? *?
        les|le|te|lo contesto|respondo|escribo|sigo|termino|hago|aviso|hablo|marco|mando|seguimos \
            luego|despues|manana|al|mas|otro|en|cuando|saliendo|llegando|por|a|el \
            rato|tarde|dia|la|un|pueda|tenga|salga|llegue|tardecita|noche|ratito|ratito|lunes? *? *?
        escribanme|escribame|escribeme|mandenme|mandeme|preguntenme|preguntame|busquenme|recuerdenme|recuerdeme| \
            pregunteme|mensajeenme mensaje|de? nuevo? luego|despues|manana|al|mas|otro|en|el|la \
            rato|tarde|dia|la|un|ratito|noche|lunes|semana? *? *?
        tengo|necesito|quiero|quisiera|dejeme|dejenme|dejame|deje|deja|voy|requiero|ocupo|dame|deme|denme \
            que|de|a|un|una|lo|mas|poco|tantito|unos? \
            pensar|pensarlo|pienso|tiempo|descanso|pausa|descansar|momento|rato|consultarlo|tiempecito|minuto| \
            minutos|dias|pensarle|respiro|tomar de|para|bien|con|primero|lo|mas|un? \
            pensar|pensarlo|esto|descanso|poco|calma?
        no estoy|ando|me listo|lista|para|siento|bien|en|de lista|listo|humor|animo|para|todavia|aun|ahorita? para? \
            hablar|esto|seguir|eso? todavia|aun|hoy|ahorita?
        no es un? buen|el|mal|muy momento|dia|hora|buen ahorita|ahora|para|hoy|momento? mi|hablar|eso?
        es|son un|muy mal|malas|mala|tarde momento|horas|hora|ahorita?
        por hoy ya|es|fue|suficiente|nada|hasta|no|lo|basta|esta \
            es|todo|suficiente|mas|no|fue|bien|aqui|dejamos|dejo? todo|suficiente?
        hasta aqui|manana|luego por|le|lo|seguimos|nomas|y|continuamos hoy|dejamos|seguimos|dejo|paro|por|manana? \
            hoy?
        ya por|es hoy|tarde|noche no|ya|para? mas|eso|contestar?
        tengo que irme|salir|colgar|dejarlo|dejar|trabajar|ir|cortar *? *? *?
        me tengo|voy que? ir|a *? *? *?
        mejor|puede|podria|sera|que|tal|quiza|quizas ser|sea|vez|en? otro|luego|despues|mas|en \
            dia|momento|rato|tarde|otro|adelante dia|momento|rato?
        en|para otro|un|unos momento|dia|rato|ratito|dias|noche|tarde mas|mejor|please|si?
        semana|mes que entra|viene|proxima seguimos|mejor
    """,
}
