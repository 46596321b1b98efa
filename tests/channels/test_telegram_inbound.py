"""What Telegram's updates are read as."""

from __future__ import annotations

from typing import Any

import pytest

from intake_bot.channels.telegram import buttons, ids
from intake_bot.channels.telegram.inbound import parse
from intake_bot.errors import ChannelError
from intake_bot.service.ports import Address, Inbound, Tap

CHAT = 7001
PERSON = {"id": CHAT, "is_bot": False, "first_name": "A"}
BOT = {"id": 1, "is_bot": True, "first_name": "bot"}


def message(chat_type: str = "private", sender: dict[str, Any] | None = None, **fields: Any) -> dict[str, Any]:
    chat = {"id": CHAT, "type": chat_type, "first_name": "A", "title": "A"}
    return {"message_id": 12, "date": 1000, "chat": chat, "from": sender or PERSON, **fields}


def read(**update: Any) -> Inbound:
    return parse({"update_id": 5, **update}, "victim", 2000.0)


def test_a_text_becomes_an_inbound() -> None:
    expected = Inbound(Address("telegram", "victim", "7001"), "telegram:victim:7001:m12", 2000.0, text="hi")
    assert read(message=message(text="hi")) == expected


def test_the_provider_id_does_not_depend_on_the_update_id_which_starts_again() -> None:
    assert parse({"update_id": 6, "message": message(text="hi")}, "victim", 0.0) == parse(
        {"update_id": 9_000_000, "message": message(text="hi")}, "victim", 0.0
    )


def test_the_same_message_number_in_another_bot_is_another_message() -> None:
    one, two = (parse({"update_id": 5, "message": message(text="a")}, line, 0.0) for line in ("victim", "offender"))
    assert one.provider_id != two.provider_id


@pytest.mark.parametrize(
    ("text", "token"),
    [("/start", ""), ("/start abc-DEF_1", "abc-DEF_1"), ("/start@some_bot x1", "x1"), ("/start  ", "")],
)
def test_opening_the_bot_gives_the_links_token(text: str, token: str) -> None:
    inbound = read(message=message(text=text))
    assert (inbound.kind, inbound.token, inbound.text) == ("start", token, "")


@pytest.mark.parametrize("text", ["/start a b", "/start " + "x" * 65, "/starter", "start", "/start é"])
def test_what_only_looks_like_a_start_is_a_text(text: str) -> None:
    assert (read(message=message(text=text)).kind, read(message=message(text=text)).token) == ("text", "")


def tapped(data: str = "3:agree", chat_type: str = "private", **fields: Any) -> Inbound:
    markup = {
        "inline_keyboard": [
            [{"text": "No", "callback_data": "3:no"}],
            [{"text": "I agree", "callback_data": "3:agree"}],
        ]
    }
    under = message(chat_type, BOT, text="?", reply_markup=markup) | fields
    return read(callback_query={"id": "99", "from": PERSON, "chat_instance": "1", "data": data, "message": under})


def test_a_tap_brings_question_option_and_the_words_that_were_seen() -> None:
    inbound = tapped()
    assert inbound.tap is not None
    assert inbound.tap == Tap(3, "agree", "I agree", 0, inbound.tap.under)
    assert ids.read_message_id(inbound.tap.under) is not None
    assert (inbound.kind, inbound.mark, inbound.provider_id) == ("tap", "99", "telegram:victim:tap:99")
    assert inbound.address.value == "7001"


def test_a_tap_under_a_message_too_old_to_be_sent_along_has_no_words() -> None:
    inbound = tapped(date=0, reply_markup=None)
    assert inbound.tap is not None
    assert (inbound.tap.question, inbound.tap.option, inbound.tap.words) == (3, "agree", "")


@pytest.mark.parametrize(
    "data",
    ["", "agree", ":x", "x:y", "3:", "-1:a", "9" * 30 + ":a", ".3:a", "g.3:a", "-1.3:a", "f" * 16 + ".3:a", "1.:a"],
)
def test_a_tap_that_we_never_offered_is_unknown_but_can_be_ended(data: str) -> None:
    inbound = tapped(data)
    assert (inbound.kind, inbound.tap, inbound.mark) == ("unknown", None, "99")


def test_a_tap_in_a_group_is_unknown() -> None:
    assert tapped(chat_type="group").kind == "unknown"


def test_an_edit_is_another_event_each_time() -> None:
    first, second = (read(edited_message=message(text="b", edit_date=at)) for at in (1001, 1002))
    assert (first.kind, first.text) == ("edited", "b")
    assert len({first.provider_id, second.provider_id, "telegram:victim:7001:m12"}) == 3


def test_a_contact_counts_only_if_it_is_the_senders_own() -> None:
    own = read(message=message(contact={"phone_number": "1 202 555-0123", "first_name": "A", "user_id": CHAT}))
    other = read(message=message(contact={"phone_number": "12025550123", "first_name": "A", "user_id": 8}))
    loose = read(message=message(contact={"phone_number": "12025550123", "first_name": "A"}))
    assert (own.kind, own.phone) == ("contact", "+12025550123")
    assert [(found.kind, found.phone) for found in (other, loose)] == [("contact", "")] * 2


def member(status: str, chat_type: str = "private") -> Inbound:
    chat = {"id": CHAT, "type": chat_type, "first_name": "A"}
    old = {"user": BOT, "status": "member"}
    new = {"user": BOT, "status": status, "until_date": 0}
    return read(
        my_chat_member={"chat": chat, "from": PERSON, "date": 1000, "old_chat_member": old, "new_chat_member": new}
    )


def test_a_block_and_its_end_are_told() -> None:
    assert [member("kicked").kind, member("member").kind] == ["blocked", "unblocked"]
    assert member("kicked").provider_id != member("member").provider_id
    assert member("kicked", "group").kind == "unknown"


@pytest.mark.parametrize("chat_type", ["group", "supergroup", "channel"])
def test_nobody_is_spoken_with_outside_private_chats(chat_type: str) -> None:
    inbound = read(message=message(chat_type, text="hi"))
    assert (inbound.kind, inbound.text) == ("unknown", "")


def test_another_bot_is_not_spoken_with() -> None:
    assert read(message=message(sender=BOT, text="hi")).kind == "unknown"


@pytest.mark.parametrize(
    "update",
    [
        {},
        {"channel_post": {"message_id": 1, "date": 1, "chat": {"id": -1, "type": "channel", "title": "x"}}},
        {"message": {"message_id": 1}},
        {"message": "text"},
        {"message": {**message(text="x"), "date": 10**30}},
        {"message": message(dice={"emoji": "x", "value": 1})},
        {"brand_new_thing": {"a": 1}},
        {"my_chat_member": {"chat": 1}},
    ],
)
def test_what_cannot_be_read_is_unknown_and_never_an_error(update: dict[str, Any]) -> None:
    inbound = read(**update)
    assert (inbound.kind, inbound.provider_id) == ("unknown", "telegram:victim:update:5")


def test_a_field_that_the_library_cannot_read_does_not_cost_the_words() -> None:
    broken = message(text="I want to stop", reply_to_message={"poll": {"from": "a newer Telegram"}})
    assert (read(message=broken).kind, read(message=broken).text) == ("text", "I want to stop")


def test_nul_and_lone_surrogates_are_mended_and_the_rest_is_kept() -> None:
    assert read(message=message(text="a\0b\ud83d \u200f\u202eא")).text == "ab\ufffd \u200f\u202eא"


def test_a_buttons_data_comes_back_as_it_went() -> None:
    assert buttons.decode(buttons.encode(41, 12, "speaking_order:me")) == (41, 12, "speaking_order:me")
    assert buttons.decode(buttons.encode((1 << 63) - 1, 1, "no")) == ((1 << 63) - 1, 1, "no")


def test_a_button_made_before_texts_were_named_is_still_read() -> None:
    assert buttons.decode("12:speaking_order:me") == (0, 12, "speaking_order:me")


@pytest.mark.parametrize("option", ["", "x" * 61, "é" * 31])
def test_an_option_that_does_not_fit_into_64_bytes_is_refused(option: str) -> None:
    with pytest.raises(ChannelError):
        buttons.encode(1, 1, option)


def test_the_longest_option_fits() -> None:
    assert len(buttons.encode(1, 1, "x" * 60).encode()) == 64


def test_a_message_id_can_be_read_back() -> None:
    assert ids.read_message_id(ids.message_id("victim", 7, 8)) == ("victim", 7, 8)
    assert ids.read_message_id(ids.message_id("victim", 7, 8, edited=9)) == ("victim", 7, 8)
    assert ids.read_message_id("telegram:victim:tap:9") is None
    assert ids.read_message_id("SM1") is None
