"""Whom a participle that opens a sentence puts on a list or takes off: *Added to the list on Monday were
Anton Kral, a judge; the mayor of Torvel, Jan Novak; and Kral's wife, Nina*."""

from __future__ import annotations

from detente.model import Subject
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.listed.enumeration import listed
from detente.reading.acts.listed.roster import Roster
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.whom.belonging import is_of_another
from detente.reading.parsing.parse import Token

_KINDS = frozenset({"person", "organization"})
_OPENING, _REACH, _GAP, _TITLE = 1, 10, 14, 4
_VOICES = frozenset({"passive", "reduced"})


def opened(trigger: Trigger) -> Roster:
    """Those named behind the copula; nobody where the participle opens no sentence."""
    scene, result = trigger.scene, Roster()
    copula = _copula(trigger)
    if copula is None:
        return result
    items = _items(scene, copula.end)
    named = [_of_item(scene, *item) for item in items]
    found = named if len(items) > 1 else [*_row(scene, copula.end)]
    for subject in found:
        if subject is not None:
            result.add(subject)
    return result


def _row(scene: Scene, start: int) -> list[Subject]:
    """The names of a row without semicolons; none where its first only says of whom others are (*three men
    close to Anton Kral*)."""
    found = listed(scene, start, _KINDS, _GAP, opening=True)
    before = scene.sentence.between(start, found[0].span[0]) if found else []
    of_others = any(t.pos in ("ADP", "ADV", "VERB") for t in before) and before[-1].text not in (",", ":")
    return [] if of_others else found


def _copula(trigger: Trigger) -> Token | None:
    """The helper between a participle that opens its sentence and its subject, with no verb before it."""
    scene, hit = trigger.scene, trigger.hit
    if trigger.voice not in _VOICES or hit.first > scene.first + _OPENING or scene.lexicon.bare_passive:
        return None
    behind = (scene.token_at(w.start) for w in scene.words[hit.last + 1 : hit.last + 1 + _REACH])
    verb = next((t for t in behind if t is not None and t.pos in ("AUX", "VERB")), None)
    return verb if verb is not None and verb.key in scene.lexicon.words["passive"] else None


def _items(scene: Scene, start: int) -> list[tuple[int, int]]:
    """The stretches from a position on that semicolons part."""
    text, end, items = scene.page.text, scene.sentence.end, list[tuple[int, int]]()
    for part in text[start:end].split(";"):
        items.append((start, start + len(part)))
        start += len(part) + 1
    return items


def _of_item(scene: Scene, start: int, end: int) -> Subject | None:
    """Whom an item names: him whose name opens it, or whose name ends it behind a comma and what he is."""
    inside = [m for m in scene.within(start, end) if m.name and m.kind in _KINDS | {"other"} and not m.state]
    first, last = next(iter(inside), None), next(reversed(inside), None)
    if first is None or last is None:
        return None
    before = scene.sentence.between(start, first.start)
    leads = len(before) <= _TITLE and not any(
        t.pos in ("ADP", "VERB", "AUX") or t.text == "," for t in before
    )
    if leads and not scene.page.is_possessive(first.end) and not is_of_another(scene, first, start):
        return Subject(name=first.name, span=(first.start, first.end))
    return _closing(scene, last, end)


def _closing(scene: Scene, last: Mention, end: int) -> Subject | None:
    text = scene.page.text
    ends = not text[last.end : end].strip(" .\n")
    behind = text[: last.start].rstrip().endswith(",")
    return Subject(name=last.name, span=(last.start, last.end)) if ends and behind else None
