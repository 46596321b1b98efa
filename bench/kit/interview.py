"""A short interview of 14 replies, the size of those that other systems were measured with.

Language, a good moment, the code word (once wrong), the menu, an answer that is none, time, place, two people, who
begins, a question in own words, the look back, the opt-in. It is no flow to serve: nothing is explained at length.
"""

from __future__ import annotations

from collections.abc import Mapping

from bench.kit.talk import CODE_WORDS, Line, Talk
from intake_bot.casework.case import Role
from intake_bot.engine.expectations import Choice, CodeWord, Consent, Person, Words
from intake_bot.engine.flow import ANY, RIGHT, SKIPPED, WRONG, Ask, End, Flow, Outcome, Purpose, Review, always
from intake_bot.messages.catalog import Entry

TIMES, PLACES = ("morning", "afternoon", "evening"), ("office", "library", "phone")
BEGINS = ("me", "first", "second")

INTERVIEW = Flow(
    id="interview",
    version=1,
    start="moment",
    identity="word",
    locked="locked",
    first="time",
    steps={
        "moment": Ask(Choice(("now", "later")), {"now": "word", ANY: "later"}, Purpose.SAFETY),
        "word": Ask(CodeWord(), {RIGHT: "time", WRONG: "locked", SKIPPED: "later"}, Purpose.IDENTITY),
        "time": Ask(Choice(TIMES), always("place"), saves="preferences.time", section="when"),
        "place": Ask(Choice(PLACES), always("person_1"), saves="preferences.place", section="where"),
        "person_1": Ask(Person(), always("person_2"), saves="people.first", section="people"),
        "person_2": Ask(Person(), always("begins"), saves="people.second", section="people"),
        "begins": Ask(Choice(BEGINS), always("question"), saves="preferences.begins", section="meeting"),
        "question": Ask(Words(300), always("review"), saves="words.question", section="words"),
        "review": Review("opt_in"),
        "opt_in": Ask(
            Consent(("no",)),
            {"agree": "finished", ANY: "declined"},
            Purpose.CONSENT,
            saves="consent.take_part",
            consent="take_part",
        ),
        "finished": End(Outcome.FINISHED, reopens="review"),
        "declined": End(Outcome.DECLINED, reopens="opt_in"),
        "later": End(Outcome.SILENT, reopens="moment"),
        "locked": End(Outcome.LOCKED),
    },
)

_ENGLISH: Mapping[str, Entry] = {
    "moment": Entry(
        "Hello, {{ sender }} here (automated). Can you write now?", options={"now": "Now", "later": "Later"}
    ),
    "word": Entry("Which is word number {{ word }} on the card we gave you?"),
    "opt_in": Entry(
        "Thank you. A talk of about an hour is being planned, and you choose if you come. To come, answer AGREE.",
        version="1",
        options={"agree": "AGREE", "no": "I would rather not"},
    ),
    "time": Entry(
        "When would it suit you?",
        again="Which of these would suit you?",
        title="Time",
        options={"morning": "In the morning", "afternoon": "In the afternoon", "evening": "In the evening"},
    ),
    "place": Entry(
        "Where shall we sit together?",
        title="Place",
        options={"office": "At our office", "library": "At the library", "phone": "By telephone"},
    ),
    "person_1": Entry("Who comes with you? One name, please.", title="With you"),
    "person_2": Entry("And who else? One more name.", title="Also with you"),
    "begins": Entry(
        "Who begins?",
        title="Who begins",
        options={"me": "I do", "first": "The first I named", "second": "The second I named"},
    ),
    "question": Entry("What would you like to ask us?", title="Your question"),
    "review": Entry("Is this right? A number opens a part:"),
    "finished": Entry("Thank you, that was all. We write when there is a date."),
    "declined": Entry("Thank you. We ask nothing more."),
    "later": Entry("All right. Write whenever you like."),
    "locked": Entry("Please call us: {{ phone }}."),
}
_SPANISH: Mapping[str, Entry] = {
    "moment": Entry(
        "Hola, le escribe {{ sender }} (mensaje automático). ¿Puede escribir ahora?",
        options={"now": "Ahora", "later": "Más tarde"},
    ),
    "word": Entry("¿Cuál es la palabra número {{ word }} de la tarjeta que le dimos?"),
    "opt_in": Entry(
        "Gracias. Se prepara una charla de una hora, y usted decide si viene. Para venir, conteste ACEPTO.",
        version="1",
        options={"agree": "ACEPTO", "no": "Prefiero que no"},
    ),
    "time": Entry(
        "¿Cuándo le vendría bien?",
        again="¿Cuál de estas horas le vendría bien?",
        title="Hora",
        options={"morning": "Por la mañana", "afternoon": "Por la tarde", "evening": "Por la noche"},
    ),
    "place": Entry(
        "¿Dónde nos sentamos a hablar?",
        title="Lugar",
        options={"office": "En la oficina", "library": "En la biblioteca", "phone": "Por teléfono"},
    ),
    "person_1": Entry("¿Quién viene con usted? Un nombre, por favor.", title="Con usted"),
    "person_2": Entry("¿Y quién más? Otro nombre.", title="También con usted"),
    "begins": Entry(
        "¿Quién empieza?",
        title="Quién empieza",
        options={"me": "Yo", "first": "Quien nombré primero", "second": "Quien nombré después"},
    ),
    "question": Entry("¿Qué nos quiere preguntar?", title="Su pregunta"),
    "review": Entry("¿Está bien así? Un número abre una parte:"),
    "finished": Entry("Gracias, eso fue todo. Le escribimos cuando haya fecha."),
    "declined": Entry("Gracias. No preguntamos más."),
    "later": Entry("De acuerdo. Escriba cuando quiera."),
    "locked": Entry("Llámenos, por favor: {{ phone }}."),
}

GIVEN = ("Alma", "Bruno", "Celia", "Dario", "Edith", "Felix", "Greta", "Hakim", "Irma", "Jonas", "Karla")
FAMILY = ("Abbott", "Benitez", "Castro", "Doyle", "Eriksen", "Fuentes", "Gomez", "Hansen", "Ibarra", "Jensen")
ASKED = (
    "Who else reads what I write here?",
    "My bus only comes every two hours, could it begin a little later than that?",
    "How long does it last?",
    "Could I bring my own chair because of my back, and is there a lift?",
)


def speaks(n: int) -> str:
    """Every second person changes to Spanish, the others to English."""
    return ("en", "es")[n % 2]


def lines(n: int) -> tuple[Line, ...]:
    """What person n writes. The hello asked question 1. Texts keep their accents, as the program says."""
    english = speaks(n) == "en"
    first, second = (f"{GIVEN[(n + k) % 11]} {FAMILY[(n * k) % 10]}" for k in (1, 3))

    def both(here: str, there: str) -> str:
        return here if english else there

    return (
        Line(both("english", "español"), "moment", 2, both("write now?", "escribir ahora?")),
        Line("1", "word", 3, both("word number 1", "palabra número 1")),
        Line("candle", "word", 4, both("word number 1", "palabra número 1")),
        Line(CODE_WORDS[0], "time", 5, both("1 In the morning", "1 Por la mañana")),
        Line(both("menu", "ayuda"), "time", 0, "+1 415 555 0100"),
        Line("7", "time", 6, both("Which of these", "Cuál de estas")),
        Line(str(n % 3 + 1), "place", 7, both("2 At the library", "2 En la biblioteca")),
        Line(str(n // 3 % 3 + 1), "person_1", 8, both("Who comes", "viene con usted")),
        Line(first, "person_2", 9, both("who else", "Otro nombre")),
        Line(second, "begins", 10, both("2 The first I named", "primero")),
        Line(str(n // 9 % 3 + 1), "question", 11, both("ask us", "nos quiere preguntar")),
        Line(ASKED[n % 4], "review", 12, both("Is this right", "bien así")),
        Line("6", "opt_in", 13, both("answer AGREE", "conteste ACEPTO")),
        Line(both("AGREE", "acepto"), "finished", 0, both("that was all", "eso fue todo")),
    )


TALK = Talk(
    name="interview",
    flow=INTERVIEW,
    role=Role.VICTIM,
    lines=lines,
    begins_in=lambda n: ("es", "en")[n % 2],
    words={"en": _ENGLISH, "es": _SPANISH},
)
