"""How things are: big, near, good, ready, late, hot; and polite words. Format: see the package."""

DESCRIBING = """
COLORSHAPE: medio side lado point half linea media line forma cafe claro corazon mitad dark blue red straight heart
    black round points rosa top cross punto edge circle orilla rojo corner grey green blanco puntos middle morada gris
    fondo color formas morado lados azul cruz plano rayas purple lines white hole ball rosita derecho curva circles
    flat star gold negro brown verde bottom square silver blanca lineas sides shape negra border colores yellow roja
    orange bright negros
BIG: solo long whole enough grande big fuerte alto full alta filled mayor entera medida larga deep longer empty taller
    sobra extra strong great suficiente largo llena vacio pesado fat stronger bigger size pesada grand bastante heavy
    blank profundo grandes llenar enorme fuertes lleno gordo grandote large huge mayores wide biggest larger tamano
    massive altos entero giant altas broad tall thick gigante suficientes profunda ancho largas
SMALL: little bajo poco baja corto short poquito bit lil small tantito light menor chiquito chico piece chicos bajito
    corta skinny chica flaca flaco tiny ligero pequeno pequena chicas pequenos smaller menores minimo pequenas pieces
    minimum thin mini narrow pedazo shorter cortos delgado pedazos ligera estrecho smallest delgada enano chiquita
    chiquitos pedacito pequenito chaparro angosto angosta bajita poquita poquitito chiquitita litle
LEFTRIGHT: right next through entre around left medio side lado enfrente across between turn direccion ahead mitad
    adelante straight doble along vuelta hacia rumbo middle forward centro lados derecho norte south north west sur
    east towards izquierda derecha direction sides toward opposite oeste aside gira izquierdo directions costado
    beside recto backward doblar gire dobla voltea voltee contraesquina
NEAR: ahi aqui here around cerca near close walking neighbor vecino junto vecina neighbors proxima aca vecinos within
    cerquita nearly alli pegado proximo closer local alrededor nearby cercano cercana closest cercanos beside nearest
    neighbours neighbour ahicito aquicito pegadito juntito
FAR: away alla far lejos feet metros separate apart distance further distancia miles separado beyond kilometros
    elsewhere abroad millas distant retirada retirado separados lejano farther separada lejana allacito mileaway
    furthest faraway lejisimos lejitos
INSIDE: adentro entro dentro inside within encerrado interna interior interno metido indoor metida indoors metidos
    adentrito adrentro
OUTSIDE: out off outside afuera fuera libre aire exterior outdoor externo outdoors intemperie ajuera afuerita
UPDOWN: up down over high bring under encima piso floor drop baja ground alto subio abajo tierra alta techo arriba
    raised roof top lay baje debajo bajan subir levantar low sube bajar lifted raise fondo alturas lower hundo
    subieron sink downstairs raises lift hundio bajarme suelo subi subo above higher below bottom rose rise altura
    rising levanta beneath climb subiendo cima subida underneath bajando suben suba upstairs risen
FRONTBACK: after back before enfrente front behind atras past frente ahead delante adelante detras forward facing
    fondo rear reverse espaldas trasero backwards delantero trasera backyard delantera adelantito atrasito backside
    reversa infront
GOODOK: bien ok mejor good fine better bueno nice well vale best buena super fire buenas okay cool buenos lit dale
    sweet great perfecto buen simon alright chill bn perfect lovely correct orale buenisima chevere correcto maravilla
    correcta okey mejores amazing positive awesome k excelente wonderful genial excellent solid proper fantastic
    perfecta brilliant positivo decent smooth valid maravilloso sano maravillosa fantastico
BEAUTIFUL: nice pretty bonito bonita hot edible beautiful lovely rico mona dulce ricos rica hermosa lindo cute hermoso
    linda attractive bella sexy fancy gorgeous delicious bello preciosa handsome precioso mono elegante guapa guapo
    adorable bonitas ricas hermosos delicioso elegant lindas bonitos lindos tasty tierno deliciosa bellos tierna
    sabroso yummy chulo guapos sabrosa cutie chula mamacita chulada guapeton papacito mamasita
BADUGLY: mal bad wrong feo stupid weird malo raro worse peor malas fake mala feas dumb trash terrible horrible worst
    odd asco malos basura awful extrano rara ugly poor strange extrana falso falsa gross peores suck crap sucks
    disgusting nasty garbage pinche fea raras fatal shitty raros horribles sucked asqueroso porqueria rotten pesimo
    podrido pesima feos asquerosa crappy lousy culero horrendo
EASYHARD: trouble firme hard problem easy problema problemas facil bronca easier fuerte duro simple strong harder
    rough suave lio pesado complicated tight lios dura posible problems soft issue possible dificil imposible tieso
    issues simply difficult easily complex impossible tough dry solid sencillo weak wet sharp loose complicado
    dificiles debil smooth difficulty challenging dificultad sencilla duros faciles hardest complicada tricky dull
    easiest
READYBUSY: open ready free set lista libre listo tied busy slammed preparo listos libres preparada available prepared
    disponible listas preparado disponibles ocupado occupied packed preparados ocupada freely booked ocupados freed
    ocupadita ocupao apurado liado atascado swamped apurada desocupado desocupada bussy atareado atareada desocupe
    desocupo redy
LATEEARLY: time antes tarde late later soon early temprano pronto tardo sooner tarda atraso demora earlier tardanza
    retraso tardar tardan latest delay delayed earliest temprana puntual retrasado tardado overdue atrasado tardecito
    puntualidad demoro atrasada demorado tardamos tardy tempranito l8 ontime
QUICKSLOW: ahorita slow rapido pronto tantito quick fast volando rapidito hurry suave prisa despacito lento apurando
    quickly urgente urge rushing immediately inmediatamente suddenly faster slowly inmediato rapida rush corriendo
    sudden rapid instant rapidly lentamente fastest urgent lenta rapidos rushed slower despacio asap speedy veloz
    lentos calmado hurried apurate apurar pausado aprisa suavecito momentito apurese slowin
NEWOLD: last first used new old viejo vieja nuevo joven nueva young actual recien older youngest oldest nuevas viejos
    fresco fresh nuevos original modern jovenes recent recently brand antiguo antigua younger ancient usado reciente
    antiguos moderno recientes viejas vintage usada usados newest anciano fresca newer antique anciana outdated
    viejito viejita viejitos jovencito nuevecito
CLEANDIRTY: clean mess bag limpio bote waste trash smell polvo basura dumpster dirt dirty olor dust limpia mancha bin
    nasty garbage mud sucio huele dump sucia smells neat desorden manchas cleaner limpias shiny messy filthy stained
    recycling sucios stain limpios dusty lodo muddy sucias tidy stains stink bins basurero desmadre apesta mugre
    manchado recycle reciclar smelly stinks spotless hedor manchada cochino
HOTCOLD: cold calor frio cool heat hot heated hirviendo warm helado boiling fria fresco dry temperature caliente wet
    frozen seco heating seca sweat freezing calientes frias cooler fresca frost sudor humedo frios warmer mojado
    sweating hotter tibia colder helada chilly congelado ardiendo caluroso mojada friecito sudar tibio mojar coldest
    sudando congelo calorcito calientito hott helando
TIREDBORED: tired sueno canse cansada cansado cansancio sleepy boring polvo flojera molida weak debil worn lazy bored
    aburrido exhausted bore wiped aburrida cansados agotado drained cansa canso pereza aburrimiento flojo fundido
    aburridos boredom floja rendido aburre hueva agotada cansadito tierd tird agotador molido aburro cansar aburrir
    fatigued cansadas tiredness pooped aburriendo knackered weba somnoliento suenito cansao
PLEASE: please favor permiso porfa disculpe oiga tantito gustaria excuse xfa agradeceria kindly amable plis porfavor
    encantaria pardon pls amabilidad pf gentil pleas faborsito pleaze xfis plz porfis porfi rogaria favorcito porfas
    xfavor plese plss pliss prease plzz pliz compermiso
THANKS: gracias thank thanks agradezco thx amable bless amables welcome appreciate gracia bienvenida grateful
    bienvenido mercy blessed bienvenidos appreciated cheers agradecer agradecido agradecimiento thankful agradece
    blessings ty props agradecida agradecidos bendiciones appreciates thankss thankyou merci gcs grazie thanx grax
    grasias tks thnx graciass tnx tyvm tysm thanku
HELLO: yo morning bueno evening hi oye oiga buenas hola hey saludo dear buenos saludos mornin buen hello estimados
    wepa saludar ola estimado gm ondas epa estimada greetings sup alo quiobo wasup hiya aloha howdy oli holi helo heya
    holaa wassup hii epale holis saludito wyd heyyy klk heyy wsg olis quiubo whatsup hellow helloo quihubo qlq
BYE: luego later peace goodbye bye adios despedi despido despedida despedirme goodbyes ttyl abrazo cuidate beso besos
    lata farewell sincerely despedir abrazos chau atentamente hugs bendiciones goodnight chao bubye byee luegito
    besitos gn atte ciao xoxo cuidese cya deuces laters tqm goodby abur adiosito chaito ttys
YES: si va ok yes asi fine sale sure yeah whatever seguro vale tranquilo tranquila segura true claro exactly cierto
    okay calm cool yea worries copy anytime dale tranquilos simon exactamente chill nel yep correct sip orale correcto
    preocupe yup bet absolutely okey definitely certainly supuesto totally obviously definitivamente understood surely
    obvio afirma entendido exacto roger efectivamente relax preocupes relaxed enterado sep def aye clarin
LAUGHWORD: jaja lol jajaja haha rn idk jeje brb tbh fr lmao ngl hahaha jk btw omg jajajaja jajaj idc emoji bruh naw
    wow xd ja wtf jajajajaja imo jajajaj jejeje heh hah smh lmfao jojo ijbol hehe hahahaha kkk xdd kiki jajajja jiji
    ikr omfg rofl ajaja jijiji lolol lmk lool jks imao frfr
THING: cosas thing stuff cosa part things parte tipo type kind matter clase asunto matters parts onda piece partes
    sort tema tipos articulo temas cuestion subject articulos types items asuntos objeto objetos item object objects
    kinds topic vaina pertenencias belongings chivas cositas cosita vainas thingy cosillas chingaderas thang cosito
    chingadera thingie tiliches chunche triques chunches
FIRELIGHT: luz lights smoke fire dark light lighter luces fuego matches corriente encendedor oscuras foco vela power
    oscuro electricity incendio electricidad humo darkness oscuridad fires flame lamp velas flames candle encendido
    candles bulb lantern apagon fosforo prendido bombilla prendida lighters mechero lumbre cerillos cerillo veladoras
    veladora
DOAUX: do does did hace hacer hago doing done hizo hice hacerlo hacen haga haciendo hicieron hacerle hacerme hecho
    hacia hagan haria hacian hicimos hacemos haces hara hagas haz hare hagamos doin dun
QUIETLOUD: quiet tranquilo loud tranquila calma peace calm ruido peaceful silencio noise callado callados silent
    silence escandalo tranquilidad quietly louder ruidos loudly noises noisy mute callada hush calmado quieter ruidoso
    bulla shh bullicio calladito
SAMEDIFF: otra other mismo otro same else igual normal different another misma otras otros usually difference aparte
    distinto usual parecido mismos distintas normalmente diferencia diferente special diferentes especial similar
    common comun regular distintos mismas equal diferencias iguales unusual equally distinta differently alike
    parecida parecidos diff mismito
POLITE: honestly nice kind respeto honest patient fair listo kindly amable justo paciente smart polite respetado
    grosero amables groserias friendly kinder sincero sincere respect inteligente paciencia respetar justa rude clever
    patience unfair honesto injusto kindness educado manners respectful educada disrespectful respetuoso gentil
    respetuosa grosera groseria mannered
POSSIBLE: allowed maybe chance capaz depende probably depends able prob quiza posible capable lucky possible luck
    permite perhaps chances suerte quizas probablemente possibly unable depending posiblemente permitido prolly
    suertudo
STONEEARTH: tierra fierro brick stone iron rock piedra metal hierro earth rocks polvo piedras aire air hole metales
    suelo lena dirt gold wood steel madera arena plastic sand soil dust roca cotton leather stones wooden acero
    plastico rubber pozo tela cuero mud rocas goma cloth cement carton ditch bricks hoyo gravel cardboard lodo zanja
    grava pedrada
NOANSWER: no not ni never nunca nah tampoco ninguna nope jamas nel naw noo ninguno negative negativo nelson nay nono
    nooo nop nones nonono nunk nooope
"""
