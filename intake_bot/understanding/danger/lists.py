"""Every list of this room as patterns and one table of words, made when the program starts."""

from __future__ import annotations

from typing import Any

from intake_bot.understanding.danger.grammar import anchored, members, patterns, words_in
from intake_bot.understanding.danger.said.abuse_clear import ABUSE_CLEAR
from intake_bot.understanding.danger.said.abuse_frames import ABUSE_FRAMES
from intake_bot.understanding.danger.said.abuse_frames_es import ABUSE_FRAMES_ES
from intake_bot.understanding.danger.said.abuse_home import ABUSE_HOME
from intake_bot.understanding.danger.said.abuse_possible import ABUSE_POSSIBLE
from intake_bot.understanding.danger.said.abuse_ways import ABUSE_WAYS
from intake_bot.understanding.danger.said.calls_for_help import ARMED_AT_THE_DOOR, CALLED_FOR
from intake_bot.understanding.danger.said.conditions import CONDITIONS
from intake_bot.understanding.danger.said.drink_clear import DRINK_CLEAR
from intake_bot.understanding.danger.said.drink_frames import DRINK_FRAMES
from intake_bot.understanding.danger.said.drink_possible import DRINK_POSSIBLE
from intake_bot.understanding.danger.said.fear_clear import FEAR_CLEAR
from intake_bot.understanding.danger.said.fear_frames import FEAR_FRAMES
from intake_bot.understanding.danger.said.fear_possible import FEAR_POSSIBLE
from intake_bot.understanding.danger.said.fear_soft import FEAR_SOFT
from intake_bot.understanding.danger.said.forms import ABUSE_FORMS, SELF_FORMS, THREAT_FORMS
from intake_bot.understanding.danger.said.harmless import HARMLESS_SAID
from intake_bot.understanding.danger.said.idioms import IDIOMS
from intake_bot.understanding.danger.said.not_violence import NOT_VIOLENCE
from intake_bot.understanding.danger.said.orders_clear import ORDERS_CLEAR
from intake_bot.understanding.danger.said.orders_frames import ORDERS_FRAMES
from intake_bot.understanding.danger.said.orders_possible import ORDERS_POSSIBLE
from intake_bot.understanding.danger.said.ordinary import ORDINARY
from intake_bot.understanding.danger.said.pressure_clear import PRESSURE_CLEAR
from intake_bot.understanding.danger.said.pressure_possible import PRESSURE_POSSIBLE
from intake_bot.understanding.danger.said.scenes import SCENES
from intake_bot.understanding.danger.said.self_harm_clear import SELF_HARM_CLEAR
from intake_bot.understanding.danger.said.self_harm_frames import SELF_HARM_FRAMES
from intake_bot.understanding.danger.said.self_harm_means import SELF_HARM_MEANS
from intake_bot.understanding.danger.said.self_harm_possible import SELF_HARM_POSSIBLE
from intake_bot.understanding.danger.said.self_harm_ways import SELF_HARM_WAYS
from intake_bot.understanding.danger.said.threats_clear import THREATS_CLEAR
from intake_bot.understanding.danger.said.threats_frames import THREATS_FRAMES
from intake_bot.understanding.danger.said.threats_plans import THREATS_PLANS
from intake_bot.understanding.danger.said.threats_possible import THREATS_POSSIBLE
from intake_bot.understanding.danger.said.threats_ways import THREATS_WAYS
from intake_bot.understanding.danger.said.times import TIMES
from intake_bot.understanding.danger.tokens import Speller
from intake_bot.understanding.danger.words.barred import BARRED
from intake_bot.understanding.danger.words.blows import BLOWS
from intake_bot.understanding.danger.words.dying import DYING
from intake_bot.understanding.danger.words.feeling import FEELINGS
from intake_bot.understanding.danger.words.forms import FORMS
from intake_bot.understanding.danger.words.harm import HARM
from intake_bot.understanding.danger.words.harmless import HARMLESS
from intake_bot.understanding.danger.words.home import HOME
from intake_bot.understanding.danger.words.means import MEANS
from intake_bot.understanding.danger.words.menace import MENACE
from intake_bot.understanding.danger.words.order import ORDERS
from intake_bot.understanding.danger.words.people import PEOPLE
from intake_bot.understanding.danger.words.poisons import POISONS
from intake_bot.understanding.danger.words.settings import SETTINGS
from intake_bot.understanding.danger.words.struck import STRUCK
from intake_bot.understanding.danger.words.tipsy import TIPSY
from intake_bot.understanding.danger.words.violence import VIOLENCE
from intake_bot.understanding.danger.words.will import WILL

KINDS = {
    "self_harm": SELF_HARM_CLEAR
    + SELF_HARM_FRAMES
    + SELF_HARM_MEANS
    + SELF_HARM_WAYS
    + SELF_FORMS
    + SELF_HARM_POSSIBLE,
    "threat_to_other": THREATS_CLEAR + THREATS_FRAMES + THREATS_WAYS + THREATS_PLANS + THREAT_FORMS + THREATS_POSSIBLE,
    "abuse_now": ABUSE_CLEAR
    + ABUSE_FRAMES
    + ABUSE_FRAMES_ES
    + ABUSE_WAYS
    + ABUSE_HOME
    + ABUSE_FORMS
    + CALLED_FOR
    + ABUSE_POSSIBLE,
    "fear_of_other_party": ARMED_AT_THE_DOOR + FEAR_CLEAR + FEAR_FRAMES + FEAR_SOFT + FEAR_POSSIBLE,
    "pressured": PRESSURE_CLEAR + PRESSURE_POSSIBLE,
    "intoxicated": DRINK_CLEAR + DRINK_FRAMES + DRINK_POSSIBLE,
    "order_violated": ORDERS_CLEAR + ORDERS_FRAMES + ORDERS_POSSIBLE,
}
"""Where a text tells of several in one tier, the first of these is raised; staff read the whole text."""

AROUND = {**TIMES, **CONDITIONS, **SCENES, "IDIOM": IDIOMS + ORDINARY + NOT_VIOLENCE + HARMLESS_SAID}
"""What is no danger itself and changes what a danger near it means."""

_MEMBERS = members(
    {
        **PEOPLE,
        **WILL,
        **HARM,
        **STRUCK,
        **MEANS,
        **POISONS,
        **VIOLENCE,
        **BLOWS,
        **HOME,
        **DYING,
        **FEELINGS,
        **ORDERS,
        **BARRED,
        **MENACE,
        **TIPSY,
        **SETTINGS,
        **HARMLESS,
        **FORMS,
    }
)
PATTERNS = patterns({**KINDS, **AROUND}, _MEMBERS)
ANCHORED = anchored(PATTERNS)
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
_FORGIVEN = frozenset((*WILL, *HARM, *STRUCK, *FEELINGS, *ORDERS, "NEG"))
"""Classes in whose words a slip is forgiven, as it is in the words that the patterns of danger name."""
_MEANT = {word for row, names in _MEMBERS.items() if not _FORGIVEN.isdisjoint(names) for word in row}
_MEANT |= words_in([row for row in PATTERNS if row.sense.kind in KINDS and "exact" not in row.sense.marks])
PREFIXES = frozenset(word[:-1] for word in _KNOWN if word.endswith("*"))
"""Beginnings of words ("threaten*") that stand for all their forms."""
SPELLER = Speller(_KNOWN, _MEANT, PREFIXES)
