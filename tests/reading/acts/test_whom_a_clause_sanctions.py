"""Whom a relative clause says that somebody sanctioned: who is named right before its pronoun, and nobody of
whom that name only tells whose he is."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

SANCTIONED = [
    (
        "fr",
        "Belavia, la compagnie que les États-Unis ont sanctionnée en 2023, a repris ses vols.",
        ["Belavia"],
    ),
    ("fr", "Belavia, que les États-Unis ont sanctionnée en 2023, a repris ses vols.", ["Belavia"]),
    ("fr", "La banque a racheté Rostex, une compagnie aérienne que Londres a sanctionnée.", ["Rostex"]),
    ("fr", "Le patron de Rostex, une société que Londres a sanctionnée, est mort.", ["Rostex"]),
    ("fr", "Anton Kral, un oligarque que Londres a sanctionné en 2022, vit à Oran.", ["Anton Kral"]),
    ("fr", "Minsk a reçu Rostex, contre laquelle Washington a pris des sanctions en mai.", ["Rostex"]),
    (
        "fr",
        "La société Rostex, contre laquelle l'UE a imposé des sanctions en 2022, a fait faillite.",
        ["Rostex"],
    ),
    ("en", "Belavia, the airline that the US sanctioned in 2023, has resumed flights.", ["Belavia"]),
    ("en", "Rostex, against which the EU imposed sanctions in 2022, has closed.", ["Rostex"]),
    ("en", "Anton Kral, the banker whom London sanctioned in May, lives in Oran.", ["Anton Kral"]),
    ("ru", "«Белавиа», против которой США ввели санкции, возобновила полеты.", ["Белавиа"]),
    ("ru", "Авиакомпания «Ростекс», против которой США ввели санкции в 2023 году, закрылась.", ["Ростекс"]),
    ("ru", "Банк «Заря», в отношении которого Лондон ввёл санкции, закрылся.", ["Заря"]),
    ("ru", "Дочь Антона Краля, против которого Лондон ввёл санкции, живёт в Оране.", ["Антон Краль"]),
    ("ru", "Он говорит от имени генерала Антона Краля, против которого США ввели санкции.", ["Антон Краль"]),
]
OTHERS = [
    ("fr", "Le patron de Rostex, un oligarque que Londres a sanctionné, est mort."),
    ("fr", "Le patron de Rostex, que Londres a sanctionné, est mort."),
    ("fr", "Le porte-parole de Rostex a dit que Londres a sanctionné la compagnie."),
    ("fr", "Belavia a un concurrent que Londres a sanctionné."),
    ("fr", "Belavia, la sœur de la compagnie que Londres a sanctionnée, a repris ses vols."),
    ("fr", "Belavia, Rostex et une banque que Londres a sanctionnée ont fermé."),
    ("fr", "Belavia, l'agence qui a révélé ce que Londres a sanctionné, a fermé."),
    ("en", "The head of Rostex, whom London sanctioned in May, has died."),
    ("en", "They met the head of Rostex, a tycoon that the EU blacklisted in May."),
    ("en", "Belavia told Rostex that London sanctioned the bank."),
    ("en", "Rostex, a rival of the airline that London sanctioned, has closed."),
    ("ru", "Он назвал директора «Белавиа», против которого США ввели санкции."),
    ("ru", "Глава «Белавиа», против которого США ввели санкции, ушёл в отставку."),
    ("ru", "Директор завода «Пример», против которого США ввели санкции, ушёл в отставку."),
    ("ru", "«Белавиа» покинула страну, против которой США ввели санкции."),
]


def sanctioned(text: str, language: str) -> list[str]:
    return [s.name for _, act in acts(text, language, "impose") for s in act.subjects]


@pytest.mark.parametrize(("language", "text", "wanted"), SANCTIONED)
def test_who_is_named_before_the_pronoun_is_sanctioned(language: str, text: str, wanted: list[str]) -> None:
    assert sanctioned(text, language) == wanted


@pytest.mark.parametrize(("language", "text"), OTHERS)
def test_the_name_before_is_not_whom_the_pronoun_means(language: str, text: str) -> None:
    assert sanctioned(text, language) == []
