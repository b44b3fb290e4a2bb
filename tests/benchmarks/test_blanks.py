"""Passages with blanks are filled in whole, the same each time, and their keys with them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from benchmarks.blanks import FOLDER, load
from benchmarks.passages import Passage

FILES = sorted(FOLDER.glob("*.toml"))
MADE = """
published = "2025-11-14"
topic = "way"

[blanks.name]
columns = ["full", "last", "agrees"]
rows = ["Anna Novak | Novak | 1", "Jan Kral | Kral | 0"]

[blanks.verb]
columns = ["past", "kind"]
rows = ["freed | release", "arrested | detain"]

[[pattern]]
name = "two"
text = "Lima {verb} {name1}. // {name1:He|She} knows {name2.last}."
key = "A {verb.kind} | asserted | pe | {name1} | | |"
"""


def filled(tmp_path: Path, made: str) -> list[Passage]:
    path = tmp_path / "en-made.toml"
    path.write_text(made, encoding="utf-8")
    return [passage for _, passages in load(path, 20) for passage in passages]


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_every_pattern_is_filled_in(path: Path) -> None:
    patterns = dict(load(path))
    assert len(patterns) >= 20
    assert patterns == dict(load(path))
    for name, passages in patterns.items():
        assert len({passage.text for passage in passages}) > 1, name
        assert not any(re.search(r"[{}|]", passage.text) for passage in passages), name


def test_text_and_key_are_of_the_same_rows(tmp_path: Path) -> None:
    for passage in filled(tmp_path, MADE):
        ((_, row),) = passage.rows["A"]
        verb, name = passage.text.split()[1], row[3]
        assert row[0] == {"freed": "release", "arrested": "detain"}[verb]
        pronoun, other = {"Anna Novak": ("She", "Kral"), "Jan Kral": ("He", "Novak")}[name]
        assert passage.text == f"Lima {verb} {name}.\n\n{pronoun} knows {other}."


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("{verb} {name1}", "{verbs} {name1}", "two: no table verbs"),
        ("{name2.last}", "{name2.first}", "two: no column first in name"),
        ("A {verb.kind}", "A gone", "no such kind"),
    ],
)
def test_what_is_not_as_it_should_be_is_told(tmp_path: Path, old: str, new: str, said: str) -> None:
    with pytest.raises(ValueError, match=re.escape(said)):
        filled(tmp_path, MADE.replace(old, new))
