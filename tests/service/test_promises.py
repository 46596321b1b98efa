"""What someone might try, or what may go wrong by chance: each promise held in one short story."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from intake_bot.casework.case import Party
from intake_bot.engine.conversation import Conversation
from intake_bot.engine.flow import Flow, Outcome
from intake_bot.errors import Refused
from intake_bot.service.receive import take
from intake_bot.service.referrals import amend_party
from intake_bot.service.release import close_case, reply
from intake_bot.service.talks import summary_of
from tests.support.scene import VICTIM_PHONE, Scene, sample_program, sample_referral

CASE, STAFF = "RM-2026-014", "staff@example.org"
NEW_PHONE = "+14155550166"
ANSWERS = ("1", "1", "1", "1", "3 4", "2", "Dana", "1", "1", "1", "1", "1", "1", "1", "1", "2", "2", "skip")
"""From the word to the arrival, on the usual path without Telegram."""
REST = ("3", "no", "skip", "1", "1", "4", "8", "An apology would help", "2", "skip", "skip", "3", "1", "1", "1", "9")
"""From the arrival to the review's end; hopes may be shared."""


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    made = Scene(tmp_path, telegram=False)
    made.refer()
    yield made
    made.close()


def says(scene: Scene, *texts: str) -> str:
    """The victim writes; the last text that came back."""
    for text in texts:
        scene.clock.at += 30
        scene.says(VICTIM_PHONE, "victim", text)
    return scene.last(VICTIM_PHONE).body


def party(scene: Scene) -> Party:
    return scene.party("victim-1")


def talk(scene: Scene) -> Conversation:
    found = scene.house.look(lambda unit: unit.state(party(scene).id)).conversation
    assert found is not None
    return found


def word(scene: Scene) -> str:
    return party(scene).profile.code_words[talk(scene).word]


def tasks(scene: Scene) -> list[str]:
    return [task.kind for task in scene.house.look(lambda unit: unit.tasks(party_id=party(scene).id))]


def in_(scene: Scene) -> None:
    scene.invite("victim-1")
    says(scene, "1")
    says(scene, word(scene))


def agreed(scene: Scene) -> None:
    in_(scene)
    says(scene, *ANSWERS, *REST, "agree")
    assert talk(scene).outcome is Outcome.FINISHED


@pytest.mark.parametrize("trick", [("skip", "go on", "1"), ("STOP", "START"), ("go on",)])
def test_wrong_words_add_up_whatever_is_written_between(scene: Scene, trick: tuple[str, ...]) -> None:
    scene.invite("victim-1")
    says(scene, "1", "apple", "pear", *trick, "plum")
    assert talk(scene).outcome is Outcome.LOCKED


@pytest.mark.parametrize("way", [("leave", "go on"), ("go on",), ("START",), ("person",)])
def test_only_staff_open_a_lock(scene: Scene, way: tuple[str, ...]) -> None:
    scene.invite("victim-1")
    says(scene, "1", "apple", "pear", "plum", *way)
    says(scene, "1", word(scene))
    assert talk(scene).outcome is Outcome.LOCKED


def test_leave_does_not_end_a_pause_for_danger(scene: Scene) -> None:
    in_(scene)
    says(scene, "I want to kill myself", "leave", "go on", "1")
    assert talk(scene).outcome is Outcome.DANGER
    assert "withdrawn" in tasks(scene)


def test_danger_cancels_a_hello_that_waits_for_the_morning(scene: Scene) -> None:
    in_(scene)
    scene.clock.at += 11 * 3600
    scene.resume("victim-1")
    before = len(scene.seen(VICTIM_PHONE))
    says(scene, "I want to kill myself")
    scene.pass_time(20)
    assert [one.direction for one in scene.seen(VICTIM_PHONE)[before:]] == ["out", "in"]


def test_danger_from_a_number_that_said_wrong_person_reaches_staff(scene: Scene) -> None:
    scene.invite("victim-1")
    says(scene, "4", "help he is hitting me")
    assert "safety_concern" in tasks(scene)


def test_danger_from_somebody_not_invited_and_from_a_stranger_reaches_staff(scene: Scene) -> None:
    answer = says(scene, "I want to kill myself")
    assert "988" in answer
    assert "safety_concern" in tasks(scene)
    scene.says("+14155550199", "victim", "I want to kill myself")
    assert "stranger_danger" in [task.kind for task in scene.house.look(lambda unit: unit.tasks())]
    assert scene.last("+14155550199").body == answer


def test_a_strangers_danger_reaches_staff_beside_their_stop_and_nothing_is_sent(scene: Scene) -> None:
    scene.says("+14155550199", "victim", "Stop texting me or I will kill myself tonight")
    assert "stranger_danger" in [task.kind for task in scene.house.look(lambda unit: unit.tasks())]
    assert scene.house.look(lambda unit: unit.next_page()) is not None
    scene.says("+14155550199", "victim", "who are you?")
    assert all(bubble.direction == "out" for bubble in scene.seen("+14155550199"))


@pytest.mark.parametrize("before", [(), ("1",)])
def test_a_stop_beside_a_question_stops_at_the_hello_and_at_the_identity_step(
    scene: Scene, before: tuple[str, ...]
) -> None:
    scene.invite("victim-1")
    says(scene, *before, "Who is this? Stop texting me")
    assert talk(scene).stopped


def test_a_new_number_must_give_the_word_and_the_old_one_gets_nothing(scene: Scene) -> None:
    in_(scene)
    says(scene, "1", "1", "1")
    scene.clock.at += 11 * 3600
    scene.resume("victim-1")  # waits for the morning
    seen = len(scene.seen(VICTIM_PHONE))
    amend_party(scene.house, CASE, "victim-1", {"phone": NEW_PHONE})
    scene.pass_time(20)
    assert len(scene.seen(VICTIM_PHONE)) == seen
    scene.says(NEW_PHONE, "victim", "who are you?")
    assert "word number" in scene.last(NEW_PHONE).body or "good, private moment" in scene.last(NEW_PHONE).body
    assert "to_look_at" in tasks(scene)


def test_changed_words_are_not_shared_by_the_old_permission(scene: Scene) -> None:
    agreed(scene)
    says(scene, "change", "7", "1")
    says(scene, "I moved and hope he never finds me")
    assert talk(scene).step == "hopes_share"
    says(scene, "1")
    records = scene.house.look(lambda unit: unit.records(party(scene).id))
    hopes = [item for item in records[-1].items if item.field == "words.hopes"]
    assert [(item.value, item.sharing) for item in hopes] == [(("I moved and hope he never finds me",), "mediator")]
    ledger = scene.house.look(lambda unit: unit.ledger(party(scene).id))
    shared = [e.kind for e in ledger if (e.payload or {}).get("purpose") == "share:words.hopes"]
    assert shared == ["consent_granted", "consent_withdrawn"]


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("I hope so", "apology"),
        ("no place feels safe", "apology"),
        ("change hopes sharing to may share", "hopes_share"),
    ],
)
def test_an_answer_that_names_an_earlier_question_keeps_its_answer_and_permission(
    scene: Scene, text: str, step: str
) -> None:
    in_(scene)
    says(scene, *ANSWERS, *REST[:11])
    before = talk(scene).answers
    says(scene, text)
    assert (talk(scene).step, talk(scene).pending) == (step, ())
    assert talk(scene).answers == before
    ledger = scene.house.look(lambda unit: unit.ledger(party(scene).id))
    assert [e.kind for e in ledger if (e.payload or {}).get("purpose") == "share:words.hopes"] == ["consent_granted"]


def test_after_leave_the_summary_shows_no_consent_and_shares_nothing(scene: Scene) -> None:
    agreed(scene)
    says(scene, "leave")
    summary = summary_of(scene.house, CASE, "victim-1")
    lines = {line.field: line for section in summary.sections for line in section.lines}
    assert not {"consent.explore", "consent.take_part"} & lines.keys()
    assert lines["words.hopes"].sharing == "mediator"


def test_leave_counts_after_stop_and_says_nothing(scene: Scene) -> None:
    agreed(scene)
    says(scene, "STOP")
    before = len(scene.seen(VICTIM_PHONE))
    says(scene, "leave")
    ledger = scene.house.look(lambda unit: unit.ledger(party(scene).id))
    assert "take_part" in [(e.payload or {}).get("purpose") for e in ledger if e.kind == "consent_withdrawn"]
    assert len(scene.seen(VICTIM_PHONE)) == before + 1


def test_a_start_that_was_sent_before_the_stop_does_not_undo_it(scene: Scene) -> None:
    in_(scene)
    late = scene.network.text(VICTIM_PHONE, "victim", "START")
    says(scene, "please stop texting me")
    scene.take(late)
    assert talk(scene).stopped


def test_a_hello_that_waits_is_not_sent_after_a_newer_question(scene: Scene) -> None:
    in_(scene)
    scene.clock.at += 11 * 3600
    scene.resume("victim-1")
    says(scene, "hello")
    before = len(scene.seen(VICTIM_PHONE))
    scene.pass_time(15)
    assert len(scene.seen(VICTIM_PHONE)) == before


def test_nothing_goes_on_in_a_closed_case_but_stop_and_danger_count(scene: Scene) -> None:
    in_(scene)
    close_case(scene.house, CASE, STAFF)
    assert "Nothing more is asked" in says(scene, "1")
    with pytest.raises(Refused):
        reply(scene.house, CASE, "victim-1", STAFF, "Hi")
    says(scene, "I want to kill myself")
    assert "safety_concern" in tasks(scene)


def test_staff_do_not_text_someone_who_was_silent_left_or_never_agreed_to_texts(scene: Scene) -> None:
    in_(scene)
    with pytest.raises(Refused, match="agreed to be texted"):
        reply(scene.house, CASE, "victim-1", STAFF, "Hi")
    says(scene, "1", "1", "1")
    reply(scene.house, CASE, "victim-1", STAFF, "Hi")
    scene.pass_time(13)
    with pytest.raises(Refused, match="lately"):
        reply(scene.house, CASE, "victim-1", STAFF, "Hi")
    says(scene, "leave")
    with pytest.raises(Refused):
        reply(scene.house, CASE, "victim-1", STAFF, "please reconsider")


def test_a_text_that_was_held_for_hours_is_not_answered_at_night(scene: Scene) -> None:
    scene.invite("victim-1")
    held = scene.network.text(VICTIM_PHONE, "victim", "1")
    scene.clock.at += 14 * 3600  # one in the morning
    before = len(scene.seen(VICTIM_PHONE))
    scene.take(held)
    assert len(scene.seen(VICTIM_PHONE)) == before
    scene.pass_time(9)
    assert len(scene.seen(VICTIM_PHONE)) == before + 1


def late_danger(scene: Scene, *, at_night_after: float) -> None:
    """Words of danger, written late in the evening, that reach us so many seconds later."""
    in_(scene)
    scene.pass_time(9.8)  # ten minutes to nine; nobody is written to after nine
    held = scene.network.text(VICTIM_PHONE, "victim", "I want to kill myself")
    scene.clock.at += at_night_after
    scene.take(held)


@pytest.mark.parametrize("seconds", [1_000, 6 * 3600 - 60])
def test_the_crisis_lines_go_out_at_night_to_whoever_wrote_of_danger_up_to_six_hours_ago(
    scene: Scene, seconds: float
) -> None:
    late_danger(scene, at_night_after=seconds)
    assert "988" in scene.last(VICTIM_PHONE).body


def test_danger_that_was_held_for_longer_is_answered_in_the_morning_and_staff_are_called_at_once(scene: Scene) -> None:
    late_danger(scene, at_night_after=6 * 3600 + 60)
    assert "988" not in scene.last(VICTIM_PHONE).body
    assert [page.due for page, _ in scene.house.look(lambda unit: unit.open_pages())] == [scene.clock.at]
    scene.pass_time(7)
    assert "988" in scene.last(VICTIM_PHONE).body


def test_a_reply_written_before_its_question_arrived_answers_nothing(scene: Scene) -> None:
    in_(scene)
    says(scene, *ANSWERS[:4])
    early = scene.network.text(VICTIM_PHONE, "victim", "1")
    says(scene, "3 4")
    step = talk(scene).step
    scene.take(early)
    assert talk(scene).step == step


# --- two people on one phone -----------------------------------------------------------------


@pytest.fixture
def shared(tmp_path: Path) -> Iterator[Scene]:
    made = Scene(tmp_path, sample_program(), telegram=False)
    made.refer()
    other: dict[str, Any] = sample_referral(case_no="RM-2")
    for at, one in enumerate(other["parties"]):
        one["phone"] = VICTIM_PHONE if one["role"] == "victim" else "+14155550133"
        one["code_words"] = [["candle", "window", "garden"], ["pencil", "copper", "tulip"]][at]
    made.refer(other)
    yield made
    made.close()


def other_talk(scene: Scene) -> Conversation:
    pat = scene.party("victim-1", "RM-2")
    found = scene.house.look(lambda unit: unit.state(pat.id)).conversation
    assert found is not None
    return found


def test_a_reply_to_the_others_hello_is_not_taken_as_ones_own_consent(shared: Scene) -> None:
    in_(shared)
    says(shared, *ANSWERS[:13])
    assert talk(shared).step == "explore"
    shared.clock.at += 60
    shared.invite("victim-1", "RM-2")
    says(shared, "1")
    assert talk(shared).step == "explore"
    assert other_talk(shared).step == "verify"


def test_anyones_own_word_finds_its_owner_and_costs_the_other_no_try(shared: Scene) -> None:
    shared.invite("victim-1")
    shared.clock.at += 60
    shared.invite("victim-1", "RM-2")
    says(shared, "1", "maple", "river", "lantern", "maple")
    assert other_talk(shared).outcome is not Outcome.LOCKED
    assert other_talk(shared).tries == 0


def test_an_unidentified_leave_on_a_shared_phone_withdraws_nobody(shared: Scene) -> None:
    agreed(shared)
    shared.clock.at += 60
    shared.invite("victim-1", "RM-2")
    says(shared, "leave")
    assert talk(shared).outcome is Outcome.FINISHED
    every = [task.kind for task in shared.house.look(lambda unit: unit.tasks())]
    assert "shared_leave" in every


def test_wrong_person_on_a_shared_phone_ends_only_that_talk(shared: Scene) -> None:
    in_(shared)
    shared.clock.at += 60
    shared.invite("victim-1", "RM-2")
    says(shared, "4")
    assert other_talk(shared).outcome is Outcome.WRONG_PERSON
    says(shared, "1")
    assert talk(shared).step == "privacy"


def test_stop_on_a_shared_phone_stops_everybody_there(shared: Scene) -> None:
    in_(shared)
    shared.invite("victim-1", "RM-2")
    says(shared, "STOP")
    assert talk(shared).stopped
    assert other_talk(shared).stopped


SAID = "stop texting me, my husband is going to kill me"


def other_in(scene: Scene) -> None:
    """The second person at that phone is written to, and identified."""
    scene.clock.at += 60
    scene.invite("victim-1", "RM-2")
    says(scene, "1")
    says(scene, scene.party("victim-1", "RM-2").profile.code_words[other_talk(scene).word])
    assert other_talk(scene).verified


def kept_of(scene: Scene, case_no: str) -> str:
    """Everything that is kept of one of the two, as one text."""
    one = scene.party("victim-1", case_no).id
    return scene.house.look(
        lambda unit: repr([*unit.ledger(one), *unit.tasks(party_id=one), *unit.concerns(one), *unit.inbounds(one)])
    )


def stops_in(scene: Scene, case_no: str) -> list[object]:
    """The words of each stop in one's ledger."""
    one = scene.party("victim-1", case_no).id
    entries = scene.house.look(lambda unit: unit.ledger(one))
    return [(entry.payload or {}).get("words") for entry in entries if entry.kind == "opted_out"]


def test_what_is_a_stop_for_the_speaker_is_no_answer_of_the_other_at_that_phone(shared: Scene) -> None:
    in_(shared)
    says(shared, *ANSWERS)
    rest = iter(REST)
    while talk(shared).step != "support":
        says(shared, next(rest))
    other_in(shared)
    before = len(shared.seen(VICTIM_PHONE))
    says(shared, "enough")
    assert talk(shared).stopped
    assert "support" not in talk(shared).answers
    assert other_talk(shared).stopped
    assert (stops_in(shared, CASE), stops_in(shared, "RM-2")) == ([""], ["enough"])
    assert [one.direction for one in shared.seen(VICTIM_PHONE)[before:]] == ["out", "in"]


def test_danger_beside_a_stop_on_a_shared_phone_is_the_speakers_and_no_word_of_it_the_others(shared: Scene) -> None:
    in_(shared)
    other_in(shared)
    says(shared, SAID)
    assert talk(shared).stopped
    assert SAID in kept_of(shared, "RM-2")
    assert "husband" not in kept_of(shared, CASE)
    assert "safety_concern" not in tasks(shared)
    pat = shared.party("victim-1", "RM-2").id
    assert [whose for _, whose in shared.house.look(lambda unit: unit.open_pages())] == [pat]


def test_danger_beside_a_stop_from_nobody_identified_calls_staff_for_each_of_them(shared: Scene) -> None:
    in_(shared)
    shared.clock.at += 60
    shared.invite("victim-1", "RM-2")  # asked last, so their talk is where the words are kept
    says(shared, SAID)
    assert "safety_concern" in tasks(shared)
    assert SAID in kept_of(shared, "RM-2")
    assert "husband" not in kept_of(shared, CASE)
    assert len(shared.house.look(lambda unit: unit.open_pages())) == 2


def test_a_stop_is_confirmed_on_a_shared_phone_though_the_speaker_had_stopped_elsewhere(shared: Scene) -> None:
    in_(shared)
    other_in(shared)
    pat, stopped = shared.party("victim-1", "RM-2").id, replace(other_talk(shared), stopped=True)
    shared.house.act(lambda unit: unit.put_conversation(pat, stopped))
    before = len(shared.seen(VICTIM_PHONE))
    assert talk(shared).stopped != other_talk(shared).stopped
    says(shared, "please stop texting me")
    assert talk(shared).stopped
    assert other_talk(shared).stopped
    assert [one.direction for one in shared.seen(VICTIM_PHONE)[before:]] == ["out", "in"]


def test_a_stop_at_a_step_that_is_gone_is_read_where_the_talk_was_moved_to(
    shared: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    in_(shared)
    other_in(shared)
    here = other_talk(shared).step
    flow = shared.house.flows["victim"]
    monkeypatch.setattr(shared.house, "flows", {**shared.house.flows, "victim": moved_on(flow, here)})
    says(shared, "STOP")
    assert other_talk(shared).stopped
    assert talk(shared).stopped


def moved_on(flow: Flow, gone: str) -> Flow:
    """The next version of a flow, without a step: who stands there is moved to another."""
    steps = {name: step for name, step in flow.steps.items() if name != gone}
    return replace(flow, version=flow.version + 1, steps=steps, moved={**flow.moved, gone: "privacy"})


def test_a_stop_in_two_texts_on_a_shared_phone_stops_everybody_there(shared: Scene) -> None:
    in_(shared)
    other_in(shared)
    says(shared, "I want no")
    shared.clock.at += 1
    shared.says(VICTIM_PHONE, "victim", "more texts from you")
    assert talk(shared).stopped
    assert other_talk(shared).stopped
    assert (stops_in(shared, CASE), stops_in(shared, "RM-2")) == ([""], ["I want no more texts from you"])


def test_a_text_that_waited_past_its_time_becomes_a_task_and_is_never_sent(scene: Scene) -> None:
    in_(scene)
    held = scene.network.text(VICTIM_PHONE, "victim", "1")
    scene.house.act(lambda unit: take(scene.house, unit, held))
    before = len(scene.seen(VICTIM_PHONE))
    scene.pass_time(8)
    assert len(scene.seen(VICTIM_PHONE)) == before
    assert "undeliverable" in tasks(scene)
