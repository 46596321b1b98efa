"""The person's own words, and the code word."""

from __future__ import annotations

from intake_bot.engine.answers import Said, Unclear
from intake_bot.engine.expectations import Choice, Person, Words
from intake_bot.understanding.clean import fold
from intake_bot.understanding.no_answer import asks_back, is_no_try, is_polite
from intake_bot.understanding.phrase_tree import PhraseTree
from intake_bot.understanding.phrases import bare
from intake_bot.understanding.questions_asking import looks_asked

_MOST_CODE_WORDS = 3
"""One word is asked; "it is maple" is still a try, a whole sentence is none."""
_MOST_BEHIND = 2
_LEADS: PhraseTree[bool] = PhraseTree()
_LEADS.add_lines(
    """
    i think|believe|guess
    i think|believe|guess it is|was
    i think|believe|guess its|thats
    is|was it|that|this
    it|that|this is|was
    its|thats
    maybe|perhaps|possibly its?
    i? think|believe|guess? the|my code? word is|was
    i? think|believe|guess? the|my first|second|third one|word is|was
    i? think|believe|guess? the|my password|code is|was
    i? think|believe|guess? the|my? word number? 1|2|3 is|was
    creo|pienso|supongo que? es|era?
    creo|pienso|supongo? que? la|mi palabra|clave es|era
    creo|pienso|supongo? que? la|mi palabra|clave numero? 1|2|3 es|era
    creo|pienso|supongo? que? la|mi primera|segunda|tercera palabra? es|era
    es|era la|el?
    tal|quiza|quizas vez? sea|es
    """,
    True,
)


def own_words(text: str, longest: int) -> Said:
    """As written, tidied and cut."""
    return Said(text[:longest].rstrip())


def no_value(text: str, folded: str, expects: Words | Person | Choice) -> bool:
    """True for what is no answer in own words: politeness, asking back; where a fact is asked for, any question."""
    if isinstance(expects, Words) and expects.for_others:  # "Why?" may be what they want to ask the other side
        return is_polite(folded)
    facts = not isinstance(expects, Words) or expects.facts
    return is_polite(folded) or asks_back(folded) or (facts and looks_asked(text))


def code_word(text: str) -> Said | Unclear:
    """A try at the code word; the engine compares. What can be none (a question, "ok") must not use one up."""
    plain = bare(fold(text))
    told = _behind_a_lead(plain)
    if told is None and len(plain.split()) > _MOST_CODE_WORDS:
        return Unclear()
    if is_no_try(told or plain):
        return Unclear()
    return Said(text) if plain == fold(text) else Said(plain)


def _behind_a_lead(plain: str) -> str | None:
    """What "I think the word is maple" says; None where nothing leads to it."""
    words = plain.split()
    found = _LEADS.longest(words, 0)
    return " ".join(words[found[0] :]) or None if found and len(words) - found[0] <= _MOST_BEHIND else None
