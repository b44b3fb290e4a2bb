"""Passages with blanks: what a careful reader takes from them never depends on what is filled in.

A file of ``gold/passages/blanks`` holds what blanks are filled with, row by row in named columns, and
patterns: a text and its key as in the passages, both with blanks. ``{name}`` is the first column of a row
that is drawn from the table ``name``, ``{name.id}`` its column ``id``; ``{name1}`` and ``{name2}`` are two
different rows of it; ``{name1:freed|freed}`` is the form that agrees with the column ``agrees`` of the row
(0 the first form). A verb may so stand in the text and its kind of act in the key, a number in words and
its bound.
"""

from __future__ import annotations

import random
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from benchmarks.passages import Passage, parse, report

FOLDER = Path(__file__).parent / "gold" / "passages" / "blanks"
TIMES = 10
_BLANK = re.compile(r"\{([a-z_]+)(\d?)(?:\.([a-z_]+)|:([^{}]*))?\}")
Row = dict[str, str]


def run(data: Path, verbose: bool = False) -> None:
    """Print, for each file, what `benchmarks.passages` prints, over every pattern filled in `TIMES` times."""
    del data
    for path in sorted(FOLDER.glob("*.toml")):
        passages = [passage for _, filled in load(path) for passage in filled]
        report(path.stem, passages, verbose and not path.stem.endswith("-held"))


def load(path: Path, times: int = TIMES) -> Iterator[tuple[str, list[Passage]]]:
    """The patterns of a file by their names, each filled in so many times; the same ones every time.

    Raises:
        ValueError: a pattern names a table or column that the file does not have, or its key is not as the
            README says; the message has the file, the pattern and what is wrong.
    """
    file = tomllib.loads(path.read_text("utf-8"))
    tables = {
        name: [_row(table["columns"], row) for row in table["rows"]] for name, table in file["blanks"].items()
    }
    chance = random.Random(7)
    for pattern in file["pattern"]:
        where = f"{path.name}: {pattern['name']}"
        yield pattern["name"], [_filled(file, pattern, tables, chance, where) for _ in range(times)]


def _row(columns: list[str], row: str) -> Row:
    return dict(zip(columns, (part.strip() for part in row.split("|")), strict=True))


def _filled(
    file: dict[str, Any],
    pattern: dict[str, str],
    tables: dict[str, list[Row]],
    chance: random.Random,
    where: str,
) -> Passage:
    drawn: dict[str, dict[str, Row]] = {}
    texts = " ".join(pattern["text"].split()), pattern["key"].strip()
    for name, number, *_ in _BLANK.findall("\n".join(texts)):
        if name not in tables:
            raise ValueError(f"{where}: no table {name}")
        drawn.setdefault(name, {})[number] = {}
    for name, wanted in drawn.items():
        wanted.update(zip(sorted(wanted), chance.sample(tables[name], len(wanted)), strict=True))

    def fill(blank: re.Match[str]) -> str:
        name, number, column, forms = blank.groups()
        row = drawn[name][number]
        if forms is not None:
            return forms.split("|")[int(row["agrees"])]
        if column is not None and column not in row:
            raise ValueError(f"{where}: no column {column} in {name}")
        return row[column] if column else next(iter(row.values()))

    text, key = (_BLANK.sub(fill, each) for each in texts)
    text = text[0].upper() + text[1:]
    lines = [f"@ {file['published']} {file['topic']}: {pattern['name']}", text, *key.splitlines()]
    (passage,) = parse(lines, where)
    return passage
