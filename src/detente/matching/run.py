"""Match the rows of a file against a list, of any length, with memory bounded.

First every row is looked up, in blocks, and its candidates go to a spool. Then, row by row, it is said what
became of each. Only where each listed subject may be given once are all candidates (24 bytes each) looked at
together, group by connected group. A match is a proposal: nothing is merged.
"""

from __future__ import annotations

import hashlib
import math
import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from detente.errors import UserError
from detente.matching.choosing import chosen
from detente.matching.evidence import weighed
from detente.matching.listed import Entry, Listed
from detente.matching.spool import EDGE, Spool
from detente.matching.tables import Row, Table
from detente.names import THRESHOLD
from detente.names.assignment import MATCHED, NOT_FOUND, REVIEW, TO_REVIEW, band, threshold_for
from detente.names.explaining import explain_many
from detente.names.model import digest

BLOCK = 1 << 14
"""Rows looked up at a time, on each core."""
KEPT = 16
"""Candidates kept a row."""
REVIEW_RATE = 0.05
"""The share of those who are not listed of whom a reviewer is shown somebody, unless told otherwise."""
MOST_TOLD = 2.5
"""What else is known can outweigh names that differ by this many nats, besides a number that both have."""
SAMPLED = 20_000


class Settled(Protocol):
    """What reviewers decided of pairs of a row's handle and an entry's target."""

    def verdict(self, row: str, target: str) -> tuple[bool, str] | None:
        """Whether the two are one, and who said so; None where nobody did."""
        ...

    def mark(self) -> str:
        """What is different where the decisions are."""
        ...


@dataclass(frozen=True, slots=True)
class Options:
    """How to match. `review`: by default where at most `REVIEW_RATE` of those who are not listed are shown.
    `every`: a row's hits are all its candidates, not only the likeliest one. `settled` says what reviewers
    decided.
    """

    kind: str | None = None
    one_to_one: bool = False
    threshold: float | None = None
    review: float | None = None
    false_match_rate: float | None = None
    every: bool = False
    settled: Settled | None = None


@dataclass(frozen=True, slots=True)
class Hit:
    """Whom a row may mean: the listed subject and spelling, how probably, why, and what the list says."""

    matched_id: str
    matched_name: str
    probability: float
    band: str
    explanation: str
    target: str = ""
    before: bool = False
    more: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Match:
    """What became of one row; `note` says why it has no hit, where it nearly had one."""

    row: int
    id: str
    name: str
    handle: str
    hits: tuple[Hit, ...] = ()
    note: str = ""

    @property
    def band(self) -> str:
        """The band of its best hit."""
        return self.hits[0].band if self.hits else NOT_FOUND


@dataclass(slots=True)
class Outcome:
    """How many rows are in each band, at which thresholds; `resumed`: rows that a stopped run had done."""

    rows: int = 0
    matched: int = 0
    review: int = 0
    not_found: int = 0
    threshold: float = THRESHOLD
    review_threshold: float = REVIEW
    resumed: int = 0

    def count(self, match: Match) -> None:
        """Count one row."""
        self.rows += 1
        self.matched += match.band == MATCHED
        self.review += match.band == TO_REVIEW
        self.not_found += match.band == NOT_FOUND


def handle(row: Row) -> str:
    """Return what a decision calls a row: its name, and its id where a column has one."""
    return f"{row.name} <{row.key}>" if row.own else row.name


class Run:
    """One matching. Look up, then read the matches, as often as wanted; then close.

    `gauge` is the list by which thresholds are measured, where `listed` is only a part of it.
    """

    def __init__(
        self,
        table: Table,
        listed: Listed,
        options: Options,
        output: Path | None = None,
        gauge: Listed | None = None,
    ) -> None:
        self.table = table
        self.listed = listed
        self.options = options
        self.threshold, self.review = _thresholds(table, gauge or listed, options)
        self.spool = Spool(output, self._identity(), digest())
        self._taken: NDArray[np.bool_] | None = None

    def _identity(self) -> str:
        stat = self.table.path.stat()
        said = (
            str(self.table.path.resolve()), stat.st_size, stat.st_mtime_ns, self.table.columns,
            self.threshold, self.review, self.options.kind, self.options.one_to_one, self.options.every,
            self.options.settled.mark() if self.options.settled else None, self.listed.digest(),
            EDGE.descr, KEPT,
        )  # fmt: skip
        return hashlib.blake2b(repr(said).encode("utf-8", "replace"), digest_size=16).hexdigest()

    def look_up(self, progress: Callable[[int], object] = lambda rows: None) -> None:
        """Find the candidates of all rows that were not looked up yet; `progress` gets the row reached."""
        source = self.table.rows(self.spool.rows)
        cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
        while block := list(islice(source, BLOCK * cores)):
            self.spool.add(block[-1].number, self._candidates(block, cores))
            progress(self.spool.rows)
        if not self.spool.whole:
            self.spool.whole = True
            self.spool.note()

    def _candidates(self, block: list[Row], cores: int) -> NDArray[Any]:
        spellings = [(n, s, name) for n, row in enumerate(block) for s, name in enumerate(row.names)]
        told = self.listed.evidence and self.table.columns.evidence
        floor = _less(self.review, MOST_TOLD) if told else self.review
        found = self.listed.index.search_many(
            [name for _, _, name in spellings],
            limit=KEPT,
            threshold=floor,
            workers=cores if len(spellings) >= BLOCK else 1,
        )
        best: list[dict[int, tuple[float, int, int]]] = [{} for _ in block]
        for (n, s, _), hits in zip(spellings, found, strict=True):
            for hit in hits:
                entry = int(hit.key)
                if entry not in best[n] or best[n][entry][0] < hit.score:
                    place = self.listed.entries[entry].names.index(hit.name)
                    best[n][entry] = hit.score, place, s
        edges: list[tuple[int, int, int, int, float]] = []
        for row, these in zip(block, best, strict=True):
            for entry in self.listed.numbered(row.known.numbers):
                these.setdefault(entry, (0.0, 0, 0))
            scored = [
                (weighed(p, row.known, self.listed.entries[entry].known)[0], entry, name, spelling)
                for entry, (p, name, spelling) in these.items()
            ]
            kept = sorted((e for e in scored if e[0] >= self.review), key=lambda e: (-e[0], e[1]))[:KEPT]
            edges += [(row.number, entry, name, spelling, p) for p, entry, name, spelling in kept]
        return np.array(edges, EDGE)

    # What became of each row -----------------------------------------------------------------------

    def matches(self, after: int = 0) -> Iterator[Match]:
        """Yield what became of each row after a row's number, in order."""
        edges = self.spool.read()
        if self.options.one_to_one and self._taken is None:
            self._taken = chosen(edges, self.review, self._verdicts(edges))
        source = self.table.rows(after)
        while block := list(islice(source, BLOCK // 4)):
            low, high = np.searchsorted(edges["row"], [block[0].number, block[-1].number + 1])
            yield from self._told(block, edges[low:high], int(low))

    def _verdicts(self, edges: NDArray[Any]) -> NDArray[np.int8]:
        """Say of each candidate whether a reviewer accepted (1) or rejected (-1) it."""
        found = np.zeros(len(edges), np.int8)
        settled = self.options.settled
        if settled is None or not len(edges):
            return found
        for row in self.table.rows():
            low, high = np.searchsorted(edges["row"], [row.number, row.number + 1])
            for n in range(int(low), int(high)):
                verdict = settled.verdict(handle(row), self.listed.entries[int(edges["entry"][n])].target)
                if verdict is not None:
                    found[n] = 1 if verdict[0] else -1
        return found

    def _told(self, block: list[Row], edges: NDArray[Any], offset: int) -> Iterator[Match]:
        rows = {row.number: row for row in block}
        by_row: dict[int, list[int]] = {}
        for n, number in enumerate(edges["row"].tolist()):
            by_row.setdefault(number, []).append(n)
        pairs = {n: self._pair(rows[number], edges[n]) for number, ns in by_row.items() for n in ns}
        whys = dict(zip(pairs, explain_many(list(pairs.values()), self.options.kind), strict=True))
        for row in block:
            hits, notes = [], []
            for n in by_row.get(row.number, ()):
                entry = self.listed.entries[int(edges["entry"][n])]
                hit = self._hit(row, entry, pairs[n][1], round(float(edges["score"][n]), 6), str(whys[n]))
                if hit.band == NOT_FOUND:
                    notes.append(f"{hit.matched_name} ({hit.matched_id}): {hit.explanation}")
                elif self._taken is not None and not self._taken[offset + n]:
                    notes.append(f"{hit.matched_name} ({hit.matched_id}) is given to another row")
                else:
                    hits.append(hit)
            hits.sort(key=lambda h: (h.band != MATCHED, h.more.get("ended", False), -h.probability))
            kept = tuple(hits if self.options.every else hits[:1])
            note = "; ".join(notes) if not kept else ""
            yield Match(row.number, row.key, row.name, handle(row), kept, note)

    def _pair(self, row: Row, edge: Any) -> tuple[str, str]:
        names = self.listed.entries[int(edge["entry"])].names
        return row.names[int(edge["spelling"])], names[int(edge["name"])]

    def _hit(self, row: Row, entry: Entry, name: str, p: float, why: str) -> Hit:
        said = weighed(0.5, row.known, entry.known)[1]
        settled, verdict, words = self.options.settled, band(p, self.threshold), ""
        decided = settled.verdict(handle(row), entry.target) if settled else None
        if decided is not None:
            verdict, words = MATCHED if decided[0] else NOT_FOUND, decided[1]
        why = "; ".join(part for part in (words, why, *said) if part)
        return Hit(entry.key, name, p, verdict, why, entry.target, entry.before, entry.more)

    def close(self, *, done: bool = True) -> None:
        """Remove what the run kept beside its output; not where it is to be gone on with."""
        self.spool.close(done=done)


def _thresholds(table: Table, listed: Listed, options: Options) -> tuple[float, float]:
    """The probabilities from which a pair is matched, and worth a look."""
    threshold, review = options.threshold, options.review
    rate = options.false_match_rate
    sample: list[str] = []
    if review is None or (threshold is None and rate is not None):
        step = max(1, table.length // SAMPLED)
        sample = list(table.names(step))
    if threshold is None:
        threshold = THRESHOLD if rate is None else threshold_for(sample, listed.index, rate)
    if review is None:
        try:
            review = threshold_for(sample, listed.index, max(REVIEW_RATE, rate or 0.0))
        except UserError:  # Too few names to measure by: few enough to be looked at.
            review = REVIEW
    threshold, review = _probability(threshold, "--threshold"), _probability(review, "--review")
    return round(threshold, 6), round(min(review, threshold), 6)


def _probability(value: float, what: str) -> float:
    if not 0.0 <= value <= 1.0:
        raise UserError(f"{what} is a probability between 0 and 1, not {value}")
    return value


def _less(p: float, nats: float) -> float:
    """A probability with so much less for it, never quite nothing."""
    p = min(max(p, 1e-6), 1 - 1e-6)
    return max(0.01, 1 / (1 + math.exp(nats - math.log(p / (1 - p)))))
