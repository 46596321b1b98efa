"""Every text of a program as one document, for an advocate or a translator to read and mark."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from intake_bot.casework.program import Program
from intake_bot.errors import NotFound
from intake_bot.flows import CURRENT
from intake_bot.messages.render import Words
from intake_bot.messages.review import PAPERS, Review, as_html, as_pdf, make_review
from intake_bot.service.check import flow_named

__all__ = ["ALL", "PAPERS", "Review", "as_html", "as_pdf", "review_of"]

ALL = "all"


def review_of(
    program: Program, overlay: Path | None, language: str, *, on: date, flow: str = ALL, send_to: str = ""
) -> Review:
    """The words as this program sends them, its own replacements included; ``on`` is the day that stands on it."""
    if language not in program.languages:
        raise NotFound(f"The program does not write {language}: it writes {', '.join(program.languages)}.")
    flows = tuple(CURRENT.values()) if flow == ALL else (flow_named(flow),)
    words = Words.load(program, overlay, languages=program.languages)
    return make_review(words, flows, language, on=on, send_to=send_to or f"{program.name}, {program.phone}")
