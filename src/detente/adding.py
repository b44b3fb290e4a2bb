"""Documents into the ledger: find them, turn each into claims, append each in one transaction."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple, get_args

import msgspec

from detente.errors import UserError
from detente.model import Claim, Document, DocumentKind, PublisherKind, Source, Value

if TYPE_CHECKING:
    from detente.case import Case
    from detente.registry import Registry

FEW_RECORDS = 2_000
"""How many new records of a list are indexed by name as soon as they are added."""
_GLOB = frozenset("*?[")
_KINDS = get_args(DocumentKind)
_VOICES = {kind.lower(): kind for kind in get_args(PublisherKind)}


class Overrides(NamedTuple):
    """What the user says of the documents, instead of what they say of themselves."""

    published: str | None = None
    publisher: str | None = None
    kind: str | None = None
    language: str | None = None


class Added(Value, frozen=True):
    """What became of one item: ``status`` is ``added``, ``already there``, ``held`` or ``failed``.

    ``found`` counts the claims by kind; ``note`` tells what is worth knowing (rows skipped, a copy held
    for confirmation); ``error`` is the one line that says why nothing was added.
    """

    item: str
    status: str
    source: str | None = None
    kind: str | None = None
    language: str | None = None
    published: str | None = None
    publisher: str | None = None
    found: dict[str, int] = msgspec.field(default_factory=dict)
    note: str = ""
    error: str | None = None


def add(
    case: Case, items: list[str | Path], overrides: Overrides, report: Callable[[Added], None]
) -> list[Added]:
    """Add each item; see `Case.add`."""
    _check(overrides)
    results = []
    for item in expand(case, items):
        try:
            result = _add_one(case, item, overrides)
        except UserError as error:
            result = Added(item=item, status="failed", error=str(error))
        results.append(result)
        report(result)
    _prepare(case, [r for r in results if r.status == "added"])
    return results


def _prepare(case: Case, added: list[Added]) -> None:
    """Find now what the next question would otherwise wait for.

    A single large list is left to the first question about it: whoever adds one waits for it already.
    """
    if any(r.kind != "list" for r in added):
        view = case.view()
        _ = view.people, view.hearing
    new = [n for r in added if r.kind == "list" for what, n in r.found.items() if what != "records"]
    if len(new) > 1 or 0 < sum(new) <= FEW_RECORDS:
        from detente.views.measures import index_names

        index_names(case)


def expand(case: Case, items: list[str | Path]) -> list[str]:
    """The single documents that the items stand for, each once, in order.

    Raises:
        UserError: a path does not exist, a glob or folder has no files, or nothing was named and
            `case.toml` lists nothing.
    """
    if not items:
        if not case.config.file:
            raise UserError(
                f"nothing to add: name files, folders or URLs, or list files in {case.path / 'case.toml'}"
            )
        return [str(case.path / entry.path) for entry in case.config.file]
    found: dict[str, None] = {}
    for item in items:
        found.update(dict.fromkeys(_files(str(item))))
    return list(found)


def _files(item: str) -> Iterator[str]:
    if "://" in item:
        yield item
        return
    path = Path(item)
    if path.is_dir():
        files = sorted(p for p in path.rglob("*") if p.is_file() and not _hidden(p.relative_to(path)))
    elif path.exists():
        files = [path]
    elif _GLOB & set(item):
        base = Path(path.anchor or ".")
        files = sorted(p for p in base.glob(str(path.relative_to(path.anchor))) if p.is_file())
    else:
        raise UserError(f"{item}: no such file or folder; check the path")
    if not files:
        raise UserError(f"{item}: no files there; check the path")
    yield from (str(p) for p in files)


def _hidden(path: Path) -> bool:
    return any(part.startswith(".") for part in path.parts)


def _check(overrides: Overrides) -> None:
    kind = overrides.kind
    if kind is not None and kind not in _KINDS and kind.lower() not in _VOICES:
        known = ", ".join([*_KINDS, *_VOICES.values()])
        raise UserError(f"--kind {kind}: not a kind of document or publisher; choose from {known}")


def _add_one(case: Case, item: str, overrides: Overrides) -> Added:
    from detente import sources
    from detente.model import source_id
    from detente.sources.publishers import publishers

    url = retrieved = encoding = None
    if "://" in item:
        from detente.sources.fetch import fetch

        fetched = fetch(item)
        data, name, url = fetched.data, fetched.name, fetched.url
        retrieved, encoding = fetched.retrieved, fetched.encoding
    else:
        data, name = sources.read_bytes(Path(item)), Path(item).name
    identity = source_id(data)
    there = case.ledger.has(identity)
    if there and _is_whole(case, identity):
        if not _of_another_day(case.ledger.source(identity), name, overrides):
            return Added(item=item, status="already there", source=identity)
        there = False

    entry = None if url else case.file_entry(Path(item))
    said = overrides.kind or (entry.kind if entry else None)
    document = sources.document(
        data,
        name=name,
        published=overrides.published or (entry.published if entry else None),
        publisher=overrides.publisher or (entry.publisher if entry else None),
        language=overrides.language or (entry.language if entry else None),
        kind=said if said in _KINDS else None,
        url=url,
        retrieved=retrieved,
        encoding=encoding,
        publishers=publishers().with_entries(list(case.config.publisher)),
    )
    if said is not None and said.lower() in _VOICES:
        document = _with_source(document, publisher_kind=_VOICES[said.lower()])
    if there:
        _archive(case, data, document)
        return Added(item=item, status="already there", source=identity, note="its archived copy was mended")
    return _enter(case, item, data, document)


def _of_another_day(source: Source, name: str | None, overrides: Overrides) -> bool:
    """Whether a list's copy comes again, byte for byte, as the copy of another day."""
    from detente.lists.snapshots import day_in_name

    said = overrides.published or day_in_name(name or "")[0]
    return source.kind == "list" and said is not None and str(said) != source.published


def _is_whole(case: Case, identity: str) -> bool:
    """Whether the archive still gives a source's text; if not, the same document given again mends it."""
    try:
        case.text(case.ledger.source(identity))
    except ValueError:
        return False
    return True


def _archive(case: Case, data: bytes, document: Document) -> None:
    archive = case.archive
    archive.put(data)
    if document.source.text_id is not None:
        archive.put(document.text.encode())


def _enter(case: Case, item: str, data: bytes, document: Document) -> Added:
    note, status = "", "added"
    if document.source.kind == "acts":
        from detente.lists import acts

        document = acts.dated(document)
    source = document.source
    if source.kind == "list":
        from detente import lists

        outcome = lists.add_copy(case.ledger, case.archive, document, data)
        found, note, status, source = outcome.found, outcome.note, outcome.status, outcome.source
    else:
        claims, note = _claims(case, document)
        _archive(case, data, document)
        if not case.ledger.append(source, claims):
            # Somebody else added it while we read it.
            return Added(item=item, status="already there", source=source.id)
        found = dict(Counter(c.kind for c in claims))
    return Added(
        item=item,
        status=status,
        source=source.id,
        kind=source.kind,
        language=source.language,
        published=source.published,
        publisher=source.publisher,
        found=found,
        note=note,
    )


def _claims(case: Case, document: Document) -> tuple[tuple[Claim, ...], str]:
    """A document's claims, by the reader or importer that its kind calls for, and what is worth saying."""
    kind = document.source.kind
    if kind == "registry":
        from detente import registry

        sheet = registry.read(document)
        return sheet.claims, _remarks(sheet)
    if kind == "acts":
        from detente.lists import acts

        return acts.claims(document), ""
    from detente import reading
    from detente.reading.contained import remark

    check_language(document)
    result = reading.read(document, gazetteer=case.config.subject)
    return result.claims, remark(document.text, result.left_out)


def check_language(document: Document) -> None:
    """Refuse a text that nobody here can read: without its claims it would stand in the ledger as silent.

    Raises:
        UserError: its language has no rules, or cannot be told.
    """
    from detente.reading import language

    source = document.source
    code = source.language or language.identify(document.text)
    if code not in language.codes():
        name, known = source.name or "the text", ", ".join(language.codes())
        raise UserError(
            f"{name}: in {code!r}, a language that cannot be read yet; "
            f"if it is in one of {known}, name that with --language"
            if code
            else f"{name}: its language cannot be told; name it with --language ({known})"
        )


def _remarks(sheet: Registry, most: int = 3) -> str:
    """What a user should know of a sheet: rows left out, columns that mean nothing to us."""
    parts = list(sheet.notes)
    if sheet.problems:
        more = f" and {len(sheet.problems) - most} more" if len(sheet.problems) > most else ""
        parts.append(f"{len(sheet.problems)} rows left out: {'; '.join(sheet.problems[:most])}{more}")
    if sheet.unread:
        parts.append(f"columns not used: {', '.join(sheet.unread)}")
    return "; ".join(parts)


def _with_source(document: Document, **changes: Any) -> Document:
    return msgspec.structs.replace(document, source=msgspec.structs.replace(document.source, **changes))
