"""Sealing, and the files that hold the keys."""

import threading
from pathlib import Path

import pytest

from intake_bot.errors import SealError, SetupError
from storage.keys import make_or_read_key
from storage.vault import RECORD, TRANSCRIPT, PartyKeys, Seal, Vault

MASTER, INDEX = b"M" * 32, b"I" * 32


def test_a_sealed_value_opens_in_its_place_only() -> None:
    seal = Seal(RECORD, b"k" * 32)
    sealed = seal.close("inbound|1|2", b"hello")
    assert seal.open("inbound|1|2", sealed) == b"hello"
    with pytest.raises(SealError, match="inbound"):
        seal.open("inbound|1|3", sealed)


@pytest.mark.parametrize("position", [0, 1, 13, -1])
def test_a_changed_byte_is_noticed(position: int) -> None:
    seal = Seal(RECORD, b"k" * 32)
    sealed = bytearray(seal.close("place", b"hello"))
    sealed[position] ^= 1
    with pytest.raises(SealError):
        seal.open("place", bytes(sealed))


@pytest.mark.parametrize("other", [Seal(RECORD, b"x" * 32), Seal(TRANSCRIPT, b"k" * 32)])
def test_another_key_or_kind_of_key_does_not_open(other: Seal) -> None:
    sealed = Seal(RECORD, b"k" * 32).close("place", b"hello")
    with pytest.raises(SealError):
        other.open("place", sealed)


@pytest.mark.parametrize("sealed", [b"", b"\x04", b"\x04short"])
def test_what_is_no_sealed_value_does_not_open(sealed: bytes) -> None:
    with pytest.raises(SealError):
        Seal(RECORD, b"k" * 32).open("place", sealed)


def test_the_same_words_never_look_the_same() -> None:
    seal = Seal(RECORD, b"k" * 32)
    assert len({seal.close("place", b"yes") for _ in range(1_000)}) == 1_000


def test_a_wrapped_key_opens_for_its_own_party_and_use_only() -> None:
    vault = Vault(MASTER, INDEX)
    transcript, record = vault.make_keys(1)
    vault.unwrap(1, transcript, record)
    for party, first, second in ((2, transcript, record), (1, record, transcript)):
        with pytest.raises(SealError):
            vault.unwrap(party, first, second)
    with pytest.raises(SealError):
        Vault(b"x" * 32, INDEX).unwrap(1, transcript, record)


def test_look_up_depends_on_the_index_key_alone() -> None:
    mac = Vault(MASTER, INDEX).mac("address", "sms", "victim", "+1")
    assert Vault(b"x" * 32, INDEX).mac("address", "sms", "victim", "+1") == mac
    assert Vault(MASTER, b"x" * 32).mac("address", "sms", "victim", "+1") != mac
    assert Vault(MASTER, INDEX).mac("stranger", "sms", "victim", "+1") != mac


def keys_of(vault: Vault, party: int) -> PartyKeys:
    return vault.unwrap(party, *vault.make_keys(party))


def test_the_cache_forgets_everyone_at_an_erasure_and_takes_no_late_keys() -> None:
    vault = Vault(MASTER, INDEX)
    vault.catch_up(0)
    vault.remember(1, keys_of(vault, 1), 0)
    assert vault.cached(1, 0) is not None
    vault.catch_up(1)
    assert vault.cached(1, 1) is None
    vault.remember(1, keys_of(vault, 1), 0)
    assert vault.cached(1, 1) is None
    vault.catch_up(0)
    assert vault.cached(1, 0) is None


def test_the_cache_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("storage.vault._CACHED", 3)
    vault = Vault(MASTER, INDEX)
    vault.catch_up(0)
    for party in range(4):
        vault.remember(party, keys_of(vault, party), 0)
        vault.cached(0, 0)
    assert [vault.cached(party, 0) is not None for party in range(4)] == [True, False, True, True]


def test_a_key_file_is_made_once_and_read_ever_after(tmp_path: Path) -> None:
    path = tmp_path / "home" / "master.key"
    key = make_or_read_key(path)
    assert len(key) == 32
    assert make_or_read_key(path) == key
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert [file.name for file in path.parent.iterdir()] == ["master.key"]


def test_processes_that_start_together_get_the_same_key(tmp_path: Path) -> None:
    keys: list[bytes] = []
    threads = [
        threading.Thread(target=lambda: keys.append(make_or_read_key(tmp_path / "master.key"))) for _ in range(8)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(keys) == 8
    assert len(set(keys)) == 1


@pytest.mark.parametrize("content", ["", "abc", "zz" * 32, "00" * 31])
def test_a_file_that_holds_no_key_is_refused(tmp_path: Path, content: str) -> None:
    path = tmp_path / "master.key"
    path.write_text(content)
    with pytest.raises(SetupError, match="64 hexadecimal digits"):
        make_or_read_key(path)
    assert path.read_text() == content
