"""Pictures, cards and reactions by SMS: told by kind, never fetched."""

from __future__ import annotations

import time

import pytest

from intake_bot.channels.sms.inbound import parse
from intake_bot.channels.tapback import tapback
from intake_bot.service.ports import Inbound

OURS, PERSON = "+12025550100", "+12025550199"
SET = [
    "Liked “Would you rather meet in person?”",
    "Loved “STOP ends all texts.”",
    'Liked "Would you rather meet?"',
    "Disliked “A”",
    "Laughed at “A\nB”",
    "Emphasized “A”",
    "Emphasised “A”",
    "Questioned “You said “no”?”",
    "Reacted 😂 to “A”",
    "Reacted ❤️ to “A”",
    "Reacted with a sticker to “A”",
    " 👍 to “ A ” ",
    "Loved an image",
    "Le gustó “¿Le va bien?”",
    "Le gusto “A”",
    "No le gustó “A”",
    "Le encantó “A”",
    "Le dio risa “A”",
    "Exclamó por “A”",
    "Dudó sobre “A”",
    "Reaccionó con 😂 a “A”",
    "Le encantó una imagen",
    "👍 a «A»",
]
TAKEN_BACK = [
    "Removed a heart from “A”",
    "Removed an exclamation from “A”",
    "Removed a question mark from “A”",
    "Removed 👍 from “A”",
    "Eliminó un corazón de “A”",
    "Quitó 👍 de “A”",
]
OWN = [
    "",
    "Liked",
    "I liked “Casablanca”",
    "Liked it a lot",
    "Liked “A” but not B",
    "Loved my dog",
    "He laughed at me",
    "Le gustó a mi hermana",
    "Questioned by the police",
    "Removed from the school",
    "“A”",
    "👍",
    "to “A”",
    "2 to “A”",
    "Emphasized “A",
]


def read(body: str, *types: str) -> Inbound:
    form = {"MessageSid": "MM1", "From": PERSON, "To": OURS, "Body": body, "NumMedia": str(len(types))}
    form |= {f"MediaContentType{at}": kind for at, kind in enumerate(types)}
    form |= {f"MediaUrl{at}": "https://api.twilio.test/media" for at in range(len(types))}
    return parse(list(form.items()), {OURS: "victim"}, 1000.0)


@pytest.mark.parametrize(
    ("mime", "kind"),
    [
        ("image/jpeg", "image"),
        ("image/gif", "image"),
        ("IMAGE/HEIC", "image"),
        ("audio/amr", "audio"),
        ("audio/mp4", "audio"),
        ("video/3gpp", "video"),
        ("text/vcard", "contact"),
        ("text/x-vcard; charset=utf-8", "contact"),
        ("text/x-vlocation", "location"),
        ("text/calendar", "document"),
        ("application/pdf", "document"),
        ("", "document"),
    ],
)
def test_each_type_has_one_kind(mime: str, kind: str) -> None:
    assert (read("", mime).kind, read("", mime).attachments) == ("media", (kind,))


def test_words_beside_a_picture_are_read_and_the_picture_is_kept_by_kind() -> None:
    inbound = read("The library, please", "image/png", "text/vcard")
    assert (inbound.kind, inbound.text) == ("text", "The library, please")
    assert inbound.attachments == ("image", "contact")


def test_how_the_parts_are_laid_out_is_not_one_of_them() -> None:
    assert read("", "application/smil", "image/jpeg").attachments == ("image",)


@pytest.mark.parametrize("text", SET)
def test_a_phones_words_for_a_reaction_are_a_reaction(text: str) -> None:
    assert tapback(text) == "set"
    assert (read(text).kind, read(text).text, read(text).carrier_keyword) == ("reaction", text, "")


@pytest.mark.parametrize("text", TAKEN_BACK)
def test_a_reaction_that_is_taken_back_is_nothing(text: str) -> None:
    assert tapback(text) == "taken_back"
    assert (read(text).kind, read(text).text) == ("unknown", "")


@pytest.mark.parametrize("text", OWN)
def test_what_only_looks_like_one_is_the_persons_own_text(text: str) -> None:
    assert tapback(text) == ""
    assert (read(text).kind, read(text).text) == ("text", text)


@pytest.mark.parametrize("text", ['Liked "' * 230, " " * 1600, "Liked " + '"” ' * 530, "👍" * 800, "no le " * 260])
def test_no_text_can_keep_it_busy(text: str) -> None:
    began = time.perf_counter()
    for _ in range(20):
        tapback(text)
    assert (time.perf_counter() - began) / 20 < 0.005
