"""The times that sentences are set in, beyond their own dates: under whom, in which year, since what the
sentence before says."""

from __future__ import annotations

from detente.model import DateMention, Scope, Span
from detente.reading.counts.cues import JUDGED, SEIZED
from detente.reading.counts.dating import OPENING
from detente.reading.counts.days import Days
from detente.reading.counts.groups import FoundGroup
from detente.reading.counts.passage import Cue, Sentence
from detente.when import When

# So few may be a part of those whom an act was done to, or all of an act of one day.
FEW = 10
# So many are not arrested, tried or killed on one day that somebody gives but the year of.
MANY = 100
# How far after its count or verb a tenure may stand that does not open the sentence.
_BESIDE = 2
# How far into its sentence a word like *also* stands that goes on with what was told.
_ADDED_REACH = 40
# How many paragraphs after a sum another goes on with it.
_PARAGRAPHS = 1
_ENDS = ".!?…"


class Frames(Days):
    """The part of the finder that finds what times sentences are set in."""

    def _framed(
        self, near: DateMention | None, group: FoundGroup, cue: Cue | None, sentence: Sentence
    ) -> Scope | None:
        """All of the time that a sentence is set in: of a tenure, a year, or what the one before gives."""
        if cue is None or cue.kind != "act" or self._is_coming(group, cue, sentence):
            return None
        if near is not None:
            return self._year(near, group, cue, sentence)
        if self._is_under(group, cue, sentence):
            return Scope(kind="cumulative", from_=None, to=self.published)
        return self._since_before(group, cue, sentence) or self._added(group, sentence)

    def _is_under(self, group: FoundGroup, cue: Cue, sentence: Sentence) -> bool:
        """Whether a clause tells all that was done under somebody: *under his rule 45 were jailed*."""
        if (group.bound.lo or group.bound.hi or 0) <= 1:
            return False
        first, ends = min(group.span[0], cue.start), (group.span[1], cue.end)
        tenure = self.words.cues.tenure.search(self.folded, sentence.start, sentence.end)
        if tenure is None or self.folded.startswith("'s", tenure.end()):
            return False
        if tenure.end() <= first:
            opens = tenure.start() - sentence.start <= OPENING
            return opens and ";" not in self.folded[tenure.end() : first]
        return any(0 < tenure.start() - end <= _BESIDE for end in ends)

    def _year(self, near: DateMention, group: FoundGroup, cue: Cue, sentence: Sentence) -> Scope | None:
        """All of a year that opens a sentence of many arrests or verdicts, or one of very many, which are
        of no one day then; a release of many may be one act."""
        first = min(group.span[0], cue.start)
        opens = near.span[0] - sentence.start <= OPENING and near.span[1] <= first
        most = group.bound.lo or group.bound.hi or 0
        if (
            len(sentence.dates) > 1
            or not (opens or most >= MANY)
            or near.when.precision != "year"
            or (group.bound.lo or 0) < FEW
        ):
            return None
        named = self.words.cues.events.fullmatch(self.folded, *group.noun_span) is not None
        many_acts = (
            named
            or self._kind_of(cue.start) in (SEIZED, JUDGED)
            or self.words.cues.fatal.match(self.folded, cue.start)
        )
        if not many_acts or (opens and self.apart.search(self.lower, near.span[1], first)):
            return None
        runs = self.published is not None and near.when.latest > self.published.latest
        return Scope(kind="cumulative", from_=near.when, to=self.published if runs else near.when)

    def _since_before(self, group: FoundGroup, cue: Cue, sentence: Sentence) -> Scope | None:
        """All since what the sentence before opens with: *Since the coup there has been war. 883 people have
        been killed*."""
        if (group.bound.lo or 0) < FEW or sentence.dates or self._is_before(sentence):
            return None
        opened = self._sentence_before(sentence) if self._is_perfect(group, cue, sentence) else None
        if opened is None:
            return None
        since = self.words.cues.since.search(self.folded, opened[0], opened[0] + OPENING)
        dates = [m for m in self.dates if opened[0] <= m.span[0] < opened[1]]
        running = [m for m in dates if m.when.endswith("..") and m.span[0] - opened[0] <= OPENING]
        if since is None and not running:
            return None
        if any(not self._is_of_frame(m, opened) for m in dates):
            # A day of its own in between: what follows may be of that.
            return None
        begun = next((When(m.when.partition("/")[0]) for m in dates), None)
        return Scope(kind="cumulative", from_=begun, to=self.published)

    def _is_perfect(self, group: FoundGroup, cue: Cue, sentence: Sentence) -> bool:
        """Whether *have* stands before a verb, which in languages that have it tells what was done up to
        now."""
        end = max(cue.start, group.span[0])
        return self.words.cues.perfect.search(self.folded, sentence.start, end) is not None

    def _may_be_perfect(self, group: FoundGroup, cue: Cue, sentence: Sentence) -> bool:
        """Whether the tense of a verb may tell what was done up to now, as any past may where
        no verb *has*."""
        return not self.words.cues.has_perfect or self._is_perfect(group, cue, sentence)

    def _is_of_frame(self, mention: DateMention, opened: Span) -> bool:
        """Whether a date is of the event that a sentence opens with: up to its first comma."""
        comma = self.folded.find(",", *opened)
        return mention.when.endswith("..") or comma < 0 or mention.span[0] < comma

    def _sentence_before(self, sentence: Sentence) -> Span | None:
        """The sentence right before one, of the same paragraph or the only one of the last."""
        end = len(self.folded[: sentence.start].rstrip())
        start = max(self.folded.rfind(mark, 0, end - 1) for mark in (*_ENDS, "\n")) + 1
        if "\n" in self.folded[end : sentence.start] and self.folded[start - 1 : start] not in ("", "\n"):
            return None
        told = self.folded[start:end]
        return (end - len(told.lstrip()), end) if told else None

    def _added(self, group: FoundGroup, sentence: Sentence) -> Scope | None:
        """The time of the sum before that a sentence goes on with: *In 2025 41 were convicted. Another 19
        were also acquitted*."""
        last = self.told[-1] if self.told else None
        if last is None or sentence.dates or sentence.paragraph - last.paragraph > _PARAGRAPHS:
            return None
        scope = last.found.count.scope
        if scope.kind != "cumulative" or not isinstance(scope.from_, When):
            return None
        end = max(group.span[0], sentence.start + _ADDED_REACH)
        also = self.words.cues.also.search(self.folded, sentence.start, min(end, sentence.end))
        return scope if also is not None and last.found.span[0] < sentence.start else None
