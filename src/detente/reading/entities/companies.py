"""Names of companies that reach over what parts other names: *Amber Oil and Gas*, *Orion Missiles & Defense*,
*General Motors*, *BLUE FISH 7*, «Морской порт»."""

from __future__ import annotations

import re

from detente.reading.entities.lexicon import Lexicon
from detente.reading.entities.runs import Run
from detente.reading.forms import fold
from detente.reading.parsing.parse import Page

_QUOTED = re.compile(
    r"(?P<before>[^\W\d_]+(?:-[^\W\d_]+)*)[ \u00a0]"
    r"(?:«(?P<a>[^«»\n]{2,60})»|[\"“](?P<b>[^\"“”\n]{2,60})[\"”])"
)
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_CLAUSE = re.compile(r"[.!?;:](?:\s|$)")
_NUMBER = re.compile(r" \d{1,3}(?=[,.;)\n]|,? (?:and|et|и) |$)")
_NEXT = re.compile(r"(?:,|,? и|,? а также|;)[ \u00a0]«(?P<a>[^«»\n]{2,60})»")
_AND = re.compile(r"[ \u00a0](?:(?P<sign>&)|and|et)[ \u00a0]")
_OPENING = ("«", "“")
_CLOSING = re.compile(r"(?: [^\W\d_]+){0,4}[»”]")
_MOST = 6
_SHIP = 3


def whole_companies(page: Page, runs: list[Run], lex: Lexicon) -> list[Run]:
    """The runs of a page, with those one that are of one company's name."""
    if lex.forms:
        runs = _with_forms(page.text, runs, lex)
    result: list[Run] = []
    for run in runs:
        _take_opener(page.text, run, lex)
        number = _NUMBER.match(page.text, run.end)
        if number is not None and all(w.isupper() for w in run.words) and len("".join(run.words)) > _SHIP:
            run.end = number.end()
        if run.kind is None and _is_a_ship(run, lex):
            run.kind = "organization"
        last = result[-1] if result else None
        if last is not None and _goes_on(page.text, last, run, lex):
            last.end, last.words = run.end, [*last.words, *run.words]
            last.kind, last.certain, last.doubtful = "organization", True, False
        else:
            result.append(run)
    return result


def _is_a_ship(run: Run, lex: Lexicon) -> bool:
    """Whether a name of several words is in capitals, as those of ships are, and none is a first name."""
    capitals = len(run.words) > 1 and all(len(word) > 1 and word.isupper() for word in run.words)
    return capitals and not any(lex.is_first_name(fold(word)) for word in run.words)


def _take_opener(text: str, run: Run, lex: Lexicon) -> None:
    """Give a name back the word that is a title before somebody's: *General Motors*."""
    before = text[: run.start - 1].rpartition(" ")[2] if text[run.start - 1 : run.start] == " " else ""
    before = before.rpartition("\n")[2]
    if before[:1].isupper() and fold(before) in lex.firms and fold(run.words[0]) in lex.trades:
        run.start -= len(before) + 1
        run.words = [before, *run.words]
        run.kind, run.certain = "organization", True


def _goes_on(text: str, last: Run, run: Run, lex: Lexicon) -> bool:
    """Whether a name goes on with the next: joined by a sign, or two trades by *and*, or right behind it with
    a trade that a title had parted from it (*Sea Star General Trading*)."""
    if run.start < last.end or last.kind == "person":
        return False
    between = text[last.end : run.start]
    if between == " " and (fold(run.words[0]) in lex.firms or _are_of_one(text, last, run, lex)):
        return True
    joined = _AND.fullmatch(between)
    if joined is None:
        return False
    trades = fold(last.words[-1]) in lex.trades and fold(run.words[0]) in lex.trades
    return trades or (joined["sign"] is not None and run.kind != "person")


def _are_of_one(text: str, last: Run, run: Run, lex: Lexicon) -> bool:
    """Whether two names right beside each other are parts of a quoted one, or of one in capitals that opens
    with a particle: *AL NOOR*."""
    if fold(last.words[-1]) in lex.particles and last.words[-1].isupper() and run.words[0].isupper():
        return True
    if any(lex.is_first_name(fold(word)) for word in (*last.words, *run.words)):
        return False  # «Свободу Ивану Торскому».
    opens = last.start > 0 and text[last.start - 1] in _OPENING
    return opens and _CLOSING.match(text, run.end) is not None


def _with_forms(text: str, runs: list[Run], lex: Lexicon) -> list[Run]:
    """The runs, with one for each quoted name behind a legal form or a noun for a company, and for those in a
    row with it; the form is no name."""
    named: list[Run] = []
    forms: set[int] = set()
    for found in _QUOTED.finditer(text):
        group, before = ("a" if found["a"] is not None else "b"), fold(found["before"])
        if not _is_name(found[group]) or not (before in lex.forms or lex.has(before, lex.heads)):
            continue
        named.append(Run(*found.span(group), _WORD.findall(found[group]), False, "organization", True))
        forms |= {found.start()} if before in lex.forms else set()
        following = _NEXT.match(text, found.end())
        while following is not None and _is_name(following["a"]):
            words = _WORD.findall(following["a"])
            named.append(Run(*following.span("a"), words, False, "organization", True))
            following = _NEXT.match(text, following.end())
    kept = [run for run in runs if run.start not in forms]
    kept = [run for run in kept if not any(n.start < run.end and run.start < n.end for n in named)]
    return sorted([*kept, *named], key=lambda run: run.start)


def _is_name(quoted: str) -> bool:
    """Whether quoted words may be a company's name, and no speech."""
    words = _WORD.findall(quoted)
    told = bool(words) and words[0][0].isupper() and len(words) <= _MOST
    return told and not _CLAUSE.search(quoted) and not any(c.isdigit() for c in quoted)
