"""Days with a name: fixed dates, and those that are counted out each year."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta

from dateutil.easter import easter  # type: ignore[import-untyped]  # dateutil ships no types

_Rule = Callable[[int], tuple[date, ...]]


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """The nth such weekday of a month (Monday is 0); the fifth means the last."""
    first = date(year, month, 1)
    found = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
    return found if found.month == month else found - timedelta(days=7)


def _fixed(month: int, day: int) -> _Rule:
    return lambda year: (date(year, month, day),)


def _counted(month: int, weekday: int, nth: int, plus: int = 0) -> _Rule:
    return lambda year: (nth_weekday(year, month, weekday, nth) + timedelta(days=plus),)


def _from_easter(*plus: int) -> _Rule:
    return lambda year: tuple(easter(year) + timedelta(days=days) for days in plus)


_MON, _THU, _SUN = 0, 3, 6
RULES: Mapping[str, _Rule] = {
    "christmas_eve": _fixed(12, 24),
    "christmas": _fixed(12, 25),
    "boxing_day": _fixed(12, 26),
    "new_years_eve": _fixed(12, 31),
    "new_year": _fixed(1, 1),
    "january_2": _fixed(1, 2),
    "kings": _fixed(1, 6),
    "mlk": _counted(1, _MON, 3),
    "candelaria": _fixed(2, 2),
    "valentine": _fixed(2, 14),
    "presidents": _counted(2, _MON, 3),
    "st_patrick": _fixed(3, 17),
    "ash_wednesday": _from_easter(-46),
    "palm_sunday": _from_easter(-7),
    "holy_week": _from_easter(*range(-7, 1)),
    "holy_thursday": _from_easter(-3),
    "good_friday": _from_easter(-2),
    "holy_saturday": _from_easter(-1),
    "easter": _from_easter(0),
    "easter_monday": _from_easter(1),
    "cinco_de_mayo": _fixed(5, 5),
    "mothers_day": _counted(5, _SUN, 2),
    "mothers_day_mexico": _fixed(5, 10),
    "memorial": _counted(5, _MON, 5),
    "fathers_day": _counted(6, _SUN, 3),
    "juneteenth": _fixed(6, 19),
    "independence": _fixed(7, 4),
    "labor": _counted(9, _MON, 1),
    "independence_mexico": _fixed(9, 16),
    "columbus": _counted(10, _MON, 2),
    "halloween": _fixed(10, 31),
    "all_saints": _fixed(11, 1),
    "dead": _fixed(11, 2),
    "veterans": _fixed(11, 11),
    "thanksgiving": _counted(11, _THU, 4),
    "black_friday": _counted(11, _THU, 4, 1),
    "guadalupe": _fixed(12, 12),
}
SHARED: Mapping[str, tuple[str, ...]] = {"mothers_day_es": ("mothers_day", "mothers_day_mexico")}
"""Names of more than one day."""
HOLIDAY_NAMES: Mapping[str, str] = {
    "holiday:christmas_eve": "christmas|xmas eve; eve of christmas; nochebuena; noche buena",
    "holiday:christmas": "christmas|xmas|navidad day?; dia|el de? navidad",
    "holiday:boxing_day": "boxing day; the? day after christmas|xmas; dia despues de navidad",
    "holiday:new_years_eve": """
        new years|year eve; nye; nochevieja; noche vieja; fin|ultimo dia? de|del ano; ano viejo
    """,
    "holiday:new_year": "new years|year day?; ano nuevo; dia de ano nuevo",
    "holiday:january_2": "the? day after new years day?",
    "holiday:kings": "dia? de? los? reyes magos?; three kings day?; epiphany",
    "holiday:mlk": "mlk|martin day|luther king? day?; mlk",
    "holiday:candelaria": "la? candelaria; dia de la candelaria; groundhog day",
    "holiday:valentine": """
        valentines|valentine day?; vday; v day; san valentin; dia de san valentin|los? enamorados?;
        dia del amor y? la? amistad?
    """,
    "holiday:presidents": "presidents|president day; dia de los presidentes",
    "holiday:st_patrick": "st|saint patricks|pattys|paddys day?; san patricio",
    "holiday:ash_wednesday": "ash wednesday; miercoles de ceniza",
    "holiday:palm_sunday": "palm sunday; domingo de ramos",
    "holiday:holy_week": "holy week; semana santa",
    "holiday:holy_thursday": "holy|maundy thursday; jueves santo",
    "holiday:good_friday": "good friday; viernes santo",
    "holiday:holy_saturday": "holy saturday; sabado santo; sabado de gloria",
    "holiday:easter": "easter sunday?; domingo? de? pascua|pascuas|resurreccion",
    "holiday:easter_monday": "easter monday; lunes de pascua",
    "holiday:cinco_de_mayo": "cinco de mayo",
    "holiday:mothers_day": "mothers day",
    "holiday:mothers_day_es": "dia de las? la? madre|madres",
    "holiday:memorial": "memorial day",
    "holiday:fathers_day": "fathers day; dia del padre",
    "holiday:juneteenth": "juneteenth",
    "holiday:independence": "independence day; fourth|4th of july",
    "holiday:labor": "labor|labour day",
    "holiday:independence_mexico": "dia de la independencia; fiestas patrias",
    "holiday:columbus": "columbus|indigenous peoples? day",
    "holiday:halloween": "halloween; dia de las? brujas; all hallows eve",
    "holiday:all_saints": "all saints day?; todos los santos; dia de todos los santos",
    "holiday:dead": "day of the dead; dia de los? muertos; all souls day?",
    "holiday:veterans": "veterans day; dia de los veteranos",
    "holiday:thanksgiving": """
        thanksgiving|tgiving|turkey day?; thxgiving; dia? de? accion de gracias; san guivin|givin; turkey day
    """,
    "holiday:black_friday": "black friday; the? day after thanksgiving; viernes negro",
    "holiday:guadalupe": """
        dia? de? la virgen de? guadalupe?; our lady of guadalupe; dia de la virgen; la guadalupana
    """,
}


def holiday(name: str, today: date) -> tuple[date, ...]:
    """The coming dates of a named day; none where the name means two days."""
    if name in SHARED:
        return ()
    rule = RULES[name]
    this_year = rule(today.year)
    return this_year if this_year[-1] >= today else rule(today.year + 1)
