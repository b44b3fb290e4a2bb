"""Quoted words that are a verb of stance with whose it is right before the marks: *Le Kremlin « n'exclut
rien »*; *Matignon, lui, « prend acte »*.
"""

from __future__ import annotations

from collections.abc import Sequence

from detente.reading.forms import fold
from detente.reading.marks import Quotation
from detente.reading.parsing.clauses import Phrase
from detente.reading.parsing.parse import Sentence, Token
from detente.reading.parsing.token import has_finite
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.cues import Cue

_LONGEST = 12
_IN_PHRASE = frozenset({"DET", "NOUN", "PROPN", "ADJ", "ADP", "NUM"})
_HEADS = frozenset({"NOUN", "PROPN"})


def by_stance(sentence: Sentence, quotation: Quotation, lexicon: Speech) -> Cue | None:
    """The cue of whoever takes, in words of his own, the stance that quoted words begin with."""
    inner = sentence.page.folded[slice(*quotation.inner)].lstrip()
    before = sentence.before(quotation.start)
    if lexicon.stances.match(inner) is None or not before:
        return None
    if [t.text for t in before[-3::2]] == [",", ","] and fold(before[-2].text) in lexicon.stressed:
        before = before[:-3]  # "le Kremlin, lui, « n'y songe pas »"
    who = _subject(sentence, before)
    if who is None or not _is_somebody(who, lexicon):
        return None
    return Cue(sentence, who.start, quotation.start, who.span, [who])


def _subject(sentence: Sentence, before: Sequence[Token]) -> Phrase | None:
    """The noun phrase that ends right before the marks and begins its clause."""
    at = len(before) - 1
    while at >= 0 and before[at].pos in _IN_PHRASE and len(before) - at <= _LONGEST:
        at -= 1
    told = before[at + 1 :]
    opens = at < 0 or before[at].text in (",", ";") or before[at].pos == "CCONJ"
    if not told or not opens or told[0].pos not in ("DET", "PROPN") or told[-1].pos in ("ADP", "DET"):
        return None
    if has_finite(told):
        return None
    head = next((t for t in told if t.pos in _HEADS), None)
    return Phrase(sentence, head, "", (told[0].start, told[-1].end)) if head is not None else None


def _is_somebody(who: Phrase, lexicon: Speech) -> bool:
    """Whether a phrase is of a person, a body, or a seat of power that stands for one."""
    words, names = who.head.folded, lexicon.somebody
    called = any(
        lexicon.is_somebody(w) or lexicon.calls_somebody(w) or names.has(w, names.kin) for w in words
    )
    return called or any(e.start <= who.head.start < e.end for e in who.sentence.page.entities_in(*who.span))
