"""Who is told and does not speak, where a Slavic name shows no dative: *заявил Иван Примеров Радио Заря*."""

from __future__ import annotations

from detente.model import Span
from detente.reading.entities.cast import Cast
from detente.reading.entities.figures import HYPHENED
from detente.reading.forms import fold
from detente.reading.parsing.clauses import Phrase
from detente.reading.parsing.parse import Token
from detente.reading.speech.lexicon import Speech

_TWO = 2
_CLOSING = ("»", "”", '"')
_MARKS = '«»“”„" \u00a0'


def less_told(phrases: list[Phrase], verb: Token) -> list[Phrase]:
    """The subjects less a name in the dative, or in no case, that is told before them: *сообщила Turan
    адвокат Анна*."""
    if len(phrases) != _TWO or phrases[0].start < verb.end:
        return phrases
    first, second = phrases
    gap = first.sentence.page.text[first.end : second.start]
    bare = first.head.pos in ("PROPN", "X") and first.head.morph.get("Case", "Dat") == "Dat"
    marked = first.head.text.isupper() and gap[:1] in _CLOSING  # «сообщила «АБ» адвокат Анна»
    told = (bare and gap.isspace()) or (marked and gap[1:].isspace())
    return [second] if told and second.head.morph.get("Case") == "Nom" else phrases


def past_addressed(tokens: list[Token]) -> list[Token]:
    """The words behind a verb less whom it addresses in the dative before them, with its name in marks:
    *сказал агентству «Заря» посланник Иван*."""
    at = 0
    while at < len(tokens) and (tokens[at].morph.get("Case") == "Dat" or (at and _is_marked(tokens, at))):
        at += 1
    common = any(t.pos == "NOUN" for t in tokens[:at]) and tokens[0].text[0].islower()
    return tokens[at:] if common else tokens


def _is_marked(tokens: list[Token], at: int) -> bool:
    """Whether a word, or a mark beside it, is of a name in quotation marks."""
    opened = [t.i for t in tokens[: at + 1] if t.text in ("«", "“", "„")]
    closed = [t.i for t in tokens[:at] if t.text in ("»", "”")]
    return bool(opened) and len(opened) > len(closed)


def less_addressed(phrases: list[Phrase], verb: Token, lexicon: Speech) -> list[Phrase]:
    """The subjects less a pronoun right before the verb that looks like a dative, beside another of them:
    *L'association, membre du réseau, vous prie d'agir*."""
    told = [p for p in phrases if p.head.i + 1 != verb.i or fold(p.head.text) not in lexicon.datives]
    return told or phrases


def less_body(cast: Cast, lexicon: Speech, span: Span) -> Span:
    """Who speaks less the body beside the name that is told."""
    if not cast.lexicon.stems:
        return span
    text = cast.page.text
    for entity in cast.within(span):
        if entity.kind != "organization":
            continue
        before = span[0], span[0] + len(text[span[0] : entity.start].rstrip(_MARKS))
        after = span[1] - len(text[entity.end : span[1]].lstrip(_MARKS)), span[1]
        if not text[entity.end : span[1]].strip(_MARKS) and is_in_full(cast, lexicon, before):
            return before
        if entity.start == span[0] and is_in_full(cast, lexicon, after):
            return after
    return span


def is_in_full(cast: Cast, lexicon: Speech, span: Span) -> bool:
    """Whether words are a first name and a surname of a Slavic text, with no word of a body among them."""
    words = HYPHENED.findall(cast.page.text, *span)
    capitals = len(words) >= _TWO and all(w[0].isupper() and not w.isupper() for w in words)
    return capitals and bool(cast.lexicon.stems) and not any(lexicon.is_body(fold(w)) for w in words)
