"""What was given for what: acts that a text ties to each other in words (*en échange de*, *in return for*).

A wording stands between the two acts in one sentence (*freed in exchange for relief*), points back
(*En échange, …*), puts both into one deal (*as part of a deal*), makes one the condition of the other, or is
an exchange of people itself. Sequence alone (*after the lifting*) is no link, and a denied one is none. The
wordings are data: ``links.toml``.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from detente.model import SANCTION_ACTS, Span
from detente.reading.acts import FoundAct
from detente.reading.parsing.parse import Page, Token
from detente.reading.phrases import Hit, Lookup, words
from detente.reading.sight import (
    Sight,
    is_by,
    is_of_another_verb,
    is_pointed_at,
    is_verb,
    reaches,
    whose_relative,
)
from detente.reading.states import range_of
from detente.reading.wordings import wordings

# How many sentences back the act may be told that words like *in return* point at: a release for which relief
# is given may be told at more length.
_BACK, _FAR_BACK = 2, 5
_PAIR = 2
_TRADED = frozenset({"release", "pardon", "expel", "transfer"})
_RELIEF = frozenset({"lift", "suspend", "license", "amend"})
_TRADABLE = _TRADED | _RELIEF
_GIVEN = _TRADED - {"transfer"}
_SENT = frozenset({"expel", "transfer"})


@dataclass(frozen=True, slots=True)
class FoundLink:
    """Two acts, by their indices in the list given, that a passage ties: what was given and what was got for
    it.

    ``wording`` are the words that tie them and ``at`` is where they stand; ``span`` holds them with both acts
    where these stand in one sentence.
    """

    gives: int
    gets: int
    wording: str
    span: Span
    at: Span


def find(page: Page, acts: Sequence[FoundAct]) -> list[FoundLink]:
    """The links that a page states between its acts, in the order of the text.

    ``gives`` is the release or other custody act where the two acts are of both kinds, else the act told
    first.
    """
    known = wordings(page.language)
    all_words = words(page.text)
    lookup = Lookup(all_words)
    found: list[FoundLink] = []
    told: dict[int, list[int]] = {}
    for i, act in enumerate(acts):
        if (at := page.sentence_at(act.trigger[0])) is not None:
            told.setdefault(at.index, []).append(i)
    for index in sorted(told):
        sentence = page.sentences[index]
        inside, here = told[index], lookup.within(sentence.start, sentence.end)
        sight = Sight(page, acts, sentence, inside, told, known, all_words, *here)
        if next(iter(sight.hits("denied")), None) is not None:
            continue
        swaps = _swaps(sight)
        link = None if swaps else _told(sight)
        for each in swaps if link is None else [link, *_joined(sight, link)]:
            if (each.gives, each.gets) not in {(x.gives, x.gets) for x in found}:
                found.append(each)
    return found


def _told(sight: Sight) -> FoundLink | None:
    """The link that the words of a sentence tell, those that stand between two acts before all others."""
    ways = (_between, _pointing, _for_whom, _joint, _conditional, _traded)
    return next((link for way in ways if (link := way(sight)) is not None), None)


def _swaps(sight: Sight) -> list[FoundLink]:
    """The exchanges of people: an act with the one that its clause gives for it."""
    found: list[FoundLink] = []
    for i in sight.inside:
        act = sight.acts[i]
        if act.given_for is None:
            continue
        first = next((j for j in sight.inside if j != i and sight.acts[j].trigger == act.given_for), None)
        made = _made(sight, first, i, act.trigger)
        if made is not None:
            found.append(made)
    return found


def _between(sight: Sight) -> FoundLink | None:
    """*X was freed in exchange for the lifting of Y*: the nearest act on each side of the words."""
    ties = [*((hit, False) for hit in sight.hits("between")), *((hit, True) for hit in sight.hits("given"))]
    for hit, reaching in ties:
        after = [i for i in sight.inside if sight.acts[i].trigger[1] >= hit.end]
        # The words may hold the noun of the second act: "за снятие санкций".
        if not after and not is_verb(sight, hit):
            after = [i for i in sight.inside if sight.acts[i].trigger[0] > hit.start]
        before = [i for i in sight.inside if i not in after]
        second = _main(sight.acts, after)
        if second is None or (reaching and not reaches(sight, hit, sight.acts[second])):
            continue
        if not reaching and is_of_another_verb(sight, hit):
            continue
        pointed = not before and is_pointed_at(sight, hit)
        first = _told_before(sight, [], second) if pointed else None
        if first is None:
            # "In exchange for the lifting of Y, X was freed."
            first = _main(sight.acts, before or [i for i in after if i != second], second)
        made = _made(sight, first, second, (hit.start, hit.end), said=pointed)
        if made is not None:
            return made
    return None


def _main(acts: Sequence[FoundAct], choices: Iterable[int], other: int | None = None) -> int | None:
    """The first of several acts that can be traded for another; background (*condamné à dix ans*) is not, nor
    a measure eased for another, but by another state. Who is freed before who is only sent away: *43 were
    freed, 24 of them expelled*."""
    eased = other is not None and acts[other].act.kind in SANCTION_ACTS
    traded = [i for i in choices if acts[i].act.kind in _TRADABLE and i != other]
    freed = [i for i in traded if acts[i].act.kind in _TRADED]
    if not eased or other is None:
        return _freed_first(acts, traded)
    return _freed_first(acts, freed or [i for i in traded if _are_of_two_states(acts[i], acts[other])])


def _are_of_two_states(one: FoundAct, other: FoundAct) -> bool:
    """Whether the words tell of two states whose acts two are."""
    makers = {(a.act.authority or "").partition("-")[0] for a in (one, other)}
    return len(makers) == 2 and "" not in makers


def _freed_first(acts: Sequence[FoundAct], choices: Sequence[int]) -> int | None:
    """The first act by which nobody is only sent away, else the first."""
    return next((i for i in choices if acts[i].act.kind not in _SENT), choices[0] if choices else None)


def _pointing(sight: Sight) -> FoundLink | None:
    """*En échange, Washington lève …*: the act of this clause for one told before it."""
    whole = [*sight.hits("between"), *sight.hits("given")]
    ties = [
        *((hit, False) for hit in sight.hits("pointing")),
        *((hit, True) for hit in sight.hits("answered")),
    ]
    for hit, near in ties:
        if any(h.first == hit.first and h.last > hit.last for h in whole):
            continue
        after = [i for i in sight.inside if sight.acts[i].trigger[0] >= hit.end]
        here = _main(sight.acts, after)
        if here is None:
            here = _main(sight.acts, reversed(sight.inside))
        if here is None or (near and not is_by(sight, hit, sight.acts[here])):
            continue
        before = [i for i in sight.inside if i != here and sight.acts[i].trigger[1] <= hit.start]
        first = _told_before(sight, before, here, opens=hit.first <= sight.first)
        made = _made(sight, first, here, (hit.start, hit.end), said=True)
        if made is not None:
            return made
    return None


def _told_before(sight: Sight, before: list[int], here: int, *, opens: bool = False) -> int | None:
    """The act of the sentence, or of the few before it, for which another is given; of some more before words
    that open their sentence."""
    far = sight.acts[here].act.kind in _RELIEF or opens
    back = range(1, min(_FAR_BACK if far else _BACK, sight.sentence.index) + 1)
    sentences = [before, *(sight.told_in(sight.page.sentences[sight.sentence.index - i]) for i in back)]
    found = [i for told in sentences if (i := _main(sight.acts, told, here)) is not None]
    return _freed_first(sight.acts, found)


def _for_whom(sight: Sight) -> FoundLink | None:
    """*За пятерых пленных, которых отпустил Тегеран, Осло освободил …*: the act of a clause with a bare
    preposition for that of the relative clause behind it."""
    for second in sight.inside:
        whom = whose_relative(sight, sight.acts[second])
        case = sight.sentence.child(whom.i, "case") if whom is not None else None
        if whom is None or case is None or whom.relation != "obl":
            continue
        first, last = range_of(sight.words, (case.start, case.end), sight.first, sight.last)
        verb = sight.sentence.head(whom)
        main = (i for i in sight.inside if sight.sentence.token_at(sight.acts[i].trigger[0]) is verb)
        if sight.known["direct"].any(sight.words, first, last):
            return _made(sight, _main(sight.acts, main), second, (case.start, case.end))
    return None


def _joined(sight: Sight, link: FoundLink) -> list[FoundLink]:
    """The links of the acts that *and* alone joins to one of a link, by the same author: *freed five men and
    lifted sanctions in return for …*."""
    found: list[FoundLink] = []
    for one, other in ((link.gives, link.gets), (link.gets, link.gives)):
        verb = sight.sentence.token_at(sight.acts[one].trigger[0]) if one in sight.inside else None
        for i in sight.inside:
            more = sight.sentence.token_at(sight.acts[i].trigger[0])
            if verb is None or more is None or i in (one, other):
                continue
            if more.relation != "conj" or more.head != verb.i:
                continue
            kinds = _GIVEN | _RELIEF
            same = sight.acts[i].act.authority == sight.acts[one].act.authority
            kept = sight.acts[i].act.kind in kinds - _SENT and same and _is_bare(sight, more)
            made = _made(sight, i, other, link.at, said=True) if kept else None
            found += [made] if made is not None else []
    return found


def _is_bare(sight: Sight, verb: Token) -> bool:
    """Whether nothing but *and* stands before a joined verb or noun: no subject, and no time of its own."""
    before = [c for c in sight.sentence.children(verb.i) if c.i < verb.i and c.relation != "aux"]
    return [c.relation for c in before if c.relation not in ("det", "case", "punct")] == ["cc"]


def _joint(sight: Sight) -> FoundLink | None:
    """*As part of a deal, X freed … and Y lifted …*: a release and a relief, or releases by two sides."""
    hit = next(iter(sight.hits("joint")), None)
    if hit is None:
        return None
    one = _main(sight.acts, (i for i in sight.inside if sight.acts[i].act.kind in _TRADED))
    other = next((i for i in sight.inside if sight.acts[i].act.kind in _RELIEF), None)
    if one is not None and other is None:
        mine = sight.acts[one].act.authority
        theirs = (i for i in sight.inside if i != one and sight.acts[i].act.kind in _TRADED)
        other = next((i for i in theirs if mine and sight.acts[i].act.authority not in (mine, None)), None)
    return _made(sight, one, other, (hit.start, hit.end))


def _conditional(sight: Sight) -> FoundLink | None:
    """*They will be freed if the sanctions go*: a release and a relief, or releases by two sides, neither a
    fact, with a condition between; whoever threatens with sanctions gives nothing."""
    acts = sight.acts
    open_acts = [i for i in sight.inside if acts[i].factuality in ("possible", "planned", "announced")]
    held = next((i for i in open_acts if acts[i].act.kind in _TRADED), None)
    bound = next((i for i in open_acts if acts[i].act.kind in _RELIEF), None)
    if held is not None and bound is None:
        mine = acts[held].act.authority
        theirs = (i for i in open_acts if i != held and acts[i].act.kind in _TRADED)
        bound = next((i for i in theirs if mine and acts[i].act.authority not in (mine, None)), None)
    if held is None or bound is None:
        return None
    hit = next(iter(sight.hits("conditional")), None)
    return _made(sight, held, bound, (hit.start, hit.end)) if hit is not None else None


def _traded(sight: Sight) -> FoundLink | None:
    """*It was a plain barter: X freed … and Y lifted …*, *By freeing …, X won the lifting of …*: the two acts
    that a sentence tells with words of a trade, in it or in one without acts beside it."""
    can = [i for i in sight.inside if sight.acts[i].act.kind in _GIVEN | _RELIEF]
    one = next((i for i in can if sight.acts[i].act.kind in _GIVEN), None)
    if one is None or len(can) < _PAIR:
        return None
    other = next((i for i in can if sight.acts[i].act.kind in _RELIEF), None)
    if other is None and len(can) == _PAIR:
        other = next((i for i in can if _is_anothers(sight.acts[one], sight.acts[i])), None)
    hit = _word_of_trade(sight) if other is not None else None
    if hit is None or one is None or other is None:
        return None
    return _made(sight, min(one, other), max(one, other), (hit.start, hit.end))


def _is_anothers(one: FoundAct, other: FoundAct) -> bool:
    """Whether two acts may be those of two sides: not of one authority, nor done to the same people."""
    a, b = one.act, other.act
    if a.authority is not None and a.authority == b.authority:
        return False
    names = {s.name for s in a.subjects}
    return not any(s.name in names for s in b.subjects) and (a.group is None or a.group != b.group)


def _word_of_trade(sight: Sight) -> Hit[bool] | None:
    """The words of a trade in a sentence, or in one beside it that tells no act of its own."""
    hit = next(iter(sight.hits("traded")), None)
    for step in (-1, 1):
        index = sight.sentence.index + step
        if hit is not None or not 0 <= index < len(sight.page.sentences) or index in sight.told:
            continue
        beside = sight.page.sentences[index]
        if sight.page.text[beside.start : beside.end].rstrip().endswith("?"):
            continue
        first, last = range_of(sight.words, (beside.start, beside.end), 0, len(sight.words))
        if not sight.known["denied"].any(sight.words, first, last):
            hit = next(iter(sight.known["traded"].find(sight.words, first, last)), None)
    return hit


def _made(
    sight: Sight, one: int | None, other: int | None, wording: Span, *, said: bool = False
) -> FoundLink | None:
    """The link of two acts, if one can be given for the other, as words like *in return* have ``said``."""
    if one is None or other is None or one == other:
        return None
    page = sight.page
    a, b = sight.acts[one], sight.acts[other]
    if "denied" in (a.factuality, b.factuality) or a.act.kind == b.act.kind == "expel":
        return None  # Expulsions answer each other: nobody gains by them.
    both = a.act.kind in _TRADED and b.act.kind in _TRADED
    if both and not said and a.act.authority is not None and a.act.authority == b.act.authority:
        return None  # Nobody frees somebody in return for what he does himself.
    if b.act.kind in _TRADED and a.act.kind in SANCTION_ACTS:
        one, other = other, one
    spans = [wording]
    spans += [x.span for x in (a, b) if page.sentence_at(x.trigger[0]) is sight.sentence]
    span = (min(s for s, _ in spans), max(e for _, e in spans))
    return FoundLink(one, other, page.text[wording[0] : wording[1]], span, wording)
