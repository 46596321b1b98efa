"""Status callbacks, and the answer to a phone call."""

from __future__ import annotations

import re

import pytest

from intake_bot.channels.sms.status import parse_status
from intake_bot.channels.sms.voice import voice_answer
from intake_bot.service.ports import DeliveryReport


def report(status: str, code: str = "") -> DeliveryReport | None:
    pairs = [("MessageSid", "SM1"), ("MessageStatus", status)]
    return parse_status(41, [*pairs, ("ErrorCode", code)] if code else pairs)


def test_a_callback_names_our_row_and_the_providers_text() -> None:
    assert report("delivered") == DeliveryReport(41, "SM1", "delivered")


@pytest.mark.parametrize(
    ("status", "state"),
    [("queued", "accepted"), ("accepted", "accepted"), ("sending", "accepted"), ("sent", "sent")],
)
def test_states_on_the_way(status: str, state: str) -> None:
    assert report(status) == DeliveryReport(41, "SM1", state)


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("30003", "unreachable"),
        ("30004", "blocked"),
        ("30005", "bad_address"),
        ("30006", "landline"),
        ("30007", "filtered"),
        ("30008", "unknown"),
        ("30034", "not_registered"),
        ("30036", "expired"),
        ("21610", "opted_out"),
        ("39999", "unknown"),
        ("0", ""),
        ("", ""),
    ],
)
def test_a_failure_has_a_reason_and_no_code(code: str, reason: str) -> None:
    found = report("undelivered", code)
    assert found is not None
    assert (found.state, found.reason) == ("undelivered", reason)


@pytest.mark.parametrize("status", ["", "teleported", "receiving", "partially_delivered"])
def test_a_status_we_do_not_know_changes_nothing(status: str) -> None:
    assert report(status) is None


def test_a_phone_call_hears_the_sentence_and_the_number_twice() -> None:
    answer = voice_answer("Please call <us> & wait.", "es", "+1 202")
    said = re.findall("<Say[^>]*>([^<]*)</Say>", answer)
    assert said == ["Please call &lt;us&gt; &amp; wait.", "1, 2, 0, 2"] * 2


def test_the_voice_speaks_the_language_and_hangs_up() -> None:
    answer = voice_answer("Hola", "es")
    assert 'language="es-MX"' in answer
    assert answer.endswith("<Hangup /></Response>")


def test_what_xml_cannot_hold_does_not_break_the_call() -> None:
    assert ">a\ufffdb</Say>" in voice_answer("a\0\x01\ud83db", "en")
