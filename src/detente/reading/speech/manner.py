"""Where and when somebody spoke, which stands between a verb and what it reports: *a jugé mardi « … »*."""

from __future__ import annotations

from detente.model import Span
from detente.reading.forms import fold
from detente.reading.parse import Sentence, Token
from detente.reading.speech.lexicon import Speech

_LEADING = frozenset({"DET", "NUM", "ADJ", "ADP"})
_LONGEST = 6


def past_manner(sentence: Sentence, span: Span, lexicon: Speech) -> Span:
    """A span without the days and occasions of speaking that it begins with."""
    tokens = [t for t in sentence.tokens if span[0] <= t.start and t.end <= span[1]]
    at = 0
    while (after := _past_one(tokens, at, lexicon)) is not None:
        at = after
    return (tokens[at].start, span[1]) if 0 < at < len(tokens) else span


def _past_one(tokens: list[Token], at: int, lexicon: Speech) -> int | None:
    """Past one phrase of time or occasion at an index; None where none stands there."""
    end = at
    while (
        end < len(tokens)
        and end - at < _LONGEST
        and tokens[end].pos in _LEADING
        and not _is_timely(tokens[end], lexicon)
    ):
        end += 1
    if end >= len(tokens):
        return None
    told = {fold(tokens[end].text), fold(tokens[end].lemma)}
    occasion = end > at and tokens[at].pos == "ADP" and told & (lexicon.occasions | lexicon.documents)
    if not occasion and not _is_timely(tokens[end], lexicon):
        return None
    end += 1
    while end < len(tokens) and (tokens[end].pos == "NUM" or _is_timely(tokens[end], lexicon)):
        end += 1
    return end


def _is_timely(token: Token, lexicon: Speech) -> bool:
    return bool({fold(token.text), fold(token.lemma)} & lexicon.times)
