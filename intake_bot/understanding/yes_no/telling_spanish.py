"""Spanish of ``telling``: how it would be, what they need, allow or refuse. Written as its words."""

YES = """
    @eso? @eso? @seria @muy? @muy? @muy? @bueno
    @eso? si? me|nos|le @muy? @agrada @muy?
    @eso ayudaria|ayuda|serviria|sirve|ayudara @muy? @muy? mucho|bastante|harto|un|$|a
    ayudaria|serviria|sirve|ayuda @muy? mucho|bastante|harto|$|a|un|que
    @eso? me haria|hace|hara|daria|da|dara sentir|mucho|mucha|mas|sentirme? @muy? @mejor|@paz|bien|favor
    @eso? me vendria|caeria|cae|viene|queda|va|quedaria|iria|haria|hace|sienta|sentaria @muy? \
        bien|perfecto|excelente|genial|maravilla|perlas|lujo|bueno|falta|super
    @eso? no me vendria|caeria|cae|viene|haria|hace mal|dano
    @eso? no @seria @muy? @muy? @malo|mal|mas
    @eso? no me @molesta
    se? lo|los|la|le voy|vamos a agradecer
    estoy en la|toda mejor? disposicion
    * *? *? *? *? *? *? seria|estaria @muy? @muy? @bueno
    * *? *? *? *? *? *? me ayudaria|ayuda|serviria|sirve|gustaria|haria|daria|tranquilizaria|caeria|vendria \
        bien|sentir|mucho|mucha|mas|bastante|$ @muy? @mejor|@paz?
    me? quedaria|estaria @muy? @contento
    estoy|estaria|estaremos|estamos|ando|yo @muy? @contento con|de|en|a|para|que|$
    me sentiria|sentire @muy? @muy? a? @mejor
    me quitaria|quita un peso
    me puede|pueden escribir|mandar|textear|dejar|contactar|enviar
    i @very? need|want an|a|some @very? interpreter|translator|supporter|help|support|ride
    i @very? use|need all the help
    sounds|seems|feels|looks|would be? @very? @very? @good
    me sentiria|siento|sentire @muy? @muy? a? @mejor|acompanado|acompanada con|asi|si|al|teniendo|cuando|$|que|de
    lo|la|los|las|uno|una @necesito
    @necesito uno|una|eso|alguien|que|interprete|traductor|traductora
    si|yessi @necesito *? *? *? *? *? *? $
    puede|pueden|puedes|podrian|podria @muy? \
        escribir|escribirme|mandar|mandarme|dejar|dejarme|enviar|enviarme|textear|textearme|contactarme|hacerlo|\
        grabar|decirle|contarle|compartir|compartirlo|usar|seguir|preguntar|preguntarme|contar|decirlo|proceder|\
        mensajearme
    si|yessi|claro puede|pueden|puedes $|con|hacerlo|escribir|escribirme|mandar|mandarme|dejar|dejarme|no
    lo|los|las|la|se|les|le|te|yo|si|yessi? lo|los|la|las? @permito $|que|todo|a|eso|con|para|permiso|mi
    autorizo|permito|consiento|apruebo|accedo $|que|a|eso|todo|el|los|para|plenamente
    les|le|te|les|si|yessi? doy @muy? mi? @permiso
    tiene|tienen|tienes|cuentan|cuenta|cuente @muy? con? mi @permiso
    permiso concedido|otorgado|dado
    concedido|autorizado|aprobado|permitido|trato|hecho|otorgado hecho?
    @escriban @muy? lo|me|un|mensaje|mensajes|mensajito|texto|textos|por|aqui|nomas|les|el|recado|uno? \
        por|aqui|nomas? cuando @gustan
    @escriban @muy? lo|me|un|mensaje|mensajes|mensajito|texto|textos|por|aqui|el|recado|uno? sin|con \
        pena|miedo|confianza|problema|falta|problemas|cuidado
    @escriban con toda confianza
    @escriban mensaje|recado|texto? nomas|noma|tranquilo|tranquilos|tranquila|pues|adelante
    cuando|como @gustan|usted @gustan?
    como|lo que usted|ustedes? @gustan|mande|manden
    cuando usted|ustedes @gustan
    con toda? confianza|libertad
    sin pena|miedo|falta|rodeos|pensarlo|dudar|dudarlo
    no me @muy? opongo|opondria|niego|negaria|molesta|afecta
    no tengo nada en contra
    no hay|habria|tengo|tendria de? que? problema|inconveniente|bronca|nada|motivo|razon|objecion|pierde
    no lo|le|la|les pensaria|dudaria|veo|vemos mal|dos|malo
    nada me gustaria|haria mas|feliz
    me encanta|fascina|agrada|late|gusta la|esa|su|tu idea|propuesta|opcion|plan
    buena|excelente|gran|muy|que idea|buena|buen|bien idea|plan?
    que amable|lindo|bueno|bien|detalle|gran|buena|excelente
    estoy a favor
    le|yo|me entro|jalo|apunto|sumo|uno|anoto|le $|entro|con|al|a
    yo? si le? entro|jalo|apunto|participo
    mi @familia me? acompanaria|acompana|iria|puede|viene|va|ira|vendria|vendra|acompanara|quiere|podria \
        conmigo|ir|venir|acompanarme|$|a|sentarse
    quiero|quisiera|deseo|prefiero|me que|ir|llevar me|alguien|mi|a acompane|acompanen|ayuden|ayude
    tengo quien|alguien me|que|para acompane|acompanarme|ayude|me|ir|puede
    era|es justo|exactamente|precisamente lo que @muy? \
        quiero|queria|necesito|necesitaba|buscaba|esperaba|ocupo|ocupaba|iba
    es lo que @muy? quiero|queria|necesito|necesitaba|buscaba|esperaba|ocupo|ocupaba
    ya @muy? lo|estaba esperaba|queria|necesitaba|esperando|iba|por
    estaba por|a pedirlo|pedirselo|pedir|punto
    iba a pedirlo|pedirselo|pedir|preguntar
    no puedo esperar
    hablo|entiendo|leo muy? poco|poquito
    no hablo|entiendo|leo|domino|mucho? nada? de|bien|el|ni? ingles|nada|jota
    no veo|hay|tengo razon|motivo|impedimento para|alguno|ninguno
    seria un? honor|placer|gusto
    trato hecho
    me haria|harian un? @muy? favor|bien|paro
    hagame|haganme|hazme el|ese favor|paro
    adelante $|con|por|nomas|pues|les|jefe|escriban|mande
"""
NO = """
    @eso? no me|nos @muy? @muy? @agrada|siento|sentiria|parece|cae|va|viene|queda|haria|hace|llama|da|dan|daria|\
        funciona|hallo|animo|atrevo|veo|conviene|prestaria
    @eso no @muy? ayuda|ayudaria|sirve|serviria|funciona|es|seria|esta|va|conviene
    @eso? no @seria @muy? @muy? @bueno|idea|para|lo|mi
    no ayuda|ayudaria|sirve|serviria|conviene
    @eso? me|nos @muy? @molesta
    @eso? me da|daria|dan|darian|dara|pone|pondria|haria|hace|causa|causaria|provoca|provocaria|genera @muy? @muy? \
        sentir|sentirme|mucho|mucha|algo? @muy? @pena|@mal|dano|problemas
    @eso? @seria @muy? @muy? @malo para|a|$|asi|idea|si|que
    @eso? @seria mala|pesima|una idea|mala|pesima
    @muy? mala|pesima|malisima idea
    no lo? haria|hare|hago|haremos|quiero|voy|pienso $|hacer|hacerlo|a|eso|en
    paso sin ver
    @eso? @seria mucho|demasiado para|$|pedir
    @eso lo? empeora|empeoraria|complica|complicaria|arruina|arruinaria|dificulta @muy? todo|las|la|mas|$
    empeora|empeoraria|complica|complicaria todo|las|la|mas|el
    lo|la empeora|empeoraria|complicaria
    @eso? me trae|traeria|mete|meteria|causaria|da|crea problemas|bronca|broncas|lios|problema|pedos
    me sentiria|siento|sentire @muy? @mal
    me seria|resultaria|es|resulta @muy? @malo
    no me sentiria|siento|sentire @muy? @muy? a? @mejor|listo|lista|preparado|preparada|capaz
    no estoy|estaria|ando @muy? @muy? @contento|acuerdo|para|humor|lista|favor|agusto|gusto
    no @necesito *? *? *? *? $
    no lo|la|los|las @necesito
    no hace|es|hay|sera|haria|seria @muy? \
        falta|necesario|necesidad|preciso|caso|indispensable|para|requerido|conveniente
    no le|tiene|veo|hallo|encuentro @muy? veo|caso|sentido|tiene|hallo? \
        caso|sentido|chiste|objeto|razon|utilidad|beneficio|$
    sin necesidad|caso|interes
    no puede|pueden|puedes|podria|podrian \
        $|escribirme|mandarme|llamarme|hacerlo|dejar|dejarme|contactarme|usar|hacer|ser|enviar|grabar
    no les|le|te|lo|la|los|las|se? lo|la? @permito @permiso|$|que|nada|eso|ese|mi|a
    no les|le|te? doy @muy? mi? @permiso
    no autorizo|permito|consiento|apruebo|accedo $|que|a|eso|nada|el|los
    no tiene|tienen|tienes|cuenta|cuentan @muy? con? mi? @permiso
    permiso denegado|negado
    denegado|negado|rechazado|desautorizado|incorrecto|prohibido
    me @muy? niego|opongo|rehuso|abstengo|resisto|reuso $|a|rotundamente|totalmente|de
    yo? rechazo|declino|rehuso|desapruebo|desisto|prohibo $|eso|la|el|su|que|a
    estoy|estaria @muy? en contra|desacuerdo
    en desacuerdo
    mejor|yo|prefiero paso|nel|nones|nada|pasar|nop
    asi estoy|estamos|dejelo|dejalo|dejemoslo|esta|nomas|ando|me|estare @muy? bien|gracias|$|asi|quedo|agusto
    estoy|estamos|ando|me @muy? bien|siento|agusto asi|solo|sola|sin|bien asi?
    dejelo|dejalo|dejemoslo asi
    no se moleste|molesten|apuren
    de eso nada|ni
    nada de eso|mensajes|llamadas|nada
    eso jamas|nunca|menos
    eso si que no
    menos
    no me da|dan la|ganas|buena|confianza|gana|las gana|ganas|espina?
    no tengo|hay ganas|interes|necesidad|intencion|intenciones|animos|animo|deseos|caso|confianza
    no es lo mio|mi|para|conveniente|opcion|buena|lo
    no cuenten|cuente|cuentes conmigo
    no gracias|muchas|muy|senorita amable|bien|gracias?
    no hasta|mientras|si que|no
    no va|vamos|voy a|por poder|ser|ahi|querer|participar|aceptar
    ni aunque|si me paguen|pagaran|paguen|rueguen|quisiera|muerta|muerto
    ni que estuviera|fuera loco|loca|tonto|tonta
    ni a|de|en|por|pa|para @very? golpes|balazos|rastras|madrazos|tiros|patadas|canonazos|dios|pintura|drogas|vaina|\
        fundas|broma|chiste|la|asomo|mi|equivocacion|milagro
    prefiero|prefiriera|preferiria guardarlo|guardarmelo|reservarmelo|mantenerlo|dejarlo|evitarlo|ahorrarmelo|\
        abstenerme|pasar $|para|mejor
    prefiero|prefiriera|preferiria que sea|se|quede privado|quede|asi en? privado?
    nadie tiene|necesita|debe|ocupa|puede que? *?
    soy capaz|puedo|podria sola|solo
    de ningun|ninguna modo|manera|forma
    bajo ninguna|ningun circunstancia|concepto|motivo
    en lo absoluto
    en absoluto
    no que yo sepa|recuerde
    que yo sepa no
"""
DOUBT = """
    tengo|tendria|quiero|necesito|debo|quisiera|deberia|ocupo|voy que|a? @pensar *? *?
    primero tengo|quiero|necesito|debo|hay|voy|deje|dejeme que|a? @pensar
    primero le|lo|les pregunto|consulto|platico|pienso|hablo
    deje|dejeme|dejenme|dejame|permitame @muy? le|lo|la|me|les|se? \
        @pensar|pregunto|consulto|platico|checo|veo|reviso|pienso|comento|hablo|preguntarle|medito
    deje|dejeme|dejenme|dejame que lo|le piense|pregunte|consulte|vea|platique
    le|lo pregunto|consulto|platico|comento|checo con|a mi|y
    luego|despues|manana|ahi|ya|al|mas|ahorita le|les|te|rato|tarde|lo|se le|les|lo? \
        digo|aviso|confirmo|contesto|veo|decido|respondo|platico|doy|pienso|vemos
    yo? le|les|te aviso|confirmo $|luego|despues|manana|cuando
    pregunteme|preguntenme|preguntame luego|despues|otro|mas|manana|al
    lo consulto|consultare|pensare|platico|platicare|pienso|checare|vere|medito con|y|la|mejor|$|bien|primero|un
    no lo|la tengo|he|veo|estoy @muy? claro|decidido|pensado|definido|seguro
    no me acuerdo|recuerdo|decido|acabo
    estoy|ando|sigo @muy? dudando|indeciso|indecisa|dudoso|dudosa|pensando|pensandolo|entre|dividido|confundido|\
        confundida|meditando
    entre que? si|yessi y no|que
    estoy|ando en|con|que duda|dudas|veremos
    tengo @muy? dudas|duda|sentimientos|mis
    que se yo
    a saber
    sabe|sabra|sabrá|solo|segun dios|el|diosito|veremos
    dios dira|sabra|sabe
    vaya uno|usted a saber
    ni la|mas menor|mas|remota|minima|pajolera|puta minima|remota? idea
    no tengo|tenemos ni la|mas|puta|remota menor|mas|idea|minima|remota minima|remota? idea?
    a ver
    a ver que|como|si pasa|sale|dice|puedo|se|es
    segun $|como|se|y|el|lo
    asegun
    eso depende|dependeria
    dependeria|dependiendo
    eso? se vera
    eso? esta|seria por verse
    capaz que? si|no|$
    chanza|chansa|masomenos|npi|ns|nsnc|nidea
    no c|ce
    estoy entre
    me falta pensarlo|decidirme|decidir
    sin decidir
    aun|todavia lo|ando|estoy|sigo pienso|pensando|viendo|decidiendo|dudando|pensandolo
    es|esta @muy? complicado|dificil|pronto de? decir|decidir|saber|para|contestar
    no podria|puedo asegurar|asegurarle|confirmar|confirmarle|prometer|prometerle
"""
