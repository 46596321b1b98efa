"""How well lines are read: each measure as right of so many, by language, with the lines that went wrong."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo

from intake_bot.messages.catalog import load_catalogs
from intake_bot.messages.render import Words
from intake_bot.program_file import sample_program
from intake_bot.service.read_lines import Reader, reader
from tests.corpora.lines import Line

ZONE = ZoneInfo("America/Chicago")
NOW = "2026-11-24T10:00"
Check = tuple[str, bool]
Result = Mapping[str, object]
URGENT = ("self_harm", "threat_to_other", "abuse_now")


@dataclass
class Score:
    """One measure. ``wrong``: language, text and what was read."""

    right: int = 0
    of: int = 0
    wrong: list[tuple[str, str, object]] = field(default_factory=list)

    @property
    def share(self) -> float:
        """Right of all, 1.0 where there was nothing."""
        return self.right / self.of if self.of else 1.0


Scores = dict[str, dict[str, Score]]
"""Measure -> language ("en", "es", "both") -> score."""


def score(name: str, lines: Iterable[Line]) -> Scores:
    """Every measure of one corpus."""
    found: Scores = defaultdict(lambda: defaultdict(Score))
    for line in lines:
        result = _reader(line, name).read(line["text"])
        for measure, right in CHECKS[name](line, result):
            for language in (line["lang"], "both"):
                one = found[measure][language]
                one.of += 1
                one.right += right
                if not right and language != "both":
                    one.wrong.append((line["lang"], line["text"], result))
    return found


def _reader(line: Line, name: str) -> Reader:
    expect = {"availability": "availability", "questions": "question"}.get(name, line.get("expect", ""))
    options = tuple(tuple(pair.split("=", 1)) for pair in line.get("options", ()))
    return reader_for(line["lang"], expect, options, line.get("role", "victim"), line.get("now", NOW))


@cache
def reader_for(language: str, expect: str, options: tuple[tuple[str, str], ...], role: str, now: str) -> Reader:
    """A reader with the built-in words, made once for each way of asking."""
    moment = datetime.fromisoformat(now).replace(tzinfo=ZONE)
    return reader(_words(), language=language, now=moment, expect=expect, options=dict(options), role=role)


@cache
def _words() -> Words:
    return Words(load_catalogs(("en", "es")), sample_program())


def _opt_out(line: Line, result: Result) -> Iterator[Check]:
    tier, said = line["opt_out"], result["opt_out"]
    if tier is None:
        yield "not an opt-out", said is None
    elif tier == "keyword":
        yield "keywords", said == "keyword"
    else:
        yield "free-worded opt-outs" if tier == "phrase" else "ambiguous opt-outs", said is not None
        yield "tier", said == tier
    if tier is None and "act" in line:
        yield ("acts" if line["act"] else "no act"), result["act"] == line["act"]


def _danger(line: Line, result: Result) -> Iterator[Check]:
    wanted, said = line["danger"], result["danger"]
    assert said is None or isinstance(said, dict)
    if wanted is None:
        yield "no clear danger where there is none", said is None or said["tier"] != "clear"
        yield "nothing where there is none", said is None
        return
    yield "danger, either tier", said is not None
    yield "kind", said is not None and said["kind"] == wanted["kind"]
    if wanted["tier"] == "clear":
        yield "clear as clear", said is not None and said["tier"] == "clear"
        if wanted["kind"] in URGENT:
            yield "clear self-harm, threat, abuse as clear", said is not None and said["tier"] == "clear"
    else:
        yield "possible, not more", said is not None and said["tier"] == "possible"


def _availability(line: Line, result: Result) -> Iterator[Check]:
    answer = result["answer"]
    if line.get("asks_again"):
        yield "right", answer is None
        yield "asks where it must", answer is None
        return
    said = answer["windows"] if isinstance(answer, dict) else None
    yield "right", said is not None and _windows(said) == _windows(line["windows"])
    yield "right or asks", said is None or _windows(said) == _windows(line["windows"])


def _windows(windows: Iterable[Line]) -> frozenset[tuple[object, ...]]:
    """As a set, whatever their order and however days are grouped."""
    return frozenset(
        (day, one.get("from"), one.get("to"), bool(one.get("prefer")), one.get("available", True))
        for one in windows
        for day in (one.get("days") or one.get("dates") or ())
    )


def _choices(line: Line, result: Result) -> Iterator[Check]:
    answer = result["answer"]
    measure = "yes and no" if line["expect"] == "yes_no" else "choices"
    yield measure, answer == line["answer"]
    yield "choices, yes and no", answer == line["answer"]
    yield "no silent error", answer in (None, line["answer"])


def _questions(line: Line, result: Result) -> Iterator[Check]:
    topics = result["topics"]
    assert isinstance(topics, list)
    if line["topics"] == ["none"]:
        yield "none of ours", not topics
        yield "none of ours, or asks which", not topics or result["answer"] is None
        return
    yield "among the first three", bool(set(topics) & set(line["topics"]))
    yield "the first", bool(topics) and topics[0] in line["topics"]
    yield "never surely another", result["answer"] is None or result["answer"] in line["topics"]


def _same(line: Line, result: Result) -> Iterator[Check]:
    yield "right", result["answer"] == line["answer"]
    yield "right or asks", result["answer"] in (None, line["answer"])


CHECKS: Mapping[str, Callable[[Line, Result], Iterator[Check]]] = {
    "opt_out": _opt_out,
    "danger": _danger,
    "availability": _availability,
    "choices": _choices,
    "questions": _questions,
    "people": _same,
    "amounts": _same,
}
