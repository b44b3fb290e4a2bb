"""The word lists that tell the parts of a name apart: titles, particles, legal forms. Data, read once."""

from __future__ import annotations

import csv
import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

from detente.errors import UserError

DATA = Path(__file__).parent / "data"
_CHOICE = re.compile(r"\(([^()]*)\)")
ROLES = frozenset({"title", "suffix", "elder", "younger", "particle", "stop", "nee"})


def _rows(name: str, *columns: str) -> list[tuple[str, ...]]:
    path = DATA / name
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        if reader.fieldnames is None or any(c not in reader.fieldnames for c in columns):
            raise UserError(f"{path}: the header must have {', '.join(columns)}; restore the file")
        return [tuple(row[c] for c in columns) for row in reader]


@cache
def roles() -> dict[str, str]:
    """Return the role of each word that has one (`ROLES`)."""
    return {row[0]: row[1] for row in _rows("roles.csv", "word", "role")}


@cache
def legal_forms() -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Return the legal forms by their first word, longest first: (words, class)."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for written, class_ in _rows("legal_forms.csv", "form", "class"):
        for form in spelled(written):
            parts = tuple(form.split())
            found.setdefault(parts[0], []).append((parts, class_))
    for forms in found.values():
        forms.sort(key=lambda f: -len(f[0]))
    return found


@cache
def unsure_forms() -> frozenset[str]:
    """Return the legal forms of one short word that may be another word: names (Pat), or two letters (AO)."""
    return frozenset(form for form, unsure in _rows("legal_forms.csv", "form", "unsure") if unsure == "1")


def spelled(written: str) -> list[str]:
    """The spellings of a form: *ob(shch|sch)estvo* is two."""
    choice = _CHOICE.search(written)
    if choice is None:
        return [written]
    before, after = written[: choice.start()], written[choice.end() :]
    return [form for option in choice[1].split("|") for form in spelled(before + option + after)]


@cache
def abbreviations() -> dict[str, tuple[str, ...]]:
    """Return the words that letters stand for in the names of bodies: НИИ, NPO."""
    rows = _rows("abbreviations.csv", "abbreviation", "words")
    return {short: tuple(words.split()) for short, words in rows}


@cache
def wade_giles() -> dict[str, str]:
    """Return the pinyin of the syllables of Chinese that Wade and Giles spelled (without apostrophes)."""
    return {row[0]: row[1] for row in _rows("wade_giles.csv", "wade", "pinyin")}


@cache
def numerals() -> dict[str, int]:
    """Return the numbers that words stand for."""
    return {
        w: int(value) for value, spelled in _rows("numerals.csv", "value", "words") for w in spelled.split()
    }


@cache
def rarity() -> dict[str, float]:
    """Return how surprising each common word of names is, in nats, by its sound (`keys.sound`)."""
    return {sound: float(nats) for sound, nats in _rows("common.csv", "sound", "nats")}


class Endings(NamedTuple):
    """The spellings of one ending of surnames, how surprising it is (nats), and whether nouns and adjectives
    end so too."""

    spelled: tuple[str, ...]
    nats: float
    common: bool


@cache
def endings() -> list[Endings]:
    """Return the endings of surnames."""
    rows = _rows("endings.csv", "endings", "nats", "common")
    return [Endings(tuple(spelled.split()), float(nats), common == "1") for spelled, nats, common in rows]


@cache
def lacinka() -> dict[str, str]:
    """Return the Cyrillic letters of Belarusian's Latin ones, and of those that stand for two."""
    return {row[0]: row[1] for row in _rows("lacinka.csv", "latin", "cyrillic")}
