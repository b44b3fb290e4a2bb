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
from detente.model import CUSTODY_ACTS, Claim, Source, Value
from detente.views.likely import Alias, Entry, Finder, Row
from detente.views.sameness import entry_of, name_of
from detente.views.spellings import Alike, alike
from detente.views.voices import fold

MOST_ASKED = 3
"""How many who may be the same as somebody are shown."""


class Resembling(Value, frozen=True):
    """Another person of the case whose name is near: too near to pass over, too far to be joined unasked."""

    name: str
    probability: float


class Person(Value, frozen=True):
    """Somebody whom claims are about. ``registry`` is whether a registry holds a row for them;
    ``resembles`` are those who may be the same, the likeliest first."""

    name: str
    aliases: tuple[Alias, ...]
    registry: bool
    claims: tuple[Claim, ...]
    resembles: tuple[Resembling, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """All spellings, the chosen one first."""
        return tuple(dict.fromkeys([self.name, *(a.name for a in self.aliases)]))


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
            resembles=roster.resembling(e),
        )
        for e in roster.entries
        if e.claims
    ]
    return tuple(sorted(made, key=lambda p: fold(p.name)))


class _Roster:
    def __init__(self, snapshot: Snapshot, subjects: Iterable[SubjectEntry], alike: Alike) -> None:
        self._near = alike
        self.entries: list[Entry] = []
        self._by_name: dict[str, Entry] = {}
        self._bearers: dict[str, list[Entry]] = defaultdict(list)
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
        finder = self._mentions(articles)
        self._join(snapshot)
        self._resembling = finder.resembling([e for e in self.entries if e.claims])

    def resembling(self, entry: Entry) -> tuple[Resembling, ...]:
        """Who may be the same as somebody, for a reviewer to say."""
        near = sorted(self._resembling.get(id(entry), ()), key=lambda each: (-each[1], fold(each[0].name)))
        return tuple(Resembling(name=other.name, probability=round(p, 3)) for other, p in near[:MOST_ASKED])

    def _known(self, subjects: Iterable[SubjectEntry]) -> None:
        for subject in subjects:
            if subject.kind == "person":
                entry = Entry(subject.name, subject.registry)
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
        row = Row(source.id, source.publisher or "", traits.get("registry id", ""), traits.get("born", ""))
        bearers = {id(e): e for n in names for e in self._bearers[fold(n)]}
        fitting = [e for e in bearers.values() if e.takes(row)]
        if len(fitting) == 1:
            entry = fitting[0]
        else:
            self._ambiguous.update(fold(n) for n in names if self._bearers[fold(n)])
            entry = Entry(names[0])
            self.entries.append(entry)
        entry.rows.append(row)
        self._name(entry, names, "registry")
        entry.claims.update({c.id: c for c in claims})

    def _name(self, entry: Entry, names: Iterable[str], why: str) -> None:
        for name in names:
            entry.call(name, 1.0, why)
            self._by_name.setdefault(fold(name), entry)
            if entry not in self._bearers[fold(name)]:
                self._bearers[fold(name)].append(entry)

    def _mentions(self, mentions: list[tuple[str, Claim]]) -> Finder:
        # Full names first: a bare surname then finds the persons whom the articles brought in.
        mentions.sort(key=lambda m: -len(m[0].split()))
        wanted = [name for name, _ in mentions if not self._settled(fold(name))]
        finder = Finder(self._by_name, self._not, wanted, self._near)
        chosen: dict[tuple[str, str], tuple[Entry, float] | None] = {}
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
        return finder

    def _bridge(self, finder: Finder) -> None:
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

    def _is_subject(self, entry: Entry) -> bool:
        return any(alias.why == "case" for alias in entry.aliases.values())

    def _settled(self, key: str) -> bool:
        return key in self._others or key in self._ambiguous or key in self._by_name

    def _found(self, finder: Finder, name: str, claim: Claim) -> tuple[Entry, float] | None:
        """Whom a spelling that nobody has borne so far names; a full name is else somebody new."""
        if len(name.split()) == 1:
            return finder.by_surname(name, self.entries, claim)
        if finder.near_namesakes(name, self._ambiguous):
            return None
        found = finder.by_full_name(name)
        if found is None:
            entry = Entry(name)
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


def _is_name(words: str) -> bool:
    """Whether a text calls somebody by a name: *his elder brother* names nobody."""
    return any(not word[0].islower() for word in words.split())


def named(claim: Claim) -> list[str]:
    """The persons whom a claim about custody names."""
    if claim.act is not None and claim.act.kind in CUSTODY_ACTS:
        return [s.name for s in claim.act.subjects]
    return [claim.trait.subject] if claim.trait is not None else []
