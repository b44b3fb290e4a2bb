"""The questions: which measures bind whom."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec

from detente import collector
from detente.errors import UserError
from detente.ledger import rolls
from detente.ledger.snapshot import Snapshot
from detente.lists.authorities import authority_of, lists, table
from detente.lists.words import bare
from detente.model import Name, Record, Value
from detente.views.measures.desk import MANY, Desk
from detente.views.measures.finding import Found, find, same_subject, unheard
from detente.views.measures.hand import by_hand, named_by_hand
from detente.views.measures.notices import Notices, Relief, sectors_of, subject_of
from detente.views.measures.state import BINDING, MeasureState, told
from detente.views.sameness import Sameness, entry_of, name_of
from detente.views.spellings import Remembered
from detente.when import When

if TYPE_CHECKING:
    from detente.case import Case

_SURE = 0.9
_SPELLED = 0.98
"""From how probable on two spellings are taken for one name where no list tells."""
_LEADING = 20
"""Above this many hits a question named a sort of subject, and no subject is looked up on other lists."""


def measures(case: Case, snapshot: Snapshot) -> list[MeasureState]:
    """The measures on the case's subjects, and those that its texts speak of, whatever their status."""
    with Desk.open(case, snapshot) as desk:
        return _of_the_case(desk, notices_of(desk))


def in_force(
    case: Case,
    snapshot: Snapshot,
    name: str | None = None,
    *,
    authority: str | None = None,
    program: str | None = None,
    ended: bool = False,
    waiting: Callable[[int], object] = unheard,
) -> list[MeasureState]:
    """The measures on whom ``name`` (a name or an identifier) means, or all that bind.

    Args:
        case: the case.
        snapshot: the day asked about, and what is known.
        name: whom; with it, measures that ended are shown too, since that is what one asks about.
        authority: only this authority's, by its id or a name of it.
        program: only those of this programme (a part of its name is enough).
        ended: show what ended, without a name as well.
        waiting: told how many names go into their index first, where that takes a while.

    Raises:
        UserError: no such authority.
    """
    wanted = None
    if authority is not None:
        wanted = authority_of(authority)
        if wanted is None:
            known = ", ".join(each.id for each in table().authority)
            raise UserError(f"no authority {authority!r}: choose from {known}")
    with Desk.open(case, snapshot) as desk:
        found = (
            _about(desk, notices_of(desk), name, waiting)
            if name is not None
            else _everything(desk, notices_of(desk), wanted, ended=ended)
        )
    return [
        state
        for state in found
        if (wanted is None or state.authority == wanted)
        and (program is None or program.casefold() in state.program.casefold())
    ]


def index_names(case: Case) -> None:
    """Bring the index of listed names up to date, so that the first question need not wait for it."""
    from detente.views.measures.spelling import index

    with case.ledger.reading() as connection:
        if rolls.lists(connection):
            index(connection, case.derived)


def held(case: Case, snapshot: Snapshot) -> list[str]:
    """The list copies that are kept and not believed, each in a line that says why and what to do."""
    with Desk.open(case, snapshot) as desk:
        return [
            f"held, not believed: {name} of {copy.day}: {copy.held} "
            f"(`detente review confirm {copy.source}` if it is right)"
            for name in desk.known_lists()
            for copy in desk.shelf(name).held()
        ]


class LastCopy(Value, frozen=True):
    """A list, and the day of its last copy by the day asked about; None where the first one is later."""

    list: str
    authority: str
    title: str
    copy: str | None


def last_copies(case: Case, snapshot: Snapshot, authority: str | None = None) -> list[LastCopy]:
    """How far the lists in a case reach: what a list became after its last copy is not known here."""
    wanted = authority_of(authority) if authority is not None else None
    with Desk.open(case, snapshot) as desk:
        found = []
        for name in desk.lists():
            listed, shelf = lists()[name], desk.shelf(name)
            if wanted in (None, listed.authority) and shelf.copies and not desk.ended(name):
                day = shelf.seen(shelf.at(snapshot.on))
                found.append(LastCopy(list=name, authority=listed.authority, title=listed.title, copy=day))
    return found


def notices_of(desk: Desk) -> Notices:
    """What texts and hand-entered acts say of measures, ready to be matched."""
    return Notices(desk.snapshot, [c for c in desk.acts if c.act and c.act.record], desk.subjects)


def _everything(
    desk: Desk, notices: Notices, authority: str | None = None, *, ended: bool = False
) -> list[MeasureState]:
    """All measures that bind on the day; with ``ended``, those that ended too."""
    found: list[MeasureState] = []
    with collector.paused():
        for name in desk.lists():
            if authority is None or lists()[name].authority == authority:
                found += desk.standing(name)
                if ended:
                    found += desk.gone(name)
        found += by_hand(desk)
        found = noticed(desk, notices, found)
    return [state for state in found if ended or state.status in BINDING]


def _about(
    desk: Desk, notices: Notices, question: str, waiting: Callable[[int], object]
) -> list[MeasureState]:
    """The measures on whom a name or an identifier means, on whatever list, whatever became of them."""
    folder = desk.case.derived
    found = find(desk.connection, question, subjects=desk.subjects, folder=folder, waiting=waiting)
    said = _said_to_be_one(desk, question, found)
    found += [each for each in said if each.list in lists()]
    hits = {(each.list, each.entry): each for each in desk.whole(found)}
    states = desk.entries(hits)
    sure = {key for key, each in hits.items() if each.score >= _SURE}
    records = [_as_record(state) for state in states if (state.list, state.row or state.entry) in sure]
    more = {
        (each.list, each.entry): each
        for each in desk.whole(same_subject(desk.connection, records if len(records) <= _LEADING else ()))
        if (each.list, each.entry) not in hits
    }
    states += desk.entries(more)
    states += named_by_hand(desk, question, states)
    known = {state.key for state in states}
    why = {f"{each.list}/{each.entry}": each.match for each in said}
    states += [
        msgspec.structs.replace(state, match=why[state.key])
        for state in (by_hand(desk) if why else ())
        if state.key in why and state.key not in known
    ]
    states = [told(notices.applied(state)) for state in states]
    states += only_said(desk, notices, states, question)
    return sorted(states, key=lambda s: (-round(s.score, 2), s.authority, s.list or "", s.entry or ""))


def _said_to_be_one(desk: Desk, question: str, found: list[Found]) -> list[Found]:
    """The entries that reviewers said are the subject whom a question names, by a name or a sure entry."""
    sameness = Sameness(desk.snapshot.decisions)
    sure = [f"{each.list}/{each.entry}" for each in found if each.score >= _SURE]
    result = []
    for asked in (question, *sure):
        for target, decided in sameness.others(asked).items():
            why = f"a decision: the same as {asked} ({decided.reviewer})"
            entry = entry_of(target)
            named = desk.named(name_of(target), exact=True) if entry is None else [Found(*entry, "", 1.0)]
            result += [each._replace(match=why) for each in named]
    return result


def _of_the_case(desk: Desk, notices: Notices) -> list[MeasureState]:
    """The measures on the case's subjects, and what its texts say beside any list."""
    found: dict[str, MeasureState] = {}
    for subject in desk.subjects:
        numbers = [Found(*hit[:2], hit[2], 1.0) for number in subject.ids for hit in desk.numbered(number)]
        named = [
            each
            for spelling in (subject.name, *subject.aliases)
            for each in desk.named(spelling)
            if len(bare(spelling)) > 1 or subject.kind != "person"
        ]
        hits = {(each.list, each.entry): each for each in desk.whole([*numbers, *named])}
        for state in desk.entries(hits):
            if subject_of(state, [subject]) is not None:
                found.setdefault(state.key, state)
    for state in [*_spoken_of(desk, notices), *by_hand(desk)]:
        found.setdefault(state.key, state)
    states = [told(notices.applied(state)) for state in found.values()]
    states += only_said(desk, notices, states, None)
    return sorted(states, key=lambda s: (s.authority, s.list or "", s.subject, s.entry or ""))


def _spoken_of(desk: Desk, notices: Notices) -> list[MeasureState]:
    """The measures on whom the case's texts name as subjects of sanctions, by names that lists have so.

    Nobody else whom texts name is looked up: a prisoner may have a namesake on a list.
    """
    names = {subject.name for relief in notices.every for subject in relief.act.subjects}
    hits = {
        (each.list, each.entry): each
        for name in sorted(names)
        for each in desk.whole(desk.named(name, exact=True))
    }
    authorities = {relief.authority for relief in notices.every}
    return [state for state in desk.entries(hits) if state.authority in authorities]


def noticed(desk: Desk, notices: Notices, states: list[MeasureState]) -> list[MeasureState]:
    """The measures with their notices. Of thousands only those are asked that an act can mean."""
    if not notices.easing:
        return states
    if len(states) <= MANY:
        return [told(notices.applied(state)) for state in states]
    wanted = meant(desk, notices)
    return [
        told(notices.applied(state))
        if (state.list, state.row or state.entry) in wanted or state.list not in lists()
        else state
        for state in states
    ]


def meant(desk: Desk, notices: Notices) -> set[tuple[str, str]]:
    """The entries that some act can mean, by its subjects' names or the case's subjects'."""
    names = {s.name for relief in notices.easing for s in relief.act.subjects}
    names |= {n for subject in desk.subjects for n in (subject.name, *subject.aliases)}
    found = [each for name in names for each in desk.named(name)]
    found += [Found(*hit[:2], "", 1.0) for s in desk.subjects for i in s.ids for hit in desk.numbered(i)]
    return {(each.list, each.entry) for each in desk.whole(found)}


def only_said(
    desk: Desk, notices: Notices, states: list[MeasureState], question: str | None
) -> list[MeasureState]:
    """What texts say of measures that no list and no hand-entered act shows.

    Asked about somebody, it is what names them. Otherwise it is what concerns the case's subjects, or a
    sector: a reader also takes other words for subjects, and those are nobody's measures.
    """
    asked = {frozenset(bare(n)) for n in desk.asked(question)} if question is not None else None
    spelled = _spelled_so(desk, notices, question) if question is not None else frozenset()
    named = {(state.authority, frozenset(bare(name))) for state in states for name in state.names}
    groups: dict[tuple[str, str], list[Relief]] = {}
    for relief in notices.every:
        authority = relief.authority
        if relief.claim.id in notices.matched or authority is None or relief.claim.factuality == "denied":
            continue
        sectors = sectors_of(relief.act.measure or "")
        for subject in [s.name for s in relief.act.subjects] or sectors[:1]:
            name = frozenset(bare(subject))
            if not name or (authority, name) in named:
                continue
            known = subject in sectors or any(desk.means(each, subject) for each in desk.subjects)
            if subject in spelled:
                groups.setdefault((authority, question or subject), []).append(relief)
            elif any(a <= name for a in asked) if asked is not None else known:
                groups.setdefault((authority, subject), []).append(relief)
    return [_said(notices, *key, group, spelled) for key, group in groups.items()]


def _spelled_so(desk: Desk, notices: Notices, question: str) -> frozenset[str]:
    """The names in texts that are surely another spelling of the one asked for, in whatever script, its legal
    form aside: *Rosneft*, *ОАО «Роснефть»*."""
    said = {s.name for relief in notices.every for s in relief.act.subjects}
    own = {name for name in said if set(bare(name)) == set(bare(question))}
    if not said - own:
        return frozenset(own)
    near = Remembered(desk.case.derived)([question, *said], {question, *said})
    by_name = {other for other, p in near[question] if p >= _SPELLED}
    of_them = {name for name in said if any(other == question and p >= _SPELLED for other, p in near[name])}
    return frozenset(own | ((by_name | of_them) & said))


def _said(
    notices: Notices, authority: str, subject: str, group: list[Relief], spelled: frozenset[str]
) -> MeasureState:
    said = tuple(notices.notice(relief, f"it names {subject}") for relief in group)
    mentioned = {s.name for relief in group for s in relief.act.subjects}
    names = tuple(sorted(mentioned & spelled)) or (subject,)
    others = [name for name in names if set(bare(name)) != set(bare(subject))]
    imposed = [n for n in said if n.kind == "impose" and n.in_force]
    state = MeasureState(
        authority=authority,
        list=None,
        entry=None,
        subject=subject,
        names=names,
        program=next((str(r.act.program) for r in group if r.act.program), ""),
        status="in force" if imposed else "announced only",
        since=min((n.when for n in imposed if n.when), key=lambda when: When(when).latest, default=None),
        until=None,
        evidence=tuple(dict.fromkeys(r.source.id for r in group)),
        record={},
        notices=tuple(sorted(said, key=lambda n: (n.when or "", n.claim))),
        match=f"spelled {', '.join(others)}" if others else "the same words",
    )
    return told(state)


def _as_record(state: MeasureState) -> Record:
    return Record(
        list=state.list or "",
        entry=state.entry or "",
        kind=state.kind,
        names=(Name(name=state.subject), *state.aliases),
        program=(),
        fields={},
        identifiers=state.identifiers,
    )
