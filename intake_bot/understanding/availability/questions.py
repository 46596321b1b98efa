"""Sentences that ask us something: the times in them are not offers ("what time do you open on Tuesdays?")."""

from __future__ import annotations

from collections.abc import Sequence

from intake_bot.understanding.availability.lexicon import phrases
from intake_bot.understanding.availability.tokens import Token
from intake_bot.understanding.phrases import word_set

_ENDS = frozenset({"stop", "ask"})
_LEADS = word_set("hi hello hey hola and but y pero so ok okay well pues bueno oh um uh also wait then entonces")
_OPENINGS = """
    tiene|hay algun|alguna|un|una; did you|u|they|he|she; me puede|pueden decir|explicar; quiero saber;
    what time|day|days|hour|hours|date do|does|is|are|will|would|should|can;
    what if|happens|is|are|do|does|was|will|kind; when do|does|is|are|will|would|can|should|did|was; where; who; whos;
    why; which day|time|days is|are|do; how long|much|many|far|do|does|is|are|often|come|will|soon|did; whats; whens;
    hows; do|does|did|must|should|shall i|they|he|she|it|we; do|does|did the|my|his|her; will they|he|she|you|u|it|i;
    are you|u|they|there|we; is it|there|he|she|this|someone|anyone; have you|they|u; has he|she|it;
    do you|u|yall know|think|need|want|open|close|work|guys;
    can|could i|they|he|she|you bring|ask|skip|cancel|tell|call|explain; is the|my|he; am i; do i; if i;
    a que hora|horas|dia; que hora|horas|dia es|son|abren|cierran|hay|va|sera; que pasa|es|son|significa;
    cuando es|va|seria|sera|abren|empieza|tengo|tenemos|hay|se; donde; quien; quienes; cuanto; cuanta; cuantos;
    cuantas; por que|ke; porque tengo|tiene|hay; cual es|seria|dia; como es|se|funciona|le|voy|llego;
    tengo|tendria|debo que; debo; hay que|alguien|otra|otro|algun; tiene|tienen que; va|van|voy a;
    es necesario|obligatorio|seguro|cierto; hace falta; puedo llevar|preguntar|cancelar|faltar;
    is|are|was that|this|it|monday|tuesday|wednesday|thursday|friday|saturday|sunday the only; is|are there only|any;
    son|es los|el|las|la unico|unicos|unica|unicas; ustedes abren|trabajan|atienden|cierran; abren; trabajan;
    atienden; el|ella va|tiene|sabe
"""
_BY_FIRST: dict[str, list[tuple[str, ...]]] = {}
for _words in phrases(_OPENINGS):
    _BY_FIRST.setdefault(_words[0], []).append(_words)
_SURE = frozenset(
    {"what", "where", "who", "why", "how", "donde", "quien", "cuanto", "cuanta", "cuantos", "cuantas", "a"}
)
"""They ask with or without a question mark."""


def without_questions(tokens: Sequence[Token]) -> list[Token]:
    """The tokens without the sentences that ask us something."""
    kept: list[Token] = []
    sentence: list[Token] = []
    for token in tokens:
        sentence.append(token)
        if token.kind in _ENDS:
            kept += [token] if _asks(sentence) else sentence
            sentence = []
    return kept if sentence and _asks(sentence) else kept + sentence


def _asks(sentence: Sequence[Token]) -> bool:
    words = " ".join(token.text for token in sentence[:8]).split()
    while words and words[0] in _LEADS:
        words.pop(0)
    if not words:
        return False
    marked = sentence[-1].kind == "ask" or words[0] in _SURE
    return any(
        tuple(words[: len(opening)]) == opening and (marked or opening[-1] == "only")
        for opening in _BY_FIRST.get(words[0], ())
    )
