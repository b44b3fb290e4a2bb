"""A file that holds what was found once and can be found again: it can be deleted at any time."""

from __future__ import annotations

import contextlib
from pathlib import Path


def read(file: Path) -> bytes:
    """What is kept; nothing where the file is not there or cannot be read."""
    try:
        return file.read_bytes()
    except OSError:
        return b""


def write(file: Path, data: bytes) -> None:
    """Keep it whole or not at all; on a read-only medium it is found again each time."""
    partial = file.with_name(f"{file.name}.partial")
    with contextlib.suppress(OSError):
        file.parent.mkdir(exist_ok=True)
        partial.write_bytes(data)
        partial.replace(file)


def forget(file: Path) -> None:
    """Drop what is kept."""
    with contextlib.suppress(OSError):
        file.unlink(missing_ok=True)
