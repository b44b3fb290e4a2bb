"""Who is out, who is held: above all, never a wrong *out*."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from detente.model import Act, Subject
from detente.when import When
from tests.views.build import World

NAME = "Maria Kolesnikova"


def test_the_authority_alone_is_not_enough() -> None:
    world = World()
    world.act(world.source("State Agency", "2025-12-13"), "release", NAME)
    world.act(world.source("Presidency", "2025-12-13"), "pardon", NAME)
    assert world.state().status == "reported out"
    assert "only the authority's side" in world.state().why


def test_one_independent_voice_is_not_enough() -> None:
    world = World()
    world.act(world.source("Free Radio", "2025-12-13"), "release", NAME)
    assert world.state().status == "reported out"
    assert world.state().why == "one voice only: Free Radio"


def test_two_voices_one_of_them_independent_make_out() -> None:
    world = World()
    world.act(world.source("State Agency", "2025-12-13"), "release", NAME)
    world.act(world.source("Free Radio", "2025-12-13"), "release", "Мария Колесникова")
    state = world.state()
    assert state.status == "out"
    assert state.confirmed_by == ("Free Radio", "State Agency")
    assert state.since == "2025-12-13"
    assert len(state.evidence) == 2


def test_ten_papers_that_quote_one_agency_are_one_voice() -> None:
    world = World()
    for _ in range(10):
        world.act(world.source("Free Radio", "2025-12-13"), "release", NAME, "2025-12-13", "Wire")
    assert world.state().status == "reported out"
    assert world.state().confirmed_by == ("Wire",)


def test_a_voice_that_reaches_us_through_state_media_is_not_independent() -> None:
    world = World()
    agency = world.source("State Agency", "2025-12-13")
    world.act(agency, "release", NAME, "2025-12-13", "John Coale")
    world.act(agency, "release", NAME)
    assert world.state().status == "reported out"


def test_voices_that_nobody_can_name_never_count() -> None:
    world = World()
    radio = world.source("Free Radio", "2025-12-13")
    world.act(radio, "release", NAME, "2025-12-13", "some outlets?")
    world.act(radio, "release", NAME, "2025-12-13", "activists?")
    world.act(radio, "release", NAME, "2025-12-13", "Nobody Known")
    assert world.state().status == "reported out"
    assert world.state().confirmed_by == ()


def test_a_copied_passage_is_the_voice_it_was_copied_from() -> None:
    world = World()
    words = "The president pardoned the prisoners, the press service said on Saturday evening in Minsk."
    world.act(world.source("State Agency", "2025-12-13"), "release", NAME, text=words)
    world.act(world.source("Free Radio", "2025-12-13"), "release", NAME, text=words)
    assert world.state().status == "reported out"
    assert world.state().confirmed_by == ("State Agency",)


def test_announced_for_a_day_to_come_is_no_report() -> None:
    world = World()
    for publisher in ("Viasna", "Belta"):
        source = world.source(publisher, "2025-12-10")
        world.act(source, "release", NAME, when="2025-12-13", factuality="announced")
    assert world.state().status == "unknown"
    world.act(world.source("Euroradio", "2025-12-14"), "release", NAME, when="2025-12-13")
    assert world.state().status == "reported out"


def test_announced_is_not_done() -> None:
    world = World()
    for publisher in ("Wire", "Free Radio", "State Agency"):
        world.act(world.source(publisher, "2025-12-13"), "release", NAME, factuality="announced")
    assert world.state().status == "reported out"
    assert world.state().why == "announced, and nobody says that it happened"


def test_expulsion_is_a_mode_of_out() -> None:
    world = World()
    world.act(world.source("Wire", "2025-12-13"), "expel", NAME)
    world.act(world.source("Free Radio", "2025-12-13"), "release", NAME)
    assert (world.state().status, world.state().mode) == ("out", "expelled")


@pytest.mark.parametrize("factuality", ["possible", "planned", "attempted"])
def test_what_may_happen_has_not_happened(factuality: str) -> None:
    world = World()
    world.act(world.source("Registry", "2025-12-01", "registry"), "detain", NAME, "2020-09-09")
    for publisher in ("Wire", "Free Radio", "Rights Desk"):
        source = world.source(publisher, "2025-12-13")
        world.act(source, "release", NAME, factuality=factuality)  # type: ignore[arg-type]
    assert world.state().status == "held"


def test_a_later_denial_contests_and_two_settle_it() -> None:
    world = World()
    world.act(world.source("Free Radio", "2025-12-13"), "release", NAME, "2025-12-13", "some outlets?")
    world.act(world.source("Rights Desk", "2025-12-15"), "release", NAME, factuality="denied")
    assert world.state(known="2025-12-14").status == "reported out"
    assert world.state().status == "contested"
    assert world.state().disputed_by == ("Rights Desk",)
    world.status(world.source("Wire", "2025-12-16"), NAME, "held")
    assert world.state().status == "held"


def test_even_a_confirmed_release_is_contested_by_one_later_voice() -> None:
    world = World()
    world.act(world.source("Wire", "2025-12-13"), "release", NAME)
    world.act(world.source("Free Radio", "2025-12-13"), "release", NAME)
    world.status(world.source("Rights Desk", "2025-12-15"), NAME, "held")
    assert world.state(known="2025-12-14").status == "out"
    assert world.state().status == "contested"


def test_what_was_said_before_the_release_does_not_contest_it() -> None:
    world = World()
    world.status(world.source("Rights Desk", "2025-12-01"), NAME, "held")
    world.act(world.source("Wire", "2025-12-13"), "release", NAME)
    world.act(world.source("Free Radio", "2025-12-13"), "release", NAME)
    assert world.state().status == "out"


def test_detained_anew_is_held_again() -> None:
    world = World()
    world.act(world.source("Wire", "2025-09-11"), "release", NAME, "2025-09-11")
    world.act(world.source("Free Radio", "2025-09-11"), "release", NAME, "2025-09-11")
    world.act(world.source("Rights Desk", "2025-09-26"), "detain", NAME, "2025-09-11/2025-09-26")
    assert world.state(known="2025-09-12").status == "out"
    assert world.state().status == "held again"


def test_background_without_a_date_undoes_nothing() -> None:
    world = World()
    world.act(world.source("Wire", "2025-12-13"), "release", NAME)
    radio = world.source("Free Radio", "2025-12-14")
    world.act(radio, "release", NAME)
    world.act(radio, "sentence", NAME, None)
    world.act(radio, "detain", NAME, None)
    assert world.state().status == "out"


def test_an_undated_mention_belongs_to_the_last_release_that_has_a_day() -> None:
    """In December papers still wrote of *those freed, among them* a man who was back in prison by then."""
    world = World()
    world.act(world.source("Wire", "2025-09-11"), "release", NAME, "2025-09-11")
    world.act(world.source("Desk", "2025-12-01", "registry"), "detain", NAME, "../2025-09-26")
    for publisher in ("Wire", "Free Radio", "Foreign Ministry"):
        world.act(world.source(publisher, "2025-12-13"), "release", NAME, None)
    assert world.state().status == "held again"


def test_a_release_whose_day_nobody_says_is_reported_and_no_more() -> None:
    world = World()
    for publisher in ("Wire", "Free Radio"):
        world.act(world.source(publisher, "2025-12-13"), "release", NAME, None)
    assert (world.state().status, world.state().why) == ("reported out", "no known voice says on which day")


def test_a_reviewer_holds_back_and_two_confirm() -> None:
    world = World()
    world.act(world.source("Free Radio", "2025-12-13"), "release", NAME, "2025-12-13", "some outlets?")
    world.decide("confirm", NAME, reviewer="Ada")
    assert world.state().status == "reported out"
    world.decide("confirm", NAME, reviewer="Grace")
    assert world.state().status == "out"
    assert world.state().reviewers == ("Ada", "Grace")
    held = world.decide("hold-back", NAME, reviewer="Edith")
    assert world.state().status == "unknown"
    world.decide("undo", held.id)
    assert world.state().status == "out"


def test_a_rejected_claim_is_as_if_never_made() -> None:
    world = World()
    world.act(world.source("Wire", "2025-12-13"), "release", NAME)
    wrong = world.act(world.source("Free Radio", "2025-12-13"), "release", NAME)
    world.decide("reject", wrong.id)
    assert world.state().status == "reported out"
    assert world.state(known="2025-12-15").status == "out"


def test_a_death_ends_the_question() -> None:
    world = World()
    world.act(world.source("Rights Desk", "2025-12-01"), "die", NAME, "2025-11-30")
    world.act(world.source("State Agency", "2025-12-13"), "release", NAME)
    assert world.state().status == "dead"


def test_what_comes_after_the_day_asked_about_is_left_out() -> None:
    world = World()
    world.act(world.source("Registry", "2025-12-01", "registry"), "detain", NAME, "2020-09-09")
    world.act(world.source("Wire", "2025-12-13"), "release", NAME)
    world.act(world.source("Free Radio", "2025-12-13"), "release", NAME)
    assert world.custody(on="2025-12-12")[NAME.casefold()].status == "held"
    assert world.custody(on="2025-12-13")[NAME.casefold()].status == "out"


def sentenced(world: World, when: str, terms: str) -> None:
    act = Act(kind="sentence", subjects=(Subject(name=NAME, span=(0, 1)),), when=When(when), terms=terms)
    world.say(world.source("Rights Desk", "2025-12-01"), act)


def test_a_sentence_that_has_run_out_holds_nobody() -> None:
    world = World()
    world.act(world.source("Rights Desk", "2025-12-01"), "detain", NAME, "2010-12-19")
    sentenced(world, "2011-05-26", "P5Y6M")
    assert world.state().status == "unknown"
    assert "2011-05-26 has run out" in world.state().why
    world.status(world.source("Wire", "2025-12-02"), NAME, "held")
    assert world.state().status == "held"


def test_a_sentence_that_runs_holds() -> None:
    world = World()
    sentenced(world, "2021-09-06", "P11Y")
    assert world.state().status == "held"


def test_a_charge_alone_holds_nobody() -> None:
    world = World()
    world.act(world.source("Rights Desk", "2025-12-01"), "charge", NAME, "2025-11-30")
    assert world.state().status == "unknown"


PUBLISHERS = ["State Agency", "Presidency", "Foreign Ministry", "Wire", "Free Radio", "Rights Desk"]
STATEMENTS = st.tuples(
    st.sampled_from(PUBLISHERS),
    st.sampled_from(["release", "pardon", "expel"]),
    st.sampled_from(["asserted", "announced", "possible", "planned", "attempted"]),
    st.sampled_from([(), ("State Agency",), ("Wire",), ("some outlets?",), ("Nobody Known",)]),
)


@given(st.lists(STATEMENTS, max_size=6), st.booleans())
def test_out_is_never_said_on_less_than_two_voices_one_independent(
    statements: list[tuple[str, str, str, tuple[str, ...]]], denied: bool
) -> None:
    world = World()
    counted = set()
    for publisher, kind, factuality, voices in statements:
        world.act(
            world.source(publisher, "2025-12-13"),
            kind,
            NAME,
            "2025-12-13",
            *voices,
            factuality=factuality,  # type: ignore[arg-type]
        )
        voice = voices[0] if voices else publisher
        if factuality == "asserted" and voice in PUBLISHERS:
            own = {voice, publisher} & {"State Agency", "Presidency"}
            counted.add((voice, not own))
    if denied:
        world.act(world.source("Rights Desk", "2025-12-15"), "release", NAME, factuality="denied")
    states = world.custody()
    if not states:
        return
    enough = len({v for v, _ in counted}) >= 2 and any(independent for _, independent in counted)
    assert (states[NAME.casefold()].status == "out") is (enough and not denied)


@given(st.permutations(range(4)))
def test_the_order_of_documents_does_not_matter(order: list[int]) -> None:
    said = [
        ("Wire", "2025-09-11", "release", "2025-09-11"),
        ("Free Radio", "2025-09-11", "release", "2025-09-11"),
        ("Rights Desk", "2025-09-26", "detain", "2025-09-20"),
        ("Presidency", "2020-09-09", "detain", "2020-09-09"),
    ]
    world = World()
    for n in order:
        publisher, published, kind, when = said[n]
        world.act(world.source(publisher, published), kind, NAME, when)
    assert world.state().status == "held again"
    assert world.state().since == "2025-09-20"


def test_an_initial_may_be_another_s_and_confirms_nothing() -> None:
    world = World()
    world.act(world.source("Wire", "2025-12-13"), "release", "Pavel Zarechny")
    world.act(world.source("Free Radio", "2025-12-13"), "release", "P. Zarechny")
    assert world.state("Pavel Zarechny").status == "reported out"
    world.act(world.source("Rights Desk", "2025-12-13"), "release", "Pavel Zarechny")
    assert world.state("Pavel Zarechny").status == "out"


def test_a_year_that_is_told_of_what_has_a_month_is_that_month() -> None:
    world = World()
    for publisher, when in (("Wire", "2022"), ("Free Radio", "2022"), ("Rights Desk", "2022-12")):
        world.act(world.source(publisher, "2025-12-13"), "release", NAME, when)
    state = world.state()
    assert state.since == When("2022-12")
    assert [(e.kind, str(e.when), len(e.evidence)) for e in state.history] == [("release", "2022-12", 3)]


def test_a_year_with_two_months_that_fit_is_neither() -> None:
    world = World()
    for publisher, when in (("Wire", "2020"), ("Free Radio", "2020-05"), ("Rights Desk", "2020-11")):
        world.act(world.source(publisher, "2025-12-13"), "detain", NAME, when)
    assert [str(e.when) for e in world.state().history] == ["2020", "2020-05", "2020-11"]
