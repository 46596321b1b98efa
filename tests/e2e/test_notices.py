"""Staff hear by e-mail that something waits, and nothing of what, of whom, or where."""

import asyncio
from pathlib import Path

from intake_bot.service.house import House
from intake_bot.service.paging import AGAIN, EVERY
from intake_bot.service.release import seen
from tests.standins.smtp import SmtpStandin
from tests.standins.twilio import TwilioStandin
from tests.support.live import live, settings_for, until
from tests.support.scene import VICTIM_PHONE

PERSONAL = ("Dana", "Reyes", VICTIM_PHONE, "RM-2026-014", "kill", "vandalism")


def see_everything(house: House) -> None:
    for concern in house.look(lambda unit: unit.concerns()):
        seen(house, concern.id, "staff@example.org")


async def test_a_concern_calls_each_of_the_staff_by_an_urgent_e_mail_without_content(
    tmp_path: Path, twilio: TwilioStandin
) -> None:
    with SmtpStandin() as smtp:
        url = f"smtp://127.0.0.1:{smtp.port}"
        settings = settings_for(tmp_path, twilio, None, smtp_url=url, staff_email="duty@example.org, lead@example.org")
        async with live(settings, twilio) as here:
            await here.invite("victim-1")
            await here.settled("victim-1")
            await twilio.text_from(VICTIM_PHONE, "I want to kill myself", to=twilio.numbers[0])
            await until(lambda: len(smtp.mails) == 2, "the e-mail to each of two")
            await here.settled("victim-1", 2)
            here.pass_time(AGAIN)
            await until(lambda: len(smtp.mails) == 4, "the second e-mail")
            await asyncio.to_thread(see_everything, here.house)
            here.pass_time(AGAIN)
            await asyncio.sleep(2 * EVERY)
        assert [mail.to for mail in smtp.mails] == [["duty@example.org"], ["lead@example.org"]] * 2
        first, second = str(smtp.mails[:2]), str(smtp.mails[2:])
        assert first.count(": please look at the console now") == 2
        assert second.count("Urgent, Riverbend: nobody has looked") == 2
        assert not [word for word in PERSONAL if word in first + second]
        assert "988" in twilio.bodies(VICTIM_PHONE)[-1]


async def test_what_is_not_urgent_is_a_plain_notice(tmp_path: Path, twilio: TwilioStandin) -> None:
    with SmtpStandin() as smtp:
        settings = settings_for(
            tmp_path, twilio, None, smtp_url=f"smtp://127.0.0.1:{smtp.port}", staff_email="duty@example.org"
        )
        async with live(settings, twilio) as here:
            await here.invite("victim-1")
            await here.settled("victim-1")
            await twilio.text_from(VICTIM_PHONE, "PERSON", to=twilio.numbers[0])
            await until(lambda: smtp.mails, "the e-mail", patience=15)
        (mail,) = map(str, smtp.mails)
        assert "something waits for you" in mail
        assert "Urgent" not in mail
