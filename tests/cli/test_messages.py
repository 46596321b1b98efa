"""intake-bot messages: the words on paper, and a program's own."""

from __future__ import annotations

import json
import stat
from pathlib import Path
from typing import Any

import pytest

from intake_bot.bootstrap import serving
from intake_bot.config import load_settings
from intake_bot.errors import WordsError
from tests.cli.conftest import Run


def write(home: Path, language: str, file: str, text: str) -> None:
    (home / "messages" / language).mkdir(parents=True, exist_ok=True)
    (home / "messages" / language / f"{file}.toml").write_text(text, encoding="utf-8")


def data(result: Any) -> Any:
    return json.loads(result.stdout)


@pytest.mark.parametrize("lang", ["en", "es"])
def test_a_review_is_a_pdf_and_a_page(run: Run, tmp_path: Path, lang: str) -> None:
    told = data(run("messages", "review", "--lang", lang, "--date", "2026-11-03", "--json"))
    assert told["files"] == [f"words-{lang}.pdf", f"words-{lang}.html"]
    assert (tmp_path / f"words-{lang}.pdf").read_bytes().startswith(b"%PDF")
    page = (tmp_path / f"words-{lang}.html").read_text(encoding="utf-8")
    assert 'datetime="2026-11-03"' in page
    assert "Riverbend Community Dialogue, " in page


def test_a_review_of_one_conversation_goes_where_it_is_told_to(run: Run, tmp_path: Path) -> None:
    run("messages", "review", "--lang", "es", "--flow", "offender", "--html", "one.html", "--to", "Ana, cuarto 3")
    page = (tmp_path / "one.html").read_text(encoding="utf-8")
    assert "offender.toml [counsel]" in page
    assert "victim.toml" not in page
    assert "Ana, cuarto 3" in page
    assert [path.name for path in tmp_path.glob("*.pdf")] == []


def test_a_review_shows_the_programs_own_words(home: Path, run: Run, tmp_path: Path) -> None:
    write(home, "es", "victim", '[place]\ntext = "¿En qué sitio estaría más a gusto?"\n')
    run("messages", "review", "--lang", "es", "--flow", "victim", "--html", "one.html")
    assert "¿En qué sitio estaría más a gusto?" in (tmp_path / "one.html").read_text(encoding="utf-8")


def test_a_review_in_a_language_nobody_writes_is_refused(run: Run, tmp_path: Path) -> None:
    assert "does not write fr" in run("messages", "review", "--lang", "fr", ok=False).stderr
    assert "is a folder" in run("messages", "review", "--lang", "es", "--html", str(tmp_path), ok=False).stderr
    away = str(tmp_path / "no" / "where.pdf")
    assert "cannot be written" in run("messages", "review", "--lang", "es", "--out", away, ok=False).stderr


def test_own_words_are_begun_listed_and_checked(home: Path, run: Run) -> None:
    assert "replaces no texts" in run("messages", "overlay", "list").stdout
    assert data(run("messages", "overlay", "list", "--json")) == {"replaced": [], "problems": []}
    told = data(run("messages", "overlay", "start", "victim.place", "--lang", "es", "--json"))
    path = Path(told["file"])
    assert path == home / "messages" / "es" / "victim.toml"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert "same as built in" in run("messages", "overlay", "list").stdout
    path.write_text(path.read_text(encoding="utf-8").replace("¿Qué lugar", "¿Cuál lugar"), encoding="utf-8")
    assert "are fine: 1 texts" in run("messages", "overlay", "check").stdout
    assert data(run("messages", "overlay", "check", "--json")) == {"texts": 1, "problems": []}
    assert "already" in run("messages", "overlay", "start", "victim.place", "--lang", "es", ok=False).stderr


def test_own_words_that_break_a_rule_are_told_in_sentences(home: Path, run: Run) -> None:
    write(home, "en", "shared", '[safe_now]\ntext = "{{ sender }}: a victim? Good time?"\n')
    told = run("messages", "overlay", "check", ok=False)
    assert "en/shared.toml [safe_now] never-said: The text says 'victim'." in told.stderr
    (row,) = data(run("messages", "overlay", "list", "--json"))["replaced"]
    assert row["state"] == "to mend"
    assert any("never-said" in sentence for sentence in row["sentences"])


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('[safe_now]\ntext = "{{ sender }}: a victim? Good time?"\n', "never-said"),
        ('[nowhere]\ntext = "x"\n', "[nowhere] is not a text of this file"),
        ("[safe_now\n", "shared.toml"),
        ('[safe_now]\ntext = "{{ sender }"\n', "template"),
    ],
)
def test_a_program_with_broken_words_does_not_serve(home: Path, text: str, says: str) -> None:
    write(home, "en", "shared", text)
    with pytest.raises(WordsError) as refused:
        serving.serve(load_settings())
    assert says in str(refused.value)
    assert sorted(path.name for path in home.iterdir()) == ["messages", "program.toml"], "something was begun"


def test_serve_says_it_in_sentences(home: Path, run: Run) -> None:
    write(home, "en", "shared", '[nowhere]\ntext = "x"\n[texting.options]\nmaybe = "Maybe"\n')
    told = run("serve", ok=False).stderr
    assert "[nowhere]" in told
    assert "no option maybe" in told
    assert "Traceback" not in told
