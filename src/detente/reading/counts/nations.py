"""What says of which nationality those counted are: the words that complete their noun, and states' names."""

from __future__ import annotations

import re
from functools import cache

from detente.model import Span
from detente.reading import phrases
from detente.reading.counts.lexicon import lexicon
from detente.reading.counts.predication import Predication
from detente.reading.forms import fold
from detente.reading.parsing.parse import Sentence, Token
from detente.reading.states import states

_COMPLEMENTS = frozenset({"nmod", "amod", "flat", "appos"})
_BESIDE = frozenset({"conj", "appos"})
# How many nouns deep a complement still says whose those counted are: *members of the Tarvian opposition*.
_DEEP = 2
# The language of which the names of populations are words.
_CANONICAL = "en"
# How long a state's name is at most.
_NAME = 40


def complements(
    made: Predication, opened: frozenset[str], closed: frozenset[str], employers: re.Pattern[str]
) -> list[Token]:
    """The words that say more of a phrase's noun, or of a noun that does, and those in a row with them; a
    noun with a preposition only after one of ``opened``, and none beside them that is counted itself. What
    is said of one person (*lawyers of the Tarvian leader*), or of a noun after one of ``closed`` (*men from
    Tarvian captivity*), or of an employer (*reporters of a Tarvian newspaper*), is none of theirs."""
    sentence, found, last = made.sentence, list[Token](), [made.head]
    for _ in range(_DEEP):
        last = [
            t
            for t in last
            if t is made.head
            or not (
                _is_led(sentence, t, closed) or _is_named(sentence, t) or employers.fullmatch(fold(t.text))
            )
        ]
        below = (child for token in last for child in sentence.children(token.i))
        last = [c for c in below if c.relation in _COMPLEMENTS and _is_opened(sentence, c, opened)]
        last += [c for token in last for c in sentence.children(token.i) if c.relation == "conj"]
        last = [c for c in last if not (c.relation in _BESIDE and sentence.child(c.i, "nummod"))]
        found += last
    return found


def is_place(made: Predication, token: Token) -> bool:
    """Whether a complement of a phrase's noun tells where those are and not whose: a noun that hangs on it,
    or on a noun that does and is not what they are as well (*captives from the jails of Norvia*)."""
    if token.pos == "ADJ" or token.relation == "amod":
        return False
    upon = made.sentence.tokens[token.head]
    return token.head == made.head.i or upon.relation not in _BESIDE


def _is_led(sentence: Sentence, token: Token, by: frozenset[str]) -> bool:
    """Whether a preposition of some stands before a word."""
    return any(c.relation == "case" and fold(c.text) in by for c in sentence.children(token.i))


def _is_named(sentence: Sentence, token: Token) -> bool:
    """Whether a noun is what one person is whose name stands beside it."""
    named = (c for c in sentence.children(token.i) if c.relation in ("flat", "appos") and c.i > token.i)
    return token.pos == "NOUN" and any(c.pos == "PROPN" for c in named)


def _is_opened(sentence: Sentence, token: Token, by: frozenset[str]) -> bool:
    """Whether a word has none but some prepositions."""
    before = {fold(child.text) for child in sentence.children(token.i) if child.relation == "case"}
    return not before or not before.isdisjoint(by)


def nation(text: str, word: Span, language: str) -> str | None:
    """The nationality of those of a state whose name or adjective a word is, or is of."""
    start = max(0, word[0] - _NAME)
    near, known = text[start : word[1] + _NAME], states(language)
    found = phrases.words(near)
    named = [*known.find(near, found, 0, len(found))]
    named += [((hit.start, hit.end), hit.value) for hit in known.adjectives.find(found)]
    codes = (code for (first, last), code in named if first <= word[0] - start < last)
    return nationality(next(codes, ""))


def nationality(code: str) -> str | None:
    """The nationality of those of a state, by its code: *Belarusian* for ``by``."""
    return _nations().get(code)


@cache
def _nations() -> dict[str, str]:
    """The nationality of those of each state, by its code: what the counts of every language call it is an
    English adjective."""
    words, english, found = lexicon(_CANONICAL), states(_CANONICAL), dict[str, str]()
    for kind in dict.fromkeys(words.traits.values()) if words is not None else ():
        if kind[0].isupper():
            for hit in english.adjectives.find(phrases.words(kind)):
                found.setdefault(hit.value, kind)
    return found
