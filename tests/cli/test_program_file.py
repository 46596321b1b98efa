"""program.toml: a broken one says its file, its line and what to do."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_bot.casework.program import ContactOrder, Program, Retention
from intake_bot.errors import SetupError
from intake_bot.program_file import load_program, sample_program, write_default_program
from intake_bot.program_lines import lines_of
from intake_bot.program_template import template
from tests.casework.make import ROOT
from tests.cli.conftest import Run

SAMPLE = template(sample=True)


def line_of(text: str) -> int:
    return next(n for n, line in enumerate(SAMPLE.split("\n"), 1) if text in line)


def test_the_sample_is_a_whole_program() -> None:
    program = sample_program()
    assert program.contact_order is ContactOrder.OFFENDER_FIRST
    assert (program.safe_from, program.safe_until) == (540, 1200)
    assert program.crisis_lines[0].number == "988"
    assert program.retention == Retention()


def test_the_example_in_the_repository_is_the_sample() -> None:
    assert (ROOT / "examples" / "program.toml").read_text(encoding="utf-8") == SAMPLE


def test_what_the_sample_says_of_defaults_is_true() -> None:
    program = sample_program()
    plain = Program(program.name, program.sender, program.phone, program.staff_hours, program.time_zone)
    for name in (
        "languages",
        "contact_order",
        "shared_line",
        "emergency",
        "adult_age",
        "silent_hours",
        "safe_from",
        "sms_accents",
    ):
        assert getattr(program, name) == getattr(plain, name)


def test_accents_are_kept_unless_the_program_folds_them(tmp_path: Path) -> None:
    path = tmp_path / "program.toml"
    for line, chosen in (("", "keep"), ('sms_accents = "keep"', "keep"), ('sms_accents = "fold"', "fold")):
        path.write_text(SAMPLE.replace('sms_accents = "keep"', line), encoding="utf-8")
        assert load_program(path).sms_accents == chosen


@pytest.mark.parametrize(
    ("before", "after", "at", "says"),
    [
        ('sender = "Riverbend"', 'sender = "Riverbend Mediation"', "sender =", "tells what the program does"),
        ('sender = "Riverbend"', 'sendr = "Riverbend"', "sender =", 'Did you mean "sender"?'),
        ('emergency = "911"', 'emergency = "911', "emergency =", "this is not TOML"),
        ('emergency = "911"', "emergency = 911", "emergency =", "in quotes"),
        ("adult_age = 18", "adult_age = 12", "adult_age", "between 16 and 25"),
        ("shared_line = false", 'shared_line = "no"', "shared_line", "true or false"),
        ('from = "09:00"', 'from = "9"', "from =", "hours and minutes"),
        ('until = "20:00"', 'until = "08:00"', "until =", "no text could ever go out"),
        ('languages = ["en", "es"]', 'languages = ["en", "fr"]', "languages =", "must be en or es"),
        ('time_zone = "America/Los_Angeles"', 'time_zone = "Mars"', "time_zone", "no time zone"),
        ('contact_order = "offender_first"', 'contact_order = "x"', "contact_order =", "offender_first"),
        ('sms_accents = "keep"', 'sms_accents = "drop"', "sms_accents =", "must be keep or fold"),
        ('es = "lun-vie 9 a 17"', "", "[staff_hours]", '"es" is missing'),
        ('number = "988"', "", "[[crisis_lines]]", "missing"),
        ('id = "library"', 'id = "office"', 'id = "library"', "two venues"),
        ('id = "library"', 'id = "The Library"', 'id = "library"', "a-z"),
        ("record_days = 1095", "record_days = 0", "record_days", "between 1"),
        ("[retention]", "[retentoin]", "[retention]", 'Did you mean "retention"?'),
    ],
)
def test_a_broken_file_says_the_line(tmp_path: Path, before: str, after: str, at: str, says: str) -> None:
    path = tmp_path / "program.toml"
    path.write_text(SAMPLE.replace(before, after, 1), encoding="utf-8")
    with pytest.raises(SetupError) as caught:
        load_program(path)
    assert says in str(caught.value)
    assert f"{path}, line {line_of(at)}: " in str(caught.value)


def test_a_file_that_was_not_filled_in_names_its_lines(tmp_path: Path) -> None:
    path = tmp_path / "program.toml"
    assert write_default_program(path, sample=False)
    assert not write_default_program(path, sample=True)
    with pytest.raises(SetupError, match="replace CHANGE ME in the lines 5, 8"):
        load_program(path)


def test_a_missing_or_unreadable_file_gets_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(SetupError, match="There is no"):
        load_program(tmp_path / "program.toml")
    (tmp_path / "x.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(SetupError, match="cannot be read"):
        load_program(tmp_path / "x.toml")


def test_a_broken_program_stops_a_command_with_its_line(home: Path, run: Run) -> None:
    (home / "program.toml").write_text(SAMPLE.replace("adult_age = 18", "adult_age = true"), encoding="utf-8")
    told = run("staff", "list", ok=False)
    assert f"line {line_of('adult_age')}" in told.stderr
    assert "Traceback" not in told.stderr


def test_the_first_start_writes_a_program_to_fill_in(own_settings: Path, run: Run) -> None:
    told = run("staff", "list", ok=False)
    assert "not filled in yet" in told.stderr
    assert (own_settings.stat().st_mode & 0o777) == 0o700


def test_lines_are_found_in_nested_tables_and_past_strings_of_many_lines() -> None:
    text = (
        'a = """\n[x]\nb = 1\n"""\n[t]\nb = [\n  1,\n]\n'
        '[[t.rows]]\nc = {d = 1}\n[[t.rows]]\n[t.rows.e]\n"f g" = 2\nh.i = 3\n'
    )
    lines = lines_of(text)
    assert lines[("a",)] == 1
    assert ("x",) not in lines
    assert lines[("t", "b")] == 6
    assert lines[("t", "rows", 0, "c")] == 10
    assert lines[("t", "rows", 1, "e", "f g")] == 13
    assert lines[("t", "rows", 1, "e", "h", "i")] == 14


@given(st.integers(0, len(SAMPLE) - 1), st.sampled_from(['"', "[", "=", "#", "\n", "é", "x"]))
def test_one_wrong_character_ends_in_a_program_or_a_sentence(at: int, character: str) -> None:
    from intake_bot.program_file import read_program

    try:
        read_program(SAMPLE[:at] + character + SAMPLE[at + 1 :], "program.toml")
    except SetupError as error:
        assert "program.toml" in str(error)  # noqa: PT017 — most characters raise nothing, and that is right as well
