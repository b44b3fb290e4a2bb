"""Who speaks by his post, told beside his name, and not by what a street or school is called."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # A post whose words name where it is held.
        ("La présidente du conseil de Varnove, Nadia Essai, est venue. Karl Morel, éleveur, écoutait. "
         "« Rien ne change », dit Karl Morel. « Ce n'est pas sûr », répond la présidente.", "Nadia Essai"),
        ("Tout va bien, a dit hier à la radio le porte-parole du gouvernement de Varnove, Paul Essai. "
         "« Nous attendons », dit Karl Morel, éleveur. « C'est signé », répond le porte-parole.",
         "Paul Essai"),
        # A post with a hyphen, and the second of two posts.
        ("Paul Essai, porte-parole du gouvernement, est venu. Anna Morel, journaliste, écoutait. "
         "« Rien », dit Anna Morel. « C'est signé », a répondu le porte-parole.", "Paul Essai"),
        ("Paul Essai, ministre des Sports et porte-parole, est venu. Anna Morel, journaliste, écoutait. "
         "« Rien », dit Anna Morel. « C'est signé », a répondu le porte-parole.", "Paul Essai"),
        ("« On a bien joué », souligne Serge Essai. « On repart », poursuit l'entraîneur-chef.",
         "Serge Essai"),
        ("Pour l'avocate-conseil du Conseil de la presse, Me Lucie Essai, c'est une faute. "
         "« Cela me préoccupe », a mentionné l'avocate.", "Lucie Essai"),
    ],
)  # fmt: skip
def test_a_post_told_beside_a_name_is_whose_it_is(text: str, name: str) -> None:
    _, _, chain = said(text, "fr")[-1]
    assert (chain[0][0], chain[0][2]) == (name, True)


@pytest.mark.parametrize(
    "text",
    [
        "« On entend tout la nuit », témoigne une habitante de la rue Victor Hugo.",
        "« Les cours reprennent lundi », annonce la directrice de l'école Jules-Ferry.",
    ],
)
def test_nobody_speaks_for_a_street_that_bears_his_name(text: str) -> None:
    _, _, chain = said(text, "fr")[-1]
    assert not chain[0][2]
