"""Days on which two sides free as many."""

from __future__ import annotations

from detente.model import Act, Claim, Count, Group, Scope, claim
from detente.views.tally import from_claims, tally
from detente.when import When

DAY = "2025-12-13"


def count(number: int, *traits: str, day: str = DAY, end: str = "") -> Claim:
    over = (
        Scope(kind="cumulative", from_=When(day), to=When(end)) if end else Scope(kind="flow", on=When(day))
    )
    content = Count(lo=number, hi=number, qualifier="exact", population=traits, scope=over)
    return claim(content, source=f"sha256:{number}{traits}{day}", span=(0, 3), text="123")


def swap(*states: str) -> list[Claim]:
    acts = [Act(kind="release", authority=state, group=Group("men", 150, 150, "exact")) for state in states]
    return [claim(act, source="sha256:1", span=(0, 9), text="123456789") for act in acts]


def test_a_number_of_either_side_is_a_floor() -> None:
    counts = [count(150, "Russian", "soldier"), count(150, "Ukrainian"), count(150, "soldier"), count(150)]
    period = count(400, day="2025-12-10", end="2025-12-14")
    made = from_claims([*counts, period, *swap("ru", "ua")])
    assert [c.qualifier for c in made] == ["exact", "exact", "at_least", "at_least", "exact"]
    assert tally([*counts, period, *swap("ru", "ua")]).consistent
    # Two numbers of the whole period still contradict each other, as do others of the day.
    odd = [count(500, day="2025-12-10", end="2025-12-14"), count(90, "civilian"), count(70, "civilian")]
    assert all(c.exact for c in from_claims([*counts[:2], *odd, *swap("ru", "ua")]))
    # Not on another day, nor where one state frees everybody.
    other = count(90, day="2025-12-20")
    assert from_claims([*counts, other, *swap("ru", "ua")])[-1].exact
    assert all(c.exact for c in from_claims([*counts, *swap("by")]))


def test_where_a_count_tells_its_side_it_stands() -> None:
    counts = [count(150, "Russian"), count(150, "Ukrainian"), count(150, "to Ukraine")]
    assert all(c.exact for c in from_claims([*counts, *swap("ru", "ua")]))
    # Two sides that free different numbers are told apart by them.
    uneven = [count(16, "Russian"), count(24)]
    assert all(c.exact for c in from_claims([*uneven, *swap("ru", "us")]))
