"""Clauses that leave their verb out and give somebody a term, a place or an author of his own: *X was jailed
for five years and Y for seven*, *X a été expulsé vers la France, Y vers l'Espagne*, *Москва освободила X, а
Вашингтон — Y*.

Such a clause has no verb and stands behind one of the same sentence that has: it tells the same act of
others, who are none of the first act's. Clauses with a date of their own are `detente.reading.acts.gapped`'s.
"""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import msgspec

from detente.model import CUSTODY_ACTS, Group, Subject
from detente.reading.acts.charges import charge_at, is_whole, parts
from detente.reading.acts.durations import lengths
from detente.reading.acts.enumeration import has_verb
from detente.reading.acts.found import FoundAct
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.people import roster_of
from detente.reading.forms import fold
from detente.reading.numbers import numerals
from detente.reading.parse import Token

_PERSONS = frozenset({"person"})
_WHOM = frozenset({"person", "people"})
_BARE = frozenset({"DET", "ADJ", "NOUN", "PROPN", "NUM"})
_AUTHORS = frozenset({"place", "authority", "organization"})
_ACCUSING = frozenset({"charge", "detain", "sentence"})
_LED = frozenset({"expel", "transfer"})
_DASH = re.compile(r"\s*[—–-]\s")
_GAP = re.compile(r",?\s")
_AGE = re.compile(r"(?:,\s\d{1,3}(?=,)|\s\(\d{1,3}\)),?")
_DESCRIBING, _SERVED = 6, 5
_YEARS = 1900
_ENDS = ',;.)]»”"!?'


def apart(at: Scene, acts: list[FoundAct]) -> list[FoundAct]:
    """Acts of a sentence with those of its clauses that leave the verb out."""
    result: list[FoundAct] = []
    for found in acts:
        if found.act.kind in CUSTODY_ACTS and found.act.subjects and not found.given_for:
            told = _by_term(at, found) or _by_charge(at, found) or _by_goal(at, found)
            result += told or _by_author(at, found) or [found]
        elif found.act.kind in CUSTODY_ACTS and found.act.group is not None and not found.given_for:
            result += _by_term(at, found) or _by_author(at, found) or [found]
        else:
            result.append(found)
    return result


def _people_after(at: Scene, position: int, kinds: frozenset[str] = _PERSONS) -> list[Mention]:
    return [m for m in at.mentions if m.start >= position and m.kind in kinds and (m.name or m.group)]


def _told(found: FoundAct, subjects: tuple[Subject, ...], end: int, **fields: object) -> FoundAct:
    """The act of a clause without a verb: that of the first, of others."""
    act = msgspec.structs.replace(found.act, subjects=subjects, **{"group": None, "basis": (), **fields})
    return replace(found, act=act, span=(found.span[0], max(end, found.span[1])))


def _without(found: FoundAct, others: list[FoundAct]) -> list[FoundAct]:
    """An act without those of whom its clauses tell another, and the acts of these."""
    names = {s.name for other in others for s in other.act.subjects}
    kept = tuple(s for s in found.act.subjects if s.name not in names)
    group = None if any(other.act.group == found.act.group for other in others) else found.act.group
    if not kept and group is None:
        return others if found.act.group is not None else []
    return [replace(found, act=msgspec.structs.replace(found.act, subjects=kept, group=group)), *others]


def _by_term(at: Scene, found: FoundAct) -> list[FoundAct]:
    """*Jailed X for five years and Y for seven*, *condamné X à neuf ans et deux autres à cinq*."""
    if found.act.terms is None:
        return []
    own = next(iter(lengths(at, found.trigger[0], at.sentence.end)), None)
    if own is None:
        return []
    start, lead = own.end, _lead(at, own.start)
    others: list[FoundAct] = []
    run: list[Mention] = []
    for whom in _people_after(at, start, _WHOM):
        if whom.start < start or (not run and not _is_joined(at, start, whom.start)):
            continue
        if run and not _is_level(at, run[-1], whom):
            break
        run.append(whom)
        told = _term(at, _past_age(at, whom.end), found.act.terms[-1], lead)
        if told is None:
            continue
        if has_verb(at, start, told[1]) or not _closes(at, told[1]):
            break
        others.append(_given(found, run, told))
        start, run = told[1], []
    others = others or _by_term_first(at, found, start)
    if others:
        return _without(_of_first(at, found, others, own.end), others)
    return _untold(at, found, start)


def _given(found: FoundAct, whom: list[Mention], told: tuple[str, int]) -> FoundAct:
    """The act of those named or counted side by side, with the term told of them."""
    names = tuple(Subject(name=m.name, span=(m.start, m.end)) for m in whom if m.name)
    group = None if names else whom[0].group
    return _told(found, names, told[1], terms=told[0], group=group)


def _is_level(at: Scene, one: Mention, other: Mention) -> bool:
    """Whether nothing but a comma or *and* parts two names: *Y and Z to five years*."""
    words, joints = at.words_in(one.end, other.start), at.lexicon.words["and"]
    parted = "," in at.page.text[one.end : other.start] or bool(words)
    named = bool(one.name and other.name)
    return named and parted and len(words) <= 1 and all(word.key in joints for word in words)


def _by_term_first(at: Scene, found: FoundAct, start: int) -> list[FoundAct]:
    """*Nine years for X, 11 years in prison for Y and seven for three others*."""
    others: list[FoundAct] = []
    for length in lengths(at, start, at.sentence.end):
        if length.start < start or not _is_joined(at, start, length.start):
            continue
        whom = _led_to(at, length.end)
        if whom is None or has_verb(at, start, whom.end) or not _closes(at, whom.end):
            break
        others.append(_given(found, [whom], (f"P{length.value}", whom.end)))
        start = whom.end
    return others


def _led_to(at: Scene, position: int) -> Mention | None:
    """To whom the words behind a term and what is served lead: *11 years in prison for X*."""
    words = at.words_in(position, at.sentence.end)
    index = next((i for i, w in enumerate(words[:_SERVED]) if w.key in at.lexicon.words["term_to"]), None)
    if index is None or any(w.broken for w in words[: index + 1]):
        return None
    whom = next((m for m in at.mentions if m.start > words[index].end), None)
    if whom is None or whom.kind not in _WHOM or not (whom.name or whom.group):
        return None
    between = [at.token_at(w.start) for w in at.words_in(words[index].end, whom.start)]
    described = len(between) <= _DESCRIBING // 2 and all(t is not None and t.pos in _BARE for t in between)
    return whom if described else None


def _past_age(at: Scene, position: int) -> int:
    """Where a name's age in commas or brackets behind it ends: *and Y, 43, to two years*."""
    age = _AGE.match(at.page.text, position, at.sentence.end)
    return age.end() if age is not None else position


def _untold(at: Scene, found: FoundAct, start: int) -> list[FoundAct]:
    """An act whose term, told up to a position, is that of those named before it alone, where those behind
    have others that are not clear: *к 17 годам X, Y — до 13 и Z по 12*."""
    behind = [s for s in found.act.subjects if s.span[0] >= start]
    if not behind or len(behind) == len(found.act.subjects):
        return []
    rest = lengths(at, behind[0].span[1], at.sentence.end)
    if not rest:
        return []
    others = [_told(found, (s,), s.span[1], terms=None) for s in behind]
    return _without(found, others)


def _of_first(at: Scene, found: FoundAct, others: list[FoundAct], end: int | None) -> FoundAct:
    """An act with the one person named up to the end of its term or charge, where it was given to a clause
    without a verb: small models give *назначили X шесть лет, Y — пять* to Y."""
    names = {s.name for other in others for s in other.act.subjects}
    counted = found.act.group is not None and all(o.act.group != found.act.group for o in others)
    if end is None or counted or any(s.name not in names for s in found.act.subjects):
        return found
    before = [m for m in at.mentions if m.end <= end and m.kind in _PERSONS and m.name]
    if len(before) != 1:
        return found
    whom = Subject(name=before[0].name, span=(before[0].start, before[0].end))
    return replace(found, act=msgspec.structs.replace(found.act, subjects=(whom,), group=None))


def _lead(at: Scene, position: int) -> str:
    """The preposition right before a term: *a écopé | de 18 ans*."""
    index = at.index(position) - 1
    token = at.token_at(at.words[index].start) if index >= at.first else None
    return at.words[index].key if token is not None and token.pos == "ADP" else ""


def _term(at: Scene, position: int, unit: str, lead: str) -> tuple[str, int] | None:
    """The term right behind a name, or the ``lead`` that the clause before has too, with the unit of that
    clause where it has none."""
    text, end = at.page.text, at.sentence.end
    whole = next(iter(lengths(at, position, end)), None)
    number = next(iter(numerals(at.page.language).find(fold(text[position:end]))), None)
    if number is None:
        return None
    known = at.lexicon.words
    before = at.words_in(position, position + number.start)
    leading = known["term_to"] | {lead}
    dashed = _DASH.match(text, position) is not None
    if any(w.key not in leading for w in before):
        return None
    stop = position + number.end
    beside = whole is not None and not text[position : whole.start].strip()
    closing = whole.end if whole is not None and beside else stop
    if not before and not dashed and text[closing : closing + 1] not in _ENDS:
        return None
    if not before and not dashed and not number.in_words and whole is None:
        return None  # An age.
    if whole is not None and whole.start == position + number.start:
        return f"P{whole.value}", whole.end
    return f"P{number.value}{unit}", stop


def _is_joined(at: Scene, start: int, end: int) -> bool:
    """Whether a mark or *and* and words that describe somebody are all that stands in a stretch."""
    words = at.words_in(start, end)
    joints = [i for i, w in enumerate(words) if w.key in at.lexicon.words["and"] or w.broken]
    marked = any(mark in at.page.text[start:end] for mark in ",;")
    return (bool(joints) or marked) and len(words) <= _DESCRIBING + 4


def _closes(at: Scene, position: int) -> bool:
    """Whether a clause ends, or goes on with no verb and no other number, right behind a position and the
    words that say of what a term is."""
    index = at.index(position)
    of_prison = at.lexicon.phrases["kinds"].find(at.words, index, min(index + 2, at.last))
    position = next((hit.end for hit in of_prison if hit.first == index), position)
    after = at.page.text[position : at.sentence.end].lstrip()
    if not after or after[0] in _ENDS:
        return True
    word = next(iter(at.words_in(position, at.sentence.end)), None)
    token = at.token_at(word.start) if word is not None else None
    return token is not None and token.pos in ("CCONJ", "ADP")


def _by_charge(at: Scene, found: FoundAct) -> list[FoundAct]:
    """*Charged X with treason and Y with espionage*, *вменяют X статью 19, Y — статью 20*."""
    if not found.act.basis or found.act.kind not in _ACCUSING:
        return []
    first = at.page.text.find(found.act.basis[0], found.trigger[0], at.sentence.end)
    start = at.page.text.find(found.act.basis[-1], first, at.sentence.end) + len(found.act.basis[-1])
    if first < 0 or start < first:
        return []
    lead, others = _lead(at, first), list[FoundAct]()
    for whom in _people_after(at, start):
        if not _is_joined(at, start, whom.start) or has_verb(at, start, whom.end):
            break
        charge = _charge_behind(at, _past_age(at, whom.end), lead)
        if charge is None or has_verb(at, whom.end, charge[1]):
            break
        names = (Subject(name=whom.name, span=(whom.start, whom.end)),)
        others.append(_told(found, names, charge[1], basis=charge[0], terms=None))
        start = charge[1]
    return _without(_of_first(at, found, others, first), others) if others else []


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
    for name in _people_after(at, start):
        if name.start < start or not _is_joined(at, start, name.start):
            continue
        goal = next((m for m in at.mentions if m.start >= name.end and m.kind == "place" and m.name), None)
        between = at.words_in(name.end, goal.start) if goal is not None else []
        leading = at.lexicon.words["to"] | at.lexicon.words["determiners"]
        if goal is None or not between or any(w.key not in leading for w in between):
            break
        if has_verb(at, start, goal.end) or not _closes(at, goal.end):
            break
        subject = Subject(name=name.name, span=(name.start, name.end))
        told = _told(found, (subject,), goal.end, where=goal.name)
        others.append(replace(told, led_to=goal.state))
        start = goal.end
    return _without(found, others) if others else []


def _is_finite(at: Scene, verb: Token) -> bool:
    """Whether a verb is finite, or its helper is: *a libéré*."""
    form = verb.morph.get("VerbForm")
    return form == "Fin" or (form in ("Part", "Inf") and bool(at.sentence.helpers(verb)))


def _stands_for_a_clause(at: Scene, author: Mention, whom: Mention) -> bool:
    """Whether a number right behind who acts is all that a clause says: *and Israel 90 prisoners*."""
    beside = not at.words_in(author.end, whom.start)
    return beside and whom.group is not None and _closes(at, whom.end)


def _by_author(at: Scene, found: FoundAct) -> list[FoundAct]:
    """*Москва освободила X, Вильнюс — Y, а Вашингтон — Z*, *Hamas freed three captives and Israel 90*.

    Who stands before a dash, or right before a number, does it to whom behind it.
    """
    verb = at.token_at(found.trigger[0])
    if verb is None or not _is_finite(at, verb):
        return []
    authors = [m for m in at.mentions if m.start >= found.trigger[1] and m.kind in _AUTHORS and m.state]
    authors = [m for m in authors if _follows_a_joint(at, found, m)]
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
        return replace(_told(found, (), end, group=group, authority=author.state), settled=True)
    behind = [m for m in _people_after(at, start, _WHOM) if m.start < stop]
    behind = behind or [m for m in at.mentions if start <= m.start < stop and m.kind == "people"]
    if not behind or has_verb(at, author.end, behind[0].end) or len(at.words_in(start, behind[0].start)) > 3:
        return None
    if dash is None and not _stands_for_a_clause(at, author, behind[0]):
        return None
    roster = roster_of(at, behind[0], _PERSONS)
    names = tuple(s for s in roster.subjects if start <= s.span[0] < stop)
    if not names and roster.group is None:
        return None
    end = max([s.span[1] for s in names], default=behind[0].end)
    told = _told(found, names, end, group=None if names else roster.group, authority=author.state)
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
