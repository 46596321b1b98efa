"""The review as a PDF that a screen reader can read (PDF/UA), drawn by typst.

Texts reach typst as JSON, as strings: none of them can become markup.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

import typst

from intake_bot.messages.review.model import Review

PAPERS = {"letter": "us-letter", "a4": "a4"}
"""Paper -> typst's name of it."""


def as_pdf(review: Review, paper: str = "letter") -> bytes:
    """The document. PDF/UA wants a glyph for every character: where no font has one, it is tagged all the same."""
    given = {"data": json.dumps(asdict(review), ensure_ascii=False), "paper": PAPERS[paper]}
    try:
        return _compiled(given, "ua-1")
    except typst.TypstError as error:
        if "could not be displayed" not in str(error):
            raise
        return _compiled(given, None)


def _compiled(given: dict[str, str], standard: typst.PDFStandard | None) -> bytes:
    made = typst.compile(
        Path(__file__).parent / "paper.typ",
        format="pdf",
        sys_inputs=given,
        pdf_standards=standard,
        timestamp=datetime.fromtimestamp(0, UTC),
    )
    if not isinstance(made, bytes):
        raise TypeError("typst gives one document as bytes")
    return made
