"""One door: bytes or a file in, a `Document` out, or one line that says why not."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple, get_args

from detente.errors import UserError
from detente.model import Document, DocumentKind, PublisherKind, Source, source_id
from detente.sources import language as languages
from detente.sources import sniff as media
from detente.sources.archive import Archive
from detente.sources.decode import Text, decode
from detente.sources.publishers import Publishers
from detente.sources.publishers import publishers as common_publishers
from detente.when import When

SIZE_MAX = 160 << 20
"""The largest of the official lists, OFAC's SDN_ADVANCED.XML, is past 100 MB."""
_KINDS: tuple[DocumentKind, ...] = get_args(DocumentKind)
_NAME_DATE = re.compile(r"(?<!\d)((?:19|20)\d{2})([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)")
_HEADLINE_MAX = 200


class _Parts(NamedTuple):
    """What a format's reader gives: the text, and what the document says of itself."""

    text: str
    encoding: str | None = None
    exact: bool = False
    title: str | None = None
    published: str | None = None
    language: str | None = None
    publishers: tuple[str, ...] = ()
    url: str | None = None


def read_bytes(path: Path) -> bytes:
    """A file's bytes; its size is looked at before anything is read.

    Raises:
        UserError: it is not there, is a folder, may not be read, or is larger than `SIZE_MAX`.
    """
    try:
        if path.is_dir():
            raise UserError(f"{path} is a folder; name the files in it")
        size = path.stat().st_size
        if size > SIZE_MAX:
            raise _too_large(str(path), size)
        with path.open("rb") as file:
            data = file.read(SIZE_MAX + 1)
    except OSError as error:
        raise UserError(
            f"{path} cannot be read: {error.strerror}; check the name and its permissions"
        ) from error
    if len(data) > SIZE_MAX:
        raise _too_large(str(path), len(data))
    return data


def document(
    data: bytes | str | Path,
    *,
    name: str | None = None,
    published: str | date | None = None,
    publisher: str | None = None,
    language: str | None = None,
    kind: str | None = None,
    url: str | None = None,
    retrieved: str | None = None,
    encoding: str | None = None,
    publishers: Publishers | None = None,
) -> Document:
    """A document with the text that spans count in, and all that could be learnt of its source.

    What the caller states wins over what the document says of itself, and that over what is inferred.

    Args:
        data: the bytes as retrieved, or the path of a file.
        name: the file's name, for messages and for a date in it; that of the path by default.
        published: the day it was published (EDTF); else what the document says, else a date in its name.
        publisher: its name; else found in the document, by its name in ``publishers`` where that has it.
        language: ISO 639 code; else the text's, as identified, else as declared.
        kind: ``article``, ``list``, ``registry`` or ``acts``; else by type and, for a table, by its columns.
        url: where it was retrieved from.
        retrieved: when, ISO 8601 in UTC.
        encoding: as the server declared it; a byte-order mark wins over it.
        publishers: the table to look publishers up in; the common one by default.

    Raises:
        UserError: it is empty, too large, not text, has no article in it, or an argument makes no sense.
    """
    if not isinstance(data, bytes):
        path = Path(data)
        name = name or path.name
        data = read_bytes(path)
    what = name or url or "the document"
    known = publishers or common_publishers()
    stated = _stated_day(published, what)
    if kind is not None and kind not in _KINDS:
        raise UserError(f"{what}: no kind of document {kind!r}; use one of {', '.join(_KINDS)}")
    code = languages.code(language) if language else None
    content, inner = _unpacked(data, name, what)
    media_type = media.sniff(content, inner)
    parts = _parts(content, media_type, what, url, inner, encoding)
    if not parts.text.strip():
        raise UserError(f"{what} is empty; check that it was saved or downloaded whole")
    if media_type == media.PLAIN and kind in ("list", "registry"):
        media_type = media.CSV
    house, house_kind = _publisher(publisher, url or parts.url, parts.publishers, known)
    text_is_decoded = parts.exact and content is data
    settled: DocumentKind = kind or _kind(media_type, parts.text)
    source = Source(
        id=source_id(data),
        language=code or (_language(parts) if settled == "article" else None),
        published=stated or _own_day(parts.published, what) or _named_day(name, media_type),
        publisher=house,
        title=parts.title,
        text_length=len(parts.text),
        kind=settled,
        publisher_kind=house_kind,
        media_type=media_type,
        encoding=parts.encoding,
        text_id=None if text_is_decoded else source_id(parts.text.encode()),
        name=name,
        url=url or parts.url,
        retrieved=retrieved,
    )
    return Document(source=source, text=parts.text)


def text_of(source: Source, archive: Archive) -> str:
    """The text that a source's spans count in, from the archive alone.

    Raises:
        UserError: its blob is missing or damaged.
    """
    if source.text_id is not None:
        return archive.get(source.text_id).decode()
    return archive.get(source.blob).decode(source.encoding or "utf-8")


def name_day(name: str | None) -> When | None:
    """The one day in a file's name (``sdn-20240503-2.csv``, ``2025-12-13 belta.html``), else None."""
    days = set()
    for year, _, month, day in _NAME_DATE.findall(name or ""):
        try:
            days.add(date(int(year), int(month), int(day)))
        except ValueError:
            continue
    return When(days.pop()) if len(days) == 1 and max(days) <= date.today() else None


def _named_day(name: str | None, media_type: str) -> When | None:
    """The day in the name, where nothing else says one; a file of acts says its own."""
    return None if media_type == media.TOML else name_day(name)


def _too_large(what: str, size: int) -> UserError:
    return UserError(
        f"{what} is too large ({size / (1 << 20):.0f} MB, at most {SIZE_MAX >> 20} MB); "
        "add the document itself, or a part of it"
    )


def _unpacked(data: bytes, name: str | None, what: str) -> tuple[bytes, str | None]:
    """The content of one layer of gzip, or of a ZIP archive of one file, and its name; or what was given."""
    if len(data) > SIZE_MAX:
        raise _too_large(what, len(data))
    if data.startswith(b"PK\x03\x04"):
        return _only_file(data, what) or (data, name)
    if not data.startswith(b"\x1f\x8b"):
        return data, name
    content, rest = b"", data
    while rest.startswith(b"\x1f\x8b"):  # A file may hold several members (RFC 1952, 2.2).
        unpacker = zlib.decompressobj(wbits=31)
        try:
            content += unpacker.decompress(rest, SIZE_MAX + 1 - len(content))
        except zlib.error as error:
            raise UserError(f"{what} is a damaged gzip file ({error}); get it again") from error
        if len(content) > SIZE_MAX:
            raise _too_large(f"{what}, unpacked,", len(content))
        if not unpacker.eof:
            raise UserError(f"{what} is a gzip file that breaks off; get it again")
        rest = unpacker.unused_data
    if content.startswith(b"\x1f\x8b"):
        raise UserError(f"{what} is packed twice; unpack it once and add that")
    return content, name.removesuffix(".gz") if name else None


def _only_file(data: bytes, what: str) -> tuple[bytes, str] | None:
    """The one file of a ZIP archive, as some lists are published, and its name; None where there are more."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            files = [each for each in archive.infolist() if not each.is_dir()]
            if len(files) != 1:
                return None
            with archive.open(files[0]) as packed:
                content = packed.read(SIZE_MAX + 1)
    except (zipfile.BadZipFile, zlib.error, OSError, ValueError, NotImplementedError, RuntimeError):
        return None  # It is told with what it is.
    if len(content) > SIZE_MAX:
        raise _too_large(f"{what}, unpacked,", len(content))
    return content, files[0].filename.rpartition("/")[2]


def _parts(
    data: bytes, media_type: str, what: str, url: str | None, name: str | None, declared: str | None
) -> _Parts:
    if media_type == media.PDF:
        from detente.sources import pdf

        text, title = pdf.read(data, what)
        return _Parts(text, title=title)
    if media_type == media.MAIL:
        from detente.sources import mail

        message = mail.read(data, what)
        return _Parts(
            text=message.text,
            title=message.title,
            published=message.published,
            language=message.language,
            publishers=message.publishers,
            url=message.url,
        )
    if media_type == media.XLSX:
        from detente.sources import xlsx

        sheets = xlsx.read(data, what)
        return _Parts(next(filter(_is_registry, sheets), sheets[0]))
    decoded = decode(data, declared=declared, what=what) if data else Text("", "utf-8", True)
    if media_type == media.HTML:
        from detente.sources import html

        page = html.read(decoded.text, url=url, what=what)
        return _Parts(
            page.text, decoded.encoding, False, page.title, page.published, page.language, page.publishers
        )
    title = _headline(decoded.text) if media_type == media.PLAIN else None
    return _Parts(decoded.text, decoded.encoding, decoded.exact, title=title)


def _headline(text: str) -> str | None:
    """A plain text's first line, where it stands alone and is no sentence."""
    lines = text.lstrip("\ufeff\r\n \t").splitlines()[:2]
    if len(lines) < 2 or lines[1].strip():
        return None
    line = " ".join(lines[0].split())
    return line if 3 <= len(line) <= _HEADLINE_MAX and line[-1] not in ".,;:" else None


def _kind(media_type: str, text: str) -> DocumentKind:
    if media_type in (media.XML, media.JSON):
        return "list"
    if media_type == media.TOML:
        return "acts"
    if media_type in media.TABLES:
        return "registry" if _is_registry(text) else "list"
    return "article"


def _is_registry(text: str) -> bool:
    from detente.registry import is_registry

    return is_registry(text)


def _language(parts: _Parts) -> str | None:
    """What the text is in; a page's declaration only where that cannot be told (templates often lie)."""
    found = languages.identify(parts.text)
    if found is not None or not parts.language:
        return found
    try:
        return languages.code(parts.language)
    except UserError:
        return None


def _publisher(
    given: str | None, url: str | None, found: tuple[str, ...], known: Publishers
) -> tuple[str | None, PublisherKind]:
    """The publisher and its kind; the address that the bytes came from is surer than what they say."""
    from detente.sources.html import domain

    if given:
        return given, known.kind_of(given)
    host = domain(url)
    for name in (host, *found):
        entry = known.find(name)
        if entry is not None:
            return entry.name, entry.kind
    return (found[0] if found else host), "unknown"


def _stated_day(published: Any, what: str) -> When | None:
    if published is None or published == "":
        return None
    try:
        when = When(published)
    except (ValueError, TypeError) as error:
        raise UserError(f"{what}: not a date: {published!r}; write it as YYYY-MM-DD") from error
    if when.is_interval:
        raise UserError(f"{what}: a document is published on one day, not in {published!r}; write YYYY-MM-DD")
    if when.earliest > date.today():
        raise UserError(f"{what}: its date {when} lies in the future; correct it with --published YYYY-MM-DD")
    return when


def _own_day(published: str | None, what: str) -> When | None:
    """The day that the document states, which one time zone may have before another."""
    if published is None:
        return None
    when = When(published)
    if when.earliest.toordinal() > date.today().toordinal() + 1:
        raise UserError(
            f"{what}: it says that it was published on {when}, in the future; "
            "correct it with --published YYYY-MM-DD"
        )
    return when
