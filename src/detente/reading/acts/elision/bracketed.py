"""Terms in brackets behind each name: *sentenced Anton Kral (eight years), Ivan Moroz (six) and …*."""

from __future__ import annotations

import re

from detente.model import Subject
from detente.reading.acts.elision.told import told_of
from detente.reading.acts.found import FoundAct
from detente.reading.acts.mentions import Scene
from detente.reading.acts.particulars.durations import Length, lengths

_BRACKET = re.compile(r"\s*\(([^()\n]{1,40})\)")


def by_bracket(at: Scene, found: FoundAct) -> list[FoundAct]:
    """The verdict of each of several behind whose names their terms stand in brackets, where these are surely
    terms and no ages, and the sentence tells of no other length of time."""
    names = found.act.subjects
    if found.act.kind != "sentence" or len(names) < 2:
        return []
    own = {name.span: length for name in names if (length := _behind(at, name)) is not None}
    told = [(length.start, length.end) for length in lengths(at, at.sentence.start, at.sentence.end)]
    inside = [(length.start, length.end) for length in own.values()]
    if len(own) < 2 or sorted(told) != sorted(inside) or not any(_is_term(at, o) for o in own.values()):
        return []
    each = [
        told_of(
            found,
            (name,),
            length.end if length else name.span[1],
            terms=f"P{length.value}" if length else None,
        )
        for name in names
        for length in [own.get(name.span)]
    ]
    group = found.act.group
    counted = group is not None and (group.lo is None or group.lo > len(names))
    return [told_of(found, (), found.span[1], terms=None, group=group), *each] if counted else each


def _behind(at: Scene, name: Subject) -> Length | None:
    """The length of time that a bracket behind a name opens with, alone or with what is served."""
    bracket = _BRACKET.match(at.page.text, name.span[1], at.sentence.end)
    length = next(iter(lengths(at, *bracket.span(1))), None) if bracket is not None else None
    if bracket is None or length is None:
        return None
    leading = at.words_in(bracket.start(1), length.start)
    led = all(word.key in at.lexicon.words["term_to"] for word in leading)
    alone = length.end == bracket.end(1) or _is_served(at, length)
    return length if led and alone else None


def _is_term(at: Scene, length: Length) -> bool:
    """Whether a length of time in brackets can be nobody's age."""
    led = at.page.text[length.start - 1] != "("
    return led or not length.may_be_age or _is_served(at, length)


def _is_served(at: Scene, length: Length) -> bool:
    """Whether what is served stands right behind a length of time: *20 years in prison*."""
    index = at.index(length.end)
    hits = at.lexicon.phrases["kinds"].find(at.words, index, min(index + 3, at.last))
    return any(hit.first <= index + 1 for hit in hits)
