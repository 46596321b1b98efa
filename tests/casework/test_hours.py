"""Texts that nobody asked for keep to safe hours, in every zone and on every day, clock changes included."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_bot.casework.hours import is_safe, months_on, next_safe, return_time
from tests.casework.make import PROGRAM

LA = "America/Los_Angeles"
ZONES = [LA, "America/New_York", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Apia", "Africa/Casablanca", "UTC"]


def at(text: str, zone: str = LA) -> float:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).timestamp()


def local(moment: float, zone: str = LA) -> str:
    return datetime.fromtimestamp(moment, ZoneInfo(zone)).strftime("%Y-%m-%d %H:%M")


@pytest.mark.parametrize(
    ("now", "goes"),
    [
        ("2026-11-22 08:59", "2026-11-22 09:00"),
        ("2026-11-22 09:00", "2026-11-22 09:00"),
        ("2026-11-22 19:59", "2026-11-22 19:59"),
        ("2026-11-22 20:00", "2026-11-23 09:00"),
        ("2026-11-22 23:30", "2026-11-23 09:00"),
        ("2026-03-07 21:00", "2026-03-08 09:00"),  # the clocks go forward in that night
        ("2026-10-31 21:00", "2026-11-01 09:00"),  # ... and back in that one
    ],
)
def test_a_text_waits_for_safe_hours(now: str, goes: str) -> None:
    assert local(next_safe(at(now), LA, PROGRAM)) == goes


def test_hours_that_open_inside_a_gap_open_when_the_gap_ends() -> None:
    night = replace(PROGRAM, safe_from=2 * 60 + 30, safe_until=5 * 60)
    assert local(next_safe(at("2026-03-08 01:00"), LA, night)) == "2026-03-08 03:30"


def test_hours_that_a_gap_swallows_open_on_the_next_day() -> None:
    night = replace(PROGRAM, safe_from=2 * 60 + 5, safe_until=2 * 60 + 55)
    assert local(next_safe(at("2026-03-08 01:00"), LA, night)) == "2026-03-09 02:05"


def test_hours_inside_an_overlap_are_safe_both_times() -> None:
    night = replace(PROGRAM, safe_from=60, safe_until=120)
    first = at("2026-11-01 01:30")
    assert is_safe(first, LA, night)
    assert is_safe(first + 3600, LA, night)


def test_a_day_that_a_zone_left_out_is_passed_over() -> None:
    now = datetime(2011, 12, 30, 8, 0, tzinfo=UTC).timestamp()  # 22:00 of the 29th in Apia; the 30th never was
    assert local(next_safe(now, "Pacific/Apia", PROGRAM), "Pacific/Apia") == "2011-12-31 09:00"


MOMENTS = st.floats(datetime(2020, 1, 1, tzinfo=UTC).timestamp(), datetime(2037, 1, 1, tzinfo=UTC).timestamp())


@given(MOMENTS, st.sampled_from(ZONES))
def test_the_next_safe_moment_is_safe_and_never_early(now: float, zone: str) -> None:
    goes = next_safe(now, zone, PROGRAM)
    assert goes >= now
    assert goes - now <= 25 * 3600
    assert is_safe(goes, zone, PROGRAM)
    assert next_safe(goes, zone, PROGRAM) == goes


@pytest.mark.parametrize(
    ("kind", "now", "goes"),
    [
        ("hour", "2026-11-22 14:00", "2026-11-22 15:00"),
        ("hour", "2026-11-22 19:30", "2026-11-23 09:00"),
        ("evening", "2026-11-22 14:00", "2026-11-22 18:00"),
        ("evening", "2026-11-22 17:45", "2026-11-23 18:00"),
        ("evening", "2026-11-22 19:00", "2026-11-23 18:00"),
        ("tomorrow", "2026-11-22 23:59", "2026-11-23 10:00"),
        ("tomorrow", "2026-10-31 15:00", "2026-11-01 10:00"),
        ("month", "2026-01-31 12:00", "2026-02-28 10:00"),
        ("three_months", "2026-11-30 12:00", "2027-02-28 10:00"),
    ],
)
def test_a_time_that_was_asked_for(kind: str, now: str, goes: str) -> None:
    assert local(return_time(kind, at(now), LA, PROGRAM)) == goes  # type: ignore[arg-type]  # kind comes as a plain str from the table


@given(st.sampled_from(["hour", "evening", "tomorrow", "month", "three_months"]), MOMENTS, st.sampled_from(ZONES))
def test_a_return_is_later_and_safe(kind: str, now: float, zone: str) -> None:
    goes = return_time(kind, now, zone, PROGRAM)  # type: ignore[arg-type]  # kind comes as a plain str from the table
    assert goes >= now + 1800
    assert is_safe(goes, zone, PROGRAM)


@given(st.dates(date(2020, 1, 1), date(2040, 1, 1)), st.integers(1, 24))
def test_months_on_keeps_the_day_where_the_month_has_it(day: date, months: int) -> None:
    later = months_on(day, months)
    assert (later.year * 12 + later.month) - (day.year * 12 + day.month) == months
    assert later.day == day.day or later.day in (28, 29, 30)
