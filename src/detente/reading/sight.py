"""A sentence with the acts told in it, and how the words that tie acts stand to them: what they lead to, hang
on and point at."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from detente.reading.acts import FoundAct
from detente.reading.acts.lexicon import lexicon
from detente.reading.parsing.parse import Page, Sentence, Token
from detente.reading.phrases import Hit, Phrases, Word
from detente.reading.states import range_of

_OPENING = 2
_NEAR = 8
"""How many words may stand between words of an answer and the act that answers."""
_CLIMB, _APART = 4, frozenset({"root", "parataxis", "conj", "acl"})
"""How far up a clause to look, and what parts one from another."""
_LEADING = frozenset({"DET", "ADJ", "NUM", "PRON", "PROPN", "NOUN", "ADV", "PART", "AUX"})
"""What stands between words that ask for an act and the words of that act: its article, who does it."""


@dataclass(slots=True)
class Sight:
    """A sentence with the acts told in it, by their indices, and its words from ``first`` to ``last``;
    ``told`` are the acts of each sentence of the page, by its index."""

    page: Page
    acts: Sequence[FoundAct]
    sentence: Sentence
    inside: list[int]
    told: dict[int, list[int]]
    known: dict[str, Phrases[bool]]
    words: list[Word]
    first: int
    last: int

    def hits(self, shape: str) -> Iterable[Hit[bool]]:
        """The wordings of a shape in the sentence."""
        return self.known[shape].find(self.words, self.first, self.last)

    def told_in(self, sentence: Sentence) -> list[int]:
        """The acts of another sentence."""
        return self.told.get(sentence.index, [])


def reaches(sight: Sight, hit: Hit[bool], act: FoundAct) -> bool:
    """Whether words lead straight to an act's noun or clause: *the price of her release*, *on condition
    that the US lift …*; not *rewarded with a medal, while the US lifted …*."""
    sentence, start = sight.sentence, act.trigger[0]
    if start < hit.end:
        return True
    token, last = sentence.token_at(start), sentence.token_at(sight.words[hit.last].start)
    whom = whose_relative(sight, act)
    if whom is not None and whom.start >= hit.end:
        # "The price of the driver whom Minsk let go".
        token, start = whom, whom.start
    leading = sentence.between(hit.end, start)
    led = all(t.pos in _LEADING and (t.relation != "case" or t.pos == "PART") for t in leading)
    if token is None or last is None or not led:
        return False
    return last.pos == "SCONJ" or token.pos != "VERB" or token.morph.get("VerbForm") in ("Ger", "Inf")


def whose_relative(sight: Sight, act: FoundAct) -> Token | None:
    """Whom a relative clause tells of, in which an act is told: *the driver whom Minsk let go*."""
    verb = sight.sentence.token_at(act.trigger[0])
    if verb is None or verb.dep != "acl:relcl":
        return None
    noun = sight.sentence.head(verb)
    return sight.sentence.past(noun, ("appos", "flat"))


def is_of_another_verb(sight: Sight, hit: Hit[bool]) -> bool:
    """Whether a bare preposition hangs on a verb that tells no act, and over none: *боролся за освобождение
    X*, *a voté contre la libération de X*."""
    bare = sight.known["direct"].any(sight.words, hit.first, hit.first + 1)
    noun = sight.sentence.token_at(sight.words[hit.last].start) if bare else None
    verb = next((t for t in _above(sight, noun) if t.pos == "VERB"), None) if noun is not None else None
    if noun is None or verb is None or verb.morph.get("VerbForm") != "Fin":
        return False
    told = (sight.sentence.token_at(sight.acts[i].trigger[0]) for i in sight.inside)
    return not any(verb is t or verb in _above(sight, t) for t in told if t is not None and t is not noun)


def _above(sight: Sight, token: Token) -> list[Token]:
    """The words over one in its clause and those it is a part of, the nearest first."""
    found: list[Token] = []
    at: Token | None = token
    while at is not None and len(found) < _CLIMB and at.relation not in _APART:
        at = sight.sentence.head(at)
        found += [at] if at is not None else []
    return found


def is_by(sight: Sight, hit: Hit[bool], act: FoundAct) -> bool:
    """Whether an act is told a few words from some others, with no mark between but one right behind them."""
    first, last = range_of(sight.words, act.trigger, sight.first, sight.last)
    between = sight.words[hit.last + 2 : first + 1] if first > hit.last else sight.words[last : hit.first + 1]
    return len(between) <= _NEAR and not any(word.broken for word in between)


def is_verb(sight: Sight, hit: Hit[bool]) -> bool:
    """Whether words of a tie are a verb, whose subject ties: *his office ties the pardon to that*."""
    token = sight.sentence.token_at(hit.start)
    return token is not None and token.pos == "VERB"


def is_pointed_at(sight: Sight, hit: Hit[bool]) -> bool:
    """Whether what stands after a wording was told before (*en échange de son retour, Washington a …*), or a
    noun before it stands for an act (*la décision a été prise en échange de*)."""
    for decided in sight.hits("decision"):
        opens = decided.first <= sight.first + _OPENING and decided.last < hit.first
        if opens or 0 < hit.first - decided.last <= _OPENING:
            return True
    if hit.last + 1 >= sight.last or is_verb(sight, hit):
        return False
    after = sight.words[hit.last + 1]
    token = sight.sentence.token_at(after.start)
    if token is not None and (token.pos == "PRON" or token.morph.get("PronType") == "Dem"):
        return True  # "En échange de ces vingt hommes", "в обмен на него".
    acts_of = lexicon(sight.page.language)
    return acts_of is not None and after.key in acts_of.words["possessive"]
