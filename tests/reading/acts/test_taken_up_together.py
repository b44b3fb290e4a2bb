"""People named together whom a plural noun takes up, and kin whom the words behind a comma name."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts


def seized(text: str, language: str) -> list[str]:
    return [s.name for act in acts(text, language) if act.act.kind == "detain" for s in act.act.subjects]


FREED = {
    "en": "Georgia freed the bloggers Levan Kral and Nino Beridze on Friday.",
    "fr": "La Géorgie a libéré vendredi les blogueurs Levan Kral et Nino Beridze.",
    "ru": "Грузия в пятницу освободила блогеров Левана Краля и Нино Беридзе.",
}
BOTH = {"en": ["Levan Kral", "Nino Beridze"], "ru": ["Леван Краль", "Нино Беридзе"]}
TAKEN_UP = [
    ("en", "The bloggers had been arrested in May.", True),
    ("fr", "Les blogueurs avaient été arrêtés en mai.", True),
    # A masculine plural is of a woman too.
    ("fr", "Les deux blogueurs avaient été arrêtés en mai.", True),
    ("ru", "Блогеров задержали в мае.", True),
    # Whoever stands before an object does it to them.
    ("fr", "Des agents les avaient arrêtés en mai.", True),
    ("ru", "Агенты их задержали в мае.", True),
    # Any others of their sort, or of another.
    ("en", "Other bloggers had been arrested in May.", False),
    ("en", "The students had been arrested in May.", False),
    ("ru", "В мае задержали блогеров.", False),
]


@pytest.mark.parametrize(("language", "then", "same"), TAKEN_UP)
def test_a_plural_noun_takes_up_those_named_with_it(language: str, then: str, same: bool) -> None:
    both = BOTH["ru" if language == "ru" else "en"]
    assert seized(f"{FREED[language]} {then}", language) == (both if same else [])


KIN = [
    ("Мужа Ветровой, актёра Романа Краля, задержали 14 мая.", ["Роман Краль"]),
    ("Сын оппозиционера, 20-летний Роман Краль, задержан 14 мая.", ["Роман Краль"]),
    # Who only tells of them.
    ("Мужа Ветровой, по словам Романа Краля, задержали 14 мая.", []),
    ("Жену блогера, рассказал Роман Краль, задержали 14 мая.", []),
]


@pytest.mark.parametrize(("text", "names"), KIN)
def test_kin_are_named_behind_whose_they_are(text: str, names: list[str]) -> None:
    assert seized(text, "ru") == names


def test_whoever_rules_is_not_whom_an_age_tells() -> None:
    text = (
        "Le président Abdel Fattah al-Sissi a gracié dimanche le blogueur Tarek Kral. Le militant de 44 ans "
        "avait été arrêté en 2021."
    )
    assert seized(text, "fr") == ["Tarek Kral"]
