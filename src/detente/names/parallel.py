"""Share the work of many searches among processes that share the index's memory."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context, parent_process
from multiprocessing.connection import wait
from threading import Thread
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
        with ProcessPoolExecutor(workers, mp_context=get_context("fork"), initializer=_begin) as pool:
            try:
                for part in pool.map(_work, shares):
                    found.extend(part)
                    if progress is not None:
                        progress(len(found))
            except BaseException:
                # Who stops the command does not wait for what nobody will read.
                pool.shutdown(wait=False, cancel_futures=True)
                raise
    finally:
        _index = None
    return found


def _begin() -> None:
    """Leave Ctrl-C, which reaches every process of a terminal, to the one that all work for, and end with it:
    killed, it cannot say so, and what it had locked would stay locked.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = parent_process()
    if parent is not None:
        Thread(target=_end_with, args=(parent.sentinel,), daemon=True).start()


def _end_with(sentinel: int) -> None:
    wait([sentinel])
    os._exit(1)


def _work(share: tuple[list[str], int, float]) -> list[list[Hit]]:
    names, limit, threshold = share
    if _index is None:
        raise RuntimeError("the index is set before processes are forked")
    return _index.search_many(names, limit, threshold, workers=1)
