"""What the documents say is so: links lead somewhere, commands exist, tables are those of the code."""

from __future__ import annotations

import re
import subprocess
import tomllib
from functools import cache
from pathlib import Path

import pytest
import typer

from intake_bot.channels.keywords import KEYWORDS
from intake_bot.cli import app
from intake_bot.engine.turn import EVENTS
from tests.docs.words import BOTH, OFFENDER, PAGE, PARTS, VICTIM, asked_of, page

ROOT = Path(__file__).parents[2]
OVERVIEW = ROOT / "docs" / "developers" / "overview.md"
GLOSSARY = ROOT / "docs" / "developers" / "glossary.md"
LINK = re.compile(r"\[[^\]]*\]\((?P<to>[^)\s]+)\)")
CODE = re.compile(r"```.*?```|`[^`\n]+`", re.DOTALL)
COMMAND = re.compile(r"(?:(?<![\w/-])intake-bot|\./run)((?: [a-z][a-z-]*)+)")
PLACE = re.compile(r"^(?:intake_bot|storage|tests|bench|docs|examples)/[\w./-]*$")
OF_THE_RUN_FILE = {"test", "check", "bench", "help"}
NEVER = tuple(
    "".join(parts)
    for parts in (
        *(("pypi", ".org"), ("python", "hosted"), ("deb", ".debian", ".org"), ("security", ".debian", ".org")),
        *(("npm", "js.org"), ("/wo", "rk/"), ("/fa", "rm/")),
    )
)
"""Registries and one machine's folders, written so that this file does not name them."""


@cache
def files() -> tuple[Path, ...]:
    """Every file of the repository, whether committed yet or not."""
    listed = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard", "-z"], cwd=ROOT, capture_output=True, check=False
    )
    if listed.returncode:
        pytest.skip("this copy is no git repository")
    return tuple(path for name in listed.stdout.decode().split("\0") if name and (path := ROOT / name).is_file())


def pages() -> list[Path]:
    """Every document for people."""
    return [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]


def named(path: Path) -> str:
    """As pytest shows it."""
    return str(path.relative_to(ROOT))


def anchors(text: str) -> set[str]:
    """What a heading is called in a link."""
    heads = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[^\w -]", "", head).strip().lower().replace(" ", "-") for head in heads}


def rows(text: str, heading: str) -> list[list[str]]:
    """The cells of the first table under a heading."""
    part = text.split(f"\n## {heading}\n", 1)[1].split("\n## ", 1)[0]
    lines = [line for line in part.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def codes(text: str) -> list[str]:
    """Everything written as code."""
    return [found.strip("`") for found in CODE.findall(text)]


@pytest.mark.parametrize("path", pages(), ids=named)
def test_every_link_leads_somewhere(path: Path) -> None:
    for found in LINK.finditer(path.read_text(encoding="utf-8")):
        to, _, anchor = found["to"].partition("#")
        if to.startswith(("http://", "https://", "mailto:")):
            continue
        target = (path.parent / to).resolve() if to else path
        assert target.exists(), f"{named(path)} links to {to}, which is not there"
        if anchor:
            assert anchor in anchors(target.read_text(encoding="utf-8")), f"{to} has no heading for #{anchor}"


@pytest.mark.parametrize("path", pages(), ids=named)
def test_every_place_that_is_named_exists(path: Path) -> None:
    for code in codes(path.read_text(encoding="utf-8")):
        if PLACE.match(code):
            assert (ROOT / code).exists(), f"{named(path)} names {code}, which is not there"


@pytest.mark.parametrize("path", pages(), ids=named)
def test_every_command_that_is_named_exists(path: Path) -> None:
    known = commands(typer.main.get_command(app))
    for code in codes(path.read_text(encoding="utf-8")):
        for found in COMMAND.finditer(code):
            first, *more = found[1].split()
            if found[0].startswith("./run") and first in OF_THE_RUN_FILE:
                continue
            assert first in known, f"{named(path)} names {found[0]!r}: there is no {first!r}"
            below = commands(known[first])
            assert not below or not more or more[0] in below, f"{named(path)} names {found[0]!r}: no {more[0]!r}"


def commands(group: object) -> dict[str, object]:
    """What a group of commands has; nothing for a single command."""
    found: dict[str, object] = getattr(group, "commands", {})
    return found


def test_every_page_is_found_from_the_index() -> None:
    index = (ROOT / "docs" / "README.md").read_text(encoding="utf-8")
    linked = {(ROOT / "docs" / found["to"]).resolve() for found in LINK.finditer(index)}
    assert [named(path) for path in pages() if path not in linked and path.parent.name not in ("docs", ROOT.name)] == []


def test_every_word_of_the_glossary_is_in_the_place_it_names() -> None:
    lines = GLOSSARY.read_text(encoding="utf-8").splitlines()
    table = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("|")][2:]
    assert [row[0] for row in table] == sorted((row[0] for row in table), key=str.lower)
    for word, _, where in table:
        for place in codes(where):
            target = ROOT / place
            found = target.rglob("*.py") if target.is_dir() else [target]
            said = "".join(file.read_text(encoding="utf-8") for file in found).lower().replace("_", " ")
            assert word.lower() in said, f"{place} does not know {word!r}"


def test_the_events_are_those_of_the_engine() -> None:
    told = rows(OVERVIEW.read_text(encoding="utf-8"), "What happens in a turn")
    assert sorted(name for row in told for name in codes(row[0])) == sorted(EVENTS)


def test_the_keywords_are_those_of_the_channels() -> None:
    told = rows(OVERVIEW.read_text(encoding="utf-8"), "Words with a meaning of their own")
    assert {meaning: set(re.findall(r"\b[A-Z]{3,}\b", words)) - {"SMS"} for meaning, words in told} == {
        meaning: {row.word for row in KEYWORDS if row.means == meaning} for meaning in ("stop", "start", "help")
    }


def test_the_routes_are_those_of_the_server() -> None:
    source = (ROOT / "intake_bot" / "web" / "webhooks.py").read_text(encoding="utf-8")
    served = {re.sub(r":\w+\}", "}", path) for path in re.findall(r"Route\(\"([^\"]+)\"", source)}
    cells = [code for row in rows(OVERVIEW.read_text(encoding="utf-8"), "Addresses of the server") for code in row[:1]]
    told = {code.split(" ")[-1] for cell in cells for code in codes(cell)}
    assert told == served | {"/console/", "/phones/"}


def test_the_advocates_page_has_the_words_as_they_are() -> None:
    text = PAGE.read_text(encoding="utf-8")
    assert text == page(text), "the words have changed: .venv/bin/python -m tests.docs.words writes them anew"


@pytest.mark.parametrize("side", [VICTIM, OFFENDER])
def test_the_advocates_page_leaves_no_question_out(side: str) -> None:
    told = [step for name in (BOTH, side) for _, steps in PARTS[name] for step in steps]
    assert sorted(told) == sorted(asked_of(side))


def test_the_changelog_begins_with_this_version() -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    assert re.findall(r"^## (.+)$", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)[0] == version


def test_ci_runs_what_the_readme_says() -> None:
    for command in ("./run test", "./run check"):
        assert command in (ROOT / "README.md").read_text(encoding="utf-8")
        assert command in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def test_no_file_names_a_registry_or_one_machines_folders() -> None:
    found = []
    for path in files():
        text = path.read_bytes()
        found += [f"{named(path)}: {word}" for word in NEVER if word.encode() in text]
    assert found == []
