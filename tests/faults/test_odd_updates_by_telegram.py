"""Odd updates through Telegram's webhook: broken text is mended, and what is not a person's word is let go by."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.faults.counter import CHAT, Counter, counter
from tests.faults.odd_texts import WORDS, Odd, name_of
from tests.faults.talks import replies, scene_at, talk, tasks
from tests.standins.telegram import TelegramStandin
from tests.standins.twilio import TwilioStandin

ME = {"id": CHAT, "is_bot": False, "first_name": "A"}
PRIVATE = {"id": CHAT, "type": "private", "first_name": "A"}


def message(number: int = 900, *, sender: object = ME, **fields: Any) -> dict[str, object]:
    """An update with one message in the victim's chat, unless ``fields`` say otherwise."""
    made = {"message_id": number, "date": 1_793_124_000, "chat": PRIVATE, "from": sender, **fields}
    return {"update_id": number, "message": made}


def said(here: Counter) -> list[str]:
    """What the bot sent, in any chat."""
    assert here.bot is not None
    return [sent.text for sent in here.bot.sent]


@pytest.mark.parametrize("odd", [odd for odd in WORDS if isinstance(odd.raw, str)], ids=name_of)
async def test_odd_words_are_a_name_as_they_were_written(
    odd: Odd, tmp_path: Path, twilio: TwilioStandin, telegram: TelegramStandin
) -> None:
    async with counter(scene_at(tmp_path, "name", app="telegram"), twilio, telegram) as here:
        assert (await here.update(message(text=odd.raw))).status_code == 200
        assert talk(here.scene).step == "process"
        assert talk(here.scene).answers["name"].value == (odd.read,)
        assert len(said(here)) == 1
        assert replies(here.scene)[-1].text == odd.kept


@pytest.mark.parametrize(
    ("escaped", "kept", "read"),
    [
        (rb"Dana \ud83d", "Dana \ufffd", "Dana \ufffd"),
        (rb"\ude00 Dana", "\ufffd Dana", "\ufffd Dana"),
        (rb"\ud83d\ude00 Dana", "\U0001f600 Dana", "\U0001f600 Dana"),
        (rb"Da\u0000na", "Dana", "Dana"),
    ],
)
async def test_half_an_emoji_in_the_json_is_mended(
    escaped: bytes, kept: str, read: str, tmp_path: Path, twilio: TwilioStandin, telegram: TelegramStandin
) -> None:
    async with counter(scene_at(tmp_path, "name", app="telegram"), twilio, telegram) as here:
        content = json.dumps(message(text="TEXT")).encode().replace(b"TEXT", escaped)
        assert (await here.update(content)).status_code == 200
        assert talk(here.scene).answers["name"].value == (read,)
        assert replies(here.scene)[-1].text == kept


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"text": "😀🌻"}, "I saw your emoji"),
        ({"text": "\u200f\u202e"}, "I can only read words."),
        ({"photo": [{"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}]}, "cannot look at pictures"),
        ({"sticker": {"file_id": "a", "file_unique_id": "b", "type": "regular", "width": 1, "height": 1,
                      "is_animated": False, "is_video": False}}, "cannot see stickers"),
        ({"voice": {"file_id": "a", "file_unique_id": "b", "duration": 1}}, "cannot listen to voice notes"),
        ({"location": {"latitude": 1.0, "longitude": 2.0}}, "cannot use a map point"),
    ],
    ids=["emoji", "marks", "photo", "sticker", "voice", "location"],
)  # fmt: skip
async def test_what_has_no_words_is_answered_so(
    fields: dict[str, Any], words: str, tmp_path: Path, twilio: TwilioStandin, telegram: TelegramStandin
) -> None:
    async with counter(scene_at(tmp_path, "assistant", app="telegram"), twilio, telegram) as here:
        assert (await here.update(message(**fields))).status_code == 200
        assert talk(here.scene).step == "assistant"
        [answer] = said(here)
        assert words in answer


GROUP = {"id": -100500, "type": "group", "title": "Family"}
POLL = {"id": "5", "question": "?", "options": [], "total_voter_count": 0, "is_closed": False, "is_anonymous": True,
        "type": "regular", "allows_multiple_answers": False}  # fmt: skip
IGNORED: dict[str, dict[str, object]] = {
    "group": message(chat=GROUP, text="1"),
    "channel post": {"update_id": 1, "channel_post": {"message_id": 1, "date": 1, "chat": GROUP, "text": "1"}},
    "another bot": message(sender={**ME, "is_bot": True}, text="1"),
    "dice": message(dice={"emoji": "🎲", "value": 3}),
    "nothing in it": message(),
    "empty text": message(text=""),
    "pinned": message(pinned_message={"message_id": 1, "date": 1, "chat": PRIVATE, "text": "x"}),
    "poll": {"update_id": 2, "poll": POLL},
    "poll answer": {"update_id": 3, "poll_answer": {"poll_id": "5", "user": ME, "option_ids": [0]}},
    "reaction taken back": {
        "update_id": 8,
        "message_reaction": {
            "chat": PRIVATE,
            "message_id": 1,
            "user": ME,
            "date": 1,
            "new_reaction": [],
            "old_reaction": [{"type": "emoji", "emoji": "👍"}],
        },
    },
    "inline query": {"update_id": 4, "inline_query": {"id": "1", "from": ME, "query": "1", "offset": ""}},
    "of tomorrow": {"update_id": 5, "thought": {"from": ME, "text": "1"}},
    "wrong types": {"update_id": 6, "message": {"message_id": "x", "date": [], "chat": 7, "text": {"a": 1}}},
    "no message": {"update_id": 7, "message": None},
    "nothing": {},
    "huge id": {"update_id": 10**40, "message": None},
}


@pytest.mark.parametrize("kind", IGNORED)
async def test_what_is_not_a_persons_word_is_acknowledged_and_changes_nothing(
    kind: str, tmp_path: Path, twilio: TwilioStandin, telegram: TelegramStandin
) -> None:
    async with counter(scene_at(tmp_path, "assistant", app="telegram"), twilio, telegram) as here:
        before, kept, waiting = talk(here.scene), len(replies(here.scene)), tasks(here.scene)
        assert (await here.update(IGNORED[kind])).status_code == 200
        assert (talk(here.scene), len(replies(here.scene)), tasks(here.scene)) == (before, kept, waiting)
        assert said(here) == []


@pytest.mark.parametrize("body", [b"", b"[]", b"null", b"{", b"\xff\xfe", b"1" * 5000, b"[" * 100_000])
async def test_what_is_no_update_at_all_is_a_bad_request(
    body: bytes, tmp_path: Path, twilio: TwilioStandin, telegram: TelegramStandin
) -> None:
    async with counter(scene_at(tmp_path, "assistant", app="telegram"), twilio, telegram) as here:
        before = talk(here.scene)
        answer = await here.update(body)
        assert (answer.status_code, answer.content) == (400, b"")
        assert talk(here.scene) == before
