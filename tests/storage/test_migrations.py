"""The database is brought to the program's version, whatever it holds, on both engines."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine, Table, insert, text

from intake_bot.casework.retention_due import KeptPerson
from intake_bot.errors import SetupError
from storage import codec, migrate, schema
from storage.engine import make_engine, transaction
from storage.vault import Vault
from tests.contracts.storage_kit import ANA, CASE, INDEX, MASTER, NOW, Place, a_case, a_conversation, ana


@pytest.fixture(name="place", params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def place_fixture(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    """An empty database on each engine in turn."""
    if request.param == "sqlite":
        place = Place(f"sqlite:///{tmp_path / 'intake.db'}", tmp_path)
    else:
        place = Place(request.getfixturevalue("postgres_database"), tmp_path)
    yield place
    place.close()


@pytest.fixture(name="engine")
def engine_fixture(place: Place) -> Iterator[Engine]:
    engine = make_engine(place.url, place.home, 5.0)
    yield engine
    engine.dispose()


def test_the_migrations_make_what_the_schema_describes(engine: Engine) -> None:
    migrate.upgrade(engine)
    with transaction(engine, writing=False) as connection:
        context = MigrationContext.configure(
            connection,
            opts={
                "include_schemas": True,
                "compare_type": True,
                "include_name": lambda name, kind, _: kind != "schema" or name in (None, schema.KEYS),
            },
        )
        assert compare_metadata(context, schema.metadata) == []


def test_the_newest_revision_is_the_one_the_program_names(engine: Engine) -> None:
    with transaction(engine, writing=False) as connection:
        script = ScriptDirectory.from_config(migrate.alembic_config(connection))
        assert script.get_heads() == [migrate.HEAD]


def test_rows_written_at_0001_still_open(place: Place, engine: Engine) -> None:
    with transaction(engine, writing=True) as connection:
        command.upgrade(migrate.alembic_config(connection), "0001")
        for table, row in raw_rows():
            connection.execute(insert(table), row)
    with place.open().reading() as unit:
        assert unit.case("2026-0107") == a_case()
        assert unit.state(ANA).party == ana()
        assert unit.state(ANA).conversation == a_conversation()
        assert unit.state(ANA).accepted_question == 2
        assert [(kept.text, kept.attachments) for kept in unit.inbounds(ANA)] == [("hello", ())]


def test_what_stood_unseen_at_0001_is_an_alarm_now_and_calls_nobody(place: Place, engine: Engine) -> None:
    with transaction(engine, writing=True) as connection:
        command.upgrade(migrate.alembic_config(connection), "0001")
        for table, row in (*raw_rows(), *raw_dangers()):
            connection.execute(insert(table), row)
    with place.open().writing() as unit:
        assert [(page.id, page.about, page.at, party) for page, party in unit.open_pages()] == [
            (21, "concern", NOW, ANA),
            (31, "task", NOW, None),
        ]
        assert unit.next_page() is None
        assert list(unit.claim_pages(NOW + 1e6, NOW + 2e6)) == []


def test_nobodys_texts_were_removed_before_0004(place: Place, engine: Engine) -> None:
    with transaction(engine, writing=True) as connection:
        command.upgrade(migrate.alembic_config(connection), "0003")
        for table, row in raw_rows():
            connection.execute(insert(table), row)
        connection.execute(text('UPDATE "case" SET closed_at = opened_at'))
    with place.open().writing() as unit:
        assert unit.state(ANA).texts_gone_at is None
        assert [one.people for one in unit.closed_cases()] == [(KeptPerson(ANA, "victim-1", texts=True),)]
        unit.forget_texts(ANA, NOW, None)
        assert [one.people for one in unit.closed_cases()] == [(KeptPerson(ANA, "victim-1", False, NOW),)]


def raw_dangers() -> Iterator[tuple[Table, dict[str, object]]]:
    """One clear concern that nobody saw, one that somebody saw, a possible one, and strangers' tasks."""
    concern = {"party_id": ANA, "kind": "self_harm", "tier": "clear", "reply": 5, "at": NOW, "seen_by": ""}
    task = {"kind": "stranger_danger", "at": NOW, "done_by": ""}
    yield schema.concern, {**concern, "id": 21}
    yield schema.concern, {**concern, "id": 22, "seen_by": "kim@example.org", "seen_at": NOW + 1}
    yield schema.concern, {**concern, "id": 23, "tier": "possible"}
    yield schema.task, {**task, "id": 31}
    yield schema.task, {**task, "id": 32, "done_at": NOW + 1}
    yield schema.task, {**task, "id": 33, "kind": "person_asked", "party_id": ANA}


def raw_rows() -> Iterator[tuple[Table, dict[str, object]]]:
    """What version 0001 wrote, spelled out: places, kinds of key and fields must go on meaning this."""
    vault, party = Vault(MASTER, INDEX), ana()
    transcript, record = vault.make_keys(ANA)
    keys = vault.unwrap(ANA, transcript, record)
    secret = codec.encode({"language": "es", "time_zone": "America/Denver", "profile": party.profile})
    said = {
        "text": "hello",
        "step": "safe_now",
        "read_as": "",
        "address": {"channel": "sms", "line": "victim", "value": "+1"},
    }
    facts = vault.house.close(f"case|{CASE}", codec.encode(a_case()))
    mac = vault.mac("case_no", "2026-0107")
    yield schema.case, {"id": CASE, "case_no_mac": mac, "opened_at": NOW, "closed_at": None, "sealed": facts}
    yield schema.party_key, {"party_id": ANA, "transcript": transcript, "record": record}
    yield (
        schema.party,
        {
            "id": ANA,
            "case_id": CASE,
            "key": "victim-1",
            "role": "victim",
            "sealed": keys.record.close(f"party|{ANA}", secret),
        },
    )
    yield (
        schema.conversation,
        {
            "party_id": ANA,
            "accepted_question": 2,
            "accepted_at": NOW,
            "ledger_seq": 0,
            "ledger_hash": "0" * 64,
            "records": 0,
            "sealed": keys.transcript.close(f"conversation|{ANA}", codec.encode(a_conversation())),
        },
    )
    yield (
        schema.inbound,
        {
            "id": 5,
            "party_id": ANA,
            "received_at": NOW,
            "kind": "text",
            "question": 1,
            "sealed": keys.transcript.close(f"inbound|{ANA}|5", codec.encode(said)),
        },
    )


def test_a_newer_database_is_refused_in_a_sentence(place: Place, engine: Engine) -> None:
    migrate.upgrade(engine)
    with transaction(engine, writing=True) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(SetupError, match="newer intake-bot"):
        place.open()


def test_a_migration_that_breaks_leaves_the_database_as_it_was(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(*_: object) -> None:
        raise RuntimeError("no power")

    monkeypatch.setattr(command, "upgrade", breaks)
    with pytest.raises(RuntimeError):
        migrate.upgrade(engine)
    with transaction(engine, writing=False) as connection:
        assert migrate.revision(connection) is None
