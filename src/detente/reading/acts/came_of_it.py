"""Whether what a trigger tells happened: by the words at it or at the verb that states it, by its rule, and
by what models make of it."""

from __future__ import annotations

from detente.model import ActKind, Factuality, Span
from detente.reading.acts import roles
from detente.reading.acts.clause.predicated import predicate_of
from detente.reading.acts.clause.trigger import Trigger
from detente.reading.acts.demands import is_demanded
from detente.reading.acts.unsaid import is_denial_negated
from detente.reading.acts.unstated import is_refusal
from detente.reading.acts.weighing import Verdicts
from detente.reading.acts.weighing.verdicts import is_unreal
from detente.reading.factuality.cues import cues
from detente.reading.factuality.stated import Site, Told, factuality, weaker
from detente.reading.factuality.still_held import taken_back
from detente.reading.factuality.telling import Telling, telling
from detente.reading.parsing.parse import Token
from detente.reading.phrases import key_of

_OCCURRENCES = frozenset({"detain", "charge", "sentence", "die"})


def what_came_of_it(
    candidate: Trigger, assigned: roles.Assigned, kind: ActKind
) -> tuple[Site, Told, Telling]:
    """The site that tells an act, what the text makes of it there, and what that rests on."""
    site = _site(candidate, assigned.stated_by, occurs=kind in _OCCURRENCES or candidate.voice == "middle")
    told = factuality(site)
    if assigned.stated_by is not None and candidate.voice in ("passive", "reduced"):
        # One of those who are to be freed, or of those not freed, is not free.
        own = _site(candidate, None, occurs=site.occurs)
        least = weaker(told, factuality(own))
        site, told = (own if least != told else site), least
        if key_of(assigned.stated_by.text) in cues(candidate.scene.page.language).words["duty"]:
            told = weaker(told, "planned")  # "Среди освобождённых должен быть X".
    elif (predicate := predicate_of(candidate)) is not None:
        stated = factuality(_site(candidate, predicate, occurs=site.occurs))
        # "X is not the first to be freed": he may have been, later.
        told = told if stated == "denied" else weaker(told, stated)
    elif candidate.voice in ("passive", "reduced") and not candidate.auxiliaries:
        copulas = (c for c in candidate.sentence.children(candidate.token.i) if c.relation == "cop")
        if any(_is_to_come(candidate, copula) for copula in copulas):
            told = weaker(told, "announced")
    resting = telling(site, told)
    told = _by_rule(candidate, told)
    told = weaker(told, "announced") if assigned.declared else told
    if kind == "release" and told in ("asserted", "announced") and taken_back(site) is not None:
        told = "denied"
    return site, weaker(told, "possible") if is_demanded(candidate) else told, resting


def weighed(candidate: Trigger, assigned: roles.Assigned, verdicts: Verdicts, told: Factuality) -> Factuality:
    """What the models make of it, and no more than the predicate tells by which somebody is one of those: who
    will be among those freed is not free, whatever the participle alone tells."""
    unreal = is_unreal(candidate.sentence, candidate.token)
    made = verdicts.factuality(candidate.hit, told, unreal=unreal)
    said = assigned.stated_by is not None or predicate_of(candidate) is not None
    found = weaker(told, made) if said else made
    return told if found == "open" else found


def taking_back(site: Site, kind: ActKind, told: Factuality) -> list[Span]:
    """The words by which a release that is denied is taken back, if it is so."""
    back = taken_back(site) if kind == "release" and told == "denied" else None
    return [back] if back is not None else []


def _by_rule(candidate: Trigger, told: Told) -> Told:
    """The most that an act can be by its rule, given what the words around tell: what somebody is said to be
    serving stands, whatever is said of him, and a denied refusal leaves it possible (*never ruled out*)."""
    settled = told != "denied" or candidate.token.relation in ("acl", "amod")
    if candidate.rule.presupposed and (settled or _denies_by_itself(candidate)):
        return "possible" if _is_supposed(candidate) else "asserted"
    most = candidate.rule.factuality
    return "possible" if told == "denied" == most and is_denial_negated(candidate) else weaker(told, most)


def _is_supposed(candidate: Trigger) -> bool:
    """Whether a condition hangs on a verb of the future: *si l'appel est rejeté, il devra purger dix ans*."""
    sentence, verb = candidate.sentence, candidate.token
    known = cues(sentence.page.language)
    while verb.relation == "xcomp" and (above := sentence.head(verb)) is not None:
        verb = above
    ahead = (verb, *sentence.helpers(verb))
    if not any(t.morph.get("Tense") == "Fut" or known.modals.get(t.key) == "announced" for t in ahead):
        return False
    clauses = (c for c in sentence.children(verb.i) if c.relation == "advcl")
    return any(
        c.relation == "mark" and c.key in known.words["conditions"] - known.words["temporal"]
        for clause in clauses
        for c in sentence.children(clause.i)
    )


def _denies_by_itself(candidate: Trigger) -> bool:
    """Whether the negation is one of the trigger's own words: *is no longer under sanctions*."""
    at, hit = candidate.scene, candidate.hit
    known = cues(at.page.language).words
    negations = known["negation"] | known["particles"]
    return any(word.key in negations for word in at.words[hit.first : hit.last + 1])


def _site(candidate: Trigger, stated_by: Token | None, *, occurs: bool) -> Site:
    """Where to ask whether it happened: at the trigger, or at the verb that states it."""
    at, hit = candidate.scene, candidate.hit
    if stated_by is None:
        # A noun may be spelled as a form of the verb that the rule is of: "un échange".
        noun = candidate.voice == "noun" and candidate.token.pos == "NOUN"
        return Site(
            at.sentence, at.words, at.first, at.last, candidate.token, hit.first, hit.last,
            candidate.rule.nominal or noun, frozenset() if noun else hit.forms, candidate.auxiliaries, occurs,
            candidate.voice == "reduced", is_refusal(candidate),
        )  # fmt: skip
    index = next((i for i in range(at.first, at.last) if at.words[i].end > stated_by.start), at.first)
    helped = tuple(key_of(c.text) for c in at.sentence.children(stated_by.i) if c.relation == "aux")
    copula = at.sentence.child(stated_by.i, "cop") or stated_by
    form = "future" if _is_to_come(candidate, copula) else "past"
    if copula.morph.get("VerbForm") == "Inf" and not helped:
        form = "infinitive"  # "X is due to be one of those freed", "должен | оказаться среди них".
    forms = frozenset({form})
    return Site(
        at.sentence, at.words, at.first, at.last, stated_by, index, index, False, forms, helped, occurs
    )  # fmt: skip


def _is_to_come(candidate: Trigger, verb: Token) -> bool:
    """Whether a verb that says who is one of those freed is of the future: *среди освобождённых | будет X*,
    *X | sera parmi les libérés*."""
    return verb.morph.get("Tense") == "Fut" or verb.text.lower() in candidate.scene.page.grammar.future
