"""The names that the models learn from, split by entity into a part to learn from and a part held out.

`persons.txt` of rigour 1.8.2 (MIT; the facts are Wikidata's, CC0) lists name items, one a line: spellings
in many scripts, then the item. An item is held out if the CRC-32 of its identifier ends in 0 (a tenth of
them).
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from pathlib import Path

from detente.names.text import words
from detente.names.units import SCRIPTS, script


def held_out(entity: str) -> bool:
    """Say whether an entity belongs to the part that nothing learns from."""
    return zlib.crc32(entity.encode()) % 10 == 0


def items(path: Path) -> Iterator[tuple[str, dict[str, list[str]]]]:
    """Yield each name item with its one-word spellings by script."""
    for line in path.read_text(encoding="utf-8").splitlines():
        forms, _, entity = line.partition(" => ")
        by_script: dict[str, list[str]] = {}
        for form in forms.split(","):
            found = words(form)
            if len(found) == 1 and len(found[0]) > 1:
                code = script(found[0])
                if code in SCRIPTS and found[0] not in by_script.setdefault(code, []):
                    by_script[code].append(found[0])
        yield entity, by_script
