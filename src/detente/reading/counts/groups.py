"""Numbers with the people or things they count: *plus de 430 prisonniers politiques*.

A number is read with the qualifier beside it, and the noun it counts is looked for word by word after it,
over the few words that may stand between. No noun of the lexicon, no group: ages, terms, prices, votes and
distances fall out that way.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from detente.model import Bound, Span
from detente.reading.counts.lexicon import Lexicon, lexicon
from detente.reading.counts.noun_phrases import (
    HELD,
    PLAIN,
    POLITICAL,
    WORD,
    after_gap,
    form_of,
    next_named,
    noun_beside,
    only_adjectives,
)
from detente.reading.counts.quantities import Quantity, qualified_after, quantified, uncounted
from detente.reading.forms import CAPITALS
from detente.reading.kept import kept

_WORD = re.compile(r"[^\W\d_]+")
# How long a noun may be that stands before its number.
_INVERTED_REACH = 16
# Whose those counted are.
_OWNER = re.compile(r"(?:[^\W\d_]+ ){0,2}[^\W\d_]+'s ")
_ENDS = re.compile(r"\w{3,}\.\Z")
# A label is the start of a line, or of a cell, up to a colon, a dash or the next cell.
_LABEL = re.compile(r"(?:^|(?<=[\n;|\t]))[ •*-]*([^\n;|\t.]{3,60}?)[ ]*(?:[:=|\t]|[ ]-)[ ]*\Z")
_TELLS_ON = re.compile(r"[ ]*(?:[.;,|)\n\t]|\Z)")
_LABEL_REACH = 90
# How far before its noun *former* starts.
_FORMER_REACH = 12
# A name has so many words with its number, and stands among words in small letters.
_NAME, _LOWER = 3, re.compile(rf"(?<![^\W\d_])[^\W\d_{CAPITALS}]{{5,}}")
_YEAR = re.compile(r"(?:19|20)\d\d")
_NAMED_BEFORE = re.compile(rf"(?<!\w)[{CAPITALS}][\w’'-]+, \Z")
_LONGEST_NAME = 30
_NEXT_WORD = re.compile(r" ([^\W\d_]+)")
_ROW_REACH = 50


@dataclass(frozen=True, slots=True)
class FoundGroup:
    """A number with what it counts.

    ``span`` runs from the qualifier to the end of the noun phrase; ``noun`` is the noun phrase's words,
    ``number`` the number's own span. ``population`` holds canonical traits, none where the noun says no more
    than people; ``kinds`` the same with the plain ones. ``partitive`` marks *of them* in the noun's place.
    """

    span: Span
    number: Span
    noun: str
    noun_span: Span
    bound: Bound
    population: tuple[str, ...]
    kinds: tuple[str, ...]
    partitive: bool = False


@kept(16)
def find_groups(text: str, language: str) -> tuple[FoundGroup, ...]:
    """Every number with people or things that it counts, in order, whatever it says of them.

    Returns:
        An empty tuple where the language has no ``counts.toml``.
    """
    words = lexicon(language)
    if words is None:
        return ()
    folded, numbers = quantified(text, language)
    found: list[FoundGroup] = []
    for quantity in uncounted(folded, numbers, words):
        group = _group(text, folded, quantity, words) or _labelled(text, folded, quantity, words)
        group = group or _elided(text, folded, quantity, words)
        group = group or _inverted(text, folded, quantity, words, found[-1].span[1] if found else 0)
        if group is not None and not _is_name(text, group):
            found.append(_bounded_after(folded, group, words))
    found = [_shared(group, found[i + 1 :]) for i, group in enumerate(found)]
    found = [
        _of_like_kind(folded, group, found[i - 1] if i else None, words) for i, group in enumerate(found)
    ]
    found = list(_with_ones(text, folded, found, words))
    return tuple(g for i, g in enumerate(found) if not _is_made_up(folded, g, found[i + 1 : i + 2], words))


def _bounded_after(folded: str, group: FoundGroup, words: Lexicon) -> FoundGroup:
    """A group with the qualifier that stands behind its noun: *dix militants au moins*."""
    if group.bound.qualifier != "exact" or group.bound.lo != group.bound.hi:
        return group
    after = qualified_after(folded, group.span[1], group.bound, words)
    return replace(group, span=(group.span[0], after[0]), bound=after[1]) if after else group


def undated(groups: Iterable[FoundGroup], dates: Iterable[Span]) -> list[FoundGroup]:
    """The groups whose number is no part of a date: *held since March 2022 accused of spying*."""
    taken = sorted(dates)
    starts = [start for start, _ in taken]
    found = ((group, bisect_right(starts, group.number[0]) - 1) for group in groups)
    return [group for group, at in found if at < 0 or taken[at][1] < group.number[1]]


def _is_name(text: str, group: FoundGroup) -> bool:
    """Whether number and noun are written as a name, in a line that is not all so: *Eleven Media Group*."""
    words = text[group.number[0] : group.noun_span[1]].split()
    if group.partitive or len(words) < _NAME or any(kind[0].isupper() for kind in group.kinds):
        return False
    if not all(word[0].isupper() and not word.isupper() for word in words):
        return False
    start, end = text.rfind("\n", 0, group.span[0]) + 1, text.find("\n", group.span[1])
    return _LOWER.search(text[start : end if end >= 0 else len(text)]) is not None


def _is_made_up(folded: str, group: FoundGroup, after: list[FoundGroup], words: Lexicon) -> bool:
    """Whether a number of those who make it up follows one body: *un groupe de 17 otages*."""
    one = group.bound.lo == group.bound.hi == 1 and "entity" in group.kinds
    return one and any(words.made_up_of.fullmatch(folded, group.span[1], g.span[0]) for g in after)


def _of_like_kind(folded: str, group: FoundGroup, before: FoundGroup | None, words: Lexicon) -> FoundGroup:
    """In *100 Russian soldiers and 100 Ukrainian* the second hundred are soldiers too."""
    form = " ".join(folded[slice(*group.noun_span)].split())
    if words.traits_are_nouns or before is None or form in words.nouns or form not in words.traits:
        return group
    if not words.in_row.fullmatch(folded, before.span[1], group.span[0]):
        return group
    kinds = tuple(kind for kind in before.kinds if kind not in words.trait_kinds)
    traits = tuple(sorted({*kinds, *group.population} - PLAIN))
    return replace(group, population=traits, kinds=(*group.kinds, *kinds))


def _with_ones(text: str, folded: str, found: list[FoundGroup], words: Lexicon) -> Iterator[FoundGroup]:
    """The groups, with those of one in a row with them: *six Latvians and a Pole*."""
    for i, group in enumerate(found):
        if i == 0 or found[i - 1].span[1] < group.span[0] - _ROW_REACH:
            yield from _one_before(text, folded, group, words)
        yield group
        last = group
        while (match := words.one_after.match(folded, last.span[1])) is not None:
            one = _group(text, folded, _one(match), words)
            if one is None or (i + 1 < len(found) and one.span[1] > found[i + 1].span[0]):
                break
            yield one
            last = one


def _one_before(text: str, folded: str, group: FoundGroup, words: Lexicon) -> Iterator[FoundGroup]:
    """*à une personne et à quatre entités*: the one right before a group."""
    for match in words.one_before.finditer(folded, max(0, group.span[0] - _ROW_REACH), group.span[0]):
        one = _group(text, folded, _one(match), words)
        if one is None or words.in_row.fullmatch(folded, one.span[1], group.span[0]) is None:
            continue
        if not _is_who_somebody_is(text, one):
            yield one


def _is_who_somebody_is(text: str, one: FoundGroup) -> bool:
    """Whether one between commas says who is named before: *Anton Kral, a lawyer, and two doctors*; not *a
    Pole, a Turk, and two Germans*."""
    named = _NAMED_BEFORE.search(text, max(0, one.span[0] - _LONGEST_NAME), one.span[0]) is not None
    by_nation = any(kind[0].isupper() for kind in one.kinds)
    return named and not by_nation and text[one.span[1] : one.span[1] + 1] == ","


def _one(article: re.Match[str]) -> Quantity:
    start, end = article.span("one")
    return Quantity(start, (start, end), end, Bound(1, 1, "exact"))


def _shared(group: FoundGroup, following: list[FoundGroup]) -> FoundGroup:
    """In *22 of the 40 journalists* the 22 are journalists too, and in *22 of the 40 young journalists*."""
    if group.partitive and following and group.number[1] < following[0].span[0] <= group.span[1] + 1:
        whole = following[0]
        return replace(group, noun=whole.noun, population=whole.population, kinds=whole.kinds)
    return group


def group_at(groups: Iterable[FoundGroup], span: Span) -> FoundGroup | None:
    """The group that overlaps a span the most; None where none does."""
    best, most = None, 0
    for group in groups:
        overlap = min(group.span[1], span[1]) - max(group.span[0], span[0])
        if overlap > most:
            best, most = group, overlap
    return best


def _group(text: str, folded: str, quantity: Quantity, words: Lexicon) -> FoundGroup | None:
    """Walk from the number to the noun; traits on the way (*Belarusian*) are the noun's too."""
    at, others = quantity.end, 0
    named: list[re.Match[str]] = []
    while True:
        at = after_gap(folded, at)
        match = words.named.match(folded, at)
        if match is not None and (_is_modifier(match, quantity, words) or _owns(folded, match)):
            match = None  # *three victim statements*
        if match is not None:
            named.append(match)
            if words.traits_are_nouns or _is_noun(match, quantity, words):
                group = _with_noun(text, folded, quantity, named, words)
                after = _NEXT_WORD.match(folded, group.span[1])
                # *28 member states*
                return None if after and after[1] in words.compounds else group
            at = match.end()
            continue
        each = None if named or others else words.each_of.match(folded, at)
        if each is not None and not _owns(folded, each):
            return _partitive(text, folded, quantity, each, words)
        step = words.filler.match(folded, at)
        if step is not None and others:
            # *three articles of the code*: what follows is of another noun.
            return None
        if step is None:
            step = WORD.match(folded, at)
            if step is None or step[0] in words.barriers or _ENDS.search(step[0]):
                # Nothing more can be its noun: the trait stands alone.
                alone = bool(named) and not others and not _is_joined(folded, at, named[-1], words)
                return _with_noun(text, folded, quantity, named, words) if alone else None
            if others == words.premodifiers or step[0] in words.things:
                return None
            others += 1
        at = step.end()


def _owns(folded: str, noun: re.Match[str]) -> bool:
    """Whether a noun only says whose those counted are: *three of the group's leaders*."""
    return folded.startswith("'s ", noun.end())


def _is_joined(folded: str, at: int, named: re.Match[str], words: Lexicon) -> bool:
    """Whether a noun in the singular is the first of two traits of another: *12 Christian | and Muslim
    leaders*."""
    row = words.in_row.match(folded, at - 1) if form_of(named) in words.nouns else None
    return row is not None and words.named.match(folded, row.end()) is not None


def _is_noun(named: re.Match[str], quantity: Quantity, words: Lexicon) -> bool:
    """Whether a known word is what a number counts; one in the singular that is a trait too, after more than
    one, is that of the next (*12 Tibetan monks*, *12 Catholic schools*)."""
    form = form_of(named)
    return form in words.nouns and not (form in words.traits and _may_qualify(form, quantity, words))


def _is_modifier(noun: re.Match[str], quantity: Quantity, words: Lexicon) -> bool:
    """Whether a noun in the singular after more than one only qualifies the next, where nouns do so."""
    form = form_of(noun)
    singular = form not in words.traits and not form.partition(" of ")[0].endswith(words.many)
    return singular and _may_qualify(form, quantity, words)


def _may_qualify(form: str, quantity: Quantity, words: Lexicon) -> bool:
    """Whether a noun after more than one could only qualify the next: one that has a plural of its own."""
    several = (quantity.bound.lo or quantity.bound.hi or 0) > 1
    return several and words.nouns_modify and f"{form}s" in words.nouns


def _labelled(text: str, folded: str, quantity: Quantity, words: Lexicon) -> FoundGroup | None:
    """*Political prisoners: 1,227*: a number alone after its label, in a list or a table of two columns."""
    label = _LABEL.search(folded, max(0, quantity.start - _LABEL_REACH), quantity.start)
    if label is None or _TELLS_ON.match(folded, quantity.end) is None:
        return None
    named = [m for m in words.named.finditer(folded, *label.span(1)) if not folded[m.start() - 1].isalnum()]
    adjective = named and not words.traits_are_nouns and form_of(named[-1]) not in words.nouns
    if not named or adjective:
        # *Belarusian media: 1,110*
        return None
    group = _with_noun(text, folded, quantity, named[-1:], words)
    return replace(group, span=(quantity.start, quantity.end), noun_span=(quantity.end, quantity.end))


def _elided(text: str, folded: str, quantity: Quantity, words: Lexicon) -> FoundGroup | None:
    """*Десяти физических и пяти юридических лиц*: the noun of an adjective is that of the next number, or of
    the next adjective, with which it is counted (*десяти физических и юридических лиц*)."""
    own = _NEXT_WORD.match(folded, quantity.end)
    row = words.in_row.match(folded, own.end()) if own else None
    number = words.numerals.at(folded, row.end()) if row else None
    at = number or (row.end() - 1 if row else None)
    other = _NEXT_WORD.match(folded, at) if at else None
    head = _NEXT_WORD.match(folded, other.end()) if other else None
    if own is None or head is None or f"{own[1]} {head[1]}" not in words.nouns:
        return None
    kind, span = words.nouns[f"{own[1]} {head[1]}"], own.span(1)
    if number is None:
        kind, span = "person", (own.start(1), head.end(1))
    return FoundGroup(
        (quantity.start, span[1]), quantity.number, text[slice(*span)], span, quantity.bound,
        tuple({kind} - PLAIN), (kind,),
    )  # fmt: skip


def _inverted(text: str, folded: str, quantity: Quantity, words: Lexicon, told: int) -> FoundGroup | None:
    """*Человек пятнадцать*: about so many, where the number stands behind its noun."""
    # Not in *из 40 человек пятнадцать*.
    reach = max(told, quantity.start - _INVERTED_REACH)
    noun = words.inverted.search(folded, reach, quantity.start)
    following = _NEXT_WORD.match(folded, quantity.end)
    dated = following is not None and following[1] in words.things  # *Человек 50 лет*
    if noun is None or quantity.bound.qualifier != "exact" or dated:
        return None
    bound = quantity.bound
    start, end = noun.span("noun")
    kind = words.nouns[folded[start:end]]
    return FoundGroup(
        (start, quantity.end), quantity.number, text[start:end], (start, end),
        Bound(bound.lo, bound.hi, "about") if bound.lo == bound.hi else bound, tuple({kind} - PLAIN), (kind,),
    )  # fmt: skip


def _with_noun(
    text: str, folded: str, quantity: Quantity, named: list[re.Match[str]], words: Lexicon
) -> FoundGroup:
    """The noun phrase from its first known word on, with the traits that follow."""
    start, end = named[0].start(), named[-1].end()
    while match := next_named(folded, end, words, words.kind(form_of(named[-1]))):
        if "\n" in folded[end : match.start()] and text[match.start()].isupper():
            break  # A heading ends, and the next line begins.
        if not words.traits_are_nouns and words.employers.match(folded, after_gap(folded, match.end())):
            break  # *трое сотрудников | турецкой газеты*
        if _is_modifier(match, quantity, words):
            break  # *took 14 soldiers captive*
        named.append(match)
        end = match.end()
    kinds: list[str] = []
    for match in named:
        form = form_of(match)
        kinds.append(words.traits[form] if kinds and form in words.traits else words.kind(form))
    kinds = list(dict.fromkeys(kinds))
    if POLITICAL in kinds and len(kinds) > 1 and only_adjectives(named, words) and "prisoner" not in kinds:
        kinds.remove(POLITICAL)  # *political activists* are no prisoners.
    elif kinds[-1:] == [POLITICAL] and only_adjectives(named, words):
        other = _of_joined_adjective(folded, end, words)
        kinds, end = (kinds, end) if other is None else ([*kinds[:-1], other[0]], other[1])
    once = words.former.search(folded, max(0, start - _FORMER_REACH), start) is not None
    if once or folded.startswith(words.once, named[-1].start()):
        kinds = [kind for kind in kinds if kind in PLAIN or kind not in HELD] or ["person"]
    own = [words.nouns.get(form_of(match)) for match in named]
    beside = noun_beside(folded, end, words)
    if own[-1] == POLITICAL and beside == "prisoner":
        beside = None  # *political prisoners and detainees*
    if beside not in (None, own[-1]):
        # *nine bloggers and journalists*: not all nine are bloggers.
        called = {kind for kind in own if kind and kind[0].isupper()}
        kept = words.trait_kinds - called - {own[-1]} | PLAIN
        kinds = [kind for kind in kinds if kind in kept]
    nations = [kind for kind in kinds if kind[0].isupper()]
    if len(nations) > 1 and words.in_row.search(folded, start, end):
        # *Russian and Ukrainian officials*: none of them is both.
        kinds = [kind for kind in kinds if kind not in nations]
    return FoundGroup(
        (quantity.start, end), quantity.number, " ".join(text[start:end].split()), (start, end),
        quantity.bound, tuple(sorted({*kinds} - PLAIN)), tuple(kinds),
    )  # fmt: skip


def _of_joined_adjective(folded: str, end: int, words: Lexicon) -> tuple[str, int] | None:
    """Who they are of whom an adjective is said that another is joined to, and where their noun ends, where
    they are not prisoners: *20 political and military officials*, *30 political and business figures*."""
    row = words.in_row.match(folded, end)
    adjective = _NEXT_WORD.match(folded, row.end() - 1) if row is not None else None
    noun = _NEXT_WORD.match(folded, adjective.end()) if adjective is not None else None
    if adjective is None or noun is None or not noun[1].endswith(words.many):
        return None
    kind = words.nouns.get(noun[1], "person")
    return None if kind in HELD else (kind, noun.end())


def _partitive(
    text: str, folded: str, quantity: Quantity, each: re.Match[str], words: Lexicon
) -> FoundGroup | None:
    """*Nine of them*; *14 of them foreigners* says what the fourteen are, as *onze des journalistes* does."""
    at = after_gap(folded, each.end())
    owner = _OWNER.match(folded, at) if quantity.bound.hi != 1 else None
    at = owner.end() if owner else at
    named = words.named.match(folded, at)
    noun = _WORD.match(folded, at) if owner and named is None else None
    if noun is not None and noun[0].endswith(words.many):
        # *three of the company's directors*
        start, end = noun.span()
        return FoundGroup(
            (quantity.start, end), quantity.number, text[start:end], (start, end), quantity.bound, (), ()
        )
    end = each.end()
    if words.part_of.match(each[0]) and named is None:
        # *Forty of the 52*: the number of the whole stands for its noun.
        qualified = words.qualifier.match(folded, at)
        at = qualified.end() if qualified else at
        whole = words.numerals.at(folded, at)
        behind = words.named.match(folded, after_gap(folded, whole)) if whole is not None else None
        if whole is None or (behind is None and _YEAR.fullmatch(folded, at, whole)):
            return None
        following = _NEXT_WORD.match(folded, whole)
        if following is not None and following[1] in words.things:
            # *two of his eight convictions*
            return None
        end = whole if behind is None else end
    group = _with_noun(text, folded, quantity, [named], words) if named else None
    return FoundGroup(
        (quantity.start, group.span[1] if group else end),
        quantity.number,
        group.noun if group else text[each.start() : each.end()],
        each.span(),
        quantity.bound,
        group.population if group else (),
        group.kinds if group else (),
        partitive=True,
    )
