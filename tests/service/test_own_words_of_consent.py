"""A program changes the words of a consent: each answer is recorded with the words that this person had read."""

import hashlib
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from intake_bot.casework.consents import Asked, consents_in
from intake_bot.messages.render import Words
from intake_bot.service.deliver import Deliverer
from tests.support.scene import VICTIM_PHONE, Scene

TO_EXPLORE = ("1", "1", "1", "1", "3 4", "2", "Dana", "1", "1", "1", "1", "1", "1")
"""From the word to the question whether they want to look into it, without Telegram."""
TEXTING = "May {{ sender }} text you here? Your plan may charge for texts. STOP ends them."
EXPLORE = "Would you like to look into it, for now? It binds you to nothing."


@pytest.fixture
def scene(tmp_path: Path) -> Iterator[Scene]:
    (tmp_path / "home").mkdir()
    made = Scene(tmp_path / "home", telegram=False)
    made.refer()
    made.invite("victim-1")
    says(made, "1")
    party = made.party("victim-1")
    talk = made.house.look(lambda unit: unit.state(party.id)).conversation
    assert talk is not None
    says(made, party.profile.code_words[talk.word])
    yield made
    made.close()


def says(scene: Scene, *texts: str) -> str:
    for text in texts:
        scene.clock.at += 30
        scene.says(VICTIM_PHONE, "victim", text)
    return scene.last(VICTIM_PHONE).body


def restart(scene: Scene, folder: Path, **texts: str) -> None:
    """The server ends; the program writes words of its own; the server starts again."""
    scene.house.close()
    (folder / "en").mkdir(parents=True, exist_ok=True)
    tables = "\n".join(f'[{key}]\ntext = "{text}"' for key, text in texts.items())
    (folder / "en" / "shared.toml").write_text(tables, encoding="utf-8")
    scene.house = scene._build()
    scene.house.words = Words.load(scene.program, folder, languages=scene.program.languages)
    scene.house.open()
    scene.deliverer = Deliverer(scene.house, {"sms": scene.network.transport("sms")})


def consents(scene: Scene) -> Mapping[str, list[tuple[str, Asked]]]:
    """Purpose -> what is recorded of it, in order."""
    party = scene.party("victim-1")
    found: dict[str, list[tuple[str, Asked]]] = {}
    for one in consents_in(scene.house.look(lambda unit: unit.ledger(party.id))):
        assert one.asked is not None
        assert one.asked.fingerprint == hashlib.sha256(one.asked.wording.encode()).hexdigest()
        found.setdefault(one.asked.purpose, []).append((one.kind, one.asked))
    return found


def test_built_in_words_have_the_plain_version(scene: Scene) -> None:
    says(scene, *TO_EXPLORE, "1")
    assert [[asked.wording_version for _, asked in each] for each in consents(scene).values()] == [["1"], ["1"]]


def test_words_of_its_own_get_a_version_of_their_own_and_what_was_recorded_stands(scene: Scene, tmp_path: Path) -> None:
    says(scene, *TO_EXPLORE)
    before = consents(scene)["texting"]
    restart(scene, tmp_path / "words", explore=EXPLORE, texting=TEXTING)
    says(scene, "repeat", "1")
    after = consents(scene)
    assert after["texting"] == before
    ((_, asked),) = after["explore"]
    assert asked.wording.startswith(EXPLORE)
    assert asked.wording_version == f"1+{asked.fingerprint[:8]}"


def test_an_answer_to_what_was_asked_before_the_change_is_recorded_with_the_words_that_were_read(
    scene: Scene, tmp_path: Path
) -> None:
    read = says(scene, *TO_EXPLORE)
    restart(scene, tmp_path / "words", explore=EXPLORE)
    says(scene, "1")
    ((_, asked),) = consents(scene)["explore"]
    assert (asked.wording, asked.wording_version) == (read, "1")


def test_the_question_in_other_words_is_recorded_in_those_words(scene: Scene, tmp_path: Path) -> None:
    says(scene, *TO_EXPLORE)
    read = says(scene, "purple")
    restart(scene, tmp_path / "words", explore=EXPLORE)
    says(scene, "1")
    ((_, asked),) = consents(scene)["explore"]
    assert read.endswith(asked.wording)
    assert asked.wording_version == "1"


def test_only_the_words_that_changed_get_a_new_version(scene: Scene, tmp_path: Path) -> None:
    restart(scene, tmp_path / "words", texting=TEXTING)
    says(scene, *TO_EXPLORE, "1")
    ((_, texting),), ((_, explore),) = consents(scene).values()
    assert (texting.wording_version == "1", explore.wording_version) == (False, "1")


def test_leave_takes_back_the_very_words_that_were_agreed_to(scene: Scene, tmp_path: Path) -> None:
    says(scene, *TO_EXPLORE, "1")
    restart(scene, tmp_path / "words", explore=EXPLORE)
    says(scene, "leave")
    (_, granted), (kind, withdrawn) = consents(scene)["explore"]
    assert kind == "consent_withdrawn"
    assert (withdrawn.wording, withdrawn.wording_version) == (granted.wording, granted.wording_version) != ("", "")
    assert withdrawn.words == "leave"
