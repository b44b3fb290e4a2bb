"""Whose people an act is done to, where words say so because another state does it: *eight citizens of
Georgia*, *quatre soldats togolais*, *157 украинцев*; and who is held by enemies, and so not by the state of
the text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from detente.reading.acts.found import FoundAct
from detente.reading.acts.lexicon import lexicon
from detente.reading.parsing.parse import Page
from detente.reading.phrases import Word
from detente.reading.states import range_of, states

_BEFORE, _AFTER = 3, 3
"""How many words before a noun or name, and after a noun, may say whose people they are."""
_APPOSED = 2
"""How many stretches between marks behind a name may say so."""
_LEAVING = frozenset({"release", "pardon", "expel", "transfer"})
_SEIZING = frozenset({"detain", "expel"})
_HOLDING = frozenset({"detain", "charge", "sentence"})


def foreign(page: Page, words: list[Word], act: FoundAct, bounds: tuple[int, int]) -> set[str]:
    """The states whose people an act is done to, so that another is likely to do it.

    A nationality alone (*Deux Français ont été libérés*) says so of those who are freed, moved or expelled,
    and whatever an adjective qualifies of those who are expelled.
    """
    known, found = states(page.language), set[str]()
    for first, last, reach in _patients(page, words, act, bounds):
        told = _nationality(page, words, first, last, reach)
        # "Полиция Непала обвинила гражданина": a name before people owns what is before itself.
        own = known.find(page.text, words, first, reach)
        told |= {code for at, code in own if at[0] >= words[last - 1].start or page.is_possessive(at[1])}
        if not told:
            continue
        away = known.nationals.any(words, first, last) or act.act.kind == "expel"
        if away or (act.act.kind in _LEAVING and _is_nationality(page, words, first, last)):
            found |= told
    for first, last in _apposed(words, act, bounds):
        if known.nationals.any(words, first, last):
            found |= _nationality(page, words, first, last, last)
    return found | (_of_envoys(page, words, act, bounds) if act.act.kind == "expel" else set())


def _of_envoys(page: Page, words: list[Word], act: FoundAct, bounds: tuple[int, int]) -> set[str]:
    """The states whose envoys the words of an act tell of, whoever expels them: *le chef de la mission du
    Niger*, *Niger's ambassador*."""
    known, by, found = lexicon(page.language), states(page.language), set[str]()
    if known is None:
        return found
    small = known.words["of"] | known.words["determiners"]
    for hit in known.phrases["envoys"].find(words, *range_of(words, act.span, *bounds)):
        end = behind = hit.last + 1
        while behind < bounds[1] and words[behind].key in small and not words[behind].broken:
            behind += 1
        stop = min(behind + 1, bounds[1])
        if behind < stop and not words[behind].broken:
            found |= {h.value for h in by.names.find(words, behind, stop) if h.first == behind}
            found |= {h.value for h in by.adjectives.find(words, end, end + 1)}
        before = _back(words, hit.first, bounds[0])
        found |= {h.value for h in by.adjectives.find(words, before, hit.first)}
        owners = by.names.find(words, before, hit.first)
        found |= {h.value for h in owners if page.is_possessive(h.end)}
    return found


def _apposed(words: list[Word], act: FoundAct, bounds: tuple[int, int]) -> Iterator[tuple[int, int]]:
    """The words between marks behind whom an act is done to: *Anton Kral, 34, a German citizen, was held*."""
    for subject in act.act.subjects:
        _, first = range_of(words, subject.span, *bounds)
        for _ in range(_APPOSED):
            if first >= bounds[1] or not words[first].broken:
                break
            yield first, (first := _unbroken(words, first + 1, bounds[1]))


def called(page: Page, words: list[Word], act: FoundAct, bounds: tuple[int, int]) -> set[str]:
    """The states whose people an act is said to be done to, whoever does it."""
    patients = _patients(page, words, act, bounds)
    return {code for span in patients for code in _nationality(page, words, *span)}


def _nationality(page: Page, words: list[Word], first: int, last: int, reach: int) -> set[str]:
    """The states that adjectives beside people, or what they are called, say that they are of."""
    known = states(page.language)
    told = {hit.value for hit in known.adjectives.find(words, first, reach)}
    return told | {hit.value for hit in known.demonyms.find(words, first, last)}


def are_captives(
    page: Page, words: list[Word], act: FoundAct, bounds: tuple[int, int], *, widely: bool
) -> bool:
    """Whether an act is done to captives or by enemies: *held hostage*, *находились в плену*; in a text that
    is ``widely`` about captives, to whoever is freed and is not called a prisoner."""
    known = states(page.language)
    spans = [range_of(words, act.trigger, *bounds)]
    spans += [(first, last) for first, last, _ in _patients(page, words, act, bounds)]
    if widely and act.act.kind == "release":
        return not any(known.imprisoned.any(words, *span) for span in spans)
    return any(known.captives.any(words, *span) for span in spans)


def are_most_captives(page: Page, words: list[Word], found: Sequence[FoundAct]) -> bool:
    """Whether a text tells more often of captives than of people whom a state has seized or tried."""
    held = sum(a.act.kind in _HOLDING and not a.by_anybody for a in found)
    return sum(1 for _ in states(page.language).captives.find(words)) > max(held, 1)


def go_home(page: Page, words: list[Word], act: FoundAct, bounds: tuple[int, int]) -> bool:
    """Whether an act is told as a return: *returned home*, *на родину вернулись*; nobody who is taken from
    his house returns to it."""
    first, last = range_of(words, act.trigger, *bounds)
    hits = states(page.language).home.find(
        words, max(first - _AFTER, bounds[0]), min(last + _AFTER, bounds[1])
    )
    hits = [hit for hit in hits if hit.first <= last and hit.last >= first - 1]
    return any(act.act.kind != "detain" or not _is_house(page, words, hit.first) for hit in hits)


def _is_house(page: Page, words: list[Word], first: int) -> bool:
    """Whether somebody's home is his house: *from his home*, *at home*."""
    known, at = lexicon(page.language), first - 1
    if known is None or at < 0:
        return False
    if words[at].key in known.words["possessive"]:
        at -= 1
    return at >= 0 and words[at].key in known.words["from"] | known.words["at"]


def at_home(page: Page, words: list[Word], act: FoundAct, bounds: tuple[int, int]) -> bool:
    """Whether an act is done in somebody's own country, which need not be the state of what was told before:
    *на родине её обвиняют в хищении*."""
    first, _ = range_of(words, act.trigger, *bounds)
    return any(
        not any(word.broken for word in words[hit.last + 1 : first + 1])
        for hit in states(page.language).home.find(words, max(first - _AFTER, bounds[0]), first)
    )


def are_looked_after(
    page: Page, words: list[Word], act: FoundAct, bounds: tuple[int, int], state: str
) -> bool:
    """Whether a text names a state only as that of somebody who is seized or tried, and by its diplomats who
    speak for him: *a French writer was arrested. France's foreign ministry said …*."""
    if act.act.kind not in _HOLDING or state not in called(page, words, act, bounds):
        return False
    known = states(page.language)
    near = {i for hit in known.diplomats.find(words) for i in range(hit.first - _BEFORE, hit.last + _AFTER)}
    whom = {i for first, last, _ in _patients(page, words, act, bounds) for i in range(first, last)}
    named = {
        hit.first
        for phrases in (known.names, known.towns, known.services, known.leaders, known.adjectives)
        for hit in phrases.find(words)
        if hit.value == state
    }
    return bool(named & near) and named <= near | whom


def _patients(
    page: Page, words: list[Word], act: FoundAct, bounds: tuple[int, int]
) -> Iterator[tuple[int, int, int]]:
    """The words that tell whom an act is done to: their first index, their end, and how far what qualifies
    them may reach."""
    group = act.act.group
    if group is not None:
        start = page.text.find(group.noun, words[bounds[0]].start if bounds[0] < bounds[1] else 0)
        first, last = range_of(words, (start, start + len(group.noun)), *bounds)
        if start >= 0 and first < last:
            yield _back(words, first, bounds[0]), last, _unbroken(words, last, min(last + _AFTER, bounds[1]))
    for subject in act.act.subjects:
        last, _ = range_of(words, subject.span, *bounds)
        first = _back(words, last, bounds[0])
        if first < last:
            yield first, last, last


def _back(words: list[Word], index: int, start: int) -> int:
    """How far the words before a noun go with it."""
    least = max(index - _BEFORE, start)
    while index > least and not words[min(index, len(words) - 1)].broken:
        index -= 1
    return index


def _unbroken(words: list[Word], index: int, end: int) -> int:
    while index < end and not words[index].broken:
        index += 1
    return index


def _is_nationality(page: Page, words: list[Word], first: int, last: int) -> bool:
    """Whether people are called by nothing but where they are from."""
    known, by = lexicon(page.language), states(page.language)
    nouns = [hit for hit in known.nouns.find(words, first, last) if hit.value == "people"] if known else []
    return bool(nouns) and all(
        any(national.any(words, hit.first, hit.last + 1) for national in (by.adjectives, by.demonyms))
        for hit in nouns
    )


def led(page: Page, act: FoundAct) -> set[str | None]:
    """The states led by those who are seized or taken away, which surely do not do it themselves: *the
    president was captured and flown out*."""
    if act.act.kind not in _SEIZING:
        return set()
    return {states(page.language).led_by(s.name) for s in act.act.subjects} - {None}
