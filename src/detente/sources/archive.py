"""The originals, kept by the digest of their bytes.

A blob is one file, ``<root>/<first two digits>/<digest>``: a header line and a zstandard frame. The
header names the blob's place in a chain of versions and the blob that its frame is a delta of, or ``-``.

Daily copies of a list differ by a few lines, so a copy is stored as a delta against an earlier one: zstd
with the earlier bytes as a raw-content dictionary (what ``zstd --patch-from`` does, RFC 8878 section 5).
Which earlier one follows the binary numbers, as in a Fenwick tree: version ``n`` builds on ``n`` with its
lowest set bit cleared. So version 308 is at most 8 steps from a whole copy, while half of all versions
are deltas against the one just before.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
import time
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import zstandard

from detente.errors import UserError
from detente.model import source_id

_ID = re.compile(r"sha256:[0-9a-f]{64}")
_HEADER = re.compile(rb"zstd (\d+) (-|sha256:[0-9a-f]{64})\n")
_HEADER_MAX = 128
_WHOLE_LEVEL = 9
# Below level 6 zstd finds only the first of a copy's long matches, and a delta is 400 times the size.
_DELTA_LEVEL = 6
_WINDOW_MAX = 27
_BLOB_MAX = 1 << 30
# Shorter data saves less as a delta than reading a second file costs.
_DELTA_MIN = 4096
_STALE_SECONDS = 86400


class MissingBlobError(UserError):
    """The archive has no blob of this id."""


class DamagedBlobError(UserError):
    """A blob's file does not give back the bytes that its id is the digest of."""


class _Blob(NamedTuple):
    """A blob's file: its place in a chain of versions, the id of its base, its zstandard frame."""

    version: int
    base: str | None
    frame: bytes


class Archive:
    """A folder of blobs under ``root``, which is made on the first `put`.

    Several processes may read and write it at once: a blob appears whole, by a rename, or not at all.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self._swept = False

    def put(self, data: bytes, like: str | None = None) -> str:
        """Keep the bytes; return their id. Bytes already there, undamaged, are left as they are.

        Args:
            data: any bytes, up to 1 GiB.
            like: the id of the version before, which the bytes differ little from; they are then stored
                as a delta. An id that is not there, or is damaged, is no help and no hindrance.

        Raises:
            UserError: the folder cannot be written to (read-only, disk full); nothing is left behind.
        """
        blob_id = source_id(data)
        if self._intact(blob_id):
            return blob_id
        index, base = self._base(blob_id, like) if len(data) >= _DELTA_MIN else (0, None)
        header, frame = f"zstd {index} {base or '-'}\n", b""
        if base is not None:
            frame = _delta_compressor(self.get(base), data).compress(data)
        if base is None or len(frame) > len(data) // 8:
            whole = zstandard.ZstdCompressor(level=_WHOLE_LEVEL, write_checksum=False).compress(data)
            if base is None or len(whole) <= len(frame):
                header, frame = "zstd 0 -\n", whole
        self._write(self._path(blob_id), header.encode() + frame)
        return blob_id

    def get(self, blob_id: str) -> bytes:
        """The bytes of this id, checked against it.

        Raises:
            MissingBlobError: it is not there, or not readable, or a version it builds on is not.
            DamagedBlobError: its file, or that of a version it builds on, has changed.
            ValueError: not an id.
        """
        chain = [self._read(blob_id)]
        while (base := chain[-1].base) is not None:
            below = self._read(base)
            if below.version >= chain[-1].version:
                raise self._damage(blob_id)
            chain.append(below)
        data: bytes | None = None
        try:
            while chain:
                data = _decompress(chain.pop().frame, data)
        except (zstandard.ZstdError, MemoryError) as error:
            raise self._damage(blob_id) from error
        if data is None or source_id(data) != blob_id:
            raise self._damage(blob_id)
        return data

    def __contains__(self, blob_id: str) -> bool:
        """Whether there is a file for this id; `get` tells whether it is whole."""
        return _ID.fullmatch(blob_id) is not None and self._path(blob_id).is_file()

    def ids(self) -> Iterator[str]:
        """The id of every blob, in order."""
        if not self.root.is_dir():
            return
        for shard in sorted(self.root.iterdir()):
            if len(shard.name) != 2 or not shard.is_dir():
                continue
            for path in sorted(shard.iterdir()):
                if _ID.fullmatch(f"sha256:{path.name}"):
                    yield f"sha256:{path.name}"

    def _path(self, blob_id: str) -> Path:
        if not _ID.fullmatch(blob_id):
            raise ValueError(f"not an archive id: {blob_id!r}")
        digest = blob_id.removeprefix("sha256:")
        return self.root / digest[:2] / digest

    def _intact(self, blob_id: str) -> bool:
        if blob_id not in self:
            return False
        try:
            self.get(blob_id)
        except UserError:
            return False
        return True

    def _base(self, blob_id: str, like: str | None) -> tuple[int, str | None]:
        """The index that a version after ``like`` has, and the intact blob to build it on."""
        if like is None or like == blob_id or not self._intact(like):
            return 0, None
        before = self._read(like)
        index, base, at = before.version + 1, like, before
        while at.version > (index & (index - 1)) and at.base is not None:
            base, at = at.base, self._read(at.base)
        # A damaged blob being put again must not become a delta of a version built on itself.
        return (0, None) if base == blob_id or self._builds_on(base, blob_id) else (index, base)

    def _builds_on(self, blob_id: str, other: str) -> bool:
        base = self._read(blob_id).base
        while base is not None and base != other:
            base = self._read(base).base
        return base is not None

    def _read(self, blob_id: str) -> _Blob:
        path = self._path(blob_id)
        try:
            raw = path.read_bytes()
        except OSError as error:
            why = "no such file" if error.errno == errno.ENOENT else error.strerror
            raise MissingBlobError(
                f"{blob_id} is missing from the archive ({path}: {why}); add the original document again"
            ) from error
        match = _HEADER.match(raw, 0, _HEADER_MAX)
        if match is None:
            raise self._damage(blob_id)
        base = match[2].decode()
        return _Blob(int(match[1]), None if base == "-" else base, raw[match.end() :])

    def _damage(self, blob_id: str) -> DamagedBlobError:
        return DamagedBlobError(
            f"{blob_id} is damaged in the archive ({self._path(blob_id)}); "
            "restore the file from a backup or add the original document again"
        )

    def _write(self, path: Path, content: bytes) -> None:
        temporary = self.root / f"{secrets.token_hex(16)}.tmp"
        try:
            if not path.parent.is_dir():
                path.parent.mkdir(parents=True, exist_ok=True)
                _sync_folder(self.root)
            self._sweep()
            try:
                with temporary.open("xb") as file:
                    file.write(content)
                    file.flush()
                    os.fsync(file.fileno())
                temporary.replace(path)
            finally:
                temporary.unlink(missing_ok=True)
            _sync_folder(path.parent)
        except OSError as error:
            raise UserError(
                f"cannot write to the archive {self.root}: {error.strerror}; "
                "free some space or make the folder writable, then add the document again"
            ) from error

    def _sweep(self) -> None:
        """Remove what a killed process left half written, once it is too old to be one at work."""
        if self._swept:
            return
        self._swept = True
        for path in self.root.glob("*.tmp"):
            with contextlib.suppress(OSError):
                if path.stat().st_mtime < time.time() - _STALE_SECONDS:
                    path.unlink()


def _delta_compressor(base: bytes, data: bytes) -> zstandard.ZstdCompressor:
    window = min(_WINDOW_MAX, max(10, (len(base) + len(data)).bit_length()))
    return zstandard.ZstdCompressor(
        dict_data=zstandard.ZstdCompressionDict(base, dict_type=zstandard.DICT_TYPE_RAWCONTENT),
        compression_params=zstandard.ZstdCompressionParameters.from_level(
            _DELTA_LEVEL, window_log=window, source_size=len(data), dict_size=len(base)
        ),
    )


def _decompress(frame: bytes, base: bytes | None) -> bytes:
    if zstandard.frame_content_size(frame) > _BLOB_MAX:
        raise zstandard.ZstdError("a frame larger than any blob")
    if base is None:
        return zstandard.ZstdDecompressor().decompress(frame, allow_extra_data=False)
    dictionary = zstandard.ZstdCompressionDict(base, dict_type=zstandard.DICT_TYPE_RAWCONTENT)
    return zstandard.ZstdDecompressor(dict_data=dictionary, max_window_size=1 << _WINDOW_MAX).decompress(
        frame, allow_extra_data=False
    )


def _sync_folder(path: Path) -> None:
    if os.name == "nt":  # Windows has no way to sync a folder, and journals its renames.
        return
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
