"""What a pair of names shows, as numbers: how their words pair off, and what is left over.

Each word of one name is paired with at most one of the other, best evidence first. The evidence of a pair
of words is the log likelihood ratio of the learned costs (`edit`), weighed by how rare the words are
(Fellegi and Sunter 1969: a rare agreement says more), or that of one of the other ways in which a word
comes to be written: an initial, vowels left out, an end cut off, another form of the name.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from detente.names import joining
from detente.names.evidence import (
    BARE,
    CUT,
    EQUAL,
    FORM,
    HAN,
    HANGUL,
    INITIAL,
    JOINED,
    KNOWN_APART,
    NOTHING,
    SPELLING,
    crossed,
    same_consonants,
)
from detente.names.gender import MAN_PATRONYMIC, MAN_SURNAME, PLACE, SERVANT, TRADE, WOMAN_SURNAME
from detente.names.rows import Rows
from detente.names.sequence import disorder, first_open, sons_swapped
from detente.names.table import Table

Array = NDArray[Any]

FEATURES = (
    "evidence", "best", "second", "least", "loss", "worst", "words", "initials", "conflicts",
    "conflict_weight",
    "extra", "initial_conflicts", "surname_gender", "given_gender", "patronymic_conflict", "patronymics",
    "joined",
    "shorter", "longer", "number_conflict", "number_missing", "numbers", "legal_conflict", "legal",
    "organization",
    "acronym", "classes", "quality", "scripts", "order", "cover_shorter", "cover_longer", "cut",
    "equal", "exact", "optional", "first_over", "firsts_apart", "sounds", "slips", "extra_weight", "places",
    "known_apart", "trades", "heads", "sons_swapped", "vowels", "thin", "consonants", "chained",
)  # fmt: skip
"""The features, in the order of the columns."""


class Pairing(NamedTuple):
    """How the words of pairs of names were paired: arrays (steps, n); -1 where there is no pair."""

    left: Array
    right: Array
    nats: Array
    loss: Array
    quality: Array
    way: Array


class Features(NamedTuple):
    """The features of those pairs that share anything (`which`), and how their words were paired."""

    which: Array
    values: Array
    pairing: Pairing


def pair_features(
    ta: Table, ra: Rows, ia: Array, tb: Table, rb: Rows, ib: Array, *, several: bool = False
) -> Features:
    """Return the features (columns `FEATURES`) of pairs of names: rows `ia` of `ra` with rows `ib` of `rb`.

    Pairs that share no word, no acronym and little of their spelling are left out; with `several`, also those
    that share one word at most, of more, and no initial (`score.ALONE` bounds their probability).
    """
    from rapidfuzz import fuzz, process

    n = len(ia)
    a, b = ra.words(ia), rb.words(ib)
    pairs_a, pairs_b = np.take(ra.pairs, ia, axis=0), np.take(rb.pairs, ib, axis=0)
    written = _written_apart(ta, a, tb, b)
    pairs_a[written], pairs_b[written] = 0, 0
    joins = joining.join(a, ta.heard, pairs_a, b, tb.heard, pairs_b)
    found: tuple[Array, ...] = crossed(ta, a, last_words(ra, ia, len(a)), tb, b, last_words(rb, ib, len(b)))
    _without_initials(found, ra.organization[ia] | rb.organization[ib])
    if joins is not None:
        _put_joined(found, joins, ta.rare[a[joins.left, joins.pair]], tb.rare[b[joins.right, joins.pair]])
    whole_a, whole_b = ra.joined.take(ia), rb.joined.take(ib)
    joined = process.cpdist(whole_a, whole_b, scorer=fuzz.ratio, dtype=np.float32)
    joined *= np.float32(0.01)
    letters = np.fromiter(map(len, whole_a), np.float32, n) + np.fromiter(map(len, whole_b), np.float32, n)
    slips = np.minimum((np.float32(1.0) - joined) * letters, MOST_SLIPS)
    _by_character(joined, slips, ta.script[a[0]], tb.script[b[0]], written)
    acronym = _acronym(ra, ia, tb, b) | _acronym(rb, ib, ta, a)
    whole = (joined, slips, acronym)
    which: Array = np.arange(n)
    if several:
        organization = ra.organization[ia] | rb.organization[ib]
        may = acronym | organization | (joined >= MUCH_ALIKE)
        which = np.flatnonzero(may | _share_more(ta, a, tb, b, *found))
        if len(which) < n:
            nats, loss, quality, way = (part[:, :, which] for part in found)
            found = nats, loss, quality, way
            ia, ib, a, b = (x[..., which] for x in (ia, ib, a, b))
            whole = (joined[which], slips[which], acronym[which])
    known = np.nonzero(found[0] == KNOWN_APART)
    pairing = _pair_off(*found)
    apart = _known_apart(known, pairing)
    some = np.flatnonzero((pairing.left[0] >= 0) | whole[2] | (whole[0] >= MUCH_ALIKE))
    if len(some) < len(which):
        pairing = Pairing(*(part[:, some] for part in pairing))
        which = which[some]
        ia, ib, a, b, apart = (x[..., some] for x in (ia, ib, a, b, apart))
        whole = (whole[0][some], whole[1][some], whole[2][some])
    return Features(which, _columns(ta, ra, ia, a, tb, rb, ib, b, pairing, (*whole, apart)), pairing)


MOST_SLIPS, MOST_REST = np.float32(12.0), np.float32(24.0)
"""Letters left out and put in, between two whole spellings, and nats of the words left over on one side, from
which more tells nothing."""


def _share_more(
    ta: Table, a: Array, tb: Table, b: Array, nats: Array, loss: Array, quality: Array, way: Array
) -> Array:
    """Say which names may share more than one word, or an initial, or hold no more than one word each."""
    good = nats > PAIRED
    several = (np.add.reduce(good.any(axis=1), axis=0) > 1) & (np.add.reduce(good.any(axis=0), axis=0) > 1)
    initial = (good & (way == INITIAL)).any(axis=(0, 1))
    words = np.maximum(_count((a > 0) & ~ta.optional[a]), _count((b > 0) & ~tb.optional[b]))
    return np.asarray(several | initial | (words < 2))


ALIKE = np.float32(0.9)
"""The likeness of two whole spellings from which names are one though their words may not be."""
MUCH_ALIKE = 0.75
"""The likeness of two whole spellings from which names with no word in common are looked at."""
OTHER_READING = np.float32(0.7)
"""The likeness, at most, of two whole spellings of which a character says that they are not the same."""
MOST_THIN = 2
"""Chinese characters of a name of which the sound says little."""
PAIRED = 0.0
"""Evidence above which two words are taken as a pair, well or badly spelled."""


JOINED_NATS, JOINED_LOSS, JOINED_QUALITY = (np.float32(10.0), np.float32(1.0), np.float32(0.9))
"""Evidence at most, loss, and quality of words that another spelling writes as one."""


def _put_joined(found: tuple[Array, ...], joins: joining.Joined, rare_a: Array, rare_b: Array) -> None:
    """Let the words that were joined be one."""
    at = joins.left, joins.right, joins.pair
    nats, loss, quality, way = found
    nats[at] = np.minimum(np.maximum(rare_a, rare_b), JOINED_NATS)
    loss[at], quality[at], way[at] = JOINED_LOSS, JOINED_QUALITY, JOINED


def _without_initials(found: tuple[Array, ...], organization: Array) -> None:
    """Let a single letter be a word where one side is a body: no initial of another (A and Aviation), but
    itself (H & M).
    """
    if organization.any():
        nats, _, quality, way = found
        letter = (way == INITIAL) & organization
        nats[letter & (quality < 1)] = NOTHING
        way[letter & (quality == 1)] = EQUAL


def _written_apart(ta: Table, a: Array, tb: Table, b: Array) -> Array:
    """Return which pairs of names, both in Chinese or both in Korean script, are of other characters."""
    one, two = ta.script[a[0]], tb.script[b[0]]
    at = np.flatnonzero((one == two) & ((one == HAN) | (one == HANGUL)))
    differ = ta.written[a[:, at]].sum(axis=0) != tb.written[b[:, at]].sum(axis=0)
    return np.asarray(at[differ])


def _by_character(joined: Array, slips: Array, script_a: Array, script_b: Array, written: Array) -> None:
    """Take no letter of a Chinese character's reading for a slip, nor one in two names in Korean script, nor
    names `written` with other characters for the same.
    """
    at = ((script_a == HAN) | (script_b == HAN)) & (joined < 1)
    at[written] = True
    if at.any():
        slips[at] = MOST_SLIPS
        np.minimum(joined, OTHER_READING, out=joined, where=at)


def _known_apart(known: tuple[Array, ...], pairing: Pairing) -> Array:
    """Say which pairs of names have two words, in no pair, that are given names known to be two."""
    left, right, at = known
    found: Array = np.zeros(pairing.left.shape[1], np.bool_)
    open_ = (pairing.left[:, at] != left).all(axis=0) & (pairing.right[:, at] != right).all(axis=0)
    found[at[open_]] = True
    return found


def last_words(rows: Rows, i: Array, width: int) -> Array:
    """Say which words of some rows are the last of a name long enough to have been cut off."""
    last: Array = (np.arange(1, width + 1)[:, None] == rows.count[i]) & rows.long[i]
    return last


def _pair_off(nats: Array, loss: Array, quality: Array, way: Array) -> Pairing:
    """Pair words, the strongest evidence first, while any speaks for one name."""
    wa, wb, n = nats.shape
    steps = min(wa, wb)
    found = Pairing(
        np.full((steps, n), -1, np.int16),
        np.full((steps, n), -1, np.int16),
        np.zeros((steps, n), np.float32),
        np.zeros((steps, n), np.float32),
        np.zeros((steps, n), np.float32),
        np.zeros((steps, n), np.int8),
    )
    apart = np.abs(np.arange(wa)[:, None] - np.arange(wb)[None, :]).astype(np.float32) * np.float32(1e-3)
    work = nats - apart[:, :, None]
    flat = work.reshape(wa * wb, n)
    live = np.arange(n)
    for step in range(steps):
        best = flat[:, live].argmax(axis=0)
        take = flat[best, live] > PAIRED
        live, best = live[take], best[take]
        if not len(live):
            break
        i, j = np.divmod(best, wb)
        found.left[step, live], found.right[step, live] = i, j
        for kept, part in zip(found[2:], (nats, loss, quality, way), strict=True):
            kept[step, live] = part[i, j, live]
        work[i, :, live] = NOTHING
        work[:, j, live] = NOTHING
    return found


def _columns(
    ta: Table, ra: Rows, ia: Array, a: Array, tb: Table, rb: Rows, ib: Array, b: Array,
    pairing: Pairing, whole: tuple[Array, Array, Array, Array],
) -> Array:  # fmt: skip
    joined, slips, acronym, apart = whole
    n = len(ia)
    every = np.arange(n)
    paired = pairing.left >= 0
    pa = np.where(paired, a[np.maximum(pairing.left, 0), every], 0)
    pb = np.where(paired, b[np.maximum(pairing.right, 0), every], 0)
    full = paired & (pairing.way != INITIAL)
    initials = paired & (pairing.way == INITIAL)
    free_a, free_b = ta.optional[pa] & paired, tb.optional[pb] & paired
    core_a, core_b = (a > 0) & ~ta.optional[a], (b > 0) & ~tb.optional[b]
    ca, cb = _count(core_a), _count(core_b)
    open_a, open_b = ca - _count(paired & ~free_a), cb - _count(paired & ~free_b)
    kinds_a, kinds_b = (ta.gender[a], ta.gender[pa]), (tb.gender[b], tb.gender[pb])
    servants_a, servants_b = _open(SERVANT, *kinds_a), _open(SERVANT, *kinds_b)
    full &= ~(free_a & free_b)
    words = _count(full)
    nats = np.where(full, np.minimum(pairing.nats, np.float32(12.0)), np.float32(0.0))
    ordered = -np.sort(-nats, axis=0)
    lost = np.where(full, np.minimum(pairing.loss, np.float32(15.0)), np.float32(0.0))
    left_a = _sum(np.where(core_a, ta.rare[a], np.float32(0.0)))
    left_b = _sum(np.where(core_b, tb.rare[b], np.float32(0.0)))
    got_a = _sum(np.where(free_a, np.float32(0.0), ta.rare[pa]))
    got_b = _sum(np.where(free_b, np.float32(0.0), tb.rare[pb]))
    a_is_shorter = (ca < cb) | ((ca == cb) & (left_a <= left_b))
    cover_a, cover_b = got_a / np.maximum(left_a, 1.0), got_b / np.maximum(left_b, 1.0)
    conflicts = np.minimum(open_a + servants_a, open_b + servants_b)
    rest_a, rest_b = np.maximum(left_a - got_a, 0.0), np.maximum(left_b - got_b, 0.0)
    bare_a = _count(ta.initial[a] & (a > 0)) - _count(ta.initial[pa] & paired)
    bare_b = _count(tb.initial[b] & (b > 0)) - _count(tb.initial[pb] & paired)
    surname, given, father, fathers = _genders(ta, pa, kinds_a, tb, pb, kinds_b, full, pairing.way)
    na, nb = ra.numbers[ia], rb.numbers[ib]
    la, lb = ra.legal[ia], rb.legal[ib]
    equal = full & (pairing.way == EQUAL)
    consonants = same_consonants(ta, pa, tb, pb)
    spelled = full & (pairing.way == SPELLING) & (ta.script[pa] <= 1) & (tb.script[pb] <= 1)
    first_a, first_b = (
        first_open(pairing.left, core_a, ra.given[ia]),
        first_open(pairing.right, core_b, rb.given[ib]),
    )
    columns = (
        _sum(nats), ordered[0], ordered[1] if len(ordered) > 1 else np.float32(0.0),
        np.where(full, nats, np.float32(12.0)).min(axis=0) * (words > 0),
        _sum(lost), lost.max(axis=0),
        words, _count(initials), conflicts,
        np.where(conflicts > 0, np.minimum(rest_a, rest_b), 0.0), np.abs(open_a - open_b),
        np.minimum(bare_a + bare_b, 2) * (conflicts > 0), surname, given, father, fathers, joined,
        np.minimum(ca, cb), np.maximum(ca, cb),
        (na != nb) & (na != 0) & (nb != 0), (na != nb) & ((na == 0) | (nb == 0)), (na == nb) & (na != 0),
        (la != lb) & (la != 0) & (lb != 0), (la == lb) & (la != 0),
        ra.organization[ia] | rb.organization[ib], acronym,
        _count(paired & (pairing.way == FORM)),
        np.where(full, pairing.quality, np.float32(1.0)).min(axis=0) * (words > 0),
        (full & (ta.script[pa] != tb.script[pb])).any(axis=0), disorder(pairing.left, pairing.right, paired),
        np.where(a_is_shorter, cover_a, cover_b), np.where(a_is_shorter, cover_b, cover_a),
        _count(full & ((pairing.way == BARE) | (pairing.way == CUT))),
        _count(equal), (words == ca) & (words == cb) & (words > 0) & (full == equal).all(axis=0),
        _count(free_a & free_b), first_a ^ first_b, first_a & first_b,
        _count(full & (consonants | (pairing.way == JOINED))),
        slips, np.minimum(np.maximum(rest_a, rest_b), MOST_REST),
        np.minimum(_open(PLACE, *kinds_a), _open(PLACE, *kinds_b)),
        apart, np.maximum(_open(TRADE, *kinds_a), _open(TRADE, *kinds_b)),
        _count(full & (pairing.way == SPELLING) & (ta.first[pa] != tb.first[pb])),
        sons_swapped(ra.son[ia], rb.son[ib], pairing.left, pairing.right),
        _count(spelled & consonants & _other_vowels(ta, pa, tb, pb)),
        _thin(ta, a, tb, b) | _homophones(ta, pa, tb, pb),
        _count(spelled & ~consonants), _chained(ta, ra.son[ia], a, tb, rb.son[ib], b, first_a ^ first_b),
    )  # fmt: skip
    out = np.empty((len(columns), n), np.float32)
    for place, column in enumerate(columns):
        out[place] = column
    result: Array = np.ascontiguousarray(out.T)
    return result


def _chained(ta: Table, sons_a: Array, a: Array, tb: Table, sons_b: Array, b: Array, of: Array) -> Array:
    """Say which names, of some, may be a son's beside his father's, as a chain of given names is."""
    found: Array = of & ((sons_a > 0) | (sons_b > 0))
    at = np.flatnonzero(of & ~found)
    found[at] = ta.chained[a[:, at]].any(axis=0) | tb.chained[b[:, at]].any(axis=0)
    return found


def _thin(ta: Table, a: Array, tb: Table, b: Array) -> Array:
    """Say where a name of two Chinese characters stands beside one of letters, which many share."""
    one, two = ta.script[a[0]] == HAN, tb.script[b[0]] == HAN
    found: Array = np.zeros(len(one), np.bool_)
    for words, table, at in ((a, ta, np.flatnonzero(one & ~two)), (b, tb, np.flatnonzero(two & ~one))):
        found[at] = table.characters[words[:, at]].sum(axis=0) <= MOST_THIN
    return found


def _homophones(ta: Table, pa: Array, tb: Table, pb: Array) -> Array:
    """Say where two names in Chinese characters have words that are only read alike: 王毅, 王义."""
    found = (ta.script[pa] == HAN) & (tb.script[pb] == HAN) & (ta.plain[pa] == tb.plain[pb])
    found &= ta.written[pa] != tb.written[pb]
    return np.asarray(found.any(axis=0))


def _other_vowels(ta: Table, a: Array, tb: Table, b: Array) -> Array:
    """Say which words have other vowels (Novik, Novak) than conventions exchange, one for one: where letters
    come or go (Bialiatski, Beliatski) it is a convention.
    """
    one, two = ta.heard[a], tb.heard[b]
    other = (one != two) & (ta.smooth[a] != tb.smooth[b]) & (one != 0) & (two != 0)
    return np.asarray(other & (ta.length[a] == tb.length[b]))


def _open(kind: int, words: Array, in_pairs: Array) -> Array:
    """Count the words of a kind (`gender`) that are in no pair, of the kinds of a name's words and of those
    in pairs: *servant of* (Abdul) is no name, but not another name's word; a place, or what describes a body,
    tells it from its sisters.
    """
    return _count(words == kind) - _count(in_pairs == kind)


def _count(flags: Array) -> Array:
    """Return how many of the first axis are true, as numbers that can be subtracted."""
    return np.asarray(np.add.reduce(flags, axis=0, dtype=np.int16))


def _sum(values: Array) -> Array:
    """Return the sums over the first axis, one row after another: numpy's own order would depend on how many
    words the longest name of those compared together has, and so would the last bit.
    """
    total: Array = values[0].copy()
    for row in values[1:]:
        total += row
    return total


def _genders(
    ta: Table, pa: Array, kinds_a: tuple[Array, Array], tb: Table, pb: Array, kinds_b: tuple[Array, Array],
    full: Array, way: Array,
) -> tuple[Array, Array, Array, Array]:  # fmt: skip
    """Return how many paired surnames, and given names or patronymics, are of different genders; whether both
    names have patronymics that are not paired; and how many are."""
    (all_a, ga), (all_b, gb) = kinds_a, kinds_b
    surname_a, surname_b = (_any(ga, MAN_SURNAME, WOMAN_SURNAME), _any(gb, MAN_SURNAME, WOMAN_SURNAME))
    father_a, father_b = ga >= MAN_PATRONYMIC, gb >= MAN_PATRONYMIC
    differ = (ga != gb) & full
    stems = (ta.stem[pa] == -tb.stem[pb]) & (ta.stem[pa] != 0) & (way == SPELLING) & full
    given = (differ & father_a & father_b) | (stems & ~(surname_a & surname_b))
    fathers = _count(father_a & father_b & full)
    both = np.minimum(_count(all_a >= MAN_PATRONYMIC), _count(all_b >= MAN_PATRONYMIC))
    return (_count(differ & surname_a & surname_b), _count(given), both > fathers, fathers)


def _any(kind: Array, first: int, second: int) -> Array:
    return np.asarray((kind == first) | (kind == second))


def _acronym(whole: Rows, i: Array, other: Table, words: Array) -> Array:
    """Say whether one name's initial letters, without its legal form or with it, are a word of the other."""
    plain = other.plain[words]
    found: Array = np.zeros(len(i), np.bool_)
    for letters in (whole.acronym[i], whole.letters[i]):
        found |= ((plain == letters) & (letters != 0)).any(axis=0)
    return found
