"""Measures side by side: who imposes what on one subject, and what changed between two days."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import combinations
from typing import TYPE_CHECKING

from detente.ledger import rolls
from detente.lists.authorities import lists
from detente.lists.snapshots import end_of
from detente.lists.words import bare, identifier, one_number
from detente.lists.words import words as words_of
from detente.model import Value
from detente.views.measures.fields import Changed, amended
from detente.views.measures.state import BINDING, MeasureState, Notice, said
from detente.when import When

if TYPE_CHECKING:
    from detente.case import Case
    from detente.ledger.snapshot import Snapshot

_SURE, _OTHERS = 0.97, 0.5
_PATRONYMIC = 3
"""The rank of a reason among those of `_reason`: a name that lacks the patronymic."""
_NAMES = 4


class Cell(Value, frozen=True):
    """What one authority does to a subject: its measures, and the status that binds most."""

    status: str
    since: str | None
    measures: tuple[MeasureState, ...]


class Row(Value, frozen=True):
    """A subject across authorities; ``reasons`` say why these entries are taken for one subject."""

    subject: str
    cells: dict[str, Cell]
    reasons: tuple[str, ...]


class Change(Value, frozen=True):
    """What became of a measure between two days.

    ``kind`` is ``imposed``, ``amended``, the status that it came to, or else what was said of it:
    ``licensed``, ``announced as lifted``. ``fields`` maps changed fields to before and after; ``notices`` are
    the licences, suspensions and announcements of the days between.
    """

    kind: str
    before: MeasureState | None
    after: MeasureState | None
    fields: Changed = {}  # noqa: RUF012 - msgspec copies it
    notices: tuple[Notice, ...] = ()

    @property
    def talk(self) -> bool:
        """Whether nothing changed but what is said."""
        same = self.before is not None and self.after is not None and self.before.status == self.after.status
        return same and not self.fields


_RANK = ("in force", "eased", "announced only", "gone from the list", "expired", "lifted")


def matrix(states: Iterable[MeasureState]) -> list[Row]:
    """Subjects by authorities. Measures are of one subject by an identifier, else by a name.

    The surest reasons join first. A name joins no two groups that hold different subjects of one list.
    """
    every = list(states)
    why = {
        (at, to): reason
        for (at, one), (to, other) in combinations(enumerate(every), 2)
        if (reason := _reason(one, other)) is not None
    }
    group_of = {at: [at] for at in range(len(every))}
    reasons: dict[int, list[str]] = {}
    for (at, to), (rank, words) in sorted(why.items(), key=lambda each: (each[1][0], each[0])):
        here, there = group_of[at], group_of[to]
        if here is there:
            continue
        apart = any(
            every[a].list == every[b].list is not None and (min(a, b), max(a, b)) not in why
            for a in here
            for b in there
        )
        if apart and rank:
            continue
        if rank == _PATRONYMIC and _unlike([every[a] for a in here], [every[b] for b in there]):
            continue
        joined = sorted([*here, *there])
        told = [*reasons.pop(here[0], ()), *reasons.pop(there[0], ()), words]
        reasons[joined[0]] = told
        group_of.update(dict.fromkeys(joined, joined))
    groups = {group[0]: group for group in group_of.values()}
    rows = [_row([every[at] for at in group], reasons.get(first, ())) for first, group in groups.items()]
    return sorted(rows, key=lambda row: row.subject)


def same(one: MeasureState, other: MeasureState, *, spelled: bool = True) -> str:
    """Why two measures are on one subject, by other spellings too if ``spelled``; empty where nothing is."""
    found = _reason(one, other, spelled=spelled)
    return found[1] if found is not None else ""


def _reason(one: MeasureState, other: MeasureState, *, spelled: bool = True) -> tuple[int, str] | None:
    """Why two measures are on one subject, and how sure that is: 0 a number, then names, the surest first."""
    if one.key == other.key:
        return 0, "the same entry"
    numbers = {plain: i for i in other.identifiers if (plain := identifier(i.value))}
    for each in one.identifiers:
        known = numbers.get(identifier(each.value))
        if known is not None and one_number(known.kind, each.kind, identifier(each.value)):
            return 0, f"the same {each.kind} {each.value}"
    if one.kind and other.kind and one.kind != other.kind:
        return None
    named = {frozenset(bare(name)): at for at, name in reversed(list(enumerate(other.names)))}
    shared = [
        ((at > 0) + (there > 0), name)
        for at, name in enumerate(one.names)
        if (there := named.get(frozenset(bare(name)))) is not None
    ]
    if shared:
        aliases, name = min(shared, key=lambda each: each[0])
        # On one list two entries are two subjects, unless they go by one primary name.
        listed_twice = one.list is not None and one.list == other.list
        return None if aliases and listed_twice else (1 + aliases, f"the same name {name}")
    if not spelled or _differ(one, other):
        return None
    if words := _patronymic_apart(one, other):
        return _PATRONYMIC, words
    words = _spelled_alike(one, other)
    return (4, words) if words else None


def _differ(one: MeasureState, other: MeasureState) -> bool:
    """Whether two have numbers of one kind, or dates of birth, and none in common: names decide no more."""
    numbers = [{(i.kind.casefold(), identifier(i.value)) for i in each.identifiers} for each in (one, other)]
    kinds = {kind for kind, _ in numbers[0]} & {kind for kind, _ in numbers[1]}
    born = [[d.when for d in each.dates if d.meaning == "born"] for each in (one, other)]
    return bool(kinds) or (
        bool(born[0] and born[1]) and all(a.overlaps(b) is False for a in born[0] for b in born[1])
    )


def _patronymic_apart(one: MeasureState, other: MeasureState) -> str:
    """That the name of one is that of the other without its patronymic; of persons on two lists only."""
    if not one.kind == other.kind == "person" or one.authority == other.authority:
        return ""
    for a in one.names[:_NAMES]:
        for b in other.names[:_NAMES]:
            short, long = sorted((a, b), key=lambda name: len(words_of(name)))
            more = set(words_of(long)) - set(words_of(short))
            whole = len(words_of(short)) > 1 and set(words_of(short)) < set(words_of(long))
            if whole and len(more) == 1 and _is_patronymic(more.pop()):
                return f"the same name {short}, the patronymic apart"
    return ""


def _is_patronymic(word: str) -> bool:
    from detente.names.gender import MAN_PATRONYMIC, gender
    from detente.names.romanise import latin

    return gender(latin(word))[0] >= MAN_PATRONYMIC


def _unlike(some: Sequence[MeasureState], others: Sequence[MeasureState]) -> bool:
    """Whether two of these have names that are not one person's, as by another patronymic."""
    from detente.names import compare_many

    pairs = [(a.names[0], b.names[0]) for a in some for b in others]
    return min(compare_many(pairs, "person"), default=1.0) < _OTHERS


def _spelled_alike(one: MeasureState, other: MeasureState) -> str:
    from detente.names import compare_many

    if one.authority == other.authority:
        return ""
    # One of the two is a primary name: an alias may be anybody's.
    pairs = [(one.names[0], b) for b in other.names[:_NAMES]]
    pairs += [(a, other.names[0]) for a in one.names[1:_NAMES]]
    kind = one.kind if one.kind in ("person", "organization", "vessel") else None
    scores = compare_many(pairs, kind)
    best = max(zip(scores, pairs, strict=True), default=(0.0, ("", "")))
    return f"spelled {best[1][1]}" if best[0] >= _SURE else ""


def _row(group: Sequence[MeasureState], reasons: Sequence[str]) -> Row:
    cells: dict[str, Cell] = {}
    for authority in sorted({state.authority for state in group}):
        own = [state for state in group if state.authority == authority]
        first = min(own, key=lambda state: _RANK.index(state.status))
        cells[authority] = Cell(status=first.status, since=first.since, measures=tuple(own))
    return Row(subject=group[0].subject, cells=cells, reasons=tuple(dict.fromkeys(reasons)))


def changes(
    case: Case, snapshot: Snapshot, since: date, *, authority: str | None = None, name: str | None = None
) -> list[Change]:
    """What became different between the end of one day and the snapshot's, by measure.

    A change is what list copies show, what hand-entered acts state, and what was licensed, suspended,
    announced or reported of a measure on the days between.

    Args:
        case: the case.
        snapshot: the later day, and what is known.
        since: the earlier day; what changed on it is not shown.
        authority: only this authority's.
        name: only of whom this names.
    """
    from detente.views.measures.view import in_force

    earlier = _asked_on(snapshot, since)
    if name is not None:
        before = in_force(case, earlier, name, authority=authority, ended=True)
        after = in_force(case, snapshot, name, authority=authority, ended=True)
    else:
        touched = _touched(case, snapshot, since)
        before = _of(case, earlier, touched, authority)
        after = _of(case, snapshot, touched, authority)
    return _differences(before, after, since, snapshot.on)


def _asked_on(snapshot: Snapshot, day: date) -> Snapshot:
    """The same knowledge, asked about another day."""
    return dataclasses.replace(snapshot, on=day)


def _touched(case: Case, snapshot: Snapshot, since: date) -> set[tuple[str, str]]:
    """The entries of which copies show a change between two days, or that an act can mean."""
    from detente.views.measures.desk import Desk
    from detente.views.measures.view import meant, notices_of

    with Desk.open(case, snapshot) as desk:
        changed = {
            (lists()[each].part_of or each, entry)
            for each in desk.known_lists()
            for entry in rolls.changed_between(
                desk.connection, each, end_of(since), desk.shelf(each).at(snapshot.on)
            )
        }
        return changed | meant(desk, notices_of(desk))


def _of(
    case: Case, snapshot: Snapshot, touched: set[tuple[str, str]], authority: str | None
) -> list[MeasureState]:
    from detente.views.measures.desk import Desk
    from detente.views.measures.finding import Found
    from detente.views.measures.hand import by_hand
    from detente.views.measures.view import noticed, notices_of, only_said

    with Desk.open(case, snapshot) as desk:
        notices = notices_of(desk)
        states = desk.entries({key: Found(*key, "", 1.0) for key in touched}) + by_hand(desk)
        states = noticed(desk, notices, states)
        states += only_said(desk, notices, states, None)
    return [state for state in states if authority is None or state.authority == authority]


def _differences(
    before: Iterable[MeasureState], after: Iterable[MeasureState], since: date, on: date
) -> list[Change]:
    old = {state.key: state for state in before}
    found: list[Change] = []
    for state in after:
        was = old.get(state.key)
        notices = tuple(notice for notice in state.notices if _between(notice, since, on))
        fields = amended(was, state) if was is not None else {}
        if kind := _became(was, state) or ("amended" if fields else "") or (said(notices) if notices else ""):
            found.append(Change(kind=kind, before=was, after=state, fields=fields, notices=notices))
    return sorted(found, key=lambda c: (_order(c.kind), c.kind, c.after.key if c.after else ""))


def _order(kind: str) -> int:
    """What binds anew comes first, then what no longer does, what is eased or said, and what is amended."""
    return _FIRST.get(kind, 2)


_FIRST = {"imposed": 0, "gone from the list": 1, "lifted": 1, "expired": 1, "amended": 3}


def _became(was: MeasureState | None, state: MeasureState) -> str:
    """What became of a measure by its status; empty where that is as it was."""
    if state.status in BINDING and (was is None or was.status not in BINDING):
        return "imposed"
    # What is only talked about was not there before, and is told by what is said of it.
    if was is None:
        return "" if state.list is None else state.status
    return state.status if was.status != state.status else ""


def _between(notice: Notice, since: date, on: date) -> bool:
    when = When(notice.when) if notice.when else None
    return when is not None and since < when.latest and when.earliest <= on
