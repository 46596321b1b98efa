"""Trains the danger model on the project's own lines and writes its weights: python -m tests.corpora.training.train

Logistic regression by AdaGrad over hashed features, in a fixed order. The threshold is the lowest at which so many of
the ordinary texts, of the plain questions to us and of the plain replies are heard as ``AT_MOST`` allows, of those that
were not trained with: they are by different writers, so they show what texts of another make would meet.

``--check`` trains on two thirds at a time and prints what is heard of the last third, and writes nothing.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import zlib
from base64 import b85encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from math import exp, sqrt
from pathlib import Path

from intake_bot.messages.catalog import load_catalogs
from intake_bot.understanding.clean import LONGEST_WATCHED, clean
from intake_bot.understanding.danger.features import SIZE, features
from intake_bot.understanding.danger.lists import SPELLER
from intake_bot.understanding.danger.model import FEWEST_WORDS, KIND_SIZE
from intake_bot.understanding.danger.patterns import searched, stands
from intake_bot.understanding.danger.plain_questions import is_plain_question
from tests.corpora.lines import Line, corpus
from tests.corpora.ordinary import ordinary
from tests.understanding.danger_lines import CLEAR, NEAR, POSSIBLE
from tests.understanding.lines import ORDINARY as PLAIN

HERE = Path(__file__).parent
WEIGHTS_FILE = Path(__file__).parents[3] / "intake_bot" / "understanding" / "danger" / "weights.py"
AT_MOST = {"ordinary": 1000, "plain": 14}
"""One in so many may be heard: of generated ordinary texts, and of replies made up to sound like danger where there is
none ("I could kill for a coffee"), which are far rarer in life than among those lines."""
AT_MOST_ASKED = {"asked": 40}
"""Of the ways to ask for approved answers, where they are plain questions, one in so many; they have a threshold of
their own."""
LEFT = 4
"""One in so many questions and plain replies is left out of the training, and sets the threshold."""
REPLIES = ("opt_out", "choices", "availability", "questions")
TRAINED_WITH = 12_000
"""Ordinary texts to train with; the rest sets the threshold."""
SHOWN_AGAIN = 6
"""Times that the near misses of the tests are shown: they stand for many more of their kind."""
ROUNDS, RATE, DECAY, SCALE = 6, 0.5, 1e-6, 1 / 16


@dataclass(frozen=True)
class Example:
    """One line's features, and its kind of danger; empty for none."""

    text: str
    seen: tuple[int, ...]
    kind: str


def lines() -> list[tuple[str, str]]:
    """(text, kind) of every open line: danger and not, and replies of other corpora that are no danger."""
    danger = [*corpus("danger", held_out=False), *training("danger")]
    found = [(line["text"], line["danger"]["kind"] if line["danger"] else "") for line in danger]
    for name in REPLIES:
        found += [(line["text"], "") for line in corpus(name, held_out=False)]
    for tier in (CLEAR, POSSIBLE):
        found += [(text, kind) for kind, texts in tier.items() for text in texts]
    return list(dict.fromkeys([*found, *((text, "") for text in (*NEAR, *PLAIN))]))


def plain() -> list[str]:
    """Replies to other questions and what people write all day, none of it danger."""
    found = [line["text"] for name in (*REPLIES, "ordinary") for line in training(name)]
    return list(dict.fromkeys(found))


def training(name: str) -> list[Line]:
    """Every training line of one corpus."""
    paths = sorted(HERE.glob(f"{name}*.jsonl"))
    return [
        json.loads(line) for path in paths for line in path.read_text(encoding="utf-8").splitlines() if line.strip()
    ]


def digest() -> str:
    """What the weights were trained with: a test compares it with the lines as they lie here."""
    return sha256(json.dumps([lines(), plain()], ensure_ascii=False).encode()).hexdigest()


def example(text: str, kind: str = "") -> Example:
    """A text as the model sees it."""
    return Example(text, tuple(sorted(features(SPELLER.read(clean(text, LONGEST_WATCHED))))), kind)


def train(examples: Sequence[Example]) -> tuple[list[float], float]:
    """Weights and bias that tell danger from none."""
    weights, squares, bias = [0.0] * SIZE, [0.01] * SIZE, 0.0
    order = list(range(len(examples)))
    chance = random.Random(1)
    for _ in range(ROUNDS):
        chance.shuffle(order)
        for at in order:
            one = examples[at]
            if not one.seen:
                continue
            scale = 1 / sqrt(len(one.seen))
            total = sum(weights[i] for i in one.seen) * scale + bias
            slope = _sigmoid(total) - bool(one.kind)
            bias -= 0.02 * slope
            for i in one.seen:
                step = slope * scale + DECAY * weights[i]
                squares[i] += step * step
                weights[i] -= RATE * step / sqrt(squares[i])
    return weights, bias


def train_kinds(examples: Sequence[Example], kinds: Sequence[str]) -> tuple[list[float], list[float]]:
    """Weights (feature by feature, a kind beside the next) and biases that tell the kinds apart."""
    count = len(kinds)
    weights, squares, bias = [0.0] * (KIND_SIZE * count), [0.01] * (KIND_SIZE * count), [0.0] * count
    danger = [one for one in examples if one.kind and one.seen]
    chance = random.Random(1)
    for _ in range(ROUNDS):
        chance.shuffle(danger)
        for one in danger:
            scale = 1 / sqrt(len(one.seen))
            rows = [(i % KIND_SIZE) * count for i in one.seen]
            for kind in range(count):
                total = sum(weights[row + kind] for row in rows) * scale + bias[kind]
                slope = _sigmoid(total) - (kinds[kind] == one.kind)
                bias[kind] -= 0.02 * slope
                for row in rows:
                    step = slope * scale
                    squares[row + kind] += step * step
                    weights[row + kind] -= RATE * step / sqrt(squares[row + kind])
    return weights, bias


def score(weights: Sequence[float], bias: float, one: Example) -> float:
    """As the shipped model scores it."""
    return sum(weights[i] for i in one.seen) / sqrt(len(one.seen) or 1) + bias


def threshold(
    weights: Sequence[float], bias: float, left: Mapping[str, Sequence[Example]], at_most: Mapping[str, int] = AT_MOST
) -> float:
    """Above it no more of these texts are heard than ``at_most`` allows."""
    return max(
        sorted((score(weights, bias, one) for one in left[name]), reverse=True)[len(left[name]) // most]
        for name, most in at_most.items()
    )


def questions() -> list[str]:
    """The ways to ask for approved answers, and the options' words: what people write all day, and no danger."""
    found: dict[str, None] = {}
    for catalog in load_catalogs(("en", "es")).values():
        for entry in (entry for file in catalog.files.values() for entry in file.values()):
            asks = (ask for asks in entry.asks for ask in re.split(r"(?<=\?)\s+", asks))
            found.update(dict.fromkeys((*entry.options.values(), *asks)))
    return [text for text in found if len(text.split()) >= FEWEST_WORDS]


def _sigmoid(total: float) -> float:
    return 1 / (1 + exp(-max(-30.0, min(30.0, total))))


def _packed(weights: Sequence[float]) -> str:
    whole = bytes(max(-127, min(127, round(weight / SCALE))) & 0xFF for weight in weights)
    return b85encode(zlib.compress(whole, 9)).decode()


def _rounded(weights: Sequence[float]) -> list[float]:
    return [max(-127, min(127, round(weight / SCALE))) * SCALE for weight in weights]


def _literal(name: str, text: str) -> str:
    rows = [text[i : i + 100] for i in range(0, len(text), 100)]
    return f"{name} = (\n" + "\n".join(f'    r"{row}"' for row in rows) + "\n)\n"


def write(examples: Sequence[Example], left: Mapping[str, Sequence[Example]]) -> None:
    """Train with everything and write weights.py."""
    kinds = sorted({one.kind for one in examples if one.kind})
    weights, bias = train(examples)
    shipped = _rounded(weights)
    least, asked = threshold(shipped, bias, left), threshold(shipped, bias, left, AT_MOST_ASKED)
    kind_weights, kind_bias = train_kinds(examples, kinds)
    WEIGHTS_FILE.write_text(
        '"""Weights of the danger model. Made by `python -m tests.corpora.training.train`; not written by hand."""\n\n'
        f'TRAINED_WITH = "{digest()}"\n'
        '"""SHA-256 of the lines it was trained with."""\n'
        "KINDS = (\n" + "".join(f"    {json.dumps(kind)},\n" for kind in kinds) + ")\n"
        f"SCALE = {SCALE!r}\nBIAS = {bias!r}\nTHRESHOLD = {least!r}\n"
        f"THRESHOLD_ASKED = {asked!r}\n"
        "KIND_BIAS = (\n"
        + "".join(f"    {one!r},\n" for one in kind_bias)
        + ")\n"
        + _literal("WEIGHTS", _packed(weights))
        + _literal("KIND_WEIGHTS", _packed(kind_weights)),
        encoding="utf-8",
    )


def check(examples: Sequence[Example], trained: Sequence[Example], left: Mapping[str, Sequence[Example]]) -> None:
    """Thirds in turn: what is heard of the lines left out, with and without the patterns."""
    for third in range(3):
        out = [one for one in examples if _part(one.text, 3) == third]
        weights, bias = train([one for one in examples if _part(one.text, 3) != third] + list(trained))
        least = threshold(weights, bias, left)
        heard = {one.text: score(weights, bias, one) > least for one in out}
        ruled = {one.text: stands(searched(clean(one.text, LONGEST_WATCHED))) is not None for one in out}
        for name, some in (("danger", [o for o in out if o.kind]), ("none", [o for o in out if not o.kind])):
            model = sum(heard[one.text] for one in some) / len(some)
            both = sum(heard[one.text] or ruled[one.text] for one in some) / len(some)
            print(f"third {third}, {name} ({len(some)}): model {model:.1%}, with patterns {both:.1%}")


def _part(text: str, parts: int) -> int:
    return zlib.crc32(text.encode()) % parts


def main() -> None:
    """Train and write, or check."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    given = parser.parse_args()
    examples = [example(text, kind) for text, kind in lines()]
    texts = [text for _, text in ordinary()]
    random.Random(3).shuffle(texts)
    trained = [example(text) for text in texts[:TRAINED_WITH]]
    left = {"ordinary": [example(text) for text in texts[TRAINED_WITH:]], "asked": [], "plain": []}
    for text in plain():
        (left["plain"] if _part(text, LEFT) == 0 else trained).append(example(text))
    for text in questions():
        left_out = _part(text, LEFT) == 0 and is_plain_question(SPELLER.read(text))
        (left["asked"] if left_out else trained).append(example(text))
    if given.check:
        check(examples, trained, left)
    else:
        shown = {*NEAR, *PLAIN}
        again = [one for one in examples if one.text in shown] * (SHOWN_AGAIN - 1)
        write([*examples, *again, *trained], left)


if __name__ == "__main__":
    main()
