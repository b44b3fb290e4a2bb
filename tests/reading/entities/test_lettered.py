"""The letters of a body in brackets tell how far its name reaches."""

import pytest

from detente.reading import read


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("fr", "L'Union ambrée pour le respect des détenus (UARD) dit que dix hommes sont libres.",
         "Union ambrée pour le respect des détenus"),
        ("fr", "La Communauté des Îles de l'Ambre (Ceida) dit que dix hommes sont libres.",
         "Communauté des Îles de l'Ambre"),
        ("en", "The Committee on Restoring the Press (CRP) said ten men were free.",
         "Committee on Restoring the Press"),
        # The letters are those of the nearest name, and of no name that they do not spell.
        ("en", "Anna Kral of the Amber Alliance for Prisoners (AAP) said ten men were free.", "Anna Kral"),
        ("fr", "Selon Anna Kral (UARD), dix hommes sont libres.", "Anna Kral"),
    ],
)  # fmt: skip
def test_a_name_reaches_up_to_its_letters(language: str, text: str, name: str) -> None:
    claims = read(text, language=language, published="2025-12-13").claims
    assert {speaker.name for c in claims for speaker in c.attribution} == {name}


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("en", "Two men are free, said the Assembly for Prisoners of the Coast (APC). The APC said one was.",
         {"Assembly for Prisoners of the Coast"}),
        ("fr", "Selon l'Assemblée pour les détenus de la côte (APDC), dix hommes sont libres. "
               "Selon l'APDC, un est malade.", {"Assemblée pour les détenus de la côte"}),
        ("ru", "Двое на свободе, сообщила Ассоциация свободных рыбаков (АСР). В АСР сказали, что один болен.",
         {"Ассоциация свободных рыбаков"}),
        # Of a person they are a party's, and behind no name they are of nobody told of.
        ("fr", "Dix hommes sont libres, a dit Karl Essai (UPAR). L'UPAR a dit qu'un homme est malade.",
         {"Karl Essai", "UPAR"}),
    ],
)  # fmt: skip
def test_letters_alone_are_the_body_behind_whose_name_they_stood(
    language: str, text: str, names: set[str]
) -> None:
    claims = read(text, language=language, published="2025-12-13").claims
    assert {speaker.name for c in claims for speaker in c.attribution} == names
