"""Whom somebody without that office only accuses: blame is no charge (*accused by the UN of atrocities*)."""

from __future__ import annotations

from detente.model import SANCTION_ACTS
from detente.reading.acts.clause.agreement import SUBJECTS
from detente.reading.acts.clause.grammar import Trigger, has_case, subject_of
from detente.reading.acts.mentions import Scene
from detente.reading.acts.sanctions.makers import canonical_or_state
from detente.reading.acts.whom.patients import Assigned
from detente.reading.acts.whom.people import Roster
from detente.reading.parsing.parse import Token
from detente.reading.phrases import key_of
from detente.reading.states import UNIONS, states

_BOUND = frozenset({"measure", "asset"})
_STATE, _CLIMB = 2, 4
_PARTIES = SUBJECTS | {"obj"}
_TITLES = frozenset({"compound", "appos", "nmod", "amod", "flat"})
_DEED = frozenset({"xcomp", "advcl", "acl", "ccomp"})


def is_only_blamed(trigger: Trigger, assigned: Assigned) -> bool:
    """Whether a verb of accusing has somebody for its author who brings no charges, or none at all where it
    tells what people of a sort did: *officials accused of torturing protesters*."""
    scene, roster = trigger.scene, assigned.roster
    if trigger.rule.kind != "charge" or trigger.voice == "noun":
        return False
    if trigger.voice == "active" and _is_against_a_state(trigger, roster):
        return True
    accusing = scene.lexicon.phrases["blaming"]
    if not accusing.any(scene.words, trigger.hit.head, trigger.hit.head + 1):
        return False
    if _is_of_a_body(trigger, roster) or (trigger.voice == "reduced" and _are_sanctioned(trigger)):
        return True
    if trigger.voice == "active" and _is_by_a_rival(trigger, roster):
        return True
    accusers = _accusers(trigger)
    if accusers:
        named = bool(roster.subjects)
        return not any(_may_charge(trigger, accuser, of_somebody=named) for accuser in accusers)
    group = roster.group
    sorted_only = not roster.subjects and group is not None and group.lo is None and group.hi is None
    deed = any(c.pos == "VERB" and c.i > trigger.token.i and c.relation in _DEED for c in _beside(trigger))
    if (
        not sorted_only
        or not deed
        or any(c.relation in SUBJECTS and c.pos == "PRON" for c in _beside(trigger))
    ):
        return False
    # Of "three men accused of spying" somebody has told that they are held.
    return not scene.lexicon.contexts["custody"].any(scene.words, scene.first, scene.last)


def _is_against_a_state(trigger: Trigger, roster: Roster) -> bool:
    """Whether a state or a body of one is accused: *accused Peru of jailing him*, *charged that Oslo …*, but
    not *accused a judge of fraud*."""
    whom = next((c for c in _beside(trigger) if c.relation == "obj"), None)
    return whom is not None and _is_a_state(trigger.scene, whom) and not _is_one_of(roster, whom)


def _is_of_a_body(trigger: Trigger, roster: Roster) -> bool:
    """Whether who is accused is no person, nor several: *faulted the government and accused it of torture*;
    or somebody who brings no charges accuses people not named: *the EU accused them of torture*."""
    if trigger.voice != "active":
        return False
    whom = next((c for c in _beside(trigger) if c.relation == "obj"), None)
    if whom is None or whom.pos != "PRON":
        return False
    accuser = next((c for c in _beside(trigger) if c.relation in SUBJECTS), None)
    named = accuser is not None and accuser.pos == "PROPN"
    body = trigger.scene.at(accuser.start, accuser.end) if named and accuser is not None else None
    union = body is not None and canonical_or_state(trigger.scene, body) in UNIONS
    return union or whom.morph.get("Gender") == "Neut"


def _is_by_a_rival(trigger: Trigger, roster: Roster) -> bool:
    """Whether who accuses is told, and is one person or a side who brings no charges: *in his tweet he
    accused Kral of lying*, *the senator accused the minister of …*; not *they accuse him of …*, who may be
    those who hold him."""
    accuser = subject_of(trigger) if trigger.parsed else None
    if accuser is None or accuser.morph.get("Case", "Nom") != "Nom":
        return False
    if accuser.pos in ("PRON", "DET"):
        return accuser.morph.get("Person") in ("1", "2") or accuser.morph.get("Number") == "Sing"
    if _prosecutes(trigger.scene, accuser):
        return False
    scene, at = trigger.scene, trigger.scene.index(accuser.start)
    if states(scene.page.language).offices.any(scene.words, at, at + 1):
        return True
    mention = scene.at(accuser.start, accuser.end)
    if mention is None:
        return accuser.pos == "NOUN"
    return not _may_charge(trigger, accuser, of_somebody=bool(roster.subjects))


def _prosecutes(scene: Scene, accuser: Token) -> bool:
    """Whether somebody is a court or a prosecutor, or has the title of one: *Judge Eva Kral*."""
    beside = (c for c in scene.sentence.children(accuser.i) if c.relation in _TITLES)
    tokens = (accuser, *beside, *_before(scene, accuser))
    offices, titles = scene.lexicon.words["offices"], scene.lexicon.phrases["prosecuting"]
    return any(key_of(t.text) in offices or scene.values_over(titles, t) for t in tokens)


def _before(scene: Scene, name: Token) -> list[Token]:
    """The word right before somebody's name, which may be what he is."""
    mention = scene.at(name.start, name.end)
    first = scene.index(mention.start if mention is not None else name.start)
    if first <= scene.first or scene.words[first].broken:
        return []
    token = scene.token_at(scene.words[first - 1].start)
    return [token] if token is not None else []


def _is_one_of(roster: Roster, noun: Token) -> bool:
    """Whether a noun for an office is of those who are accused: *the prosecutor*, *la juge Anna Kral*."""
    named = any(noun.start < s.span[1] for s in roster.subjects if s.span[0] - noun.end <= 1)
    group = roster.group
    return named or (group is not None and noun.text in group.noun.split())


def _is_a_state(scene: Scene, noun: Token) -> bool:
    """Whether a noun names a state, or a body of one: *accused Minsk*, *the government*."""
    mention = scene.at(noun.start, noun.end)
    return (
        mention is not None
        and mention.kind in ("place", "authority")
        and key_of(noun.text) not in scene.lexicon.words["officers"]
    )


def _are_sanctioned(trigger: Trigger) -> bool:
    """Whether a participle tells why measures bind people or bound them: *sanctions on two ministers accused
    of torture*."""
    scene, sentence = trigger.scene, trigger.sentence
    # A parse may hang it on the verb itself: "froze the assets of X, accused of …".
    at = trigger.token if trigger.token.relation == "advcl" else sentence.head(trigger.token)
    for _ in range(_CLIMB):
        at = sentence.head(at) if at is not None else None
        if at is None:
            return False
        around = (at, *(c for c in sentence.children(at.i) if c.relation in _PARTIES))
        if any(_is_of_measures(scene, token) for token in around):
            return True
        if at.pos in ("VERB", "AUX"):
            return False
    return False


def _is_of_measures(scene: Scene, token: Token) -> bool:
    """Whether a word is a measure, or one of the verbs and nouns of acts on measures."""
    index = scene.index(token.start)
    nouns = scene.lexicon.nouns.find(scene.words, index, index + 1)
    if any(hit.value == "measure" for hit in nouns):
        return True
    acts = scene.lexicon.triggers.find(scene.words, index, index + 1)
    on_measures = {hit.value.object for hit in acts if hit.value.kind in SANCTION_ACTS}
    if "target" in on_measures:
        return True
    bound = on_measures & _BOUND  # "A gelé les avoirs de X, accusé de …"
    told = scene.lexicon.nouns.find(scene.words, scene.first, scene.last) if bound else ()
    return any(hit.value in bound for hit in told)


def _beside(trigger: Trigger) -> list[Token]:
    return trigger.sentence.children(trigger.token.i)


def _accusers(trigger: Trigger) -> list[Token]:
    """Those whom words say to accuse: behind *by*, or in a Slavic instrumental; with those joined to them."""
    by = trigger.scene.lexicon.words["by"]
    children = trigger.sentence.children
    found: list[Token] = []
    for child in _beside(trigger):
        if child.relation not in ("obl", "nmod") or child.i < trigger.token.i:
            continue
        bare = child.morph.get("Case") == "Ins" and not has_case(trigger.sentence, child)
        if bare or any(key_of(c.text) in by for c in children(child.i) if c.relation == "case"):
            found += [child, *(c for c in children(child.i) if c.relation == "conj")]
    return found


def _may_charge(trigger: Trigger, accuser: Token, *, of_somebody: bool) -> bool:
    """Whether a court, an office, or the state that holds somebody accuses him."""
    scene = trigger.scene
    mention = scene.at(accuser.start, accuser.end)
    if key_of(accuser.text) in scene.lexicon.words["offices"]:
        return True
    if mention is None:
        return False
    if mention.kind == "authority":
        return True
    state = canonical_or_state(scene, mention) if mention.kind == "place" else None
    return of_somebody and state is not None and len(state) == _STATE and state not in UNIONS
