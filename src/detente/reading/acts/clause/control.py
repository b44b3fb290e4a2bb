"""Who does what a complement tells: whom the verb above it asks, blames, or keeps from it."""

from __future__ import annotations

from detente.reading.acts.clause.trigger import Trigger
from detente.reading.factuality.cues import cues
from detente.reading.parsing.noun_phrases import NOMINAL
from detente.reading.parsing.parse import Token
from detente.reading.parsing.prepositions import cases_of, has_case
from detente.reading.phrases import key_of

_OBJECTS = frozenset({"obj", "iobj"})


def controller_of(trigger: Trigger, token: Token, above: Token) -> Token | None:
    """Whom a verb asks to do it; one who promises does it himself: *call on Minsk to release*, *encourager
    Minsk à libérer*."""
    helpers = trigger.sentence.helpers(token) if token.relation == "xcomp" else ()
    forms = [t.morph.get("VerbForm") for t in (token, *helpers)]
    if "Inf" not in forms and "infinitive" not in trigger.hit.forms:
        return None
    sentence, words, scene = trigger.sentence, trigger.scene.lexicon.words, trigger.scene
    governors = cues(scene.page.language).governors.find(scene.words, scene.first, scene.last)
    told = {hit.value for hit in governors if hit.start <= above.start < hit.end}
    if told & {"planned", "attempted"} - ({"planned"} if "possible" in told else set()):
        # Who promises somebody to do it, or tries to, does it himself; not who keeps another from it.
        kept = sentence.child(above.i, "iobj") if "planned" not in told else None
        named = scene.at(kept.start, kept.end) if kept is not None and not has_case(sentence, kept) else None
        return kept if named is not None and named.kind == "place" else None
    for child in sentence.children(above.i):
        key = key_of(child.text)
        # "A décidé lundi de libérer": a day that the parse takes for an object.
        if not above.i < child.i < token.i or child.pos not in ("NOUN", "PROPN") or key in words["days"]:
            continue
        asked = child.relation in ("obl", "nmod", "iobj") and cases_of(sentence, child) in words["asked"]
        if child.relation in ("obj", "iobj") and not has_case(sentence, child):
            # "Took steps to impose": who takes them does it.
            return None if key in words["undertakings"] else child
        if asked and (told & {"possible", "denied"} or cases_of(sentence, child) not in words["of"]):
            return child  # "Demander à X de", "permettre à X de".
    return None


def kept_from(trigger: Trigger, token: Token, above: Token) -> Token | None:
    """Whom a verb keeps from doing or undergoing what its complement says: *keep Kral from being deported*,
    *stopped the ministry from deporting her*."""
    sentence, ways = trigger.sentence, trigger.scene.lexicon.words["from"]
    marked = any(c.relation in ("mark", "case") and c.key in ways for c in sentence.children(token.i))
    gerund = [token, *sentence.helpers(token)]
    if not marked or not any(t.morph.get("VerbForm") == "Ger" for t in gerund):
        return None
    kept = sentence.child(above.i, "obj")
    return kept if kept is not None and above.i < kept.i < token.i and kept.pos in NOMINAL else None


def blamed_in(trigger: Trigger, token: Token, above: Token) -> Token | None:
    """Whom a verb blames for what its complement tells: *accused Moscow of having jailed*, *reproche à Moscou
    d'avoir libéré*."""
    sentence, words = trigger.sentence, trigger.scene.lexicon.words
    verbs = [token, *(c for c in sentence.children(token.i) if c.relation == "aux")]
    marks = (c for verb in verbs for c in sentence.children(verb.i) if c.relation == "mark")
    if not any(c.key in words["blamed_for"] for c in marks):
        return None
    if not is_verb_of("blaming", trigger, above):
        return None
    between = [c for c in sentence.children(above.i) if above.i < c.i < token.i]
    objects = (c for c in between if c.relation in _OBJECTS)
    others = (c for c in between if c.relation in ("obl", "advmod") and trigger.scene.at(c.start, c.end))
    return next((c for c in (*objects, *others) if cases_of(sentence, c) in words["asked"] | {""}), None)


def is_of_others(trigger: Trigger, verb: Token, token: Token) -> bool:
    """Whether a verb's subject wants an act of others, or judges one that they have done; of his own he says
    so by a perfect (*regrette d'avoir expulsé*) or beside it (*criticised Peru after expelling two*)."""
    marks = {key_of(c.text) for c in trigger.sentence.children(token.i) if c.relation == "mark"}
    if token.relation == "advcl" and marks - trigger.scene.lexicon.words["blamed_for"]:
        return False
    own = any(c.relation == "aux" for c in trigger.sentence.children(trigger.token.i))
    return is_verb_of("demanding", trigger, verb) or (not own and is_verb_of("condemning", trigger, verb))


def is_verb_of(group: str, trigger: Trigger, above: Token) -> bool:
    """Whether a verb is of a group: ``demanding`` ones want an act of others (*требует отпустить*)."""
    return bool(trigger.scene.values_over(trigger.scene.lexicon.phrases[group], above))
