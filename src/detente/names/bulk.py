"""Names taken apart by the thousand, as columns.

Most names are words that say no more than a name: what stands between two spaces (a piece) can be taken apart
by itself, once for all names that hold it, and a name be put together of its pieces' words. Those of which
that may not be so, and those of few names, are left to `parts.readings`, which says the same of any name.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import chain
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from detente.names import chinese, parts
from detente.names.columns import crcs_of, numbered, positive
from detente.names.compounds import parted
from detente.names.joining import PAIR_COLUMNS
from detente.names.parts import MAX_TOKENS, SON_MARK, Parts, readings, says_of
from detente.names.romanise import latin
from detente.names.rows import FIELD, FIRST, Listed, Rows, acronym_hash, joined_rows, make_rows, rows_at
from detente.names.text import MAX_CHARS, MAX_WORDS, clean, looks_latin, scripts, words
from detente.names.vocabulary import Lists

Array = NDArray[Any]
FEW = 64
"""Names up to which they are read one by one."""
_TELLING = (
    parts.FIGURE | parts.LEGAL | parts.GENERATION | parts.ALIAS | parts.NUMBER | parts.BODY | parts.DRESSED
)
"""What a word may say for which the words around it must be known."""
_TWO_LETTERS = re.compile(r"\W*([^\W\d_aeiouy]{2})(?!\w)", re.IGNORECASE)
_BY_CHARACTER = {"Hani", "Kana", "Hang"}
_SERVANTS = frozenset(chain.from_iterable(parts.SERVANTS))

_END = "\n"
"""What stands between names, and in none."""


class Piece(NamedTuple):
    """A piece of a name: its words that count, with hyphens as spaces and with hyphens as nothing (those for
    *son of* are `SON_MARK`); how many it has in all; whether it is Latin, or a word of it may be taken for
    Latin.
    """

    apart: tuple[str, ...]
    joined: tuple[str, ...]
    words: int
    latin: bool
    looks_latin: bool


@lru_cache(maxsize=65536)
def piece(text: str) -> Piece | None:
    """Return a piece as it is in any name, or None where that depends on the others."""
    if text.isascii() and text.isalpha() and len(text) > 2 and (text[1:].islower() or text.isupper()):
        one = _counting((text.lower(),))
        return None if one is None else Piece(one, one, 1, True, False)
    if not text.isalpha() and (parts.tells_more(text) or chinese.is_older(text)):
        return None
    two = _TWO_LETTERS.match(text)
    if (two and two[1].isupper()) or parts.CAMEL.search(text):
        return None
    found = words(text)
    kinds = {"Latn"} if text.isascii() else scripts(clean(text))
    if not found or len(kinds) > 1 or kinds & _BY_CHARACTER:
        return None
    apart = _counting(found)
    joined = _counting(words(parts.HYPHEN.sub(parts.after_particle, text))) if "-" in text else apart
    if apart is None or joined is None:
        return None
    is_latin = "Latn" in kinds
    return Piece(apart, joined, len(found), is_latin, not is_latin and any(map(looks_latin, found)))


def _counting(found: Iterable[str]) -> tuple[str, ...] | None:
    """Return the words that count, as `parts.take_apart` leaves them, or None where one is telling."""
    out: list[str] = []
    for word in found:
        says = says_of(word)
        if says & _TELLING:
            return None
        if says & parts.SON:
            out.append(SON_MARK)
        elif says & parts.COMPOUND and not says & parts.WEAK:
            two = parted(word)
            if any(says_of(part) & _TELLING for part in two):
                return None
            out += two
        elif not says & parts.WEAK:
            out.append(word)
    return tuple(out)


def read(names: Sequence[str], kind: str | None, place: dict[str, int]) -> tuple[Rows, Array]:
    """Return the rows of names' readings, in the names' order, without the keys of neighbours
    (`table.with_pairs`), and which name each is of. Words that are not in `place` get the next numbers.
    """
    if len(names) <= FEW or kind not in (None, "person"):
        return _one_by_one(names, range(len(names)), kind, place)
    found, texts = _by_pieces(names)
    rows = _rows(found, texts, place)
    done = np.zeros(len(names), np.bool_)
    done[found.name] = True
    others, of = _one_by_one(names, np.flatnonzero(~done).tolist(), kind, place)
    owner = np.concatenate([found.name, of])
    order = np.argsort(owner, kind="stable")
    return rows_at(joined_rows([rows, others]), order), owner[order]


def _one_by_one(
    names: Sequence[str], which: Iterable[int], kind: str | None, place: dict[str, int]
) -> tuple[Rows, Array]:
    found: list[Parts] = []
    owner: list[int] = []
    for n in which:
        these = readings(names[n], kind)
        found += these
        owner += [n] * len(these)
    for reading in found:
        for word in reading.tokens:
            if word not in place:
                place[word] = len(place) + 1
    return make_rows(found, place), np.array(owner, np.intp)


class _Read(NamedTuple):
    """Readings as columns: which name each is of, the words of each (n, `MAX_TOKENS`) by their places in
    `_Pieces.texts` (0: none), how many they are, `Parts.son` and `Parts.given`.
    """

    name: Array
    words: Array
    size: Array
    son: Array
    given: Array


def _by_pieces(names: Sequence[str]) -> tuple[_Read, list[str]]:
    """Return the readings of those names that are what their pieces are, and the pieces' words."""
    whole = f" {_END} ".join(names)
    if whole.count(_END) >= len(names) or max(map(len, names)) > MAX_CHARS or not _is_printable(whole):
        names = [name if len(name) <= MAX_CHARS and name.isprintable() else "" for name in names]
        whole = f" {_END} ".join(names)
    split = whole.split(" ")
    held, held_texts = numbered(chain((_END, ""), split), len(split) + 2)
    held = held[2:]
    name = np.cumsum(held == 0)[held > 1]
    pieces, held = _Pieces(held_texts[2:]), held[held > 1] - 2
    may = ~_any(name, ~pieces.known[held], len(names))
    may &= ~(_any(name, pieces.latin[held], len(names)) & _any(name, pieces.looks_latin[held], len(names)))
    may &= np.bincount(name, pieces.words[held], len(names)) <= MAX_WORDS
    first = np.flatnonzero(np.diff(name, prepend=-1))
    may[name[first[pieces.begins_with_son[held[first]]]]] = False
    turned = _turned(names)
    may &= ~(turned & ~_any(name, pieces.ends[held], len(names)))
    apart = _laid_out(pieces, pieces.apart, held[may[name]], name[may[name]], turned)
    long = np.fromiter(map(len, pieces.texts), np.intp, len(pieces.texts)) >= parts.REPEATED
    twice = (apart.words[:, 1:] == apart.words[:, :-1]) & long[apart.words[:, 1:]]
    may[apart.name[np.flatnonzero(twice) // (MAX_TOKENS - 1)]] = False
    hyphened = _any(name, pieces.hyphened[held], len(names)) & may
    joined = _laid_out(pieces, pieces.joined, held[hyphened[name]], name[hyphened[name]], turned)
    for read_ in (apart, joined):
        may[read_.name[(read_.size == 0) | (read_.size > MAX_TOKENS)]] = False
    at = np.searchsorted(apart.name, joined.name)
    other = (joined.son != apart.son[at]) | (joined.given != apart.given[at])
    other[np.flatnonzero(joined.words != apart.words[at]) // MAX_TOKENS] = True
    both = [_at(apart, may[apart.name]), _at(joined, may[joined.name] & other)]
    return _Read(*map(np.concatenate, zip(*both, strict=True))), pieces.texts


def _turned(names: Sequence[str]) -> Array:
    """Say in which names a comma says that the surname stands before it."""
    found: Array = np.zeros(len(names), np.bool_)
    for n, name in enumerate(names):
        if "," in name:
            found[n] = bool(parts.surname_first(name))
    return found


def _is_printable(whole: str) -> bool:
    return whole.replace(_END, " ").isprintable()


def _any(name: Array, flags: Array, names: int) -> Array:
    """Say which names have a piece with a flag."""
    found: Array = np.zeros(names, np.bool_)
    found[name[flags]] = True
    return found


def _at(read_: _Read, which: Array) -> _Read:
    return _Read(*(part[which] for part in read_))


class _Pieces:
    """Distinct pieces as columns; `texts` are all their words, first none and `SON_MARK`."""

    def __init__(self, texts: Sequence[str]) -> None:
        found = [piece(text) for text in texts]
        some = [p or _NOTHING for p in found]
        ways = [[p.apart for p in some], [p.joined for p in some]]
        words_ = list(chain.from_iterable(chain.from_iterable(ways)))
        number, self.texts = numbered(chain(("", SON_MARK), words_), len(words_) + 2)
        cut = 2 + sum(map(len, ways[0]))
        self.apart = Lists(_starts(ways[0]), number[2:cut].astype(np.int32))
        self.joined = Lists(_starts(ways[1]), number[cut:].astype(np.int32))
        self.known = np.array([p is not None for p in found], np.bool_)
        self.words = np.array([p.words for p in some], np.intp)
        self.latin = np.array([p.latin for p in some], np.bool_)
        self.looks_latin = np.array([p.looks_latin for p in some], np.bool_)
        self.ends = np.array([text.endswith(",") for text in texts], np.bool_)
        self.hyphened = np.array([p.apart != p.joined for p in some], np.bool_)
        self.begins_with_son = np.array([SON_MARK in (*p.apart[:1], *p.joined[:1]) for p in some], np.bool_)


_NOTHING = Piece((), (), 0, False, False)


def _starts(rows: Sequence[Sequence[str]]) -> Array:
    start = np.zeros(len(rows) + 1, np.intp)
    np.cumsum(list(map(len, rows)), out=start[1:])
    return start


def _laid_out(pieces: _Pieces, way: Lists, held: Array, name: Array, turned: Array) -> _Read:
    """Return the readings that some names' pieces make, one after another; `turned` are the names in which
    the first piece with a comma ends the surname.
    """
    starts = np.flatnonzero(np.diff(name, prepend=-1))
    which = name[starts]
    owner, word = way.of(held)
    row_of = np.cumsum(np.diff(name, prepend=-1) > 0) - 1
    row = row_of[owner]
    begin = np.searchsorted(row, np.arange(len(which)))
    son_at = np.flatnonzero(word == 1)
    son_row, first = np.unique(row[son_at], return_index=True)
    before = son_at[first] - begin[son_row]
    ends = np.flatnonzero(pieces.ends[held] & turned[name])
    comma = np.full(len(which), -1)
    comma[row_of[ends]] = ends
    surname = np.bincount(row[(owner <= comma[row]) & (word != 1)], minlength=len(which))
    row, word = row[word != 1], word[word != 1]
    count = np.bincount(row, minlength=len(which))
    column = np.arange(len(row)) - (np.cumsum(count) - count)[row]
    laid = np.zeros((len(which), MAX_TOKENS), np.int32)
    fits = column < MAX_TOKENS
    laid[row[fits], column[fits]] = word[fits]
    son = np.zeros(len(which), np.int8)
    servant = np.array([text in _SERVANTS for text in pieces.texts], np.bool_)
    after = before + servant[laid[son_row, np.minimum(before, MAX_TOKENS - 1)]]
    within = (after > 0) & (after < np.minimum(count[son_row], MAX_TOKENS))
    son[son_row[within]] = (before * MAX_TOKENS + after)[within]
    given = np.where(surname < np.minimum(count, MAX_TOKENS), surname, 0).astype(np.int8)
    return _Read(which, laid, count, son, given)


def _rows(found: _Read, texts: list[str], place: dict[str, int]) -> Rows:
    """Return the rows of readings, and give their words numbers."""
    n = len(found.name)
    held = np.zeros(len(texts), np.bool_)
    held[found.words.ravel()] = True
    held[0] = False
    number, head = np.zeros(len(texts), np.int32), np.zeros(len(texts), np.uint32)
    for at in np.flatnonzero(held).tolist():
        word = texts[at]
        number[at] = place.setdefault(word, len(place) + 1)
        head[at] = min(ord(latin(word)[0]), 128)
    size = np.fromiter(map(len, texts), np.int16, len(texts))
    words_ = np.ascontiguousarray(found.words.T)
    long = np.add.reduce(size[words_], axis=0, dtype=np.int16) + found.size > FIELD
    heads = head[words_]
    acronym = np.where(found.size > 2, positive(crcs_of(heads, found.size)), 0)
    for at in np.flatnonzero((heads > 127).any(axis=0)).tolist():
        spelled = [latin(texts[word]) for word in words_[: found.size[at], at].tolist()]
        acronym[at] = acronym_hash(tuple(spelled))
    tokens = number[found.words]
    nothing = np.zeros(n, np.int32)
    return Rows(
        tokens[:, :FIRST].copy(),
        tokens[:, FIRST:].copy(),
        found.size.astype(np.int16),
        nothing,
        nothing,
        acronym.astype(np.int32),
        nothing,
        np.zeros(n, np.bool_),
        long,
        found.son,
        found.given,
        np.zeros((n, PAIR_COLUMNS), np.int32),
        Listed(),
    )
