"""No more texts, and texts again: what the carrier knows, what any reasonable person means, and what may mean it."""

from __future__ import annotations

from functools import lru_cache

from intake_bot.engine.answers import OptInSaid, OptOutSaid
from intake_bot.understanding.clauses import Clauses, Spoken, joined, spoken
from intake_bot.understanding.clean import lowered
from intake_bot.understanding.opt_out_accents import told_by_accent
from intake_bot.understanding.opt_out_again import asks_again
from intake_bot.understanding.opt_out_english import ENGLISH
from intake_bot.understanding.opt_out_english_own import ENGLISH_OWN
from intake_bot.understanding.opt_out_english_ways import ENGLISH_WAYS
from intake_bot.understanding.opt_out_evidence import evident
from intake_bot.understanding.opt_out_guards import meant
from intake_bot.understanding.opt_out_hints import hinted, loud, whole
from intake_bot.understanding.opt_out_limits import KEYWORDS
from intake_bot.understanding.opt_out_pleas import pleaded
from intake_bot.understanding.opt_out_spanish import SPANISH
from intake_bot.understanding.opt_out_spanish_own import SPANISH_OWN
from intake_bot.understanding.opt_out_spanish_ways import SPANISH_WAYS
from intake_bot.understanding.opt_out_words import CLASSES, FILLERS, HEAVY, NEVER_SLIPS, PAIRS, SHORT, words_of
from intake_bot.understanding.phrases import bare, whole_texts, word_set

_KEYWORDS = whole_texts(KEYWORDS)
_FAREWELLS = frozenset({"bye", "goodbye", "adios"})
"""Nothing but that, in the middle of questions; "thanks, bye" is polite."""
_IN = frozenset({"start", "unstop"})
_CLAUSES = joined(ENGLISH, ENGLISH_OWN, ENGLISH_WAYS, SPANISH, SPANISH_OWN, SPANISH_WAYS)
_PHRASES = Clauses(CLASSES, _CLAUSES, NEVER_SLIPS, HEAVY)
_APART = {"nome": "no me", "yano": "ya no", "yanome": "ya no me", "nomore": "no more", "leaveme": "leave me"}
"""What is written as one, and what is meant."""
_ILL = frozenset({"ill", "will"})
_TO_YOU = frozenset({"les", "le", "te", "los"})
_TOUCH = word_set("""
    text write call message contact reach let hit msg aviso avisare escribo escribire llamo llamare marco busco contacto
    mando digo hablo
""")
_LONGEST_KEYWORD = 80
"""Letters of one drawn-out keyword ("STOOOOP")."""
_MOST_LETTERS = 12
"""Letters written apart that may be one keyword ("S T O P")."""


@lru_cache(maxsize=1)
def opt_out(text: str, folded: str) -> str | None:
    """How plainly a text asks for no more texts: ``keyword``, ``phrase``, ``ambiguous``, or not at all.

    ``text`` is cleaned and keeps its punctuation, ``folded`` is ``fold(text)``.
    """
    if not folded:
        return None
    if bare(_once(folded)) in _KEYWORDS:
        return "keyword"
    if folded in _FAREWELLS:
        return "ambiguous"
    said = _spoken(text)
    plain = said.without(FILLERS)
    found = _phrase(plain)
    if found == "phrase" and _comes_first(plain.words):
        return "ambiguous"
    if found is None and (whole(said) or loud(text, said) or hinted(plain) or evident(plain) or pleaded(plain)):
        return "ambiguous"
    return found


def _spoken(text: str) -> Spoken:
    if not text.isascii():
        text = told_by_accent(text)
    low = lowered(text).replace("s t o p", "stop")
    if "#" in low:
        low = low.replace("my #", "my number").replace("this #", "this number")
    if "nome" in low or "yano" in low or "nomore" in low or "leaveme" in low:
        low = " ".join(_APART.get(word, word) for word in low.split(" "))
    return spoken(low, SHORT, PAIRS)


def _phrase(said: Spoken) -> str | None:
    """The plainest clause that is meant for us, anywhere in the text."""
    found: str | None = None
    for start in range(len(said.words)):
        for kind, ends in _PHRASES.all_at(said, start).items():
            tier = meant(kind, said, start, ends)
            if tier == "phrase":
                return tier
            found = found or tier or None
    return found


def _comes_first(words: tuple[str, ...]) -> bool:
    """ "I will write to you, don't look for me": who will be in touch may be what was asked."""
    if _TOUCH.isdisjoint(words):
        return False
    return any(
        (one in _ILL and two in _TOUCH) or (one in _TO_YOU and two in _TOUCH and before == "yo")
        for before, one, two in zip(("", *words), words, words[1:], strict=False)
    )


def opt_in(folded: str) -> bool:
    """True for the carriers' words that begin texts again, and for a short text that plainly asks so."""
    if not folded:
        return False
    return bare(_once(folded)) in _IN or asks_again(words_of(folded))


def by_carrier(carrier_keyword: str) -> OptOutSaid | OptInSaid | None:
    """What the carrier has already acted on."""
    if carrier_keyword == "stop":
        return OptOutSaid(by_carrier=True)
    return OptInSaid() if carrier_keyword == "start" else None


def _once(folded: str) -> str:
    """ "stop stop stop" is one stop, "s t o p" is one word, and "stooop" has one o."""
    words = folded.split(" ")
    if len(words) > 1 and len(set(words)) == 1:
        return _short(words[0])
    if 1 < len(words) <= _MOST_LETTERS and all(len(word) == 1 for word in words):
        return "".join(words)
    return _short(folded) if len(words) == 1 else folded


def _short(word: str) -> str:
    """A drawn-out keyword without its extra letters."""
    if word in _KEYWORDS or len(word) > _LONGEST_KEYWORD:
        return word
    kept = "".join(char for at, char in enumerate(word) if at == 0 or char != word[at - 1])
    return kept if kept in _KEYWORDS | _IN else word
