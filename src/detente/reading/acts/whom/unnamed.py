"""Where an act is told of somebody whom no name, number or noun of people says."""

from __future__ import annotations

from detente.model import Span, Subject
from detente.reading.acts.clause.agents import agents_of
from detente.reading.acts.clause.agreement import SUBJECTS
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.pronouns.speaking import speaker
from detente.reading.acts.whom.patients import WHOM, mention_of, patients
from detente.reading.parsing.parse import Token
from detente.reading.phrases import key_of

_SOMEBODY = WHOM | {"other", "authority", "number"}
_OBLIQUE = frozenset({"Dat", "Ins", "Loc"})
_OBJECTS = frozenset({"obj", "iobj", "expl"})
_PERFORMED = SUBJECTS | {"obj", "obl"}


def somebody(trigger: Trigger) -> Span | None:
    """Where an act is told of somebody whom no name, number or noun of people says: a trigger that has no
    other sense (*ont été incarcérés*, *задержали на границе*), or a possessive (*leur libération*)."""
    scene = trigger.scene
    if trigger.voice == "noun":
        owned = _possessive(trigger)
        if owned is None and (trigger.rule.sure or agents_of(trigger) or performed_by(trigger)):
            owned = trigger.hit.start, trigger.hit.end
        return owned
    speaks = who_speaks(trigger)
    if speaks is not None:
        return speaks.start, speaks.end
    done_to = next(iter(patients(trigger)), None)
    lone = trigger.voice == "active" and "participle" not in trigger.hit.forms
    if done_to is None and lone and not scene.lexicon.bare_passive:
        return None  # "La police doit interpeller davantage".
    if done_to is None or trigger.hit.start <= done_to.start < trigger.hit.end:
        told = trigger.parsed and (trigger.rule.sure or _is_headless(trigger))
        return (trigger.hit.start, trigger.hit.end) if told else None
    mention, alive = mention_of(scene, done_to), done_to.morph.get("Animacy")
    if mention is not None and mention.kind not in _SOMEBODY:
        # "Жителя Барнаула": a name that only says whose or from where somebody is.
        inside = mention.start <= done_to.start < mention.end
        if inside or alive != "Anim":
            return None
    if key_of(done_to.text) in scene.lexicon.words["things"]:
        return None  # "The tanker was detained".
    if alive == "Anim" or (trigger.rule.sure and alive != "Inan"):
        return done_to.start, done_to.end
    return None


def performed_by(trigger: Trigger) -> Token | None:
    """The light verb that has an act's noun for what it does: *made twelve arrests*, *a procédé à douze
    interpellations*, *произвели задержания*."""
    above = trigger.sentence.head(trigger.token)
    if above is None or above.pos != "VERB" or trigger.token.relation not in _PERFORMED:
        return None
    performs = trigger.scene.values_over(trigger.scene.lexicon.phrases["performing"], above)
    return above if performs else None


def _is_headless(trigger: Trigger) -> bool:
    """Whether a participle opens a sentence that has no other verb, and goes on with whom the one before is
    about: *Libéré lundi à trois heures, sans ses papiers.*"""
    first = trigger.hit.first == trigger.scene.first
    return trigger.voice == "reduced" and first and trigger.token.relation == "root"


def speaking(trigger: Trigger) -> Subject | None:
    """Who tells in a quotation what was done to himself: *"They let me go," said Anton Kral*."""
    told = who_speaks(trigger)
    if told is None or told.morph.get("Person") != "1" or told.morph.get("Number") != "Sing":
        return None
    figure = speaker(trigger.scene, told.start)
    return Subject(name=figure.name, span=(told.start, told.end)) if figure is not None else None


def who_speaks(trigger: Trigger) -> Token | None:
    """The pronoun of who tells what was done to himself, or is asked: *ils m'ont arrêté*, *vous avez …*."""
    children = trigger.sentence.children(trigger.token.i)
    if trigger.voice not in ("active", "passive"):
        return None
    # "You are charged if you speak": anybody is.
    persons = ("1", "2") if set(trigger.auxiliaries).isdisjoint(trigger.scene.lexicon.words["state"]) else "1"
    said = [c for c in children if c.pos == "PRON" and c.morph.get("Person", "-") in persons]
    said = [c for c in said if c.morph.get("Case") not in _OBLIQUE]
    subjects = [c for c in said if c.relation in SUBJECTS]
    objects = [c for c in said if c.relation in _OBJECTS]
    own = objects if trigger.voice == "active" else subjects
    # "Je me suis arrêté": nobody did it to him.
    return own[0] if own and not (subjects and objects) else None


def _possessive(trigger: Trigger) -> Span | None:
    """The possessive right before an event noun, perhaps with an adjective in between: *their early
    release*."""
    scene = trigger.scene
    for i in range(trigger.hit.first - 1, max(trigger.hit.first - 3, scene.first - 1), -1):
        word = scene.words[i]
        if scene.words[i + 1].broken:
            return None
        if word.key in scene.lexicon.words["possessive"]:
            return word.start, word.end
        token = scene.token_at(word.start)
        if token is None or token.pos != "ADJ":
            return None
    return None
