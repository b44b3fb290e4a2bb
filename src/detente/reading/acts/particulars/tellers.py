"""Which dates beside an act are of a verb that only tells of it: *said on Tuesday it had freed two*, *9 марта
заявила, что его задержали*."""

from __future__ import annotations

from detente.model import SANCTION_ACTS, DateMention
from detente.reading.acts.clause.agreement import SUBJECTS
from detente.reading.acts.clause.helpers import is_pluperfect
from detente.reading.acts.clause.trigger import Trigger

_CLIMB = 3


def is_told_on(trigger: Trigger, date: DateMention) -> bool:
    """Whether a verb with a conjunction, in whose content the act is, stands between a date and the act: *9
    марта она заявила, что полиция задержала его*; or before the date, and tells what had been done: *a révélé
    le 30 mai que Lima avait expulsé …*."""
    sentence, at = trigger.sentence, trigger.token
    if trigger.rule.kind in SANCTION_ACTS:
        return False  # Who announces that sanctions are lifted lifts them that day.
    opened = any(t.pos == "SCONJ" for t in sentence.between(date.span[1], trigger.hit.start))
    if opened and at.relation in ("advcl", "ccomp") and is_pluperfect(sentence, at):
        return True
    for _ in range(_CLIMB):
        above = sentence.head(at)
        if above is None or above.start < date.span[1]:
            return False
        opened = above.pos == "VERB" and at.relation == "ccomp" and above.end <= trigger.hit.start
        if opened and any(t.pos == "SCONJ" for t in sentence.between(above.end, trigger.hit.start)):
            return True
        at = above
    return False


def is_behind_teller(trigger: Trigger, date: DateMention) -> bool:
    """Whether a date stands right behind the verb that tells of an act, and before the subject of the act's
    own clause, which nothing opens: *said on Tuesday it had freed two*, *said Friday she was jailed*."""
    teller = trigger.sentence.head(trigger.token)
    if teller is None or trigger.token.relation != "ccomp" or not teller.end <= date.span[0]:
        return False
    between = trigger.sentence.between(teller.end, date.span[0])
    if any(token.pos != "ADP" for token in between):
        return False
    subjects = (c for c in trigger.sentence.children(trigger.token.i) if c.relation in SUBJECTS)
    return any(date.span[1] <= c.start < trigger.hit.start for c in subjects)


def is_past_day(trigger: Trigger, start: int) -> bool:
    """Whether an act was done some time after a day: *freed shortly after July 3*."""
    scene, last = trigger.scene, trigger.scene.index(start)
    soon = scene.token_at(scene.words[last - 2].start) if last - 2 >= trigger.hit.last else None
    led = scene.lexicon.phrases["aftermath"].any(scene.words, last - 1, last)
    return led and soon is not None and soon.pos == "ADV"
