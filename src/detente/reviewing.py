"""What waits for a reviewer, and a reviewer's decision checked before it is recorded.

Claims wait, and proposals that two are one subject. To accept a proposal is to decide *same-as* on its two,
to reject it is to decide *different*: the proposal stays as it was made, and the answer stands beside it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, get_args

from detente.errors import UserError
from detente.model import Claim, Decision, DecisionKind, Value
from detente.views.sameness import Sameness

if TYPE_CHECKING:
    from detente.case import Case
    from detente.views import View

ACTIONS: tuple[DecisionKind, ...] = get_args(DecisionKind)
_ON_CLAIMS = frozenset({"accept", "reject"})
_ON_TWO = frozenset({"same-as", "different", "propose"})
_ON_NAMES = _ON_TWO | {"confirm", "hold-back"}
_ANSWERS: dict[str, DecisionKind] = {"accept": "same-as", "reject": "different"}


class OpenItem(Value, frozen=True):
    """A claim that nobody has decided on, and why it comes where it does in the list."""

    claim: Claim
    publisher: str
    published: str | None
    why: str


def proposals(case: Case) -> list[Decision]:
    """The proposals that two are one subject which nobody has answered, in the order they were made."""
    decisions = case.ledger.snapshot().decisions
    sameness = Sameness(decisions)
    return [d for d in decisions if d.kind == "propose" and not _answered(sameness, d)]


def _answered(sameness: Sameness, proposal: Decision) -> Decision | None:
    one, other = proposal.targets[:2]
    return sameness.different(one, other) or sameness.same(one, other)


def open_claims(view: View) -> list[OpenItem]:
    """The claims of articles without a decision, those that most need eyes first.

    First come claims about people whose custody is contested or unconfirmed, then claims whose speaker is
    not identified, then the rest in the order of the ledger.
    """
    snapshot = view.snapshot
    decided = {t for d in snapshot.decisions if d.kind in _ON_CLAIMS for t in d.targets}
    doubted: dict[str, str] = {}
    for state in view.custody:
        if state.status in ("contested", "reported out"):
            for evidence in state.evidence:
                doubted.setdefault(evidence.claim, f"{state.person}: {state.status}")
    items = []
    for claim in snapshot.standing:
        source = snapshot.sources[claim.source]
        if claim.id in decided or source.kind != "article":
            continue
        why = doubted.get(claim.id, "")
        if not why and any(not s.resolved for s in claim.attribution):
            why = "speaker not identified"
        publisher = view.directory.publisher(source).name
        items.append(OpenItem(claim=claim, publisher=publisher, published=source.published, why=why))
    return sorted(items, key=lambda i: (not i.why, i.why == "speaker not identified"))


def decide(
    case: Case, kind: str, targets: Iterable[str], *, reviewer: str, note: str = "", made: str | None = None
) -> Decision:
    """Record a decision, once everything it names exists.

    Raises:
        UserError: the action is unknown, the reviewer has no name, a target does not exist or is not of the
            sort that the action takes, or the date is none.
    """
    named = [t.strip() for t in targets if t.strip()]
    if kind not in ACTIONS:
        raise UserError(f"review {kind}: no such action; choose from {', '.join(ACTIONS)}")
    if not reviewer.strip():
        raise UserError(
            "review: a decision has a name under it; give --reviewer NAME or set DETENTE_REVIEWER"
        )
    if not named:
        raise UserError(f"review {kind}: nothing to decide on; name {_wants(kind)}")
    if kind in _ON_TWO and len(named) < 2:
        raise UserError(f"review {kind}: takes two names or more; name {_wants(kind)}")
    if kind in _ON_NAMES:
        resolved = named if kind in _ON_TWO else [_known_name(case, n) for n in named]
    else:
        resolved = [_entry(case, kind, t) for t in named]
    return case.decide(kind, resolved, reviewer=reviewer.strip(), note=note, made=made)


def answer(
    case: Case, kind: str, ids: Iterable[str], *, reviewer: str, note: str = "", made: str | None = None
) -> list[Decision]:
    """Accept or reject proposals: a *same-as* or *different* decision on the two of each, all or none.

    Raises:
        UserError: the action is neither, the reviewer has no name, an id is of no proposal or of several, or
            the proposal has its answer.
    """
    if kind not in _ANSWERS:
        raise UserError(f"review {kind}: a proposal is accepted or rejected; say which")
    decisions = case.ledger.snapshot().decisions
    sameness = Sameness(decisions)
    found = []
    for each in ids:
        fitting = [d for d in decisions if d.kind == "propose" and d.id.startswith(each.strip())]
        if len(fitting) != 1:
            said = "no proposal has this id" if not fitting else f"{len(fitting)} proposals start so"
            raise UserError(f"review {kind} {each}: {said}; name it as `detente review` lists it")
        if (before := _answered(sameness, fitting[0])) is not None:
            raise UserError(
                f"review {kind} {each}: {before.reviewer} answered it with {before.kind} ({before.id[:10]});"
                " undo that first"
            )
        found.append(fitting[0])
    return [
        decide(
            case, _ANSWERS[kind], d.targets, reviewer=reviewer, note=note or f"proposed: {d.note}", made=made
        )
        for d in found
    ]


def is_proposal(case: Case, identity: str) -> bool:
    """Whether an id, or its beginning, is a decision's; claims and decisions differ in their first letter."""
    return any(kind == "decision" for kind, _ in case.ledger.find(identity.strip()))


def _wants(kind: str) -> str:
    if kind in _ON_CLAIMS:
        return "claims or proposals by their ids, as `detente review` lists them"
    return (
        "a decision by its id, as `detente review log` lists them"
        if kind == "undo"
        else "people as the brief does"
    )


def _entry(case: Case, kind: str, prefix: str) -> str:
    """The one claim or decision whose id starts so."""
    wanted = "decision" if kind == "undo" else "claim"
    found = [identity for entry_kind, identity in case.ledger.find(prefix) if entry_kind == wanted]
    if not found:
        raise UserError(f"review {kind} {prefix}: no {wanted} has this id; name {_wants(kind)}")
    if len(found) > 1:
        raise UserError(f"review {kind} {prefix}: {len(found)} {wanted}s start so; give more of the id")
    return found[0]


def _known_name(case: Case, name: str) -> str:
    """A person by a name that means nobody else: a release confirmed for the wrong one is a grave error.

    A held-back list copy is confirmed by its source's id.
    """
    from detente.views.finding import find_people

    if name.startswith("sha256:"):
        found = [identity for kind, identity in case.ledger.find(name) if kind == "source"]
        if len(found) == 1:
            return found[0]
        raise UserError(
            f"review {name}: {'no' if not found else 'more than one'} source has this id; give it whole"
        )
    hits = find_people(case.view().custody, name)
    if len(hits) == 1 and hits[0].score >= 0.9:
        return hits[0].state.person
    if not hits:
        raise UserError(f"review: nobody called {name} in the case; `detente who` finds other spellings")
    raise UserError(
        f"review: {name} may mean {' or '.join(h.state.person for h in hits)}; write one of these out"
    )
