"""What two words say for their being one: the best of the ways in which one comes to be written as the
other.

Letters exchanged at learned costs (`edit`); an initial; vowels left out; an end cut off by a field's
width; another form of the name (`classes`); letters that a scanner misreads. The evidence is bounded by
how rare the words are: that two names share a common word says little (Fellegi and Sunter 1969).
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from detente.names.edit import Costs, align, costs
from detente.names.gender import MAN_PATRONYMIC, TRADE
from detente.names.table import Table
from detente.names.units import SCRIPTS

Array = NDArray[Any]
NOTHING, KNOWN_APART = np.float32(-30.0), np.float32(-60.0)
"""Evidence of words that share too little, and of given names that are known to be two."""
WAYS = ("equal", "spelling", "initial", "vowels left out", "end cut off", "form of the name", "misread",
        "written as one")  # fmt: skip
EQUAL, SPELLING, INITIAL, BARE, CUT, FORM, MISREAD, JOINED = range(len(WAYS))
GOOD, FAIR = np.float32(0.3), np.float32(0.15)
"""The quality below which two words are no spellings of one: in Latin and Cyrillic, and in other scripts,
where less is written; of words of three letters more is asked."""
SLACK = np.float32(0.01)
"""What rounding may take off a quality."""
HANGUL, HAN = SCRIPTS.index("Hang"), SCRIPTS.index("Hani")
SYLLABLE, THREE_SYLLABLES = 3, 9
"""Units of the longest syllable and of the longest Chinese and Korean names: where both are written in one
script, another character is another name."""
LONGER, LONG = 3, 5
"""Units by which a compound is longer than its first word, and of words whose consonants say something."""
_WIDTHS = ((0, 5), (5, 7), (7, 9), (9, 11), (11, 14), (14, 20))


class Evidence(NamedTuple):
    """For pairs of words: evidence for one name and what their spellings lose (both in nats), quality
    0..1, the way (an index of `WAYS`).
    """

    nats: Array
    loss: Array
    quality: Array
    way: Array


def word_evidence(ta: Table, a: Array, tb: Table, b: Array) -> Evidence:
    """Return the evidence of pairs of words: rows `a` of `ta` with rows `b` of `tb`, none of them the last
    word of a name.
    """
    return _word_evidence(ta, a, tb, b, None, None)


def crossed(ta: Table, a: Array, last_a: Array, tb: Table, b: Array, last_b: Array) -> Evidence:
    """Return the evidence of each word of some names with each word of as many others: of `a` (wa, n) with
    `b` (wb, n), as arrays (wa, wb, n). A pair that comes again is compared once.

    `last_*` say whether a word is the last of its name: only there does a field's width cut it off.
    """
    words = len(tb.plain)
    keys = (a * (4 * words) + last_a)[:, None] + (b * 4 + last_b * 2)[None]
    shape = keys.shape
    there = None
    if not (a.all() and b.all()):
        there = np.flatnonzero((a > 0)[:, None] & (b > 0)[None])
    keys = keys.ravel() if there is None else keys.ravel()[there]
    first, number = firsts(keys)
    x, rest = np.divmod(keys[first], 4 * words)
    found = _word_evidence(ta, x, tb, rest >> 2, (rest & 1) > 0, (rest & 2) > 0)
    if there is None:
        return Evidence(*(part[number].reshape(shape) for part in found))
    every = Evidence(
        np.full(shape, NOTHING), np.zeros(shape, np.float32),
        np.zeros(shape, np.float32), np.zeros(shape, np.int8),
    )  # fmt: skip
    for whole, part in zip(every, found, strict=True):
        whole.ravel()[there] = part[number]
    return every


def firsts(keys: Array) -> tuple[Array, Array]:
    """Return places of keys that stand for all that are equal (or nearly all), and which of them each key is.

    A table of places is written by the keys' hashes; whoever reads another key there stands for itself.
    """
    n = np.arange(len(keys), dtype=np.int32)
    bits = max(8, (2 * len(keys)).bit_length())
    place = (keys.astype(np.uint64) * _SPREAD >> np.uint64(64 - bits)).astype(np.intp)
    table = np.empty(1 << bits, np.int32)
    table[place] = n
    stands = table[place]
    stands = np.where(keys[stands] == keys, stands, n)
    first = np.flatnonzero(stands == n)
    number = np.empty(len(keys), np.int32)
    number[first] = n[: len(first)]
    return first, number[stands]


_SPREAD = np.uint64(0x9E3779B97F4A7C15)
"""The golden ratio in 64 bits: the upper bits of its multiples are spread evenly (Knuth, vol. 3, 6.4)."""


def _word_evidence(
    ta: Table, a: Array, tb: Table, b: Array, last_a: Array | None, last_b: Array | None
) -> Evidence:
    n = len(a)
    found = Evidence(
        np.full(n, NOTHING, np.float32), np.zeros(n, np.float32), np.zeros(n, np.float32), np.ones(n, np.int8)
    )
    worth = (ta.scanned[a] == tb.scanned[b]) | ta.initial[a] | tb.initial[b] | (ta.given[a] & tb.given[b])
    worth |= (ta.items[a] & tb.items[b]) > 0
    worth |= ta.classed[a] & tb.classed[b] & (ta.bare[a] == tb.bare[b])
    if last_a is not None and last_b is not None:
        worth |= (last_a | last_b) & (ta.first[a] == tb.first[b])
    may = _may_be_one(ta, a, tb, b)
    at = np.flatnonzero(worth | may)
    if len(at):
        some = _evidence(
            ta, a[at], tb, b[at], may[at],
            None if last_a is None else last_a[at], None if last_b is None else last_b[at],
        )  # fmt: skip
        for whole, part in zip(found, some, strict=True):
            whole[at] = part
    return found


def _may_be_one(ta: Table, a: Array, tb: Table, b: Array) -> Array:
    """Say which pairs of words share enough consonants to be worth aligning."""
    near = (ta.script[a] <= 1) & (tb.script[b] <= 1)
    if near.all():
        left, right = ta.pairs[a], tb.pairs[b]
    else:
        left = np.where(near, ta.pairs[a], ta.mask[a])
        right = np.where(near, tb.pairs[b], tb.mask[b])
    return enough(left, right, np.bitwise_count(left), np.bitwise_count(right))


def enough(left: Array, right: Array, size_left: Array, size_right: Array) -> Array:
    """Say which sets of bits, of so many each, share two fifths of the smaller one."""
    fewer = np.minimum(size_left, size_right)
    return np.asarray(np.bitwise_count(left & right) * np.uint8(5) >= fewer * np.uint8(2))


def may_agree(table: Table, a: Array, b: Array) -> Array:
    """Say which pairs of words of a table may speak for one name: the evidence of the others is below 0."""
    found: Array = (table.bare[a] == table.bare[b]) | (table.scanned[a] == table.scanned[b])
    found |= same_consonants(table, a, table, b)
    first = table.first[a] == table.first[b]
    found |= (table.initial[a] | table.initial[b]) & first
    at = np.flatnonzero(first & ~found)
    x, y = a[at], b[at]
    found[at] = (table.prefixes[x] == table.plain[y, None]).any(axis=1)
    found[at] |= (table.prefixes[y] == table.plain[x, None]).any(axis=1)
    at = np.flatnonzero(((table.items[a] & table.items[b]) > 0) & ~found)
    one, two = table.classes[a[at], :, None], table.classes[b[at], None]
    found[at] = ((one == two) & (one > 0)).any(axis=(1, 2))
    at = np.flatnonzero(_may_be_one(table, a, table, b) & ~found)
    a, b = a[at], b[at]
    score, info = _spelling(table, a, table, b, costs())
    shared = _shared_ending(table, a, table, b, np.zeros(len(at), np.bool_))
    least = _least_good(table, a, table, b) - SLACK
    found[at] = (score > shared) & (score - shared > least * np.maximum(info - shared, 1.0))
    return found


def _evidence(
    ta: Table, a: Array, tb: Table, b: Array, may: Array, last_a: Array | None, last_b: Array | None
) -> Evidence:
    equal = ta.plain[a] == tb.plain[b]
    initial = ta.initial[a] | tb.initial[b]
    info = (ta.latin_info[a] + tb.latin_info[b]) * 0.5
    score = np.where(equal, info, NOTHING)
    at = np.flatnonzero(may & ~equal & ~initial)
    if len(at):
        score[at], info[at] = _spelling(ta, a[at], tb, b[at], costs())
    least = np.minimum(ta.rare[a], tb.rare[b])
    consonants = same_consonants(ta, a, tb, b)
    shared = _shared_ending(ta, a, tb, b, consonants)
    found = Evidence(
        np.minimum(0.8 * (score - shared), least),
        np.maximum(info - score, 0.0),
        np.clip((score - shared) / np.maximum(info - shared, 1.0), 0.0, 1.0),
        np.where(equal, np.int8(EQUAL), np.int8(SPELLING)),
    )
    _heard(ta, a, tb, b, least, found, may & consonants & ~equal & ~initial)
    found.nats[found.quality < _least_good(ta, a, tb, b)] = NOTHING
    _compounds(ta, a, tb, b, found)
    _other_ways(ta, a, tb, b, equal, initial, least, found)
    _other_characters(ta, a, tb, b, equal, found)
    if last_a is not None and last_b is not None:
        _cut(ta, a, tb, b, last_a & ~equal, last_b & ~equal, least, found)
    father_a, father_b = ta.gender[a] >= MAN_PATRONYMIC, tb.gender[b] >= MAN_PATRONYMIC
    at = np.flatnonzero((father_a != father_b) & ~equal)
    if len(at):  # a patronymic is neither its father's given name nor a surname made of it
        way = found.way[at]
        surname = (ta.gender[a[at]] != 0) & (tb.gender[b[at]] != 0)
        found.nats[at[(way > SPELLING) & (way != INITIAL) & ((way != CUT) | surname)]] = NOTHING
        found.nats[at[(way == SPELLING) & surname]] = NOTHING
    _other_endings(ta, a, tb, b, initial, found)
    return found


def _least_good(ta: Table, a: Array, tb: Table, b: Array) -> Array:
    """Return the quality below which pairs of words are no spellings of one."""
    least = np.where((ta.script[a] <= 1) & (tb.script[b] <= 1), GOOD, FAIR)
    return np.where(np.minimum(ta.length[a], tb.length[b]) <= 3, least + FAIR, least)


def _shared_ending(ta: Table, a: Array, tb: Table, b: Array, consonants: Array) -> Array:
    """Return what a shared ending says too much (nats), where the stems differ in consonants."""
    shared = (ta.ending[a] == tb.ending[b]) & (ta.stem_bones[a] != tb.stem_bones[b])
    shared &= ~consonants
    return np.where(shared, np.minimum(ta.ending_info[a], tb.ending_info[b]), np.float32(0.0))


def _other_endings(ta: Table, a: Array, tb: Table, b: Array, initial: Array, found: Evidence) -> None:
    """Take words of two endings for two, and a word that is what stands before the other's ending: Petrov and
    Petrenko, Melnik and Melnikov; but not words that describe a body alike (электроникс, electronics).
    """
    one, two = ta.ending[a], tb.ending[b]
    other = (one != two) & (one > 0) & (two > 0)
    other |= (one > 0) & (ta.stemmed[a] == tb.plain[b])
    other |= (two > 0) & (tb.stemmed[b] == ta.plain[a])
    alike = (found.way == FORM) & (ta.gender[a] == TRADE) & (tb.gender[b] == TRADE)
    found.nats[other & ~initial & ~alike] = KNOWN_APART


def _spelling(ta: Table, a: Array, tb: Table, b: Array, table: Costs) -> tuple[Array, Array]:
    """Return the alignment score and the mean information of words, each in its own script where learned."""
    sa, sb = ta.script[a], tb.script[b]
    own = ((sa != 0) | (sb != 0)) & table.known[sa, sb]
    width = np.maximum(ta.length[a], tb.length[b])
    score = np.full(len(a), NOTHING, np.float32)
    info = (ta.latin_info[a] + tb.latin_info[b]) * 0.5
    for native in (False, True):
        chosen = own == native
        if not chosen.any():
            continue
        for low, high in _WIDTHS:
            at = np.flatnonzero(chosen & (width > low) & (width <= high))
            if not len(at):
                continue
            x, y = a[at], b[at]
            ca, cb = (ta.codes, tb.codes) if native else (ta.latin, tb.latin)
            zero = np.zeros(len(at), np.intp)
            scripts = (sa[at].astype(np.intp), sb[at].astype(np.intp)) if native else (zero, zero)
            score[at] = align(ca[x, -high:].astype(np.intp), cb[y, -high:].astype(np.intp), *scripts, table)
            if native:
                info[at] = (ta.info[x] + tb.info[y]) * 0.5
    return score, info


def same_consonants(ta: Table, a: Array, tb: Table, b: Array) -> Array:
    """Say which pairs of words have the same consonants, each by how it sounds or in what is `keys.eastern`:
    a French ch is no kh, a Belarusian ts is a t (Olchevski, Alsheuski).
    """
    one, two, east_one, east_two = ta.bones[a], tb.bones[b], ta.eastern[a], tb.eastern[b]
    return np.asarray((one == two) | (east_one == east_two) | (one == east_two) | (east_one == two))


def _heard(ta: Table, a: Array, tb: Table, b: Array, least: Array, found: Evidence, may: Array) -> None:
    """Let words of Latin or Cyrillic letters that sound alike, or whose consonants do, be no worse than that:
    Golovanov and Halavanau lose in each letter what one rule of two languages explains.
    """
    may &= (ta.script[a] <= 1) & (tb.script[b] <= 1)
    shorter, smooth = np.minimum(ta.length[a], tb.length[b]), ta.smooth[a] == tb.smooth[b]
    at = np.flatnonzero(may & (shorter >= np.where(smooth, LONG - 1, LONG)))
    if not len(at):
        return
    alike = smooth[at] | (ta.heard[a[at]] == tb.heard[b[at]])
    found.nats[at] = np.maximum(found.nats[at], np.where(alike, 0.6, 0.25) * least[at])
    found.loss[at] = np.minimum(found.loss[at], np.where(alike, 6.0, 12.0))
    found.quality[at] = np.maximum(found.quality[at], np.where(alike, 0.6, 0.35))


def _compounds(ta: Table, a: Array, tb: Table, b: Array, found: Evidence) -> None:
    """Take a word that begins with the other, and goes on for long, for another: Gazprom and Gazprombank."""
    longer = np.abs(ta.length[a] - tb.length[b]) >= LONGER
    at = np.flatnonzero(longer & (found.nats > NOTHING) & (found.way == SPELLING))
    if len(at):
        x, y = a[at], b[at]
        begins = (ta.prefixes[x] == tb.plain[y, None]).any(axis=1)
        begins |= (tb.prefixes[y] == ta.plain[x, None]).any(axis=1)
        found.nats[at[begins]] = NOTHING


def _put(found: Evidence, at: Array, nats: Array, loss: float, quality: float, way: int) -> None:
    """Let another way explain some pairs where it does so better."""
    found.way[at] = np.where(found.quality[at] < quality, way, found.way[at])
    found.nats[at] = np.maximum(found.nats[at], nats)
    found.loss[at] = np.minimum(found.loss[at], loss)
    found.quality[at] = np.maximum(found.quality[at], quality)


def _other_ways(
    ta: Table, a: Array, tb: Table, b: Array, equal: Array, initial: Array, least: Array, found: Evidence
) -> None:
    at = np.flatnonzero(initial)
    if len(at):
        x, y = a[at], b[at]
        agree = (ta.first[x] == tb.first[y]) | equal[at]
        both = ta.initial[x] & tb.initial[y]
        found.nats[at] = np.where(agree, np.where(both, 2.0, 1.0), NOTHING)
        found.loss[at], found.way[at] = 0.0, INITIAL
        found.quality[at] = np.where(both & equal[at], np.float32(1.0), np.float32(0.5))
    other = ~equal & ~initial
    at = np.flatnonzero((ta.stripped[a] | tb.stripped[b]) & other)
    at = at[ta.bare[a[at]] == tb.bare[b[at]]]
    if len(at):
        nats = np.minimum(ta.bare_info[a[at]], tb.bare_info[b[at]]) * 0.6 - 3.0
        _put(found, at, np.minimum(nats, least[at]), 4.0, 0.6, BARE)
    at = np.flatnonzero((ta.scanned[a] == tb.scanned[b]) & other)
    if len(at):
        _put(found, at, least[at] - 0.5, 3.0, 0.75, MISREAD)
    at = np.flatnonzero(ta.classed[a] & tb.classed[b] & other)
    if len(at):
        x, y = a[at], b[at]
        common = (ta.items[x] & tb.items[y]) > 0
        some = np.flatnonzero(common)
        left, right = ta.classes[x[some]], tb.classes[y[some]]
        common[some] = ((left[:, :, None] == right[:, None, :]) & (left[:, :, None] > 0)).any(axis=(1, 2))
        apart = ~common & ta.meaning[x] & tb.meaning[y]
        trades = (ta.gender[x] == TRADE) & (tb.gender[y] == TRADE) & (found.nats[at] > NOTHING)
        two = apart & ((ta.given[x] & tb.given[y]) | trades)
        found.nats[at[apart]] = NOTHING  # steel and metal, Chile and China: alike, and known to be two
        found.nats[at[two]] = KNOWN_APART  # Daria and Maria, eastern and western
        at = at[common]
        _put(found, at, least[at] - 1.5, 3.0, 0.7, FORM)


def _other_characters(ta: Table, a: Array, tb: Table, b: Array, equal: Array, found: Evidence) -> None:
    """Let short words be two where a character says so: in one script, or where what one character is read as
    in another language is as short as a syllable of Chinese (磊 and Li).
    """
    one, two = ta.script[a], tb.script[b]
    longest = np.maximum(ta.length[a], tb.length[b])
    other = (one == two) & ((one == HAN) | (one == HANGUL)) & (longest <= THREE_SYLLABLES)
    other |= ((one == HAN) != (two == HAN)) & (longest <= SYLLABLE) & (found.way == FORM)
    found.nats[other & ~equal] = NOTHING


def _cut(
    ta: Table, a: Array, tb: Table, b: Array, last_a: Array, last_b: Array, least: Array, found: Evidence
) -> None:
    """Let the end of a name's last word be cut off."""
    at = np.flatnonzero((last_a | last_b) & (ta.first[a] == tb.first[b]))
    if not len(at):
        return
    x, y = a[at], b[at]
    cut_b = last_b[at] & (ta.prefixes[x] == tb.plain[y, None]).any(axis=1)
    cut_a = last_a[at] & (tb.prefixes[y] == ta.plain[x, None]).any(axis=1)
    at = at[cut_a | cut_b]
    if len(at):
        nats = np.maximum(np.minimum(ta.latin_info[a[at]], tb.latin_info[b[at]]) * 0.6 - 3.0, 0.8)
        _put(found, at, np.minimum(nats, least[at]), 4.0, 0.6, CUT)
