"""What acts tell of numbers: as many as an act was done to are counted, whatever else their sentence says.

Words of acts are found by more than `detente.reading.counts` knows of (*declared persona non grata*, *closed
its borders to*), with the people that they were done to; those freed, sentenced or expelled are then no
*stock*, though a word for how things are stands nearer (*38 of those freed last week face charges*).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from detente.model import Bound, Count, Group, Scope, Span
from detente.reading.acts import FoundAct
from detente.reading.counts import FoundCount, FoundGroup, Structure, find_groups
from detente.reading.counts.account import ENTITIES
from detente.reading.counts.lexicon import Lexicon, lexicon
from detente.reading.counts.quantities import Quantity, quantified
from detente.reading.forms import fold
from detente.reading.parsing.parse import Page

# Acts after which nobody is as the act found them; those charged, held or listed stay so.
_DONE = frozenset({"release", "pardon", "expel", "transfer", "sentence", "die", "lift"})
# Acts that are only done to people.
_TO_PEOPLE = frozenset({"release", "pardon", "expel", "transfer", "detain", "die"})
_TOLD = frozenset({"asserted", "announced", "planned"})
# Those who are to be tried, or may die, are still as they were.
_TO_COME = frozenset({"sentence", "die"})
# A number's words, and the traits of those it counts.
Counted = tuple[Span, tuple[str, ...]]
# How far after its number the noun of a group may start.
_NOUN_REACH = 48
# How far behind those counted a participle of theirs may start.
_BEHIND = 2
# How far before a number *the* may start.
_ARTICLE_REACH = 14


def is_done_to(number: FoundCount, act: FoundAct) -> bool:
    """Whether an act is done to as many as are counted within its words."""
    group = act.act.group
    if group is None:
        return False
    if group.lo is None and group.hi is None:
        # Of "a third of the 38 dockers" none is counted, but a participle right behind is of all of them.
        return 0 <= act.trigger[0] - number.span[1] <= _BEHIND
    within = act.span[0] <= number.span[0] and number.span[1] <= act.span[1]
    return within and group.lo == number.count.lo


def as_done(number: FoundCount, acts: Iterable[FoundAct], structure: Structure) -> FoundCount:
    """A count of a state as that of the act that those counted are told to have undergone, if they are."""
    if number.count.scope.kind != "stock" or _is_told_so(number, structure):
        return number
    for act in acts:
        to_come = act.factuality == "planned" and act.act.kind in _TO_COME
        done = (act.act.kind in _DONE and not to_come) or _imposes(act, number)
        if done and act.factuality in _TOLD and is_done_to(number, act):
            count = replace(number.count, scope=Scope(kind="flow", on=act.act.when))
            return FoundCount(number.span, count, act.trigger)
    return number


def _imposes(act: FoundAct, number: FoundCount) -> bool:
    """Whether a verb imposes the measures that a number is told by: *prend des sanctions contre 14 juges*."""
    first, end = number.cue
    return act.act.kind == "impose" and act.trigger[1] <= first and end <= number.span[0]


def _is_told_so(number: FoundCount, structure: Structure) -> bool:
    """Whether a clause says of those counted how they are: *the 45 sentenced in May remain in prison*."""
    made = structure.predication(number.span)
    if made is None or not made.head.relation.startswith("nsubj") or number.cue[0] < number.span[1]:
        return False
    if made.sentence.child(made.head.i, "case") is not None:
        return False  # "Un tiers des 38 dockers"
    return structure.clause_at(number.cue) is made.clause


def uncounted(
    page: Page, acts: Sequence[FoundAct], groups: Sequence[FoundGroup], numbers: Sequence[FoundCount]
) -> Iterator[tuple[FoundCount, int]]:
    """Counts of those whom acts are done to, where none was found, each with the index of its act."""
    words, at = lexicon(page.language), page.text.find("\n")
    if words is None:
        return
    folded, quantities = quantified(page.text, page.language)
    named = {group.number for group in find_groups(page.text, page.language)}
    bare_numbers = [quantity for quantity in quantities if quantity.number not in named]
    figures = {(number.count.lo, number.count.hi) for number in numbers}
    taken = [number.span for number in numbers]
    for index, act in enumerate(acts):
        people = act.act.group
        if people is None or (people.lo or people.hi or 1) < 2 or _is_there(act, page, words):
            continue
        found = _counted(folded, act, people, groups, words)
        found = found or _numbered(page.text, folded, act, people, bare_numbers, words)
        if found is None or any(start < found[0][1] and found[0][0] < end for start, end in taken):
            continue
        span, population = found
        if words.cues.remains.search(folded, *span) is not None:
            continue  # "Handed over 1,200 bodies of soldiers."
        bare = page.text[slice(*span)].endswith(people.noun) and people.noun[:1].isdigit()
        if (span[1] <= at or bare) and (people.lo, people.hi) in figures:
            continue  # A heading that only says what the text says, or *those 29*.
        taken.append(span)
        scope = Scope(kind="flow", on=act.act.when)
        count = Count(people.lo, people.hi, people.qualifier, population, scope)
        yield FoundCount(span, count, act.trigger), index


def _is_there(act: FoundAct, page: Page, words: Lexicon) -> bool:
    """Whether an act only says how those are whom it was done to: *three reporters held for years*."""
    if act.act.kind != "detain" or (act.act.when is not None and act.act.when.day is not None):
        return False
    return words.cues.holding.match(fold(page.text[slice(*act.trigger)])) is not None


def _counted(
    folded: str, act: FoundAct, people: Group, groups: Iterable[FoundGroup], words: Lexicon
) -> Counted | None:
    """The number with a noun that is of the people an act is done to."""
    for group in groups:
        if act.act.kind in _TO_PEOPLE and ENTITIES & set(group.kinds):
            continue  # "Freed two groups of hostages" counts no bodies.
        if "dead" in group.kinds and words.cues.include.search(
            folded, max(0, group.span[0] - _ARTICLE_REACH), group.span[0]
        ):
            continue  # "A list of 1,104 names, 61 dead among them"
        if _is_of((group.number[0], group.span[1]), group.bound, act, people):
            return group.span, tuple(sorted(set(group.population) - {"dead"}))
    return None


def _numbered(
    text: str, folded: str, act: FoundAct, people: Group, quantities: Iterable[Quantity], words: Lexicon
) -> Counted | None:
    """The same with a noun that no list has, and that is not the act itself (*50 exchanges*)."""
    for quantity in quantities:
        start, end = quantity.start, quantity.end
        if not _is_of(quantity.number, quantity.bound, act, people):
            continue
        if text[slice(*quantity.number)] == people.noun:
            known = words.definite.search(folded, max(0, start - _ARTICLE_REACH), start)
            return ((start, end), ()) if known is None else None  # "Over 1,300 who had been convicted"
        at = text[end : end + _NOUN_REACH].find(people.noun)
        span = start, end + max(at, 0) + len(people.noun)
        if at >= 0 and not (span[0] < act.trigger[1] and act.trigger[0] < span[1]):
            return span, ()
    return None


def _is_of(span: Span, bound: Bound, act: FoundAct, people: Group) -> bool:
    """Whether a number within an act's words is that of the people it is done to."""
    same = (bound.lo, bound.hi, bound.qualifier) == (people.lo, people.hi, people.qualifier)
    return same and act.span[0] <= span[0] and span[1] <= act.span[1]
