"""The archive of originals."""

from __future__ import annotations

import os
import random
import resource
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detente.errors import UserError
from detente.model import source_id
from detente.sources.archive import Archive, DamagedBlobError, MissingBlobError


def _files(root: Path) -> list[Path]:
    return [path for path in root.rglob("*") if path.is_file()]


def _list_copy(rows: int = 8000) -> bytearray:
    rng = random.Random(7)
    lines = (f'{n},"{rng.getrandbits(160):x}","entity","PROGRAM"\r\n' for n in range(rows))
    return bytearray("".join(lines).encode())


@given(st.binary(max_size=20000))
def test_what_is_put_comes_back(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        archive = Archive(Path(folder) / "sources")
        blob = archive.put(data)
        assert blob == source_id(data)
        assert blob in archive
        assert archive.get(blob) == data
        assert list(archive.ids()) == [blob]


@settings(max_examples=25)
@given(st.data())
def test_versions_come_back_whichever_they_are_said_to_be_like(draw: st.DataObject) -> None:
    versions = [bytes(_list_copy(200))]
    for _ in range(12):
        at = draw.draw(st.integers(0, len(versions[-1])))
        versions.append(versions[-1][:at] + draw.draw(st.binary(max_size=40)) + versions[-1][at + 7 :])
    with tempfile.TemporaryDirectory() as folder:
        archive = Archive(Path(folder))
        ids: list[str] = []
        for version in versions:
            like = draw.draw(st.sampled_from(ids)) if ids else None
            ids.append(archive.put(version, like=like))
        assert [archive.get(blob) for blob in ids] == versions


def test_daily_copies_take_little_room_and_few_steps(tmp_path: Path) -> None:
    archive, data, like = Archive(tmp_path), _list_copy(), None
    ids = []
    for day in range(70):
        at = 1000 + 3001 * day
        data[at : at + 10] = b'"changed",'
        like = archive.put(bytes(data), like=like)
        ids.append(like)
    sizes = [path.stat().st_size for path in _files(tmp_path)]
    assert sorted(sizes)[-2] < 4000
    for blob in ids:
        steps, at_id = 0, archive._read(blob).base
        while at_id is not None:
            steps, at_id = steps + 1, archive._read(at_id).base
        assert steps <= 7
    assert bytes(data) == archive.get(ids[-1])


def test_putting_twice_changes_nothing(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    archive.put(b"once" * 5000)
    before = [(path, path.stat().st_mtime_ns) for path in _files(tmp_path)]
    Archive(tmp_path).put(b"once" * 5000)
    assert [(path, path.stat().st_mtime_ns) for path in _files(tmp_path)] == before


def test_a_missing_blob_is_named(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    blob = source_id(b"never put")
    assert blob not in archive
    assert "not an id" not in archive
    with pytest.raises(MissingBlobError, match=blob):
        archive.get(blob)
    with pytest.raises(ValueError, match="not an archive id"):
        archive.get("../../etc/passwd")


@pytest.mark.parametrize("change", ["flip", "cut", "empty", "header", "swap"])
def test_a_damaged_blob_is_named_and_mended_by_its_original(tmp_path: Path, change: str) -> None:
    archive, data = Archive(tmp_path), bytes(_list_copy(300))
    blob = archive.put(data)
    (path,) = _files(tmp_path)
    raw = bytearray(path.read_bytes())
    raw[-5] ^= 255
    damaged = {
        "flip": bytes(raw),
        "cut": path.read_bytes()[:-30],
        "empty": b"",
        "header": b"nothing of ours",
        "swap": Archive(tmp_path / "other").put(b"other").encode(),
    }[change]
    if change == "swap":
        damaged = next(p for p in _files(tmp_path / "other")).read_bytes()
    path.write_bytes(damaged)
    with pytest.raises(DamagedBlobError, match=blob):
        archive.get(blob)
    assert archive.put(data) == blob
    assert archive.get(blob) == data


def test_a_base_can_be_mended_from_a_version_built_on_it(tmp_path: Path) -> None:
    archive, first = Archive(tmp_path), bytes(_list_copy(300))
    second = first + b"one more line\r\n"
    base = archive.put(first)
    newer = archive.put(second, like=base)
    archive._path(base).write_bytes(b"")
    with pytest.raises(DamagedBlobError):
        archive.get(newer)
    archive.put(first, like=newer)
    assert archive.get(base) == first
    assert archive.get(newer) == second


def test_a_chain_that_turns_on_itself_is_damage(tmp_path: Path) -> None:
    archive = Archive(tmp_path)
    one, two = archive.put(b"one"), archive.put(b"two")
    for blob, base in ((one, two), (two, one)):
        path = archive._path(blob)
        frame = path.read_bytes().partition(b"\n")[2]
        path.write_bytes(f"zstd 3 {base}\n".encode() + frame)
    with pytest.raises(DamagedBlobError):
        archive.get(one)


def test_a_folder_that_cannot_be_written_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(UserError, match="cannot write to the archive") as caught:
        Archive(tmp_path / "file" / "sources").put(b"data")
    assert "\n" not in str(caught.value)


def test_a_full_disk_leaves_nothing_behind(tmp_path: Path) -> None:
    """A limit on the size of files stands for the disk: the write fails half way, as ENOSPC does."""
    archive = Archive(tmp_path)
    kept = archive.put(b"kept")
    child = os.fork()
    if child == 0:
        import signal

        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
        try:
            archive.put(os.urandom(100_000))
        except UserError:
            os._exit(3)
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 3
    assert list(archive.ids()) == [kept]
    assert len(_files(tmp_path)) == 1


def test_what_a_killed_process_left_is_swept_once_old(tmp_path: Path) -> None:
    old, young = tmp_path / "old.tmp", tmp_path / "young.tmp"
    old.write_bytes(b"half")
    young.write_bytes(b"half")
    os.utime(old, (0, 0))
    Archive(tmp_path).put(b"data")
    assert not old.exists()
    assert young.exists()
