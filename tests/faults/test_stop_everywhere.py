"""STOP, wherever someone stands and however they say it: at most one more text, and then nothing, ever."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from intake_bot.errors import Refused
from intake_bot.service.ports import TryLater
from intake_bot.service.release import invite, reply, resume, seen
from tests.faults.talks import CASE, heard, owed, scene_at, talk, talk_or_none, walk
from tests.support.scene import VICTIM_PHONE, Scene, sample_referral

BY_CARRIER, IN_WORDS = "STOP", "please stop texting me"
KIM = "kim@example.org"


def at_night(home: Path) -> Scene:
    """Invited at eleven in the evening: the hello waits for the morning."""
    scene = Scene(home)
    scene.refer()
    scene.clock.at += 12 * 3600
    scene.invite("victim-1")
    assert heard(scene) == []
    return scene


def busy_carrier(home: Path) -> Scene:
    """The hello was refused for now, and waits for its next try."""
    scene = Scene(home)
    scene.refer()
    scene.network.script("sms", TryLater(600, "busy"))
    scene.invite("victim-1")
    assert heard(scene) == []
    return scene


def later(home: Path) -> Scene:
    """Dana asked for tomorrow."""
    scene = scene_at(home, "safe_now")
    for text in ("later", "3"):
        scene.says(VICTIM_PHONE, "victim", text)
    assert talk(scene).outcome == "waiting"
    assert [one.purpose for one in owed(scene) if one.state == "ready"] == ["scheduled"]
    return scene


def not_now(home: Path) -> Scene:
    """Dana asked for next month."""
    scene = scene_at(home, "explore")
    for text in ("4", "1"):
        scene.says(VICTIM_PHONE, "victim", text)
    assert talk(scene).outcome == "not_now"
    assert [one.purpose for one in owed(scene) if one.state == "ready"] == ["scheduled"]
    return scene


def danger(home: Path) -> Scene:
    """Paused, and staff have seen it and wait for the morning to write again."""
    scene = scene_at(home, "hopes")
    scene.says(VICTIM_PHONE, "victim", "I want to kill myself")
    assert talk(scene).outcome == "danger"
    for concern in scene.house.look(lambda unit: unit.concerns()):
        seen(scene.house, concern.id, KIM)
    scene.clock.at += 12 * 3600
    scene.resume("victim-1")
    assert [one.purpose for one in owed(scene) if one.state == "ready"] == ["released"]
    return scene


def staff_wrote(home: Path) -> Scene:
    """A text of staff's own waits for the morning."""
    scene = scene_at(home, "hopes")
    scene.clock.at += 11 * 3600
    reply(scene.house, CASE, "victim-1", KIM, "Hello, this is Kim.")
    assert [one.purpose for one in owed(scene) if one.state == "ready"] == ["staff_reply"]
    return scene


def unanswered(home: Path) -> Scene:
    """The answer to Dana's last text has not gone out yet."""
    scene = scene_at(home, "hopes")
    scene.network.script("sms", TryLater(600, "busy"))
    scene.says(VICTIM_PHONE, "victim", "That it ends")
    assert [one.purpose for one in owed(scene) if one.state == "ready"] == ["question"]
    return scene


def finished(home: Path) -> Scene:
    """Everything is agreed."""
    return scene_at(home, "no such step: to the end")


def declined(home: Path) -> Scene:
    """Dana said no."""
    scene = scene_at(home, "explore")
    scene.says(VICTIM_PHONE, "victim", "2")
    return scene


def locked(home: Path) -> Scene:
    """Three wrong words."""
    scene = scene_at(home, "verify")
    for _ in range(3):
        scene.says(VICTIM_PHONE, "victim", "wrong")
    assert talk(scene).outcome == "locked"
    return scene


STATES: list[Callable[[Path], Scene]] = [
    at_night, busy_carrier, later, not_now, danger, staff_wrote, unanswered, finished, declined, locked,
]  # fmt: skip


def try_everything(scene: Scene, app: str = "sms") -> None:
    """The person writes on, staff try, and half a year goes by."""
    for text in ("hello", "1", "AGREE", "GO ON", "repeat", "person", "STOP", "change", "😀"):
        scene.says(VICTIM_PHONE, "victim", text, app=app)
    for act in (resume, invite):
        with pytest.raises(Refused):
            act(scene.house, CASE, "victim-1", KIM)
    with pytest.raises(Refused):
        reply(scene.house, CASE, "victim-1", KIM, "Hello")
    for hours in (1, 12, 24, 24 * 31, 24 * 150):
        scene.pass_time(hours)


def only_a_confirmation(before: int, scene: Scene, *, confirms: bool, app: str = "sms") -> None:
    """What has come since: nothing, or the one confirmation."""
    more = heard(scene, app=app)[before:]
    assert len(more) == (1 if confirms else 0), [one.body for one in more]
    assert not [one for one in owed(scene) if one.state in ("ready", "sending")]


@pytest.mark.parametrize("said", [BY_CARRIER, IN_WORDS])
@pytest.mark.parametrize("state", STATES)
def test_after_stop_nothing_goes_out_any_more(state: Callable[[Path], Scene], said: str, tmp_path: Path) -> None:
    scene = state(tmp_path)
    before = len(heard(scene))
    scene.says(VICTIM_PHONE, "victim", said)
    assert talk(scene).stopped
    assert talk(scene).planned == 0
    only_a_confirmation(before, scene, confirms=said == IN_WORDS)
    try_everything(scene)
    only_a_confirmation(before, scene, confirms=said == IN_WORDS)
    scene.close()


@pytest.mark.parametrize("said", [BY_CARRIER, IN_WORDS, "alto"])
def test_stop_before_any_invitation_keeps_staff_from_inviting(said: str, tmp_path: Path) -> None:
    scene = Scene(tmp_path)
    scene.refer()
    scene.says(VICTIM_PHONE, "victim", said)
    with pytest.raises(Refused, match="asked for no more texts"):
        invite(scene.house, CASE, "victim-1", KIM)
    for hours in (1, 24, 24 * 40):
        scene.pass_time(hours)
    assert heard(scene) == []
    assert talk_or_none(scene) is None
    scene.close()


@pytest.mark.parametrize("said", ["STOP", "please stop texting me", "(blocks the bot)"])
def test_stop_in_telegram_ends_both_channels(said: str, tmp_path: Path) -> None:
    scene = scene_at(tmp_path, "hopes", app="telegram")
    before, texts = len(heard(scene, app="telegram")), len(heard(scene))
    if said.startswith("("):
        scene.take(scene.network.block(VICTIM_PHONE, "victim"))
    else:
        scene.says(VICTIM_PHONE, "victim", said, app="telegram")
    assert talk(scene).stopped
    only_a_confirmation(before, scene, confirms=not said.startswith("("), app="telegram")
    scene.says(VICTIM_PHONE, "victim", "hello")  # by SMS
    try_everything(scene)
    assert len(heard(scene)) == texts
    only_a_confirmation(before, scene, confirms=not said.startswith("("), app="telegram")
    scene.close()


def test_stop_by_text_ends_telegram_too(tmp_path: Path) -> None:
    scene = scene_at(tmp_path, "hopes", app="telegram")
    before = len(heard(scene, app="telegram"))
    scene.says(VICTIM_PHONE, "victim", "STOP")
    assert talk(scene).stopped
    for text in ("hello", "1"):
        scene.says(VICTIM_PHONE, "victim", text, app="telegram")
    scene.pass_time(24 * 40)
    assert len(heard(scene, app="telegram")) == before
    scene.close()


def two_cases(home: Path) -> Scene:
    """One phone serves the victim of two cases; both wait for tomorrow's text."""
    scene = Scene(home)
    scene.refer()
    second: dict[str, Any] = sample_referral(case_no="RM-2")
    second["parties"][0]["code_words"] = ["copper", "violin", "meadow"]
    second["parties"][1]["phone"] = "+14155550019"
    scene.refer(second)
    for case_no in (CASE, "RM-2"):
        scene.invite("victim-1", case_no)
        for text in ("later", "3"):
            scene.says(VICTIM_PHONE, "victim", text)
        assert talk(scene, case_no=case_no).outcome == "waiting", case_no
    return scene


@pytest.mark.parametrize("said", [BY_CARRIER, IN_WORDS])
def test_stop_from_a_phone_of_two_cases_ends_both_with_one_confirmation(said: str, tmp_path: Path) -> None:
    scene = two_cases(tmp_path)
    before = len(heard(scene))
    scene.says(VICTIM_PHONE, "victim", said)
    assert talk(scene).stopped
    assert talk(scene, case_no="RM-2").stopped
    only_a_confirmation(before, scene, confirms=said == IN_WORDS)
    assert not [one for one in owed(scene, case_no="RM-2") if one.state == "ready"]
    try_everything(scene)
    with pytest.raises(Refused):
        resume(scene.house, "RM-2", "victim-1", KIM)
    only_a_confirmation(before, scene, confirms=said == IN_WORDS)
    scene.close()


def test_the_other_side_of_the_case_hears_nothing_of_it_and_goes_on(tmp_path: Path) -> None:
    scene = scene_at(tmp_path, "hopes")
    scene.invite("offender-1")
    scene.says(VICTIM_PHONE, "victim", "STOP")
    walk(scene, "texting", "offender")
    assert talk(scene, "offender-1").step == "texting"
    scene.close()


def test_start_alone_takes_it_up_again_at_the_identity_check(tmp_path: Path) -> None:
    scene = scene_at(tmp_path, "hopes")
    scene.says(VICTIM_PHONE, "victim", "STOP")
    before = len(heard(scene))
    scene.says(VICTIM_PHONE, "victim", "START")
    assert not talk(scene).stopped
    assert (talk(scene).step, talk(scene).resume, talk(scene).verified) == ("verify", "hopes", False)
    assert len(heard(scene)) == before + 1
    scene.close()
