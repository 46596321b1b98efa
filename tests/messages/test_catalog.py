"""Catalogs load, fall back to what both sides share, and take a program's own replacements."""

from pathlib import Path

import pytest

from intake_bot.errors import WordsError
from intake_bot.messages import load_catalogs
from intake_bot.messages.catalog import load_catalog, read_file
from tests.messages.programs import BUILT_IN


def write(folder: Path, name: str, text: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_step_is_looked_up_in_its_flow_and_then_in_what_is_shared() -> None:
    english = BUILT_IN["en"]
    assert english.entry("victim.verify") == english.entry("offender.verify") == english.files["shared"]["verify"]
    assert english.entry("victim.process") != english.entry("offender.process")


def test_a_key_without_a_text_is_named() -> None:
    with pytest.raises(WordsError, match=r"victim\.nowhere in en"):
        BUILT_IN["en"].entry("victim.nowhere")


def test_a_language_without_words_is_named() -> None:
    with pytest.raises(WordsError, match="'fr'"):
        load_catalogs(("en", "fr"))


def test_a_program_replaces_single_fields_and_labels(tmp_path: Path) -> None:
    write(
        tmp_path / "en",
        "shared.toml",
        '[safe_now]\ntext = "Hi from {{ sender }}. Good time?"\n[safe_now.options]\nlater = "Not yet"\n',
    )
    entry = load_catalogs(("en",), tmp_path)["en"].entry("victim.safe_now")
    assert entry.text == "Hi from {{ sender }}. Good time?"
    assert entry.options["later"] == "Not yet"
    assert list(entry.options) == ["now", "later", "call_me", "wrong_person"]
    assert entry.again == BUILT_IN["en"].entry("victim.safe_now").again


def test_a_replacement_that_nothing_would_show_is_refused(tmp_path: Path) -> None:
    write(tmp_path / "en", "shared.toml", '[safe_noww]\ntext = "Hi"\n')
    with pytest.raises(WordsError, match="safe_noww"):
        load_catalogs(("en",), tmp_path)


def test_a_replacement_cannot_add_an_option(tmp_path: Path) -> None:
    write(tmp_path / "en", "shared.toml", '[safe_now.options]\nmaybe = "Maybe"\n')
    with pytest.raises(WordsError, match="maybe"):
        load_catalogs(("en",), tmp_path)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("safe_now = 'x'\n", "must be a table"),
        ("[safe_now]\ntexts = 'x'\n", "unknown fields: texts"),
        ("[safe_now]\ntext = 3\n", "texts only"),
        ("[safe_now]\noptions = { a = 1 }\n", "table of labels"),
        ("[safe_now\n", "toml"),
    ],
)
def test_a_broken_file_is_refused_with_a_sentence(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(WordsError, match=said):
        read_file(write(tmp_path, "shared.toml", text))


def test_an_overlay_that_is_not_there_changes_nothing(tmp_path: Path) -> None:
    assert load_catalogs(("en",), tmp_path / "none")["en"] == BUILT_IN["en"]


def test_a_folder_that_is_missing_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(WordsError, match="no words"):
        load_catalog(tmp_path / "xx")
