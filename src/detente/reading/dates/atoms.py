"""Scanning: the expressions of time in a text as they stand, before anything is resolved."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from detente.reading.counts.lexicon import lexicon
from detente.reading.dates.cues import WINDOW, Before, last_word
from detente.reading.dates.grammar import Grammar
from detente.reading.dates.patterns import FIGURES
from detente.reading.forms import CAPITALS

_STOP = re.compile(r"[ ]?(?:[.,;:!?)»”\n]|\Z)")
_YEAR = re.compile(r"(?:19|20)\d\d")
_NUMBER = re.compile(r"(?<!\d)\d{1,3}[ ]\Z")
_THOUSANDS = re.compile(r"(?<=\d)[ \u00a0\u202f.,]\d{3}(?!\d)")
_NEXT_NUMBER = re.compile(r"[ \n]+[^\W\d_]+[ \n]+\d[\d ]*(?=[ \n]+[^\W\d_])")
# These rules may also match what is no date: a number that happens to look like a year, an everyday word.
_OF_A_DAY = frozenset(
    {"date", "numeric", "iso", "weekday", "day", "daypart", "anchor", "ago", "holiday", "feast"}
)
_COUNTED = frozenset({"later", "earlier", "ahead", "ago", "in_time", "anchor"})
# Beside which a word is a month that may be a common one.
_DATED = frozenset({"day", "year", "last", "next", "this", "shift", "month2", "turn", "nth", "half", "part"})
_FIGURES_ALONE = frozenset({"year", "numeric", "years", "iso"})
_WORD_BEFORE = re.compile(r"(\w+)[ \u00a0][«“\"]?[ \u00a0]?\Z")
_NAME_BEFORE = re.compile(
    rf"(?:(?P<small>[^\W\d_]+)[ \u00a0])?(?P<mark>[«“\"„]?)(?:[{CAPITALS}]\w+[ \u00a0]){{1,2}}\Z"
)
_CLOSING = {"«": "»", "“": "”", '"': '"', "„": "“"}


@dataclass(frozen=True, slots=True)
class Atom:
    """One expression: where it stands, its rule, what its slots hold, and the words around that change it.

    ``frame`` is ``since``, ``until``, ``before`` or ``by`` and ``inner`` where the expression starts
    without it; ``about`` marks it approximate, ``edge`` says that only a part of it is meant, ``end``
    that this part is its end. ``bare`` is a year that no preposition dates, ``dotted`` a date with full
    stops, which no country writes month first.
    """

    start: int
    end: int
    rule: str
    slots: dict[str, str]
    spans: dict[str, tuple[int, int]]
    frame: str = ""
    about: bool = False
    edge: bool = False
    edge_end: bool = False
    inner: int = -1
    bare: bool = False
    dotted: bool = False

    def slot(self, name: str) -> str | None:
        """What a slot holds; None where the expression lacks it."""
        return self.slots.get(name)


def scan(text: str, folded: str, words: Grammar, language: str) -> list[Atom]:
    """Every expression that matches a pattern, the longest at each place, none within another."""
    atoms: list[Atom] = []
    free = 0
    starts = words.starts
    for first in words.first.finditer(folded):
        start = first.start()
        if start < free:
            continue
        begun = starts.get(first[0]) or starts[FIGURES]
        if begun.gate.match(folded, start) is None:
            continue
        matches = [
            (match.end(), pattern.rule, match)
            for gate, patterns in begun.rules
            if gate is None or gate.match(folded, start) is not None
            for pattern in patterns
            if (match := pattern.regex.match(folded, start)) is not None
        ]
        # "Exchanged 90 prisoners each today": no day that is one alone comes again.
        again = any(rule != "day" for _, rule, _ in matches)
        if again and words.every.preceding(folded, start, last_word(folded, start)):
            free = max((end for end, *_ in matches), default=free)
            continue
        # Where the longest is no date (*samedi 16 détenus*) a shorter one may be.
        matches.sort(key=lambda found: -found[0])
        for end, rule, match in matches:
            atom = _atom(start, end, rule, match)
            if rule == "vague" or _is_event(atom, folded, words) or _is_of_name(atom, text, folded, words):
                free = end
                break
            checked = _checked(atom, text, folded, words, language)
            if checked is not None:
                atoms.append(checked)
                free = end
                break
    return atoms


def _atom(start: int, end: int, rule: str, match: re.Match[str]) -> Atom:
    groups = [group for group, written in match.groupdict().items() if written is not None]
    slots = {group.partition("__")[0]: match[group] for group in groups}
    spans = {group.partition("__")[0]: match.span(group) for group in groups}
    return Atom(start, end, rule, slots, spans, dotted="." in match[0])


def _checked(atom: Atom, text: str, folded: str, words: Grammar, language: str) -> Atom | None:
    """The atom, or None where what stands around it shows that it is no date."""
    left = max(0, atom.start - WINDOW)
    if _in_code(folded, atom.start) and not words.edge.search(folded, left, atom.start):
        return None
    if atom.rule == "weekday" and words.habitual.match(folded, atom.end):
        return None
    if atom.rule in ("decade", "weekday") and _is_no_time(atom, folded, words):
        return None
    month = atom.slot("month")
    if month in words.shortened and len(atom.slots) == 1:
        # *In Nov. she was freed*
        cut = month is not None and month[-1] == "." and month[:-1] not in words.values.get("day", {})
        dated = cut and words.year_after.search(folded, left, atom.start)
        return atom if dated else None
    if month in words.capitalized and not _is_month(atom, text, folded, words):
        return None
    if atom.slots.keys() == {"when"} and _is_title(atom, text):
        return None
    if atom.rule in _FIGURES_ALONE and words.never_after.search(folded, left, atom.start):
        return None
    if atom.rule in _COUNTED and words.event.match(folded, atom.end):
        return None
    if _YEAR.fullmatch(atom.slots.get("n", "")):
        return None
    if atom.rule in ("later", "earlier", "since_then", "anchor", "last") and words.needs_stop.search(
        folded[atom.start : atom.end]
    ):
        # Two weeks after what? Only where nothing follows is it after what was told.
        return atom if _STOP.match(folded, atom.end) else None
    if atom.rule == "lasting":
        before = folded[max(0, atom.start - 2 * WINDOW) : atom.start]
        before = before[max(before.rfind(mark) for mark in ".;!?\n") + 1 :]
        if words.lasting_not.search(before, 0, len(before)):
            return None
        lasting = words.lasting_after.search(before) and not words.lasting_never.search(before)
        return replace(atom, rule="since") if lasting else None
    if atom.rule == "date" and not {"month", "ofmonth", "numbered"} & atom.slots.keys():
        end = _timed(atom.end, folded, words)
        alone = (
            ("weekday" in atom.slots and not _is_articled(atom, folded))
            or _STOP.match(folded, end)
            or words.resumes.match(folded, end)
        )
        if not alone or _counts(atom.end, folded, language) or _THOUSANDS.match(folded, atom.end):
            return None  # "Samedi 1 | 200 détenus".
    if atom.rule == "date" and _is_of_counted(atom, folded, words):
        return None
    if (
        atom.rule in ("date", "day_range")
        and words.order == "dmy"
        and _is_turned(atom)
        and not _STOP.match(folded, atom.end)
    ):
        return None  # *En octobre 2 hommes …*
    if atom.rule == "half" and atom.slots.keys() == {"half"} and words.of.match(folded, atom.end):
        return None  # Of a match, of a list.
    if atom.rule == "year":
        return _dated_year(atom, folded, words, language)
    return atom


def _is_turned(atom: Atom) -> bool:
    """Whether a day stands behind its month: *Octobre 2*."""
    return {"month", "day"} <= atom.spans.keys() and atom.spans["month"] < atom.spans["day"]


def _is_of_counted(atom: Atom, folded: str, words: Grammar) -> bool:
    """Whether figures that end a date count what follows: *le 3 novembre | 12 hommes*, where no apostrophe
    makes them a year; *in June | 12 men*."""
    if _STOP.match(folded, atom.end):
        return False
    if "yy" in atom.spans:
        return folded[atom.spans["yy"][0] - 1] not in "'’"
    figures = _is_turned(atom) and atom.spans["day"][1] == atom.end and folded[atom.end - 1].isdigit()
    return figures and words.of_month.preceding(folded, atom.start, last_word(folded, atom.start)) is not None


def _is_articled(atom: Atom, folded: str) -> bool:
    """Whether bare figures stand behind a weekday and an article, and so may count: *on Friday the 31 were
    freed*."""
    if "dd" not in atom.spans or not folded[atom.end - 1].isdigit():
        return False
    return atom.spans["dd"][0] - atom.spans["weekday"][1] > 1


def _is_no_time(atom: Atom, folded: str, words: Grammar) -> bool:
    """Whether a decade is an age (*in her 60s*), or any such weekday is meant (*on a Friday*)."""
    if atom.rule == "weekday" and len(atom.slots) > 1:
        return False
    if atom.rule == "decade" and "yy" in atom.slots and _is_temperature(atom, folded, words):
        return True
    before = words.aged if atom.rule == "decade" else words.any
    return before.preceding(folded, atom.start, last_word(folded, atom.start)) is not None


def _is_temperature(atom: Atom, folded: str, words: Grammar) -> bool:
    """Whether the sentence has told of warmth: *highs in the low 70s*."""
    if words.degrees is None:
        return False
    left = max(0, atom.start - 3 * WINDOW)
    left = max(left, folded.rfind("\n", left, atom.start), folded.rfind(". ", left, atom.start))
    return words.degrees.search(folded, left, atom.start) is not None


def _is_event(atom: Atom, folded: str, words: Grammar) -> bool:
    """Whether a day without its year is the name of what happened on it: *the October 7 attack*."""
    if atom.rule != "date" or not words.named_days or atom.slots.keys() != {"day", "month"}:
        return False
    day, month = atom.slots["day"], words.values["month"].get(atom.slots["month"], "")
    if f"{month:0>2}-{words.values['day'].get(day, day):0>2}" not in words.named_days:
        return False
    before = words.named.search(folded, max(0, atom.start - WINDOW), atom.start)
    return before is not None or words.naming.match(folded, atom.end) is not None


def _is_of_name(atom: Atom, text: str, folded: str, words: Grammar) -> bool:
    """Whether a day without its year is part of a body's or a place's name: *the 6 April Movement*."""
    if atom.rule != "date" or atom.slots.keys() != {"day", "month"}:
        return False
    before = words.named_for.preceding(folded, atom.start, last_word(folded, atom.start))
    if before is not None and text[before.start()].isupper():
        return True
    return (
        text[atom.end + 1 : atom.end + 2].isupper() and words.naming_after.match(folded, atom.end) is not None
    )


def _in_code(folded: str, start: int) -> bool:
    """Whether figures continue something: a code, a fraction, a sum of money."""
    if start == 0:
        return False
    before = folded[start - 1]
    if not folded[start].isdigit():
        return before == "-" and start > 1 and folded[start - 2].isalnum()
    return before in "$€£#№°/_+=" or (before in "-.,:" and start > 1 and folded[start - 2].isalnum())


def _is_title(atom: Atom, text: str) -> bool:
    """Whether a capital within a sentence makes a word for a day a part of a name (*le quotidien Aujourd'hui
    au Faso*, *газета «Сегодня»*, *USA Today*), or marks around it and what stands before it (*агентство
    «Пример сегодня»*)."""
    low = max(0, atom.start - WINDOW)
    named, capital = _NAME_BEFORE.search(text, low, atom.start), text[atom.start].isupper()
    if named is not None and named["mark"]:
        return text[atom.end : atom.end + 1] == _CLOSING[named["mark"]]
    if named is not None and capital:
        return (named["small"] or "").islower()
    before = _WORD_BEFORE.search(text, low, atom.start) if capital else None
    return before is not None and before[1].islower()


def _is_month(atom: Atom, text: str, folded: str, words: Grammar) -> bool:
    """Whether a month that is also a common word (*may*, *march*) is the month."""
    at = folded.find(atom.slots["month"], atom.start)
    if not text[at].isupper():
        return False
    dated = not _DATED.isdisjoint(atom.slots)
    return dated or words.year_after.search(folded, max(0, atom.start - WINDOW), atom.start) is not None


def _dated_year(atom: Atom, folded: str, words: Grammar, language: str) -> Atom | None:
    """A figure like 2020 is a year unless it counts something."""
    year = int(atom.slots["year"])
    if "yearword" in atom.slots:
        return atom
    if _NUMBER.search(folded, max(0, atom.start - 5), atom.start):
        return None
    near = max(0, atom.start - WINDOW), atom.start
    dated = words.year_after.search(folded, *near)
    if not 1900 <= year <= 2099 and not (dated and year >= 1500):
        return None
    end = atom.end
    if after := _NEXT_NUMBER.match(folded, end):
        end = after.end()
    surely = words.year_surely.search(folded, *near) is not None
    surely = surely or (year % 100 > 0 and words.year_named.search(folded, *near) is not None)
    for at in {atom.end, end}:
        if words.never_before.match(folded, at):
            return None
        # *Since late 2024 prosecutors have …*: they are not counted.
        if _counts(at, folded, language) and not surely:
            return None
    return atom if dated else replace(atom, bare=True)


def _counts(end: int, folded: str, language: str) -> bool:
    """Whether a noun follows that can be counted: *samedi 16 détenus*, *around 1500 of the prisoners*."""
    counted = lexicon(language)
    if counted is None or folded[end : end + 1] not in (" ", "\n"):
        return False
    at = end + 1
    parted = counted.of_others.match(folded, end) is not None
    while parted and (filler := counted.filler.match(folded, at)) and folded[filler.end()] == " ":
        at = filler.end() + 1
    match = counted.named.match(folded, at)
    return match is not None and match[0] in counted.nouns


def extended(atom: Atom, folded: str, words: Grammar) -> Atom:
    """The atom with the words around that belong to it: time of day, determiner, *fin*, *vers*, *depuis*."""
    end = _timed(atom.end, folded, words) if atom.rule in _OF_A_DAY else atom.end
    start, about, edge, edge_end = atom.start, False, False, False
    last = last_word(folded, start)
    if atom.rule != "year" and (match := words.determiner.preceding(folded, start, last)):
        start = match.start()
        last = last_word(folded, start)
    if match := words.edge.preceding(folded, start, last):
        start, edge, edge_end = match.start(), True, match["word"] in words.edge_end
        start = _taken(words.determiner, folded, start)
        last = last_word(folded, start)
    if match := words.about.preceding(folded, start, last):
        start, about = match.start(), True
        last = last_word(folded, start)
    frame, inner = "", start
    for name, words_before in (
        ("by", words.by),
        ("until", words.until),
        ("before", words.before),
        ("since", words.since),
    ):
        match = words_before.preceding(folded, inner, last)
        if match is not None and match.start() < start:
            start, frame = match.start(), name
    if (
        frame == "since"
        and words.comitative
        and words.comitative.match(folded, _last_start(folded, atom.end))
    ):
        # *По сравнению с маем*
        start, frame = inner, ""
    return Atom(
        start,
        end,
        atom.rule,
        atom.slots,
        atom.spans,
        frame,
        about,
        edge,
        edge_end,
        inner,
        atom.bare,
        atom.dotted,
    )


def _last_start(folded: str, end: int) -> int:
    """Where the word begins that ends at a place."""
    return max(folded.rfind(" ", 0, end), folded.rfind("\n", 0, end)) + 1


def _timed(end: int, folded: str, words: Grammar) -> int:
    """Where a day's time of day ends: *samedi soir*, *le 13 décembre à 15 heures*."""
    for _ in range(2):
        longest = max((m.end() for p in words.times if (m := p.match(folded, end))), default=end)
        if longest == end:
            break
        end = longest
    return end


def _taken(words: Before, folded: str, start: int) -> int:
    match = words.search(folded, max(0, start - WINDOW), start)
    return match.start() if match else start
