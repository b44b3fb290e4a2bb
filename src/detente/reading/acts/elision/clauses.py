"""Clauses that leave their verb out and give somebody a term, a place or an author of his own: *X was jailed
for five years and Y for seven*, *X a été expulsé vers la France, Y vers l'Espagne*, *Москва освободила X, а
Вашингтон — Y*.

Such a clause has no verb and stands behind one of the same sentence that has: it tells the same act of
others, who are none of the first act's. Clauses with a date of their own are `gapped`'s.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import msgspec

from detente.model import CUSTODY_ACTS, Group, Subject
from detente.reading.acts.elision.bracketed import by_bracket
from detente.reading.acts.elision.terms import by_term
from detente.reading.acts.elision.told import (
    PERSONS,
    closes,
    is_joined,
    led_by,
    of_first,
    past_age,
    people_after,
    told_of,
    without,
)
from detente.reading.acts.found import FoundAct
from detente.reading.acts.listed.enumeration import has_verb
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.particulars.charges import charge_at, is_whole, parts
from detente.reading.acts.whom.people import roster_of
from detente.reading.entities.cases import cases
from detente.reading.forms import fold
from detente.reading.numbers import numerals
from detente.reading.parsing.parse import Token

_WHOM = frozenset({"person", "people"})
_AUTHORS = frozenset({"place", "authority", "organization"})
_ACCUSING = frozenset({"charge", "detain", "sentence"})
_LED = frozenset({"expel", "transfer"})
_DASH = re.compile(r"\s*[—–-]\s")
_GAP = re.compile(r",?\s")
_YEARS = 1900


def apart(at: Scene, acts: list[FoundAct]) -> list[FoundAct]:
    """Acts of a sentence with those of its clauses that leave the verb out."""
    result: list[FoundAct] = []
    for found in acts:
        if found.act.kind in CUSTODY_ACTS and found.act.subjects and not found.given_for:
            told = by_bracket(at, found) or by_term(at, found) or _by_charge(at, found) or _by_goal(at, found)
            result += told or _by_author(at, found) or [found]
        elif found.act.kind in CUSTODY_ACTS and found.act.group is not None and not found.given_for:
            result += by_term(at, found) or _by_author(at, found) or [found]
        else:
            result.append(found)
    return result


def _by_charge(at: Scene, found: FoundAct) -> list[FoundAct]:
    """*Charged X with treason and Y with espionage*, *вменяют X статью 19, Y — статью 20*."""
    if not found.act.basis or found.act.kind not in _ACCUSING:
        return []
    first = at.page.text.find(found.act.basis[0], found.trigger[0], at.sentence.end)
    start = at.page.text.find(found.act.basis[-1], first, at.sentence.end) + len(found.act.basis[-1])
    if first < 0 or start < first:
        return []
    lead, others = led_by(at, first), list[FoundAct]()
    for whom in people_after(at, start):
        if not is_joined(at, start, whom.start) or has_verb(at, start, whom.end):
            break
        charge = _charge_behind(at, past_age(at, whom.end), lead)
        if charge is None or has_verb(at, whom.end, charge[1]):
            break
        names = (Subject(name=whom.name, span=(whom.start, whom.end)),)
        others.append(told_of(found, names, charge[1], basis=charge[0], terms=None))
        start = charge[1]
    return without(of_first(at, found, others, first), others) if others else []


def _charge_behind(at: Scene, position: int, lead: str) -> tuple[tuple[str, ...], int] | None:
    """The charge behind a name and a dash, or the preposition that led to the charge before."""
    dash = _DASH.match(at.page.text, position)
    index = at.index(dash.end() if dash is not None else position)
    led = index < at.last and bool(lead) and at.words[index].key == lead
    if index >= at.last or not (led or (dash is not None and not lead)):
        return None
    charge = charge_at(at, index + led, at.last, ())
    if charge is None or not is_whole(at, charge, deed=led):
        return None
    return parts(at, charge), charge.end


def _by_goal(at: Scene, found: FoundAct) -> list[FoundAct]:
    """*Expelled X to France and Y to Spain*."""
    if found.act.where is None or found.act.kind not in _LED:
        return []
    own = next((m for m in at.mentions if m.kind == "place" and m.name == found.act.where), None)
    if own is None or own.start < found.trigger[0]:
        return []
    others: list[FoundAct] = []
    start = own.end
    for name in people_after(at, start):
        if name.start < start or not is_joined(at, start, name.start):
            continue
        goal = next((m for m in at.mentions if m.start >= name.end and m.kind == "place" and m.name), None)
        between = at.words_in(name.end, goal.start) if goal is not None else []
        leading = at.lexicon.words["to"] | at.lexicon.words["determiners"]
        if goal is None or not between or any(w.key not in leading for w in between):
            break
        if has_verb(at, start, goal.end) or not closes(at, goal.end):
            break
        subject = Subject(name=name.name, span=(name.start, name.end))
        told = told_of(found, (subject,), goal.end, where=goal.name)
        others.append(replace(told, led_to=goal.state))
        start = goal.end
    return without(found, others) if others else []


def _is_finite(at: Scene, verb: Token) -> bool:
    """Whether a verb is finite, or its helper is: *a libéré*."""
    form = verb.morph.get("VerbForm")
    return form == "Fin" or (form in ("Part", "Inf") and bool(at.sentence.helpers(verb)))


def _stands_for_a_clause(at: Scene, author: Mention, whom: Mention) -> bool:
    """Whether a number right behind who acts is all that a clause says: *and Israel 90 prisoners*."""
    beside = not at.words_in(author.end, whom.start)
    return beside and whom.group is not None and closes(at, whom.end)


def _by_author(at: Scene, found: FoundAct) -> list[FoundAct]:
    """*Москва освободила X, Вильнюс — Y, а Вашингтон — Z*, *Hamas freed three captives and Israel 90*.

    Who stands before a dash, or right before a number, does it to whom behind it.
    """
    verb = at.token_at(found.trigger[0])
    if verb is None or not _is_finite(at, verb):
        return []
    authors = [m for m in at.mentions if m.start >= found.trigger[1] and m.kind in _AUTHORS and m.state]
    authors = [m for m in authors if _follows_a_joint(at, found, m) and _may_act(at, m)]
    others: list[FoundAct] = []
    for author, after in pairwise([*authors, None]):
        stop = after.start if after is not None else at.sentence.end
        told = _of_author(at, found, author, stop) if author is not None else None
        if told is not None:
            others.append(told)
    if not others:
        return []
    first = min(a.start for a in authors)
    kept = tuple(s for s in found.act.subjects if s.span[0] < first)
    if not kept and found.act.group is None:
        return []
    return [replace(found, act=msgspec.structs.replace(found.act, subjects=kept)), *others]


def _may_act(at: Scene, author: Mention) -> bool:
    """Whether a state may be a subject: not a Slavic one in another case (*двое граждан Польши и Германии,
    один француз*)."""
    if not at.cast.lexicon.stems or not author.text.isalpha():
        return True
    return "nomn" in cases(author.text, at.page.language)


def _follows_a_joint(at: Scene, found: FoundAct, author: Mention) -> bool:
    """Whether a mark, *and* or *but* stands right before who acts."""
    words = at.words_in(found.trigger[1], author.start)
    start = author.start
    if words and words[-1].key in at.lexicon.words["determiners"]:
        start, words = words[-1].start, words[:-1]  # "Et l'Estonie un".
    joints = at.lexicon.words["and"] | at.lexicon.words["contrast"]
    marked = at.page.text[:start].rstrip().endswith((",", ";"))
    return bool(words) and (words[-1].key in joints or marked)


def _of_author(at: Scene, found: FoundAct, author: Mention, stop: int) -> FoundAct | None:
    """The act of a clause that is who acts and, up to a position, to whom; None where it is more."""
    dash = _DASH.match(at.page.text, author.end)
    start = dash.end() if dash is not None else author.end
    as_many = _as_many(at, found, start)
    if as_many is not None:
        group, end = as_many
        return replace(told_of(found, (), end, group=group, authority=author.state), settled=True)
    behind = [m for m in people_after(at, start, _WHOM) if m.start < stop]
    behind = behind or [m for m in at.mentions if start <= m.start < stop and m.kind == "people"]
    if not behind or has_verb(at, author.end, behind[0].end) or len(at.words_in(start, behind[0].start)) > 3:
        return None
    if dash is None and not _stands_for_a_clause(at, author, behind[0]):
        return None
    roster = roster_of(at, behind[0], PERSONS)
    names = tuple(s for s in roster.subjects if start <= s.span[0] < stop)
    if not names and roster.group is None:
        return None
    end = max([s.span[1] for s in names], default=behind[0].end)
    told = told_of(found, names, end, group=None if names else roster.group, authority=author.state)
    return replace(told, settled=True)


def _as_many(at: Scene, found: FoundAct, start: int) -> tuple[Group, int] | None:
    """Those whom a number alone counts behind who acts, where the first clause says what they are: *Latvia
    expelled two diplomats and Estonia, one*; not *and Moscow 200 more*."""
    text, first = at.page.text, found.act.group
    if first is None or first.lo is None or first.lo != first.hi:
        return None
    opening = _GAP.match(text, start)
    low = opening.end() if opening is not None else start
    number = next(iter(numerals(at.page.language).find(fold(text[low : at.sentence.end]))), None)
    if number is None or number.start or number.value >= _YEARS:
        return None
    end = low + number.end
    behind = at.index(end)
    joined = behind == at.last or at.words[behind].broken or at.words[behind].key in at.lexicon.words["and"]
    return (msgspec.structs.replace(first, lo=number.value, hi=number.value), end) if joined else None
