"""Striking, hurting, breaking, threatening, insulting. Format: see the package."""

VIOLENCE = """
STRIKEFUT: pegar clock golpear deck swing pegue pegarte golpearte golpee golpearan pegaran romperle partirle
    cachetearan cachetearte kick beat strike hit knock punch slap pegarle peguen pegarse whack pegues bop golpeara
    golpeen pegara golpearse bajarle thump pegarnos golpeandose pegandose golpearnos golpees pegale partirte
    reventarle partirme cachetear patear whup acomodarle azote tumbarle rajarle azotar hiting peguenle atizarle pop
    patee madrear whip cacheteandose cachetearse cachetees cachetee cachetearnos cacheteara cacheteen azotara smack
    batter cuff vergueadas madrearlos verguear tundir sorrajar surtirlo hitme golpealo partirsela swat pateara jab
    madree slug stomp whoop thrash spank putear backhand descontar wallop headbutt surtir pummel clobber cabecear
    noquear abofetear apalear fajar zumbar madreara zurrar vapulear golpearlo pegaria codear pegarles
STRIKEING: pega pegas golpea golpeando pegando golpean golpeas hittin pateando patea cacheteas hits hitting beating
    beats kicks knocking punching whips slaps kickin pegan swinging swings pegamos sacude chinga whooping wailing
    chingando surte golpeamos jumpin swingin zape chingan beatin tunde atiza whoopin cachetea azota smackin hiting
    whuppin azotan patean azotando strikes striking kicking cachetean cacheteando cacheteamos pops popping punches
    knocks pounding madrean madrea whups tundiendo zapea vergueando verguea slapin whoops slapping whipping spanking
    madreando stomping slugs smacks smacking thrashing jabs battering zumba slugging poppin puteando descontando putea
    stomps knockin swatting descuenta jabbing zumbando pummeling spanks cuffing headbutting wallops swats noquea
    stompin thrashes abofetea headbutts clobbering cabecea codea cabeceando zurra socking pummels
STRIKEPAST: pegado golpeo pego jumped stole metio pegue pegada golpearon popped pegaron pegaba solto swung golpee
    pateo beat hit struck kicked knocked punched whipped slapped golpeado golpeada sonaba golpeaba sucker sone noqueo
    sacudio clocked planto acomodo decked revento whacked whooped thumped surtio suckered socked bopped chingaron
    atizo beated azote cacheteo cacheteado azotado madreada azoto whupped hitted zapeo patearon pateado azotaron
    azotaba patee pateaba beaten cachetearon cacheteaba cacheteada cachetee madreado tundio tundieron verguearon
    battered madrearon madree pounded smacked madreo stomped spanked thrashed cuffed fajo pummeled swatted backhanded
    slugged clobbered puteo jabbed sonado cabeceo abofeteo desconto headbutted madreaba pegados walloped surtido
    golpeados zurro pegadas vapuleo codeo descontado sonada pegaste sonaron pegaban apaleo golpeaban golpeadas zumbo
    azotada golpeaste
HARMI: golpeo pego lastimo pateo noqueo chingo cacheteo jodo azoto hiero madreo lesiono descuento fajo perjudico puteo
    cabeceo abofeteo zurro vapuleo codeo apaleo zumbo nalgueo cintareo bofeteo
STRIKEME: pegarme golpearme pegarnos golpearnos golpeandome pegandome pegame golpeame peguenme cachetearnos cacheteame
    golpeenme pegueme cacheteandome cacheteenme golpeeme cachetearme cacheteeme patearme azotarme madrearme putearme
    sonarme codearme noquearme fajarme chancletearme bofetearme abofetearme cintarearme descontarme zurrarme apalearme
    nalguearme zumbarme agolpearme garrotearme guantearme cuerearme surtirme vapulearme moquetearme cabecearme
BLOW: blow golpe beating golpes kicks blows patada puno patadas paliza fists punetazo slaps cachetada cachetadas
    golpazo fist pina punches punos hostia pinas galleta smackdown chinga bofetada spanking hostias whooping golpiza
    punetazos madrazo
FIGHT: drama tiro golpes arguing reclamo bronca pleito pelear reclama pelean pelee fight fighting fought argue argued
    boxing wrestling reclamarme fuss conflict pelea argument conflicto discusion conflictos arguments beef fights
    discusiones peleas peleando reclamos disagreement
ABUSE: domestic violencia violence ataques violent brutal violento abusive agresivo agresor humilla agrede abuse
    attacks attack attacked torture ataque abuso cruel abusos agresion violenta violentos maltrato agresiones machista
    violentas agresiva agresores abusivo abusers abuser dv beater abusador maltratos atacar golpeador maltratador
    ataca ataco atacado atacan atacando atacaron agresora agredir humillado agredido humillar maltratado golpeadora
    atacaba batterer assaultive maltratar agredio maltrata maltratan atacara agredieron agreden agrediendo humillo
    maltratando humillan atacarme humillando maltrataba agreda assault maltrataron humille maltrate humillaron
    attacking humillarme abused humillaba tortura neglect neglected tortured agredia assaulted abuses humillara
    abusing agredirme maltratarme assaults agrediera agredo maltratara assaulting abusar torturing neglecting torturar
    mistreated abusando abusa tortures lesiono torturando neglects lesiona
HURTFUT: danos mess hacerlo dano hacerle lastimar lastime joder joda lastimaran damage hurt harm fuck destroy hacerte
    screw harmful wreck hacerles lastimen lastimarte hurtful lastimes putear lastimarnos lastimara danarlo danar herir
    dane amolar chingar hurtt chingue danara hiera wound hiriera jodiera perjudicar injure chingara fregar lesionar
    jodan perjudique joderte danen chinguen herirte joderlo joderle hieran herirlo danarte lastimaria danarla
    lastimarlo lastimarla lastimarlos
HURTING: lastima duele hurts sore lastimas doliendo hurting wounds perjudica duelen lastiman aching aches lastimando
    jode hurtin dana lastimamos jodiendo joden hiere chinga danan danando hiriendo hieren chingando lastimandome
    chingan damages damaging injuring harming harms wounding injures perjudicando lesiona friega fregando lesionando
    perjudican jodes chingas danas hieres woundin injurin harmin damagin
HURTPAST: lastimado lastime lastimo dano herida chingada lastimada lastimaron herido lastimaba jodido danado chingo
    dane hirio jodio hirieron danaron chingue jodieron chingado jodia injured damaged wounded danaba heria chingaron
    harmed chingaba lesiono perjudico jodida lesionado danada perjudicado hurted jodi frego perjudique perjudicada
    lastimados lastimadas lastimaste lastimaban
HURTME: hacerme hacernos lastimarme lastimarnos lastimame lastimandome joderme herirme danarme lastimenme lastimeme
    chingarme hurtme perjudicarme lesionarme fregarme
PAIN: pain dolor suffered suffering hurt suffer sufrir hurts hurting sore headache headaches migraine migrana duele
    doliendo sufrido painful dolores sufre sufrimiento sufren sufriendo doloroso insoportable pains suffers arde agony
    agonia painfully unbearable
GRAB: agarra agarrar agarro agarre agarras shook agarrando agarraron agarrarte cogio shakes agarramos agarrarnos
    agarraran jalon coge cojo apretando aprieto apreto jale jalo held holds hold holding grabbed restraining prender
    prende prendio pescado detuvo agarran agarren agarrado agarres jalonea agarraba agarrarse agarrarme agarrada
    agarrandose agarrara coger agarrame agarrandome cogido cogiendo apretar jalones agarrenme coja apretado aprieta
    cogen sacudio sacude sacudir jala grabbin cogieron jalar cogia sacudido apriete sacudiendo aprietan jaloneos jalan
    apretaba sacuden jalando cogerme sacudieron grabed cogiera sacudia grab apretaron jalado sacudo jalaba pin sujeto
    sacuda pesca jalaron seized agarreme clutch apretara seize pins grabbing sacudirme grabs apretarme sacudiera
    pinned jalara sujeta jalarme snatch halo graped estrujones snatched restrained pescar seizing restrain clutching
    jaloneo
PUSH: arrastro pulled pulling empuje empujar throws empuja empujo empujas aventar avienta empujones avento empujarte
    tirar tira empujarnos aviento shoves avente aventaron tirado tire empujaran aventarte aventarme tiraron aventarnos
    estrello tirarme tumbo aventaran pull corner throw push threw pushing pushed thrown throwing knock drag knocked
    dragged arrastre knocking estrellarme slammed jalo slamming shoving cornered botar bote empujando tirada empujado
    empujan empujaron empujon empujada empujaba estrella empujen lanzo lanza chucked empujes lanzado empujamos lanzar
    jale tumba empujara aventando aventado avientan yeet tirando aventon empujarme lance avientas throwin lanzaron
    aviente aventarse tiran pushin aventaba lanzan avienten tiradero empujandose lanzando empujarse arroja empujandome
    arrojo arrojar avientes aventamos arrastra aventada draggin arrastrado arrastrar arrastrando arrojado tiraba
    aventara lanzara arrojan arrojaron empellones estrellado tumbar tumbado arrojando arrastran lanzaba acorralado
    arroje yeeted jalonea
BREAK: partir parto partio parta romper rompe partirle rompiendo quiebra quebrar rompo romperme reviento kick breaking
    break breaks trash crack ruin rip smash rayo poncho kickin partieron romperle ponche rompen quiebren partirte
    rompa partirme reventar destrozar rompele quiebre revienta
BREAKPAST: roto rompio busted rompi slashed keyed rompieron quebro destroyed broke ruined cracked rayo smashed wrecked
    poncho rota rotos quebrada rotas totaled pincho punctured vandalized ponche quebre desinflo destrozado quebrado
    pinchadas rompia destrozo destrozaron
BURN: quemar quema quemaron quemas quemo queme boiling quemaran hirviendo quemamos hierve quemarle prender prende
    prendio burning burn burned burns lit burnt quemado quemando quemada queman quemen quemaba quemes cremated quemara
    quemarme quemarte kerosene
FIRE: smoke fire matches fuego iron llama gas gasolina burns vela lighter oven gasoline plancha stove cigarro thinner
    hirviendo candela encendedor grillete carbon match aceite humo incendio llamas horno fires ash incendios flame
    cigarette velas
STAB: stabbing clavo picar picando apunalo knife gut apunale stabbed stab guts enterrar machetear stabs puya entierro
    tajo punaladas punalada piquete piquetes pico machetazos stabbings cuchilladas pica cuchillada picado navajazos
    navajazo machetazo pique clavado clavar clava picotazo apunalado pican clavan apunalar clavando picara apunala
    clavaron apunalaron picaba picaron clavaba clavarme apunalan acuchillado acuchillar apunalando acuchillo acuchilla
    acuchillaron picarme clavara acuchillando acuchillan fileteo staby stabed chuzaron chuzazo filerazo tasajearon
    tasajeo gutted apunalarme apunalaba jab acuchillaba apunalara macheteado shank macheteando shanks jabs gash
    perforar impaled gutting enterro entierra enterrando knifed jabbing enterrado jabbed perfora shanked impaling
    impale perforando knifing perforo knifes puyo gashes picada machetee machetearme macheteara acuchillarme acuchille
    acuchillara macheteo
SHOOTFUT: point shots shot tiro pegarle dispararan balazo apunte plomazo fire cap shoot gun spray disparar aim trigger
    pointing dispares dispara balacear dispare meterle disparen disparara apunten llenarlo tirate dispararnos soltarle
    dispararme dispararte apuntar disparame volarse volarme jalarle volarlo volarle balear vaciarle apuntarme blast
    apuntara plug dispareme disparenme disparandome plomearlo apunteme jalarselo volarmela fusilar rociar tronar balee
    balaceara balearme balacee balacearme baleara acribillar dispararle tirotear ametrallar fusilarme encanonar
    dispararles apuntarte dispararia apuntarle disparare rafaguear ametrallarme tirotearme baleasearme rociarme
    acribillarme plomearme baleasear tronarme rafaguearme encanonarme plomear
SHOOTING: disparo apuntando disparas apunta apunto guns shooting dispara pointing disparando disparan tiroteo aiming
    waving shootings tronando balacera tiroteos brandishing balaceras shootin disparamos apuntan apuntandome firing
    fires caps
SHOOTPAST: disparo pulled dispararon solto soltaron apunto apuntado apunte apuntaron balacearon pointed aimed
    disparado ripped dumped blasted dispare disparada disparaba flashed rafaga licked clapped fogonazo brandished
    apuntaba baleado driveby shooted fired balearon baleo trono capped tiroteo rocio drivebys sprayed plugged
    balaceado gunned fusilo balee balaceaba balacee balaceo baleaba fusilado acribillo apuntaban disparaban disparados
    apuntada encanono ametrallo disparadas baleada disparaste rafagueo plomeo baleaseo
BITE: arana grenas mordio escupe bit pull pulling bite scratch pellizca spit jalo arano pellizque pinches arane bitten
    mordida spits mechas mordisco mordidas aranazos pellizco rasguno rasgunos escupitajo aranazo pellizcos rasgune
TIEUP: ate levante levanto amarre trata tied ties atada levantar levantarme esposo amarrado vendo tie chain amarran
    amarraron binding hostage strap gag ato chained amarro vende rescate secuestre secuestro kidnapped kidnapping
    ransom tying hostages secuestros abducted plagio amarrada
RAPE: abuse toque toco violo viole sex pedo naked consent violacion toca tocar tocado tocan viola tocaron touch
    touched touching manosea touches coge forzar cogio forzo forzando sexual abuso sexually raped desnudo desnuda
    violaciones nude desnudos cojo violador violadores forzaron tocarle
RUNOVER: accidente hit accident atropelle accidentes accidents choque crashed volante choco wrecked estrello voltear
    volteo hundo chocar estrellarme crash estrelle swerved collision steering crashing choques atropello atropellado
    skid plow estrella plowed choca derrapo volantazo
ROB: robo robar robaron asalto robas robarte rata ratas robe robbery robarnos robaran burglary ratero asaltaron
    asaltan jump stolen jumped jumping stole robbed jumps clavo robado roba mugged roban robando robin delincuentes
    ladrones theft ladron tumbo
BREAKIN: broke breaking break kicked metio busted metieron chapa burglary candado snuck meta meter mete meto meterme
    salto salta brinco saltar forzar forzo forzando meterse forzado forzada metiendo meti crawling barge allanamiento
    intruder chapas crawled intrusos trespassing intruso forzaron
THREATENFUT: amenace amenazaran amenazarte amenazarme scare threaten amenazar asuste amenacen amenazara amenaces
    amenazarnos amenazandome intimidar extorsionar chantajear warn amenazandose amenaceme amenazarse amenacenme
    amenazame intimide intimidarme menace blackmail intimidara advertir intimidate extorsione asustar extorsionarme
    chantajearme chantajee extort terrorize amedrentar sentenciar aterrorizar asustarme atemorizar chantajeara
    extorsionara advertirme apantallar atemorizarme amedrentarme amenazarlo amenazarlos amenazaria amenazarla
    amenazarle amenazarles sentenciarme apantallarme aterrorizarme
THREATENING: amenazas amenaza amenazo sentencia threatening threatens scares asusta asusto amenazando amenazan
    advierto amenazamos intimida warning intimidan extorsionando chantajeando intimidando extorsionan chantajea
    intimido extorsiona chantajean advierte chantajeo warns intimidating extorsiono scaring menacing sentencio
    advirtiendo terrorizing blackmailing asustando extorting aterroriza intimidates menaces atemoriza terrorizes
    aterrorizando advierten aterrorizo blackmails sentenciando amedrenta asustan extorts amedrentando warnin atemorizo
    amedrento atemorizando apantalla amenazandole amenazandolo amenazandolos amenazandola amenazandonos threatenin
    terrorizin blackmailin extortin menacin intimidatin scarin apantallo apantallando
THREATENPAST: juro amenazado amenazo amenazada prometio advirtio amenazaron threatens jurada amenace scared threatened
    asusto jurado amenazaba advertido swore vowed sentencio asuste sentenciaron threated intimidado threatend intimido
    warned chantajeado extorsionado intimidaba intimidaron intimide extorsionaba chantajeo treatened threatned
    extorsionaron extorsiono intimidated chantajeaba extorsione chantajee blackmailed terrorized extorted menaced
    asustado asustada aterrorizo chantajearon sentenciado amenazados amenazadas advirtieron advertia amenazaban
    adverti atemorizo aterrorizado amedrento aterrorizada intimidada amenazaste apantallo
THREAT: test watch try amenaza consecuencias found threat prueba push catch pesar sentencia pagar caught consequences
    suffer sufrir regret dare amenazas threats veras threatening rat bronca pague paguen agarro agarre stitches topo
    cuidate arrepentir payback sapa snitches rajona warning testing consecuencia aguas tries
INSULT: burla bullying grosero slur groserias insulta humilla shame insult burlo insulte burle humillo criticas
    humille cuss rude insultos insulto miento ofensa humillacion burlas humillante grosera ofensas slurs groseria
    humillaciones
SWEARWORD: fat cualquiera puta crazy mierda hell stupid dumb ass joder basura trash ugly tonto feo cabron wey
    desgraciado chingada puchica animal dick shit fucking fuck damn carajo fucked bitch bullshit puto idiota cono crap
SHOUT: grito gritar gritando loud grita screaming gritos gritaba gritas temper grite gritaron griten gritarte gritaran
    gritarme gritarnos regano snap levantar scream yelling snapped levanto yelled screamed yells levantarme gritan
    levante louder loudly gritado grites gritamos gritarle tantrum
"""
