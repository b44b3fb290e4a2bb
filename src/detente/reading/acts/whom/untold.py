"""Names that nothing tells the kind of, in the place of a person: whoever is arrested may be one.
And acts of which a text on custody says no patient at all."""

from __future__ import annotations

import re

from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.whom.patients import is_noun, patients
from detente.reading.acts.whom.people import is_of_family
from detente.reading.entities.figures import HYPHENED
from detente.reading.entities.nominatives import stood_in
from detente.reading.forms import fold
from detente.reading.parsing.parse import Token

_LONGEST_NAME, _TITLE = 4, 3
_OF_EITHER = re.compile(r"(?:[оеё]в|[иы]н)у$")


def is_untold(scene: Scene, mention: Mention) -> bool:
    """Whether a name in the place of a person may be one: nothing certain says that it is something else."""
    if scene.page.text[mention.start - 1 : mention.start] in ("«", "“", "„"):
        return False  # The name of a paper or a party.
    if _is_titled(scene, mention) or is_of_family(scene, mention.text):
        return False
    if mention.kind == "other":
        named = bool(mention.name) and is_noun(mention) and not _is_epithet(scene, mention)
        return named and not _is_counted(scene, mention)
    if mention.kind == "place" and (mention.state is not None or _is_led(scene, mention)):
        return False
    if mention.kind not in ("organization", "place") or mention.text.isupper():
        return False
    inside = scene.cast.within((mention.start, mention.end))
    return bool(inside) and not scene.cast.figure(inside[0]).known and _may_be_a_name(scene, mention)


def take_for_person(scene: Scene, mention: Mention) -> None:
    """Make a name that nothing told a person's; a Slavic one in its nominative, by the case in which it
    stands here, and not that of a family named before (*В дом Ветровых пришли. Ветрова арестовали*)."""
    mention.kind = "person"
    token, name = mention.token, mention.name or ""
    family = is_of_family(scene, name) or _is_plural_of(name, mention.text)
    known = fold(name) != fold(mention.text) and not family
    if token is None or known or " " in mention.text or not scene.cast.lexicon.stems:
        return
    case, gender = token.morph.get("Case", ""), token.morph.get("Gender", "")
    if _OF_EITHER.search(mention.text):  # "Ветрову": a woman's accusative and a man's dative.
        case, gender = ("Acc", "Fem") if token.relation == "obj" else ("Dat", "Masc")
    mention.name = stood_in(mention.text, scene.page.language, case, gender) or mention.name


def _is_plural_of(name: str, text: str) -> bool:
    """Whether a name is the plural of a surname that a text has of one: *Харрисоны*, *Харрисонов*, of
    *Харрисона*."""
    plural, one = fold(name), fold(text)
    if plural.endswith(("ов", "ев", "ей")) and one[-1:] in "аоуея" and plural[:-2] == one[:-1]:
        return True
    return plural[-1:] in ("ы", "и") and one != plural and one[-1:] in "аоуе" and plural[:-1] == one[:-1]


def _is_titled(scene: Scene, mention: Mention) -> bool:
    """Whether straight marks set off a title of some words of which a name is the first: *"A Hard Winter for
    Children", which was released*."""
    text, opens = scene.page.text, scene.page.text[mention.start - 1 : mention.start] == '"'
    end = text.find('"', mention.end, scene.sentence.end) if opens else -1
    if end < 0 or len(scene.words_in(mention.start, end)) < _TITLE:
        return False
    return not any(t.pos in ("VERB", "AUX") for t in scene.sentence.between(mention.start, end))


def is_of_whoever(trigger: Trigger) -> bool:
    """Whether an act is told in a text on custody whoever it is done to: by a passive or a participle that is
    said of nothing in its clause (*not yet freed, says her lawyer*)."""
    if "custody" not in trigger.scene.contexts or not trigger.parsed or trigger.rule.needs:
        return False
    return trigger.voice in ("passive", "reduced") and not patients(trigger)


def is_led_over(scene: Scene, token: Token, mention: Mention) -> bool:
    """Whether a preposition leads to a name of which a parse makes but a part an object: *на День Победы
    задержали пятерых*."""
    head = mention.token
    return head is not None and head.i != token.i and scene.sentence.child(head.i, "case") is not None


def _is_led(scene: Scene, mention: Mention) -> bool:
    """Whether a preposition leads to a name: *the siege of Ardan*."""
    return mention.token is None or scene.sentence.child(mention.token.i, "case") is not None


def _is_counted(scene: Scene, mention: Mention) -> bool:
    """Whether a number counts those whom a word names: *25 Nubians*."""
    token = mention.token
    return token is not None and scene.sentence.child(token.i, "nummod") is not None


def _may_be_a_name(scene: Scene, mention: Mention) -> bool:
    """Whether the words of a name that nothing told can be somebody's: none of a body, no article before, and
    no noun that they go with."""
    lexicon, words = scene.cast.lexicon, HYPHENED.findall(mention.text)
    bodies = (lexicon.heads, lexicon.bodies, lexicon.qualifiers, lexicon.titles, lexicon.papers)
    first = scene.index(mention.start)
    before = scene.token_at(scene.words[first - 1].start) if first > scene.first else None
    led = before is not None and (
        before.pos == "DET" or lexicon.has(fold(before.text), lexicon.heads, lexicon.papers)
    )
    if led or fold(words[0]) in lexicon.articles or len(words) > (1 if lexicon.stems else _LONGEST_NAME):
        return False
    alone = mention.token is None or mention.token.relation not in ("compound", "amod", "nmod")
    return alone and all(word[0].isupper() and not lexicon.has(fold(word), *bodies) for word in words)


def _is_epithet(scene: Scene, mention: Mention) -> bool:
    """Whether a name only says of what sort somebody is: *a Rohingya preacher*, *a Christian convert*."""
    token = mention.token
    above = scene.sentence.head(token) if token is not None else None
    modifies = token is not None and token.relation in ("compound", "amod")
    return modifies and above is not None and above.pos == "NOUN" and above.start >= mention.end
