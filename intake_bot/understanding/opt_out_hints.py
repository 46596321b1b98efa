"""Texts that may mean "no more texts" without a plain word of it: whole short ones, a loud STOP, two hints together."""

from __future__ import annotations

from intake_bot.understanding.clauses import HARD, Clauses, Spoken, joined
from intake_bot.understanding.opt_out_people import IF, NOT, OTHERS, SAY
from intake_bot.understanding.opt_out_whole_english import WHOLE_ENGLISH
from intake_bot.understanding.opt_out_whole_spanish import WHOLE_SPANISH
from intake_bot.understanding.opt_out_words import CLASSES, HEAVY, NEVER_SLIPS, TEXTS
from intake_bot.understanding.phrases import word_set

_WHOLE = Clauses(CLASSES, joined(WHOLE_ENGLISH, WHOLE_SPANISH), NEVER_SLIPS, HEAVY)
_CORE = "core"
_LONGEST_WHOLE = 14
"""Words of a text that may as a whole mean no more texts."""
_ENDING = word_set("cancelen cancela cancelenlo terminen detengan suspendan cierren desconecten")
"""After "no" they ask to go on."""
_LONGEST_LOUD = 42
_LOUD = word_set("stop unsubscribe basta paren parenle quit pare cease desist corten cortenle")
_OF_TEXTS = TEXTS | word_set("text message mensaje texto recibir receive these estos")
"""Words for what should end, where a text ends with a plea."""
_MORE = (("please",), ("already",), ("ya",))
"""What may follow a loud STOP."""
_PLEAS = (
    "please no more", "no more please", ", ya no", "ya no por favor", "por favor ya no", "so stop", "so please stop",
)  # fmt: skip
"""Pleas that end a text."""
_QUOTING = word_set("""
    text texted texting say said saying send sent sending write wrote type typed reply replied the a an word bus put to
    of keyword escribi escribir escriba mande mandar digo dije puse la el un palabra con
""")
_STOPS = word_set("stop quit cease enough halt basta paren dejen parenle")
_ELSEWHERE = (
    IF
    | OTHERS
    | word_set("""
    his hers their my today tonight tomorrow late early at during work night first second most only long short many much
    do should voice read reading send sent get got getting begin start started starting hoy manana tarde noche temprano
    antes despues hora voz largos
    spanish english ingles espanol only solo nomas instead voicemail voicemails email emails esa ese did does
    bus calling calls call better prefer which
""")
)
"""Beside these the two hints may tell of other texts, other people or some hours."""
_FAR = 5


def whole(said: Spoken) -> bool:
    """True where a short text is nothing but ambiguous words and small talk around them ("ok im done. bye")."""
    last = len(said.words)
    if last > _LONGEST_WHOLE:
        return False
    reached: list[set[bool]] = [set() for _ in range(last + 1)]
    reached[0] = {False}
    for start in range(last):
        if not reached[start]:
            continue
        kept = said.words[start] in _ENDING and said.words[max(0, start - 1)] == "no" and not said.breaks[start]
        for kind, ends in _WHOLE.all_at(said, start).items():
            for end in () if kept else ends:
                reached[end] |= {True} if kind == _CORE else reached[start]
    return True in reached[last]


def loud(text: str, said: Spoken) -> bool:
    """ "STOP." as a sentence of its own, or STOP as the last word, in capitals as the notice shows it."""
    words = said.words
    if len(words) > _LONGEST_LOUD:
        return False
    low = text.lower()
    if any(word in _LOUD and f"{word}?" not in low and _by_itself(said, at) for at, word in enumerate(words)):
        return True
    if low.rstrip(" .!,").endswith(_PLEAS) and (len(words) > 2 or _OF_TEXTS & set(words)):
        return OTHERS.isdisjoint(words[-6:]) and not _OF_TEXTS.isdisjoint(words)
    capitals = text.rstrip(" .!").endswith(" STOP") and not text.isupper()
    return capitals and words[-1:] == ("stop",) and words[-2] not in _QUOTING


def _by_itself(said: Spoken, at: int) -> bool:
    """ "STOP." as a sentence, "..., please stop" and "paren por favor" as the end of one."""
    after = at + 2 if said.words[at + 1 : at + 2] in _MORE else at + 1
    if said.breaks[after] != HARD:
        return False
    if at and said.words[at - 1] == "please" and not said.breaks[at]:
        before = said.sentence(at, 12)
        ours = OTHERS.isdisjoint(before) or not (_OF_TEXTS.isdisjoint(before) or not SAY.isdisjoint(before))
        return ours and said.words[at - 2 : at - 1] != ("to",)
    return bool(said.breaks[at])


def hinted(said: Spoken) -> bool:
    """A word for stopping near one for texts, and nothing that tells of somebody else or of some hours."""
    first = 0
    for at in range(1, len(said.breaks)):
        if said.breaks[at] == HARD:
            if _both(said.words[first:at]):
                return True
            first = at
    return False


def _both(words: tuple[str, ...]) -> bool:
    texts = [at for at, word in enumerate(words) if word in TEXTS]
    if not texts or not _ELSEWHERE.isdisjoint(words):
        return False
    stops = [at for at, word in enumerate(words) if word in _STOPS and NOT.isdisjoint(words[max(0, at - 2) : at])]
    return any(not _STOPS.isdisjoint(words[max(0, at - _FAR) : at + _FAR + 1]) for at in texts) and bool(stops)
