"""Lengths of time in a text, as ISO 8601 durations without their *P*: *two and a half years*, *шесть лет и
четыре месяца*, *16-летний*, *полгода*."""

from __future__ import annotations

import re
from typing import NamedTuple

from detente.reading.acts.mentions import Scene
from detente.reading.numbers import Number, numerals
from detente.reading.phrases import key_of

_ORDER = "YMWD"
# A number and a half in figures: 4 1/2, 4½, 3,5.
_AND_HALF = re.compile(r"(?<![\d.,/])(\d{1,3})(?:\s?½|[\s-]1/2|[.,]5)(?![\d/])")
_HALF_OF = {"Y": "6M", "M": "15D"}
_LONGEST, _LONG = {"Y": 10_000, "M": 1_800}, 150
CALENDAR = range(1800, 2200)
"""What numbers in figures may be years of the calendar."""
_APART, _ONE_REACH = 2, 16
# How old whoever is tried must be.
_OF_AGE = 12


class Length(NamedTuple):
    """A length of time: its span, its value, and whether an adjective of what is served tells it."""

    start: int
    end: int
    value: str
    served: bool = False

    @property
    def may_be_age(self) -> bool:
        """Whether it is of whole years, as many as whoever is tried may be old."""
        years = self.value.removesuffix("Y")
        return years.isdecimal() and int(years) >= _OF_AGE

    @property
    def unit(self) -> str:
        """The smallest unit: Y, M, W or D."""
        return self.value[-1]


def lengths(scene: Scene, start: int, end: int) -> list[Length]:
    """The lengths of time between two positions that a number or an adjective tells, each whole, in order."""
    return whole(scene, [*_numbered(scene, start, end), *_adjectival(scene, start, end)])


def _numbered(scene: Scene, start: int, end: int) -> list[Length]:
    folded = scene.page.folded[start:end]
    halves = list(_AND_HALF.finditer(scene.page.text, start, end))
    found = [_with_half(scene, match, end) for match in halves]
    found += [
        _of_number(scene, start, end, number)
        for number in numerals(scene.lexicon.code).find(folded)
        if not any(m.start() <= start + number.start < m.end() for m in halves)
    ]
    return [length for length in found if length is not None]


def _with_half(scene: Scene, match: re.Match[str], end: int) -> Length | None:
    """What a number and a half in figures and the unit behind them make."""
    following = next(iter(scene.words_in(match.end(), end)), None)
    unit = scene.lexicon.units.get(following.key) if following is not None else None
    if following is None or unit not in _HALF_OF or following.start - match.end() > _APART:
        return None
    return Length(match.start(), following.end, f"{int(match[1])}{unit}{_HALF_OF[unit]}")


def _of_number(scene: Scene, start: int, end: int, number: Number) -> Length | None:
    """What a number and the unit behind it make, with a half before the unit or after it."""
    lexicon, after = scene.lexicon, start + number.end
    inner = _half(scene, after, lexicon.half)
    following = [w for w in scene.words_in(after, end)[:4] if w.start >= inner]
    if not following or following[0].start - max(after, inner) > _APART:
        return None
    unit, stop = lexicon.units.get(following[0].key), following[0].end
    if unit is None or not 0 < number.value <= _LONGEST.get(unit, _LONG):
        return None
    if unit == "Y" and not number.in_words and number.value in CALENDAR:
        return None
    half = inner or _half(scene, stop, lexicon.half)
    value = f"{number.value}{unit}" + (_HALF_OF.get(unit, "") if half else "")
    return with_one(scene, Length(start + number.start, max(stop, half), value), end)


def with_one(scene: Scene, length: Length, end: int) -> Length:
    """A length with one smaller unit that an article or no number at all counts behind it: *two years and a
    month*, *trois ans, un mois*, *два года и месяц*."""
    words = scene.lexicon.words
    ahead = scene.words_in(length.end, min(end, length.end + _ONE_REACH))
    led = bool(ahead) and ahead[0].key in words["and"]
    joined = led or (bool(ahead) and "," in scene.page.text[length.end : ahead[0].start])
    ahead = ahead[1:] if led else ahead
    counted = bool(ahead) and ahead[0].key in words["one"]
    ahead = ahead[1:] if counted else ahead
    unit = scene.lexicon.units.get(ahead[0].key) if ahead else None
    if not joined or unit is None or _ORDER.index(unit) <= _ORDER.index(length.unit):
        return length
    if not counted and words["indefinite"]:
        return length  # Where there are articles, one counts it.
    return Length(length.start, ahead[0].end, f"{length.value}1{unit}")


def whole(scene: Scene, parts: list[Length]) -> list[Length]:
    """Lengths in order, the longer of two that open together first, those that stand side by side joined:
    *six years and two months*, *un an et dix mois*."""
    result: list[Length] = []
    for part in sorted(parts, key=lambda part: (part.start, -part.end)):
        last = result[-1] if result else None
        between = scene.words_in(last.end, part.start) if last is not None else []
        joined = not between or (len(between) == 1 and between[0].key in scene.lexicon.words["and"])
        if (
            last is not None
            and joined
            and part.start >= last.end
            and _ORDER.index(last.unit) < _ORDER.index(part.value.lstrip("0123456789")[0])
        ):
            result[-1] = Length(last.start, part.end, last.value + part.value)
        else:
            result.append(part)
    return result


def _adjectival(scene: Scene, start: int, end: int) -> list[Length]:
    """The terms that an adjective tells of what is served: *16-летний срок*, *семилетнее заключение*."""
    lexicon, words = scene.lexicon, scene.words_in(start, end)
    result: list[Length] = []
    for i, word in enumerate(words[:-1] if lexicon.adjectives else ()):
        stem = next((s for s in lexicon.adjectives if s in word.key), None)
        if stem is None or not lexicon.phrases["served"].any(words, i + 1, i + 2):
            continue
        written = word.key[: word.key.index(stem)]
        first = word if written or not i else words[i - 1]
        value = numerals(lexicon.code).value(written or first.key)
        if value and (written or word.start - first.end == 1):
            result.append(Length(first.start, word.end, f"{value}{lexicon.adjectives[stem]}", served=True))
    return result


def _half(scene: Scene, start: int, half: str) -> int:
    """The end of *and a half* behind a position; 0 where it does not stand there."""
    if not half:
        return 0
    keys = [key_of(w) for w in half.split()]
    words = scene.words_in(start, start + len(half) + 8)[: len(keys)]
    return words[-1].end if [w.key for w in words] == keys else 0
