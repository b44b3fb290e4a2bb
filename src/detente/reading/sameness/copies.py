"""Texts that are printed from one another or from one wire, by the runs of words that they share.

After Broder, "On the resemblance and containment of documents" (1997): of two texts that hold much the same
words in the same order, one holds a great part of the other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from detente.model import Span, Value
from detente.reading.sameness.prints import RUN, Print

CONTAINED = 0.45
"""The part of the shorter text's runs that two copies share at least."""
_LEAST_RUNS = 20
_MANY = 40


class Copied(Value, frozen=True):
    """Texts of one origin, by key in the order given, with the stretches of each that another of them has."""

    shared: dict[str, tuple[Span, ...]]


def copies(prints: Mapping[str, Print], contained: float = CONTAINED) -> list[Copied]:
    """The texts that are copies of one another; those that are copies of none are left out.

    Args:
        prints: the prints of the texts, by any key.
        contained: the part of the shorter text's runs that must be in the other.
    """
    keys = list(prints)
    holders: dict[int, list[int]] = defaultdict(list)
    sizes = []
    for i, key in enumerate(keys):
        runs = set(prints[key].runs)
        sizes.append(len(runs))
        for run in runs:
            holders[run].append(i)
    shared: dict[tuple[int, int], int] = defaultdict(int)
    for at in holders.values():
        # A story that very many print is counted against the first of them alone: that ties them all.
        for a in range(len(at) if len(at) <= _MANY else 1):
            for b in range(a + 1, len(at)):
                shared[at[a], at[b]] += 1
    parent = list(range(len(keys)))
    for (a, b), count in shared.items():
        shorter = min(sizes[a], sizes[b])
        if shorter >= _LEAST_RUNS and count >= contained * shorter:
            parent[_root(parent, b)] = _root(parent, a)
    groups: dict[int, list[int]] = defaultdict(list)
    for i in range(len(keys)):
        groups[_root(parent, i)].append(i)
    return [_copied(prints, keys, members, holders) for members in groups.values() if len(members) > 1]


def _root(parent: list[int], i: int) -> int:
    while parent[i] != i:
        parent[i] = parent[parent[i]]
        i = parent[i]
    return i


def _copied(
    prints: Mapping[str, Print], keys: list[str], members: list[int], holders: Mapping[int, list[int]]
) -> Copied:
    group = set(members)
    return Copied(
        shared={
            keys[i]: _stretches(
                prints[keys[i]], {r for r in prints[keys[i]].runs if len(group.intersection(holders[r])) > 1}
            )
            for i in members
        }
    )


def _stretches(print_: Print, shared: set[int]) -> tuple[Span, ...]:
    """Where the shared runs of a text stand; those that touch are one stretch, quotations within it too."""
    result: list[Span] = []
    for i, run in enumerate(print_.runs):
        if run not in shared:
            continue
        start, end = print_.starts[i], print_.starts[i + RUN - 1] + 1
        if result and start <= result[-1][1]:
            result[-1] = (result[-1][0], end)
        else:
            result.append((start, end))
    return tuple(result)
