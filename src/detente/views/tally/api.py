"""The one call: counts in, everything that can be concluded out."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from msgspec import structs

from detente.model import Claim, Source
from detente.views.tally import hypotheses, reasons, revolving
from detente.views.tally.bounds import Bound, Near, as_json, bound, pinned_down
from detente.views.tally.conflicts import Analysis, analyse
from detente.views.tally.ledger import from_claims, holder
from detente.views.tally.model import Counted, Settings, Voice, in_context
from detente.views.tally.note import Note
from detente.views.tally.notes import about_rows, all_notes
from detente.views.tally.rows import read_rows
from detente.views.tally.solver import Clock, Oracle, OutOfTimeError, Progress
from detente.views.tally.traits import vocabulary
from detente.views.tally.words import Words, sentences

_NOTES = 3.0
"""Seconds that notes may take; what they find stands on its own."""
_REASONS = 0.3
"""Seconds that may go into dividing conflicts into two sides; the rest are told as they stand."""
_FIRST = ("closes", "period", "on_the_edge", "everyone")
_MANY_PEOPLE = 20
"""Of fewer people freed together, the nationality of most does not tell whose prisons they left."""
_VOICES = 4
"""Of more voices than these that say the same, the rest are only counted."""
Claimed = Counted | Mapping[str, Any] | Claim | tuple[Claim, Source | None]


@dataclass(frozen=True)
class Conflict:
    """Ids of counts that cannot all be true, though any fewer of them can, and the reason in words."""

    claims: tuple[str, ...]
    why: str


@dataclass(frozen=True)
class Remark:
    """Ids of the counts that a finding is about, the finding in words, and its pattern."""

    claims: tuple[str, ...]
    text: str
    kind: str


@dataclass
class Tally:
    """What the counts say together.

    ``consistent`` says whether all can be true; ``conflicts`` are the smallest sets that cannot; ``trusted``
    the ids of the weightiest set that can; ``bounds`` what follows for other counts; ``notes`` further
    findings in words. ``proven`` tells for ``verdict``, ``conflicts``, ``trusted``, ``notes`` and
    ``bounds`` whether the search was finished (else what is given stands, and there may be more).
    """

    claims: list[Counted]
    settings: Settings
    analysis: Analysis
    bounds: list[Bound] = field(default_factory=list)
    findings: list[Note] = field(default_factory=list)
    answers: list[Bound] = field(default_factory=list)
    reasons: dict[frozenset[str], Note] = field(default_factory=dict)
    hypotheses: list[tuple[str, Tally]] = field(default_factory=list)
    bounds_proven: bool = True
    notes_complete: bool = True

    @property
    def consistent(self) -> bool:
        """Whether all the counts can be true together."""
        return not self.analysis.conflicts and self.analysis.verdict_proven

    @property
    def statements(self) -> list[Counted]:
        """The counts without those that say the same as an earlier one."""
        return [claim for claim in self.claims if claim.id in self.analysis.alike]

    @property
    def trusted(self) -> list[str]:
        """The ids of the trusted counts, in the order given."""
        return self.analysis.trusted

    @property
    def proven(self) -> dict[str, bool]:
        """Which of the results are complete."""
        a = self.analysis
        return {
            "verdict": bool(a.conflicts) or a.verdict_proven,
            "conflicts": a.all_found,
            "trusted": a.best_proven,
            "bounds": self.bounds_proven,
            "notes": self.notes_complete,
        }

    @property
    def words(self) -> Words:
        """The report language."""
        return Words.of(self.settings.language)

    @cached_property
    def spelling(self) -> dict[str, str]:
        """How the sources write each trait."""
        return sentences.spellings(self.claims)

    @cached_property
    def conflicts(self) -> list[Conflict]:
        """The smallest sets of counts that cannot stand together, smallest first."""
        by_id = {claim.id: claim for claim in self.claims}
        first = {copy: name for name, copies in self.analysis.alike.items() for copy in copies}
        return [Conflict(ids, self.why({first[i]: by_id[i] for i in ids})) for ids in self.analysis.conflicts]

    @cached_property
    def notes(self) -> list[Remark]:
        """Findings in words: sums that close, hypotheses, different measures, arrests implied."""
        return [Remark(n.claims, sentences.note(n, self.words, self.spelling), n.kind) for n in self.findings]

    @cached_property
    def contradictions(self) -> list[Conflict]:
        """Each conflict once, in all the voices that make its statements, with the ids of all of them."""
        heard = {claim.id: self.told_by_all(claim) for claim in self.statements}
        return [
            Conflict(
                tuple(copy for name in names for copy in self.analysis.alike[name]),
                self.why({name: heard[name] for name in names}),
            )
            for names in self.analysis.stated
        ]

    def why(self, claims: Mapping[str, Counted]) -> str:
        """Why counts cannot stand together: statements by their ids, in whose voices they are to be told."""
        reason = self.reasons[frozenset(claims)]
        told = {name: claims[name] for name in reason.claims}
        return sentences.conflict(reason, told, self.claims, self.words)

    def sentence(self, item: Bound) -> str:
        """A bound in words."""
        return sentences.bound(item, self.words, self.spelling)

    def told_by_all(self, claim: Counted) -> Counted:
        """The count with the names of all voices that say the same in place of its voice."""
        ids = set(self.analysis.alike.get(claim.id, ()))
        names = list(dict.fromkeys(other.voice.name for other in self.claims if other.id in ids))
        if len(names) < 2:
            return claim
        shown = names if len(names) <= _VOICES else [*names[: _VOICES - 1], f"+ {len(names) - _VOICES + 1}"]
        return structs.replace(claim, voice=Voice(", ".join(shown), claim.voice.kind))

    def verdict(self) -> str:
        """Whether the counts can all be true, in one sentence."""
        words, n = self.words, len(self.claims)
        if n == 0:
            return words.say("none")
        if self.analysis.conflicts:
            many = len(self.analysis.stated)
            phrase = words.say("conflicts_one" if many == 1 else "conflicts_many", n=many)
            return words.say("inconsistent", n=n, conflicts=phrase)
        if not self.analysis.verdict_proven:
            return words.say("open_verdict", n=n, seconds=round(self.settings.time_limit))
        return words.say("consistent_spoken" if self.settings.mode == "spoken" else "consistent", n=n)

    def to_json(self) -> dict[str, Any]:
        """The contract of ``detente tally --json``."""
        asked = {item.query.id for item in self.answers}
        unasked = [item for item in self.bounds if item.query.id not in asked]
        result: dict[str, Any] = {
            "consistent": self.consistent,
            "conflicts": [{"claims": list(c.claims), "why": c.why} for c in self.conflicts],
            "trusted": list(self.trusted),
            "bounds": [self._bound(item) for item in [*self.answers, *unasked]],
            "notes": [{"claims": list(n.claims), "text": n.text, "kind": n.kind} for n in self.notes],
            "mode": self.settings.mode,
            "verdict": self.verdict(),
            "proven": self.proven,
        }
        if self.answers:
            result["asked"] = [self._bound(item) for item in self.answers]
        if self.hypotheses:
            result["what_if"] = [{"hypothesis": text, **other.to_json()} for text, other in self.hypotheses]
        return result

    def _bound(self, item: Bound) -> dict[str, Any]:
        return as_json(item, self.spelling) | {"text": self.sentence(item)}


def tally(
    claims: Iterable[Claimed],
    *,
    sources: Mapping[str, Source] | None = None,
    settings: Settings | None = None,
    ask: Sequence[str] = (),
    what_if: Sequence[str] = (),
    progress: Progress | None = None,
) -> Tally:
    """Whether counts add up, what contradicts what, which to trust, and what follows.

    Args:
        claims: counts as `Counted`, as rows (dictionaries with the columns of the CSV), or as claims of a
            ledger, alone (``sources`` then has their sources by id) or paired with their source.
        settings: the reading (strict or spoken), language, weights and limits.
        ask: counts to bound, as "Belarusian, to Lithuania, 2025-12-13".
        what_if: hypotheses, as "without c10" or "to Lithuania, 2025-12-13 = 10".
        progress: called with a stage, how much of it is done, and of how much.

    Raises:
        UserError: a bad row, question or hypothesis.
    """
    settings = settings or Settings()
    claims = list(claims)
    counted = _counted(claims, sources or {}, settings)
    settings = _with_home(counted, settings, claims)
    clock = Clock.of(settings.time_limit, progress)
    result = _concluded(counted, settings, clock)
    base = Near([c for c in result.statements if c.id not in result.analysis.disputed])
    oracle = Oracle(settings, clock)
    for question in ask:
        asked = hypotheses.question(question, counted, settings.home)
        try:
            found = bound(asked, base, oracle)
            kept = set(result.trusted)
            if result.analysis.conflicts:
                trusted = bound(asked, Near([c for c in result.statements if c.id in kept]), oracle)
                if (trusted.lo, trusted.hi) != (found.lo, found.hi):
                    found.if_trusted = trusted
            result.answers.append(found)
        except OutOfTimeError:
            result.bounds_proven = False
    for text in what_if:
        changed = hypotheses.supposed(text, counted, settings.home)
        result.hypotheses.append(
            (text, _concluded(changed, settings, Clock.of(settings.time_limit, progress)))
        )
    return result


def _concluded(counted: list[Counted], settings: Settings, clock: Clock) -> Tally:
    whole, oracle = clock, Oracle(settings, clock)
    # Conflicts may take most of the time; some is kept for what follows from the rest.
    oracle.clock = whole.share(0.6)
    analysis = analyse(counted, oracle)
    oracle.clock = whole
    kept = set(analysis.trusted)
    result = Tally(counted, settings, analysis)
    stated = result.statements
    oracle.clock = whole.share(0.3, _REASONS)
    by_id = {claim.id: claim for claim in stated}
    for conflict in analysis.stated:
        result.reasons[frozenset(conflict)] = reasons.reason([by_id[i] for i in conflict], oracle)
    base = Near([claim for claim in stated if claim.id not in analysis.disputed])
    if not analysis.verdict_proven:
        result.bounds_proven = False
        return result
    oracle.clock = whole.share(0.8)
    trusted = Near([claim for claim in stated if claim.id in kept])
    result.bounds, result.bounds_proven = pinned_down(stated, base, trusted, oracle)
    oracle.clock = whole.share(1.0, _NOTES)
    try:
        result.findings.extend(revolving.implied(base, oracle))
        result.findings.extend(all_notes(stated, base, result.bounds, oracle))
    except OutOfTimeError:
        result.notes_complete = False
    result.findings.sort(key=lambda note: not note.kind.startswith(_FIRST))
    result.findings.extend(about_rows(counted))
    foreign = vocabulary().foreign()
    ids = tuple(claim.id for claim in counted if foreign and foreign[0] in claim.population)
    if ids and settings.home:
        result.findings.append(Note("foreign", ids, {"home": settings.home}))
    elif ids:
        result.findings.append(Note("no_home", ids, {}))
    return result


def _counted(claims: Iterable[Claimed], sources: Mapping[str, Source], settings: Settings) -> list[Counted]:
    found: list[Counted] = []
    rows: list[Mapping[str, Any]] = []
    ledger: list[Claim | tuple[Claim, Source | None]] = []
    for item in claims:
        if isinstance(item, Counted):
            found.append(item)
        elif isinstance(item, Mapping):
            rows.append(item)
        else:
            ledger.append(item)
    found += from_claims(ledger, sources)
    found += read_rows(rows, home=settings.home) if rows else []
    return in_context(list({claim.id: claim for claim in found}.values()))


def _with_home(counted: Sequence[Counted], settings: Settings, claims: Sequence[Claimed]) -> Settings:
    """Settle who "foreigner" excludes: the user's word, else the nationality of most of a large act, else
    that of the one state by which everybody is freed."""
    foreign = vocabulary().foreign()
    if settings.home is not None:
        return replace(settings, home=vocabulary().canonical(settings.home))
    if foreign is None or not any(foreign[0] in claim.population for claim in counted):
        return settings
    most = set()
    for part in counted:
        for whole in counted:
            more = part.population - whole.population
            same = (part.scope, part.stream, part.time) == (whole.scope, whole.stream, whole.time)
            large = whole.low >= _MANY_PEOPLE and part.low * 3 >= whole.high * 2
            if same and part.population > whole.population and len(more) == 1 and large:
                most |= {trait for trait in more if vocabulary().family(trait) == foreign[1]}
    most -= {foreign[0]} | {t for c in counted if foreign[0] in c.population for t in c.population}
    if not most and (told := holder(c for c in claims if isinstance(c, Claim | tuple))) is not None:
        most = {vocabulary().canonical(told)}
    return replace(settings, home=most.pop()) if len(most) == 1 else settings
