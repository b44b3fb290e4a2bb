"""Whether those who meet or agree do so for anybody but themselves: *the minister met his counterpart*, and
not *she met her husband in Bergen* or *the striker signed a new deal*."""

from __future__ import annotations

from detente.model import Subject
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.listed.roster import Roster
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.whom.patients import Assigned
from detente.reading.acts.whom.people import is_singular
from detente.reading.phrases import index_of
from detente.reading.states import range_of

_BEFORE, _BEHIND = 6, 8
"""How many words before and behind a name may tell what office somebody has."""
TWO_SIDED = frozenset({"meet", "agree"})
"""What is done by two sides, and by neither to the other."""


def is_private(trigger: Trigger, assigned: Assigned) -> bool:
    """Whether nobody who meets or agrees is a state, leads one or speaks for a body, nor is any deal one of
    states; talks and summits are held by nobody in private."""
    scene, lexicon, kind = trigger.scene, trigger.scene.lexicon, trigger.rule.kind
    known = lexicon.phrases["public"]
    if kind not in TWO_SIDED or trigger.rule.context:
        return False
    sentence = (scene.words, scene.first, scene.last)
    formal = lexicon.phrases["treaties"] if kind == "agree" else lexicon.phrases["talks"]
    if known.any(*sentence) or formal.any(*sentence):
        return False
    subjects = assigned.roster.subjects
    if kind == "agree" and not subjects:
        return not _tells_of_states(scene)
    return not any(_is_public(scene, subject, kind) for subject in subjects)


def without_where(trigger: Trigger, roster: Roster) -> None:
    """Take from those who meet or agree the places where they do: *signed in Doha, Qatar*."""
    if trigger.rule.kind in TWO_SIDED:
        roster.subjects = [s for s in roster.subjects if not _is_where(trigger.scene, s)]


def _is_where(scene: Scene, subject: Subject) -> bool:
    """Whether a place stands behind a preposition of places, or behind a town that does."""
    at, start = scene.lexicon.words["at"], subject.span[0]
    mention, town = scene.at(*subject.span), scene.before(start)
    if mention is None or mention.kind != "place":
        return False
    if town is not None and town.kind == "place" and scene.page.text[town.end : start] in (", ", " ("):
        start = town.start
    index = scene.index(start)
    return index > scene.first and scene.words[index - 1].key in at


def _tells_of_states(scene: Scene) -> bool:
    """Whether a sentence, or the one before it, names a state."""
    before = scene.page.sentences[scene.sentence.index - 1] if scene.sentence.index else scene.sentence
    first = index_of(scene.words, before.start)
    return bool(scene.states.find(scene.page.text, scene.words, first, scene.last))


def _is_public(scene: Scene, subject: Subject, kind: str) -> bool:
    """Whether somebody is a state, leads one or has an office, by his name or by what stands beside it."""
    at = range_of(scene.words, subject.span, scene.first, scene.last)
    text, known = scene.page.text, scene.states
    if known.find(text, scene.words, *at) or known.led_by(subject.name) is not None:
        return True
    mention = scene.at(*subject.span)
    if mention is not None and _is_a_power(scene, mention, kind, at):
        return True
    figure = scene.cast.first_called(subject.name)
    mentions = figure.mentions if figure is not None else []
    return any(_has_office(scene, each.start, each.end) for each in mentions)


def _is_a_power(scene: Scene, mention: Mention, kind: str, at: tuple[int, int]) -> bool:
    """Whether a mention is of an authority, of people of a state, or of a body that may meet others."""
    if mention.kind == "people":
        return not is_singular(mention) and scene.states.adjectives.any(scene.words, *at)
    return mention.kind == "authority" or (mention.kind == "organization" and kind == "meet")


def _has_office(scene: Scene, start: int, end: int) -> bool:
    """Whether words beside a name, in its sentence, tell of an office."""
    sentence = scene.page.sentence_at(start)
    if sentence is None:
        return False
    words = scene.words
    first, last = index_of(words, sentence.start), index_of(words, sentence.end)
    at = range_of(words, (start, end), first, last)
    around = max(first, at[0] - _BEFORE), min(last, at[1] + _BEHIND)
    return scene.lexicon.phrases["public"].any(words, *around)
