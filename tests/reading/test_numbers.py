from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detente.errors import UserError
from detente.reading import numbers
from detente.reading.forms import expand, fold
from detente.reading.numbers import numerals


@pytest.mark.parametrize(
    ("language", "written", "value"),
    [
        ("fr", "cent vingt-trois", 123),
        ("fr", "quatre-vingt-dix-sept", 97),
        ("fr", "quatre vingt onze", 91),
        ("fr", "soixante et onze", 71),
        ("fr", "vingt et un", 21),
        ("fr", "mille neuf cent quatre-vingts", 1980),
        ("fr", "deux cent mille", 200_000),
        ("fr", "1.227", 1227),
        ("fr", "12\u202f000", 12_000),
        ("fr", "1,5 million", 1_500_000),
        ("en", "one hundred and twenty-three", 123),
        ("en", "1,184", 1184),
        ("en", "two thousand and five", 2005),
        ("ru", "сто двадцать три", 123),
        ("ru", "двадцать тысяч", 20_000),
        ("ru", "1,2 тыс.", 1200),
        ("uk", "п’ятсот", 500),
        ("es", "ciento veintitrés", 123),
        ("es", "treinta y cinco mil", 35_000),
    ],
)
def test_one_number(language: str, written: str, value: int) -> None:
    found = numerals(language).find(fold(f"( {written} )"))
    assert [(n.value, n.end - n.start) for n in found] == [(value, len(written))]


@pytest.mark.parametrize(
    ("language", "text", "values"),
    [
        ("fr", "deux trois", [2, 3]),
        ("en", "between twenty and thirty", [20, 30]),
        ("fr", "un homme et une femme", []),
        ("en", "a man of 63", [63]),
        ("fr", "3,5 degrés", []),
        ("en", "twenty first-time offenders", [20]),
        ("en", "the twenty-first", []),
        ("fr", "les vingt premiers détenus", [20]),
        ("ru", "тридцать первая", []),
        ("ru", "двадцать первых заключенных", [20]),
    ],
)
def test_several_numbers(language: str, text: str, values: list[int]) -> None:
    assert [n.value for n in numerals(language).find(fold(text))] == values


@given(st.integers(min_value=0, max_value=999_999_999))
def test_figures_come_back_whatever_groups_them(value: int) -> None:
    for language, mark in (("fr", "\u202f"), ("fr", "."), ("en", ","), ("ru", " ")):
        grouped = f"{value:,}".replace(",", mark)
        assert [n.value for n in numerals(language).find(fold(grouped))] == [value]


@given(st.text())
def test_folding_keeps_every_character_in_its_place(text: str) -> None:
    assert len(fold(text)) == len(text)


def test_notation() -> None:
    assert expand("détenu(e|)(s|)|captif") == ["detenues", "detenue", "detenus", "detenu", "captif"]


def test_a_wrong_file_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(numbers, "table", lambda code, topic: {"words": {"two": "deux"}, "scales": {}})
    with pytest.raises(UserError, match=r"languages/xx/numbers\.toml"):
        numerals.__wrapped__("xx")
