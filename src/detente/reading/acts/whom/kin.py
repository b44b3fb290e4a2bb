"""Names that only say whose kin somebody is: *le frère de l'opposant Anton Kral*, *Anton Kral's wife Olga*,
*сестру режиссёра Антона Краля Ольгу*."""

from __future__ import annotations

from detente.model import Group
from detente.reading.acts.clause.kinship import is_kin
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.listed.roster import Roster
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.whom.bearers import governor
from detente.reading.acts.whom.belonging import is_of_kin
from detente.reading.entities.cases import cases
from detente.reading.entities.figures import HYPHENED
from detente.reading.forms import fold
from detente.reading.parsing.parse import Token
from detente.reading.parsing.token import GENDERS

_ADJECTIVES, _TITLES = 2, 6
_SAID_OF_HIM = frozenset({"NOUN", "ADJ"})
_PARTS_OF_NAMES = frozenset({"compound", "flat"})


def without_kin_of(trigger: Trigger, roster: Roster) -> None:
    """Leave out of a roster whose kin somebody is; the kin alone is one without a name."""
    scene = trigger.scene
    for subject in list(roster.subjects):
        start, end = subject.span
        name = scene.at(start, end)
        if name is None or name.kind not in ("person", "other"):
            continue
        kin = _kin_of_told(scene, name)
        told_of_him = trigger.voice == "reduced" or scene.page.text[end : end + 1] == ","
        if kin is None and not (start < trigger.hit.start and told_of_him):
            kin = _kin_of(scene, name)
        if kin is None:  # Or "Сестра Ивана Краля, арестованного в мае", "la femme d'Anton Kral arrêté".
            continue
        roster.subjects.remove(subject)
        if not roster and not _are_several(trigger, kin):
            roster.group = Group(noun=kin.text, lo=1, hi=1, qualifier="exact")
            roster.reach(kin.start, kin.end)


def _are_several(trigger: Trigger, kin: Token) -> bool:
    """Whether a noun for kin or its verb is of several: *сёстры Краля осуждены*, parsed as one sister's."""
    verb = trigger.scene.sentence.head(kin) if kin.relation == "nsubj" else None
    return any(token is not None and token.morph.get("Number") == "Plur" for token in (kin, verb))


def _kin_of_told(scene: Scene, name: Mention) -> Token | None:
    """The noun for kin of somebody told by a noun of his own behind which a name stands: *le mari de la
    députée, Olga Kral, a été libéré*. Of such a name nothing tells but the sense whose it is."""
    token = scene.sentence.past(name.token, _PARTS_OF_NAMES)
    noun = scene.sentence.head(token) if token is not None and token.relation == "appos" else None
    parted = scene.page.text[scene.start : name.start].rstrip().endswith(",")
    described = noun is not None and noun.pos == "NOUN" and noun.relation == "nmod"
    kin = scene.sentence.head(noun) if noun is not None and parted and described else None
    if noun is None or kin is None or not is_kin(scene, kin):
        return None
    # "Le mari de la députée Olga Kral, Anton Kral": she has a name already.
    named = any(m.kind == "person" and m.name for m in scene.within(noun.end, name.start))
    return None if named or _is_of_kins_gender(scene, name, kin, noun) else kin


def _is_of_kins_gender(scene: Scene, name: Mention, kin: Token, noun: Token) -> bool:
    """Whether a first name has the gender of the kin and not of whose kin that is: *la fille du ministre,
    Anna Kral,*."""
    mine, theirs = (GENDERS.get(t.morph.get("Gender", "")) for t in (kin, noun))
    given = scene.cast.lexicon.gender_of_first_name(fold(name.text.split()[0]))
    return mine is not None and given == mine and theirs not in (None, mine)


def _kin_of(scene: Scene, name: Mention) -> Token | None:
    """The noun for kin whose a name says that they are."""
    if scene.cast.lexicon.stems:
        first = HYPHENED.match(name.text)
        stands = cases(first.group(), scene.page.language) if first is not None else frozenset()
        if "gent" not in stands or "nomn" in stands:
            return None
        return _before(scene, name) if is_of_kin(scene, name) else _before_title(scene, name)
    if scene.page.is_possessive(name.end):
        behind = scene.words_in(name.end + 1, scene.sentence.end)[: _ADJECTIVES + 2]
        found = (scene.token_at(word.start) for word in behind)
        return next((t for t in found if t is not None and is_kin(scene, t)), None)
    at = governor(scene, name)
    if at < 0 or scene.words[scene.index(at)].key not in scene.lexicon.words["of"]:
        return None
    noun = _before(scene, at)
    return noun if noun is not None and is_kin(scene, noun) else None


def _before(scene: Scene, at: Mention | int) -> Token | None:
    """The word right before a place, with no mark between."""
    index = scene.index(at if isinstance(at, int) else at.start)
    if index <= scene.first or scene.words[index].broken:
        return None
    return scene.token_at(scene.words[index - 1].start)


def _before_title(scene: Scene, name: Mention) -> Token | None:
    """The noun for kin before a title in the genitive, as a Slavic name behind it may be."""
    title = _before(scene, name)
    if title is None or title.pos != "NOUN" or title.morph.get("Animacy") == "Inan":
        return None
    if "gent" not in cases(title.text, scene.page.language):
        return None
    at = title
    for _ in range(_TITLES):
        before = _before(scene, at.start)
        if before is None or before.pos not in _SAID_OF_HIM:
            return None
        if is_kin(scene, before):
            return before
        at = before
    return None
