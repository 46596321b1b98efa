"""A new answer to an earlier question, from anywhere: "change place to the library", a button under that question."""

from __future__ import annotations

from dataclasses import replace

from intake_bot.engine.answering import answer
from intake_bot.engine.answers import ChangeSaid, Unclear
from intake_bot.engine.asking import ask, common, go
from intake_bot.engine.conversation import Conversation
from intake_bot.engine.flow import STRICT, Ask, Flow, Outcome
from intake_bot.engine.keeping import told_back
from intake_bot.engine.laid import lifted
from intake_bot.engine.turn import Heard, Turn
from intake_bot.engine.walk import standing


def change(flow: Flow, conversation: Conversation, heard: Heard, said: ChangeSaid) -> Turn:
    """Keep the new answer and stay where the talk is; a question that takes exact words only is asked anew."""
    step = flow.steps.get(said.step)
    if not isinstance(step, Ask) or said.step not in standing(flow, conversation.answers, heard.features):
        return ask(flow, conversation, heard, lead=(common("nothing_before"),))
    there = replace(lifted(conversation), step=said.step, outcome=None)
    if isinstance(said.reading, Unclear) or step.purpose in STRICT:
        return go(flow, there, said.step, heard)
    turn = answer(flow, there, replace(heard, reading=said.reading))
    if turn is None:
        return go(flow, there, said.step, heard)
    given = turn.conversation.answers.get(said.step)
    ended = turn.question is None and turn.conversation.outcome is not Outcome.FINISHED
    if turn.conversation.detour or given is None or ended:
        return turn
    kept = () if any(phrase.key == "common.noted" for phrase in turn.say) else (told_back(flow, said.step, given),)
    return replace(turn, say=(*kept, *turn.say))
