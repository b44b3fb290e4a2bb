"""Many claims, one act; and what was given for what."""

from __future__ import annotations

from detente.model import Act, Group, Link, Subject
from detente.views.corroboration import Hearing
from detente.views.events import Event, events
from detente.views.exchanges import Exchange, exchanges
from detente.views.roster import people
from detente.views.voices import Directory
from detente.when import When
from tests.views.build import PUBLISHERS, SUBJECTS, World

DAY = When("2025-12-13")


def happened(world: World) -> tuple[Event, ...]:
    snapshot = world.snapshot()
    return events(snapshot, Hearing(snapshot, Directory(PUBLISHERS, SUBJECTS)), people(snapshot, SUBJECTS))


def given(world: World) -> tuple[Exchange, ...]:
    snapshot = world.snapshot()
    return exchanges(snapshot, Hearing(snapshot, Directory(PUBLISHERS, SUBJECTS)), happened(world))


def pardon(number: int, noun: str, when: When | None = DAY) -> Act:
    return Act(kind="pardon", when=when, group=Group(noun=noun, lo=number, hi=number, qualifier="exact"))


def test_one_act_keeps_what_its_voices_disagree_on() -> None:
    world = World()
    world.say(world.source("State Agency", "2025-12-13"), pardon(123, "citizens"))
    world.say(world.source("Rights Desk", "2025-12-14"), pardon(121, "political prisoners"))
    (event,) = happened(world)
    assert event.voices == ("State Agency", "Rights Desk")
    assert [(n.noun, n.bound.lo, n.voices) for n in event.numbers] == [
        ("citizens", 123, ("State Agency",)),
        ("political prisoners", 121, ("Rights Desk",)),
    ]


def test_an_undated_report_joins_the_act_that_it_recognisably_reports() -> None:
    world = World()
    world.say(world.source("State Agency", "2025-12-13"), pardon(123, "citizens"))
    wire = world.source("Wire", "2025-12-14")
    world.say(wire, pardon(123, "people", None))
    world.say(wire, pardon(37, "people", None))
    late = world.source("Wire", "2026-03-01")
    world.say(late, pardon(123, "people", None))
    dated = [e for e in happened(world) if e.when == DAY]
    assert len(dated) == 1
    assert dated[0].voices == ("State Agency", "Wire")
    assert len(dated[0].claims) == 2


def test_announced_stays_announced_until_somebody_says_it_is_done() -> None:
    world = World()
    lift = Act(kind="lift", when=DAY, measure="potash")
    world.say(world.source("Wire", "2025-12-13"), lift, factuality="announced")
    assert happened(world)[0].announced_only
    world.say(world.source("Free Radio", "2025-12-14"), lift)
    assert not happened(world)[0].announced_only


def test_names_are_given_as_the_roster_has_them() -> None:
    world = World()
    world.act(world.source("Wire", "2025-12-13"), "release", "Мария Колесникова")
    assert happened(world)[0].people == ("Maria Kolesnikova",)


def test_lists_and_registries_are_not_news() -> None:
    world = World()
    world.act(world.source("Desk", "2025-12-01", "registry"), "detain", "X", "2021")
    assert happened(world) == ()


def exchange_world(*voices: str) -> World:
    world = World()
    source = world.source("Wire", "2025-12-13")
    gives = world.say(source, pardon(123, "citizens"))
    gets = world.say(source, Act(kind="lift", when=DAY, measure="potash"), factuality="announced")
    link = Link(gives=gives.id, gets=gets.id, wording="in connection with")
    for voice in voices:
        world.say(source, link, voice)
    return world


def test_two_acts_on_one_day_are_no_exchange_until_somebody_says_so() -> None:
    assert given(exchange_world()) == ()


def test_an_exchange_says_who_claims_it_and_in_which_words() -> None:
    (exchange,) = given(exchange_world("State Agency"))
    assert exchange.asserted_by == ("State Agency",)
    assert exchange.wordings == ("in connection with",)
    assert (exchange.gives.kind, exchange.gives.count, exchange.gets.kind) == ("pardon", "123", "lift")


def test_the_same_tie_in_either_direction_is_one_exchange() -> None:
    world = exchange_world("State Agency")
    gives, gets = world.claims[0], world.claims[1]
    world.say(
        world.source("Free Radio", "2025-12-13"), Link(gives=gets.id, gets=gives.id, wording="for which")
    )
    (exchange,) = given(world)
    assert exchange.asserted_by == ("Free Radio", "State Agency")


def test_a_link_to_a_claim_that_was_rejected_ties_nothing_shown() -> None:
    world = exchange_world("State Agency")
    world.decide("reject", world.claims[-1].id)
    assert given(world) == ()


def test_people_of_an_act_are_each_named_once() -> None:
    world = World()
    act = Act(
        kind="release",
        when=DAY,
        subjects=(
            Subject(name="Maria Kolesnikova", span=(0, 1)),
            Subject(name="Maryia Kalesnikava", span=(2, 3)),
        ),
    )
    world.say(world.source("Wire", "2025-12-13"), act)
    assert happened(world)[0].people == ("Maria Kolesnikova",)


def test_an_exchange_that_is_hoped_for_or_still_to_come_is_not_asserted() -> None:
    world = exchange_world()
    source = world.claims[0].source
    link = Link(gives=world.claims[0].id, gets=world.claims[1].id, wording="could be traded for")
    world.say(source, link, "John Coale", factuality="possible")
    world.say(source, link, "the envoy?")
    (exchange,) = given(world)
    assert exchange.asserted_by == exchange.denied_by == ()
    assert len(exchange.evidence) == 2
    snapshot = world.snapshot(on="2025-12-12")
    assert exchanges(snapshot, Hearing(snapshot, Directory(PUBLISHERS, SUBJECTS)), ()) == ()


def test_an_exchange_of_an_act_that_a_reviewer_rejected_is_none() -> None:
    world = exchange_world("State Agency")
    world.decide("reject", world.claims[0].id)
    assert given(world) == ()


def test_a_mention_of_the_act_joins_the_last_one_and_makes_nothing_done() -> None:
    world = World()
    potash = Act(kind="lift", when=DAY, measure="potash")
    world.say(world.source("Wire", "2025-12-13"), potash, "John Coale", factuality="announced")
    agency = world.source("State Agency", "2025-12-14")
    world.say(agency, Act(kind="lift", measure="potash"))
    world.say(agency, Act(kind="lift"))
    world.say(world.source("State Agency", "2025-12-30"), Act(kind="lift"))
    first, late = happened(world)
    assert (first.when, len(first.claims), first.announced_only) == (DAY, 3, True)
    assert late.when is None
