"""Several options read from words are told back with the next question; numbers and an option's own words are not."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.faults.talks import PHONES, heard, talk, walk
from tests.support.scene import Scene, sample_referral


@pytest.mark.parametrize("app", ["sms", "telegram"])
@pytest.mark.parametrize(
    ("language", "side", "said", "told"),
    [
        ("en", "victim", "face to face and letters", "Noted: Face to face, Letters"),
        ("en", "offender", "video or letters", "Noted: Video, Letters"),
        ("en", "victim", "letters please", "Noted: Letters"),
        ("es", "offender", "video y cartas", "Anotado: Video, Cartas"),
        ("es", "victim", "cartas, intermediario", "Anotado: Cartas, Un intermediario"),
        ("en", "victim", "1 3", ""),
        ("en", "offender", "1, 2 and 3", ""),
        ("es", "victim", "1 y 3", ""),
        ("en", "victim", "Letters", ""),
        ("es", "offender", "cartas.", ""),
    ],
)
def test_words_are_told_back(app: str, language: str, side: str, said: str, told: str, tmp_path: Path) -> None:
    scene = Scene(tmp_path, telegram=app == "telegram")
    scene.refer(sample_referral(language))
    walk(scene, "form", side, app)
    before = len(heard(scene, side, app))
    scene.says(PHONES[side], side, said, app=app)
    (answer,) = heard(scene, side, app)[before:]
    assert talk(scene, f"{side}-1").step == ("times" if side == "victim" else "supporter")
    if told:
        assert answer.body.startswith(told + "\n")
    else:
        assert "Noted" not in answer.body
        assert "Anotado" not in answer.body
    scene.close()


@pytest.mark.parametrize(
    ("language", "said", "step"),
    [
        ("en", "change supporter to no", "supporter"),
        ("en", "change support person to no", "supporter"),
        ("es", "cambiar apoyo a no", "supporter"),
        ("en", "change payment to some work", "amends"),
        ("en", "change amends to some work", "amends"),
        ("es", "cambiar reparar a algún trabajo", "amends"),
        ("es", "cambiar pago a algún trabajo", "amends"),
    ],
)
def test_an_offender_can_name_supporter_and_amends_in_short(
    language: str, said: str, step: str, tmp_path: Path
) -> None:
    scene = Scene(tmp_path)
    scene.refer(sample_referral(language))
    walk(scene, "amends_share", "offender")
    scene.says(PHONES["offender"], "offender", said)
    value = talk(scene, "offender-1").answers[step].value
    assert value == (("no",) if step == "supporter" else ("work",))
    assert heard(scene, "offender")[-1].body.startswith(("Noted", "Anotado"))
    scene.close()
