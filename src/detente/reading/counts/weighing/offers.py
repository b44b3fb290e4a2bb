"""The scopes that a text offers to a count, each with where it comes from."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from detente.model import DateMention, Scope
from detente.reading.counts.account import Account
from detente.reading.counts.passage import Sentence
from detente.when import When

_FIRST, _LAST, _AFTER = 3, 3, 1
"""How many of the first and last dates before a sentence, and of those after it, may be of a count in it."""
_TOLD = 12
"""How many of the counts before may have the same scope."""
_KEPT = 4096
"""For how many dates it is kept what they may mean."""
# What stands before a date that opens the sentence after a count's: that is the day of what it tells itself.
_OPENS = re.compile(r"[.!?…»”\"]\s+(?:[^\W\d_]{1,3} )?$")


@dataclass(slots=True)
class Offer:
    """A scope, its sources and the dates that it is made of."""

    scope: Scope
    sources: list[str] = field(default_factory=list)
    dates: list[DateMention] = field(default_factory=list)

    def sort(self, published: When | None) -> str:
        """What sort of scope it is: its kind, and whether it has a day, that of publication, or none."""
        return _sort(self.scope, published)


def offers(account: Account, sentence: Sentence, rules: Scope) -> list[Offer]:
    """The scopes that a count in a sentence may have, that of the rules first."""
    found: dict[Scope, Offer] = {}
    for scope, source, mention in _all(account, sentence, rules):
        offer = found.setdefault(scope, Offer(scope))
        if source not in offer.sources:
            offer.sources.append(source)
        if mention is not None and mention not in offer.dates:
            offer.dates.append(mention)
    return list(found.values())


def _all(
    account: Account, sentence: Sentence, rules: Scope
) -> Iterator[tuple[Scope, str, DateMention | None]]:
    published = account.published
    yield rules, "rules", None
    for source, scope in _always(published):
        yield scope, source, None
    paragraph = account.text.rfind("\n", 0, sentence.start) + 1
    for source, mention in _dates(account, sentence, paragraph):
        for scope in _of_date(mention.when, source in ("here", "near"), published):
            yield scope, source, mention
    for told in account.told[-_TOLD:]:
        yield told.found.count.scope, "told", None


def _dates(account: Account, sentence: Sentence, paragraph: int) -> Iterator[tuple[str, DateMention]]:
    """The dates of a sentence and around it, each with where it stands."""
    yield from (("here", mention) for mention in sentence.dates)
    at = bisect_left(account.starts, sentence.start)
    # "Earlier it had said that ten were held": on none of the days told before.
    before = account.words.cues.earlier.match(account.folded, sentence.start) is not None
    for index, mention in enumerate(() if before else account.dates[:at]):
        if index < _FIRST or at - index <= _LAST:
            yield "near" if mention.span[0] >= paragraph else "far", mention
    after = bisect_left(account.starts, sentence.end)
    behind = account.dates[after : after + _AFTER]
    yield from (("after", m) for m in behind if not _OPENS.search(account.text, sentence.start, m.span[0]))


@lru_cache(_KEPT)
def _always(published: When | None) -> tuple[tuple[str, Scope], ...]:
    """The scopes that need no date, each with its source."""
    scopes = [
        ("none", Scope(kind="flow", on=None)),
        ("none", Scope(kind="stock", on=None)),
        ("none", Scope(kind="cumulative", from_=None, to=published)),
    ]
    if published is not None:
        scopes.append(("published", Scope(kind="flow", on=published)))
        scopes.append(("published", Scope(kind="stock", on=published)))
    return tuple(scopes)


@lru_cache(_KEPT)
def _of_date(when: When, near: bool, published: When | None) -> tuple[Scope, ...]:
    """The scopes that a date may mean; one of another paragraph is only the day of an act, or a start."""
    start, parted, end = when.partition("/")
    if end == "..":
        return (Scope(kind="cumulative", from_=When(start), to=published),)
    if start == "..":
        until = Scope(kind="cumulative", from_=None, to=When(end)), Scope(kind="stock", on=When(end))
        return until if near else ()
    flow = Scope(kind="flow", on=when)
    if not near:
        return (flow,)
    stock = Scope(kind="stock", on=when)
    if parted:
        return flow, stock, Scope(kind="cumulative", from_=When(start), to=When(end))
    if when.day is None:
        ends = (when, published)
        return flow, stock, *(Scope(kind="cumulative", from_=when, to=to) for to in ends)
    return flow, stock, Scope(kind="cumulative", from_=None, to=when)


@lru_cache(_KEPT)
def _sort(scope: Scope, published: When | None) -> str:
    kind, on = scope.kind, scope.on
    if kind == "cumulative":
        return kind
    if not on:
        return f"{kind}/none"
    if on == published:
        return f"{kind}/published"
    return f"{kind}/day" if When(on).day else f"{kind}/stretch"
