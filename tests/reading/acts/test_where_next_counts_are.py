"""Places that open a piece which only counts others: they are not where those before them were seized."""

from __future__ import annotations

import pytest

from tests.reading.told import acts


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("ru", "С 3 ноября в Москве задержали 58 человек, в Туле — 11.", "Москва"),
        ("ru", "В Гомеле задержаны 58 человек, в Бресте - 11, в Гродно - 4.", "Гомель"),
        ("ru", "В Москве задержали 58 человек, а в Туле 11 человек.", "Москва"),
        ("ru", "Задержали 58 человек, в Туле — 11.", None),
        ("ru", "В Москве задержали 58 человек, троих — в Туле.", "Москва"),
        ("fr", "À Minsk, la police a arrêté 58 personnes, à Brest, 11.", "Minsk"),
        ("fr", "La police a arrêté 58 personnes, à Brest, 11.", None),
        ("en", "In Minsk, police arrested 58 people, in Brest, 11.", "Minsk"),
    ],
)
def test_a_place_with_a_count_of_its_own_is_not_of_the_act_before(
    language: str, text: str, place: str | None
) -> None:
    assert [a.where for _, a in acts(text, language, "detain")] == [place]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Полиция задержала 58 человек, в том числе журналистов, в Туле."),
        ("ru", "Задержали 58 человек, в Туле, вчера."),
        ("en", "Police arrested 58 people, among them reporters, in Tula."),
    ],
)
def test_a_place_without_one_is(language: str, text: str) -> None:
    assert [a.where for _, a in acts(text, language, "detain")] == ["Тула" if language == "ru" else "Tula"]
