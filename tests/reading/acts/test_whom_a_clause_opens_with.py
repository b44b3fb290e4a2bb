"""Whom a relative clause tells of that opens with a noun for somebody else than the one before it: *X, dont
le chauffeur, Y, a été arrêté*, *jailed in Oran, where his partner, Y, is serving ten years*."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

NAMED = [
    ("fr", "L'imam Paul Kral, dont l'épouse, Anna, avait été arrêtée en 2019, vit à Oran.", "Anna"),
    ("fr", "Paul Kral, dont le frère, Anton, a été condamné à dix ans de prison, vit à Oran.", "Anton"),
    ("fr", "La juge Anna Novak, dont le mari, Anton Morel, a été libéré lundi, se tait.", "Anton Morel"),
    (
        "fr",
        "Le maire Paul Kral, dont le chauffeur, Ivan Moroz, est détenu depuis mai, se tait.",
        "Ivan Moroz",
    ),
    ("fr", "Oran, où son associé, Ivan Moroz, purge huit ans de prison, est loin.", "Ivan Moroz"),
    ("en", "Paul Kral, whose wife, Anna Novak, had been arrested in May, lives in Oran.", "Anna Novak"),
    ("en", "Paul Kral, whose driver, Ivan Moroz, has been held since May, lives in Oran.", "Ivan Moroz"),
    ("en", "He flew to Oran, where his partner, Ivan Moroz, is serving eight years in prison.", "Ivan Moroz"),
    ("ru", "Павел Краль, чья жена, Анна Новак, была арестована в мае, живёт в Оране.", "Анна Новак"),
    ("ru", "Павел Краль, водитель которого, Иван Мороз, был задержан в мае, живёт в Оране.", "Иван Мороз"),
]
NAMELESS = [
    ("fr", "Paul Kral, dont l'épouse, avocate, avait été arrêtée en 2019, vit à Oran.", "épouse"),
    ("fr", "Paul Kral, dont l'épouse, âgée de 43 ans, a été arrêtée lundi, vit à Oran.", "épouse"),
    ("fr", "Paul Kral, dont le fils, selon la presse, a été libéré, vit à Oran.", "fils"),
    ("en", "Paul Kral, whose wife, a lawyer, was arrested on Monday, lives in Oran.", "wife"),
    ("ru", "Павел Краль, чья жена, адвокат, была арестована в мае, живёт в Оране.", "жена"),
]
OF_THE_FIRST = [
    ("fr", "Paul Kral, dont la femme, Anna Novak, est avocate, a été expulsé jeudi.", "Paul Kral"),
    ("fr", "Paul Kral, que son avocat, Ivan Morel, avait défendu, a été arrêté lundi.", "Paul Kral"),
    ("fr", "Paul Kral, qui défendait son associé, Ivan Morel, a été arrêté lundi.", "Paul Kral"),
    ("fr", "Paul Kral, où qu'il soit, a été condamné à dix ans de prison.", "Paul Kral"),
    ("en", "Paul Kral, who defended his associate, Ivan Morel, was arrested on Monday.", "Paul Kral"),
    ("en", "Paul Kral, whose lawyers, the family said, were barred, was jailed on Monday.", "Paul Kral"),
    ("ru", "Иван Морель, который защищал своего соратника, Павла Краля, арестован.", "Иван Морель"),
]


def subjects(text: str, language: str) -> list[str]:
    return [s.name for _, act in acts(text, language) for s in act.subjects]


@pytest.mark.parametrize(("language", "text", "whom"), NAMED)
def test_the_name_between_commas_says_who_the_noun_means(language: str, text: str, whom: str) -> None:
    assert subjects(text, language) == [whom]


@pytest.mark.parametrize(("language", "text", "whom"), NAMELESS)
def test_who_has_no_name_is_nobody_named_before(language: str, text: str, whom: str) -> None:
    (act,) = [act for _, act in acts(text, language)]
    assert not act.subjects and act.group is not None
    assert act.group.noun == whom


@pytest.mark.parametrize(("language", "text", "whom"), OF_THE_FIRST)
def test_the_main_verb_is_of_the_one_before(language: str, text: str, whom: str) -> None:
    assert subjects(text, language) == [whom]


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("Extradé par le Pérou, l'ancien banquier Paul Kral a été écroué lundi.", ["Paul Kral"] * 2),
        ("Extradé par le Pérou, un ami de Paul Kral a été écroué lundi.", []),
    ],
)
def test_a_title_does_not_part_a_name_from_the_participle_before(text: str, whom: list[str]) -> None:
    assert subjects(text, "fr") == whom
