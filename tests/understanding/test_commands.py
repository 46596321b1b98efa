"""Words that steer, in either language and at every step."""

from __future__ import annotations

import time

import pytest

from intake_bot.engine.answers import Chosen, Command, OptOutSaid, Said
from intake_bot.engine.expectations import Choice
from intake_bot.understanding.clean import clean, fold
from intake_bot.understanding.commands import command
from tests.corpora.ordinary import ordinary
from tests.understanding.asking import heard, place, safe, words

SAID = [
    ("menu", "MENU Menu. help Help! ayuda AYUDA opciones options info /help"),
    ("back", "BACK Back. back! atrás ATRAS Atrás! volver"),
    ("skip", "SKIP skip. saltar Omitir OMITIR!"),
    ("repeat", "REPEAT repetir Repita repeat."),
    ("change", "CHANGE cambiar Cambiar."),
    ("leave", "LEAVE Leave. retirarme RETIRARME withdraw"),
    ("go_on", "continue seguir CONTINUAR"),
    ("more", "MORE más mas MAS!"),
    ("language", "LANGUAGE idioma Idioma?"),
    ("person", "PERSON Persona person!"),
]
PHRASES = [
    ("person", "a person please"),
    ("person", "I want to talk to a person"),
    ("person", "Can I speak with someone?"),
    ("person", "quiero hablar con una persona"),
    ("person", "Hablar con alguien, por favor"),
    ("person", "call me"),
    ("person", "help me"),
    ("leave", "me retiro"),
    ("leave", "I want to leave"),
    ("leave", "quiero retirarme"),
    ("go_on", "GO ON"),
    ("go_on", "go on please"),
    ("more", "tell me more"),
    ("more", "quiero saber más"),
    ("back", "go back"),
    ("repeat", "otra vez"),
]


@pytest.mark.parametrize(("name", "text"), [(name, text) for name, all_ in SAID for text in all_.split()] + PHRASES)
def test_a_command_works_at_every_question(name: str, text: str) -> None:
    for reading in (heard(text), words(text), place(text)):
        assert reading == Command(name)


@pytest.mark.parametrize(
    ("text", "language"),
    [("ENGLISH", "en"), ("inglés", "en"), ("Español", "es"), ("espanol", "es"), ("in English please", "en"),
     ("en español", "es"), ("language english", "en"), ("idioma español", "es"), ("spanish", "es"),
     ("cambiar a inglés", "en"), ("switch to Spanish", "es")],
)  # fmt: skip
def test_a_language_can_be_named(text: str, language: str) -> None:
    assert place(text) == Command("language", language)


def test_change_keeps_what_is_to_be_changed_but_not_where_own_words_are_asked() -> None:
    assert place("change place") == Command("change", "place")
    assert place("Cambiar el lugar") == Command("change", "lugar")
    assert words("change his ways") == Said("change his ways")
    assert words("change") == Command("change")


def test_the_exact_words_of_an_option_are_the_answer_and_not_a_command() -> None:
    labels = {"again": "Repeat", "back": "Go back", "person": "Talk to a person"}
    for option, label in labels.items():
        assert heard(label, Choice(tuple(labels)), labels) == Chosen(option)
    assert safe("Call me") == Chosen("call_me")


@pytest.mark.parametrize("text", ["go on", "continue", "ok", "Next", "seguir", "1"])
def test_going_on_at_an_explanation_is_its_next(text: str) -> None:
    labels = {"next": "Next", "more": "More"}
    assert heard(text, Choice(("next", "more")), labels, "explanation") == Chosen("next")


def test_leave_me_alone_is_a_stop_and_leave_is_leave() -> None:
    assert place("leave me alone") == OptOutSaid(by_carrier=False, tier="phrase")
    assert place("leave") == Command("leave")


REQUESTS = {
    "pause": """
        pause|not now|can we stop for today|maybe later|let me think|ahorita no|luego le sigo|hoy no
        en otro momento|not now, maybe later
        I need a break|text me tomorrow|im driving rn|uff son muchas preguntas, necesito un descanso y luego le sigo
        una pausa porfa|brb gotta feed the kids|thats all i got in me today, more tmrw ok
        ahora no puedo, en la noche le contesto|stop texting me til monday im at a funeral
    """,
    "erase": """
        delete everything you have on me|erase my data|please delete all my information|can you delete my answers
        borren mis datos
        Solicito la eliminación de mi información personal|I request the deletion of my personal information
        quiero que eliminen mi información|borren todo lo que les dije|get rid of all my info
    """,
    "leave": """
        LEAVE|i dont want to do this mediation anymore|I want out of the program|quiero salirme del programa
        ya no quiero participar
        count me out|I've decided not to participate|we talked and I don't want to go through with the mediation
        cancelen mi caso
        me quiero retirar de la mediación|no voy a seguir con lo de la mediación
    """,
    "person": """
        can somebody call me|i want to talk to a real person|quiero que me llamen|can someone call me at 555-1234
        this is complicated to type, could one of you just phone me around 4|me pueden llamar por favor
        no entiendo, pásenme con alguien
    """,
}


def texts(block: str) -> list[str]:
    return [text.strip() for line in block.split("\n") for text in line.split("|") if text.strip()]


ASKED = [(name, text) for name, block in REQUESTS.items() for text in texts(block)]
NO_REQUEST = """
    I don't want to meet|I don't want to meet him in person|I don't want to do the meeting online
    can I leave the program later
    what if I don't want to participate anymore|he doesn't want to participate anymore
    I don't want to participate if he is there
    no quiero hablar de eso|no quiero la reunión en línea|quiero seguir en el programa|I want to leave early that day
    don't delete my answers|delete my last answer|will my data be deleted after the case|no borren mis respuestas
    he deleted my photos
    he wants to talk to someone|I don't want to talk to anybody|my friends call me Bob|no quiero que me llamen
    are you a real person
    I want to talk to the person who hurt me|you can call me after 5|la persona que me robó
    later in the day|tomorrow|I can do monday|I need breaks during the meeting|después de las 5|hoy no trabajo
    I'm at work until 5
    quiero hablar con mi abogado|puedo hablar con mi abogado primero|necesito hablar con mi familia
    quiero hablar con mi esposo primero|quiero platicar con mi hijo|quiero hablar con el muchacho
"""
OURS = ("pause", "erase", "leave", "person")


def said(text: str, *, free: bool = False) -> str | None:
    found = command(fold(clean(text)), with_argument=not free, free=free)
    return found.name if found else None


@pytest.mark.parametrize(("name", "text"), ASKED)
def test_a_request_in_free_words_is_heard_where_options_are_asked(name: str, text: str) -> None:
    assert said(text) == name


@pytest.mark.parametrize("text", texts(NO_REQUEST))
def test_what_only_sounds_like_a_request_is_an_answer(text: str) -> None:
    assert said(text) not in OURS


@pytest.mark.parametrize(
    "text",
    ["I want to talk to a person who listens",
     "I need a break from all the anger", "that someone can call me when he is free",
     "I hope I can tell him and after that I don't want to do the mediation anymore ever again with anyone like him",
     "que me llamen por mi nombre", "I want them to delete everything you have on me from their phones"],
)  # fmt: skip
def test_own_words_are_not_swallowed_by_a_request(text: str) -> None:
    assert said(text, free=True) is None


@pytest.mark.parametrize(
    ("name", "text"),
    [("leave", "I don't want to do this mediation anymore"),
     ("leave", "ya no quiero participar, gracias"), ("pause", "not now"),
     ("erase", "please delete everything you have on me"),
     ("erase", "borren mis datos por favor"), ("person", "call me"),
     ("leave", "retirarme"), ("pause", "pausa")],
)  # fmt: skip
def test_unmistakable_requests_count_even_where_own_words_are_asked(name: str, text: str) -> None:
    assert said(text, free=True) == name


def test_ordinary_texts_ask_for_almost_nothing() -> None:
    usual = [text for at, (_, text) in enumerate(ordinary()) if at % 10 < 2]
    assert sum(said(text) in OURS for text in usual) <= len(usual) // 1000
    assert not [text for text in usual if said(text, free=True) in OURS]
    assert not [text for text in usual if said(text) in ("leave", "erase")]


@pytest.mark.parametrize(
    "text",
    [
        "can someone ",
        "delete all my ",
        "i dont want to do the ",
        "le sigo luego ",
        "no quiero seguir ",
        "change ",
        "i need a ",
    ],
)
def test_no_endless_text_is_slow(text: str) -> None:
    endless = fold((text * 1600)[:1600])
    assert min(_seconds(endless) for _ in range(5)) < 0.005


def _seconds(folded: str) -> float:
    started = time.thread_time()
    command(folded), command(folded, free=True)
    return time.thread_time() - started


ACTS = [
    ("person", "quiero hablar con la licenciada"),
    ("person", "quiero hablar con la señora que me atendió"),
    ("person", "quiero hablar con mi trabajadora social"),
    ("pause", "can we stop for tonight my kid just woke up"), ("pause", "put it on hold until after my surgery"),
    ("pause", "dejémoslo para otro día"), ("pause", "ahí le paro por hoy"), ("pause", "let me ask my mom first"),
    ("leave", "call the whole thing off"), ("leave", "i'd rather go to court"),
    ("leave", "prefiero que decida el juez"),
    ("leave", "había dicho que sí pero ahora digo que no al encuentro"), ("leave", "renuncio"),
    ("leave", "cambié de opinión, no me voy a sentar con esa señora"), ("leave", "yo no participo"),
    ("pause", "hagamos una pausa hasta el lunes"), ("pause", "let's leave the rest for monday"),
    ("pause", "se puede dejar en espera hasta que pase mi operación"),
    ("leave", "he decidido no continuar con el proceso"), ("erase", "limpia mis datos"),
    ("person", "put me thru to the caseworker"), ("person", "a qué número llamo para hablar con alguien"),
]  # fmt: skip
ANSWERS = [
    "si cierro el teléfono se borra todo?",
    "leave it blank for now", "a drunk driver hit me in january", "borra lo que puse, era la 3", "save me a seat",
    "give me a ring if the roads are bad", "puedo salir al baño o hay que esperar", "puede ser por teléfono",
]  # fmt: skip


@pytest.mark.parametrize(("name", "text"), ACTS)
def test_an_act_is_heard_in_free_words(name: str, text: str) -> None:
    found = command(fold(text))
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize("text", ANSWERS)
def test_an_answer_with_the_words_of_an_act_is_none(text: str) -> None:
    assert command(fold(text)) is None


@pytest.mark.parametrize(
    "text",
    [
        "whatever u wrote down about me shred it", "tire a la basura todas mis respuestas",
        "delete todos mis datos please",
    ],
)  # fmt: skip
def test_a_wish_to_erase_is_heard_in_any_order_of_words(text: str) -> None:
    assert command(fold(clean(text))) == Command("erase")


@pytest.mark.parametrize(
    "text",
    [
        "i want to clear my record", "everything i own got destroyed in the fire", "i deleted everything on my phone",
        "please dont delete anything i said", "will my data be deleted after the case", "no borren mis respuestas",
    ],
)  # fmt: skip
def test_a_story_the_courts_record_and_a_wish_to_keep_erase_nothing(text: str) -> None:
    assert command(fold(clean(text))) is None
