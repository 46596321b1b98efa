"""Lines written for the reading of danger: clear and possible by kind, and near misses. A ``#`` begins a remark."""

from __future__ import annotations

from tests.understanding.lines import lines

CLEAR = {
    "self_harm": lines("""
        i dont want to be alive anymore
        Honestly I've been thinking about killing myself again
        im gonna do it tonight, i have the pills
        ya no quiero vivir asi, me quiero morir
        tengo ganas de matarme
        i cant stop thinking about ending my life
        nobody would care if i was dead
        2, but honestly I don't want to be here anymore
        i wish i never woke up this morning
        estoy pensando en quitarme la vida, no le veo sentido
        me corté los brazos anoche
        i cut myself again last night
        everyone would be better off if i was gone
        mis hijos estarian mejor sin mi
        i want to go to sleep and never wake up
        quisiera dormirme y no despertar
        i took a bunch of pills an hour ago
        me tome un frasco de pastillas
        i alredy wrote my goodbye letter
        sucidal thoughts are back and stronger
        if this doesnt work out im going to hang myself
        ojala estuviera muerto
        theres no reason for me to live
        voy a colgarme
        thinkin bout jumping off the bridge by my house ngl
        el mundo estaria mejor si yo no existiera
        honestly id rather be dead than go through this
        tengo la soga lista
        im scared im gonna hurt myself tonight
        i stopped eating bc i want to die
        voy manejando y pienso en estrellarme
        im writing goodbye letters to my kids
        the voices tell me to kill myself
        ya me corte otra vez, no pude aguantar
        quiero aventarme al metro
        honestly im planning to off myself this weekend
        no quiero seguir viviendo, ya lo decidi
        me voy a cortar las venas
        i shouldve died in that crash, i might finish the job
        no puedo dejar de pensar en suicidarme
        i'm going to end it after the meeting
        im gonna take all my meds at once
        hoy me mato, ya lo tengo todo listo
        wish i could just die
    """),
    "threat_to_other": lines("""
        im gonna kill him when i see him
        i swear i'll stab her
        lo voy a matar cuando salga
        le voy a meter un tiro
        if he walks in that room im going to beat the life out of him
        i got a gun and ill use it on him
        voy a partirle la cara
        ill make sure he never walks again
        le voy a quemar la casa
        i want him dead and ill do it myself
        si lo veo le rompo la madre
        lo voy a esperar afuera con un cuchillo
        im bringing my knife to the meeting
        quiero matar a ese desgraciado
        me la va a pagar con su vida
        i am going to hurt that woman
        I'll put a bullet in his head
        tell that punk im gonna bust his head open
        i got people who will make him disappear
        lo voy a dejar en silla de ruedas
        if she opens her mouth again ill shut it for good
        voy a ir por el con mis compas y lo vamos a reventar
        i'll shoot up that whole place
        le voy a cortar los dedos a ese ratero
        im not leaving until i make her bleed
        tengo una pistola y no me da miedo usarla contra el
        i will burn that family to the ground
        im gonna slit his throat
        lo voy a picar si se me acerca
        she dies tonight
        voy a mandar a alguien a que lo golpee
        im waiting outside his house with my bat
        voy a matarla si me quita a mis hijos
        ill run him over if i see him walking
        got my cousin's strap, im pulling up on him tonight
        le voy a dar un balazo en la cabeza
    """),
    "abuse_now": lines("""
        my husband hits me
        he choked me last night
        mi esposo me golpea cuando toma
        anoche me pegó otra vez
        my boyfriend wont let me leave the house
        he took my phone and locked me in the room
        my dad beats me every time i come home late
        me tiene encerrada y no me deja salir
        my stepdad touches me at night
        mi papa me pega con el cinturon
        he's hitting the door right now please help
        he slaps me around when hes drunk
        mi pareja me amenaza con un cuchillo
        he pushed me down the stairs yesterday
        me esta golpeando ahorita ayuda
        he hit me again yesterday
        im hiding in the bathroom from him
        my mom's boyfriend hits us
        mi ex me sigue pegando cuando viene por los niños
        mi hermano me golpea y mi mama no hace nada
        she throws stuff at me and scratches me when shes mad
        me obliga a acostarme con el
        my uncle keeps touching me
        my stepmom locks me outside at night
        got a black eye again so i cant come this week
        me amenaza con quitarme a los niños si lo dejo
        llega borracho y nos pega a todos
        he choked me until i passed out on sunday
        im trapped in this house with him
        my man beat me up saturday and my ribs hurt
        mi suegra me pega y me encierra
        he's threatening to kill me if i leave him
        my dad came home drunk and hit all of us last night
        no puedo hablar, me esta apuntando con la pistola
        theres bruises all over my arms from him
        mi novio me dio una cachetada ayer
        shes got me locked in the garage
        he strangled me this morning
        my brother keeps punching me and nobody stops him
        me pega casi diario
        my partner raped me again
        mi mama me quema con la plancha
    """),
    "fear_of_other_party": lines("""
        he keeps following me home
        he said he'd kill me if i talk
        tengo miedo de que me haga algo
        me mando un mensaje diciendo que me iba a matar
        his friends are threatening me
        su familia me esta amenazando
        i think someone is following me
        me andan siguiendo
        he told people hes coming for me
        hes outside my house right now
        esta afuera de mi casa en su carro
        le tengo terror a ese hombre
        vinieron a mi casa a amenazarme
        me dejaron una nota que decia que me cuidara
        he told my cousin im dead if i show up
        un hombre me siguió desde el trabajo, creo que es de su familia
        me amenazaron de muerte por denunciar
        shes been stalking me on every app
        he showed up where i work and just stared at me
        they threw a brick in my window with a note about court
        he texted me that im going to regret this
        someone shot at our house after i reported him
        he keeps sending people to scare me
        he sent me a picture of my house
        tengo miedo que me mate
        me amenazo ayer por telefono
        they slashed my tires after i said yes to the meeting
        he waits for me outside my school
        los hermanos de el me andan buscando para golpearme
    """),
    "pressured": lines("""
        they are forcing me to do this
        me estan obligando a participar
        my lawyer said i have to say yes or i go to jail
        my boyfriend says hell leave me if i dont say yes
        si no acepto me regresan a la carcel
        i dont want to do this but my mom is making me
        no quiero hacerlo pero mi esposo me obliga
        i have no choice
        my probation officer will violate me if i dont sign
        he said he'd take the kids if i dont go thru with it
        me trajeron a la fuerza
        they said no more food stamps if i refuse
        they told me sign or lose my housing
        me dijo el oficial que si no entro me revoca
        i was threatened into signing this
        i was told id be arrested if i didnt sign up
        me obligaron a firmar el papel hoy
        he threatened to leave me if i dont agree
    """),
    "intoxicated": lines("""
        im drunk right now
        sorry im so wasted lol
        ando bien pedo
        estoy borracho perdon
        im high as hell
        had like 8 beers rn
        me tome como 10 cervezas
        ando bien marihuano
        ive been drinking since noon
        acabo de fumar mota
        i'm really stoned rn can we do this later
        traigo unas copas encima, escribo mañana
        bruh im so faded i cant read this
        me meti unas lineas y ando bien acelerado
        drunk off my ass
        just popped a xan and a half bottle of wine
        relapsed tonight, im high
        toy bien jalao
        im trippin on shrooms rn
        estoy bien tomada no puedo escribir
        ando bien loco, me meti cristal
        i smoked too much weed and im trippin
        estoy tomando desde la mañana
        wasted af
    """),
    "order_violated": lines("""
        he texted me even though theres a restraining order
        he violated the no contact order
        vino a mi casa y tiene orden de alejamiento
        she keeps messaging me even though the judge said no
        me sigue escribiendo aunque el juez se lo prohibio
        i texted her even tho im not supposed to
        le escribi aunque tengo orden de no contacto
        my ex came to my daughters school even with the protective order
        rompi la orden, fui a su casa anoche
        tiene orden de no acercarse y lo vi afuera de mi trabajo hoy
        hes been calling me from jail, theres a no contact order
        my ex broke the protective order again last night
        he isnt supposed to come near me but he was at my church sunday
        me busca aunque tiene prohibido acercarse
        i know i cant contact her but i wrote her a letter anyway
        he came to my house last night, there is a restraining order
        me mando flores y tiene una orden de restriccion
        yes i went to her job, i know the judge told me not to
    """),
}

POSSIBLE = {
    "self_harm": lines("""
        i cant do this anymore
        ya no puedo mas con todo esto
        whats the point of anything
        ya no aguanto
        i feel like such a burden to my family
        soy una carga para todos
        tell my mom i love her
        i just want everything to stop
        no le veo sentido a nada
        i feel so hopeless lately
        siento que estorbo en este mundo
        perdon por todo, ya no los molesto mas
        some days i dont see a reason to get out of bed or keep going
        nobody needs me around
        me siento vacia y sin salida
        dont bother scheduling me i wont be around by then
        i keep thinking how peaceful itd be to not exist
        llevo dias pensando cosas malas sobre mi
        its like im already dead inside
        i dont care what happens to me anymore
        can someone take my kids if something happens to me
        me quiero ir y no volver nunca
        i regalé todas mis cosas, ya no las voy a necesitar
        nothing makes me want to get up. nothing
        i have nobody and nothing left
        siento que ya no hay salida para mi
        when im gone please give my dog to my neighbor
        i just want the pain to end
        ya me rendi con todo
        mejor no hubiera nacido
        no one will notice when im not here
        i think my family would be relieved if i was gone
        ya nada me importa
        cant see any way forward
        a veces pienso que no debería estar aquí
    """),
    "threat_to_other": lines("""
        he'll get whats coming to him
        me las va a pagar
        i know where he lives
        he better watch his back
        ya se donde vive ese tipo
        if i see him i dont know what ill do
        no respondo si lo tengo enfrente
        my brothers are gonna take care of him
        mis primos lo andan buscando
        i want him to suffer like i did
        se va a arrepentir de haber nacido
        i could strangle her
        my uncle said he'd take care of it the old way
        no saben con quien se metieron
        this isnt over, he'll see
        ganas no me faltan de partirle su madre
        he should be six feet under
        ive been dreaming about hurting him
        lo que le espera cuando salga
        alguien le tiene que dar una leccion
        one of these days im gonna snap on that dude
        le tengo tantas ganas a ese cabron
        theres gonna be consequences for her, trust me
        an accident could happen to him
        a ese le va a ir muy mal
        i could hurt her so bad right now
    """),
    "abuse_now": lines("""
        my husband controls all my money
        my husband checks my phone every night
        me revisa el celular y no le gusta que salga
        he yells at me all day and calls me stupid
        mi marido me grita y me humilla
        im scared to go home
        he gets mad if i talk to anyone
        i have to ask permission for everything
        no tengo permiso de hablar con nadie
        se gasta mi dinero y no me deja trabajar
        tengo que esconder el celular para escribirles
        he reads all my messages so dont text after 6
        im walking on eggshells with him
        mi novio se pone como loco si no le contesto
        my roommate has been screaming in my face
        tengo que pedirle permiso hasta para bañarme
        i have to be home before he wakes up or its bad
        my boyfriend tracks my location and freaks out if im late
        en mi casa hay muchos gritos y golpes
    """),
    "fear_of_other_party": lines("""
        he knows where i live
        sabe donde trabajo
        i dont feel safe with him
        what if he comes after me
        tengo miedo de encontrarmelo en la calle
        hes in a gang and that scares me
        ever since he got out i check the locks ten times
        they know my car and my kids school
        que pasa si se quiere vengar de mi familia
        i cant sleep knowing hes out there
        su gente es peligrosa
        tengo pesadillas de que viene por mi
        he has cousins everywhere, somebody is gonna tell him
        no quiero que sepa que hablé, me puede hacer algo
        im terrified to be in the same room as him
        i keep seeing his truck by my kids school
        me da terror toparmelo
        im worried his gang will come for me
        no quiero ir porque el sabe que ruta tomo
        what if he hurts my kids because of this
        i always look behind me now
    """),
    "pressured": lines("""
        my mom says i have to
        mi mama dice que tengo que hacerlo
        my family keeps pushing me to forgive him
        i feel like i cant say no
        siento que no puedo decir que no
        im only doing it because my po told me to
        nomas lo hago porque mi abogado me dijo
        my pastor wants me to forgive her
        everyone in my family is mad at me for not forgiving him
        la verdad no quiero pero mi jefa insiste
        do i even get a say in this
        i was told its not optional
        my wife signed me up for this not me
        its easier to just say yes so they stop calling
        mi mama contesto por mi
        los de la iglesia me dicen que es mi deber perdonar
        mi familia quiere que lo perdone ya y no me dejan en paz
        i dont really want to but my counselor expects me to
        my husband decided for me
        la señora del juzgado dijo que mas me vale
        i dont feel like i can back out
        mi hijo me ruega que diga que si
    """),
    "intoxicated": lines("""
        had a couple drinks sorry
        ando crudo y todavia un poco tomado
        dos caguamas y ya ando contento
        been sipping all afternoon
        ando medio happy con unas cheves
    """),
    "order_violated": lines("""
        he messaged me on instagram
        me mando mensaje por facebook ayer
        his cousin brought me a letter from him
        me llamo desde la carcel
        i drove past her street a few times
        le mande un mensaje a la victima pidiendo perdon
        he added me on snapchat
        su abogado no, el mismo me llamo anoche
        he tried to call me from another phone
    """),
}

NEAR = lines("""
    im dying to know what he says
    this traffic is killing me
    me muero de risa
    im not going to hurt myself, just tired
    no me pega, todo bien
    he tried to kill himself years ago
    my cousin used to cut
    he hit me with a bottle that night
    I stabbed him, I admit it
    me amenazo cuando me robo el celular
    what if he gets angry at the meeting
    im scared i will cry
    me da miedo no saber que decir
    id rather not sit near him
    he threatened me with a knife and took my wallet
    me golpeo y me quito la cartera
    i was drunk when it happened
    my brother was drunk at the party
    theres a restraining order so we need separate rooms
    my mom says i should eat first
    nobody is forcing me to do this
    i dont feel pressured at all
    my boss makes me work saturdays
    i broke his jaw and i regret it
    le rompi la nariz y me arrepiento
    si llego tarde mi jefe me mata
    i have nightmares about that night
    since that night i have trouble sleeping
    desde ese dia no duermo bien
    i want to tell him how much he hurt me
    quiero decirle cuanto me lastimo
    he hurt my family a lot
    will he be searched for weapons
    is it safe
    can he find out where i live
    i dont want him to have my address
    prefiero que no sepa mi direccion
    does he have to know my number
    i used to drink but im sober now
    antes tomaba mucho, ya no
    i could really use a beer after this
    my lawyer thinks its a good idea
    mi abogado dice que es buena idea
    he wrote me a letter through the program
    can i write her a letter
    im nervous to see him
    me pongo nervioso de verlo
    my grandma died last year
    i stopped drinking in 2020
    i want it to be over soon so i can move on
    ya quiero que termine este proceso
    i cant do tuesdays anymore
    i give up my seat for my grandma
    no puedo el lunes
    the movie was about a guy who kills his wife
    la cancion dice te voy a matar
    he killed my dog with his car
    i shot at the house, i was 17
    me peleo con mi hermano por el control
    he hit my car
    they broke my window with a rock
    my anxiety is killing me but ill be there
    he used to beat my mom when i was little
    mi hermana se corto las venas hace diez años
    i told him i would kill him, that was part of the fight, i was wrong
    we were drinking when the fight started
    me dio miedo esa noche pero ya no
    i dont want to fight him i want to talk
    ya no le tengo coraje
    does the mediator call the police if someone yells
    quiero que vea lo que me hizo
    the doctor says i have to take it easy
    no one told me what time
    i followed the directions and got lost
    me siguen en instagram como 200 personas
    she keeps calling about the insurance
    my phone keeps dying
    ya me canse de esperar el camion
    im tired of waiting on hold
    i want to end this chapter and move forward
    quiero cerrar este ciclo
    he never threatened me after that
    my kid hit his head at school
    can my mom speak for me
    my mom will drive me
    no tengo otra fecha disponible
    i have to ask my parole officer for permission to travel
    i had two beers that night thats all
    no tomo alcohol por mi religion
    he texted me once before the order, not since
    la orden se vence en mayo
    what happens if he contacts me
    i feel safe with the mediator there
    im scared of public speaking
    odio mi trabajo
    i hate mondays
    i want everything to go well
    por favor que no sea en la tarde, salgo muerta del trabajo
    he was high when he robbed us
    i think about that night every day
    i was so mad i wanted to punch a wall
    he beat me in the race
    i cut onions and cried lol
    mi perro se murio y ando triste
    i took my pills for my blood pressure
    fui al bar con mis amigos la semana pasada
    i have a drinking problem i am working on
    ella me pidio perdon y la perdone
    me quede dormida perdon
    my dog bit me haha
    el juez dijo que pague en seis meses
    my ex and i get along fine now
    do i have to see his face
    quisiera que el me mire a los ojos
    i want to look him in the eye
    he should apologize to my kids
    ojala acepte lo que hizo
    i dont live there anymore
    ya no vivo ahi
    my old address is wrong
    can i leave if i feel bad
    me puedo salir si me siento mal
    im not ready to forgive him
    i hope he gets better
    he scared my kids that night
    the gun was never found
    i dont own weapons
    estoy embarazada y me canso
    my son has school until 3
    my dad died and i want to honor him
    i was scared to open the letter but its fine
    he pushed me and i fell, thats what happened
    mi hijo se cayo y le dieron puntos
    the neighbors were yelling last night and i didnt sleep
    i lost my job because of the injury
    ando bien estresada con el trabajo
    i took a pill for my headache
    can we meet in a bar lol jk
    he wants to meet and so do i
    i still have the scar
    todavia me duele el hombro
    his mom apologized to me at church
    my lawyer wants to read it first
    tengo cita con mi psicologa el martes
    i am mad at him but i wont do anything
    le tengo coraje pero no le voy a hacer nada
    me da miedo manejar desde el choque
    i get scared in parking lots since it happened
    i need to pick my kids up before he gets home
    my husband wants to come too
    i cant talk right now im at work
    no puedo hablar ahorita
    i have to go my boss is here
    ya no puedo comer picante
""")
