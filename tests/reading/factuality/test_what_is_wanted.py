"""Sanctions that somebody lobbies for, executions that a verdict orders, people whom somebody suspects and
papers that are issued: none of them has been done to anybody."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

ASSERTED = ("asserted", "announced")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Активист лоббировал введение Японией санкций против Лаоса."),
        ("ru", "Адвокат продвигал введение санкций против судей."),
        ("ru", "Депутат агитировал за введение санкций ЕС против банков."),
        ("ru", "Банкир помогал введению санкций со стороны США и ЕС."),
        ("ru", "Депутат подстрекал к введению санкций против Китая."),
        ("en", "The lawmaker promoted the imposition of sanctions on Iran."),
        ("en", "He incited the imposition of sanctions on China."),
        ("fr", "Le banquier a favorisé l'imposition de sanctions par les États-Unis."),
        ("fr", "Il a incité à l'imposition de sanctions contre la Chine."),
    ],
)
def test_sanctions_that_somebody_wants_are_not_there_yet(language: str, text: str) -> None:
    assert {c.factuality for c, _ in acts(text, language, "impose")} <= {"possible"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Приговорённая к казни Мина Карими написала письмо матери."),
        ("ru", "Осуждённый на казнь Мохсен Шекари подал апелляцию."),
        ("ru", "Адвокат приговорённого к казни Али Резы подал жалобу."),
        ("ru", "Суд приговорил к казни троих демонстрантов."),
        ("ru", "Суд утвердил казнь Маджида Каземи."),
        ("en", "The court upheld the execution of Majid Kazemi."),
        ("fr", "Majid Kazemi a été condamné à être exécuté."),
    ],
)
def test_whoever_is_condemned_to_die_lives(language: str, text: str) -> None:
    assert not [c for c, _ in acts(text, language, "die") if c.factuality in ASSERTED]


@pytest.mark.parametrize(
    "text", ["Маджид Каземи казнён в Исфахане.", "Казнь Маджида Каземи состоялась в пятницу."]
)
def test_whoever_was_executed_does_not(text: str) -> None:
    assert [c.factuality for c, _ in acts(text, "ru", "die")] == ["asserted"]


@pytest.mark.parametrize(
    "text",
    [
        "Полиция Анкары заподозрила 12 чиновников в связях с общиной.",
        "Власти заподозрили Ивана Лосева в шпионаже.",
        "Двое врачей заподозрены в краже.",
    ],
)
def test_whoever_is_suspected_is_not_charged(text: str) -> None:
    assert acts(text, "ru", "charge") == []


@pytest.mark.parametrize(
    "text",
    [
        "Ордера на арест 15 судей были сегодня выданы прокуратурой Измира.",
        "Повестки 12 студентам выданы прокуратурой.",
        "Паспорта десяти заключённым выданы в пятницу.",
    ],
)
def test_papers_are_issued_and_nobody_extradited(text: str) -> None:
    assert acts(text, "ru", "transfer") == []


def test_somebody_is_extradited_under_a_warrant() -> None:
    found = acts("Ордер исполнен: Иван Лосев выдан США.", "ru", "transfer")
    assert [[s.name for s in a.subjects] for _, a in found] == [["Иван Лосев"]]
