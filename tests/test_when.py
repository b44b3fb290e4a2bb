"""EDTF dates: what they mean, and what precision leaves open."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detente.when import When

DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))


@st.composite
def singles(draw: st.DrawFn) -> str:
    day = draw(DAYS)
    form = draw(st.sampled_from(["%Y", "%Y-%m", "%Y-%m-%d"]))
    return day.strftime(form) + draw(st.sampled_from(["", "", "?", "~", "%"]))


@st.composite
def expressions(draw: st.DrawFn) -> When:
    if draw(st.booleans()):
        return When(draw(singles()))
    first, last = sorted((draw(singles()), draw(singles())), key=lambda t: When(t).earliest)
    shape = draw(st.sampled_from(["{0}/{1}", "{0}/..", "../{1}"]))
    try:
        return When(shape.format(first, last))
    except ValueError:
        return When(first)


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2025", "2025-01-01", "2025-12-31"),
        ("2025-02", "2025-02-01", "2025-02-28"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2025-12-13", "2025-12-13", "2025-12-13"),
        ("2025-12-13?", "2025-12-12", "2025-12-14"),
        ("2025-01~", "2024-12-01", "2025-02-28"),
        ("2025?", "2024-01-01", "2026-12-31"),
        ("199X", "1990-01-01", "1999-12-31"),
        ("19XX", "1900-01-01", "1999-12-31"),
        ("2025-XX", "2025-01-01", "2025-12-31"),
        ("2025-09-XX", "2025-09-01", "2025-09-30"),
        ("2025-21", "2025-03-01", "2025-05-31"),
        ("2025-24", "2025-12-01", "2026-02-28"),
        ("2024-07/..", "2024-07-01", "9999-12-31"),
        ("../2025-12-13", "0001-01-01", "2025-12-13"),
        ("2025-12-12/2025-12-13", "2025-12-12", "2025-12-13"),
    ],
)
def test_days(text: str, earliest: str, latest: str) -> None:
    when = When(text)
    assert (when.earliest.isoformat(), when.latest.isoformat()) == (earliest, latest)


@pytest.mark.parametrize(
    "text",
    ["", "2025-13", "2025-02-30", "13/12/2025", "2025-XX-13", "2025-12-13/2025-12-12", "2025/", "/2025",
     "../x", "2025-25", "0000-00-00", "2025-12-13T10:00", "x" * 40],
)  # fmt: skip
def test_what_is_not_edtf_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"EDTF|no such date|before it begins"):
        When(text)


@pytest.mark.parametrize(
    ("a", "b", "before"),
    [
        ("2025-09-11", "2025-12-13", True),
        ("2025-12-13", "2025-12-13", False),
        ("2025", "2025-12-13", None),
        ("2024", "2025", True),
        ("2025-12-12?", "2025-12-13", None),
        ("2024-07/..", "2025-12-13", False),
        ("../2025-01", "2025-02-01", True),
    ],
)
def test_before(a: str, b: str, before: bool | None) -> None:
    assert When(a).before(When(b)) is before


@pytest.mark.parametrize(
    ("a", "b", "contains"),
    [
        ("2024-07/2025-12-13", "2025-09-11", True),
        ("2024-07/2024-12-09?", "2024-12-09", None),
        ("2024-07/2024-12-09", "2024-12-09", True),
        ("2024-07/2024-12-09", "2024-12-10", False),
        ("2025-09", "2025-09-11", True),
        ("2025-09", "2025", None),
        ("2024-07/..", "2030-01-01", True),
        ("2024-07/..", "2024-07-03", None),
    ],
)
def test_contains(a: str, b: str, contains: bool | None) -> None:
    assert When(a).contains(When(b)) is contains


@given(expressions(), expressions())
def test_before_and_after_mirror_each_other(a: When, b: When) -> None:
    assert a.before(b) is b.after(a)
    assert not (a.before(b) is True and b.before(a) is True)
    assert a.overlaps(b) is b.overlaps(a)


@given(expressions(), expressions())
def test_what_is_certain_holds_for_the_outermost_days(a: When, b: When) -> None:
    if a.before(b):
        assert a.latest < b.earliest
        assert a.overlaps(b) is False
    if a.contains(b):
        assert a.earliest <= b.earliest
        assert b.latest <= a.latest
        assert a.overlaps(b) is not False


@given(DAYS, DAYS)
def test_two_days_leave_nothing_open(a: date, b: date) -> None:
    assert When(a).before(When(b)) is (a < b)
    assert When(a).contains(When(b)) is (a == b)
    assert When(a).overlaps(When(b)) is (a == b)


@given(DAYS, st.integers(0, 400))
def test_an_interval_of_days_contains_exactly_its_days(start: date, length: int) -> None:
    end = start + timedelta(days=length)
    interval = When(f"{start}/{end}")
    assert interval.contains(When(start)) is True
    assert interval.contains(When(end)) is True
    assert interval.contains(When(end + timedelta(days=1))) is False
    assert interval.contains(When(start - timedelta(days=1))) is False


@given(expressions())
def test_it_is_its_own_text(when: When) -> None:
    assert When(str(when)) == when
    assert str(when) == when
    bounds = when.bounds
    assert bounds.start_lo <= bounds.start_hi
    assert bounds.end_lo <= bounds.end_hi
    assert bounds.start_lo <= bounds.end_lo
    assert bounds.start_hi <= bounds.end_hi
