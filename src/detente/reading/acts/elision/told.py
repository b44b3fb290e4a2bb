"""What a clause that leaves its verb out tells: of whom, behind which joint, and where it ends."""

from __future__ import annotations

import re
from dataclasses import replace

import msgspec

from detente.model import Subject
from detente.reading.acts.found import FoundAct
from detente.reading.acts.listed.enumeration import has_verb
from detente.reading.acts.mentions import Mention, Scene

PERSONS = frozenset({"person"})
ENDS = ',;.)]»”"!?'
_AGE = re.compile(r"(?:,\s\d{1,3}(?=,)|\s\(\d{1,3}\)),?")
_JOINED, _APPOSED = 10, 8


def people_after(at: Scene, position: int, kinds: frozenset[str] = PERSONS) -> list[Mention]:
    """Those named or counted behind a position."""
    return [m for m in at.mentions if m.start >= position and m.kind in kinds and (m.name or m.group)]


def told_of(found: FoundAct, subjects: tuple[Subject, ...], end: int, **fields: object) -> FoundAct:
    """The act of a clause without a verb: that of the first, of others."""
    act = msgspec.structs.replace(found.act, subjects=subjects, **{"group": None, "basis": (), **fields})
    return replace(found, act=act, span=(found.span[0], max(end, found.span[1])))


def without(found: FoundAct, others: list[FoundAct], *, counted: bool = False) -> list[FoundAct]:
    """An act without those of whom its clauses tell another, and the acts of these; ``counted`` where its
    own clause counts its group, and as many of another are others."""
    names = {s.name for other in others for s in other.act.subjects}
    behind = min((s.span[0] for other in others for s in other.act.subjects), default=None)
    kept = tuple(s for s in found.act.subjects if s.name not in names)
    if behind is not None and any(s.span[0] < behind for s in kept):
        # "X to five years; Y to four and Z, who confessed, to three": Z is none of the first clause's.
        kept = tuple(s for s in kept if s.span[0] < behind)
    theirs = not counted and any(other.act.group == found.act.group for other in others)
    group = None if theirs else found.act.group
    if not kept and group is None:
        return others if found.act.group is not None else []
    return [replace(found, act=msgspec.structs.replace(found.act, subjects=kept, group=group)), *others]


def past_age(at: Scene, position: int) -> int:
    """Where a name's age in commas or brackets behind it ends: *and Y, 43, to two years*."""
    age = _AGE.match(at.page.text, position, at.sentence.end)
    return age.end() if age is not None else position


def past_apposition(at: Scene, position: int) -> int:
    """Where what commas set off behind a name ends, if it says who that is: *and Y, a former policeman, 10
    years*."""
    position = past_age(at, position)
    text, end = at.page.text, at.sentence.end
    close = text.find(",", position + 1, end)
    inside = at.words_in(position, close) if close > 0 else []
    if text[position : position + 1] != "," or not 0 < len(inside) <= _APPOSED:
        return position
    other = any(m.name and m.kind == "person" for m in at.within(position, close))
    numbered = any(character.isdigit() for character in text[position:close])
    return position if other or numbered or has_verb(at, position, close) else close + 1


def of_first(at: Scene, found: FoundAct, others: list[FoundAct], end: int | None) -> FoundAct:
    """An act with the one person named up to the end of its term or charge, where it was given to a clause
    without a verb: small models give *назначили X шесть лет, Y — пять* to Y."""
    names = {s.name for other in others for s in other.act.subjects}
    counted = found.act.group is not None and all(o.act.group != found.act.group for o in others)
    if end is None or counted or any(s.name not in names for s in found.act.subjects):
        return found
    before = [m for m in at.mentions if m.end <= end and m.kind in PERSONS and m.name]
    if len(before) != 1:
        return found
    whom = Subject(name=before[0].name, span=(before[0].start, before[0].end))
    return replace(found, act=msgspec.structs.replace(found.act, subjects=(whom,), group=None))


def led_by(at: Scene, position: int) -> str:
    """The preposition right before a term: *a écopé | de 18 ans*."""
    index = at.index(position) - 1
    token = at.token_at(at.words[index].start) if index >= at.first else None
    return at.words[index].key if token is not None and token.pos == "ADP" else ""


def is_joined(at: Scene, start: int, end: int) -> bool:
    """Whether a mark or *and* and words that describe somebody are all that stands in a stretch."""
    words = at.words_in(start, end)
    joints = [i for i, w in enumerate(words) if w.key in at.lexicon.words["and"] or w.broken]
    marked = any(mark in at.page.text[start:end] for mark in ",;")
    return (bool(joints) or marked) and len(words) <= _JOINED


def closes(at: Scene, position: int) -> bool:
    """Whether a clause ends, or goes on with no verb and no other number, right behind a position and the
    words that say of what a term is."""
    index = at.index(position)
    of_prison = at.lexicon.phrases["kinds"].find(at.words, index, min(index + 2, at.last))
    position = next((hit.end for hit in of_prison if hit.first == index), position)
    after = at.page.text[position : at.sentence.end].lstrip()
    if not after or after[0] in ENDS:
        return True
    word = next(iter(at.words_in(position, at.sentence.end)), None)
    token = at.token_at(word.start) if word is not None else None
    return token is not None and token.pos in ("CCONJ", "ADP")
