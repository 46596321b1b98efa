"""Both providers' stand-ins, and a house on SQLite with simulated phones."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.standins.fixtures import telegram, telegram_server, twilio, twilio_server
from tests.support.scene import Scene

__all__ = ["scene", "telegram", "telegram_server", "twilio", "twilio_server"]


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    """The sample case is there; nobody is invited."""
    made = Scene(tmp_path)
    made.refer()
    yield made
    made.close()
