"""A person at a simulated phone, in a real browser: reads the screen and the card, and types or taps.

It knows nothing of the program: what to answer follows from the words that stand on the screen.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from playwright.sync_api import Locator, Page, expect

PATIENCE = 20_000.0
"""Milliseconds until a text must have been answered, on a machine that is busy with other tests."""
NUMBERED = re.compile(r"^(\d+) (.+)$", re.MULTILINE)
WORD_ASKED = re.compile(r"word number (\d)")


@dataclass(frozen=True)
class Screen:
    """The newest text on a phone."""

    id: str
    text: str
    buttons: tuple[str, ...] = ()

    @property
    def options(self) -> dict[str, str]:
        """Numbered answers: label -> number."""
        return {label: number for number, label in NUMBERED.findall(self.text)}

    @property
    def asks(self) -> bool:
        """Something waits for an answer."""
        return bool(self.options or self.buttons or "?" in self.text or "SKIP" in self.text)


@dataclass(frozen=True)
class Said:
    """One reply, and the text that it answered."""

    question: str
    reply: str


@dataclass
class Robot:
    """One person. ``habits``: a few words of a question -> what they answer; without one, the first option."""

    page: Page
    name: str
    habits: Mapping[str, str]
    said: list[Said] = field(default_factory=list)

    @property
    def phone(self) -> Locator:
        """Their phone, with the card beside it."""
        return self.page.get_by_role("region", name=self.name)

    @property
    def thread(self) -> Locator:
        """The conversation that is open on it."""
        return self.phone.get_by_role("log")

    def look(self) -> Screen:
        """The newest text."""
        newest = self.thread.locator("li.theirs").last
        words = newest.locator(".body").text_content(timeout=PATIENCE) or ""
        return Screen(newest.get_attribute("id") or "", words, tuple(newest.locator("button.tap").all_inner_texts()))

    def wait_for_first(self) -> Screen:
        """Until a text is there."""
        expect(self.thread.locator("li.theirs").last).to_be_visible(timeout=PATIENCE)
        return self.look()

    def send(self) -> Screen:
        """Answer what stands there; that text."""
        seen = self.look()
        reply = self.reply_to(seen)
        if reply in seen.buttons:
            self.thread.locator("li.theirs").last.get_by_role("button", name=reply, exact=True).click()
        else:
            self.phone.get_by_role("textbox").fill(reply)
            self.phone.get_by_role("button", name="Send", exact=True).click()
        self.said.append(Said(seen.text, reply))
        return seen

    def hear(self, after: Screen) -> Screen:
        """The text that comes after this one."""
        expect(self.thread.locator("li.theirs").last).not_to_have_attribute("id", after.id, timeout=PATIENCE)
        return self.look()

    def answer(self) -> Screen:
        """One reply; what comes then."""
        return self.hear(self.send())

    def reply_to(self, seen: Screen) -> str:
        """What this person answers."""
        if asked := WORD_ASKED.search(seen.text):
            return self.phone.locator(".card .words li").all_inner_texts()[int(asked[1]) - 1]
        labels = (*seen.buttons, *seen.options)
        always = [label for label in labels if label in ("Next", "All right, go on")]
        usual = [reply for words, reply in self.habits.items() if words.lower() in seen.text.lower()]
        consent = ["AGREE"] if "AGREE" in seen.text else []
        return (*always, *usual, *consent, *labels, "Nothing that comes to mind")[0]


def all_to_the_end(*people: Robot, most: int = 80) -> None:
    """Everyone answers until nothing is asked of them any more: each writes, then each reads."""
    talking = list(people)
    for _ in range(most):
        seen = [(one, one.send()) for one in talking]
        talking = [one for one, screen in seen if one.hear(screen).asks]
        if not talking:
            return
    raise AssertionError(f"still asked after {most} replies: " + "; ".join(one.look().text for one in talking))


DANA: Mapping[str, str] = {
    "When may we reach you": "afternoon and evening",
    "voice message": "Only say who called",
    "What name": "Dana",
    "which ways could suit": "face to face or letters",
    "When could you come": "weekday evenings after 6, not thursdays",
    "Which place": "2",
    "rather avoid": "the mall on Fifth Street",
    "like to arrive": "by another door",
    "Who? Their name": "Maria, my sister",
    "not want there": "Anyone from my work",
    "speak first": "me",
    "Where would you like to sit": "near the door",
    "Do you need any of these": "none",
    "What do you hope for": "To say what it was like to wake up to that wall",
    "tell the other person what you hope": "1",
    "worries you": "That I lose my voice",
    "like to ask the other person": "Why our house, of all houses?",
    "pass on your questions": "The mediator may tell them",
    "how much did it cost": "$250-1000",
    "Did insurance pay": "It did not pay",
}
"""The usual answers of someone who was harmed."""
SAM: Mapping[str, str] = {
    "Where would you like to go on": "In Telegram",
    "open https://t.me/": "Open the Telegram link",
    "What name": "Sam",
    "When could you come": "saturday mornings",
    "as support": "I would",
    "Who? Their name": "Ana, my aunt",
    "any of these": "none",
    "make things right": "pay in parts, and some work",
}
"""And of someone who is responsible, who prefers Telegram."""
