"""Places that are no place of the act: where somebody comes from, and one of several."""

import pytest

from tests.reading.told import acts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Вышел на свободу 67-летний Антон Краль, правозащитник из Ферганы."),
        ("en", "Police detained about 60 people in Moscow, Kazan and Rostov on Friday."),
        ("ru", "В Москве, Петербурге и Ростове 28 октября задержали около 60 человек."),
        ("fr", "La police a arrêté une soixantaine de personnes à Moscou, à Kazan et à Rostov."),
    ],
)
def test_such_a_place_is_not_where_it_was_done(language: str, text: str) -> None:
    assert [a.where for _, a in acts(text, language)] == [None]


@pytest.mark.parametrize(
    ("language", "text", "where"),
    [
        ("ru", "В Москве 28 октября задержали около 60 человек.", "Москва"),
        ("en", "Police detained about 60 people in Kazan on Friday.", "Kazan"),
    ],
)
def test_one_place_is(language: str, text: str, where: str) -> None:
    assert [a.where for _, a in acts(text, language)] == [where]


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("Антон Краль отбыл в заключении восемь лет.", None),
        ("Антон Краль отсидел восемь лет из десяти.", "P10Y"),
        ("Антона Краля приговорили к восьми годам.", "P8Y"),
    ],
)
def test_the_time_that_somebody_was_in_is_not_his_term(text: str, terms: str | None) -> None:
    assert [a.terms for _, a in acts(text, "ru", "sentence")] == [terms]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        (
            "Антона Краля арестовали в январе 2024 года. 3 декабря суд приговорил его к пяти годам.",
            "2025-12-03",
        ),
        (
            "Антона Краля арестовали в ноябре 2024 года. 3 декабря суд приговорил его к пяти годам.",
            "2024-12-03",
        ),
        ("Антона Краля арестовали в январе 2024 года. 3 июня суд приговорил его к пяти годам.", "2024-06-03"),
    ],
)
def test_a_day_of_the_last_weeks_is_not_of_a_year_told_long_before_it(text: str, when: str) -> None:
    assert [a.when for _, a in acts(text, "ru", "sentence")] == [when]
