"""What was said and what came of it: one party's talk, and the summary of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from intake_bot.casework.case import Case, Party
from intake_bot.casework.code_words import folded
from intake_bot.casework.consents import CONSENT_KINDS
from intake_bot.casework.gates import is_erased
from intake_bot.casework.summary import Happening, Reply, Summary, build_summary
from intake_bot.casework.terms_readings import reading_text
from intake_bot.engine.flow import Ask
from intake_bot.errors import Refused
from intake_bot.service.find import find
from intake_bot.service.house import House
from intake_bot.service.ports import KeptInbound, Unit


@dataclass(frozen=True, slots=True)
class TalkLine:
    """One text of a talk. ``ours``: sent by us, with its ``state``; else received, with how it was read."""

    at: float
    ours: bool
    text: str
    channel: str
    state: str = ""
    purpose: str = ""
    reply: int | None = None
    read_as: str = ""
    read_text: str = ""
    """The same for staff: options in the field's words."""
    buttons: tuple[str, ...] = ()
    kind: str = "text"
    """What was received (Inbound.kind): a text, a forwarded one, an opened link."""
    attachments: tuple[str, ...] = ()
    """What came along, by kind (Inbound.attachments)."""


def conversation_of(house: House, case_no: str, party_key: str) -> tuple[TalkLine, ...]:
    """What was said, in order of time."""

    def work(unit: Unit) -> tuple[TalkLine, ...]:
        party = find(unit, case_no, party_key).party
        worded = _worded(house, unit, party)
        heard = [
            TalkLine(
                one.received_at,
                False,
                one.text,
                one.address.channel,
                reply=one.id,
                read_as=one.read_as,
                read_text=worded(one.read_as, one.step),
                kind=one.kind,
                attachments=one.attachments,
            )
            for one in unit.inbounds(party.id)
        ]
        said = [
            TalkLine(
                max(one.created_at, one.not_before),
                True,
                one.body,
                one.address.channel,
                one.state,
                one.purpose,
                buttons=tuple(button.words for button in one.buttons),
            )
            for one in unit.outbox(party.id)
        ]
        return tuple(sorted((*heard, *said), key=lambda line: (line.at, line.ours)))

    return house.look(work)


def texts_gone_at(house: House, case_no: str, party_key: str) -> float | None:
    """When this person's texts were removed last; None: they were not."""
    return house.look(lambda unit: unit.state(find(unit, case_no, party_key).party.id).texts_gone_at)


def kept_replies(house: House, case_no: str, party_key: str) -> frozenset[int]:
    """The replies that can be read where they were written: a link to any other would lead nowhere."""
    return house.look(lambda unit: frozenset(one.id for one in unit.inbounds(find(unit, case_no, party_key).party.id)))


def _worded(house: House, unit: Unit, party: Party) -> Callable[[str, str], str]:
    """How a reading at a step is said to staff, who read English where the program has it."""
    talk = unit.state(party.id).conversation
    flow = house.flow(talk.flow, talk.version) if talk else house.flows[party.role.value]
    fields = {step: found.saves for step, found in flow.steps.items() if isinstance(found, Ask) and found.saves}
    catalogs = house.words.catalogs
    catalog = catalogs.get("en") or next(iter(catalogs.values()))

    def label(step: str, option: str) -> str:
        found = catalog.find(f"{flow.id}.{step}")
        return found[1].options.get(option, "") if found else ""

    return lambda read_as, step: reading_text(read_as, step, fields, label)


def labels_of(house: House, case_no: str, party_key: str) -> Mapping[int, str]:
    """Entry of the ledger -> the words of the option that was chosen, where the reply itself does not say them: a
    consent by ``1`` reads as the line that stood beside the 1."""

    def work(unit: Unit) -> Mapping[int, str]:
        party = find(unit, case_no, party_key).party
        chosen = {one.id: found["option"] for one in unit.inbounds(party.id) if (found := _CHOSEN.match(one.read_as))}
        labels: dict[int, str] = {}
        for entry in unit.ledger(party.id):
            payload = entry.payload
            if payload is None or entry.kind not in CONSENT_KINDS:
                continue
            option = chosen.get(int(str(payload.get("reply") or 0)), "")
            label = _label(house, party, payload, option)
            if label and folded(label) != folded(str(payload.get("words", ""))):
                labels[entry.seq] = label
        return labels

    return house.look(work)


_CHOSEN = re.compile(r"Chosen\(option='(?P<option>\w+)'")


def _label(house: House, party: Party, payload: Mapping[str, object], option: str) -> str:
    catalog = house.words.catalogs.get(str(payload.get("language", "")))
    found = catalog.find(f"{party.role.value}.{payload.get('step')}") if catalog and option else None
    return found[1].options.get(option, "") if found else ""


def summary_of(house: House, case_no: str, party_key: str) -> Summary:
    """One party's intake summary as it stands."""

    def work(unit: Unit) -> Summary:
        found = find(unit, case_no, party_key)
        return summary_in(house, unit, found.case, found.party)

    return house.look(work)


def summary_in(house: House, unit: Unit, case: Case, party: Party) -> Summary:
    """The same inside an open transaction. Reads this party's own things only."""
    if is_erased(party):
        raise Refused(f"Everything about {party.key} of case {case.case_no} was erased.")
    state = unit.state(party.id)
    talk = state.conversation
    flow = house.flow(talk.flow, talk.version) if talk else house.flows[party.role.value]
    inbounds = unit.inbounds(party.id)
    return build_summary(
        case,
        party,
        flow,
        talk,
        made_at=house.clock.now(),
        records=sorted(unit.records(party.id), key=lambda record: record.version),
        ledger=unit.ledger(party.id),
        concerns=unit.concerns(party.id),
        events=_happenings(unit, party.id, inbounds),
        replies=_replies(house, flow.id, inbounds),
        invited_at=state.invited_at,
        texts_removed_at=state.texts_gone_at,
    )


def _happenings(unit: Unit, party_id: int, inbounds: Iterable[KeptInbound]) -> list[Happening]:
    """Events in order of time, with a line for what was sent along with words: of that the talk made no event."""
    told = [Happening(one.name, one.at, one.detail, one.reply) for one in unit.events(party_id)]
    known = {(one.reply, one.detail) for one in told if one.name == "media_received"}
    along = [
        Happening("media_received", one.received_at, sent, one.id)
        for one in inbounds
        for sent in dict.fromkeys(one.attachments)
        if (one.id, sent) not in known
    ]
    return sorted((*told, *along), key=lambda one: one.at)


def _replies(house: House, flow: str, inbounds: Iterable[KeptInbound]) -> Mapping[int, Reply]:
    return {
        one.id: Reply(one.id, one.received_at, one.text, one.address.channel, _literal(house, flow, one))
        for one in inbounds
    }


def _literal(house: House, flow: str, inbound: KeptInbound) -> bool:
    """A tap, numbers, or exactly an option's words: then nothing was inferred in reading it."""
    text = inbound.text.strip()
    if inbound.kind == "tap" or not any(c.isalpha() for c in text):
        return True
    said = folded(text).strip(" .!,")
    for catalog in house.words.catalogs.values():
        found = catalog.find(f"{flow}.{inbound.step}")
        options = found[1].options if found else {}
        if said in {folded(words).strip(" .!,") for words in options.values()}:
            return True
    return False
