"""What the templates may use beside a page's own values: moments in the program's zone, and staff's words."""

from __future__ import annotations

from collections.abc import Mapping

import segno
from markupsafe import Markup

from intake_bot.casework.retention_due import removed_text
from intake_bot.casework.terms import (
    SHARING_TEXT,
    check_text,
    event_text,
    is_quote,
    purpose_text,
    stands,
    title_of,
    told_text,
)
from intake_bot.casework.terms_notes import note_text
from intake_bot.service.house import House
from intake_bot.service.numbers import shown
from intake_bot.started import named
from intake_bot.web import moments
from intake_bot.web.console import names
from intake_bot.web.console.once import form_id


def extras_for(house: House, *, demo: bool) -> Mapping[str, object]:
    """Names for the templates."""
    zone = house.program.time_zone
    return {
        "program": house.program,
        "demo": demo,
        "when": lambda at: moments.day_and_time(at, zone),
        "when_in": moments.day_and_time,
        "clock": lambda at: moments.clock_time(at, zone),
        "day": lambda at: moments.day_only(at, zone),
        "zone_name": lambda at: moments.zone_name(at, zone),
        "zone_in": moments.zone_name,
        "span": moments.span,
        "known": names.known,
        "names": names,
        "note_text": note_text,
        "language": names.language,
        "in_url": names.in_url,
        "command": named,
        "number_shown": shown,
        "qr": qr,
        "form_id": form_id,
        "title_of": title_of,
        "removed_text": removed_text,
        "told_text": told_text,
        "stands": stands,
        "purpose_text": purpose_text,
        "event_text": event_text,
        "check_text": check_text,
        "sharing_text": SHARING_TEXT,
        "is_quote": is_quote,
    }


def qr(link: str) -> Markup:
    """A QR code as SVG that stands in the page: no file, no request. Only of links that we made."""
    return Markup(segno.make(link, error="m").svg_inline(scale=4, border=4, title="QR code of the Telegram link"))  # noqa: S704 — SVG of our own making
