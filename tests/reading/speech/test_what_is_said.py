"""What is speech and which words it has: rulings, own findings, apostrophes before marks, what goes on."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said

NONE = [
    # A court finds; whoever writes tells of his own findings; a body decides.
    ("ru", "Московский городской суд признал арест Примерова незаконным."),
    ("ru", "Мосгорсуд признал решение законным."),
    ("en", "The court rejected the appeal of Ann Sample as unfounded."),
    ("fr", "Selon nos informations, le jeune homme a été arrêté lundi."),
    ("fr", "Le jeune homme a été arrêté lundi, selon notre décompte."),
    ("ru", "По нашим данным, его арестовали в понедельник."),
    ("en", "According to our information, the man was arrested on Monday."),
    ("fr", "Les ministres des 27 ont approuvé un nouveau régime de sanctions."),
    ("ru", "Послы одобрили новый пакет санкций."),
]


@pytest.mark.parametrize(("code", "text"), NONE)
def test_nobody_speaks(code: str, text: str) -> None:
    assert said(text, code) == []


WORDS = [
    ("ru", "Президент Иван Примеров признал решение ошибкой.", ["решение ошибкой"]),
    ("fr", "Selon nos confrères du Courrier, le jeune homme a été arrêté lundi.",
     ["le jeune homme a été arrêté lundi"]),
    ("en", "The man was arrested on Monday, according to our correspondent.",
     ["The man was arrested on Monday"]),
    # An apostrophe before a mark.
    ("fr", "Jean Essai a déclaré qu'\"en rêver n'était pas un crime\".", ["en rêver n'était pas un crime"]),
    ("fr", "Jean Essai a déclaré qu’« en rêver n'était pas un crime ».", ["en rêver n'était pas un crime"]),
    ("fr", "Jean Essai a dit qu'il s'agit d'\"une farce\" et d'\"un crime\".",
     ["il s'agit d'\"une farce\" et d'\"un crime\""]),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "words"), WORDS)
def test_words_are_those_that_somebody_speaks(code: str, text: str, words: list[str]) -> None:
    assert [told for _, told, _ in said(text, code)] == words
