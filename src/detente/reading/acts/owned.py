"""Who stands before what is said of him, with a name that only says whose he is: *le neveu d'Anton Kral
libéré*."""

from __future__ import annotations

from detente.reading.acts.bearers import governor
from detente.reading.acts.grammar import Trigger
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.parse import Token
from detente.reading.token import GENDERS

_SAID_OF = frozenset({"passive", "reduced", "middle"})


def bearer(trigger: Trigger, name: Mention) -> Mention | None:
    """Who is meant where a name right before a verb or participle only says whose he is, or whom he stands
    against: *l'opposant au président Kral libéré*; the name itself where it says no such thing.

    None where the noun for him is none for people: *le directeur de campagne d'Anton Kral a été libéré*.
    """
    scene, hit = trigger.scene, trigger.hit
    if trigger.voice not in _SAID_OF or name.end > hit.start or _is_several(name):
        return name
    noun = _owner_of(scene, name)
    between = scene.page.text[name.end : hit.start].strip()
    if noun is None or noun.start >= hit.start or between.startswith((",", "(")):
        return name
    owned = scene.at(noun.start, noun.end)
    if owned is None or owned.kind != "people":
        return name if trigger.voice == "reduced" else None
    told = GENDERS.get(trigger.token.morph.get("Gender", ""))
    known = GENDERS.get(noun.morph.get("Gender", ""))
    return name if trigger.voice == "reduced" and known not in (None, told) else owned


def _is_several(name: Mention) -> bool:
    """Whether a mention counts people, or speaks of more than one."""
    return name.group is not None or (name.token is not None and name.token.morph.get("Number") == "Plur")


def _owner_of(scene: Scene, name: Mention) -> Token | None:
    """The noun before the preposition that governs a name, or the title before it."""
    at = governor(scene, name) if name.kind in ("person", "people") and scene.lexicon.words["of"] else -1
    before = scene.index(at) - 1
    if at < 0 or before < scene.first or scene.words[before + 1].broken:
        return None
    noun = scene.token_at(scene.words[before].start)
    return noun if noun is not None and noun.pos == "NOUN" else None
