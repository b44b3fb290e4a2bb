"""A sentence that holds a quotation is two sentences: what is quoted, and the frame that says who speaks.

Parsers trained on news go wrong where both meet (*« Nous partons », a déclaré hier le ministre*: whose verb
has which subject?). So a quotation that is a clause of its own is parsed apart and cut out of its frame,
and the tokens are put together again, the quoted clause hanging on the frame's root as ``parataxis``. A
few quoted words inside a clause stay where they are.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from detente.model import Span
from detente.reading.marks import Quotation
from detente.reading.parsing.token import Token

_WORD = re.compile(r"\w+")
_MIN_WORDS = 4
_BEFORE = re.compile(r"(?:[:,;.!?…—–-]|^)[\s\u00a0\u202f]*$")
_AFTER = re.compile(r"[\s\u00a0\u202f]*(?:[,.;!?…—–-]|$)")
_ENDED = re.compile(r"[,!?…][\s\u00a0\u202f]*$")
_GERUND = re.compile(r",[\s\u00a0\u202f]+[^\W\d_]+(?:ясь|ing|ant)\b")

Piece = list[Span]
"""Spans of the document that are parsed as one text, one after the other."""


def pieces(
    text: str, start: int, end: int, quotations: Sequence[Quotation], *, ended: bool = False
) -> list[Piece]:
    """How to parse the sentence ``text[start:end]``: the frame first, then what is quoted in it.

    ``quotations`` are the outermost ones, sorted by start and not overlapping; ``ended`` parses those apart
    too that end with a mark of their own before the closing one (*"We are home," he said*).
    """
    inside: list[Span] = []
    at = max(bisect_left(quotations, start, key=lambda q: q.start) - 1, 0)
    for quotation in quotations[at:]:
        if quotation.start >= end:
            break
        lo, hi = max(quotation.inner[0], start), min(quotation.inner[1], end)
        if lo < hi and _stands_alone(text, (start, end), quotation, (lo, hi), ended=ended):
            inside.append((lo, hi))
    frame: Piece = []
    position = start
    for lo, hi in inside:
        frame.append((position, lo))
        position = hi
    frame.append((position, end))
    if not inside or not any(_WORD.search(text, s, e) for s, e in frame):
        return [[(start, end)]]
    return [[span for span in frame if span[0] < span[1]], *([span] for span in inside)]


def _stands_alone(text: str, whole: Span, quotation: Quotation, part: Span, *, ended: bool) -> bool:
    start, end = whole
    if len(_WORD.findall(text, *part)) < _MIN_WORDS:
        opens = quotation.start <= start and not _is_name(text, whole, quotation, part)
        return opens or quotation.end >= end
    before = quotation.start <= start or _BEFORE.search(text, start, quotation.start) is not None
    after = quotation.end >= end or _AFTER.match(text, quotation.end, end) is not None
    after = after or (ended and _ENDED.search(text, *part) is not None)
    return before and after


def _is_name(text: str, whole: Span, quotation: Quotation, part: Span) -> bool:
    """Whether quoted words that open a sentence are who does what it tells: *«Заря» пишет*, *«Заря», ссылаясь
    на указ, пишет*; not *«Домой», сказал он*."""
    if not text[part[0]].isupper():
        return False
    after = _AFTER.match(text, quotation.end, whole[1])
    return after is None or _GERUND.match(text, quotation.end, whole[1]) is not None


def texts(text: str, parts: list[Piece]) -> list[str]:
    """What the model reads of each piece."""
    return [" ".join(text[s:e] for s, e in piece) for piece in parts]


def join(parts: list[Piece], parsed: list[list[Token]]) -> list[Token]:
    """The tokens of all pieces as one sentence; offsets become the document's."""
    if len(parts) == 1 and len(parts[0]) == 1:
        ((start, _),) = parts[0]
        for token in parsed[0]:
            token.start, token.end = token.start + start, token.end + start
        return parsed[0]
    placed: list[tuple[int, Token, int]] = []
    for number, (piece, tokens) in enumerate(zip(parts, parsed, strict=True)):
        for token in tokens:
            token.start, token.end = _place(piece, token.start), _place(piece, token.end - 1) + 1
            placed.append((token.start, token, number))
    placed.sort(key=lambda item: item[0])
    renumbered = {(number, token.i): i for i, (_, token, number) in enumerate(placed)}
    root = next((renumbered[0, t.i] for t in parsed[0] if t.head == t.i and t.pos != "PUNCT"), None)
    for _, token, number in placed:
        is_root = token.head == token.i
        token.head = renumbered[number, token.head]
        if number and is_root and root is not None and token.dep:
            token.head, token.dep = root, "parataxis" if token.pos != "PUNCT" else "punct"
    for i, (_, token, _) in enumerate(placed):
        token.i = i
    return [token for _, token, _ in placed]


def _place(piece: Piece, offset: int) -> int:
    """Where an offset in a piece's text lies in the document."""
    for start, end in piece:
        if offset <= end - start:
            return start + min(offset, end - start)
        offset -= end - start + 1
    return piece[-1][1]
