"""Who is not known yet is answered in the language they write; who is locked out, too."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from intake_bot.understanding.tongue import plainly
from tests.faults.talks import heard, scene_at, talk
from tests.support.scene import VICTIM_PHONE, Scene

BOTH = ("en", "es")
STRANGER = "+14155550199"


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    """An English referral; the code word is asked."""
    made = scene_at(tmp_path, "verify")
    yield made
    made.close()


def test_after_a_lock_somebody_who_writes_spanish_is_answered_in_spanish(scene: Scene) -> None:
    for guess in ("manzana", "pera", "durazno"):
        scene.says(VICTIM_PHONE, "victim", guess)
    assert talk(scene).outcome == "locked"
    scene.says(VICTIM_PHONE, "victim", "hola, no entiendo, ¿quién me puede ayudar?")
    assert heard(scene)[-1].body.startswith("Por ahora no puedo seguir aquí")


def test_before_the_first_word_the_talk_goes_on_in_the_language_they_write(scene: Scene) -> None:
    scene.says(VICTIM_PHONE, "victim", "¿qué palabra es esa?")
    assert "La clave" in heard(scene)[-1].body
    assert talk(scene).language == "es"
    scene.says(VICTIM_PHONE, "victim", "what is this?")  # a command asks nothing of the language
    assert talk(scene).language == "es"


def test_who_was_known_once_keeps_their_language_whoever_holds_the_phone(tmp_path: Path) -> None:
    scene = scene_at(tmp_path, "hopes")
    scene.pass_time(24)
    scene.says(VICTIM_PHONE, "victim", "hola, ¿quién es usted y qué quiere de mi hija?")
    assert talk(scene).language == "en"
    scene.close()


@pytest.mark.parametrize(
    ("text", "begins"),
    [("hola, ¿siguen ahí?", "Aquí River Project"), ("hello are you there", "This is River Project (automated)")],
)
def test_a_stranger_is_answered_in_their_language_and_in_each_where_it_cannot_be_told(
    tmp_path: Path, text: str, begins: str
) -> None:
    scene = Scene(tmp_path)
    scene.says(STRANGER, "victim", text)
    assert scene.last(STRANGER).body.startswith(begins)
    assert "\n" not in scene.last(STRANGER).body
    scene.says("+14155550198", "victim", "lantern")
    assert [line.split(" ")[0] for line in scene.last("+14155550198").body.splitlines()] == ["This", "Aquí"]
    scene.close()


@pytest.mark.parametrize(
    ("text", "language"),
    [("hola", "es"), ("¿Quién?", "es"), ("hello", "en"), ("who is this", "en"), ("no", ""), ("maple", ""), ("ok", ""),
     ("1", ""), ("", ""), ("no me ayudan", ""), ("hola hello", "")],
)  # fmt: skip
def test_a_language_is_told_only_where_it_is_plain(text: str, language: str) -> None:
    assert plainly(text, BOTH) == language
    assert plainly(text, ("de",)) == ""
