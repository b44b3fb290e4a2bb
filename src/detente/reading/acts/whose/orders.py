"""Whose order an act is done by: *par décret du président*, *on the orders of Minsk*, *по решению суда*."""

from __future__ import annotations

from detente.reading.acts.clause.subjects import subject_of
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.mentions import Scene
from detente.reading.factuality.cues import cues
from detente.reading.parsing.parse import Token
from detente.reading.parsing.prepositions import cases_of
from detente.reading.phrases import key_of

_COMPLEMENTS = frozenset({"obl", "nmod", "obj", "iobj"})
_ATTRIBUTES = frozenset({"acl", "amod"})
_HANGING = frozenset({"nmod", "acl"})
_SERVICE = 5
"""How many words before and behind a noun may belong to the name of the service that it is of."""


def owners(trigger: Trigger, order: Token) -> list[Token]:
    """Who gives an order, decree or ruling: whose it is, who signs it; nobody for other words."""
    if not _is_order(trigger, order):
        return []
    sentence, words = trigger.sentence, trigger.scene.lexicon.words
    found: list[Token] = []
    for child in sentence.children(order.i):
        case = cases_of(sentence, child)
        genitive = not case and child.morph.get("Case") == "Gen"
        owns = child.dep == "nmod:poss" or (child.relation == "nmod" and (case in words["of"] or genitive))
        if owns or (child.relation in _COMPLEMENTS and case in words["by"]):
            found.append(child)
        elif child.relation in _ATTRIBUTES:
            signers = sentence.children(child.i)
            found += [s for s in signers if s.relation in _COMPLEMENTS and _signs(trigger, s)]
    return found or _issuers(trigger, order)


def owners_beside(trigger: Trigger) -> list[Token]:
    """Who gives the order that hangs on a trigger, with whatever preposition."""
    children = (c for c in trigger.sentence.children(trigger.token.i) if c.relation in _COMPLEMENTS)
    outside = [c for c in children if not trigger.hit.start <= c.start < trigger.hit.end]
    return [owner for child in outside for owner in owners(trigger, child)] or _leaders(trigger, outside)


def makers_above(trigger: Trigger) -> list[Token]:
    """Who makes the decision that is about an act's noun: *Литва приняла решение о высылке двух дипломатов*;
    not one that only follows it (*решение после ареста*), nor a resolution, which asks others for it."""
    scene, known = trigger.scene, cues(trigger.scene.page.language)
    order = trigger.sentence.head(trigger.token) if trigger.token.relation in _HANGING else None
    if order is None or cases_of(trigger.sentence, trigger.token) not in known.words["about"]:
        return []
    decided = known.holds("decrees", scene.words, scene.first, scene.last, order.start)
    return owners(trigger, order) if decided else []


def _leaders(trigger: Trigger, complements: list[Token]) -> list[Token]:
    """Who leads the operation in which people are seized: *arrêté au terme d'une opération menée par la
    DGSI*."""
    sentence, scene = trigger.sentence, trigger.scene
    if trigger.rule.kind != "detain" or trigger.voice == "noun":
        return []
    under = [g for c in complements for g in sentence.children(c.i) if g.relation == "nmod"]
    led = (
        leader
        for noun in (*complements, *under)
        if scene.values_over(scene.lexicon.phrases["operations"], noun)
        for verb in sentence.children(noun.i)
        if verb.relation in _ATTRIBUTES
        for leader in sentence.children(verb.i)
        if leader.relation in _COMPLEMENTS and _signs(trigger, leader)
    )
    return list(led)[:1]


def courts_above(trigger: Trigger) -> list[Token]:
    """The court that orders an act in a verb of its own: *a court in Quito ordered X to be tried*."""
    scene, verb = trigger.scene, trigger.sentence.head(trigger.token)
    if verb is None or verb.pos != "VERB" or trigger.token.relation not in ("xcomp", "ccomp"):
        return []
    known = cues(scene.page.language)
    index = scene.index(verb.start)
    if not known.phrases["orders"].any(scene.words, index, index + 1):
        return []
    subject = subject_of(trigger, verb)
    return [subject] if subject is not None and key_of(subject.text) in known.words["courts"] else []


def announcers(trigger: Trigger) -> list[Token]:
    """Who announces that people will be expelled, which only the state does where they are: *the Polish
    minister announced that three diplomats would be expelled*; nobody where they are his own state's, or are
    expelled from or to one that is named."""
    scene, verb = trigger.scene, trigger.sentence.head(trigger.token)
    if trigger.rule.kind != "expel" or verb is None or trigger.token.relation != "ccomp":
        return []
    subject = subject_of(trigger, verb) if verb.pos == "VERB" else None
    if subject is None or "announce" not in scene.values_over(scene.lexicon.performers, verb):
        return []
    known = (scene.states.names, scene.states.adjectives, scene.states.demonyms, scene.states.towns)
    first, behind = scene.index(subject.start), scene.index(verb.end)
    mine = {h.value for k in known for h in k.find(scene.words, first, behind)}
    theirs = {h.value for k in known for h in k.find(scene.words, behind, scene.last)}
    elsewhere = any(k.any(scene.words, trigger.hit.last + 1, scene.last) for k in (known[0], known[-1]))
    return [subject] if mine and not elsewhere and not mine & theirs else []


def _signs(trigger: Trigger, token: Token) -> bool:
    case = cases_of(trigger.sentence, token)
    return case in trigger.scene.lexicon.words["by"] or (not case and token.morph.get("Case") == "Ins")


def _issuers(trigger: Trigger, order: Token) -> list[Token]:
    """Who makes an order: *the president signed a decree imposing …*."""
    verb = trigger.sentence.head(order)
    if verb is None or order.relation != "obj" or verb.i == trigger.token.i:
        return []
    scene = trigger.scene
    makes = scene.values_over(scene.lexicon.performers, verb)
    subject = subject_of(trigger, verb) if "do" in makes else None
    return [subject] if subject is not None else []


def _is_order(trigger: Trigger, token: Token) -> bool:
    return bool(trigger.scene.values_over(trigger.scene.lexicon.phrases["orders"], token))


def state_of_body(scene: Scene, end: int, first: int, last: int) -> str | None:
    """The state whose body some words are, of which the noun ends at a position: that of its own words before
    that of where it acts (*les forces françaises dans le nord du Mali*); of a Slavic court that is called
    after its district, that of the town behind it (*Московский районный суд Минска*)."""
    behind = scene.index(end)
    if _is_of_district(scene, first, behind, last):
        return scene.states.of(scene.page.text, scene.words, behind, last)
    at = scene.lexicon.words["at"]
    where = next((i for i in range(behind, last) if scene.words[i].key in at), last)
    own = scene.states.of(scene.page.text, scene.words, first, where) if where < last else None
    named = own or scene.states.of(scene.page.text, scene.words, first, last)
    return named or _of_service(scene, first, last)


def _of_service(scene: Scene, first: int, last: int) -> str | None:
    """The state of a service whose long name a parse cuts: *Immigration and Customs Enforcement agents*."""
    around = max(first - _SERVICE, scene.first), min(last + _SERVICE, scene.last)
    hits = scene.states.services.find(scene.words, *around)
    long = (h for h in hits if h.last - h.first > 1 and scene.page.text[h.start].isupper())
    return next((h.value for h in long if h.first < last and h.last >= first - 1), None)


def _is_of_district(scene: Scene, first: int, behind: int, last: int) -> bool:
    """Whether a court has an adjective with a capital before its noun and a name right behind it."""
    slavic = scene.lexicon.bare_passive
    if not slavic or not first < behind - 1 < behind < last or scene.words[behind].broken:
        return False
    text, court = scene.page.text, scene.words[behind - 1].key
    named = all(text[scene.words[i].start].isupper() for i in (first, behind))
    return named and court in scene.lexicon.words["courts"]
