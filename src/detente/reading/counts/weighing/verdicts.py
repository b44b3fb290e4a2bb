"""Which of the scopes that a text offers to a count the model takes."""

from __future__ import annotations

from detente.model import Scope, Span
from detente.reading.counts.account import Told
from detente.reading.counts.groups import FoundGroup
from detente.reading.counts.passage import Cue, Sentence
from detente.reading.counts.weighing.features import Features
from detente.reading.counts.weighing.offers import Offer, offers
from detente.reading.linear import linear
from detente.when import When

MARGIN = 0.3
"""By how much, in log-odds, another scope must be likelier than that of the rules."""
_BEFORE = 40
"""How far before a count *so far* may start that is said of it."""


class Weighing(Features):
    """The part of the finder that lets the model overrule the rules."""

    def _weighed(
        self, group: FoundGroup, cue: Cue | None, sentence: Sentence, part_of: Told | None, rules: Scope
    ) -> Scope:
        """The scope of a count, given what the rules make of it; no sum that a word beside it says is one so
        far is weighed."""
        model = linear(self.language, "scopes")
        if model is None or (rules.kind == "cumulative" and self._is_said_so_far(group, sentence)):
            return rules
        offered = self._offered(group, cue, sentence, part_of, rules)
        scores = [model.scores(features)[0] for _, features in offered]
        best = max(range(len(scores)), key=scores.__getitem__)
        return offered[best][0].scope if scores[best] - scores[0] > MARGIN else rules

    def _is_said_so_far(self, group: FoundGroup, sentence: Sentence) -> bool:
        """Whether a word shortly before or after a count says that it runs up to now: *so far*."""
        near = max(sentence.start, group.span[0] - _BEFORE), group.span[0]
        return self._is_so_far(group, sentence) or bool(self.words.cues.so_far.search(self.folded, *near))

    def _offered(
        self, group: FoundGroup, cue: Cue | None, sentence: Sentence, part_of: Told | None, rules: Scope
    ) -> list[tuple[Offer, list[str]]]:
        """The scopes that a count may have, that of the rules first, each with its features, among them those
        of the count beside what sort of scope it is."""
        seen, found, result = self._seen(group, cue, sentence, part_of), offers(self, sentence, rules), []
        seen = [f"rules={found[0].sort(self.published)}", *seen]
        dated: dict[When | Span, list[str]] = {}
        sorts: dict[str, list[str]] = {}
        for each in found:
            own = self._seen_scope(group, cue, sentence, part_of, each, dated)
            sort = each.sort(self.published)
            if sort not in sorts:
                sorts[sort] = [f"{feature}&{sort}" for feature in seen]
            result.append((each, [*own, *sorts[sort]]))
        return result
