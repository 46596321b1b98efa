"""Words for hearing "no more texts": short forms and classes. Folded: no accents, no apostrophes."""

from __future__ import annotations

from functools import lru_cache

from intake_bot.understanding.clauses import Spoken, spoken
from intake_bot.understanding.opt_out_verbs import TELLING, VERB_CLASSES
from intake_bot.understanding.opt_out_verbs_english import ENGLISH_VERB_CLASSES
from intake_bot.understanding.phrases import word_set


def _forms(lines: str) -> dict[str, str]:
    """``written: one other``: each of the others stands for the first."""
    split = (line.partition(":") for line in lines.strip().splitlines())
    return {form: meant.strip() for meant, _, forms in split for form in forms.split()}


def _pairs(lines: str) -> dict[tuple[str, str], str]:
    """``written: two words, other two``: each two words stand for the one."""
    split = (line.partition(":") for line in lines.strip().splitlines())
    return {
        (first, second): meant.strip()
        for meant, _, pairs in split
        for first, second in (pair.split() for pair in pairs.split(","))
    }


SHORT = _forms("""
    you: u yu yew
    yall: yal yaw
    your: ur yr
    dont: dnt donot dotn donr dount dontt dnot
    want: wnt wan
    wanna: wana wonna
    gonna: gona gon gunna
    gotta: gota
    with: w wit wth
    them: em
    these: thse dese
    people: ppl
    would: wud wuld
    could: cud
    should: shud
    because: cuz cus bc coz
    anymore: anymor nemore enymore
    text: tezt texr tect rext tecst tekst txet teext
    texts: texs tx txs tezts texst textes tetxs teks textz
    more: mor moar mo
    remove: remov rmove
    take: tak
    let: lett
    stop: stp stpo sotp tsop stopp stap stahp stopt sto stoppp stoop stpp
    quit: quti qiut
    leave: lv leav lve lev leve
    alone: aloen
    me: mee m
    please: plss pleez porfis pliss plz pls plis plez pleas plese porfavor porfabor porfabr xfabor porfa
    please: porfas porfis xfa xfavor pliz plox
    please: pf pleaz
    thanks: thx ty tnx thnx thankyou
    unsubscribe: unsub unsubs unsuscribe unsubcribe unsuscribeme unsubscribeme
    que: q k ke qe
    quiero: kiero qiero quero kero
    para: pa
    porque: xk xq pq xke
    tambien: tmb tb
    por: x
    estoy: toy stoy
    ustedes: uds ustds
    usted: ud
    de: d
    dejen: degen dejn dejnn
    mensajes: mesajes mensjes mnsajes
    hay: ai
""")

PAIRS = _pairs("""
    dont: do not, don t, do nt, dont you
    didnt: did not
    doesnt: does not
    wont: will not
    cant: can not
    wouldnt: would not
    shouldnt: should not
    isnt: is not
    anymore: any more, any longer
    nolonger: no longer, not longer
    wanna: want to, wan na
    gonna: going to
    gotta: got to
    dontwanna: not wanna
    text: text message, text msg
    texts: text messages, text msgs, text texts, txt msgs, txt messages
    texting: text messaging
    optout: opt out, opting out, opted out
    optme: opt me
    alone: a lone
    im: i am, i m
    please: por favor, por fabor, x favor, por fa, por fis, x fa
    tf: the fuck, the hell, the heck, the f
    serio: en serio
    plano: de plano
    neta: la neta
    yale: ya le
    canyou: can you, could you, will you, would you, can yall, could yall, wont you, cant you, couldnt you
    unsubscribe: un subscribe, un suscribe
    never: never ever
    noone: no one
    canyou: canyou guys, canyou people, canyou all, canyou yall, canyou folks
    yall: you guys, you people, you all, allof you, you folks, allof yall, yall people
    allof: all of
    number: phone number, cell number, fone number
    phone: cell phone
    list: mailing list, contact list, phone list, call list, text list, texting list, messaging list, contacts list
""")

FILLERS = word_set("""
    please just really seriously honestly literally actually fucking fuckin fkn fking effing freaking freakin frickin
    damn dang damned
    goddamn god stupid dumb annoying bro bruh dude lol lmao omg fr ffs tf smh kindly asap immediately already also
    ever even ya pinche pinches puto putos putas jodidos malditos mugrosos mugres mejor pues entonces ey oigan oye
    oiga wey guey
    compa serio plano neta totally completely permanently man bs automated spam constant random bloody plainly simply
    inmediatamente automaticos molestos dichosos cochinos pendejos chingados respectfully sincerely
""")
HEAVY = word_set("""
    he him his she her hers they them their theirs not dont never no nobody didnt doesnt i if when because said says
    told to and or but
    es so who that than is are was were until before after while my for por de
    el ella ellos ellas que si cuando y o pero para nadie se le les lo
    monday tuesday wednesday thursday friday saturday sunday lunes martes miercoles jueves viernes sabado domingo
""")

TEXTS = word_set("""
    texts texting messages messaging msgs notifications txts textos mensajes mensajitos msjs texteando mensajeando
    textear sms
""")
"""Words for the texts themselves."""

CLASSES = {
    **VERB_CLASSES,
    **ENGLISH_VERB_CLASSES,
    "stop": "stop quit cease halt discontinue",
    "commg": """
        texting txting txing texing textin txtin txtn txtng texring messaging msging messagin msgin mesaging
        massaging texteando texteandome textear mensajeando emailing
    """,
    "calling": "calling callin phoning ringing calls llamando llamar",
    "obj": "me us",
    "my": "my this the our mi este",
    "phone": """
        number phone cell line inbox celular telefono numero cel fone tablet iphone numer num numbr nombre contacto
        tel movil
    """,
    # what texts are sent to: "no usen mi nombre" is about what is shared
    "line": """
        number phone cell line inbox celular telefono numero cel fone tablet iphone numer num numbr contacto tel movil
        linea celu fono
    """,
    "msgs": """
        texts txts messages msgs mesages msges mssgs sms notifications communication communications
        correspondence texting mensajes mensajitos textos msjs msjes mjs notificaciones mensages
        mensaxes menssages recados recaditos recordatorios avisitos avisos msj mensajerio textitos messeges massages
        alerts notifs notis dms pings comunicaciones envio envios escribidera mensajeadera textadera buzzing
    """,
    "msg1": "text txt message msg mensaje texto msj sms contact mensajito recado aviso recadito",
    "say": "text txt message msg contact write email dm",
    "this": "this these those em",
    "recv": "get receive recieve recive have see read keep continue getting receiving be being hear recieving go on",
    "want": "want wanna wish need care desire prefer like intend plan ask wanting tryna trying looking",
    "nowant": "dont dontwanna nolonger never not aint",
    "again": "again anymore back ever nunca mas more jamas nada",
    "list": """
        list lists listing system text texts messages database contacts thread chat group subscription records roster
        this here contact everything textlist messaging texting notifications whatever lista it
    """,
    "lista": """
        lista listas sistema grupo contactos mensajes textos base chat registro registros aqui esto numeros agenda
        avisos ahi
    """,
    "dejen": """
        dejen dejense paren parenle dejad parad deje deja dejame dejeme dejenme pare parele parale dejenos dejennos
        cesen basta eviten evite suspendan detengan abstenganse abstengase terminen cese dejes corten cortala
        cortenla cortale pareis dejeis pares paramos terminenle acaben acaben cortadla cesad evitad
    """,
    "dejenme": "dejenme dejennos dejame dejanos dejadme dejeme dejenos dejenmen",
    "paz": "paz pas tranquilo tranquila tranquilos tranquilas solo sola",
    "quiten": """
        quitenme quiteme quitame saquenme saqueme sacame borrenme borreme borrame eliminenme elimineme eliminame
        remuevanme remuevame remueveme desuscribanme desuscribame desinscribanme kitenme quitadme borradme sacadme
        desapuntenme desapuntame bajenme retirenme retireme retirame
        tachenme tacheme tachame
    """,
    "quitar": """
        tache tachen tacha tachar retiren retire retira retirar quiten quite quites saquen saque saques borren borre
        borres borra eliminen
        elimine elimines elimina quitar
        sacar borrar eliminar remuevan remover olviden olvida pierdan tachen quita borrad quitad eliminad bajen
        desactiven boren vorren borrenle remueva kiten kita
    """,
    "tiren": """
        tiren tires tireis avienten avientes lancen lances suelten sueltes echen eches pongan pongas metan hagan arrojen
        dejen caigan disparen
    """,
    "tirar": "tirar tirando aventar aventando lanzar lanzando soltar soltando echar echando tirarme aventarme echarme",
    "quiero": """
        quiero quisiera deseo queremos quieria necesito requiero gustaria ocupo pienso interesa pido acepto autorizo
        consiento permito doy autorice acepte di necesitamos
    """,
    "pueden": "pueden puedes podrian podrias quieren quieres podeis podria puede podran",
    "detengan": """
        cancelen cancele cancela detengan detenga detente suspendan suspenda paren pare detener suspender cancelar
        eviten evite terminen termine corten corte desactiven desactive apaguen quiten quitenme dejen evitenme
        eviteme ahorrenme ahorreme suspendanme cancelenme canceleme
    """,
    "parenle": """
        parenle parele parale bajenle bajele bajale cortenle cortele cortale cortala cortenla parala parenla cortenlo
        corten calmenle calmense paren pare corta
    """,
    "neg": "no ni nunca jamas tampoco",
    "sigan": """
        sigan sigas sigais anden andes andeis esten estes esteis vuelvan vuelvas volvais continuen continues vengan
        vayan intenten
        empiecen sigan
    """,
    "siga": "siga ande este vuelva continue intente venga vaya",
    "it": """
        it this that these those you yall your texts text texting messages message msgs questions question stuff
        thing things bs crap shit all  anymore more now here bot robot machine survey questionnaire at of
        with the any doing on conversation chat please me w going answering talking again anything to for
        mess nonsense whole ya people guys too already esto eso ustedes usted sus tus mensajes textos
        preguntas pregunta preguntitas mensajitos cuestionario todo todas todos tanto tantos tantas la las los de con
        que cosa cosas mas nada aqui tu su en hablando preguntando contestar contestando molestando escribiendo
        encuesta interrogatorio insistiendo joda
    """,
    "bye": "bye goodbye adios chao chau bai peace byebye later cya",
    "num": "1 2 3 4 5 6 7 8 9 10 11 12 una uno dos",
}

NEVER_SLIPS = TELLING | word_set("""
    decide decidir decido decides reminder notification
    escriben escribe manda mandan envia envian molesta molestan contacta contactan deja dejan dejas busca buscan
    moleste texted borran borra quitan quita sacan saca messaged contacted bothered contract ending mending spending
    testing meeting waiting leaves left stopped leaving stops alonso removed removes deleted deletes erased numbers
    lists paran paraba escribia mandaba mandado escrito enviado dejo dejaron mandaron escribieron molesto molestaron
    molestado along aline clone contacto massages texture massage reading wanted writes warning listen limit lista
    other otras otros tests tasting resting cancel canceled cancelled cancels bath bathing boating bugs buying
    begging bagging sitting quiet quite hearing hurting getting trying tired there three their those whose phones
    phoned house mouse moose deje dejar quiso quise dead late breathe pase esperarme letting betting setting
    heating eating desist decline contar cantar
    paying payin pasar pagar pasara parado jalar pecar picar rezar llegar
    retirarme retirarnos retirada
    desisto desistir desistimos esperar espero esperaba esperado
    these waitin waiting needing writer bugs nagging teasing texas taxes taste exist exits sooner
    table tables tablets iphones contactos dejara parte partes partir mayor madre padre perra parra
""")
"""Words of their own, however near they are to one of ours: "ya no me escriben" tells, "escriban" asks."""


@lru_cache(maxsize=1)
def words_of(folded: str) -> Spoken:
    """The words of a folded text; the last text's are kept, for it is read for several things."""
    return spoken(folded, SHORT, PAIRS)
