"""The scopes that a text offers to a count, each with where it comes from."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field

from detente.model import DateMention, Scope
from detente.reading.counts.account import Account
from detente.reading.counts.passage import Sentence
from detente.when import When

_FIRST, _LAST, _AFTER = 3, 8, 1
"""How many of the first and last dates before a sentence, and of those after it, may be of a count in it."""


@dataclass(slots=True)
class Offer:
    """A scope, its sources and the dates that it is made of."""

    scope: Scope
    sources: list[str] = field(default_factory=list)
    dates: list[DateMention] = field(default_factory=list)

    def sort(self, published: When | None) -> str:
        """What sort of scope it is: its kind, and whether it has a day, that of publication, or none."""
        kind, on = self.scope.kind, self.scope.on
        if kind == "cumulative":
            return kind
        if not on:
            return f"{kind}/none"
        if on == published:
            return f"{kind}/published"
        return f"{kind}/day" if When(on).day else f"{kind}/stretch"


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
    yield Scope(kind="flow", on=None), "none", None
    yield Scope(kind="stock", on=None), "none", None
    yield Scope(kind="cumulative", from_=None, to=published), "none", None
    if published is not None:
        yield Scope(kind="flow", on=published), "published", None
        yield Scope(kind="stock", on=published), "published", None
    for mention in sentence.dates:
        yield from _of_date(mention, "here", published)
    at = bisect_left(account.starts, sentence.start)
    paragraph = account.text.rfind("\n", 0, sentence.start) + 1
    for index, mention in enumerate(account.dates[:at]):
        if index < _FIRST or at - index <= _LAST:
            yield from _of_date(mention, "near" if mention.span[0] >= paragraph else "far", published)
    after = bisect_left(account.starts, sentence.end)
    for mention in account.dates[after : after + _AFTER]:
        yield from _of_date(mention, "after", published)
    for told in account.told:
        yield told.found.count.scope, "told", None


def _of_date(
    mention: DateMention, source: str, published: When | None
) -> Iterator[tuple[Scope, str, DateMention]]:
    """The scopes that a date may mean; one of another paragraph is only the day of an act, or a start."""
    start, parted, end = mention.when.partition("/")
    near = source in ("here", "near")
    if end == "..":
        yield Scope(kind="cumulative", from_=When(start), to=published), source, mention
        return
    if start == "..":
        if near:
            yield Scope(kind="cumulative", from_=None, to=When(end)), source, mention
            yield Scope(kind="stock", on=When(end)), source, mention
        return
    yield Scope(kind="flow", on=mention.when), source, mention
    if not near:
        return
    yield Scope(kind="stock", on=mention.when), source, mention
    if parted:
        yield Scope(kind="cumulative", from_=When(start), to=When(end)), source, mention
    elif mention.when.day is None:
        yield Scope(kind="cumulative", from_=mention.when, to=mention.when), source, mention
        yield Scope(kind="cumulative", from_=mention.when, to=published), source, mention
    else:
        yield Scope(kind="cumulative", from_=None, to=mention.when), source, mention
