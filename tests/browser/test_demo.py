"""A real browser does the whole demo as a newcomer would: two phones, two summaries."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect, sync_playwright

from tests.support.demo import ARGS, Demo, running_demo
from tests.support.robot import DANA, PATIENCE, SAM, Robot, all_to_the_end

CASE = "RM-2026-014"
WIDE = {"width": 1280, "height": 900}
OWN_WORDS = {
    "victim-1": {
        "Name to use": "Dana",
        "Places to avoid": "the mall on Fifth Street",
        "Supporter": "Maria (sister)",
        "Who must not be there": "Anyone from my work",
        "Hopes": "To say what it was like to wake up to that wall",
        "Worries": "That I lose my voice",
        "Questions": "Why our house, of all houses?",
    },
    "offender-1": {"Name to use": "Sam", "Supporter": "Ana (aunt)"},
}
"""What somebody wrote in their own words: the line of the summary, and what it says."""
CHOSEN = {
    "victim-1": {
        "Times": "Mon, Tue, Wed, Thu, Fri 18:00-21:00; not Thu",
        "Who speaks first": "This person",
        "Seating": "Near the door",
        "Taking part": "Agreed to take part",
    },
    "offender-1": {"Times": "Sat 08:00-12:00", "Channel": "Telegram", "Taking part": "Agreed to take part"},
}
"""What they chose, in staff's words."""
NEVER = {
    "victim-1": ("Sam", "Cole", "+14155550111", "orchard", "Ana", "aunt", "offender", "Acknowledges", "Sat 08:00"),
    "offender-1": (
        "Dana",
        "Reyes",
        "+14155550110",
        "lantern",
        "Maria",
        "the mall",
        "our house",
        "victim",
        "850",
        "18:00-21:00",
    ),
}
"""Whatever belongs to the other person."""
OPENED = "Open the Telegram link"
"""A button on the phone itself: nothing is written."""
REPLIES = """() => Object.fromEntries([...document.querySelectorAll("li.theirs")].map(said => [said.id, [
    said.previousElementSibling.querySelector(".lines").textContent, said.querySelector(".lines").textContent]]))"""
"""On the conversation page: the id of each reply, the text before it, and the reply."""


@pytest.fixture
def demo(tmp_path: Path) -> Iterator[Demo]:
    """A running one."""
    with running_demo(tmp_path / "demo") as started:
        yield started


@pytest.fixture
def browser(chromium_path: str) -> Iterator[Browser]:
    """Debian's chromium."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_path, args=ARGS)
        yield browser
        browser.close()


def keep_picture(page: Page, name: str, *, whole: bool = True) -> None:
    """For people to look at: in CI, what the page looked like."""
    folder = Path(os.environ.get("INTAKE_ARTIFACTS") or "artifacts")
    folder.mkdir(parents=True, exist_ok=True)
    page.screenshot(path=folder / f"demo-{name}.png", full_page=whole)


def sign_in(browser: Browser, demo: Demo) -> Page:
    """The staff member, by the link that the demo printed; it works once."""
    console = browser.new_context(viewport=WIDE).new_page()  # type: ignore[arg-type]  # a plain dict where playwright has a TypedDict
    console.set_default_timeout(PATIENCE)
    console.goto(demo.sign_in)
    console.get_by_role("button", name="Sign in").click()
    expect(console.get_by_role("heading", level=1)).to_have_text("Today")
    other = browser.new_context().new_page()
    other.goto(demo.sign_in)
    if (again := other.get_by_role("button", name="Sign in")).count():
        again.click()
    expect(other.get_by_role("heading", name="Today")).to_have_count(0)
    other.context.close()
    return console


def release_both(console: Page) -> None:
    """From the list of cases, as the instructions on the phones page say."""
    for key in ("victim-1", "offender-1"):
        console.get_by_role("link", name="Cases", exact=True).click()
        console.get_by_role("link", name=CASE, exact=True).click()
        side = console.locator("section.side").filter(has_text=key)
        side.get_by_role("link", name="Release the first text").click()
        console.get_by_role("button", name="Release this text").click()
        expect(console.get_by_role("status")).to_contain_text("Released")


def move_the_clock(phones: Page) -> None:
    """To a safe hour, and one hour on."""
    bar = phones.get_by_role("form", name="clock")
    bar.get_by_role("button", name="9:00 in the morning").click()
    expect(bar.locator("#now")).to_contain_text(re.compile(r"09:0\d"), timeout=PATIENCE)
    bar.get_by_role("button", name="+1 hour").click()
    expect(bar.locator("#now")).to_contain_text(re.compile(r"10:0\d"), timeout=PATIENCE)


def read_summary(console: Page, demo: Demo, key: str) -> None:
    """From today's list: every line is there, and nothing of the other person."""
    console.goto(f"{demo.base}/console/")
    console.get_by_role("link", name=f"{CASE} {key}").first.click()
    for title, own_words in OWN_WORDS[key].items():
        expect(line(console, title)).to_contain_text(own_words)
    for title, chosen in CHOSEN[key].items():
        expect(line(console, title)).to_contain_text(chosen)
    page = console.get_by_role("main").inner_text()
    assert [one for one in NEVER[key] if re.search(rf"(?<!\w){re.escape(one)}(?!\w)", page)] == []
    keep_picture(console, f"summary-{key}")


def line(console: Page, title: str) -> Locator:
    """What stands beside a title in a summary."""
    rows = console.locator("dl.answers > div")
    return rows.filter(has=console.locator("dt").get_by_text(title, exact=True)).first.locator("dd")


def follow_the_links(console: Page, person: Robot) -> None:
    """Each line's link leads to the reply it came from, under the question that was asked."""
    links = console.locator("a.source").evaluate_all("links => links.map(link => link.href)")
    line(console, "Taking part").locator("a.source").click()
    expect(console.locator("li:target .lines")).to_have_text("AGREE")
    kept = console.evaluate(REPLIES)
    said = {one.question: one.reply for one in person.said}
    for link in dict.fromkeys(links):
        page, _, anchor = link.partition("#")
        assert page == console.url.partition("#")[0]
        question, reply = kept[anchor]
        assert said.get(question) in (reply, OPENED), (
            f"{reply!r} was not said to: {question!r}, but: {said.get(question)!r}"
        )


@pytest.mark.slow
def wait_for_mail(console: Page) -> None:
    """Several events close together become one e-mail, so it comes some seconds after them; the page stands still."""
    deadline = time.monotonic() + 20
    while console.get_by_role("article").count() == 0 and time.monotonic() < deadline:
        console.wait_for_timeout(300)
        console.reload()


def test_a_newcomer_reaches_two_finished_summaries(demo: Demo, browser: Browser) -> None:
    console = sign_in(browser, demo)
    release_both(console)
    plain = browser.new_context(java_script_enabled=False, viewport={"width": 390, "height": 844}).new_page()
    plain.goto(demo.phones)
    dana = Robot(plain, "Dana Reyes", DANA)
    dana.wait_for_first()
    for _ in range(5):
        dana.answer()
    keep_picture(plain, "phone-without-script", whole=False)
    phones = browser.new_context(viewport=WIDE, reduced_motion="reduce").new_page()  # type: ignore[arg-type]  # a plain dict where playwright has a TypedDict
    phones.goto(demo.phones)
    sam = Robot(phones, "Sam Cole", SAM)
    dana.page = phones
    sam.wait_for_first()
    keep_picture(phones, "phones-at-the-beginning")
    all_to_the_end(dana, sam)
    assert sum(reply.reply == "AGREE" for reply in (*dana.said, *sam.said)) == 2
    assert phones.get_by_role("region", name="Sam Cole").get_by_role("log", name="Telegram").is_visible()
    keep_picture(phones, "phones")
    for person, key in ((dana, "victim-1"), (sam, "offender-1")):
        read_summary(console, demo, key)
        follow_the_links(console, person)
    console.get_by_role("link", name="Today").click()
    keep_picture(console, "today")
    console.get_by_role("link", name="E-mail").click()
    mail = console.get_by_role("article").first
    wait_for_mail(console)
    expect(mail).to_contain_text("Something waits")
    assert not re.search(r"Dana|Sam|RM-2026|victim|offender", mail.inner_text())
    move_the_clock(phones)
