"""E-mail to staff."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from structlog.testing import capture_logs

from intake_bot.channels.mail import Mail, MemoryMailer, SmtpMailer
from intake_bot.errors import ChannelError, SetupError
from tests.standins.smtp import SmtpStandin


@dataclass
class Hand:
    def now(self) -> float:
        return 1000.0


async def test_an_email_reaches_the_server_and_nobody_sees_the_others() -> None:
    with SmtpStandin() as smtp:
        mailer = SmtpMailer(f"smtp://127.0.0.1:{smtp.port}?from=bot@example.org", seconds=2)
        await mailer.send(["a@example.org", "b@example.org"], "Something waits", "Please look.\n")
    assert [(mail.sender, mail.to) for mail in smtp.mails] == [
        ("bot@example.org", ["a@example.org"]),
        ("bot@example.org", ["b@example.org"]),
    ]
    mail = smtp.mails[1]
    assert "a@example.org" not in mail.data
    assert "Subject: Something waits" in mail.data
    assert "Auto-Submitted: auto-generated" in mail.data
    assert "Please look." in mail.data


@pytest.mark.parametrize("bad", ["josé@example.org", "gone@example.org", "trap@example.org", "two words@example.org"])
async def test_one_address_that_cannot_be_mailed_silences_nobody_and_is_not_logged(bad: str) -> None:
    gone, trap = frozenset({"gone@example.org"}), frozenset({"trap@example.org"})
    with SmtpStandin(refuses=gone, hangs_up_on=trap) as smtp, capture_logs() as logs:
        mailer = SmtpMailer(f"smtp://127.0.0.1:{smtp.port}", seconds=2)
        await mailer.send(["a@example.org", bad, "b@example.org"], "s", "b")
    reached = [one for mail in smtp.mails for one in mail.to]
    assert {"a@example.org", "b@example.org"} <= set(reached)
    if bad.isascii() and " " not in bad:
        assert logs == [{"event": "email_not_taken_for_some", "log_level": "warning", "addresses": 1, "of": 3}]


async def test_it_fails_where_nobody_at_all_could_be_mailed() -> None:
    with SmtpStandin(refuses=frozenset({"gone@example.org"})) as smtp:
        mailer = SmtpMailer(f"smtp://127.0.0.1:{smtp.port}", seconds=2)
        with pytest.raises(ChannelError, match="refused every staff address"):
            await mailer.send(["gone@example.org", "josé@example.org"], "s", "b")


async def test_a_login_is_sent_decoded() -> None:
    with SmtpStandin(user="bot@example.org", password="p@ss") as smtp:
        url = f"smtp://bot%40example.org:p%40ss@127.0.0.1:{smtp.port}"
        await SmtpMailer(url, seconds=2).send(["a@example.org"], "s", "b")
    assert smtp.mails[0].sender == "bot@example.org"


async def test_a_line_break_in_a_subject_starts_no_other_header() -> None:
    with SmtpStandin() as smtp:
        mailer = SmtpMailer(f"smtp://127.0.0.1:{smtp.port}", sender="bot@example.org", seconds=2)
        await mailer.send(["a@example.org"], "s\r\nBcc: x@example.org", "b")
    assert "\nBcc" not in smtp.mails[0].data.replace("\r", "")


async def test_nobody_to_write_to_is_no_email() -> None:
    await SmtpMailer("smtp://127.0.0.1:9").send([], "s", "b")


@pytest.mark.parametrize(
    ("standin", "query", "words"),
    [
        (SmtpStandin(user="u", password="p"), "", "refused the user or password"),
        (SmtpStandin(refuse_all=True), "", "refused every staff address"),
        (SmtpStandin(), "?starttls=1", "does not offer"),
        (SmtpStandin(mute=True), "", "could not be reached"),
    ],
)
async def test_trouble_is_told_in_plain_words(standin: SmtpStandin, query: str, words: str) -> None:
    with standin as smtp:
        login = "u:wrong@" if smtp.password else ""
        mailer = SmtpMailer(f"smtp://{login}127.0.0.1:{smtp.port}{query}", seconds=0.3)
        with pytest.raises(ChannelError, match=words) as raised:
            await mailer.send(["a@example.org"], "s", "b")
    assert "wrong" not in str(raised.value)


@pytest.mark.parametrize("scheme", ["smtp", "smtps"])
async def test_no_server_is_told_in_plain_words(scheme: str) -> None:
    with pytest.raises(ChannelError, match="could not be reached"):
        await SmtpMailer(f"{scheme}://127.0.0.1:9", seconds=0.3).send(["a@example.org"], "s", "b")


@pytest.mark.parametrize("url", ["", "mail.example.org", "http://x", "smtp://", "smtp://h:port"])
def test_a_url_that_cannot_be_used_is_a_setup_error(url: str) -> None:
    with pytest.raises(SetupError):
        SmtpMailer(url)


async def test_the_demos_mail_is_kept_in_memory() -> None:
    heard: list[Mail] = []
    mailer = MemoryMailer(Hand(), heard.append, most=2)
    for number in range(3):
        await mailer.send(["a@example.org"], str(number), "b")
    await mailer.send([], "to nobody", "b")
    assert [mail.subject for mail in mailer.mails] == ["1", "2"]
    assert mailer.mails[0] == Mail(("a@example.org",), "1", "b", 1000.0)
    assert len(heard) == 3
