"""A plugin of pytest that keeps the triggers of all sentences which the tests read, and what may fill
the fields of their acts, with what the rules make of them, so that what a test expects is learnt too.

PYTHONPATH=training/reading:. python -m pytest -p sentences tests/reading --ignore tests/reading/acts/weighing

It writes `build/sentences.pickle`. The tests of the models themselves are left out: theirs are the sentences
that the rules alone read otherwise.
"""

from __future__ import annotations

import pickle
import sys
from pathlib import Path
from typing import Any

from rows import Key, Row, Rows, is_of, key_of, mentions, weighed

from detente.reading.acts import finder
from detente.reading.acts.weighing.between import is_over

OUT = Path("build/sentences.pickle")
_kept: dict[tuple[str, str], Rows] = {}
_find = finder.find


def _keeping(page: Any, *args: Any, **options: Any) -> Any:
    with weighed() as seen:
        found = _find(page, *args, **options)
    code, name, rows = page.language, f"{len(_kept)}", Rows()
    acts: dict[Key, list[Any]] = {}
    for at, hit, features in seen.triggers:
        same = [act for act in found if is_of(act.act.kind, hit)]
        own = [a for a in same if a.trigger[0] < hit.end and hit.start < a.trigger[1]]
        if not own and any(a.span[0] < hit.end and hit.start < a.span[1] for a in same):
            continue  # It may be what another trigger was found to tell.
        told = own[0].factuality if own else None
        rows.triggers.append(Row(code, name, features, bool(own), told, told))
        if own:
            acts[key_of(hit)] = own
            spans = [subject.span for act in own for subject in act.act.subjects]
            bounds = [(act.act.group.lo, act.act.group.hi) for act in own if act.act.group]
            settled = key_of(hit) in seen.nobody
            rows.mentions += mentions(at, hit, name, (spans, bounds), settled=settled)
    for hit, mention, features in seen.subjects:
        told_of = [s.span for act in acts.get(key_of(hit), ()) for s in act.act.subjects]
        if key_of(hit) in acts:
            rows.subjects.append(Row(code, name, features, is_over(mention, told_of)))
    for hit, when, features in seen.days:
        if key_of(hit) in acts:
            told_on = any(act.act.when == when for act in acts[key_of(hit)])
            rows.days.append(Row(code, name, features, told_on))
    _kept[code, page.text] = rows
    return found


for module in list(sys.modules.values()):
    if module.__name__.startswith("detente.reading") and getattr(module, "find", None) is _find:
        module.find = _keeping  # type: ignore[attr-defined]


def pytest_sessionfinish() -> None:
    """Write what was kept."""
    OUT.parent.mkdir(exist_ok=True)
    rows = Rows()
    for each in _kept.values():
        for kind in vars(rows):
            getattr(rows, kind).extend(getattr(each, kind))
    with OUT.open("wb") as file:
        pickle.dump(rows, file)
