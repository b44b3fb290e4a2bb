"""A word of a sentence as the rules see it, whichever model read it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from typing_extensions import override

from detente.reading.forms import fold
from detente.reading.phrases import key_of

GENDERS = {"Masc": "male", "Fem": "female"}
"""What a gender of grammar says of a person."""
DASHES = frozenset("-–—")
ASIDE_ENDS = DASHES | {")"}
"""The marks that end an aside which is no clause between commas."""
"""What sets an aside off, or stands for a verb."""


@dataclass(slots=True, eq=False)
class Token:
    """One word or mark.

    ``i`` and ``head`` are indices in the sentence (``head == i`` for a root), ``start`` and ``end`` code
    points of the document. ``pos`` is UPOS, ``dep`` a Universal Dependencies relation in lower case
    (``root``, ``nsubj:pass``, …), empty where no model read the sentence; ``morph`` holds UD features,
    values joined by ``,``; ``relation`` is ``dep`` without its subtype, once a sentence has the token.
    """

    i: int
    start: int
    end: int
    text: str
    lemma: str
    pos: str
    dep: str
    head: int
    morph: dict[str, str] = field(default_factory=dict)
    relation: str = ""

    @override
    def __repr__(self) -> str:
        return f"{self.text}/{self.pos}/{self.dep}>{self.head}"

    @property
    def key(self) -> str:
        """The word as patterns compare it, without the apostrophe of an elision: *qu'*."""
        return key_of(self.text).rstrip("'’")

    @property
    def folded(self) -> set[str]:
        """The word as it stands and its dictionary form, folded, for one of them to be in a lexicon."""
        return {fold(self.text), fold(self.lemma)}


def is_finite_verb(token: Token) -> bool:
    """Whether a token is a verb or helper in a finite form, as its part of speech and form both say."""
    return token.pos in ("VERB", "AUX") and token.morph.get("VerbForm") == "Fin"


def has_finite(tokens: Iterable[Token]) -> bool:
    """Whether a finite verb or helper is among some words."""
    return any(token.morph.get("VerbForm") == "Fin" for token in tokens)
