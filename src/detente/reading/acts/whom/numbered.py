"""How many an act's noun is done to, where only the number of acts is told."""

from __future__ import annotations

from detente.model import CUSTODY_ACTS, Group, Span
from detente.reading.acts.clause.beside import is_exchanged
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.whom.counted import bound_at, is_plural
from detente.reading.forms import fold
from detente.reading.numbers import numerals
from detente.reading.parsing.parse import Token
from detente.reading.phrases import key_of


def numbered(trigger: Trigger) -> tuple[Group | None, Span] | None:
    """Those of whom only the number of arrests is told, and where: *made 40 arrests*, *plus de 900 gardes à
    vue*; of exchanges nobody knows of how many. *The 40 arrests* and *his two arrests* were told of before,
    or are one man's."""
    sentence, token, page = trigger.sentence, trigger.token, trigger.scene.page
    if trigger.voice != "noun" or trigger.rule.kind not in CUSTODY_ACTS or not trigger.parsed:
        return None
    if key_of(token.text) in trigger.scene.lexicon.units:
        return None  # "Sept ans de prison pour une chanson".
    children = sentence.children(token.i)
    if not is_plural(token, page.language) or any(_points_back(trigger, c) for c in children):
        return None
    number = sentence.child(token.i, "nummod") or _quantity(trigger)
    found = bound_at(page, number.start) if number is not None else None
    if found is None or number is None:
        return None
    span = min(number.start, token.start), max(token.end, number.end)
    if is_exchanged(trigger):
        return None, span
    noun = page.text[trigger.hit.start : trigger.hit.end]
    group = Group(noun=" ".join(noun.split()), lo=found.lo, hi=found.hi, qualifier=found.qualifier)
    return group, span


def another_one(trigger: Trigger, token: Token) -> Group | None:
    """The one whom an ordinal with an article adds to those counted before in its sentence, or leaves:
    *two men are wanted, a third has been arrested*, *two were charged and the third was freed*."""
    scene, sentence = trigger.scene, trigger.sentence
    if fold(token.text) not in numerals(scene.page.language).ordinals or token.morph.get("Number") == "Plur":
        return None
    articles = [c for c in sentence.children(token.i) if c.relation == "det"]
    definite = any(c.morph.get("Definite") == "Def" for c in articles)
    if not (definite or any(c.key in scene.lexicon.words["one"] for c in articles)):
        return None
    if definite and any(m.kind == "person" for m in scene.mentions if m.end <= token.start):
        return None  # "X and Y were charged with two others, and the first was freed".
    if any(c.i > token.i and c.pos in ("NOUN", "PROPN") for c in sentence.children(token.i)):
        return None
    counted = [
        m for m in scene.mentions if m.kind == "people" and m.group is not None and m.end <= token.start
    ]
    if not counted or counted[-1].group is None:
        return None
    return Group(noun=counted[-1].group.noun, lo=1, hi=1, qualifier="exact")


def _points_back(trigger: Trigger, child: Token) -> bool:
    """Whether a word before a noun says that its number was told of before, or whose it is."""
    owns = child.dep == "nmod:poss" or child.morph.get("Poss") == "Yes"
    owns = owns or key_of(child.text) in trigger.scene.lexicon.words["possessive"]
    return owns or (child.relation == "det" and child.morph.get("Definite") == "Def")


def _quantity(trigger: Trigger) -> Token | None:
    """The noun of quantity that an act's noun hangs on: *des dizaines d'arrestations*, *десятки арестов*."""
    above = trigger.sentence.head(trigger.token)
    own = above is not None and above.i < trigger.token.i and trigger.token.relation == "nmod"
    return above if own else None
