"""Nouns that only call somebody by what he is whose name follows: *президент Примерской республики Антон
Краль*."""

from __future__ import annotations

from detente.reading.acts.listed.roster import Roster
from detente.reading.acts.mentions import Mention, Scene

_NEAR = 6
_MARKS = frozenset(",;:()—–")


def without_titles(scene: Scene, roster: Roster) -> None:
    """Drop from a roster a group of one whose noun is what one of its subjects is."""
    group = roster.group
    if group is None or not roster.subjects or not group.lo == group.hi == 1 or roster.each:
        return
    nouns = [m for m in scene.mentions if m.kind == "people" and group.noun.endswith(m.text)]
    if any(_calls(scene, noun, subject.span[0]) for noun in nouns for subject in roster.subjects):
        roster.group = None


def _calls(scene: Scene, noun: Mention, name: int) -> bool:
    """Whether nothing but what a noun is of stands between it and a name."""
    if noun.end > name or _MARKS & set(scene.page.text[noun.end : name]):
        return False
    between = scene.words_in(noun.end, name)
    return len(between) <= _NEAR and not any(w.key in scene.lexicon.words["and"] for w in between)
