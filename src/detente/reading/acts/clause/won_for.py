"""For whom somebody obtains what else would befall himself: *the bishop won the release of Anton Kral*, *got
a pardon for two convicts*, *won Anton Kral's freedom*."""

from __future__ import annotations

from detente.reading.acts.clause.subjects import subject_of
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.parsing.parse import Token
from detente.reading.parsing.prepositions import cases_of
from detente.reading.phrases import key_of

_OBTAINED = frozenset({"release", "pardon"})
_CALLED = frozenset({"appos", "flat"})
_OWNING = frozenset({"nmod", "nmod:poss", "compound", "flat", "obj"})


def won_for(trigger: Trigger) -> list[Token]:
    """Whose what a verb obtains is called, right behind it or among the trigger's words; empty where the
    subject obtains it for himself."""
    if trigger.rule.kind not in _OBTAINED or trigger.voice != "middle" or not trigger.parsed:
        return []
    if trigger.rule.factuality == "denied":
        return []  # "Was left off the list of prisoners".
    meant = _behind(trigger) or _enclosed(trigger)
    return [meant.token] if meant is not None and meant.token is not None else []


def _behind(trigger: Trigger) -> Mention | None:
    """Who stands behind the noun of a trigger with *of* or *for*; a pardon *of the president* is his."""
    scene, sentence, hit = trigger.scene, trigger.sentence, trigger.hit
    words = scene.lexicon.words
    case = next(iter(sentence.after(hit.end)), None)
    if case is None or case.relation != "case":
        return None
    noun = sentence.head(case)
    meant = scene.at(noun.start, noun.end) if noun is not None else None
    if noun is None or meant is None or not _is_one_or_counted(meant):
        return None
    key = cases_of(sentence, noun)
    of = key in words["of"] and not (trigger.rule.kind == "pardon" and _rules(scene, case.start, meant))
    return meant if of or key in words["obtained_for"] else None


def _is_one_or_counted(meant: Mention) -> bool:
    """Whether a mention is of a person or of people with a number: not *a camp for prisoners*, *met her
    daughter*."""
    counted = meant.group is not None and meant.group.lo not in (None, 1)
    return meant.kind == "person" or (meant.kind == "people" and counted)


def _rules(scene: Scene, start: int, meant: Mention) -> bool:
    """Whether who is meant by the words from a place on leads a state."""
    titles = scene.lexicon.words["pardoning"]
    titled = any(word.key in titles for word in scene.words_in(start, meant.end))
    return titled or scene.states.led_by(meant.name) is not None


def _enclosed(trigger: Trigger) -> Mention | None:
    """Who stands between the verb of a trigger and its noun (*won Anton Kral's release*), a pronoun only
    where it cannot mean the subject."""
    scene, hit = trigger.scene, trigger.hit
    for meant in scene.within(hit.start, hit.end):
        token = meant.token
        if token is None or token.i <= trigger.token.i or token.dep not in _OWNING:
            continue
        if _is_one_or_counted(meant) or (meant.kind == "pronoun" and _is_another(trigger, meant.key)):
            return meant
    return None


def _is_another(trigger: Trigger, key: str) -> bool:
    """Whether a possessive is of the other gender than the subject of a verb: *he won her release*."""
    scene, words = trigger.scene, trigger.scene.lexicon.words
    subject = subject_of(trigger)
    gender = "female" if key in words["feminine"] else "male" if key in words["masculine"] else None
    if subject is None or gender is None:
        return False
    pronoun = key_of(subject.text)
    if pronoun in words["feminine"] | words["masculine"]:
        return (pronoun in words["feminine"]) != (gender == "female")
    called = (c for c in trigger.sentence.children(subject.i) if c.relation in _CALLED)
    named = (scene.at(t.start, t.end) for t in (subject, *called))
    return any(m is not None and m.name and scene.cast.is_of_another_gender(m.name, gender) for m in named)
