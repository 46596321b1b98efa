"""What a person writes is only ever a value: on the phone, in the summary and on the console's pages."""

from __future__ import annotations

import html
import json
from pathlib import Path

import pytest

from intake_bot.service.views import as_json, as_text, summary_of
from tests.faults.counter import KIM, Counter, counter
from tests.faults.talks import CASE, scene_at, talk
from tests.standins.twilio import TwilioStandin
from tests.support.scene import VICTIM_PHONE

SUM = str(77777 * 88889)
"""What {{77777*88889}} would be, were it ever worked out."""
MARKUP = [
    "{{77777*88889}} {% raw %}",
    "{{ phone }}{# gone #}${77777*88889} %(name)s {0}",
    "<script>alert('{{77777*88889}}')</script>",
    "\"><b onmouseover='x'>O'Brien & [bold]*D*[/bold]",
    '</textarea><!-- =HYPERLINK("x") -->]]>',
]


async def written(here: Counter, step: str, words: str) -> list[str]:
    """Answer the open question so, look at all answers again, and return the texts that came to the phone."""
    before = len(here.twilio.bodies(VICTIM_PHONE))
    await here.text(words)
    assert talk(here.scene).answers[step].value == (words,)
    await here.text("CHANGE")
    section = here.twilio.bodies(VICTIM_PHONE)[-1].splitlines()
    wanted = {"name": "contact", "hopes": "my words"}[step]
    chosen = next(line for line in section if wanted in line.lower())
    await here.text(chosen.split(" ")[0])
    return here.twilio.bodies(VICTIM_PHONE)[before:]


@pytest.mark.parametrize("words", MARKUP, ids=range(len(MARKUP)))
@pytest.mark.parametrize("step", ["name", "hopes"])
async def test_markup_is_shown_as_it_was_written(step: str, words: str, tmp_path: Path, twilio: TwilioStandin) -> None:
    async with counter(scene_at(tmp_path, step), twilio) as here:
        texts = await written(here, step, words)
        assert any(words in text for text in texts), texts
        assert not any(SUM in text for text in texts)
        summary = summary_of(here.scene.house, CASE, "victim-1")
        assert words in [line.text for section in summary.sections for line in section.lines]
        assert json.dumps(words)[1:-1] in json.dumps(as_json(summary))
        assert words in as_text(summary)
        at = f"/cases/{CASE}/victim-1"
        for page in await here.pages(at, f"{at}/conversation", f"{at}/ledger", f"/cases/{CASE}", "/"):
            if "<" in words:
                assert words not in page
            assert SUM not in page
        shown = await here.pages(at, f"{at}/conversation")
        assert all(words in html.unescape(page) for page in shown)


async def test_staff_may_write_markup_too_and_it_goes_out_as_it_is(tmp_path: Path, twilio: TwilioStandin) -> None:
    from intake_bot.service.release import reply

    async with counter(scene_at(tmp_path, "hopes"), twilio) as here:
        reply(here.scene.house, CASE, "victim-1", KIM, "{{77777*88889}} {% x %} <b>")
        await here.deliver()
        assert twilio.bodies(VICTIM_PHONE) == ["{{77777*88889}} {% x %} <b>"]


async def test_markup_that_is_no_answer_is_quoted_to_staff_as_it_was_written(
    tmp_path: Path, twilio: TwilioStandin
) -> None:
    async with counter(scene_at(tmp_path, "assistant"), twilio) as here:
        for _ in range(4):
            await here.text("{{77777*88889}}<script>")
        assert "{{77777*88889}}<script>" in [task.note for task in here.scene.house.look(lambda unit: unit.tasks())]
        [page] = await here.pages("/")
        assert "<script>{{" not in page
        assert "{{77777*88889}}<script>" not in page
        assert "{{77777*88889}}<script>" in html.unescape(page)
