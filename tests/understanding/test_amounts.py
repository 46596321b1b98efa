"""Sums of money in words and figures, and the ranges they fall into."""

from __future__ import annotations

import json
import time
from pathlib import Path

import pytest

from intake_bot.engine.answers import AmountSaid, Chosen, NearTie, Reading, Unclear
from intake_bot.engine.expectations import Choice
from intake_bot.understanding.amounts import amount
from intake_bot.understanding.choices import choice
from intake_bot.understanding.clean import clean, fold
from intake_bot.understanding.menu import menu_of
from tests.understanding.lines import lines

OPEN_LINES = Path(__file__).parents[1] / "corpora" / "amounts.jsonl"
SAID = """
800=800
about 800=800
$800=800 USD
5k=5000
5 k=5000
2.5k=2500
a couple hundred=200
a couple of hundred bucks=200 USD
unos 800=800
between 200 and 300=200-300
under 500=0-500
more than 2 grand=2000-
nada=0
twenty five hundred=2500
mil quinientos=1500
ochocientos=800
dos mil=2000
ciento veinte=120
un poco mas de 300=300-
casi mil=1000
almost a thousand=1000
a thousand=1000
a hundred bucks=100 USD
one hundred and fifty=150
three hundred fifty dollars=350 USD
$1,200.50=1200-1201 USD
1.500 euros=1500 EUR
como 3 mil=3000
15 mil pesos=15000
$500 pesos=500
500 or so=500
500ish=500
around $600 or $700=600-700 USD
600 a 700=600-700
de 600 a 700 dolares=600-700 USD
500+=500-
500 o mas=500-
1000 or less=0-1000
at most 400=0-400
no more than 400=0-400
a lo mucho 400=0-400
I paid 200 for the door and 100 for the lock=?
no se=?
I dont know=?
it was a lot=?
a few hundred=?
not sure, maybe 300=300
idk like 300=300
no se, como 300=300
no sé exactamente pero como 300=300
banana=?
200, no wait 300=300
doscientos no perdon trescientos=300
0=0
zero=0
$0=0 USD
free=0
didn't lose anything=0
no perdí nada=0
ni un centavo=0
nothing really=0
mas o menos 500=500
500 mas o menos=500
treinta y cinco dolares=35 USD
cincuenta=50
fifty bucks=50 USD
75 cents=0-1
12,500=12500
12.500=12500
$3,000-$4,000=3000-4000 USD
3000 to 4000=3000-4000
five or six hundred=500-600
5 or 6 hundred=500-600
cinco o seis mil=5000-6000
two grand=2000
1.5k=1500
half a grand=500
less than a hundred=0-100
menos de cien=0-100
menos de mil dolares=0-1000 USD
arriba de dos mil=2000-
over 9000!=9000-
twelve fifty=1250
two fifty=250
un par de cientos=200
quinientos y algo=?
250 por el vidrio=250
it cost 250 for the window=250
2 windows=?
3 weeks=?
me robaron 400 dolares y el celular=400 USD
they took 400 dollars and my phone=400 USD
somewhere around 1,000=1000
un millon=1000000
1200 usd=1200 USD
USD 1200=1200 USD
lost 2 days work, about 240=240
dos mil trescientos cuarenta=2340
one thousand two hundred=1200
seis mil quinientos=6500
no llega a 200=0-200
not even 200=?
close to 5 thousand=5000
mil=1000
mil dolares=1000 USD
100=100
me salió en 80 varos=80
$40=40 USD
3,500 dlls=3500 USD
like 50 dollars maybe=50 USD
20 bucks tops=0-20 USD
minimum 600=600-
at least a grand=1000-
por lo menos 700=700-
nothing yet=0
no fue nada=0
cero=0
50%=?
call me at 5551234567=?
# the ends of a range in any order, where they are plainly its ends
between 5000 and 100=100-5000
entre 5000 y 100=100-5000
de 500 a 300=300-500
from $800 to $200=200-800 USD
# "800-200" and "5000 or 100": nobody can tell
800-200=?
5000 or 100=?
5 to 3k=?
between 5 and 100=5-100
over 500 under 1000=500-1000
más de 500 pero menos de 1000=500-1000
minimum 500, maximum 1000=500-1000
# no part of a telephone number is a sum
(415) 555-0177=?
+1 415 555 0177=?
call me at 415 555 0177=?
555-0177=?
mi numero es 55 1234 5678=?
+52 55 1234 5678=?
300, and my number is (415) 555-0177=300
como 300, llámeme al 55 1234 5678=300
# how sums are written
350$=350 USD
350 dlls=350 USD
1,200.50=1200-1201
1.200,50=1200-1201
$350 mn=350 MXN
MX$350=350 MXN
$3OO=300 USD
10 000=10000
$1 200=1200 USD
1 200=?
mil 200=1200
a thousand and 200=1200
# what is beside a sum, or is none
hmm 300=300
$300 deductible but the total was 1800=?
insurance paid 500 of 2000=?
500 minus 200=?
150 each for 2 windows=?
120 a day=?
3x200=?
2 x $150=?
ext 4155=?
half of 500=?
zip 94110=?
caso 2026=?
iphone 14=?
iphone 14, like 900=900
paid 300 in 2019=300
"""
LOSSES = {
    "none": "Nothing",
    "under_250": "Under $250",
    "250_to_1000": "$250-1000",
    "1000_to_5000": "$1000-5000",
    "over_5000": "Over $5000",
    "not_sure": "Not sure",
}
BOUNDS = ((0, 0), (1, 250), (250, 1000), (1000, 5000), (5000, None), None)


def _written(said: AmountSaid | Unclear) -> str:
    if isinstance(said, Unclear):
        return "?"
    reach = f"{said.least}" if said.least == said.most else f"{said.least}-{'' if said.most is None else said.most}"
    return f"{reach} {said.currency}".strip()


@pytest.mark.parametrize(("text", "sum_said"), [line.rsplit("=", 1) for line in lines(SAID)])
def test_a_sum_is_read(text: str, sum_said: str) -> None:
    assert _written(amount(clean(text))) == sum_said


def test_no_open_line_of_the_corpus_is_read_wrong() -> None:
    for line in map(json.loads, OPEN_LINES.read_text(encoding="utf-8").splitlines()):
        said, answer = amount(clean(line["text"])), line["answer"]
        wanted = AmountSaid(answer["min"], answer["max"], answer["currency"] or "") if answer else Unclear()
        assert said in (wanted, Unclear()), line["text"]


def losses(text: str) -> Reading:
    menu = menu_of(Choice(tuple(LOSSES), bounds=BOUNDS), None, LOSSES, {}, strict=False)
    return choice(clean(text), fold(clean(text)), menu)


@pytest.mark.parametrize(
    ("text", "option"),
    [
        ("about 800", "250_to_1000"),
        ("unos 800 dolares", "250_to_1000"),
        ("10k", "over_5000"),
        ("more than 5000", "over_5000"),
        ("less than 100", "under_250"),
        ("$5", "under_250"),
        ("a couple hundred", "under_250"),
        ("zero", "none"),
        ("idk", "not_sure"),
        ("it didn't cost me anything", "none"),
    ],
)
def test_a_sum_within_one_range_is_that_option_and_told_back(text: str, option: str) -> None:
    assert losses(text) == Chosen(option, inferred=True)


@pytest.mark.parametrize(
    ("text", "option"), [("2", "under_250"), ("Under $250", "under_250"), ("$250-1000", "250_to_1000")]
)
def test_the_number_and_the_words_of_a_range_stay_what_they_are(text: str, option: str) -> None:
    assert losses(text) == Chosen(option)


@pytest.mark.parametrize(
    ("text", "options"),
    [
        ("1000", "250_to_1000 1000_to_5000"),
        ("between 200 and 300", "under_250 250_to_1000"),
        ("over 2000", "1000_to_5000 over_5000"),
        ("between 5000 and 100", "under_250 250_to_1000 1000_to_5000"),
        ("more than 250", "250_to_1000 1000_to_5000 over_5000"),
    ],
)
def test_a_sum_across_ranges_asks_which(text: str, options: str) -> None:
    assert losses(text) == NearTie(tuple(options.split()))


@pytest.mark.parametrize(
    "text", ["about 5", "7", "2 or 3", "it was a lot", "how much did he say", "no", "350 mxn", "(415) 555-0177"]
)
def test_what_may_be_a_number_or_a_sum_is_asked_again(text: str) -> None:
    assert losses(text) == Unclear()


@pytest.mark.parametrize(
    "text", ["1 " * 800, "mil " * 400, "1-" * 800, "$" * 1600, "no mas de " * 160, "a couple " * 177]
)
def test_no_endless_text_is_slow(text: str) -> None:
    assert min(_seconds(text) for _ in range(5)) < 0.005


def _seconds(text: str) -> float:
    started = time.thread_time()
    amount(text)
    return time.thread_time() - started
