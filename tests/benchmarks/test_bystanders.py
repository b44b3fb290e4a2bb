"""Grids are filled in whole, and what may not come out is found where it does."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.bystanders import FOLDER, Grid, is_wrong, load, told

FILES = sorted(FOLDER.glob("*.toml"))


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.stem)
def test_every_frame_is_filled_in(path: Path) -> None:
    grids = list(load(path))
    assert grids
    for grid in grids:
        assert len(grid.sentences) >= 50, grid.name
        assert len(set(grid.sentences)) == len(grid.sentences), grid.name
        assert not any("{" in s or s[0].islower() for s in grid.sentences), grid.name
        assert bool(grid.bystander) == (grid.field != "asserted"), grid.name


@pytest.mark.parametrize(
    ("field", "bystander", "wrong"),
    [
        ("subject", "Kral", True),
        ("subject", "Novak", False),
        ("authority", "by", True),
        ("authority", "lt", False),
        ("asserted", "", True),
    ],
)
def test_what_comes_out_is_seen(field: str, bystander: str, wrong: bool) -> None:
    [claim] = told("Minsk freed Anton Kral on Friday.", "en")
    assert is_wrong(claim, Grid("one", field, bystander, ())) is wrong


@pytest.mark.parametrize(
    ("row", "message"),
    [
        ('field = "whom"\nframes = ["Kral met {}."]', "none of"),
        ('field = "subject"\nframes = ["Kral."]', "no {}"),
    ],
)
def test_a_grid_that_is_none_is_refused(tmp_path: Path, row: str, message: str) -> None:
    file = tmp_path / "en.toml"
    file.write_text(f'[[grid]]\nname = "one"\n{row}\nfillings = ["two men"]\n', "utf-8")
    with pytest.raises(ValueError, match=message):
        list(load(file))
