"""Where a list ends because the main clause begins: *Après l'arrestation du poète Anton Kral, le ministre,
Ivan Moroz, a démissionné*. Behind the comma stands who does something, and nobody more of whom the
circumstance tells."""

from __future__ import annotations

from detente.reading.acts.mentions import Mention, Scene
from detente.reading.parsing.parse import Token
from detente.reading.parsing.token import is_finite_verb

_OPENS = frozenset({"ADP", "SCONJ"})
_NAMING = frozenset({"appos", "flat", "compound", "conj"})


def begins_main_clause(scene: Scene, at: int, mention: Mention) -> bool:
    """Whether a name behind the comma at a position is of the subject of the main clause, before which a
    circumstance stands.

    A list goes on with *of* once more, or is joined by *and* before a comma and the subject: *Après
    l'arrestation d'Anton Kral, Ivan Moroz et Olga Moroz, le parti a protesté*.
    """
    between = scene.words_in(at, mention.start)
    if scene.page.text[at : mention.start].lstrip()[:1] != "," or scene.cast.lexicon.stems:
        return False
    words = scene.lexicon.words
    if between and between[0].key in words["of"] | words["and"]:
        return False
    if not scene.sentence.parsed or not _is_circumstance(scene, at):
        return False
    verb = next((t for t in scene.sentence.after(mention.end) if _is_main(scene, t)), None)
    return verb is not None and not _goes_on(scene, mention.end, verb.start)


def _is_circumstance(scene: Scene, end: int) -> bool:
    """Whether the words up to a place are a phrase that a preposition opens, with no verb before it."""
    before = scene.sentence.between(scene.start, end)
    if any(is_finite_verb(t) for t in before):
        return False
    commas = [t.i for t in before if t.text == "," and t.end < end]
    item = [t for t in before if not commas or t.i > commas[-1]]
    item = item if any(t.pos in _OPENS for t in item[:1]) else before
    return bool(item) and (item[0].pos in _OPENS or _hangs_on_later(scene, before[-1], end))


def _hangs_on_later(scene: Scene, token: Token, end: int) -> bool:
    """Whether a parse hangs a phrase on a verb behind it: *Deux jours après l'arrestation d'Anton Kral*."""
    at = scene.sentence.past(token, _NAMING | {"nmod"})
    verb = scene.sentence.head(at) if at is not None and at.relation == "obl" else None
    return verb is not None and verb.start >= end


def _is_main(scene: Scene, token: Token) -> bool:
    """Whether a finite form is of no relative clause."""
    above = scene.sentence.head(token) if token.relation in ("aux", "cop") else token
    return is_finite_verb(token) and (above is None or above.relation != "acl")


def _goes_on(scene: Scene, start: int, end: int) -> bool:
    """Whether *and* joins one more name before the comma that ends a list, and a subject behind that."""
    words = scene.words_in(start, end)
    joined = [w for w in words if w.key in scene.lexicon.words["and"]]
    for word in joined:
        named = next((m for m in scene.within(word.end, end) if m.name), None)
        if named is None:
            continue
        behind = [w for w in scene.words_in(named.end, end) if w.broken]
        if behind and len(scene.words_in(behind[0].start, end)) > 0:
            return True
    return False
