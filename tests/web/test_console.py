"""What staff see and do, with the parties apart and everything people wrote shown as text."""

from __future__ import annotations

import itertools
import re

import pytest

from intake_bot.service.numbers import shown
from tests.support.scene import OFFENDER_PHONE, VICTIM_PHONE, sample_referral
from tests.web.conftest import ALARM_SCRIPT, Site

CASE = "/cases/RM-2026-014"


def code_word(site: Site, phone: str, words: tuple[str, ...]) -> str:
    """The word that the last text on this phone asks for."""
    found = re.search(r"number (\d)", site.scene.last(phone).body)
    assert found is not None
    return words[int(found[1]) - 1]


def verify(site: Site, key: str) -> None:
    """This person is invited, and shows with a code word who they are."""
    party = site.scene.party(key)
    site.scene.invite(key)
    line = party.role.side
    site.scene.says(party.profile.phone, line, "1")
    site.scene.says(party.profile.phone, line, code_word(site, party.profile.phone, party.profile.code_words))


def agree_to_texts(site: Site) -> None:
    """Dana goes through what is explained first, and says with a number that she may be texted."""
    for _ in range(20):
        if "text you here" in site.scene.last(VICTIM_PHONE).body:
            break
        site.scene.says(VICTIM_PHONE, "victim", "1")
    site.scene.says(VICTIM_PHONE, "victim", "1")


def panels(page: str) -> dict[str, str]:
    """The case page's sections by party key."""
    found = re.split(r'<section class="side [a-z]+" aria-labelledby="', page)[1:]
    return {part.partition('"')[0]: part.partition("</section>")[0] for part in found}


def test_today_is_quiet_when_nothing_waits(desk: Site) -> None:
    assert "Nothing waits." in desk.page("/")


def test_a_concern_stands_first_with_the_very_words_until_someone_has_seen_it(desk: Site) -> None:
    verify(desk, "victim-1")
    desk.scene.says(VICTIM_PHONE, "victim", "I want to kill myself <b>now</b>")
    page = desk.page("/")
    assert "I want to kill myself &lt;b&gt;now&lt;/b&gt;" in page
    assert page.index("Safety concerns nobody has seen") < page.index("To do")
    concern = re.search(r'name="concern" value="(\d+)"', page)
    assert concern is not None
    assert "conversation#reply-" in page
    desk.act("/concerns/seen", concern=concern[1])
    page = desk.page("/")
    assert "Safety concerns nobody has seen" not in page
    assert "Safety concern. Follow it up by voice." in page
    task = re.search(r'name="task" value="(\d+)"', page)
    assert task is not None
    desk.act("/tasks/done", task=task[1])
    assert "Nothing waits." in desk.page("/")


def test_the_release_page_shows_the_very_text_and_changes_nothing(desk: Site) -> None:
    before = desk.rows()
    page = desk.page(f"{CASE}/victim-1/release")
    assert desk.rows() == before
    assert desk.scene.seen(VICTIM_PHONE) == []
    desk.act(f"{CASE}/victim-1/release", note="asked by phone")
    desk.scene.deliver()
    [bubble] = desk.scene.seen(VICTIM_PHONE)
    assert bubble.body.splitlines()[0] in page
    assert "at once" in page
    assert "asked by phone" in desk.page(CASE)
    assert "kim@example.org" in desk.page(CASE)


def test_at_night_the_release_page_says_when_the_text_will_go(desk: Site) -> None:
    desk.scene.clock.at += 12 * 3600
    assert "Wed 28 Oct 2026, 09:00 (PDT)" in desk.page(f"{CASE}/victim-1/release")


def test_a_second_release_is_refused_in_a_sentence(desk: Site) -> None:
    desk.act(f"{CASE}/victim-1/release")
    assert "was invited already" in desk.act(f"{CASE}/victim-1/release", 409).text
    assert "was invited already" in desk.page(f"{CASE}/victim-1/release")


def test_a_gate_names_what_is_missing_and_a_clearance_opens_it(desk: Site) -> None:
    order = {"kind": "no_contact", "forbids_contact": True, "note": "Superior Court"}
    referral = sample_referral(case_no="RM/7", relationship="family", orders=[order])
    for party, phone in zip(referral["parties"], ("+14155550016", "+14155550017"), strict=True):
        party["phone"] = phone
    desk.scene.refer(referral)
    page = desk.page("/cases/RM~7")
    assert "a specialist must look at this case" in page
    assert "forbids contact" in page
    assert "Release the first text…" not in page
    answer = desk.act("/cases/RM~7/clear", 409, what="specialist", note=" ")
    assert "on what the clearance rests" in answer.text
    desk.act("/cases/RM~7/clear", what="specialist", note="Dr. Hale met both")
    desk.act("/cases/RM~7/clear", what="order:0", note="Order read with Officer Lane")
    page = desk.page("/cases/RM~7")
    assert "Release the first text…" in page
    assert "Dr. Hale met both" in page


def test_a_clearance_nobody_knows_is_refused(desk: Site) -> None:
    assert "There is no clearance" in desk.act(f"{CASE}/clear", 409, what="everything", note="x").text
    assert "has no order 99999999" in desk.act(f"{CASE}/clear", 404, what="order:99999999", note="x").text
    for what in ("<script>", "order:99999999", "order:-1", ""):
        assert "<script>" not in desk.client.get(f"/console{CASE}/clear", params={"what": what}).text


def test_each_panel_holds_its_own_partys_words_only(desk: Site) -> None:
    verify(desk, "victim-1")
    verify(desk, "offender-1")
    desk.scene.says(VICTIM_PHONE, "victim", "I want to kill myself, said the lighthouse")
    desk.scene.says(OFFENDER_PHONE, "offender", "I want to kill myself, said the gondola")
    sides = panels(desk.page(CASE))
    mine = {
        "victim-1": ("Dana", "maple", "lighthouse", shown(VICTIM_PHONE)),
        "offender-1": ("Sam", "orchard", "gondola", shown(OFFENDER_PHONE)),
    }
    assert sides.keys() == mine.keys()
    for key, panel in sides.items():
        for owner, words in mine.items():
            for word in words:
                assert (word in panel) == (owner == key), (key, word)
    for key, theirs in (("victim-1", mine["offender-1"]), ("offender-1", mine["victim-1"])):
        for path in ("", "/conversation", "/ledger", "/summary.json", "/summary.txt"):
            page = desk.page(f"{CASE}/{key}{path}")
            assert not [word for word in theirs if word in page], (key, path)


def test_the_link_comes_with_a_code_drawn_in_the_page(desk: Site) -> None:
    page = desk.page(CASE)
    assert "https://t.me/RiverVictimBot?start=" in page
    assert page.count("<svg") == 2
    assert "<image" not in page


def test_names_texts_and_offences_come_out_as_text(desk: Site) -> None:
    evil, sum_to_do, sum_done = '<script>alert("x")</script>', "{{77777*88889}}", str(77777 * 88889)
    referral = sample_referral(case_no="RM-9", offence=evil, notes=f"{evil} {sum_to_do}")
    referral["parties"][0].update(name=f"Ada {evil}", phone="+14155550016", preferred_name="<b>Ada</b>")
    referral["parties"][1].update(phone="+14155550017")
    desk.scene.refer(referral)
    desk.scene.invite("victim-1", "RM-9")
    desk.scene.says("+14155550016", "victim", f"{evil} {sum_to_do}")
    for path in ("/", "/cases", "/cases/RM-9", "/cases/RM-9/victim-1", "/cases/RM-9/victim-1/conversation"):
        page = desk.page(path).replace(ALARM_SCRIPT, "")
        assert "<script" not in page, path
        assert "<b>Ada" not in page, path
        assert sum_done not in page, path
    assert sum_to_do in desk.page("/cases/RM-9/victim-1/conversation")


def test_the_conversation_shows_both_directions_and_what_was_read(desk: Site) -> None:
    verify(desk, "victim-1")
    page = desk.page(f"{CASE}/victim-1/conversation")
    assert "read as: chose: Good moment" in page
    assert "accepted by the provider" in page
    assert 'id="reply-' in page


def test_an_answer_that_staff_should_look_at_is_told_in_words(desk: Site) -> None:
    verify(desk, "victim-1")
    agree_to_texts(desk)
    assert "Someone checks it" in desk.scene.last(VICTIM_PHONE).body
    desk.scene.says(VICTIM_PHONE, "victim", "3")
    told = "Who sees this phone: Someone may watch the phone"
    today = desk.page("/")
    assert told in today
    assert f"<q>{told}" not in today
    assert "chose: Someone may watch the phone" in desk.page(f"{CASE}/victim-1/conversation")
    for path in ("/", CASE, f"{CASE}/victim-1", f"{CASE}/victim-1/conversation", f"{CASE}/victim-1/ledger"):
        assert not re.search(r"\bwatched[^.]", desk.page(path)), path
    assert "First text released" in desk.page(f"{CASE}/victim-1/ledger")
    assert "sms" not in desk.page(f"{CASE}/victim-1/summary.txt")


def test_every_line_of_a_summary_leads_to_a_reply_in_the_conversation(desk: Site) -> None:
    verify(desk, "victim-1")
    for reply in ("1", "1", "1", "1", "1", "1", "1", "1"):
        desk.scene.says(VICTIM_PHONE, "victim", reply)
    summary = desk.page(f"{CASE}/victim-1")
    talk = desk.page(f"{CASE}/victim-1/conversation")
    sources = re.findall(r"conversation#(reply-\d+)", summary)
    assert len(sources) > 3
    assert all(f'id="{source}"' in talk for source in sources)


def test_a_reply_by_hand_goes_out_as_a_release(desk: Site) -> None:
    verify(desk, "victim-1")
    agree_to_texts(desk)
    desk.act(f"{CASE}/victim-1/reply", text="Hello,\r\nplease call us.")
    desk.scene.deliver()
    assert desk.scene.last(VICTIM_PHONE).body == "Hello,\nplease call us."
    page = desk.page(f"{CASE}/victim-1/conversation")
    assert "written by staff" in page
    assert "Reply by hand" in desk.page(CASE)


@pytest.mark.parametrize("reply", ["", " " * 20, "x" * 1601])
def test_a_reply_that_cannot_go_keeps_what_was_written(desk: Site, reply: str) -> None:
    verify(desk, "victim-1")
    answer = desk.act(f"{CASE}/victim-1/reply", 409, text=reply)
    assert "A reply has 1 to 1600 characters." in answer.text


def test_nobody_who_said_stop_is_written_to(desk: Site) -> None:
    verify(desk, "victim-1")
    desk.scene.says(VICTIM_PHONE, "victim", "STOP")
    page = desk.page(f"{CASE}/victim-1/conversation")
    assert "Do not write to them on any channel" in page
    assert "<textarea" not in page
    desk.act(f"{CASE}/victim-1/reply", 409, text="hello")


def test_before_identity_nothing_can_be_written_by_hand(desk: Site) -> None:
    desk.scene.invite("victim-1")
    assert "<textarea" not in desk.page(f"{CASE}/victim-1/conversation")
    desk.act(f"{CASE}/victim-1/reply", 409, text="hello")


def test_the_ledger_page_checks_the_chain(desk: Site) -> None:
    verify(desk, "victim-1")
    assert "the chain holds" in desk.page(f"{CASE}/victim-1/ledger")


def test_facts_can_be_corrected_and_mistakes_stand_beside_their_boxes(desk: Site) -> None:
    page = desk.act(f"{CASE}/victim-1/facts", 422, phone="12", birth_year="1980").text
    assert "phone number" in page
    desk.act(f"{CASE}/victim-1/facts", phone="+14155550018", birth_year="1981", time_zone="America/Denver")
    party = desk.scene.party("victim-1")
    assert (party.profile.phone, party.profile.birth_year, party.time_zone) == ("+14155550018", 1981, "America/Denver")


def test_a_closed_case_lets_nothing_out(desk: Site) -> None:
    desk.act(f"{CASE}/close", note="moved away")
    assert "Closed" in desk.page(CASE)
    desk.act(f"{CASE}/victim-1/release", 409)


def test_what_does_not_exist_is_said_in_a_sentence(desk: Site) -> None:
    assert "There is no case NOPE" in desk.page("/cases/NOPE", 404)
    assert "has no party victim-9" in desk.page(f"{CASE}/victim-9", 404)
    desk.page("/nowhere", 404)
    desk.act("/tasks/done", 404, task="<x>")


def test_the_demos_inbox_shows_the_mail(desk: Site) -> None:
    assert "None yet." in desk.page("/inbox")


def test_a_database_that_is_away_is_said_in_a_sentence(desk: Site) -> None:
    token = desk.form_token()
    with desk.locked():
        answer = desk.client.post(f"/console{CASE}/close", data={"token": token}, follow_redirects=False)
    assert answer.status_code == 503
    assert "nothing was kept" in answer.text


def acts_of(site: Site) -> list[str]:
    """What staff let happen in the sample case."""
    return [one.kind for one in site.scene.house.look(lambda unit: unit.releases(unit.case("RM-2026-014").id))]


def test_a_form_sent_twice_acts_once_and_both_get_the_same_page(desk: Site) -> None:
    page = desk.raw_page(f"{CASE}/offender-1/release")
    form = re.search(r'name="form" value="([0-9a-f]{16})"', page)
    assert form is not None
    answers = [desk.act(f"{CASE}/offender-1/release", form=form[1]) for _ in range(2)]
    assert answers[0].headers == answers[1].headers
    assert acts_of(desk) == ["invite"]
    assert form[1] not in desk.raw_page(f"{CASE}/offender-1/release")


def test_a_clearance_clicked_twice_is_on_record_once(desk: Site) -> None:
    for _ in range(2):
        desk.act(f"{CASE}/clear", what="specialist", note="seen", form="a" * 16)
    assert acts_of(desk) == ["clear_specialist"]


def test_a_form_that_was_refused_or_changed_may_be_sent_again(desk: Site) -> None:
    desk.act(f"{CASE}/clear", 409, what="specialist", note="", form="a" * 16)
    desk.act(f"{CASE}/clear", 409, what="specialist", note="", form="a" * 16)
    desk.act(f"{CASE}/clear", what="specialist", note="seen", form="a" * 16)
    assert acts_of(desk) == ["clear_specialist"]


def test_a_text_that_goes_out_at_once_is_not_said_to_wait(desk: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    moments = itertools.count(desk.scene.clock.at, 0.25)  # a real clock: every reading is a little later
    monkeypatch.setattr(desk.scene.clock, "now", lambda: next(moments))
    page = desk.page(f"{CASE}/victim-1/release")
    assert "at once" in page
    assert "safe hours begin" not in page


def test_right_after_the_release_a_first_reply_is_waited_for(desk: Site) -> None:
    desk.scene.invite("victim-1")
    side = panels(desk.page(CASE))["victim-1"]
    assert "Waits for a first reply" in side
    assert "In the middle" not in side
    folded = side.partition("<details")[2].partition("</details>")[0]
    assert "Silence is not an answer" in folded
    assert side.count("/resume") == folded.count("/resume") == 1
    assert "Waits for a first reply" in desk.page(f"{CASE}/victim-1")
    desk.scene.says(VICTIM_PHONE, "victim", "1")
    assert "In the middle of the intake" in panels(desk.page(CASE))["victim-1"]


def test_what_has_no_words_is_named_by_its_kind(desk: Site) -> None:
    verify(desk, "victim-1")
    network = desk.scene.network
    desk.scene.take(network.open_link(VICTIM_PHONE, "victim", desk.scene.party("victim-1").profile.telegram_token))
    desk.scene.take(network.text(VICTIM_PHONE, "victim", "", attachments=("image",)))
    page = desk.page(f"{CASE}/victim-1/conversation")
    assert "Opened the Telegram link" in page
    assert "Sent a photo (not opened)" in page
    assert "(no words)" not in page
    assert "read as: not understood" not in page
    assert "read as: start" not in page


def test_a_task_names_the_person(desk: Site) -> None:
    verify(desk, "victim-1")
    desk.scene.says(VICTIM_PHONE, "victim", "PERSON")
    who = desk.page("/").partition('data-label="Who">')[2].partition("</td>")[0]
    assert "Dana Reyes" in who
    assert "victim-1" in who


def test_a_summary_says_everything_in_words(desk: Site) -> None:
    verify(desk, "victim-1")
    agree_to_texts(desk)
    for page in (desk.page(f"{CASE}/victim-1"), desk.page(f"{CASE}/victim-1/ledger")):
        assert re.search(r"<q>1</q> \(“[A-Z][^”]+”\)", page)  # what stood beside the 1
    assert "<dt>Texting (text message)</dt>" in desk.page(f"{CASE}/victim-1")


def test_the_notes_of_a_case_can_be_changed_and_what_stood_before_is_on_record(desk: Site) -> None:
    before = re.search(r'name="before" value="([0-9a-f]+)"', desk.page(f"{CASE}/notes"))
    assert before is not None
    desk.act(f"{CASE}/notes", notes="First <b>line</b>\r\nsecond", before=before[1])
    page = desk.page(CASE)
    assert "First &lt;b&gt;line&lt;/b&gt;\nsecond" in page
    assert "Notes changed; before" in page
    answer = desk.act(f"{CASE}/notes", 409, notes="too late", before=before[1])
    assert "meanwhile" in answer.text
    assert "too late" in answer.text
