"""Terms in brackets behind each of several names; ages stand there too."""

from __future__ import annotations

import pytest

from detente.reading import read

TOLD = [
    ("fr", "Le tribunal a condamné Jean Kassi (20 ans), Luc Diop (10 ans) et Paul Sarr (18 mois).",
     {"Jean Kassi": "P20Y", "Luc Diop": "P10Y", "Paul Sarr": "P18M"}),
    ("fr", "Jean Kassi (20 ans de prison) et Luc Diop (15 ans) ont été condamnés mardi.",
     {"Jean Kassi": "P20Y", "Luc Diop": "P15Y"}),
    ("fr", "Cinq opposants ont été condamnés, dont Jean Kassi (8 ans) et Luc Diop (6 ans).",
     {"Jean Kassi": "P8Y", "Luc Diop": "P6Y"}),
    ("en", "The court sentenced Anton Kral (20 years), Ivan Moroz (10 years) and Jan Novak (12 years).",
     {"Anton Kral": "P20Y", "Ivan Moroz": "P10Y", "Jan Novak": "P12Y"}),
    ("ru", "Суд приговорил Ивана Петрова (8 лет колонии), Олега Сидорова (16 лет) и Анну Орлову (5 лет).",
     {"Иван Петров": "P8Y", "Олег Сидоров": "P16Y", "Анна Орлова": "P5Y"}),
    # Ages.
    ("fr", "Le tribunal a condamné Jean Kassi (47 ans) et Luc Diop (51 ans) à 12 ans de prison.",
     {"Jean Kassi": "P12Y", "Luc Diop": "P12Y"}),
    ("fr", "Jean Kassi (47 ans) et Luc Diop (51 ans) ont été condamnés.",
     {"Jean Kassi": None, "Luc Diop": None}),
    ("en", "The court sentenced Anton Kral (47) and Ivan Moroz (51) to ten years in prison.",
     {"Anton Kral": "P10Y", "Ivan Moroz": "P10Y"}),
    ("ru", "Суд приговорил Ивана Петрова (47 лет) и Олега Сидорова (51 год) к 12 годам колонии.",
     {"Иван Петров": "P12Y", "Олег Сидоров": "P12Y"}),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "terms"), TOLD)
def test_terms_in_brackets(language: str, text: str, terms: dict[str, str | None]) -> None:
    claims = read(text, language=language, published="2025-12-13").claims
    acts = [c.act for c in claims if c.act is not None and c.act.kind == "sentence"]
    assert {s.name: act.terms for act in acts for s in act.subjects or ()} == terms
