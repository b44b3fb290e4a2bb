"""Cells that know where they stand, and the values in them."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from detente.sources.table import rows
from detente.sources.values import day, is_month_first, key, term

CELL = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Zs", "Zl", "Zp"]) | st.sampled_from('",;\n\r '), max_size=8
)


@example([['""']], ",", False)
@given(st.lists(st.lists(CELL, min_size=1, max_size=5), max_size=6), st.sampled_from(",;\t|"), st.booleans())
def test_cells_are_those_of_the_csv_module(table: list[list[str]], delimiter: str, quote_all: bool) -> None:
    out = io.StringIO()
    quoting = csv.QUOTE_ALL if quote_all else csv.QUOTE_MINIMAL
    csv.writer(out, delimiter=delimiter, quoting=quoting).writerows(table)
    text = out.getvalue()
    expected = [[cell.strip() for cell in row] for row in table]
    found = list(rows(text, delimiter))
    assert [[cell.value for cell in row.cells] for row in found] == [row for row in expected if any(row)]
    for row in found:
        assert 0 <= row.span[0] < row.span[1] <= len(text)
        for cell in row.cells:
            assert text[slice(*cell.span)].replace('""', '"') == cell.value
            if cell.value:
                assert row.span[0] <= cell.span[0] <= cell.span[1] <= row.span[1]


@given(st.text(max_size=60), st.sampled_from([",", ";", None]))
def test_any_text_has_rows_within_it(text: str, delimiter: str | None) -> None:
    end = 0
    for row in rows(text, delimiter):
        assert end <= row.span[0] < row.span[1] <= len(text)
        end = row.span[1]


def test_rows_are_numbered_as_a_spreadsheet_does() -> None:
    found = list(rows("a,b\n\n,\n1,2\r\n\x1a"))
    assert [(row.number, [cell.value for cell in row.cells]) for row in found] == [
        (1, ["a", "b"]),
        (4, ["1", "2"]),
    ]


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("2021", "2021"),
        ("2021-03", "2021-03"),
        ("2021-03-04", "2021-03-04"),
        ("2021-03-04?", "2021-03-04?"),
        ("2021-03-04 00:00:00", "2021-03-04"),
        ("2021-03-04T10:00:00Z", "2021-03-04"),
        ("2021/3/4", "2021-03-04"),
        ("4.3.2021", "2021-03-04"),
        ("04.03.2021.", "2021-03-04"),
        ("04-03-2021", "2021-03-04"),
        ("04/03/2021", "2021-03-04"),
        ("03/2021", "2021-03"),
        ("03.2021", "2021-03"),
        ("4 March 2021", "2021-03-04"),
        ("March 4, 2021", "2021-03-04"),
        ("Mar. 2021", "2021-03"),
        ("1er mars 2021", "2021-03-01"),
        ("4 août 2021", "2021-08-04"),
        ("4 juin 2021", "2021-06-04"),
        ("4 juillet 2021", "2021-07-04"),
        ("4 марта 2021 г.", "2021-03-04"),
        ("4 мая 2021 года", "2021-05-04"),
        ("4 июня 2021", "2021-06-04"),
        ("4 июля 2021", "2021-07-04"),
        ("4 лютага 2021 г.", "2021-02-04"),
        ("4 лістапада 2021", "2021-11-04"),
        ("4 листопада 2021", "2021-11-04"),
        ("4 липня 2021", "2021-07-04"),
        ("4 жніўня 2021", "2021-08-04"),
        ("4 stycznia 2021", "2021-01-04"),
        ("4 lipca 2021", "2021-07-04"),
        ("4. März 2021", "2021-03-04"),
        ("4 de agosto de 2021", "2021-08-04"),
        ("4 листоп. 2021", "2021-11-04"),
    ],
)
def test_days_as_people_write_them(text: str, when: str) -> None:
    assert day(text) == when


@pytest.mark.parametrize(
    "text", ["", "soon", "31.02.2021", "2021-13", "4 Brumaire 2021", "04/03/21", "2999-01-01", "0"]
)
def test_what_is_no_day(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        day(text)


def test_slashes_need_a_sheet_that_shows_their_order() -> None:
    assert is_month_first(["03/04/2021", "03/25/2021"]) is True
    assert is_month_first(["03/04/2021", "25/03/2021"]) is False
    assert is_month_first(["03/04/2021", "25.03.2021"]) is None
    assert is_month_first(["25/03/2021", "03/25/2021"]) is None
    assert day("03/04/2021", month_first=True) == "2021-03-04"
    assert day("04/04/2021", month_first=None) == "2021-04-04"
    assert day("25/04/2021", month_first=None) == "2021-04-25"
    with pytest.raises(ValueError, match=r"YYYY-MM-DD"):
        day("03/04/2021", month_first=None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("P11Y", "P11Y"),
        ("p5y6m", "P5Y6M"),
        ("11 years", "P11Y"),
        ("5 years and 6 months in a colony", "P5Y6M"),
        ("18 months", "P18M"),
        ("15 days", "P15D"),
        ("11 ans", "P11Y"),
        ("5 ans et 6 mois", "P5Y6M"),
        ("11 лет", "P11Y"),
        ("1 год", "P1Y"),
        ("2 года 6 месяцев", "P2Y6M"),
        ("15 суток", "P15D"),
        ("11 гадоў", "P11Y"),
        ("11 років", "P11Y"),
        ("3г 6м", "P3Y6M"),
        ("life", None),
        ("fine", None),
        ("", None),
        ("P", None),
        ("0 years", None),
        ("5 years or 3 years", None),
    ],
)
def test_lengths_of_sentences(text: str, expected: str | None) -> None:
    assert term(text) == expected


def test_headers_are_compared_without_their_dress() -> None:
    assert key(" Date_of birth: ") == key("date of birth") == "date of birth"
    assert key("№") == "№"
