"""The words on an answer choose that answer: no label is mistaken for a command, an opt-out or a neighbour."""

import pytest

from intake_bot.engine.answers import Chosen, ChosenSeveral
from intake_bot.engine.expectations import Choice
from intake_bot.engine.flow import STRICT, Ask
from intake_bot.flows import CURRENT
from intake_bot.messages import Words
from intake_bot.messages.lint.samples import question
from intake_bot.understanding.read import read
from tests.messages.programs import LONG

WORDS = Words.load(LONG)


@pytest.mark.parametrize(("language", "other"), [("en", "es"), ("es", "en")])
@pytest.mark.parametrize("name", sorted(CURRENT))
def test_every_label_written_out_is_read_as_its_option(name: str, language: str, other: str) -> None:
    flow = CURRENT[name]
    for step_id, step in flow.steps.items():
        asked = question(flow, step_id)
        if asked is None or not asked.options:
            continue
        labels = WORDS.labels(asked, language, name)
        for option, label in labels.items():
            for said in (label, label.lower()):
                reading = read(
                    said,
                    expects=step.expects if isinstance(step, Ask) else Choice(asked.options),
                    question=asked,
                    labels=labels,
                    other_labels=WORDS.labels(asked, other, name),
                    language=language,
                    strict=isinstance(step, Ask) and step.purpose in STRICT,
                    open_question=1,
                ).reading
                assert reading in (Chosen(option), ChosenSeveral((option,))), (step_id, said)
