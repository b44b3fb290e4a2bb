"""The number right before a verb where a parse makes those counted before another verb its subject."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from detente.model import Group
from detente.reading.acts.clause.agreement import SUBJECTS
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.whom.patients import Assigned
from detente.reading.counts.lexicon import lexicon as counting
from detente.reading.counts.quantities import Quantity, quantified

_VOICES = frozenset({"passive", "reduced", "active"})
_VERBS = frozenset({"VERB", "AUX"})
_FILLING = frozenset({"AUX", "ADV", "PART"})
_YEAR = re.compile(r"(?:19|20)\d\d")
# How far before its verb the number may stand.
_REACH = 40
# How many words may lead a clause on a share: "de la grande majorité desquels".
_RELATIVE_WITHIN = 5


def with_own_number(trigger: Trigger, assigned: Assigned | None) -> Assigned | None:
    """The roles of a trigger, with those whom a number right before it counts in the place of others that a
    verb of their own stands behind: *250 people were killed and over 2,600 | arrested*, *24 ont été condamnés
    et 28 autres | arrêtés*, *погибли 250 человек, а более 2600 | были арестованы*."""
    if assigned is None or assigned.roster.subjects:
        return assigned
    if assigned.roster.group is not None and _is_of_a_share(trigger, assigned.roster.end):
        group = assigned.roster.group
        assigned.roster.group = Group(noun=group.noun, lo=None, hi=None, qualifier="about")
        return assigned
    if assigned.roster.group is None:
        _count_behind(trigger, assigned)
        return assigned
    roster, before = assigned.roster, assigned.roster.group
    if trigger.voice not in _VOICES or not 0 <= roster.end < trigger.hit.start or not trigger.parsed:
        return assigned
    number = _right_before(trigger, roster.end, trigger.hit.start)
    if number is None or not _is_in_a_clause_apart(trigger, roster.end, number.start):
        number = _subject_behind(trigger, roster.end) or _of_the_whole(trigger, roster.end)
    if number is None:
        return assigned
    bound = number.bound
    roster.group = Group(noun=before.noun, lo=bound.lo, hi=bound.hi, qualifier=bound.qualifier)
    roster.start, roster.end = number.start, number.end
    roster.each = False
    assigned.evidence = [(number.start, number.end)]
    return assigned


def _is_of_a_share(trigger: Trigger, end: int) -> bool:
    """Whether a relative clause tells what was done to a share of those before it: *40 человек, большинство
    из которых отпущены*, *40 personnes, dont la plupart ont été relâchées*."""
    scene = trigger.scene
    between = scene.words_in(end, trigger.hit.start) if 0 <= end < trigger.hit.start else []
    known = scene.lexicon.words["relative"]
    opening = next((word for word in between[:_RELATIVE_WITHIN] if word.key in known), None)
    if opening is None or "," in scene.page.text[opening.start : trigger.hit.start]:
        return False  # "The 15 men, most of whom are old, were sentenced".
    return scene.lexicon.phrases["shares"].any(between, 0, min(len(between), _RELATIVE_WITHIN))


def _count_behind(trigger: Trigger, assigned: Assigned) -> None:
    """Take those whom a number alone counts, as a pronoun does, for whom a verb before it is of."""
    number = _subject_behind(trigger, trigger.scene.start)
    if number is None:
        return
    bound, noun = number.bound, trigger.scene.page.text[slice(*number.number)]
    assigned.roster.group = Group(noun=noun, lo=bound.lo, hi=bound.hi, qualifier=bound.qualifier)
    assigned.roster.reach(number.start, number.end)
    assigned.evidence.append((number.start, number.end))


def _of_the_whole(trigger: Trigger, begin: int) -> Quantity | None:
    """The number of all those of whom the ones before are some, which a participle behind it tells of: *12
    prisoners out of the 30 | arrested in 2015 and sentenced*."""
    scene, first = trigger.scene, trigger.token
    while first.relation == "conj" and (above := trigger.sentence.head(first)) is not None:
        if above.pos != first.pos:
            break
        first = above
    number = _right_before(trigger, begin, first.start) if trigger.voice == "reduced" else None
    page = scene.page
    words = counting(page.language)
    if number is None or words is None:
        return None
    opening = words.cues.out_of_all.search(page.flat, begin, number.start)
    return number if opening is not None and not page.flat[begin : opening.start()].strip() else None


def _right_before(trigger: Trigger, begin: int, end: int) -> Quantity | None:
    """The number behind which nothing but a word for others and the verb's helpers stand up to a place."""
    scene = trigger.scene
    _, known = quantified(scene.page.text, scene.page.language)
    first = bisect_left(known, max(begin, end - _REACH), key=lambda q: q.start)
    last = bisect_right(known, end, key=lambda q: q.start)
    number = known[last - 1] if last > first else None
    if number is None or number.end > end:
        return None
    written = scene.page.text[slice(*number.number)]
    if _YEAR.fullmatch(written) and number.start == number.number[0]:
        return None
    text = scene.page.text[number.end : end]
    if any(mark in text for mark in ",.;:()%"):
        return None
    others, helpers = scene.lexicon.words["plural_others"], scene.lexicon.words["helpers"]
    for token in scene.sentence.between(number.end, end):
        key = token.text.lower()
        if token.pos not in _FILLING and key not in others and key not in helpers:
            return None
    return number


def _subject_behind(trigger: Trigger, begin: int) -> Quantity | None:
    """The number alone behind a Slavic verb that is its subject, in a clause of its own: *представили 30, но
    освобождены | только четверо*."""
    scene, hit = trigger.scene, trigger.hit
    if trigger.voice != "passive" or not scene.lexicon.bare_passive or not trigger.parsed:
        return None
    if "," not in scene.page.text[begin : hit.start]:
        return None
    _, known = quantified(scene.page.text, scene.page.language)
    at = bisect_left(known, hit.end, key=lambda q: q.start)
    number = known[at] if at < len(known) else None
    if number is None or number.end > scene.sentence.end:
        return None
    inside = scene.sentence.between(*number.number)
    own = any(t.relation in SUBJECTS and t.head == trigger.token.i for t in inside)
    before = scene.sentence.between(hit.end, number.start)
    return number if own and all(t.pos in ("ADV", "PART") for t in before) else None


def _is_in_a_clause_apart(trigger: Trigger, begin: int, start: int) -> bool:
    """Whether a verb stands between two places, or before the first, and *and* or a comma behind it."""
    scene = trigger.scene
    verbs = [t for t in scene.sentence.tokens if t.pos in _VERBS and t.end <= start]
    if not verbs:
        return False
    at = max(verbs[-1].end, begin)
    joints = scene.words_in(at, start)
    return "," in scene.page.text[at:start] or any(w.key in scene.lexicon.words["and"] for w in joints)
