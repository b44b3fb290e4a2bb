"""The fields of one body, which commas and *and* join: *Ministry of Culture, Sports and Tourism*.

Each would else be a name of its own, and a body of three fields three bodies that say the same.
"""

from __future__ import annotations

import re

from detente.reading.entities.lexicon import Lexicon
from detente.reading.entities.runs import Run
from detente.reading.forms import fold
from detente.reading.parsing.parse import Page

_LONGEST, _BACK = 120, 90
_CAPITALS = r"[A-ZÀ-Þ][^\W\d_]+(?:[ -][A-ZÀ-Þ][^\W\d_]+)*"
_OF = r"(?:d(?:es?|u)(?: l[ae])?[ \u00a0]|de l['’]|d['’])?"
_FIELD = rf"{_OF}{_CAPITALS}(?: [a-zà-ÿ]+(?:elles?|ales?|ives?|iques?|aires?)\b)?"
_AFTER = re.compile(rf"(?P<list>(?:,[ \u00a0]{_FIELD})*),?[ \u00a0](?:and|et|&)[ \u00a0](?P<last>{_FIELD})")
_BEFORE = re.compile(rf"\b[Tt]he (?P<list>(?:{_CAPITALS}, )+{_CAPITALS},? (?:and|&) )$")
_WORD = re.compile(r"[^\W\d_]+")


def whole_bodies(page: Page, runs: list[Run], lex: Lexicon) -> list[Run]:
    """The runs of a page, with those one that are the fields of one body."""
    if lex.stems or not lex.domains:
        return runs
    result: list[Run] = []
    for run in runs:
        if result and run.start < result[-1].end:
            continue
        _take_in(page.text, run, lex)
        while result and run.start <= result[-1].start:
            result.pop()
        result.append(run)
    return result


def _take_in(text: str, run: Run, lex: Lexicon) -> None:
    """Let a body's name reach over its other fields."""
    own = [fold(word) for word in _WORD.findall(text[run.start : run.end])]
    if len(own) > 1 and own[0] in lex.bodies and own[-1] in lex.domains:
        found = _AFTER.match(text, run.end, run.end + _LONGEST)
        fields = [*found["list"].split(", ")[1:], found["last"]] if found is not None else []
        if found is not None and all(_is_field(field, lex) for field in fields):
            run.end = found.end()
            run.kind, run.certain = "organization", True
    elif len(own) > 1 and own[-1] in lex.bodies and lex.ranks:
        found = _BEFORE.search(text, max(0, run.start - _BACK), run.start)
        fields = re.split(r", | and | & ", found["list"]) if found is not None else []
        if found is not None and all(_is_field(field, lex) for field in fields if field.strip()):
            run.start = found.start("list")
            run.kind, run.certain = "organization", True
    run.words = _WORD.findall(text[run.start : run.end]) if run.kind == "organization" else run.words


def _is_field(words: str, lex: Lexicon) -> bool:
    """Whether words are a field of government, with what tells which: *Industrial Strategy*."""
    own = [fold(word) for word in _WORD.findall(words)]
    return any(word in lex.domains or word in lex.ranks for word in own)
