"""Sentences that have a bystander: is an act ever read as done to him, or by him, or as done at all?

A grid of ``gold/passages/bystanders`` crosses frames with fillings: every frame has a blank for somebody or
something that acts are told of, and none of these is done to, or by, the bystander whom the frame names
(*Anton Kral met {them} on Monday*, crossed with *two men freed in May*). What may not come out is told once
for the whole grid: ``subject``, a name that no act has for a subject; ``authority``, a state that no act is
by; ``asserted``, acts that nothing says happened (*Anton Kral hopes for {it}*). *Wrong* is a sentence in
which it comes out. How many tell an act at all is printed beside it, for a reader that says nothing errs
nowhere.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.passages import UNREAD
from detente.model import Claim
from detente.reading import read

FOLDER = Path(__file__).parent / "gold" / "passages" / "bystanders"
FIELDS = frozenset({"subject", "authority", "asserted"})
_PUBLISHED = "2025-11-14"


@dataclass(frozen=True, slots=True)
class Grid:
    """Sentences, and what no act in them may have: a value of a field, or that it happened."""

    name: str
    field: str
    bystander: str
    sentences: tuple[str, ...]


def run(data: Path, verbose: bool = False) -> None:
    """Print, for each grid, in how many sentences the bystander comes out, and which if ``verbose``."""
    del data
    for path in sorted(FOLDER.glob("*.toml")):
        for grid in load(path):
            acts = {sentence: told(sentence, path.stem.partition("-")[0]) for sentence in grid.sentences}
            wrong = [sentence for sentence, found in acts.items() if any(is_wrong(c, grid) for c in found)]
            share = f"wrong in {len(wrong)} of {len(acts)} ({len(wrong) / len(acts):.1%})"
            print(f"  {path.stem:8s} {grid.name:45s} {share}; {sum(map(bool, acts.values()))} tell an act")
            if verbose and not path.stem.endswith("-held"):
                print("".join(f"      {sentence}\n" for sentence in wrong), end="")


def load(path: Path) -> Iterator[Grid]:
    """The grids of a file, each frame filled in with each filling, as a sentence that begins with a capital.

    Raises:
        ValueError: where a grid's field is none of `FIELDS`, or a frame has no blank.
    """
    for table in tomllib.loads(path.read_text("utf-8"))["grid"]:
        if table["field"] not in FIELDS:
            raise ValueError(f"{path}: {table['name']}: field {table['field']!r} is none of {sorted(FIELDS)}")
        for frame in table["frames"]:
            if "{}" not in frame:
                raise ValueError(f"{path}: {table['name']}: no {{}} in {frame!r}")
        sentences = tuple(
            _opened(frame.replace("{}", filling))
            for frame in table["frames"]
            for filling in table["fillings"]
        )
        yield Grid(table["name"], table["field"], table.get("bystander", ""), sentences)


def told(sentence: str, language: str) -> list[Claim]:
    """The claims of acts in a sentence, but for meetings and agreements."""
    found = read(sentence.replace(" // ", "\n\n"), language=language, published=_PUBLISHED).claims
    return [c for c in found if c.act is not None and c.act.kind not in UNREAD]


def is_wrong(claim: Claim, grid: Grid) -> bool:
    """Whether an act has what none in a grid may have."""
    if claim.act is None:
        return False
    if grid.field == "subject":
        return any(grid.bystander in subject.name for subject in claim.act.subjects)
    if grid.field == "authority":
        return claim.act.authority == grid.bystander
    return claim.factuality == "asserted"


def _opened(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]
