"""Catalogs against flows: every step worded, no word without a step, every phrase of the engine there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from intake_bot.engine.answers import WHY_UNSURE
from intake_bot.engine.expectations import Consent
from intake_bot.engine.flow import Ask, Flow, Purpose, Step, option_ids, sections_of
from intake_bot.messages.catalog import SHARED, Catalog, Entry
from intake_bot.messages.lint.rules import Finding
from intake_bot.messages.render import EXACT

ENGINE_PHRASES = (
    "unclear_again", "unclear_simple", "exact_again", "offer", "menu", "who", "person_coming",
    "nothing_before", "change", "section", "back", "done", "language_set", "left", "stopped", "started",
    "danger", "danger_still",
    "stale_tap", "not_counted", "no_words", "edited", "wrong_word", "hello_back", "welcome_back",
    "reopened", "after_quiet", "after_finished", "after_declined", "after_unsure", "after_not_now", "after_no_texts",
    "after_person", "after_call", "after_withdrawn", "after_silent", "after_locked", "after_waiting", "after_closed",
    "to_staff", "stranger", "several_hint", "skipped", "voice", "telegram_hello", "commands",
    "set_aside", "left_open", "stopped_care", "code_word",
    "sections", "confirm", "say_anew", "which", "neither", "noted", "answer_kept", "topics", "pass_on",
    "question_passed", "ask_later", "paused", "erase_asked", "possible",
    *(f"times_{why}" for why in WHY_UNSURE),
    *(f"no_words_{kind}" for kind in ("photo", "video", "voice", "sticker", "location", "contact", "poll", "file",
                                      "reaction", "emoji", "forwarded")),
)  # fmt: skip
"""Keys of common.toml that the engine, the renderer and the channels say."""
STAFF_PHRASES = ("subject", "body", "call_subject", "call_body", "call_again_subject", "call_again_body")
"""Keys of staff.toml."""


def check(flows: Sequence[Flow], catalogs: Mapping[str, Catalog]) -> Iterator[Finding]:
    """All flows in all languages."""
    for catalog in catalogs.values():
        yield from _common(catalog, flows)
        for flow in flows:
            for step_id, step in flow.steps.items():
                yield from _step(catalog, flow, step_id, step)
        yield from _unused(catalog, flows)


def _step(catalog: Catalog, flow: Flow, step_id: str, step: Step) -> Iterator[Finding]:
    found = catalog.find(f"{flow.id}.{step_id}")
    if found is None or not found[1].text:
        where = f"{catalog.language}/{flow.id}.toml"
        yield Finding(where, step_id, "step", f"The flow {flow.id} has this step, but it has no text.")
    elif isinstance(step, Ask):
        where = f"{catalog.language}/{found[0]}.toml"
        for rule, sentence in _ask(step, found[1]):
            yield Finding(where, step_id, rule, sentence)


def _ask(step: Ask, entry: Entry) -> Iterator[tuple[str, str]]:
    if not entry.again:
        yield "again", "There is no `again`: the question in other words."
    if step.purpose is Purpose.EXPLANATION and not entry.more:
        yield "more", "There is no `more`: the longer explanation."
    if step.section and not entry.title:
        yield "title", "There is no `title` for the review."
    if step.consent and not entry.version:
        yield "version", "This asks for consent, so its wording needs a `version`."
    if tuple(entry.options) != option_ids(step):
        yield "options", f"The options must be, in this order: {', '.join(option_ids(step)) or 'none'}."
    if isinstance(step.expects, Consent):
        for option in EXACT & entry.options.keys():
            yield from _exact(entry, entry.options[option])


def _exact(entry: Entry, word: str) -> Iterator[tuple[str, str]]:
    for name in ("text", "telegram", "again", "simple"):
        if (text := getattr(entry, name)) and word not in text:
            yield "exact-word", f"The {name} does not say {word}, the word that consents."


def _common(catalog: Catalog, flows: Sequence[Flow]) -> Iterator[Finding]:
    where = f"{catalog.language}/common.toml"
    common = catalog.files.get("common", {})
    for key in ENGINE_PHRASES:
        if key not in common or not (common[key].text or common[key].options):
            yield Finding(where, key, "step", "This phrase is said by the engine, but it has no text.")
    for key in STAFF_PHRASES:
        if key not in catalog.files.get("staff", {}):
            yield Finding(f"{catalog.language}/staff.toml", key, "step", "This part of an e-mail has no text.")
    named = common["sections"].options if "sections" in common else {}
    for section in dict.fromkeys(section for flow in flows for section in sections_of(flow)):
        if section not in named:
            yield Finding(where, "sections", "title", f"The section {section} has no name.")


def _unused(catalog: Catalog, flows: Sequence[Flow]) -> Iterator[Finding]:
    by_file = {flow.id: set(flow.steps) for flow in flows}
    by_file[SHARED] = {step for flow in flows for step in flow.steps if step not in catalog.files.get(flow.id, {})}
    for file, steps in by_file.items():
        for key in catalog.files.get(file, {}):
            if key not in steps:
                yield Finding(f"{catalog.language}/{file}.toml", key, "unused", "No step shows this text.")
