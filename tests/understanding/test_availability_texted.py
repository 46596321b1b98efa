"""Times as people really text them: reasons, words that point back, texts without commas, promises to tell later."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from intake_bot.engine.answers import TimesSaid, TimesUnsure
from intake_bot.understanding.availability import availability
from intake_bot.understanding.clean import clean

NOW = datetime(2026, 11, 24, 10, 0, tzinfo=ZoneInfo("America/Chicago"))
EVERY = "mon,tue,wed,thu,fri,sat,sun"
WEEKDAYS = "mon,tue,wed,thu,fri"


def codes(text: str) -> list[str]:
    """The windows as they are kept, or why it asks."""
    match availability(clean(text), now=NOW, language="en"):
        case TimesSaid(windows):
            return [window.code() for window in windows]
        case TimesUnsure(why):
            return [f"? {why}"]
    return []


@pytest.mark.parametrize(
    ("text", "windows"),
    [
        ("I pick up my son at 2:30, so before 2", [f"{EVERY} -14:00"]),
        ("my meds make me sleep til 11, so noon to 4", [f"{EVERY} 12:00-16:00"]),
        ("los antibióticos me los ponen a las 10, entonces después de las 12, cualquier día", [f"{EVERY} 12:00-"]),
        ("they let us out from 1 to 5, so 2 to 4", [f"{EVERY} 14:00-16:00"]),
        ("Fridays I'm off at 1:30, so 2 to 5", ["fri 14:00-17:00"]),
        ("I teach 9 to 3 M-F. After 4 those days", [f"!{WEEKDAYS} 09:00-15:00", f"{WEEKDAYS} 16:00-"]),
        ("mi hija me presta el carro miércoles y viernes, esos días de 10 a 12", ["wed,fri 10:00-12:00"]),
        (
            "quinceañera de mi ahijada el 12, ese sábado ni lo piense. El 19 en la mañana va",
            ["!2026-12-12", "2026-12-19 08:00-12:00"],
        ),
        ("el nene duerme de 1 a 3, a esa hora sí, cualquier día", [f"{EVERY} 13:00-15:00"]),
        ("Monday I see the eye doctor at 10, so Monday no. Tuesday any time", ["!mon", "tue"]),
    ],
)
def test_what_was_concluded_counts_and_the_reason_does_not(text: str, windows: list[str]) -> None:
    assert codes(text) == windows


@pytest.mark.parametrize(
    ("text", "windows"),
    [
        ("Tuesday the 8th, 3 to 4", ["2026-12-08 15:00-16:00"]),
        ("on Jan 4 5 or 6, daytime", ["2027-01-04,2027-01-05,2027-01-06 08:00-17:00"]),
        ("Sat or Sun, 12/19 or 12/20, mornings", ["2026-12-19,2026-12-20 08:00-12:00"]),
        ("del lunes 7 al viernes 11, tardes", ["2026-12-07,2026-12-08,2026-12-09,2026-12-10,2026-12-11 12:00-17:00"]),
        (
            "nos vamos a Oaxaca del 18 de diciembre al 22, no estamos",
            ["!2026-12-18,2026-12-19,2026-12-20,2026-12-21,2026-12-22"],
        ),
        ("Mon. through Thurs. from 1:00 p.m. to 4:00 p.m.", ["mon,tue,wed,thu 13:00-16:00"]),
    ],
)
def test_dates_are_told_from_hours_and_stretches_are_whole(text: str, windows: list[str]) -> None:
    assert codes(text) == windows


@pytest.mark.parametrize(
    ("text", "windows"),
    [
        ("three on a saturday", ["sat 15:00-16:00"]),
        ("Saturday eleven to three or Sunday four to six", ["sat 11:00-15:00", "sun 16:00-18:00"]),
        ("twenty after four on wednesday", ["wed 16:20-17:20"]),
        ("hasta el mediodía los sábados", ["sat 08:00-12:00"]),
        ("between the hours of 9 and 12 on Mondays", ["mon 09:00-12:00"]),
        ("not before 10 or after 3", [f"{EVERY} 10:00-15:00"]),
    ],
)
def test_hours_are_heard_in_spoken_words(text: str, windows: list[str]) -> None:
    assert codes(text) == windows


@pytest.mark.parametrize(
    ("text", "windows"),
    [
        ("este miércoles no, el que viene sí", ["!2026-11-25", "2026-12-02"]),
        ("prefiero el viernes, si el viernes no se puede el sábado", ["*fri", "sat"]),
        ("can you do Saturday? if not then Monday after 5", ["sat", "mon 17:00-21:00"]),
        ("Preferably Tuesday evenings Thursday evenings could also work", ["*tue 17:00-21:00", "thu 17:00-21:00"]),
        ("yo trabajo los domingos hasta las 3 el domingo después de las 4 sí", ["!sun -15:00", "sun 16:00-"]),
        ("mornings mon tue evenings thurs fri", ["mon,tue 08:00-12:00", "thu,fri 17:00-21:00"]),
        ("entre semana nada sábado sí", [f"!{WEEKDAYS}", "sat"]),
        ("I would prefer a morning appointment. Tuesdays are ideal.", ["*tue 08:00-12:00"]),
        ("ill be in mexico dec 15 to dec 17", ["!2026-12-15,2026-12-16,2026-12-17"]),
        ("lunes: no. martes: de 1 a 3. miércoles: igual que el martes", ["!mon", "tue,wed 13:00-15:00"]),
        ("wed or fri mornings, the rest I work", ["wed,fri 08:00-12:00"]),
        ("si no es molestia el jueves a las 3", ["thu 15:00-16:00"]),
        ("mondays work after 4", ["mon 16:00-"]),
        ("anytime except evenings and sundays", [EVERY, f"!{EVERY} 17:00-21:00", "!sun"]),
        ("jan 5 6 7 any time", ["2027-01-05,2027-01-06,2027-01-07"]),
        ("im usually up by 10 so 11", [f"{EVERY} 11:00-12:00"]),
    ],
)
def test_each_clause_speaks_of_its_own_times(text: str, windows: list[str]) -> None:
    assert codes(text) == windows


@pytest.mark.parametrize(
    ("text", "windows"),
    [
        ("le aviso el lunes", ["? part"]),
        ("I'll know my schedule friday", ["? part"]),
        ("some mornings", ["? part"]),
        ("un sábado sí y otro no", ["? part"]),
        ("cuando salga del trabajo los lunes", ["? part"]),
        ("weekends are sacrosanct", ["? part"]),
        ("After 6pm I drive a truck", ["? part"]),
        ("my shift is 2pm to 10pm every day mornings then", ["? part"]),
        ("de lunes a sábado después de las 6 el domingo no", ["? part"]),
        ("jueves 26 no puedo viernes 27 a las 11", ["? part"]),
        ("cuido a mi nieta de 8 a 12 entre semana por la tarde ya estoy libre", ["? part"]),
        ("el otro fin de semana sí", ["? part"]),
        ("12 am", ["? two_dates"]),
        ("15 am", ["? impossible"]),
        ("del lunes en adelante", ["? part"]),
        ("between lunch and 3 on fridays", ["? part"]),
        ("I get tired after 4 so earlier is better", ["? part"]),
        ("wednesday at 2 but 1 is fine too", ["? part"]),
        ("tuesdays yes wednesdays no thursdays maybe", ["? part"]),
        ("mondays at 3 would not work, 4 would", ["? part"]),
        ("weds 2/3pm", ["? part"]),
    ],
)
def test_what_is_left_open_asks(text: str, windows: list[str]) -> None:
    assert codes(text) == windows
