"""Accounts of one whole year, as yearly reports give them: their days and months are told without it.

News tells of last autumn with its year, and of last week with weekdays. A text that has none of these but
days of more than half a year back, or what *was* so at the end of the year, is about the year before its
publication, and so is every day in it that names no other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date

from detente.reading.dates.atoms import Atom
from detente.reading.dates.calendar_dates import Tense
from detente.reading.dates.grammar import Grammar

# Expressions that are told from the day of publication.
_FROM_NOW = frozenset({"weekday", "day", "ago"})
_SHIFTS = frozenset({"shift", "this", "last", "next"})
_DAY = frozenset({"day", "month"})
# From this month on, the end of the year may be the end of the present one.
_LATE = 10
# News names the year of a day further back than so many, counted in months of 31 days; so many such days
# make an account of a year.
_BACK, _DAYS = 6 * 31, 2


def is_year_end(atom: Atom, words: Grammar) -> bool:
    """Whether an expression is the end of a year that it does not name: *at year's end*."""
    if atom.rule != "part_unit" or atom.slots.keys() != {"part", "period"}:
        return False
    values, part, period = words.values, atom.slots["part"], " ".join(atom.slots["period"].split())
    return values["period"].get(period) == "year" and values["part"].get(part) == "end"


def year_told(
    atoms: Sequence[Atom],
    folded: str,
    words: Grammar,
    published: date | None,
    tense_of: Callable[[Atom], Tense],
) -> int | None:
    """The year that a text is an account of; None where it is none of a single past year.

    Args:
        atoms: all expressions of time in the text.
        folded: the text, folded.
        words: the grammar of its language.
        published: the day of publication.
        tense_of: says what the sentence of an expression tells of.
    """
    if published is None or any(_is_from_now(atom) for atom in atoms):
        return None
    days: set[str] = set()
    for atom in _without_year(atoms, folded):
        if is_year_end(atom, words):
            if published.month < _LATE and tense_of(atom) == "past":
                return published.year - 1
        elif atom.rule == "date" and atom.slots.keys() == _DAY and _is_far(atom, words, published):
            if tense_of(atom) == "past":
                days.add(f"{atom.slots['day']} {atom.slots['month']}")
            if len(days) == _DAYS:
                return published.year - 1
    return None


def _is_from_now(atom: Atom) -> bool:
    return (atom.rule in _FROM_NOW and "narrative" not in atom.slots) or not _SHIFTS.isdisjoint(atom.slots)


def _without_year(atoms: Sequence[Atom], folded: str) -> Iterator[Atom]:
    """The expressions of paragraphs that have named no year before them."""
    named = -1
    for atom in atoms:
        if "year" in atom.slots or "yy" in atom.slots:
            named = atom.start
        elif named < 0 or "\n" in folded[named : atom.start]:
            yield atom


def _is_far(atom: Atom, words: Grammar, published: date) -> bool:
    """Whether a day was last more than half a year ago, in the year before publication."""
    month = int(words.values["month"][atom.slots["month"]])
    written = atom.slots["day"]
    day = int(words.values.get("day", {}).get(written, written))
    ahead = (month - published.month) * 31 + day - published.day
    return 0 < ahead < 12 * 31 - _BACK
