"""What many tests share: the worked case, built once."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# Before numpy is loaded: its threads would only wait for each other where many tests parse a sentence each.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from detente.case import Case

# No test fails because a machine is slow.
settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")

ROOT = Path(__file__).resolve().parent.parent
WORKED = ROOT / "cases" / "minsk-2025"
MADE = ("ledger.db*", "sources", "brief.html", ".index")


def copy_of(case: Path, target: Path, *, made: bool = True) -> Path:
    """A copy of a case's folder, with or without what was made from its documents."""
    shutil.copytree(case, target, ignore=None if made else shutil.ignore_patterns(*MADE))
    return target


@pytest.fixture(autouse=True)
def _no_fault_is_hidden(caplog: pytest.LogCaptureFixture, request: pytest.FixtureRequest) -> Iterator[None]:
    """A paragraph that stops the reader is left out for users; here it fails the test."""
    yield
    if request.node.get_closest_marker("faulty") is None:
        faults = [r for r in caplog.get_records("call") if r.name == "detente.reading.contained"]
        assert not faults, faults[0].exc_text or faults[0].exc_info


@pytest.fixture(scope="session")
def worked_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The worked case with its ledger made anew from its documents; not to be changed."""
    folder = copy_of(WORKED, tmp_path_factory.mktemp("worked") / "minsk-2025", made=False)
    with Case.open(folder) as case:
        failed = [r for r in case.add() if r.status == "failed"]
    assert not failed, failed
    return folder


@pytest.fixture(scope="session")
def worked(worked_folder: Path) -> Iterator[Case]:
    """The worked case, open for reading."""
    with Case.open(worked_folder) as case:
        yield case


@pytest.fixture
def worked_copy(worked_folder: Path, tmp_path: Path) -> Path:
    """A copy of the worked case that a test may change."""
    return copy_of(worked_folder, tmp_path / "minsk-2025")
