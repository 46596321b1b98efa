"""Windows of time are kept as codes and read by people: calm, short, and with one meaning only."""

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_bot.engine.windows import WEEK, Window
from intake_bot.messages.segments import outside_gsm7
from intake_bot.messages.sms import fold
from intake_bot.messages.times import LONGEST, window_of, windows_words

WEEKDAYS, ALL = "mon,tue,wed,thu,fri", ",".join(WEEK)
CORPUS = Path(__file__).parents[1] / "corpora" / "availability.jsonl"

SAID = [
    (f"{WEEKDAYS} 18:00-21:00", "Mon-Fri 6-9 PM", "de lunes a viernes, de 6 a 9 p. m."),
    ("sat", "Sat any time", "los sábados, a cualquier hora"),
    ("sat,sun", "Sat and Sun any time", "los sábados y domingos, a cualquier hora"),
    ("mon,wed,fri 13:00-15:00", "Mon, Wed, and Fri 1-3 PM", "los lunes, miércoles y viernes, de 1 a 3 p. m."),
    ("mon,wed,thu,fri 08:00-", "Mon and Wed-Fri from 8 AM", "los lunes y de miércoles a viernes, desde las 8 a. m."),
    ("mon,tue,wed,fri,sun", "Mon-Wed, Fri, and Sun any time",
     "de lunes a miércoles, los viernes y domingos, a cualquier hora"),
    (ALL, "any day, any time", "cualquier día, a cualquier hora"),
    (f"{ALL} 17:00-21:00", "every day 5-9 PM", "todos los días, de 5 a 9 p. m."),
    ("tue 15:00-", "Tue from 3 PM", "los martes, desde las 3 p. m."),
    ("tue 13:00-", "Tue from 1 PM", "los martes, desde la 1 p. m."),
    ("tue -12:00", "Tue until noon", "los martes, hasta el mediodía"),
    ("tue 12:00-", "Tue from noon", "los martes, desde el mediodía"),
    ("tue 08:00-12:00", "Tue 8 AM-noon", "los martes, de 8 a. m. a mediodía"),
    ("tue 12:00-17:00", "Tue noon-5 PM", "los martes, de 12 a 5 p. m."),
    ("tue 10:00-14:30", "Tue 10 AM-2:30 PM", "los martes, de 10 a. m. a 2:30 p. m."),
    ("tue 09:30-11:00", "Tue 9:30-11 AM", "los martes, de 9:30 a 11 a. m."),
    ("tue 12:30-13:30", "Tue 12:30-1:30 PM", "los martes, de 12:30 a 1:30 p. m."),
    ("*tue 18:00-21:00", "Tue 6-9 PM (best)", "mejor los martes, de 6 a 9 p. m."),
    ("!thu", "not Thu", "no puede los jueves"),
    ("!tue,thu 13:00-16:00", "not Tue or Thu 1-4 PM", "no puede los martes y jueves, de 1 a 4 p. m."),
    ("!thu 15:00-", "not Thu after 3 PM", "no puede los jueves, después de las 3 p. m."),
    ("!thu -10:00", "not Thu before 10 AM", "no puede los jueves, antes de las 10 a. m."),
    ("!thu -12:00", "not Thu before noon", "no puede los jueves, antes del mediodía"),
    (f"!{ALL} 08:00-10:00", "not 8-10 AM on any day", "no puede ningún día de 8 a 10 a. m."),
    (f"!{ALL}", "not on any day", "no puede ningún día"),
    ("!*thu", "not Thu", "no puede los jueves"),
    ("2026-12-03", "Thu Dec 3, any time", "el jueves 3 de diciembre, a cualquier hora"),
    ("2026-11-30 11:00-12:30", "Mon Nov 30, 11 AM-12:30 PM",
     "el lunes 30 de noviembre, de 11 a. m. a 12:30 p. m."),
    ("2026-12-03,2026-12-04 08:00-12:00", "Thu Dec 3 and Fri Dec 4, 8 AM-noon",
     "el jueves 3 y el viernes 4 de diciembre, de 8 a. m. a mediodía"),
    ("2026-12-31,2027-01-04", "Thu Dec 31 and Mon Jan 4, any time",
     "el jueves 31 de diciembre y el lunes 4 de enero, a cualquier hora"),
    ("!2026-12-20,2026-12-21,2026-12-22", "not Sun Dec 20 to Tue Dec 22",
     "no puede del domingo 20 al martes 22 de diciembre"),
    ("!2026-12-31,2027-01-01,2027-01-02", "not Thu Dec 31 to Sat Jan 2",
     "no puede del jueves 31 de diciembre al sábado 2 de enero"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "english", "spanish"), SAID)
def test_a_window_is_said_in_both_languages(code: str, english: str, spanish: str) -> None:
    assert windows_words([code], "en") == english
    assert windows_words([code], "es") == spanish


def test_what_they_cannot_comes_last_and_what_suits_best_before_it() -> None:
    codes = ["!thu", "*tue 08:00-12:00", f"{WEEKDAYS} 18:00-21:00", "sat"]
    assert windows_words(codes, "en") == "Mon-Fri 6-9 PM; Sat any time; Tue 8 AM-noon (best); not Thu"
    assert windows_words(codes, "es") == (
        "de lun a vie, de 6 a 9 p. m.; los sáb, a cualquier hora; mejor los mar, de 8 a. m. a mediodía; "
        "no puede los jue"
    )


def test_days_at_the_same_hours_are_said_together() -> None:
    assert windows_words(["wed 18:00-21:00", "mon 18:00-21:00", "tue 18:00-21:00"], "en") == "Mon-Wed 6-9 PM"
    assert windows_words(["2026-12-04", "2026-12-03", "2026-12-04"], "en") == "Thu Dec 3 and Fri Dec 4, any time"


def test_the_same_hours_that_suit_best_are_kept_apart() -> None:
    assert windows_words(["mon 18:00-21:00", "*tue 18:00-21:00"], "en") == "Mon 6-9 PM; Tue 6-9 PM (best)"


def test_names_are_short_only_where_the_whole_would_be_long() -> None:
    assert "miércoles" in windows_words(["mon,wed,fri 13:00-15:00"], "es")
    long = windows_words(["mon,wed,fri 09:30-11:30", "tue 18:00-21:00", "sat 10:00-14:00"], "es")
    assert "miércoles" not in long
    assert "mié" in long


@pytest.mark.parametrize("code", ["", "mon tue", "2026-13-01", "2026-02-30", "mon 25:00-", "mon 18:00-24:00", "place"])
def test_what_is_no_day_or_hour_is_no_window(code: str) -> None:
    assert window_of(code) is None
    assert windows_words([code], "en") == ""


HOURS = st.one_of(st.just(""), st.times().map(lambda at: f"{at:%H:%M}"))
WINDOWS = st.builds(
    Window,
    days=st.sets(st.sampled_from(WEEK), min_size=1).map(lambda days: tuple(day for day in WEEK if day in days)),
    start=HOURS, end=HOURS, prefer=st.booleans(), available=st.booleans(),
)  # fmt: skip


@given(st.lists(WINDOWS, min_size=1, max_size=4))
def test_every_window_is_said_on_one_line_of_cheap_characters(windows: list[Window]) -> None:
    codes = [window.code() for window in windows]
    for language in ("en", "es"):
        said = windows_words(codes, language)
        assert said
        assert "\n" not in said
        assert outside_gsm7(fold(said)) == ""
    assert windows_words(codes, "en").isascii()
    assert ("not" in windows_words(codes, "en")) == any(not window.available for window in windows)


@given(WINDOWS, WINDOWS)
def test_two_windows_that_differ_are_said_differently(one: Window, other: Window) -> None:
    if _meaning(one) != _meaning(other):
        for language in ("en", "es"):
            assert windows_words([one.code()], language) != windows_words([other.code()], language)


def _meaning(window: Window) -> tuple[object, ...]:
    return window.days, window.start, window.end, window.available, window.prefer and window.available


def corpus() -> Iterator[Mapping[str, object]]:
    for line in CORPUS.read_text(encoding="utf-8").splitlines():
        yield json.loads(line)


def test_what_people_really_say_is_told_back_in_one_breath() -> None:
    lengths = []
    for row in corpus():
        windows = [
            Window(tuple(w.get("days", ())), tuple(w.get("dates", ())), w["from"] or "", w["to"] or "", w["prefer"],
                   w["available"])
            for w in row.get("windows", ())  # type: ignore[attr-defined]  # parsed JSON
        ]  # fmt: skip
        if windows:
            lengths += [len(windows_words([w.code() for w in windows], language)) for language in ("en", "es")]
    assert len(lengths) > 300
    assert sum(length > LONGEST for length in lengths) <= len(lengths) / 100
