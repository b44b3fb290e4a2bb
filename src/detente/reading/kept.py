"""What is kept of a text while it is read, for several finders ask the same of it, and let go with it.

A process that reads one article after another would else hold the last ones, and a second reading of the same
text would seem faster than any reading is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")
_FORGET: list[Callable[[], None]] = []


def kept(most: int) -> Callable[[Callable[P, T]], Callable[P, T]]:
    """A function of a text whose last answers, ``most`` of them, are kept as long as a text is read."""

    def decorated(function: Callable[P, T]) -> Callable[P, T]:
        cached = lru_cache(maxsize=most)(function)
        _FORGET.append(cached.cache_clear)
        return cached  # type: ignore[return-value]

    return decorated


@contextmanager
def while_read() -> Iterator[None]:
    """Keep what is asked of a text within, and nothing of it afterwards."""
    try:
        yield
    finally:
        for forget in _FORGET:
            forget()
