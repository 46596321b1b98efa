"""The program.toml that is written at first run, with comments for the staff who fill it in."""

from __future__ import annotations

import json

from intake_bot.program_fields import UNFILLED
from intake_bot.started import named

_SAMPLE = {
    "name": "Riverbend Community Dialogue",
    "sender": "Riverbend",
    "phone": "+1 415-555-0199",
    "hours_en": "Mon-Fri 9 am to 5 pm",
    "hours_es": "lun-vie 9 a 17",
    "effect_victim_en": "The court decides the case either way. Your rights stay the same, whatever you choose.",
    "effect_victim_es": "El tribunal decide el caso de todos modos. Sus derechos son los mismos, elija lo que elija.",
    "effect_offender_en": "If you take part and keep to the agreement, the case may close without charges. "
    "If you do not, it goes on as usual.",
    "effect_offender_es": "Si participa y cumple el acuerdo, el caso puede cerrarse sin cargos. "
    "Si no participa, sigue como siempre.",
}

_TEXT = """# The program's own facts. Every text that people read stands here once for each language.
# After a change, "{check}" says whether everything fits, and the server must be started again.

# Said only to people who have shown who they are.
name = {name}
# The neutral name at the start of every first text. It must not tell what the program does: phones are
# picked up by others.
sender = {sender}
# Where people reach a person.
phone = {phone}
time_zone = "America/Los_Angeles"

# The first language is used where nothing else is known. Words exist in en and es.
languages = ["en", "es"]
# Who is contacted first: offender_first, together or victim_initiated. A case may differ.
contact_order = "offender_first"
# true only if one number (or one bot) writes to both sides.
shared_line = false
emergency = "911"
# Texts with á í ó ú cost about twice (70 instead of 160 characters a segment): keep them, or fold them to a i o u.
sms_accents = "keep"
# From this age nobody needs staff's clearance as a possible minor.
adult_age = 18
# After so many silent hours only a neutral hello and an identity check go out.
silent_hours = 12

# When a person answers the phone.
[staff_hours]
en = {hours_en}
es = {hours_es}

# Unprompted texts go out only between these, in each person's own time zone.
[safe_hours]
from = "09:00"
until = "20:00"

# What taking part means for the case, exactly as it is with you. Have it approved: promise nothing.
[effect.victim]
en = {effect_victim_en}
es = {effect_victim_es}

[effect.offender]
en = {effect_offender_en}
es = {effect_offender_es}

# Places you may offer. Add as many as you have.
[[venues]]
id = "office"
name = {{ en = "Our office", es = "Nuestra oficina" }}

[[venues]]
id = "library"
name = {{ en = "A room in the public library", es = "Una sala en la biblioteca" }}

# Sent at once when someone writes of danger; the first two are shown. Use lines that answer in your area.
[[crisis_lines]]
name = {{ en = "Crisis line, call or text", es = "Línea de crisis, llame o escriba" }}
number = "988"

[[crisis_lines]]
name = {{ en = "Domestic violence hotline", es = "Línea de violencia doméstica" }}
number = "1-800-799-7233"

# Days after a case was closed: then its texts go, and later all that is kept of its people. Staff get a task a week
# before. Nothing goes of an open case, nor while a safety concern of it is unseen or a task of it is open.
# "{when}" says what goes when. Of strangers: days after they wrote.
[retention]
transcript_days = 180
record_days = 1095
stranger_days = 30
"""


def template(*, sample: bool) -> str:
    """The whole file: a program to try things with, or one to fill in."""
    values = _SAMPLE if sample else dict.fromkeys(_SAMPLE, UNFILLED)
    quoted = {name: json.dumps(value, ensure_ascii=False) for name, value in values.items()}
    return _TEXT.format(check=named("check"), when=named("case retention"), **quoted)
