"""Wounds, fear, sorrow, anger, love, farewell. Format: see the package."""

FEELINGS = """
WOUND: sangre marca corte injury burn broken blood black cut mark marcas roto herida burns scratch bleeding wounds
    wrist venas scar bleed morado stitches cicatriz hinchada bruises wrists bruised lastimado bruise sangrar sangra
    moretones moreton marked injured cortes marks injuries cuts heridas
BODY: heart hair mano nose cuerpo chest manos head pie pies pregnant shoes fingers brain ojo eye mind piel brazo skin
    eyes pecho teeth heads leg legs ojos brazos arm hands piernas foot shoulder cabello feet corazon arms dientes pelo
    mouth lengua face boca body dedos cabeza cara espalda oido finger dedo hip ear stomach knee nariz butt embarazada
    pierna nail embarazo hombro knees estomago lip belly skull tooth rodillas pelos coco gut orejas wrist rodilla
    muneca jaw ankle cheek diente puno ribs guts panza mandibula labio thighs costillas rib fists wrists muela
    costilla vesicula grenas
NECK: cuello neck throat pescuezo collarbone garganta collar nuca necks throats cuellos clavicula traquea buche
    windpipe gaznate ganote gogote pezcueso
AFRAID: asusto asuste miedo scared afraid terror scary feo asusta panico terrified susto frightened asustarte
    temblando asustas asustarnos aterra pavor asustaran temo fear scare scares frighten horror espante temor
    aterrorizo fears creepy asustar terrifying aterro miedos asustan cagada temores paranoid asustado unsafe
    frightening fearful cagado asustada asustes paranoia horrified asustando asustados asustaba espanto scarred
    asustaron aterre asusten asustarse scariest temeroso asustarme spooked petrified aterrorice aterrorizado terrors
    sustos aterrado aterrorizada temerosa aterrada aterrados espantado miedoso asustamos cowering miedito asustadas
    espantada yuyu asustara temer teme miedosa atemorizada zacate temen temia julepe temiendo temido culillo
    asustandose asustandome espanta espantar scurred espantan mieo temio aterrorizar aterroriza scard temieron
    aterrorizando espantando aterrorizan aterraba temiera aterran aterrorizaba
PANIC: crisis attack ataques anxiety ansiedad panico freeze anxious sudan temblor nightmares shakes pesadillas ptsd
    freaked shaky agobio temblar temblando tiembla tiemble shake panic freak shaking shook ataque racing frozen
    nightmare trauma freezing freaking desesperacion triggered pesadilla angustia overwhelmed desesperado sudor
    desesperada sweating ansioso pounding sweaty flashback ansiosa congelado froze paralizado panicked freaky
    flashbacks temblores congelada traumas freezes escalofrios trembling angustias panicking traumatized paralizada
    paraliza anxieties sudando desesperante paralizo desespera taquicardia escalofrio angustiado angustiada agobiado
    panics desespero palpitaciones sudo ansiedades agobiada shakin temblorosa angustioso hyperventilating tembloroso
    traumatizada traumatizado tiritando freakout agobios hyperventilate anxiousness panick tiemblan temblaba temblo
    tiemblo temblaron temblado temblara shaken freaks panickin freakin shivering shiver tremble shivers quiver
    quivering trembled trembles shivered
WORRY: preocupe worried edge preocupacion nervous pendiente nervioso stressed worries worrying nervios anxious nerves
    nerviosa tense preocupa estresada worry preocupo concern concerned concerns tension preocupado estres estreso
    preocupaciones troubled apurando stressful preocupada preocupados preocupante estrese preocupen
SAD: blue crisis broken upset triste sad pesar hurt depresion tristeza nervioso luto suicidal ptsd depression disorder
    penas duelo sadly sufriendo depressed breakdown grief miserable unhappy crushed tristes nostalgia misery sadness
    trastorno devastating depressing infeliz sorrow devastated mourning bipolar schizophrenia deprimente destrozado
    deprimido bajon melancolia grieving heartbroken gloomy heartbreak esquizofrenia borderline grieve manic infelices
    destrozada dolido deprimida entristece saddest depresivo anorexia deprime bpd tristezas deshecho despecho sadder
    afligido depresiva desanimo depress deprimidos decaido depre desanimado dolida bulimia afligida sorrowful
    esquizofrenico grieved deprimir deshecha desconsolada aguita tristisimo desconsolado deprimo moping deprimirme
    decaida desanimada cabizbajo schizo tristona bajoneado bajoneada aguitada tristito depresse apachurrada
    achicopalado apachurrado depresed aguitado
CRY: lloro llore llanto llorar llorando llora cry crying cried cries tears lagrimas tear 😭 lagrima moco llantos
    llorona lloron 😢 teary cryin bawling lloran lloraba crys llorado lloraron llorara
HOPELESS: worth perdido proposito imposible sentido purpose razon perdida losing razones reasons stuck reason lost
    salida esperanza vacio acabado esperanzas ruined hopeless motivo solucion impossible motivos desperate inutil
    useless remedio jodido defeated screwed desperately pointless desesperado desesperada despair worthless doomed
    jodida meaningless helpless desperation rendido acabada futile arruinado desesperanza arruinada hopelessness
    rendida desahuciado desahuciada purposeless desesperanzada hopelss
EMPTY: empty dark hole nothing vacio oscuros zombi oscuro darkness oscuridad oscura hueco void vacia hollow zombie
    darker vacios detached abismo indiferente apagado unreal nublado numb tinieblas insensible desconectado hueca
    apagada emptiness autopilot nothingness desconectada numbness dissociate numbed unfeeling adormecido disassociate
    adormecida anestesiado dissociating disociada anestesiada vaciedad entumido entumida
TIREDOF: sick tired fed basta burned cansado harto cansada harta cansancio canse molida worn exhausted cansados
    agotado drained desgaste fatiga cansa mamada podrido weary exhausting hartos exhaustion podrida agotamiento
    rendido hueva agotada canso fastidio agota molido cansan burnout agoto fatigued cansadas reventado exhausto hartas
    rendi fastidiado mamado exhausta rendida desgastada harte cansarme hastiado fatigada fastidiada hartarme hastiada
    jarto zafado cansadisima jarta tierd cancancio tird jartado burntout
ENDURE: holding manage stand hold bear aguantar aguante aguanta aguanto survive managing soporte bearing soportar
    sostener cope resistir lidiar tolerate endure resiste soporta coping tolerar soporto withstand aguantando
    soportado tolera aguantan sobrellevar soportando resistiendo aguantado soportarlo soportaba aguantaba tolero
    resisto coped aguantarme aguantarlo aguantaria resisti lidio soportarla aguantare aguantarla
GIVEUP: quit checking tirar renunciar dejarlo soltar suelto toalla dejarme rindo solto quits botar abandonar abandoned
    abandono surrender rendir abandon rinde renuncio quitting rendirse rendido renuncie desistir rendirme tirarla
    rendi rindes quitter claudicar desisto tapout giveup
GUILT: responsable blame guilty fault deserve merece culpa culpable deserved guilt merezco blames responsible
    conciencia responsables deserves merecen culpables conscience culpar blamed mereces blaming merecido merecia
    culpabilidad faults culpas culpo remordimiento
SHAME: shame verguenza pena awkward oso ashamed embarrassment embarrassing embarrassed vergonzoso disgrace humillacion
    shameful humiliation penoso avergonzado humiliating humiliated shaming vergonzosa humillado averguenza shamed
    deshonra penosa avergonzada bochorno
ANGRY: molesta angry mad tight upset bravo rabia pissed coraje molesto heated furious enojado enojo furioso enojada
    temper enoja hirviendo enojan enoje encabrona caliente anger annoying crossed ira aggressive rage hostile furia
    annoyed fury colera salty
HATE: odio hate asco coraje hates odia odian rencor detesto odie disgusting hated hatred desprecio caga hating
    asqueroso odiar cagan disgust odiaba disgusted repudio asquerosa despise resent odiado desprecia despised
CALM: calm okay quiet tranquilo peace ok paz descanso alright tranquila calma suave peaceful chill heal lighter ligero
    tranquilos relieved calmer calmarme relief comfort pacifico steady relax tranquilidad healing ligera relaxed
    alivio consuelo relieve serena
JOY: glad perfect smile feliz good felicidad enjoy fun happy great laughing nice contento maravilla celebrating
    smiling contenta chevere exciting disfrutar excited amazing wonderful awesome felices sonrisa excelente encanta
    alegria joy genial fantastic enjoyed
LOVE: amor abrazo corazon ama novio carino love loved lovely querido dear care extrano amo beso honey hug kissed
    extranar ternura sweetheart hugged abrazarlo kiss loves loving cares querida enamorado amar amado caring queridos
    beloved besos
HOPE: fuertes hope huevos hoping strength fuerza wish animo valor deseo fuerzas capaz stronger ojala esperanza fuerte
    capable strong confianza pray hopes valiente dare esperanzas agradezco coraje guts bendito tough appreciate desea
    fe hopefully orgullo proud faith pride deseos
LONELY: sola nobody solo nadie alone solos lonely solas solito noone solita ninguno forgotten abandoned olvidado
    soledad isolated abandonado abandono solitario isolation aislado rechazado abandonada unwanted aislada abandonaron
    loneliness rechazada solitaria olvidada huerfano huerfana lonesome desolado solitos unloved desamparado
    desamparada friendless lonley
BURDEN: problema notice llorar problemas miss carga nacido missed noticed bother burden sobra molesto pesada estarian
    tranquilos molestia extranar estorbo costal ausencia extrana useless mantenido liability cargas lata dragging
    baggage molestias inconvenience bothering hassle nuisance mantenida lastre fastidio descansen burdens extranaria
    lloren replaceable burdensome sobro estorbar sobrando sobrar estorbando lloraria burdening deadweight arrimado
    descansaran estorbos extranaran arrimada descansarian extranarian
WORTHLESS: worth sirve mierda stupid broken waste dumb cero vale nothing basura trash ugly tonto sirven feo sirvo
    valgo servir inferior fail failure failed fracaso inutil disgusting garbage fea pathetic tonta miserable loser
    failures inutiles valer patetico worthless fracasado losers valia porqueria patetica fracasados sirviera
    inservible fracasada unlovable
CRAZY: voice hearing loco locura escuchar mad voz seeing crazy telling heard loca hear locos voices escucho oir nuts
    fixing oigo oyendo wild voces mental shadow sombra insane escuchando volviendo lorenzo sombras demonios shadows
    commands
URGE: quiso try gana plan intencion deseo ideas idea thoughts planning intento pienso probar pensar ganas trato
    pensamientos tratar plans pensando pensado thought nearly tried planned planes trying attempted quise urge intend
    planeado intente fantasies thinkin fantasize attempt tratando fantasy intentar pensamiento intenta attempts tries
    intentando deseos intention intenciones attempting impulso intentado trate intentos intentions intentarlo
    intentaron tempted tentacion planeando temptation impulse planear urges antojo impulsos craving tryin itching itch
    planeo tentado tempt tryna tentada ideacion ganitas trynna
GOODBYE: vemos later ultima ultimo peace last adios bye goodbye despedida despido bendiga despedirme nite goodbyes
    despedi ttyl bay ultimas ultimos farewell despedir chau despidio goodnight chao despedirse despedidas bai gn
    despidiendo despedimos despidan adieu byes cya sayonara ady bendigan laters despidas despidiendome goodby seeya
    byebye adio adiosito chaito gbye nosvemos byee lasttime
NOTEWILL: letters seguro seguros letter will notes wrote voluntad carta insurance affairs note cartas nota papeles
    escribiendo pendientes escribi recado asuntos notas escritura legado herencia testimony testamento testament
    inheritance escrituras wills beneficiario beneficiary heredar voluntades herencias arreglados beneficiaria
    testamentos cartita notita suicidenote goodbyeletter
GIVEAWAY: regale entrego entregue encargue away gift regalo foster encargo custodia regalas perrito regalarte
    regalarnos cuiden regalaran entrega encargado vende encarga vendo sold giving selling gives sell gave given give
    sells dona cats rear gifts regalar regalos guardian herencia vendi
"""
