"""Only what Twilio signed, for the address that was configured, is let in."""

from __future__ import annotations

import pytest
from twilio.request_validator import RequestValidator

from intake_bot.channels.sms.signature import check_signature
from intake_bot.errors import ForgedError

TOKEN = "token-of-the-account"
PUBLIC = "https://bot.example.org"
PATH = "/sms/twilio/inbound"
PAIRS = [("Body", "hola ¿qué?"), ("FromCity", ""), ("BrandNewField", "1"), ("To", "+12025550100")]


def signature(url: str = PUBLIC + PATH, pairs: list[tuple[str, str]] = PAIRS, token: str = TOKEN) -> str:
    return str(RequestValidator(token).compute_signature(url, dict(pairs)))


def test_a_genuine_request_passes() -> None:
    check_signature(TOKEN, PUBLIC, PATH, "", PAIRS, signature())


@pytest.mark.parametrize("public", [PUBLIC + "/", PUBLIC + ":443"])
def test_a_slash_at_the_end_or_the_standard_port_makes_no_difference(public: str) -> None:
    check_signature(TOKEN, public, PATH, "", PAIRS, signature())


def test_the_query_is_part_of_what_is_signed() -> None:
    signed = signature(PUBLIC + PATH + "?a=1&b=")
    check_signature(TOKEN, PUBLIC, PATH, "a=1&b=", PAIRS, signed)
    with pytest.raises(ForgedError):
        check_signature(TOKEN, PUBLIC, PATH, "a=2&b=", PAIRS, signed)


def test_a_public_address_with_a_path_of_its_own_works() -> None:
    signed = signature("https://example.org/bot" + PATH)
    check_signature(TOKEN, "https://example.org/bot", PATH, "", PAIRS, signed)


@pytest.mark.parametrize(
    "pairs",
    [
        [*PAIRS, ("Extra", "")],
        [pair for pair in PAIRS if pair[0] != "FromCity"],
        [pair for pair in PAIRS if pair[0] != "BrandNewField"],
        [("Body", "hola"), *PAIRS[1:]],
        [*PAIRS, ("Body", "a second one")],
        [],
    ],
)
def test_a_changed_form_is_forged(pairs: list[tuple[str, str]]) -> None:
    with pytest.raises(ForgedError):
        check_signature(TOKEN, PUBLIC, PATH, "", pairs, signature())


@pytest.mark.parametrize("given", ["", "x", "\udcff", signature(token="another")])
def test_a_missing_or_wrong_signature_is_forged(given: str) -> None:
    with pytest.raises(ForgedError):
        check_signature(TOKEN, PUBLIC, PATH, "", PAIRS, given)


def test_the_scheme_that_a_proxy_hides_is_not_taken_from_the_request() -> None:
    with pytest.raises(ForgedError):
        check_signature(TOKEN, PUBLIC, PATH, "", PAIRS, signature("http://bot.example.org" + PATH))


def test_characters_that_cannot_be_signed_are_forged_and_no_crash() -> None:
    with pytest.raises(ForgedError):
        check_signature(TOKEN, PUBLIC, PATH, "", [("Body", "\ud83d")], signature())
