"""Staff change a case's notes: sealed like the case, on record with who, when and what stood before."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from intake_bot.errors import NotFound, Refused
from intake_bot.service.case_notes import LONGEST, amend_notes, mark_of
from intake_bot.service.erasure import erase
from intake_bot.service.views import case_view
from tests.support.scene import Scene, sample_referral

KIM, CASE = "kim@example.org", "RM-2026-014"


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    made = Scene(tmp_path, telegram=False)
    made.refer(sample_referral(notes="Asked for by the school."))
    yield made
    made.close()


def test_the_new_notes_stand_and_the_old_ones_are_on_record(scene: Scene) -> None:
    amend_notes(scene.house, CASE, KIM, " Room 4 is taken in May.\n")
    view = case_view(scene.house, CASE)
    assert view.case.notes == "Room 4 is taken in May."
    (kept,) = view.releases
    assert (kept.kind, kept.staff, kept.at, kept.note) == ("notes", KIM, scene.clock.at, "Asked for by the school.")


def test_they_may_be_emptied_and_the_same_again_leaves_no_record(scene: Scene) -> None:
    amend_notes(scene.house, CASE, KIM, "Asked for by the school.")
    assert case_view(scene.house, CASE).releases == ()
    amend_notes(scene.house, CASE, KIM, " ")
    assert case_view(scene.house, CASE).case.notes == ""


def test_nobody_writes_over_what_somebody_else_wrote_meanwhile(scene: Scene) -> None:
    before = mark_of(case_view(scene.house, CASE).case.notes)
    amend_notes(scene.house, CASE, "lee@example.org", "Lee was faster.")
    with pytest.raises(Refused, match="meanwhile"):
        amend_notes(scene.house, CASE, KIM, "Kim was slower.", before=before)
    assert case_view(scene.house, CASE).case.notes == "Lee was faster."


@pytest.mark.parametrize("text", ["x" * (LONGEST + 1), "hidden \u202e turn"])
def test_what_a_referral_may_not_hold_is_refused_here_too(scene: Scene, text: str) -> None:
    with pytest.raises(Refused):
        amend_notes(scene.house, CASE, KIM, text)


def test_a_case_that_is_none_has_no_notes(scene: Scene) -> None:
    with pytest.raises(NotFound):
        amend_notes(scene.house, "RM-0", KIM, "x")


def test_neither_stands_readable_in_the_database_and_both_go_with_the_last_person(scene: Scene) -> None:
    amend_notes(scene.house, CASE, KIM, "Room 4 is taken in May.")
    kept = (scene.home / "intake.sqlite3").read_bytes()
    assert b"Room 4" not in kept
    assert b"school" not in kept
    for key in ("victim-1", "offender-1"):
        erase(scene.house, CASE, key, KIM, "asked for it")
    view = case_view(scene.house, CASE)
    assert view.case.notes == ""
    assert [one.note for one in view.releases if one.kind == "notes"] == [""]
