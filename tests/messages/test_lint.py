"""The built-in words keep every rule, and for each rule a broken example is caught with its sentence."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from intake_bot.casework.program import Program, SmsAccents
from intake_bot.engine.flow import Ask
from intake_bot.flows import CURRENT
from intake_bot.flows.offender import OFFENDER
from intake_bot.flows.victim import VICTIM
from intake_bot.messages import Catalog, Words
from intake_bot.messages.lint import RULES, Finding, lint
from intake_bot.messages.lint.budget import BUDGETS, costs, usual_path
from intake_bot.messages.lint.samples import PERSON, TIMES, VENUE
from intake_bot.messages.render import MOST_SEGMENTS, WITH_ACCENTS
from intake_bot.messages.segments import measure
from intake_bot.messages.times import windows_words
from intake_bot.program_file import sample_program
from tests.messages.programs import BUILT_IN, LONG, changed, everywhere, without

Catalogs = Mapping[str, Catalog]


FOLDING = replace(LONG, sms_accents=SmsAccents.FOLD)


def findings(catalogs: Catalogs, program: Program = LONG) -> list[Finding]:
    return lint(CURRENT, catalogs, program)


@pytest.mark.parametrize("program", [LONG, FOLDING, sample_program()], ids=["keep", "fold", "sample"])
def test_the_words_keep_every_rule(program: Program) -> None:
    assert [str(finding) for finding in findings(BUILT_IN, program)] == []


BROKEN: dict[str, tuple[Catalogs, str]] = {
    "languages": (without("es", "victim", "place"), "es/victim.toml [place] languages: This text is missing."),
    "template": (everywhere("victim", "place", text="{{ "), "en/victim.toml [place] template: The text cannot be read"),
    "values": (everywhere("victim", "place", text="Hi {{ offence }}"), "offence is no value here"),
    "step": (
        {lang: without(lang, "victim", "place")[lang] for lang in BUILT_IN},
        "The flow victim has this step, but it has no text.",
    ),
    "again": (everywhere("victim", "place", again=""), "There is no `again`"),
    "more": (everywhere("victim", "process", more=""), "There is no `more`"),
    "title": (everywhere("victim", "place", title=""), "There is no `title`"),
    "options": (
        everywhere("victim", "receipts", options={"maybe": "Perhaps"}),
        "The options must be, in this order: yes, some, no.",
    ),
    "asks": (
        changed("es", "victim_answers", "cost", asks=("es gratis",)),
        "es/victim_answers.toml [cost] asks: There are 1 ways to ask for this; at least 8.",
    ),
    "version": (everywhere("shared", "take_part", version=""), "needs a `version`"),
    "exact-word": (changed("en", "shared", "take_part", again="Would you like to?"), "The again does not say AGREE"),
    "unused": (everywhere("victim", "nowhere", text="{{ sender }}"), "No step shows this text."),
    "untranslated": (
        changed("es", "victim", "place", text=BUILT_IN["en"].entry("victim.place").text),
        "'Which place would you prefer?' is in another language.",
    ),
    "label": (
        changed("en", "victim", "receipts", options={"some": "I have them"}),
        "The label 'I have them' stands twice: yes and some.",
    ),
    "keyword": (changed("en", "victim", "receipts", options={"yes": "Yes, all"}), "begins with a word that carriers"),
    "never-said": (changed("en", "victim", "process", more="You are the victim of a crime."), "The more says 'crime'"),
    "neutral": (changed("es", "common", "hello_back", text="Hola, su caso sigue. {{ sender }}"), "says 'caso'"),
    "pressure": (changed("en", "shared", "take_part", again="You must AGREE."), "says 'you must'"),
    "promise": (changed("es", "victim", "risks", again="Le garantizamos que todo irá bien."), "says 'garantizamos'"),
    "guilt": (changed("en", "offender", "risks", again="You owe it to them."), "says 'you owe'"),
    "praise": (changed("en", "common", "done", text="Great, go on"), "says 'great'"),
    "forgiveness": (changed("es", "victim", "apology", again="¿Podría perdonar?"), "says 'perdonar'"),
    "story": (changed("en", "victim", "hopes", again="Tell us what happened."), "says 'tell us what happened'"),
    "human": (changed("en", "common", "no_words", text="My name is Ann."), "says 'my name is'"),
    "disclosure": (changed("en", "shared", "assistant", telegram="I ask you things."), "does not say 'automated'"),
    "weight": (
        changed("en", "shared", "explore", options={"no": "No"}),
        "'Talk to a person' is much longer than 'No'.",
    ),
    "segments": (changed("en", "victim", "place", text="Where? " * 60), "The text takes 4 segments"),
    "characters": (changed("es", "victim", "place", text="¿Qué lugar prefiere? ✓"), "The text has '✓'"),
    "folded": (
        changed("es", "victim", "insurance", text="¿Lo pagó un seguro?"),
        "es/victim.toml [insurance] folded: The text says 'pagó', which a text message turns into 'pago', another",
    ),
    "reading": (
        changed("en", "shared", "review", text="Deliberate participation necessitates comprehensive preparatory "
                "consideration regarding individual responsibilities before authorization."),
        "The text reads at grade",
    ),
}  # fmt: skip


@pytest.mark.parametrize("rule", BROKEN)
def test_a_broken_text_is_found(rule: str) -> None:
    catalogs, sentence = BROKEN[rule]
    program = FOLDING if rule == "folded" else LONG
    found = [str(finding) for finding in findings(catalogs, program) if finding.rule == rule]
    assert any(sentence in line for line in found), found


def test_every_rule_has_a_reason_and_a_broken_example() -> None:
    elsewhere = {"facts", "budget"}
    assert RULES.keys() == BROKEN.keys() | elsewhere
    assert all(reason.endswith(".") for reason in RULES.values())


def test_a_fact_that_the_program_does_not_give_is_found() -> None:
    found = lint(CURRENT, BUILT_IN, replace(LONG, effect={"victim": LONG.effect["victim"]}))
    assert {(f.rule, f.key) for f in found} == {("facts", key) for key in ("effect", "must_i", "reduce_sentence")}
    assert {f.sentence for f in found} == {"program.toml does not give effect for this (offender)."}


@pytest.mark.parametrize(
    ("program", "rule", "said"),
    [
        (replace(LONG, sender="Victim Services"), "never-said", "victim"),
        (replace(LONG, sender="Court Mediation"), "neutral", "mediation"),
        (replace(LONG, effect={**LONG.effect, "offender": {"en": "You should do it.", "es": "Nada cambia."}}),
         "pressure", "you should"),
        (replace(LONG, effect={**LONG.effect, "victim": {"en": "It is fine. " * 30, "es": "Nada cambia."}}),
         "segments", "segments"),
    ],
)  # fmt: skip
def test_a_programs_own_facts_keep_the_same_rules(program: object, rule: str, said: str) -> None:
    found = lint(CURRENT, BUILT_IN, program)  # type: ignore[arg-type]  # the table of programs is of object
    assert any(f.rule == rule and said in f.sentence for f in found), [str(f) for f in found][:5]


ACCENTED = "¿Qué día le va mejor? ¿Y a qué hora más o menos? " * 6


@pytest.mark.parametrize(
    ("catalogs", "sentence"),
    [
        (changed("es", "victim", "place_avoid", text=ACCENTED),
         "[place_avoid] segments: The text takes 5 segments with its accents (294 units); at most 4."),
        (changed("en", "common", "noted", text="Noted: {{ said }}. " + "Thank you for telling us. " * 13),
         "After noted, the text takes 4 segments"),
        (changed("en", "common", "confirm", text="Is it right? {{ said }}. " + "Please read it with care. " * 6),
         "[confirm] segments: The text takes 3 segments"),
        (changed("en", "common", "times_past", text="That time is over. " * 13), "After times_past, the again takes 4"),
        (changed("en", "common", "topics", text="Which is your question? " * 9), "[topics] segments: The text takes 3"),
        (changed("en", "victim_answers", "does_it_help", text="It costs nothing at all. " * 24),
         "After victim_answers.does_it_help, the simple takes 5 segments"),
    ],
)  # fmt: skip
def test_a_text_that_is_too_long_once_it_is_filled_in_is_found(catalogs: Catalogs, sentence: str) -> None:
    found = [str(finding) for finding in findings(catalogs) if finding.rule == "segments"]
    assert any(sentence in line for line in found), found


def test_accents_that_a_program_folds_cost_nothing() -> None:
    found = findings(changed("es", "victim", "place_avoid", text=ACCENTED), FOLDING)
    assert "segments" not in {finding.rule for finding in found}


def test_what_someone_in_danger_is_sent_may_cost_its_accents() -> None:
    program = sample_program()
    costly = measure(Words(BUILT_IN, program).say("common.danger", language="es"))
    assert costly.segments > WITH_ACCENTS * MOST_SEGMENTS
    assert ("danger", "segments") not in {(finding.key, finding.rule) for finding in findings(BUILT_IN, program)}


def test_texts_are_measured_with_the_longest_that_people_give() -> None:
    assert len(str(PERSON["name"])) == 40
    assert len(VENUE) == 60
    assert all(len(windows_words(TIMES, language)) > 120 for language in ("en", "es"))


def test_costs_are_given_with_accents_and_without() -> None:
    kept, folded = (costs(VICTIM, Words(BUILT_IN, program), "es") for program in (LONG, FOLDING))
    assert sum(cost.with_accents for cost in kept) > 1.5 * sum(cost.without for cost in kept)
    assert [cost.segments for cost in kept] == [cost.with_accents for cost in kept]
    assert [cost.segments for cost in folded] == [cost.without for cost in kept]
    assert [cost.with_accents for cost in folded] == [cost.with_accents for cost in kept]


def test_times_told_back_are_part_of_the_usual_path() -> None:
    (told,) = (cost for cost in costs(VICTIM, Words(BUILT_IN, LONG)) if cost.step == "times, told back")
    assert told.segments == 2


def test_an_intake_that_grows_too_long_is_found() -> None:
    step = VICTIM.ask("place")
    longer = {f"place{n}": replace(step, then={"*": f"place{n + 1}"}) for n in range(9)}
    flow = replace(VICTIM, steps={**VICTIM.steps, **longer, "place": replace(step, then={"*": "place0"}),
                                  "place9": replace(step, then={"*": "place_avoid"})})  # fmt: skip
    entries = {lang: dict(BUILT_IN[lang].files["victim"]) for lang in BUILT_IN}
    for table in entries.values():
        table |= {f"place{n}": table["place"] for n in range(10)}
    catalogs = {lang: Catalog(lang, {**BUILT_IN[lang].files, "victim": entries[lang]}) for lang in BUILT_IN}
    found = lint([flow, OFFENDER], catalogs, LONG)
    assert [f.rule for f in found] == ["budget"]


def test_the_usual_path_stays_in_its_budget_with_telegram_too() -> None:
    words = Words(BUILT_IN, LONG)
    for flow in CURRENT.values():
        replies, segments = BUDGETS[flow.id]
        path = costs(flow, words, features=frozenset({"telegram"}))
        assert len(path) - 1 <= replies
        assert sum(cost.segments for cost in path) <= segments


def test_the_usual_path_goes_from_the_hello_to_the_end() -> None:
    for flow in CURRENT.values():
        path = list(usual_path(flow))
        assert path[0] == flow.start
        assert path[-1] == "finished"
        assert len(set(path)) == len(path)


def test_what_is_told_back_of_several_options_is_never_cut() -> None:
    labels = BUILT_IN["en"].files["shared"]["access"].options
    longer = {option: f"{label}, as I said before" for option, label in labels.items()}
    found = [str(finding) for finding in findings(changed("en", "shared", "access", options=longer))]
    assert any("[access] segments: Told back, it is cut." in one for one in found), found


def test_the_first_text_and_the_identity_check_after_a_silence_are_one_segment() -> None:
    words = Words(BUILT_IN, LONG)
    for language in ("en", "es"):
        assert costs(VICTIM, words, language)[0].without == 1


def test_every_question_that_wants_free_words_says_that_it_can_be_skipped() -> None:
    for language, word in (("en", "SKIP"), ("es", "SALTAR")):
        for flow in CURRENT.values():
            for step_id, step in flow.steps.items():
                if isinstance(step, Ask) and type(step.expects).__name__ in ("Words", "Person", "CodeWord"):
                    entry = BUILT_IN[language].entry(f"{flow.id}.{step_id}")
                    assert word in entry.text, step_id
                    assert word in entry.again, step_id


def test_someone_unknown_gets_the_same_words_whoever_they_are() -> None:
    words = Words(BUILT_IN, LONG)
    said = {words.say("common.stranger", language="en", side=side) for side in ("victim", "offender")}
    assert len(said) == 1
    assert said.pop().startswith("This is Riverside Neighbor Office (automated). I cannot answer here. A person can: ")
