"""One act that one text dates otherwise than the rest: *52 freed* on the 11th in four papers, and in a fifth
on the 12th, the day it was printed.

Taken by the letter these are two acts of 52 people, and at least 104 are free. Of a crowd of one size, told
of two neighbouring days and of both by nobody, a reader thinks otherwise, and so does this: the day that more
texts give is taken, and what the others say is kept beside it and told.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence, Set

from msgspec import structs

from detente.views.tally.model import Counted, flow_days
from detente.when import When

NEAR = 2
"""So many days may lie between what is told of one act."""
CROWD = 10
"""Of fewer people two acts of one size on neighbouring days are nothing strange."""


def with_days_of_the_most(found: Sequence[tuple[str, Counted]]) -> list[tuple[str, Counted]]:
    """The counts with their sources, the flows of a text that dates an act otherwise than more of them do put
    on their day (``told_on`` keeps its own)."""
    told: dict[tuple[str, int], dict[int, list[tuple[str, Counted]]]] = defaultdict(lambda: defaultdict(list))
    for source, claim in found:
        if _is_dated(claim) and claim.exact and claim.low >= CROWD:
            told[claim.stream, claim.low][flow_days(claim)[0]].append((source, claim))
    moved: dict[tuple[str, str, int], When] = {}
    shared: set[tuple[str, str, int]] = set()
    for (stream, _), days in told.items():
        for day, tellers in days.items():
            other = _other_day(day, days)
            if other is None:
                # Somebody else dates a crowd of this text on its day: so was all that it tells of it.
                if len(names := _tellers(tellers)) > 1:
                    shared |= {(source, stream, day) for source in names}
                continue
            on = days[other][0][1].on
            assert on is not None
            moved |= {(source, stream, day): on for source, _ in tellers}
    moved = {key: on for key, on in moved.items() if key not in shared}
    return [(source, _moved(source, claim, moved)) for source, claim in found]


def _is_dated(claim: Counted) -> bool:
    return claim.scope == "flow" and claim.scene is None and claim.on is not None and claim.on.day is not None


def _other_day(day: int, days: dict[int, list[tuple[str, Counted]]]) -> int | None:
    """The neighbouring day on which more texts tell of a crowd, none of which tells of this day too."""
    tellers = {d: _tellers(told) for d, told in days.items()}
    more = [d for d, theirs in tellers.items() if is_better_told(d - day, tellers[day], theirs)]
    return max(more, key=lambda d: (len(tellers[d]), -d), default=None)


def is_better_told(apart: int, own: Set[str], theirs: Set[str]) -> bool:
    """Whether an act is one that more sources date beside its own day, ``apart`` days from it, and none of
    its own does."""
    return abs(apart) <= NEAR and len(theirs) > len(own) and own.isdisjoint(theirs)


def _tellers(told: Sequence[tuple[str, Counted]]) -> set[str]:
    return {source for source, _ in told}


def _moved(source: str, claim: Counted, moved: dict[tuple[str, str, int], When]) -> Counted:
    on = moved.get((source, claim.stream, flow_days(claim)[0])) if _is_dated(claim) else None
    return claim if on is None else structs.replace(claim, on=on, told_on=claim.on)
