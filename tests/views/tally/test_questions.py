"""What the counts answer to a question, and what would hold if something else were so."""

from __future__ import annotations

import pytest

from detente.errors import UserError
from detente.views.tally import tally
from tests.views.tally.build import conflicts, flow, stock


def test_answers_to_questions() -> None:
    rows = [flow("t", 123), flow("l", 9, "to Lithuania"), stock("s", 1227, "2025-12-12")]
    made = tally(
        rows,
        ask=[
            "to Lithuania, 2025-12-13",
            "women, 2025-12-13",
            "political prisoners, stock, 2025-12-12",
            "2025-12-01/2025-12-31",
        ],
    )
    assert [(b.lo, b.hi) for b in made.answers] == [(9, 9), (0, 123), (1227, 1227), (123, None)]
    assert [b.given for b in made.answers] == [("l",), ("t",), ("s",), ("t",)]
    assert "asked" in made.to_json()


@pytest.mark.parametrize(
    "question",
    ["women", "Belarusian, Ukrainian, 2025-12-13", "woman, 2025-12-13, 2025-12-14", "woman, 2025-13-45"],
)
def test_a_question_that_makes_no_sense(question: str) -> None:
    with pytest.raises(UserError):
        tally([flow("t", 123)], ask=[question])


def test_suppositions() -> None:
    rows = [flow("t", 123), flow("l", 9, "to Lithuania"), flow("m", 12, "to Lithuania")]
    texts = [
        "without m",
        "only t, l",
        "m.value=9",
        "to Ukraine, 2025-12-13 = 120",
        "to Ukraine, 2025-12-13 <= 115",
    ]
    made = tally(rows, what_if=texts)
    assert not made.consistent
    outcome = [other.consistent for _, other in made.hypotheses]
    assert outcome == [True, True, True, False, False]
    assert {"what-if", "t"} < set().union(*conflicts(made.hypotheses[3][1]))
    assert not set().union(*conflicts(made.hypotheses[4][1])) & {"what-if"}
    for bad in ("without z", "without", "why", "t.colour=red", "t.value=-1"):
        with pytest.raises(UserError):
            tally(rows, what_if=[bad])
