"""Where the list of a sentence's own verb goes on behind what a participle tells of those before it: *freed A
and B, jailed for espionage, as well as C*, *осуждённых за шпионаж, а также C*. Parses join all of them."""

from __future__ import annotations

from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.listed.roster import Roster


def without_resumed(trigger: Trigger, roster: Roster) -> None:
    """Take out of the roster of a participle whoever is led to behind it and a comma by words that go on with
    a list.

    The participle stands behind those whom it is told of; one that opens its clause is told of all.
    """
    if trigger.token.morph.get("VerbForm") != "Part" or trigger.auxiliaries:
        return
    start, end = trigger.hit.start, trigger.hit.end
    if not any(subject.span[0] < start for subject in roster.subjects):
        return
    scene = trigger.scene
    joins = scene.lexicon.phrases["joining"].find(scene.words, scene.index(end), scene.last)
    opens = next((hit.start for hit in joins if scene.page.text[: hit.start].rstrip().endswith(",")), None)
    if opens is not None:
        roster.subjects = [subject for subject in roster.subjects if subject.span[0] < opens]
