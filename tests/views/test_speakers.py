"""One voice for one speaker, however the name is spelled."""

from __future__ import annotations

from detente.config import SubjectEntry
from detente.views.roster import people
from detente.views.speakers import spelled
from tests.views.build import PUBLISHERS, World


def names(world: World, *subjects: SubjectEntry) -> dict[str, str]:
    snapshot = world.snapshot()
    known = people(snapshot, subjects)
    return spelled(snapshot, known, subjects, lambda name: PUBLISHERS.find(name) is not None)


def test_a_name_in_two_scripts_is_one_voice_by_its_commoner_spelling() -> None:
    world = World()
    world.act(world.source("Wire", "2025-12-13"), "release", "X", None, "Keith Kellogg")
    world.act(world.source("Free Radio", "2025-12-13"), "release", "X", None, "Keith Kellogg")
    world.act(world.source("State Agency", "2025-12-13"), "release", "X", None, "Кит Келлог")
    assert names(world) == {"Кит Келлог": "Keith Kellogg"}


def test_across_scripts_a_spelling_need_not_be_as_near() -> None:
    world = World()
    world.act(world.source("Wire", "2025-12-13"), "release", "X", None, "Sviatlana Tsikhanouskaya")
    world.act(world.source("Free Radio", "2025-12-13"), "release", "X", None, "Sviatlana Tsikhanouskaya")
    world.act(world.source("State Agency", "2025-12-13"), "release", "X", None, "Светлана Тихановская")
    world.act(world.source("Rights Desk", "2025-12-13"), "release", "X", None, "Svetlana Tikhanova")
    assert names(world) == {"Светлана Тихановская": "Sviatlana Tsikhanouskaya"}


def test_a_subject_of_the_case_speaks_by_its_own_name() -> None:
    world = World()
    world.act(world.source("Wire", "2025-12-13"), "release", "X", None, "Кит Келлог")
    assert names(world, SubjectEntry(name="Keith Kellogg", office="us")) == {"Кит Келлог": "Keith Kellogg"}


def test_a_speaker_of_whom_the_texts_tell_is_called_as_that_person() -> None:
    world = World()
    world.act(world.source("Wire", "2025-12-13"), "release", "Maria Kolesnikova")
    world.act(world.source("Free Radio", "2025-12-14"), "release", "X", None, "Мария Колесникова")
    assert names(world) == {"Мария Колесникова": "Maria Kolesnikova"}


def test_two_on_one_page_are_two_voices() -> None:
    world = World()
    page = world.source("Wire", "2025-12-13")
    world.act(page, "release", "X", None, "Keith Kellogg")
    world.act(page, "release", "X", None, "Кит Келлог")
    assert names(world) == {}


def test_a_woman_and_a_man_of_one_surname_are_two_voices() -> None:
    world = World()
    world.act(world.source("Wire", "2025-12-13"), "release", "X", None, "Alexandra Ivanova")
    world.act(world.source("Free Radio", "2025-12-13"), "release", "X", None, "Александр Иванов")
    assert names(world) == {}


def test_a_reviewer_keeps_two_voices_apart() -> None:
    world = World()
    world.act(world.source("Wire", "2025-12-13"), "release", "X", None, "Keith Kellogg")
    world.act(world.source("Free Radio", "2025-12-13"), "release", "X", None, "Кит Келлог")
    world.decide("different", "Keith Kellogg", "Кит Келлог")
    assert names(world) == {}


def test_a_reviewer_makes_two_voices_one() -> None:
    world = World()
    world.act(world.source("Wire", "2025-12-13"), "release", "X", None, "Ann Sample")
    world.act(world.source("Free Radio", "2025-12-13"), "release", "X", None, "Ann Example")
    assert names(world) == {}
    world.decide("same-as", "Ann Sample", "Ann Example")
    assert names(world) == {"Ann Example": "Ann Sample"}


def test_bodies_that_publish_keep_their_names() -> None:
    world = World()
    world.act(world.source("Wire", "2025-12-13"), "release", "X", None, "Rights Desk")
    assert names(world) == {}
