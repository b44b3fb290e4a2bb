"""Expressions by themselves with their EDTF value, `specification/*.txt`, read on Saturday 13 December 2025.

What a library that parses dates is expected to know of a language; ``-`` is what has no date.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from detente.reading.dates import find

FOLDER = Path(__file__).with_name("specification")
CASES = [
    (file.stem, *(part.strip() for part in line.rpartition("|")[::2]))
    for file in sorted(FOLDER.glob("*.txt"))
    for line in file.read_text("utf-8").splitlines()
]


@pytest.mark.parametrize(("language", "expression", "value"), CASES, ids=[case[1] for case in CASES])
def test_value(language: str, expression: str, value: str) -> None:
    found = [str(mention.when) for mention in find(expression, "2025-12-13", language)]
    assert found == ([] if value == "-" else [value])
