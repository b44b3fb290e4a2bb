"""What a file is, from its first bytes and its shape; its name only settles what the content leaves open."""

from __future__ import annotations

import csv
import io
import re
import tomllib
import zipfile
from collections import Counter
from pathlib import PurePath

from detente.errors import UserError

HTML = "text/html"
PLAIN = "text/plain"
PDF = "application/pdf"
MAIL = "message/rfc822"
GZIP = "application/gzip"
CSV = "text/csv"
TSV = "text/tab-separated-values"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
XML = "application/xml"
TOML = "application/toml"
JSON = "application/json"
BINARY = "application/octet-stream"

TABLES = frozenset({CSV, TSV, XLSX})

_MAGIC = (
    (b"%PDF-", PDF),
    (b"\x1f\x8b", GZIP),
)
# Kinds of file that people try, and what to do instead.
_REFUSED = (
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Microsoft Office file", "save it as XLSX, PDF or text"),
    (b"{\\rtf", "an RTF file", "save it as PDF or text"),
    (b"\x89PNG", "an image", "add a document with text"),
    (b"\xff\xd8\xff", "an image", "add a document with text"),
    (b"GIF8", "an image", "add a document with text"),
    (b"RIFF", "an image, a sound or a film", "add a document with text"),
    (b"SQLite format 3\0", "an SQLite database", "export its table as CSV"),
    (b"BZh", "a bzip2 archive", "unpack it first"),
    (b"\xfd7zXZ\0", "an xz archive", "unpack it first"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive", "unpack it first"),
    (b"\x28\xb5\x2f\xfd", "a zstandard archive", "unpack it first"),
    (b"\x7fELF", "a program", "add a document with text"),
)
# What may stand before the first element: declarations, comments, a document type (perhaps with entities).
_PROLOG = re.compile(r"(?:\s+|<\?[^>]*>|<!--.*?-->|<!(?!--)[^>\[]*(?:\[[^\]]*\]\s*)?>)*", re.DOTALL)
_ELEMENT = re.compile(r"<([A-Za-z_][\w.:-]*)(?=[\s/>])")
_HTML_ELEMENTS = frozenset({
    "a", "article", "aside", "b", "base", "blockquote", "body", "br", "center", "dd", "div", "dl", "dt",
    "em", "font", "footer", "form", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr",
    "html", "i", "iframe", "img", "input", "li", "link", "main", "meta", "nav", "noscript", "ol", "p",
    "pre", "script", "section", "small", "span", "strong", "style", "table", "tbody", "td", "title", "tr",
    "u", "ul", "video",
})  # fmt: skip
_JSON = re.compile(r'(?:\{|\[\s*\{)\s*"[^"]*"\s*:')
_HEADER = re.compile(r"([A-Za-z][A-Za-z0-9-]{1,40}):(?:[ \t]|$)")
_MAIL_HEADERS = frozenset({
    "from", "to", "date", "subject", "message-id", "mime-version", "received", "return-path", "delivered-to",
    "reply-to", "content-type", "content-transfer-encoding", "cc", "sender", "dkim-signature",
    "authentication-results", "list-id", "in-reply-to",
})  # fmt: skip
_TOML_LINE = re.compile(r"""\[\[?[\w."' -]+\]\]?\s*(?:#.*)?$|[\w."-]+\s*=\s*\S""")
_STOPS = (".", "!", "?", "…", ":", "»", "”")
_TABLE_ROWS = 40
# So many rows above the header may hold a title and notes.
_TITLE_ROWS = 4
_TEXT_HEAD = 65_536


def sniff(data: bytes, name: str | None = None) -> str:
    """The media type of a file, by its content.

    Args:
        data: the whole file; at least its first 64 KiB.
        name: its name, whose ending tells a table of one column from prose.

    Raises:
        UserError: a kind of file that is never a document (an image, an archive, a program).
    """
    what = name or "the document"
    head = data[:1024].lstrip()
    for magic, media_type in _MAGIC:
        if data.startswith(magic) or (media_type == PDF and magic in data[:1024]):
            return media_type
    for magic, kind, instead in _REFUSED:
        if data.startswith(magic):
            raise UserError(f"{what} is {kind}, not a document that can be read; {instead}")
    if data.startswith(b"PK\x03\x04"):
        return _zip(data, what)
    if not head:
        return PLAIN
    return shape(_rough(data[:_TEXT_HEAD]), name)


def shape(text: str, name: str | None = None) -> str:
    """The media type of a text, by the shape of its beginning."""
    start = text.lstrip("\ufeff \t\r\n")
    ending = PurePath(name or "").suffix.lower()
    if start.startswith("<"):
        root = _ELEMENT.match(start, _PROLOG.match(start).end())  # type: ignore[union-attr]
        if root is not None:
            return HTML if root[1].lower() in _HTML_ELEMENTS else XML
        if start.lower().startswith("<!doctype html"):
            return HTML
    if _is_mail(start):
        return MAIL
    if ending in (".html", ".htm") and "</" in start:
        return HTML
    if _JSON.match(start):
        return JSON
    if _is_toml(start, ending):
        return TOML
    delimiter = delimiter_of(start, strict=ending not in (".csv", ".tsv", ".tab"))
    if delimiter is not None:
        return TSV if delimiter == "\t" else CSV
    if ending in (".csv", ".tsv"):
        return CSV
    return PLAIN


def delimiter_of(text: str, *, strict: bool = True) -> str | None:
    """The delimiter of a table's text (one of ``, ; tab |``), None where it is no table.

    The one is taken that cuts each of the first rows (below a title) into the same number, two or more, of
    cells; ``strict`` asks for three cells or four rows, and for cells shorter than sentences, lest prose with
    commas pass.
    """
    best: tuple[float, str] | None = None
    for delimiter in ",;\t|":
        rows = _rows(text, delimiter)
        if len(rows) < (2 if strict else 1):
            continue
        width = Counter(map(len, rows)).most_common(1)[0][0]
        header = next(n for n, row in enumerate(rows) if len(row) == width)
        alike = sum(len(row) == width for row in rows[header:]) / len(rows[header:])
        if width < 2 or alike < 0.9 or header > _TITLE_ROWS:
            continue
        if strict and not _is_table(rows, width):
            continue
        score = alike * width
        if best is None or score > best[0]:
            best = (score, delimiter)
    return best[1] if best else None


def _is_table(rows: list[list[str]], width: int) -> bool:
    if width < 3 and len(rows) < 4:
        return False
    cells = [cell for row in rows for cell in row]
    if sum(len(cell) for cell in cells) / len(cells) > 60:
        return False
    # Prose has its spaces after the commas, and ends its lines with a full stop; a table does neither.
    later = [cell for row in rows for cell in row[1:] if cell]
    if len(later) < len(rows) / 2:
        return False
    stops = sum(row[-1].rstrip().endswith(_STOPS) for row in rows)
    return sum(cell[0].isspace() for cell in later) <= 0.3 * len(later) and stops <= 0.5 * len(rows)


def _rows(text: str, delimiter: str) -> list[list[str]]:
    lines = text[:_TEXT_HEAD]
    if len(text) >= _TEXT_HEAD:  # The last line may be cut.
        lines = lines[: lines.rfind("\n") + 1]
    rows: list[list[str]] = []
    try:
        for row in csv.reader(io.StringIO(lines, newline=""), delimiter=delimiter):
            if any(cell.strip("\x1a ") for cell in row):
                rows.append(row)
            if len(rows) >= _TABLE_ROWS:
                break
    except csv.Error:
        return []
    return rows


def _rough(head: bytes) -> str:
    """The head with its ASCII right, whatever its encoding."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return head.decode("utf-16", errors="replace")
    if b"\0" in head:
        head = head.replace(b"\0", b"")
    return head.decode("utf-8", errors="replace")


def _is_mail(text: str) -> bool:
    seen: set[str] = set()
    lines = text[:16384].splitlines()
    if lines and lines[0].startswith("From "):
        lines = lines[1:]
    for line in lines[:60]:
        if not line.strip():
            break
        if line[0] in " \t" and seen:
            continue
        match = _HEADER.match(line)
        if match is None:
            return False
        seen.add(match[1].lower())
    return "from" in seen and len(seen & _MAIL_HEADERS) >= 3


def _is_toml(text: str, ending: str) -> bool:
    first = next(
        (line for line in text.splitlines() if line.strip() and not line.lstrip().startswith("#")), ""
    )
    if not _TOML_LINE.match(first.strip()):
        return False
    if ending == ".toml":
        return True
    if len(text) > _TEXT_HEAD - 4:  # Cut, so as far as its last table.
        text = text[: text.rfind("\n[")]
    try:
        return bool(tomllib.loads(text))
    except (tomllib.TOMLDecodeError, RecursionError):
        return False


def _zip(data: bytes, what: str) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise UserError(f"{what} is a damaged ZIP or Office file ({error}); get it again") from error
    if "xl/workbook.xml" in names:
        return XLSX
    if "word/document.xml" in names or "mimetype" in names:
        raise UserError(f"{what} is an Office document, which is not read; save it as PDF, text or XLSX")
    raise UserError(f"{what} is a ZIP archive, not a document; unpack it first")
