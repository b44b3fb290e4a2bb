"""A part of an index: the columns of its names, and how to find those that may be one with a query.

Words meet words under shared keys (`keys.meeting`); those that do are compared by the learned costs; the
names that hold them collect the evidence; the few names with most of it are compared as a whole. So the
work grows with how many words are alike, not with how many names there are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from itertools import islice
from typing import Any

import numpy as np
from numpy.typing import NDArray

from detente.names import bulk
from detente.names.columns import distinct
from detente.names.retrieval import candidates
from detente.names.rows import Listed, Rows, completed, joined_rows, make_rows, rows_at
from detente.names.score import score_rows
from detente.names.storage import Texts, pack
from detente.names.table import Table
from detente.names.vocabulary import Builder, Lists, Vocabulary, of_query

PART = 50_000
"""Names taken apart at a time."""

Array = NDArray[Any]


@dataclass(frozen=True, slots=True)
class Segment:
    """Columns: the words' table, the readings' rows, and the ways from key to word to row to name."""

    words: Vocabulary
    rows: Rows
    row_name: Array
    name_key: Array
    names: Texts
    keys: Texts
    joined: Texts
    key_hash: Array
    key_word: Array
    post_start: Array
    post_row: Array
    pair_hash: Array
    pair_row: Array
    heard_hash: Array
    heard_word: Array

    def items(self, at: Array) -> list[tuple[str, str]]:
        """Return the key and name of some names."""
        return list(zip(self.keys.take(self.name_key[at]), self.names.take(at), strict=True))


def build(items: Sequence[tuple[str, str]], kind: str | None) -> Segment:
    """Return a segment of (key, name) pairs; what is not yet a column is held for `PART` of them."""
    key_place: dict[str, int] = {}
    place: dict[str, int] = {}
    name_key = np.array([key_place.setdefault(key, len(key_place)) for key, _ in items], np.int32)
    builder = Builder()
    row_names, rows = [np.zeros(0, np.int32)], [make_rows([], place)]
    for start in range(0, len(items), PART):
        known = len(place)
        part, row_name = _read([name for _, name in items[start : start + PART]], kind, place)
        builder.add(islice(place, known, None))
        rows.append(part)
        row_names.append(row_name.astype(np.int32) + np.int32(start))
    words = builder.vocabulary()
    whole = completed(joined_rows(rows), words.table, place)
    joined = Texts(*pack(whole.joined.take(np.arange(len(whole.count)))))
    whole = replace(whole, joined=joined)
    stored = builder.lists(0)
    owner, hashes = stored.of(np.arange(len(place) + 1))
    order = np.argsort(hashes, kind="stable")
    return Segment(
        words,
        whole,
        np.concatenate(row_names),
        name_key,
        Texts(*pack([name for _, name in items])),
        Texts(*pack(list(key_place))),
        joined,
        hashes[order],
        owner[order].astype(np.int32),
        *_postings(whole.tokens, len(place)),
        *_by_hash(whole.pairs),
        *_by_hash(words.table.heard[:, None]),
    )


def _by_hash(hashes: Array) -> tuple[Array, Array]:
    """Return the hashes of a column of several a row, those that are not 0, in order, and the row of each."""
    flat = hashes.ravel()
    where = np.flatnonzero(flat)
    order = where[np.argsort(flat[where], kind="stable")]
    return flat[order], (order // hashes.shape[1]).astype(np.int32)


def _read(names: Sequence[str], kind: str | None, place: dict[str, int]) -> tuple[Rows, Array]:
    """Return the rows of names' readings and which name each is of, and give new words numbers."""
    rows, owner = bulk.read(names, kind, place)
    if rows.count.all():
        return rows, owner
    some = np.flatnonzero(rows.count)
    return rows_at(rows, some), owner[some]


def _postings(tokens: Array, words: int) -> tuple[Array, Array]:
    """Return for each word where its rows begin, and the rows."""
    flat = tokens.ravel()
    where = np.flatnonzero(flat)
    held = distinct(flat[where].astype(np.int64) * max(len(tokens), 1) + where // tokens.shape[1])
    of_word, of_row = np.divmod(held, max(len(tokens), 1))
    return np.searchsorted(of_word, np.arange(words + 2)).astype(np.int64), of_row.astype(np.int32)


@dataclass(frozen=True, slots=True)
class Query:
    """Names to look for, made ready once for all segments."""

    words: Vocabulary
    rows: Rows
    row_query: Array


def make_query(names: Sequence[str], kind: str | None, known: Vocabulary | None = None) -> Query:
    """Return the columns of some names to look for; words `known` to an index are not analysed again."""
    place: dict[str, int] = {}
    rows, owner = _read(names, kind, place)
    words = of_query(list(place), known)
    rows = completed(rows, words.table, place)
    joined = Listed(rows.joined.take(np.arange(len(rows.count))))
    return Query(words, replace(rows, joined=joined), owner)


def search(segment: Segment, query: Query, threshold: float) -> tuple[Array, Array, Array]:
    """Return (query, name, probability) of every pair of names at or above the threshold."""
    query_row, row = candidates(segment, query)
    p = score_rows(
        query.words.table, query.rows, query_row, segment.words.table, segment.rows, row, threshold
    )
    keep = p.round(6) >= threshold  # as probabilities are told
    return query.row_query[query_row[keep]], segment.row_name[row[keep]].astype(np.int64), p[keep]


_COLUMNS = (
    "row_name", "name_key", "key_hash", "key_word", "post_start", "post_row", "pair_hash", "pair_row",
    "heard_hash", "heard_word",
)  # fmt: skip


def columns(segment: Segment) -> dict[str, Array]:
    """Return every column by a name, for a file."""
    words = segment.words
    found = {f"table.{n}": c for n, c in words.table.columns().items()}
    for name in ("sure", "unsure"):
        lists = getattr(words, name)
        found[f"{name}.start"], found[f"{name}.items"] = lists.start, lists.items
    found["words.blob"], found["words.place"] = words.text
    found["words.hash"], found["words.number"] = words.sorted_hash, words.by_hash
    for field in fields(segment.rows):
        if field.name != "joined":
            found[f"rows.{field.name}"] = getattr(segment.rows, field.name)
    for name in ("names", "keys", "joined"):
        texts = getattr(segment, name)
        found[f"{name}.blob"], found[f"{name}.place"] = texts.blob, texts.place
    for name in _COLUMNS:
        found[name] = getattr(segment, name)
    return found


def from_columns(found: dict[str, Array]) -> Segment:
    """Return the segment of a file's columns."""
    joined = Texts(found["joined.blob"], found["joined.place"])
    rows = {f.name: found[f"rows.{f.name}"] for f in fields(Rows) if f.name != "joined"}
    return Segment(
        Vocabulary(
            Table(**{f.name: found[f"table.{f.name}"] for f in fields(Table)}),
            Lists(found["sure.start"], found["sure.items"]),
            Lists(found["unsure.start"], found["unsure.items"]),
            (found["words.blob"], found["words.place"]),
            found["words.hash"],
            found["words.number"],
        ),
        Rows(**rows, joined=joined),
        **{n: found[n] for n in _COLUMNS},
        names=Texts(found["names.blob"], found["names.place"]),
        keys=Texts(found["keys.blob"], found["keys.place"]),
        joined=joined,
    )
