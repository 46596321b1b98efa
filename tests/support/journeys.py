"""Golden dialogues: a text that a mediator can read, played against the whole house and written anew.

    # a sentence about the journey
    case: language=es, contact=telegram
    staff: invite victim-1
    victim < the words that arrive          (written by the house)
    victim > the words the person sends     (the script)
    victim > [a button]                     (tapped, in Telegram)
    victim > {code word}                    (the word that is asked for)
    victim >> half of an answer             (the next text follows within the same second)
    wait: 13 hours
    carrier: busy 90 seconds                (it takes the next text only after that long)
    staff: read victim-1                    (the answers in the summary)
    * what staff see                        (written by the house)

Only `case:`, `staff:`, `wait:`, `carrier:` and `>` lines are read; everything else is what happened, and must
happen again. Half a minute passes before each reply.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from intake_bot.casework.tasks import Task
from intake_bot.casework.terms import title_of
from intake_bot.channels.phone.model import Bubble
from intake_bot.errors import IntakeError, Refused
from intake_bot.service.house import QUIET_SECOND
from intake_bot.service.ports import TryLater, Unit
from intake_bot.service.release import reply, seen, unlock
from intake_bot.service.views import summary_of
from tests.support.scene import OFFENDER_PHONE, VICTIM_PHONE, Scene, sample_program, sample_referral

PHONES = {"victim": VICTIM_PHONE, "offender": OFFENDER_PHONE}
CASE = "RM-2026-014"
THINKS = 0.5 / 60
"""Hours that a person takes to answer."""
KINDS = {"photo": "image", "voice note": "voice", "file": "document"}
"""What a mediator calls it -> Inbound.attachments."""
AT_ONCE = 0.6 / 3600
"""Hours between two texts of which the second follows at once."""
SPOKEN = re.compile(r"^(victim|offender)( \(telegram\))? (>>?) ?(.*)$")


@dataclass
class Journey:
    """One dialogue being played."""

    home: Path
    script: str
    out: list[str] = field(default_factory=list)
    scene: Scene | None = None
    read: list[str] = field(default_factory=list)
    """What staff have just read of a summary."""
    hurried: bool = False
    """The last text was half of an answer."""

    def play(self) -> str:
        """Run the script; the same text with what happened written in."""
        lines = self.script.splitlines()
        try:
            for at, line in enumerate(lines):
                follows = lines[at + 1] if at + 1 < len(lines) else ""
                self._line(line, follows)
        finally:
            if self.scene is not None:
                self.scene.close()
        return "\n".join(self.out).rstrip() + "\n"

    def _line(self, line: str, follows: str) -> None:
        spoken = SPOKEN.match(line)
        if line.startswith("#") or (not line.strip() and not self.out):
            self.out.append(line)
        elif line.startswith("case:"):
            self.out += [line, ""]
            self._set_up(dict(pair.strip().split("=") for pair in line[5:].split(",") if "=" in pair))
        elif line.startswith("staff:"):
            self._act(line, lambda scene: self._staff(scene, line[6:].split()))
        elif line.startswith("wait:"):
            hours = float(line[5:].split()[0])
            self._act(line, lambda scene: scene.pass_time(hours))
        elif line.startswith("carrier:"):
            seconds = float(line.split()[2])
            self._act(line, lambda scene: scene.network.script("sms", TryLater(seconds, "busy")))
        elif spoken:
            role, telegram, arrow, words = spoken.groups()
            self._act(line, lambda scene: self._speak(scene, role, bool(telegram), words, follows_up=arrow == ">>"))

    def _set_up(self, given: dict[str, str]) -> None:
        referral = sample_referral(given.get("language", "en"))
        for party in referral["parties"]:
            if given.get("contact") == "telegram":
                party.pop("phone")
        telegram = given.get("telegram", "no") == "yes" or given.get("contact") == "telegram"
        self.scene = Scene(self.home, sample_program(), telegram=telegram, quiet=QUIET_SECOND)
        self.scene.refer(referral)

    def _act(self, line: str, act: object) -> None:
        assert self.scene is not None, "a journey begins with `case:`"
        before = {role: len(self.scene.seen(phone)) for role, phone in PHONES.items()}
        noted = self._noted()
        refused = self._try(act)
        self.out.append(line)
        for role, phone in PHONES.items():
            for bubble in self.scene.seen(phone)[before[role] :]:
                if bubble.direction == "in":
                    self._arrives(role, bubble)
        self.out += [f"* {note}" for note in (Counter(self._noted()) - Counter(noted)).elements()]
        self.out += [f"* {line}" for line in refused.splitlines()]
        self.out += [f"    {line}" for line in self.read]
        self.read = []
        self.out.append("")

    def _try(self, act: object) -> str:
        """Do it; what the house refuses, or fails to take in, is part of the dialogue."""
        try:
            act(self.scene)  # type: ignore[operator]  # acts are found by name, so of no one type
        except Refused as refused:
            return f"refused: {refused}"
        except IntakeError as error:
            return f"not taken in: {type(error).__name__}: {error}"
        return ""

    def _arrives(self, role: str, bubble: Bubble) -> None:
        where = " (telegram)" if bubble.app == "telegram" else ""
        first, *rest = bubble.body.split("\n")
        who = "carrier" if bubble.carrier else role
        self.out.append(f"{who}{where} < {first}".rstrip())
        self.out += [f"    {line}".rstrip() for line in rest]
        if bubble.buttons:
            self.out.append("    " + " ".join(f"[{button.words}]" for button in bubble.buttons))

    def _staff(self, scene: Scene, words: list[str]) -> None:
        match words:
            case ["invite", key]:
                scene.invite(key)
            case ["resume", key]:
                scene.resume(key)
            case ["unlock", key]:
                unlock(scene.house, CASE, key, "staff@example.org", "by phone")
                scene.deliver()
            case ["write", key, *said]:
                reply(scene.house, CASE, key, "staff@example.org", " ".join(said))
                scene.deliver()
            case ["read", key]:
                self.read = _read(scene, key)
            case ["see", "concern"]:
                for concern in scene.house.look(lambda unit: unit.concerns()):
                    seen(scene.house, concern.id, "staff@example.org")
            case _:
                raise AssertionError(f"staff cannot {' '.join(words)}")

    def _speak(self, scene: Scene, role: str, telegram: bool, words: str, *, follows_up: bool = False) -> None:
        scene.pass_time(AT_ONCE if self.hurried else THINKS)
        self.hurried = follows_up
        self._say(scene, PHONES[role], role, "telegram" if telegram else "sms", words)
        if not follows_up:
            scene.pass_time(QUIET_SECOND / 3600)

    def _say(self, scene: Scene, phone: str, role: str, app: str, words: str) -> None:
        if words == "(opens the Telegram link)":
            token = scene.party(f"{role}-1").profile.telegram_token
            scene.take(scene.network.open_link(phone, role, token))
        elif words == "(presses Start)":
            scene.take(scene.network.open_link(phone, role))
        elif words == "(blocks the bot)":
            scene.take(scene.network.block(phone, role))
        elif words == "(unblocks the bot)":
            scene.take(scene.network.block(phone, role, blocked=False))
        elif words == "(shares the own number)":
            scene.take(scene.network.share_contact(phone, role))
        elif words.startswith("(edits: "):
            sent = [one.id for one in scene.seen(phone) if one.app == app and one.direction == "out"]
            scene.take(scene.network.edit(phone, role, sent[-1], words[8:-1]))
        elif words.startswith("[") and words.endswith("]"):
            scene.take(scene.network.tap(phone, role, *self._button(scene, phone, words[1:-1])))
        elif words.startswith("(") and words.endswith(")"):
            self._send(scene, phone, role, app, words[1:-1])
        else:
            scene.says(phone, role, self._filled(scene, role, words, app), app=app)

    @staticmethod
    def _send(scene: Scene, phone: str, role: str, app: str, what: str) -> None:
        """Anything that is no text of their own: ``forwards: words``, ``reacts: 👍``, ``photo``."""
        act, _, words = what.partition(": ")
        if act == "forwards":
            scene.take(scene.network.forward(phone, role, words))
        elif act == "reacts":
            scene.take(scene.network.react(phone, role, words))
        else:
            scene.says(phone, role, "", app=app, media=(KINDS.get(what, what),))

    @staticmethod
    def _button(scene: Scene, phone: str, words: str) -> tuple[str, str]:
        """The newest button with these words; ``[old: words]`` takes the oldest one."""
        oldest = words.startswith("old: ")
        bubbles = scene.seen(phone)
        for bubble in bubbles if oldest else reversed(bubbles):
            for button in bubble.buttons:
                if button.words == words.removeprefix("old: "):
                    return bubble.id, button.option
        raise Refused(f"no button says {words!r}")

    @staticmethod
    def _filled(scene: Scene, role: str, words: str, app: str) -> str:
        if "{code word}" not in words:
            return words
        party = scene.party(f"{role}-1")
        state = scene.house.look(lambda unit: unit.state(party.id))
        talk = state.conversation
        asked = 0 if talk is None else talk.guest_word if talk.guest.startswith(f"{app}:") else talk.word
        return words.replace("{code word}", party.profile.code_words[asked])

    def _noted(self) -> list[str]:
        """What staff and the ledger hold, in order of time."""
        assert self.scene is not None
        return self.scene.house.look(_notes)


def _notes(unit: Unit) -> list[str]:
    notes: list[tuple[float, int, str]] = []
    case = unit.case(CASE)
    for party in unit.parties(case.id):
        for entry in unit.ledger(party.id):
            detail = (entry.payload or {}).get("purpose") or (entry.payload or {}).get("version") or ""
            words = (entry.payload or {}).get("words")
            said = f' by "{words}"' if words else ""
            notes.append((entry.at, 0, f"{party.key}: {entry.kind} {detail}".rstrip() + said))
        notes += [(task.at, 1, _task(task, party.key)) for task in unit.tasks(party_id=party.id)]
        notes += [
            (one.at, 2, f'safety concern: {one.kind}, {one.tier}, "{one.quote}" ({party.key})')
            for one in unit.concerns(party.id)
        ]
    return [note for _, _, note in sorted(notes, key=lambda one: one[:2])]


def _read(scene: Scene, key: str) -> list[str]:
    """A summary's answers, without the parts that the ledger and the tasks above have shown."""
    summary = summary_of(scene.house, CASE, key)
    lines = [f"Outcome: {summary.outcome}, record {summary.record_version}, language {summary.language}"]
    for section in summary.sections:
        lines.append(section.title)
        lines += [f"  {one.title}: {one.text}{f' ({one.sharing})' * bool(one.sharing)}" for one in section.lines]
    for title, names in (
        ("Skipped", [one.title for one in summary.skipped]),
        ("Left open", [title_of(name) for name in summary.left_open]),
        ("Inferred", [one.text for one in summary.inferred]),
    ):
        lines += [f"{title}: {'; '.join(names)}"] * bool(names)
    return lines


def _task(task: Task, key: str) -> str:
    quote = f', "{task.note}"' if task.note else ""
    return f"task for staff: {task.kind} ({key}){quote}"
