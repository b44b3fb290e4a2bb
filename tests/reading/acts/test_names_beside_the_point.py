"""Names that stand in an act's words without being whom it is done to: in an adjective, a list's name, what
it answers to, or the body where somebody works."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

ABOUT = {"fr": "Les sanctions restent. ", "en": "The sanctions stand. ", "ru": "Санкции действуют. "}


def named(text: str, language: str, kind: str) -> list[list[str]]:
    return [sorted(s.name for s in a.subjects) for _, a in acts(ABOUT[language] + text, language, kind)]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Canada imposed sanctions on Maduro-aligned judges.", "impose"),
        ("The EU lifted sanctions against Lukashenko-era officials.", "lift"),
        ("The army released Maduro-linked officers.", "release"),
    ],
)
def test_a_name_within_an_adjective_is_nobody(text: str, kind: str) -> None:
    assert named(text, "en", kind) == [[]]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("OFAC issued a license permitting transactions with banks on the SDN List, including Vektorbank.",
         ["Vektorbank"]),
        ("OFAC issued a general license permitting transactions with Vektorbank.", ["Vektorbank"]),
    ],
)  # fmt: skip
def test_a_list_of_sanctions_holds_no_licence(text: str, names: list[str]) -> None:
    assert named(text, "en", "license") == [names]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Россия ввела санкции в ответ на враждебные действия Запада.", "impose"),
        ("Минск снял санкции в обмен на уступки Польши.", "lift"),
        ("Лондон ужесточил санкции в ответ на шаги Москвы.", "amend"),
    ],
)
def test_what_measures_answer_to_is_not_bound(text: str, kind: str) -> None:
    assert named(text, "ru", kind) == [[]]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Под санкции попали обозреватель The Guardian Джон Смит и декан МГУ Павел Орлов.",
         ["Джон Смит", "Павел Орлов"]),
        ("МИД России внёс в стоп-лист обозревателя The Guardian Джона Смита.", ["Джон Смит"]),
        ("Под санкции попали министр Олег Ветров, обозреватель The Guardian Джон Смит и банкир Пётр Зимин.",
         ["Джон Смит", "Олег Ветров", "Пётр Зимин"]),
        ("Под санкции попал МГУ.", ["МГУ"]),
    ],
)  # fmt: skip
def test_where_somebody_works_is_not_bound(text: str, names: list[str]) -> None:
    assert named(text, "ru", "impose") == [names]
