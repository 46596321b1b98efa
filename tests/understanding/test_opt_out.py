"""No more texts, in tiers: the carriers' words, what anybody reads so, what may mean it, and what does not."""

from __future__ import annotations

import time

import pytest

from intake_bot.understanding.clean import LONGEST_WATCHED, clean, fold
from intake_bot.understanding.opt_out import opt_in, opt_out
from tests.corpora.lines import corpus
from tests.corpora.ordinary import ordinary
from tests.understanding.lines import OPT_OUT, ORDINARY, lines


def tier(text: str) -> str | None:
    tidied = clean(text, LONGEST_WATCHED)
    return opt_out(tidied, fold(tidied))


KEYWORDS = """
    STOP stop Stop. STOP!!! "stop" /stop StOp 🛑STOP🛑 S.T.O.P. stooooop STOPALL
    Unsubscribe cancel END. quit Quit! Revoke OPTOUT Opt-out
    ＳＴＯＰ ¡Alto! BASTA parar pare paren cancelar Baja. detener fin terminar
"""
PHRASES = lines("""
    this is a minor's phone, you will not text it again
    not one more text please
    tell your robot to leave my phone in peace
    instruct your staff not to contact me
    i'm on the do not call list so do not text either
    yes to online, and no to any more messages on here
    i want my phone to quit going off from you
    let my phone stay quiet from here on
    i need there to be no more of these coming in
    permission to text me is hereby withdrawn
    dile a tu robot que me deje tranquilo
    dígale a su gente que no me contacte
    que mi teléfono se quede en silencio de parte de ustedes
    sáquenlo de sus envíos
    quítenme de esta cosa de los mensajitos
    ya me di de baja ayer y me siguen escribiendo
    ya no me tires mensajes
    les pido no mandar más mensajes
    ya no manden de estos
    please stop texting me
    hi, i already told you no. please stop texting me, this is the 3rd time
    who is this stop texting me
    can you guys stop messaging me
    I told you to leave me alone
    if you dont stop texting me im calling my lawyer
    I would appreciate it if you stopped texting me
    I'd rather you didn't text me
    I asked you not to contact me
    you need to leave us alone
    don't text this number again
    take my number off your list please
    how do i unsubscribe
    I do not want to receive any more messages
    I never want to hear from you again
    these texts need to stop
    quit blowing up my phone
    LEAVE. ME. ALONE.
    stpo texting me
    plz stop mesaging
    ya no me manden mensajes
    ya no me escriban por favor
    dejen de mandarme mensajes
    dejá de escribirme
    no me escribáis más
    les dije que ya no me escribieran
    les pido que ya no me manden nada
    bórrenme de la lista
    quítenme de su lista
    no quiero recibir más textos
    déjenme en paz
    no me vuelvan a escribir
    párenle a los mensajes
    no molesten mas
    hola, cómo le hago para que ya no me lleguen mensajes
    no me mandn mas mensajes
    stop los mensajes ya
    you have the wrong girl stop hitting me up
    i said text messages upset me, just cut them off
    this is moms phone she doesnt want these texts
    I'm asking you one last time to not send me anything else
    make the messages go away for good
    no me jeringuen mas con sus mensajes
    me cansan sus mensajes, quítenmelos
    ya no me los manden
    Le agradecería mucho que no me volviera a contactar
    mi papá ya no quiere que le lleguen estos mensajes
""")
AMBIGUOUS = lines("""
    im done
    enough
    stop it
    no thanks bye
    not interested
    go away
    fuck off
    wrong number stop
    I told you I work late. STOP.
    it upsets me every time, please stop
    ok im done. bye
    ya estuvo
    dejame
    ya no
    basta con esto
    estoy harta de sus preguntas
    que ya no me escriban
    text somebody else not me
    bye
    can yall chill with the messages
""")
NOT_FOR_US = lines("""
    the other party sent me a message and I said leave me alone, that was in june
    the other guy messaged me and I said stop, that was last year
    my lawyer told me not to text him and I don't
    quiero que él me deje en paz
    dígale a ese señor que ya no me escriba
    ya me di de baja del gimnasio
    he won't stop texting me
    he keeps texting, make him stop
    I told him to leave me alone
    she said, leave me alone
    I want him to stop drinking, leave me alone and pay
    I want him to stop contacting me
    tell her not to write me
    can you make sure he doesn't text me
    my kids don't text me much
    I wish people would leave me alone about it
    I don't want messages from his family
    I don't want his texts
    they stopped texting me
    nadie me deja en paz
    quiero que me deje en paz
    que ya no me moleste
    mi ex no deja de escribirme
    dile que no me escriba
    no le escriban a mi mamá
    no quiero recibir cartas de él
    espero que ya no me busque
    ya no me escriben
""")
NOT_THAT = lines("""
    stop asking yourself why, my pastor tells me
    i don't want to lose my number, im switching carriers
    my phone stays quiet at night so text me in the day
    put my name down for tuesday
    take my name off the first question, i spelled it wrong
    no me ha llegado ni un mensaje
    favor de no mandar policías
    no más que me manden el mensaje les contesto
    don't stop
    please don't stop texting me
    I don't want you to leave me alone with him
    no dejen de escribirme
    the end of March
    don't cancel
    cancel my Tuesday slot
    if you stop texting me how will I know
    will you stop texting me if I miss one
    what happens if I text STOP
    I can stop at any time
    the bus stop by the school
    I had to stop. Texting me is fine
    take me off the program
    I don't need a reminder
    I didn't get your texts
    I reported it to the police
    two is enough
    I'm done at 5
    done
    no thanks
    no
    el fin de semana
    no quiero hablar de eso
    no me llegaron los mensajes
    con una hora basta
    me doy de baja del gimnasio
    gracias, adiós
    mejor no
    no need really
    help me
    no me pregunten eso
    how did you get my number
    can i unsubscribe from the voicemail thing but keep the texts
    I don't want voicemails, only texts
    i don't want to be here
    the battery in my phone is dead
""")
FOR_LATER = lines("""
    don't text me at work
    don't text me right now
    please don't text before 9
    stop texting me at night
    leave me alone for today
    stop for today
    not now
    no me escriban antes de las 9
    no me manden mensajes en la noche
    no me escriban los domingos
    ya no me escriba tan temprano
""")


@pytest.mark.parametrize(
    "text", [*KEYWORDS.split(), " stop ", "opt out", "STOP STOP STOP", "stop please", "s t o p", "stop all"]
)
def test_a_keyword_alone_counts_whatever_stands_around_it(text: str) -> None:
    assert tier(text) == "keyword"


@pytest.mark.parametrize("text", PHRASES)
def test_what_any_reasonable_person_reads_as_no_more_texts(text: str) -> None:
    assert tier(text) == "phrase"


@pytest.mark.parametrize("text", AMBIGUOUS)
def test_what_may_mean_no_more_texts_stops_them_first(text: str) -> None:
    assert tier(text) == "ambiguous"


@pytest.mark.parametrize("text", OPT_OUT)
def test_every_plain_opt_out_is_heard(text: str) -> None:
    assert tier(text) is not None


@pytest.mark.parametrize("text", PHRASES[:12])
def test_a_phrase_is_heard_inside_a_longer_text(text: str) -> None:
    assert tier(f"Tuesday would have been fine. But {text}") == "phrase"


@pytest.mark.parametrize("text", NOT_FOR_US)
def test_what_somebody_else_should_stop_is_an_answer(text: str) -> None:
    assert tier(text) is None


@pytest.mark.parametrize("text", NOT_THAT + ORDINARY)
def test_other_uses_of_the_words_are_answers(text: str) -> None:
    assert tier(text) is None


@pytest.mark.parametrize("text", FOR_LATER)
def test_a_wish_for_hours_or_a_pause_is_no_opt_out(text: str) -> None:
    assert tier(text) is None


def test_an_ordinary_text_is_never_an_opt_out() -> None:
    assert [text for at, (_, text) in enumerate(ordinary()) if at % 10 < 2 and tier(text)] == []


def test_the_open_lines_of_the_corpus_are_heard() -> None:
    missed = [
        line["text"]
        for line in corpus("opt_out", held_out=False)
        if (tier(line["text"]) is None) != (line["opt_out"] is None)
    ]
    assert missed == []


@pytest.mark.parametrize(
    "text", ["START", "start!", "Unstop.", "start please", "sent stop by mistake", "ya me pueden escribir otra vez"]
)
def test_texts_again(text: str) -> None:
    assert opt_in(fold(clean(text)))


@pytest.mark.parametrize(
    "text", ["", "yes", "sí", "start of the week is best", "don't text me again", "text me again tomorrow"]
)
def test_not_texts_again(text: str) -> None:
    assert not opt_in(fold(clean(text)))


HOSTILE = [
    "stop texting me ", "no me ", "i dont want ", "ya no ", "stop ", "s t o p ", "please ", "que ", "x,", "stop.",
    "im done with this ",
    "no quiero recibir mas ", "stp textign ", "dont want to get the these ", "a", "textinggg ", "😀", "me " * 9,
    "les dije que no me ",
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE)
def test_no_endless_text_is_slow(text: str) -> None:
    longest = clean(text * 1600, 1600)
    folded = fold(longest)
    tier("hello")
    best = min(_seconds(longest, folded) for _ in range(5))
    assert best < 0.012


def _seconds(text: str, folded: str) -> float:
    started = time.thread_time()
    opt_out(text, folded), opt_in(folded)
    return time.thread_time() - started


HEARD = [
    "give it a rest with the messages", "leave me and my family alone", "can the texts be stopped?",
    "the library works, and after that take me off your list", "i have neither the time nor the wish to get your texts",
    "remove my number when you're done", "one more text and i report you", "dont bombard me", "no want text",
    "i typed stop this morning and you still write", "i respectfully decline further messages", "nomore texts pls",
    "mi abogada dice que no me escriban", "nome escriban", "dejn d scribirme",
    "con que no me manden otro quedo contenta",
    "este es el celular de mi hija no escriban aquí", "los mensajes se tienen que acabar",
    "favor de no volver a escribir",
    "un mensaje más y los denuncio", "ni quiero sus textos", "me opongo a recibir más mensajes",
]  # fmt: skip
LEFT_ALONE = [
    "words are cheap, dont bother", "She wrote me a single letter, never again", "take it off the list of options",
    "I got a new phone so stop using the old number", "i replied stop sign lol", "remove my first answer I meant yes",
    "este es mi último mensaje de hoy", "que sea el último martes del mes",
    "tiene que pagar todo junto", "no text came through", "he wont stop hitting me up", "my friend quit texting me",
]  # fmt: skip


@pytest.mark.parametrize("text", HEARD)
def test_what_is_made_of_known_words_is_heard_in_either_tier(text: str) -> None:
    assert tier(text) is not None


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_near_misses_are_left_alone(text: str) -> None:
    assert tier(text) is None


@pytest.mark.parametrize("text", ["yo les aviso, no me busquen", "dont text me, ill text you"])
def test_whoever_will_write_first_may_be_answering(text: str) -> None:
    assert tier(text) == "ambiguous"


@pytest.mark.parametrize(
    "text",
    [
        "que conste que yo nunca la bloqueé", "borré su número para no caer en la tentación", "nunca mandé eso",
        "no quiero que él tenga mi número",
    ],
)  # fmt: skip
def test_an_accent_tells_what_was_done_from_an_order_and_a_man_from_an_article(text: str) -> None:
    assert tier(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "no me moleste que venga su mamá de él, al contrario", "no se molesten, yo llevo silla",
        "no se moleste, yo voy",
        "saquen mi nombre y mi dirección de sus archivos", "my phone is off at night", "turn the tv off",
        "no manden cartas a mi casa", "quién le dio permiso de entrar a mi casa",
    ],
)  # fmt: skip
def test_no_trouble_other_things_and_what_is_kept_are_no_stop(text: str) -> None:
    assert tier(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "my husband goes thru my phone, no more on here",
        "you gave out my number but i never said you could use it. dont",
        "me gastan el saldo, ya párenle",
    ],
)  # fmt: skip
def test_a_bare_stop_that_ends_a_text_about_our_texts_is_heard(text: str) -> None:
    assert tier(text) is not None


@pytest.mark.parametrize("text", ["i have the texts he sent, he wouldnt quit", "my phone died. give me a min"])
def test_the_same_words_told_of_another_or_of_a_phone_are_no_plea(text: str) -> None:
    assert tier(text) is None
