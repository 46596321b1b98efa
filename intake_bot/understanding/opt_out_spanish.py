"""What "no more texts" sounds like in Spanish (tu, usted, vos, vosotros), as clauses over opt_out_words."""

from __future__ import annotations

# kind -> clauses, as in opt_out_english
SPANISH = {
    # orders in the plural, tu, vos and vosotros, or with "-me": they are said to us
    "es_order": """
        @pueden|poder|podran|podrian|quieren|pudieran|pudiera no|dejar|parar|evitar|cesar de|ya|mas|no? de? estar| \
            andar|seguir? me|nos? \
            @escribirme|@mandar|@escribiendo|molestar|texteo *? *? @msgs?
        @pueden|podran|podrian|quieren|pudieran|pudiera|podrias dejar|parar|evitar|cesar|detener de|con|a? *? *? @msgs
        @pueden|podrian|puede|podria|pudieran ya|por? no @mandar|@escribirme|@escribir *? *?
        me|nos? harian|haria|hace|hacen|hagan|haga|harias|haces|hazme|hagame|haganme|hagannos|hazlo el|un|ese| \
            gran? favor| \
            paro|bondad|amabilidad de|y|que|ya? no|dejar|parar|dejen|paren \
            me|nos|de? estar? @escribirme|@mandar|@escribir|molestar|@escriban|@manden
        @dejen|deje|dejenme|dejeme|dejame de|con|por|en ya? estar|andar|seguir|tanta|tanto|su|sus|dar? \
            @escribiendo|@escribir|@escribirme|@mandar|dando|dar|lata|guerra|chingadera|molestadera|\
mensajeadera|insistencia
        den|des|dando|esten|de|anden|sigan|dejen|sigas no|dando|de? dar|dando? lata|guerra|carrilla|molestias
        @parenle ya? a|con|de|al|por? *? *? @msgs|mensajito|mensajeo|texteo|mensajeadera|@escribir|@escribirme
        @escriban|@manden|busquen|busque|escribanle|mandenle|molesten|escribele|mandenles|mandale|textea|texteen| \
            textee a otro|otra|alguien|otros|otras persona|numero|lado|gente|mas?
        busquense|busquen|busquese|buscate|buscan|busca a|un? otro|otra|alguien a|persona|que|mas|$ quien|a|mas?
        salganse|salgase|sal|salte|larguense|quitense|fuera de mi|este celular|telefono|numero|cel|vida|inbox
        @detengan|@dejen|@parenle|@quiten todo|toda|cualquier|todos contacto|comunicacion|mensaje|envio|@msgs
        @dejen nuestro|este @phone|celu|cel|fono en|tranquilo paz?
        se me|nos deje|dejen|pare|paren de @escribir|@mandar|@escribirme|llamar
        para de @escribirme|@escribir|@mandar *? *? @msgs?
        @dejen de *? @escribirme|@escribir @obj|@again|tanto?
        @dejen de estar|andar|seguir? *? @escribiendo|@escribir|@escribirme *? *? @msgs|cosas|nada?
        @dejen de estar|andar|seguir? @mandar|mandarle|recibir *? *? @msgs|@msg1|cosas|eso|esto|nada|cosa
        @dejen de mandarme|enviarme|mandarnos $
        @dejen de? estar? mande|moleste|chingue|friegue|jode y|e mande|moleste|chingue|friegue|jode *? *? @msgs?
        @dejen de @escribir|@mandar|llamarme|llamar|marcar|marcarme y|o|ni de? @escribirme|@escribir|@mandar
        @dejen ya? con|de|a? *? *? @msgs $|a|por|y|con
        @dejen con *? *? @msgs
        cancelar|cancela|cancelen|cancele|eliminar|anular la|mi|esta? suscripcion|mensajes|textos|servicio|mensajitos
        eviten|evite|evitar|eviten el|los|la? @escribirme|@mandar|@escribir|llamarme|contacto
        @dejen @phone en? @paz
        @dejen mi|este @phone en? @paz
        @dejen mi|este @phone
        @dejen de usar mi|este @line
        @dejen de tener mi|este @phone
        @dejen de llenar|llenarme|saturar|saturarme|inundar *? *? @phone|celular|buzon
        @dejen de \
            joder|chingar|molestar|fregar|fastidiar|hablarme|atosigar|incomodar|acosarme|jorobar|moler|estorbar|dar \
            lata|@obj?
        me|nos? @pueden no? dejar|parar de estar|andar? @escribiendo|@escribirme|@escribir|@mandar *? *? @msgs?
        me|nos @pueden dejar en? @paz
        favor|bondad|paro de dejarme|dejarnos en? @paz
        apaguen|apague|apaga|quiten|desconecten|desactiven|cancelen|paren|detengan *? *? que @mande|@manden|manda| \
            mandan|envia|escribe *? *? @msgs?
        apaguen|apague|apaga|desconecten|desactiven|desactiva *? maquina|robot|bot|cosa|sistema|aparato|@msgs
        @pueden dejarme|dejarnos en? @paz
        @pueden no escribirme|mandarme|molestarme|contactarme|enviarme *? *?
        favor|haganme|hagame|hagan|hazme|evite|eviten el? favor|de? de? no @escribir|@escribirme *? *? @msgs?
        favor|haganme|hagame|hagan|hazme|evite|eviten el? favor|de? de? no @mandar $|mas|nada|ningun|@msgs|@msg1|esto| \
            estos|tanto|tantos|sus|los *? @msgs?
        amable|amables|gentil|gentiles|bondad|amabilidad|gentileza|cortesia|fineza|caridad|finos|consideracion de| \
            y|en no @escribir|@escribirme|@mandar *? *? @msgs?
        favor de no @escribir|@escribirme|@mandar|insistir|llamar
        favor de no volver|seguir|andar|estar a? @escribir|@escribirme|@mandar|@escribiendo
        @dejenme empas|empaz
        @dejenme vivir|estar|seguir|ya? en? @paz
        @dejenme ya? tranquilo|tranquila|solo|sola
        @dejenme de @escribir|@escribirme|molestar|chingar|joder|fregar
        @dejenme de @mandar *? *? @msgs
        me|nos dejen|dejes|deis|dejeis en? @paz
        olvidense|olvidate|olvidese de mi|este @phone? $
        @detengan *? *? @msgs $|a|ya|por|y|automaticos|que|de|con|en
        @parenle ya? a|con|de *? *? @msgs|mensajeo
        que? ya? se acaben|terminen|paren|detengan|suspendan *? *? @msgs
        alto|basta|cero|ni con|de|a|mas|un|otro *? *? @msgs|@msg1
        basta ya? de *? @escribirme|molestar|textear|@mandar|mandarme|@escribiendo
        no|ya|nada mas|de mas? @msgs
        @stop|stop|ya de|con? *? @escribiendo
        se abstengan|abstenga|abstenerse de *? @escribirme|@escribir|@mandar|contactarme|llamarme
        abstenganse|abstengase|abstente|abstengan|abstenga de *? @escribirme|@escribir|@mandar|contactarme|llamarme
        @dejen|dejenme a mi|nuestra|mis *? en? @paz
        @dejenme vivir|respirar|descansar|ser $|@paz
        @dejenme fuera|afuera de *? *? @msgs|esto|lista
        @dejen de llenar|llenarme|saturar|saturarme *? *? @phone|celular|buzon
        salgan|salganse|salgase|larguense|salte|alejense|alejese|quitense de mi|este celular|telefono|numero|cel
        ahorrenme|ahorrense|ahorrese|ahorreme|guardense|guardese|quedense|metanse|metase|tragense|metete *? *? @msgs
        dejar|parar|cesar|acabar|terminar ya? de|con *? @escribirme|mandarme|enviarme|molestarme *?
        vayan|vaya|vete|vayanse|idos|iros|anden|anda a @escribirme|@escribir|molestar|fastidiar|joder|chingar *? a? \
            otro|otra|alguien|su|sus|tu
        molesten|chinguen|frieguen|molesta a otro|otra|alguien|su
        marquen|marquenme|pongan|ponganme|anoten|anotenme *? *? como|en *? *? no contactar|molestar|llamar
        stop|paren con|more? *? *? mensajes|textos|mensajitos|msjs
        @neg more mensajes|textos|mensajitos|msjs
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
        me|nos @quitar|quitan|borran|sacan|saquen|borren|quiten|eliminen de|del *? *? @lista
        @quiten ya? del|de *? *? @lista
        favor|ruego|pido|solicito de? quitarme|borrarme|sacarme|eliminarme|darme|removerme|quitar|borrar *? *?
        quitar|sacar|borrar|eliminar a? mi|este|nuestro|mis @phone|datos|contacto|nombre de|del *? @lista
        quiero|quisiera|deseo|necesito|gustaria|favor|pueden|puede|podrian|podria|como|donde que? me|nos|de|yo| \
            hago|puedo|para? \
            den|de|des|dan|doy|dar|quiten|saquen|borren|eliminen|sacar|quitar|borrar|salirme|salgo|salir|remuevan| \
            darme|desuscribo|cancelo de? la|su|baja|sus|esta|este|esa|esto|aqui|los? \
            lista|listas|sistema|mensajes|textos|baja|numero|contactos|registros
        @quiten|@quitar|desconecten|desactiven|desapunten ya|a? este|mi|nuestro @phone|contacto|nombre
        solicito|pido|exijo|requiero|quiero|ruego la|mi|el|una? baja|cancelacion|suspension|eliminacion|cese| \
            desuscripcion|remocion de? *? *? @msgs|@phone|lista|$|servicio|contacto
        quitarme|borrarme|sacarme|eliminarme|bajarme|darme|desuscribirme|removerme de? su|sus|la|esta|esa|baja|los| \
            este|el|todo lista|listas|sistema|base|mensajes|$|registro|contactos|textos
        me den|des|de|dan de? baja $|ya|por|y
        se elimine|borre|quite|remueva|saque *? @phone
        denme|deme|dame|dadme|den|dense|darme|dar|me de? baja de *? *? @lista
        me|como me? salgo|salirme|salir|salgamos|quito|borro de *? *? lista|listas|grupo|mensajes|textos|sistema
    """,
    # told before: "les dije que no me escribieran"
    "es_told": """
        @neg me|nos @escribieran *? *? @msgs?
        @neg me|nos? volviera|volvieran|volvieras|siguiera|siguieran|estuviera|estuvieran|anduvieran|anduviera a| \
            con? @escribir|@escribirme|@escribiendo|@mandar|@msgs
        @neg me|nos @escribiera *? *? @msgs?
        dejara|parara de @escribirme|@mandar|@escribir
        dejaran|dejaras|pararan de @escribirme|@mandar|@escribir
        me|nos dejaran|dejaras en? @paz
        me|nos quitaran|borraran|sacaran|eliminaran de
    """,
    # a thought of its own, also infinitives as on a sign: "no escribir mas"
    "exclaim": """
        @neg @escribir|@escribirme|contactar|molestar mas|a|por? este|mi|aqui? @phone? $
        @neg @mandar mas? @msgs
        ya|y no mas $
        @neg mas $
        ya basta $
        no|cero mensajes|textos|msjs $
        basta ya|con|de? esto|todo|tanto? $
        ya estuvo bueno|suave? $
        ya dejenme|dejame|dejeme|parenle|parele|parale|paren $
        ya no quiero nada|mas|esto|seguir? $
        @neg estoy interesado|interesada $
        @neg me interesa $
        ya no insistan|insista|molesten $
        @neg insistan|insista|insistas mas? $
        vayanse|larguense|largo de|al|a? aqui|diablo|carajo? $
        hasta aqui llegue|nomas? $
        @neg cuenten conmigo $
    """,
    # "no me escriban"
    "es_dont": """
        @neg me|nos? *? @escriban @obj|@again?
        @neg mas? me|nos|se? los|lo|las|la? @sigan a|con|en|de|@escribiendo? me|nos|estar|mas? @escribiendo| \
            @escribir|@escribirme|@mandar|@msgs|molestar
        @neg mas? me|nos los|lo|las|la? @escriban|@manden @again|$|ya|please|otra
        @neg mas? los|las @manden $|@again|aqui|please
        @neg mas? me|nos los|las|lo? anden|esten|sigan|vuelvan|sigas|andes|estes|vuelvas dando|a|de|con dar? lata| \
            guerra|carrilla|@msgs|@escribir
        @neg me|nos? den|des|dejen|deis|esten|anden de|mas|dando|ya? tanta|la|mas|tanto? lata|guerra|carrilla| \
            batalla|tabarra
        @neg me|nos rompan|rompas|llenen|llenes|saturen|inunden|hinchen mas? las|los|con|el|mi|$ *?
        @neg manden|envien|escriban|mandes|envies otro|otra|mas|nada|ninguno|$
        @neg me|nos? hagan|hagas contesten|contestar|perder|gastar mas|tiempo|saldo|datos? *?
        @neg se|te molesten|molestes|preocupen en|por @escribirme|@mandar|@escribir|seguir
        @neg se|te vuelvan|vuelvas|atrevan|atrevas|les|ocurra a|ocurra @escribirme|@mandar|@escribir|contactarme| \
            comunicarse
        @neg usen|use|contacten|llamen|manden|marquen|escriban|texteen mas|nada|a|ya? a? mi|este|aqui|ese|esta *? @line
        cero|ningun|ni|sin un|mas|otro|solo? mas? @msg1|@msgs|contacto mas|please|$
        @neg me|nos @manden *? *? @msgs|@msg1|nada|cosas|eso|esto|estos|otro|otra|mas
        @neg me|nos @manden $|@again
        @neg me|nos lleguen|llamen|marquen|hables|hablen mas|ni|X
        @neg me|nos esten|anden|sigan|vengan|vuelvan|vuelvas|sigas|andes|estes|esteis|sigais|volvais|vayan|tengan \
            a|con|estar? @escribiendo|@escribir|@mandar|@msgs|textear|buscar
        @neg me|nos @manden ni @escriban|llamen
        @neg me|nos llamen|marquen|hablen|hables|llames|busquen ni|y|o|tampoco me|nos? @escriban|@manden *? @msgs?
        ni|tampoco me|nos? @escriban|@manden
        @neg vuelvan|vuelvas|vuelvais|sigan|sigas|anden|esten|intenten a|con? \
            @escribirme|@escribir|@escribiendo|@mandar|contactarme|@msgs
        @neg @escriban $|@again|a
        @neg @escriban|manden|envien ya? mas
        @neg manden|envien|mandes|envies|escriban $
        @neg le|les @escriban|@manden mas? aqui|mas
        @neg @manden *? *? @msgs
        @neg le|les @manden|@escriban *? *? a este|mi @phone
        @neg @manden nada|mas $|@again
        @neg me hables|hablen|busquen mas $|@again
        @neg se comuniquen|comuniques|pongan mas|conmigo|en|nunca
        @neg usen|use mas? mi|este @line
        jamas|nunca mas? me|nos? vuelvan|vuelvas|mas a? @escribir|@escriban|@mandar|molestar|@manden
        jamas|nunca mas? me|nos @escriban|@manden
    """,
    # the same said to "usted", which may also tell of another person
    "es_dont_one": """
        @neg me|nos|se? *? @escriba @again?
        @neg me|nos @mande *? *? @msgs|@msg1|nada|cosas
        @neg me|nos @mande $|@again
        @neg me|nos este|ande|siga|vuelva a|con? @escribiendo|@escribir|@mandar|@msgs
        @neg vuelva|siga a? @escribirme|@escribir|@escribiendo|@mandar|contactarme
        @neg mas? me|nos los|lo|las|la? @escriba|@mande @again|$|ya|please|otra
        @neg mas? los|las @mande $|@again|aqui|please
        @neg mas? me|nos|se? los|lo|las|la? @siga a|con|en|de|@escribiendo? me|nos|estar|mas? @escribiendo| \
            @escribir|@escribirme|@mandar|@msgs|molestar
        @neg escriba|moleste|mande|envie|contacte|textee|insista $|@again|@msgs|mas|otro|otra
    """,
}
