"""A tally with what a reader needs around it: names against counts, the revolving door, lines to print."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from detente.views.tally.api import Tally, tally
from detente.views.tally.bounds import Bound, Near
from detente.views.tally.model import Settings
from detente.views.tally.named import Roll, freed, rolls
from detente.views.tally.revolving import Month, by_month
from detente.views.tally.rows import read_file
from detente.views.tally.solver import Clock, Oracle, OutOfTimeError, Progress

if TYPE_CHECKING:
    from detente.views.view import View


@dataclass(frozen=True)
class Line:
    """A sentence, the ids it rests on, and whether it is good news, bad news or neither."""

    text: str
    ids: tuple[str, ...] = ()
    tone: str = ""


def short(claim: str, number: int = 0) -> str:
    """An id as a reader can bear it: of a hash the first letters, or its number."""
    if len(claim) <= 12:
        return claim
    return f"n{number}" if number else claim[:7]


@dataclass(frozen=True)
class Section:
    """Lines under a title; the first section has none."""

    key: str
    title: str
    lines: list[Line]


@dataclass
class Report:
    """A tally of a file or a case."""

    tally: Tally
    rolls: list[Roll] = field(default_factory=list)
    months: list[Month] = field(default_factory=list)

    @property
    def warnings(self) -> list[str]:
        """Lines about single rows that are not mistakes but should be known."""
        return [note.text for note in self.tally.notes if note.kind in ("unknown_trait", "ahead")]

    def to_json(self) -> dict[str, Any]:
        """The tally on its contract, with names and months where there are any."""
        result = self.tally.to_json()
        if any(roll.named for roll in self.rolls):
            result["named"] = [_roll_json(roll) for roll in self.rolls if roll.named]
        if self.months:
            result["months"] = [
                {
                    "month": m.month,
                    "freed": {"lo": m.freed[0], "hi": m.freed[1]},
                    "detained": {"lo": m.detained[0], "hi": m.detained[1]},
                }
                for m in self.months
            ]
        return result

    def sections(self) -> list[Section]:
        """What to print, in order; sections without lines are left out."""
        made, words = self.tally, self.tally.words
        verdict = Line(made.verdict(), tone="good" if made.consistent else "bad")
        found = [
            Section("verdict", "", [verdict, *self._trust()]),
            Section("conflicts", words.label("conflicts"), self._conflicts()),
            Section("asked", words.label("asked"), self._answers(made.answers)),
            Section("bounds", words.label("bounds"), self._bounds()),
            Section("notes", words.label("notes"), [Line(n.text, n.claims) for n in made.notes]),
            Section("named", words.label("named"), self._named()),
            Section("door", words.label("door"), self._door()),
        ]
        for text, other in made.hypotheses:
            lines = Report(other)
            inner = [Line(other.verdict(), tone="good" if other.consistent else "bad"), *lines._conflicts()]
            before = {made.sentence(b) for b in made.bounds}
            inner += [line for line in lines._bounds() if line.text not in before]
            found.append(Section("what_if", words.say("what_if", hypothesis=text), inner))
        return [section for section in found if section.lines]

    def _trust(self) -> list[Line]:
        made, words = self.tally, self.tally.words
        lines = []
        kept_ids = set(made.trusted)
        gone = [claim.id for claim in made.claims if claim.id not in kept_ids]
        if made.analysis.conflicts:
            kept, n = len(made.trusted), len(made.claims)
            firsts = [made.told_by_all(claim) for claim in made.statements if claim.id in gone]
            listed = "; ".join(words.said(claim, made.spelling) for claim in firsts)
            lines.append(Line(words.say("trusted_some", kept=kept, n=n, removed=listed), tuple(gone)))
            undisputed = n - len(made.analysis.disputed)
            lines.append(Line(words.say("disputed", n=undisputed) if undisputed else words.say("none_left")))
        proven = made.proven
        opened = [
            words.say(key)
            for part, key in (
                ("conflicts", "more_conflicts"),
                ("trusted", "trusted_open"),
                ("bounds", "bounds_open"),
            )
            if not proven[part]
        ]
        return lines + [Line(text) for text in opened]

    def _conflicts(self) -> list[Line]:
        """One line for each conflict of statements, however many voices make them."""
        return [Line(conflict.why, conflict.claims, "bad") for conflict in self.tally.contradictions]

    def _bounds(self) -> list[Line]:
        return self._answers([item for item in self.tally.bounds if not item.implied])

    def _answers(self, items: Sequence[Bound]) -> list[Line]:
        lines = []
        for item in items:
            if item.given or item.if_trusted is None:
                lines.append(Line(self.tally.sentence(item), item.given))
            if item.if_trusted is not None:
                text = self.tally.sentence(item.if_trusted)
                lines.append(Line(self.tally.words.say("if_trusted", bound=text), item.if_trusted.given))
        return lines

    def _named(self) -> list[Line]:
        words, lines = self.tally.words, []
        for roll in self.rolls:
            if not roll.named:
                continue
            day = words.date(roll.day)
            if not roll.counted:
                names = words.join(person.name for person in roll.named)
                lines.append(Line(words.say("named_uncounted", day=day, names=names), tone="bad"))
                continue
            total = words.interval(roll.lo, roll.hi)
            lines.append(
                Line(words.say("named_of", day=day, named=len(roll.believed), total=total), roll.given)
            )
            least, most = roll.missing
            if most != 0:
                lines.append(Line(words.say("named_missing", n=words.interval(least, most))))
            undated = words.join(person.name for person in roll.believed if not person.dated)
            if undated:
                lines.append(Line(words.say("named_undated", names=undated)))
            lines += [Line(words.say("named_by", voice=v, n=n)) for v, n in roll.by_voice.items()]
            if roll.excess:
                names = words.join(person.name for person in roll.excess)
                lines.append(Line(words.say("named_over", n=len(roll.excess), names=names), tone="bad"))
            denied = [person for person in roll.named if person.denied_by]
            if denied:
                names = words.join(person.name for person in denied)
                lines.append(Line(words.say("named_denied", names=names), tone="bad"))
        return lines

    def _door(self) -> list[Line]:
        words = self.tally.words
        return [
            Line(
                words.say(
                    "month_row",
                    month=words.date(month.month),
                    freed=words.interval(*month.freed),
                    detained=words.interval(*month.detained),
                )
            )
            for month in self.months
            if month.freed != (0, 0) or month.detained != (0, 0)
        ]


def from_file(
    path: Path,
    settings: Settings,
    *,
    ask: Sequence[str] = (),
    what_if: Sequence[str] = (),
    progress: Progress | None = None,
) -> Report:
    """The report on a file of counts.

    Raises:
        UserError: the file or a row is bad, or a question cannot be understood.
    """
    made = tally(
        read_file(path, settings.home), settings=settings, ask=ask, what_if=what_if, progress=progress
    )
    months = by_month(made.claims)
    both = any(m.freed != (0, 0) for m in months) and any(m.detained != (0, 0) for m in months)
    return Report(made, months=months if both else [])


def from_view(
    view: View,
    settings: Settings,
    *,
    ask: Sequence[str] = (),
    what_if: Sequence[str] = (),
    progress: Progress | None = None,
) -> Report:
    """The report on a case as it was known on a day.

    Raises:
        UserError: a question cannot be understood.
    """
    standing = view.snapshot.standing
    sources = view.snapshot.sources
    made = tally(standing, sources=sources, settings=settings, ask=ask, what_if=what_if, progress=progress)
    report = Report(made)
    kept = set(made.trusted)
    oracle = Oracle(made.settings, Clock.of(settings.time_limit, progress))
    people = freed(view.people, view.hearing) if made.claims else []
    try:
        report.rolls = rolls(Near([claim for claim in made.claims if claim.id in kept]), people, oracle)
    except OutOfTimeError:
        made.bounds_proven = False
    months = by_month(made.claims, (claim for claim in standing if claim.act is not None))
    if any(m.freed != (0, 0) for m in months) and any(m.detained != (0, 0) for m in months):
        report.months = months
    return report


def _roll_json(roll: Roll) -> dict[str, Any]:
    least, most = roll.missing
    return {
        "on": str(roll.day),
        "counted": {"lo": roll.lo, "hi": roll.hi, "given": list(roll.given)} if roll.counted else None,
        "named": [
            {"name": p.name, "voices": sorted(p.voices), "denied_by": sorted(p.denied_by)}
            | ({} if p.dated else {"dated": False})
            for p in roll.named
        ],
        "by_voice": roll.by_voice,
        "missing": {"lo": least, "hi": most} if roll.counted else None,
        "excess": [person.name for person in roll.excess],
    }
