"""Staff never read an id of the program: options, commands, reasons and notes are said in the field's words."""

import ast
import inspect

import pytest

from intake_bot.casework.tasks import Task
from intake_bot.casework.terms_notes import REFUSALS, note_text
from intake_bot.casework.terms_readings import option_text, reading_text
from intake_bot.channels.sms import status, verdicts
from intake_bot.channels.telegram import transport as telegram_transport
from intake_bot.channels.telegram import verdicts as telegram_verdicts
from intake_bot.engine.answers import (
    AmountSaid,
    ChangeSaid,
    Chosen,
    ChosenSeveral,
    Command,
    DangerSaid,
    NearTie,
    OptOutSaid,
    Said,
    TimesSaid,
    TimesUnsure,
    Unclear,
)
from intake_bot.engine.flow import Ask, End, Outcome
from intake_bot.engine.windows import Window
from intake_bot.flows import CURRENT
from intake_bot.messages.catalog import load_catalogs

CATALOG = load_catalogs(("en",))["en"]


def label(step: str, option: str) -> str:
    found = CATALOG.find(f"victim.{step}") or CATALOG.find(f"offender.{step}")
    return found[1].options.get(option, "") if found else ""


FIELDS = {
    step: found.saves for flow in CURRENT.values() for step, found in flow.steps.items() if isinstance(found, Ask)
}


@pytest.mark.parametrize(
    ("reading", "step", "said"),
    [
        (Chosen("watched"), "shared_phone", "chose: Someone may watch the phone"),
        (Chosen("me", inferred=True), "speaking_order", "chose: This person"),
        (Chosen("can_stop"), "check_stop", "chose: Can stop at any time"),
        (ChosenSeveral(("mobility", "none")), "access", "chose: Getting around, None"),
        (NearTie(("face_to_face", "video")), "form", "may mean: Face to face, By video"),
        (TimesSaid((Window(("thu",), available=False),)), "times", "times: not Thu"),
        (TimesUnsure("two_hours"), "times", "a time to be asked again"),
        (AmountSaid(200, 300, "USD"), "losses", "a sum: 200 to 300, USD"),
        (ChangeSaid("place", Chosen("online")), "hopes", "a new answer to an earlier question: chose: Online"),
        (ChangeSaid("times", Unclear()), "hopes", "a new answer to an earlier question: not understood"),
        (Said('it\'s "fine"', "aunt"), "hopes", "own words"),
        (OptOutSaid(False, "ambiguous"), "hopes", "stop: no more texts"),
        (DangerSaid("fear_of_other_party"), "hopes", "words of danger: Afraid of someone in the case"),
        (Command("go_on"), "hopes", "command: go on"),
    ],
)
def test_a_reading_is_said_in_the_fields_words(reading: object, step: str, said: str) -> None:
    assert reading_text(repr(reading), step, FIELDS, label) == said


@pytest.mark.parametrize("kept", ["", "poison", "uninvited_text", "Chosen(option='a\\x00", "f(g(1))(2)", "Chosen(1)"])
def test_whatever_is_kept_gets_some_words(kept: str) -> None:
    assert "_" not in reading_text(kept, "place", FIELDS, label)


def _has_words(step: str, option: str) -> bool:
    return option_text(option, step, FIELDS, label) != option.replace("_", " ") or bool(label(step, option))


def test_every_option_of_every_question_has_words() -> None:
    bare = []
    for flow in CURRENT.values():
        for step, found in flow.steps.items():
            options = getattr(found.expects, "options", ()) if isinstance(found, Ask) else ()
            bare += [f"{step}.{option}" for option in options if not _has_words(step, option)]
    assert bare == []


@pytest.mark.parametrize(
    ("kind", "note", "said"),
    [
        ("to_look_at", "watched", ("Who sees this phone: Someone may watch the phone", False)),
        ("to_look_at", "ongoing", ("Contact with the other side since then: Ongoing", False)),
        ("to_look_at", "A text was cancelled.", ("A text was cancelled.", False)),
        ("withdrawn", "not identified", ("Nobody had shown who it was.", False)),
        ("not_now", "three_months", ("Asked for a text in three months.", False)),
        ("guest_refused", "telegram", ("By Telegram.", False)),
        ("undeliverable", "landline", ("The number takes no texts.", False)),
        ("message_waiting", "month", ("month", True)),
        ("message_waiting", "", ("", False)),
    ],
)
def test_a_note_is_theirs_in_quotes_or_ours_in_words(kind: str, note: str, said: tuple[str, bool]) -> None:
    assert note_text(Task(1, kind, 0.0, note=note)) == said


def test_every_flag_and_every_end_that_leaves_an_id_has_words() -> None:
    for flow in CURRENT.values():
        for step, found in flow.steps.items():
            if isinstance(found, End) and found.outcome is Outcome.PERSON:
                assert note_text(Task(1, "person_asked", 0.0, note=step))[1] is False, step
            if isinstance(found, Ask):
                for flag in found.flags:
                    assert ": " in note_text(Task(1, "to_look_at", 0.0, note=flag))[0], flag
                leads_to = {flow.steps[after] for after in found.exits() if isinstance(flow.steps[after], End)}
                if any(isinstance(one, End) and one.outcome is Outcome.NOT_NOW for one in leads_to):
                    for wanted in found.returns:
                        assert note_text(Task(1, "not_now", 0.0, note=wanted))[1] is False, wanted


def test_every_reason_of_a_provider_has_words() -> None:
    told = set(status.REASONS.values()) | set(verdicts.REJECTED.values()) | {"expired", "undelivered", "failed"}
    for module in (verdicts, telegram_verdicts, telegram_transport):
        for node in ast.walk(ast.parse(inspect.getsource(module))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Rejected":
                told |= {one.value for one in node.args if isinstance(one, ast.Constant) and isinstance(one.value, str)}
    assert told - REFUSALS.keys() - {"opted_out", "blocked"} == set()
