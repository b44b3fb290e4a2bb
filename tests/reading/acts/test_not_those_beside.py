"""Who stands beside an act without doing it or undergoing it: visitors, callers, kin who tell of it."""

from __future__ import annotations

import pytest

from tests.reading import told


@pytest.mark.parametrize(
    ("text", "kind", "authority"),
    [
        ("Ivan Morel was released on May 3 after a visit to Minsk by a US envoy.", "release", None),
        ("Nadia Petrova was released after a campaign by British lawmakers.", "release", None),
        ("Nadia Petrova was arrested in May by the Belarusian KGB.", "detain", "by"),
    ],
)
def test_whoever_visits_or_asks_does_not_do_it(text: str, kind: str, authority: str | None) -> None:
    assert [act.authority for _, act in told.acts(text, "en", kind)] == [authority]


@pytest.mark.parametrize(
    ("text", "kind", "names"),
    [
        ("Narendra Modi called Nadia Petrova's arrest a shame.", "detain", ["Nadia Petrova"]),
        ("Ivan Morel, called the Baker, was freed in Minsk.", "release", ["Ivan Morel"]),
        ("Ten Americans were freed. Another, the teacher Ivan Morel, was jailed.", "detain", ["Ivan Morel"]),
        (
            "Ivan Morel, 67, told us as he embraced his son Anton that it was over. He was arrested in May.",
            "detain",
            ["Ivan Morel"],
        ),
        ("The court freed his brother Anton. He was arrested in May.", "detain", ["Anton"]),
    ],
)
def test_those_beside_it_do_not_undergo_it(text: str, kind: str, names: list[str]) -> None:
    assert [s.name for _, act in told.acts(text, "en", kind) for s in act.subjects] == names


NO_OTHERS = [
    (
        "Reporter freed after serving sentence\n\nIvan Morel was released from a prison near Lima on"
        " Wednesday after he completed a sentence of seven years, his daughter Anna told a radio station.",
        "sentence",
    ),
    ("Prisoners were freed. Nadia Petrova was detained as she returned from a conference.", "release"),
    ("Nadia Petrova was detained in March and has yet to stand trial.", "charge"),
]


@pytest.mark.parametrize(("text", "kind"), NO_OTHERS)
def test_nobody_else_is_named_for_what_is_not_told(text: str, kind: str) -> None:
    assert {s.name for _, act in told.acts(text, "en", kind) for s in act.subjects} <= {"Ivan Morel"}
