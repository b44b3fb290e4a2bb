"""The measures that acts entered by hand impose."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import msgspec

from detente.lists.words import bare
from detente.model import Claim, Record
from detente.views.measures.compare import same
from detente.views.measures.copies import names_of
from detente.views.measures.desk import MANY, Desk
from detente.views.measures.state import MeasureState, standing_words

_SURE = 0.9


def by_hand(desk: Desk) -> list[MeasureState]:
    """The measures that hand-entered acts impose, the last words of each entry by the day."""
    found: dict[str, MeasureState] = {}
    for claim in sorted(desk.acts, key=lambda claim: _seen(desk, claim)):
        act = claim.act
        if act is None or not isinstance(act.record, Record) or act.kind not in ("impose", "amend"):
            continue
        seen = _seen(desk, claim)
        # Without a day of its own an entry is known to stand from the day that somebody looked.
        begun = act.when.earliest if act.when else seen
        if begun > desk.on:
            continue
        state = _from_act(claim, act.record, seen)
        first = found.get(state.key)
        if first is not None:
            state = msgspec.structs.replace(
                state,
                since=first.since if act.when is None or act.kind == "amend" else state.since,
                evidence=tuple(dict.fromkeys((*first.evidence, *state.evidence))),
                amended=str(act.when) if act.kind == "amend" and act.when else first.amended,
            )
        found[state.key] = state
    return list(found.values())


def named_by_hand(desk: Desk, question: str, states: list[MeasureState]) -> list[MeasureState]:
    """Those on whom a question names, or on a subject of measures already found, with the reason."""
    asked = {frozenset(bare(n)) for n in desk.asked(question)}
    numbers = {n for s in desk.subjects if desk.means(s, question) for n in s.ids} | {question.strip()}
    found: list[MeasureState] = []
    sure = [state for state in states if state.score >= _SURE][:MANY]
    every = by_hand(desk)
    for state in every:
        match, score = "", 1.0
        names = [frozenset(bare(n)) for n in state.names]
        if number := next((i for i in state.identifiers if i.value in numbers), None):
            match = f"{number.kind} {number.value}"
        elif state.entry == question.strip():
            match = "its number on the list"
        elif asked & set(names):
            match = "the same words"
        elif any(a and a <= n for a in asked for n in names):
            match, score = "all its words", _SURE
        elif why := next((why for other in sure if (why := same(state, other, spelled=False))), ""):
            match, score = why, 0.95
        if match:
            found.append(msgspec.structs.replace(state, match=match, score=score))
    settled = any(state.score >= 1 for state in (*states, *found))
    return found if settled else found or _alike(question, every)


def _seen(desk: Desk, claim: Claim) -> date:
    published = desk.snapshot.sources[claim.source].published
    return published.latest if published else desk.snapshot.known


def _from_act(claim: Claim, record: Record, seen: date) -> MeasureState:
    act = claim.act
    since = str(act.when) if act and act.when else f"../{seen}"
    return MeasureState(
        authority=(act.authority if act else None) or record.list,
        list=record.list,
        entry=record.entry,
        subject=record.names[0].name,
        names=names_of(record),
        program="; ".join(record.program),
        status="in force",
        since=since,
        until=None,
        evidence=(claim.source,),
        record=record.fields,
        kind=record.kind,
        aliases=record.names[1:],
        identifiers=record.identifiers,
        dates=record.dates,
        basis=record.basis,
        measures=record.measures,
        seen=seen.isoformat(),
        sentence=standing_words("in force", since, None),
    )


def _alike(question: str, states: Sequence[MeasureState]) -> list[MeasureState]:
    """The hand-entered measures on subjects whose names may be the one asked for, spelled otherwise."""
    from detente.names import THRESHOLD, compare_many

    if not any(c.isalpha() for c in question):
        return []
    # A lone surname is asked about single words; against whole names it would never score.
    lone = len(bare(question)) == 1
    names = {s.key: [w for n in s.names for w in (n.split() if lone else [n])] for s in states}
    pairs = [(question, name) for each in names.values() for name in each]
    score_of = dict(zip(pairs, compare_many(pairs), strict=True))
    found = []
    for state in states:
        score, name = max((score_of[question, name], name) for name in names[state.key])
        if score >= THRESHOLD:
            found.append(msgspec.structs.replace(state, match=f"spelled {name}", score=min(score, 0.99)))
    return found
