"""Paragraphs and sentences by rule, with no model: fast, the same in every language, linear in the text.

A paragraph is a line, unless the text is hard-wrapped, where it is a block between blank lines. A sentence
ends at ``. ! ? …`` (and the quotation marks and brackets that close with it) before something that can start
a sentence; a language's abbreviations, initials and ordinals do not end one. No sentence is longer than
`LONGEST`: a table or a text without punctuation is cut at white space.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from detente.model import Span
from detente.reading.language import Language

LONGEST = 1200

_LINE = re.compile(r"[^\n\r\x0b\x0c\x85\u2028\u2029]+")
# Where a site's name has a capital behind its point, it goes on: "Kanal.Az".
_DOMAINS = r"(?!(?:Az|Com|Ru|Net|Org|Ua|Uz|Kz|Kg|Ge|Md|Tv)\b)"
_GLUED = r"(?<=[a-zà-ÿ0-9»”])\." + _DOMAINS + r"(?=[A-ZÀ-Þ«“][’']?[a-zà-ÿ])"
# The bare address of a page, which pages leave between two sentences: "… под арест. rbc.group Во вторник …".
_ADDRESS = r"|[.!?…][»”)]*\s+(?P<address>[a-z][a-z0-9-]*\.[a-z]{2,6})\s+(?=[«“\"]?[A-ZÀ-ÞА-ЯЁІЇЄҐ])"
_END = re.compile(_GLUED + _ADDRESS + r"|[.!?…]+[\"'”’»›)\]]*(?:[\u00a0\u202f ]{1,2}[»›](?=\s|[,.;]|$))*\s+")
# The time that opens an entry of a live blog: "14 h 02 –", "5.15pm  ", "14:02 Minsk".
_STAMP = re.compile(
    r"\d{1,2}[ \u00a0]?[h:.][ \u00a0]?\d{2}[ \u00a0]?(?:GMT|[ap]\.?m\b\.?)?"
    r"(?:[ \u00a0]?[–—:|-]\s+|[ \u00a0]{2,}|(?<=[h:]\d\d)[ \u00a0](?=[^\W\d_a-zà-ÿа-яё]))(?=\S)"
)
_REMARK = re.compile(r"[—–-][ \u00a0]+[a-zà-ÿа-яёіїєґ]")
_QUOTED = re.compile(r"(?:[»”\"],|[,?!][»”\"])\Z")
_LETTERS = re.compile(r"[^\W\d_]+")
_WORD_BEFORE = re.compile(r"[\w'’.-]{1,20}$")
_INITIALS = re.compile(r"(?:^|[.\s(«“\"'’-])\w\.?$")
_ACRONYM = re.compile(r"(?:\w\.)+\w?$")
_OPENING = "¿¡«“„‹\"'‘(["
_DASHES = "-–—•*"


def paragraphs(text: str) -> list[Span]:
    """The spans of the paragraphs, without the white space around them, in order."""
    lines = [(m.start(), m.end()) for m in _LINE.finditer(text)]
    lines = [span for span in (_trim(text, s, e) for s, e in lines) if span[0] < span[1]]
    return _unwrapped(text, lines) if _is_wrapped(text, lines) else _with_remarks(text, lines)


def _with_remarks(text: str, lines: list[Span]) -> list[Span]:
    """The lines, each with one behind it that only goes on with who speaks: *«Мы дома», | — сказал он*."""
    result: list[Span] = []
    for start, end in lines:
        last = text[slice(*result[-1])] if result else ""
        if last[:1] in ("«", "“", '"') and _QUOTED.search(last) and _REMARK.match(text, start):
            result[-1] = result[-1][0], end
        else:
            result.append((start, end))
    return result


def _trim(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _is_wrapped(text: str, lines: list[Span]) -> bool:
    """Whether line ends fall where a column ran out: many full lines that stop inside a sentence."""
    inner = [(a, b) for a, b in pairwise(lines) if text.count("\n", a[1], b[0]) == 1]
    if len(inner) < 3:
        return False
    widest = max(e - s for s, e in lines)
    open_ends = sum(
        1 for a, b in inner if a[1] - a[0] > 45 and text[a[1] - 1] not in '.!?…:»”"' and text[b[0]].isalnum()
    )
    return widest <= 120 and open_ends >= 0.6 * len(inner)


def _unwrapped(text: str, lines: list[Span]) -> list[Span]:
    result: list[Span] = []
    for start, end in lines:
        if result and text.count("\n", result[-1][1], start) == 1:
            result[-1] = (result[-1][0], end)
        else:
            result.append((start, end))
    return result


def sentences(text: str, start: int, end: int, language: Language) -> Iterator[Span]:
    """The spans of the sentences of the paragraph ``text[start:end]``, in order."""
    stamp = _STAMP.match(text, start, end)
    if stamp is not None:
        yield _trim(text, start, stamp.end())
    begin = stamp.end() if stamp is not None else start
    for match in _END.finditer(text, start, end):
        stop = match.end()
        if stop >= end or stop <= begin or not _ends_sentence(text, begin, match, language):
            continue
        if match["address"]:
            yield from _cut(text, *_trim(text, begin, match.start("address")))
            begin = match.start("address")
        yield from _cut(text, *_trim(text, begin, stop))
        begin = stop
    yield from _cut(text, *_trim(text, begin, end))


def _ends_sentence(text: str, begin: int, match: re.Match[str], language: Language) -> bool:
    mark, after = match.start(), match.end()
    first = text[after]
    if first in _DASHES:
        # A dash after a closed quotation leads to who speaks; elsewhere it starts a line of speech.
        rest = text[after + 1 : after + 3].lstrip()
        if not rest or not (rest[0].isupper() or rest[0] in _OPENING) or match.group().strip()[-1] in '»”"':
            return False
    elif first in _OPENING:
        rest = text[after : after + 4].lstrip("".join(_OPENING) + " \u00a0\u202f")
        if rest and rest[0].islower():
            return False
    elif first.islower() or not (first.isalnum()):
        return False
    if text[mark] != "." or match.group().startswith(".."):
        return True
    return not _is_abbreviation(text, begin, mark, after, language)


def _is_abbreviation(text: str, begin: int, mark: int, after: int, language: Language) -> bool:
    found = _WORD_BEFORE.search(text, max(begin, mark - 20), mark)
    if found is None:
        return False
    word = found.group()
    if word.lower().rsplit("'", 1)[-1].rsplit("’", 1)[-1] in language.abbreviations:
        return True
    if word.isdigit():
        return mark - len(word) == begin
    if _INITIALS.search(word) and word[-1].isupper():
        if len(word) == 1:  # "… sur X. « … »": no name goes on with a quotation.
            plain = text[begin : found.start()].split()[-1:]
            return not (text[after] in '«“„"' and plain and plain[0].islower())
        return not _starts_anew(text, after, language)
    if _ACRONYM.fullmatch(word):
        return not _starts_anew(text, after, language)
    return False


def _starts_anew(text: str, after: int, language: Language) -> bool:
    word = _LETTERS.match(text, after)
    return word is not None and word.group().lower() in language.starters


def _cut(text: str, start: int, end: int) -> Iterator[Span]:
    while end - start > LONGEST:
        at = text.rfind(" ", start + LONGEST // 2, start + LONGEST)
        at = at if at > start else start + LONGEST
        yield _trim(text, start, at)
        start = at
        while start < end and text[start].isspace():
            start += 1
    if start < end:
        yield start, end
