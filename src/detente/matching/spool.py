"""Candidates on disk, in the order of rows, so that a run that was stopped goes on where it stood.

Beside an output `hits.csv` stand, until it is whole, `hits.csv.candidates`, `hits.csv.state` and
`hits.csv.partial`. The state says how far each of the others goes; what a stopped run wrote past that is cut
off. A state of another run (other rows, another list, other options), or of names compared in another way, is
not continued but replaced.
"""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from detente.errors import UserError

EDGE = np.dtype([("row", "<i8"), ("entry", "<i4"), ("name", "<i4"), ("spelling", "<i4"), ("score", "<f4")])
"""A candidate: a row's number and which of its spellings, an entry's and which of its names, probability."""


class Spool:
    """The candidates of one run; `run` says which run it is, `model` how names are compared. `outdated`: they
    were compared otherwise when the run that is found stopped.
    """

    def __init__(self, output: Path | None, run: str, model: str) -> None:
        self._folder = None if output else tempfile.TemporaryDirectory(prefix="detente-match-")
        base = output if output else Path(self._folder.name) / "matches"  # type: ignore[union-attr]
        self.edges, self.partial, self._state = (
            base.with_name(f"{base.name}.{what}") for what in ("candidates", "partial", "state")
        )
        self.run, self.model = run, model
        self.outdated = False
        self.rows = self.bytes = self.written = self.written_bytes = 0
        self.counts: list[int] = []
        self.whole = False
        self._resume()
        self.resumed = self.rows
        try:
            self._file: BinaryIO = self.edges.open("r+b" if self.bytes else "wb")
        except OSError as error:
            raise UserError(
                f"cannot write {self.edges}: {error.strerror}; choose another place with --out"
            ) from None
        self._locked()
        self._file.truncate(self.bytes)
        self._file.seek(self.bytes)

    def _resume(self) -> None:
        try:
            state = json.loads(self._state.read_text(encoding="utf-8"))
            self.outdated = state.get("model") != self.model
            if self.outdated:
                return
            if state["run"] == self.run and self.edges.stat().st_size >= state["bytes"]:
                self.rows, self.bytes, self.whole = state["rows"], state["bytes"], state["whole"]
                if self.partial.exists() and self.partial.stat().st_size >= state["written_bytes"]:
                    self.written, self.written_bytes = state["written"], state["written_bytes"]
                    self.counts = state["counts"]
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return

    def _locked(self) -> None:
        """Keep a second run from writing the same files, where the platform can."""
        try:
            import fcntl

            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except ImportError:
            return
        except OSError:
            raise UserError(
                f"another run is writing {self.edges}; wait for it, or choose another place"
            ) from None

    def add(self, rows: int, edges: NDArray[Any]) -> None:
        """Append the candidates of the rows up to this number."""
        data = edges.tobytes()
        self._file.write(data)
        self._file.flush()
        self.rows, self.bytes = rows, self.bytes + len(data)
        self.note()

    def note(self) -> None:
        """Write down how far everything goes."""
        state = {
            "run": self.run, "model": self.model, "rows": self.rows, "bytes": self.bytes, "whole": self.whole,
            "written": self.written, "written_bytes": self.written_bytes, "counts": self.counts,
        }  # fmt: skip
        made = self._state.with_name(f"{self._state.name}.new")
        made.write_text(json.dumps(state), encoding="utf-8")
        made.replace(self._state)

    def read(self) -> NDArray[Any]:
        """Return all candidates, from the file's pages."""
        return np.memmap(self.edges, EDGE, "r") if self.bytes else np.zeros(0, EDGE)

    def close(self, *, done: bool) -> None:
        """Let go of the files, and remove them where the run is `done`."""
        self._file.close()
        if done:
            for path in (self.edges, self._state, self.partial):
                path.unlink(missing_ok=True)
        if self._folder:
            self._folder.cleanup()
