"""Turns what the engine wants to say into one text for one person: language, channel, values, options."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from copy import copy
from dataclasses import dataclass
from pathlib import Path

from intake_bot.engine.topics import answers_of
from intake_bot.engine.turn import Button, Line, Phrase, Question, Value
from intake_bot.errors import WordsError
from intake_bot.messages import sms
from intake_bot.messages.catalog import TEXT_FIELDS, Catalog, Entry, load_catalogs
from intake_bot.messages.facts import (
    LONGEST_NAME,
    PERSONAL_VALUES,
    ProgramFacts,
    cut,
    program_values,
    tidy,
)
from intake_bot.messages.segments import measure
from intake_bot.messages.templates import Template, compile_text
from intake_bot.messages.times import is_time, window_of, windows_words

MOST_SEGMENTS, MOST_FOR_CONSENT = 2, 3
"""Segments of one text, counted without the accents that GSM-7 lacks."""
WITH_ACCENTS = 2
"""So many times as many where the program keeps them."""
EXACT = frozenset({"agree"})
"""Options that are never numbered: their own words must be written out or tapped."""
LINE_LENGTHS = (120, 80, 60, 45, 36, 28, 22, 16)
"""Characters of an answer that a review's line shows, tried until the text fits."""
LONGEST_SAID, LONGEST_TIMES = 100, 160
"""Characters of an answer told back within a text; times are told whole wherever that is possible."""
LONGEST_LINE_IN_TELEGRAM = 300


@dataclass(frozen=True, slots=True)
class Text:
    """What one turn says, ready to send."""

    body: str
    buttons: tuple[Button, ...] = ()


@dataclass(frozen=True, slots=True)
class Wording:
    """A consent's words as a person on this side and channel reads them, personal values as {name}."""

    version: str
    """The catalog's number; ``1+3f2a91c0``, with the fingerprint's beginning, where the words are the program's own."""
    fingerprint: str
    """SHA-256 of ``text`` in UTF-8, hexadecimal."""
    text: str


class Words:
    """All words of one program. Immutable after it is made, so threads may share it."""

    def __init__(
        self, catalogs: Mapping[str, Catalog], program: ProgramFacts, *, built_in: Words | None = None
    ) -> None:
        if not catalogs:
            raise WordsError("There are no words in any language.")
        self.catalogs = catalogs
        self.program = program
        self.fold_accents = program.sms_accents == "fold"
        self.built_in = built_in
        """The same without the program's own replacements; None where it has none."""
        self._first = next(iter(catalogs))
        self._facts: dict[tuple[str, str], Mapping[str, str]] = {}
        self._compiled: dict[tuple[str, str, str, str], Template] = {}
        for catalog in catalogs.values():
            refuse_broken(catalog)

    @classmethod
    def load(
        cls,
        program: ProgramFacts,
        overlay: Path | None = None,
        *,
        languages: tuple[str, ...] = ("en", "es"),
    ) -> Words:
        """The built-in catalogs with the program's own folder of replacements over them."""
        built_in = cls(load_catalogs(languages), program) if overlay else None
        return cls(load_catalogs(languages, overlay), program, built_in=built_in)

    def accented(self, *, keep: bool) -> Words:
        """The same words with the accents of text messages kept or folded, whatever the program chose."""
        if self.fold_accents is not keep:
            return self
        other = copy(self)
        other.fold_accents = not keep
        return other

    def render(
        self,
        say: Sequence[Phrase],
        question: Question | None,
        *,
        language: str,
        channel: str,
        side: str,
        values: Mapping[str, str | int],
    ) -> Text:
        """The phrases of one turn as one text, with the question's options under them."""
        given = self._values(language, side, values)
        parts = [self._phrase(phrase, language, channel, given) for phrase in say]
        if question is None or not question.options:
            return Text(self._finish("\n".join(filter(None, parts)), channel))
        if channel == "telegram":
            return self._for_telegram(parts, question, language, side)
        return Text(self._fitted(parts, question, language, channel, side))

    def say(self, key: str, *, language: str, channel: str = "sms", side: str = "victim") -> str:
        """One text of the catalog that needs no value but the program's own (a notice, a spoken sentence)."""
        return self.render((Phrase(key),), None, language=language, channel=channel, side=side, values={}).body

    def labels(self, question: Question, language: str, side: str = "") -> dict[str, str]:
        """Option id -> the words that choose it: labels, section names, or the titles of a review's lines."""
        catalog = self._catalog(language)
        lines = {line.step for line in question.lines}
        flow = self._flow_of(question, side)
        return {
            option: self.title(flow, option, language)
            if option in lines
            else self._label(catalog, question.labels_from, option)
            for option in question.options
        }

    def options(self, key: str, language: str) -> Mapping[str, str]:
        """Option id -> label of one catalog entry, in order."""
        return self._catalog(language).entry(key).options

    def title(self, flow: str, step: str, language: str) -> str:
        """The short name of a step, for a review or a summary."""
        key = step if "." in step else f"{flow}.{step}"
        return self._catalog(language).entry(key).title or step

    def asks(self, flow: str, language: str) -> Mapping[str, tuple[str, ...]]:
        """Topic -> the ways in which people ask for its approved answer, its title first."""
        answers = self._catalog(language).files.get(answers_of(flow), {})
        return {topic: (entry.title, *entry.asks) for topic, entry in answers.items()}

    def names(self, flow: str, step: str, language: str) -> tuple[str, ...]:
        """How a question can be called: its title, and what else people call it."""
        found = self._catalog(language).find(f"{flow}.{step}")
        return (found[1].title or step, *found[1].asks) if found else (step,)

    def answer(self, flow: str, line: Line, language: str) -> str:
        """What was answered, in the reader's language: labels, or the person's own words."""
        catalog = self._catalog(language)
        if line.skipped:
            return catalog.entry("common.skipped").text
        asked = catalog.find(f"{flow}.{line.step.rpartition('.')[2]}")
        options = asked[1].options if asked else {}
        times = [value for value in line.value if is_time(value, options)]
        said = ", ".join(options.get(value, tidy(value)) for value in line.value if value not in times)
        said = ", ".join(filter(None, (said, windows_words(times, catalog.language))))
        return f"{said}, {tidy(line.relation)}" if line.relation else said

    def answer_line(self, flow: str, line: Line, language: str, longest: int = 0) -> str:
        """``Who speaks first: Me``; the answer is cut at ``longest`` characters, 0 for never."""
        said = self.answer(flow, line, language)
        return f"{self.title(flow, line.step, language)}: {cut(said, longest) if longest else said}"

    def wording(self, key: str, *, language: str, channel: str, side: str, variant: str = "text") -> Wording:
        """The words of a consent question with its options, as sent, but for the person's own values."""
        entry = self._catalog(language).entry(key)
        values = {**self._program_values(language, side), **{n: f"{{{n}}}" for n in PERSONAL_VALUES}}
        body = self._phrase(Phrase(key, variant), language, channel, values)
        if channel == "telegram":
            shown = [f"[{label}]" for label in entry.options.values()]
        else:
            shown = _numbered(label for option, label in entry.options.items() if option not in EXACT)
        text = self._finish("\n".join([body, *shown]), channel)
        version, fingerprint = entry.version, hashlib.sha256(text.encode()).hexdigest()
        if self.built_in is not None:
            known = self.built_in.wording(key, language=language, channel=channel, side=side, variant=variant)
            version = version if fingerprint == known.fingerprint else f"{version}+{fingerprint[:8]}"
        return Wording(version, fingerprint, text)

    # --- parts of a text --------------------------------------------------------------------

    def _for_telegram(self, parts: list[str], question: Question, language: str, side: str) -> Text:
        """Buttons for one choice; a numbered list where several may be named or lines are long."""
        labels = self.labels(question, language, side)
        if question.several or question.lines:
            parts = [*parts, *self._listed(question, language, side, labels, LONGEST_LINE_IN_TELEGRAM)]
        buttons = () if question.several else tuple(Button(label, o) for o, label in labels.items())
        return Text(self._finish("\n".join(filter(None, parts)), "telegram"), buttons)

    def _fitted(self, parts: list[str], question: Question, language: str, channel: str, side: str) -> str:
        """The text with numbered options; long answers in a review are cut until it fits its segments."""
        labels = self.labels(question, language, side)
        most = MOST_FOR_CONSENT if question.purpose == "consent" else MOST_SEGMENTS
        body = ""
        for longest in LINE_LENGTHS if question.lines else (0,):
            listed = self._listed(question, language, side, labels, longest)
            body = self._finish("\n".join(filter(None, (*parts, *listed))), channel)
            if not question.lines or fits(body, most):
                break
        return body

    def _listed(
        self, question: Question, language: str, side: str, labels: Mapping[str, str], longest: int
    ) -> list[str]:
        """The hint for several answers, and ``1 Label`` for every option that has a number."""
        flow = self._flow_of(question, side)
        lines = {line.step: self.answer_line(flow, line, language, longest) for line in question.lines}
        hint = [self._catalog(language).entry("common.several_hint").text] if question.several else []
        return hint + _numbered(
            lines.get(option, labels[option]) for option in question.options if option not in question.exact
        )

    def _label(self, catalog: Catalog, labels_from: str, option: str) -> str:
        in_file = catalog.files.get(labels_from, {}).get(option)
        if in_file and in_file.title:
            return in_file.title
        found = catalog.find(labels_from) if labels_from else None
        if found and option in found[1].options:
            return found[1].options[option]
        sections = catalog.entry("common.sections").options
        return sections.get(option) or catalog.entry(f"common.{option}").text

    @staticmethod
    def _flow_of(question: Question, side: str) -> str:
        flow = question.labels_from.partition(".")[0]
        return side if flow in ("", "common") else flow

    def _phrase(self, phrase: Phrase, language: str, channel: str, given: Mapping[str, str]) -> str:
        catalog = self._catalog(language)
        entry = catalog.entry(phrase.key)
        values = given
        if phrase.values:
            values = {**given, **{n: self._shown(catalog, n, v, channel) for n, v in phrase.values.items()}}
        return self._template(catalog, phrase, entry, channel)(values)

    def _template(self, catalog: Catalog, phrase: Phrase, entry: Entry, channel: str) -> Template:
        at = (catalog.language, phrase.key, phrase.variant, channel)
        template = self._compiled.get(at)
        if template is None:
            where = f"{catalog.language} {phrase.key} ({phrase.variant})"
            template = compile_text(entry.source(phrase.variant, channel), where)
            self._compiled[at] = template
        return template

    def _shown(self, catalog: Catalog, name: str, value: Value, channel: str = "sms") -> str:
        if isinstance(value, Line):
            said = self.answer(value.step.partition(".")[0], value, catalog.language)
            longest = LONGEST_TIMES if any(map(window_of, value.value)) else LONGEST_SAID
            return cut(said, longest if channel == "sms" else LONGEST_LINE_IN_TELEGRAM)
        if isinstance(value, tuple):
            return ", ".join(tidy(part) for part in value)
        if name == "section":
            return catalog.entry("common.sections").options.get(str(value), tidy(value))
        return cut(tidy(value), LONGEST_NAME) if name == "name" else tidy(value)

    def _values(self, language: str, side: str, values: Mapping[str, str | int]) -> Mapping[str, str]:
        facts = self._program_values(language, side)
        if not values:
            return facts
        catalog = self._catalog(language)
        return {**facts, **{name: self._shown(catalog, name, value) for name, value in values.items()}}

    def _program_values(self, language: str, side: str) -> Mapping[str, str]:
        at = (language, side)
        if at not in self._facts:
            self._facts[at] = program_values(self.program, language, side)
        return self._facts[at]

    def _catalog(self, language: str) -> Catalog:
        return self.catalogs.get(language) or self.catalogs[self._first]

    def _finish(self, body: str, channel: str) -> str:
        if channel != "sms":
            return body
        body = sms.plain(body)
        return sms.fold(body) if self.fold_accents else body


def fits(body: str, most: int) -> bool:
    """A text is within its segments, counted without accents and as it stands."""
    return measure(sms.fold(body)).segments <= most and measure(body).segments <= WITH_ACCENTS * most


def refuse_broken(catalog: Catalog) -> None:
    """WordsError for a text that no values could fill in, before anybody is to read it."""
    for file, table in catalog.files.items():
        for key, entry in table.items():
            for name in TEXT_FIELDS:
                compile_text(getattr(entry, name), f"{catalog.language}/{file}.toml [{key}] {name}")


def _numbered(labels: Iterable[str]) -> list[str]:
    return [f"{number} {label}" for number, label in enumerate(labels, 1)]
