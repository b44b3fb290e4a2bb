"""Whoever *and* joins to what another is of, between commas behind his name, has nothing done to him."""

from __future__ import annotations

import pytest

from tests.reading.told import acts


def whom(text: str, language: str) -> list[str]:
    return [s.name for _, a in acts(text, language) for s in a.subjects]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        (
            "ru",
            "Тамару Бегову, одну из главных критиков власти и президента Олега Рыкова, обвинили в клевете.",
            "Тамара Бегова",
        ),
        (
            "ru",
            "Антона Краля, известного критика мэра и депутата Олега Рыкова, задержали 5 мая.",
            "Антон Краль",
        ),
        (
            "ru",
            "Суд приговорил Антона Краля, адвоката партии и её лидера Олега Рыкова, к двум годам.",
            "Антон Краль",
        ),
        ("ru", "Антон Краль, помощник премьера и министра Олега Рыкова, арестован.", "Антон Краль"),
        (
            "en",
            "Police arrested Anton Kral, a longtime critic of the government and President Ivan Moroz.",
            "Anton Kral",
        ),
        (
            "en",
            "Anton Kral, an aide to the mayor and Governor Ivan Moroz, was detained on May 5.",
            "Anton Kral",
        ),
        (
            "fr",
            "La police a arrêté Anton Kral, critique du gouvernement et du président Ivan Moroz.",
            "Anton Kral",
        ),
    ],
)
def test_it_is_done_to_the_first_alone(language: str, text: str, name: str) -> None:
    assert whom(text, language) == [name]


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("ru", "Антона Краля и губернатора Олега Рыкова задержали 5 мая.", {"Антон Краль", "Олег Рыков"}),
        (
            "ru",
            "Освобождены Антон Краль, редактор газеты, Анна Новак и Олег Рыков.",
            {"Антон Краль", "Анна Новак", "Олег Рыков"},
        ),
        (
            "ru",
            "Арестовали Антона Краля, критика мэра, и его брата Петра Краля.",
            {"Антон Краль", "Пётр Краль"},
        ),
        ("en", "Anton Kral, head of the party, and Ivan Moroz were arrested.", {"Anton Kral", "Ivan Moroz"}),
        ("fr", "Anton Kral, chef du parti, et Ivan Moroz ont été arrêtés.", {"Anton Kral", "Ivan Moroz"}),
    ],
)
def test_it_is_done_to_all_of_a_list(language: str, text: str, names: set[str]) -> None:
    assert set(whom(text, language)) == names
