"""One act where two triggers of a sentence state it."""

from __future__ import annotations

from dataclasses import replace

import msgspec

from detente.model import CUSTODY_ACTS, LICENCE, Act, Span
from detente.reading.acts.found import FoundAct
from detente.reading.acts.mentions import Scene
from detente.reading.parsing.parse import Sentence

_CLIMB, _NEAR = 3, 5
_LISTING = frozenset({"impose", "lift"})


def merged(scene: Scene, found: list[FoundAct]) -> list[FoundAct]:
    """One act where two triggers of a sentence state it: *reconnu coupable et condamné*, *a procédé à
    l'arrestation*; not where a relative clause tells of another time: *X, who was first jailed in 2003, was
    arrested*; nor a term that is changed and the one it was: *смягчил приговор X, осуждённому на четыре
    года*."""
    sentence, result = scene.sentence, list[FoundAct]()
    returned: dict[Span | None, FoundAct] = {
        act.given_for: act for act in found if act.given_for is not None and act.led_to is not None
    }
    places = {act.given_for: i for i, act in enumerate(found) if act.given_for in returned}
    for at, told in enumerate(found):
        act = returned[told.given_for] if places.get(told.given_for) == at else told
        for i, other in enumerate(result):
            apart = _is_of_once(sentence, act, other) or _is_of_old_term(scene, act, other)
            if _is_same(act, other) and not apart:
                result[i] = _fuller(other, act)
                swap = next((a for a in (act, other) if a.trigger in returned), None)
                if swap is not None:
                    result[i] = _of_a_side(result[i], act if swap is other else other, swap, returned)
                break
        else:
            result.append(act)
    return result


def _of_a_side(
    both: FoundAct, one: FoundAct, swap: FoundAct, returned: dict[Span | None, FoundAct]
) -> FoundAct:
    """An act merged with the exchange by two sides that it was a part of: whose it is only its own words say
    (*two were freed in a swap between Peru and Chile*), and what was given for it is the other's."""
    back = returned[swap.trigger]
    sides = {swap.act.authority, back.act.authority}
    others = sides - {one.act.authority} if one.act.authority in sides else set()
    other = others.pop() if len(others) == 1 else None
    returned[swap.trigger] = replace(
        back, act=msgspec.structs.replace(back.act, authority=other), bartered=other is None
    )
    whole = msgspec.structs.replace(both.act, authority=one.act.authority)
    return replace(both, act=whole, settled=one.settled, bartered=one.act.authority is None)


def less_described(sentence: Sentence, found: list[FoundAct]) -> list[FoundAct]:
    """The acts of a sentence without the issue of a licence that only says which one ends: *revoked General
    License 8, which authorizes transactions with X*."""
    ends = [act.trigger[1] for act in found if act.act.kind == "expire" and act.act.measure == LICENCE]
    return [
        act
        for act in found
        if act.act.kind != "license" or not ends or act.trigger[0] < min(ends) or not _is_aside(sentence, act)
    ]


def less_the_list(scene: Scene, found: list[FoundAct]) -> list[FoundAct]:
    """The acts of a sentence without the change of a list that only leads to whom it puts there or takes off:
    *Washington added to its list: ten firms were put on it*. Whose it is, those are."""
    result: list[FoundAct] = []
    for at, act in enumerate(found):
        behind = [other for other in found[at + 1 :] if other.act.kind in _LISTING]
        words = scene.words_in(act.trigger[0], behind[0].trigger[0]) if behind else []
        lists = any(word.key in scene.lexicon.words["listed_on"] for word in words[:_NEAR])
        alike = behind and behind[0].act.authority in (None, act.act.authority) and not act.act.group
        if act.act.kind == "amend" and lists and alike:
            whose = msgspec.structs.replace(behind[0].act, authority=act.act.authority)
            found[found.index(behind[0])] = replace(behind[0], act=whose)
            continue
        result.append(act)
    return result


def _is_aside(sentence: Sentence, act: FoundAct) -> bool:
    """Whether an act's verb says more of a noun before it."""
    return any(t.relation.startswith("acl") for t in sentence.between(*act.trigger))


def _is_same(a: FoundAct, b: FoundAct) -> bool:
    # "Will issue a licence to allow trade": what a licence is to do is no second one.
    alike = a.factuality == b.factuality or (a.act.kind == "license" and a.factuality == "possible")
    if a.act.kind != b.act.kind or not alike or a.given_for or b.given_for:
        return False
    if a.act.kind == "license":
        return not (a.act.subjects and b.act.subjects) or a.act.subjects == b.act.subjects
    named = {s.name for s in a.act.subjects} == {s.name for s in b.act.subjects}
    if not (named and a.act.group == b.act.group) and not (is_open(a) or is_open(b)):
        return False
    if a.act.when is not None and b.act.when is not None and a.act.when != b.act.when:
        return False
    if a.act.terms is not None and b.act.terms is not None and a.act.terms != b.act.terms:
        return False
    return a.act.measure == b.act.measure


def _is_of_once(sentence: Sentence, a: FoundAct, b: FoundAct) -> bool:
    """Whether one of two acts is dated in a relative clause that the other, which has no day, is not in."""
    aside = [_is_in_relative(sentence, act) for act in (a, b)]
    dated = [act.act.when is not None for act in (a, b)]
    return aside == dated and any(aside) and not all(aside)


def _is_of_old_term(scene: Scene, a: FoundAct, b: FoundAct) -> bool:
    """Whether one of two acts changes a term, and the other tells a term that it had been."""
    changes = scene.lexicon.phrases["changes"]
    changed = [changes.any(scene.words, *map(scene.index, act.trigger)) for act in (a, b)]
    first, second = a.act.terms, b.act.terms
    return changed[0] != changed[1] and (second if changed[0] else first) is not None


def _is_in_relative(sentence: Sentence, act: FoundAct) -> bool:
    """Whether an act's verb is that of a relative clause, or joined to it."""
    at = next((t for t in sentence.between(*act.trigger) if t.pos == "VERB"), None)
    for _ in range(_CLIMB):
        if at is None or at.relation != "conj":
            break
        at = sentence.head(at)
    return at is not None and at.dep == "acl:relcl"


def is_open(found: FoundAct) -> bool:
    """Whether a custody act names nobody: it goes with one of its kind in the same sentence."""
    return found.act.kind in CUSTODY_ACTS and not found.act.subjects and found.act.group is None


def _fuller(a: FoundAct, b: FoundAct) -> FoundAct:
    """Both acts' fields in one."""
    x, y = a.act, b.act
    act = Act(
        kind=x.kind,
        authority=x.authority or y.authority,
        subjects=x.subjects or y.subjects,
        group=x.group or y.group,
        when=x.when or y.when,
        where=x.where or y.where,
        basis=x.basis or y.basis,
        terms=x.terms or y.terms,
        measure=x.measure or y.measure,
        until=x.until or y.until,
    )
    span = (min(a.span[0], b.span[0]), max(a.span[1], b.span[1]))
    settled = a.settled if x.authority else b.settled
    states = a.place_state or b.place_state, a.led_to or b.led_to
    return FoundAct(
        act,
        span,
        a.factuality,
        a.trigger,
        settled,
        *states,
        by_anybody=a.by_anybody and b.by_anybody,
        telling=a.telling,
        tied=a.tied and b.tied,
        left_open=a.left_open and b.left_open,
        bartered=a.bartered or b.bartered,
        joint=a.joint if x.authority else b.joint,
    )
