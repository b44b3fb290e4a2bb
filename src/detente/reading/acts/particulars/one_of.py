"""The stretch in which several were dealt with, of whom one is counted off: *the fourth to be expelled in the
past two years*, *one of five expelled since May*. It says nothing of the day of that one."""

from __future__ import annotations

from detente.model import DateMention
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.factuality.cues import cues
from detente.reading.numbers import numerals
from detente.reading.parsing.parse import Sentence, Token
from detente.reading.phrases import key_of

# A stretch of so many days and fewer may be that of one.
_SHORT = 7


def is_of_several(trigger: Trigger, date: DateMention) -> bool:
    """Whether a date is a stretch, and the act is told of one who is counted off within it."""
    when = date.when
    if not when.is_interval or not trigger.token.relation.startswith("acl"):
        return False
    if ".." not in when and (when.latest - when.earliest).days < _SHORT:
        return False
    noun = trigger.sentence.head(trigger.token)
    return noun is not None and _is_counted_off(trigger.sentence, noun)


def _is_counted_off(sentence: Sentence, noun: Token) -> bool:
    """Whether a noun has a rank, or is of those of whom somebody is one: *one of four journalists*."""
    code = sentence.page.language
    ranks, ordinals = cues(code).words["ranks"], numerals(code).ordinals.keys()
    own = (t for t in (noun, *sentence.children(noun.i)) if t.start <= noun.start)
    if any(key_of(t.text) in ranks or not ordinals.isdisjoint(t.folded) for t in own):
        return True
    above = sentence.head(noun) if noun.relation in ("nmod", "obl") else None
    return above is not None and above.pos in ("NUM", "PRON") and above.morph.get("Number") != "Plur"
