"""The day of an act that its author has decided on or announced, and of whose effect nothing is told:
*announced on Monday that it was lifting the ban*."""

from __future__ import annotations

from collections.abc import Sequence

from detente.model import DateMention
from detente.reading.acts.clause.subjects import subject_of
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.mentions import head_token
from detente.reading.acts.particulars.moments import LASTING, made_of
from detente.reading.acts.particulars.when import dated
from detente.reading.acts.whom.patients import mention_of
from detente.reading.factuality.cues import cues
from detente.reading.parsing.parse import Token

_POWERS = frozenset({"place", "authority", "organization"})
_CLIMB = 4
"""How many words may stand over the act up to the verb that announces it."""


def day(trigger: Trigger, dates: Sequence[DateMention], own: DateMention | None) -> DateMention | None:
    """The date of an act: its own, or the one of the nearest verb over it by which somebody decides on it or
    announces it; a day since when what is ended has been so is none of its own."""
    verb = _deciding(trigger)
    is_since = own is not None and own.when.endswith("/..") and trigger.rule.kind not in LASTING
    if verb is None or not (own is None or is_since):
        return own
    scene, heads = trigger.scene, frozenset({trigger.token.i})
    for date in dates:
        inside = scene.start <= date.span[0] < scene.sentence.end
        # A month or year before the act is that of the decision, one behind it may be of anything.
        vague = date.when.day is None and ("/" in date.when or date.span[0] > trigger.hit.start)
        if not inside or vague:
            continue
        token = head_token(scene, *date.span)
        if token is not None and dated(trigger, token, heads).i == verb.i:
            return date
    return own


def _deciding(trigger: Trigger) -> Token | None:
    """The nearest verb over an act that makes a decision of it, or by which its author tells of it."""
    at: Token | None = trigger.token
    for _ in range(_CLIMB):
        at = trigger.sentence.head(at) if at is not None else None
        if at is None:
            return None
        if at.pos == "VERB" and made_of(trigger, at) == "announced":
            tells = "announce" in trigger.scene.values_over(trigger.scene.lexicon.performers, at)
            return None if tells and not _is_told_by_power(trigger, at) else at
        if at.pos == "VERB" and _tells_of_itself(trigger, at):
            return at if _is_told_by_power(trigger, at) else None
    return None


def _tells_of_itself(trigger: Trigger, verb: Token) -> bool:
    """Whether who says something says it of what a pronoun right behind does: *said on Monday that it was
    imposing a ban*."""
    subject = subject_of(trigger) if trigger.voice == "active" and trigger.token.head == verb.i else None
    if subject is None or subject.pos != "PRON" or subject.start < verb.end:
        return False
    said = cues(trigger.scene.page.language).phrases["speech"]
    return bool(trigger.scene.values_over(said, verb))


def _is_told_by_power(trigger: Trigger, verb: Token) -> bool:
    """Whether who announces an act may do it: a state or a body, and no lawyer or brother."""
    subject = subject_of(trigger, verb)
    return subject is not None and mention_of(trigger.scene, subject, _POWERS) is not None
