"""Bodies of a state by letters or a clipped word, with the state whose they are (*МВД Грузии*), and behind
somebody's name (*Антона Краля МВД ищет*).

By its capitals alone the first word is a name of its own, or none where it opens a sentence, and *Минобороны
Украины* is a place.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from detente.reading.entities.cases import cases, is_adjective, is_known_as, is_personal, may_be_surname
from detente.reading.entities.lexicon import Lexicon
from detente.reading.entities.nations import is_state
from detente.reading.forms import fold
from detente.reading.parsing.engines import analyses
from detente.reading.parsing.parse import Entity, Page

_PAIR = re.compile(r"(?<![\w-])([А-ЯЁ][А-ЯЁа-яё]+)[ \u00a0](?=([А-ЯЁ][А-ЯЁа-яё]+))")
_SHORT, _ENDING = 4, 2
_FULL = 2
_LETTERS = range(2, 7)


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


def ends_before_organ(title: str, names: Sequence[str], after: str, code: str, lex: Lexicon) -> int | None:
    """After how many of some Slavic words in capitals, between two others, somebody's name ends and a body's
    begins: *освобождение Анны Новак Минфин приветствовал*, *адвоката Антона Краля Верховный | суд лишил*."""
    told = lex.has(fold(title), lex.titles) or any(is_known_as(names[0], n, code) for n in ("Name", "Surn"))
    if not is_personal(names[0], code) or _is_body(names[0], code, lex):
        return None
    for at, word in enumerate(names[1:], 1):
        if (told or at >= _FULL) and _is_body(word, code, lex):
            return at
    last = len(names) - 1
    of_body = bool(last) and lex.has(fold(after), lex.bodies) and is_adjective(names[last], after, code)
    if not of_body or "nomn" not in cases(names[last], code):
        return None
    return last if last >= _FULL or (told and "nomn" not in cases(names[0], code)) else None


def _is_body(word: str, code: str, lex: Lexicon) -> bool:
    """Whether a word in capitals is the noun or the letters of a body, and nobody's surname."""
    noun = lex.has(fold(word), lex.bodies) and not may_be_surname(word, code, own=True)
    return (
        noun or _is_organ(word, lex) or (len(word) in _LETTERS and word.isupper() and _is_short(word, code))
    )


@lru_cache(maxsize=4096)
def _is_short(word: str, code: str) -> bool:
    """Whether a dictionary has a word for letters, and for nobody's name: *НАТО*; not *КИМ*."""
    tags = [p.tag.grammemes for p in analyses(word.lower(), code) if p.is_known]
    return any("Abbr" in tag for tag in tags) and not any(tag & {"Name", "Surn"} for tag in tags)
