"""The simulated phones behave as the carrier and Telegram do."""

from __future__ import annotations

import asyncio
import itertools
import threading
from dataclasses import dataclass

import pytest

from intake_bot.channels.phone import Bubble, PhoneNetwork
from intake_bot.channels.phone.carrier import HELP, STARTED, STOPPED
from intake_bot.errors import NotFound
from intake_bot.service.ports import Accepted, Button, Rejected, Tap, TryLater, Unsure
from tests.channels.conftest import outgoing

NUMBER = "+12025550199"
CHAT = "12025550199"


@dataclass
class Hand:
    """A clock that stands still until it is moved."""

    at: float = 1000.0

    def now(self) -> float:
        return self.at


@pytest.fixture
def clock() -> Hand:
    return Hand()


@pytest.fixture
def network(clock: Hand) -> PhoneNetwork:
    serial = itertools.count(1)
    return PhoneNetwork(clock, lambda: str(next(serial)))


def screen(network: PhoneNetwork, app: str = "sms", line: str = "victim") -> list[tuple[str, str]]:
    return [(bubble.direction, bubble.body) for bubble in network.add(NUMBER).thread(app, line)]


async def test_a_dialogue_shows_on_the_phone_in_order(network: PhoneNetwork, clock: Hand) -> None:
    sms = network.transport("sms")
    assert isinstance(await sms.send(outgoing("Hello")), Accepted)
    clock.at = 1005.0
    inbound = network.text(NUMBER, "victim", "Hi\0")
    assert (inbound.text, inbound.address.value, inbound.received_at) == ("Hi", NUMBER, 1005.0)
    assert screen(network) == [("in", "Hello"), ("out", "Hi")]
    assert screen(network, line="offender") == []


def test_every_act_has_an_id_of_its_own(network: PhoneNetwork) -> None:
    ids = {network.text(NUMBER, "victim", "same").provider_id for _ in range(10)}
    assert len(ids) == 10


def test_ids_of_two_networks_never_clash(clock: Hand) -> None:
    one, two = (PhoneNetwork(clock).text(NUMBER, "victim", "a").provider_id for _ in range(2))
    assert one != two


@pytest.mark.parametrize("word", ["STOP", "quit", " Cancel ", "REVOKE"])
async def test_after_stop_the_carrier_answers_and_refuses_our_texts(network: PhoneNetwork, word: str) -> None:
    inbound = network.text(NUMBER, "victim", word)
    assert inbound.carrier_keyword == "stop"
    assert screen(network)[-1] == ("in", STOPPED)
    assert await network.transport("sms").send(outgoing()) == Rejected("opted_out")
    assert isinstance(await network.transport("sms").send(outgoing(line="offender")), Accepted)


async def test_stop_in_other_words_is_left_to_the_bot(network: PhoneNetwork) -> None:
    assert network.text(NUMBER, "victim", "please stop").carrier_keyword == ""
    assert isinstance(await network.transport("sms").send(outgoing()), Accepted)


@pytest.mark.parametrize(("word", "keyword"), [("START", "start"), ("unstop", "start"), ("Yes", "")])
async def test_a_stopped_person_comes_back_with_a_word_of_the_carrier(
    network: PhoneNetwork, word: str, keyword: str
) -> None:
    network.text(NUMBER, "victim", "STOP")
    inbound = network.text(NUMBER, "victim", word)
    assert inbound.carrier_keyword == keyword
    assert screen(network)[-1] == ("in", STARTED)
    assert isinstance(await network.transport("sms").send(outgoing()), Accepted)


def test_yes_of_someone_who_is_not_stopped_is_only_a_word(network: PhoneNetwork) -> None:
    network.text(NUMBER, "victim", "YES")
    assert screen(network) == [("out", "YES")]


def test_help_is_answered_by_the_carrier_and_a_second_stop_by_nobody(network: PhoneNetwork) -> None:
    assert network.text(NUMBER, "victim", "help").carrier_keyword == "help"
    network.text(NUMBER, "victim", "STOP")
    network.text(NUMBER, "victim", "STOP")
    assert [body for direction, body in screen(network) if direction == "in"] == [HELP, STOPPED]


def test_a_picture_alone_is_media(network: PhoneNetwork) -> None:
    inbound = network.text(NUMBER, "victim", "", attachments=("image",))
    assert (inbound.kind, inbound.attachments) == ("media", ("image",))


async def test_a_bot_cannot_write_before_its_link_was_opened(network: PhoneNetwork) -> None:
    telegram = network.transport("telegram")
    network.add(NUMBER)
    out = outgoing(channel="telegram", to=CHAT)
    assert await telegram.send(out) == Rejected("bad_address")
    inbound = network.open_link(NUMBER, "victim", "t0ken")
    assert (inbound.kind, inbound.token, inbound.address.value) == ("start", "t0ken", CHAT)
    assert isinstance(await telegram.send(out), Accepted)


async def test_a_button_is_tapped_once_and_its_wait_is_ended(network: PhoneNetwork) -> None:
    network.open_link(NUMBER, "victim")
    telegram = network.transport("telegram")
    buttons = (Button("I agree", "agree"), Button("No", "no"))
    await telegram.send(outgoing("?", channel="telegram", to=CHAT, buttons=buttons, question=4))
    bubble = network.add(NUMBER).thread("telegram", "victim")[-1]
    assert bubble.buttons == buttons
    inbound = network.tap(NUMBER, "victim", bubble.id, "agree")
    assert inbound.tap == Tap(4, "agree", "I agree", 41, bubble.id)
    assert network.unanswered == {inbound.mark}
    await telegram.answer_tap(inbound)
    assert network.unanswered == set()
    with pytest.raises(NotFound):
        network.tap(NUMBER, "victim", bubble.id, "other")
    with pytest.raises(NotFound):
        network.tap(NUMBER, "victim", "nothing", "agree")


async def test_texts_show_no_buttons(network: PhoneNetwork) -> None:
    await network.transport("sms").send(outgoing(buttons=(Button("a", "a"),)))
    assert network.add(NUMBER).bubbles[0].buttons == ()


async def test_a_blocked_bot_is_refused_until_it_is_unblocked(network: PhoneNetwork) -> None:
    network.open_link(NUMBER, "victim")
    out = outgoing(channel="telegram", to=CHAT)
    assert network.block(NUMBER, "victim").kind == "blocked"
    assert await network.transport("telegram").send(out) == Rejected("blocked")
    assert network.block(NUMBER, "victim", blocked=False).kind == "unblocked"
    assert isinstance(await network.transport("telegram").send(out), Accepted)


def test_a_shared_contact_vouches_for_the_number(network: PhoneNetwork) -> None:
    inbound = network.share_contact(NUMBER, "victim")
    assert (inbound.kind, inbound.phone) == ("contact", NUMBER)


def test_a_sent_chat_text_can_be_edited(network: PhoneNetwork) -> None:
    sent = network.text(NUMBER, "victim", "yes", app="telegram")
    edited = network.edit(NUMBER, "victim", sent.provider_id, "no")
    assert (edited.kind, edited.text) == ("edited", "no")
    assert edited.provider_id != sent.provider_id
    assert screen(network, "telegram") == [("out", "no")]
    with pytest.raises(NotFound):
        network.edit(NUMBER, "victim", "nothing", "no")


async def test_the_carrier_knows_what_it_took_and_telegram_cannot_say(network: PhoneNetwork) -> None:
    sms, telegram = network.transport("sms"), network.transport("telegram")
    verdict = await sms.send(outgoing())
    assert await sms.was_sent(outgoing(), 0.0) == verdict
    assert isinstance(await sms.was_sent(outgoing(outbox_id=9), 0.0), TryLater)
    assert await telegram.was_sent(outgoing(channel="telegram"), 0.0) == Unsure("cannot_say")


async def test_texts_whose_delivery_to_us_was_lost_can_be_listed(network: PhoneNetwork, clock: Hand) -> None:
    network.text(NUMBER, "victim", "old")
    network.text(NUMBER, "victim", "chat", app="telegram")
    clock.at = 2000.0
    lost = network.text(NUMBER, "victim", "STOP")
    assert await network.transport("sms").missed(1500.0) == [lost]
    assert await network.transport("telegram").missed(0.0) == ()


async def test_redaction_clears_the_providers_copy(network: PhoneNetwork, clock: Hand) -> None:
    inbound = network.text(NUMBER, "victim", "my address")
    assert await network.transport("sms").redact(inbound.provider_id)
    assert await network.transport("sms").missed(0.0) == []
    chat = network.text(NUMBER, "victim", "gone soon", app="telegram")
    late = network.text(NUMBER, "victim", "stays", app="telegram")
    assert await network.transport("telegram").redact(chat.provider_id)
    clock.at += 49 * 3600
    assert not await network.transport("telegram").redact(late.provider_id)
    assert screen(network, "telegram") == [("out", "stays")]


async def test_faults_can_be_scripted(network: PhoneNetwork) -> None:
    sms = network.transport("sms")
    network.script("sms", TryLater(3.0, "busy"))
    network.script("sms", Unsure("timeout"), delivered=True)
    assert await sms.send(outgoing("a", outbox_id=1)) == TryLater(3.0, "busy")
    assert await sms.send(outgoing("b", outbox_id=2)) == Unsure("timeout")
    assert screen(network) == [("in", "b")]
    assert isinstance(await sms.was_sent(outgoing("b", outbox_id=2), 0.0), Accepted)


async def test_a_text_to_a_number_that_nobody_has_yet_makes_a_phone(network: PhoneNetwork) -> None:
    await network.transport("sms").send(outgoing(to="+12025550111"))
    assert [phone.number for phone in network.phones()] == ["+12025550111"]
    assert await network.transport("sms").send(outgoing(to="555")) == Rejected("bad_address")


async def test_earlier_texts_and_choices_can_be_seeded_once(network: PhoneNetwork) -> None:
    texts = [Bubble("b", "sms", "victim", "out", 2.0, "two"), Bubble("a", "sms", "victim", "in", 1.0, "one")]
    for _ in range(2):
        network.seed(NUMBER, texts, stopped=["victim"], started=["victim"], blocked=["offender"])
    assert screen(network) == [("in", "one"), ("out", "two")]
    assert await network.transport("sms").send(outgoing()) == Rejected("opted_out")
    assert isinstance(await network.transport("telegram").send(outgoing(channel="telegram", to=CHAT)), Accepted)


def test_a_phone_needs_a_full_number(network: PhoneNetwork) -> None:
    with pytest.raises(NotFound):
        network.add("555-0199")


async def test_onlookers_are_woken_by_changes_of_any_thread(network: PhoneNetwork) -> None:
    version = network.watch.version
    assert await network.watch.after(version, 0.01) == version
    waiting = asyncio.create_task(network.watch.after(version, 5))
    await asyncio.sleep(0)
    thread = threading.Thread(target=network.text, args=(NUMBER, "victim", "hi"))
    thread.start()
    assert await waiting > version
    thread.join()
    assert await network.watch.after(version) > version


def test_callbacks_hear_of_changes_until_they_unsubscribe(network: PhoneNetwork) -> None:
    heard: list[int] = []
    end = network.watch.subscribe(lambda: heard.append(1))
    network.text(NUMBER, "victim", "hi")
    assert heard
    end()
    end()
    heard.clear()
    network.text(NUMBER, "victim", "hi")
    assert heard == []


def test_many_threads_lose_no_text(network: PhoneNetwork) -> None:
    def write() -> None:
        for number in range(50):
            network.text(NUMBER, "victim", str(number))

    threads = [threading.Thread(target=write) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(screen(network)) == 200


def test_a_forwarded_text_and_a_reaction_come_as_telegram_brings_them(network: PhoneNetwork) -> None:
    forwarded = network.forward(NUMBER, "victim", "AGREE")
    reacted = network.react(NUMBER, "victim", "👍")
    assert [(one.kind, one.text, one.address.channel) for one in (forwarded, reacted)] == [
        ("forwarded", "AGREE", "telegram"),
        ("reaction", "👍", "telegram"),
    ]


def test_a_reaction_by_text_is_one_and_one_taken_back_is_nothing(network: PhoneNetwork) -> None:
    assert network.text(NUMBER, "victim", "Loved “Hello”").kind == "reaction"
    assert network.text(NUMBER, "victim", "Removed a heart from “Hello”").kind == "unknown"
    assert network.text(NUMBER, "victim", "Loved “Hello”", app="telegram").kind == "text"
