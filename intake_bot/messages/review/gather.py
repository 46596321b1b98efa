"""One text of the catalog as a row of the review: every form of it, in the language under review and beside it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from intake_bot.engine.flow import Ask, Flow, Purpose
from intake_bot.engine.turn import Phrase, Question
from intake_bot.messages.catalog import TEXT_FIELDS, Entry
from intake_bot.messages.lint.reading import FEWEST_WORDS, GRADES, NAME, words_in
from intake_bot.messages.lint.samples import question
from intake_bot.messages.render import Words
from intake_bot.messages.review.marked import MarkedWords, lines
from intake_bot.messages.review.model import Lines, Piece, Row, Side
from intake_bot.messages.segments import measure
from intake_bot.messages.templates import values_named

FORMS = ("text", "again", "simple", "more")
UNSENT = frozenset({"staff"})
"""Files whose texts are no SMS."""


@dataclass(slots=True)
class Gatherer:
    """Makes rows. ``source`` is "" where nothing stands beside the language under review."""

    words: Words
    language: str
    source: str
    ui: Mapping[str, str]
    samples: Mapping[str, Mapping[str, str]]
    """Language -> value -> what stands for it."""
    marked: MarkedWords = field(init=False)

    def __post_init__(self) -> None:
        self.marked = MarkedWords(self.words.catalogs, self.words.program)

    def row(self, number: int, file: str, key: str, side: str, flow: Flow | None, notes: tuple[str, ...] = ()) -> Row:
        """The text ``key`` of ``file``, as the flow's step where it is one."""
        entry = self._entry(self.language, file, key)
        beside = self._entry(self.source, file, key) if self.source else None
        return Row(
            number,
            entry.title,
            beside.title if beside and entry.title else "",
            f"{file}.toml [{key}]",
            (*self._notes(file, key, entry, flow), *notes),
            tuple(self._piece(file, key, form, side, flow) for form in FORMS if form == "text" or getattr(entry, form)),
        )

    def _piece(self, file: str, key: str, form: str, side: str, flow: Flow | None) -> Piece:
        entry = self._entry(self.language, file, key)
        mine = self._side(self.language, file, key, form, side, flow)
        source = self._side(self.source, file, key, form, side, flow) if self.source else None
        label = "labels" if form == "text" and not entry.text else "first" if form == "text" else form
        return Piece(self.ui[label], mine, source, form != "text" and bool(entry.options))

    def _side(self, language: str, file: str, key: str, form: str, side: str, flow: Flow | None) -> Side:
        entry = self._entry(language, file, key)
        if form == "text" and not entry.text:
            return Side(lines("\n".join(entry.options.values())))
        asked = _asked(file, key, entry, flow)
        phrase = Phrase(f"{file}.{key}", form)

        def said(words: Words, channel: str, question: Question | None) -> str:
            given = self._values(entry, language)
            return words.render((phrase,), question, language=language, channel=channel, side=side, values=given).body

        shown = lines(said(self.marked, "sms", asked if form == "text" else None))
        telegram: Lines = ()
        if form == "text" and entry.telegram:
            telegram = lines(said(self.marked, "telegram", None))
        if file in UNSENT:
            return Side(shown)
        small = self._small(language, said(self.words, "sms", asked), said(self.words, "sms", None))
        return Side(shown, telegram, small)

    def _small(self, language: str, body: str, words: str) -> str:
        count = measure(body).segments
        cost = self.ui["segments_one"] if count == 1 else self.ui["segments"].format(count=count)
        formula = GRADES.get(language)
        plain = words.replace(self.words.program.sender, NAME).replace(self.words.program.name, NAME)
        found = f"{max(formula(plain), 1):.0f}" if formula and len(words_in(plain)) >= FEWEST_WORDS else "–"
        return f"{cost} · {self.ui['grade'].format(grade=found)}"

    def _values(self, entry: Entry, language: str) -> dict[str, str | int]:
        named = frozenset().union(*(values_named(getattr(entry, name)) for name in TEXT_FIELDS))
        samples = {**self.samples["en"], **self.samples.get(language, {})}
        sections = self.words.catalogs[language].entry("common.sections").options
        samples["section"] = next(iter(sections), "")
        return {name: value for name, value in samples.items() if name in named}

    def _notes(self, file: str, key: str, entry: Entry, flow: Flow | None) -> tuple[str, ...]:
        step = flow.steps.get(key) if flow else None
        notes = []
        if flow and flow.is_gate(key):
            notes.append(self.ui["gate"])
        if isinstance(step, Ask) and step.purpose in (Purpose.EXPLANATION, Purpose.UNDERSTANDING):
            notes.append(self.ui[step.purpose])
        if flow and isinstance(step, Ask) and step.consent:
            worded = self.words.wording(f"{file}.{key}", language=self.language, channel="sms", side=flow.id)
            notes.append(f"{self.ui['consent']} {worded.version}")
        built_in = self.words.built_in
        if built_in and built_in.catalogs[self.language].files.get(file, {}).get(key) != entry:
            notes.append(self.ui["own"])
        return tuple(notes)

    def _entry(self, language: str, file: str, key: str) -> Entry:
        return self.words.catalogs[language].files.get(file, {}).get(key, Entry())


def _asked(file: str, key: str, entry: Entry, flow: Flow | None) -> Question | None:
    """The question with its answers, as the engine would put it."""
    if flow is not None:
        return question(flow, key)
    return Question(1, "", "offer", tuple(entry.options), f"{file}.{key}") if entry.options else None
