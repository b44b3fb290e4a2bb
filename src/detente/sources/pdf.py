"""PDF with a text layer: pypdf's lines, put together into paragraphs.

A PDF holds lines at places on a page, not paragraphs. A paragraph ends at a gap wider than the page's usual
one, or where a line stops well short of the column at the end of a sentence, a heading or an item. Lines
that open or close several pages alike (running heads, page numbers) are left out.
"""

from __future__ import annotations

import io
import logging
import re
from collections import Counter
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from detente.errors import UserError

_PAGES_MAX = 2000
_TEXT_MAX = 16_000_000
_SENTENCE_END = re.compile(r"[.!?:;…»”\"')\]]$")
_HYPHEN = re.compile(r"(?<=[^\W\d_])[-\u2010\u00ad]$")
_NUMBER = re.compile(r"\d+")
_FOREIGN_CHARACTERS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")


class _Line(NamedTuple):
    """A line of text and its height on the page, in points; None where pypdf gives none."""

    text: str
    y: float | None


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
    paragraphs = [paragraph for lines in _without_running(pages) for paragraph in _paragraphs(lines)]
    if not any(char.isalpha() for paragraph in paragraphs for char in paragraph):
        raise UserError(f"{what} is a PDF without a text layer (a scan); run text recognition on it first")
    return "\n\n".join(_joined_over_pages(paragraphs)), " ".join(str(title).split()) if title else None


def _lines(page: object) -> list[_Line]:
    chunks: list[_Line] = []

    def visit(text: str, cm: list[float], tm: list[float], _font: object, _size: float) -> None:
        height = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
        chunks.append(_Line(text, height if text.strip() else None))

    page.extract_text(visitor_text=visit)  # type: ignore[attr-defined]
    lines: list[_Line] = []
    text, height = "", None
    for chunk in chunks:
        parts = chunk.text.split("\n")
        for n, part in enumerate(parts):
            if n:
                lines.append(_Line(_clean(text), height))
                text, height = "", None
            text += part
            if part.strip() and height is None:
                height = chunk.y
    lines.append(_Line(_clean(text), height))
    return lines


def _clean(text: str) -> str:
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


def _paragraphs(lines: list[_Line]) -> list[str]:
    texts = [line for line in lines if line.text]
    widest = sorted(len(line.text) for line in texts)[-max(1, len(texts) // 10)] if texts else 0
    heights = [line.y for line in texts if line.y is not None]
    gaps = [a - b for a, b in pairwise(heights) if a > b]
    usual = median(gaps) if gaps else None
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
            result[-1] = _joined(result[-1], line.text)
        before, blank = line, False
    return result


def _breaks(before: _Line, line: _Line, widest: int, usual: float | None) -> bool:
    if before.y is not None and line.y is not None and usual:
        gap = before.y - line.y
        if gap > 1.35 * usual or gap < -2 * usual:
            return not (gap < 0 and not _SENTENCE_END.search(before.text))
    if len(before.text) >= 0.8 * widest:
        return False
    return bool(_SENTENCE_END.search(before.text)) or not (line.text[0].islower() or before.text[-1] in ",-")


def _joined(text: str, line: str) -> str:
    if _HYPHEN.search(text) and line[:1].islower():
        # A soft or line-end hyphen; one that the word has of its own is lost with it (as in any unwrapping).
        return text[:-1] + line
    return f"{text} {line}"


def _joined_over_pages(paragraphs: list[str]) -> list[str]:
    """A sentence that runs on over a page's end is one paragraph: it goes on in lower case."""
    result: list[str] = []
    for paragraph in paragraphs:
        if (
            result
            and paragraph[:1].islower()
            and len(result[-1]) > 60
            and not _SENTENCE_END.search(result[-1])
        ):
            result[-1] = _joined(result[-1], paragraph)
        else:
            result.append(paragraph)
    return result
