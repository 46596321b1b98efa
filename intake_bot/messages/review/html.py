"""The review as one web page: nothing to load, nothing that runs, made for printing."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import jinja2

from intake_bot.messages.review.model import Review


def as_html(review: Review) -> str:
    """The page. What the texts say is escaped, whatever it is."""
    return _template().render(review=review, ui=review.ui)


@cache
def _template() -> jinja2.Template:
    environment = jinja2.Environment(
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        loader=jinja2.FileSystemLoader(Path(__file__).parent),
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("page.html.j2")
