"""Takes the README's pictures from a running demo: `.venv/bin/python docs/pictures/make.py`.

Needs Debian's chromium and the packages of `./run test`. Two people answer on their phones as the browser test
does (tests/support/robot.py); run it again when words or pages have changed, and look at what came out.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))

from playwright.sync_api import Browser, sync_playwright  # noqa: E402 — needs the path above

from tests.support.demo import ARGS, Demo, running_demo  # noqa: E402 — as above
from tests.support.robot import DANA, SAM, Robot, all_to_the_end  # noqa: E402 — as above

CASE = "RM-2026-014"
LARGEST = 300_000
"""Bytes of a committed picture."""
STOPS = {"Dana Reyes": "speak first", "Sam Cole": "accept the basic facts"}
"""The question on each phone when its picture is taken."""
AROUND = """() => {
    const names = document.querySelector(".person h2").getBoundingClientRect();
    const phones = [...document.querySelectorAll(".phone")].map(phone => phone.getBoundingClientRect());
    const [x, y] = [phones[0].left - 16 + scrollX, names.top - 10 + scrollY];
    return {x, y, width: phones[1].right + 16 + scrollX - x, height: phones[1].bottom + 10 + scrollY - y};
}"""
"""Where the two phones stand on the page, with the names above them."""
MIDDLE = """() => {
    const first = document.querySelector("#section-consent").getBoundingClientRect();
    const last = document.querySelector("#section-words").parentElement.getBoundingClientRect();
    return {x: first.left - 24, y: first.top - 16, width: last.width + 48, height: last.bottom - first.top + 36};
}"""
"""The part of a summary that tells most: decisions, preferences, people, needs, own words."""


def take(demo: Demo, browser: Browser) -> None:
    """Both pictures."""
    console = browser.new_page(viewport={"width": 1000, "height": 900})
    console.goto(demo.sign_in)
    console.get_by_role("button", name="Sign in").click()
    for key in ("victim-1", "offender-1"):
        console.goto(f"{demo.base}/console/cases/{CASE}/{key}/release")
        console.get_by_role("button", name="Release this text").click()
    phones = browser.new_page(viewport={"width": 1280, "height": 900}, reduced_motion="reduce")
    phones.goto(demo.phones)
    people = [Robot(phones, "Dana Reyes", DANA), Robot(phones, "Sam Cole", SAM)]
    for person in people:
        seen = person.wait_for_first()
        while STOPS[person.name].lower() not in seen.text.lower():
            seen = person.answer()
    phones.screenshot(path=HERE / "phones.png", clip=phones.evaluate(AROUND), full_page=True)
    all_to_the_end(*people)
    console.goto(f"{demo.base}/console/cases/{CASE}/victim-1")
    console.screenshot(path=HERE / "summary.png", clip=console.evaluate(MIDDLE), full_page=True)


def main() -> None:
    """Start a demo of its own in a folder of its own, and leave nothing but the pictures."""
    chromium = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if chromium is None:
        sys.exit("No Chromium on this machine: install Debian's `chromium` package.")
    with tempfile.TemporaryDirectory() as home, running_demo(Path(home)) as demo, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=ARGS)
        take(demo, browser)
        browser.close()
    for picture in sorted(HERE.glob("*.png")):
        if picture.stat().st_size > LARGEST:
            sys.exit(f"{picture.name} has {picture.stat().st_size} bytes: more than {LARGEST}.")


if __name__ == "__main__":
    main()
