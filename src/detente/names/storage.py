"""One file of numpy columns that opens without being read: the workers of a machine share its pages.

The file is a magic line, the length of a JSON header, the header (for each column its type, shape and
place), and the columns' bytes, each aligned to 64 bytes. Nothing in it is executable; a file that is not
one raises `UserError`.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from detente.errors import UserError

MAGIC = b"detente names index 13\n"
ALIGN = 64

Array = NDArray[Any]


def write(path: Path, columns: dict[str, Array], meta: dict[str, Any]) -> None:
    """Write columns and a JSON-able description to a file, replacing it at once or not at all."""
    places: dict[str, Any] = {}
    offset = 0
    for name, column in columns.items():
        offset += -offset % ALIGN
        places[name] = [column.dtype.str, list(column.shape), offset]
        offset += column.nbytes
    header = json.dumps({"columns": places, "meta": meta}).encode()
    start = len(MAGIC) + 8 + len(header)
    start += -start % ALIGN
    partial = path.with_name(path.name + ".partial")
    try:
        with partial.open("wb") as file:
            file.write(MAGIC + len(header).to_bytes(8, "little") + header)
            for name, column in columns.items():
                file.seek(start + places[name][2])
                file.write(np.ascontiguousarray(column).data)
            file.truncate(start + offset)
        os.replace(partial, path)  # noqa: PTH105  the atomic call of the platform
    except OSError as error:
        partial.unlink(missing_ok=True)
        raise UserError(f"cannot write the index {path}: {error.strerror}; choose another place") from error


def read(path: Path) -> tuple[dict[str, Array], dict[str, Any]]:
    """Map a file's columns into memory and return them with its description."""
    try:
        with path.open("rb") as file:
            if file.read(len(MAGIC)) != MAGIC:
                raise UserError(f"{path} is no index of names of this version; build it again")
            size = int.from_bytes(file.read(8), "little")
            header = json.loads(file.read(size))
    except (OSError, ValueError) as error:
        raise UserError(f"cannot read the index {path}: {error}; build it again") from error
    start = len(MAGIC) + 8 + size
    start += -start % ALIGN
    whole = np.memmap(path, dtype=np.uint8, mode="r")
    columns: dict[str, Array] = {}
    for name, (dtype, shape, offset) in header["columns"].items():
        kind = np.dtype(dtype)
        nbytes = int(np.prod(shape, dtype=np.int64)) * kind.itemsize
        if start + offset + nbytes > len(whole):
            raise UserError(f"the index {path} is cut off; build it again")
        part = whole[start + offset : start + offset + nbytes]
        columns[name] = np.asarray(part).view(kind).reshape(shape)
    return columns, header["meta"]


def pack(texts: Sequence[str]) -> tuple[Array, Array]:
    """Return strings as one column of bytes and one of places."""
    encoded = [t.encode("utf-8", "surrogatepass") for t in texts]
    places = np.zeros(len(texts) + 1, np.int64)
    np.cumsum([len(e) for e in encoded], out=places[1:])
    return np.frombuffer(b"".join(encoded), np.uint8), places


def unpack(blob: Array, places: Array, n: int) -> str:
    """Return the string at a place."""
    return bytes(blob[places[n] : places[n + 1]]).decode("utf-8", "surrogatepass")


class Texts(Sequence[str]):
    """Strings that stay in a file's pages until they are asked for."""

    def __init__(self, blob: Array, place: Array) -> None:
        self.blob = blob
        self.place = place

    def __len__(self) -> int:
        return len(self.place) - 1

    def __getitem__(self, n: Any) -> Any:
        return unpack(self.blob, self.place, n)

    def take(self, at: Array) -> list[str]:
        """Return the strings at some places."""
        start = self.place[at]
        size = self.place[at + 1] - start
        ends = np.cumsum(size)
        starts = ends - size
        found = self.blob[
            np.arange(int(ends[-1]) if len(ends) else 0) + np.repeat(start - starts, size)
        ].tobytes()
        cuts = zip(starts.tolist(), ends.tolist(), strict=True)
        if found.isascii():
            text = found.decode("ascii")
            return [text[low:high] for low, high in cuts]
        return [found[low:high].decode("utf-8", "surrogatepass") for low, high in cuts]
