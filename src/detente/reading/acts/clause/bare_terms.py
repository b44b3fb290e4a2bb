"""Terms whose unit is left out, as the sentence before has it: *X was given five years. Y was given two*."""

from __future__ import annotations

import re

from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.mentions import Scene
from detente.reading.acts.particulars.durations import Length
from detente.reading.forms import fold
from detente.reading.numbers import numerals
from detente.reading.phrases import key_of

_BEHIND, _BEFORE = 24, 400
_CLOSING = frozenset(".,;")
_NOUN = re.compile(r"[\s-]*([^\W\d_]+)")


def bare_term(trigger: Trigger) -> Length | None:
    """The term that a number alone is right behind the words of a verdict, in the unit of the last one told
    before: *was given two* | *two years*."""
    rule, scene, start = trigger.rule, trigger.scene, trigger.hit.end
    if rule.kind != "sentence" or rule.needs != "terms" or rule.nominal or rule.factuality == "possible":
        return None
    text, end = scene.page.text, min(start + _BEHIND, scene.sentence.end)
    number = next(iter(numerals(scene.lexicon.code).find(fold(text[start:end]))), None)
    if number is None or text[start : start + number.start].strip():
        return None
    last = start + number.end
    if text[last : last + 1] not in _CLOSING and last < scene.sentence.end:
        return None
    unit = _last_unit(scene, max(0, scene.sentence.start - _BEFORE), start)
    return None if unit is None else Length(start + number.start, last, f"{number.value}{unit}")


def _last_unit(scene: Scene, start: int, end: int) -> str | None:
    """The unit of the last length of time between two positions, of this sentence or those before."""
    text, known, unit = scene.page.text, scene.lexicon, None
    for number in numerals(known.code).find(fold(text[start:end])):
        noun = _NOUN.match(text, start + number.end, end)
        unit = (known.units.get(key_of(noun[1])) if noun is not None else None) or unit
    return unit
