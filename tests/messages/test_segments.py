"""Segments are counted as Twilio's own counter (npm sms-segments-calculator 1.3.0) counts them."""

import pytest

from intake_bot.messages.segments import measure, outside_gsm7

TWILIO_SAYS = [
    ("", "GSM-7", 1),
    ("a" * 160, "GSM-7", 1),
    ("a" * 161, "GSM-7", 2),
    ("a" * 306, "GSM-7", 2),
    ("a" * 307, "GSM-7", 3),
    ("a" * 459, "GSM-7", 3),
    ("a" * 460, "GSM-7", 4),
    ("€" * 80, "GSM-7", 1),
    ("€" * 81, "GSM-7", 2),
    ("a" * 152 + "€" + "a" * 151, "GSM-7", 2),
    ("a" * 152 + "€" + "a" * 152, "GSM-7", 3),
    ("[]{}~|^\\" * 10 + "aa", "GSM-7", 2),
    ("ñ¿¡üé" * 32, "GSM-7", 1),
    ("\r\n" * 80, "GSM-7", 1),
    ("á" * 70, "UCS-2", 1),
    ("á" * 71, "UCS-2", 2),
    ("á" * 134, "UCS-2", 2),
    ("á" * 135, "UCS-2", 3),
    ("😀" * 35, "UCS-2", 1),
    ("😀" * 36, "UCS-2", 2),
    ("😀" * 67, "UCS-2", 3),
    ("👨‍👩‍👧‍👦" * 12, "UCS-2", 2),
    ("🇪🇸" * 18, "UCS-2", 2),
    ("👍🏽" * 18, "UCS-2", 2),
    ("1️⃣" * 24, "UCS-2", 2),
    ("e\u0301" * 36, "UCS-2", 2),
    ("a" * 66 + "😀" + "b" * 10, "UCS-2", 2),
]


@pytest.mark.parametrize(("text", "encoding", "segments"), TWILIO_SAYS)
def test_a_text_costs_what_twilio_says(text: str, encoding: str, segments: int) -> None:
    size = measure(text)
    assert (size.encoding, size.segments) == (encoding, segments)


def test_an_extension_character_counts_two_septets() -> None:
    assert measure("a€").units == 3


def test_the_characters_outside_gsm7_are_named_once() -> None:
    assert outside_gsm7("¿Cómo está María? ñ é ü ¡") == "óáí"
