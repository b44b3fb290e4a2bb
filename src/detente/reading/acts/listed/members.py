"""Who of a group is named in a sentence after it: *123 were freed. Among them are X and Y*, *The list also
includes Z*."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import msgspec

from detente.reading.acts.found import FoundAct
from detente.reading.acts.lexicon import Lexicon
from detente.reading.acts.listed.enumeration import listed
from detente.reading.acts.mentions import Scene
from detente.reading.acts.particulars import dateline
from detente.reading.counts import FoundGroup
from detente.reading.parsing.parse import Sentence
from detente.reading.phrases import Hit, Lookup, Word

_DONE_TO_PEOPLE = frozenset(
    {"detain", "release", "pardon", "expel", "transfer", "sentence", "charge", "impose", "lift"}
)
_PERSON = frozenset({"person"})
_GAP = 12
_HEAD = 5


@dataclass(slots=True)
class LastGroup:
    """The act that an account told last of people counted, and whether the sentence before told it alone or
    named some of them."""

    act: FoundAct | None = None
    fresh: bool = False

    def note(self, told: list[FoundAct], named: list[FoundAct]) -> None:
        """Take up what a sentence tells, and the members that it names of the group told before."""
        counted = next((found for found in told if _is_of_group(found)), None)
        self.fresh = bool(named) or (counted is not None and len(told) == 1)
        self.act = counted or self.act

    def named_in(
        self, sentence: Sentence, words: list[Word], lookup: Lookup, lexicon: Lexicon
    ) -> FoundAct | None:
        """The act of whose people a sentence, parsed then, begins by naming some."""
        if self.act is None:
            return None
        first, last = lookup.within(dateline.end(sentence), sentence.end)
        if _opening(lexicon, words, first, last, alone=not self.fresh) is None:
            return None
        sentence.page.parse([sentence])
        return self.act


def _is_of_group(found: FoundAct) -> bool:
    """Whether an act is told as a fact of people who are only counted."""
    act = found.act
    counted = act.group is not None and not act.subjects and not act.group.lo == act.group.hi == 1
    return counted and found.factuality == "asserted" and act.kind in _DONE_TO_PEOPLE


def _opening(lexicon: Lexicon, words: list[Word], first: int, last: int, *, alone: bool) -> Hit[bool] | None:
    """The words at the head of a sentence that name members of a group told right before (*among them*), or,
    anywhere on the page, of a list (*the list also includes*)."""
    for name in ("counting_in",) if alone else ("counting_in", "including"):
        hit = next(iter(lexicon.phrases[name].find(words, first, min(first + _HEAD, last))), None)
        if hit is None or hit.first != first:
            continue
        plural = (w.key in lexicon.words["plural"] for w in words[hit.first : hit.last + 1])
        if name == "counting_in" or any(plural):
            return hit
    return None


def named_after(scene: Scene, before: FoundAct, groups: Sequence[FoundGroup]) -> list[FoundAct]:
    """The act told before of a group, said of the members whom this sentence names.

    Nothing where the sentence that tells it counts other people after them: *them* may be those (*a day after
    nine were freed, 80 are still held. One of them is X*).
    """
    hit = _opening(scene.lexicon, scene.words, scene.first, scene.last, alone=False)
    if hit is None:
        return []
    told = scene.page.sentence_at(before.span[0])
    if told is None or any(before.span[1] <= g.number[0] < told.end for g in groups):
        return []
    start = hit.end
    for word in scene.words_in(start, scene.sentence.end)[:2]:
        token = scene.token_at(word.start)
        if token is not None and token.pos in ("AUX", "VERB"):
            start = word.end
    subjects = tuple(listed(scene, start, _PERSON, _GAP, opening=True))
    if not subjects:
        return []
    span = (hit.start, max(s.span[1] for s in subjects))
    named = msgspec.structs.replace(before.act, subjects=subjects, group=None)
    return [replace(before, act=named, span=span, trigger=(hit.start, hit.end))]
