"""Whose the people or the firm are that an act is done to: *Anton Kral's torturers were arrested*,
*sanctioned the jailers of Anton Kral*, by nouns that no list knows too. It is not done to him."""

from __future__ import annotations

from detente.reading.acts.clause.agreement import SUBJECTS
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.listed.roster import Roster
from detente.reading.acts.mentions import Mention
from detente.reading.forms import fold
from detente.reading.parsing.parse import Token
from detente.reading.parsing.prepositions import cases_of
from detente.reading.phrases import key_of

_BOUND = frozenset({"target", "measure"})
_HIS = frozenset({"measure", "weak measure", "asset"})
_VERBAL = frozenset({"active", "passive", "middle"})
_NAMES = frozenset({"flat", "compound"})
_ARGUMENTS = SUBJECTS | {"obj"}
_GOVERNED = _ARGUMENTS | {"obl", "nmod", "appos", "conj"}


def without_whose(trigger: Trigger, roster: Roster) -> None:
    """Take nobody who is only named for whose those are that an act is done to."""
    scene = trigger.scene
    told = [(s, scene.at(*s.span)) for s in roster.subjects]
    roster.subjects = [s for s, m in told if m is None or not is_only_whose(trigger, m)]


def is_only_whose(trigger: Trigger, mention: Mention) -> bool:
    """Whether a possessive or *of* makes somebody only whose the noun is that an act is told of; not where
    that is his name or his assets, or a measure that is on him."""
    sentence, scene = trigger.sentence, trigger.scene
    if mention.kind != "person" or mention.token is None or not trigger.parsed:
        return False
    token = sentence.past(mention.token, _NAMES) or mention.token
    noun = sentence.head(token)
    if (
        noun is None
        or trigger.hit.start <= noun.start < trigger.hit.end
        or not _is_owned(trigger, noun, token, mention)
    ):
        return False
    told, words = scene.at(noun.start, noun.end), scene.lexicon.words
    if told is not None and told.kind in _HIS:
        return False
    if key_of(noun.text) in words["naming"] | words["collectives"] | words["quantities"]:
        return False
    if trigger.rule.object in _BOUND:
        return noun.relation in _GOVERNED and _is_near(trigger, noun)
    people = trigger.rule.object == "person" and trigger.voice in _VERBAL and noun.relation in _ARGUMENTS
    return people and noun.head == trigger.token.i and _is_somebody(trigger, noun)


def _is_owned(trigger: Trigger, noun: Token, token: Token, mention: Mention) -> bool:
    """Whether a name says whose a noun is: a Slavic one of one person cannot be what several are called."""
    if token.dep == "nmod:poss":
        return True
    of = trigger.scene.lexicon.words["of"]
    if noun.pos != "NOUN" and of:
        return False
    if token.relation == "nmod" and of:
        # Not "the head of the KGB Anton Kral".
        before = trigger.sentence.before(mention.start)[-1:]
        return cases_of(trigger.sentence, token) in of and bool(before) and before[0].relation == "case"
    alone = not any(c.relation == "conj" for c in trigger.sentence.children(token.i))
    verb = trigger.token.morph.get("Number") if trigger.voice == "passive" else None
    several = "Plur" in (noun.morph.get("Number"), verb) and token.morph.get("Number") == "Sing"
    genitive = token.morph.get("Case") in ("Gen", "Acc")
    beside = noun.end + 1 >= mention.start and token.relation in ("appos", "nmod")
    return not of and alone and several and genitive and beside


def _is_near(trigger: Trigger, noun: Token) -> bool:
    """Whether a noun hangs on the words of an act, the verb over them, or a measure."""
    above = trigger.sentence.head(noun)
    if above is None:
        return False
    over = trigger.scene.at(above.start, above.end)  # "Sanctions over Kral's jailing".
    inside = trigger.hit.start <= above.start < trigger.hit.end
    near = above.i in (trigger.token.i, trigger.token.head)
    return inside or near or (over is not None and over.kind == "measure")


def _is_somebody(trigger: Trigger, noun: Token) -> bool:
    """Whether a noun is for people, by its ending or gender."""
    known = trigger.scene.cast.lexicon
    if known.stems:
        return noun.morph.get("Animacy") == "Anim"
    word, endings = fold(noun.text), tuple(trigger.scene.lexicon.words["people_endings"])
    called = known.has(word, known.titles, known.callings, known.anybody, known.kin)
    return called or word.endswith(endings)
