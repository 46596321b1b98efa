"""Heights, water, hiding, police, courts, jail; and what is only told in fun. Format: see the package."""

REFUGE = """
FUNERAL: wake grave buried funeral misa vela viewing viuda bury cajon entierro luto enterrar panteon hospice funeraria
    hospicio velorio enterramos graves rosario memorial tumba duelo cementerio widow cemetery cenizas ashes burial
    enterrado tumbas coffin novena velar condolences autopsy graveyard urna condolencias ataud autopsia obituary
    funerales enterrada pesame burying sepultura funerals lapida casket viudo urn morgue tombstone cremation ataudes
    cremated coffins mortuary burials widower eulogy enterraron mausoleum feretro velando entierros sepelio hearse
    headstone cremacion buries entierren camposanto sepultar panteones esquela gravesite velorios novenario cremate
    velamos pallbearer cremar velaron cremen cremaron cementery entierrenme
HEIGHT: top puente tower building edificio jump roof bridge techo rail alturas stairs escalera escaleras orilla balcon
    barranco azotea overpass altura torre height borde pisos heights cliff bridges puentes terraza balcony abismo
    staircase rooftop
WATERPLACE: water corriente rio sea lake agua canal mar wave playa beach deep river waves floating tub nadar quebrada
    flotando bathtub pool rios ocean aguas lago swimming creek rivers oceano pozo presa swim dam harbor
ROAD: truck tren carretera train road trafico traffic metro track bus wheel tree tracks vias camion camiones curva
    volante brakes freno frenos freeway periferico viaducto overpass lane semi arbol roads highway avenida trailer
    railroad trains carreteras trenes
HIDE: secreto secret esconde esconder escondido hiding esconden closet escondida escondes whisper escondio esconderte
    bajito oculto hide refugio hid encierra secretos encerro quietly esconderse secretly undercover escondidas
    escondiendo escondia encerrada escondidos encierro escondo clandestino escondiendose escondite encierran encerre
FLEE: irse escape irme irnos exits pretextos zafarse left leaving runs run ran leave leaves running salir largo salio
    sale correr corre saliendo salido salen salga sali salirme safely fuga vete salgo dip bounce corren huyendo huyo
    corrido fleeing huida corrieron
HELP: ayudarte ayudar ayudan ayudo ayude ayudarnos ayudado ayudaran emergency emergencia apoyo ayuda urgente urge
    auxilio hotline salvo apoya salva ayudeme salve salvaron apoyarme help helps helped support helping asistir 988
    911 ayudando ayudara sos rescue ayuden ayudaron ayudas
SAFE: cuidado cuidar cuida defensa seguros proteccion segura salvo defense careful safe peligro seguro guardia
    seguridad protection security tranquila alarm cuidando cuidarte guardias cuidas cuide protective acompanada salva
    acompanar cuidarnos cuido cuiden acompane cuidaran cuidate acompanarme proteger defender defenderme guard
    protected protect guards safety
DANGER: peligro emergencia threat dangerous riesgo danger peligroso risky amenazada arriesgado caliente risk riesgos
    risks inseguridad peligrosa peligrosos peligros hazard dangers peligrosas insecure arriesgar unsafe inseguro
    dangerously insegura arriesgada riesgoso
SHELTER: hotel crisis mission moving moved refugio shelter advocate anonymous couch tent dormitorio mudo motel
    albergue mude homeless haven asilo sofa refuge sillon shelters carpa mudanza mudar relocate refugios hostel
    relocated cambiarme mudarme
HOSPITAL: admit medicos emergency medical doctor sala medico doctors hospital surgery nurse doc cirugia clinica er
    terapia clinic nurses doctora enfermera urgencias internado stitches psych intensiva icu operacion admitted medica
    ward hospitals doctores operar ambulance clinicas clinics discharged
THERAPY: therapy consejo tratamiento sesion sessions terapia trabajadora therapist counseling psicologo counselor meds
    terapeuta consejera psicologa hotline platicar consejos session sesiones consejero psychologist shrink psiquiatra
    psychiatrist psicologos therapists consejeria terapias counselors counsellor lifeline
POLICE: oficial charged orden bond arrest police policia officer guardia caught cops detener cop tira fiscalia
    detective po arresto bail fianza patrulla busted detuvieron arrestaron agarraron 12 911 policias oficiales
    arrested deputy ministerio municipales squad judicial agentes officers agente fbi detenido mp placa captura
    federales warrant raid judiciales sheriff detuvo patrol cuartel cana booked bust comisario arrestado tiras
    comisaria esposas ranger pd detained dispatch arrests policeman deputies detenida detectives levantaron warrants
    poli precinct sheriffs jura detenga arrestar chota feds bonded arresting patrullas swat trooper arrestos polis
    bailed apprehended ofc capturaron aprehension arrestada ministeriales cuffs detain handcuffs patrullero handcuffed
    puercos encerraron esposado cuffed fianzas popo arresten gendarme 5o cateo polices mugshot juras sherif chotas
    marranos
REPORTTO: denunciar charges statement statements evidencia evidence denuncia proof demanda prueba denuncio testigos
    testigo levantar denunciado levante denuncie denunciaran denunciarte aviso acusado declarado reporte declarar
    avisar denunciarnos reportar demandar reportan avise avisan avisaron file reported report sue pressed pressing
    testify raja quejo pruebas declaracion witness filed complaint rajar snitches rajo snitched rajan raje
COURTORDER: medida medidas judge orders ordered proteccion distancia court orden juez peace order protection
    prohibicion protective restriccion jueza restraining injunction alejamiento cautelar perimetral tro epm eopm civil
    ordenes permanent restricted restricciones restriction ro restrain pfa caucion nco opo epo tpo precautoria
    expartee orderofprotection restrainin restrainingorder eopms dvpo nocontact stayaway exparte
NOCONTACT: contact away feet distancia yards distance near lejos metros separado acercarse acercar acerque acercarme
    approach separacion separation separados alejado alejarse separada alejada alejar alejarme yardas aleje alejate
    incomunicado incomunicada alejense alejaran
VIOLATE: breaking violacion violation viola violo viole broke break ignore breaks romper falta salto salta ignoring
    rompe rompio violated saltar violate rompiendo falto violates faltan brinco romperme faltaba violaciones
    violations incumplimiento contempt rompieron violating rompo rompi desacato quebranto violar violado
JAIL: prison getting jail carcel bond adentro cell libertad county release libres released salga behind penal prision
    pen monitor preso po condado gps suelta bote bail fianza ankle celda soltar suelto encerrado probation parole
    condicional bracelet warden soltaron jale probatoria reclusorio cellmate grillete celly cellie joint cells bars
    interno detenido presos pinta juvenil releases internos custody detenidos presa detencion releasing liberar cana
    liberado detention juvenile freed carceles inmates prisons detained discharged rejas solitary presas celdas
    encarcelado detenida jailed convict liberada inmate libero incarceration liberen incarcerated liberaron reos
    encarcelar tambo jails reo penitentiary felon chucho brazalete correccional penitenciaria barrotes barandilla
    encarcelada paroled jailhouse encarcelaron lockup trullo talego slammer peni cereso juvie cere reclusorios parola
    chirona separos encana entambado preliberacion guandoca
GANG: crew banda norte contrario barrio gang pandilla mara homies clica enemigos enemigo enemy enemies bandas cartel
    rival snake hood traicion carteles mafia delincuencia mob rivales rivals traidor narco betrayed
JOKE: jugando playing dicho juego humor literally broma jokes chiste joking memes exagerada jk bromeo joke mess kid
    kidding messed vacilo vacile chistes ironia bromas jugaba meme payaso sarcasmo bromee joker exagerado prank
    sarcasm sarcastic chistoso desmadre bromeando exagerando mame exaggerating exaggerate pranks playin relajo
    figuratively figurado exagero bromista payasada choro chistosa bromeaba guasa chistosos kiddin cotorreo bromita
    bromitas vacilon jokin cotorreando chistecito carrilla bromear bromea choteo vacilar jkjk vacila bromean vacilando
    vacilan vacilado bromeado messing vacilaba vacilaron bromearon vacilara tease bluff teasing cabula bromeara teased
    joked messes chingar bluffs teases bluffing messin pranking pranked bluffed kidded teasin bluffin bufoneo chisteo
    prankin chistea bufoneando bufonea chisteando bufonear chistear
LAUGH: lol jaja laugh haha dying funny jajaja risa ha laughing jajajaja lmao hilarious 😂 laughed laughs jeje jajaj
    hahaha rie smirk divertido xd ja gracioso reir laughter risas divertida jajajajaja riendo graciosa jejeje
    divertidos rei chistoso rien hah graciosos chuckle reia 🤣 funnier carcajadas giggle lmfao jojo carcajada reirme
    giggling hehe reimos kkk xdd 😅 hahah xddd jaj 😆 reirnos jiji rofl ajaja ded ajajaja 😜 💀 jijiji jejej lolol
    riendome hehehe risueno lols lulz laughin riendonos lmaoo loll lool bahaha 😹 riamos jsjs heehee carcajeo jajsjs
SONG: music musica cancion singing song banda grupo letra radio track bailar canto canta dj choir corrido danced hymn
    mariachi bailo disco sing album baile canciones dance concierto dancing songs singer band concert guitar cantante
FILM: cuento tv book story pelicula libro serie chapter movie noticias novela capitulo news season programa video
    temporada historia podcast peli tiktok novel youtube film scene character actor television series episode
    personaje peliculas films movies
GAME: jugando coach gol goal juega games partido juego football team lucha boss free game baseball equipo jefe play
    futbol online soccer gym toro cancha gimnasio boxing marathon wrestling lobby ref chess cod minecraft karate pumas
    fortnite entreno canelo fut juegos match nivel level
SWEAR: palabra promised juro promises constancia prometo prometio promete swear promise guarantee jure jurado promesa
    promesas prometido juramento ong jura prometi vowed jurada swears deadass prometer prometen prometieron jurar
    prometiendo prometia
LEAVEHIM: ex affairs divorce divorcio divorced dejar deje dejan deja dejaron dejo dejado separado dejara separate
    split leaving termino terminar corta termina corto cortar cortando dejen terminado termine cortarme separacion
    affair amante querida cheating traicion enganar dejarlo separados engano ruptura cheat cheated mistress dejaran
    cortan cortaron dejarle dejenme cortaba dejeme
QUITSPEAK: silencio shut secreto quiet silent callado callar mudo muda callados callara silence calla mute callate
    callada hush callo callarse shhh shh callese shush callarme shutup chiton
"""
