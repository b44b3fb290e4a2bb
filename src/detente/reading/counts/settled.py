"""Over what a count is where words right beside its number leave no doubt."""

from __future__ import annotations

from detente.model import DateMention, Scope, Span
from detente.reading.counts.cues import FREED, JUDGED, MEASURED, SEIZED
from detente.reading.counts.groups import FoundGroup
from detente.reading.counts.noun_phrases import HELD
from detente.reading.counts.passage import PAUSE, Cue, Sentence, last_match
from detente.reading.counts.predication import aspect, is_negated
from detente.reading.counts.sums import Sums
from detente.when import When

# How far before its figure *bringing the total number of* may start.
_TOTAL_REACH = 60
# How far before its figure *compared with* may start, and how far behind it a time stand.
_AGAINST_REACH = 30
# How far behind those counted the participle may start that says what was done to them, and then its day.
_ADJOINS, _DATED = 2, 4


class Settled(Sums):
    """The part of the finder that finds scopes beyond doubt."""

    def _set_against(self, number: Span, sentence: Sentence) -> DateMention | None:
        """The time behind a number that is only set against another: *40 this year, against 45 in 2024*."""
        near = max(sentence.start, number[0] - _AGAINST_REACH), number[0]
        if self.words.cues.against.search(self.folded, *near) is None:
            return None
        ahead = next((d for d in sentence.dates if d.span[0] >= number[1]), None)
        if ahead is None or ahead.span[0] - number[1] > _AGAINST_REACH:
            return None
        return None if PAUSE.search(self.folded, number[1], ahead.span[0]) else ahead

    def _settled(self, group: FoundGroup, cue: Cue | None, sentence: Sentence) -> Scope | None:
        """What words right beside a number leave no doubt of: the time of one that another is set against, or
        all so far."""
        against = self._set_against(group.number, sentence)
        if against is not None and not group.noun_span[0] < group.noun_span[1]:
            last = self.told[-1].found if self.told else None
            stock = last is not None and last.span[0] >= sentence.start and last.count.scope.kind == "stock"
            return Scope(kind="stock" if stock else "flow", on=against.when)
        if self._answered(group, sentence) is not None:
            return Scope(kind="flow", on=None)
        if cue is not None and self._is_so_now(group, cue, sentence):
            return Scope(kind="stock", on=self.published)
        return (
            self._freed_since(group, sentence)
            or self._brought_to(group, cue, sentence)
            or self._done_then(group, cue, sentence)
        )

    def _is_so_now(self, group: FoundGroup, cue: Cue, sentence: Sentence) -> bool:
        """Whether a verb of arrest or judgement tells how those counted are at present: *845 are currently
        detained*, *570 prisoners are sentenced to life*."""
        if cue.kind != "act" or self._kind_of(cue.start) not in (SEIZED, JUDGED, MEASURED):
            return False
        made = self.structure.predication((cue.start, cue.end))
        finite = made.sentence.finite(made.clause) if made is not None else None
        present = finite is not None and finite.morph.get("Tense") == "Pres" and finite.dep == "aux:pass"
        if made is None or not (self._is_result(group) or present) or is_negated(made, self.words.cues):
            return False
        if present and HELD & set(group.kinds) and aspect(made, self.words.cues) == "state":
            return True
        # "Were arrested today" is of a day.
        days = [] if present else [m.span for m in sentence.dates]
        return any(
            self.structure.share_clause(now.span(), (cue.start, cue.end))
            and not any(start < now.end() and now.start() < end for start, end in days)
            for now in self.words.cues.now.finditer(self.folded, sentence.start, sentence.end)
        )

    def _answered(self, group: FoundGroup, sentence: Sentence) -> Span | None:
        """Where what something else answers is told, if those counted are part of it and no date is of it:
        *expelled the envoy on Monday in retaliation for sanctions on 19 officials*."""
        answer = last_match(self.words.cues.answers, self.folded, sentence.start, group.span[0])
        if answer is None or PAUSE.search(self.folded, answer.end(), group.span[0]):
            return None
        pause = PAUSE.search(self.folded, group.span[1], sentence.end)
        end = pause.start() if pause is not None else sentence.end
        acts = [c.start for c in sentence.cues if c.kind == "act" and c.start >= group.span[1]]
        end = min([end, *acts])
        dated = any(answer.end() <= m.span[0] < end for m in sentence.dates)
        return None if dated else (answer.end(), end)

    def _within_answer(self, cue: Cue | None, group: FoundGroup, sentence: Sentence) -> Cue | None:
        """A cue, or the one of what something else answers, where those counted are part of that."""
        answered = self._answered(group, sentence)
        if cue is None or answered is None or answered[0] <= cue.start < answered[1]:
            return cue
        return next((c for c in sentence.cues if answered[0] <= c.start < answered[1]), None)

    def _freed_since(self, group: FoundGroup, sentence: Sentence) -> Scope | None:
        """All so far, where a participle or a clause right behind those counted says since when they were
        freed: who was is in no state that lasts (*the 350 people who have been freed since May*)."""
        end = self._phrase_end(group)
        for done in sentence.cues:
            if done.kind != "act" or done.start < end or self._kind_of(done.start) != FREED:
                continue
            since = next((m for m in sentence.dates if 0 <= m.span[0] - done.end <= _DATED), None)
            if (
                since is None
                or not since.when.endswith("/..")
                or self._counted_between(group, since, sentence)
            ):
                return None
            opened = self.apart.search(self.lower, end, done.start)
            before = opened.start() if opened is not None else done.start
            if PAUSE.search(self.folded[end:before].rstrip(" ,")) or (
                opened is None and before - end > _ADJOINS
            ):
                return None
            return Scope(kind="cumulative", from_=When(since.when.partition("/")[0]), to=self.published)
        return None

    def _done_then(self, group: FoundGroup, cue: Cue | None, sentence: Sentence) -> Scope | None:
        """The day that a participle beside those counted gives, where the sentence goes on with how they are
        by no word of their being held: *the 123 people freed on Saturday come from six states*."""
        if (
            cue is None
            or cue.kind != "stock"
            or any(said.start < cue.end and cue.start < said.end for said in sentence.cues)
        ):
            return None
        first, end = group.span[0], self._phrase_end(group)
        for done in sentence.cues:
            day = next((m for m in sentence.dates if 0 <= m.span[0] - done.end <= _DATED), None)
            behind = 0 <= done.start - end <= _ADJOINS
            ahead = day is not None and 0 <= first - day.span[1] <= 1
            if done.kind != "act" or day is None or day.when.day is None or not (behind or ahead):
                continue
            if self.words.cues.participle.fullmatch(self.lower, done.start, done.end) is not None:
                return Scope(kind="flow", on=day.when)
        return None

    def _brought_to(self, group: FoundGroup, cue: Cue | None, sentence: Sentence) -> Scope | None:
        """All so far, where what was just done adds up to it: *bringing the total to 178 people*; of lists,
        all who are on them."""
        near = max(sentence.start, group.span[0] - _TOTAL_REACH), group.span[0]
        if self.words.cues.brought_to.search(self.folded, *near) is None:
            return None
        acts = [c for c in sentence.cues if c.kind == "act"] + ([cue] if cue is not None else [])
        if all(self._kind_of(act.start) in (MEASURED, None) for act in acts):
            return Scope(kind="stock", on=self.published)
        return Scope(kind="cumulative", from_=self._since_after(group, sentence), to=self.published)
