"""The clause that a noun phrase stands in: the way up to its head, and whether that tells what happened or
how things are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from detente.reading.counts.cues import CuePatterns
from detente.reading.parsing.parse import Sentence, Token

Aspect = Literal["state", "event", "future"]

_CLAUSAL = frozenset({"root", "ccomp", "advcl", "acl", "parataxis", "csubj", "list"})
_VERBAL = frozenset({"VERB", "AUX"})
_HEADING = frozenset({"aux", "cop", "xcomp", "compound", "expl", "fixed"})
# Through how many verbs a participle shares a helper.
_SHARED = 4


@dataclass(frozen=True, slots=True)
class Predication:
    """A noun phrase's way up: its head, the nouns between it and the head of its clause, and that head."""

    sentence: Sentence
    head: Token
    path: tuple[Token, ...]
    clause: Token

    @property
    def role(self) -> str:
        """The relation in which the phrase, or the noun that it belongs to, stands to the clause's head."""
        return self.path[-1].relation if self.path else ""


def is_clause(sentence: Sentence, token: Token) -> bool:
    """Whether a word heads a clause; a conjoined one does so where it is a verb or has a subject."""
    if token.head == token.i or token.relation in _CLAUSAL:
        return True
    if token.relation != "conj":
        return False
    return token.pos in _VERBAL or any(
        child.relation in ("nsubj", "cop") for child in sentence.children(token.i)
    )


def heading(sentence: Sentence, clause: Token) -> list[Token]:
    """A clause's head with its auxiliaries, copula and complements without a subject of their own."""
    found, pending = [clause], [clause]
    while pending:
        for child in sentence.children(pending.pop().i):
            if child.relation in _HEADING:
                found.append(child)
                pending.append(child)
    return found


def aspect(made: Predication, cues: CuePatterns) -> Aspect | None:
    """Whether a clause tells what happened or how things are; None where its form does not say, and where it
    only says who somebody is (*two of them were foreigners*)."""
    sentence, clause = made.sentence, made.clause
    children = sentence.children(clause.i)
    if clause.dep == "orphan":
        return None  # "Девять оказались в Литве, остальные — в Украине": the verb is that of another clause.
    is_passive = any(child.dep == "aux:pass" for child in children)
    if clause.pos == "AUX":
        # *have been there since May*
        there = any(c.relation in ("advmod", "obl") and c.i > clause.i for c in children)
        return "state" if there and any(c.relation == "nsubj" and c.i < clause.i for c in children) else None
    if clause.pos != "VERB" and not is_passive:
        placed = clause.pos in ("ADJ", "ADV") or any(child.relation == "case" for child in children)
        told = any(child.relation in ("nsubj", "cop") for child in children)
        return "state" if placed and told else None
    helped = _helped(sentence, clause)
    helpers, finite = sentence.helpers(helped), sentence.finite(helped)
    done = clause.morph.get("Aspect") == "Perf" and clause.morph.get("Voice") == "Pass"
    if finite is None:
        return "event" if done else None
    tense, past = finite.morph.get("Tense"), clause.morph.get("Aspect") != "Imp"
    if tense == "Fut" or finite.lemma in cues.to_come:
        return "future"
    if is_negated(made, cues):
        return "state"
    if finite is clause and clause.relation == "ccomp" and sentence.tokens[clause.head].lemma in cues.causing:
        return None  # "They let 14 people go."
    if finite is clause:
        return "event" if tense == "Past" and past and clause.lemma not in cues.lasting else "state"
    ongoing = tense in ("Pres", "Imp") and finite.dep == "aux:pass" and len(helpers) == 1
    return "state" if ongoing or clause.text.endswith("ing") else "event"


def _helped(sentence: Sentence, clause: Token) -> Token:
    """The verb whose helper a participle joined to it shares: *a saisi des armes et placé dix hommes en garde
    à vue*; else the verb itself."""
    at = clause
    for _ in range(_SHARED):
        if sentence.finite(at) is not None or at.relation != "conj":
            break
        if any(child.relation.startswith("nsubj") for child in sentence.children(at.i)):
            break
        at = sentence.tokens[at.head]
    return at if at is not clause and sentence.helpers(at) else clause


def is_negated(made: Predication, cues: CuePatterns) -> bool:
    """Whether a clause's head is denied: what was not done leaves those counted as they were."""
    return any(child.lemma in cues.denial for child in made.sentence.children(made.clause.i))


def is_conditional(made: Predication, cues: CuePatterns) -> bool:
    """Whether a clause only supposes what it tells: *if you free 29*."""
    return any(child.lemma in cues.supposing for child in made.sentence.children(made.clause.i))
