"""Settings: wrong values get sentences, secrets stay secret, and the docs name each of them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from intake_bot.config import SECRETS, Settings, load_settings, setting_names, unknown_settings
from intake_bot.doctor import examine
from intake_bot.errors import SetupError
from tests.casework.make import ROOT
from tests.cli.conftest import Run

SID = "AC" + "0" * 32
TOKEN = "123456:" + "x" * 35


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"INTAKE_PORT": "x"}, "INTAKE_PORT must be a whole number."),
        ({"INTAKE_PORT": "70000"}, "INTAKE_PORT must lie between 1 and 65535."),
        ({"INTAKE_PUBLIC_URL": "example.org"}, "INTAKE_PUBLIC_URL must be a web address"),
        ({"INTAKE_PUBLIC_URL": "https://x.org/?a=1"}, "without ? or #"),
        ({"INTAKE_TWILIO_ACCOUNT_SID": "AC1"}, "INTAKE_TWILIO_ACCOUNT_SID must be AC and 32 hex digits."),
        ({"INTAKE_TWILIO_ACCOUNT_SID": SID}, "go together"),
        ({"INTAKE_TWILIO_ACCOUNT_SID": SID, "INTAKE_TWILIO_AUTH_TOKEN": "t"}, "INTAKE_PUBLIC_URL is needed"),
        ({"INTAKE_TWILIO_VICTIM_NUMBER": "415 555 0100"}, "country code"),
        ({"INTAKE_TELEGRAM_VICTIM_TOKEN": "hush"}, "@BotFather"),
        ({"INTAKE_TELEGRAM_MODE": "push"}, "INTAKE_TELEGRAM_MODE must be polling or webhook."),
        ({"INTAKE_TELEGRAM_SECRET": "a b"}, "INTAKE_TELEGRAM_SECRET must be 16"),
        ({"INTAKE_TELEGRAM_MODE": "webhook", "INTAKE_TELEGRAM_VICTIM_TOKEN": TOKEN}, "INTAKE_PUBLIC_URL"),
    ],
)
def test_a_wrong_value_gets_a_sentence(monkeypatch: pytest.MonkeyPatch, given: dict[str, str], says: str) -> None:
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(SetupError) as caught:
        load_settings()
    assert says in str(caught.value)
    assert "hush" not in str(caught.value)


def test_a_secret_can_come_from_a_file_and_is_never_printed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    file = tmp_path / "token"
    file.write_text("hush-hush\n")
    monkeypatch.setenv("INTAKE_TWILIO_ACCOUNT_SID", SID)
    monkeypatch.setenv("INTAKE_PUBLIC_URL", "https://intake.example.org/")
    monkeypatch.setenv("INTAKE_TWILIO_AUTH_TOKEN_FILE", str(file))
    found = load_settings()
    assert found.twilio_auth_token is not None
    assert found.twilio_auth_token.get_secret_value() == "hush-hush"
    assert "hush" not in repr(found)
    assert found.public_url == "https://intake.example.org"
    assert found.live
    monkeypatch.setenv("INTAKE_TWILIO_AUTH_TOKEN", "other")
    with pytest.raises(SetupError, match="both set"):
        load_settings()
    monkeypatch.delenv("INTAKE_TWILIO_AUTH_TOKEN")
    monkeypatch.setenv("INTAKE_TWILIO_AUTH_TOKEN_FILE", str(tmp_path / "none"))
    with pytest.raises(SetupError, match="cannot be read"):
        load_settings()


def test_a_dotenv_file_is_read_and_the_environment_goes_before_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / ".env").write_text("INTAKE_PORT=9001\nINTAKE_HOST=0.0.0.0\nINTAKE_STAFF_EMAIL=a@x.org, b@x.org\n")
    monkeypatch.setenv("INTAKE_PORT", "9002")
    found = load_settings()
    assert (found.port, found.host) == (9002, "0.0.0.0")  # noqa: S104 — a setting that is read, nothing is bound
    assert found.staff_email == ("a@x.org", "b@x.org")


@pytest.mark.parametrize("given", ["josé@example.org", "a@x.org, b@niño.org", "a@x.org b@x.org", "nobody"])
def test_an_address_that_cannot_be_mailed_is_refused_and_not_shown(monkeypatch: pytest.MonkeyPatch, given: str) -> None:
    monkeypatch.setenv("INTAKE_STAFF_EMAIL", given)
    with pytest.raises(SetupError, match="INTAKE_STAFF_EMAIL must be e-mail addresses in plain letters") as raised:
        load_settings()
    assert given not in str(raised.value)


def test_an_empty_value_is_no_value(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INTAKE_PUBLIC_URL", "")
    assert load_settings().public_url is None


def test_a_slip_of_the_hand_is_noticed() -> None:
    assert unknown_settings({"INTAKE_HOEM": "x"}) == ["INTAKE_HOEM is no setting. Did you mean INTAKE_HOME?"]
    assert unknown_settings({"INTAKE_SMTP_URL_FILE": "x", "PATH": "y"}) == []


def test_the_docs_name_every_setting_with_its_default() -> None:
    text = (ROOT / "docs" / "operators" / "settings.md").read_text(encoding="utf-8")
    rows = dict(re.findall(r"^\| `(INTAKE_[A-Z_]+)` \| ([^|]*) \|", text, re.M))
    assert tuple(rows) == setting_names()
    for name, field in Settings.model_fields.items():
        default = rows[f"INTAKE_{name.upper()}"]
        given = "none" if field.default in (None, ()) else f"`{field.default}`"
        assert default.startswith(given), name
        assert field.description, name
    for name in SECRETS:
        assert f"`INTAKE_{name.upper()}_FILE`" in text


def test_the_doctor_says_what_is_missing_and_what_to_paste(home: Path, run: Run) -> None:
    told = run("doctor").stdout
    assert "#rc=3&rp=all" in told
    assert "@BotFather" in told
    assert "not set up" in told.lower()


def test_the_doctor_finds_what_is_wrong(home: Path, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    run("staff", "list")
    home.chmod(0o755)
    (home / "master.key").chmod(0o644)
    monkeypatch.setenv("INTAKE_PUBLIC_URL", "http://intake.example.org")
    monkeypatch.setenv("INTAKE_PORTT", "1")
    found = {check.name: check for check in examine(load_settings()).checks}
    for name in ("home folder", "master key", "public address", "settings"):
        assert found[name].state == "wrong", found[name]
    assert found["program.toml"].state == "ok"
    run("doctor", "--json", ok=False)


def test_the_doctor_pastes_this_servers_own_address(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INTAKE_PUBLIC_URL", "https://intake.example.org")
    values = [paste.value for paste in examine(load_settings()).twilio]
    assert "https://intake.example.org/sms/twilio/inbound#rc=3&rp=all" in values
    assert "https://intake.example.org/sms/twilio/voice" in values
