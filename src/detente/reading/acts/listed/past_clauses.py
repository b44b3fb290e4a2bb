"""Who goes on with a list behind a relative clause on one of its people, and is none of that clause's own: *a
sanctionné la juge A, qui avait condamné B, ainsi que le procureur C*.

A comma before *and* closes the clause: two alone are joined with none, in any language.
"""

from __future__ import annotations

from detente.reading.acts.mentions import Mention, Scene
from detente.reading.parsing.parse import Token
from detente.reading.phrases import Word

_FARTHEST = 30
_NAMED = frozenset({"person", "organization"})


def goes_on_behind(scene: Scene, at: int, mention: Mention) -> bool:
    """Whether a name is joined to the one that ends at a position over a relative clause on that one."""
    words = scene.words_in(at, mention.start)
    if len(words) > _FARTHEST or not words or not _opens_clause(scene, words[0]):
        return False
    pronoun, last = scene.token_at(words[0].start), last_part(words)
    inside = scene.within(words[0].end, last[0].start)
    # What the clause tells is done to another: not "A, que Rome avait arrêté, et B", "A, arrêté par C, et B".
    active = pronoun is not None and pronoun.dep == "nsubj" and any(m.name for m in inside)
    by = any(word.key in scene.lexicon.words["by"] for word in words)
    return active and not by and last[0] is not words[0] and _joins(scene, last)


def is_behind_clause(scene: Scene, first: Mention, mention: Mention) -> bool:
    """Whether a name is joined over a comma to one in a relative clause that another comma opens behind
    somebody, and so to that one."""
    between = scene.words_in(first.end, mention.start)
    if not _joins(scene, last_part(between)):
        return False
    before = scene.words_in(max(scene.start, 0), first.start)
    opening = next((w for w in reversed(before) if w.broken), None)
    if opening is None or not _opens_clause(scene, opening):
        return False
    named = [m for m in scene.mentions if m.name and m.kind in _NAMED and m.end <= opening.start]
    return bool(named) and not scene.words_in(named[-1].end, opening.start)


def opens_another_deed(scene: Scene, token: Token) -> bool:
    """Whether a past participle behind *and* has an object behind its article, whatever the parse makes of
    it: *a expulsé l'attaché, A, et convoqué l'ambassadeur, B*; not *A, jugé et condamné le 3 mai*."""
    tokens = scene.sentence.tokens
    behind, before = tokens[token.i + 1 : token.i + 3], tokens[max(0, token.i - 2) : token.i]
    if token.morph.get("VerbForm") != "Part" or token.morph.get("Tense") != "Past" or len(behind) <= 1:
        return False
    if not before or before[-1].key not in scene.lexicon.words["and"] or before[0].pos == "VERB":
        return False
    return behind[0].pos == "DET" and behind[1].pos in ("NOUN", "PROPN")


def _opens_clause(scene: Scene, word: Word) -> bool:
    """Whether a relative pronoun stands behind a mark."""
    token = scene.token_at(word.start)
    pronoun = token is not None and token.pos in ("PRON", "DET", "X", "SCONJ")
    return word.broken and pronoun and word.key in scene.lexicon.words["relative"]


def _joins(scene: Scene, words: list[Word]) -> bool:
    """Whether some words begin behind a mark with *and* or what joins as it does."""
    if not words or not words[0].broken:
        return False
    hits = scene.lexicon.phrases["joining"].find(words, 0, len(words))
    return words[0].key in scene.lexicon.words["and"] or any(hit.first == 0 for hit in hits)


def last_part(words: list[Word]) -> list[Word]:
    """The words of a stretch behind its last mark: *X et Y, l'un de ses gendres, | de même que*."""
    return words[max((i for i, word in enumerate(words) if word.broken), default=0) :]
