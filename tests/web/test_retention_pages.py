"""A case whose texts are gone can still be read, says so, and links nowhere that is empty."""

from __future__ import annotations

import asyncio
import re
from dataclasses import replace

import pytest

from intake_bot.casework.program import Retention
from intake_bot.service.release import close_case, done
from intake_bot.service.retention import look
from tests.faults.talks import walk
from tests.support.scene import VICTIM_PHONE
from tests.web.conftest import KIM, Site

CASE = "/cases/RM-2026-014"
REMOVED = "The texts were removed on Sun 8 Nov 2026, as the program&#39;s retention says."
SAID = "That I can say how it was for me"
"""Dana's own words about her hopes; the record keeps them."""


def days(site: Site, number: int) -> None:
    """The clock goes on evenly, with a look every third day."""
    site.scene.house.program = replace(site.scene.program, retention=Retention(transcript_days=3))
    for _ in range(0, number, 3):
        site.scene.pass_time(72)
        asyncio.run(look(site.scene.house, site.wall))


def tick_off(site: Site) -> None:
    for task in site.scene.house.look(lambda unit: unit.tasks()):
        done(site.scene.house, task.id, KIM)


@pytest.fixture(name="gone")
def gone_fixture(desk: Site) -> Site:
    """Dana agreed, Sam was only asked; the case was closed twelve days ago, and texts are kept for three."""
    walk(desk.scene, "")
    desk.scene.invite("offender-1")
    close_case(desk.scene.house, "RM-2026-014", KIM)
    tick_off(desk)
    days(desk, 12)
    return desk


def dead_links(site: Site, path: str) -> list[str]:
    """Links of a page to a reply that the conversation does not show."""
    found = re.findall(r'href="/console(/cases/[^"#]+/conversation)#(reply-\d+)"', site.page(path))
    return [anchor for talk, anchor in found if f'id="{anchor}"' not in site.page(talk)]


def test_every_page_of_a_person_says_that_the_texts_are_gone(gone: Site) -> None:
    for key in ("victim-1", "offender-1"):
        for tab in ("", "/conversation", "/ledger", "/facts"):
            page = gone.page(f"{CASE}/{key}{tab}")
            assert REMOVED in page, (key, tab)
            assert "#reply-" not in page, (key, tab)


def test_the_summary_still_holds_what_was_agreed(gone: Site) -> None:
    page = gone.page(f"{CASE}/victim-1")
    assert SAID in page
    assert "Consent given" in page
    assert "Not asked or not answered" not in page
    assert "The answers went with the texts." in gone.page(f"{CASE}/offender-1")
    assert "removed on 2026-11-08" in gone.page(f"{CASE}/victim-1/summary.txt")
    assert '"texts_removed_at":"2026-11-08T' in gone.page(f"{CASE}/victim-1/summary.json")


def test_the_conversation_is_empty_until_they_write_again(gone: Site) -> None:
    assert "Nothing has been sent or received since." in gone.page(f"{CASE}/victim-1/conversation")
    gone.scene.says(VICTIM_PHONE, "victim", "is anybody there?")
    page = gone.page(f"{CASE}/victim-1/conversation")
    assert REMOVED in page
    assert "is anybody there?" in page
    assert "/conversation#reply-" in gone.page("/")
    assert not [link for path in ("/", CASE, f"{CASE}/victim-1") for link in dead_links(gone, path)]


def test_while_the_texts_are_there_the_links_lead_to_them(desk: Site) -> None:
    walk(desk.scene, "")
    for path in (f"{CASE}/victim-1", f"{CASE}/victim-1/ledger"):
        assert "#reply-" in desk.page(path)
        assert dead_links(desk, path) == []
        assert "The texts were removed" not in desk.page(path)


def test_staff_read_the_task_before_anything_goes(desk: Site) -> None:
    walk(desk.scene, "")
    close_case(desk.scene.house, "RM-2026-014", KIM)
    tick_off(desk)
    days(desk, 3)
    for path in ("/", CASE):
        page = desk.page(path)
        assert "Write down what you still need." in page
        assert "Closed 3 days ago, on 2026-10-27. Its texts go on 2026-11-06." in page
    assert "#reply-" in desk.page(f"{CASE}/victim-1")
