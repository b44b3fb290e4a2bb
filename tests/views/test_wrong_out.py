"""Ways in which a person still in prison could be called *out*, each of which must fail."""

from __future__ import annotations

from datetime import date

import msgspec
import pytest

from detente.config import SubjectEntry
from detente.ledger import Snapshot
from detente.model import Act, ActKind, Claim, Subject, Trait
from detente.sources.publishers import Publisher, Publishers
from detente.views.corroboration import Hearing
from detente.views.custody import CustodyState, custody
from detente.views.roster import people
from detente.views.voices import Directory
from detente.when import When
from tests.views.build import PUBLISHERS, World

NAME = "Maria Kolesnikova"


def freed(world: World, when: str | None, *publishers: str, published: str = "2025-12-13") -> None:
    for publisher in publishers:
        world.act(world.source(publisher, published), "release", NAME, when)


def row(world: World, source: str, *contents: Act | Trait) -> None:
    """A row of a registry: several claims that rest on the same words."""
    for content in contents:
        world.claims[-1] = msgspec.structs.replace(world.say(source, content), span=(0, 99))


def held_row(world: World, published: str, as_of: str | None, status: str = "held") -> None:
    contents = [Trait(subject=NAME, kind="status", value=status)]
    if as_of:
        contents.append(Trait(subject=NAME, kind="status as of", value=as_of))
    row(world, world.source("Rights Desk", published, "registry"), *contents)


def states(world: World, publishers: Publishers, *authorities: str) -> list[CustodyState]:
    snapshot = world.snapshot()
    hearing = Hearing(snapshot, Directory(publishers))
    return list(custody(snapshot, hearing, people(snapshot), authorities))


# Whose word it is


def test_without_a_known_holder_no_state_is_independent() -> None:
    """A new case names no authority: the state's agency and its presidency must not confirm each other."""
    world = World()
    freed(world, "2025-12-13", "State Agency", "Presidency", "Foreign Ministry")
    (state,) = states(world, PUBLISHERS)
    assert state.status == "reported out"
    freed(world, "2025-12-13", "Wire")
    assert states(world, PUBLISHERS)[0].status == "out"


def test_the_holder_is_also_whom_a_claim_names() -> None:
    world = World()
    for publisher in ("Foreign Ministry", "Wire"):
        said = Act(
            kind="release", authority="lt", subjects=(Subject(name=NAME, span=(0, 1)),), when=When("2025")
        )
        world.say(
            world.source(publisher, "2025-12-13"),
            said,
            *(["Foreign Ministry"] if publisher == "Wire" else []),
        )
    assert states(world, PUBLISHERS, "by")[0].status == "reported out"


def test_the_case_of_a_country_code_does_not_matter() -> None:
    world = World()
    freed(world, "2025-12-13", "State Agency", "Presidency")
    assert states(world, PUBLISHERS, "BY")[0].status == "reported out"


def test_state_media_of_a_country_that_nobody_told_are_independent_of_none() -> None:
    world = World()
    freed(world, "2025-12-13", "Some Channel", "Wire Desk")
    channel = Publisher(name="Some Channel", kind="state media")
    desk = Publisher(name="Wire Desk", kind="authority")
    (state,) = states(world, Publishers([channel, desk]), "by")
    assert state.status == "reported out"


def test_two_offices_of_one_state_are_one_voice() -> None:
    world = World()
    freed(world, "2025-12-13", "Foreign Ministry")
    world.act(world.source("Foreign Ministry", "2025-12-13"), "release", NAME, "2025-12-13", "Prime Minister")
    ministers = Publisher(name="Prime Minister", kind="authority", country="lt")
    (state,) = states(world, Publishers([*PUBLISHERS, ministers]), "by")
    assert (state.status, state.why) == ("reported out", "only one side says that it happened")


def test_what_a_registry_files_under_reported_out_confirms_nothing() -> None:
    world = World()
    held_row(world, "2025-12-14", None, status="reported out")
    freed(world, "2025-12-13", "Wire")
    assert world.state().status == "reported out"


# Which release


def test_old_confirmations_say_nothing_of_a_new_release() -> None:
    world = World()
    freed(world, "2025-09-11", "Wire", published="2025-09-11")
    world.decide("confirm", NAME, reviewer="Ada", day="2025-09-12")
    world.decide("confirm", NAME, reviewer="Grace", day="2025-09-12")
    assert world.state(known="2025-09-13").status == "out"
    world.act(world.source("Rights Desk", "2025-10-01"), "detain", NAME, "2025-10-01")
    freed(world, "2025-12-13", "State Agency")
    assert world.state().status == "reported out"


def test_one_reviewer_under_two_spellings_is_one() -> None:
    world = World()
    freed(world, "2025-12-13", "Wire")
    world.decide("confirm", NAME, reviewer="A. Novik")
    world.decide("confirm", NAME, reviewer="a.  novik")
    assert world.state().status == "reported out"


def test_a_confirmation_for_one_of_two_namesakes_confirms_neither() -> None:
    world = World()
    desk = world.source("Rights Desk", "2025-12-01", "registry")
    for year in ("1974", "1999"):
        world.act(desk, "release", "Ihar Talachynau", year)
    for reviewer in ("Ada", "Grace"):
        world.decide("confirm", "Ihar Talachynau", reviewer=reviewer)
    snapshot = world.snapshot()
    found = custody(snapshot, Hearing(snapshot, Directory(PUBLISHERS)), people(snapshot), ("by",))
    assert {s.status for s in found} == {"reported out"}


@pytest.mark.parametrize("release", ["2025-09", "2025", "2025-09-01/2025-09-30"])
def test_a_vague_release_is_not_put_after_an_arrest(release: str) -> None:
    """*Freed in September* and *back in prison on the 26th* do not make somebody free on the 30th."""
    world = World()
    freed(world, release, "Wire", "Free Radio", published="2025-10-02")
    world.act(world.source("Rights Desk", "2025-09-26"), "detain", NAME, "2025-09-26")
    assert world.state().status in ("contested", "held again")
    freed(world, "2025-09-11", "Wire", "Free Radio", published="2025-09-11")
    assert world.state().status == "held again"


def test_an_arrest_and_a_release_on_one_day_stay_open() -> None:
    world = World()
    freed(world, "2025-12-13", "Wire", "Free Radio")
    world.act(world.source("Rights Desk", "2025-12-14"), "detain", NAME, "2025-12-13")
    assert world.state().status == "contested"


def test_an_arrest_told_with_no_more_than_a_year_does_not_undo_the_release_it_is_told_with() -> None:
    world = World()
    freed(world, "2025-12-13", "Wire")
    radio = world.source("Free Radio", "2025-12-14")
    world.act(radio, "detain", NAME, "2025")
    world.act(radio, "release", NAME)
    assert world.state().status == "out"
    world.act(world.source("Rights Desk", "2025-12-20"), "detain", NAME, "2025")
    assert world.state().status == "contested"


def test_an_arrest_of_a_later_year_undoes_it() -> None:
    world = World()
    freed(world, "2024-07-03", "Wire", "Free Radio", published="2024-07-03")
    world.act(world.source("Rights Desk", "2025-12-20"), "detain", NAME, "2025")
    assert world.state().status == "held again"


def test_a_release_that_may_still_come_has_not_happened_yet() -> None:
    world = World()
    freed(world, "2025-12", "Wire", "Free Radio", published="2025-12-20")
    world.act(world.source("Rights Desk", "2025-12-01", "registry"), "detain", NAME, "2021")
    assert world.custody(on="2025-12-10")[NAME.casefold()].status == "held"
    assert world.custody(on="2025-12-20")[NAME.casefold()].status == "out"


def test_a_second_release_is_weighed_on_its_own() -> None:
    world = World()
    freed(world, "2021-05-01", "Wire", "Free Radio", published="2021-05-01")
    held_row(world, "2025-12-01", None)
    freed(world, "2025-12-13", "State Agency")
    assert world.state().status == "reported out"
    freed(world, "2025-12-13", "Wire")
    assert world.state().status == "out"


def test_a_late_mention_without_a_day_does_not_settle_what_is_contested() -> None:
    world = World()
    freed(world, "2025-12-13", "Wire", "Free Radio")
    world.act(world.source("Rights Desk", "2025-12-15"), "release", NAME, factuality="denied")
    freed(world, None, "Free Radio", "Wire", published="2025-12-20")
    assert world.state().status == "contested"


# Registries


def test_a_registry_contests_from_the_day_its_row_was_written() -> None:
    world = World()
    freed(world, "2025-12-13", "Wire", "Free Radio")
    held_row(world, "2025-12-20", as_of="2025-11-28")
    assert world.state().status == "out"
    held_row(world, "2025-12-21", as_of="2025-12-19")
    assert world.state().status == "contested"


def test_a_doubt_without_a_date_is_a_doubt() -> None:
    world = World()
    freed(world, "2025-12-13", "Wire", "Free Radio")
    source = world.source("Rights Desk", "2025-12-15")
    world.act(source, "release", NAME, None, factuality="denied")
    world.sources[source] = msgspec.structs.replace(world.sources[source], published=None)
    day = date(2025, 12, 31)
    whole = Snapshot(day, day, world.sources, tuple(world.claims))
    hearing = Hearing(whole, Directory(PUBLISHERS))
    (state,) = custody(whole, hearing, people(whole), ("by",))
    assert state.status == "contested"


def test_a_death_that_nobody_known_reports_is_no_death() -> None:
    world = World()
    world.act(world.source("Wire", "2025-12-14"), "die", NAME, "2025-12-14", "some people?")
    freed(world, "2025-12-13", "Wire", "Free Radio")
    assert world.state().status == "out"


def test_the_history_ends_on_the_day_asked_about() -> None:
    world = World()
    world.act(world.source("Rights Desk", "2025-12-01"), "detain", NAME, "2021-03-04")
    freed(world, "2025-12-13", "Wire")
    history = world.custody(on="2025-12-12")[NAME.casefold()].history
    assert [episode.kind for episode in history] == ["detain"]


def test_evidence_says_whether_its_voice_counts() -> None:
    world = World()
    world.act(world.source("Some Blog", "2025-12-13"), "release", NAME)
    assert [e.counted for e in world.state().evidence] == [False]


# Who is who


def registry_row(world: World, sheet: str, name: str, number: str, born: str, *acts: tuple[str, str]) -> None:
    span = (len(world.claims), len(world.claims) + 50)
    contents: list[Act | Trait] = [
        Act(kind=kind, subjects=(Subject(name=name, span=(0, 1)),), when=When(day))  # type: ignore[arg-type]
        for kind, day in acts
    ]
    contents.append(Trait(subject=name, kind="registry id", value=number))
    if born:
        contents.append(Trait(subject=name, kind="born", value=born))
    for content in contents:
        made: Claim = world.say(sheet, content)
        world.claims[-1] = msgspec.structs.replace(made, span=span)


def test_the_next_sheet_of_a_registry_is_about_the_same_people() -> None:
    world = World()
    for published, acts in (("2025-11-01", []), ("2025-12-14", [("release", "2025-12-13")])):
        sheet = world.source("Rights Desk", published, "registry")
        registry_row(world, sheet, "Maryna Kalesnik", "R-1", "1974", ("detain", "2021"), *acts)
    world.act(world.source("Wire", "2025-12-13"), "release", "Maryna Kalesnik")
    (person,) = people(world.snapshot())
    assert len(person.claims) == 8
    assert world.state("Maryna Kalesnik").status == "out"


def test_namesakes_are_told_apart_from_sheet_to_sheet() -> None:
    world = World()
    for published in ("2025-11-01", "2025-12-14"):
        sheet = world.source("Rights Desk", published, "registry")
        registry_row(world, sheet, "Ihar Talachynau", "R-1", "1974", ("detain", "2021"))
        registry_row(world, sheet, "Ihar Talachynau", "R-2", "1999", ("detain", "2022"))
    persons = people(world.snapshot())
    assert [len(p.claims) for p in persons] == [6, 6]


def test_a_spelling_near_to_what_namesakes_bear_joins_neither() -> None:
    world = World()
    sheet = world.source("Rights Desk", "2025-11-01", "registry")
    registry_row(world, sheet, "Ihar Talachynau", "R-1", "1974", ("detain", "2021"))
    registry_row(world, sheet, "Ihar Talachynau", "R-2", "1999", ("detain", "2022"))
    for publisher in ("Wire", "Free Radio"):
        world.act(world.source(publisher, "2025-12-13"), "release", "Ihar Talachynaw")
    snapshot = world.snapshot()
    assert {s.status for s in states(world, PUBLISHERS, "by")} == {"held"}
    assert len(people(snapshot)) == 2


def test_a_subject_with_a_registry_number_takes_no_namesakes_row() -> None:
    world = World()
    sheet = world.source("Rights Desk", "2025-11-01", "registry")
    registry_row(world, sheet, NAME, "R-9", "", ("detain", "2021"))
    registry_row(world, sheet, NAME, "R-1", "", ("detain", "2022"))
    subject = SubjectEntry(name=NAME, registry="R-1")
    persons = people(world.snapshot(), (subject,))
    detained = [[str(c.act.when) for c in p.claims if c.act] for p in persons]
    assert sorted(detained) == [["2021"], ["2022"]]
    (own,) = (p for p in persons if any(a.why == "case" for a in p.aliases) and p.claims)
    assert own.claims[0].act is not None
    assert own.claims[0].act.when == "2022"


def test_two_subjects_of_one_name_share_no_mention() -> None:
    world = World()
    sheet = world.source("Rights Desk", "2025-11-01", "registry")
    subjects = [SubjectEntry(name="Ihar Talachynau", registry=number) for number in ("R-1", "R-2")]
    for number in ("R-2", "R-1"):
        registry_row(world, sheet, "Ihar Talachynau", number, "", ("detain", "2021"))
    world.act(world.source("Wire", "2025-12-13"), "release", "Ihar Talachynau")
    assert [len(p.claims) for p in people(world.snapshot(), subjects)] == [2, 2]


def test_the_day_must_come_from_a_voice_that_counts() -> None:
    world = World()
    radio = world.source("Free Radio", "2025-12-13")
    world.act(radio, "release", NAME, "2025-12-13", "some outlets?")
    world.act(radio, "expel", NAME, None)
    world.act(world.source("Wire", "2025-12-13"), "expel", NAME, None)
    assert (world.state().status, world.state().why) == ("reported out", "no known voice says on which day")


def told_twice(kind: ActKind, words: str, text: str) -> World:
    """Two known voices tell an act of a person, whom these words stand for."""
    world = World()
    for publisher in ("Wire", "Free Radio"):
        source = world.source(publisher, "2025-12-13")
        start = 100 * len(world.claims)
        subject = Subject(name=NAME, span=(start, start + len(words)))
        act = Act(kind=kind, subjects=(subject,), when=When("2025-12-13"))
        world.say(source, act, text=text)
    return world


@pytest.mark.parametrize("words", ["All of them", "Tous", "Всех", "He", "Elle", "l'opposante"])
def test_whom_a_pronoun_means_is_an_inference_and_confirms_nothing(words: str) -> None:
    assert told_twice("expel", words, f"{words} expelled at once").state().status == "reported out"


@pytest.mark.parametrize(
    "words", ["Maria Kolesnikova", "Kalesnikava", "Марию Колесникову", "Mme Kolesnikova"]
)
def test_a_name_in_any_spelling_confirms(words: str) -> None:
    assert told_twice("release", words, f"{words} freed").state().status == "out"
