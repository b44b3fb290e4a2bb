"""One act in many articles, and one text in many papers: what makes a claim count once.

`events` brings together the act claims of several readings that are about one act, by kind, people, date,
count and authority; where they disagree, the disagreement is kept. `copies` finds texts that are printed
from one another or from one wire by the runs of words that they share (Broder, "On the resemblance and
containment of documents", 1997); `credits_of` finds the agencies that a text names as its source.
`voice_of` puts both to use: ten papers that print one agency are one voice.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from detente.model import Act, Claim, Document, Reading, Source
from detente.reading.forms import fold
from detente.reading.gazetteer import Gazetteer

Same = Callable[[str, str], bool]

_WORD = re.compile(r"\w+")
_RUN = 6
_CONTAINED = 0.45
_LEAST_RUNS = 20
_COMMON = 40
_EDGE = 400
# A dateline with its agency, words for a source, an agency between strokes, an agency that ends a line.
_CREDIT = re.compile(
    r"\(\s*(?P<dateline>[^()\n]{2,60})\s*\)\s*[-–—]"
    r"|(?:avec|with|source\s?:?|по данным|par|by|©)\s+(?P<credit>[^.\n,;]{2,50})"
    r"|/(?P<slash>[^/\n]{2,40})/"
    r"|\((?P<bare>[^()\n]{2,40})\)\s*$",
    re.IGNORECASE | re.MULTILINE,
)


@dataclass(slots=True)
class Event:
    """One act as several claims tell it; what they say of it is kept where it differs."""

    kind: str
    claims: list[Claim] = field(default_factory=list)

    @property
    def dates(self) -> frozenset[str]:
        """The dates that its claims give."""
        return frozenset(str(a.when) for a in self._acts() if a.when)

    @property
    def counts(self) -> frozenset[tuple[int | None, int | None]]:
        """The numbers of people that its claims give, as lower and upper bound."""
        return frozenset((a.group.lo, a.group.hi) for a in self._acts() if a.group is not None)

    @property
    def factualities(self) -> frozenset[str]:
        """How its claims hold it: asserted by one and denied by another, say."""
        return frozenset(c.factuality for c in self.claims)

    def _acts(self) -> list[Act]:
        return [c.act for c in self.claims if c.act is not None]


def events(readings: Iterable[Reading], same: Same | None = None) -> list[Event]:
    """The acts that readings tell of, each once with all the claims about it, in order of appearance.

    Args:
        readings: of any number of documents.
        same: whether two names are one subject's; `detente.names.compare` by default.
    """
    alike = same or _same_name
    result: list[Event] = []
    by_kind: dict[str, list[Event]] = defaultdict(list)
    for reading in readings:
        for claim in reading.claims:
            if claim.act is None:
                continue
            event = next((e for e in by_kind[claim.act.kind] if _belongs(claim.act, e, alike)), None)
            if event is None:
                event = Event(claim.act.kind)
                by_kind[claim.act.kind].append(event)
                result.append(event)
            event.claims.append(claim)
    return result


def _belongs(act: Act, event: Event, same: Same) -> bool:
    """Whether an act is the one that an event's claims tell of: nothing contradicts and something ties."""
    others = [c.act for c in event.claims if c.act is not None]
    return all(not _contradicts(act, other) for other in others) and any(_ties(act, o, same) for o in others)


def _contradicts(one: Act, other: Act) -> bool:
    if one.when and other.when and one.when.overlaps(other.when) is False:
        return True
    if (
        one.measure
        and other.measure
        and not set(_WORD.findall(fold(one.measure))) & set(_WORD.findall(fold(other.measure)))
    ):
        return True
    return bool(one.authority and other.authority and one.authority != other.authority)


def _ties(one: Act, other: Act, same: Same) -> bool:
    """What makes two acts one: a person of both, or one day with one count, or one day and one measure."""
    if any(same(a.name, b.name) for a in one.subjects for b in other.subjects):
        return True
    dated = bool(one.when and other.when and one.when.overlaps(other.when))
    if one.group is not None and other.group is not None and dated:
        return _overlap(one.group.lo, one.group.hi, other.group.lo, other.group.hi)
    return dated and bool(one.measure and other.measure)


def _overlap(lo: int | None, hi: int | None, other_lo: int | None, other_hi: int | None) -> bool:
    below = hi is not None and other_lo is not None and hi < other_lo
    above = lo is not None and other_hi is not None and lo > other_hi
    return not below and not above


def _same_name(one: str, other: str) -> bool:
    if fold(one) == fold(other):
        return True
    from detente import names

    return names.compare(one, other) >= names.THRESHOLD


def copies(documents: Sequence[Document], contained: float = _CONTAINED) -> list[tuple[str, ...]]:
    """Groups of sources that print one text: ids, each group in the order given, singles left out.

    Two texts are copies where at least ``contained`` of the shorter one's runs of six words are in the
    longer one. Quotations are left out first: many papers quote one speech in texts of their own.
    """
    runs = [_runs(document.text) for document in documents]
    where: dict[int, list[int]] = defaultdict(list)
    for i, found in enumerate(runs):
        for run in found:
            where[run].append(i)
    shared: dict[tuple[int, int], int] = defaultdict(int)
    for holders in where.values():
        # A run that very many texts have is boilerplate and tells nothing.
        for a in range(len(holders) if len(holders) <= _COMMON else 0):
            for b in range(a + 1, len(holders)):
                shared[holders[a], holders[b]] += 1
    parent = list(range(len(documents)))

    def root(i: int) -> int:
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    for (a, b), count in shared.items():
        shorter = min(len(runs[a]), len(runs[b]))
        if shorter >= _LEAST_RUNS and count >= contained * shorter:
            parent[root(b)] = root(a)
    groups: dict[int, list[str]] = defaultdict(list)
    for i, document in enumerate(documents):
        groups[root(i)].append(document.source.id)
    return [tuple(dict.fromkeys(ids)) for ids in groups.values() if len(set(ids)) > 1]


def _runs(text: str) -> set[int]:
    from detente.reading.marks import quotations
    from detente.reading.split import paragraphs

    kept, position = [], 0
    for quotation in quotations(text, paragraphs(text)):
        if quotation.depth == 0:
            kept.append(text[position : quotation.start])
            position = quotation.end
    kept.append(text[position:])
    words = _WORD.findall(fold(" ".join(kept)))
    return {hash(tuple(words[i : i + _RUN])) for i in range(len(words) - _RUN + 1)}


def credits_of(text: str) -> tuple[str, ...]:
    """The agencies that a text's first or last lines name as where it comes from: *avec Reuters*."""
    known = Gazetteer.of((), slavic=False)
    found: dict[str, None] = {}
    edges = (text,) if len(text) <= 2 * _EDGE else (text[:_EDGE], text[-_EDGE:])
    for edge in edges:
        for match in _CREDIT.finditer(edge):
            words = next(group for group in match.groups() if group is not None)
            found.update(dict.fromkeys(entity.name for entity in known.find(words)))
    return tuple(found)


def voice_of(claim: Claim, source: Source, copied: Mapping[str, str] | None = None) -> str:
    """Whose voice a claim is in the end: the innermost speaker that is known, else the publisher.

    Args:
        claim: the claim.
        source: the source it is from.
        copied: for sources that print another's text, by id: whose (an agency, or the first to print it).
    """
    known = next((speaker.name for speaker in claim.attribution if speaker.resolved), None)
    return known or (copied or {}).get(source.id) or source.publisher or source.id
