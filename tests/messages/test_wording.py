"""A consent is recorded with the exact words that were read, and a fingerprint that anyone can check."""

import hashlib
from dataclasses import replace

from intake_bot.engine.turn import Phrase
from intake_bot.flows.victim import VICTIM
from intake_bot.messages import Entry, Words
from intake_bot.messages.lint.samples import PERSON, question
from tests.messages.programs import LONG, changed, everywhere

WORDS = Words.load(LONG)


def wording(words: Words = WORDS, channel: str = "sms", language: str = "en", key: str = "victim.take_part"):  # type: ignore[no-untyped-def]  # its type is a detail of the renderer
    return words.wording(key, language=language, channel=channel, side="victim")


def test_the_wording_is_what_was_sent() -> None:
    for step in ("texting", "explore", "hopes_share", "take_part"):
        for language in ("en", "es"):
            sent = WORDS.render(
                (Phrase(f"victim.{step}"),), question(VICTIM, step),
                language=language, channel="sms", side="victim", values=PERSON,
            )  # fmt: skip
            assert wording(language=language, key=f"victim.{step}").text == sent.body


def test_the_fingerprint_is_a_plain_hash_of_the_wording() -> None:
    found = wording()
    assert found.version == "2"
    assert found.fingerprint == hashlib.sha256(found.text.encode()).hexdigest()


def test_telegram_has_a_wording_of_its_own_with_its_buttons() -> None:
    assert wording(channel="telegram").text.endswith("[Not at this time]\n[Talk to a person]")
    assert wording(channel="telegram").fingerprint != wording().fingerprint


def test_a_changed_word_label_or_program_value_changes_the_fingerprint() -> None:
    before = wording().fingerprint
    other_words = Words(changed("en", "shared", "take_part", text="Take part? Answer AGREE."), LONG)
    other_label = Words(changed("en", "shared", "take_part", options={"no": "No thanks"}), LONG)
    other_program = Words.load(replace(LONG, sender="Another Office"))
    assert len({before, *(wording(w).fingerprint for w in (other_words, other_label, other_program))}) == 4


def test_personal_values_are_placeholders_so_that_people_share_a_wording() -> None:
    words = Words(everywhere("shared", "take_part", text="{{ name }}, to take part answer AGREE."), LONG)
    assert wording(words).text.startswith("{name}, to take part")


def test_a_question_in_other_words_has_another_fingerprint() -> None:
    again = WORDS.wording("victim.take_part", language="en", channel="sms", side="victim", variant="again")
    assert again.fingerprint != wording().fingerprint


def test_an_entry_without_a_version_has_none() -> None:
    assert Entry(text="x").version == ""
