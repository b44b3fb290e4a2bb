"""What is said of people: beside their names, and of pronouns."""

from __future__ import annotations

import pytest

from detente.reading import traits
from detente.reading.cast import Cast
from detente.reading.parse import parse

CASES: list[tuple[str, str, set[tuple[str, str]]]] = [
    ("fr", "L'avocate Anna Petrova, 47 ans, est arrivée.", {("age", "47"), ("office", "avocate")}),
    (
        "fr",
        "Le journaliste polonais Jan Novak souffre de diabète.",
        {("nationality", "polonais"), ("health", "diabète"), ("office", "journaliste")},
    ),
    ("fr", "Jan Novak a été condamné à 11 ans de prison.", set()),
    ("fr", "John Coale, l'envoyé américain, a parlé.", {("office", "envoyé américain")}),
    ("fr", "Sa sœur, Tatiana Morel, attend.", {("relation", "sœur")}),
    ("fr", "Ales Bialiatski, prix Nobel de la paix 2022, parle.", {("award", "prix Nobel de la paix 2022")}),
    (
        "en",
        "Opposition lawmaker Anna Petrova, 44, was heard.",
        {("age", "44"), ("office", "Opposition lawmaker")},
    ),
    (
        "en",
        "The former mayor, 63-year-old Jan Novak, is held in a penal colony near Minsk.",
        {("age", "63"), ("place of detention", "penal colony near Minsk")},
    ),
    ("en", "The team released 44 players.", set()),
    ("ru", "Адвокат Анна Петрова, 36 лет, приехала.", {("age", "36"), ("office", "адвокат")}),
    ("ru", "63-летний Иван Новак вышел.", {("age", "63")}),
]


@pytest.mark.parametrize(("language", "text", "expected"), CASES)
def test_traits(language: str, text: str, expected: set[tuple[str, str]]) -> None:
    page = parse(text, language, wanted=lambda sentence: False)
    found = traits.find(page, Cast(page))
    stated = {(f.trait.kind, f.trait.value) for f in found}
    assert expected <= stated
    assert {kind for kind, _ in stated} == {kind for kind, _ in expected}
    for item in found:
        assert text[slice(*item.span)]


def test_a_pronoun_means_the_person_named_before() -> None:
    text = "Anna Petrova a été entendue. Elle a 51 ans."
    page = parse(text, "fr", wanted=lambda sentence: False)
    (found,) = traits.find(page, Cast(page))
    assert (found.trait.subject, found.trait.kind, found.trait.value) == ("Anna Petrova", "age", "51")
