"""A wish to erase in any order of words: a word of doing away, what we keep, and that it is the writer's own.

"Whatever you wrote down about me, shred it" and "tire a la basura todas mis respuestas" share no clause, but each
sentence holds those three and nothing that makes it a story, one single answer or somebody else's.
"""

from __future__ import annotations

from intake_bot.understanding.clauses import HARD, Spoken
from intake_bot.understanding.opt_out_people import NOT, PEOPLE
from intake_bot.understanding.phrases import word_set

_OTHERS = PEOPLE - {"familia", "family", "todos"}

_AWAY = word_set("""
    delete deleted erase erased wipe wiped destroy destroyed shred shredded trash trashed purge purged scrub scrubbed
    discard discarded expunge expunged
    borren borra borrar borrenlo borrelo borralo eliminen elimine elimina eliminar eliminenlo eliminelo eliminalo
    eliminenlas borrenlas borrenlos eliminenlos destruyan destruya destruir destruyanlo boten bote botar desechen
    desaparezcan desaparezca limpien limpie borrarlo eliminarlo borraran eliminaran borrarme
""")
_THROWN = word_set("throw toss burn dump remove clear tire tiren tirar quemen queme saquen saque quiten quite")
"""The same only with "out", "all", "basura", or out of our files."""
_SO = word_set("out away all everything basura todo todas todos toda files file records archivos expediente")
_KEPT = word_set("""
    data info information answers responses file files saved datos informacion respuestas expediente archivo archivos
    registros
""")
_OURS_ONLY = word_set("""
    record records history account profile statements story historial registro cuenta everything whatever all todo
""")
"""Kept by us only where "you" or what the writer told is named too: "clear my record" is a wish for the court."""
_US = word_set("""
    you u yall your ur ustedes sus su tienen tengan les typed wrote said told texted answered shared sent escribi conte
    dije puse mande conteste
""")
_MINE = word_set("my mine me i our ive mi mis mio mia mios mias conte dije puse escribi mande conteste nuestro nuestra")
_TOLD = word_set("""
    he she they him his her their did didnt was were had used deleting last tuesday if when after cuando si lunes martes
    anterior ultima ultimo primera segunda first second other phone facebook instagram photos fotos foto pictures
    picture video videos court corte insurance mind wish slate clean limpio hands school work police policia bank
""")
"""With these it is a story, a condition, one single answer, or what others keep."""
_DOERS = word_set("i ive we he she they it se yo no don dont")
"""Right before the word of doing away: they tell what was done."""
_PASSIVE = word_set("deleted erased wiped destroyed shredded trashed purged scrubbed discarded expunged")
_WORDS = _AWAY | _THROWN
_LONGEST = 28


def erasing(said: Spoken) -> bool:
    """True where one sentence asks that what we keep of the writer be gone."""
    if _WORDS.isdisjoint(said.words):
        return False
    first = 0
    for at in range(1, len(said.breaks)):
        if said.breaks[at] == HARD:
            if at - first <= _LONGEST and _asks(said.words[first:at]):
                return True
            first = at
    return False


def _asks(words: tuple[str, ...]) -> bool:
    kept = not _KEPT.isdisjoint(words) or not (_OURS_ONLY.isdisjoint(words) or _US.isdisjoint(words))
    if not kept or _MINE.isdisjoint(words) or not (_TOLD | _OTHERS).isdisjoint(words):
        return False
    loose = not _SO.isdisjoint(words)
    return any(_away(words, at) for at, word in enumerate(words) if word in _AWAY or (loose and word in _THROWN))


def _away(words: tuple[str, ...], at: int) -> bool:
    """Neither denied nor told: "don't delete my answers", "I deleted my account"."""
    before = words[max(0, at - 2) : at]
    if not NOT.isdisjoint(before):
        return False
    if words[at] in _PASSIVE:
        return not {"want", "like", "need"}.isdisjoint(words)
    return not before or before[-1] not in _DOERS
