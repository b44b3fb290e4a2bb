"""Names that only say whose a government or its forces are (*sanctioned the Kral regime*, *le régime de
Kral*), or who is of the court."""

from __future__ import annotations

from detente.model import Subject
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.listed.roster import Roster
from detente.reading.acts.mentions import Scene
from detente.reading.entities.cases import cases
from detente.reading.forms import fold
from detente.reading.states import range_of

_BEFORE = 3
_NOMINATIVE = frozenset({"nomn"})


def without_powers(trigger: Trigger, roster: Roster) -> None:
    """Drop from a roster those whose regime it is that an act is done to, and the judge of a verdict:
    *приговор зачитала судья Анна Краль*."""
    scene = trigger.scene
    rules = trigger.rule.kind == "sentence" and trigger.voice in ("noun", "active")
    roster.subjects = [
        s for s in roster.subjects if not (_is_of_a_power(scene, s) or (rules and _is_of_the_court(scene, s)))
    ]


def _is_of_the_court(scene: Scene, subject: Subject) -> bool:
    """Whether a Slavic title of a court's own stands right before a name, in the nominative."""
    if not scene.cast.lexicon.stems:
        return False
    first = range_of(scene.words, subject.span, scene.first, scene.last)[0]
    if first <= scene.first or scene.words[first].broken:
        return False
    title = scene.words[first - 1]
    return title.key in scene.lexicon.words["courts"] and cases(title.key, scene.page.language) == _NOMINATIVE


def _is_of_a_power(scene: Scene, subject: Subject) -> bool:
    """Whether a word for a power stands right behind a name, or before it with no more than *of*."""
    lexicon, words = scene.lexicon, scene.words
    first, last = range_of(words, subject.span, scene.first, scene.last)
    if last < scene.last and not words[last].broken and words[last].key in lexicon.words["powers"]:
        return True
    at = _leading_to(scene, first)
    if at is None or words[at].key not in lexicon.words["powers"]:
        return False
    # "Le chef du gouvernement Anton Kral" is he.
    over, names = _leading_to(scene, at), scene.cast.lexicon
    return over is None or not names.has(fold(words[over].key), names.titles, names.callings, names.rulers)


def _leading_to(scene: Scene, index: int) -> int | None:
    """The word before another, with no more between than *of* and articles."""
    small = scene.lexicon.words["of"] | scene.lexicon.words["determiners"]
    for i in range(index - 1, max(index - 1 - _BEFORE, scene.first - 1), -1):
        if scene.words[i + 1].broken:
            return None
        if scene.words[i].key not in small:
            return i
    return None
