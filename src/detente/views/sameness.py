"""Who reviewers said is one subject, and who is not: what *same-as* and *different* decisions amount to.

A decision names its subjects by what people call them. A name is written as it is. A row of somebody's
table, which a name alone may not tell from another's, is its name with the row's id: ``Ivan Petrov <C-17>``.
An entry of an official list is ``us-ofac-sdn/12345``; that of any other has its authority before it. That two
are one goes on from one decision to the next; that two are not one holds for these two alone. A *propose*
decision is the suggestion of a program, or of somebody: it joins nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import combinations

from detente.lists.authorities import lists, table
from detente.model import Decision
from detente.views.voices import fold

_ROW = re.compile(r"(.+?)\s*<[^<>]+>")


def name_of(target: str) -> str:
    """The name in a decision's target: that of a row without the row's id."""
    row = _ROW.fullmatch(target.strip())
    return row[1] if row else target.strip()


def entry_of(target: str) -> tuple[str, str] | None:
    """The list and entry that a target means; None for a name."""
    head, slash, entry = target.strip().partition("/")
    known = slash and entry and (head in lists() or any(each.id == head for each in table().authority))
    return (head, entry.partition("#")[0]) if known else None


class Sameness:
    """What the decisions in force say; of several about one pair the last counts."""

    def __init__(self, decisions: Iterable[Decision]) -> None:
        self._groups: dict[str, set[str]] = {}
        self._loose: dict[str, set[str]] = {}
        self._why: dict[str, Decision] = {}
        self._spelled: dict[str, str] = {}
        last: dict[tuple[str, str], Decision] = {}
        for each in decisions:
            if each.kind in ("same-as", "different"):
                folded = sorted({fold(target): target for target in each.targets}.items())
                self._spelled.update(folded)
                last.update(dict.fromkeys(combinations([key for key, _ in folded], 2), each))
        self._apart = {pair: made for pair, made in last.items() if made.kind == "different"}
        for (a, b), made in last.items():
            if made.kind == "same-as":
                self._why.update({a: made, b: made})
                _join(self._groups, (a, b))
                _join(self._loose, (a, b, *(fold(name_of(self._spelled[each])) for each in (a, b))))

    def same(self, one: str, other: str) -> Decision | None:
        """A decision by which two targets are one, directly or through others."""
        a, b = fold(one), fold(other)
        return self._why.get(a) if b in self._groups.get(a, ()) else None

    def different(self, one: str, other: str) -> Decision | None:
        """The decision by which two targets are not one."""
        a, b = sorted((fold(one), fold(other)))
        return self._apart.get((a, b))

    def others(self, name: str) -> dict[str, Decision]:
        """Whatever else reviewers said is the subject of this name, a row's or an entry, and who said so."""
        own = fold(name)
        group = self._loose.get(own, set())
        return {
            self._spelled[each]: self._why[each]
            for each in sorted(group)
            if each != own and each in self._why
        }


def _join(groups: dict[str, set[str]], members: Iterable[str]) -> None:
    """Make the groups of these members one."""
    joined: set[str] = set()
    for each in members:
        joined |= groups.get(each, {each})
    groups.update(dict.fromkeys(joined, joined))
