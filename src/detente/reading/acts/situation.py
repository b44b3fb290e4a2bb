"""Whose act it was where the clause leaves that to the situation: *elle a été condamnée* in a text about one
state.

A state is filled in only where the text leaves no other: the one in which the act took place, the one that
did something else to the same person, or the only one that holds or frees anybody in the text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

import msgspec

from detente.model import CUSTODY_ACTS
from detente.reading.acts.found import FoundAct
from detente.reading.parse import Page
from detente.reading.phrases import Word
from detente.reading.states import states

_LEAD = 2
_OFTEN = 4
_CODE = 2


def fill(page: Page, words: list[Word], found: Sequence[FoundAct], *, sanctions: bool) -> list[FoundAct]:
    """The acts, with their authorities where the situation settles them.

    ``sanctions`` tells that the text speaks of sanctions, in which case the United States may be there as
    their author.
    """
    doing: dict[str, set[str]] = {}
    for act in found:
        if (
            act.settled
            and act.act.authority
            and act.act.kind in CUSTODY_ACTS
            and _is_state(act.act.authority)
        ):
            for key in _keys(act):
                doing.setdefault(key, set()).add(act.act.authority)
    everywhere = {a for group in doing.values() for a in group}
    main = (
        next(iter(everywhere))
        if len(everywhere) == 1
        else None
        if everywhere
        else _main_state(page, words, found, sanctions=sanctions)
    )
    return [_filled(act, doing, main) if _is_open(act) else act for act in found]


def _is_open(act: FoundAct) -> bool:
    return act.act.kind in CUSTODY_ACTS - {"die"} and (act.act.authority is None or not act.settled)


def _filled(act: FoundAct, doing: dict[str, set[str]], main: str | None) -> FoundAct:
    own = {state for subject in act.act.subjects for state in doing.get(subject.name, ())}
    state = act.place_state or (own.pop() if len(own) == 1 else None if own else main)
    if state is None or state == act.led_to:
        return act
    return replace(act, act=msgspec.structs.replace(act.act, authority=state), settled=True)


def _keys(act: FoundAct) -> list[str]:
    return [subject.name for subject in act.act.subjects] or [""]


def _is_state(authority: str) -> bool:
    return len(authority) == _CODE and authority.islower() and authority not in ("eu", "un")


def _main_state(page: Page, words: list[Word], found: Sequence[FoundAct], *, sanctions: bool) -> str | None:
    """The state that a text is mostly about, of all it names; sanctioning powers abroad do not count."""
    known = states(page.language)
    counts: Counter[str] = Counter(code for _, code in known.find(page.text, words, 0, len(words)))
    counts.update(hit.value for hit in known.adjectives.find(words))
    counts.subtract(act.led_to for act in found if act.led_to is not None)
    for abroad in ("eu", "un"):
        counts.pop(abroad, None)
    if sanctions or len(counts) > 1 or counts["us"] < _OFTEN:
        counts.pop("us", None)
    ranked = [*counts.most_common(2), ("", 0), ("", 0)]
    (code, most), (_, second) = ranked[:2]
    return code if most >= max(_LEAD * second, 1) else None
