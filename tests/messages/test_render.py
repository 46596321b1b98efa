"""One turn becomes one text: options, buttons, values, and limits that hold whatever a person wrote."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from intake_bot.casework.program import SmsAccents
from intake_bot.engine.flow import Ask
from intake_bot.engine.turn import Line, Phrase, Question
from intake_bot.errors import WordsError
from intake_bot.flows import CURRENT
from intake_bot.flows.victim import VICTIM
from intake_bot.messages import Button, Catalog, Entry, Text, Words
from intake_bot.messages.lint.samples import PERSON, question
from intake_bot.messages.render import LONGEST_SAID, LONGEST_TIMES, MOST_SEGMENTS, WITH_ACCENTS
from intake_bot.messages.segments import measure
from intake_bot.messages.sms import fold
from intake_bot.messages.templates import VALUE, compile_text, compile_with_jinja
from tests.messages.programs import BUILT_IN, LONG, everywhere

WORDS = Words.load(LONG)


def words_with(**entries: Entry) -> Words:
    english = BUILT_IN["en"]
    return Words({"en": Catalog("en", {**english.files, "victim": {**english.files["victim"], **entries}})}, LONG)


def ask(step: str, *lead: str, channel: str = "sms", language: str = "en", variant: str = "text") -> Text:
    say = (*(Phrase(f"common.{key}") for key in lead), Phrase(f"victim.{step}", variant))
    return WORDS.render(say, question(VICTIM, step), language=language, channel=channel, side="victim", values=PERSON)


def test_a_choice_by_text_is_numbered_under_the_question() -> None:
    assert ask("speaking_order").body == (
        "Who would you like to speak first?\n1 Me\n2 The other person\n3 Decide there\n4 The mediator"
    )


def test_a_choice_in_telegram_is_buttons_and_no_numbers() -> None:
    text = ask("speaking_order", channel="telegram")
    assert text.body == "Who would you like to speak first?"
    assert text.buttons[0] == Button("Me", "me")
    assert [button.option for button in text.buttons] == ["me", "them", "decide_there", "mediator"]


def test_several_answers_are_numbered_on_both_channels_and_have_no_buttons() -> None:
    for channel in ("sms", "telegram"):
        text = ask("days", channel=channel)
        assert "Choose one or more, like this: 1 3\n1 Mon\n2 Tue" in text.body
        assert text.buttons == ()


def test_consent_is_a_word_written_out_and_never_a_number() -> None:
    by_text = ask("take_part")
    assert "answer with the word AGREE. If not, choose one of these." in by_text.body
    assert "\n1 I would rather not\n" in by_text.body
    assert "AGREE" not in by_text.body.partition("\n")[2]
    tapped = ask("take_part", channel="telegram")
    assert tapped.buttons[0] == Button("AGREE", "agree")


def test_the_phrases_of_a_turn_are_one_text() -> None:
    assert ask("name", "welcome_back").body == (
        "Thank you. We go on where you were.\nWhat name would you like us to use? (or SKIP)"
    )


def test_spanish_is_written_with_its_accents() -> None:
    assert ask("days", language="es").body.startswith("¿Qué días le van bien?")
    assert "Sáb" in ask("days", language="es").body
    wording = WORDS.wording("victim.take_part", language="es", channel="sms", side="victim")
    assert wording.text.startswith("Por último: ¿quiere participar?")


def days_of(words: Words, channel: str) -> str:
    return words.render(
        (Phrase("victim.days"),), question(VICTIM, "days"), language="es", channel=channel, side="victim", values={}
    ).body


def test_a_program_can_fold_them_for_texts_only() -> None:
    folded = Words.load(replace(LONG, sms_accents=SmsAccents.FOLD))
    assert days_of(folded, "sms").startswith("¿Qué dias le van bien?")
    assert {"Mié", "Sab"} <= set(days_of(folded, "sms").split())
    assert "Sáb" in days_of(folded, "telegram")
    assert days_of(folded.accented(keep=True), "sms") == days_of(WORDS, "sms")
    assert days_of(WORDS.accented(keep=False), "sms") == days_of(folded, "sms")


def test_an_unknown_language_gets_the_first_one() -> None:
    assert ask("name", language="xx").body == ask("name").body


def test_a_shortest_question_without_words_of_its_own_is_its_title() -> None:
    assert ask("speaking_order", variant="simple").body.startswith("Who speaks first:\n1 Me")


def test_the_shortest_consent_question_still_has_all_its_words() -> None:
    assert "AGREE" in ask("take_part", variant="simple").body


@pytest.mark.parametrize("given", ["{{7*7}}", "{% raw %}", "<b>x</b>", "&lt;{{ sender }}", "{name}"])
def test_what_a_person_wrote_comes_out_literally(given: str) -> None:
    words = words_with(hello=Entry(text="Hello {{ name }}!"))
    text = words.render(
        (Phrase("victim.hello"),), None, language="en", channel="telegram", side="victim", values={"name": given}
    )
    assert text.body == f"Hello {given}!"
    line = words.answer_line("victim", Line("hopes", (given,)), "en")
    assert line == f"Hopes: {given}"


def test_a_value_cannot_draw_options_of_its_own() -> None:
    words = words_with(hello=Entry(text="Hello {{ name }}!"))
    text = words.render(
        (Phrase("victim.hello"),), None, language="en", channel="sms", side="victim", values={"name": "A\n1 Agree\x00"}
    )
    assert text.body == "Hello A 1 Agree!"


@pytest.mark.parametrize("source", ["{{ name }}", "{% if name %}x{% endif %}"])
def test_a_value_that_is_not_given_is_an_error(source: str) -> None:
    words = words_with(hello=Entry(text=source))
    with pytest.raises(WordsError, match="name"):
        words.render((Phrase("victim.hello"),), None, language="en", channel="sms", side="victim", values={})


def test_a_template_cannot_reach_into_python() -> None:
    words = words_with(hello=Entry(text="{{ name.__class__.__mro__ }}"))
    with pytest.raises(WordsError):
        words.render((Phrase("victim.hello"),), None, language="en", channel="sms", side="victim", values={"name": "A"})


def test_a_text_that_nothing_could_fill_in_is_refused_when_loaded() -> None:
    with pytest.raises(WordsError, match=r"\[hello\]"):
        words_with(hello=Entry(text="{% if %}"))


def test_a_long_name_is_cut_between_words() -> None:
    words = words_with(hello=Entry(text="Hello {{ name }}!"))
    text = words.render(
        (Phrase("victim.hello"),), None, language="en", channel="sms", side="victim",
        values={"name": "Maximiliana Alexandra Rodriguez de la Torre"},
    )  # fmt: skip
    assert text.body == "Hello Maximiliana Alexandra...!"


def test_plain_texts_are_joined_exactly_as_jinja_would() -> None:
    values = {name: f"<{name}>" for name in ("sender", "program", "phone", "hours", "effect", "crisis", "emergency")}
    values |= {"word": "2", "telegram_link": "link", "section": "Place", "said": "Me"}
    for catalog in BUILT_IN.values():
        for table in catalog.files.values():
            for key, entry in table.items():
                for source in (entry.text, entry.telegram, entry.again, entry.more):
                    assert compile_text(source, key)(values) == compile_with_jinja(source, key)(values)


@given(st.text(alphabet="{}%# nam\n", max_size=12))
def test_the_shortcut_is_taken_only_where_jinja_agrees(source: str) -> None:
    values = {"n": "1", "a": "2", "m": "3", "nam": "4", "name": "5"}
    if not VALUE.search(source):
        source += "{{ name }}"
    try:
        slow = compile_with_jinja(source, "x")(values)
    except WordsError:
        with pytest.raises(WordsError):
            compile_text(source, "x")(values)
    else:
        assert compile_text(source, "x")(values) == slow


# --- the review --------------------------------------------------------------------------------


def section(*lines: Line, number: int = 1) -> Question:
    return Question(number, "_section", "review", (*(line.step for line in lines), "back"), "common.sections", lines)


LINES = (
    Line("hopes", ("That I can say how it was for me, and that someone listens " * 12,)),
    Line("hopes_share", ("may_share",)),
    Line("worries", (), skipped=True),
    Line("questions", ("¿Por qué mi casa? 🙂 " * 20,)),
    Line("questions_share", ("mediator",)),
    Line("apology", ("not_sure",)),
)


def test_a_section_shows_titles_and_answers_in_words() -> None:
    lines = (Line("form", ("face_to_face", "video")), Line("speaking_order", ("me",)))
    text = WORDS.render(
        (Phrase("common.section", values={"section": "meeting"}),), section(*lines),
        language="en", channel="sms", side="victim", values={},
    )  # fmt: skip
    assert text.body == (
        "The meeting. Which answer would you like to change?\n"
        "1 Ways that could suit me: Face to face, Video\n2 Who speaks first: Me\n3 Go back"
    )


@pytest.mark.parametrize("language", ["en", "es"])
def test_long_answers_in_a_section_are_cut_until_the_text_fits(language: str) -> None:
    text = WORDS.render(
        (Phrase("common.section", values={"section": "words"}),), section(*LINES[:3]),
        language=language, channel="sms", side="victim", values={},
    )  # fmt: skip
    assert measure(fold(text.body)).segments <= MOST_SEGMENTS
    assert measure(text.body).segments <= WITH_ACCENTS * MOST_SEGMENTS
    assert "..." in text.body


def test_in_telegram_a_section_is_a_list_with_short_buttons() -> None:
    text = WORDS.render(
        (Phrase("common.section", values={"section": "words"}),), section(*LINES),
        language="en", channel="telegram", side="victim", values={},
    )  # fmt: skip
    assert "\n2 Sharing hopes: The mediator may tell them\n" in text.body
    assert text.buttons[0] == Button("Hopes", "hopes")
    assert text.buttons[-1] == Button("Go back", "back")


def test_a_person_and_a_skip_read_naturally() -> None:
    assert WORDS.answer_line("victim", Line("supporter_name", ("Maria",), relation="my sister"), "en") == (
        "Who comes with me: Maria, my sister"
    )
    assert WORDS.answer_line("victim", Line("hopes", (), skipped=True), "es") == "Lo que espero: (sin respuesta)"


# --- what was understood, told back -------------------------------------------------------------


def told_back(line: Line, language: str = "en", channel: str = "sms") -> str:
    words = Words(everywhere("common", "heard", text="Noted: {{ said }}."), LONG)
    say = (Phrase("common.heard", values={"said": line}),)
    return words.render(say, None, language=language, channel=channel, side="victim", values={}).body


def test_times_are_told_back_in_the_language_of_the_reader() -> None:
    line = Line("victim.days", ("mon,tue,wed,thu,fri 18:00-21:00", "!thu"))
    assert told_back(line) == "Noted: Mon-Fri 6-9 PM; not Thu."
    assert told_back(line, "es") == "Noted: de lunes a viernes, de 6 a 9 p. m.; no puede los jueves."
    assert WORDS.answer("victim", line, "en") == "Mon-Fri 6-9 PM; not Thu"


def test_options_and_own_words_are_told_back_as_the_review_shows_them() -> None:
    assert told_back(Line("victim.days", ("mon", "sat"))) == "Noted: Mon, Sat."
    assert told_back(Line("victim.speaking_order", ("me",)), "es") == "Noted: Yo."
    assert told_back(Line("victim.place", ("the old\nlibrary",))) == "Noted: the old library."


def test_somebody_s_own_word_is_no_time() -> None:
    assert told_back(Line("victim.name", ("sun",))) == "Noted: sun."
    assert told_back(Line("victim.hopes", ("2026-99-99",))) == "Noted: 2026-99-99."


def test_what_is_told_back_is_cut_for_a_text_but_times_only_when_they_are_very_long() -> None:
    own = Line("victim.place", ("a quiet place " * 20,))
    assert len(told_back(own)) <= LONGEST_SAID + len("Noted: .")
    assert told_back(own, channel="telegram").count("quiet") > 15
    every_second_day = ",".join(f"2026-12-{day:02}" for day in range(1, 31, 2))
    assert len(told_back(Line("victim.days", (every_second_day,)))) <= LONGEST_TIMES + len("Noted: .")
    assert "Dec 29" in told_back(Line("victim.days", (every_second_day,)), channel="telegram")


def test_options_may_be_the_titles_of_a_whole_file() -> None:
    titled = {"where": Entry(text="There.", title="Where is it?"), "cost": Entry(text="Nothing.", title="Its cost?")}
    english = BUILT_IN["en"]
    common = {**english.files["common"], "neither": Entry(text="None of these")}
    words = Words({"en": Catalog("en", {**english.files, "common": common, "answers": titled})}, LONG)
    asked = Question(1, "_topics", "topics", ("cost", "where", "neither"), "answers")
    assert words.labels(asked, "en", "victim") == {
        "cost": "Its cost?", "where": "Where is it?", "neither": "None of these",
    }  # fmt: skip


def test_labels_are_what_a_reply_is_matched_against() -> None:
    review = question(VICTIM, "review")
    assert review is not None
    labels = WORDS.labels(review, "es", "victim")
    assert labels["where"] == "Lugar"
    assert labels["done"] == "De acuerdo, sigamos"
    assert WORDS.labels(section(*LINES), "en", "victim")["hopes"] == "Hopes"
    asked = question(VICTIM, "take_part")
    assert asked is not None
    assert WORDS.labels(asked, "es")["agree"] == "ACEPTO"


def test_every_step_renders_on_every_channel_in_every_language() -> None:
    for flow in CURRENT.values():
        for step_id, step in flow.steps.items():
            for language in ("en", "es"):
                for channel in ("sms", "telegram"):
                    for variant in ("text", "again", "simple", "more") if isinstance(step, Ask) else ("text",):
                        text = WORDS.render(
                            (Phrase(f"{flow.id}.{step_id}", variant),), question(flow, step_id),
                            language=language, channel=channel, side=flow.id, values=PERSON,
                        )  # fmt: skip
                        assert text.body
                        assert "{{" not in text.body


def test_staff_are_only_told_that_something_waits() -> None:
    assert (
        WORDS.say("staff.subject", language="es", channel="telegram") == "Riverside Neighbor Office: hay algo pendiente"
    )
    assert WORDS.say("staff.body", language="en", channel="telegram") == (
        "Something waits for you in Riverside Dialogue. Please sign in to see it."
    )


def test_a_caller_hears_a_neutral_sentence() -> None:
    assert WORDS.say("common.voice", language="en") == (
        "Hello. This is Riverside Neighbor Office. This number is for text messages only. "
        "To talk to a person, please call +1 (555) 010-0199, ext. 12. Goodbye."
    )
