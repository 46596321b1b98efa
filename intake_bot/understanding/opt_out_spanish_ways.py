"""Roundabout ways of "no more texts" in Spanish: the phone's rest, an order passed on, a stop said before."""

from __future__ import annotations

SPANISH_WAYS = {
    "es_order": """
        su|tu|el|ese|esa|sus robot|maquina|sistema|bot|gente|oficina|programa|computadora|equipo ya? me|nos deje|dejen \
            en? @paz
        su|tu|ese|esa|sus robot|maquina|sistema|bot|gente|oficina|computadora|equipo ya? no me|nos *? \
            @mande|@escriba|@manden|@escriban|hable|busque
        olviden|olvidense|olvidate|olvida|olvidese|olvide de? que|mi existo|existe|existimos|numero
        este|mi|ese|nuestro @phone dejenlo|dejelo|dejalo|dejenla en? @paz|quieto|ya|$
        les|le|te|os? pido|pedimos|ruego|rogamos|solicito|solicitamos|encargo|encargamos|agradezco|agradecere| \
            agradeceria|agradecemos|agradeceremos|suplico|exijo|favor|recomiendo|imploro|sugiero|advierto de? ya? \
            no|ni volver|seguir|estar|andar? a|con? @mandar|@escribir|@escribirme|molestar|contactar *? *? \
            @msgs|@msg1
        les|le|te|os? pido|pedimos|ruego|rogamos|solicito|solicitamos|encargo|encargamos|agradezco|agradecere| \
            agradeceria|agradecemos|agradeceremos|suplico|exijo|favor|recomiendo|imploro|sugiero|advierto de? ya? \
            no|ni volver|seguir|estar|andar? a|con? @mandar|@escribir|@escribirme|molestar|contactar mas|nada \
            mas? $|a|aqui|ya|@again|por|please
        les|le|te|os? pido|pedimos|ruego|rogamos|solicito|solicitamos|encargo|agradezco|agradecere|agradeceria| \
            suplico|exijo|favor de? dejar|parar|cesar|suspender|detener|abstenerse|evitar de|el|los|con|la? *? \
            @mandar|@escribir|@escribirme|@msgs|envio|molestar|contacto
        @dejen|dejar de estar|andar|seguir? @tirar *? *? @msgs|@msg1
        abstenerse|absteniendose|abstenerce de *? @escribirme|@escribir|@mandar|contactarme|llamarme
        @dejen|deje que? descanse|descansar|dormir|quieto|callado|silencio a? mi|este|nuestro @phone
        @dejen mi|este|nuestro @phone quieto|callado|descansar|en|tranquilo|afuera|fuera silencio|paz|de?
        callen|calle|calla|silencien|silencie|apaguen|apague su|sus|el|la|ese|esa|este|esta *? \
            robot|bot|maquina|sistema|mensajes|aparato|computadora
        den|denle|dele|dale|deme|denme descanso|chance|tregua|respiro|paz a|en|con mi|este|los|sus|el *? @phone|@msgs
    """,
    "es_list": """
        quien|como|donde me|nos puede|pueden|podria|puedo|podrian quitar|sacar|borrar|salir|salirme|eliminar de| \
            del *? *? \
            @lista
        quien|como|donde me|nos puede|pueden|podria|puedo|podrian quitar|sacar|borrar|salir|salirme|eliminar de|del \
            esto|eso|la|el|este|esta *? de? *? @msgs|@msg1
        me|nos? puede|pueden|podria|puedo|podrian quitar|sacar|borrar|salir|salirme|eliminar de|del esto|eso|la|el| \
            este|esta|tanto *? de? *? @msgs|@msg1
        se me|nos elimine|borre|quite|saque|remueva|retire|excluya|tache de|del *? *? @lista
        @quitenlos ya? de|del *? *? *? @lista|envios|envio|directorio|base|relacion|agenda|avisos
        @quiten ya? de|del *? *? envios|envio|directorio|relacion|recordatorios|recados|reparto|mensajeria|base
        @quiten|quitarme|sacarme|borrarme|sacarnos ya? de|del esta|este|esa|ese|todo|toda|la|el|lo|su|sus|tanto *? *? \
            de|con *? *? @msgs|@msg1
        @quitar a? mi|este|nuestro|el *? @phone de|del *? *? envios|directorio|sistema|@lista
        me|nos borren|saquen|quiten|eliminen|retiren|borre|saque|quite|elimine|retire $|de|ya
    """,
    "es_dont": """
        @neg me|nos esten|anden|sigan|este|siga|ande llenando|saturando|inundando|bombardeando|colmando|aturdiendo *? *?
        cero|ningun|nada|sin|nomas de? @msgs de aqui|ahora|hoy en|para adelante|delante
        @neg me|nos mas? anden|esten|sigan|andes|estes|sigas|vuelvan|vuelvas? a|con? @tiren|@tirar *? *? @msgs|@msg1
        @neg @tiren mas? @msgs|@msg1
        @neg me|nos? @manden|@mande mas? de? estos|esos|estas|esas|esto|eso $|ya|mas|@msgs|cosas|please|a
        @neg me|nos? @manden|@mande mas? de estos|esos|estas|esas|esto|eso
        a este|mi|ese|nuestro @phone ya? mas? no|nunca|ni le|les|me|nos? *? @escriban|@manden|@mande|@escriba|llamen| \
            marquen
        no|ya mas @msg1 $|please|ya|gracias|ni
        @neg se comuniquen|contacten|comunique|pongan|contacte *? conmigo|con|en contacto|nosotros?
    """,
    # only as what somebody of ours is to be told: "dile al robot que me deje en paz"
    "es_passed": """
        se calle|apague|pare|detenga|callen $
        me|nos deje en? @paz
        me|nos borre|quite|saque|olvide|elimine|retire $|de|ya|please|del
        deje de @escribirme|@mandar|molestarme|fregarme
        deje *? mi|este @phone en? @paz
        ya? pare|parele|deje|termine de|con *? @escribirme|@mandar|@escribir|@msgs
    """,
    "own": """
        voluntad|deseo|decision|peticion|gusto|solicitud|intencion es|de|a no|ya ser? recibir|ser|tener|seguir|estar| \
            contactada|contactado|molestada|molestado *? *? @msgs|contactada|contactado|$|mas|nada
        no es mi|nuestro|nuestra deseo|voluntad|gusto|interes|intencion *? recibir|seguir|ser|tener *? *? @msgs|mas| \
            nada| \
            contactado|contactada|recibiendo|esto|eso
        @neg me? @quiero oir|escuchar|ver|sentir sonar|que|vibrar|timbrar|sonando ya? suene|vibre? el|mi|este? @phone
        @neg me|nos? @quiero seguir|estar|continuar|volver|andar a? recibiendo|recibir|leyendo|viendo|teniendo \
            esto|estos|esos|eso|$|@again|cosas
        @neg|nadie les|le|te|yo|se|nunca? firme|firmamos|di|dio|pedi|autorice|autorizo|dimos|firmo *? *? *? para|de| \
            a|que que? me|nos? \
            esten|anden|sigan|vengan? @escriban|@manden|@escribirme|@mandar|@escribiendo
        prohibo|prohibimos|prohibido que? me|nos? sigan|vuelvan|esten|anden? a? @escribiendo|@escribir|@mandar| \
            @escribirme
        pico|picado|picarle|pique|aplasto|aplaste|doy|tecleo|pongo|mando stop|alto|baja y|pero no|nada|siguen| \
            sigue *? *?
        que|ojala|y mi|este|nuestro|el @phone ya? se? quede|este|mantenga|permanezca|guarde|descanse|deje|dejen \
            en|muy|de|bien? silencio|callado|paz|quieto|tranquilo|silenciado|descansar|ustedes|mudo
        que|ojala|y mi|este|nuestro|el @phone ya? no|deje|pare|deja|nunca siga|ande|este|de|vuelva|a? \
            suene|vibre|timbre|zumbe|sonando|sonar|vibrar|zumbar|timbrar|vibrando|reciba|recibir|pite *? \
            por|con|de|a|tanto|mas|nada|@msgs *? *?
        que|ojala|y mi|este|nuestro|el @phone ya? no|deje|pare|deja|nunca siga|ande|este|de|vuelva|a? \
            suene|vibre|timbre|zumbe|sonando|sonar|vibrar|zumbar|timbrar|vibrando|pite $
        ya? me? sali|borre|desuscribi|cancele|quite|pedi|dije|mande|puse|dado|baja *? *? *? *? *? y|pero|e|aun \
            me|nos|todavia|aun|nada? siguen|sigue|sigo|continuan|vuelven *? \
            @escribiendo|@mandar|@tirar|llegando|recibiendo|cayendo|entrando|igual|@msgs
        ya|les|le|te pedi|dije|solicite|habia|he|tengo|rogue|pedimos|dijimos *? que? me|nos \
            borraran|quitaran|sacaran|eliminaran|dejaran|desuscribieran|retiraran|borren|saquen|quiten
        @neg me? @quiero que se comuniquen|pongan|contacten|comunique *? conmigo|con|en contacto|nosotros?
        @neg me? @quiero que se|me|nos este|siga|vuelva|haga? contacte|moleste|notifique|llame|busque $|por|mas|a|de
        @neg estoy|estamos|ando dispuesta|dispuesto|dispuestos|interesada|interesado|interesados|lista|listo|comoda \
            a|en|para|con recibir|seguir|estar|tener|que|leer recibiendo|leyendo|con? *? *? @msgs
        me|nos tienen|traen|tiene|trae hasta la|el|las *? con|de *? *? @msgs|@msg1
        estoy|ando|estamos hasta la|el|las *? de|con *? *? @msgs|@msg1
        no|ni|jamas a|con *? mas|otro|otros|sus|los|estos|tantos @msgs
    """,
    "own_list": """
        ya? me|nos di|dimos|habia|he|hemos dado? de baja $|ayer|antes|hace|y|pero|desde|dos|varias|el|ya|como|otra
        ya? solicite|pedi|tramite|mande la|mi|una baja $|ayer|antes|hace|y|pero|desde|dos|varias|de
        ya? me desuscribi|desinscribi $|ayer|antes|hace|y|pero|de|desde
        permiso|consentimiento|autorizacion *? *? *? *? queda|esta|quedan|ha|fue *? retirado|revocado|cancelado| \
            anulado|retirada|revocada|cancelada|sin|revocados
    """,
    "exclaim": """
        ya no lo|le|la|les hagan|sigan|anden $
        ni un|otro|uno mas|solo|@msg1? $
    """,
    "maybe": """
        apaguen|apague|apaga|desconecten|desactiven|callen eso|esto|esa|ese|esta $|ya|please|cosa|madre|chingadera
        @neg gasten|gaste|gastes|pierdan|pierda|pierdas|desperdicien *? *? tiempo|@msgs|saldo|saliva|esfuerzo *? \
            @escribiendo|conmigo|en|aqui|@mandar mi|escribirme|mensajes?
        stop no sirve|funciona|jala|hace|trabaja|pasa|da|quita
        pico|pongo|poner|picar|aplasto|aplastar|apretar|aprieto|marco|marcar|hago|hacer|mando|escribo|presiono| \
            presionar| \
            digo|decir para que? ya? no|dejen|paren|deje|dejar|parar|pare|me|quitar de? me|nos? \
            @manden|@escriban|@mandar|@escribirme|@escribir|lleguen|llegar|llegue|llegarme|recibir
        me|nos cayeron|caen|cae mal|gordos|gordo|pesados *? *? con|de|por? *? @msgs|@msg1
        @neg le|les @manden|@escriban *? *? a su @phone
        este|mi|ese|nuestro @phone ya? no recibe|acepta|quiere|ocupa|necesita|admite *? *? @msgs|@msg1
        estar|andar|siguen|anden|sigan|estan|andan|esten mande|manda|escribe|escriba|dale|duro|friegue|moleste y|e \
            mande|manda|escribe|escriba|dale|friegue|moleste
        dale|duro|mande|escribe y dale|duro|mande|escribe con *? *? @msgs|@msg1
        siguen|sigue|continuan llegando|cayendo|entrando|mandando|enviando $|estos|sus|los|mas|igual|@msgs|y
        bajenle|bajele|parenle|parele|ya|basta|alto de|a|con tanta|tanto|su|sus|la|el|esa *? *? @msgs|@msg1| \
            insistencia|mandadera|escribidera|textedera
    """,
    "threat": """
        otro|otra|un @msg1 mas? de|suyo|ustedes? y|o? ya? me? les|los|le|te? llamo|cambio|hablo|reporto|denuncio|tiro| \
            apago|quejo|demando|bloqueo
        otro|otra|un @msg1 mas? de|suyo|ustedes? y|o? ya? me? voy|vamos con|a la|los|el|mi? policia|corte|juez| \
            abogado| \
            bloquear|denunciar|reportar|quejar|quejarme|cambiar
        cambiar|cambio|cambiare de? numero|telefono|celular por culpa|causa|tanto|ustedes|tantos *?
    """,
}
