"""Clauses that leave the verb out and deny it of others: *X was freed, but Y was not*, *X a été libéré, Y ne
l'a pas été*, *X отпустили, а Y нет*."""

from __future__ import annotations

from dataclasses import replace

import msgspec

from detente.model import CUSTODY_ACTS, Subject
from detente.reading.acts.found import FoundAct
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.phrases import Hit

_DESCRIBING = 3
_SPACES = " \u00a0—–-"
_DONE = frozenset({"asserted", "announced", "planned"})


def apart(at: Scene, acts: list[FoundAct]) -> list[FoundAct]:
    """Acts of a sentence with those that its clauses without a verb deny of somebody they name."""
    result = list(acts)
    for hit in at.lexicon.phrases["denying"].find(at.words, at.first, at.last) if acts else ():
        name = _named_before(at, hit)
        told = [act for act in acts if name is not None and act.trigger[1] <= name.start]
        if name is None or not told:
            continue
        last = max(told, key=lambda act: act.trigger)
        subject = Subject(name=name.name, span=(name.start, name.end))
        if last.act.kind not in CUSTODY_ACTS or last.factuality not in _DONE or last.given_for is not None:
            continue
        if any(s.name == name.name for act in told for s in act.act.subjects):
            continue  # "X was freed after Y was jailed, but Y was not told".
        act = msgspec.structs.replace(
            last.act, subjects=(subject,), group=None, when=None, where=None, basis=(), terms=None
        )
        result.append(replace(last, act=act, factuality="denied", span=(last.span[0], hit.end), telling=""))
    return result


def _named_before(at: Scene, hit: Hit[bool]) -> Mention | None:
    """Who is named between a mark and words that deny and end the clause, with nothing but who he is."""
    if hit.last + 1 < at.last and not at.words[hit.last + 1].broken:
        return None  # "Y was not told".
    name = next((m for m in reversed(at.mentions) if m.end <= hit.start), None)
    if name is None or name.kind != "person" or not name.name:
        return None
    if at.page.text[name.end : hit.start].strip(_SPACES):
        return None
    first = at.index(name.start)
    start = first
    while start > at.first and not at.words[start].broken and first - start < _DESCRIBING:
        start -= 1
    between = at.words[start + (at.words[start].key in at.lexicon.words["contrast"]) : first]
    tokens = (at.token_at(word.start) for word in between)
    described = all(t is not None and t.pos in ("DET", "ADJ", "NOUN", "PROPN") for t in tokens)
    return name if at.words[start].broken and described else None
