"""Sealing: AES-GCM with each party's own keys, and keyed look-up.

A sealed value is one byte for the kind of key, a 96-bit random nonce, and the ciphertext. Its place (the
stable logical name of record and field, such as ``inbound|<party>|<id>``) is authenticated along, so a value
moved to another row or person does not open.
"""

from __future__ import annotations

import hmac
import os
import threading
from collections import OrderedDict
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from intake_bot.errors import SealError, SetupError
from storage.keys import KEY_BYTES

HOUSE, WRAP, TRANSCRIPT, RECORD = 1, 2, 3, 4
"""The first byte of a sealed value: which kind of key opens it."""
_NONCE = 12
_CACHED = 10_000
"""Parties whose keys are held in memory at once: some 4 MB."""


class Seal:
    """One key. ``kind`` is written in front of what it seals."""

    __slots__ = ("_aes", "_kind")

    def __init__(self, kind: int, key: bytes) -> None:
        self._kind = bytes((kind,))
        self._aes = AESGCM(key)

    def close(self, place: str, plain: bytes) -> bytes:
        """Seal ``plain`` for this place."""
        nonce = os.urandom(_NONCE)
        return self._kind + nonce + self._aes.encrypt(nonce, plain, place.encode())

    def open(self, place: str, sealed: bytes) -> bytes:
        """What was sealed here. SealError with the wrong key, place, or a changed byte."""
        if sealed[:1] != self._kind:
            raise SealError(f"{_what(place)} was sealed with another kind of key.")
        try:
            return self._aes.decrypt(sealed[1 : 1 + _NONCE], sealed[1 + _NONCE :], place.encode())
        except (InvalidTag, ValueError):
            raise SealError(f"{_what(place)} does not open: wrong key, wrong place, or changed.") from None


def _what(place: str) -> str:
    return f"A sealed {place.partition('|')[0]}"


@dataclass(frozen=True, slots=True)
class PartyKeys:
    """One person's two keys: what was said, and the record that outlives it."""

    transcript: Seal
    record: Seal


class Vault:
    """The program's master key at work, and the keys of the parties lately seen.

    The index key (look-up) has a life of its own: whoever renews the master key must not lose the tombstones.
    """

    def __init__(self, master_key: bytes, index_key: bytes) -> None:
        for name, key in (("master", master_key), ("index", index_key)):
            if len(key) != KEY_BYTES:
                raise SetupError(f"The {name} key must be {KEY_BYTES} bytes long, not {len(key)}.")
        self.house = Seal(HOUSE, _derive(master_key, b"case"))
        self._wrap = Seal(WRAP, _derive(master_key, b"wrap"))
        self._index = index_key
        self._cache: OrderedDict[int, PartyKeys] = OrderedDict()
        self._lock = threading.Lock()
        self._generation = -1

    def mac(self, kind: str, *parts: str) -> bytes:
        """The keyed HMAC by which something is looked up; ``kind`` keeps the uses apart."""
        return hmac.digest(self._index, "\x1f".join((kind, *parts)).encode(), "sha256")

    def make_keys(self, party_id: int) -> tuple[bytes, bytes]:
        """Two new keys for a party, wrapped: transcript, record."""
        return (
            self._wrap.close(f"party_key.transcript|{party_id}", AESGCM.generate_key(256)),
            self._wrap.close(f"party_key.record|{party_id}", AESGCM.generate_key(256)),
        )

    def unwrap(self, party_id: int, transcript: bytes, record: bytes) -> PartyKeys:
        """A party's keys from the key store's row."""
        return PartyKeys(
            Seal(TRANSCRIPT, self._wrap.open(f"party_key.transcript|{party_id}", transcript)),
            Seal(RECORD, self._wrap.open(f"party_key.record|{party_id}", record)),
        )

    # --- the cache: erasures are counted in the database, and one count stands for one state of it

    def catch_up(self, generation: int) -> None:
        """Someone, here or in another process, erased a person: forget every key held."""
        with self._lock:
            if generation > self._generation:
                self._cache.clear()
                self._generation = generation

    def cached(self, party_id: int, generation: int) -> PartyKeys | None:
        """A party's keys, if they were read at this count of erasures."""
        with self._lock:
            if generation != self._generation or (keys := self._cache.get(party_id)) is None:
                return None
            self._cache.move_to_end(party_id)
            return keys

    def remember(self, party_id: int, keys: PartyKeys, generation: int) -> None:
        """Hold a party's keys; not those that a slow reader brings from before an erasure."""
        with self._lock:
            if generation == self._generation:
                self._cache[party_id] = keys
                if len(self._cache) > _CACHED:
                    self._cache.popitem(last=False)


def _derive(master_key: bytes, label: bytes) -> bytes:
    return HKDF(SHA256(), KEY_BYTES, salt=None, info=b"intake-bot " + label).derive(master_key)
