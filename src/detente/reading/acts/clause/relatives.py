"""The noun that a relative pronoun stands for, which parses often miss by one."""

from __future__ import annotations

from detente.reading.acts.clause.included import counted_in
from detente.reading.acts.clause.kinship import is_kin_of_one
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.forms import fold
from detente.reading.parsing.parse import Sentence, Token
from detente.reading.parsing.prepositions import cases_of
from detente.reading.phrases import key_of

_GOVERNED = frozenset({"obl", "obj", "nmod"})


def antecedent(trigger: Trigger, child: Token, verb: Token) -> Token:
    """The noun that a relative pronoun stands for."""
    relative = child.pos == "PRON" and key_of(child.text) in trigger.scene.lexicon.words["relative"]
    if child.morph.get("PronType") != "Rel" and not relative:
        return child
    if (own := counted_in(trigger.scene, child)) is not None:
        return own
    seen = verb
    for _ in range(4):
        above = trigger.sentence.head(seen)
        if above is None:
            return child
        if seen.relation == "acl" or seen.dep == "acl:relcl":
            # A relative clause says nothing of a noun after it, whatever the parse hangs it on.
            outer = trigger.sentence.head(above) if above.i > child.i else None
            if (named := set_off_by(trigger, above, child.start)) is not None:
                return named
            return _whole(trigger, outer if outer is not None and outer.i < child.i else above, child)
        seen = above
    return child


def _whole(trigger: Trigger, noun: Token, relative: Token) -> Token:
    """The head of a phrase whose last name a relative clause after a comma hangs on: in *the brother of Anton
    Kral, who …*, the brother rather than Anton Kral; not where he is what is said of somebody else (*Jan is a
    brother of Anton Kral, who …*)."""
    sentence, words = trigger.sentence, trigger.scene.lexicon.words
    above = sentence.head(noun)
    if above is None or noun.relation != "nmod" or above.pos != "NOUN":
        return noun
    if noun.pos == "PROPN" and (_is_predicate(sentence, above) or _is_of_a_thing(trigger, noun, above)):
        return noun
    if noun.pos != "PROPN" and not is_kin_of_one(trigger.scene, above, noun):
        return noun
    parted = any(t.text == "," for t in sentence.tokens[noun.i : relative.i])
    case = cases_of(sentence, noun)
    owned = case in words["of"] or (not case and noun.morph.get("Case") == "Gen" and not words["of"])
    # "The lawyers of Anton Kral, who died": many seldom do together.
    one_dies = trigger.rule.kind == "die" and above.morph.get("Number") == "Plur" and not trigger.auxiliaries
    return above if parted and owned and not one_dies else noun


def _is_of_a_thing(trigger: Trigger, name: Token, noun: Token) -> bool:
    """Whether one person is named behind a noun, governed by a preposition or verb, that tells of nobody: *at
    the grave of Anton Kral, who …*."""
    scene = trigger.scene
    whom, who, known = scene.at(name.start, name.end), scene.at(noun.start, noun.end), scene.cast.lexicon
    behind = scene.index(trigger.hit.end), scene.last
    if trigger.rule.kind == "die" and not scene.lexicon.phrases["prisons"].any(scene.words, *behind):
        return False  # "The memory of General Kral, who died in 1996".
    one = whom is not None and whom.kind == "person" and not (who is not None and who.kind == "people")
    called = known.has(fold(noun.text), known.titles, known.callings, known.anybody, known.kin)
    several = any(h.morph.get("Number") == "Plur" for h in trigger.sentence.helpers(trigger.token))
    return one and noun.relation in _GOVERNED and not (called or several)


def set_off_by(trigger: Trigger, noun: Token, start: int) -> Token | None:
    """Who is named right before the comma that opens a clause or participle, and of whom it says more than of
    the noun by which somebody else is called his (*Jan Kral is a friend of Anton Kral, jailed in May*), or
    of a thing that is his (*published the letters of Anton Kral, jailed in May*)."""
    sentence, scene = trigger.sentence, trigger.scene
    called = _is_predicate(sentence, noun)
    for child in sentence.children(noun.i):
        whom = scene.at(child.start, child.end) if child.relation == "nmod" and child.pos == "PROPN" else None
        if whom is None or whom.kind != "person" or scene.page.text[whom.end : start].strip() != ",":
            continue
        if called or _is_of_a_thing(trigger, child, noun):
            return child
    return None


def _is_predicate(sentence: Sentence, noun: Token) -> bool:
    """Whether a noun is what a copula says of somebody."""
    return sentence.child(noun.i, "cop") is not None
