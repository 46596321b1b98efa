"""The real words for docs/advocates: `python -m tests.docs.words` writes them into the page anew."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from intake_bot.engine.flow import Ask
from intake_bot.engine.turn import Phrase
from intake_bot.flows import CURRENT
from intake_bot.messages.lint.samples import question
from intake_bot.messages.render import Words
from intake_bot.program_file import sample_program
from intake_bot.service.script import SAMPLE

PAGE = Path(__file__).parents[2] / "docs" / "advocates" / "what-people-are-asked.md"
BLOCK = re.compile(r"(<!-- words: (?P<name>[a-z ]+) -->\n).*?(<!-- end -->)", re.DOTALL)
BOTH, VICTIM, OFFENDER = "both", "victim", "offender"

Part = tuple[str, tuple[str, ...]]
PARTS: Mapping[str, tuple[Part, ...]] = {
    BOTH: (
        ("Is this a good moment, and is it you?", ("safe_now", "come_back", "verify")),
        ("Who reads this", ("assistant", "privacy", "texting")),
        (
            "Reaching you safely",
            ("shared_phone", "safer", "good_hours", "channel", "telegram_link", "voicemail", "name"),
        ),
        (
            "Was it explained well?",
            (
                "check_stop",
                "explain_stop",
                "check_stop_2",
                "check_choice",
                "explain_choice",
                "check_choice_2",
                "explain_call",
            ),
        ),
        ("Looking into it", ("explore", "not_now_when")),
        ("Days and times", ("times", "days", "day_parts")),
        ("What you need to take part", ("access", "access_words")),
        ("The last question", ("take_part", "not_now_part_when")),
    ),
    VICTIM: (
        ("What it is", ("process", "risks", "alternatives", "effect")),
        ("The meeting, if there is one", ("form", "place", "place_avoid", "arrival")),
        ("Who comes", ("supporter", "supporter_name", "must_not")),
        ("In the room", ("speaking_order", "breaks", "seating")),
        ("In their own words", ("hopes", "hopes_share", "worries", "worries_share", "questions", "questions_share")),
        ("An apology, support, contact", ("apology", "support", "prior_contact")),
        ("Costs", ("losses", "insurance", "receipts", "losses_share")),
    ),
    OFFENDER: (
        ("A lawyer first", ("counsel",)),
        ("What it is", ("process", "risks", "effect")),
        ("The basic facts, never the story", ("acknowledge", "facts_call")),
        ("Listening and answering", ("listen", "answer_questions", "form")),
        ("Who comes", ("supporter", "supporter_name")),
        ("Making things right", ("amends", "amends_share")),
    ),
}
"""Whose questions, under which heading: every question of every flow once."""

SAID = (
    ("When somebody writes of danger", "danger"),
    ("When somebody writes STOP", "stopped"),
    ("When somebody writes LEAVE", "left"),
    ("When a text was not understood twice", "offer"),
    ("When somebody who is in no case writes", "stranger"),
)
"""What it answers, and to what."""


def asked_of(side: str) -> set[str]:
    """Every question of a flow."""
    return {step for step, found in CURRENT[side].steps.items() if isinstance(found, Ask)}


def block(name: str) -> str:
    """The words of one part of the page, as a sample program sends them by text message."""
    program = sample_program()
    words = Words.load(program, languages=program.languages)
    if name == "answers":
        return _said(words)
    side = VICTIM if name == BOTH else name
    return "\n".join(_part(words, side, title, steps) for title, steps in PARTS[name])


def _part(words: Words, side: str, title: str, steps: tuple[str, ...]) -> str:
    return "\n".join([f"**{title}**", "", *(line for step in steps for line in _question(words, side, step))])


def _question(words: Words, side: str, step: str) -> Iterator[str]:
    asked = question(CURRENT[side], step)
    phrase = Phrase(f"{side}.{step}")
    given = {"language": "en", "channel": "sms", "side": side, "values": SAMPLE}
    text = words.render((phrase,), None, **given).body  # type: ignore[arg-type]  # the same keywords for each call, of several types
    labels = list(words.labels(asked, "en", side).values()) if asked is not None and asked.options else []
    answers = [*(label for label in labels if label not in text), *(label for label in labels if label in text)]
    yield _quoted(text)
    if (found := words.catalogs["en"].find(f"{side}.{step}")) and found[1].more:
        more = words.render((Phrase(f"{side}.{step}", "more"),), None, **given).body  # type: ignore[arg-type]  # the same keywords for each call, of several types
        yield f">\n{_quoted('(MORE) ' + more)}"
    if answers and answers[:2] != ["Next", "More"]:
        yield f">\n> *{' · '.join(answers)}*"
    yield ""


def _quoted(text: str) -> str:
    return "> " + " ".join(text.split("\n"))


def _said(words: Words) -> str:
    lines = [f"**{title}**\n\n{_quoted(words.say(f'common.{key}', language='en'))}\n" for title, key in SAID]
    return "\n".join(lines)


def page(text: str) -> str:
    """The page with its words as they are now."""
    return BLOCK.sub(lambda found: f"{found[1]}\n{block(found['name'])}\n{found[3]}", text)


if __name__ == "__main__":
    PAGE.write_text(page(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
