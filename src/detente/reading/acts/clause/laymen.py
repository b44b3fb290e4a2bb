"""Those who do no act of a state, whatever verb tells what they do: rescuers free who is trapped, a club
sanctions its striker, *le maire a été interpellé par les riverains*."""

from __future__ import annotations

from detente.model import CUSTODY_ACTS, SANCTION_ACTS
from detente.reading.acts.clause.agents import agents_of
from detente.reading.acts.clause.kinship import is_kin
from detente.reading.acts.clause.subjects import subject_of
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.parsing.parse import Token
from detente.reading.phrases import key_of


def is_by_laymen(trigger: Trigger) -> bool:
    """Whether who acts in a clause is of those who neither hold nor free people for a state, or make no
    sanctions, or puts somebody out of its own ranks alone, and no foreigner; whoever may abduct somebody, but
    his kin, teachers and neighbours."""
    rule = trigger.rule
    voices = ("active", "passive", "reduced", *(("noun",) if rule.kind == "expel" else ()))
    if trigger.voice not in voices or not trigger.parsed or rule.received:
        return False
    if rule.kind == "die" or rule.kind not in CUSTODY_ACTS | SANCTION_ACTS:
        return False
    if trigger.voice == "active":
        subject = subject_of(trigger)
        tokens: list[Token] = [subject] if subject is not None else []
    else:
        tokens = [t for t in agents_of(trigger) if not trigger.hit.start <= t.start < trigger.hit.end]
    phrases = trigger.scene.lexicon.phrases
    known = [phrases["abductors" if rule.by_anybody else "laymen"]]
    if rule.kind in SANCTION_ACTS:
        known.append(phrases["regulators"])
    if rule.kind == "expel" and not _is_abroad(trigger):
        known.append(phrases["own_ranks"])  # "The party expelled its treasurer".
    if rule.kind == "expel" and any(is_kin(trigger.scene, token) for token in tokens):
        return True  # "The founder's expulsion by his daughter".
    children = trigger.sentence.children
    return any(
        all(
            any(trigger.scene.values_over(lists, one) for lists in known) and not _is_of_a_force(trigger, one)
            for one in (token, *(c for c in children(token.i) if c.relation == "conj"))
        )
        for token in tokens
    )


def _is_of_a_force(trigger: Trigger, token: Token) -> bool:
    """Whether a word beside somebody makes him one of those who hold people: *police divers*."""
    officers = trigger.scene.lexicon.words["officers"]
    return any(key_of(c.text) in officers for c in trigger.sentence.children(token.i))


def _is_abroad(trigger: Trigger) -> bool:
    """Whether those behind a verb, or before its passive, are foreigners or envoys, whom a state expels:
    *Parliament expelled two Polish diplomats*."""
    scene = trigger.scene
    at = scene.index(trigger.hit.start)
    first, last = (at, scene.last) if trigger.voice == "active" else (scene.first, at)
    return any(
        known.any(scene.words, first, last)
        for known in (scene.lexicon.phrases["envoys"], scene.states.adjectives)
    )
