"""Objects of Slavic verbs that a parse has for something else, or that two verbs share."""

from __future__ import annotations

from detente.reading.acts.clause.agreement import SUBJECTS
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.entities.cases import cases, cases_of_name
from detente.reading.forms import fold
from detente.reading.parsing.parse import Token

_OPENING = frozenset({"ADJ", "DET", "CCONJ", "PART", "ADV"})
_MARKS = frozenset({",", ";", ":", "—", "–", "-", "(", "«"})
_PARTING = _MARKS - {","}
_DONE_TO = frozenset({"accs", "gent"})
_NUMBER = 2


def before_impersonal(trigger: Trigger) -> list[Token]:
    """The object of a Slavic infinitive that stands before the impersonal verb over it, whose subject a parse
    makes it: *двух украинцев удалось вернуть*."""
    above = trigger.sentence.head(trigger.token)
    if trigger.token.morph.get("VerbForm") != "Inf" or above is None or above.morph.get("Gender") == "Masc":
        return []
    if above.pos != "VERB" or trigger.token.relation not in ("csubj", "xcomp"):
        return []
    before = (c for c in trigger.sentence.children(above.i) if c.end <= above.start)
    return [c for c in before if c.relation in SUBJECTS and c.morph.get("Case") in ("Gen", "Acc")]


def counted_behind(trigger: Trigger) -> list[Token]:
    """Those counted behind a Slavic verb that has no object, though a parse gives it one (*под меры подпадут
    17 человек*), or takes the adverb that bounds their number for its subject (*задержаны не менее 40
    человек*)."""
    sentence = trigger.sentence
    if trigger.voice not in ("middle", "passive") or not trigger.scene.lexicon.bare_passive:
        return []
    behind = [c for c in sentence.children(trigger.token.i) if c.start >= trigger.hit.end]
    bounds = (c for c in behind if c.pos == "ADV" and c.relation in SUBJECTS)
    found = [c for bound in bounds for c in sentence.children(bound.i) if c.i > bound.i]
    found += [c for c in behind if c.relation == "obj" and trigger.voice == "middle"]
    return [c for c in found if sentence.child(c.i, "nummod") is not None]


def opening_object(trigger: Trigger) -> list[Token]:
    """Who stands in the accusative at the head of a Slavic verb's clause, whatever a parse hangs him on:
    *Пекаря Олега Вербу отпустили, а его сосед …*, *Краля молдавская полиция задержала*, *Краля, его жену и
    сына выслали*."""
    scene, sentence = trigger.scene, trigger.sentence
    if not scene.lexicon.bare_passive or trigger.token.morph.get("VerbForm") != "Fin":
        return []
    clause = _clause_before(trigger)
    if any(t.pos in ("VERB", "AUX", "SCONJ") for t in clause):
        return []
    first = next((t for t in clause if scene.at(t.start, t.end) or t.pos not in _OPENING), None)
    opening = scene.at(first.start, first.end) if first is not None else None
    if first is None or opening is None or opening.start != first.start or opening.group is not None:
        return []
    if opening.kind not in ("person", "people") or not _is_in_accusative(scene, opening, first):
        return []
    token = opening.token if opening.token is not None else first
    behind = next((t for t in clause if t.start >= opening.end and t.pos not in _OPENING), None)
    if behind is not None and behind.pos == "NOUN" and behind.morph.get("Animacy") == "Anim":
        return []  # "Ветрова жена арестовала": whose she is.
    return [] if any(c.relation == "case" for c in sentence.children(token.i)) else [token]


def contrasted_object(trigger: Trigger) -> list[Token]:
    """Whose name, which stands in any case as it does, a parse makes the subject of a Slavic verb that *but*
    joins to another with a subject and an object, and that has no object of its own: *суд освободил Ивана
    Краля, а Фиген Юксекдаг оставил под стражей*."""
    scene, sentence, verb = trigger.scene, trigger.sentence, trigger.token
    above = sentence.head(verb) if verb.relation == "conj" else None
    if not scene.lexicon.bare_passive or above is None or above.pos != "VERB":
        return []
    own = sentence.children(verb.i)
    named = next((c for c in own if c.dep == "nsubj" and c.i < verb.i), None)
    if named is None or any(c.relation in ("obj", "iobj", "xcomp", "ccomp") for c in own):
        return []
    contrast = scene.lexicon.words["contrast"]
    if not any(c.relation == "cc" and c.i < named.i and c.key in contrast for c in own):
        return []
    first = next((c for c in sentence.children(above.i) if c.dep == "nsubj"), None)
    mention = scene.at(named.start, named.end)
    if first is None or sentence.child(above.i, "obj") is None or mention is None:
        return []
    agrees = all(verb.morph.get(key) == above.morph.get(key) for key in ("Number", "Gender"))
    in_any = "accs" in cases_of_name(mention.text, scene.page.language)
    return [named] if agrees and in_any and mention.kind == "person" else []


def _clause_before(trigger: Trigger) -> list[Token]:
    """The tokens of a clause before its verb: behind the last mark, or from the first item of a list on that
    *and* closes right before the verb."""
    tokens = list(trigger.sentence.between(trigger.scene.start, trigger.hit.start))
    start = max((i + 1 for i, t in enumerate(tokens) if t.text in _MARKS), default=0)
    if not any(
        t.relation == "cc" and t.key in trigger.scene.lexicon.words["and"] for t in tokens[start + 1 :]
    ):
        return tokens[start:]
    opens = max((i + 1 for i, t in enumerate(tokens) if t.text in _PARTING or t.pos == "VERB"), default=0)
    return [t for t in tokens[opens:] if t.text != ","] if opens < start else tokens[start:]


def _is_in_accusative(scene: Scene, mention: Mention, first: Token) -> bool:
    """Whether somebody's noun or name has a form that is no nominative and may be an accusative."""
    known = cases(first.text, scene.page.language)
    if len(known) <= _NUMBER:
        return bool(known & _DONE_TO) and "nomn" not in known
    # A surname in a form that the dictionary does not know, or one of a woman's: the text tells whose it is.
    surname = (mention.name or "").rpartition(" ")[2]
    return bool(known & _DONE_TO) and surname != mention.name and fold(surname) != fold(mention.text)


def shared_object(trigger: Trigger) -> list[Token]:
    """The object that a subjectless verb shares with the one that it is joined to: *Краля задержали и через
    день отпустили*."""
    above = trigger.sentence.head(trigger.token)
    joined = trigger.token.relation == "conj" and trigger.token.morph.get("Number") == "Plur"
    return stray_object(trigger, above) if joined and above is not None else []


def stray_object(trigger: Trigger, token: Token) -> list[Token]:
    """The name that a parse makes the subject of a Slavic verb without one, whose number it has not: *Анну
    Краль осудили*, *Краля арестовали в мае*."""
    if (
        token.morph.get("Number") != "Plur"
        or token.morph.get("VerbForm") != "Fin"
        or trigger.scene.lexicon.words["of"]
    ):
        return []
    children = trigger.sentence.children(token.i)
    own = [c for c in children if c.relation in SUBJECTS]
    if not own and not any(c.relation == "obj" for c in children):
        return _behind_colon(trigger, token)
    if len(own) == 1 and own[0].i < token.i and _is_counted(trigger, own[0]):
        return own
    lone = len(own) == 1 and own[0].i < token.i and own[0].pos == "PROPN"
    if not lone or own[0].morph.get("Number") != "Sing":
        return []
    joined = any(c.relation == "conj" for c in trigger.sentence.children(own[0].i))
    return [] if joined and own[0].morph.get("Case") not in ("Gen", "Acc") else own


def _behind_colon(trigger: Trigger, verb: Token) -> list[Token]:
    """Whom a clause behind a colon opens with, whom a parse hangs on the words before that: *there was no
    swap: Краля отпустили*."""
    before = trigger.sentence.before(verb.start)
    colon = next((t for t in reversed(before) if t.text == ":"), None)
    clause = trigger.sentence.between(colon.end, verb.start) if colon is not None else []
    if colon is None or not clause or any(t.pos in ("VERB", "AUX", "PUNCT", "SCONJ") for t in clause):
        return []
    first, above = clause[0], trigger.sentence.head(clause[0])
    animate = first.pos in ("NOUN", "PROPN") and first.morph.get("Animacy") == "Anim"
    outside = above is None or above.start < colon.start
    return [first] if animate and outside and first.morph.get("Case") in ("Gen", "Acc") else []


def _is_counted(trigger: Trigger, noun: Token) -> bool:
    """Whether a number governs the genitive of a noun, in one form for who does and whom it is done to, and
    the verb is one of custody, without an object: *пять человек задержали*."""
    number = trigger.sentence.child(noun.i, "nummod")
    governed = number is not None and noun.morph.get("Case") == "Gen" and noun.morph.get("Animacy") == "Anim"
    return governed and trigger.rule.object == "person"
