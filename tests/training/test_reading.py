"""The models of acts can be learnt anew from texts in the form of the gold set."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from typing import Any

import pytest

from detente.reading import language
from detente.reading.linear import linear

ROOT = Path(__file__).parents[2]


@pytest.fixture
def training(monkeypatch: pytest.MonkeyPatch) -> tuple[Any, Any]:
    """Its modules, which stand beside the package."""
    monkeypatch.setattr(sys, "path", [str(ROOT / "training/reading"), str(ROOT), *sys.path])
    import fit
    import rows

    return fit, rows


def test_a_text_gives_rows_and_these_a_model_that_the_reader_loads(
    training: tuple[Any, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fit, rows = training
    folder = tmp_path / "texts" / "fr"
    folder.mkdir(parents=True)
    for ending in ("toml", "txt"):
        shutil.copy(ROOT / f"benchmarks/gold/fr/fr-01.{ending}", folder)
    read = rows.Rows()
    rows.annotated(tmp_path / "texts", read)
    assert {row.states for row in read.triggers} == {row.states for row in read.mentions} == {True, False}
    assert {row.states for row in read.subjects} == {True, False}
    monkeypatch.setattr(fit, "LEAST", 1)
    monkeypatch.setattr(fit, "OUT", tmp_path)
    for code in ("en", "fr", "ru"):
        (tmp_path / code).mkdir(exist_ok=True)
    fit.write("states", *fit.until_met(read.triggers, [], 1.0, 1.1))
    monkeypatch.setattr(language, "FOLDER", tmp_path)
    linear.cache_clear()
    learnt = linear("fr", "states")
    linear.cache_clear()
    assert learnt is not None
    right = [(learnt.score(row.features) > 0) == row.states for row in read.triggers]
    assert sum(right) > 0.9 * len(right)
    assert not [f for f in learnt.weights if "|" in f[-3:]]


def test_a_mean_of_models_lies_between_their_weights(training: tuple[Any, Any]) -> None:
    fit, _ = training
    one, other = {"": [1.0], "a": [0.5], "b": [0.05]}, {"": [0.0], "a": [1.5], "c": [-1.0]}
    assert fit.mean(one, other, 0.5) == {"": [0.5], "a": [1.0], "c": [-0.5]}


@pytest.fixture
def choosing(monkeypatch: pytest.MonkeyPatch) -> tuple[Any, Any]:
    """The modules of the model of scopes."""
    monkeypatch.setattr(sys, "path", [str(ROOT / "training/reading"), str(ROOT), *sys.path])
    import choices
    import scopes

    return choices, scopes


def test_a_text_gives_choices_and_a_model_of_them(choosing: tuple[Any, Any], tmp_path: Path) -> None:
    choices, _ = choosing
    folder = tmp_path / "fr"
    folder.mkdir()
    for ending in ("toml", "txt"):
        shutil.copy(ROOT / f"benchmarks/gold/fr/fr-01.{ending}", folder)
    read = list(choices.annotated(tmp_path))
    assert read
    assert all(any(choice.right) and len(choice.right) == len(choice.offered) for choice in read)


def test_a_choice_is_learnt_and_what_a_test_expects_stays(choosing: tuple[Any, Any]) -> None:
    choices, scopes = choosing
    read = [
        choices.Choice("en", f"{n}", [["rules", "~day=monday"], ["other", "~day=monday"]], [False, True])
        for n in range(9)
    ]
    tested = [choices.Choice("en", f"t{n}", [["rules", "kept"], ["other"]], [True, False]) for n in range(3)]
    assert scopes.is_overruled(read[0], scopes.learn(read, [1.0] * 9, 10.0))
    weights = scopes.until_met(read, tested)
    assert not any(scopes.is_overruled(choice, weights) for choice in tested)


def test_what_a_test_expects_is_not_overruled(training: tuple[Any, Any]) -> None:
    fit, rows = training
    row = rows.Row
    read = [row("en", f"{n}", ["a", "b"], True) for n in range(9)] + [row("en", "n", ["c"], False)]
    tested = [row("en", f"t{n}", ["a", "b", "d"], False) for n in range(3)]
    _, weights = fit.until_met(read, tested, 0.5, 0.3)
    score = sum(weights[f][0] for f in ("", "a", "b", "d") if f in weights)
    assert score <= 0.01
