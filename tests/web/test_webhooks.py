"""The providers' way in: forged is refused, repeated has one effect, and nothing is acknowledged before the commit."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from intake_bot.errors import StorageBusy
from intake_bot.web import webhooks
from intake_bot.web.doors import Doors
from tests.support.scene import VICTIM_PHONE
from tests.web.conftest import METRICS, SECRET, Site


def update(text: str, number: int = 1) -> dict[str, object]:
    person = {"id": 77, "is_bot": False, "first_name": "D"}
    message = {"message_id": number, "date": 1_793_124_000, "chat": {"id": 77, "type": "private"}, "from": person}
    return {"update_id": number, "message": {**message, "text": text}}


def telegram(site: Site, body: object, secret: str = SECRET, bot: str = "victim") -> httpx.Response:
    headers = {"X-Telegram-Bot-Api-Secret-Token": secret}
    answer: httpx.Response = site.client.post(f"/telegram/{bot}/webhook", json=body, headers=headers)
    return answer


def test_a_signed_text_is_taken_in_and_answered_without_words(case: Site) -> None:
    case.scene.invite("victim-1")
    before = case.rows()
    answer = case.text("1")
    assert (answer.status_code, answer.text, answer.headers["content-type"]) == (
        200,
        "<Response/>",
        "text/xml; charset=utf-8",
    )
    after = case.rows()
    assert after["inbound"] == before["inbound"] + 1
    assert after["outbox"] == before["outbox"] + 1


@pytest.mark.parametrize("how", [{"signed": False}, {"token": "someone-elses"}])
def test_a_forged_text_is_refused_and_nothing_is_written(case: Site, how: dict[str, Any]) -> None:
    case.scene.invite("victim-1")
    before = case.rows()
    answer = case.text("1", **how)
    assert (answer.status_code, answer.content) == (403, b"")
    assert case.rows() == before


@pytest.mark.parametrize("path", ["/sms/twilio/status/5", "/sms/twilio/voice"])
def test_every_twilio_path_checks_the_signature(site: Site, path: str) -> None:
    before = site.rows()
    answer = site.sms(path, {"MessageSid": "SM1", "MessageStatus": "delivered"}, signed=False)
    assert (answer.status_code, answer.content) == (403, b"")
    assert site.rows() == before


def test_five_identical_webhooks_have_one_effect(case: Site) -> None:
    case.scene.invite("victim-1")
    case.text("1")
    once = case.rows()
    assert [case.text("1").status_code for _ in range(4)] == [200] * 4
    assert case.rows() == once


def test_a_locked_database_answers_503_and_the_same_text_is_taken_in_later(case: Site) -> None:
    case.scene.invite("victim-1")
    before = case.rows()
    with case.locked():
        answer = case.text("1")
    assert (answer.status_code, answer.content) == (503, b"")
    assert case.rows() == before
    assert case.text("1").status_code == 200
    assert case.rows()["inbound"] == before["inbound"] + 1


def test_readiness_is_whether_something_can_be_kept(site: Site) -> None:
    assert site.client.get("/healthz").status_code == 200
    assert site.client.get("/readyz").status_code == 200
    site.wall.at += webhooks.READY_FOR
    with site.locked():
        assert site.client.get("/readyz").status_code == 503
        assert site.client.get("/healthz").status_code == 200


def test_readiness_asked_by_everyone_writes_once_in_two_seconds(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[float] = []
    genuine = site.scene.house.storage.ready

    def counted() -> bool:
        asked.append(site.wall.at)
        return genuine()

    monkeypatch.setattr(site.scene.house.storage, "ready", counted)
    for _ in range(40):
        site.wall.at += 0.1
        assert site.client.get("/readyz").status_code == 200
    assert len(asked) == 2


def test_an_unknown_shape_is_acknowledged_and_ignored(case: Site) -> None:
    answer = case.text("hello", sender="whatsapp:+14155550010")
    assert answer.status_code == 200
    assert case.rows()["inbound"] == 0


def test_a_signed_form_without_a_message_is_a_bad_request(site: Site) -> None:
    assert site.sms("/sms/twilio/inbound", {"From": VICTIM_PHONE, "To": "+12025550100"}).status_code == 400


def test_a_body_beyond_any_genuine_one_is_not_read(site: Site) -> None:
    answer = site.client.post("/sms/twilio/inbound", content=b"Body=" + b"x" * (webhooks.LONGEST + 1))
    assert (answer.status_code, answer.content) == (413, b"")


def test_only_posts_are_taken(site: Site) -> None:
    assert site.client.get("/sms/twilio/inbound").status_code == 405


def test_a_failure_nobody_foresaw_shows_nothing(case: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    async def broken(*given: object) -> None:
        raise ValueError("Dana Reyes, +14155550010")

    monkeypatch.setattr(webhooks, "receive", broken)
    answer = case.text("1")
    assert (answer.status_code, answer.content) == (500, b"")


def test_a_delivery_report_is_recorded_and_a_later_word_changes_nothing(case: Site) -> None:
    case.scene.invite("victim-1")
    party = case.scene.party("victim-1")
    [entry] = case.scene.house.look(lambda unit: unit.outbox(party.id))
    path = f"/sms/twilio/status/{entry.id}"
    for status in ("delivered", "sent", "a state of tomorrow"):
        assert case.sms(path, {"MessageSid": entry.provider_id, "MessageStatus": status}).status_code == 200
    [entry] = case.scene.house.look(lambda unit: unit.outbox(party.id))
    assert entry.state == "delivered"


def test_a_report_on_a_text_that_is_not_ours_is_acknowledged(site: Site) -> None:
    assert site.sms("/sms/twilio/status/123", {"MessageSid": "SM9", "MessageStatus": "sent"}).status_code == 200


def test_a_caller_hears_a_neutral_sentence(site: Site) -> None:
    answer = site.sms("/sms/twilio/voice", {"CallSid": "CA1", "From": VICTIM_PHONE, "To": "+12025550100"})
    assert answer.status_code == 200
    assert "<Say" in answer.text
    assert "victim" not in answer.text.lower()


def test_telegram_is_known_by_its_secret_and_answered_after_the_commit(case: Site) -> None:
    case.scene.invite("victim-1")
    before = case.rows()
    assert telegram(case, update("hi"), secret="wrong").status_code == 403
    assert case.rows() == before
    token = case.scene.party("victim-1").profile.telegram_token
    answer = telegram(case, update(f"/start {token}"))
    assert (answer.status_code, answer.content) == (200, b"")
    assert case.rows()["address"] == before["address"] + 1
    assert [inbound.kind for inbound in case.answered] == ["start"]


def test_telegram_shapes_of_tomorrow_are_acknowledged_and_no_json_is_a_bad_request(site: Site) -> None:
    assert telegram(site, {"update_id": 5, "something_new": {}}).status_code == 200
    assert telegram(site, ["not", "an", "update"]).status_code == 400
    assert telegram(site, update("x"), bot="nobody").status_code == 404


def test_nothing_is_answered_to_a_tap_that_was_not_kept(case: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    async def busy(*given: object) -> None:
        raise StorageBusy("locked")

    monkeypatch.setattr(webhooks, "receive", busy)
    assert telegram(case, update("hi")).status_code == 503
    assert case.answered == []


def test_metrics_count_and_name_nobody(case: Site) -> None:
    case.scene.invite("victim-1")
    case.text("1")
    case.text("1", signed=False)
    page = case.client.get("/metrics", headers={"Authorization": f"Bearer {METRICS}"}).text
    assert 'intake_inbounds_total{channel="sms",receipt="turn"} 1.0' in page
    assert 'intake_refused_requests_total{reason="forged"} 1.0' in page
    assert 'intake_people{flow="victim"} 1.0' in page
    for private in (VICTIM_PHONE, "Dana", "RM-2026-014"):
        assert private not in page


@pytest.mark.parametrize("given", [None, "", METRICS, "Bearer ", f"Bearer {METRICS}x", f"Basic {METRICS}", "Bearer ñ"])
def test_metrics_are_for_who_has_the_token(case: Site, given: str | None) -> None:
    headers = {} if given is None else {"Authorization": given.encode()}
    answer = case.client.get("/metrics", headers=headers)
    assert (answer.status_code, answer.content) == (401, b"")


def test_without_a_token_there_are_no_metrics(site: Site) -> None:
    with type(site.client)(webhooks.webhooks_app(site.scene.house, Doors())) as client:
        assert client.get("/metrics").status_code == 404
        assert client.get("/metrics", headers={"Authorization": "Bearer "}).status_code == 404
