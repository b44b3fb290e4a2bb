"""Of whom of a list a participle or clause within it tells, and of whom the list's own verb."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

BEFORE = [
    ("en", "Minsk freed Anna Novak and Pavel Kral, both held since 2021, as well as Jan Oravec."),
    ("en", "Minsk freed Anna Novak and Pavel Kral, both jailed in 2021, along with Jan Oravec."),
    ("en", "Anna Novak and Pavel Kral, both arrested in May, and the editor Jan Oravec, were freed."),
    ("en", "Among those freed are Anna Novak and Pavel Kral, both sentenced to ten years in prison, and"
           " Jan Oravec."),
    ("en", "Anna Novak and Pavel Kral, who were both jailed in 2021, and Jan Oravec, were freed."),
    ("en", "Anna Novak and Pavel Kral, jailed for treason, and Jan Oravec, were freed."),
]  # fmt: skip
ASIDE = [
    "Pavel Kral, arrested along with Jan Oravec, was freed.",
    "Pavel Kral, jailed together with the editor Jan Oravec, was freed on Monday.",
    "Pavel Kral, accused of helping Jan Oravec, has been freed.",
]
OF_ONE = [
    ("en", "Minsk freed 52 prisoners, including Pavel Kral, who had been sentenced to 12 years.", 1),
    ("en", "Minsk freed 52 prisoners, among them the editor Pavel Kral, who was jailed for treason.", 1),
    ("en", "Minsk freed 52 prisoners, including Anna Novak and Pavel Kral, who was jailed for treason.", 1),
    ("fr", "Minsk a libéré 52 détenus, dont Pavel Kral, qui avait été condamné à dix ans de prison.", 1),
]


def _done(text: str, code: str, *, freed: bool) -> set[str]:
    told = [act for _, act in acts(text, code) if (act.kind == "release") == freed]
    return {s.name for act in told for s in act.subjects}


@pytest.mark.parametrize(("code", "text"), BEFORE)
def test_who_is_joined_behind_a_participle_is_none_of_whom_it_tells(code: str, text: str) -> None:
    assert _done(text, code, freed=False) == {"Anna Novak", "Pavel Kral"}


@pytest.mark.parametrize("text", ASIDE)
def test_who_is_named_in_what_a_participle_tells_is_not_freed(text: str) -> None:
    assert _done(text, "en", freed=True) == {"Pavel Kral"}


@pytest.mark.parametrize(("code", "text", "number"), OF_ONE)
def test_a_clause_on_one_counted_in_is_of_him_alone(code: str, text: str, number: int) -> None:
    told = [act for _, act in acts(text, code) if act.kind in ("sentence", "detain")]
    assert [(len(act.subjects), act.group) for act in told] == [(number, None)]
