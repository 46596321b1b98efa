"""A program with facts as long as they come, for measuring texts, and small made-up catalogs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from intake_bot.casework.program import CrisisLine, Program
from intake_bot.messages import Catalog, Entry, load_catalogs

LONG = Program(
    name="Riverside Dialogue",
    sender="Riverside Neighbor Office",
    phone="+1 (555) 010-0199, ext. 12",
    staff_hours={
        "en": "Monday to Friday, 9 am to 5 pm, Thu until 7 pm",
        "es": "lunes a viernes, de 9 a 17 h, jueves hasta las 19 h",
    },
    time_zone="America/Chicago",
    effect={
        "victim": {
            "en": "Taking part does not change what the court decides. The judge hears only if it took place. "
            "Your rights stay the same, and so does any help you get. You can ask us more about this by phone.",
            "es": "Participar no cambia lo que decide el tribunal. El juez solo sabe si se hizo. Sus derechos siguen "
            "igual, y también la ayuda que recibe. Puede preguntarnos más por teléfono cuando quiera.",
        },
        "offender": {
            "en": "If you take part, the judge hears only that it took place. It may or may not change what the judge "
            "decides. If you say no, your case goes on as it would have. Staff can explain this.",
            "es": "Si participa, el juez solo sabe que se hizo. Puede cambiar o no lo que el juez decide. Si dice que "
            "no, su caso sigue como iba a seguir. Nuestro personal puede explicarlo.",
        },
    },
    crisis_lines=(CrisisLine({"en": "call or text", "es": "llame o escriba al"}, "988"),),
)
LANGUAGES = ("en", "es")
BUILT_IN = load_catalogs(LANGUAGES)


def changed(language: str, file: str, key: str, **fields: object) -> dict[str, Catalog]:
    """The built-in catalogs with one entry changed in one language; ``options`` are laid over those there."""
    catalog = BUILT_IN[language]
    table = dict(catalog.files[file])
    entry = table.get(key, Entry())
    if isinstance(options := fields.get("options"), Mapping):
        fields["options"] = {**entry.options, **options}
    table[key] = replace(entry, **fields)  # type: ignore[arg-type]  # any field of it
    return {**BUILT_IN, language: Catalog(language, {**catalog.files, file: table})}


def everywhere(file: str, key: str, **fields: object) -> dict[str, Catalog]:
    """The same change in every language, so that only one rule is broken."""
    return {language: changed(language, file, key, **fields)[language] for language in LANGUAGES}


def without(language: str, file: str, key: str) -> dict[str, Catalog]:
    """The built-in catalogs less one entry."""
    catalog = BUILT_IN[language]
    table = {name: entry for name, entry in catalog.files[file].items() if name != key}
    return {**BUILT_IN, language: Catalog(language, {**catalog.files, file: table})}
