"""Who says so, and who copies whom."""

from __future__ import annotations

from detente.model import Quote
from detente.views.corroboration import Hearing, Standing
from detente.views.voices import Directory
from tests.views.build import PUBLISHERS, SUBJECTS, World

WORDS = "The president pardoned the prisoners, the press service said on Saturday evening in Minsk."


def hearing(world: World) -> Hearing:
    return Hearing(world.snapshot(), Directory(PUBLISHERS, SUBJECTS))


def standing(world: World, publisher: str) -> Standing:
    return next(s for s in hearing(world).sources() if s.publisher == publisher)


def test_the_innermost_voice_is_whose_word_it_is() -> None:
    world = World()
    said = world.act(world.source("Wire", "2025-12-13"), "release", "X", None, "John Coale", "State Agency")
    testimony = hearing(world)[said]
    assert testimony.voice.name == "John Coale"
    assert testimony.path == ("John Coale", "State Agency", "Wire")
    assert testimony.authorities == {"us", "by"}
    assert not testimony.independent_of(["by"])
    assert testimony.independent_of(["lt"])


def test_without_attribution_the_publisher_speaks() -> None:
    world = World()
    said = world.act(world.source("Free Radio", "2025-12-13"), "release", "X")
    testimony = hearing(world)[said]
    assert (testimony.voice.name, testimony.path) == ("Free Radio", ("Free Radio",))


def test_an_unknown_publisher_is_independent_of_nobody() -> None:
    world = World()
    said = world.act(world.source("Some Blog", "2025-12-13"), "release", "X")
    assert not hearing(world)[said].independent_of(["by"])


def test_of_one_day_the_source_nearer_to_the_origin_is_the_one_copied() -> None:
    world = World()
    world.act(world.source("Free Radio", "2025-12-13"), "release", "X", text=WORDS)
    world.act(world.source("State Agency", "2025-12-13"), "release", "X", text=WORDS)
    copy = standing(world, "Free Radio")
    assert [(t.voice, t.copies) for t in copy.ties] == [("State Agency", 1)]
    assert copy.own == 0
    assert standing(world, "State Agency").own == 1


def test_the_earlier_source_is_the_one_copied() -> None:
    world = World()
    world.act(world.source("Free Radio", "2025-12-12"), "release", "X", text=WORDS)
    world.act(world.source("Wire", "2025-12-13"), "release", "X", text=WORDS)
    assert standing(world, "Wire").ties[0].voice == "Free Radio"


def test_short_passages_are_alike_by_chance() -> None:
    world = World()
    for publisher in ("Free Radio", "Wire"):
        world.act(world.source(publisher, "2025-12-13"), "release", "X", text="X is free.")
    assert all(not s.ties for s in hearing(world).sources())


def test_quotations_are_counted_by_voice() -> None:
    world = World()
    wire = world.source("Wire", "2025-12-13")
    world.say(wire, Quote(mode="direct", words="yes"), "John Coale", "State Agency")
    world.say(wire, Quote(mode="direct", words="no"), "she?")
    world.say(wire, Quote(mode="direct", words="maybe"))
    ties = {t.voice: t.quotes for t in standing(world, "Wire").ties}
    assert ties == {"John Coale": 1, "State Agency": 1, "unnamed voices": 1}
    assert standing(world, "Wire").own == 1
