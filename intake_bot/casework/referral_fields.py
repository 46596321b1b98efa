"""Every field of a referral, in one table: what it is, how it is checked, and its JSON Schema."""

from __future__ import annotations

from functools import cache

from intake_bot.casework.fields import Day, Field, Flag, Many, OneOf, Table, Text, Whole
from intake_bot.casework.program import ContactOrder

RELATIONSHIPS = (
    "strangers",
    "acquaintances",
    "neighbors",
    "friends",
    "classmates",
    "coworkers",
    "business",
    "community",
    "roommates",
    "family",
    "intimate_partners",
    "former_partners",
    "unknown",
)
HARM = ("property", "violence", "family_violence", "intimate_violence", "sexual", "stalking")
ORDER_KINDS = ("no_contact", "protective", "parole_condition", "other")
CODE_WORD = "[A-Za-zÀ-ÖØ-öø-ÿ]{3,20}"

_LATER = {"guardians": "Guardians come with a later version.", "age": "Give birth_year instead of an age."}

MONEY = Table(
    (
        Field(
            "amount",
            Text(13, r"\d{1,9}(\.\d{1,2})?", "Write the sum in digits, like 850.00 or $1,200."),
            "A decimal as text; signs and commas, as in $1,200.50, are taken off.",
            True,
        ),
        Field(
            "currency",
            Text(3, r"[A-Z]{3}", 'Write the currency as three capital letters, like "USD".'),
            "ISO 4217; left out, it is the one that the sum names, or that of the program's country.",
        ),
    )
)

ORDER = Table(
    (
        Field("kind", OneOf(ORDER_KINDS), "What the court or parole authority ordered.", True),
        Field(
            "forbids_contact",
            Flag(),
            "True when it forbids contact between the sides: nobody is texted before staff clear it.",
            True,
        ),
        Field("note", Text(500, many_lines=True), "What it says, for staff."),
        Field("cleared_by", Text(120), "Who recorded that contact through the program is allowed."),
        Field("cleared_on", Day(), "When that was recorded."),
    )
)

PERMISSION = Table(
    (
        Field("by", Text(120), "Who asked this person whether they may be texted.", True),
        Field("on", Day(), "When they said yes.", True),
        Field("how", Text(120), "How they were asked: in person, by phone, on a form.", True),
    )
)

PARTY = Table(
    (
        Field("role", OneOf(("victim", "offender")), "Who this person is in the case.", True),
        Field("name", Text(120), "Full name, for staff; never sent.", True),
        Field("preferred_name", Text(40), "What texts call them once they are verified."),
        Field(
            "phone",
            Text(40),
            "As it is written in the program's country, or with country code. Leave out if only Telegram is used.",
        ),
        Field("language", Text(12), "The language of the first text: one of the program's.", True),
        Field("birth_year", Whole(1900, 2100), "Only the year: the youngest possible age is assumed."),
        Field("birth_date", Day(), "The exact date, where the year alone would leave a doubt."),
        Field("time_zone", Text(60), "Like America/Los_Angeles; the program's own if left out."),
        Field("custody", Flag(), "True when this person is held somewhere: staff clear the texting first."),
        Field(
            "code_words",
            Many(
                Text(20, CODE_WORD, "A code word is one plain word of 3 to 20 letters."),
                3,
                3,
                "Give exactly 3 code words, or leave the field out and they are made.",
            ),
            "Three words of which the bot asks one; staff hand them over in person or by phone.",
        ),
        Field("contact_permission", PERMISSION, "Without it nobody is texted."),
    ),
    _LATER,
)

REFERRAL = Table(
    (
        Field(
            "case_no",
            Text(40, r"[A-Za-z0-9][A-Za-z0-9._/-]*", "A case number has letters, digits and - . _ / only."),
            "The program's own number; it must be new.",
            True,
        ),
        Field("source", Text(120), "Who referred the case: probation, court, prosecutor, police, school.", True),
        Field("stage", Text(120), "Where the case stands: diversion, before sentence, after sentence.", True),
        Field("offence", Text(200), "The offence or charge, for staff; never sent.", True),
        Field("offence_date", Day(), "When it happened."),
        Field(
            "harm",
            Many(OneOf(HARM)),
            "Kinds of harm; family, intimate, sexual and stalking need a specialist's clearance.",
        ),
        Field(
            "relationship",
            OneOf(RELATIONSHIPS),
            "How the two sides knew each other; if left out it is unknown, and a specialist looks first.",
        ),
        Field("responsibility_admitted", Flag(), "True when the basic facts are acknowledged.", True),
        Field("orders", Many(ORDER), "Court or parole orders that concern contact."),
        Field(
            "contact_order",
            OneOf(tuple(ContactOrder)),
            "Who is contacted first in this case, if not as program.toml says.",
        ),
        Field("restitution_claimed", MONEY, "The loss that was claimed, if any."),
        Field("deadline", Day(), "A date that staff must keep; never said to anyone."),
        Field("officer", Text(120), "The officer or worker in charge."),
        Field("attorney", Text(120), "Counsel of the person responsible."),
        Field("advocate", Text(120), "The harmed person's advocate."),
        Field("co_offenders", Text(500, many_lines=True), "Others responsible who are not in this case."),
        Field("notes", Text(2000, many_lines=True), "For staff; never sent."),
        Field("parties", Many(PARTY, 2, 20, "A case has at least two people."), "Everyone in the case.", True),
    )
)


@cache
def referral_schema() -> dict[str, object]:
    """The JSON Schema (draft 2020-12) of a referral, for the systems that write one."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:intake-bot:referral:1",
        "title": "Referral",
        "description": "One case with everyone in it, as intake-bot referral import takes it.",
        **REFERRAL.schema(),
    }
