"""Whom a plural means that no name tells: the people of whom the sentence before told an act, or of whom this
one speaks first (*arrested five students. They were charged*, *the miners complained after they were freed*).
"""

from __future__ import annotations

import re

import msgspec

from detente.model import Group
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.whom.patients import patients
from detente.reading.parsing.parse import Token
from detente.reading.phrases import key_of

_PRONOUNS = frozenset({"PRON", "DET", "ADJ"})
_WITHIN = frozenset({"advcl"})


def taken_up(trigger: Trigger) -> Group | None:
    """The people whom a plural that an act is done to means, with their number where all of them are meant;
    None where it may mean others."""
    token = next(iter(patients(trigger)), None) if trigger.parsed and trigger.voice != "noun" else None
    if token is None:
        return None
    scene, words = trigger.scene, trigger.scene.lexicon.words
    some = key_of(token.text) in words["plural_some"]
    pronoun = _of_which(scene, token) if some else token
    plain = pronoun is None or key_of(pronoun.text) in words["plural_people"]
    if not plain or (pronoun is token and token.pos not in _PRONOUNS):
        return None
    if pronoun is None and not _stands_alone(scene, token):
        return None
    group = _here(trigger, token) or _before(scene, token)
    if group is None or not some or key_of(token.text) in words["plural_all"]:
        return group
    return msgspec.structs.replace(group, lo=None, hi=None, qualifier="about")


def _of_which(scene: Scene, token: Token) -> Token | None:
    """The pronoun of which a word like *many* or *all* takes some: *many of | them*."""
    children = (c for c in scene.sentence.children(token.i) if c.relation in ("nmod", "obl"))
    return next(children, None)


def _stands_alone(scene: Scene, token: Token) -> bool:
    """Whether a word like *all* or *some* has no noun of its own, and stands for people."""
    return token.pos in _PRONOUNS and not any(
        c.relation in ("nmod", "acl", "amod", "nummod") for c in scene.sentence.children(token.i)
    )


def _here(trigger: Trigger, token: Token) -> Group | None:
    """The people with whom a sentence opens, where a clause of time or the like goes on with them."""
    scene, clause = trigger.scene, trigger.token
    many = _many_before(scene, token)
    if clause.relation not in _WITHIN or len(many) != 1 or many[0].token is None:
        return None
    (only,) = many
    subject, main = only.token, scene.sentence.head(clause)
    if subject is None or main is None or subject.head != main.i or subject.relation != "nsubj":
        return None
    return only.group or Group(noun=only.text, lo=None, hi=None, qualifier="about")


def _many_before(scene: Scene, token: Token) -> list[Mention]:
    """Those in a sentence before a word who are several and not named."""
    return [
        m
        for m in scene.mentions
        if m.kind == "people"
        and m.end <= token.start
        and (m.group is not None or (m.token is not None and m.token.morph.get("Number") == "Plur"))
    ]


def _before(scene: Scene, token: Token) -> Group | None:
    """The one group to whom the sentence before says that something was done, where neither it nor this one
    speaks of other people."""
    told = [g for g in scene.groups if g is not None]
    if not told or any(g != told[0] for g in told) or any(names for names in scene.told):
        return None
    group, index = told[0], scene.sentence.index
    if (group.lo, group.hi) == (1, 1) or index == 0 or _many_before(scene, token):
        return None
    before = scene.page.sentences[index - 1]
    own = {key_of(word) for word in re.split(r"[\s‑-]+", group.noun)}
    others = (
        t
        for t in before.tokens
        if t.pos == "NOUN"
        and t.morph.get("Number") == "Plur"
        and key_of(t.text) not in own
        and scene.cast.is_of_people(t.text)
        and not _is_office(scene, t)
    )
    return None if any(others) else group


def _is_office(scene: Scene, token: Token) -> bool:
    """Whether people are those of a state who seize and try others, and so not whom that is done to."""
    return key_of(token.text) in scene.lexicon.words["offices"]
