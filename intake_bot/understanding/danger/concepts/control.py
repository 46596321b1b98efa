"""Locking in, taking away, checking, following, forcing, persuading. Format: see the package."""

CONTROL = """
LOCKIN: inside stuck locked trapped encierra hostage encerrado encierran encerrada encierro encerrarte encerrarnos
    encerro encerraran lock trap locks tranca presa prisoner prisionero encerrar captive encerrados encierren
    encerrarse encerrarme cautiva prisionera encerrando caged encierre encerraron encerradas atorado encerramos
    encierras encerrara atorada encierres encerrandose atrapar atrapa atrapo atrapan encerrandome lockin atranca
    atrapando atrape atranco atrapara cage encierrame encierreme encierrenme encerras atraparme locking traps encerron
    candadeada enllavada enllavo enllave cages trapping grounding confines barricade barricades confine imprison
    imprisoning confining imprisons caging trancar tranco bloquean barricading bloquearme bloquee enjaular trancando
    trappin blockin atrapen atraparlo encerrarlos enjaula encerrarlo atraparla encerrarla encerraria encerrarle
    encerrandolo barricadin groundin confinin imprisonin cagin enclaustrando enclaustrarme enclaustra enclaustrar
    enclaustro
LOCKINPAST: encerrado encerrada encerro encerre blocked trapped bloqueo grounded encerraron encerraba atrapado atrapo
    atraparon atrape atrapaba confined imprisoned caged barricaded bloqueado encerrados atrapada tranco bloqueada
    bloquearon bloquee encerradas encerraban
LOCKOUT: kick echar correr threw locked corre throwing saco kicked echo kicks sacaron echaron expelled corrido
    corrieron echarme homeless kicking corrio sacarme corrida despidio desalojo corra eviction evicted desalojar
    lockout despojo evict echara
LOCK: seguro key lock cerrado copia locked keys cierra llave llaves locks barred chapa reja candado tranca bars
    cerrada copias bolt unlock unlocked rejas ignition duplicate cerradura duplicado latch chapas bolted cerraduras
    grate
DEPORT: papeles immigration migracion deport migra border frontera illegal ilegal inmigracion ilegales immigrant
    mojado deported deportation undocumented mojada deportacion redada deportado deportar redadas cbp deporting
    indocumentado deportada
TAKEAWAYFUT: quitar quitarte quitarse quitaran quitarme esconder quitenme take remove sacar saque quiten quitarnos
    quites quitara quitame quitandose quitandome quiteme arrebatar esconda esconderme steal arrebate escondiera negar
    arrebatarme arrebatara snatch retener sacarme withhold confiscate negarme despojar quitarle sacarlo negarse
    sacarse esconderse sacarla decomisar negarlo niegue quitarles quitaria retenerme quitarlo despojarme escondiendose
    arrebatarle escondan quitarla esconderlo quitemos esconderla esconderte quitarlos quitare quitarlas arrebaten
    quitarmelo quitarmela decomisarme
TAKEAWAYING: quita quito quitas hide hiding quitan esconde esconden arrebato taking takes saca saco niega sacan
    quitando niegan niego quitamos hides takin escondiendo escondo arrebata arrebatan arrebatando removing stealing
    sacando steals removes withholding
TAKEAWAYPAST: quite quito kept quitado quitaron escondido hid guardo escondida escondio arrebato took removed taken
    stolen stole saco saque sacaron escondidas quitaba retuvo negue quitada quitaban quitados quitadas escondia
    arrebatado taked escondieron tooken arrebataron arrebate
FORBID: allowed lets permission privado permiso prohibido prohibicion grounded dejar deje dejan permite deja dejaron
    dejo dejado dejara prohibe dejarme prohibio letting let refused refuse permit permitted refuses niega refusing
    limite dejen privada isolated dejarlo isolation aislado permisos niegan prohibida niego dejaran aislada prohibidos
    dejarle dejenme negue dejeme
CONTROL: teach control lesson castigo ensenar punishment controlling enseno punished punish celos celoso grounded
    castigar castiga castigan mandar manda controla mandan mandado mande mandando mandaron mandaba mandarme rules boss
    manage rule own controls decidio decide manejo decidir manejar maneja manejando dueno propiedad decidido
    controlled leccion jealous toxic discipline decidi decida manejan manden decido manejaba mandarle mandeme mandenme
CHECKON: revisar clave revisa revise revisas reviso revisan revisaran passwords revisarte leo leyendo lea checa leen
    revisarnos cheque leyeron checked check search checking monitor checks checan lei revisado revisando claves
    password contrasena revisada revisen unlock hacked revisaron revisamos contrasenas desbloquear revisara revisaba
    revises spied revisarse snooping leido nosy checkin espia revisarme leyo desbloquearlo leia interrogates espiar
    checo leyendome espiando leyera leerme revisandose checar espian espiado espiaba searching espio monitoring
    checando registro spy hack revisenme revisame reviseme revisandome searched hacking searches scroll monitors
    checado intervenir monitored registrar spies registra espiara spying inspect espie espiarme cuestionar inspected
    espiaron scrolling hacks monitoreo scrolls snoop interviene cuestiona checaron supervisar esculcar inspecting
    hackear inspeccionar cuestiono registrando chequeo
TRACK: ring recording camaras location camara camera ubicacion cameras cam gps microfono ubicado grabar grabado record
    records track recorded tracks monitor grabo bug rastreo ubico grabe localizo ubique locations localice pin
    tracking espia grabando microphone
FOLLOW: siga sigue seguir sigo siguiendo seguimos sigan sigues seguido siguen followed siguio persigue siguieron acoso
    seguirte seguirnos perseguia perseguirte perseguirnos corretea follow follows following chase ronda caza stalking
    chases stalked segui seguiran perseguir cazando rondando sigas seguia perseguido persiguen seguida siguiera
    sigueme persiguiendo seguis seguidos seguian seguirme perseguida persiguio seguirse persiguieron persiga tailed
    siganme seguirle persigan perseguimos persigo persigues cazo siguiendome persiguiera tailgating perseguiran
    persigas sigame perseguirme persegui perseguirse siguiendonos followin persiguiendose persiguiendome perseguis
    siguiendose acosado acosar acosando tailgated acosa acosan followd folowed acosaba trail shadow correteando
    corretear acosaron tail pursue chasing acosarme acose shadows persigame persiganme persigueme pursuing trails
    pursued corretean chased tails trailing acosara stalkin cazar stalk rastrear correteaba hound correteo rastreo
    hounds
LURK: mire miro molesto asomo hanging look posted outside viendo looking afuera standing looks watched esquina vueltas
    ronda parada parado enfrente intenso acoso parked escondido stalking stared vigilando estacionado circling stalked
    rondando mirandome acose waitin smirk molesta mirando mirar acosarte viendome acosas observe molestar acosaran
    acosarnos vigila asoma watching watch circle eye eyes sat parking bother observo bug circles moleste bothered
    stare waits acecho rondo vigile paces sittin veia mirada asome esperan ronde vigilo intensa staring obsessed
    creepy harassment miradas observando obsesion espere creep esperarme lookin acosado acosar hostigo merodeo
    restless rondas acosando harassed creeping cruising acosa roaming acosan stalker acosada harassing obsesionado
    aceche weirdo stares obsesionada acosador molesten hostigue hostigamiento vigilado binoculars vigilada acosaba
    peeping acosen observar acosadores acosaron idling estacionada observa stalkers watchin miran acosarme miraba
    acosadora asomado vigilar
APPROACH: acerca acercarse showing turned showed cerca near pull closer ran shown pulled aparecio acerco pulling
    acercarte acercas acercar acerque acercarme encontrarme acercaran cerquita aparece tope topo llegar llego llegando
    llega popped comin toparmelo llegaron nearby llegue llegan acercan presentarse acercaba
CONTACT: request letter escrito cartas mensajes letters wrote carta contacto llamada nota llamadas written mensaje
    audio solicitud writes contactos contacted hablarle messaging contacting texted voicemail recado llaman hablo
    buscando llama buscar habla escribe llamar marco hablar marca escribir llamo escribio hablando busca hablan
    messaged hablaba hablado hable escribiendo busco llamaba recados llame llamando escribo marcar llamaron voicemails
    buscado busque contactar escriba hablaron marcan marcando hablarme marcaron llamarme marque buscarme contactado
    escribirme contactarme contact writing email called reached write text calls messages calling reach call message
    texts reaches agrego dm tagged comunicar texting emailed hablas marcas facetime escribi hablen comunicarse llamen
    busquen buscarlo buscarla escriban llamarle escribirle marquen mensajeando contacten escribame
BLOCK: bloqueo fake perfil numeros private unknown privado blocks desconocido blocked oculto burner unblocked bloquear
    block ignore ghost blocking ignoring bloquee profile falso falsa restricted bloqueado bloqueada bloqueados bloquea
    bloquean bloqueando bloquearon bloqueaba ignoro
FORCEFUT: make obligacion obligar obligatorio mandatory obligarte obligaran forzar force obligation obligatoria
    obligara obliguen obligue forzoso obligues obligarme obligarnos exigir obligarse obligandome obligame obligandose
    exija mandatorio fuerce exigiera forzara obligueme obliguenme exigirme imponer forzarme impose makeme compel
    oblige coerce coaccionar imponerse imponerme imponga exijan exigirle obligaria obligarlos obligarlo obligarla
    exigiran forzarlo obligarle exigirse obligarles forzarla exigirlo forzarte obligarlas obligare obliguemos
    coaccionarme
FORCEING: forces hacen makes making obligo obliga obligando obligan obligas fuerza forzando forcing fuerzas obligamos
    exige exigen exigiendo exijo fuerzan fuerzo compelling imposing impone imposes imponiendo compels obliging obliges
    coercing imponen
FORCEPAST: hicieron hizo forced hacia made obligo obligado hacian obligaron forzo forzaron force obligada obligue
    obligaba forzado exigio exigia exigido exigieron forzaba imposed obliged compelled coerced obligados forzada
    obligadas exigian obligaban imponia coacciono exigida exigi obligaste imponio
VOLUNTARY: opciones toca opcion option required choice chance options gotta must voluntad supposed need deber
    obligatorio mandatory voluntario voluntary requisito voluntaria optional deben alternativa alternative eleccion
    choices requirement remedio tocaba voluntariamente voluntarily hafta
PRESSURE: presion acoso presionando presiona begging plead presionas begged pressured suplico presionarte presionaran
    insiste insistir presionarnos apurando corner push pressure pushing guilt pressing rushing presionar beg presiones
    agobio pressures pleaded presione presiono insistencia presionan pleading ruega begs rogar rogando nagging
    presionen insistente pressuring rogo suplica pushy presionamos suplicar ruegan presionara presionarme insisto
    apuro insistiendo insisten presionarse apure apurar insista apura apuran stress press rush insistiera corners
    insist presioname presionandose presioneme presionandome presionenme apurarme pushes insists stresses hassle
    insisting apurara presses guilttrip presured guilttripping badger stressing chingo rushes badgers nag insistirme
    chingar condiciona condicionar cornering pestering chingando pester hassles agobia nags joroba hostigar badgering
    apremia pushin apremio condiciono acorralar hassling condicionando hostigando
PRESSUREPAST: presionada pushed stressed pressed pressured cornered agobio presionado presione presiono chingada
    presionaron presionaba insistio apuro insistido apure apurado insistia insistieron apuraron insisted rushed
    apuraba pestered nagged hassled apremio
PERSUADE: lying lies mentira lie mentiras lied convencerte convencernos convencieron convences mentir miento talked
    fool comprar animo compra compro cons talkin convencido convencer convinced convence tricks convencida compre
    convencio engano liar mentiroso convencerme convencen
COACH: answers ensayo decirme ensenan whisper ensenaron sayin dirian whispered dictando coach behalf instrucciones
    instructions script dicta dicto coached whispers dictar whispering sopla ensayar susurro soplar tellin susurra
    aconsejaron soplando ensayamos ensayaron coaching coaches prompted prompt instructed scripts dictate dictandome
    lecciono prompting scripted dictated prompts dictates instruct rehearsing instructing scripting rehearsed
    instructs rehearse dictating rehearses scriptin coachin dictatin rehearsin instructin promptin
OBEY: permiso giving agreed signed given mande firme firma aceptar cumplir cumple acepta firmado firmar aceptado
    cumplido acepto cumpliendo firmo aceptan firmaron acepte cumplo aceptaba aceptara firmara signs accept sign agree
    signing obedezco agrees agreeing cooperate compliance obligada obediencia portarme sumision rindo cumpli sumisa
FORGIVE: perdona perdon perdonar perdone perdonas perdono perdoname forgiveness perdonarte perdonan reconcile
    forgiving perdonaran perdonarnos perdonenme paces dispense disculpa disculpe disculpar disculparme excuse forgive
    excuses makeup disculpas mercy misericordia perdonado perdonen reconciliacion reconciliation indulto perdonamos
    clemencia perdonarlo
REVENGE: vengo cobre cobro even cuentas justicia venganza karma rencor represalias grudge payback venga vengan cobrar
    cobra cobran vengar revenge retaliate score vengue ajuste desquito resentimiento pagara vengeance resentment
    revancha retaliation represalia resentido vendetta rencores
APOLOGIZE: errores error shouldnt wish hubiera perdon sorry fallo regret equivocado disculpas disculpa perdona apology
    messed arrepiento apologise disculpe undo remorse equivoque arrepentido perdoname amends arrepiente arrepentirme
    perdonenme arrepenti sry arrepentir disculpar disculparme arrepienten apologize mistake mistakes lamento shouldve
    screwed apologies mb
"""
