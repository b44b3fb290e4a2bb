"""Whom a noun means: the name after it, before it or after its complements; and days told of two acts."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

NAMED = [
    ("fr", "Le journaliste et opposant, Selim Morel, a été condamné à un an de prison.", "Selim Morel"),
    ("fr", "Le maire d'Irribarren, Selim Morel, a été arrêté.", "Selim Morel"),
    ("fr", "Anna Petrova, universitaire iranienne emprisonnée en France, attend.", "Anna Petrova"),
    ("ru", "Суд приговорил журналиста, активиста Павла Ветрова к двум годам.", "Павел Ветров"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "name"), NAMED)
def test_a_noun_means_whoever_is_named_beside_it(language: str, text: str, name: str) -> None:
    assert {s.name for a in acts(text, language) for s in a.act.subjects} == {name}


SPOKEN = [
    ("en", "Police arrested a journalist in the capital, Ivan Morel said."),
    ("fr", "La police a arrêté un journaliste dans la capitale, Ivan Morel l'a dit."),
]


@pytest.mark.parametrize(("language", "text"), SPOKEN)
def test_whoever_says_so_after_a_comma_is_not_meant(language: str, text: str) -> None:
    assert "Ivan Morel" not in {s.name for a in acts(text, language) for s in a.act.subjects}


def test_who_won_a_prize_is_one_of_those_enumerated() -> None:
    text = (
        "La Biélorussie a libéré samedi 123 prisonniers, parmi lesquels le prix Nobel de la paix "
        "Ales Bialiatski et l'opposante Maria Kolesnikova."
    )
    (act,) = acts(text, "fr")
    assert [s.name for s in act.act.subjects] == ["Ales Bialiatski", "Maria Kolesnikova"]


SHARED = [
    ("fr", "Anna Petrova a été arrêtée en 2022 puis inculpée d'espionnage.", ["Anna Petrova"] * 2),
    ("fr", "Anna Petrova a été arrêtée et son avocat condamné à deux ans de prison.", None),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "subjects"), SHARED)
def test_what_is_coordinated_is_done_to_the_same_people(
    language: str, text: str, subjects: list[str] | None
) -> None:
    found = acts(text, language)
    if subjects is None:
        assert all("Anna Petrova" not in {s.name for s in a.act.subjects} for a in found[1:])
    else:
        assert [s.name for a in found for s in a.act.subjects] == subjects


DAYS = [
    ("en", "They were freed and flown out on Friday. The men were jailed.", "release", "2025-12-12"),
    ("fr", "Selon eux, le 8 décembre, un échange de captifs a eu lieu avec l'Iran.", "release", "2025-12-08"),
    ("ru", "На утро 1 мая был запланирован обмен пленными между Грузией и Ираном.", "release", "2025-05-01"),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "kind", "day"), DAYS)
def test_the_day_of_what_takes_place_is_the_day_of_the_act(
    language: str, text: str, kind: str, day: str
) -> None:
    assert {a.act.when for a in acts(text, language) if a.act.kind == kind} == {day}


def test_a_past_tense_with_a_subject_of_its_own_is_no_passive() -> None:
    text = "Ivan Morel was arrested in 2019, and a security court sentenced him to five years in prison."
    assert [[s.name for s in a.act.subjects] for a in acts(text, "en")] == [["Ivan Morel"], ["Ivan Morel"]]


def test_until_when_measures_are_extended_is_not_the_day_of_it() -> None:
    found = acts("The EU extended sanctions on Belavia until March 2026.", "en")
    (act,) = [a for a in found if a.act.kind == "amend"]
    assert act.act.when is None


LICENSED = [
    ("fr", "Les sanctions restent. Cubazucar SA a obtenu une licence spécifique.", {"Cubazucar SA"}),
    ("en", "Sanctions remain. The US Treasury issued a licence last week, Belavia said.", set()),
    ("en", "The US Treasury issued a general license for Belavia.", {"Belavia"}),
]


@pytest.mark.parametrize(("language", "text", "licensed"), LICENSED)
def test_who_is_licensed_is_who_gets_the_licence(language: str, text: str, licensed: set[str]) -> None:
    (act,) = [a for a in acts(text, language) if a.act.kind == "license"]
    assert {s.name for s in act.act.subjects} == licensed
    assert act.act.authority in (None, "us-ofac")
