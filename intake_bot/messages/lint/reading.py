"""The school grade that a text asks of its reader: Flesch-Kincaid in English, Crawford in Spanish.

Flesch-Kincaid: 0.39 words/sentence + 11.8 syllables/word - 15.59 (Kincaid and others, 1975).
Crawford: 0.049 syllables/100 words - 0.205 sentences/100 words - 3.407 (A. Crawford, 1984, primary grades).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence

from intake_bot.messages.lint.rules import Finding
from intake_bot.messages.lint.samples import Sample
from intake_bot.messages.render import Words

HIGHEST_GRADE = 6.0
FEWEST_WORDS = 10
"""Below this the formulas only measure chance."""

NAME = "Ann"
"""Stands for the program's own names, which no wording can make shorter."""

SENTENCE_END = re.compile(r"[.!?:;]+(?=\s|$)|\n")
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
LINK = re.compile(r"https?://\S+")

ENGLISH_EXCEPTIONS = {
    "people": 2, "someone": 2, "anyone": 3, "everyone": 3, "area": 3, "idea": 3, "being": 2, "going": 2, "video": 3,
    "telegram": 3, "something": 2, "sometimes": 2, "everything": 3, "apology": 4, "business": 2, "evening": 2,
    "every": 2, "different": 2, "reached": 1, "friday": 2, "used": 1, "asked": 1, "noted": 2,
}  # fmt: skip


def check(sent: Sequence[Sample], words: Words) -> Iterator[Finding]:
    """Every text, without its options, in the languages that have a formula."""
    for sample in sent:
        grade = GRADES.get(sample.language)
        text = sample.words.replace(words.program.sender, NAME).replace(words.program.name, NAME)
        if grade and len(words_in(text)) >= FEWEST_WORDS and (found := grade(text)) > HIGHEST_GRADE:
            sentence = f"The {sample.variant} reads at grade {found:.1f}; at most {HIGHEST_GRADE:.0f}."
            yield Finding(f"{sample.language}/{sample.file}.toml", sample.key, "reading", sentence)


def english_grade(text: str) -> float:
    """Flesch-Kincaid grade level."""
    words = words_in(text)
    syllables = sum(english_syllables(word) for word in words)
    return 0.39 * len(words) / sentences_in(text) + 11.8 * syllables / len(words) - 15.59


def spanish_grade(text: str) -> float:
    """Crawford's years of schooling."""
    words = words_in(text)
    syllables = sum(spanish_syllables(word) for word in words)
    return 4.9 * syllables / len(words) - 20.5 * sentences_in(text) / len(words) - 3.407


GRADES: Mapping[str, Callable[[str], float]] = {"en": english_grade, "es": spanish_grade}


def words_in(text: str) -> list[str]:
    """The words, without numbers and links."""
    return WORD.findall(LINK.sub("", text))


def sentences_in(text: str) -> int:
    """How many sentences have at least one word."""
    return max(1, sum(1 for part in SENTENCE_END.split(LINK.sub("", text)) if WORD.search(part)))


def english_syllables(word: str) -> int:
    """Groups of vowels, less a silent e; near enough for a grade."""
    word = word.casefold().replace("’", "'")
    if "-" in word:
        return sum(english_syllables(part) for part in word.split("-"))
    word = word.removesuffix("'s").replace("'", "")
    if word in ENGLISH_EXCEPTIONS:
        return ENGLISH_EXCEPTIONS[word]
    count = len(re.findall(r"[aeiouy]+", word))
    if re.search(r"[^aeiouy]e$", word) and not re.search(r"[^aeiouy]le$", word):
        count -= 1
    if re.search(r"[^aeiouytd]ed$", word) or re.search(r"[^aeiouyscxzgh]es$", word):
        count -= 1
    if re.search(r"i(a|o)(?!us|n)|[^qg]ui(?=ng)|eing$|ying$", word):
        count += 1
    return max(1, count)


def spanish_syllables(word: str) -> int:
    """One for each strong vowel (a e o, or an accented í ú) and each group of weak ones between consonants."""
    word = unicodedata.normalize("NFC", word.casefold())
    word = re.sub(r"qu(?=[eiéí])|gu(?=[eiéí])", "g", word)
    word = re.sub(r"y(?=[aeiouáéíóú])", "j", word)
    strong = len(re.findall(r"[aeoáéíóú]", word))
    alone = len(re.findall(r"(?<![aeoáéíóúiuüy])[iuüy]+(?![aeoáéíóúiuüy])", word))
    return max(1, strong + alone)
