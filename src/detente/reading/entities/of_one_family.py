"""Two first names before one surname: in the plural (*Ивана и Петра Образцовых*, *супруги Анна и Пётр
Образцовы*), or behind what tells that they are of one family (*the twins Omri and Yonatan Shalev*). Each is a
person with that surname in the singular."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from detente.reading.entities.lexicon import Lexicon
from detente.reading.entities.nominatives import nominative, stood_in
from detente.reading.entities.runs import Run
from detente.reading.forms import fold

_TOGETHER = frozenset({"и", "с", "со"})
_PLURAL = re.compile(r"([А-ЯЁ][а-яё-]*(?:[оеё]в|[иы]н))(ы|ых|ым|ыми)")
_ADJECTIVAL = re.compile(r"([А-ЯЁ][а-яё-]*[сц]к)(ие|их|им|ими)")
# Those that women do not decline: *Дашкевичи*, *Ковальчуки*.
_BARE = re.compile(r"([А-ЯЁ][а-яё-]*(?:[иу]ч|[ую]к))(и|ей|ов|ам|ами)")
# Behind a word for kin, any that a man declines as a noun: *братьев Ильи и Петра Рубанов*.
_OF_KIN = re.compile(r"([А-ЯЁ][а-яё-]*(?:[бвгджзклмнпрстфхчшщ]|ц(?=е)))(и|ы|[ое]в|ей|ам|ами)")
_CASES = {
    "и": ("Nom",), "ей": ("Gen", "Acc"), "ов": ("Gen", "Acc"), "ам": ("Dat",), "ами": ("Ins",),
    "ев": ("Gen", "Acc"),
    "ы": ("Nom",), "ых": ("Gen", "Acc"), "ым": ("Dat",), "ыми": ("Ins",),
    "ие": ("Nom",), "их": ("Gen", "Acc"), "им": ("Dat",), "ими": ("Ins",),
}  # fmt: skip
_GENDERS = {"male": "Masc", "female": "Fem"}
_PAIR, _SMALL = 2, 3
_LAST_WORD = re.compile(r"([^\W\d]+(?:-[^\W\d]+)*)[ \u00a0]$")
_BEFORE = 30


def names(text: str, runs: Sequence[Run], lex: Lexicon) -> dict[int, str]:
    """The full names, in the nominative, of such two, by where each starts."""
    found: dict[int, str] = {}
    for one, other in pairwise(runs):
        if len(one.words) != 1 or len(other.words) != _PAIR:
            continue
        between, kin = text[one.end : other.start].strip(), _kin_before(text, one.start, lex)
        both: list[str | None] = []
        if lex.stems and between in _TOGETHER:
            both = [_full(run.words[0], other.words[-1], lex, kin) for run in (one, other)]
        if both and all(both):
            found |= {run.start: name for run, name in zip((one, other), both, strict=True) if name}
        elif kin and between.isalpha() and len(between) <= _SMALL and not _is_plural(other.words[-1]):
            whole = f"{one.words[0]} {other.words[-1]}"
            found[one.start] = nominative(whole, "ru") if lex.stems else whole
    return found


def _kin_before(text: str, start: int, lex: Lexicon) -> str:
    """The word right before a position, where it says that those behind are of one family; else none."""
    before = _LAST_WORD.search(text, max(0, start - _BEFORE), start)
    word = fold(before[1]) if before is not None else ""
    return word if word in lex.siblings else ""


def _is_plural(surname: str) -> bool:
    return any(pattern.fullmatch(surname) for pattern in (_PLURAL, _ADJECTIVAL, _BARE))


def _full(first: str, surname: str, lex: Lexicon, kin: str) -> str | None:
    """A first name with a surname in the plural made one's own, of the gender that a word for ``kin`` tells;
    None where either is not sure."""
    plain, adjectival = _PLURAL.fullmatch(surname), _ADJECTIVAL.fullmatch(surname)
    found = plain or adjectival or _BARE.fullmatch(surname) or (_OF_KIN.fullmatch(surname) if kin else None)
    if found is None or not (kin or lex.is_first_name(fold(first))):
        return None
    told = _GENDERS.get(lex.gender_of_first_name(fold(first)) or "")
    if told is None and kin:
        told = "Fem" if lex.has(kin, lex.female) else "Masc" if lex.has(kin, lex.male) else None
    made = {
        gender: name
        for gender in ((told,) if told is not None else ("Masc", "Fem"))
        for case in _CASES[found[2]]
        if (name := stood_in(first, "ru", case, gender) or (first if case == "Nom" and kin else None))
    }
    if len(made) != 1:
        return None  # "Саши" may be either's.
    ((gender, given),) = made.items()
    own = ("", "а") if plain else ("ий", "ая") if adjectival else ("", "")
    return f"{given} {found[1]}{own[gender == 'Fem']}"
