"""Named against counted: of the people whom the counts of a day speak of, who has a name?"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

from detente.model import Act
from detente.views.tally.bounds import Near, bound
from detente.views.tally.questions import query
from detente.views.tally.retold import NEAR
from detente.views.tally.solver import Oracle
from detente.when import When

if TYPE_CHECKING:
    from detente.views.corroboration import Hearing
    from detente.views.roster import Person

_YEAR = 366
_FREED = frozenset({"release", "pardon", "expel"})


@dataclass(frozen=True)
class Named:
    """Somebody whom ``voices`` name as freed on a day; ``denied_by`` are those who say it is not so.

    Where they give no day, ``day`` is that on which the first of them was published and ``dated`` false;
    ``whole`` is then how many are said to have been freed with them where all of those are named, who are
    no others' part.
    """

    name: str
    day: When
    voices: frozenset[str]
    denied_by: frozenset[str] = frozenset()
    dated: bool = True
    whole: int | None = None


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
    def believed(self) -> tuple[Named, ...]:
        """The named but those who are told without a day and denied to be free."""
        return tuple(p for p in self.named if p.dated or not p.denied_by)

    @property
    def missing(self) -> tuple[int, int | None]:
        """How many of the counted nobody names."""
        n = len(self.believed)
        return max(0, self.lo - n), None if self.hi is None else max(0, self.hi - n)

    @property
    def excess(self) -> tuple[Named, ...]:
        """Named persons whom no count can hold."""
        if not self.counted:
            return self.named
        over = 0 if self.hi is None else max(0, len(self.named) - self.hi)
        order = sorted(self.named, key=lambda p: (p.dated, not p.denied_by, len(p.voices), p.name))
        return tuple(order[:over])

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

    Whoever is named without a day, in a text of the day of a count or of the `NEAR` days after it, is one of
    those whom that counts. ``base`` must be able to hold together.
    """
    counted = {
        c.on
        for c in base.claims
        if c.scope == "flow" and c.stream == "release" and c.on is not None and c.on.day is not None
    }
    days: dict[When, list[Named]] = defaultdict(list)
    sizes = {(c.on, c.low) for c in base.claims if c.low is not None and c.low == c.high}
    for person in people:
        day = person.day if person.dated else _counted_before(person.day, counted)
        if person.whole is not None and (day, person.whole) not in sizes:
            continue
        if day is not None and (person.dated or all(person.name != p.name for p in days.get(day, ()))):
            days[day].append(person)
    found = []
    for day in sorted(days.keys() | counted, key=lambda when: (when.bounds, str(when))):
        named = tuple(sorted(days.get(day, ()), key=lambda person: person.name))
        if day in counted:
            total = bound(query((), on=day), base, oracle)
            found.append(Roll(day, total.lo, total.hi, total.given, named, counted=True))
        else:
            found.append(Roll(day, 0, None, (), named, counted=False))
    return found


def _counted_before(published: When, counted: Iterable[When]) -> When | None:
    """The last day of a count on which, or shortly after which, a text was published."""
    told = published.bounds.start_lo
    near = [day for day in counted if 0 <= told - day.bounds.start_lo <= NEAR]
    return max(near, key=lambda day: day.bounds.start_lo, default=None)


def freed(people: Iterable[Person], hearing: Hearing) -> list[Named]:
    """The persons of a case whom somebody names as freed, who says so and who denies it: on a known day, or
    without one in a text of a known day; first those with a day of their own.

    Of whom another release is told within a year, what has no day may be of that.
    """
    found: list[Named] = []
    undated: list[Named] = []
    for person in people:
        yes, no, told, untold = (defaultdict[When, set[str]](set) for _ in range(4))
        others, wholes = set(), set[int | None]()
        for testimony in hearing.of(person.claims):
            act, factuality = testimony.claim.act, testimony.claim.factuality
            if act is None or act.kind not in _FREED or factuality not in ("asserted", "denied"):
                continue
            published = testimony.source.published
            if act.when is not None and act.when.day is not None:
                (yes if factuality == "asserted" else no)[act.when].add(testimony.voice.name)
            if act.when is not None:
                others.add(act.when)
            elif published is not None and published.day is not None:
                (told if factuality == "asserted" else untold)[published].add(testimony.voice.name)
                wholes.add(_whole(act))
        found += [Named(person.name, day, frozenset(v), frozenset(no.get(day, ()))) for day, v in yes.items()]
        if told and not any(_is_of_the_year_before(when, min(told)) for when in others):
            voices, against = (frozenset(chain(*by.values())) for by in (told, untold))
            whole = wholes.pop() if len(wholes) == 1 else None
            undated.append(Named(person.name, min(told), voices, against, dated=False, whole=whole))
    return found + undated


def _whole(act: Act) -> int | None:
    """How many an act is done to, where it names them all: *pardoned two priests, A. and B.*."""
    group = act.group
    named = group is not None and group.lo == group.hi == len(act.subjects)
    return group.lo if group is not None and named else None


def _is_of_the_year_before(when: When, day: When) -> bool:
    return 0 <= day.bounds.start_lo - when.bounds.start_lo < _YEAR
