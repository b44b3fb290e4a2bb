"""Of whom a participle is said that a parse leaves alone, and whom a pronoun before an infinitive means."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts


def told(text: str, language: str) -> list[tuple[str, list[str], str | None]]:
    found = [each.act for each in acts(text, language)]
    return [(a.kind, [s.name for s in a.subjects], a.group.noun if a.group else None) for a in found]


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("Deux journalistes français ont été arrêtés jeudi puis expulsés vers Paris.", "detain", "expel"),
        ("Deux journalistes ont été arrêtés jeudi et expulsés vers Paris.", "detain", "expel"),
        ("Trois détenus ont été mis en examen lundi et transférés dans trois prisons.", "charge", "transfer"),
    ],
)
def test_a_participle_goes_on_with_the_passive_before_it(text: str, first: str, second: str) -> None:
    found = told(text, "fr")
    assert [each[0] for each in found] == [first, second]
    assert found[0][1:] == found[1][1:]


def test_a_participle_of_others_takes_nobody_over() -> None:
    text = "Jan Morel a été arrêté jeudi à Kara et deux journalistes expulsés vers Paris."
    assert ("expel", ["Jan Morel"], None) not in told(text, "fr")
    text = "Jan Morel a été arrêté jeudi à Kara et expulsées vers Paris."
    assert [each[0] for each in told(text, "fr")] == ["detain"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "La police a interpellé lundi l'avocate Maria Morel avant de la relâcher dans la soirée."),
        ("en", "Police detained the lawyer Maria Morel on Monday before releasing her in the evening."),
    ],
)
def test_a_pronoun_before_an_infinitive_is_whom_it_is_done_to(language: str, text: str) -> None:
    assert ("release", ["Maria Morel"], None) in told(text, language)


def test_an_article_before_a_noun_is_no_pronoun() -> None:
    text = "La police a interpellé lundi l'avocate Maria Morel avant de fermer la gare."
    assert [each[0] for each in told(text, "fr")] == ["detain"]
