"""Whom a pronoun or a noun means that goes on with somebody told of before: by article or calling."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import speakers


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # The article makes a woman of whoever holds an office.
        ("La ministre de la Culture, Lina Durand, était là. « La halle est finie », a assuré la ministre.",
         "Lina Durand"),
        ("La ministre de la Culture Lina Durand était là. « La halle est finie », a dit la ministre de la "
         "Culture.", "Lina Durand"),
        # Another noun for the same calling.
        ("L'entraîneur du Stade Essai, Marc Durand, n'a rien caché. « La ligne tient », a dit le technicien.",
         "Marc Durand"),
        # A body is the subject of the sentence before.
        ("La direction a saisi le juge. « La halle est finie », assure-t-elle.", "La direction"),
        ("Le syndicat a saisi le juge. « La halle est finie », écrit-il.", "Le syndicat"),
        ("L'association a saisi le juge. « La halle est finie », dénonce-t-elle.", "L'association"),
    ],
)  # fmt: skip
def test_who_is_meant_again(text: str, name: str) -> None:
    assert speakers(text, "fr")[-1] == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("« La halle est finie », a précisé Lina Durand. La maire a aussi remercié les pompiers. « Ils "
         "ont travaillé », a-t-elle dit.", "Lina Durand"),
        ("« La halle est finie », a plaidé Me Lina Durand. L'avocate a demandé la relaxe. « Il n'a "
         "rien fait », a-t-elle insisté.", "Lina Durand"),
        ("« La halle est finie », a précisé Marc Durand. Le maire se félicite du chantier. « Ils "
         "ont travaillé », a-t-il dit.", "Marc Durand"),
    ],
)  # fmt: skip
def test_who_has_spoken_goes_on_by_another_name(text: str, name: str) -> None:
    assert speakers(text, "fr")[-1] == [name]


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Le maire a reçu Lina Durand. « La halle est finie », a-t-elle promis.", "Le maire"),
        ("Le prévenu a tout reconnu. « Vous aviez bu ? », lui a-t-elle demandé.", "Le prévenu"),
        ("Lina Durand a saisi le juge avec la direction. « La halle est finie », assure-t-elle.",
         "la direction"),
    ],
)  # fmt: skip
def test_nobody_is_meant_whose_article_tells_another(text: str, wrong: str) -> None:
    assert [wrong] not in speakers(text, "fr")
