"""Whom the possessive of an event noun means: *sa libération*, *their release*."""

from __future__ import annotations

from detente.model import Subject
from detente.reading.acts.clause.agreement import SUBJECTS
from detente.reading.acts.clause.subjects import subject_of
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.listed.roster import Roster
from detente.reading.acts.mentions import Mention
from detente.reading.acts.pronouns import plurals, reference, standing
from detente.reading.acts.whom.patients import PERSONS, mention_of
from detente.reading.entities.cast import Figure

_MODIFIERS = 3
_OBJECTS = frozenset({"obj", "obl", "nmod", "xcomp"})
_UNWANTED = frozenset({"detain", "charge", "sentence", "expel"})
_WANTING = ("demanding", "welcoming", "bringing_about")
"""Groups of verbs of whoever wants what is done, or has a part in it."""


def possessors(trigger: Trigger) -> list[Subject]:
    """Whom *sa libération*, *their release* mean: the one person, or the people named together."""
    scene = trigger.scene
    index = _before_modifiers(trigger)
    if index < scene.first or scene.words[index + 1].broken:
        return []
    word = scene.words[index]
    if word.key not in scene.lexicon.words["possessive"]:
        return []
    own = _announces_himself(trigger)
    if own is not None:
        return [Subject(name=own.name, span=(word.start, word.end))]
    one = reference.possessor(scene, word.start, word.key)
    if one is not None and trigger.rule.kind == "pardon" and _grants(trigger, one.name):
        return []
    if one is not None and _wants_it_of_another(trigger, one.name):
        return []
    if one is not None and (_demands(trigger, one, word.start) or standing.outranks(scene, one, word.start)):
        return []
    found = [one] if one is not None else plurals.pronoun(scene, word.start, word.key)
    return [Subject(name=figure.name, span=(word.start, word.end)) for figure in found]


def _announces_himself(trigger: Trigger) -> Mention | None:
    """Who tells of what was done to himself, as a pronoun beside the verb stresses: *X a annoncé lui-même sa
    libération*, *X himself announced his release*."""
    # Speech is found with what acts know of datelines.
    from detente.reading.speech.reporting.stressed import is_stressed

    scene, verb = trigger.scene, trigger.sentence.head(trigger.token)
    if trigger.token.relation != "obj" or verb is None or not is_stressed(trigger.sentence, verb):
        return None
    subject = subject_of(trigger, verb)
    mention = mention_of(scene, subject, PERSONS) if subject is not None else None
    return mention if mention is not None and mention.kind == "person" and mention.name else None


def _grants(trigger: Trigger, name: str) -> bool:
    """Whether a pardon is what the one whose it is called grants: *X a accordé sa grâce*; one who asks for
    his is pardoned himself."""
    sentence, scene = trigger.sentence, trigger.scene
    verb = sentence.head(trigger.token)
    if trigger.token.relation != "obj" or verb is None or verb.pos != "VERB":
        return False
    if scene.values_over(scene.lexicon.phrases["demanding"], verb):
        return False
    subject = next((c for c in sentence.children(verb.i) if c.relation in SUBJECTS), None)
    mention = mention_of(scene, subject, PERSONS) if subject is not None else None
    return mention is not None and mention.name == name


def _wants_it_of_another(trigger: Trigger, name: str) -> bool:
    """Whether somebody demands, orders, welcomes or takes part in what nobody would have done to himself, so
    that the possessive means another: *Kral a réclamé son arrestation*; not *a réclamé sa libération*."""
    sentence, scene = trigger.sentence, trigger.scene
    verb = sentence.head(trigger.token) if trigger.token.relation in _OBJECTS else None
    if trigger.rule.kind not in _UNWANTED or trigger.voice != "noun" or verb is None:
        return False
    wants = any(scene.values_over(scene.lexicon.phrases[group], verb) for group in _WANTING)
    subject = subject_of(trigger, verb) if wants else None
    mention = mention_of(scene, subject, PERSONS) if subject is not None else None
    return mention is not None and mention.name == name


def without_welcoming(trigger: Trigger, roster: Roster) -> None:
    """Leave out the one whom a possessive or pronoun only means if he welcomes what is done to himself, where
    it may be done to another."""
    if trigger.voice == "noun" and len(roster.subjects) == 1:
        token = trigger.scene.token_at(roster.subjects[0].span[0])
        if token is not None and token.pos in ("PRON", "DET") and _welcomes(trigger, roster.subjects[0].name):
            roster.subjects.clear()


def _welcomes(trigger: Trigger, name: str) -> bool:
    """Whether the one whom a possessive may mean welcomes an act, and so speaks of what was done to another,
    who has been named before, or only the news of it: *Anna Kral a salué l'annonce de sa libération*."""
    sentence, scene = trigger.sentence, trigger.scene
    verb = sentence.head(trigger.token)
    news = verb is not None and verb.pos == "NOUN" and trigger.token.relation == "nmod"
    if verb is not None and news:
        verb = sentence.head(verb)
    named = scene.page.entities_in(0, trigger.hit.start)
    if not news and not any(e.kind == "person" and scene.cast.figure(e).name != name for e in named):
        return False  # "Anton Kral a salué sa libération": his own.
    if verb is None or not scene.values_over(scene.lexicon.phrases["welcoming"], verb):
        return False
    subject = next((c for c in sentence.children(verb.i) if c.relation in SUBJECTS), None)
    mention = mention_of(scene, subject, PERSONS) if subject is not None else None
    return mention is not None and mention.name == name


def _demands(trigger: Trigger, figure: Figure, position: int) -> bool:
    """Whether a pronoun makes the one whom a possessive may mean the one who demands it, and another has been
    named beside him: *Anton Kral a évoqué le sort de Pavel Vetrov. Il a demandé sa libération*."""
    scene, verb = trigger.scene, trigger.sentence.head(trigger.token)
    if verb is None or verb.pos != "VERB" or any(figure.name in subjects for subjects in scene.told):
        return False
    if not scene.values_over(scene.lexicon.phrases["demanding"], verb):
        return False
    subject = next((c for c in trigger.sentence.children(verb.i) if c.relation in SUBJECTS), None)
    mention = scene.at(subject.start, subject.end) if subject is not None else None
    if mention is None or mention.kind != "pronoun":
        return False
    meant, page = reference.pronoun(scene, mention), scene.page
    before = page.sentences[max(scene.sentence.index - 1, 0)]
    near = page.entities_in(before.start, position)
    others = any(e.kind == "person" and scene.cast.figure(e).name != figure.name for e in near)
    return others and meant is not None and meant.name == figure.name


def _before_modifiers(trigger: Trigger) -> int:
    """The index of the word before an event noun and what modifies it: *his unlawful detention*, *her June 3
    arrest*."""
    scene, index = trigger.scene, trigger.hit.first - 1
    for _ in range(_MODIFIERS):
        token = scene.token_at(scene.words[index].start) if index >= scene.first else None
        if token is None or token.pos not in ("ADJ", "NUM", "PROPN", "ADV") or scene.words[index + 1].broken:
            break
        if scene.at(token.start, token.end) is not None:
            break
        index -= 1
    return index
