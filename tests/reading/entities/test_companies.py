"""Names of companies and ships that reach over what parts other names."""

from __future__ import annotations

import pytest

from detente.reading.entities.names import find
from detente.reading.parsing.parse import parse
from tests.reading.acts.reader import acts

WHOLE = [
    ("en", "China blacklisted Lockheed Martin, General Dynamics, and Raytheon in May.", "General Dynamics"),
    ("en", "They met General Motors and left.", "General Motors"),
    ("en", "They fined Sea Star General Trading LLC on Monday.", "Sea Star General Trading LLC"),
    ("en", "They fined White Rock Oil and Gas, and Neptune Bank.", "White Rock Oil and Gas"),
    ("en", "They fined Northrop Missiles & Defense on Monday.", "Northrop Missiles & Defense"),
    ("en", "They fined Neptune Marine Inc. and a bank.", "Neptune Marine Inc"),
    ("en", "The vessels are RED FISH, AL NOOR II and CORAL 5, which sailed on Monday at noon.", "AL NOOR II"),
    ("en", "The vessels are RED FISH, AL NOOR II and CORAL 5, which sailed on Monday at noon.", "CORAL 5"),
    ("en", "They fined General Steel Industries on Monday.", "General Steel Industries"),
    ("en", "They fined General Mills, Inc. on Monday.", "General Mills"),
    ("en", "Yesterday General Atomics was fined in Norvia.", "General Atomics"),
    ("en", "They fined Amber Oil and Gas Limited on Monday.", "Amber Oil and Gas Limited"),
    ("fr", "Ils visent Pars Information and Communication Technology et une banque.",
     "Pars Information and Communication Technology"),
    ("fr", "Ils visent la société General Electric et une banque.", "General Electric"),
    ("ru", "Наказали ООО «Морской порт» и АО «Завод имени Кирова».", "Морской порт"),
    ("ru", "Наказали ООО «Морской порт» и АО «Завод имени Кирова».", "Завод имени Кирова"),
    ("ru", "Наказали компанию «Северная верфь» и «Южная верфь».", "Северная верфь"),
    ("ru", "Наказали компанию «Северная верфь» и «Южная верфь».", "Южная верфь"),
    ("ru", "Наказали компанию «Северная верфь», а также «Южная верфь».", "Южная верфь"),
    ("ru", "Наказали предприятия: «АБС Заря Автоматика», ЦНИИ «Электрон».", "АБС Заря Автоматика"),
]  # fmt: skip
APART = [
    ("en", "General Anton Kral met Anna Petrova.", ["Anton Kral", "Anna Petrova"]),
    ("en", "They met Anton Kral and Anna Petrova.", ["Anton Kral", "Anna Petrova"]),
    ("en", "They fined Amber Steel and Gulf Oil.", ["Amber Steel", "Gulf Oil"]),
    ("en", "They fined Amber Oil and Energy Transfer.", ["Amber Oil", "Energy Transfer"]),
    ("en", "They fined Amber Group Investment and Steel Mills.", ["Amber Group Investment", "Steel Mills"]),
    ("en", "Attorney General Mills was arrested on Monday.", ["Mills"]),
    ("en", "General Power was jailed in Peru.", ["Power"]),
    ("en", "General Power, Energy Minister Anton Novak and others met.", ["Power", "Anton Novak"]),
    ("en", "Brigadier General Power freed Anton Novak.", ["Power", "Anton Novak"]),
    ("en", "US Marine Paul Kral was freed.", ["Paul Kral"]),
    ("en", "They freed Anna Petrova, ex-US Marine Paul Kral and others.", ["Anna Petrova", "Paul Kral"]),
    ("en", "They freed Paul Kral, a former U.S. Marine; he is home.", ["Paul Kral"]),
    ("en", "They freed Paul Kral, a former U.S. Marine; Kral is home.", ["Paul Kral", "Kral"]),
    ("en", "They met Marine Kral and Anna Petrova.", ["Marine Kral", "Anna Petrova"]),
    ("fr", "On a libéré l'ancien Marine Paul Kral et Marine Morel.", ["Paul Kral", "Marine Morel"]),
    ("fr", "On a libéré l'ex-Marine Paul Kral.", ["Paul Kral"]),
    ("fr", "On a libéré l'ex-députée Marine Morel.", ["Marine Morel"]),
    ("fr", "On a libéré l'ancienne élue Marine Morel.", ["Marine Morel"]),
    ("ru", "Компания заявила: «Мы ни при чём. Нас оболгали».", []),
]


def names(text: str, language: str) -> list[str]:
    return [entity.name for entity in find(parse(text, language))]


@pytest.mark.parametrize(("language", "text", "name"), WHOLE)
def test_a_companys_name_is_whole(language: str, text: str, name: str) -> None:
    assert name in names(text, language)


@pytest.mark.parametrize(("language", "text", "expected"), APART)
def test_other_names_stay_apart(language: str, text: str, expected: list[str]) -> None:
    found = names(text, language)
    assert [name for name in found if name in expected] == expected
    assert not any(" and " in name or "«" in name for name in found)


def test_each_of_a_row_of_russian_companies_is_sanctioned() -> None:
    text = "Под санкции попали ФГУП «Морской порт» и «Северная компания»."
    (found,) = acts(text, "ru")
    assert [s.name for s in found.act.subjects] == ["Морской порт", "Северная компания"]


def test_an_entity_list_lists_nobody() -> None:
    text = "The ministry announced measures to add Boeing to its Unreliable Entity List. Sanctions stand."
    assert [a.act.authority for a in acts(text, "en") if a.act.authority] == []
