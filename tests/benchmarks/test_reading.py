"""The scorer of the reader keeps the conventions that the gold set's README states."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from benchmarks import reading


def act(factuality: str = "asserted", **fields: Any) -> dict[str, Any]:
    return {"factuality": factuality, "act": {"kind": "release", **fields}}


def count(**scope: str) -> dict[str, Any]:
    return {"count": {"lo": 9, "hi": 9, "qualifier": "exact", "population": [], "scope": scope}}


def test_an_implied_field_may_be_empty_but_not_another() -> None:
    gold = act(authority="by", when="2025-12-13") | {"implied": ["authority"]}
    assert reading._record(gold, act(authority=None, when="2025-12-13"))
    assert not reading._record(gold, act(authority="ru", when="2025-12-13"))
    assert not reading._record(gold, act(authority="by", when=None))


def test_a_second_factuality_is_as_good() -> None:
    gold = act("planned") | {"or_factuality": "announced"}
    assert [reading._kind(gold, act(f)) for f in ("planned", "announced", "possible")] == [True, True, False]


def test_a_subject_is_right_by_its_words_or_its_name() -> None:
    gold = act(subjects=[{"name": "Айнура Токторбаева", "span": [10, 14]}])
    assert reading._subjects(gold, act(subjects=[{"name": "она", "span": [10, 13]}]))
    assert reading._subjects(gold, act(subjects=[{"name": "Айнура Токторбаева", "span": [90, 99]}]))
    assert not reading._subjects(gold, act(subjects=[{"name": "она", "span": [90, 93]}]))
    twice = {"name": "Айнура Токторбаева", "span": [10, 14]}
    assert not reading._subjects(gold, act(subjects=[twice, twice]))


@pytest.mark.parametrize(
    ("on", "right"),
    [("../2025-12-13", True), ("2025-12-13", True), ("2025-12-12", True), ("2025-12-11", False)],
)
def test_a_stock_before_a_day_is_right_on_the_day_before(on: str, right: bool) -> None:
    gold = count(kind="stock", on="../2025-12-13")
    assert reading._count(gold, count(kind="stock", on=on)) is right
    assert not reading._count(count(kind="flow", on="../2025-12-13"), count(kind="flow", on="2025-12-12"))


def test_until_a_day_runs_from_publication_or_is_open(tmp_path: Path) -> None:
    folder = tmp_path / "fr"
    folder.mkdir()
    (folder / "a.txt").write_text("L'embargo dure jusqu'au 31 octobre.", encoding="utf-8")
    for when in ("../2024-10-31", "2024-03-16/2024-10-31"):
        (folder / "a.toml").write_text(
            'language = "fr"\npublished = "2024-03-16"\n'
            f'dates = [{{ words = "jusqu\'au 31 octobre", when = "{when}" }}]\n',
            encoding="utf-8",
        )
        score = reading.scores(list(reading.load(tmp_path)))["dates"]
        assert (score.right, score.missed, score.wrong) == (1, 0, 0)


def test_a_folder_without_texts_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="laid out as"):
        reading.run(tmp_path, tmp_path)
