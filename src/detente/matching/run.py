"""Match a file of names against a list, of any length: row by row, with memory bounded, and resumable.

Rows are looked up in blocks; each block's candidates are appended to a spool beside the output, so that a
run that was stopped goes on where it stood. Only where each listed name may be given once are all
candidates (16 bytes each) looked at together, group by connected group. A match is a proposal: nothing is
merged.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from detente.errors import UserError
from detente.names import THRESHOLD
from detente.names.assignment import NOT_FOUND, REVIEW, band, solve, threshold_for
from detente.names.explaining import explain_many
from detente.names.index import Index
from detente.matching.tables import Row, read_names, write_rows

BLOCK = 4096
KEPT = 5
"""Candidates kept a row."""
SAMPLE = 4000
HEADER = ("row", "id", "name", "matched_id", "matched_name", "probability", "band", "explanation")
_EDGE = np.dtype([("row", "<i8"), ("name", "<i4"), ("score", "<f4")])

Target = Iterable[tuple[str, str, dict[str, Any]]]
"""A list to match against: (key, name, whatever else is known)."""


@dataclass(frozen=True, slots=True)
class Match:
    """What became of one row."""

    row: int
    id: str
    name: str
    matched_id: str | None
    matched_name: str | None
    probability: float
    band: str
    explanation: str


@dataclass(frozen=True, slots=True)
class Options:
    """How to match: see `match_file`."""

    column: str | None = None
    kind: str | None = None
    one_to_one: bool = False
    threshold: float | None = None
    review: float = REVIEW
    false_match_rate: float | None = None


@dataclass(slots=True)
class Outcome:
    """The counts of a run, and its thresholds; `resumed` is the row from which a stopped run went on."""

    rows: int = 0
    matched: int = 0
    review: int = 0
    not_found: int = 0
    threshold: float = THRESHOLD
    review_threshold: float = REVIEW
    resumed: int = 0


def match_file(
    file: Path,
    against: Target | Index,
    output: Path | None = None,
    options: Options | None = None,
    progress: Callable[[int], object] | None = None,
) -> tuple[Outcome, Iterator[Match]]:
    """Look up every name of `file` in `against`; return the outcome and the matches, row by row.

    The outcome's counts are complete when the matches have been read to their end. With `output` (CSV or
    XLSX) the matches are written there, and a run that was stopped is resumed when it is started again
    with the same input and options; without it, all is kept in a temporary place.
    """
    chosen = options or Options()
    if not file.is_file():
        raise UserError(f"there is no file {file}; give a CSV, TSV, XLSX or text file of names")
    listed = (
        against if isinstance(against, Index) else Index.build(((k, n) for k, n, _ in against), chosen.kind)
    )
    threshold = _threshold(file, listed, chosen)
    review = min(chosen.review, threshold)
    outcome = Outcome(threshold=round(threshold, 6), review_threshold=review)
    names = _Listed(listed)
    spool = _Spool(file, output, chosen, len(listed))
    outcome.resumed = _look_up(file, listed, names, spool, review, chosen, progress)
    return outcome, _matches(file, names, spool, outcome, chosen)


def write_matches(output: Path, matches: Iterable[Match]) -> None:
    """Write matches as CSV or XLSX, by the file's ending."""
    write_rows(output, HEADER, (tuple(asdict(m).values()) for m in matches))


def _threshold(file: Path, listed: Index, options: Options) -> float:
    if options.threshold is not None:
        if not 0.0 <= options.threshold <= 1.0:
            raise UserError(f"a threshold is a probability between 0 and 1, not {options.threshold}")
        return options.threshold
    if options.false_match_rate is None:
        return THRESHOLD
    sample = [row.name for row in islice(read_names(file, options.column), SAMPLE)]
    return threshold_for(sample, listed, options.false_match_rate)


class _Listed:
    """The listed names by number, as the spool names them."""

    def __init__(self, index: Index) -> None:
        self.items = index.items()
        self.number = {item: n for n, item in enumerate(self.items)}


class _Spool:
    """Candidates on disk, in the order of rows, and how far they go."""

    def __init__(self, file: Path, output: Path | None, options: Options, listed: int) -> None:
        import tempfile

        self.folder = None if output else tempfile.TemporaryDirectory(prefix="detente-match-")
        base = output if output else Path(self.folder.name) / "matches"  # type: ignore[union-attr]
        self.edges = base.with_name(base.name + ".candidates")
        self.state = base.with_name(base.name + ".state")
        stat = file.stat()
        said = repr((str(file.resolve()), stat.st_size, stat.st_mtime_ns, options, listed))
        self.run = f"{zlib.crc32(said.encode()):08x}"

    def begin(self) -> tuple[int, int]:
        """Return the rows done and bytes written by an earlier run of the same kind, or zeros."""
        try:
            state = json.loads(self.state.read_text(encoding="utf-8"))
            if state["run"] == self.run and self.edges.stat().st_size >= state["bytes"]:
                return int(state["rows"]), int(state["bytes"])
        except (OSError, ValueError, KeyError):
            pass
        return 0, 0

    def done(self, rows: int, size: int) -> None:
        """Note how far the spool goes, so that a later run can go on from there."""
        partial = self.state.with_name(self.state.name + ".partial")
        partial.write_text(json.dumps({"run": self.run, "rows": rows, "bytes": size}), encoding="utf-8")
        partial.replace(self.state)

    def read(self) -> NDArray[Any]:
        """Return the candidates, from the file's pages."""
        if not self.edges.exists() or not self.edges.stat().st_size:
            return np.zeros(0, _EDGE)
        return np.memmap(self.edges, _EDGE, "r")

    def close(self) -> None:
        """Remove the spool: its run is finished."""
        self.edges.unlink(missing_ok=True)
        self.state.unlink(missing_ok=True)
        if self.folder:
            self.folder.cleanup()


def _look_up(
    file: Path, listed: Index, names: _Listed, spool: _Spool, review: float, options: Options,
    progress: Callable[[int], object] | None,
) -> int:  # fmt: skip
    """Append the candidates of all rows to the spool; return the row from which a stopped run goes on."""
    rows, size = spool.begin()
    source = islice(read_names(file, options.column), rows, None)
    try:
        with spool.edges.open("r+b" if size else "wb") as out:
            out.truncate(size)
            out.seek(size)
            begun = rows
            while block := list(islice(source, BLOCK)):
                hits = listed.search_many([row.name for row in block], limit=KEPT, threshold=review)
                found = [
                    (rows + n, names.number[hit.key, hit.name], hit.score)
                    for n, these in enumerate(hits)
                    for hit in these
                ]
                out.write(np.array(found, _EDGE).tobytes())
                out.flush()
                rows += len(block)
                size += len(found) * _EDGE.itemsize
                spool.done(rows, size)
                if progress is not None:
                    progress(rows)
    except OSError as error:
        raise UserError(
            f"cannot write beside {spool.edges}: {error.strerror}; choose another place"
        ) from None
    return begun


def _matches(
    file: Path, names: _Listed, spool: _Spool, outcome: Outcome, options: Options
) -> Iterator[Match]:
    """Yield what became of each row, and count."""
    edges = spool.read()
    chosen = _chosen(edges, names, outcome.review_threshold) if options.one_to_one else None
    source = enumerate(read_names(file, options.column))
    while block := list(islice(source, BLOCK)):
        low, high = np.searchsorted(edges["row"], [block[0][0], block[-1][0] + 1])
        best: dict[int, Any] = {}
        for at in range(int(low), int(high)):
            if chosen is None or chosen[at]:
                best.setdefault(int(edges["row"][at]), edges[at])
        rows = [(row, best.get(n)) for n, row in block]
        yield from (
            _count(found, outcome) for found in _explained(rows, names, outcome.threshold, options.kind)
        )
    del edges
    spool.close()


def _explained(
    rows: list[tuple[Row, Any]], names: _Listed, threshold: float, kind: str | None
) -> Iterator[Match]:
    """Yield what became of some rows, each with its best candidate or none."""
    whys = iter(
        explain_many([(row.name, names.items[int(e["name"])][1]) for row, e in rows if e is not None], kind)
    )
    for row, edge in rows:
        if edge is None:
            yield Match(row.number, row.key, row.name, None, None, 0.0, NOT_FOUND, "")
            continue
        key, name = names.items[int(edge["name"])]
        score = round(float(edge["score"]), 6)
        yield Match(row.number, row.key, row.name, key, name, score, band(score, threshold), str(next(whys)))


def _count(found: Match, outcome: Outcome) -> Match:
    outcome.rows += 1
    if found.matched_id is None:
        outcome.not_found += 1
    elif found.probability >= outcome.threshold:
        outcome.matched += 1
    else:
        outcome.review += 1
    return found


def _chosen(edges: NDArray[Any], names: _Listed, floor: float) -> NDArray[np.bool_]:
    """Say which candidates the likeliest assignment takes, each row and each key once."""
    taken = np.zeros(len(edges), np.bool_)
    keys = {key: n for n, key in enumerate(dict.fromkeys(key for key, _ in names.items))}
    key_of = np.array([keys[key] for key, _ in names.items], np.int64)
    for group in _groups(edges["row"], key_of[edges["name"]]):
        best: dict[tuple[int, str], int] = {}
        for n in group.tolist():
            pair = int(edges["row"][n]), names.items[int(edges["name"][n])][0]
            if pair not in best or edges["score"][n] > edges["score"][best[pair]]:
                best[pair] = n
        solved = solve([(row, key, float(edges["score"][n])) for (row, key), n in best.items()], floor)
        for row, key in solved.items():
            taken[best[row, key]] = True
    return taken


def _groups(row: NDArray[Any], key: NDArray[Any]) -> Iterator[NDArray[Any]]:
    """Yield the candidates of each connected group: rows and keys that compete, directly or through
    others.
    """
    if not len(row):
        return
    rows, places = np.unique(row, return_inverse=True)
    label = np.arange(len(rows))
    while True:  # each row takes the least label among the rows that share a key with it
        lowest = np.full(int(key.max()) + 1, len(rows))
        np.minimum.at(lowest, key, label[places])
        new = label.copy()
        np.minimum.at(new, places, lowest[key])
        new = new[new]
        if (new == label).all():
            break
        label = new
    mine = label[places]
    order = np.argsort(mine, kind="stable")
    yield from np.split(order, np.flatnonzero(np.diff(mine[order])) + 1)
