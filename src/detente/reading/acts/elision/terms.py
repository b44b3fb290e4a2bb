"""Clauses that leave their verb out and give somebody a term of his own: *X was jailed for five years and Y
for seven*, *two were sentenced to 20 years, three to 18*, *X got a year, Y, a former policeman, two*."""

from __future__ import annotations

import re

import msgspec

from detente.model import Group, Subject
from detente.reading.acts.elision.told import (
    ENDS,
    closes,
    is_joined,
    led_by,
    of_first,
    past_apposition,
    people_after,
    told_of,
    without,
)
from detente.reading.acts.found import FoundAct
from detente.reading.acts.listed.enumeration import has_verb
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.particulars.durations import Length, lengths
from detente.reading.forms import fold
from detente.reading.numbers import is_number, numerals

_WHOM = frozenset({"person", "people"})
_BARE = frozenset({"DET", "ADJ", "NOUN", "PROPN", "NUM"})
_DASH = re.compile(r"\s*[—–-]\s")
_DESCRIBED, _SERVED, _REPEATED = 3, 5, 4


def by_term(at: Scene, found: FoundAct) -> list[FoundAct]:
    """*Jailed X for five years and Y for seven*, *condamné X à neuf ans et deux autres à cinq*."""
    own = _own_term(at, found)
    if own is None:
        return []
    start, others = own.end, list[FoundAct]()
    counts = found.act.group is not None and not found.act.subjects
    run: list[Mention] = []
    told_of_others = people_after(at, start, _WHOM)
    if counts:
        told_of_others = sorted([*told_of_others, *_bare_numbers(at, start)], key=lambda m: m.start)
    for whom in told_of_others:
        if whom.start < start or (not run and not is_joined(at, start, whom.start)):
            continue
        if whom.kind == "number" and run:
            continue
        if run and not _is_level(at, run[-1], whom):
            break
        run.append(whom)
        told = _term(at, past_apposition(at, whom.end), own, whole=whom.kind == "number")
        if told is None:
            run = [] if whom.kind == "number" else run
            continue
        if has_verb(at, start, told[1]) or not closes(at, told[1]):
            break
        others.append(_given(at, found, run, told))
        start, run = told[1], []
    others = others or _by_term_first(at, found, start)
    if others:
        counted = any(m.group == found.act.group for m in at.mentions if m.group and m.end <= own.end)
        return without(of_first(at, found, others, own.end), others, counted=counted)
    return _untold(at, found, start)


def _own_term(at: Scene, found: FoundAct) -> Length | None:
    """The term that the words of an act tell first, a life long with no value."""
    told, text = lengths(at, found.trigger[0], at.sentence.end), at.page.text
    # "Sentenced X (37 years) and Y (51 years) to ten years": an age is no term.
    ages = [o for o in told if text[o.start - 1] == "(" and text[o.end : o.end + 1] == ")"]
    own = next((o for o in told if o not in ages), next(iter(told), None))
    first = at.index(found.trigger[0])
    life = next(iter(at.lexicon.phrases["life"].find(at.words, first, at.last)), None)
    if life is not None and (own is None or life.start < own.start):
        sentenced = found.act.kind == "sentence" and found.act.terms is None
        return Length(life.start, life.end, "") if sentenced else None
    return own if found.act.terms is not None else None


def _bare_numbers(at: Scene, start: int) -> list[Mention]:
    """The numbers behind a position that stand right behind a comma or *and* and count no noun, as *three to
    18 years* counts people."""
    text, end = at.page.text, at.sentence.end
    joints = at.lexicon.words["and"]
    found: list[Mention] = []
    for number in numerals(at.page.language).find(fold(text[start:end])):
        low, high = start + number.start, start + number.end
        before = at.words_in(start, low)[-1:]
        parted = text[:low].rstrip()[-1:] in (",", ";") or (bool(before) and before[0].key in joints)
        if parted and text[high : high + 1] == " " and at.at(low, high) is None:
            noun = text[low:high]
            group = Group(noun=noun, lo=number.value, hi=number.value, qualifier="exact")
            found.append(Mention("number", low, high, noun, group=group))
    return found


def _given(at: Scene, found: FoundAct, whom: list[Mention], told: tuple[str, int]) -> FoundAct:
    """The act of those named or counted side by side, with the term told of them."""
    names = tuple(Subject(name=m.name, span=(m.start, m.end)) for m in whom if m.name)
    group = None if names else _called(at, found, whom[0].group)
    return told_of(found, names, told[1], terms=told[0], group=group)


def _called(at: Scene, found: FoundAct, group: Group | None) -> Group | None:
    """Those whom a number alone counts, as those of the first clause are called."""
    first, code = found.act.group, at.page.language
    if group is None or first is None or not is_number(group.noun, code) or is_number(first.noun, code):
        return group
    return msgspec.structs.replace(group, noun=first.noun)


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
        if length.start < start or not is_joined(at, start, length.start):
            continue
        whom = _led_to(at, length.end)
        if whom is None or has_verb(at, start, whom.end) or not closes(at, whom.end):
            break
        others.append(_given(at, found, [whom], (f"P{length.value}", whom.end)))
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
    described = len(between) <= _DESCRIBED and all(t is not None and t.pos in _BARE for t in between)
    return whom if described else None


def _untold(at: Scene, found: FoundAct, start: int) -> list[FoundAct]:
    """An act whose term, told up to a position, is that of those named before it alone, where those behind
    have others that are not clear: *к 17 годам X, Y — до 13 и Z по 12*."""
    behind = [s for s in found.act.subjects if s.span[0] >= start]
    if not behind or len(behind) == len(found.act.subjects):
        return []
    rest = lengths(at, behind[0].span[1], at.sentence.end)
    if not rest and not _leads_to_number(at, behind[-1].span[1]):
        return []
    others = [told_of(found, (s,), s.span[1], terms=None) for s in behind]
    return without(found, others)


def _leads_to_number(at: Scene, position: int) -> bool:
    """Whether what leads to a term stands right behind a name, and a number behind that: *and Y to nearly
    nine*."""
    words = at.words_in(position, at.sentence.end)[:_DESCRIBED]
    if not words or words[0].broken or words[0].key not in at.lexicon.words["term_to"]:
        return False
    return any(is_number(at.page.text[w.start : w.end], at.page.language) for w in words[1:])


def _term(at: Scene, position: int, own: Length, *, whole: bool) -> tuple[str, int] | None:
    """The term right behind a name, or behind the words that led to the term of the clause before, with the
    unit of that where it has none of its own and need not be ``whole``."""
    text, end = at.page.text, at.sentence.end
    length = next(iter(lengths(at, position, end)), None)
    number = next(iter(numerals(at.page.language).find(fold(text[position:end]))), None)
    if number is None or (whole and (length is None or length.start != position + number.start)):
        return None
    before = at.words_in(position, position + number.start)
    leading = at.lexicon.words["term_to"] | {led_by(at, own.start)}
    dashed = _DASH.match(text, position) is not None
    if any(w.key not in leading for w in before) and not _is_repeated(at, [w.key for w in before], own):
        return None
    stop = position + number.end
    beside = length is not None and not text[position : length.start].strip()
    closing = length.end if length is not None and beside else stop
    if not before and not dashed and not (_is_apposed(at, position) or _ends(at, closing)):
        return None
    if not before and not dashed and not number.in_words and length is None:
        return None  # An age.
    if length is not None and length.start == position + number.start:
        return f"P{length.value}", length.end
    return (f"P{number.value}{own.unit}", stop) if own.value else None


def _is_repeated(at: Scene, before: list[str], own: Length) -> bool:
    """Whether what leads to a term is what led to the one before: *une peine de dix ans, Y une peine de
    sept*."""
    index = at.index(own.start)
    ahead = [w.key for w in at.words[max(index - len(before), at.first) : index]]
    return 0 < len(before) <= _REPEATED and before == ahead


def _ends(at: Scene, position: int) -> bool:
    """Whether a mark or *and* stands right behind a position."""
    if at.page.text[position : position + 1] in ENDS:
        return True
    behind = at.index(position)
    return behind < at.last and at.words[behind].key in at.lexicon.words["and"]


def _is_apposed(at: Scene, position: int) -> bool:
    """Whether what says who somebody is ends right before a position: *Y, a former policeman, | 10 years*."""
    return at.page.text[position - 1 : position] == ","
