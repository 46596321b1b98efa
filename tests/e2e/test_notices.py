"""Staff hear by e-mail that something waits, and nothing of what, of whom, or where."""

from pathlib import Path

from tests.standins.smtp import SmtpStandin
from tests.standins.twilio import TwilioStandin
from tests.support.live import live, settings_for, until
from tests.support.scene import VICTIM_PHONE

PERSONAL = ("Dana", "Reyes", VICTIM_PHONE, "RM-2026-014", "kill", "vandalism")


async def test_a_concern_sends_one_e_mail_without_content(tmp_path: Path, twilio: TwilioStandin) -> None:
    with SmtpStandin() as smtp:
        url = f"smtp://127.0.0.1:{smtp.port}"
        settings = settings_for(tmp_path, twilio, None, smtp_url=url, staff_email="duty@example.org, lead@example.org")
        async with live(settings, twilio) as here:
            await here.invite("victim-1")
            await here.settled("victim-1")
            await twilio.text_from(VICTIM_PHONE, "I want to kill myself", to=twilio.numbers[0])
            await until(lambda: smtp.mails, "the e-mail", patience=15)
            await here.settled("victim-1", 2)
        assert len(smtp.mails) == 1
        mail = str(smtp.mails[0])
        assert "duty@example.org" in mail
        assert "lead@example.org" in mail
        assert not [word for word in PERSONAL if word in mail]
        assert "988" in twilio.bodies(VICTIM_PHONE)[-1]
