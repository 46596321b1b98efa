"""What Twilio's inbound form is read as."""

from __future__ import annotations

from urllib.parse import urlencode

import pytest

from intake_bot.channels.keywords import BOT, CARRIER, KEYWORDS, carrier_keyword, keyword
from intake_bot.channels.sms.form import parse_form
from intake_bot.channels.sms.inbound import parse
from intake_bot.errors import ChannelError
from intake_bot.service.ports import Address, Inbound

OURS, OTHERS, PERSON = "+12025550100", "+12025550101", "+12025550199"
LINES = {OURS: "victim", OTHERS: "offender", "MG1": "offender"}


def read(**changes: str) -> Inbound:
    form = {"MessageSid": "SM1", "From": PERSON, "To": OURS, "Body": "hello", "NumMedia": "0"} | changes
    return parse(list(form.items()), LINES, 1000.0)


def test_a_text_becomes_an_inbound() -> None:
    assert read() == Inbound(Address("sms", "victim", PERSON), "SM1", 1000.0, text="hello")


def test_the_number_that_was_texted_decides_the_line() -> None:
    assert read(To=OTHERS).address.line == "offender"
    assert read(To=OURS, MessagingServiceSid="MG1").address.line == "victim"


def test_a_messaging_service_decides_for_a_number_of_its_pool_that_is_not_listed() -> None:
    assert read(To="+12025550102", MessagingServiceSid="MG1").address.line == "offender"


def test_a_text_to_a_number_that_is_not_ours_is_unknown() -> None:
    assert read(To="+12025550102").kind == "unknown"


@pytest.mark.parametrize("sender", ["whatsapp:+12025550199", "rcs:agent", "72645", "", "Example"])
def test_a_sender_that_is_no_plain_phone_number_is_unknown_and_its_words_are_not_kept(sender: str) -> None:
    inbound = read(From=sender)
    assert (inbound.kind, inbound.text) == ("unknown", "")


def test_a_form_without_a_message_sid_cannot_be_used() -> None:
    with pytest.raises(ChannelError):
        parse([("From", PERSON), ("To", OURS), ("Body", "hello")], LINES, 0.0)


def test_the_older_names_of_the_sid_are_understood() -> None:
    assert parse([("SmsSid", "SM2"), ("From", PERSON), ("To", OURS)], LINES, 0.0).provider_id == "SM2"


def test_a_picture_alone_is_media_with_its_kinds() -> None:
    kinds = {"MediaContentType0": "image/jpeg", "MediaContentType1": "text/x-vcard"}
    inbound = read(Body="", NumMedia="2", **kinds)
    assert (inbound.kind, inbound.attachments) == ("media", ("image", "contact"))


@pytest.mark.parametrize(
    ("mime", "kind"), [("audio/amr", "audio"), ("video/3gpp", "video"), ("application/pdf", "document")]
)
def test_each_mime_type_has_a_kind(mime: str, kind: str) -> None:
    assert read(Body="", NumMedia="1", MediaContentType0=mime).attachments == (kind,)


def test_a_picture_with_words_is_a_text_with_an_attachment() -> None:
    inbound = read(Body="see", NumMedia="1", MediaContentType0="image/png")
    assert (inbound.kind, inbound.text, inbound.attachments) == ("text", "see", ("image",))


@pytest.mark.parametrize("count", ["", "-1", "x", "²", "99999999999999999999"])
def test_a_strange_media_count_breaks_nothing(count: str) -> None:
    assert len(read(Body="hi", NumMedia=count).attachments) <= 10


def test_an_empty_text_is_still_a_text() -> None:
    assert (read(Body="").kind, read(Body="").text) == ("text", "")


@pytest.mark.parametrize("body", ["STOP", "stop", " Stop ", "StopAll", "unsubscribe", "CANCEL", "end", "Quit"])
def test_a_default_stop_word_was_answered_by_the_carrier(body: str) -> None:
    assert read(Body=body).carrier_keyword == "stop"


@pytest.mark.parametrize("body", ["REVOKE", "OPTOUT"])
def test_the_stop_words_of_2025_count_too(body: str) -> None:
    assert read(Body=body).carrier_keyword == "stop"


@pytest.mark.parametrize("body", ["stop please", "OPT OUT", "STOP.", "stopp", "alto", "no more"])
def test_what_the_carrier_does_not_match_is_left_to_the_bot(body: str) -> None:
    assert read(Body=body).carrier_keyword == ""


def test_start_and_help_words() -> None:
    assert [read(Body=word).carrier_keyword for word in ("START", "unstop", "HELP", "info")] == [
        "start",
        "start",
        "help",
        "help",
    ]


def test_yes_is_not_marked_because_it_opts_in_only_who_is_stopped() -> None:
    assert read(Body="YES").carrier_keyword == ""


def test_advanced_opt_out_says_what_was_answered_in_any_language() -> None:
    assert read(Body="ALTO", OptOutType="STOP").carrier_keyword == "stop"
    assert read(Body="ayuda", OptOutType="HELP").carrier_keyword == "help"
    assert read(Body="hola", OptOutType="SOMETHING").carrier_keyword == ""


def test_every_keyword_has_one_row_for_each_channel() -> None:
    rows = [(row.channel, row.word) for row in KEYWORDS]
    assert len(rows) == len(set(rows))
    assert {row.answered_by for row in KEYWORDS if row.channel == "sms"} == {CARRIER}
    assert {row.answered_by for row in KEYWORDS if row.channel == "telegram"} == {BOT}
    assert carrier_keyword("telegram", "STOP") == ""
    yes = keyword("sms", " yes ")
    assert yes is not None
    assert yes.only_when_stopped


def test_nul_and_lone_surrogates_are_mended_and_the_rest_is_kept() -> None:
    body = "a\0b \ud83d c \ud83d\ude00 \u200fשלום\u202e é"
    assert read(Body=body).text == "ab \ufffd c \U0001f600 \u200fשלום\u202e é"


def test_a_form_is_read_with_its_blanks_and_repeats() -> None:
    assert parse_form(b"a=&b=1&b=2&c=%00+%C3%A9") == [("a", ""), ("b", "1"), ("b", "2"), ("c", "\0 é")]


def test_broken_utf8_in_a_form_breaks_nothing() -> None:
    assert parse_form(b"Body=%ff%fe") == [("Body", "\ufffd\ufffd")]


@pytest.mark.parametrize("body", [b"\xff", urlencode([("a", "1")] * 501).encode()])
def test_what_is_no_form_is_refused_in_our_own_words(body: bytes) -> None:
    with pytest.raises(ChannelError):
        parse_form(body)
