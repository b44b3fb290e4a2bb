"""Nouns behind a name and a comma that a parser takes for verbs."""

from __future__ import annotations

import pytest

from detente.reading.parsing.parse import Sentence, parse


def sentence(text: str) -> Sentence:
    return parse(text, "fr").sentences[0]


@pytest.mark.parametrize(
    ("text", "root"),
    [
        ("Jana Kral, figure de l'opposition, a été libérée samedi.", "libérée"),
        ("Selon Jana Kral, figure de proue de l'opposition, tous sont libres.", "libres"),
        ("Samedi, Minsk a libéré Jana Kral, figure de l'opposition en exil.", "libéré"),
    ],
)
def test_a_noun_spelled_as_a_verb_is_apposed_to_the_name(text: str, root: str) -> None:
    found = sentence(text)
    noun = next(t for t in found.tokens if t.text == "figure")
    assert (noun.pos, noun.relation, found.tokens[noun.head].text) == ("NOUN", "appos", "Jana")
    assert [t.text for t in found.tokens if t.head == t.i] == [root]


@pytest.mark.parametrize(
    "text", ["Sur cette liste, figure le nom d'Anna Kral.", "Anna Kral, elle, figure sur cette liste."]
)
def test_a_verb_stays_one(text: str) -> None:
    assert next(t.pos for t in sentence(text).tokens if t.text == "figure") == "VERB"


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("Me Simh, l'avocat de M. Kral, a été arrêté lundi.", "Me"),
        ("Lundi, l'avocat de M. Kral, en larmes, a été arrêté.", "avocat"),
    ],
)
def test_who_is_named_first_is_the_subject_and_not_who_he_is(text: str, subject: str) -> None:
    found = sentence(text)
    assert [t.text for t in found.tokens if t.relation.startswith("nsubj")] == [subject]
