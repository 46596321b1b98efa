"""Segments are counted as Twilio's own counter counts them.

TWILIO_SAYS was made by running npm sms-segments-calculator 1.3.0 (new SegmentedMessage(text): encodingName,
messageSize / 7 or 16, segmentsCount) over the texts in its first column on 2026-11-22.
"""

import pytest

from intake_bot.messages.segments import measure, outside_gsm7

TWILIO_SAYS = [
    ("", "GSM-7", 0, 1),
    ("a", "GSM-7", 1, 1),
    ("a" * 160, "GSM-7", 160, 1),
    ("a" * 161, "GSM-7", 161, 2),
    ("a" * 306, "GSM-7", 306, 2),
    ("a" * 307, "GSM-7", 307, 3),
    ("a" * 459, "GSM-7", 459, 3),
    ("a" * 460, "GSM-7", 460, 4),
    ("a" * 1600, "GSM-7", 1600, 11),
    (" " * 161, "GSM-7", 161, 2),
    ("\n" * 160, "GSM-7", 160, 1),
    ("\r\n" * 80, "GSM-7", 160, 1),
    ("\r\n" * 81, "GSM-7", 162, 2),
    ("\f" * 80, "GSM-7", 160, 1),
    ("@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ", "GSM-7", 29, 1),
    ("¡¿ÄÖÑÜ§äöñüà¤", "GSM-7", 13, 1),
    ("€" * 80, "GSM-7", 160, 1),
    ("€" * 81, "GSM-7", 162, 2),
    ("€" * 153, "GSM-7", 306, 3),
    ("^{}\\[~]|" * 10, "GSM-7", 160, 1),
    ("^{}\\[~]|" * 10 + "a", "GSM-7", 161, 2),
    ("a" * 152 + "€" + "a" * 7, "GSM-7", 161, 2),
    ("a" * 152 + "€" + "a" * 151, "GSM-7", 305, 2),
    ("a" * 152 + "€" + "a" * 152, "GSM-7", 306, 3),
    ("a" * 159 + "€", "GSM-7", 161, 2),
    ("a" * 305 + "€" + "a", "GSM-7", 308, 3),
    ("[]{}~|^\\" * 10 + "aa", "GSM-7", 162, 2),
    ("ñ¿¡üé" * 32, "GSM-7", 160, 1),
    ("ñ¿¡üé" * 32 + "n", "GSM-7", 161, 2),
    ("ç", "UCS-2", 1, 1),
    ("a`b", "UCS-2", 3, 1),
    ("tab\there", "UCS-2", 8, 1),
    ("á", "UCS-2", 1, 1),
    ("á" * 70, "UCS-2", 70, 1),
    ("á" * 71, "UCS-2", 71, 2),
    ("á" * 134, "UCS-2", 134, 2),
    ("á" * 135, "UCS-2", 135, 3),
    ("á" * 201, "UCS-2", 201, 3),
    ("á" * 202, "UCS-2", 202, 4),
    ("a" * 69 + "í", "UCS-2", 70, 1),
    ("a" * 159 + "ó", "UCS-2", 160, 3),
    ("a" * 159 + "é", "GSM-7", 160, 1),
    ("¿Qué día le va mejor para la reunión?", "UCS-2", 37, 1),
    ("¿Qué horario prefiere? Mañana por la tarde, señor Núñez.", "UCS-2", 56, 1),
    ("Mon-Fri 6-9\u202fPM", "UCS-2", 14, 1),
    ("at 5\u00a0PM", "UCS-2", 7, 1),
    ("“It’s all right”", "UCS-2", 16, 1),
    ("It's all right - really...", "GSM-7", 26, 1),
    ("It’s all right – really…", "UCS-2", 24, 1),
    ("á[]€" * 17, "UCS-2", 68, 1),
    ("á[]€" * 18, "UCS-2", 72, 2),
    ("e\u0301" * 35, "UCS-2", 70, 1),
    ("e\u0301" * 36, "UCS-2", 72, 2),
    ("a" * 66 + "e\u0301" + "b" * 10, "UCS-2", 78, 2),
    ("😀" * 35, "UCS-2", 70, 1),
    ("😀" * 36, "UCS-2", 72, 2),
    ("😀" * 67, "UCS-2", 134, 3),
    ("a" * 66 + "😀" + "b" * 2, "UCS-2", 70, 1),
    ("a" * 66 + "😀" + "b" * 3, "UCS-2", 71, 2),
    ("a" * 66 + "😀" + "b" * 66, "UCS-2", 134, 3),
    ("a" * 160 + "😀", "UCS-2", 162, 3),
    ("👍🏽" * 17, "UCS-2", 68, 1),
    ("👍🏽" * 18, "UCS-2", 72, 2),
    ("🇪🇸" * 17, "UCS-2", 68, 1),
    ("🇪🇸" * 18, "UCS-2", 72, 2),
    ("1️⃣" * 24, "UCS-2", 72, 2),
    ("❤️" * 36, "UCS-2", 72, 2),
    ("👨\u200d👩\u200d👧\u200d👦" * 6, "UCS-2", 66, 1),
    ("👨\u200d👩\u200d👧\u200d👦" * 12, "UCS-2", 132, 2),
    ("a" * 60 + "👨\u200d👩\u200d👧\u200d👦" + "b", "UCS-2", 72, 2),
    ("🏳️\u200d🌈" * 14, "UCS-2", 84, 2),
    ("a" * 64 + "🏴\u200d☠️" + "b" * 3, "UCS-2", 72, 2),
    ("नमस्ते" * 12, "UCS-2", 72, 2),
    ("สวัสดีค่ำ" * 9, "UCS-2", 81, 2),
    ("Привет " * 11, "UCS-2", 77, 2),
    ("你好" * 36, "UCS-2", 72, 2),
]


@pytest.mark.parametrize(("text", "encoding", "units", "segments"), TWILIO_SAYS)
def test_a_text_costs_what_twilio_says(text: str, encoding: str, units: int, segments: int) -> None:
    size = measure(text)
    assert (size.encoding, size.units, size.segments) == (encoding, units, segments)


@pytest.mark.parametrize(
    ("text", "segments"),
    [("a" * 160, 1), ("a" * 304, 2), ("a" * 305, 3), ("a" * 151 + "€" + "a" * 151, 3), ("á" * 70, 1), ("á" * 132, 2),
     ("á" * 133, 3), ("a" * 65 + "😀" + "b" * 66, 3)],
)  # fmt: skip
def test_a_toll_free_number_fits_a_little_less_into_each_of_several(text: str, segments: int) -> None:
    assert measure(text, toll_free=True).segments == segments
    assert measure(text).segments <= segments


def test_an_extension_character_counts_two_septets() -> None:
    assert measure("a€").units == 3


def test_the_characters_outside_gsm7_are_named_once() -> None:
    assert outside_gsm7("¿Cómo está María? ñ é ü ¡") == "óáí"
