"""Phone numbers as people write them, and the country that decides what they mean."""

from dataclasses import replace

import pytest

from intake_bot.service.numbers import country_of, currency_of, normalise, shown
from tests.casework.make import PROGRAM


@pytest.mark.parametrize(
    "written",
    [
        "(415) 555-0177",
        "415.555.0177",
        "415 555 0177",
        "4155550177",
        "1-415-555-0177",
        "+1 415 555 0177",
        "415\u2013555\u20130177",
    ],
)
def test_a_number_is_taken_as_it_is_written_at_home(written: str) -> None:
    assert normalise(written, "US") == "+14155550177"


def test_with_a_country_code_it_may_lie_anywhere() -> None:
    assert normalise("+34 612 345 678", "US") == "+34612345678"
    assert normalise("612 345 678", "ES") == "+34612345678"


@pytest.mark.parametrize(
    "written", ["555-0177", "nope", "415 555 0177 or 0178", "Ana 415 555 0177", "", "415 555 0177 ext. 4"]
)
def test_what_is_no_whole_number_or_more_than_one_is_not_taken(written: str) -> None:
    assert normalise(written, "US") is None


def test_without_a_country_its_code_is_needed() -> None:
    assert normalise("(415) 555-0177", "") is None
    assert normalise("+14155550177", "") == "+14155550177"


def test_staff_read_every_number_in_one_form() -> None:
    assert shown("+14155550177") == "+1 415-555-0177"
    assert shown("+34612345678") == "+34 612 34 56 78"


@pytest.mark.parametrize(
    ("zone", "phone", "country", "currency"),
    [
        ("America/Los_Angeles", "", "US", "USD"),
        ("Europe/Madrid", "+1 415-555-0199", "ES", "EUR"),
        ("US/Pacific", "+1 415-555-0199", "US", "USD"),
        ("UTC", "415-555-0199", "", ""),
    ],
)
def test_the_country_is_that_of_the_time_zone_or_of_the_programs_phone(
    zone: str, phone: str, country: str, currency: str
) -> None:
    program = replace(PROGRAM, time_zone=zone, phone=phone)
    assert (country_of(program), currency_of(program)) == (country, currency)
