"""What a reply was read as, for staff: a reading as it is kept (``Chosen(option='me')``) in the field's words."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Mapping

from intake_bot.casework.terms import CHECKS, TERMS
from intake_bot.casework.terms_concerns import CONCERNS
from intake_bot.casework.times import window_text
from intake_bot.engine.windows import Window

_READINGS: Mapping[str, str] = {
    "Chosen": "chose",
    "ChosenSeveral": "chose",
    "NearTie": "may mean",
    "Said": "own words",
    "TimesSaid": "times",
    "TimesUnsure": "a time to be asked again",
    "AmountSaid": "a sum",
    "Command": "command",
    "ChangeSaid": "a new answer to an earlier question",
    "OptOutSaid": "stop: no more texts",
    "OptInSaid": "start: texts again",
    "DangerSaid": "words of danger",
    "StaleTap": "a button of an earlier question",
    "NoWords": "nothing to read",
    "Unclear": "not understood",
    "uninvited_text": "wrote before the first text",
    "poison": "could not be worked on",
}
_COMMANDS: Mapping[str, str] = {
    "menu": "help",
    "who": "asked who this is",
    "person": "asked for a person",
    "language": "change of language",
    "leave": "leave",
    "pause": "pause",
    "erase": "erase everything",
    "go_on": "go on",
    "more": "more on this",
    "carrier_help": "help, which the carrier answered",
    "edited": "changed an earlier text",
}
_BARE = frozenset({"Said", "OptOutSaid", "OptInSaid", "TimesUnsure", "StaleTap", "NoWords", "Unclear"})
"""Readings whose content stands right there in the text, or says nothing to staff."""

Label = Callable[[str, str], str]
"""Step and option -> the words that the person could choose, or "": for questions that save nothing."""


def reading_text(read_as: str, step: str, field_of: Mapping[str, str], label: Label) -> str:
    """``chose: Someone may watch the phone``. ``field_of``: step -> the field that it saves."""
    found = _parsed(read_as)
    if found is None:
        return _READINGS.get(read_as, read_as.replace("_", " "))
    name, given = found
    said = _READINGS.get(name, name)
    if name in _BARE:
        return said
    if name == "ChangeSaid":
        inner = given.get("reading")
        about = str(given.get("step", ""))
        meant = reading_text(inner, about, field_of, label) if isinstance(inner, str) else ""
        return f"{said}: {meant}" if meant else said
    shown = ", ".join(one for one in _values(name, given, step, field_of, label) if one)
    return f"{said}: {shown}" if shown else said


def _values(
    name: str, given: Mapping[str, object], step: str, field_of: Mapping[str, str], label: Label
) -> Iterator[str]:
    match name:
        case "Chosen" | "ChosenSeveral" | "NearTie":
            options = given.get("options") or (given.get("option"),)
            for option in options if isinstance(options, tuple) else ():
                yield option_text(str(option), step, field_of, label)
        case "TimesSaid":
            windows = given.get("windows")
            yield from (window_text(str(one)) for one in windows) if isinstance(windows, tuple) else ()
        case "AmountSaid":
            least, most = given.get("least"), given.get("most")
            yield f"{least}" if least == most else f"{least} or more" if most is None else f"{least} to {most}"
            yield str(given.get("currency") or "")
        case "Command":
            command = str(given.get("name", ""))
            yield _COMMANDS.get(command, command.replace("_", " "))
        case "DangerSaid":
            kind = str(given.get("kind", ""))
            yield CONCERNS.get(kind, kind.replace("_", " "))


def option_text(option: str, step: str, field_of: Mapping[str, str], label: Label) -> str:
    """One option of a question in staff's words, else in those that the person could choose."""
    for term in (TERMS.get(field_of.get(step, "")), CHECKS.get(step)):
        if term is not None and option in term.options:
            return term.options[option]
    return label(step, option) or option.replace("_", " ")


def _parsed(read_as: str) -> tuple[str, Mapping[str, object]] | None:
    """A reading's name and what is in it; None for a plain word. Nothing of it is run."""
    try:
        call = ast.parse(read_as, mode="eval").body
    except (SyntaxError, ValueError):
        return None
    if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Name):
        return None
    return call.func.id, {one.arg: _plain(one.value) for one in call.keywords if one.arg}


def _plain(node: ast.expr) -> object:
    """A value; a window as it is kept, another reading as it was written."""
    if isinstance(node, ast.Tuple):
        return tuple(_plain(one) for one in node.elts)
    if isinstance(node, ast.Call):
        return _window(node) if isinstance(node.func, ast.Name) and node.func.id == "Window" else ast.unparse(node)
    return node.value if isinstance(node, ast.Constant) else None


def _window(call: ast.Call) -> str:
    given = {one.arg: ast.literal_eval(one.value) for one in call.keywords if one.arg}
    return Window(**given).code()
