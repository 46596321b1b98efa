"""What is heard in any text, whatever was asked: no more texts, clear danger, texts again; and what is none of them."""

from __future__ import annotations

from dataclasses import dataclass

from intake_bot.engine.answers import Chosen, DangerSaid, OptInSaid, OptOutSaid, Understood
from intake_bot.understanding.asking_leave import asked_leave
from intake_bot.understanding.choices import choice
from intake_bot.understanding.clean import LONGEST
from intake_bot.understanding.commands import command
from intake_bot.understanding.menu import Menu
from intake_bot.understanding.opt_out import opt_in, opt_out
from intake_bot.understanding.opt_out_beside import keyword_apart, only_asked_about
from intake_bot.understanding.questions import Index, looks_asked, search


@dataclass(frozen=True, slots=True)
class Heard:
    """A text as it is heard for what is urgent: cleaned, folded, and its sentences."""

    text: str
    folded: str
    parts: list[str]


def urgent_in(said: Heard, found: DangerSaid | None, menu: Menu | None, answers: Index | None) -> Understood | None:
    """What is heard in any text, whatever was asked: no more texts, clear danger, texts again."""
    clear = found is not None and found.tier == "clear"
    tier = _stop(said, menu, answers, clear=clear)
    if tier is not None:
        return Understood(OptOutSaid(by_carrier=False, tier=tier), found)
    if found is not None and clear:
        return Understood(found)
    return Understood(OptInSaid(), found) if opt_in(said.folded) else None


def _stop(said: Heard, menu: Menu | None, answers: Index | None, *, clear: bool) -> str | None:
    """How plainly no more texts are asked for, and meant: ``clear`` beside clear danger."""
    text, folded = said.text, said.folded
    tier = opt_out(text, folded)
    if tier == "keyword":
        return tier
    if len(said.parts) > 1 and keyword_apart(said.parts, danger=clear) and (menu is None or folded not in menu.names):
        return "phrase"
    if tier == "ambiguous" and (clear or answers_here(text, folded, menu) or _steers(folded)):
        return None  # "I don't want to be here anymore" is danger before it is a stop; "no need" is the answer
    if tier is None or answers is None or not looks_asked(text) or not (found := search(text, answers)).sure:
        return tier  # and "can I opt out?" has an approved answer
    return None if only_asked_about(said.parts, found.topics[0], answers) else tier


def answers_here(text: str, folded: str, menu: Menu | None) -> bool:
    """What may be a stop and may be the answer ("no need", "enough") is the answer where one is asked for."""
    if menu is None or len(text) > LONGEST:
        return False
    if folded in menu.names or menu.strict:
        return folded in menu.names
    return isinstance(choice(text, folded, menu), Chosen) or asked_leave(text, menu, many=False) is not None


def _steers(folded: str) -> bool:
    """A plain command ("skip this") is never a stop."""
    found = command(folded, free=True)
    return found is not None and found.name not in ("leave", "pause", "erase")
