"""What "no more texts" sounds like in Spanish (tu, usted, vos, vosotros), as clauses over opt_out_words."""

from __future__ import annotations

# kind -> clauses, as in opt_out_english
SPANISH = {
    # orders in the plural, tu, vos and vosotros, or with "-me": they are said to us
    "es_order": """
        para de @escribirme|@escribir|@mandar *? *? @msgs?
        @dejen de *? @escribirme|@escribir @obj|@again|tanto?
        @dejen de estar|andar|seguir? *? @escribiendo|@escribir|@escribirme *? *? @msgs|cosas|nada?
        @dejen de estar|andar|seguir? @mandar|mandarle|recibir *? *? @msgs|@msg1|cosas|eso|esto|nada|cosa
        @dejen de mandarme|enviarme|mandarnos $
        @dejen de? estar? mande|moleste|chingue|friegue|jode y|e mande|moleste|chingue|friegue|jode *? *? @msgs?
        @dejen de @escribir|@mandar|llamarme|llamar|marcar|marcarme y|o|ni de? @escribirme|@escribir|@mandar
        @dejen ya? con|de|a? *? *? @msgs $|a|por|y|con
        @dejen con *? *? @msgs
        @dejen @phone en? @paz
        @dejen mi|este @phone en? @paz
        @dejen mi|este @phone
        @dejen de usar|tener mi|este @phone
        @dejen de \
            joder|chingar|molestar|fregar|fastidiar|hablarme|atosigar|incomodar|acosarme|jorobar|moler|estorbar|dar \
            lata|@obj?
        me|nos? @pueden no? dejar|parar de estar|andar? @escribiendo|@escribirme|@escribir|@mandar *? *? @msgs?
        me|nos @pueden dejar en? @paz
        @pueden dejarme|dejarnos en? @paz
        @pueden no escribirme|mandarme|molestarme|contactarme|enviarme *? *?
        favor|haganme|hagame|hagan|hazme|evite|eviten el? favor|de? de? no @escribir|@escribirme|@mandar *? *? \
            @msgs?
        amable|amables|gentil|gentiles|bondad de no @escribir|@escribirme|@mandar *? *? @msgs?
        favor de no @escribir|@escribirme|@mandar|insistir|llamar
        @dejenme empas|empaz
        @dejenme vivir|estar|seguir|ya? en? @paz
        @dejenme ya? tranquilo|tranquila|solo|sola
        @dejenme de @escribir|@escribirme|molestar|chingar|joder|fregar
        @dejenme de @mandar *? *? @msgs
        me|nos dejen|dejes|deis|dejeis en? @paz
        olvidense|olvidate|olvidese de mi|este @phone? $
        @detengan *? *? @msgs $|a|ya|por|y|automaticos|que|de|con|en
        @parenle ya? a|con|de *? *? @msgs|mensajeo
        alto|basta|cero|ni con|de|a|mas|un|otro *? *? @msgs|@msg1
        basta ya? de *? @escribirme|molestar|textear|@mandar|mandarme|@escribiendo
        no|ya|nada mas|de mas? @msgs
        stop|paren con|more? *? *? mensajes|textos|mensajitos|msjs
        no more mensajes|textos|mensajitos|msjs
        bloqueenme|bloqueame|bloqueen mi|este? @phone? $|y|ya|por
        desactiven|desactiva|desactivame|desactivenme *? *? @msgs|@phone
    """,
    # the same of a list; of the program it is another wish
    "es_list": """
        @pueden quitarme|borrarme|sacarme|eliminarme de *? *? @lista
        me|nos @pueden quitar|borrar|sacar|eliminar|dar|remover de *? *? @lista|baja
        @pueden quitar|borrar|sacar|eliminar|remover *? @phone
        quitarme|borrarme|sacarme|eliminarme|salirme|salir de *? *? \
            lista|listas|sistema|grupo|mensajes|textos|contactos|registro|chat
        @quiten ya? de *? *? @lista
        @quiten $
        me|nos @quitar $
        @quitar *? *? @phone
        pierdan|olviden|olvida|tiren mi|este @phone
        denme|deme|dame|dadme|den|dense|darme|dar de? baja $|ya|por|y|a|el|mi
        me|nos @quitar|quitan|borran|sacan de *? *? @lista
        me den|des|de|dan de? baja $|ya|por|y
        se elimine|borre|quite|remueva|saque *? @phone
        denme|deme|dame|dadme|den|dense|darme|dar|me de? baja de *? *? @lista
        me|como me? salgo|salirme|salir|salgamos|quito|borro de *? *? lista|listas|grupo|mensajes|textos|sistema
    """,
    # told before: "les dije que no me escribieran"
    "es_told": """
        no|nunca me|nos @escribieran *? *? @msgs?
        dejaran|dejaras|pararan de @escribirme|@mandar|@escribir
        me|nos dejaran|dejaras en? @paz
        me|nos quitaran|borraran|sacaran|eliminaran de
    """,
    # a thought of its own, also infinitives as on a sign: "no escribir mas"
    "exclaim": """
        no @escribir|@escribirme|contactar|molestar mas|a|por? este|mi|aqui? @phone? $
        no @mandar mas? @msgs
        ya|y no mas $
        no mas $
        ya basta $
        no|cero mensajes|textos|msjs $
        basta ya|con|de? esto|todo|tanto? $
        ya estuvo bueno|suave? $
        ya dejenme|dejame|dejeme|parenle|parele|parale|paren $
        ya no quiero nada|mas|esto|seguir? $
        no estoy interesado|interesada $
        no me interesa $
        ya no insistan|insista|molesten $
        no insistan|insista|insistas mas? $
        vayanse|larguense|largo de|al|a? aqui|diablo|carajo? $
        hasta aqui llegue|nomas? $
        no cuenten conmigo $
    """,
    # "no me escriban"
    "es_dont": """
        no me|nos|se? *? @escriban @obj|@again?
        no me|nos @manden *? *? @msgs|@msg1|nada|cosas|eso|esto|estos|otro|otra|mas
        no me|nos @manden $|@again
        no me|nos lleguen|llamen|marquen|hables|hablen mas|ni|X
        no me|nos esten|anden|sigan|vengan|vuelvan|vuelvas|sigas|andes|estes|esteis|sigais|volvais|vayan|tengan \
            a|con|estar? @escribiendo|@escribir|@mandar|@msgs|textear|buscar
        no me|nos @manden ni @escriban|llamen
        no me|nos llamen|marquen|hablen|hables|llames|busquen ni|y|o|tampoco me|nos? @escriban|@manden *? @msgs?
        ni|tampoco me|nos? @escriban|@manden
        no vuelvan|vuelvas|vuelvais|sigan|sigas|anden|esten|intenten a|con? \
            @escribirme|@escribir|@escribiendo|@mandar|contactarme|@msgs
        no @escriban $|@again|a
        no @escriban|manden|envien ya? mas
        no manden|envien|mandes|envies|escriban $
        no le|les @escriban|@manden mas? aqui|mas
        no @manden *? *? @msgs
        no le|les @manden|@escriban *? *? a este|mi @phone
        no @manden nada|mas $|@again
        no me hables|hablen|busquen mas $|@again
        no se comuniquen|comuniques|pongan mas|conmigo|en|nunca
        no pongan|usen mas? mi|este @phone
        jamas|nunca mas? me|nos? vuelvan|vuelvas|mas a? @escribir|@escriban|@mandar|molestar|@manden
        jamas|nunca mas? me|nos @escriban|@manden
    """,
    # the same said to "usted", which may also tell of another person
    "es_dont_one": """
        no me|nos|se? *? @escriba @again?
        no me|nos @mande *? *? @msgs|@msg1|nada|cosas
        no me|nos @mande $|@again
        no me|nos este|ande|siga|vuelva a|con? @escribiendo|@escribir|@mandar|@msgs
        no vuelva|siga a? @escribirme|@escribir|@escribiendo|@mandar|contactarme
        no @escriba|moleste|mande|envie $|@again|@msgs|mas
    """,
    # our own will: "no quiero mas mensajes", "prefiero no recibirlos"
    "own": """
        no|ni @quiero que este|su|ese programa|sistema|numero|bot|robot me @mande|@manden|@escriba
        no|ni|tampoco me|nos? @quiero *? *? @msgs
        no|ni|tampoco me|nos? @quiero *? recibir|recibiendo|seguir|tener|ver|que|estar|a|volver|permiso|saber|leer \
            mas|recibiendo|recibir|me|nada|de|teniendo|para? me|nada|que|de|a? lleguen|llegue|nada|mas|recibir? *? \
            *? @msgs
        no|ni me? @quiero ningun|otro|un|mas mas|solo? mensaje|texto|msj|aviso|@msgs
        no|ni me? @quiero recibir|seguir|estar|que|volver|tener recibiendo|me|a? recibir|lleguen|llegue? \
            nada|mas|ninguno $|@again|de
        no|ni me? @quiero *? que|q me|nos *? @escriban|texteen|contacten|lleguen
        no|ni me? @quiero *? que me|nos @manden mas|nada|@msg1|$
        no|ni me? @quiero que me|nos @manden *? *? @msgs
        no|ni me? @quiero que me|nos sigan|esten|anden|vuelvan a|con? \
            @escribiendo|@escribir|@mandar|mandando|@msgs|buscando
        no|ni me? @quiero que me|nos llamen|marquen|busquen ni|y|o me? @escriban|@manden
        no|ni me? @quiero saber|oir|recibir|tener mas? nada? mas? de|con ustedes|usted|ti|vosotros|vos
        no|ni @quiero nada? *? de|con ustedes|usted|ti
        no|ni me? @quiero ser|sentirme|verme|estar molestado|molestada|contactado|contactada|acosado|acosada
        no me? hace|es|hay|tiene|tienen|habia falta|necesario|necesidad|caso|por|derecho|permiso|autorizacion \
            de|a|para|que? que? me? nos? sigan? @escriban|@manden|@escribirme|@mandar|@escribiendo|estar \
            mas|@escribiendo|@escribirme|@msgs?
        prefiero|quisiera|pido|solicito|elijo|quiero|gustaria|deseo|rogaria|agradeceria ya? no \
            seguir|recibir|tener|que *? *? @msgs|lleguen
        prefiero|quisiera|pido|solicito|quiero|deseo ya? no recibir|seguir|tener|estar recibir|recibiendo? \
            mas|nada|ninguno|*? *? @msgs|nada|mas
        dejar de recibir *? *? @msgs
        para no|ya recibir|tener *? *? @msgs
        prohibo|prohibimos que me|nos @escriban|@manden|contacten|llamen
        no reciba|reciban|recibamos|recibo *? *? @msgs
        no|ni|nunca me? @quiero volver|seguir|tener|quiero a|que? recibir|recibiendo|ver *? *? *? @msg1
        @quiero|como|puedo|favor|para \
            cancelar|parar|detener|suspender|terminar|desactivar|quitar|cancelo|paro|detengo|quito|bloqueo| \
            elimino|desactivo|apago *? *? @msgs|suscripcion
        @quiero *? *? @msgs paren|terminen|acaben|dejen
        @msgs ya? no por|mas|gracias|please|ya
    """,
    # the same of a list; of the program it is another wish
    "own_list": """
        no|ni @quiero estar|seguir|aparecer en *? *? lista|listas|sistema|grupo|mensajes|contactos|base
        no tienen|tiene|tienes por|mi|derecho|permiso|autorizacion|consentimiento \
            que|permiso|autorizacion|a|de|para|consentimiento? para|de|a? estar? \
            @escribirme|@escribir|@mandar|@escribiendo
        no les|te|le|yo? di|he|doy|dije dado|di? mi? permiso|autorizacion|consentimiento|numero de|para|a? que? me? \
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
        porque|por|que|como|cuando|hasta que|cuando|es? que? me|nos? siguen|sigues|sigue|vuelven|tanto \
            @escribiendo|mandando|molestando|@escribir|@mandar
        por|porque que? no me|nos dejan|dejas en? @paz
        porque|por que? no dejan|paran|dejas de @escribirme|@escribir|@mandar
        cuantas veces *? *? *? *? *? no|paren|dejen|basta|parenle
        quiero|quisiera|solo|nomas|necesito que me|nos dejen en? @paz
        harto|harta|cansado|cansada|hartos|aburrido|aburrida|canse|harte|hasta de|la \
            tanto|tantos|sus|estos|los|recibir|que|madre|coronilla *? *? @msgs|escriban|manden|molesten|escribiendo
        me|nos van|vas a dejar en? @paz
        cuando|hasta cuando? me|nos? van|vas a dejar|parar de|en? \
            @paz|escribirme|molestar|molestarme|escribir|mandar
        me|nos? estan|estas|siguen acosando|hostigando|fastidiando|hartando
        esto es acoso|hostigamiento
    """,
}
