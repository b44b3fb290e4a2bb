"""What the answers depend on besides the question: the code and the data of this package."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path

HOME = Path(__file__).parent


@cache
def digest() -> str:
    """Return a hash of the code and the data by which names are compared."""
    found = hashlib.blake2b(digest_size=16)
    for path in sorted([*HOME.glob("*.py"), *(HOME / "data").iterdir()]):
        found.update(path.name.encode() + b"\0" + hashlib.blake2b(path.read_bytes()).digest())
    return found.hexdigest()
