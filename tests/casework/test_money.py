"""Sums as staff write them."""

import pytest

from intake_bot.casework.case import Money
from intake_bot.casework.money import read_sum
from tests.casework.make import example, makers, parsed
from tests.casework.test_referral import problems


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("850.00", ("850.00", "")),
        ("$350", ("350", "")),
        (" $ 1,200.50 ", ("1200.50", "")),
        ("1,200", ("1200", "")),
        ("US$350", ("350", "USD")),
        ("350 usd", ("350", "USD")),
        ("$350 CAD", ("350", "CAD")),
        ("350,5 €", ("350.5", "EUR")),
        ("€1.200,50", ("1200.50", "EUR")),
        ("1.200.000", ("1200000", "")),
        ("£12", ("12", "GBP")),
    ],
)
def test_a_sum_is_read_as_it_is_written(written: str, read: tuple[str, str]) -> None:
    assert read_sum(written) == read


@pytest.mark.parametrize("written", ["", "about 350", "350 or 400", "1.200", "12,34,56", "-5", "$", "€5 USD", "1,2000"])
def test_what_may_mean_two_sums_or_none_is_not_read(written: str) -> None:
    assert read_sum(written) is None


def claimed(**money: str) -> dict[str, object]:
    return example() | {"restitution_claimed": money}


def test_a_claimed_loss_is_kept_in_one_form() -> None:
    assert parsed(claimed(amount="$1,350.00", currency="USD")).case.restitution_claimed == Money("1350.00", "USD")
    assert parsed(claimed(amount="€350")).case.restitution_claimed == Money("350", "EUR")


def test_a_sum_without_any_currency_is_asked_about() -> None:
    assert makers().currency == ""
    assert set(problems(claimed(amount="$350"))) == {"restitution_claimed.currency"}


def test_two_currencies_in_one_sum_are_asked_about() -> None:
    assert set(problems(claimed(amount="€350", currency="USD"))) == {"restitution_claimed.amount"}
