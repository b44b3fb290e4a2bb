"""Acts entered by hand: what an authority did, from a list or a notice that has no file of ours.

A TOML file with `authority`, `list` and `published` at its top and one ``[[act]]`` for each; docs/lists.md
describes it. Its claims are the authority's, as somebody read them, known from `published` on.
"""

from __future__ import annotations

import re
import tomllib
from typing import Any, Literal

import msgspec

from detente.errors import UserError
from detente.lists.authorities import authority_of
from detente.lists.base import edtf
from detente.model import (
    Act,
    ActKind,
    Claim,
    Dated,
    Document,
    Factuality,
    Identifier,
    Name,
    Record,
    Speaker,
    Subject,
    claim,
)
from detente.when import When

_OPENING = re.compile(r"^[ \t]*\[\[[ \t]*act[ \t]*\]\]", re.MULTILINE)
_NUMBER = re.compile(r"number|No\.|identifier|IMO|\bID\b|passport", re.IGNORECASE)
_DAY = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4})")


class _Table(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A table of the file; a key that it does not know is a mistake worth saying."""


class _Act(_Table, frozen=True, kw_only=True):
    kind: ActKind
    subject: str | tuple[str, ...] = ()
    entry: str | None = None
    aliases: tuple[str, ...] = ()
    type: Literal["person", "organization", "vessel", "aircraft"] = "organization"
    when: Any = None
    until: Any = None
    program: str | None = None
    measure: str | None = None
    permits: str | None = None
    basis: str | tuple[str, ...] = ()
    source: str | None = None
    note: str | None = None
    factuality: Factuality = "asserted"
    by: str | None = None
    authority: str | None = None
    list: str | None = None
    fields: dict[str, Any] = {}

    @property
    def subjects(self) -> tuple[str, ...]:
        return (self.subject,) if isinstance(self.subject, str) else self.subject


class _File(_Table, frozen=True, kw_only=True):
    authority: str | None = None
    list: str | None = None
    published: Any = None
    act: tuple[_Act, ...]


def dated(document: Document) -> Document:
    """The document with its source dated and attributed as the file says, where nobody said otherwise."""
    file = _parsed(document)
    source = document.source
    published = source.published or _when(file.published, "published", document)
    made = msgspec.structs.replace(
        source,
        published=published,
        authority=source.authority or _authority(file.authority),
        list=source.list or file.list,
        publisher_kind="authority" if source.publisher_kind == "unknown" else source.publisher_kind,
    )
    return msgspec.structs.replace(document, source=made)


def claims(document: Document) -> tuple[Claim, ...]:
    """A claim for each act, resting on its table in the file.

    Raises:
        UserError: the file is not TOML, a key is unknown or of the wrong type, or an act says too little.
    """
    file = _parsed(document)
    spans = _tables(document.text)
    if len(spans) != len(file.act):
        raise UserError(f"{_what(document)}: write each act under a line [[act]] of its own")
    return tuple(
        _claim(act, file, document, span, f"act {number}")
        for number, (act, span) in enumerate(zip(file.act, spans, strict=True), start=1)
    )


def _claim(act: _Act, file: _File, document: Document, span: tuple[int, int], where: str) -> Claim:
    authority = _authority(act.authority or file.authority)
    if not act.subjects and not act.program and not act.measure:
        raise UserError(f"{_what(document)}, {where}: say whom it is about (subject, program or measure)")
    if authority is None:
        raise UserError(f"{_what(document)}, {where}: say whose act it is (authority)")
    text = document.text[slice(*span)]
    when, until = _when(act.when, where, document), _when(act.until, where, document)
    named = tuple(Subject(name=name, span=_find(document.text, name, span)) for name in act.subjects)
    basis = (act.basis,) if isinstance(act.basis, str) else act.basis
    content = Act(
        kind=act.kind,
        authority=authority,
        subjects=named,
        when=when,
        basis=(*basis, *((act.source,) if act.source else ())),
        measure=act.measure,
        program=act.program or msgspec.UNSET,
        permits=act.permits or msgspec.UNSET,
        until=until or msgspec.UNSET,
        record=_record(act, act.list or file.list, authority, when) or msgspec.UNSET,
    )
    by = (Speaker(name=act.by, span=_find(document.text, act.by, span), resolved=True),) if act.by else ()
    return claim(
        content, source=document.source.id, span=span, text=text, factuality=act.factuality, attribution=by
    )


def _record(act: _Act, name: str | None, authority: str, when: When | None) -> Record | None:
    """What the list says of the entry, for an act that names one."""
    if not act.entry or not act.subjects:
        return None
    identifiers = [
        Identifier(kind=key, value=str(value)) for key, value in act.fields.items() if _NUMBER.search(key)
    ]
    dates = [Dated(meaning="designated", when=when)] if when else []
    for key, value in act.fields.items():
        match = _DAY.fullmatch(str(value).strip())
        born = match and edtf(match[3], match[2], match[1])
        if born and re.search(r"birth|d\.?o\.?b", key, re.IGNORECASE):
            dates.append(Dated(meaning="born", when=born))
    primary, *others = act.subjects
    return Record(
        list=name or authority,
        entry=act.entry,
        kind=act.type,
        names=(Name(name=primary), *(Name(name=n, kind="alias") for n in (*others, *act.aliases))),
        program=(act.program,) if act.program else (),
        fields=dict(act.fields),
        identifiers=tuple(identifiers),
        dates=tuple(dates),
        basis=(act.source,) if act.source else (),
        measures=(act.measure,) if act.measure else (),
    )


def _parsed(document: Document) -> _File:
    try:
        return msgspec.convert(tomllib.loads(document.text), _File)
    except tomllib.TOMLDecodeError as error:
        raise UserError(f"{_what(document)} is not TOML: {error}") from None
    except msgspec.ValidationError as error:
        raise UserError(f"{_what(document)}: {error} (docs/lists.md lists what an act can say)") from None


def _tables(text: str) -> list[tuple[int, int]]:
    """Where each act's table stands, from its heading to its last line."""
    starts = [m.start() + len(m[0]) - len(m[0].lstrip()) for m in _OPENING.finditer(text)]
    ends = [*starts[1:], len(text)]
    spans = []
    for start, end in zip(starts, ends, strict=True):
        lines = text[start:end].splitlines(keepends=True)
        while len(lines) > 1 and (not lines[-1].strip() or lines[-1].lstrip().startswith("#")):
            lines.pop()
        spans.append((start, start + len("".join(lines).rstrip())))
    return spans


def _find(text: str, words: str, span: tuple[int, int]) -> tuple[int, int]:
    """Where a value stands in the act's table; the whole table where it is written with escapes."""
    at = text.find(words, *span)
    return span if at < 0 else (at, at + len(words))


def _when(value: Any, where: str, document: Document) -> When | None:
    if value is None:
        return None
    try:
        return When(value if isinstance(value, str) else value.isoformat()[:10])
    except (ValueError, AttributeError):
        raise UserError(
            f"{_what(document)}, {where}: not a date: {value!r}; write it as 2025-12-13"
        ) from None


def _authority(words: str | None) -> str | None:
    if words is None:
        return None
    return authority_of(words) or words


def _what(document: Document) -> str:
    return document.source.name or document.source.id[:23]
