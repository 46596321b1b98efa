"""One-time links, sessions that end, and forms that only an open session can send."""

from __future__ import annotations

import re

import httpx
import pytest
from starlette.testclient import TestClient

from intake_bot.service import staff
from intake_bot.web.console.app import console_app
from intake_bot.web.console.door import ours
from intake_bot.web.console.session import COOKIE, LASTS
from tests.web.conftest import ALARM_SCRIPT, KIM, Site

PAGES = ("/", "/cases", "/referral", "/referral/file", "/inbox", "/cases/RM-2026-014", "/cases/RM-2026-014/victim-1")


def link(site: Site) -> str:
    staff.add(site.scene.house, KIM, "Kim Park")
    return staff.sign_in_token(site.scene.house, KIM)


def enter(site: Site, token: str) -> int:
    answer: httpx.Response = site.client.post("/console/sign-in", data={"link_token": token}, follow_redirects=False)
    return answer.status_code


def test_looking_at_a_link_does_not_use_it_up_and_the_button_does(site: Site) -> None:
    token = link(site)
    for _ in range(3):
        assert "Sign in as staff" in site.client.get("/console/sign-in", params={"token": token}).text
    assert enter(site, token) == 303
    assert enter(site, token) == 403


def test_a_link_ends_after_its_time(site: Site) -> None:
    token = link(site)
    site.scene.clock.at += staff.LINK_LIVES + 1
    assert enter(site, token) == 403


def test_a_made_up_link_is_refused(site: Site) -> None:
    link(site)
    assert enter(site, "0" * 32) == 403
    assert enter(site, "") == 403


def test_a_form_from_another_site_signs_nobody_in(site: Site) -> None:
    answer = site.client.post(
        "/console/sign-in", data={"link_token": link(site)}, headers={"Sec-Fetch-Site": "cross-site"}
    )
    assert answer.status_code == 403


@pytest.mark.parametrize("path", PAGES)
def test_no_page_without_a_session(case: Site, path: str) -> None:
    answer = case.client.get(f"/console{path}", follow_redirects=False)
    assert answer.status_code == 303
    assert answer.headers["location"].startswith("/console/sign-in")
    assert "Dana" not in answer.text


def test_after_signing_in_one_is_where_one_wanted_to_be(case: Site) -> None:
    token = link(case)
    wanted = "/console/cases/RM-2026-014"
    answer = case.client.post("/console/sign-in", data={"link_token": token, "next": wanted}, follow_redirects=False)
    assert answer.headers["location"] == wanted


@pytest.mark.parametrize(
    "path", ["https://evil.test/", "//evil.test", "/console/..//evil", "/console/\\evil", "/phones/", "/console/a\r\nb"]
)
def test_nobody_is_led_elsewhere(path: str) -> None:
    assert ours(path) == ""


def test_the_cookie_holds_a_random_id_and_is_hidden_from_scripts(desk: Site) -> None:
    token = staff.sign_in_token(desk.scene.house, KIM)
    answer = desk.client.post("/console/sign-in", data={"link_token": token}, follow_redirects=False)
    cookie = answer.headers["set-cookie"]
    for attribute in ("HttpOnly", "SameSite=lax", "Secure", "Path=/console"):
        assert attribute in cookie
    assert re.fullmatch(r"[\w-]{43}", answer.cookies[COOKIE]), "256 random bits, and no more"


def test_a_session_ends_by_the_real_time_and_not_by_the_demos_clock(desk: Site) -> None:
    desk.scene.clock.at += 30 * 24 * 3600
    desk.page("/cases")
    desk.wall.at += LASTS + 1
    desk.page("/cases", 303)


def test_signing_out_ends_the_session_in_the_database_too(desk: Site) -> None:
    session_id = desk.client.cookies[COOKIE]
    desk.act("/sign-out")
    desk.client.cookies.set(COOKIE, session_id, domain="intake.test", path="/console")
    desk.page("/cases", 303)


def test_a_form_without_the_sessions_token_does_nothing(desk: Site) -> None:
    before = desk.rows()
    for token in ("", "0" * 64):
        answer = desk.client.post(
            "/console/cases/RM-2026-014/victim-1/release", data={"token": token}, follow_redirects=False
        )
        assert answer.status_code == 403
    assert desk.rows() == before


def test_another_sessions_token_does_nothing(desk: Site) -> None:
    old = desk.form_token()
    desk.sign_in()
    assert desk.form_token() != old
    answer = desk.client.post("/console/cases/RM-2026-014/close", data={"token": old}, follow_redirects=False)
    assert answer.status_code == 403


def test_an_act_without_a_session_does_nothing(case: Site) -> None:
    answer = case.client.post("/console/cases/RM-2026-014/close", data={"note": "x"}, follow_redirects=False)
    assert answer.status_code == 403


def test_every_page_carries_the_strict_headers(desk: Site) -> None:
    for path in ("/console/", "/console/sign-in", "/console/nowhere", "/console/static/console.css", "/phones/"):
        headers = desk.client.get(path).headers
        assert headers["content-security-policy"].startswith("default-src 'self';")
        assert "frame-ancestors 'none'" in headers["content-security-policy"]
        assert headers["cache-control"] == "no-store"
        assert headers["referrer-policy"] == "same-origin"
        assert headers["x-content-type-options"] == "nosniff"
    assert "max-age" in desk.client.get("/console/").headers["strict-transport-security"]


def test_no_page_needs_a_script_or_a_style_of_its_own(desk: Site) -> None:
    for path in ("/", "/cases", "/referral", "/cases/RM-2026-014", "/cases/RM-2026-014/victim-1/release"):
        page = desk.page(path).replace(ALARM_SCRIPT, "")
        assert "<script" not in page
        assert "style=" not in page
        assert "onclick" not in page


def test_the_command_for_a_link_can_be_pasted(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STARTED_AS", "./run")
    page = site.client.get("/console/sign-in").text
    assert "<code>" not in page  # the demo's page has a button for it
    bare = TestClient(console_app(site.scene.house))
    assert "<code>./run staff link</code>" in bare.get("/sign-in").text
