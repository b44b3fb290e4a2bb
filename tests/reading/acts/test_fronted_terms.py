"""A term that stands before its verb is that of those whom this clause names."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

ROWS = [
    (
        "К 25 годам приговорён Антон Краль, к 23 годам – Ян Новак.",
        {"P25Y": ["Антон Краль"], "P23Y": ["Ян Новак"]},
    ),
    (
        "По 28 лет заключения получили Антон Краль и Ян Новак, к 25 годам приговорён Иван Мороз, "
        "по 20 лет получили Павел Зимин и Олег Верба.",
        {"P28Y": ["Антон Краль", "Ян Новак"], "P25Y": ["Иван Мороз"], "P20Y": ["Павел Зимин", "Олег Верба"]},
    ),
    (
        "25 лет получил Антон Краль, 23 года – Ян Новак, по 20 лет получили Иван Мороз и Павел Зимин.",
        {"P25Y": ["Антон Краль"], "P23Y": ["Ян Новак"], "P20Y": ["Иван Мороз", "Павел Зимин"]},
    ),
    (
        "Пять лет получил Антон Краль, шесть лет получила Анна Морель.",
        {"P5Y": ["Антон Краль"], "P6Y": ["Анна Морель"]},
    ),
    (
        "Антон Краль приговорён к 25 годам, Ян Новак – к 23 годам.",
        {"P25Y": ["Антон Краль"], "P23Y": ["Ян Новак"]},
    ),
]


@pytest.mark.parametrize(("text", "terms"), ROWS)
def test_a_term_is_of_its_own_clause(text: str, terms: dict[str, list[str]]) -> None:
    assert {act.terms: [s.name for s in act.subjects] for _, act in acts(text, "ru")} == terms


def test_how_long_ago_it_was_is_no_term() -> None:
    ((_, act),) = acts("Два года назад приговорили к пяти годам Антона Краля.", "ru")
    assert act.terms == "P5Y"
