"""The options of a question as a person can name them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from intake_bot.engine.expectations import Choice, Consent, Expectation, Several, options_of
from intake_bot.engine.turn import Question
from intake_bot.understanding.clean import fold_label
from intake_bot.understanding.numbers import number

_CONSENT_WORDS = ("agree", "acepto")


@dataclass(frozen=True, slots=True)
class Menu:
    """``names``: folded words -> option. ``numbered``: the options that have a number, in order."""

    options: tuple[str, ...]
    numbered: tuple[str, ...]
    names: Mapping[str, str]
    alone: tuple[str, ...] = ()
    strict: bool = False
    consent: bool = False
    bounds: tuple[tuple[int, int | None] | None, ...] = ()
    """Of options that are ranges of money: each one's least and most, in the options' order."""

    def numbered_as(self, folded: str) -> str | None:
        """The option of that number; None for no number, or none of the question's."""
        value = number(folded)
        return self.numbered[value - 1] if value is not None and value <= len(self.numbered) else None


def menu_of(
    expects: Expectation,
    question: Question | None,
    labels: Mapping[str, str],
    other_labels: Mapping[str, str],
    *,
    strict: bool,
) -> Menu:
    """What can be named now. A consent is strict whoever asks."""
    options = question.options if question is not None and question.options else options_of(expects)
    consent = isinstance(expects, Consent)
    exact = question.exact if question is not None else (("agree",) if consent else ())
    purpose = question.purpose if question is not None else ""
    return Menu(
        options,
        tuple(option for option in options if option not in exact),
        _names(options, (labels, other_labels), agree=consent),
        expects.alone if isinstance(expects, Several) else (),
        strict or consent or purpose == "consent",
        consent or purpose == "consent",
        expects.bounds if isinstance(expects, Choice) else (),
    )


def _names(options: tuple[str, ...], all_labels: tuple[Mapping[str, str], ...], *, agree: bool) -> dict[str, str]:
    """A language's words win over the other language's; words that two options share name neither."""
    names = dict.fromkeys(_CONSENT_WORDS, "agree") if agree else {}
    for labels in all_labels:
        found: dict[str, set[str]] = {}
        for option in options:
            if label := fold_label(labels.get(option, "")):
                found.setdefault(label, set()).add(option)
        for label, owners in found.items():
            if len(owners) == 1:
                names.setdefault(label, *owners)
    return names
