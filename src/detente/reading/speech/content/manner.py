"""Where and when somebody spoke, which stands between a verb and what it reports or after it.

*A jugé mardi « … »*; *said on Monday he was free*; *announced the deal in a statement*.
"""

from __future__ import annotations

from detente.model import Span
from detente.reading.forms import fold
from detente.reading.parsing.parse import Sentence, Token
from detente.reading.parsing.token import has_finite
from detente.reading.speech.lexicon import Speech

_LEADING = frozenset({"DET", "NUM", "ADJ", "ADP"})
_BEHIND_DAY = frozenset({"ADJ", "NOUN"})  # "mardi dernier", "Monday evening"
_LONGEST, _TWO = 6, 2


def past_manner(sentence: Sentence, span: Span, lexicon: Speech, before: Token | None = None) -> Span:
    """A span without the days and occasions of speaking that it begins with.

    ``before`` is the head of the clause that the span is, where it is one without *that*: its subject is no
    such day (*said Monday was a holiday*).
    """
    tokens = [t for t in sentence.tokens if span[0] <= t.start and t.end <= span[1]]
    at = 0
    while (after := _past_one(tokens, at, lexicon)) is not None:
        if before is not None and any(t.relation.startswith("nsubj") for t in tokens[at:after]):
            break
        if after < len(tokens) and tokens[after].pos == "SCONJ":
            break  # "said a day after the bag was found he left"
        at = after
    if before is not None and not any(t.relation.startswith("nsubj") for t in tokens[at:]):
        return span
    return (tokens[at].start, span[1]) if 0 < at < len(tokens) else span


def short_of_manner(sentence: Sentence, noun: Token, end: int, lexicon: Speech) -> int:
    """Where the words of a noun end before the paper or the occasion in which it was told.

    *announced the exchange in twin statements on Monday*, not *announced the release of a statement*.
    """
    own = [t for t in sentence.tokens if noun.end < t.start < end]
    for n, token in enumerate(own):
        if token.pos != "ADP" or fold(token.text) in lexicon.linking:
            continue
        if token.i == noun.i + 1 and fold(token.text) in lexicon.own_subjects | lexicon.against:
            continue  # "announced plans for a call", "measures against the agency"
        told = next(
            (t for t in own[n + 1 : n + 1 + _LONGEST] if t.pos in ("NOUN", "PROPN", "ADP", "VERB")), None
        )
        if told is not None and told.pos == "NOUN" and _is_occasion(told, lexicon):
            return token.start - 1
        if told is None or token.i + 1 == len(sentence.tokens):
            return token.start - 1  # "announced her release by posting …": the parse went astray.
    if (day := short_of_day(sentence, noun, end, lexicon)) < end:
        return day
    before = [noun, *own][-2:]
    if own and _is_timely(own[-1], lexicon) and before[0].pos in ("NOUN", "PROPN"):
        return before[0].end  # "announced the amnesty Sunday"
    return end


def short_of_day(sentence: Sentence, noun: Token, end: int, lexicon: Speech) -> int:
    """Where the words of a noun end before the weekday on which it was told: *announced these sanctions | on
    Monday*, *last week*, *a annoncé ces sanctions | mardi dernier*; not *announced plans for Monday*."""
    own = [t for t in sentence.tokens if noun.start <= t.start < end]
    if len(own) > _TWO and own[-1].key in lexicon.on_days:
        return own[-_TWO].end  # "announced a pardon last | week": the day is left out already.
    last = max((n for n, t in enumerate(own) if not t.folded.isdisjoint(lexicon.weekdays)), default=0)
    if last and len(own) - last > 1 and own[-1].pos not in _BEHIND_DAY:
        return end
    if not last and len(own) > _TWO and own[-2].key in lexicon.on_days and own[-2].pos != "ADP":
        last = len(own) - 1 if _is_timely(own[-1], lexicon) else 0  # "last week"
    if not last or len(own) - last > _TWO:
        return end
    own = own[:last]
    while own and own[-1].key in lexicon.on_days:
        own.pop()
    return own[-1].end if own and own[-1].pos in ("NOUN", "PROPN") else end


def short_of_gathering(sentence: Sentence, verb: Token | None, begin: int, end: int, lexicon: Speech) -> int:
    """Where words end before the meeting at which somebody spoke: *a appelé à les libérer lors d'un sommet*.

    What is asked for has been at no meeting yet; what is told may have been, unless a comma parts it from it
    or one speaks to the press there. A participle keeps its own (*les hommes arrêtés lors d'une réunion*).
    """
    base = sentence.start
    for found in lexicon.gathered.finditer(sentence.folded, begin - base, max(begin, end) - base):
        at = sentence.token_at(base + found.start())
        noun = sentence.token_at(base + found.start("noun"))
        if at is None or noun is None or verb is None or not begin < at.start:
            continue
        before, own = sentence.tokens[at.i - 1], sentence.between(begin, at.start)
        if has_finite(t for t in sentence.between(noun.end, end) if sentence.helped(t).relation != "acl"):
            continue
        apart, told = before.text == ",", has_finite(own)
        asked = lexicon.verb(verb) in lexicon.demanding | lexicon.claiming
        asked = asked or (bool(own) and own[0].morph.get("VerbForm") == "Inf" and own[0].pos == "VERB")
        participle = any(t.morph.get("VerbForm") == "Part" for t in own)
        if told and not (apart and (asked or lexicon.is_briefing(noun, sentence))):
            continue
        if apart or (asked and not participle):
            return before.start if apart else before.end
    return end


def _is_occasion(token: Token, lexicon: Speech) -> bool:
    told = token.folded
    return bool(told & (lexicon.occasions | lexicon.documents))


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
    occasion = end > at and tokens[at].pos == "ADP" and _is_occasion(tokens[end], lexicon)
    if not occasion and not _is_timely(tokens[end], lexicon):
        return None
    end += 1
    while end < len(tokens) and (tokens[end].pos == "NUM" or _is_timely(tokens[end], lexicon)):
        end += 1
    owns = end < len(tokens) and tokens[end].relation == "case" and tokens[end].start == tokens[end - 1].end
    return None if owns else end  # "said Monday's vote was free"


def _is_timely(token: Token, lexicon: Speech) -> bool:
    return bool(token.folded & lexicon.times)


def is_purpose(sentence: Sentence, begin: int, lexicon: Speech) -> bool:
    """Whether an infinitive behind its conjunction says what for somebody speaks, and not what: *объявили об
    обмене, чтобы разгрузить тюрьмы*."""
    mark = next((t for t in reversed(sentence.tokens) if t.end <= begin), None)
    if mark is None or fold(mark.text) not in lexicon.purposes:
        return False
    first = next((t for t in sentence.after(mark.end) if t.pos in ("VERB", "AUX")), None)
    return first is not None and first.morph.get("VerbForm") == "Inf"
