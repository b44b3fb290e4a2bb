"""One name beside people without one, where number or a list tells who is meant: *les avocats d'Anton Kral
ont été arrêtés*, *les proches d'Anton Kral, mort en prison*, *the verdict against Kral's lawyers*, *– Anton
Kral: editor jailed for life*."""

from __future__ import annotations

from detente.model import Group, Span, Subject
from detente.reading.acts.clause.kinship import is_kin
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.listed.enumeration import has_verb
from detente.reading.acts.listed.roster import Roster
from detente.reading.acts.mentions import Mention
from detente.reading.acts.whom.people import roster_of
from detente.reading.phrases import key_of

_NOBODY: frozenset[str] = frozenset()
_BULLETS = frozenset("-–—•*·")
_NEAR = 2


def by_number(trigger: Trigger, roster: Roster, evidence: list[Span]) -> None:
    """Put right a roster that takes one for many, or many for one, and say where those meant stand."""
    many = _whose_many(trigger, roster) or _of_the_possessed(trigger, roster)
    if many is not None:
        counted = roster_of(trigger.scene, many, _NOBODY)
        roster.subjects, roster.group, roster.each = [], counted.group or roster.group, counted.each
        roster.reach(many.start, many.end)
        evidence.append((many.start, many.end))
    elif (one := _the_one(trigger, roster) or _listed(trigger, roster)) is not None:
        roster.subjects, roster.group, roster.each = [one], None, False
        roster.reach(*one.span)
        evidence.append(one.span)
    roster.group = _all_told_apart(trigger, roster) or roster.group


def _all_told_apart(trigger: Trigger, roster: Roster) -> Group | None:
    """All those whom a participle or relative clause tells apart, of a share of whom the sentence tells:
    *most of the 52 people | detained on Monday were freed*."""
    group, told = roster.group, trigger.voice == "reduced" or trigger.token.dep == "acl:relcl"
    if not told or group is None or group.lo is not None or group.hi is not None:
        return None
    mention = trigger.scene.at(roster.start, min(roster.start + 1, roster.end))
    return mention.whole if mention is not None and mention.end <= trigger.hit.start else None


def _whose_many(trigger: Trigger, roster: Roster) -> Mention | None:
    """The many whom a plural verb is said of, where a roster has the one name that only says whose they are:
    *three lawyers for Anton Kral were jailed*."""
    scene, words = trigger.scene, trigger.scene.lexicon.words
    if len(roster.subjects) != 1 or trigger.voice not in ("passive", "reduced") or not _is_plural(trigger):
        return None
    start, end = roster.subjects[0].span
    if end > trigger.hit.start or scene.has_people(end, trigger.hit.start):
        return None
    many = scene.before(start)
    while many is not None and not _is_many(many):
        many = scene.before(many.start)
    if many is None or set(scene.page.text[many.end : start]) & set(";:.()"):
        return None
    between = scene.words_in(many.end, trigger.hit.start)
    if not between or between[0].key not in words["of_whom"]:
        return None
    joined = any(word.key in words["and"] | words["with"] for word in between)
    return None if joined else many


def _is_plural(trigger: Trigger) -> bool:
    """Whether a passive or participle is said of several, by its own form or its helper's."""
    if "Case" in trigger.token.morph:
        return False
    helped = not trigger.scene.lexicon.words["plural_helpers"].isdisjoint(map(key_of, trigger.auxiliaries))
    return helped or trigger.token.morph.get("Number") == "Plur"


def _is_many(mention: Mention) -> bool:
    several = mention.token is not None and mention.token.morph.get("Number") == "Plur"
    return mention.kind == "people" and several


def _of_the_possessed(trigger: Trigger, roster: Roster) -> Mention | None:
    """The people behind a possessive that a roster has in their place: *the verdict against Kral's
    lawyers*."""
    scene = trigger.scene
    if len(roster.subjects) != 1:
        return None
    end = roster.subjects[0].span[1]
    if not scene.page.is_possessive(end):
        return None
    behind = scene.behind(end)
    near = behind is not None and len(scene.words_in(end + 2, behind.start)) <= _NEAR
    inside = behind is not None and behind.start < trigger.hit.end and trigger.hit.start < behind.end
    return behind if behind is not None and near and not inside and _is_many(behind) else None


def _the_one(trigger: Trigger, roster: Roster) -> Subject | None:
    """The name right before the comma behind which a singular participle tells of one, where a roster has
    several: *les proches d'Anton Kral, mort en prison*."""
    scene, token = trigger.scene, trigger.token
    several = len(roster.subjects) > 1 or (roster.group is not None and roster.group.hi != 1)
    inflected = token.morph.get("Number") == "Sing" and "Case" not in token.morph
    if not several or not inflected or trigger.voice not in ("reduced", "middle"):
        return None
    name = scene.before(trigger.hit.start)
    if name is None or name.kind != "person" or not name.name:
        return None
    for word in scene.words_in(trigger.hit.end, scene.sentence.end):
        if word.broken:
            break
        if word.key in scene.lexicon.words["with"]:
            return None  # "Libéré avec 51 autres".
    apart = scene.page.text[name.end : trigger.hit.start].strip(" \u00a0") == ","
    return Subject(name=name.name, span=(name.start, name.end)) if apart else None


def _listed(trigger: Trigger, roster: Roster) -> Subject | None:
    """The name that opens a line of a list, where a colon leads to what its bearer is and a participle says
    what was done: *– Anton Kral: editor jailed for life*."""
    scene = trigger.scene
    start = scene.page.paragraphs[trigger.sentence.paragraph][0]
    name = scene.behind(scene.start)
    if name is None or name.kind != "person" or not name.name or trigger.voice not in ("passive", "reduced"):
        return None
    opening = scene.page.text[start : name.start].strip()
    colon = scene.page.text[name.end : name.end + 1] == ":" and name.end < trigger.hit.start
    if not opening or set(opening) - _BULLETS or not colon:
        return None
    inner = scene.within(name.end, trigger.hit.start)
    if any(m.kind in ("person", "pronoun") for m in inner) or has_verb(scene, name.end, trigger.hit.start):
        return None
    if any(m.token is not None and is_kin(scene, m.token) for m in inner):
        return None  # "– Anton Kral: wife jailed for life".
    lone = roster.group is None or (roster.group.lo == roster.group.hi == 1)
    taken = [s for s in roster.subjects if s.span[0] < name.end]
    return Subject(name=name.name, span=(name.start, name.end)) if lone and not taken else None
