"""Every golden dialogue happens again, word for word. `./run test --update-journeys` writes them anew."""

from pathlib import Path

import pytest

from tests.support.journeys import Journey

HERE = Path(__file__).parent
DIALOGUES = sorted(HERE.glob("*.txt"))


@pytest.mark.parametrize("dialogue", DIALOGUES, ids=lambda path: path.stem)
def test_the_dialogue_happens_again(dialogue: Path, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    written = dialogue.read_text(encoding="utf-8")
    happened = Journey(tmp_path, written).play()
    if request.config.getoption("--update-journeys"):
        dialogue.write_text(happened, encoding="utf-8")
    assert "refused: no button" not in happened, "the script taps a button that is not there"
    assert happened == written or request.config.getoption("--update-journeys")


def test_there_are_enough_dialogues_for_both_sides_languages_and_channels() -> None:
    names = [path.stem for path in DIALOGUES]
    assert len(names) >= 16
    for part in ("victim", "offender", "-en-", "-es-", "-sms-", "-telegram-"):
        assert any(part in f"{name}-" for name in names), part
