"""Who is not asked to be freed: one of whom the text has told that he is free, where another is still held:
*Y was freed on Thursday. … Oslo has demanded the 30-year-old's release*."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import msgspec

from detente.model import Group
from detente.reading.acts.found import FoundAct
from detente.reading.acts.lexicon import Lexicon
from detente.reading.parsing.parse import Page
from detente.reading.phrases import key_of

_HOLDING = frozenset({"detain", "charge", "sentence"})
_TOLD = frozenset({"asserted", "announced"})


def fill(page: Page, lexicon: Lexicon, found: Sequence[FoundAct]) -> list[FoundAct]:
    """The acts, a release that is asked for taken from one whom no name there tells and who is free; not in a
    language whose past tense does not tell whether he was so already."""
    if lexicon.bare_passive:
        return list(found)
    held, free = set[str](), set[str]()
    opened: dict[int, FoundAct] = {}
    for act in sorted(found, key=lambda a: a.trigger):
        names = {s.name for s in act.act.subjects}
        if act.factuality in _TOLD and act.act.kind in _HOLDING:
            held, free = held | names, free - names
        elif act.factuality in _TOLD and act.act.kind == "release":
            held, free = held - names, free | names
        asked = act.act.kind == "release" and act.factuality == "possible" and len(names) == 1
        if asked and names <= free and held and not _is_named(page, act) and not _is_of_before(page, act):
            opened[id(act)] = _opened(page, lexicon, act)
    return [opened.get(id(act), act) for act in found]


def _is_named(page: Page, act: FoundAct) -> bool:
    """Whether a name stands there for whom an act is done to."""
    return bool(page.entities_in(*act.act.subjects[0].span))


def _is_of_before(page: Page, act: FoundAct) -> bool:
    """Whether the sentence may tell of a time before he was free: *Oslo had asked for her release*."""
    sentence = page.sentence_at(act.trigger[0])
    before = sentence.before(act.trigger[0]) if sentence is not None and sentence.parsed else []
    return any(
        t.morph.get("Tense") == "Imp" or (t.dep == "aux" and t.morph.get("Tense") == "Past") for t in before
    )


def _opened(page: Page, lexicon: Lexicon, act: FoundAct) -> FoundAct:
    """An act of nobody told, or of one whom a noun describes."""
    start, end = act.act.subjects[0].span
    noun, known = page.text[start:end], lexicon.words
    pointing = known["pronouns"] | known["objects"] | known["possessive"] | known["relative"]
    group = None if key_of(noun) in pointing else Group(noun=noun, lo=1, hi=1, qualifier="exact")
    return replace(act, act=msgspec.structs.replace(act.act, subjects=(), group=group))
