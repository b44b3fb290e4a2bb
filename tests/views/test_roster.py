"""Names become persons: joined where they surely mean one, kept apart where they do not."""

from __future__ import annotations

import pytest

from detente.config import SubjectEntry
from detente.model import Trait
from detente.views.roster import Person, people
from tests.views.build import World

KOLESNIKOVA = SubjectEntry(name="Maria Kolesnikova", aliases=("Мария Колесникова",))


def roster(world: World, *subjects: SubjectEntry) -> dict[str, Person]:
    return {p.name: p for p in people(world.snapshot(), subjects)}


def test_spellings_in_two_scripts_are_one_person() -> None:
    world = World()
    wire = world.source("Wire", "2025-12-13")
    for name in ("Мария Колесникова", "Maria Kolesnikova", "Maria Kolesnikova"):
        world.act(wire, "release", name)
    found = roster(world, KOLESNIKOVA)
    assert list(found) == ["Maria Kolesnikova"]
    assert len(found["Maria Kolesnikova"].claims) == 3


SPELLINGS = ("Siarhei Tsikhanouski", "Sergey Tikhanovsky", "Сергей Тихановский", "Sergueï Tikhanovski")


@pytest.mark.parametrize("order", [(0, 1, 2, 3), (2, 0, 1, 3), (1, 0, 3, 2), (3, 2, 1, 0)])
def test_spellings_join_in_whatever_order_they_are_read(order: tuple[int, ...]) -> None:
    world = World()
    for i in order:
        world.act(world.source("Wire", f"2025-06-2{i}"), "release", SPELLINGS[i])
    (found,) = roster(world).values()
    assert {alias.name for alias in found.aliases} == set(SPELLINGS)


def test_a_text_that_names_two_near_names_names_two() -> None:
    world = World()
    wire = world.source("Wire", "2025-06-21")
    world.act(wire, "release", "Viktar Tsimashenka")
    world.act(wire, "release", "Viktor Timochenko")
    world.act(wire, "release", "Виктор Тимошенко")
    assert len(roster(world)) > 1


def test_a_near_name_is_another_person() -> None:
    world = World()
    world.act(world.source("Desk", "2025-12-01", "registry"), "detain", "Maryna Kalesnik", "2021")
    world.act(world.source("Wire", "2025-12-13"), "release", "Maria Kolesnikova")
    assert set(roster(world, KOLESNIKOVA)) == {"Maria Kolesnikova", "Maryna Kalesnik"}


def test_a_row_gathers_the_names_that_it_gives() -> None:
    world = World()
    desk = world.source("Desk", "2025-12-01", "registry")
    row = world.act(desk, "detain", "Ihar Talachynau", "2021")
    span = row.span
    name = world.say(desk, Trait(subject="Ihar Talachynau", kind="name", value="Игорь Толочинов"))
    world.claims[-1] = type(name)(
        id=name.id, kind="trait", source=desk, span=span, text=row.text, factuality="asserted",
        attribution=(), trait=name.trait,
    )  # fmt: skip
    world.act(world.source("Wire", "2025-12-13"), "release", "Игорь Толочинов")
    found = roster(world)
    assert list(found) == ["Ihar Talachynau"]
    assert found["Ihar Talachynau"].registry


def test_two_rows_of_one_name_are_two_persons_and_a_mention_joins_neither() -> None:
    world = World()
    desk = world.source("Desk", "2025-12-01", "registry")
    world.act(desk, "detain", "Ihar Talachynau", "2021")
    world.act(desk, "detain", "Ihar Talachynau", "2022")
    world.act(world.source("Wire", "2025-12-13"), "release", "Ihar Talachynau")
    persons = people(world.snapshot())
    assert [p.name for p in persons] == ["Ihar Talachynau"] * 2
    assert all(len(p.claims) == 1 for p in persons)


def test_a_surname_joins_the_only_bearer() -> None:
    world = World()
    wire = world.source("Wire", "2025-12-13")
    world.act(wire, "release", "Maria Kolesnikova")
    world.act(wire, "expel", "Kolesnikova")
    assert len(roster(world, KOLESNIKOVA)["Maria Kolesnikova"].claims) == 2


def test_a_surname_of_two_joins_neither() -> None:
    world = World()
    wire = world.source("Wire", "2025-12-13")
    world.act(wire, "release", "Anton Kolesnikov")
    world.act(wire, "release", "Pavel Kolesnikov")
    world.act(wire, "expel", "Kolesnikov")
    assert all(len(p.claims) == 1 for p in people(world.snapshot()))


def test_same_as_joins_and_different_keeps_apart() -> None:
    world = World()
    wire = world.source("Wire", "2025-12-13")
    world.act(wire, "release", "Maria Kolesnikova")
    world.act(wire, "release", "Masha from Minsk")
    joined = world.decide("same-as", "Maria Kolesnikova", "Masha from Minsk")
    assert list(roster(world)) == ["Maria Kolesnikova"]
    world.decide("undo", joined.id)
    assert len(roster(world)) == 2

    other = World()
    wire = other.source("Wire", "2025-12-13")
    other.act(wire, "release", "Maria Kolesnikova")
    other.act(wire, "release", "Maryia Kalesnikava")
    assert len(roster(other)) == 1
    other.decide("different", "Maria Kolesnikova", "Maryia Kalesnikava")
    assert len(roster(other)) == 2


def test_a_company_is_nobody_in_custody() -> None:
    world = World()
    world.act(world.source("Wire", "2025-12-13"), "release", "Belaruskali")
    assert roster(world, SubjectEntry(name="Belaruskali", kind="organization")) == {}


def test_a_surname_of_two_means_the_one_whom_its_document_names() -> None:
    world = World()
    wire, radio = world.source("Wire", "2025-12-13"), world.source("Free Radio", "2025-12-13")
    world.act(wire, "release", "Anton Kolesnikov")
    world.act(radio, "release", "Pavel Kolesnikov")
    world.act(wire, "expel", "Kolesnikov")
    assert {p.name: len(p.claims) for p in people(world.snapshot())} == {
        "Anton Kolesnikov": 2,
        "Pavel Kolesnikov": 1,
    }


def test_a_surname_that_stands_before_the_name_may_be_the_brother_s() -> None:
    """*Kolesnikov is free* and then *Pavel Kolesnikov is still held*: nobody says that it is Pavel."""
    world = World()
    world.act(world.source("Wire", "2025-12-13"), "release", "Anton Kolesnikov")
    radio = world.source("Free Radio", "2025-12-13")
    world.act(radio, "release", "Kolesnikov")
    world.act(radio, "detain", "Pavel Kolesnikov")
    assert all(len(p.claims) == 1 for p in people(world.snapshot()))


def test_a_description_is_nobody() -> None:
    world = World()
    for words in ("brother", "elder brother", "un frère aîné", "старший брат"):
        world.act(world.source("Wire", "2025-12-13"), "release", words)
    assert people(world.snapshot()) == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Viktor Talach", "Viktoria Talach"),
        ("Alexander Zarechny", "Alexandra Zarechnaya"),
        ("Евгений Талач", "Евгения Талач"),
        ("Jan Talach", "Jana Talach"),
        ("Daria Zarechnaya", "Maria Zarechnaya"),
        ("Pavel Zarechny", "Pavel Zarechnaya"),
    ],
)
def test_husband_and_wife_and_sisters_are_two(one: str, other: str) -> None:
    world = World()
    world.act(world.source("Wire", "2025-12-13"), "release", one)
    world.act(world.source("Free Radio", "2025-12-13"), "detain", other)
    assert set(roster(world)) == {one, other}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Alexandre Talach", "Aliaksandr Talach"),
        ("Aliaksandr Kavalenka", "Александр Коваленко"),
        ("Nathalie Talach", "Natalia Talach"),
        ("Siarhei Trafimovich", "Сергей Трофимович"),
        ("Mikalai Talach", "Nikolai Talach"),
        ("Hanna Zarechuk", "Анна Заречук"),
        ("Mikola Statkevitch", "Николай Статкевич"),
        ("Ilya Zarechny", "Ilja Zaretschny"),
        ("Мікіта Талач", "Nikita Talach"),
    ],
)
def test_spellings_of_one_name_are_one(one: str, other: str) -> None:
    world = World()
    world.act(world.source("Wire", "2025-12-13"), "release", one)
    world.act(world.source("Free Radio", "2025-12-13"), "release", other)
    assert len(roster(world)) == 1


def test_a_name_too_far_to_join_and_too_near_to_pass_over_is_asked_about() -> None:
    world = World()
    world.act(world.source("Desk", "2025-12-01", "registry"), "detain", "Пол Уилан", "2018")
    world.act(world.source("Wire", "2025-12-13"), "release", "Paul Whelan")
    found = roster(world)
    (near,) = found["Paul Whelan"].resembles
    assert near.name == "Пол Уилан"
    assert 0.7 <= near.probability < 0.83
    assert found["Пол Уилан"].resembles == (type(near)(name="Paul Whelan", probability=near.probability),)


@pytest.mark.parametrize("kind", ["different", "same-as"])
def test_what_a_reviewer_has_decided_is_asked_no_more(kind: str) -> None:
    world = World()
    world.act(world.source("Desk", "2025-12-01", "registry"), "detain", "Пол Уилан", "2018")
    world.act(world.source("Wire", "2025-12-13"), "release", "Paul Whelan")
    world.decide(kind, "Paul Whelan", "Пол Уилан")
    assert not any(person.resembles for person in roster(world).values())


def test_whom_one_text_names_both_are_two_and_nobody_asks() -> None:
    world = World()
    wire = world.source("Wire", "2025-12-13")
    world.act(wire, "release", "Paul Whelan")
    world.act(wire, "release", "Пол Уилан")
    assert not any(person.resembles for person in roster(world).values())
