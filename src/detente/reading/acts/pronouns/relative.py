"""Whom a pronoun means that stands in a relative clause: who the clause is of."""

from __future__ import annotations

from detente.reading.acts.clause.kinship import is_kin
from detente.reading.acts.mentions import Scene
from detente.reading.entities.cast import Figure
from detente.reading.factuality.cues import cues
from detente.reading.parsing.parse import Token
from detente.reading.phrases import key_of

_CLIMB = 4
_NAMING = frozenset({"appos", "flat", "compound"})
_OBJECTS = frozenset({"obj", "iobj", "obl"})


def antecedent(scene: Scene, position: int) -> tuple[Figure | None, bool]:
    """Who is told of by the relative clause that a pronoun at a position stands in, with nobody else named
    there: *Anton Kral, the father of Ivan Kral, who has been missing since he was arrested*; not one who says
    something of somebody, nor one who speaks for him. And whether he does it to whom the pronoun means, and
    so is not he: *Ivan Kral, who arrested him*."""
    clause = _clause(scene, position)
    if clause is None:
        return None, False
    return _of_clause(scene, clause, position), _is_object(scene, clause, position)


def is_of_either(scene: Scene, relative: Token | None) -> bool:
    """Whether a relative clause may be of the one whom a description is of, or of him of whom it only speaks:
    *Anna Kral, critique du président Ivan Moroz qui a passé un an en prison*; not of somebody's kin."""
    sentence = scene.sentence
    clause = sentence.head(relative) if relative is not None else None
    noun = sentence.past(sentence.head(clause), _NAMING - {"appos"}) if clause is not None else None
    if noun is not None and noun.relation == "appos":
        noun = sentence.head(noun)
    if noun is None or clause is None or clause.relation != "acl" or noun.relation != "nmod":
        return False
    told = sentence.head(noun)
    if told is None or told.relation != "appos" or told.pos != "NOUN" or is_kin(scene, told):
        return False
    first = min([told.i, *(c.i for c in sentence.children(told.i) if c.i < told.i)])
    parted = sentence.tokens[first - 1]
    named = [m for m in scene.mentions if m.kind == "person" and m.end <= parted.start]
    whom = scene.at(noun.start, noun.end) or scene.behind(noun.end)
    return parted.text == "," and bool(named) and named[-1].end == parted.start and whom is not None


def _is_object(scene: Scene, clause: Token, position: int) -> bool:
    """Whether a pronoun is what the verb of its clause, or one joined to it, is done to."""
    token = scene.token_at(position)
    if token is None or token.relation not in _OBJECTS:
        return False
    above = scene.sentence.head(token)
    while above is not None and above is not clause and above.relation == "conj":
        above = scene.sentence.head(above)
    return above is clause


def _of_clause(scene: Scene, clause: Token, position: int) -> Figure | None:
    known = scene.lexicon.words["relative"]
    told = [scene.sentence.child(clause.i, role) for role in ("nsubj", "obj")]
    # "X, que la police a arrêté avant de le relâcher": whom the clause is of is what its verb is done to.
    who = next((t for t in told if t is not None and key_of(t.text) in known), None)
    if who is None:
        return None
    noun = scene.sentence.past(scene.sentence.head(clause), _NAMING)
    named = scene.at(noun.start, noun.end) if noun is not None else None
    if noun is not None and (named is None or named.kind == "people"):
        named = scene.behind(noun.end)  # "Le caricaturiste X, que …".
    if named is None or named.start >= who.start or named.kind != "person" or _speaks(scene, clause):
        return None
    if any(m.kind == "person" and m is not named for m in scene.within(who.end, position)):
        return None
    figures = scene.cast.called([named.name])
    alone = len(figures) == 1 and not any(scene.cast.is_proxy(e) for e in figures[0].mentions)
    return figures[0] if alone else None


def _clause(scene: Scene, position: int) -> Token | None:
    """The verb of the clause on a noun over a position."""
    at = scene.token_at(position)
    for _ in range(_CLIMB):
        if at is None or at.relation == "acl":
            return at
        at = scene.sentence.head(at)
    return None


def _speaks(scene: Scene, verb: Token) -> bool:
    """Whether a verb is one of speech."""
    first, last = scene.index(verb.start), scene.index(verb.end)
    return cues(scene.page.language).phrases["speech"].any(scene.words, first, last)
