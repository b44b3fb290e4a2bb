"""Which dates beside an act are of something else: of one of several, of a promise, of another clause."""

from __future__ import annotations

import re
from collections.abc import Sequence

from detente.model import DateMention
from detente.reading.acts.grammar import Trigger
from detente.reading.counts.cues import CuePatterns
from detente.reading.counts.lexicon import lexicon
from detente.reading.forms import fold
from detente.reading.parse import Token

_WORD = re.compile(r"[^\W\d_]+")
# How far before its date *the others* may stand, and how long a preposition between is.
_MEMBER_REACH, _PREPOSITION = 34, 3
# How far before its date a promise may stand.
_PROMISE_REACH = 24
# How far after a verb the date may stand that goes with the infinitive after it.
_NEAR = 12


def is_elsewhere(trigger: Trigger, date: DateMention, rivals: Sequence[Trigger]) -> bool:
    """Whether a date of the sentence is surely not the act's.

    It is of some of those whom the act is done to (*three firms were listed: the first in August*), of a
    promise of the act (*promised in May to free him*), or, where the act stands in a relative clause, of
    the clause around it.
    """
    cues = _cues(trigger)
    if cues is None:
        return False
    start, end = date.span
    if start >= trigger.hit.end:
        return (
            _of_member(trigger, start, cues)
            or _outside(trigger, start, rivals)
            or _ends_another(trigger, date)
        )
    if end > trigger.hit.start:
        return False
    near = max(trigger.scene.start, start - _PROMISE_REACH)
    between = fold(trigger.scene.page.text[near : trigger.hit.start])
    return any("," not in between[match.end() :] for match in cues.promised.finditer(between))


def carries(trigger: Trigger, token: Token, holder: Token, date: DateMention) -> bool:
    """Whether a verb that has the date only carries the act: *tried on Sunday to expel him*, *was allowed to
    leave in 2023*. ``token`` is the date's own, ``holder`` the verb's."""
    sentence, cues = trigger.sentence, _cues(trigger)
    head, above = sentence.head(trigger.token), sentence.head(holder)
    if head is not None and head.i == token.i and trigger.token.morph.get("VerbForm") == "Inf":
        # A parse may hang the infinitive on the day: *a tenté dimanche d'expulser*.
        return True
    if above is not None and above.i == trigger.token.i:
        return holder.relation == "xcomp" and date.span[0] >= trigger.hit.end
    if trigger.token.relation != "xcomp" or cues is None:
        return False
    if head is None or head.i != holder.i or not 0 <= date.span[0] - holder.end <= _NEAR:
        return False
    word = fold(holder.text)
    return not any(pattern.match(word) for pattern in (cues.promised, cues.demand, cues.speech))


def directly_after(trigger: Trigger, date: DateMention) -> bool:
    """Whether at most one word stands between the trigger and a date."""
    start = date.span[0]
    if start < trigger.hit.end or start - trigger.hit.end > 12:
        return False
    text = trigger.scene.page.text
    between = text[trigger.hit.end : start]
    if between == ", " and text[date.span[1] : date.span[1] + 1] == ",":
        # *la libération, lundi, de 57 détenus*
        return True
    return len(trigger.scene.words_in(trigger.hit.end, start)) <= 1 and not set(between) & set(",.;:()")


def _cues(trigger: Trigger) -> CuePatterns | None:
    words = lexicon(trigger.scene.lexicon.code)
    return words.cues if words is not None else None


def _of_member(trigger: Trigger, start: int, cues: CuePatterns) -> bool:
    """Whether *the first* or *the others* stands right before a date."""
    before = fold(trigger.scene.page.text[max(trigger.hit.end, start - _MEMBER_REACH) : start])
    members = list(cues.members.finditer(before))
    return bool(members) and all(
        len(word) <= _PREPOSITION for word in _WORD.findall(before[members[-1].end() :])
    )


def _ends_another(trigger: Trigger, date: DateMention) -> bool:
    """Whether a date is the end of what a verb after the act orders: *expelled and banned until 2030*."""
    if not date.when.startswith("../"):
        return False
    between = (t for t in trigger.sentence.tokens if trigger.hit.end <= t.start and t.end <= date.span[0])
    return any(t.pos == "VERB" and t.relation in ("conj", "parataxis") for t in between)


def _outside(trigger: Trigger, start: int, rivals: Sequence[Trigger]) -> bool:
    """Whether a date stands after the verb of the clause around a relative one that the act is in."""
    if not trigger.token.relation.startswith("acl"):
        return False
    text = trigger.scene.page.text
    return any(
        trigger.hit.end < other.hit.start < start
        and other.token.relation != "conj"
        and "," in text[trigger.hit.end : other.hit.start]
        for other in rivals
    )
