"""How a measure came about: what each act or copy changed, in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from detente.ledger.kept import Kept
from detente.model import Value
from detente.views.measures.fields import Changed, between
from detente.views.measures.state import MeasureState, Notice, noticed_words

if TYPE_CHECKING:
    from detente.case import Case
    from detente.ledger.snapshot import Snapshot
    from detente.views.measures.desk import Desk


class Step(Value, frozen=True):
    """One change: its kind (``impose``, ``amend``, ``gone from the list``, or an act's), when, what.

    ``when`` is a day, or the interval between two copies in which it happened; ``stated`` the day that the
    list gives for it. ``fields`` names the fields that changed, with what they were and are. ``words`` say
    what happened: *listed*, *licensed by General License 13 until 2026-06-15*.
    """

    kind: str
    when: str | None
    stated: str | None
    source: str
    fields: Changed = {}  # noqa: RUF012 - msgspec copies it
    text: str = ""
    words: str = ""


def history(case: Case, snapshot: Snapshot, state: MeasureState) -> list[Step]:
    """All that is known of a measure, in order, up to the day asked about."""
    from detente.views.measures.desk import Desk

    steps: list[Step] = []
    with Desk.open(case, snapshot) as desk:
        if state.list is not None and state.list in desk.known_lists():
            steps += _from_copies(desk, state)
    steps += [_noticed(notice) for notice in state.notices]
    if not steps and state.since:
        steps.append(
            Step(kind="impose", when=state.since, stated=None, source=state.evidence[0], words="imposed")
        )
    return sorted(steps, key=lambda step: (step.when or "").removeprefix("../"))


def _noticed(notice: Notice) -> Step:
    kind = notice.kind if notice.factuality == "asserted" else f"{notice.kind} ({notice.factuality})"
    return Step(
        kind=kind, when=notice.when, stated=None, source=notice.source, text=notice.text,
        words=noticed_words(notice),
    )  # fmt: skip


def _from_copies(desk: Desk, state: MeasureState) -> list[Step]:
    shelf = desk.shelf(state.list or "")
    entry = (state.row or state.entry or "").partition("#")[0]
    runs = shelf.runs([entry]).get(entry, [])
    listed = desk.listed(runs)
    steps: list[Step] = []
    before: Kept | None = None
    for at, run in enumerate(runs):
        record, day = listed[run.claim].record, listed[run.claim].when
        new = run.listed == run.start
        fields = {} if new or before is None else between(before, record)
        # The same in another format of the list is no amendment.
        if new or fields:
            steps.append(
                Step(
                    kind="impose" if new else "amend",
                    when=shelf.came(run.start),
                    stated=str(day) if new and day else None,
                    source=shelf.source_of.get(run.start, ""),
                    fields=fields,
                    words="listed" if new else "amended",
                )
            )
        went = shelf.went(run.stop)
        if went and (at + 1 == len(runs) or runs[at + 1].start != run.stop):
            steps.append(
                Step(
                    kind="gone from the list",
                    when=went,
                    stated=None,
                    source=shelf.source_of.get(run.stop, ""),
                    words="gone from the list",
                )
            )
        before = record
    return [step for step in steps if _begun(step, desk)]


def _begun(step: Step, desk: Desk) -> bool:
    return step.when is None or step.when.rpartition("/")[2] <= desk.on.isoformat()
