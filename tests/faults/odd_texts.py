"""What people, phones and prankers send that is no ordinary text; how it is kept, and what is left to read."""

from __future__ import annotations

from dataclasses import dataclass

LONGEST = "I can say a lot. " * 94 + "!!"
"""1,600 characters: the most that one SMS may carry."""
assert len(LONGEST) == 1600


@dataclass(frozen=True)
class Odd:
    """One text. ``raw`` is what the phone sends; bytes that are not UTF-8 come percent-encoded."""

    name: str
    raw: str | bytes
    kept: str
    """As stored: only NUL is dropped and only lone surrogates are replaced, since a text is evidence."""
    read: str = ""
    """What is left as the person's own words; empty: nothing was written, as far as anyone can read."""


WORDLESS = (
    Odd("empty", "", ""),
    Odd("spaces", " \t\n ", " \t\n "),
    Odd("punctuation", "?!...", "?!..."),
    Odd("emoji", "🌻👨‍👩‍👧❤️", "🌻👨‍👩‍👧❤️"),
    Odd("NUL", "\0\0", ""),
    Odd("direction marks", "\u200f\u202e\u2066\u061c", "\u200f\u202e\u2066\u061c"),
    Odd("broken UTF-8", b"\xed\xa0\xbd\xff", "\ufffd" * 4),
)
WORDS = (
    Odd("NUL inside", "Da\0na", "Dana", "Dana"),
    Odd("right to left", "\u202eDana\u202c \u200fد", "\u202eDana\u202c \u200fد", "Dana د"),
    Odd("broken UTF-8 and words", b"Dana \xed\xa0\xbd", "Dana \ufffd\ufffd\ufffd", "Dana \ufffd\ufffd\ufffd"),
    Odd("HTML", "<b>Dana</b><script>alert(1)</script>", "<b>Dana</b><script>alert(1)</script>",
        "<b>Dana</b><script>alert(1)</script>"),
    Odd("a template", "{{7*7}}{% raw %}{#x#}", "{{7*7}}{% raw %}{#x#}", "{{7*7}}{% raw %}{#x#}"),
    Odd("1,600 characters", LONGEST, LONGEST, LONGEST[:80].rstrip()),
    Odd("emoji and words", "😀 Dana 😀", "😀 Dana 😀", "😀 Dana 😀"),
)  # fmt: skip


def name_of(odd: Odd) -> str:
    """For the names of tests."""
    return odd.name.replace(" ", "-")
