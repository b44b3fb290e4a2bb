"""Whether a participle is said of one of several, and of which: *X, Y et Z, un Allemand condamné à mort*."""

from __future__ import annotations

from detente.model import Span
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.listed.asides import asides
from detente.reading.acts.listed.told_of_each import is_told_of_alone
from detente.reading.acts.mentions import Mention
from detente.reading.acts.whom import antecedents
from detente.reading.acts.whom.patients import PERSONS
from detente.reading.acts.whom.people import roster_of
from detente.reading.factuality.cues import cues

_ROW = frozenset({"cc", "conj", "appos", "flat", "compound"})


def is_one_for_many(trigger: Trigger, pronoun: Mention) -> bool:
    """Whether a pronoun of one cannot be whom a participle of many is said of: *celui-ci a gracié « dix
    hommes », condamnés pour vol*."""
    own = pronoun.token.morph.get("Number") if pronoun.token is not None else None
    return trigger.voice == "reduced" and (own, antecedents.number_of(trigger)) == ("Sing", "Plur")


def is_of_one(trigger: Trigger, mention: Mention) -> bool:
    """Whether a participle is said of one in a list: *X, Y et Z, un Allemand condamné à mort*."""
    if trigger.rule.governs:
        return False  # The verb's number is that of what is brought against them.
    if trigger.voice == "passive" and _are_neither(trigger, mention):
        return False
    relative = antecedents.relative_of(trigger) is not None
    if (relative or trigger.voice == "reduced") and is_told_of_alone(
        trigger.scene, mention, trigger.hit.start
    ):
        return True
    if relative or trigger.voice == "passive":
        return antecedents.is_of_one(trigger)
    if trigger.voice != "reduced" and not antecedents.is_participle(trigger):
        return False
    number = trigger.token.morph.get("Number")
    if number is not None:
        return number == "Sing"
    comma = trigger.scene.page.text[: trigger.hit.start].rstrip().endswith(",")
    noun = mention.token
    return not comma or (mention.kind == "people" and noun is not None and noun.morph.get("Number") == "Sing")


def _are_neither(trigger: Trigger, mention: Mention) -> bool:
    """Whether a verb in the singular is of each of two whom a conjunction denies it of: *neither X nor his
    wife, Y, was freed*."""
    scene, sentence = trigger.scene, trigger.sentence
    nor, negations = scene.lexicon.words["and"], cues(scene.page.language).words["negation"]
    first = sentence.past(mention.token, _ROW)
    before = sentence.between(scene.start, trigger.hit.start)
    return any(
        t.pos == "CCONJ" and t.key in nor & negations and sentence.past(t, _ROW) is first
        for t in before
        if first is not None
    )


def last_of(trigger: Trigger, mention: Mention) -> Mention:
    """The last name of a list that a participle follows: it is said of that one, whoever the parse gives; of
    whom an aside sets another beside, not of that other: *X, like his brother Y, was jailed*."""
    beside = {(a.whom.start, a.whom.end): a.who for a in asides(trigger.scene, trigger.hit.end, apart=True)}
    mention = beside.get((mention.start, mention.end), mention)
    listed = roster_of(trigger.scene, mention, PERSONS).subjects
    spans = {s.span for s in listed if s.span[1] <= trigger.hit.start} - beside.keys()
    spans = {span for span in spans if not _is_in_aside(trigger, mention, span)}
    named = [m for m in trigger.scene.mentions if (m.start, m.end) in spans or _agrees_before(trigger, m)]
    return max([*named, mention], key=lambda m: m.start) if mention.end <= trigger.hit.start else mention


def _is_in_aside(trigger: Trigger, mention: Mention, name: Span) -> bool:
    """Whether a comma behind somebody opens what a verb or participle tells of him, and another is named in
    that: *X, arrested along with Y, was freed*."""
    scene = trigger.scene
    comma = scene.page.text.rfind(",", mention.end, max(mention.end, name[0]))
    told = scene.sentence.between(comma, name[0]) if comma >= 0 else []
    return trigger.voice == "passive" and any(t.pos == "VERB" for t in told)


def _agrees_before(trigger: Trigger, name: Mention) -> bool:
    """Whether a name stands right before a participle, with a comma between, in its case and gender."""
    between, token = trigger.scene.page.text[name.end : trigger.hit.start], name.token
    participle = trigger.voice == "reduced" or antecedents.is_participle(trigger)
    if name.kind != "person" or token is None or between.strip() != "," or not participle:
        return False
    own, its = trigger.token.morph, token.morph
    return all(own.get(key) is not None and own.get(key) == its.get(key) for key in ("Case", "Gender"))
