"""The fields of one body, which commas and *and* join (*Ministry of Culture, Sports and Tourism*), or which
small letters tell (*Conseil d'administration de l'État*).

Each would else be a name of its own, and a body of three fields three bodies that say the same; or the body
would be called by what any has, *Conseil*.
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
# What marks enclose, from a body's noun on; and what it is for, in the language of *de*.
_TO_MARK = re.compile(r"[ \u00a0][^«»“”\"\n,;:.!?()]{2,70}?(?=[ \u00a0]?[»”\"])")
_LEADS = r"(?:d['’]|de[ \u00a0]l['’]|(?:de(?:[ \u00a0]la)?|du|des)[ \u00a0])"
_TELLS = r"(?:[ \u00a0][a-zà-ÿ]+(?:elles?|ales?|aires?|iques?|ives?|iennes?)\b)?"
_FOR = re.compile(
    rf"[ \u00a0]{_LEADS}(?P<what>[a-zà-ÿ]{{4,}}){_TELLS}(?:[ \u00a0]{_LEADS}[A-ZÀ-Þ][^\W\d_]+)?"
)
_KINDS_OF_WORK = ("tion", "tions", "ment", "ments", "ance", "ances", "ence", "ité", "ités", "erche", "age")


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
    if len(own) == 1 and lex.feminine and lex.has(own[0], lex.bodies, lex.heads):
        found = _what_for(text, run, lex)
        if found is not None:
            run.end, run.kind, run.certain = found.end(), "organization", True
    elif len(own) > 1 and own[0] in lex.bodies and own[-1] in lex.domains:
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


def _what_for(text: str, run: Run, lex: Lexicon) -> re.Match[str] | None:
    """The words behind a body's noun that say which it is, up to the mark that closes its name, or one for
    work or a field: *Direction de la sécurité*."""
    if text[max(run.start - 2, 0) : run.start].strip(" \u00a0") in ("«", "“", '"'):
        return _TO_MARK.match(text, run.end)
    found = _FOR.match(text, run.end)
    what = fold(found["what"]) if found is not None else ""
    return found if what in lex.domains or what.endswith(_KINDS_OF_WORK) else None


def _is_field(words: str, lex: Lexicon) -> bool:
    """Whether words are a field of government, with what tells which: *Industrial Strategy*."""
    own = [fold(word) for word in _WORD.findall(words)]
    return any(word in lex.domains or word in lex.ranks for word in own)
