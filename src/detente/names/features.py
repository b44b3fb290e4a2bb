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

from detente.names.edit import Costs, align, costs
from detente.names.gender import MAN_PATRONYMIC, MAN_SURNAME, WOMAN_PATRONYMIC, WOMAN_SURNAME
from detente.names.table import PREFIXES, Rows, Table

Array = NDArray[Any]
NOTHING = np.float32(-30.0)

FEATURES = (
    "evidence", "best", "second", "least", "loss", "worst", "words", "initials", "conflicts",
    "conflict_weight",
    "extra", "initial_conflicts", "surname_gender", "given_gender", "patronymic_conflict", "patronymics",
    "joined",
    "shorter", "longer", "number_conflict", "number_missing", "numbers", "legal_conflict", "legal",
    "organization",
    "acronym", "classes", "quality", "scripts", "order", "cover_shorter", "cover_longer", "cut",
    "equal", "exact", "optional",
)  # fmt: skip
"""The features, in the order of the columns."""


class Pairing(NamedTuple):
    """How the words of each pair of names were paired: arrays (n, steps); -1 where there is no pair."""

    left: Array
    right: Array
    evidence: Array
    quality: Array
    how: Array


WAYS = ("equal", "spelling", "initial", "vowels left out", "end cut off", "form of the name", "misread")


def word_evidence(
    ta: Table, a: Array, tb: Table, b: Array, last_a: Array, last_b: Array
) -> tuple[Array, Array, Array, Array]:
    """Return for pairs of words (rows `a` of `ta`, `b` of `tb`): evidence, loss in nats, quality 0..1, the
    way.

    `last_*` say whether a word is the last of its name: only there does a field's width cut it off.
    """
    n = len(a)
    table = costs()
    mean_info = (ta.latin_info[a] + tb.latin_info[b]) * 0.5
    least = np.minimum(ta.rare[a], tb.rare[b])
    equal = ta.plain[a] == tb.plain[b]
    initial = ta.initial[a] | tb.initial[b]
    score = np.full(n, NOTHING, np.float32)
    info = mean_info.copy()
    way = np.ones(n, np.int8)
    score[equal] = mean_info[equal]
    way[equal] = 0
    mask_a, mask_b = ta.mask[a], tb.mask[b]
    shared = np.bitwise_count(mask_a & mask_b)
    fewer = np.minimum(np.bitwise_count(mask_a), np.bitwise_count(mask_b))
    try_ = ~equal & ~initial & (2 * shared.astype(np.int16) >= fewer)
    where = np.flatnonzero(try_)
    if len(where):
        score[where], info[where] = _spelling(ta, a[where], tb, b[where], table)
    loss = np.maximum(info - score, 0.0)
    quality = np.clip(score / np.maximum(info, 1.0), 0.0, 1.0)
    evidence = np.minimum(0.8 * score, least)
    _other_ways(ta, a, tb, b, last_a, last_b, equal, initial, evidence, loss, quality, way)
    father_a, father_b = ta.gender[a] >= MAN_PATRONYMIC, tb.gender[b] >= MAN_PATRONYMIC
    apart = (father_a != father_b) & ~equal & (quality < 0.8) & (ta.gender[a] + tb.gender[b] > MAN_PATRONYMIC)
    evidence[(father_a != father_b) & (way > 1) & (way != 2) & (way != 4)] = NOTHING
    evidence[apart & (way == 1)] -= 4.0
    return evidence, loss, quality, way


def _spelling(ta: Table, a: Array, tb: Table, b: Array, table: Costs) -> tuple[Array, Array]:
    """Return the alignment score and the mean information of pairs of words, each in its own script if
    learned.
    """
    sa, sb = ta.script[a], tb.script[b]
    own = table.known[sa, sb] & ((sa != 0) | (sb != 0))
    width = np.maximum(ta.length[a], tb.length[b])
    score = np.empty(len(a), np.float32)
    info = (ta.latin_info[a] + tb.latin_info[b]) * 0.5
    for native in (False, True):
        for low, high in ((0, 6), (6, 9), (9, 13), (13, 20)):
            at = np.flatnonzero((own == native) & (width > low) & (width <= high))
            if not len(at):
                continue
            x, y = a[at], b[at]
            ca, cb = (ta.codes, tb.codes) if native else (ta.latin, tb.latin)
            zero = np.zeros(len(at), np.intp)
            scripts = (sa[at].astype(np.intp), sb[at].astype(np.intp)) if native else (zero, zero)
            score[at] = align(ca[x, -high:].astype(np.intp), cb[y, -high:].astype(np.intp), *scripts, table)
            if native:
                info[at] = (ta.info[x] + tb.info[y]) * 0.5
    none = width == 0
    score[none] = NOTHING
    return score, info


def _other_ways(
    ta: Table, a: Array, tb: Table, b: Array, last_a: Array, last_b: Array, equal: Array, initial: Array,
    evidence: Array, loss: Array, quality: Array, way: Array,
) -> None:  # fmt: skip
    """Replace, in place, the evidence of pairs that another way than spelling explains better."""

    def put(at: Array, value: Array, lost: float, good: float, how: int) -> None:
        way[at] = np.where(quality[at] < good, how, way[at])
        evidence[at] = np.maximum(evidence[at], value)
        loss[at] = np.minimum(loss[at], lost)
        quality[at] = np.maximum(quality[at], good)

    first = ta.first[a] == tb.first[b]
    both = ta.initial[a] & tb.initial[b]
    at = np.flatnonzero(initial & ~equal)
    evidence[at] = np.where(first[at], 1.0, NOTHING)
    at = np.flatnonzero(initial & (first | equal))
    evidence[at] = np.where(both[at], 2.0, 1.0)
    loss[at], quality[at], way[at] = 0.0, 0.5, 2
    bare = (ta.bare[a] == tb.bare[b]) & (ta.stripped[a] | tb.stripped[b]) & ~equal & ~initial
    at = np.flatnonzero(bare)
    if len(at):
        value = np.minimum(ta.bare_info[a[at]], tb.bare_info[b[at]]) * 0.6 - 3.0
        put(at, np.minimum(value, np.minimum(ta.rare[a[at]], tb.rare[b[at]])), 4.0, 0.6, 3)
    at = np.flatnonzero((ta.scanned[a] == tb.scanned[b]) & ~equal & ~initial & (ta.plain[a] != 0))
    if len(at):
        put(at, np.minimum(ta.rare[a[at]], tb.rare[b[at]]) - 0.5, 3.0, 0.75, 6)
    same = ta.classes[a]
    at = np.flatnonzero((same[:, 0] > 0) & (tb.classes[b, 0] > 0) & ~equal)
    if len(at):
        left, right = ta.classes[a[at]], tb.classes[b[at]]
        common = ((left[:, :, None] == right[:, None, :]) & (left[:, :, None] > 0)).any(axis=(1, 2))
        at = at[common]
        value = np.minimum(ta.rare[a[at]], tb.rare[b[at]]) - 1.5
        put(at, value, 3.0, 0.7, 5)
    cut = np.zeros(len(a), np.bool_)
    for n in range(PREFIXES):
        cut |= last_b & (ta.prefixes[a, n] == tb.plain[b]) & (ta.prefixes[a, n] != 0)
        cut |= last_a & (tb.prefixes[b, n] == ta.plain[a]) & (tb.prefixes[b, n] != 0)
    at = np.flatnonzero(cut & ~equal)
    if len(at):
        value = np.maximum(np.minimum(ta.latin_info[a[at]], tb.latin_info[b[at]]) * 0.6 - 3.0, 0.8)
        put(at, np.minimum(value, np.minimum(ta.rare[a[at]], tb.rare[b[at]])), 4.0, 0.6, 4)


def pair_features(ta: Table, ra: Rows, ia: Array, tb: Table, rb: Rows, ib: Array) -> tuple[Array, Pairing]:
    """Return the features (n, len(FEATURES)) of pairs of names (rows `ia` of `ra`, `ib` of `rb`), and the
    pairing.
    """
    from rapidfuzz import fuzz, process

    n = len(ia)
    wa = max(1, int(ra.count[ia].max(initial=1)))
    wb = max(1, int(rb.count[ib].max(initial=1)))
    a, b = ra.tokens[ia, :wa], rb.tokens[ib, :wb]
    flat_a = np.repeat(a, wb, axis=1).ravel()
    flat_b = np.tile(b, (1, wa)).ravel()
    there = np.flatnonzero((flat_a > 0) & (flat_b > 0))
    e = np.full(n * wa * wb, NOTHING, np.float32)
    lost = np.zeros(n * wa * wb, np.float32)
    good = np.zeros(n * wa * wb, np.float32)
    how = np.zeros(n * wa * wb, np.int8)
    place_a = np.tile(np.repeat(np.arange(1, wa + 1), wb), n)[there]
    place_b = np.tile(np.arange(1, wb + 1), n * wa)[there]
    last_a = np.repeat(ra.count[ia], wa * wb)[there] == place_a
    last_b = np.repeat(rb.count[ib], wa * wb)[there] == place_b
    e[there], lost[there], good[there], how[there] = word_evidence(
        ta, flat_a[there], tb, flat_b[there], last_a, last_b
    )
    pairing, losses = _pair_off(e.reshape(n, wa, wb), lost, good, how, wa, wb)
    joined = process.cpdist(
        [ra.joined[i] for i in ia], [rb.joined[i] for i in ib], scorer=fuzz.ratio, dtype=np.float32
    )
    return _columns(ta, ra, ia, a, tb, rb, ib, b, pairing, losses, joined / 100.0), pairing


def _pair_off(e: Array, lost: Array, good: Array, how: Array, wa: int, wb: int) -> tuple[Pairing, Array]:
    """Pair words, the strongest evidence first, while any speaks for one name."""
    n = len(e)
    steps = min(wa, wb)
    left = np.full((n, steps), -1, np.int16)
    right = np.full((n, steps), -1, np.int16)
    evidence = np.zeros((n, steps), np.float32)
    losses = np.zeros((n, steps), np.float32)
    quality = np.zeros((n, steps), np.float32)
    ways = np.zeros((n, steps), np.int8)
    jitter = np.abs(np.arange(wa)[:, None] - np.arange(wb)[None, :]).astype(np.float32) * 1e-3
    work = e - jitter
    every = np.arange(n)
    base = every * (wa * wb)
    for step in range(steps):
        best = work.reshape(n, -1).argmax(axis=1)
        i, j = best // wb, best % wb
        value = work[every, i, j] + jitter[i, j]
        take = np.flatnonzero(value > PAIRED)
        if not len(take):
            break
        ti, tj, at = i[take], j[take], base[take] + best[take]
        left[take, step], right[take, step] = ti, tj
        evidence[take, step], losses[take, step] = value[take], lost[at]
        quality[take, step], ways[take, step] = good[at], how[at]
        work[every, i, :] = NOTHING
        work[every, :, j] = NOTHING
    return Pairing(left, right, evidence, quality, ways), losses


PAIRED = 0.0
"""Evidence above which two words are taken as a pair, well or badly spelled."""


def _columns(
    ta: Table, ra: Rows, ia: Array, a: Array, tb: Table, rb: Rows, ib: Array, b: Array,
    pairing: Pairing, losses: Array, joined: Array,
) -> Array:  # fmt: skip
    n = len(ia)
    every = np.arange(n)[:, None]
    paired = pairing.left >= 0
    pa = np.where(paired, a[every, np.maximum(pairing.left, 0)], 0)
    pb = np.where(paired, b[every, np.maximum(pairing.right, 0)], 0)
    full = paired & (pairing.how != 2)
    initials = paired & (pairing.how == 2)
    free_a, free_b = ta.optional[pa] & paired, tb.optional[pb] & paired
    ca = ((a > 0) & ~ta.optional[a]).sum(axis=1).astype(np.float32)
    cb = ((b > 0) & ~tb.optional[b]).sum(axis=1).astype(np.float32)
    matched_a = (paired & ~free_a).sum(axis=1).astype(np.float32)
    matched_b = (paired & ~free_b).sum(axis=1).astype(np.float32)
    full &= ~(free_a & free_b)
    words = full.sum(axis=1).astype(np.float32)
    shorter, longer = np.minimum(ca, cb), np.maximum(ca, cb)
    open_words_a, open_words_b = ca - matched_a, cb - matched_b
    e = np.where(full, np.clip(pairing.evidence, -4.0, 12.0), 0.0)
    ordered = -np.sort(-np.where(full, e, 0.0), axis=1)
    weight_a = np.where(ta.optional[a], 0.0, ta.rare[a])
    weight_b = np.where(tb.optional[b], 0.0, tb.rare[b])
    left_a, left_b = weight_a.sum(axis=1), weight_b.sum(axis=1)
    got_a = np.where(free_a, 0.0, ta.rare[pa]).sum(axis=1)
    got_b = np.where(free_b, 0.0, tb.rare[pb]).sum(axis=1)
    a_is_shorter = (ca < cb) | ((ca == cb) & (left_a <= left_b))
    rest_a, rest_b = np.maximum(left_a - got_a, 0.0), np.maximum(left_b - got_b, 0.0)
    conflicts = np.minimum(open_words_a, open_words_b)
    open_a = (ta.initial[a] & (a > 0)).sum(axis=1) - (ta.initial[pa] & paired).sum(axis=1)
    open_b = (tb.initial[b] & (b > 0)).sum(axis=1) - (tb.initial[pb] & paired).sum(axis=1)
    ga, gb = ta.gender[pa], tb.gender[pb]
    flip_surname = (ga != gb) & _both(ga, gb, MAN_SURNAME, WOMAN_SURNAME) & full
    stems = (ta.stem[pa] == -tb.stem[pb]) & (ta.stem[pa] != 0) & (pairing.how == 1)
    flip_given = ((ga != gb) & _both(ga, gb, MAN_PATRONYMIC, WOMAN_PATRONYMIC) & full) | (
        stems & ~flip_surname & ~(_any(ga, MAN_SURNAME, WOMAN_SURNAME) & _any(gb, MAN_SURNAME, WOMAN_SURNAME))
    )
    patronymic_a, patronymic_b = _any(ta.gender[a], 3, 4).sum(axis=1), _any(tb.gender[b], 3, 4).sum(axis=1)
    patronymics = (_any(ga, 3, 4) & _any(gb, 3, 4) & full).sum(axis=1)
    na, nb = ra.numbers[ia], rb.numbers[ib]
    la, lb = ra.legal[ia], rb.legal[ib]
    lost = np.where(full, np.minimum(losses, 15.0), 0.0)
    order = _disorder(pairing.left, pairing.right, paired)
    columns = (
        e.sum(axis=1), ordered[:, 0], ordered[:, 1] if ordered.shape[1] > 1 else np.zeros(n),
        np.where(full, e, 12.0).min(axis=1) * (words > 0),
        lost.sum(axis=1), lost.max(axis=1),
        words, initials.sum(axis=1), conflicts,
        np.where(conflicts > 0, np.minimum(rest_a, rest_b), 0.0), np.abs(open_words_a - open_words_b),
        np.minimum(open_a + open_b, 2) * (conflicts > 0), flip_surname.sum(axis=1), flip_given.sum(axis=1),
        (np.minimum(patronymic_a, patronymic_b) > patronymics), patronymics, joined,
        shorter, longer, (na != nb) & (na != 0) & (nb != 0), (na != nb) & ((na == 0) | (nb == 0)),
        (na == nb) & (na != 0), (la != lb) & (la != 0) & (lb != 0), (la == lb) & (la != 0),
        ra.organization[ia] | rb.organization[ib],
        _acronym(ra, ia, tb, b) | _acronym(rb, ib, ta, a),
        (paired & (pairing.how == 5)).sum(axis=1),
        np.where(full, pairing.quality, 1.0).min(axis=1) * (words > 0),
        (full & (ta.script[pa] != tb.script[pb])).any(axis=1), order,
        np.where(a_is_shorter, got_a / np.maximum(left_a, 1.0), got_b / np.maximum(left_b, 1.0)),
        np.where(a_is_shorter, got_b / np.maximum(left_b, 1.0), got_a / np.maximum(left_a, 1.0)),
        (full & ((pairing.how == 3) | (pairing.how == 4))).sum(axis=1),
        (full & (pairing.how == 0)).sum(axis=1),
        (words == ca) & (words == cb) & (words > 0) & (full == (full & (pairing.how == 0))).all(axis=1),
        (free_a & free_b).sum(axis=1),
    )  # fmt: skip
    out = np.empty((n, len(columns)), np.float32)
    for place, column in enumerate(columns):
        out[:, place] = column
    return out


def _any(kind: Array, first: int, second: int) -> Array:
    return (kind == first) | (kind == second)


def _both(left: Array, right: Array, first: int, second: int) -> Array:
    return _any(left, first, second) & _any(right, first, second)


def _acronym(whole: Rows, i: Array, other: Table, words: Array) -> Array:
    """Say whether one name's initial letters are a word of the other."""
    letters = whole.acronym[i]
    found: Array = ((other.plain[words] == letters[:, None]) & (letters != 0)[:, None]).any(axis=1)
    return found


def _disorder(left: Array, right: Array, paired: Array) -> Array:
    """Return 1 where the pairs stand in an order that no turn of one name (surname first or last)
    explains.
    """
    n, steps = left.shape
    if steps < 3:
        return np.zeros(n, np.float32)
    key = np.where(paired, left, 99)
    along = np.take_along_axis(np.where(paired, right, 99), key.argsort(axis=1, kind="stable"), axis=1)
    count = paired.sum(axis=1)
    drops = np.zeros(n, np.int16)
    for step in range(steps - 1):
        drops += (along[:, step + 1] < along[:, step]) & (step + 1 < count)
    last = along[np.arange(n), np.maximum(count - 1, 0)]
    drops += (along[:, 0] < last) & (drops > 0)
    turned: Array = (drops > 1).astype(np.float32)
    return turned
