"""Matching in a case: against its registries or its lists, with what reviewers decided and are asked to.

A match is a proposal. It enters the ledger as a *propose* decision and waits for a named reviewer, who
accepts it (then the two are one subject) or rejects it (then it is never proposed again). A party that is
gone from a list is matched too, and told as such: it is not one that never was there.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from detente.errors import UserError
from detente.matching.evidence import Known, countries, of_record, sex, written
from detente.matching.listed import Entry
from detente.matching.run import Hit, Match
from detente.model import Decision, decision
from detente.names.subjects import Subject
from detente.views.measures import in_force
from detente.views.measures.fields import amended, one_format
from detente.views.measures.state import BINDING, LIST_ENDED, MeasureState, spoken
from detente.views.sameness import Sameness
from detente.views.voices import fold

if TYPE_CHECKING:
    from detente.case import Case
    from detente.ledger.snapshot import Snapshot
    from detente.views import View

PROPOSER = "detente match"
REGISTRY_COLUMNS = ("person", "status")
LIST_COLUMNS = (
    "authority", "list", "entry", "kind", "subject", "program", "basis", "measures", "reason", "status",
    "since", "until", "says",
)  # fmt: skip
CHANGE_COLUMNS = ("change", *LIST_COLUMNS)
_INNER = re.compile(r"statement\W*of\W*reasons|grounds|justification|comments1", re.IGNORECASE)
_REASON = re.compile(rf"{_INNER.pattern}|^remark$", re.IGNORECASE)


# Whom to match against ------------------------------------------------------------------------------


def registered(view: View) -> list[Entry]:
    """The people in a case's registries, with their custody.

    Raises:
        UserError: no registry was added.
    """
    persons = [person for person in view.people if person.registry]
    if not persons:
        raise UserError(
            f"{view.case.path}: no registry in this case; add one with `detente add registry.csv`"
        )
    bearers = Counter(fold(person.name) for person in persons)
    status = {id(p): s.status for p, s in zip(view.people, view.custody, strict=True)}
    entries = []
    for number, person in enumerate(persons):
        traits = {c.trait.kind: c.trait.value for c in person.claims if c.trait is not None}
        subject = Subject(
            (),
            kind="person",
            born=written(traits.get("born", "")),
            gender=sex(traits.get("sex", "")),
            nationalities=countries([traits.get("nationality", "")]),
        )
        alone = bearers[fold(person.name)] == 1
        key = traits.get("registry id") or (person.name if alone else f"{person.name} #{number}")
        more = {"person": person.name, "status": status[id(person)]}
        # A decision by a name that two people bear would be about either.
        entries.append(Entry(key, person.names, Known(subject), more, person.name if alone else ""))
    return entries


def on_lists(case: Case, snapshot: Snapshot, authority: str | None = None) -> list[Entry]:
    """Everybody on a case's lists (or on one authority's) on the day, and those who are gone from them.

    Raises:
        UserError: the case has no such list, or there is no such authority.
    """
    found = in_force(case, snapshot, authority=authority, ended=True)
    if not found:
        raise UserError(
            f"{case.path}: no list in this case as known on {snapshot.known};"
            " add one with `detente add` or `detente pull`"
        )
    return [_entry(state) for state in found]


def changed_on_lists(
    case: Case, snapshot: Snapshot, since: date, authority: str | None = None
) -> list[Entry]:
    """Those on whom anything became different after a day, each also as it was before."""
    earlier = replace(snapshot, on=since)
    was = {state.key: state for state in in_force(case, earlier, authority=authority, ended=True)}
    found = []
    for state in in_force(case, snapshot, authority=authority, ended=True):
        before = was.get(state.key)
        change = _change(before, state)
        if change:
            found.append(_entry(state, {"change": change}))
            if before is not None:
                found.append(replace(_entry(before), before=True))
    return found


def _change(before: MeasureState | None, after: MeasureState) -> str:
    """What became different, in words; empty where nothing did, but for what is only said."""
    if before is None or (before.status not in BINDING and after.status in BINDING):
        return "listed" if after.status in BINDING else after.status
    if before.status != after.status:
        # Where a whole list was given up, the list after it says what became of the subject.
        return "" if any(note.startswith(LIST_ENDED) for note in after.notes) else after.status
    fields = list(amended(before, after))
    if one_format(before.record, after.record) and set(before.names) != set(after.names):
        fields = ["names", *fields]
    return f"amended: {', '.join(fields)}" if fields else ""


def _entry(state: MeasureState, more: Mapping[str, Any] | None = None) -> Entry:
    known = of_record(state.kind, state.dates, state.identifiers, state.record)
    said = {
        **(more or {}),
        "authority": state.authority,
        "list": state.list or "",
        "entry": state.entry or "",
        "kind": state.kind,
        "subject": state.subject,
        "program": state.program,
        "basis": "; ".join(state.basis),
        "measures": "; ".join(state.measures),
        "reason": _reason(state.record),
        "status": state.status,
        "since": state.since or "",
        "until": state.until or "",
        "says": _says(state),
        "ended": state.status not in BINDING,
    }
    return Entry(state.key, state.names, known, said, state.key)


def _says(state: MeasureState) -> str:
    if state.status == "gone from the list" and state.until:
        return f"gone from the list {spoken(state.until)}; was {'; '.join(_was(state))}"
    return state.sentence


def _was(state: MeasureState) -> Iterator[str]:
    yield f"listed since {spoken(state.since)}" if state.since else "listed"
    yield from state.notes


def _reason(fields: Mapping[str, Any], said: re.Pattern[str] = _REASON) -> str:
    """Why the authority says that it listed somebody, where the record has it.

    A remark is one if it stands on the record itself: those on its parts are about a name or a day of birth.
    """
    for key, value in fields.items():
        texts = [
            each.strip() for each in (value if isinstance(value, list) else [value]) if isinstance(each, str)
        ]
        if said.search(key) and any(texts):
            return " ".join(filter(None, texts))
    inner = (each for value in fields.values() for each in (value if isinstance(value, list) else [value]))
    return next(
        (found for each in inner if isinstance(each, Mapping) and (found := _reason(each, _INNER))), ""
    )


# What became different ------------------------------------------------------------------------------


def differences(matches: Iterable[Match]) -> Iterator[Match]:
    """Of matches against `changed_on_lists` those hits that the change made different, and nothing else.

    A hit may be new because its entry is, or because the entry has a name now that it had not; it may be
    gone for the same reasons; or what the list says of it may be another.
    """
    for match in matches:
        before = {hit.matched_id: hit for hit in match.hits if hit.before}
        after = {hit.matched_id: hit for hit in match.hits if not hit.before}
        hits = [
            hit
            if key in before or hit.more["change"] == "listed"
            else _with(hit, f"{hit.more['change']}: the name matches now")
            for key, hit in after.items()
        ]
        hits += [
            _with(hit, "amended: the name matches no more") for key, hit in before.items() if key not in after
        ]
        if hits:
            yield replace(match, hits=tuple(hits))


def _with(hit: Hit, change: str) -> Hit:
    return replace(hit, more={"change": change, **{k: v for k, v in hit.more.items() if k != "change"}})


# Decisions ------------------------------------------------------------------------------------------


class Decided:
    """What reviewers decided about matches."""

    def __init__(self, decisions: Iterable[Decision]) -> None:
        self._made = [d for d in decisions if d.kind in ("same-as", "different")]
        self._sameness = Sameness(self._made)

    def verdict(self, row: str, target: str) -> tuple[bool, str] | None:
        """Whether a row and an entry are one, and who said so; None where nobody did."""
        if not target:
            return None
        for is_one, made in (
            (False, self._sameness.different(row, target)),
            (True, self._sameness.same(row, target)),
        ):
            if made is not None:
                return is_one, f"{made.kind} by {made.reviewer}, {made.made[:10]}"
        return None

    def mark(self) -> str:
        """What is different where the decisions are."""
        return hashlib.blake2b(" ".join(d.id for d in self._made).encode(), digest_size=8).hexdigest()


def propose(case: Case, matches: Iterable[Match]) -> int:
    """Put every match that nobody decided on, and that was not proposed before, before a reviewer.

    Returns:
        How many are new. All enter the ledger together or, if anything fails, none.
    """
    decisions = case.ledger.snapshot().decisions
    decided = Decided(decisions)
    asked = {tuple(map(fold, d.targets)) for d in decisions if d.kind == "propose"}
    now = datetime.now(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    made: list[Decision] = []
    for match in matches:
        for hit in match.hits:
            pair = (hit.target, match.handle)
            folded = fold(hit.target), fold(match.handle)
            if not hit.target or hit.before or hit.more.get("ended") or folded in asked:
                continue
            if decided.verdict(match.handle, hit.target) is not None:
                continue
            if "person" in hit.more and folded[1] in (folded[0], fold(hit.matched_name)):
                continue  # One name in a registry: there is nothing to join.
            asked.add(folded)
            note = f"{hit.probability:.3f}, {hit.matched_name}: {hit.explanation}"
            made.append(decision("propose", reviewer=PROPOSER, made=now, targets=pair, note=note))
    return case.ledger.decide_all(made)
