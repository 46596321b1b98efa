"""How far a sum reaches by the words around it ("under", "or more"), and words that mean no money at all."""

from __future__ import annotations

from collections.abc import Sequence

from intake_bot.understanding.patterns import Patterns

_OVER = """
    over|above|beyond|> than?
    more|greater|higher|bigger than
    at least|minimum
    no|not less|fewer than
    minimum|min|minimo|minimum of?
    north of
    upwards|upward of
    in excess of
    well over
    mas|arriba|encima|mayor de|que|a
    por encima de
    por|cuando|a lo|menos menos
    por lo menos
    al menos
    no menos de
    pasa|pasan|paso|pasando|rebasa|supera de? los?
    como minimo
    minimo
    starting at
    excede
"""
_UNDER = """
    under|below|< than?
    less|lower|fewer|smaller than
    up to
    at most
    no|not more|over|above than?
    not over|above|exceeding
    max|maximum|maximo of?
    no higher|greater than
    hasta
    menos|abajo|debajo|menor de|que|a
    por debajo de
    no mas|pasa|pasan|paso|llega|llegan|rebasa|supera de|a|que los?
    no pasa|pasan|paso|rebasa|supera de? los?
    no llega|llegan|llego ni? a
    a lo mucho|maximo|sumo
    cuando mucho
    como mucho|maximo
    cuanto mucho
    short of
    anything up to
"""
_OVER_AFTER = """
    or|o|and|y more|mas|up|above|over|pa|para|arriba adelante|arriba?
    at least
    minimum|min|minimo
    +
    plus
    easily? over
    y contando
    and counting
    por lo menos
    al menos
    como minimo
"""
_UNDER_AFTER = """
    or|o less|menos|under|below
    at? tops|max|maximum|maximo
    at most
    a lo mucho|maximo|sumo
    cuando|como mucho
    o por ahi menos
"""
_ABOUT_AFTER = ("mas", "o", "menos")
_NOTHING = """
    nothing|nada|zero|cero|free|none|gratis|ninguno|ninguna
    did|does|do|has|have|was not cost|lose|lost|pay|paid|spend|spent|cost me|us|him|really? anything|nothing|money|any
    did not cost|lose|pay|spend me|us|really? a|one|any? thing|dime|cent|penny|dollar|anything|money|single?
    not a|one single? dime|cent|penny|dollar|thing
    no money|cost|costs|loss|losses|expenses|damage|damages
    ni un|una|uno solo|triste? peso|cinco|centavo|quinto|dolar|varo|solo
    no me|nos costo|cuesta|cobraron|gaste nada|ni
    no gaste|perdi|pague|hubo|tuve nada|gastos|gasto|perdidas|perdida|ni
    sin costo|gastos|perdidas
    it was free
"""


def _tree(lines: str) -> Patterns[bool]:
    found: Patterns[bool] = Patterns()
    found.add_lines(lines, True)
    return found


_over, _under, _over_after, _under_after, _nothing = map(_tree, (_OVER, _UNDER, _OVER_AFTER, _UNDER_AFTER, _NOTHING))


def bounded(
    words: list[str], at: int, after: int, low: float, high: float, *, ranged: bool
) -> tuple[float, float | None]:
    """Least and most of the number from ``at`` on; ``after`` is the word behind it and its currency."""
    starts = [at]
    while at and words[at - 1] in ("$", "€", "los", "las", "like", "about", "a", "the", "como", "unos", "around"):
        at -= 1
        starts.append(at)
    if not ranged:
        if any(_ends_at(_under, words, start) for start in starts):
            return 0, high
        if any(_ends_at(_over, words, start) for start in starts):
            return low, None
    rest = [word for word in words[after : after + 5] if word not in (",", ".")]
    if tuple(rest[:3]) == _ABOUT_AFTER or not rest:
        return low, high
    if _under_after.at(rest, 0):
        return 0, high
    return (low, None) if _over_after.at(rest, 0) else (low, high)


def _ends_at(tree: Patterns[bool], words: list[str], at: int) -> bool:
    """True where one of the phrases ends right before ``at``."""
    return any(count == at - start for start in range(max(0, at - 6), at) for count, _ in tree.at(words[:at], start))


def means_nothing(words: Sequence[str]) -> bool:
    """ "nada", "didn't cost me a dime"."""
    content = [word for word in words if word[0].isalnum()]
    return any(_nothing.at(content, at) for at in range(len(content)))
