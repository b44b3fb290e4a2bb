"""The archive: 308 daily copies of the OFAC list put away and found again, beside common compressors."""

from __future__ import annotations

import gzip
import lzma
import tarfile
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TypeVar

from detente.sources.archive import Archive

T = TypeVar("T")
HISTORY = "ofac-sdn-history.tar.xz"
# xz is slow: it gets one copy in so many, and its total is scaled up.
_SAMPLE = 10


def run(data: Path) -> None:
    """Print the room that the copies take and the times, ours and the peers', over the same bytes."""
    if not (data / HISTORY).is_file():
        print(f"no {HISTORY} in {data}: nothing measured")
        return
    ours, with_gzip, with_xz, got = _Figures(), _Figures(), _Figures(), _Figures()
    with tempfile.TemporaryDirectory() as folder, tarfile.open(data / HISTORY) as history:
        archive, ids = Archive(Path(folder)), list[str]()
        total = 0
        for number, copy in enumerate(_copies(history)):
            total += len(copy)
            ids.append(ours.timed(partial(archive.put, copy, like=ids[-1] if ids else None)))
            with_gzip.size += len(with_gzip.timed(partial(gzip.compress, copy, 6)))
            if number % _SAMPLE == 0:
                with_xz.size += _SAMPLE * len(with_xz.timed(partial(lzma.compress, copy, preset=1)))
        for each in ids:
            got.timed(partial(archive.get, each))
        ours.size = sum(path.stat().st_size for path in Path(folder).rglob("*") if path.is_file())
    print(f"{len(ids)} copies, {total / 1e6:.0f} MB")
    print(f"  archive   {ours}; get {got.time}, checked by its digest")
    print(f"  gzip -6   {with_gzip}")
    print(f"  xz -1     {with_xz} (every {_SAMPLE}th copy)")


def _copies(history: tarfile.TarFile) -> Iterator[bytes]:
    for member in sorted(history.getmembers(), key=lambda member: member.name):
        file = history.extractfile(member) if member.name.endswith(".csv") else None
        if file is not None:
            yield file.read()


class _Figures:
    """Bytes stored, and how long each call took."""

    def __init__(self) -> None:
        self.size = 0
        self._seconds: list[float] = []

    def timed(self, call: Callable[[], T]) -> T:
        """The call's result."""
        start = time.perf_counter()
        result = call()
        self._seconds.append(time.perf_counter() - start)
        return result

    @property
    def time(self) -> str:
        """The mean and the longest."""
        mean = sum(self._seconds) / len(self._seconds)
        return f"{1e3 * mean:.0f} ms (at most {1e3 * max(self._seconds):.0f})"

    def __str__(self) -> str:
        return f"{self.size / 1e6:6.1f} MB, put {self.time}"
