"""Slavic names that only say whose people, firms or things a measure is on, and are not on its list
themselves: *против помощников министра X*, *против структур X*, *против дочерних компаний «Y»*."""

from __future__ import annotations

from detente.model import Subject
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.listed.roster import Roster
from detente.reading.acts.mentions import Scene
from detente.reading.acts.whom.belonging import is_of_staff
from detente.reading.entities.cases import cases_of_name
from detente.reading.forms import fold
from detente.reading.parsing.parse import Token
from detente.reading.parsing.prepositions import has_case
from detente.reading.phrases import key_of

_NAMED = frozenset({"appos", "flat"})
_MEASURES = frozenset({"measure", "weak measure", "asset", "license"})
_KINDS = frozenset({"person", "organization", "other"})
_NOUNS = frozenset({"NOUN", "PROPN"})
_SAID = frozenset({"ADJ", "DET"})
_OPENING, _CLOSING = ("«", "“", "„", '"'), ("»", "”", "“", '"')
_HIGHEST = 4


def without_owners(trigger: Trigger, roster: Roster) -> None:
    """Leave those out of a roster who stand in the genitive behind a noun for several or for a thing."""
    if not trigger.scene.lexicon.bare_passive:
        return
    lone = len(roster.subjects) == 1
    roster.subjects = [
        s for s in roster.subjects if not (_is_whose(trigger, s, lone=lone) or _is_parent(trigger, s))
    ]


def _is_whose(trigger: Trigger, subject: Subject, *, lone: bool) -> bool:
    scene, sentence = trigger.scene, trigger.sentence
    name = scene.at(*subject.span)
    token = scene.token_at(subject.span[0])
    if name is None or token is None or name.kind not in _KINDS:
        return False
    if is_of_staff(scene, name):
        return True
    owner = sentence.past(token, _NAMED) if name.kind == "person" else token
    noun = _owned(trigger, owner) if owner is not None else None
    if noun is None or trigger.hit.start <= noun.start < trigger.hit.end or _is_of_the_measure(scene, noun):
        return False
    several = noun.morph.get("Number") == "Plur"
    if name.kind != "person":
        return several and lone and "nomn" not in cases_of_name(name.text, scene.page.language)
    if several and not lone and noun.morph.get("Animacy") == "Anim":
        return False  # "Против министров X и Y".
    names = scene.cast.lexicon
    titled = not several and names.has(fold(noun.text), names.titles, names.callings, names.rulers)
    return (several or noun.morph.get("Animacy") == "Inan") and not titled


def _is_parent(trigger: Trigger, subject: Subject) -> bool:
    """Whether a body is named only for whose another, or whose man or thing, a measure is on: *против филиала
    концерна «X»*, *против танкера «Y» компании «X»*, *против гендиректора «X»* in the genitive."""
    scene = trigger.scene
    name = scene.at(*subject.span)
    if name is None or name.kind == "person":
        return False
    if scene.page.text[name.end : trigger.hit.start].strip(' »”"') == "(":
        return False  # "Глава центра «Икс» (признан экстремистским)".
    before = scene.sentence.before(name.start)
    marked = bool(before) and before[-1].text in _OPENING
    before = [t for t in before if t.text not in _OPENING]
    at = len(before) - 1
    kind = before[at] if before else None
    if kind is None or kind.pos not in _NOUNS:
        return False
    declined = "nomn" not in cases_of_name(name.text, scene.page.language) and " " not in name.text
    if marked and declined:  # "Крылья Дамаска" are plural
        return _may_have_owner(trigger, kind)  # "Против завода «Примера»".
    if not _is_kind(scene, kind) or kind.morph.get("Number") != "Sing":
        return False
    if kind.morph.get("Case") != "Gen":
        return False
    while at and (before[at - 1].pos in _SAID or before[at - 1].morph.get("VerbForm") == "Part"):
        at -= 1
    if not at:
        return False
    noun = before[at - 1]
    if noun.text in _CLOSING and at > 1:
        inner = scene.at(before[at - 2].start, before[at - 2].end)
        named = inner is not None and inner.kind in _KINDS
        return named or _may_have_owner(trigger, before[at - 2])
    return _may_have_owner(trigger, noun)


def _is_kind(scene: Scene, noun: Token) -> bool:
    """Whether a noun tells what kind of body is named behind it: *концерна «X»*."""
    names = scene.cast.lexicon
    return noun.key in scene.lexicon.words["firms"] or names.has(fold(noun.text), names.heads, names.forms)


def _may_have_owner(trigger: Trigger, noun: Token) -> bool:
    """Whether a noun is for somebody or something that may be a body's; not a measure, or a part of it."""
    scene, names = trigger.scene, trigger.scene.cast.lexicon
    if noun.pos not in _NOUNS or _is_of_the_measure(scene, noun):
        return False
    if noun.i == trigger.token.i or noun.key in scene.lexicon.words["channels"]:
        return False
    if noun.morph.get("Animacy") == "Anim" and noun.pos == "NOUN":
        return True
    words = scene.lexicon.words
    known = names.has(fold(noun.text), names.titles, names.callings, names.heads, names.bodies)
    owned = words["belongings"] | words["branches"]
    return known or noun.key in words["firms"] or noun.key in owned or key_of(noun.lemma) in owned


def _owned(trigger: Trigger, owner: Token) -> Token | None:
    """The highest noun that one in the genitive is of, with nothing that leads to either in between."""
    sentence, at = trigger.sentence, owner
    for _ in range(_HIGHEST):
        above = sentence.head(at)
        if above is None or above.pos != "NOUN" or above.i > at.i or at.relation != "nmod":
            break
        if has_case(sentence, at) or at.morph.get("Case") not in ("Gen", "Acc"):
            break
        at = above
    return at if at is not owner else None


def _is_of_the_measure(scene: Scene, noun: Token) -> bool:
    """Whether a noun is a measure, what is frozen, a name on a list, or a part of words for *against*."""
    mention = scene.at(noun.start, noun.end)
    if (mention is not None and mention.kind in _MEASURES) or noun.key in scene.lexicon.words["naming"]:
        return True
    first, last = max(scene.index(noun.start) - 2, scene.first), min(scene.index(noun.end) + 1, scene.last)
    led = scene.lexicon.phrases["on"].find(scene.words, first, last)
    return any(hit.start <= noun.start < hit.end for hit in led)
