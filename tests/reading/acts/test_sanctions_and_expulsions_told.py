"""Sanctions, bans of entry and expulsions as ministries and agencies tell them: on whom, and whose."""

from __future__ import annotations

import pytest

from tests.reading.told import acts, counts


def told(text: str, language: str, kind: str) -> list[tuple[str | None, list[str], int | None]]:
    return [
        (a.authority, [s.name for s in a.subjects], a.group.lo if a.group else None)
        for _, a in acts(text, language, kind)
    ]


@pytest.mark.parametrize(
    ("text", "whose", "group"),
    [
        ("Venezuela expelled the ambassadors of Argentina and Chile.", "ve", "ambassadors"),
        ("Niger ordered the expulsion of the French ambassador.", "ne", "French ambassador"),
        ("Nicaragua has expelled the papal nuncio.", "ni", "papal nuncio"),
        ("The US threw out Russian staff at the United Nations.", "us", "staff"),
        ("Russia ordered out several employees of the embassy.", "ru", "employees"),
        ("Peru expelled the diplomatic personnel of Mexico.", "pe", "diplomatic personnel"),
    ],
)
def test_envoys_and_staff_are_expelled(text: str, whose: str, group: str) -> None:
    ((_, act),) = acts(text, "en", "expel")
    assert act.authority == whose
    assert act.group is not None
    assert act.group.noun.endswith(group)


def test_a_crew_is_no_one_person() -> None:
    ((_, act),) = acts("Iran freed the crew of the ship.", "en", "release")
    assert act.group is not None
    assert act.group.lo is None


@pytest.mark.parametrize(
    "text",
    [
        "Paul Novak, who went to the detention centre with Anna Kral, said they were refused entry.",
        "Anton Kral went to the hospital but was denied entry.",
        "Observers arrived at the polling station and were denied entry.",
    ],
)
def test_who_came_to_a_building_is_banned_from_no_country(text: str) -> None:
    assert not acts(text, "en", "impose")


def test_who_flew_to_a_country_may_be() -> None:
    text = "Anton Kral, who flew to Tbilisi on Monday, was refused entry."
    assert [names for _, names, _ in told(text, "en", "impose")] == [["Anton Kral"]]


def test_a_press_release_frees_nobody() -> None:
    text = (
        "The Treasury lifted sanctions on two men on Friday.\n\nAnother person, with a different spelling of "
        "the name, was also removed from the list, the release said."
    )
    assert not acts(text, "en", "release")
    assert told(text, "en", "lift")[1:] == [("us-ofac", [], 1)]


def test_who_is_struck_off_a_list_of_the_freed_stays() -> None:
    ((claim, _),) = acts(
        "Anton Kral was removed from the list of prisoners to be exchanged.", "en", "release"
    )[:1]
    assert claim.factuality == "denied"


def test_a_list_that_is_handed_over_lists_nobody() -> None:
    text = (
        "Sanctions remain. The embassy on Wednesday was handed a list of its diplomats who were declared "
        '"persona non grata".'
    )
    assert not acts(text, "en", "impose")


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        (
            "New Zealand on Friday put sanctions on Russian officials.\n\nUnder them, the country imposed a "
            "travel ban on Anton Kral.",
            "nz",
        ),
        ("Canada announced sanctions on Monday. The country has imposed a travel ban on Anton Kral.", "ca"),
    ],
)
def test_the_country_that_made_sanctions_goes_on(text: str, whose: str) -> None:
    assert told(text, "en", "impose")[-1] == (whose, ["Anton Kral"], None)


def test_the_country_may_be_another() -> None:
    text = "Canada imposed sanctions on Russia. The country has imposed a travel ban on Anton Kral."
    assert told(text, "en", "impose")[-1] == (None, ["Anton Kral"], None)


def test_a_council_of_a_state_makes_no_sanctions_of_the_un() -> None:
    text = (
        '"This tranche of sanctions designates 364 individuals and the 12 members of his Security Council," '
        "the minister said."
    )
    assert "un" not in {whose for whose, _, _ in told(text, "en", "impose")}


@pytest.mark.parametrize(
    ("text", "whose", "whom", "number"),
    [
        (
            "New Zealand imposed sanctions on 12 officials, among them President Anton Kral, Prime Minister "
            "Paul Novak and other leaders.",
            "nz",
            ["Anton Kral", "Paul Novak"],
            12,
        ),
        ("The EU lifted sanctions on five companies, including Alfa Bank.", "eu", ["Alfa Bank"], 5),
        ("The State Department had also put visa restrictions on Anton Kral.", "us", ["Anton Kral"], None),
        ("The EU imposed sanctions on the Russian Federation in 2014.", "eu", [], None),
    ],
)
def test_whom_a_measure_names_and_counts(text: str, whose: str, whom: list[str], number: int | None) -> None:
    kind = "lift" if "lifted" in text else "impose"
    assert told(text, "en", kind) == [(whose, whom, number)]


def test_the_companies_of_a_group_are_named_after_it() -> None:
    text = (
        "The United States on Monday imposed sanctions on five companies.\n\nThe firms included China-based "
        "Donhai Ship Management Ltd, UAE-based Alfa Trading FZE and Vietnam Gas Corporation."
    )
    assert told(text, "en", "impose")[-1] == (
        "us",
        ["Donhai Ship Management Ltd", "Alfa Trading FZE", "Vietnam Gas Corporation"],
        None,
    )


@pytest.mark.parametrize(
    ("language", "text", "population"),
    [
        ("en", "Thirty political and business figures were sanctioned.", ()),
        ("en", "Minsk freed 40 political and religious detainees.", ("political prisoner",)),
        ("ru", "Лондон ввёл санкции против 30 политических и военных чиновников.", ("official",)),
    ],
)
def test_who_is_political_is_no_prisoner_for_it(
    language: str, text: str, population: tuple[str, ...]
) -> None:
    ((_, count),) = counts(text, language)
    assert count.population == population


@pytest.mark.parametrize(
    "text",
    [
        "Two directors were removed from the U.S. blacklist.",
        "Two directors were taken off the U.S. sanctions list.",
    ],
)
def test_the_point_of_an_abbreviation_parts_no_words(text: str) -> None:
    assert told(text, "en", "lift") == [("us", [], 2)]


def test_a_point_that_ends_a_sentence_parts_them() -> None:
    text = "The two men left Peru. Sanctions on Minsk list and blacklist nobody."
    assert not acts(text, "en", "lift")


@pytest.mark.parametrize(
    ("text", "whose", "whom"),
    [
        (
            "The U.S. also lifted sanctions from Dettin SpA, an Italian firm targeted in August 2014 by the "
            "U.S. Department of State for supplying Iran.",
            "us",
            ["Dettin SpA"],
        ),
        ("Anton Kral, targeted by Washington for supplying weapons, denied it. The sanctions remain.", "us",
         ["Anton Kral"]),
        ("The UK imposed travel bans on judges, targeting Anton Kral and Anna Novak.", "uk",
         ["Anton Kral", "Anna Novak"]),
        (
            "Britain sanctioned eight men.\n\nThose sanctioned are Anton Kral, his son Viktor, and Interior "
            "Minister Yuri Karas.",
            "uk",
            ["Anton Kral", "Viktor", "Yuri Karas"],
        ),
    ],
)  # fmt: skip
def test_whom_sanctions_target(text: str, whose: str, whom: list[str]) -> None:
    assert told(text, "en", "impose")[-1] == (whose, whom, None)


def test_whom_hackers_target_is_under_no_sanctions() -> None:
    assert not acts("Sanctions were discussed. Anna Novak was targeted by hackers.", "en", "impose")


def test_who_is_forbidden_to_enter_is_banned() -> None:
    text = (
        "Canada imposed sanctions on two men. The individuals sanctioned will be forbidden to enter Canada."
    )
    assert [c.factuality for c, _ in acts(text, "en", "impose")] == ["asserted", "planned"]


def test_what_goes_along_with_a_plan_is_planned() -> None:
    text = "China said it would sanction Anton Kral, barring him from entering Hong Kong."
    assert {c.factuality for c, _ in acts(text, "en", "impose")} == {"announced"}
    text = "Minsk pardoned Anton Kral, freeing him from jail."
    assert [c.factuality for c, _ in acts(text, "en", "release")] == ["asserted"]
