"""Lists: 308 copies of OFAC's list in order and shuffled, questions to them, XML beside followthemoney."""

from __future__ import annotations

import csv
import io
import random
import resource
import tarfile
import tempfile
import time
from datetime import date
from pathlib import Path

from benchmarks import native
from benchmarks.native import best
from detente import lists, sources
from detente.case import Case
from detente.ledger import rolls
from detente.lists import adding
from detente.lists.ofac_csv import MAIN
from detente.lists.snapshots import day_in_name, end_of
from detente.views.measures import in_force

HISTORY = "ofac-sdn-history.tar.xz"
UN = "un-consolidated-history.tar.xz"
_NAMES = ("Belaruskali", "Open Joint Stock Company Belarusian Potash Company", "600122610", "Lukashenko",
          "Loukachenko Alexandre", "National Iranian Tanker Company", "Nobody Whatsoever")  # fmt: skip


def run(data: Path) -> None:
    """Print what the floors are about; what needs a file that is not there says so."""
    if not (data / HISTORY).is_file():
        print(f"no {HISTORY} in {data}: nothing measured")
        return
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        with tarfile.open(data / HISTORY) as history:
            history.extractall(place / "copies", filter="data")
        copies = sorted((place / "copies").rglob("*.csv"), key=lambda p: day_in_name(p.name))
        ordered = _filled(place / "ordered", copies, "in order")
        shuffled_copies = list(copies)
        random.Random(7).shuffle(shuffled_copies)
        shuffled = _filled(place / "shuffled", shuffled_copies, "shuffled")
        _exact(copies, ordered, shuffled)
        _one_more(ordered, copies[-1])
        _questions(ordered, copies)
        ordered.close()
        shuffled.close()
    if (data / UN).is_file():
        _counted(data / UN)
    native.measure()


def _counted(archive: Path) -> None:
    """The UN's lists of several years against a plain count of their elements."""
    with tempfile.TemporaryDirectory() as folder, tarfile.open(archive) as opened:
        opened.extractall(folder, filter="data")
        for path in sorted(Path(folder).rglob("*.xml")):
            told = ", ".join(f"{what} {alike}" for what, alike in native.agreement(path).items())
            print(f"{path.name}: as counted by hand: {told}")


def _filled(folder: Path, copies: list[Path], order: str) -> Case:
    case = Case.create(folder)
    started, worst, records = time.process_time(), 0.0, 0
    wall = time.perf_counter()
    for path in copies:
        before = time.process_time()
        content = path.read_bytes()
        document = sources.document(content, name=path.name, kind="list")
        outcome = lists.add_copy(case.ledger, case.archive, document, content)
        records += int(outcome.note.partition(" ")[0].replace(",", ""))
        if path is not copies[0]:
            worst = max(worst, time.process_time() - before)
    spent, wall = time.process_time() - started, time.perf_counter() - wall
    case.close()
    size = sum(p.stat().st_size for p in folder.rglob("*") if p.is_file()) / 1e6
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"{len(copies)} copies {order}, {records:,} records: {spent:.1f} s of one core "
        f"({wall:.1f} s by the clock), one more copy at most {worst:.2f} s, "
        f"ledger {size:.0f} MB, peak {peak:.0f} MB"
    )
    return Case.open(folder)


def _one_more(case: Case, last: Path) -> None:
    """The copy of the day after, with one record amended and one gone, as another process adds it."""
    rows = last.read_bytes().decode("latin-1").splitlines(keepends=True)
    rows[100] = rows[100].replace('","', ' (AMENDED)","', 1)
    data = "".join((*rows[:200], *rows[201:])).encode("latin-1")
    adding.forget(case.ledger)
    started = time.process_time()
    document = sources.document(data, name=last.name, kind="list", published="2024-05-04")
    outcome = lists.add_copy(case.ledger, case.archive, document, data)
    figure = time.process_time() - started
    print(f"one more copy, by a process that knows nothing: {outcome.status} in {figure:.2f} s")


def _exact(copies: list[Path], *cases: Case) -> None:
    last = {day_in_name(path.name)[0]: path for path in copies}
    right = [0] * len(cases)
    alike = 0
    for day, path in last.items():
        assert day is not None
        rows = csv.reader(io.StringIO(path.read_bytes().decode("latin-1")))
        expected = {row[0]: row for row in rows if len(row) == len(MAIN)}
        answers = [_records(case, day) for case in cases]
        right = [n + (answer == expected) for n, answer in zip(right, answers, strict=True)]
        alike += all(answer == answers[0] for answer in answers)
    days = len(last)
    print(f"days exact in every field: {', '.join(f'{n} of {days}' for n in right)}; alike {alike} of {days}")


def _records(case: Case, day: date) -> dict[str, list[str]]:
    with case.ledger.reading() as connection:
        found = rolls.standing(connection, "us-ofac-sdn", end_of(day))
    return {
        run.entry: [fields[c] for c in MAIN] for run, listed in found for fields in (listed.record.fields,)
    }


def _questions(case: Case, copies: list[Path]) -> None:
    days = sorted({day for path in copies if (day := day_in_name(path.name)[0]) is not None})
    in_force(case, case.view(days[-1].isoformat()).snapshot, "Nobody Whatsoever")  # Makes the index of names.
    for name in _NAMES:
        figure, found = best(lambda name=name: in_force(case, case.view(days[-1].isoformat()).snapshot, name))
        print(f"  in-force {name!r}: {figure * 1000:.0f} ms, {len(found)} found")
    for day in (days[0], days[len(days) // 2], days[-1]):
        figure, found = best(lambda day=day: in_force(case, case.view(day.isoformat()).snapshot))
        print(f"  the whole list on {day}: {figure * 1000:.0f} ms, {len(found):,} measures")
