"""What a noun without a name tells itself: whether it takes up somebody told of before, and his gender."""

from __future__ import annotations

import re

from detente.reading.acts.clause.helpers import is_pluperfect
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.entities.cases import is_of_a_woman
from detente.reading.entities.cast import Figure
from detente.reading.forms import fold
from detente.reading.parsing.parse import Sentence
from detente.reading.parsing.token import GENDERS, Token
from detente.reading.phrases import key_of

_AGED = re.compile(r"\b\d\d[-‑][^\W\d]")


def gender_of(scene: Scene, mention: Mention) -> str:
    """The gender that a noun, or what agrees with it, tells: *Âgée de 52 ans, l'anthropologue …*."""
    token = mention.token
    if token is None:
        return "any"
    if scene.cast.lexicon.stems and is_of_a_woman(key_of(token.text), scene.page.language):
        return "female"  # A parse may take "депутатку" for a man.
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


def is_topic(scene: Scene, mention: Mention, *, kin: bool = False) -> bool:
    """Whether a Slavic noun with nothing of its own stands before its verb, and so takes up somebody told of
    before: *журналиста отпустили*, *бывшего депутата отпустили*, and not *отпустили журналиста*, *адвоката
    задержали*, who may be his; nor may a noun for kin but where ``kin`` asks for those too."""
    token, names = mention.token, scene.cast.lexicon
    verb = scene.sentence.head(token) if token is not None else None
    if token is None or verb is None or verb.pos not in ("VERB", "ADJ") or token.i > verb.i:
        return False
    own = not kin and (fold(mention.text) in names.kin or fold(mention.text) in names.siblings)
    if own or names.has(fold(mention.text), names.proxies):
        return False
    return all(
        c.relation in ("case", "punct") or _AGED.match(c.text) is not None or fold(c.text) in names.former
        for c in scene.sentence.children(token.i)
    )


def is_aged(scene: Scene, mention: Mention) -> bool:
    """Whether a noun tells how old somebody is: *le poète de 44 ans*, *the 44-year-old*, *65-летний врач*."""
    if mention.token is None:
        return False
    children = scene.sentence.children(mention.token.i)
    start = min((c.start for c in children), default=mention.start)
    aged = _AGED.search(scene.page.text, start, mention.end) is not None
    return aged or any(is_age(scene, c) for c in children)


def is_age(scene: Scene, token: Token) -> bool:
    """Whether a noun under another is the years that somebody is old: *le militant | de 44 ans*."""
    years = scene.lexicon.units.get(key_of(token.text)) == "Y"
    return years and token.relation == "nmod" and scene.sentence.child(token.i, "nummod") is not None


def is_age_of_one(scene: Scene, token: Token) -> bool:
    """Whether a noun is the age of somebody where the sentence before brings up but one."""
    return is_age(scene, token) and not brings_another(scene)


def is_definite(scene: Scene, mention: Mention) -> bool:
    """Whether an article or a demonstrative says that somebody told of before is meant."""
    words, token = scene.lexicon.words, mention.token
    index = next((i for i in range(scene.first, scene.last) if scene.words[i].start >= mention.start), None)
    if index is None:
        return False
    definite = words["determiners"] - words["indefinite"] - words["possessive"]
    told = token is not None and any(
        c.relation == "det" and c.key in definite for c in scene.sentence.children(token.i)
    )
    return told or any(scene.words[i].key in definite for i in range(max(index - 2, scene.first), index + 1))


def is_said_of(scene: Scene, mention: Mention, figure: Figure) -> bool:
    """Whether a noun by which a text has not called somebody yet is of him, to whom alone the sentence before
    tells something done: it tells his age, or what had been done to him before then."""
    if {name for names in scene.told for name in names} != {figure.name} or mention.token is None:
        return False
    if brings_another(scene):
        return False
    if is_aged(scene, mention):
        return True
    names, verb = scene.cast.lexicon, scene.sentence.head(mention.token)
    keys = {fold(key) for key in mention.text.split()}
    others = any(key in names.kin or names.has(key, names.proxies) or key in names.rulers for key in keys)
    return not others and verb is not None and is_pluperfect(scene.sentence, verb)


def brings_another(scene: Scene) -> bool:
    """Whether the sentence before brings up more people than one, by names or by a noun: *for the murder of a
    student*, *his lawyer, Jan Novak*, and not *the poet Jan Novak*."""
    if scene.sentence.index == 0:
        return False
    before = scene.page.sentences[scene.sentence.index - 1]
    named = scene.cast.people(before.start, before.end, "any")
    # Who rules frees and jails, and is not whom that is done to.
    if sum(scene.states.led_by(name) is None for name in named) > 1:
        return True
    return any(_is_somebody_else(scene, before, t) for t in before.tokens if t.pos == "NOUN")


def _is_somebody_else(scene: Scene, sentence: Sentence, token: Token) -> bool:
    """Whether a noun is of somebody without a name, whom the text has not told of yet."""
    if token.relation in ("appos", "root") or not scene.cast.is_of_people(token.text):
        return False
    children = sentence.children(token.i)
    told = [c for c in children if c.relation.startswith("det") or c.relation == "nmod"]
    if any(key_of(c.text) in scene.lexicon.words["possessive"] for c in told):
        return True
    if any(c.pos == "PROPN" for c in children):
        return False
    return any(c.morph.get("Definite") == "Ind" for c in told) or bool(scene.cast.lexicon.stems)
