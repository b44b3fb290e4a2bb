"""Single sentences with their counts, in `sentences/`: bound, population, and scope."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from detente.model import Count
from detente.reading import counts, dates
from detente.reading.reader import parsed

PUBLISHED = "2025-12-13"
SENTENCES = [
    sentence
    for file in sorted(Path(__file__).with_name("sentences").glob("*.toml"))
    for sentence in tomllib.loads(file.read_text("utf-8"))["sentence"]
]


def told(count: Count) -> str:
    scope = count.scope
    when = scope.from_ if scope.kind == "cumulative" else scope.on
    day = str(when) if isinstance(when, str) else "none"
    ends = f"{day} {scope.to}" if scope.kind == "cumulative" else day
    lo, hi = ("" if end is None else end for end in (count.lo, count.hi))
    return f"{lo}..{hi} {';'.join(count.population) or '-'} {scope.kind[0].upper()} {ends}"


@pytest.mark.parametrize("sentence", SENTENCES, ids=lambda sentence: sentence["text"][:60])
def test_sentence(sentence: dict[str, Any]) -> None:
    text, language = sentence["text"], sentence["language"]
    found = counts.find(
        text, dates.find(text, PUBLISHED, language), PUBLISHED, language, parsed(text, language)
    )
    assert [told(item.count) for item in found] == sentence["counts"]
