"""A fault of ours in one paragraph does not lose the document: that paragraph is left out, and said to be.

The reader is some hundred rules over a parse that is never certain, and a text that none of us has seen may
stop one of them. Whoever must read a release list tonight gets all the rest, and is told which lines nobody
read; the traceback goes to the log ``detente.reading.contained``.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from typing import TypeVar

from detente.errors import UserError
from detente.model import Span

T = TypeVar("T")
_PARAGRAPH = re.compile(r"[^\n]*\S[^\n]*")
_LOG = logging.getLogger(__name__)
_LOG.addHandler(logging.NullHandler())


def contained(text: str, read: Callable[[str], T]) -> tuple[T, tuple[Span, ...]]:
    """What ``read`` gives of a text, without the paragraphs that it fails on, and where these are.

    A paragraph left out becomes spaces, so that every other place keeps its offset. It is found by halving:
    the shortest beginning of the text, in whole paragraphs, that fails ends with it.

    Raises:
        UserError: the fault is the user's, not ours.
    """
    left_out: list[Span] = []
    while True:
        try:
            return read(text), tuple(sorted(left_out))
        except (UserError, MemoryError):
            raise
        except Exception:
            _LOG.warning("a paragraph stopped the reader", exc_info=True)
        paragraphs = [match.span() for match in _PARAGRAPH.finditer(text)]
        if not paragraphs:
            raise RuntimeError("the reader fails on a text without words")
        start, end = paragraphs[_first_failing(text, paragraphs, read)]
        left_out.append((start, end))
        text = text[:start] + " " * (end - start) + text[end:]


def _first_failing(text: str, paragraphs: list[Span], read: Callable[[str], object]) -> int:
    works, fails = -1, len(paragraphs) - 1
    while fails - works > 1:
        middle = (works + fails) // 2
        try:
            read(text[: paragraphs[middle][1]])
            works = middle
        except Exception:
            fails = middle
    return fails


def remark(text: str, left_out: tuple[Span, ...]) -> str:
    """What a user is told of paragraphs left out; nothing where there are none."""
    if not left_out:
        return ""
    lines = ", ".join(str(text.count("\n", 0, start) + 1) for start, _ in left_out)
    return f"left out, because the reader failed on it: line {lines} of the text; please report it"
