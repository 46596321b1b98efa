"""How well and how fast replies are read: `./run bench understanding`.

Recall, precision and time for each corpus of tests/corpora/, by language: on the lines the rules were written with,
and on the third that nobody who wrote them has seen. Then 20,000 ordinary texts, in which no opt-out and no danger
may be heard; and the slowest of many hostile ones.

``--wrong NAME`` prints the open lines of a corpus that were read wrongly.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from statistics import median, quantiles

from rich.console import Console
from rich.table import Table

from tests.corpora.hostile import hostile_texts
from tests.corpora.lines import NAMES, corpus
from tests.corpora.ordinary import ordinary
from tests.corpora.score import CHECKS, Scores, reader_for, score
from tests.corpora.targets import ORDINARY_TEXTS, TARGETS

LANGUAGES = ("en", "es", "both")
WAYS = (
    ("no question open", ""), ("yes or no", "yes_no"), ("times", "availability"), ("a person", "person"),
    ("a sum", "amount"), ("a question to us", "question"),
)  # fmt: skip


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the tables; 1 where a target is missed."""
    parser = argparse.ArgumentParser(prog="./run bench understanding", description=__doc__)
    parser.add_argument("--wrong", choices=NAMES, help="print the open lines of this corpus that were read wrongly")
    parser.add_argument("--json", action="store_true", help="the figures for a script")
    given = parser.parse_args(arguments)
    if given.wrong:
        _print_wrong(given.wrong)
        return 0
    start = time.perf_counter()
    found = {name: {kind: score(name, corpus(name, held_out=kind == "held out")) for kind in ("open", "held out")}
             for name in NAMES}  # fmt: skip
    heard = _ordinary()
    times = {name: _micros(run) for name, run in _timed()}
    slowest = _slowest()
    missed = _missed(found, heard, times, slowest)
    if given.json:
        figures = {n: {k: {m: {lang: s.share for lang, s in by.items()} for m, by in one.items()}
                       for k, one in kinds.items()} for n, kinds in found.items()}  # fmt: skip
        print(json.dumps({"corpora": figures, "ordinary": heard, "micros": times, "slowest_ms": slowest,
                          "missed": missed}, indent=2))  # fmt: skip
        return 1 if missed else 0
    console = Console(width=140)
    console.print(_quality_table(found))
    console.print(_ordinary_table(heard))
    console.print(_time_table(times, slowest))
    console.print(f"Read in {time.perf_counter() - start:.1f} s.")
    for sentence in missed:
        console.print(f"Missed: {sentence}")
    return 1 if missed else 0


def _quality_table(found: dict[str, dict[str, Scores]]) -> Table:
    table = Table(title="Right, of lines written with (open) and never seen (held out)", title_justify="left")
    figures = (f"{kind} {one}" for kind in ("open", "held out") for one in LANGUAGES)
    for column in ("corpus", "measure", *figures, "target"):
        table.add_column(column, justify="left" if column in ("corpus", "measure") else "right")
    for name, kinds in found.items():
        for measure in kinds["open"]:
            cells = [_cell(kinds[kind], measure, language) for kind in ("open", "held out") for language in LANGUAGES]
            least = TARGETS.get(name, {}).get(measure)
            table.add_row(name, measure, *cells, f"{least:.0%}" if least is not None else "")
        table.add_section()
    return table


def _cell(scores: Scores, measure: str, language: str) -> str:
    one = scores[measure][language]
    return f"{one.share:.1%} ({one.right}/{one.of})" if language == "both" else f"{one.share:.1%}"


def _ordinary() -> dict[str, int]:
    """What is heard in ordinary texts."""
    heard = dict.fromkeys(("texts", "opt-outs", "clear danger", "possible danger"), 0)
    for language, text in ordinary():
        result = reader_for(language, "", (), "victim", "2026-11-24T10:00").read(text)
        heard["texts"] += 1
        heard["opt-outs"] += result["opt_out"] is not None
        danger = result["danger"]
        if isinstance(danger, dict):
            heard["clear danger" if danger["tier"] == "clear" else "possible danger"] += 1
    return heard


def _ordinary_table(heard: dict[str, int]) -> Table:
    table = Table(title="Heard in ordinary texts", title_justify="left")
    for name in heard:
        table.add_column(name, justify="right")
    table.add_row(*(f"{count:,}" for count in heard.values()))
    return table


def _timed() -> Iterator[tuple[str, Callable[[], list[float]]]]:
    """A reply as the door reads it, for each thing that may be asked; in both languages, on held-out lines."""
    texts = [(line["lang"], line["text"]) for name in NAMES for line in corpus(name, held_out=True)]
    by_way = {"times": "availability", "a person": "people", "a sum": "amounts", "a question to us": "questions",
              "yes or no": "choices"}  # fmt: skip
    for name, expect in WAYS:
        own = by_way.get(name)
        lines = [(line["lang"], line["text"]) for line in corpus(own, held_out=True)] if own else texts

        def run(lines: list[tuple[str, str]] = lines, expect: str = expect) -> list[float]:
            return [_time(language, text, expect) for _ in range(5) for language, text in lines]

        yield name, run


def _time(language: str, text: str, expect: str) -> float:
    reads = reader_for(language, expect, (), "victim", "2026-11-24T10:00")
    start = time.perf_counter()
    reads.read(text)
    return time.perf_counter() - start


def _micros(run: Callable[[], list[float]]) -> dict[str, float]:
    run()
    seconds = run()
    cuts = quantiles(seconds, n=100)
    return {"median": median(seconds) * 1e6, "p99": cuts[98] * 1e6, "most": max(seconds) * 1e6}


def _slowest() -> float:
    """Milliseconds of the slowest hostile text of 1,600 characters, each way of asking, best of three."""
    worst = 0.0
    for text in hostile_texts():
        for _, expect in WAYS:
            worst = max(worst, min(_time("en", text, expect) for _ in range(3)))
    return worst * 1e3


def _time_table(times: dict[str, dict[str, float]], slowest: float) -> Table:
    table = Table(title="Microseconds a reply (every part of the result, as `intake-bot read` prints it)",
                  title_justify="left")  # fmt: skip
    for column in ("what is asked", "median", "99 of 100", "most"):
        table.add_column(column, justify="left" if column == "what is asked" else "right")
    for name, one in times.items():
        table.add_row(name, *(f"{value:,.0f}" for value in one.values()))
    table.add_row("slowest hostile text", "", "", f"{slowest * 1e3:,.0f}")
    return table


def _missed(
    found: dict[str, dict[str, Scores]], heard: dict[str, int], times: dict[str, dict[str, float]], slowest: float
) -> list[str]:
    sentences = []
    for name, wanted in TARGETS.items():
        for measure, least in wanted.items():
            share = found[name]["held out"][measure]["both"].share
            if share < least:
                sentences.append(f"{name}, {measure}: {share:.1%} of held-out lines, not {least:.0%}.")
    for what, most in ORDINARY_TEXTS.items():
        if heard[what] > most * heard["texts"]:
            sentences.append(f"{heard[what]} ordinary texts heard as {what}.")
    if times["no question open"]["median"] > 300 or any(one["median"] > 2000 for one in times.values()):
        sentences.append("The median reply takes longer than 0.3 ms, or than 2 ms where something is searched.")
    if slowest > 20:
        sentences.append(f"A hostile text takes {slowest:.1f} ms, not 20.")
    return sentences


def _print_wrong(name: str) -> None:
    for measure, by_language in score(name, corpus(name, held_out=False)).items():
        for language in ("en", "es"):
            for _, text, result in by_language[language].wrong:
                print(f"[{measure}] {language}: {text}\n    {json.dumps(result, ensure_ascii=False)}")


if __name__ == "__main__":
    assert set(CHECKS) == set(NAMES)
    sys.exit(main())
