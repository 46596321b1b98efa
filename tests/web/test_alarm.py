"""Somebody may be in danger: every page of the console says so until a human has looked."""

from __future__ import annotations

import os
import re
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from intake_bot.service.concerns import put_concern
from intake_bot.service.release import done, seen
from tests.support.scene import VICTIM_PHONE
from tests.web.conftest import KIM, Site
from tests.web.test_accessible import address as address
from tests.web.test_accessible import browser as browser
from tests.web.test_accessible import faults

CASE = "/cases/RM-2026-014"
PAGES = ("/", "/cases", "/referral", "/inbox", CASE, f"{CASE}/victim-1", f"{CASE}/victim-1/conversation")
ALARM = "Somebody may be in danger"
LOST = "has lost its connection"


def in_danger(desk: Site) -> int:
    """The victim writes of danger; the concern's id."""
    desk.scene.invite("victim-1")
    desk.scene.says(VICTIM_PHONE, "victim", "I want to kill myself")
    return desk.scene.house.look(lambda unit: unit.concerns())[-1].id


def test_every_page_says_so_and_leads_to_the_concern(desk: Site) -> None:
    number = in_danger(desk)
    for path in PAGES:
        page = desk.page(path)
        assert ALARM in page, path
        assert f'href="/console/#concern-{number}"' in page
        assert "<title>(!) " in page
        assert "RM-2026-014 victim-1" in page.partition('role="alert"')[2].partition("</div>")[0]
    assert f'id="concern-{number}"' in desk.page("/")


def test_the_banner_does_not_say_what_was_written_or_by_whom(desk: Site) -> None:
    in_danger(desk)
    banner = desk.page("/alarm")
    assert not [word for word in ("Dana", "kill", "harm", VICTIM_PHONE) if word in banner]


def test_it_is_gone_from_every_page_once_a_human_has_seen_it(desk: Site) -> None:
    number = in_danger(desk)
    desk.act("/concerns/seen", concern=str(number))
    for path in PAGES:
        assert ALARM not in desk.page(path), path
        assert "(!)" not in desk.page(path)
    assert desk.page("/alarm").strip() == ""


def test_whoever_does_its_task_has_seen_it(desk: Site) -> None:
    in_danger(desk)
    task = next(one for one in desk.scene.house.look(lambda unit: unit.tasks()) if one.kind == "safety_concern")
    desk.act("/tasks/done", task=str(task.id))
    assert ALARM not in desk.page("/")
    assert "Safety concerns nobody has seen" not in desk.page("/")


def test_a_possible_danger_is_on_the_list_and_raises_no_alarm(desk: Site) -> None:
    house, party = desk.scene.house, desk.scene.party("victim-1")
    house.act(lambda unit: put_concern(house, unit, party.id, "pressured", "possible", "he made me", 1, 1.0))
    page = desk.page("/")
    assert ALARM not in page
    assert "he made me" in page
    assert desk.page("/alarm").strip() == ""


def test_clear_words_are_marked_on_every_page_and_possible_ones_on_none(desk: Site) -> None:
    house, party = desk.scene.house, desk.scene.party("victim-1")
    house.act(lambda unit: put_concern(house, unit, party.id, "pressured", "possible", "he made me", 1, 1.0))
    for path in ("/", CASE, f"{CASE}/victim-1"):
        assert 'class="concern"' in desk.page(path), path
        assert 'class="concern clear"' not in desk.page(path), path
        assert "Safety concerns nobody has seen" not in desk.page(path)
    number = in_danger(desk)
    for path in ("/", CASE, f"{CASE}/victim-1"):
        page = desk.page(path)
        assert page.count('class="concern clear"') == 1, path
        assert "clear words" in page.partition('class="concern clear"')[2].partition("</blockquote>")[0]
    page = desk.page("/")
    assert page.index(f'id="concern-{number}"') < page.index("he made me")


def test_a_concern_can_be_closed_as_read_wrongly_and_its_words_stay(desk: Site) -> None:
    number = in_danger(desk)
    answer = desk.act("/concerns/misread", concern=str(number), case="RM-2026-014", party="victim-1")
    assert answer.headers["location"] == f"/console{CASE}/victim-1?done=misread"
    assert ALARM not in desk.page("/")
    assert "(1 of them read wrongly, as staff said)" in desk.page("/")
    assert "Safety concern. Follow it up by voice." not in desk.page("/")
    summary = desk.page(f"{CASE}/victim-1")
    assert "I want to kill myself" in summary
    assert f"<strong>Read wrongly</strong>, says {KIM}" in summary


def test_what_was_seen_can_still_be_said_to_be_read_wrongly(desk: Site) -> None:
    number = in_danger(desk)
    desk.act("/concerns/seen", concern=str(number))
    assert 'formaction="/console/concerns/misread"' in desk.page(f"{CASE}/victim-1")
    desk.act("/concerns/misread", concern=str(number))
    assert "concerns/misread" not in desk.page(f"{CASE}/victim-1")


@pytest.mark.parametrize("party", ["../x", "victim-1/reply", "//evil.example"])
def test_after_an_act_nobody_is_led_elsewhere(desk: Site, party: str) -> None:
    answer = desk.act("/concerns/seen", concern=str(in_danger(desk)), case="RM-2026-014", party=party)
    assert answer.headers["location"] == f"/console{CASE}?done=seen"


def test_a_stranger_in_danger_is_told_of_until_the_task_is_done(desk: Site) -> None:
    desk.scene.says("+14155550199", "victim", "I want to kill myself")
    task = desk.scene.house.look(lambda unit: unit.tasks())[0]
    assert f'href="/console/#task-{task.id}"' in desk.page("/cases")
    assert f'id="task-{task.id}"' in desk.page("/")
    assert "somebody unknown" in desk.page("/alarm")
    done(desk.scene.house, task.id, KIM)
    assert ALARM not in desk.page("/cases")


def test_nobody_hears_of_it_who_is_not_signed_in(desk: Site) -> None:
    in_danger(desk)
    desk.client.cookies.clear()
    assert ALARM not in desk.client.get("/console/sign-in").text
    answer = desk.client.get("/console/alarm", follow_redirects=False)
    assert (answer.status_code, answer.text) == (303, "")


# --- in a browser ----------------------------------------------------------------------------


def signed_in(browser: Browser, desk: Site, address: str, path: str) -> Page:
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    cookie = {"name": "intake_console", "value": desk.client.cookies["intake_console"], "url": f"{address}/console/"}
    page.context.add_cookies([cookie])  # type: ignore[list-item]  # a plain dict where playwright has a TypedDict
    page.goto(f"{address}/console{path}")
    return page


def apart(work: Callable[[], object]) -> None:
    """In a thread: Playwright holds this one's event loop."""
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


def keep_picture(page: Page, name: str) -> None:
    folder = Path(os.environ.get("INTAKE_ARTIFACTS") or "artifacts")
    folder.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=folder / f"console-{name}.png")


def everything_seen(desk: Site) -> None:
    for concern in desk.scene.house.look(lambda unit: unit.concerns(unseen_only=True)):
        seen(desk.scene.house, concern.id, KIM)


@pytest.mark.slow
def test_an_open_page_tells_at_once_and_what_is_half_written_stays(desk: Site, address: str, browser: Browser) -> None:
    apart(lambda: everything_seen(desk))  # of the offender, with whom the fixture began
    form = signed_in(browser, desk, address, "/referral")
    box = form.get_by_label("Case number").first
    box.fill("RM-2026-099")
    expect(form.get_by_role("alert")).to_have_count(0)
    title = form.title()
    apart(lambda: in_danger(desk))
    expect(form.get_by_role("alert")).to_contain_text(ALARM, timeout=10_000)
    expect(form).to_have_title(f"(!) {title}")
    assert box.input_value() == "RM-2026-099"
    keep_picture(form, "alarm")
    form.set_viewport_size({"width": 390, "height": 844})
    assert faults(form) == []
    keep_picture(form, "alarm-on-a-phone")

    today = signed_in(browser, desk, address, "/cases")
    today.get_by_role("alert").get_by_role("link").click()
    expect(today.locator("article.concern:target")).to_contain_text("May want to harm themselves")
    keep_picture(today, "alarm-and-concern")
    today.get_by_role("button", name=re.compile("I have seen this")).click()
    expect(today.get_by_role("alert")).to_have_count(0)
    expect(form.get_by_role("alert")).to_have_count(0, timeout=10_000)
    expect(form).to_have_title(title)
    assert box.input_value() == "RM-2026-099"


@pytest.mark.slow
def test_a_page_that_can_hear_no_alarms_says_so(desk: Site, address: str, browser: Browser) -> None:
    apart(lambda: everything_seen(desk))
    page = signed_in(browser, desk, address, "/cases")
    expect(page.get_by_text(LOST)).to_be_hidden()
    page.context.clear_cookies()
    expect(page.get_by_text(LOST)).to_be_visible(timeout=20_000)
    keep_picture(page, "alarm-lost")
