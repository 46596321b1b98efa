"""Who: family, friends, the other person, staff, and where they are. Format: see the package."""

PEOPLE = """
MOTHER: mother mom moms mum mama mamas mami mamita mamacita ma momma mommy mammy mommas mothers jefa jefita madre
    madres ama viejita cucha madrecita vieja jefecita mummy momz
FATHER: father dad dads daddy papa papi papito pa pop pops padre apa jefe jefito fathers taita tata pappy daddys poppa
    papacito viejito baba
PARENTS: parents parent padres papas jefes viejos folks papases apas guardians tutores progenitores parental guardian
    tutor tutora
HUSBAND: husband husbands hubby hubs husban esposo marido maridito viejo mister conyuge esposos mari husbend
WIFE: wife wifes wives wifey esposa mujer senora esposas conyuge mujercita ruca missus mrs wify jaina
PARTNER: partner partners pareja parejas spouse spouses companero companera bae babe significant lover lovers conyuge
    conyuges amante amantes concubino concubina fiance fiancee prometido prometida relationship relacion couples
    novios marriage matrimonio married casado casada dating roommate amasio amasia
BOYFRIEND: boyfriend boyfriends bf bfs novio novios pololo bfriend enamorado galan pelao jevo noviecito quedante
    amigovio
GIRLFRIEND: girlfriend girlfriends gf gfs novia novias polola jeva jaina gfriend noviecita morra ruca enamorada gurl
EXPARTNER: ex exs exes exesposo exmarido exnovio exnovia exmujer exesposa expareja exhusband exwife exbf exgf exhubby
    divorced divorciado divorciada separado separada exboyfriend exgirlfriend
SON: son sons hijo mijo hijito boy mijito varon hijastro sonny chaval primogenito varoncito
DAUGHTER: daughter daughters hija mija hijita girl mijita chamaca hijas hembra daugther daughtr hijastra
KIDS: kids kid kiddo kiddos children child childs hijos hijitos ninos ninas nino nina ninito ninita chamacos chamaco
    chiquillos chiquitos criaturas criatura escuincles escuincle morritos plebes patojos cipotes cipote chavitos
    chavalos chavalo guagua guiris pelados minors minor menor menores toddler toddlers peques youngest babies bebes
    littles huerco huercos infante infantes youngins kidz churris
BABY: baby babies babys bebe bebes bebito bebita newborn infant toddler nene nena guagua criatura recien crio infante
    babygirl babyboy recienacido bebecito embarazo pregnant embarazada
BROTHER: brother brothers bro bros hermano hermanito carnal carnalito manito mano brotha bruh broskis hermanos brudda
    brethren cuate bruv broda
SISTER: sister sisters sis sista hermana hermanita carnala manita hermanas sistah sissy
SIBLINGS: siblings sibling hermanos hermanitos hermanas twins twin gemelo gemela gemelos gemelas mellizos mellizo
    cuates triplets cuata oldest eldest
GRANDPARENT: grandma grandmas grandmother grandmom granny gran nana abuela abuelita abue abuelas lita guela guelita
    mamagrande grandpa grandfather granddad gramps papaw mamaw abuelo abuelito guelo papagrande abuelitos abuelos
    grandparents grandparent memaw meemaw grammy gramma grampa tata bisabuela bisabuelo yaya yayo ita lito nanny
    grandpas aguela tatita
GRANDCHILD: grandson grandsons granddaughter granddaughters grandchild grandchildren grandkid grandkids grandbaby
    grandbabies nieto nieta nietos nietas nietecito nietecita nietito nietita bisnieto bisnieta
UNCLEAUNT: uncle uncles aunt aunts auntie aunty tio tia tios tias tiito tiita unc tito tita titi ant aunties tiyo tiya
COUSIN: cousin cousins cuz coz primo prima primos primas primito primita cuzin nephew nephews niece nieces sobrino
    sobrina sobrinos sobrinas sobrinito sobrinita
INLAW: inlaw inlaws law suegra suegro suegros suegrita cunado cunada cunados cunadas yerno nuera concuno concuna
    nueras yernos brotherinlaw motherinlaw concunado consuegra consuegro mil fil
STEPFAMILY: stepdad stepfather stepmom stepmother stepson stepdaughter stepbrother stepsister stepkids step stepparent
    padrastro madrastra hijastro hijastra hermanastro hermanastra stepchild hijastros foster adoptive adopted adoptivo
    adoptiva padrino madrina godfather godmother godson ahijado ahijada compadre comadre compadres comadres bonusdad
    entenado entenada guardian
FAMILY: family fam familia familias familys families relatives relative parientes pariente familiares familiar kin
    kinfolk kinfolks folks parentela famila blood raza fambam
FRIEND: friend friends frnd friendo buddy buddies pal pals homie homies homeboy homegirl amigo amiga amigos amigas
    amiguito compa compas cuate cuates camarada camaradas parcero parce pana panas bestie besties bff mate mates brodi
    bro carnal carnales compadre colega colegas socio causa pata friendly amistad amistades friendship compinche
    comadre amix valedor alero acere asere
NEIGHBOR: neighbor neighbors neighbour neighbours vecino vecina vecinos vecinas neighborhood colonia nextdoor neigbor
    vecindario vecindad neighborly cuadra roommate roommates roomie roomies landlord landlady casero casera rentero
    arrendador tenant inquilino inquilina
BOSS: boss bosses manager managers supervisor supervisora supervisors jefe jefa jefes patron patrona patrones
    encargado encargada gerente dueno duena owner employer foreman mayordomo superintendente empleador capataz bossman
    director directora principal headmaster
COWORKER: coworker coworkers colleague colleagues companero companera companeros companeras colega colegas workmate
    workers worker trabajador trabajadora trabajadores employee employees empleado empleada cliente clientes client
    customer customers classmate classmates compas staffer crew chambeador chalan peon teammate
GUY: guy guys dude dudes man fella fellas tipo tipos vato vatos wey guey we buey muchacho chavo bato batos fulano
    sujeto carnal pelado cabron mae maje cuate hombre loco feller bloke lad chap tio tios pibe chabon chaval cholo
    morro plebe batillo individuo individual brotha nigga dawg dog bruh bro tigre mijo weyes compa socio flaco gordo
    pendejo sr senor sir
CASEOTHER: offender victim defendant plaintiff accused acusado acusada demandado demandante ofensor ofensora agresor
    agresora perpetrator suspect culprit culpable other otro otra party parte contrario contraria partes parties guy
    muchacha victima victimas victims opponent offenders contraparte respondent petitioner robber thief ladron ratero
    imputado infractor
OFFENDER: offender offenders agresor agresora ofensor culprit suspect abuser abusador criminal criminales criminals
    delincuente delincuentes robber thief ladron ladrones ratero rateros rata malandro attacker atacante perpetrator
    perp burglar asaltante asaltantes violador rapist stalker acosador killer killers asesino asesina asesinos
    murderer inmate preso reo convict felon maleante bully raton stabber golpeador
VICTIM: victim victims victima victimas survivor survivors sobreviviente sobrevivientes injured herido herida heridos
    afectado afectada afectados lastimado lastimada perjudicado agraviado agraviada
MAN: man men male males hombre hombres mans senor senores caballero caballeros gentleman varon sir mister mr macho
    machos viejito masculino gent gents
WOMAN: woman women lady ladies female females mujer mujeres senora senoras dama damas dona maam mam miss seno senorita
    mujercita femenina hembra wemen womans viejas ruca
BOYYOUTH: boy boys kid kids muchacho muchachos chico chicos chavo chavos chaval chavales morro morros joven jovenes
    plebe plebes nino ninos lad lads youngster teen teens teenager teenagers jovencito pibe pelao adolescente
    adolescentes youth youths juvenile chamaco chamacos chavito boyz muchachito cipote patojo nene chiquillo
    chamaquito
GIRLYOUTH: girl girls gal gals lass muchacha muchachas chica chicas chava chavas morra morras nina ninas chamaca
    senorita jovencita muchachita chavita girlie girly nena cipota patoja morrita chiquilla chiquita
ELDER: elderly old older elder elders senior seniors anciano anciana ancianos viejo viejos viejas viejito viejita
    mayor mayores adulto adulta adultos adult adults retired jubilado jubilada pensionado tercera
YOUNG: young younger youngest joven jovenes jovencito jovencita menor menores chico chica chiquito chiquita little
    pequeno pequena underage minor minors chavo teen small
CREW: gang gangs gangster gangsters crew crews clica click clique set banda bandas pandilla pandillas pandillero
    pandilleros mara maras marero mareros homeboys homies compas cartel narco narcos mafia raza palomilla squad mob
    posse hood barrio cholos cholo vatos ms13 surenos nortenos eastside westside gangbanger gangmember gangbang batos
    crips bloods crip latin kings sicario sicarios boys peeps group grupo
LAWYER: lawyer lawyers attorney attorneys abogado abogada abogados lic licenciado licenciada defender defenders
    defensor defensora licdo counsel prosecutor prosecutors fiscal fiscalia district solicitor barrister abogad
    abogadito procurador procuraduria ministerio mp notary notario lawer lawyr advocate advocates paralegal
JUDGE: judge judges judg juez jueza jueces magistrado magistrada magistrate tribunal court corte juzgado courthouse
    courtroom jurado jury bench jues honor referee arbitro
PROBATION: probation officer po pos parole probatoria probacion libertad condicional oficial agente supervision
    supervisada preventiva supervisor caseworker pio parol probo bond bail fianza vigilada officers conditional
    condicionada grillete tobillera
MEDIATOR: mediator mediators mediador mediadora mediadores facilitator facilitators facilitador facilitadora
    facilitadores staff coordinator coordinador coordinadora organizer personal program programa meditor equipo team
    encargada encargado interpreter interprete translator traductor traductora staffs organizadora mediater host
SOCIALWORKER: caseworker caseworkers social worker trabajadora trabajador advocate advocates counselors counsellor
    consejero consejera asesor asesora dif cps guardian orientador orientadora psicologa psicologo caregiver cuidadora
    cuidador mentor mentora sponsor padrino rep representante licenciada
THERAPIST: therapist therapists psicologo psicologa psychologist psychiatrist psiquiatra terapeuta terapista counselor
    counseling consejeria counsellor shrink terapia therapy consejera consejero counselors psych sicologo sicologa
    terapeutas loquero
DOCTOR: doctor doctors doc docs dr dra doctora doctorcito medico medica medicos nurse nurses enfermera enfermero
    enfermeras paramedic paramedics paramedico dentist dentista vet veterinario surgeon cirujano physician doctores rn
    pediatra pediatrician partera
PASTOR: pastor pastora pastors priest priests preacher preachers cura sacerdote reverend ministro minister elder
    anciano father deacon diacono imam rabbi predicador reverendo monja nun bishop padrecito church congregation
    congregacion iglesia brethren hermanos choir coro parroquia bible christian cristiano cristiana ancianos
    feligreses congregacional
TEACHER: teacher teachers maestro maestra maestros maestras profe profes profesor profesora professor coach principal
    director directora tutor teach counselor trainer entrenador instructor instructora prof
THIRDPERSON: witness witnesses testigo testigos passenger bystander bystanders driver drivers chofer choferes guard
    guards guardia guardias bartender cashier cajero cajera clerk waiter mesero mesera plumber plomero mechanic
    mecanico journalist reporter periodista salesman vendedor vendedora visitor visitors visitante guest invitado
    invitados soldier soldado sailor conductor panadero albanil
CELLMATE: cellmate cellmates celly cellie inmate inmates bunkie reo presos preso interno interna internos prisoner
    prisoners warden custodio celador recluso reclusa reclusos bunk carcelero
PERSONALNAME: jose luis juan carlos maria rosa marcus marco mario ray jack john jesus lupita angel ramirez lee harold
    murray cristina cristobal beto pepe chuy nacho memo paco pancho tono chava pedro miguel jorge rosita julio
    guadalupe ana sofia david daniel michael james robert marie jessica ashley tyler kevin brandon diego antonio
    francisco simon poncho denise romeo juliet joe mike tony lucia tasha
SIRTERM: sir maam senorita sra sr don mister mr mrs ms miss jefe usted licenciado caballero profe seno
DEAR: honey babe baby sweetheart dear amor carino corazon mija mijo vida cielo reina rey love sweetie boo darling hon
    papi mami bb bby
HERELOC: here aqui aca hea aki herein ca hither
THERELOC: there ahi alla alli ay hay der thar ahy aya yonder ahii
ATON: at on en in onto upon atop encima sobre arriba
BETWEEN: between entre among amid across middle medio both ambos ambas
AGAINST: against contra vs versus opposite contrario opposed encontra
ABOUTX: about around bout sobre acerca regarding respecto tocante concerning aproximadamente kinda kind sorta sort
    somewhat rather kindof sortof relatively
SOMEWHERE: somewhere anywhere everywhere nowhere place lugar lugares lado lados donde somewheres dondequiera algun
    sitio
UHX: oh uh um er ugh hm hmm eh ah uy uf mmm ehh huh hmmm wow dang damn wepa chale nombre
ANYWAY: anyway anyways anyhow regardless total equis igual comoquiera basically btw fyi whatever
TOGETHER: together both juntos juntas junto each ambos reunidos united separate separados separado separada separately
    someone accompany acompana acompane acompanar acompanarme acompanante acompanada acompanado acompanan companion
    chaperone along company compania acompanen
ALONE: alone solo sola solos solas solito solita lonely myself single isolated aislado aislada
CHANCE: chance chances oportunidad oportunidades chansa chanza opportunity chanse segunda posibilidad
NAMEX: name names nombre nombres called llama apellido apodo nickname initials named
LETX: dejamos dejaran dejarnos dejaria dejemos let lets letting lemme lettin deja dejan dejo deje dejen dejar dejame
    dejeme dejenme dejarme dejaron dejando permite permiten permitir permito permitio allow allows allowed allowing
    dejarlo dejes dejaba dejaban dejarla permitido dejado permiso permission permitted
OWNX: own owns propio propia propios propias personal personally personalmente private privado
MANNER: way ways manera maneras modo modos forma formas manner somehow method metodo mode fashion
HOPE: expect expects expected expecting hope hopes hoping hoped hopin hopefully espero esperamos espera esperaba
    esperando esperanza esperanzas ojala hopeful faith wishing pray prays prayed praying rezo rezar rezando ruego
    primeramente dios optimistic confio
LIKEVERB: likes liked liking gusta gustan gusto guste gusten gustaba gustaban encanta encantan enjoy enjoys enjoyed
    love loves prefers agrada agradan disgusta dislike dislikes fascina digs
LIVEAT: live lives lived livin living vive vivo viven vives vivimos vivir viviendo vivia vivian vivi vivio vivido
    vivieron viva vivan reside stay stays staying quedo renting rento dwell
NUMBERWORD: number numbers numero numeros num nums digit digits count counts counting counted conteo extension
QUIETX: quiet quietly silent silence silencio callado callada callados calladito callar callarme callarse callara hush
    mute mudo muda shutup speechless
PRETENDX: pretend pretends pretending pretended finge fingir fingio fingen fingiendo aparenta disimula disimular
    disimulo act acting
"""
