"""Kill `add` at random instants and see what is left: nothing lost, nothing half there, the chain whole.

Half of the kills come after a random number of calls inside the process, half after a random delay, so
that they also fall into the middle of a write to the disk.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from detente.case import Case

KILLS = 200
DOCUMENTS, ROWS = 6, 12
_DRIVER = """
import os, signal, sys
from detente.case import Case
left = int(sys.argv[2])
def count(frame, event, argument):
    global left
    left -= 1
    if left == 0:
        os.kill(os.getpid(), signal.SIGKILL)
with Case.open(sys.argv[1]) as case:
    print("ready", flush=True)
    if left:
        sys.setprofile(count)
    case.add(sys.argv[3:])
    sys.setprofile(None)
    print(left, flush=True)
"""


def write_documents(folder: Path) -> list[Path]:
    """Small registries of invented people: documents with claims, cheap to read."""
    folder.mkdir(parents=True, exist_ok=True)
    files = []
    for n in range(DOCUMENTS):
        rows = "".join(
            f"R-{n}-{i},Person{chr(97 + i)} Example{chr(97 + n)},{2018 + i % 6}-0{1 + n}-1{i % 9},held\n"
            for i in range(ROWS)
        )
        file = folder / f"registry-{n}.csv"
        file.write_text("id,name,detained,status\n" + rows, encoding="utf-8")
        files.append(file)
    return files


def calls_of_a_whole_run(case: Path, files: list[Path]) -> int:
    """How many calls adding everything takes; kills are spread over them."""
    huge = 10**9
    done = subprocess.run(_command(case, files, huge), capture_output=True, text=True, check=True)
    return huge - int(done.stdout.split()[-1])


def kill_after_calls(case: Path, files: list[Path], calls: int) -> bool:
    """Add, and die after so many calls; whether it died."""
    done = subprocess.run(_command(case, files, calls), capture_output=True, check=False)
    return done.returncode == -signal.SIGKILL


def kill_after_delay(case: Path, files: list[Path], seconds: float) -> bool:
    """Add, and be killed after a delay that starts when adding does; whether it died."""
    process = subprocess.Popen(_command(case, files, 0), stdout=subprocess.PIPE)
    assert process.stdout is not None
    process.stdout.readline()
    time.sleep(seconds)
    process.kill()
    process.communicate()
    return process.returncode == -signal.SIGKILL


def check(case: Path, expected: dict[str, int]) -> list[str]:
    """What is wrong with a ledger after a kill: a document half there, a broken chain."""
    with Case.open(case) as opened:
        report = opened.verify()
        wrong = list(report.problems)
        for source in opened.ledger.sources():
            found = len(opened.ledger.claims_of(source.id))
            if found != expected.get(source.id):
                wrong.append(f"{source.id}: {found} claims of {expected.get(source.id)}")
    return wrong


def whole(folder: Path, files: list[Path]) -> dict[str, int]:
    """What each document holds in a ledger that nobody killed, by source id."""
    with Case.create(folder) as case:
        case.add(files)
        return {s.id: len(case.ledger.claims_of(s.id)) for s in case.ledger.sources()}


def _command(case: Path, files: list[Path], calls: int) -> list[str]:
    return [sys.executable, "-c", _DRIVER, str(case), str(calls), *map(str, files)]


def run(data: Path) -> None:
    """Kill it 200 times and print what was found."""
    chance = random.Random(13)
    with tempfile.TemporaryDirectory() as name:
        root = Path(name)
        files = write_documents(root / "documents")
        expected = whole(root / "whole", files)
        Case.create(root / "probe").close()
        total = calls_of_a_whole_run(root / "probe", files)
        began = time.perf_counter()
        Case.create(root / "timed").close()
        kill_after_calls(root / "timed", files, 10**9)
        duration = time.perf_counter() - began
        died = wrong = 0
        for n in range(KILLS):
            case = root / f"case-{n}"
            Case.create(case).close()
            if n % 2:
                died += kill_after_calls(case, files, chance.randrange(1, total))
            else:
                died += kill_after_delay(case, files, chance.uniform(0, duration * 0.6))
            problems = check(case, expected)
            with Case.open(case) as opened:
                opened.add(files)
            problems += check(case, expected)
            wrong += bool(problems)
            for problem in problems:
                print(f"kill {n}: {problem}")
            if os.isatty(1):
                print(f"\r{n + 1}/{KILLS}", end="", flush=True)
    print(f"\nkilled {KILLS} times (died in the middle: {died}): {wrong} ledgers damaged (floor: 0)")
