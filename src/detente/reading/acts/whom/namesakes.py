"""Whom words show to be another than the one whose name they share or whom they seem to mean: *the elder
Kral*, *the 47-year-old* behind *26-year-old Anton Kral*."""

from __future__ import annotations

import re

from detente.model import Subject
from detente.reading.acts.listed.roster import Roster
from detente.reading.acts.mentions import Scene

_AGE = re.compile(r"\b(\d{2,3})[-‑ ][^\W\d_]+(?:[-‑ ][^\W\d_]+)?$")
_AGED = re.compile(r"\b(\d{2,3})[-‑][^\W\d_]+(?:[-‑][^\W\d_]+)?[^.,;:!?\d]{0,40}$")
_BEHIND = re.compile(r",? \(?(\d{2,3})[,)]")
_OWN, _BEFORE, _AFTER = 20, 70, 8


def without_namesakes(scene: Scene, roster: Roster) -> None:
    """Drop from a roster those who only bear a name told, or are of another age than is told of them."""
    roster.subjects = [
        s for s in roster.subjects if not (_is_one_of_two(scene, s) or _is_of_another_age(scene, s))
    ]


def _is_one_of_two(scene: Scene, subject: Subject) -> bool:
    """Whether an adjective before a surname tells one bearer of it from another."""
    first = scene.index(subject.span[0])
    lone = " " not in scene.page.text[slice(*subject.span)]
    return lone and first > scene.first and scene.words[first - 1].key in scene.lexicon.words["namesakes"]


def _is_of_another_age(scene: Scene, subject: Subject) -> bool:
    """Whether somebody is called by an age that is none of those told beside his name."""
    text, end = scene.page.text, subject.span[1]
    own = _AGE.search(text, max(end - _OWN, scene.start), end)
    if own is None or text[subject.span[0] : end] == subject.name:
        return False
    ages = set()
    for figure in scene.cast.called([subject.name]):
        for entity in figure.mentions:
            before = _AGED.search(text, max(entity.start - _BEFORE, 0), entity.start)
            behind = _BEHIND.match(text, entity.end, entity.end + _AFTER)
            ages |= {found[1] for found in (before, behind) if found is not None}
    return bool(ages) and own[1] not in ages
