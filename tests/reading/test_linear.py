from __future__ import annotations

from pathlib import Path

import pytest

from detente.errors import UserError
from detente.reading import language
from detente.reading import linear as model
from detente.reading.linear import Linear, above, crossed, linear


def test_weights_and_bias_add_up_and_unknown_features_count_nothing() -> None:
    weighed = Linear(("yes",), {"": (0.5,), "a": (1.0,), "b": (-2.0,)})
    assert weighed.scores(["a", "unheard of"]) == [1.5]
    assert weighed.score(["a", "b"]) == -0.5


@pytest.mark.parametrize(("margin", "best"), [(0.0, "planned"), (0.9, "planned"), (1.1, "asserted")])
def test_another_class_must_be_likelier_by_a_margin(margin: float, best: str) -> None:
    weighed = Linear(("asserted", "planned"), {"": (0.0, 0.0), "a": (1.0, 2.0)})
    assert weighed.best(["a"], "asserted", margin) == best


def test_a_class_that_the_model_never_met_gives_way() -> None:
    weighed = Linear(("asserted",), {"": (0.0,)})
    assert weighed.best([], "unmet", 5.0) == "asserted"


@pytest.mark.parametrize(("value", "step"), [(1, 0), (2, 1), (9, 2)])
def test_a_value_is_over_the_limits_that_it_does_not_only_reach(value: int, step: int) -> None:
    assert above((1, 3), value) == step


def test_crossed_weights_are_parted_at_their_last_mark() -> None:
    model = Linear(("yes",), {"": (0.5,), "a&flow": (1.0,), "a&stock": (2.0,), "a=&&flow": (3.0,)})
    assert crossed(model) == {"flow": {"a": 1.0, "a=&": 3.0}, "stock": {"a": 2.0}}


def test_a_language_without_weights_has_no_model() -> None:
    assert linear("uk", "states") is None


@pytest.mark.parametrize("line", ["a\t1.0", "a\t1.0\tmuch"])
def test_a_line_that_is_not_as_its_head_is_named(
    line: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "xx" / "weights").mkdir(parents=True)
    (tmp_path / "xx" / "weights" / "states.tsv").write_text(f"feature\tno\tyes\n{line}\n", encoding="utf-8")
    monkeypatch.setattr(language, "FOLDER", tmp_path)
    model.linear.cache_clear()
    with pytest.raises(UserError, match=r"xx/weights/states\.tsv: line 2 must have 2 numbers"):
        linear("xx", "states")
