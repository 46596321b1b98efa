"""Retention, code words and ledger: tables that must stay whole."""

from __future__ import annotations

import random
import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_bot.casework.code_words import WORDS, folded, is_taken, pick_words
from intake_bot.casework.ledger import Head, LedgerEntry, append, verify
from intake_bot.casework.program import Retention
from intake_bot.casework.referral_fields import CODE_WORD
from intake_bot.casework.retention import RETENTION, days_kept
from storage.schema import metadata


def test_every_table_of_the_storage_has_a_row_of_retention() -> None:
    tables = {table.name for table in metadata.tables.values()}
    assert tables == RETENTION.keys()


def test_the_transcript_goes_before_the_record() -> None:
    kept = Retention()
    assert days_kept("inbound", kept) == kept.transcript_days
    assert kept.transcript_days < kept.record_days
    assert days_kept("ledger", kept) == kept.record_days
    assert days_kept("stopped", kept) is None


@pytest.mark.parametrize("language", ["en", "es"])
def test_code_words_are_plain_and_told_apart(language: str) -> None:
    words = WORDS[language]
    assert len(words) >= 270
    assert len({word[:4] for word in words}) == len(words)
    for word in words:
        assert re.fullmatch(CODE_WORD, word)
        assert re.fullmatch("[a-z]{4,10}", word)
        assert not is_taken(word)


def test_no_catalog_label_or_command_is_a_code_word() -> None:
    every = set(WORDS["en"]) | set(WORDS["es"])
    for said in ("STOP", "Alto", "más", "ACEPTO", "agree", "Sí"):
        assert is_taken(said)
        assert folded(said) not in every


@given(st.integers(0, 2**32), st.sampled_from(["en", "es", "fr"]))
def test_three_different_words_are_picked(seed: int, language: str) -> None:
    chance = random.Random(seed)
    assert len(set(pick_words(language, lambda: chance.getrandbits(63)))) == 3


def chain(length: int) -> list[LedgerEntry]:
    head, entries = Head(), []
    for n in range(length):
        entry = append(head, 1, "released", float(n), {"n": n, "text": "ñ"}, f"{n:032x}")
        head = Head(entry.seq, entry.hash)
        entries.append(entry)
    return entries


@given(st.integers(1, 6), st.data())
def test_a_changed_chain_does_not_verify_and_an_erased_one_does(length: int, data: st.DataObject) -> None:
    entries = chain(length)
    assert verify(entries).problems == ()
    at = data.draw(st.integers(0, length - 1))
    erased = [*entries]
    erased[at] = replace(entries[at], payload=None, salt="")
    assert verify(erased).problems == ()
    assert verify(erased).erased == 1
    for change in ({"payload": {"n": 99}}, {"at": 77.0}, {"kind": "opted_in"}, {"hash": "0" * 64}, {"seq": 9}):
        broken = [*entries]
        broken[at] = replace(entries[at], **change)
        assert verify(broken).problems != ()
    if at < length - 1:
        assert verify([*entries[:at], *entries[at + 1 :]]).problems != ()
