"""Nouns for somebody of a nation, which are nobody's name: *A Pole, Anton Kral, … The Pole was freed*."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

TAKEN_UP = [
    (
        "A Pole, Anton Kral, and a Dane, Nina Berg, were arrested in Minsk. The Dane was freed on Friday.",
        "Nina Berg",
    ),
    (
        "A Pole, Anton Kral, and a German, Nina Berg, were arrested. The German was freed on Friday.",
        "Nina Berg",
    ),
    ("Anton Kral, a Swede, and Nina Berg, a Dane, were arrested. The Dane was expelled.", "Nina Berg"),
    ("Police arrested the Swede Anton Kral and the Finn Olga Moroz. The Finn was freed.", "Olga Moroz"),
    ("Police arrested Anton Kral, a Swede. The Swede was expelled on Monday.", "Anton Kral"),
]


@pytest.mark.parametrize(("text", "name"), TAKEN_UP)
def test_who_is_of_the_nation_is_meant(text: str, name: str) -> None:
    first, last = acts(text, "en")
    assert name in [s.name for s in first.act.subjects]
    assert [s.name for s in last.act.subjects] == [name]
    assert first.act.group is None


NOBODY_NAMED = [
    "The Pole was freed on Monday.",
    "Two Germans were arrested on Monday. The Dane was freed.",
    "Anton Kral, a Pole, and Jan Novak, a Pole, were arrested in Minsk. The Pole was freed.",
    "A Dane, Nina Berg, was arrested on Monday. The Pole was freed.",
]


@pytest.mark.parametrize("text", NOBODY_NAMED)
def test_nobody_is_called_so(text: str) -> None:
    last = acts(text, "en")[-1].act
    assert (last.kind, last.subjects) == ("release", ())


def test_a_surname_is_a_name() -> None:
    first, last = acts("Police arrested Nina Dane on Monday. Dane was freed on Tuesday.", "en")
    assert [s.name for s in (*first.act.subjects, *last.act.subjects)] == ["Nina Dane"] * 2
