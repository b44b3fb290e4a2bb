"""List files written by hand, in the official formats, about invented subjects."""

from __future__ import annotations

from pathlib import Path

from detente import lists, sources
from detente.ledger import Ledger
from detente.lists.adding import Outcome
from detente.lists.base import ListFormat, MalformedRecordError, NotListedError, Split
from detente.lists.formats import sniff
from detente.model import Record
from detente.sources.archive import Archive

EMPTY = "-0- "


def sdn(
    number: int, name: str, remarks: str = EMPTY, *, kind: str = EMPTY, program: str = "BELARUS-EO14038"
) -> str:
    """A row of OFAC's main file."""
    quoted = remarks if remarks == EMPTY else f'"{remarks}"'
    typed = kind if kind == EMPTY else f'"{kind}"'
    return f'{number},"{name}",{typed},"{program}",{",".join([EMPTY] * 7)},{quoted}'


def sdn_file(*rows: str) -> bytes:
    """A main file as OFAC ends it."""
    return "".join(f"{row}\r\n" for row in rows).encode("latin-1") + b"\x1a"


def numbered(numbers: range | list[int], remarks: str = EMPTY) -> bytes:
    """A main file of companies that differ by their numbers."""
    return sdn_file(*(sdn(n, f"COMPANY NO {n} LLC", remarks) for n in numbers))


class Shelf:
    """A ledger with its archive, to add copies to."""

    def __init__(self, folder: Path) -> None:
        self.ledger = Ledger.create(folder / "ledger.db")
        self.archive = Archive(folder / "sources")

    def add(self, data: bytes, name: str, published: str | None = None) -> Outcome:
        """Add a copy as `Case.add` does."""
        document = sources.document(data, name=name, published=published, kind="list")
        return lists.add_copy(self.ledger, self.archive, document, data)


def recognised(text: str, name: str = "") -> ListFormat:
    """The format of a text, which must be known."""
    found = sniff(text, name)
    assert found is not None
    return found


def records(text: str, name: str = "") -> tuple[list[Record], list[str], Split]:
    """The records of a file, what is wrong with the others, and how it was cut."""
    form = recognised(text, name)
    split = form.split(text)
    found, wrong = [], []
    for at, raw in enumerate(split.rows):
        start, shown = split.shown(at)
        assert text[start : start + len(shown)] == shown and raw.startswith(shown)
        try:
            found.append(form.read(raw, split))
        except MalformedRecordError as error:
            wrong.append(str(error))
        except NotListedError:
            continue
    return found, wrong, split
