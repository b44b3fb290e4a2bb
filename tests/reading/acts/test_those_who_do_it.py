"""Those whom a participle or relative clause says to do something are not whom they do it to."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

CASES = [
    ("The order lets Washington impose sanctions on those holding Americans.", "impose", set(), set()),
    ("The UK sanctioned those deporting Ukrainian children.", "impose", set(), {"those"}),
    ("The EU sanctioned two judges who jailed Anton Kral.", "detain", {"Anton Kral"}, set()),
    ("Those remaining Israeli hostages were freed on Monday.", "release", set(), {"Israeli hostages"}),
]


@pytest.mark.parametrize(("text", "kind", "names", "groups"), CASES)
def test_whom_it_is_done_to(text: str, kind: str, names: set[str], groups: set[str]) -> None:
    found = [a.act for a in acts(text, "en") if a.act.kind == kind]
    assert {s.name for act in found for s in act.subjects} == names
    assert {act.group.noun for act in found if act.group is not None} == groups


def test_who_punishes_others_for_it_does_it_not() -> None:
    found = acts("The UK sanctioned those deporting Ukrainian children.", "en")
    assert {(a.act.kind, a.act.authority) for a in found} == {("impose", "uk"), ("expel", None)}
