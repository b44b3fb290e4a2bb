"""Why some counts cannot stand together, as data that `words` turns into a sentence.

Most conflicts are plain arithmetic: two numbers for the same people, a part larger than its whole, parts
that exceed a total. For the rest the solver looks for a number on which two sides of the conflict disagree:
the least that the one side needs, and the most that the other allows.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import permutations

from msgspec import structs

from detente.views.tally.bounds import Near, bound
from detente.views.tally.model import (
    Counted,
    Population,
    Settings,
    bounds_of,
    days_of,
    negated,
    surely_within,
)
from detente.views.tally.note import Note
from detente.views.tally.notes import OFFICIAL
from detente.views.tally.questions import query
from detente.views.tally.solver import Oracle, OutOfTimeError
from detente.views.tally.traits import vocabulary

_ASKED = 40
"""So many numbers are tried before a conflict is told as it stands."""
_LARGE = 9
"""A conflict of more counts than these is not divided into sides."""


def reason(claims: Sequence[Counted], oracle: Oracle) -> Note:
    """The plainest reason why these counts, of which any fewer can hold, cannot all hold.

    Its data has under ``floors`` the counts of observers that would contradict nothing if they were of those
    checked so far, and not of all.
    """
    found = plain(claims, oracle.settings)
    try:
        if found.kind == "together" and len(claims) <= _LARGE:
            found = _sides(claims, oracle) or found
        found.data["floors"] = [claim.id for claim in claims if _may_be_a_floor(claim, claims, oracle)]
    except OutOfTimeError:
        pass
    return found


def _may_be_a_floor(observed: Counted, claims: Sequence[Counted], oracle: Oracle) -> bool:
    officials = any(claim.voice.kind in OFFICIAL for claim in claims)
    if observed.voice.kind != "NGO" or not observed.exact or not officials:
        return False
    floor = structs.replace(observed, id=f"{observed.id} (floor)", verified=True)
    return oracle.feasible([floor if claim is observed else claim for claim in claims])


def plain(claims: Sequence[Counted], settings: Settings) -> Note:
    """The reason where sums tell it, else that they cannot hold together (``together``).

    What the sentence needs stands in the note's data: ids of claims, and numbers.
    """
    ids = tuple(claim.id for claim in claims)
    if len(claims) == 1:
        return Note("alone", ids)
    if len(claims) == 2:
        a, b = claims
        if (a.scope, a.population, a.time, a.scene) == (b.scope, b.population, b.time, b.scene):
            return Note("rival", ids)
        for part, whole in permutations(claims, 2):
            most = bounds_of(whole, settings)[1]
            if most is not None and bounds_of(part, settings)[0] > most and _within(part, whole):
                return Note("part_over_whole", ids, {"part": part.id, "whole": whole.id})
    else:
        for whole in claims:
            parts = sorted((claim for claim in claims if claim is not whole), key=days_of)
            most = bounds_of(whole, settings)[1]
            least = [bounds_of(part, settings)[0] for part in parts]
            if most is None or sum(least) <= most or not all(_within(part, whole) for part in parts):
                continue
            # Parts of one act are told apart by what they are, parts of a period by when they were.
            one_act = all(part.time == whole.time for part in parts)
            if _apart(parts):
                kind = "parts_over_whole" if one_act else "acts_over_period"
                names = [part.id for part in parts]
                return Note(kind, ids, {"parts": names, "whole": whole.id, "least": least})
    return Note("together", ids)


def _within(part: Counted, whole: Counted) -> bool:
    """Whether whoever is counted in a part is surely counted in the whole."""
    if part.stream != whole.stream or not part.population >= whole.population:
        return False
    if part.scope == whole.scope and part.time == whole.time and part.scene == whole.scene:
        return part.scope != "flow" or part.on is None or part.on.day is not None
    if whole.scope != "cumulative" or part.scope == "stock":
        return False
    return surely_within(part, whole)


def _apart(parts: Sequence[Counted]) -> bool:
    """Whether nobody is counted in two of these parts."""
    return all(_disjoint(a, b) for i, a in enumerate(parts) for b in parts[:i])


def _disjoint(a: Counted, b: Counted) -> bool:
    vocab = vocabulary()
    if a.time != b.time:
        (a_first, a_last), (b_first, b_last) = days_of(a), days_of(b)
        if a_last < b_first or b_last < a_first:
            return True
    # Of two periods the same person may be counted as one thing in the one, another in the other.
    same = a.scope == b.scope and a.time == b.time
    return same and any(vocab.excludes(x, y) for x in a.population for y in b.population)


def _sides(claims: Sequence[Counted], oracle: Oracle) -> Note | None:
    """A number that one side of a conflict makes larger than the other side allows."""
    moments: dict[tuple[str, ...], list[Counted]] = {}
    for claim in claims:
        moments.setdefault((claim.scope, claim.time, claim.scene or ""), []).append(claim)
    tried = 0
    for one in moments.values():
        rest = [claim for claim in claims if claim not in one]
        if not rest:
            continue
        sides = Near(one), Near(rest)
        for asked in _questions(claims):
            tried += 1
            if tried > _ASKED:
                return None
            a, b = (bound(asked, side, oracle) for side in sides)
            for more, less in ((a, b), (b, a)):
                if less.hi is not None and more.lo > less.hi:
                    return Note("sides", tuple(claim.id for claim in claims), {"more": more, "less": less})
    return None


def _questions(claims: Sequence[Counted]) -> Iterator[Counted]:
    """What the sides may disagree about: whom they count, and whom the one counts and not the other."""
    populations: list[Population] = sorted(
        {claim.population for claim in claims}, key=lambda p: (len(p), sorted(p))
    )
    for a, b in permutations(list(populations), 2):
        if a < b:
            populations += [a | {negated(trait)} for trait in sorted(b - a)]
    moments = {(c.scope, c.time, c.scene): c for c in claims if c.scope != "stock"}
    # The longest period first: what is true of an act bears on it, and not the other way round.
    order = sorted(moments.values(), key=lambda c: (c.scope != "cumulative", days_of(c)[0] - days_of(c)[1]))
    for claim in order:
        for population in dict.fromkeys(populations):
            asked = query(
                population,
                scope=claim.scope,
                on=claim.on,
                start=claim.start,
                end=claim.end,
                stream=claim.stream,
                scene=claim.scene,
            )
            yield structs.replace(asked, published=claim.published)
