"""Whom a private person, a company or a politician accuses, whom somebody suspects, and whom those charge
who may."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Соседка обвинила Игната Сомова в краже."),
        ("ru", "Бывшая жена Игната Сомова обвинила его в насилии."),
        ("ru", "Журналистка Анна Лозовая обвиняла его в торговле наркотиками."),
        ("ru", "Депутат Пётр Лозовой обвинил Игната Сомова в хищении."),
        ("ru", "Две женщины обвинили Игната Сомова в насилии."),
        ("ru", "Компания обвинила бывшего сотрудника Игната Сомова в краже данных."),
        ("ru", "Президент обвинил Игната Сомова в измене."),
        ("ru", "Лондон обвинил россиян в отравлении."),
        ("ru", "Оба арестованных подозреваются в подготовке поджога."),
        ("ru", "Игната Сомова подозревают в краже."),
        ("ru", "Адвокаты подозревают Игната Сомова в обмане."),
        ("en", "His former wife accused Adam Kral of violence."),
        ("en", "Two women accused Adam Kral of rape."),
        ("fr", "Son ex-femme a accusé Adam Kral de violences."),
        ("fr", "Une voisine a accusé Adam Kral de vol."),
    ],
)
def test_blame_and_suspicion_are_no_charge(language: str, text: str) -> None:
    assert "charge" not in [a.act.kind for a in acts(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Прокурор Пётр Лозовой обвинил Игната Сомова в хищении."),
        ("ru", "Пётр Лозовой, прокурор округа, обвинил Игната Сомова в хищении."),
        ("ru", "Генеральный прокурор страны Пётр Лозовой обвинил Игната Сомова в хищении."),
        ("ru", "Следователь обвинил Игната Сомова в хищении."),
        ("ru", "Министерство юстиции обвинило Игната Сомова в краже данных."),
        ("ru", "Белоруссия обвинила журналиста Игната Сомова в шпионаже."),
        ("ru", "Игната Сомова обвинили в измене."),
        ("ru", "Игната Сомова и ещё троих студентов обвинили в измене."),
        ("en", "The prosecutor Anna Novak accused Adam Kral of theft."),
        ("en", "Anna Novak, a prosecutor, accused Adam Kral of theft."),
        ("en", "The FBI accused Adam Kral of spying."),
        ("fr", "La procureure Anna Novak a accusé Adam Kral de vol."),
        ("fr", "Le Bélarus a accusé le journaliste Adam Kral d'espionnage."),
    ],
)
def test_those_who_may_charge_do(language: str, text: str) -> None:
    assert [a.act.kind for a in acts(text, language)] == ["charge"]
