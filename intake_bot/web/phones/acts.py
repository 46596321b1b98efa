"""What people do with their phones, and what becomes of it: a form in, an Inbound to the service."""

from __future__ import annotations

from datetime import timedelta

from starlette.datastructures import FormData

from intake_bot.casework.hours import moment
from intake_bot.errors import NotFound
from intake_bot.service.house import House
from intake_bot.service.ports import Inbound
from intake_bot.web.moments import local
from intake_bot.web.phones.network import Network
from intake_bot.web.phones.view import LINK

LONGEST_TEXT = 1600
"""Characters a phone sends in one text (Twilio joins that many)."""
STEPS = {"hour": 3600.0, "half_day": 12 * 3600.0, "week": 7 * 24 * 3600.0}
NINE = 9 * 60
"""Minutes after midnight."""


def field(form: FormData, name: str) -> str:
    """One plain field; empty where it is missing or a file."""
    value = form.get(name)
    return value if isinstance(value, str) else ""


def act(house: House, network: Network, what: str, form: FormData) -> Inbound:
    """One act on one phone. NotFound for what does not exist on it."""
    number, line = field(form, "number"), field(form, "line")
    if line not in ("victim", "offender"):
        raise NotFound("There is no such line.")
    match what:
        case "text":
            app = "telegram" if field(form, "app") == "telegram" else "sms"
            return network.text(number, line, field(form, "body")[:LONGEST_TEXT], app=app)
        case "photo":
            app = "telegram" if field(form, "app") == "telegram" else "sms"
            return network.text(number, line, "", app=app, attachments=("image",))
        case "tap":
            return network.tap(number, line, field(form, "bubble"), field(form, "option"))
        case "link":
            return _open(house, network, number, field(form, "link"))
        case "block" | "unblock":
            return network.block(number, line, blocked=what == "block")
        case "share":
            return network.share_contact(number, line)
    raise NotFound("A phone cannot do that.")


def _open(house: House, network: Network, number: str, link: str) -> Inbound:
    found = LINK.fullmatch(link)
    line = next((line for line, name in house.telegram_names.items() if found and name == found["bot"]), "")
    if found is None or not line:
        raise NotFound("That link leads to no bot of this program.")
    return network.open_link(number, line, found["token"])


def seconds_to(house: House, step: str) -> float:
    """How far a button of the clock bar moves the clock."""
    if step == "morning":
        now, zone = house.clock.now(), house.program.time_zone
        today = local(now, zone).date()
        nine = moment(today, NINE, zone)
        return (nine if nine > now else moment(today + timedelta(days=1), NINE, zone)) - now
    if step not in STEPS:
        raise NotFound("The clock has no such button.")
    return STEPS[step]
