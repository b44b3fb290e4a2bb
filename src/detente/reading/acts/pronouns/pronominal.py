"""What those are called who are counted and done something to where only a pronoun, the act's own noun or a
number says it: *46 of them*, *406 releases*, *46 were freed*."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import msgspec

from detente.model import CUSTODY_ACTS, Group
from detente.reading.acts.counting import THINGS
from detente.reading.acts.found import FoundAct
from detente.reading.acts.lexicon import Lexicon
from detente.reading.acts.whom.counted import is_only_whose
from detente.reading.counts import FoundGroup
from detente.reading.numbers import is_number
from detente.reading.parsing.parse import Page
from detente.reading.phrases import words

# How many sentences before its own those may be counted whom a pronoun means.
_REACH = 1
# How far behind a number, in characters and words, what it is of may stand.
_MONEY, _TERM = 24, 3


def fill(
    page: Page, lexicon: Lexicon, groups: Sequence[FoundGroup], found: Sequence[FoundAct]
) -> list[FoundAct]:
    """The acts, each group that goes without a noun with that of the last people counted before it, of whom
    it can be some; with the plain word for people where nobody is. What is said of acts of another kind is
    none: *14 deaths in custody*."""
    result: list[FoundAct] = []
    for act in found:
        group = act.act.group
        if group is None or act.act.kind not in CUSTODY_ACTS:
            result.append(act)
            continue
        kinds = _kinds_of(lexicon, group.noun)
        if kinds and act.act.kind not in kinds:
            continue
        if is_number(group.noun, lexicon.code) and _is_money(page, lexicon, act, group.noun):
            continue
        noun = lexicon.plain if kinds or _is_prison(lexicon, group.noun) else group.noun
        if not kinds and (is_only_whose(lexicon, group.noun) or is_number(group.noun, lexicon.code)):
            noun = _before(page, lexicon, groups, result, act)
        same = noun == group.noun
        named = group if same else msgspec.structs.replace(group, noun=noun)
        result.append(act if same else replace(act, act=msgspec.structs.replace(act.act, group=named)))
    return result


def _is_money(page: Page, lexicon: Lexicon, act: FoundAct, number: str) -> bool:
    """Whether the number that an act is done to is of money: *libérer 385 millions | de francs*."""
    at = page.text.find(number, act.span[0])
    behind = words(page.text[at + len(number) : at + len(number) + _MONEY]) if at >= 0 else []
    near = [word.key for word in behind[:_TERM] if not word.broken]
    return any(key in lexicon.words["money"] for key in near)


def _before(
    page: Page, lexicon: Lexicon, groups: Sequence[FoundGroup], told: Sequence[FoundAct], act: FoundAct
) -> str:
    """The noun of those of whom a pronoun counts some."""
    group, sentence = act.act.group, page.sentence_at(act.trigger[0])
    if group is None or sentence is None:
        return lexicon.plain
    at = page.text.find(group.noun, act.span[0])
    begin = page.sentences[max(sentence.index - _REACH, 0)].start
    counted = [
        (g.span[0], g.noun)
        for g in groups
        if begin <= g.span[0] < at
        and not g.partitive
        and not THINGS & set(g.kinds)
        and _holds(g.bound.lo, group)
    ]
    done = [
        (a.span[0], a.act.group.noun)
        for a in told
        if a.act.group is not None
        and begin <= a.span[0] < act.span[0]
        and _holds(a.act.group.lo, group)
        and not is_number(a.act.group.noun, lexicon.code)
    ]
    at, _ = max(counted + done, default=(-1, ""))
    last = page.sentence_at(at) if at >= 0 else None
    own = [g for g in groups if sentence.start <= g.span[0] and g.span[1] < act.trigger[0]]
    beside = {g.noun for g in own if not g.partitive}
    if beside and (last is None or last.start < sentence.start):
        # "Junta frees 90. Since May 80 people were killed, 200 arrested": those are none of the 90.
        return beside.pop() if len(beside) == 1 else lexicon.plain
    nouns = {noun for start, noun in counted + done if last is not None and last.start <= start}
    # "20 students and 30 teachers were arrested, and ten of them freed": nobody knows of which.
    return nouns.pop() if len(nouns) == 1 else lexicon.plain


def _holds(number: int | None, group: Group) -> bool:
    """Whether those of a number can hold a group."""
    return number is None or group.lo is None or number >= group.lo


def _is_prison(lexicon: Lexicon, noun: str) -> bool:
    """Whether what a group is called only says where those are whom a pronoun means: *those in prison*."""
    known = words(noun)
    prisons = lexicon.phrases["prisons"].find(known, 0, len(known))
    return any(hit.first == 0 and hit.last == len(known) - 1 for hit in prisons)


def _kinds_of(lexicon: Lexicon, noun: str) -> set[str]:
    """The kinds of the acts that a group's noun is of, if it is of any: *releases*, *gardes à vue*."""
    known = words(noun)
    hits = lexicon.triggers.find(known)
    whole = (hit.value for hit in hits if hit.first == 0 and hit.last == len(known) - 1)
    return {rule.kind for rule in whole if rule.nominal and rule.kind in CUSTODY_ACTS}
