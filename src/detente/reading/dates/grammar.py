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
from itertools import groupby
from typing import Literal

import msgspec

from detente.errors import UserError
from detente.reading.dates.cues import (
    Before,
    after,
    before,
    between_two,
    cues,
    determiner,
    first_words,
    joint,
    phrases,
)
from detente.reading.dates.patterns import FIGURES, Item, compile_pattern, first_token, merged
from detente.reading.dates.tables import Table
from detente.reading.forms import alternation, expand, lookup
from detente.reading.language import table
from detente.reading.numbers import Numerals, numerals

RULES = frozenset(
    {
        "date", "numeric", "iso", "year", "years", "months", "month_range", "days", "day_range", "weekday",
        "day", "daypart", "anchor", "unit", "same_unit", "ago", "ahead", "due", "in_time", "earlier", "later",
        "last", "next", "since", "since_then", "lasting", "within", "decade", "century", "season",
        "part_unit", "rest", "quarter", "half", "half_month", "week_of", "weekend_of", "nth", "clock",
        "slash", "before", "after", "holiday", "feast", "time", "first_months", "months_to", "vague",
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


@dataclass(frozen=True, slots=True)
class Pattern:
    """One pattern of a rule, compiled."""

    rule: str
    regex: re.Pattern[str]
    items: list[Item]


@dataclass(slots=True)
class Starts:
    """The patterns that can start with one word. Their gates are compiled when a text first has the word:
    that takes long, and most words are in no text that is read."""

    token: str
    patterns: list[Pattern] = field(default_factory=list)
    _gate: re.Pattern[str] | None = None
    _rules: list[tuple[re.Pattern[str] | None, list[Pattern]]] = field(default_factory=list)

    @property
    def gate(self) -> re.Pattern[str]:
        """What matches where any of the patterns does, without their groups, and so without the cost of
        asking each."""
        if self._gate is None:
            self._gate = _gate(self.patterns, self.token)
        return self._gate

    @property
    def rules(self) -> list[tuple[re.Pattern[str] | None, list[Pattern]]]:
        """The patterns by rule, each with a gate of its own where there are many: behind a figure."""
        if not self._rules:
            if self.token == FIGURES:
                grouped = (list(group) for _, group in groupby(self.patterns, lambda pattern: pattern.rule))
                self._rules = [(_gate(group, self.token), group) for group in grouped]
            else:
                self._rules = [(None, self.patterns)]
        return self._rules


def _gate(patterns: list[Pattern], token: str) -> re.Pattern[str]:
    """What matches at a token where any of the patterns does."""
    return re.compile(merged([pattern.items for pattern in patterns], token) + _END)


@dataclass(frozen=True, slots=True)
class Grammar:
    """A language's compiled expressions of time; every pattern runs on folded text."""

    code: str
    numerals: Numerals
    starts: dict[str, Starts]
    first: re.Pattern[str]
    values: dict[str, dict[str, str]]
    order: Literal["dmy", "mdy"]
    capitalized: frozenset[str]
    since: Before
    comitative: re.Pattern[str] | None
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
    beside: re.Pattern[str]
    next_to: re.Pattern[str]
    of: re.Pattern[str]
    governing: frozenset[str]
    every: Before
    never_after: Before
    never_before: re.Pattern[str]
    resumes: re.Pattern[str]
    year_after: Before
    year_surely: Before
    year_named: Before
    attribute: Before
    thing: Before | None
    lasting_after: re.Pattern[str]
    lasting_never: re.Pattern[str]
    lasting_not: Before
    habitual: re.Pattern[str]
    moved: re.Pattern[str]
    shortened: frozenset[str]
    needs_stop: re.Pattern[str]
    charging: Before
    aged: Before
    degrees: re.Pattern[str] | None
    yearly: re.Pattern[str] | None
    any: Before
    habitually: Before
    named: Before
    naming: re.Pattern[str]
    named_for: Before
    of_month: Before
    naming_after: re.Pattern[str]
    named_days: frozenset[str]
    event: re.Pattern[str]
    ranges: tuple[tuple[Before | None, re.Pattern[str]], ...]
    times: tuple[re.Pattern[str], ...]
    future: re.Pattern[str]
    scheduling: re.Pattern[str]
    given: Before
    past: re.Pattern[str]
    reporting: re.Pattern[str] | None
    ahead: re.Pattern[str] | None
    articles: Before
    apart: re.Pattern[str]
    participle: re.Pattern[str]
    formerly: Before
    prolonged: re.Pattern[str]
    infinitive: re.Pattern[str] | None
    perfective: tuple[str, ...]
    perfect: re.Pattern[str] | None
    scheduled: re.Pattern[str]
    held: Before
    told: re.Pattern[str] | None
    due: re.Pattern[str]
    enduring: re.Pattern[str]
    deferred: Before
    intending: re.Pattern[str]
    rarer: re.Pattern[str]
    purpose: re.Pattern[str]
    seeing: re.Pattern[str]
    coordinating: re.Pattern[str]
    joint: re.Pattern[str]
    restrictive: Before
    contrary: re.Pattern[str]


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
        return _compiled(read, numerals(code), code)
    except (msgspec.ValidationError, ValueError, re.error) as error:
        raise UserError(f"languages/{code}/dates.toml: {error}") from error


def _compiled(read: Table, numbers: Numerals, code: str) -> Grammar:
    values = {slot: lookup(forms) for slot, forms in read.words.items()}
    slots = _Slots(values, numbers, {slot: dict(forms) for slot, forms in values.items()})
    starts: dict[str, Starts] = {}
    for rule, patterns in read.rules.items():
        for written in patterns:
            whole, items = compile_pattern(written, slots.source, slots.first)
            pattern = Pattern(rule, re.compile(whole.regex + _END), items)
            for token in whole.starts:
                starts.setdefault(token, Starts(token)).patterns.append(pattern)
    frames, tense = read.frames, read.tense
    determiners = frames.determiners
    on = rf"(?:(?:{alternation(expand(frames.on))}) )?"
    return Grammar(
        code=code,
        numerals=numbers,
        starts=starts,
        first=first_words(starts),
        values=slots.known,
        order=read.order,
        capitalized=frozenset(expand(read.capitalized)),
        since=before("|".join(filter(None, (frames.since, frames.starting))), determiners),
        comitative=cues(frames.comitative) if frames.comitative else None,
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
        beside=re.compile(rf"(?:,| -| \()[ ]?{on}"),
        next_to=re.compile(rf",?[ \n]{on}"),
        of=re.compile(
            rf"[ \n]+(?:{alternation(expand(frames.of))})(?:(?<=')|[ \n]+)(?:{determiner(determiners)})?"
        ),
        governing=frozenset(expand(frames.governing)),
        every=before(frames.every),
        never_after=before(frames.never_after),
        never_before=re.compile(rf"[ \n]?(?:{alternation(expand(frames.never_before))})(?!\w)"),
        resumes=after(frames.resumes),
        year_after=before(frames.year_after),
        year_surely=before(frames.year_surely),
        year_named=before(frames.year_named),
        attribute=before("|".join(filter(None, (frames.attribute, frames.birth)))),
        thing=before(frames.thing) if frames.thing else None,
        lasting_after=cues(frames.lasting_after),
        lasting_never=cues(frames.lasting_never),
        lasting_not=before(frames.lasting_not),
        habitual=after(frames.habitual),
        moved=cues(frames.moved),
        shortened=_shortened(values.get("month", {})),
        charging=before(frames.charging),
        aged=before(frames.aged),
        degrees=cues(frames.degrees) if frames.degrees else None,
        yearly=cues(frames.yearly) if frames.yearly else None,
        any=before(frames.any),
        habitually=before(frames.habitually),
        named=before(frames.named),
        naming=after(frames.naming),
        named_for=before(frames.named_for),
        of_month=before(frames.of_month),
        naming_after=after(frames.naming_after),
        named_days=frozenset(expand(frames.named_days)),
        event=after(frames.event),
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
        told=cues(tense.told) if tense.told else None,
        due=cues(tense.due),
        enduring=cues(tense.enduring),
        deferred=before(tense.deferred, determiners),
        intending=cues(tense.intending),
        rarer=cues("|".join(filter(None, (tense.due, tense.scheduling, tense.participle, tense.intending)))),
        purpose=phrases(tense.purpose),
        seeing=phrases(tense.seeing),
        coordinating=cues(tense.coordinating),
        joint=joint(tense.coordinating),
        restrictive=before(tense.restrictive),
        contrary=re.compile(rf",? (?:{alternation(expand(tense.contrary))})(?!\w)"),
        infinitive=cues(tense.infinitive) if tense.infinitive else None,
        perfective=tuple(expand(tense.perfective, accents=True)) if tense.perfective else (),
        perfect=cues(tense.perfect) if tense.perfect else None,
        past=cues(tense.past, tense.neither, tense.nominal),
        reporting=cues(tense.reporting) if tense.reporting else None,
        ahead=cues(tense.ahead) if tense.ahead else None,
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
