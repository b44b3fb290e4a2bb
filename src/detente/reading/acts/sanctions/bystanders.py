"""Who stands in a sentence on sanctions and is under none: the reason for them, whom they are to support, and
what only a capital makes a name."""

from __future__ import annotations

from detente.model import SANCTION_ACTS, Subject
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.listed.roster import Roster
from detente.reading.acts.mentions import Scene
from detente.reading.acts.sanctions.of_theirs import without_owners
from detente.reading.forms import fold
from detente.reading.parsing.parse import Token
from detente.reading.states import range_of

_PARTS = frozenset({"obj", "iobj", "obl"})
_NAMED = frozenset({"appos", "flat", "compound"})
_UP = 6
_TITLED = 4
"""How many words before a name may lead to it, a title among them; ``_UP`` how far up a verb is sought."""


def without_bystanders(trigger: Trigger, roster: Roster) -> None:
    """Take from those a sanction is on whom its reason names (*en raison du refus du président X*), and what
    is nobody's name (*Persons*, *Specially Designated Nationals*)."""
    if trigger.rule.kind not in SANCTION_ACTS:
        return
    counted = next((m for m in trigger.scene.mentions if m.group == roster.group), None)
    if roster.group is not None and counted is not None and _is_under_kept(trigger, counted.start):
        roster.group, roster.each = None, False
    if not roster.subjects:
        return
    without_owners(trigger, roster)
    roster.subjects = [
        s
        for s in roster.subjects
        if not (
            _is_no_name(trigger.scene, s)
            or _is_of_reason(trigger, s)
            or _is_of_return(trigger, s)
            or _is_talked_to(trigger, s)
            or _says_it(trigger, s)
            or _owns_it(trigger, s, roster)
            or _is_of_next_verb(trigger, s)
            or _is_under_kept(trigger, s.span[0])
        )
    ]


def _is_no_name(scene: Scene, subject: Subject) -> bool:
    """Whether all words of a name are those of a list, a paper or people in general."""
    first, last = range_of(scene.words, subject.span, scene.first, scene.last)
    hits = scene.lexicon.phrases["unnamed"].find(scene.words, first, last)
    return sum(hit.last + 1 - hit.first for hit in hits) >= last - first > 0


def _is_of_reason(trigger: Trigger, subject: Subject) -> bool:
    """Whether the words of a reason lead to a name behind an act, with no new part of its clause between."""
    scene, lexicon = trigger.scene, trigger.scene.lexicon
    if subject.span[0] < trigger.hit.end:
        return False
    first, last = scene.index(trigger.hit.end), scene.index(subject.span[0])
    hits = list(lexicon.phrases["because"].find(scene.words, first, last))
    if not hits or any(
        scene.words[i].broken and "," in _before(scene, i) for i in range(hits[-1].last + 1, last + 1)
    ):
        return False
    return not lexicon.phrases["on"].any(scene.words, hits[-1].last + 1, last)


def _owns_it(trigger: Trigger, subject: Subject, roster: Roster) -> bool:
    """Whether a name only says whose one of the others is (*компании «Бета», принадлежащей Кралю*), or what
    is his (*Краля, владельца компании «Бета»*)."""
    scene, sentence = trigger.scene, trigger.sentence
    token = scene.token_at(subject.span[0])
    above = sentence.head(token) if token is not None else None
    before = [s for s in roster.subjects if s.span[1] <= subject.span[0] and s is not subject]
    if token is None or above is None or above.start < trigger.hit.end or not before:
        return False
    if token.relation == "appos" and any(c.dep == "nmod:poss" for c in sentence.children(above.i)):
        return False  # "Anton Kral, his son Viktor, and …".
    if above.pos == "VERB" and above.relation == "acl" and above.start < token.start:
        return token.relation in _PARTS and any(s.span[1] <= above.start for s in before)
    if above.pos == "NOUN" and above.relation == "nmod" and above.start < token.start:
        above = sentence.head(above) or above  # "Владельца компании «Бета»".
    whose = sentence.head(above) if above.relation == "appos" and above.pos == "NOUN" else None
    people = whose is not None and scene.cast.lexicon.has(fold(above.text), scene.cast.lexicon.titles)
    return people and any(whose is not None and s.span[0] <= whose.start < s.span[1] for s in before)


def _is_of_next_verb(trigger: Trigger, subject: Subject) -> bool:
    """Whether somebody is the object of a verb that a conjunction joins to an act's, and no measure's: *took
    the bank off the list but left its head, Ivan Kral, on it*, *исключил банк, но оставил под санкциями
    X*."""
    scene, sentence = trigger.scene, trigger.sentence
    token = sentence.past(scene.token_at(subject.span[0]), _NAMED)
    verb = sentence.head(token) if token is not None and token.relation in _PARTS else None
    if verb is None or verb.pos != "VERB" or verb.relation != "conj" or verb.head != trigger.token.i:
        return False
    return trigger.hit.end <= verb.start < subject.span[0] and verb.morph.get("VerbForm") == "Fin"


def is_kept(trigger: Trigger) -> bool:
    """Whether a measure's noun only stands in what another verb leaves as it is: *tout en maintenant les
    sanctions (restrictions de voyage pour cinq personnes)*."""
    nominal = trigger.rule.kind in SANCTION_ACTS and trigger.voice == "noun"
    return nominal and _is_kept_by_verb(trigger, trigger.token)


def _is_under_kept(trigger: Trigger, position: int) -> bool:
    """Whether somebody stands behind an act in what another verb leaves as it is: *a levé l'embargo, en
    maintenant les sanctions contre X*."""
    token = trigger.scene.token_at(position)
    return token is not None and position >= trigger.hit.end and _is_kept_by_verb(trigger, token)


def _is_kept_by_verb(trigger: Trigger, token: Token) -> bool:
    """Whether a verb over a word, other than the act's, leaves a measure as it is, in a clause of its own."""
    scene, sentence = trigger.scene, trigger.sentence
    for _ in range(_UP):
        above = sentence.head(token)
        if above is None or above.i == trigger.token.i:
            return False
        token = above
        if token.pos == "VERB" and token.relation in ("advcl", "conj"):
            first = scene.index(token.start)
            return scene.lexicon.phrases["keeping"].any(scene.words, first, first + 1)
    return False


def _is_of_return(trigger: Trigger, subject: Subject) -> bool:
    """Whether a name stands in what an act is to be paid with: *may lift sanctions in return for action
    against ISIS*."""
    scene, hit = trigger.scene, trigger.hit
    if subject.span[0] < hit.end:
        return False
    first, last = scene.index(hit.end), scene.index(subject.span[0])
    return scene.lexicon.phrases["returning"].any(scene.words, first, last)


def _is_talked_to(trigger: Trigger, subject: Subject) -> bool:
    """Whether a measure is only spoken about with somebody: *discussed the sanctions with Ivan Kral*."""
    scene, words = trigger.scene, trigger.scene.lexicon.words
    index = scene.index(subject.span[0])
    near = scene.words[max(index - _TITLED, scene.first) : index]
    led = any(word.key in words["with"] for word in near)
    first, last = scene.index(trigger.hit.start), scene.index(subject.span[0])
    talked = scene.lexicon.phrases["talking"].any(scene.words, scene.first, max(first, scene.first))
    return led and talked and last >= first and bool(words["of"])


def _says_it(trigger: Trigger, subject: Subject) -> bool:
    """Whether a name only heads a heading as who says it: *Anna Berg: the veil must be banned*."""
    scene, end = trigger.scene, subject.span[1]
    mention = scene.at(*subject.span)
    person = mention is not None and mention.kind == "person"
    return person and end < trigger.hit.start and scene.page.text[end : end + 1] == ":"


def _before(scene: Scene, index: int) -> str:
    """What stands between a word and the one before it."""
    return scene.page.text[scene.words[index - 1].end : scene.words[index].start]
