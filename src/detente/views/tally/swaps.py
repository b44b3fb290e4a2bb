"""Days on which two sides free as many: *303 for 303*.

Each side says how many of its own came home, and most say only "303 soldiers". Of such a day a number without
a nationality tells of one side, and nobody can say of which; taken for all who were freed it would contradict
the 303 of the other. So it stands as a floor: as many at least were freed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from msgspec import structs

from detente.model import Claim
from detente.views.tally.model import RELEASE, Counted, flow_days
from detente.views.tally.traits import vocabulary

MANY = 20
"""As many at least of two nations on one day are no chance."""


def sides_as_floors(found: Sequence[Counted], claims: Iterable[Claim]) -> list[Counted]:
    """The counts, those that can be of either side of an exchange of equals as floors."""
    days = _days(found) if _is_of_both_sides(claims) else set()
    return [
        structs.replace(claim, qualifier="at_least")
        if claim.exact and claim.stream == RELEASE and not _tells_a_side(claim) and _is_on(claim, days)
        else claim
        for claim in found
    ]


def _is_of_both_sides(claims: Iterable[Claim]) -> bool:
    """Whether in some passage two states free people, one for the other."""
    freeing: dict[tuple[str, tuple[int, int]], set[str]] = defaultdict(set)
    for claim in claims:
        if claim.act is not None and claim.act.kind == "release" and claim.act.authority:
            freeing[claim.source, claim.span].add(claim.act.authority)
    return any(len(states) > 1 for states in freeing.values())


def _days(found: Sequence[Counted]) -> set[tuple[int, int]]:
    """The days on which as many of two nations are freed, each with their number."""
    nations: dict[tuple[int, int], set[str]] = defaultdict(set)
    for claim in found:
        if claim.scope == "flow" and claim.stream == RELEASE and claim.exact and claim.low >= MANY:
            first, last = flow_days(claim)
            if first == last:
                nations[first, claim.low] |= _nations(claim)
    return {day for day, names in nations.items() if len(names) > 1}


def _nations(claim: Counted) -> set[str]:
    return {trait for trait in claim.population if vocabulary().family(trait) == "nationality"}


def _tells_a_side(claim: Counted) -> bool:
    return any(vocabulary().family(trait) in ("nationality", "destination") for trait in claim.population)


def _is_on(claim: Counted, days: set[tuple[int, int]]) -> bool:
    """Whether a count is of as many as each side freed on one of the days."""
    if claim.scope != "flow":
        return False
    first, last = flow_days(claim)
    return any(first <= day <= last and claim.low == number for day, number in days)
