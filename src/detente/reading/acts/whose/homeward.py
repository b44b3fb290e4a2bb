"""Who comes home: a way told by no word of freedom (*в Киев вернулись X и Y*) is an act only of whoever the
page frees or tells to be held elsewhere; and whoever gets his own people back did not free them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import msgspec

from detente.model import CUSTODY_ACTS, Subject
from detente.reading.acts.found import FoundAct
from detente.reading.acts.lexicon import Lexicon
from detente.reading.acts.whom import nationals
from detente.reading.acts.whose.prisons import bounds_of
from detente.reading.forms import fold
from detente.reading.parsing.parse import Page
from detente.reading.phrases import Word, key_of, words

_STEM = 4
_FREED = frozenset({"release", "pardon", "expel"})


def kept(page: Page, known: Lexicon, found: Sequence[FoundAct]) -> list[FoundAct]:
    """The acts without the ways home of whoever else comes and goes."""
    if not any(act.homeward for act in found):
        return list(found)
    others = [f for f in found if not f.homeward and f.act.kind in CUSTODY_ACTS and f.factuality != "denied"]
    names = {s.name for f in others for s in f.act.subjects}
    numbers = {f.act.group.lo for f in others if f.act.group is not None and f.act.kind in _FREED}
    return [act for act in found if not act.homeward or _is_of_freed(page, known, act, names, numbers)]


def _is_of_freed(
    page: Page, known: Lexicon, act: FoundAct, names: set[str], numbers: set[int | None]
) -> bool:
    """Whether an act is of somebody named in another, of as many as are freed, or of people called so."""
    if any(s.name in names and _is_named(page, known, s) for s in act.act.subjects):
        return True
    group = act.act.group
    if group is None or act.act.subjects:
        return False
    if group.lo is not None and group.lo > 1 and group.lo in numbers:
        return True
    return known.contexts["freeing"].occurs(words(page.text[slice(*act.span)]))


def _is_named(page: Page, known: Lexicon, subject: Subject) -> bool:
    """Whether a name or a pronoun means somebody, and no noun that may be anybody's."""
    said = page.text[slice(*subject.span)]
    surname = fold(subject.name).split()[-1][:_STEM]
    return surname in fold(said) or key_of(said) in known.words["pronouns"]


def by_another(
    page: Page, all_words: list[Word], known: Lexicon, found: Sequence[FoundAct]
) -> list[FoundAct]:
    """The acts; those by which people are got back are of another than who gets them: *Peru repatriated 40
    captives*. Who sends them to another land, or people of another, may have held them: *repatriated two
    detainees to Malta*."""
    return [
        replace(
            act,
            act=msgspec.structs.replace(act.act, authority=None),
            joint=(),
            by_anybody=True,
            led_to=act.act.authority or act.led_to,
        )
        if act.act.kind == "release" and _gets_back(page, all_words, known, act)
        else act
        for act in found
    ]


def _gets_back(page: Page, all_words: list[Word], known: Lexicon, act: FoundAct) -> bool:
    """Whether the words of a release are of getting people back, and lead none of them abroad."""
    author, trigger = act.act.authority, words(page.text[slice(*act.trigger)])
    # Of those got for others it is told already who gave them.
    if act.given_for is not None or not known.phrases["receiving"].any(trigger):
        return False
    led = {act.led_to, *nationals.called(page, all_words, act, bounds_of(page, all_words, act))} - {None}
    return not led or author in led  # Nobody's own need be who only tells of it.
