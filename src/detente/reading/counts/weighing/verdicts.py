"""Which of the scopes that a text offers to a count the model takes."""

from __future__ import annotations

from functools import cache

from detente.model import DateMention, Scope
from detente.reading.counts.account import TALLY, Told
from detente.reading.counts.groups import FoundGroup
from detente.reading.counts.passage import Cue, Sentence
from detente.reading.counts.quantities import is_changed_from
from detente.reading.counts.weighing.features import Features, Sight
from detente.reading.counts.weighing.offers import Offer, offers
from detente.reading.counts.weighing.parts import Part, Parts
from detente.reading.linear import Crossed, crossed, linear

MARGIN = 0.3
"""By how much, in log-odds, another scope must be likelier than that of the rules."""
_BEFORE = 40
"""How far before a count *so far* may start that is said of it."""
_BEHIND = 60
"""How far behind a count *still* may end that is said of it."""


class Weighing(Features):
    """The part of the finder that lets the model overrule the rules."""

    def _weighed(
        self, group: FoundGroup, cue: Cue | None, sentence: Sentence, part_of: Told | None, rules: Scope
    ) -> Scope:
        """The scope of a count, given what the rules make of it. Not weighed are a sum that a word beside it
        says is one so far, one of unrest that goes on, the part of one, a total that is said to come of what
        was done, and a number beside its own date."""
        model = _model(self.language)
        if model is None:
            return rules
        if rules.kind == "cumulative" and (
            self._is_said_so_far(group, sentence)
            or self._in_unrest(group, cue, sentence)
            or (cue is not None and rules == self._in_strife(group, cue, sentence))
        ):
            return rules
        if part_of is not None and rules == part_of.found.count.scope:
            return rules
        if is_changed_from(self.folded, group.number[0], self.words):
            return rules  # "Rose from 46 to 64."
        own = self._beside(group, sentence)
        if own is not None and own.when in (rules.on, rules.from_):
            return rules
        if rules == self._settled(group, cue, sentence) or self._is_later(group, cue, sentence):
            return rules
        offered = self._offered(group, cue, sentence, part_of, rules)
        scores = [sum([part.score(model, sort) for part, sort in parts]) for _, parts in offered]
        best = max(range(len(scores)), key=scores.__getitem__)
        likeliest = offered[best][0].scope
        if likeliest.kind == "flow" and rules.kind != "flow" and TALLY in group.kinds:
            return rules  # "The number of prisoners" is of no one act.
        dates = offered[best][0].dates
        elsewhere = bool(dates) and not any(m in sentence.dates for m in dates)
        if elsewhere and likeliest.kind != rules.kind and self._is_unlisted(cue, sentence):
            return rules  # "Thousands of people awaited them."
        if cue is None and not sentence.dates and self.structure.is_untold(group.span):
            return rules
        if dates and all(self._is_none_of_its(m, group, cue, sentence) for m in dates):
            return rules
        if likeliest.kind != "stock" == rules.kind and self._is_still_so(group, sentence):
            return rules  # "1,100 are still held" frees nobody.
        return likeliest if scores[best] - scores[0] > MARGIN else rules

    def _is_none_of_its(
        self, mention: DateMention, group: FoundGroup, cue: Cue | None, sentence: Sentence
    ) -> bool:
        """Whether a date is surely of something else than the count, however likely its place makes it."""
        if mention not in sentence.dates:
            return self._is_before_verdict(mention, cue, sentence)
        # "13 sailors seized in May, who were ill, were freed"; "seized after the coup of 1 February".
        return (
            self._dates_modifier(mention, group, cue, sentence)
            or self._in_aftermath(mention.span)
            or self._of_member(mention, group)
            or self._is_of_another_time(mention, group, cue)
            or any(
                self.structure.is_by_the_way((c.start, c.end), group.span, mention.span)
                for c in sentence.cues
            )
        )

    def _is_said_so_far(self, group: FoundGroup, sentence: Sentence) -> bool:
        """Whether a word shortly before or after a count says that it runs up to now: *so far*."""
        near = max(sentence.start, group.span[0] - _BEFORE), group.span[0]
        return self._is_so_far(group, sentence) or bool(self.words.cues.so_far.search(self.folded, *near))

    def _is_still_so(self, group: FoundGroup, sentence: Sentence) -> bool:
        """Whether a word shortly behind a count says that it is so still."""
        end = min(group.span[1] + _BEHIND, sentence.end)
        return bool(self.words.cues.still.search(self.folded, group.span[1], end))

    def _offered(
        self, group: FoundGroup, cue: Cue | None, sentence: Sentence, part_of: Told | None, rules: Scope
    ) -> list[tuple[Offer, Parts]]:
        """The scopes that a count may have, that of the rules first, each with what is seen of it, the count
        beside what sort of scope it is among it."""
        found = offers(self, sentence, rules)
        rule = f"rules={found[0].sort(self.published)}"
        seen = Part([rule, *self._seen(group, cue, sentence, part_of)])
        kind = self._kind_of(cue.start) if cue is not None else None
        sight = Sight(group, cue, sentence, part_of, kind)
        return [(each, [*self._seen_scope(sight, each), (seen, each.sort(self.published))]) for each in found]


@cache
def _model(code: str) -> Crossed | None:
    model = linear(code, "scopes")
    return crossed(model) if model is not None else None
