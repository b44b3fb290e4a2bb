"""Names that only say of whom those are whom an act is done to: *the wives of Anton Kral and Ivan Moroz*,
*les meurtriers d'Anton Kral*, *убийцы Антона Краля*."""

from __future__ import annotations

from detente.model import Group
from detente.reading.acts.clause.kinship import is_kin
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.listed.roster import Roster
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.whom.bearers import governor
from detente.reading.entities.cases import cases
from detente.reading.entities.figures import HYPHENED
from detente.reading.forms import fold
from detente.reading.phrases import Word

_LIST, _STEM = 8, 4
_NAMING = frozenset({"appos", "flat", "compound"})


def is_of_his_people(scene: Scene, mention: Mention) -> bool:
    """Whether a Slavic name stands beside titles in the genitive that say whose followers, aides or kin
    somebody is: *сторонников главы партии, экс-министра Ивана Краля*."""
    token, names = mention.token, scene.cast.lexicon
    if not names.stems or mention.kind != "person":
        return False
    token = scene.sentence.past(token, _NAMING)
    above = scene.sentence.head(token) if token is not None and token.relation == "nmod" else None
    if token is None or above is None or not token.end <= mention.start or above.start > token.start:
        return False
    held = names.has(fold(above.text), names.relations, names.households) or is_kin(scene, above)
    several = above.morph.get("Number") == "Plur"
    return several and held and token.morph.get("Case") == "Gen" and names.has(fold(token.text), names.titles)


def without_related(trigger: Trigger, roster: Roster) -> None:
    """Leave out of a roster the names of whom several people are, whom a noun tells by that: the many alone
    are the group."""
    scene = trigger.scene
    for subject in list(roster.subjects):
        name, end = scene.at(*subject.span), subject.span[1]
        # "He spoke to relatives of Ivan Moroz, who died".
        told_of_him = trigger.voice == "reduced" or scene.page.text[end : end + 1] == ","
        if end <= trigger.hit.start and told_of_him:
            continue
        noun = _related(scene, name) if name is not None else None
        if noun is None:
            continue
        roster.subjects.remove(subject)
        if not roster:
            told = scene.page.text[noun.start : noun.end]
            roster.group = Group(noun=told, lo=None, hi=None, qualifier="about")
            roster.reach(noun.start, noun.end)


def _related(scene: Scene, name: Mention) -> Word | None:
    """The noun for several people that a name, or a list with the name in it, is of."""
    for _ in range(_LIST):
        before = joined_before(scene, name)
        if before is None:
            return _noun_before(scene, name)
        name = before
    return None


def joined_before(scene: Scene, name: Mention) -> Mention | None:
    """The name to which another is joined by *and* or a comma, and nothing else."""
    words, before = scene.lexicon.words, scene.before(name.start)
    if before is None or before.kind not in ("person", "other"):
        return None
    between = scene.words_in(before.end, name.start)
    small = words["and"] | words["of"] | words["determiners"]
    parted = scene.page.text[before.end : name.start].strip()
    listed = bool(between) and between[0].key in words["and"]
    return before if (parted == "," or listed) and all(w.key in small for w in between) else None


def _noun_before(scene: Scene, name: Mention) -> Word | None:
    """The noun right before a name, or before the preposition that governs it."""
    words, of = scene.words, scene.lexicon.words["of"]
    first = scene.index(name.start)
    if of:
        at = governor(scene, name)
        if at < 0 or words[scene.index(at)].key not in of:
            return None
        first = scene.index(at)
    elif not _is_genitive(scene, name):
        return None
    noun = words[first - 1] if first > scene.first and not words[first].broken else None
    if noun is None or noun.key not in scene.lexicon.words["related"]:
        return None
    token = scene.token_at(noun.start)  # "По словам жены Антона Краля".
    if (token is None or token.relation != "nmod") and _are_themselves(scene, noun, name):
        return None
    return noun if token is not None and token.morph.get("Number", "Plur") == "Plur" else None


def _are_themselves(scene: Scene, noun: Word, name: Mention) -> bool:
    """Whether a first name behind a word for those of one family shares the surname of the next, so that they
    are those two: *братьев Ильи и Петра Рубанов*."""
    given, _, surname = (name.name or "").rpartition(" ")
    other, lexicon = scene.behind(name.end), scene.cast.lexicon
    if fold(noun.key) not in lexicon.siblings or not given or " " in name.text or other is None:
        return False
    if lexicon.has(fold(noun.key), lexicon.female) and lexicon.gender_of_first_name(fold(given)) == "male":
        return False  # "Сестёр Ильи и Петра Рубанов": theirs.
    return (other.name or "").rpartition(" ")[2][:_STEM] == surname[:_STEM]


def _is_genitive(scene: Scene, name: Mention) -> bool:
    """Whether a Slavic name says of whom what stands before it is: *убийцы Антона*, not *братья Антон и
    Иван*."""
    first = HYPHENED.match(name.text)
    stands = cases(first.group(), scene.page.language) if first is not None else frozenset()
    return "gent" in stands and "nomn" not in stands
