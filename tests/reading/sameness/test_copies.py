"""One text in many papers: printed copies are found, and what each paper adds is not theirs."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from detente.reading.sameness import Copied, copies, print_of

STORY = """
The government of the island freed forty prisoners on Friday after talks that had lasted for most of the
spring, and sent nine of them abroad in a plane that left before dawn. Their families learned of it from the
radio. Nobody at the ministry would say how the list had been made or whether another one would follow.
"""
REWRITTEN = """
Forty people left the island's prisons on Friday, the fruit of negotiations that diplomats describe as slow
and tiresome. Nine boarded an aircraft. Relatives heard the news on the wireless, and officials kept silent
about both the choice of names and what might come next, as they have done on every occasion of this kind.
"""
ADDED = """
A neighbour of the family told this paper that the youngest of the nine had left the prison hospital only the
week before, on foot, with a bag of letters that nobody had opened.
"""


def found(**texts: str) -> list[Copied]:
    return copies({name: print_of(text) for name, text in texts.items()})


def test_printed_copies_are_found_and_rewritten_texts_are_not() -> None:
    (group,) = found(one=STORY, two="By our staff. " + STORY + "More follows.", three=REWRITTEN)
    assert list(group.shared) == ["one", "two"]


def test_a_wire_cut_short_is_a_copy_still() -> None:
    (group,) = found(long=STORY + ADDED + REWRITTEN, short=STORY)
    assert set(group.shared) == {"long", "short"}


def test_accents_case_and_typography_hide_no_copy() -> None:
    upper = STORY.upper().replace("\n", "  \n")
    (group,) = found(one=STORY, two=upper)
    assert set(group.shared) == {"one", "two"}


def test_what_a_paper_adds_is_not_shared() -> None:
    two = STORY + "\n" + ADDED + "\n"
    (group,) = found(one=STORY, two=two)
    shared = "".join(two[start:end] for start, end in group.shared["two"])
    assert "forty prisoners on Friday" in shared
    assert "neighbour" not in shared


def test_a_quotation_that_two_papers_share_makes_no_copy() -> None:
    quoted = f"“{' '.join(STORY.split())}”"
    one = "Here is what he said, in a room full of people and cameras. " + quoted
    two = "The speech, given on the steps of the palace, was short. " + quoted
    assert found(one=one, two=two) == []


def test_copies_of_copies_are_of_one_origin() -> None:
    words = (STORY + ADDED + REWRITTEN).split()
    third = len(words) // 3
    first, second, last = words[: 2 * third], words[third:], words[2 * third :]
    (group,) = found(a=" ".join(first), b=" ".join(second), c=" ".join(last))
    assert set(group.shared) == {"a", "b", "c"}


def test_a_few_words_are_alike_by_chance() -> None:
    assert (
        found(one="Photo: the presidential palace in the morning.", two="Photo: the presidential palace.")
        == []
    )


def test_a_story_that_very_many_print_is_one() -> None:
    prints = {str(n): print_of(f"Paper {n}. " + STORY) for n in range(60)}
    (group,) = copies(prints)
    assert len(group.shared) == 60


@given(st.permutations(["one", "two", "three", "four"]), st.integers(0, 99))
def test_the_order_changes_nothing_but_itself(order: list[str], seed: int) -> None:
    words = (STORY + ADDED).split()
    random.Random(seed).shuffle(words)
    texts = {
        "one": STORY + ADDED,
        "two": STORY + REWRITTEN,
        "three": REWRITTEN,
        "four": " ".join(words),
    }
    straight = copies({name: print_of(text) for name, text in texts.items()})
    turned = copies({name: print_of(texts[name]) for name in order})
    assert {frozenset(g.shared.items()) for g in turned} == {frozenset(g.shared.items()) for g in straight}


@given(st.text(max_size=400), st.text(max_size=60))
def test_a_print_stays_within_its_text_and_a_text_is_a_copy_of_itself(text: str, more: str) -> None:
    made = print_of(text)
    assert made == print_of(text)
    assert all(0 <= start < len(text) for start in made.starts)
    assert list(made.starts) == sorted(made.starts)
    for group in copies({"one": made, "two": print_of(text), "other": print_of(more)}):
        assert {"one", "two"} <= set(group.shared)
        assert all(0 <= s < e <= len(text) for s, e in group.shared["one"])
