"""Whom a spelling most probably names among those known so far: the persons in the making, and the search."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from itertools import product
from typing import NamedTuple

from detente.model import Claim, Value
from detente.views.spellings import Alike
from detente.views.voices import fold

MARGIN = 0.05
"""By how much the best person must beat the next before a name joins it."""
JOINED = 0.83
"""The probability from which a spelling joins a person: higher than where a match is worth showing, for
what is told of one sister would be told of the other."""
_FEMININE, _EITHER = frozenset("a\u0430\u044f"), frozenset("eo\u0435\u043e\u0451éè")
"""Letters that end a woman's name, in Latin and Cyrillic, and those that end either."""


class Alias(Value, frozen=True):
    """A spelling of a person's name, how probable it is that it names the person, and who says so."""

    name: str
    probability: float
    why: str


class Row(NamedTuple):
    """What tells a row of a registry apart from those of namesakes."""

    source: str
    publisher: str
    identifier: str
    born: str

    def may_be(self, other: Row) -> bool:
        """Whether two rows can be about one person: rows of one sheet, or two numbers of one desk, cannot."""
        if self.source == other.source or (self.born and other.born and self.born != other.born):
            return False
        both = self.identifier and other.identifier and self.publisher == other.publisher
        return not both or self.identifier == other.identifier


class Entry:
    """A person in the making."""

    def __init__(self, name: str, number: str | None = None) -> None:
        self.name = name
        self.number = number
        self.rows: list[Row] = []
        self.aliases: dict[str, Alias] = {}
        self.claims: dict[str, Claim] = {}

    @property
    def registry(self) -> bool:
        """Whether a registry holds a row for them."""
        return bool(self.rows)

    def takes(self, row: Row) -> bool:
        """Whether a row may be about this person."""
        other_number = self.number and row.identifier and self.number != row.identifier
        return not other_number and all(row.may_be(known) for known in self.rows)

    def call(self, name: str, probability: float, why: str) -> None:
        """Add a spelling, or what makes it more probable."""
        key = fold(name)
        if key not in self.aliases or self.aliases[key].probability < probability:
            self.aliases[key] = Alias(name=name, probability=round(probability, 3), why=why)

    def absorb(self, other: Entry, why: str) -> None:
        """Take over the spellings, rows and claims of somebody who is the same."""
        for alias in other.aliases.values():
            self.call(alias.name, 1.0, why)
        self.rows += other.rows
        self.claims.update(other.claims)


class Finder:
    """Find the person whom a spelling most probably names: all spellings are compared in two batches."""

    def __init__(
        self, by_name: dict[str, Entry], apart: dict[str, set[str]], wanted: Iterable[str], alike: Alike
    ) -> None:
        self._near = alike
        self._by_name = by_name
        self._apart = apart
        names = list(dict.fromkeys(fold(name) for name in wanted))
        full = [name for name in names if len(name.split()) > 1]
        self._single = [name for name in names if len(name.split()) == 1]
        self._alike = alike(full, [*by_name, *full])
        self._bearers: dict[str, list[Entry]] | None = None

    def by_full_name(self, name: str) -> tuple[Entry, float] | None:
        """The one person whose spellings are near enough; None where there is none, or where two are."""
        best: dict[int, tuple[Entry, float]] = {}
        for other, score in self._alike.get(fold(name), ()):
            entry = self._by_name.get(other)
            if score < JOINED or of_two_genders(fold(name), other):
                continue
            if entry is not None and not self._barred(entry, name):
                best.setdefault(id(entry), (entry, score))
        ranked = sorted(best.values(), key=lambda e: -e[1])
        if not ranked or (len(ranked) > 1 and ranked[0][1] - ranked[1][1] < MARGIN):
            return None
        return ranked[0]

    def bearer(self, entry: Entry, others: Iterable[Entry]) -> Entry | None:
        """The one other person with a spelling near enough to one of somebody's full names."""
        mine = [fold(alias.name) for alias in entry.aliases.values() if len(alias.name.split()) > 1]
        found = [
            other
            for other in others
            if not _named_together(entry, other)
            and not any(self._barred(other, name) for name in mine)
            and any(self._near_enough(name, fold(a.name)) for name in mine for a in other.aliases.values())
        ]
        return found[0] if len(found) == 1 else None

    def _near_enough(self, one: str, other: str) -> bool:
        """Whether two spellings, in either order, are so near that one person bears both."""
        pairs = ((one, other), (other, one))
        near = any(p >= JOINED for a, b in pairs for key, p in self._alike.get(a, ()) if key == b)
        return near and not of_two_genders(one, other)

    def resembling(self, entries: list[Entry]) -> dict[int, list[tuple[Entry, float]]]:
        """For each of these persons (by ``id``) the others with a spelling worth showing, and how near it is:
        of those whom some article names in full. Whoever names both names two, and is asked nothing."""
        bearers: dict[str, list[Entry]] = defaultdict(list)
        for entry in entries:
            for key in entry.aliases:
                if len(key.split()) > 1:
                    bearers[key].append(entry)
        best: dict[tuple[int, int], float] = {}
        known = {id(entry): entry for entry in entries}
        for key, mine in bearers.items():
            for other, score in self._alike.get(key, ()):
                if of_two_genders(key, other):
                    continue
                for one, two in product(mine, bearers.get(other, ())):
                    if one is not two and not _named_together(one, two) and not self._barred(two, key):
                        for pair in ((id(one), id(two)), (id(two), id(one))):
                            best[pair] = max(score, best.get(pair, 0.0))
        found: dict[int, list[tuple[Entry, float]]] = defaultdict(list)
        for (one_id, two_id), score in best.items():
            found[one_id].append((known[two_id], score))
        return found

    def near_namesakes(self, name: str, ambiguous: set[str]) -> bool:
        """Whether the nearest spelling is a name that two persons bear."""
        alike = self._alike.get(fold(name), ())
        nearest = max((score for _, score in alike), default=0.0)
        return any(key in ambiguous and nearest - score < MARGIN for key, score in alike)

    def by_surname(self, name: str, entries: Iterable[Entry], claim: Claim) -> tuple[Entry, float] | None:
        """The only person whose surname this is: of those whom the same document has named before, else of
        all. Where a document says *S.* and only then names one of two brothers, it may mean the other.
        """
        if self._bearers is None:
            self._bearers = _by_surname(entries)
            self._alike |= self._near(self._single, [*self._bearers, *self._single])
        likely: dict[int, tuple[Entry, float]] = {}
        for surname, score in [(fold(name), 1.0), *self._alike.get(fold(name), ())]:
            for entry in () if of_two_genders(fold(name), surname) else self._bearers.get(surname, ()):
                if not self._barred(entry, name):
                    likely.setdefault(id(entry), (entry, score))
        here = [
            each
            for each in likely.values()
            if any(c.source == claim.source and c.span < claim.span for c in each[0].claims.values())
        ]
        found = here or list(likely.values())
        return found[0] if len(found) == 1 else None

    def _barred(self, entry: Entry, name: str) -> bool:
        apart = self._apart.get(fold(name), set())
        return any(key in apart for key in entry.aliases)


def of_two_genders(one: str, other: str) -> bool:
    """Whether two folded names are a woman's and a man's: *Viktoria* and *Viktor*, *Zarechnaya* and
    *Zarechny*. Endings that both bear (*Alexandre*, *Lukashenko*) say nothing, nor do men's names in -a
    (*Mikola*, *Ilya*).
    """
    mine, theirs = one.split()[:1], other.split()[:1]
    ends = [(one[-1], other[-1])]
    if not _men_in_a() & {*mine, *theirs}:
        ends += [(a[-1], b[-1]) for a, b in zip(mine, theirs, strict=False)]
    return any(
        (a in _FEMININE) != (b in _FEMININE) and a.isalpha() and b.isalpha() and not {a, b} & _EITHER
        for a, b in ends
    )


@cache
def _men_in_a() -> frozenset[str]:
    rows = files(__package__).joinpath("men_in_a.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(fold(name) for row in rows if not row.startswith("#") for name in row.split())


def _named_together(one: Entry, other: Entry) -> bool:
    """Whether a document names both: whoever does, names two."""
    sources = {claim.source for claim in one.claims.values()}
    return not sources.isdisjoint(claim.source for claim in other.claims.values())


def _by_surname(entries: Iterable[Entry]) -> dict[str, list[Entry]]:
    bearers: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        for surname in {alias.name.split()[-1] for alias in entry.aliases.values()}:
            bearers[fold(surname)].append(entry)
    return bearers
