"""Interviews set as dialogues: each turn is speech of whoever is named before its colon, or goes on."""

from __future__ import annotations

import pytest

from tests.reading import told
from tests.reading.speech.said import said

FRENCH = """Maria Kolesnikova est en Ukraine depuis dimanche.
Le Monde : Comment allez-vous ?
Maria Kolesnikova : Bien. On m'a conduite à la frontière.
Et vos codétenues ?
Elles sont toujours à Gomel.
On leur interdit les visites.
Le Monde : Que voulez-vous ?
M. K. : Rentrer chez moi.
Elle a reçu un prix en 2021."""

ENGLISH = """Reuters: Were you alone in the cell?
Ales Bialiatski: There were four of us.
Reuters: Who is still there?
Bialiatski: My deputy. He is ill."""

RUSSIAN = """Корреспондент: Где вы сейчас?
Мария Колесникова: В Киеве.
Корреспондент: А другие?
Мария Колесникова: Они ещё в Гомеле."""


@pytest.mark.parametrize(
    ("code", "text", "expected"),
    [
        ("fr", FRENCH, [
            ("Comment allez-vous ?", ["Le Monde"]),
            ("Bien. On m'a conduite à la frontière.", ["Maria Kolesnikova"]),
            ("Et vos codétenues ?", ["Le Monde"]),
            ("Elles sont toujours à Gomel.", ["Maria Kolesnikova"]),
            ("On leur interdit les visites.", ["Maria Kolesnikova"]),
            ("Que voulez-vous ?", ["Le Monde"]),
            ("Rentrer chez moi.", ["Maria Kolesnikova"]),
        ]),
        ("en", ENGLISH, [
            ("Were you alone in the cell?", ["Reuters"]),
            ("There were four of us.", ["Ales Bialiatski"]),
            ("Who is still there?", ["Reuters"]),
            ("My deputy. He is ill.", ["Ales Bialiatski"]),
        ]),
        ("ru", RUSSIAN, [
            ("Где вы сейчас?", ["Корреспондент"]),
            ("В Киеве.", ["Мария Колесникова"]),
            ("А другие?", ["Корреспондент"]),
            ("Они ещё в Гомеле.", ["Мария Колесникова"]),
        ]),
    ],
)  # fmt: skip
def test_each_turn_is_whose_it_is(code: str, text: str, expected: list[tuple[str, list[str]]]) -> None:
    found = said(text, code)
    assert {mode for mode, _, _ in found} == {"direct"}
    assert [(words, [name for name, _, _ in chain]) for _, words, chain in found] == expected


@pytest.mark.parametrize(
    ("code", "text"),
    [
        # Entries of a running account, a heading that asks, a list of roles: nobody is asked anything.
        (
            "en",
            "Belta: the president pardoned 123 people.\nViasna: no list is known.\nReuters: flags are up.",
        ),
        ("fr", "Bélarus : qui est libre ?\nLituanie : neuf personnes.\nUkraine : 114 personnes."),
        ("en", "Chair: Ann Sample\nDeputy: Jan Model\nSecretary: Karl Instance"),
        ("fr", "Question : qui est libre ?\nLa liste n'est pas connue."),
    ],
)
def test_a_page_that_is_no_interview_has_no_turns(code: str, text: str) -> None:
    assert [words for mode, words, _ in said(text, code) if mode == "direct"] == []


def test_a_noun_that_answers_what_somebody_wants_has_not_happened() -> None:
    text = FRENCH.replace("Rentrer chez moi.", "La libération de tous les prisonniers politiques.")
    assert told.acts(text, "fr", "release") == []
    assert told.counts(text, "fr") == []
