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
    own = [(r.hit.start, r.hit.end) for r in rivals if r.rule.kind == trigger.rule.kind]
    others = _other_verbs(trigger)
    if all(any(start <= other.start < end for start, end in own) for other in others):
        return group
    return Group(noun=group.noun, lo=None, hi=None, qualifier="about")


def _other_verbs(trigger: Trigger) -> list[Token]:
    """The verbs right behind or right before the words of an act and an *or*, and those in a row with them:
    *arrested, charged or convicted*."""
    tokens, hit, alone = trigger.sentence.tokens, trigger.hit, trigger.scene.lexicon.words["or"]
    behind = [t for t in tokens if t.start >= hit.end and t.pos not in _HELPING]
    found = _in_a_row(behind)
    behind = behind[2 * len(found) :]
    if len(behind) > 1 and key_of(behind[0].text) in alone and _is_verb(behind[1]):
        return [*found, behind[1]]
    before = [t for t in tokens if t.end <= hit.start and t.pos not in _HELPING][::-1]
    if len(before) > 1 and key_of(before[0].text) in alone and _is_verb(before[1]):
        return [before[1], *_in_a_row(before[2:])]
    return []


def _in_a_row(tokens: Sequence[Token]) -> list[Token]:
    """The verbs that some tokens begin with, each behind a comma."""
    found: list[Token] = []
    for comma, verb in zip(tokens[::2], tokens[1::2], strict=False):
        if comma.text != "," or not _is_verb(verb):
            break
        found.append(verb)
    return found


def _is_verb(token: Token) -> bool:
    """Whether a token is a verb or a participle, whatever part of speech a model gives it."""
    return token.pos == "VERB" or token.morph.get("VerbForm") in ("Fin", "Part")
