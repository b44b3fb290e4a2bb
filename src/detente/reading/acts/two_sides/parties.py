"""Acts of two sides: who met whom, and who agreed with whom."""

from __future__ import annotations

import msgspec

from detente.model import Act
from detente.reading.acts.clause.agents import agents_of, of_noun
from detente.reading.acts.clause.beside import beside
from detente.reading.acts.clause.objects import object_of
from detente.reading.acts.clause.subjects import subject_of
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.listed.roster import Roster
from detente.reading.acts.mentions import Mention
from detente.reading.acts.two_sides.sides import (
    ANYBODY,
    Sides,
    called_by,
    delegated,
    described,
    is_delegated,
    is_plural_of_people,
)
from detente.reading.acts.whom.nearby import near_patient
from detente.reading.acts.whom.patients import PARTIES, PERSONS, Assigned, mention_of, patients
from detente.reading.factuality.cues import cues
from detente.reading.parsing.parse import Token
from detente.reading.parsing.prepositions import cases_of
from detente.reading.phrases import key_of

_PARTIES = 2
_CLITICS = 2
_LED = 2
_OF_PEACE = 2
_DEALS = frozenset({"deal"})


def less_parties(trigger: Trigger, act: Act) -> Act:
    """An exchange without those between whom it is, who are none of those exchanged unless they are counted:
    *обмен пленными между израильтянами и боевиками*."""
    group, scene = act.group, trigger.scene
    if group is None or group.lo is not None or group.hi is not None:
        return act
    first = scene.index(scene.page.text.find(group.noun, trigger.hit.start))
    # "Between the Israelis".
    led = {word.key for word in scene.words[max(first - _LED, trigger.hit.first) : first]}
    return msgspec.structs.replace(act, group=None) if led & scene.lexicon.words["between"] else act


def _is_thing(trigger: Trigger, noun: Token) -> bool:
    """Whether what a verb has for an object is nobody: *received prison terms*, *приняли решение*."""
    hit = trigger.hit
    if noun.pos != "NOUN" or hit.start <= noun.start < hit.end:
        return False
    if mention_of(trigger.scene, noun, ANYBODY) is not None:
        return False
    return not (delegated(trigger, noun) or described(trigger, noun) or called_by(trigger, noun))


def _is_taken_in(trigger: Trigger, subjects: list[Token], noun: Token) -> bool:
    """Whether people only come to a country, who meet nobody there, or a team meets another: *Oman received
    exiles from Chad*, *France met Argentina in the final*."""
    scene = trigger.scene
    at = scene.at(noun.start, noun.end)
    places = [m for t in subjects if (m := mention_of(scene, t)) is not None and m.kind == "place"]
    people = is_plural_of_people(scene, noun) and not is_delegated(scene, noun)
    return bool(places) and (people or (at is not None and at.kind == "place" and at.start <= noun.start))


def _with_tokens(trigger: Trigger) -> list[Token]:
    scene = trigger.scene
    words = scene.lexicon.words
    known = words["with"] | words["between"]
    inside = scene.sentence.between(trigger.hit.start, trigger.hit.end)
    # "Встретился в Белом доме с Орбаном": with whom may hang on where.
    where = [c for c in scene.sentence.children(trigger.token.i) if c.relation == "obl" and c.pos != "PRON"]
    where = [c for c in where if trigger.voice != "noun" and c.start >= trigger.hit.end]
    where += [n for c in where for n in scene.sentence.children(c.i) if n.relation == "nmod"]
    return [
        child
        for holder in [*(inside or [trigger.token]), *where]
        for child in scene.sentence.children(holder.i)
        if child.relation in ("obl", "nmod", "obj", "iobj") and cases_of(scene.sentence, child) in known
    ]


def _is_between(trigger: Trigger, noun: Token) -> bool:
    """Whether a noun is one of both sides that talks are said to be between."""
    return cases_of(trigger.sentence, noun) in trigger.scene.lexicon.words["between"]


def parties(trigger: Trigger) -> Assigned | None:
    """The roles of a meeting: two sides at least, one of them by name or by its state."""
    scene, result, tokens = trigger.scene, Assigned(), list[Token]()
    if trigger.voice == "noun":
        tokens = [*of_noun(trigger), *_with_tokens(trigger)]
        verb, takes_part = _verb_of_talks(trigger)
        if not takes_part and _is_none(trigger):
            return None
        if verb is not None:
            result.support = frozenset({verb.i})
            takes_part = takes_part or not any(_is_between(trigger, token) for token in tokens)
            subject = subject_of(trigger, verb) if takes_part else None
            tokens += [subject] if subject is not None and subject.i != trigger.token.i else []
    else:
        tokens = _meeting(trigger)
        objects = object_of(trigger) if trigger.voice == "active" else []
        # "A reçu lundi l'ambassadeur": a day is no object.
        objects = [token for token in objects if key_of(token.text) not in scene.lexicon.words["days"]]
        # "Sa visite à Minsk, où il a rencontré X": nor is the place that a relative clause tells of.
        objects = [t for t in objects if cases_of(scene.sentence, t) not in scene.lexicon.words["at"]]
        if any(_is_thing(trigger, token) or _is_taken_in(trigger, tokens, token) for token in objects):
            return None
        tokens += objects
        tokens += agents_of(trigger) if trigger.voice == "passive" else []
        tokens += _with_tokens(trigger)
    met, bodies = _sides(trigger, tokens), [t for t in tokens if _is_what_of(trigger, t)]
    if met.number < _PARTIES or met.known < 1:
        return None
    if bodies and (others := _sides(trigger, [t for t in tokens if t not in bodies])).number >= _PARTIES:
        met = others
    result.roster = met.roster
    result.evidence = [(result.roster.start, result.roster.end)]
    return result


def _sides(trigger: Trigger, tokens: list[Token]) -> Sides:
    """Those whom nouns make the sides of a meeting."""
    met = Sides()
    for token in tokens:
        met.add(trigger, token)
    met.close(trigger.scene)
    return met


def _is_what_of(trigger: Trigger, token: Token) -> bool:
    """Whether a body right before a noun only tells what talks are about, or of which they are, if others are
    told: *NAFTA negotiations with Canada and Mexico*."""
    if trigger.voice != "noun" or token.relation != "compound":
        return False
    mention = mention_of(trigger.scene, token)
    return mention is not None and mention.kind in ("organization", "other") and mention.state is None


def _meeting(trigger: Trigger) -> list[Token]:
    """Who meets: the subject, or a name right before a verb in the plural whose subject a parse makes one of
    several alone."""
    subject = subject_of(trigger)
    if subject is None and trigger.voice == "active":
        before = beside(trigger, PERSONS, after=False, limit=_CLITICS)
        subject = before.token if before is not None else None
    return _with_torn(trigger, subject)


def _with_torn(trigger: Trigger, subject: Token | None) -> list[Token]:
    """A subject with the one that a parse tears from it, which makes the verb one joined to a noun: *le
    gouvernement | et l'opposition ont signé*."""
    if subject is None:
        return []
    sentence, verb = trigger.sentence, trigger.token
    above = sentence.head(verb)
    joint = next((c for c in sentence.children(verb.i) if c.relation == "cc" and c.i < subject.i), None)
    if verb.relation != "conj" or above is None or joint is None:
        return [subject]
    torn = above.pos in ("NOUN", "PROPN") and above.i < joint.i
    plural = any(t.morph.get("Number") == "Plur" for t in (verb, *sentence.helpers(verb)))
    return [above, subject] if torn and plural else [subject]


def _is_none(trigger: Trigger) -> bool:
    """Whether there is no such meeting to speak of: *no talks between X and Y are planned*."""
    negations = cues(trigger.scene.page.language).words["negation"]
    determiners = (c for c in trigger.sentence.children(trigger.token.i) if c.relation == "det")
    return any(key_of(c.text) in negations for c in determiners)


def _verb_of_talks(trigger: Trigger) -> tuple[Token | None, bool]:
    """The verb that says that talks are held, go on or break off, or who brings them about; and whether its
    subject takes part in them: *held a second round of talks*, *refused to attend negotiations with X*."""
    scene, token = trigger.scene, trigger.token
    above, rounds = trigger.sentence.head(token), scene.lexicon.phrases["rounds"]
    if above is not None and token.relation == "nmod" and rounds.has(key_of(above.text)):
        above = trigger.sentence.head(above)
    if above is None or above.pos != "VERB":
        return None, False
    meets = bool(scene.values_over(scene.lexicon.phrases["meeting"], above))
    mediates = bool(scene.values_over(scene.lexicon.phrases["mediating"], above))
    # The day of "announced on Monday a meeting" is that of telling.
    tells = "announce" in scene.values_over(scene.lexicon.performers, above)
    return (above if meets or (mediates and not tells) else None), meets


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
    return _with_torn(trigger, subject)


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
    agreed = Sides()
    for token in tokens:
        agreed.add(trigger, token)
    agreed.close(scene)
    result.roster = agreed.roster
    result.support = frozenset({deal.token.i})
    result.evidence = [(deal.start, deal.end)]
    if agreed.number < _PARTIES and not (result.roster and _is_treaty(trigger, deal)):
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
