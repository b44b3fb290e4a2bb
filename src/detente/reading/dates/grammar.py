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
from detente.reading.dates.patterns import compile_pattern, first_token
from detente.reading.forms import alternation, expand, fold, lookup
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
    perfect: str = ""


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


@dataclass(slots=True)
class Starts:
    """The patterns that can start with one word, and one expression that matches where any of them does."""

    patterns: list[Pattern] = field(default_factory=list)
    gate: re.Pattern[str] = re.compile("")

    def close(self) -> None:
        """Compile the gate: without its groups, and so without the cost of asking each pattern."""
        sources = (re.sub(r"\(\?P<\w+>", "(?:", pattern.regex.pattern) for pattern in self.patterns)
        self.gate = re.compile("|".join(sources))


@dataclass(frozen=True, slots=True)
class Grammar:
    """A language's compiled expressions of time; every pattern runs on folded text."""

    numerals: Numerals
    starts: dict[str, Starts]
    values: dict[str, dict[str, str]]
    order: Literal["dmy", "mdy"]
    capitalized: frozenset[str]
    since: re.Pattern[str]
    starting: re.Pattern[str]
    until: re.Pattern[str]
    by: re.Pattern[str]
    before: re.Pattern[str]
    about: re.Pattern[str]
    range_before: re.Pattern[str]
    between: re.Pattern[str]
    conjunction: re.Pattern[str]
    edge: re.Pattern[str]
    edge_end: frozenset[str]
    determiner: re.Pattern[str]
    of: re.Pattern[str]
    every: re.Pattern[str]
    never_after: re.Pattern[str]
    never_before: re.Pattern[str]
    resumes: re.Pattern[str]
    year_after: re.Pattern[str]
    year_surely: re.Pattern[str]
    attribute: re.Pattern[str]
    lasting_after: re.Pattern[str]
    lasting_never: re.Pattern[str]
    lasting_not: re.Pattern[str]
    habitual: re.Pattern[str]
    moved: re.Pattern[str]
    shortened: frozenset[str]
    needs_stop: re.Pattern[str]
    event: re.Pattern[str]
    ranges: tuple[tuple[re.Pattern[str] | None, re.Pattern[str]], ...]
    times: tuple[re.Pattern[str], ...]
    future: re.Pattern[str]
    scheduling: re.Pattern[str]
    given: re.Pattern[str]
    past: re.Pattern[str]
    articles: re.Pattern[str]
    apart: re.Pattern[str]
    participle: re.Pattern[str]
    formerly: re.Pattern[str]
    prolonged: re.Pattern[str]
    infinitive: re.Pattern[str] | None
    perfect: re.Pattern[str] | None
    scheduled: re.Pattern[str]


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
            source, first = compile_pattern(written, slots.source, slots.first)
            # A date does not end within a word, a fraction or a code.
            pattern = Pattern(rule, re.compile(rf"{source}(?![\w]|[-/.]\d|,\d\d\d)"))
            for token in first:
                starts.setdefault(token, Starts()).patterns.append(pattern)
    for start in starts.values():
        start.close()
    frames, tense = read.frames, read.tense
    determiner = rf"(?:{alternation(expand(frames.determiners))})(?:(?<=')|[ \n]+)"
    return Grammar(
        numerals=numbers,
        starts=starts,
        values=slots.known,
        order=read.order,
        capitalized=frozenset(expand(read.capitalized)),
        since=_before("|".join(filter(None, (frames.since, frames.starting))), determiner),
        starting=_before(frames.starting, determiner),
        until=_before(frames.until, determiner),
        by=_before(frames.by, determiner),
        before=_before(frames.before, determiner),
        about=_before(frames.about, determiner),
        range_before=_before(frames.range_before, determiner),
        between=_before(frames.between, determiner),
        conjunction=re.compile(
            rf"[ \n]+(?:{alternation(expand(frames.conjunction))})[ \n]+(?:{determiner})?"
        ),
        edge=_before(frames.edge, determiner),
        edge_end=frozenset(expand(frames.edge_end)),
        determiner=_before(frames.determiners),
        of=re.compile(rf"[ \n]+(?:{alternation(expand(frames.of))})(?:(?<=')|[ \n]+)(?:{determiner})?"),
        every=_before(frames.every),
        never_after=_before(frames.never_after),
        never_before=re.compile(rf"[ \n]?(?:{alternation(expand(frames.never_before))})(?!\w)"),
        resumes=re.compile(rf"[ \n](?:{alternation(expand(frames.resumes))})(?!\w)"),
        year_after=_before(frames.year_after),
        year_surely=_before(frames.year_surely),
        attribute=_before("|".join(filter(None, (frames.attribute, frames.birth)))),
        lasting_after=_cues(frames.lasting_after),
        lasting_never=_cues(frames.lasting_never),
        lasting_not=_before(frames.lasting_not),
        habitual=re.compile(rf"[ \n](?:{alternation(expand(frames.habitual))})(?!\w)"),
        moved=_cues(frames.moved),
        shortened=_shortened(values.get("month", {})),
        event=re.compile(rf"[ \n](?:{alternation(expand(frames.event))})(?!\w)"),
        needs_stop=re.compile(rf"(?<!\w)(?:{alternation(expand(frames.needs_stop))})\Z"),
        ranges=tuple(_range(pair, determiner) for pair in frames.ranges),
        times=tuple(
            re.compile(compile_pattern(written, slots.source, slots.first)[0] + r"(?!\w)")
            for written in frames.times
        ),
        future=_cues(tense.future, nominal=tense.nominal),
        scheduling=_cues(tense.scheduling),
        given=_before(tense.given),
        apart=_cues(tense.apart),
        participle=_cues(tense.participle),
        formerly=_before(tense.formerly),
        prolonged=_cues(tense.prolonged),
        scheduled=_cues(tense.scheduled),
        infinitive=_cues(tense.infinitive) if tense.infinitive else None,
        perfect=_cues(tense.perfect) if tense.perfect else None,
        past=_cues(tense.past, tense.neither, tense.nominal),
        articles=_before(tense.articles),
    )


def _shortened(months: dict[str, str]) -> frozenset[str]:
    """The abbreviations among the names of months: with a full stop, or cut by three letters and more."""
    cut = (a for a in months if any(b.startswith(a) and len(b) >= len(a) + _CUT for b in months))
    return frozenset({*cut, *(month for month in months if month.endswith("."))})


def _before(written: str, determiner: str | None = None) -> re.Pattern[str]:
    """Any of the forms right before where a search ends, a determiner perhaps between."""
    forms = alternation(expand(written))
    between = f"(?:{determiner})?" if determiner else ""
    return re.compile(rf"(?<!\w)(?P<word>{forms})(?:(?<=['’(№#-])|[ \n]+){between}\Z")


def _range(pair: str, determiner: str) -> tuple[re.Pattern[str] | None, re.Pattern[str]]:
    """``du {} au {}``: what stands before the first end, and between the two."""
    before, between, after = fold(pair).split("{}")
    if after.strip():
        raise ValueError(f"a range ends with its second end: {pair!r}")
    words = "|".join(re.escape(part.strip()) for part in between.strip().strip("()").split("|"))
    # Only a dash may stand close on both sides.
    gap = "[ ]?" if between.strip() == "-" else "[ \n]+"
    middle = re.compile(rf"{gap}(?:{words.replace(chr(92) + ' ', '[ ]')})(?:(?<=')|{gap})(?:{determiner})?")
    return (_before(before, determiner) if before.strip() else None), middle


def _cues(written: str, skipped: str = "", nominal: str = "") -> re.Pattern[str]:
    # Accents tell verbs from prepositions (*a*, *à*), so these run on text that has kept them.
    skip = rf"(?P<skip>{alternation(expand(skipped, accents=True))})(?!\w)|" if skipped else ""
    never = rf"(?!(?:{_words_or_endings(nominal)})(?!\w))" if nominal else ""
    return re.compile(rf"(?<!\w){never}(?:{skip}(?:{_words_or_endings(written)})(?!\w))")


def _words_or_endings(written: str) -> str:
    """Any of the forms, or a word that ends as one with a star does."""
    forms = expand(written, accents=True)
    whole = alternation(form for form in forms if not form.startswith("*"))
    endings = "|".join(re.escape(form[1:]) for form in forms if form.startswith("*"))
    return rf"{whole}|[^\W\d_]{{2,}}(?:{endings})" if endings else whole


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
