"""Sanctions told by what they include, by labels in brackets, and by those who only prepare them."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

ABOUT = {
    "fr": "L'UE a publié des sanctions. ",
    "en": "The sanctions stand. ",
    "ru": "Речь идёт о санкциях. ",
}


def told(text: str, language: str, kind: str = "impose") -> list[tuple[str, set[str]]]:
    return [
        (c.factuality, {s.name for s in a.subjects}) for c, a in acts(ABOUT[language] + text, language, kind)
    ]


@pytest.mark.parametrize(
    ("language", "text", "whom"),
    [
        ("en", "The new sanctions include Pavel Orlov, the governor.", {"Pavel Orlov"}),
        ("en", "The listings also include Pavel Orlov, the governor.", {"Pavel Orlov"}),
        ("en", "Among those sanctioned are Pavel Orlov and Anna Petrova.", {"Pavel Orlov", "Anna Petrova"}),
        ("fr", "Parmi les personnes sanctionnées figure Pavel Orlov.", {"Pavel Orlov"}),
        ("fr", "Les nouvelles sanctions frappent Pavel Orlov.", {"Pavel Orlov"}),
        ("ru", "Санкции коснулись Павла Орлова.", {"Павел Орлов"}),
        ("ru", "Павел Орлов (признан иностранным агентом) уехал.", {"Павел Орлов"}),
        ("en", "Pavel Orlov (sanctioned by the EU in 2021) owns the plant.", {"Pavel Orlov"}),
        ("fr", "Pavel Orlov (sanctionné par l'UE en 2021) possède l'usine.", {"Pavel Orlov"}),
    ],
)
def test_who_is_listed(language: str, text: str, whom: set[str]) -> None:
    assert ("asserted", whom) in told(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The new sanctions include asset freezes and travel bans."),
        ("fr", "Les sanctions comprennent un gel des avoirs."),
        ("ru", "Новые санкции коснутся экспорта калия."),
    ],
)
def test_measures_are_nobody(language: str, text: str) -> None:
    assert told(text, language) == []


def test_a_label_is_of_what_stands_before_it() -> None:
    text = "Павел Орлов — глава правозащитного центра «Вяснянка» (признан в Белоруссии экстремистским)."
    assert [names for _, names in told(text, "ru")] == [{"Вяснянка"}]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Les ambassadeurs ont approuvé de nouvelles sanctions contre Minsk."),
        ("fr", "Les Vingt-Sept ont donné leur feu vert à de nouvelles sanctions contre Minsk."),
        ("en", "EU ambassadors approved new sanctions against Minsk."),
    ],
)
def test_what_is_prepared_is_announced(language: str, text: str) -> None:
    assert [f for f, _ in told(text, language)] == ["announced"]


@pytest.mark.parametrize(
    ("language", "text", "whom"),
    [
        ("en", "Those freed include Pavel Orlov and Anna Petrova.", {"Pavel Orlov", "Anna Petrova"}),
        ("fr", "Le CPJ a exigé la libération sans délai de Pavel Orlov.", {"Pavel Orlov"}),
        ("fr", "Le CPJ a exigé la libération immédiate et sans conditions de Pavel Orlov.", {"Pavel Orlov"}),
    ],
)
def test_who_is_freed(language: str, text: str, whom: set[str]) -> None:
    assert [names for _, names in told(text, language, "release")] == [whom]
