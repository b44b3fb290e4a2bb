"""Whether the subject that a verb has, or shares, is who does what it tells."""

from __future__ import annotations

from detente.reading.acts.clause.trigger import Trigger
from detente.reading.parsing.parse import Token


def does(trigger: Trigger, subject: Token) -> bool:
    """Whether a subject is who does an active verb's act."""
    return not _is_own_word(trigger, subject) and not _is_counted(trigger, subject)


def _is_own_word(trigger: Trigger, subject: Token) -> bool:
    """Whether a subject is one of the trigger's own words; but its last may be taken for whose list it is:
    *из списка исключил минфин*."""
    hit = trigger.hit
    if not hit.start <= subject.start < hit.end:
        return False
    last = trigger.scene.words[hit.last].start == subject.start and hit.last > hit.first
    return not (last and subject.head == trigger.token.i and trigger.scene.lexicon.bare_passive)


def _is_counted(trigger: Trigger, subject: Token) -> bool:
    """Whether the subject of another verb counts people of whom a Slavic verb, whose own it is not, does
    something to others: *двое моряков погибли, троих отпустили*."""
    if subject.head == trigger.token.i or not trigger.scene.lexicon.bare_passive:
        return False
    mention = trigger.scene.at(subject.start, subject.end)
    counted = mention is not None and mention.kind == "people" and mention.group is not None
    done_to = trigger.sentence.child(trigger.token.i, "obj")
    return counted and done_to is not None and done_to.i < trigger.token.i
