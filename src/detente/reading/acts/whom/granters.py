"""Who grants a pardon, and is not pardoned: *une mesure de grâce du président Anton Kral*, *поблагодарила
Лукашенко за помилование*."""

from __future__ import annotations

from detente.model import Subject
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.listed.roster import Roster

_TITLE, _LONGEST = 8, 60


def without_granters(trigger: Trigger, roster: Roster) -> None:
    """Leave out of the roster of a pardon who rules, by the title between the word for it and his name, or as
    is known of whom it names before it."""
    if trigger.rule.kind == "pardon" and trigger.voice == "active":
        roster.subjects = [s for s in roster.subjects if not _does_it(trigger, s)]
    if trigger.rule.kind != "pardon" or trigger.voice != "noun":
        return
    roster.subjects = [s for s in roster.subjects if not (_grants(trigger, s.span[0]) or _rules(trigger, s))]


def _does_it(trigger: Trigger, subject: Subject) -> bool:
    """Whether a name is of the Slavic noun in the nominative that is an active verb's subject: *200
    осуждённых помиловал король X*."""
    sentence = trigger.sentence
    token = trigger.scene.token_at(subject.span[0])
    title = sentence.head(token) if token is not None and token.relation == "appos" else None
    does = title is not None and title.dep == "nsubj" and title.head == trigger.token.i
    return does and title is not None and title.morph.get("Case") == "Nom"


def _rules(trigger: Trigger, subject: Subject) -> bool:
    """Whether somebody named before a pardon leads a state."""
    return subject.span[1] <= trigger.hit.start and trigger.scene.states.led_by(subject.name) is not None


def _grants(trigger: Trigger, start: int) -> bool:
    """Whether nothing but the title of one who pardons stands between a pardon and a name."""
    if not 0 <= start - trigger.hit.end <= _LONGEST:
        return False
    words = trigger.scene.lexicon.words
    keys = [word.key for word in trigger.scene.words_in(trigger.hit.end, start)]
    ruling = any(key in words["pardoning"] for key in keys[:_TITLE])
    return ruling and not any(key in words["former"] or key in words["and"] for key in keys)
