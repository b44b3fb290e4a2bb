from __future__ import annotations

import re
from types import SimpleNamespace
from typing import Any

from detente.model import DateMention, Scope
from detente.reading.counts.weighing.offers import offers
from detente.when import When

PUBLISHED = When("2025-12-13")
TEXT = "In May Kell freed 3.\nOn 12 December it freed 14."


def offered(*dates: tuple[int, str], at: int = 21, told: tuple[Scope, ...] = ()) -> list[Any]:
    mentions = tuple(DateMention(span=(start, start + 1), text="x", when=When(when)) for start, when in dates)
    account: Any = SimpleNamespace(
        text=TEXT,
        folded=TEXT.lower(),
        words=SimpleNamespace(cues=SimpleNamespace(earlier=re.compile("earlier"))),
        dates=mentions,
        starts=[mention.span[0] for mention in mentions],
        published=PUBLISHED,
        told=[SimpleNamespace(found=SimpleNamespace(count=SimpleNamespace(scope=scope))) for scope in told],
    )
    here = tuple(m for m in mentions if m.span[0] >= at)
    sentence: Any = SimpleNamespace(start=at, end=len(TEXT), dates=here)
    return offers(account, sentence, Scope(kind="flow", on=None))


def test_that_of_the_rules_comes_first_and_no_scope_comes_twice() -> None:
    found = offered()
    assert found[0].scope == Scope(kind="flow", on=None)
    assert found[0].sources == ["rules", "none"]
    assert len({each.scope for each in found}) == len(found)


def test_a_day_in_the_sentence_may_be_that_of_an_act_or_a_state() -> None:
    scopes = [each.scope for each in offered((24, "2025-12-12"))]
    assert Scope(kind="flow", on=When("2025-12-12")) in scopes
    assert Scope(kind="stock", on=When("2025-12-12")) in scopes


def test_a_day_of_another_paragraph_is_none_of_a_state() -> None:
    scopes = [each.scope for each in offered((3, "2025-12-12"))]
    assert Scope(kind="flow", on=When("2025-12-12")) in scopes
    assert Scope(kind="stock", on=When("2025-12-12")) not in scopes


def test_since_when_runs_up_to_publication() -> None:
    scopes = [each.scope for each in offered((24, "2025-05/.."))]
    assert Scope(kind="cumulative", from_=When("2025-05"), to=PUBLISHED) in scopes
    assert not any(scope.on == "2025-05/.." for scope in scopes)


def test_what_was_told_before_may_be_meant_again() -> None:
    before = Scope(kind="cumulative", from_=When("2024"), to=PUBLISHED)
    assert next(each for each in offered(told=(before,)) if each.scope == before).sources == ["told"]


def test_sorts() -> None:
    found = {each.scope: each.sort(PUBLISHED) for each in offered((24, "2025-12-12"), (30, "2025-05"))}
    assert found[Scope(kind="flow", on=None)] == "flow/none"
    assert found[Scope(kind="flow", on=PUBLISHED)] == "flow/published"
    assert found[Scope(kind="flow", on=When("2025-12-12"))] == "flow/day"
    assert found[Scope(kind="flow", on=When("2025-05"))] == "flow/stretch"
    assert found[Scope(kind="cumulative", from_=None, to=PUBLISHED)] == "cumulative"


def test_a_day_that_opens_the_next_sentence_is_of_that() -> None:
    dates = ((3, "2025-05"), (24, "2025-12-12"))
    mentions = tuple(DateMention(span=(at, at + 1), text="x", when=When(when)) for at, when in dates)
    account: Any = SimpleNamespace(
        text=TEXT,
        folded=TEXT.lower(),
        words=SimpleNamespace(cues=SimpleNamespace(earlier=re.compile("earlier"))),
        dates=mentions,
        starts=[3, 24],
        published=PUBLISHED,
        told=[],
    )
    sentence: Any = SimpleNamespace(start=0, end=20, dates=mentions[:1])
    found = offers(account, sentence, Scope(kind="flow", on=None))
    assert all("after" not in offer.sources for offer in found)
