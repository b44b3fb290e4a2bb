"""A plural that means all to whom several sentences before say that something was done."""

from __future__ import annotations

import pytest

from tests.reading.acts.test_whom import told

BOTH = ["Ivan Kral", "Anna Morel"]

# language, text, kind, the subjects of the last act of that kind
CASES = [
    (
        "fr",
        "Ivan Kral a été expulsé mardi. Sa collègue, Anna Morel, a été écrouée. "
        "Tous deux avaient été interpellés vendredi.",
        "detain",
        BOTH,
    ),
    (
        "fr",
        "Deux écrivains en prison\n\nIvan Kral a été condamné jeudi à deux ans de prison. Son interprète, "
        "Anna Morel, a été condamnée à un an. Ils avaient été arrêtés en mai.",
        "detain",
        BOTH,
    ),
    (
        "fr",
        "Ivan Kral et Anna Morel ont été arrêtés lundi. M. Kral a été inculpé mardi. La police n'a pas "
        "réagi. Une ONG a demandé leur libération.",
        "release",
        BOTH,
    ),
    (
        "en",
        "Ivan Kral was deported on Monday. His colleague Anna Morel was jailed. Both had been arrested "
        "in May.",
        "detain",
        BOTH,
    ),
    (
        "ru",
        "Антон Краль был приговорён к трём годам колонии. Нина Ветрова приговорена к пяти годам. "
        "Оба были задержаны в мае.",
        "detain",
        ["Антон Краль", "Нина Ветрова"],
    ),
    # Of three, nobody knows which two.
    (
        "fr",
        "Ivan Kral et Anna Morel ont été arrêtés lundi. Jan Petit, arrêté en 2023, reste en prison. Une ONG "
        "a demandé la libération des deux journalistes.",
        "release",
        [],
    ),
    # Others without a name may be meant.
    (
        "fr",
        "Ivan Kral a été arrêté lundi. Anna Morel a été arrêtée mardi. La police a interpellé des étudiants. "
        "Ils ont été condamnés jeudi.",
        "sentence",
        [],
    ),
]


@pytest.mark.parametrize(("language", "text", "kind", "subjects"), CASES)
def test_a_plural_means_all_of_whom_it_was_told(
    language: str, text: str, kind: str, subjects: list[str]
) -> None:
    assert told(text, language, kind)[0][-1] == subjects
