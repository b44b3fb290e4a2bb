"""Many claims, one act; and what was given for what."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from detente.brief import words
from detente.model import Act, ActKind, Group, Link, Subject
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


def traded(world: World) -> tuple[Exchange, ...]:
    snapshot = world.snapshot()
    return exchanges(snapshot, Hearing(snapshot, Directory(PUBLISHERS, SUBJECTS)), happened(world))


def pardon(number: int, noun: str, when: When | None = DAY) -> Act:
    return Act(kind="pardon", when=when, group=Group(noun=noun, lo=number, hi=number, qualifier="exact"))


def test_a_crowd_that_one_source_dates_a_day_later_is_one_act() -> None:
    world = World()
    for name in ("State Agency", "Rights Desk"):
        world.say(world.source(name, "2025-12-13"), pardon(123, "citizens"))
    world.say(world.source("Late Paper", "2025-12-14"), pardon(123, "people", When("2025-12-14")))
    (event,) = happened(world)
    assert (event.when, event.other_days) == (DAY, (When("2025-12-14"),))
    assert "· by others on 2025-12-14" in words.event(event)


def test_crowds_that_differ_or_that_one_source_tells_of_are_two_acts() -> None:
    world = World()
    both = world.source("Rights Desk", "2025-12-14")
    for source in (world.source("State Agency", "2025-12-13"), both):
        world.say(source, pardon(123, "citizens"))
    world.say(both, pardon(123, "people", When("2025-12-14")))
    world.say(world.source("Late Paper", "2025-12-14"), pardon(52, "people", When("2025-12-12")))
    assert [str(e.when) for e in happened(world)] == ["2025-12-12", "2025-12-13", "2025-12-14"]


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
    assert traded(exchange_world()) == ()


def test_an_exchange_says_who_claims_it_and_in_which_words() -> None:
    (exchange,) = traded(exchange_world("State Agency"))
    assert exchange.asserted_by == ("State Agency",)
    assert exchange.wordings == ("in connection with",)
    assert (exchange.gives.kind, exchange.gives.count, exchange.gets.kind) == ("pardon", "123", "lift")


def test_the_same_tie_in_either_direction_is_one_exchange() -> None:
    world = exchange_world("State Agency")
    gives, gets = world.claims[0], world.claims[1]
    world.say(
        world.source("Free Radio", "2025-12-13"), Link(gives=gets.id, gets=gives.id, wording="for which")
    )
    (exchange,) = traded(world)
    assert exchange.asserted_by == ("Free Radio", "State Agency")


def test_a_link_to_a_claim_that_was_rejected_ties_nothing_shown() -> None:
    world = exchange_world("State Agency")
    world.decide("reject", world.claims[-1].id)
    assert traded(world) == ()


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
    (exchange,) = traded(world)
    assert exchange.asserted_by == exchange.denied_by == ()
    assert len(exchange.evidence) == 2
    snapshot = world.snapshot(on="2025-12-12")
    assert exchanges(snapshot, Hearing(snapshot, Directory(PUBLISHERS, SUBJECTS)), ()) == ()


def test_an_exchange_of_an_act_that_a_reviewer_rejected_is_none() -> None:
    world = exchange_world("State Agency")
    world.decide("reject", world.claims[0].id)
    assert traded(world) == ()


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


def named(kind: ActKind, *names: str, when: str | None = "2025-12-13", by: str | None = None) -> Act:
    subjects = tuple(Subject(name=name, span=(n, n + 1)) for n, name in enumerate(names))
    return Act(kind=kind, when=When(when) if when else None, subjects=subjects, authority=by)


def test_what_two_states_do_on_one_day_are_two_acts() -> None:
    world = World()
    world.say(world.source("Wire", "2025-12-13"), named("release", "Anna Kral", by="by"))
    world.say(world.source("Wire", "2025-12-13"), named("release", "Karl Weiter", by="de"))
    world.say(world.source("Free Radio", "2025-12-13"), named("release", "Anna Kral"))
    assert sorted((e.authority, e.people, len(e.claims)) for e in happened(world)) == [
        (("by",), ("Anna Kral",), 2),
        (("de",), ("Karl Weiter",), 1),
    ]


def test_an_office_acts_for_its_state() -> None:
    world = World()
    for by in ("us", "us-ofac"):
        world.say(world.source("Wire", "2025-12-13"), Act(kind="lift", when=DAY, authority=by))
    (event,) = happened(world)
    assert set(event.authority) == {"us", "us-ofac"}


def test_one_day_in_two_courts_is_two_sentences_and_one_day_at_the_gates_one_release() -> None:
    world = World()
    for kind in ("sentence", "release"):
        for name in ("Anna Kral", "Olga Sample"):
            world.say(world.source("Wire", "2025-12-13"), named(kind, name))  # type: ignore[arg-type]
    world.say(world.source("Free Radio", "2025-12-13"), named("sentence", "Anna Kral"))
    assert sorted((e.kind, len(e.people), len(e.claims)) for e in happened(world)) == [
        ("release", 2, 2),
        ("sentence", 1, 1),
        ("sentence", 1, 2),
    ]


def test_a_month_that_tells_of_the_same_person_is_the_day_in_it() -> None:
    world = World()
    world.say(world.source("Wire", "2025-12-13"), named("sentence", "Anna Kral", when="2021-09-06"))
    world.say(world.source("Free Radio", "2025-12-13"), named("sentence", "Anna Kral", when="2021-09"))
    world.say(world.source("Rights Desk", "2025-12-13"), named("sentence", "Anna Kral", when="2021"))
    world.say(world.source("Rights Desk", "2025-12-13"), named("sentence", "Olga Sample", when="2021-09"))
    found = [(str(e.when), e.people, len(e.claims)) for e in happened(world)]
    assert sorted(found) == [("2021-09", ("Olga Sample",), 1), ("2021-09-06", ("Anna Kral",), 3)]


def test_a_month_with_two_days_that_fit_is_put_to_neither() -> None:
    world = World()
    for when in ("2021-09-06", "2021-09-20", "2021-09"):
        world.say(world.source("Wire", "2025-12-13"), named("detain", "Anna Kral", when=when))
    assert len(happened(world)) == 3


@given(st.permutations(range(7)))
def test_it_does_not_matter_which_claim_was_added_first(order: list[int]) -> None:
    world = World()
    wire, radio = world.source("Wire", "2025-12-13"), world.source("Free Radio", "2025-12-14")
    told = [
        named("release", "Anna Kral", by="by"),
        named("release", "Karl Weiter", by="de"),
        named("release", "Anna Kral", "Olga Sample"),
        pardon(123, "citizens"),
        pardon(123, "people", None),
        named("release", "Olga Sample", when="2025-12"),
        named("sentence", "Anna Kral", when=None),
    ]
    for n, act in enumerate(told):
        world.say(radio if n % 2 else wire, act)
    straight = {frozenset(e.claims) for e in happened(world)}
    world.claims = [world.claims[n] for n in order]
    assert {frozenset(e.claims) for e in happened(world)} == straight


def test_acts_without_a_day_are_told_apart_by_their_people_and_numbers() -> None:
    world = World()
    for publisher in ("State Agency", "Wire"):
        world.say(world.source(publisher, "2025-06-21"), pardon(14, "prisoners", None))
    world.say(world.source("Rights Desk", "2025-06-21"), pardon(37, "prisoners", None))
    assert sorted(len(e.claims) for e in happened(world)) == [1, 2]


def test_who_was_freed_long_ago_is_told_of_that_day() -> None:
    world = World()
    world.act(world.source("Wire", "2025-09-11"), "release", "Maria Kolesnikova", "2025-09-11")
    world.act(world.source("Rights Desk", "2025-12-14"), "release", "Maria Kolesnikova", None)
    world.act(world.source("Free Radio", "2025-09-01"), "release", "Maria Kolesnikova", None)
    found = {str(e.when): len(e.claims) for e in happened(world)}
    assert found == {"2025-09-11": 2, "None": 1}


def _release(name: str, when: str | None = None) -> Act:
    return Act(kind="release", subjects=(Subject(name=name, span=(0, 0)),), when=When(when) if when else None)


def test_two_acts_that_are_given_for_each_other_are_two() -> None:
    world = World()
    paper = world.source("Rights Desk", "2025-12-14")
    one = world.say(paper, _release("Ann One", "2025-12-13"))
    other = world.say(paper, _release("Bea Two", "2025-12-13"))
    world.say(paper, Link(gives=one.id, gets=other.id, wording="in exchange for"))
    wire = world.source("Wire", "2025-12-14")
    world.say(wire, _release("Bea Two", "2025-12-13"))
    assert sorted((e.people, len(e.claims)) for e in happened(world)) == [
        (("Ann One",), 1),
        (("Bea Two",), 2),
    ]
    (trade,) = traded(world)
    assert (trade.gives.people, trade.gets.people) == (("Ann One",), ("Bea Two",))


def test_a_year_that_tells_of_the_same_person_is_the_month_in_it() -> None:
    world = World()
    for name, when in (("Rights Desk", "2022"), ("Wire", "2022-12"), ("State Agency", "2021")):
        world.say(world.source(name, "2025-12-14"), _release("Ann One", when))
    assert [(str(e.when), len(e.claims)) for e in happened(world)] == [("2021", 1), ("2022-12", 2)]
