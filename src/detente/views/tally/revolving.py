"""The revolving door: releases against new arrests, and the arrests that stock figures imply.

Between two stocks of one population, those who came in are the later stock less the earlier one, plus those
who went out. Both stocks and the releases are known as bounds, so the arrests are too. Published arrests
(counts of the stream ``detention``, acts of kind ``detain``) are compared by month.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from detente.model import Claim
from detente.views.tally.bounds import Near, proven
from detente.views.tally.model import Counted, Population, bounds_of, flow_days
from detente.views.tally.note import Note
from detente.views.tally.questions import query
from detente.views.tally.solver import Oracle
from detente.when import When

_IN, _OUT = frozenset({"detain"}), frozenset({"release", "pardon"})


@dataclass(frozen=True)
class Month:
    """One month: how many were freed and arrested, fewest and most (None: no end) that the sources allow."""

    month: str
    freed: tuple[int, int | None]
    detained: tuple[int, int | None]


def implied(base: Near, oracle: Oracle) -> Iterator[Note]:
    """For each two stocks that follow each other, the arrests between them that nobody published."""
    chains: dict[Population, list[Counted]] = defaultdict(list)
    for claim in base.claims:
        if claim.scope == "stock" and claim.on is not None and claim.on.day is not None:
            chains[claim.population].append(claim)
    for population, chain in chains.items():
        chain.sort(key=lambda claim: (flow_days(claim), claim.id))
        numbers = [stock for stock in chain if stock.qualifier in ("exact", "about")]
        for before, after in dict.fromkeys([*pairwise(chain), *pairwise(numbers)]):
            first, last = flow_days(before)[0], flow_days(after)[0]
            if first == last:
                continue
            start, end = (When(date.fromordinal(day)) for day in (first + 1, last))
            freed = proven(query(population, scope="cumulative", start=start, end=end), base, oracle)
            (least_before, most_before), (least_after, most_after) = (
                bounds_of(stock, oracle.settings) for stock in (before, after)
            )
            came_in = None if most_before is None else least_after - most_before + freed.lo
            face = after.low - before.low + freed.lo
            data = {"before": before, "after": after, "freed": freed.lo, "start": start, "end": end}
            ids = (before.id, after.id, *(i for i in freed.given if i not in (before.id, after.id)))
            if came_in is not None and came_in > 0:
                yield Note("arrests_at_least", ids, {**data, "n": came_in})
            elif after.qualifier in ("exact", "about") and before.qualifier in ("exact", "about"):
                kind = "arrests_face" if face > 0 else "arrests_none"
                if face:
                    yield Note(kind, ids, {**data, "n": max(face, 0)})
            elif most_after is not None and freed.lo == 0 and not freed.given:
                n = most_after - least_before
                if n >= 0:
                    yield Note("arrests_at_most", ids, {**data, "n": n})


def by_month(claims: Iterable[Counted], acts: Iterable[Claim] = ()) -> list[Month]:
    """Freed and arrested, month by month, from counts of single acts and from act claims.

    Of several counts of one act the widest range counts; people named in acts of a day raise the least of
    that day where they are more.
    """
    days: dict[tuple[bool, int], list[tuple[int, int | None]]] = defaultdict(list)
    for claim in claims:
        if claim.scope == "flow" and claim.on is not None and claim.on.precision == "day":
            if claim.stream not in ("release", "detention"):
                continue
            lo = claim.low if claim.qualifier not in ("under", "about") else 0
            hi = claim.high if claim.exact and not claim.population else None
            days[claim.stream == "detention", flow_days(claim)[0]].append((lo, hi))
    named: dict[tuple[bool, int], set[str]] = defaultdict(set)
    for item in acts:
        act = item.act
        if act is None or act.when is None or act.when.day is None or item.factuality != "asserted":
            continue
        if act.kind in _IN | _OUT:
            key = act.kind in _IN, act.when.day.toordinal()
            named[key] |= {subject.name.casefold() for subject in act.subjects}
            if act.group is not None and act.group.lo:
                days[key].append((act.group.lo, act.group.hi))
    months: dict[str, dict[bool, tuple[int, int | None]]] = defaultdict(dict)
    for key in days.keys() | named.keys():
        ranges = days.get(key) or [(0, None)]
        lo = max(*(low for low, _ in ranges), len(named.get(key, ())))
        tops = [high for _, high in ranges if high is not None]
        hi = max([*tops, lo]) if tops else None
        month = date.fromordinal(key[1]).strftime("%Y-%m")
        before_lo, before_hi = months[month].get(key[0], (0, 0))
        months[month][key[0]] = before_lo + lo, None if before_hi is None or hi is None else before_hi + hi
    return [Month(m, months[m].get(False, (0, 0)), months[m].get(True, (0, 0))) for m in _through(months)]


def _through(months: Iterable[str]) -> list[str]:
    """Every month from the first to the last; only those given where that is more than ten years."""
    given = sorted(months)
    if not given:
        return []
    found: list[str] = []
    day, end = date.fromisoformat(given[0] + "-01"), date.fromisoformat(given[-1] + "-01")
    while day <= end and len(found) <= 120:
        found.append(day.strftime("%Y-%m"))
        day = (day + timedelta(days=32)).replace(day=1)
    return found if len(found) <= 120 else given
