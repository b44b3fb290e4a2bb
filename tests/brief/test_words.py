"""How things read in English."""

from __future__ import annotations

import pytest

from detente.brief import words
from detente.brief.build import Number
from detente.model import Bound, Count, Qualifier, Scope
from detente.views.events import Event, Tallied
from detente.when import When


@pytest.mark.parametrize(
    ("lo", "hi", "qualifier", "text"),
    [
        (123, 123, "exact", "123"),
        (1227, 1227, "exact", "1,227"),
        (431, None, "more_than", "more than 430"),
        (30, None, "at_least", "at least 30"),
        (None, 9, "under", "at most 9"),
        (270, 330, "about", "about 300"),
        (200, 999, "hundreds", "hundreds"),
        (20, 30, "exact", "20 to 30"),
        (None, None, "exact", "an unknown number"),
    ],
)
def test_bounds(lo: int | None, hi: int | None, qualifier: str, text: str) -> None:
    assert words.bound(Bound(lo=lo, hi=hi, qualifier=qualifier)) == text  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("when", "text", "since"),
    [
        ("2025-12-13", "2025-12-13", "since 2025-12-13"),
        ("../2025-09-26", "by 2025-09-26", "since 2025-09-26 or before"),
        ("2025-09-11/2025-09-26", "2025-09-11 to 2025-09-26", "since a day from 2025-09-11 to 2025-09-26"),
        ("2025-09/..", "from 2025-09", "since 2025-09"),
        ("2024-22/2025-12-13", "summer 2024 to 2025-12-13", "since a day from summer 2024 to 2025-12-13"),
        (None, "undated", ""),
    ],
)
def test_times(when: str | None, text: str, since: str) -> None:
    assert words.when(when) == text
    assert words.since(when) == since


@pytest.mark.parametrize(
    ("scope", "text"),
    [
        (Scope(kind="flow", on=When("2025-12-13")), "on 2025-12-13"),
        (Scope(kind="flow", on=When("2025-12-12/2025-12-13")), "2025-12-12 to 2025-12-13"),
        (Scope(kind="stock", on=When("2025-12-13")), "held on 2025-12-13"),
        (Scope(kind="stock", on=When("../2025-12-13")), "held by 2025-12-13"),
        (Scope(kind="stock", on=When("2024-23")), "held in autumn 2024"),
        (Scope(kind="stock"), "held, day not said"),
        (Scope(kind="cumulative", from_=When("2024-07"), to=When("2025-12-13")), "2024-07 to 2025-12-13"),
        (Scope(kind="cumulative"), "… to …"),
    ],
)
def test_scopes(scope: Scope, text: str) -> None:
    assert words.scope(Count(lo=1, hi=1, qualifier="exact", population=(), scope=scope)) == text


@pytest.mark.parametrize(
    ("number", "text"),
    [
        ((300, 300, "about", ()), "about 300 people"),
        ((14, 14, "exact", ("foreigner", "to Lithuania")), "14 foreigners taken to Lithuania"),
        ((None, None, "hundreds", ("political prisoner",)), "hundreds of political prisoners"),
        ((2, 2, "exact", ("entity",)), "2 entities"),
    ],
)
def test_a_count_in_words(
    number: tuple[int | None, int | None, Qualifier, tuple[str, ...]], text: str
) -> None:
    lo, hi, qualifier, population = number
    count = Count(lo=lo, hi=hi, qualifier=qualifier, population=population, scope=Scope(kind="flow"))
    line = Number(count=count, voices=(), verdict="stands", evidence=())
    assert words.number(line) == f"{text}, day not said"


def test_companies_are_not_held() -> None:
    scope = Scope(kind="stock", on=When("2025-12-13"))
    count = Count(lo=3, hi=3, qualifier="exact", population=("company",), scope=scope)
    assert words.scope(count) == "on 2025-12-13"


def test_an_act_shows_the_number_that_most_voices_give() -> None:
    def tallied(noun: str, lo: int | None, *voices: str) -> Tallied:
        return Tallied(noun=noun, bound=Bound(lo=lo, hi=lo, qualifier="exact"), voices=voices)

    event = Event(
        kind="release", when=None, authority=(), announced_only=False, people=("A B",), where=(), measure=(),
        voices=(), claims=(), evidence=(),
        numbers=(tallied("of them", 1, "A"), tallied("some", None, "B"), tallied("citizens", 121, "C"),
                 tallied("prisoners", 123, "D"), tallied("prisonniers", 123, "E")),
    )  # fmt: skip
    assert words.event(event) == "released 123 prisoners; 121 citizens · A B"


@pytest.mark.parametrize(
    ("kind", "told", "text"),
    [
        ("release", (("prisonniers", "fr"), ("prisoners", "en")), "released 123 prisoners"),
        ("release", (("заключенных", "ru"), ("prisonniers", "fr")), "released 123 people"),
        ("impose", (("navires", "fr"),), "measure imposed 123 navires"),
    ],
)
def test_a_number_has_a_noun_of_the_briefs_own_language(
    kind: str, told: tuple[tuple[str, str], ...], text: str
) -> None:
    bound = Bound(lo=123, hi=123, qualifier="exact")
    event = Event(
        kind=kind, when=None, authority=(), announced_only=False, people=(), where=(), measure=(), voices=(),
        claims=(), evidence=(),
        numbers=tuple(Tallied(noun=noun, bound=bound, voices=("A",), language=code) for noun, code in told),
    )  # fmt: skip
    assert words.event(event) == text


@pytest.mark.parametrize(
    ("kind", "measure", "text"),
    [
        ("expire", "license", "licence ended"),
        ("amend", "license", "licence changed"),
        ("expire", "potash", "measure expired · potash"),
        ("license", "potash", "licence issued · potash"),
    ],
)
def test_a_licence_that_ends_is_no_measure(kind: str, measure: str, text: str) -> None:
    event = Event(
        kind=kind, when=None, authority=(), announced_only=False, people=(), where=(), measure=(measure,),
        voices=(), claims=(), evidence=(), numbers=(),
    )  # fmt: skip
    assert words.event(event) == text


@pytest.mark.parametrize(
    ("value", "text"),
    [("-0- ", ""), (None, ""), (" x ", "x"), (["a", "-0-", "b"], "a; b"), ({"k": "v", "n": ""}, "k: v")],
)
def test_fields_of_a_record(value: object, text: str) -> None:
    assert words.stated(value) == text
