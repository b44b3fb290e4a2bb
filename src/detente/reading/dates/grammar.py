"""A language's expressions of time: ``dates.toml`` compiled so that a text is scanned once.

A pattern is words, groups ``(a|b)``, a ``?`` after what may be missing, and slots: ``{month}`` stands for any
form in the table ``words.month``, ``{day}``, ``{year}`` and the other built-in slots for figures,
``{weekday=weekdayin}`` for a weekday in the forms of another table. A digit after a slot's name (``{day2}``)
tells two of a kind apart. Each pattern belongs to a rule, whose name says what the
resolver makes of it (see `detente.reading.dates.resolve`). The grammar is indexed by the first word that each
pattern can start with: a text's words that start none, nearly all, cost one look into a dictionary.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from typing import Literal

import msgspec

from detente.errors import UserError
from detente.reading.dates.cues import Before, before, between_two, cues, determiner, first_words, phrases
from detente.reading.dates.patterns import Item, compile_pattern, first_token, merged
from detente.reading.forms import alternation, expand, lookup
from detente.reading.language import table
from detente.reading.numbers import Numerals, numerals

RULES = frozenset(
    {
        "date", "numeric", "iso", "year", "years", "months", "month_range", "days", "day_range", "weekday",
        "day", "daypart", "anchor", "unit", "same_unit", "ago", "ahead", "due", "in_time", "earlier", "later",
        "last", "next", "since", "since_then", "lasting", "within", "decade", "century", "season",
        "part_unit", "quarter", "half", "half_month", "week_of", "weekend_of", "nth", "clock", "slash",
        "holiday", "feast", "time", "first_months",
    }
)  # fmt: skip
_CUT = 3
# A date does not end within a word, a fraction or a code.
_END = r"(?![\w]|[-/.]\d|,\d\d\d)"
_BUILT_IN = {
    "day": r"(?:[12]\d|3[01]|0?[1-9])(?!\d)",
    "year": r"(?:1[5-9]|20)\d\d(?!\d)",
    "dd": r"(?:[12]\d|3[01]|0?[1-9])(?!\d)",
    "first": r"(?:[12]\d|3[01]|0?[1-9])(?!\d)",
    "second": r"(?:[12]\d|3[01]|0?[1-9])(?!\d)",
    "mm": r"(?:1[0-2]|0?[1-9])(?!\d)",
    "mo": r"(?:0[1-9]|1[0-2])(?!\d)",
    "yy": r"\d\d(?!\d)",
    "hour": r"(?:2[0-4]|1\d|0?\d)(?!\d)",
    "minute": r"[0-5]\d(?!\d)",
}


class Frames(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words beside an expression that turn it into something else, or belong to it.

    ``since`` and ``starting`` open an interval, ``until``, ``before`` and ``by`` close one (up to the end
    of a month or year it runs from publication); ``about`` makes it approximate; ``edge`` (*fin*,
    *early*) names a part of it, which for ``edge_end`` is its end; ``determiners`` are part of its span,
    ``of`` ties *la veille* to its day.

    ``ranges`` are pairs with ``{}`` for the two ends; ``range_before`` opens a range of days in one
    pattern (*du 4 au 23*), ``between`` one that says *and*, ``conjunction`` joins days that follow each
    other. ``times`` may follow a day.

    After a word of ``moved`` (*postponed from … to …*) two days are no range. ``never_after``,
    ``never_before`` and ``every`` show that an expression is no date; ``year_after`` dates a figure,
    ``year_surely`` even before a noun; after ``attribute`` and ``birth`` a date belongs to a thing and no
    account (*la loi de 2012*). After a weekday, a word of ``habitual`` shows that any such day is meant. A
    word that ``resumes`` a clause (*he*) may follow a day without its month (*on the 8th he left*).

    A duration (rule ``lasting``) reaches to now after a ``lasting_after`` in its sentence, and not after a
    ``lasting_never`` (*has been sentenced for*), nor right after a ``lasting_not`` (*older than*). A later or
    earlier one that ends in a word of ``needs_stop`` (*deux ans après*) must have nothing after it; one
    before a word of ``event`` counts from what is not dated.
    """

    since: str = ""
    starting: str = ""
    until: str = ""
    by: str = ""
    before: str = ""
    about: str = ""
    range_before: str = ""
    between: str = ""
    conjunction: str = ""
    edge: str = ""
    edge_end: str = ""
    determiners: str = ""
    of: str = ""
    ranges: list[str] = []
    times: list[str] = []
    never_after: str = ""
    never_before: str = ""
    resumes: str = ""
    every: str = ""
    year_after: str = ""
    year_surely: str = ""
    attribute: str = ""
    birth: str = ""
    lasting_after: str = ""
    lasting_never: str = ""
    lasting_not: str = ""
    habitual: str = ""
    moved: str = ""
    needs_stop: str = ""
    event: str = ""


class Tense(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words, and endings (``*ra``), of what is coming and what is past; ``neither`` (*said*) show none.

    ``nominal`` words and endings look past but are nouns, and so is what follows one of ``articles``.
    After a word of ``formerly`` what was to come is over (*initially planned*). Up to a day, ``prolonged``
    shows one to come. What stands before *by Friday* is over where it is past, with a ``perfect`` if the
    language has such words, and no ``infinitive`` after it; a language without ``infinitive`` has words for
    *by* of what is to come alone. ``scheduling`` verbs in the present (*opens*) tell of what is coming unless
    the paragraph is about a year that is over; who is ``given`` (*has*) until a day has it to come, and what
    is ``scheduled`` (a hearing) is at a day soon to come. A word of ``apart`` (*that*, *qui*) between a date
    and a verb puts them in different clauses; a ``participle`` that is no form of ``past`` opens an aside
    after a comma.

    What was ``due`` on a day is past or to come, whichever is nearer, and so is a day until which something
    ``enduring`` went on (*ran until*); a day right after a word of
    ``deferred`` (*moved to*) is to come. After an ``intending`` verb (*promised*) and a ``purpose`` (an
    infinitive) it is too. Right before what is scheduled, ``held`` (*since his*, *the last*) shows it over.
    A ``coordinating`` word parts a date from the verb before it, a ``restrictive`` one (*ne*) makes *que*
    no conjunction, and ``misleading`` words and endings are none of ``future``.
    """

    future: str = ""
    scheduling: str = ""
    given: str = ""
    past: str = ""
    nominal: str = ""
    articles: str = ""
    neither: str = ""
    apart: str = ""
    participle: str = ""
    formerly: str = ""
    prolonged: str = ""
    infinitive: str = ""
    scheduled: str = ""
    held: str = ""
    perfect: str = ""
    due: str = ""
    enduring: str = ""
    deferred: str = ""
    intending: str = ""
    purpose: str = ""
    coordinating: str = ""
    restrictive: str = ""
    misleading: str = ""


class Table(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``dates.toml``: ``words`` per slot, value to forms; ``rules`` per rule name, patterns."""

    words: dict[str, dict[str, str]]
    rules: dict[str, list[str]]
    frames: Frames = Frames()
    tense: Tense = Tense()
    order: Literal["dmy", "mdy"] = "dmy"
    capitalized: str = ""


@dataclass(frozen=True, slots=True)
class Pattern:
    """One pattern of a rule, compiled."""

    rule: str
    regex: re.Pattern[str]
    items: list[Item]


@dataclass(slots=True)
class Starts:
    """The patterns that can start with one word, and one expression that matches where any of them does."""

    patterns: list[Pattern] = field(default_factory=list)
    gate: re.Pattern[str] = re.compile("")

    def close(self, token: str) -> None:
        """Compile the gate: without its groups, and so without the cost of asking each pattern."""
        self.gate = re.compile(merged([pattern.items for pattern in self.patterns], token) + _END)


@dataclass(frozen=True, slots=True)
class Grammar:
    """A language's compiled expressions of time; every pattern runs on folded text."""

    numerals: Numerals
    starts: dict[str, Starts]
    first: re.Pattern[str]
    values: dict[str, dict[str, str]]
    order: Literal["dmy", "mdy"]
    capitalized: frozenset[str]
    since: Before
    starting: Before
    until: Before
    by: Before
    before: Before
    about: Before
    range_before: Before
    between: Before
    conjunction: re.Pattern[str]
    edge: Before
    edge_end: frozenset[str]
    determiner: Before
    of: re.Pattern[str]
    every: Before
    never_after: Before
    never_before: re.Pattern[str]
    resumes: re.Pattern[str]
    year_after: Before
    year_surely: Before
    attribute: Before
    lasting_after: re.Pattern[str]
    lasting_never: re.Pattern[str]
    lasting_not: Before
    habitual: re.Pattern[str]
    moved: re.Pattern[str]
    shortened: frozenset[str]
    needs_stop: re.Pattern[str]
    event: re.Pattern[str]
    ranges: tuple[tuple[Before | None, re.Pattern[str]], ...]
    times: tuple[re.Pattern[str], ...]
    future: re.Pattern[str]
    scheduling: re.Pattern[str]
    given: Before
    past: re.Pattern[str]
    articles: Before
    apart: re.Pattern[str]
    participle: re.Pattern[str]
    formerly: Before
    prolonged: re.Pattern[str]
    infinitive: re.Pattern[str] | None
    perfect: re.Pattern[str] | None
    scheduled: re.Pattern[str]
    held: Before
    due: re.Pattern[str]
    enduring: re.Pattern[str]
    deferred: Before
    intending: re.Pattern[str]
    purpose: re.Pattern[str]
    coordinating: re.Pattern[str]
    restrictive: Before


@cache
def grammar(code: str) -> Grammar:
    """The grammar of a language; one without ``dates.toml`` has no patterns.

    Raises:
        UserError: ``dates.toml`` is not as `Table` says, or a pattern is not as described above.
    """
    data = table(code, "dates") or {"words": {}, "rules": {}}
    try:
        read = msgspec.convert(data, Table)
        unknown = set(read.rules) - RULES
        if unknown:
            raise ValueError(f"there is no rule {sorted(unknown)[0]!r}")
        return _compiled(read, numerals(code))
    except (msgspec.ValidationError, ValueError, re.error) as error:
        raise UserError(f"languages/{code}/dates.toml: {error}") from error


def _compiled(read: Table, numbers: Numerals) -> Grammar:
    values = {slot: lookup(forms) for slot, forms in read.words.items()}
    slots = _Slots(values, numbers, {slot: dict(forms) for slot, forms in values.items()})
    starts: dict[str, Starts] = {}
    for rule, patterns in read.rules.items():
        for written in patterns:
            whole, items = compile_pattern(written, slots.source, slots.first)
            pattern = Pattern(rule, re.compile(whole.regex + _END), items)
            for token in whole.starts:
                starts.setdefault(token, Starts()).patterns.append(pattern)
    for token, start in starts.items():
        start.close(token)
    frames, tense = read.frames, read.tense
    determiners = frames.determiners
    return Grammar(
        numerals=numbers,
        starts=starts,
        first=first_words(starts),
        values=slots.known,
        order=read.order,
        capitalized=frozenset(expand(read.capitalized)),
        since=before("|".join(filter(None, (frames.since, frames.starting))), determiners),
        starting=before(frames.starting, determiners),
        until=before(frames.until, determiners),
        by=before(frames.by, determiners),
        before=before(frames.before, determiners),
        about=before(frames.about, determiners),
        range_before=before(frames.range_before, determiners),
        between=before(frames.between, determiners),
        conjunction=re.compile(
            rf"[ \n]+(?:{alternation(expand(frames.conjunction))})[ \n]+(?:{determiner(determiners)})?"
        ),
        edge=before(frames.edge, determiners),
        edge_end=frozenset(expand(frames.edge_end)),
        determiner=before(frames.determiners),
        of=re.compile(
            rf"[ \n]+(?:{alternation(expand(frames.of))})(?:(?<=')|[ \n]+)(?:{determiner(determiners)})?"
        ),
        every=before(frames.every),
        never_after=before(frames.never_after),
        never_before=re.compile(rf"[ \n]?(?:{alternation(expand(frames.never_before))})(?!\w)"),
        resumes=re.compile(rf"[ \n](?:{alternation(expand(frames.resumes))})(?!\w)"),
        year_after=before(frames.year_after),
        year_surely=before(frames.year_surely),
        attribute=before("|".join(filter(None, (frames.attribute, frames.birth)))),
        lasting_after=cues(frames.lasting_after),
        lasting_never=cues(frames.lasting_never),
        lasting_not=before(frames.lasting_not),
        habitual=re.compile(rf"[ \n](?:{alternation(expand(frames.habitual))})(?!\w)"),
        moved=cues(frames.moved),
        shortened=_shortened(values.get("month", {})),
        event=re.compile(rf"[ \n](?:{alternation(expand(frames.event))})(?!\w)"),
        needs_stop=re.compile(rf"(?<!\w)(?:{alternation(expand(frames.needs_stop))})\Z"),
        ranges=tuple(between_two(pair, determiners) for pair in frames.ranges),
        times=tuple(
            re.compile(compile_pattern(written, slots.source, slots.first)[0].regex + r"(?!\w)")
            for written in frames.times
        ),
        future=cues(tense.future, nominal="|".join(filter(None, (tense.nominal, tense.misleading)))),
        scheduling=cues(tense.scheduling),
        given=before(tense.given),
        apart=cues(tense.apart),
        participle=cues(tense.participle),
        formerly=before(tense.formerly),
        prolonged=cues(tense.prolonged),
        scheduled=cues(tense.scheduled),
        held=before(tense.held),
        due=cues(tense.due),
        enduring=cues(tense.enduring),
        deferred=before(tense.deferred, determiners),
        intending=cues(tense.intending),
        purpose=phrases(tense.purpose),
        coordinating=cues(tense.coordinating),
        restrictive=before(tense.restrictive),
        infinitive=cues(tense.infinitive) if tense.infinitive else None,
        perfect=cues(tense.perfect) if tense.perfect else None,
        past=cues(tense.past, tense.neither, tense.nominal),
        articles=before(tense.articles),
    )


def _shortened(months: dict[str, str]) -> frozenset[str]:
    """The abbreviations among the names of months: with a full stop, or cut by three letters and more."""
    cut = (a for a in months if any(b.startswith(a) and len(b) >= len(a) + _CUT for b in months))
    return frozenset({*cut, *(month for month in months if month.endswith("."))})


@dataclass(frozen=True, slots=True)
class _Slots:
    """What a slot matches, and the words it can start with."""

    values: dict[str, dict[str, str]]
    numbers: Numerals
    known: dict[str, dict[str, str]]
    _firsts: dict[str, frozenset[str]] = field(default_factory=dict)

    def source(self, slot: str) -> str:
        slot, _, name = slot.partition("=")
        if name:
            self.known.setdefault(slot.rstrip("0123456789"), {}).update(self.values.get(name, {}))
        name = name or slot.rstrip("0123456789")
        if name == "n":
            listed = f"{alternation(self.values['n'])}|" if "n" in self.values else ""
            return f"(?P<{slot}>{listed}{self.numbers.source})"
        if name == "ordinal":
            return f"(?P<{slot}>{self.numbers.ordinal})"
        parts = [alternation(self.values[name])] if name in self.values else []
        if name in _BUILT_IN:
            parts.append(_BUILT_IN[name])
        if not parts:
            raise ValueError(f"no words.{name} for the slot {{{slot}}}")
        return f"(?P<{slot}>{'|'.join(parts)})"

    def first(self, slot: str) -> frozenset[str]:
        name = slot.partition("=")[2] or slot.rstrip("0123456789")
        if name not in self._firsts:
            forms: list[str] = list(self.values.get(name, ()))
            if name in ("n", "ordinal"):
                forms += [*self.numbers.words, *self.numbers.scales, *self.numbers.ordinals, "1"]
            if name in _BUILT_IN:
                forms.append("1")
            self._firsts[name] = frozenset(first_token(form) for form in forms)
        return self._firsts[name]
