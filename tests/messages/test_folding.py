"""Spanish loses accents in a text message; what it then says must still be what was meant."""

from dataclasses import replace

import pytest

from intake_bot.casework.program import SmsAccents
from intake_bot.flows import CURRENT
from intake_bot.messages.lint import lint
from intake_bot.messages.lint.folding import turned
from tests.messages.programs import BUILT_IN, LONG, changed


@pytest.mark.parametrize(
    "text",
    ["la persona que causó el daño", "No pagó", "quién llamó", "lo que pasó", "lo que habló", "Dejó un mensaje",
     "si cambió algo", "Aceptó", "está bien", "Una persona sí", "para mí", "¿Dónde sería mejor?", "cómo terminará",
     "le llamarán"],
)  # fmt: skip
def test_a_word_that_becomes_another_is_found(text: str) -> None:
    assert len(turned("es", text)) == 1


@pytest.mark.parametrize(
    "text",
    ["Avisé a nuestro personal", "¿Qué más? ¿Cómo, dónde y cuándo?", "la persona que sufrió el daño", "Ya empezó",
     "lo cubrió", "lo que eligió", "tiene miedo de él", "No lo sé", "cuando esté a solas", "un lugar público",
     "el personal estará", "{{ pagó }}", "esta noche", "Todavía no"],
)  # fmt: skip
def test_a_word_that_stays_itself_is_free(text: str) -> None:
    assert turned("es", text) == []


FOLDING = replace(LONG, sms_accents=SmsAccents.FOLD)


def found(catalogs: object = BUILT_IN, program: object = FOLDING) -> list[str]:
    return [str(f) for f in lint(CURRENT, catalogs, program) if f.rule == "folded"]  # type: ignore[arg-type]  # object lets each test hand in its own


def test_labels_are_read_as_well() -> None:
    wrong = changed("es", "victim", "insurance", options={"yes": "Pagó todo"})
    (said,) = found(wrong)
    assert said.startswith("es/victim.toml [insurance] folded: The label 'Pagó todo' says 'Pagó', which a text message")


def test_so_is_what_the_program_says() -> None:
    wrong = replace(FOLDING, effect={**LONG.effect, "offender": {"en": "It stays.", "es": "Todo sigue como quedó."}})
    (said,) = found(program=wrong)
    assert said.startswith(
        "program.toml [effect] folded: The effect (es) says 'quedó', which a text message turns into"
    )


def test_nothing_is_lost_in_telegram_or_where_accents_are_sent() -> None:
    assert found(changed("es", "shared", "texting", telegram="¿Está bien que {{ sender }} escriba aquí?")) == []
    assert found(changed("es", "victim", "insurance", text="¿Lo pagó un seguro?"), LONG) == []
