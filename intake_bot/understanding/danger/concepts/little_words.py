"""Pronouns, "not", "can" and "will", joining words, how much. Format: see the package."""

LITTLE_WORDS = """
I: i im ive id ill yo iam imma yoo iyo
IPERSON: i im ive id ill imma ima iam yo soy estoy toy tengo voy vy puedo quiero kiero debo necesito hago digo pienso
    se ando traigo llevo salgo vivo trabajo pido pongo sigo vengo llego tomo veo oigo prefiero entiendo puse hice dije
    fui estuve tuve pude quise vine traje vi di era estaba tenia iba queria podia sere estare tendre ire hare podre
    querre
ME: me conmigo meh mee decirme diciendome digame diganme contarme contandome cuenteme avisarme avisandome aviseme
    avisenme preguntarme preguntandome pregunteme pedirme pidiendome pidame contestarme contestandome contesteme
    responderme respondiendome respondame hablarme hablandome hableme hablenme platicarme platicandome platiqueme
    llamarme llamandome llameme llamenme escribirme escribiendome escribame escribanme oirme oyendome oigame
    escucharme escuchandome escucheme verme viendome veame mirarme mirandome mireme buscarme buscandome busqueme
    encontrarme encontrandome encuentreme matarme matandome pegarme pegandome golpearme golpeandome amenazarme
    amenazandome lastimarme cachetearme ahorcarme quemarme cortarme apunalarme seguirme siguiendome perseguirme
    acosarme gritarme gritandome controlarme obligarme obligandome forzarme presionarme empujarme agarrarme encerrarme
    quitarme quitandome violarme tocarme perdonarme dejarme ayudarme bloquearme contactarme asustarme castigarme
    arrastrarme hacerme haciendome darme dandome denunciarme
MY: my mi mis mine mio mia mios mias ma mah muh mih
MYSELF: myself meself mismo misma solito solita mimismo myselfs mself suicidarme ahorcarme colgarme aventarme tirarme
    cortarme matarme rajarme envenenarme lastimarme acabarme inyectarme dispararme
YOU: you u ya yall youre ur youd youll youve yalls tu vos usted ustedes uste ustede ud uds te os ti vosotros contigo
    yourself yourselves ye yous thou sumerce vd ustd tuu voz yu decirte contarte avisarte preguntarte pedirte
    contestarte responderte hablarte platicarte llamarte escribirte oirte escucharte verte mirarte buscarte
    encontrarte matarte pegarte golpearte amenazarte lastimarte cachetearte ahorcarte quemarte cortarte apunalarte
    seguirte perseguirte acosarte gritarte controlarte obligarte forzarte presionarte empujarte agarrarte encerrarte
    quitarte violarte tocarte perdonarte dejarte ayudarte bloquearte contactarte asustarte castigarte arrastrarte
    hacerte darte denunciarte
YOUR: your ur yours tu tus vuestra vuestro vuestras suyo yall yalls yur
HE: he hes hed hell el ese aquel hee hez
SHE: she shes shed shell ella esa aquella shee
HIM: him himm em lo le selo himself decirlo decirle diciendole digale contarlo contarle contandole cuentele avisarlo
    avisarle avisandole avisele preguntarlo preguntarle preguntandole preguntele pedirlo pedirle pidiendole pidale
    contestarlo contestarle contestandole contestele responderlo responderle respondiendole respondale hablarle
    hablarlo hablandole hablele platicarle platicarlo platicandole platiquele llamarlo llamarle llamandole llamele
    escribirle escribirlo escribiendole escribale oirlo oirle oyendole oigale escucharlo escucharle escuchandole
    escuchele verlo verle viendole veale mirarlo mirarle mirandole mirele buscarlo buscarle buscandole busquele
    encontrarlo encontrarle encontrandole encuentrele matarlo matarle matandolo pegarlo pegarle pegandolo golpearlo
    golpearle golpeandolo amenazarlo amenazarle amenazandolo lastimarlo cachetearlo ahorcarlo quemarlo cortarlo
    apunalarlo seguirlo seguirle siguiendolo perseguirlo acosarlo gritarlo gritarle gritandolo controlarlo obligarlo
    obligarle obligandolo forzarlo presionarlo empujarlo agarrarlo encerrarlo quitarlo quitarle quitandolo violarlo
    tocarlo perdonarlo dejarlo ayudarlo bloquearlo contactarlo asustarlo castigarlo arrastrarlo hacerlo hacerle
    haciendolo darlo darle dandolo denunciarlo
HER: her la le hers herself decirla contarla avisarla preguntarla pedirla contestarla responderla llamarla oirla
    escucharla verla mirarla buscarla encontrarla matarla pegarla golpearla amenazarla seguirla gritarla obligarla
    quitarla hacerla darla
HIS: his su sus suyo suya suyos suyas hers theirs their theyre ther
THEY: they theyre theyd theyll theyve ellos ellas dey esos estos aquellos
THEM: them em los les las themselves themself theyselves dem theirselves decirles contarles avisarles preguntarles
    pedirles contestarles responderles hablarles platicarles llamarles escribirles oirlos escucharlos verles mirarles
    matarlos matarles pegarlos pegarles golpearlos golpearles amenazarlos amenazarles lastimarlos cachetearlos
    ahorcarlos quemarlos cortarlos apunalarlos seguirlos seguirles perseguirlos acosarlos gritarlos gritarles
    controlarlos obligarlos obligarles forzarlos presionarlos empujarlos agarrarlos encerrarlos quitarlos quitarles
    violarlos tocarlos perdonarlos dejarlos ayudarlos bloquearlos contactarlos asustarlos castigarlos arrastrarlos
    hacerlos hacerles darlos darles denunciarlos
WE: we wed well were weve weren nosotros nosotras uno nos lets semos
US: us nos our ours ourselves nuestro nuestra nuestros nuestras ourself decirnos contarnos avisarnos preguntarnos
    pedirnos contestarnos respondernos hablarnos platicarnos llamarnos escribirnos oirnos escucharnos vernos mirarnos
    buscarnos encontrarnos matarnos pegarnos golpearnos amenazarnos lastimarnos cachetearnos ahorcarnos quemarnos
    cortarnos apunalarnos seguirnos perseguirnos acosarnos gritarnos controlarnos obligarnos forzarnos presionarnos
    empujarnos agarrarnos encerrarnos quitarnos violarnos tocarnos perdonarnos dejarnos ayudarnos bloquearnos
    contactarnos asustarnos castigarnos arrastrarnos hacernos darnos denunciarnos
IT: it its itll itd esto eso ello lo isnt itself aquello
HIMSELF: himself hisself herself se misma theirself itself matarse pegarse golpearse amenazarse lastimarse cachetearse
    ahorcarse quemarse cortarse apunalarse seguirse perseguirse acosarse gritarse controlarse obligarse forzarse
    presionarse empujarse agarrarse encerrarse quitarse violarse tocarse perdonarse dejarse ayudarse bloquearse
    contactarse asustarse castigarse arrastrarse hacerse darse denunciarse os each mutuamente
SOMEBODY: somebody someone sombody sumbody someones somebodys alguien algien alguno alguna algun algunos algunas
    somone smone person persona quien cualquiera quienquiera fulano fulana mengano anybody anyone anybodys anyones
    cualquier whoever whomever
NOBODY: nobody noone nobodys nadie nadien naiden naide nobodies none ninguno ninguna ningun ningunos
EVERYONE: everyone everybody everyones everybodys all todos todas toditos toditas tods evrybody evry1 ppl people gente
    gentes cadauno whole todomundo
PEOPLE: people ppl folks folk gente gentes personas persona person persons humans human humano humana others otros
    otras demas strangers stranger desconocido desconocidos desconocida extranos raza
SOMETHING: something somethin sumthin sumthing smth smthn somethings algo alguito cosa cosas thing things thingy stuff
    thang
NOTHING: nothing nothin nothins nada nadita nadota naa nuthin nuttin nthn none zero cero
ANYTHING: anything anythin anythings nada algo cualquier whatever whichever anythng any
EVERYTHING: everything everythin everythings all todo toda todito todita tood tdo whole entero entera entire todos
    todas every cada enteros enteras evry completo completa al completely completamente
THISONE: this these este esta estos estas esto dis thisll tis est
THATONE: that those ese esa esos esas eso aquel aquella aquellos aquellas dat thats thatll thatd tht
THE: the el la los las lo da tha teh del al th
AN: a an un una unos unas ah uno
OTHERONE: other others another otro otra otros otras nother otha demas else differently distinto distinta distintos
    distintas different diferente diferentes ones
SAME: same mismo misma mismos mismas mismito mismita igual iguales samesies likewise idem equally
NOT: not no nt nit noo nah naw nop nope nel ne non isnt aint arent amnt isn int arnt innit
NONO: no nope nah naw nop noo nooo nel nelson nones negativo negative nunca tampoco noup nonono nelpastel nawh nuhuh
YES: yes yeah yea yep yup yah yas si sii siii simon sip aja ajam claro sipi obvio affirmative yesss aye sure uhhuh mhm
    mmhm ye yee yessir afirmativo correcto ok okay
OKAY: ok okay okey oki okie k kk okk okei vale sale arre orale dale va bueno alright aight ight fine sobres listo
    perfecto perfect cool sounds oka oks copy roger
DONT: dont dnt doesnt doesn dosent dosnt donot aint doan dony don
DIDNT: didnt didn ddnt dint didint never hadnt havent hasnt wasnt werent aint weren wasn werenot havnt hasent havn
CANNOT: cant cannot couldnt cnt cantt kant coudnt unable couldn cudnt incapaz imposible impossible impedido impedida
WONT: wont wouldnt wouldn wudnt wnt shant wount willnot
SHOULDNT: shouldnt shouldn mustnt oughtnt shudnt neednt shant
NEVER: never neva nvr nevr nunca jamas ever nuncas nuncamas neer
NEITHER: neither either nor ni tampoco niether nither none ninguno ninguna ningun tmpoco tanpoco
WITHOUT: without sin wo withou witout widout except excepto salvo menos sine
WITHX: with con conmigo contigo consigo wit w wth along juntos juntas together wid alongside acompanado acompanada
    acompanados
CAN: can puede pueden puedes puedas podes podemos pueda puedan could able capable capaz poder podran podra podre
    podras podrian podrias podremos cn kan podamos podais podeis
CANI: can puedo could podre podria pued puedoo able
COULD: could coulda couldve podia podian podias podiamos podria podrian podrias podriamos cud culd pudiera pudieran
    pudieras pudieramos pudiese pude pudo pudieron pudimos pudiste
MAY: may might maybe maybee mayb quiza quizas acaso capaz perhaps prolly prob probably probablemente posible
    posiblemente possibly talvez alomejor mebbe chance idk chanza aver
WANTI: want wanna wana wnna wann quiero kiero qiero quieroo wnt queriendo wan wannna wanto ganas desea deseo anhelo
    queremos querre kisiera quisiera
WANTHE: wants quiere quieren kiere kieren quieres desea desean wantz quieran quiera quieras queres quere wanting
    wantin queriendo queremos pretende pretenden
WANTPAST: wanted wantd queria querian querias queriamos quise quiso quisieron quisimos quisiste deseaba deseaban
    quisieran quisieras quisieramos querido anhelaba pretendia pretendian
WANTINF: want wanna querer quererlo quererla quererme quererte gustaria desear willing dispuesto dispuesta dispuestos
    voluntad querria querrian querra querran desire apetece antoja
WOULDLIKE: would like quisiera gustara gustarian quisieramos prefer encantaria desearia querria apetece apeteceria
    favor please plz
CRAVING: ganas gana ganitas antojo antojos antoja urge urges craving cravings tempted tentado tentada tentacion
    temptation mood moods feel animos animo deseo deseos apetece desperate desire
WILL: will well hell shell itll theyll youll wil wll thatll gonna shall
GOINGTO: going gonna gon gonn finna fixing fixin bouta gunna goina gona fitna about goneto trynna trina
GOINGI: voy vy boy vo vuy imma ima vamos amos iremos voi
GOINGHE: va van vas iran ira iras bas goin ba vayan vaya vais
WOULD: would wouldve woulda wud wld id hed shed wed theyd youd itd whod habria habrian seria serian estaria estarian
    haria harian diria tendria iria irian daria
WOULDHAVE: wouldve couldve shouldve hadve woulda coulda shoulda hubiera hubieran hubieras hubiese hubiesen habria
    habrian hubieramos habriamos haiga mightve mustve
MUST: must gotta gota hafta hav2 haveto needs debe deben debes debemos deber tienen tiene tienes toca tocaba tocara
    ought obligated obligado obligada forced mandatory obligatorio obligatoria required tengo necesario necesaria
    necessary debo needa debere
SHOULD: should shoulda shouldve ought oughta supposed sposed suppose supossed deberia deberian deberias deberiamos
    debiera debieran debia debian debi debio tendria tendrian tendrias conviene convendria shud shld better mejor
    supone suponia supuesto
USEDTO: used usta useta solia solian solias soliamos acostumbraba acostumbraban antes acostumbrado acostumbrada
    acostumbrados usedto formerly accustomed
TRYI: try intento trato procuro tryna trynna tryin trying intentare tratare probare pruebo
TRYHE: tries trying tryin tryna intenta intentan intentando trata tratan tratando prueba procura procuran intentas
    tratas busca attempts attempting
TRYPAST: tried tryed intente intento intentaron intentaba intentaban intentado trate trataron trataba trataban tratado
    attempted probe probo quiso quise quisieron
TRYINF: try intentar intentarlo tratar probar probarlo intente intenten traten attempt procurar intentare tratare
    trataria
NEEDI: need needa necesito nesecito necesitare ocupo neceisto urge needin nececito preciso
NEEDHE: needs need necesita necesitan ocupa ocupan ocupas necesitas necesitamos requiere requieren needing needin
    falta precisa ocupamos necesite necesiten needed necesitaba necesitaban necesito ocupaba ocupaban ocupe
    necesitabamos necesitado
NEEDINF: need needed necesitar necesitara necesaria necesario ocupar require required requerido falta necessary
    necesitaria necesitarlo
IF: if si ifs unless whether iff sii aver acaso incase case caso
UNLESS: unless except excepto salvo menos amenos but otherwise sino only
WHEN: when whenever wen whn cuando cuand qndo cundo kuando kando cuanda whens apenas everytime
WHILE: while mientras during durante whilst meanwhile mientra entretanto as cuanto throughout
UNTIL: until till til hasta hast untill asta
SINCE: since desde sence desd ever after
BEFORE: before befor b4 antes ante ant antecitos previo previous previously prior earlier beforehand previa anterior
AFTER: after afta aftr despues desp dps afterward afterwards then tras posterior siguiente depues
BUT: but pero per0 pro although though tho aunque altho mas sino bt buh however yet embargo except xro
BECAUSE: because cause cuz cos coz bc bcuz becuz cus since porque xq pq pork porq xk porke pues pos pus puesto causa
    due thats
SO: so entonces asi entons entoces ent thus therefore tonces pues entonse soo porende hence
THAN: than que thn q qe
LIKEAS: like as como cm komo likee such similar igual tal tales asi semejante sorta kinda
ANDX: and y e i n nd an also plus ademas aparte encima
ORX: or o u either whether
ALSO: also too tambien tmb tmbn tb tbn tambn ademas besides plus likewise igualmente incluso even tamien
EVEN: even hasta incluso siquiera evn todavia aunque ni
WHAT: what wat wut whats wht que q k ke qe cual cuales quepaso whatd whatre which wtf
WHO: who whos whod whose whom wholl quien quienes kien qien cuyo cuya hoo
WHERE: where wheres wher wherever whered donde dond adonde onde dnd aonde dondequiera
WHY: why y whys porque xq pq wy whyd how porke
HOW: how hows howd como cm komo howre hw
WHICH: which cual cuales whichever wich cualquier kual
HOWMUCH: much many cuanto cuanta cuantos cuantas long kuanto qanto often
FORX: for para pa por x 4 fr pal per p pra
TOX: to a al para pa 2 hacia ta
OFX: of de del d o
INX: in en inside dentro adentro n within inn
FROMX: from desde de del frm fro
BEI: im am soy estoy toy ando iam m stoy estay estoi stoi estare sere
BEHE: is hes shes its thats es esta ta anda sta iz whos whats theres heres be eta
BETHEY: are theyre youre were estan son estamos somos andan tan eres estas andas sos r andamos estais sois tas tamos
BEPAST: was were wuz waz era eran eras estaba estaban estabas estabamos estuvo estuvieron estuve estuviste fue fueron
    fui fuiste fuimos taba taban andaba andaban anduve anduvo been eramos estuvimos
BEINF: be being been bein ser estar sea sean esten estado sido siendo estando sera seran seria serian estara estaran
    estaria estarian fuera fueran estuviera estuvieran seas estes andar estare sere fuese estuviese seamos estemos
    seremos estaremos beeing
THEREIS: there theres hay ay hays therell haya thered habra habia habian hubo hubieron haiga haber existe existen
    habido habran existiera existir exist
HAVEI: have ive gots tengo traigo tngo cargo he hav hve ave tenemos traemos hemos
HAVEHE: has hes got tiene tienen trae traen tienes traes ha han lleva llevan haz tenes carga having tiena posee cuenta
    hasgot keeps
HAVEPAST: had hed theyd tenia tenian tuve tuvo tuvieron traia traian habia habian hubo hube teniamos tuvimos tenias
    hadd tenido hubiera cargaba llevaba habiamos habias
HAVEINF: have having havin tener tenerlo tenerla tenerlos teniendo tenga tengan tengas traer traiga traigan tenerme
    haya hayan tendra tendran tendre haber cargar tuviera tuvieran tenerle tenerte tengamos ten tenes habremos
DOI: do hago hacemos doin doing ago hare haremos
DOHE: does do hace hacen haces doing doin haciendo ase asen doz haciendolo haciendole haciendome
DOPAST: did hice hizo hicieron hicimos hiciste hacian hecho hiso ise echo didd izo cometi cometio hacias haciamos hize
DOINF: hacer hacerlo hacerle hacerla hacerme hacerse hacernos hacerles hacerte haga hagan hagas hagamos aser acer hara
    haran haria harian haras hiciera hicieran hagame haganme haz cometer
GETX: get gets gettin getting gotten conseguir consigo consigue recibir recibo recibi obtener obtengo agarrar agarro
    sacar saco ganar conseguirlo consegui recibe reciben recibio recibido conseguirme
HALF: half halfs halves mitad medio media medios medias halfway mita partly parcial parcialmente part parte
MANY: many lots lot muchos muchas bunch loads several various varios varias tons plenty bastantes hartos hartas mucho
    monton montones bola demasiados tantos tantas gran mucha vario harto much dozens
TOOMUCH: too demasiado demasiada demasiados demasiadas much tanto excessive exceso excesivo overmuch sobra overly
    toomuch extra
MORE: more mas extra mor moar additional adicional adicionales another mass ma further most mayoria mayor even far way
    worse peor peores
LESS: less menos least fewer lesser minimo minimos minima poco
FEW: few little lil bit poco poca pocos pocas poquito poquita alguito algunos algunas some sum couple par slight
    slightly cachito pelin barely tad pizca unos unas poquillo apenas pequeno
ONLY: only just solo nomas nadamas namas solamente sola unicamente simplemente simply puro pura puros puras nomasito
    jus jst merely onli unico unica unicos single solito tansolo namasque justo noma
ENOUGH: enough suficiente suficientes basta bastante nuff enuff suficientemente alcanza alcanzan sobra bastara plenty
    harto harta hartos hartas enuf stop
VERY: very really so super muy bien re requete mucho muchisimo extremely hella mad real reallly vry mui hecka tan bn
    totally absolutely sumamente harto demasiado freaking freakin damn dang deadass ultra bastante pretty quite awful
    awfully terribly mega rlly rly soo sooo verry straight fr
ALMOST: almost nearly casi apenas near about barely hardly scarcely kasi practically practicamente close roughly
    aproximadamente
EXACTLY: exactly exactamente exacto right precisely precisamente justo mero mera merito exact preciso punto
REALLY: really truly verdad verdaderamente realmente honestly honest actually literally literal seriously serio neta
    ngl tbh frfr cierto sinceramente deveras veras enserio vdd deadass frankly francamente rly serious directly
    directamente
OBVIOUSLY: obviously obvio clearly course supuesto naturalmente sure evidente evidentemente definitely certainly
    definitivamente apparently aparentemente obvi duh seguro absolutely totalmente certain
TRUEX: true truth verdad cierto cierta correct correcto correcta real neta facts verdadero verdadera reales trueness
    verdades truthful trustworthy veridico deveras factual
FALSEX: false fake lie falso falsa falsos falsas lies lying mentira mentiras mentiroso mentirosa liar fakes incorrecto
    incorrect untrue bogus
"""
