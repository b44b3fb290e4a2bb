"""Which dates beside an act are of something else: of one of several, of a promise, of another clause."""

from __future__ import annotations

import re
from collections.abc import Sequence

from detente.model import DateMention
from detente.reading.acts.grammar import Trigger
from detente.reading.acts.moments import count_cues, directly_after, made_of
from detente.reading.counts.cues import CuePatterns
from detente.reading.forms import fold
from detente.reading.parse import Token
from detente.reading.phrases import key_of

_WORD = re.compile(r"[^\W\d_]+")
# How far before its date *the others* may stand, and how long a preposition between is.
_MEMBER_REACH, _PREPOSITION = 34, 3
# How far before its date a promise may stand.
_PROMISE_REACH = 24
# How far before its date *since* may stand, an event's name between.
_SINCE = 75
_BREAK = re.compile(r"[,;:()]")
_CLIMB = 3
_ANOTHERS = frozenset({"planned", "possible", "denied"})


def is_elsewhere(trigger: Trigger, date: DateMention, rivals: Sequence[Trigger]) -> bool:
    """Whether a date of the sentence is surely not the act's.

    It is of some of those whom the act is done to (*three firms were listed: the first in August*), of a
    promise of the act (*promised in May to free him*), or, where the act stands in a relative clause, of
    the clause around it.
    """
    cues = count_cues(trigger)
    if is_asked_on(trigger, date):
        return True
    if cues is None:
        return False
    if _is_of_event(trigger, date, cues):
        return True
    start, end = date.span
    if start >= trigger.hit.end:
        return (
            _of_member(trigger, start, cues)
            or _outside(trigger, start, rivals)
            or _of_participle(trigger, date, rivals)
            or _ends_another(trigger, date)
            or _in_nested(trigger, start, rivals)
            or _in_next_clause(trigger, start)
        )
    if end > trigger.hit.start:
        return False
    near = max(trigger.scene.start, start - _PROMISE_REACH)
    between = fold(trigger.scene.page.text[near : trigger.hit.start])
    return any("," not in between[match.end() :] for match in cues.promised.finditer(between))


def is_asked_on(trigger: Trigger, date: DateMention) -> bool:
    """Whether a date before an act is that on which somebody asks for it, plans or denies it: *urged Bahrain
    Wednesday to free him*, *la France avait demandé lundi de …*, *10 июня обвинение запросило …*."""
    between = trigger.scene.page.text[date.span[1] : trigger.hit.start].strip()
    if date.span[1] > trigger.hit.start or (trigger.voice == "noun" and not between):
        return False  # "Her 2018 arrest": the noun's own.
    if trigger.rule.factuality == "possible" and trigger.voice == "active":
        return trigger.token.morph.get("Tense") == "Past"
    at: Token | None = trigger.token
    for _ in range(_CLIMB):
        at = trigger.sentence.head(at) if at is not None else None
        if at is None:
            return False
        if at.pos in ("VERB", "NOUN") and made_of(trigger, at) in _ANOTHERS:
            # "On Monday he was expected to be freed" tells of the act.
            helpers = (key_of(c.text) for c in trigger.sentence.helpers(at))
            passive = any(key in trigger.scene.lexicon.words["passive"] for key in helpers)
            return not passive and (at.morph.get("Tense") == "Past" or at.morph.get("VerbForm") == "Part")
    return False


def _of_member(trigger: Trigger, start: int, cues: CuePatterns) -> bool:
    """Whether *the first* or *the others* stands right before a date."""
    before = fold(trigger.scene.page.text[max(trigger.hit.end, start - _MEMBER_REACH) : start])
    members = list(cues.members.finditer(before))
    return bool(members) and all(
        len(word) <= _PREPOSITION for word in _WORD.findall(before[members[-1].end() :])
    )


def _is_of_event(trigger: Trigger, date: DateMention, cues: CuePatterns) -> bool:
    """Whether a date only says since which event something goes on: *arrested since the March 29 poll*."""
    if ".." in date.when:
        return False
    # "Since his arrest a year ago": the arrest's own.
    begin = trigger.hit.end if trigger.hit.end <= date.span[0] else trigger.scene.start
    before = fold(trigger.scene.page.text[max(begin, date.span[0] - _SINCE) : date.span[0]])
    return any(not _BREAK.search(before, since.end()) for since in cues.since.finditer(before))


def _of_participle(trigger: Trigger, date: DateMention, rivals: Sequence[Trigger]) -> bool:
    """Whether a date stands right after the participle of another act, which says who is meant: *осудил
    задержанного 5 марта активиста*, *freed a reporter arrested on Monday*."""
    return any(
        other.voice == "reduced"
        and trigger.hit.end < other.hit.start
        and other.token.relation.startswith(("acl", "amod"))
        and directly_after(other, date)
        for other in rivals
    )


def _ends_another(trigger: Trigger, date: DateMention) -> bool:
    """Whether a date is the end of what a verb after the act orders: *expelled and banned until 2030*."""
    if not date.when.startswith("../"):
        return False
    between = (t for t in trigger.sentence.tokens if trigger.hit.end <= t.start and t.end <= date.span[0])
    return any(t.pos == "VERB" and t.relation in ("conj", "parataxis") for t in between)


def _in_nested(trigger: Trigger, start: int, rivals: Sequence[Trigger]) -> bool:
    """Whether a date after an act's noun that only tells when or where is of that noun: *was charged with
    rebellion at his arrest outside the court on 5 July*."""
    for other in rivals:
        if not trigger.hit.end <= other.hit.start < start or other.voice != "noun":
            continue
        aside = _is_under(trigger, other.token)
        if (
            aside
            and other.token.relation in ("obl", "nmod", "advcl")
            and _is_open(trigger, other.hit.end, start)
        ):
            return True
    return False


def _is_under(trigger: Trigger, token: Token) -> bool:
    at: Token | None = token
    for _ in range(_CLIMB):
        at = trigger.sentence.head(at) if at is not None else None
        if at is None or at.i == trigger.token.i:
            break
    return at is not None


def _in_next_clause(trigger: Trigger, start: int) -> bool:
    """Whether a comma and a finite verb of its own part a date from the act: *ему вменяют шпионаж, судить его
    будут в мае*."""
    between = [t for t in trigger.sentence.tokens if trigger.hit.end <= t.start and t.end <= start]
    verb = next((t for t in reversed(between) if t.morph.get("VerbForm") == "Fin"), None)
    if verb is None or verb.i == trigger.token.i or not _is_open(trigger, verb.end, start):
        return False
    above = trigger.sentence.head(verb)
    helps = verb.relation in ("aux", "cop") and above is not None
    main = above if helps and above is not None else verb
    if (
        main.i == trigger.token.i
        or main.relation.startswith(("acl", "advcl", "ccomp"))
        or main.start >= start
    ):
        return False
    return "," in trigger.scene.page.text[trigger.hit.end : verb.start]


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


def _is_open(trigger: Trigger, start: int, end: int) -> bool:
    """Whether no comma or bracket stands between two places."""
    return not set(trigger.scene.page.text[start:end]) & set(",;:()—–")
