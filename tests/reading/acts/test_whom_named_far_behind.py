"""Names behind a long predicate, with which those counted before it go on: *sixteen were pardoned during a
visit by an envoy, including X*, and not of others whom that predicate tells."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

BOTH, BOTH_RU = ["Anna Novak", "Anton Kral"], ["Анна Новак", "Антон Краль"]
GOES_ON = [
    (
        "fr",
        "Seize autres ont été graciés pendant la visite d'un émissaire, dont Anna Novak et Anton Kral.",
        BOTH,
    ),
    (
        "fr",
        "Douze personnes ont été interpellées mardi matin à Labé lors d'un rassemblement devant le "
        "tribunal, dont Anna Novak et Anton Kral.",
        BOTH,
    ),
    (
        "fr",
        "Trente prisonniers ont été libérés lundi soir à la demande du nouveau président de la chambre, "
        "parmi lesquels Anna Novak.",
        BOTH[:1],
    ),
    (
        "fr",
        "Six femmes ont été expulsées mardi soir vers la France après une nuit à l'aéroport, dont Anna "
        "Novak.",
        BOTH[:1],
    ),
    (
        "en",
        "Sixteen more were pardoned during a visit by an envoy, including Anna Novak and Anton Kral.",
        BOTH,
    ),
    (
        "en",
        "Twelve people were arrested on Tuesday at a rally outside the court in Oran, including Anna "
        "Novak and Anton Kral.",
        BOTH,
    ),
    (
        "ru",
        "Шестнадцать человек были помилованы во время недавнего визита в страну посланника, в том числе "
        "Анна Новак и Антон Краль.",
        BOTH_RU,
    ),
]
OF_OTHERS = [
    (
        "fr",
        "Dix personnes ont été arrêtées lundi lors d'une réunion des députés du parti au pouvoir, dont "
        "Anna Novak et Anton Kral.",
    ),
    (
        "fr",
        "Dix personnes ont été arrêtées lundi pendant la visite d'une délégation de la chambre, dont "
        "Anna Novak et Anton Kral.",
    ),
    (
        "fr",
        "Dix personnes ont été arrêtées lundi après une plainte de trois avocats de la ville, dont Anna "
        "Novak.",
    ),
    (
        "fr",
        "Dix personnes ont été arrêtées lundi alors que la ville attendait trois ministres, dont Anton Kral.",
    ),
    ("fr", "Seize autres ont été graciés pendant la visite d'un émissaire, dont Anna Novak est la fille."),
    (
        "fr",
        "Seize autres ont été graciés pendant la visite d'un émissaire, dont le frère, Anton Kral, est "
        "ministre.",
    ),
    (
        "en",
        "Ten people were arrested on Monday during a meeting of deputies of the ruling party, including "
        "Anna Novak and Anton Kral.",
    ),
    (
        "en",
        "Ten people were arrested on Monday after a complaint by three lawyers of the town, including "
        "Anna Novak.",
    ),
    ("en", "Ten people were arrested on Monday for killing a bodyguard of two judges, including Anna Novak."),
    (
        "en",
        "Ten people were arrested on Monday during a visit by a delegation of the house, including Anna "
        "Novak.",
    ),
    (
        "ru",
        "Десять человек были задержаны во вторник после заявления в полицию трёх адвокатов, в том числе "
        "Анны Новак.",
    ),
    (
        "ru",
        "Десять человек были задержаны во вторник во время приезда делегации парламента, в том числе "
        "Анны Новак.",
    ),
]


def subjects(text: str, language: str) -> list[str]:
    return [s.name for _, act in acts(text, language) for s in act.subjects]


@pytest.mark.parametrize(("language", "text", "wanted"), GOES_ON)
def test_those_counted_include_who_is_named_far_behind(language: str, text: str, wanted: list[str]) -> None:
    assert subjects(text, language) == wanted


@pytest.mark.parametrize(("language", "text"), OF_OTHERS)
def test_others_between_may_be_those_named(language: str, text: str) -> None:
    assert subjects(text, language) == []
