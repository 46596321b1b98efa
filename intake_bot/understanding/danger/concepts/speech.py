"""Saying, asking, calling, writing, hearing, seeing, looking for. Format: see the package."""

SPEECH = """
SAYI: say tell saying digo decimos cuento contamos aviso avisamos comento comentamos explico menciono informo
SAYING: says tells saying sayin telling tellin sez dice dicen dices diciendo cuenta cuentan cuentas contando avisa
    avisan avisas avisando comenta comentan comentas comentando diciendome diciendolo diciendole contandome contandolo
    contandole avisandome avisandolo avisandole comentandome comentandolo comentandole desir dise disen menciona
    explica informa informan explicando
SAYPAST: said told sed sayed toldme mentioned spoke explained announced claimed toll dije dijo dijiste dijimos dijeron
    decia decian dicho desia dijieron dijistes conte conto contaron contaste contamos contaba contaban contado avise
    aviso avisaron avisaste avisamos avisaba avisaban avisado comente comento comentaron comentaste comentamos
    comentaba comentaban comentado menciono explique explicaron explico informaron mencione mencionaron
SAY: say tell saying telling explain mention inform decir diga digan digas digamos dire dira diran diria dijera
    dijeran di contar cuente cuenten cuentes contemos contare contara contaran contaria avisar avise avisen avises
    avisemos avisare avisara avisaran avisaria comentar comente comenten comentes comentemos comentare comentara
    comentaran comentaria decirme digame diganme dime decirte decirlo decirla decirle digale diganle dile decirnos
    decirles decirse contarme cuenteme cuentenme cuentame contarte contarlo contarla contarle cuentele cuentenle
    cuentale contarnos contarles contarse avisarme aviseme avisenme avisame avisarte avisarlo avisarla avisarle
    avisele avisenle avisale avisarnos avisarles avisarse comentarme comenteme comentenme comentame comentarte
    comentarlo comentarla comentarle comentele comentenle comentale comentarnos comentarles comentarse deci desir
    desirle desirme dezir decime diles dinos explica explicar explicarle explicame explicarme mencionar informar
ASKI: ask asking pregunto preguntamos pido pedimos solicito ruego suplico
ASKING: asks asking askin axin axing requests wonders wondering pregunta preguntan preguntas preguntando pide piden
    pides pidiendo preguntandome preguntandolo preguntandole pidiendome pidiendolo pidiendole solicita solicitan ruega
    suplica begging begs
ASKPAST: asked axed requested wondered pregunte pregunto preguntaron preguntaste preguntamos preguntaba preguntaban
    preguntado pedi pidio pidieron pediste pedimos pedia pedian pedido begged rogo rogue suplico solicite
ASK: ask ax axe asks request inquire wonder question questions pregunta preguntas pregunton preguntar pregunte
    pregunten preguntes preguntemos preguntare preguntara preguntaran preguntaria pedir pida pidan pidas pedamos
    pedire pedira pediran pediria pidiera pidieran preguntarme pregunteme preguntenme preguntame preguntarte
    preguntarlo preguntarla preguntarle preguntele preguntenle preguntale preguntarnos preguntarles preguntarse
    pedirme pidame pidanme pideme pedirte pedirlo pedirla pedirle pidale pidanle pidele pedirnos pedirles pedirse
    solicitar rogar beg consultar
ANSWERI: answer reply respond contesto contestamos respondo respondemos
ANSWERING: answers answering answerin replies replying responds responding contesta contestan contestas contestando
    responde responden respondes respondiendo contestandome contestandolo contestandole respondiendome respondiendolo
    respondiendole
ANSWERPAST: answered replied responded anwsered conteste contesto contestaron contestaste contestamos contestaba
    contestaban contestado respondi respondio respondieron respondiste respondimos respondia respondian respondido
ANSWER: answer answers reply respond response responses respuesta respuestas replys awnser anser contestar conteste
    contesten contestes contestemos contestare contestara contestaran contestaria responder responda respondan
    respondas respondamos respondere respondera responderan responderia respondiera respondieran contestarme
    contesteme contestenme contestame contestarte contestarlo contestarla contestarle contestele contestenle
    contestale contestarnos contestarles contestarse responderme respondame respondanme respondeme responderte
    responderlo responderla responderle respondale respondanle respondele respondernos responderles responderse
TALKI: talk speak chat talking hablo hablamos platico platicamos charlo charlamos converso conversamos
TALKING: talks talking talkin speaks speaking speakin chatting chats chattin conversing habla hablan hablas hablando
    platica platican platicas platicando charla charlan charlas charlando conversa conversan conversas conversando
    hablandome hablandole hablandolo platicandome platicandole platicandolo charlandome charlandole charlandolo
    conversandome conversandole conversandolo abla ablando discuten discute
TALKPAST: talked spoke spoken chatted tlked hable hablo hablaron hablaste hablamos hablaba hablaban hablado platique
    platico platicaron platicaste platicamos platicaba platicaban platicado charle charlo charlaron charlaste
    charlamos charlaba charlaban charlado converse converso conversaron conversaste conversamos conversaba conversaban
    conversado
TALK: talk speak chat discuss conversation conversations talks tlk converse conversacion platica platicas dialogo
    charla hablar hable hablen hables hablemos hablare hablara hablaran hablaria platicar platique platiquen platiques
    platiquemos platicare platicara platicaran platicaria charlar charle charlen charles charlemos charlare charlara
    charlaran charlaria conversar conversen converses conversemos conversare conversara conversaran conversaria
    hablarme hableme hablenme hablame hablarte hablarle hablele hablenle hablale hablarlo hablarnos hablarles hablarse
    platicarme platiqueme platiquenme platicame platicarte platicarle platiquele platiquenle platicale platicarlo
    platicarnos platicarles platicarse charlarme charleme charlenme charlame charlarte charlarle charlele charlenle
    charlale charlarlo charlarnos charlarles charlarse conversarme converseme conversenme conversame conversarte
    conversarle conversele conversenle conversale conversarlo conversarnos conversarles conversarse ablar ablarle
    discutir
CALLI: call phone llamo llamamos marco marcamos
CALLING: calls calling callin phoning ringing rings dialing llama llaman llamas llamando marca marcan marcas marcando
    llamandome llamandolo llamandole marcandome marcandolo marcandole yama timbra timbrando
CALLPAST: called rang phoned dialed cald facetimed llame llamo llamaron llamaste llamamos llamaba llamaban llamado
    marque marco marcaron marcaste marcamos marcaba marcaban marcado yamo timbro telefoneo
CALL: call phone dial ring callback facetime llamada llamadas llamadita telefonear voicemail voicemails videollamada
    calls timbrar llamar llame llamen llames llamemos llamare llamara llamaran llamaria marcar marque marquen marques
    marquemos marcare marcara marcaran marcaria llamarme llameme llamenme llamame llamarte llamarlo llamarla llamarle
    llamele llamenle llamale llamarnos llamarles llamarse marcarme marqueme marquenme marcame marcarte marcarlo
    marcarla marcarle marquele marquenle marcale marcarnos marcarles marcarse yamar yamame
WRITEI: write text message send escribo escribimos texteo texteamos mensajeo mensajeamos escrivo mando envio
WRITEING: writes writing writin texts texting textin types typing messages messaging dms sends sending emailing
    escribe escriben escribes escribiendo textea textean texteas texteando mensajea mensajean mensajeas mensajeando
    escribiendome escribiendole escribiendolo texteandome texteandole texteandolo mensajeandome mensajeandole
    mensajeandolo manda mandan mandando envia envian
WRITEPAST: wrote written texted txted typed messaged sent emailed dmed mailed posted escribi escribio escribieron
    escribiste escribimos escribia escribian escrito textee texteo textearon texteaste texteamos texteaba texteaban
    texteado mensajee mensajeo mensajearon mensajeaste mensajeamos mensajeaba mensajeaban mensajeado mande mandaron
    mandaba envie enviaron mandado
WRITE: write text txt type message msg dm email mail send pm inbox textear mensajear letter escribir escriba escriban
    escribas escribamos escribire escribira escribiran escribiria escribiera escribieran textee texteen textees
    texteemos texteare texteara textearan textearia mensajee mensajeen mensajees mensajeemos mensajeare mensajeara
    mensajearan mensajearia escribirme escribame escribanme escribeme escribirte escribirle escribale escribanle
    escribele escribirlo escribirnos escribirles escribirse textearme texteeme texteenme texteame textearte textearle
    texteele texteenle texteale textearlo textearnos textearles textearse mensajearme mensajeeme mensajeenme
    mensajeame mensajearte mensajearle mensajeele mensajeenle mensajeale mensajearlo mensajearnos mensajearles
    mensajearse escribi escrivo escrivir txtear
READ: read reading leer lea lean leas leamos leere leera leeran leeria leyera leyeran leerme leame leanme leeme leerte
    leerlo leerla leerle leale leanle leele leerlos leerse lee leelo leo leemos reads readin leen lees leyendo
    leyendome leyendolo leyendole red lei leyo leyeron leiste leimos leia leian leido
HEARI: hear listen oigo oimos escucho escuchamos
HEARING: hears hearing hearin listens listening listenin overhears oye oyen oyes oyendo escucha escuchan escuchas
    escuchando oyendome oyendolo oyendole escuchandome escuchandolo escuchandole
HEARPAST: heard listened herd overheard oi oyo oyeron oiste oimos oia oian oias oido escuche escucho escucharon
    escuchaste escuchamos escuchaba escuchaban escuchado eschuche
HEAR: hear listen overhear oir oiga oigan oigas oigamos oire oira oiran oiria oyera oyeran escuchar escuche escuchen
    escuches escuchemos escuchare escuchara escucharan escucharia oirme oigame oiganme oyeme oirte oirlo oirla oirle
    oigale oiganle oyele oirnos oirlos oirse escucharme escucheme escuchenme escuchame escucharte escucharlo
    escucharla escucharle escuchele escuchenle escuchale escucharnos escucharlos escucharse
SEEI: see seeing veo vemos miro miramos
SEEING: sees seeing seein watches watching watchin looks looking lookin staring stares stare ve ven ves viendo veis
    mira miran miras mirando viendome viendolo viendole mirandome mirandolo mirandole vigila vigilan vigilando espia
    espiando observa
SEEPAST: saw seen watched looked seent noticed stared spotted vi vio vieron viste vimos veia veian veias visto bio bi
    mire miro miraron miraste miramos miraba miraban mirado vide vigilaba note
SEE: see watch look view glance stare notice ver vea vean veas veamos vere vera veran veria viera vieran mirar mire
    miren mires miremos mirare mirara miraran miraria verme veame veanme veme verte verlo verla verle veale veanle
    vele vernos verles verse mirarme mireme mirenme mirame mirarte mirarlo mirarla mirarle mirele mirenle mirale
    mirarnos mirarles mirarse vete mira
LOOKFORI: search find busco buscamos encuentro encontramos hallo hallamos topo topamos
LOOKFORING: searches searching searchin finds finding looking hunting seeks chasing busca buscan buscas buscando
    encuentra encuentran encuentras encontrando halla hallan hallas hallando topa topan topas topando buscandome
    buscandolo buscandole encontrandome encontrandolo encontrandole hallandome hallandolo hallandole topandome
    topandolo topandole
LOOKFORPAST: searched found sought hunted googled buscaron buscaste buscaba buscaban buscado encontre encontro
    encontraron encontraste encontraba encontraban encontrado halle hallaron hallaste hallamos hallaba hallaban
    hallado toparon topaste topaba topaban topado
LOOKFOR: find search seek locate hunt buscar busque busquen busques busquemos buscare buscara buscaran buscaria
    encontrar encuentre encuentren encuentres encontremos encontrare encontrara encontraran encontraria hallar halle
    hallen halles hallemos hallare hallara hallaran hallaria topar tope topen topes topemos topare topara toparan
    toparia buscarme busqueme busquenme buscame buscarte buscarlo buscarla buscarle busquele busquenle buscale
    buscarnos buscarse encontrarme encuentreme encuentrenme encuentrame encontrarte encontrarlo encontrarla
    encontrarle encuentrele encuentrenle encuentrale encontrarnos encontrarse hallarme halleme hallenme hallame
    hallarte hallarlo hallarla hallarle hallele hallenle hallale hallarnos hallarse toparme topeme topenme topame
    toparte toparlo toparla toparle topele topenle topale toparnos toparse cruzarme toparmelo
"""
