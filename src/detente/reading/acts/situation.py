"""Whose act it was where the clause leaves that to the situation: *elle a été condamnée* in a text about one
state, *le tribunal* of the state in question.

A state is filled in only where the text leaves no other: the one in which somebody was seized or tried, the
one that holds those who are freed, the one that did something else to the same person, the only one that
holds or frees anybody in the sentence or the paragraph, or the one that the text is mostly about, where
nothing tells of prisons elsewhere. A state frees only whom it is said to hold: neither the place of a
handover, nor the nationality of prisoners or speakers, is an authority. Whoever is only described and fits
none is left out.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence, Set
from dataclasses import replace

import msgspec

from detente.model import CUSTODY_ACTS, Span
from detente.reading.acts import dateline
from detente.reading.acts.found import FoundAct
from detente.reading.acts.holders import Holders
from detente.reading.acts.lexicon import lexicon
from detente.reading.parse import Page
from detente.reading.phrases import Word
from detente.reading.states import states
from detente.reading.wordings import wordings

_FREEING = frozenset({"release", "pardon"})
_LEAD = 2
_OFTEN = 4
_ACTING, _NAMED, _QUALIFIED, _NATIONAL = 6, 4, 3, 1
"""How much an act of a state says that a text is about it, its name, its adjective, and its adjective beside
people."""
_SIGNATURE = 8
_LEAD_SENTENCES = 2
"""The first sentences tell what a text is about; a name there counts twice."""


def fill(page: Page, words: list[Word], found: Sequence[FoundAct], *, sanctions: bool) -> list[FoundAct]:
    """The acts, with their authorities where the situation settles them.

    ``sanctions`` tells that the text speaks of sanctions, in which case the United States may be there as
    their author.
    """
    settled = [
        a for a in found if a.settled and a.act.authority and a.act.kind in CUSTODY_ACTS and not a.bartered
    ]
    main, holders = None, None
    if any(_is_open(act) for act in found):
        main = _main_state(page, words, found, settled, sanctions=sanctions)
        holders = Holders(page, words)
    acting = _acting(found, settled, main)
    whose: dict[int, FoundAct] = {}
    circles, states_told = _Circles(page, settled), set[str]()
    # Who seized or tried somebody is asked first: he may be the one who frees him.
    for i in sorted(range(len(found)), key=lambda i: found[i].act.kind in _FREEING):
        told = found[i]
        if holders is not None and _is_open(told):
            doing = acting | (states_told & holders.alone)
            told = _with(told, _whose(page, words, told, circles, main, holders, doing))
        whose[i] = told if told.act.authority and told.settled else _with(told, None)
        if whose[i].act.authority:
            states_told |= _states_of([whose[i]])
            circles.add(whose[i])
    return [whose[i] for i in range(len(found))]


class _Circles:
    """The acts whose authority is known, by whom they are done to and by where they are told."""

    def __init__(self, page: Page, settled: Sequence[FoundAct]) -> None:
        self._page = page
        self._named: defaultdict[str, list[FoundAct]] = defaultdict(list)
        self._in_sentence: defaultdict[int, list[FoundAct]] = defaultdict(list)
        self._in_paragraph: defaultdict[int, list[FoundAct]] = defaultdict(list)
        for act in settled:
            self.add(act)
            self._in_sentence[_sentence(page, act)].append(act)
            self._in_paragraph[_paragraph(page, act)].append(act)

    def add(self, act: FoundAct) -> None:
        """Take in an act done to the people whom it names."""
        for subject in act.act.subjects:
            self._named[subject.name].append(act)

    def around(self, act: FoundAct, *, widely: bool) -> list[list[FoundAct]]:
        """The acts on the same people, those of the sentence and, where asked for, those of the paragraph."""
        return [
            [known for subject in act.act.subjects for known in self._named.get(subject.name, ())],
            self._in_sentence.get(_sentence(self._page, act), []),
            self._in_paragraph.get(_paragraph(self._page, act), []) if widely else [],
        ]


def _with(act: FoundAct, authority: str | None) -> FoundAct:
    return replace(act, act=msgspec.structs.replace(act.act, authority=authority), settled=True)


def _states_of(acts: Iterable[FoundAct]) -> set[str]:
    return {a.act.authority for a in acts if a.act.authority}


def _acting(found: Sequence[FoundAct], settled: Sequence[FoundAct], main: str | None) -> set[str]:
    """The states that seize, try or free people by the words of a text; the one that it is about does where
    its courts or police do."""
    inside = {a.place_state for a in found if a.place_state and a.act.kind not in _FREEING}
    described = any(a.act.authority and not a.settled and a.act.kind in CUSTODY_ACTS for a in found)
    return _states_of(settled) | inside | ({main} if main is not None and described else set())


def _is_open(act: FoundAct) -> bool:
    """Whether words leave open whose a custody act is; nobody's name need be it where somebody died."""
    if act.by_anybody and act.act.authority is None:
        return False
    if act.bartered:
        return True
    return act.act.kind in CUSTODY_ACTS - {"die"} and (act.act.authority is None or not act.settled)


def _whose(
    page: Page,
    words: list[Word],
    act: FoundAct,
    circles: _Circles,
    main: str | None,
    holders: Holders,
    acting: Set[str],
) -> str | None:
    if act.bartered or (act.given_for is not None and act.act.authority is None):
        # Each side of an exchange frees whom it held; neither is the one that the text is about.
        holding = _states_of(circles.around(act, widely=False)[0])
        known = lexicon(page.language)
        said = None if known is None or known.exchange_is_open else act.act.authority
        return holding.pop() if len(holding) == 1 else said
    frees = act.act.kind in _FREEING
    bounds = _bounds(page, words, act)
    if act.place_state is not None and not frees:
        return act.place_state
    if frees:
        near = holders.within(*_reach(page, words, act, bounds))
        if near:
            return near.pop() if len(near) == 1 and not near & {act.led_to} else None
    # What is given back for an act (*en échange*) is another's.
    is_answer = wordings(page.language)["pointing"].any(words, *bounds)
    goals = holders.goals(bounds) | {act.led_to}
    for circle in circles.around(act, widely=main is None and not is_answer):
        if doing := _states_of(circle) - {act.led_to}:
            return doing.pop() if len(doing) == 1 else None
    if main is None or main in goals or is_answer:
        return None
    if act.place_state not in (None, main):
        return None
    described = act.act.authority is not None
    if act.place_state == main:
        return main
    return main if holders.allow(main, acting, frees=frees and not described) else None


def _bounds(page: Page, words: list[Word], act: FoundAct) -> tuple[int, int]:
    """The words of the sentence in which an act is told, by their indices."""
    sentence = page.sentence_at(act.trigger[0])
    start, end = (sentence.start, sentence.end) if sentence is not None else act.span
    first = bisect_left(words, start, key=lambda word: word.start)
    return first, bisect_left(words, end, key=lambda word: word.start)


def _reach(page: Page, words: list[Word], act: FoundAct, bounds: tuple[int, int]) -> tuple[int, int]:
    """The words that tell an act, up to where its clause breaks off: *was released | from an Iranian
    prison*."""
    first = bisect_left(words, act.span[0], key=lambda word: word.start)
    last = bisect_left(words, act.span[1], key=lambda word: word.start)
    while last < bounds[1] and not words[last].broken:
        last += 1
    return first, last


def _sentence(page: Page, act: FoundAct) -> int:
    sentence = page.sentence_at(act.trigger[0])
    return sentence.index if sentence is not None else -1


def _paragraph(page: Page, act: FoundAct) -> int:
    sentence = page.sentence_at(act.trigger[0])
    return sentence.paragraph if sentence is not None else -1


def _main_state(
    page: Page, words: list[Word], found: Sequence[FoundAct], settled: Sequence[FoundAct], *, sanctions: bool
) -> str | None:
    """The state that a text is mostly about, by what it names and whose acts it tells; sanctioning powers
    abroad do not count."""
    known = states(page.language)
    lines = [s for s in page.paragraphs if _is_signature(page, s)]
    lines += [(s.start, end) for s in page.sentences if (end := dateline.end(s)) > s.start]
    lead = page.sentences[min(_LEAD_SENTENCES, len(page.sentences)) - 1].end if page.sentences else 0
    weights: Counter[str] = Counter()
    seen: set[int] = set()
    acts = lexicon(page.language)
    people = (hit for hit in acts.nouns.find(words) if hit.value == "people") if acts is not None else ()
    nouns = {i for hit in people for i in (hit.first, hit.last)}
    for phrases, weight in (
        (known.names, _NAMED),
        (known.services, _NAMED),
        (known.towns, _NAMED),
        (known.leaders, _NAMED),
        (known.adjectives, _QUALIFIED),
    ):
        for hit in phrases.find(words):
            if hit.first in seen or (weight == _NAMED and not page.text[hit.start].isupper()):
                continue
            seen.update(range(hit.first, hit.last + 1))
            if any(start <= hit.start < end for start, end in lines):
                continue
            beside = weight == _QUALIFIED and ({hit.first - 1, hit.first, hit.last + 1} & nouns)
            twice = 2 if hit.start < lead else 1
            weights[hit.value] += twice * (_NATIONAL if beside else weight)
    for act in found:
        if act.led_to is not None:
            weights[act.led_to] -= _NAMED
    for act in settled:
        weights[str(act.act.authority)] += _ACTING
    for abroad in ("eu", "un"):
        weights.pop(abroad, None)
    if sanctions or len(weights) > 1 or weights["us"] < _OFTEN * _NAMED:
        weights.pop("us", None)
    ranked = [*weights.most_common(2), ("", 0), ("", 0)]
    (code, most), (_, second) = ranked[:2]
    return code if most >= max(_LEAD * second, 1) else None


def _is_signature(page: Page, paragraph: Span) -> bool:
    """Whether a paragraph only says where and when a text was written."""
    line = page.text[slice(*paragraph)]
    return len(line.split()) <= _SIGNATURE and any(c.isdigit() for c in line) and line[-1:] not in ".!?…"
