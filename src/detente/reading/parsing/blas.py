"""numpy's matrix products on one thread: what a small model needs, and what leaves the other cores alone.

thinc multiplies with a BLAS of its own that is several times slower than numpy's. numpy's OpenBLAS in turn
starts a thread for each core, which for products this small costs more than it gains, and ten times as much
where other programs want the cores. OpenBLAS has a call for it; the environment variable works only before
numpy is loaded.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

_NAMES = ("scipy_openblas_{}_num_threads64_", "scipy_openblas_{}_num_threads", "openblas_{}_num_threads64_",
          "openblas_{}_num_threads")  # fmt: skip


@cache
def _calls() -> tuple[Callable[[], int], Callable[[int], Any]] | None:
    """OpenBLAS's own functions to ask for and set the number of threads; None where numpy uses another."""
    import numpy

    folder = Path(numpy.__file__).parent
    places = (folder.parent / "numpy.libs", folder / ".libs", folder / ".dylibs")
    for path in (p for place in places if place.is_dir() for p in place.glob("*openblas*")):
        try:
            library = ctypes.CDLL(str(path))
        except OSError:
            continue
        for name in _NAMES:
            if hasattr(library, name.format("set")) and hasattr(library, name.format("get")):
                return getattr(library, name.format("get")), getattr(library, name.format("set"))
    return None


def available() -> bool:
    """Whether numpy multiplies with an OpenBLAS that can be held to one thread."""
    return _calls() is not None


@contextmanager
def one_thread() -> Iterator[None]:
    """Hold OpenBLAS to one thread, and give it back what it had."""
    calls = _calls()
    if calls is None:
        yield
        return
    ask, give = calls
    had = ask()
    give(1)
    try:
        yield
    finally:
        give(had)
