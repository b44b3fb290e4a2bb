"""Who is who: the names in the claims, gathered into persons.

A person is known from the case's subjects or a registry row; a full name in an article joins the one it
most probably names, and the probability is kept with it. A single word joins a person only where it is
the surname of exactly one. Decisions come first: *same-as* joins, *different* keeps apart.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from detente.config import SubjectEntry
from detente.ledger.snapshot import Snapshot
from detente.model import CUSTODY_ACTS, Claim, Source, Value
from detente.views.sameness import entry_of, name_of
from detente.views.spellings import Alike, alike
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


class Person(Value, frozen=True):
    """Somebody whom claims are about. ``registry`` is whether a registry holds a row for them."""

    name: str
    aliases: tuple[Alias, ...]
    registry: bool
    claims: tuple[Claim, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """All spellings, the chosen one first."""
        return tuple(dict.fromkeys([self.name, *(a.name for a in self.aliases)]))


class _Row(NamedTuple):
    """What tells a row of a registry apart from those of namesakes."""

    source: str
    publisher: str
    identifier: str
    born: str

    def may_be(self, other: _Row) -> bool:
        """Whether two rows can be about one person: rows of one sheet, or two numbers of one desk, cannot."""
        if self.source == other.source or (self.born and other.born and self.born != other.born):
            return False
        both = self.identifier and other.identifier and self.publisher == other.publisher
        return not both or self.identifier == other.identifier


class _Entry:
    """A person in the making."""

    def __init__(self, name: str, number: str | None = None) -> None:
        self.name = name
        self.number = number
        self.rows: list[_Row] = []
        self.aliases: dict[str, Alias] = {}
        self.claims: dict[str, Claim] = {}

    @property
    def registry(self) -> bool:
        return bool(self.rows)

    def takes(self, row: _Row) -> bool:
        """Whether a row may be about this person."""
        other_number = self.number and row.identifier and self.number != row.identifier
        return not other_number and all(row.may_be(known) for known in self.rows)

    def call(self, name: str, probability: float, why: str) -> None:
        key = fold(name)
        if key not in self.aliases or self.aliases[key].probability < probability:
            self.aliases[key] = Alias(name=name, probability=round(probability, 3), why=why)

    def absorb(self, other: _Entry, why: str) -> None:
        for alias in other.aliases.values():
            self.call(alias.name, 1.0, why)
        self.rows += other.rows
        self.claims.update(other.claims)


def people(
    snapshot: Snapshot, subjects: Iterable[SubjectEntry] = (), alike: Alike = alike
) -> tuple[Person, ...]:
    """The persons whom custody acts and traits are about, by name; ``alike`` finds near spellings."""
    roster = _Roster(snapshot, subjects, alike)
    made = [
        Person(
            name=e.name,
            aliases=tuple(e.aliases.values()),
            registry=e.registry,
            claims=tuple(e.claims.values()),
        )
        for e in roster.entries
        if e.claims
    ]
    return tuple(sorted(made, key=lambda p: fold(p.name)))


class _Roster:
    def __init__(self, snapshot: Snapshot, subjects: Iterable[SubjectEntry], alike: Alike) -> None:
        self._near = alike
        self.entries: list[_Entry] = []
        self._by_name: dict[str, _Entry] = {}
        self._bearers: dict[str, list[_Entry]] = defaultdict(list)
        self._ambiguous: set[str] = set()
        self._not: dict[str, set[str]] = defaultdict(set)
        self._others = {fold(name) for s in subjects if s.kind != "person" for name in (s.name, *s.aliases)}
        for each in snapshot.decisions:
            if each.kind == "different":
                folded = [fold(t) for t in each.targets]
                for name in folded:
                    self._not[name].update(f for f in folded if f != name)
        self._known(subjects)
        articles: list[tuple[str, Claim]] = []
        rows: dict[tuple[str, tuple[int, int]], list[Claim]] = defaultdict(list)
        for claim in snapshot.standing:
            if snapshot.sources[claim.source].kind == "registry":
                rows[claim.source, claim.span].append(claim)
            else:
                articles.extend((name, claim) for name in named(claim) if _is_name(name))
        for (source, _), claims in rows.items():
            self._row(snapshot.sources[source], claims)
        self._join(snapshot)
        self._mentions(articles)
        self._join(snapshot)

    def _known(self, subjects: Iterable[SubjectEntry]) -> None:
        for subject in subjects:
            if subject.kind == "person":
                entry = _Entry(subject.name, subject.registry)
                self.entries.append(entry)
                names = (subject.name, *subject.aliases)
                self._ambiguous.update(fold(n) for n in names if self._bearers[fold(n)])
                self._name(entry, names, "case")

    def _row(self, source: Source, claims: list[Claim]) -> None:
        """A registry row: the same words in it, whatever their script, name one person.

        A later sheet may have the person again. Two rows that cannot be about one are two persons, until
        somebody says otherwise.
        """
        traits = {c.trait.kind: c.trait.value for c in claims if c.trait}
        names = [n for c in claims for n in named(c)]
        names += [c.trait.value for c in claims if c.trait and c.trait.kind == "name"]
        if not names:
            return
        row = _Row(source.id, source.publisher or "", traits.get("registry id", ""), traits.get("born", ""))
        bearers = {id(e): e for n in names for e in self._bearers[fold(n)]}
        fitting = [e for e in bearers.values() if e.takes(row)]
        if len(fitting) == 1:
            entry = fitting[0]
        else:
            self._ambiguous.update(fold(n) for n in names if self._bearers[fold(n)])
            entry = _Entry(names[0])
            self.entries.append(entry)
        entry.rows.append(row)
        self._name(entry, names, "registry")
        entry.claims.update({c.id: c for c in claims})

    def _name(self, entry: _Entry, names: Iterable[str], why: str) -> None:
        for name in names:
            entry.call(name, 1.0, why)
            self._by_name.setdefault(fold(name), entry)
            if entry not in self._bearers[fold(name)]:
                self._bearers[fold(name)].append(entry)

    def _mentions(self, mentions: list[tuple[str, Claim]]) -> None:
        # Full names first: a bare surname then finds the persons whom the articles brought in.
        mentions.sort(key=lambda m: -len(m[0].split()))
        wanted = [name for name, _ in mentions if not self._settled(fold(name))]
        finder = _Finder(self._by_name, self._not, wanted, self._near)
        chosen: dict[tuple[str, str], tuple[_Entry, float] | None] = {}
        for name, claim in mentions:
            key = fold(name)
            # A name that two persons bear says nothing about either; a same-as decision can.
            if key in self._others or key in self._ambiguous:
                continue
            # Whom a bare surname means depends on whom its document has named in full by then.
            asked = (key, "" if len(name.split()) > 1 else claim.id)
            if asked not in chosen:
                known = self._by_name.get(key)
                chosen[asked] = (known, 1.0) if known else self._found(finder, name, claim)
            match = chosen[asked]
            if match is not None:
                entry, probability = match
                entry.call(name, probability, "text" if probability == 1.0 else "spelling")
                entry.claims[claim.id] = claim
        self._bridge(finder)

    def _bridge(self, finder: _Finder) -> None:
        """Join whom articles alone name to the one person whose later spellings are near: *Viktar
        Tsimashenka* is near *Виктор Тимошенко* and not *Viktor Timochenko*, whichever was read first."""
        for entry in [e for e in self.entries if not e.registry and not self._is_subject(e)]:
            bearer = finder.bearer(entry, [e for e in self.entries if e is not entry])
            if bearer is None:
                continue
            bearer.absorb(entry, "spelling")
            self.entries.remove(entry)
            for name in [name for name, named_ in self._by_name.items() if named_ is entry]:
                self._by_name[name] = bearer

    def _is_subject(self, entry: _Entry) -> bool:
        return any(alias.why == "case" for alias in entry.aliases.values())

    def _settled(self, key: str) -> bool:
        return key in self._others or key in self._ambiguous or key in self._by_name

    def _found(self, finder: _Finder, name: str, claim: Claim) -> tuple[_Entry, float] | None:
        """Whom a spelling that nobody has borne so far names; a full name is else somebody new."""
        if len(name.split()) == 1:
            return finder.by_surname(name, self.entries, claim)
        if finder.near_namesakes(name, self._ambiguous):
            return None
        found = finder.by_full_name(name)
        if found is None:
            entry = _Entry(name)
            self.entries.append(entry)
            found = (entry, 1.0)
        self._by_name[fold(name)] = found[0]
        return found

    def _join(self, snapshot: Snapshot) -> None:
        """Carry out the same-as decisions: the first name given is the one that stays."""
        for each in snapshot.decisions:
            if each.kind != "same-as":
                continue
            # An entry of a list is no person's name; a row of a table lends its name where nobody has it yet.
            targets = [t for t in each.targets if entry_of(t) is None]
            found = [self._by_name.get(fold(name_of(t))) for t in targets]
            kept = next((e for e in found if e is not None), None)
            for said, entry in zip(targets, found, strict=True):
                target = name_of(said)
                if kept is None or entry is kept or (entry is not None and target != said.strip()):
                    continue
                if entry is not None:
                    kept.absorb(entry, f"same-as by {each.reviewer}")
                    self.entries.remove(entry)
                    for name in list(self._by_name):
                        if self._by_name[name] is entry:
                            self._by_name[name] = kept
                kept.call(target, 1.0, f"same-as by {each.reviewer}")
                self._by_name[fold(target)] = kept


class _Finder:
    """Find the person whom a spelling most probably names: all spellings are compared in two batches."""

    def __init__(
        self, by_name: dict[str, _Entry], apart: dict[str, set[str]], wanted: Iterable[str], alike: Alike
    ) -> None:
        self._near = alike
        self._by_name = by_name
        self._apart = apart
        names = list(dict.fromkeys(fold(name) for name in wanted))
        full = [name for name in names if len(name.split()) > 1]
        self._single = [name for name in names if len(name.split()) == 1]
        self._alike = alike(full, [*by_name, *full])
        self._bearers: dict[str, list[_Entry]] | None = None

    def by_full_name(self, name: str) -> tuple[_Entry, float] | None:
        """The one person whose spellings are near enough; None where there is none, or where two are."""
        best: dict[int, tuple[_Entry, float]] = {}
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

    def bearer(self, entry: _Entry, others: Iterable[_Entry]) -> _Entry | None:
        """The one other person with a spelling near enough to one of somebody's full names."""
        mine = [fold(alias.name) for alias in entry.aliases.values() if len(alias.name.split()) > 1]
        sources = {claim.source for claim in entry.claims.values()}
        found = [
            other
            for other in others
            # Whoever names both, names two.
            if sources.isdisjoint(claim.source for claim in other.claims.values())
            and not any(self._barred(other, name) for name in mine)
            and any(self._near_enough(name, fold(a.name)) for name in mine for a in other.aliases.values())
        ]
        return found[0] if len(found) == 1 else None

    def _near_enough(self, one: str, other: str) -> bool:
        """Whether two spellings, in either order, are so near that one person bears both."""
        pairs = ((one, other), (other, one))
        near = any(p >= JOINED for a, b in pairs for key, p in self._alike.get(a, ()) if key == b)
        return near and not of_two_genders(one, other)

    def near_namesakes(self, name: str, ambiguous: set[str]) -> bool:
        """Whether the nearest spelling is a name that two persons bear."""
        alike = self._alike.get(fold(name), ())
        nearest = max((score for _, score in alike), default=0.0)
        return any(key in ambiguous and nearest - score < MARGIN for key, score in alike)

    def by_surname(self, name: str, entries: Iterable[_Entry], claim: Claim) -> tuple[_Entry, float] | None:
        """The only person whose surname this is: of those whom the same document has named before, else of
        all. Where a document says *S.* and only then names one of two brothers, it may mean the other.
        """
        if self._bearers is None:
            self._bearers = _by_surname(entries)
            self._alike |= self._near(self._single, [*self._bearers, *self._single])
        likely: dict[int, tuple[_Entry, float]] = {}
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

    def _barred(self, entry: _Entry, name: str) -> bool:
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


def _by_surname(entries: Iterable[_Entry]) -> dict[str, list[_Entry]]:
    bearers: dict[str, list[_Entry]] = defaultdict(list)
    for entry in entries:
        for surname in {alias.name.split()[-1] for alias in entry.aliases.values()}:
            bearers[fold(surname)].append(entry)
    return bearers


def _is_name(words: str) -> bool:
    """Whether a text calls somebody by a name: *his elder brother* names nobody."""
    return any(not word[0].islower() for word in words.split())


def named(claim: Claim) -> list[str]:
    """The persons whom a claim about custody names."""
    if claim.act is not None and claim.act.kind in CUSTODY_ACTS:
        return [s.name for s in claim.act.subjects]
    return [claim.trait.subject] if claim.trait is not None else []
