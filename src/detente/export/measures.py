"""Measures as the JSON that `detente in-force --json` prints; docs/json.md says what each field is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from detente.model import to_builtins
from detente.views.measures import Change, LastCopy, MeasureState, Row, Step


def measure(state: MeasureState, steps: Sequence[Step] = ()) -> dict[str, Any]:
    """One measure, with its history where that is given."""
    made = to_builtins(state)
    if steps:
        made["history"] = [to_builtins(step) for step in steps]
    return made


def as_builtins(
    asked: Mapping[str, Any],
    states: Iterable[MeasureState],
    rows: Iterable[Row] = (),
    changed: Iterable[Change] | None = None,
    steps: Mapping[str, Sequence[Step]] | None = None,
    held: Iterable[str] = (),
    copies: Iterable[LastCopy] = (),
) -> dict[str, Any]:
    """The whole answer: what was asked, the measures, and what else was asked for."""
    result: dict[str, Any] = dict(asked)
    result["measures"] = [measure(state, (steps or {}).get(state.key, ())) for state in states]
    matrix = [to_builtins(row) for row in rows]
    if matrix:
        result["matrix"] = matrix
    if changed is not None:
        result["changes"] = [to_builtins(change) for change in changed]
    result["lists"] = [to_builtins(copy) for copy in copies]
    notes = list(held)
    if notes:
        result["held"] = notes
    return result
