"""A document as the rules see it: paragraphs, sentences, and the parse of the sentences that need one.

Cutting a text into sentences costs next to nothing, parsing them costs nearly everything; so `parse` runs
the model over those sentences that hold something to read (``wanted``), all in one batch, and any other is
parsed when somebody asks for its tokens.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Literal

from detente.model import Span
from detente.reading.forms import fold_text, unmixed
from detente.reading.language import Grammar, load
from detente.reading.marks import Quotation, quotations
from detente.reading.parsing import frames, split
from detente.reading.parsing.engines import engine
from detente.reading.parsing.token import Token

EntityKind = Literal["person", "organization", "place", "other"]
_INCLUSIVE = re.compile(r"(?<=[a-zéèï])(?:N?E|LE|VE|TRICE|EUSE|È)(?=(?:RE|re)?[sS]?\b)")
_LINES = re.compile("[\n\r\t\x0b\x0c\x85\u2028\u2029]")
_STOPS = frozenset('.!?…"”»')
_FLAT = str.maketrans(dict.fromkeys("\n\r\t\x0b\x0c\x85\u2028\u2029", " "))

__all__ = ["Entity", "Page", "Sentence", "Token", "parse"]


@dataclass(frozen=True, slots=True)
class Entity:
    """A name in the text; ``name`` is the canonical name where one is known, else the words themselves."""

    start: int
    end: int
    text: str
    kind: EntityKind
    name: str


@dataclass(eq=False, slots=True)
class Sentence:
    """One sentence of a page; ``tokens``, its words and marks, are parsed when first asked for."""

    page: Page = field(repr=False)
    index: int
    start: int
    end: int
    paragraph: int
    _tokens: list[Token] = field(default_factory=list, repr=False)
    parsed: bool = field(default=False, repr=False)
    _starts: list[int] = field(default_factory=list, repr=False)
    _children: list[tuple[Token, ...]] = field(default_factory=list, repr=False)
    _related: dict[str, list[Token]] = field(default_factory=dict, repr=False)
    _helpers: dict[int, list[Token]] = field(default_factory=dict, repr=False)

    @property
    def text(self) -> str:
        """The sentence's words."""
        return self.page.text[self.start : self.end]

    @property
    def folded(self) -> str:
        """The sentence's words, folded, at the same offsets."""
        return self.page.folded[self.start : self.end]

    @property
    def tokens(self) -> list[Token]:
        """The sentence's words and marks."""
        if not self.parsed:
            self.page.parse([self])
        return self._tokens

    def take(self, tokens: list[Token]) -> None:
        """Accept the model's tokens; where their heads lead in a circle, which some models' do, it is cut."""
        _cut_circles(tokens)
        self.parsed, self._tokens = True, tokens
        self._starts = [token.start for token in tokens]
        self._related, self._helpers = {}, {}
        children: list[list[Token]] = [[] for _ in tokens]
        for token in tokens:
            token.relation = token.dep.partition(":")[0]
            if token.head != token.i:
                children[token.head].append(token)
                self._related.setdefault(token.relation, []).append(token)
                if token.relation in ("aux", "cop"):
                    self._helpers.setdefault(token.head, []).append(token)
        self._children = [tuple(below) for below in children]

    def between(self, start: int, end: int) -> list[Token]:
        """The tokens that start from one position on and before another, in the order of the text."""
        tokens, starts = self.tokens, self._starts
        first = bisect_left(starts, start)
        return tokens[first : bisect_left(starts, end, first)] if start < end else []

    def before(self, end: int) -> list[Token]:
        """The tokens that end at a position or before it, in the order of the text."""
        tokens = self.tokens
        last = bisect_left(self._starts, end)
        return tokens[: last - 1] if last and tokens[last - 1].end > end else tokens[:last]

    def after(self, start: int) -> list[Token]:
        """The tokens that start from a position on, in the order of the text."""
        tokens = self.tokens
        return tokens[bisect_left(self._starts, start) :]

    def token_at(self, position: int) -> Token | None:
        """The token that covers a code point."""
        tokens = self.tokens
        i = bisect_right(self._starts, position) - 1
        return tokens[i] if i >= 0 and position < tokens[i].end else None

    def over(self, start: int, end: int) -> list[Token]:
        """The tokens that share a character with a span, in the order of the text."""
        tokens, starts = self.tokens, self._starts
        first = bisect_right(starts, start) - 1
        if first < 0 or tokens[first].end <= start:
            first += 1
        return tokens[first : bisect_left(starts, end, first)]

    def marks(self, start: int, end: int, of: str) -> list[int]:
        """Where marks stand in a stretch that are words of their own: no comma of *3,200*."""
        return [token.start for token in self.between(start, end) if token.text in of]

    def children(self, i: int) -> tuple[Token, ...]:
        """The direct dependents of the token with index ``i``, in the order of the text."""
        return self._children[i]

    def related(self, relation: str) -> list[Token]:
        """The tokens that depend on another in a relation, in the order of the text."""
        return self._related.get(relation, []) if self.tokens else []

    def child(self, i: int, relation: str) -> Token | None:
        """The first direct dependent of the token with index ``i`` in a relation."""
        return next((child for child in self.children(i) if child.relation == relation), None)

    def helpers(self, verb: Token) -> list[Token]:
        """The auxiliaries and copulas of a verb."""
        return self._helpers.get(verb.i, [])

    def helped(self, token: Token) -> Token:
        """The verb or predicate that a token is an auxiliary or copula of; else the token itself."""
        return self.tokens[token.head] if token.relation in ("aux", "cop") else token

    def finite(self, verb: Token) -> Token | None:
        """The word of a verb's group that has person and tense; None where none has."""
        for token in (*self.helpers(verb), verb):
            if token.morph.get("VerbForm") == "Fin":
                return token
        return None

    def says_that(self, token: Token) -> bool:
        """Whether what the parse takes for a noun or an adjective is a verb: it has a subject before it, or
        goes on with a verb's, and the conjunction of its own clause right behind: *Le maire juge que …*."""
        if token.pos not in ("NOUN", "ADJ") or token.i + 1 >= len(self.tokens):
            return False
        mark, above = self.tokens[token.i + 1], self.tokens[token.head]
        clause = self.tokens[mark.head]
        if mark.relation != "mark" or clause.relation != "ccomp" or clause.head != token.i:
            return False
        joined = token.relation == "conj" and above.pos == "VERB"
        return joined or any(t.relation == "nsubj" and t.i < token.i for t in self.children(token.i))

    def subtree(self, i: int) -> list[Token]:
        """The token with index ``i`` and everything below it, in the order of the text."""
        found = [i]
        for at in found:
            found += [child.i for child in self.children(at)]
        return [self.tokens[j] for j in sorted(found)]

    def head(self, token: Token) -> Token | None:
        """What a token depends on; None for a root."""
        return None if token.head == token.i else self.tokens[token.head]

    def is_under(self, token: Token, above: int, steps: int | None = None) -> bool:
        """Whether a token is the one with index ``above`` or hangs on it, by no more than so many steps."""
        at: Token | None = token
        for _ in range(len(self.tokens) if steps is None else steps):
            if at is None or at.i == above:
                return at is not None
            at = self.head(at)
        return False

    def root(self) -> Token | None:
        """The word that nothing is over; a mark is none."""
        return next((t for t in self.tokens if t.head == t.i and t.pos != "PUNCT"), None)

    def main_verb(self) -> Token | None:
        """The verb that nothing is over."""
        return next((t for t in self.tokens if t.head == t.i and t.pos == "VERB"), None)

    def past(self, token: Token | None, relations: Collection[str]) -> Token | None:
        """The first of a token and those above it that hangs on its own in none of some relations, as the
        parts of a name do (``flat``, ``appos``); None where they lead nowhere."""
        while token is not None and token.relation in relations:
            token = self.head(token)
        return token


def _plain(text: str, language: str) -> str:
    """A text as models know such: on one line, each word of one alphabet, and without capitals inside its
    words, by which French writes both genders (*les militantEs arrêtéEs*); at the same offsets."""
    text = unmixed(_flat(text))
    return _INCLUSIVE.sub(_lower, text) if language == "fr" else text


def _flat(text: str) -> str:
    """A text with spaces for its line ends and tabs, which most have none of."""
    return text.translate(_FLAT) if _LINES.search(text) else text


def _lower(found: re.Match[str]) -> str:
    return found.group().lower()


def _cut_circles(tokens: list[Token]) -> None:
    seen = [0] * len(tokens)
    for start in range(len(tokens)):
        at = start
        while not seen[at]:
            seen[at] = start + 1
            above = tokens[at].head
            if above != at and seen[above] == start + 1:
                tokens[at].head = at
            at = tokens[at].head


@dataclass(eq=False, slots=True)
class Page:
    """A text cut into paragraphs and sentences, in one language.

    ``quotations`` are the stretches in quotation marks, nested ones too, by start;
    ``entities`` are found by `detente.reading.entities.names` and put here, in order and not overlapping;
    ``printed`` is the text as its document has it, which claims rest on; ``grammar`` are the small words of
    its language.
    """

    text: str = field(repr=False)
    language: str
    paragraphs: list[Span] = field(default_factory=list, repr=False)
    sentences: list[Sentence] = field(default_factory=list, repr=False)
    quotations: list[Quotation] = field(default_factory=list, repr=False)
    entities: list[Entity] = field(default_factory=list, repr=False)
    _reach: list[int] = field(default_factory=list, repr=False)
    _opens: list[int] = field(default_factory=list, repr=False)
    _ends: list[int] = field(default_factory=list, repr=False)
    _flat: str = field(default="", repr=False)
    _folded: str = field(default="", repr=False)
    printed: str = field(default="", repr=False)
    grammar: Grammar = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self.grammar = load(self.language).grammar
        self.printed = self.printed or self.text

    @property
    def flat(self) -> str:
        """The text with spaces for the line ends inside its paragraphs, at the same offsets."""
        if not self._flat:
            pieces, at = [], 0
            for start, end in self.paragraphs:
                pieces += [self.text[at:start], _flat(self.text[start:end])]
                at = end
            self._flat = "".join([*pieces, self.text[at:]])
        return self._flat

    @property
    def folded(self) -> str:
        """The text folded, at the same offsets."""
        if not self._folded:
            self._folded = fold_text(self.text)
        return self._folded

    def is_possessive(self, end: int) -> bool:
        """Whether an apostrophe makes a name that ends at a position that of whose something is: *Ann's*."""
        return self.text[end : end + 2] in ("'s", "’s")

    def quotations_over(self, start: int, end: int) -> list[Quotation]:
        """The quotations, nested ones too, that share a character with a span, by start."""
        if len(self._reach) != len(self.quotations):
            # How far the quotations up to each one reach, so that a search back can stop.
            self._reach = list(accumulate((q.end for q in self.quotations), max))
            self._opens = [q.start for q in self.quotations]
        at = bisect_left(self._opens, end)
        result = []
        while at > 0 and self._reach[at - 1] > start:
            at -= 1
            if self.quotations[at].end > start:
                result.append(self.quotations[at])
        return result[::-1]

    def parse(self, sentences: list[Sentence]) -> None:
        """Run the model over those of the sentences that it has not read yet, in one batch."""
        pending = [sentence for sentence in sentences if not sentence.parsed]
        outermost = self.outermost
        self._take([(s, frames.pieces(self.text, s.start, s.end, outermost)) for s in pending])

    def parse_apart(self, sentences: list[Sentence]) -> list[Sentence]:
        """Run the model again over those of the sentences that hold a quotation which ends with a mark of its
        own, the quotation apart; they are returned."""
        cut = [(s, frames.pieces(self.text, s.start, s.end, self.outermost, ended=True)) for s in sentences]
        plain = [frames.pieces(self.text, s.start, s.end, self.outermost) for s in sentences]
        anew = [each for each, before in zip(cut, plain, strict=True) if each[1] != before]
        self._take(anew)
        return [sentence for sentence, _ in anew]

    @property
    def outermost(self) -> list[Quotation]:
        """The quotations that are within no other, by start."""
        return [q for q in self.quotations if q.depth == 0]

    def quotation_around(self, position: int) -> Quotation | None:
        """The outermost quotation that holds a code point, its marks among it."""
        return next((q for q in self.quotations_over(position, position + 1) if q.depth == 0), None)

    def _take(self, pending: list[tuple[Sentence, list[frames.Piece]]]) -> None:
        if not pending:
            return
        parts = [part for _, part in pending]
        texts = [_plain(text, self.language) for piece in parts for text in frames.texts(self.text, piece)]
        parsed = iter(engine(self.language).parse(texts))
        for sentence, part in pending:
            sentence.take(frames.join(part, [next(parsed) for _ in part]))

    def is_unended(self, sentence: Sentence) -> bool:
        """Whether a sentence is a line without a stop: a headline, a byline."""
        return self.text[sentence.start : sentence.end].rstrip()[-1:] not in _STOPS

    def sentence_at(self, position: int) -> Sentence | None:
        """The sentence that covers a code point."""
        if len(self._ends) != len(self.sentences):
            self._ends = [sentence.end for sentence in self.sentences]
        at = bisect_right(self._ends, position)
        return self.sentences[at] if at < len(self._ends) and self.sentences[at].start <= position else None

    def entities_from(self, start: int, end: int) -> list[Entity]:
        """The entities that begin within a span."""
        first = bisect_left(self.entities, start, key=lambda e: e.start)
        return self.entities[first : bisect_left(self.entities, end, key=lambda e: e.start)]

    def entities_in(self, start: int, end: int) -> list[Entity]:
        """The entities that lie within a span."""
        at = bisect_left(self.entities, start, key=lambda e: e.start)
        result = []
        while at < len(self.entities) and self.entities[at].end <= end:
            result.append(self.entities[at])
            at += 1
        return result


def parse(text: str, language: str, wanted: Callable[[str], bool] | None = None) -> Page:
    """Cut a text and parse the sentences that need it.

    Args:
        text: the document's text; all offsets count its code points.
        language: an ISO 639 code that `detente.reading.language.codes` lists.
        wanted: tells from a sentence's text whether to parse it now; None for all of them.

    Raises:
        UserError: there is no such language.
    """
    settings = load(language)
    page = Page(text, language, split.paragraphs(text))
    for number, (start, end) in enumerate(page.paragraphs):
        for s, e in split.sentences(text, start, end, settings):
            page.sentences.append(Sentence(page, len(page.sentences), s, e, number))
    page.quotations = quotations(text, page.paragraphs)
    page.parse([s for s in page.sentences if wanted is None or wanted(s.text)])
    return page
