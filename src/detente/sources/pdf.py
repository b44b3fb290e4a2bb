"""PDF with a text layer: pypdf's lines, put together into paragraphs.

A PDF holds lines at places on a page, not paragraphs. A paragraph ends at a gap wider than the page's usual
one, or where a line stops well short of the column at the end of a sentence, a heading or an item. Lines
that open or close several pages alike (running heads, page numbers) are left out.
"""

from __future__ import annotations

import io
import logging
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from itertools import pairwise
from math import hypot
from typing import NamedTuple

from detente.errors import UserError

_PAGES_MAX = 2000
_TEXT_MAX = 16_000_000
_SENTENCE_END = re.compile(r"[.!?:;…»”\"')\]]$")
_HYPHEN = re.compile(r"(?<=[^\W\d_])[-\u2010\u00ad]$")
_BULLETS = "•●▪■◦‣"
_LIGATURE = re.compile("[\ufb00-\ufb06]")
_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_FILE_NAME = re.compile(
    r"\.(?:html?|docx?|odt|indd|pdf|tex|dvi|qxd)$|^Microsoft Word|^untitled$", re.IGNORECASE
)
_TITLE_MAX = 300
_NUMBER = re.compile(r"\d+")
_FOREIGN_CHARACTERS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


class _Line(NamedTuple):
    """A line of text, its height on the page and the size of its letters, in points; None where unknown."""

    text: str
    y: float | None = None
    size: float = 0.0


def read(data: bytes, what: str = "the PDF") -> tuple[str, str | None]:
    """The text, one blank line between paragraphs, and the title that the file carries.

    Raises:
        UserError: the file is damaged, asks for a password, or has no text layer (a scan).
    """
    from pypdf import PdfReader
    from pypdf.errors import DependencyError, FileNotDecryptedError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = PdfReader(io.BytesIO(data), strict=False)
        if len(reader.pages) > _PAGES_MAX:
            raise UserError(
                f"{what} has more than {_PAGES_MAX} pages; split it and add the part that matters"
            )
        pages: list[list[_Line]] = []
        size = 0
        for page in reader.pages:
            pages.append(_lines(page))
            size += sum(len(line.text) for line in pages[-1])
            if size > _TEXT_MAX:
                raise UserError(f"{what} holds too much text; split it and add the part that matters")
        title = reader.metadata.title if reader.metadata else None
    except UserError:
        raise
    except (FileNotDecryptedError, DependencyError) as error:
        raise UserError(f"{what} asks for a password; save a copy without one and add that") from error
    except Exception as error:  # pypdf raises whatever a broken file makes it stumble over.
        raise UserError(f"{what} is a damaged PDF ({type(error).__name__}); get it again") from error
    pages = _without_running(pages)
    hyphens = _Hyphens(line.text for page in pages for line in page)
    paragraphs = [paragraph for lines in pages for paragraph in _paragraphs(lines, hyphens)]
    if not any(char.isalpha() for paragraph in paragraphs for char in paragraph):
        raise UserError(f"{what} is a PDF without a text layer (a scan); run text recognition on it first")
    text = "\n\n".join(_joined_over_pages(paragraphs, hyphens))
    return text, _title(title) or _title(next(iter(text.split("\n\n"))))


def _title(title: object) -> str | None:
    """A title as people give it, not a file's name that a program put there."""
    line = " ".join(_FOREIGN_CHARACTERS.sub("", str(title or "")).split())
    return line if 3 <= len(line) <= _TITLE_MAX and not _FILE_NAME.search(line) else None


def _lines(page: object) -> list[_Line]:
    chunks: list[_Line] = []

    def visit(text: str, cm: list[float], tm: list[float], _font: object, size: float) -> None:
        if text.strip():
            height = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
            chunks.append(_Line(text, height, size * hypot(tm[2], tm[3]) * hypot(cm[2], cm[3])))
        else:
            chunks.append(_Line(text))

    page.extract_text(visitor_text=visit)  # type: ignore[attr-defined]
    lines = [_Line("")]
    for chunk in chunks:
        for n, part in enumerate(chunk.text.split("\n")):
            if n:
                lines.append(_Line(""))
            last = lines[-1]
            placed = chunk if part.strip() and last.y is None else last
            lines[-1] = _Line(last.text + part, placed.y, placed.size)
    return [line._replace(text=_clean(line.text)) for line in lines]


def _clean(text: str) -> str:
    text = _LIGATURE.sub(lambda match: unicodedata.normalize("NFKC", match[0]), text)
    return " ".join(_FOREIGN_CHARACTERS.sub("", text).split())


def _without_running(pages: list[list[_Line]]) -> list[list[_Line]]:
    """The pages without heads, feet and page numbers: what stands first or last on most of them."""
    full = [[line for line in page if line.text] for page in pages]
    if sum(map(bool, full)) < 3:
        return pages
    edges = Counter(_NUMBER.sub("#", line.text) for page in full for line in {*page[:2], *page[-2:]} if page)
    running = {text for text, count in edges.items() if count > len(full) / 2 and len(text) < 150}
    result = []
    for page in pages:
        texts = [line for line in page if line.text]
        at_edge = {*texts[:2], *texts[-2:]}
        result.append(
            [line for line in page if not (line in at_edge and _NUMBER.sub("#", line.text) in running)]
        )
    return result


def _paragraphs(lines: list[_Line], hyphens: _Hyphens) -> list[str]:
    texts = [line for line in lines if line.text]
    widest = sorted(len(line.text) for line in texts)[-max(1, len(texts) // 10)] if texts else 0
    usual = _leading(texts)
    result: list[str] = []
    before: _Line | None = None
    blank = False
    for line in lines:
        if not line.text:
            blank = True
            continue
        if before is None or blank or _breaks(before, line, widest, usual):
            result.append(line.text)
        else:
            result[-1] = hyphens.joined(result[-1], line.text)
        before, blank = line, False
    return result


def _leading(lines: list[_Line]) -> float:
    """The usual distance of two lines of one paragraph, in sizes of their letters: the lower quartile."""
    ratios = sorted(
        (a.y - b.y) / b.size
        for a, b in pairwise(lines)
        if a.y is not None and b.y is not None and b.size and 0.9 < (a.y - b.y) / b.size < 3
    )
    return ratios[len(ratios) // 4] if ratios else 0.0


def _breaks(before: _Line, line: _Line, widest: int, usual: float) -> bool:
    if line.text[0] in _BULLETS:
        return True
    if before.y is not None and line.y is not None and usual and before.size and line.size:
        if not 0.87 < before.size / line.size < 1.15:
            return True
        gap = (before.y - line.y) / line.size
        if gap > 1.3 * usual:
            return True
        if gap < 0:  # The next column.
            return bool(_SENTENCE_END.search(before.text))
        if gap < 0.5:  # The same line, in two pieces.
            return False
    if len(before.text) >= 0.8 * widest:
        return False
    return bool(_SENTENCE_END.search(before.text)) or not (line.text[0].islower() or before.text[-1] in ",-")


class _Hyphens:
    """Which hyphens at the ends of lines divide a word, and which are the word's own.

    The rest of the document tells: it has the word whole, or with its hyphen. Where it has neither, a
    document many of whose lines end in hyphens divides words, and one with few does not.
    """

    def __init__(self, lines: Iterable[str]) -> None:
        texts = [line for line in lines if line]
        self._words = {word.casefold() for text in texts for word in _WORD.findall(text)}
        self._divides = sum(bool(_HYPHEN.search(text)) for text in texts) > 0.03 * len(texts)

    def joined(self, text: str, line: str) -> str:
        """Two lines of one paragraph as one."""
        if not _HYPHEN.search(text) or not line[:1].isalpha():
            return f"{text} {line}"
        left, right = _WORD.findall(text[:-1])[-1], _WORD.findall(line)[0]
        if text[-1] != "-" or f"{left}{right}".casefold() in self._words:
            return text[:-1] + line
        own = f"{left}-{right}".casefold() in self._words or not line[0].islower()
        return text + line if own or not self._divides else text[:-1] + line


def _joined_over_pages(paragraphs: list[str], hyphens: _Hyphens) -> list[str]:
    """A sentence that runs on over a page's end is one paragraph: it goes on in lower case."""
    result: list[str] = []
    for paragraph in paragraphs:
        if (
            result
            and paragraph[:1].islower()
            and len(result[-1]) > 60
            and not _SENTENCE_END.search(result[-1])
        ):
            result[-1] = hyphens.joined(result[-1], paragraph)
        else:
            result.append(paragraph)
    return result
