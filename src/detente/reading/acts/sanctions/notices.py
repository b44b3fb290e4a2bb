"""What official notices say of the entries of a list: *Two entries are added: X, a judge, and Y*, *The entry
for X is deleted*, *For entry 7 (X) the date of birth is corrected*.

Official journals and treasuries write by formula, and hardly as the press does: whom an act is done to stands
in what an entry is *for*, in a row behind a colon or in the lines below, and a parse hangs him on the wrong
word. So a notice is read by the shape of its sentence, without a parse. The words are data, ``notices.toml``,
in the notation of `detente.reading.forms.expand`: ``entries`` are what a list consists of, ``parties`` those
whom they are for, ``of`` leads from the one to the other; ``added``, ``removed`` and ``changed`` behind
``is`` say what is done, and so do the nouns ``additions``, ``removals`` and ``changes`` with ``made``;
``details`` are what an entry says, ``at`` opens it, ``that`` takes it up, and so do ``some`` by their number;
where a word of ``not`` stands before, or one of ``others`` shows another list, nothing is read, nor where
words that lead ``into`` something follow and no list is named. Of pages that speak of no sanctions those are
read that name one of the ``journals``. ``firms`` stand before a company's name, and no name begins with one
of the ``tags`` that go on with somebody's particulars.
"""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import NamedTuple

import msgspec

from detente.model import SANCTION_ACTS, Act, ActKind, DateMention, Span, Subject
from detente.reading.acts.found import FoundAct
from detente.reading.acts.listed import rolls
from detente.reading.entities.cast import Cast
from detente.reading.entities.nominatives import nominative_body
from detente.reading.forms import CAPITALS, alternation, as_written
from detente.reading.language import check_fields, load, table
from detente.reading.parsing.parse import Page, Sentence

FIELDS = (
    "entries", "parties", "of", "following", "lists", "others", "into", "journals", "is", "added", "removed",
    "changed", "additions", "removals", "changes", "made", "details", "at", "that", "some", "not",
    "firms", "tags",
)  # fmt: skip
_SAID: dict[ActKind, tuple[str, str]] = {
    "impose": ("added", "additions"), "lift": ("removed", "removals"), "amend": ("changed", "changes"),
}  # fmt: skip
_LONGEST_TITLE, _FEW = 8, 6
_BACK = 1
"""How many paragraphs before a notice the sentence may stand that tells whose it is, and of which day."""
_DONE = frozenset({"asserted", "announced"})
_NAMED = frozenset({"person", "organization"})
_NUMBER = re.compile(r"\s*(?:\(?\d{1,4}[.)]\s*)?")
_PROPER = re.compile(rf"[{CAPITALS}][\w’'.-]*(?: [{CAPITALS}][\w’'.-]*)*")
_TURNED = re.compile(
    rf"([{CAPITALS}’' -]{{2,}}), ([{CAPITALS}][\w’'-]+(?: [{CAPITALS}][\w’'-]+)*)\s*(?:[(;,.]|$)"
)
_ASIDE = re.compile(r"\([^()]*\)")


@dataclass(frozen=True, slots=True)
class _Shapes:
    """The shapes of a language's notices: those whose row or lines name whom they are of, by the act that
    they tell, those that hold the names themselves, and among these such as are ``bare`` of the word for an
    entry; what tells that anything is ``done``, how names are parted, and what stands before them."""

    rows: tuple[tuple[ActKind, re.Pattern[str]], ...]
    own: tuple[tuple[ActKind, re.Pattern[str]], ...]
    bare: tuple[tuple[ActKind, re.Pattern[str]], ...]
    done: re.Pattern[str]
    lists: re.Pattern[str]
    others: re.Pattern[str]
    into: re.Pattern[str]
    journals: re.Pattern[str]
    none: re.Pattern[str]
    part: re.Pattern[str]
    firm: re.Pattern[str]
    tag: re.Pattern[str]


@cache
def _shapes(code: str) -> _Shapes | None:
    """The shapes of a language; None where it has no ``notices.toml``.

    Raises:
        UserError: the file has a field that nobody asks for.
    """
    data = table(code, "notices")
    if not data:
        return None
    check_fields(data, FIELDS, f"languages/{code}/notices.toml")
    w = {name: f"(?:{as_written(str(data.get(name, '')))})" for name in FIELDS}
    entry, of, which = rf"\b{w['entries']}\b", w["of"], rf"\b{w['following']}\b"
    names, behind = "(?P<names>[^:;]{3,200}?)", "(?P<names>[^:;]{3,200})$"
    # "The entries of Annex I concerning the following persons are amended", but not those of an agenda.
    known = "|".join(w[each] for each in ("of", "following", "entries", "parties", "lists"))
    between = rf"(?: (?:{known}|\S{{1,4}}))*"
    rows: list[tuple[ActKind, str]] = []
    own: list[tuple[ActKind, str]] = []
    # Where a participle needs no verb beside it, it may stand first: "в перечень добавлены двое".
    first = r"\b" if re.fullmatch(w["is"], "") else "^"
    for kind, (done, noun) in _SAID.items():
        verb = rf"{w['is']} ?{w[done]}\b"
        what = rf"\b(?:{w['entries']}|{w['parties']}|{w['some']})\b{between}"
        rows += [
            (kind, rf"{what} {verb}|{first}{w[done]}\b[^:]*{what}"),
            (kind, rf"{which}[^:]*\b{w[noun]}\b[^:]*\b{w['made']}\b|\b{w[noun]} {which}[^:]*\b{w['made']}\b"),
        ]
        own += [
            (kind, rf"{entry}(?: \w*\d\w*)?,? {of} ?{names},? {verb}"),
            (kind, rf"(?:{entry}[^:;]*|^{w['some']} )\b{verb}\s*[,:–—-]\s*{w['that']} ?{behind}"),
        ]
    changed = rf"{w['is']} ?{w['changed']}"
    opened = rf"^{w['at']} (?:[\w']+ )?{entry}[^(:;]*\((?P<names>[^():;]{{3,120}}?)\),?"
    given = rf"^{w['at']} (?P<names>[^():;]{{3,120}}?)(?: \([^()]*\))?,"
    own += [
        ("amend", rf"{opened} {w['details']} {changed}\b"),
        ("amend", rf"{opened} {changed} {w['details']}\b"),
        ("amend", rf"{given} {w['details']} {changed}\b"),
        ("amend", rf"\b{w['details']} {of} ?(?P<names>[^:;]{{3,120}}?),? {changed}\b"),
    ]
    joins = alternation(load(code).grammar.joins)
    return _Shapes(
        rows=tuple((kind, re.compile(shape)) for kind, shape in rows),
        own=tuple((kind, re.compile(shape)) for kind, shape in own),
        bare=tuple((kind, re.compile(rf"^{w[said[0]]} {behind}")) for kind, said in _SAID.items()),
        done=re.compile(rf"\b(?:{'|'.join(w[said] for both in _SAID.values() for said in both)})\b"),
        lists=re.compile(rf"\b{w['lists']}\b"),
        others=re.compile(rf"\b{w['others']}\b"),
        into=re.compile(rf",? {w['into']}\b"),
        journals=re.compile(rf"\b{w['journals']}\b"),
        none=re.compile(rf"\b{w['not']}\b"),
        part=re.compile(rf"[,;]\s*(?:(?:{joins})\s+)?|\s+(?:{joins})\s+"),
        firm=re.compile(rf"(?:[\w']+ ){{0,2}}?{w['firms']}\b\s*"),
        tag=re.compile(rf"{w['tags']}\b"),
    )


class _Notice(NamedTuple):
    """The act that a notice tells, and where whom it is done to is named."""

    act: FoundAct
    names: Span


def told(
    page: Page,
    cast: Cast,
    dates: Sequence[DateMention],
    found: Sequence[FoundAct],
    *,
    speaks_of_sanctions: bool,
) -> list[FoundAct]:
    """The acts of a page, those of its notices by their own shape: of one that speaks of sanctions, or of a
    journal where they are published."""
    shapes = _shapes(page.language)
    if shapes is None or not (speaks_of_sanctions or shapes.journals.search(page.folded)):
        return list(found)
    result: list[FoundAct] = []
    rest = deque(sorted(found, key=lambda act: act.trigger))
    for sentence in page.sentences:
        here: list[FoundAct] = []
        while rest and rest[0].trigger[0] < sentence.end:
            here.append(rest.popleft())
        led = bool(result) and _leads(page, sentence, result[-1])
        if shapes.done.search(sentence.folded) is None:
            result += here
            continue
        inside = [d for d in dates if sentence.start <= d.span[0] < sentence.end]
        notice = _notice(page, sentence, cast, shapes, inside, led=led)
        if notice is not None:
            own = [act for act in here if act.act.kind in SANCTION_ACTS]
            here = [act for act in here if act not in own]
            here.append(_set(page, sentence, notice, own, result, inside))
        result += here
    return [*result, *rest]


def _set(
    page: Page,
    sentence: Sentence,
    notice: _Notice,
    own: Sequence[FoundAct],
    before: Sequence[FoundAct],
    dates: Sequence[DateMention],
) -> FoundAct:
    """A notice with its authority and day: by its own words, else by those of the sentence that it goes on
    with. Whose list it is says itself where it names a body."""
    act, (first, last) = notice.act, notice.names
    days = [d.when for d in dates if not first <= d.span[0] < last]
    bodies = (e for e in page.entities_in(sentence.start, sentence.end) if e.kind == "organization")
    stated = any(not first <= body.start < last for body in bodies)
    near = [a.act for a in reversed(before) if _leads(page, sentence, a)]
    led_by = next((told.authority for told in near if told.authority), None)
    dated = next((told.when for told in near if told.when), None)
    authority = next((a.act.authority for a in own if a.act.authority and a.settled), None)
    authority = authority or (None if stated else led_by)
    when = dated if not days else days[0] if len(days) == 1 else None
    return replace(act, act=msgspec.structs.replace(act.act, authority=authority, when=when))


def _leads(page: Page, sentence: Sentence, before: FoundAct) -> bool:
    """Whether an act told shortly before is of the list whose entries a sentence tells of."""
    at = page.sentence_at(before.trigger[0])
    near = at is not None and sentence.paragraph - at.paragraph <= _BACK
    return near and before.act.kind in SANCTION_ACTS and before.factuality in _DONE


def _notice(
    page: Page,
    sentence: Sentence,
    cast: Cast,
    shapes: _Shapes,
    dates: Sequence[DateMention],
    *,
    led: bool,
) -> _Notice | None:
    """The act that a sentence tells of the entries of a list; None where it tells none. ``led`` tells that
    the act before was of the list."""
    folded = sentence.folded.rstrip().rstrip(".")
    days = [(d.span[0] - sentence.start, d.span[1] - sentence.start) for d in dates]
    for kind, shape in (*shapes.own, *(shapes.bare if led else ())):
        match = shape.search(folded)
        if match is None or _is_of_something_else(folded, match, shapes, days):
            continue
        start, end = (sentence.start + at for at in match.span("names"))
        if subjects := _row(page, start, end, cast, shapes, whole=not match.re.pattern.endswith("$")):
            return _Notice(_act(kind, subjects, sentence, match), (start, end))
    head, colon, _ = folded.partition(":")
    for kind, shape in shapes.rows if colon else ():
        match = shape.search(head)
        if match is None or _is_of_something_else(head, match, shapes, days):
            continue
        if subjects := _behind(page, sentence, cast, shapes):
            return _Notice(_act(kind, subjects, sentence, match), (sentence.start + len(head), sentence.end))
    return None


def _is_of_something_else(text: str, match: re.Match[str], shapes: _Shapes, days: Sequence[Span]) -> bool:
    """Whether words before a notice's own deny or doubt it, or those behind say that it is of no list."""
    if shapes.none.search(text, 0, match.end()) is not None or shapes.others.search(text) is not None:
        return True
    behind = shapes.into.match(text, match.end())
    if behind is None or any(start <= behind.end() + 1 < end for start, end in days):
        return False  # "Deleted in May".
    return shapes.lists.search(text) is None


def _act(kind: ActKind, subjects: Sequence[Subject], sentence: Sentence, match: re.Match[str]) -> FoundAct:
    start, end = sentence.start + match.start(), sentence.start + match.end()
    span = start, max(end, *(s.span[1] for s in subjects))
    act = Act(kind=kind, subjects=tuple(subjects))
    return FoundAct(act=act, span=span, factuality="asserted", trigger=(start, end))


def _behind(page: Page, sentence: Sentence, cast: Cast, shapes: _Shapes) -> list[Subject]:
    """Whom the row behind a colon, or the lines below it, name."""
    if not sentence.text.rstrip().endswith(":"):
        start = sentence.start + sentence.text.index(":") + 1
        return _row(page, start, rolls.end_of_row(page, sentence), cast, shapes)
    found: list[Subject] = []
    for line in rolls.entries(page, sentence):
        if line is None:
            continue
        subject = _item(page, *line, cast, shapes)
        if subject is None:
            break
        found.append(subject)
    return found


def _row(
    page: Page, start: int, end: int, cast: Cast, shapes: _Shapes, *, whole: bool = False
) -> list[Subject]:
    """Whom the items of a row name, each at its beginning: what comes behind says more of the one before. A
    ``whole`` row holds nothing behind a name: *the entry for X in the phone book* is of no list."""
    found: list[Subject] = []
    for at, stop in _items(page.text, start, end, shapes):
        subject = _item(page, at, stop, cast, shapes, case="Gen" if whole else None)
        if subject is None:
            continue
        if whole and page.text[subject.span[1] : stop].strip(' »”"')[:1].isalpha():
            return []
        found.append(subject)
    return found


def _items(text: str, start: int, end: int, shapes: _Shapes) -> Iterator[Span]:
    """The items of a row: between semicolons where it has any, and else between commas and joins."""
    masked = _ASIDE.sub(lambda m: "_" * len(m[0]), text[start:end])
    semicolons = ";" in masked
    at = start
    for mark in [*shapes.part.finditer(masked), None]:
        if mark is not None and semicolons and not mark[0].startswith(";"):
            continue
        yield at, start + mark.start() if mark is not None else end
        at = start + mark.end() if mark is not None else end


def _is_kind(before: str) -> bool:
    """Whether a few small words before a name in quotes only say what bears it: *общество «…»*."""
    return len(before.split()) <= _FEW and before == before.lower() and "," not in before


def _item(
    page: Page, start: int, end: int, cast: Cast, shapes: _Shapes, case: str | None = None
) -> Subject | None:
    numbered = _NUMBER.match(page.text, start, end)
    at = numbered.end() if numbered is not None else start
    if (turned := _TURNED.match(page.text, at, end)) is not None:
        return Subject(name=f"{turned[2]} {turned[1].title()}", span=(at, turned.end(2)))
    folded = page.folded[at:end]
    if shapes.tag.match(folded) is not None:
        return None
    firm = shapes.firm.match(folded)
    named = at + firm.end() if firm is not None else at
    quoted = rolls.QUOTED.search(page.text, named, end)
    if quoted is not None and _is_kind(page.text[named : quoted.start()]):
        return Subject(name=nominative_body(quoted[1], page.language, case), span=quoted.span(1))
    whole = _PROPER.match(page.text, named, end)
    for entity in page.entities_in(at, end):
        before = page.text[at : entity.start]
        titled = before[:1].islower() or "," not in before  # "Its manager, Anton Kral".
        if entity.kind == "person" and titled and len(before.split()) <= _LONGEST_TITLE:
            return Subject(name=cast.figure(entity).name, span=(entity.start, entity.end))
        if entity.start == named and entity.kind in _NAMED and (whole is None or entity.end >= whole.end()):
            return Subject(name=cast.figure(entity).name, span=(entity.start, entity.end))
    if whole is None or any(
        e.kind == "place" and cast.figure(e).known for e in page.entities_in(*whole.span())
    ):
        return None
    name = whole[0].rstrip(".")
    alone = whole.end() == end  # A single word is a name where it is all that the item says.
    return Subject(name=name, span=(named, named + len(name))) if firm or alone or " " in name else None
