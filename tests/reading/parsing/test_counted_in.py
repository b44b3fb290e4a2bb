"""Those counted in before a verb are some of those before them, of whom the verb is."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

OF_ALL = [
    ("Quatre hommes, dont Anton Kral et un juge, seront expulsés vers le Maroc.", "expel", 4),
    (
        "Les juges ont relâché dix hommes, dont Anton Kral, et la police a expulsé deux diplomates.",
        "expel",
        2,
    ),
]


@pytest.mark.parametrize(("text", "kind", "number"), OF_ALL)
def test_a_verb_is_of_all_of_them(text: str, kind: str, number: int) -> None:
    (told,) = (a.act for a in acts(text, "fr") if a.act.kind == kind)
    assert told.group is not None
    assert told.group.lo == number


def test_a_clause_on_somebody_has_its_own_verb() -> None:
    told = [a.act for a in acts("Anna Novak, dont le mari a été arrêté, a été libérée mardi.", "fr")]
    assert [s.name for a in told if a.kind == "release" for s in a.subjects] == ["Anna Novak"]
