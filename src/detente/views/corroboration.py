"""Who says so: the testimonies behind the claims, and how the sources depend on each other.

A text that is printed from another, and a passage that stands word for word in two sources, is one voice's:
`origins` tells whose a text is, and `Directory.rank` whose a passage.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping

import msgspec

from detente.ledger.snapshot import Snapshot
from detente.model import Claim, Source, Value
from detente.views.origins import Origin
from detente.views.voices import Directory, Testimony, fold

COPY_LENGTH = 60
"""Characters from which the same words in two sources are a copy and no coincidence."""


class Tie(Value, frozen=True):
    """How far a source rests on another voice: by quoting it, or by printing its words as its own."""

    voice: str
    quotes: int = 0
    copies: int = 0


class Standing(Value, frozen=True):
    """A source among the others. ``own`` counts the claims that it makes in its own voice and words.

    The dated copies of one official list stand together: ``copies`` says how many, ``published`` from when to
    when.
    """

    source: str
    publisher: str
    kind: str
    published: str | None
    language: str | None
    title: str | None
    claims: int
    own: int
    ties: tuple[Tie, ...]
    copies: int = 1


class Hearing:
    """Every standing claim with its voice, copies given back to whom they were copied from."""

    def __init__(
        self,
        snapshot: Snapshot,
        directory: Directory,
        origins: Mapping[str, tuple[Origin, ...]] | None = None,
    ) -> None:
        self.snapshot = snapshot
        self.directory = directory
        self._testimonies: dict[str, Testimony] = {}
        self._copied: set[str] = set()
        ranks = {s.id: directory.rank(s) for s in snapshot.sources.values() if s.kind == "article"}
        passages: dict[str, list[Claim]] = defaultdict(list)
        for claim in snapshot.standing:
            self._testimonies[claim.id] = directory.testimony(claim, snapshot.sources[claim.source])
            found = (o for o in (origins or {}).get(claim.source, ()) if o.covers(claim.span))
            if (origin := next(found, None)) is not None:
                self._pass_through(claim, origin)
            if claim.source in ranks and len(claim.text) >= COPY_LENGTH:
                passages[fold(claim.text)].append(claim)
        for alike in passages.values():
            first = min(alike, key=lambda c: ranks[c.source])
            for claim in alike:
                if claim.source != first.source:
                    self._give_back(claim, first)

    def __getitem__(self, claim: Claim) -> Testimony:
        return self._testimonies[claim.id]

    def of(self, claims: Iterable[Claim]) -> list[Testimony]:
        """The testimonies of these claims, earliest source first."""
        found = [self._testimonies[c.id] for c in claims]
        return sorted(found, key=lambda t: (t.source.published or "9999", t.voice.name, t.claim.span))

    def sources(self) -> tuple[Standing, ...]:
        """The sources, by day, with what each rests on."""
        by_source: dict[str, list[Claim]] = defaultdict(list)
        for claim in self.snapshot.standing:
            by_source[claim.source].append(claim)
        sources = self.snapshot.sources.values()
        found = [self._standing(s, by_source[s.id]) for s in sources if s.kind != "list"]
        found += _lists([s for s in sources if s.kind == "list"])
        return tuple(sorted(found, key=lambda s: (s.published or "9999", s.publisher)))

    def _standing(self, source: Source, claims: list[Claim]) -> Standing:
        publisher = self.directory.publisher(source)
        quotes: Counter[str] = Counter()
        copies: Counter[str] = Counter()
        own = 0
        for claim in claims:
            testimony = self._testimonies[claim.id]
            others = [name for name in testimony.path if name != publisher.name]
            if claim.id in self._copied:
                copies[others[-1] if others else testimony.voice.name] += 1
            elif others:
                quotes.update(others if testimony.resolved else ["unnamed voices"])
            else:
                own += 1
        names = sorted(quotes | copies, key=lambda n: (-(quotes[n] + copies[n]), n))
        return Standing(
            source=source.id,
            publisher=publisher.name,
            kind=publisher.kind,
            published=source.published,
            language=source.language,
            title=source.title,
            claims=len(claims),
            own=own,
            ties=tuple(Tie(voice=n, quotes=quotes[n], copies=copies[n]) for n in names),
        )

    def _pass_through(self, claim: Claim, origin: Origin) -> None:
        """Let words of another origin speak with its voice, or through it where somebody else says them."""
        own = self._testimonies[claim.id]
        self._copied.add(claim.id)
        self._testimonies[claim.id] = msgspec.structs.replace(
            own,
            voice=own.voice if claim.attribution else origin.voice,
            path=tuple(dict.fromkeys([*own.path[:-1], origin.voice.name, own.path[-1]])),
            authorities=own.authorities | ({origin.voice.authority} - {None}),
        )

    def _give_back(self, claim: Claim, origin: Claim) -> None:
        """Let a copied passage speak with the voice of where it was copied from."""
        copy, first = self._testimonies[claim.id], self._testimonies[origin.id]
        self._copied.add(claim.id)
        self._testimonies[claim.id] = msgspec.structs.replace(
            copy,
            voice=first.voice,
            path=tuple(dict.fromkeys([*first.path, *copy.path[-1:]])),
            resolved=first.resolved,
            authorities=first.authorities | copy.authorities,
        )


def _lists(copies: list[Source]) -> list[Standing]:
    """The copies of each list as one line."""
    groups: dict[str, list[Source]] = defaultdict(list)
    for copy in copies:
        groups[copy.list or copy.publisher or copy.id].append(copy)
    found = []
    for name, group in groups.items():
        days = sorted(str(c.published) for c in group if c.published)
        found.append(
            Standing(
                source=group[-1].id,
                publisher=group[0].publisher or name,
                kind="authority",
                published="/".join(dict.fromkeys((days[0], days[-1]))) if days else None,
                language=None,
                title=f"{name}: {len(group)} copies",
                claims=0,
                own=0,
                ties=(),
                copies=len(group),
            )
        )
    return found
