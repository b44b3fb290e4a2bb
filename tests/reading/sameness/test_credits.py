"""Whom a text names as where it comes from."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detente.reading.sameness import print_of

STORY = "The president of the island spoke for an hour on Friday and then left by a side door."


def credits_in(text: str) -> tuple[str, ...]:
    return print_of(text).credits


@pytest.mark.parametrize(
    ("text", "agency"),
    [
        (f"MINSK (Reuters) - {STORY}", "Reuters"),
        (f"MINSK, 13 déc. (AFP) – {STORY}", "AFP"),
        (f"МИНСК, 13 дек — РИА Новости. {STORY}", "РИА Новости"),
        (f"МИНСК, 13 декабря. /ТАСС/. {STORY}", "ТАСС"),
        (f"Un titre\n\n{STORY}\n\nLe Journal avec AFP", "AFP"),
        (f"Un titre\n\nPar Anna Sample avec l'AFP\n\n{STORY}", "AFP"),
        (f"{STORY}\n\nSource : agence Belta", "Belta"),
        (f"{STORY}\n\nИсточник: БЕЛТА", "БЕЛТА"),
        (f"{STORY}\n\n© 2025 AFP", "AFP"),
        (f"{STORY} (Reuters)", "Reuters"),
        (f"{STORY}\n\n(AFP)", "AFP"),
    ],
)
def test_a_dateline_and_a_line_by_itself_credit(text: str, agency: str) -> None:
    assert agency in credits_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "The president met Reuters journalists on Friday and told them that he would not go anywhere.",
        "Joint par l'AFP samedi, le ministère n'a pas donné suite à nos demandes répétées d'entretien.",
        f"{STORY} “We know nothing of it,” his office told Reuters on Saturday.",
        f"Photo: Reuters\n\n{STORY}",
        f"{STORY}\n\nФото: БЕЛТА",
        f"{STORY}\n\n(photo AFP)",
    ],
)
def test_an_agency_that_a_sentence_cites_and_a_picture_is_by_is_no_credit(text: str) -> None:
    assert not {"Reuters", "AFP", "БЕЛТА"} & set(credits_in(text))


def test_a_credit_stands_first_or_last() -> None:
    middle = "\n\n".join([STORY] * 8 + ["Reuters"] + [STORY] * 8)
    assert "Reuters" not in credits_in(middle)


@given(st.text(max_size=300))
def test_any_text_has_credits_that_it_says(text: str) -> None:
    assert all(name in text for name in credits_in(text))
