"""Quotation marks: which stretches of a text stand between them, whatever the typography.

Guillemets, curly and straight marks, low and single ones, nested, across paragraphs (each of which opens
again), and unbalanced: a stretch that is never closed ends with its paragraph where it plainly opens
speech or a sentence, and is otherwise no quotation. One pass over the marks, linear in the text.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from detente.model import Span
from detente.reading.forms import CAPITALS

_MARK = re.compile(
    r"[«»“”„‟‹›\"]|<<|>>|(?<=[.!?…] )>(?=\s)"  # A lone one, as scans have for a guillemet that closes.
    r"|‘‘|‘’|’’|``(?=\w)|(?<!\w)''|(?<=[\w.,!?…])''(?!\w)|(?<!\w)[‘‚'](?=\w)|(?<=[\w.,!?…])[’'](?!\w)"
)
_CLOSES = {
    "«": "»›>", "<<": ">>", "“": "”“\"", "„": "“”\"‟", "‟": "”", "‹": "›", '"': '"”»', "‘": "’", "‚": "‘’",
    "'": "'", "”": "”",
}  # fmt: skip
# Two single marks for a double one.
_DOUBLED = {"``": "“", "‘‘": "“", "‘’": '"', "’’": '"', "''": '"'}
# After a mark that closes an inner quotation and the outer one: a remark, or nothing more.
_SHARED = re.compile(r"[.!?…]?\s*$|[,.!?…]?[ \u00a0\u202f]*[—–-][^»]*(?:«[^»]*»[^»]*)*$")
# A paragraph that a dash opens, with a remark behind another: "— Мы дома, — сказал он. — Все целы."
_DASH = r"[—–-][ \u00a0\u202f]+"
_TURN = re.compile(
    rf"{_DASH}(?P<said>\S.*?)(?:,|(?<=[!?…]))[ \u00a0\u202f]*{_DASH}(?=[^\W\d_{CAPITALS}])", re.DOTALL
)
_RESUMED = re.compile(rf"\.[ \u00a0\u202f]*{_DASH}(?P<said>[{CAPITALS}].*)", re.DOTALL)
_SPACE = " \u00a0\u202f\u2009\t\n"
_CONTINUES = '«»“„"—–'
_LONGEST_SINGLE, _MOST_PARAGRAPHS = 400, 6
_RUNNING = {"«": "»", "“": "”", "„": "“"}
_DEEPEST = 8


@dataclass(frozen=True, slots=True)
class Quotation:
    """A stretch in quotation marks: ``start`` and ``end`` with the marks, ``inner`` without them.

    ``depth`` is 0 for an outermost one; ``closed`` is false where it ends with its paragraph.
    """

    start: int
    end: int
    inner: Span
    depth: int
    closed: bool

    def holds(self, start: int, end: int) -> bool:
        """Whether a span lies within the marks."""
        return self.inner[0] <= start and end <= self.inner[1]


def quotations(text: str, paragraphs: list[Span]) -> list[Quotation]:
    """The quotations of a text, by start."""
    found: list[Quotation] = []
    carried, running = "", list[Quotation]()
    for number, (start, end) in enumerate(paragraphs):
        following = text[paragraphs[number + 1][0]] if number + 1 < len(paragraphs) else ""
        known = len(found)
        carried = _paragraph(text, start, end, carried, following, found)
        if running:
            around = running.pop(0)
            apart = [q for q in found[known:] if q.end <= around.start or around.end <= q.start]
            within = [q for q in found[known:] if around.holds(q.start, q.end)]
            found[known:] = [*apart, *(replace(q, depth=q.depth + 1) for q in within)]
            found.append(around)
        elif len(found) > known and not carried and not found[-1].closed and found[-1].depth == 0:
            running = _ran_on(text, paragraphs[number + 1 : number + 1 + _MOST_PARAGRAPHS], found[-1])
    return sorted(found, key=lambda q: (q.start, -q.end))


def _paragraph(text: str, start: int, end: int, carried: str, following: str, found: list[Quotation]) -> str:
    """Find the quotations of one paragraph; returns the mark that the next one carries on, if any.

    ``carried`` is the mark that the paragraph before left open, ``following`` the next one's first character.
    """
    stack: list[tuple[str, int, int]] = []
    first, known = True, len(found)
    if carried and text[start] not in _CONTINUES:
        carried = ""
    for match in _MARK.finditer(text, start, end):
        mark, at = _DOUBLED.get(match.group(), match.group()), match.start()
        if first and carried and at == start:
            # A paragraph of a running quotation opens with the mark again, in French also with the other.
            stack.append((carried, at, match.end()))
            first = False
            continue
        first = False
        closing = _closing(text, stack, mark, at, match.end(), start, end)
        if closing is not None:
            opened = stack[closing]
            del stack[closing:]
            if mark in "’'" and at - opened[1] > _LONGEST_SINGLE:
                continue
            found.append(_quotation(text, opened, at, match.end(), len(stack), closed=True))
            if mark == "»" and stack and stack[-1][0] == "«" and _SHARED.match(text, match.end(), end):
                found.append(_quotation(text, stack.pop(), at, match.end(), len(stack), closed=True))
        elif _can_open(text, mark, at, match.end(), start, end):
            stack.append((mark, at, match.end()))
            del stack[:-_DEEPEST]
    left: str | None = None
    for opened in stack[:1]:
        runs_on = bool(following) and (following == opened[0] or (following in "«»" and opened[0] == "«"))
        before = text[max(start, opened[1] - 3) : opened[1]].rstrip(_SPACE)
        plain = opened[1] == start or before.endswith(":") or before in ("—", "–", "-")
        whole = before.endswith(tuple(".!?…")) and text[opened[2] : opened[2] + 2].strip(_SPACE)[:1].isupper()
        if opened[0] not in "'‘‚" and (runs_on or plain or whole):
            left = opened[0] if runs_on else ""
    # A mark that is never closed and opens nothing holds no quotation after it.
    idle = [at for _, at, _ in (stack if left is None else stack[1:])]
    for place in range(known, len(found)):
        within = sum(at < found[place].start for at in idle)
        found[place] = replace(found[place], depth=found[place].depth - within)
    if left is not None:
        found.append(_quotation(text, stack[0], end, end, 0, closed=False))
    for turn in _turns(text, start, end):
        own = [i for i in range(known, len(found)) if turn.holds(found[i].start, found[i].end)]
        others = (q for i, q in enumerate(found[known:], known) if i not in own)
        if all(q.end <= turn.start or turn.end <= q.start for q in others):
            for place in own:
                found[place] = replace(found[place], depth=found[place].depth + 1)
            found.append(turn)
    return left or ""


def _ran_on(text: str, later: list[Span], opened: Quotation) -> list[Quotation]:
    """The paragraphs of a quotation that none of them opens again, up to the one that closes it."""
    mark = text[opened.start]
    result: list[Quotation] = []
    for start, end in later if mark in _RUNNING else ():
        depth = 0
        for match in _MARK.finditer(text, start, end):
            if match.group() == mark:
                depth += 1
            elif match.group() == _RUNNING[mark] and not depth:
                inner = start, match.start()
                if not text[start : match.start()].strip(_SPACE):
                    return []
                return [*result, Quotation(start, match.end(), inner, 0, closed=True)]
            elif match.group() == _RUNNING[mark]:
                depth -= 1
        if depth or text[start] in _CONTINUES:
            return []
        result.append(Quotation(start, end, (start, end), 0, closed=False))
    return []


def _turns(text: str, start: int, end: int) -> list[Quotation]:
    """What is said in a paragraph that a dash opens instead of a mark, before a remark and behind it."""
    first = _TURN.match(text, start, end)
    if first is None or _MARK.match(text, first.start("said")):
        return []
    after = _RESUMED.search(text, first.end(), end)
    spans = [match.span("said") for match in (first, after) if match is not None]
    spans = [(at, at + len(text[at:last].rstrip())) for at, last in spans]
    return [Quotation(*span, span, 0, closed=True) for span in spans]


def _closing(
    text: str, stack: list[tuple[str, int, int]], mark: str, at: int, after: int, start: int, end: int
) -> int | None:
    """Which open mark, by its place in the stack, this mark closes."""
    for place in range(len(stack) - 1, -1, -1):
        opened, opened_at, _ = stack[place]
        if mark not in _CLOSES.get(opened, ""):
            continue
        if mark in (opened, "“", '"'):  # A straight mark that opens closes no curly one before it.
            spaced_before = at > start and text[at - 1] in _SPACE
            spaced_after = after >= end or not text[after].isalnum()
            if spaced_before and not spaced_after:
                return None
            if at == opened_at + len(opened):
                return None
        return place
    return None


def _can_open(text: str, mark: str, at: int, after: int, start: int, end: int) -> bool:
    if mark not in _CLOSES or after >= end:
        return False
    if mark in "'\"”" and at > start and text[at - 1].isalnum():
        return False  # Also an apostrophe before a quotation: "afin d'"apaiser" …".
    return mark not in '"”' or text[after] not in _SPACE or at == start or text[at - 1] in _SPACE


def _quotation(
    text: str, opened: tuple[str, int, int], close: int, end: int, depth: int, *, closed: bool
) -> Quotation:
    _, start, inner = opened
    while inner < close and text[inner] in _SPACE:
        inner += 1
    last = close
    while last > inner and text[last - 1] in _SPACE:
        last -= 1
    return Quotation(start, end, (inner, last), depth, closed)
