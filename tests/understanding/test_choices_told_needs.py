"""Words of an option of contact since, support, phone or voice messages that tell of something else."""

from __future__ import annotations

import pytest

from intake_bot.engine.answers import Chosen
from tests.understanding.test_choices_spoken import chosen

CONTACT = ("no=Not at all", "once=Once", "ongoing=It goes on", "not_sure=Not sure")
SUPPORT = ("enough=Enough", "some=Some", "none=None", "not_sure=Not sure")
PHONE = ("only_me=Only me", "shared=Shared", "watched=Someone looks at it", "not_sure=Not sure")
VOICE = ("full=Leave a full message", "name_only=Just a name and number", "none=No voicemail")


@pytest.mark.parametrize(
    ("text", "options"),
    [
        ("I cry every night", CONTACT), ("he has a lot of friends", SUPPORT), ("they watch my house", PHONE),
        ("es de telcel", PHONE), ("y si alguien lo ve que pasa", PHONE), ("my phone is old", PHONE),
        ("my name is Ana", VOICE),
    ],
)  # fmt: skip
def test_words_of_an_option_that_tell_of_something_else_are_asked_again(text: str, options: tuple[str, ...]) -> None:
    assert not isinstance(chosen(text, options), Chosen)
