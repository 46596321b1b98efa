"""The provider libraries keep silent, however logging is set up."""

from __future__ import annotations

import logging

import pytest

from intake_bot.channels.quiet import LIBRARIES, silence_libraries


@pytest.mark.parametrize("library", LIBRARIES)
def test_a_library_and_its_children_log_nothing(library: str, caplog: pytest.LogCaptureFixture) -> None:
    child = logging.getLogger(f"{library}.some.child")
    child.setLevel(logging.DEBUG)
    silence_libraries()
    with caplog.at_level(logging.DEBUG):
        for logger in (logging.getLogger(library), child):
            logger.info("token")
            logger.critical("token")
    assert caplog.text == ""


def test_other_loggers_are_left_alone(caplog: pytest.LogCaptureFixture) -> None:
    silence_libraries()
    with caplog.at_level(logging.INFO):
        logging.getLogger("telegraph").info("hello")
    assert "hello" in caplog.text
