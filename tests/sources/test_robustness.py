"""Whatever the bytes: a document whose words can be pointed at, or one line."""

from __future__ import annotations

import gzip
import io
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from detente import registry
from detente.errors import UserError
from detente.sources import document, sniff

PAGES = Path(__file__).with_name("pages")
NAMES = st.sampled_from([None, "x", "x.html", "x.csv", "x.eml", "x.pdf", "x.toml", "x.json", "x.gz"])
INSERTS = st.sampled_from(
    [
        b"<",
        b">",
        b'"',
        b"\0",
        b"\n\n",
        b"&#xD800;",
        b"\xff",
        b"<table><td><p>",
        b"=?utf-8?b?",
        b"\r",
        b"%",
        b"--",
    ]
)


def _workbook() -> bytes:
    book, out = Workbook(), io.BytesIO()
    page = book.worksheets[0]
    page.append(["name", "born", "status"])
    page.append(["Anna Prykladnaya", 1990, "held"])
    book.save(out)
    return out.getvalue()


MAIL = (
    b"From: Press <press@news.example>\r\nDate: Sat, 13 Dec 2025 18:30:00 +0200\r\n"
    b"Subject: =?utf-8?q?Arriv=C3=A9s?=\r\n"
    b'MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\n'
    b"Content-Type: text/plain; charset=koi8-r\r\n\r\nSeventeen people arrived.\r\n--b--\r\n"
)
SHEET = "id;name;born;status\n1;Anna Prykladnaya;4.3.1990;held\n2;Ivan Uzorny;;на свободе\n".encode("cp1251")
SEEDS = [
    *((PAGES / f"{page}.html").read_bytes() for page in ("daily", "tables", "scripted")),
    MAIL,
    SHEET,
    _workbook(),
    gzip.compress(SHEET, mtime=0),
    b'authority = "eu"\n\n[[act]]\nkind = "impose"\nsubject = "A COMPANY"\n',
    b'<?xml version="1.0" encoding="UTF-8"?>\n<list><entry id="1"><name>A COMPANY</name></entry></list>',
    b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
    b"trailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF",
]


def _check(data: bytes, name: str | None) -> None:
    try:
        found = document(data, name=name)
    except UserError as error:
        assert "\n" not in str(error)
        assert str(error)
        return
    source = found.source
    found.text.encode()
    assert source.text_length == len(found.text) > 0
    if source.text_id is None:
        assert data.decode(source.encoding or "") == found.text
    if source.kind == "registry":
        try:
            claims = registry.claims(found)
        except UserError:
            return
        for claim in claims:
            assert found.text[slice(*claim.span)] == claim.text != ""


@settings(max_examples=150)
@given(st.binary(max_size=400), NAMES)
def test_any_bytes(data: bytes, name: str | None) -> None:
    _check(data, name)


@settings(max_examples=150)
@given(st.text(max_size=300), NAMES, st.sampled_from(["utf-8", "utf-16", "cp1251"]))
def test_any_text(text: str, name: str | None, encoding: str) -> None:
    _check(text.encode(encoding, "replace"), name)


@settings(max_examples=250, suppress_health_check=[HealthCheck.too_slow])
@given(st.data(), st.sampled_from(SEEDS), NAMES)
def test_damaged_documents(draw: st.DataObject, seed: bytes, name: str | None) -> None:
    data = bytearray(seed)
    for _ in range(draw.draw(st.integers(0, 6))):
        at = draw.draw(st.integers(0, len(data)))
        data[at : at + draw.draw(st.integers(0, 30))] = draw.draw(INSERTS)
    _check(
        bytes(data[: draw.draw(st.integers(0, len(data)))]) if draw.draw(st.booleans()) else bytes(data), name
    )


@given(st.binary(max_size=200), NAMES)
def test_sniffing_any_bytes(data: bytes, name: str | None) -> None:
    try:
        assert "/" in sniff(data, name)
    except UserError as error:
        assert "\n" not in str(error)
