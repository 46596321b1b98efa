"""The whole unit: every method of the port, and the end of its transaction."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Connection

from storage.statements import Statements
from storage.unit.delivering import Delivering
from storage.unit.erasing import Erasing
from storage.unit.house import House
from storage.unit.paging import Paging
from storage.unit.retaining import Retaining
from storage.unit.turning import Turning
from storage.vault import Vault


class SqlUnit(Turning, Erasing, Delivering, Paging, Retaining, House):
    """Implements service.ports.Unit. Opened and ended by storage/open.py only."""

    def __init__(
        self,
        connection: Connection,
        statements: Statements,
        vault: Vault,
        ids: Callable[[], int],
        *,
        writing: bool,
    ) -> None:
        super().__init__(connection, statements, vault, ids, writing=writing)
        self._claimed = {}
        self._routes = {}
        self._stops = {}
