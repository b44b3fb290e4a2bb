"""With whom somebody shares an act: *X was freed along with 13 others*, *X et Y ainsi que quatre autres*."""

from __future__ import annotations

from detente.reading.acts.enumeration import listed
from detente.reading.acts.grammar import Trigger
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.roster import Roster
from detente.reading.parse import Token

_NEAR = 4
_PERSON = frozenset({"person"})


def add_company(trigger: Trigger, roster: Roster) -> None:
    """Add those counted or named with whom the clause of an act says that its people share it."""
    scene = trigger.scene
    if not roster.subjects or roster.group is not None:
        return
    start = min(roster.start, trigger.hit.start)
    first = scene.index(start)
    for hit in scene.lexicon.phrases["beside"].find(scene.words, first, scene.last):
        other = _behind(scene, hit.end)
        if other is None or other.start < roster.start or _is_parted(trigger, roster, hit.start):
            continue
        if other.kind == "people" and other.group is not None and not other.divided:
            roster.group = other.group
            roster.reach(other.start, other.end)
            return
        if other.kind == "person":
            for subject in listed(scene, hit.end, _PERSON, _NEAR, opening=True):
                roster.add(subject)
    _add_joined(scene, roster)


def _behind(scene: Scene, position: int) -> Mention | None:
    """Who is counted or named right behind a preposition."""
    found = next((m for m in scene.mentions if m.start >= position and m.kind in ("people", "person")), None)
    if found is not None and found.kind == "people" and found.group is None:
        named = next((m for m in scene.mentions if m.start >= found.end), None)
        found = named if named is not None and named.kind == "person" else None
    if found is None or len(scene.words_in(position, found.start)) > _NEAR:
        return None
    return None if set(scene.page.text[position : found.start]) & set(",.;:()") else found


def _is_parted(trigger: Trigger, roster: Roster, position: int) -> bool:
    """Whether a verb of its own stands between an act with its people and a position."""
    scene = trigger.scene
    own = {trigger.token.i, *(c.i for c in scene.sentence.children(trigger.token.i) if c.relation == "aux")}
    low = min(max(roster.end, trigger.hit.end), position)

    def is_other(token: Token | None) -> bool:
        finite = token is not None and token.pos in ("VERB", "AUX") and token.morph.get("VerbForm") == "Fin"
        return finite and token is not None and token.i not in own

    return any(is_other(scene.token_at(word.start)) for word in scene.words_in(low, position))


def _add_joined(scene: Scene, roster: Roster) -> None:
    """Add those counted right behind the last name: *X, Y and four others*."""
    last = max(s.span[1] for s in roster.subjects)
    counted = next((m for m in scene.mentions if m.start >= last), None)
    if counted is None or counted.kind != "people" or counted.group is None or counted.divided:
        return
    keys = [word.key for word in scene.words_in(last, counted.start)]
    if keys and all(key in scene.lexicon.words["and"] for key in keys):
        roster.group = counted.group
        roster.reach(counted.start, counted.end)
