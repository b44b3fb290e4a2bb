"""How far the words for who speaks reach: less a day behind them, with what says before a name what it is."""

from __future__ import annotations

import re

from detente.model import Span
from detente.reading.forms import fold
from detente.reading.parsing.clauses import Phrase
from detente.reading.parsing.parse import Sentence, Token
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.runs import with_name

_BULLET = re.compile(r"[•▪●◦‣■□►·*–—-]+\s+")
"""The mark of a list, which a parse has in the words behind it."""
_LONGEST_LEAD, _TWO, _AGE = 5, 2, 3


def whole_end(phrase: Phrase) -> int:
    """Where a speaker ends with what is said of him, which a mark closes that a comma opened.

    *Как сообщило агентство, рыбак был задержан*: no apposition, but the subject of what is said.
    """
    text, (_, end) = phrase.sentence.page.text, phrase.whole
    opened = "," in text[phrase.end : end]
    return phrase.end if opened and text[end : end + 1].isspace() else end


def lead_in(sentence: Sentence, start: int) -> int:
    """Where the words begin that say before a name what it is: *the London newsletter The Lookout said*."""
    own = sentence.before(start)[-_LONGEST_LEAD:]
    if not own or own[-1].pos != "NOUN" or own[-1].text[0].isupper():
        return start
    for token in reversed(own):
        if token.pos == "DET":
            return token.start
        if token.pos not in ("NOUN", "ADJ", "PROPN"):
            break
    return start


def untimed(sentence: Sentence, span: Span, lexicon: Speech) -> Span:
    """A speaker's words less the day that follows them: *précise la préfecture mardi soir*."""
    own = [t for t in sentence.tokens if span[0] <= t.start and t.end <= span[1]]
    kept = len(own)
    while kept > 1 and fold(own[kept - 1].text) in lexicon.times and not _is_age(own[:kept]):
        kept -= 1
    if 1 < kept < len(own) and own[kept - 1].pos == "ADP" and own[kept - 2].pos == "PROPN":
        kept -= 1  # "Human Rights Watch on Tuesday"
    made = kept == _TWO and own[0].pos == "DET" and fold(own[1].text) in lexicon.anybody  # "le septuagénaire"
    if kept == len(own) or kept < 1 or (own[kept - 1].pos in ("ADP", "DET", "ADJ") and not made):
        return span
    return span[0], own[kept - 1].end


def _is_age(own: list[Token]) -> bool:
    """Whether words end with how old somebody is: *l'homme de 34 ans*."""
    return len(own) > _AGE and own[-_TWO].text.isdigit() and own[-_AGE].pos == "ADP"


def less_occasion(sentence: Sentence, span: Span, head: Token, lexicon: Speech) -> Span:
    """A speaker's words less where, when and to whom he spoke: *le ministre | sur son compte X*; *the group
    | in a statement*; *le président | lors d'un congrès*. A paper has its place for its name."""
    if head.folded & lexicon.papers:
        return span
    told = lexicon.occasions | lexicon.papers | lexicon.times
    for token in sentence.between(head.end, span[1]):
        preposition, noun = fold(token.text), sentence.tokens[token.head]
        if token.pos != "ADP" or noun.i < token.i:
            continue
        there = preposition in lexicon.stages and bool(noun.folded & told)
        if there or preposition in lexicon.during:
            before = sentence.tokens[token.i - 1]
            return (span[0], before.end) if before.pos != "PUNCT" else span
    return span


def extent(phrases: list[Phrase]) -> Span:
    """From the first word of some speakers to the last, less a bracket that opens in vain."""
    start, end = min(p.start for p in phrases), max(with_name(p) for p in phrases)
    text = phrases[0].sentence.page.text
    opened = text.rfind("(", start, end)
    if opened > start and ")" not in text[opened:end]:
        end = start + len(text[start:opened].rstrip())
    listed = _BULLET.match(text, start, end)
    return listed.end() if listed is not None else start, end


def beside(sentence: Sentence, phrases: list[Phrase], verb: Token) -> list[Phrase]:
    """The speakers in a verb's own clause: what a semicolon or another verb parts from it has its own."""
    if len(phrases) < _TWO:
        return phrases
    nearest = min(phrases, key=lambda p: abs(p.head.i - verb.i))
    return [p for p in phrases if p is nearest or not _is_parted(sentence, p.head.i, nearest.head.i)]


def _is_parted(sentence: Sentence, one: int, other: int) -> bool:
    between = sentence.tokens[min(one, other) + 1 : max(one, other)]
    return any(
        t.text == ";" or (t.morph.get("VerbForm") == "Fin" and t.relation in ("root", "conj", "parataxis"))
        for t in between
    )
