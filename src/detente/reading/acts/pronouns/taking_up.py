"""What a noun without a name tells itself: whether it takes up somebody told of before, and his gender."""

from __future__ import annotations

from detente.reading.acts.mentions import Mention, Scene
from detente.reading.forms import fold
from detente.reading.parsing.token import GENDERS
from detente.reading.phrases import key_of


def gender_of(scene: Scene, mention: Mention) -> str:
    """The gender that a noun, or what agrees with it, tells: *Âgée de 52 ans, l'anthropologue …*."""
    token = mention.token
    if token is None:
        return "any"
    with_it = (c for c in scene.sentence.children(token.i) if c.relation in ("amod", "acl", "det", "nmod"))
    told = (c.morph.get("Gender") for c in with_it if c.pos in ("ADJ", "VERB", "DET"))
    return GENDERS.get(next((g for g in told if g), token.morph.get("Gender", "")), "any")


def is_parent(scene: Scene, mention: Mention) -> bool:
    """Whether a noun of kin says of how many somebody is the parent, and so how he is: *the mother of three*,
    *le père de deux enfants*."""
    if mention.token is None or fold(mention.text) not in scene.cast.lexicon.kin:
        return False
    of = (c for c in scene.sentence.children(mention.token.i) if c.relation == "nmod")
    numbered = (
        c.pos == "NUM" or any(n.relation == "nummod" for n in scene.sentence.children(c.i)) for c in of
    )
    return any(numbered)


def is_topic(scene: Scene, mention: Mention) -> bool:
    """Whether a Slavic noun with nothing of its own stands before its verb, and so takes up somebody told of
    before: *журналиста отпустили*, and not *отпустили журналиста*, *адвоката задержали*, who may be his."""
    token, names = mention.token, scene.cast.lexicon
    verb = scene.sentence.head(token) if token is not None else None
    if token is None or verb is None or verb.pos not in ("VERB", "ADJ") or token.i > verb.i:
        return False
    if fold(mention.text) in names.kin or names.has(fold(mention.text), names.proxies):
        return False
    return all(c.relation in ("case", "punct") for c in scene.sentence.children(token.i))


def is_definite(scene: Scene, mention: Mention) -> bool:
    """Whether an article or a demonstrative says that somebody told of before is meant."""
    words, token = scene.lexicon.words, mention.token
    index = next((i for i in range(scene.first, scene.last) if scene.words[i].start >= mention.start), None)
    if index is None:
        return False
    definite = words["determiners"] - words["indefinite"] - words["possessive"]
    told = token is not None and any(
        c.relation == "det" and key_of(c.text).rstrip("'’") in definite
        for c in scene.sentence.children(token.i)
    )
    return told or any(scene.words[i].key in definite for i in range(max(index - 2, scene.first), index + 1))
