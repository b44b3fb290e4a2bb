"""In which state a sentence says that what it tells is set: *taken to Peru, where he was tried*, *In Peru, a
court jailed him*."""

from __future__ import annotations

from detente.reading.acts.found import FoundAct
from detente.reading.acts.lexicon import lexicon
from detente.reading.acts.whose.circles import sentence_of
from detente.reading.parsing.parse import Page
from detente.reading.phrases import Word, key_of, last_before
from detente.reading.states import range_of, states

_OPENING, _DRIFT = 4, 2


def place_before(page: Page, words: list[Word], act: FoundAct, bounds: tuple[int, int]) -> str | None:
    """The state of the place right before the clause of an act: *taken to Peru, where he was tried*."""
    known, at = states(page.language), range_of(words, act.trigger, *bounds)[0]
    hit = last_before(known.there, words, bounds[0], at)
    told = page.sentence_at(act.trigger[0])
    if hit is None or told is None or any(t.pos == "SCONJ" for t in told.between(hit.end, act.trigger[0])):
        return None  # "Peru, where he lived before he was arrested".
    near = known.places(page.text, words, max(hit.first - _OPENING, bounds[0]), hit.first)
    return next((code for span, code in near if span[1] >= words[hit.first - 1].end), None)


def setting_of(page: Page, words: list[Word], act: FoundAct, bounds: tuple[int, int]) -> str | None:
    """The state in which a sentence opens, before all it tells: *В Узбекистане прокурор обвинил …*."""
    opened = _opened(page, words, bounds)
    if opened is None or opened[1] > act.trigger[0]:
        return None
    between = range_of(words, (opened[1], act.trigger[0]), 0, len(words))
    others = {code for _, code in states(page.language).places(page.text, words, *between)}
    # "In Abu Dhabi, Moscow gave up X, who had been sentenced …": where two states meet is no court's.
    return None if others - {opened[0]} else opened[0]


def seized_on_arrival(page: Page, words: list[Word], act: FoundAct) -> str | None:
    """The state in which those an act is done to had just arrived: *was arrested after his plane landed in
    Peru*."""
    known, sentence = lexicon(page.language), page.sentence_at(act.trigger[0])
    if known is None or sentence is None or not sentence.parsed:
        return None
    bounds = range_of(words, (act.trigger[1], sentence.end), 0, len(words))
    for hit in known.phrases["arriving"].find(words, *bounds):
        verb = sentence.token_at(hit.start)
        marks = sentence.children(verb.i) if verb is not None and verb.relation in ("advcl", "acl") else ()
        if not any(key_of(t.text) in known.words["upon"] and act.trigger[1] <= t.start for t in marks):
            continue
        at, where = hit.last + 1, known.words["at"] | known.words["to"]
        if at + 1 < min(bounds[1], len(words)) and words[at].key in where:
            near = states(page.language).places(page.text, words, at + 1, min(at + _OPENING, bounds[1]))
            return next((code for span, code in near if span[0] == words[at + 1].start), None)
    return None


def _opened(page: Page, words: list[Word], bounds: tuple[int, int]) -> tuple[str, int] | None:
    """The state in which a sentence opens, and where the words for it end."""
    known, first = lexicon(page.language), bounds[0]
    if known is None or first >= bounds[1] or words[first].key not in known.words["at"]:
        return None
    last = min(first + _OPENING, bounds[1])
    last = next((i for i in range(first + 1, last) if words[i].broken), last)
    known_as = states(page.language)
    named = {code for _, code in known_as.places(page.text, words, first + 1, last)}
    code = named.pop() if len(named) == 1 else known_as.of(page.text, words, first + 1, last)
    code = code and known_as.holding(code, page.text, words, first + 1, last)
    return (code, words[last - 1].end) if code else None


def is_set_elsewhere(page: Page, words: list[Word], act: FoundAct, main: str) -> bool:
    """Whether a sentence shortly before an act opens in another state, and none since speaks of the text's
    own: *In Jordan, two were jailed. A third was tried too.*"""
    at, known = sentence_of(page, act), states(page.language)
    for sentence in reversed(page.sentences[max(at - _DRIFT, 0) : at + 1]):
        bounds = range_of(words, (sentence.start, sentence.end), 0, len(words))
        opened = _opened(page, words, bounds) if sentence.index < at else None
        if opened is not None:
            return opened[0] != main
        told = {code for _, code in known.places(page.text, words, *bounds)}
        if main in told or any(hit.value == main for hit in known.adjectives.find(words, *bounds)):
            return False
    return False
