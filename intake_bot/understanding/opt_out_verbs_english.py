"""English verbs of writing to somebody: as an order ("text"), going on ("texting") and as what is done ("texted").

The forms are made from the verb, so that one more ("don't bombard me") needs no more than its name.
"""

from __future__ import annotations

_WRITE = """
    text txt tex message msg dm contact email bother disturb pester spam harass hassle notify annoy nag hound
    badger buzz ping bug bombard solicit inbox
"""
_DOUBLED = {"bug", "nag", "spam"}
"""Verbs whose last letter is doubled before an ending."""
_ODD = {
    "write": "write rite email wright",
    "going": """
        writing writin writting reaching reminding mailing massaging texring txtng textinng textting txxting
        harrassing harrasing messageing messagin msgin mesaging txing texing txtin texin
    """,
    "done": "reached messaged txted msged harrassed",
}
_INTO_I = {"notify": "notifi"}


def _forms() -> tuple[set[str], set[str], set[str]]:
    plain, going, done = set(_ODD["write"].split()), set(_ODD["going"].split()), set(_ODD["done"].split())
    for verb in _WRITE.split():
        stem = verb + verb[-1] if verb in _DOUBLED else verb.removesuffix("e")
        plain.add(verb)
        going |= {stem + "ing", stem + "in"}
        done.add(_INTO_I.get(verb, stem) + "ed")
    return plain, going, done


_PLAIN, _GOING, _DONE = _forms()
ENGLISH_VERB_CLASSES = {"write": " ".join(_PLAIN), "contg": " ".join(_GOING), "texted": " ".join(_DONE)}
"""Classes of clauses (opt_out_words), by the form that stands for them."""
