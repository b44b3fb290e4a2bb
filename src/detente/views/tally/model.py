"""A published count, and what its qualifier leaves open.

A qualifier is read twice. *Strict* is what the words rule out and nothing more: "more than 430" is 431 or
more. *Spoken* is what a speaker normally means by them: 431 to 439, for who has 500 says "nearly 500".
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from msgspec import Struct, structs

from detente.model import PublisherKind, Qualifier, ScopeKind
from detente.when import When

Mode = Literal["strict", "spoken"]
Stream = str
Population = frozenset[str]

RELEASE: Stream = "release"
NOT = "not "
MOST_PEOPLE = 100_000_000
"""A count above this is refused: no act ever held so many."""

ROUND_WORDS: dict[str, tuple[int, int]] = {"dozens": (12, 99), "hundreds": (100, 999)}
"""Spoken range of a number that is only a word; strictly, the first of the two and no end."""


class Voice(Struct, frozen=True):
    """Who counted. ``carriers`` are those who only passed it on, nearest to the voice first."""

    name: str
    kind: PublisherKind = "unknown"
    carriers: tuple[str, ...] = ()


class Counted(Struct, frozen=True, kw_only=True):
    """One count, ready to be reasoned about.

    ``low`` and ``high`` are the figure as it was said (equal unless somebody gave a range), before the
    qualifier is applied. ``population`` holds canonical traits, ``said`` the same as the source wrote them.
    ``verified`` marks a figure of what its author has checked so far: a floor, whatever its qualifier.
    ``closed`` marks a cumulative count whose voice says that there were no other acts. ``acts`` are the acts
    that this turns on (first day, last day, scene or id), whoever counts them: for a closed count those in
    its period, for a stock those of its day; see `in_context`. ``where`` names the row or passage.
    ``told_on`` is the day that its own text gives, where ``on`` is that of more texts; see `retold`.
    """

    id: str
    scope: ScopeKind
    population: Population
    low: int
    high: int
    qualifier: Qualifier
    voice: Voice
    on: When | None = None
    start: When | None = None
    end: When | None = None
    published: When | None = None
    said: tuple[str, ...] = ()
    stream: Stream = RELEASE
    scene: str | None = None
    verified: bool = False
    closed: bool = False
    acts: tuple[tuple[int, int, str], ...] = ()
    where: str = ""
    told_on: When | None = None

    @property
    def exact(self) -> bool:
        """Whether it gives one number and means just that."""
        return self.qualifier == "exact" and self.low == self.high and not self.verified

    @property
    def time(self) -> str:
        """Its day or period in EDTF."""
        return str(self.on) if self.on is not None else f"{self.start or '..'}/{self.end or '..'}"


class Window(Struct, frozen=True):
    """A stretch of days (ordinals, inclusive): it starts within the first pair and ends within the second."""

    start_lo: int
    start_hi: int
    end_lo: int
    end_hi: int


@dataclass(frozen=True)
class Settings:
    """What a reader may set.

    ``strict_about`` and ``spoken_about`` are the shares by which "about N" may miss N; ``weights`` go by
    kind of voice or by its name; ``home`` is the nationality of the country that holds the prisoners;
    ``time_limit`` is in seconds; ``conflict_time`` is how many of them may go into further conflicts once
    it is known what to trust (None: three fifths of what is left).
    """

    mode: Mode = "strict"
    language: str = "en"
    strict_about: float = 0.2
    spoken_about: float = 0.1
    weights: dict[str, float] = field(default_factory=dict)
    home: str | None = None
    time_limit: float = 12.0
    conflict_time: float | None = 0.3


FIRST_DAY, LAST_DAY = date.min.toordinal(), date.max.toordinal()


def in_context(claims: Sequence[Counted]) -> list[Counted]:
    """The counts, each told of the acts among all of them that its meaning depends on.

    A closed count is over all acts that anybody publishes, and a stock of a day with an act may be taken
    before it or after it. Told of them beforehand, a count means the same in every selection of counts.
    """
    acts: dict[Stream, set[tuple[int, int, str]]] = {}
    for claim in claims:
        if claim.scope == "flow":
            first, last = flow_days(claim)
            name = (claim.scene or "") if first == last else claim.id
            acts.setdefault(claim.stream, set()).add((first, last, name))
    return [structs.replace(claim, acts=_acts_of(claim, acts)) for claim in claims]


def _acts_of(
    claim: Counted, acts: dict[Stream, set[tuple[int, int, str]]]
) -> tuple[tuple[int, int, str], ...]:
    known = sorted(acts.get(RELEASE if claim.scope == "stock" else claim.stream, ()))
    if claim.closed:
        days = window(claim)
        return tuple(act for act in known if act[0] <= days.end_hi and days.start_lo <= act[1])
    return tuple(
        act for act in known if claim.scope == "stock" and act[:2] == flow_days(claim) and act[0] == act[1]
    )


def flow_days(claim: Counted) -> tuple[int, int]:
    """First and last day on which the act of a flow, or the moment of a stock, can lie."""
    assert claim.on is not None
    bounds = claim.on.bounds
    return bounds.start_lo, bounds.end_hi


def window(claim: Counted) -> Window:
    """The period of a cumulative count.

    A month, season or year without a mark is meant as a whole: "since July 2024" starts on 1 July. A mark
    (``2024-12-09?``) or an interval as an end leaves the days it spans open. Where the day of publication
    falls within the last month or year, or alone ends the period, what happened on it may or may not be in.
    """
    start_lo = start_hi = FIRST_DAY
    if claim.start is not None:
        bounds = claim.start.bounds
        start_lo, start_hi = bounds.start_lo, bounds.end_hi if _open(claim.start) else bounds.start_lo
    end_lo = end_hi = LAST_DAY
    if claim.end is not None:
        bounds = claim.end.bounds
        end_hi = bounds.end_hi
        end_lo = bounds.start_lo if _open(claim.end) else end_hi
    if claim.published is not None:
        known = claim.published.bounds
        first = FIRST_DAY if claim.end is None else claim.end.bounds.start_lo
        if first <= known.end_hi < end_hi:
            end_hi, end_lo = known.end_hi, min(end_lo, known.start_lo - 1)
    if claim.start is None:
        start_hi = max(start_lo, end_lo)  # "In recent months": it may leave out anything before its end.
    return Window(start_lo, start_hi, end_lo, end_hi)


def days_of(claim: Counted) -> tuple[int, int]:
    """The first and last day (ordinals) that a count can be about."""
    if claim.scope != "cumulative":
        return flow_days(claim)
    days = window(claim)
    return days.start_lo, max(days.end_hi, days.start_hi)


def surely_within(claim: Counted, period: Counted) -> bool:
    """Whether all that a count is about lies in the period of a cumulative one, whatever their edges."""
    first, last = days_of(claim)
    days = window(period)
    return days.start_hi <= first and last <= days.end_lo


def may_lie_within(claim: Counted, period: Counted) -> bool:
    """Whether something that a count is about can lie in the period of a cumulative one."""
    (first, last), (start, end) = days_of(claim), days_of(period)
    return start <= last and first <= end


def _open(when: When) -> bool:
    return when.is_interval or when[-1] in "?~%"


def bounds_of(claim: Counted, settings: Settings) -> tuple[int, int | None]:
    """The fewest and most people (inclusive; None for no most) that the count allows under the settings."""
    lo, hi = said_bounds(claim.qualifier, claim.low, claim.high, settings)
    return (lo, None) if claim.verified and claim.qualifier != "under" else (lo, hi)


def said_bounds(qualifier: Qualifier, low: int, high: int, settings: Settings) -> tuple[int, int | None]:
    """What a qualifier and a figure allow, in the reading that the settings choose.

    >>> said_bounds("more_than", 430, 430, Settings()), said_bounds("more_than", 430, 430, Settings("spoken"))
    ((431, None), (431, 439))
    """
    spoken = settings.mode == "spoken"
    if qualifier == "exact":
        return low, high
    if qualifier == "about":
        share = settings.spoken_about if spoken else settings.strict_about
        slack_lo, slack_hi = low * share, high * share
        if not spoken:  # 250 is also 300 to the nearest hundred, and 7 is 5 to the nearest five
            slack_lo, slack_hi = max(slack_lo, _rounding(low)), max(slack_hi, _rounding(high))
        return max(0, math.floor(low - slack_lo + 1e-9)), math.ceil(high + slack_hi - 1e-9)
    if qualifier == "at_least":
        return low, _before_next(low) if spoken else None
    if qualifier == "more_than":
        return low + 1, _before_next(low) if spoken else None
    if qualifier == "under":
        return max(0, high - _step(high)) if spoken and _step(high) > 1 else 0, high - 1
    lo, hi = ROUND_WORDS[qualifier]
    lo = max(lo, low)
    return lo, max(hi, lo) if spoken else None


def _unit(number: int) -> int:
    """The power of ten of the last digit that is not 0: 100 of 1400, 10 of 430."""
    unit = 1
    while number and number % (unit * 10) == 0:
        unit *= 10
    return unit


def _rounding(number: int) -> float:
    """How far off a number can be by mere rounding: half of its last digit's worth, of a 5 half of five."""
    unit = _unit(number)
    return unit * (5 if (number // unit) % 10 == 5 else 1) / 2


def _step(number: int) -> int:
    """How far apart the round numbers are between which a speaker chose: 10 for 430, 50 for 450."""
    unit = _unit(number)
    several = number > unit * 10
    return unit * 5 if several and (number // unit) % 10 == 5 and unit > 1 else unit


def _before_next(number: int) -> int | None:
    """The last number before the next round one; None where the number itself is not round."""
    step = _step(number)
    return number + step - 1 if step > 1 else None


def negated(trait: str) -> str:
    """The trait of everyone who does not have it."""
    return trait[len(NOT) :] if trait.startswith(NOT) else NOT + trait
