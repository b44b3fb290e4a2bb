"""Unrest that goes on: its dead, hurt and seized are told of for all of its time so far."""

from __future__ import annotations

from detente.reading.counts.cues import ONE_RAID
from detente.reading.counts.frames import FEW, Frames
from detente.reading.counts.groups import FoundGroup
from detente.reading.counts.passage import Cue, Sentence


class Unrest(Frames):
    """The part of the finder that finds what a text adds up of protests that have gone on for days."""

    def _is_of_unrest(self) -> bool:
        """Whether a text tells of unrest that has lasted: *since the protests began*, *weeks of unrest*."""
        if self.of_unrest is None:
            self.of_unrest = self.words.cues.unrest.search(self.folded) is not None
        return self.of_unrest

    def _in_unrest(self, group: FoundGroup, cue: Cue | None, sentence: Sentence) -> bool:
        """Whether those counted were killed, hurt or seized in unrest that has lasted, on no day that the
        sentence gives: *at least 50 people have been killed*. Of a few, and where
        no verb *has*, a word must say that they are all so far."""
        if cue is None or cue.kind != "act" or not self._is_of_unrest():
            return False
        fatal = self.words.cues.fatal.match(self.folded, cue.start) is not None
        if not fatal and self._kind_of(cue.start) not in ONE_RAID:
            return False
        if self._is_before(sentence) or self._is_coming(group, cue, sentence):
            return False
        end = max(cue.end, group.span[0])
        so_far = self.words.cues.by_now.search(self.folded, sentence.start, end) is not None
        if not self.words.cues.has_perfect:
            return so_far  # Any past may be of one day there, whatever its number.
        return self._is_perfect(group, cue, sentence) and (so_far or (group.bound.lo or 0) >= FEW)
