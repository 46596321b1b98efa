"""The wall: nothing sent to one side, nor its timing, depends on the other side.

Pairs of cases that differ only on the other side (who they are, what they answer, when, whether they are in
danger, stop, decline or were never invited at all) are run against a whole house each; every byte and every
moment of what this side receives must be the same.
"""

import os
import random
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from intake_bot.service.ports import OutboxEntry
from tests.support.scene import OFFENDER_PHONE, START, VICTIM_PHONE, Scene, sample_referral

PAIRS = 200
GROUPS = 10
MINE_TURNS, THEIR_TURNS = 12, 7
ODD = ("BACK", "CHANGE", "SKIP", "PERSON", "LANGUAGE", "REPEAT", "MORE", "asdf qwer", "LEAVE", "GO ON", "STOP", "START")
DANGER = "I want to kill myself"
PHONES = {"victim": VICTIM_PHONE, "offender": OFFENDER_PHONE}


@dataclass(frozen=True)
class Act:
    """Something a side does at a moment, seconds after the start."""

    at: float
    side: str
    seed: int


def acts(side: str, seed: int, turns: int) -> Iterator[Act]:
    """A side's own moments: drawn from its own seed alone."""
    chance = random.Random(seed)
    at = 60.0
    for _ in range(turns):
        at += chance.choice((7.0, 40.0, 600.0, 5 * 3600.0 if chance.random() < 0.2 else 90.0))
        yield Act(at, side, chance.getrandbits(32))


def reply(scene: Scene, side: str, seed: int) -> str:
    """What this side writes: mostly an answer that fits, sometimes anything."""
    chance = random.Random(seed)
    party = scene.party(f"{side}-1")
    conversation = scene.house.look(lambda unit: unit.state(party.id)).conversation
    if chance.random() < 0.2:
        return chance.choice((*ODD, DANGER if side == "other" else "hm"))
    if conversation is not None and conversation.step == "verify":
        return party.profile.code_words[conversation.word]
    return chance.choice(("1", "1", "1", "2", "3", "1 2", "my own words here", "agree"))


def run(home: Path, mine: str, seed: int, other_seed: int) -> list[tuple[Any, ...]]:
    """One case; returns all that this side was sent, and when."""
    theirs = "offender" if mine == "victim" else "victim"
    other = random.Random(other_seed)
    referral = sample_referral(other.choice(("en", "es")) if seed % 2 else "en")
    for party in referral["parties"]:
        if party["role"] == theirs:
            party |= {
                "name": other.choice(("Lee Moss", "Ana Gil", "Jo Park")),
                "language": other.choice(("en", "es")),
                "birth_year": other.choice((1950, 1985, 2000)),
                "code_words": other.choice((["north", "paper", "silver"], ["apple", "carpet", "winter"])),
            }
        else:
            party["language"] = "es" if seed % 3 == 0 else "en"
    scene = Scene(home, seed=seed)
    try:
        scene.refer(referral)
        planned = sorted(
            [*acts("mine", seed, MINE_TURNS), *acts("other", other_seed, THEIR_TURNS)], key=lambda act: act.at
        )
        scene.invite(f"{mine}-1")
        if other.random() < 0.8:
            scene.invite(f"{theirs}-1")
        for act in planned:
            move_to(scene, START + act.at)
            side = mine if act.side == "mine" else theirs
            scene.says(PHONES[side], side, reply(scene, side, act.seed))
        move_to(scene, START + 200 * 3600)
        return received(scene, mine)
    finally:
        scene.close()


def move_to(scene: Scene, moment: float) -> None:
    """Let time pass as a running sender sees it: each text goes out when it is due."""
    while (due := scene.house.look(lambda unit: unit.next_due(scene.clock.at))) is not None and due <= moment:
        scene.clock.at = max(scene.clock.at, due)
        scene.deliver()
    scene.clock.at = moment


def received(scene: Scene, side: str) -> list[tuple[Any, ...]]:
    """Every byte and moment of this side's texts, from the outbox and from the phone's own screen."""
    party = scene.party(f"{side}-1")
    entries: list[OutboxEntry] = list(scene.house.look(lambda unit: unit.outbox(party.id)))
    sent = [
        (
            e.ordinal,
            e.body,
            e.buttons,
            e.purpose,
            e.step,
            e.question,
            e.state,
            e.created_at,
            e.not_before,
            e.accepted_at,
        )
        for e in entries
    ]
    seen = [(b.direction, b.at, b.body, b.buttons) for b in scene.seen(PHONES[side])]
    return [*sorted(sent), *seen]


@pytest.mark.parametrize("group", range(GROUPS))
def test_what_one_side_receives_never_depends_on_the_other(group: int, memory_folder: Path) -> None:
    start = int(os.environ.get("INTAKE_WALL_SEED", random.SystemRandom().randrange(10**6)))
    print(f"INTAKE_WALL_SEED={start}")
    told = 0
    for number in range(group, PAIRS, GROUPS):
        seed = start + number
        mine = ("victim", "offender")[number % 2]
        one = run(fresh(memory_folder, f"{number}-a"), mine, seed, seed * 7 + 1)
        two = run(fresh(memory_folder, f"{number}-b"), mine, seed, seed * 7 + 2)
        assert one == two, f"pair {seed} ({mine}): something crossed"
        told += len(one)
    assert told > 10 * PAIRS / GROUPS, "hardly anything was sent: the pairs prove nothing"


def test_the_comparison_would_see_a_leak(memory_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """If a text named how much the other side wrote, the pairs would differ."""
    import intake_bot.service.keep_turn as keeping

    honest = keeping.values_for

    def leaking(house: Any, party: Any, conversation: Any) -> dict[str, Any]:
        values = honest(house, party, conversation)
        return {**values, "name": f"{values['name']}{leaking.texts}"}  # type: ignore[attr-defined]  # a function that counts on itself

    leaking.texts = 0  # type: ignore[attr-defined]  # a function that counts on itself
    turning = keeping.keep_turn

    def counting(house: Any, unit: Any, flow: Any, state: Any, turn: Any, moment: Any) -> None:
        leaking.texts += flow.id == "offender"  # type: ignore[attr-defined]  # a function that counts on itself
        turning(house, unit, flow, state, turn, moment)

    monkeypatch.setattr(keeping, "values_for", leaking)
    monkeypatch.setattr("intake_bot.service.turns.keep_turn", counting)
    monkeypatch.setattr("intake_bot.messages.render.Words.render", leaky_render())
    one = run(fresh(memory_folder, "a"), "victim", 4, 101)
    two = run(fresh(memory_folder, "b"), "victim", 4, 202)
    assert one != two


def leaky_render() -> Any:
    """The real renderer, with the person's name in front of every text."""
    from intake_bot.messages.render import Text, Words

    honest = Words.render

    def render(self: Words, say: Any, question: Any, **given: Any) -> Text:
        text = honest(self, say, question, **given)
        return Text(f"{given['values'].get('name', '')} {text.body}", text.buttons)

    return render


@pytest.fixture
def memory_folder(tmp_path: Path) -> Iterator[Path]:
    """A folder in memory where the machine has one: 400 houses sync their disks some 50,000 times."""
    shared = Path("/dev/shm")
    folder = Path(tempfile.mkdtemp(prefix="intake-wall-", dir=shared if shared.is_dir() else tmp_path))
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


def fresh(folder: Path, name: str) -> Path:
    """An empty home."""
    home = folder / name
    home.mkdir()
    return home
