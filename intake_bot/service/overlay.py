"""The program's own words, laid over the built-in ones: which there are, and whether they may be served.

A program's folder (``INTAKE_HOME/messages``) keeps the rules of the built-in words. What is wrong without the folder,
too, is not its fault and not told here: ``intake-bot check`` tells all.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from intake_bot.casework.program import Program
from intake_bot.engine.flow import Flow
from intake_bot.errors import WordsError
from intake_bot.flows import CURRENT
from intake_bot.messages.catalog import Catalog, Entry, lay_over, load_catalogs, read_file
from intake_bot.messages.lint import Finding, lint, unfit

FINE, SAME, FOUND, BROKEN = "fine", "same as built in", "to mend", "broken"
"""States: served; could be removed; breaks a rule; cannot be laid over anything."""


@dataclass(frozen=True, slots=True)
class Replaced:
    """One text that the program replaces. ``fields``: ``text``, ``again``, ``options.later``, ..."""

    language: str
    file: str
    key: str
    fields: tuple[str, ...]
    other: tuple[str, ...]
    """Those of them that do not say what the built-in words say."""
    state: str
    sentences: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OwnWords:
    """All that the program replaces. ``problems`` are sentences; while there are any, the program does not serve."""

    replaced: tuple[Replaced, ...]
    problems: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Given:
    """One table of the program's files; ``problem`` where it fits over nothing."""

    language: str
    file: str
    key: str
    entry: Entry
    problem: str = ""


def look_at(program: Program, folder: Path | None, flows: Sequence[Flow] = ()) -> OwnWords:
    """Everything in the program's folder of words; nothing where there is none."""
    if folder is None or not folder.is_dir():
        return OwnWords((), ())
    built_in = load_catalogs(program.languages)
    problems: list[str] = []
    given = list(_read(folder, built_in, problems))
    served = tuple(flows) or tuple(CURRENT.values())
    own = _laid(built_in, given)
    unfit_before, found = ([], []) if own == built_in else _brought(served, built_in, own, program)
    replaced = tuple(_state(one, built_in[one.language], found) for one in given)
    broken = [one.problem for one in given if one.problem]
    told = dict.fromkeys([*problems, *broken, *map(str, unfit_before), *map(str, found)])
    return OwnWords(replaced, tuple(told))


def refuse_broken(program: Program, folder: Path | None) -> None:
    """WordsError with a sentence for each thing that is wrong with the program's own words."""
    if problems := look_at(program, folder).problems:
        raise WordsError("\n".join(problems))


def _read(folder: Path, built_in: Mapping[str, Catalog], problems: list[str]) -> Iterator[_Given]:
    """Every table of every file; what nobody would ever read is a problem, too."""
    for path in sorted(folder.rglob("*.toml")):
        place, language, file = path.relative_to(folder), path.parent.name, path.stem
        if len(place.parts) != 2 or language not in built_in:
            languages = ", ".join(f"{folder.name}/{one}/" for one in built_in)
            problems.append(f"{path}: nothing reads this file: words belong in {languages}.")
            continue
        if file not in built_in[language].files:
            files = ", ".join(sorted(built_in[language].files))
            problems.append(f"{path}: there is no such file of words: there are {files}.")
            continue
        try:
            tables = read_file(path)
        except WordsError as problem:
            problems.append(str(problem))
            continue
        for key, entry in tables.items():
            yield _fitted(built_in[language], _Given(language, file, key, entry), str(path))


def _fitted(built_in: Catalog, given: _Given, where: str) -> _Given:
    try:
        lay_over(built_in.files[given.file], {given.key: given.entry}, where)
    except WordsError as problem:
        return _Given(given.language, given.file, given.key, given.entry, str(problem))
    return given


def _laid(built_in: Mapping[str, Catalog], given: Sequence[_Given]) -> dict[str, Catalog]:
    """The built-in words with all that fits over them."""
    laid = {language: dict(catalog.files) for language, catalog in built_in.items()}
    for one in given:
        if not one.problem:
            files = laid[one.language]
            files[one.file] = lay_over(files[one.file], {one.key: one.entry}, one.file)
    return {language: Catalog(language, files) for language, files in laid.items()}


def _brought(
    flows: Sequence[Flow], built_in: Mapping[str, Catalog], own: Mapping[str, Catalog], program: Program
) -> tuple[list[Finding], list[Finding]]:
    """What stops the linter without the program's words, too; and what it finds with them only."""
    found = lint(flows, own, program)
    if not found:
        return [], []
    before = unfit(flows, built_in, program)
    known = frozenset(before or lint(flows, built_in, program))
    return before, [finding for finding in found if finding not in known]


def _state(one: _Given, built_in: Catalog, found: Sequence[Finding]) -> Replaced:
    says = fields_of(one.entry)
    here = fields_of(built_in.files[one.file].get(one.key, Entry()))
    other = tuple(name for name, value in says.items() if here.get(name) != value)
    place = f"{one.language}/{one.file}.toml"
    sentences = tuple(
        str(finding)
        for finding in found
        if finding.key == one.key and finding.file.startswith(f"{one.language}/") and _is_home(finding.file, place)
    )
    if one.problem:
        state, sentences = BROKEN, (one.problem,)
    elif sentences:
        state = FOUND
    else:
        state = FINE if other else SAME
    return Replaced(one.language, one.file, one.key, tuple(says), other, state, sentences)


def _is_home(found: str, place: str) -> bool:
    """A text that both sides share may be found fault with under either flow's name."""
    return found == place or place.endswith("/shared.toml")


def fields_of(entry: Entry) -> dict[str, object]:
    """What an entry gives, by name; labels as ``options.<id>``."""
    names = ("text", "telegram", "again", "simple", "more", "title", "version", "asks")
    given = {name: value for name in names if (value := getattr(entry, name))}
    return {**given, **{f"options.{option}": label for option, label in entry.options.items()}}
