"""The ledger as the measures view reads it: lists, entries, acts entered by hand."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

import msgspec
import sqlalchemy as sa

from detente.config import SubjectEntry
from detente.ledger import lookup, rolls
from detente.ledger.kept import Fields, Listed
from detente.ledger.rolls import Standing
from detente.ledger.schema import entry as entry_table
from detente.ledger.snapshot import Snapshot
from detente.lists.authorities import lists
from detente.lists.ofac_csv import remarked
from detente.lists.words import bare, identifier
from detente.model import Claim, from_json
from detente.views.measures.copies import Shelf
from detente.views.measures.finding import Found
from detente.views.measures.state import BINDING, MeasureState, spoken

if TYPE_CHECKING:
    from detente.case import Case


class _Main(msgspec.Struct):
    ent_num: str | None = None
    Remarks: str = ""


class _Comments(msgspec.Struct):
    comments: tuple[dict[str, str], ...] = ()


_MAIN, _COMMENTS = msgspec.json.Decoder(_Main), msgspec.json.Decoder(_Comments)
MANY = 200
"""Above this many entries it is cheaper to read a whole list than its parts."""


class Desk:
    """What a question needs open: one state of the ledger, its lists, its acts, its case."""

    def __init__(self, case: Case, snapshot: Snapshot, connection: sa.Connection) -> None:
        self.case = case
        self.snapshot = snapshot
        self.connection = connection
        self.subjects: Sequence[SubjectEntry] = case.config.subject
        self._shelves: dict[str, Shelf] = {}

    @classmethod
    @contextmanager
    def open(cls, case: Case, snapshot: Snapshot) -> Iterator[Desk]:
        """A desk on one state of the ledger."""
        with case.ledger.reading() as connection:
            yield cls(case, snapshot, connection)

    def shelf(self, name: str) -> Shelf:
        """The copies of a list."""
        if name not in self._shelves:
            self._shelves[name] = Shelf(self.connection, name, self.snapshot)
        return self._shelves[name]

    @property
    def on(self) -> date:
        """The day asked about."""
        return self.snapshot.on

    def known_lists(self) -> list[str]:
        """The lists that there are copies of, files that complete others too."""
        return rolls.lists(self.connection)

    def lists(self) -> list[str]:
        """The lists that there are copies of and whose records are whole measures."""
        return [name for name in self.known_lists() if lists()[name].part_of is None]

    @cached_property
    def acts(self) -> list[Claim]:
        """The acts entered by hand that were knowable and that no decision rejects."""
        sources = [s.id for s in self.snapshot.sources.values() if s.kind == "acts"]
        if not sources:
            return []
        query = sa.select(entry_table.c.body).where(
            entry_table.c.kind == "claim", entry_table.c.source.in_(sources)
        )
        rejected: dict[str, bool] = {}
        for decision in self.snapshot.decisions:
            if decision.kind in ("accept", "reject"):
                rejected.update(dict.fromkeys(decision.targets, decision.kind == "reject"))
        found = (from_json(body, Claim) for body in self.connection.execute(query.order_by("seq")).scalars())
        return [claim for claim in found if not rejected.get(claim.id)]

    def asked(self, question: str) -> list[str]:
        """A name, and the other names of the case's subject that it names."""
        return [
            question,
            *(n for s in self.subjects if self.means(s, question) for n in (s.name, *s.aliases)),
        ]

    @staticmethod
    def means(subject: SubjectEntry, question: str) -> bool:
        """Whether a name is one of the subject's, legal forms aside."""
        wanted = bare(question)
        return any(bare(name) == wanted for name in (subject.name, *subject.aliases))

    # Lists ----------------------------------------------------------------------------------------

    def numbered(self, number: str) -> list[tuple[str, str, str]]:
        """The entries with an identifier: list, entry, and why."""
        plain = identifier(number)
        if not plain:
            return []
        return [
            (name, entry, f"{kind} {number}")
            for name, entry, kind, _ in lookup.with_identifier(self.connection, [plain])
        ]

    def named(self, name: str, *, exact: bool = False) -> list[Found]:
        """The entries with a name that has all words of this one (``exact``: and no others), forms aside."""
        own = bare(name)
        return [
            Found(listed, entry, "its name", 1.0)
            for listed, entry, whole in lookup.with_words(self.connection, own, len(set(own)))
            if whole or not exact
        ]

    def whole(self, found: Iterable[Found]) -> list[Found]:
        """Hits in files that complete a list, as hits in that list, where it has the entry."""
        result = []
        for each in found:
            base = lists()[each.list].part_of
            whole = base is not None and self.shelf(base).runs([each.entry])
            match = f"{each.match} (in {lists()[each.list].title})"
            result.append(each._replace(list=base or each.list, match=match) if whole else each)
        return sorted(result, key=lambda f: f.score)

    def standing(self, name: str) -> list[MeasureState]:
        """The measures of a list that are in force on the day."""
        shelf = self.shelf(name)
        if not shelf.copies or self.ended(name):
            return []
        key = shelf.at(self.on)
        states, there = [], set()
        for each, record in shelf.standing(key):
            states.append(shelf.state(each, record, key))
            there.add(each.entry)
        early = [each for each in shelf.stated_before(key, self.on) if each.entry not in there]
        listed = self.listed(early)
        states += [
            shelf.state(each, listed[each.claim], key)
            for each in early
            if shelf.was_in_force(each, listed[each.claim], self.on)
        ]
        states = self._completed(name, states, key) if len(self._parts(name)) else states
        return told_apart(states) if len(there) < len(states) else states

    def gone(self, name: str) -> list[MeasureState]:
        """The measures of a list whose entries are gone by the day."""
        shelf = self.shelf(name)
        key = shelf.at(self.on)
        entries = rolls.changed_between(self.connection, name, 0, key)
        if self.ended(name):
            entries += [each.entry for each, _ in shelf.standing(key)]
        return [
            state for state in self._states(shelf, shelf.runs(entries), key) if state.status not in BINDING
        ]

    def ended(self, name: str) -> str | None:
        """When a list that its authority gave up ended, if it has by the day and what follows it is here."""
        listed = lists()[name]
        if listed.followed_by is None or listed.followed_by not in self.known_lists():
            return None
        shelves = (self.shelf(name), self.shelf(listed.followed_by))
        own, after = (shelf.seen(shelf.at(self.on)) for shelf in shelves)
        closed = str(listed.closed) if listed.closed is not None else None
        if own is None or after is None or after <= own or after < (closed or after):
            return None
        return closed or f"{own}/{after}"

    def entries(self, hits: dict[tuple[str, str], Found]) -> list[MeasureState]:
        """The measures of these entries, as far as they had begun by the day."""
        states: list[MeasureState] = []
        by_list: dict[str, list[str]] = {}
        for name, entry in hits:
            by_list.setdefault(name, []).append(entry)
        for name, entries in by_list.items():
            shelf = self.shelf(name)
            key = shelf.at(self.on)
            found = self._states(shelf, shelf.runs(entries), key)
            found = self._completed(name, found, key) if len(self._parts(name)) else found
            for state in found:
                hit = hits[name, state.row or state.entry or ""]
                states.append(msgspec.structs.replace(state, match=hit.match, score=hit.score))
        return told_apart(states)

    def _states(self, shelf: Shelf, runs: dict[str, list[Standing]], key: int) -> list[MeasureState]:
        ended = self.ended(shelf.name)
        chosen: list[tuple[Standing, bool]] = []
        later: list[Standing] = []
        for every in runs.values():
            begun = [run for run in every if run.start <= key]
            # Two records under one number are rare and both hold.
            standing = [run for run in begun if run.stop > key]
            if standing:
                chosen += [(run, False) for run in standing]
            elif begun:
                chosen.append((max(begun, key=lambda run: run.stop), True))
            else:
                later.append(every[0])
        listed = self.listed([*(each for each, _ in chosen), *later])
        states = [
            shelf.state(
                each, listed[each.claim], key, runs=runs[each.entry], gone=gone, ended=None if gone else ended
            )
            for each, gone in chosen
        ]
        return states + [
            shelf.state(each, listed[each.claim], key)
            for each in later
            if shelf.was_in_force(each, listed[each.claim], self.on)
        ]

    @staticmethod
    def _parts(name: str) -> list[str]:
        return [each.id for each in lists().values() if each.part_of == name]

    def _completed(self, name: str, states: list[MeasureState], key: int) -> list[MeasureState]:
        """Records with what side files add: aliases and addresses, each as of the file's own copy."""
        added: dict[str, list[tuple[Listed, str | None]]] = {}
        for part in self._parts(name):
            shelf = self.shelf(part)
            if not shelf.copies or not states:
                continue
            at = shelf.at(self.on)
            standing: Iterable[tuple[Standing, Listed]]
            if len(states) > MANY:
                standing = shelf.standing(at)
            else:
                every = shelf.runs([state.entry or "" for state in states])
                runs = [run for each in every.values() for run in each if run.start <= at < run.stop]
                listed = self.listed(runs)
                states = [self._noted(shelf, state, every.get(state.entry or "", []), at) for state in states]
                standing = ((each, listed[each.claim]) for each in runs)
            for each, record in standing:
                added.setdefault(each.entry, []).append((record, shelf.source_of.get(each.start)))
        return [
            self._merged(state, added[state.entry]) if state.entry in added else state for state in states
        ]

    def _noted(self, shelf: Shelf, state: MeasureState, runs: Sequence[Standing], key: int) -> MeasureState:
        """The measure with a note that it is gone from a file that completes the list, if it is."""
        begun = [run for run in runs if run.start <= key]
        went = shelf.went(begun[-1].stop) if begun and begun[-1].stop <= key else None
        if went is None:
            return state
        note = f"gone from {lists()[shelf.name].title} {spoken(went)}"
        return msgspec.structs.replace(
            state, notes=(*state.notes, note), sentence=f"{state.sentence}; {note}"
        )

    @staticmethod
    def _merged(state: MeasureState, added: Sequence[tuple[Listed, str | None]]) -> MeasureState:
        fields, names, identifiers = state.record, state.aliases, state.identifiers
        if not isinstance(fields, Fields) or (main := fields.some(_MAIN)).ent_num is None:
            return state  # A copy in XML, which has its aliases and addresses in the record.
        evidence = dict.fromkeys(state.evidence)
        for listed, source in added:
            record = listed.record
            if record.names:
                names += record.names
            if rows := record.fields.some(_COMMENTS).comments:
                # What the end of one file and the beginning of the other cut apart is whole again.
                rest = "".join(row["comments"] for row in rows)
                identifiers = tuple(dict.fromkeys((*identifiers, *remarked(f"{main.Remarks}{rest}")[1])))
            fields |= record.fields
            if source:
                evidence[source] = None
        more = [name.name for name in names[len(state.aliases) :]]
        return msgspec.structs.replace(
            state,
            identifiers=identifiers,
            names=tuple(dict.fromkeys((*state.names, *more))) if more else state.names,
            aliases=names,
            record=fields,
            evidence=tuple(evidence),
        )

    def listed(self, runs: Iterable[Standing]) -> dict[int, Listed]:
        """What the records of these runs state, by the numbers of their claims."""
        return rolls.listed(self.connection, [each.claim for each in runs])


def told_apart(states: list[MeasureState]) -> list[MeasureState]:
    """Measures with a ``row`` of their own where one list has several records under one number."""
    seen: Counter[str] = Counter()
    result = []
    for state in states:
        key = state.key
        seen[key] = number = seen[key] + 1
        row = f"{state.row or state.entry}#{number}"
        result.append(state if number == 1 else msgspec.structs.replace(state, row=row))
    return result
