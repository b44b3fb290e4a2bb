"""A plugin of pytest that keeps the triggers of all sentences which the tests read, and the mentions beside
them, with what the rules make of them, so that what a test expects is learnt too.

PYTHONPATH=training/reading:. python -m pytest -p sentences tests/reading --ignore tests/reading/acts/weighing

It writes `build/sentences.pickle`. The tests of the models themselves are left out: theirs are the sentences
that the rules alone read otherwise.
"""

from __future__ import annotations

import pickle
import sys
from pathlib import Path
from typing import Any

from rows import Row, Rows, is_of, key_of, mentions, triggers

from detente.reading.acts import finder

OUT = Path("build/sentences.pickle")
_triggers: dict[tuple[str, str, int, int, int], Row] = {}
_mentions: dict[tuple[str, str, int, int, int], list[Row]] = {}
_find = finder.find


def _keeping(page: Any, *args: Any, **options: Any) -> Any:
    with triggers() as (seen, nobody):
        found = _find(page, *args, **options)
    for at, hit, features in seen:
        same = [act for act in found if is_of(act.act.kind, hit)]
        own = [a for a in same if a.trigger[0] < hit.end and hit.start < a.trigger[1]]
        if not own and any(a.span[0] < hit.end and hit.start < a.span[1] for a in same):
            continue  # It may be what another trigger was found to tell.
        told = own[0].factuality if own else None
        key, name = (page.language, page.text, *key_of(hit)), f"{len(_triggers)}"
        _triggers[key] = Row(page.language, name, features, bool(own), told, told)
        if own:
            spans = [subject.span for act in own for subject in act.act.subjects]
            bounds = [(act.act.group.lo, act.act.group.hi) for act in own if act.act.group]
            settled = key_of(hit) in nobody
            _mentions[key] = list(mentions(at, hit, name, (spans, bounds), settled=settled))
    return found


for module in list(sys.modules.values()):
    if module.__name__.startswith("detente.reading") and getattr(module, "find", None) is _find:
        module.find = _keeping  # type: ignore[attr-defined]


def pytest_sessionfinish() -> None:
    """Write what was kept."""
    OUT.parent.mkdir(exist_ok=True)
    rows = Rows(list(_triggers.values()), [row for each in _mentions.values() for row in each])
    with OUT.open("wb") as file:
        pickle.dump(rows, file)
