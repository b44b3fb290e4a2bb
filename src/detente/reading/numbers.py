"""Number words and figures of a language: *123*, *1 227*, *cent vingt-trois*, *двадцать тысяч*.

``numbers.toml`` gives a language's words with their values and how it groups and marks digits. A run of
number words is read the way all these languages build them: units add to tens, tens to hundreds, and a scale
(hundred, thousand, million) multiplies what stands before it. Collectives (*une centaine*, *dozens*) are no
numbers here; counts read them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

import msgspec

from detente.errors import UserError
from detente.reading.forms import alternation, expand, fold, lookup
from detente.reading.language import table

# Units after thousands that are written out.
_DIGITS, _NO_DIGIT = re.compile(r"[\d., ']*\d"), re.compile(r"\D")
_AFTER_SCALE = re.compile(r"(?<=[^\W\d_.]|\.)[ ]+(\d{3})\Z")


class Table(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``numbers.toml``: ``words`` value to forms; ``scales`` likewise; ``ordinals`` likewise.

    ``articles`` are words for one that are also articles, ``joiners`` may stand between two number words,
    ``group`` and ``decimal`` are the marks within figures, ``vigesimal`` the tens that take 10 to 19.
    ``ordinal_marks`` follow figures (*2e*, *3rd*), and ``ordinal_gap`` stands within one of several words
    (*thirty-first*); ``after_digits`` are scales written after figures only.
    """

    words: dict[str, str]
    scales: dict[str, str]
    ordinals: dict[str, str] = {}
    after_digits: dict[str, str] = {}
    articles: str = ""
    joiners: str = ""
    ordinal_marks: str = ""
    ordinal_gap: str = "-"
    group: str = " "
    decimal: str = ","
    vigesimal: tuple[int, ...] = ()


class Number(NamedTuple):
    """A number in a text: its span, its value, and whether it was written in words."""

    start: int
    end: int
    value: int
    in_words: bool


@dataclass(frozen=True, slots=True)
class Numerals:
    """The numbers of one language; all methods take folded text. Make with `numerals`."""

    words: dict[str, int]
    scales: dict[str, int]
    ordinals: dict[str, int]
    articles: frozenset[str]
    vigesimal: tuple[int, ...]
    decimal: str
    figures: str
    spelled: str
    ordinal: str
    _word: re.Pattern[str]
    _any: re.Pattern[str]
    _ordinal: re.Pattern[str]

    @property
    def source(self) -> str:
        """A regular expression, without groups, for one number in figures or words."""
        return f"(?:{self.figures}|{self.spelled})"

    def value(self, written: str) -> int | None:
        """The value of one whole number in figures or words; None where it is not one."""
        written = written.strip()
        if not written:
            return None
        if written[0].isdigit():
            return self._figure_value(written)
        value, end = self._words_value(written)
        return value if end == len(written) else None

    def find(self, folded: str) -> list[Number]:
        """Every number, in order; a lone word that is also an article is none."""
        found = []
        at = 0
        while match := self._any.search(folded, at):
            at = match.end()
            if match[0][0].isdigit():
                value = self._figure_value(match[0])
                if value is not None:
                    found.append(Number(match.start(), match.end(), value, False))
                continue
            value, length = self._words_value(match[0])
            at = match.start() + length
            article = folded[match.start() : at] in self.articles
            if not (article or self._is_of_an_ordinal(folded, at, value)):
                found.append(Number(match.start(), at, value, True))
        return found

    def _is_of_an_ordinal(self, folded: str, end: int, value: int) -> bool:
        """Whether a number in words is a part of an ordinal: *thirty-first*, *тридцать первая*; not *twenty
        first offenders*."""
        return value >= 20 and value % 10 == 0 and self._ordinal.match(folded, end) is not None

    def at(self, folded: str, start: int) -> int | None:
        """Where a number that starts here ends; None where none does."""
        match = self._any.match(folded, start)
        return match.end() if match else None

    def _figure_value(self, written: str) -> int | None:
        if (mixed := _AFTER_SCALE.search(written)) is not None:
            # *3 тыс. 960*
            thousands = self._figure_value(written[: mixed.start()])
            return thousands + int(mixed[1]) if thousands is not None else None
        digits = _DIGITS.match(written)
        if digits is None:
            return None
        plain, rest = digits[0], written[digits.end() :].strip()
        scale = 1
        if rest:
            if rest not in self.scales:
                return None
            scale = self.scales[rest]
        for mark in ".,":
            head, _, tail = plain.rpartition(mark)
            is_fraction = head and (len(tail) != 3 or (mark == self.decimal and scale > 1))
            if is_fraction and head.replace(" ", "").isdigit():
                return round(float(f"{head.replace(' ', '')}.{tail}") * scale) if scale > 1 else None
        return int(_NO_DIGIT.sub("", plain)) * scale

    def _words_value(self, written: str) -> tuple[int, int]:
        """The value of the longest valid number at the start of a run of number words, and its length."""
        total = group = 0
        end = 0
        for match in self._word.finditer(written):
            word = " ".join(match[0].replace("-", " ").split())
            scale = self.scales.get(word)
            if scale is None:
                value = self.words[word]
                if not self._may_add(group, value):
                    break
                group += value
            elif scale == 100:
                if group >= 100:
                    break
                group = (group or 1) * 100
            else:
                if total and total % (scale * 1000) != 0:
                    break
                total, group = total + (group or 1) * scale, 0
            end = match.end()
        return total + group, end

    def _may_add(self, group: int, value: int) -> bool:
        if group == 0:
            return True
        if group % 100 == 0:
            return value < 100
        if group % 10 == 0 and group % 100 != 10:
            return 0 < value < 10 or (group % 100 in self.vigesimal and 10 <= value < 20)
        return False


@cache
def numerals(code: str) -> Numerals:
    """The numbers of a language; of one without ``numbers.toml``, figures only.

    Raises:
        UserError: ``numbers.toml`` is not as `Table` says.
    """
    data = table(code, "numbers") or {"words": {}, "scales": {}}
    try:
        read = msgspec.convert(data, Table)
        words, scales, later, ordinals = map(
            _values, (read.words, read.scales, read.after_digits, read.ordinals)
        )
    except (msgspec.ValidationError, ValueError) as error:
        raise UserError(f"languages/{code}/numbers.toml: {error}") from error
    # In words, a space and a hyphen are the same.
    word = alternation(form.replace(" ", "-") for form in [*words, *scales])
    joiner = alternation(expand(read.joiners))
    spelled = rf"\b(?:{word})\b(?:(?:[- \n]|[- ](?:{joiner})[- ])(?:{word})\b){{0,11}}"
    marks = "".join(re.escape(mark) for mark in read.group)
    figures = rf"(?<![\d])(?:\d{{1,3}}(?:[{marks}]\d{{3}})+(?!\d)|\d{{1,9}}(?!\d)(?:[.,]\d+)?)"
    figures += rf"(?:[ ]?(?:{alternation([*scales, *later])})(?!\w)(?:(?<=[^\W\d_]\.)[ ]\d{{3}}(?![\d.,]))?)?"
    marked = alternation(expand(read.ordinal_marks))
    return Numerals(
        words=words,
        scales=scales | later,
        ordinals=ordinals,
        articles=frozenset(expand(read.articles)),
        vigesimal=read.vigesimal,
        decimal=read.decimal,
        figures=figures,
        spelled=f"(?:{spelled})",
        ordinal=rf"(?:\d+(?:{marked})\b|\b(?:{alternation(ordinals)})\b)",
        _word=re.compile(rf"\b(?:{word})\b"),
        _any=re.compile(rf"{figures}|{spelled}"),
        _ordinal=re.compile(rf"{re.escape(read.ordinal_gap)}(?:{alternation(ordinals)})\b"),
    )


def is_number(written: str, code: str) -> bool:
    """Whether words of a language are a number and nothing else."""
    return numerals(code).value(fold(written)) is not None


def _values(forms: dict[str, str]) -> dict[str, int]:
    return {form.replace("-", " "): int(value) for form, value in lookup(forms).items()}
