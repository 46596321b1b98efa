"""The review holds every text once, as it is sent, in the order of the conversation; and can be read and printed."""

from __future__ import annotations

import re
import tomllib
import zlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import pytest

from intake_bot.engine.turn import Phrase
from intake_bot.flows import CURRENT
from intake_bot.flows.victim import VICTIM
from intake_bot.messages import Words
from intake_bot.messages.lint.samples import question
from intake_bot.messages.review import Review, as_html, as_pdf, make_review, order
from intake_bot.messages.review.marked import MarkedWords, lines
from intake_bot.messages.review.model import Lines, Row
from intake_bot.messages.segments import measure
from tests.messages.programs import BUILT_IN, LONG, changed

WORDS = Words.load(LONG)
DAY = date(2026, 11, 3)
FORTY = "Bartholomaeus-Maximilianopolous-Fernande"
assert len(FORTY) == 40


@cache
def made(language: str = "es", flow: str = "") -> Review:
    flows = (CURRENT[flow],) if flow else tuple(CURRENT.values())
    return make_review(WORDS, flows, language, on=DAY, send_to="Ana, +1 555 010 0199")


def rows(review: Review) -> Iterator[Row]:
    for part in review.parts:
        yield from (row for row in part.rows if not row.same)


def named(review: Review, key: str) -> Row:
    return next(row for row in rows(review) if row.key == key)


def text_of(shown: Lines) -> str:
    return "\n".join("".join(run.text for run in line) for line in shown)


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_text_of_the_catalog_is_there_once(language: str) -> None:
    keys = [row.key for row in rows(made(language))]
    catalog = BUILT_IN[language].files
    assert sorted(set(keys)) == sorted(f"{file}.toml [{key}]" for file, table in catalog.items() for key in table)
    twice = {key for key in keys if keys.count(key) > 1}
    assert all(key.startswith("shared.toml") for key in twice), "a text that reads alike for both stands once"


def test_texts_are_numbered_as_they_come() -> None:
    assert [row.number for row in rows(made())] == list(range(1, made().texts + 1))


@pytest.mark.parametrize("flow", ["victim", "offender"])
def test_the_usual_way_comes_first_and_then_everything_else(flow: str) -> None:
    usual, branches = order.usual(CURRENT[flow]), order.branches(CURRENT[flow])
    assert sorted((*usual, *branches)) == sorted(CURRENT[flow].steps)
    assert [row.key.partition("[")[2].rstrip("]") for row in made("es", flow).parts[0].rows] == list(usual)


@pytest.mark.parametrize("step", ["safe_now", "effect", "place", "good_hours", "take_part"])
@pytest.mark.parametrize("language", ["en", "es"])
def test_a_text_stands_as_it_is_sent(step: str, language: str) -> None:
    file = BUILT_IN[language].find(f"victim.{step}")
    assert file is not None
    mine = named(made(language, "victim"), f"{file[0]}.toml [{step}]").pieces[0].mine
    sent = WORDS.render(
        (Phrase(f"victim.{step}"),), question(VICTIM, step), language=language, channel="sms", side="victim", values={}
    ).body
    assert text_of(mine.lines) == sent
    assert mine.small.startswith(f"{measure(sent).segments} SMS")


def test_values_can_be_told_from_the_words_around_them() -> None:
    first = named(made(), "shared.toml [safe_now]").pieces[0].mine
    assert [run.text for run in first.lines[0] if run.sample] == [LONG.sender]
    assert "⟦" not in as_html(made())


def test_a_value_cannot_pretend_to_be_words() -> None:
    words = MarkedWords(BUILT_IN, replace(LONG, sender="A⟧ free ⟦B"))
    said = words.render((Phrase("common.who"),), None, language="en", channel="sms", side="victim", values={}).body
    assert next(run.text for line in lines(said) for run in line if run.sample) == "A] free [B"


def test_telegram_stands_there_where_it_reads_otherwise() -> None:
    assert named(made(), "shared.toml [safe_now]").pieces[0].mine.telegram
    assert not named(made(), "victim.toml [place]").pieces[0].mine.telegram


def test_the_source_language_stands_beside_it() -> None:
    piece = named(made(), "victim.toml [place]").pieces[0]
    assert piece.source is not None
    assert text_of(piece.source.lines).startswith(BUILT_IN["en"].entry("victim.place").text)
    assert made("en").source == ""
    assert all(piece.source is None for row in rows(made("en")) for piece in row.pieces)


def test_a_text_says_what_it_comes_after() -> None:
    review = made("es", "victim")
    later = named(review, "shared.toml [come_back]")
    label = BUILT_IN["es"].entry("victim.safe_now").options["later"]
    assert any(f"n.º 1: “{label}”" in note for note in later.notes)


def test_a_consent_has_its_version_and_a_programs_own_words_say_so() -> None:
    assert any(note.endswith(" 2") for note in named(made("en"), "shared.toml [take_part]").notes)
    own = changed("en", "shared", "take_part", text="Take part? For that, answer AGREE. Leave with LEAVE.")
    words = Words(own, LONG, built_in=WORDS)
    review = make_review(words, (VICTIM,), "en", on=DAY, send_to="")
    notes = named(review, "shared.toml [take_part]").notes
    assert any(re.search(r" 2\+[0-9a-f]{8}$", note) for note in notes)
    assert "the program's own words" in notes
    assert "the program's own words" not in named(review, "shared.toml [explore]").notes


def test_the_other_conversation_names_what_stands_already() -> None:
    same = [row.same for part in made().parts for row in part.rows if row.same]
    assert same
    assert same[0].startswith("1–")


class Page(HTMLParser):
    """Tags, and the text outside of the style."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.said: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.said.append(data)


@pytest.mark.parametrize("language", ["en", "es"])
def test_the_page_needs_nothing_from_elsewhere_and_runs_nothing(language: str) -> None:
    page = Page(as_html(made(language)))
    names = {tag for tag, _ in page.tags}
    assert not names & {"script", "link", "img", "iframe", "form", "object"}
    assert all(not (attributes.get("src") or "") for _, attributes in page.tags)
    assert all((attributes.get("href") or "#").startswith("#") for _, attributes in page.tags)
    assert not [name for _, attributes in page.tags for name in attributes if name.startswith("on")]
    assert ("html", {"lang": language}) in page.tags


def hostile() -> Review:
    """A program whose names are as long as they come, and markup wherever there is room for it."""
    program = replace(LONG, name=f"{FORTY} <b>&", sender=f"{FORTY} #panic() *x* $y$")
    return make_review(Words.load(program), (VICTIM,), "es", on=DAY, send_to='<script>alert(1)</script> #eval("1") @x')


def test_no_text_becomes_markup_on_the_page() -> None:
    page = as_html(hostile())
    assert "<script" not in page
    assert "<b>" not in page
    assert "&lt;script&gt;alert(1)" in page


def test_no_text_becomes_markup_in_the_pdf() -> None:
    assert as_pdf(hostile()).startswith(b"%PDF")


@pytest.mark.parametrize(("language", "paper"), [("en", "a4"), ("es", "letter")])
def test_the_pdf_is_tagged_and_has_title_and_language(language: str, paper: str) -> None:
    pdf = as_pdf(made(language), paper)
    held = pdf + b"".join(_unpacked(pdf))
    assert b"/StructTreeRoot" in held
    assert b"pdfuaid:part" in held
    assert f"/Lang({language}".encode() in held.replace(b" ", b"")


def test_the_same_words_on_the_same_day_make_the_same_pdf() -> None:
    assert as_pdf(made("es", "victim")) == as_pdf(made("es", "victim"))


def test_a_character_without_a_glyph_spoils_nothing() -> None:
    review = make_review(Words.load(replace(LONG, sender="Río 😀 \ue123")), (VICTIM,), "es", on=DAY, send_to="")
    assert as_pdf(review).startswith(b"%PDF")


def test_a_part_without_texts_is_left_out() -> None:
    assert all(part.rows for part in made().parts)


def test_the_documents_own_words_are_there_in_each_language() -> None:
    told = tomllib.loads((Path(order.__file__).parent / "words.toml").read_text(encoding="utf-8"))
    assert told["en"].keys() == told["es"].keys()
    assert told["en"]["samples"].keys() == told["es"]["samples"].keys()


def _unpacked(pdf: bytes) -> Iterator[bytes]:
    for found in re.finditer(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL):
        try:
            yield zlib.decompress(found[1])
        except zlib.error:
            continue
