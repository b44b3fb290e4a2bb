"""Clauses that leave their verb out: *X est inscrite depuis août 2021, Y et Z depuis décembre*, *X was freed
in May, Y in June*.

Such a clause is names and a date, after a clause of the same sentence that has both and a verb. It tells the
same act of others, on another day; those named in it are none of the first act's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

import msgspec

from detente.model import CUSTODY_ACTS, SANCTION_ACTS, DateMention, Subject
from detente.reading.acts.found import FoundAct
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.phrases import Word
from detente.reading.wordings import wordings
from detente.when import When

_PERSONS = frozenset({"person"})
_NAMED = _PERSONS | {"organization", "other"}
_BARE = frozenset({"DET", "ADJ", "NOUN", "PROPN"})
_DESCRIBING = 3
_MONTH, _YEAR = re.compile(r"\d{4}-\d\d(?:-\d\d)?"), re.compile(r"\d{4}")


def apart(at: Scene, acts: list[FoundAct], dates: Sequence[DateMention]) -> list[FoundAct]:
    """Acts of a sentence with those of its clauses that leave the verb out."""
    inside = [d for d in dates if at.start <= d.span[0] < at.sentence.end]
    if not acts or len(inside) < 2:
        return acts
    result: list[FoundAct] = []
    for act in acts:
        result += _with_gapped(at, act, inside)
    return result


def _with_gapped(at: Scene, act: FoundAct, dates: list[DateMention]) -> list[FoundAct]:
    own = next((d for d in dates if _is_of(act, d)), None)
    whom = act.act.subjects or act.act.measure
    if own is None or not whom or act.given_for or act.act.kind not in CUSTODY_ACTS | SANCTION_ACTS:
        return [act]
    result, told = [act], own
    for date in dates:
        if date.span[0] < told.span[1]:
            continue
        names = _names_before(at, act, told.span[1], date)
        if not names:
            break
        first = result[0].act
        kept = tuple(s for s in first.subjects if all(s.name != m.name for m in names))
        others = tuple(Subject(name=m.name, span=(m.start, m.end)) for m in names)
        if first.subjects and not kept:
            break
        when = _in_the_account(told, date)
        gapped = msgspec.structs.replace(first, subjects=others, group=None, when=when)
        place = next((m for m in at.within(names[-1].end, date.span[0]) if m.kind == "place"), None)
        if place is not None:
            gapped = msgspec.structs.replace(gapped, where=place.name or None)
        if _has_more(at, date):
            gapped = msgspec.structs.replace(gapped, terms=None, basis=())
        result[0] = replace(result[0], act=msgspec.structs.replace(first, subjects=kept))
        result.append(replace(act, act=gapped, span=(act.span[0], date.span[1])))
        told = msgspec.structs.replace(date, when=when)
    return result


def _in_the_account(told: DateMention, date: DateMention) -> When:
    """The date of a clause without a verb: a month without a year follows on the date before it."""
    when, before = date.when.removesuffix("/.."), told.when.removesuffix("/..")
    if not _MONTH.fullmatch(when) or not _MONTH.fullmatch(before) or _YEAR.search(date.text):
        return When(when)
    year = int(before[:4]) + (when[5:] < before[5:])
    return When(f"{year}{when[4:]}")


def _is_of(act: FoundAct, date: DateMention) -> bool:
    """Whether a date is the one that an act has."""
    when = act.act.when
    return when is not None and date.when.removesuffix("/..") == when.removesuffix("/..")


def _names_before(at: Scene, act: FoundAct, start: int, date: DateMention) -> list[Mention]:
    """The names that alone stand between a mark or an *and* and a date, nothing but articles and nouns that
    describe them between; none where a verb follows."""
    words, known = at.words_in(start, date.span[0]), at.lexicon.words
    followed = wordings(at.page.language)["followed"]
    i = len(words) - 1
    while i >= 0 and _is_no_name(at, words[i]):
        token, place = at.token_at(words[i].start), at.at(words[i].start, words[i].end)
        led = place is not None or (token is not None and token.pos == "ADP")
        if not led and not followed.any([words[i]]):
            return []
        i -= 1
    found: list[Mention] = []
    while i >= 0 and (mention := _name_at(at, words[i], act)) is not None:
        first = next(j for j, w in enumerate(words) if w.end > mention.start)
        first = _described(at, words, first)
        joined = first > 0 and words[first - 1].key in known["and"] | known["contrast"]
        if not words[first].broken and not joined:
            break
        found.insert(0, mention)
        i = first - 1 - joined
    return [] if _goes_on(at, date) else found


def _is_no_name(at: Scene, word: Word) -> bool:
    """Whether a word is of no name, or of a place that a preposition leads to: *Y in Brest on Tuesday*."""
    there = at.at(word.start, word.end)
    if there is None:
        return True
    index = at.index(there.start) - 1
    before = at.token_at(at.words[index].start) if index >= at.first else None
    return there.kind == "place" and before is not None and before.pos == "ADP"


def _name_at(at: Scene, word: Word, act: FoundAct) -> Mention | None:
    """The name at a word that an act of its kind can be done to; a state or a maker of sanctions is none."""
    mention = at.at(word.start, word.end)
    kinds = _PERSONS if act.act.kind in CUSTODY_ACTS else _NAMED
    if mention is None or not mention.name or mention.kind not in kinds or mention.state is not None:
        return None
    makers = at.lexicon.canonical.find(at.words, at.first, at.last)
    return None if any(hit.start < mention.end and mention.start < hit.end for hit in makers) else mention


def _described(at: Scene, words: Sequence[Word], first: int) -> int:
    """Where what stands before a name and says what it is starts: *la société Vence*."""
    start = first
    while start > 0 and first - start < _DESCRIBING and not words[start].broken:
        token = at.token_at(words[start - 1].start)
        if token is None or token.pos not in _BARE or at.at(words[start - 1].start, words[start - 1].end):
            break
        start -= 1
    return start


def _has_more(at: Scene, date: DateMention) -> bool:
    """Whether a clause without a verb goes on behind its date, with a term or grounds of its own: *Y a year
    before — to 25 years for treason*."""
    behind = at.index(date.span[1])
    if behind == at.last:
        return False
    return not set(at.page.text[date.span[1] : at.words[behind].start]) & set(",;.")


def _goes_on(at: Scene, date: DateMention) -> bool:
    """Whether a verb follows the date, whose subject the names then are."""
    after = next((w for w in at.words[at.first : at.last] if w.start >= date.span[1]), None)
    token = at.token_at(after.start) if after is not None and not after.broken else None
    return token is not None and token.pos in ("VERB", "AUX")
