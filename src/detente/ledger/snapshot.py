"""What was knowable on a day: the input of every view."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from detente.model import Claim, Decision, Source


@dataclass(frozen=True)
class Snapshot:
    """The entries knowable on ``known``, for views that ask what held ``on`` a day.

    ``claims`` holds what articles, registries and hand-entered acts assert, in the order of the ledger;
    the records of official lists, thousands a copy, are left to the measures view. Claims that a decision
    rejected are left out of ``standing``; a decision that a later one undid is left out of ``decisions``.
    """

    on: date
    known: date
    sources: Mapping[str, Source] = field(repr=False)
    claims: tuple[Claim, ...] = field(repr=False)
    all_decisions: tuple[Decision, ...] = field(default=(), repr=False)

    @cached_property
    def decisions(self) -> tuple[Decision, ...]:
        """The decisions in force: an undo takes one back, and is itself undoable."""
        undone: set[str] = set()
        for each in reversed(self.all_decisions):
            if each.kind == "undo" and each.id not in undone:
                undone.update(each.targets)
        return tuple(d for d in self.all_decisions if d.kind != "undo" and d.id not in undone)

    @cached_property
    def standing(self) -> tuple[Claim, ...]:
        """The claims that no decision rejects. The later of an accept and a reject counts."""
        verdict: dict[str, str] = {}
        for each in self.decisions:
            if each.kind in ("accept", "reject"):
                verdict.update(dict.fromkeys(each.targets, each.kind))
        return tuple(c for c in self.claims if verdict.get(c.id) != "reject")

    @cached_property
    def by_id(self) -> dict[str, Claim]:
        """All claims by their id."""
        return {c.id: c for c in self.claims}
