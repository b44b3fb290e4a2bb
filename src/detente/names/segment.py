"""A part of an index: the columns of its names, and how to find those that may be one with a query.

Words meet words under shared keys (`keys.meeting`); those that do are compared by the learned costs; the
names that hold them collect the evidence; the few names with most of it are compared as a whole. So the
work grows with how many words are alike, not with how many names there are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from itertools import islice
from typing import Any

import numpy as np
from numpy.typing import NDArray

from detente.names.evidence import word_evidence
from detente.names.features import JOINED_NATS
from detente.names.parts import Parts, readings
from detente.names.score import score_rows
from detente.names.storage import pack, unpack
from detente.names.table import Rows, Table, joined_rows, make_rows
from detente.names.vocabulary import Builder, Lists, Vocabulary, of_query, spread

PART = 50_000
"""Names taken apart at a time."""
FEW_WORDS = 2500
"""With so few words, every one of them is compared: no key can miss."""
SELDOM = 3
"""Names that hold a word, up to which it may still be another word misspelled."""
CROWD = 64
"""An unsure key under which more words meet than this says nothing."""
WEAK = 0.3
"""The share of a word's strongest evidence below which another word is no reason to look at a name."""
COMMON = 200
"""Names that hold a word, from which it is common."""
POSTINGS = 30000
"""Names gone through for a query, beyond which its commonest words are left aside."""
CANDIDATES = 24
ENOUGH = 0.52, 0.42
"""The share of a query's strongest evidence with which a name is worth comparing: where a name as good as the
query itself was found, and elsewhere."""
SETTLED = 0.9
SCALE = 16.0


Array = NDArray[Any]


@dataclass(frozen=True, slots=True)
class Segment:
    """Columns: the words' table, the readings' rows, and the ways from key to word to row to name."""

    words: Vocabulary
    rows: Rows
    row_name: Array
    name_key: Array
    names: tuple[Array, Array]
    keys: tuple[Array, Array]
    joined: tuple[Array, Array]
    key_hash: Array
    key_word: Array
    post_start: Array
    post_row: Array
    pair_hash: Array
    pair_row: Array
    heard_hash: Array
    heard_word: Array

    def name(self, n: int) -> str:
        """Return a name."""
        return unpack(*self.names, n)

    def key(self, n: int) -> str:
        """Return a key."""
        return unpack(*self.keys, n)


def build(items: Sequence[tuple[str, str]], kind: str | None) -> Segment:
    """Return a segment of (key, name) pairs; what is not yet a column is held for `PART` of them."""
    key_place: dict[str, int] = {}
    place: dict[str, int] = {}
    name_key = np.array([key_place.setdefault(key, len(key_place)) for key, _ in items], np.int32)
    builder = Builder()
    row_names, rows = [np.zeros(0, np.int32)], [make_rows([], place)]
    for start in range(0, len(items), PART):
        known = len(place)
        parts, row_name = _read([name for _, name in items[start : start + PART]], kind, place)
        builder.add(islice(place, known, None))
        rows.append(make_rows(parts, place))
        row_names.append(np.array(row_name, np.int32) + np.int32(start))
    whole = joined_rows(rows)
    stored = builder.lists(0)
    owner, hashes = stored.of(np.arange(len(place) + 1))
    order = np.argsort(hashes, kind="stable")
    words = builder.vocabulary()
    return Segment(
        words,
        whole,
        np.concatenate(row_names),
        name_key,
        pack([name for _, name in items]),
        pack(list(key_place)),
        pack(whole.joined),
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


def _read(names: Sequence[str], kind: str | None, place: dict[str, int]) -> tuple[list[Parts], list[int]]:
    """Take names apart; return their readings and which name each is of, and give new words numbers."""
    parts: list[Parts] = []
    owner: list[int] = []
    for n, name in enumerate(names):
        for reading in readings(name, kind):
            if reading.tokens:
                parts.append(reading)
                owner.append(n)
                for word in reading.tokens:
                    if word not in place:
                        place[word] = len(place) + 1
    return parts, owner


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
    parts, owner = _read(names, kind, place)
    return Query(of_query(list(place), known), make_rows(parts, place), np.array(owner, np.int64))


def distinct(values: Array) -> Array:
    """Return the distinct values of an array of integers, sorted."""
    values = np.sort(values)
    return values[np.concatenate(([True], values[1:] != values[:-1]))] if len(values) else values


def alike_words(segment: Segment, query: Query) -> tuple[Array, Array, Array]:
    """Return pairs of a query's word and a segment's word that may be one, with their evidence."""
    known = len(segment.words.table.plain)
    words = np.arange(1, len(query.words.table.plain))
    if known <= FEW_WORDS:
        left = np.repeat(words, known - 1)
        right = np.tile(np.arange(1, known), len(words))
    else:
        sure = _meet(segment, *query.words.sure.of(words), None)
        strange = words[~_held(segment, query, words)]
        unsure = _meet(segment, *query.words.unsure.of(strange), CROWD)
        pairs = [words[sure[0]] * known + sure[1], strange[unsure[0]] * known + unsure[1]]
        left, right = np.divmod(distinct(np.concatenate(pairs)), known)
    evidence = np.empty(len(left), np.float32)
    for s in range(0, len(left), 1 << 16):
        at_ = slice(s, s + (1 << 16))
        evidence[at_] = word_evidence(query.words.table, left[at_], segment.words.table, right[at_]).nats
    best = np.zeros(len(query.words.table.plain), np.float32)
    if len(left):
        starts = np.flatnonzero(np.concatenate(([True], left[1:] != left[:-1])))
        best[left[starts]] = np.maximum.reduceat(evidence, starts)
    keep = evidence > np.maximum(0.5, WEAK * best[left])
    return left[keep], right[keep], evidence[keep]


def _meet(segment: Segment, owner: Array, hashes: Array, crowd: int | None) -> tuple[Array, Array]:
    """Return, for keys, whose key meets which words of a segment."""
    start = np.searchsorted(segment.key_hash, hashes, "left")
    stop = np.searchsorted(segment.key_hash, hashes, "right")
    keep = stop > start if crowd is None else (stop > start) & (stop - start <= crowd)
    which, at = spread(start[keep], stop[keep])
    return owner[keep][which], segment.key_word[at].astype(np.int64)


def _held(segment: Segment, query: Query, words: Array) -> Array:
    """Say which of a query's words more than a few names of a segment hold to the letter (a word's first key
    is its spelling): they are no misspellings of another.
    """
    spelled = query.words.sure.items[query.words.sure.start[words]]
    at = np.minimum(np.searchsorted(segment.key_hash, spelled), len(segment.key_hash) - 1)
    word = segment.key_word[at]
    often = segment.post_start[word + 1] - segment.post_start[word] > SELDOM
    held: Array = (segment.key_hash[at] == spelled) & often
    return held


def candidates(segment: Segment, query: Query) -> tuple[Array, Array]:
    """Return pairs of a query's row and a segment's row that are worth comparing."""
    row, word, right, weight = _hits(segment, query)
    start, stop = segment.post_start[right], segment.post_start[right + 1]
    keep = _affordable(row, word, stop - start, len(query.row_query))
    owner, at = spread(start[keep], stop[keep])
    scaled = np.clip(weight[keep] * SCALE, 1.0, 255.0).astype(np.int64)
    total_rows = len(segment.row_name) or 1
    packed = ((row[keep] * total_rows << 8) | scaled)[owner]
    packed += segment.post_row[at].astype(np.int64) << 8
    joined_row, joined_found = _joined_hits(segment, query)
    if len(joined_row):
        more = ((joined_row * total_rows + joined_found) << 8) | int(JOINED_NATS * SCALE)
        packed = np.concatenate([packed, more])
    packed.sort()
    both = packed >> 8
    edges = (
        np.flatnonzero(np.concatenate(([True], both[1:] != both[:-1])))
        if len(both)
        else np.zeros(0, np.int64)
    )
    if not len(edges):
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    total = np.add.reduceat(packed & 255, edges)
    query_row, row_found = np.divmod(both[edges], total_rows)
    return _strongest(query_row, row_found, total, SCALE * _own(query))


def _hits(segment: Segment, query: Query) -> tuple[Array, Array, Array, Array]:
    """Return a query's rows, numbers of their words, the words of a segment that may be one with these, or
    with two that another spelling joins, and the evidence.
    """
    left, right, evidence = alike_words(segment, query)
    first = np.searchsorted(left, np.arange(len(query.words.table.plain) + 1))
    tokens = query.rows.tokens
    flat = np.flatnonzero(tokens)
    row_of, word = flat // tokens.shape[1], tokens.ravel()[flat]
    owner, pair = spread(first[word], first[word + 1])
    row, found, weight, number = row_of[owner], right[pair], evidence[pair], flat[owner]
    pairs = query.rows.pairs
    flat = np.flatnonzero(pairs)
    owner, at = _ranges(segment.heard_hash, pairs.ravel()[flat])
    if len(at):
        row = np.concatenate([row, (flat // pairs.shape[1])[owner]])
        found = np.concatenate([found, segment.heard_word[at].astype(np.int64)])
        weight = np.concatenate([weight, np.full(len(at), JOINED_NATS, np.float32)])
        number = np.concatenate([number, flat[owner] + tokens.size])
    return row, number, found, weight


def _joined_hits(segment: Segment, query: Query) -> tuple[Array, Array]:
    """Return a query's rows, and the rows of a segment that write a word of theirs as two."""
    tokens = query.rows.tokens
    flat = np.flatnonzero(tokens)
    heard = query.words.table.heard[tokens.ravel()[flat]]
    flat, heard = flat[heard > 0], heard[heard > 0]
    owner, at = _ranges(segment.pair_hash, heard)
    return (flat // tokens.shape[1])[owner], segment.pair_row[at].astype(np.int64)


def _ranges(hashes: Array, wanted: Array) -> tuple[Array, Array]:
    """Return which of some hashes stand where among sorted ones, leaving aside those that stand too often."""
    start = np.searchsorted(hashes, wanted, "left")
    stop = np.searchsorted(hashes, wanted, "right")
    return spread(start, np.where(stop - start <= POSTINGS, stop, start))


def _affordable(row: Array, word: Array, size: Array, rows: int) -> Array:
    """Say which words of a query are worth going through the names that hold them: not the commoner of two,
    if all names with the other will be compared anyway, nor the commonest of words that too many hold.
    """
    keep = np.ones(len(row), np.bool_)
    if not len(row):
        return keep
    starts = np.flatnonzero(np.concatenate(([True], word[1:] != word[:-1])))
    volume = np.add.reduceat(size, starts)
    of_row = row[starts]
    words = np.bincount(of_row, minlength=rows)
    least = np.full(rows, POSTINGS)
    np.minimum.at(least, of_row, volume)
    idle = (words[of_row] == 2) & (least[of_row] <= CANDIDATES) & (volume > COMMON)
    keep[np.repeat(idle, np.diff(np.append(starts, len(row))))] = False
    whole = np.bincount(row, weights=size * keep, minlength=rows)
    heavy = whole[row] > POSTINGS
    if heavy.any():
        order = np.lexsort((size, row))
        running = np.cumsum(size[order] * keep[order])
        begin = np.searchsorted(row[order], np.arange(rows))
        before = np.concatenate(([0], running))[begin]
        cheap = np.ones(len(row), np.bool_)
        cheap[order] = running - before[row[order]] <= POSTINGS
        keep &= cheap | ~heavy
    return keep


def _strongest(query_row: Array, row: Array, total: Array, whole: Array) -> tuple[Array, Array]:
    """Keep, for each row of the query, the rows with most evidence; the pairs come sorted by query. `whole`
    is what a row would have in common with itself: where one is as good, the others must be nearer to it.
    """
    starts = np.flatnonzero(np.concatenate(([True], query_row[1:] != query_row[:-1])))
    best = np.maximum.reduceat(total, starts)
    share = np.where(best >= SETTLED * whole[query_row[starts]], *ENOUGH)
    least = np.repeat(share * best, np.diff(np.append(starts, len(row))))
    keep = total >= least
    query_row, row, total = query_row[keep], row[keep], total[keep]
    order = np.lexsort((-total, query_row))
    query_row, row = query_row[order], row[order]
    starts = np.flatnonzero(np.concatenate(([True], query_row[1:] != query_row[:-1])))
    rank = np.arange(len(row)) - np.repeat(starts, np.diff(np.append(starts, len(row))))
    keep = rank < CANDIDATES
    return query_row[keep], row[keep]


def _own(query: Query) -> Array:
    """Return the evidence that each row of a query would have in common with itself."""
    table = query.words.table
    words: Array = np.minimum(0.8 * table.latin_info, table.rare)[query.rows.tokens].sum(axis=1)
    return words


def search(segment: Segment, query: Query, threshold: float) -> tuple[Array, Array, Array]:
    """Return (query, name, probability) of every pair of names at or above the threshold."""
    query_row, row = candidates(segment, query)
    p = np.empty(len(row))
    for s in range(0, len(row), 4096):
        at = slice(s, s + 4096)
        p[at] = score_rows(
            query.words.table, query.rows, query_row[at], segment.words.table, segment.rows, row[at]
        )
    keep = p >= threshold
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
        found[f"{name}.blob"], found[f"{name}.place"] = getattr(segment, name)
    for name in _COLUMNS:
        found[name] = getattr(segment, name)
    return found


def from_columns(found: dict[str, Array]) -> Segment:
    """Return the segment of a file's columns."""
    joined = (found["joined.blob"], found["joined.place"])
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
        Rows(**rows, joined=Texts(*joined)),
        **{n: found[n] for n in _COLUMNS},
        names=(found["names.blob"], found["names.place"]),
        keys=(found["keys.blob"], found["keys.place"]),
        joined=joined,
    )


class Texts(Sequence[str]):
    """Strings that stay in a file's pages until one is asked for."""

    def __init__(self, blob: Array, place: Array) -> None:
        self.blob = blob
        self.place = place

    def __len__(self) -> int:
        return len(self.place) - 1

    def __getitem__(self, n: Any) -> Any:
        return unpack(self.blob, self.place, n)
