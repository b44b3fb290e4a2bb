"""Whom an act is done to, as it is put together: the named apart, the rest as a group."""

from __future__ import annotations

from dataclasses import dataclass, field

from detente.model import Group, Subject


@dataclass(slots=True)
class Roster:
    """Whom an act is done to: the named apart, the rest as a group; ``start`` to ``end`` is where they
    stand. ``more`` tells that somebody else whom nothing names is joined to them (*X and his deputy*),
    ``each`` that a group of one stands for any number of them or for nobody (*every prisoner*, *no
    prisoner*); ``others`` are counted beside the group, of another nation than it (*barred 963 Americans and
    26 Canadians*)."""

    subjects: list[Subject] = field(default_factory=list)
    group: Group | None = None
    start: int = -1
    end: int = -1
    more: bool = False
    each: bool = False
    others: list[Group] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.subjects) or self.group is not None

    @property
    def told(self) -> Group | None:
        """The group as an act has it: with a number only where the text gives one."""
        if self.group is None or not self.each:
            return self.group
        return Group(noun=self.group.noun, lo=None, hi=None, qualifier="about")

    def add(self, subject: Subject) -> None:
        """Add a subject once; one pronoun may mean several."""
        if all(s.name != subject.name for s in self.subjects):
            self.subjects.append(subject)
            self.reach(*subject.span)

    def reach(self, start: int, end: int) -> None:
        """Take a stretch of the text in."""
        self.start = start if self.start < 0 else min(self.start, start)
        self.end = max(self.end, end)

    def join(self, other: Roster) -> None:
        """Take in what another holds."""
        for subject in other.subjects:
            self.add(subject)
        if self.group is None and other.group is not None:
            self.group, self.each = other.group, other.each
        self.more = self.more or other.more
        if other.start >= 0:
            self.reach(other.start, other.end)
