from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from detente.reading.acts.weighing.between import aside, is_over, marks, way

HIT: Any = SimpleNamespace(start=10, end=15)


@pytest.mark.parametrize(
    ("start", "end", "told"), [(2, 6, ("<", 6, 10)), (18, 22, (">", 15, 18)), (12, 20, ("=", 10, 10))]
)
def test_words_stand_before_a_trigger_behind_it_or_with_it(
    start: int, end: int, told: tuple[str, int, int]
) -> None:
    assert aside(HIT, start, end) == told


def test_marks_are_told_once_and_words_are_none() -> None:
    assert marks("Kell, then, (they say) left") == "(),"
    assert marks("Kell left.") == ""


def test_what_only_touches_a_span_is_not_over_it() -> None:
    assert is_over(HIT, [(0, 4), (14, 20)])
    assert not is_over(HIT, [(0, 10), (15, 20)])


def test_a_way_tells_what_goes_up_and_what_down() -> None:
    assert way(["nmod", "obj"], ["conj"]) == "nmod^obj|conj"
