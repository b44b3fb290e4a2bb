"""Named against counted: of the people whom the counts of a day speak of, who has a name?"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from detente.views.tally.bounds import Near, bound
from detente.views.tally.questions import query
from detente.views.tally.solver import Oracle
from detente.when import When

if TYPE_CHECKING:
    from detente.views.corroboration import Hearing
    from detente.views.roster import Person

_FREED = frozenset({"release", "pardon", "expel"})


@dataclass(frozen=True)
class Named:
    """Somebody whom ``voices`` name as freed on a day; ``denied_by`` are those who say it is not so."""

    name: str
    day: When
    voices: frozenset[str]
    denied_by: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Roll:
    """One act: how many the counts allow, who is named, and what is left.

    ``missing`` is how many are certainly without a name, fewest and most (None: no end). ``excess`` are the
    persons, those with the fewest voices first, for whom the highest count leaves no room; ``counted`` is
    false where nobody counts an act of the day.
    """

    day: When
    lo: int
    hi: int | None
    given: tuple[str, ...]
    named: tuple[Named, ...]
    counted: bool

    @property
    def missing(self) -> tuple[int, int | None]:
        """How many of the counted nobody names."""
        n = len(self.named)
        return max(0, self.lo - n), None if self.hi is None else max(0, self.hi - n)

    @property
    def excess(self) -> tuple[Named, ...]:
        """Named persons whom no count can hold."""
        if not self.counted:
            return self.named
        over = 0 if self.hi is None else max(0, len(self.named) - self.hi)
        return tuple(sorted(self.named, key=lambda p: (not p.denied_by, len(p.voices), p.name))[:over])

    @property
    def by_voice(self) -> dict[str, int]:
        """How many each voice names, the most first."""
        counts: dict[str, int] = defaultdict(int)
        for person in self.named:
            for voice in person.voices:
                counts[voice] += 1
        return dict(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def rolls(base: Near, people: Iterable[Named], oracle: Oracle) -> list[Roll]:
    """One roll for each day on which somebody is counted or named as freed, in the order of days.

    ``base`` must be able to hold together.
    """
    days: dict[When, list[Named]] = defaultdict(list)
    for person in people:
        days[person.day].append(person)
    counted = {
        c.on
        for c in base.claims
        if c.scope == "flow" and c.stream == "release" and c.on is not None and c.on.day is not None
    }
    found = []
    for day in sorted(days.keys() | counted, key=lambda when: (when.bounds, str(when))):
        named = tuple(sorted(days.get(day, ()), key=lambda person: person.name))
        if day in counted:
            total = bound(query((), on=day), base, oracle)
            found.append(Roll(day, total.lo, total.hi, total.given, named, counted=True))
        else:
            found.append(Roll(day, 0, None, (), named, counted=False))
    return found


def freed(people: Iterable[Person], hearing: Hearing) -> list[Named]:
    """The persons of a case whom somebody names as freed on a known day, who says so and who denies it."""
    found = []
    for person in people:
        yes: dict[When, set[str]] = defaultdict(set)
        no: dict[When, set[str]] = defaultdict(set)
        for testimony in hearing.of(person.claims):
            act = testimony.claim.act
            if act is None or act.kind not in _FREED or act.when is None or act.when.day is None:
                continue
            if testimony.claim.factuality in ("asserted", "denied"):
                (yes if testimony.claim.factuality == "asserted" else no)[act.when].add(testimony.voice.name)
        found += [Named(person.name, day, frozenset(v), frozenset(no.get(day, ()))) for day, v in yes.items()]
    return found
