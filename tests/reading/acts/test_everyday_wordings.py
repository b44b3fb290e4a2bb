"""Acts told by everyday words: borders closed to somebody, exports banned, lists left, leave from prison,
killings by those in power."""

from __future__ import annotations

import pytest

from tests.reading.told import acts

ABOUT = {
    "en": "Hostages and prisoners are held, and sanctions stand. ",
    "fr": "Des otages et des détenus sont en prison, et les sanctions demeurent. ",
}


def told(text: str, language: str, kind: str) -> list[tuple[list[str], int | None, str | None]]:
    return [
        ([s.name for s in a.subjects], a.group.lo if a.group else None, a.measure)
        for c, a in acts(text + "\n\n" + ABOUT[language], language, kind)
        if c.span[0] < len(text)
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The State Department barred Anton Kral, and another former officer, Colonel Janos Belin, "
            "from travelling to the United States.",
            ({"Anton Kral", "Janos Belin"}, None, "entry"),
        ),
        (
            "The United States has barred former president Otto Brandel and several members of his closest "
            "family from entering the country.",
            ({"Otto Brandel"}, None, "entry"),
        ),
        (
            "The UN committee barred Farida Mansour from travelling outside Libya.",
            ({"Farida Mansour"}, None, "exit"),
        ),
        ("Anton Kral has been barred from visiting the US.", ({"Anton Kral"}, None, "entry")),
        ("India banned onion exports in December.", (set(), None, "exports")),
        ("India prohibited the export of rice.", (set(), None, "exports")),
        ("The United States banned the export of weapons to South Sudan.", (set(), None, "arms")),
        ("Anton Kral was put on the exit control list on Monday.", ({"Anton Kral"}, None, "exit")),
        ("China added Example Corp to its export control list.", ({"Example Corp"}, None, None)),
    ],
)
def test_who_and_what_may_not_cross_a_border_is_under_a_measure(
    text: str, expected: tuple[set[str], int | None, str | None]
) -> None:
    (found,) = told(text, "en", "impose")
    assert (set(found[0]), *found[1:]) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Anton Kral is no longer on the US sanctions list, the Treasury said.",
            (["Anton Kral"], None, None),
        ),
        ("The names of 3,000 people were taken off the exit control list.", ([], 3000, "exit")),
    ],
)
def test_who_is_on_a_list_no_more_is_free_of_it(
    text: str, expected: tuple[list[str], int | None, str | None]
) -> None:
    assert told(text, "en", "lift") == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "A judge barred reporters from entering the courtroom.",
        "The mother was barred from visiting her son in Iran.",
        "The company stopped exports of potash.",
        "The players were put on the list of candidates for the black jersey.",
    ],
)
def test_no_measure_is_imposed_by_doors_or_firms(text: str) -> None:
    assert told(text, "en", "impose") == []


@pytest.mark.parametrize(
    ("text", "whom"),
    [
        ("Reza Tavakoli was granted medical leave from Evin prison on Friday.", 1),
        ("Soldiers rescued the abducted engineer Paul Meyer on Monday.", 1),
        ("The rebels freed Paul Meyer. After his release Paul Meyer returned to Germany.", 1),
        ("The 13 freed hostages arrived in Israel on Sunday.", 0),
    ],
)
def test_leave_rescue_and_the_way_home_free_somebody(text: str, whom: int) -> None:
    found = told(text, "en", "release")
    assert found
    assert {len(names) for names, _, _ in found} == {whom}


@pytest.mark.parametrize(
    "text",
    [
        "Reza Tavakoli was granted medical leave from his job at the bank.",
        "Divers rescued two sailors from the sea.",
        "The hostages' families arrived in Israel on Sunday.",
        "The minister, Jan Kral, arrived in Kabul on Tuesday to meet the captors.",
    ],
)
def test_no_other_leave_rescue_or_way_does(text: str) -> None:
    assert told(text, "en", "release") == []


def test_who_gets_home_is_not_freed_there() -> None:
    text = "The rebels freed Paul Meyer. Paul Meyer arrived in Berlin on Tuesday after his release."
    assert [a.where for _, a in acts(text, "en", "release")] == [None, None]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anton Kral was shot dead by guards on Monday.", (["Anton Kral"], None)),
        ("A man was shot dead by Israeli forces near Nablus.", ([], 1)),
        ("Police killed two protesters in Mbale.", ([], 2)),
        ("Security forces have killed some 4,900 people.", ([], 4900)),
        ("At least 530 people have been killed in the crackdown.", ([], 530)),
        ("Three protesters were killed when police opened fire in Mbale.", ([], 3)),
    ],
)
def test_whom_those_in_power_kill_is_dead(text: str, expected: tuple[list[str], int | None]) -> None:
    (found,) = told(text, "en", "die")
    assert found[:2] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Twelve soldiers were killed by rebels in the north.",
        "Five police officers were killed by a car bomb.",
        "Rebels killed three soldiers on Monday.",
        "Police killed the story.",
        "The student was shot by police in the leg and survived.",
    ],
)
def test_other_killings_are_none_of_these(text: str) -> None:
    assert told(text, "en", "die") == []


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("The more than 3,000 people given amnesty by the junta went home.", "pardon", ([], 3001)),
        ("Anna Kral was kept captive by rebels for a week.", "detain", (["Anna Kral"], None)),
        ("Israel is holding at least 1,201 Palestinians in administrative detention.", "detain", ([], 1201)),
        ("Anton Kral was moved on July 12 to an unknown location.", "transfer", (["Anton Kral"], None)),
    ],
)
def test_more_words_between_a_verb_and_its_place(
    text: str, kind: str, expected: tuple[list[str], int | None]
) -> None:
    (found,) = told(text, "en", kind)
    assert found[:2] == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Le roi a accordé, lundi, la grâce à 2476 personnes.", "pardon", (set(), 2476)),
        (
            "Le guide a accédé à la demande du ministre de gracier ou commuer les peines de 210 condamnés.",
            "pardon",
            (set(), 210),
        ),
        (
            "Anton Kral et Paul Meyer ont eu leurs peines de prison commuées par décret.",
            "pardon",
            ({"Anton Kral", "Paul Meyer"}, None),
        ),
        ("Anton Kral a été remis à l'ambassadeur d'Italie.", "release", ({"Anton Kral"}, None)),
        ("Les sept autres prévenus ont été relaxés.", "release", (set(), 7)),
        ("Anna Kral a été remise en prison en mars.", "detain", ({"Anna Kral"}, None)),
        (
            "Anton Kral a été placé il y a dix jours en résidence surveillée.",
            "detain",
            ({"Anton Kral"}, None),
        ),
        ("Un groupe armé avait enlevé, jeudi, 14 ouvriers tunisiens.", "detain", (set(), 14)),
        ("Des pirates ont enlevé quatre marins au large du Bénin.", "detain", (set(), 4)),
        ("Sept manifestants ont été tués par la police.", "die", (set(), 7)),
        ("Deux étudiants ont été tués lors de la répression.", "die", (set(), 2)),
        ("Le Niger a interdit les exportations de céréales.", "impose", (set(), None)),
    ],
)
def test_the_same_in_french(text: str, kind: str, expected: tuple[set[str], int | None]) -> None:
    (found,) = told(text, "fr", kind)
    assert (set(found[0]), found[1]) == expected


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("La présidente a remis une lettre à l'ambassadeur de France.", "release"),
        ("Anton Kral s'est acquitté de son amende.", "release"),
        ("Des agents ont enlevé les barricades.", "detain"),
        ("Le ministre a remis en cause la détention d'Anton Kral.", "release"),
        ("Cinq policiers ont été tués par des rebelles.", "die"),
        ("Un policier a été tué par une bombe près de la gare.", "die"),
    ],
)
def test_nothing_of_the_kind_in_french(text: str, kind: str) -> None:
    assert told(text, "fr", kind) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A court acquitted the editor Anton Kral of espionage."),
        ("fr", "Anton Kral s'est acquitté de son amende."),
        ("fr", "Trois d'entre eux ont été acquittés depuis."),
    ],
)
def test_an_acquittal_alone_frees_nobody(language: str, text: str) -> None:
    """Whoever is acquitted may never have been held, or be held on another charge."""
    assert told(text, language, "release") == []
