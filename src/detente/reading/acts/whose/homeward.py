"""Who comes home: a way told by no word of freedom (*в Киев вернулись X и Y*) is an act only of whoever the
page frees or tells to be held elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from detente.model import CUSTODY_ACTS, Subject
from detente.reading.acts.found import FoundAct
from detente.reading.acts.lexicon import Lexicon
from detente.reading.forms import fold
from detente.reading.parsing.parse import Page
from detente.reading.phrases import key_of, words

_STEM = 4
_FREED = frozenset({"release", "pardon", "expel"})


def kept(page: Page, known: Lexicon, found: Sequence[FoundAct]) -> list[FoundAct]:
    """The acts without the ways home of whoever else comes and goes."""
    if not any(act.homeward for act in found):
        return list(found)
    others = [f for f in found if not f.homeward and f.act.kind in CUSTODY_ACTS and f.factuality != "denied"]
    names = {s.name for f in others for s in f.act.subjects}
    numbers = {f.act.group.lo for f in others if f.act.group is not None and f.act.kind in _FREED}
    # No state need do it: whoever is home was freed by another, and by none whose land he reaches.
    return [
        replace(act, by_anybody=True) if act.homeward else act
        for act in found
        if not act.homeward or _is_of_freed(page, known, act, names, numbers)
    ]


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
