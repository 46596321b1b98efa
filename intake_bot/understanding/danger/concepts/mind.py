"""Thinking, knowing, deciding, agreeing, feeling. Format: see the package."""

MIND = """
THINKI: think thinking guess believe suppose figure reckon tink thnk imagine assume pienso pensamos imagino imaginamos
    creo kreo considero supongo opino sospecho calculo
THINKING: thinks thinking thinkin believes figures believing reckons guesses piensa piensan piensas pensando imagina
    imaginan imaginas imaginando pensandome pensandolo pensandole imaginandome imaginandolo imaginandole opina opinan
    considera
THINKPAST: thought believed figured assumed guessed thot imagined pense penso pensaron pensaste pensamos pensaba
    pensaban pensado imagine imagino imaginaron imaginaste imaginamos imaginaba imaginaban imaginado crei creia supuse
    supuso
THINK: think imagine consider pensar piense piensen pienses pensemos pensare pensara pensaran pensaria imaginar
    imaginen imagines imaginemos imaginare imaginara imaginaran imaginaria pensarme pienseme piensenme piensame
    pensarlo pensarla pensarle piensele piensenle piensale pensarse imaginarme imagineme imaginenme imaginame
    imaginarlo imaginarla imaginarle imaginele imaginenle imaginale imaginarse
BELIEVE: believe trust faith confianza confiar confio confia confian fe creer crea crean creas creamos creere creera
    creeran creeria creyera creyeran creerme creame creanme creeme creerle creale creanle creele creerlo creerte
    creernos belive beleive creemos believes trusts believing trusting cree creen crees creyendo creyendome creyendole
    creyendolo believed trusted crei creyo creyeron creiste creimos creia creian creido confie confiaba
KNOWI: know knw kno knowing idk dunno ik se sabemos conozco conocemos
KNOWING: knows knowing knowin knos recognizes aware sabe saben sabes save saven sabiendo sabiendolo conoce conocen
    conoces conociendo
KNOWPAST: knew known knowed recognized heard learned sabia sabian sabias supe supo supieron supimos supiste sabido
    sabiamos conoci conocio conocieron conociste conocimos conocia conocian conocido
KNOW: know knowing recognize aware enterar enterarse entere entero consciente conscious idea saber saberlo saberse
    sepa sepan sepas sepamos sabre sabra sabran supiera supieran sabria sabrias conocer conozca conozcan conozcas
    conozcamos conocere conocera conoceran conoceria conociera conocieran conocerlo conocerla conocerme conocerle
    reconocer reconozco reconoce reconocio
REMEMBER: remember remembers remembering remembered rember recall recalls recalled remind reminds reminded reminder
    memory memories recuerdos memoria recordatorio acordarme acordarse acordarte recordarme recordarle recordando
    acordando recuerdame recuerdeme recuerdo recordamos recuerda recuerdan recuerdas recorde recordo recordaron
    recordaste recordaba recordaban recordado recordar recuerde recuerden recuerdes recordemos recordare recordara
    recordaran recordaria acuerdo acordamos acuerda acuerdan acuerdas acorde acordo acordaron acordaste acordaba
    acordaban acordado acordar acuerde acuerden acuerdes acordemos acordare acordara acordaran acordaria
FORGET: forget forgets forgetting forgot forgotten forgit forgetful olvidarlo olvidarme olvidarse olvidando olvidadizo
    olvidelo olvidalo olvidarla olvidarte olvidame desmemoriado olvido olvidamos olvida olvidan olvidas olvide
    olvidaron olvidaste olvidaba olvidaban olvidado olvidar olviden olvides olvidemos olvidare olvidara olvidaran
    olvidaria
DECIDE: decide decides deciding decided decision decisions choose chooses chose chosen choice choices pick picking
    picked option options opcion opciones elijo elige eligio elegi eleccion decidirme decidirse undecided indeciso
    escoger escogi escogio elegir escojo escoge escogen decido decidimos deciden decidiendo decidi decidio decidieron
    decidiste decidia decidian decidido decidir decida decidan decidas decidamos decidire decidira decidiran decidiria
    decidiera decidieran
PLAN: plan plans planned planning plannin planes planeo planea planean planear planeado planeaba planeando planee
    planeamos organizo organizar organizado prepare prepares prepared preparing preparo prepara preparar preparando
    preparada preparado ready alistar lista listos arreglado schedule program pensado intend intends intention
    intencion intenciones proposito proposal purpose
PROMISE: promise promises promised promising promis prometo promete prometen prometi prometio prometer prometieron
    prometido prometiendo prometa juro jura juran jurar jure juraron swear swears swore sworn jurando garantizo
    guarantee promesa promesas juramento word palabra comprometo comprometi compromiso vow vowed oath pinky juramos
WISH: wish wishes wished wishing ojala deseo deseos desea desear deseaba deseando gustaria anhelo wishin desearia
    wanted iojala
PREFER: prefer prefers preferred prefered rather prefiero prefiere prefieren preferi prefirio preferir preferiria
    preferia prefieres preferible preferably preferencia mejor instead opto optar sooner favorite conviene convenir
    preferimos prefiera prefieran preferiblemente better
AGREE: agree agrees agreed agreeing agreement agreements acuerdo acuerdos deal deals conforme conformes acordar
    acordamos acordaron consent consents consented consentimiento willing dispuesto dispuesta estipulo pacto trato
    tratos convenio consensual agreeable acorde settle settled settlement conformo
ACCEPTI: accept acepto apruebo autorizo aceptare admito reconozco agree consiento firmo signed
ACCEPT: accept accepts accepted accepting aceptar acepta aceptan acepte acepten aceptaron aceptado aceptaba aceptara
    aceptarlo aceptaria aceptando admit admits admitted admito admitir admite admitio confess confessed confesar
    confieso confeso confesion confession allow approve approves approved autorizo autoriza aceptamos aceptare
REFUSE: refuse refuses refused refusing refusal decline declines declined declining deny denies denied niego niega
    niegan negar negue nego negaron negarme negando rehuso rehusa rehusar rechazo rechaza rechazar rechazaron rechace
    rechazado reject rejects rejected opongo oponerse withdraw zafo zafarme zafarse opt optout retirarme retiro
    retirar desisto cancelar cancelo unsubscribe niegue
UNDERSTAND: understand understands understood understanding undastand entender entendi entiende entienden entiendes
    entendio entendimos entienda entiendan entendieron entendido comprender comprende comprenden comprendo clear makes
    sense sentido comprendi confused confundido confundida confuse confusing confusion confunde entendiendo entenderlo
    entiendelo entiendo capto get capte agarre catch gotcha got ntiendo
MEANX: mean means meant meaning meanin significa significan significar quiere decir refiero refiere referia refieren
    definition significado
SEEM: seem seems seemed seemin looks looked lookin sound sounds sounded soundin appear appears appeared parece parecen
    parecia pareces parecio parecer parezco parezca suena suenan sonaba sono sonar semejar ve pinta luce lucia
    seemingly aparenta aparentan
CARE: care cares cared caring importa importan importaba importar importo matter matters mattered interest interesa
    interesado interested interesan interesada bother bothers whatever idc mind minds minded valor interese
    importancia important importante importantes
WONDER: wonder wonders wondering wondered wonderin curious curiosity curiosidad curioso curiosa duda dudo dudas doubt
    doubts doubting dudar dudoso intrigued dunno unsure clueless ignoro nose donno idek idea uncertain
IDEA: idea ideas thought thoughts pensamiento pensamientos opinion opinions opinar opino concepto view views mente
    mind minds head cabeza imagination ocurrencia ocurre ocurrio ocurrencias creencia
REASON: reason reasons motivo motivos razon razones cause causa causas purpose proposito excuse excuses excusa excusas
    pretexto pretextos because explanation explicacion motive
PROBLEM: problem problems problema problemas problemita trouble issue issues pedo pedos bronca broncas lio lios rollo
    matter drama matters asunto asuntos desmadre mess complication tronco embrollo embroncado
BLAME: blame blames blamed blaming culpa culpas culpan culpo culpaba culpar culpando fault faults culpable culpables
    responsable responsabilidad responsibility guilt guilty blamin responsible culpabilidad echarme achaca acusa
    acusan accused accuse
HAPPEN: happen happens happened happenin happening happend pasa pasan paso pasar pasaron pasando pase pasen ocurre
    ocurren ocurrio ocurrir sucede suceden sucedio suceder suceda pasara pasaba pasaria ocurra occur occurs occurred
    acontece sucediendo pasaran
FEELI: feel feeling feelin siento sintiendome sentimos sentire ciento encuentro ando
FEELING: feels feeling feelin siente sienten sientes sintiendo sintiendome sintiendose sentimos
FEELPAST: felt senti sintio sintieron sentia sentian sentias sentido sentiste sentimos sentiamos
FEEL: feel sentir sentirme sentirse sentirte sienta sientan sientas sentirlo sentiria sentire sentira sintiera
    sentirnos emocion emociones emotion emotions feelings sentimiento sentimientos
"""
