"""What people do all day. Format: see the package."""

DOINGS = """
FIX: fix arreglar limpio arreglo arreglarlo reparar arregla arreglado arreglen arregle replace fixing fixed paint
    pintaron limpie reparacion painting pintura replaced mantenimiento repair installed limpiar instalacion painted
    limpia pinta compuesto upgrade patch restore replacing install compuesta restored instalar pinturas repairs pintar
    pinto instalado compone componen arreglos compuestos pintado limpias reparaciones repaired installing componer
    fixes repairing mend compostura mended remendar
CLEAN: clean limpio laundry plancha cleaned cleaning dishes iron lavanderia limpie limpieza chores wash dust limpiar
    limpia barra lavado washing barrera tienden washed tender vacuum tiende barro lavar barras sweep barreras swept
    jabon limpias lava sweeping scrub trapo cloro tidy aseo rinse escoba mop lavadora quehacer washes barrer cleans
    chore detergente ironing planchar fregar aspiradora lavada quehaceres secadora planchado trastos trastes
COOK: cocina heat cooking hierve hirviendo boiling cook caliente recipe cocinar receta cooked fried calientes recipes
    recetas baked baking bake fry roast asado grill boil parrilla chop cooks roasted grilled calentar boiled bbq frito
    barbecue barbacoa frying hervir chopping fritos asada frita freir grilling asador cocer hornear asar guisado
    hervido parrillada bakes cookin carnitas guisar
EAT: come comes comida lunch comer dinner eat cena feed hambre coma eating trago cenar breakfast bite prueba comi
    trague tragarme lonche supper pruebo snack feeding carnita sobremesa probar pruebas taste hungry desayuno comiendo
    almuerzo comen postre eats feast feeds swallow dessert comio comete picnic bites desayunar starving almorzar bbq
    chew tasting antojo chewing barbecue tragar banquete dinners diner cenas brunch
EATPAST: comida bit ate trago comi swallowed fed trague comido desayuno probado eaten comidas comio tasted chewed
WAKE: wake levanto woke despertar despierto amanezco levantar amanecio levante amanecer madrugada levantarme waking
    wakin awake amaneci desperte despertarme levantamos wakes levanta despierta alarma levantado desperto levantarse
    arise woken despiertos despertador despiertas madrugar wakeup getup madrugo
WASH: corte bano shower banando regadera shaved banarse bana banarme makeup seco brush seca ducha maquillaje showers
    shave secas haircut bathing groom shaving shampoo cepillo comb brushing secar champu peine afeitar bathe showered
    banar showering bathed maquillar peinar cepillar bathes duchar rasurar banandome rasuradora
DRESS: cambie puesto cambio wear cambiar cambia cambiado puesta outfit wearing cambian cambien cambiaron probar change
    fit dress puestos vestido viste dressed cambiando wore fits worn probado vistas vestidos dressing talla fitting
    wears vestir cambiara cambiaria puestas vestida vestirse tallas vistiendo vestirme undress tryon desvestir
STUDY: practice learn practicing study learned estudio ensayo practicar research estudios studies practica estudiantes
    aprender learning estudiar practicas estudiante graduate studied studying aprendizaje aprende aprendido aprendi
    estudiando practico estudia graduated aprendiendo estudiado aprendio learnt aprenden graduacion estudie graduating
    learns aprendiz repasar ensayar rehearse graduar
TEACH: show explain coach enseno train explica teach explico ensenan taught explicarle entreno ensenaron ensenar
    explicacion educacion training teaching explicar explained ensenanza entrenamiento explains coaching trains ensena
    explaining explican explique entrenar explicado teaches educar educate ensenado explicando educado tutor tutoring
READ: escribo write wrote read escribir type note typing writing cuento escribi reads story lee nota escribio leer
    escriban escrito library diario letras escribirme escriba escribirle escribe letra leyendo book escribiendo libro
    lease notes reading lei historia writes garden stories apunto apuntando leen lea anote typed bible chapter
    newspaper leo apunte apuntado escribeme spell draw paint written drew escribame apuntaron capitulo escrivo leyeron
    apunten periodico apunta quote page art books arte libros author revista journal magazine notas novel lectura
    painting drawing leido dibujo comic escrita escritos cuentos poema
WATCHSEE: see ver hear veo look vi ve saw verlo viendo mire hearing oir vea watch oye looks watching oiga sees listen
    mira verla seeing vemos veras heard escuchar vean watched ven seen listens visto oido fijese oi miro verle mirando
    viendome mirandome escucho oirlo mirar vio oirla verme vera vieron oyendo vista oigan fijate vela hears ves mirada
    listening verte escucha veia viste escuche veremos vease escuchado observar verse escuchando miren observa vimos
    veamos miras listened
PLAY: play playing fun jugando singing nadar juega juego celebrating bailar canto danced bailo canta played juegos
    jugar dance plays divertido sing baile dancing celebrate celebrar celebra cantar swimming jugo celebro celebrated
    swim juegan jugado celebrado diversion cantando sang jugada celebre bailando divertida jugaba celebran celebrando
    celebrada sung sings bailes jugamos baila natacion cante dances cantos festejar swam divertir playin swims
PRAY: misa pray prayed bless bendito bendiga rezando hymn rece orale rezo rezar culto rosario prayer oracion worship
    blessed prayers blessing oraciones bendicion amen praying reza blessings preach preaching bendiciones bendita
    sermon orar misas hymns alabanza alabanzas alabado bendicione alabar prays rezos worshipping bendecir prayin
LAUGH: risa laughing funny laughed broma joke smiling laugh chiste kidding jk laughs joking smile jokes bromeo smirk
    hilarious rie divertido comedy sonrisa comic gracioso reir chistes risas bromas smiles reinos smiled sonreir rei
    riendo graciosa sonrisas reirse rien sarcasm tease chistoso teasing graciosos reirme funnier giggle teased cabula
    carcajada joked bromear relajo vacilar giggled choro chistosa riendome guasa laughin kiddin
MEET: meeting meet participar junta junto conoce participate topo participo join topamos tope conozco conocen attend
    reunirnos toparmelo juntos joining junte asistir conocer juntas conoces meets conocemos attending participa
    gathering gather participating participan reune reunir conozca participando joins reunirse juntar conociendo
    reunen conocerte conozcan participe asiste attends participamos gathers participates meetup asista juntarnos
    reunirme topar asisto asistire meetin
MEETPAST: junto topo topamos tope met junte conocido joined conocida conocidos attended conoci conocia gathered
    conocio conocidas reunio reunido participated reunidos conocieron reunieron
VISIT: saludo acompanante acompanar visits visite acompana compania visito visit saludamos visitas visitors acompanada
    acompane acompanarme invited saludar company welcome visita host guest visitar visited visiting guests invitados
    invitado acompanado invito invite invitacion hosted invita hosting visitor acompano visitante invitar visitado
    inviting invitamos saluda accompany acompanan invitada huespedes invites huesped invitaciones acompanantes
HELP: favor help ayuda support sirve helps apoyo ayude sirvio sirvo servicio helped apoya ayudo auxilio serve helping
    ayudeme ayudan servido sirven asistir sirvieron apoyarme ayudar ayudado servicios served supporting supported
    apoyar serving assistance servir helpful supports assist serves ayudas ayudara ayudando apoyan apoyando assisted
    apoyado sirva ayudarte assists ayudante auxiliar ayuden servira asistio apoyos asistieron favores assisting
    ayudame ayudenme ayudenos
CAREFOR: care cuida feed cuide cuidar raised cuido crio cuiden cuidado raise caregiver daycare sittin cuidate
    cuidadora cuidando tend raising cares atender alimento caring cared cuidados alimentar alimentaria atiende cria
    criado alimenta atendiendo crianza criar nanny guarderia caretaker ninera ninear babysitter babysitting sitter
    cuidador babysit babysat babysits
BEGIN: start starts empieza principio empezar empiezo empiece starting empezamos begin arranca beginning inicio
    comienza launch comienzo begins comenzar iniciar empezando empiezan inicia comienzan iniciales comenzando inicios
    arranque comenzamos arrancar arranco comenzara empiecen empezara startin
BEGINPAST: started empezo empece empezamos begun began inicio comenzo comenzaron empezaron empezado comenzado iniciado
    arranque comenzamos comence iniciaron arranco
FINISH: end acaba finish fin acabo acabe termine final acabar ends terminar listo termino ending completo termina
    acabamos acaban complete completa finales finishing terminan completar wrap finalizar concluyo completing concluye
    terminamos concluir terminando terminara acabas completas conclude finishes acabara completes acabose
FINISHPAST: done acabo acabe termine ended termino acabado finished completo acabamos terminado acabaron completed
    concluded terminaron concluyo terminamos acababa terminada
CONTINUE: last keep sigue sigo seguir siguio duro siguiendo siguen seguimos further ongoing siguieron seguido dura
    siga sigues seguirle seguidos sigan continue continued continua continues continuar continuo continuing avance
    duracion seguia seguira avanzar avances proceed resume duran segui lasting duras seguida avanzada continuan avanza
    proceeds avanzado seguiran seguiremos durar avanzando continuara seguian seguire lasts dure sigas resumed onward
STOP: stop deja deje dejo quit dejan dejar parar dejen stops basta alto dejarlo dejarme stopping dejarle dejeme
    detiene freno dejara suspende pausa dejenme pararme dejaran dejamos detener frenar quits cease dejando dejes dejas
    dejame pares dejemos pause dejaria halt dejare dejarse suspender dejarla dejarte paren quitting dejate parele
    stopin pauses pausar stahp parale
STOPPAST: deje dejo parada pare parado stopped dejaron paro dejado freno dejamos detuvieron detenido detenidos detuvo
    dejaba dejaste suspendido parados halted paused quitted
CHANGE: turn cambie move cambio moving cambiar cambia muevo changes turns mover mueven mueve volteo moverse switch
    correct cambian cambien voltean voltear change cambios changing turning update moves gira giro cambiando edit
    modificar adjust switching corregir cambiara swap cambiaria girar switches actualizar movida updating movin
CHANGEPAST: moved changed cambie cambio turned switched cambiado volteo cambiaron updated giro edited actualizado
    corrected modificado movida swapped
CANCEL: cancel cancelar cancelled cancelaron cancelen suspende posponer cancele cancelo canceled cancelan delay
    delayed recorrer suspender cancelacion suspendido anular cancellation postponed cancelado postpone cancelada
    cancelling cancelenlo cancle canceling cancels rescheduled aplazar aplazado reschedule reprogramar rescheduling
    cancell
SCHEDULE: reunion queda quedo plan check date quede fecha turno quedar libre programa cita schedule planning horario
    book planes quedan appointment apunto horarios plans quedarme apuntando apt deadline scheduling fechas apunte slot
    apuntado planned dates calendar scheduled planeado quedara apuntaron apunten citar libres apunta quedaba citas
    available programas plazo session disponible confirmed quedado reserve quedarse reserva quedaron disponibles
    agenda confirm quedando reservas confirmo quedate calendario quedamos
SEND: mando send mande mandar manda manden sending mandan mandando mandarme mail ordered box email forward sends
    mandeme mover ordering amazon package mandarle domicilio enviar entrega mandenme mandalo resend mandamos mandes
    ship pedido envio delivered delivery deliver shipping ups paquete entregar envia tracking delivering paquetes
    pedidos shipped packages envie envian pickup enviando entregas envios deliveries mailing mandame enviemelo movers
    forwarding remitir
SENDPAST: mando mande sent mandado mailed mandaron emailed mandaba mandamos envio enviado shipped enviados enviaron
    envie enviada forwarded
RECEIVE: get gets getting acepte acepto aceptar accept acepta recibo aceptara receive recibiendo recibir aceptan
    recibe conseguir obtener receiving consigue obtain reciben consigo receives accepting obtiene consiguen recibimos
    obtienen reciba accepts recibira conseguirlo consiguiendo gettin recieve
RECEIVEPAST: got acepte acepto recibi gotten aceptaba aceptado received recibio recibido accepted obtained conseguido
    obtuvo consiguio obtenido recibieron obtenidos recibimos recibida recibidos consiguieron consegui aceptada
    obtuvieron recieved
SIGN: sign signed firme firmar firmo firma filled apunto llena signs fill apuntando filling firmara apunte apuntado
    register firmaron apuntaron llenar apunten lleno apunta firmado apunteme signing registro initial registered
    registration submitted firmas submit inscripcion signature registrado llenas registrar registrados registra
    enrolled relleno registrada firmes apuntes llenan firmada signatures apuntar fills llenado submitting firmados
    registering enroll rellenar inscribir anoteme enrolling signup
CHOOSE: prefiero pick choice decision decided decide opcion cual either prefer option decidi preferiria opt decido
    escogi cualquiera choose options opcional decides whichever decidido decida elegir decidimos opciones decidio
    decidir escoger preferencia escogio prefiere eleccion decisiones selected chosen elegido chose choices select
    preferred choosing decidieron elige elegidos eligio deciding prefieren deciden preferido elegida seleccionado
    escogido prefieres seleccionados chooses seleccionar prefers preferir
GROW: grande nacido grew raise older nazca age growing grow crecimiento grown nacio maduro crecer nace crece creciendo
    grows nacer crecio crecido aging naci nacidos crecen bloom nacen nacieron madura nacida madurar envejecer grownup
DIEDOWN: charge luz dying cargo carga dies luces apague prender battery charged cargada cargar pila cargue corriente
    apagar charger prende apago prendio cargando charging flat power bateria descarga descargar plug cargas batteries
    pilas cargado baterias prendas encendido prenda encender cargador drained apagado apagon plugged recharge enchufe
    descargado switchoff apagada outage agotar unplug descargada enchufar turnoff shutoff
TRAVEL: moved moving pasaporte volando passport mudo flying fly mude vacation volado muda volar travel viaje tour trip
    flight journey viajar vuelo viajes recorrido traveling trips cruise flights vuelos flew travelling viaja recorrer
    traveled travels viajo viajando vuela viajero recorre flown luggage maleta equipaje turista maletas mudarse
    pasaportes suitcase mudanza passports mudar vacations relocate relocated mudado mudarme mudarnos
CHECK: look check checks revisa cheque revisan checked checking revisar revise checa reviso checan review confirmed
    consulta revision confirm confirmo reviewed confirmar confirma confirmado verificar confirmation consultar
    consultas confirmacion verified verify consultado confirms confirming inspect checo chequear checar checkin
FALL: drop fell dropped cayo cae cai caer fall falls falling drops tripped caigo cayendo dropping trip caida fallen
    caido slip caen caiga cayeron slipped spill caidas slipping stumbled derrame spilled slips stumble tropezar fallin
    resbalar resbalon tropezon
SHARESHOW: block blocked publico subio post share subir sube shared bloqueo posted posts subieron unblocked
    compartimos compartida subi subo subimos bloquear comparten publica muestra publicado publicas compartir
    publicacion download sharing mostrar shares publicaciones muestran publicada publicar posting mostro muestras
    comparte mostrando publicados subiendo mostrado subido subida publish compartido comparto upload publicadas suben
    suba compartiendo mostraron publican mostraba uploaded publicaron compartio bloqueado
QUESTION: ask asked asking question pregunta pedir pregunto questions preguntas pido pregunte preguntar pedi pedirle
    preguntando piden pide preguntarme pida pidio preguntan preguntaron asks preguntele curiosidad preguntarle
    pregunten request curious pidiendo wondering solicitud askin preguntes pidiendole pedirlo preguntaba solicito
    pedirme duda wonder doubt application apply dudas pedido survey applied peticion curioso requested requests
    inquiry applying solicitar pedimos preguntado solicita pidieron pedidos
ANSWER: contesto answer contestar answers reason conteste respuestas contesta claro respondo answering reply explain
    razon answered contestando informacion respuesta contestarle clear razones explanation responde reasons responder
    resuelto contestaba explicacion details response solucion motivo solution detalles resolver explicar detail
    detalle soluciones respond solutions respondio solve responses replied informar responded aclarar solved
    responding responden explique replies resuelve respondiendo clarify aclaro responda responds replying
HAVE: tengo have got tiene has own gotta tienen tener tenga having tendria tenemos tenerlo teniendo tuviera tense
    tienes tendra tengan tengas tenes tendran tendremos tendras teneis tengamos owns tendre tendrian tuvieran
    tendriamos tendrias owning havin hav gots teni
HAVEPAST: had tenia tuve tenido tuvo tuvimos tenian tuvieron owned teniamos hadnt tenias tuviste
"""
