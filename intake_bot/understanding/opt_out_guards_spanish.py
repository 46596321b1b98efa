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
    PEOPLE,
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
_ADVISERS = word_set("""
    abogado abogada licenciado licenciada doctor doctora psicologo psicologa terapeuta medico psiquiatra lic consejero
    consejera defensor defensora
""")
"""Who speak for the writer: "my lawyer says you should not text me"."""
_OUR_PEOPLE = word_set("su sus tu tus")
_TELL_THEM = word_set("""
    dile digale diganle digales diles avisele avisale aviseles digan diganles pidale pidanle pidales pidele haga hagan
    haz hagale ordene ordenele ordenenle encarguele recuerdele avisen avisenle informe informele
""")
"""As in "tell your boss that ...": us."""
_MACHINES = word_set("robot bot maquina sistema computadora programa oficina aparato quien quienes")
"""As in "tell the robot that ..."."""
_THEIR_KIN = PEOPLE - word_set("jefe jefa gente todos companeros companero abogado muchachos muchachas")
"""As in "tell your son that he ...": not of the texts."""
_ASKING_US = word_set("""
    pedirles pedirle decirles suplicarles rogarles rogarle solicitarles encargarles exigirles avisarles pedirte favor
""")
_BETTER = word_set("con asi unico solo nomas")
"""As in "con que no me escriban me conformo"."""
_HOPED = word_set("dile diganle digale decirle pedirle dijo espero ojala")
_BLOCKED = (NOT | IF | OTHERS | word_set("ojala quiza no como se lo le les me nos")) - YOU
_THANKFUL = word_set("agradeceria agradezco agradeceriamos rogaria pediria ruego pido solicito")
_MANY = word_set("gente familia todos people")
_PURPOSE = word_set("para espero")
_COUNTED = word_set("ni ningun sin otro no cero mas")
_WHAT = word_set("que si lo el la cuando eso esa ese")
"""After "no me moleste": what is no trouble ("no me moleste que venga")."""
_ARRIVED = word_set("llegado recibido recibi llego mandado enviado tengo tenia quedado leido visto hay")
"""As in "no me ha llegado ni un mensaje": what came, not what should."""


def told_us(before: Before) -> bool:
    """ "les dije que (no me escribieran)"."""
    told = not (TOLD_YOU | _THANKFUL).isdisjoint(before) or not STAFF.isdisjoint(before)
    return before[-1] == "que" and told and (OTHERS - STAFF).isdisjoint(before)


def said_in_spanish(kind: str, said: Spoken, start: int, before: Before) -> str:
    """``phrase`` or ``ambiguous`` where the order is for us."""
    if said.words[start] in _COUNTED and not _ARRIVED.isdisjoint(before[-2:]):
        return ""
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
    if several and last in PEOPLE and not last.endswith("s") and last not in _MANY:
        return "phrase"  # "this is my daughter's phone don't write": one person does not take the plural
    return "" if last in _BLOCKED else "phrase"


def polite(words: Before) -> bool:
    """ "No se molesten (, yo llevo silla)", "no me moleste (que venga)": of trouble, not of texts."""
    no, me, verb, after = (*words, "", "", "", "")[:4]
    if no != "no" or verb[:6] != "molest":
        return False
    return (me in ("se", "te") and after != "en") or (verb == "moleste" and me in ("me", "nos") and after in _WHAT)


def _after_que(several: bool, lead: Before) -> str:
    """ "les dije que no me escriban" is for us; "dile que ...", "para que ...", "espero que ..." are not."""
    if several and lead and lead[-1] in SAY and not _ADVISERS.isdisjoint(lead):
        return "phrase"
    if passed_on(lead):
        return "phrase"
    if several and CALLED.issuperset(lead):
        return "phrase"
    if not OTHERS.isdisjoint(lead):
        return ""
    if several and not _ASKING_US.isdisjoint(lead):
        return "phrase"
    last = lead[-1] if lead else ""
    if last in _BETTER:
        return "phrase"
    told = not TOLD_YOU.isdisjoint(lead) and not (ASKED | SAY).isdisjoint(lead)
    if told or "yale" in lead or not ASKS.isdisjoint(lead[-4:]) or last == "asi" or (last in WANT and several):
        return "phrase"
    return "phrase" if last == "para" and not {"como", "hago", "hacer"}.isdisjoint(lead) else ""


def to_be_told(before: Before) -> bool:
    """ "dile a tu robot que (me deje en paz)"."""
    return before[-1] == "que" and passed_on(before[-9:-1])


def passed_on(lead: Before) -> bool:
    """ "dile a tu jefe (que ...)", "diganle al robot (que ...)": our people or the machine, nobody's kin."""
    ours = not _TELL_THEM.isdisjoint(lead) and not (_OUR_PEOPLE | _MACHINES).isdisjoint(lead)
    return ours and _THEIR_KIN.isdisjoint(lead)


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
