"""Who does what makes him nobody whom a pronoun means: neither he who *sentenced him* nor he who *ordered his
release* is he, nor is he whose guards *arrested him*."""

from __future__ import annotations

from detente.model import CUSTODY_ACTS
from detente.reading.acts.clause.agreement import SUBJECTS
from detente.reading.acts.mentions import Scene
from detente.reading.factuality.cues import cues
from detente.reading.forms import fold
from detente.reading.parsing.parse import Sentence, Token
from detente.reading.phrases import key_of

_NAMING = frozenset({"flat", "appos"})
_OBJECTS = frozenset({"obj", "iobj"})
_SHARING = frozenset({"conj", "xcomp"})
_ORDERED = frozenset({"ccomp", "xcomp"})
_OWNING = frozenset({"det", "nmod"})
_STEPS = 3


def doer_at(scene: Scene, position: int) -> int | None:
    """The index of the subject of the verb whose object a pronoun is, or that grants what is called his:
    nobody *sentenced him* or *ordered his release* who is he."""
    at, sentence = scene.token_at(position), scene.sentence
    verb = sentence.head(at) if at is not None and at.relation in _OBJECTS else None
    if at is not None and at.relation in SUBJECTS and at.morph.get("Case") == "Acc":
        # "The judge ordered him detained": a parse may make the object a subject of what is ordered.
        ordered = sentence.head(at)
        verb = sentence.head(ordered) if ordered is not None and ordered.relation in _ORDERED else None
    if at is not None and at.relation in _OWNING and key_of(at.text) in scene.lexicon.words["possessive"]:
        verb = _granting(scene, at)
    while verb is not None:
        subject = next((c for c in sentence.children(verb.i) if c.relation in SUBJECTS), None)
        if subject is not None:
            return subject.i
        above = sentence.head(verb) if verb.relation in _SHARING else None
        # "Краль вернулся, и его осудили": he alone is not those who did.
        shares = above is not None and verb.morph.get("Number") == above.morph.get("Number")
        verb = above if shares or not scene.lexicon.bare_passive else None
    return None


def doers(scene: Scene, position: int) -> set[str]:
    """The names of who does what makes them nobody whom a pronoun at a position means."""
    doer = doer_at(scene, position)
    token = scene.sentence.tokens[doer] if doer is not None else None
    if token is None or token.pos not in ("NOUN", "PROPN"):
        return set()
    mention = scene.at(token.start, token.end)
    if mention is not None and mention.kind == "person":
        return {mention.name}
    figure = scene.cast.describe(token.text) if not is_named(scene.sentence, token) else None
    found = {figure.name} if figure is not None and figure.kind == "person" else set()
    return found | _owners(scene, token)


def did_to(scene: Scene, name: Token) -> set[int]:
    """To whom somebody did what a clause tells of custody, by the tokens of its objects: in *Moroz pardoned
    Kral and he was freed* it is Kral."""
    verb = scene.sentence.head(name) if name.relation == "nsubj" else None
    if verb is None or verb.pos != "VERB":
        return set()
    known = scene.values_over(scene.lexicon.triggers, verb)
    if not any(rule.kind in CUSTODY_ACTS and not rule.middle for rule in known):
        return set()
    return {c.i for c in scene.sentence.children(verb.i) if c.relation in _OBJECTS and c.i > verb.i}


def _owners(scene: Scene, doer: Token) -> set[str]:
    """The names of those whose police or government does it: *Kral's guards arrested him*."""
    under = [c for c in scene.sentence.children(doer.i) if c.relation == "nmod" and c.pos == "PROPN"]
    if fold(doer.text) in scene.cast.lexicon.kin or scene.cast.lexicon.has(
        fold(doer.text), scene.cast.lexicon.households
    ):
        return set()
    people = scene.page.entities_in(scene.sentence.start, scene.sentence.end)
    return {
        scene.cast.figure(e).name
        for e in people
        if e.kind == "person" and any(e.start <= c.start < e.end for c in under)
    }


def _granting(scene: Scene, possessive: Token) -> Token | None:
    """The verb above a possessive whose subject is not meant by it: one who orders or grants, or does an act
    to somebody else; in Slavic languages that of its clause, for whose own is told by another word (*свой*).
    """
    sentence, noun = scene.sentence, scene.sentence.head(possessive)
    above = sentence.head(noun) if noun is not None and noun.pos == "NOUN" else None
    for _ in range(_STEPS):
        if above is None:
            return None
        if above.pos == "VERB" and above.morph.get("VerbForm") != "Inf":
            active = any(c.dep == "nsubj" for c in sentence.children(above.i))
            own = scene.lexicon.bare_passive and active
            return above if own or _orders(scene, above) or _is_act_on_another(scene, above) else None
        above = sentence.head(above)
    return None


def _orders(scene: Scene, verb: Token) -> bool:
    """Whether who is the subject of a verb has something done by it: *ordered*, *a approuvé*; not one who
    *announced* it, as he may what was done to himself."""
    known = cues(scene.page.language)
    first, last = scene.index(verb.start), scene.index(verb.end)
    if known.phrases["speech"].any(scene.words, first, last):
        return False
    return "announced" in scene.values_over(known.governors, verb)


def _is_act_on_another(scene: Scene, verb: Token) -> bool:
    """Whether a verb does an act of the lexicon to an object: *X pardoned Y after calls for his release*."""
    if not any(c.relation == "obj" and c.pos != "PRON" for c in scene.sentence.children(verb.i)):
        return False
    return does_act(scene, verb)


def does_act(scene: Scene, verb: Token | None) -> bool:
    """Whether a verb does an act of the lexicon to people: *expelled*."""
    if verb is None or verb.pos != "VERB":
        return False
    return any(rule.kind in CUSTODY_ACTS for rule in scene.values_over(scene.lexicon.triggers, verb))


def is_in_custody(scene: Scene, position: int) -> bool:
    """Whether a pronoun stands under the word of an act that is done to people alone: *freed her*, *ее
    арест*."""
    at = scene.token_at(position)
    above = scene.sentence.head(at) if at is not None else None
    known = scene.values_over(scene.lexicon.triggers, above) if above is not None else ()
    return any(rule.kind in CUSTODY_ACTS for rule in known)


def is_named(sentence: Sentence, noun: Token) -> bool:
    """Whether a name stands beside a noun: *the author Anton Kral*."""
    return any(c.relation in _NAMING and c.pos == "PROPN" for c in sentence.children(noun.i))
