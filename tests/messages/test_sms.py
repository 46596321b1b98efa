"""What a text loses on its way to a telephone, and what it keeps."""

from hypothesis import given
from hypothesis import strategies as st

from intake_bot.messages.segments import GSM7_ALL
from intake_bot.messages.sms import fold, plain


def test_curly_quotes_dashes_and_special_spaces_become_plain() -> None:
    assert plain("“It’s – well… 5\u202fPM”\u00a0ok") == '"It\'s - well... 5 PM" ok'


def test_spanish_keeps_every_letter_that_a_cheap_text_can_carry() -> None:
    assert (
        fold("¿Año, qué? ¡Pingüino, acción, día, según, más! ÁÍÓÚ")
        == "¿Año, qué? ¡Pingüino, accion, dia, segun, mas! AIOU"
    )


def test_other_latin_letters_lose_their_marks() -> None:
    assert fold("Łukasz Dvořák, façade") == "Lukasz Dvorak, facade"


def test_what_has_no_plain_form_stays() -> None:
    assert fold("Мария 🙂") == "Мария 🙂"


@given(st.text(alphabet=sorted(GSM7_ALL)))
def test_a_text_that_is_cheap_already_is_not_touched_by_folding(text: str) -> None:
    assert fold(text) == text


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)
