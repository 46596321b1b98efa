"""A whole site over a real SQLite house: webhooks with real signatures, the console, the phones."""

from __future__ import annotations

import functools
import re
import sqlite3
import warnings
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import httpx
import pytest
from starlette.applications import Starlette
from twilio.request_validator import RequestValidator

from intake_bot.channels.mail.memory import MemoryMailer
from intake_bot.channels.sms.form import parse_form
from intake_bot.channels.sms.inbound import parse as parse_sms
from intake_bot.channels.sms.signature import check_signature
from intake_bot.channels.sms.status import parse_status
from intake_bot.channels.sms.voice import voice_answer
from intake_bot.channels.telegram.inbound import parse as parse_update
from intake_bot.channels.telegram.webhook import check_secret, parse_body
from intake_bot.service import staff
from intake_bot.service.ports import Inbound
from intake_bot.web.app import build_app
from intake_bot.web.console.app import console_app
from intake_bot.web.doors import Doors, Post, SmsDoor
from intake_bot.web.phones.app import phones_app
from intake_bot.web.webhooks import webhooks_app
from storage.open import open_storage
from tests.support import scene as scenes
from tests.support.pages import without_tokens
from tests.support.scene import Scene

with warnings.catch_warnings():
    # Starlette prefers httpx2, a second HTTP library that nothing else here needs; with httpx it works the same.
    warnings.simplefilter("ignore")
    from starlette.testclient import TestClient

URL = "https://intake.test"
TOKEN, SECRET = "twilio-auth-token", "telegram-secret-0001"
METRICS = "metrics-token-0001"
NUMBERS = {"+12025550100": "victim", "+12025550101": "offender"}
KIM = "kim@example.org"
ALARM_SCRIPT = '<script src="/console/static/console.js" defer></script>'
"""The only script of the console, in a file of its own: pages work without it."""


@dataclass
class Wall:
    """The real time, as far as the console's sessions know."""

    at: float = 1_793_124_000.0

    def __call__(self) -> float:
        return self.at


@dataclass
class Site:
    """One running site, and what the world does to it."""

    scene: Scene
    app: Starlette
    client: TestClient
    wall: Wall
    mailer: MemoryMailer
    answered: list[Inbound] = field(default_factory=list)

    # providers

    def sms(self, path: str, pairs: dict[str, str], *, signed: bool = True, token: str = TOKEN) -> httpx.Response:
        """A form as Twilio posts it."""
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        if signed:
            headers["X-Twilio-Signature"] = RequestValidator(token).compute_signature(URL + path, pairs)
        answer: httpx.Response = self.client.post(path, content=urlencode(pairs), headers=headers)
        return answer

    def text(self, body: str, *, sid: str = "SM1", sender: str = scenes.VICTIM_PHONE, **how: Any) -> httpx.Response:
        """One text to the victims' number."""
        form = {"MessageSid": sid, "From": sender, "To": "+12025550100", "Body": body, "NumMedia": "0", "Blank": ""}
        return self.sms("/sms/twilio/inbound", form, **how)

    # the database

    def rows(self) -> dict[str, int]:
        """How many rows every table has; the house's small marks are left out (readiness writes one)."""
        with closing(sqlite3.connect(self.scene.home / "intake.sqlite3")) as database:
            names = [row[0] for row in database.execute("select name from sqlite_master where type = 'table'")]
            kept = [name for name in names if name not in ("mark", "alembic_version")]
            return {name: database.execute(f'select count(*) from "{name}"').fetchone()[0] for name in kept}  # noqa: S608 — table names of our own schema

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Someone else holds the database."""
        with closing(sqlite3.connect(self.scene.home / "intake.sqlite3")) as database:
            database.execute("begin exclusive")
            yield
            database.rollback()

    # staff

    def sign_in(self) -> None:
        """Kim signs in by a fresh link."""
        staff.add(self.scene.house, KIM, "Kim Park")
        token = staff.sign_in_token(self.scene.house, KIM)
        answer = self.client.post("/console/sign-in", data={"link_token": token}, follow_redirects=False)
        assert answer.status_code == 303

    def page(self, path: str, status: int = 200) -> str:
        """A page of the console (`without_tokens`)."""
        return without_tokens(self.raw_page(path, status))

    def raw_page(self, path: str, status: int = 200) -> str:
        """A page of the console with the tokens of its forms."""
        answer: httpx.Response = self.client.get(f"/console{path}", follow_redirects=False)
        assert answer.status_code == status, answer.text
        return answer.text

    def form_token(self) -> str:
        """What this session's forms carry."""
        found = re.search(r'name="token" value="([0-9a-f]{64})"', self.raw_page("/cases"))
        assert found is not None
        return found[1]

    def act(self, path: str, status: int = 303, **given: str) -> httpx.Response:
        """A form of the console, with its token."""
        data = {"token": self.form_token(), **given}
        answer: httpx.Response = self.client.post(f"/console{path}", data=data, follow_redirects=False)
        assert answer.status_code == status, answer.text
        return answer


def _doors(scene: Scene, answered: list[Inbound]) -> Doors:
    def checked(post: Post) -> list[tuple[str, str]]:
        pairs = parse_form(post.body)
        check_signature(TOKEN, URL, post.path, post.query, pairs, post.headers.get("x-twilio-signature", ""))
        return pairs

    def voice(post: Post) -> str:
        checked(post)
        return voice_answer(scene.house.words.say("common.voice", language="en"), "en", scene.program.phone)

    def telegram(post: Post) -> Inbound:
        check_secret(SECRET, post.headers.get("x-telegram-bot-api-secret-token", ""))
        return parse_update(parse_body(post.body), "victim", post.at)

    async def after_commit(inbound: Inbound) -> None:
        answered.append(inbound)

    sms = SmsDoor(
        lambda post: parse_sms(checked(post), NUMBERS, post.at),
        lambda post, outbox_id: parse_status(outbox_id, checked(post)),
        voice,
    )
    return Doors(sms, {"victim": telegram}, after_commit)


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    """Nobody is in it yet."""
    monkeypatch.setattr(scenes, "open_storage", functools.partial(open_storage, busy_seconds=0.2))
    scene = Scene(tmp_path)
    wall, mailer = Wall(), MemoryMailer(scene.clock)
    answered: list[Inbound] = []

    def move(seconds: float) -> None:
        scene.clock.at += seconds

    app = build_app(
        scene.house,
        webhooks_app(scene.house, _doors(scene, answered), metrics_token=METRICS, real=wall),
        console_app(scene.house, public_url=URL, inbox=mailer, wall=wall),
        phones_app(
            scene.house,
            scene.network,
            move,
            sign_in=lambda: staff.sign_in_link(scene.house, KIM, URL),
            reply_wait=0.0,
        ),
    )
    with TestClient(app, base_url=URL) as client:
        yield Site(scene, app, client, wall, mailer, answered)
    scene.close()


@pytest.fixture
def case(site: Site) -> Site:
    """The sample case is there; nobody is invited."""
    site.scene.refer()
    return site


@pytest.fixture
def desk(case: Site) -> Site:
    """And Kim is signed in."""
    case.sign_in()
    return case
