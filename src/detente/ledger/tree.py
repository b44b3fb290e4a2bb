"""The relational interval tree of Kriegel, Pötke and Seidl (VLDB 2000), by which runs are found.

Each run lies at the highest node of a binary tree over all keys that it covers, and the runs around a key
lie at the nodes on the path to it.
"""

from __future__ import annotations

from detente.lists.snapshots import END

_LEVELS = END.bit_length()


def node(start: int, stop: int) -> int:
    """The node of the interval tree at which the run ``[start, stop)`` lies."""
    last = stop - 1
    if start == last:
        return start
    height = (start ^ last).bit_length() - 1
    return (last >> height) << height


def path(key: int) -> tuple[list[int], list[int]]:
    """The nodes before and after a key at which runs that cover it can lie."""
    nodes = [((key >> (h + 1)) << (h + 1)) | (1 << h) for h in range(_LEVELS)]
    return [n for n in nodes if n < key], [*(n for n in nodes if n > key), key]
