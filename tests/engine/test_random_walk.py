"""Anything a person may do, at any step: no dead end, no text without its rule, no consent unexplained."""

import os
from collections import defaultdict
from dataclasses import replace

import pytest

from intake_bot.engine.advance import advance
from intake_bot.engine.answers import Chosen, Command, OptOutSaid, Reading, Said
from intake_bot.engine.flow import Ask, End, Flow, Outcome, Purpose
from intake_bot.engine.gate import CHANGE_FINISHED
from intake_bot.engine.paths import longest_path
from intake_bot.engine.turn import EVENTS, Phrase
from intake_bot.engine.verify import EXPLAINED_BEFORE
from intake_bot.flows import CURRENT
from tests.support.walker import CODE_WORDS, Walker

WALKS, TURNS = 400, 160
MOST_WALKS = 2400
"""Chance may need this many to have gone everywhere once."""
FEW = 20
"""Times that each consent must have been given, so that its rule was tried."""
FLOWS = list(CURRENT.values())


def by_name(flow: Flow) -> str:
    return flow.id


def may_be_silent(walker: Walker) -> bool:
    """The only turns that send nothing: after a stop, a wrong person, and what the carrier answered."""
    conversation = walker.conversation
    answered_by_carrier = walker.reading == Command("carrier_help")
    return conversation.stopped or conversation.outcome is Outcome.WRONG_PERSON or answered_by_carrier


def unseen(flow: Flow, asked: set[str], left: dict[str, set[str]]) -> list[str]:
    """Steps that no walk has reached, and exits that none has taken."""
    exits = [f"{s} to {e}" for s, f in flow.steps.items() if isinstance(f, Ask) for e in f.exits() - left[s]]
    return sorted(set(flow.steps) - asked) + sorted(exits)


@pytest.mark.parametrize("flow", FLOWS, ids=by_name)
def test_a_walk_reaches_every_step_and_every_exit_and_never_stands_still(flow: Flow) -> None:
    seed = int(os.environ.get("INTAKE_WALK_SEED", "20261122"))
    print(f"seed {seed}")
    asked: set[str] = set()
    left: dict[str, set[str]] = defaultdict(set)
    for number in range(MOST_WALKS):
        if number >= WALKS and not unseen(flow, asked, left):
            break
        walker = Walker(flow, seed + number, telegram=number % 2 == 0, oddness=(0.0, 0.1, 0.3)[number % 3])
        for _ in range(TURNS):
            step_before = walker.conversation.step
            if walker.conversation.outcome in (Outcome.LOCKED, Outcome.WRONG_PERSON) or walker.conversation.stopped:
                break
            turn = walker.step()
            assert all(event.name in EVENTS for event in turn.events), turn.events
            if not turn.say:
                assert may_be_silent(walker), f"seed {walker.seed}: silence at {step_before}"
            if turn.question is not None:
                assert turn.question.number == turn.conversation.question
                assert walker.is_open()
            left[step_before].add(turn.conversation.step)  # at the gate nothing is kept: what counts is where it led
            for event in turn.events:
                if event.name in ("answered", "skipped"):
                    given = turn.conversation.answers[event.step]
                    left[event.step].add(flow.ask(event.step).after(given.key))
            asked.add(turn.conversation.step)
    assert not unseen(flow, asked, left), f"seed {seed}: never {unseen(flow, asked, left)}"


@pytest.mark.parametrize("flow", FLOWS, ids=by_name)
def test_from_wherever_a_walk_has_led_plain_answers_come_to_an_end(flow: Flow) -> None:
    seed = int(os.environ.get("INTAKE_WALK_SEED", "20261122"))
    print(f"seed {seed}")
    for number in range(WALKS // 2):
        walker = Walker(flow, seed + number, oddness=0.4)
        for _ in range(walker.chance.randint(1, TURNS)):
            walker.step()
        if walker.conversation.stopped or not walker.is_open():
            continue
        walker.oddness = 0.0
        turns = 0
        while walker.is_open() and turns <= 12 * longest_path(flow):
            open_question = walker.sensible()
            if open_question in (Chosen("more"), Chosen("back"), Chosen("again"), Chosen("neither")):
                open_question = Chosen("done") if open_question == Chosen("back") else Chosen("next")
                if walker.conversation.detour == "confirm":
                    open_question = Chosen("yes")
            walker.step(open_question)
            turns += 1
        assert not walker.is_open(), f"seed {walker.seed}: still asking at {walker.conversation.step}"


@pytest.mark.parametrize("flow", FLOWS, ids=by_name)
def test_no_consent_is_recorded_before_everything_it_stands_on_was_said_and_understood(flow: Flow) -> None:
    seed = int(os.environ.get("INTAKE_WALK_SEED", "20261122"))
    print(f"seed {seed}")
    granted = dict.fromkeys((step.consent for step in flow.steps.values() if isinstance(step, Ask) and step.consent), 0)
    checks = {s: a for s, a in flow.steps.items() if isinstance(a, Ask) and a.purpose is Purpose.UNDERSTANDING}
    for number in range(MOST_WALKS):
        if number >= WALKS and min(granted.values()) >= FEW:
            break
        walker = Walker(flow, seed + number, oddness=0.05)
        told: set[str] = set()
        for _ in range(TURNS):
            turn = walker.step()
            for act in turn.consents:
                if not act.granted:
                    continue
                granted[act.purpose] += 1
                needed = EXPLAINED_BEFORE[act.purpose.partition(":")[0]]
                assert needed <= told, f"seed {walker.seed}: {act.purpose} without {needed - told}"
                if act.purpose in ("explore", "take_part"):
                    answers = turn.conversation.answers
                    understood = [s for s, a in checks.items() if s in answers and set(answers[s].value) & set(a.right)]
                    assert len(understood) >= 2, f"seed {walker.seed}: {act.purpose} with the check missed"
            for phrase in turn.say:
                found = flow.steps.get(phrase.key.partition(".")[2])
                if isinstance(found, Ask):
                    told |= set(found.explains)
    assert min(granted.values()) >= FEW, f"the walks hardly reached a consent: they prove nothing: {granted}"


@pytest.mark.parametrize("flow", FLOWS, ids=by_name)
def test_stop_leave_and_a_person_work_at_every_step(flow: Flow) -> None:
    for step, found in flow.steps.items():
        if isinstance(found, End):
            continue
        for reading, effect in (
            (OptOutSaid(by_carrier=False), "opted_out"),
            (Command("leave"), "withdrawn"),
            (Command("person"), "person_asked"),
        ):
            walker = Walker(flow, 1)
            walker.last = replace(
                walker.last, conversation=replace(walker.conversation, step=step, verified=True, heard_at=walker.now)
            )
            turn = walker.step(reading)
            assert effect in [event.name for event in turn.events], (step, effect)
            assert turn.say


@pytest.mark.parametrize("flow", FLOWS, ids=by_name)
@pytest.mark.parametrize("detour", ["", "pass_on"])
@pytest.mark.parametrize(
    "reading", [Chosen("next"), Chosen("more"), *map(Command, ("skip", "back", "more")), Said("ok")]
)
def test_no_reply_goes_past_an_explanation_that_was_not_sent(flow: Flow, detour: str, reading: Reading) -> None:
    """Nor under a question of the engine's own, which may have gone out in the explanation's place."""
    for step, found in flow.steps.items():
        if not isinstance(found, Ask) or found.purpose is not Purpose.EXPLANATION:
            continue
        walker = Walker(flow, 1, oddness=0.0)
        here = replace(walker.conversation, step=step, detour=detour, verified=True, heard_at=walker.now)
        turn = advance(flow, here, replace(walker.heard(reading, accepted=bool(detour)), explained=False))
        assert turn.conversation.step == step
        assert turn.say[-1] in (Phrase(f"{flow.id}.{step}"), Phrase(f"common.{detour}"))


def test_free_words_never_choose_a_way() -> None:
    flow = CURRENT["victim"]
    walker = Walker(flow, 1)
    walker.last = replace(
        walker.last,
        conversation=replace(walker.conversation, step="hopes", verified=True, heard_at=walker.now),
    )
    turn = walker.step(Said("skipped"))
    assert turn.conversation.step == "hopes_share"


def test_the_menu_of_a_finished_intake_waits_behind_a_hello_at_a_later_time() -> None:
    """Found by a walk (seed 563349051): CHANGE after a silence, then "later", then that time comes."""
    flow = CURRENT["offender"]
    walker = Walker(flow, 1)
    waiting = replace(
        walker.conversation, step="later", outcome=Outcome.WAITING, resume=CHANGE_FINISHED, question=7, planned=7
    )
    walker.last = replace(walker.last, conversation=waiting)
    walker.step(Chosen("now"))
    assert walker.conversation.step == flow.identity
    walker.step(Said(CODE_WORDS[walker.conversation.word]))
    assert (walker.conversation.outcome, walker.conversation.detour) == (Outcome.FINISHED, "change")
