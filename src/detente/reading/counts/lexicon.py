"""A language's words for counting people and things: ``counts.toml``, read once, checked and compiled."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

import msgspec

from detente.errors import UserError
from detente.reading.counts.cue_words import Cues
from detente.reading.counts.cues import CuePatterns, compiled, ended, stems
from detente.reading.forms import alternation, expand, fold, lookup
from detente.reading.language import table
from detente.reading.numbers import Numerals, numerals


class Table(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``counts.toml``. All texts are forms as `detente.reading.forms.expand` reads them.

    ``before`` and ``after`` give the words of each qualifier beside a number; ``collectives`` the nouns that
    say about how many (*une centaine*), ``vague`` those that say at least twice as many (*des centaines*);
    ``ranges`` how two numbers make one (``{a}`` and ``{b}``). ``nouns`` and ``traits`` give the words of each
    canonical population; with ``traits_are_nouns`` an adjective can stand alone (*104 Bélarusses*), with
    ``nouns_modify`` a noun in the singular qualifies the next (*three victim statements*). Between number and
    noun may stand ``fillers`` and ``premodifiers`` other words, but no ``barriers``; after the noun ``links``
    may tie further traits to it, and ``row`` words the next member of a row. ``each_of`` stands in a noun's
    place (*of them*); a number after a ``definite`` word is of those who were counted before, one after a
    ``former`` word of those who were so once, as is a noun that begins with ``once``; a figure that a hyphen
    ties to one of ``ordinals``, or with one of ``shares`` behind (*per cent*), counts nobody, nor does one
    behind what is ``numbered`` (*E.O. 13338*); after an ``all_of`` word something new is said of those
    counted before. Beside a count in a row, an article of ``ones`` counts too (*six Latvians and a Pole*). A
    noun in none of these lists is taken for people where a ``person`` cue governs it, if it ends as a
    ``plural`` does and is none of ``things``; ``singular`` ones end so too. A word of
    ``money`` shows that a number counts nobody (*500 Canadian dollars*). Before one of ``compounds`` a
    noun only qualifies it (*28 member states*). ``people`` are number words that mean people by themselves;
    ``part_of`` stands before the noun or number of a whole (*of the*), ``part_of_figure`` before its number
    alone (*19 of 67*); ``belonging`` opens the complement that says whose those counted are (*of*), but for
    that of a noun of ``towards`` (*victims of*), ``origin`` one that says where they are from; whoever
    serves one of ``employers`` is of any state (*three reporters of a Turkish newspaper*). Right behind
    one of ``inverted`` a number is about so many of them (*человек пятнадцать*); right behind people one
    with a word of ``past_age`` says how old they are (*prisoners over 65*). ``elsewhere`` says in which
    texts, by their words, a noun means something else (*mineur* where there are mines).
    """

    before: dict[str, str]
    nouns: dict[str, str]
    after: dict[str, str] = {}
    collectives: dict[str, str] = {}
    vague: dict[str, str] = {}
    ranges: list[str] = []
    traits: dict[str, str] = {}
    traits_are_nouns: bool = False
    nouns_modify: bool = False
    fillers: str = ""
    premodifiers: int = 0
    barriers: str = ""
    links: str = ""
    row: str = ""
    definite: str = ""
    former: str = ""
    once: str = ""
    ordinals: str = ""
    shares: str = ""
    numbered: str = ""
    all_of: str = ""
    things: str = ""
    money: str = ""
    compounds: str = ""
    plural: str = ""
    singular: str = ""
    people: str = ""
    ones: str = ""
    each_of: str = ""
    part_of: str = ""
    part_of_figure: str = ""
    belonging: str = ""
    origin: str = ""
    employers: str = ""
    towards: str = ""
    inverted: str = ""
    past_age: str = ""
    vague_determiners: str = ""
    collective_determiners: str = ""
    cues: Cues = Cues(act="")
    places: dict[str, str] = {}
    elsewhere: dict[str, dict[str, str]] = {}


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The compiled tables; every pattern runs on folded text."""

    numerals: Numerals
    before: re.Pattern[str]
    qualifier: re.Pattern[str]
    after: re.Pattern[str]
    qualifiers: dict[str, str]
    collective: tuple[re.Pattern[str], re.Pattern[str]]
    collectives: dict[str, int]
    vague: tuple[re.Pattern[str], re.Pattern[str]]
    vagues: dict[str, int]
    ranges: tuple[tuple[re.Pattern[str] | None, re.Pattern[str]], ...]
    named: re.Pattern[str]
    nouns: dict[str, str]
    traits: dict[str, str]
    traits_are_nouns: bool
    linked: frozenset[str]
    nouns_modify: bool
    filler: re.Pattern[str]
    link: re.Pattern[str]
    each_of: re.Pattern[str]
    part_of: re.Pattern[str]
    of_others: re.Pattern[str]
    belonging: frozenset[str]
    origin: frozenset[str]
    employers: re.Pattern[str]
    made_up_of: re.Pattern[str]
    towards: re.Pattern[str]
    inverted: re.Pattern[str]
    past_age: frozenset[str]
    people_before: re.Pattern[str]
    definite: re.Pattern[str]
    former: re.Pattern[str]
    once: tuple[str, ...]
    ordinal: re.Pattern[str]
    share: re.Pattern[str]
    numbered: re.Pattern[str]
    all_of: re.Pattern[str]
    barriers: frozenset[str]
    premodifiers: int
    things: frozenset[str]
    money: frozenset[str]
    compounds: frozenset[str]
    plural: re.Pattern[str]
    many: tuple[str, ...]
    singular: frozenset[str]
    people: re.Pattern[str]
    one_after: re.Pattern[str]
    one_before: re.Pattern[str]
    in_row: re.Pattern[str]
    row_end: re.Pattern[str]
    of_whom: re.Pattern[str]
    trait_kinds: frozenset[str]
    cues: CuePatterns
    elsewhere: dict[str, tuple[str, re.Pattern[str]]]

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
    before, after = map(lookup, (read.before, read.after))
    nouns, traits = map(_spaced, (read.nouns, read.traits))
    collectives = {form: int(value) for form, value in lookup(read.collectives).items()}
    vagues = {form: int(value) for form, value in lookup(read.vague).items()}
    of_figure = f"|{any_of(read.part_of_figure, f'(?= (?:{numbers.source}))')}" if read.part_of_figure else ""
    return Lexicon(
        numerals=numbers,
        before=re.compile(rf"\b(?P<word>{alternation(before)})(?:(?<=')|[ \n]+)\Z"),
        qualifier=re.compile(rf"(?:{alternation(before)})(?:(?<=')|[ \n]+)"),
        after=re.compile(rf"(?:[ \n]+|(?=-))(?P<word>{alternation(after)})(?!\w)"),
        qualifiers=after | before,
        collective=_determined(read.collective_determiners, collectives),
        collectives=collectives,
        vague=_determined(read.vague_determiners, vagues),
        vagues=vagues,
        ranges=tuple(_range(pattern) for pattern in read.ranges),
        named=re.compile(rf"(?:{alternation({*nouns, *traits})})(?!\w|-[^\W\d_])"),
        nouns=nouns,
        traits=traits,
        traits_are_nouns=read.traits_are_nouns,
        # *Fishermen and civilian prisoners*: a noun behind *and* is of others.
        linked=frozenset(traits if read.traits_are_nouns else set(traits) - set(nouns)),
        nouns_modify=read.nouns_modify,
        filler=re.compile(any_of(read.fillers)),
        link=re.compile(any_of(read.links, "(?![^\\W])")),
        each_of=re.compile(rf"{any_of(read.each_of)}|{any_of(read.part_of)}{of_figure}"),
        part_of=re.compile(rf"(?:{any_of(read.part_of)}{of_figure})\Z"),
        of_others=re.compile(
            rf"[ \n]+(?:{alternation({form.split()[0] for form in expand(read.part_of)})})(?!\w)"
        ),
        belonging=frozenset(expand(read.belonging)),
        origin=frozenset(expand(read.origin)),
        employers=re.compile(any_of(read.employers) if read.employers else r"(?!)"),
        made_up_of=re.compile(
            rf"(?:[ ][^\W\d_]+){{0,2}}[ ](?:{alternation(expand(f'{read.belonging}|{read.origin}'))})[ ]?"
        ),
        towards=re.compile(rf"(?<!\w)(?:{alternation(expand(read.towards))})(?!\w)"),
        barriers=frozenset(expand(read.barriers)),
        premodifiers=read.premodifiers,
        things=frozenset(expand(read.things)),
        money=frozenset(expand(read.money)),
        compounds=frozenset(expand(read.compounds)),
        many=tuple(expand(read.plural)),
        singular=frozenset(expand(read.singular)),
        plural=re.compile(rf"\w{{3,}}(?:{alternation(expand(read.plural))})"),
        people=re.compile(alternation(expand(read.people))),
        one_after=re.compile(rf"{_row(read.row)}(?P<one>{alternation(expand(read.ones))})(?:(?<=')|[ \n]+)"),
        in_row=re.compile(_row(read.row)),
        row_end=re.compile(_row(read.row) + r"\Z"),
        inverted=re.compile(rf"(?<!\w)(?P<noun>{alternation(expand(read.inverted))})[ \n]+\Z"),
        past_age=frozenset(expand(read.past_age)),
        people_before=re.compile(rf"(?<!\w)(?:{alternation(nouns)})[ \n]+\Z"),
        definite=re.compile(rf"(?<!\w)(?:{alternation(expand(read.definite))})[ \n]+\Z"),
        former=ended(read.former),
        once=tuple(expand(read.once)),
        ordinal=re.compile(rf"[^\W\d_]|-(?:{alternation(expand(read.ordinals))})(?!\w)"),
        share=re.compile(rf"[ ]?(?:{alternation(expand(read.shares))})(?!\w)"),
        numbered=re.compile(rf"(?<![^\W_])(?:{alternation(expand(read.numbered))})[ \u00a0]\Z"),
        all_of=ended(read.all_of),
        of_whom=re.compile(
            rf"(?:(?<=')|[ \n]+)(?:(?:{alternation(expand(read.vague_determiners))})[ \n]+)?"
            rf"(?:[^\W\d_]{{4,}}[ ])??(?P<named>{alternation({*nouns, *traits})})(?!\w)"
        ),
        trait_kinds=frozenset(read.traits),
        one_before=re.compile(rf"(?<!\w)(?P<one>{alternation(expand(read.ones))})(?:(?<=')|[ \n]+)"),
        cues=compiled(read.cues, read.places),
        elsewhere={
            noun: (other, stems(written))
            for noun, others in read.elsewhere.items()
            for other, written in others.items()
        },
    )


def _spaced(written: dict[str, str]) -> dict[str, str]:
    """The forms of a table; for a hyphen a space may stand (*sans papiers*)."""
    found = lookup(written)
    return {form.replace("-", " "): key for form, key in found.items()} | found


def _row(written: str) -> str:
    """What stands between the members of a row: a comma, a word like *and*, or both."""
    word = rf"(?:{alternation(expand(written))})(?:(?<=')|[ \n]+)"
    return rf"(?:[ \n]*[,;][ \n]*(?:{word})?|[ \n]+{word})"


def _determined(determiners: str, forms: dict[str, int]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The words, and what may stand before one; apart, for few words of a text are one."""
    before = re.compile(rf"\b(?:{alternation(expand(determiners))})(?:(?<=')|[ \n]+)\Z")
    return re.compile(rf"(?<!\w)(?:{alternation(forms)})(?!\w)"), before


def _range(pattern: str) -> tuple[re.Pattern[str] | None, re.Pattern[str]]:
    """``entre {a} et {b}``: what stands before the first number, and what between the two.

    Raises:
        ValueError: the pattern is not of that form.
    """
    before, _, rest = fold(pattern).partition("{a}")
    between, found, after = rest.partition("{b}")
    if not found or after.strip():
        raise ValueError(f"a range is written with {{a}} and {{b}}, and ends with {{b}}: {pattern!r}")
    source = re.escape(between).replace(r"\ ", r"[ \n]+").replace(r"\-", "[ ]?-[ ]?")
    opening = re.compile(rf"(?<!\w){re.escape(before.strip())}[ \n]+\Z") if before.strip() else None
    return opening, re.compile(source)
