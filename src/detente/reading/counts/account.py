"""What a text has counted so far: the state that finding counts shares between its parts."""

from __future__ import annotations

from dataclasses import dataclass

from detente.model import Count, DateMention, Span
from detente.reading.counts.groups import PLAIN, FoundGroup, Quantity, quantified
from detente.reading.counts.lexicon import Lexicon
from detente.reading.counts.passage import Sentence
from detente.reading.dates.grammar import grammar
from detente.when import When

# What stands for the noun of a number without one: a part of those before, the same quantity at another
# time, or the next of a list of acts.
PART, BESIDE, LISTED = "part", "beside", "listed"
# How far from its number the word that gives it meaning may stand, and the verb of a number alone.
REACH, BARE_REACH = 150, 70


@dataclass(frozen=True, slots=True)
class FoundCount:
    """A count with its words: ``span`` is of number and noun, ``cue`` of the word that gives it meaning."""

    span: Span
    count: Count
    cue: Span


# A count found, with the number of its paragraph and its group.
Told = tuple[int, FoundGroup, FoundCount]


class Account:
    """One text, read in order.

    ``told`` are the counts found so far, ``flows`` those of acts with a day, ``by_figure`` the last of
    each figure; ``parts`` are the parts in the sentence being read, with their wholes; ``numbers`` are
    the spans of the numbers that can be counts.
    """

    def __init__(
        self, text: str, language: str, words: Lexicon, dates: tuple[DateMention, ...], published: When | None
    ) -> None:
        self.text, self.language, self.words = text, language, words
        self.folded, self.quantities = quantified(text, language)
        self.dates, self.published = dates, published
        self.future = grammar(language).future
        self.units = grammar(language).values.get("unit", {})
        self.starts = [mention.span[0] for mention in dates]
        self.lower = text.lower()
        self.numbers: frozenset[Span] = frozenset()
        self.meanings: dict[str, str] = {}
        self.told: list[Told] = []
        self.flows: list[Told] = []
        self.by_figure: dict[int, Told] = {}
        self.parts: list[tuple[Sentence, FoundGroup, Told]] = []

    def _tell(self, told: Told) -> None:
        """Another count of the text."""
        self.told.append(told)
        count = told[2].count
        if count.scope.kind == "flow" and isinstance(count.scope.on, When):
            self.flows.append(told)
        if told[1].bound.lo is not None:
            self.by_figure[told[1].bound.lo] = told

    def _counting(self, sentence: Sentence) -> list[Quantity]:
        """The numbers of a sentence that can be counts."""
        return [quantity for quantity in sentence.numbers if quantity.number in self.numbers]

    def _said_to_be(self, group: FoundGroup) -> set[str]:
        """*Six of them are women*: what a part is said to be."""
        copula = self.words.cues.copula.match(self.folded, group.span[1]) if group.partitive else None
        named = self.words.named.match(self.folded, copula.end()) if copula else None
        if named is None:
            return set()
        return {self.words.kind(" ".join(named[0].split()))} - PLAIN
