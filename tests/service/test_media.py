"""Whatever is not a text of their own: a kind reply, the question again, and nothing taken as an answer."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from intake_bot.casework.summary_forms import as_text
from intake_bot.channels.phone.model import Bubble
from intake_bot.engine.conversation import Conversation
from intake_bot.service.ports import KeptInbound
from intake_bot.service.receive import Receipt
from intake_bot.service.release import reply
from intake_bot.service.talks import conversation_of, summary_of
from tests.support.scene import VICTIM_PHONE, Scene, sample_referral

CASE, STAFF = "RM-2026-014", "staff@example.org"
HELLO = "good, private moment"
REACTED = "cannot count it as an answer"


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    made = Scene(tmp_path)
    made.refer()
    made.invite("victim-1")
    yield made
    made.close()


def talk(scene: Scene) -> Conversation:
    found = scene.house.look(lambda unit: unit.state(scene.party("victim-1").id)).conversation
    assert found is not None
    return found


def kept(scene: Scene) -> KeptInbound:
    """What was taken in last."""
    found: list[KeptInbound] = list(scene.house.look(lambda unit: unit.inbounds(scene.party("victim-1").id)))
    return found[-1]


def concerns(scene: Scene) -> list[tuple[str, str]]:
    return [(one.kind, one.tier) for one in scene.house.look(lambda unit: unit.concerns())]


def tasks(scene: Scene) -> list[str]:
    return [task.kind for task in scene.house.look(lambda unit: unit.tasks())]


def ours(scene: Scene) -> list[Bubble]:
    return [one for one in scene.seen(VICTIM_PHONE) if one.direction == "in" and not one.carrier]


def says(scene: Scene, text: str, *, media: tuple[str, ...] = ()) -> str:
    scene.clock.at += 30
    scene.says(VICTIM_PHONE, "victim", text, media=media)
    return scene.last(VICTIM_PHONE).body


def moved(scene: Scene) -> None:
    """The talk goes on by Telegram, and she is known there."""
    says(scene, "1")
    token = scene.party("victim-1").profile.telegram_token
    scene.take(scene.network.open_link(VICTIM_PHONE, "victim", token))
    word = scene.party("victim-1").profile.code_words[talk(scene).guest_word]
    scene.says(VICTIM_PHONE, "victim", word, app="telegram")
    assert talk(scene).channel == "telegram"


def react(scene: Scene, emoji: str = "👍") -> None:
    scene.clock.at += 30
    scene.take(scene.network.react(VICTIM_PHONE, "victim", emoji))


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        ("image", "cannot look at pictures"),
        ("video", "cannot watch videos"),
        ("animation", "cannot see stickers"),
        ("voice", "cannot listen to voice notes"),
        ("audio", "cannot listen to voice notes"),
        ("sticker", "cannot see stickers"),
        ("location", "cannot use a map point"),
        ("contact", "cannot use a contact card"),
        ("poll", "cannot take part in polls"),
        ("document", "cannot open files"),
    ],
)
def test_each_kind_has_a_reply_of_its_own_and_the_question_stays_open(scene: Scene, kind: str, said: str) -> None:
    before = talk(scene)
    answer = says(scene, "", media=(kind,))
    assert said in answer
    assert HELLO in answer
    assert (talk(scene).step, talk(scene).misses) == (before.step, 0)
    assert (kept(scene).kind, kept(scene).attachments, kept(scene).text) == ("media", (kind,), "")


def test_words_beside_a_picture_are_read_as_ever_and_staff_see_both(scene: Scene) -> None:
    says(scene, "1", media=("image", "contact"))
    assert talk(scene).step == "verify"
    assert (kept(scene).text, kept(scene).attachments) == ("1", ("image", "contact"))
    line = conversation_of(scene.house, CASE, "victim-1")[-2]
    assert (line.text, line.attachments) == ("1", ("image", "contact"))


def test_the_summary_tells_what_was_sent_with_and_without_words(scene: Scene) -> None:
    says(scene, "", media=("image", "contact"))
    says(scene, "1", media=("voice",))
    told = as_text(summary_of(scene.house, CASE, "victim-1"))
    for said in ("Sent a photo", "Sent a contact card", "Sent a voice note"):
        assert told.count(said) == 1


# --- words that are not their own ---------------------------------------------------------------


@pytest.mark.parametrize("text", ["1", "STOP", "agree", "leave"])
def test_a_forwarded_text_is_nobodys_answer_stop_or_command(scene: Scene, text: str) -> None:
    moved(scene)
    before = talk(scene)
    scene.take(scene.network.forward(VICTIM_PHONE, "victim", text))
    assert "was forwarded" in scene.last(VICTIM_PHONE).body
    after = talk(scene)
    assert (after.step, after.stopped, after.outcome) == (before.step, False, None)
    assert (kept(scene).kind, kept(scene).text) == ("forwarded", text)


def test_danger_in_a_forwarded_text_is_possible_at_most_and_calls_nobody(scene: Scene) -> None:
    moved(scene)
    scene.take(scene.network.forward(VICTIM_PHONE, "victim", "I want to kill myself"))
    assert talk(scene).outcome is None
    assert concerns(scene) == [("self_harm", "possible")]
    assert "quiet_concern" in tasks(scene)
    assert not scene.house.look(lambda unit: unit.open_pages())


def test_an_edited_text_is_no_new_answer_but_danger_in_it_is_danger_now(scene: Scene) -> None:
    moved(scene)
    scene.says(VICTIM_PHONE, "victim", "hello", app="telegram")
    sent = [one.id for one in scene.seen(VICTIM_PHONE) if one.app == "telegram" and one.direction == "out"][-1]
    step = talk(scene).step
    scene.take(scene.network.edit(VICTIM_PHONE, "victim", sent, "1"))
    assert "changed text" in scene.last(VICTIM_PHONE).body
    assert talk(scene).step == step
    scene.take(scene.network.edit(VICTIM_PHONE, "victim", sent, "I want to kill myself"))
    assert ("self_harm", "clear") in concerns(scene)
    assert scene.house.look(lambda unit: unit.open_pages())


# --- reactions ----------------------------------------------------------------------------------


def test_a_reaction_is_answered_once_for_each_question_and_asks_nothing_again(scene: Scene) -> None:
    moved(scene)
    before, seen = talk(scene), len(ours(scene))
    react(scene)
    assert REACTED in scene.last(VICTIM_PHONE).body
    assert len(ours(scene)) == seen + 1
    assert (talk(scene).question, talk(scene).step, talk(scene).heard_at) == (
        before.question,
        before.step,
        before.heard_at,
    )
    react(scene, "❤")
    react(scene, "🔥")
    assert len(ours(scene)) == seen + 1
    assert [line.text for line in conversation_of(scene.house, CASE, "victim-1") if line.kind == "reaction"] == [
        "👍",
        "❤",
        "🔥",
    ]
    scene.says(VICTIM_PHONE, "victim", "next", app="telegram")
    react(scene)
    assert len(ours(scene)) == seen + 3


def test_a_thumb_under_a_consent_is_no_consent(scene: Scene) -> None:
    moved(scene)
    for _ in range(2):
        scene.says(VICTIM_PHONE, "victim", "next", app="telegram")
    assert talk(scene).step == "texting"
    ledger = len(scene.house.look(lambda unit: unit.ledger(scene.party("victim-1").id)))
    react(scene)
    assert talk(scene).step == "texting"
    assert len(scene.house.look(lambda unit: unit.ledger(scene.party("victim-1").id))) == ledger


def test_a_reaction_does_not_take_an_answer_from_its_buttons(scene: Scene) -> None:
    moved(scene)
    asked = [one for one in ours(scene) if one.buttons][-1]
    react(scene)
    scene.take(scene.network.tap(VICTIM_PHONE, "victim", asked.id, "next"))
    assert talk(scene).step == "privacy"


def test_a_reaction_is_left_alone_where_nothing_is_asked(scene: Scene) -> None:
    moved(scene)
    scene.says(VICTIM_PHONE, "victim", "leave", app="telegram")
    seen = len(ours(scene))
    react(scene)
    assert len(ours(scene)) == seen
    scene.says(VICTIM_PHONE, "victim", "STOP", app="telegram")
    seen = len(ours(scene))
    react(scene)
    assert len(ours(scene)) == seen
    assert talk(scene).stopped


def test_a_reaction_after_a_silence_opens_nothing_and_shows_nobody(scene: Scene) -> None:
    moved(scene)
    seen = len(ours(scene))
    scene.clock.at += 13 * 3600
    react(scene)
    assert len(ours(scene)) == seen


def test_a_reaction_to_what_staff_wrote_is_not_told_that_it_is_no_answer(scene: Scene) -> None:
    moved(scene)
    for said in ("next", "next", "1"):
        scene.says(VICTIM_PHONE, "victim", said, app="telegram")
    reply(scene.house, CASE, "victim-1", STAFF, "See you on Tuesday.")
    scene.deliver()
    seen = len(ours(scene))
    react(scene)
    assert len(ours(scene)) == seen


def test_a_reaction_of_a_stranger_or_of_somebody_not_invited_is_ignored(scene: Scene) -> None:
    stranger = scene.network.react("+14155550199", "victim", "👍")
    assert scene.take(stranger) is Receipt.IGNORED
    uninvited = sample_referral(case_no="RM-2")
    for at, party in enumerate(uninvited["parties"]):
        party["phone"] = f"+1415555013{at}"
    scene.refer(uninvited)
    waiting = tasks(scene)
    assert scene.says("+14155550130", "victim", "Liked “Hello”") is Receipt.IGNORED
    assert tasks(scene) == waiting


@pytest.mark.parametrize(
    "text", ["Liked “{}”", "Le gustó “{}”", "👍 to “{}”", "Questioned “I want to kill myself, STOP texting me {}”"]
)
def test_our_own_words_quoted_under_a_heart_are_no_stop_and_no_danger(scene: Scene, text: str) -> None:
    hello = scene.last(VICTIM_PHONE).body
    assert "STOP" in hello
    answer = says(scene, text.format(hello))
    assert REACTED in answer
    assert HELLO not in answer
    assert (talk(scene).stopped, talk(scene).step, concerns(scene)) == (False, "safe_now", [])


def test_a_heart_that_is_taken_back_by_sms_is_ignored(scene: Scene) -> None:
    seen = len(ours(scene))
    assert scene.says(VICTIM_PHONE, "victim", "Removed a heart from “Hello”") is Receipt.IGNORED
    assert len(ours(scene)) == seen
