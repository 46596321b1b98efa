"""The simulated phones: what a person does there goes through the same front door as a provider's call."""

from __future__ import annotations

import re

import httpx

from tests.support.scene import VICTIM_PHONE
from tests.web.conftest import Site


def table(site: Site, **query: str) -> str:
    answer: httpx.Response = site.client.get("/phones/", params=query)
    assert answer.status_code == 200
    return answer.text


def do(site: Site, what: str, **given: str) -> httpx.Response:
    form = {"number": VICTIM_PHONE, "line": "victim", "case": "RM-2026-014", **given}
    answer: httpx.Response = site.client.post(f"/phones/do/{what}", data=form, follow_redirects=False)
    site.scene.deliver()
    return answer


def test_both_phones_stand_side_by_side_with_their_cards(case: Site) -> None:
    page = table(case)
    for words in ("Dana Reyes", "Sam Cole", "maple", "orchard", "Release the first text"):
        assert words in page
    assert page.index("Dana Reyes") < page.index("Sam Cole")


def test_a_text_is_taken_in_and_its_answer_appears(case: Site) -> None:
    case.scene.invite("victim-1")
    answer = do(case, "text", app="sms", body="1")
    assert answer.status_code == 303
    assert answer.headers["location"] == "/phones/?case=RM-2026-014#phone-14155550010"
    assert "code words" in case.scene.last(VICTIM_PHONE).body
    assert case.scene.last(VICTIM_PHONE).body.splitlines()[0] in table(case)


def test_a_live_page_is_answered_without_a_page(case: Site) -> None:
    case.scene.invite("victim-1")
    before = case.client.get("/phones/version").text
    form = {"number": VICTIM_PHONE, "line": "victim", "app": "sms", "body": "1"}
    assert case.client.post("/phones/do/text", data=form, headers={"x-live": "1"}).status_code == 204
    assert int(case.client.get("/phones/version").text) > int(before)


def test_telegram_opens_by_the_link_and_its_buttons_can_be_tapped(case: Site) -> None:
    case.scene.invite("victim-1")
    link = re.search(r'name="link" value="(https://t\.me/RiverVictimBot\?start=\w+)"', table(case))
    assert link is not None
    do(case, "link", link=link[1])
    do(case, "text", app="telegram", body=case.scene.party("victim-1").profile.code_words[0])
    for _ in range(3):  # whichever word was asked for
        asked = re.search(r"number (\d)", case.scene.last(VICTIM_PHONE).body)
        if asked is None:
            break
        do(case, "text", app="telegram", body=case.scene.party("victim-1").profile.code_words[int(asked[1]) - 1])
    bubble = case.scene.last(VICTIM_PHONE)
    assert bubble.buttons
    before = case.rows()["inbound"]
    do(case, "tap", bubble=bubble.id, option=bubble.buttons[0].option)
    assert case.rows()["inbound"] == before + 1
    assert case.scene.network.unanswered == set()


def test_what_is_not_on_a_phone_cannot_be_done(case: Site) -> None:
    before = case.rows()
    for what, given in (
        ("tap", {"bubble": "nope", "option": "yes"}),
        ("link", {"link": "https://t.me/AnotherBot?start=abc"}),
        ("link", {"link": "https://evil.test/"}),
        ("text", {"line": "nobody", "body": "x"}),
        ("text", {"number": "not a number", "body": "x"}),
        ("fly", {}),
    ):
        assert "said=" in do(case, what, **given).headers["location"]
    assert case.rows() == before


def test_a_stranger_is_answered_the_same_whoever_is_in_a_case(case: Site) -> None:
    assert "Someone else" in table(case, stranger="1")
    do(case, "text", number="+14155550199", stranger="1", app="sms", body="hello?")
    assert case.rows()["stranger"] == 1


def test_the_clock_moves_forward_and_waiting_texts_are_announced(case: Site) -> None:
    case.scene.clock.at += 12 * 3600  # 23:00
    case.scene.invite("victim-1")
    assert "A text waits until Wed 28 Oct 2026, 09:00" in table(case)
    before = case.scene.clock.at
    for step, hours in (("hour", 1), ("half_day", 12), ("week", 168)):
        case.client.post("/phones/clock", data={"step": step}, follow_redirects=False)
        before += hours * 3600
        assert case.scene.clock.at == before
    case.client.post("/phones/clock", data={"step": "morning"}, follow_redirects=False)
    assert "09:00" in table(case)


def test_what_people_write_is_shown_as_text(case: Site) -> None:
    case.scene.invite("victim-1")
    do(case, "text", app="sms", body="<img src=x onerror=alert(1)> {{7*7}}")
    page = table(case)
    assert "&lt;img src=x onerror=alert(1)&gt; {{7*7}}" in page
    assert "<img" not in page


def test_another_site_cannot_use_the_phones(case: Site) -> None:
    before = case.rows()
    for headers in ({"Sec-Fetch-Site": "cross-site"}, {"Origin": "https://evil.test"}):
        answer = case.client.post("/phones/do/text", data={"number": VICTIM_PHONE, "line": "victim"}, headers=headers)
        assert answer.status_code == 403
    assert case.rows() == before


def test_the_console_opens_from_here_with_a_fresh_link(desk: Site) -> None:
    answer = desk.client.post("/phones/console", follow_redirects=False)
    assert answer.headers["location"].startswith("/console/sign-in?token=")


def test_a_database_that_is_away_is_said_and_the_text_is_still_held(case: Site) -> None:
    case.scene.invite("victim-1")
    before = case.rows()
    with case.locked():
        form = {"number": VICTIM_PHONE, "line": "victim", "app": "sms", "body": "1"}
        answer = case.client.post("/phones/do/text", data=form, follow_redirects=False)
    assert "Nothing+was+kept" in answer.headers["location"]
    assert case.rows() == before


def test_the_newest_text_is_in_view_without_a_script(case: Site) -> None:
    style = case.client.get("/phones/static/phones.css").text
    rule = style.partition("\n.thread {")[2].partition("}")[0]
    assert "flex-direction: column-reverse" in rule  # a scrolled box begins at its end
    case.scene.invite("victim-1")
    do(case, "text", app="sms", body="1")
    threads = table(case).split('class="thread"')[1:]
    assert threads[0].partition("</div>")[0].count("<ol") == 1  # one list in it, itself the oldest first


def test_a_phone_that_told_stop_says_so(case: Site) -> None:
    case.scene.invite("victim-1")
    assert "told STOP" not in table(case)
    do(case, "text", app="sms", body="STOP")
    assert table(case).count("This phone told STOP; texts from this number are refused.") == 1
