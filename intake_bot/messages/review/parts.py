"""All texts in the order in which they are read: each conversation, then what can come at any step, then e-mails."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from intake_bot.engine.flow import RIGHT, SKIPPED, WRONG, Flow
from intake_bot.engine.topics import answers_of
from intake_bot.messages.render import Words
from intake_bot.messages.review import order
from intake_bot.messages.review.gather import Gatherer
from intake_bot.messages.review.model import Part, Row

ENGINE_FILES = ("common", "staff")


class Parts:
    """Numbers the texts as they come, and shows each of them once."""

    def __init__(
        self,
        words: Words,
        language: str,
        source: str,
        ui: Mapping[str, Any],
        samples: Mapping[str, Mapping[str, str]],
    ) -> None:
        self.gatherer = Gatherer(words, language, source, ui, samples)
        self.catalog, self.ui = words.catalogs[language], ui
        self.shown: dict[tuple[str, str], Row] = {}
        self.count = 0

    def of(self, flows: Sequence[Flow]) -> Iterator[Part]:
        """Each conversation, then what is said at any step, then what staff get."""
        for flow in flows:
            yield from self._conversation(flow)
            file = answers_of(flow.id)
            rows = tuple(self._new(file, key, flow.id, None) for key in self.catalog.files.get(file, {}))
            yield Part(f"{self.ui[flow.id]}: {self.ui['answers']}", self.ui["intro_answers"], rows)
        for file in ENGINE_FILES:
            rows = tuple(self._new(file, key, flows[0].id, None) for key in self.catalog.files.get(file, {}))
            yield Part(self.ui[file], self.ui[f"intro_{file}"], rows)

    def _conversation(self, flow: Flow) -> Iterator[Part]:
        numbers: dict[str, int] = {}
        ways = (("usual", order.usual(flow)), ("branches", order.branches(flow)))
        found = [(name, [self._step(flow, step, numbers) for step in steps]) for name, steps in ways]
        for name, rows in found:
            title = f"{self.ui[flow.id]}: {self.ui[name]}"
            placed = [self._placed(flow, row, numbers) if name == "branches" else row for row in rows]
            yield Part(title, self.ui[f"intro_{name}"], tuple(self._joined(placed)))

    def _step(self, flow: Flow, step: str, numbers: dict[str, int]) -> Row:
        """A new row; or, where the other conversation has the very same text, one that only names its number."""
        located = self.catalog.find(f"{flow.id}.{step}")
        file = located[0] if located else flow.id
        known = self.shown.get((file, step))
        if known is not None:
            again = self.gatherer.row(known.number, file, step, flow.id, flow)
            if replace(again, notes=known.notes) == known:
                numbers[step] = known.number
                return Row(known.number, known.title, same=str(known.number))
        row = self._new(file, step, flow.id, flow)
        numbers[step] = row.number
        return row

    def _new(self, file: str, key: str, side: str, flow: Flow | None) -> Row:
        self.count += 1
        row = self.gatherer.row(self.count, file, key, side, flow)
        self.shown[file, key] = row
        return row

    def _placed(self, flow: Flow, row: Row, numbers: Mapping[str, int]) -> Row:
        """The row with what it comes after."""
        if row.same:
            return row
        step = next(step for step, number in numbers.items() if number == row.number)
        came = [
            self._after(flow, name, ways, numbers[name]) for name, ways in order.before(flow, step) if name in numbers
        ]
        return replace(row, notes=(*row.notes, *came[:2]))

    def _after(self, flow: Flow, step: str, ways: tuple[str, ...], number: int) -> str:
        entry = self.catalog.find(f"{flow.id}.{step}")
        named = {WRONG: self.ui["wrong"], SKIPPED: self.ui["skipped"], RIGHT: ""}
        labels = [(entry[1].options if entry else {}).get(way) or named.get(way, "") for way in ways]
        said = ", ".join(f"“{label}”" for label in labels if label)
        return str(self.ui["after_labels" if said else "after"].format(number=number, labels=said))

    def _joined(self, rows: Sequence[Row]) -> Iterator[Row]:
        """Rows that only name a number, side by side, become one."""
        waiting: list[int] = []
        for row in rows:
            if row.same:
                waiting.append(row.number)
                continue
            if waiting:
                yield Row(same=_ranges(waiting))
                waiting = []
            yield row
        if waiting:
            yield Row(same=_ranges(waiting))


def _ranges(numbers: Sequence[int]) -> str:
    """``1-9, 11`` for the numbers in the order in which they come."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)
