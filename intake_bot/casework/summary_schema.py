"""The published JSON Schema of a summary, for the systems that read one."""

from __future__ import annotations

from functools import cache
from typing import Any

from intake_bot.casework.summary_forms import FORMAT
from intake_bot.casework.terms import OUTCOMES

Schema = dict[str, Any]

TEXT: Schema = {"type": "string"}
FLAG: Schema = {"type": "boolean"}
MOMENT: Schema = {"type": "string", "format": "date-time", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$"}
REPLY: Schema = {
    "type": "string",
    "pattern": r"^\d+$",
    "description": "The id of the reply that this comes from.",
}


def _maybe(schema: Schema) -> Schema:
    return {"anyOf": [schema, {"type": "null"}]}


def _table(**properties: Schema) -> Schema:
    return {
        "type": "object",
        "additionalProperties": False,
        "properties": properties,
        "required": list(properties),
    }


def _many(item: Schema) -> Schema:
    return {"type": "array", "items": item}


_LINE = _table(
    field=TEXT,
    title=TEXT,
    value=_many(TEXT),
    text=TEXT,
    skipped=FLAG,
    own_words={"type": "boolean", "description": "The text is the person's own, word for word."},
    sharing={"enum": ["", "mediator", "may_share"]},
    wrote={"type": "string", "description": "The reply as it was written; empty once it is deleted."},
    reply=REPLY,
    at=MOMENT,
)
_CONSENT_BASE: dict[str, Schema] = {
    "seq": {"type": "integer", "minimum": 1},
    "kind": {"enum": ["consent_granted", "consent_withdrawn", "consent_refused"]},
    "at": MOMENT,
}
_CONSENT = {
    "oneOf": [
        _table(**_CONSENT_BASE, erased={"const": True}),
        _table(
            **_CONSENT_BASE,
            erased={"const": False},
            purpose=TEXT,
            wording=TEXT,
            wording_version=TEXT,
            fingerprint={"type": "string", "description": "SHA-256 of the wording, hex."},
            language=TEXT,
            channel=TEXT,
            words={"type": "string", "description": "The exact reply, or the tapped button's words."},
            understanding=_many(TEXT),
            expires=TEXT,
            confirmed_by=TEXT,
            told={"enum": ["", "voice"], "description": "voice: told to staff (confirmed_by); there is no reply."},
            note={"type": "string", "description": "Staff's words, by voice: on what it rests."},
            reply=REPLY,
        ),
    ]
}


@cache
def summary_schema() -> Schema:
    """JSON Schema, draft 2020-12."""
    whole = _table(
        format={"const": FORMAT},
        case_no=TEXT,
        party={"type": "string", "pattern": r"^(victim|offender|guardian|supporter)-\d+$"},
        role={"enum": ["victim", "offender", "guardian", "supporter"]},
        name=TEXT,
        made_at=MOMENT,
        texts_removed_at={
            **_maybe(MOMENT),
            "description": "When the texts were removed, as the program's retention says: of the replies named here, "
            "those from before can be read nowhere any more. null: they were not.",
        },
        outcome={"enum": list(OUTCOMES)},
        contact=_table(
            language=TEXT,
            time_zone=TEXT,
            channel={"enum": ["", "sms", "telegram"]},
            stopped=FLAG,
            invited_at=_maybe(MOMENT),
            heard_at=_maybe(MOMENT),
        ),
        record=_table(version={"type": "integer", "minimum": 0}, ledger_head=TEXT),
        case_facts={"type": "object", "additionalProperties": TEXT},
        sections=_many(_table(id=TEXT, title=TEXT, lines=_many(_LINE))),
        consents=_many(_CONSENT),
        understanding=_many(_table(step=TEXT, answer=TEXT, understood=FLAG, reply=REPLY, at=MOMENT)),
        concerns=_many(
            _table(
                kind=TEXT,
                tier=TEXT,
                quote=TEXT,
                reply=REPLY,
                at=MOMENT,
                seen_by=TEXT,
                seen_at=_maybe(MOMENT),
                misread_by=TEXT,
                misread_at=_maybe(MOMENT),
            )
        ),
        happened=_many(_table(name=TEXT, at=MOMENT, detail=TEXT, reply=_maybe(REPLY))),
        skipped=_many(_LINE),
        left_open=_many(_table(field=TEXT, title=TEXT)),
        inferred=_many(_table(text=TEXT, reply=_maybe(REPLY))),
    )
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:intake-bot:summary:1",
        "title": "Intake summary",
        "description": "One party's intake as staff receive it. It never holds anything of another party.",
        **whole,
    }
