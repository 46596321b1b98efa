"""Whole short Spanish texts that may mean "no more texts": at least one ``core``, and beside it only ``soft`` ones."""

from __future__ import annotations

WHOLE_SPANISH = {
    "core": """
        ya? cancelen|cancela|cancelenlo|terminen|detengan|suspendan|suspendanlo|terminenlo|desconecten ya|please|por? \
            favor?
        ya? cuanta|tanta|tantas|tantisima|mucha|demasiada|demasiadas pregunta|preguntas|preguntadera|insistencia| \
            preguntita|preguntitas|cosa|mensajeria ya|de|esto|basta|no? @it? @it?
        ya son|es|van muchas|muchos|demasiadas|demasiados|bastantes|mucho|demasiado @it? @it?
        no|nada tengo|hay|queda nada? mas|mucho? que|nada hablar|decir|contestar|platicar|tratar|hacer \
            con|a ustedes|usted|robots|maquinas
        yo? no|nunca me? pedi|solicite|apunte|inscribi|suscribi|registre|anote a|en|para|esto|nada|eso @it? @it?
        spam|estafa|acoso|fraude
        ya? nomas|nomaz @msgs|@msg1 please? ya please?
        hasta aca|ahi|hay nomas|llegue|ya|y @it?
        bye|adios|chao|chau gracias|thanks|y|ya gracias?
        yo? no le? entro|interesa|nace a|con? @it?
        yo|ya paso
        ya? dejalo|dejelo|dejenlo|dejale|dejenle|dejele ya|asi|por|ahi? @it?
        parale|parenle|bajale|bajenle a|con tu|su|tus tren|carro|rollo|cosas|drama
        yo? creo|pienso|parece? que? se|te|les|me|han? equivoco|equivocaste|equivocaron|equivocado|confundieron| \
            confundio de? \
            persona|numero|tel|telefono|gente?
        tiene|tienen|tienes|traen|agarraron a? la|el|otra? persona|numero|telefono|otra equivocada|equivocado| \
            incorrecta|mal| \
            persona
        esto|eso? no es para mi|nosotros|uno
        esto|eso? no es lo mio|nuestro
        mejor? ahi|hay|asi que quede|queda|quedo|muera|muere
        mejor? que? asi|ahi quede|queda|quedo|dejemos|dejemoslo|dejelo|dejenlo
        ya? terminamos|acabamos ya|esto|todo? @it?
        ya? se acabo|acabaron ya|esto|todo? @it?
        no|nada contesto|hablo|escribo mas|con nadie|maquinas|robots|bots
        cancelen|cancela|cancelalo|cancelenlo|cancele todo|eso|ya|esto
        me? rindo|rendi|abro @it? @it?
        esto no me|nos sirve|interesa|gusta|late|ayuda|conviene @it?
        ya? fue|estuvo|vale|basta con|de esto|eso|ustedes|todo
        ya dejalo|dejelo|dejenlo|dejemoslo asi|ya?
        ya no contesto|respondo|texteo mas|nada?
        no me interesa para|en nada|absoluto
        para|pare|paren|parale|parele ya|por|hombre favor|please?
        que parte de|del no *? *? *? *?
        cuantas veces *? *? *? *? *? *? *? no
        ya? dije|dijimos|he|conteste|respondi que|dicho|mil? que|veces? no|ya|basta
        ya? me|nos voy|fui|despido|largo|salgo adios|bye|chao|de @it?
        no se|tengo quien|idea son|eres|es|de|quien ustedes|usted|esto|son|es? adios|bye|no|ya|dejen|dejeme|paren
        ya? ni|no insista|insistan|insistas mas|por|tanto? favor|please?
        ya no sigan|siga|sigas|continuen|continue|vale|tiene|quiero|queremos|deseo con|asi|la|caso|mas|saber|nada| \
            sentido|pena? @it? @it?
        ya? me? tienen|tiene|traen cansada|cansado|harto|harta|enfadada|enfadado|fastidiada|hasta|aburrida|aburrido \
            @it? @it? @it?
        ya acabamos|terminamos|cumpli|acabe|termine|colgue|cerramos @it? @it?
        ya bye|adios|chao|stop|enough|please
        para|paren|parenle|dejen de contar con migo|conmigo @it?
        ya me? aburrieron|aburri|hartaron|cansaron|cayeron|caen gordos|mal @it?
        estuvo|estubo bueno|suave ya?
        nada|no|nel|nop|naa adios|bye|chao
        ya? ni|no me|nos hables|hablen|hable ya|mas|please?
        ya dejen|dejenlo|dejale ya?
        me vale
        ya? les|te|se|los dije|dije que no
        ya? estoy|ando|me hasta|tienen|traen la|el|hasta madre|gorro|coronilla|la|el madre|gorro|coronilla?
        fin de la|esta conversacion|platica|historia|charla
        hasta nunca
        dejen|dejenlo de hacerlo|hacer esto?
        basta|paren|parenle|parale|parele|parala|cortala|cortenla
        ya estuvo|fue|chole|stuvo|estubo|stufas bueno|suave|suficiente|bien|demasiado? @it? @it? @it? @it?
        chole|fuchi|fuera|largo con|de|ya? @it? @it?
        hasta aqui|aki ya|llegue|nomas|llego|le|la|lo|llegamos? @it? @it?
        ya basta @it? @it? @it? @it?
        basta ya|con|de|por @it? @it? @it? @it?
        basta|alto|paren ya|todos|todo|please
        que|ay|eh|si? ya no|nunca|nada mas?
        ay|uy|que|ash|hijole|please|no ya ya|no|please?
        ya please|stop ya?
        ya no \
            mas|quiero|sigan|siga|gracias|please|sigas|manden|escriban|pregunten|insistan|insista|molesten|nada| \
            thanks|jodan|chinguen|le|les|me|ocupo|vuelvan|necesito|deseo|pregunte|pregunten|hagan @it? @it? @it? \
            @it?
        no mas @it? @it? @it?
        no \
            insistan|insista|insistas|sigan|siga|sigas|pregunten|preguntes|chinguen|jodan|mandes|manden|escriban| \
            mensajes|textos|molestar|esten|friegues|frieguen|estes @it? @it? @it?
        ya? \
            paren|parenle|parale|parele|pare|detenganse|calmense|frenenle|bajenle|cortenle|cortale|corten|cortala| \
            cortenla @it? @it? @it? @it?
        ya para|pare|parar|stop|paro|corta|corten|callense|callate ya|please|con|de? @it? @it?
        ya? dejame|dejenme|dejeme|dejennos|dejadme|dejenmen ya|please|en|por|solo|sola|tranquilo|tranquila? \
            paz|favor|gracias?
        dejen|dejenlo|dejalo|dejelo|dejemoslo|dejenla|dejadlo asi|ya|hasta|por|aqui|ahi|en @it? @it? @it?
        ya? me|nos|yo|se? \
            canse|harte|aburri|cansaron|hartaron|tienen|tiene|enfade|fastidie|cansan|hartan|chocan|choca|harta| \
            agotaron|enfadaron|rindo de|con|harto|harta|hasta|ya? @it? @it? @it? @it?
        yo? ya? me? acabe|termine|cumpli|rindo con|de esto|eso|ustedes|todo @it?
        ya? estoy|ando|estamos|quede bien|ya|muy|super|re? \
            harto|harta|cansado|cansada|hasta|fastidiado|fastidiada|aburrido|aburrida|enfadado|enfadada|hartos @it? \
            @it? @it? @it? @it?
        que \
            fastidio|lata|fastidiosos|pesados|molestos|molestia|joda|enfadosos|latosos|necios|insistentes| \
            hartazgo|cansones son|es? @it? @it? @it? @it?
        muy|tan|bien|son|que son|estan|sean? molestos|pesados|insistentes|necios|fastidiosos|enfadosos @it? @it?
        ya? se acabo|termino ya|esto|todo? @it?
        me tienen|traen|tiene hasta|harto|harta|loco|loca @it? @it? @it?
        ya? \
            vayanse|vete|largate|larguense|larguese|vayase|largo|lleguenle|llegale|pirense|pirate|andate|andense| \
            abranse a|al|de|ya|con|por? @it? @it? @it? @it?
        fuera|lejos|largo de|con aqui|mi|esto|ustedes?
        no gracias|thanks|nel|bye adios|bye|hasta|chao|chau|ciao|que|ya|paso|asi|de \
            luego|nunca|tengan|estamos|todos|modos? @it? @it?
        ya? no|nunca|tampoco estoy|me|nos|tengo|estamos|le \
            interesado|interesada|interesados|interesa|interesan|interes|late|nace|gusta @it? @it? @it? @it? @it?
        no|ya me interesa|late|nace|interesan @it? @it? @it?
        chinguen|chinga|chingen|chingue|chingate|chingense|jodanse|jodete|jodan|pinches @it? @it? @it?
        que? se|te vayan|vaya|vete a|al @it? @it? @it? @it?
        a la verga|chingada|mierda|fregada|goma|porra|berga @it? @it?
        ya? callate|callense|callese|cierren|cierra @it? @it?
        olvidenlo|olvidalo|olvidelo|olvidense|olvidese|olvidate|olvidenme|olvidame de? @it? @it?
        yo? ya? no|nada|ni quiero|deseo|ocupo|necesito|pido \
            nada|mas|esto|seguir|continuar|contestar|responder|eso|hacer con|de|mas|nada|esto|en? @it? @it? @it? \
            @it?
        yo? ya? no|ni quiero|deseo|ocupo hablar|saber|platicar|estar|tratar con|mas|nada? \
            ustedes|usted|nada|mas|bots|robots @it? @it?
        yo? ya? no voy|pienso|vamos a? contestar|responder|seguir|continuar|hablar|contestarles|responderles|hacer \
            @it? @it? @it? @it?
        ya? no les|te|le voy|pienso a? contestar|responder|hablar|escribir @it? @it?
        ya? no|ni les|te|le|voy contesto|respondo|sigo|hablo|contestare|pelo @it? @it? @it?
        ahi|hay|asi muere|muera|nos|le|la|lo|dejenlo|quedamos le|la|dejamos|paramos|vemos|dejo|paro|corto? \
            dejamos|paramos|vidrios?
        ya? borrenme|quitenme|saquenme|borrame|quitame|sacame|borreme|quiteme|saqueme|eliminenme @it? @it? @it?
        ya? no me|nos busquen|busque|llamen|insistan|insista|llames|marquen|contacten|molesten \
            @it? @it? @it?
        me? estan|estas|siguen|andan molestando|acosando|fastidiando|hartando|jodiendo|chingando @it? @it? @it?
        no molestar|contactar|molesten|moleste|molestes|fastidien @it? @it?
        que|quiero|solo|nomas que? me|nos dejen en? paz|tranquilo|tranquila|solo|sola
        me|nos van|vas|pueden a? dejar en? paz|tranquilo|tranquila
        es|puro|son|parece|esto es? spam|estafa|acoso|fraude
        me|se|te|tienen|tiene|estan|esta|es|son|andan? \
            equivoco|equivocaron|equivocado|equivocada|equivocan|equivocaste|erraron de? \
            numero|persona|tel|telefono?
        tienen|tiene|es|marcaron|este mal|el? numero|persona equivocado|equivocada|mal
        numero|persona|num|cel|telefono equivocado|equivocada|incorrecto|erroneo
        yo? paso de|con? esto|ustedes|todo|eso|aqui
        conmigo no|ni cuenten|cuente|se @it?
        no cuenten|cuente|cuentes con|conmigo migo|mi? @it? @it?
        no es|creo|va|son para|conmigo|en|problema mi|serio|mio? gracias?
        quiero|quisiera|voy|deseo|puedo|prefiero a? \
            cancelar|parar|terminar|detener|acabar|parrar|dejarlo|salir|salirme|dejar \
            esto|ya|todo|con|de|hasta|aqui|asi|la @it? @it?
        cancelen|cancelalo|cancelelo|cancela|cancelenlo|terminen|detengan todo|esto|ya|eso|lo @it?
        dejen|dejense|dejenme|paren|parenle de|con \
            preguntar|preguntarme|insistir|molestar|fastidiar|eso|esto|sus|tantas|las|esas? @it? @it? @it?
        suficiente|bastante ya|con|por|es|esto? @it? @it?
        ya eso|es|fue|tengo|tuve|con|estuvo basta|suficiente|demasiado|mucho|esto|ya @it? @it?
        quien|nadie les|te|le pregunto|pidio|dio|pide @it? @it? @it?
        quien|nadie les|te dijo @it? @it? @it?
        yo? no|nunca les|me|te|yo pedi|di|apunte|inscribi|suscribi|autorice|pedido @it? @it? @it?
        bloqueados|bloqueado|bloqueada|reportados|reportado|denunciados
        los|te|lo|les|voy voy|bloqueo|reporto|a a? bloquear|reportar|denunciar @it? @it?
        adios para|y|dejen|no|ya @it? @it? @it?
        stop|no ya|more|mas|texting|mensajes|messages @it?
        me? vale|valen|importa madres|verga|gorro|sorbete|un @it? @it?
        metanselo|metetelo|metansela @it? @it? @it?
        no|ya chinguen|jodan|frieguen|mamen|molesten|estorben|manches|friegue|insistan con|mas|ya|paren @it? @it?
    """,
    "soft": """
        muchas|mil gracias
        no los|lo|te|les|la conozco
        ni los|lo|te|les|la? conozco|se
        no se quien|quienes|que|de es|son|eres|quien|donde? usted|ustedes|esto?
        quien es|eres|son|habla|escribe|chingados|rayos? usted|este|esto|ustedes|es|eres?
        que tenga|tengan|le|les|te|dios|pase|pasen buen|buena|vaya|bendiga|los|lo|bonito|bien? bien|bendiga? \
            dia|tarde|noche?
        buen|buenas|buenos|buena|bonito|feliz dia|dias|tarde|tardes|noche|noches|fin
        ya|ya? les|le|te|yale|se dije|dije|lo|los que|dije? no?
        hasta luego|nunca|pronto
        es todo
        de una|ya vez?
        no|yo soy|es el|ella|yo|esa|ese
        no es mi|el numero?
        por favor|dios|fin|ultima|eso vez?
        nel|simon|orale|andale|sale|va|este|eh|mmm|ey|gente|oiga|joven|amable|atentamente|disculpen| \
            disculpe|perdonen|disculpa|lo|siento
        lo siento mucho?
        en|la|de|neta|verdad serio|neta|verdad|plano
        estoy|ando ocupado|ocupada|trabajando|cansado|cansada
        con ustedes|todo respeto?
        plano|neta|serio
    """,
}
