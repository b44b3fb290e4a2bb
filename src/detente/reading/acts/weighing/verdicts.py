"""What the models make of the triggers of a sentence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, cast

from detente.model import ActKind, Factuality
from detente.reading.acts.lexicon import Rule
from detente.reading.acts.mentions import Scene
from detente.reading.acts.weighing.features import Look, factual, features
from detente.reading.linear import Linear, linear
from detente.reading.parsing.parse import Sentence, Token
from detente.reading.phrases import Hit

SURE = 0.9
"""The log-odds of five to two, from which a verdict overrules the rules."""
_MARGIN = 0.3
"""By how much another factuality must be likelier than the rules' own."""

# How far over an act's noun the verb that it hangs on may stand.
_CLIMB = 4

_Key = tuple[int, int, int]


_LEARNT = frozenset({"measure", "target"})
"""What acts are done to of which the model knows only the words that it has met: those of sanctions are many,
and what they are done to settles their sense."""


class _Weighed(NamedTuple):
    hit: Hit[Rule]
    score: float
    seen: list[str]
    unmet: bool


@dataclass(slots=True)
class Verdicts:
    """The verdicts on the triggers of one sentence; none where the language has no weights."""

    _weighed: dict[_Key, _Weighed] = field(default_factory=dict)
    _factuality: Linear | None = None

    def is_none(self, hit: Hit[Rule]) -> bool:
        """Whether a trigger surely states no act; what a licence must be the object of is sure enough, and so
        are words that leave no other sense, and what a measure must be under a verb that the model never met,
        on a page that speaks of sanctions."""
        if hit.value.object == "license" or hit.value.settled:
            return False
        weighed = self._weighed.get(_key(hit))
        return weighed is not None and weighed.score < -SURE and not weighed.unmet

    def stated(self) -> list[Hit[Rule]]:
        """The triggers that surely state an act, the surest first."""
        sure = [each for each in self._weighed.values() if each.score > SURE]
        return [each.hit for each in sorted(sure, key=lambda each: (-each.score, each.hit.start))]

    def factuality(self, hit: Hit[Rule], told: Factuality, *, unreal: bool = False) -> Factuality:
        """Whether it happened, given what the rules make of it; never that it did where they deny it, or
        leave it open and the verb that it hangs on is ``unreal``."""
        weighed = self._weighed.get(_key(hit))
        if weighed is None or self._factuality is None or hit.value.settled:
            return told
        best = self._factuality.best(factual(weighed.seen, told), told, _MARGIN)
        kept = best == "asserted" and (told == "denied" or (unreal and told == "possible"))
        return told if kept else cast(Factuality, best)


def is_unreal(sentence: Sentence, token: Token) -> bool:
    """Whether an act's verb, or the nearest one over its noun, is a conditional: *ce qui déclencherait un
    échange*."""
    at: Token | None = token
    for _ in range(_CLIMB):
        if at is None or at.pos in ("VERB", "AUX"):
            break
        at = sentence.head(at)
    return at is not None and at.morph.get("Mood") == "Cnd"


def _key(hit: Hit[Rule]) -> _Key:
    """A trigger by its words and rule: reading it may choose another of its words for its head."""
    return hit.start, hit.end, id(hit.value)


def weigh(at: Scene, hits: Sequence[Hit[Rule]], before: Mapping[ActKind, int]) -> Verdicts:
    """The verdicts on the triggers of a sentence.

    Args:
        at: the sentence.
        hits: its triggers.
        before: how many triggers of each kind the sentences before it have.
    """
    code = at.page.language
    model = linear(code, "states")
    if model is None:
        return Verdicts()
    look, weighed, learnt = Look(at), dict[_Key, _Weighed](), "sanctions" in at.contexts
    for hit in hits:
        seen = features(look, hit, hits, before)
        if seen:
            unmet = learnt and hit.value.object in _LEARNT and not hit.value.nominal
            unmet = unmet and not any(f.startswith("~lemma=") and f in model.weights for f in seen)
            weighed[_key(hit)] = _Weighed(hit, model.score(seen), seen, unmet)
    return Verdicts(weighed, linear(code, "factuality"))
