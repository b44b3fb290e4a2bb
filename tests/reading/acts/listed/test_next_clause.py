"""Who is the subject of the next clause and no more of a list: *freed X, and Y was jailed*."""

from __future__ import annotations

import pytest

from detente.reading import read


def subjects(text: str, code: str) -> dict[str, list[str]]:
    """The names to whom each kind of act in a text is done."""
    acts = (claim.act for claim in read(text, language=code, published="2026-04-13").claims if claim.act)
    return {act.kind: sorted(s.name for s in act.subjects) for act in acts}


@pytest.mark.parametrize(
    ("text", "code", "wanted"),
    [
        ("Minsk a gracié Ales Proba, et la journaliste Anna Essai, détenue depuis 2021, a été condamnée.",
         "fr",
         {"pardon": ["Ales Proba"], "detain": ["Anna Essai"], "sentence": ["Anna Essai"]}),
        ("La police a arrêté Ales Proba et son avocate, Anna Essai, a porté plainte.", "fr",
         {"detain": ["Ales Proba"]}),
        ("Les autorités ont libéré Ales Proba et l'opposante Anna Essai, qui vit en exil, a porté plainte.",
         "fr", {"release": ["Ales Proba"]}),
        ("Un tribunal a condamné Ales Proba à trois ans de prison et Anna Essai attend son procès.", "fr",
         {"sentence": ["Ales Proba"]}),
        ("Minsk a gracié Ales Proba, alors qu'Anna Essai et Paul Kral ont porté plainte.", "fr",
         {"pardon": ["Ales Proba"]}),
        ("Moscou a expulsé Ales Proba ; Anna Essai, elle, a été inculpée.", "fr",
         {"expel": ["Ales Proba"], "charge": ["Anna Essai"]}),
        ("La journaliste Anna Essai a été libérée et Ales Proba et Paul Kral ont été expulsés.", "fr",
         {"release": ["Anna Essai"], "expel": ["Ales Proba", "Paul Kral"]}),
        ("Minsk pardoned Ales Proba and the journalist Anna Essai, 34, has filed a complaint.", "en",
         {"pardon": ["Ales Proba"]}),
        ("Police arrested Ales Proba and Anna Essai and Paul Kral have filed a complaint.", "en",
         {"detain": ["Ales Proba"]}),
        ("Moscow expelled Ales Proba; Anna Essai and Paul Kral were convicted.", "en",
         {"expel": ["Ales Proba"], "sentence": ["Anna Essai", "Paul Kral"]}),
    ],
)  # fmt: skip
def test_the_subject_of_the_next_clause_is_none_of_those_before_it(
    text: str, code: str, wanted: dict[str, list[str]]
) -> None:
    assert subjects(text, code) == wanted


@pytest.mark.parametrize(
    ("text", "code", "wanted"),
    [
        ("Minsk a libéré Ales Proba et Anna Essai, venus de Brest, a annoncé leur avocat.", "fr",
         {"release": ["Ales Proba", "Anna Essai"]}),
        ("Minsk a libéré Ales Proba, 34 ans, Anna Essai, 40 ans, et Paul Kral, 50 ans, rapporte Viasna.",
         "fr",
         {"release": ["Ales Proba", "Anna Essai", "Paul Kral"]}),
        ("La police, qui a arrêté Ales Proba et Anna Essai, a perquisitionné leur domicile.", "fr",
         {"detain": ["Ales Proba", "Anna Essai"]}),
        ("Minsk a libéré Ales Proba, Anna Essai et Paul Kral, et Oleg Vetrov a été inculpé.", "fr",
         {"release": ["Ales Proba", "Anna Essai", "Paul Kral"], "charge": ["Oleg Vetrov"]}),
        ("The ministry said Ales Proba, Anna Essai and Paul Kral were freed.", "en",
         {"release": ["Ales Proba", "Anna Essai", "Paul Kral"]}),
        ("Minsk freed Ales Proba and Anna Essai and has pardoned Paul Kral.", "en",
         {"release": ["Ales Proba", "Anna Essai"], "pardon": ["Paul Kral"]}),
    ],
)  # fmt: skip
def test_a_list_goes_on_before_a_verb_that_has_a_subject(
    text: str, code: str, wanted: dict[str, list[str]]
) -> None:
    assert subjects(text, code) == wanted
