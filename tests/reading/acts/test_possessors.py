"""Whoever is named only to say whose somebody or something is, is none to whom the act is done."""

from __future__ import annotations

from itertools import product

import pytest

from tests.reading.told import acts

OWNERS = {
    "en": (
        ("of the businessman", "of the history teacher", "of gang leader", "of the former mayor of Leeds"),
        ("Minsk freed {} {} Ivan Sample.", "The EU added {} {} Ivan Sample to its sanctions list."),
        ("the driver", "the wife"),
        ("the companies", "the yacht", "the network"),
    ),
    "fr": (
        ("de l'homme d'affaires", "du professeur d'histoire", "du chef de gang", "de l'ancien maire de Lyon"),
        ("Minsk a libéré {} {} Jean Essai.", "L'UE a ajouté {} {} Jean Essai à sa liste de sanctions."),
        ("le chauffeur", "la femme"),
        ("les sociétés", "le yacht", "le réseau"),
    ),
    "ru": (
        ("бизнесмена", "учителя истории", "арестованного оппозиционера", "бывшего мэра Минска"),
        ("Минск освободил {} {} Ивана Петрова.", "ЕС ввёл санкции против {} {} Ивана Петрова."),
        ("водителя", "адвоката"),
        ("компаний", "яхты", "сети"),
    ),
}  # fmt: skip
OF_SOMEBODY = [
    (code, frame.format(what, whose))
    for code, (titles, (freed, bound), people, things) in OWNERS.items()
    for frame, whats in ((freed, people), (bound, (*people, *things)))
    for what, whose in product(whats, titles)
]
OF_SOMEBODY += [
    ("en", "The EU sanctioned two firms linked to the oligarch Ivan Sample and Anna Sample."),
    ("en", "The EU sanctioned a judge loyal to President Ivan Sample."),
    ("fr", "Des sanctions visent une banque appartenant à l'homme d'affaires Jean Essai."),
    ("fr", "L'UE a sanctionné un juge fidèle au président Jean Essai."),
    ("ru", "ЕС ввёл санкции против банка, принадлежащего бизнесмену Ивану Петрову."),
    ("ru", "ЕС ввёл санкции против двух фирм, связанных с олигархом Иваном Петровым."),
]
THEIR_OWN = [
    ("en", "Minsk freed the leader of the opposition Ivan Sample.", "Ivan Sample"),
    ("en", "The release of the history teacher Ivan Sample was announced.", "Ivan Sample"),
    ("fr", "Minsk a libéré la cheffe de l'opposition Anna Essai.", "Anna Essai"),
    ("fr", "L'arrestation du professeur d'histoire Jean Essai a choqué.", "Jean Essai"),
    ("fr", "La femme du maire Jean Essai, arrêté lundi, a témoigné.", "Jean Essai"),
    ("fr", "Le corps du détenu Jean Essai a été rendu à sa famille.", "Jean Essai"),
    ("fr", "Londres a gelé les avoirs de l'homme d'affaires Jean Essai.", "Jean Essai"),
    ("ru", "ЕС ввёл санкции против директора завода Ивана Петрова.", "Иван Петров"),
    ("ru", "Минск освободил активиста правозащитника Ивана Петрова.", "Иван Петров"),
    ("ru", "Лондон ввёл заморозку активов Ивана Петрова.", "Иван Петров"),
    ("ru", "США ввели санкции против главы администрации президента Ивана Петрова.", "Иван Петров"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text"), OF_SOMEBODY)
def test_whoever_owns_is_not_meant(code: str, text: str) -> None:
    kind = "impose" if "sanctions" in text or "санкции" in text else "release"
    told = acts(text, code, kind)
    assert {s.name for _, act in told for s in act.subjects} == set()


@pytest.mark.parametrize(("code", "text", "name"), THEIR_OWN)
def test_who_is_meant_himself_is_named(code: str, text: str, name: str) -> None:
    assert [s.name for _, act in acts(text, code) for s in act.subjects] == [name]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("ru", "Счета журналистки Анны Петровой арестованы."),
        ("ru", "Квартира Ивана Петрова арестована."),
        ("ru", "Дом Ивана Петрова арестовали."),
        ("ru", "Имущество бизнесмена Ивана Петрова арестовал суд."),
    ],
)
def test_nobody_is_detained_whose_things_are_seized(code: str, text: str) -> None:
    assert acts(text, code, "detain") == []
