"""Of two names beside each other, which verb each is of: *freed X, and Y and Z were deported*, *after the
arrest of X, Y, his sister, left*. No list goes on where the second is of the next."""

from __future__ import annotations

from detente.reading.acts.clause.agreement import SUBJECTS
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.parsing.parse import Token
from detente.reading.parsing.token import is_finite_verb

_ASIDE, _CLITICS = 90, 3
_NAMED = frozenset({"appos", "flat", "compound", "conj"})


def are_of_two_verbs(scene: Scene, one: Mention | None, other: Mention) -> bool:
    """Whether the second of two names is the object of a verb behind it, and the first stands behind another
    verb: *freed X; his partner Y they deported*; or the first is the object of a verb and the second the
    subject of the next, or in Slavic of the one before him: *freed X, and Y and Z were deported*, *выслан X,
    Y освобождён*. No list has both."""
    if one is not None and _is_subject_of_the_next(scene, one, other):
        return True
    verb = _verb_over(scene, other)
    if one is None or verb is None or verb is _verb_over(scene, one):
        return False
    if verb.start < other.end or verb.relation in ("acl", "advcl"):
        return False
    ahead = [t for t in scene.sentence.between(scene.start, one.start) if is_clause_verb(t)]
    return verb.morph.get("VerbForm") == "Fin" and bool(ahead)


def _is_subject_of_the_next(scene: Scene, one: Mention, other: Mention) -> bool:
    first, token = (
        _verb_over(scene, one) or _told_before(scene, one),
        scene.sentence.past(other.token, _NAMED),
    )
    verb = scene.sentence.head(token) if token is not None and token.relation in SUBJECTS else None
    if first is None or verb is None or token is None or token.start < one.end:
        return False
    # "Задержана Анна Краль, | Иван Морель на свободе": a clause need have no verb.
    told = verb.pos == "VERB" or verb.relation == "parataxis"
    return told and verb is not first and verb.start >= other.end and first.end <= one.start


def _told_before(scene: Scene, mention: Mention) -> Token | None:
    """The Slavic verb or participle before somebody of which he is the subject."""
    token = scene.sentence.past(mention.token, _NAMED) if scene.lexicon.bare_passive else None
    verb = scene.sentence.head(token) if token is not None and token.relation in SUBJECTS else None
    return verb if verb is not None and verb.end <= mention.start else None


def _verb_over(scene: Scene, mention: Mention) -> Token | None:
    """The verb of which somebody named, or the noun that he names, is the object."""
    token = scene.sentence.past(mention.token, _NAMED)
    verb = scene.sentence.head(token) if token is not None and token.relation == "obj" else None
    return verb if verb is not None and verb.pos == "VERB" else None


def has_next_verb(scene: Scene, leader: Mention, mention: Mention) -> bool:
    """Whether a verb right behind a name that a comma parts from a complement is its own, or behind what is
    said of who is named: *in exchange for X, the diplomat Y was able to leave*, *after the arrest of X, Y,
    his sister, left*."""
    governed = leader.token is not None and leader.token.relation in ("nmod", "obl")
    return governed and (has_finite_behind(scene, mention, "AUX") or _has_finite_past_aside(scene, mention))


def _has_finite_past_aside(scene: Scene, mention: Mention) -> bool:
    """Whether a finite verb stands right behind the commas that set off what is said of a name."""
    text, end = scene.page.text, scene.sentence.end
    if text[mention.end : mention.end + 1] != ",":
        return False
    closing = text.find(",", mention.end + 1, min(mention.end + _ASIDE, end))
    ahead = scene.sentence.after(closing + 1)[:_CLITICS] if closing > 0 else []
    verb = next((t for t in ahead if t.pos not in ("PRON", "ADV", "PART")), None)
    return verb is not None and is_finite_verb(verb)


def has_finite_behind(scene: Scene, mention: Mention, pos: str) -> bool:
    """Whether a finite form, a verb or a helper by its ``pos``, stands right behind a name, or behind the
    small words that go with it: *его коллегу Антона Краля | не тронули*, *Anton Kral | s'était rendu*."""
    for word in scene.words_in(mention.end, scene.sentence.end)[:_CLITICS]:
        token = scene.token_at(word.start)
        if word.broken or token is None:
            return False
        if token.pos not in ("PART", "ADV") and token.relation != "expl":
            return token.pos == pos and token.morph.get("VerbForm") == "Fin"
    return False


def is_clause_verb(token: Token) -> bool:
    """Whether a token is a verb, and no helper, in a form that can head a clause."""
    return token.pos == "VERB" and token.morph.get("VerbForm") in ("Fin", "Inf")
