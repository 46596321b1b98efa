"""Every page as a browser and a screen reader meet it: axe finds nothing, and nothing is wider than a phone."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator

import pytest
import uvicorn
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect, sync_playwright

from intake_bot.service import staff
from tests.support.scene import OFFENDER_PHONE, VICTIM_PHONE
from tests.web.conftest import KIM, Site

ARGS = [
    *("--no-sandbox", "--disable-gpu", "--disable-background-networking"),
    *("--disable-component-update", "--disable-sync", "--no-first-run"),
]
CASE = "/console/cases/RM-2026-014"
PAGES = (
    *("/console/", "/console/cases", "/console/referral", "/console/referral/file", "/console/inbox"),
    *(CASE, f"{CASE}/clear?what=specialist", f"{CASE}/notes", f"{CASE}/victim-1/release", f"{CASE}/victim-1/facts"),
    *(f"{CASE}/offender-1", f"{CASE}/offender-1/conversation", f"{CASE}/offender-1/ledger"),
    *("/console/nowhere", "/phones/?stranger=1"),
)


@pytest.fixture
def address(desk: Site) -> Iterator[str]:
    """The site on a port of its own, with something on each page."""
    desk.scene.invite("offender-1")
    desk.scene.says(OFFENDER_PHONE, "offender", "1")
    desk.scene.says(OFFENDER_PHONE, "offender", "I want to kill myself")
    desk.scene.says(VICTIM_PHONE, "victim", "who is this?")
    server = uvicorn.Server(uvicorn.Config(desk.app, port=0, log_level="critical", lifespan="off"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    deadline = time.monotonic() + 20
    while not server.started and time.monotonic() < deadline:
        time.sleep(0.01)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    thread.join(20)


@pytest.fixture
def browser(chromium_path: str) -> Iterator[Browser]:
    """Debian's chromium."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_path, args=ARGS)
        yield browser
        browser.close()


def faults(page: Page) -> list[str]:
    """What axe says, and whether the page can be read without scrolling sideways."""
    found = [f"{one['id']}: {one['nodes'][0]['html'][:120]}" for one in Axe().run(page).response["violations"]]
    if page.evaluate("document.documentElement.scrollWidth > window.innerWidth"):
        found.append("wider than the window")
    return found


@pytest.mark.slow
def test_no_page_shuts_anybody_out(desk: Site, address: str, browser: Browser) -> None:
    page = browser.new_page(viewport={"width": 390, "height": 844}, java_script_enabled=True)
    cookie = {"name": "intake_console", "value": desk.client.cookies["intake_console"], "url": f"{address}/console/"}
    page.goto(f"{address}/console/sign-in?token=abc")
    found = {"sign-in": faults(page)}
    page.context.add_cookies([cookie])  # type: ignore[list-item]  # a plain dict where playwright has a TypedDict
    for path in PAGES:
        page.goto(address + path)
        found[path] = faults(page)
    page.set_viewport_size({"width": 1280, "height": 900})
    for path in PAGES:
        page.goto(address + path)
        found[f"{path} (wide)"] = faults(page)
    page.goto(f"{address}/console/referral")
    page.get_by_role("button", name="Keep this referral").last.click()
    found["referral with problems"] = faults(page)
    assert {path: said for path, said in found.items() if said} == {}


@pytest.mark.slow
def test_everything_works_without_a_script(desk: Site, address: str, browser: Browser) -> None:
    """Sign in, release, answer on the phone, read it in the console: with forms and links alone."""
    page = browser.new_context(java_script_enabled=False, viewport={"width": 390, "height": 844}).new_page()
    page.goto(f"{address}/console/sign-in?token={staff.sign_in_token(desk.scene.house, KIM)}")
    page.get_by_role("button", name="Sign in as staff").click()
    page.get_by_role("link", name="Cases", exact=True).click()
    page.get_by_role("link", name="RM-2026-014", exact=True).click()
    page.get_by_role("link", name="Release the first text…").click()
    page.get_by_role("button", name="Release this text").click()
    expect(page.get_by_role("status")).to_contain_text("Released.")
    _apart(desk.scene.deliver)
    page.goto(f"{address}/phones/")
    page.get_by_label("Write as Dana Reyes (Texts)").fill("a <b>reply</b>")
    page.get_by_label("Write as Dana Reyes (Texts)").press("Enter")
    expect(page.get_by_label("Texts: Dana Reyes")).to_contain_text("a <b>reply</b>")
    page.goto(f"{address}{CASE}/victim-1/conversation")
    expect(page.get_by_role("list", name="Conversation with victim-1")).to_contain_text("a <b>reply</b>")


def _apart(work: Callable[[], None]) -> None:
    """In a thread: Playwright holds this one's event loop."""
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
