"""Whether what a text tells of is said to be none."""

from __future__ import annotations

from collections.abc import Callable

from detente.reading.factuality.cues import cues
from detente.reading.parsing.parse import Sentence, Token
from detente.reading.phrases import Word


def denies(
    sentence: Sentence, words_in: Callable[[int, int], list[Word]], position: int, token: Token
) -> bool:
    """Whether what stands at a position is said to be none: *aucune sanction*, *ni X ni Y*, *no prisoners*;
    not who is missed in the clause before a relative one (*without his lawyers, who were arrested*)."""
    known = cues(sentence.page.language)
    missed = known.words["lacking"] if token.dep == "acl:relcl" else ()
    around = words_in(max(sentence.start, position - 24), position + 24)
    before = [word for word in around if word.start < position]
    at = next((word for word in around if word.start >= position), None)
    if not before or (at and at.broken) or before[-1].key in missed:
        return False
    return before[-1].key in known.words["negation"]
