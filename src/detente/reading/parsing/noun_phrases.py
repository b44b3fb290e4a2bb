"""A noun phrase of a parsed sentence: its head, its own words, and those conjoined with it."""

from __future__ import annotations

from dataclasses import dataclass, field

from detente.model import Span
from detente.reading.parsing.parse import Sentence, Token

_OWN_CLAUSE = frozenset({"acl", "appos", "conj", "cc", "parataxis", "advcl", "ccomp", "csubj", "dislocated"})
_LOOSE = _OWN_CLAUSE | {"punct", "discourse", "vocative", "orphan"}
NOMINAL = frozenset({"NOUN", "PROPN", "PRON", "NUM", "ADJ", "DET", "X", "SYM"})


@dataclass(eq=False, slots=True)
class Phrase:
    """A noun phrase: its head and its own words.

    ``start`` and ``end`` leave out the preposition, what is conjoined, apposed, and relative clauses;
    ``preposition`` is the lemma of what governs it (several words joined by spaces), empty where there is
    none.
    """

    sentence: Sentence = field(repr=False)
    head: Token
    preposition: str = ""
    _span: Span | None = field(default=None, repr=False)
    _whole: Span | None = field(default=None, repr=False)

    @property
    def text(self) -> str:
        """Its words as they stand."""
        return self.sentence.page.text[self.start : self.end]

    @property
    def span(self) -> Span:
        """Where its words stand in the document."""
        if self._span is None:
            # Most phrases of a sentence are never asked where they stand.
            self._span = _extent(self.sentence, self.head)
        return self._span

    @property
    def start(self) -> int:
        """Where its first word starts."""
        return self.span[0]

    @property
    def end(self) -> int:
        """Where its last word ends."""
        return self.span[1]

    @property
    def whole(self) -> Span:
        """The span with appositions and relative clauses, up to what is conjoined."""
        if self._whole is None:
            own = [t for t in self.sentence.subtree(self.head.i) if t.dep not in ("case", "mark", "fixed")]
            self._whole = self.start, max([self.end, *(t.end for t in own if t.pos != "PUNCT")])
        return self._whole

    @property
    def appositions(self) -> list[Phrase]:
        """The phrases apposed to it: *John Coale, l'envoyé américain*."""
        return [
            phrase(self.sentence, t)
            for t in self.sentence.children(self.head.i)
            if t.pos in NOMINAL
            and (t.relation == "appos" or (t.relation == "conj" and _is_apposed(self.sentence, self.head, t)))
        ]


def phrase(sentence: Sentence, head: Token) -> Phrase:
    """The noun phrase of a head."""
    words: list[str] = []
    for t in sentence.children(head.i):
        if t.relation == "case":
            words.append(t.lemma.lower())
            words += [f.lemma.lower() for f in sentence.children(t.i) if f.relation == "fixed"]
    return Phrase(sentence, head, " ".join(words))


def _extent(sentence: Sentence, head: Token) -> Span:
    own, pending, by = {head.i}, [head.i], sentence.page.grammar.by
    while pending:
        at = pending.pop()
        for child in sentence.children(at):
            if child.i in own or (at == head.i and child.relation == "case") or child.relation in _LOOSE:
                continue
            owns = child.morph.get("Poss") == "Yes"  # "one of her lawyers"
            if child.pos == "PRON" and child.i > head.i and not owns and not sentence.children(child.i):
                continue  # A clitic before the verb: "M. Exemple nous a dit".
            if any(t.lemma.lower() in by for t in sentence.children(child.i) if t.relation == "case"):
                continue
            own.add(child.i)
            pending.append(child.i)
    tokens = _around(sentence, head.i, own)
    return tokens[0].start, tokens[-1].end


def _around(sentence: Sentence, center: int, own: set[int]) -> list[Token]:
    """The unbroken run of a phrase's words about its head, letting marks inside it stand."""
    first = last = center
    tokens = sentence.tokens
    at = center - 1
    while at >= 0 and (at in own or tokens[at].pos == "PUNCT"):
        first = at if at in own else first
        at -= 1
    at = center + 1
    while at < len(tokens) and (at in own or tokens[at].pos == "PUNCT"):
        last = at if at in own else last
        at += 1
    while first < center and tokens[first].relation in ("case", "fixed"):
        first += 1
    return tokens[first : last + 1]


def coordinated(sentence: Sentence, head: Token) -> list[Phrase]:
    """The phrase of a head and those conjoined with it, in the order of the text."""
    result, pending = [], [head]
    while pending:
        token = pending.pop()
        result.append(phrase(sentence, token))
        pending += [
            child
            for child in sentence.children(token.i)
            if child.relation == "conj" and child.pos in NOMINAL and not _is_apposed(sentence, token, child)
        ]
    lead = result[0].preposition
    for other in result:
        other.preposition = other.preposition or lead
    return sorted(result, key=lambda p: p.head.i)


def _is_apposed(sentence: Sentence, head: Token, child: Token) -> bool:
    """A name after a noun and a comma (*le gouverneur, Jean Exemple*), which parsers take for a list."""
    if head.pos != "NOUN" or not (child.pos == "PROPN" or child.text[:1].isupper()):
        return False
    return not any(t.relation == "cc" for t in sentence.children(child.i)) and not any(
        t.relation == "conj" and t is not child for t in sentence.children(head.i)
    )
