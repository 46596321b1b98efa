"""A button answers the question it hangs under, whoever else is served in the same chat."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from intake_bot.channels.phone.model import Bubble
from intake_bot.engine.conversation import Conversation
from intake_bot.service.erasure import erase
from intake_bot.service.ports import Inbound
from tests.support.scene import VICTIM_PHONE, Scene, sample_referral

FIRST, SECOND = "RM-2026-014", "RM-2026-015"
WORDS = ["north", "paper", "silver"]
OWN_WORDS = (
    "supporter_name",
    "must_not",
    "access_words",
    "hopes",
    "worries",
    "questions",
    "losses",
    "name",
    "place_avoid",
)
Who = tuple[str, str]
ONE: Who = ("victim-1", FIRST)


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    made = Scene(tmp_path)
    made.refer()
    yield made
    made.close()


def refer_again(scene: Scene) -> Who:
    """The same person in another case, with another code word."""
    referral: dict[str, Any] = copy.deepcopy(sample_referral(case_no=SECOND))
    referral["parties"][0]["code_words"] = WORDS
    referral["parties"][1]["phone"] = "+14155550077"
    scene.refer(referral)
    return ("victim-1", SECOND)


def talk(scene: Scene, who: Who) -> Conversation:
    party = scene.party(*who)
    found = scene.house.look(lambda unit: unit.state(party.id)).conversation
    assert found is not None
    return found


def kept(scene: Scene, who: Who) -> tuple[Any, ...]:
    """All that a reply may change: where the talk stands, its answers, the ledger."""
    party, now = scene.party(*who), talk(scene, who)
    kinds = tuple(entry.kind for entry in scene.house.look(lambda unit: list(unit.ledger(party.id))))
    return now.step, now.question, dict(now.answers), now.outcome, kinds


def opened(scene: Scene, who: Who) -> None:
    scene.clock.at += 3600
    scene.invite(*who)
    scene.take(scene.network.open_link(VICTIM_PHONE, "victim", scene.party(*who).profile.telegram_token))
    scene.clock.at += 5
    scene.says(VICTIM_PHONE, "victim", word(scene, who), app="telegram")
    scene.clock.at += 5


def word(scene: Scene, who: Who) -> str:
    """The code word that is asked for: by the link's rules, or in the talk."""
    now = talk(scene, who)
    return scene.party(*who).profile.code_words[now.guest_word if now.guest else now.word]


def walk(scene: Scene, who: Who, step: str) -> Bubble:
    """Answer until this step; its question is then the newest text."""
    for _ in range(80):
        now = talk(scene, who)
        if now.step == step:
            return scene.last(VICTIM_PHONE)
        scene.clock.at += 30
        under = scene.last(VICTIM_PHONE)
        if now.step == "review":
            tap(scene, under, "done")
            continue
        said = "skip" if now.step in OWN_WORDS else word(scene, who) if now.step == "verify" else "1"
        scene.says(VICTIM_PHONE, "victim", said, app="telegram")
        scene.pass_time(2 / 3600)
    raise AssertionError(f"stuck at {talk(scene, who).step}")


def tap(scene: Scene, bubble: Bubble, option: str) -> None:
    scene.clock.at += 30
    scene.take(scene.network.tap(VICTIM_PHONE, "victim", bubble.id, option))


def old(inbound: Inbound, *, under: str | None = None) -> Inbound:
    """As a button made before texts were named would bring it."""
    assert inbound.tap is not None
    under = inbound.tap.under if under is None else under
    return replace(inbound, tap=replace(inbound.tap, outbox_id=0, under=under))


@pytest.mark.parametrize(("step", "option"), [("explore", "yes"), ("take_part", "agree")])
def test_a_consent_is_of_the_one_under_whose_question_the_button_hangs(scene: Scene, step: str, option: str) -> None:
    two = refer_again(scene)
    opened(scene, ONE)
    mine = walk(scene, ONE, step)
    opened(scene, two)
    theirs = walk(scene, two, step)
    assert mine.question == theirs.question
    before = kept(scene, two)
    tap(scene, mine, option)
    assert kept(scene, two) == before
    assert kept(scene, ONE)[4][-1] != "released"
    assert talk(scene, ONE).step != step
    after = kept(scene, ONE)
    tap(scene, theirs, option)
    assert talk(scene, two).step != step
    assert kept(scene, ONE) == after


def test_an_answer_that_was_kept_is_changed_for_its_own_party_only(scene: Scene) -> None:
    two = refer_again(scene)
    opened(scene, ONE)
    walk(scene, ONE, "take_part")
    earlier = next(
        one for one in scene.seen(VICTIM_PHONE) if any(button.option == "decide_there" for button in one.buttons)
    )
    opened(scene, two)
    walk(scene, two, "take_part")
    before, was = kept(scene, two), talk(scene, ONE).answers["speaking_order"].value
    tap(scene, earlier, "decide_there")
    assert kept(scene, two) == before
    assert talk(scene, ONE).answers["speaking_order"].value != was


def test_two_people_of_one_case_in_one_chat_answer_by_their_own_buttons(tmp_path: Path) -> None:
    scene = Scene(tmp_path)
    referral: dict[str, Any] = copy.deepcopy(sample_referral())
    referral["parties"].append({**referral["parties"][0], "name": "Lee Reyes", "code_words": WORDS})
    scene.refer(referral)
    two = ("victim-2", FIRST)
    opened(scene, ONE)
    mine = walk(scene, ONE, "explore")
    opened(scene, two)
    walk(scene, two, "explore")
    before = kept(scene, two)
    tap(scene, mine, "yes")
    assert (kept(scene, two), talk(scene, ONE).step) == (before, "form")
    scene.close()


@pytest.mark.parametrize("made_before", [False, True])
def test_a_button_of_an_erased_case_answers_nothing(scene: Scene, made_before: bool) -> None:
    opened(scene, ONE)
    gone = walk(scene, ONE, "explore")
    erase(scene.house, FIRST, "victim-1", "staff@example.org")
    two = refer_again(scene)
    opened(scene, two)
    walk(scene, two, "explore")
    before = kept(scene, two)
    inbound = scene.network.tap(VICTIM_PHONE, "victim", gone.id, "yes")
    scene.take(old(inbound) if made_before else inbound)
    assert kept(scene, two)[2:] == before[2:]
    assert talk(scene, two).step == "explore"


def test_a_tap_does_not_pass_the_code_word_by(scene: Scene) -> None:
    two = refer_again(scene)
    opened(scene, ONE)
    mine = walk(scene, ONE, "explore")
    opened(scene, two)
    party, asked = scene.party(*ONE), replace(talk(scene, ONE), verified=False, step="verify")
    scene.house.act(lambda unit: unit.put_conversation(party.id, asked))
    before = kept(scene, two)
    tap(scene, mine, "yes")
    assert (talk(scene, ONE).step, kept(scene, ONE)[2], kept(scene, two)) == ("verify", asked.answers, before)


def test_an_old_button_counts_where_one_party_is_reached_and_its_text_is_known(scene: Scene) -> None:
    opened(scene, ONE)
    mine = walk(scene, ONE, "explore")
    scene.take(old(scene.network.tap(VICTIM_PHONE, "victim", mine.id, "yes"), under="telegram-none"))
    assert talk(scene, ONE).step == "explore"
    scene.take(old(scene.network.tap(VICTIM_PHONE, "victim", mine.id, "yes")))
    assert talk(scene, ONE).step == "explore", "the question was asked anew in between"
    scene.take(old(scene.network.tap(VICTIM_PHONE, "victim", scene.last(VICTIM_PHONE).id, "yes")))
    assert talk(scene, ONE).step == "form"


def test_an_old_button_in_a_chat_of_two_is_stale(scene: Scene) -> None:
    two = refer_again(scene)
    opened(scene, ONE)
    mine = walk(scene, ONE, "explore")
    opened(scene, two)
    walk(scene, two, "explore")
    scene.take(old(scene.network.tap(VICTIM_PHONE, "victim", mine.id, "yes")))
    assert (talk(scene, ONE).step, talk(scene, two).step) == ("explore", "explore")
