"""What somebody says will follow from something else is told with its condition."""

from __future__ import annotations

import pytest

import detente


def _words(text: str, language: str) -> list[str]:
    claims = detente.read(text, language=language).claims
    return [c.quote.words for c in claims if c.quote is not None]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        (
            "en",
            "Lavrov said that if the West kept sending arms, Russia would respond in kind.",
            "if the West kept sending arms, Russia would respond in kind",
        ),
        (
            "en",
            'Wang said that if Canada left and went on to "act badly", China would "answer".',
            'if Canada left and went on to "act badly", China would "answer"',
        ),
        (
            "fr",
            "Il a déclaré que si l'Occident continuait ses livraisons, la Russie répondrait.",
            "si l'Occident continuait ses livraisons, la Russie répondrait",
        ),
        (
            "ru",
            "Он заявил, что если Запад продолжит поставки, Россия ответит.",
            "если Запад продолжит поставки, Россия ответит",
        ),
    ],
)
def test_what_follows_is_told_with_its_condition(language: str, text: str, wanted: str) -> None:
    assert _words(text, language) == [wanted]


@pytest.mark.parametrize(
    ("language", "text", "wanted"),
    [
        ("en", "The ministry said that the siege was over, Tass reported.", "the siege was over"),
        ("en", "The minister said that they would go and added that it was late.", "they would go"),
    ],
)
def test_another_who_speaks_ends_the_words(language: str, text: str, wanted: str) -> None:
    assert wanted in _words(text, language)
