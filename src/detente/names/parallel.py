"""Share the work of many searches among processes that share the index's memory."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from detente.names.index import Hit, Index

SHARE = 4096

_index: Index | None = None


def search_parallel(
    index: Index,
    names: list[str],
    limit: int,
    threshold: float,
    workers: int,
    progress: Callable[[int], object] | None,
) -> list[list[Hit]]:
    """Return the hits of each name, in order; the processes are forked and so see the index as it is."""
    global _index  # noqa: PLW0603  what a forked process inherits must be global
    _index = index
    shares = [(names[s : s + SHARE], limit, threshold) for s in range(0, len(names), SHARE)]
    found: list[list[Hit]] = []
    try:
        with ProcessPoolExecutor(workers, mp_context=get_context("fork")) as pool:
            for part in pool.map(_work, shares):
                found.extend(part)
                if progress is not None:
                    progress(len(found))
    finally:
        _index = None
    return found


def _work(share: tuple[list[str], int, float]) -> list[list[Hit]]:
    names, limit, threshold = share
    if _index is None:
        raise RuntimeError("the index is set before processes are forked")
    return _index.search_many(names, limit, threshold, workers=1)
