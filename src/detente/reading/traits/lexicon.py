"""A language's ``traits.toml``, checked on load."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache

from detente.errors import UserError
from detente.reading.forms import alternation, expand, fold
from detente.reading.language import check_fields, table
from detente.reading.numbers import numerals
from detente.reading.phrases import Phrases, key_of, texts

_PATTERNS = ("age_after", "age_before", "age_is", "age_from", "age_and", "award_year")
_PHRASES = (
    "offices", "occupations", "persons", "relations", "awards", "won", "health", "places", "held", "citizens",
    "one_of", "demonyms", "citizenships", "being",
)  # fmt: skip
_WORDS = (
    "modifiers", "determiners", "of", "possessive", "kin", "stops", "that", "prisons", "captive", "agents",
    "adjectives", "changing", "undone", "firms", "staffs", "unsure", "plural", "no_posts", "prefixes",
    "definite", "inside", "open_ended", "origins", "within", "having", "also", "several", "him", "her",
    "himself", "stand_ins", "who", "cities", "sides", "natives", "contending",
)  # fmt: skip


@dataclass(slots=True)
class Lexicon:
    """What a language says of people; the French file explains each field.

    ``ages`` are expressions of ages and years, whose group ``n`` is a number; ``phrases`` have for value what
    to call what they find, empty where its own words will do; ``words`` are keys as `detente.reading.phrases`
    compares them.
    """

    code: str = ""
    ages: dict[str, list[re.Pattern[str]]] = field(default_factory=dict)
    phrases: dict[str, Phrases[str]] = field(default_factory=dict)
    words: dict[str, frozenset[str]] = field(default_factory=dict)

    def years(self, written: re.Match[str]) -> int:
        """How many years a match of ``ages`` tells, in figures or words; none that it cannot be."""
        told = written["n"]
        return int(told) if told.isdigit() else numerals(self.code).value(_parted(fold(told), self.code)) or 0

    def starts(self, name: str, key: str) -> bool:
        """Whether a key starts as one of the words of a field."""
        return key.startswith(tuple(self.words[name]))

    def ends(self, name: str, key: str) -> bool:
        """Whether a key ends as one of the words of a field."""
        return key.endswith(tuple(self.words[name]))


@cache
def lexicon(code: str) -> Lexicon | None:
    """The traits of a language; None where it has no ``traits.toml``.

    Raises:
        UserError: the file has another field, or an expression that cannot be read.
    """
    data, where = table(code, "traits"), f"languages/{code}/traits.toml"
    if not data:
        return None
    check_fields(data, (*_PATTERNS, *_PHRASES, *_WORDS), where)
    result = Lexicon(code)
    for name in _PATTERNS:
        result.ages[name] = [
            _compiled(written, code, f"{where}: {name}") for written in texts(data, name, where)
        ]
    for name in _PHRASES:
        result.phrases[name] = Phrases(code, where)
        for written in texts(data, name, where):
            pattern, _, base = written.partition(" = ")
            result.phrases[name].add(pattern, base)
    for name in _WORDS:
        result.words[name] = frozenset(key_of(word) for word in texts(data, name, where))
    return result


def _parted(written: str, code: str) -> str:
    """Number words with a space between those that are written as one: *тридцатичетырех*."""
    known = numerals(code).words
    if " " in written or "-" in written or written in known:
        return written
    return next(
        (
            f"{written[:at]} {written[at:]}"
            for at in range(3, len(written))
            if {written[:at], written[at:]} <= known.keys()
        ),
        written,
    )


def _compiled(written: str, code: str, where: str) -> re.Pattern[str]:
    # What folds to "е" may be written "ё".
    word = alternation([w for w in numerals(code).words if len(w) > 1]).replace("е", "[её]")
    joiner = alternation(expand(table(code, "numbers").get("joiners", "")))
    source = written.replace("{n}", r"(?P<n>\d{1,3})").replace("{year}", r"(?:19|20)\d\d")
    source = source.replace("{N}", rf"(?P<n>\d{{1,3}}|(?:{word})(?:[- ]?(?:(?:{joiner})[- ])?(?:{word}))?)")
    try:
        return re.compile(source, re.IGNORECASE)
    except re.error as error:
        raise UserError(f"{where} {written!r}: {error}") from error
