"""Conflicts, trust and bounds on small sets whose answer is plain."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import pytest

from detente.views.tally import Settings, tally
from detente.views.tally.chart import chart
from detente.views.tally.conflicts import certified
from detente.views.tally.solver import Clock, Oracle
from tests.views.tally.build import DAY, bound, conflicts, flow, kinds, stock, total


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([flow("a", 123), flow("b", 120)], [{"a", "b"}]),
        ([flow("a", 123), flow("b", 123, "woman")], []),
        ([flow("a", 123), flow("b", 124, "woman")], [{"a", "b"}]),
        # Another population, another day, another scene: no contradiction.
        ([flow("a", 123, "political prisoner"), flow("b", 124, "Belarusian")], []),
        ([flow("a", 123), flow("b", 120, on="2025-12-14")], []),
        ([flow("a", 123, scene="Kotlovka"), flow("b", 120, scene="Medininkai")], []),
        ([flow("a", 123, on="2025-12"), flow("b", 120)], []),
        # Parts that exclude each other must fit into the whole; parts that may overlap need not.
        ([flow("t", 120), flow("l", 9, "to Lithuania"), flow("u", 114, "to Ukraine")], [{"t", "l", "u"}]),
        ([flow("t", 120), flow("l", 90, "political prisoner"), flow("u", 80, "woman")], []),
        ([flow("t", 20), flow("w", 12, "woman"), flow("m", 9, "man")], [{"t", "w", "m"}]),
        # What an act and a promise hold is never added.
        ([flow("a", 123), flow("b", 200, "announced")], []),
        ([flow("a", 41, by="Foro Penal (verified)"), flow("b", 116, by="government")], []),
        ([flow("a", 41, "political prisoner; verified"), flow("b", 116, "political prisoner")], []),
        # Totals over a period.
        ([flow("a", 30, on="2025-01-05"), flow("b", 30), total("t", 50, "2025", "2025")], [{"a", "b", "t"}]),
        ([flow("a", 30, on="2025-01-05"), flow("b", 30), total("t", 70, "2025", "2025")], []),
        (
            [flow("a", 30, on="2025-01-05"), flow("b", 30), total("t", 70, "2025", "2025", closed="yes")],
            [{"a", "b", "t"}],
        ),
        ([total("s", 70, "2025-01-01", "2025-03-01"), total("t", 60, "2025", "2025")], [{"s", "t"}]),
        ([total("s", 70, "2025-01-01", "2025-03-01"), total("t", 60, "2025-03-02", "2025")], []),
        # On a doubtful edge an act may be in or out.
        ([flow("a", 30), total("t", 10, "2025-01-01", "2025-12-13?")], []),
        ([flow("a", 30), total("t", 10, "2025-01-01", "2025-12-14")], [{"a", "t"}]),
        (
            [
                flow("a", 30),
                total("t", 10, "2025-01-01", "2025-12-13?"),
                total("u", 40, "2025-12-10", "2025-12-12"),
            ],
            [{"t", "u"}],
        ),
        # Stocks: one number a day, unless an act of that day parts it.
        ([stock("a", 1100, DAY), stock("b", 1200, DAY)], [{"a", "b"}]),
        ([stock("a", 1100, DAY), stock("b", 1200, DAY, "woman; political prisoner")], [{"a", "b"}]),
        ([stock("a", 1100, DAY), stock("b", 1227, DAY), flow("c", 127, "political prisoner")], []),
        ([stock("a", 1100, "2025-12-12"), stock("b", 1300, DAY)], []),
        ([stock("a", 30_000, DAY, ""), stock("b", 1227, DAY)], []),
    ],
)  # fmt: skip
def test_conflicts(rows: list[dict[str, Any]], expected: list[set[str]]) -> None:
    made = tally(rows)
    assert conflicts(made) == expected
    assert made.consistent == (not expected)
    oracle = Oracle(made.settings, Clock.of(10))
    for conflict in expected:
        assert certified([claim for claim in made.claims if claim.id in conflict], oracle)


def test_every_minimal_conflict_smallest_first() -> None:
    rows = [
        flow("t", 123),
        flow("x", 120),
        flow("l", 9, "to Lithuania"),
        flow("u", 114, "to Ukraine"),
        flow("v", 110, "to Ukraine"),
    ]
    made = tally(rows)
    # By trying all sets: minimal ones that cannot hold.
    oracle = Oracle(made.settings, Clock.of(10))
    expected: list[set[str]] = []
    for size in range(1, len(rows) + 1):
        for chosen in combinations(made.claims, size):
            ids = {claim.id for claim in chosen}
            if not any(known <= ids for known in expected) and not oracle.feasible(chosen):
                expected.append(ids)
    assert sorted(map(sorted, conflicts(made))) == sorted(map(sorted, expected))
    assert [len(c) for c in conflicts(made)] == sorted(len(c) for c in expected)
    assert made.proven["conflicts"]


def test_trust_weighs_voices_and_counts_each_once() -> None:
    rows = [flow("a", 123, by="Viasna"), flow("b", 120, by="Belta")]
    assert tally(rows).trusted == ["a"]
    assert tally(rows, settings=Settings(weights={"Belta": 20})).trusted == ["b"]
    # Three papers that carry Belta are one voice; two voices that agree outweigh one.
    copies = [flow(f"b{n}", 120, by=f"Belta via paper {n}") for n in range(3)]
    assert tally([rows[0], *copies]).trusted == ["a"]
    assert tally([rows[0], rows[1], flow("c", 120, by="Reuters")]).trusted == ["b", "c"]


def test_bounds_rest_on_what_nobody_disputes() -> None:
    rows = [
        flow("t", 123),
        flow("l", 9, "to Lithuania"),
        flow("m", 12, "to Lithuania", by="Viasna"),
        flow("w", 123, "woman"),
    ]
    made = tally(rows)
    found = bound(made, "woman", "to Lithuania")
    assert found is not None
    # Whoever is right about those in Lithuania, all were women; the trusted count says how many.
    assert (found.lo, found.hi) == (0, 123)
    assert found.if_trusted is not None
    assert (found.if_trusted.lo, found.if_trusted.hi, found.if_trusted.given) == (12, 12, ("t", "m", "w"))
    everyone = bound(made, "not woman")
    assert everyone is not None
    assert everyone.given == ("t", "w")
    assert everyone.pinned


def test_a_bound_is_shown_by_people() -> None:
    rows = [flow("t", 20), flow("w", 12, "woman"), flow("p", 15, "political prisoner")]
    found = bound(tally(rows), "woman", "political prisoner")
    assert found is not None
    assert (found.lo, found.hi) == (7, 12)
    for people, number in zip(found.witness, (7, 12), strict=True):
        assert sum(n for _, n in people) == 20
        assert sum(n for traits, n in people if {"woman", "political prisoner"} <= traits) == number
        assert sum(n for traits, n in people if "woman" in traits) == 12


def test_a_bound_needs_each_count_it_names() -> None:
    rows = [
        flow("t", 20),
        flow("w", 12, "woman"),
        flow("p", 15, "political prisoner"),
        flow("b", 3, "Belarusian"),
    ]
    found = bound(tally(rows), "woman", "political prisoner")
    assert found is not None
    assert set(found.given) == {"t", "w", "p"}
    for left_out in found.given:
        weaker = tally(
            [r for r in rows if r["id"] != left_out], ask=["woman, political prisoner, 2025-12-13"]
        ).answers[0]
        assert (weaker.lo, weaker.hi) != (found.lo, found.hi)


def test_foreigners_and_the_home_country() -> None:
    rows = [flow("t", 52), flow("f", 14, "foreigner"), flow("u", 9, "Ukrainian")]
    assert bound(tally(rows), "Belarusian") is None
    made = tally(rows, settings=Settings(home="Belarusian"))
    found = bound(made, "Belarusian")
    assert found is not None
    assert found.pinned
    assert found.lo == 38
    assert "foreign" in kinds(made)
    assert "no_home" in kinds(tally(rows))


def test_foreigners_of_no_country_that_is_counted() -> None:
    rows = [flow("t", 900), flow("f", 180, "foreigner"), flow("a", 4, "Thai"), flow("b", 152, "Indonesian")]
    made = tally(rows, settings=Settings(home="Burmese"))
    (left,) = (b for b in made.bounds if b.query.population >= {"foreigner", "not Thai", "not Indonesian"})
    assert (left.lo, left.hi, left.given) == (24, 24, ("f", "a", "b"))
    told = made.sentence(left)
    assert told == "Foreigners freed on 13 December 2025 who are neither Indonesian nor Thai: exactly 24."


def test_a_nationality_without_a_plural() -> None:
    rows = [flow("t", 40), flow("k", 12, "Vietnamese")]
    made = tally(rows, ask=["Vietnamese, 2025-12-13"])
    assert made.sentence(made.answers[0]) == "Vietnamese citizens freed on 13 December 2025: exactly 12."


def test_what_a_period_counts_was_in_no_act_but_one() -> None:
    rows = [
        flow("a", 120, "civilian"),
        flow("b", 307, on="2025-12-14"),
        total("c", 120, "2025-12-13", "2025-12-14", "civilian"),
    ]
    found = [b for b in tally(rows).bounds if b.query.population == {"civilian"} and b.pinned]
    assert [(str(b.query.on), b.hi, b.given) for b in found] == [("2025-12-14", 0, ("a", "c"))]


def test_no_counts_and_one_count() -> None:
    empty = tally([])
    assert empty.consistent
    assert empty.to_json()["trusted"] == []
    alone = tally([flow("a", 12)])
    assert alone.consistent
    assert alone.trusted == ["a"]


def test_when_time_runs_out_what_is_open_is_said() -> None:
    rows = [flow(f"a{n}", n) for n in range(20)]
    made = tally(rows, settings=Settings(time_limit=1e-9))
    assert not all(made.proven.values())
    assert "not settled" in made.verdict()
    assert not made.consistent


def test_the_contract() -> None:
    data = tally([flow("c1", 123), flow("c2", 120, by="Belta"), flow("c3", 9, "to Lithuania")]).to_json()
    assert data["consistent"] is False
    assert data["conflicts"][0]["claims"] == ["c1", "c2"]
    assert data["conflicts"][0]["why"].endswith(".")
    assert set(data["trusted"]) == {"c1", "c3"}
    data = tally([flow("c1", 123), flow("c2", 123, "Woman"), flow("c3", 9, "to Lithuania")]).to_json()
    found = next(b for b in data["bounds"] if b["population"] == ["Woman", "to Lithuania"])
    assert found["scope"] == {"kind": "flow", "on": DAY}
    assert (found["lo"], found["hi"], found["given"]) == (9, 9, ["c1", "c2", "c3"])


def test_a_few_foreigners_do_not_make_a_home_country() -> None:
    rows = [
        stock("s", 863, DAY),
        stock("f", 86, DAY, "political prisoner; foreigner"),
        flow("e", 4, "Spanish", "2025-12-14"),
    ]
    made = tally(rows)
    assert made.settings.home is None
    assert "foreign" not in kinds(made)


def test_most_of_a_handful_do_not_make_a_home_country() -> None:
    rows = [
        stock("s", 863, DAY),
        stock("f", 86, DAY, "political prisoner; foreigner"),
        flow("t", 9, "political prisoner", "2025-12-14"),
        flow("e", 7, "political prisoner; Spanish", "2025-12-14"),
    ]
    assert tally(rows).settings.home is None
    rows[2:] = [flow("t", 90, on="2025-12-14"), flow("v", 80, "Venezuelan", on="2025-12-14")]
    assert tally(rows).settings.home == "Venezuelan"


def test_a_huge_bound_needs_the_count_that_gives_it() -> None:
    rows = [flow("a", 100_000_000, "Ukrainian", qualifier="under"), flow("c", 3, "woman")]
    (answer,) = tally(rows, ask=["Ukrainian, woman, 2025-12-13"]).answers
    assert (answer.lo, answer.hi, answer.given) == (0, 3, ("c",))
    (answer,) = tally([rows[0]], ask=["Ukrainian, woman, 2025-12-13"]).answers
    assert (answer.lo, answer.hi, answer.given) == (0, 99_999_999, ("a",))


def test_days_at_the_ends_of_the_calendar() -> None:
    for day in ("9999-12-31", "0001-01-01"):
        assert chart(tally([flow("a", 12, on=day)]))
