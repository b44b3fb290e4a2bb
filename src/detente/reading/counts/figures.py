"""Of whom a figure alone is that a noun beside it tells: *the number of prisoners is 142*, *prisoners number
142*."""

from __future__ import annotations

import re

from detente.reading.counts.account import TALLY
from detente.reading.counts.groups import FoundGroup
from detente.reading.counts.noun_phrases import PLAIN, next_named
from detente.reading.counts.passage import PAUSE, Sentence, last_match
from detente.reading.counts.quantities import Quantity
from detente.reading.counts.wholes import Wholes

# How far after its figure *the total number of* may end.
_TOTAL_REACH = 26
# How far before its figure the noun of *the number of* stands, or the one that the figure is said of.
_NUMBERED = 140
# A short preposition may stand between a verb and a number that is alone.
_VERB_REACH = 6
# How long what belongs to a noun may be that a figure is said of, and how many words stand before a noun.
_BELONGING, _MODIFIERS = 45, 4
_DASH = re.compile(r"[ ]+-[ ]+\Z")
_CLOSED = re.compile(r"[ ]?[.,;:)]|[ ]*\Z")
_WORD = re.compile(r"[^\W\d_]+")


class Figures(Wholes):
    """The part of the finder that finds of whom figures are."""

    def _numbered(self, quantity: Quantity, sentence: Sentence) -> FoundGroup | None:
        """*The number of political prisoners has risen to 1,175*: of whom a figure is that follows."""
        after = self.words.cues.number_of.search(self.folded, quantity.end, quantity.end + _TOTAL_REACH)
        named = self.words.of_whom.match(self.folded, after.end()) if after else None
        if after is not None and named is not None and after.start() - quantity.end <= _VERB_REACH:
            # *brings to 451 the number of opponents*
            return self._of(quantity, named)
        start = max(sentence.start, quantity.start - _NUMBERED)
        phrases = list(self.words.cues.number_of.finditer(self.folded, start, quantity.start))
        if not phrases or not self.folded[phrases[-1].end() : quantity.start].strip():
            return self._inverted(quantity, sentence) or self._of_headcount(quantity, sentence)
        if any(phrases[-1].end() <= q.start < quantity.start for q in sentence.numbers):
            return None
        named = self._of_number(phrases[-1].end(), quantity.start)
        if named is None or len(PAUSE.findall(self.folded, named.end(), quantity.start)) not in (0, 2):
            return None
        return self._of(quantity, named)

    def _of_number(self, start: int, end: int) -> re.Match[str] | None:
        """The noun after *the number of*; what is said of those held or seized may stand before it (*число
        находящихся в тюрьмах журналистов*)."""
        named = self.words.of_whom.match(self.folded, start)
        if named is not None:
            return named
        opened = _WORD.match(self.folded, start + 1)
        if opened is None or not self.words.cues.participle.fullmatch(self.lower, *opened.span()):
            return None
        noun = self.words.named.search(self.folded, opened.end(), end)
        before = self.folded[start : noun.start()] if noun is not None else ""
        if noun is None or PAUSE.search(before) or len(before.split()) > _MODIFIERS:
            return None
        return self.words.of_whom.match(self.folded, noun.start() - 1)

    def _inverted(self, quantity: Quantity, sentence: Sentence) -> FoundGroup | None:
        """*Политзаключенных сейчас 1 187*, *women account for 84 of the total*, *the men still held number
        142*: a figure after its noun."""
        dash = _DASH.search(self.folded, sentence.start, quantity.start)
        at = end = dash.start() if dash else quantity.start
        first = max(sentence.start, end - _NUMBERED)
        told = list(self.words.cues.tells.finditer(self.folded, first, end))
        while told and not self.folded[told[-1].end() : at].strip():
            at = told.pop().start()
        if at == end:
            return None
        opened = [m.end() for m in PAUSE.finditer(self.folded, sentence.start, at)]
        opened += [m.end() for m in self.words.cues.joins.finditer(self.folded, sentence.start, at)]
        start = max(opened, default=sentence.start)
        named = self.words.named.search(self.folded, start, at)
        if named is None or not self._opens_with(start, named.start()):
            return None
        return self._of(quantity, named) if self._belongs(quantity, named.end(), at) else None

    def _opens_with(self, start: int, at: int) -> bool:
        """Whether a clause opens with the noun at a place, an article before it or not."""
        article = self.words.definite.search(self.folded, start, at)
        return not self.folded[start : article.start() if article else at].strip()

    def _belongs(self, quantity: Quantity, start: int, end: int) -> bool:
        """Whether what stands between a noun and the verb that tells its number only says where those are or
        how they are held."""
        between = self.folded[start:end].strip()
        if not between:
            return True
        cues = self.words.cues
        if len(between) > _BELONGING or between[0] == "'" or not _CLOSED.match(self.folded, quantity.end):
            return False
        done = cues.act.finditer(self.folded, start, end)
        return all(
            cues.holding.match(self.folded, act.start())
            or cues.participle.fullmatch(self.lower, act.start(), act.end())
            for act in done
        )

    def _of_headcount(self, quantity: Quantity, sentence: Sentence) -> FoundGroup | None:
        """*The prison population stood at 21,560*."""
        start = max(sentence.start, quantity.start - _NUMBERED)
        told = last_match(self.words.cues.headcount, self.folded, start, quantity.start)
        if told is None or PAUSE.search(self.folded, told.end(), quantity.start):
            return None
        end = quantity.end
        return FoundGroup(
            (quantity.start, end), quantity.number, told[0], (end, end), quantity.bound,
            (), ("prisoner", TALLY),
        )  # fmt: skip

    def _of(self, quantity: Quantity, named: re.Match[str]) -> FoundGroup:
        """The group of a figure that is of those whom a noun names, and perhaps a word behind it."""
        noun = named["named"] if "named" in named.re.groupindex else named[0]
        kind, end = self.words.kind(" ".join(noun.split())), quantity.end
        return FoundGroup(
            (quantity.start, end), quantity.number, noun, (end, end), quantity.bound,
            tuple(self._called(named) | ({kind} - PLAIN)), (kind, TALLY),
        )  # fmt: skip

    def _called(self, named: re.Match[str]) -> set[str]:
        """The traits that a noun and a word after it give."""
        noun = "named" if "named" in named.re.groupindex else 0
        after = next_named(self.folded, named.end(noun), self.words)
        forms = [named[noun], *([after[0]] if after else [])]
        return {self.words.kind(" ".join(form.split())) for form in forms} - PLAIN - {"dead"}
