"""Who speaks behind what commas set off after the verb: *« … », raconte, lundi, en larmes, la présidente*."""

from __future__ import annotations

from detente.model import Span
from detente.reading.parsing.parse import Page, Sentence
from detente.reading.parsing.token import has_finite
from detente.reading.speech.lexicon import Speech
from detente.reading.speech.reporting.cues import SOURCE_END

_ASIDES = 2
_NOMINAL = frozenset({"NOUN", "PROPN"})


def past_aside(page: Page, sentence: Sentence, comma: int, end: int, lexicon: Speech) -> Span | None:
    """The person or body right after what commas set off, by name or with an article: *говорит, выходя из
    суда, Иван Примеров*; *« … », raconte, lundi, en larmes, la présidente*."""
    text = page.text
    if text[comma] != ",":
        return None
    for _ in range(_ASIDES):
        close = text.find(",", comma + 1, end)
        if close < 0 or has_finite(sentence.between(comma, close)):
            return None
        named = page.entities_in(close + 1, end)[:1]
        if named and named[0].kind != "place" and not text[close + 1 : named[0].start].strip():
            return named[0].start, named[0].end
        stop = SOURCE_END.search(text, close + 1, end)
        told = sentence.between(close + 1, stop.start() if stop is not None else end)
        noun = next((t for t in told if t.pos in _NOMINAL), None)
        if noun is not None and told[0].pos == "DET" and told[0].morph.get("Number") != "Plur":
            somebody = any(w in lexicon.anybody or lexicon.is_somebody(w) for w in noun.folded)
            if somebody and not has_finite(told):
                return told[0].start, told[-1].end
        comma = close
    return None
