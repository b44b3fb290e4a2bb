"""What is said of people: beside their names, and of pronouns."""

from __future__ import annotations

import pytest

from detente.reading import traits
from detente.reading.entities.cast import Cast
from detente.reading.parsing.parse import parse

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
    # A comma parts a name from what it is in apposition to only where another closes the apposition.
    ("fr", "Selon le ministre, Jean Morel a été libéré.", set()),
    ("fr", "Le porte-parole du ministère, Jean Morel, a démenti.", {("office", "porte-parole du ministère")}),
    ("fr", "L'avocat du prévenu Jean Morel a parlé.", set()),
    ("fr", "L'avocat du ministre Jean Morel a parlé.", {("office", "ministre")}),
    ("fr", "Jean Morel, l'un des avocats de Rosa Diaz, a parlé.", {("office", "avocat")}),
    ("en", "John Hale, a lawyer for defendant Anna Petrova, spoke.", {("office", "lawyer")}),
    ("en", "The judge sentenced John Hale.", set()),
    ("en", "Special Envoy for Belarus John Hale arrived.", {("office", "Special Envoy for Belarus")}),
    ("en", "His younger brother John Hale waits.", {("relation", "brother")}),
    ("en", "John Hale, who died in prison aged 48, was a poet.", {("age", "48")}),
    ("en", "John Hale said that his mother was ill with cancer.", set()),
    ("en", "In 2013 John Hale won the Sakharov Prize.", {("award", "Sakharov Prize")}),
    ("ru", "Адвокат Петровой Иван Новак приехал.", {("office", "адвокат")}),
    ("ru", "Бывшего мэра Ивана Новака задержали.", {("office", "бывший мэр")}),
    ("ru", "Иван Новак, гражданин Польши, вышел.", {("nationality", "гражданин Польши")}),
    ("ru", "Спецпосланник по Беларуси Иван Новак приехал.", {("office", "спецпосланник по Беларуси")}),
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
