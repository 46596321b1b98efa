"""What a question costs in one text with what the engine may say before it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from intake_bot.engine.answers import WHY_UNSURE
from intake_bot.engine.flow import STRICT, Ask, Flow, gate_steps
from intake_bot.engine.topics import answers_of
from intake_bot.engine.turn import Phrase, Question
from intake_bot.messages.catalog import Catalog
from intake_bot.messages.lint.rules import Finding
from intake_bot.messages.lint.samples import PERSON, question, told
from intake_bot.messages.lint.size import segments_of, too_long
from intake_bot.messages.render import MOST_SEGMENTS, Words

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
            if step_id not in gate:
                variant = "text" if step.purpose in STRICT else "simple"
                yield from self._pairs(step_id, variant, answers, most + MOST_SEGMENTS)

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
