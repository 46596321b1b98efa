"""The operator's settings: ``INTAKE_*`` variables, a ``.env`` file, or ``INTAKE_*_FILE`` for secrets.

docs/operators/settings.md has one row for each (a test compares them).
"""

from __future__ import annotations

import difflib
import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from dotenv import dotenv_values
from pydantic import AfterValidator, Field, SecretStr, ValidationError, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from intake_bot.errors import SetupError
from intake_bot.mail_address import is_mailable

PREFIX = "INTAKE_"
SECRETS = ("twilio_auth_token", "telegram_victim_token", "telegram_offender_token", "telegram_secret", "smtp_url",
           "database_url", "metrics_token")  # fmt: skip
"""Settings that may also be given as ``INTAKE_..._FILE``: the path of a file that holds the value."""


def _web_address(value: str) -> str:
    parts = urlsplit(value)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError("must be a web address like https://intake.example.org")
    if parts.query or parts.fragment:
        raise ValueError("must be a web address without ? or #")
    return value.rstrip("/")


def _number(value: str) -> str:
    if not re.fullmatch(r"\+[1-9]\d{6,14}", value):
        raise ValueError("must be a number with country code and no spaces, like +14155550100")
    return value


def _shape(pattern: str, says: str) -> AfterValidator:
    def check(value: str) -> str:
        if not re.fullmatch(pattern, value):
            raise ValueError(f"must be {says}")
        return value

    return AfterValidator(check)


def _secret_shape(pattern: str, says: str) -> AfterValidator:
    def check(value: SecretStr) -> SecretStr:
        if not re.fullmatch(pattern, value.get_secret_value()):
            raise ValueError(f"must be {says}")
        return value

    return AfterValidator(check)


def _mailable(value: str) -> str:
    if not is_mailable(value):
        raise ValueError("must be e-mail addresses in plain letters (a-z, no é or ñ), with commas between them")
    return value


WebAddress = Annotated[str, AfterValidator(_web_address)]
Number = Annotated[str, AfterValidator(_number)]
StaffEmail = Annotated[str, AfterValidator(_mailable)]
BotToken = Annotated[SecretStr, _secret_shape(r"\d+:[A-Za-z0-9_-]{20,}", "a bot token as @BotFather gives it")]


class Settings(BaseSettings):
    """Everything an operator sets. Nothing here is about the program's own rules: those are in program.toml."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, env_file=".env", env_ignore_empty=True, extra="ignore", frozen=True
    )

    home: Path = Field(Path("data"), description="Folder for the database, keys and program.toml; made at first run.")
    database_url: SecretStr | None = Field(
        None, description="SQLite in the home folder if unset; else postgresql+psycopg://user:password@host/name."
    )
    public_url: WebAddress | None = Field(
        None, description="The address under which Twilio and Telegram reach this server, with https://."
    )
    twilio_account_sid: Annotated[str, _shape(r"AC[0-9a-fA-F]{32}", "AC and 32 hex digits")] | None = Field(
        None, description="The account's SID, from Twilio's console."
    )
    twilio_auth_token: SecretStr | None = Field(None, description="The account's auth token; checks signatures too.")
    twilio_victim_number: Number | None = Field(None, description="The number that writes to people who were harmed.")
    twilio_offender_number: Number | None = Field(
        None, description="The number that writes to people who are responsible."
    )
    twilio_messaging_service_sid: Annotated[str, _shape(r"MG[0-9a-fA-F]{32}", "MG and 32 hex digits")] | None = Field(
        None, description="A Messaging Service, if texts go through one."
    )
    twilio_api_url: WebAddress = Field("https://api.twilio.com", description="Where Twilio's API is.")
    telegram_victim_token: BotToken | None = Field(None, description="The token of the bot for people who were harmed.")
    telegram_offender_token: BotToken | None = Field(
        None, description="The token of the bot for people who are responsible."
    )
    telegram_api_url: WebAddress = Field("https://api.telegram.org", description="Where Telegram's API is.")
    telegram_mode: Literal["polling", "webhook"] = Field(
        "polling", description="polling asks Telegram (needs no public address); webhook is told by Telegram."
    )
    telegram_secret: (
        Annotated[SecretStr, _secret_shape(r"[A-Za-z0-9_-]{16,256}", "16 to 256 of A-Z, a-z, 0-9, _ and -")] | None
    ) = Field(None, description="What Telegram sends along with each webhook, to show it is Telegram.")
    master_key_file: Path | None = Field(
        None, description="The key that opens every other key; made in the home folder if unset."
    )
    smtp_url: SecretStr | None = Field(
        None,
        description="smtp://user:password@host:587 or smtps://...: sends notices and urgent calls without content to "
        "staff.",
    )
    staff_email: Annotated[tuple[StaffEmail, ...], NoDecode] = Field(
        (), description="Who gets the notices and calls; several addresses with commas."
    )
    notice_minutes: int = Field(
        60,
        ge=0,
        le=1440,
        description="At most one e-mail in so many minutes that something waits; 0: each at once. "
        "Calls for clear danger never wait.",
    )
    notice_late_hours: int = Field(
        24, ge=0, le=720, description="Told again after so many hours while a task is late; 0: never."
    )
    host: str = Field("127.0.0.1", description="The address the server listens on.")
    port: int = Field(8000, ge=1, le=65535, description="The port the server listens on.")
    metrics_token: Annotated[SecretStr, _secret_shape(r"[!-~]{16,256}", "16 to 256 signs without spaces")] | None = (
        Field(None, description="What monitoring sends as Authorization: Bearer ... for /metrics; unset: no /metrics.")
    )
    test_postgres_url: SecretStr | None = Field(None, description="For the tests only: a PostgreSQL server.")

    @model_validator(mode="before")
    @classmethod
    def _split_emails(cls, given: Any) -> Any:
        if isinstance(given, dict) and isinstance(found := given.get("staff_email"), str):
            given = {**given, "staff_email": tuple(one.strip() for one in found.split(",") if one.strip())}
        return given

    @model_validator(mode="after")
    def _together(self) -> Settings:
        needed = (self.twilio_account_sid, self.twilio_auth_token)
        if any(needed) and not all(needed):
            raise ValueError("INTAKE_TWILIO_ACCOUNT_SID and INTAKE_TWILIO_AUTH_TOKEN go together")
        if self.twilio_account_sid and not self.public_url:
            raise ValueError("INTAKE_PUBLIC_URL is needed with Twilio: its signatures are checked against it")
        if self.telegram_mode == "webhook" and (self.telegram_victim_token or self.telegram_offender_token):
            if not (self.public_url and self.public_url.startswith("https://")):
                raise ValueError("INTAKE_TELEGRAM_MODE=webhook needs INTAKE_PUBLIC_URL with https://")
            if self.telegram_secret is None:
                raise ValueError("INTAKE_TELEGRAM_MODE=webhook needs INTAKE_TELEGRAM_SECRET")
        return self

    @property
    def twilio_on(self) -> bool:
        """Texts go through Twilio."""
        return self.twilio_account_sid is not None

    @property
    def telegram_on(self) -> bool:
        """At least one bot is set."""
        return self.telegram_victim_token is not None or self.telegram_offender_token is not None

    @property
    def live(self) -> bool:
        """Real people can be reached: the simulated phones stay off."""
        return self.twilio_on or self.telegram_on

    @property
    def program_path(self) -> Path:
        """The program's own file."""
        return self.home / "program.toml"

    @property
    def key_path(self) -> Path:
        """The master key."""
        return self.master_key_file or self.home / "master.key"


def load_settings(**given: Any) -> Settings:
    """Settings from the environment and ``.env``; SetupError with one plain sentence for each wrong value.
    ``given`` goes before both."""
    try:
        return Settings(**{**_from_files(environment()), **given})
    except ValidationError as error:
        raise SetupError("\n".join(_sentence(one) for one in error.errors())) from error


def environment() -> dict[str, str]:
    """The variables of ``.env`` with the real ones over them."""
    kept = {name: value for name, value in dotenv_values(".env").items() if value is not None}
    return {**kept, **os.environ}


def unknown_settings(environ: Mapping[str, str]) -> list[str]:
    """Sentences about ``INTAKE_*`` variables that mean nothing: mostly a slip of the hand."""
    names = setting_names()
    files = {f"{PREFIX}{name.upper()}_FILE" for name in SECRETS}
    own = {"INTAKE_REQUIRE_ALL", "INTAKE_ARTIFACTS"}  # the tests' own
    found = []
    for name in sorted(environ):
        if name.startswith(PREFIX) and name not in {*names, *files, *own}:
            near = difflib.get_close_matches(name, names, 1)
            found.append(f"{name} is no setting." + (f" Did you mean {near[0]}?" if near else ""))
    return found


def setting_names() -> tuple[str, ...]:
    """``INTAKE_HOME``, ..., in the order of Settings."""
    return tuple(f"{PREFIX}{name.upper()}" for name in Settings.model_fields)


def _from_files(env: Mapping[str, str]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for name in SECRETS:
        variable = f"{PREFIX}{name.upper()}"
        path = env.get(f"{variable}_FILE")
        if not path:
            continue
        if env.get(variable):
            raise SetupError(f"{variable} and {variable}_FILE are both set: keep one of them.")
        try:
            values[name] = Path(path).read_text(encoding="utf-8").strip()
        except (OSError, UnicodeDecodeError) as error:
            raise SetupError(f"{variable}_FILE names {path}, which cannot be read.") from error
    return values


def _sentence(error: Any) -> str:
    """One of pydantic's errors for an operator. Never repeats a value: it may be a secret."""
    says = str(error["msg"]).removeprefix("Value error, ")
    if not error["loc"]:
        return f"{says}."
    name = f"{PREFIX}{str(error['loc'][0]).upper()}"
    match error["type"]:
        case "literal_error":
            says = f"must be {error['ctx']['expected'].replace(chr(39), '')}"
        case "int_parsing" | "int_type":
            says = "must be a whole number"
        case "greater_than_equal" | "less_than_equal":
            says = "must lie between 1 and 65535"
        case _:
            pass
    return f"{name} {says}."
