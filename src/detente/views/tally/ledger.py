"""Counts from a ledger: the count claims of a case, with who speaks and since when."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from types import MappingProxyType

from msgspec import UNSET, structs

from detente.model import Act, Claim, Count, Source
from detente.reading.counts.nations import nationality
from detente.views.tally import voices
from detente.views.tally.model import MOST_PEOPLE, RELEASE, Counted, Voice
from detente.views.tally.retold import with_days_of_the_most
from detente.views.tally.rows import population
from detente.views.tally.swaps import sides_as_floors
from detente.views.tally.traits import vocabulary
from detente.when import When

_STREAMS = {
    "release": RELEASE, "pardon": RELEASE, "expel": RELEASE, "detain": "detention",
    "charge": "charge", "sentence": "sentence", "die": "death",
}  # fmt: skip
"""To which stream the people of an act belong; those of a pardon are freed by it. Who is only taken from one
prison to another is not freed; who is taken abroad has a destination."""
_MOVING = frozenset({"expel", "transfer"})
_FREEING = frozenset({"release", "pardon"})
_NOT_SAID_TO_BE = frozenset({"planned", "possible", "attempted", "denied"})


def from_claims(
    claims: Iterable[Claim | tuple[Claim, Source | None]],
    sources: Mapping[str, Source] | None = None,
    spelled: Mapping[str, str] = MappingProxyType({}),
) -> list[Counted]:
    """The count claims among ``claims`` as counts.

    Each item is a claim, whose source is looked up in ``sources`` by id, or a pair of claim and source;
    ``spelled`` gives the one name of a speaker whose name has several spellings.
    Act claims among them tell of what kind an act is whose passage holds a count: forty people detained
    are not forty people freed. A number that can only be of a part stands as a floor: of two that one
    source gives of the same people the smaller, one of "others", one "of them" or of "the first" while a
    larger one is given, and one that elsewhere is said of a part while a larger one is said of all; so does
    one without a nationality on a day of *303 for 303* (`swaps`). What one text dates otherwise than more
    others do stands on their day.

    Left out are counts that their author does not assert (planned, possible, attempted, denied), counts of
    companies and other things, and those that name no number, or no day where one is needed. A flow that is
    only announced stands in a stream of its own.
    """
    items = [item if isinstance(item, tuple) else (item, (sources or {}).get(item.source)) for item in claims]
    acts: dict[str, list[Claim]] = defaultdict(list)
    for claim, _ in items:
        if claim.act is not None:
            acts[claim.source].append(claim)
    found = []
    for claim, source in items:
        if claim.count is None or claim.factuality in _NOT_SAID_TO_BE:
            continue
        counted = _counted(
            claim, claim.count, source, _stream(claim, claim.count, acts[claim.source]), spelled
        )
        if counted is not None:
            found.append((claim.source, counted))
    counts = _parts_as_floors(with_days_of_the_most(found))
    return sides_as_floors(counts, (claim for claim, _ in items))


def holder(claims: Iterable[Claim | tuple[Claim, Source | None]]) -> str | None:
    """The nationality of the one state that releases and pardons of a case are by, where that is told."""
    acts = (item[0] if isinstance(item, tuple) else item for item in claims)
    codes = {
        claim.act.authority
        for claim in acts
        if claim.act is not None and claim.act.kind in _FREEING and claim.factuality not in _NOT_SAID_TO_BE
    } - {None}
    code = codes.pop() if len(codes) == 1 else None
    return nationality(code) if code is not None else None


def _parts_as_floors(found: list[tuple[str, Counted]]) -> list[Counted]:
    """The counts, those that can only be of a part as floors; what one text makes a part binds no other."""
    rest = vocabulary().is_of_the_rest
    own: dict[tuple[object, ...], set[tuple[frozenset[str], int]]] = defaultdict(set)
    said: dict[tuple[object, ...], set[tuple[frozenset[str], int]]] = defaultdict(set)
    rests = set[tuple[object, ...]]()
    for source, claim in found:
        if rest(claim.where):
            rests.add((source, claim.population, claim.low, _moment(claim)))
        elif claim.exact:
            own[source, _moment(claim)].add((claim.population, claim.low))
            said[_moment(claim)].add((claim.population, claim.low))

    def of_a_part(source: str, claim: Counted) -> bool:
        moment, told = _moment(claim), (claim.population, claim.low)
        if rest(claim.where) or (source, *told, moment) in rests or _is_told_more(*told, own[source, moment]):
            return True
        if vocabulary().is_of_a_part(claim.where) and not _is_taken_somewhere(claim.population):
            return _is_told_more(*told, said[moment])
        others = said[moment]
        return any(people > claim.population and n == claim.low for people, n in others) and any(
            people == claim.population and n > claim.low for people, n in others
        )

    return [
        structs.replace(claim, qualifier="at_least") if claim.exact and of_a_part(source, claim) else claim
        for source, claim in found
    ]


def _is_told_more(people: frozenset[str], number: int, told: Iterable[tuple[frozenset[str], int]]) -> bool:
    """Whether a larger number is told of the same people or of some of them: *1,968 Palestinians* beside *two
    people*."""
    return any(other >= people and more > number for other, more in told)


def _moment(claim: Counted) -> tuple[object, ...]:
    return claim.scope, claim.stream, claim.time


def _stream(claim: Claim, count: Count, acts: Iterable[Claim]) -> str:
    """The stream of the acts whose passage holds the count and whose group is the same number.

    Where one of them is a release, or somebody is taken somewhere, that is what is counted; where they are of
    no act, or of several that do not agree, the words of the count may tell. Empty for what is no custody at
    all, and for a flow that no act of a text is said of in which people are only arrested and tried.
    """
    acts = list(acts)
    streams = {
        _STREAMS.get(act.act.kind, "")
        for act in acts
        if act.act is not None
        and act.span[0] <= claim.span[0]
        and claim.span[1] <= act.span[1]
        and _is_of_as_many(act.act, count)
    }
    if _is_taken_somewhere(vocabulary().canonical(trait) for trait in count.population) or RELEASE in streams:
        return RELEASE
    if len(streams) == 1:
        return streams.pop()
    return vocabulary().told_in(claim.text) or (
        "" if count.scope.kind != "stock" and _frees_nobody(acts) else RELEASE
    )


def _is_taken_somewhere(people: Iterable[str]) -> bool:
    """Whether people are taken abroad; "nine of them were taken to Vilnius" are all who were."""
    return any(vocabulary().family(trait) == "destination" for trait in people)


def _is_of_as_many(act: Act, count: Count) -> bool:
    """Whether an act is of a group of the number counted, or of so many people named."""
    if act.group is not None:
        return (act.group.lo, act.group.hi) == (count.lo, count.hi)
    return count.lo == count.hi == len(act.subjects) > 1


def _frees_nobody(acts: Iterable[Claim]) -> bool:
    """Whether a text tells of arrests, charges or sentences, and of nobody who is freed or taken away."""
    kinds = {c.act.kind for c in acts if c.act is not None and c.factuality not in _NOT_SAID_TO_BE}
    freeing = _FREEING | _MOVING
    return kinds.isdisjoint(freeing) and any(_STREAMS.get(kind, RELEASE) != RELEASE for kind in kinds)


def _counted(
    claim: Claim, count: Count, source: Source | None, act: str, spelled: Mapping[str, str]
) -> Counted | None:
    low, high = _figure(count)
    published = source.published if source is not None else None
    on, start, end = (
        None if part is UNSET else part for part in (count.scope.on, count.scope.from_, count.scope.to)
    )
    if count.scope.kind == "cumulative":
        end, on = end or on, None
        if start is None and end is None and published is None:
            return None
        if start is not None and end is not None and start.bounds.start_lo > end.bounds.end_hi:
            return None
    else:
        on = on or (published if count.scope.kind == "stock" else None)
        start = end = None
        if on is None:
            return None
    if low is None or high is None or not 0 <= low <= high <= MOST_PEOPLE:
        return None
    said, stream = population(list(count.population), generic=True)
    traits = frozenset(vocabulary().canonical(trait) for trait in said)
    if not act or traits & vocabulary().things:
        return None
    if stream == RELEASE and count.scope.kind != "stock":
        stream = act
    if claim.factuality == "announced" and stream == RELEASE and count.scope.kind != "stock":
        stream = "announced"
    return Counted(
        id=claim.id,
        scope=count.scope.kind,
        population=traits,
        low=low,
        high=high,
        qualifier=count.qualifier,
        voice=_voice(claim, source, spelled),
        on=When(on) if on else None,
        start=When(start) if start else None,
        end=When(end) if end else None,
        published=published,
        said=said,
        stream=stream,
        where=claim.text,
    )


def _figure(count: Count) -> tuple[int | None, int | None]:
    """The figure before its qualifier: 430 of "more than 430", which the claim holds as 431 or more."""
    low, high = count.lo, count.hi
    if count.qualifier == "more_than":
        low = high = low - 1 if low is not None else high
    elif count.qualifier == "at_least":
        high = low
    elif count.qualifier == "under":
        low = high = high + 1 if high is not None else low
    elif count.qualifier == "about" and low is not None and high is not None:
        low = high = (low + high) // 2
    elif count.qualifier in ("hundreds", "dozens"):
        low = high = low or 0
    else:
        low, high = (high if low is None else low), (low if high is None else high)
    return low, high


def _voice(claim: Claim, source: Source | None, spelled: Mapping[str, str]) -> Voice:
    publisher = source.publisher if source is not None else None
    names = [spelled.get(speaker.name, speaker.name) for speaker in claim.attribution]
    if not names:
        kind = source.publisher_kind if source is not None else "unknown"
        name = publisher or "unknown voice"
        return Voice(name, kind if kind != "unknown" else voices.kind_of(name))
    carriers = [*names[1:], *([publisher] if publisher and publisher not in names else [])]
    kind = voices.kind_of(names[0])
    if kind == "unknown" and source is not None and publisher == names[0]:
        kind = source.publisher_kind
    return Voice(names[0], kind, tuple(carriers))
