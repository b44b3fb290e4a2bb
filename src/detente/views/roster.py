"""Who is who: the names in the claims, gathered into persons.

A person is known from the case's subjects or a registry row; a full name in an article joins the one it
most probably names, and the probability is kept with it. A single word joins a person only where it is
the surname of exactly one. Decisions come first: *same-as* joins, *different* keeps apart.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from detente.config import SubjectEntry
from detente.ledger.snapshot import Snapshot
from detente.model import CUSTODY_ACTS, Claim, Value
from detente.views.voices import fold

MARGIN = 0.05
"""By how much the best person must beat the next before a name joins it."""


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


class _Entry:
    """A person in the making."""

    def __init__(self, name: str, registry: bool = False) -> None:
        self.name = name
        self.registry = registry
        self.aliases: dict[str, Alias] = {}
        self.claims: dict[str, Claim] = {}

    def call(self, name: str, probability: float, why: str) -> None:
        key = fold(name)
        if key not in self.aliases or self.aliases[key].probability < probability:
            self.aliases[key] = Alias(name=name, probability=round(probability, 3), why=why)

    def absorb(self, other: _Entry, why: str) -> None:
        for alias in other.aliases.values():
            self.call(alias.name, 1.0, why)
        self.registry = self.registry or other.registry
        self.claims.update(other.claims)


def people(snapshot: Snapshot, subjects: Iterable[SubjectEntry] = ()) -> tuple[Person, ...]:
    """The persons whom custody acts and traits are about, by name."""
    roster = _Roster(snapshot, subjects)
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
    def __init__(self, snapshot: Snapshot, subjects: Iterable[SubjectEntry]) -> None:
        self.entries: list[_Entry] = []
        self._by_name: dict[str, _Entry] = {}
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
                articles.extend((name, claim) for name in named(claim))
        for claims in rows.values():
            self._row(claims)
        self._join(snapshot)
        self._mentions(articles)
        self._join(snapshot)

    def _known(self, subjects: Iterable[SubjectEntry]) -> None:
        for subject in subjects:
            if subject.kind == "person":
                entry = _Entry(subject.name)
                self.entries.append(entry)
                for name in (subject.name, *subject.aliases):
                    entry.call(name, 1.0, "case")
                    self._by_name.setdefault(fold(name), entry)

    def _row(self, claims: list[Claim]) -> None:
        """A registry row: the same words in it, whatever their script, name one person."""
        names = [n for c in claims for n in named(c)]
        names += [c.trait.value for c in claims if c.trait and c.trait.kind == "name"]
        if not names:
            return
        entry = next((self._by_name[fold(n)] for n in names if fold(n) in self._by_name), None)
        # Two rows of one name are two persons until somebody says otherwise.
        if entry is None or entry.registry:
            if entry is not None:
                self._ambiguous.update(fold(n) for n in names if self._by_name.get(fold(n)) is entry)
            entry = _Entry(names[0])
            self.entries.append(entry)
        entry.registry = True
        for name in names:
            entry.call(name, 1.0, "registry")
            self._by_name.setdefault(fold(name), entry)
        entry.claims.update({c.id: c for c in claims})

    def _mentions(self, mentions: list[tuple[str, Claim]]) -> None:
        # Full names first: a bare surname then finds the persons whom the articles brought in.
        mentions.sort(key=lambda m: -len(m[0].split()))
        chosen: dict[str, tuple[_Entry, float] | None] = {}
        finder = _Finder(self.entries)
        for name, claim in mentions:
            key = fold(name)
            # A name that two persons bear says nothing about either; a same-as decision can.
            if key in self._others or key in self._ambiguous:
                continue
            if key not in chosen:
                found = (
                    (self._by_name[key], 1.0) if key in self._by_name else finder.find(name, self._not[key])
                )
                if found is None and len(name.split()) > 1:
                    entry = _Entry(name)
                    self.entries.append(entry)
                    self._by_name[key] = entry
                    finder.add(entry, name)
                    found = (entry, 1.0)
                chosen[key] = found
            match = chosen[key]
            if match is not None:
                entry, probability = match
                entry.call(name, probability, "text" if probability == 1.0 else "spelling")
                entry.claims[claim.id] = claim

    def _join(self, snapshot: Snapshot) -> None:
        """Carry out the same-as decisions: the first name given is the one that stays."""
        for each in snapshot.decisions:
            if each.kind != "same-as":
                continue
            found = [self._by_name.get(fold(t)) for t in each.targets]
            kept = next((e for e in found if e is not None), None)
            for target, entry in zip(each.targets, found, strict=True):
                if kept is None or entry is kept:
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
    """Find the person whom a spelling most probably names."""

    def __init__(self, entries: list[_Entry]) -> None:
        from detente.names import THRESHOLD, Index

        self._threshold = THRESHOLD
        self._entries = dict(enumerate(entries))
        self._index = Index.build(
            [(str(key), a.name) for key, e in self._entries.items() for a in e.aliases.values()]
        )

    def add(self, entry: _Entry, name: str) -> None:
        key = len(self._entries)
        self._entries[key] = entry
        self._index.add([(str(key), name)])

    def find(self, name: str, apart: set[str]) -> tuple[_Entry, float] | None:
        if len(name.split()) == 1:
            return self._by_surname(name, apart)
        hits = [h for h in self._index.search(name, limit=3) if not self._barred(h.key, apart)]
        if not hits or hits[0].score < self._threshold:
            return None
        if len(hits) > 1 and hits[0].score - hits[1].score < MARGIN and hits[1].score >= self._threshold:
            return None
        return self._entries[int(hits[0].key)], hits[0].score

    def _by_surname(self, name: str, apart: set[str]) -> tuple[_Entry, float] | None:
        from detente.names import compare

        scored = [
            (max(compare(name, a.name.split()[-1]) for a in e.aliases.values()), key)
            for key, e in self._entries.items()
            if not self._barred(str(key), apart)
        ]
        likely = [(score, key) for score, key in scored if score >= self._threshold]
        if len(likely) != 1:
            return None
        return self._entries[likely[0][1]], likely[0][0]

    def _barred(self, key: str, apart: set[str]) -> bool:
        return any(fold(a.name) in apart for a in self._entries[int(key)].aliases.values())


def named(claim: Claim) -> list[str]:
    """The persons whom a claim about custody names."""
    if claim.act is not None and claim.act.kind in CUSTODY_ACTS:
        return [s.name for s in claim.act.subjects]
    return [claim.trait.subject] if claim.trait is not None else []
