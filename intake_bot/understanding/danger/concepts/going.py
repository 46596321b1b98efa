"""Coming and going, taking and giving, driving, sleeping, paying, sitting, standing. Format: see the package."""

GOING = """
COMEFUT: come show llegar venir llegue acercarse venga pull acercarme ven lleguen reach itll viniera acerque acercar
    vengan approach llegara aparecer arrive vendra cum vendria llegaran aparezca vengas llegaria vendran acercate
    acercarnos caiganle lleguele vente acerquese llegale venirnos venganse caele
COMEING: viene comes coming llega shows vienen showing aparece llegan llegando acerca reaches comin llegas aparecen
    reaching llegamos approaches approaching arriving arrives vienes venimos viniendo acercan cmon
COMEPAST: came llego vino llegue venia llegaron aparecio vine acerco showed vinieron acerque reached shown llegado
    arrived llegada venido llegamos approached llegaba aparecido aparecieron venian llegaste aparecia llegaban
COMEI: llego vengo acerco caigo llegoo aparezco yego bengo
GOFUT: go gonna ir gotta vaya head fuera vamos irme andar goin vayan iria gon irnos ande irse vayas iran fueran ira
    vete andes ire irte fueras vayamos iremos vamonos andate vayanse jalale vaiga vaigan ima imma gunna vayase goto
    andale finna andele irles
GOING: va going van anda goes vamos vas andan andamos goin heads andando headed heading yendo andas gong leavin headin
    goign
GOPAST: fue fui went iba gone fueron andaba ido iban ida anduve fuimos fuiste ibamos ibas wented wnt
GOI: voy ando boy voi andoo vooi vooy voyy oy boii
LEAVEFUT: leave salir salga skip salirme bail partir split salgas sal salgan saldra dip bounce marchar depart sacarme
    salgamos salte safarme largate largar abrirme marcharme scoot largarme scram pintarme larguense larguese rajarme
    skedaddle pirarse salganse pirarme
LEAVEING: sale saliendo leaving leaves larga salimos salen sales marcha largas marchas bouncing departing dipping
    departs bailing leavin
LEAVEPAST: left salio sali salida split largo salimos salido salieron salia salidas marcho departed dipped bounced
    bailed
LEAVEI: salgo parto largo retiro marcho voyme
RETURNFUT: back volver regresar regrese vuelvan vuelva devuelva volviera return volvera devolver volveria comeback
    vuelvas volverse volvere volveran volvamos devuelvete regresense regresese devolverme voltearse regresate giveback
RETURNING: vuelve vuelven regresan regresa devuelven returns returning volviendo volvemos vuelves devuelve comingback
RETURNPAST: regreso volvi vuelta vuelto vueltas volvio regrese returned volvieron volvia gaveback
RETURNI: vuelvo regreso retorno regresoo devuelvo buelvo
STAYFUT: stay quede quedar crash quedarme quedara remain quedarse permanecer quedate queden quedaria quedaran quedarte
    quedes quedarnos linger hangout quedense quedese parquear
STAYING: queda quedan stays staying hanging remains remaining quedando quedamos permanece quedas permanecen chilling
    lingering hangin chillin stayin
STAYPAST: quedo quede hung stayed quedaba quedado remained quedaron quedamos quedaban permanecio chilled stayd
    lingered
STAYI: quedo qedo permanezco kedo
WAITFUT: wait hold esperar hang espereme aguanta esperarme aguante espere waitin esperame esperemos await standby
    permitame aguardar momentito w8 esperenme aguantame esperese holdon
WAITING: waiting esperando espera holding esperan waits waitin esperamos esperas awaiting
WAITPAST: espero waited espere esperaba esperamos esperado esperaban awaited
WAITI: espero aguanto ezpero aguardo
ENTERFUT: entre pasar entrar pase pass meter meterme pasame pasen meterse meta pasaria enter pasara metas ingresar
    pases entren pasaran entrara metete comein passby entrarle pasale pasele pasenle getin
ENTERING: pasa pasan entra mete pasando passes entran passing entering pasamos pasas entrando enters meten entramos
    entras enterin
ENTERPAST: paso entre pasado pase metio meti entro passed entrada pasada metieron pasaron entered ingreso entradas
    pasaba pasamos metido entrado entraron pasados pasadas pasaban entramos
ENTERI: paso entro meto ingreso
TAKEFUT: take tome pick tomar quitar sacar agarrar quitarme quitarse tomarme agarre recoja recoger saque saquen tomen
    saquenme grab coger tomate tomara tomarse pickup sacarle quitarle tomes tk agarrate sacalo getcha cogete agarrese
    saquelo
TAKEING: takes quita quitan tomando toma sacan taking agarra saca agarramos picking picks coge recoge agarrando tomas
    toman tomamos sacando sacas grabbing grabs takin pickin grabbin
TAKEPAST: took tome quito tomo tomado saco picked agarro quitaron grabbed sacaron agarramos taken agarraron agarre
    saque tomada cogio quitaban quitado tomaba tomaron sacado tomamos tomadas recogida recogido tooken
TAKEI: quito tomo saco agarro recojo cojo
PUTFUT: put place store poner set pongan ponga echar eche meter lay echarme meterme stick meterse meta pongame pongas
    pusiera ponernos pon pongale guardar ponerse metas ponte ponerle colocar ponerme ponerte pondra ponerlo pondria
    echarle shove stash pongase acomodar ponle echale stow ponme ponganle echele
PUTING: pone ponen echa mete guardan putting places echan guarda laying puts sets setting poniendo pones placing
    ponemos sticks coloca meten echando lays storing puttin stashing
PUTPAST: puso puse metio meti puesto echo pusieron eche stuck laid metieron puesta echaron guarde placed puestos
    metido stored ponia colocado echado guardado pusiste coloco puestas stashed putted
PUTI: pongo meto echo guardo coloco
CARRYFUT: bring llevar lleve traer carry drag cargar traiga cargue llevara llevame deliver llevarse lleven llevaran
    llevaria llevarlo haul tote acarrear lug traeme traete traite traiganme llevenme traigame lleveme
CARRYING: trae lleva bringing carga llevamos brings traen bringin carrying traes cargando llevan llevando carries
    llevas delivering cargas delivers dragging hauling drags totes hauls toting carryin
CARRYPAST: llevo lleve cargo traia llevamos cargada trajeron trajo dragged cargue brought carried llevado delivered
    llevaba llevaron traido llevaban llevada cargado llevados hauled brung toted
CARRYI: traigo llevo cargo acarreo yevo
GIVEFUT: done dar give hand pass deme den darle regale danos dale darme dame dieran gift entregue diera gimme dare
    daria offer des ofrecer dara darse darte entregar darles darnos prestar daran donate lend regalar demos donar
    repartir denle denme dele denos giv darmelo
GIVEING: da dan hands dando giving gives dandole entrega presta prestan entregamos ofrece dona das offers offering
    ofrecen damos prestamos ofreciendo lending handing donating lends givin
GIVEPAST: gave dio dieron di regale daba offered entrego prestado dado given ofrecio ofrecieron regalo entregue presto
    entregamos handed dada prestamos daban entregado donated diste ofrecido dimos dados dadas lent gived
GIVEI: doy entrego regalo presto reparto
DRIVEFUT: drive manejo ride park manejar estaciones conducir cruise steer guiar chofereo estacionar aparcar parquear
    uturn
DRIVEING: parking driving manejando drives maneja parks rides manejan guia riding conduce steering guias cruising
    ridin swerving drivin swerves
DRIVEPAST: drove manejo parked swerved estacionado estaciono manejaba driven rode conducido ridden steered cruised
DRIVEI: manejo estaciono guio parqueo conduzco aparco
SLEEPFUT: sleep dormir rest lie descanse duerman descansar duerma echarme dormirme acostarme ronca nap siesta jetea
    jeteado jetear acostar dormirse snooze ronco siestas roncar doze acostate
SLEEPING: sleeping duerme durmiendo sleeps duermen dormimos lying sleepin descansa resting rests snoring naps napping
    dozing snores layin
SLEEPPAST: descanso slept dormido dormi descanse dormida durmieron dormimos acostado durmio dormidos rested dozed
    napped slep
SLEEPI: duermo descanso durmo acuesto ronco recuesto
PAYFUT: pay pagar pague cover settle payback chip paguen depositar cubrir deposit pagara repay pagarle liquidar abonar
    paguele pagarles pagame pagueme
PAYING: paga paying pays pagan pagamos covering cubre pagando cubren pagas depositing repaying payin
PAYPAST: pague pago paid abono pagaron pagamos deposito settled covered cubierta pagado liquido cubierto cubiertas
    cubiertos pagados deposited repaid payed
PAYI: pago abono deposito liquido cubro cotizo
WORK: trabajo work works trabajar working trabaja jalo jale trabaje laburo curro brego chambeo trabajando trabajan
    laborales trabajamos labores grind grinding trabajas hustle camello camellando camellar workin jalar currar
    laborar hustling laburando jalando labura currando bregando chambear chambeando wrk
WORKPAST: trabajo jalo jale trabaje worked curro trabajado trabajaba trabajamos chambeaba wrked jalaba laboraba
SIT: sit sitting sienta sentarme seat sits sentar sientan sentarse sittin sientas seated sentadas sientate sentarnos
    sientese sientense sentadito sentadita
SITPAST: sat sentado sentada sentados seated sentaba sentaron sentadita
STAND: standing parar parada pare parado stand levanto paro pie levantar levante stands levantarme pararme levantamos
    levanta pares levantarse parados paren paradas levantate pararse parate parese standin levantese
STANDPAST: parada pare parado stood levanto paro levante levantamos levantado parados
WALK: ando anda walk run bajo walking baja camino skip andar walks jump step andan running corre runs cross steps
    caminando caminar andamos brinco baje bajan subir sube salta bajar pisar correr jumping cruzo salto saltar corren
    ande cruzan jumps bajarme cruza subo cruce subimos andando camina race racing bajas corriendo hop crossing cruzar
    correos climb subiendo andes climbing bajando stepping suben suba hike hiking andas crosses
WALKPAST: bajo ran camino walked andaba jumped subio brinco baje corrido cruzo salto corrieron subieron subi cruce
    subimos anduve stepped crossed subido subida corrio cruzado bajado climbed cruzada raced hiked jogged
OPEN: open abrir opens abro abre abren abra opening abriendo unlock desbloquear abrame abranme unlocking destapar
    unlocks abreme abrele openin
OPENPAST: opened abrio abri abierto abierta abiertas abiertos abrieron unlocked
CLOSE: close lock shut locks cierro cerrar candado cierra cierran closing closes tranca tapa cierre seal bolt cerrando
    locking tapar shutting shuts cierrale llavear trancar lockin atrancar cierrala
CLOSEPAST: locked shut closed cerre cerro cerrado cerraron cerrada sealed cerrados cerradas
KNOCK: toca toque suena knock toco ring rings tocar rang knocked tocaron bell tocan tocado knocking ringing buzzer
    timbre tocarle sonaba campana campanas sonar tocando buzz sonando bells tocaba suenan toques sono knocks toctoc
    toquido toquidos rung doorbell timbres campanita knockin doorbells timbrar timbrazo
KEEP: keep keeps hold save guardan guarda keeping mantienen guardo guarde guardar mantener mantiene saving mantenerse
    retain conservar manteniendo conserva saves mantenga keepin
KEEPPAST: held kept saved guardo guarde mantuvo mantenido guardado mantenia
LOSE: lose perdi pierdo olvide perder olvido loses olvida perdio olvidar losing pierde perdiendo loose olvides pierden
    pierda pierdas pierdes olvidemos olvidate perdemos losin misplace extraviar
LOSEPAST: lost perdi forgot olvide olvido perdio perdido olvidaba perdida perdidas forgotten olvidado perdieron
    perdidos perdiste perdimos misplaced
FIND: look find looking buscando buscar busco encontrar encuentro encuentre busca finds search hallo buscarme busquen
    encontrarme encuentra buscarla buscarlo encuentran busque hallara finding seek buscan encontramos seeking
    searching buscas encuentras encontrarse buscamos encuentren encontrara encontraras halla locate hallar localizar
    encuentres encontraran hallan lookin locating findin
FINDPAST: found busco encontre looked hallo encontro buscado hallaba busque located encontrado encontramos sought
    encontraba encontraron buscamos buscaba encontraban searched encontrados hallado
BUY: compre shop renta rent mandado buy comprar ordering buying gasto compra compro spend purchase spending shopping
    compras adquirir gastar purchases comprando spends buys rentas compran gasta alquilar renting rents mandados
    rentar compritas
BUYPAST: compre bought ordered spent gasto compro purchased comprado adquirido rented gastado shopped
SELL: vendo vende sell sold vendi selling sells venta vender ventas auction venden vendido vendedor vendiendo vendio
    vendedores remate vendidos hawk rebaja rebajas vendedora resell revender sellin
OWE: debo debe owe deudas deberia owes debia abonos abono deber prestado cuota installment debt debi debido deben
    debemos deberian debes credito loan deuda loans deberiamos debio debera deberias creditos mortgage deberan
    prestamo debian prestamos cuotas deba borrow debts debieron borrowed plazos debiera owed hipoteca borrowing owing
    debito fiar prestada installments borrows mensualidades mensualidad adeudo adeudos fiado iou adeudar fiada
EARN: cobra cobro cobran cobrar gano sueldo cobre gana quincena gane collect ahorro charging income wages ganar
    ingresos ganado ingreso collected saving earned earn salario savings wage ganando salarios salary ganancias
    invertir earnings earning ganan collecting sueldos ahorrar ganaron ganamos ahorros ganancia ganara raya salaries
    invertido nomina ganarse payday collects earns paycheck aguinaldo paychecks quincenas
STEAL: robo asalto robbed asaltaron stole robbery robe burglary robaron asaltan ratas robar rata ratero stolen steal
    rob ladrones stealing robado ladron theft roba roban robos robando thief thieves steals swipe asaltos chorros loot
    robada chorizo robbing asaltar burglar hurto looted ladrona robs shoplifting asaltante swiped rateros hurtar
    transa burglarized stealin shoplift burgle tranzar volarse shoplifted burglarize raterillo
USE: use usar uses uso using usa usamos ocupo usan usando utilizar utiliza utilizando utilizan ocupa ocupar utilizo
    ocupan usarlo usas usen ocupando utilize usin
USEPAST: used use uso usamos ocupo usado utilizado ocupado utilizada utilizados usada usados utilizo ocupada usaba
    ocupados utilizadas usaron usadas usaban utilizaron
MAKE: hace hacer make hago hacerlo making building makes hacen haga haciendo hacerle hacerme hagan haria preparo crea
    hiciera haciendose hacerse hacemos build haces crear create creen hara construir creating hagas fabrica haz
    prepare creemos haran hacerte hare preparar preparing creando creates hagamos prepara preparando creas hacerla
    haremos hacernos fabricas construyendo construye harian construyo builds hicieran prep harias hazlo hacerles
    hacerlos
MAKEPAST: hizo hice made hicieron hecho hacia preparo hecha hacian hechos hicimos preparada built created prepared
    creado hiciste preparado hechas creada construido preparados crearon construida construyo creados
"""
