"""The rules by name, each with its reason, and what a broken one looks like."""

from __future__ import annotations

from dataclasses import dataclass

RULES = {
    "languages": "A person must find every text, answer and value in their own language.",
    "template": "A text that cannot be filled in would leave someone without an answer.",
    "values": "Only the fixed set of values is given; another name would stop the text from going out.",
    "facts": "A text names something that program.toml does not give.",
    "step": "Every step needs its words, or the conversation stops there.",
    "again": "An unclear reply is answered by the question in other words, so every question needs them.",
    "more": "Everything explained can be explained further before it is answered.",
    "title": "What was answered is shown again by a short name.",
    "asks": "An answer is found by the ways in which people ask for it, so it needs several.",
    "options": "The labels must be those of the step, in its order: people answer by number.",
    "version": "A consent's wording is recorded with its version.",
    "exact-word": "Consent is a word written out, so the text must name that word.",
    "unused": "A text that no step shows is never read by anyone, also not by those who check it.",
    "untranslated": "A text left in another language cannot be read by those who need it.",
    "label": "A label is read as it stands and matched against replies: plain, short and one of a kind.",
    "keyword": "Carriers answer these words themselves, so as an answer they may stop or start all texts.",
    "never-said": "Others may see the phone, and nobody is to be named by what happened to them or what they did.",
    "neutral": "Before identity is known, and on a lock screen, nobody may learn what this is about.",
    "pressure": "Taking part is free: no pressure, urgency or countdown.",
    "promise": "Nobody can promise safety, healing, an apology, money or a milder outcome.",
    "guilt": "A choice made out of guilt is not free.",
    "praise": "Praise for one answer makes the others weigh less.",
    "forgiveness": "Nobody is led to forgive or to make up.",
    "story": "The story is for the meeting with a mediator: a phone keeps a copy.",
    "human": "The assistant never passes for a person.",
    "disclosure": "That this is automated and not end-to-end encrypted is said before anything personal is asked.",
    "weight": "The answers to a consent question are about equally long, so that none stands out.",
    "segments": "A text costs money by the segment, more with accents, and long ones are not read under stress.",
    "characters": "One character outside GSM-7 makes the whole text cost up to three times as much.",
    "folded": "Where a program folds accents, no word may turn into another: causó (did it) into causo (I do).",
    "reading": "Stress lowers what people take in: school grade 6 at most.",
    "budget": "The whole intake must stay short enough to finish and cheap enough to offer.",
}


@dataclass(frozen=True, slots=True)
class Finding:
    """One broken rule: the file and table it is in, and a sentence for whoever edits the words."""

    file: str
    key: str
    rule: str
    sentence: str

    def __str__(self) -> str:
        return f"{self.file} [{self.key}] {self.rule}: {self.sentence}"
