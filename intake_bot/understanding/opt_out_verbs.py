"""Spanish verbs of writing to somebody, in the forms that ask ("escriban") and those that tell ("escriben").

The forms are made from the verb, so that a regional one ("no me jeringuen") needs no more than its name.
"""

from __future__ import annotations

_WRITE = """
    escribir escrivir textear textiar texteyar molestar contactar mensajear mensajiar fastidiar joder chingar insistir
    hostigar acosar chatear fregar buscar notificar incomodar atosigar jorobar jeringar cargosear hinchar importunar
    scribir scrivir perturbar enfadar ladillar bombardear saturar mortificar estorbar abrumar encimar
"""
_SEND = "mandar enviar reenviar embiar enbiar avisar"
_TAKE_OFF = "quitar borrar sacar eliminar cancelar desactivar bloquear parar apagar"
_CHANGED = {"fregar": "frieg"}
"""Stems that change where they carry the stress."""
_ENDINGS = {"ar": ("e", "a", "ando", "ara"), "er": ("a", "e", "iendo", "iera"), "ir": ("a", "e", "iendo", "iera")}
"""The vowel of an order, the vowel that tells, "-ing", and the past of a wish."""
_TELLS = ("o", "aron", "ieron", "aba", "aban", "ia", "ian", "ado", "ido", "aste", "iste", "io")
_SOUNDS = {"c": "qu", "g": "gu", "z": "c"}
"""What keeps the sound of a stem before an e."""
_TO_ME = ("me", "nos", "melos", "melas")
_THEM = ("la", "lo", "las", "los")

Forms = dict[str, set[str]]


def _conjugated(verb: str) -> Forms:
    """The forms by use; ``several``: to ustedes, tu, vos or vosotros, ``one``: to usted, ``tells``: ask nothing."""
    plain, ending = verb[:-2], verb[-2:]
    order, tell, ing, past = _ENDINGS[ending]
    asked = _spelt(plain, order)
    changed = _CHANGED.get(verb)
    stems = {asked} | ({_spelt(changed, order)} if changed else set())
    gerund = plain + ing
    return {
        "several": {stem + order + end for stem in stems for end in ("n", "s", "is")},
        "one": {stem + order for stem in stems},
        "to": {verb},
        "to_me": {verb + me for me in _TO_ME},
        "ing": {gerund} | {gerund + me for me in ("me", "nos", "melos", "melas")},
        "past": {plain + past + end for end in ("n", "s", "is")},
        "past_one": {plain + past},
        "tells": {stem + tell + end for stem in (plain, changed or plain) for end in ("", "n", "s", "mos")}
        | {plain + end for end in _TELLS},
    }  # fmt: skip


def _spelt(stem: str, vowel: str) -> str:
    return stem[:-1] + _SOUNDS.get(stem[-1], stem[-1]) if vowel == "e" else stem


def _all(verbs: str) -> Forms:
    found: Forms = {}
    for verb in verbs.split():
        for use, forms in _conjugated(verb).items():
            found.setdefault(use, set()).update(forms)
    return found


def _with_them(verbs: str) -> set[str]:
    """ "quitenmelos", "borrenlo", "sacarlos": away with the texts that were just named."""
    found: set[str] = set()
    for verb in verbs.split():
        forms = _conjugated(verb)
        stems = forms["one"] | {one for one in forms["several"] if one.endswith("n")} | {verb, verb[:-2] + "a"}
        found |= {stem + them for stem in stems for them in _THEM}
        found |= {f"{stem}me{them}" for stem in stems for them in _THEM}
    return found


_WRITING, _SENDING = _all(_WRITE), _all(_SEND)
VERB_CLASSES = {
    "escriban": " ".join(_WRITING["several"] | {"escribn", "scriban"}),
    "escriba": " ".join(_WRITING["one"]),
    "escribir": " ".join(_WRITING["to"] | {"escribirle", "escribirles", "preguntar", "chingando"}),
    "escribirme": " ".join(_WRITING["to_me"]),
    "escribiendo": " ".join(_WRITING["ing"] | _SENDING["ing"] | {"llegando"}),
    "manden": " ".join(_SENDING["several"] | {"lleguen", "mandn"}),
    "mande": " ".join(_SENDING["one"] | {"llegue"}),
    "mandar": " ".join(_SENDING["to"] | _SENDING["to_me"] | _SENDING["ing"] | {"ponerme"}),
    "escribieran": " ".join(_WRITING["past"] | _SENDING["past"] | {"llamaran", "llegaran"}),
    "escribiera": " ".join(_WRITING["past_one"] | _SENDING["past_one"] | {"llegara"}),
    "quitenlos": " ".join(_with_them(_TAKE_OFF)),
}
"""Classes of clauses (opt_out_words), by the form that stands for them."""
TELLING = frozenset((_WRITING["tells"] | _SENDING["tells"] | _WRITING["one"] | _SENDING["one"]) - _WRITING["several"])
"""Forms that tell of texts and ask for nothing, however near they are to those that ask."""
