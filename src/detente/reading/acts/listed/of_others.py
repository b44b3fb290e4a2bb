"""Whether words that count somebody in count him in among others than those an act was done to: *freed 30
detainees, but seven others, including Anton Kral, remain in prison*."""

from __future__ import annotations

from collections.abc import Sequence

from detente.model import Subject
from detente.reading.acts.clause.agreement import SUBJECTS
from detente.reading.acts.mentions import Scene
from detente.reading.factuality.cues import cues
from detente.reading.parsing.parse import Token
from detente.reading.parsing.token import is_finite_verb
from detente.reading.phrases import Word

_LEADING = 2


def are_of_others(scene: Scene, start: int, end: int) -> bool:
    """Whether others are told of between the end of a group and words that count somebody in: behind a
    *but*, or as the subject of a verb that *and* joins or a mark sets apart.

    Who is named nearest is named of those (*dix ont été arrêtés et quatre ont fui, dont X*); what a *but*
    adds is of all the same (*trois juges, mais aussi des avocats, dont X*).
    """
    words, known = scene.words_in(start, end), scene.lexicon.words
    turns = known["contrast"] | cues(scene.page.language).words["opposing"]
    for i, word in enumerate(words):
        if word.key in turns and not any(w.key in known["additive"] for w in words[i + 1 : i + 1 + _LEADING]):
            return _are_people(scene, words[i + 1 :], end)
        if word.key in known["and"] | turns and _have_a_verb(scene, word.end, end):
            return True
        if word.broken and _are_others_with_a_verb(scene, words[i : i + _LEADING], end):
            return True  # "Five were freed; others remain in prison, including X".
    return False


def _are_people(scene: Scene, words: list[Word], end: int) -> bool:
    """Whether some words tell of people, if only as *others* or by how many they are."""
    if not words:
        return False
    tokens, others = scene.sentence.between(words[0].start, end), _others(scene)
    counted = any(t.pos == "NUM" for t in tokens)
    told = any(m.kind in ("people", "person") for m in scene.within(words[0].start, end))
    several = (t for t in tokens if t.morph.get("Number") == "Plur")
    alive = any(t.pos == "NOUN" and t.morph.get("Animacy") == "Anim" for t in several)
    return counted or told or alive or any(word.key in others for word in words)


def _others(scene: Scene) -> frozenset[str]:
    """The words for others."""
    return cues(scene.page.language).words["others"] | scene.lexicon.words["plural_others"]


def _are_others_with_a_verb(scene: Scene, words: list[Word], end: int) -> bool:
    """Whether words right behind a mark are *others*, of whom a verb behind them tells something else."""
    others = _others(scene)
    at = next((word for word in words if word.key in others), None)
    if at is None:
        return False
    behind = next(iter(scene.sentence.between(at.end, end)), None)
    own = behind is not None and behind.pos in ("VERB", "AUX") and behind.morph.get("VerbForm") != "Part"
    return own or _have_a_verb(scene, at.start, end)


def _have_a_verb(scene: Scene, start: int, end: int) -> bool:
    """Whether the noun right behind a joint is the subject of a verb behind it."""
    for token in scene.sentence.between(start, end):
        verb = scene.sentence.head(token) if token.relation in SUBJECTS else None
        if verb is not None and verb.start > token.start and token.morph.get("PronType") != "Rel":
            return True
        if token.pos in ("VERB", "AUX"):
            return False
    return False


def have_a_verb_behind(scene: Scene, start: int, counted_in: int, names: Sequence[Subject]) -> bool:
    """Whether those whom *and* adds behind a verb have one of their own behind who is named of them: *freed
    30 detainees, and two others, including X, were cleared*."""
    words = scene.words_in(start, counted_in)
    joint = next((w for w in words if w.key in scene.lexicon.words["and"]), None)
    if joint is None or not names:
        return False
    end = names[-1].span[1]
    behind = next((t for t in scene.sentence.after(end) if t.text != ","), None)
    told = behind is not None and is_finite_verb(behind) and not _is_remark(scene, behind)
    told = told and behind is not None and behind.morph.get("Number") != "Sing"
    closed = scene.page.text[end : end + 1] == ","
    return (
        told and closed and any(is_finite_verb(t) for t in scene.sentence.between(scene.start, joint.start))
    )


def _is_remark(scene: Scene, token: Token) -> bool:
    """Whether a verb only says it: *, ont dit ses avocats*."""
    above = scene.sentence.head(token) if token.relation in ("aux", "cop") else token
    verb, known = above or token, cues(scene.page.language)
    return known.holds("speech", scene.words, scene.first, scene.last, verb.start)
