"""Remarks behind a whole clause whose verb comes before who speaks, which parsers make one with it."""

from __future__ import annotations

import pytest

from tests.reading.speech.said import said


@pytest.mark.parametrize(
    ("text", "name", "words"),
    [
        ("Douze détenus ont quitté la prison vendredi, a rapporté le site d'information Le Pavé.",
         "le site d'information", "Douze détenus ont quitté la prison vendredi"),
        ("Les prévenus ne sont pas vraiment libres, ont déclaré mardi des dirigeants de l'opposition.",
         "des dirigeants", "Les prévenus ne sont pas vraiment libres"),
        ("Les autorités doivent enquêter sur sa mort, a déclaré Amnesty International jeudi 14 avril.",
         "Amnesty International", "Les autorités doivent enquêter sur sa mort"),
        ("Anna Exemple et Karl Essai, libérés hier, sont « sains et saufs », a dit hier le chef du parti.",
         "le chef du parti", "Anna Exemple et Karl Essai, libérés hier, sont « sains et saufs »"),
        ("Karl Essai plaide. Les chefs du groupe ne sont pas concernés par la grâce, a-t-il précisé.",
         "Karl Essai", "Les chefs du groupe ne sont pas concernés par la grâce"),
        ("Le film est un chef-d'œuvre, a déclaré sur France Inter le scénariste Jean-Loup Essai.",
         "Jean-Loup Essai", "Le film est un chef-d'œuvre"),
        ("Son mari est libre, a déclaré très émue à l'agence vendredi sa femme, Anna Essai.",
         "Anna Essai", "Son mari est libre"),
        ("Trois reporters ont été arrêtés à Lima, ont confié samedi des proches à l'agence.",
         "des proches", "Trois reporters ont été arrêtés à Lima"),
    ],
)  # fmt: skip
def test_who_speaks_stands_behind(text: str, name: str, words: str) -> None:
    told = [(w, chain[0][0]) for mode, w, chain in said(text, "fr") if mode != "direct"]
    assert any(w == words and name in who for w, who in told)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "Il a vu le ministre, a annoncé une trêve et a quitté la ville."),
        ("fr", "Le président a reçu les otages, a salué leur courage et a promis une enquête."),
        ("fr", "Le ministre, dont le parti a perdu, a confirmé le chef de la police dans ses fonctions."),
        ("en", "Ten men were held, his lawyer, Ann Sample, told the agency."),
    ],
)
def test_no_object_speaks(code: str, text: str) -> None:
    speakers = {chain[0][1] for _, _, chain in said(text, code)}
    assert not speakers & {"une trêve", "leur courage", "le chef de la police", "the agency"}


@pytest.mark.parametrize(
    ("code", "text", "words"),
    [
        ("en", "New York, January 9, 2015–The city must release the editor, the union said today.",
         "The city must release the editor"),
        ("fr", "Paris, le 9 janvier 2015 – La ville doit libérer le journaliste, a déclaré RSF.",
         "La ville doit libérer le journaliste"),
        ("fr", "Genève- Douze militants sont libres, rapporte la radio.", "Douze militants sont libres"),
        ("ru", "Минск, 9 января 2015 – Редактор свободен, сообщила «Вясна».", "Редактор свободен"),
    ],
)  # fmt: skip
def test_no_dateline_is_said(code: str, text: str, words: str) -> None:
    assert [w for _, w, _ in said(text, code)] == [words]


def test_a_day_does_not_speak() -> None:
    """Where a name looks like a noun, a parse may give the verb its day for a subject."""
    ((_, _, chain),) = said("« Je suis rentré chez moi », a déclaré le 9 août Faya Exemple.", "fr")
    assert chain[0][1] == "Faya Exemple"
    ((_, _, chain),) = said("« Non », ont répondu les 27.", "fr")
    assert chain[0][0] == "les 27"
