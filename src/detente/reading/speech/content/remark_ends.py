"""Where a remark on who speaks ends within the marks, and the quotation goes on: *« Nous partons, dit Anna
Essai, la patronne du café, qui range les chaises. Et vite. »*
"""

from __future__ import annotations

import re
from itertools import takewhile

from detente.reading.parsing.parse import Token
from detente.reading.parsing.token import has_finite
from detente.reading.speech.reporting.cues import Cue

_WORD = re.compile(r"\w+")
# A full stop after one letter or before a word is an abbreviation's: "и.о. директора".
PAUSE = re.compile(r"[,;:!?…»”]|(?<!\b\w)\.(?!\w)")
_MANNER = frozenset({"ADP", "ADV", "ADJ"})
_NAMES = frozenset({"NOUN", "PROPN", "X"})
_MOST, _FEW = 8, 6


def remark_end(cue: Cue, limit: int) -> int:
    """Where a remark on who speaks ends, with what is added of how or of who that is."""
    text, sentence = cue.sentence.page.text, cue.sentence
    stop = PAUSE.search(text, cue.end, limit)
    if stop is None:
        return cue.end
    added = sentence.between(cue.end, stop.start())
    if stop.start() != cue.end or stop.group() != ",":
        return stop.end() if not has_finite(added) and len(added) <= _FEW else cue.end
    if (whole := _sentence_end(cue, stop.end(), limit)) is not None:
        return whole
    following = PAUSE.search(text, stop.end(), limit)
    end = following.start() if following is not None else limit
    added = sentence.between(stop.end(), end)
    goes_on = following is not None and following.group() in ".!?" and _WORD.search(text, end, limit)
    relative = bool(added) and added[0].morph.get("PronType") == "Rel"
    manner = bool(added) and added[0].pos in _MANNER and not has_finite(added)
    manner = manner or _says_who(cue, added)
    return end + 1 if goes_on and (relative or (manner and len(added) <= _MOST)) else cue.end


def _sentence_end(cue: Cue, start: int, limit: int) -> int | None:
    """Where the sentence of a remark ends of which all that is behind a comma says who speaks, with another
    sentence behind it within the marks; None where something else is said."""
    text, sentence = cue.sentence.page.text, cue.sentence
    end = min(sentence.end, limit)
    if text[end - 1] not in ".!?…" or not _WORD.search(text, end, limit):
        return None
    added = sentence.between(start, end)
    relative = bool(added) and added[0].morph.get("PronType") == "Rel"
    plain = list(takewhile(lambda t: t.morph.get("PronType") != "Rel", added))
    participle = bool(added) and added[0].morph.get("VerbForm") == "Part"  # "…, assis au bar."
    who = not has_finite(plain) and (participle or _says_who(cue, plain))
    return end if relative or who else None


def _says_who(cue: Cue, added: list[Token]) -> bool:
    """Whether words without a verb after who is named say who that is: *— сказала Анна, и.о. директора*; *dit
    Anna, la patronne du café*."""
    if not added or has_finite(added) or cue.speaker is None:
        return False
    noun = added[1:2] if added[0].pos == "DET" else added[:1]
    return bool(noun) and noun[0].pos in _NAMES and bool(cue.sentence.page.entities_in(*cue.speaker))
