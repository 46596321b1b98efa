"""What a question costs in one text with what the engine may say before it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from intake_bot.engine.answers import WHY_UNSURE
from intake_bot.engine.expectations import Several
from intake_bot.engine.flow import STRICT, Ask, Flow, gate_steps
from intake_bot.engine.topics import answers_of
from intake_bot.engine.turn import Line, Phrase, Question
from intake_bot.messages.catalog import Catalog
from intake_bot.messages.lint.rules import Finding
from intake_bot.messages.lint.samples import PERSON, question, told
from intake_bot.messages.lint.size import segments_of, too_long
from intake_bot.messages.render import MOST_SEGMENTS, Words
from intake_bot.messages.sms import fold

NO_WORDS_KINDS = (
    "photo", "video", "voice", "sticker", "location", "contact", "poll", "file", "reaction", "emoji", "forwarded",
)  # fmt: skip
LEADS = {
    "text": (
        "person_coming", "not_counted", "stale_tap", "no_words", "edited", "nothing_before", "language_set",
        "welcome_back", "reopened", "noted", "question_passed", "possible", "set_aside",
        *(f"no_words_{kind}" for kind in NO_WORDS_KINDS),
    ),
    "again": ("unclear_again", "exact_again", "say_anew", "possible", *(f"times_{why}" for why in WHY_UNSURE)),
    "simple": ("unclear_simple", "possible"),
}  # fmt: skip
"""What the engine may say before a question, in the same text. It may cost one segment more."""
IDENTITY_LEADS = {
    "text": ("hello_back", "wrong_word", "person_coming"),
    "again": ("wrong_word", "code_word"),
}
"""These go with the identity question only, and may cost nothing more."""


def check(flows: Sequence[Flow], catalogs: Mapping[str, Catalog], words: Words) -> Iterator[Finding]:
    """Every question in all languages, after each phrase that can come before it."""
    for catalog in catalogs.values():
        for flow in flows:
            yield from _Pairs(flow, catalog, words).check()


class _Pairs:
    """The questions of one flow in one language. Each phrase is rendered once: a turn's phrases are only joined."""

    def __init__(self, flow: Flow, catalog: Catalog, words: Words) -> None:
        self.flow, self.catalog, self.words = flow, catalog, words
        self.lead = cache(lambda key: self._body(told(key, flow.id, catalog)))

    def check(self) -> Iterator[Finding]:
        gate = gate_steps(self.flow)
        answers = self._answers()
        for step_id, step in self.flow.steps.items():
            if not isinstance(step, Ask):
                continue
            most = segments_of(step)
            for variant, leads in LEADS.items():
                said = {key: self.lead(key) for key in leads}
                yield from self._pairs(step_id, variant, said, most + 1)
            if step_id == self.flow.identity:
                for variant, leads in IDENTITY_LEADS.items():
                    yield from self._pairs(step_id, variant, {key: self.lead(key) for key in leads}, most)
            yield from self._told_back(step_id, step)
            if step_id not in gate:
                variant = "text" if step.purpose in STRICT else "simple"
                yield from self._pairs(step_id, variant, answers, most + MOST_SEGMENTS)

    def _told_back(self, step_id: str, step: Ask) -> Iterator[Finding]:
        """Several options at once, as many as can be named, before each question that may follow; none is cut off."""
        if not isinstance(step.expects, Several):
            return
        every = tuple(one for one in step.expects.options if one not in step.expects.alone)
        line = Line(f"{self.flow.id}.{step_id}", every)
        lead = self._body(Phrase("common.noted", values={"said": line}))
        if fold(self.words.answer(self.flow.id, line, self.catalog.language)) not in fold(lead):
            yield Finding(f"{self.catalog.language}/{self.flow.id}.toml", step_id, "segments", "Told back, it is cut.")
        for exit_ in step.exits():
            found = self.flow.steps[exit_]
            if isinstance(found, Ask):
                yield from self._pairs(exit_, "text", {f"{step_id} told back": lead}, segments_of(found))

    def _answers(self) -> Mapping[str, str]:
        """The longest approved answer: a question is asked again after it, and each may be as long as it is alone."""
        file = answers_of(self.flow.id)
        said = {f"{file}.{topic}": self._body(Phrase(f"{file}.{topic}")) for topic in self.catalog.files.get(file, {})}
        longest = max(said, key=lambda key: len(said[key]), default="")
        return {longest: said[longest]} if longest else {}

    def _pairs(self, step_id: str, variant: str, leads: Mapping[str, str], most: int) -> Iterator[Finding]:
        asked = self._body(Phrase(f"{self.flow.id}.{step_id}", variant), question(self.flow, step_id))
        for key, lead in leads.items():
            if found := too_long(f"{lead}\n{asked}", most):
                where = f"{self.catalog.language}/{self.flow.id}.toml"
                yield Finding(where, step_id, "segments", f"After {key}, the {variant} {found}")

    def _body(self, phrase: Phrase, asked: Question | None = None) -> str:
        at = self.catalog.language
        return self.words.render((phrase,), asked, language=at, channel="sms", side=self.flow.id, values=PERSON).body
