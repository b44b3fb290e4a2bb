"""Whom a noun for one person tells by itself: by where he is from (*le Français*), how old he is (*le
septuagénaire*) or what was done to him (*la condamnée*)."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from detente.model import ActKind
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.pronouns.taking_up import gender_of
from detente.reading.entities.cast import Figure
from detente.reading.parsing.parse import Entity, Token
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
    codes = _codes(scene, *_range(scene, mention))
    if tells_nation(scene, mention):
        return [f for f in people if codes & _origins(scene, f)]
    return _undergone(scene, mention, people)


def tells_nation(scene: Scene, mention: Mention | Token) -> bool:
    """Whether a noun says nothing of somebody but of which state he is: *the Pole*."""
    return " " not in mention.text and bool(_codes(scene, *_range(scene, mention)))


def is_of_another_state(scene: Scene, mention: Mention | Token, figure: Figure) -> bool:
    """Whether a noun says that somebody is of one state, and the text that whom it may mean is of another."""
    own, its = _codes(scene, *_range(scene, mention)), _origins(scene, figure)
    if " " not in figure.name:
        its |= _codes(scene, *_range(scene, figure.mentions[0]))  # "Two Germans were held. The Dane …".
    return tells_nation(scene, mention) and bool(its) and not own & its


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


def _range(scene: Scene, mention: Mention | Entity | Token) -> tuple[int, int]:
    return index_of(scene.words, mention.start), index_of(scene.words, mention.end)


def _origins(scene: Scene, figure: Figure) -> set[str]:
    """The states of which adjectives right before a name, or a noun beside it, say that somebody is: *le
    poète russe X*, *le Suisse X*, *a Pole, X*."""
    found, joints = set[str](), scene.lexicon.words["and"]
    for entity in figure.mentions:
        last = first = index_of(scene.words, entity.start)
        while first > max(last - _BEFORE, 0) and scene.words[first - 1].key not in joints:
            if scene.words[min(first, len(scene.words) - 1)].broken:
                break
            first -= 1
        found |= _codes(scene, first, last) | _citizenships(scene, first, last)
        for at in (last - 1, index_of(scene.words, entity.end) + 1):
            found |= _codes(scene, at, at + 1) if _is_apposed(scene, at, last) else set()
    return found


def _citizenships(scene: Scene, first: int, last: int) -> set[str]:
    """The states of which words right before a name say that its bearer is a citizen: *гражданина Ирана Резу
    Карими*."""
    known = scene.states
    ends = {hit.last for hit in known.nationals.find(scene.words, first, last)}
    return {hit.value for hit in known.names.find(scene.words, first, last) if hit.first - 1 in ends}


def _is_apposed(scene: Scene, at: int, name: int) -> bool:
    """Whether the word at an index stands between commas, behind an article alone, beside the name there."""
    words, article = scene.words, scene.lexicon.words["indefinite"] & scene.lexicon.words["one"]
    if not 0 < at < len(words) - 1 or words[at - 1].key not in article or words[at].broken:
        return False
    return words[at + 1].broken and (at + 1 == name or words[at - 1].broken)


def _codes(scene: Scene, first: int, last: int) -> set[str]:
    """The states that words say somebody is of."""
    by = scene.states
    hits = (hit for known in (by.adjectives, by.demonyms) for hit in known.find(scene.words, first, last))
    return {hit.value for hit in hits}


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
