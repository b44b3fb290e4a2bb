"""Of whom it is said where a number picks some of others: *six of those*, *trois des quatre hommes*."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import replace

import msgspec

from detente.model import Group
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.counts.quantities import quantified
from detente.reading.parsing.parse import Token

_PREDICATES = frozenset({"VERB", "AUX", "ADJ"})


def of_picked(trigger: Trigger, token: Token, mention: Mention | None) -> Mention | None:
    """Whom an act is done to behind a number that picks some of those of a noun: a participle is said of all
    of them where the number has a verb of its own (*six of those freed had been convicted*), else what is
    said is said of those picked (*Three of four suspects freed*)."""
    if mention is None or mention.kind != "people":
        return mention
    number = trigger.sentence.head(token) if token.relation == "nmod" else None
    over = number if number is not None and number.pos == "NUM" and number.i < token.i else None
    if trigger.voice == "reduced" and _has_verb(trigger, over or token):
        if over is None or mention.start > over.start:
            return mention
        group = Group(noun=token.text, lo=None, hi=None, qualifier="about")
        return Mention("people", token.start, token.end, token.text, group=group, token=token)
    return _picking(trigger.scene, mention) or mention


def _has_verb(trigger: Trigger, token: Token) -> bool:
    """Whether a noun is part of another clause than that of a trigger."""
    verb = trigger.sentence.head(token)
    return verb is not None and verb.pos in _PREDICATES and verb.i not in (trigger.token.i, token.i)


def _picking(scene: Scene, whole: Mention) -> Mention | None:
    """The number right before a counted noun that picks some of those whom it counts: *trois des | quatre
    hommes*, *six of Peru's | 90 prisoners*."""
    number = scene.before(whole.start)
    if whole.group is None or number is None:
        return None
    if number.kind == "place" and scene.page.is_possessive(number.end):
        return _counted_of(scene, whole, number)
    if number.kind != "people" or number.group is None:
        return None
    words, known = scene.words_in(number.start, whole.start), scene.lexicon.words
    opens = bool(words) and any(w.key in known["of"] | known["from"] for w in words[1:])
    between = scene.words_in(number.end, whole.start)
    if "," in scene.page.text[number.end : whole.start]:
        return None  # "Pays de 7 millions d'habitants, 130 avocats".
    if not opens or any(w.key not in known["of"] | known["from"] | known["determiners"] for w in between):
        return None
    return replace(number, group=msgspec.structs.replace(number.group, noun=whole.group.noun))


def _counted_of(scene: Scene, whole: Mention, owner: Mention) -> Mention | None:
    """Those whom a number before a state counts of its people, where the parse makes no mention of it."""
    _, known = quantified(scene.page.text, scene.page.language)
    last = bisect_right(known, owner.start, key=lambda q: q.start)
    number = known[last - 1] if last else None
    if number is None or number.start < scene.start or whole.group is None:
        return None
    of = [word.key for word in scene.words_in(number.end, owner.start)]
    behind = scene.page.text[owner.end : whole.start].split()
    if len(of) != 1 or of[0] not in scene.lexicon.words["of"] or len(behind) != 1:
        return None
    lo, hi, qualifier = number.bound.lo, number.bound.hi, number.bound.qualifier
    group = Group(noun=whole.group.noun, lo=lo, hi=hi, qualifier=qualifier)
    return replace(whole, start=number.start, end=number.end, group=group)
