"""The names that dashes set off behind a number without a noun: *двоих — X и Y — задержали*."""

from __future__ import annotations

from detente.model import Subject
from detente.reading.acts.listed.enumeration import listed
from detente.reading.acts.mentions import Mention, Scene
from detente.reading.forms import fold
from detente.reading.numbers import numerals
from detente.reading.parsing.token import DASHES

_PERSONS = frozenset({"person"})
_MARK, _ITEM = 2, 14


def set_off(scene: Scene, number: Mention) -> list[Subject]:
    """As many names behind a dash as a number counts; none where more or fewer stand there."""
    mark = scene.page.text[number.end : number.end + _MARK].strip()
    value = numerals(scene.page.language).value(fold(number.text)) if mark in DASHES else None
    named = listed(scene, number.end + _MARK, _PERSONS, _ITEM, opening=True) if value else []
    return named if len(named) == value else []
