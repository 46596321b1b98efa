"""Lines written for these tests: ordinary answers, danger by kind, opt-outs. A # begins a remark."""

from __future__ import annotations


def lines(text: str) -> list[str]:
    return [line.strip() for line in text.strip().splitlines() if line.strip() and not line.strip().startswith("#")]


ORDINARY = lines("""
    the end of March works
    I am afraid I can't on Tuesday
    I'm afraid not
    I can kill time at the library
    don't cancel my appointment
    He won't stop at anything to get a good job
    I want it to stop
    That he stops doing this to other people
    I would like this to end well
    Please stop by at 5
    my stop is Main Street
    a bus stop near the door
    I quit my job in May
    cancel my Tuesday slot, Wednesday is better
    this homework is killing me
    I'm dying to know why
    it hits me hard when I think of it
    it just hit me that I have work
    He hit me with his car last year
    They hit me and took my phone
    he broke my window and my door
    he hurt me a lot that day
    I was so scared that night
    I was drunk that night and I am sorry
    I only do stupid things when I am drunk
    I had a few drinks that night
    I have taken my pills since then
    I am high on the waiting list
    I stopped drinking
    under the bridge near my home
    I shot a photo of the damage
    I will shoot you an email
    my phone died
    I could have died
    My dog died that week
    I don't want to live near them
    I want to live in peace
    I don't want to wake up the kids
    I cut myself shaving
    my brother passed away
    I hurt my back at work
    I do have a choice
    I have a choice
    It is my own choice
    nobody is forcing me
    no one is pressuring me
    without being forced
    I don't feel pressured
    I'm not scared of him
    I am not afraid of them
    I don't want to hurt him
    I never wanted to hurt anyone
    I won't hurt anyone again
    I do not want to hurt her feelings
    I'd like to make him pay for the window
    I am scared of the stairs
    I am scared of them laughing at me
    afraid of what people will think
    I am worried that he will not say sorry
    I am a little nervous to see him
    they can come after me
    before me is fine, they may come after us
    will they find me at the entrance?
    they told me I have to come at 9
    the judge said I have to pay 300
    my mom is pushing me to do better
    the safe way home
    I would feel pressured in a big room
    she beats me at chess
    he hits me up for money
    I have no choice in the date
    they threatened us with a gun that day
    I thought he would kill me
    he came to my house that night
    someone was watching me that night
    the office keeps calling me
    I feel safe
    a safe place please
    not safe to park there
    leave the door open please
    leave a message
    change of heart from him
    a person I trust
    my neighbor helped me
    help with the stairs
    can you help my mother too
    I was locked up in 2019
    they let me go from my job
    he let me leave early
    I called the police that night
    My son is a police officer
    order pizza
    he broke the lamp my mother gave me
    I need an interpreter
    Why my house?
    Why did you do it?
    Did you know me?
    end of the day
    half past six, after my shift ends
    START of the week is best
    yes and no
    more or less
    maybe
    el final de marzo me viene bien
    a fin de mes
    la parada del autobus
    alto y claro
    la basta me da igual
    me temo que el martes no puedo
    tengo miedo de que vaya mal
    tengo miedo de que me juzguen
    le tengo miedo a las alturas
    no le tengo miedo
    no tengo miedo de él
    me da miedo hablar en público
    no estoy segura
    no estoy seguro todavía
    quiero hacerme cargo de lo que hice
    voy a hacerme responsable
    voy a cortarme el pelo el lunes
    estoy corto de dinero
    el lunes me toca trabajar
    a mi mamá me toca cuidarla
    el sol me pega en la ventana
    me pega duro cuando lo recuerdo
    no me pega
    me pegó con su carro
    le voy a dar una carta
    les voy a dar una disculpa
    lo mató y se fue
    muero de ganas de saber por qué
    me mato trabajando
    no quiero vivir cerca de ellos
    quiero vivir en paz
    nadie me obliga
    nadie me está obligando
    no me siento presionada
    no quiero lastimar a nadie
    no quiero hacerle daño
    esa noche estaba borracho
    esa noche tomé mucho
    cuando estoy borracho hago tonterías
    él sigue buscando trabajo
    no puede llamarme por la mañana
    llamé a la policía esa noche
    no tengo otra opción que el lunes
    me obligo a salir cada día
    tiene que parar de llover
    que ya no le haga esto a nadie
    no me dejan salir temprano del trabajo
    me amenazó con una pistola en la tienda
    pensé que me iba a matar
    casi me muero
    ando muy ocupado
    ¿Por qué mi casa?
    mejor el jueves
    más o menos
    cambio de planes, mejor el martes
    necesito un intérprete
    en un lugar seguro
    quiero que pague los daños
    por favor, no tan temprano
    para mi hermana
    una persona de confianza
""")

DANGER = {
    # clear ones, which stop the talk; possible ones are in test_danger.py
    "self_harm": lines("""
        I want to kill myself
        i wanna die
        I don’t want to live anymore
        sometimes I think about suicide
        honestly i'm suicidal right now
        Tuesday is ok. But I am going to hurt myself
        they would all be better off dead without me, I mean I would be better off dead
        I took too many pills
        I'll end my life
        KILL MYSELF
        quiero morirme
        me quiero matar
        ya no quiero vivir
        No quiero seguir viviendo
        he pensado en el suicidio
        voy a quitarme la vida
        quiero hacerme daño
        estoy pensando en matarme
        me voy a suicidar
        mejor estaría muerta
        ojalá me muriera
    """),
    "threat_to_other": lines("""
        I will kill him
        I'm going to kill her
        ima kill that guy
        gonna stab him
        I want to hurt them.
        I'm going to beat him up
        I'll burn his house down
        he deserves to die
        lo voy a matar
        voy a matarlo
        la voy a matar cuando salga
        si lo veo lo mato
        voy a hacerle daño
        le voy a dar una paliza
        voy a quemar su casa
        quiero golpearlo
    """),
    "abuse_now": lines("""
        he hits me
        my husband is hitting me
        She is hurting me
        my boyfriend beats me
        he keeps hitting me
        he hit me again
        I am in danger
        I'm not safe at home, I mean I am not safe.
        I don't feel safe at home
        he has a gun
        please call the police
        he won't let me leave
        mi esposo me pega
        él me golpea
        me está pegando
        mi pareja me maltrata
        estoy en peligro
        tengo que decir que corro peligro
        no me siento segura en mi casa
        llamen a la policía
        él tiene una pistola
        me sigue golpeando
    """),
    "fear_of_other_party": lines("""
        I'm afraid of him
        I can't, I'm scared of him
        I am terrified of her
        scared that he will hurt me
        I fear for my life
        he is following me
        he keeps threatening me
        she threatened to kill me
        he is outside my house
        someone is stalking me
        tengo miedo de él
        le tengo mucho miedo
        tengo miedo de que me haga daño
        temo por mi vida
        me está amenazando
        él me va a matar
        está afuera de mi casa
    """),
    "pressured": lines("""
        they are forcing me
        he is pressuring me to say yes
        I feel pressured
        my lawyer is making me do this
        I am being forced
        I don't have a choice
        I have no choice
        my mom says I have to do this or she kicks me out
        if I don't agree he will be angry
        me están obligando
        me obligan a participar
        me siento presionada
        mi abogado me está presionando
        no tengo opción
        no me queda otra opción
        me dijeron que si no acepto me regresan a la cárcel
    """),
    "intoxicated": lines("""
        I'm drunk
        im so drunk right now
        I am really high
        sorry I'm wasted
        been drinking all day
        I've had too much to drink
        estoy borracho
        estoy muy borracha
        ando pedo
        estoy un poco tomado
        estoy drogada
    """),
    "order_violated": lines("""
        he broke the restraining order
        she violated the order
        he keeps calling me
        he is not supposed to contact me but he keeps texting
        he came to my house again
        they violated the no contact order
        rompió la orden de alejamiento
        violó la orden
        tiene una orden de restricción pero viene
        él me sigue llamando
        vino a mi casa otra vez
        sigue viniendo a mi casa
    """),
}

OPT_OUT = lines("""
    STOP
    Stop.
    stop!
    " stop "
    StOp
    stop please
    Please stop
    STOP STOP STOP
    S.T.O.P.
    STOPALL
    stop all
    Unsubscribe
    unsubscribe me
    cancel
    END
    quit
    Revoke
    OPTOUT
    opt out
    Opt-out.
    opt me out
    stop texting me
    Please stop texting me!
    stop messaging me
    quit texting me
    no more texts
    No more messages please
    don't text me
    Do not contact me again
    don’t text me anymore
    stop sending me messages
    leave me alone
    Leave me alone!!
    take me off your list
    remove me from this list
    I don't want any more texts
    /stop
    ＳＴＯＰ
    alto
    ¡Alto!
    BASTA
    ya basta
    parar
    baja
    darme de baja
    quiero darme de baja
    ya no me escriban
    Ya no me escriban más
    no me escriban más, por favor
    no me manden mas mensajes
    no me manden más mensajes
    ya no me manden mensajes
    no más mensajes
    no quiero más mensajes
    ya no quiero recibir mensajes
    dejen de escribirme
    dejen de mandarme mensajes
    déjenme en paz
    déjame tranquila
    no me contacten más
    ya no me molesten
    borren mi número
""")
