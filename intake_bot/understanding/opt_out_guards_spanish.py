"""The words before a Spanish clause of "no more texts": do they make it ours, or somebody else's?"""

from __future__ import annotations

from intake_bot.understanding.clauses import SOFT, Spoken
from intake_bot.understanding.opt_out_guards_english import JOINING, Before, told_of_another
from intake_bot.understanding.opt_out_people import (
    ASKED,
    ASKS,
    CALLED,
    IF,
    NOT,
    ONE,
    OTHERS,
    SAY,
    STAFF,
    TOLD_YOU,
    WANT,
    WISH,
    YOU,
)
from intake_bot.understanding.phrases import word_set

SEVERAL = frozenset({"es_order", "es_dont", "es_list"})
"""Orders in the plural, tu, vos and vosotros: they are said to us."""
_HOPED = word_set("dile diganle digale decirle pedirle dijo espero ojala")
_BLOCKED = (NOT | IF | OTHERS | word_set("ojala quiza no como se lo le les me nos")) - YOU
_THANKFUL = word_set("agradeceria agradezco agradeceriamos rogaria pediria ruego pido solicito")
_PURPOSE = word_set("para espero")


def told_us(before: Before) -> bool:
    """ "les dije que (no me escribieran)"."""
    told = not (TOLD_YOU | _THANKFUL).isdisjoint(before) or not STAFF.isdisjoint(before)
    return before[-1] == "que" and told and (OTHERS - STAFF).isdisjoint(before)


def said_in_spanish(kind: str, said: Spoken, start: int, before: Before) -> str:
    """``phrase`` or ``ambiguous`` where the order is for us."""
    last, several = before[-1], kind in SEVERAL and said.words[start] not in ONE
    if len(before) == 1 and last in CALLED and kind in SEVERAL:
        return "phrase"
    if last == "que" and said.breaks[start - 1]:
        return "ambiguous" if several else ""
    if last == "que" and not said.breaks[start]:
        return _after_que(several, before[-9:-1])
    if said.breaks[start] == SOFT or last in JOINING or last in ("ni", "pero"):
        return "phrase" if _joined(kind, before) else ""
    if last in SAY:
        return "phrase" if last in ASKED and before[-2:-1] not in (("le",), ("me",)) else ""
    return "" if last in _BLOCKED else "phrase"


def _after_que(several: bool, lead: Before) -> str:
    """ "les dije que no me escriban" is for us; "dile que ...", "para que ...", "espero que ..." are not."""
    if not OTHERS.isdisjoint(lead):
        return ""
    last = lead[-1]
    told = not TOLD_YOU.isdisjoint(lead) and not (ASKED | SAY).isdisjoint(lead)
    if told or "yale" in lead or not ASKS.isdisjoint(lead[-4:]) or last == "asi" or (last in WANT and several):
        return "phrase"
    return "phrase" if last == "para" and not {"como", "hago", "hacer"}.isdisjoint(lead) else ""


def _joined(kind: str, before: Before) -> bool:
    """After "y", "ni" or a comma: what governs the part before governs this too."""
    if "que" in before:
        at = len(before) - 1 - before[::-1].index("que")
        lead = before[max(0, at - 5) : at]
        if not WISH.isdisjoint(lead) and YOU.isdisjoint(before):
            return False
        if kind not in SEVERAL and TOLD_YOU.isdisjoint(lead):
            return (SAY | IF | _PURPOSE).isdisjoint(lead)
    return _HOPED.isdisjoint(before) if kind in SEVERAL else not told_of_another(before)
