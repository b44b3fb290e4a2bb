"""Who is named only in what is said of somebody told of: *condamné X, membre du comité de soutien à Y*."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

FRAMES = [
    "Le tribunal a condamné Meryem Kaya, {}, à six mois de prison.",
    "Le tribunal a assigné à résidence Meryem Kaya, {}.",
]
SAID = [
    "coordinatrice du comité de soutien à Osman Demir",
    "membre du comité d'aide à Osman Demir",
    "opposante à Osman Demir",
    "avocate de l'équipe d'Osman Demir",
]


@pytest.mark.parametrize("said", SAID)
@pytest.mark.parametrize("frame", FRAMES)
def test_it_is_not_done_to_who_stands_in_a_complement(frame: str, said: str) -> None:
    told = [[s.name for s in a.subjects] for _, a in acts(frame.format(said), "fr")]
    assert told == [["Meryem Kaya"]]


OTHERS = [
    ("en", "A court convicted Mary Kaya, an aide to Osman Demir, of fraud.", ["Mary Kaya"]),
    ("en", "Police placed under arrest Mary Kaya, an aide to Osman Demir.", ["Mary Kaya"]),
    ("fr", "Le juge a infligé six mois de prison à Osman Demir.", ["Osman Demir"]),
    ("fr", "La justice a mis en examen Osman Demir, ministre de la Justice.", ["Osman Demir"]),
]


@pytest.mark.parametrize(("language", "text", "whom"), OTHERS)
def test_it_is_done_to_whom_the_verb_leads_to(language: str, text: str, whom: list[str]) -> None:
    assert [[s.name for s in a.subjects] for _, a in acts(text, language)] == [whom]


@pytest.mark.parametrize(
    "when",
    ["lundi matin", "samedi après-midi", "tôt mardi matin", "dans la nuit de lundi à mardi", "le 3 mai"],
)
def test_who_does_it_stands_behind_a_part_of_the_day(when: str) -> None:
    text = f"Trois otages ont été libérés {when} par le Hamas."
    assert [a.authority for _, a in acts(text, "fr")] == ["Hamas"]
