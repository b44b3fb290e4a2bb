"""Whether whom a verb of many senses is done to is surely somebody: *captured the town*, *a forum held in
May* and *nabbed an award* are of nobody."""

from __future__ import annotations

from detente.model import Span
from detente.reading.acts.clause.subjects import subject_of
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.listed.roster import Roster
from detente.reading.acts.mention import Mention
from detente.reading.acts.mentions import Scene
from detente.reading.acts.whom.counted import bound_at
from detente.reading.acts.whom.patients import WHOM, Assigned, patients
from detente.reading.parsing.parse import Token
from detente.reading.phrases import key_of

_NAMED = frozenset({"person", "other", "place"})
_WHOM = "whom"


def is_surely_of_people(candidate: Trigger, assigned: Assigned) -> bool:
    """Whether an act is told of somebody whose name, noun or pronoun leaves no doubt that he is a person."""
    scene, roster = candidate.scene, assigned.roster
    if candidate.rule.governs and candidate.voice == "reduced":
        return False  # "The adviser Anton Kral, pounced on the press", by a parse.
    if _has_another_object(candidate, roster):
        return False
    if roster.subjects:
        doer = subject_of(candidate) if candidate.voice == "active" else None
        if doer is not None and any(s.span[0] <= doer.start < s.span[1] for s in roster.subjects):
            return False  # "Kral pounced on the media".
        kinds = {kind for s in roster.subjects for kind in _kinds(scene, s.span)}
        return "person" in kinds and kinds <= _NAMED
    if roster.group is not None:
        return _is_of_people(scene, roster)
    done_to = patients(candidate)[:1]
    return assigned.among or any(_is_of_a_person(t) or _is_of_whom(scene, t) for t in done_to)


def _has_another_object(candidate: Trigger, roster: Roster) -> bool:
    """Whether a verb that befalls its subject has an object that is none of those: *Kral held several
    meetings*, but not *the police held two mayors*."""
    held = candidate.sentence.child(candidate.token.i, "obj") if candidate.voice == "middle" else None
    spans = [subject.span for subject in roster.subjects]
    if roster.group is not None:
        spans.append((roster.start, roster.end))
    return held is not None and not any(start <= held.start < end for start, end in spans)


def _is_of_whom(scene: Scene, token: Token) -> bool:
    """Whether a word counts some of people of whom a relative clause tells: *most of whom*."""
    return any(key_of(c.text) == _WHOM for c in scene.sentence.children(token.i))


def _is_of_a_person(token: Token) -> bool:
    """Whether a pronoun of whom nothing is told is somebody's: *him*, and not *it*, *them* or *many*."""
    if token.pos != "PRON" or token.morph.get("PronType") != "Prs":
        return False
    one = token.morph.get("Number") == "Sing" and token.morph.get("Gender") != "Neut"
    return one or token.morph.get("Person") in ("1", "2")


def _kinds(scene: Scene, span: Span) -> set[str]:
    """What those are who are named within a span, or one for whom a noun or pronoun there stands."""
    named = scene.cast.within(span)
    if named:
        return {scene.cast.figure(entity).kind for entity in named}
    mention = scene.at(*span)
    return {"person" if mention is not None and mention.kind in ("people", "pronoun") else "thing"}


def _is_of_people(scene: Scene, roster: Roster) -> bool:
    """Whether a noun of people is among the words that tell of a group, or nothing but a number."""
    told = [m for m in scene.within(roster.start, roster.end) if not _is_of_a_noun(scene, m)]
    return any(m.kind in WHOM or m.kind == "number" for m in told)


def _is_of_a_noun(scene: Scene, mention: Mention) -> bool:
    """Whether a word for a number counts what a noun behind it tells, which is none for people: *seized
    hundreds of copies*."""
    at = scene.token_at(mention.start)
    if at is None or bound_at(scene.page, at.start) is None:
        return False
    nouns = (c for c in scene.sentence.children(at.i) if c.relation == "nmod" and c.pos == "NOUN")
    return any(scene.at(c.start, c.end) is None for c in nouns)
