"""A code word means nothing else to the bot: giving it may not stop the texts, or be heard as danger."""

from pathlib import Path
from typing import Any

import pytest

from intake_bot.casework.code_words import WORDS
from intake_bot.errors import ReferralError
from intake_bot.service.code_words import is_only_a_word
from tests.support.scene import Scene, sample_referral

LANGUAGES = ("en", "es")


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_handed_out_is_only_a_word(language: str) -> None:
    assert [word for word in WORDS[language] if not is_only_a_word(word, LANGUAGES)] == []


@pytest.mark.parametrize(
    "word",
    ["remove", "goodbye", "adios", "baja", "suicide", "suicidio", "cristal", "wait", "espera", "menu", "yeah", "claro"],
)
def test_a_stop_danger_command_or_yes_is_none(word: str) -> None:
    assert not is_only_a_word(word, LANGUAGES)


def referral(word: str) -> dict[str, Any]:
    found = sample_referral()
    found["parties"][0]["code_words"] = ["maple", word, "lantern"]
    return found


@pytest.mark.parametrize("word", ["remove", "espera", "suicide", "accept", "acepto"])
def test_a_referral_with_one_is_refused_with_its_place(tmp_path: Path, word: str) -> None:
    scene = Scene(tmp_path, telegram=False)
    with pytest.raises(ReferralError) as raised:
        scene.refer(referral(word))
    ((place, says),) = raised.value.problems
    assert place == "parties[0].code_words"
    assert f'"{word}" already means something' in says
    scene.refer(referral("granite"))
    scene.close()
