"""The writer's own will about the texts, in Spanish: what they want, tell and threaten; as in opt_out_spanish."""

from __future__ import annotations

SPANISH_OWN = {
    # our own will: "no quiero mas mensajes", "prefiero no recibirlos"
    "own": """
        @neg @quiero que este|su|ese programa|sistema|numero|bot|robot me @mande|@manden|@escriba
        @neg me|nos? @quiero *? *? @msgs
        @neg me|nos? @quiero *? recibir|recibiendo|seguir|tener|ver|que|estar|a|volver|permiso|saber|leer \
            mas|recibiendo|recibir|me|nada|de|teniendo|para? me|nada|que|de|a? lleguen|llegue|nada|mas|recibir? *? \
            *? @msgs
        @neg me? @quiero ningun|otro|un|mas mas|solo? mensaje|texto|msj|aviso|@msgs
        @neg me? @quiero recibir|seguir|estar|que|volver|tener recibiendo|me|a? recibir|lleguen|llegue? \
            nada|mas|ninguno $|@again|de
        @neg me? @quiero *? que|q me|nos *? @escriban|texteen|contacten|lleguen
        @neg me? @quiero *? que me|nos @manden mas|nada|@msg1|$
        @neg me? @quiero que me|nos @manden *? *? @msgs
        @neg me? @quiero que me|nos sigan|esten|anden|vuelvan a|con? \
            @escribiendo|@escribir|@mandar|mandando|@msgs|buscando
        @neg me? @quiero que me|nos llamen|marquen|busquen ni|y|o me? @escriban|@manden
        @neg me? @quiero saber|oir|recibir|tener mas? nada? mas? de|con ustedes|usted|ti|vosotros|vos
        @neg @quiero nada? *? de|con ustedes|usted|ti
        @neg me? @quiero ser|sentirme|verme|estar molestado|molestada|contactado|contactada|acosado|acosada
        @neg me? hace|es|hay|tiene|tienen|habia falta|necesario|necesidad|caso|por|derecho|permiso|autorizacion \
            de|a|para|que? que? me? nos? sigan? @escriban|@manden|@escribirme|@mandar|@escribiendo|estar \
            mas|@escribiendo|@escribirme|@msgs?
        no|ni|ya|tampoco me|nos? @quiero|deseo|acepto|permito|gustaria|interesa|puedo *? *? que|q|recibir|tener|a? \
            me|nos|ya|este|su|sus|esta? me|nos? *? \
            lleguen|llegue|@manden|@escriban|busquen|hablen|contacten|esten|anden|sigan|llegando|molestados|vuelvan \
            *? *? @msgs|@again|@escribiendo|@mandar
        quiero|quisiera|decidi|decidimos|prefiero|preferimos|preferiria|pido|pedimos|ruego|gustaria|solicito| \
            agradezco|agradeceria|necesito|exijo|acordamos que|si|de|el? mejor|ya|por|de|favor? no|ni me|nos los| \
            lo|las|la? \
            *? lleguen|llegue|@manden|@escriban|contacten|molesten|escribieran|@escribieran|busquen|anden|sigan|esten
        @neg me|nos? @quiero|deseo|acepto|permito|gustaria que|q este|su|ya? me|nos lleguen|@manden|@escriban| \
            contacten
        @neg deseo|quiero|queremos|acepto|autorizo|permito|consiento|necesito|me ser|verme|estar|volver|que|ver|a \
            ser|me|estar? contactado|contactada|contacten|molestado|molestada|notificado|notificada|localizado| \
            localizada
        no|ya necesito|ocupo|requiero|quiero mas|otros|estos|sus|tantos *? @msgs
        @neg @quiero|queria|quisiera|queriamos|querria|gustaba|pedi|pedimos|solicite *? *? @msgs
        ya|que ya? no me|nos llegue|lleguen|caiga|caigan|entre|entren *? *? a|en|de|@msgs|nada|eso|esto|@again *? *?
        como|donde|que|puedo|quiero cancelo|cancelar|desactivo|apago|bloqueo|salgo|quito|desinscribo|doy me? de? \
            esto|baja|esta|aqui|eso|estos|este|$ *? @msgs|cosa|lista|servicio|numero?
        donde|como me borro|desinscribo|desuscribo|salgo|quito|cancelo|doy de|$ aqui|esto|ahi|esta|la|los|baja|$ \
            lista|@msgs?
        como|que|cual|donde le? hago|tengo|hay|palabra|pongo|puedo|mando|escribo|es|debo|se que|tengo|la? que| \
            poner|hacer|mandar|escribir|decir|palabra|para|marcar *? para|pa|y|de? que|y|ya|dejar? ya|dejar|no| \
            parar|pararle|quitar|me \
            no|de|a|dejar|dejen|me|recibir|esto|sus|los|estos? me|nos|recibir|de|sus|los? *? lleguen|llegue| \
            @manden|@escriban|@mandar|@msgs|@escribirme|escriban|dejen
        mande|puse|conteste|respondi|escribi|envie|teclee *? *? la|el|que? palabra|palabrita? stop|alto|basta|baja| \
            parar|cancelar y|pero|hace|ayer|desde|varias|dos|tres|mil|muchas|como siguen|sigue|me|nada|todavia|aun| \
            veces|ni|rato|dias|caso
        dejen|dejaran|dejara|pararan|paren|dejes|parar de|con|a estar|estos|los|sus? @escribirme|@mandar|@escribir| \
            @msgs|@escribiendo
        ni|tampoco que me|nos @escriban|@manden|busquen|contacten
        prefiero|quisiera|pido|solicito|elijo|quiero|gustaria|deseo|rogaria|agradeceria ya? no \
            seguir|recibir|tener|que *? *? @msgs|lleguen
        prefiero|quisiera|pido|solicito|quiero|deseo ya? no recibir|seguir|tener|estar recibir|recibiendo? \
            mas|nada|ninguno|*? *? @msgs|nada|mas
        dejar|parar de recibir|tener|ver *? *? @msgs|esto|estos|eso|esos|los|sus
        @neg me? @quiero recibir|mas mas? informacion|info|publicidad|notificaciones|comunicados|anuncios|cosas| \
            alertas|avisos
        para no|ya recibir|tener *? *? @msgs
        prohibo|prohibimos que me|nos @escriban|@manden|contacten|llamen
        @neg reciba|reciban|recibamos|recibo *? *? @msgs
        @neg me? @quiero volver|seguir|tener|quiero a|que? recibir|recibiendo|ver *? *? *? @msg1
        @quiero|como|puedo|favor|para \
            cancelar|parar|detener|suspender|terminar|desactivar|quitar|cancelo|paro|detengo|quito|bloqueo| \
            elimino|desactivo|apago *? *? @msgs|suscripcion
        @quiero *? *? @msgs paren|terminen|acaben|dejen
        @msgs ya? no por|mas|gracias|please|ya
        mas|otros|ni @msgs|@msg1 no|tampoco|ya
        @msgs *? *? *? se? tienen|tiene|deben|debe|deberian|pueden|van|han que|de|a? terminar|acabar|parar|cesar| \
            dejar| \
            suspender|detener|suspenderse|acabarse
        @neg me? @quiero recibir otro|ninguno|otra|ninguna|nada
        sea|fuera|seria el|su|mi? ultimo|ultima @msg1|aviso|vez
        no|ya|ni|tampoco me|nos? @quiero mas? comunicacion|contacto|textos|mensajes de|con|por? ustedes|usted| \
            aqui|este|esta|su
        hay|existe|habra|tienen *? forma|manera|modo|opcion de|para|que ya? no|quitar|parar|cancelar|dejar|que| \
            detener me|de? \
            *? @msgs|recibir|recibirlos|lleguen|manden|@escriban|esto
        se puede|podria|pueden ya? quitar|parar|cancelar|detener|suspender|no *? *? *? @msgs|recibir
        hago|hacer|haga para|que no|ya|dejar? de|no? recibir|recibirlos|lleguen *?
        me|nos? @quiero *? sacar|sacarme|salir|salirme|fuera|borrar|borrarme|zafar|zafarme de *? *? @msgs|lista| \
            grupo|chat
        @neg vuelvo|voy a contestar|contestarles|responder|responderles ni|los|sus|mas|nada|ningun *? @msgs
    """,
    # the same of a list; of the program it is another wish
    "own_list": """
        @neg @quiero estar|seguir|aparecer en *? *? lista|listas|sistema|grupo|mensajes|contactos|base
        @neg tienen|tiene|tienes por|mi|derecho|permiso|autorizacion|consentimiento \
            que|permiso|autorizacion|a|de|para|consentimiento? para|de|a? estar? \
            @escribirme|@escribir|@mandar|@escribiendo
        @neg les|te|le|yo? di|he|doy|dije dado|di? mi? permiso|autorizacion|consentimiento|numero de|para|a? que? \
            me? \
            @escribirme|@escribir|@mandar|@manden|@escriban|$
        pido|solicito|ruego|exijo|suplico|agradeceria|pedir|pedirles|favor de? *? *? *? *? dejar|parar de \
            @escribirme|mandarme|enviarme|@escribiendo
        darme|dar|doy|daria|das|dan de baja $|ya|por|y|en|el|mi|este|a
        darme|dar|doy|dan de baja de *? *? lista|listas|mensajes|textos|sistema|mensajitos|servicio|esto|aqui
        me doy de baja $
        darme|dar de baja *? @phone
        @quiero la? baja $
        desuscribirme|desinscribirme|desuscribir|desapuntarme|desuscribanme|desuscribirse
        retiro|revoco|cancelo|quito|retirar|revocar|anulo mi|el|la permiso|consentimiento|autorizacion
    """,
    # a threat, whatever its condition
    "threat": """
        otro|mas|otra|@msg1|@msgs|escriben|mandan|molestan|vuelven|siguen y|o? ya? me? los|les|te|lo bloqueo| \
            reporto| \
            denuncio|demando|bloqueare|reportare|voy|vamos|quejo
        los|les|te|lo voy|vamos a reportar|denunciar|demandar con|a|si|por|ante|$ *? *? *? @msgs|acoso|profeco
        voy|vamos a bloquearlos|bloquearte|bloquearles|reportarlos|reportarte
        voy|vamos a bloquear|reportar este|su|el? *? @phone
        voy|vamos a bloquear $|los
        los|les|te voy|vamos|tengo a? bloquear|bloqueados
        los|les|te bloqueo|bloqueare
        si no dejan|paran|dejas|paras de *? @escribirme|@escribir|@mandar|@escribiendo|joder|chingar
        si me? siguen|sigan|vuelven|sigues a? @escribiendo|@escribir|@mandar
    """,
    # may mean it, within a longer text
    "maybe": """
        este|esto|que|ese ya? va|es|sea|fue|sera|fuera a? ser? el|su ultimo|ultima @msg1|aviso
        que sea|fuera el|la ultimo|ultima $
        estuvo|muere|aqui|chole|basta|suficiente|acabo|bueno|bastante|harto|harta bueno|suave? con|de|los|por|ya? \
            *? *? \
            @msgs|@msg1
        alto|cero con|de|a *? *? @msgs|@msg1
        doy|damos por terminada|terminado|concluida|finalizada *? comunicacion|conversacion|platica|charla|@msgs
        hasta aqui|ahi con|de|los? *? *? @msgs
        cuantas|cuantos|mil|tantas|varias|muchas veces les|te|le|lo|se? he|tengo|debo|voy|hay|quieren? que|de|a| \
            les|te? \
            digo|decir|decirles|decirle|decirte|repito|repetir|pedir|pido|dicho|diga|pedido|repita que? ya? me? \
            no|paren|dejen|basta|parenle|pare|deje
        me|nos dejan|dejas|paran de|en *? @escribir|@escribirme|@mandar|molestar|fregar|@paz
        como|donde se|puedo|tengo? que? paro|detengo|quito|apago|cancelo|desactivo|quita|apaga|cancela|parar|quitar| \
            cancelar esto|estos|este|estas
        al? carajo|chingada|mierda|verga|diablo|goma|porra|fregada|demonio con *? sus|tus|los|esos|tanto|tantos \
            @msgs|@msg1
        @neg me|nos? respondan|contesten|respondas|contestes *? mas
        deje|dejara|dejen|pare|deja de sonar|vibrar|timbrar|zumbar
        ahi|hay que quede|queden|muera|pare *? *? @msgs
        quien les|te|le dio|paso|presto permiso|autorizacion
        si no dejan|paran de *?
        bastante|suficiente|suficientes|demasiado|demasiados|muchos|tantos con|de|ya|son|los|sus? *? @msgs
        @msgs|@msg1 ya? son|es demasiado|demasiados|mucho|muchos|acoso|molesto|molestos
        @neg me? @quiero que|q me|nos @escriba|@mande $|@again|@msgs|please
        me|nos molesta|harta|choca|incomoda|enfada|fastidia|disgusta|cae|altera|estresa mal|gordo|mucho? que| \
            cuando|cada me|nos|que|vez? que? me? \
            @escriban|@manden|escriben|mandan|@escribir|lleguen|llegan|@mandar
        porque|por|que|como|cuando|hasta que|cuando|es? que? me|nos? siguen|sigues|sigue|vuelven|tanto \
            @escribiendo|mandando|molestando|@escribir|@mandar
        por|porque que? no me|nos dejan|dejas en? @paz
        porque|por que? no dejan|paran|dejas de @escribirme|@escribir|@mandar
        cuantas veces *? *? *? *? *? no|paren|dejen|basta|parenle
        quiero|quisiera|solo|nomas|necesito que me|nos dejen en? @paz
        @neg me|nos? pregunten|pregunte|preguntes|interroguen mas|nada $|mas|ni
        me|nos harte|canse|hartaron|cansaron|harta|hartan|choca|chocan|molesta|molestan|estresan|estresa|alteran| \
            altera|tienen|traen|aturden *? *? con|de|a? tanto|tantos|sus|estos|los|que *? @msgs
        @msgs me|nos|ya hartan|harta|molestan|alteran|estresan|cansan|chocan|ponen|hacen|lastiman|incomodan| \
            hartaron|enfadan mal|nerviosa|nervioso|dano|llorar|mucho|bastante?
        @neg dejan|paran|cesan|terminan de llegar|llegarme|@escribir|@escribirme|@mandar|@escribiendo *? *? @msgs?
        harto|harta|cansado|cansada|hartos|aburrido|aburrida|canse|harte|hasta de|la \
            tanto|tantos|sus|estos|los|recibir|que|madre|coronilla *? *? @msgs|escriban|manden|molesten|escribiendo
        me|nos van|vas a dejar en? @paz
        cuando|hasta cuando? me|nos? van|vas a dejar|parar de|en? \
            @paz|escribirme|molestar|molestarme|escribir|mandar
        me|nos? estan|estas|siguen acosando|hostigando|fastidiando|hartando
        esto es acoso|hostigamiento
    """,
}
