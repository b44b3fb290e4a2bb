"""Whom somebody without that office only accuses: blame is no charge (*accused by the UN of atrocities*)."""

from __future__ import annotations

from detente.model import SANCTION_ACTS
from detente.reading.acts.clause.agreement import SUBJECTS
from detente.reading.acts.clause.grammar import Trigger, has_case, subject_of
from detente.reading.acts.mentions import Scene
from detente.reading.acts.sanctions.makers import canonical_or_state
from detente.reading.acts.whom.patients import Assigned
from detente.reading.acts.whom.people import Roster
from detente.reading.acts.whom.somebody import counted
from detente.reading.parsing.parse import Token
from detente.reading.phrases import key_of
from detente.reading.states import UNIONS

_BOUND = frozenset({"measure", "asset"})
_SOMEBODY, _OFFICIAL = frozenset({"person", "people"}), frozenset({"authority", "organization"})
_STATE, _CLIMB = 2, 4
_BEFORE, _BEHIND = 3, 5
"""How many words before a name, and behind it, may tell an office."""
_PARTIES = SUBJECTS | {"obj"}
_DEED = frozenset({"xcomp", "advcl", "acl", "ccomp"})


def is_only_blamed(trigger: Trigger, assigned: Assigned) -> bool:
    """Whether a verb of accusing has somebody for its author who brings no charges, or none at all where it
    tells what people of a sort did: *officials accused of torturing protesters*."""
    scene, roster = trigger.scene, assigned.roster
    if trigger.rule.kind != "charge" or trigger.voice == "noun":
        return False
    accusing = scene.lexicon.phrases["blaming"]
    if not accusing.any(scene.words, trigger.hit.head, trigger.hit.head + 1):
        return False
    if _is_of_a_body(trigger, roster) or (trigger.voice == "reduced" and _are_sanctioned(trigger)):
        return True
    accusers = _accusers(trigger)
    if accusers:
        named = bool(roster.subjects)
        return not any(_may_charge(trigger, accuser, of_somebody=named) for accuser in accusers)
    group = roster.group
    sorted_only = not roster.subjects and group is not None and group.lo is None and group.hi is None
    accuser = subject_of(trigger) if trigger.voice == "active" else None
    other = accuser is not None and not _is_one_of(roster, accuser)
    if accuser is not None and other and _is_anybody(trigger, accuser, of_a_sort=sorted_only):
        return True
    deed = any(c.pos == "VERB" and c.i > trigger.token.i and c.relation in _DEED for c in _beside(trigger))
    if (
        not sorted_only
        or not deed
        or any(c.relation in SUBJECTS and c.pos == "PRON" for c in _beside(trigger))
    ):
        return False
    # Of "three men accused of spying" somebody has told that they are held.
    return not scene.lexicon.contexts["custody"].any(scene.words, scene.first, scene.last)


def _is_of_a_body(trigger: Trigger, roster: Roster) -> bool:
    """Whether who is accused is no person, nor several: *faulted the government and accused it of torture*,
    *accused Peru of jailing him*, but not *accused a judge of fraud*; or somebody who brings no charges
    accuses people not named: *the EU accused them of torture*."""
    if trigger.voice != "active":
        return False
    whom = next((c for c in _beside(trigger) if c.relation == "obj"), None)
    if whom is not None and _is_a_state(trigger.scene, whom):
        return not _is_one_of(roster, whom)
    if whom is None or whom.pos != "PRON":
        return False
    accuser = next((c for c in _beside(trigger) if c.relation in SUBJECTS), None)
    named = accuser is not None and accuser.pos == "PROPN"
    body = trigger.scene.at(accuser.start, accuser.end) if named and accuser is not None else None
    union = body is not None and canonical_or_state(trigger.scene, body) in UNIONS
    return union or whom.morph.get("Gender") == "Neut"


def _is_anybody(trigger: Trigger, accuser: Token, *, of_a_sort: bool) -> bool:
    """Whether the subject of a verb is somebody who has no office to accuse people: *a neighbour accused
    Kral of theft*, but not *the prosecutor Anna Novak accused him*; or a state that accuses people ``of a
    sort``: *London accused Russians of poisoning him*."""
    scene, sentence = trigger.scene, trigger.sentence
    counts = sentence.child(accuser.i, "nummod") is not None
    if accuser.pos not in ("NOUN", "PROPN") or not (counts or accuser.morph.get("Case", "Nom") == "Nom"):
        return False
    mention = scene.at(accuser.start, accuser.end)
    if mention is not None and mention.kind == "place":
        return of_a_sort
    private = key_of(accuser.text) in scene.lexicon.words["firms"] or accuser.morph.get("Animacy") == "Anim"
    someone = private or counted(scene, accuser, "charge") is not None
    if not someone and (mention is None or mention.kind not in _SOMEBODY):
        return False
    if mention is not None and mention.kind in _OFFICIAL:
        return False
    # His office may stand beside his name: "прокурор Анна Новак", "Anna Novak, the prosecutor".
    last = max(accuser.end, mention.end if mention is not None else 0)
    first, until = scene.index(accuser.start), scene.index(last)
    around = scene.words[
        max(first - _BEFORE, scene.first) : min(until + _BEHIND, scene.index(trigger.hit.start))
    ]
    around += [w for c in sentence.children(accuser.i) for w in scene.words_in(c.start, c.end)]
    accusing = scene.lexicon.words["offices"] | scene.lexicon.words["accusers"]
    return not any(word.key in accusing for word in around)


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
