"""Names of those who rule, which only say whose man somebody is: *Anton Kral, un proche du président Ivan
Morel, accusé de vol*, *an ally of President Ivan Morel*."""

from __future__ import annotations

from detente.model import Subject
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.listed.roster import Roster
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.forms import fold
from detente.reading.parsing.parse import Token
from detente.reading.parsing.token import GENDERS
from detente.reading.phrases import Word

_TITLE, _DESCRIBED = 6, 8
_OF_TITLE = frozenset({"ADJ", "DET", "PROPN", "PART", "ADP"})
_SAYING = frozenset({"ADJ", "DET", "NOUN", "CCONJ", "ADV"})
_SAID_OF = frozenset({"reduced", "passive", "middle"})


def whose(scene: Scene, name: Mention) -> Mention | None:
    """Who stands before a comma and what is said of him, where a name behind the title of a ruler only tells
    whose he is: Anton Kral, of *Anton Kral, un proche du président, Ivan Morel*."""
    words, names = scene.lexicon.words, scene.cast.lexicon
    if names.stems or not words["of"] or name.kind not in ("person", "other"):
        return None
    at, titled = scene.index(name.start) - 1, False
    for _ in range(_TITLE):
        if at <= scene.first:
            return None
        key = scene.words[at].key
        if key in words["of"]:
            break
        token = scene.token_at(scene.words[at].start)
        ruler = fold(key) in names.rulers
        if scene.words[at].broken or token is None or not (ruler or token.pos in _OF_TITLE):
            return None
        titled, at = titled or ruler, at - 1
    if not titled or scene.words[at].key not in words["of"] or not _is_of_somebody(scene, at):
        return None
    for i in range(at - 1, max(at - _DESCRIBED, scene.first), -1):
        token = scene.token_at(scene.words[i].start)
        if token is None or token.pos not in _SAYING:
            return None
        if scene.words[i].broken:
            return _right_before(scene, scene.words[i])
    return None


def is_served(scene: Scene, name: Mention) -> bool:
    """Whether a name only tells whose man somebody is who is told of beside it."""
    return whose(scene, name) is not None or server(scene, name) is not None


def server(scene: Scene, name: Mention) -> Token | None:
    """The noun for whoever serves the one whose title and Slavic name stand behind it, and is alone meant by
    what is said of one of both behind a comma: *соратника президента Краля, арестованного*."""
    names, index = scene.cast.lexicon, scene.index(name.start)
    if not names.stems or index - 1 <= scene.first or scene.page.text[name.end : name.end + 1] != ",":
        return None
    title, over = (scene.token_at(scene.words[i].start) for i in (index - 1, index - 2))
    if title is None or over is None or scene.words[index].broken or scene.words[index - 1].broken:
        return None
    titled = names.has(fold(title.text), names.titles) and names.has(fold(over.text), names.relations)
    return over if titled else None


def _is_of_somebody(scene: Scene, at: int) -> bool:
    """Whether the noun before a preposition is for one person: *un proche du*, not *la visite du*."""
    noun, names = scene.token_at(scene.words[at - 1].start), scene.cast.lexicon
    if noun is None or scene.words[at].broken or noun.pos not in ("NOUN", "ADJ"):
        return False
    above = scene.sentence.head(noun) if noun.relation == "appos" else None
    if above is not None and above.pos == "PROPN":
        return True
    said = scene.at(noun.start, noun.end)
    people = said is not None and said.kind == "people" and said.group is None
    return people or names.has(fold(noun.text), names.titles, names.callings)


def _right_before(scene: Scene, word: Word) -> Mention | None:
    """The person named right before the comma that stands before a word."""
    named = scene.before(word.start)
    parted = named is not None and scene.page.text[named.end : word.start].strip() == ","
    return named if parted and named is not None and named.kind == "person" else None


def without_rulers(trigger: Trigger, roster: Roster) -> None:
    """Put whoever is described in the place of the ruler whose man he is said to be."""
    scene = trigger.scene
    for subject in list(roster.subjects):
        name = scene.at(*subject.span)
        man = whose(scene, name) if name is not None else None
        if man is None:
            continue
        told = GENDERS.get(trigger.token.morph.get("Gender", "")) if trigger.voice == "reduced" else None
        figure = scene.cast.first_called(man.name)
        if told is not None and figure is not None and figure.gender not in (None, told):
            continue  # "Anna Kral, une proche du président Ivan Morel, accusé de vol".
        roster.subjects.remove(subject)
        if trigger.voice in _SAID_OF and all(s.name != man.name for s in roster.subjects):
            roster.add(Subject(name=man.name, span=(man.start, man.end)))
            roster.reach(man.start, man.end)
