"""A person opens their own link, or shares their own number, in Telegram: the talk may go on there."""

from __future__ import annotations

from intake_bot.engine.turn import Phrase
from intake_bot.service.house import House
from intake_bot.service.keep_turn import REPLY_LIVES
from intake_bot.service.ports import Address, Inbound, OutboxEntry, PartyState, Unit
from intake_bot.service.turns import keep_only, take_turn


def link_chat(house: House, unit: Unit, inbound: Inbound) -> bool:
    """Tie the chat to the party; False when the token or number is nobody's, or nobody was invited yet."""
    party_id = _party(unit, inbound)
    if party_id is None:
        return False
    state = unit.state(party_id)
    if house.line_of(state.party) != inbound.address.line:
        return False
    unit.put_address(party_id, inbound.address)  # to be asked there; the talk moves only with the right word
    if state.invited_at is None or state.conversation is None:
        if inbound.kind == "start":  # Telegram's Start button is the person's own START in this chat
            unit.set_stopped(inbound.address, False, house.clock.now())
        keep_only(house, unit, state, inbound, "telegram_opened")
        _thank(house, unit, state, inbound)
        return True
    take_turn(house, unit, state, inbound)
    return True


def _thank(house: House, unit: Unit, state: PartyState, inbound: Inbound) -> None:
    """Someone opened the link that staff handed over before staff released the first text: nothing of a case yet."""
    party, now = state.party, house.clock.now()
    if unit.is_stopped(inbound.address):
        return
    text = house.words.render(
        (Phrase("common.telegram_hello"),),
        None,
        language=party.language,
        channel=inbound.address.channel,
        side=party.role.side,
        values={},
    )
    entry = OutboxEntry(house.ids(), party.id, 0, inbound.address, text.body, "reply", now, now, now + REPLY_LIVES)
    unit.put_outbox(entry)


def _party(unit: Unit, inbound: Inbound) -> int | None:
    if inbound.token:
        return unit.party_by_token(inbound.token)
    owners = unit.parties_at(Address("sms", inbound.address.line, inbound.phone))
    return owners[0] if len(owners) == 1 else None
