"""What every test may ask for: a PostgreSQL database, a browser, and no silent skips in CI."""

import os
import shutil
from collections.abc import Generator, Iterator

import pytest

from tests.postgres import PostgresServer, PostgresUnavailable, server_for_tests

POSTGRES_FIXTURES = {"postgres_server", "postgres_url", "postgres_database"}
BROWSER_FIXTURES = {"chromium_path"}
CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome")


def _nothing_may_be_missing() -> bool:
    """CI sets INTAKE_REQUIRE_ALL=1, so that a machine without a server or browser cannot look green."""
    return os.environ.get("INTAKE_REQUIRE_ALL", "") not in ("", "0")


def _missing(sentence: str) -> None:
    if _nothing_may_be_missing():
        pytest.fail(f"{sentence} (INTAKE_REQUIRE_ALL forbids skipping.)", pytrace=False)
    pytest.skip(sentence)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        asked = set(getattr(item, "fixturenames", ()))
        if asked & POSTGRES_FIXTURES:
            item.add_marker(pytest.mark.postgres)
        if asked & BROWSER_FIXTURES:
            item.add_marker(pytest.mark.browser)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Turn a skipped `postgres` or `browser` test into a failed one where nothing may be missing."""
    report = yield
    needs_machine = item.get_closest_marker("postgres") or item.get_closest_marker("browser")
    if report.skipped and not hasattr(report, "wasxfail") and needs_machine and _nothing_may_be_missing():
        report.outcome = "failed"
        report.longrepr = f"{item.nodeid} was skipped, which INTAKE_REQUIRE_ALL forbids: {report.longrepr}"
    return report


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """One server per test process, or the one that INTAKE_TEST_POSTGRES_URL names."""
    try:
        running = server_for_tests()
    except PostgresUnavailable as reason:
        _missing(str(reason))
        raise AssertionError("unreachable") from reason
    with running as server:
        yield server


@pytest.fixture(scope="session")
def postgres_url(postgres_server: PostgresServer) -> Iterator[str]:
    """A database of this test process's own, fresh when the run starts; tests here share it."""
    with postgres_server.fresh_database() as url:
        yield url


@pytest.fixture
def postgres_database(postgres_server: PostgresServer) -> Iterator[str]:
    """An empty database for this one test."""
    with postgres_server.fresh_database() as url:
        yield url


@pytest.fixture(scope="session")
def chromium_path() -> str:
    """Where the machine's Chromium is; browser tests start this one, and never download another."""
    found = next((path for name in CHROMIUM_NAMES if (path := shutil.which(name))), None)
    if found is None:
        _missing("No Chromium on this machine: install Debian's `chromium` package.")
        raise AssertionError("unreachable")
    return found


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--update-journeys` writes the golden dialogues anew; read the difference before keeping it."""
    parser.addoption("--update-journeys", action="store_true", help="write tests/journeys/*.txt anew")
