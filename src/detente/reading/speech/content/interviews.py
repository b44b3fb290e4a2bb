"""Speech in an interview set as a dialogue: *Le Journal : Quand êtes-vous sorti ?* ¶ *Jean Exemple : Samedi.*

A page is one where at least two are named before a colon at the head of paragraphs, one of them more than
once, and one of them asks. Each such paragraph is that one's speech. Between the first turn and the last, a
paragraph without a name that asks is whoever asks', and one that does not goes on with the answer. Behind the
last turn nobody knows where the interview ends.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from detente.model import Span
from detente.reading.forms import fold
from detente.reading.parsing.parse import Page
from detente.reading.speech.content.debates import is_name
from detente.reading.speech.utterance import Utterance, spoken, trimmed

_WORD = re.compile(r"[^\W\d_]+")
_LABEL = re.compile(
    r"[ \u00a0\u202f]*([^\W\d_][^:?!\n;«»“”\"\d]{0,50}?)[ \u00a0\u202f]*:[ \u00a0\u202f]+(?=[^\s«“\"„])"
)
_FEWEST = 3


@dataclass(frozen=True, slots=True)
class _Turn:
    """A paragraph that is somebody's: where the first label stands that says ``who``, and the words."""

    who: Span
    words: Span
    asks: bool


def turns(page: Page) -> list[Utterance]:
    """The paragraphs of an interview as direct speech; none on a page that is none."""
    found = _labelled(page)
    voices = dict.fromkeys(turn.who for turn in found.values())
    asking = [who for who in voices if _mostly_asks(who, found)]
    if len(found) < _FEWEST or len(asking) != 1 or len(voices) == len(found):
        return []
    (asker,) = asking
    answerer = next((who for who in voices if who != asker), None)
    result = []
    for index in range(min(found), max(found) + 1):
        turn = found.get(index) or _unlabelled(page, index, asker, answerer)
        if turn is None:
            continue
        answerer = answerer if turn.who == asker else turn.who
        result.append(
            Utterance("direct", turn.words, spoken(page.text, *turn.words), (turn.words,), label=turn.who)
        )
    return result


def _labelled(page: Page) -> dict[int, _Turn]:
    """The turns that a name and a colon open, by the number of their paragraph."""
    found: dict[int, _Turn] = {}
    known: dict[str, Span] = {}
    for index, (start, end) in enumerate(page.paragraphs):
        match = _LABEL.match(page.text, start, end)
        if match is None or not is_name(_WORD.findall(match.group(1)), page.grammar):
            continue
        words = _WORD.findall(fold(match.group(1)))
        # "Jean Exemple :" is "J. E. :" and "Exemple :" further on.
        keys = (" ".join(words), "".join(word[0] for word in words), words[-1])
        who = next((known[key] for key in keys if key in known), match.span(1))
        for key in keys:
            known.setdefault(key, who)
        found[index] = _turn(page, who, (match.end(), end))
    return found


def _mostly_asks(who: Span, found: dict[int, _Turn]) -> bool:
    asks = [turn.asks for turn in found.values() if turn.who == who]
    return 2 * sum(asks) > len(asks)


def _unlabelled(page: Page, index: int, asker: Span, answerer: Span | None) -> _Turn | None:
    """A paragraph without a name amid the others: a question, or the answer going on."""
    turn = _turn(page, asker, page.paragraphs[index])
    if turn.asks:
        return turn
    return _turn(page, answerer, turn.words) if answerer is not None else None


def _turn(page: Page, who: Span, words: Span) -> _Turn:
    start, end = trimmed(page.text, *words)
    return _Turn(who, (start, end), page.text[start:end].endswith("?"))
