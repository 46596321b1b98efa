"""A person's name and relation in one line: "Maria, my sister", "mi hermana María", "Maria (sister)"."""

from __future__ import annotations

import re

from intake_bot.engine.answers import Said
from intake_bot.understanding.clean import fold
from intake_bot.understanding.phrases import word_set

_RELATIONS = word_set("""
    mother mom mum mama father dad papa parent parents stepmother stepmom stepfather stepdad sister brother stepsister
    stepbrother sibling son daughter child wife husband spouse partner girlfriend boyfriend fiance fiancee ex aunt
    auntie uncle cousin niece nephew grandmother grandma granny grandfather grandpa godmother godfather friend neighbor
    neighbour roommate coworker colleague boss teacher coach pastor priest minister rabbi imam counselor therapist
    counsellor advocate lawyer attorney doctor nurse sponsor mentor caseworker guardian caregiver carer interpreter
    madre padre madrastra padrastro hermana hermano hermanastra hermanastro hijo hija esposa esposo marido mujer pareja
    novia novio prometida prometido tia tio prima primo sobrina sobrino abuela abuelo abuelita abuelito madrina padrino
    cunada cunado suegra suegro nuera yerno amiga amigo vecina vecino companera companero jefa jefe maestra maestro
    entrenador profesora profesor pastora sacerdote padrino consejera consejero terapeuta defensora defensor abogada
    abogado doctora enfermera mentora tutora tutor interprete trabajadora trabajador
""")
_MORE_RELATION = word_set("best old older younger big little half step in law social worker mejor mayor menor de del")
_MINE = r"(?:my|mi|our|nuestra|nuestro)"
_LEADS = re.compile(
    rf"(?:it(?:'|’)?s|it is|it will be|she is|he is|es|sera|será|con|with)\s+(?={_MINE}\b|[A-ZÁÉÍÓÚÑ])", re.IGNORECASE
)
_BRACKETS = re.compile(r"([^()]{1,200})\(([^()]{1,100})\)[\s.]*")
_PARTS = re.compile(r"\s*[,;:/]\s*|\s+[-–—]\s+")
_IS_MINE = re.compile(
    rf"(.{{1,120}}?)\s+(?:(?:who is|who(?:'|’)s|is|es|que es|she(?:'|’)s|he(?:'|’)s)\s+)?{_MINE}\s+(.{{1,100}})",
    re.IGNORECASE,
)
_MINE_FIRST = re.compile(rf"{_MINE}\s+(.{{1,200}})", re.IGNORECASE)
_IS = re.compile(r"(?:is|es|se llama|named|called|llamada|llamado)\s+", re.IGNORECASE)


def person(text: str, longest: int) -> Said:
    """Name and relation where the line tells them apart; else the whole line is the name."""
    text = text[:longest].strip(" .!¡")
    text = _LEADS.sub("", text, count=1) if _LEADS.match(text) else text
    name, relation = _bracketed(text) or _listed(text) or _mine_first(text) or _mine_after(text) or (text, "")
    name, relation = name.strip(" .,;:-"), _not_mine(relation).strip(" .,;:-")
    return Said(name or relation or text, relation)


def _bracketed(text: str) -> tuple[str, str] | None:
    match = _BRACKETS.fullmatch(text)
    if match is None:
        return None
    first, second = match[1].strip(), match[2].strip()
    return (second, first) if _is_relation(first) and not _is_relation(second) else (first, second)


def _listed(text: str) -> tuple[str, str] | None:
    """Two parts, one of which is a relation or begins small."""
    parts = _PARTS.split(text, maxsplit=1)
    if len(parts) != 2 or not all(parts):
        return None
    first, second = parts
    if _is_relation(first) and not _is_relation(second):
        return second, first
    if _is_relation(second) or _MINE_FIRST.match(second) or second[0].islower():
        return first, second
    return None


def _mine_first(text: str) -> tuple[str, str] | None:
    """ "my best friend Ana Ruiz": relation words first, the name after them."""
    match = _MINE_FIRST.fullmatch(text)
    if match is None:
        return None
    words = match[1].split()
    count = 0
    while count < len(words) and fold(words[count]).replace(" ", "") in _RELATIONS | _MORE_RELATION | {"inlaw"}:
        count += 1
    name = _IS.sub("", " ".join(words[count:]), count=1) if count else ""
    if not name:
        return None if not count else (" ".join(words), " ".join(words))
    return name, " ".join(words[:count])


def _mine_after(text: str) -> tuple[str, str] | None:
    match = _IS_MINE.fullmatch(text)
    return (match[1], match[2]) if match and _is_relation(match[2]) else None


def _is_relation(part: str) -> bool:
    words = fold(_not_mine(part)).split()
    return any(word in _RELATIONS for word in words[:4])


def _not_mine(part: str) -> str:
    match = _MINE_FIRST.fullmatch(part.strip())
    return match[1] if match else part
