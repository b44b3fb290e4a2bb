"""From the words of a query to the few names that are worth comparing, without going through the others.

Each word of a query has evidence with the words of a segment that it may be one with (`alike_words`). A name
collects, for each word of the query, the best evidence that one of its own words gives; those with most of
it are compared whole. A name that holds none of a query's rarer words cannot collect enough, so the names
under the commoner ones are never gone through, and no answer changes by it (MaxScore: Turtle and Flood,
"Query evaluation: strategies and optimizations", 1995): the rarer words' names are read from the lists of
who holds them, and what the commoner ones add is looked up in these names' own words.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from detente.names.columns import changes, distinct
from detente.names.evidence import word_evidence
from detente.names.features import JOINED_NATS
from detente.names.joining import MOST_PAIRS
from detente.names.parts import MAX_TOKENS
from detente.names.rows import FIRST
from detente.names.vocabulary import spread

if TYPE_CHECKING:
    from detente.names.segment import Query, Segment

FEW_WORDS = 2500
"""With so few words, every one of them is compared: no key can miss."""
SELDOM = 3
"""Names that hold a word, up to which it may still be another word misspelled."""
CROWD = 64
"""An unsure key under which more words meet than this says nothing."""
WEAK = 0.3
"""The share of a word's strongest evidence below which another word is no reason to look at a name."""
POSTINGS = 30_000
"""Names gone through for a query at most, those under its rarest words first."""
CANDIDATES = 24
ENOUGH = 0.52, 0.42
"""The share of a query's strongest evidence with which a name is worth comparing: where a name as good as the
query itself was found, and elsewhere."""
SETTLED = 0.9
SCALE = 16.0
SLOT_BITS = 8
SLOTS = 1 << SLOT_BITS
"""Places a row of the query in the table of its keys."""
MOST_SAID = MAX_TOKENS + MOST_PAIRS
"""Words of a query, and neighbours as one."""
CHUNK = 1 << 16
"""Names gone through at a time."""
BITS = 12
MOST = (1 << BITS) - 1
"""Evidence is counted up to this, in parts of a nat (`SCALE`)."""

Array = NDArray[Any]


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
        starts = changes(left)
        best[left[starts]] = np.maximum.reduceat(evidence, starts)
    keep = evidence > np.maximum(0.5, WEAK * best[left])
    return left[keep], right[keep], evidence[keep]


def _meet(segment: Segment, owner: Array, hashes: Array, crowd: int | None) -> tuple[Array, Array]:
    """Return, for keys, whose key meets which words of a segment."""
    start = np.searchsorted(segment.key_hash, hashes, "left")
    there = np.flatnonzero(segment.key_hash.take(start, mode="clip") == hashes)
    owner, start = owner[there], start[there]
    stop = np.searchsorted(segment.key_hash, hashes[there], "right")
    if crowd is not None:
        few = stop - start <= crowd
        owner, start, stop = owner[few], start[few], stop[few]
    which, at = spread(start, stop)
    return owner[which], segment.key_word[at].astype(np.int64)


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


@dataclass(frozen=True, slots=True)
class _Hits:
    """Words of a segment that may be one with a query's, in order of the query's rows, in each row its rarest
    word first, in each word the strongest evidence first.

    `said`: the query's word and the evidence as one number, 0 where two of the query's words may be this one;
    `other`: the word, or -1 there.
    `rest`: what the row's words after this one can add at most.

    A key is a row and a word, with its entries from `place[key]` to `place[key + 1]` in `token` (the word of
    the query) and `nats`. `slot` has some places for each row, in which its keys are put by their word;
    `behind` says which key, if any, had the place before. Key 0 is none.
    """

    row: Array
    step: Array
    word: Array
    weight: Array
    said: Array
    other: Array
    rest: Array
    key_word: Array
    place: Array
    token: Array
    nats: Array
    slot: Array
    behind: Array

    def known(self, row: Array, words: Array, other: Array) -> tuple[Array, Array]:
        """Return which words (n, any) of rows of the query (n,) are keys, without the `other` one of each:
        places in the first axis, and the keys.
        """
        base = (row << SLOT_BITS).astype(np.int32)
        key = self.slot.take(base[:, None] + (words & np.int32(SLOTS - 1)), mode="clip")
        at = np.flatnonzero((key > 0) & (words != other[:, None]))
        key, word, at = key.ravel()[at], words.ravel()[at], at // words.shape[1]
        found = [(at[:0], key[:0])]
        while len(key):
            same = self.key_word[key] == word
            found.append((at[same], key[same]))
            at, word, key = at[~same], word[~same], self.behind[key[~same]]
            more = key > 0
            at, word, key = at[more], word[more], key[more]
        return np.concatenate([part for part, _ in found]), np.concatenate([part for _, part in found])


def candidates(segment: Segment, query: Query) -> tuple[Array, Array]:
    """Return pairs of a query's row and a segment's row that are worth comparing."""
    if not len(segment.row_name):
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    hits = _hits(segment, query)
    search = _Search(segment, hits, _joined_hits(segment, query), SCALE * _own(query))
    search.written_apart()
    for step in range(int(hits.step.max(initial=-1)) + 1):
        search.go_through(step)
    return search.strongest()


class _Search:
    """The names found so far for each row of a query, and the evidence from which one is worth comparing."""

    def __init__(self, segment: Segment, hits: _Hits, joined: Array, own: Array) -> None:
        self.segment = segment
        self.hits = hits
        self.rows = len(segment.row_name)
        self.joined, self.joined_times = np.unique(joined, return_counts=True)
        self.apart = np.zeros(len(own), np.bool_)
        self.apart[self.joined // self.rows] = True
        self.own = own
        self.best = np.zeros(len(own), np.int64)
        self.least = np.ones(len(own))
        self.left = np.full(len(own), POSTINGS)
        self.found: list[Array] = []
        """Rows of the query, evidence and rows of the segment as one number: so they sort best first."""
        self.ranked = np.zeros(0, np.int64)
        """Those of them that have been ranked."""
        self.low = int(self.rows).bit_length()

    def written_apart(self) -> None:
        """Take the names that write a word of the query as two."""
        for s in range(0, len(self.joined), CHUNK):
            self._take(*np.divmod(self.joined[s : s + CHUNK], self.rows), None)
        self._rank()

    def go_through(self, step: int) -> None:
        """Take the names under the words of this step that can still collect enough."""
        hits = self.hits
        at = np.flatnonzero(hits.step == step)
        at = at[hits.weight[at] + hits.rest[at] >= self.least[hits.row[at]]]
        if not len(at):
            return
        row, word = hits.row[at], hits.word[at]
        start = self.segment.post_start[word]
        size = self.segment.post_start[word + 1] - start
        size = np.clip(self.left[row] - _before(row, size), 0, size)
        np.subtract.at(self.left, row, size)
        for low, high in _chunks(np.cumsum(size)):
            owner, place = spread(start[low:high], start[low:high] + size[low:high])
            name = self.segment.post_row[place].astype(np.int64)
            self._take(row[low:high][owner], name, at[low:high][owner])
        self._rank()

    def _take(self, row: Array, name: Array, under: Array | None) -> None:
        """Keep those pairs of a row of the query and one of the segment that have collected enough so far;
        `under`: the hit that they were found by.
        """
        if not len(row):
            return
        total = np.minimum(self._collected(row, name, under), MOST)
        np.maximum.at(self.best, row, total)
        share = np.where(self.best >= SETTLED * self.own, *ENOUGH)
        np.maximum(self.least, share * self.best, out=self.least)
        keep = total >= self.least[row]
        row, name, total = row[keep], name[keep], total[keep]
        self.found.append((row << (BITS + self.low)) | ((MOST - total) << self.low) | name)

    def _collected(self, row: Array, name: Array, under: Array | None) -> Array:
        """Return what pairs of rows collect: the best evidence of each word of the query, summed."""
        hits = self.hits
        words = np.take(self.segment.rows.head, name, axis=0)
        # What the word says under which they were found need not be looked up.
        said = np.zeros(len(row), np.int64) if under is None else hits.said[under]
        other = np.full(len(row), -1, np.int32) if under is None else hits.other[under]
        pair, key = hits.known(row, words, other)
        more = np.flatnonzero(words[:, -1])
        more = more[self.segment.rows.count[name[more]] > FIRST]
        if len(more):
            more_words = np.take(self.segment.rows.tail, name[more], axis=0)
            others, other_key = hits.known(row[more], more_words, other[more])
            pair, key = np.concatenate([pair, more[others]]), np.concatenate([key, other_key])
        total: Array = said & 255
        if len(key):
            which, entry = spread(hits.place[key], hits.place[key + 1])
            with_more = np.zeros(len(row), np.bool_)
            with_more[pair] = True
            also = np.flatnonzero(with_more)
            number = np.empty(len(row), np.intp)
            number[also] = np.arange(len(also))
            best = np.zeros((len(also), MOST_SAID), np.uint8)
            best[np.arange(len(also)), said[also] >> 8] = said[also] & 255
            at = number[pair[which]] * MOST_SAID + hits.token[entry]
            np.maximum.at(best.reshape(-1), at, hits.nats[entry])
            total[also] = best.sum(axis=1, dtype=np.int64)
        if len(self.joined):
            at = np.flatnonzero(self.apart[row])
            both = row[at] * self.rows + name[at]
            place = np.minimum(np.searchsorted(self.joined, both), len(self.joined) - 1)
            total[at] += (self.joined[place] == both) * self.joined_times[place] * int(JOINED_NATS * SCALE)
        return total

    def _rank(self) -> None:
        """Keep for each row of the query the names with most evidence; what is less than the last of them,
        where they are as many as are wanted, is not looked for any more.
        """
        if not self.found:
            return
        new = np.concatenate(self.found)
        changed = np.zeros(len(self.own), np.bool_)
        changed[self._unpacked(new)[0]] = True
        again = changed[self._unpacked(self.ranked)[0]]
        packed = np.concatenate([self.ranked[again], new])
        row, total = self._unpacked(packed)
        packed = distinct(packed[total >= self.least[row]])
        row, total = self._unpacked(packed)
        if len(row):
            starts = changes(row)
            count = np.diff(np.append(starts, len(row)))
            rank = np.arange(len(row)) - np.repeat(starts, count)
            last = starts[count >= CANDIDATES] + CANDIDATES - 1
            self.least[row[last]] = np.maximum(self.least[row[last]], total[last])
            packed = packed[rank < CANDIDATES]
        self.ranked = np.concatenate([self.ranked[~again], packed])
        self.found = []

    def _unpacked(self, packed: Array) -> tuple[Array, Array]:
        return packed >> (BITS + self.low), MOST - ((packed >> self.low) & MOST)

    def strongest(self) -> tuple[Array, Array]:
        """Return, for each row of the query, the rows of the segment with most evidence."""
        packed = np.sort(self.ranked)
        return self._unpacked(packed)[0], packed & ((1 << self.low) - 1)


def _before(row: Array, size: Array) -> Array:
    """Return how much of its row's size stands before each element; rows come sorted."""
    ends = np.cumsum(size)
    begin = ends - size
    starts = changes(row)
    before: Array = begin - np.repeat(begin[starts], np.diff(np.append(starts, len(row))))
    return before


def _chunks(ends: Array) -> list[tuple[int, int]]:
    """Cut ranges, of which `ends` are the running sizes, into parts of about `CHUNK` elements."""
    cuts = np.searchsorted(ends, np.arange(0, int(ends[-1]), CHUNK), "left").tolist()
    cuts = sorted({0, *cuts, len(ends)})
    return list(pairwise(cuts))


def _hits(segment: Segment, query: Query) -> _Hits:
    """Return the words of a segment that may be one with a query's words, or with two that another spelling
    joins, and the evidence.
    """
    left, right, evidence = alike_words(segment, query)
    first = np.searchsorted(left, np.arange(len(query.words.table.plain) + 1))
    tokens, pairs = query.rows.tokens, query.rows.pairs
    flat = np.flatnonzero(tokens)
    of_row, of_token = np.divmod(flat, tokens.shape[1])
    word = tokens.ravel()[flat]
    owner, pair = spread(first[word], first[word + 1])
    nats = np.clip(evidence[pair] * SCALE, 1.0, 255.0).astype(np.int64)
    parts = [(of_row[owner], of_token[owner], right[pair], nats)]
    flat = np.flatnonzero(pairs)
    owner, at = _ranges(segment.heard_hash, pairs.ravel()[flat])
    if len(at):
        of_row, of_token = np.divmod(flat[owner], pairs.shape[1])
        nats = np.full(len(at), int(JOINED_NATS * SCALE))
        parts.append((of_row, of_token + tokens.shape[1], segment.heard_word[at].astype(np.int64), nats))
    return _ordered(segment, len(tokens), *(np.concatenate(part) for part in zip(*parts, strict=True)))


def _ordered(segment: Segment, rows: int, row: Array, token: Array, word: Array, nats: Array) -> _Hits:
    size = segment.post_start[word + 1] - segment.post_start[word]
    group = row * 256 + token
    order = np.lexsort((-nats, group))
    row, token, word, nats, size, group = (x[order] for x in (row, token, word, nats, size, group))
    # The words of each row, the rarest first: what each can give at most, and those after it.
    starts = changes(group) if len(group) else np.zeros(0, np.int64)
    count = np.diff(np.append(starts, len(group)))
    volume, most, of_row = np.add.reduceat(size, starts) if len(starts) else starts, nats[starts], row[starts]
    rarest = np.lexsort((volume, of_row))
    running = np.cumsum(most[rarest])
    begin = np.searchsorted(of_row, of_row, "left")
    end = np.searchsorted(of_row, of_row, "right")
    rest, step = np.empty(len(starts), np.int64), np.empty(len(starts), np.int64)
    rest[rarest] = running[end - 1] - running if len(starts) else 0
    step[rarest] = np.arange(len(starts)) - begin
    rest, step = np.repeat(rest, count), np.repeat(step, count)
    words = len(segment.words.table.plain)
    key = row * words + word
    by_key = np.argsort(key, kind="stable")
    place = changes(key[by_key]) if len(key) else starts
    size = np.diff(np.append(place, len(key)))
    alone = by_key[np.repeat(size == 1, size)]
    said = np.zeros(len(key), np.int64)
    said[alone] = (token[alone] << 8) | nats[alone]
    key_word = word[by_key[place]].astype(np.int32)
    slot, behind = _slots((row[by_key[place]] << SLOT_BITS) + (key_word & (SLOTS - 1)), rows << SLOT_BITS)
    return _Hits(
        row, step, word, nats, said, np.where(said, word, -1).astype(np.int32), rest,
        np.append(np.int32(0), key_word), np.concatenate(([0], place, [len(key)])),
        token[by_key], nats[by_key].astype(np.uint8), slot, behind,
    )  # fmt: skip


def _slots(wanted: Array, size: int) -> tuple[Array, Array]:
    """Return which of some keys, counted from 1, has each of so many places, and which stands behind each."""
    slot, behind = np.zeros(size, np.int32), np.zeros(len(wanted) + 1, np.int32)
    order = np.argsort(wanted, kind="stable")
    same = np.flatnonzero(wanted[order[1:]] == wanted[order[:-1]])
    behind[order[same + 1] + 1] = order[same] + 1
    slot[wanted[order]] = order + 1  # of several the last
    return slot, behind


def _joined_hits(segment: Segment, query: Query) -> Array:
    """Return a query's rows and the rows of a segment that write a word of theirs as two, as one number."""
    tokens = query.rows.tokens
    flat = np.flatnonzero(tokens)
    heard = query.words.table.heard[tokens.ravel()[flat]]
    flat, heard = flat[heard > 0], heard[heard > 0]
    owner, at = _ranges(segment.pair_hash, heard)
    joined: Array = (flat // tokens.shape[1])[owner] * len(segment.row_name) + segment.pair_row[at]
    return joined


def _ranges(hashes: Array, wanted: Array) -> tuple[Array, Array]:
    """Return which of some hashes stand where among sorted ones, leaving aside those that stand too often."""
    start = np.searchsorted(hashes, wanted, "left")
    stop = np.searchsorted(hashes, wanted, "right")
    return spread(start, np.where(stop - start <= POSTINGS, stop, start))


def _own(query: Query) -> Array:
    """Return the evidence that each row of a query would have in common with itself."""
    table = query.words.table
    words: Array = np.minimum(0.8 * table.latin_info, table.rare)[query.rows.tokens].sum(axis=1)
    return words
