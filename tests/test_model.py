"""The vocabulary goes to JSON and back without loss, and a claim's id is its content."""

from __future__ import annotations

from typing import get_args

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from detente import model
from detente.model import (
    Act,
    Bound,
    Claim,
    Count,
    Decision,
    Group,
    Link,
    Name,
    Quote,
    Record,
    Scope,
    Source,
    Speaker,
    Subject,
    Trait,
    claim,
    content_of,
    decision,
    from_json,
    recomputed_id,
    source_id,
    to_builtins,
    to_json,
)
from detente.when import When

texts = st.text(st.characters(codec="utf-8"), max_size=12)
spans = st.tuples(st.integers(0, 9999), st.integers(0, 9999))
whens = st.sampled_from([When("2025-12-13"), When("2025-09"), When("2024-07/.."), When("2025-12-13?")])
maybe = st.one_of(st.none(), texts)
numbers = st.one_of(st.none(), st.integers(0, 10**12))
qualifiers = st.sampled_from(get_args(model.Qualifier))
subjects = st.builds(Subject, name=texts, span=spans)
groups = st.builds(Group, noun=texts, lo=numbers, hi=numbers, qualifier=qualifiers)
unset_or = lambda values: st.one_of(st.just(msgspec.UNSET), values)  # noqa: E731
records = st.builds(
    Record,
    list=texts,
    entry=texts,
    kind=texts,
    names=st.lists(st.builds(Name, name=texts, weak=st.booleans()), max_size=2).map(tuple),
    program=st.lists(texts, max_size=2).map(tuple),
    fields=st.dictionaries(texts, texts, max_size=3),
)
acts = st.builds(
    Act,
    kind=st.sampled_from(get_args(model.ActKind)),
    authority=maybe,
    subjects=st.lists(subjects, max_size=2).map(tuple),
    group=st.one_of(st.none(), groups),
    when=st.one_of(st.none(), whens),
    where=maybe,
    basis=st.lists(texts, max_size=2).map(tuple),
    terms=maybe,
    measure=maybe,
    program=unset_or(texts),
    permits=unset_or(texts),
    until=unset_or(whens),
    record=unset_or(records),
)
scopes = st.builds(
    Scope,
    kind=st.sampled_from(get_args(model.ScopeKind)),
    on=unset_or(st.one_of(st.none(), whens)),
    from_=unset_or(whens),
    to=unset_or(whens),
)
counts = st.builds(
    Count,
    lo=numbers,
    hi=numbers,
    qualifier=qualifiers,
    population=st.lists(texts, max_size=2).map(tuple),
    scope=scopes,
)
quotes = st.builds(Quote, mode=st.sampled_from(["direct", "indirect", "mixed"]), words=texts)
links = st.builds(Link, gives=texts, gets=texts, wording=texts)
traits = st.builds(Trait, subject=texts, kind=texts, value=texts)
speakers = st.builds(Speaker, name=texts, span=spans, resolved=st.booleans())
claims = st.builds(
    claim,
    st.one_of(acts, counts, quotes, links, traits),
    source=texts,
    span=spans,
    text=texts,
    factuality=st.sampled_from(get_args(model.Factuality)),
    attribution=st.lists(speakers, max_size=2).map(tuple),
)
sources = st.builds(Source, id=texts, language=maybe, published=st.one_of(st.none(), whens), title=maybe)
decisions = st.builds(
    decision,
    st.sampled_from(get_args(model.DecisionKind)),
    reviewer=texts,
    made=texts,
    targets=st.lists(texts, max_size=2).map(tuple),
    note=texts,
)


@given(claims)
def test_a_claim_survives_json(made: Claim) -> None:
    again = from_json(to_json(made), Claim)
    assert again == made
    assert hash(made.id) == hash(again.id)
    assert recomputed_id(again) == made.id


@given(st.one_of(sources, decisions))
def test_sources_and_decisions_survive_json(made: Source | Decision) -> None:
    assert from_json(to_json(made), type(made)) == made


@given(claims)
def test_a_claim_carries_the_one_content_that_its_kind_names(made: Claim) -> None:
    said = to_builtins(made)
    assert [k for k in ("act", "count", "quote", "link", "trait") if k in said] == [made.kind]
    assert content_of(made) is not None


@given(claims, claims)
def test_ids_tell_contents_apart(a: Claim, b: Claim) -> None:
    assert (a.id == b.id) is (to_json(a) == to_json(b))


@given(claims)
def test_values_cannot_be_changed(made: Claim) -> None:
    with pytest.raises(AttributeError):
        made.text = "other"  # type: ignore[misc]


def test_dates_come_back_as_dates() -> None:
    made = claim(Act(kind="release", when=When("2025-09")), source="s", span=(0, 1), text="x")
    again = from_json(to_json(made), Claim)
    assert again.act is not None
    assert isinstance(again.act.when, When)
    assert again.act.when.latest.day == 30


def test_a_scope_speaks_of_from_and_to() -> None:
    scope = Scope(kind="cumulative", from_=When("2024-07"), to=When("2025-12-13"))
    assert to_builtins(scope) == {"kind": "cumulative", "from": "2024-07", "to": "2025-12-13"}


def test_an_unknown_field_or_kind_is_refused() -> None:
    with pytest.raises(msgspec.ValidationError):
        from_json(b'{"lo":1,"hi":1,"qualifier":"roughly"}', Bound)
    with pytest.raises(msgspec.ValidationError):
        from_json(b'{"lo":1,"hi":1,"qualifier":"exact","more":1}', Bound)


def test_a_claim_without_its_content_is_an_error() -> None:
    empty = Claim(
        id="c", kind="act", source="s", span=(0, 1), text="x", factuality="asserted", attribution=()
    )
    with pytest.raises(ValueError, match="has no act"):
        content_of(empty)


def test_a_source_is_named_by_its_bytes() -> None:
    assert source_id(b"") == "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
