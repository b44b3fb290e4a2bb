"""Tables as people have them: encodings, delimiters, headers, spreadsheets, plain lines."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from openpyxl import Workbook

from detente.errors import UserError
from detente.matching import Table
from detente.matching.evidence import Number


def table(folder: Path, name: str, data: bytes | str, column: str | None = None) -> Table:
    path = folder / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return Table(path, column)


def names(of: Table) -> list[tuple[str, ...]]:
    return [row.names for row in of.rows()]


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1251", "koi8-r", "cp866", "iso8859-5"]
)
def test_cyrillic_names_are_read_in_any_encoding(tmp_path: Path, encoding: str) -> None:
    text = "id;name;country\n1;Виктор Бабарико;Беларусь\n2;Марыя Калеснікава;Беларусь\n3;John Smith;\n"
    found = table(tmp_path, "a.csv", text.encode(encoding, "replace"))
    assert names(found)[0] == ("Виктор Бабарико",)
    assert names(found)[2] == ("John Smith",)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Łukasz Żółkiewski\nGrażyna Święcicka\nPaweł Bąk\n", "cp1250"),
        ("Łukasz Żółkiewski\nGrażyna Święcicka\nPaweł Bąk\n", "iso8859-2"),
        ("François Lefèvre\nHélène Béranger\nJean Dupont\n", "cp1252"),
        ("ВИКТОР БАБАРИКО\nМАРИЯ КОЛЕСНИКОВА\n", "cp1251"),
        ("ВИКТОР БАБАРИКО\nМАРИЯ КОЛЕСНИКОВА\n", "koi8-r"),
    ],
)
def test_lines_of_names_are_read_in_any_encoding(tmp_path: Path, text: str, encoding: str) -> None:
    found = table(tmp_path, "a.txt", text.encode(encoding))
    assert [n for (n,) in names(found)] == text.splitlines()


def test_a_letter_far_down_tells_the_encoding(tmp_path: Path) -> None:
    text = "name\n" + "John Smith\n" * 20_000 + "Мария Колесникова\nВиктор Бабарико\n"
    assert names(table(tmp_path, "a.csv", text.encode("cp1251")))[-1] == ("Виктор Бабарико",)


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_delimiters_are_told_by_the_header_and_the_rows(tmp_path: Path, mark: str) -> None:
    text = f'No{mark}Full name{mark}Born\n7{mark}"Babaryka, Viktar"{mark}1963-11-09\n'
    (row,) = table(tmp_path, "a.csv", text).rows()
    assert (row.key, row.own, row.name) == ("7", True, "Babaryka, Viktar")
    assert row.known.subject.born == ("1963-11-09",)


def test_names_with_commas_are_no_table(tmp_path: Path) -> None:
    lines = "LUKASHENKA, Alyaksandr\nPetrov, Ivan\nSidorov, Oleg\nSokol, Anna\n"
    assert [n for (n,) in names(table(tmp_path, "a.txt", lines))] == lines.splitlines()


def test_under_one_head_a_comma_is_the_names_own(tmp_path: Path) -> None:
    found = table(tmp_path, "a.csv", 'name\nKALINA, Anton\nMaria Kolesnikova\n"BABARIKO, Viktor"\n')
    assert names(found) == [("KALINA, Anton",), ("Maria Kolesnikova",), ("BABARIKO, Viktor",)]


def test_columns_are_known_in_several_languages(tmp_path: Path) -> None:
    text = (
        "№;Фамилия;Имя;Отчество;Дата рождения;Пол;Гражданство;Паспорт;ИНН\n"
        "4;Бабарико;Виктор;Дмитриевич;9.11.1963;м;Беларусь;MP 1234567;100200300\n"
    )
    (row,) = table(tmp_path, "a.csv", text).rows()
    assert row.name == "Виктор Дмитриевич Бабарико"
    known = row.known.subject
    assert (known.born, known.gender, known.nationalities) == (("1963-11-09",), "m", {"by"})
    assert row.known.numbers == (Number("passport", "MP1234567"), Number("tax", "100200300"))


def test_a_row_has_all_its_spellings(tmp_path: Path) -> None:
    text = "id,name,name_ru,aliases\n1,Maria Kalesnikava,Мария Колесникова,Masha K.; M. Kolesnikova\n"
    assert names(table(tmp_path, "a.csv", text)) == [
        ("Maria Kalesnikava", "Мария Колесникова", "Masha K.", "M. Kolesnikova")
    ]
    assert names(table(tmp_path, "a.csv", text, "name_ru")) == [("Мария Колесникова",)]


def test_a_column_may_be_given_by_its_number(tmp_path: Path) -> None:
    assert names(table(tmp_path, "a.csv", "1,Viktar Babaryka\n2,Anna Sokol\n", "2")) == [
        ("Viktar Babaryka",),
        ("Anna Sokol",),
    ]


def test_a_title_above_the_header_is_passed_over(tmp_path: Path) -> None:
    found = table(tmp_path, "a.csv", "Crew of the vessel\n\nNo,Full name,DOB\n1,Ivan Petrov,1970\n")
    (row,) = found.rows()
    assert (row.key, row.name, row.known.subject.born) == ("1", "Ivan Petrov", ("1970",))


def test_rows_go_on_after_a_number(tmp_path: Path) -> None:
    found = table(tmp_path, "a.csv", "name\nA B\n\nC D\nE F\n")
    every = list(found.rows())
    for at, row in enumerate(every):
        assert list(found.rows(row.number)) == every[at + 1 :]


def test_a_sample_of_the_names_is_every_so_manieth_row(tmp_path: Path) -> None:
    found = table(tmp_path, "a.csv", "name\nA B\nC D\nE F\n\nG H\n")
    assert list(found.names(1)) == ["A B", "C D", "E F", "G H"]
    assert list(found.names(2)) == ["A B", "E F", "G H"]
    assert list(found.names(3)) == ["A B"]


def test_spreadsheets_are_read(tmp_path: Path) -> None:
    book = Workbook()
    book.active.append(["a note"])
    sheet = book.create_sheet("crew")
    sheet.append(["No", "First name", "Last name", "DOB"])
    import datetime

    sheet.append([7, "Viktar", "Babaryka", datetime.date(1963, 11, 9)])
    book.save(tmp_path / "a.xlsx")
    (row,) = Table(tmp_path / "a.xlsx").rows()
    assert (row.key, row.name, row.known.subject.born) == ("7", "Viktar Babaryka", ("1963-11-09",))


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.csv", b"x,y\n1,2\n", "say which with --column"),
        ("b.csv", b"", "is empty"),
        ("c.csv", b"\n\n \n", "is empty"),
        ("d.xlsx", b"nothing", "no readable XLSX"),
        ("e.xlsx", b"PK\x03\x04 cut", "no readable XLSX"),
        ("f.csv", b"%PDF-1.7 something", "is a PDF"),
        ("g.txt", b"<html><body>names</body></html>", "is a web page"),
        ("h.csv", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "old Microsoft Office"),
        ("i.csv", bytes(range(256)) * 8, "not text"),
    ],
)
def test_files_that_are_no_tables_are_told(tmp_path: Path, name: str, data: bytes, said: str) -> None:
    with pytest.raises(UserError, match=said) as told:
        list(table(tmp_path, name, data).rows())
    assert "\n" not in str(told.value)


def test_what_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="there is no file"):
        Table(tmp_path / "none.csv")
    with pytest.raises(UserError, match="is a folder"):
        Table(tmp_path)
    with pytest.raises(UserError, match=r"no column 'nom'.*columns are id, name"):
        table(tmp_path, "a.csv", "id,name\n1,A B\n", "nom")


@example(["||", "||"])
@given(st.lists(st.text(min_size=1).filter(lambda s: s.strip() and "\x00" not in s), min_size=1, max_size=8))
def test_any_cells_come_back_as_they_were(tmp_path_factory: pytest.TempPathFactory, cells: list[str]) -> None:
    import csv
    import io

    out = io.StringIO(newline="")
    csv.writer(out).writerows([["name", "id"], *([cell, "k"] for cell in cells)])
    path = tmp_path_factory.mktemp("any") / "a.csv"
    path.write_bytes(out.getvalue().encode("utf-8", "replace"))
    found = [row.name for row in Table(path).rows()]
    wanted = [" ".join(cell.encode("utf-8", "replace").decode().split()) for cell in cells]
    assert found == [cell for cell in wanted if cell]


def test_a_name_that_is_a_formula_without_a_result_is_told(tmp_path: Path) -> None:
    book = Workbook()
    for row in (["id", "name"], [1, "Ivan Petrov"], [2, None], [3, '="Maria "&"Kolesnikova"']):
        book.active.append(row)
    book.save(tmp_path / "a.xlsx")
    with pytest.raises(UserError, match="row 4 is a formula that was never computed"):
        list(Table(tmp_path / "a.xlsx").rows())
