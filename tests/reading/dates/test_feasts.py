"""Holidays, movable feasts and what is only called after them, in sentences."""

from __future__ import annotations

import pytest

from detente.reading.dates import find


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("fr", "Ils partiront le week-end de la Pentecôte.", ["2026-05-23/2026-05-24"]),
        ("fr", "Le défilé de mardi gras a réuni la foule.", ["2025-03-04"]),
        ("fr", "Les vacances de Noël approchent.", []),
        ("fr", "Les routes étaient vides à Noël.", ["2024-12-25"]),
        ("en", "Ten died over the Easter weekend.", ["2025-04-19/2025-04-20"]),
        ("en", "The parade was held on Palm Sunday.", ["2025-04-13"]),
        ("en", "The strike began on Black Friday.", ["2025-11-28"]),
        ("en", "Easter eggs were on sale.", []),
        ("en", "He will be home next Easter.", ["2026-04-05"]),
        ("en", "He was home last Easter.", ["2025-04-20"]),
        ("ru", "Служба прошла в Вербное воскресенье.", ["2025-04-13"]),
        ("ru", "Гости приедут на старый Новый год.", ["2026-01-14"]),
    ],
)
def test_a_day_with_a_name(language: str, text: str, expected: list[str]) -> None:
    assert [str(mention.when) for mention in find(text, "2025-12-13", language)] == expected
