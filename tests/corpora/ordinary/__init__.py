"""Ordinary texts that people in such conversations send: none is an opt-out or a danger by any reasonable reading.

Each is a sentence pattern with its slots filled, typed the way people type. The same seed gives the same texts.
"""

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass

from tests.corpora.ordinary import (
    en_answers,
    en_life,
    en_meeting,
    en_near,
    en_slots,
    es_answers,
    es_life,
    es_meeting,
    es_near,
    es_slots,
    styles,
)

EACH = 10_000  # texts in each language


@dataclass(frozen=True)
class Section:
    """Patterns of one kind, with what may stand after them in the same text."""

    patterns: tuple[str, ...]
    emoji: str = ""
    tails: tuple[str, ...] = ()
    companions: str = ""  # the section a second sentence may come from


@dataclass(frozen=True)
class Speech:
    """What one language has: slots, sections, and the greetings before a sentence."""

    language: str
    slots: dict[str, tuple[str, ...]]
    sections: dict[str, Section]
    openers: tuple[str, ...]
    proper: frozenset[str]  # words which keep their capital after an opener


def lines(block: str) -> tuple[str, ...]:
    return tuple(line for line in block.splitlines() if line)


def filled(slots: dict[str, str]) -> dict[str, tuple[str, ...]]:
    return {name: tuple(choices.split(" | ")) for name, choices in slots.items()}


def capitals(*choices: str) -> frozenset[str]:
    return frozenset(re.findall(r"[\w']+", " ".join(choices)))


ENGLISH = Speech(
    language="en",
    slots=filled(en_slots.SLOTS),
    sections={
        "short": Section(lines(en_answers.SHORT), "👍🙂👌", companions="answers"),
        "answers": Section(
            lines(en_answers.ANSWERS), "👍🙂🙏", ("Thanks.", "Thank you!", "Just so you know."), companions="life"
        ),
        "meeting": Section(lines(en_meeting.MEETING), "🙏🤞🥺", companions="meeting"),
        "life": Section(lines(en_life.LIFE), "😅🙂", ("lol", "haha"), companions="answers"),
        "idioms": Section(lines(en_near.IDIOMS), "😂😅🤣🙃", ("lol", "haha"), companions="answers"),
        "words": Section(lines(en_near.WORDS), "🙂👍😅", companions="answers"),
        "sober": Section(lines(en_near.SOBER), "🙏"),
    },
    openers=("Hi. ", "Hello! ", "Good morning. ", "Ok so ", "Um ", "Well ", "Sorry for the late reply. ", "Hey, "),
    proper=capitals(
        *(en_slots.SLOTS[name] for name in ("day", "month", "fname", "mname", "town", "team", "band")),
        "I I'm I'd I'll I've God English Dec Jan",
    ),
)

SPANISH = Speech(
    language="es",
    slots=filled(es_slots.SLOTS),
    sections={
        "short": Section(lines(es_answers.SHORT), "👍🙂👌", companions="answers"),
        "answers": Section(
            lines(es_answers.ANSWERS),
            "👍🙂🙏",
            ("Gracias.", "Mil gracias.", "Nomás para que sepan."),
            companions="life",
        ),
        "meeting": Section(lines(es_meeting.MEETING), "🙏🤞🥺", companions="meeting"),
        "life": Section(lines(es_life.LIFE), "😅🙂", ("jaja", "jajaja"), companions="answers"),
        "idioms": Section(lines(es_near.IDIOMS), "😂😅🤣🙃", ("jaja", "jajaja"), companions="answers"),
        "words": Section(lines(es_near.WORDS), "🙂👍😅", companions="answers"),
        "sober": Section(lines(es_near.SOBER), "🙏"),
    },
    openers=(
        "Hola. ",
        "Buenas tardes. ",
        "Buenos días. ",
        "Bueno, ",
        "Pues ",
        "Este... ",
        "Oiga, ",
        "Perdón la tardanza. ",
    ),
    proper=capitals(es_slots.SLOTS["nomf"], es_slots.SLOTS["nomm"], "Dios"),
)

_SLOT = re.compile(r"\{(\w+)\}")
_LAUGHED = re.compile(r"lol|haha|jaja")
_CHOICE = re.compile(r"\[([^\]]*)\]")


def ordinary(seed: int = 1) -> Iterator[tuple[str, str]]:
    """(language, text), by turns English and Spanish; no text comes twice in a language."""
    english = _texts(ENGLISH, random.Random(f"{seed} en"))
    spanish = _texts(SPANISH, random.Random(f"{seed} es"))
    for text, other in zip(english, spanish, strict=True):
        yield "en", text
        yield "es", other


def _texts(speech: Speech, rng: random.Random) -> Iterator[str]:
    """Every pattern in its turn, round after round, until there are enough."""
    deck = [(section, pattern) for section in speech.sections.values() for pattern in section.patterns]
    seen: set[str] = set()
    while True:
        rng.shuffle(deck)
        for section, pattern in deck:
            text = _typed(_said(pattern, section, speech, rng), section, speech, rng)
            if text in seen:
                continue
            seen.add(text)
            yield text
            if len(seen) == EACH:
                return


def _said(pattern: str, section: Section, speech: Speech, rng: random.Random) -> str:
    """The sentence, sometimes with a greeting before it or something more after it."""
    text = sentence(pattern, speech, rng)
    dice = rng.random()
    if section.companions and dice < 0.2:
        for _ in range(1 if dice < 0.15 else 2):
            more = sentence(rng.choice(speech.sections[section.companions].patterns), speech, rng)
            text = _joined(text, rng.choice((" ", " ", "\n", "... ")), more)
    elif section.tails and dice < 0.28 and not text.endswith("?"):
        tail = rng.choice(section.tails)
        if tail[0].isupper():
            text += f" {tail}"
        elif not _LAUGHED.search(text):
            text = f"{text.rstrip('.')} {tail}"
    if rng.random() < 0.13:
        text = _opened(rng.choice(speech.openers), text, speech)
    return text


def _joined(text: str, glue: str, more: str) -> str:
    if text[-1] not in ".!?":
        text += "."
    return (text.rstrip(".") if glue.startswith(".") else text) + glue + more


def _opened(opener: str, text: str, speech: Speech) -> str:
    first = text.split()[0].strip(".,!?")
    goes_on = opener[-2] not in ".!" or opener.endswith("... ")
    return opener + (text[0].lower() + text[1:] if goes_on and first not in speech.proper else text)


def sentence(pattern: str, speech: Speech, rng: random.Random) -> str:
    """The pattern with its choices made and its slots filled, no slot twice with the same."""
    feminine = rng.random() < 0.5
    ending = {"o": "a" if feminine else "o", "a": "a" if feminine else ""}
    used: set[str] = set()

    def fill(match: re.Match[str]) -> str:
        name = match.group(1)
        if name in ending and speech.language == "es":
            return ending[name]
        fresh = _SLOT.sub(fill, rng.choice([choice for choice in speech.slots[name] if choice not in used]))
        used.add(fresh)
        return fresh

    text = _CHOICE.sub(lambda match: rng.choice(match.group(1).split("|")), pattern)
    text = _SLOT.sub(fill, text)
    if speech.language == "es":
        text = re.sub(r"\b([Dd]e|[Aa]) el ", lambda match: match.group(1) + "l ", text)
    return re.sub(r"^([¿¡]?)(\w)", lambda match: match.group(1) + match.group(2).upper(), text)


def _typed(text: str, section: Section, speech: Speech, rng: random.Random) -> str:
    """As a thumb on a phone types it."""
    if rng.random() < 0.1:
        return text  # by the book
    if speech.language == "es":
        text = styles.without_opening_marks(text) if rng.random() < 0.9 else text
    if rng.random() < 0.18:
        text = styles.abbreviated(text, speech.language, rng)
    if rng.random() < 0.14:
        text = styles.with_slip(text, rng)
    if rng.random() < 0.45:
        spanish = speech.language == "es"
        text = styles.without_accents(text, rng.random() < 0.7) if spanish else styles.without_apostrophes(text)
    text = styles.without_punctuation(text) if rng.random() < 0.35 else styles.without_last_stop(text)
    dice = rng.random()
    if dice < 0.5:
        text = text.lower() if dice < 0.44 else text.upper()
    return f"{text} {rng.choice(section.emoji)}" if section.emoji and rng.random() < 0.12 else text
