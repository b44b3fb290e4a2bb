"""Two lists paired as a whole, thresholds measured by decoys, and what else is known of a subject."""

from __future__ import annotations

import random

import pytest

from detente.errors import UserError
from detente.names import Index, Subject, assign, compare_subjects
from detente.names.assignment import NOT_FOUND, decoys, solve, threshold_for


def made(count: int, seed: int) -> list[str]:
    """Names of nobody, of syllables; a given name is shared by many, a surname by few."""
    chance = random.Random(seed)

    def word(syllables: int) -> str:
        letters = (chance.choice("bdgklmnprstvz") + chance.choice("aeiou") for _ in range(syllables))
        return "".join(letters).title()

    given = [word(2) for _ in range(40)]
    return [f"{chance.choice(given)} {word(3)}" for _ in range(count)]


def test_the_assignment_is_the_best_as_a_whole() -> None:
    edges = [(0, "x", 0.9), (0, "y", 0.8), (1, "x", 0.88), (1, "y", 0.2)]
    assert solve(edges, 0.1) == {0: "y", 1: "x"}
    assert solve([(0, "x", 0.9), (1, "x", 0.95)], 0.1) == {1: "x"}
    assert solve([], 0.1) == {}


def test_each_person_is_given_once() -> None:
    left = [("1", "Viktar Babaryka"), ("2", "Viktor Babariko"), ("3", "Nobody Atall")]
    found = assign(left, [("a", "Виктор Бабарико"), ("b", "Мария Колесникова")])
    assert [f.right for f in found].count("a") == 1
    assert found[2].band == NOT_FOUND
    both = assign(left, [("a", "Виктор Бабарико")], one_to_one=False)
    assert [f.right for f in both] == ["a", "a", None]


@pytest.mark.parametrize("rate", [0.01])
def test_the_threshold_for_a_rate_holds_on_strangers_that_it_was_not_found_with(rate: float) -> None:
    listed, rows, others = made(3000, 1), made(1000, 2), made(3000, 3)
    index = Index.build([(name, name) for name in listed])
    threshold = threshold_for(rows, index, rate)
    wrong = sum(bool(hits) for hits in index.search_many(others, limit=1, threshold=threshold))
    assert 0.3 * rate <= wrong / len(others) <= 2 * rate


def test_a_smaller_rate_never_has_a_lower_threshold() -> None:
    index = Index.build([(name, name) for name in made(500, 1)])
    rows = made(600, 2)
    found = [threshold_for(rows, index, rate) for rate in (0.3, 0.1, 0.03, 0.01)]
    assert found == sorted(found)


def test_a_rate_that_cannot_be_measured_is_refused() -> None:
    index = Index.build([("a", "Ivan Petrov")])
    with pytest.raises(UserError, match="share between 0 and 1"):
        threshold_for(made(10, 1), index, 3.0)
    with pytest.raises(UserError, match="cannot be measured with these 10 names"):
        threshold_for(made(10, 1), index, 0.0001)


def test_decoys_name_nobody_and_are_the_same_each_time() -> None:
    names = made(200, 1)
    found = decoys(names, 500)
    assert len(found) == len(set(found)) == 500
    assert {n.casefold() for n in found}.isdisjoint(n.casefold() for n in names)
    assert found == decoys(names, 500)
    mixed = decoys(["Иван Петров", "Олег Сокол", "Anna Nowak", "Jan Kowal", "王小明", "李丽"], 100)
    assert all(len({c.isascii() for c in name if c.isalpha()}) == 1 for name in mixed)
    assert {"王丽", "李小明"} <= set(mixed)
    assert decoys(["Ivan", "Oleg"]) == decoys([]) == []


def test_what_else_is_known_moves_the_probability() -> None:
    name = ("Ivan Petrov",)
    plain = compare_subjects(Subject(name), Subject(("Иван Петров",)))
    same = compare_subjects(
        Subject(name, born=("1970-01-02",)), Subject(("Иван Петров",), born=("1970-01-02",))
    )
    other = compare_subjects(Subject(name, born=("1970-01-02",)), Subject(("Иван Петров",), born=("1985",)))
    assert other < plain <= same
    woman = compare_subjects(Subject(name, gender="m"), Subject(name, gender="f"))
    assert woman < compare_subjects(Subject(name), Subject(name))
    number = frozenset({"passport:MP1"})
    assert (
        compare_subjects(Subject(("I P",), identifiers=number), Subject(("I Pe",), identifiers=number)) > 0.5
    )
    assert compare_subjects(Subject(name, kind="person"), Subject(name, kind="vessel")) == 0.0
