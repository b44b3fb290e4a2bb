"""A measure on somebody or something of a company's binds not the company, which is named for that alone."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

_OF = ("концерна «Пример»", "госкорпорации «Пример»", "российского холдинга «Пример»", "«Примера»")


def _named(text: str, kind: str) -> list[str]:
    return [s.name for _, act in acts(text, "ru", kind) for s in act.subjects]


@pytest.mark.parametrize("company", _OF)
@pytest.mark.parametrize(
    ("frame", "kind"),
    [
        ("ЕС ввёл санкции против филиала {}.", "impose"),
        ("США внесли дочернюю компанию {} в санкционный список.", "impose"),
        ("Против гендиректора {} введены санкции.", "impose"),
        ("Под санкции попал поставщик {}.", "impose"),
        ("Лондон снял санкции со структуры {}.", "lift"),
        ("Минфин США заморозил активы дочернего банка {}.", "impose"),
        ("ЕС ввёл санкции против подразделения {} «Образец».", "impose"),
        ("ЕС ввёл санкции против танкера «Ладога» {}.", "impose"),
    ],
)
def test_a_company_is_not_its_branches(frame: str, kind: str, company: str) -> None:
    assert not {"Пример", "Примера"} & set(_named(frame.format(company), kind))


@pytest.mark.parametrize(
    ("text", "kind", "named"),
    [
        ("ЕС ввёл санкции против концерна «Пример».", "impose", ["Пример"]),
        ("ЕС ввёл санкции против производителя беспилотников «Пример».", "impose", ["Пример"]),
        ("ЕС ввёл санкции против группы компаний «Пример».", "impose", ["Пример"]),
        ("Под санкции попал оператор танкеров «Пример».", "impose", ["Пример"]),
        ("Под санкции попали завод «Пример» и банк «Образец».", "impose", ["Пример", "Образец"]),
        ("Минфин США заморозил активы компании «Пример».", "impose", ["Пример"]),
        ("Лондон снял санкции с поставщика оборудования «Пример».", "lift", ["Пример"]),
    ],
)
def test_a_company_is_what_names_its_kind(text: str, kind: str, named: list[str]) -> None:
    assert _named(text, kind) == named
