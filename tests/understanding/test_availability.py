"""Times in people's own words: what the documentation's examples do not show, endless texts, changing clocks."""

from __future__ import annotations

import random
import time
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from intake_bot.engine.answers import WHY_UNSURE, TimesSaid, TimesUnsure, Unclear
from intake_bot.engine.windows import WEEK, Window
from intake_bot.understanding.availability import availability
from intake_bot.understanding.availability.lexicon import PHRASES, mended
from intake_bot.understanding.availability.tokens import tokens
from intake_bot.understanding.clean import clean

CHICAGO = ZoneInfo("America/Chicago")
NOW = datetime(2026, 11, 24, 10, 0, tzinfo=CHICAGO)
SLOWEST, USUAL = 0.010, 0.002
EVERY = "mon,tue,wed,thu,fri,sat,sun"


def read(text: str, now: datetime = NOW, language: str = "en") -> TimesSaid | TimesUnsure | Unclear:
    return availability(clean(text), now=now, language=language)


def codes(text: str, now: datetime = NOW) -> list[str]:
    """The windows as they are kept; ``why`` or nothing where it asks."""
    match read(text, now):
        case TimesSaid(windows):
            return [window.code() for window in windows]
        case TimesUnsure(why):
            return [f"? {why}"]
    return []


# --- what people write ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "windows"),
    [
        ("hey um so like tuesdays are kinda ok but thursdays would be way better for me", ["tue", "*thu"]),
        ("anytime but not sundays because of church", [EVERY, "!sun"]),
        ("u can call me any day after 4 except wed i got group", [f"{EVERY} 16:00-", "!wed"]),
        ("weekends r good 4 me", ["sat,sun"]),
        ("gr8 after 5", [f"{EVERY} 17:00-21:00"]),
        ("2nite at 7", ["2026-11-24 19:00-20:00"]),
        ("my 3 kids are in school til 3 so mornings r good", [f"{EVERY} 08:00-12:00"]),
        ("I watch my grandkids mon-thurs till 5 so fri is best", ["!mon,tue,wed,thu -17:00", "*fri"]),
        ("weekdays 5-7, weekends 10-2", ["mon,tue,wed,thu,fri 17:00-19:00", "sat,sun 10:00-14:00"]),
        ("Saturday afternoon or Sunday", ["sat 12:00-17:00", "sun"]),
        ("I have church on Sundays and work until 4 on weekdays", ["!sun", "!mon,tue,wed,thu,fri -16:00"]),
        ("trabajo hasta las 6 toda la semana menos sábado", ["!mon,tue,wed,thu,fri,sun -18:00"]),
        ("no puedo ningún día excepto el sábado", ["sat"]),
        ("ni lunes ni martes", ["!mon,tue"]),
        ("los lunes no puedo pero los martes sí", ["!mon", "tue"]),
        ("no puedo los lunes ni los martes, los demás días sí", ["!mon,tue", "wed,thu,fri,sat,sun"]),
        ("de las 14 a las 18 horas los martes", ["tue 14:00-18:00"]),
        ("sáb. y dom. de 9 a 1", ["sat,sun 09:00-13:00"]),
        ("dsps de las 6 xfa", [f"{EVERY} 18:00-21:00"]),
        ("vierrnes en la tarde", ["fri 12:00-17:00"]),
        ("el 24 no, es nochebuena", ["!2026-12-24"]),
        ("lunes 30 en la mañana", ["2026-11-30 08:00-12:00"]),
        ("los martes at 5pm porfa", ["tue 17:00-18:00"]),
        ("Free: Mon 3-5pm; Wed 3-5pm; Sat anytime", ["mon,wed 15:00-17:00", "sat"]),
        ("daytime only, i dont drive after dark", [f"{EVERY} 08:00-17:00"]),
        ("i dont drive at night", [f"!{EVERY} 17:00-21:00"]),
        ("not after 7 cause the last bus is 7:20, tuesdays and thursdays", ["tue,thu -19:00"]),
        ("I have water aerobics Monday mornings, and Friday is my hair", ["!mon 08:00-12:00", "!fri"]),
        ("my brother can take me but he works 7 to 3 so after 4 on weekdays", ["mon,tue,wed,thu,fri 16:00-"]),
        ("I have no car mondays", ["!mon"]),
        ("no tengo carro, puedo los lunes", ["mon"]),
        ("weekdays, tuesday or thursday after 5", ["tue,thu 17:00-21:00"]),
        ("el 2 o el 9, son mis miercoles libres", ["2026-12-02,2026-12-09"]),
        (
            "Thu the 17th or Fri the 18th, before noon. Preferably Friday",
            ["2026-12-17 08:00-12:00", "*2026-12-18 08:00-12:00"],
        ),
        ("los domingos excepto el 27", ["sun", "!2026-12-27"]),
        ("not the weekend of the 5th, any other weekend", ["!2026-12-05,2026-12-06", "sat,sun"]),
        ("the week of dec 14 to 16 mornings", ["2026-12-14,2026-12-15,2026-12-16 08:00-12:00"]),
        ("mon 6pm no scratch that mon 7pm", ["mon 19:00-20:00"]),
        ("el cinco, no, el seis de enero en la tarde", ["2027-01-06 12:00-17:00"]),
        ("wed 12/9 at 10 i mean 11", ["2026-12-09 11:00-12:00"]),
        ("mass is 9 to 10:30 sundays after that im good", ["!sun 09:00-10:30", "sun 10:30-"]),
        ("I go in at 7 and get off at 3:30 weekdays", ["!mon,tue,wed,thu,fri 07:00-15:30"]),
        ("antes de las 5 pero despues de las 2", [f"{EVERY} 14:00-17:00"]),
        ("not before 9 and not after 4", [f"{EVERY} 09:00-16:00"]),
        ("i drive truck im only home weekends", ["sat,sun"]),
        ("nooo mornings", [f"!{EVERY} 08:00-12:00"]),
        ("jueves de preferencia o viernes", ["*thu", "fri"]),
        ("I need to be at work by 3 on weekdays", ["mon,tue,wed,thu,fri -15:00"]),
        ("3 thirty thursdays", ["thu 15:30-16:30"]),
        ("any Saturday in January", ["2027-01-02,2027-01-09,2027-01-16,2027-01-23,2027-01-30"]),
        ("nights are bad for me, my days are free", [f"!{EVERY} 17:00-21:00", f"{EVERY} 08:00-17:00"]),
        ("my days are monday and friday", ["mon,fri"]),
        ("evenings on weekdays and all of sunday", ["mon,tue,wed,thu,fri 17:00-21:00", "sun"]),
        ("in december the 3rd or the 10th", ["2026-12-03,2026-12-10"]),
        ("this friday or the next one", ["2026-11-27,2026-12-04"]),
        ("dec 22 works but not 23", ["2026-12-22", "!2026-12-23"]),
        ("10 de mayo, dia de las madres, no", ["!2027-05-10"]),
        ("december twenty-first", ["2026-12-21"]),
        ("el treinta y uno de diciembre", ["2026-12-31"]),
        ("preferably, tuesdays", ["*tue"]),
        ("the 11th is my favorite, the 18th as a backup", ["*2026-12-11", "2026-12-18"]),
        ("domingo no ni lunes tampoco, martes si", ["!mon,sun", "tue"]),
        ("los viernes no cuenten conmigo", ["!fri"]),
        ("solo tengo los domingos", ["sun"]),
        ("tengo el martes libre", ["tue"]),
        ("me toca descansar los jueves", ["thu"]),
        ("nothing on my calendar for wednesday", ["wed"]),
        ("thursday is a good day for me and friday isn't", ["thu", "!fri"]),
        ("por la tarde como a las 6", [f"{EVERY} 17:00-19:00"]),
        ("i have to be done by 3", [f"{EVERY} -15:00"]),
    ],
)
def test_people_write_it_their_own_way(text: str, windows: list[str]) -> None:
    assert codes(text) == windows


@pytest.mark.parametrize(
    ("text", "windows"),
    [
        ("the last bus goes at 7 so before 6", [f"{EVERY} -18:00"]),
        ("my sister drives the car mon to wed so thursday", ["thu"]),
        ("I get out of the laundromat at 4 so 4:30 to 6", [f"{EVERY} 16:30-18:00"]),
        ("salgo de la empacadora a las 5, mejor despues de las 6", [f"*{EVERY} 18:00-21:00"]),
        ("i mow lawns mon and tue, the other days are fine", ["!mon,tue", "wed,thu,fri,sat,sun"]),
        ("my shift is 2pm to 10pm, mornings then", [f"!{EVERY} 14:00-22:00", f"{EVERY} 08:00-12:00"]),
        ("weekdays i work, weekends i dont", ["!mon,tue,wed,thu,fri", "sat,sun"]),
        ("after 6, i cant get there any earlier", [f"{EVERY} 18:00-21:00"]),
        ("fridays 9 to 11 before it gets busy", ["fri 09:00-11:00"]),
        ("while the kids are at school, 9 to 2", [f"{EVERY} 09:00-14:00"]),
        ("im 17 so after 4", [f"{EVERY} 16:00-"]),
    ],
)
def test_a_reason_is_no_time_to_come(text: str, windows: list[str]) -> None:
    assert codes(text) == windows


@pytest.mark.parametrize(
    ("text", "windows"),
    [
        ("friday if it's not raining", ["fri"]),
        ("wednesday at 3 if there is a bus", ["wed 15:00-16:00"]),
        ("el jueves si hay lugar", ["thu"]),
        ("anytime but i need 2 days notice", [EVERY]),
        ("any day as long as it's not monday", [EVERY, "!mon"]),
        ("wednesday if tuesday doesn't work", ["? part"]),
        ("friday, depends on if i get a ride", ["? part"]),
    ],
)
def test_a_condition_is_passed_over_unless_it_names_a_time(text: str, windows: list[str]) -> None:
    assert codes(text) == windows


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("text", ["los sabados in the morning porfa", "on mondays, ya despues de las 6"])
def test_both_languages_are_read_whatever_the_talk_is_in(text: str, language: str) -> None:
    assert isinstance(read(text, language=language), TimesSaid)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("room 5 on tuesday", "part"),
        ("im at 123 Main St, tuesdays work", "part"),
        ("Option 1: Tue 5pm", "part"),
        ("weekdays after work", "part"),
        ("until Friday", "part"),
        ("early december", "part"),
        ("the week of the 7th", "part"),
        ("christmas week", "part"),
        ("not too late", "part"),
        ("Mar 15", "two_dates"),
        ("the kids are with their dad on weekends so sat and sun are best", "part"),
        ("any day next week", "next_week"),
        ("el lunes pasado", "past"),
        ("not Monday, Tuesday", "part"),
        ("not the 9th, the 10th at 4", "part"),
        ("Mon, tue, i work", "part"),
        ("i work mondays tuesdays im free", "part"),
        ("after 6 the boss no lo permite", "part"),
        ("wed at 6 if tues doesn't work", "part"),
        ("tuesday mornings no but afternoons are fine", "part"),
        ("I pick up my boy at 2:45 weekdays so before 2", "part"),
        ("any time mon tues and half day wed, like till noon", "part"),
        ("dec 10 or later", "part"),
        ("I used to be free tuesdays", "part"),
        ("after my daughters practice at 7", "part"),
        ("mondays, early", "part"),
        ("la 2", "part"),
        ("T R 4-6", "part"),
        ("3-noon", "two_hours"),
        ("mar 15", "two_dates"),
    ],
)
def test_what_was_only_half_understood_asks(text: str, why: str) -> None:
    assert codes(text) == [f"? {why}"]


@pytest.mark.parametrize(
    "text",
    [
        "no", "idk", "yes", "whatever works", "les aviso", "I was at home on Monday when he came in",
        "do I have to come on Monday?", "¿a qué hora abren los sábados?", "How long does it take?", "", "...", "👍",
    ],
)  # fmt: skip
def test_what_says_nothing_about_when_they_can_come_is_no_answer(text: str) -> None:
    assert codes(text) == []


def test_a_proposal_with_a_question_mark_is_an_answer() -> None:
    assert codes("would Tuesday at 6 work?") == ["tue 18:00-19:00"]
    assert codes("puedo ir el sábado?") == ["sat"]


def test_an_answer_beside_a_question_is_read() -> None:
    assert codes("Tuesdays after 5. How long does it take?") == ["tue 17:00-21:00"]


def test_hours_over_midnight_go_on_the_next_day() -> None:
    assert codes("I work 10pm to 6am on Sundays") == ["!sun 22:00-", "!mon -06:00"]


@pytest.mark.parametrize(
    ("now", "text", "read_as"),
    [
        ((2026, 11, 29, 14), "next tuesday", "? next_week"),
        ((2026, 11, 29, 14), "this tuesday", "2026-12-01"),
        ((2026, 11, 27, 9), "next friday", "2026-12-04"),
        ((2026, 12, 30, 15), "next monday", "2027-01-04"),
        ((2026, 12, 30, 15), "the 2nd", "2027-01-02"),
        ((2028, 2, 21, 12), "the 29th", "2028-02-29"),
        ((2028, 2, 1, 12), "29 de febrero", "2028-02-29"),
        ((2026, 3, 1, 12), "feb 29", "? impossible"),
        ((2026, 11, 24, 18), "today at 3", "? past"),
        ((2026, 11, 24, 18), "this morning", "? past"),
        ((2026, 12, 26, 9), "christmas", "2027-12-25"),
        ((2026, 6, 1, 9), "thanksgiving", "2026-11-26"),
    ],
)
def test_the_moment_decides_what_is_coming(now: tuple[int, int, int, int], text: str, read_as: str) -> None:
    assert codes(text, datetime(*now, tzinfo=CHICAGO)) == [read_as]


# --- clocks that change -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("now", "zone", "text", "read_as"),
    [
        ((2027, 3, 12), "America/Chicago", "sunday the 14th at 2:30 am", "? clock_change"),
        ((2027, 3, 12), "America/Chicago", "2027-03-14 at 2:30", "? clock_change"),
        ((2027, 3, 12), "America/Chicago", "march 14 at 3:30 am", "2027-03-14 03:30-04:30"),
        ((2027, 3, 12), "America/Phoenix", "march 14 at 2:30 am", "2027-03-14 02:30-03:30"),
        ((2027, 3, 12), "America/Chicago", "march 14 after 5", "2027-03-14 17:00-21:00"),
        ((2027, 3, 25), "Europe/Madrid", "el 28 a las 2:30 de la madrugada", "? clock_change"),
        ((2027, 11, 1), "America/Chicago", "november 7 at 1:30 am", "? clock_change"),
        ((2027, 11, 1), "America/Chicago", "november 7 from 1:30 am to 4 am", "? clock_change"),
        ((2027, 11, 1), "America/Chicago", "november 7 at 10", "2027-11-07 10:00-11:00"),
        ((2027, 11, 1), "America/Phoenix", "november 7 at 1:30 am", "2027-11-07 01:30-02:30"),
        ((2027, 3, 12), "America/Chicago", "sundays at 2:30 am", "sun 02:30-03:30"),
    ],
)
def test_an_hour_that_the_clocks_skip_or_repeat_asks(
    now: tuple[int, int, int], zone: str, text: str, read_as: str
) -> None:
    assert codes(text, datetime(*now, 9, tzinfo=ZoneInfo(zone))) == [read_as]


# --- what was understood, said again, is understood the same ------------------------------------------

_DAYS = dict(
    zip(WEEK, ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"), strict=True)
)  # fmt: skip


def said(window: Window) -> str:
    """One plain English phrasing of a window."""
    on = [_DAYS[day] for day in window.days] or list(window.dates)
    when = " and ".join([", ".join(on[:-1]), on[-1]] if len(on) > 1 else on)
    hours = f" from {window.start} to {window.end}" if window.start and window.end else ""
    hours = hours or (f" after {window.start}" if window.start else f" until {window.end}" if window.end else "")
    mood = "" if window.available else "not "
    return f"{'preferably ' if window.prefer else mood}{when}{hours}"


def some_windows(seed: int) -> Iterator[Window]:
    rng = random.Random(seed)
    for _ in range(150):
        days = tuple(day for day in WEEK if rng.random() < 0.4)
        ahead = sorted(rng.sample(range(1, 200), rng.randint(1, 4)))
        dates = tuple((date(2026, 11, 24) + timedelta(days=more)).isoformat() for more in ahead)
        start, end = sorted(rng.sample(range(8 * 4, 21 * 4), 2))
        hours = rng.choice([("", ""), (_clock(start), _clock(end)), (_clock(48 + start % 20), ""), ("", _clock(60))])
        prefer = rng.random() < 0.3
        use_days = bool(days) and rng.random() < 0.6
        yield Window(days if use_days else (), () if use_days else dates, *hours, prefer, prefer or rng.random() < 0.6)


def _clock(quarters: int) -> str:
    return f"{quarters // 4:02}:{quarters % 4 * 15:02}"


@pytest.mark.parametrize("seed", range(4))
def test_a_window_written_out_is_read_as_the_same_window(seed: int) -> None:
    for window in some_windows(seed):
        assert codes(said(window)) == [window.code()], said(window)


# --- endless and senseless texts ----------------------------------------------------------------------

_WORDS = [
    *sorted(PHRASES.following), *map(str, range(40)),
    "6:30", "12/3", "3rd", "18h", "6pm", "1700", "2026-12-03", ",", ".", "?", "-", "/", "(", ")",
]  # fmt: skip
HOSTILE = [
    "a" * 1600, "1 " * 800, "1, " * 533, "1-" * 800, "mon to " * 228, "mon-" * 400, "dec 3 " * 266, "any " * 400,
    "not " * 400, "6pm " * 400, "6 to " * 320, "after " * 266, "(" * 1600, "half past " * 160, "next " * 320,
    "no puedo " * 177, "3/4 " * 400, "in 3 weeks " * 145, "cualquier dia " * 114, "a la hora que " * 114, "but " * 400,
    "no wait " * 200, "thanksgiving " * 123, "the 3rd " * 200, "wednsdxy " * 177, "el 1 o el " * 160, "tue 3-5, " * 177,
    "a.m. " * 320, "1:1" * 533, "9" * 1600, "\u0301" * 1600, "ﷺ" * 1600, "?" * 1600, "what time do " * 123,
    "2026-13-45 " * 145, "99/99/99 " * 177, "0 de enero " * 145, "cuarto para las " * 100,
]  # fmt: skip


def _seconds(text: str) -> float:
    started = time.thread_time()
    availability(text, now=NOW, language="en")
    return time.thread_time() - started


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_no_endless_text_is_slow(text: str) -> None:
    text = clean(text)
    assert min(_seconds(text) for _ in range(4)) < SLOWEST


@pytest.mark.parametrize("seed", range(6))
def test_no_soup_of_words_raises_or_is_slow(seed: int) -> None:
    rng = random.Random(seed)
    for _ in range(60):
        text = clean(" ".join(rng.choice(_WORDS) for _ in range(rng.choice([3, 8, 20, 60, 300]))))
        reading = availability(text, now=NOW, language="es")
        _is_sound(reading)
        assert min(_seconds(text) for _ in range(3)) < SLOWEST


@settings(max_examples=200, deadline=None)
@given(st.one_of(st.text(max_size=400), st.lists(st.sampled_from(_WORDS), max_size=30).map(" ".join)))
def test_every_text_has_a_sound_reading_and_always_the_same(text: str) -> None:
    reading = read(text)
    _is_sound(reading)
    assert read(text) == reading


def _is_sound(reading: TimesSaid | TimesUnsure | Unclear) -> None:
    """Windows are such as can be kept; reasons are the engine's."""
    if isinstance(reading, TimesUnsure):
        assert reading.why in WHY_UNSURE
    if isinstance(reading, TimesSaid):
        assert reading.windows
        for window in reading.windows:
            assert Window.of(window.code()) == window
            assert bool(window.days) != bool(window.dates)
            assert not (window.start and window.end) or window.start < window.end
            assert list(window.dates) == sorted(set(window.dates))


def test_a_usual_reply_is_quick() -> None:
    texts = [
        "tuesdays after 6 works",
        "cualquier mañana menos el 3",
        "Mon and Wed after 6, Fri before noon, not the 3rd",
    ]
    times = sorted(_seconds(text) for text in texts * 20)
    assert times[len(times) // 2] < USUAL


# --- slips of the hand --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("mondya", "monday"), ("tuseday", "tuseday"), ("thursdy", "thursday"), ("miercolez", "miercoles"),
     ("afternon", "afternoon"), ("decembar", "december"), ("febuary", "february"), ("tomorow", "tomorow")],
)  # fmt: skip
def test_one_slip_in_a_long_word_is_mended(typed: str, meant: str) -> None:
    assert mended(typed) == meant


@pytest.mark.parametrize(
    "word",
    [
        "money",
        "match",
        "parte",
        "might",
        "fight",
        "mouth",
        "coche",
        "there",
        "eight",
        "saldo",
        "salio",
        "lines",
        "notes",
        "wherever",
        "entry",
    ],
)
def test_everyday_words_are_no_slips(word: str) -> None:
    assert mended(word) == word


def test_the_halves_of_the_day_are_heard_in_any_spelling() -> None:
    for text in ("6pm", "6 pm", "6 p.m.", "6 P.M", "6p", "6 p m", "6PM."):
        assert codes(text) == [f"{EVERY} 18:00-19:00"], tokens(text)
