"""The words before an English clause of "no more texts": do they make it ours, or somebody else's?"""

from __future__ import annotations

from itertools import pairwise

from intake_bot.understanding.clauses import SOFT, Spoken
from intake_bot.understanding.opt_out_people import (
    IF,
    KINDLY,
    MODAL,
    NOT,
    OTHERS,
    PEOPLE,
    SAY,
    STAFF,
    THEM,
    THEY,
    WISH,
    YOU,
    YOURS,
)
from intake_bot.understanding.phrases import word_set

Before = tuple[str, ...]

JOINING = word_set("and or y e o u plus")
_ME = word_set("me us")
_DENIES = word_set("not dont didnt never doesnt dontwanna")
_REQUEST = word_set("told asked said tell ask telling asking begging begged want wanted need like hey prefer rather")
_ASKING = word_set("asking ask asked request requesting requested begging demanding")
_ASKED_YOU = word_set("told asked ask asking tell telling prefer rather want like begging need")
_SEEING = word_set("see watch saw")
_HAVING = word_set("got get have had has are were is receive received see")
_TELLING = word_set("i we to usually often mostly which it")
_NOT_ASKED = word_set("did do have think thought glad sorry will are")
_WONT = word_set("dont cant wont didnt")
_NOT_YET = word_set("what when until after")
_MUST = word_set("need have got ought supposed better")
_WAY = word_set("how way")
_RIGHT = word_set("have had got dont no")
_MUST_NOT = word_set("wont shouldnt mustnt arent will shall must may should better are cant can ought")
"""As in "you will not text it again"."""
_MACHINES = word_set("robot bot machine computer system program office people staff team boss ai server")
"""What is told through us: "tell the robot to ..."."""
_PASSING = word_set("tell have get ask make let instruct remind inform order notify advise")
_THEN = word_set("he she they was were him her did didnt then")
"""After "I said leave me alone": it tells of another time."""
_GLAD = word_set("it great nice appreciate appreciated grateful better rather prefer happy thankful good")
"""As in "I would like it if nothing else came"."""
_NEITHER = word_set("ni tampoco nor neither")
"""Begins a wish of its own, whatever stands before ("... with her, nor do I want your texts")."""
_AGREED = word_set("quedamos decidimos acordamos decidi pensamos creemos")
"""What was decided with others is the writer's will too."""
_NO_WILL = (IF - {"how", "because", "that"}) | NOT | PEOPLE | THEY | {"you", "canyou", "did", "do"}


def told_of_another(before: Before) -> bool:
    """ "I want him to go and ...", "she said, ...": somebody else is the one who should."""
    others = [at for at, word in enumerate(before) if word in OTHERS and before[at - 1 : at] != ("your",)]
    if not others or not any(word in SAY or word in WISH for word in before):
        return False
    return YOU.isdisjoint(before[others[-1] :])


def _apart(before: Before) -> bool:
    """After a comma: a thought of its own, unless it goes on with what another said or should do."""
    told = not SAY.isdisjoint(before) and told_of_another(before)
    return not told and not any(one in OTHERS and two == "to" for one, two in pairwise(before))


def ordered(said: Spoken, start: int, before: Before) -> bool:
    """ "... stop texting me": an order to us, unless the words before it make it another's."""
    last, second = before[-1], _second(before)
    if said.breaks[start] == SOFT:
        return _apart(before)
    if last in JOINING:
        return not told_of_another(before)
    if last in YOU:
        return _you(before)
    if last == "to":
        return _to(before[:-1])
    if last in SAY:
        return _said_by_me(said, start, before)
    return _ruled(last, second, before)


def _ruled(last: str, second: str, before: Before) -> bool:
    """By the one word before: "wont ...", "should ...", "let him ...", "my ex ..."."""
    if last in NOT:
        return second == "why" or (last == "dont" and second in YOU and "if" in before[-4:])
    if last in MODAL:
        return second in YOU and _NOT_YET.isdisjoint(before[-4:])
    if last in THEM or last in _ME:
        return second not in WISH | SAY | _SEEING
    if last in PEOPLE:
        return second in ("wrong", "your")
    if (second, last) == ("after", "that"):
        return True
    return last not in THEY and last not in IF and last not in WISH and last not in ("i", "we", "used")


def _you(before: Before) -> bool:
    """ "can you ...", "I told you ...", "you ..."; but not "if you ..." nor "did you ..."."""
    second = _second(before)
    kindly = not KINDLY.isdisjoint(before[-6:-2])
    if before[-1] == "canyou":
        return kindly or second not in ("if", "how", "when")
    if second in IF:
        return kindly or second == "that"
    if second in _WONT:
        return "why" in before[-4:-2]
    return second not in NOT and second not in _NOT_ASKED


def _to(words: Before) -> bool:
    """ "I want you to ...", "you need to ...", "I am asking to ..."; not "I told him to ...", "I want to ..."."""
    if not words:
        return False
    last, near = words[-1], words[-4:]
    if not _DENIES.isdisjoint(near):
        return last in YOU and "already" in words
    if last in YOU:
        return {"if", "when", "until"}.isdisjoint(near)
    if not YOURS.isdisjoint(words[-3:]) or _passed_on(words):
        return True
    if last not in OTHERS and not YOU.isdisjoint(words[-5:]) and not SAY.isdisjoint(words):
        return True
    if "i" in words and not STAFF.isdisjoint(words) and not SAY.isdisjoint(words):
        return (OTHERS - STAFF).isdisjoint(words)
    if last in _MUST:
        return not YOU.isdisjoint(near[:-1])
    return last in _WAY or (last in _ASKING and not told_of_another(words))


def _passed_on(words: Before) -> bool:
    """ "tell the robot (to stop)", "tell whoever runs this (to ...)"."""
    near = words[-7:]
    return not _PASSING.isdisjoint(near) and (words[-1] in _MACHINES or "whoever" in near)


def _said_by_me(said: Spoken, start: int, before: Before) -> bool:
    """ "I said leave me alone"; not where it goes on with what another did then, nor began with them."""
    near = before[-5:]
    if "i" not in near or not (NOT | IF | OTHERS).isdisjoint(near) or not PEOPLE.isdisjoint(before):
        return False
    return _THEN.isdisjoint(said.words[start + 2 : start + 8])


def forbidden(said: Spoken, start: int, before: Before) -> bool:
    """ "... don't text me": an order, unless a subject stands before it ("they don't text me")."""
    last, second = before[-1], _second(before)
    if said.breaks[start] == SOFT:
        return _apart(before)
    if last in JOINING:
        return not told_of_another(before) and second not in THEY
    if last in YOU:
        return second in _REQUEST
    if last in _ME or last in THEM:
        return second not in SAY and second not in WISH
    if last in SAY:
        return _said_by_me(said, start, before)
    if last in PEOPLE:
        return second in ("wrong", "your")
    if (second, last) == ("after", "that"):
        return True
    return last not in _HAVING | THEY | IF | NOT | MODAL | _TELLING


def asked_not(said: Spoken, start: int, before: Before) -> bool:
    """ "(I asked you) not to text me", "(you) have no right to text me"."""
    last, first = before[-1], said.words[start]
    if last not in YOU:
        if first != "to":
            return (last in ("prefer", "rather") and "you" in before) or _told_yours(before)
        return "your" in before
    if first in _RIGHT or first in _MUST_NOT:
        return {"if", "when"}.isdisjoint(before[-3:])
    return last == "canyou" or first == "to" or not _ASKED_YOU.isdisjoint(before[-5:])


def _told_yours(before: Before) -> bool:
    """ "tell your people (not to text this phone)"."""
    return not _PASSING.isdisjoint(before[-6:]) and (not YOURS.isdisjoint(before[-4:]) or _passed_on(before))


def wished(said: Spoken, start: int, before: Before) -> bool:
    """ "I would appreciate it if you (stopped texting me)"."""
    return before[-1] in YOU and not KINDLY.isdisjoint(before[-8:-1]) and NOT.isdisjoint(before[-3:])


def own_will(said: Spoken, start: int, before: Before) -> bool:
    """ "(I) don't want any more texts", and not "what if I don't ...", "my mom doesn't ..."."""
    last = before[-1]
    if _story(said.words[start + 1 : start + 2], before):
        return False
    if said.breaks[start] == SOFT or said.words[start] in _NEITHER:
        return True
    if last in ("i", "im", "id", "we", "yo") and len(before) > 1:
        last = before[-2] if not said.breaks[start - 1] else ""
    if last == "if" and before[-2:-1] and before[-2] in _GLAD:
        return True
    if last == "que":
        return before[-2:-1] != ("para",) and (not _AGREED.isdisjoint(before[-4:-1]) or OTHERS.isdisjoint(before))
    return last not in _NO_WILL


def _story(verb: Before, before: Before) -> bool:
    """ "the other guy messaged me and (I said stop)": said to another, then."""
    return bool(verb) and verb[0] in SAY and not PEOPLE.isdisjoint(before) and _second(before) not in PEOPLE


def _second(before: Before) -> str:
    return before[-2] if len(before) > 1 else ""
