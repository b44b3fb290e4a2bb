"""What parts of what is seen weigh, beside the kinds and sorts of scope."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from detente.reading.counts.weighing.parts import Part, crossed
from detente.reading.linear import Linear
from detente.reading.linear import crossed as parted

NAMES = st.sampled_from(["a", "b", "c=&", "d"])
SORTS = st.sampled_from(["flow", "flow/day", "stock"])


def test_what_is_seen_twice_weighs_once() -> None:
    assert Part(["a", "b", "a"]).score({"flow": {"a": 1.0, "b": 0.5}}, "flow") == 1.5


def test_what_the_model_never_met_weighs_nothing() -> None:
    assert Part(["a"]).score({"flow": {"b": 1.0}}, "stock") == 0.0


@given(
    st.dictionaries(st.tuples(NAMES, SORTS), st.integers(-9, 9)),
    st.lists(st.tuples(st.lists(NAMES), SORTS), max_size=3),
)
def test_parts_weigh_what_their_written_features_do(
    weights: dict[tuple[str, str], int], seen: list[tuple[list[str], str]]
) -> None:
    table = {f"{name}&{sort}": (float(weight),) for (name, sort), weight in weights.items()}
    model = Linear(("yes",), {"": (0.0,), **table})
    parts = [(Part(features), sort) for features, sort in seen]
    assert sum(part.score(parted(model), sort) for part, sort in parts) == sum(model.scores(crossed(parts)))
