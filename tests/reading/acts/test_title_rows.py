"""What somebody is, in a row before the name, is one person."""

from __future__ import annotations

import pytest

from tests.reading.acts.reader import acts

ONE = [
    ("en", "Blogger and poet Anton Kral was freed on Monday."),
    ("en", "Police arrested blogger and poet Anton Kral in Minsk."),
    ("en", "Lawyer, activist and father of two Anton Kral was freed on Monday."),
    ("en", "The journalist and father of three Anton Kral was detained on Monday."),
    ("en", "A court sentenced the writer and former minister Anton Kral to five years in prison."),
    ("fr", "Le blogueur et poète Anton Kral a été libéré lundi."),
    ("ru", "Активист, юрист и блогер Антон Краль освобождён в понедельник."),
]

NOT_HE = [
    "The lawyer of the blogger and poet Anton Kral was arrested.",
    "The son of the lawyer and poet Anton Kral was freed on Monday.",
]


@pytest.mark.parametrize(("language", "text"), ONE)
def test_a_row_of_titles_calls_one_person(language: str, text: str) -> None:
    found = acts(text, language)
    assert [s.name for a in found for s in a.act.subjects] == [
        "Антон Краль" if language == "ru" else "Anton Kral"
    ]
    assert all(a.act.group is None for a in found)


@pytest.mark.parametrize("text", NOT_HE)
def test_who_is_of_somebody_in_a_row_is_another(text: str) -> None:
    assert [s.name for a in acts(text, "en") for s in a.act.subjects] == []
