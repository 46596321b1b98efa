"""Two short texts in a row are read as one, where together they say more than each by itself.

A stop or a danger split over two texts ("I want to", then "die") counts whatever was asked: the words before are
kept for a moment after any text. An answer in two halves ("Maria", then "my sister") counts where ours to the first
has not reached the provider: it waits a quiet second in the outbox, while its commit does not. Then the talk is taken
back to where it stood, and both are read together.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from intake_bot.casework.case import Party
from intake_bot.engine.answers import (
    Chosen,
    ChosenSeveral,
    DangerSaid,
    NearTie,
    OptOutSaid,
    Said,
    TimesSaid,
    TimesUnsure,
    Unclear,
    Understood,
)
from intake_bot.engine.beside import SECOND_WITHIN, before_last
from intake_bot.engine.conversation import Conversation, Last
from intake_bot.engine.flow import Flow
from intake_bot.service.concerns import CLEAR
from intake_bot.service.house import House
from intake_bot.service.ports import Inbound
from intake_bot.service.reading import answers_for, key_of, read_alone, read_reply
from intake_bot.understanding.clean import fold
from intake_bot.understanding.phrases import word_set
from intake_bot.understanding.questions import asked

ANSWERS = (Said, TimesSaid, Chosen, ChosenSeveral, NearTie)
MAY_BE_HALF = (*ANSWERS, TimesUnsure, Unclear)
"""A stop, danger, a command or a button is never half of an answer."""
_BY_ITSELF = word_set("""
    ok okay k kk thanks thank you thx ty next great good perfect cool so much very bye
    gracias muchas muy amable vale bueno listo siguiente perfecto
""")
"""A text of nothing but these is polite, or wants to go on: no half of anything."""
_POLITE = _BY_ITSELF | word_set("""
    hi hello hey hola buenas hm hmm hmmm um umm uh er mm mmm
""")
"""A text of nothing but these says neither yes nor no to anything."""
_BEGINNINGS = word_set("""
    i id im would wouldnt not dont do want wanna to the a an my and or but with for of if because that rather prefer
    quiero quisiera gustaria preferiria que de el la los las un una mi y o pero con para porque
    hm hmm hmmm um umm uh er mm mmm see think este pues ver
""")
"""Last words after which something must follow; or somebody only thinks aloud ("hmm", "let me see", "a ver")."""


@dataclass(frozen=True, slots=True)
class Whole:
    """What one turn answers: this text, or it and the one before; and where the talk stands for it."""

    conversation: Conversation
    text: str
    said: Understood
    accepted: bool
    """The open question had been accepted by the provider before."""
    quote: str = ""
    """Both texts, where only a concern was read in them."""


def together(house: House, party: Party, flow: Flow, inbound: Inbound, alone: Whole) -> Whole:
    """This text and the one before as one, where that is meant; else this one by itself."""
    last = alone.conversation.last
    if last is None or last.step not in flow.steps or not _in_a_row(last, inbound):
        return alone
    if _all_of(last.text, _BY_ITSELF) or _all_of(inbound.text, _BY_ITSELF):
        return alone
    text = f"{last.text.rstrip()} {inbound.text.strip()}"
    before = before_last(alone.conversation)
    said = _read_as(house, party, flow, before, inbound, text)
    row = (*last.earlier, last.text)
    over = " ".join(one.strip() for one in (*row, inbound.text))
    heard = _read_as(house, party, flow, before, inbound, over) if last.earlier else said
    new = _weighty(heard) - _weighty(alone.said)
    if new:  # seldom, and only then is it worth reading the texts before once more
        new -= _weighty(read_alone(house, replace(inbound, text=" ".join(row), carrier_keyword="")))
    steps_back = last.goes_on and not alone.accepted and _stands(alone.conversation)
    if any(_urgent(one) for one in new):
        stand = before if steps_back else alone.conversation
        return Whole(stand, over, _weightiest(alone.said, heard), alone.accepted)
    if steps_back and _answers(last, said) and not _stands_alone(house, flow, inbound, alone.said):
        concern = said.concern or alone.said.concern or heard.concern
        return Whole(before, text, replace(said, concern=concern), True, over if concern in new else "")
    if new and alone.said.concern is None and not isinstance(alone.said.reading, DangerSaid):
        return replace(alone, said=replace(alone.said, concern=heard.concern), quote=over)
    return alone


def polite(text: str) -> bool:
    """An OK, a thanks, a greeting, or only thinking aloud."""
    return _all_of(text, _POLITE)


def unfinished(text: str) -> bool:
    """A bare beginning ("I would"): what it means, only the next words can say."""
    written, words = text.rstrip(), fold(text).split()
    ended = written.endswith((".", "!", "?")) and not written.endswith("..")
    return not ended and bool(words) and words[-1] in _BEGINNINGS


def _in_a_row(last: Last, inbound: Inbound) -> bool:
    """Both typed, at the same place, one right after the other."""
    if inbound.kind != "text" or inbound.tap is not None or last.address != key_of(inbound.address):
        return False
    return 0 <= inbound.received_at - last.at <= SECOND_WITHIN


def _read_as(house: House, party: Party, flow: Flow, before: Conversation, inbound: Inbound, text: str) -> Understood:
    """Several texts read as one. Of a danger only what a pattern finds counts: the model has learned from texts that
    were written as one, and guesses wrongly at two that were glued together."""
    said = read_reply(house, party, flow, before, replace(inbound, text=text, carrier_keyword=""))
    return replace(said, concern=None) if said.concern is not None and said.concern.guessed else said


def _all_of(text: str, words: frozenset[str]) -> bool:
    found = fold(text).split()
    return bool(found) and words.issuperset(found)


def _stands(conversation: Conversation) -> bool:
    """Nothing came between: no staff, no end, no stop."""
    between = conversation.staff_wrote or conversation.stopped or conversation.outcome is not None
    return conversation.verified and not between


def _weighty(said: Understood) -> frozenset[OptOutSaid | DangerSaid]:
    """The stop and the danger in a text."""
    reading = said.reading if isinstance(said.reading, OptOutSaid | DangerSaid) else None
    return frozenset(one for one in (reading, said.concern) if one is not None)


def _urgent(found: OptOutSaid | DangerSaid) -> bool:
    return isinstance(found, OptOutSaid) or found.tier == CLEAR


def _weightiest(alone: Understood, said: Understood) -> Understood:
    """Both readings in one: a stop stays a stop (by the carrier, if it was), and no danger in either is lost."""
    reading = next((one.reading for one in (alone, said) if isinstance(one.reading, OptOutSaid)), said.reading)
    dangers = [one for one in (*_ordered(said), *_ordered(alone)) if one != reading]
    clear = [one for one in dangers if one.tier == CLEAR]
    concern = next(iter((*clear, *dangers)), None)
    return Understood(reading, None if isinstance(reading, DangerSaid) else concern)


def _ordered(said: Understood) -> list[DangerSaid]:
    return [one for one in (said.reading, said.concern) if isinstance(one, DangerSaid)]


def _answers(last: Last, said: Understood) -> bool:
    """Both together answer; or the first only began, and cannot stand without the second."""
    return isinstance(said.reading, ANSWERS) or (unfinished(last.text) and isinstance(said.reading, Unclear))


def _stands_alone(house: House, flow: Flow, inbound: Inbound, alone: Understood) -> bool:
    """A command, a thanks, an OK, or a question to us for sure: no half."""
    if not isinstance(alone.reading, MAY_BE_HALF) or (alone.asked is not None and alone.asked.sure):
        return True
    found = asked(inbound.text, answers_for(house, flow))
    return found is not None and found.sure
