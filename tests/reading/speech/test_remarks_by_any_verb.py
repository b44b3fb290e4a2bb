"""Remarks whose verb a parser takes for another word, or that no list of verbs has."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said


@pytest.mark.parametrize(
    ("code", "text", "name"),
    [
        # A verb of manner within the marks, before a name and what its bearer is.
        ("fr", "« Il est chez lui, soupire Anna Essai, cheffe de file de l'opposition. Elle est à tous. »",
         "Anna Essai"),
        ("fr", "« Dix ans !, s'est exclamée Me Anna Essai. Quel délai est aussi long ? »",
         "Anna Essai"),
        # A pronoun right behind it, whatever the verb.
        ("fr", "Anna Essai est venue. « Nous verrons bien », lit-elle, la voix serrée.", "Anna Essai"),
        ("fr", "Anna Essai est venue. « Nous verrons bien », a-t-elle laissé tomber.", "Anna Essai"),
        # Whom it is said to, before it; and an adverb in it.
        ("fr", "« Regardez-moi », l'interpelle alors la mère de la victime.", "la mère de la victime"),
        ("fr", '"Il faut encore que ces promesses tiennent", a toutefois tempéré Anna Essai.', "Anna Essai"),
        # An adverb of several words, before a person with an article; verbs that count, show or sum up.
        ("fr", "« Il est sous contrat, rappelle d'abord le coach. Après, il faut faire avec. »", "le coach"),
        ("fr", "« Ils sont cent, calcule même Anna Essai, infirmière. Tous ont suivi. »", "Anna Essai"),
        ("fr", "« Il ne reste rien », épingle Anna Essai.", "Anna Essai"),
        # A time before several with their article, and whom they address.
        ("fr", "« On est avec vous ! », ont lancé samedi des éleveurs au ministre Jean Exemple.",
         "des éleveurs"),
        # What parsers take for an adjective: no article follows one.
        ("fr", "« Il ne reste plus rien à sanctionner », abonde un second.", "un second"),
        ("fr", "« Le bilan prend un tour plus grave », s'inquiète RSF dans son bilan.",
         "Reporters Without Borders"),
        ("en", '"They will never agree to it," snapped Ann Sample.', "Ann Sample"),
        ("ru", "«Мы никуда не поедем», — бормочет Иван Пробный.", "Иван Пробный"),
    ],
)  # fmt: skip
def test_a_remark_is_found(code: str, text: str, name: str) -> None:
    found = said(text, code)
    assert found
    assert {chain[0][0] for _, _, chain in found} == {name}


@pytest.mark.parametrize(
    ("code", "text"),
    [
        # Nobody in particular reads; no remark parts what is told of soldiers.
        ("fr", "« Nous verrons bien », lit-on sur un mur."),
        ("fr", "« Hier, un soldat a quitté son poste, le bras en sang. Il est mort. »"),
        ("fr", "« Je vais revenir sur ces éléments », le juge l'arrête et se lève."),
    ],
)
def test_nobody_is_heard(code: str, text: str) -> None:
    assert all(chain[0][0] not in ("on", "un soldat") for _, _, chain in said(text, code))
