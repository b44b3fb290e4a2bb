"""Bytes and files become documents, or one line says why not."""

from __future__ import annotations

import gzip
import io
import zipfile
from datetime import date, timedelta
from pathlib import Path

import pytest

from detente.errors import UserError
from detente.model import source_id
from detente.sources import document, name_day, text_of
from detente.sources.archive import Archive

FRENCH = (
    "Le président a gracié samedi 123 prisonniers, a annoncé son service de presse.\n\n"
    "Ils ont été conduits à la frontière dès leur sortie de prison, selon une source diplomatique.\n"
)
RUSSIAN = (
    "Президент в субботу помиловал 123 заключённых, сообщила его пресс-служба.\r\n\r\n"
    "Все они были вывезены из страны сразу после освобождения, как сказали их родные.\r\n"
)


def test_plain_text_is_the_bytes_decoded() -> None:
    found = document(FRENCH.encode(), name="depeche.txt", published="2025-12-13", publisher="AFP")
    source = found.source
    assert found.text == FRENCH
    assert source.id == source_id(FRENCH.encode())
    assert (source.encoding, source.text_id, source.media_type) == ("utf-8", None, "text/plain")
    assert (source.language, source.kind, source.published) == ("fr", "article", "2025-12-13")
    assert (source.publisher, source.publisher_kind) == ("AFP", "agency")
    assert source.text_length == len(FRENCH)


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1251", "koi8-r", "cp866", "iso8859-5"]
)
def test_russian_in_any_encoding_is_the_same_text(encoding: str) -> None:
    data = RUSSIAN.encode(encoding)
    found = document(data)
    assert found.text == RUSSIAN
    assert found.source.language == "ru"
    assert data.decode(found.source.encoding or "") == found.text


@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "latin-1", "utf-16-be"])
def test_french_in_any_encoding_is_the_same_text(encoding: str) -> None:
    found = document(FRENCH.encode(encoding))
    assert found.text == FRENCH
    assert found.source.language == "fr"


def test_a_broken_character_does_not_lose_a_text() -> None:
    data = (FRENCH * 20).encode()[:-3] + b"\xe9\n"
    found = document(data)
    assert found.source.language == "fr"
    assert found.source.text_id == source_id(found.text.encode())


def zipped(**files: bytes) -> bytes:
    """An archive of these files."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name.replace("__", "/"), content)
    return made.getvalue()


def test_an_archive_of_one_file_is_that_file(tmp_path: Path) -> None:
    packed = zipped(lists__depeche=FRENCH.encode())
    found = document(packed, name="a.zip")
    assert found.text == FRENCH and found.source.id == source_id(packed)
    archive = Archive(tmp_path)
    archive.put(packed)
    archive.put(FRENCH.encode())
    assert text_of(found.source, archive) == FRENCH
    with pytest.raises(UserError, match="unpack it first"):
        document(zipped(a=b"one", b=b"two"), name="a.zip")
    with pytest.raises(UserError, match="unpack it first"):
        document(packed[:60] + b"\0" * 40 + packed[100:], name="a.zip")
    with pytest.raises(UserError, match="too large"):
        document(zipped(a=bytes(170 << 20)), name="a.zip")


def test_gzip_is_unpacked_once_and_kept_as_retrieved(tmp_path: Path) -> None:
    packed = gzip.compress(FRENCH.encode(), mtime=0)
    found = document(packed, name="2025-12-13-depeche.txt.gz")
    assert found.text == FRENCH
    assert found.source.id == source_id(packed)
    assert found.source.published == "2025-12-13"
    archive = Archive(tmp_path)
    archive.put(packed)
    archive.put(found.text.encode())
    assert text_of(found.source, archive) == FRENCH
    with pytest.raises(UserError, match="packed twice"):
        document(gzip.compress(packed))
    with pytest.raises(UserError, match="breaks off"):
        document(packed[:-6])
    with pytest.raises(UserError, match="too large"):
        document(gzip.compress(bytes(170 << 20), compresslevel=1))


def test_text_of_decodes_what_the_archive_has(tmp_path: Path) -> None:
    archive, data = Archive(tmp_path), RUSSIAN.encode("cp1251")
    found = document(data)
    archive.put(data)
    assert text_of(found.source, archive) == found.text


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "empty"),
        (b" \r\n\t\n", "empty"),
        (bytes(range(256)) * 40, "not text"),
        (b"\x89PNG\r\n\x1a\n" + bytes(500), "an image"),
        (b"PK\x03\x04" + bytes(60), "damaged ZIP"),
        (b"%PDF-1.7\nnothing more", "damaged PDF"),
        (
            b"<html><head><title>x</title></head><body><script>let a = 1</script></body></html>",
            "no article text",
        ),
        (b"From: A <a@b.example>\nSubject: s\nDate: Sat, 13 Dec 2025 18:30:00 +0200\n\n\n", "no text"),
    ],
)
def test_what_is_no_document_is_one_line(data: bytes, message: str) -> None:
    with pytest.raises(UserError, match=message) as caught:
        document(data, name="thing")
    assert "\n" not in str(caught.value)
    assert "thing" in str(caught.value)


def test_a_large_file_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(200 << 20)
    with pytest.raises(UserError, match="200 MB, at most 160 MB"):
        document(path)


def test_a_file_that_is_not_there_is_one_line(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be read"):
        document(tmp_path / "none.txt")
    with pytest.raises(UserError, match="is a folder"):
        document(tmp_path)


def test_dates_in_the_future_and_no_dates_are_refused() -> None:
    tomorrow = date.today() + timedelta(days=1)
    with pytest.raises(UserError, match="in the future"):
        document(FRENCH.encode(), published=tomorrow.isoformat())
    with pytest.raises(UserError, match="not a date"):
        document(FRENCH.encode(), published="samedi")
    with pytest.raises(UserError, match="one day"):
        document(FRENCH.encode(), published="2025-12-12/2025-12-13")
    with pytest.raises(UserError, match="not a language"):
        document(FRENCH.encode(), language="français (France)")
    with pytest.raises(UserError, match="no kind of document"):
        document(FRENCH.encode(), kind="book")


def test_the_day_in_a_name() -> None:
    assert name_day("sdn-20240503-2.csv") == "2024-05-03"
    assert name_day("2025-12-13-belta.html") == "2025-12-13"
    assert name_day("2025-12-12_2025-12-13.txt") is None
    assert name_day("sdn-20249903.csv") is None
    assert name_day("report 120251213.csv") is None
    assert name_day("29990101.csv") is None
    assert name_day(None) is None


def test_kinds_follow_types() -> None:
    rows = "".join(f'{n},"A COMPANY {n}",-0- ,"PROGRAM",-0- \r\n' for n in range(20))
    assert document(rows.encode(), name="sdn.csv").source.kind == "list"
    assert document(b"id,name,detained\n1,Anna Example,2024-01-02\n").source.kind == "registry"
    assert document(b'<?xml version="1.0"?>\n<sdnList><a>b</a></sdnList>').source.kind == "list"
    assert document(b'authority = "eu"\n\n[[act]]\nkind = "impose"\n').source.kind == "acts"
    assert document(FRENCH.encode(), kind="registry").source.media_type == "text/csv"


def test_language_given_wins_and_unknown_is_none() -> None:
    assert document(FRENCH.encode(), language="fr-BE").source.language == "fr"
    assert document(FRENCH.encode(), language="EN").source.language == "en"
    assert document(b"qwr tzp lkj mnb vcx").source.language is None
