"""Those whose visit, call or request something was, or with whom talks were, and whom nothing is done to."""

from __future__ import annotations

from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.parsing.parse import Token

_UNDER = frozenset({"appos", "compound", "flat", "flat:name", "nmod"})
_MARKS = frozenset(":;()—–")


def is_of_dealings(trigger: Trigger, mention: Mention) -> bool:
    """Whether somebody is only one whose visit, call or request it was, or with whom talks were: *freed after
    talks with the envoy Ivan Kral*, *освободили после визита посланника Ивана Краля*."""
    sentence, known = trigger.sentence, trigger.scene.lexicon.words["dealings"]
    if mention.kind != "person" or trigger.rule.object == "party" or _is_said_of(trigger, mention):
        return False  # "La visite de X à Oslo, où il a rencontré Y": both meet.
    token, passed = mention.token, set[int]()
    while token is not None and token.relation in _UNDER and token.i not in passed:
        passed.add(token.i)
        token = sentence.head(token)
        if token is None or trigger.hit.start <= token.start < trigger.hit.end:
            return False
        if not token.folded.isdisjoint(known):
            if set(trigger.scene.page.text[token.end : mention.start]) & _MARKS:
                return False  # "Помилованы по просьбе министра — Антон Краль и Иван Новак".
            # "Задержали после встречи с избирателями депутата X": the parse may hang him on it.
            led = (t for t in sentence.between(token.end, mention.start) if t.relation == "case")
            return all(t.head in passed or _is_of_place(trigger.scene, sentence.head(t)) for t in led)
    return False


def _is_said_of(trigger: Trigger, mention: Mention) -> bool:
    """Whether a relative clause or participle hangs on a name itself: *the appeal of X, who was jailed*."""
    above = trigger.sentence.head(trigger.token) if trigger.token.relation in ("acl", "acl:relcl") else None
    return above is not None and mention.start <= above.start < mention.end


def _is_of_place(at: Scene, token: Token | None) -> bool:
    named = at.at(token.start, token.end) if token is not None else None
    return named is not None and named.kind == "place"
