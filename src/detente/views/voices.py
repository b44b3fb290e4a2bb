"""Whose word a claim is: the voice at the end of its attribution, and what stands between it and us.

Corroboration counts voices, not outlets: ten papers that quote one agency are one voice. A voice is
independent of an act when neither it nor anything its word passed through is the act's authority or
that authority's media.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from types import MappingProxyType

from detente.config import SubjectEntry
from detente.model import Claim, PublisherKind, Source, Value
from detente.sources.publishers import Publisher, Publishers

SOME_STATE = "a state, not said which"
"""For whom an office or state media speak of which nobody told the country: for any that is asked about."""


class Voice(Value, frozen=True):
    """Somebody who speaks. ``authority`` is the country code for which they speak, if for any."""

    name: str
    kind: PublisherKind = "unknown"
    authority: str | None = None


class Testimony(Value, frozen=True):
    """A claim with its voice.

    ``path`` is what the word passed through, innermost first and the publisher last; ``resolved`` is false
    where the words for the speaker (*some outlets*, *elle*) could not be tied to anybody: such a voice is
    shown and never counted. ``authorities`` are those for which anybody on the path speaks.
    """

    claim: Claim
    source: Source
    voice: Voice
    path: tuple[str, ...]
    resolved: bool
    authorities: frozenset[str]

    def independent_of(self, authorities: Iterable[str]) -> bool:
        """Whether nobody on the path speaks for one of the authorities, and we know who the voice is.

        Where no authority is known, nobody who speaks for any state is independent.
        """
        if not self.resolved or self.voice.kind == "unknown" or SOME_STATE in self.authorities:
            return False
        theirs = {code.casefold() for code in authorities}
        return self.authorities.isdisjoint(theirs) if theirs else not self.authorities


class Directory:
    """Who is who among those who speak: publishers, and the case's subjects with their offices.

    ``spelled`` gives the one name of those whose names have several spellings (`detente.views.speakers`).
    """

    def __init__(
        self,
        publishers: Publishers,
        subjects: Iterable[SubjectEntry] = (),
        spelled: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self._publishers = publishers
        self._spelled = spelled
        self._subjects: dict[str, SubjectEntry] = {}
        for subject in subjects:
            for name in (subject.name, *subject.aliases):
                self._subjects[fold(name)] = subject
        self._chains: dict[tuple[str, tuple[str, ...]], tuple[Voice, tuple[str, ...], frozenset[str]]] = {}
        self.voice = lru_cache(maxsize=4096)(self._voice)

    def _voice(self, name: str) -> Voice:
        """The voice of this name; one that nobody knows is ``unknown``, which counts for nothing."""
        name = self._spelled.get(name, name)
        publisher = self._publishers.find(name)
        subject = self._subjects.get(fold(name))
        if publisher is not None:
            return Voice(name=publisher.name, kind=publisher.kind, authority=_spoken_for(publisher))
        if subject is not None:
            kind: PublisherKind = "authority" if subject.office else "unknown"
            office = subject.office.casefold() if subject.office else None
            return Voice(name=subject.name, kind=kind, authority=office)
        return Voice(name=name)

    def testimony(self, claim: Claim, source: Source) -> Testimony:
        """A claim with the voice that its attribution leads to."""
        names = tuple(speaker.name for speaker in claim.attribution)
        voice, path, authorities = self._chain(source, names)
        return Testimony(
            claim=claim,
            source=source,
            voice=voice,
            path=path,
            resolved=all(speaker.resolved for speaker in claim.attribution),
            authorities=authorities,
        )

    def _chain(self, source: Source, names: tuple[str, ...]) -> tuple[Voice, tuple[str, ...], frozenset[str]]:
        """Voice, path and authorities of an attribution in a source; thousands of claims share a few."""
        key = (source.id, names)
        if key not in self._chains:
            voices = [*map(self.voice, names), self.publisher(source)]
            self._chains[key] = (
                voices[0],
                tuple(dict.fromkeys(v.name for v in voices)),
                frozenset(v.authority for v in voices if v.authority),
            )
        return self._chains[key]

    def publisher(self, source: Source) -> Voice:
        """A source's own voice."""
        name = source.publisher or source.name or source.id[:19]
        known = self.voice(name)
        kind = source.publisher_kind if source.publisher_kind != "unknown" else known.kind
        authority = known.authority or (SOME_STATE if kind in _OF_A_STATE else None)
        return Voice(name=known.name, kind=kind, authority=authority)

    def rank(self, source: Source) -> tuple[str, int, str]:
        """Which of several sources the same words come from: smallest first.

        The earlier one, and of two of one day the one nearer to the origin: an authority or state media
        before an agency, an agency before a paper.
        """
        return (source.published or "9999", _NEARNESS.index(self.publisher(source).kind), source.id)


_NEARNESS = ("authority", "state media", "agency", "NGO", "independent", "unknown")
_OF_A_STATE = frozenset({"authority", "state media"})


@lru_cache(maxsize=1 << 15)
def fold(name: str) -> str:
    """A name as one looks it up: case, spaces and quotation marks do not matter."""
    return " ".join(name.casefold().translate(_MARKS).split())


_MARKS = str.maketrans(dict.fromkeys("«»“”„\"'’", " "))


def _spoken_for(publisher: Publisher) -> str | None:
    """The country for which a publisher speaks: an authority for its own, state media for its owner's."""
    if publisher.kind not in _OF_A_STATE:
        return None
    return (publisher.country or publisher.authority or SOME_STATE).casefold()
