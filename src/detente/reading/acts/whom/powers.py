"""Names that only say whose a government or its forces are: *sanctioned the Kral regime*, *le régime de
Kral*."""

from __future__ import annotations

from detente.model import Subject
from detente.reading.acts.listed.roster import Roster
from detente.reading.acts.mentions import Scene
from detente.reading.forms import fold
from detente.reading.states import range_of

_BEFORE = 3


def without_powers(scene: Scene, roster: Roster) -> None:
    """Drop from a roster those whose regime it is that an act is done to."""
    roster.subjects = [s for s in roster.subjects if not _is_of_a_power(scene, s)]


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
