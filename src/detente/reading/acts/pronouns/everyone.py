"""Everyone to whom the text has said so far that something was done, told of in several sentences, whom a
number or a plural means: *X a été expulsée. Son fixeur, Y, a été écroué. Tous deux …*.

They are meant only where they are all: nobody is who knows which two of three *the two men* are.
"""

from __future__ import annotations

from collections.abc import Collection

from detente.model import Group
from detente.reading.acts.found import Done, FoundAct
from detente.reading.acts.mentions import Scene
from detente.reading.acts.pronouns import standing
from detente.reading.entities.cast import Figure
from detente.reading.parsing.parse import Page

_NEAR, _SEVERAL = 3, 2
_FINAL = frozenset(".!?…»”\"'")


def done(page: Page, acts: list[FoundAct], sentence: int) -> list[Done]:
    """What some acts of a sentence do; a heading counts nobody whom the text below does not name."""
    if not acts:
        return []
    where = page.sentences[sentence]
    heads = page.text[where.start : where.end].rstrip()[-1:] not in _FINAL
    return [
        Done(
            sentence,
            act.act.kind,
            act.factuality,
            tuple(s.name for s in act.act.subjects),
            None if heads else act.act.group,
        )
        for act in acts
    ]


def as_many(scene: Scene, number: int, gender: str) -> list[Figure]:
    """All to whom something was done so far, where they are as many as a number tells, and of its gender."""
    found = [f for f in _all(scene) if gender == "any" or f.gender in (None, gender)]
    alone = not any(not d.names and _may_be(d.group, number) for d in scene.done)
    return found if len(found) == number and alone else []


def together(scene: Scene, number: int, gender: str) -> list[Figure]:
    """Those to whom together, as many as a number tells, something was done, where no others are: *X and Y
    were jailed. They were arrested with Z, who was freed. … urged him to pardon both men*."""
    sets = {frozenset(d.names) for d in scene.done if len(d.names) == number}
    if len(sets) != 1 or any(not d.names and _may_be(d.group, number) for d in scene.done):
        return []
    found = _people(scene, next(iter(sets)))
    return found if all(gender == "any" or f.gender in (None, gender) for f in found) else []


def of_pronoun(scene: Scene) -> list[Figure]:
    """All to whom something was done so far, where one act was done to them all or all were told of just
    before, and nobody else is who may be meant by a plural."""
    found = _all(scene)
    if len(found) < _SEVERAL or any(not d.names and d.group is not None for d in scene.done):
        return []
    names = {figure.name for figure in found}
    together = [d.sentence for d in scene.done if set(d.names) == names]
    index = scene.sentence.index
    if not together:
        near = {name for d in scene.done if index - d.sentence < _NEAR for name in d.names}
        if near != names:
            return []
    last = max(d.sentence for d in scene.done)
    between = (scene.page.sentences[at] for at in range(last, index))
    return [] if any(standing.has_several(scene, sentence) for sentence in between) else found


def _all(scene: Scene) -> list[Figure]:
    """The people to whom something was done so far; nobody where a company is among them."""
    return _people(scene, {name for d in scene.done for name in d.names})


def _people(scene: Scene, names: Collection[str]) -> list[Figure]:
    """The people of some names; nobody where a company, or somebody of the same name, is among them."""
    found = scene.cast.called(names)
    return found if len(found) == len(names) and all(f.kind == "person" for f in found) else []


def _may_be(group: Group | None, number: int) -> bool:
    """Whether those counted without a name may be as many as a number tells."""
    return group is not None and not (group.lo == group.hi and group.lo != number)
