"""Whether a bare preposition (*contre*, *за*) leads to people who are given for those freed, or only goes
on with a noun before it (*après une campagne contre deux juges*)."""

from __future__ import annotations

from collections.abc import Container, Sequence
from itertools import pairwise

from detente.model import Act
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.listed.roster import Roster
from detente.reading.parsing.parse import Token
from detente.reading.phrases import Hit
from detente.reading.states import range_of
from detente.reading.wordings import wordings

_OTHERS = frozenset({"person", "people", "place"})


def is_right_behind(trigger: Trigger, act: Act, hit: Hit[bool], roster: Roster) -> bool:
    """Whether a bare preposition leads to people, and to no noun before them (*libéré contre l'avis du
    juge*), in its own part of the sentence and with its own case, and goes on with those whom the act is
    done to: no other noun stands between."""
    scene = trigger.scene
    if any(mark in scene.page.text[trigger.hit.end : hit.start] for mark in ";:"):
        return False
    tokens = [scene.token_at(word.start) for word in scene.words_in(hit.end, roster.start)]
    if any(t is not None and t.pos in ("NOUN", "PROPN") for t in tokens):
        return False
    first = scene.token_at(roster.start)
    if first is not None and first.morph.get("Case") in ("Ins", "Loc", "Dat"):
        return False
    between = trigger.sentence.between(_end_of_people(trigger, act, hit), hit.start)
    return not any(_may_have_it(trigger, token) for token in between)


def _end_of_people(trigger: Trigger, act: Act, hit: Hit[bool]) -> int:
    """Where those whom an act is done to end before a preposition, or the trigger where they stand before
    it."""
    scene = trigger.scene
    ends = [subject.span[1] for subject in act.subjects]
    ends += [m.end for m in scene.mentions if m.group is not None and m.group == act.group]
    return max([scene.words[trigger.hit.head].end, *(end for end in ends if end <= hit.start)])


def _may_have_it(trigger: Trigger, token: Token) -> bool:
    """Whether a preposition behind a word may belong to it: a noun that has a preposition of its own, as no
    *lundi* has, and is no person, place nor exchange, or a participle."""
    scene = trigger.scene
    case = trigger.sentence.child(token.i, "case")
    if token.pos == "VERB" or token.pos != "NOUN" or case is None:
        return token.pos == "VERB"
    if any(m.start <= token.start < m.end and m.kind in _OTHERS for m in scene.mentions):
        return False
    first, last = range_of(scene.words, (token.start, token.end), scene.first, scene.last)
    if wordings(scene.page.language)["swap"].any(scene.words, first, last):
        return False
    behind = trigger.sentence.children(token.i)
    is_place = any(m.kind == "place" and m.token in behind for m in scene.mentions)
    return not (is_place and case.key in scene.lexicon.words["at"])


def is_of_thing(between: Sequence[Token | None], of: Container[str]) -> bool:
    """Whether a name only says of whom a noun before it is: *for the body of Jan Novak*, *на тело Краля*."""
    nouns = [t for t in between if t is not None and (t.pos == "NOUN" or t.key in of)]
    thing = bool(nouns) and nouns[0].morph.get("Animacy") == "Inan"
    return thing or any(t.pos == "NOUN" and after.key in of for t, after in pairwise(nouns))
