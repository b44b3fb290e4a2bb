"""Whom a noun for one person tells by itself: by where he is from (*le Français*), how old he is (*le
septuagénaire*) or what was done to him (*la condamnée*)."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from detente.model import ActKind
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.pronouns.taking_up import gender_of
from detente.reading.entities.cast import Figure
from detente.reading.phrases import index_of, key_of

_DECADE = 10
_AGED_WITHIN, _BEFORE = 8, 3
_HELD = frozenset[ActKind]({"detain", "charge", "sentence"})


def fitting(scene: Scene, mention: Mention) -> list[Figure]:
    """Those named before whom a noun fits by what it says of them; nobody where it tells nothing."""
    word = mention.text.rsplit(maxsplit=1)[-1] if mention.text else ""
    gender = gender_of(scene, mention)
    people = [
        f
        for f in scene.cast.figures
        if f.kind == "person"
        and f.mentions[0].start < mention.start
        and gender in ("any", f.gender or gender)
    ]
    decade = scene.lexicon.decades.get(key_of(word))
    if decade is not None:
        return [f for f in people if any(0 <= age - decade < _DECADE for age in _ages(scene, f))]
    codes = {hit.value for hit in scene.states.adjectives.find(scene.words, *_range(scene, mention))}
    if codes and len(mention.text.split()) == 1:
        return [f for f in people if codes & _origins(scene, f)]
    return _undergone(scene, mention, people)


def _undergone(scene: Scene, mention: Mention, people: Iterable[Figure]) -> list[Figure]:
    """Those to whom the sentences before say that the act was done by whose participle a noun tells."""
    hits = scene.lexicon.triggers.find(scene.words, *_range(scene, mention))
    kinds = {hit.value.kind for hit in hits if hit.end == mention.end}
    if not kinds:
        return []
    kinds |= _HELD if "detain" in kinds else set()
    done = [d for d in scene.done if d.kind in kinds and d.factuality in ("asserted", "announced")]
    names = {name for d in done for name in d.names}
    return [f for f in people if f.name in names]


def _range(scene: Scene, mention: Mention) -> tuple[int, int]:
    return scene.index(mention.start), scene.index(mention.end)


def _origins(scene: Scene, figure: Figure) -> set[str]:
    """The states of which adjectives right before a name say that somebody is: *le poète russe X*, *le Suisse
    X*."""
    found, joints = set[str](), scene.lexicon.words["and"]
    for entity in figure.mentions:
        last = first = index_of(scene.words, entity.start)
        while first > max(last - _BEFORE, 0) and scene.words[first - 1].key not in joints:
            if scene.words[min(first, len(scene.words) - 1)].broken:
                break
            first -= 1
        found |= {hit.value for hit in scene.states.adjectives.find(scene.words, first, last)}
    return found


def _ages(scene: Scene, figure: Figure) -> set[int]:
    """The ages that a text tells right behind a name: *Jean Exemple, 74 ans*, *X, un coiffeur de 26 ans*."""
    found = set[int]()
    for entity in figure.mentions:
        first = index_of(scene.words, entity.end)
        near = scene.words[first : first + _AGED_WITHIN]
        for number, unit in pairwise(near):
            if number.broken != (number is near[0]):
                break  # No mark right behind the name, or another before the age.
            if number.key.isdigit() and scene.lexicon.units.get(unit.key) == "Y":
                found.add(int(number.key))
    return found
