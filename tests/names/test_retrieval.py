"""What is skipped for speed would not have been found worth comparing: against going through every name."""

from collections import defaultdict

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from detente.names import retrieval, segment
from detente.names.features import JOINED_NATS

WORDS = [
    "ivan", "ivanov", "ivanova", "ibanov", "maria", "marya", "mariia", "ali", "aly", "ahmadinejad", "ahmadi",
    "nejad", "мария", "иванов", "иванова", "petrov", "petrova", "petrow", "smirnoff", "smirnov", "j", "i",
]  # fmt: skip
NAMES = st.lists(st.sampled_from(WORDS), min_size=1, max_size=6).map(" ".join)


def gone_through(part: segment.Segment, query: segment.Query) -> dict[int, dict[int, int]]:
    """The names worth comparing with each row of the query, and what they collect: nothing is skipped."""
    evidence: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for left, right, nats in zip(*map(np.ndarray.tolist, retrieval.alike_words(part, query)), strict=True):
        evidence[left].append((right, int(min(max(nats * retrieval.SCALE, 1.0), 255.0))))
    holders = [set(row.tolist()) - {0} for row in part.rows.tokens]
    own = retrieval.SCALE * retrieval._own(query)
    joined = int(JOINED_NATS * retrieval.SCALE)
    heard = part.words.table.heard
    result = {}
    for n, tokens in enumerate(query.rows.tokens):
        total: dict[int, int] = defaultdict(int)
        for token in tokens[tokens > 0].tolist():
            for name, held in enumerate(holders):
                total[name] += max((nats for word, nats in evidence[token] if word in held), default=0)
                total[name] += (
                    joined
                    * int((part.rows.pairs[name] == query.words.table.heard[token]).sum())
                    * (query.words.table.heard[token] > 0)
                )
        for key in query.rows.pairs[n].tolist():
            for name, held in enumerate(holders):
                total[name] += joined * (key > 0 and any(heard[word] == key for word in held))
        best = max(total.values(), default=0)
        share = retrieval.ENOUGH[0] if best >= retrieval.SETTLED * own[n] else retrieval.ENOUGH[1]
        worth = sorted((-t, name) for name, t in total.items() if t >= max(share * best, 1))
        result[n] = {name: -t for t, name in worth[: retrieval.CANDIDATES]}
    return result


@settings(max_examples=60)
@given(
    st.lists(NAMES, min_size=1, max_size=60),
    st.lists(NAMES, min_size=1, max_size=6),
    st.sampled_from([4, 24]),
)
def test_what_is_skipped_is_not_worth_comparing(listed: list[str], asked: list[str], most: int) -> None:
    part = segment.build([(str(n), name) for n, name in enumerate(listed)], None)
    query = segment.make_query(asked, None)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(retrieval, "CANDIDATES", most)
        row, name = retrieval.candidates(part, query)
        expected = gone_through(part, query)
    found: dict[int, list[int]] = {n: [] for n in expected}
    for r, n in zip(row.tolist(), name.tolist(), strict=True):
        found[r].append(n)
    assert found == {n: list(names) for n, names in expected.items()}


def test_names_gone_through_in_parts_are_found_as_well() -> None:
    listed = [f"Ivan {word.title()}" for word in WORDS] * 20
    part = segment.build([(str(n), name) for n, name in enumerate(listed)], None)
    query = segment.make_query(["Ivan Ivanov", "Maria Petrova", "Ali Ivan Smirnov"], None)
    whole = retrieval.candidates(part, query)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(retrieval, "CHUNK", 7)
        parts = retrieval.candidates(part, query)
    assert all(np.array_equal(one, other) for one, other in zip(whole, parts, strict=True))


def test_a_word_that_more_names_hold_than_are_gone_through_is_looked_for_all_the_same() -> None:
    part = segment.build([(str(n), f"Ivan {word}") for n, word in enumerate(WORDS * 4)], None)
    query = segment.make_query(["Ivan"], None)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(retrieval, "POSTINGS", 10)
        row, name = retrieval.candidates(part, query)
    assert name.tolist() == list(range(10))
    assert set(row.tolist()) == {0}
