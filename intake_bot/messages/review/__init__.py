"""Every text in the order of the conversation, side by side with the source language, for a reader to mark."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from babel import Locale
from babel.dates import format_date

from intake_bot.engine.flow import Flow
from intake_bot.messages.render import Words
from intake_bot.messages.review.html import as_html
from intake_bot.messages.review.model import Review
from intake_bot.messages.review.parts import Parts
from intake_bot.messages.review.pdf import PAPERS, as_pdf

__all__ = ["PAPERS", "Review", "as_html", "as_pdf", "make_review"]


def make_review(words: Words, flows: Sequence[Flow], language: str, *, on: date, send_to: str) -> Review:
    """The review of these flows in one language, beside the program's first."""
    first = next(iter(words.catalogs))
    source = "" if first == language else first
    told = tomllib.loads((Path(__file__).parent / "words.toml").read_text(encoding="utf-8"))
    samples = {one: found.pop("samples") for one, found in told.items()}
    ui: dict[str, Any] = {**told["en"], **told.get(language, {})}
    ui["flows"] = ", ".join(ui[flow.id] for flow in flows)
    if words.fold_accents:
        ui["signs_small"] = f"{ui['signs_small']} {ui['signs_fold']}"
    parts = tuple(part for part in Parts(words, language, source, ui, samples).of(flows) if part.rows)
    return Review(
        language,
        _name_of(language, language),
        source,
        _name_of(source, language) if source else "",
        words.program.name,
        send_to,
        format_date(on, "long", locale=language),
        on.isoformat(),
        max((row.number for part in parts for row in part.rows), default=0),
        parts,
        ui,
    )


def _name_of(language: str, reader: str) -> str:
    return str(Locale.parse(language).get_display_name(reader) or language)
