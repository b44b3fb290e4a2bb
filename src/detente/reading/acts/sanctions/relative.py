"""Whom a relative clause says that a sanction binds: *Belavia, the airline that London sanctioned*,
*Belavia, que Londres a sanctionnée*, *«Белавиа», против которой Лондон ввёл санкции*.
"""

from __future__ import annotations

from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.acts.sanctions.named import in_marks, unlisted
from detente.reading.acts.whom.patients import TARGETS
from detente.reading.parsing.parse import Token
from detente.reading.phrases import Word, key_of

_NAMED = TARGETS | {"other"}
_CLOSING = ' »”"\u00a0'
_APPOSED = frozenset({"DET", "ADJ", "NOUN"})
_UP = frozenset({"appos", "flat", "compound", "conj"})


def sanctioned(trigger: Trigger) -> Mention | None:
    """Whom the pronoun stands for that is the object of an active verb: *that London sanctioned*."""
    scene, hit = trigger.scene, trigger.hit
    if trigger.voice != "active" or trigger.token.morph.get("Number") == "Plur":
        return None
    pronoun = _last_relative(trigger, hit.start)
    if pronoun is None or pronoun.relation in ("nsubj", "nsubj:pass"):
        return None
    within = trigger.sentence.between(pronoun.end, hit.start)
    own = trigger.sentence.helpers(trigger.token)
    objects = [c for c in trigger.sentence.children(trigger.token.i) if c.relation in ("obj", "iobj")]
    if any(t.pos in ("VERB", "PUNCT") and t not in own for t in within) or any(
        c is not pronoun for c in objects
    ):
        return None
    return _before(trigger, scene.index(pronoun.start))


def put_under(trigger: Trigger, measure: Mention) -> Mention | None:
    """Whom the pronoun stands for that a preposition makes those a measure is on: *against which London
    imposed sanctions*."""
    scene, verb = trigger.scene, trigger.token
    if trigger.voice == "noun" or measure.kind == "asset":
        return None
    known = scene.lexicon.words["relative"]
    for hit in scene.lexicon.phrases["on"].find(scene.words, scene.first, scene.index(trigger.hit.start)):
        pronoun = scene.token_at(scene.words[hit.last + 1].start) if hit.last + 1 < scene.last else None
        if pronoun is None or key_of(pronoun.text) not in known or pronoun.morph.get("Number") == "Plur":
            continue
        if pronoun.head == verb.i and pronoun.start < verb.start:
            return _before(trigger, hit.first, led=True)
    return None


def _last_relative(trigger: Trigger, end: int) -> Token | None:
    """The relative pronoun nearest before a position."""
    known = trigger.scene.lexicon.words["relative"]
    return next((t for t in reversed(trigger.sentence.before(end)) if key_of(t.text) in known), None)


def _before(trigger: Trigger, index: int, *, led: bool = False) -> Mention | None:
    """The one name right before a word that opens a relative clause, or before the noun phrase that says what
    it is: *Belavia, the national airline*. What no preposition leads to may be a conjunction (*told Belavia
    that London sanctioned a bank*), unless the parse hangs the verb on the name."""
    scene, opens = trigger.scene, trigger.scene.words[index]
    name = scene.before(opens.start)
    while name is not None and not name.name:
        name = scene.before(name.start)
    opening = next((t for t in trigger.sentence.tokens if t.pos != "PUNCT"), None)
    if name is None and opening is not None and opening.end <= opens.start:
        name = in_marks(scene, opening) or unlisted(scene, opening)
    if name is None or name.kind not in _NAMED or name.state is not None or _is_joined(trigger, name):
        return None
    between = scene.words_in(name.end, opens.start)
    firm = any(word.key in scene.lexicon.words["firms"] for word in between)
    if between and not _is_what_it_is(scene, name, between):
        return None
    if not between and not (led and scene.lexicon.words["of"]) and not _is_hung_on(trigger, name):
        return None
    if firm and name.kind == "person":
        return None
    # "От имени генерала Краля, против которого …": a Slavic parse tells whose clause it is.
    own = name.kind == "person" and not scene.lexicon.words["of"] and _hangs_on(trigger, name)
    return name if firm or own or not _is_owned(trigger, name) else None


def _is_what_it_is(scene: Scene, name: Mention, words: list[Word]) -> bool:
    """Whether words behind the comma behind a name are one noun with its article and adjectives."""
    tokens = [scene.token_at(word.start) for word in words]
    apposed = [t for t in tokens if t is not None and t.pos in _APPOSED]
    nouns = [t for t in apposed if t.pos == "NOUN"]
    marks = scene.page.text[name.end : words[0].start].strip(_CLOSING)
    whole = len(apposed) == len(words) and marks == "," and not any(w.broken for w in words[1:])
    return whole and len(nouns) == 1 and nouns[0].morph.get("Number") != "Plur"


def _is_hung_on(trigger: Trigger, name: Mention) -> bool:
    """Whether a parse hangs a verb, as that of a relative clause, on a name or on the noun that it is apposed
    to; one that opens its sentence is the only noun that it can be of."""
    if all(t.pos in ("PUNCT", "DET") for t in trigger.sentence.before(name.start)):
        return True
    return _hangs_on(trigger, name)


def _hangs_on(trigger: Trigger, name: Mention) -> bool:
    """Whether a parse hangs a relative clause on a name, or on a Slavic noun for a thing that is somebody's,
    to whom alone anything is done: *от имени генерала Краля, против которого*."""
    above = trigger.sentence.head(trigger.token) if trigger.token.relation.startswith("acl") else None
    own = name.token
    while above is not None and own is not None and above is not own and own.relation in _UP:
        own = trigger.sentence.head(own)
    whose = trigger.sentence.head(own) if own is not None and own.relation == "nmod" else None
    thing = whose is not None and whose.morph.get("Animacy") == "Inan" and name.kind == "person"
    return above is not None and (above is own or (thing and above is whose))


def _is_joined(trigger: Trigger, name: Mention) -> bool:
    """Whether a name is one of several."""
    scene, token = trigger.scene, name.token
    if token is None or token.relation == "conj":
        return True
    joined = any(c.relation == "conj" and c.pos == "PROPN" for c in trigger.sentence.children(token.i))
    other = scene.before(name.start)
    if joined or other is None or not other.name or scene.words_in(other.end, name.start):
        return joined
    return "," in scene.page.text[other.end : name.start]


def _is_owned(trigger: Trigger, name: Mention) -> bool:
    """Whether a name only tells of whom or what a noun before it is: *the head of Belavia, whom …*."""
    scene, token = trigger.scene, name.token
    index = scene.index(name.start) - 1
    while index >= scene.first and scene.words[index].key in (
        scene.lexicon.words["determiners"] - scene.lexicon.words["of"]
    ):
        index -= 1
    led = index >= scene.first and scene.words[index].key in scene.lexicon.words["of"]
    token = trigger.sentence.past(token, _UP)
    if token is not None and name.kind != "person" and token.pos == "NOUN":
        led = led or token.morph.get("Animacy") == "Anim"  # "Директора «Белавиа», против которого".
    return led or (token is not None and token.relation == "nmod")
