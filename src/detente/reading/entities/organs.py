"""Bodies of a state by letters or a clipped word, with the state whose they are: *МВД Грузии*.

By its capitals alone the first word is a name of its own, or none where it opens a sentence, and *Минобороны
Украины* is a place.
"""

from __future__ import annotations

import re

from detente.reading.entities.cases import cases
from detente.reading.entities.lexicon import Lexicon
from detente.reading.entities.nations import is_state
from detente.reading.forms import fold
from detente.reading.parsing.parse import Entity, Page

_PAIR = re.compile(r"(?<![\w-])([А-ЯЁ][А-ЯЁа-яё]+)[ \u00a0](?=([А-ЯЁ][А-ЯЁа-яё]+))")
_SHORT, _ENDING = 4, 2


def with_states(page: Page, entities: list[Entity], lex: Lexicon) -> list[Entity]:
    """The entities of a page, those made one that are a body and its state."""
    if not lex.organs:
        return entities
    for match in _PAIR.finditer(page.text):
        if not _is_organ(match[1], lex) or not is_state(match[2], page.language):
            continue
        start, end = match.start(), match.end(2)
        over = [e for e in entities if e.start < end and start < e.end]
        whole = any(e.start < start or e.end > end or (e.start, e.end) == (start, end) for e in over)
        if "gent" not in cases(match[2], page.language) or (whole and over[0].kind == "organization"):
            continue
        name = page.text[start:end]
        entities = [e for e in entities if e not in over] + [Entity(start, end, name, "organization", name)]
    return entities


def _is_organ(word: str, lex: Lexicon) -> bool:
    """Whether a word is a body's letters or its clipped noun, in any case."""
    folded = fold(word)
    stem = next((c for c in lex.organs if folded.startswith(c) and len(folded) - len(c) <= _ENDING), None)
    return stem is not None and (len(stem) > _SHORT or word[:2].isupper())
