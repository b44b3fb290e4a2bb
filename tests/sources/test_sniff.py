"""What a file is, by its content."""

from __future__ import annotations

import io
import zipfile

import pytest

from detente.errors import UserError
from detente.sources.sniff import (
    CSV,
    GZIP,
    HTML,
    JSON,
    MAIL,
    PDF,
    PLAIN,
    TOML,
    TSV,
    XLSX,
    XML,
    delimiter_of,
    sniff,
)  # fmt: skip

PROSE = (
    "On Tuesday, the governor freed 17 people, his office said.\nNobody, it added, had asked for anything.\n"
)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"<!DOCTYPE html><html><body>x</body></html>", HTML),
        (b"\xef\xbb\xbf  <HTML><BODY>x", HTML),
        (b"<!-- saved from url=(0014)about:internet --><html>", HTML),
        (b'<?xml version="1.0"?><!DOCTYPE html PUBLIC "x"><html xmlns="y"><body/></html>', HTML),
        (b"<div class=a><p>text</p></div>", HTML),
        ("<!DOCTYPE html><html>".encode("utf-16"), HTML),
        (b'<?xml version="1.0"?><CONSOLIDATED_LIST dateGenerated="2025"><A/></CONSOLIDATED_LIST>', XML),
        (b"<export xmlns='http://eu.europa.ec/fpi/fsd/export'><a/></export>", XML),
        (b"<?xml version='1.0'?>\n<!-- a list -->\n<sdnList xmlns='x'>", XML),
        (b"%PDF-1.7\n", PDF),
        (b"junk before\n%PDF-1.4\n", PDF),
        (b"\x1f\x8b\x08\x00", GZIP),
        (b"Received: x\nFrom: a@b.example\nDate: Sat, 13 Dec 2025 18:30:00 +0200\nSubject: s\n\nbody", MAIL),
        (b"From a@b Sat Dec 13\nFrom: a@b.example\nTo: c@d.example\nSubject: s\n\nbody", MAIL),
        (b"From: the front\nThe day was long.\n", PLAIN),
        (b'36,"A COMPANY",-0- ,"CUBA",-0- \r\n173,"ANOTHER, INC",-0- ,"CUBA",-0- \r\n', CSV),
        (b"id;name;born\n1;Anna;1990\n2;Ivan;1991\n", CSV),
        (b"id\tname\tborn\n1\tAnna\t1990\n", TSV),
        (b'# acts\nauthority = "eu"\n\n[[act]]\nkind = "impose"\n', TOML),
        (b'{"claims": []}', JSON),
        (b'[\n {"a": 1}]', JSON),
        (PROSE.encode(), PLAIN),
        ((PROSE * 30).encode(), PLAIN),
        (b"[Photo: a crowd]\nText of the article.", PLAIN),
        (b"a = b is no table of anything", PLAIN),
        (b"", PLAIN),
    ],
)
def test_content_tells_the_type(data: bytes, expected: str) -> None:
    assert sniff(data) == expected


def test_the_name_settles_only_what_content_leaves_open() -> None:
    assert sniff(b"Anna Prykladnaya\nIvan Uzorny\n", "released.csv") == CSV
    assert sniff(b"Anna Prykladnaya\nIvan Uzorny\n", "released.txt") == PLAIN
    assert sniff(b"<!DOCTYPE html><html>", "list.csv") == HTML
    assert sniff(b"%PDF-1.7", "page.html") == PDF
    assert sniff(b"name,born\nAnna,1990\n", "people.csv") == CSV


def test_a_long_file_is_told_by_its_beginning() -> None:
    act = b'[[act]]\nkind = "impose"\nsubject = "A COMPANY"\n\n'
    assert sniff(b'authority = "eu"\n\n' + act * 3000) == TOML
    row = b'36,"A COMPANY",-0- ,"CUBA",-0- \r\n'
    assert sniff(row * 10_000) == CSV


def _zip(*names: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return out.getvalue()


def test_archives_are_told_by_what_is_in_them() -> None:
    assert sniff(_zip("[Content_Types].xml", "xl/workbook.xml")) == XLSX
    for names, message in (
        (("word/document.xml",), "Office document"),
        (("a.txt",), "a ZIP archive"),
    ):
        with pytest.raises(UserError, match=message):
            sniff(_zip(*names))


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n",
        b"\xff\xd8\xff\xe0",
        b"GIF89a",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        b"{\\rtf1",
        b"\x7fELF",
        b"BZh9",
    ],
)
def test_kinds_that_are_no_documents_say_what_to_do(data: bytes) -> None:
    with pytest.raises(UserError, match=";") as caught:
        sniff(data, "thing")
    assert str(caught.value).startswith("thing is ")


def test_delimiters() -> None:
    assert delimiter_of("a,b\n1,2\n", strict=False) == ","
    assert delimiter_of("a;b,c\n1;2,3\n4;5\n", strict=False) == ";"
    assert delimiter_of("Anna\nIvan\n", strict=False) is None
    assert delimiter_of('a|b|c\n"1|1"|2|3\n') == "|"
    assert delimiter_of(PROSE) is None


def test_prose_with_as_many_commas_in_each_line_is_no_table() -> None:
    lines = [
        "Le gouverneur, arrivé lundi, a parlé de paix, de pain, de sel, et n'a rien promis.",
        "Sa suite, plus tard, a vu la ville, le port, la gare, et n'a rien acheté.",
        "La foule, elle, attendait des noms, des dates, des faits, et n'a rien su.",
        "Le soir, à l'heure du repas, on a fermé les portes, les volets, les grilles, sans un mot.",
    ]
    assert sniff("\n".join(lines).encode()) == PLAIN
    assert sniff("\n\n".join(lines[:2]).encode()) == PLAIN


def test_a_document_type_with_entities_is_still_xml() -> None:
    bomb = b'<?xml version="1.0"?>\n<!DOCTYPE l [\n<!ENTITY a "b"><!ENTITY c "&a;">]>\n<sdnList>&c;</sdnList>'
    assert sniff(bomb, "sdn.xml") == XML
