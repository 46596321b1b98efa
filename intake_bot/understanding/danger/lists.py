"""Every list of this room as patterns and one table of words, made when the program starts."""

from __future__ import annotations

from typing import Any

from intake_bot.understanding.danger.grammar import anchored, members, patterns, words_in
from intake_bot.understanding.danger.said.abuse_clear import ABUSE_CLEAR
from intake_bot.understanding.danger.said.abuse_possible import ABUSE_POSSIBLE
from intake_bot.understanding.danger.said.abuse_ways import ABUSE_WAYS
from intake_bot.understanding.danger.said.drink_clear import DRINK_CLEAR
from intake_bot.understanding.danger.said.drink_possible import DRINK_POSSIBLE
from intake_bot.understanding.danger.said.fear_clear import FEAR_CLEAR
from intake_bot.understanding.danger.said.fear_possible import FEAR_POSSIBLE
from intake_bot.understanding.danger.said.idioms import IDIOMS
from intake_bot.understanding.danger.said.orders_clear import ORDERS_CLEAR
from intake_bot.understanding.danger.said.orders_possible import ORDERS_POSSIBLE
from intake_bot.understanding.danger.said.ordinary import ORDINARY
from intake_bot.understanding.danger.said.pressure_clear import PRESSURE_CLEAR
from intake_bot.understanding.danger.said.pressure_possible import PRESSURE_POSSIBLE
from intake_bot.understanding.danger.said.self_harm_clear import SELF_HARM_CLEAR
from intake_bot.understanding.danger.said.self_harm_possible import SELF_HARM_POSSIBLE
from intake_bot.understanding.danger.said.self_harm_ways import SELF_HARM_WAYS
from intake_bot.understanding.danger.said.threats_clear import THREATS_CLEAR
from intake_bot.understanding.danger.said.threats_possible import THREATS_POSSIBLE
from intake_bot.understanding.danger.said.threats_ways import THREATS_WAYS
from intake_bot.understanding.danger.said.times import TIMES
from intake_bot.understanding.danger.tokens import Speller
from intake_bot.understanding.danger.words.feeling import FEELINGS
from intake_bot.understanding.danger.words.harm import HARM
from intake_bot.understanding.danger.words.means import MEANS
from intake_bot.understanding.danger.words.order import ORDERS
from intake_bot.understanding.danger.words.people import PEOPLE
from intake_bot.understanding.danger.words.settings import SETTINGS
from intake_bot.understanding.danger.words.will import WILL

KINDS = {
    "self_harm": SELF_HARM_CLEAR + SELF_HARM_WAYS + SELF_HARM_POSSIBLE,
    "threat_to_other": THREATS_CLEAR + THREATS_WAYS + THREATS_POSSIBLE,
    "abuse_now": ABUSE_CLEAR + ABUSE_WAYS + ABUSE_POSSIBLE,
    "fear_of_other_party": FEAR_CLEAR + FEAR_POSSIBLE,
    "pressured": PRESSURE_CLEAR + PRESSURE_POSSIBLE,
    "intoxicated": DRINK_CLEAR + DRINK_POSSIBLE,
    "order_violated": ORDERS_CLEAR + ORDERS_POSSIBLE,
}
"""Where a text tells of several in one tier, the first of these is raised; staff read the whole text."""

AROUND = {**TIMES, "IDIOM": IDIOMS + ORDINARY}
"""What is no danger itself and changes what a danger near it means."""

PATTERNS = patterns({**KINDS, **AROUND})
ANCHORED = anchored(PATTERNS)
_MEMBERS = members({**PEOPLE, **WILL, **HARM, **MEANS, **FEELINGS, **ORDERS, **SETTINGS})
PHRASES: dict[str, Any] = {}
"""Words and phrases of classes, word by word (a word may be a class); ``ENDS`` leads to the classes that end there."""
ENDS = ""


def _plant() -> None:
    for row, names in _MEMBERS.items():
        node = PHRASES
        for word in row:
            node = node.setdefault(word, {})
        node[ENDS] = tuple(names)


_plant()
_KNOWN = {word for row in _MEMBERS for word in row} | words_in(PATTERNS)
_FORGIVEN = frozenset((*WILL, *HARM, *FEELINGS, *ORDERS, "NEG"))
"""Classes in whose words a slip is forgiven, as it is in the words that the patterns of danger name."""
_MEANT = {word for row, names in _MEMBERS.items() if not _FORGIVEN.isdisjoint(names) for word in row}
_MEANT |= words_in([row for row in PATTERNS if row.sense.kind in KINDS])
PREFIXES = frozenset(word[:-1] for word in _KNOWN if word.endswith("*"))
"""Beginnings of words ("threaten*") that stand for all their forms."""
SPELLER = Speller(_KNOWN, _MEANT, PREFIXES)
