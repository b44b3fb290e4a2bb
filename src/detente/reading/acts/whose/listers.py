"""Whose a list of sanctions is, and whose land is closed to somebody."""

from __future__ import annotations

from detente.reading.acts.clause.grammar import Trigger
from detente.reading.acts.mentions import Scene


def lister(trigger: Trigger) -> str | None:
    """Whose list it is, as an adjective of it says, or the words behind where somebody is put on it: *the
    British list*, *la liste noire européenne*, *sur la liste du Trésor américain*."""
    scene, hit = trigger.scene, trigger.hit
    put = trigger.rule.kind == "impose"
    makers = scene.lexicon.canonical.find(scene.words, hit.first, _until(scene, hit.last)) if put else ()
    listed_by = next((maker.value for maker in makers if not _is_whence(scene, maker.first)), None)
    if listed_by is not None or hit.last == hit.first:
        return listed_by
    own = scene.words, hit.first + 1, min(hit.last + 2, scene.last)
    owner = next(iter(scene.lexicon.owners.find(*own)), None)
    if owner is not None:
        return owner.value
    states = {adjective.value for adjective in scene.states.adjectives.find(*own)}
    return states.pop() if len(states) == 1 and put else None


def keeper(trigger: Trigger) -> str | None:
    """The state that somebody is not let into by nobody named: *barred from entering Lithuania*, *въезд в
    Россию закрыт*."""
    scene, hit = trigger.scene, trigger.hit
    if trigger.rule.measure != "entry" or trigger.voice == "active":
        return None
    inside = scene.states.of(scene.page.text, scene.words, hit.first + 1, hit.last)
    if inside is not None:
        return inside
    small = scene.lexicon.words["determiners"] | scene.lexicon.words["at"] | scene.lexicon.words["to"]
    index = hit.last + 1
    while index < scene.last and scene.words[index].key in small and not scene.words[index].broken:
        index += 1
    if index >= scene.last or scene.words[index].broken:
        return None
    land = scene.at(scene.words[index].start, scene.words[index].end)
    return land.state if land is not None and land.kind == "place" else None


def _until(scene: Scene, index: int) -> int:
    """Where a relative clause begins that tells of those on a list: *попали лица, которые критиковали меры
    Лондона*."""
    relative = scene.lexicon.words["relative"]
    behind = range(index + 1, scene.last)
    return next((i for i in behind if scene.words[i].broken and scene.words[i].key in relative), scene.last)


def _is_whence(scene: Scene, index: int) -> bool:
    """Whether a name right behind a noun of people says whose they are: *внесли в список граждан
    Великобритании*."""
    before = scene.words[index - 1] if index > scene.first and not scene.words[index].broken else None
    people = scene.at(before.start, before.end) if before is not None else None
    return people is not None and people.kind == "people"
