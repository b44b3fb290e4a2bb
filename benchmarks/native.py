"""Lists in their native XML: what a plain count of elements finds, and the time beside the field's own tools.

The files are in the source archive of a package on the Python package index; pip downloads it once into a
cache folder. The count knows nothing of our parsers: it walks the tree that ElementTree makes.
"""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import tarfile
import tempfile
import time
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple, TypeVar

from detente import lists, sources
from detente.case import Case
from detente.lists.formats import sniff
from detente.model import Record

T = TypeVar("T")
_PACKAGE = "django-jsanctions==4.2.4"
_ARCHIVE = "django_jsanctions-4.2.4.tar.gz"
_SHA256 = "34d40cbbf759da11478d9b0962f30ace2d34f568ed68ca782d7d411341ffde4a"
_FILES = ("data/ofac/sdn.xml", "data/eu/2021-03-05.xml", "data/un/consolidated.xml")


class Counted(NamedTuple):
    """An entry as a plain count finds it."""

    entry: str
    schema: str
    names: list[str]
    numbers: list[str]
    born: int
    programs: list[str]


def measure() -> None:
    """Count, compare and time each file; without the archive, say so in one line."""
    with tempfile.TemporaryDirectory() as folder:
        archive = _archive()
        if archive is None:
            print(f"{_PACKAGE} is not to be had here: native XML not measured")
            return
        with tarfile.open(archive) as opened:
            opened.extractall(folder, filter="data")
        for name in _FILES:
            _file(next(Path(folder).glob(f"*/{name}")))


def _archive() -> Path | None:
    """The package's source archive, downloaded once; None where there is no network or it is another."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "detente-benchmarks"
    path = cache / _ARCHIVE
    if not path.is_file():
        asked = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", ":all:"]
        subprocess.run(
            [*asked, "--dest", str(cache), _PACKAGE], check=False, capture_output=True, timeout=300
        )
    if path.is_file() and hashlib.sha256(path.read_bytes()).hexdigest() == _SHA256:
        return path
    return None


def agreement(path: Path) -> dict[str, str]:
    """For how many entries of a file each thing is as a plain count finds it, ``1,000 of 1,000``."""
    records = _read(path.read_bytes(), path.name)
    counted = list(_count(path))
    every = max(len(counted), len(records))
    return {what: f"{alike:,} of {every:,}" for what, alike in _compared(counted, records).items()}


def _file(path: Path) -> None:
    data = path.read_bytes()
    ours, records = best(lambda: _read(data, path.name))
    counted = list(_count(path))
    print(
        f"{path.parent.name}/{path.name}: {len(records):,} records, "
        f"{sum(len(r.names) for r in records):,} names read in {ours:.2f} s"
    )
    for what, alike in _compared(counted, records).items():
        print(f"  {what} as counted by hand: {alike:,} of {len(counted):,} entries")
    with tempfile.TemporaryDirectory() as folder, Case.create(Path(folder) / "case") as case:
        started = time.process_time()
        document = sources.document(data, name=path.name, kind="list")
        lists.add_copy(case.ledger, case.archive, document, data)
        print(f"  added to a ledger in {time.process_time() - started:.2f} s")
    _peers(path)


def _read(data: bytes, name: str) -> list[Record]:
    text = data.decode("utf-8-sig")
    form = sniff(text, name)
    assert form is not None
    split = form.split(text)
    return [form.read(raw, split) for raw in split.rows]


def _compared(counted: list[Counted], records: list[Record]) -> dict[str, int]:
    """For how many entries each thing agrees, in the order of the file."""
    pairs = list(zip(counted, records, strict=False))
    return {
        "entry": sum(c.entry == r.entry for c, r in pairs),
        "names": sum(sorted(c.names) == sorted(n.name for n in r.names) for c, r in pairs),
        "identifiers": sum(set(c.numbers) <= {i.value for i in r.identifiers} for c, r in pairs),
        "dates of birth": sum(c.born <= sum(d.meaning == "born" for d in r.dates) for c, r in pairs),
        "programmes": sum(c.programs == list(r.program) for c, r in pairs),
    }


def _peers(path: Path) -> None:
    """The same entries as statements of followthemoney's, kept in nomenklatura's store."""
    try:
        from followthemoney import Dataset, StatementEntity
        from nomenklatura.resolver import Linker
        from nomenklatura.store.memory import MemoryStore
    except ImportError:
        print("  followthemoney or nomenklatura is not installed: no peer")
        return
    dataset = Dataset.make({"name": "list", "title": "list"})

    def load() -> int:
        store = MemoryStore(dataset, Linker({}))
        writer = store.writer()
        for each in _count(path):
            entity = StatementEntity(dataset, {"id": f"list-{each.entry}", "schema": each.schema})
            entity.add("name", each.names[:1])
            entity.add("alias", each.names[1:])
            entity.add("idNumber", each.numbers, quiet=True)
            entity.add("topics", "sanction")
            writer.add_entity(entity)
        return sum(len(statements) for statements in store.stmts.values())

    figure, statements = best(load)
    print(
        f"  nomenklatura loads names and numbers alone as {statements:,} statements "
        f"of followthemoney's in {figure:.2f} s"
    )


def _count(path: Path) -> Iterator[Counted]:
    """The entries of a file by a walk through its elements."""
    root = ET.parse(path).getroot()
    for each in root.iter():
        each.tag = each.tag.rpartition("}")[2]
    reader = {"sdnList": _ofac, "export": _eu, "CONSOLIDATED_LIST": _un}[root.tag]
    return reader(root)


_NO_NUMBERS = (
    "Gender", "Website", "Email Address", "Phone Number", "Organization Type", "Nationality of Registration",
    "Organization Established Date", "Aircraft Model", "Aircraft Operator", "Aircraft Manufacture Date",
    "Flag", "Vessel Type", "information", "Information", "Determination", "sanctions risk", "Prohibited",
)  # fmt: skip


def _ofac(root: ET.Element) -> Iterator[Counted]:
    for each in root.findall("sdnEntry"):
        named = [each, *each.findall("akaList/aka")]
        yield Counted(
            _text(each, "uid"),
            "Person" if _text(each, "sdnType") == "Individual" else "Company",
            [", ".join(filter(None, (_text(n, "lastName"), _text(n, "firstName")))) for n in named],
            [
                _text(i, "idNumber")
                for i in each.findall("idList/id")
                if not any(word in _text(i, "idType") for word in _NO_NUMBERS)
            ],
            len(each.findall("dateOfBirthList/dateOfBirthItem")),
            [(p.text or "").strip() for p in each.findall("programList/program")],
        )


def _eu(root: ET.Element) -> Iterator[Counted]:
    dated = ("birthdate", "year", "yearRangeFrom", "yearRangeTo")
    for each in root.findall("sanctionEntity"):
        subject = each.find("subjectType")
        yield Counted(
            each.get("euReferenceNumber", ""),
            "Person" if subject is not None and subject.get("code") == "person" else "Company",
            [name.get("wholeName", "").strip() for name in each.findall("nameAlias")],
            [(i.get("number") or i.get("latinNumber") or "").strip() for i in each.findall("identification")],
            sum(any(b.get(key) for key in dated) for b in each.findall("birthdate")),
            [r.get("programme", "") for r in each.findall("regulation")],
        )


def _un(root: ET.Element) -> Iterator[Counted]:
    parts = ("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME")
    for each in (*root.findall("INDIVIDUALS/INDIVIDUAL"), *root.findall("ENTITIES/ENTITY")):
        whole = _plain(" ".join(_text(each, part) for part in parts))
        aliases = [_plain(_text(alias, "ALIAS_NAME")) for alias in each.findall(f"{each.tag}_ALIAS")]
        births = each.findall("INDIVIDUAL_DATE_OF_BIRTH")
        yield Counted(
            _text(each, "REFERENCE_NUMBER"),
            "Person" if each.tag == "INDIVIDUAL" else "Organization",
            [name for name in (whole, _text(each, "NAME_ORIGINAL_SCRIPT"), *aliases) if name],
            [n for d in each.findall("INDIVIDUAL_DOCUMENT") if (n := _plain(_text(d, "NUMBER")))],
            sum(any(_text(b, key) for key in ("DATE", "YEAR", "FROM_YEAR")) for b in births),
            [_text(each, "UN_LIST_TYPE")],
        )


def _text(each: ET.Element, path: str) -> str:
    return (each.findtext(path) or "").strip()


def _plain(text: str) -> str:
    return " ".join(text.split())


def best(call: Callable[[], T], times: int = 3) -> tuple[float, T]:
    """The shortest time of some, in seconds of this process, and the last answer."""
    figures = []
    for _ in range(times):
        started = time.process_time()
        answer = call()
        figures.append(time.process_time() - started)
    return min(figures), answer
