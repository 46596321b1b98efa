"""A summary as JSON (see summary_schema.py) and as plain text."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from intake_bot.casework.consents import Asked, Consent
from intake_bot.casework.retention_due import removed_text
from intake_bot.casework.summary import Section, Summary, SummaryLine
from intake_bot.casework.terms import (
    CHANNELS,
    LANGUAGES,
    SHARING_TEXT,
    check_text,
    event_text,
    is_quote,
    purpose_text,
    stands,
    title_of,
    told_text,
)
from intake_bot.casework.terms_concerns import concern_text, seen_text

FORMAT = "intake-bot/summary/1"


def as_json(summary: Summary) -> dict[str, object]:
    """Plain dicts and lists. Reply ids are texts, because they have more digits than a JSON number keeps in
    every reader; moments are ISO 8601 in UTC."""
    return {
        "format": FORMAT,
        "case_no": summary.case_no,
        "party": summary.party,
        "role": summary.role,
        "name": summary.name,
        "made_at": iso(summary.made_at),
        "texts_removed_at": iso(summary.texts_removed_at),
        "outcome": summary.outcome,
        "contact": {
            "language": summary.language,
            "time_zone": summary.time_zone,
            "channel": summary.channel,
            "stopped": summary.stopped,
            "invited_at": iso(summary.invited_at),
            "heard_at": iso(summary.heard_at),
        },
        "record": {"version": summary.record_version, "ledger_head": summary.ledger_head},
        "case_facts": dict(summary.case_facts),
        "sections": [_section(one) for one in summary.sections],
        "consents": [_consent(one) for one in summary.consents],
        "understanding": [
            {
                "step": one.step,
                "answer": one.answer,
                "understood": one.understood,
                "reply": str(one.reply),
                "at": iso(one.at),
            }
            for one in summary.understanding
        ],
        "concerns": [
            {
                "kind": one.kind,
                "tier": one.tier,
                "quote": one.quote,
                "reply": str(one.reply),
                "at": iso(one.at),
                "seen_by": one.seen_by,
                "seen_at": iso(one.seen_at),
                "misread_by": one.misread_by,
                "misread_at": iso(one.misread_at),
            }
            for one in summary.concerns
        ],
        "happened": [
            {
                "name": one.name,
                "at": iso(one.at),
                "detail": one.detail,
                "reply": None if one.reply is None else str(one.reply),
            }
            for one in summary.happened
        ],
        "skipped": [_said(one) for one in summary.skipped],
        "left_open": [{"field": name, "title": title_of(name)} for name in summary.left_open],
        "inferred": [
            {"text": one.text, "reply": None if one.reply is None else str(one.reply)} for one in summary.inferred
        ],
    }


def iso(at: float | None) -> str | None:
    """A moment as 2026-11-22T09:00:00Z, to the second."""
    return None if at is None else datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _section(section: Section) -> dict[str, object]:
    return {"id": section.id, "title": section.title, "lines": [_said(line) for line in section.lines]}


def _said(line: SummaryLine) -> dict[str, object]:
    return {
        "field": line.field,
        "title": line.title,
        "value": list(line.value),
        "text": line.text,
        "skipped": line.skipped,
        "own_words": is_quote(line.field, line.value, line.text, line.wrote),
        "sharing": line.sharing,
        "wrote": line.wrote,
        "reply": str(line.reply),
        "at": iso(line.at),
    }


def _consent(consent: Consent) -> dict[str, object]:
    made: dict[str, object] = {"seq": consent.seq, "kind": consent.kind, "at": iso(consent.at)}
    asked = consent.asked
    if asked is None:
        return made | {"erased": True}
    return made | {
        "erased": False,
        "purpose": asked.purpose,
        "wording": asked.wording,
        "wording_version": asked.wording_version,
        "fingerprint": asked.fingerprint,
        "language": asked.language,
        "channel": asked.channel,
        "words": asked.words,
        "understanding": list(asked.understanding),
        "expires": asked.expires,
        "confirmed_by": asked.confirmed_by,
        "told": asked.told,
        "note": asked.note,
        "reply": str(asked.reply),
    }


def as_text(summary: Summary) -> str:
    """The same document to read or print. ``[n]`` behind a line is the reply it came from."""
    return "\n".join(_text(summary)) + "\n"


def _text(summary: Summary) -> Iterator[str]:
    yield f"Intake summary: case {summary.case_no}, {summary.party} ({summary.name})"
    yield f"Made {_local(summary.made_at, summary)}. For staff only."
    if summary.texts_removed_at is not None:
        removed = removed_text(_local(summary.texts_removed_at, summary)[:10])
        yield f"{removed} A reply from before cannot be read any more."
    yield f"Outcome: {stands(summary.outcome, summary.heard_at)}"
    yield from _contact(summary)
    if summary.concerns:
        yield from ("", "SAFETY CONCERNS")
        for concern in summary.concerns:
            about = f"{concern_text(concern)}, {seen_text(concern)}"
            yield f"- {about}: “{concern.quote}” [{concern.reply}]"
    for section in summary.sections:
        yield from ("", section.title.upper())
        yield from (_line(line) for line in section.lines)
    yield from _consents(summary)
    yield from _rest(summary)


def _contact(summary: Summary) -> Iterator[str]:
    invited = _local(summary.invited_at, summary) if summary.invited_at else "not yet"
    heard = _local(summary.heard_at, summary) if summary.heard_at else "never"
    channel = CHANNELS.get(summary.channel, summary.channel) or "no channel yet"
    language = LANGUAGES.get(summary.language, summary.language)
    yield f"Contact: {channel}, language {language}; invited {invited}; last wrote {heard}"
    if summary.stopped:
        yield "NO MORE TEXTS: this person asked for that. Do not write to them on any channel."
    for name, value in summary.case_facts.items():
        yield f"{name.replace('_', ' ').capitalize()}: {value}"
    if not summary.record_version:
        lines = "the lines below are the answers as they stand."
        lines = lines if summary.texts_removed_at is None else "the answers went with the texts."
        yield f"No record was made (nothing was agreed to): {lines}"


def _line(line: SummaryLine) -> str:
    text = f"“{line.text}”" if is_quote(line.field, line.value, line.text, line.wrote) else line.text
    sharing = f" ({SHARING_TEXT.get(line.sharing, line.sharing)})" if line.sharing else ""
    return f"- {line.title}: {text}{sharing} [{line.reply}]"


def _consents(summary: Summary) -> Iterator[str]:
    if not summary.consents:
        return
    yield from ("", "CONSENTS")
    for consent in summary.consents:
        kind = consent.kind.removeprefix("consent_")
        if consent.asked is None:
            yield f"- {kind}, {_local(consent.at, summary)}: the content was erased"
        else:
            yield from _consent_text(consent, consent.asked, kind, summary)


def _consent_text(consent: Consent, asked: Asked, kind: str, summary: Summary) -> Iterator[str]:
    about = purpose_text(asked.purpose)
    if asked.purpose == "texting" and asked.channel:  # one for each channel: they would look alike
        about += f" ({CHANNELS.get(asked.channel, asked.channel)})"
    yield f"- {about}: {kind}, {_how_told(asked, _local(consent.at, summary))}"
    if asked.wording:
        language, channel = LANGUAGES.get(asked.language, asked.language), CHANNELS.get(asked.channel, asked.channel)
        where = f"{language}, {channel}, wording {asked.wording_version}"
        yield f"  Asked ({where}): “{' '.join(asked.wording.split())}”"
        yield f"  Fingerprint of these words: {asked.fingerprint}"
    if asked.understanding:
        yield f"  Understanding check: {'; '.join(map(_check, asked.understanding))}"


def _how_told(asked: Asked, at: str) -> str:
    """Their own words with the reply; or to whom it was said by voice, in that staff member's words."""
    if asked.told:
        return f"{told_text(asked.confirmed_by)} on {at}. On what it rests: {' '.join(asked.note.split())}"
    return f"{at}, “{asked.words}” [{asked.reply}]"


def _check(kept: str) -> str:
    """``check_stop: can_stop`` in staff's words."""
    step, _, answer = kept.partition(": ")
    return ": ".join(check_text(step, answer))


def _rest(summary: Summary) -> Iterator[str]:
    if summary.understanding:
        yield from ("", "UNDERSTANDING CHECK")
        for one in summary.understanding:
            result = "understood" if one.understood else "not understood"
            title, answer = check_text(one.step, one.answer)
            yield f"- {title}: {answer}: {result} [{one.reply}]"
    if summary.skipped:
        yield from ("", "SKIPPED")
        yield from (f"- {line.title} [{line.reply}]" for line in summary.skipped)
    if summary.left_open:
        yield from ("", "LEFT OPEN (not asked, or not answered)")
        yield f"- {', '.join(title_of(name) for name in summary.left_open)}"
    if summary.happened:
        yield from ("", "WHAT HAPPENED")
        for event in summary.happened:
            point = "" if event.reply is None else f" [{event.reply}]"
            yield f"- {_local(event.at, summary)}: {event_text(event.name, event.detail)}{point}"
    yield from ("", "INFERRED BY THE BOT (not said by the person)")
    for inference in summary.inferred:
        yield f"- {inference.text}" + ("" if inference.reply is None else f" [{inference.reply}]")


def _local(at: float, summary: Summary) -> str:
    """In the person's own zone, because that is how the hours of contact matter."""
    return datetime.fromtimestamp(at, ZoneInfo(summary.time_zone)).strftime("%Y-%m-%d %H:%M %Z")
