"""Every field of program.toml, in one table."""

from __future__ import annotations

from intake_bot.casework.fields import Field, Flag, Many, OneOf, Table, Text, Whole
from intake_bot.casework.program import ContactOrder, SmsAccents

UNFILLED = "CHANGE ME"
LANGUAGES = ("en", "es")
"""Languages that intake-bot has words in."""

_TIME = Text(5, r"([01]\d|2[0-3]):[0-5]\d", "Write a time as hours and minutes, like 09:00.")


def _texts(longest: int) -> Table:
    return Table(tuple(Field(language, Text(longest), f"In {language}.") for language in LANGUAGES))


PROGRAM = Table(
    (
        Field("name", Text(80), "The program's name; said only to people who showed who they are.", True),
        Field("sender", Text(30), "The neutral name in every first text.", True),
        Field("phone", Text(30), "The number where people reach a person.", True),
        Field("time_zone", Text(60), "The program's own, like America/Los_Angeles.", True),
        Field("languages", Many(OneOf(LANGUAGES), 1, 10), "The first is used where nothing else is known."),
        Field("contact_order", OneOf(tuple(ContactOrder)), "Who is contacted first; a case may differ."),
        Field("shared_line", Flag(), "true if one number or bot serves both sides."),
        Field("emergency", Text(12), "The emergency number."),
        Field("sms_accents", OneOf(tuple(SmsAccents)), "keep writes Spanish whole; fold drops á í ó ú in texts."),
        Field("adult_age", Whole(16, 25), "The age from which no guardian is needed."),
        Field("silent_hours", Whole(1, 168), "Hours of silence before identity is asked again."),
        Field("staff_hours", _texts(80), "When a person answers the phone.", True),
        Field("safe_hours", Table((Field("from", _TIME), Field("until", _TIME))), "In each person's own zone."),
        Field(
            "effect",
            Table((Field("victim", _texts(300), "", True), Field("offender", _texts(300), "", True))),
            "What taking part means for the case: staff-approved text.",
            True,
        ),
        Field(
            "venues",
            Many(Table((Field("id", Text(40, r"[a-z0-9_]+", "An id has a-z, 0-9 and _ only."), "", True),
                        Field("name", _texts(80), "", True)))),
            "Places the program may offer.",
        ),
        Field(
            "crisis_lines",
            Many(Table((Field("name", _texts(60), "", True), Field("number", Text(60), "", True))), 1, 6,
                 "At least one crisis line is needed: it is what someone in danger is sent."),
            "The first two are sent when someone writes of danger.",
            True,
        ),
        Field(
            "retention",
            Table(
                (
                    Field("transcript_days", Whole(1, 3650), "How long the texts are kept."),
                    Field("record_days", Whole(1, 36500), "How long the intake record and consents are kept."),
                    Field("stranger_days", Whole(1, 365), "How long a stranger's keyed hash is kept."),
                )
            ),
            "Days after a case closed.",
        ),
    )
)  # fmt: skip
