"""Prisoner registries and lists of the released: a sheet in, the claims of its rows out.

A row is one person. What its columns say becomes acts (detain, charge, sentence, transfer, release, …) and
traits (sex, born, status, names in other scripts, …), each resting on the row's words, in the publisher's own
voice. Columns are known by their headers in several languages (``data/registry_columns.toml``).

A status is what the sheet knew on the day that the row was ``updated``: *held* without a date of detention is
a detention at some time up to that day (``../2025-11-28``), and *released* without a date a release likewise.

What is wrong with the sheet refuses it; what is wrong with a row leaves the row out and is reported, with the
row's number as a spreadsheet shows it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice, pairwise
from typing import Any, NamedTuple

from detente.errors import UserError
from detente.model import Act, ActKind, Claim, Content, Document, Span, Subject, Trait, claim
from detente.sources import values
from detente.sources.table import Cell, Row, rows
from detente.when import When

_DATES = ("born", "detained", "charged", "sentenced", "transferred", "released", "died", "updated")
_STATUS_ACTS: dict[str, tuple[ActKind, str]] = {
    "held": ("detain", "detained"),
    "released": ("release", "released"),
    "pardoned": ("pardon", "released"),
    "expelled": ("expel", "released"),
    "dead": ("die", "died"),
}
_OUT = frozenset({"released", "pardoned", "expelled"})
_TRAITS = (
    ("nationality", "nationality"),
    ("place", "place"),
    ("occupation", "office"),
    ("health", "health"),
    ("age", "age"),
)
_NAME_COLUMNS = frozenset({"name", "surname", "given"})
_STATE_COLUMNS = frozenset({"status", "released", "died"})
_HEADER_WITHIN = 6
_LISTING = " \t0123456789.)-–—•*"


class Registry(NamedTuple):
    """What a sheet gave: its claims, how many rows they are from, and one line for each row left out.

    ``unread`` are the headers of the columns that mean nothing to us; ``notes`` what else to tell the user.
    """

    claims: tuple[Claim, ...]
    rows: int
    problems: tuple[str, ...]
    unread: tuple[str, ...]
    notes: tuple[str, ...] = ()


def claims(document: Document) -> tuple[Claim, ...]:
    """The claims of a registry or a list of the released; `read` also tells which rows were left out.

    Raises:
        UserError: it is no such sheet.
    """
    return read(document).claims


def is_registry(text: str) -> bool:
    """Whether a table's header is that of a registry: a column of names, and most others known too; or the
    one head of a list of the released.

    Where most are known and only that of names is missing it is one as well, for then `read` says so.
    """
    table = list(islice(rows(text), _HEADER_WITHIN))
    if not table:
        return False
    header = table[_header_at(table)].cells
    if len(header) == 1 and _says_released(header[0].value):
        return True
    columns, others, unread = _columns(header)
    known = len(columns) + len(others)
    if _NAME_COLUMNS & columns.keys():
        return known >= max(1, len(unread))
    return known >= 2 and known > len(unread)


def read(document: Document) -> Registry:
    """The claims of a registry, and a report of what could not be read.

    Raises:
        UserError: there is no column of names, a header stands twice, or no row can be read.
    """
    what = document.source.name or "the registry"
    table = list(rows(document.text))
    if not table:
        raise UserError(f"{what} has no rows; check that it was saved whole")
    title, table = table[: _header_at(table)], table[_header_at(table) :]
    columns, others, unread = _columns(table[0].cells)
    if len(table[0].cells) == 1 and ("name" in columns or _are_lines(table, document.text)):
        table = [_in_one(row, document.text) for row in table]
    if not _NAME_COLUMNS & columns.keys():
        if any(len(row.cells) > 1 for row in table):
            headers = ", ".join(cell.value for cell in table[0].cells[:12] if cell.value)
            raise UserError(
                f"{what} has no column of names (its header: {headers}); head one of its columns 'name'"
            )
        return _bare_list(document, table, what)
    _check_header(table[0], columns, what)
    if len(columns) + len(others) == 1 and all(len(row.cells) == 1 for row in table):
        return _bare_list(document, table[1:], what, table[0].cells[0].value)
    lists_released = not _STATE_COLUMNS & columns.keys() and _says_released(
        document.source.name, *(cell.value for row in title for cell in row.cells)
    )
    sheet = _Sheet(document, columns, others, table, lists_released=lists_released)
    found: list[Claim] = []
    problems: list[str] = []
    good = 0
    for row in table[1:]:
        try:
            found.extend(sheet.claims(row))
            good += 1
        except _RowError as error:
            problems.append(f"row {row.number}, {error}: row left out")
    if not good:
        first = f" ({problems[0]})" if problems else ""
        raise UserError(f"{what} has no row that can be read{first}; correct it and add it again")
    return Registry(tuple(found), good, tuple(problems), unread)


def _header_at(table: list[Row]) -> int:
    """Where the header stands: below a title, if a row there names persons and one more thing."""
    for n, row in enumerate(table[:_HEADER_WITHIN]):
        columns = _columns(row.cells)[0]
        if len(columns) > 1 and _NAME_COLUMNS & columns.keys():
            return n
    return 0


class _RowError(Exception):
    """What is wrong with a row: ``column 'born': …``."""


def _columns(header: Iterable[Cell]) -> tuple[dict[str, int], list[int], tuple[str, ...]]:
    """Where each known column stands, where further names stand, and the headers that are not known."""
    words, ignored = values.words_of("columns"), values.words_of("ignored")
    columns: dict[str, int] = {}
    others: list[int] = []
    unread: list[str] = []
    for n, cell in enumerate(header):
        head = values.key(cell.value)
        field = words.get(head)
        if field is not None and field not in columns:
            columns[field] = n
        elif field == "name" or (field is None and _is_other_name(head, words)):
            others.append(n)
        elif cell.value and head not in ignored:
            unread.append(cell.value)
    return columns, others, tuple(unread)


def _is_other_name(head: str, words: dict[str, str]) -> bool:
    if head in values.words_of("other_names"):
        return " " in head or head not in _language_words()
    for word in _language_words():
        for name in (head.removeprefix(f"{word} "), head.removesuffix(f" {word}")):
            if name != head and words.get(name) in ("name", "given", "surname"):
                return True
    return False


def _language_words() -> set[str]:
    return {values.key(word) for word in values.vocabulary()["other_names"]["words"]}


def _check_header(header: Row, columns: dict[str, int], what: str) -> None:
    """Refuse a sheet that heads two columns alike, for then one of them would go unread."""
    words, seen = values.words_of("columns"), dict[str, str]()
    for cell in header.cells:
        field = words.get(values.key(cell.value))
        if field is None or field == "name":
            continue
        if field in seen:
            raise UserError(
                f"{what}: columns {seen[field]!r} and {cell.value!r} both mean {field!r}; rename one"
            )
        seen[field] = cell.value


def _says_released(*texts: str | None) -> bool:
    """Whether a title, a header or a file's name says that those listed were released, and not *not yet*."""
    words = {word for text in texts if text for word in values.key(text).split()}
    listed = values.words_of("release_list")
    said = {listed.get(word) for word in words}
    return "yes" in said and "no" not in said


def _bare_list(document: Document, table: list[Row], what: str, header: str = "") -> Registry:
    """A list of names in one column: of the released, where its header, first line or file's name says so."""
    is_release = _says_released(header, document.source.name, document.source.title)
    if table and not header and _says_released(table[0].cells[0].value):
        table, is_release = table[1:], True
    found: list[Claim] = []
    count = 0
    for row in table:
        cell = _without_number(row.cells[0])
        if not any(char.isalpha() for char in cell.value):
            continue
        count += 1
        subject = Subject(name=cell.value, span=cell.span)
        content: Content = Trait(subject=cell.value, kind="name", value=cell.value)
        if is_release:
            content = Act(kind="release", subjects=(subject,))
        found.append(_claim(content, document, row.span))
    if not count:
        raise UserError(f"{what} has no names; head its column of names 'name'")
    notes = () if is_release else ("nothing says that these people were released: read as names only",)
    return Registry(tuple(found), count, (), (), notes)


def _are_lines(table: list[Row], text: str) -> bool:
    """Whether rows are lines with a space behind each comma, as names have it and tables mostly do not."""
    pairs = (pair for row in table for pair in pairwise(row.cells))
    return all(text[one.span[1] : two.span[0]].endswith(" ") for one, two in pairs)


def _in_one(row: Row, text: str) -> Row:
    """A row below a lone head, in which a comma is the name's own: *KALINA, Anton*."""
    filled = [cell for cell in row.cells if cell.value]
    if len(filled) == 1:
        return row._replace(cells=(filled[0],))
    span = filled[0].span[0], filled[-1].span[1]
    return row._replace(cells=(Cell(text[slice(*span)], span),))


def _without_number(cell: Cell) -> Cell:
    start = cell.span[0] + len(cell.value) - len(cell.value.lstrip(_LISTING))
    return Cell(cell.value.lstrip(_LISTING), (start, cell.span[1]))


def _claim(content: Content, document: Document, span: Span) -> Claim:
    return claim(content, source=document.source.id, span=span, text=document.text[slice(*span)])


class _Sheet:
    """A sheet whose header is known: reads one row at a time and remembers the identifiers seen."""

    def __init__(
        self,
        document: Document,
        columns: dict[str, int],
        others: list[int],
        table: list[Row],
        *,
        lists_released: bool,
    ) -> None:
        self.document = document
        self.columns = columns
        self.others = others
        self._header = table[0]
        self._lists_released = lists_released
        self._seen: dict[str, int] = {}
        self._month_first = values.is_month_first(
            self._value(row, field) for row in table[1:] for field in _DATES
        )

    def claims(self, row: Row) -> Iterator[Claim]:
        """The claims of one row, in the order of a life.

        Raises:
            _RowError: it has no name, an identifier that another row has, or a value that cannot be read.
        """
        subject = self._subject(row)
        self._identify(row)
        days = {field: self._day(row, field) for field in _DATES}
        status = self._word(row, "status")
        contents: list[Content] = [
            *self._acts(row, subject, days, status),
            *self._traits(row, subject.name, days, status),
        ]
        return iter([_claim(content, self.document, row.span) for content in contents])

    def _cell(self, row: Row, field: str) -> Cell | None:
        n = self.columns.get(field)
        return row.cells[n] if n is not None and n < len(row.cells) and row.cells[n].value else None

    def _value(self, row: Row, field: str) -> str:
        cell = self._cell(row, field)
        return cell.value if cell else ""

    def _column(self, field: str) -> str:
        return f"column {self._header.cells[self.columns[field]].value!r}"

    def _subject(self, row: Row) -> Subject:
        whole = self._cell(row, "name")
        if whole is not None:
            return Subject(name=" ".join(whole.value.split()), span=whole.span)
        parts = [cell for field in ("given", "patronymic", "surname") if (cell := self._cell(row, field))]
        if not parts:
            raise _RowError("no name")
        name = " ".join(cell.value for cell in parts)
        return Subject(name=name, span=(min(c.span[0] for c in parts), max(c.span[1] for c in parts)))

    def _identify(self, row: Row) -> None:
        identifier = self._value(row, "id")
        if not identifier:
            return
        if identifier in self._seen:
            raise _RowError(
                f"{self._column('id')}: {identifier!r} stands in row {self._seen[identifier]} too"
            )
        self._seen[identifier] = row.number

    def _day(self, row: Row, field: str) -> When | None:
        text = self._value(row, field)
        if not text or values.words_of("status").get(values.key(text)) == "unknown" or text in "-–—?":
            return None
        try:
            return values.day(text, month_first=self._month_first)
        except ValueError as error:
            raise _RowError(f"{self._column(field)}: {error}") from error

    def _word(self, row: Row, table: str) -> str | None:
        """What the row says in a column whose words are a fixed set (``status``, ``sex``)."""
        text = self._value(row, table)
        if not text or text in "-–—?":
            return None
        word = values.words_of(table).get(values.key(text))
        if word is None:
            known = ", ".join(values.vocabulary()[table])
            raise _RowError(f"{self._column(table)}: {text!r} is not known; use one of {known}")
        return word

    def _acts(
        self, row: Row, subject: Subject, days: dict[str, When | None], status: str | None
    ) -> Iterator[Act]:
        shared: dict[str, Any] = {"subjects": (subject,), "authority": self._value(row, "authority") or None}
        implied = _STATUS_ACTS.get(status or "")
        when_of = dict(days)
        if implied is not None and when_of[implied[1]] is None and days["updated"] is not None:
            when_of[implied[1]] = When(f"../{days['updated']}")
        if days["detained"] is not None or status == "held":
            where = self._value(row, "detained_where") or None
            yield Act(kind="detain", when=when_of["detained"], where=where, **shared)
        basis = tuple(part.strip() for part in self._value(row, "charges").split(";") if part.strip())
        sentence = self._value(row, "sentence")
        if days["charged"] is not None or (basis and not sentence and days["sentenced"] is None):
            yield Act(kind="charge", when=days["charged"], basis=basis, **shared)
        if sentence or days["sentenced"] is not None:
            yield Act(
                kind="sentence",
                when=days["sentenced"],
                where=self._value(row, "court") or None,
                basis=basis,
                terms=values.term(sentence),
                **shared,
            )
        if days["transferred"] is not None:
            yield Act(
                kind="transfer", when=days["transferred"], where=self._value(row, "place") or None, **shared
            )
        if days["released"] is not None or self._lists_released or status in _OUT:
            kind = implied[0] if implied and status != "held" and implied[1] == "released" else "release"
            yield Act(
                kind=kind, when=when_of["released"], where=self._value(row, "released_to") or None, **shared
            )
        if days["died"] is not None or status == "dead":
            yield Act(kind="die", when=when_of["died"], **shared)

    def _traits(
        self, row: Row, subject: str, days: dict[str, When | None], status: str | None
    ) -> Iterator[Trait]:
        found: list[tuple[str, str]] = []
        found.append(("registry id", self._value(row, "id")))
        for n in self.others:
            names = row.cells[n].value if n < len(row.cells) else ""
            found += [("name", " ".join(name.split())) for name in names.split(";")]
        sex = self._word(row, "sex")
        found += [("sex", sex or ""), ("born", days["born"] or "")]
        found += [(kind, self._value(row, field)) for field, kind in _TRAITS]
        sentence = self._value(row, "sentence")
        if sentence and values.term(sentence) is None:
            found.append(("sentence", sentence))
        found += [("status", status or ""), ("status as of", (days["updated"] or "") if status else "")]
        for kind, value in found:
            if value and (kind, value) != ("name", subject):
                yield Trait(subject=subject, kind=kind, value=str(value))
