"""What the finders of traits share: the page as they see it, and what they give."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field

from detente.model import Span, Trait
from detente.reading.acts.lexicon import lexicon as acts_lexicon
from detente.reading.entities.cast import Cast
from detente.reading.parsing.parse import Entity, Page
from detente.reading.phrases import Lookup, Word, words
from detente.reading.states import States, states
from detente.reading.traits.lexicon import Lexicon

BREAK = re.compile(r"[.;:!?()\[\]\n«»“”\"]|\s[—–-]\s")
"""What parts words that belong together."""
_INSIDE = 3


@dataclass(frozen=True, slots=True)
class FoundTrait:
    """A trait and the passage that states it."""

    trait: Trait
    span: Span


def found(subject: str, kind: str, value: str, span: Span) -> FoundTrait:
    """A trait of a person, stated at a span."""
    return FoundTrait(Trait(subject=subject, kind=kind, value=value), span)


@dataclass(slots=True)
class View:
    """A page with its words, its people and the lexicon of its language."""

    page: Page
    cast: Cast
    known: Lexicon
    people: list[Entity]
    words: list[Word] = field(init=False)
    lookup: Lookup = field(init=False)
    states: States = field(init=False)
    _starts: list[int] = field(init=False)

    def __post_init__(self) -> None:
        self.words = words(self.page.text)
        self.lookup = Lookup(self.words)
        self.states = states(self.page.language)
        self._starts = [entity.start for entity in self.people]

    @property
    def slavic(self) -> bool:
        """Whether names and nouns have cases."""
        return self.cast.lexicon.stems

    def is_word(self, field_name: str, i: int) -> bool:
        """Whether a word is one of a field of the lexicon."""
        return self.words[i].key in self.known.words[field_name]

    def is_capitalized(self, i: int) -> bool:
        """Whether a word begins with a capital."""
        return self.page.text[self.words[i].start].isupper()

    def joins(self, i: int) -> bool:
        """Whether a word is *and* or the like."""
        told = acts_lexicon(self.page.language)
        return told is not None and self.words[i].key in told.words["and"]

    def within_phrase(self, i: int) -> bool:
        """Whether a word stands inside a noun of several words: *en* in *rédactrice en chef*."""
        return any(
            hit.first < i <= hit.last
            for kind in ("offices", "occupations")
            for hit in self.known.phrases[kind].find(self.words, max(0, i - _INSIDE), i + _INSIDE)
        )

    def text(self, first: int, last: int) -> str:
        """The text of the words from ``first`` to before ``last``."""
        return self.page.text[self.words[first].start : self.words[last - 1].end]

    def people_in(self, start: int, end: int) -> list[Entity]:
        """The people named between two positions, also in part."""
        at = max(bisect_left(self._starts, start) - 1, 0)
        result = []
        for entity in self.people[at:]:
            if entity.start >= end:
                break
            if entity.end > start:
                result.append(entity)
        return result

    def is_predicate(self, i: int) -> bool:
        """Whether a clause says of somebody that he is what a noun tells: *who is head of the opposition
        Union*."""
        word = self.words[i]
        sentence = self.page.sentence_at(word.start)
        if sentence is None or not sentence.parsed:
            return False
        tokens = sentence.between(word.start, word.end)
        return any(child.relation == "cop" for token in tokens for child in sentence.children(token.i))

    def adjective_of_state(self, i: int) -> bool:
        """Whether a word is an adjective of a state, or tied to one by a hyphen: *franco-algérien*."""
        # By itself: behind *pro* it is an adjective all the same.
        if self.states.adjectives.find(list(self.words[i : i + 1])):
            return True
        tied = i + 1 < len(self.words) and self.page.text[self.words[i].end : self.words[i + 1].start] in (
            "-",
            "‑",
        )
        return tied and self.adjective_of_state(i + 1)
