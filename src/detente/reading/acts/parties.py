"""Acts of two sides: who met whom, and who agreed with whom."""

from __future__ import annotations

from detente.model import Subject
from detente.reading.acts import reference
from detente.reading.acts.beside import beside
from detente.reading.acts.grammar import Trigger, agents_of, cases_of, object_of, of_noun, subject_of
from detente.reading.acts.mentions import Mention
from detente.reading.acts.nearby import near_patient
from detente.reading.acts.patients import (
    PARTIES,
    PERSONS,
    Assigned,
    mention_of,
    patients,
)
from detente.reading.acts.people import apposed, is_singular, noun_phrase, roster_of
from detente.reading.acts.roster import Roster
from detente.reading.parse import Token

_PARTIES = 2
_OF_PEACE = 2
_DEALS = frozenset({"deal"})


def _party_roster(trigger: Trigger, token: Token) -> Roster:
    scene = trigger.scene
    mention = mention_of(scene, token, PARTIES | {"authority", "people", "pronoun", "other"})
    if mention is not None and mention.kind == "organization" and token.morph.get("Animacy") == "Anim":
        mention = mention_of(scene, token, PERSONS)  # "Главы МИД … Иван Торский и Павел Ветров".
    result = Roster()
    if mention is None:
        return _delegated(trigger, token)
    if mention.kind == "pronoun":
        named = reference.pronoun(scene, mention)
        if named is not None:
            result.add(Subject(name=named.name, span=(mention.start, mention.end)))
    elif mention.kind in ("authority", "people"):
        name = apposed(scene, mention, PERSONS)
        if name is not None and name.name:
            result.join(roster_of(scene, name, PERSONS, alone=is_singular(mention)))
        elif mention.kind == "authority" or (mention.group is None and is_singular(mention)):
            result.add(Subject(name=noun_phrase(scene, mention), span=(mention.start, mention.end)))
    else:
        result.join(roster_of(scene, mention, PARTIES | {"other"}))
    return result


def _delegated(trigger: Trigger, noun: Token) -> Roster:
    """The sides that a noun without a name sends: *delegations from Oslo and Riga met*, not *complaints in
    Riga*."""
    result = Roster()
    words = trigger.scene.lexicon.words
    for child in trigger.sentence.children(noun.i):
        case = cases_of(trigger.sentence, child)
        sent = case in words["from"] | words["of"] or (not case and child.morph.get("Case") == "Gen")
        if child.relation == "nmod" and child.i > noun.i and sent:
            side = mention_of(trigger.scene, child, {"place", "organization"})
            if side is not None:
                result.join(roster_of(trigger.scene, side, PARTIES))
    return result


def _is_thing(trigger: Trigger, noun: Token) -> bool:
    """Whether what a verb has for an object is nobody: *received prison terms*, *приняли решение*."""
    hit = trigger.hit
    if noun.pos != "NOUN" or hit.start <= noun.start < hit.end:
        return False
    if mention_of(trigger.scene, noun, PARTIES | {"authority", "people", "pronoun", "other"}) is not None:
        return False
    return not _delegated(trigger, noun)


def _with_tokens(trigger: Trigger) -> list[Token]:
    scene = trigger.scene
    words = scene.lexicon.words
    known = words["with"] | words["between"]
    inside = scene.sentence.between(trigger.hit.start, trigger.hit.end)
    return [
        child
        for holder in (inside or [trigger.token])
        for child in scene.sentence.children(holder.i)
        if child.relation in ("obl", "nmod", "obj", "iobj") and cases_of(scene.sentence, child) in known
    ]


def parties(trigger: Trigger) -> Assigned | None:
    """The roles of a meeting: two sides at least, one of them by name."""
    scene = trigger.scene
    result = Assigned()
    tokens: list[Token] = []
    if trigger.voice == "noun":
        tokens = [*of_noun(trigger), *_with_tokens(trigger)]
        above = scene.sentence.head(trigger.token)
        if above is not None and above.pos == "VERB":
            subject = subject_of(trigger, above)
            tokens += [subject] if subject is not None and subject.i != trigger.token.i else []
    else:
        subject = subject_of(trigger)
        tokens = [subject] if subject is not None else []
        objects = object_of(trigger) if trigger.voice == "active" else []
        if any(_is_thing(trigger, token) for token in objects):
            return None
        tokens += objects
        tokens += agents_of(trigger) if trigger.voice == "passive" else []
        tokens += _with_tokens(trigger)
    for token in tokens:
        result.roster.join(_party_roster(trigger, token))
    names = {s.name for s in result.roster.subjects}
    named = sum(1 for s in result.roster.subjects if (m := scene.at(*s.span)) is not None and m.name)
    if len(names) < _PARTIES or named < 1:
        return None
    result.evidence = [(result.roster.start, result.roster.end)]
    return result


def _made(trigger: Trigger) -> Mention | None:
    """The deal that a verb has for its object, or of which its object is a part: *signed the text of a
    treaty*."""
    scene = trigger.scene
    for token in patients(trigger):
        found = mention_of(scene, token, _DEALS)
        if found is None and token.pos == "NOUN":
            under = (c for c in scene.sentence.children(token.i) if c.relation == "nmod" and c.i > token.i)
            found = next((m for c in under if (m := mention_of(scene, c, _DEALS)) is not None), None)
        if found is not None:
            return found
    return None


def _is_mediated(trigger: Trigger) -> bool:
    """Whether who brings a deal about is none of its sides: *Oman, which brokered the deal*."""
    scene, hit = trigger.scene, trigger.hit
    return scene.lexicon.phrases["mediating"].any(scene.words, hit.first, hit.last + 1)


def _signing(trigger: Trigger) -> list[Token]:
    """Who makes a deal: the subject, or the agent of a passive."""
    if trigger.voice in ("passive", "reduced"):
        return agents_of(trigger)
    if trigger.voice != "active":
        return []
    subject = subject_of(trigger)
    if subject is None:
        # "Kinshasa et Kigali ont convenu d'un …": small models leave names without a verb.
        before = beside(trigger, PARTIES, after=False, limit=2)
        subject = before.token if before is not None else None
    return [subject] if subject is not None else []


def deal(trigger: Trigger) -> Assigned | None:
    """The roles of an agreement: the sides of the deal that is signed or reached."""
    scene = trigger.scene
    deal = _made(trigger) or near_patient(trigger, _DEALS)  # "Parvenus vendredi à un accord".
    if deal is None and trigger.voice == "active":
        deal = beside(trigger, _DEALS, after=True)  # "En signant, sous l'égide de la Chine, un accord".
    if deal is None or deal.token is None:
        return None
    result = Assigned()
    mediated = _is_mediated(trigger)
    tokens = [] if mediated else _signing(trigger)
    for holder in (deal.token,) if mediated else (deal.token, trigger.token):
        for child in scene.sentence.children(holder.i):
            case = cases_of(scene.sentence, child)
            if (
                child.relation in ("nmod", "obl")
                and case in scene.lexicon.words["with"] | scene.lexicon.words["between"]
            ):
                tokens.append(child)
    for token in tokens:
        result.roster.join(_party_roster(trigger, token))
    result.evidence = [(deal.start, deal.end)]
    if len(result.roster.subjects) < _PARTIES and not (result.roster and _is_treaty(trigger, deal)):
        # Who agreed may be left open, but not when.
        result.roster = Roster()
        return result if trigger.rule.needs == "date" else None
    result.evidence.append((result.roster.start, result.roster.end))
    return result


def _is_treaty(trigger: Trigger, deal: Mention) -> bool:
    """Whether an agreement is one of states or armed sides, of which one alone may be told: *the government
    signed a ceasefire*."""
    scene = trigger.scene
    first, last = scene.index(deal.start), min(scene.index(deal.end) + _OF_PEACE, scene.last)
    return scene.lexicon.phrases["treaties"].any(scene.words, max(first - 1, scene.first), last)
