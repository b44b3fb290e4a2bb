"""Capitals right before a name that are none of it: a word that opens the sentence, or what somebody is."""

from __future__ import annotations

import pytest

from detente.reading.entities.cast import Cast
from detente.reading.entities.names import find
from detente.reading.parsing.parse import parse


def names(text: str, language: str) -> list[str]:
    page = parse(text, language)
    find(page)
    return [figure.name for figure in map(Cast(page).figure, page.entities) if figure is not None]


ENGLISH = [
    "Both", "Neither", "Only", "Another", "Fellow", "Former", "Jailed", "Freed", "Convicted", "Ousted",
    "Ailing", "Sadly", "Currently", "Otherwise", "Secondly", "Besides", "Alongside", "Together", "Elderly",
]  # fmt: skip
FRENCH = ["Tant", "Même", "Seul", "Feu", "Ancien", "Libérée", "Condamné", "Actuellement", "Voici", "Soit"]


@pytest.mark.parametrize("word", ENGLISH)
def test_a_word_that_opens_an_english_sentence(word: str) -> None:
    assert names(f"{word} Siarhei Kral was moved on Friday.", "en") == ["Siarhei Kral"]


@pytest.mark.parametrize("word", FRENCH)
def test_a_word_that_opens_a_french_sentence(word: str) -> None:
    assert names(f"{word} Siarheï Kral a été transféré vendredi.", "fr") == ["Siarheï Kral"]


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        # "Bekele" is a first name too; behind these words no other name ends.
        ("en", "Lima said that Tesfaye Bekele was moved.", "Tesfaye Bekele"),
        ("en", "Anna was moved, but Tesfaye Bekele was not.", "Tesfaye Bekele"),
        ("fr", "Lima a dit que Tesfaye Abebe était là.", "Tesfaye Abebe"),
        # A genitive behind a title in the nominative is somebody else's.
        ("ru", "Адвокат Дмитрия Лесницкого сообщил об этом.", "Дмитрий Лесницкий"),
        ("ru", "Адвокат Натальи Лесницкой сообщил об этом.", "Наталья Лесницкая"),
        ("ru", "Адвокат Никита Лесницкий сообщил об этом.", "Никита Лесницкий"),
    ],
)
def test_a_name_is_whole_and_in_the_nominative(language: str, text: str, name: str) -> None:
    assert name in names(text, language)


@pytest.mark.parametrize(
    "text",
    [
        "Cuba's Communist Party-controlled courts released five writers.",
        "Communist Party-backed police arrested three bloggers on Friday.",
        "The regime's Patriotic Movement-run courts jailed two men.",
    ],
)
def test_what_is_run_by_a_party_is_nobody(text: str) -> None:
    assert not [name for name in names(text, "en") if "Party" in name or "Movement" in name]
