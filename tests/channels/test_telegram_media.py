"""What has no words in Telegram, or somebody else's: its kind, and nothing fetched."""

from __future__ import annotations

from typing import Any

import pytest

from intake_bot.channels.telegram import ids
from intake_bot.channels.telegram.inbound import parse
from intake_bot.channels.telegram.media import MEDIA
from intake_bot.service.ports import Inbound

CHAT = 7001
CHAT_OF = {"id": CHAT, "type": "private", "first_name": "A"}
PERSON = {"id": CHAT, "is_bot": False, "first_name": "A"}
FILE = {"file_id": "f", "file_unique_id": "u"}
SIZED = {**FILE, "width": 1, "height": 1}
MOVING = {**SIZED, "duration": 1}
PLACE = {"latitude": 1.0, "longitude": 1.0}
STICKER = {**SIZED, "is_animated": False, "is_video": False, "type": "regular"}
POLL = {
    "id": "1",
    "question": "?",
    "options": [],
    "total_voter_count": 0,
    "is_closed": False,
    "is_anonymous": True,
    "type": "regular",
    "allows_multiple_answers": False,
    "allows_revoting": False,
    "members_only": False,
}
VENUE = {"location": PLACE, "title": "Library", "address": "Main Street"}
CARD = {"phone_number": "12025550123", "first_name": "A", "user_id": CHAT}
ORIGINS: list[dict[str, Any]] = [
    {"type": "user", "date": 1, "sender_user": {"id": 9, "is_bot": False, "first_name": "B"}},
    {"type": "user", "date": 1, "sender_user": PERSON},
    {"type": "hidden_user", "date": 1, "sender_user_name": "B"},
    {"type": "chat", "date": 1, "sender_chat": {"id": -5, "type": "group", "title": "Family"}},
    {"type": "channel", "date": 1, "chat": {"id": -6, "type": "channel", "title": "News"}, "message_id": 3},
    {"type": "of tomorrow", "date": 1},
]


def message(**fields: Any) -> dict[str, Any]:
    return {"message_id": 12, "date": 1000, "chat": CHAT_OF, "from": PERSON, **fields}


def read(**update: Any) -> Inbound:
    return parse({"update_id": 5, **update}, "victim", 2000.0)


@pytest.mark.parametrize(
    ("fields", "kind"),
    [
        ({"photo": [SIZED]}, "image"),
        ({"video": MOVING}, "video"),
        ({"video_note": {**FILE, "length": 1, "duration": 1}}, "video"),
        ({"animation": MOVING, "document": FILE}, "animation"),
        ({"voice": {**FILE, "duration": 1}}, "voice"),
        ({"audio": {**FILE, "duration": 1}}, "audio"),
        ({"sticker": STICKER}, "sticker"),
        ({"location": PLACE}, "location"),
        ({"location": {**PLACE, "live_period": 600}}, "location"),
        ({"venue": VENUE, "location": PLACE}, "location"),
        ({"document": FILE}, "document"),
        ({"poll": POLL}, "poll"),
    ],
    ids=lambda value: "+".join(value) if isinstance(value, dict) else value,
)
def test_each_thing_is_told_by_its_kind_and_by_one_kind_only(fields: dict[str, Any], kind: str) -> None:
    inbound = read(message=message(**fields))
    assert (inbound.kind, inbound.text, inbound.attachments) == ("media", "", (kind,))
    assert kind in MEDIA.values()


def test_a_caption_is_a_text_with_an_attachment() -> None:
    inbound = read(message=message(photo=[SIZED], caption="see"))
    assert (inbound.kind, inbound.text, inbound.attachments) == ("text", "see", ("image",))


def test_a_live_place_that_moves_on_is_nothing_new() -> None:
    moved = message(location={**PLACE, "live_period": 600}, edit_date=1001)
    assert read(edited_message=moved).kind == "unknown"


@pytest.mark.parametrize("origin", ORIGINS, ids=lambda origin: str(origin["type"]))
@pytest.mark.parametrize("text", ["AGREE", "/start abc", "STOP"])
def test_forwarded_words_keep_their_words_and_are_nobodys_own(origin: dict[str, Any], text: str) -> None:
    inbound = read(message=message(forward_origin=origin, text=text))
    assert (inbound.kind, inbound.text, inbound.token) == ("forwarded", text, "")


def test_a_forwarded_caption_is_forwarded_words_and_a_forwarded_picture_is_a_picture() -> None:
    worded = read(message=message(forward_origin=ORIGINS[0], photo=[SIZED], caption="look"))
    bare = read(message=message(forward_origin=ORIGINS[0], photo=[SIZED]))
    assert (worded.kind, worded.text, worded.attachments) == ("forwarded", "look", ("image",))
    assert (bare.kind, bare.attachments) == ("media", ("image",))


def test_words_stay_forwarded_where_the_rest_of_the_message_cannot_be_read() -> None:
    broken = message(text="AGREE", forward_origin=ORIGINS[0], reply_to_message={"poll": {"from": "a newer Telegram"}})
    assert read(message=broken).kind == "forwarded"
    odd_origin = message(text="AGREE", forward_origin={"type": "user", "date": "yesterday", "sender_user": 5})
    assert read(message=odd_origin).kind == "forwarded"


def test_a_forwarded_card_vouches_for_no_number() -> None:
    assert read(message=message(contact=CARD)).phone == "+12025550123"
    forwarded = read(message=message(contact=CARD, forward_origin=ORIGINS[0]))
    assert (forwarded.kind, forwarded.phone, forwarded.attachments) == ("contact", "", ("contact",))


# --- reactions -------------------------------------------------------------------------------


def emoji(*given: str) -> list[dict[str, str]]:
    return [{"type": "emoji", "emoji": one} for one in given]


def reacted(new: list[dict[str, str]], old: list[dict[str, str]] | None = None, **changes: Any) -> Inbound:
    change = {"chat": CHAT_OF, "message_id": 12, "user": PERSON, "date": 1000, "old_reaction": old or []}
    return read(message_reaction={**change, "new_reaction": new, **changes})


def test_a_reaction_is_a_reaction_with_its_emoji_and_no_words() -> None:
    inbound = reacted(emoji("👍"))
    assert (inbound.kind, inbound.text, inbound.address.value) == ("reaction", "👍", "7001")
    assert inbound.attachments == ()


def test_a_reaction_that_is_taken_back_is_ignored_and_one_that_is_exchanged_is_new() -> None:
    assert reacted([], emoji("👍")).kind == "unknown"
    assert reacted(emoji("👍"), emoji("👍", "❤")).kind == "unknown"
    assert (reacted(emoji("❤"), emoji("👍")).kind, reacted(emoji("❤"), emoji("👍")).text) == ("reaction", "❤")


def test_a_picture_that_only_telegram_has_is_a_reaction_without_an_emoji() -> None:
    own = reacted([{"type": "custom_emoji", "custom_emoji_id": "55"}])
    paid, newer = reacted([{"type": "paid"}]), reacted([{"type": "of_tomorrow"}])
    assert {(one.kind, one.text) for one in (own, paid, newer)} == {("reaction", "")}


def test_each_reaction_has_a_provider_id_of_its_own_and_it_names_no_message_to_remove() -> None:
    first, again = reacted(emoji("👍")), reacted(emoji("👍"))
    others = (reacted(emoji("❤")), reacted(emoji("👍"), date=1001), reacted(emoji("👍"), message_id=13))
    assert first.provider_id == again.provider_id
    assert len({first.provider_id, *(one.provider_id for one in others)}) == 4
    assert ids.read_message_id(first.provider_id) is None


@pytest.mark.parametrize(
    "change",
    [
        {"chat": {"id": -5, "type": "group", "title": "Family"}},
        {"user": None},
        {"user": {"id": 1, "is_bot": True, "first_name": "bot"}},
        {"date": "yesterday"},
    ],
    ids=["group", "nobody", "bot", "unreadable"],
)
def test_a_reaction_of_nobody_we_speak_with_is_unknown(change: dict[str, Any]) -> None:
    given = {key: value for key, value in change.items() if value is not None}
    update = {"chat": CHAT_OF, "message_id": 12, "user": PERSON, "date": 1000, "old_reaction": [], **given}
    update = {key: value for key, value in update.items() if key not in change or change[key] is not None}
    assert read(message_reaction={**update, "new_reaction": emoji("👍")}).kind == "unknown"


@pytest.mark.parametrize(
    "update",
    [
        {"poll": POLL},
        {"poll_answer": {"poll_id": "1", "user": PERSON, "option_ids": [0], "option_persistent_ids": ["a"]}},
        {"message_reaction_count": {"chat": CHAT_OF, "message_id": 12, "date": 1, "reactions": []}},
    ],
    ids=lambda update: next(iter(update)),
)
def test_a_vote_or_a_count_is_not_for_us(update: dict[str, Any]) -> None:
    assert read(**update).kind == "unknown"
