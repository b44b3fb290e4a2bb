"""Until when what a licence permits, or a measure's suspension, is to last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import msgspec

from detente.model import LICENCE, DateMention
from detente.reading.acts.clause.agreement import SUBJECTS
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.found import FoundAct
from detente.reading.acts.mentions import Scene
from detente.reading.factuality.cues import cues
from detente.reading.phrases import key_of
from detente.when import When

_EASING = frozenset({"license", "suspend"})
_OF_ONE = frozenset({"license", "suspend", "amend", "expire"})
_THINGS = frozenset({"license", "measure"})
_HOLDING = frozenset({"asserted", "announced", "planned"})
_OPEN = "../"
_APART = frozenset(";:\n")


def with_end(
    trigger: Trigger, found: FoundAct, rivals: Sequence[Trigger], dates: Sequence[DateMention]
) -> FoundAct:
    """An act with the day until which it is to last, where its clause tells one; the change of a licence is
    marked as that, since it changes no measure."""
    act, of_licence = found.act, _is_of_licence(trigger)
    if act.kind not in _EASING and not of_licence:
        return found
    if of_licence:
        act = msgspec.structs.replace(act, measure=act.measure or LICENCE)
    held = found.factuality in _HOLDING and not _is_late(trigger)
    date = _end(trigger, rivals, dates) if held else None
    last = When(date.when.removeprefix(_OPEN)) if date is not None else None
    if date is None or last is None or (act.when is not None and not act.when.before(last)):
        return replace(found, act=act)
    span = min(found.span[0], date.span[0]), max(found.span[1], date.span[1])
    return replace(found, act=msgspec.structs.replace(act, until=last), span=span)


def _is_late(trigger: Trigger) -> bool:
    """Whether words tell until when something had not been done: *did not issue it until May*."""
    negation = cues(trigger.scene.page.language).words["negation"]
    return any(key_of(c.text) in negation for c in trigger.sentence.children(trigger.token.i))


def _is_of_licence(trigger: Trigger) -> bool:
    """Whether an act changes a licence, and no measure: *extended General License 8*."""
    if trigger.rule.kind != "amend" or trigger.rule.object != "license":
        return False
    after = trigger.scene.within(trigger.hit.end, trigger.sentence.end)
    # "Issued General License 5 and extended the sanctions": what stands before is another verb's.
    return next((m.kind for m in after if m.kind in _THINGS), LICENCE) == LICENCE


def _end(trigger: Trigger, rivals: Sequence[Trigger], dates: Sequence[DateMention]) -> DateMention | None:
    """The last day of a licence or a suspension that its clause tells: *a licence to trade with X until 5
    May*, *до 21 ноября разрешило операции*; none behind the word of another act or in an aside."""
    text, hit = trigger.scene.page.text, trigger.hit
    for date in dates:
        if not date.when.startswith(_OPEN):
            continue
        start, end = date.span
        if end <= hit.start and not text[end : hit.start].strip():
            return date
        if start < hit.start or _APART & set(text[hit.end : start]):
            continue
        if not any(_parts(trigger, r, start) for r in rivals) and not _is_of_others(
            trigger.scene, hit.end, start
        ):
            return date
    return None


def _parts(trigger: Trigger, other: Trigger, position: int) -> bool:
    """Whether another act's word stands between a trigger and a day, so that the day is that act's; what is
    permitted (*extending its authorization until May*) and its end (*valid until*) are no other."""
    if not trigger.hit.end <= other.hit.start < position:
        return False
    between = trigger.scene.within(other.hit.start, position)
    return other.rule.kind not in _OF_ONE or any(m.kind == "measure" for m in between)


def _is_of_others(scene: Scene, start: int, position: int) -> bool:
    """Whether what leads to a position is a clause of something else: a verb joined with a subject of its
    own, or a relative clause that permits nothing (*a licence to X, which ran the field until May*)."""
    sentence, words = scene.sentence, scene.lexicon.words["relative"]
    for token in sentence.between(start, position):
        joined = token.pos == "VERB" and token.relation == "conj"
        if joined and any(c.relation in SUBJECTS and c.start >= start for c in sentence.children(token.i)):
            return True
    last = max((w.start for w in scene.words_in(start, position) if w.key in words), default=None)
    if last is None:
        return False
    first, until = scene.index(last), scene.index(position)
    permits = scene.lexicon.phrases["permits"].any(scene.words, first, until)
    acts = (hit.value.kind for hit in scene.lexicon.triggers.find(scene.words, first, until))
    return not permits and not any(kind in _OF_ONE for kind in acts)
