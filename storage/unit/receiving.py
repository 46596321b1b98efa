"""Taking a reply in: once only, and to whom it belongs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import bindparam, case, delete, select, update

from intake_bot.errors import StorageError
from intake_bot.service.ports import Address, Inbound
from storage import schema as s
from storage import statements as q
from storage.unit.base import UnitBase

_DAY = 86_400.0
_SPEAK = (
    update(s.address)
    .where(s.address.c.mac == bindparam("b_mac"), s.address.c.party_id == bindparam("b_party"))
    .values(spoke_at=bindparam("b_at"))
)
_BY_TOKEN = select(s.party.c.id).where(s.party.c.token_mac == bindparam("b_mac"))
_START = delete(s.stopped).where(s.stopped.c.mac == bindparam("b_mac"))


class Receiving(UnitBase):
    """``_claimed`` and ``_routes`` are filled for a whole batch by ``prefetch``, else as they are asked for."""

    _claimed: dict[bytes, bool]
    """HMAC of a provider id -> not yet handed out as new in this unit."""
    _routes: dict[bytes, dict[int, float]]
    """HMAC of an address -> party -> when it spoke there last."""
    _stops: dict[bytes, bool]

    def prefetch(self, inbounds: Sequence[Inbound]) -> None:
        """Claim the provider ids and load routes and parties for a whole batch in a few statements."""
        self._claim((self._inbound_mac(item), item.received_at) for item in inbounds)
        fresh = [item for item in inbounds if self._claimed[self._inbound_mac(item)]]
        self._load_routes({self._address_mac(item.address) for item in fresh})
        self._load_states(party for item in fresh for party in self._routes[self._address_mac(item.address)])

    def is_new(self, inbound: Inbound) -> bool:
        """True exactly once for each provider id, over all processes and restarts."""
        mac = self._inbound_mac(inbound)
        if mac not in self._claimed:
            self._claim([(mac, inbound.received_at)])
        new, self._claimed[mac] = self._claimed[mac], False
        return new

    def _inbound_mac(self, inbound: Inbound) -> bytes:
        return self._vault.mac("inbound", inbound.address.channel, inbound.provider_id)

    def _claim(self, wanted: Iterable[tuple[bytes, float]]) -> None:
        # Sorted, so that two processes with the same ids wait for each other in one order only.
        rows = [{"mac": mac, "at": at} for mac, at in sorted(dict(wanted).items()) if mac not in self._claimed]
        if not rows:
            return
        new = {bytes(mac) for mac in self._connection.execute(self._sql.claim_id, rows).scalars()}
        for row in rows:
            self._claimed[row["mac"]] = row["mac"] in new  # type: ignore[index]  # rows were made above, with a mac in each

    def _load_routes(self, macs: set[bytes]) -> None:
        wanted = sorted(macs - self._routes.keys())
        if not wanted:
            return
        for mac in wanted:
            self._routes[mac] = {}
            self._stops[mac] = False
        for mac, party_id, at in self._connection.execute(q.ROUTES, {"macs": wanted}).all():
            if party_id is None:
                self._stops[mac] = True
            else:
                self._routes[mac][party_id] = at or 0.0

    def _routes_at(self, address: Address) -> dict[int, float]:
        mac = self._address_mac(address)
        if mac not in self._routes:
            self._load_routes({mac})
        return self._routes[mac]

    def parties_at(self, address: Address) -> Sequence[int]:
        """The ids of the parties reached at this address on this line, ascending."""
        return sorted(self._routes_at(address))

    def speaker(self, address: Address) -> tuple[int | None, float]:
        """Who identified themselves last at a shared address, and when (0.0 if never)."""
        spoken = [(at, party_id) for party_id, at in self._routes_at(address).items() if at]
        if not spoken:
            return None, 0.0
        at, party_id = max(spoken)
        return party_id, at

    def set_speaker(self, address: Address, party_id: int, at: float) -> None:
        """Note who speaks at an address that several share."""
        routes = self._routes_at(address)
        if party_id not in routes:
            raise StorageError("Only someone who is reached at an address can speak there.")
        routes[party_id] = at
        self._run(_SPEAK, {"b_mac": self._address_mac(address), "b_party": party_id, "b_at": at})

    def party_by_token(self, token: str) -> int | None:
        """The party whose Telegram link carries this token."""
        if not token:
            return None
        found: int | None = self._run(_BY_TOKEN, {"b_mac": self._vault.mac("token", token)}).scalar()
        return found

    def count_stranger(self, address: Address, at: float) -> int:
        """How often an address in no case wrote since yesterday, this time included. Keeps HMAC and count only."""
        row, put = s.stranger.c, q.upsert(self._sql.dialect, s.stranger)
        old = row.since <= at - _DAY
        put = put.values(mac=self._vault.mac("stranger", address.channel, address.line, address.value))
        put = put.values(since=at, count=1).on_conflict_do_update(
            index_elements=["mac"],
            set_={"count": case((old, 1), else_=row.count + 1), "since": case((old, at), else_=row.since)},
        )
        count: int = self._run(put.returning(row.count)).scalar_one()
        return count

    def is_stopped(self, address: Address) -> bool:
        """True when this address said stop, whoever it belongs to (tombstones survive erasure)."""
        mac = self._address_mac(address)
        if mac not in self._stops:
            self._stops[mac] = self._run(q.STOPPED, {"macs": [mac]}).first() is not None
        return self._stops[mac]

    def set_stopped(self, address: Address, stopped: bool, at: float) -> None:
        """Put up, or take down, the tombstone of an address."""
        mac = self._address_mac(address)
        self._stops[mac] = stopped
        if stopped:
            put = q.upsert(self._sql.dialect, s.stopped).values(mac=mac, at=at)
            self._run(put.on_conflict_do_nothing(index_elements=["mac"]))
        else:
            self._run(_START, {"b_mac": mac})
