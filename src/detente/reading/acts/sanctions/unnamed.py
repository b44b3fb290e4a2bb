"""Listings of what only a noun or a pronoun names: *sanctioned the company*, *sanctioned it*."""

from __future__ import annotations

from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.whom.patients import Assigned, mention_of, patients
from detente.reading.acts.whom.people import meant_by
from detente.reading.acts.whose.authority import add_authority
from detente.reading.acts.whose.listers import lister


def is_body(trigger: Trigger) -> bool:
    """Whether a listing is done to what only a noun or a pronoun names."""
    done_to = next(iter(patients(trigger)), None)
    if done_to is None or trigger.voice == "noun":
        return False
    mention = mention_of(trigger.scene, done_to)
    return done_to.pos in ("NOUN", "NUM", "PRON") and (mention is None or mention.kind == "pronoun")


def roles(trigger: Trigger) -> Assigned:
    """The roles of such a listing: whose it is, and whom a pronoun means."""
    scene, result = trigger.scene, Assigned()
    add_authority(trigger, result)
    if trigger.rule.kind == "impose":
        result.authority = result.authority or lister(trigger)
    done_to = next(iter(patients(trigger)), None)
    for subject in meant_by(scene, done_to) if done_to is not None else ():
        result.roster.add(subject)
        result.evidence = [subject.span]
    for place in scene.mentions:
        if place.kind != "place" or place.token is None or done_to is None or not place.name:
            continue
        # "US companies": a state's name says whose the companies are.
        if scene.sentence.head(place.token) is done_to and place.end < done_to.start:
            result.evidence = [(place.start, done_to.end)]
    return result
