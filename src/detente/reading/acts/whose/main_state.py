"""Whether an act may be by the state that a text is about, where nothing else says whose it is: not where a
court of another state or of none tries somebody, nor where that state is only where somebody lives (*his
family lives in Peru*)."""

from __future__ import annotations

import re
from collections.abc import Set

from detente.model import TRYING_ACTS
from detente.reading.acts.found import FoundAct
from detente.reading.acts.lexicon import lexicon
from detente.reading.acts.whose import prisons
from detente.reading.acts.whose.focus import FREEING, Focus
from detente.reading.acts.whose.holders import Holders
from detente.reading.acts.whose.prisons import bounds_of
from detente.reading.parsing.parse import Page
from detente.reading.phrases import Word
from detente.reading.states import range_of, states

_CODE = re.compile(r"[a-z]{2}")
_SEAT = "nl"
"""Where courts of no state sit, so that a word for its seat tells of none of them."""


def is_tried_elsewhere(page: Page, words: list[Word], act: FoundAct, about: Focus) -> bool:
    """Whether another state has all the courts and police that a text names than the one that it speaks of
    most (*the killing of a Peruvian*, and *Chilean police*), or its paragraph tells of a court of none."""
    if act.act.kind not in TRYING_ACTS:
        return False
    if about.trying and about.state not in about.trying and not about.sure:
        return True
    return is_of_a_tribunal(page, words, act, about, _up_to(page, words, act))


def is_of_a_tribunal(
    page: Page, words: list[Word], act: FoundAct, about: Focus, bounds: tuple[int, int]
) -> bool:
    """Whether a court of no state is told of, where somebody is tried, in the first sentence of a text or in
    some words."""
    if act.act.kind not in TRYING_ACTS or about.state == _SEAT:
        return False
    tribunals = states(page.language).tribunals
    lead = page.sentences[0].end if page.sentences else 0
    return any(hit.start < lead for hit in tribunals.find(words)) or tribunals.any(words, *bounds)


def is_state(code: str) -> bool:
    """Whether a code is that of a state, and of no body without one."""
    return _CODE.fullmatch(code) is not None


def is_by_main(
    page: Page, words: list[Word], act: FoundAct, about: Focus, holders: Holders, acting: Set[str]
) -> bool:
    """Whether nothing says that an act is not by the state that a text is about."""
    main = about.state
    if main is None or (not about.sure and holders.beside(_up_to(page, words, act), main)):
        return False
    if not is_state(main):
        # A body of no state does what its sentence tells of it, and nothing else.
        return main in (
            h.value for h in states(page.language).bodies.find(words, *bounds_of(page, words, act))
        )
    if main not in acting and (holders.is_aside(main) or holders.only_asks(main)):
        return False  # "His family lives in Peru", "Peru condemned it".
    if main not in acting and any(not is_state(code) for code in acting):
        return False  # Who acts in that state is another: "les Houthis ont libéré".
    if act.place_state is not None:
        return act.place_state == main
    there = holders.places(*prisons.reach(words, act, bounds_of(page, words, act)))
    dies = act.act.kind == "die" and main not in there
    frees = (act.act.kind in FREEING or dies) and act.act.authority is None
    allowed = holders.allow(main, acting, frees=frees, done=about.done)
    return allowed or _pardons(page, words, act, main, holders)


def _pardons(page: Page, words: list[Word], act: FoundAct, main: str, holders: Holders) -> bool:
    """Whether a pardon can only be of the one state that a text names at all: no other pardons anybody there,
    unless it only has an opinion of it."""
    if act.act.kind != "pardon" or holders.named() - {main}:
        return False
    if {hit.value for hit in states(page.language).adjectives.find(words)} - {main}:
        return False
    bounds = bounds_of(page, words, act)
    known = lexicon(page.language)
    if holders.is_only_where(main) or known is None or known.phrases["outward"].any(words, *bounds):
        return False  # "Who lives in Peru, was pardoned", "Peru's mediators won a pardon".
    views = (holders.asking(bounds, act.trigger, how) for how in ("demanding", "welcoming", "condemning"))
    return not any(main in told for told in views)


def _up_to(page: Page, words: list[Word], act: FoundAct) -> tuple[int, int]:
    """The words of the paragraph up to the end of the sentence that tells an act."""
    sentence = page.sentence_at(act.trigger[0])
    if sentence is None:
        return 0, 0
    start = page.paragraphs[sentence.paragraph][0]
    return range_of(words, (start, sentence.end), 0, len(words))
