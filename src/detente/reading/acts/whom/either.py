"""Those counted together to whom one of two things was done, nobody says to how many of them which."""

from __future__ import annotations

from collections.abc import Sequence

from detente.model import Group
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.parsing.parse import Token
from detente.reading.phrases import key_of

_VOICES = frozenset({"active", "passive", "reduced", "middle"})
_HELPING = frozenset({"AUX", "ADV", "PART"})


def without_number(trigger: Trigger, rivals: Sequence[Trigger], group: Group | None) -> Group | None:
    """The people of an act without their number, where they are counted beside another verb that *or* joins
    to its own: *forty activists were detained or deported*. Two words for one act (*jailed or detained*) keep
    it, and so does one person.

    Args:
        trigger: the word of the act.
        rivals: the triggers of its sentence.
        group: whom the act is done to, as they are counted.
    """
    if group is None or group.lo is None or group.lo < 2 or trigger.voice not in _VOICES:
        return group
    other = _other_verb(trigger)
    if other is None:
        return group
    same = (r.rule.kind == trigger.rule.kind for r in rivals if r.hit.start <= other.start < r.hit.end)
    if any(same):
        return group
    return Group(noun=group.noun, lo=None, hi=None, qualifier="about")


def _other_verb(trigger: Trigger) -> Token | None:
    """The verb right behind or right before the words of an act and an *or*."""
    tokens, hit, alone = trigger.sentence.tokens, trigger.hit, trigger.scene.lexicon.words["or"]
    behind = [t for t in tokens if t.start >= hit.end]
    if behind and key_of(behind[0].text) in alone:
        found = next((t for t in behind[1:] if t.pos not in _HELPING), None)
        return found if found is not None and _is_verb(found) else None
    before = [t for t in tokens if t.end <= hit.start]
    while before and before[-1].pos in _HELPING:
        before.pop()
    if len(before) > 1 and key_of(before[-1].text) in alone and _is_verb(before[-2]):
        return before[-2]
    return None


def _is_verb(token: Token) -> bool:
    """Whether a token is a verb or a participle, whatever part of speech a model gives it."""
    return token.pos == "VERB" or token.morph.get("VerbForm") in ("Fin", "Part")
