"""A language's words for counting people and things: ``counts.toml``, read once, checked and compiled."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

import msgspec

from detente.errors import UserError
from detente.reading.forms import alternation, expand, lookup
from detente.reading.language import table
from detente.reading.numbers import Numerals, numerals


class Table(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``counts.toml``. All texts are forms as `detente.reading.forms.expand` reads them.

    ``before`` and ``after`` give the words of each qualifier beside a number; ``collectives`` the nouns that
    say about how many (*une centaine*), ``vague`` those that say at least twice as many (*des centaines*);
    ``ranges`` how two numbers make one (``{a}`` and ``{b}``). ``nouns`` and ``traits`` give the words of each
    canonical population; with ``traits_are_nouns`` an adjective can stand alone (*104 Bélarusses*).
    Between number and noun may stand ``fillers`` and ``premodifiers`` other words, but no ``barriers``;
    after the noun ``links`` may tie further traits to it. ``each_of`` stands in a noun's place (*of them*),
    ``part_of`` before the noun or number of a whole (*of the*).
    """

    before: dict[str, str]
    nouns: dict[str, str]
    after: dict[str, str] = {}
    collectives: dict[str, str] = {}
    vague: dict[str, str] = {}
    ranges: list[str] = []
    traits: dict[str, str] = {}
    traits_are_nouns: bool = False
    fillers: str = ""
    premodifiers: int = 0
    barriers: str = ""
    links: str = ""
    each_of: str = ""
    part_of: str = ""
    vague_determiners: str = ""
    collective_determiners: str = ""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The compiled tables; every pattern runs on folded text."""

    numerals: Numerals
    before: re.Pattern[str]
    after: re.Pattern[str]
    qualifiers: dict[str, str]
    collective: re.Pattern[str]
    collectives: dict[str, int]
    vague: re.Pattern[str]
    vagues: dict[str, int]
    ranges: tuple[re.Pattern[str], ...]
    named: re.Pattern[str]
    nouns: dict[str, str]
    traits: dict[str, str]
    traits_are_nouns: bool
    filler: re.Pattern[str]
    link: re.Pattern[str]
    each_of: re.Pattern[str]
    part_of: re.Pattern[str]
    barriers: frozenset[str]
    premodifiers: int

    def kind(self, form: str) -> str:
        """The canonical population of a noun or trait."""
        return self.nouns.get(form) or self.traits[form]


@cache
def lexicon(code: str) -> Lexicon | None:
    """A language's words for counts; None where it has no ``counts.toml``.

    Raises:
        UserError: ``counts.toml`` is not as `Table` says.
    """
    data = table(code, "counts")
    if not data:
        return None
    try:
        return _compiled(msgspec.convert(data, Table), numerals(code))
    except (msgspec.ValidationError, ValueError) as error:
        raise UserError(f"languages/{code}/counts.toml: {error}") from error


def any_of(written: str, end: str = r"(?!\w)") -> str:
    """A regular expression for a field's forms; one that ends in an apostrophe needs no end of word."""
    return rf"(?:{alternation(expand(written))})(?:(?<=')|{end})"


def _compiled(read: Table, numbers: Numerals) -> Lexicon:
    before, after, nouns, traits = map(lookup, (read.before, read.after, read.nouns, read.traits))
    collectives = {form: int(value) for form, value in lookup(read.collectives).items()}
    vagues = {form: int(value) for form, value in lookup(read.vague).items()}
    return Lexicon(
        numerals=numbers,
        before=re.compile(rf"\b(?P<word>{alternation(before)})(?:(?<=')|[ \n]+)\Z"),
        after=re.compile(rf"[ \n]+(?P<word>{alternation(after)})(?!\w)"),
        qualifiers=after | before,
        collective=_determined(read.collective_determiners, collectives),
        collectives=collectives,
        vague=_determined(read.vague_determiners, vagues),
        vagues=vagues,
        ranges=tuple(_range(pattern, numbers.source) for pattern in read.ranges),
        named=re.compile(rf"(?:{alternation({*nouns, *traits})})(?!\w)"),
        nouns=nouns,
        traits=traits,
        traits_are_nouns=read.traits_are_nouns,
        filler=re.compile(any_of(read.fillers)),
        link=re.compile(any_of(read.links, "(?![^\\W])")),
        each_of=re.compile(rf"{any_of(read.each_of)}|{any_of(read.part_of)}"),
        part_of=re.compile(rf"(?:{any_of(read.part_of)})\Z"),
        barriers=frozenset(expand(read.barriers)),
        premodifiers=read.premodifiers,
    )


def _determined(determiners: str, forms: dict[str, int]) -> re.Pattern[str]:
    before = rf"(?:(?:{alternation(expand(determiners))})(?:(?<=')|[ \n]+))?"
    return re.compile(rf"\b{before}(?P<word>{alternation(forms)})(?!\w)")


def _range(pattern: str, number: str) -> re.Pattern[str]:
    """``entre {a} et {b}`` as a regular expression with groups ``a`` and ``b``."""
    source = re.escape(pattern).replace(r"\ ", r"[ \n]+").replace(r"\-", "[ ]?-[ ]?")
    source = source.replace(r"\{a\}", f"(?P<a>{number})").replace(r"\{b\}", f"(?P<b>{number})")
    return re.compile(rf"(?<![\w.,-]){source}(?!\w)")
