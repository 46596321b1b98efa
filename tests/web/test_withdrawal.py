"""Somebody told staff by voice that they withdraw, or that they did not: two quiet pages, with a note each."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Browser

from intake_bot.casework.ledger import LedgerEntry
from tests.browser.test_demo import keep_picture
from tests.faults.talks import owed, talk, walk
from tests.support.scene import VICTIM_PHONE
from tests.web.conftest import KIM, Site
from tests.web.test_accessible import address as address
from tests.web.test_accessible import browser as browser
from tests.web.test_accessible import faults

CASE = "/cases/RM-2026-014"
HERE = f"{CASE}/victim-1"
NOTE = "Told me by phone on 27 October."


@pytest.fixture
def agreed(desk: Site) -> Site:
    """Dana looks into it, and is asked what she hopes for."""
    walk(desk.scene, "hopes")
    return desk


@pytest.fixture
def doubted(agreed: Site) -> Site:
    """And writes what she hopes for, that it may be shared, and then words that may take it back."""
    for words in ("To be heard", "2"):
        agreed.scene.says(VICTIM_PHONE, "victim", words)
    agreed.scene.says(VICTIM_PHONE, "victim", "ya no quiero seguir")
    return agreed


def ended(site: Site) -> list[LedgerEntry]:
    party = site.scene.party("victim-1").id
    entries = site.scene.house.look(lambda unit: unit.ledger(party))
    return [one for one in entries if one.kind == "consent_withdrawn"]


def test_the_page_says_what_ends_and_changes_nothing(agreed: Site) -> None:
    before = agreed.rows()
    assert f'href="/console{HERE}/withdraw"' in agreed.page(HERE)
    page = agreed.page(f"{HERE}/withdraw")
    assert "Record that Dana no longer wants to take part" in page
    assert "What they agreed to ends: Looking into it." in page
    assert "Nothing is sent to them" in page
    assert agreed.rows() == before


def test_it_goes_on_record_with_who_and_the_note_as_text_and_nothing_is_sent(agreed: Site) -> None:
    before = owed(agreed.scene)
    answer = agreed.act(f"{HERE}/withdraw", note="Told me <b>by phone</b>.\r\nToday.")
    assert answer.headers["location"] == f"/console{HERE}?done=withdrawn"
    page = agreed.page(f"{HERE}?done=withdrawn")
    assert "On record: they withdrew." in page
    assert f"Consent withdrawn, Tue 27 Oct 2026, 11:00, told by voice to {KIM}." in re.sub(r"\s+", " ", page)
    assert "Told me &lt;b&gt;by phone&lt;/b&gt;.\nToday." in page
    assert f"{HERE}/withdraw" not in page, "there is nothing left to withdraw"
    ledger = agreed.page(f"{HERE}/ledger")
    assert f"They took this back, told by voice to {KIM}." in ledger
    assert "reply-0" not in ledger + page
    assert "Withdrew, told by voice" in agreed.page(CASE)
    assert owed(agreed.scene) == before


def test_a_double_click_records_once(agreed: Site) -> None:
    answers = [agreed.act(f"{HERE}/withdraw", note=NOTE, form="a" * 16) for _ in range(2)]
    assert answers[0].headers == answers[1].headers
    assert len(ended(agreed)) == 1
    assert "withdrawn already" in agreed.act(f"{HERE}/withdraw", 409, note=NOTE, form="b" * 16).text
    assert "withdrawn already" in agreed.page(f"{HERE}/withdraw")
    assert len(ended(agreed)) == 1


def test_without_a_note_it_is_refused_and_what_was_written_is_kept(agreed: Site) -> None:
    assert "Say in the note" in agreed.act(f"{HERE}/withdraw", 409, note=" ").text
    assert "a\u202ehidden" in agreed.act(f"{HERE}/withdraw", 409, note="a\u202ehidden").text
    assert ended(agreed) == []


def test_from_another_page_nothing_is_done(agreed: Site) -> None:
    agreed.act(f"{HERE}/withdraw", 403, note=NOTE, token="0" * 64)
    assert ended(agreed) == []


@pytest.mark.parametrize("path", ["/", CASE])
def test_a_doubt_is_answered_with_one_of_two_and_not_ticked_off(doubted: Site, path: str) -> None:
    page = doubted.page(path)
    assert f'href="/console{HERE}/withdraw"' in page
    assert f'href="/console{HERE}/not-withdrawn"' in page
    party = doubted.scene.party("victim-1").id
    tasks = doubted.scene.house.look(lambda unit: unit.tasks(party_id=party))
    (task,) = [one for one in tasks if one.kind == "withdrawal_to_check"]
    assert f'name="task" value="{task.id}"' not in page
    assert "Say which it was" in doubted.act("/tasks/done", 409, task=str(task.id)).text


def test_they_did_not_is_on_record_and_the_texts_stay_stopped(doubted: Site) -> None:
    page = doubted.page(f"{HERE}/not-withdrawn")
    assert "ya no quiero seguir" in page
    assert "Texts stay stopped" in page
    doubted.act(f"{HERE}/not-withdrawn", note=NOTE)
    assert "On record: they did not withdraw." in doubted.page(f"{HERE}?done=not_withdrawn")
    assert "Did not withdraw, told by voice" in doubted.page(CASE)
    assert talk(doubted.scene).stopped
    assert ended(doubted) == []
    assert "There is no doubt on record" in doubted.page(f"{HERE}/not-withdrawn")


def test_they_did_answers_the_doubt(doubted: Site) -> None:
    assert "START and then GO ON" in doubted.page(f"{HERE}/withdraw")
    doubted.act(f"{HERE}/withdraw", note=NOTE)
    assert f"{HERE}/not-withdrawn" not in doubted.page("/")
    assert len(ended(doubted)) == 2


def test_one_thing_alone_is_chosen_from_what_may_be_shared(agreed: Site) -> None:
    assert f"{HERE}/unshare" not in agreed.page(HERE)
    assert "there is nothing to end" in agreed.page(f"{HERE}/unshare")
    for words in ("To be heard", "2"):
        agreed.scene.says(VICTIM_PHONE, "victim", words)
    assert f'href="/console{HERE}/unshare"' in agreed.page(HERE)
    assert "Everything else stays as it is" in agreed.page(f"{HERE}/unshare")
    assert "Say what victim-1" in agreed.act(f"{HERE}/unshare", 409, note=NOTE).text
    refused = agreed.act(f"{HERE}/unshare", 409, note="", what="share:words.hopes").text
    assert 'value="share:words.hopes" checked' in refused
    agreed.act(f"{HERE}/unshare", note=NOTE, what="share:words.hopes")
    assert "for the mediator alone" in agreed.page(f"{HERE}?done=unshared")
    assert [(one.payload or {})["purpose"] for one in ended(agreed)] == ["share:words.hopes"]
    assert talk(agreed.scene).outcome is None


@pytest.mark.slow
def test_neither_page_shuts_anybody_out(doubted: Site, address: str, browser: Browser) -> None:
    page = browser.new_page(viewport={"width": 390, "height": 844})
    cookie = {"name": "intake_console", "value": doubted.client.cookies["intake_console"], "url": f"{address}/console/"}
    page.context.add_cookies([cookie])  # type: ignore[list-item]  # a plain dict where playwright has a TypedDict
    found = {}
    for width in (390, 1280):
        page.set_viewport_size({"width": width, "height": 844})
        for path in (f"{HERE}/withdraw", f"{HERE}/not-withdrawn", f"{HERE}/unshare", "/", CASE, HERE):
            page.goto(f"{address}/console{path}")
            found[f"{path} {width}"] = faults(page)
            keep_picture(page, f"withdrawal-{path.rpartition('/')[2] or 'today'}-{width}")
    page.goto(f"{address}/console{HERE}/withdraw")
    page.get_by_role("button", name="Record that they withdrew").click()
    found["refused"] = faults(page)
    assert {path: said for path, said in found.items() if said} == {}
    assert page.locator("#says").text_content() == "Say in the note on what it rests: who told you, when and how."
    page.get_by_label("On what does it rest?").fill(NOTE)
    page.get_by_role("button", name="Record that they withdrew").click()
    assert "On record: they withdrew." in str(page.get_by_role("status").text_content())
    assert faults(page) == []
    page.goto(f"{address}/console{HERE}/ledger")
    assert faults(page) == []
    keep_picture(page, "withdrawal-ledger-1280")
