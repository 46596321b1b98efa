"""Words that steer, at every step and in either language: the whole text, whatever its case and accents."""

from __future__ import annotations

from intake_bot.engine.answers import Command
from intake_bot.understanding.phrases import bare, whole_texts, word_set

_WORDS = {
    "menu": """
        help|menu|options|commands|info
        ayuda|menu|opciones|comandos|informacion
    """,
    "person": """
        person|human|mediator
        a|real|another|the? person|human
        a real person|human
        talk|speak to|with a? real|live? person|human|someone|somebody
        i want|need|like|prefer to talk|speak to|with a? real|live? person|human|someone|somebody
        id like|prefer|rather to? talk|speak to|with a? real|live? person|human|someone|somebody
        i would like|prefer to talk|speak to|with a? real|live? person|human|someone|somebody
        can|could|may i talk|speak to|with a? real|live? person|human|someone|somebody
        let me talk|speak to|with a? real? person|human|someone|somebody
        i want|need a real? person|human
        call me
        can|could someone|somebody|you call me
        help me
        i need help
        persona|humano
        una|otra persona|humano real?
        hablar con una|alguna? persona|alguien|humano
        con una persona
        quiero|quisiera|necesito|prefiero|deseo|puedo|podria hablar con una|un|alguna? persona|alguien|humano real?
        me gustaria hablar con una|alguna? persona|alguien
        llameme|llamenme|llamame
        me puede|pueden|podria|podrian llamar
        ayudeme|ayudenme|ayudame
        necesito ayuda
    """,
    "who": """
        who is this|that
        who are you
        whos this
        who sent this
        what is this
        quien es
        quien es usted
        quien habla|escribe
        de parte de quien
        que es esto
    """,
    "back": """
        back|previous
        go back
        atras|volver|regresar|anterior|regresa
        ir|para|hacia atras
        volver|regresar atras
    """,
    "change": """
        change|edit
        change an|my? answer|answers
        i want to change an|my answer
        cambiar|cambio|cambie|corregir
        cambiar una|mi|la|mis|las? respuesta|respuestas
        quiero cambiar una|mi|la respuesta
    """,
    "skip": """
        skip|pass
        skip this|it|that|the question?
        skip this|the question
        saltar|omitir|saltarla|saltarme|omitirla|paso
        saltar|omitir esta|esto|la pregunta?
    """,
    "repeat": """
        repeat|again
        repeat that|it|this|the question?
        repeat the question
        say that|it again
        repetir|repita|repite|repitalo
        otra vez
        repetir|repita la pregunta
    """,
    "language": """
        language|idioma|lengua|lenguaje
        change|switch the? language
        cambiar de|el? idioma
    """,
    "leave": """
        leave|withdraw
        i leave|withdraw
        i want|wish|need to leave|withdraw
        i would like to leave|withdraw
        id like to leave|withdraw
        retirarme|retiro
        me retiro
        quiero|deseo|prefiero retirarme
    """,
    "go_on": """
        go on
        continue|proceed|resume
        seguir|continuar|continua|sigue|siga|continue|sigamos|continuemos
        seguir adelante
        adelante
    """,
    "more": """
        more|expand
        tell me more
        more info|information|details
        i want more info|information|details
        mas
        mas informacion|info|detalles
        digame|dime|cuenteme|cuentame|diga mas
        saber mas
        quiero saber mas
    """,
}

_LANGUAGES = {"english": "en", "ingles": "en", "en ingles": "en", "spanish": "es", "espanol": "es", "castellano": "es",
              "en espanol": "es", "in english": "en", "in spanish": "es"}  # fmt: skip

_ASKING = whole_texts("""
    change|switch to|language?
    change|switch language to
    language|idioma
    i speak|want|prefer
    only? speak?
    cambiar a|al
    cambiar idioma a|al
    hablo|quiero|prefiero|solo hablo?
""")

_CHANGES = ("change", "cambiar", "cambie", "corregir", "edit")
_LITTLE = word_set("the my a an el la los las mi mis un una to of de del")
_MOST_CHANGE_WORDS = 4


def _table() -> dict[str, Command]:
    table = {text: Command(name) for name, lines in _WORDS.items() for text in whole_texts(lines)}
    for word, language in _LANGUAGES.items():
        table[word] = Command("language", language)
        for asking in _ASKING:
            table[f"{asking} {word}".strip()] = Command("language", language)
    return table


_COMMANDS = _table()


def command(folded: str, *, with_argument: bool = True) -> Command | None:
    """The command a whole text is; ``change place`` keeps its argument where no own words are expected."""
    found = _COMMANDS.get(folded) or _COMMANDS.get(bare(folded))
    if found is not None or not with_argument:
        return found
    first, _, rest = bare(folded).partition(" ")
    words = [word for word in rest.split() if word not in _LITTLE]
    if first in _CHANGES and 0 < len(words) <= _MOST_CHANGE_WORDS:
        return Command("change", " ".join(words))
    return None
