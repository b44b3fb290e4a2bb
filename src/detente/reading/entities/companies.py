"""Names of companies that reach over what parts other names: *Amber Oil and Gas*, *Orion Missiles & Defense*,
*General Motors*, *BLUE FISH 7*, «Морской порт»."""

from __future__ import annotations

import re
from itertools import takewhile

from detente.reading.entities.lexicon import Lexicon
from detente.reading.entities.runs import Run
from detente.reading.forms import fold
from detente.reading.language import load
from detente.reading.parsing.parse import Page

_QUOTED = re.compile(
    r"(?P<before>[^\W\d_]+(?:-[^\W\d_]+)*)[ \u00a0]"
    r"(?:«(?P<a>[^«»\n]{2,60})»|[\"“](?P<b>[^\"“”\n]{2,60})[\"”])"
)
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_CLAUSE = re.compile(r"[.!?;:](?:\s|$)")
_NUMBER = re.compile(r" \d{1,3}(?=[,.;)\n]|,? (?P<and>[^\W\d_]+) |$)")
_NEXT = re.compile(r"(?:[,;]|,? (?P<and>[^\W\d_]+(?: [^\W\d_]+)?))[ \u00a0]«(?P<a>[^«»\n]{2,60})»")
_MARKED = re.compile(r"«(?P<a>[^«»\n]{2,60})»")
_BEHIND = re.compile(r",? ([^\W\d_]+)")
_OPENING = ("«", "“")
_CLOSING = re.compile(r"(?: [^\W\d_]+){0,4}[»”]")
# What companies of any country are, as it stands at the end of a name, in these letters only.
_LEGAL = re.compile(
    r"(?:E?AD|E?OOD|AG|SE|SA|SAS|SARL|SpA|Srl|[BN]V|AB|ASA|Oyj|GmbH|KG|Kft|Zrt|Nyrt|L[Tt][Dd]|Limited|LL[CP]|PLC|[Pp]lc"
    r"|Inc|Corp|[OCP]?JSC|[OZP]AO|OOO|FZ[EC]O?|DMCC)"
)
_MOST = 6
_SHIP = 3
_NEAR = 60


def whole_companies(page: Page, runs: list[Run], lex: Lexicon) -> list[Run]:
    """The runs of a page, with those one that are of one company's name."""
    if lex.forms:
        runs = _with_forms(page, runs, lex)
    result: list[Run] = []
    joins = page.grammar.joins
    either = joins | load("en").grammar.joins  # English names stand in texts of other languages too.
    for run in runs:
        _take_opener(page.text, run, lex)
        number = _NUMBER.match(page.text, run.end)
        if number is not None and all(w.isupper() for w in run.words) and len("".join(run.words)) > _SHIP:
            run.end = number.end() if number["and"] is None or number["and"] in joins else run.end
        if run.kind is None and _is_a_ship(run, lex):
            run.kind = "organization"
        if len(run.words) > 1 and _LEGAL.fullmatch(run.words[-1]) and not run.words[-2].isupper():
            run.kind, run.certain, run.doubtful = "organization", True, False
        last = result[-1] if result else None
        if last is not None and _goes_on(page.text, last, run, lex, either):
            last.end, last.words = run.end, [*last.words, *run.words]
            last.kind, last.certain, last.doubtful = "organization", True, False
        else:
            result.append(run)
    return result


def _is_a_ship(run: Run, lex: Lexicon) -> bool:
    """Whether a name of several words is in capitals, as those of ships are, and none is a first name."""
    capitals = len(run.words) > 1 and all(len(word) > 1 and word.isupper() for word in run.words)
    return capitals and not any(lex.is_first_name(fold(word)) for word in run.words)


def is_of_a_trade(run: Run, lex: Lexicon) -> bool:
    """Whether a name of several words ends with a trade: *Baltic Potash*; not *New Mills*."""
    key = fold(run.words[-1])
    return len(run.words) > 1 and key in lex.trades and key not in lex.surnames


def _take_opener(text: str, run: Run, lex: Lexicon) -> None:
    """Give a name back the word that is a title before somebody's: *General Motors*; not behind another title
    (*Attorney General Mills*), nor before what may be a surname, alone (*General Power*)."""
    ahead = text[: run.start - 1].rpartition("\n")[2] if text[run.start - 1 : run.start] == " " else ""
    *others, before = ahead[-_NEAR:].split(" ")
    if not (before[:1].isupper() and fold(before) in lex.firms and fold(run.words[0]) in lex.trades):
        return
    title = others[-1] if others else ""
    titled = title[:1].isupper() and lex.has(fold(title), lex.titles, lex.callings)
    behind = _BEHIND.match(text, run.end)
    whole = any(_is_of_a_firm(word, lex) for word in run.words[1:2])
    whole = whole or (behind is not None and behind[1][0].isupper() and fold(behind[1]) in lex.legal)
    if not titled and (whole or fold(run.words[0]) not in lex.surnames):
        run.start -= len(before) + 1
        run.words = [before, *run.words]
        run.kind, run.certain = "organization", True


def _is_of_a_firm(word: str, lex: Lexicon) -> bool:
    """Whether a word is a trade, a noun for a company or a legal form: *Industries*, *Group*, *Ltd*."""
    key = fold(word)
    return key in lex.trades or key in lex.legal or lex.has(key, lex.heads)


def _goes_on(text: str, last: Run, run: Run, lex: Lexicon, joins: frozenset[str]) -> bool:
    """Whether a name goes on with the next: joined by a sign, or two trades by *and*, or right behind it with
    a trade that a title had parted from it (*Sea Star General Trading*)."""
    if run.start < last.end or last.kind == "person":
        return False
    between = text[last.end : run.start]
    if between == " " and (fold(run.words[0]) in lex.firms or _are_of_one(text, last, run, lex)):
        return True
    joined = between[1:-1] if between[:1].isspace() and between[-1:].isspace() else ""
    if joined == "&" and run.kind != "person":
        return True
    return (joined == "&" or joined in joins) and _are_trades(last, run, lex)


def _are_trades(last: Run, run: Run, lex: Lexicon) -> bool:
    """Whether two names are the trades of one company: the first names no body, and behind the second's trade
    stand but trades and what companies are (*Amber Oil and Gas Ltd*; not *Amber Oil and Energy Transfer*)."""
    if fold(last.words[-1]) not in lex.trades or fold(run.words[0]) not in lex.trades:
        return False
    if any(lex.has(fold(word), lex.bodies, lex.heads) for word in last.words):
        return False
    own = takewhile(lambda word: fold(word) not in lex.links, run.words[1:])
    return all(_is_of_a_firm(word, lex) for word in own)


def _are_of_one(text: str, last: Run, run: Run, lex: Lexicon) -> bool:
    """Whether two names right beside each other are parts of a quoted one, or of one in capitals that opens
    with a particle: *AL NOOR*."""
    if fold(last.words[-1]) in lex.particles and last.words[-1].isupper() and run.words[0].isupper():
        return True
    if any(lex.is_first_name(fold(word)) for word in (*last.words, *run.words)):
        return False  # «Свободу Ивану Торскому».
    opens = last.start > 0 and text[last.start - 1] in _OPENING
    return opens and _CLOSING.match(text, run.end) is not None


def _with_forms(page: Page, runs: list[Run], lex: Lexicon) -> list[Run]:
    """The runs, with one for each quoted name behind a legal form or a noun for a company, for those in a
    row with it, and for those in a row of nothing but such (*«Пример», «Образец» и «Весна»*); the form is no
    name."""
    text = page.text
    named: list[Run] = []
    forms: set[int] = set()
    for found in _QUOTED.finditer(text):
        group, before = ("a" if found["a"] is not None else "b"), fold(found["before"])
        if not _is_name(found[group]) or not (before in lex.forms or lex.has(before, lex.heads)):
            continue
        forms |= {found.start()} if before in lex.forms else set()
        named += _row(page, Run(*found.span(group), _WORD.findall(found[group]), False), found.end())
    for found in _MARKED.finditer(text):
        if _is_name(found["a"]) and all(found.start("a") != run.start for run in named):
            row = _row(page, Run(*found.span("a"), _WORD.findall(found["a"]), False), found.end())
            named += row if len(row) > 1 else []
    kept = [run for run in runs if run.start not in forms]
    kept = [run for run in kept if not any(n.start < run.end and run.start < n.end for n in named)]
    return sorted([*kept, *named], key=lambda run: run.start)


def _row(page: Page, first: Run, end: int) -> list[Run]:
    """A quoted name and those in a row behind it, as companies'."""
    row = [first]
    following = _NEXT.match(page.text, end)
    while following is not None and _is_name(following["a"]):
        if following["and"] is not None and following["and"] not in page.grammar.joins:
            break
        row.append(Run(*following.span("a"), _WORD.findall(following["a"]), False))
        following = _NEXT.match(page.text, following.end())
    for run in row:
        run.kind, run.certain = "organization", True
    return row


def _is_name(quoted: str) -> bool:
    """Whether quoted words may be a company's name, and no speech."""
    words = _WORD.findall(quoted)
    told = bool(words) and words[0][0].isupper() and len(words) <= _MOST
    return told and not _CLAUSE.search(quoted) and not any(c.isdigit() for c in quoted)
